from lib import *
from forms import *
W='./mk/w9'
def legacy_text(p, val):
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="T"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>'))
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'))
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>'))
    p.add_run(val or '\u2002\u2002\u2002\u2002\u2002')
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'))
def legacy_cb(p, on, label):
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="K"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if on else ""}</w:checkBox></w:ffData></w:fldChar></w:r>'))
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'))
    p._p.append(parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'))
    p.add_run(' '+label+'   ')
def go1():
    os.makedirs(W+'/out',exist_ok=True); jobs=[]
    # u02 de docx->pdf, 4 columns
    d=Document(); d.add_heading('Tafelladen Kesselstadt – Protokollblatt Datenschutz',1)
    table(d,[['Protokolliert von','Nadja Wirth','Schicht','Dienstag früh'],['Rückfragen an','06181 555 29','Mail','nadja.wirth@tafelladen-kesselstadt.example'],['Hergang fand statt','01.12.2026, 09:00','Gemerkt wurde es','01.12.2026, 11:30']])
    d.add_paragraph('')
    d.add_paragraph('Was trifft zu?  ☐ Liste verloren   ☒ Liste an Falsche ausgehändigt   ☐ Rechner defekt   ☐ Anderes')
    table(d,[['Kurz erzählt','Einem Kunden wurde statt des Merkblatts die Ausgabeliste der Gruppe B mitgegeben.'],['Stehen Menschen auf der Liste? Wie viele?','41'],['Was steht über sie darin?','Name, Adresse, Haushaltsgröße'],['Was haben wir gleich unternommen?','Kunde angerufen, Liste zurückerhalten'],['Wem haben wir es gesagt?','Ladenleitung']])
    d.add_paragraph('Datenschutz beim Träger: Hr. Jost, 06181 555 90, datenschutz@traeger.example')
    d.save(f'{W}/u02.docx'); jobs.append(('u02.docx','pdf'))
    # u04 de paragraphs with tabs -> pdf
    d=Document(); d.add_heading('Volkssternwarte Ems – Schadensmeldung IT',2)
    for a,b in [('Meldende/r','Reinhold Aschoff'),('Mobil','0171 555 3 908'),('Festgestellt','03.12.2026, 22:15 Uhr'),('Beginn der Störung','03.12.2026, 21:00 Uhr'),('Ende der Störung','04.12.2026, 02:00 Uhr'),('Anlage / Gerät','Livestream-Server stern-live'),('Fehlerbild','Der Livestream brach wegen massenhafter Anfragen zusammen, die Seite antwortete nicht mehr.'),('Personendaten berührt','nein'),('Abhilfe bisher','Server neu gestartet, Zugriffe aus dem Ausland gesperrt'),('Mitgeteilt an','Vereinsvorsitz')]:
        p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(6)); p.add_run(a+':').bold=True; p.add_run('\t'+b)
    d.save(f'{W}/u04.docx'); jobs.append(('u04.docx','pdf'))
    # v02 de docx 3 col -> odt
    d=Document(); d.add_heading('Waldorfkindergarten Birkenhain: Meldezettel',2)
    table(d,[['Nr.','Frage','Antwort'],['1','Wer meldet?','Lioba Frenzel'],['2','In welcher Gruppe?','Igelgruppe'],['3','Wann haben Sie davon erfahren?','17.09.2026, 8:15 Uhr'],['4','Wann ist es vorgefallen?','16.09.2026'],['5','Was ist los?','Die Kamera mit den Fotos vom Waldtag ist auf dem Spielplatz liegen geblieben und nicht mehr auffindbar.'],['6','Welches Gerät fehlt?','Digitalkamera Canon'],['7','Wie viele Kinder sind auf den Bildern?','18'],['8','Wo zuletzt?','Spielplatz Hainweg'],['9','Was wurde versucht?','Spielplatz abgesucht, Fundbüro angerufen'],['10','Verschlüsselt?','nein']])
    d.save(f'{W}/v02.docx'); jobs.append(('v02.docx','odt'))
    # v03 en docx -> odt letter-like numbered w/ underscores
    d=Document(); d.add_heading('Greywethers Folk Archive. Adverse event slip.',2)
    for a in ['(i)  Archivist on duty: Saskia Tremayne','(ii)  Extension: 14','(iii)  Observed: 25 September 2026 at 2.10 pm','(iv)  Happened: 24 September 2026','(v)  Object or system: catalogue server GFA-CAT','(vi)  Narrative: A visiting student showed us that anybody can download the unpublished donor letters by changing the number in the address bar.','(vii)  Donors concerned: about 90','(viii)  Nature of the data: names, home addresses','(ix)  Response: Catalogue taken off the public network','(x)  Notified: Director']:
        d.add_paragraph(a)
    d.save(f'{W}/v03.docx'); jobs.append(('v03.docx','odt'))
    # w03 ods nb with help column
    wb=Workbook(); ws=wb.active; ws.title='Avvik'
    ws.append(['Holmlia nærkino – avviksliste']); ws.append([])
    for r in [('Spørsmål','Forklaring','Svar'),('Hvem er du?','Fornavn og etternavn','Idunn Varhaug'),('Kontakt','telefonnummer eller e-post','idunn@holmlia-kino.example'),('Når fant du det ut?','dd.mm.åååå tt:mm','25.09.2026 17:20'),('Når begynte det?','dd.mm.åååå, om kjent',''),('Hva er galt?','Noen få setninger','Billettmaskinen er infisert, det kommer opp varsel fra antivirus hele tida.'),('Hva er rammet?','f.eks. PC, nettside','BILLETT-01'),('Kan persondata være berørt?','ja / nei / vet ikke','vet ikke'),('Antall','anslag',''),('Hva har dere gjort?','f.eks. slått av','Koblet fra nettet'),('Hvem vet om det?','','Kinosjefen')]: ws.append(r)
    for i,w in enumerate((34,28,60)): ws.column_dimensions[get_column_letter(i+1)].width=w
    wb.save(f'{W}/w03.xlsx'); jobs.append(('w03.xlsx','ods'))
    conv(W,jobs)
def go2():
    o=lambda n: rd(f'{W}/out/{n}')
    # y01 docx 3-col de with help
    d=Document(); d.add_heading('Stadtteilbücherei Brook – Was ist schiefgelaufen?',1)
    table(d,[['','Frage','Ihre Antwort'],['1','Ihr Name\n(so, wie er auf dem Dienstausweis steht)','Caspar Dohrn'],['2','Wie können wir Sie zurückrufen?\n(Nebenstelle genügt)','App. 417'],['3','Wann ist Ihnen die Sache aufgefallen?\n(Beispiel: 24.12.2026, 18:00)','08.12.2026, 10:05'],['4','Wann dürfte es passiert sein?','weiß ich nicht'],['5','Erzählen Sie bitte','Im Internetarbeitsplatz 3 steckte zwischen Tastatur und Rechner ein kleiner Stecker, der Tastatureingaben mitschreibt.'],['6','Welcher Arbeitsplatz oder Dienst?','Internetarbeitsplatz 3'],['7','Könnten Daten von Besuchern dabei sein?\nja / nein / unklar','unklar'],['8','Wie viele Besucher?\n(Schätzung reicht)',''],['9','Was haben Sie als Erstes getan?','Stecker abgezogen und aufbewahrt, Arbeitsplatz gesperrt'],['10','Wer weiß davon?','Teamleitung']])
    d.add_paragraph('Wird von der Zentrale ergänzt:  Eingangsdatum ________  Zeichen ________')
    mail('y01_brook','Caspar Dohrn <dohrn@buecherei-brook.example>','Was ist schiefgelaufen','Tue, 08 Dec 2026 10:40:00 +0100','Moin, Bogen anbei.\nC. Dohrn\n',att=[('Bogen.docx',db(d))])
    case('y01_brook','docx','de',dict(reporter_name='Caspar Dohrn',reporter_phone='App. 417',discovered_at='2026-12-08T10:05:00+01:00',description='Im Internetarbeitsplatz 3 steckte zwischen Tastatur und Rechner ein kleiner Stecker, der Tastatureingaben mitschreibt.',affected_systems=['Internetarbeitsplatz 3'],personal_data='unknown',measures='Stecker abgezogen und aufbewahrt, Arbeitsplatz gesperrt',informed=['Teamleitung']),['malware','unauthorized_access','credentials_exposed','other'],['reporter_email'])
    # y02 header row, values beneath en
    d=Document(); d.add_heading('3rd Harrowby Sea Scouts – kit & data register',1)
    table(d,[['Leader reporting','Section','Mobile'],['Blessing Adomako','Explorers','07700 900 283'],['Item gone','Item no.','Encrypted (Y/N)'],['Section laptop, Asus','HSS-08','N'],['Noticed gone','Last in our hands','Where'],['19/09/2026 15:30','18/09/2026 21:00','Scout hut store room']])
    d.add_paragraph(''); table(d,[['The story in brief'],['Lock on the store room had been forced and the laptop with the camp medical forms was taken.'],['Police crime number'],['42/77310/26'],['Young people whose details are on it'],['22']])
    mail('y02_harrowby','Blessing Adomako <blessing@harrowby-seascouts.example>','kit register entry','Sat, 19 Sep 2026 19:00:00 +0200','As per our policy. YiS, Blessing\n',att=[('register.docx',db(d))])
    case('y02_harrowby','docx','en',dict(reporter_name='Blessing Adomako',org_unit='Explorers',reporter_phone='07700 900 283',device_kind='Section laptop, Asus',device_id='HSS-08',device_encrypted='no',discovered_at='2026-09-19T15:30:00+02:00',location='Scout hut store room',description='Lock on the store room had been forced and the laptop with the camp medical forms was taken.',police_report='42/77310/26',affected_persons=22),'device_loss',['reporter_email','occurred_at','occurred_from','lost_or_stolen','personal_data'])
    # y03 legacy nb
    d=Document(); d.add_heading('Skogbrynet steinerskole – intern varsling IKT',1)
    for l,v in [('Namn','Oddny Flatøy'),('Stilling','miljøarbeider'),('Telefonnr.','934 55 801'),('Oppdaga når (dato/kl.)','21.09.2026 kl. 14.10'),('Skjedd når (dato/kl.)',''),('Kort om hendinga','Karakterlista for 10. trinn låg på fellesdisken der alle elevar kunne opna ho.'),('Kva system','Fellesdisk F:'),('Kor mange elevar','31'),('Tiltak så langt','Tilgangen er stengd'),('Varsla','rektor')]:
        p=d.add_paragraph(); p.add_run(l+': '); legacy_text(p,v)
    p=d.add_paragraph('Personopplysningar: '); legacy_cb(p,True,'ja'); legacy_cb(p,False,'nei'); legacy_cb(p,False,'usikker')
    p=d.add_paragraph('Sensitive opplysningar (helse, tru m.m.): '); legacy_cb(p,False,'ja'); legacy_cb(p,True,'nei')
    mail('y03_skogbrynet','Oddny Flatøy <oddny@skogbrynet.example>','Varsling','Mon, 21 Sep 2026 15:00:00 +0200','Hei,\n\nsjå vedlegg.\n\nOddny\n',att=[('varsling.docx',db(d))])
    case('y03_skogbrynet','docx','nb',dict(reporter_name='Oddny Flatøy',reporter_role='miljøarbeider',reporter_phone='934 55 801',discovered_at='2026-09-21T14:10:00+02:00',description='Karakterlista for 10. trinn låg på fellesdisken der alle elevar kunne opna ho.',affected_systems=['Fellesdisk F:'],affected_persons=31,measures='Tilgangen er stengd',informed=['rektor'],personal_data='yes',special_categories='no'),['misconfiguration','data_leak'],['reporter_email'])
    # y04 sdt in table de
    d=Document(); d.add_heading('Repair-Café Löbau | Störfallkarte',2)
    t=d.add_table(0,2); t.style='Table Grid'
    for l,v,ph in [('Helferin / Helfer','Kerstin Nawroth',0),('Erreichbarkeit','kerstin.nawroth@repaircafe-loebau.example',0),('Datum, an dem es auffiel','18.09.2026',0),('Uhrzeit dazu',"17:40",0),('Seit wann vermutlich','Datum wählen',1),('Um welche Art Störfall geht es?','Zugangsdaten ausgespäht',0),('Ablauf','Auf dem Anmeldezettel am Tresen stand das WLAN- und das Kassenkennwort, ein Gast hat den Zettel fotografiert.',0),('Welche Zugänge oder Geräte?','Kassen-App, Gäste-WLAN',0),('Personen (Zahl)','Zahl eingeben',1),('Gegenmittel','Beide Kennwörter erneuert',0),('Weitergesagt an','Wählen Sie ein Element aus.',1)]:
        c=t.add_row().cells; c[0].text=l; sdt(c[1].paragraphs[0],v,bool(ph))
    mail('y04_loebau','Kerstin Nawroth <kerstin.nawroth@repaircafe-loebau.example>','Störfallkarte','Fri, 18 Sep 2026 18:05:00 +0200','Hallo, Karte hängt an.\n',att=[('Stoerfallkarte.docx',db(d))])
    case('y04_loebau','docx','de',dict(reporter_name='Kerstin Nawroth',reporter_email='kerstin.nawroth@repaircafe-loebau.example',discovered_at='2026-09-18T17:40:00+02:00',description='Auf dem Anmeldezettel am Tresen stand das WLAN- und das Kassenkennwort, ein Gast hat den Zettel fotografiert.',affected_systems=['Kassen-App','Gäste-WLAN'],measures='Beide Kennwörter erneuert'),'credentials_exposed',[])
    # y05 question | example | answer en
    d=Document(); d.add_heading('Tolland Mews Housing Co-op: breach sheet',1)
    table(d,[['What we ask','For instance','Your answer'],['Member writing this','Jo Bloggs, flat 9','Ronke Balogun, flat 14'],['Ring me on','01234 567890','01555 600 345'],['I first knew about it','1 Jan 2026, 10am','Thursday 17 September 2026, 6.15pm'],['It went wrong on','31 Dec 2025','15 September 2026'],['This is what happened','I lost the key list','Rent arrears letters were stuffed into the wrong envelopes and posted to other flats.'],['Neighbours affected','three','6'],['Kind of details','bank details','names, arrears, reference numbers'],['So far I have','told the office','collected four of the six letters'],['Who knows','treasurer','co-op secretary']])
    d.add_paragraph('Co-op data contact: Mr Sven Aldous, 01555 600 300, data@tollandmews.example')
    mail('y05_tolland','Ronke Balogun <ronke@tollandmews.example>','breach sheet','Fri, 18 Sep 2026 09:12:00 +0200','Hello, sheet attached, thank you. Ronke\n',att=[('breach sheet.docx',db(d))])
    case('y05_tolland','docx','en',dict(reporter_name=any_('Ronke Balogun','Ronke Balogun, flat 14'),reporter_phone='01555 600 345',discovered_at='2026-09-17T18:15:00+02:00',occurred_at='2026-09-15',description='Rent arrears letters were stuffed into the wrong envelopes and posted to other flats.',affected_persons=6,data_categories=['names','arrears','reference numbers'],personal_data='yes',measures='collected four of the six letters',informed=['co-op secretary']),['misdelivery','paper_disclosure'],['reporter_email','location','org_unit'])
    # y06 blank de
    d=Document(); d.add_heading('Musikverein Hagenried: Meldung eines Datenvorfalls',1)
    table(d,[['Name der/des Meldenden',''],['Telefon','z. B. 0123 456789'],['Festgestellt am','TT.MM.JJJJ, hh:mm'],['Sachverhalt','Bitte hier schildern'],['Geräteart','bitte auswählen'],['Anzahl Betroffener',''],['Personenbezogene Daten','☐ ja ☐ nein ☐ unbekannt'],['Maßnahmen','']]); d.add_paragraph('Zurück an: Schriftführer Anton Hölzl, schriftfuehrer@mv-hagenried.example, Tel. 07525 555 44')
    mail('y06_leer','Anton Hölzl <schriftfuehrer@mv-hagenried.example>','Formular zur Ansicht','Mon, 07 Dec 2026 19:00:00 +0100','Liebes Team,\n\nhier der Entwurf unseres neuen Formulars. Passt das so, oder fehlt etwas?\n\nAnton Hölzl\n',att=[('Vorlage_Datenvorfall.docx',db(d))])
    case('y06_leer','docx','de',{},None,HD+['description'])
    # r01 acro en split date fields, labels right for ticks
    p=P('Wexcombe Village Hall Trust','Incident card. Type into the boxes, then e-mail this file.')
    p.left('Card completed by','n1','Hilary Stannard'); p.left('Capacity','n2','Bookings clerk'); p.left('Best contact number','n3','01555 733 019')
    p.text(50,'Came to light on'); p.tf('dd','22',200,28); p.text(231,'/'); p.tf('mm','09',238,28); p.text(269,'/'); p.tf('yy','2026',276,44); p.text(330,'at (24h)'); p.tf('hh','08',380,28); p.text(411,':'); p.tf('mi','55',418,28); p.y-=16
    p.text(204,'day'+' '*8+'month'+' '*5+'year',6); p.y-=16
    p.left('What came to light','n4','The bookings inbox is full of bounced mail. Someone has used our password to send adverts for watches.',h=50,multi=True)
    p.text(50,'Which of these fits?'); p.y-=18
    for n,l,on in [('t1','Equipment missing',False),('t2','Mailbox or login taken over',True),('t3','Paper gone astray',False),('t4','Sent to wrong person',False)]: p.cb(n,on,60,l); p.y-=16
    p.y-=4
    p.left('Mailbox, site or machine','n5','bookings@wexcombehall.example'); p.left('Hirers affected, roughly','n6','')
    p.left('Put right so far','n7','Password changed',h=30,multi=True); p.left('Also aware','n8','Chair of trustees')
    p.head('Trust office only'); p.left('Card no.','x1',''); p.left('Received (date)','x2','')
    mail('r01_wexcombe','Hilary Stannard <hilary@wexcombehall.example>','Incident card','Tue, 22 Sep 2026 09:30:00 +0200','Card attached.\nH Stannard\n',att=[('card.pdf',p.done())])
    case('r01_wexcombe','pdf_acroform','en',dict(reporter_name='Hilary Stannard',reporter_role='Bookings clerk',reporter_phone='01555 733 019',discovered_at='2026-09-22T08:55:00+02:00',description='The bookings inbox is full of bounced mail. Someone has used our password to send adverts for watches.',affected_systems=['bookings@wexcombehall.example'],measures='Password changed',informed=['Chair of trustees']),'compromised_account',['reporter_email'])
    # r02 acro de two columns, combo default
    p=P('Genossenschaftskino Lichtblick eG','Meldekarte Gerät / Daten')
    for l1,n1,v1,l2,n2,v2 in [('Vorname, Name','Text1','Marit Ehlers','Bereich','Text2','Vorführung'),('Diensttelefon','Text3','0431 555 207','Heute ist der','Text4','24.09.2026')]:
        p.above(l1,n1,v1,w=235,adv=False); p.above(l2,n2,v2,x=300,w=249)
    p.above('Wann war es?','Text5','23.09.2026 ca. 23:00',w=235,adv=False); p.above('Wann haben Sie es gemerkt?','Text6','24.09.2026 12:20',x=300,w=249)
    p.text(50,'Gerät',8); p.combo('Dropdown7','bitte wählen',['bitte wählen','Laptop','Handy','USB-Stick'],50,235,y=p.y-21); p.text(300,'Welcher Rechner, welche Anwendung?',8); p.tf('Text8','Ticketportal tickets.lichtblick-kino.example',300,249,y=p.y-21); p.y-=40
    p.above('Schildern Sie den Vorgang','Text9','Das Ticketportal hatte nach der Aktualisierung die Kundenübersicht ohne Anmeldung gezeigt.',h=50,multi=True)
    p.text(50,'Kundendaten betroffen:'); p.radio('Gruppe10',[('Auswahl1','ja'),('Auswahl2','nein'),('Auswahl3','offen')],'Auswahl1',200,60); p.y-=24
    p.above('Kundinnen und Kunden (Anzahl)','Text11','1.480',w=235,adv=False); p.above('Datensätze','Text12','6.200',x=300,w=249)
    p.above('Ihre ersten Schritte','Text13','Portal abgeschaltet, Anbieter verständigt',h=30,multi=True)
    mail('r02_lichtblick','Marit Ehlers <ehlers@lichtblick-kino.example>','Meldekarte','Thu, 24 Sep 2026 12:50:00 +0200','Hallo, Karte im Anhang. Marit\n',att=[('Meldekarte.pdf',p.done())])
    case('r02_lichtblick','pdf_acroform','de',dict(reporter_name='Marit Ehlers',org_unit='Vorführung',reporter_phone='0431 555 207',occurred_at='2026-09-23T23:00:00+02:00',discovered_at='2026-09-24T12:20:00+02:00',affected_systems=['Ticketportal tickets.lichtblick-kino.example'],description='Das Ticketportal hatte nach der Aktualisierung die Kundenübersicht ohne Anmeldung gezeigt.',personal_data='yes',affected_persons=1480,measures='Portal abgeschaltet, Anbieter verständigt'),['misconfiguration','data_leak','vulnerability'],['reporter_email','informed'])
    # r03 acro nb
    p=P('Sjøbodene Kunstforening','Skjema – når noe går galt med data')
    p.above('Hvem fyller ut?','q1','Hallvard Moe',w=240,adv=False); p.above('Oppgave i foreningen','q2','galleriansvarlig',x=310,w=239)
    p.above('Telefon','q3','466 55 092',w=240,adv=False); p.above('Dato for utfylling','q4','30.09.2026',x=310,w=239)
    p.above('Dag og klokkeslett du fikk vite det','q5','29.09.2026 kl 20:45',w=240,adv=False); p.above('Dag og klokkeslett det hendte','q6','29.09.2026 kl 18:00',x=310,w=239)
    p.above('Fortell','q7','En plakat med QR-kode til en falsk betalingsside var klistret over vår i vinduet.',h=50,multi=True)
    p.above('Hvor?','q8','Utstillingsvinduet, Strandgata 3')
    p.text(50,'Er noens opplysninger på avveie?'); p.cb('c_ja',False,250,'ja'); p.cb('c_nei',False,300,'nei'); p.cb('c_vi',True,350,'vet ikke'); p.y-=24
    p.above('Hvor mange?','q9',''); p.above('Hva er gjort til nå','q10','Plakaten er fjernet og politiet er tipset',h=30,multi=True); p.above('Hvem er underrettet','q11','styreleder')
    mail('r03_sjoboder','Hallvard Moe <hallvard@sjobodene-kunst.example>','skjema','Wed, 30 Sep 2026 08:30:00 +0200','Hei, skjema vedlagt.\nHallvard\n',att=[('skjema.pdf',p.done())])
    case('r03_sjoboder','pdf_acroform','nb',dict(reporter_name='Hallvard Moe',reporter_role='galleriansvarlig',reporter_phone='466 55 092',discovered_at='2026-09-29T20:45:00+02:00',occurred_at='2026-09-29T18:00:00+02:00',description='En plakat med QR-kode til en falsk betalingsside var klistret over vår i vinduet.',location='Utstillingsvinduet, Strandgata 3',personal_data='unknown',measures='Plakaten er fjernet og politiet er tipset',informed=['styreleder']),['phishing','other'],['reporter_email','police_report'])
    # r04 acro en mostly blank + correction in body
    p=P('Moorland Bus Users Group','Data incident form')
    p.left('Form filled in by','a','Cyril Openshaw'); p.left('Phone','b','01555 118 020'); p.left('Discovered','c','10/09/2026 19:00'); p.left('Occurred','d',''); p.left('Narrative','e','Membership spreadsheet sent to the wrong mailing list.',h=40,multi=True); p.left('No. of members','f','75'); p.left('Action','g',''); p.left('Notified','h','')
    p.text(50,'Personal data?'); p.cb('i1',True,160,'Yes'); p.cb('i2',False,220,'No'); p.y-=24
    mail('r04_moorland','Cyril Openshaw <cyril@moorlandbus.example>','form','Fri, 11 Sep 2026 10:00:00 +0200','Hello,\n\nform attached. One correction, the PDF will not let me change it any more: it was 57 members, not 75.\n\nCyril\n',att=[('form.pdf',p.done())])
    case('r04_moorland','pdf_acroform','en',dict(reporter_name='Cyril Openshaw',reporter_phone='01555 118 020',discovered_at='2026-09-10T19:00:00+02:00',description='Membership spreadsheet sent to the wrong mailing list.',affected_persons=57,personal_data='yes'),'misdelivery',['reporter_email'])
    # u01 flat canvas en: labels beneath dotted lines? labels above, two columns
    p=P('Penhallow Allotment Association','Report of loss or trouble'); c=p.c
    def pair(l1,v1,l2=None,v2=None):
        p.text(50,l1,7); p.y-=13; p.text(54,v1,10); 
        if l2: p.text(310,l2,7,y=p.y+13); p.text(314,v2,10)
        c.setDash(1,2); c.line(50,p.y-3,290 if l2 else 549,p.y-3); 
        if l2: c.line(310,p.y-3,549,p.y-3)
        c.setDash(); p.y-=22
    pair('Plot holder','Wilf Trevanion','Plot','17b'); pair('Where we can telephone you','01555 902 341','Today\'s date','28 September 2026'); pair('Date and hour when you found out','27 September 2026, 9.40 am','Date it took place','26 September 2026')
    pair('What has been lost or gone wrong','Shed broken into, the association phone with the waiting list was taken.'); pair('Type of device','Nokia G22','Serial or IMEI','353911108273645'); pair('Lost or stolen','stolen','Police log number','DC/26/33918'); pair('Number of people on the list','about 80','Who has been told','Chairman'); pair('What you have done','SIM blocked by the provider')
    p.head('Committee notes'); p.text(50,'Discussed on:                         Outcome:',8)
    mail('u01_penhallow','Wilf Trevanion <wilf@penhallow-allotments.example>','trouble','Mon, 28 Sep 2026 18:00:00 +0200','Scan attached. Wilf\n',att=[('trouble.pdf',p.done())])
    case('u01_penhallow','pdf_flat','en',dict(reporter_name='Wilf Trevanion',reporter_phone='01555 902 341',discovered_at='2026-09-27T09:40:00+02:00',occurred_at='2026-09-26',description='Shed broken into, the association phone with the waiting list was taken.',device_kind='Nokia G22',device_id='353911108273645',lost_or_stolen='stolen',police_report='DC/26/33918',affected_persons=80,informed=['Chairman'],measures='SIM blocked by the provider'),'device_loss',['reporter_email','org_unit','location'])
    mail('u02_tafel','Nadja Wirth <nadja.wirth@tafelladen-kesselstadt.example>','Protokollblatt','Tue, 01 Dec 2026 12:10:00 +0100','Hallo, anbei das Blatt. N. Wirth\n',att=[('Protokollblatt.pdf',o('u02.pdf'))])
    case('u02_tafel','pdf_flat','de',dict(reporter_name='Nadja Wirth',reporter_phone='06181 555 29',reporter_email='nadja.wirth@tafelladen-kesselstadt.example',occurred_at='2026-12-01T09:00:00+01:00',discovered_at='2026-12-01T11:30:00+01:00',description='Einem Kunden wurde statt des Merkblatts die Ausgabeliste der Gruppe B mitgegeben.',affected_persons=41,data_categories=['Name','Adresse','Haushaltsgröße'],measures='Kunde angerufen, Liste zurückerhalten',informed=['Ladenleitung'],personal_data='yes'),['misdelivery','paper_disclosure'],['org_unit'])
    # u03 nb flat, label above value cells
    pdf=flat_rows('Ytre Vågs sykkelklubb – hendelsesrapport',[['Rapportert av\nMagnhild Skår','Rolle i klubben\nwebansvarlig'],['Telefon\n902 55 660','Rapportdato\n02.10.2026'],['Oppdaget\n01.10.2026 kl. 09:15','Startet\n30.09.2026'],['Hva skjedde\nSkjemaet for påmelding ble fylt med tusenvis av reklamemeldinger fra roboter.',''],['System\npaamelding.ytrevaag-sk.example','Antall medlemmer berørt\n0'],['Tiltak\nSkjemaet er tatt ned','Hvem er varslet\nleder']],'Spørsmål? Ring sekretariatet på 55 55 44 00.',cols=(250,250))
    mail('u03_ytrevaag','Magnhild Skår <web@ytrevaag-sk.example>','rapport','Fri, 02 Oct 2026 10:00:00 +0200','Hei, rapport vedlagt.\n',att=[('rapport.pdf',pdf)])
    case('u03_ytrevaag','pdf_flat','nb',dict(reporter_name='Magnhild Skår',reporter_role='webansvarlig',reporter_phone='902 55 660',discovered_at='2026-10-01T09:15:00+02:00',occurred_from=any_('2026-09-30'),description='Skjemaet for påmelding ble fylt med tusenvis av reklamemeldinger fra roboter.',affected_systems=['paamelding.ytrevaag-sk.example'],affected_persons=0,measures='Skjemaet er tatt ned',informed=['leder']),'spam',['reporter_email','occurred_at'])
    mail('u04_ems','Reinhold Aschoff <aschoff@sternwarte-ems.example>','Schadensmeldung','Fri, 04 Dec 2026 07:30:00 +0100','Guten Morgen,\nMeldung anbei.\nR. Aschoff\n',att=[('Schadensmeldung.pdf',o('u04.pdf'))])
    case('u04_ems','pdf_flat','de',dict(reporter_name='Reinhold Aschoff',reporter_phone='0171 555 3 908',discovered_at='2026-12-03T22:15:00+01:00',occurred_from='2026-12-03T21:00:00+01:00',occurred_to='2026-12-04T02:00:00+01:00',affected_systems=['Livestream-Server stern-live'],description='Der Livestream brach wegen massenhafter Anfragen zusammen, die Seite antwortete nicht mehr.',personal_data='no',measures='Server neu gestartet, Zugriffe aus dem Ausland gesperrt',informed=['Vereinsvorsitz']),'denial_of_service',['reporter_email','device_kind'])
    # v01 odfpy nb paragraphs bold label + next paragraph
    from odf.opendocument import OpenDocumentText
    from odf.text import P as OP, H as OH, List, ListItem
    t=OpenDocumentText(); t.text.addElement(OH(outlinelevel=1,text='Vestbø skolemusikk: Har du mistet noe?')); 
    for a,b in [('Ditt navn','Ranveig Osland'),('Korpset / gruppen','Aspirantene'),('Hva har du mistet?','Nettbrett, iPad mini'),('Merkelapp','VSM 12'),('Ble det stjålet eller mistet?','mistet'),('Når så du at det var borte?','24.09.2026 kl. 20.30'),('Hvor var du da?','Samfunnshuset, øvingssalen'),('Er det kryptert?','ja'),('Er det lås på skjermen?','ja'),('Hva har du gjort?','Sperret det i Finn-appen')]:
        t.text.addElement(OP(text=a)); l=List(); li=ListItem(); li.addElement(OP(text=b)); l.addElement(li); t.text.addElement(l)
    t.text.addElement(OP(text='Ring instrumentforvalter Geir på 911 55 000 hvis du finner det igjen.'))
    b=io.BytesIO(); t.save(b)
    mail('v01_vestbo','Ranveig Osland <ranveig.osland@vestbo-korps.example>','Mistet nettbrett','Thu, 24 Sep 2026 21:20:00 +0200','Hei, se vedlegg. R.\n',att=[('mistet.odt',b.getvalue())])
    case('v01_vestbo','odt','nb',dict(reporter_name='Ranveig Osland',org_unit='Aspirantene',device_kind=any_('Nettbrett, iPad mini','Nettbrett','iPad mini'),device_id='VSM 12',lost_or_stolen='lost',discovered_at='2026-09-24T20:30:00+02:00',location='Samfunnshuset, øvingssalen',device_encrypted='yes',device_password='yes',measures='Sperret det i Finn-appen'),'device_loss',['reporter_email','description'])
    mail('v02_birkenhain','Lioba Frenzel <frenzel@birkenhain-kiga.example>','Meldezettel','Thu, 17 Sep 2026 09:00:00 +0200','Guten Morgen, Zettel anbei. L. Frenzel\n',att=[('Meldezettel.odt',o('v02.odt'))])
    case('v02_birkenhain','odt','de',dict(reporter_name='Lioba Frenzel',org_unit='Igelgruppe',discovered_at='2026-09-17T08:15:00+02:00',occurred_at='2026-09-16',description='Die Kamera mit den Fotos vom Waldtag ist auf dem Spielplatz liegen geblieben und nicht mehr auffindbar.',device_kind='Digitalkamera Canon',affected_persons=18,location='Spielplatz Hainweg',measures='Spielplatz abgesucht, Fundbüro angerufen',device_encrypted='no'),'device_loss',['reporter_email','lost_or_stolen','personal_data'])
    mail('v03_grey','Saskia Tremayne <saskia@greywethers-archive.example>','slip','Fri, 25 Sep 2026 15:00:00 +0200','Slip attached.\n\nSaskia\n',att=[('slip.odt',o('v03.odt'))])
    case('v03_grey','odt','en',dict(reporter_name='Saskia Tremayne',reporter_phone='14',discovered_at='2026-09-25T14:10:00+02:00',occurred_at='2026-09-24',affected_systems=['catalogue server GFA-CAT'],description='A visiting student showed us that anybody can download the unpublished donor letters by changing the number in the address bar.',affected_persons=90,data_categories=['names','home addresses'],personal_data='yes',measures='Catalogue taken off the public network',informed=['Director']),['vulnerability','data_leak','misconfiguration'],['reporter_email','device_kind'])
    # w01 xlsx de header row + one data row
    wb=Workbook(); ws=wb.active; ws.title='Vorfälle 2026'
    ws.append(['Lfd. Nr.','Name','Gemerkt','Geschehen','Was','System','Personen','Sofortmaßnahme','Informiert']); ws.append([7,'Friederike Janßen','11.09.2026 13:05','11.09.2026 12:30','Gehaltsabrechnung an falsche Kollegin gemailt','Outlook',1,'Löschung zugesagt','Vorstand'])
    mail('w01_foerde','Friederike Janßen <janssen@foerdewerk.example>','Vorfallliste Nr. 7','Fri, 11 Sep 2026 13:40:00 +0200','Guten Tag, siehe Zeile 7. Gruß, F. Janßen\n',att=[('Vorfaelle.xlsx',xb(wb))])
    case('w01_foerde','xlsx','de',dict(reporter_name='Friederike Janßen',discovered_at='2026-09-11T13:05:00+02:00',occurred_at='2026-09-11T12:30:00+02:00',description='Gehaltsabrechnung an falsche Kollegin gemailt',affected_systems=['Outlook'],affected_persons=1,measures='Löschung zugesagt',informed=['Vorstand']),'misdelivery',['reporter_email'])
    # w02 xlsx en label above value
    wb=Workbook(); ws=wb.active; ws['A1']='Tidewater Free School'; ws['A2']='Report a data or IT problem'
    rows=[('Completed by','Role'),('Jerome Whitlock','Caretaker'),('Tel.','Today'),('07700 900 555','08/09/2026'),('Date you discovered it','Time you discovered it'),('07/09/2026','07:20'),('Date it happened','Time it happened'),('',''),('What happened?',''),('All classroom screens were dark; the network cabinet had flooded overnight.',''),('Affected equipment','Location'),('Core switch CS-1','Cabinet B, science block'),('Action taken','People told'),('Power isolated, plumber called','Head; site manager')]
    for i,r in enumerate(rows,4):
        for k,v in enumerate(r): 
            if v!='': ws.cell(i,1+k*2,v)
        if i%2==0:
            for k in (1,3): ws.cell(i,k).font=Font(bold=True,size=9)
    mail('w02_tidewater','Jerome Whitlock <jwhitlock@tidewater-free.example>','problem','Tue, 08 Sep 2026 07:55:00 +0200','See sheet\n',att=[('problem.xlsx',xb(wb))])
    case('w02_tidewater','xlsx','en',dict(reporter_name='Jerome Whitlock',reporter_role='Caretaker',reporter_phone='07700 900 555',discovered_at='2026-09-07T07:20:00+02:00',description='All classroom screens were dark; the network cabinet had flooded overnight.',affected_systems=['Core switch CS-1'],location='Cabinet B, science block',measures='Power isolated, plumber called',informed=['Head','site manager']),'outage',['reporter_email','device_kind'])
    mail('w03_holmlia','Idunn Varhaug <idunn@holmlia-kino.example>','avvik','Fri, 25 Sep 2026 18:00:00 +0200','Hei, se regneark.\nIdunn\n',att=[('avvik.ods',o('w03.ods'))])
    case('w03_holmlia','ods','nb',dict(reporter_name='Idunn Varhaug',reporter_email='idunn@holmlia-kino.example',discovered_at='2026-09-25T17:20:00+02:00',description='Billettmaskinen er infisert, det kommer opp varsel fra antivirus hele tida.',affected_systems=['BILLETT-01'],personal_data='unknown',measures='Koblet fra nettet',informed=['Kinosjefen']),'malware',['device_kind'])
    # ---- html
    R=[('Ansprechperson','Torben Lüdtke'),('Handy','0152 555 90 31'),('Verein','Segelkameradschaft Möwe'),('Bemerkt (Datum / Uhrzeit)','05.09.2026 / 16:45'),('Passiert (Datum / Uhrzeit)','unbekannt'),('Vorgang','Das gemeinsame Administratorkennwort der Mitgliederverwaltung stand in einem öffentlich einsehbaren Protokoll.'),('Betroffene Anwendung','Mitgliederverwaltung easySail'),('Betroffene Mitglieder','310'),('Getroffene Vorkehrung','Kennwort geändert, Protokoll offline genommen'),('In Kenntnis gesetzt','Obmann')]
    h='<html><body><table width="600"><tr><td><table width="100%" cellspacing="0">'+''.join(f'<tr><td style="border:1px solid #ccc"><table><tr><td width="200"><font color="#555">{a}</font></td><td>{b}</td></tr></table></td></tr>' for a,b in R)+'</table></td></tr><tr><td><small>Diese Nachricht wurde über www.sk-moewe.example/panne gesendet. Datenschutzbeauftragte: A. Rohde, Tel. 0461 555 10</small></td></tr></table></body></html>'
    mail('k01_moewe','Kontaktformular <web@sk-moewe.example>','Panne gemeldet','Sat, 05 Sep 2026 17:20:00 +0200',None,html=h,hdr={'Reply-To':'Torben Lüdtke <torben@luedtke-segeln.example>'})
    case('k01_moewe','html','de',dict(reporter_name='Torben Lüdtke',reporter_phone='0152 555 90 31',org_unit='Segelkameradschaft Möwe',discovered_at='2026-09-05T16:45:00+02:00',description=R[5][1],affected_systems=['Mitgliederverwaltung easySail'],affected_persons=310,measures=R[8][1],informed=['Obmann']),['credentials_exposed','data_leak'],['reporter_email'])
    R=[('Submitted by','Aoife Kinsella'),('Submitter email','aoife@lantern-theatre.example'),('Detected on','2026-09-30 11:15'),('Began on','2026-09-28'),('Incident class','Unauthorised access'),('Summary','A former volunteer logged in to the box office system and changed two bookings.'),('Platform','TicketFox'),('Headcount affected','2'),('Containment so far','Account removed'),('Contacted so far','Theatre manager, TicketFox support'),('Submitted at','2026-09-30 11:42')]
    h='<table class="resp"><thead><tr><th>Field</th><th>Response</th></tr></thead><tbody>'+''.join(f'<tr><th align="left">{a}</th><td>{b}</td></tr>' for a,b in R)+'</tbody></table>'
    mail('k02_lantern','no-reply@formsrv.example','[Form] Incident #88','Wed, 30 Sep 2026 11:43:00 +0200','Your mail program does not show HTML. Please open the attachment.\n',html=h)
    case('k02_lantern','html','en',dict(reporter_name='Aoife Kinsella',reporter_email='aoife@lantern-theatre.example',discovered_at='2026-09-30T11:15:00+02:00',occurred_from=any_('2026-09-28'),description=R[5][1],affected_systems=['TicketFox'],affected_persons=2,measures='Account removed',informed=['Theatre manager','TicketFox support']),'unauthorized_access',['occurred_at'])
    R=[('Innsender','Vegard Hellesøy'),('Tlf','928 55 410'),('Tilhører','Ungdomsklubben Kaia'),('Oppdaget','26.09.2026 kl. 22:10'),('Hva gjelder saken','Noen har lagt ut skjermbilder av medlemslista i en åpen Snapchat-gruppe.'),('Opplysninger på avveie','navn, alder, telefonnummer'),('Antall ungdommer','48'),('Gjort så langt','Meldt innlegget til Snapchat'),('Har fått beskjed','klubbleder, foreldre')]
    h='<div dir="ltr"><p>Ny innsending:</p><ul>'+''.join(f'<li><i>{a}</i>: {b}</li>' for a,b in R)+'</ul><p>--<br>Hilsen nettsida</p></div>'
    mail('k03_kaia','Nettskjema <skjema@kaia-ungdom.example>','Ny innsending','Sat, 26 Sep 2026 22:40:00 +0200',None,html=h)
    case('k03_kaia','html','nb',dict(reporter_name='Vegard Hellesøy',reporter_phone='928 55 410',org_unit='Ungdomsklubben Kaia',discovered_at='2026-09-26T22:10:00+02:00',description=R[4][1],data_categories=['navn','alder','telefonnummer'],personal_data='yes',affected_persons=48,measures='Meldt innlegget til Snapchat',informed=['klubbleder','foreldre']),'data_leak',['reporter_email'])
    R=[('Wie heißen Sie?','Swantje Krüger'),('An welcher Einrichtung sind Sie?','Familienzentrum Nordlicht'),('Unter welcher Nummer erreichen wir Sie?','04821 555 62'),('Wann wurde es bemerkt?','14.09.2026, 15:30 Uhr'),('Was möchten Sie melden?','Ein USB-Stick mit den Protokollen der Elterngespräche wurde im Bus vergessen.'),('Ist der Datenträger verschlüsselt?','Nein'),('Wie viele Familien betrifft es?','16'),('Sind Gesundheitsdaten dabei?','Ja'),('Was ist schon geschehen?','Beim Fundbüro der Verkehrsbetriebe nachgefragt')]
    h='<div style="background:#f3e8fd">'+''.join(f'<div style="padding:8px"><div style="font-weight:bold">{a} <span style="color:red">*</span></div><div>{b}</div></div>' for a,b in R)+'<div style="font-size:10px">Erstellt mit Formblitz · Missbrauch melden</div></div>'
    mail('k04_nordlicht','Formblitz <antwort@formblitz.example>','Neue Antwort','Mon, 14 Sep 2026 16:00:00 +0200',None,html=h)
    case('k04_nordlicht','html','de',dict(reporter_name='Swantje Krüger',org_unit='Familienzentrum Nordlicht',reporter_phone='04821 555 62',discovered_at='2026-09-14T15:30:00+02:00',description=R[4][1],device_encrypted='no',affected_persons=16,special_categories='yes',measures=R[8][1]),'device_loss',['reporter_email','personal_data','device_kind','lost_or_stolen','location','data_categories'])
    # ---- text
    R=[('Wer','Hannes Wiebke'),('Funktion','Kassenwart'),('Wann aufgefallen','21.09.2026 06:50'),('Wann passiert','20.09.2026'),('Was','Auf dem Vereinsrechner wurden alle Word-Dateien verschlüsselt, Forderung 900 Euro.'),('Wo / welches Gerät','Vereinsrechner FFW-PC1'),('Personenbezug','ja'),('Köpfe','65'),('Gemacht','Stecker gezogen'),('Gesagt','Wehrführer')]
    mail('l01_feuerwehr','Hannes Wiebke <kasse@ff-altendiek.example>','Rechner','Mon, 21 Sep 2026 07:30:00 +0200','Freiwillige Feuerwehr Altendiek, Förderverein\n\n'+'\n'.join(f'{a:18} => {b}' for a,b in R)+'\n\nH. Wiebke\n')
    case('l01_feuerwehr','text_form','de',dict(reporter_name='Hannes Wiebke',reporter_role='Kassenwart',discovered_at='2026-09-21T06:50:00+02:00',occurred_at='2026-09-20',description=R[4][1],affected_systems=['Vereinsrechner FFW-PC1'],personal_data='yes',affected_persons=65,measures='Stecker gezogen',informed=['Wehrführer']),'ransomware',['reporter_email','location','device_kind','org_unit'])
    mail('l02_qa','Mercy Oduya <mercy@sunday-kitchen.example>','your questions, answered','Sun, 27 Sep 2026 14:00:00 +0200',
"""Q: Who are you?
A: Mercy Oduya, kitchen lead

Q: What number can we get you on?
A: 07700 900 902

Q: When did you realise something was wrong?
A: 27/09/2026 13:10

Q: When did it actually happen?
A: don't know

Q: What's wrong?
A: The allergy list of our guests was pinned up in the window facing the street.

Q: How many guests are on it?
A: 14

Q: Does it include health information?
A: yes

Q: What have you done?
A: Took it down and shredded it

Q: Anyone else know?
A: Pastor Lowe
""")
    case('l02_qa','text_form','en',dict(reporter_name='Mercy Oduya',reporter_role='kitchen lead',reporter_phone='07700 900 902',discovered_at='2026-09-27T13:10:00+02:00',description='The allergy list of our guests was pinned up in the window facing the street.',affected_persons=14,special_categories='yes',measures='Took it down and shredded it',informed=['Pastor Lowe']),'paper_disclosure',['reporter_email','personal_data','data_categories'])
    mail('l03_kuler','Sigrun Tofte <sigrun@amatorteateret-sol.example>','Avvik','Tue, 29 Sep 2026 19:00:00 +0200',
"""Avviksskjema Amatørteateret Sol

 * Navn: Sigrun Tofte
 * Verv: kasserer
 * Telefon: 990 55 321
 * Oppdaget: tirsdag 29.09.2026 kl 18.20
 * Skjedde: mandag 28.09.2026
 * Hva: Regnskapsmappa på PC-en er slettet ved et uhell og papirkurven tømt
 * Hvor/hva slags utstyr: SOL-PC
 * Personopplysninger: ja
 * Antall: ca. 35
 * Kopi finnes: nei
 * Gjort: Slått av PC-en, bedt om hjelp fra databutikken
 * Beskjed gitt til: leder
""")
    case('l03_kuler','text_form','nb',dict(reporter_name='Sigrun Tofte',reporter_role='kasserer',reporter_phone='990 55 321',discovered_at='2026-09-29T18:20:00+02:00',occurred_at='2026-09-28',description='Regnskapsmappa på PC-en er slettet ved et uhell og papirkurven tømt',affected_systems=['SOL-PC'],personal_data='yes',affected_persons=35,measures='Slått av PC-en, bedt om hjelp fra databutikken',informed=['leder']),'data_loss',['reporter_email','device_kind'])
    mail('l04_platz','Sekretariat Abendschule <sek@abendschule-mitte.example>','Meldebogen','Tue, 22 Sep 2026 12:00:00 +0200',
"""MELDEBOGEN (Abendschule Mitte)

Name, Vorname          : Bitte eintragen
Fachschaft             : Deutsch als Fremdsprache
Telefon                : ____________________
Vorfall entdeckt       : 22.09.2026 (Uhrzeit: __:__)
Vorfall passiert       : TT.MM.JJJJ
Betroffene Geräte      : bitte auswählen
Kurzbeschreibung       : Kursliste mit 24 Namen ausgedruckt im Drucker liegen geblieben
Daten betroffen        : ( ) ja  ( ) nein
Betroffene Personen    : ______
Maßnahmen              : z. B. Drucker geleert
Weitere Bemerkungen    : -
""")
    case('l04_platz','text_form','de',dict(org_unit='Deutsch als Fremdsprache',discovered_at='2026-09-22',description='Kursliste mit 24 Namen ausgedruckt im Drucker liegen geblieben'),'paper_disclosure',['reporter_name','reporter_email','affected_persons'])
    mail('l05_wide','Lowri Bevan <lowri@valleys-coding-club.example>','club report','Wed, 16 Sep 2026 21:15:00 +0200',
"""VALLEYS CODING CLUB / REPORT
Name: Lowri Bevan                 Position: mentor
Tel: 07700 900 147                Venue: Miners' Institute, room 2
Seen: 16/09/2026 18:35            Happened: 16/09/2026 18:20
Kit: Raspberry Pi VCC-PI-04       Under-18s affected: 0
Problem: Firewall log shows our Pi being swept port by port from an address abroad.
Fix: Port forwarding turned off   Told: club lead
Office: ref ______                Date rec'd: 17/09/2026
""")
    case('l05_wide','text_form','en',dict(reporter_name='Lowri Bevan',reporter_role='mentor',reporter_phone='07700 900 147',location="Miners' Institute, room 2",discovered_at='2026-09-16T18:35:00+02:00',occurred_at='2026-09-16T18:20:00+02:00',affected_systems=['Raspberry Pi VCC-PI-04'],affected_persons=0,description='Firewall log shows our Pi being swept port by port from an address abroad.',measures='Port forwarding turned off',informed=['club lead']),'scan',['reporter_email','device_kind','org_unit'])
