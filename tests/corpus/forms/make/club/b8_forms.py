from lib import *
from forms import *
W='./mk/w8'
def go1():
    os.makedirs(W+'/out',exist_ok=True); jobs=[]
    # q02 docx -> pdf (de, KJR youth club)
    d=Document(); d.add_heading('Jugendtreff Moorkate – Störungs- und Datenpannenzettel',1)
    d.add_paragraph('Bitte in Druckbuchstaben. Abgabe im Büro oder per Mail.')
    table(d,[['A. Wer schreibt?'],['Vor- und Zuname','Malte Engelbart'],['Funktion im Treff','Honorarkraft Medienwerkstatt'],['Rückruf unter','0151 555 48 200'],
     ['B. Was und wann?'],['Ist passiert am','03.11.2026'],['Fiel auf am / um','04.11.2026, 16:10 Uhr'],['Was genau','Auf dem Schnittrechner ging beim Öffnen einer heruntergeladenen Plugin-Datei der Virenscanner los. Danach öffneten sich laufend Werbefenster, und der Rechner wurde sehr langsam.'],
     ['Um welches Gerät / welchen Dienst geht es?','Schnittrechner MK-EDIT-2'],
     ['C. Folgen'],['Sind Daten von Menschen im Spiel?','☐ ja   ☒ nein   ☐ keine Ahnung'],['Wie viele Leute etwa?',''],
     ['Was wurde schon unternommen?','Rechner ausgeschaltet, WLAN-Stecker gezogen'],['Wer weiß davon?','Treffleitung'],
     ['Vom Büro auszufüllen'],['Eingegangen am','05.11.2026'],['Angenommen von','Frau Petersen, Tel. 04821 555 10']])
    d.save(f'{W}/q02.docx'); jobs.append(('q02.docx','pdf'))
    # o02 docx -> odt (nb, menighet)
    d=Document(); d.add_heading('Avviksmelding – Vestre Lia menighet',1)
    table(d,[['Hvem melder','Solfrid Haugland, menighetssekretær','Mobil','934 55 210'],
      ['Når så du det','21.10.2026 kl. 08.40','Når hendte det','20.10.2026'],
      ['Sted','Menighetskontoret, Liavegen 4','Gjelder','☐ PC  ☐ mobil  ☒ papir'],])
    d.add_paragraph('')
    table(d,[['Fortell kort hva som skjedde','Giverlista for misjonsbasaren ble liggende på kopimaskinen over natta. Renholderen fant den om morgenen.'],
      ['Hvor mange personer gjelder det','37'],['Hvilke opplysninger sto på papiret','navn, adresse, beløp'],
      ['Hva har dere gjort','Lista er makulert. Kopimaskinen er flyttet inn på låst rom.'],['Hvem har fått beskjed','Daglig leder']])
    d.add_paragraph('Ansvarlig for personvern: Kirkevergen, tlf. 51 55 50 00, personvern@vestre-lia.example')
    d.save(f'{W}/o02.docx'); jobs.append(('o02.docx','odt'))
    # o03 docx -> odt (en, museum)
    d=Document(); d.add_heading('Whinfell Mill Museum: IT mishap sheet',1)
    for l,v in [('Your name','Desmond Fairclough'),('Your role here','Volunteer archivist'),('Best number to ring you on','01555 870 113'),
      ('When did you first spot it?','2 November 2026, 11:25'),('When do you think it began?','31 October 2026'),('Which machine, website or account?','www.whinfell-mill.example'),
      ('Tell us what you saw','The gift shop page was unreachable. Our provider says we were getting about 9,000 requests a second from all over the world.'),
      ('Could anybody\'s personal details have got out?','☐ Yes  ☑ No  ☐ Can\'t tell'),('Anything you have already tried?','Provider switched on its traffic filter'),('Who have you told so far?','Curator; Trustees')]:
        p=d.add_paragraph(); r=p.add_run(l); r.bold=True; d.add_paragraph(v)
    d.add_paragraph('Office copy – do not write below this line'); d.add_paragraph('Logged by: P. Oakes      Date logged: 4 November 2026')
    d.save(f'{W}/o03.docx'); jobs.append(('o03.docx','odt'))
    # q03 docx->pdf nb idrettslag
    d=Document(); d.add_heading('Meldeskjema for datahendingar – Stordalen Turn og Idrettslag',2)
    for i,(l,v) in enumerate([('Namn på den som melder','Ingvild Røyseth'),('Verv / stilling','kasserar'),('Telefon dagtid','970 12 555'),('Oppdaga (dato og klokkeslett)','09.11.2026 kl. 19.05'),
      ('Skjedde (dato og klokkeslett, om du veit det)','ikkje kjent'),('Kva har hendt?','Vippskontoen til laget sende ut betalingskrav som ingen av oss har laga. Nokon har logga inn på kontoen frå utlandet.'),
      ('Kva teneste eller utstyr gjeld det?','Vipps-portalen'),('Gjeld det personopplysningar?','[X] Ja    [ ] Nei    [ ] Usikker'),('Kor mange er råka (overslag)?','om lag 150'),('Kva er gjort så langt?','Portalen er sperra, passord bytt.'),('Kven er varsla?','Styreleiar, banken')],1):
        p=d.add_paragraph(); p.add_run(f'{i}. {l}: ').bold=True; p.add_run(v)
    d.save(f'{W}/q03.docx'); jobs.append(('q03.docx','pdf'))
    # s03 xlsx -> ods nb library
    wb=Workbook(); ws=wb.active; ws.title='Melding'
    ws['A1']='Fjellbygda folkebibliotek – intern melding om IKT-hendelse'
    rows=[('Utfylt av','Kjersti Oppedal'),('Avdeling','Barneavdelingen'),('E-post','kjersti.oppedal@fjellbygda-bib.example'),('Dato utfylt','13.11.2026'),('Tidspunkt da du ble klar over hendelsen','12.11.2026 14:35'),
     ('Type hendelse','Svindel-e-post (phishing)'),('Hva hendte','Fikk e-post fra falsk Posten-adresse, klikket på lenken og la inn kortnummer for bibliotekets kort.'),('Berørt utstyr / tjeneste','—'),('Antall berørte personer','0'),('Tiltak','Kortet er sperret hos banken kl. 14.50'),('Varslet','Biblioteksjef')]
    for i,(a,b) in enumerate(rows,3): ws.cell(i,1,a).font=Font(bold=True); ws.cell(i,2,b)
    ws.column_dimensions['A'].width=42; ws.column_dimensions['B'].width=70
    wb.save(f'{W}/s03.xlsx'); jobs.append(('s03.xlsx','ods'))
    conv(W,jobs)
def go2():
    o=lambda n: rd(f'{W}/out/{n}')
    cov_de='Guten Tag,\n\nanbei das ausgefüllte Formular.\n\nViele Grüße\n'
    # x01 DOCX 2 col de school
    d=Document(); d.add_heading('Grundschule Am Weinberg',1); d.add_paragraph('Bogen „Gerät weg“ – bitte am selben Tag im Sekretariat abgeben')
    table(d,[['Angaben zur Lehrkraft'],['Wer füllt aus?','Annegret Zielonka'],['Klasse / Bereich','Klasse 2a'],['Erreichbar unter','0345 555 6612'],
      ['Zum Gerät'],['Was ist weg?','Notebook Lenovo L13'],['Aufkleber-Nr. (Schulinventar)','GAW-NB-017'],['Gestohlen oder verloren?','☐ verloren   ☒ gestohlen'],['Platte verschlüsselt?','☒ ja  ☐ nein  ☐ weiß ich nicht'],['Mit Kennwort gesperrt?','☒ ja  ☐ nein'],['Aus der Ferne gelöscht?','☐ ja  ☒ nein'],
      ['Zum Hergang'],['Bemerkt am, um','28.10.2026 13:40'],['Zuletzt gesehen am, um','28.10.2026 11:30'],['Wo?','Lehrerzimmer, Garderobe'],['Wie kam es dazu?','Die Tasche stand während der Pausenaufsicht offen im Lehrerzimmer. Nach der fünften Stunde fehlte das Notebook.'],['Polizei (Tagebuchnummer)','TB 20981/26'],
      ['Nur vom Sekretariat auszufüllen'],['Eingang','29.10.2026'],['Kürzel','Mi']])
    mail('x01_weinberg','Sekretariat <sekretariat@gs-weinberg.example>','Bogen Gerät weg','Thu, 29 Oct 2026 07:50:00 +0100',cov_de+'Martina Illner\nSekretariat\n',att=[('Geraet_weg.docx',db(d))])
    case('x01_weinberg','docx','de',dict(reporter_name='Annegret Zielonka',org_unit='Klasse 2a',reporter_phone='0345 555 6612',device_kind='Notebook Lenovo L13',device_id='GAW-NB-017',lost_or_stolen='stolen',device_encrypted='yes',device_password='yes',device_remote_wipe='no',discovered_at='2026-10-28T13:40:00+01:00',location='Lehrerzimmer, Garderobe',description='Die Tasche stand während der Pausenaufsicht offen im Lehrerzimmer. Nach der fünften Stunde fehlte das Notebook.',police_report='TB 20981/26'),'device_loss',['reporter_email','occurred_at','occurred_from'])
    # x02 DOCX label above value en
    d=Document(); d.add_heading('Little Thornby C of E Primary: Data Mishap Form',1)
    d.add_paragraph('Complete as much as you can. For example "Tuesday 3 March, 2.15pm". Hand to Mrs Beale.')
    for l,v in [('Person completing this form','Harriet Wem'),('Job title','Teaching assistant, Year 5'),('Tel / mobile','07700 900 418'),('Date and time you became aware','10 November 2026 at 3.25pm'),('Date and time it took place (if different)','9 November 2026 at 3.10pm'),
      ('What went wrong?','The wrong SEN report was put in a child\'s book bag. The parents rang to say they had another pupil\'s report.'),('Whose information was it, and how many individuals?','1'),('What sort of information?','name, date of birth, assessment results'),('Was any of it sensitive (health, beliefs, ethnic origin)?','Yes'),
      ('What have you done about it?','Report collected from the family and put in the locked cabinet.'),('Who has been told?','Headteacher, parents')]:
        d.add_paragraph().add_run(l).bold=True
        t=d.add_table(1,1); t.style='Table Grid'; t.cell(0,0).text=v
    d.add_paragraph('STAFF OFFICE USE'); table(d,[['Received by','Mrs Beale','On','11 November 2026'],['DPO','schooldpo@county.example','Ref','']])
    mail('x02_thornby','Harriet Wem <hwem@littlethornby.example>','mishap form','Wed, 11 Nov 2026 08:31:00 +0000','Hi, form attached as asked. H\n',att=[('Data Mishap Form.docx',db(d))])
    case('x02_thornby','docx','en',dict(reporter_name='Harriet Wem',reporter_role='Teaching assistant, Year 5',reporter_phone='07700 900 418',discovered_at='2026-11-10T15:25:00+01:00',occurred_at='2026-11-09T15:10:00+01:00',description="The wrong SEN report was put in a child's book bag. The parents rang to say they had another pupil's report.",affected_persons=1,data_categories=['name','date of birth','assessment results'],special_categories='yes',measures='Report collected from the family and put in the locked cabinet.',informed=['Headteacher','parents'],personal_data='yes'),['misdelivery','paper_disclosure'],['reporter_email'])
    # x03 4-col nb
    d=Document(); d.add_heading('Åsnes folkehøgskole',1)
    table(d,[['Skjema for uønska hendelse – data'],['Navn','Håkon Bergset','Rolle','IT-lærling'],['Mobil','480 55 119','Avdeling','Drift'],['Dato oppdaga','30.10.2026','Klokka','10:20'],['Når begynte det','29.10.2026','Når tok det slutt',''],
      ['Maskin / system','ASN-AP-3, ASN-AP-4','Rom / bygg','Internat B'],['Hva så du?','Det lå en åpen ruter med samme navn som skolens trådløse nett i gangen. Noen har sannsynligvis fanget opp innlogginga til flere elever.','Hva gjorde du?','Dro ut ruteren og leverte den til rektor'],['Antall elever / ansatte berørt','9','Andre som vet','rektor']])
    mail('x03_aasnes','Håkon Bergset <hakon@asnes-fhs.example>','Skjema','Fri, 30 Oct 2026 12:02:00 +0100','Hei, se vedlegg.\nHåkon\n',att=[('hendelse_utfylt.docx',db(d))])
    case('x03_aasnes','docx','nb',dict(reporter_name='Håkon Bergset',reporter_role='IT-lærling',reporter_phone='480 55 119',org_unit='Drift',discovered_at='2026-10-30T10:20:00+01:00',occurred_from=any_('2026-10-29'),affected_systems=['ASN-AP-3','ASN-AP-4'],location='Internat B',description='Det lå en åpen ruter med samme navn som skolens trådløse nett i gangen. Noen har sannsynligvis fanget opp innlogginga til flere elever.',measures='Dro ut ruteren og leverte den til rektor',affected_persons=9,informed=['rektor']),['credentials_exposed','other','unauthorized_access'],['reporter_email','occurred_at'])
    # x04 half empty sdt de
    d=Document(); d.add_heading('Ev. Kirchengemeinde Holzminde-West: Meldung eines Missgeschicks mit Daten',1)
    for l,v,ph in [('Mein Name',None,'Klicken Sie hier, um Text einzugeben.'),('Gruppe oder Kreis',"Besuchsdienst",0),('So bin ich zu erreichen',None,'Telefon oder E-Mail'),('Aufgefallen ist es am',"6.11.2026",0),('Uhrzeit',None,'z. B. 14:30'),('Ereignet hat es sich am',None,'TT.MM.JJJJ'),
       ('Was ist geschehen?','Die Geburtstagsliste für November ist beim Einkaufen verloren gegangen.',0),('Art der Angaben',None,'bitte auswählen'),('Zahl der betroffenen Gemeindeglieder','28',0),('Bereits erledigt',None,'z. B. Kennwort geändert, Liste zurückgeholt')]:
        p=d.add_paragraph(l+': '); sdt(p, v or ph, v is None)
    p=d.add_paragraph('Liegt eine Verschlüsselung vor? '); sdt_check(p,False,'ja'); sdt_check(p,False,'nein')
    d.add_paragraph('Datenschutzbeauftragter der Landeskirche: Herr Ruprecht, 05531 555 90, ds@lk-nord.example')
    mail('x04_halbleer','Gemeindebüro <buero@ev-holzminde-west.example>','Missgeschick','Fri, 06 Nov 2026 15:15:00 +0100','Bitte bearbeiten. Danke!\n',att=[('Missgeschick.docx',db(d))])
    case('x04_halbleer','docx','de',dict(org_unit='Besuchsdienst',discovered_at='2026-11-06',description='Die Geburtstagsliste für November ist beim Einkaufen verloren gegangen.',affected_persons=28),['paper_disclosure','data_loss'],['reporter_name','reporter_email','lost_or_stolen'])
    # x05 tabs + underscores en startup
    d=Document(); d.add_heading('Brindle & Hopp Ltd. / "Something broke" sheet',2)
    for a in ['Who found it:\t__Zainab Okafor___________\tTeam:\t__Platform____','Found on (date/time):\t__19 Nov 2026, 09:12________\tStarted on:\t__18 Nov 2026______','Host or service:\t__api.brindlehopp.example_________','Account of events:\t__A researcher wrote in that /v1/users returns other customers\' e-mail addresses when you count up the id. Confirmed it myself.__','People affected (guess):\t__3,200____\tRecords:\t__9,875____','Done so far:\t__Endpoint taken offline___','Told so far:\t__CEO, legal counsel___']:
        p=d.add_paragraph(a)
    mail('x05_brindle','Zainab Okafor <zainab@brindlehopp.example>','broke sheet (api)','Thu, 19 Nov 2026 10:05:00 +0000','As attached.\n\nZ.\n',att=[('something-broke.docx',db(d))])
    case('x05_brindle','docx','en',dict(reporter_name='Zainab Okafor',org_unit='Platform',discovered_at='2026-11-19T09:12:00+01:00',occurred_from=any_('2026-11-18'),affected_systems=['api.brindlehopp.example'],description="A researcher wrote in that /v1/users returns other customers' e-mail addresses when you count up the id. Confirmed it myself.",affected_persons=3200,measures='Endpoint taken offline',informed=['CEO','legal counsel']),['vulnerability','data_leak','misconfiguration'],['reporter_email','occurred_at'])
    # p01 acro de museum, meaningless names left labels
    p=P('Spielzeugmuseum Obertal','Laufzettel Informationssicherheit (bitte am Bildschirm ausfüllen)')
    p.head('1  Person')
    p.left('Ausgefüllt von','f1','Ludger Samse'); p.left('Tätigkeit im Haus','f2','Museumspädagogik'); p.left('Haustelefon','f3','-23'); p.left('E-Mail dienstlich','f4','samse@spielzeug-obertal.example')
    p.head('2  Zeit')
    p.left('Gesehen am (Tag, Uhrzeit)','f5','17.11.2026, 9:50'); p.left('Vermutlich seit','f6','14.11.2026')
    p.head('3  Sache')
    p.left('Worum handelt es sich?','f7','Kassenrechner KASSE-EG, Besucher-WLAN',h=16)
    p.left('Schilderung','f8','Der Kassenrechner verbindet sich alle paar Minuten mit einer fremden Adresse. Der Virenscanner meldet einen Trojaner.',h=60,multi=True)
    p.text(50,'Namen oder Adressen von Gästen dabei?'); p.radio('f9',[('a','ja'),('b','nein'),('c','lässt sich nicht sagen')],'c',270,70); p.y-=24
    p.left('Geschätzte Zahl der Gäste','f10','')
    p.head('4  Schritte')
    p.left('Was haben Sie getan?','f11','Netzstecker gezogen, Kasse auf Papier umgestellt',h=30,multi=True); p.left('Wen haben Sie verständigt?','f12','Direktion')
    p.head('Ab hier nur Verwaltung'); p.left('Angenommen am','f13',''); p.left('Bearbeitung durch','f14','')
    mail('p01_obertal','Ludger Samse <samse@spielzeug-obertal.example>','Laufzettel','Tue, 17 Nov 2026 10:30:00 +0100','Laufzettel anbei. Gruß, Samse\n',att=[('Laufzettel.pdf',p.done())])
    case('p01_obertal','pdf_acroform','de',dict(reporter_name='Ludger Samse',reporter_role='Museumspädagogik',reporter_phone='-23',reporter_email='samse@spielzeug-obertal.example',discovered_at='2026-11-17T09:50:00+01:00',occurred_from=any_('2026-11-14'),affected_systems=['Kassenrechner KASSE-EG','Besucher-WLAN'],description='Der Kassenrechner verbindet sich alle paar Minuten mit einer fremden Adresse. Der Virenscanner meldet einen Trojaner.',personal_data='unknown',measures='Netzstecker gezogen, Kasse auf Papier umgestellt',informed=['Direktion']),'malware',['occurred_at','org_unit'])
    # p02 acro en library labels above, combo
    p=P('Ottery Green Community Library','Loss or theft of equipment')
    p.above('Full name','txtA','Maureen Castell',w=240,adv=False); p.above('Branch','txtB','Ottery Green',x=310,w=239)
    p.above('Daytime telephone','txtC','01555 440 987',w=240,adv=False); p.above('Email','txtD','m.castell@otterygreen-lib.example',x=310,w=239)
    p.text(50,'Kind of equipment',8); p.combo('cmbK','Tablet',['-- choose --','Laptop','Tablet','Phone','USB stick','Other'],50,240,y=p.y-21); p.text(310,'Asset label',8); p.tf('txtE','OGCL/T/0093',310,239,y=p.y-21); p.y-=40
    p.text(50,'Was it'); p.cb('chkL',True,120,'lost'); p.cb('chkS',False,180,'stolen'); p.y-=22
    p.text(50,'Encrypted?'); p.cb('cE1',False,120,'Yes'); p.cb('cE2',True,180,'No'); p.cb('cE3',False,240,'Not sure'); p.y-=22
    p.text(50,'PIN or password set?'); p.cb('cP1',True,180,'Yes'); p.cb('cP2',False,240,'No'); p.y-=26
    p.above('Where did you last have it?','txtF','Mobile library van, Sandford stop')
    p.above('When did you notice it was missing?','txtG','05/11/2026 16:45',w=240,adv=False); p.above('When did you last have it?','txtH','05/11/2026 14:00',x=310,w=239)
    p.above('Please explain the circumstances','txtI','Tablet was left on the van step while loading crates. Went back and it was not there.',h=50,multi=True)
    p.above('Police reference, if any','txtJ','')
    p.above('What have you done since?','txtK','Rang all stops on the route; account signed out remotely',h=30,multi=True)
    p.head('For Trustees only'); p.above('Replacement approved on','txtL','',w=200)
    mail('p02_ottery','Maureen Castell <m.castell@otterygreen-lib.example>','Lost tablet','Fri, 06 Nov 2026 09:00:00 +0000','Hello\nPlease find my form attached.\nMaureen\n',att=[('loss-form.pdf',p.done())])
    case('p02_ottery','pdf_acroform','en',dict(reporter_name='Maureen Castell',org_unit='Ottery Green',reporter_phone='01555 440 987',reporter_email='m.castell@otterygreen-lib.example',device_kind='Tablet',device_id='OGCL/T/0093',lost_or_stolen='lost',device_encrypted='no',device_password='yes',location='Mobile library van, Sandford stop',discovered_at='2026-11-05T16:45:00+01:00',description='Tablet was left on the van step while loading crates. Went back and it was not there.',measures='Rang all stops on the route; account signed out remotely'),'device_loss',['occurred_at','occurred_from'])
    # p03 acro nb, checks left/right
    p=P('Brattvåg Skiklubb – melding om dataavvik','Fyll ut og send til sekretæren')
    p.left('Innmelder','felt_01','Aslaug Nerland'); p.left('Telefon','felt_02','901 55 673'); p.left('Oppdaget dato','felt_03','16.11.2026',w=120); p.left('Oppdaget kl.','felt_04','21:15',w=120)
    p.text(50,'Sett kryss for det som passer best:',9,True); p.y-=18
    for n,l,on in [('k1','E-post til feil mottaker',False),('k2','Tapt utstyr',False),('k3','Konto på avveie',False),('k4','Opplysninger publisert på nett',True),('k5','Virus',False),('k6','Annet',False)]:
        p.cb(n,on,60,l); p.y-=17
    p.y-=6
    p.left('Hva har skjedd?','felt_05','Påmeldingslista til klubbrennet ble lagt ut åpent på nettsida, med helseopplysninger om deltakerne.',h=48,multi=True)
    p.left('Hvem sine data?','felt_06','Deltakere i klubbrennet'); p.left('Antall personer','felt_07','64'); p.left('Hvilke data?','felt_08','navn, fødselsår, allergier')
    p.text(50,'Særlige kategorier (helse o.l.)?'); p.radio('r1',[('1','ja'),('0','nei'),('9','vet ikke')],'1',260,60); p.y-=24
    p.left('Hva er gjort?','felt_09','Lista er fjernet fra nettsida',h=30,multi=True)
    p.left('Hvem er orientert?','felt_10','styret og foreldrene')
    mail('p03_bratt','Aslaug Nerland <aslaug@brattvag-ski.example>','Dataavvik','Mon, 16 Nov 2026 22:10:00 +0100','Hei! Her er skjemaet.\nAslaug\n',att=[('dataavvik.pdf',p.done())])
    case('p03_bratt','pdf_acroform','nb',dict(reporter_name='Aslaug Nerland',reporter_phone='901 55 673',discovered_at='2026-11-16T21:15:00+01:00',description='Påmeldingslista til klubbrennet ble lagt ut åpent på nettsida, med helseopplysninger om deltakerne.',affected_persons=64,data_categories=['navn','fødselsår','allergier'],special_categories='yes',personal_data='yes',measures='Lista er fjernet fra nettsida',informed=any_(['styret','foreldrene'],['styret og foreldrene'])),'data_leak',['reporter_email'])
    # p04 acro de startup, blank except bits
    p=P('Lumio Labs UG – Security Ticket (PDF-Variante)','')
    p.left('Ticketersteller:in','a.0','Fenja Wulff'); p.left('Slack / Mobil','a.1','0160 555 90 12')
    p.left('Entdeckungsdatum','a.2','18112026',comb=8,w=160); p.text(370,'TTMMJJJJ',7,y=p.y+24); p.left('Entdeckungszeit','a.3','0815',comb=4,w=80); p.text(290,'hhmm',7,y=p.y+24)
    p.left('Kategorie','a.4','Zugangsdaten offengelegt'); p.left('Asset','a.5','GitHub-Repo lumio/infra')
    p.left('Beobachtung','a.6','Im öffentlichen Repository liegt seit dem letzten Push ein AWS-Schlüssel im Klartext.',h=45,multi=True)
    p.text(50,'PII betroffen?'); p.cb('b.ja',False,200,'Ja'); p.cb('b.nein',True,260,'Nein'); p.cb('b.unk',False,320,'Unklar'); p.y-=24
    p.left('Containment','a.7','Schlüssel rotiert, Historie bereinigt',h=30,multi=True); p.left('Eskaliert an','a.8','CTO')
    p.left('Anzahl Betroffene','a.9',''); p.left('Beginn (falls bekannt)','a.10','')
    mail('p04_lumio','Fenja Wulff <fenja@lumio-labs.example>','Security Ticket','Wed, 18 Nov 2026 09:02:00 +0100','siehe PDF\n\n-- \nFenja Wulff | Lumio Labs UG\n',att=[('ticket.pdf',p.done())])
    case('p04_lumio','pdf_acroform','de',dict(reporter_name='Fenja Wulff',reporter_phone='0160 555 90 12',discovered_at='2026-11-18T08:15:00+01:00',affected_systems=['GitHub-Repo lumio/infra'],description='Im öffentlichen Repository liegt seit dem letzten Push ein AWS-Schlüssel im Klartext.',personal_data='no',measures='Schlüssel rotiert, Historie bereinigt',informed=['CTO']),'credentials_exposed',['reporter_email'])
    # q01 flat en church
    pdf=flat_rows('St Cuthbert with St Bede – Data Protection Concern',[['About you'],['Name in full','Canon Peter Ellwood'],['Your office in the parish','Treasurer'],['How may we reach you?','01555 221 908 / p.ellwood@cuthbert-bede.example'],['The concern'],['Day and hour you learned of it','Monday 16 November 2026, 7.40 p.m.'],['Day and hour it happened','Sunday 15 November 2026'],['Set out in your own words what took place','The gift aid envelopes with names, addresses and amounts were left on a pew after Evensong and were taken, we believe by a visitor.'],['How many parishioners does it touch?','around 45'],['Particulars recorded on the papers','names; addresses; amounts'],['Steps taken','Sexton searched the church; notice put up in the porch'],['Those already aware','Rector; Archdeacon'],['For the PCC Secretary'],['Acknowledged on','18 November 2026']],'Data protection lead: Mrs J. Hale, 01555 221 900.')
    mail('q01_cuthbert','Peter Ellwood <p.ellwood@cuthbert-bede.example>','Data protection concern','Tue, 17 Nov 2026 10:10:00 +0000','Dear colleagues,\n\nPlease find attached a concern from our parish.\n\nPeter\n',att=[('concern.pdf',pdf)])
    case('q01_cuthbert','pdf_flat','en',dict(reporter_name='Canon Peter Ellwood',reporter_role='Treasurer',reporter_phone='01555 221 908',reporter_email='p.ellwood@cuthbert-bede.example',discovered_at='2026-11-16T19:40:00+01:00',occurred_at='2026-11-15',description='The gift aid envelopes with names, addresses and amounts were left on a pew after Evensong and were taken, we believe by a visitor.',affected_persons=45,data_categories=['names','addresses','amounts'],personal_data='yes',measures='Sexton searched the church; notice put up in the porch',informed=['Rector','Archdeacon']),['paper_disclosure','data_loss'],['lost_or_stolen','location'])
    mail('q02_moorkate','Malte Engelbart <malte@moorkate.example>','Zettel','Thu, 05 Nov 2026 14:00:00 +0100','Moin, hier der Zettel.\nMalte\n',att=[('Zettel.pdf',o('q02.pdf'))])
    case('q02_moorkate','pdf_flat','de',dict(reporter_name='Malte Engelbart',reporter_role='Honorarkraft Medienwerkstatt',reporter_phone='0151 555 48 200',occurred_at='2026-11-03',discovered_at='2026-11-04T16:10:00+01:00',description='Auf dem Schnittrechner ging beim Öffnen einer heruntergeladenen Plugin-Datei der Virenscanner los. Danach öffneten sich laufend Werbefenster, und der Rechner wurde sehr langsam.',affected_systems=['Schnittrechner MK-EDIT-2'],personal_data='no',measures='Rechner ausgeschaltet, WLAN-Stecker gezogen',informed=['Treffleitung']),'malware',['reporter_email','device_kind'])
    mail('q03_stordalen','Ingvild Røyseth <kasserar@stordalen-til.example>','Meldeskjema','Tue, 10 Nov 2026 08:20:00 +0100','Hei, skjema ligg ved.\n\nIngvild\n',att=[('meldeskjema.pdf',o('q03.pdf'))])
    case('q03_stordalen','pdf_flat','nb',dict(reporter_name='Ingvild Røyseth',reporter_role='kasserar',reporter_phone='970 12 555',discovered_at='2026-11-09T19:05:00+01:00',description='Vippskontoen til laget sende ut betalingskrav som ingen av oss har laga. Nokon har logga inn på kontoen frå utlandet.',affected_systems=['Vipps-portalen'],personal_data='yes',affected_persons=150,measures='Portalen er sperra, passord bytt.',informed=['Styreleiar','banken']),['compromised_account','unauthorized_access'],['reporter_email'])
    # o01 odfpy de
    from odf.opendocument import OpenDocumentText
    from odf.text import P as OP, H as OH
    from odf.table import Table as OT, TableRow as OR, TableCell as OC, TableColumn
    t=OpenDocumentText(); t.text.addElement(OH(outlinelevel=1,text='Chorgemeinschaft Eintracht 1887 – Notiz über eine Datenpanne'))
    t.text.addElement(OP(text='Ausgefüllt an den Schriftführer. Pflichtangaben sind mit * markiert.'))
    tb=OT(); tb.addElement(TableColumn(numbercolumnsrepeated=2))
    for a,b in [('Name*','Irmtraud Vogelsang'),('Amt im Verein','2. Vorsitzende'),('Telefon privat','02942 555 77'),('Mir aufgefallen (Tag, Stunde)*','01.11.2026 gegen 20 Uhr'),('Ursache / Geschehen*','Unsere alte Homepage zeigt nach einer Umstellung die Mitgliederliste, weil der Ordner nicht geschützt war.'),('Wo liegt der Fehler (Webseite, Rechner)?','www.eintracht1887.example'),('Wie viele Sängerinnen und Sänger?','74'),('Angaben, um die es geht','Name, Telefonnummer, Geburtstag'),('Abhilfe','Ordner mit Kennwort geschützt'),('Vorstand unterrichtet?','1. Vorsitzender')]:
        r=OR()
        for x in (a,b):
            c=OC(); c.addElement(OP(text=x)); r.addElement(c)
        tb.addElement(r)
    t.text.addElement(tb); b=io.BytesIO(); t.save(b)
    mail('o01_chor','Irmtraud Vogelsang <irmtraud.vogelsang@postweg.example>','Notiz','Sun, 01 Nov 2026 21:14:00 +0100','Liebe Leute, bitte kümmern. Irmtraud\n',att=[('Notiz.odt',b.getvalue())])
    case('o01_chor','odt','de',dict(reporter_name='Irmtraud Vogelsang',reporter_role='2. Vorsitzende',reporter_phone='02942 555 77',discovered_at='2026-11-01T20:00:00+01:00',description='Unsere alte Homepage zeigt nach einer Umstellung die Mitgliederliste, weil der Ordner nicht geschützt war.',affected_systems=['www.eintracht1887.example'],affected_persons=74,data_categories=['Name','Telefonnummer','Geburtstag'],measures='Ordner mit Kennwort geschützt',informed=['1. Vorsitzender'],personal_data='yes'),['misconfiguration','data_leak'],['reporter_email'])
    mail('o02_lia','Solfrid Haugland <solfrid@vestre-lia.example>','avvik','Wed, 21 Oct 2026 09:30:00 +0200','Se vedlegg.\n',att=[('avvik.odt',o('o02.odt'))])
    case('o02_lia','odt','nb',dict(reporter_name='Solfrid Haugland',reporter_role='menighetssekretær',reporter_phone='934 55 210',discovered_at='2026-10-21T08:40:00+02:00',occurred_at='2026-10-20',location='Menighetskontoret, Liavegen 4',description='Giverlista for misjonsbasaren ble liggende på kopimaskinen over natta. Renholderen fant den om morgenen.',affected_persons=37,data_categories=['navn','adresse','beløp'],personal_data='yes',measures='Lista er makulert. Kopimaskinen er flyttet inn på låst rom.',informed=['Daglig leder']),'paper_disclosure',['reporter_email','device_kind'])
    mail('o03_whinfell','Desmond Fairclough <desmond@whinfell-mill.example>','mishap sheet','Tue, 03 Nov 2026 16:20:00 +0000','Sheet enclosed.\nD.F.\n',att=[('mishap.odt',o('o03.odt'))])
    case('o03_whinfell','odt','en',dict(reporter_name='Desmond Fairclough',reporter_role='Volunteer archivist',reporter_phone='01555 870 113',discovered_at='2026-11-02T11:25:00+01:00',occurred_from=any_('2026-10-31'),affected_systems=['www.whinfell-mill.example'],description='The gift shop page was unreachable. Our provider says we were getting about 9,000 requests a second from all over the world.',personal_data='no',measures='Provider switched on its traffic filter',informed=['Curator','Trustees']),'denial_of_service',['reporter_email','occurred_at'])
    # s01 xlsx en
    wb=Workbook(); ws=wb.active; ws.title='Form'; ws.merge_cells('A1:D1'); ws['A1']='Kestrel Street Makerspace CIC - incident log sheet'
    for i,r in enumerate([('Logged by','Rory Beckwith','Phone','07700 900 772'),('First seen (date)','2026-11-12','First seen (time)','18:30'),('Ended (date)','','Ended (time)',''),('Equipment or service','Door controller DC-01','Site','Kestrel Street'),('Category','Unauthorised access',None,None),('What happened','Entry log shows the door being opened at night with a fob belonging to a member who left in May.',None,None),('Immediate action','Fob deleted from controller',None,None),('Members affected','0','Personal data?','No'),('Who else knows','Directors',None,None)],3):
        for k,v in enumerate(r,1):
            if v is not None: ws.cell(i,k,v)
        if r[2] is None: ws.merge_cells(start_row=i,start_column=2,end_row=i,end_column=4)
    mail('s01_kestrel','Rory Beckwith <rory@kestrelmake.example>','log sheet','Fri, 13 Nov 2026 09:00:00 +0000','attached, cheers\n',att=[('incident-log.xlsx',xb(wb))])
    case('s01_kestrel','xlsx','en',dict(reporter_name='Rory Beckwith',reporter_phone='07700 900 772',discovered_at='2026-11-12T18:30:00+01:00',affected_systems=['Door controller DC-01'],location='Kestrel Street',description='Entry log shows the door being opened at night with a fob belonging to a member who left in May.',measures='Fob deleted from controller',affected_persons=0,personal_data='no',informed=['Directors']),'unauthorized_access',['reporter_email','org_unit','device_kind','occurred_from'])
    # s02 xlsx de: true date cells, x marks
    from datetime import datetime as DT
    wb=Workbook(); ws=wb.active; ws.title='Meldung'; ws2=wb.create_sheet('Ausfüllhilfe'); ws2['A1']='Beispiel: Name'; ws2['B1']='Erika Musterfrau'; ws2['A2']='Beispiel: Bemerkt am'; ws2['B2']='01.01.2026'
    ws['B1']='Kreismusikschule Tannroda'; ws['B2']='Vorkommnis EDV'
    R=[('Lehrkraft / Mitarbeiter','Dorothee Klages'),('Fachbereich','Streicher'),('Mailadresse','klages@kms-tannroda.example'),('Bemerkt am',DT(2026,11,10,8,5)),('Passiert am',DT(2026,11,9,19,0)),('Anlass der Meldung','Kennwort für das Elternportal versehentlich an den Klassenverteiler geschickt'),('betroffenes Verfahren','Elternportal'),('Anzahl Personen',19),('Was wurde gleich getan','Kennwort neu gesetzt'),('schon Bescheid gesagt','Schulleiter')]
    for i,(a,b) in enumerate(R,4):
        ws.cell(i,2,a); c=ws.cell(i,4,b)
        if isinstance(b,DT): c.number_format='DD.MM.YYYY HH:MM'
    ws.cell(15,2,'personenbezogene Daten'); ws.cell(15,4,'ja'); ws.cell(15,5,'x'); ws.cell(16,4,'nein'); ws.cell(17,4,'unklar')
    mail('s02_tannroda','Dorothee Klages <klages@kms-tannroda.example>','Vorkommnis','Tue, 10 Nov 2026 08:50:00 +0100','Guten Morgen, Tabelle hängt an. DK\n',att=[('Vorkommnis.xlsx',xb(wb))])
    case('s02_tannroda','xlsx','de',dict(reporter_name='Dorothee Klages',org_unit='Streicher',reporter_email='klages@kms-tannroda.example',discovered_at='2026-11-10T08:05:00+01:00',occurred_at='2026-11-09T19:00:00+01:00',description='Kennwort für das Elternportal versehentlich an den Klassenverteiler geschickt',affected_systems=['Elternportal'],affected_persons=19,measures='Kennwort neu gesetzt',informed=['Schulleiter'],personal_data='yes'),['credentials_exposed','misdelivery'],[])
    mail('s03_fjellbygda','Kjersti Oppedal <kjersti.oppedal@fjellbygda-bib.example>','melding','Fri, 13 Nov 2026 08:00:00 +0100','Hei, se vedlagt regneark.\n',att=[('melding.ods',o('s03.ods'))])
    case('s03_fjellbygda','ods','nb',dict(reporter_name='Kjersti Oppedal',org_unit='Barneavdelingen',reporter_email='kjersti.oppedal@fjellbygda-bib.example',discovered_at='2026-11-12T14:35:00+01:00',description='Fikk e-post fra falsk Posten-adresse, klikket på lenken og la inn kortnummer for bibliotekets kort.',affected_persons=0,measures='Kortet er sperret hos banken kl. 14.50',informed=['Biblioteksjef']),'phishing',[])
    # html
    rows=[('Absender:in','Rebekka Stöhr'),('Einrichtung','Kita Sonnenhügel'),('Rückrufnummer','0561 555 3344'),('Datum der Entdeckung','12.10.2026'),('Uhrzeit der Entdeckung','07:35'),('Vorkommnis','In der Nacht wurde im Büro eingebrochen, der Dienst-Laptop und zwei Speicherkarten mit Fotos der Kinder fehlen.'),('Fehlendes Gerät','Dienst-Laptop HP'),('Gerätenummer','KSH-03'),('Verschlüsselt','unbekannt'),('Aktenzeichen der Polizei','ST/0884512/2026'),('Betroffene Kinder (Anzahl)','52'),('Sofort unternommen','Polizei gerufen, Passwörter geändert')]
    h='<html><body style="font-family:Arial"><p>Neue Einsendung über das Formular <b>Vorkommnis melden</b></p><table border="0" cellpadding="4">'+''.join(f'<tr><td bgcolor="#eee"><strong>{a}</strong></td><td>{b}</td></tr>' for a,b in rows)+'</table><p style="color:#888">Gesendet am 12.10.2026 um 08:21 Uhr · IP 198.51.100.7 · Diese E-Mail wurde automatisch erzeugt.</p></body></html>'
    tx='Neue Einsendung über das Formular Vorkommnis melden\n\n'+'\n'.join(f'{a}: {b}' for a,b in rows)+'\n\nGesendet am 12.10.2026 um 08:21 Uhr\n'
    mail('h01_kita','Webformular Kita-Träger <formular@kita-traeger.example>','Vorkommnis melden','Mon, 12 Oct 2026 08:21:30 +0200',tx,html=h)
    case('h01_kita','html','de',dict(reporter_name='Rebekka Stöhr',org_unit='Kita Sonnenhügel',reporter_phone='0561 555 3344',discovered_at='2026-10-12T07:35:00+02:00',description=rows[5][1],device_kind='Dienst-Laptop HP',device_id='KSH-03',device_encrypted='unknown',police_report='ST/0884512/2026',affected_persons=52,measures='Polizei gerufen, Passwörter geändert'),'device_loss',['reporter_email','lost_or_stolen','personal_data'])
    dl=[('Your name','Theo Lindqvist'),('Your email','theo@orrery-games.example'),('Team','Community'),('When did you spot this?','Nov 4, 2026 6:20 PM'),('Pick the closest match','Spam / bulk mail'),('Give us the details','Our newsletter account on MailPenguin sent 11,000 crypto adverts to people who never subscribed.'),('Tool or system','MailPenguin'),('How many people (best guess)','11,000'),('What did you do straight away?','Paused the account'),('Anyone else in the loop?','Head of marketing')]
    h='<div><h3>New response: “Report a thing”</h3><dl>'+''.join(f'<dt>{a}</dt><dd>{b}</dd>' for a,b in dl)+'</dl><p>View all responses | Unsubscribe from notifications</p></div>'
    mail('h02_orrery','Forms <noreply@formpigeon.example>','New response: Report a thing','Wed, 04 Nov 2026 18:31:00 +0100',None,html=h)
    case('h02_orrery','html','en',dict(reporter_name='Theo Lindqvist',reporter_email='theo@orrery-games.example',org_unit='Community',discovered_at='2026-11-04T18:20:00+01:00',description=dl[5][1],affected_systems=['MailPenguin'],affected_persons=11000,measures='Paused the account',informed=['Head of marketing']),['spam','compromised_account'],[])
    bl=[('Hvem er du?','Jorunn Sæter'),('Hvilken skole?','Nedre Berg barneskole'),('Mobilnummer','917 55 208'),('Når la du merke til det?','22.10.2026 kl. 12.50'),('Beskriv hva som har skjedd','En vikar var innlogget på min bruker i Visma hele dagen og så fraværet til alle elevene i 6B.'),('Hvor mange elever?','27'),('Hva har du gjort?','Logget ut og byttet passord'),('Hvem har du sagt fra til?','inspektør')]
    h='<html><body>'+''.join(f'<p><b>{a}</b><br>{b}</p>' for a,b in bl)+'<hr><p>Personvernombud i kommunen: ombud@kommune.example, tlf. 55 55 00 00</p></body></html>'
    mail('h03_berg','Jorunn Sæter <jorunn.saeter@nedreberg.example>','Melding om hendelse','Thu, 22 Oct 2026 14:00:00 +0200',None,html=h)
    case('h03_berg','html','nb',dict(reporter_name='Jorunn Sæter',org_unit='Nedre Berg barneskole',reporter_phone='917 55 208',discovered_at='2026-10-22T12:50:00+02:00',description=bl[4][1],affected_persons=27,measures='Logget ut og byttet passord',informed=['inspektør']),['unauthorized_access','data_leak','compromised_account','credentials_exposed'],['reporter_email','personal_data','affected_systems','data_categories'])
    # text forms
    dots=[('Verfasser','Gerlinde Prott'),('Verein','Kleingarten Rosenau e. V.'),('Fernsprecher','0381 / 555 04 1'),('Tag der Feststellung','26.10.2026'),('Uhrzeit der Feststellung','19.30'),('Tag des Ereignisses','24.10.2026'),('Gegenstand','Vereinslaptop Acer'),('Kennzeichen','ohne'),('Sachverhalt','Der Laptop fiel ins Regenfass. Die Beitragsliste ist nicht mehr lesbar, eine Sicherung gibt es nicht.'),('Zahl der Pächter','118'),('Veranlasst','Laptop zum Händler gebracht'),('In Kenntnis gesetzt','Vorsitzender, Kassenwart')]
    mail('t01_rosenau','Gerlinde Prott <g.prott@postweg.example>','Meldung','Tue, 27 Oct 2026 08:00:00 +0100','Guten Tag,\n\n'+'\n'.join(a+' '+'.'*(34-len(a))+' '+b for a,b in dots)+'\n\nGerlinde Prott\n')
    case('t01_rosenau','text_form','de',dict(reporter_name='Gerlinde Prott',org_unit='Kleingarten Rosenau e. V.',reporter_phone='0381 / 555 04 1',discovered_at='2026-10-26T19:30:00+01:00',occurred_at='2026-10-24',device_kind='Vereinslaptop Acer',description=dots[8][1],affected_persons=118,measures='Laptop zum Händler gebracht',informed=['Vorsitzender','Kassenwart']),['data_loss'],['reporter_email','device_id','affected_systems'])
    mail('t02_box','Ted Marsh <ted@harbourfilm.example>','reporting sheet','Thu, 12 Nov 2026 11:00:00 +0000',
"""HARBOUR FILM SOCIETY - REPORTING SHEET (copy into your mail)

Who is writing?            Ted Marsh, projectionist
Where can we ring you?     07700 900 134
Noticed when?              11 Nov 2026, 21:55
Tick one:
  [ ] lost kit    [ ] virus    [x] rights holder complained    [ ] wrong recipient    [ ] something else
In your own words:         A distributor says we streamed "The Quiet Tide" to members without a licence and wants it taken down.
Which system?              members.harbourfilm.example
Members' details involved? [ ] yes  [x] no  [ ] dunno
Done about it:             Stream removed
Told:                      Committee
---- committee use ----
Ref:
Rec'd:                     13 Nov 2026
""")
    case('t02_box','text_form','en',dict(reporter_name='Ted Marsh',reporter_role='projectionist',reporter_phone='07700 900 134',discovered_at='2026-11-11T21:55:00+01:00',description='A distributor says we streamed "The Quiet Tide" to members without a licence and wants it taken down.',affected_systems=['members.harbourfilm.example'],personal_data='no',measures='Stream removed',informed=['Committee']),'copyright',['reporter_email'])
    mail('t03_neste','Arvid Kolstø <arvid@kystmuseet-vaagan.example>','Varsel','Mon, 09 Nov 2026 10:00:00 +0100',
"""VARSEL – Kystmuseet Vågan

Ditt navn:
Arvid Kolstø

Stilling:
konservator

Når ble det oppdaget (dato, kl.):
08.11.2026 kl. 16.15

Når skjedde det (dato, kl.):


Hva gjelder det:
Nettbutikken står nede etter en oppdatering.

System:
butikk.kystmuseet-vaagan.example

Personopplysninger involvert (ja/nei/vet ikke):
nei

Antall personer:


Hva er gjort:
Leverandør kontaktet

Hvem er informert:
museumsstyrer
""")
    case('t03_neste','text_form','nb',dict(reporter_name='Arvid Kolstø',reporter_role='konservator',discovered_at='2026-11-08T16:15:00+01:00',description='Nettbutikken står nede etter en oppdatering.',affected_systems=['butikk.kystmuseet-vaagan.example'],personal_data='no',measures='Leverandør kontaktet',informed=['museumsstyrer']),'outage',['reporter_email'])
    mail('t04_num','Bethan Prosser <bethan@llanfair-cricket.example>','2-part form','Sat, 14 Nov 2026 09:45:00 +0000',
"""LLANFAIR CRICKET CLUB
Part 1 - You
1.1 Surname, first name: Prosser, Bethan
1.2 Committee post: Membership secretary
1.3 Number: 07700 900 661
Part 2 - The problem
2.1 When were you first aware (dd/mm/yyyy hh:mm)? 13/11/2026 20:10
2.2 When did it happen, as far as known? 13/11/2026 18:00
2.3 What is the problem? Fixture mail went out with all juniors' parents in the To line instead of Bcc.
2.4 Rough number of people: 133
2.5 Information exposed: names, email addresses
2.6 Remedy so far: Apology sent and request to delete
2.7 Others informed: Welfare officer
2.8 Did you lose equipment (Y/N)? N
""")
    case('t04_num','text_form','en',dict(reporter_name=any_('Bethan Prosser','Prosser, Bethan'),reporter_role='Membership secretary',reporter_phone='07700 900 661',discovered_at='2026-11-13T20:10:00+01:00',occurred_at='2026-11-13T18:00:00+01:00',description="Fixture mail went out with all juniors' parents in the To line instead of Bcc.",affected_persons=133,data_categories=['names','email addresses'],personal_data='yes',measures='Apology sent and request to delete',informed=['Welfare officer']),['misdelivery','data_leak'],['reporter_email'])
