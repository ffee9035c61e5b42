from lib import *
Z='+01:00'
def u(s): return {"any":[s+'+00:00', s+'+01:00']}
FM=['data_categories','personal_data','org_unit','reporter_role','location']
def mails(B):
    def F(name,lang,frm,subj,date,body,exp=None,may=(),kind=None,base=FM,**kw):
        B.add(name,'free_text',lang,frm,subj,date,body,exp=exp,may=list(base)+list(may),kind=kind,**kw)
    F('f_de_handy','de','Mirko Seibold <mirko.seibold@uni-nordholz.example>','Diensthandy','2026-11-17T08:22:00+01:00','''Hallo,

mir ist gestern Abend um 21:10 Uhr aufgefallen, dass mein Diensthandy (Google Pixel 7) nicht mehr in der Jackentasche war. Vermutlich im Regionalzug liegen gelassen. PIN ist drauf, verschlüsselt ist es auch. Die IMEI lautet 356789104455667. Polizei habe ich noch nicht eingeschaltet.

Was muss ich tun?

Gruß
Mirko Seibold
--
Universität Nordholz
Dezernat Forschung
Tel.: 04421 80-5190
''',{'reporter_name':'Mirko Seibold','reporter_phone':'04421 80-5190','discovered_at':'2026-11-16T21:10:00'+Z,'device_kind':{"any":['Diensthandy (Google Pixel 7)','Diensthandy','Google Pixel 7']},'device_id':'356789104455667','device_encrypted':'yes','device_password':'yes'},['lost_or_stolen','police_report','occurred_at'],'device_loss')
    F('f_de_phish_fwd','de','"Krämer, Ute" <ute.kraemer@uni-karlshofen.example>','WG: Ihr Postfach ist voll','2026-11-18T09:14:00+01:00','''Liebes Team,

diese Mail kam heute um 8:50 Uhr bei mir an. Ich habe leider auf den Link geklickt und mein Kennwort eingegeben, bevor ich stutzig wurde.

Viele Grüße
Ute Krämer
Dekanat Physik, App. 2277

-----Ursprüngliche Nachricht-----
Von: IT Servicedesk <servicedesk@uni-karlshofen-mail.test>
Gesendet: Mittwoch, 18. November 2026 03:12
An: Krämer, Ute
Betreff: Ihr Postfach ist voll

Sehr geehrter Nutzer,
Ihr Postfach hat 98 % erreicht. Bitte bestätigen Sie bis 20.11.2026, 12:00 Uhr unter http://mail-upgrade.test/login
Hotline: 0800 1234567
''',{'reporter_name':{'any':['Ute Krämer','Krämer, Ute']},'reporter_phone':{"any":['App. 2277','2277']}},['discovered_at','occurred_at','affected_systems'],['credentials_exposed','phishing','compromised_account'],base=['org_unit','personal_data','reporter_role'])
    F('f_en_ransom','en','Dermot Quill <dermot.quill@slieverua.example>','urgent!! all files gone','2026-11-16T06:12:00+00:00','''Folks,

got in at 5:40 this morning to start the run and every file on the lab share \\\\bio-nas1\\projects has been renamed to *.crypt. There is a text file asking for 2 bitcoin. I have pulled the network cable of the analysis PC (BIO-WS-14) but left it running. No idea about backups. Nobody else is in yet.

Call me on 087 555 0147.

Dermot
''',{'reporter_name':{"any":['Dermot Quill','Dermot']},'reporter_phone':'087 555 0147','discovered_at':u('2026-11-16T05:40:00')},['affected_systems','occurred_at'],'ransomware')
    F('f_nb_feil','nb','Silje Dahl <silje.dahl@storvik.kommune.example>','Feilsendt brev','2026-11-12T12:31:00+01:00','''Hei!

I dag kl. 11.15 ringte en innbygger og sa at hun hadde fått brev fra oss som gjaldt en annen familie. Brevet inneholdt opplysninger om barnevernstiltak for to barn. Vi har bedt henne levere brevet på servicetorget.

Hilsen
Silje Dahl
Barneverntjenesten
Tlf 480 22 310
''',{'reporter_name':'Silje Dahl','reporter_phone':'480 22 310','discovered_at':'2026-11-12T11:15:00'+Z},['affected_persons','special_categories','informed'],'misdelivery')
    F('f_nn_pc','nb','Oddvar Nes <oddvar.nes@uninordfjell.example>','Stolen PC','2026-11-13T08:05:00+01:00','''Hei,

i natt hadde vi innbrot i bilen min i Bergen. Veska med jobb-PC-en (HP EliteBook 840, merka UNF-11873) er stolen. Eg oppdaga det klokka 06.50 i dag tidleg. Disken er kryptert med BitLocker og PC-en krev passord. Politiet er varsla, saksnummer 1402/26.

Helsing
Oddvar Nes
Institutt for informatikk
mobil 905 66 771
''',{'reporter_name':'Oddvar Nes','reporter_phone':'905 66 771','discovered_at':'2026-11-13T06:50:00'+Z,'device_id':'UNF-11873','device_encrypted':'yes','device_password':'yes','lost_or_stolen':'stolen','device_kind':{"any":['HP EliteBook 840','jobb-PC','PC','jobb-PC-en (HP EliteBook 840, merka UNF-11873)','jobb-PC-en','jobb-PC (HP EliteBook 840)','PC (HP EliteBook 840)']}},['police_report','informed','occurred_at'],'device_loss')
    F('f_de_newsletter','de','IT-Newsletter <it-news@uni-karlshofen.example>','IT-News November: Phishing erkennen, Laptops richtig sichern','2026-11-10T06:00:00+01:00','''IT-News der Universität Karlshofen, Ausgabe 11/2026

1) Phishing-Welle: So erkennen Sie gefälschte Mails
Im Oktober wurden 214 Beschäftigte Opfer von Phishing. Klicken Sie nie auf Links ...

2) Diebstahl von Notebooks
Melden Sie Verluste sofort unter 0721 555-8000.

3) Wartung am 21.11.2026, 18:00 bis 22:00 Uhr

Abmelden: https://lists.uni-karlshofen.example/it-news
''',{},[],None,base=[],headers=[('List-Id','<it-news.lists.uni-karlshofen.example>'),('List-Unsubscribe','<mailto:it-news-leave@uni-karlshofen.example>'),('Precedence','bulk')],outcome='ignored')
    F('f_en_question','en','Priya Nair <p.nair@ashcombe.example>','Quick question about encryption','2026-11-11T13:02:00+00:00','''Hello,

does the university require BitLocker on loan laptops, and whom do I contact if one got lost? Nothing has happened, I am just updating our handbook.

Best wishes
Priya Nair
Library Services | ext. 4410
''',{},['reporter_phone','description'],None,base=['org_unit','reporter_role'])
    F('f_de_inline','de','Andreas Vollmer <a.vollmer@tu-warnstedt.example>','AW: Rückfragen zu Ihrer Meldung','2026-11-19T16:20:00+01:00','''Hallo Herr Stahmer,

hier meine Antworten:

> Wann haben Sie das Fehlen der Festplatte bemerkt?
Am 18.11.2026 gegen 17:30 Uhr.

> War die Platte verschlüsselt?
Nein.

> Wie viele Personen sind betroffen?
Etwa 85 Probandinnen und Probanden.

> Haben Sie Anzeige erstattet?
Noch nicht.

Viele Grüße
Andreas Vollmer
Arbeitsgruppe Ergonomie, Tel. 0385 12-4567
''',{'reporter_name':'Andreas Vollmer','reporter_phone':'0385 12-4567','discovered_at':'2026-11-18T17:30:00'+Z,'device_encrypted':'no','affected_persons':85},['police_report','device_kind','lost_or_stolen'],['device_loss','data_loss'])
    F('f_en_usdate','en','Marcy Holt <mholt@polareco.example>','Compromised mailbox','2026-11-17T15:40:00+01:00','''Hi team,

I noticed at 3:15 PM today that someone has set up a forwarding rule in my mailbox to an address I don't know (collector99@mailbox.test). My password has been changed since. About 30 of my contacts have already received a fake invoice in my name.

Regards,
Marcy Holt
Visiting scientist, Polar Ecology
+1 (907) 555-0133
''',{'reporter_name':'Marcy Holt','reporter_phone':'+1 (907) 555-0133','discovered_at':'2026-11-17T15:15:00'+Z},['affected_persons','affected_systems'],'compromised_account')
    F('f_de_autoreply','de','Dr. Jens Albers <j.albers@uni-nordholz.example>','Automatische Antwort: Ihre Meldung 2026-0007','2026-11-12T11:00:00+01:00','''Sehr geehrte Damen und Herren,

ich bin bis zum 23.11.2026 nicht im Haus. In dringenden Fällen wenden Sie sich an Frau Peters (Tel. 04421 80-100).

Mit freundlichen Grüßen
Jens Albers
''',{},['reporter_phone'],None,base=[],headers=[('Auto-Submitted','auto-replied'),('X-Auto-Response-Suppress','All')],outcome='ignored')
    F('f_en_dmca','en','Copyright Compliance <notices@rightsagent.test>','Notice of claimed infringement - case 88120447','2026-11-13T04:11:00+00:00','''Dear Sir or Madam,

We represent Lantern Pictures. Our monitoring detected that the following address on your network offered our client's protected work for download without permission:

Title: The Salt Road (2026)
IP address: 203.0.113.88
Port: 51413
Protocol: BitTorrent
Timestamp: 2026-11-12T22:17:43Z
File name: The.Salt.Road.2026.1080p.mkv

Please remove or disable access to the material.

Sincerely,
Copyright Compliance Team
''',{'affected_systems':['203.0.113.88']},['occurred_at','discovered_at'],'copyright',base=['org_unit','reporter_role'])
    F('f_de_scan','de','CERT Verbund <meldung@cert-verbund.test>','[CV-2026-11-4471] Auffälliger Host in Ihrem Netz','2026-11-11T05:30:00+01:00','''Sehr geehrte Damen und Herren,

uns liegen Hinweise vor, dass das System 198.51.100.61 aus Ihrem Adressbereich in größerem Umfang fremde Netze nach offenen SSH-Ports durchsucht.

Zeitpunkt (UTC)       Quelle          Ziel            Port
2026-11-10 20:14:02   198.51.100.61   192.0.2.14      22
2026-11-10 20:14:02   198.51.100.61   192.0.2.15      22
2026-11-10 20:14:03   198.51.100.61   192.0.2.16      22

Bitte prüfen Sie das System.

Mit freundlichen Grüßen
Ihr CERT-Verbund
Telefon +49 30 555 0199
''',{'affected_systems':['198.51.100.61']},['occurred_at','occurred_from','discovered_at','reporter_phone'],'scan',base=['org_unit','reporter_role'])
    F('f_en_vuln','en','Noor Bakker <noor@secreseach.test>','Responsible disclosure: SQL injection on course catalogue','2026-11-18T20:30:00+01:00','''Hello security team,

I am an independent researcher. The search parameter "q" of https://kurse.uni-marchfeld.example/suche.php is vulnerable to SQL injection. I could read the database version only and stopped there. I found it on 18 November 2026 around 19:50 CET. I plan to publish in 90 days.

PGP key on request.

Kind regards,
Noor Bakker
''',{'reporter_name':'Noor Bakker','discovered_at':'2026-11-18T19:50:00'+Z},['affected_systems'],'vulnerability')
    F('f_nb_dos','nb','Vidar Lunde <vidar.lunde@uninordfjell.example>','Nettsidene nede','2026-11-19T10:18:00+01:00','''Hei alle,

siden 09:42 i dag har www.uninordfjell.example vært utilgjengelig på grunn av et tjenestenektangrep. Trafikken kommer fra flere tusen adresser. Leverandøren filtrerer nå, og vi ser bedring.

Vidar Lunde
Driftsvakt, IT-avdelingen
Tlf. 55 00 00 77
''',{'reporter_name':'Vidar Lunde','reporter_phone':'55 00 00 77'},['discovered_at','occurred_from','occurred_at','affected_systems','informed'],'denial_of_service')
    F('f_de_github','de','Sophie Reuter <reuter@ikp-kueste.example>','API-Schlüssel öffentlich','2026-11-20T10:10:00+01:00','''Hallo,

kurze Meldung: Ich habe gerade eben (10:00 Uhr) gemerkt, dass in unserem öffentlichen GitHub-Repository "tide-tools" seit dem 3. November ein Zugangsschlüssel für die Datenbank tidedb.ikp-kueste.example liegt. Den Schlüssel habe ich gesperrt. Personenbezogene Daten sind in der Datenbank nicht enthalten.

Beste Grüße
Sophie Reuter
''',{'reporter_name':'Sophie Reuter','discovered_at':'2026-11-20T10:00:00'+Z,'personal_data':'no'},['occurred_from','occurred_at','affected_systems'],'credentials_exposed',base=['org_unit','reporter_role','location'])
    F('f_en_abuse_login','en','Abuse Desk <abuse@hostfarm.test>','Abuse report: SSH attacks from 203.0.113.140','2026-11-14T03:05:00+00:00','''Hello,

our server 192.0.2.200 is being attacked from your network. The host 203.0.113.140 tried to log in via SSH 1,842 times within one hour. Log extract (times in UTC):

Nov 14 01:58:11 sshd[4411]: Failed password for root from 203.0.113.140 port 40122 ssh2
Nov 14 01:58:13 sshd[4411]: Failed password for admin from 203.0.113.140 port 40130 ssh2

Please stop this.

Hostfarm abuse desk
''',{},['affected_systems','occurred_at','occurred_from','discovered_at'],'login_attack',base=['org_unit','reporter_role'])
    F('f_de_html_gmail','de','Elif Yıldız <elif.yildiz.ka@mail.test>','Fremde Bescheide in meinem Postfach','2026-11-16T19:47:00+01:00',None,{'reporter_name':'Elif Yıldız','discovered_at':'2026-11-16T18:30:00'+Z},['affected_persons'],['misdelivery','data_leak'],html='''<html><body><div dir="ltr"><div>Guten Abend,</div><div><br></div><div>ich bin Studentin an der Uni Karlshofen. Heute um 18:30 Uhr habe ich in einer Mail vom Studierendensekretariat statt meines eigenen Bescheids die Bescheide von drei anderen Studierenden gefunden, mit Anschrift und Matrikelnummer.</div><div><br></div><div>Ich habe nichts weitergegeben.</div><div><br></div><div>Viele Grüße</div><div>Elif Yıldız</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Am Mo., 16. Nov. 2026 um 14:02 Uhr schrieb Studierendensekretariat &lt;<a href="mailto:studsek@uni-karlshofen.example">studsek@uni-karlshofen.example</a>&gt;:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid;padding-left:1ex"><div>Sehr geehrte Frau Yıldız,<br>anbei Ihr Bescheid. Bei Rückfragen: Tel. 0721 555-3000.</div></blockquote></div></body></html>''')
    F('f_de_flowed','de','Hartmut Beil <hartmut.beil@uni-nordholz.example>','Aktenordner vergessen','2026-11-13T14:05:00+01:00','''Sehr geehrte Damen und Herren, 

beim Umzug unseres Prüfungsbüros sind am Mittwoch zwei Ordner mit 
Prüfungsprotokollen aus dem Jahr 2023 im Flur des Altbaus stehen 
geblieben. Bemerkt hat das eine Kollegin erst heute um 13:20 Uhr. Ob 
jemand darin geblättert hat, wissen wir nicht. Es geht um 
schätzungsweise 150 Studierende. 

Mit freundlichem Gruß 
Hartmut Beil 

-- 
Hartmut Beil
Prüfungsbüro Sozialwissenschaften
Universität Nordholz | Fon 04421 80-6060 | Fax 04421 80-6061
''',{'reporter_name':'Hartmut Beil','reporter_phone':'04421 80-6060','discovered_at':'2026-11-13T13:20:00'+Z,'affected_persons':150,'org_unit':{"any":['Prüfungsbüro Sozialwissenschaften','Prüfungsbüro']}},['occurred_at'],'paper_disclosure',flowed=True,base=['data_categories','personal_data','location','reporter_role'])
    F('f_en_paper','en','Gareth Pugh <g.pugh@ashcombe.example>','lost folder','2026-11-10T17:30:00+00:00','''Hi,
I left a folder with 22 signed consent forms (names, dates of birth, signatures) in the cafe on High Street yesterday. I only realised this at lunch today, around 12.45. Went back, it is not there any more.
Sorry!
Gareth

Sent from my iPhone
''',{'reporter_name':{"any":['Gareth Pugh','Gareth']},'discovered_at':u('2026-11-10T12:45:00'),'affected_persons':22},['occurred_at','lost_or_stolen'],['paper_disclosure','data_loss'])
    F('f_nb_fwd','nb','Anne-Lise Moe <anne-lise.moe@storvik.kommune.example>','VS: Journalinnsyn','2026-11-17T11:00:00+01:00','''Hei,

videresender saken under. Vi ble klar over dette kl. 09.30 i dag. En tidligere vikar har vært inne i journalen til 14 pasienter uten tjenstlig behov.

Mvh
Anne-Lise Moe
Enhetsleder hjemmetjenesten
Mobil: 991 20 330

Fra: Helge Torp <helge.torp@storvik.kommune.example>
Sendt: mandag 16. november 2026 22:41
Til: Anne-Lise Moe
Emne: Journalinnsyn

Hei, jeg så i loggen at det er gjort oppslag 02.11.2026 kl. 23.10 på 14 pasienter. Ring meg på 900 11 222.
Helge
''',{'reporter_name':'Anne-Lise Moe','reporter_phone':'991 20 330','discovered_at':'2026-11-17T09:30:00'+Z,'affected_persons':14,'reporter_role':{"any":['Enhetsleder hjemmetjenesten','Enhetsleder']}},['occurred_at','special_categories','affected_systems'],'unauthorized_access')
    F('f_de_disclaimer','de','Regina Holzapfel <holzapfel@kanzlei-nordwind.test>','Irrläufer Ihrer Hochschule','2026-11-18T15:12:00+01:00','''Sehr geehrte Damen und Herren,

am 17.11.2026 um 16:05 Uhr ging in unserer Kanzlei ein Schreiben Ihrer Personalabteilung ein, das offenkundig nicht für uns bestimmt ist. Es enthält die Gesundheitsdaten einer Beschäftigten (Wiedereingliederungsplan). Das Schreiben haben wir verschlossen und halten es zur Abholung bereit.

Mit freundlichen Grüßen

Regina Holzapfel
Rechtsanwaltsfachangestellte
Kanzlei Nordwind & Partner
Tel. 040 555 00 12

Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Das unerlaubte Kopieren sowie die unbefugte Weitergabe dieser Mail ist nicht gestattet.
''',{'reporter_name':'Regina Holzapfel','reporter_phone':'040 555 00 12'},['discovered_at','occurred_at','affected_persons','special_categories'],'misdelivery')
    F('f_de_question_awareness','de','Personalentwicklung <pe@tu-warnstedt.example>','Einladung: Schulung „Datenpannen richtig melden“','2026-11-09T10:00:00+01:00','''Liebe Kolleginnen und Kollegen,

am 03.12.2026 von 9 bis 12 Uhr findet die Schulung "Datenpannen richtig melden" statt (Raum S2/101, max. 25 Personen). Anmeldung bis 27.11. per Mail.

Herzliche Grüße
Ihre Personalentwicklung
''',{},['description'],None,base=['org_unit','reporter_role'])
    F('f_de_malware_b64','de','Günther Öllinger <guenther.oellinger@kunstuni-wald.example>','Trojaner am Schnittplatz','2026-11-19T12:44:00+01:00','''Grüß Gott,

am Schnittplatz SP-07 hat die Schutzsoftware heute um 12:20 Uhr einen Trojaner gemeldet (Emotet). Der Rechner ist abgesteckt. Gibt es noch weitere Schritte?

Danke und liebe Grüße
Günther Öllinger
Medienwerkstatt, Klappe 1802
''',{'reporter_name':'Günther Öllinger','reporter_phone':{"any":['Klappe 1802','1802']},'discovered_at':'2026-11-19T12:20:00'+Z},['affected_systems','occurred_at'],'malware',cs='iso-8859-1',cte='base64')
    F('f_en_oldquote','en','Niamh Doran <niamh.doran@slieverua.example>','Re: Re: Laptop found?','2026-11-18T10:05:00+00:00','''Hi,

separate matter from last year's case below: this morning at 9.20 I realised that my work phone (Samsung A54, asset SRU-P-3310) is missing. I had it in the canteen at 8.45. It has a fingerprint lock and PIN, but I don't think it is encrypted.

Niamh Doran
Finance Office, x2290

On 4 Dec 2025, at 14:33, IT Helpdesk <helpdesk@slieverua.example> wrote:
> We are happy to tell you that your laptop SRU-L-0917, reported stolen on
> 2 Dec 2025 at 16:00, has been found. Around 200 student records were on it.
''',{'reporter_name':'Niamh Doran','reporter_phone':{"any":['x2290','2290']},'discovered_at':u('2026-11-18T09:20:00'),'device_id':'SRU-P-3310','device_password':'yes'},['occurred_at','device_encrypted','device_kind','lost_or_stolen'],'device_loss')
    F('f_de_spam','de','Poststelle <poststelle@uni-marchfeld.example>','Werbemails','2026-11-16T08:30:00+01:00','''Guten Morgen,

seit Freitag bekommen wir täglich mehrere hundert Werbemails für Medikamente auf die Adresse poststelle@uni-marchfeld.example. Kann man da etwas filtern?

Danke
Renate, Poststelle
''',{},['reporter_name','discovered_at','occurred_from','affected_systems'],'spam')
    F('f_en_outage','en','Bartosz Lis <lis@polareco.example>','Storage cluster down','2026-11-12T03:20:00+01:00','''Hi on-call,

the storage cluster ceph-a went read-only at 02:55 after the cooling failed. All compute jobs are stalled. Facility management has been called. No data lost as far as I can see, no personal data on it.

Bartosz (on night shift, 0170 555 0188)
''',{'reporter_phone':'0170 555 0188','personal_data':'no'},['reporter_name','discovered_at','occurred_at','occurred_from','affected_systems','informed'],'outage',base=['org_unit','location','reporter_role'])
    # form and body disagree
    r=[T('Name','Stefanie Rauch','reporter_name'),T('Bereich','Alumni-Büro','org_unit'),T('Entdeckt am','17.11.2026, 14:00 Uhr','discovered_at','2026-11-17T14:00:00'+Z),T('Vorfall','Adressliste an falsches Unternehmen geschickt','kind','misdelivery'),T('Betroffene','ca. 500','affected_persons',{"any":[500,460]}),T('Daten','Name, Adresse, Abschlussjahr','data_categories',['Name','Adresse','Abschlussjahr'])]
    B.add('m_de_disagree','docx','de','Stefanie Rauch <stefanie.rauch@uni-karlshofen.example>','Meldung Alumni-Büro','2026-11-17T15:20:00+01:00','Hallo,\n\nMeldung im Anhang. Korrektur: Nach Durchsicht der Liste sind es 460 Betroffene, nicht 500.\n\nGruß\nStefanie Rauch\n',rows=r,att=[('Meldung.docx',docx('Kurzmeldung Datenpanne',r,'onecol',org='Universität Karlshofen'))],may=['personal_data','description'])
    F('f_de_dataloss_mobile','de','Jan Petersen <jan.petersen@ikp-kueste.example>','Sicherung fehlgeschlagen','2026-11-20T22:47:00+01:00','''Moin, wollte nur Bescheid geben, Backup der Bojendaten ist seit Wochen nicht gelaufen und heut Abend ist die Platte vom Server boje3 gestorben. Messdaten von 5 Wochen sind damit weg. Gemerkt 21.30. Mehr morgen, bin durch.

Gesendet von meinem Galaxy
''',{'discovered_at':'2026-11-20T21:30:00'+Z},['occurred_at','affected_systems','reporter_name'],'data_loss')
    # headingless numbered MS forms notification
    q=[T('Your name','Declan Roe','reporter_name'),T('Your role','Research Assistant','reporter_role'),T('Date and time you found out','2026-11-19 16:10','discovered_at',u('2026-11-19T16:10:00')),C('What was affected?',['Email account','Computer','Cloud folder','Paper'],2,None),T('Please describe','A OneDrive folder with interview transcripts was shared with "anyone with the link" and the link was posted on a public project page.','description'),T('How many participants are in the data?','17','affected_persons',17),C('Has the link been removed?',['Yes','No'],0)]
    B.add('m_en_msforms','text_form','en','Microsoft Power Automate <flow-noreply@slieverua.example>','New response: Data incident quick form','2026-11-19T16:25:00+00:00',text_form(q,'msforms',intro='A new response was submitted by declan.roe@slieverua.example',foot='View response: https://forms.slieverua.example/r/88xk'),rows=q,kind=['data_leak','misconfiguration'],may=['affected_systems','measures','reporter_email'])
