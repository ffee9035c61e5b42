from lib import *
A=lambda *x:{'any':list(x)}
L1=lambda *x:{'any':[[y] for y in x]}
MAY=['description','location','reporter_phone','reporter_role','org_unit','consequences']
def ft(name,lang,frm,date,subj,body,report,kind,may=(),**kw):
    htm=kw.pop('htm',None)
    mail(name,frm,date,subj,None if kw.get('htmlonly') else body,htm if htm!=True else '<html><body>'+''.join('<p class=MsoNormal>%s</p>'%esc(p) for p in body.split('\n\n'))+'</body></html>',**{k:v for k,v in kw.items() if k!='htmlonly'})
    js(name,'free_text',lang,report,kind,set(MAY)|set(may))
ft('f01_marks','en','Beth Ollerton <b.ollerton@westmoor.example>','2026-11-10T09:40:00+01:00','Sent marks to wrong list - help please',
"""Hi,

I've just sent the module marks for SOC2011 to the wrong mailing list. It should have gone to the three examiners and instead it went to all 86 students on the module. That was at about 9.15 this morning. The spreadsheet contains names, student numbers and marks.

I tried to recall the message in Outlook but I think that only worked for a few people. My head of department, Prof Laura Whitcombe, knows.

Sorry!
Beth

Beth Ollerton
Programme Administrator | School of Social Sciences
T: 0160 555 0142
""",{'occurred_at':'2026-11-10T09:15:00+01:00','personal_data':'yes','data_categories':['names','student numbers','marks'],'affected_persons':86,
'measures':A('I tried to recall the message in Outlook but I think that only worked for a few people','tried to recall the message in Outlook'),'informed':L1('Prof Laura Whitcombe','head of department, Prof Laura Whitcombe','My head of department, Prof Laura Whitcombe','head of department')},'misdelivery',['discovered_at','affected_systems'],client='outlook',htm=True)
ft('f02_laptop_train','en','Tomas Reilly <t.reilly@hartfield-eng.example>','2026-11-03T08:05:00+01:00','Lost laptop',
"""Morning,

I left my work laptop on the train home last night, the 18:42 from Leeds to York. Only realised when I got in, around 20:15. It's a Dell Latitude 5440, asset tag HFE-20931. BitLocker is on and I was logged out.

I rang lost property at Northern this morning, nothing handed in so far. Client quotes on the desktop, no personal data as far as I know.

You can get me on 07700 900 318.

Tomas

Sent from my iPhone
""",{'discovered_at':'2026-11-02T20:15:00+01:00','device_kind':A('Dell Latitude 5440','laptop','work laptop','laptop Dell Latitude 5440','Dell Latitude 5440 laptop'),'device_id':'HFE-20931','device_encrypted':'yes','lost_or_stolen':'lost','reporter_phone':'07700 900 318','personal_data':A('no','unknown'),'measures':A('I rang lost property at Northern this morning, nothing handed in so far','I rang lost property at Northern this morning')},'device_loss',['occurred_at','device_password','data_categories','informed'],client='iphone',cte='quoted-printable')
ft('f03_phish_click','en','Priya Raman <praman@stud.lakeside.example>','2026-11-12T21:31:00+01:00','I think I got phished',
"""hey,

so i got a mail saying my student mailbox was nearly full and i clicked and typed in my password. the page looked exactly like the portal login. that was around 7pm today. ten minutes later i got a login alert from Lagos so i changed my password straight away and logged out of all devices.

the link was hxxps://lakeside-mailquota.example.net/login

is there anything else i need to do??

Priya (2nd year biology)
""",{'occurred_at':A('2026-11-12T19:00:00+01:00','2026-11-12'),'measures':A('i changed my password straight away and logged out of all devices','changed my password straight away and logged out of all devices','so i changed my password straight away and logged out of all devices')},['phishing','compromised_account','credentials_exposed'],['discovered_at','personal_data','data_categories','affected_persons','affected_systems'],client='gmail',htm=True,cte='base64')
ft('f04_nas_crypt','en','Gordon Fyfe <gordon@fyfe-partners.example>','2026-11-09T07:58:00+01:00','URGENT all files renamed',
"""To whom it may concern,

When I came in at 7.20 this morning all documents on the file server FYFE-NAS01 had the ending .lockd and there is a note README_RESTORE.txt in every folder demanding 2 bitcoin. The accounts PC (ACC-PC-04) shows the same note as its wallpaper.

We have unplugged the server and the accounts PC from the network. I have telephoned our IT supplier, Brightwell Systems, and they are on their way. The last backup is from Friday evening and it looks intact.

The server holds the payroll of our 23 employees and the files of all clients, so yes, personal data are affected. We do not know yet whether anything was copied out.

Regards
Gordon Fyfe
Managing Partner
Fyfe & Partners, Solicitors
Tel 01382 555 010

This e-mail is confidential and may be legally privileged. If you have received it in error please notify the sender and delete it immediately.
""",{'discovered_at':'2026-11-09T07:20:00+01:00','affected_systems':A(['FYFE-NAS01','ACC-PC-04'],['file server FYFE-NAS01','accounts PC (ACC-PC-04)'],['file server FYFE-NAS01','ACC-PC-04']),'personal_data':'yes','measures':A('We have unplugged the server and the accounts PC from the network','We have unplugged the server and the accounts PC from the network. I have telephoned our IT supplier, Brightwell Systems, and they are on their way'),'informed':L1('Brightwell Systems','IT supplier, Brightwell Systems','our IT supplier, Brightwell Systems','IT supplier')},'ransomware',['data_categories','affected_persons'],client='outlook',cs='windows-1252',cte='8bit')
ft('f05_printer','en','Marianne Scully <m.scully@stbrigid-hospital.example>','2026-11-05T15:20:00+01:00','Paper list found in public corridor',
"""Dear colleagues,

at lunchtime a visitor handed me the handover sheet of ward 6B, which he had found on the floor next to the coffee machine in the main entrance hall. It lists 28 patients with name, date of birth, diagnosis and room number. According to the print time it must have been lying there since about half past eight this morning.

I have locked the sheet in my desk and told the ward sister, Niamh Doyle. The visitor's name and number I have written down in case you need them.

Best wishes
Marianne Scully
Reception, St Brigid's Hospital
ext. 4417
""",{'personal_data':'yes','special_categories':'yes','data_categories':['name','date of birth','diagnosis','room number'],'affected_persons':28,'location':A('on the floor next to the coffee machine in the main entrance hall','next to the coffee machine in the main entrance hall','main entrance hall','the main entrance hall'),
'measures':A('I have locked the sheet in my desk','I have locked the sheet in my desk and told the ward sister, Niamh Doyle'),'informed':L1('Niamh Doyle','ward sister, Niamh Doyle','the ward sister, Niamh Doyle','ward sister')},'paper_disclosure',['discovered_at','occurred_at','occurred_from','special_categories'],client='outlook')
ft('f06_vuln','en','"Kofi Mensah" <kofi.mensah@alumni.lakeside.example>','2026-11-16T18:02:00+01:00','Security issue in your alumni portal',
"""Hello security team,

I was updating my address in the alumni portal (https://alumni.lakeside.example) yesterday when I noticed that the number at the end of the profile address can simply be changed. With /profile?id=20418 I saw the profile of somebody else: name, home address, phone number, year of graduation. I tried two numbers to be sure and then stopped. I have not saved or shared anything.

I did not look at how many profiles there are. Could you please let me know when this is fixed?

Kofi Mensah
+49 30 5550 2218
""",{'discovered_at':'2026-11-15','affected_systems':L1('alumni portal','https://alumni.lakeside.example','alumni portal (https://alumni.lakeside.example)','alumni.lakeside.example'),'personal_data':'yes','data_categories':['name','home address','phone number','year of graduation']},['vulnerability','data_leak'],['measures','occurred_at','affected_persons'],client='tb',flowed=True,cte='8bit')
ft('f07_long','en','Helena Brandt <h.brandt@ostwick-college.example>','2026-11-18T16:47:00+01:00','Fwd: shared folder - possible breach',
"""Hi both,

sorry for the long mail, it has been one of those days. Forwarding what Samir wrote, and here is what I found out since.

On Tuesday 17 November at 14:10 Samir from the exams office noticed that the SharePoint site "Exam Boards 2026" could be opened by every member of the college, staff and students alike. The permission had been changed on 9 November when we set up the new external examiner and somebody picked "everyone except external users" by mistake. So it was open from 9 November until yesterday.

The site contains the minutes of the boards and the list of extenuating circumstances, which has names, student IDs and in many cases medical information. 142 students are in the list.

We removed the permission yesterday at 14:25. IT Services are pulling the access log now. The Registrar, Dr Ian Peel, was told this morning.

Let me know what else you need, I am in the office until six.

Helena

Helena Brandt
Deputy Academic Registrar

---------- Forwarded message ---------
From: Samir Haddad <s.haddad@ostwick-college.example>
Date: Tue, 17 Nov 2026 at 14:18
Subject: shared folder
To: Helena Brandt <h.brandt@ostwick-college.example>

Helena, I can see the whole Exam Boards site with my test student account. That is not supposed to be the case, is it? Samir
""",{'discovered_at':'2026-11-17T14:10:00+01:00','occurred_from':'2026-11-09','occurred_to':A('2026-11-17','2026-11-17T14:25:00+01:00'),'affected_systems':L1('SharePoint site "Exam Boards 2026"','SharePoint','Exam Boards 2026','SharePoint site Exam Boards 2026'),'personal_data':'yes','special_categories':'yes','data_categories':A(['names','student IDs','medical information'],['names','student IDs','in many cases medical information']),'affected_persons':142,
'measures':A('We removed the permission yesterday at 14:25','We removed the permission yesterday at 14:25. IT Services are pulling the access log now'),'informed':L1('Dr Ian Peel','Registrar, Dr Ian Peel','The Registrar, Dr Ian Peel','The Registrar')},['misconfiguration','data_leak'],['occurred_at'],client='gmail')
ft('f08_spamrun','en','"Facilities, Ana Lupu" <ana.lupu@hartfield-eng.example>','2026-11-13T11:12:00+01:00','lots of spam',
"""Hi IT,

since Wednesday our group mailbox facilities@hartfield-eng.example gets about 300 spam mails a day, all for casino bonuses. Nobody clicked on anything. Can you do something on the filter?

Thanks, Ana
""",{'occurred_from':'2026-11-11','affected_systems':L1('facilities@hartfield-eng.example','group mailbox facilities@hartfield-eng.example')},'spam',['discovered_at','affected_systems','personal_data','measures','occurred_at'],client='owa',htm=True)
# --- Norwegian
ft('f09_feilsendt','nb','Ingunn Tveit <ingunn.tveit@solvik.kommune.example>','2026-11-04T13:25:00+01:00','Feilsendt vedtak',
"""Hei,

jeg har dessverre sendt et vedtak om økonomisk sosialhjelp til feil person. Brevet gikk med e-post i går kl. 14.30 til en annen innbygger med nesten samme navn. Vedtaket inneholder navn, fødselsnummer, adresse og opplysninger om økonomi for én person.

Mottakeren ringte meg i dag kl. 10.05 og sa fra. Jeg ba henne slette e-posten, og hun bekreftet at det var gjort. Avdelingsleder Per Arne Moe er orientert.

Mvh
Ingunn Tveit
Saksbehandler, NAV Solvik
Tlf. 555 40 217
""",{'occurred_at':'2026-11-03T14:30:00+01:00','discovered_at':'2026-11-04T10:05:00+01:00','personal_data':'yes','data_categories':A(['navn','fødselsnummer','adresse','opplysninger om økonomi'],['navn','fødselsnummer','adresse','økonomi']),'affected_persons':1,'measures':A('Jeg ba henne slette e-posten, og hun bekreftet at det var gjort','Jeg ba henne slette e-posten'),'informed':L1('Avdelingsleder Per Arne Moe','Per Arne Moe','Avdelingsleder')},'misdelivery',[],client='outlook',htm=True)
ft('f10_mobil','nb','Jonas Eide <jonas.eide@fjordbygg.example>','2026-11-08T19:44:00+01:00','Mistet telefon',
"""Hei! Jobbtelefonen min (iPhone 14, IMEI 356789104455218) ble stjålet på Oslo S i ettermiddag ca kl 16. Den lå i jakkelomma. Har anmeldt det til politiet, saksnr 16402211. Kan dere slette den eksternt? Den har kode på seg.

Jonas
Sendt fra min iPad
""",{'occurred_at':'2026-11-08T16:00:00+01:00','location':A('Oslo S','på Oslo S'),'device_kind':A('iPhone 14','Jobbtelefon','Jobbtelefonen','telefon','Jobbtelefonen min (iPhone 14)'),'device_id':'356789104455218','lost_or_stolen':'stolen','device_password':'yes','police_report':A('16402211','Har anmeldt det til politiet, saksnr 16402211','anmeldt det til politiet, saksnr 16402211','yes','saksnr 16402211')},'device_loss',['measures','informed','discovered_at'],client='apple',cs='iso-8859-1')
ft('f11_nn','nb','Sigrid Aarvik <sigrid.aarvik@student.nordfjord-hs.example>','2026-11-11T10:15:00+01:00','Nokon har vore inne på kontoen min',
"""Hei

Eg trur nokon har vore inne på studentkontoen min. I dag klokka 08.20 såg eg at det var sendt 400 e-postar frå adressa mi i natt, mellom kl. 02.10 og 03.45. Eg har ikkje sendt dei. Eg har bytt passord og slått på tofaktor.

Eg brukte same passordet på ein nettbutikk, så det kan vere derifrå.

Helsing Sigrid
""",{'discovered_at':'2026-11-11T08:20:00+01:00','occurred_from':'2026-11-11T02:10:00+01:00','occurred_to':'2026-11-11T03:45:00+01:00','measures':'Eg har bytt passord og slått på tofaktor'},'compromised_account',['affected_systems','affected_persons','personal_data','data_categories'],client='gmail',cte='base64')
ft('f12_snoking','nb','Kari-Anne Lund <kari-anne.lund@helse-nordvik.example>','2026-11-17T12:58:00+01:00','Mulig snoking i journal',
"""Hei,

ved den månedlige loggkontrollen i DIPS oppdaget jeg i dag kl. 11.40 at en ansatt på medisinsk poliklinikk har åpnet journalen til 7 pasienter uten å ha behandlet dem. Oppslagene er gjort mellom 2. og 13. november 2026. Det dreier seg om diagnoser, medisinlister og prøvesvar.

Tilgangen til den ansatte er sperret inntil videre, og klinikksjef Trond Solheim og personvernombudet er varslet. Pasientene er ikke informert ennå.

Vennlig hilsen
Kari-Anne Lund
Systemansvarlig DIPS
Helse Nordvik
-------------------------------
Denne e-posten kan inneholde fortrolig informasjon. Er du ikke rett mottaker, vennligst slett den.
""",{'discovered_at':'2026-11-17T11:40:00+01:00','occurred_from':'2026-11-02','occurred_to':'2026-11-13','affected_systems':['DIPS'],'personal_data':'yes','special_categories':'yes','data_categories':['diagnoser','medisinlister','prøvesvar'],'affected_persons':7,'measures':A('Tilgangen til den ansatte er sperret inntil videre','Tilgangen til den ansatte er sperret inntil videre, og klinikksjef Trond Solheim og personvernombudet er varslet'),'informed':A(['klinikksjef Trond Solheim','personvernombudet'],['Trond Solheim','personvernombudet'],['klinikksjef Trond Solheim','personvernombud'])},'unauthorized_access',[],client='outlook')
ft('f13_nede','nb','Drift <even.bakken@fjordbygg.example>','2026-11-19T09:33:00+01:00','Nettsiden nede',
"""Hei,

nettsiden vår www.fjordbygg.example har vært nede siden kl. 08.50 i dag. Leverandøren (Nordhost) sier at vi får over 2 millioner forespørsler i minuttet fra mange forskjellige land. De har slått på filtrering, men foreløpig hjelper det lite. Ingen persondata er berørt.

Even Bakken
IT-drift
""",{'occurred_from':'2026-11-19T08:50:00+01:00','affected_systems':['www.fjordbygg.example'],'personal_data':'no','measures':A('De har slått på filtrering, men foreløpig hjelper det lite','De har slått på filtrering')},'denial_of_service',['occurred_at','discovered_at','informed'],client='tb',flowed=True,cte='8bit')
# --- German
ft('f14_usb','de','Ralf Tiedemann <ralf.tiedemann@stadt-lohheim.example>','2026-11-06T10:22:00+01:00','USB-Stick weg',
"""Guten Morgen,

ich vermisse seit gestern Nachmittag meinen dienstlichen USB-Stick (Kingston 32 GB, Inventarnr. LOH-4471). Zuletzt hatte ich ihn im Sitzungssaal im Rathaus, gegen 15 Uhr. Der Stick ist leider nicht verschlüsselt. Darauf sind die Anmeldungen zum Ferienprogramm mit Namen, Geburtsdaten und Telefonnummern von 112 Kindern.

Ich habe den Hausmeister gefragt und den Saal abgesucht, bisher ohne Erfolg. Meine Amtsleiterin Frau Behrens weiß Bescheid.

Mit freundlichen Grüßen
Ralf Tiedemann
Jugendamt, Stadt Lohheim
Tel. 05555 810-233
""",{'discovered_at':'2026-11-05','device_kind':A('USB-Stick','dienstlicher USB-Stick','dienstlichen USB-Stick','USB-Stick (Kingston 32 GB)','USB-Stick Kingston 32 GB','Kingston 32 GB'),'device_id':'LOH-4471','device_encrypted':'no','lost_or_stolen':'lost','location':A('Sitzungssaal im Rathaus','im Sitzungssaal im Rathaus','Sitzungssaal'),'personal_data':'yes','data_categories':['Namen','Geburtsdaten','Telefonnummern'],'affected_persons':112,'measures':A('Ich habe den Hausmeister gefragt und den Saal abgesucht, bisher ohne Erfolg','Ich habe den Hausmeister gefragt und den Saal abgesucht'),'informed':A(['Frau Behrens'],['Amtsleiterin Frau Behrens'],['Meine Amtsleiterin Frau Behrens'],['Amtsleiterin Frau Behrens','Hausmeister'])},['device_loss','data_loss'],['occurred_at','occurred_from','discovered_at'],client='outlook',cs='iso-8859-1')
ft('f15_cc','de','Sabine Kröger <kroeger@kita-verbund-ost.example>','2026-11-12T08:14:00+01:00','Offener Verteiler',
"""Hallo zusammen,

mir ist gestern um 16:40 Uhr ein Fehler passiert: Den Elternbrief zum Laternenfest habe ich an alle 74 Eltern geschickt und die Adressen ins CC statt ins BCC gesetzt. Jetzt sieht jeder die E-Mail-Adressen der anderen. Eine Mutter hat mich heute um 7:30 Uhr darauf hingewiesen.

Ich habe eine Entschuldigung hinterhergeschickt und um Löschung gebeten. Muss das gemeldet werden?

Viele Grüße
Sabine Kröger

Von meinem Samsung Galaxy gesendet
""",{'occurred_at':'2026-11-11T16:40:00+01:00','discovered_at':'2026-11-12T07:30:00+01:00','personal_data':'yes','data_categories':A(['E-Mail-Adressen'],['E-Mail-Adressen der anderen']),'affected_persons':74,'measures':A('Ich habe eine Entschuldigung hinterhergeschickt und um Löschung gebeten','eine Entschuldigung hinterhergeschickt und um Löschung gebeten')},['misdelivery','data_leak'],[],client='gmail',cte='base64')
ft('f16_fwd_trojaner','de','Murat Aydin <m.aydin@uni-rehfeld.example>','2026-11-17T14:05:00+01:00','WG: Ihre Rechnung 20261114',
"""Liebes Team,

die folgende Mail habe ich heute gegen 13:30 Uhr leider geöffnet und den Anhang Rechnung_20261114.xlsm gestartet, Makros inklusive. Danach ging kurz ein schwarzes Fenster auf. Der Virenscanner hat um 13:34 Uhr "Trojan:Win32/Qakbot" gemeldet. Betroffen ist der Rechner PHYS-WS117. Ich habe das Netzwerkkabel gezogen und den PC nicht ausgeschaltet.

Gruß
Murat Aydin
Fakultät für Physik
Durchwahl -3318

-----Ursprüngliche Nachricht-----
Von: Buchhaltung Krämer GmbH <rechnung@kraemer-shop.example.net>
Gesendet: Dienstag, 17. November 2026 11:02
An: Aydin, Murat
Betreff: Ihre Rechnung 20261114

Sehr geehrter Herr Aydin,
anbei erhalten Sie die offene Rechnung über 1.482,50 EUR. Zahlbar bis 20.11.2026.
Telefon 040 5550 999
""",{'occurred_at':'2026-11-17T13:30:00+01:00','affected_systems':A(['PHYS-WS117'],['Rechner PHYS-WS117']),'measures':A('Ich habe das Netzwerkkabel gezogen und den PC nicht ausgeschaltet','Ich habe das Netzwerkkabel gezogen')},'malware',['discovered_at'],client='outlook',htm=True)
ft('f17_passwort','de','Jule Petersen <jule.petersen@stud.uni-rehfeld.example>','2026-11-15T22:50:00+01:00','Passwort auf github',
"""Hi,

ich hab grad um 22:30 gemerkt, dass ich in unserem Projekt auf GitHub die Datei .env mit hochgeladen habe. Da steht das Passwort vom Datenbankserver db3.inf.uni-rehfeld.example drin. Das Repo ist öffentlich, die Datei ist seit dem 2. November drin.

Hab das Repo jetzt auf privat gestellt. Das Passwort kann ich selbst nicht ändern, das müsste Herr Osterloh machen, dem hab ich auch geschrieben.

lg Jule
""",{'discovered_at':'2026-11-15T22:30:00+01:00','occurred_from':'2026-11-02','affected_systems':A(['db3.inf.uni-rehfeld.example'],['Datenbankserver db3.inf.uni-rehfeld.example'],['db3.inf.uni-rehfeld.example','GitHub'],['GitHub','Datenbankserver db3.inf.uni-rehfeld.example']),'measures':A('Hab das Repo jetzt auf privat gestellt'),'informed':L1('Herr Osterloh')},'credentials_exposed',['occurred_at','personal_data','data_categories'],client='tb',cte='8bit')
ft('f18_ausfall','de','Pforte Klinikum <a.wessel@klinikum-arnstein.example>','2026-11-14T06:20:00+01:00','Ausfall Telefonanlage und KIS',
"""Guten Morgen,

seit 4:45 Uhr heute früh sind die Telefonanlage und das KIS ausgefallen. Die Stationen arbeiten mit dem Papiernotfallplan. Der Bereitschaftsdienst der IT (Herr Kunze) ist seit 5:10 Uhr im Haus, der Verwaltungsdirektor wurde verständigt. Hinweise auf einen Angriff gibt es nicht, vermutlich die USV im Serverraum 2.

A. Wessel, Nachtpforte
""",{'occurred_from':'2026-11-14T04:45:00+01:00','affected_systems':A(['Telefonanlage','KIS'],['die Telefonanlage','das KIS']),'informed':A(['Herr Kunze','Verwaltungsdirektor'],['Bereitschaftsdienst der IT (Herr Kunze)','Verwaltungsdirektor'],['Verwaltungsdirektor'],['der Verwaltungsdirektor'],['Bereitschaftsdienst der IT','Verwaltungsdirektor'])},'outage',['occurred_at','discovered_at','measures'],client='outlook')
