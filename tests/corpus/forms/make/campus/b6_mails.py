from lib2 import *
Z='+01:00'
def u(s): return {"any":[s+'+00:00', s+'+01:00']}
FM=['data_categories','personal_data','org_unit','reporter_role','location']
def A(*x): return {"any":list(x)}
def mails(B):
    def F(name,lang,frm,subj,date,body,exp=None,may=(),kind=None,base=FM,**kw):
        B.add(name,'free_text',lang,frm,subj,date,body,exp=exp,may=list(base)+list(may),kind=kind,**kw)
    F('g_de_lang','de','Dr. Ricarda Vogt <ricarda.vogt@uni-salzgrund.example>','Vorfall im Prüfungsamt','2026-11-17T16:32:00+01:00','''Sehr geehrte Damen und Herren,

ich wende mich an Sie, weil uns heute etwas sehr Unangenehmes passiert ist. Wie jedes Semester haben wir die Klausureinsicht vorbereitet und dazu eine Tabelle mit Namen, Matrikelnummern und Punkten der 183 Teilnehmerinnen und Teilnehmer erstellt. Diese Tabelle sollte in den geschützten Bereich der Lernplattform. Eine Hilfskraft hat sie aber versehentlich auf die öffentliche Institutsseite geladen. Dort stand sie vom 13.11.2026, 18:00 Uhr, bis heute.

Gemerkt haben wir es heute um 15:55 Uhr, als ein Student anrief. Die Datei ist inzwischen entfernt, den Webmaster habe ich gebeten, den Suchmaschinen-Cache leeren zu lassen. Der Dekan weiß Bescheid.

Für Rückfragen erreichen Sie mich bis 18 Uhr unter 0345 66-24110.

Mit freundlichen Grüßen
Ricarda Vogt

Dr. Ricarda Vogt
Leiterin des Prüfungsamts
Wirtschaftswissenschaftliche Fakultät
Universität Salzgrund
''',{'reporter_name':A('Ricarda Vogt','Dr. Ricarda Vogt'),'reporter_phone':'0345 66-24110','discovered_at':'2026-11-17T15:55:00'+Z,'affected_persons':183},['occurred_from','occurred_to','informed','occurred_at'],'data_leak')
    F('g_de_kurz_laptop','de','Malte Brinkmann <malte.brinkmann@tu-elbmarsch.example>','laptop weg!!','2026-11-13T23:20:00+01:00','''mein dienstlaptop wurde heute abend aus dem auto geklaut, scheibe eingeschlagen. hab es um 22:40 gesehen. thinkpad x1, inventarnr TUE-48110. bitlocker war an. polizei war da, vorgangsnummer 2026-118834.

malte
von unterwegs
''',{'discovered_at':'2026-11-13T22:40:00'+Z,'device_id':'TUE-48110','device_encrypted':'yes','lost_or_stolen':'stolen','device_kind':A('dienstlaptop','thinkpad x1','laptop','dienstlaptop thinkpad x1')},['reporter_name','police_report','occurred_at','informed','device_password'],'device_loss')
    F('g_de_wg_doppelt','de','Sabine Uthoff <sabine.uthoff@tu-elbmarsch.example>','WG: WG: komische Rechnung','2026-11-10T11:12:00+01:00','''zur Kenntnis, bitte prüfen. Bei uns hat niemand den Anhang geöffnet.

Sabine Uthoff
Finanzbuchhaltung | 040 5550-7410

Von: Dieter Lohse <dieter.lohse@tu-elbmarsch.example>
Gesendet: Dienstag, 10. November 2026 10:58
An: Sabine Uthoff
Betreff: WG: komische Rechnung

Hallo Sabine, kennst du die Firma? Kam gestern 16:20. Gruß Dieter (App. 7222)

Von: Rechnungsservice <billing@invoice-center.test>
Gesendet: Montag, 9. November 2026 16:20
An: rechnungen@tu-elbmarsch.example
Betreff: Mahnung 2. Stufe

Sehr geehrter Kunde, anbei Ihre Rechnung über 4.812,50 EUR. Zahlbar bis 16.11.2026.
Anhang: Rechnung_77120.zip
''',{'reporter_name':'Sabine Uthoff','reporter_phone':'040 5550-7410'},['discovered_at','occurred_at','affected_systems'],['phishing','malware'])
    F('g_de_dienst','de','Benedikt Aigner <benedikt.aigner@meduni-ennstal.example>','Störung Laborsystem','2026-11-12T06:15:00+01:00','''Grüß Gott,

das Laborinformationssystem (LIS) ist seit 05:35 nicht erreichbar, Befunde müssen händisch geschrieben werden. Es schaut nach einem Plattenausfall im SAN aus, kein Angriff.

MfG
B. Aigner
Nachtdienst IT, Klappe 1111
''',{'reporter_phone':'1111'},['reporter_name','discovered_at','occurred_from','occurred_at','affected_systems'],'outage')
    F('g_de_bewerber','de','Lena Hartwig <hartwig@imsj.example>','Bewerbungen an alle','2026-11-19T14:05:00+01:00','''Hallo Frau Dr. Simon,

ich muss leider eine Panne melden. Am Dienstag, 17.11., habe ich gegen 16 Uhr den Link auf den Bewerbungsordner statt an die Auswahlkommission an den Verteiler alle@imsj.example geschickt. Aufgefallen ist es mir erst heute Mittag um 12:30. In dem Ordner liegen die Unterlagen von 31 Bewerberinnen und Bewerbern, darunter auch Angaben zu Schwerbehinderungen. Den Link habe ich sofort ungültig gemacht.

Es tut mir sehr leid.

Lena Hartwig
Personalverwaltung
Tel. -118
''',{'reporter_name':'Lena Hartwig','reporter_phone':A('118','-118'),'discovered_at':'2026-11-19T12:30:00'+Z,'affected_persons':31,'occurred_at':'2026-11-17T16:00:00'+Z},['special_categories','affected_systems'],['misdelivery','data_leak'])
    F('g_de_extern_hinweis','de','Markus Zeller <m.zeller@post.test>','Sicherheitslücke auf Ihrer Webseite','2026-11-14T21:00:00+01:00','''Guten Abend,

beim Anmelden zum Gasthörerprogramm ist mir aufgefallen, dass man in der Adresse https://gasthoerer.uni-salzgrund.example/antrag?id=1042 einfach die Zahl ändern kann und dann die Anträge anderer Leute mit Geburtsdatum und Anschrift sieht. Ich habe das bei drei Nummern probiert und dann aufgehört. Bitte schließen Sie das.

Freundliche Grüße
Markus Zeller
''',{'reporter_name':'Markus Zeller'},['affected_systems','discovered_at','affected_persons'],['vulnerability','data_leak'])
    F('g_de_fremdkonto','de','Rechenzentrum Leitstelle <leitstelle@rz.uni-salzgrund.example>','Auffällige Anmeldungen Konto mhoppe','2026-11-16T13:31:00+01:00','''Kolleginnen und Kollegen,

das Konto mhoppe hat sich heute zwischen 11:02 und 11:40 Uhr aus drei Ländern angemeldet und 2.300 Mails verschickt. Wir haben das um 12:10 Uhr bemerkt, das Konto gesperrt und die Queue geleert. Frau Hoppe ist informiert.

Gruß aus der Leitstelle
i. A. Torben Riek
Hotline 0345 66-29999
''',{'discovered_at':'2026-11-16T12:10:00'+Z},['reporter_name','reporter_phone','occurred_from','occurred_to','affected_systems','informed','occurred_at'],'compromised_account')
    F('g_de_widerruf','de','Gesa Lorenzen <gesa.lorenzen@uni-salzgrund.example>','Entwarnung? USB-Stick','2026-11-18T12:00:00+01:00','''Liebe Alle,

ich hatte gestern telefonisch bei Herrn Döring gemeldet, dass mir ein USB-Stick fehlt. Hier noch die Angaben schriftlich: bemerkt am 17.11.2026 um 13:15 Uhr, SanDisk 16 GB, unverschlüsselt, darauf eine Liste von 12 Tutorinnen mit Telefonnummern. Verloren habe ich ihn wohl auf dem Weg zwischen Mensa und Melanchthonianum.

Liebe Grüße
Gesa Lorenzen

Universität Salzgrund · Theologische Fakultät · Telefon: +49 345 66-23001 · Telefax: +49 345 66-27000
''',{'reporter_name':'Gesa Lorenzen','reporter_phone':'+49 345 66-23001','discovered_at':'2026-11-17T13:15:00'+Z,'device_encrypted':'no','affected_persons':12,'lost_or_stolen':'lost','device_kind':A('USB-Stick','SanDisk 16 GB','USB-Stick SanDisk 16 GB')},['informed','occurred_at'],'device_loss')
    F('g_de_brute','de','noc@uni-salzgrund.example','Anmeldeversuche auf Webmail','2026-11-11T07:40:00+01:00','''Guten Morgen,

seit gestern 23:15 Uhr beobachten wir verteilte Anmeldeversuche (Password Spraying) auf webmail.uni-salzgrund.example, ca. 9.000 pro Stunde. Bisher keine erfolgreiche Anmeldung.

Netzbetrieb
''',{},['discovered_at','occurred_from','affected_systems','occurred_at'],'login_attack')
    F('g_de_frage','de','Katharina Ruf <katharina.ruf@tu-elbmarsch.example>','Frage: Muss ich das melden?','2026-11-18T15:45:00+01:00','''Hallo,

eine Verständnisfrage: Wenn eine Studentin mir versehentlich ihr Attest schickt, ist das dann schon ein Datenschutzvorfall, den ich melden muss? Es geht mir nur um die allgemeine Regel.

Danke und viele Grüße
Katharina Ruf
''',{},['description'],None,base=['org_unit','reporter_role'])
    F('g_de_rund','de','Stabsstelle Informationssicherheit <infosec@tu-elbmarsch.example>','Rundmail: Warnung vor Phishing-Welle','2026-11-09T12:00:00+01:00','''Sehr geehrte Beschäftigte,

derzeit kursieren Mails mit dem Betreff "Dringend: Gehaltsanpassung". Bitte nicht öffnen und löschen. Wenn Sie Daten eingegeben haben, wenden Sie sich an die Hotline 040 5550-7000.

Ihre Stabsstelle Informationssicherheit
''',{},['kind','reporter_phone','description'],None,base=['org_unit','reporter_role'],headers=[('List-Id','Alle Beschaeftigten <alle.lists.tu-elbmarsch.example>'),('Precedence','list')],outcome='ignored')
    F('g_de_bounce','de','Mail Delivery System <MAILER-DAEMON@mx.tu-elbmarsch.example>','Undelivered Mail Returned to Sender','2026-11-10T08:00:00+01:00','''This is the mail system at host mx.tu-elbmarsch.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<r.alt@tu-elbmarsch.example>: host mbx1.tu-elbmarsch.example said: 550 5.1.1 User unknown
''',{},[],None,base=['org_unit'],headers=[('Auto-Submitted','auto-replied')],outcome='ignored')
    # ---------------- English
    F('g_en_long','en','Dr Ruth Abernathy <ruth.abernathy@glenmorrow.example>','Possible data breach - exam scripts','2026-11-16T14:50:00+00:00','''Dear all,

I am writing to let you know about something that happened over the weekend. On Saturday 14 November I took a box of exam scripts (HIST2004, 58 candidates) home for marking. On the way I stopped at a supermarket in Perth, and when I got home I found that the box was not in the boot. That was at about 6.15 pm on Saturday. I rang the supermarket straight away but nothing has been handed in. The scripts carry the candidates' names and matriculation numbers.

I have told my Head of School. I have not contacted the police.

I am teaching until 4 but can be reached afterwards on 07700 900461.

With apologies,
Ruth

Dr Ruth Abernathy
Reader in Early Modern History
School of Humanities, University of Glenmorrow
The University of Glenmorrow is a registered charity, number SC000000
''',{'reporter_name':A('Ruth Abernathy','Dr Ruth Abernathy','Ruth'),'reporter_phone':'07700 900461','discovered_at':u('2026-11-14T18:15:00'),'affected_persons':58},['occurred_at','informed','police_report','lost_or_stolen'],['paper_disclosure','data_loss'])
    F('g_en_terse','en','Femi Adeyemi <femi.adeyemi@glenmorrow.example>','web server hacked','2026-11-18T07:35:00+00:00','''www-research.glenmorrow.example has been defaced. Spotted at 07:20 today. Taken offline 07:28. No personal data on that box.

Femi Adeyemi / Web Team / 01632 960 733
''',{'reporter_name':'Femi Adeyemi','reporter_phone':'01632 960 733','discovered_at':u('2026-11-18T07:20:00'),'personal_data':'no'},['affected_systems','occurred_at'],['unauthorized_access','other'],base=['org_unit','reporter_role'])
    F('g_en_fwd_phish','en','Conor Daly <conor.daly@dunhallow.example>','Fwd: Payroll update required','2026-11-12T09:02:00+00:00','''Got this at 8.47 this morning, looks dodgy. I didn't click.

Conor Daly
Teaching Fellow, Dept. of Economics

---------- Forwarded message ---------
From: Payroll <payroll@dunhallow-hr.test>
Date: Thu, 12 Nov 2026 at 08:47
Subject: Payroll update required
To: <conor.daly@dunhallow.example>

Dear employee,
Your bank details expire on 15/11/2026. Update now: http://dunhallow-hr.test/update
Call 1800 000 111 for help.
''',{'reporter_name':'Conor Daly'},['discovered_at','occurred_at'],'phishing')
    F('g_en_cloud','en','Ingrid Sorensen <i.sorensen@imsj.example>','S3 bucket was public','2026-11-17T18:22:00+01:00','''Hi security,

while cleaning up I found out today at 17:45 that our storage bucket "imsj-raw-2024" has been world-readable since 2 March 2026. It contains microscopy images plus a CSV file with the pseudonyms and ages of 64 study participants. I have closed public access. Access logs are kept for 90 days, and I will go through them tomorrow.

Best,
Ingrid

Ingrid Sorensen | Data Steward | +49 39997 555-61
''',{'reporter_name':A('Ingrid Sorensen','Ingrid'),'reporter_phone':'+49 39997 555-61','discovered_at':'2026-11-17T17:45:00'+Z,'affected_persons':64},['affected_systems','occurred_from','occurred_at'],['misconfiguration','data_leak'])
    F('g_en_vendor','en','ScanWise Support <security@scanwise.test>','Notification of security incident affecting your account data','2026-11-13T16:40:00+00:00','''Dear customer,

In accordance with Art. 33(2) GDPR we inform you, as your processor, of a personal data breach. On 11 November 2026 at 09:10 UTC our team discovered that an unauthorised third party had accessed a database backup. According to our current knowledge, data of 2,415 users of your institution (name, email address, password hash) are affected. The access took place between 7 and 9 November 2026. All passwords have been reset and the backup storage has been secured.

Our data protection officer: privacy@scanwise.test, +44 1632 960 555.

Kind regards
Security Team, ScanWise Ltd
''',{'affected_persons':2415,'discovered_at':'2026-11-11T09:10:00+00:00'},['occurred_from','occurred_to','reporter_phone','personal_data','affected_systems'],['unauthorized_access','data_leak'],base=['org_unit','data_categories','reporter_role'])
    F('g_en_usb','en','Deirdre Foley <deirdre.foley@dunhallow.example>','Missing hard drive','2026-11-10T12:20:00+00:00','''Hello,

An external hard drive (Seagate 2TB, serial no. NA8K33P1) has gone missing from room B12. We noticed yesterday at 16:30 when packing up. It isn't encrypted and there is no password on it. It has video recordings of about 20 school children from the reading study. Guards not informed yet.

Deirdre Foley
School of Education
(021) 555 4480
''',{'reporter_name':'Deirdre Foley','reporter_phone':'(021) 555 4480','discovered_at':u('2026-11-09T16:30:00'),'device_id':'NA8K33P1','device_encrypted':'no','device_password':'no','affected_persons':20,'device_kind':A('external hard drive','external hard drive (Seagate 2TB)','hard drive','Seagate 2TB')},['police_report','lost_or_stolen','occurred_at'],'device_loss')
    F('g_en_abuse_scan','en','Abuse Team <abuse@northnet.test>','[NN-88211] Port scanning from 198.51.100.130','2026-11-19T02:14:00+00:00','''Dear network owner,

we detected port scanning originating from your IP address 198.51.100.130 against our network 192.0.2.0/24 on ports 23, 445 and 3389 on 2026-11-19 between 01:00 and 01:25 UTC.

Please investigate and take appropriate measures.

NorthNet Abuse Team
''',{},['affected_systems','occurred_from','occurred_to','occurred_at','discovered_at'],'scan',base=['org_unit','reporter_role'])
    F('g_en_meeting','en','Kirsty Lamont <kirsty.lamont@glenmorrow.example>','Agenda: Information Security Forum 25 Nov','2026-11-16T10:00:00+00:00','''Hi all,

agenda for the forum on 25 November, 10.00-11.30, room 2.14:

1. Minutes
2. Incident statistics Q3 (14 lost devices, 3 phishing cases)
3. Password policy
4. AOB

Apologies to me please.
Kirsty Lamont, ext 2118
''',{},['reporter_phone','description','location'],None,base=['org_unit','reporter_role'])
    F('g_en_autoreply','en','Sean Brophy <sean.brophy@dunhallow.example>','Automatic reply: Your report','2026-11-17T09:01:00+00:00','''I am out of the office until 24 November and will reply on my return. For urgent matters contact the service desk on x5050.
''',{},[],None,base=[],headers=[('Auto-Submitted','auto-replied (vacation)'),('X-Auto-Response-Suppress','All')],outcome='ignored')
    F('g_en_html_apple','en','Wenjun Zhao <w.zhao@glenmorrow.example>','Student saw other student’s record','2026-11-13T13:20:00+00:00',None,{'reporter_name':A('Wenjun Zhao','Wenjun'),'discovered_at':u('2026-11-13T11:50:00')},['affected_persons','affected_systems','occurred_at'],['misconfiguration','data_leak','unauthorized_access'],html='<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">Hello,<div><br></div><div>A student told me today at 11:50 that after logging in to MyGlenmorrow she saw the timetable, home address and fee status of another student. After logging out and in again it was her own. I attach no screenshot because it shows the other student’s details, but I can show it to you.</div><div><br></div><div>Best wishes,</div><div>Wenjun</div><div><br><div dir="auto"><div>—</div><div>Wenjun Zhao</div><div>Student Adviser</div></div></div></body></html>')
    # ---------------- Norwegian
    F('g_nb_lang','nb','Torunn Bakke <torunn.bakke@univestbygd.example>','Melding om avvik','2026-11-19T12:48:00+01:00','''Hei,

jeg ønsker å melde fra om et avvik hos oss på Institutt for psykologi. Onsdag 18. november sendte en masterstudent et vedlegg med intervjudata fra 11 informanter til feil mottaker (en ekstern samarbeidspartner som heter nesten det samme som veilederen). Studenten oppdaget feilen i dag, kl. 10.05, da mottakeren svarte. Mottakeren har bekreftet at e-posten er slettet. Datamaterialet inneholder helseopplysninger.

Ta gjerne kontakt på 55 77 12 09.

Med vennlig hilsen
Torunn Bakke
Instituttleder
''',{'reporter_name':'Torunn Bakke','reporter_phone':'55 77 12 09','discovered_at':'2026-11-19T10:05:00'+Z,'affected_persons':11,'reporter_role':'Instituttleder'},['occurred_at','special_categories','informed','measures'],'misdelivery',base=['data_categories','personal_data','org_unit','location'])
    F('g_nb_mobil','nb','Jonas Fjeld <jonas.fjeld@havnes.kommune.example>','Mistet jobbtelefon','2026-11-12T20:02:00+01:00','''Hei, mistet jobbtelefonen min (iPhone SE) på fjelltur i dag. Merket det ca. kl. 18.30. Den er låst med kode. Kan dere slette den?
Jonas, Teknisk

Sendt fra min iPad
''',{'discovered_at':'2026-11-12T18:30:00'+Z,'device_password':'yes','lost_or_stolen':'lost','device_kind':A('iPhone SE','jobbtelefon','jobbtelefonen','jobbtelefonen min (iPhone SE)','jobbtelefon (iPhone SE)')},['reporter_name','occurred_at'],'device_loss')
    F('g_nn_ransom','nb','Arne Hovland <arne.hovland@univestbygd.example>','Løysepengevirus på måleserver','2026-11-16T08:22:00+01:00','''Hei

då eg kom på jobb i dag klokka 07.40, var alle filene på måleserveren (mal-srv2) krypterte, og på skjermen stod det eit krav om 5000 dollar. Eg har trekt ut nettverkskabelen. Serveren har ikkje personopplysningar.

Helsing Arne Hovland
Overingeniør, Geofysisk institutt
Tlf. 57 00 31 44
''',{'reporter_name':'Arne Hovland','reporter_phone':'57 00 31 44','discovered_at':'2026-11-16T07:40:00'+Z,'personal_data':'no'},['affected_systems','occurred_at'],'ransomware',base=['org_unit','reporter_role','location'])
    F('g_nb_svar','nb','Hilde Rønning <hilde.ronning@havnes.kommune.example>','SV: Oppfølging av avvik','2026-11-18T14:33:00+01:00','''Hei,

svarer under:

> Når ble avviket oppdaget?
17.11.2026 kl. 09.15

> Hvor mange personer gjelder det?
Seks

> Er det sensitive opplysninger?
Ja, helseopplysninger

> Hvem er varslet?
Fylkeslegen

Hilsen Hilde Rønning
Fagleder, legevakta
''',{'reporter_name':'Hilde Rønning','discovered_at':'2026-11-17T09:15:00'+Z,'affected_persons':6,'special_categories':'yes','informed':['Fylkeslegen']},[],None,base=['data_categories','personal_data','org_unit','reporter_role','kind'])
    F('g_nb_kurs','nb','HR Havnes <hr@havnes.kommune.example>','Påminnelse: e-læring i personvern','2026-11-10T09:00:00+01:00','''Hei alle sammen,

husk å fullføre e-læringskurset i personvern innen 1. desember 2026. Per i dag har 212 av 640 ansatte gjennomført.

Hilsen HR
''',{},['description'],None,base=['org_unit','reporter_role'])
    F('g_nb_spam','nb','Marit Fosse <marit.fosse@univestbygd.example>','masse søppelpost','2026-11-20T09:17:00+01:00','''God morgen! Får en enorm mengde reklame-epost siden i går, flere hundre. Kan det stoppes?

Marit Fosse
førstekonsulent
Studieadministrasjonen
''',{'reporter_name':'Marit Fosse'},['discovered_at','occurred_from'],'spam')
    F('g_nb_papir','nb','Unni Strand <unni.strand@havnes.kommune.example>','Dokumenter i søppelkasse','2026-11-17T10:44:00+01:00','''Hei

vaktmesteren fant i dag kl 08.50 en pose med gamle elevmapper i den åpne søppelcontaineren bak skolen. Det gjelder omtrent 35 elever. Mappene er nå låst inn hos rektor.

Hilsen
Unni Strand, kontorleder
Havnes ungdomsskole
tlf 75 11 80 20
''',{'reporter_name':'Unni Strand','reporter_phone':'75 11 80 20','discovered_at':'2026-11-17T08:50:00'+Z,'affected_persons':35},['informed','occurred_at'],'paper_disclosure',cs='iso-8859-1',cte='qp')
    # mails with small lists / half-forms inside prose
    F('g_de_eckdaten','de','Konrad Stiehl <konrad.stiehl@tu-elbmarsch.example>','Vorfall FTP-Server','2026-11-20T11:02:00+01:00','''Hallo zusammen,

hier die Eckdaten zum Vorfall von heute früh:

- Entdeckt: 20.11.2026, 08:10 Uhr
- System: ftp.geo.tu-elbmarsch.example
- Was: anonymer Schreibzugriff war offen, jemand hat 80 GB Filme abgelegt
- Personenbezogene Daten: nein
- Gemacht: Dienst gestoppt, Inhalte gesichert

Gruß
Konrad Stiehl
Geodäsie, Tel. 040 5550-7660
''',{'reporter_name':'Konrad Stiehl','reporter_phone':'040 5550-7660','discovered_at':'2026-11-20T08:10:00'+Z,'affected_systems':['ftp.geo.tu-elbmarsch.example'],'personal_data':'no','measures':'Dienst gestoppt, Inhalte gesichert','description':'anonymer Schreibzugriff war offen, jemand hat 80 GB Filme abgelegt'},['occurred_at'],['misconfiguration','unauthorized_access','copyright'],base=['org_unit','location','reporter_role'])
    F('g_en_points','en','Ailsa Munro <ailsa.munro@glenmorrow.example>','Incident notes','2026-11-19T15:30:00+00:00','''Hi,

as discussed on the phone:

What: malware alert on reception PC (GLM-RCP-02), file came from a visitor's USB stick
When noticed: today 14:55
Who knows: Facilities manager, IT Helpdesk
Personal data: none that I am aware of

Thanks
Ailsa Munro
Front of House | 01632 960 120
''',{'reporter_name':'Ailsa Munro','reporter_phone':'01632 960 120','discovered_at':u('2026-11-19T14:55:00'),'informed':['Facilities manager','IT Helpdesk'],'description':"malware alert on reception PC (GLM-RCP-02), file came from a visitor's USB stick",'personal_data':A('no','unknown')},['affected_systems'],'malware',base=['org_unit','location','reporter_role'])
    F('g_de_html_outlook','de','"Ziegler, Maximilian" <maximilian.ziegler@tu-elbmarsch.example>','Zugangsdaten im Chat','2026-11-18T09:40:00+01:00',None,{'reporter_name':A('Maximilian Ziegler','Ziegler, Maximilian'),'reporter_phone':'+49 40 5550-7912','discovered_at':'2026-11-18T09:05:00'+Z},['affected_systems','occurred_at','affected_persons'],'credentials_exposed',html='''<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang="DE"><div class="WordSection1"><p class="MsoNormal">Guten Morgen,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">gestern hat ein Kollege das Administratorkennwort unseres Druckservers in den öffentlichen Projektchat geschrieben. Ich habe es heute um 9:05 Uhr gesehen. Im Chat sind auch externe Partner. Kennwort ist schon geändert.<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Mit freundlichen Grüßen<o:p></o:p></p><p class="MsoNormal"><b>Maximilian Ziegler</b><o:p></o:p></p><p class="MsoNormal"><span style="font-size:9.0pt">Technischer Dienst<br>Telefon +49 40 5550-7912<br>Fax +49 40 5550-7999<o:p></o:p></span></p></div></body></html>''')
