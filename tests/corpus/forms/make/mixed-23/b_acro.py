from lib import *
# 10 de acro: label beside, meaningful names
a=Acro(); a.lab(50,800,'Störfall- und Vorfallmeldung IT',15,True); a.lab(50,784,'Landesmuseum Grevenau, Referat Digitales · bitte elektronisch ausfüllen',8)
rows=[('Meldende/r','meldende','Katharina Wüsthoff'),('Referat','referat','Restaurierung und Depot'),('Hausruf','hausruf','-384'),('Raum','raum','')]
y=750
for l,n,v in rows: a.lab(50,y+4,l); a.txt(200,y,300,16,v,n,l); y-=24
a.lab(50,y+4,'Datum und Uhrzeit des Vorfalls'); a.txt(200,y,140,16,'05.10.2026 14:30','vorfall_zeit','Datum und Uhrzeit des Vorfalls'); y-=24
a.lab(50,y+4,'aufgefallen am (Datum, Uhrzeit)'); a.txt(200,y,140,16,'06.10.2026 08:45','aufgefallen','aufgefallen am (Datum, Uhrzeit)'); y-=24
a.lab(50,y+4,'Betroffenes Gerät / System'); a.txt(200,y,300,16,'DEPOT-PC07','system','Betroffenes Gerät / System'); y-=28
a.lab(50,y+4,'Art der Störung')
x=200
for l,n,on in [('Schadsoftware','art_schad',1),('Phishing','art_phish',0),('Ausfall','art_ausfall',0),('Verlust','art_verlust',0)]:
    a.chk(x,y,on,n,l); a.lab(x+15,y+2,l); x+=90
y-=26; a.lab(50,y,'Ablauf (was wurde getan, was wurde angezeigt?)'); y-=96
d10='Ich habe einen Anhang aus einer Mail geöffnet, die angeblich von einer Spedition kam. Danach hat der Virenscanner dreimal Trojaner gemeldet und der Rechner wurde sehr langsam.'
a.txt(50,y,450,90,d10,'ablauf','Ablauf',True)
y-=20; a.lab(50,y,'Was haben Sie bereits veranlasst?'); y-=56
a.txt(50,y,450,50,'Netzwerkkabel gezogen und Rechner ausgeschaltet.','veranlasst','Was haben Sie bereits veranlasst?',True)
y-=28; a.lab(50,y+4,'Personenbezogene Daten betroffen?'); 
x=230
for l,v,on in [('ja','ja',0),('nein','nein',1),('unbekannt','unbekannt',0)]: a.radio(x,y,'pbd',v,on,'Personenbezogene Daten betroffen?'); a.lab(x+15,y+2,l); x+=70
y-=40; a.lab(50,y+4,'Nur Referat Digitales: Ticket'); a.txt(200,y,100,16,'','ticket_intern','Ticket'); a.lab(320,y+4,'Kürzel'); a.txt(360,y,60,16,'','kz','Kürzel')
mail('m10_de_acro','acroform','de','Wüsthoff, Katharina <k.wuesthoff@lm-grevenau.example>','2026-10-06 09:14','Vorfallmeldung Depot-PC','''
Liebe Kolleginnen und Kollegen,

anbei die Meldung. Der PC steht bei mir im Büro, Sie können ihn jederzeit abholen.

K. Wüsthoff
''',report=dict(reporter_name='Katharina Wüsthoff',org_unit='Restaurierung und Depot',reporter_phone={'any':['-384','384']},occurred_at='2026-10-05T14:30:00+02:00',discovered_at='2026-10-06T08:45:00+02:00',affected_systems=['DEPOT-PC07'],description=d10,measures='Netzwerkkabel gezogen und Rechner ausgeschaltet.',personal_data='no'),
may=['reporter_email'],kind='malware',att=[('Vorfallmeldung_ausgefuellt.pdf',a.save())])

# 11 de acro: label above, anonymous names, no tooltip, two columns
a=Acro(); a.lab(40,805,'Meldung einer Verletzung des Schutzes personenbezogener Daten',13,True); a.lab(40,791,'Diakonieverbund Ostenfelde e.V. – Datenschutzkoordination',8)
def pair(y,l1,v1,l2,v2):
    a.lab(40,y+20,l1,8,True); a.txt(40,y,240,17,v1); a.lab(300,y+20,l2,8,True); a.txt(300,y,240,17,v2)
pair(745,'Wer meldet den Vorfall?','Roswitha Hülsbusch','Einrichtung / Dienst','Tagespflege Am Mühlenteich')
pair(703,'Rückfragen an Telefon','0251 555 0173','Rückfragen an E-Mail','r.huelsbusch@diakonie-ostenfelde.example')
pair(661,'Eingetreten am','13.11.2026','Uhrzeit','ca. 10:00')
pair(619,'Bekannt geworden am','16.11.2026','Uhrzeit','09:05')
a.lab(40,600,'Sachverhalt',8,True); d11='Der Entlassbrief von Herrn M. wurde an das falsche Faxgerät geschickt. Statt beim Hausarzt kam er bei einem Autohaus an. Das Autohaus hat heute morgen angerufen.'
a.txt(40,520,500,75,d11,multi=True)
a.lab(40,502,'Welche Angaben über Personen waren enthalten?',8,True); a.txt(40,465,500,32,'Name, Geburtsdatum, Diagnosen, Medikamente',multi=True)
a.lab(40,447,'Zahl der Betroffenen',8,True); a.txt(40,428,80,16,'1')
a.lab(160,447,'Gesundheitsdaten oder andere besonders geschützte Daten?',8,True); a.chk(160,430,1); a.lab(175,432,'ja'); a.chk(215,430,0); a.lab(230,432,'nein')
a.lab(40,408,'Welche Nachteile drohen den Betroffenen?',8,True); a.txt(40,370,500,34,'',multi=True)
a.lab(40,352,'Was wurde sofort getan?',8,True); a.txt(40,305,500,42,'Das Autohaus wurde gebeten, das Fax zu vernichten, und hat dies zugesagt. Kurzwahl am Faxgerät gelöscht.',multi=True)
a.lab(40,287,'Bereits unterrichtet (Personen / Stellen)',8,True); a.txt(40,268,500,16,'Pflegedienstleitung')
a.lab(40,240,'Nur Koordination: Eingang am',8); a.txt(180,236,100,16,''); a.lab(300,240,'Bewertung'); a.txt(360,236,180,16,'')
mail('m11_de_acro','acroform','de','Tagespflege Mühlenteich <r.huelsbusch@diakonie-ostenfelde.example>','2026-11-16 11:32','Fehlfax','''
siehe Anhang. Danke und schöne Woche!

R. Hülsbusch
Tagespflege
''',report=dict(reporter_name='Roswitha Hülsbusch',org_unit='Tagespflege Am Mühlenteich',reporter_phone='0251 555 0173',reporter_email='r.huelsbusch@diakonie-ostenfelde.example',occurred_at='2026-11-13T10:00:00+01:00',discovered_at='2026-11-16T09:05:00+01:00',description=d11,
data_categories=['Name','Geburtsdatum','Diagnosen','Medikamente'],affected_persons=1,special_categories='yes',measures='Das Autohaus wurde gebeten, das Fax zu vernichten, und hat dies zugesagt. Kurzwahl am Faxgerät gelöscht.',informed=['Pflegedienstleitung']),may=['personal_data','location'],kind='misdelivery',att=[('Meldung_DS.pdf',a.save())])

# 12 en acro label beside, dropdown
a=Acro(); a.lab(60,800,'Incident Intake Sheet',18,True); a.lab(60,782,'Brightwater Housing Trust | Digital Services | Fields in grey are for us',8)
y=745
def r(l,v,n,w=280): 
    global y
    a.lab(60,y+4,l); a.txt(230,y,w,16,v,n,l); y-=25
r('Reported by','Callum Stroud','reported_by'); r('Your post','Neighbourhood Officer','post'); r('Your service area','Tenancy Services','area'); r('Contact number','01632 960344','contact')
a.lab(60,y+4,'What sort of incident is it?'); a.choice(230,y,200,'sort','Lost or stolen device',['Please choose','Phishing email','Lost or stolen device','Data sent to wrong person','System down'],'What sort of incident is it?'); y-=25
r('Item','Work mobile phone, iPhone SE','item'); r('Asset tag / IMEI','BHT-M-0772','tag'); r('Date and time it went missing','12/11/2026 17:50','missing'); r('Place','Crown Street bus stop','place')
a.lab(60,y+4,'Was it'); 
x=230
for l,on in [('lost',0),('stolen',1)]: a.radio(x,y,'how',l,on,'Was it'); a.lab(x+15,y+2,l); x+=70
y-=25; a.lab(60,y+4,'Was it encrypted / PIN protected?'); x=230
for l,on in [('yes',1),('no',0),('not sure',0)]: a.radio(x,y,'enc',l.replace(' ','_'),on,'Was it encrypted?'); a.lab(x+15,y+2,l); x+=70
y-=22; a.lab(60,y,'Your account of events (continue overleaf if needed)'); y-=84
d12='A cyclist snatched the phone out of my hand while I was texting a tenant. The screen was unlocked at that moment. Tenants\' phone numbers and photos of two properties are on it.'
a.txt(60,y,450,78,d12,'account','Your account of events',True); y-=24
r('Crime reference number','CR/88213/26','crime'); r('Action you have taken','Called the mobile provider and had the SIM blocked at 18:20','action'); r('Manager informed? (name)','Yes, Bev Amankwah','mgr')
y-=10; a.c.setFillGray(.4); r('Logged by','','logged'); r('Log number','','logno')
mail('m12_en_acro','acroform','en','Callum Stroud <callum.stroud@brightwater.example>','2026-11-13 08:40','Stolen phone','''
Morning, intake sheet attached. I'm borrowing Bev's phone till I get a replacement: 01632 960350.

Callum
''',report=dict(reporter_name='Callum Stroud',reporter_role='Neighbourhood Officer',org_unit='Tenancy Services',reporter_phone={'any':['01632 960344','01632 960350']},device_kind='Work mobile phone, iPhone SE',device_id='BHT-M-0772',occurred_at='2026-11-12T17:50:00+00:00',location='Crown Street bus stop',lost_or_stolen='stolen',device_encrypted='yes',
description=d12,police_report={'any':['CR/88213/26','yes']},measures='Called the mobile provider and had the SIM blocked at 18:20',informed=['Bev Amankwah']),may=['reporter_email','personal_data','data_categories','affected_systems'],kind='device_loss',att=[('intake.pdf',a.save())])

# 13 en acro numbered questions, Q names
a=Acro(); a.lab(45,805,'REPORT OF A SECURITY WEAKNESS OR EVENT',14,True); a.lab(45,790,'Quillmere Institute of Technology  -  Computing Service, Form CS/12',8)
qs=[('1. Who are you?','Xanthe Bright-Moore, PhD student',16),('2. Which group are you in?','Photonics Group',16),('3. Which machine, site or service is it about? (host name or IP if you know it)','labshare.quillmere.example, 192.0.2.77',16),
('4. When did you see it? (day, time)','Wednesday 14 October 2026, 16:10',16),('5. What did you see?','The group file share can be opened from the internet without any login. I tested it from my home connection and could list every folder, including the one with HR forms.',70),
('6. What might happen if nothing is done?','Anybody could download unpublished results and staff forms.',32),('7. What did you do about it?','Nothing yet apart from telling our lab technician.',32),('8. Who knows about it?','Lab technician (Fergus)',16),('9. Evidence (attach screenshots, logs)','',16)]
y=765
for i,(l,v,h) in enumerate(qs,1):
    a.lab(45,y,l,9,True); a.txt(45,y-h-5,500,h,v,'Q%d'%i,None,h>20); y-=h+26
a.lab(45,y,'CS staff only: severity 1 / 2 / 3',8); a.txt(190,y-4,40,14,'','sev')
mail('m13_en_acro','acroform','en','"Bright-Moore, Xanthe" <xbm21@quillmere.example>','2026-10-14 17:02','CS/12 form: open file share','''
Dear Computing Service,

please see attached form. I didn't download anything, just listed the folders.

Kind regards
Xanthe
''',to='security@uni-nordholz.example',report=dict(reporter_name='Xanthe Bright-Moore',reporter_role='PhD student',org_unit='Photonics Group',affected_systems=['labshare.quillmere.example','192.0.2.77'],discovered_at='2026-10-14T16:10:00+01:00',
description=qs[4][1],consequences='Anybody could download unpublished results and staff forms.',informed=['Lab technician (Fergus)']),may=['reporter_email','measures','occurred_at','personal_data','data_categories'],kind=['vulnerability','misconfiguration'],att=[('CS12_xbm.pdf',a.save())])

# 14 nb acro two-col
a=Acro(); a.lab(50,800,'Hendelsesmelding – informasjonssikkerhet',14,True); a.lab(50,786,'Helse Ytterøy HF · felt merket * må fylles ut',8)
def f(x,y,w,l,v,n,h=16): a.lab(x,y+h+3,l,8); a.txt(x,y,w,h,v,n,l,h>20)
f(50,740,230,'Meldt av *','Inger-Lise Haugsand','meldt_av'); f(300,740,230,'Avdeling *','Laboratoriet','avdeling')
f(50,700,230,'Tittel','Bioingeniør','tittel'); f(300,700,230,'Callingnr./telefon','74 09 55 10','tlf')
f(50,660,230,'Dato/klokkeslett for hendelsen','30.10.2026 kl. 12:05','dato_hendelse'); f(300,660,230,'Dato/klokkeslett oppdaget *','30.10.2026 kl. 12:40','dato_oppdaget')
a.lab(50,640,'Hva slags hendelse? *',8)
for i,(l,on) in enumerate([('Utskrift/papir på avveie',1),('Feilsendt e-post/brev',0),('Uautorisert innsyn',0),('Datavirus',0)]): a.chk(50+i*125,622,on,'type%d'%i,l); a.lab(65+i*125,624,l,8)
d14='Prøvesvar for fire pasienter lå igjen i skriveren i kantinegangen. En besøkende leverte dem i resepsjonen. Jeg hadde valgt feil skriver.'
f(50,520,480,'Beskrivelse av hendelsen *',d14,'beskrivelse',80)
f(50,480,230,'Sted','Kantinegangen, bygg C','sted'); f(300,480,230,'Antall pasienter berørt','4','antall')
f(50,420,480,'Hva er gjort umiddelbart?','Utskriftene er makulert og standardskriveren er rettet på PC-en min.','gjort',36)
f(50,360,480,'Forslag til forebygging','Utskrift med kort på alle skrivere','forebygging',36)
f(50,320,230,'Nærmeste leder varslet (navn)','Seksjonsleder Brit Aune','varslet'); f(300,320,230,'Melders signatur','','sign')
a.lab(50,290,'Forbeholdt sikkerhetsleder',9,True); f(50,255,230,'Alvorlighetsgrad','','alvor'); f(300,255,230,'Lukket dato','','lukket')
mail('m14_nb_acro','acroform','nb','Inger-Lise Haugsand <ilh@helse-ytteroy.example>','2026-10-30 13:15','Hendelsesmelding','''
Hei,
Vedlagt følger hendelsesmelding fra lab.

Mvh
Inger-Lise
''',report=dict(reporter_name='Inger-Lise Haugsand',org_unit='Laboratoriet',reporter_role='Bioingeniør',reporter_phone='74 09 55 10',occurred_at='2026-10-30T12:05:00+01:00',discovered_at='2026-10-30T12:40:00+01:00',description=d14,location='Kantinegangen, bygg C',affected_persons=4,
measures='Utskriftene er makulert og standardskriveren er rettet på PC-en min.',informed=['Seksjonsleder Brit Aune']),may=['reporter_email','personal_data','special_categories','data_categories'],kind='paper_disclosure',att=[('hendelsesmelding.pdf',a.save())])

# 15 nb acro bilingual nb/en
a=Acro(); a.lab(50,805,'Security incident report / Melding om sikkerhetshendelse',13,True); a.lab(50,791,'Nordkapp forskningsstasjon (NKF) – IT',8)
y=755
def g(l,v,n,h=16,w=480):
    global y
    a.lab(50,y,l,8,True); a.txt(50,y-h-5,w,h,v,n,l,h>20); y-=h+24
g('Navn / Name','Eirik Sandnessund','navn',w=230); g('Rolle / Role','Driftstekniker','rolle',w=230); g('Telefon / Phone','+47 916 00 233','tel',w=230)
g('Starttidspunkt / Start','07.10.2026 02:15','start',w=230); g('Sluttidspunkt / End','07.10.2026 06:40','slutt',w=230); g('Oppdaget / Detected','07.10.2026 05:55','oppd',w=230)
g('Berørte systemer / Affected systems','vpn1.nkf.example, mail.nkf.example','sys')
d15='Fra kl. 02:15 kom det over 90 000 innloggingsforsøk mot VPN fra 203.0.113.0/24. Overvåkingen slo først ut da e-posttjeneren gikk tom for forbindelser. Ingen av forsøkene lyktes så vidt vi kan se.'
g('Hva har skjedd? / What happened?',d15,'besk',80)
g('Tiltak / Measures taken','Nettet er blokkert i brannmuren og logger er sikret.','tiltak',36)
g('Konsekvens / Impact','E-post var utilgjengelig i omtrent førti minutter.','kons',36)
a.lab(50,y,'Personopplysninger berørt? / Personal data affected?',8,True); y-=18
for i,(l,on) in enumerate([('ja / yes',0),('nei / no',1),('vet ikke / unknown',0)]): a.chk(50+i*110,y,on,'pd%d'%i,l); a.lab(66+i*110,y+2,l)
y-=26; g('Varslet / Notified','','varslet')
mail('m15_nb_acro','acroform','nb','Eirik Sandnessund <drift@nkf.example>','2026-10-07 07:30','Innloggingsforsøk VPN i natt','''
Skjema vedlagt. Loggene ligger hos oss, si fra hvis dere vil ha dem.

-- 
Eirik, drift
''',to='security@uni-nordholz.example',report=dict(reporter_name='Eirik Sandnessund',reporter_role='Driftstekniker',reporter_phone='+47 916 00 233',occurred_from='2026-10-07T02:15:00+02:00',occurred_to='2026-10-07T06:40:00+02:00',discovered_at='2026-10-07T05:55:00+02:00',affected_systems=['vpn1.nkf.example','mail.nkf.example'],description=d15,
measures='Nettet er blokkert i brannmuren og logger er sikret.',consequences='E-post var utilgjengelig i omtrent førti minutter.',personal_data='no'),may=['reporter_email','org_unit'],kind=['login_attack','denial_of_service'],att=[('NKF-report.pdf',a.save())])
