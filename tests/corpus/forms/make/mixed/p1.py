from h import *
# 1 Sparkasse: labels left
f=Form(); f.t(50,790,'Sparkasse Hollerbach · Informationssicherheit','DVB',13); f.t(50,774,'Ereignismeldung nach Arbeitsanweisung 4.7 – bitte am Bildschirm ausfüllen',z=8,col=.3)
y=740
def L(lab,v,w=320,h=18,flags='',help=None,later=False):
    global y
    f.t(50,y+5,lab); f.tf(215,y,w,v,h=h,flags=flags,later=later)
    if help: f.t(215,y-9,help,z=6.5,col=.4); 
    y-= 30
L('Mitarbeiter/in','Annegret Pohlmann'); L('Filiale / OE','Marktfolge Passiv, Filiale Obertor'); L('Nebenstelle','4418')
L('Ereignis eingetreten am','06.10.2026'); L('Uhrzeit','16:40',60); L('Festgestellt am','07.10.2026 08:55',160,help='Entscheidend ist, wann es Ihnen oder Kollegen aufgefallen ist'); y-=8
f.t(50,y+5,'Ereignisart'); f.ch(215,y,250,'cmb_art','Unterlagen an falschen Empfänger',['bitte auswählen','Ausfall einer Anwendung','Unterlagen an falschen Empfänger','Schadprogramm','Verlust eines Geräts']); y-=30
y-=50; f.t(50,y+55,'Schilderung'); f.tf(215,y,320,'Zwei Depotauszüge wurden dem Nachbarkunden mit in den Umschlag gesteckt. Der Kunde hat heute früh angerufen und bringt sie zurück.',h=68,flags='multiline'); y-=30
f.t(50,y+5,'Kundendaten berührt?')
for i,(lab,v) in enumerate([('ja','1'),('nein','2'),('wird geprüft','3')]): f.rd(215+i*80,y+2,'grp_kd',v,i==0); f.t(230+i*80,y+4,lab)
y-=30; L('Kunden (Anzahl)','2',60); L('Datensätze (Anzahl)','17',60)
L('Bereits veranlasst','Rückholung vereinbart, Kundin informiert'); L('Bereits in Kenntnis gesetzt','Marktbereichsleiter Herr Ostrowski')
f.c.line(50,y+10,540,y+10); f.t(50,y-6,'Nur von der Stabsstelle auszufüllen',f='DVB',z=8); y-=30; L('Eingang am',''); L('Bearbeiter/in','')
mail('n01_acro_sparkasse','"Pohlmann, Annegret" <annegret.pohlmann@sk-hollerbach.example>','Ereignismeldung 4.7','Wed, 07 Oct 2026 09:31:12 +0200',
 'Guten Morgen,\n\nanbei die Meldung wie besprochen.\n\nFreundliche Grüße\nAnnegret Pohlmann\n\nSparkasse Hollerbach, Am Obertor 2, 00000 Hollerbach\nDatenschutzbeauftragter: Dr. Ulf Kranz, dsb@sk-hollerbach.example, Tel. 09999 44-77\n',
 atts=[('Ereignismeldung_Pohlmann.pdf',PDF,f.done())],fmt='pdf_acroform',ua='Microsoft Outlook 16.0',kind='misdelivery',
 report=dict(reporter_name='Annegret Pohlmann',org_unit='Marktfolge Passiv, Filiale Obertor',reporter_phone='4418',occurred_at='2026-10-06T16:40:00+02:00',discovered_at='2026-10-07T08:55:00+02:00',
  description='Zwei Depotauszüge wurden dem Nachbarkunden mit in den Umschlag gesteckt. Der Kunde hat heute früh angerufen und bringt sie zurück.',personal_data='yes',affected_persons=2,measures='Rückholung vereinbart, Kundin informiert',informed=['Marktbereichsleiter Herr Ostrowski']))
# 2 Klinikum: label above, odd names, outage
f=Form(); f.t(40,800,'KLINIKUM NORDHEIDE gGmbH','DVB',12); f.t(40,784,'Störungs- und Ausfallbogen IT / Medizintechnik   (Fassung 3, Stand 02/2025)',z=8)
def A(x,yy,w,lab,v,**k): f.t(x,yy+k.get('h',18)+4,lab,z=7,col=.25); f.tf(x,yy,w,v,later=True,**k)
A(40,730,240,'1 · Wer füllt aus?','Dr. med. Selma Yıldırım',name='Text1'); A(300,730,240,'2 · Funktion','Oberärztin ZNA',name='Text2')
A(40,685,240,'3 · Station / Funktionsbereich','Zentrale Notaufnahme',name='Text3'); A(300,685,240,'4 · DECT','71 2086',name='Text4')
A(40,640,160,'5 · Aufgefallen am','19.10.2026',name='Text5'); A(210,640,90,'6 · um (Uhr)','03.20',name='Text6'); A(310,640,230,'7 · Ende des Ausfalls (falls bekannt)','',name='Text7')
A(40,595,500,'8 · Welche Anwendung, welches Gerät?','Triage-Modul, Laborabruf',name='Text8')
A(40,520,500,'9 · Was geht nicht? Seit wann, wer merkt es?','Nach dem Nachtupdate meldet das Triage-Modul nur noch „Server nicht erreichbar“, Laborwerte lassen sich nicht abrufen. Wir arbeiten auf Papier.',h=58,flags='multiline',name='Text9')
f.t(40,495,'10 · Sind Patientendaten verloren gegangen oder in falsche Hände gelangt?',z=7,col=.25)
f.rd(40,478,'Gruppe1','Auswahl1'); f.t(55,480,'ja'); f.rd(100,478,'Gruppe1','Auswahl2'); f.t(115,480,'nein'); f.rd(160,478,'Gruppe1','Auswahl3',True); f.t(175,480,'derzeit nicht zu sagen')
A(40,430,500,'11 · Gefahr für Patienten oder Betrieb','Verzögerte Aufnahme, zwei Verlegungen umgeleitet',name='Text10'); A(40,385,500,'12 · Notbetrieb / was haben Sie getan?','Papiertriage, Rufbereitschaft IT angerufen',name='Text11')
f.t(40,350,'Rückfragen zum Bogen: Leitstelle IT, Tel. 71 1000, leitstelle@klinikum-nordheide.example. Diesen Bogen NICHT faxen.',z=7,col=.4)
mail('n02_acro_klinik','Selma Yildirim <s.yildirim@klinikum-nordheide.example>','Ausfallbogen ZNA','Mon, 19 Oct 2026 05:02:44 +0200','Bogen anbei. Bin noch bis 7 im Dienst.\n\nsy\n',atts=[('ausfallbogen.pdf',PDF,f.done())],fmt='pdf_acroform',kind='outage',
 report=dict(reporter_name='Dr. med. Selma Yıldırım',reporter_role='Oberärztin ZNA',org_unit='Zentrale Notaufnahme',reporter_phone='71 2086',discovered_at='2026-10-19T03:20:00+02:00',affected_systems=['Triage-Modul','Laborabruf'],personal_data='unknown',
 description='Nach dem Nachtupdate meldet das Triage-Modul nur noch „Server nicht erreichbar“, Laborwerte lassen sich nicht abrufen. Wir arbeiten auf Papier.',consequences='Verzögerte Aufnahme, zwei Verlegungen umgeleitet',measures='Papiertriage, Rufbereitschaft IT angerufen'))
# 3 Irish credit union
f=Form(); f.t(50,800,'Ballinskerry & District Credit Union Ltd','DVS',14); f.t(50,783,'Form CU-17  Something went wrong with member information',z=9)
def R(yy,lab,v,w=260,**k): f.tf(50,yy,w,v,**k); f.t(60+w,yy+5,lab,z=8)
R(745,'your full name','Aoife Ní Dhomhnaill'); R(720,'branch','Main Street'); R(695,'contact number during the day','087 555 0143'); R(670,'day it came to light (dd/mm/yyyy)','14/10/2026'); R(645,'time it came to light (24h)','11:25',w=80)
f.t(50,622,'What class of thing happened? Tick what fits.','DVB',8)
for i,(lab,on) in enumerate([('letter or e-mail reached the wrong member',False),('password or PIN became known to someone else',True),('phone, laptop or key drive gone',False),('member file left lying open',False)]):
    f.cb(50,600-i*18,on,'tick_%d'%i); f.t(68,602-i*18,lab,z=8)
f.t(50,522,'In your own words','DVB',8); f.tf(50,455,490,'The teller workstation PIN list was photographed and posted in a staff WhatsApp group by a temp who wanted to be helpful. The group has 19 people in it.',h=60,flags='multiline')
R(425,'how many members could be touched by this?','',w=80); R(400,'what did you do about it?','All teller PINs reset, photo deleted from the group',w=300); R(375,'who have you told so far?','Branch manager, Risk officer',w=300)
f.cb(50,350,False,'gardai'); f.t(68,352,'Gardaí informed',z=8); R(322,'PULSE number, if any','',w=120)
mail('n03_acro_creditunion','Aoife Ní Dhomhnaill <aoife@ballinskerrycu.example>','CU-17','Wed, 14 Oct 2026 12:10:00 +0100','Hi folks,\n\nForm attached, sorry for the bother. Ring me if you need anything else.\n\nAoife\n',atts=[('CU-17 Aoife.pdf',PDF,f.done(ren={'tick_1':'On2','tick_0':'On1','tick_2':'On3','tick_3':'On4'}))],fmt='pdf_acroform',lang='en',kind='credentials_exposed',
 report=dict(reporter_name='Aoife Ní Dhomhnaill',org_unit='Main Street',reporter_phone='087 555 0143',discovered_at={'any':['2026-10-14T11:25:00+02:00','2026-10-14T11:25:00+01:00']},measures='All teller PINs reset, photo deleted from the group',informed=['Branch manager','Risk officer'],
 description='The teller workstation PIN list was photographed and posted in a staff WhatsApp group by a temp who wanted to be helpful. The group has 19 people in it.'),may=['location'])
# 4 Sparebank nb
f=Form(); f.t(50,800,'Fjordbygd Sparebank','DVB',14); f.t(50,783,'Rapporteringsskjema uønsket IKT-hendelse',z=10); y=745
def L(lab,v,w=300,name=None,h=18,flags='',later=True):
    global y
    f.t(50,y+5,lab); f.tf(220,y,w,v,h=h,flags=flags,later=later,name=name); y-=28
L('Innsender','Torbjørn Haugvik'); L('Stilling','kunderådgiver bedrift'); L('Kontor','Avdeling Nordfjordeid'); L('Mobil','+47 400 00 512'); L('Oppdaget dato','22.10.2026',100); L('Oppdaget klokkeslett','10.05',60)
f.t(50,y+5,'Type hendelse'); f.ch(220,y,200,'Type','Svindelforsøk via e-post (nettfiske)',['-- velg --','Svindelforsøk via e-post (nettfiske)','Nedetid','Mistet utstyr','Feil mottaker']); y-=28
f.t(50,y+5,'Er kundeopplysninger på avveie?'); 
for i,(l,v) in enumerate([('Ja','A'),('Nei','B'),('Usikker','C')]): f.rd(240+i*70,y+3,'pers',v,i==1); f.t(255+i*70,y+5,l)
y-=70; f.t(50,y+50,'Hendelsesforløp'); f.tf(220,y,300,'Fikk e-post som ga seg ut for å være fra Vipps med lenke til falsk BankID-side. Klikket, men tastet ikke inn noe.',h=58,flags='multiline',later=True,name='fl'); y-=28
L('Gjort så langt','Slettet e-posten, kjørt virusskann'); L('Ønsker du tilbakemelding? (e-post)','torbjorn.haugvik@fjordbygd-sparebank.example'); 
f.t(50,y-6,'Fylles ut av sikkerhetsavdelingen:  Mottatt dato ____________   Saksnr. ____________   Alvorlighet  1  2  3  4',z=7)
mail('n04_acro_sparebank','Torbjørn Haugvik <torbjorn.haugvik@fjordbygd-sparebank.example>','Skjema','Thu, 22 Oct 2026 11:15:03 +0200','Hei,\n\nutfylt skjema ligger ved.\n\nHilsen Torbjørn\n',atts=[('Rapporteringsskjema.pdf',PDF,f.done())],fmt='pdf_acroform',lang='nb',kind='phishing',
 report=dict(reporter_name='Torbjørn Haugvik',reporter_role='kunderådgiver bedrift',org_unit='Avdeling Nordfjordeid',reporter_phone='+47 400 00 512',reporter_email='torbjorn.haugvik@fjordbygd-sparebank.example',discovered_at='2026-10-22T10:05:00+02:00',personal_data='no',
 description='Fikk e-post som ga seg ut for å være fra Vipps med lenke til falsk BankID-side. Klikket, men tastet ikke inn noe.',measures='Slettet e-posten, kjørt virusskann'))
# 5 Swiss Kantonsspital device loss
f=Form(); f.t(50,800,'Kantonsspital Hinterlinth','DVB',13); f.t(50,784,'Verlustmeldung mobile Geräte und Datenträger',z=10); y=750
L2=lambda *a,**k: L(*a,later=False,**k)
L2('Gemeldet durch','Reto Bärtschi'); L2('Klinik / Institut','Institut für Radiologie'); L2('Natel','079 000 44 21'); L2('Gegenstand','USB-Stick Kingston 64 GB'); L2('Inventar-Nr.','KSH-M-20391'); L2('Zuletzt gesehen (Datum, Zeit)','02.11.2026, 17.30'); L2('Bemerkt (Datum, Zeit)','03.11.2026, 07.45'); L2('Wo abhandengekommen','Personalrestaurant oder Tram 6')
f.t(50,y+5,'Vermutung');
for i,(l,v,on) in enumerate([('liegen gelassen','x1',True),('entwendet','x2',False)]): f.rd(220+i*120,y+3,'verm',v,on); f.t(235+i*120,y+5,l)
y-=28; f.t(50,y+5,'Inhalt chiffriert')
for i,(l,v,on) in enumerate([('ja','ja',False),('nein','nein',True),('weiss nicht','wn',False)]): f.rd(220+i*80,y+3,'chif',v,on); f.t(235+i*80,y+5,l)
y-=28; f.t(50,y+5,'Patientendaten darauf')
for i,(l,v,on) in enumerate([('ja','ja',True),('nein','nein',False),('weiss nicht','wn',False)]): f.rd(220+i*80,y+3,'pat',v,on); f.t(235+i*80,y+5,l)
y-=28; L2('Welche Angaben','Röntgenbilder, Geburtsdaten'); L2('Betroffene Patienten (Schätzung)','ca. 35',80)
f.t(50,y+5,'Anzeige bei der Kantonspolizei'); 
for i,l in enumerate(['ja','nein']): f.rd(220+i*80,y+3,'kapo','o%d'%i,False); f.t(235+i*80,y+5,l)
y-=28; L2('Rapport-Nr.','')
mail('n05_acro_kantonsspital','Reto Bärtschi <reto.baertschi@ksh.example>','Verlustmeldung USB-Stick','Tue, 03 Nov 2026 08:20:10 +0100','Grüezi mitenand\n\nIm Anhang die Verlustmeldung.\n\nFreundliche Grüsse\nReto Bärtschi\n',atts=[('Verlust.pdf',PDF,f.done())],fmt='pdf_acroform',kind='device_loss',
 report=dict(reporter_name='Reto Bärtschi',org_unit='Institut für Radiologie',reporter_phone='079 000 44 21',device_kind='USB-Stick Kingston 64 GB',device_id='KSH-M-20391',discovered_at='2026-11-03T07:45:00+01:00',location='Personalrestaurant oder Tram 6',lost_or_stolen='lost',device_encrypted='no',personal_data='yes',data_categories=['Röntgenbilder','Geburtsdaten'],affected_persons=35),may=['occurred_at','occurred_from','special_categories'])
# 6 US: comb date, letter size
f=Form(letter); f.t(50,750,'PRAIRIE PAWS ANIMAL RESCUE, INC.','DVB',13); f.t(50,735,'Volunteer & Staff Security Concern Sheet  (PP-09)',z=9); y=700
L2('Submitted by','Denise Kowalczyk'); L2('Position','Adoption coordinator'); L2('Cell','(402) 555-0188'); L2('Email','denise.k@prairiepaws.example')
f.t(50,y+5,'Date noticed (MM/DD/YYYY)'); f.tf(220,y,160,'10092026',flags='comb',maxlen=8,name='dt'); y-=28
f.t(50,y+5,'Time noticed'); f.tf(220,y,60,'2:15',name='tm'); f.rd(290,y+3,'ampm','AM',False); f.t(304,y+5,'AM'); f.rd(330,y+3,'ampm','PM',True); f.t(344,y+5,'PM'); y-=28
L2('Account or equipment involved','adoptions@ shared mailbox'); y-=44; f.t(50,y+50,'Tell us what you saw'); f.tf(220,y,300,'Forwarding rule to a gmail address nobody knows, and sent items full of gift card requests. Someone is in our mailbox.',h=62,flags='multiline',name='de'); y-=28
f.t(50,y+5,'Donor or adopter info exposed?'); 
for i,(l,on) in enumerate([('Yes',False),('No',False),("Don't know",True)]): f.rd(220+i*80,y+3,'exp',str(i),on); f.t(235+i*80,y+5,l)
y-=28; L2('Approx. number of people','1,150',80); L2('Already done','Changed password, removed the rule')
mail('n06_acro_rescue','Denise Kowalczyk <denise.k@prairiepaws.example>','security sheet','Fri, 09 Oct 2026 15:40:00 -0500','See attached. Thanks y\'all!\n\nDenise\nSent from my iPad\n',atts=[('PP-09.pdf',PDF,f.done())],fmt='pdf_acroform',lang='en',kind='compromised_account',
 report=dict(reporter_name='Denise Kowalczyk',reporter_role='Adoption coordinator',reporter_phone='(402) 555-0188',reporter_email='denise.k@prairiepaws.example',discovered_at={'any':['2026-10-09T14:15:00+02:00','2026-10-09T14:15:00-05:00']},affected_systems=['adoptions@ shared mailbox'],
 description='Forwarding rule to a gmail address nobody knows, and sent items full of gift card requests. Someone is in our mailbox.',personal_data='unknown',affected_persons=1150,measures='Changed password, removed the rule'),may=['org_unit'],now='2026-10-09T22:50:00+02:00')
# 7 Studierendenwerk half-empty
f=Form(); f.t(50,800,'Studierendenwerk Mittelwald A.ö.R. — Wohnheimverwaltung','DVB',12); f.t(50,784,'Laufzettel Auffälligkeiten in Wohnanlagen-Netz und Verwaltung',z=9); y=745
L2('Verfasser','Jona Ritter'); L2('Wohnanlage','Haus Espenweg'); L2('Erreichbar unter','z. B. 0151 ...'); L2('Datum der Feststellung','TT.MM.JJJJ'); L2('Uhrzeit der Feststellung','hh:mm',60)
f.t(50,y+5,'Vorkommnis'); f.ch(220,y,200,'vk','bitte auswählen',['bitte auswählen','Netzscan','Diebstahl','Fehlversand','Sonstiges']); y-=28
y-=40; f.t(50,y+50,'Beobachtung'); f.tf(220,y,300,'Von einer Adresse im Hausnetz (10.44.7.19) werden seit dem Wochenende reihum alle Ports der Türsteuerung abgeklopft.',h=58,flags='multiline',name='bo'); y-=28
f.t(50,y+5,'Daten von Bewohnern betroffen'); f.cb(220,y+3,False,'bj'); f.t(235,y+5,'ja'); f.cb(270,y+3,False,'bn'); f.t(285,y+5,'nein'); y-=28
L2('Anzahl Bewohner',''); L2('Erste Schritte','')
mail('n07_acro_wohnheim','Jona Ritter <tutor.espenweg@stw-mittelwald.example>','Laufzettel','Mon, 02 Nov 2026 18:12:00 +0100','Hallo,\nder Zettel, soweit ich ihn ausfüllen konnte.\nJona\n',atts=[('Laufzettel_Espenweg.pdf',PDF,f.done())],fmt='pdf_acroform',kind='scan',
 report=dict(reporter_name='Jona Ritter',org_unit='Haus Espenweg',description='Von einer Adresse im Hausnetz (10.44.7.19) werden seit dem Wochenende reihum alle Ports der Türsteuerung abgeklopft.'),may=['location','affected_systems','occurred_from'])
# 8 nn fylkesbibliotek
f=Form(); f.t(50,800,'Fylkesbiblioteket i Ytre Sunnfjord','DVB',13); f.t(50,784,'Avviksmelding – teieplikt, personvern og datatryggleik',z=10); y=745
L2('Kven melder?','Gunnhild Øvrebø'); L2('Kva eining høyrer du til?','Bokbussen'); L2('Telefonnummer','57 00 00 31'); L2('Når vart det oppdaga?','29.10.2026 kl. 14.10'); L2('Når hende det?','28.10.2026'); y-=40
f.t(50,y+50,'Kva hende?'); f.tf(220,y,300,'Lånarlista med namn og adresser låg att på disken i bokbussen og vart fotografert av ein besøkande.',h=58,flags='multiline',name='kva'); y-=28
f.t(50,y+5,'Gjeld det personopplysningar?'); 
for i,(l,on) in enumerate([('Ja',True),('Nei',False),('Veit ikkje',False)]): f.cb(240+i*70,y+3,on,'po%d'%i,'check'); f.t(255+i*70,y+5,l)
y-=28; L2('Kva slags opplysningar','namn, adresse, lånenummer'); L2('Kor mange er råka?','64',60); L2('Kva er gjort?','Lista er makulert, sjåføren er instruert'); L2('Kven er varsla?','Biblioteksjefen')
mail('n08_acro_bibliotek','Gunnhild Øvrebø <gunnhild.ovrebo@ysf-bibliotek.example>','Avvik bokbussen','Thu, 29 Oct 2026 15:01:00 +0100','Hei!\n\nSjå vedlegg.\n\nVenleg helsing\nGunnhild\n',atts=[('avvik.pdf',PDF,f.done(ren={'po0':'Ja_1'}))],fmt='pdf_acroform',lang='nb',kind='paper_disclosure',
 report=dict(reporter_name='Gunnhild Øvrebø',org_unit='Bokbussen',reporter_phone='57 00 00 31',discovered_at='2026-10-29T14:10:00+01:00',occurred_at='2026-10-28',description='Lånarlista med namn og adresser låg att på disken i bokbussen og vart fotografert av ein besøkande.',personal_data='yes',data_categories=['namn','adresse','lånenummer'],affected_persons=64,measures='Lista er makulert, sjåføren er instruert',informed=['Biblioteksjefen']))
