from lib import *
YN=lambda a,opts=('ja','nein','unklar'):[(o,o==a) for o in opts]
F=lambda n,l,frm,d,s,b,r,k=None,may=(),**kw: M('b6_ft_'+n,'free_text',l,frm,d,s,body=b,report=r,kind=k,may=['description']+list(may),**kw)
PD=['personal_data','data_categories']
F('bahn','de',('Jürgen Thiele','j.thiele@prueftechnik-ost.example'),'2026-11-10 19:22','laptop','hallo it, hab meinen dienstlaptop im ice 704 nach hamburg liegen lassen, gemerkt um 18:50 beim umsteigen. bahn hat noch nix gefunden. ist ein thinkpad t14 inv.nr. 40772, festplatte verschlüsselt. keine kundendaten drauf soweit ich weiß. handy 0151 5550176\n\ngruß jürgen\n\nGesendet von meinem Galaxy',dict(discovered_at=T('2026-11-10 18:50'),device_id='40772',device_encrypted='yes',lost_or_stolen='lost',reporter_phone='0151 5550176'),'device_loss',['device_kind','location','personal_data','informed','measures'],client='android')
F('hr_excel','en',('Marguerite Olsson','m.olsson@northlake-insurance.example'),'2026-11-11 16:48','Wrong attachment','''Dear colleagues,

I'm afraid I've made a mistake. Yesterday at about 4.15 pm I emailed the quarterly bonus spreadsheet (61 employees, salaries and bank details) to an external recruiter instead of to HR. I only noticed today at 2:05 pm when he replied. He says he has deleted it. My manager Tom Hartley has been told.

Sorry about this.

Marguerite Olsson
Reward Analyst, People Team
Northlake Insurance | +44 161 496 0077''',dict(discovered_at=T('2026-11-11 14:05'),occurred_at=T('2026-11-10 16:15'),affected_persons=61),'misdelivery',PD+['informed','measures','reporter_phone','reporter_role','org_unit'],client='outlook',htmlbody=True)
F('fwd_chain','de',('Kanzlei des Oberbürgermeisters','ob-kanzlei@stadt-lerbach.example'),'2026-11-12 09:05','WG: WG: Ratsinformationssystem','''Bitte übernehmen.

Von: Datenschutz <datenschutz@stadt-lerbach.example>
Gesendet: Donnerstag, 12. November 2026 08:44
An: OB-Kanzlei
Betreff: WG: Ratsinformationssystem

Das gehört zum Vorfallteam. Gruß, Hübner

Von: Rosemarie Kling <r.kling@stadt-lerbach.example>
Gesendet: Mittwoch, 11. November 2026 18:31
An: Datenschutz
Betreff: Ratsinformationssystem

Guten Abend Herr Hübner,

eine Bürgerin hat uns heute um 17:50 Uhr darauf hingewiesen, dass nichtöffentliche Vorlagen mit Namen von Grundstückskäufern im Ratsinformationssystem öffentlich abrufbar sind. Betroffen sind nach erster Zählung 9 Personen. Ich habe die Dokumente um 18:10 Uhr offline gestellt.

Rosemarie Kling
Sitzungsdienst
''',dict(discovered_at=T('2026-11-11 17:50'),affected_persons=9),['data_leak','misconfiguration'],PD+['measures','affected_systems','org_unit'],client='outlook')
F('nattevakt','nb',('Jorunn Eide','jorunn.eide@lyngheim-sykehjem.example'),'2026-11-13 05:40','pc på vaktrommet','''Hei,
i natt kl 03.25 så jeg at musepekeren beveget seg av seg selv på PC-en på vaktrommet og noen åpnet beboerjournaler. Jeg dro ut kontakten. Har ringt IKT-vakta.

Jorunn, nattevakt Lyngheim sykehjem
mob 922 18 340''',dict(discovered_at=T('2026-11-13 03:25'),reporter_phone='922 18 340'),'unauthorized_access',['measures','informed','affected_systems','personal_data','reporter_role','org_unit','data_categories','special_categories','location','occurred_at'],client='outlook')
F('nasty_quote','en',('Silas Okoro','s.okoro@staldhelms-trust.example'),'2026-11-13 14:44','Re: Training reminder','''Hi Jan

Unrelated to the training, but you asked us to use this address: at 13:10 today the caretaker found a bag with about 30 pupil medical forms by the bins outside. I have put them in my safe.

Silas Okoro
Business Manager

On Thu, 12 Nov 2026 at 09:00, Jan Whitby <jan.whitby@staldhelms-trust.example> wrote:
> Reminder: data protection training on 18 November 2026 at 15:30.
> Last year we had 4 reports, one about 250 pupils. Do better!
> Jan
''',dict(discovered_at=T('2026-11-13 13:10')),'paper_disclosure',PD+['affected_persons','special_categories','measures','reporter_role','location'],client='gmail')
F('autoinfo','de',('Rechenzentrum Nord','status@rz-nord.example'),'2026-11-13 16:00','Wartungsankündigung 21.11.2026','''Sehr geehrte Kundinnen und Kunden,

am Samstag, 21.11.2026 zwischen 06:00 und 10:00 Uhr werden die Firewalls aktualisiert. In dieser Zeit ist mit kurzen Unterbrechungen zu rechnen. Es handelt sich um keine Störung.

Ihr RZ Nord
Hotline 0800 555 0100''',{},None,['occurred_from','occurred_to','affected_systems','org_unit'],client='plain')
F('question_nb','nb',('Harald Kvam','harald.kvam@nordkraft-gjenbruk.example'),'2026-11-16 10:30','Spørsmål om skjema','''Hei, må vi melde avvik når en ansatt mister sin private telefon uten jobb-epost på? Det har ikke skjedd noe, vi oppdaterer bare rutinen.

Hilsen Harald''',{},None,['kind'],client='outlook')
F('nl_website','de',('Christa Wollny','wollny@tierpark-moorsee.example'),'2026-11-16 08:25','Webseite','''Hallo,

seit gestern Abend (15.11., ca. 21 Uhr) steht auf unserer Startseite eine politische Parole, irgendjemand hat die Seite verändert. Mir ist es heute um 8.10 Uhr aufgefallen, als ein Besucher anrief. Ich habe die Agentur gebeten, die Seite abzuschalten.

Christa Wollny
Verwaltung Tierpark Moorsee''',dict(discovered_at=T('2026-11-16 08:10'),occurred_at=ANY(T('2026-11-15 21:00'),'2026-11-15')),'unauthorized_access',['measures','occurred_from','affected_systems','org_unit','informed'],client='apple')
F('invoice_fraud','en',('Henk Brouwer','h.brouwer@rivergate-nl.example'),'2026-11-17 12:12','Someone in my mailbox','''Team,

This morning around 09:30 our customer Vandoorn called: he received an invoice from my address with a different IBAN. I found a hidden inbox rule and a login from Lagos at 02:14 on 16 November. So somebody had my mailbox. Password changed, sessions revoked, customer warned.

Henk Brouwer, Credit Control
''',dict(discovered_at=T('2026-11-17 09:30'),occurred_at=T('2026-11-16 02:14')),'compromised_account',['measures','affected_systems','informed','org_unit','reporter_role','occurred_from'],client='outlook')
F('nn_utskrift','nb',('Ingebjørg Tveiten','ingebjorg.tveiten@dalane-kommune.example'),'2026-11-18 13:20','Utskrift','''Hei.

Klokka 12.35 i dag fann ein besøkjande ei bunke utskrifter med barnevernsvedtak på skrivaren i gangen. Det gjeld tre familiar. Eg har makulert dei og sagt frå til einingsleiar.

Ingebjørg Tveiten''',dict(discovered_at=T('2026-11-18 12:35')),'paper_disclosure',PD+['measures','informed','affected_persons','special_categories','location'],client='apple',cs='iso-8859-1')
F('usb_found','en',('Carys Bevan','carys.bevan@lmh-trust.example'),'2026-11-18 17:30','drive stopped working','''Hi,

The external drive with the only copy of our gait study died this afternoon, I noticed at 15:05 - nothing readable any more, backups were never set up. Around 70 participants' measurements are gone. It's not a theft or anything, the data is simply lost.

Carys''',dict(discovered_at=T('2026-11-18 15:05'),affected_persons=70),'data_loss',PD+['device_kind','affected_systems','consequences','lost_or_stolen'],client='gmail',htmlbody=True)
F('scan_de','de',('Netzbetrieb Hafen-IT','netz@hafen-it.example'),'2026-11-19 07:45','Portscans','''Moin Kollegen,

am 19.11.2026 um 07:20 Uhr hat der Sensor angeschlagen: 198.51.100.23 klappert seit 06:58 Uhr systematisch unsere Netze 192.0.2.0/24 nach offenen Ports ab. Kein Einbruch erkennbar, Adresse ist geblockt.

Thorben Wiechers
Hafen-IT, Tel. 0471 555-0130''',dict(discovered_at=T('2026-11-19 07:20')),'scan',['occurred_from','occurred_at','affected_systems','measures','reporter_phone','org_unit','personal_data'],client='thunderbird')
F('pw_slack','en',('Dagny Solberg','dagny.solberg@kulturverket.example'),'2026-11-19 11:15','API key in public repo','''Hello security,

I pushed the production .env file with the database password and Stripe key to our public GitHub repo at 10:20 today and noticed at 10:55. I have removed it but it was public for half an hour. Keys are being rotated.

Dagny''',dict(discovered_at=T('2026-11-19 10:55'),occurred_at=ANY(T('2026-11-19 10:20'))),'credentials_exposed',['occurred_from','occurred_to','measures','affected_systems','personal_data'],client='apple')
F('gestern','de',('Beate Fröhlich','b.froehlich@tafel-brunnen.example'),'2026-11-19 20:02','Handy geklaut','''Liebes Team,

gestern Abend gegen 19 Uhr wurde mir an der Haltestelle Marktplatz das Vereinshandy aus der Hand gerissen. Das Gerät ist mit PIN gesperrt. Anzeige habe ich heute früh bei der Polizei erstattet (Tgb.-Nr. 3391/26). Es waren Telefonnummern von ungefähr 200 Kunden gespeichert.

Liebe Grüße
Beate''',dict(lost_or_stolen='stolen',device_password='yes',affected_persons=200),'device_loss',PD+['discovered_at','occurred_at','police_report','device_kind','location','informed'],client='iphone')
# ---- text forms
X=lambda n,l,frm,d,s,b,r,k=None,may=(),**kw: M('b6_tx_'+n,'text_form',l,frm,d,s,body=b,report=r,kind=k,may=list(may),**kw)
X('otrs','de',('OTRS Weberei Süd','otrs@weberei-sued.example'),'2026-11-10 11:50','[Ticket#2026111044000123] Webformular Vorfall','''Es wurde ein neues Ticket über das Kundenportal erstellt.

Kunde            = Wiebke Tomforde
Kundenbenutzer   = w.tomforde@weberei-sued.example
Kostenstelle     = 7120
Bereich          = Qualitätssicherung
Rückruf          = 07121 555-0118
Festgestellt     = 10.11.2026 11:20
Störungsart      = Phishing / Betrugsversuch
Freitext         = Mail von einem angeblichen Paketdienst mit Link auf eine
                   nachgebaute Anmeldeseite. Drei Kolleginnen haben sie auch.
Personenbezug    = nein
Erledigt bisher  = Mail als Anhang gesichert

Angelegt: 10.11.2026 11:49   Queue: Sicherheit   Priorität: 3 normal
''',dict(reporter_name='Wiebke Tomforde',reporter_email='w.tomforde@weberei-sued.example',org_unit='Qualitätssicherung',reporter_phone='07121 555-0118',discovered_at=T('2026-11-10 11:20'),description='Mail von einem angeblichen Paketdienst mit Link auf eine nachgebaute Anmeldeseite. Drei Kolleginnen haben sie auch.',personal_data='no',measures='Mail als Anhang gesichert'),'phishing',client='plain',cte='8bit')
X('jotform','en',('Jotform','noreply@jotform.example'),'2026-11-12 18:08','Re: Equipment loss – Dane Ruskin','''Equipment loss

Full Name
Dane Ruskin

Department
Field Service

Phone Number
+1 (555) 014-4420

What's missing?
Rugged tablet, Getac F110

Serial / asset no.
RWD-7731

Was it lost or stolen?
Lost

When did you realise it was gone?
12 Nov 2026 17:15

Where did you last have it?
Loading bay, Harbourside depot

Is the disk encrypted?
Not sure

Password or PIN?
Yes

Anything else?
Had delivery signatures of today on it.

You can edit this submission and view all your submissions easily.
''',dict(reporter_name='Dane Ruskin',org_unit='Field Service',reporter_phone='+1 (555) 014-4420',device_kind='Rugged tablet, Getac F110',device_id='RWD-7731',lost_or_stolen='lost',discovered_at=T('2026-11-12 17:15'),location='Loading bay, Harbourside depot',device_encrypted='unknown',device_password='yes',description='Had delivery signatures of today on it.'),'device_loss',['personal_data','data_categories'],client='plain')
X('dotted_nb','nb',('Arnt Ove Skei','arnt.ove.skei@trevarefabrikken.example'),'2026-11-13 09:10','Skjema','''MELDING OM UØNSKET HENDELSE
Navn......................: Arnt Ove Skei
Avdeling..................: Lager og ekspedisjon
Mobilnr...................: 95 22 10 47
Hendelsen oppdaget........: 13.11.2026 kl. 08.35
Hendelsen inntraff........: 12.11.2026
Beskriv hendelsen.........: Feil pakkseddel til feil kunde, 3 kunder
                            fikk hverandres navn og adresse.
Personopplysninger (ja/nei): ja
Antall berørte............: 3
Hva er gjort..............: Ringt kundene
Dato for utfylling........: 13.11.2026
''',dict(reporter_name='Arnt Ove Skei',org_unit='Lager og ekspedisjon',reporter_phone='95 22 10 47',discovered_at=T('2026-11-13 08:35'),occurred_at='2026-11-12',description='Feil pakkseddel til feil kunde, 3 kunder fikk hverandres navn og adresse.',personal_data='yes',affected_persons=3,measures='Ringt kundene'),'misdelivery',client='plain',cs='iso-8859-1')
X('formflow','de',('Regina Löb','r.loeb@volkshochschule-lenne.example'),'2026-11-17 17:21','AW: Fragen zum Vorfall','''Hallo Herr Brix,

Antworten direkt in Ihrer Mail:

> Wer ist Ansprechperson?
Ich, Regina Löb, Programmbereich Sprachen, Tel. -44

> Wann haben Sie den Vorfall entdeckt?
am 17.11.2026 um 15 Uhr

> Was ist vorgefallen?
Die Teilnehmerliste eines Integrationskurses hing mit Aufenthaltsstatus am schwarzen Brett.

> Wie viele Personen sind betroffen?
18

> Was wurde bereits unternommen?
Liste abgehängt

Grüße
R. Löb
''',dict(discovered_at=T('2026-11-17 15:00'),description='Die Teilnehmerliste eines Integrationskurses hing mit Aufenthaltsstatus am schwarzen Brett.',affected_persons=18,measures='Liste abgehängt'),'paper_disclosure',['reporter_phone','org_unit','personal_data','data_categories','special_categories','location'],client='thunderbird')
X('half','en',('Ines Calder','ines.calder@calder-trust.example'),'2026-11-18 10:01','Incident template','''Name: Ines Calder
Team: Grants
Phone: [your number]
Date/time noticed: DD/MM/YYYY HH:MM
What happened: e.g. laptop lost on train
Personal data involved (delete as appropriate): Yes / No / Not known
Number of people: 
Actions taken: n/a

I'll fill in the rest after lunch, just holding the slot.
''',dict(reporter_name='Ines Calder',org_unit='Grants'),None,['kind','description','measures'],client='outlook')
X('twoanswers','de',('Udo Marx','u.marx@giesserei-halm.example'),'2026-11-19 13:32','Meldung','''Name: Udo Marx
Abteilung: Instandhaltung
Durchwahl: 288
Entdeckt: 19.11.2026, 12:10 Uhr
Was ist passiert: Die Steuerung der Schmelzöfen wurde durch ein Update der Fernwartung unbrauchbar, Produktion steht.
System: SPS-Ofen1, SPS-Ofen2
Personenbezogene Daten: nein
Auswirkungen: Stillstand, geschätzt 2 Schichten
Maßnahmen: Hersteller beauftragt
''',dict(reporter_name='Udo Marx',org_unit='Instandhaltung',reporter_phone='288',discovered_at=T('2026-11-19 12:10'),description='Die Steuerung der Schmelzöfen wurde durch ein Update der Fernwartung unbrauchbar, Produktion steht.',affected_systems=['SPS-Ofen1','SPS-Ofen2'],personal_data='no',consequences='Stillstand, geschätzt 2 Schichten',measures='Hersteller beauftragt'),'outage',client='outlook',cs='windows-1252',cte='8bit')
# ---- docx more
d=docx([('h','Fylkesmuseet i Hardanger · Meldeskjema'),('above2',[[('Namn på den som melder','Åshild Lofthus'),('Stilling','Konservator')],[('Avdeling','Magasin'),('Telefon','53 60 11 08')],[('Når vart det oppdaga?','16.11.2026 kl. 09.20'),('Når hende det?','i helga')]]),('kv',[('Kva har hendt?','Nettsida til den nye utstillinga viser ei innlogging frå ein annan stad, og nettlesaren åtvarar. Me trur sida er hacka.'),('Kva system?','utstilling.hardangermuseet.example'),('Gjeld det personopplysningar?',YN('nei',('ja','nei','veit ikkje'))),('Tiltak','Leverandør varsla')])],sdt=True)
M('b6_fh_museum_docx','docx','nb',('Åshild Lofthus','ashild.lofthus@hardangermuseet.example'),'2026-11-16 09:45','Meldeskjema',body='Hei,\n\nskjema ligg ved.\n\nÅshild',client='apple',att=[('Meldeskjema.docx',d)],
 report=dict(reporter_name='Åshild Lofthus',reporter_role='Konservator',org_unit='Magasin',reporter_phone='53 60 11 08',discovered_at=T('2026-11-16 09:20'),description='Nettsida til den nye utstillinga viser ei innlogging frå ein annan stad, og nettlesaren åtvarar. Me trur sida er hacka.',affected_systems=['utstilling.hardangermuseet.example'],personal_data='no',measures='Leverandør varsla'),kind=['unauthorized_access','malware','phishing','compromised_account'],may=['occurred_at','occurred_from','informed'])
d=docx([('h','Kestrel Aerospace Fasteners — Security Concern Form (SCF)'),('p','Complete in black ink or electronically. Section 3 is for the Facility Security Officer.'),('tabs',[('1. Employee:','Dolores Iwu','Dept:','Heat treat'),('Badge:','8812','Ext:','4075'),('2. Date/time found:','11/18/2026 6:40 AM','Bldg/room:','B2 / 114')]),('chk','Nature of concern (check one)',[('Lost/stolen property',False),('Misdirected information',False),('Malicious software',False),('System down',False),('Intellectual property / piracy',False),('Weakness found',True)]),('lines',[('Explain','The badge printer web page on the shop floor network opens with the factory default admin password, so anybody could print badges.'),('System or asset','badgeprint-b2'),('Was personal information seen by someone not entitled?','No'),('Done so far','Told my supervisor')]),('kv',['3. FSO use only',('Date received','11/18/2026'),('FSO','K. Blount'),('Number','SCF-0221')])])
M('b6_ke_weak_docx','docx','en',('Dolores Iwu','diwu@kestrelfasteners.example'),'2026-11-18 14:10','SCF',body='Please find SCF attached.\nD. Iwu',client='outlook',att=[('SCF.docx',d)],
 report=dict(reporter_name='Dolores Iwu',org_unit='Heat treat',reporter_phone='4075',discovered_at=T('2026-11-18 06:40'),location='B2 / 114',description='The badge printer web page on the shop floor network opens with the factory default admin password, so anybody could print badges.',affected_systems=['badgeprint-b2'],personal_data='no',measures='Told my supervisor'),kind=['vulnerability','misconfiguration'],may=['informed'])
d=docx([('h','Meldebogen „Daten in falschen Händen“ – AWO Ortsverband Kettwig'),('kv',[('Von wem kommt die Meldung?','Rolf Dieckmann'),('Ehrenamt / Amt im Verein','Kassierer'),('Zu erreichen','0201 555 0144 (abends)'),('Zeitpunkt, zu dem Sie es mitbekommen haben','Sonntag, den 15. November 2026, 20:15 Uhr'),('Zeitpunkt des Geschehens','irgendwann im Oktober'),('Hergang','Die Mitgliederliste mit Kontonummern ist als Anhang in einem alten Newsletter im Netz zu finden.'),('Kopfzahl','310'),('Datensätze','620'),('Gegenmaßnahmen','Newsletter-Archiv gesperrt'),('Unterrichtet wurden','Vorstand; Landesverband')])])
M('b6_aw_list_docx2odt','odt','de',('Rolf Dieckmann','r.dieckmann@web.example'),'2026-11-16 21:03','Mitgliederliste im Netz',body='Guten Abend,\n\nanbei der Meldebogen. Mein Programm speichert nur ODT.\n\nRolf Dieckmann',client='thunderbird',att=[('Meldebogen.odt',conv(d,'odt'))],
 report=dict(reporter_name='Rolf Dieckmann',reporter_role='Kassierer',reporter_phone='0201 555 0144',discovered_at=T('2026-11-15 20:15'),description='Die Mitgliederliste mit Kontonummern ist als Anhang in einem alten Newsletter im Netz zu finden.',affected_persons=310,measures='Newsletter-Archiv gesperrt',informed=['Vorstand','Landesverband']),kind='data_leak',may=['occurred_at','occurred_from','personal_data','data_categories'])
# ---- acro: grid of small boxes, device form, radios above labels; English; names = tooltips
f=acro('Hartwell NHS Partnership – Lost or Stolen Device Return',[('t2',('Forename',"Yusuf"),('Surname',"Kaplan")),('t2',('Base / service',"Community nursing north"),('Tel (work mobile)',"07700 900732")),('x','Type of item','Laptop',['(select)','Laptop','Tablet','Phone','Memory stick','Paper diary']),('t','Make, model','Dell Latitude 3320'),('t','Trust asset number','HNP-51873'),('t2',('Date noticed',"16/11/2026"),('Time noticed',"18:05")),('t','Where was it when last seen?','Passenger footwell, Mill Lane car park'),('r','Lost or stolen',1,['Lost','Stolen','Unknown'],['L','S','U']),('r','Was the drive encrypted?',0,['Yes','No',"Don't know"],['Y','N','D']),('r','Remote wipe requested?',0,['Yes','No'],['RW1','RW0']),('t','Police crime reference','45/118291/26'),('r','Patient identifiable data held?',2,['Yes','No',"Don't know"],['P1','P2','P3']),('m','Circumstances','Window smashed while I was in with a patient.'),('n','IG team: date logged ____ DATIX no. ____')],layout='above',names='field',order='shuffle',seed=51,tooltip=True)
M('b6_hw_device_acro','pdf_acroform','en',('Yusuf Kaplan','yusuf.kaplan@hartwell-nhs.example'),'2026-11-16 18:50','Device return form',body='Form attached - Yusuf\n\nSent from my iPhone',client='iphone',att=[('Device return.pdf',f)],
 report=dict(reporter_name='Yusuf Kaplan',org_unit='Community nursing north',reporter_phone='07700 900732',device_kind=ANY('Laptop','Laptop, Dell Latitude 3320','Dell Latitude 3320'),device_id='HNP-51873',discovered_at=T('2026-11-16 18:05'),location='Passenger footwell, Mill Lane car park',lost_or_stolen='stolen',device_encrypted='yes',device_remote_wipe='yes',police_report='45/118291/26',personal_data='unknown',description='Window smashed while I was in with a patient.'),kind='device_loss')
f=acro('Landesmusikschule Erlach – Meldung: Fremde haben Daten gesehen',[('t','Wie heißen Sie?','Clemens Ritter'),('t','Fachgruppe','Blechbläser'),('t','Unter welcher Nummer sind Sie zu erreichen?','0664 5550120'),('t','Wann fiel es Ihnen auf?','18.11.2026, 19.30 Uhr'),('m','Bitte schildern Sie kurz, was los war','Mein Tablet lag offen im Probenraum, ein Vater hat die Gebührenliste aller Familien fotografiert.'),('t','Wie viele Familienmitglieder etwa?','90'),('m','Was haben Sie dagegen unternommen?','Vater um Löschung gebeten, er hat zugestimmt'),('t','Wem haben Sie davon erzählt?','Direktorin')],layout='left',fill='flatten',seed=52)
M('b6_lm_foto_flat','pdf_flat','de',('Clemens Ritter','c.ritter@lms-erlach.example'),'2026-11-18 20:05','Meldung',body='',client='android',att=[('Meldung_Ritter.pdf',f)],
 report=dict(reporter_name='Clemens Ritter',org_unit='Blechbläser',reporter_phone='0664 5550120',discovered_at=T('2026-11-18 19:30'),description='Mein Tablet lag offen im Probenraum, ein Vater hat die Gebührenliste aller Familien fotografiert.',affected_persons=90,measures='Vater um Löschung gebeten, er hat zugestimmt',informed=['Direktorin']),kind=['unauthorized_access','data_leak'],may=['personal_data','data_categories','location'])
