from h import *
# ---- text forms
mail('n43_text_volkshochschule','Rechenzentrum Meldeweg <f.nolte@kulturzweckverband.example>','Störmeldung Musikschule','Fri, 18 Sep 2026 08:50:00 +0200','''Störmeldung nach Dienstanweisung 12
===================================

Absender/in .................. Friederike Nolte
Sparte ....................... Musikschule, Verwaltung
Apparat ...................... 33
Erkannt ...................... 18.09.2026, 8:10 Uhr
Ende ......................... ........................
Welches Verfahren klemmt? .... MUSIKA-Online
Schilderung .................. Die Unterrichtsverwaltung ist seit heute
                               früh nicht erreichbar, es erscheint nur
                               "502 Bad Gateway".
Schülerdaten betroffen ....... nein
Was wurde versucht ........... Neustart durch Hausmeister
Freigabe Leitung ............. ........................
''',fmt='text_form',kind='outage',charset='iso-8859-1',cte='quoted-printable',
 report=dict(reporter_name='Friederike Nolte',org_unit='Musikschule, Verwaltung',reporter_phone='33',discovered_at='2026-09-18T08:10:00+02:00',affected_systems=['MUSIKA-Online'],description='Die Unterrichtsverwaltung ist seit heute früh nicht erreichbar, es erscheint nur "502 Bad Gateway".',personal_data='no',measures='Neustart durch Hausmeister'))
mail('n44_text_genossenschaft','Wohnbau eG Hinweisstelle <hinweis@wohnbau-lerchenau.example>','Hinweisbogen: Aktenordner','Mon, 21 Sep 2026 11:18:00 +0200','''*** Hinweisbogen der Wohnbau Lerchenau eG ***

Art des Hinweises (bitte ankreuzen):
[ ] Gerät weg
[x] Papierunterlagen in falschen Händen / offen zugänglich
[ ] Rechner spinnt
[ ] Sonstiges: ____________

Hinweis von (Name):  Bernd-Uwe Sonntag
Funktion:            Hauswart Quartier 4
Erreichbar:          0160 0000 474
Gesehen am:          21.09.2026   um: 7.20 Uhr
Wo genau:            Müllplatz Lerchenweg 9

Was haben Sie gesehen?
Drei Ordner mit Mieterakten standen offen auf dem Sperrmüll, jemand hat
darin geblättert.

Sind Mieterdaten dabei?    [x] ja   [ ] nein   [ ] kann ich nicht sagen
Wie viele Mieter etwa?     rund 120
Wie viele Ordner?          3
Was haben Sie gemacht?     Ordner ins Büro getragen

(Vom Vorstand auszufüllen)  Eingang: ________  Handzeichen: ______
''',fmt='text_form',kind='paper_disclosure',
 report=dict(reporter_name='Bernd-Uwe Sonntag',reporter_role='Hauswart Quartier 4',reporter_phone='0160 0000 474',discovered_at='2026-09-21T07:20:00+02:00',location='Müllplatz Lerchenweg 9',description='Drei Ordner mit Mieterakten standen offen auf dem Sperrmüll, jemand hat darin geblättert.',personal_data='yes',affected_persons=120,measures='Ordner ins Büro getragen'))
mail('n45_text_krankenkasse','Ticket-System <noreply@bkk-werkstein.example>','Ticket 4471: Selbstmeldung','Tue, 29 Sep 2026 14:31:00 +0200','''Neue Selbstmeldung (Ticket 4471, angelegt 29.09.2026 14:30)

Anmelder
Xaver Obermüller

Kostenstelle / Team
Pflegekasse Süd

Rückrufnummer
09993 800-245

Wann ist Ihnen die Sache aufgefallen?
29.09.2026 13:55

Wann ist die Sache passiert?
28.09.2026

Was ist geschehen?
Ich habe die Pflegegrad-Bescheide von vier Versicherten per E-Mail an eine
private Adresse geschickt, die nur so ähnlich heißt wie die der
Betreuerin.

Wie viele Versicherte?
4

Gesundheitsangaben enthalten?
ja

Was wurde veranlasst?
Rückruf der Mail, Empfänger um Löschung gebeten

Wem wurde Bescheid gegeben?
Teamleitung, Frau Adler
''',fmt='text_form',kind='misdelivery',
 report=dict(reporter_name='Xaver Obermüller',org_unit='Pflegekasse Süd',reporter_phone='09993 800-245',discovered_at='2026-09-29T13:55:00+02:00',occurred_at='2026-09-28',description='Ich habe die Pflegegrad-Bescheide von vier Versicherten per E-Mail an eine private Adresse geschickt, die nur so ähnlich heißt wie die der Betreuerin.',affected_persons=4,special_categories='yes',measures='Rückruf der Mail, Empfänger um Löschung gebeten',informed={'any':[['Teamleitung','Frau Adler'],['Teamleitung, Frau Adler']]}),may=['personal_data','data_categories'])
mail('n46_text_foundation','Declan Moriarty <d.moriarty@heritagefoundation.example>','Security note','Wed, 23 Sep 2026 10:12:00 +0100','''HERITAGE FOUNDATION - SECURITY NOTE

1. PERSON MAKING THIS NOTE
   Declan Moriarty, Grants Administrator

2. CONTACT
   01 555 0147

3. THE EVENT
   3.1 First seen by us:      23/09/2026 09:30
   3.2 Note written:          23/09/2026 10:05
   3.3 Machine(s):            web02.heritagefoundation.example
   3.4 Account of the event:  Server logs show one address walking through
       every port of the web server since yesterday evening. Nothing was
       opened.
   3.5 Personal data at stake: No

4. RESPONSE
   4.1 Done so far: Address blocked at the edge
   4.2 Still to do: -

5. FOR THE COMPANY SECRETARY ONLY
   5.1 Received:
   5.2 Severity (1-5):
''',fmt='text_form',lang='en',kind='scan',
 report=dict(reporter_name={'any':['Declan Moriarty','Declan Moriarty, Grants Administrator']},reporter_phone='01 555 0147',discovered_at={'any':['2026-09-23T09:30:00+02:00','2026-09-23T09:30:00+01:00']},affected_systems=['web02.heritagefoundation.example'],description='Server logs show one address walking through every port of the web server since yesterday evening. Nothing was opened.',personal_data='no',measures='Address blocked at the edge'),may=['reporter_role','occurred_from'],now='2026-09-23T12:00:00+02:00')
mail('n47_text_clinic','Marguerite Fontaine-Hill <mfontaine@lakeshorehealth.example>','PRIVACY/IT EVENT - Lakeshore','Mon, 12 Oct 2026 11:02:00 -0400','''Lakeshore Family Health, LLC
Workforce Privacy/IT Event Intake

Workforce member: Marguerite Fontaine-Hill
Job title: Billing lead
Clinic site: Route 9
Call-back number: 315-555-0129
Event became known: 10/12/2026 8:40 AM EDT
Event took place: 10/08/2026
Event category (pick one): Unauthorized viewing of records
What occurred: Audit trail shows a former temp signed in with her old badge login and opened charts of her relatives.
PHI involved (Y/N/U): Y
Number of patients: 11
Number of chart views: 46
Corrective action: Login disabled
Law enforcement notified (Y/N): N
Privacy Officer: J. Castellano, 315-555-0100
''',fmt='text_form',lang='en',kind='unauthorized_access',
 report=dict(reporter_name='Marguerite Fontaine-Hill',reporter_role='Billing lead',org_unit='Route 9',reporter_phone='315-555-0129',discovered_at='2026-10-12T08:40:00-04:00',occurred_at='2026-10-08',description='Audit trail shows a former temp signed in with her old badge login and opened charts of her relatives.',affected_persons=11,measures='Login disabled'),may=['personal_data','special_categories','police_report','location','data_categories'])
mail('n48_text_nav','Vibeke Strand <vibeke@hjelpekorps-nord.example>','Hendelsesrapport','Tue, 06 Oct 2026 12:00:00 +0200','''HENDELSESRAPPORT – HJELPEKORPS NORD

Rapportør:              Vibeke Strand
Oppgave i korpset:      depotleder
Kontaktnummer:          988 00 121
Når fant dere det ut:   6/10-2026 kl 11.15
Når startet det:        5/10-2026 kl 23.00
Utstyr/system:          depot-pc, fellesdisk
Forløp:                 Alle filer på fellesdisken er kryptert, og på
                        skjermen står det et krav om løsepenger.
Opplysninger om pasienter eller medlemmer: usikkert
Hva er gjort hittil:    Trukket ut nettverkskabelen
Varslet:                Korpsleder
Rapport sendt:          6/10-2026 kl 12.00
''',fmt='text_form',lang='nb',kind='ransomware',charset='windows-1252',cte='8bit',
 report=dict(reporter_name='Vibeke Strand',reporter_role='depotleder',reporter_phone='988 00 121',discovered_at='2026-10-06T11:15:00+02:00',occurred_from='2026-10-05T23:00:00+02:00',affected_systems=['depot-pc','fellesdisk'],description='Alle filer på fellesdisken er kryptert, og på skjermen står det et krav om løsepenger.',personal_data='unknown',measures='Trukket ut nettverkskabelen',informed=['Korpsleder']))
mail('n49_text_nn','Jorunn Sande <jorunn.sande@helselaget.example>','Avviksmelding','Wed, 11 Nov 2026 14:40:00 +0100','''Avviksmelding, Helselaget Sunnvoll

Kven er du? Jorunn Sande
Kvar arbeider du? Dagsenteret
Korleis får vi tak i deg? 415 00 903

Kva slag avvik er det?
( ) feilsending   (x) utstyr mista   ( ) tryggleikshol   ( ) anna

Kva utstyr? mobiltelefon Nokia X20
Når merka du det? 11.11.2026 klokka 13.30
Kvar vart det borte? på bussen til Øyane
Skjermlås?   (x) ja  ( ) nein  ( ) veit ikkje
Kryptert?    ( ) ja  ( ) nei  (x) veit ikkje
Fjernsletta? ( ) ja  (x) nei
Personopplysningar på telefonen? (x) ja ( ) nei ( ) veit ikkje
Kor mange brukarar gjeld det? 15
Er politiet varsla? ( ) ja ( ) nei
'''.replace('nein','nei'),fmt='text_form',lang='nb',kind='device_loss',
 report=dict(reporter_name='Jorunn Sande',org_unit='Dagsenteret',reporter_phone='415 00 903',device_kind='mobiltelefon Nokia X20',discovered_at='2026-11-11T13:30:00+01:00',location='på bussen til Øyane',device_password='yes',device_encrypted='unknown',device_remote_wipe='no',personal_data='yes',affected_persons=15),may=['lost_or_stolen'])
mail('n50_text_at','Ing. Leopold Trattner <trattner@burgenbank.example>','Meldung Denial','Sat, 24 Oct 2026 09:50:00 +0200','''IKT-Vorfallblatt Burgenbank (DORA-Vorerfassung)

Aussteller ......: Ing. Leopold Trattner
Organisation ....: Abteilung Kanäle
Klappe ..........: 1841
Feststellung ....: 24. Oktober 2026, 09:05 Uhr
Beginn ..........: 24. Oktober 2026, 08:47 Uhr
Ende ............: dauert an
Dienst ..........: netbanking.burgenbank.example
Hergang .........: Das Netbanking wird mit Anfragen zugeschüttet, rund 3 Mio.
                   pro Minute aus einem Botnetz. Kunden kommen nicht hinein.
Kundendaten .....: nein
Folgen ..........: Kein Zugang zum Netbanking für Kunden
Abwehr ..........: Umleitung über Scrubbing-Center
In Kopie ........: FMA-Meldestelle
''',fmt='text_form',kind='denial_of_service',
 report=dict(reporter_name='Ing. Leopold Trattner',org_unit='Abteilung Kanäle',reporter_phone='1841',discovered_at='2026-10-24T09:05:00+02:00',occurred_from='2026-10-24T08:47:00+02:00',affected_systems=['netbanking.burgenbank.example'],description='Das Netbanking wird mit Anfragen zugeschüttet, rund 3 Mio. pro Minute aus einem Botnetz. Kunden kommen nicht hinein.',personal_data='no',consequences='Kein Zugang zum Netbanking für Kunden',measures='Umleitung über Scrubbing-Center'),may=['informed'])
# form with correction in the body
mail('n51_text_stiftung','Stefan Wieczorek <wieczorek@stiftung-altbau.example>','Meldebogen, bitte Hinweis beachten','Wed, 14 Oct 2026 16:45:00 +0200','''Guten Tag,

unten der Bogen aus unserem Intranet. Unsere Datenschutzbeauftragte ist Frau Thies (Durchwahl -90), bitte nicht mit mir verwechseln.

---------- Bogen ----------
Name: Stefan Wieczorek
Bereich: Spenderservice
Durchwahl: -37
Kenntnis am: 14.10.2026
Kenntnis um: 15:10 Uhr
Meldung abgesandt: 14.10.2026 16:45 Uhr
Geschehen: Serienbrief mit vertauschten Anschriften verschickt, Spendenbescheinigungen gingen an fremde Leute.
Personen: 31
Seiten: 62
Abhilfe: Versand gestoppt
Beispiel für Abhilfe: Passwort geändert
---------------------------

Gruß, Stefan Wieczorek
''',fmt='text_form',kind='misdelivery',
 report=dict(reporter_name='Stefan Wieczorek',org_unit='Spenderservice',reporter_phone='-37',discovered_at='2026-10-14T15:10:00+02:00',description='Serienbrief mit vertauschten Anschriften verschickt, Spendenbescheinigungen gingen an fremde Leute.',affected_persons=31,measures='Versand gestoppt'),may=['personal_data'])
# ---- free text
FT=['description','location','org_unit','affected_systems','reporter_phone','reporter_role','measures','consequences','informed','data_categories','occurred_at','occurred_from','personal_data']
def ft(*drop): return [f for f in FT if f not in drop]
mail('n52_free_mobil','Lale Özkan <lale.oezkan@hospizverein.example>','Handy','Sun, 11 Oct 2026 21:08:00 +0200','Hallo, mein Diensthandy (Samsung A54) ist weg, liegt wohl noch im Bus. Gemerkt hab ich es heute gegen 20:30. PIN ist drauf. LG Lale\n\nVon meinem iPhone gesendet\n',kind='device_loss',ua='iPhone Mail (22A3354)',
 report=dict(discovered_at='2026-10-11T20:30:00+02:00',device_kind={'any':['Diensthandy (Samsung A54)','Samsung A54','Diensthandy','Handy']},device_password='yes',lost_or_stolen='lost'),may=ft())
mail('n53_free_nachtschwester','Station 3 <station3@reha-moorbad.example>','Kurzarztbriefe','Thu, 01 Oct 2026 05:40:00 +0200','''Liebe IT-Sicherheit,

ich bin seit 20 Uhr im Dienst, also bitte keine Wunder an Stil erwarten. Der Drucker auf dem Flur (der, zu dem auch die Cafeteria schicken kann) hat gestern Abend offenbar alles ausgespuckt, was tagsüber hängen geblieben ist. Ich habe es erst heute um 4:15 Uhr gesehen, als ich Papier nachlegen wollte: Kurzarztbriefe von 9 Patienten, offen auf dem Tisch neben der Kaffeemaschine. Wer vorbeigekommen ist, hat sie lesen können, Besucher waren bis 21 Uhr im Haus.

Ich habe den Stapel weggeschlossen und den Drucker ausgemacht.

Morgen bin ich nicht da, übermorgen ab 20 Uhr wieder.

Viele Grüße
Schwester Ottilie (Nachtdienst Station 3)
''',kind='paper_disclosure',report=dict(discovered_at='2026-10-01T04:15:00+02:00',affected_persons=9,),may=ft()+['special_categories'])
mail('n54_free_weitergeleitet','Hartmut Quast <quast@orchesterverein.example>','WG: Ihr Postfach wird heute gesperrt','Mon, 28 Sep 2026 09:17:00 +0200','''Guten Morgen, das kam heute um 8:50 Uhr bei mir an. Ist das echt? Ich habe nichts angeklickt.

H. Quast

-----Ursprüngliche Nachricht-----
Von: Mail-Administrator <support@orchesterverein-login.test>
Gesendet: Montag, 28. September 2026 06:12
An: quast@orchesterverein.example
Betreff: Ihr Postfach wird heute gesperrt

Sehr geehrter Nutzer,
Ihr Speicher ist zu 98 % voll. Bestätigen Sie bis 30.09.2026 18:00 Uhr Ihr Konto:
Name: ____________
Passwort: ____________
Telefon: 0900 000 000
http://orchesterverein-login.test/verify

Ihr IT-Support
''',kind='phishing',report=dict(),may=ft('reporter_phone')+['discovered_at'])
mail('n55_free_irish','Niamh Corrigan <niamh@corriganvets.example>','quare email','Tue, 17 Nov 2026 16:04:00 +0000','''Hi lads,

Got a quare one: two customers rang this morning (half nine) saying they'd been e-mailed a bill from us with different bank details. We never sent it. Had a look and there's a rule in Outlook sending copies of everything to some yahoo address, so somebody's been in my account. Password changed there now.

Niamh
Corrigan Veterinary, Main St
''',lang='en',kind='compromised_account',report=dict(discovered_at={'any':['2026-11-17T09:30:00+01:00','2026-11-17T09:30:00+00:00']}),may=ft()+['affected_persons'])
mail('n56_free_forward_en','Trevor Blackwood <t.blackwood@almshousetrust.example>','FW: bursary spreadsheet','Fri, 06 Nov 2026 09:26:00 +0000','''All,

See below. I picked this up from Jean yesterday at 4.20 pm when I got back to the office. The spreadsheet has 76 residents in it with their bank details. I have asked Mr Hale to delete it and he says he has.

Trevor Blackwood
Clerk to the Trustees
T: 01746 555 0190

From: Jean Tolliver <jean@almshousetrust.example>
Sent: 05 November 2026 11:02
To: Trevor Blackwood
Subject: bursary spreadsheet

Trevor, I've done something daft. I meant to send the bursary sheet to you but it went to Brian Hale at the garden centre. About 80 people on it I think. Mobile 07700 900 118 if you need me.
Jean
''',lang='en',kind='misdelivery',report=dict(discovered_at={'any':['2026-11-05T16:20:00+01:00','2026-11-05T16:20:00+00:00']},affected_persons=76),may=ft())
mail('n57_free_nb_mobil','Anette <anette.vik@barnehagen-sol.example>','Bilder','Thu, 08 Oct 2026 07:41:00 +0200','Hei! I går kl. 18 så jeg at jeg har lagt ut bilder fra turen i den åpne facebookgruppa i stedet for den lukka. 14 barn, med navn. Har slettet dem nå.\n\nAnette\n\nSendt fra Outlook for Android\n',lang='nb',kind=['data_leak','misdelivery'],report=dict(discovered_at='2026-10-07T18:00:00+02:00',affected_persons=14),may=ft())
mail('n58_free_nn','Kristoffer Bjørnstad <kb@bygdekinoen.example>','Vs: Faktura 20881','Mon, 19 Oct 2026 10:33:00 +0200','''Hei

Eg opna vedlegget i denne i dag klokka 9:40, og no kjem det opp eit vindauge heile tida og maskina er veldig treg. Antivirus seier "Trojan:Win32". Maskina heiter KINO-LT2, eg har skrudd av nettet.

Kristoffer

Fra: Rekneskap <faktura@leverandor-post.test>
Sendt: fredag 16. oktober 2026 15:20
Til: Kristoffer Bjørnstad
Emne: Faktura 20881

Vedlagt faktura. Forfallsdato: 30.10.2026
Kontakt: 22 99 99 99
''',lang='nb',kind='malware',report=dict(discovered_at='2026-10-19T09:40:00+02:00',affected_systems=['KINO-LT2']),may=ft('affected_systems','reporter_phone'))
mail('n59_free_frage','Cosima Rehbein <rehbein@kunstverein-hafen.example>','Kurze Frage zu Meldewegen','Fri, 20 Nov 2026 13:00:00 +0100','''Hallo zusammen,

bei uns ist nichts passiert, ich schreibe gerade nur unser Merkblatt. Gilt bei Ihnen weiterhin: Meldung sofort, spätestens 72 Stunden nach Bekanntwerden? Und nehmen Sie auch Meldungen per Telefon an, wenn z. B. ein Laptop gestohlen wird?

Danke und schönes Wochenende
Cosima Rehbein
''',report=dict(),may=['kind','description'])
mail('n60_free_newsletter','Cyber Awareness Desk <news@awareness-desk.example>','October is Cyber Month: spot the phish!','Thu, 01 Oct 2026 10:00:00 +0100','''THE SAFE CLICK - issue 41

Last month 42 people at a bank in Leeds lost their passwords to a phishing page. Laptops get stolen every 53 seconds. Do you know what to do?

1. Don't click. 2. Report it. 3. Lock your screen.

Webinar: 14 October 2026, 10:00. Register now.

Unsubscribe: https://awareness-desk.example/u/1
''',lang='en',outcome='ignored',hdr=[('List-Id','<safeclick.awareness-desk.example>'),('List-Unsubscribe','<https://awareness-desk.example/u/1>'),('Precedence','bulk')],report=dict(),may=['kind','description','device_kind','lost_or_stolen'])
mail('n61_free_vuln_en','Yusuf Rahimi <yusuf@independent-sec.example>','Security disclosure: stored XSS in your event calendar','Sat, 14 Nov 2026 22:15:00 +0000','''Hello,

I'm an independent researcher. On 12 November 2026 I found a stored cross-site scripting weakness in the event calendar at https://events.example.org/calendar: the "venue" field is not escaped, so a script runs for every visitor. I have not touched any data. Happy to share a proof of concept, PGP key on my site. I plan to publish after 90 days.

Kind regards
Yusuf Rahimi
''',lang='en',kind='vulnerability',report=dict(discovered_at='2026-11-12'),may=ft())
mail('n62_free_copyright','Rechtsabteilung <legal@bildagentur-prisma.example>','Unerlaubte Nutzung unserer Fotografie','Tue, 24 Nov 2026 11:00:00 +0100','''Sehr geehrte Damen und Herren,

auf der Seite https://www.example.org/fachschaft/fest wird ohne Lizenz eine Fotografie unserer Agentur (Bild-Nr. 77120) gezeigt. Wir haben dies am 23. November 2026 festgestellt. Das Urheberrecht liegt bei uns. Bitte entfernen Sie das Bild binnen sieben Tagen.

Mit freundlichen Grüßen
i. A. Dörte Lindemann
Bildagentur Prisma GmbH, Tel. 09992 700-12
''',kind='copyright',report=dict(discovered_at='2026-11-23'),may=ft(),now='2026-11-24T12:00:00+01:00')
mail('n63_free_ransom_nb','Håvard Nygård <havard@verkstedlaget.example>','HASTER alle filer låst','Mon, 16 Nov 2026 06:58:00 +0100','''Hei

Kom på jobb kl 06:30 i dag og alle filene på server FILSRV01 har fått endelsen .akira, og det ligger en README med krav om løsepenger. Vi har trukket ut kontakten. Lønnssystemet med 85 ansatte ligger på samme server, men vi vet ikke om noe er kopiert ut.

Ring meg: 917 00 366

Håvard Nygård
daglig leder
''',lang='nb',kind='ransomware',report=dict(discovered_at='2026-11-16T06:30:00+01:00',affected_systems=['FILSRV01'],reporter_phone='917 00 366'),may=ft('reporter_phone','affected_systems')+['affected_persons'])
mail('n64_free_other_de','Wendelin Fuchs <fuchs@tierheim-suedpark.example>','Aw: Rückfrage zu Ihrer Mitteilung','Wed, 18 Nov 2026 17:20:00 +0100','''Hallo Herr Adam,

> Am 17.11.2026 um 09:12 schrieb Vorfall-Team:
> Wann haben Sie den Verlust bemerkt, und war die Platte verschlüsselt?
> Wie viele Personen sind betroffen? In der letzten Sache waren es 500.

bemerkt haben wir den Verlust der Festplatte am 16.11. um 14 Uhr. Verschlüsselt war sie leider nicht. Betroffen sind 210 Tierpaten. Gestohlen wurde sie wohl nicht, eher beim Umzug verloren gegangen.

Beste Grüße
W. Fuchs
''',kind='device_loss',report=dict(discovered_at='2026-11-16T14:00:00+01:00',device_encrypted='no',affected_persons=210,lost_or_stolen='lost',device_kind={'any':['Festplatte','Platte']}),may=ft(),charset='iso-8859-1',cte='base64')

# ---- extra: correction in the covering mail, form/body disagree, kind other, flowed
f=Form(); f.t(50,800,'Hawthorn Dental Group','DVB',13); f.t(50,785,'Patient data mishap card (v2) - keep it short',z=9); y=740
for lab,v,w in [('Staff member','Gemma Prideaux',260),('Surgery','Hawthorn Quay',260),('Tel','01326 555 014',160),('Mishap noticed (date and time)','19/11/2026 16:05',160),('Patients concerned','12',50),('Letters concerned','24',50)]:
    f.t(50,y+5,lab); f.tf(230,y,w,v); y-=30
y-=40; f.t(50,y+50,'Short account'); f.tf(230,y,300,'Recall letters were folded with the wrong address sheet, so patients got letters meant for others.',h=60,flags='multiline'); y-=32
f.t(50,y+5,'Any patient data seen by others?'); f.rd(230,y+3,'seen','/Y1'[1:],True); f.t(246,y+5,'Yes'); f.rd(290,y+3,'seen','N1',False); f.t(306,y+5,'No'); f.rd(350,y+3,'seen','U1',False); f.t(366,y+5,"Can't tell"); y-=30
f.t(50,y+5,'Put right by'); f.tf(230,y,300,'Patients phoned, letters collected')
mail('n65_acro_dental','Gemma Prideaux <gemma@hawthorndental.example>','Mishap card + correction','Thu, 19 Nov 2026 17:22:00 +0000',"Hi,\n\ncard attached. One correction: I wrote 12 patients on the card, we have since counted again and it is 21 patients.\n\nGemma\n",atts=[('card.pdf',PDF,f.done())],fmt='pdf_acroform',lang='en',kind='misdelivery',
 report=dict(reporter_name='Gemma Prideaux',org_unit='Hawthorn Quay',reporter_phone='01326 555 014',discovered_at={'any':['2026-11-19T16:05:00+01:00','2026-11-19T16:05:00+00:00']},affected_persons=21,description='Recall letters were folded with the wrong address sheet, so patients got letters meant for others.',personal_data='yes',measures='Patients phoned, letters collected'),now='2026-11-19T19:00:00+01:00')
mail('n66_text_other','Philharmonie Pforte <pforte@philharmonie-weststadt.example>','Vorkommnis am Empfang','Tue, 10 Nov 2026 12:20:00 +0100',"""Vorkommnisblatt Empfang / Haustechnik

Diensthabende/r:      Rosalinde Kupfer
Posten:               Hauptpforte
Telefon Posten:       09991 66-0
Bemerkt:              10.11.2026, 11.45 Uhr
Art:                  [ ] Gerät fehlt  [ ] Schadprogramm  [ ] Aktenfund  [X] Sonstiges: verdächtige Ausfragerei
Vorgang:              Ein Mann in Arbeitsjacke gab sich als Aufzugmonteur aus und
                      fragte nach dem Hersteller der Türleser und den Dienstplänen.
                      Er ging, als ich den Ausweis sehen wollte.
Personenbezogene
Daten betroffen:      nein
Unternommen:          Hausmeister und Wachdienst informiert
Fundsache Nr.:        -
""",fmt='text_form',kind='other',report=dict(reporter_name='Rosalinde Kupfer',org_unit='Hauptpforte',reporter_phone='09991 66-0',discovered_at='2026-11-10T11:45:00+01:00',description='Ein Mann in Arbeitsjacke gab sich als Aufzugmonteur aus und fragte nach dem Hersteller der Türleser und den Dienstplänen. Er ging, als ich den Ausweis sehen wollte.',personal_data='no',measures='Hausmeister und Wachdienst informiert'),may=['informed','location'])
mail('n67_free_flowed','Dagmar Rüttimann <ruettimann@chorverband.example>','Mitgliederliste bei der Autobahnraststätte','Mon, 12 Oct 2026 20:55:00 +0200',"""Guten Abend

Ich bin Kassierin im Chorverband und habe am Samstag, 10. Oktober, meine \nTasche mit der ausgedruckten Mitgliederliste (etwa 180 Leute, mit \nJahrgang und Kontonummer) auf der Raststätte liegen lassen. Gemerkt \nhabe ich es erst gestern um 19.30 Uhr, als ich die Beiträge verbuchen \nwollte. Die Tasche ist nicht mehr dort.

Herzlich
Dagmar Rüttimann

-- 
Chorverband Seetal, Sekretariat
Tel. 041 000 33 12 (Mo-Mi)
""".replace('\\n','\n'),kind='paper_disclosure',raw_ct=[('format','flowed')],ua='Mozilla Thunderbird',report=dict(discovered_at='2026-10-11T19:30:00+02:00',affected_persons=180),may=ft()+['lost_or_stolen'])
mail('n68_html_diakonie','Diakonie Sprungbrett Formular <formular@diakonie-sprungbrett.example>','Neue Eingabe','Thu, 29 Oct 2026 16:40:00 +0100',html='<table><tr><th>Feld</th><th>Angabe</th></tr>'+''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b in [('Wer schreibt uns?','Piotr Zawadzki'),('Arbeitsbereich','Schuldnerberatung'),('Wie erreichen wir Sie?','09990 1212-8'),('Tag der Entdeckung','29.10.2026'),('Stunde der Entdeckung','15:15'),('Vorfallart','(bitte wählen)'),('Worum geht es?','Der Aktenschrank im Flur stand über Nacht offen, zwei Beratungsakten fehlen seither.'),('Klienten (Zahl)','2'),('Akten (Zahl)','2'),('Daten von Klienten?','ja'),('Polizei eingeschaltet?','ja, Vorgang 4410/26'),('Noch etwas?','')])+'</table>',fmt='html',kind=['paper_disclosure','data_loss','unauthorized_access'],
 report=dict(reporter_name='Piotr Zawadzki',org_unit='Schuldnerberatung',reporter_phone='09990 1212-8',discovered_at='2026-10-29T15:15:00+01:00',description='Der Aktenschrank im Flur stand über Nacht offen, zwei Beratungsakten fehlen seither.',affected_persons=2,personal_data='yes',police_report={'any':['ja, Vorgang 4410/26','Vorgang 4410/26','4410/26']}),may=['lost_or_stolen','location'])
