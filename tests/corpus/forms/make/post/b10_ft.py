from lib import *
import lib
def run():
    ft('ft01', 'en', 'device_loss', ('Martha Okonjo', 'm.okonjo@westmere.example'), '2026-11-09 19:12', 'lost my phone', '''
Hello,

I lost my work phone this evening, probably left on bus 14 between the main station and Harbour Road. I noticed it at about 18:20 when I got home. It is a Samsung Galaxy S23 with a PIN, and it is encrypted as far as IT told me. Inventory number WM-20771. My work mail and calendar are on it.

I have called the bus company, nobody has handed it in yet.

Martha

Sent from my iPhone
''', 'iphone', {'discovered_at': T('2026-11-09 18:20'), 'location': A('bus 14 between the main station and Harbour Road', 'on bus 14 between the main station and Harbour Road', 'bus 14'), 'device_kind': A('Samsung Galaxy S23', 'work phone', 'phone', 'work phone (Samsung Galaxy S23)'), 'device_id': 'WM-20771', 'device_encrypted': 'yes', 'lost_or_stolen': 'lost'}, 'informed device_password measures occurred_at data_categories personal_data')
    ft('ft02', 'en', 'phishing', ('Liam Ferreira', 'liam.ferreira@westmere.example'), '2026-11-10 09:31', 'Fwd: Your mailbox is almost full', '''
Hi, got this one this morning and so did at least four people in my corridor. Looks like phishing to me. I did not click on anything.

Liam

---------- Forwarded message ---------
From: Mail Administrator <admin@mail-quota-upgrade.example.net>
Date: Tue, 10 Nov 2026 at 08:02
Subject: Your mailbox is almost full
To: <liam.ferreira@westmere.example>


Dear User,

Your mailbox has reached 98% of its storage. Upgrade within 24 hours or you will lose incoming messages.

Upgrade now: http://quota-upgrade.example.net/owa/login

IT Helpdesk, phone 0800 555 019
''', 'gmail', {}, 'discovered_at occurred_at affected_systems measures affected_persons')
    ft('ft03', 'de', 'misdelivery', ('Seidlitz, Annegret', 'annegret.seidlitz@ph-ellerau.example'), '2026-11-10 15:47', 'Datenpanne Prüfungsamt – Sammelmail', '''
Sehr geehrte Damen und Herren,

leider muss ich Ihnen einen Vorfall aus dem Prüfungsamt melden. Am heutigen Dienstag um 13:15 Uhr habe ich eine E-Mail mit der Notenliste des Moduls "Didaktik II" versehentlich an den Verteiler aller Studierenden des dritten Semesters geschickt statt nur an Frau Prof. Dr. Lenz. Die Liste enthält Namen, Matrikelnummern und Noten von 84 Studierenden. Aufgefallen ist mir das um 13:40 Uhr, als die erste Studentin zurückschrieb.

Ich habe sofort versucht, die Nachricht in Outlook zurückzurufen, und anschließend alle Empfänger gebeten, die Mail zu löschen. Meine Vorgesetzte Frau Hartung und der Datenschutzbeauftragte sind bereits informiert.

Bitte teilen Sie mir mit, was ich noch tun muss. Mir ist das sehr unangenehm.

Mit freundlichen Grüßen
Annegret Seidlitz

--
Pädagogische Hochschule Ellerau
Prüfungsamt, Raum B 1.12
Tel. 04101 8830-217
''', 'outlook', {'occurred_at': T('2026-11-10 13:15'), 'discovered_at': T('2026-11-10 13:40'), 'personal_data': 'yes', 'data_categories': A(['Namen', 'Matrikelnummern', 'Noten']), 'affected_persons': 84,
      'measures': A('Ich habe sofort versucht, die Nachricht in Outlook zurückzurufen, und anschließend alle Empfänger gebeten, die Mail zu löschen.', 'sofort versucht, die Nachricht in Outlook zurückzurufen, und anschließend alle Empfänger gebeten, die Mail zu löschen'),
      'informed': A(['Meine Vorgesetzte Frau Hartung', 'der Datenschutzbeauftragte'], ['Vorgesetzte Frau Hartung', 'Datenschutzbeauftragter'], ['Frau Hartung', 'Datenschutzbeauftragter'], ['Meine Vorgesetzte Frau Hartung', 'Datenschutzbeauftragte'], ['Vorgesetzte Frau Hartung', 'Datenschutzbeauftragte'])}, 'affected_systems location')
    ft('ft04', 'nb', 'misdelivery', ('Ingvild Røsnes', 'ingvild.rosnes@fjordhogskolen.example'), '2026-11-11 11:05', 'Feilsendt brev', '''
Hei,

i går ettermiddag ca. kl. 15.30 sendte jeg et vedtak om tilrettelegging til feil student (samme etternavn). Brevet inneholdt navn, fødselsdato og helseopplysninger. Jeg oppdaget det først i dag kl. 10.10. Studenten som fikk brevet er bedt om å slette det.

Mvh
Ingvild Røsnes
Studieseksjonen
''', 'owa', {'occurred_at': T('2026-11-10 15:30'), 'discovered_at': T('2026-11-11 10:10'), 'personal_data': 'yes', 'special_categories': 'yes', 'data_categories': ['navn', 'fødselsdato', 'helseopplysninger'],
      'measures': A('Studenten som fikk brevet er bedt om å slette det.')}, 'affected_persons informed')
    ft('ft05', 'en', 'compromised_account', ('Dr Priya Raman', 'p.raman@westmere.example'), '2026-11-11 14:22', 'My account seems to have been taken over', '''
Dear security team,

I am writing because something is badly wrong with my university account (praman). On Sunday evening I received a call from a colleague in Leeds who asked why I was sending him invoices. I checked my Sent folder and there were about 300 messages I never wrote, all sent on 8 November between 16:05 and 17:50. I discovered it at 20:15 that day.

There is also an inbox rule I did not create which moves everything with the word "invoice" to RSS Feeds. I suspect it goes back to a login page I filled in on Thursday, although it did look genuine.

I have changed my password and deleted the rule. On Monday I told our departmental administrator, Helen Moss, and the service desk (they gave me ticket 88213).

The mailbox contains correspondence with students including marks and medical certificates.

You can call me on 0117 496 0023 after 2 pm.

Kind regards,
Priya Raman
Senior Lecturer, School of Chemistry
''', 'outlook', {'discovered_at': T('2026-11-08 20:15'), 'occurred_from': T('2026-11-08 16:05'), 'occurred_to': T('2026-11-08 17:50'), 'reporter_phone': '0117 496 0023',
       'measures': A('I have changed my password and deleted the rule.', 'changed my password and deleted the rule'),
       'informed': A(['our departmental administrator, Helen Moss', 'the service desk'], ['departmental administrator Helen Moss', 'service desk'], ['our departmental administrator Helen Moss', 'the service desk (they gave me ticket 88213)'], ['Helen Moss', 'service desk'], ['our departmental administrator', 'Helen Moss', 'the service desk'])},
       'data_categories personal_data special_categories affected_systems occurred_at reporter_role org_unit', base='description reporter_name reporter_email')
    ft('ft06', 'de', 'ransomware', ('Jonas Brettschneider', 'brettschneider@museum-kalkberg.example'), '2026-11-12 07:58', 'DRINGEND Dateien verschlüsselt', '''
Guten Morgen,

beim Hochfahren heute um 7:20 Uhr waren auf unserem Fileserver MKB-FS02 alle Ordner mit der Endung .lock3d versehen, dazu liegt überall eine Datei READ_ME_NOW.txt mit einer Lösegeldforderung über 2 Bitcoin. Wir kommen an nichts mehr heran, auch die Besucherverwaltung auf srv-kasse01 startet nicht.

Wir haben den Server vom Netz getrennt und alle Mitarbeiter gebeten, ihre PCs auszulassen. Die Geschäftsführung weiß Bescheid, Polizei noch nicht.

Gruß
Jonas Brettschneider
Haustechnik/IT
Tel. 0171 5550187
''', 'thunderbird', {'discovered_at': T('2026-11-12 07:20'), 'affected_systems': A(['MKB-FS02', 'srv-kasse01'], ['Fileserver MKB-FS02', 'srv-kasse01'], ['Fileserver MKB-FS02', 'Besucherverwaltung auf srv-kasse01']),
       'measures': A('Wir haben den Server vom Netz getrennt und alle Mitarbeiter gebeten, ihre PCs auszulassen.'), 'informed': A(['Die Geschäftsführung'], ['Geschäftsführung'])}, 'consequences police_report')
    ft('ft07', 'en', 'vulnerability', ('Tomasz Wilk', 'tomasz.wilk@mailbox.example.net'), '2026-11-12 22:40', 'IDOR in your course registration portal', '''
Hello,

I am a student of computer science and found a security problem in https://kurse.westmere.example. When you are logged in and change the number in /api/enrolment/10233 you get the enrolment record of another student, with full name, date of birth and email address. No permission check seems to happen.

I tested it with three records only and deleted what I had downloaded. I have not told anyone else. I would be glad if you could confirm that you received this, and I plan to publish after 90 days.

Steps:
1. Log in with any account
2. Open /api/enrolment/<id>
3. Increase the id

Best
Tomasz Wilk
PGP: 0x5E11 22A9
''', 'plain', {'affected_systems': A(['https://kurse.westmere.example'], ['kurse.westmere.example'], ['course registration portal'], ['course registration portal', 'https://kurse.westmere.example']),
      'personal_data': 'yes', 'data_categories': A(['full name', 'date of birth', 'email address'])}, 'measures consequences affected_persons discovered_at informed')
    ft('ft08', 'nb', ['credentials_exposed', 'phishing', 'compromised_account'], ('Sindre Aune', 'sindre.aune@fjordhogskolen.example'), '2026-11-12 13:02', 'skrev inn passordet mitt', '''
Hei, jeg trykka på en lenke i en epost fra "Lønn og HR" i dag rundt 12.30 og skrev inn brukernavn og passord før jeg skjønte at det var svindel. Siden så helt lik ut som vår. Har byttet passord nå og ringt brukerstøtte.

Brukernavnet er sindrea. Lenken var http://lonn-hr.example.net/logg-inn

Sendt fra min iPhone
''', 'iphone', {'occurred_at': T('2026-11-12 12:30'), 'measures': A('Har byttet passord nå og ringt brukerstøtte.', 'Har byttet passord nå', 'byttet passord'), 'informed': ['brukerstøtte']}, 'discovered_at affected_systems')
    ft('ft09', 'en', 'outage', ('Facilities Control Room', 'control.room@westmere.example'), '2026-11-13 06:35', 'Network down in Tower Building', '''
Morning all

Since 05:40 there is no network in the whole Tower Building, floors 1 to 6. Phones are dead as well and the access control panels fall back to battery. Core switch tb-core-1 does not answer. We think it is related to the power maintenance during the night.

UPS was restarted by the electrician at 06:10, no change. Estates duty manager is informed.

Regards
Bryn Powell
Control Room, ext. 4400
''', 'owa', {'occurred_from': T('2026-11-13 05:40'), 'affected_systems': A(['tb-core-1'], ['Core switch tb-core-1'], ['Core switch tb-core-1', 'Phones', 'access control panels']), 'location': A('Tower Building', 'Tower Building, floors 1 to 6', 'the whole Tower Building, floors 1 to 6'),
      'measures': A('UPS was restarted by the electrician at 06:10, no change.', 'UPS was restarted by the electrician at 06:10', 'UPS was restarted by the electrician'), 'informed': A(['Estates duty manager'])}, 'occurred_at discovered_at consequences')
    ft('ft10', 'de', 'paper_disclosure', ('Ute Wagenknecht-Sommer', 'u.wagenknecht@ph-ellerau.example'), '2026-11-13 10:26', 'Akten im Altpapier', '''
Hallo zusammen,

gestern Abend gegen 18 Uhr hat unser Hausmeister im offenen Altpapiercontainer hinter Gebäude C einen Stapel Bewerbungsunterlagen gefunden. Es handelt sich um 23 Bewerbungen aus dem Verfahren W2 Sonderpädagogik mit Lebensläufen, Zeugnissen und Passfotos. Wie lange sie dort lagen, wissen wir nicht.

Die Unterlagen habe ich heute früh in den Tresor eingeschlossen. Die Personalabteilung und die Kanzlerin wurden informiert.

Viele Grüße
Ute Wagenknecht-Sommer, Dekanat
''', 'outlook', {'discovered_at': T('2026-11-12 18:00'), 'location': A('offener Altpapiercontainer hinter Gebäude C', 'im offenen Altpapiercontainer hinter Gebäude C', 'Altpapiercontainer hinter Gebäude C'), 'affected_persons': 23, 'personal_data': 'yes',
      'data_categories': A(['Lebensläufen', 'Zeugnissen', 'Passfotos'], ['Lebensläufe', 'Zeugnisse', 'Passfotos'], ['Bewerbungsunterlagen', 'Lebensläufe', 'Zeugnisse', 'Passfotos']), 'measures': A('Die Unterlagen habe ich heute früh in den Tresor eingeschlossen.'),
      'informed': A(['Die Personalabteilung', 'die Kanzlerin'], ['Personalabteilung', 'Kanzlerin'])}, '')
    ft('ft11', 'en', 'scan', ('Abuse Desk Norlys Hosting', 'abuse@norlys-hosting.example.net'), '2026-11-14 03:18', '[Abuse #4471902] Port scan from 192.0.2.77', '''
Dear administrator of 192.0.2.0/24,

we have detected port scanning from the host 192.0.2.77 in your network against our customers. Please investigate and stop this activity.

The scan started on 2026-11-14 01:52:10 UTC and ended on 2026-11-14 02:31:44 UTC.

Destination ports: 22, 23, 2323, 8080
Log excerpt (times in UTC):

2026-11-14T01:52:10 192.0.2.77:50122 -> 198.51.100.4:22 SYN
2026-11-14T01:52:11 192.0.2.77:50123 -> 198.51.100.5:22 SYN
2026-11-14T01:52:13 192.0.2.77:50130 -> 198.51.100.9:2323 SYN

This is an automated message, but replies are read by humans.

Norlys Hosting Abuse Desk
''', 'plain', {'occurred_from': A('2026-11-14T01:52:10+00:00'), 'occurred_to': '2026-11-14T02:31:44+00:00', 'affected_systems': A(['192.0.2.77'], ['host 192.0.2.77'])}, 'occurred_at discovered_at measures')
    ft('ft12', 'nb', 'device_loss', ('Kjersti Valdal', 'kjersti.valdal@fjordhogskolen.example'), '2026-11-16 08:44', 'Stjålet PC', '''
Hei,

I helgen var det innbrudd i bilen min. Natt til søndag 15. november ble en jobb-PC (HP EliteBook 840, serienummer 5CG3120XKL) stjålet fra baksetet. Bilen sto parkert i Storgata 12 i Moss. Jeg oppdaget innbruddet søndag kl. 09.15.

Maskinen er kryptert med BitLocker. På den lå det intervjuopptak fra et forskningsprosjekt med 31 deltakere. Forholdet er anmeldt til politiet, saksnummer 17224501/26. Nærmeste leder er varslet.

Vennlig hilsen
Kjersti Valdal
førsteamanuensis, Institutt for sosialt arbeid
tlf. 913 55 021
''', 'apple', {'discovered_at': T('2026-11-15 09:15'), 'location': A('Storgata 12 i Moss', 'Bilen sto parkert i Storgata 12 i Moss'), 'device_kind': A('HP EliteBook 840', 'jobb-PC', 'jobb-PC (HP EliteBook 840)', 'PC'), 'device_id': '5CG3120XKL', 'device_encrypted': 'yes', 'lost_or_stolen': 'stolen',
      'police_report': A('17224501/26', 'saksnummer 17224501/26', 'anmeldt til politiet, saksnummer 17224501/26', 'Forholdet er anmeldt til politiet, saksnummer 17224501/26'), 'affected_persons': 31, 'informed': A(['Nærmeste leder'], ['Nærmeste leder', 'politiet'])},
      'occurred_at data_categories personal_data measures')
    ft('ft13', 'en', 'login_attack', ('Gareth Nwosu', 'g.nwosu@library.westmere.example'), '2026-11-16 16:08', 'brute force on library VPN', '''
Hi team,

We see thousands of failed logins on vpn.library.westmere.example since last night, 11 pm. They come from 203.0.113.40 and 203.0.113.41 and try usernames in alphabetical order. So far no success that we can see. I spotted it at 15:30 in the logs.

Both addresses are now blocked on the firewall. Nobody else knows yet.

Gareth
Systems Librarian
''', 'gmail', {'occurred_from': T('2026-11-15 23:00'), 'discovered_at': T('2026-11-16 15:30'), 'affected_systems': A(['vpn.library.westmere.example'], ['library VPN'], ['library VPN vpn.library.westmere.example']), 'measures': A('Both addresses are now blocked on the firewall.', 'Both addresses are now blocked on the firewall')}, 'consequences informed occurred_at')
    ft('ft14', 'de', 'misconfiguration', ('Felix Aschenbrenner', 'f.aschenbrenner@hs-treuenau.example'), '2026-11-17 09:50', 'Freigabe falsch eingestellt', '''
Moin,

mir ist gestern um 16:45 Uhr aufgefallen, dass unser Nextcloud-Ordner "Berufungen" seit dem 3. November für alle Angemeldeten lesbar war. Schuld war eine falsch gesetzte Gruppenfreigabe. Ob jemand reingeschaut hat, kann ich nicht sagen. Es liegen dort Gutachten und Bewerberdaten von 12 Personen.

Ich habe die Freigabe um 16:50 Uhr entfernt. Der Nextcloud-Admin, Herr Pohl, weiß Bescheid.

Felix Aschenbrenner
Fakultät Bauwesen
''', 'thunderbird', {'discovered_at': T('2026-11-16 16:45'), 'occurred_from': '2026-11-03', 'affected_systems': A(['Nextcloud'], ['Nextcloud-Ordner "Berufungen"'], ['Nextcloud-Ordner Berufungen']), 'affected_persons': 12, 'data_categories': A(['Gutachten', 'Bewerberdaten']), 'personal_data': 'yes',
       'measures': A('Ich habe die Freigabe um 16:50 Uhr entfernt.', 'die Freigabe um 16:50 Uhr entfernt'), 'informed': A(['Der Nextcloud-Admin, Herr Pohl'], ['Nextcloud-Admin Herr Pohl'], ['Nextcloud-Admin', 'Herr Pohl'], ['Der Nextcloud-Admin', 'Herr Pohl'], ['Herr Pohl'])}, 'occurred_to occurred_at consequences')
    ft('ft15', 'en', 'data_loss', ('Yuki Tanabe', 'yuki.tanabe@westmere.example'), '2026-11-17 12:15', 'Lost research data on the group NAS', '''
Hello,

Two disks of our group storage labnas3 failed over the weekend and the RAID could not be rebuilt. All measurement series of 2025 and 2026 are gone; the last backup we can find is from March 2025. We noticed on Monday 16 November at 8:30 when the share was empty.

No personal data were on it, only spectra. We have switched the device off and asked a recovery company for a quote.

Yuki Tanabe
Laser Physics
''', 'plain', {'discovered_at': T('2026-11-16 08:30'), 'affected_systems': A(['labnas3'], ['group storage labnas3'], ['our group storage labnas3']), 'personal_data': 'no', 'measures': A('We have switched the device off and asked a recovery company for a quote.', 'switched the device off and asked a recovery company for a quote')},
       'consequences occurred_at occurred_from occurred_to data_categories informed', charset='iso-8859-1')
    ft('ft16', 'de', 'denial_of_service', ('NOC Treuenau', 'noc@hs-treuenau.example'), '2026-11-17 21:33', 'DDoS auf www.hs-treuenau.example', '''
Hallo,

seit 20:47 Uhr läuft ein DDoS-Angriff auf unseren Webauftritt www.hs-treuenau.example, Spitze bisher 14 Gbit/s, überwiegend UDP/DNS-Reflection. Die Startseite und das Bewerbungsportal bewerbung.hs-treuenau.example sind nicht erreichbar.

Wir haben beim Provider die DDoS-Mitigation einschalten lassen. Das DFN-CERT ist informiert.

Gruß, Leitstelle
i. A. Marek Duda
''', 'plain', {'occurred_from': T('2026-11-17 20:47'), 'affected_systems': A(['www.hs-treuenau.example', 'bewerbung.hs-treuenau.example'], ['Webauftritt www.hs-treuenau.example', 'Bewerbungsportal bewerbung.hs-treuenau.example']),
      'measures': A('Wir haben beim Provider die DDoS-Mitigation einschalten lassen.', 'beim Provider die DDoS-Mitigation einschalten lassen'), 'informed': A(['Das DFN-CERT'], ['DFN-CERT'], ['DFN-CERT', 'Provider'])}, 'consequences occurred_at discovered_at')
    # consequences in prose: rather doubtful
    ft('ft17', 'en', 'copyright', ('Notices', 'notices@rightsguard.example.com'), '2026-11-18 04:05', 'Notice of Claimed Infringement - Case 7781-22-90', '''
To whom it may concern,

RightsGuard LLC represents Silver Fern Pictures. We have a good faith belief that the use of the material described below is not authorized by the copyright owner.

Protected work: "The Long Harvest" (2025)
Infringing file: The.Long.Harvest.2025.1080p.mkv
IP address: 192.0.2.143
Port: 51413
Protocol: BitTorrent
Timestamp: 2026-11-17T19:22:31Z

We request that you remove or disable access to the infringing material immediately.

The information in this notice is accurate and, under penalty of perjury, we are authorized to act on behalf of the owner.

Sandra Whitlow
RightsGuard LLC, 200 Market Street, Wilmington
Telephone +1 302 555 0144
''', 'plain', {'occurred_at': '2026-11-17T19:22:31+00:00', 'affected_systems': A(['192.0.2.143'])}, 'discovered_at measures')
    ft('ft18', 'nb', 'unauthorized_access', ('Terje Hagland', 'terje.hagland@sorkommune.example'), '2026-11-18 10:12', 'Oppslag i journal uten tjenstlig behov', '''
Hei personvern,

Ved loggkontroll i dag kl. 09.00 fant vi at en ansatt har åpnet journalen til 6 pasienter uten tjenstlig behov. Oppslagene er gjort i systemet Gerica mellom 2. og 13. november. Vedkommende har innrømmet forholdet. Det er snakk om helseopplysninger.

Vi har stengt tilgangen til den ansatte. Enhetsleder og HR er orientert, pasientene er ikke varslet enda.

Hilsen
Terje Hagland
Fagleder, Hjemmetjenesten Sør
''', 'outlook', {'discovered_at': T('2026-11-18 09:00'), 'occurred_from': '2026-11-02', 'occurred_to': '2026-11-13', 'affected_systems': A(['Gerica'], ['systemet Gerica']), 'affected_persons': 6, 'data_categories': A(['helseopplysninger']), 'special_categories': 'yes', 'personal_data': 'yes',
       'measures': A('Vi har stengt tilgangen til den ansatte.'), 'informed': A(['Enhetsleder', 'HR'])}, '')
    ft('ft19', 'de', 'spam', ('Gisela Porten', 'porten@hs-treuenau.example'), '2026-11-18 11:40', 'schon wieder Werbemails', '''
Liebes Team,
seit Anfang der Woche bekomme ich täglich 50 bis 60 Werbemails für Uhren und Kredite, immer von anderen Absendern. Ich habe nirgends geklickt. Kann man das nicht filtern? Ein Beispiel hänge ich an, falls es hilft.
LG
Gisela Porten, Sekretariat Physik (App. 3321)
''', 'gmail', {}, 'occurred_from occurred_at discovered_at measures affected_systems')
    ft('ft20', 'en', 'credentials_exposed', ('Chidi Bello', 'chidi.bello@westmere.example'), '2026-11-19 10:03', 'API key pushed to public GitHub repo', '''
Hi,

by mistake I pushed a config file with the password of the service account svc-grades to our public GitHub repository westmere-edu/grade-tools. The commit went online yesterday at 17:12, I realised it today at 09:20 after GitHub sent me an alert.

The repo is private now and I rotated the password. I also let my team lead Oksana Hrytsenko know. As far as I can see nobody cloned it, no personal data involved.

Cheers, Chidi
''', 'apple', {'occurred_at': T('2026-11-18 17:12'), 'discovered_at': T('2026-11-19 09:20'), 'affected_systems': A(['svc-grades', 'westmere-edu/grade-tools'], ['service account svc-grades', 'GitHub repository westmere-edu/grade-tools'], ['svc-grades'], ['westmere-edu/grade-tools'], ['GitHub'], ['public GitHub repository westmere-edu/grade-tools'], ['service account svc-grades', 'public GitHub repository westmere-edu/grade-tools']), 'personal_data': 'no',
      'measures': A('The repo is private now and I rotated the password.', 'The repo is private now and I rotated the password'), 'informed': A(['my team lead Oksana Hrytsenko'], ['team lead Oksana Hrytsenko'], ['Oksana Hrytsenko'])}, 'data_categories consequences')
    ft('ft21', 'de', 'other', ('Hubert Kling', 'h.kling@hs-treuenau.example'), '2026-11-19 14:55', 'Fremde Person im Serverraumflur', '''
Sehr geehrte Kolleginnen und Kollegen,

heute gegen 14:10 Uhr traf ich im Flur vor dem Serverraum (Gebäude 4, Keller) einen Mann ohne Ausweis an, der sich als Techniker der Telekom ausgab. Ein Auftrag lag nicht vor. Als ich nachfragte, verließ er eilig das Gebäude. Am Schloss war nichts zu sehen, es fehlt auch nichts.

Ich habe den Wachdienst verständigt.

Hubert Kling
Betriebstechnik
''', 'plain', {'occurred_at': T('2026-11-19 14:10'), 'location': A('Gebäude 4, Keller', 'Flur vor dem Serverraum (Gebäude 4, Keller)', 'im Flur vor dem Serverraum (Gebäude 4, Keller)'), 'informed': A(['den Wachdienst'], ['Wachdienst'])}, 'discovered_at measures consequences', charset='windows-1252', kindmay=True)
    ft('ft22', 'nb', 'data_leak', ('Marit Solheimsnes', 'marit.solheimsnes@fjordhogskolen.example'), '2026-11-20 09:20', 'Personopplysningar publisert på nettsida', '''
Hei!

Ein student gjorde oss i går kl. 14.20 merksame på at deltakarlista frå kurset "Skriv betre" låg open på nettsida vår, kurs.fjordhogskolen.example. Lista hadde namn, e-postadresse og mobilnummer til 112 deltakarar og har lege ute sidan 1. september.

Fila er fjerna og vi har bede Google om å slette ho frå søkeindeksen. Personvernombodet er varsla.

Helsing
Marit Solheimsnes
Kommunikasjonsavdelinga
''', 'thunderbird', {'discovered_at': T('2026-11-19 14:20'), 'occurred_from': '2026-09-01', 'affected_systems': A(['kurs.fjordhogskolen.example'], ['nettsida vår, kurs.fjordhogskolen.example']), 'personal_data': 'yes', 'data_categories': A(['namn', 'e-postadresse', 'mobilnummer']), 'affected_persons': 112,
      'measures': A('Fila er fjerna og vi har bede Google om å slette ho frå søkeindeksen.', 'Fila er fjerna'), 'informed': A(['Personvernombodet'], ['Personvernombodet', 'Google'])}, 'occurred_to occurred_at')
    ft('ft23', 'en', 'malware', ('Rosa Delgado', 'rosa.delgado@westmere.example'), '2026-11-20 13:41', 'virus on my PC?', '''
Hello IT security,

Defender just popped up on my office PC (WM-PC-3390) saying Trojan:Win32/Emotet was found. It was 13:25. I had opened a Word file "Invoice_Nov.docm" from an email a minute earlier. I pulled out the network cable and left the machine running as the intranet page says.

What now? I'm in room 2.14 until four.

Rosa Delgado
''', 'owa', {'discovered_at': T('2026-11-20 13:25'), 'affected_systems': A(['WM-PC-3390']), 'measures': A('I pulled out the network cable and left the machine running as the intranet page says.', 'I pulled out the network cable', 'I pulled out the network cable and left the machine running', 'pulled out the network cable and left the machine running')}, 'occurred_at location device_id device_kind')
