from lib import *
# ---------- German free text
free(1,'de',('Sabine Kröger','s.kroeger@uni-nordholz.example'),'2026-10-06 09:12','Falsche Excel verschickt :-(','misdelivery','''
Guten Morgen,

mir ist leider etwas Dummes passiert. [[d:Ich wollte heute um 8:40 Uhr die Teilnehmerliste der Erstsemesterfahrt an Herrn Pohl im Busunternehmen schicken. Im Anhang war aber nicht die Liste mit den Namen, sondern die Gesamttabelle mit Anschriften, Geburtsdaten und Notfallkontakten von 84 Studierenden.]] Aufgefallen ist es mir erst, als ich die Mail um 9 Uhr noch einmal geöffnet habe.

[[m:Ich habe Herrn Pohl sofort angerufen, er hat die Mail ungelesen gelöscht und mir das schriftlich bestätigt.]] [[inf=Frau Dr. Anders|Frau Dr. Anders (Studiendekanat)]] weiß Bescheid.

Muss ich noch etwas ausfüllen?

Viele Grüße
Sabine Kröger

-- 
[[n:Sabine Kröger]]
[[r:Sekretariat]] [[o:Institut für Geographie]]
Tel. [[p:04721 555-3312]]
Mo-Do 8-14 Uhr
''',may=['personal_data','special_categories'],extra={'occurred_at':'2026-10-06 08:40','discovered_at':'2026-10-06 09:00','data_categories':['Anschriften','Geburtsdaten','Notfallkontakten'],'affected_persons':84,'informed':{'any':[['Frau Dr. Anders'],['Frau Dr. Anders (Studiendekanat)']]},'reporter_role':None,'org_unit':{'any':['Institut für Geographie','Sekretariat Institut für Geographie']}})
free(2,'de',('Tobias Wendt','twendt@stud.uni-nordholz.example'),'2026-10-12 22:47','laptop weg','device_loss','''
Hallo IT,

[[d:mir wurde heute im Zug von Bremen nach Cuxhaven der Rucksack geklaut, da war mein Leihlaptop vom Rechenzentrum drin (Lenovo T14, Aufkleber RZ-2291). Ich bin kurz eingeschlafen und beim Aussteigen um 17:55 Uhr war er nicht mehr da.]] [[m:Anzeige bei der Bundespolizei hab ich schon gemacht, Vorgangsnummer 2026/118834.]] Ob die Platte verschlüsselt ist weiss ich nicht, ich hab das Gerät so bekommen. Daten waren eigentlich nur meine Masterarbeit und die Vorlesungsskripte.

Wie komme ich jetzt an ein Ersatzgerät? In zwei Wochen ist Abgabe...

LG
[[n:Tobias Wendt]]
Matr. 3304418
''',may=['measures','occurred_at','personal_data','occurred_to','data_categories','reporter_role','affected_systems'],extra={'measures':None,'discovered_at':'2026-10-12 17:55','location':{'any':['im Zug von Bremen nach Cuxhaven','Zug von Bremen nach Cuxhaven']},'device_kind':{'any':['Leihlaptop','Leihlaptop vom Rechenzentrum','Lenovo T14','laptop','Leihlaptop vom Rechenzentrum drin (Lenovo T14, Aufkleber RZ-2291)']},'device_id':'RZ-2291','device_encrypted':'unknown','lost_or_stolen':'stolen','police_report':{'any':['yes','2026/118834','Anzeige bei der Bundespolizei hab ich schon gemacht, Vorgangsnummer 2026/118834']}})
free(3,'de',('Prof. Dr. Henning Lauer','lauer@uni-nordholz.example'),'2026-10-20 07:58','WG: Ihr Postfach wird gesperrt','phishing','''
Sehr geehrte Damen und Herren,

anbei eine Mail zur Kenntnis. [[d:Sie kam gestern Abend gegen 21:30 Uhr an und gibt sich als unser Rechenzentrum aus.]] Ich habe nichts angeklickt, [[m:die Mail habe ich als Spam markiert]]. Meine Mitarbeiter haben sie wohl auch bekommen.

Mit freundlichen Grüßen
[[n=Henning Lauer|Prof. Dr. Henning Lauer]]
[[o:Lehrstuhl für Strömungsmechanik]] · Tel. [[p:+49 4721 555 2080]]

-----Ursprüngliche Nachricht-----
Von: Rechenzentrum Uni Nordholz <service@rz-nordholz.test>
Gesendet: Montag, 19. Oktober 2026 21:28
An: Lauer, Henning
Betreff: Ihr Postfach wird gesperrt

Sehr geehrter Nutzer,
Ihr Postfach hat 98 % des Speicherplatzes erreicht. Bestätigen Sie Ihr Konto innerhalb von 24 Stunden:
http://webmail-nordholz.test/verify?id=77120
Andernfalls werden alle Nachrichten gelöscht.
Ihr Service-Team
''',may=['affected_systems','reporter_role'],html=True,extra={'description':{'any':['Sie kam gestern Abend gegen 21:30 Uhr an und gibt sich als unser Rechenzentrum aus.','Sie kam gestern Abend gegen 21:30 Uhr an und gibt sich als unser Rechenzentrum aus. Ich habe nichts angeklickt, die Mail habe ich als Spam markiert. Meine Mitarbeiter haben sie wohl auch bekommen.']},'occurred_at':{'any':['2026-10-19 21:30','2026-10-19 21:28']},'reporter_name':{'any':['Prof. Dr. Henning Lauer','Henning Lauer']}})
free(4,'de',('Jana Behrens','j.behrens@klinikum-nordholz.example'),'2026-11-03 14:25','Akte im Aufzug','paper_disclosure','''
Liebe Kolleginnen und Kollegen,

[[d:heute Mittag um 12:15 Uhr lag im Besucheraufzug Haus B eine Patientenmappe der Station 4a, offen einsehbar, mit Arztbrief, Medikamentenplan und Laborwerten einer Patientin. Sie muss beim Transport zur Radiologie vom Bett gerutscht sein. Wie lange sie dort lag, kann ich nicht sagen, die Kollegin ist gegen 11:30 Uhr mit der Patientin gefahren.]]

[[m:Ich habe die Mappe an mich genommen und der Stationsleitung übergeben.]] Ob ein Besucher hineingeschaut hat, wissen wir nicht.

[[n:Jana Behrens]]
[[r:Gesundheits- und Krankenpflegerin]]
[[o:Station 4a, Innere Medizin]]
DECT [[p:7714]]
''',may=['personal_data','special_categories','consequences','occurred_at','informed'],extra={'discovered_at':'2026-11-03 12:15','location':{'any':['im Besucheraufzug Haus B','Besucheraufzug Haus B']},'data_categories':['Arztbrief','Medikamentenplan','Laborwerten'],'affected_persons':1})
free(5,'de',('Marcel Dittrich','m.dittrich@stadt-nordholz.example'),'2026-10-29 16:40','Server FILE02 verschlüsselt - dringend','ransomware','''
DRINGEND

[[d:Seit heute Morgen 06:10 Uhr werden auf unserem Fileserver file02.stadt-nordholz.example (192.0.2.44) Dateien mit der Endung .kqx verschlüsselt. In jedem Ordner liegt eine Datei README_RESTORE.txt mit einer Lösegeldforderung. Bemerkt hat es der Frühdienst um 7:05 Uhr, weil das Ratsinformationssystem nicht mehr startete.]]

Was wir bisher gemacht haben:
[[m:1. Server um 7:20 Uhr vom Netz genommen
2. alle Dienstkonten mit Adminrechten gesperrt
3. Backup vom Vortag auf Unversehrtheit geprüft (sieht gut aus)]]

Informiert sind [[inf:Bürgermeisterin]], [[inf:Personalrat]] und das [[inf:LKA]].
Ob Daten abgeflossen sind, ist noch offen.

[[n:Marcel Dittrich]], [[r:Systemadministrator]], [[o:Stadt Nordholz, Fachdienst IuK]], [[p:04721 700-188]]
''',cs='iso-8859-1',may=['personal_data','consequences','police_report','location','occurred_at'],extra={'affected_systems':{'any':[['file02.stadt-nordholz.example','192.0.2.44'],['file02.stadt-nordholz.example','192.0.2.44','Ratsinformationssystem'],['file02.stadt-nordholz.example (192.0.2.44)']]},'occurred_from':'2026-10-29 06:10','discovered_at':'2026-10-29 07:05','org_unit':{'any':['Stadt Nordholz, Fachdienst IuK','Fachdienst IuK']}})
free(6,'de',('Aylin Yıldız','aylin.yildiz@uni-nordholz.example'),'2026-11-11 11:05','Passwort auf gefälschter Seite eingegeben',['credentials_exposed','phishing'],'''
Hallo,

[[d:ich bin vorhin auf eine Mail hereingefallen, angeblich von DocuSign, und habe auf der Seite mein Unipasswort eingegeben. Das war so um 10:20 Uhr.]] Dass es Phishing ist, habe ich erst um 10:45 Uhr gemerkt, weil die Seite danach einfach leer war. [[m:Passwort habe ich sofort geändert und die angemeldeten Geräte in der Selbstverwaltung abgemeldet.]] Meine Kennung ist yil0042.

Können Sie bitte nachsehen, ob sich jemand angemeldet hat?

Danke und Gruß
[[n:Aylin Yıldız]]
[[r:Wissenschaftliche Mitarbeiterin]], [[o:Arbeitsgruppe Biostatistik]]
''',may=['affected_systems','data_categories'],extra={'occurred_at':'2026-11-11 10:20','discovered_at':'2026-11-11 10:45'})
free(7,'de',('Reinhold Gerdes','gerdes@uni-nordholz.example'),'2026-10-14 13:30','Frage zur Aufbewahrung','other','''
Guten Tag,

wir räumen gerade unser Archiv im Keller von Gebäude 7 auf. Wie lange müssen Klausuren aufbewahrt werden, und gibt es eine Stelle, die die Akten datenschutzgerecht vernichtet? Es handelt sich um etwa 30 Ordner.

Für eine kurze Auskunft wäre ich dankbar.

Mit freundlichen Grüßen
Reinhold Gerdes
Hausverwaltung
''',may=['reporter_name','org_unit','reporter_role'])
free(8,'de',('Claudia Freese','c.freese@handwerk-freese.example'),'2026-10-27 18:15','Bitte um Hilfe, Mails von meinem Konto','compromised_account','''
Sehr geehrtes Sicherheitsteam,

unsere Firma arbeitet mit der Universität zusammen (Wartung Lüftung). [[d:Seit Sonntag, 25.10., verschickt jemand über mein Konto c.freese@handwerk-freese.example Rechnungen mit geänderter Bankverbindung, auch an Ihre Einkaufsabteilung. Gemerkt habe ich es gestern Vormittag, als mich ein Kunde anrief.]] [[m:Wir haben das Kennwort geändert, die Weiterleitungsregel gelöscht, die der Angreifer angelegt hatte, und unsere Kunden per Rundschreiben gewarnt.]] Bitte zahlen Sie keine Rechnung vom 25. oder 26.10.!

Freundliche Grüße
[[n:Claudia Freese]]
[[r:Geschäftsführerin]]
[[o:Freese Lüftungsbau GmbH]]
Mobil [[p:0171 5550142]]
''',may=['informed','personal_data','occurred_at','consequences'],extra={'occurred_from':'2026-10-25','discovered_at':'2026-10-26','affected_systems':{'any':[['c.freese@handwerk-freese.example'],['Konto c.freese@handwerk-freese.example']]}})
free(9,'de',('Nils Ahlers','ahlers@uni-nordholz.example'),'2026-11-16 08:33','AW: Ticket 20931 – Login-Versuche','login_attack','''
Moin zusammen,

wie besprochen nochmal schriftlich: [[d:Auf unserem Git-Server git.physik.uni-nordholz.example laufen seit Samstag, 14.11., 23 Uhr SSH-Anmeldeversuche von 198.51.100.17 und 198.51.100.23 ein, ungefähr 40 pro Minute, quer durch alle Benutzernamen.]] Erfolgreich war nach den Logs keiner. [[m:Beide Adressen sind in der Firewall gesperrt, Passwort-Login ist abgeschaltet.]]

Gruß
Nils

> Hallo Nils, schick uns doch bitte kurz die Eckdaten per Mail.
> Danke, Leitstelle

[[n:Nils Ahlers]] | [[o:Fachbereich Physik, IT]] | Raum 1.14 | [[p:-4410]]
''',may=['consequences','occurred_at'],extra={'affected_systems':['git.physik.uni-nordholz.example'],'occurred_from':'2026-11-14 23:00','reporter_phone':{'any':['-4410','4410']},'org_unit':{'any':['Fachbereich Physik, IT','Fachbereich Physik']}})
free(10,'de',('Messe-Service Nord','info@messe-service-nord.test'),'2026-11-05 10:00','Einladung: IT-Sicherheitstag Küste 2026',['other','spam'],'''
Sehr geehrte Damen und Herren,

am 26. November 2026 findet in Cuxhaven der IT-Sicherheitstag Küste statt. Themen sind Ransomware, Datenpannen und Awareness-Schulungen. Die Teilnahme ist kostenfrei, Anmeldung bis 20.11. unter https://sicherheitstag-kueste.test/anmeldung.

Wir freuen uns auf Sie!
Ihr Messe-Service Nord

Abmelden: https://sicherheitstag-kueste.test/abmelden
''',may=['reporter_name'])
json10=None
# ---------- English free text
free(11,'en',('Rebecca Holt','r.holt@northwood-college.example'),'2026-10-08 15:20','Wrong attachment sent to parent','misdelivery','''
Hi team,

[[d:At 2.10pm today I emailed the SEN support plan for one of our Year 9 pupils to the wrong parent. The two families have the same surname and Outlook auto-filled the address.]] I noticed straight after when the parent phoned at about 2.30pm. [[m:I asked her to delete it and tried to recall the message, though I don't think the recall worked.]] The plan has the pupil's name, diagnosis and medication in it.

I've told [[inf:my line manager]] and [[inf:the safeguarding lead]].

Sorry about this,
Becky

[[n:Rebecca Holt]]
[[r:Pastoral Administrator]]
[[o:Northwood College]]
Ext [[p:214]]
''',may=['personal_data','special_categories'],extra={'occurred_at':'2026-10-08 14:10','discovered_at':'2026-10-08 14:30','data_categories':['name','diagnosis','medication'],'affected_persons':1})
free(12,'en',('Dr Amit Rao','a.rao@uni-nordholz.example'),'2026-10-19 09:44','Lost USB stick','device_loss',"""
Dear all,

[[d:I am afraid I have lost a USB stick, a blue SanDisk 64 GB, some time between Thursday afternoon and this morning. I last used it in lecture room B2.07 on Thursday 15 October.]] It holds interview recordings from 17 participants in our migration study, plus the consent forms. It is not encrypted.

[[m:I have searched my office and the lecture room and asked at the porters' lodge, without success.]]

I noticed at 8:30 this morning when I wanted to transcribe the next batch.

Regards
[[n=Dr Amit Rao|Dr Amit Rao]]
[[r:Research Fellow]], [[o:Centre for Migration Studies]]
+44 20 7946 0113
""",may=['personal_data','occurred_at','occurred_from','occurred_to','location','affected_systems'],extra={'reporter_phone':'+44 20 7946 0113','discovered_at':'2026-10-19 08:30','data_categories':{'any':[['interview recordings','consent forms'],['interview recordings from 17 participants in our migration study','consent forms']]},'affected_persons':17,'device_kind':{'any':['USB stick','a blue SanDisk 64 GB','blue SanDisk 64 GB','USB stick, a blue SanDisk 64 GB']},'device_encrypted':'no','lost_or_stolen':'lost','reporter_name':{'any':['Dr Amit Rao','Amit Rao']}})
free(13,'en',('Gareth Pugh','gareth.pugh@harbourcouncil.example'),'2026-11-02 08:05','Website down since the weekend','denial_of_service','''
Morning,

[[d:Our public site www.harbourcouncil.example has been unreachable since 23:40 on Saturday 31 October. The hosting company sees around 6 Gbit/s of UDP traffic from a large number of addresses. The payments portal pay.harbourcouncil.example sits on the same line and is down as well.]] [[c:Residents cannot pay council tax online or report missed bins.]]

[[m:The provider switched on scrubbing at 02:15 on Sunday, and we put a holding page on the backup address.]]

Any help appreciated.

[[n:Gareth Pugh]]
[[r:Web Manager]], [[o:Harbour Council Digital Services]]
[[p:01632 960 377]]
''',may=['discovered_at','occurred_at'],html=True,extra={'occurred_from':'2026-10-31 23:40','affected_systems':['www.harbourcouncil.example','pay.harbourcouncil.example'],'org_unit':{'any':['Harbour Council Digital Services','Digital Services']}})
free(14,'en',('Lucy Tran','l.tran@student.uni-nordholz.example'),'2026-10-22 23:31','i think i got hacked??',['compromised_account','phishing'],'''
hi

[[d:so someone is posting on the student society mailing list as me, saying I'm stuck in Lisbon and need gift cards. started this evening about 8pm. I did click on a "parcel redelivery" text on tuesday and typed in my uni login, so maybe thats how]]

[[m:ive changed my password now and told everyone in the group chat to ignore it]]. do i need to do anything with my laptop as well?

thanks
[[n:Lucy Tran]] (2nd year Chemistry)
''',may=['informed','org_unit','affected_systems','discovered_at','reporter_role','occurred_at','occurred_from'],extra={})
free(15,'en',('Out of Office: Priya Nair','p.nair@uni-nordholz.example'),'2026-10-26 06:02','Automatic reply: Security awareness training',"other",'''
Thank you for your message. I am on annual leave until Monday 2 November and will not be reading emails. For urgent matters please contact the faculty office on 01632 960 145.

Priya Nair
Faculty Manager
''',may=['reporter_name','reporter_role','reporter_phone'],headers={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'})
free(16,'en',('Oliver Stanton','oliver.stanton@stanton-dental.example'),'2026-11-09 13:15','Fwd: Invoice 88213 overdue','malware','''
Hello,

forwarding the mail below. [[d:Our receptionist opened the attached Word file on Friday at 4:50 pm and clicked "Enable content". Since then the PC at the front desk (RECEPTION-01) has been very slow, and this morning Defender reported Trojan:Win32/Qakdoor on it.]] [[m:I pulled the network cable at 9:10 and we're using the paper diary for now.]] The PC has access to our patient booking system, I don't know if anything was taken.

Oliver

[[n:Oliver Stanton]] BDS | [[r:Practice Owner]] | [[o:Stanton Dental Care]] | [[p:01632 960 902]]

---------- Forwarded message ---------
From: Accounts <accounts@brightline-supplies.test>
Date: Fri, 6 Nov 2026 at 16:21
Subject: Invoice 88213 overdue
To: <reception@stanton-dental.example>

Dear customer, please find attached the overdue invoice. Kindly enable editing to view the amount due.
Attachment: INV_88213.docm
''',may=['personal_data','data_categories','consequences','location'],extra={'occurred_at':'2026-11-06 16:50','discovered_at':{'any':['2026-11-09','2026-11-09 09:10']},'affected_systems':{'any':[['RECEPTION-01'],['RECEPTION-01','patient booking system'],['PC at the front desk (RECEPTION-01)']]}})
free(17,'en',('Margaret Ellison','m.ellison@uni-nordholz.example'),'2026-10-30 11:50','Papers left on train','paper_disclosure','''
Dear Data Protection,

I am writing to report that [[d:on Wednesday evening I left a folder on the 18:22 train from Norwich to Ely. It contained printed application forms for the bursary scheme, 26 of them, with bank details and household income.]] I realised when I got home, about 8 pm. [[m:I rang lost property that night and again yesterday, but nothing has been handed in.]]

I do apologise. It has never happened to me in 19 years.

Yours sincerely,
[[n:Margaret Ellison]]
[[o:Student Funding Office]]
''',may=['personal_data','lost_or_stolen','informed','device_kind'],extra={'location':{'any':['the 18:22 train from Norwich to Ely','on the 18:22 train from Norwich to Ely','train from Norwich to Ely']},'occurred_at':{'any':['2026-10-28','2026-10-28 18:22']},'discovered_at':'2026-10-28 20:00','data_categories':{'any':[['bank details','household income'],['application forms','bank details','household income']]},'affected_persons':26})
free(18,'en',('Felix Brandt','security-research@brandt-audit.example'),'2026-11-13 17:03','Exposed directory listing on your download server',['vulnerability','misconfiguration','data_leak'],'''
Hello Uni Nordholz security team,

while looking for a dataset I came across an open directory: [[d:https://download.chem.uni-nordholz.example/old/ lists its whole content without login, including a file "exam_results_2019.csv" with matriculation numbers and grades. I saw this on 12 November 2026 at 19:30 CET.]] I opened the first lines only and have deleted my copy.

No reward wanted. Please let me know when it is fixed.

Best,
[[n:Felix Brandt]]
[[o:Brandt Audit]]
''',may=['personal_data','occurred_at','location','reporter_role','measures'],extra={'discovered_at':'2026-11-12T19:30:00+01:00','affected_systems':{'any':[['download.chem.uni-nordholz.example'],['https://download.chem.uni-nordholz.example/old/']]},'data_categories':['matriculation numbers','grades']})
free(19,'en',('Helen Marsh','h.marsh@uni-nordholz.example'),'2026-10-16 12:12','RE: Incident - shared drive permissions',['misconfiguration','data_leak'],'''
Hi Sam,

Following up on our call, here's the summary you asked for.

[[d:The "HR-Recruitment" folder on \\\\nas4.uni-nordholz.example was readable by every member of staff from 1 October until this morning, because the group "All Staff" was added by mistake during the migration. It contains CVs, interview notes and salary expectations of roughly 140 applicants.]] A colleague in Estates spotted it yesterday at 16:45 and told me.

Actions so far:
 - [[m:"All Staff" removed at 08:20 today]]
 - [[m:access logs requested from the storage team]]

No evidence of misuse yet.

Thanks
Helen

[[n:Helen Marsh]]
[[r:HR Systems Lead]] | [[o:Human Resources]] | T: [[p:01632 960 551]] | she/her
''',may=['personal_data','consequences','location'],html=True,extra={'measures':{'any':['"All Staff" removed at 08:20 today - access logs requested from the storage team','"All Staff" removed at 08:20 today access logs requested from the storage team']},'affected_systems':{'any':[['nas4.uni-nordholz.example'],['HR-Recruitment','nas4.uni-nordholz.example'],['\\\\nas4.uni-nordholz.example']]},'occurred_from':'2026-10-01','occurred_to':{'any':['2026-10-16','2026-10-16 08:20']},'discovered_at':'2026-10-15 16:45','data_categories':['CVs','interview notes','salary expectations'],'affected_persons':140})
# ---------- Norwegian free text
free(20,'nb',('Kari Solheim','kari.solheim@uni-nordholz.example'),'2026-10-07 10:18','Sendt e-post til feil mottaker','misdelivery','''
Hei,

[[d:I går kl. 15.20 sendte jeg sensurlisten for PSY2010 til en ekstern foredragsholder i stedet for til eksamenskontoret. Listen inneholder kandidatnummer, navn og karakter for 63 studenter.]] Jeg oppdaget det i dag kl. 09.05 da han svarte på e-posten.

[[m:Jeg har bedt ham slette den, og han har bekreftet at det er gjort.]] [[inf:Instituttleder]] er orientert.

Vennlig hilsen
[[n:Kari Solheim]]
[[r:studiekonsulent]]
[[o:Institutt for psykologi]]
Tlf. [[p:55 55 01 23]]
''',may=['personal_data'],extra={'occurred_at':'2026-10-06 15:20','discovered_at':'2026-10-07 09:05','data_categories':['kandidatnummer','navn','karakter'],'affected_persons':63})
free(21,'nn',('Torstein Hauge','torstein.hauge@fjordkommune.example'),'2026-10-21 08:40','Mista mobil på tur','device_loss','''
Hei!

[[d:Eg mista jobbmobilen min (Samsung Galaxy A54, merka FK-0871) i helga, truleg på turen opp til Storenuten søndag 18. oktober.]] Oppdaga det då eg kom ned att til bilen, kl. 16.30. Telefonen er kryptert og har seks-sifra PIN. [[m:Eg ringde vakta på IT måndag morgon, og dei sletta han over nettet kl. 08.10.]] På telefonen var det e-post frå heimetenesta, altså kan det vere namn på brukarar der.

Helsing
[[n:Torstein Hauge]]
[[r:avdelingsleiar]], [[o:Heimetenesta Fjord kommune]]
mob. [[p:400 00 187]] (men den er jo borte no...)
''',cs='iso-8859-1',may=['personal_data','data_categories','informed','reporter_phone','affected_systems','measures'],extra={'reporter_phone':None,'occurred_at':'2026-10-18','discovered_at':'2026-10-18 16:30','location':{'any':['på turen opp til Storenuten','Storenuten']},'device_kind':{'any':['jobbmobilen','Samsung Galaxy A54','jobbmobilen min (Samsung Galaxy A54, merka FK-0871)','mobil']},'device_id':'FK-0871','device_encrypted':'yes','device_remote_wipe':{'any':['yes','sletta han over nettet kl. 08.10','Eg ringde vakta på IT måndag morgon, og dei sletta han over nettet kl. 08.10.']},'lost_or_stolen':'lost','org_unit':{'any':['Heimetenesta Fjord kommune','Heimetenesta']}})
free(22,'nb',('Jonas Lie Berg','jonas.berg@nordvikhandel.example'),'2026-11-04 13:02','Svindel-SMS til kundene våre','phishing','''
Hei sikkerhetsteam

Vi driver kantina på campus. [[d:Siden i går ettermiddag har flere kunder fått SMS som ser ut til å komme fra oss, med lenke til http://kantinekort-fornyelse.test der de skal legge inn kortnummer. Minst fire har lagt inn kortet sitt.]] Vi fikk vite det i dag kl. 11.30 fra en student.

[[m:Vi har hengt opp plakat ved kassa og lagt ut advarsel på Facebook.]] Aner ikke hvor de har fått numrene fra.

mvh
[[n:Jonas Lie Berg]]
[[r:daglig leder]] [[o:Nordvik Handel AS]]
[[p:922 00 456]]
''',may=['consequences','affected_systems','affected_persons','informed','personal_data','data_categories','occurred_at'],extra={'occurred_from':'2026-11-03','discovered_at':'2026-11-04 11:30'})
free(23,'nb',('Ingrid Moen','ingrid.moen@legesenteret-nord.example'),'2026-10-13 15:55','Avvik - innsyn i journal','unauthorized_access','''
Til personvernombudet

[[d:Ved gjennomgang av logg i dag kl. 13.00 så vi at en vikar har åpnet journalen til en tidligere kollega fire ganger i perioden 28. september til 9. oktober, uten tjenstlig behov.]] [[m:Tilgangen hennes er stengt fra kl. 14.00, og vi har innkalt henne til samtale torsdag.]]

[[c:Pasienten kan oppleve dette som svært belastende.]]

Systemet er [[s:Infodoc Plenario]]. Det er helseopplysninger om én person.

Ingrid Moen
[[r:Daglig leder]], [[o:Legesenteret Nord]]
sentralbord [[p:77 00 11 22]]
''',html=True,may=['personal_data','reporter_phone','location'],extra={'reporter_phone':None,'reporter_name':'Ingrid Moen','occurred_from':'2026-09-28','occurred_to':'2026-10-09','discovered_at':'2026-10-13 13:00','data_categories':{'any':[['helseopplysninger'],['helseopplysninger','journalen']]},'special_categories':'yes','affected_persons':1})
free(24,'nn',('Sigrid Øvrebø','sigrid.ovrebo@uni-nordholz.example'),'2026-11-10 09:27','Spørsmål om lagring av intervju','other','''
Hei,

eg er stipendiat på Institutt for språk og skal gjere lydopptak av intervju til våren. Kan eg bruke OneDrive, eller må eg ha noko anna? Og må prosjektet meldast inn nokon stad? Har lese rettleiinga på nettet, men vart ikkje heilt klok på henne.

Takk for hjelpa!
Sigrid Øvrebø
''',may=['reporter_name','org_unit','reporter_role'])
free(25,'nb',('Erik Strand','erik.strand@uni-nordholz.example'),'2026-11-17 07:49','Skanning mot labnettet','scan','''
God morgen,

[[d:brannmuren vår har siden i natt kl. 02.14 logget portskanning fra 203.0.113.88 mot hele 198.51.100.0/26 (labnettet). Det går i port 22, 445 og 3389, ca. 300 pakker i minuttet.]] Ingen treff så langt. [[m:Har lagt adressen i blokklista.]]

Sier fra om det endrer seg.

[[n:Erik Strand]], [[r:driftstekniker]]
[[o:IT-avdelingen, seksjon nett]]
''',may=['consequences','discovered_at','occurred_at'],extra={'occurred_from':'2026-11-17 02:14','affected_systems':{'any':[['198.51.100.0/26'],['198.51.100.0/26','labnettet'],['labnettet'],['198.51.100.0/26 (labnettet)']]},'org_unit':{'any':['IT-avdelingen, seksjon nett','IT-avdelingen']}})
free(26,'nn',('Åse Kvamme','aase.kvamme@vgs-nordfjord.example'),'2026-10-28 12:35','Klasseliste på opne nettsider','data_leak','''
God dag

[[d:Ein forelder ringde i dag klokka 10 og sa at klasselista for 2STA låg open på nettsida til skulen. Lista har namn, fødselsdato, adresse og telefonnummer til 28 elevar, og for nokre òg merknad om allergi. Ho vart lagd ut måndag 26. oktober då vi bytte publiseringsløysing.]]

[[m:Vi tok ned sida kl. 10.25 og har bede Google fjerne henne frå søket.]] Foreldra er ikkje varsla enno.

Venleg helsing
[[n:Åse Kvamme]]
[[r:rektor]]
[[o:Nordfjord vidaregåande skule]]
[[p:57 00 33 44]]
''',may=['personal_data','special_categories','affected_systems','occurred_at'],extra={'occurred_from':'2026-10-26','discovered_at':'2026-10-28 10:00','location':None,'data_categories':['namn','fødselsdato','adresse','telefonnummer','merknad om allergi'],'affected_persons':28})
free(27,'nb',('Vilde Aas','vilde.aas@stud.uni-nordholz.example'),'2026-11-19 20:11','Takk for kjapp hjelp!','other','''
Hei igjen

Ville bare si tusen takk for at dere ordnet kontoen min så raskt i forrige uke. Alt virker som det skal, og jeg har slått på totrinn nå :)

God helg når den tid kommer
Vilde
''',may=['reporter_name'],cte='base64')
free(28,'nb',('Bjørn Rustad','bjorn.rustad@uni-nordholz.example'),'2026-11-06 14:30','Strømbrudd tok ned adgangssystemet','outage','''
Hei,

[[d:etter strømbruddet i formiddag kl. 10.42 kom ikke adgangskontrollen opp igjen. Serveren adk01.uni-nordholz.example starter, men databasen er korrupt, så ingen kort virker på Bygg C og D.]] [[c:Ansatte og studenter kommer ikke inn uten vakt.]] [[m:Vi har satt vakter ved hovedinngangene og leverandøren er på vei med siste sikkerhetskopi.]]

Hilsen
[[n:Bjørn Rustad]]
[[r:seksjonsleder]] [[o:Eiendomsavdelingen]] - [[p:+47 55 55 77 08]]
''',may=['discovered_at','location','occurred_from'],extra={'occurred_at':'2026-11-06 10:42','affected_systems':{'any':[['adk01.uni-nordholz.example'],['adk01.uni-nordholz.example','adgangskontrollen']]}})
