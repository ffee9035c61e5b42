from lib import *
import subprocess
# 22 de odt: table with letters, hints
o=Odt(); o.hd('Universität Lüderitz · Hinweisbogen „Phishing und Kontomissbrauch“'); o.p('~~Bitte speichern und an das Rechenzentrum mailen. Die Angaben in Klammern sind nur Beispiele.~~')
d22='Die Mail sah aus wie von der Bibliothek und behauptete, mein Ausweis laufe ab. Auf der verlinkten Seite habe ich Kennung und Passwort eingegeben. Eine Stunde später konnte ich mich nicht mehr anmelden.'
o.tab([['a) Wer sind Sie?','Jost Brammer'],['b) Status (Student/in, Beschäftigte/r, Gast)','Student'],['c) Fach / Arbeitsgruppe','Geoinformatik'],['d) Handy oder Festnetz','0176 5550 1442'],['e) Wann kam die Mail?','28.10.2026, 19:05 Uhr'],['f) Wann wurden Sie stutzig?','28.10.2026, 20:15 Uhr'],['g) Absender und Betreff der Mail','"Bibliotheksservice" <service@bib-ausweis.test>, Ihr Ausweis läuft ab'],['h) Was genau haben Sie getan?',d22],['i) Passwort eingegeben?','☒ ja\t☐ nein'],['j) Anhang geöffnet?','☐ ja\t☒ nein'],['k) Welche Konten sind betroffen?','Uni-Kennung jbrammer'],['l) Was haben Sie danach unternommen?','Beim Servicedesk angerufen und das Konto sperren lassen.'],['m) Sonst noch jemand informiert?','']])
o.p('Bearbeitungsvermerke RZ:  ________________________________')
mail('m22_de_odt','odt','de','Jost Brammer <jbrammer@uni-luederitz.example>','2026-10-28 21:02','Hinweisbogen Phishing','''
Hallo,

der nette Mensch am Servicedesk meinte, ich soll noch das hier ausfüllen.

VG
Jost
''',report=dict(reporter_name='Jost Brammer',reporter_role='Student',org_unit='Geoinformatik',reporter_phone='0176 5550 1442',discovered_at='2026-10-28T20:15:00+01:00',description=d22,affected_systems=['Uni-Kennung jbrammer'],measures='Beim Servicedesk angerufen und das Konto sperren lassen.'),
may=['reporter_email','occurred_at','informed'],kind=['phishing','compromised_account','credentials_exposed'],att=[('Hinweisbogen.odt',o.save())])

# 23 de odt: paragraphs, label: value with tabs, two per line
o=Odt(); o.hd('Schadensmeldung Datenträger'); o.p('Amt für Jugend und Soziales der Stadt Rethmar – IuK'); o.p()
d23='Bei einem Hausbesuch habe ich den Stick zum Kopieren von Unterlagen benutzt und ihn danach nicht mehr gefunden. Ich vermute, dass er im Treppenhaus aus der Jackentasche gefallen ist.'
for l in ['**Name:**\tFriederike Osterloh\t\t**Sachgebiet:**\tAllgemeiner Sozialer Dienst','**Durchwahl:**\t05132 828-355\t\t**Zimmer:**\t1.14','',
'**Datenträger:**\tUSB-Stick, 32 GB','**Kennzeichnung:**\tRET-USB-118','**Verschlüsselt:**\t( ) ja\t(x) nein\t( ) unbekannt','**Verbleib:**\t(x) verloren\t( ) gestohlen\t( ) beschädigt','',
'**Tag des Verlusts:**\t14.10.2026','**Festgestellt am:**\t15.10.2026, 8:30 Uhr','**Ort:**\tLindenstraße 8, Rethmar','','**Schilderung:**',d23,'',
'**Inhalt des Datenträgers:**\tHilfepläne, Adressen, Fotos','**Anzahl betroffener Familien/Personen:**\tetwa 9','**Betroffen sind Sozialdaten:**\t(x) ja\t( ) nein','',
'**Eigene Schritte:**\tWohnung und Treppenhaus am Abend noch einmal abgesucht, Aushang im Hausflur gemacht.','**Vorgesetzte/r unterrichtet:**\t(x) ja, Herrn Kolbe\t( ) nein','',
'**Wird von IuK eingetragen**','Nr.:\t\t\tErsatz ausgegeben am:']: o.p(l)
mail('m23_de_odt','odt','de','Friederike Osterloh <friederike.osterloh@rethmar.example>','2026-10-15 10:07','Schadensmeldung USB-Stick','''
Hallo IuK,

ausgefüllt wie gewünscht. Falls ihr den Stick doch noch findet: er hat ein rotes Band.

Gruß
F. Osterloh
''',report=dict(reporter_name='Friederike Osterloh',org_unit='Allgemeiner Sozialer Dienst',reporter_phone='05132 828-355',device_kind='USB-Stick, 32 GB',device_id='RET-USB-118',device_encrypted='no',lost_or_stolen='lost',occurred_at='2026-10-14',discovered_at='2026-10-15T08:30:00+02:00',location='Lindenstraße 8, Rethmar',description=d23,
data_categories=['Hilfepläne','Adressen','Fotos'],affected_persons=9,measures='Wohnung und Treppenhaus am Abend noch einmal abgesucht, Aushang im Hausflur gemacht.',informed=['Herrn Kolbe']),may=['reporter_email','personal_data','special_categories','affected_systems'],kind=['device_loss','data_loss'],att=[('Schadensmeldung_RET-USB-118.odt',o.save())])

# 24 en odt
o=Odt(); o.hd('Event Log Entry – Network & Servers'); o.p('Tarnbrook Observatory. One sheet per event, keep it factual.')
d24='Our monitoring sent alerts because the web server did not answer. The access log shows around 40,000 requests per second from several hundred addresses, mostly for the same image. The firewall CPU was at 100 percent and the booking page timed out.'
o.tab([['Event','**☐** Break-in attempt   **☒** Flooding / DoS   **☐** Malware   **☐** Other',None,None],['Start','8 Nov 2026 21:12','End','8 Nov 2026 22:47'],['Spotted','8 Nov 2026 21:18','By','Gareth Pym'],['Hosts / addresses hit','www.tarnbrook.example (198.51.100.20)',None,None],['What the logs and alerts show',d24,None,None],['Effect on users','Visitors could not book tickets on Sunday evening.',None,None],['Countermeasures so far','Rate limiting switched on; upstream provider null-routed two networks.',None,None],['Data exposed','☐ Yes   ☒ No   ☐ Unknown',None,None],['Who has been told','Director, upstream provider',None,None]])
o.p('**Name of person completing**\tGareth Pym'); o.p('**Function**\tSystems Administrator'); o.p('**On-call phone**\t01539 496 711'); o.p('**Reviewed by**\t'); o.p('**Review date**\t')
mail('m24_en_odt','odt','en','Gareth Pym <gpym@tarnbrook.example>','2026-11-09 08:05','Event log entry 8 Nov','''
All,

Log entry from last night's fun attached. Nothing more for now, raw logs available on request.

--
Gareth Pym
''',to='security@uni-nordholz.example',report=dict(reporter_name='Gareth Pym',reporter_role='Systems Administrator',reporter_phone='01539 496 711',occurred_from='2026-11-08T21:12:00+00:00',occurred_to='2026-11-08T22:47:00+00:00',discovered_at='2026-11-08T21:18:00+00:00',affected_systems=['www.tarnbrook.example','198.51.100.20'],description=d24,consequences='Visitors could not book tickets on Sunday evening.',measures='Rate limiting switched on; upstream provider null-routed two networks.',informed=['Director','upstream provider']),
may=['reporter_email','personal_data','org_unit'],kind='denial_of_service',att=[('event_2026-11-08.odt',o.save())])

# 25 nb odt
o=Odt(); o.hd('Skjema for melding av uønsket hendelse'); o.p('Byåsen tannklinikk – internkontroll')
d25='En tidligere ansatt har fortsatt hatt tilgang til journalsystemet. Loggen viser at kontoen hennes ble brukt tre ganger etter at hun sluttet, siste gang i forrige uke. Hun har åpnet journalen til sin egen svigersønn.'
o.hd('1. Om deg',2); o.tab([['Navn og stilling','Vibeke Rønning, klinikkleder'],['Telefon','73 50 44 18']])
o.hd('2. Om hendelsen',2); o.tab([['Dato for hendelsen','14.10.2026'],['Dato og tid for når vi ble klar over den','22.10.2026 kl. 08:30'],['Hendelsesforløp',d25],['System','Opus-journal'],['Kryss av','☐ feilsending\n☒ snoking / uberettiget tilgang\n☐ tap av utstyr\n☐ annet']])
o.hd('3. Om opplysningene',2); o.tab([['Personopplysninger?','Ja'],['Helseopplysninger?','Ja'],['Antall personer','1'],['Hva slags opplysninger','tannhelsejournal, røntgenbilder']])
o.hd('4. Tiltak',2); o.tab([['Utført','Kontoen er sperret og alle brukerkontoer er gått gjennom.'],['Varslet','Eier av klinikken'],['Gjenstår','Informere pasienten'],['Årsak (vurderes av personvernrådgiver)','']])
mail('m25_nb_odt','odt','nb','Vibeke Rønning <vibeke@byaasentann.example>','2026-10-22 12:44','Uønsket hendelse - journal','''
Hei!

Sender skjema som avtalt med Jonas på telefonen. Dette er litt sensitivt siden alle kjenner alle her, så vær forsiktige med hvem som leser.

Vibeke
''',report=dict(reporter_name='Vibeke Rønning',reporter_role='klinikkleder',reporter_phone='73 50 44 18',occurred_at='2026-10-14',discovered_at='2026-10-22T08:30:00+02:00',description=d25,affected_systems=['Opus-journal'],personal_data='yes',special_categories='yes',affected_persons=1,data_categories=['tannhelsejournal','røntgenbilder'],measures='Kontoen er sperret og alle brukerkontoer er gått gjennom.',informed=['Eier av klinikken']),may=['reporter_email','org_unit'],kind='unauthorized_access',att=[('Uønsket hendelse.odt',o.save())])

# 26 nn odt: questions as headings, plain paragraphs under
o=Odt(); o.hd('Avviksmelding – Vik vidaregåande skule'); d26='Eg kom i skade for å sende karakterutskrifta til ein elev til feil føresette. Dei to elevane har same etternamn, og eg valde feil adresse i lista. Mor til den andre eleven svara og spurde kva dette var.'
for q,a in [('Kven er du?','Sigrunn Myklebust, kontaktlærar'),('Korleis får vi tak i deg?','mobil 950 22 681'),('Kva for avdeling gjeld det?','Studieførebuande, vg2'),('Kva skjedde?',d26),('Når skjedde det?','04.11.2026 kl. 13.20'),('Når fekk du vite om det?','04.11.2026 kl. 15.05'),('Kva opplysningar er på avvege?','karakterar, fråvær'),('Kor mange gjeld det?','1 elev'),('Kva har du gjort?','Bad mottakaren slette e-posten og fekk stadfesta at det er gjort.'),('Kven har du sagt frå til?','Avdelingsleiar Hauge'),('Kva kan det få å seie for den det gjeld?',''),('Tilvising (skulen sitt kontor skriv her)','')]:
    o.hd(q,3); o.p(a)
mail('m26_nn_odt','odt','nn','Sigrunn Myklebust <sigrunn.myklebust@vikvgs.example>','2026-11-04 15:40','avviksmelding','''
Hei, her er avviksmeldinga mi.

Beste helsing Sigrunn
''',report=dict(reporter_name='Sigrunn Myklebust',reporter_role='kontaktlærar',reporter_phone='950 22 681',org_unit='Studieførebuande, vg2',description=d26,occurred_at='2026-11-04T13:20:00+01:00',discovered_at='2026-11-04T15:05:00+01:00',data_categories=['karakterar','fråvær'],affected_persons=1,measures='Bad mottakaren slette e-posten og fekk stadfesta at det er gjort.',informed=['Avdelingsleiar Hauge']),
may=['reporter_email','personal_data'],kind='misdelivery',att=[('avvik.odt',o.save())])

# ---- sheets
B=Font(bold=True)
def put(ws,rows):
    for r in rows:
        for ref,v in r.items():
            ws[ref]=v
# 27 de xlsx
wb=Workbook(); ws=wb.active; ws.title='Meldung'; d27='Im Serverraum der Außenstelle ist in der Nacht die Klimaanlage ausgefallen. Drei Virtualisierungsknoten haben sich wegen Überhitzung abgeschaltet, Mail und Dateiablage waren für alle weg.'
rows=[('Sicherheitsmeldung IT – Forstamtverbund Süntel',None),(None,None),('Feld','Eintrag'),('Melder/in','Hartmut Niggemeier'),('Dienststelle','Forstamt Süntel-Ost, EDV'),('Tel. dienstlich','05151 990-77'),('Ereignis begann','01.11.2026 02:30'),('Ereignis endete','01.11.2026 09:15'),('Von wem/wann bemerkt','01.11.2026 07:50'),('Systeme','vmhost1, vmhost2, vmhost3'),('Ereignis (Freitext)',d27),('Folgen für den Dienstbetrieb','Rund 80 Beschäftigte konnten am Sonntag keine Mails abrufen.'),('Erledigte Schritte','Mobiles Klimagerät aufgestellt, Knoten nacheinander wieder hochgefahren.'),('Personendaten betroffen (J/N)','N'),('Benachrichtigt','Amtsleitung, Haustechnik'),('Wird von der Leitstelle ausgefüllt:',None),('Lfd. Nr.',None),('Einstufung',None)]
for i,(x,v) in enumerate(rows,1): ws.cell(i,1,x).font=B if v is None or i==3 else Font(); ws.cell(i,2,v); ws.cell(i,2).alignment=Alignment(wrap_text=True)
ws.column_dimensions['A'].width=34; ws.column_dimensions['B'].width=70; ws.merge_cells('A1:B1')
mail('m27_de_xlsx','xlsx','de','Niggemeier, Hartmut <hartmut.niggemeier@forst-suentel.example>','2026-11-02 07:55','Sicherheitsmeldung Ausfall Serverraum','''
Guten Morgen,

Tabelle anbei.

H. Niggemeier
''',report=dict(reporter_name='Hartmut Niggemeier',org_unit='Forstamt Süntel-Ost, EDV',reporter_phone='05151 990-77',occurred_from='2026-11-01T02:30:00+01:00',occurred_to='2026-11-01T09:15:00+01:00',discovered_at='2026-11-01T07:50:00+01:00',affected_systems=['vmhost1','vmhost2','vmhost3'],description=d27,consequences='Rund 80 Beschäftigte konnten am Sonntag keine Mails abrufen.',measures='Mobiles Klimagerät aufgestellt, Knoten nacheinander wieder hochgefahren.',personal_data='no',informed=['Amtsleitung','Haustechnik']),
may=['reporter_email','affected_persons','location'],kind='outage',att=[('Sicherheitsmeldung.xlsx',xsave(wb))])

# 28 de xlsx: label above value, two blocks, x in boxes, dates as real dates
wb=Workbook(); ws=wb.active; ws.title='Formular'; d28='Im Newsletter-Versand standen alle Empfänger im An-Feld statt im Bcc. Jeder konnte die Adressen der anderen sehen. Ein Empfänger hat sich per Mail beschwert.'
put(ws,[{'B2':'Datenpannen-Formular · Volkshochschule Emmerthal'},{'B4':'Ihr Name','D4':'Ihr Bereich'},{'B5':'Leonie Sandkötter','D5':'Öffentlichkeitsarbeit'},{'B7':'Telefon','D7':'E-Mail'},{'B8':'05155 622-14','D8':'l.sandkoetter@vhs-emmerthal.example'},{'B10':'Tag der Panne','D10':'Tag der Entdeckung'},{'B11':datetime(2026,10,8),'D11':datetime(2026,10,9)},{'B13':'Beschreiben Sie bitte, was passiert ist'},{'B14':d28},{'B16':'Um welche Art handelt es sich? (x)'},{'B17':'x','C17':'Falsche Empfänger / offener Verteiler'},{'C18':'Gerät oder Unterlagen verloren'},{'C19':'Hackerangriff / Virus'},{'C20':'Etwas anderes'},{'B22':'Wie viele Personen?','D22':'Welche Daten?'},{'B23':146,'D23':'E-Mail-Adressen, Namen'},{'B25':'Was wurde bisher getan?'},{'B26':'Entschuldigungsmail an alle verschickt, Vorlage auf Bcc umgestellt.'},{'B28':'Wer wurde informiert?'},{'B29':'VHS-Leitung'},{'B31':'Interne Bearbeitung','D31':'Aktenzeichen'}])
for r in ('B11','D11'): ws[r].number_format='DD.MM.YYYY'
for r in ('B4','D4','B7','D7','B10','D10','B13','B16','B22','D22','B25','B28','B31','D31'): ws[r].font=B
for m in ('B2:E2','B14:E14','B26:E26'): ws.merge_cells(m)
mail('m28_de_xlsx','xlsx','de','Leonie Sandkötter <l.sandkoetter@vhs-emmerthal.example>','2026-10-09 14:02','Datenpanne Newsletter','''
Hallo zusammen,

uns ist beim Oktober-Newsletter leider ein Missgeschick passiert, Details im Formular.

Herzliche Grüße
Leonie Sandkötter

VHS Emmerthal
''',report=dict(reporter_name='Leonie Sandkötter',org_unit='Öffentlichkeitsarbeit',reporter_phone='05155 622-14',reporter_email='l.sandkoetter@vhs-emmerthal.example',occurred_at='2026-10-08',discovered_at='2026-10-09',description=d28,affected_persons=146,data_categories=['E-Mail-Adressen','Namen'],measures='Entschuldigungsmail an alle verschickt, Vorlage auf Bcc umgestellt.',informed=['VHS-Leitung']),
may=['personal_data'],kind=['misdelivery','data_leak'],att=[('Datenpanne Oktober.xlsx',xsave(wb))])

# 29 en xlsx: numbered, hint column C, answers column D
wb=Workbook(); ws=wb.active; ws.title='Return'; d29='A finance assistant was rung by someone who claimed to be from our bank and who talked her into installing a remote support tool. The caller looked around on her PC for about ten minutes before she hung up. The browser had saved logins for the payment portal.'
put(ws,[{'A1':'CYBER EVENT RETURN – Ottersea Fisheries plc'}]); ws.merge_cells('A1:D1')
q=[('No.','Question','Guidance','Your answer'),(1,'Your name','','Marguerite Dunleavy'),(2,'Your title','as in the staff directory','Finance Manager'),(3,'Business unit','','Group Finance'),(4,'Direct line','','020 7946 0655'),(5,'Event date and time','dd/mm/yyyy hh:mm','17/11/2026 13:40'),(6,'When did you first learn of it?','dd/mm/yyyy hh:mm','17/11/2026 14:25'),(7,'Account of the event','who, what, how',d29),(8,'Equipment and accounts involved','','OFP-FIN-022, payment portal login'),(9,'Personal data at risk?','Yes / No / Unknown','Unknown'),(10,'Estimated number of people','leave blank if unknown',''),(11,'Immediate action','','PC switched off, portal login disabled by the bank.'),(12,'Already reported to','names or bodies','Our bank, CFO'),(13,'Incident number','Cyber team to complete','')]
for i,r in enumerate(q,3):
    for k,v in enumerate(r,1): ws.cell(i,k,v if v!='' else None)
    ws.cell(i,2).font=B
ws.column_dimensions['B'].width=32; ws.column_dimensions['D'].width=70
mail('m29_en_xlsx','xlsx','en','Marguerite Dunleavy <m.dunleavy@ottersea.example>','2026-11-17 15:10','URGENT: cyber event return','''
Please see attached return and treat as urgent. Should we wipe the PC or keep it for you?

M. Dunleavy
''',to='security@uni-nordholz.example',report=dict(reporter_name='Marguerite Dunleavy',reporter_role='Finance Manager',org_unit='Group Finance',reporter_phone='020 7946 0655',occurred_at='2026-11-17T13:40:00+00:00',discovered_at='2026-11-17T14:25:00+00:00',description=d29,affected_systems=['OFP-FIN-022','payment portal login'],personal_data='unknown',measures='PC switched off, portal login disabled by the bank.',informed=['Our bank','CFO']),
may=['reporter_email'],kind=['unauthorized_access','phishing','credentials_exposed','compromised_account'],att=[('Cyber event return 17 Nov.xlsx',xsave(wb))])

# 30 en xlsx: side-by-side blocks
wb=Workbook(); ws=wb.active; ws.title='Breach sheet'; d30='A nurse opened her sister-in-law\'s record without a clinical reason. The monthly audit flagged it. She has admitted it in a meeting with her manager.'
put(ws,[{'A1':'Confidentiality breach sheet','D1':'Elmhurst Hospice'},{'A3':'Raised by','B3':'Sister Joan Attwell','D3':'Ward / team','E3':'In-patient Unit'},{'A4':'Designation','B4':'Ward Manager','D4':'Bleep / ext.','E4':'bleep 4410'},{'A5':'Date of breach','B5':datetime(2026,9,24),'D5':'Date identified','E5':datetime(2026,10,12)},{'A7':'Details'},{'A8':d30},{'A10':'Clinical system','B10':'CareNotes','D10':'Patients affected','E10':1},{'A11':'Health data involved','B11':'Yes','D11':'Patient aware?','E11':'No'},{'A13':'Action to date','B13':'Access to CareNotes suspended and HR involved.'},{'A14':'Harm or distress expected','B14':'Family dispute likely'},{'A16':'IG lead: grading','D16':'IG lead: date closed'}])
for r in ('B5','E5'): ws[r].number_format='DD/MM/YYYY'
ws.merge_cells('A8:E8')
mail('m30_en_xlsx','xlsx','en','Joan Attwell <joan.attwell@elmhursthospice.example.org>','2026-10-12 16:20','Confidentiality breach','''
Dear IG colleagues,

Sheet attached. This one needs to stay between us please.

Joan
''',report=dict(reporter_name={'any':['Sister Joan Attwell','Joan Attwell']},org_unit='In-patient Unit',reporter_role='Ward Manager',reporter_phone={'any':['bleep 4410','4410']},occurred_at='2026-09-24',discovered_at='2026-10-12',description=d30,affected_systems=['CareNotes'],affected_persons=1,special_categories='yes',measures='Access to CareNotes suspended and HR involved.',consequences='Family dispute likely'),
may=['reporter_email','personal_data','data_categories','informed'],kind='unauthorized_access',att=[('breach sheet.xlsx',xsave(wb))])

# 31 nb xlsx
wb=Workbook(); ws=wb.active; ws.title='Hendelse'; d31='Nettsiden vår viste plutselig reklame for nettkasino. Noen har lastet opp en fil via et gammelt tillegg i publiseringssystemet. Leverandøren fant bakdøren i mappen uploads.'
rows=[('Rapport om IKT-hendelse','Kystmuseet i Sør'),('',''),('MELDER',''),('Ditt navn','Knut-Arne Foss'),('Hva jobber du som?','nettredaktør'),('Kontaktnummer','38 07 66 21'),('HENDELSEN',''),('Tidspunkt for hendelsen','16.11.2026 kl. 03:00'),('Tidspunkt for oppdagelse','16.11.2026 kl. 08:25'),('Hva observerte dere?',d31),('Hvilke tjenester rammes?','www.kystmuseetsor.example'),('Er persondata lekket?','vet ikke'),('Hva er gjort hittil?','Siden er tatt ned og erstattet med en enkel plakat.'),('Betydning for driften','Billettsalget på nett står.'),('Andre som er kontaktet','webleverandøren'),('IKT SIN DEL',''),('Prioritet',''),('Løst dato','')]
for i,(x,v) in enumerate(rows,2): ws.cell(i,2,x or None); ws.cell(i,3,v or None)
mail('m31_nb_xlsx','xlsx','nb','Knut-Arne Foss <ka.foss@kystmuseetsor.example>','2026-11-16 09:10','IKT-hendelse nettsiden','''
Hei IKT!

Rapporten ligger i arket. Skjermbilde ettersendes.

Knut-Arne
''',to='security@uni-nordholz.example',report=dict(reporter_name='Knut-Arne Foss',reporter_role='nettredaktør',reporter_phone='38 07 66 21',occurred_at='2026-11-16T03:00:00+01:00',discovered_at='2026-11-16T08:25:00+01:00',description=d31,affected_systems=['www.kystmuseetsor.example'],personal_data='unknown',measures='Siden er tatt ned og erstattet med en enkel plakat.',consequences='Billettsalget på nett står.',informed=['webleverandøren']),
may=['reporter_email','org_unit'],kind=['compromised_account','unauthorized_access','malware','vulnerability'],att=[('rapport-hendelse.xlsx',xsave(wb))])
p=OUT+'/m31_nb_xlsx.json'; j=json.load(open(p)); j['kind']=['unauthorized_access','malware']; json.dump(j,open(p,'w'),ensure_ascii=False,indent=1)

# 32 en ods, 33 nb ods
wb=Workbook(); ws=wb.active; ws.title='Sheet1'; d32='Our shared mailbox received a list of customer complaints meant for another shop. It came from head office. Names, phone numbers and what the people bought are in it.'
rows=[('SHOP INCIDENT SLIP',None),('Fennimore & Daughters – Loss Prevention',None),('Shop','Market Street, Hexham'),('Filled in by','Tyrone Basset'),('Job','Assistant Store Manager'),('Shop phone','01434 555 019'),('Day','Friday 30 October 2026'),('Time','10.45 am'),('What went wrong',d32),('Customers involved (how many)','around 75'),('What was in it','names, phone numbers, purchases'),('What we did','Deleted the mail and rang head office.'),('Area manager told? Y/N','Y'),('LP team: slip no.',None),('LP team: follow-up',None)]
for i,(x,v) in enumerate(rows,1): ws.cell(i,1,x); ws.cell(i,2,v)
open('m32.xlsx','wb').write(xsave(wb))
wb=Workbook(); ws=wb.active; ws.title='Tap'; d33='Jobbmobilen falt trolig ut av lommen på scooteren mellom butikken og lageret. Har gått ruten to ganger uten å finne den.'
rows=[('Tapsmelding','Melbu Handelslag SA',None,None),('Ansatt','Malin Kvitberg','Butikk','Melbu sentrum'),('Stilling','butikkmedarbeider','Privat tlf.','481 00 773'),('Enhet','Mobiltelefon Nokia X30','IMEI / inv.nr.','MH-0049'),('Mistet eller stjålet','mistet','Kryptert / pinkode','ja'),('Dato mistet','23.10.2026','Klokken','12:30'),('Hvor','mellom butikken og lageret i Havnegata',None,None),('Hvordan',d33,None,None),('Hva har du gjort','Ringte operatøren og sperret abonnementet.',None,None),('Sjef informert','butikksjef Trond','Fjernslettet','nei'),('Kontoret fyller ut','','Ny enhet utlevert','')]
for i,r in enumerate(rows,1):
    for k,v in enumerate(r,1): ws.cell(i,k,v or None)
for i in (7,8,9): ws.merge_cells(start_row=i,start_column=2,end_row=i,end_column=4)
open('m33.xlsx','wb').write(xsave(wb))
subprocess.run(['nice','-n','10','soffice','--headless','--convert-to','ods','m32.xlsx','m33.xlsx'],capture_output=True,timeout=170)
mail('m32_en_ods','ods','en','Hexham Shop <hexham@fennimore.example>','2026-10-30 12:15','Incident slip','''
slip attached

T. Basset
''',report=dict(reporter_name='Tyrone Basset',reporter_role='Assistant Store Manager',reporter_phone='01434 555 019',description=d32,affected_persons=75,data_categories=['names','phone numbers','purchases'],measures='Deleted the mail and rang head office.',occurred_at='2026-10-30T10:45:00+00:00'),
may=['reporter_email','org_unit','location','informed','personal_data','discovered_at'],kind='misdelivery',att=[('slip.ods',open('m32.ods','rb').read())])
mail('m33_nb_ods','ods','nb','Malin Kvitberg <malin@melbuhandel.example>','2026-10-23 14:12','mista mobilen','''
heisann, har fylt ut arket. beklager!!

Malin
''',report=dict(reporter_name='Malin Kvitberg',org_unit='Melbu sentrum',reporter_role='butikkmedarbeider',reporter_phone='481 00 773',device_kind='Mobiltelefon Nokia X30',device_id='MH-0049',lost_or_stolen='lost',device_encrypted='yes',occurred_at='2026-10-23T12:30:00+02:00',location='mellom butikken og lageret i Havnegata',description=d33,measures='Ringte operatøren og sperret abonnementet.',informed=['butikksjef Trond'],device_remote_wipe={'any':['no','nei']}),
may=['reporter_email','affected_systems'],kind='device_loss',att=[('tapsmelding.ods',open('m33.ods','rb').read())])
