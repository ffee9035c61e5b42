from lib import *
import lib
def run():
    ft('gt01', 'en', 'device_loss', ('Rhys Pritchard', 'rhys.pritchard@penllyn-college.example'), '2026-10-05 21:48', 'missing usb drive', '''
Evening,

Sorry for the late mail. On Friday 2 October I took a USB drive home to finish the attendance statistics, and today at lunchtime, around 12:30, I realised it is no longer in my bag. I have turned the flat upside down. Most likely it fell out on the train from Bangor to Chester.

The drive is a black SanDisk 64 GB, not encrypted I'm afraid, no inventory sticker. It holds attendance lists for years 1 and 2, that is student names, ID numbers and absence reasons for roughly 190 students.

I've reported it to Transport for Wales lost property. My line manager Carys Bowen is aware.

All the best,
Rhys Pritchard
Data Officer, Student Records
01248 555 302
''', 'gmail', {'discovered_at': T('2026-10-05 12:30'), 'location': A('train from Bangor to Chester', 'on the train from Bangor to Chester', 'the train from Bangor to Chester'), 'device_kind': A('USB drive', 'black SanDisk 64 GB', 'USB drive (black SanDisk 64 GB)', 'SanDisk 64 GB'), 'device_encrypted': 'no', 'lost_or_stolen': 'lost',
       'personal_data': 'yes', 'data_categories': A(['student names', 'ID numbers', 'absence reasons'], ['attendance lists', 'student names', 'ID numbers', 'absence reasons'], ['names', 'ID numbers', 'absence reasons']), 'affected_persons': 190,
       'informed': A(['My line manager Carys Bowen'], ['line manager Carys Bowen'], ['Carys Bowen'], ['My line manager Carys Bowen', 'Transport for Wales lost property'], ['line manager Carys Bowen', 'Transport for Wales lost property'], ['Transport for Wales lost property', 'Carys Bowen'])}, 'measures occurred_at special_categories')
    ft('gt02', 'en', 'misdelivery', ('Zara Malik', 'zara.malik@penllyn-college.example'), '2026-10-06 10:17', 'email sent to wrong person', '''
Hi,

I've just sent a payslip to the wrong Sarah Jones (autocomplete...). It went out at 10:02 and I saw it at 10:05. She has confirmed she deleted it without opening it. One member of staff is affected. The payslip shows name, address, salary and NI number.

Zara Malik
Payroll
''', 'iphone', {'occurred_at': T('2026-10-06 10:02'), 'discovered_at': T('2026-10-06 10:05'), 'affected_persons': 1, 'personal_data': 'yes', 'data_categories': A(['name', 'address', 'salary', 'NI number'])}, 'measures informed')
    ft('gt03', 'en', 'ransomware', ('Marcus Feldt', 'm.feldt@orrick-foundry.example'), '2026-10-07 06:52', 'URGENT - production servers encrypted', '''
All,

At 04:30 this morning the night shift reported that the planning screens in hall 2 went black. When I logged in at 05:10 I found that the virtual machines on esx-prod-01 and esx-prod-02 are encrypted and a ransom note called HOW_TO_RECOVER.html sits in every datastore. The note is signed by a group calling itself "NightHeron".

What we did so far: we pulled the uplinks of both hosts and took the backup server offline. The backups from Monday look intact at first glance.

Production in halls 2 and 3 is standing still. Personnel records may be affected but we don't know yet.

The managing director and our cyber insurer have been called. The police have not been contacted.

I'm on my mobile, 07700 900 771.

Marcus Feldt
Head of IT
Orrick Foundry Ltd
''', 'outlook', {'discovered_at': A(T('2026-10-07 04:30'), T('2026-10-07 05:10')), 'affected_systems': A(['esx-prod-01', 'esx-prod-02']), 'measures': A('we pulled the uplinks of both hosts and took the backup server offline. The backups from Monday look intact at first glance.', 'we pulled the uplinks of both hosts and took the backup server offline.', 'What we did so far: we pulled the uplinks of both hosts and took the backup server offline.'),
       'personal_data': 'unknown', 'informed': A(['The managing director', 'our cyber insurer'], ['managing director', 'cyber insurer']), 'reporter_phone': '07700 900 771'}, 'consequences occurred_at data_categories location', base='description reporter_name reporter_email reporter_role org_unit')
    ft('gt04', 'en', 'phishing', ('Beatrix Olander', 'b.olander@orrick-foundry.example'), '2026-10-07 13:36', 'Fake supplier email about bank details', '''
Dear IT,

on Monday 5 October at 9:40 I received an email that claimed to be from our supplier Kestrel Castings, asking us to pay the next invoices to a new bank account in Lithuania. The address was accounts@kestrel-castlngs.example.net (with an l instead of the i). I only became suspicious today at 1 pm when the real supplier rang about an overdue payment.

No money has been transferred. I have forwarded the message to our bank and marked the sender as blocked in Outlook. Nobody else in Accounts Payable received it as far as I know.

Thanks
Beatrix
''', 'owa', {'occurred_at': T('2026-10-05 09:40'), 'discovered_at': T('2026-10-07 13:00'), 'measures': A('I have forwarded the message to our bank and marked the sender as blocked in Outlook.', 'forwarded the message to our bank and marked the sender as blocked in Outlook', 'No money has been transferred. I have forwarded the message to our bank and marked the sender as blocked in Outlook.')}, 'informed affected_systems consequences')
    ft('gt05', 'en', 'paper_disclosure', ('Ngozi Adichie-Brown', 'ngozi.ab@stclement-hospice.example'), '2026-10-08 09:04', 'Handover sheet found in car park', '''
Good morning,

a visitor handed in a nursing handover sheet yesterday at 17:45 that she had found in the visitors' car park. It lists 11 patients with their names, diagnoses and medication. It must have been dropped after the early shift ended at 14:00.

The sheet has been shredded. I have spoken to the ward manager. The families have not been told.

Ngozi Adichie-Brown
Reception
''', 'apple', {'discovered_at': T('2026-10-07 17:45'), 'location': A("visitors' car park", "in the visitors' car park", "the visitors' car park"), 'affected_persons': 11, 'personal_data': 'yes', 'data_categories': A(['names', 'diagnoses', 'medication']), 'measures': A('The sheet has been shredded.'), 'informed': A(['the ward manager'], ['ward manager'])}, 'special_categories occurred_at occurred_from')
    ft('gt06', 'en', 'data_leak', ('Customer Trust, Ledgerly', 'trust@ledgerly.example.com'), '2026-10-08 18:20', 'Notice of data incident affecting your organisation', '''
Dear customer,

We are writing to inform you about an incident concerning the Ledgerly expense service, which your organisation uses.

On 29 September 2026 our monitoring showed that an unauthorised party had downloaded a database export between 26 September and 28 September 2026. The export contained names, business email addresses and bank account numbers of 322 of your employees. Passwords were not included.

We have closed the vulnerability, rotated all keys and engaged an external forensics firm. The Irish Data Protection Commission has been notified.

If you have questions, contact our data protection officer at dpo@ledgerly.example.com or +353 1 555 0110.

Sincerely,
Aoife Brennan
Chief Privacy Officer, Ledgerly Ltd
''', 'plain', {'discovered_at': '2026-09-29', 'occurred_from': '2026-09-26', 'occurred_to': '2026-09-28', 'affected_systems': A(['Ledgerly expense service'], ['Ledgerly'], ['the Ledgerly expense service']), 'personal_data': 'yes', 'data_categories': A(['names', 'business email addresses', 'bank account numbers']), 'affected_persons': 322,
       'measures': A('We have closed the vulnerability, rotated all keys and engaged an external forensics firm.'), 'informed': A(['The Irish Data Protection Commission'], ['Irish Data Protection Commission'])}, '')
    ft('gt07', 'en', 'misconfiguration', ('Pavel Dvorak', 'pavel.dvorak@ridgeway-labs.example'), '2026-10-09 15:31', 'Public storage bucket', '''
Hello security,

while cleaning up I noticed this afternoon at 14:50 that our bucket ridgeway-ct-scans was set to public read. According to the audit log this happened on 21 September when someone changed the access policy during a migration. There are about 5,200 CT scans in it; they are pseudonymised, so I believe no personal data is exposed, but I'm not sure.

I made the bucket private at 14:55. I have not informed anyone else yet.

Pavel Dvorak
Imaging Platform
''', 'thunderbird', {'discovered_at': T('2026-10-09 14:50'), 'occurred_from': '2026-09-21', 'affected_systems': A(['ridgeway-ct-scans'], ['bucket ridgeway-ct-scans'], ['our bucket ridgeway-ct-scans']), 'personal_data': 'unknown', 'measures': A('I made the bucket private at 14:55.', 'made the bucket private at 14:55')}, 'data_categories occurred_to occurred_at informed')
    ft('gt08', 'en', 'denial_of_service', ('Event Streaming', 'stream@ridgeway-labs.example'), '2026-10-12 11:25', 'stream.ridgeway-labs.example under attack', '''
We are being flooded with requests on stream.ridgeway-labs.example since 10:55, around 90,000 per second, the open day broadcast is offline. Can you please activate the scrubbing service? - Lou
''', 'plain', {'occurred_from': T('2026-10-12 10:55'), 'affected_systems': ['stream.ridgeway-labs.example']}, 'occurred_at discovered_at consequences')
    ft('gt09', 'en', 'spam', ('Wendell Cho', 'wcho@ridgeway-labs.example'), '2026-10-12 16:59', 'Junk through our contact form', '''
Hi there,

Our contact form at https://www.ridgeway-labs.example/contact has been sending us 200+ junk messages per day since Thursday (casino ads, mostly in Russian). It's a nuisance more than anything, but the group mailbox is filling up. Could someone add a captcha?

Wendell
Web Editor
''', 'outlook', {'occurred_from': '2026-10-08', 'affected_systems': A(['https://www.ridgeway-labs.example/contact'], ['www.ridgeway-labs.example'], ['contact form at https://www.ridgeway-labs.example/contact'])}, 'consequences occurred_at discovered_at')
    ft('gt10', 'en', 'unauthorized_access', ('Ivana Petrovic', 'ivana.petrovic@penllyn-college.example'), '2026-10-13 08:41', 'Someone used my office computer', '''
Good morning,

When I came in today at 8:10 my office PC (PC-HUM-221) was unlocked and the student database Tribal SITS was open, although I had locked the screen when I left on Monday at 17:00. The chair had been moved and a record of a student I do not know was on the screen. I think somebody used my account during the evening.

I have locked the office, changed my password and told the porter, Mr Hale.

Kind regards,
Ivana Petrovic
''', 'outlook', {'discovered_at': T('2026-10-13 08:10'), 'affected_systems': A(['PC-HUM-221', 'Tribal SITS'], ['PC-HUM-221', 'student database Tribal SITS']), 'measures': A('I have locked the office, changed my password and told the porter, Mr Hale.', 'locked the office, changed my password', 'I have locked the office, changed my password'), 'informed': A(['the porter, Mr Hale'], ['the porter', 'Mr Hale'], ['porter Mr Hale'], ['Mr Hale'], ['the porter Mr Hale'], ['porter', 'Mr Hale'])}, 'occurred_from occurred_to occurred_at personal_data location device_id')
    ft('gt11', 'de', 'device_loss', ('Kübra Aydın', 'k.aydin@stadtwerke-lindhof.example'), '2026-10-05 18:03', 'Diensthandy weg', '''
Hallo,
mein Diensthandy (iPhone 13, IMEI 356789104432187) wurde mir heute zwischen 12 und 13 Uhr in der Kantine geklaut, gemerkt habe ich es um 13:10 Uhr. Es ist mit Code gesperrt. Hab schon die SIM sperren lassen und bei der Polizei Anzeige erstattet (Vorgangsnummer 2026-118843).
Gruß Kübra Aydın
Vertrieb

Von meinem Mobiltelefon gesendet
''', 'iphone', {'occurred_from': T('2026-10-05 12:00'), 'occurred_to': T('2026-10-05 13:00'), 'discovered_at': T('2026-10-05 13:10'), 'device_kind': A('Diensthandy (iPhone 13)', 'iPhone 13', 'Diensthandy', 'Handy'), 'device_id': A('356789104432187', 'IMEI 356789104432187'), 'lost_or_stolen': 'stolen', 'location': A('Kantine', 'in der Kantine'), 'device_password': 'yes',
        'police_report': A('2026-118843', 'Vorgangsnummer 2026-118843', 'bei der Polizei Anzeige erstattet (Vorgangsnummer 2026-118843)', 'Anzeige erstattet (Vorgangsnummer 2026-118843)'), 'measures': A('Hab schon die SIM sperren lassen und bei der Polizei Anzeige erstattet (Vorgangsnummer 2026-118843).', 'Hab schon die SIM sperren lassen und bei der Polizei Anzeige erstattet', 'Hab schon die SIM sperren lassen', 'SIM sperren lassen')}, 'informed occurred_at')
    ft('gt12', 'de', 'compromised_account', ('Prof. Dr. Ludger Wehrmann', 'wehrmann@hmt-altenfels.example'), '2026-10-06 22:12', 'Mein Konto verschickt Mails', '''
Sehr geehrte Damen und Herren,

mehrere Kollegen haben mich heute darauf hingewiesen, dass von meinem Hochschulkonto (Kennung lwehrmann) Mails mit dem Betreff "Gemeinsames Dokument" verschickt werden. Ich habe diese Nachrichten nicht geschrieben. Zum ersten Mal hörte ich davon um 19:30 Uhr.

Vermutlich hängt es mit einer Mail vom Freitag zusammen, in der ich aufgefordert wurde, mein Postfach zu bestätigen. Dort hatte ich mein Passwort eingegeben, das war wohl ein Fehler.

Das Passwort habe ich inzwischen geändert. Telefonisch erreichen Sie mich morgen ab 10 Uhr unter 03672 44-160.

Mit freundlichen Grüßen
Ludger Wehrmann

--
Prof. Dr. Ludger Wehrmann
Hochschule für Musik und Theater Altenfels
Institut für Musikwissenschaft
''', 'thunderbird', {'discovered_at': T('2026-10-06 19:30'), 'measures': A('Das Passwort habe ich inzwischen geändert.'), 'reporter_phone': '03672 44-160'}, 'affected_systems occurred_at informed', base='description reporter_name reporter_email reporter_role org_unit')
    ft('gt13', 'de', 'malware', ('Enrico Saalfeld', 'saalfeld@hmt-altenfels.example'), '2026-10-08 10:44', 'Virenfund Tonstudio-Rechner', '''
Hallo IT,

der Virenscanner auf dem Rechner HMT-STUDIO-03 hat heute um 9:55 Uhr den Schädling "Lumma Stealer" gefunden. Vorher hatte ein Student ein angebliches Plug-in aus dem Internet installiert, das war gestern Nachmittag gegen 15 Uhr.

Ich habe den Rechner vom Netz genommen und ein Schild drangehängt. Der Studioleiter, Herr Vogt, ist informiert. Auf dem Gerät sind keine persönlichen Daten gespeichert, nur Aufnahmen.

Schöne Grüße
Enrico Saalfeld
Studiotechnik, Tel. -212
''', 'outlook', {'discovered_at': T('2026-10-08 09:55'), 'occurred_at': T('2026-10-07 15:00'), 'affected_systems': A(['HMT-STUDIO-03'], ['Rechner HMT-STUDIO-03']), 'measures': A('Ich habe den Rechner vom Netz genommen und ein Schild drangehängt.', 'den Rechner vom Netz genommen und ein Schild drangehängt'), 'informed': A(['Der Studioleiter, Herr Vogt'], ['Studioleiter Herr Vogt'], ['Studioleiter', 'Herr Vogt'], ['Der Studioleiter', 'Herr Vogt'], ['Herr Vogt']), 'personal_data': 'no'}, 'data_categories')
    ft('gt14', 'de', 'vulnerability', ('Ada Kirschner', 'ada.kirschner@securemail.example.net'), '2026-10-09 23:15', 'XSS in Ihrer Veranstaltungssuche', '''
Guten Tag,

beim Benutzen Ihrer Seite https://events.stadtwerke-lindhof.example/suche ist mir eine Cross-Site-Scripting-Lücke aufgefallen. Der Parameter "ort" wird ungefiltert ausgegeben. Beispiel:

https://events.stadtwerke-lindhof.example/suche?ort=%3Cscript%3Ealert(1)%3C/script%3E

Damit könnte ein Angreifer Sitzungen angemeldeter Kunden übernehmen. Gefunden habe ich das am 09.10.2026 um 21:40 Uhr. Ich habe nichts weiter ausprobiert. Über eine kurze Rückmeldung freue ich mich.

Freundliche Grüße
Ada Kirschner
''', 'plain', {'discovered_at': T('2026-10-09 21:40'), 'affected_systems': A(['https://events.stadtwerke-lindhof.example/suche'], ['events.stadtwerke-lindhof.example'], ['Veranstaltungssuche'])}, 'consequences measures')
    ft('gt15', 'de', 'login_attack', ('Rechenzentrum Altenfels', 'rz@hmt-altenfels.example'), '2026-10-12 08:29', 'Anmeldeversuche am SSH-Gateway', '''
Guten Morgen,

in der Nacht von Samstag auf Sonntag gab es auf dem SSH-Gateway gate.hmt-altenfels.example rund 48.000 fehlgeschlagene Anmeldungen, die erste am 11.10.2026 um 01:15 Uhr, die letzte um 04:40 Uhr. Quelle war durchgehend 198.51.100.88. Aufgefallen ist uns das heute um 8:05 Uhr bei der Logauswertung. Erfolgreiche Anmeldungen haben wir keine gefunden.

Die Adresse wurde an der Firewall gesperrt. Der Provider wurde über abuse@ angeschrieben.

Viele Grüße
Theo Lindner, RZ
''', 'plain', {'occurred_from': T('2026-10-11 01:15'), 'occurred_to': T('2026-10-11 04:40'), 'discovered_at': T('2026-10-12 08:05'), 'affected_systems': A(['gate.hmt-altenfels.example'], ['SSH-Gateway gate.hmt-altenfels.example']), 'measures': A('Die Adresse wurde an der Firewall gesperrt.', 'Die Adresse wurde an der Firewall gesperrt. Der Provider wurde über abuse@ angeschrieben.')}, 'informed consequences occurred_at', charset='iso-8859-1', cte='8bit')
    ft('gt16', 'de', 'data_loss', ('Heike Bramstedt', 'h.bramstedt@stadtwerke-lindhof.example'), '2026-10-13 12:02', 'Ordner auf Laufwerk gelöscht', '''
Hallo zusammen,

am Freitag, den 9. Oktober, ist mir gegen 11 Uhr ein dummer Fehler passiert: Ich habe auf Laufwerk V: den Ordner "Kundenverträge 2024" gelöscht statt nur eine Kopie davon. Bemerkt habe ich es erst heute um 10:30 Uhr. Laut IT-Hotline gibt es keine Sicherung mehr davon, weil das Laufwerk seit dem Umzug nicht gesichert wird. Es geht um die Verträge von etwa 1.300 Kunden mit Namen, Anschriften und Bankverbindungen.

Meine Teamleiterin Frau Sievers weiß Bescheid.

LG Heike Bramstedt
''', 'gmail', {'occurred_at': T('2026-10-09 11:00'), 'discovered_at': T('2026-10-13 10:30'), 'affected_persons': 1300, 'personal_data': 'yes', 'data_categories': A(['Namen', 'Anschriften', 'Bankverbindungen'], ['Verträge', 'Namen', 'Anschriften', 'Bankverbindungen']), 'informed': A(['Meine Teamleiterin Frau Sievers'], ['Teamleiterin Frau Sievers'], ['Frau Sievers'], ['Meine Teamleiterin Frau Sievers', 'IT-Hotline'], ['Teamleiterin Frau Sievers', 'IT-Hotline'], ['Frau Sievers', 'IT-Hotline'])}, 'affected_systems consequences location')
    ft('gt17', 'de', 'credentials_exposed', ('Nico Petersen', 'n.petersen@stadtwerke-lindhof.example'), '2026-10-14 09:37', 'Kennwortzettel auf Foto im Intranet', '''
Moin,

auf dem Gruppenfoto der Leitwarte, das seit Montag im Intranet und auf unserer Facebook-Seite steht, ist im Hintergrund ein Zettel mit dem Kennwort für SCADA-Bedienplatz LW-4 zu lesen. Eine Kollegin hat mich heute um 9:15 Uhr darauf aufmerksam gemacht.

Das Foto habe ich gelöscht, das Kennwort wird gerade geändert. Leiter Netzbetrieb ist informiert.

Nico Petersen
Öffentlichkeitsarbeit
''', 'owa', {'discovered_at': T('2026-10-14 09:15'), 'occurred_from': '2026-10-12', 'affected_systems': A(['SCADA-Bedienplatz LW-4'], ['LW-4']), 'measures': A('Das Foto habe ich gelöscht, das Kennwort wird gerade geändert.', 'Das Foto habe ich gelöscht'), 'informed': A(['Leiter Netzbetrieb'])}, 'occurred_at location')
    ft('gt18', 'nb', 'outage', ('Vakttelefon Helse Bre', 'vakt@helsebre.example'), '2026-10-06 05:20', 'DIPS nede', '''
Hei,

DIPS Arena har vært nede ved Brefjorden sykehus siden kl. 03.50. Akuttmottaket går på papir. Vi har startet applikasjonsserveren dips-app2 på nytt, uten at det hjalp. Driftsleder Kari Nes er varslet.

Hilsen
Anders Myhre, IKT-vakt
tlf. 55 10 20 99
''', 'plain', {'occurred_from': T('2026-10-06 03:50'), 'affected_systems': A(['DIPS Arena', 'dips-app2'], ['DIPS Arena'], ['DIPS Arena', 'applikasjonsserveren dips-app2']), 'measures': A('Vi har startet applikasjonsserveren dips-app2 på nytt, uten at det hjalp.', 'Vi har startet applikasjonsserveren dips-app2 på nytt'), 'informed': A(['Driftsleder Kari Nes'])}, 'location consequences discovered_at occurred_at')
    ft('gt19', 'nb', 'phishing', ('Line Kvamme', 'line.kvamme@skogbygd.kommune.example'), '2026-10-07 09:15', 'SV: Pakken din venter', '''
Hei,

fikk denne SMS-en og e-posten i går kl. 16.45, tydelig svindel. Flere på rådhuset har fått det samme. Jeg har ikke trykket på noe, men Per på lønn trykket på lenken og la inn kortnummeret sitt. Han har sperret kortet.

Line

> Fra: Posten <post@pakke-levering.example.net>
> Dato: 6. oktober 2026 16:44
> Emne: Pakken din venter
>
> Betal 29 kr i toll innen 24 timer: http://pakke-levering.example.net/betal
''', 'thunderbird', {'measures': A('Han har sperret kortet.')}, 'occurred_at discovered_at affected_persons data_categories affected_systems')
    ft('gt20', 'nb', 'copyright', ('Jussavdelingen Filmfond', 'juss@filmfond.example'), '2026-10-08 14:00', 'Ulovlig fildeling fra deres nett', '''
Til rette vedkommende,

vi har registrert at filmen «Vinterlys» (2026) er delt ulovlig via BitTorrent fra IP-adressen 198.51.100.61, som tilhører dere. Delingen ble registrert 7. oktober 2026 kl. 22:14.

Vi ber om at delingen stanses og at brukeren blir gjort kjent med at dette er brudd på åndsverkloven.

Med vennlig hilsen
Camilla Frøyland
advokat
''', 'plain', {'occurred_at': T('2026-10-07 22:14'), 'affected_systems': A(['198.51.100.61'], ['IP-adressen 198.51.100.61'])}, 'discovered_at')
    j = json.load(open(os.path.join(lib.OUT, 'gt20.json'))); json.dump(j, open(os.path.join(lib.OUT, 'gt20.json'), 'w'), ensure_ascii=False, indent=1)
    ft('gt21', 'nb', 'paper_disclosure', ('Oddny Skeie', 'oddny.skeie@skogbygd.kommune.example'), '2026-10-09 13:48', 'Mappe gløymd på møterom', '''
Hei,

ei mappe med elevsaker vart gløymd på møterom Furu i samfunnshuset onsdag 7. oktober. Eit idrettslag brukte rommet same kveld. Eg fann mappa att i dag kl. 12.40. Ho inneheldt sakkunnige vurderingar for 4 elevar.

Mappa er låst inn i arkivet. Rektor er orientert.

Helsing Oddny Skeie
PP-rådgjevar
''', 'apple', {'discovered_at': T('2026-10-09 12:40'), 'occurred_at': '2026-10-07', 'location': A('møterom Furu i samfunnshuset', 'på møterom Furu i samfunnshuset'), 'affected_persons': 4, 'data_categories': A(['sakkunnige vurderingar'], ['sakkunnige vurderingar for 4 elevar']), 'personal_data': 'yes', 'measures': A('Mappa er låst inn i arkivet.'), 'informed': ['Rektor']}, 'special_categories')
    ft('gt22', 'nb', 'scan', ('SOC Nordkyst', 'soc@nordkyst-energi.example'), '2026-10-12 15:10', 'Portskanning fra deres adresse 203.0.113.201', '''
Hei,

vi ser gjentatt portskanning mot våre systemer fra 203.0.113.201 i deres nett. Aktiviteten startet 12.10.2026 kl. 13:22 og pågår fortsatt. Det skannes mot port 445 og 3389.

Vi har blokkert adressen hos oss. Fint om dere undersøker maskinen.

Mvh
Stian Ulvik
SOC-analytiker, Nordkyst Energi
''', 'outlook', {'occurred_from': T('2026-10-12 13:22'), 'affected_systems': ['203.0.113.201'], 'measures': A('Vi har blokkert adressen hos oss.')}, 'occurred_at discovered_at')
    ft('gt23', 'nb', 'ransomware', ('Vidar Elstad', 'vidar.elstad@tannhuset.example'), '2026-10-14 07:40', 'Alt er kryptert!', '''
Hei,

Da vi åpnet klinikken i dag kl. 07.15 var alle filer på serveren TANN-SRV kryptert og det lå en løsepengemelding på skrivebordet. Journalsystemet Opus starter ikke. Vi har skrudd av serveren og alle pc-er, og ringt IT-leverandøren vår, Dentalnett. Politiet er ikke varslet ennå.

Det kan gjelde journalene til 3 200 pasienter.

Vidar Elstad, daglig leder
Ring meg på 934 11 070
''', 'gmail', {'discovered_at': T('2026-10-14 07:15'), 'affected_systems': A(['TANN-SRV', 'Opus'], ['serveren TANN-SRV', 'Journalsystemet Opus'], ['TANN-SRV', 'Journalsystemet Opus']), 'measures': A('Vi har skrudd av serveren og alle pc-er, og ringt IT-leverandøren vår, Dentalnett.', 'Vi har skrudd av serveren og alle pc-er', 'skrudd av serveren og alle pc-er'),
        'informed': A(['IT-leverandøren vår, Dentalnett'], ['IT-leverandøren vår', 'Dentalnett'], ['IT-leverandøren Dentalnett'], ['Dentalnett'], ['IT-leverandøren vår Dentalnett']), 'affected_persons': 3200, 'reporter_phone': '934 11 070'}, 'consequences data_categories personal_data special_categories', base='description reporter_name reporter_email reporter_role org_unit')
    ft('gt24', 'en', None, ('Harriet Voss', 'harriet.voss@penllyn-college.example'), '2026-10-14 10:20', 'Question about encrypted USB sticks', '''
Hello,

quick question: are we allowed to use our own USB sticks if they are encrypted, or do we have to order one through Procurement? Nothing has happened, I would just like to know before the open day.

Many thanks
Harriet
''', 'gmail', {}, '', kindmay=True)
