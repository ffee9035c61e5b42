import re
from eng import mail as M0
K={'d':'description','m':'measures','c':'consequences'}
def F(no,slug,lang,frm,date,subj,body,exp=None,may=(),kind='other',to=None,extra=None):
    got={}; full=[]; base=[]; n=lambda t:' '.join(t.split())
    for k,t in re.findall(r'\[\[(\w)\|(.*?)\]\]',body,re.S):
        if k in 'de': full.append(n(t))
        if k=='e': continue
        if k=='d': base.append(n(t)); continue
        got.setdefault(K[k],[]).append(n(t))
    rep={k:' '.join(v) for k,v in got.items()}
    if base: rep['description']=' '.join(base) if base==full else {'any':[' '.join(full),' '.join(base)]}
    body=re.sub(r'\[\[(\w)\|(.*?)\]\]',r'\2',body,flags=re.S)
    rep.update(exp or {}); rep={k:v for k,v in rep.items() if v is not None}
    M0(no,slug,None,frm,date,subj,body,{},rep,may,kind,lang,to=to,extra=extra)
S='security@uni-nordholz.example'
# ---- German
F(51,'de-free','de',('Elke Brandstätter','brandstaetter@uni-nordholz.example'),'2026-10-05T08:31:00+02:00','Handy im Zug vergessen',
'''Guten Morgen liebe IT,

[[d|ich habe gestern Abend gegen 21:30 Uhr mein Diensthandy (iPhone 13, Inv.-Nr. UN-55201) im ICE 577 nach Stuttgart liegen lassen.]] [[m|Bei der Bahn habe ich es schon als verloren gemeldet und die SIM-Karte sperren lassen.]]

Bitte sagen Sie mir, was ich noch tun soll.

Mit freundlichen Grüßen
Elke Brandstätter
Sekretariat Prof. Wolters
Institut für Agrarökonomie
Tel. 0555 39-4471
''',dict(reporter_name='Elke Brandstätter',org_unit={'any':['Institut für Agrarökonomie','Sekretariat Prof. Wolters']},reporter_phone='0555 39-4471',occurred_at='2026-10-04T21:30:00+02:00',location={'any':['ICE 577 nach Stuttgart','im ICE 577 nach Stuttgart','ICE 577']},device_kind={'any':['iPhone 13','Diensthandy','Diensthandy (iPhone 13)']},device_id='UN-55201',lost_or_stolen='lost'),['reporter_role','informed'],'device_loss')
F(52,'de-free','de',('Timo','timo.hartwig@stud.uni-nordholz.example'),'2026-10-19T22:47:00+02:00','komische mail - passwort eingegeben :(',
'''hi,

[[d|hab vorhin ne mail bekommen dass mein uni speicher voll ist und bin auf den link https://unl-nordholz.example.net/quota gegangen. hab da mein passwort eingetippt und dann kam nur ein fehler.]] [[e|dann hab ich gemerkt dass die adresse falsch geschrieben ist...]]

[[m|passwort hab ich direkt danach geändert.]] reicht das??

lg timo
(matrikelnr 704412)
''',dict(reporter_name={'any':['Timo','Timo Hartwig','timo']}),['reporter_name','occurred_at','discovered_at','affected_systems','reporter_role'],['phishing','credentials_exposed'])
F(53,'de-free','de',('Dr. Marlene Vogt','m.vogt@ifm-sonnental.example'),'2026-11-04T11:05:00+01:00','Meldung: Schadsoftware auf Arbeitsplatzrechner',
'''Sehr geehrte Damen und Herren,

ich melde Ihnen folgenden Vorfall:

1. [[d|Am 03.11.2026 um 16:50 Uhr hat mein Mitarbeiter Herr Ruland den Anhang "Rechnung_8841.xlsm" geöffnet und die Makros zugelassen.]]
2. [[d|Seit heute, 8:20 Uhr, meldet der Virenscanner auf dem Rechner IFM-PC-031 laufend Funde (Emotet).]]
3. [[m|Der Rechner wurde um 8:30 Uhr vom Netz genommen.]]
4. [[e|Personenbezogene Daten liegen auf dem Rechner nicht.]]

Für Rückfragen stehe ich gern zur Verfügung.

Mit freundlichen Grüßen

Dr. Marlene Vogt
Gruppenleiterin Messtechnik
Institut für Feinmechanik Sonnental
Telefon +49 555 7710-318
''',dict(reporter_name={'any':['Dr. Marlene Vogt','Marlene Vogt']},reporter_role='Gruppenleiterin Messtechnik',org_unit={'any':['Institut für Feinmechanik Sonnental','Messtechnik']},reporter_phone='+49 555 7710-318',occurred_at='2026-11-03T16:50:00+01:00',discovered_at='2026-11-04T08:20:00+01:00',affected_systems=['IFM-PC-031'],personal_data='no'),[],'malware')
F(54,'de-free','de',('Praxis Dr. Lindner','praxis@hno-lindner.example'),'2026-10-23T12:40:00+02:00','Arztbrief an falsche Faxnummer',
'''Hallo,

[[d|gestern um 11.15 Uhr ist bei uns ein Arztbrief an ein Autohaus gefaxt worden, weil zwei Ziffern vertauscht waren. Betroffen ist eine Patientin, auf dem Brief stehen Name, Geburtsdatum und die Diagnose.]] [[e|Das Autohaus hat eben angerufen.]] [[m|Die Mitarbeiterin dort hat das Fax vor Zeugen geschreddert.]]

Frau Dr. Lindner weiß Bescheid. Müssen wir das der Aufsicht melden?

Viele Grüße
Petra Sommer (MFA)
Tel 0555 21 21 0
''',dict(reporter_name='Petra Sommer',reporter_role='MFA',reporter_phone='0555 21 21 0',occurred_at='2026-10-22T11:15:00+02:00',affected_persons=1,data_categories=['Name','Geburtsdatum','Diagnose'],informed=['Frau Dr. Lindner']),['discovered_at','personal_data','special_categories','org_unit'],'misdelivery')
F(55,'de-free','de',('Sven Kühne','sven.kuehne@rz.uni-nordholz.example'),'2026-11-09T07:58:00+01:00','SSH-Bruteforce auf gw2',
'''Moin,

[[d|seit 08.11. 23:10 laufen auf gw2.uni-nordholz.example (192.0.2.17) Anmeldeversuche per SSH aus 203.0.113.0/24, ca. 40 pro Sekunde, quer durch alle möglichen Benutzernamen.]] [[e|Erfolgreich war bisher keiner.]] [[m|fail2ban ist schärfer gestellt, das Netz ist am Border geblockt.]]

Logs auf Anfrage.

-- 
Sven Kühne
Rechenzentrum, Team Netz
Durchwahl 2203
''',dict(reporter_name='Sven Kühne',org_unit={'any':['Rechenzentrum, Team Netz','Rechenzentrum','Team Netz']},reporter_phone={'any':['2203','Durchwahl 2203']},occurred_from={'any':['2026-11-08T23:10:00+01:00']},affected_systems=['gw2.uni-nordholz.example','192.0.2.17']),['occurred_at','occurred_from','consequences'],'login_attack')
F(56,'de-free','de',('Renate Föller','r.foeller@uni-nordholz.example'),'2026-11-18T15:22:00+01:00','WG: Ihr Paket',
'''Liebes Vorfall-Team,

die folgende Mail kam heute Vormittag an unsere Funktionsadresse. [[d|Ich habe nichts angeklickt, aber vielleicht bekommen das ja auch andere.]]

Freundliche Grüße
R. Föller
Poststelle

-------- Weitergeleitete Nachricht --------
Von: Zustelldienst <info@paket-track.example.com>
Datum: Wed, 18 Nov 2026 09:14:11 +0100
Betreff: Ihr Paket konnte nicht zugestellt werden

Sehr geehrter Kunde,
Ihr Paket wartet. Bitte zahlen Sie 1,99 EUR Gebühr: http://paket-track.example.com/pay?id=88
Ihr Zustellteam
''',dict(description={'any':['die folgende Mail kam heute Vormittag an unsere Funktionsadresse. Ich habe nichts angeklickt, aber vielleicht bekommen das ja auch andere.','die folgende Mail kam heute Vormittag an unsere Funktionsadresse.','die folgende Mail kam heute Vormittag an unsere Funktionsadresse. Ich habe nichts angeklickt']},reporter_name={'any':['R. Föller','Renate Föller']},org_unit='Poststelle'),['occurred_at','discovered_at'],['phishing','spam'])
F(57,'de-free','de',('Hausverwaltung Lenz','buero@hv-lenz.example'),'2026-10-29T17:05:00+01:00','Nachtrag: Mieterliste',
'''Hallo Frau Arens,

kurz noch zu gestern: [[d|die Mieterliste hing offen im Treppenhaus am schwarzen Brett, und zwar seit Montag, 26.10. Ein Handwerker hatte sie aus Versehen mit dem Ableseplan aufgehängt. Drauf waren 24 Namen mit Telefonnummern und Mietrückständen.]] [[m|Wir haben sie heute um 10 Uhr abgehängt.]]

Schöne Grüße
Bernd Lenz
Mobil 0155 5512 009
''',dict(reporter_name='Bernd Lenz',reporter_phone='0155 5512 009',occurred_from='2026-10-26',location={'any':['im Treppenhaus am schwarzen Brett','Treppenhaus','Treppenhaus am schwarzen Brett']},affected_persons=24,data_categories=['Namen','Telefonnummern','Mietrückständen']),['occurred_at','occurred_to','personal_data','org_unit','discovered_at'],['paper_disclosure','data_leak'])
F(58,'de-free','de',('Corinna Haas','haas@uni-nordholz.example'),'2026-10-13T10:10:00+02:00','Frage zu Zoom und Datenschutz',
'''Liebe Kolleginnen,

darf ich Bewerbungsgespräche eigentlich aufzeichnen, wenn alle zustimmen? Und gibt es dafür ein Muster für die Einwilligung?

Danke und Gruß
Corinna Haas
Personalabteilung
''',{'description':None},['reporter_name','org_unit','reporter_role'],'other')
F(59,'de-free','de',('Jürgen Pfaff','j.pfaff@werkstatt-pfaff.example'),'2026-11-16T09:41:00+01:00','unser e mail konto verschickt spam',
'''Guten Tag

[[d|seit Samstag bekommen unsere Kunden von unserer Adresse info@werkstatt-pfaff.example Mails mit einer falschen Bankverbindung. Ich habe in den Einstellungen eine Weiterleitung an eine Gmail Adresse gefunden die ich nicht eingerichtet habe.]] [[c|Ein Kunde hat schon 1.200 Euro überwiesen.]]
[[m|Die Weiterleitung habe ich gelöscht, Passwort ist neu.]] Anzeige habe ich heute bei der Polizei Grünberg gemacht, Aktenzeichen 2026-338120.

Pfaff
KFZ Werkstatt Pfaff
0555/30211
''',dict(reporter_name={'any':['Pfaff','Jürgen Pfaff']},org_unit='KFZ Werkstatt Pfaff',reporter_phone='0555/30211',affected_systems={'any':[['info@werkstatt-pfaff.example']]},police_report={'any':['2026-338120','Aktenzeichen 2026-338120','Anzeige habe ich heute bei der Polizei Grünberg gemacht, Aktenzeichen 2026-338120.','Polizei Grünberg, Aktenzeichen 2026-338120']}),['occurred_from','occurred_at','informed','affected_systems','consequences','discovered_at','org_unit'],'compromised_account')
F(60,'de-free','de',('Lotta Zeisig','l.zeisig@kita-regenbogen.example'),'2026-10-16T16:12:00+02:00','Tablet geklaut',
'''Hallo zusammen,
[[d|heute zwischen 12 und 13 Uhr wurde aus dem Gruppenraum der Igelgruppe unser Tablet gestohlen, die Terrassentür stand offen. Da sind die Entwicklungsberichte und Fotos von 18 Kindern drauf. Es ist nicht verschlüsselt, nur ein Wischmuster.]]
[[m|Die Leitung hat die Polizei gerufen, die war um 14 Uhr da. Die Eltern haben wir noch nicht informiert.]]
Viele Grüße, Lotta Zeisig (Erzieherin), Kita Regenbogen, 0555 6677
''',dict(measures={'any':['Die Leitung hat die Polizei gerufen, die war um 14 Uhr da.','Die Leitung hat die Polizei gerufen, die war um 14 Uhr da. Die Eltern haben wir noch nicht informiert.']},reporter_name='Lotta Zeisig',reporter_role='Erzieherin',org_unit='Kita Regenbogen',reporter_phone='0555 6677',occurred_from='2026-10-16T12:00:00+02:00',occurred_to='2026-10-16T13:00:00+02:00',location={'any':['Gruppenraum der Igelgruppe','aus dem Gruppenraum der Igelgruppe']},lost_or_stolen='stolen',device_encrypted='no',device_kind='Tablet',affected_persons=18),['police_report','informed','data_categories','personal_data','measures','occurred_at','device_password'],'device_loss')
# ---- English
F(61,'en-free','en',('Megan Thrale','mthrale@wexcombe.example.org'),'2026-10-07T11:44:00+01:00','wrong attachment sent',
'''Hi team,

[[d|This morning at 10:20 I emailed the staff absence spreadsheet to an external recruiter instead of the job description. It lists 37 colleagues with their sick leave and reasons.]] [[e|I noticed at about 11 when she replied.]] [[m|I have asked her to delete it and she says she has.]]

Sorry!! I've also told my manager, Paul Garrick.

Megan Thrale
HR Assistant
Faculty of Arts, University of Wexcombe
t: 01632 960 188
''',dict(reporter_name='Megan Thrale',reporter_role='HR Assistant',org_unit={'any':['Faculty of Arts, University of Wexcombe','Faculty of Arts']},reporter_phone='01632 960 188',occurred_at='2026-10-07T10:20:00+01:00',discovered_at='2026-10-07T11:00:00+01:00',affected_persons=37,informed={'any':[['Paul Garrick'],['my manager, Paul Garrick']]}),['personal_data','special_categories','data_categories'],'misdelivery')
F(62,'en-free','en',('Prof. Alan Whitby','a.whitby@fennmoor.example'),'2026-10-27T08:03:00+00:00','Stolen laptop - urgent',
'''Dear colleagues

[[d|My laptop (Dell XPS 13, service tag 7HJ2K93) was stolen from my car in the car park of the Riverside Hotel, Durham last night, between 9.30 and 11 pm. The window was smashed.]] [[e|The disk is encrypted with BitLocker.]] [[m|I have reported it to Durham Constabulary, crime ref DUR/26/118734.]]

There is nothing on it that is not also on the server.

With best wishes
Alan Whitby
Head of Crop Modelling
Fennmoor Institute
''',dict(reporter_name={'any':['Alan Whitby','Prof. Alan Whitby']},reporter_role='Head of Crop Modelling',org_unit={'any':['Fennmoor Institute','Crop Modelling']},occurred_from='2026-10-26T21:30:00+00:00',occurred_to='2026-10-26T23:00:00+00:00',location={'any':['car park of the Riverside Hotel, Durham','the car park of the Riverside Hotel, Durham','my car in the car park of the Riverside Hotel, Durham','from my car in the car park of the Riverside Hotel, Durham']},device_kind={'any':['Dell XPS 13','laptop','laptop (Dell XPS 13)']},device_id='7HJ2K93',device_encrypted='yes',lost_or_stolen='stolen',police_report={'any':['DUR/26/118734','crime ref DUR/26/118734','Durham Constabulary, crime ref DUR/26/118734','I have reported it to Durham Constabulary, crime ref DUR/26/118734.']}),['consequences','informed','measures','occurred_at'],'device_loss')
F(63,'en-free','en',('Shaz','shazia.k@students.wexcombe.example.org'),'2026-11-03T19:20:00+00:00','i think i got hacked??',
'''hello

[[d|so my uni email has been sending "part time job" emails to loads of people i dont know, ive got like 200 bounce backs in my inbox since lunchtime.]] [[m|ive changed my password and turned on the authenticator thing]]

what else should i do? im on 07700 900541 if you want to ring

shazia
2nd yr nursing
''',dict(reporter_name={'any':['shazia','Shaz','Shazia']},reporter_phone='07700 900541'),['reporter_role','org_unit','occurred_at','occurred_from','discovered_at','affected_systems'],'compromised_account')
F(64,'en-free','en',('Nigel Frost','nigel.frost@thornbeck-homes.example'),'2026-10-12T14:25:00+01:00','Payroll site down',
'''Afternoon,

[[d|The payroll site (pay.thornbeck-homes.example) has been down since 9.15 am today, it just says "Bad gateway".]] [[c|If it is not back by tomorrow noon 140 people will be paid late.]] [[m|I have raised a ticket with the supplier (no. 55120).]]

Nigel Frost
Payroll & Pensions Manager | Thornbeck Housing Association | 01632 960 333
''',dict(reporter_name='Nigel Frost',reporter_role='Payroll & Pensions Manager',org_unit='Thornbeck Housing Association',reporter_phone='01632 960 333',affected_systems={'any':[['pay.thornbeck-homes.example'],['payroll site (pay.thornbeck-homes.example)']]},occurred_from={'any':['2026-10-12T09:15:00+01:00']}),['occurred_at','occurred_from','affected_persons','informed','discovered_at'],'outage')
F(65,'en-free','en',('Anya Kovač','anya@bugpeek.example.net'),'2026-11-10T23:50:00+01:00','Responsible disclosure: SQL injection in library search',
'''Hello security team,

I'm an independent researcher. [[d|The parameter "shelf" at https://lib.uni-nordholz.example/search is open to SQL injection. With a single quote I got a database error, and a time-based payload delayed the answer by five seconds.]] [[e|I stopped there and did not read any data.]]

I would kindly ask for an acknowledgement and will not publish before 90 days have passed.

Best regards
Anya Kovač
''',dict(reporter_name='Anya Kovač'),['affected_systems','reporter_role','location','personal_data','consequences'],'vulnerability')
F(66,'en-free','en',('Denise Orton','d.orton@harrowdale.example.org'),'2026-11-12T16:35:00+00:00','RE: Missing clinic list',
'''Hi Sunita

To answer your questions:

- [[d|the clinic list went missing on Tuesday 10 November, I last had it at 9 am in room 6]]
- [[d|it has 22 patients on it with NHS number, date of birth and reason for visit]]
- [[m|reception and the cleaners have searched the bins]]
- no, the patients have not been told

Denise
Outpatients clerk, ext 5540

> From: Sunita Rao
> Sent: 12 November 2026 15:02
> Thanks Denise. When did it go missing, what is on it, and what has been done?
''',dict(reporter_name={'any':['Denise','Denise Orton']},reporter_role='Outpatients clerk',reporter_phone={'any':['ext 5540','5540']},affected_persons=22,data_categories=['NHS number','date of birth','reason for visit']),['occurred_at','location','personal_data','special_categories','org_unit','lost_or_stolen','discovered_at','informed','measures'],['paper_disclosure','data_loss'])
F(67,'en-free','en',('Castlegate Learning','newsletter@castlegate-learning.example'),'2026-11-05T09:00:00+00:00','Your November cyber awareness digest',
'''This month: five ways to spot a phishing mail, a new e-learning module about passwords, and the winner of our October quiz.

Read online: https://castlegate-learning.example/digest/nov

You get this mail because you subscribed. Unsubscribe: https://castlegate-learning.example/u
''',{},['reporter_name'],['other','spam'],extra={'List-Unsubscribe':'<https://castlegate-learning.example/u>','Precedence':'bulk'})
F(68,'en-free','en',('Tobias Lund','t.lund@fennmoor.example'),'2026-10-20T12:15:00+01:00','S3 bucket was public',
'''All,

[[d|While cleaning up I found that our bucket fm-fieldtrial-raw was world-readable from 1 September 2026 until 20 October 2026. It holds GPS tracks of 15 volunteers.]] [[e|I spotted it at 11:40 today.]] [[m|Access is now private and I have asked the provider for the access logs.]]

[[c|Somebody could work out where the volunteers live.]]

Tobias
Data engineer, Field Trials
''',dict(reporter_name={'any':['Tobias','Tobias Lund']},reporter_role='Data engineer',org_unit='Field Trials',occurred_from='2026-09-01',occurred_to='2026-10-20',discovered_at='2026-10-20T11:40:00+01:00',affected_systems={'any':[['fm-fieldtrial-raw'],['bucket fm-fieldtrial-raw']]},affected_persons=15),['data_categories','personal_data','informed'],['misconfiguration','data_leak'])
F(69,'en-free','en',('Joyce Penhallow','office@stpetrock.example.org'),'2026-11-17T13:08:00+00:00','Gift card email from "the Vicar"',
'''Dear all,

[[d|Two of our churchwardens had an email on Sunday evening which claims to be from the Vicar and asks them to buy Apple gift cards worth £500. It came from rev.thomas.stpetrock@mail-parish.example.com, which isn't his. One of them bought two cards and sent the codes]] before she rang him on Monday. [[m|She has phoned Apple and her bank]], and I have put a notice on our website.

Joyce Penhallow
Parish Administrator
01632 960 045
''',dict(reporter_name='Joyce Penhallow',reporter_role='Parish Administrator',reporter_phone='01632 960 045',description={'any':["Two of our churchwardens had an email on Sunday evening which claims to be from the Vicar and asks them to buy Apple gift cards worth £500. It came from rev.thomas.stpetrock@mail-parish.example.com, which isn't his. One of them bought two cards and sent the codes before she rang him on Monday.","Two of our churchwardens had an email on Sunday evening which claims to be from the Vicar and asks them to buy Apple gift cards worth £500. It came from rev.thomas.stpetrock@mail-parish.example.com, which isn't his. One of them bought two cards and sent the codes"]},measures={'any':['She has phoned Apple and her bank, and I have put a notice on our website.']}),['occurred_at','discovered_at','informed','affected_systems'],'phishing')
F(70,'en-free','en',('Colm Daly','colm.daly@wexcombe.example.org'),'2026-10-15T09:30:00+01:00','thanks!',
'''Just a quick note to say thank you to whoever helped me with the VPN yesterday. Very patient!

Colm Daly
Estates
''',{},['reporter_name','org_unit'],'other')
# ---- Norwegian
F(71,'nb-free','nb',('Hanne Brekke','hanne.brekke@unifjord.example'),'2026-10-06T09:25:00+02:00','Sendte karakterliste til feil person',
'''Hei,

[[d|i går kl. 14.40 sendte jeg karakterlista for emnet BIO101 til en ekstern sensor som ikke skulle ha den. Lista inneholder navn, kandidatnummer og karakter for 112 studenter.]] [[e|Jeg oppdaget det i dag tidlig kl. 8.]] [[m|Sensoren har slettet e-posten og bekreftet det.]]

Emneansvarlig er informert.

Vennlig hilsen
Hanne Brekke
Førstekonsulent, Institutt for biologi
Tlf. 73 00 41 18
''',dict(reporter_name='Hanne Brekke',reporter_role='Førstekonsulent',org_unit='Institutt for biologi',reporter_phone='73 00 41 18',occurred_at='2026-10-05T14:40:00+02:00',discovered_at='2026-10-06T08:00:00+02:00',affected_persons=112,data_categories=['navn','kandidatnummer','karakter'],informed={'any':[['Emneansvarlig'],['emneansvarlig']]}),['personal_data'],'misdelivery',to=S)
F(72,'nb-free','nb',('Eirik','eirik.sand@stud.unifjord.example'),'2026-10-22T20:14:00+02:00','mista pc',
'''Hei! [[d|Jeg glemte pc-en min på trikken (linje 12) i ettermiddag rundt fire. Det er en MacBook Air jeg har lånt av instituttet, merket UF-3391.]] [[m|Har ringt hittegods, men de åpner ikke før i morgen.]] [[e|Disken er kryptert såvidt jeg vet.]]

Mvh
Eirik Sand, masterstudent i kjemi
''',dict(reporter_name='Eirik Sand',reporter_role={'any':['masterstudent i kjemi','masterstudent']},occurred_at='2026-10-22T16:00:00+02:00',location={'any':['trikken (linje 12)','på trikken (linje 12)','trikken']},device_kind='MacBook Air',device_id='UF-3391',lost_or_stolen='lost'),['device_encrypted','org_unit','affected_systems','informed'],'device_loss',to=S)
F(73,'nb-free','nb',('Kjell Rønning','kjell.ronning@havnes-sparebank.example'),'2026-11-05T13:02:00+01:00','Falsk nettside i bankens navn',
'''Hei

[[d|En kunde ringte kl. 11.20 i dag og fortalte om en SMS med lenke til https://havnes-bank.example.net/bankid. Siden er en kopi av vår innlogging. Så langt vet vi om tre kunder som har tastet inn fødselsnummer og passord.]]

[[m|Vi har sperret nettbanken for de tre og bedt registraren ta ned siden.]] Økokrim er ikke varslet ennå.

Kjell Rønning
sikkerhetsansvarlig
Havnes Sparebank
mobil 900 00 771
''',dict(reporter_name='Kjell Rønning',reporter_role='sikkerhetsansvarlig',org_unit='Havnes Sparebank',reporter_phone='900 00 771',affected_persons=3,discovered_at='2026-11-05T11:20:00+01:00'),['data_categories','personal_data','affected_systems','informed','discovered_at'],['phishing','credentials_exposed'],to=S)
F(74,'nn-free','nn',('Gunnhild Sæbø','gunnhild.sabo@vikafjorden.example'),'2026-10-14T08:47:00+02:00','Papir på avvegar',
'''God morgon,

[[d|I går ettermiddag fann ein forelder tre vedtak om spesialundervisning på skrivaren i biblioteket. Dei hadde lege der sidan måndag.]] [[e|Ho leverte dei til meg i dag kl. 8.15.]] [[m|Eg har lagt dei i safen og varsla rektor.]]

Helsing
Gunnhild Sæbø
bibliotekar, Vika skule
''',dict(reporter_name='Gunnhild Sæbø',reporter_role='bibliotekar',org_unit='Vika skule',location={'any':['på skrivaren i biblioteket','skrivaren i biblioteket','biblioteket']},informed=['rektor']),['discovered_at','occurred_at','occurred_from','personal_data','data_categories','affected_persons'],'paper_disclosure',to=S)
F(75,'nb-free','nb',('IT-drift Polarforsk','drift@polarforsk.example'),'2026-11-19T06:15:00+01:00','HASTER: filserver kryptert',
'''Til vakta

[[d|Kl. 04.30 i natt begynte filene på fs01.polarforsk.example å få endelsen .aurora. Alle fellesområder er rammet, og det ligger en README med krav om løsepenger.]]
[[m|Serveren er tatt ned, VPN er stengt, sikkerhetskopiene er koblet fra.]]
[[c|Ingen av gruppene kommer til dataene sine, og feltteamet på Svalbard mangler kart.]]

Ring meg: 900 00 440
Steinar Holt, driftsleder
''',dict(reporter_name='Steinar Holt',reporter_role='driftsleder',reporter_phone='900 00 440',affected_systems=['fs01.polarforsk.example']),['occurred_at','occurred_from','discovered_at','org_unit'],'ransomware',to=S)
M0_75=None
F(76,'nb-free','nb',('Liv Storhaug','liv.storhaug@nordvik-hf.example'),'2026-10-30T14:33:00+01:00','Ferdig med kurset',
'''Hei, jeg har nå tatt e-læringskurset om informasjonssikkerhet, men får ikke kursbevis. Hvem kan hjelpe meg med det?

Mvh Liv Storhaug
Sykepleier, medisinsk post 3
''',{},['reporter_name','reporter_role','org_unit'],'other',to=S)
F(77,'nn-free','nn',('Oddvar Nes','oddvar.nes@nesset-vgs.example'),'2026-11-03T12:20:00+01:00','Passordliste på Teams',
'''Hei IKT

[[d|Ein elev sa til meg i dag i 2. time at det ligg ei passordliste for lærarane open på Teams-kanalen til vg2. Eg sjekka, og det stemmer: fila heiter "pw_haust.xlsx" og har 31 brukarnamn med passord.]] [[m|Eg har fjerna fila.]] [[e|Kven som har lasta ho ned veit eg ikkje.]]

Mvh Oddvar Nes
kontaktlærar
nr 900 00 812
''',dict(reporter_name='Oddvar Nes',reporter_role='kontaktlærar',reporter_phone='900 00 812'),['discovered_at','affected_persons','affected_systems','location','org_unit','data_categories','personal_data','consequences'],['credentials_exposed','data_leak'],to=S)
F(78,'nb-free','nb',('Marius Lien','marius.lien@kystfrakt.example'),'2026-10-17T10:50:00+02:00','Automatisk svar: Hendelse 14. oktober',
'''Hei! Jeg er på ferie til og med 25. oktober og leser ikke e-post. Ved hastesaker, kontakt vaktleder på 906 00 212.

Marius Lien
''',{},['reporter_name','reporter_phone'],'other',to=S,extra={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'})
F(79,'nb-free','nb',('Tone Aker','tone.aker@bryggen-regnskap.example'),'2026-11-11T11:36:00+01:00','Uvedkommende i e-posten min',
'''Hei.

[[d|Microsoft varslet meg i dag kl. 10.05 om innlogging på kontoen min fra Brasil. I loggen ser jeg at noen har vært inne tre ganger siden 9. november og søkt etter ordet "faktura".]]

[[m|Jeg har byttet passord, kastet ut alle økter og slått på tofaktor. Leder er orientert.]]

Tone Aker | Bryggen Regnskap AS | 55 00 77 34
''',dict(reporter_name='Tone Aker',org_unit='Bryggen Regnskap AS',reporter_phone='55 00 77 34',measures={'any':['Jeg har byttet passord, kastet ut alle økter og slått på tofaktor.','Jeg har byttet passord, kastet ut alle økter og slått på tofaktor. Leder er orientert.']},discovered_at='2026-11-11T10:05:00+01:00',informed={'any':[['Leder'],['leder']]}),['occurred_from','occurred_at','affected_systems'],['compromised_account','unauthorized_access'],to=S)
F(80,'nn-free','nn',('Sigrid Vik','sigrid.vik@ilfram.example'),'2026-11-20T18:05:00+01:00','Feil mottakar',
'''Hei,

beklagar at eg ikkje brukar skjemaet, finn det ikkje.

[[d|Onsdag 18. november kl. 20.15 sende eg politiattestane til fire trenarar til feil Kari i adresselista.]] [[m|Ho har sletta meldinga]], og trenarane har fått beskjed.

Helsing Sigrid Vik, nestleiar i IL Fram
''',dict(reporter_name='Sigrid Vik',reporter_role={'any':['nestleiar','nestleiar i IL Fram']},org_unit='IL Fram',measures={'any':['Ho har sletta meldinga, og trenarane har fått beskjed.','Ho har sletta meldinga']},occurred_at='2026-11-18T20:15:00+01:00',affected_persons=4),['informed','org_unit','personal_data','data_categories','special_categories'],'misdelivery',to=S)
