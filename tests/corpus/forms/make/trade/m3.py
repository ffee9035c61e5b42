from lib import *
FT=MAY_ID+['description','consequences']
def ft(n,lang,date,frm,subj,text,report,kind,may=(),**k):
    mail(n,frm,subj,date,text,**k); case(n,'free_text',lang,date,report,kind,may=FT+list(may))
# ---------------- German
ft('ft01','de','2026-11-17T11:48:00+01:00','Niklas Obermüller <niklas.obermueller@stud.uni-werratal.example>','Habe auf Link geklickt','''Liebes IT-Team,

ich glaube, ich bin auf eine Betrugsmail hereingefallen. Heute um 10:15 Uhr kam eine Nachricht, angeblich vom Rechenzentrum, mein Postfach sei fast voll. Ich habe auf den Link geklickt und dort meine Uni-Kennung und mein Passwort eingegeben. Erst danach ist mir um 11:30 Uhr aufgefallen, dass die Adresse gar nicht zur Uni gehört (uni-werratal.webmail-quota.example).

Ich habe mein Passwort sofort im Identitätsportal geändert. Muss ich noch etwas tun?

Viele Grüße
Niklas Obermüller
Matr.-Nr. 3348190
''',dict(discovered_at='2026-11-17T11:30:00+01:00',occurred_at='2026-11-17T10:15:00+01:00',measures=A('Ich habe mein Passwort sofort im Identitätsportal geändert.')),['credentials_exposed','phishing','compromised_account'],may=['affected_systems'],ua=APPLE)
ft('ft02','de','2026-11-13T12:20:00+01:00','"Althaus, Renate" <renate.althaus@bezirk-mittelfeld.example>','WG: Ihre Unterlagen','''Guten Tag,

die untenstehende Rückmeldung ging heute um 11:42 Uhr bei mir ein. Ich habe gestern die Teilnehmerliste des Reha-Kurses versehentlich an einen falschen Empfänger geschickt, nämlich an die Firma Möbel Dierks statt an Frau Dierks von der Krankenkasse. Auf der Liste stehen Namen, Geburtsdaten und Diagnosen von 19 Personen.

Ich habe Herrn Dierks telefonisch gebeten, die Mail zu löschen, er hat das zugesagt. Meine Teamleiterin, Frau Kolb, weiß Bescheid.

Mit freundlichen Grüßen
Renate Althaus
Bezirk Mittelfeld, Sozialverwaltung
Tel. 0921 7848-2231

Von: Möbel Dierks <info@moebel-dierks.example>
Gesendet: Freitag, 13. November 2026 11:42
An: Althaus, Renate <renate.althaus@bezirk-mittelfeld.example>
Betreff: AW: Ihre Unterlagen

Sehr geehrte Frau Althaus,
ich glaube, das war nicht für uns bestimmt. Wir verkaufen Küchen.
MfG Dierks

Von: Althaus, Renate
Gesendet: Donnerstag, 12. November 2026 16:08
An: info@moebel-dierks.example
Betreff: Ihre Unterlagen

Sehr geehrte Frau Dierks, anbei wie besprochen die Liste.
''',dict(discovered_at='2026-11-13T11:42:00+01:00',occurred_at=A('2026-11-12','2026-11-12T16:08:00+01:00'),data_categories=L('Namen','Geburtsdaten','Diagnosen'),affected_persons=19,measures=cuts('Ich habe Herrn Dierks telefonisch gebeten, die Mail zu löschen','er hat das zugesagt.'),informed=A(['Frau Kolb'],['Meine Teamleiterin, Frau Kolb'],['Meine Teamleiterin'],['Teamleiterin Frau Kolb'])),'misdelivery',may=['special_categories','personal_data'],ua=OUTLOOK)
ft('ft03','de','2026-11-12T16:31:00+01:00','Dr. Elif Sarıkaya <sarikaya@geo.uni-werratal.example>','USB-Stick weg','''Hallo zusammen,

seit Dienstag vermisse ich meinen USB-Stick (schwarz, SanDisk 64 GB), auf dem die Interviewtranskripte aus meinem Projekt liegen. Zuletzt benutzt habe ich ihn am 10.11. gegen 15 Uhr im Seminarraum 1.114, gemerkt habe ich es aber erst heute Mittag um 12:30, als ich ihn einstecken wollte. Verschlüsselt war er leider nicht. Im Fundbüro habe ich nachgefragt, dort ist nichts abgegeben worden. In den Transkripten kommen 14 Personen mit Klarnamen vor.

Was muss ich jetzt ausfüllen?

Beste Grüße
Elif Sarıkaya
-- 
Dr. Elif Sarıkaya
AG Stadtgeographie, Raum 2.208
''',dict(discovered_at='2026-11-12T12:30:00+01:00',device_kind=A('USB-Stick','USB-Stick (schwarz, SanDisk 64 GB)','USB-Stick SanDisk 64 GB','SanDisk 64 GB'),lost_or_stolen='lost',location=A('Seminarraum 1.114','im Seminarraum 1.114'),device_encrypted='no',affected_persons=14,measures=A('Im Fundbüro habe ich nachgefragt, dort ist nichts abgegeben worden.','Im Fundbüro habe ich nachgefragt')),'device_loss',may=['occurred_at','occurred_from','data_categories','personal_data','informed'],ua=TB)
ft('ft04','de','2026-11-16T09:00:00+01:00','Allianz IT-Wissen <news@it-wissen-brief.example>','IT-Wissen-Brief 46: Ransomware-Welle trifft Mittelstand','''IT-WISSEN-BRIEF | Ausgabe 46/2026

RANSOMWARE-WELLE TRIFFT MITTELSTAND
Am 10.11.2026 legte ein Angriff die Produktion eines Maschinenbauers lahm. Über 400 Server waren verschlüsselt, 12.000 Kundendatensätze flossen ab. Was Sie daraus lernen können, lesen Sie auf unserer Seite.

WEBINAR
"Phishing erkennen in 30 Minuten", 26.11.2026, 10:00 Uhr. Jetzt anmelden!

Sie erhalten diesen Brief, weil Sie sich angemeldet haben.
Abbestellen: https://it-wissen-brief.example/ab?id=8812
''',{},None,hdr={'List-Unsubscribe':'<https://it-wissen-brief.example/ab?id=8812>','Precedence':'bulk'})
ft('ft05','de','2026-11-18T13:15:00+01:00','Swantje Petersen <swantje.petersen@uni-werratal.example>','Frage zu Schulung','''Liebes Vorfall-Team,

wir planen für den 3. Dezember einen Nachmittag für unsere neuen Hilfskräfte und würden gern jemanden von Ihnen einladen, der 20 Minuten erzählt, wie man einen verlorenen Laptop oder eine Phishing-Mail meldet. Hätten Sie da Zeit? Gern auch online.

Und: Gibt es das Merkblatt auch auf Englisch?

Herzliche Grüße
Swantje Petersen
Dekanat Fakultät II
Tel. 0561 999-3120
''',{},None,ua=OUTLOOK)
ft('ft06','de','2026-11-19T08:22:00+01:00','Jochen Wittlich <wittlich@stadtarchiv-nahe.example>','AW: Ausfall Findbuch-Server','''Guten Morgen,

es geht schon wieder los: Der Server findbuch2.stadtarchiv-nahe.example ist seit heute 07:30 Uhr nicht erreichbar. Bemerkt habe ich es um 07:55 Uhr beim Öffnen des Lesesaals. Neu gestartet habe ich ihn schon, hat aber nichts gebracht. Die Besucher können nichts bestellen.

Gruß
J. Wittlich

Am 02.11.2026 um 16:40 schrieb Vorfall-Team:
> Hallo Herr Wittlich,
> der Ausfall von findbuch1 am 02.11.2026 um 09:15 Uhr ist behoben,
> Ursache war eine volle Platte. Wir haben den Speicher erweitert.
> Viele Grüße
> Vorfall-Team
''',dict(affected_systems=A(['findbuch2.stadtarchiv-nahe.example'],['findbuch2']),occurred_from='2026-11-19T07:30:00+01:00',discovered_at='2026-11-19T07:55:00+01:00',measures=A('Neu gestartet habe ich ihn schon, hat aber nichts gebracht.','Neu gestartet habe ich ihn schon')),'outage',may=['occurred_at','location'],ua=TB)
ft('ft07','de','2026-11-15T21:05:00+01:00','Bianca Lohrengel <b.lohrengel@verein-kultursommer.example>','Von meinem Postfach geht Spam raus','''Hallo,

eine Bekannte hat mich heute gegen 19 Uhr angerufen und gefragt, warum ich ihr Links zu Kryptowährungen schicke. Habe ich natürlich nicht. In "Gesendet" liegen tatsächlich über 300 Mails, alle von Samstag, 14.11., zwischen 02:00 und 04:30 Uhr. Da hat wohl jemand mein Passwort.

Passwort ist inzwischen neu, und ich habe die unbekannte Weiterleitung in den Einstellungen entfernt. Den Vorstand habe ich auch schon informiert.

Bitte um Hilfe!
Bianca Lohrengel

Von meinem iPhone gesendet
''',dict(discovered_at='2026-11-15T19:00:00+01:00',occurred_from='2026-11-14T02:00:00+01:00',occurred_to='2026-11-14T04:30:00+01:00',measures=cuts('Passwort ist inzwischen neu,','und ich habe die unbekannte Weiterleitung in den Einstellungen entfernt.'),informed=A(['Vorstand'],['Den Vorstand'],['der Vorstand'])),'compromised_account',may=['occurred_at','affected_systems'],ua=IOS)
ft('ft08','de','2026-11-10T10:35:00+01:00','Hannes Brückl <hannes.brueckl@ph-isarwinkel.example>','Offenes Laufwerk','''Servus,

beim Suchen nach einer Vorlage bin ich gerade (10:10 Uhr) auf das Netzlaufwerk \\\\fs03\\personal gestoßen und konnte alle Ordner öffnen, obwohl ich in der Bibliothek arbeite und da nichts verloren habe. Da liegen Gehaltsabrechnungen und Krankmeldungen von praktisch allen Beschäftigten drin. Das Laufwerk ist offenbar für "Jeder" freigegeben.

Ich habe nichts kopiert und das Fenster wieder zugemacht. Gesagt habe ich es bisher nur meiner Chefin.

Gruß, Hannes
''',dict(discovered_at='2026-11-10T10:10:00+01:00',affected_systems=A(['\\\\fs03\\personal'],['Netzlaufwerk \\\\fs03\\personal'],['fs03']),data_categories=L('Gehaltsabrechnungen','Krankmeldungen'),informed=A(['meiner Chefin'],['meine Chefin'],['Chefin'])),['misconfiguration','data_leak'],may=['special_categories','personal_data','measures','location'],ua=TB)
ft('ft09','de','2026-11-14T07:02:00+01:00','Abuse-Desk Nordlicht-Netz <abuse@nordlicht-netz.example>','[NLN-88213] Portscans aus Ihrem Netz: 192.0.2.88','''Sehr geehrte Damen und Herren,

von der IP-Adresse 192.0.2.88 aus Ihrem Netz gehen Portscans gegen Systeme unserer Kunden aus. Beginn der Scans: 13.11.2026, 22:41 Uhr, letzter Eintrag: 14.11.2026, 01:17 Uhr (MEZ). Betroffen sind die Ports 22, 445 und 3389.

Wir haben die Adresse an unserem Rand vorübergehend gesperrt. Bitte prüfen Sie das System und teilen Sie uns das Ergebnis unter Angabe der Vorgangsnummer mit.

Mit freundlichen Grüßen
Ihr Abuse-Desk

--
Nordlicht-Netz GmbH, Am Deich 4, 26721 Emden
Amtsgericht Aurich HRB 99999, Geschäftsführer: Habbo Janssen
''',dict(affected_systems=['192.0.2.88'],occurred_from='2026-11-13T22:41:00+01:00',occurred_to='2026-11-14T01:17:00+01:00',measures='Wir haben die Adresse an unserem Rand vorübergehend gesperrt.'),['scan'],may=['occurred_at'])
ft('ft10','de','2026-10-20T17:45:00+02:00','Tabea Rombach <t.rombach@fz-heidekraut.example>','Seltsamer Anruf','''Hallo,

um 16:20 Uhr rief mich heute ein Mann an, der sich als Mitarbeiter der IT ausgab und die Durchwahlen unserer Buchhaltung haben wollte. Ich habe keine Auskunft gegeben und aufgelegt. Die Nummer im Display war +49 30 5550199. Ich melde das nur, falls er es auch bei anderen probiert.

Viele Grüße
Tabea Rombach
Empfang, Haus 1
''',dict(discovered_at=A('2026-10-20T16:20:00+02:00'),measures=A('Ich habe keine Auskunft gegeben und aufgelegt.')),['other','phishing'],may=['occurred_at'],ua=OUTLOOK)
# discovered vs occurred: the call is both
ft('ft11','de','2026-11-20T09:55:00+01:00','Sekretariat IfB <sekretariat@ifb.uni-werratal.example>','Klausur im Drucker','''Guten Morgen,

gestern Abend ist mir am Etagendrucker (Flur 3. OG, Gebäude N) ein Stapel Gutachten zu Bachelorarbeiten liegen geblieben. Heute früh um 8:05 Uhr wollte ich ihn holen, da hatte ihn schon jemand durchgeblättert und auf dem Fensterbrett abgelegt. Darin stehen Namen, Matrikelnummern und Bewertungen von sechs Studierenden. Die Gutachten habe ich jetzt im Schrank eingeschlossen.

Herr Prof. Dinkel ist im Bilde.

Freundliche Grüße
Gudrun Eisele
''',dict(discovered_at='2026-11-20T08:05:00+01:00',occurred_at='2026-11-19',location=A('Flur 3. OG, Gebäude N','am Etagendrucker (Flur 3. OG, Gebäude N)','Etagendrucker (Flur 3. OG, Gebäude N)'),data_categories=L('Namen','Matrikelnummern','Bewertungen'),affected_persons=6,measures='Die Gutachten habe ich jetzt im Schrank eingeschlossen.',informed=A(['Herr Prof. Dinkel'],['Prof. Dinkel'])),'paper_disclosure',may=['personal_data','affected_systems','special_categories'],ua=OUTLOOK)
# ---------------- English
ft('ft12','en','2026-11-18T22:10:00+00:00','Adaeze Fraser <adaeze.fraser@northmoor.example>','Laptop stolen on train','''Hi,

My work laptop (Dell Latitude 5440, asset tag NM-20991) was stolen tonight on the 18:32 from Leeds to York. I went to the toilet at about 18:50 and when I got back to my seat at 18:55 the bag was gone. It's encrypted with BitLocker and needs a password. I've reported it to the British Transport Police, crime reference 1126-88730.

I rang the out of hours line and they disabled my account. There are draft appraisals of 9 staff on it.

Adaeze

Sent from my iPhone
''',dict(device_kind=A('Dell Latitude 5440','work laptop','laptop','work laptop (Dell Latitude 5440)','laptop Dell Latitude 5440'),device_id='NM-20991',lost_or_stolen='stolen',discovered_at='2026-11-18T18:55:00+01:00',location=A('on the 18:32 from Leeds to York','the 18:32 from Leeds to York','18:32 from Leeds to York','train from Leeds to York','train'),device_encrypted='yes',device_password='yes',police_report=A('1126-88730','crime reference 1126-88730','yes','British Transport Police, crime reference 1126-88730','British Transport Police 1126-88730'),measures=cuts('I rang the out of hours line','and they disabled my account.'),affected_persons=9),'device_loss',may=['occurred_at','occurred_from','occurred_to','data_categories','personal_data','informed'],ua=IOS)
ft('ft13','en','2026-11-16T14:00:00+00:00','Mateus Lindqvist <mateus@bughollow.example>','Stored XSS in events.weststrand-uni.example','''Hello security team,

While registering for your open day I found a stored cross-site scripting flaw on https://events.weststrand-uni.example/register. The "organisation" field is not escaped, so a script entered there runs in the browser of whoever opens the attendee list.

I found it on 15 November 2026 at 21:30 CET. I only tested with an alert box and have not accessed any data. I will not publish anything for 90 days.

Kind regards,
Mateus Lindqvist
Independent researcher
PGP: 4F2A 99C1 0B7D 5E31
''',dict(affected_systems=A(['https://events.weststrand-uni.example/register'],['events.weststrand-uni.example'],['events.weststrand-uni.example','https://events.weststrand-uni.example/register']),discovered_at='2026-11-15T21:30:00+01:00'),'vulnerability',may=['measures'],ua=TB)
ft('ft14','en','2026-11-12T03:58:00+00:00','Piotr Halloran <p.halloran@castlefen-hospital.example>','RANSOM NOTE on file server - need someone now','''All,

backup job on CFH-FS02 failed at 03:15 and when I logged in to look, every share was full of .r4venc files plus README_RESTORE.txt asking for 40 BTC. Looks like it began around 01:50 going by the file times. CFH-FS02 and CFH-APP05 are both hit, the rest looks ok for now.

I've shut down both VMs and blocked SMB between the server VLANs. On-call manager has been paged.

Don't know yet if patient data went out.

P.

-- 
Piotr Halloran
Infrastructure night shift
Castlefen Hospital | bleep 7731
''',dict(affected_systems=L('CFH-FS02','CFH-APP05'),occurred_from='2026-11-12T01:50:00+01:00',measures=cuts("I've shut down both VMs",'and blocked SMB between the server VLANs.'),informed=A(['On-call manager'],['On-call manager has been paged'])),'ransomware',may=['discovered_at','occurred_at','personal_data','data_categories'],ua=OUTLOOK)
ft('ft15','en','2026-11-17T17:25:00+00:00','Copyright Agent <notices@harborlight-publishing.example>','Notice of infringement - Ref HL-2026-5567','''To whom it may concern,

I am authorised to act for Harborlight Publishing Ltd. On 16 November 2026 we found that the textbook "Principles of Soil Mechanics, 4th ed." is being distributed without permission from the following address on your network:

https://files.lowmarsh-college.example/share/soilmech4.pdf

We ask that you remove the file within 48 hours. I have a good faith belief that this use is not authorised by the copyright owner, and the information in this notice is accurate.

Yours faithfully,
Edith Vane
Rights Department
Harborlight Publishing Ltd, 12 Quay Street, Bristol

This message is intended for the addressee only. If you received it in error, please delete it.
''',dict(discovered_at='2026-11-16',affected_systems=A(['https://files.lowmarsh-college.example/share/soilmech4.pdf'],['files.lowmarsh-college.example'])),'copyright',may=['location'])
ft('ft16','en','2026-11-19T09:30:00+00:00','Yusuf Brennan <yusuf.brennan@lowmarsh-college.example>','Re: Re: unusual sign-ins','''Hi Kate,

sorry for the delay. Answers below.

> When did you first see the failed sign-ins?

This morning at 08:40 when the alert mail came in.

> Which system is it?

mail.lowmarsh-college.example, the IMAP service.

> Any success?

None so far. About 12,000 failed attempts overnight against 60 mailboxes, from 198.51.100.140 mostly.

> Have you done anything?

Yes, I've enabled the lockout after 5 attempts and blocked that address.

Cheers
Yusuf

> -----Original Message-----
> From: Kate Ormond
> Sent: 18 November 2026 16:10
> We saw something similar on vpn1 on 12 November at 03:00, please check.
''',dict(discovered_at='2026-11-19T08:40:00+01:00',affected_systems=A(['mail.lowmarsh-college.example'],['mail.lowmarsh-college.example, the IMAP service'],['mail.lowmarsh-college.example','IMAP service'],['mail.lowmarsh-college.example','the IMAP service'],['mail.lowmarsh-college.example','IMAP']),measures=cuts("Yes, I've enabled the lockout after 5 attempts",'and blocked that address.')),'login_attack',may=['affected_persons','occurred_at','occurred_from'],ua=APPLE)
ft('ft17','en','2026-11-11T12:12:00+00:00','Fiona Mbeki <f.mbeki@lowmarsh-college.example>','Sent grades to wrong group','''Hello

I've made a mistake. At 11:20 today I sent the resit results spreadsheet to the whole of Year 1 instead of the three people it was meant for. It lists student names, ID numbers and marks for 52 students. I noticed at 11:35 when a student replied.

I have recalled the message, although I know that doesn't always work, and IT deleted it from the mailboxes they could reach. I've told my Head of Department.

I feel awful about this.

Fiona Mbeki
Programme Administrator
Room C14 | 01632 960345
''',dict(occurred_at='2026-11-11T11:20:00+01:00',discovered_at='2026-11-11T11:35:00+01:00',data_categories=A(['student names','ID numbers','marks'],['names','ID numbers','marks'],['student names, ID numbers and marks']),affected_persons=52,measures=cuts('I have recalled the message,',"although I know that doesn't always work,",'and IT deleted it from the mailboxes they could reach.'),informed=A(['my Head of Department'],['Head of Department'])),'misdelivery',may=['personal_data'],ua=OUTLOOK)
ft('ft18','en','2026-11-20T10:41:00+00:00','Oskar Dunmore <oskar.dunmore@weststrand-uni.example>','website very slow / flood','''Morning,

www.weststrand-uni.example has been unreachable on and off since 09:20 this morning. The load balancer shows about 3 million requests a minute from all over the world, nearly all for /search. I spotted it at 09:35 on the dashboard.

We have switched on rate limiting and asked the upstream provider to filter. Applicants cannot reach the admissions pages, and the deadline is tonight.

Oskar
Web Platform Team
''',dict(affected_systems=['www.weststrand-uni.example'],occurred_from='2026-11-20T09:20:00+01:00',discovered_at='2026-11-20T09:35:00+01:00',measures='We have switched on rate limiting and asked the upstream provider to filter.'),'denial_of_service',may=['occurred_at','informed'],ua=APPLE)
ft('ft19','en','2026-11-13T15:50:00+00:00','Library Helpdesk <library@lowmarsh-college.example>','Which form for guests?','''Hi team,

quick question: if a visitor who isn't a member of the college leaves their own laptop in the reading room, do we use your loss form or the lost property book? It hasn't happened, we're just updating the desk handbook.

Many thanks
Bryony (Library Helpdesk)
''',{},None)
ft('ft20','en','2026-11-09T18:33:00+01:00','Chiara Wendt <c.wendt@inst-polar.example>','database copy on public GitHub','''Dear colleagues,

I was informed today at 15:00 by a former PhD student that our GitHub repository "polar-survey-tools" contains a full dump of the survey participants' table. The repository was made public on 28 September 2026, so the file has been visible for about six weeks. The table holds names, e-mail addresses and health questionnaire answers of around 850 participants.

At 15:40 I set the repository to private. The project leader and our DPO have been informed.

Best regards,
Chiara Wendt

---
Dr. Chiara Wendt | Research Data Management
Institute for Polar Studies | Data Protection Officer: Hans Kittel, dpo@inst-polar.example, +49 471 5550 99
''',dict(discovered_at='2026-11-09T15:00:00+01:00',affected_systems=A(['polar-survey-tools'],['GitHub repository "polar-survey-tools"'],['GitHub'],['GitHub','polar-survey-tools']),data_categories=A(['names','e-mail addresses','health questionnaire answers'],['names, e-mail addresses and health questionnaire answers']),affected_persons=850,measures=A('At 15:40 I set the repository to private.','I set the repository to private.'),informed=A(['project leader','DPO'],['The project leader','our DPO'],['The project leader and our DPO'])),'data_leak',may=['occurred_at','occurred_from','special_categories','personal_data'],ua=TB)
# ---------------- Norwegian
ft('ft21','nb','2026-11-12T13:40:00+01:00','Ragnhild Sæther <ragnhild.saether@nordskogen-kommune.example>','Feilsendt brev','''Hei,

jeg må dessverre melde fra om at et vedtak om sosialhjelp ble sendt til feil person. Brevet gikk ut 9. november, og vi oppdaget feilen i dag kl. 12.15 da mottakeren ringte oss. I vedtaket sto navn, fødselsnummer og økonomiske forhold for én bruker.

Vi har bedt mottakeren om å levere brevet tilbake, og hun kommer innom i morgen. Avdelingslederen er orientert.

Med vennlig hilsen
Ragnhild Sæther
Saksbehandler, NAV-kontoret
Tlf. 62 00 14 36
''',dict(discovered_at='2026-11-12T12:15:00+01:00',occurred_at='2026-11-09',data_categories=L('navn','fødselsnummer','økonomiske forhold'),affected_persons=1,measures=cuts('Vi har bedt mottakeren om å levere brevet tilbake,','og hun kommer innom i morgen.'),informed=A(['Avdelingslederen'],['avdelingsleder'])),['misdelivery','paper_disclosure'],may=['personal_data','special_categories'],ua=OUTLOOK)
ft('ft22','nb','2026-11-10T20:15:00+01:00','Eirik Nesbø <eirik.nesbo@stud.hisf-test.example>','mista minnepenn','''Hei

Eg har mista minnepennen min (Kingston, raud). Eg brukte han sist på lesesalen i 2. etasje i går kl. 18, og oppdaga at han var vekke i dag kl. 14.30. Det ligg intervju med åtte pasientar på han til masteroppgåva mi. Minnepennen er ikkje kryptert :(

Eg har leita på lesesalen og spurt i resepsjonen. Rettleiaren min veit om det.

Eirik Nesbø
masterstudent, helsefag
''',dict(device_kind=A('minnepenn','minnepennen','minnepennen min (Kingston, raud)','minnepenn (Kingston, raud)','Kingston minnepenn'),lost_or_stolen='lost',location=A('lesesalen i 2. etasje','på lesesalen i 2. etasje'),discovered_at='2026-11-10T14:30:00+01:00',device_encrypted='no',affected_persons=8,measures='Eg har leita på lesesalen og spurt i resepsjonen.',informed=A(['Rettleiaren min'],['Rettleiaren'],['rettleiar'])),'device_loss',may=['occurred_at','occurred_from','data_categories','personal_data','special_categories'])
ft('ft23','nb','2026-11-17T09:05:00+01:00','Anne-Lise Fjeldstad <anne-lise.fjeldstad@lillesund-museum.example>','Mistenkelig e-post fra "direktøren"','''God morgen,

vi er fire her på huset som fikk en e-post i går kl. 15.48 som så ut til å komme fra direktøren. Han ba om at vi kjøpte gavekort og sendte kodene. Avsenderadressen var direktor.lillesund@postkasse-ekspress.example. Ingen av oss har svart eller klikket på noe. Vi har merket e-posten som søppel og advart de andre på huset.

Jeg legger ved teksten under.

Hilsen Anne-Lise

---------- Videresendt melding ----------
Fra: Direktør <direktor.lillesund@postkasse-ekspress.example>
Dato: man. 16. nov. 2026 kl. 15:48
Emne: Haster

Er du ledig? Jeg sitter i møte til kl. 17 og trenger fem gavekort på 1000 kr. Send kodene hit.
''',dict(occurred_at='2026-11-16T15:48:00+01:00',measures='Vi har merket e-posten som søppel og advart de andre på huset.'),'phishing',may=['discovered_at','affected_persons','informed'])
ft('ft24','nb','2026-11-18T08:30:00+01:00','Bjørnar Hovland <bjornar.hovland@fjellheim-uni.example>','Eksamensliste lå åpent på nettsiden','''Hei,

i går kveld kl. 21.10 tipset en student oss om at listen over tilrettelegging til eksamen lå åpent på www.fjellheim-uni.example/eksamen. Listen ble lagt ut mandag 16. november kl. 10. Den inneholder navn, kandidatnummer og opplysninger om helse for 73 studenter.

Siden ble tatt ned kl. 21.45 samme kveld, og vi har bedt Google fjerne treffene. Personvernombudet og studiedirektøren er varslet.

Vennlig hilsen
Bjørnar Hovland
seksjonssjef, eksamenskontoret
''',dict(discovered_at='2026-11-17T21:10:00+01:00',affected_systems=A(['www.fjellheim-uni.example/eksamen'],['www.fjellheim-uni.example']),data_categories=A(['navn','kandidatnummer','opplysninger om helse'],['navn, kandidatnummer og opplysninger om helse'],['navn','kandidatnummer','helse']),affected_persons=73,measures=cuts('Siden ble tatt ned kl. 21.45 samme kveld,','og vi har bedt Google fjerne treffene.'),informed=A(['Personvernombudet','studiedirektøren'],['Personvernombudet og studiedirektøren'])),['data_leak','misconfiguration'],may=['occurred_at','occurred_from','occurred_to','special_categories','personal_data','location'],ua=OUTLOOK)
ft('ft25','nb','2026-11-16T13:00:00+01:00','Siv Tveit <siv.tveit@fjellheim-uni.example>','Spørsmål om totrinnspålogging','''Hei!

Vi får ny telefon på kontoret på fredag. Må jeg melde fra til dere før jeg flytter totrinnspåloggingen over, eller holder det å ringe brukerstøtte? Finnes det en oppskrift?

Mvh Siv Tveit
Tlf. 55 00 61 40
''',{},None)
ft('ft26','nb','2026-11-19T16:45:00+01:00','Marit Aarskog <marit.aarskog@vestbygd-kommune.example>','Snoking i journal','''Hei,

ved ein rutinekontroll i dag kl. 13.20 fann vi at ein tilsett har opna journalen til ein nabo utan å ha tenestleg behov. Oppslaga vart gjorde 3. og 5. november i Gerica. Journalen inneheld helseopplysningar.

Tilgangen til den tilsette er sperra inntil vidare. Kommunalsjefen er varsla.

Helsing
Marit Aarskog
einingsleiar, heimetenesta
''',dict(discovered_at='2026-11-19T13:20:00+01:00',affected_systems=['Gerica'],data_categories=A(['helseopplysningar']),measures='Tilgangen til den tilsette er sperra inntil vidare.',informed=A(['Kommunalsjefen'],['kommunalsjef'])),'unauthorized_access',may=['occurred_at','occurred_from','occurred_to','affected_persons','special_categories','personal_data'],ua=OUTLOOK)
ft('ft27','nb','2026-11-11T10:25:00+01:00','Frode Lien <frode.lien@fjellheim-uni.example>','Virus på PC?','''Hei

PC-en FHU-L2231 på rom 314 oppfører seg rart. Da jeg åpnet et vedlegg (faktura.zip) kl 09.50 i dag, kom det opp et svart vindu, og antivirus varslet om "Emotet" et par minutter etter, kl 09.53. Jeg har slått av maskinen og ikke rørt den siden.

frode
''',dict(affected_systems=['FHU-L2231'],location=A('rom 314','på rom 314'),occurred_at='2026-11-11T09:50:00+01:00',discovered_at='2026-11-11T09:53:00+01:00',measures=A('Jeg har slått av maskinen og ikke rørt den siden.','Jeg har slått av maskinen')),'malware',may=['device_kind','device_id'])
