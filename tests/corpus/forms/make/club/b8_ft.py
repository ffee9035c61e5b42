from lib import *
import lib
def ft(name, lang, frm, subj, date, body, rep, kind, may=(), **k):
    oc=k.pop('outcome',None); 
    mail(name, frm, subj, date, body, **k)
    case(name,'free_text',lang,rep,kind,FT+list(may),oc)
def go():
  # --- German
  ft('d01_bahn','de','Katrin Osterhagen <k.osterhagen@gs-lindenhof.example>','Tasche weg','Wed, 07 Oct 2026 21:48:12 +0200',
"""Guten Abend,

ich bin jetzt seit fünf auf den Beinen und schreibe das noch schnell, bevor ich ins Bett falle.

Heute Nachmittag ist mir im RE 7 zwischen Lübbenau und Königs Wusterhausen der Rucksack gestohlen worden. Eingestiegen bin ich um 15:12 Uhr, da hatte ich ihn noch, gemerkt habe ich es um 16:05 Uhr, als ich aussteigen wollte. Um halb sieben war ich dann bei der Bundespolizei am Ostbahnhof, die Vorgangsnummer ist BPOL/4471193/2026.

Weg sind:
- das Schul-iPad (Inventarnummer LH-0342)
- mein Notizbuch mit den Förderplänen der 4b
- mein privates Portemonnaie

Das iPad ist mit einem sechsstelligen Code gesperrt und verschlüsselt. Ich habe es über "Wo ist?" in den Verlustmodus versetzt. In den Förderplänen stehen Namen, Diagnosen und Noten von 23 Kindern.

Die Rektorin habe ich vorhin angerufen.

Bitte sagen Sie mir morgen, was ich noch tun muss. Ich habe ab 7:45 Unterricht und bin erst ab 13 Uhr wieder am Telefon.

Katrin Osterhagen
Klassenlehrerin 4b
Grundschule am Lindenhof
""",
  dict(discovered_at='2026-10-07T16:05:00+02:00', lost_or_stolen='stolen', device_kind=any_('iPad','Schul-iPad','das Schul-iPad'), device_id='LH-0342',
   device_encrypted='yes', device_password='yes', police_report=any_('BPOL/4471193/2026','Vorgangsnummer BPOL/4471193/2026'), affected_persons=23,
   data_categories=any_(['Namen','Diagnosen','Noten'],['Namen, Diagnosen und Noten'],['Namen','Diagnosen','Noten','Förderpläne']),
   informed=any_(['Rektorin'],['Die Rektorin']),
   measures=any_('Ich habe es über "Wo ist?" in den Verlustmodus versetzt.','Ich habe es über "Wo ist?" in den Verlustmodus versetzt. Die Rektorin habe ich vorhin angerufen.'),
   location=any_('RE 7 zwischen Lübbenau und Königs Wusterhausen','im RE 7 zwischen Lübbenau und Königs Wusterhausen')),
  'device_loss', ['org_unit','reporter_role','occurred_at','occurred_from','occurred_to','personal_data','special_categories','device_remote_wipe','reporter_phone'])

  ft('d02_telegramm','de','"H. Brockmeyer" <brockmeyer@mv-harmonie-ahlsen.example>','phishing','Mon, 12 Oct 2026 08:03:40 +0200',
"""Gestern 19.40 Mail von "Sparkasse". Link geklickt, Anmeldename + PIN vom Vereinskonto eingegeben. Heute früh kurz vor acht gemerkt, dass das nicht stimmt. Konto gesperrt (7.55). Kassenprüfer weiß Bescheid. Sonst nichts gemacht.

Brockmeyer, Kasse

Von meinem iPhone gesendet
""",
  dict(discovered_at=any_('2026-10-12T08:00:00+02:00','2026-10-12T07:55:00+02:00','2026-10-12'), occurred_at='2026-10-11T19:40:00+02:00',
   informed=any_(['Kassenprüfer'],['der Kassenprüfer']), measures=any_('Konto gesperrt (7.55).','Konto gesperrt')),
  ['phishing','credentials_exposed'], ['reporter_role','data_categories','org_unit','personal_data'], ua='iPhone Mail (22A3354)')

  ft('d03_foermlich','de','Pfarramt St. Ansgar <pfarramt@st-ansgar-wiedenau.example>','Anzeige einer Fehlversendung','Thu, 15 Oct 2026 11:20:00 +0200',
"""Sehr geehrte Damen und Herren,

hiermit setze ich Sie pflichtgemäß davon in Kenntnis, dass am 13. Oktober 2026 die Einladung zur Kirchenvorstandssitzung nebst Anlage versehentlich an den gesamten Verteiler "Gemeindebrief" (412 Empfänger) anstatt an die neun Mitglieder des Kirchenvorstandes versandt worden ist. Die Anlage enthielt die Liste der säumigen Kirchgeldzahler mit Name, Anschrift und Höhe des Rückstandes; hiervon sind 58 Gemeindeglieder betroffen.

Kenntnis von dem Vorgang erlangte ich am 14. Oktober 2026 gegen 17.15 Uhr durch den Anruf eines Empfängers.

Ich habe die Empfänger noch am selben Abend schriftlich um Löschung gebeten und die Sekretärin belehrt. Unterrichtet wurden bislang Herr Dekan Wolters sowie das Landeskirchenamt.

Für Rückfragen stehe ich Ihnen dienstags bis donnerstags zwischen 9.00 Uhr und 12.00 Uhr unter der Rufnummer 04472 / 18 33 - 0 zur Verfügung.

Mit vorzüglicher Hochachtung

Dr. Ewald Tiemann, Pfarrer
Katholische Kirchengemeinde St. Ansgar
Kirchgasse 2, 49999 Wiedenau
""",
  dict(discovered_at='2026-10-14T17:15:00+02:00', occurred_at='2026-10-13', affected_persons=58, reporter_phone='04472 / 18 33 - 0',
   data_categories=any_(['Name','Anschrift','Höhe des Rückstandes'],['Name, Anschrift und Höhe des Rückstandes']),
   informed=any_(['Herr Dekan Wolters','das Landeskirchenamt'],['Dekan Wolters','Landeskirchenamt'],['Herr Dekan Wolters','Landeskirchenamt']),
   measures=any_('Ich habe die Empfänger noch am selben Abend schriftlich um Löschung gebeten und die Sekretärin belehrt.','Empfänger schriftlich um Löschung gebeten, Sekretärin belehrt')),
  'misdelivery', ['org_unit','reporter_role','personal_data'], charset='iso-8859-1', cte='quoted-printable')

  ft('d04_tippen','de','jonas.pfitzner@kvartstart.example','hilfe server','Fri, 16 Oct 2026 07:12:09 +0200',
"""moin, alles zu hier. auf unserm fileserver kvart-nas02 und auf der kasse sind alle dateien .locked, liegt überall ne README_RESTORE.txt rum wollen 0,8 btc. gemerkt heut morgen 6:35 als ich aufgemacht hab. letzte normale sicherung war vorgestern. hab das lankabel vom nas gezogen und den switch ausgemacht. chef ist informiert. ob kundendaten dabei sind weiss ich nicht. ruft an 0176 5550 1423 bitte schnell
jonas
""",
  dict(discovered_at='2026-10-16T06:35:00+02:00', affected_systems=any_(['kvart-nas02'],['kvart-nas02','kasse'],['kvart-nas02','Kasse']), measures=any_('hab das lankabel vom nas gezogen und den switch ausgemacht'),
   informed=['chef'], personal_data='unknown', reporter_phone='0176 5550 1423'),
  'ransomware', ['consequences','data_categories'], cte='7bit' if False else None)

  ft('d05_weiter','de','Verena Holtkamp <holtkamp@stadtbuecherei-nordau.example>','WG: Ihre Mahnliste steht im Internet','Tue, 20 Oct 2026 10:31:00 +0200',
"""Liebe Kolleginnen und Kollegen,

das hier kam gestern Abend rein, gelesen habe ich es heute um 9:10 Uhr. Die Liste ist inzwischen vom Webserver gelöscht, Google habe ich um Löschung aus dem Cache gebeten. Laut Protokoll lag sie seit dem 2. Oktober dort.

Viele Grüße
Verena Holtkamp
Stadtbücherei Nordau | Leitung | Tel. 05971 / 88 20 14

-----Ursprüngliche Nachricht-----
Von: Günter Mewes <g.mewes@postweg.example>
Gesendet: Montag, 19. Oktober 2026 20:17
An: Stadtbücherei Nordau <info@stadtbuecherei-nordau.example>
Betreff: Ihre Mahnliste steht im Internet

Guten Abend,
beim Suchen nach meinem Namen habe ich soeben unter http://www.stadtbuecherei-nordau.example/export/mahn_2026.csv eine Liste mit Namen, Geburtsdaten und offenen Gebühren von etwa 340 Leserinnen und Lesern gefunden. Ich bin entsetzt. Meine Telefonnummer: 05971 4411.
Günter Mewes
""",
  dict(discovered_at='2026-10-20T09:10:00+02:00', occurred_from='2026-10-02', affected_persons=340,
   data_categories=any_(['Namen','Geburtsdaten','offene Gebühren'],['Namen','Geburtsdaten','offenen Gebühren'],['Namen, Geburtsdaten und offene Gebühren']),
   measures=any_('Die Liste ist inzwischen vom Webserver gelöscht, Google habe ich um Löschung aus dem Cache gebeten.')),
  ['data_leak','misconfiguration'], ['org_unit','reporter_role','reporter_phone','affected_systems','personal_data','occurred_at','informed'], ua='Microsoft Outlook 16.0')

  ft('d06_zitat','de','Marlies Quandt <m.quandt@heimatmuseum-estedt.example>','AW: Postfach','Wed, 21 Oct 2026 14:02:55 +0200',
"""Hallo zusammen,

so, jetzt bin ich wieder drin. Also: Unser Postfach info@heimatmuseum-estedt.example ist gekapert worden. Seit Montagabend wurden darüber rund zweihundert Mails mit einem Link auf eine gefälschte Rechnung an unsere Adressliste verschickt. Aufgefallen ist es mir gestern um 9.25 Uhr, weil so viele Unzustellbar-Meldungen kamen. Habe das Kennwort geändert, die Weiterleitungsregel gelöscht und die Zwei-Faktor-Anmeldung eingeschaltet. Der Vereinsvorstand ist verständigt.

Gruß, M. Quandt

Am 12.09.2026 um 08:15 schrieb Technik Estedt <technik@estedt.example>:
> Guten Morgen Frau Quandt,
>
> am 11.09.2026 um 22:40 ist der Server esw-mail01 ausgefallen. Betroffen
> waren 14 Postfächer. Um 23:50 lief alles wieder.
>
> Ihr Technikteam, Tel. 0800 555 010
""",
  dict(discovered_at='2026-10-20T09:25:00+02:00', affected_systems=any_(['info@heimatmuseum-estedt.example'],['Postfach info@heimatmuseum-estedt.example']),
   measures=any_('Habe das Kennwort geändert, die Weiterleitungsregel gelöscht und die Zwei-Faktor-Anmeldung eingeschaltet.'),
   informed=any_(['Vereinsvorstand'],['Der Vereinsvorstand'])),
  'compromised_account', ['occurred_at','occurred_from','consequences','org_unit'], flowed=True, ua='Mozilla Thunderbird')

  ft('d07_papier','de','Bernd Schlüter <b.schlueter@tus-wellen.example>','Ordner','Sun, 25 Oct 2026 19:30:00 +0100',
"""Guten Tag,
mir ist was Blödes passiert. Am Freitag habe ich nach dem Training den Ordner mit den Aufnahmeanträgen (Papier, ein Dutzend Stück) in der Umkleide der Mehrzweckhalle liegen lassen. Darin: Name, Geburtsdatum, Bankverbindung und bei dreien auch Allergien. Gestern um 18 Uhr wollte ich sie abheften, da war der Ordner nicht mehr da. Der Hausmeister hat nichts gefunden, ich habe einen Aushang gemacht und frage morgen noch einmal im Fundbüro nach.
Sportliche Grüße
Bernd Schlüter, Jugendwart
""",
  dict(discovered_at='2026-10-24T18:00:00+02:00', occurred_at='2026-10-23', affected_persons=12, location=any_('Umkleide der Mehrzweckhalle','in der Umkleide der Mehrzweckhalle'),
   data_categories=any_(['Name','Geburtsdatum','Bankverbindung','Allergien'],['Name','Geburtsdatum','Bankverbindung']),
   measures=any_('ich habe einen Aushang gemacht','Der Hausmeister hat nichts gefunden, ich habe einen Aushang gemacht','ich habe einen Aushang gemacht und frage morgen noch einmal im Fundbüro nach','Der Hausmeister hat nichts gefunden, ich habe einen Aushang gemacht und frage morgen noch einmal im Fundbüro nach.')),
  'paper_disclosure', ['lost_or_stolen','personal_data','special_categories','reporter_role','informed','org_unit'], charset='windows-1252', cte='8bit')

  ft('d08_lang','de','Tilman Roggenkamp <roggenkamp@freie-schule-birkental.example>','Unser Stundenplanserver','Tue, 27 Oct 2026 16:44:18 +0100',
"""Liebes Team,

ich versuche, das der Reihe nach zu erzählen, auch wenn ich selbst noch nicht alles verstehe.

Wir haben an der Schule einen kleinen Linux-Server (plan.freie-schule-birkental.example, 192.0.2.44), auf dem seit vielleicht sechs Jahren der Vertretungsplan läuft. Betreut hat ihn ein Vater, der inzwischen weggezogen ist. Um den Server hat sich seit dem Sommer niemand gekümmert.

Heute Mittag rief mich die Sekretärin an, weil auf der Seite statt des Vertretungsplans ein Totenkopf mit dem Schriftzug "owned by s4tyr" zu sehen war. Das war um 12:20 Uhr. Ich habe mich dann angemeldet und gesehen, dass es einen Benutzer "sysbak" gibt, den keiner von uns angelegt hat. Der erste Eintrag dieses Benutzers in der Protokolldatei ist vom 25. Oktober, 03:17 Uhr.

Ich habe den Server um 13:05 Uhr heruntergefahren und die Platte ausgebaut. Die Schulleitung und der Schulträger sind informiert. Auf dem Server liegen nach meiner Kenntnis keine personenbezogenen Daten, nur Kürzel und Raumnummern.

Meine Frage an Sie: Sollen wir Anzeige erstatten? Und wie lange müssen wir die Platte aufheben? Ich bin unter 0151 555 77 310 erreichbar, morgen allerdings erst ab 15 Uhr.

Herzliche Grüße
Tilman Roggenkamp
(Mathematik, Physik, und leider auch IT)

--
Freie Schule Birkental e. V.
Diese Nachricht ist vertraulich. Sollten Sie nicht der vorgesehene Empfänger sein, so bitten wir um eine kurze Nachricht an datenschutz@freie-schule-birkental.example und um Löschung dieser E-Mail.
""",
  dict(discovered_at='2026-10-27T12:20:00+01:00', affected_systems=any_(['plan.freie-schule-birkental.example','192.0.2.44'],['plan.freie-schule-birkental.example'],['plan.freie-schule-birkental.example, 192.0.2.44'],['Linux-Server (plan.freie-schule-birkental.example, 192.0.2.44)']),
   measures=any_('Ich habe den Server um 13:05 Uhr heruntergefahren und die Platte ausgebaut.'), informed=any_(['Schulleitung','Schulträger'],['Die Schulleitung','der Schulträger']),
   personal_data='no', reporter_phone='0151 555 77 310'),
  'unauthorized_access', ['occurred_at','occurred_from','data_categories','org_unit','reporter_role','consequences'])

  # non-reports, German
  mail('n01_rundbrief','Digitale Vereinspost <redaktion@vereinspost.example>','Vereinspost 10/2026: So erkennen Sie Phishing','Thu, 08 Oct 2026 06:00:00 +0200',
"""Liebe Leserinnen und Leser,

in dieser Ausgabe:
1. Phishing im Verein: Am 14.09.2026 wurden beim TV Musterhausen 1.200 Mitgliedsdaten gestohlen. Was war passiert?
2. Checkliste: Laptop verloren, was tun?
3. Termine

Sie erhalten diese Nachricht, weil Sie sich am 03.02.2024 angemeldet haben.
Abmelden: https://vereinspost.example/abmelden?u=77812
""", hdr={'List-Id':'Vereinspost <news.vereinspost.example>','List-Unsubscribe':'<https://vereinspost.example/abmelden?u=77812>','Precedence':'bulk'})
  case('n01_rundbrief','non_report','de',{},None,FT,'ignored')
  mail('n02_danke','Katja Breuning <breuning@kita-wirbelwind.example>','Danke!','Fri, 09 Oct 2026 12:40:00 +0200',
"""Liebes Vorfall-Team,

ganz herzlichen Dank für die schnelle Hilfe letzte Woche. Das Tablet läuft wieder, die Kinder freuen sich und ich auch. Schönes Wochenende!

Katja Breuning
Kita Wirbelwind
""")
  case('n02_danke','non_report','de',{},None,FT+['org_unit'])
  mail('n03_frage','Ortrud Hansmann <hansmann@vhs-kalkried.example>','Frage zum Meldeformular','Wed, 14 Oct 2026 09:18:00 +0200',
"""Guten Tag,

wir überarbeiten gerade unser Notfallhandbuch. Können Sie mir sagen, ob wir im Fall der Fälle das Formular auf Ihrer Seite nehmen müssen oder ob eine formlose Mail reicht? Und an welche Nummer wendet man sich nachts?

Vielen Dank im Voraus
Ortrud Hansmann
VHS Kalkried, Verwaltung, Tel. 05466 70 12 0
""")
  case('n03_frage','non_report','de',{},None,FT+['org_unit','reporter_phone','reporter_role'])
  mail('n04_ooo','Silke Averbeck <averbeck@gs-lindenhof.example>','Automatische Antwort: Rückfrage','Wed, 14 Oct 2026 10:00:01 +0200',
"""Guten Tag, ich bin vom 12.10.2026 bis einschließlich 23.10.2026 nicht im Hause. In dringenden Fällen wenden Sie sich bitte an Frau Osterhagen, Tel. 0355 5550 12.
""", hdr={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'})
  case('n04_ooo','non_report','de',{},None,FT,'ignored')

  # --- English
  ft('e01_phone','en','Imogen Pardew <imogen@ferrybank-rowing.example>','Club phone stolen','Mon, 05 Oct 2026 10:15:00 +0100',
"""Hi all,

The club's phone (Samsung Galaxy A54, IMEI 356938035643809) was nicked from the boathouse office yesterday. I locked up at 5.30pm and it was on the desk; when Dave opened up this morning around quarter to nine the window was smashed and it was gone. Reported to Devon & Cornwall Police at 9.20, crime ref CR/118273/26.

It has a fingerprint lock. I don't know whether it's encrypted. We've asked EE to block the SIM and I've sent the remote wipe.

About sixty members' phone numbers and next-of-kin details are in the contacts.

Chair and safeguarding officer have been told.

Imogen
Hon. Secretary
""",
  dict(discovered_at='2026-10-05T08:45:00+01:00', device_kind=any_('Samsung Galaxy A54','phone','club phone','Phone (Samsung Galaxy A54)',"The club's phone (Samsung Galaxy A54"), device_id=any_('356938035643809','IMEI 356938035643809'),
   lost_or_stolen='stolen', police_report=any_('CR/118273/26','crime ref CR/118273/26','Devon & Cornwall Police, crime ref CR/118273/26','Devon & Cornwall Police, CR/118273/26','Reported to Devon & Cornwall Police at 9.20, crime ref CR/118273/26'), device_password='yes', device_encrypted='unknown', affected_persons=60,
   location=any_('boathouse office','the boathouse office'), data_categories=any_(['phone numbers','next-of-kin details'],["members' phone numbers",'next-of-kin details']),
   informed=any_(['Chair','safeguarding officer']), device_remote_wipe='yes',
   measures=any_("We've asked EE to block the SIM and I've sent the remote wipe.")),
  'device_loss', ['occurred_at','occurred_from','occurred_to','personal_data','reporter_role','org_unit'])

  ft('e02_angry','en','Gareth Ulverton <g.ulverton@tindleworks.example>','This is the THIRD time','Tue, 13 Oct 2026 17:58:03 +0100',
"""To whom it may concern,

I am not happy. For the third time this year someone in payroll has attached the wrong spreadsheet. At 14:07 today all 31 of us received everybody's salary, bank account number and home address. I opened it at ten past four because I was in meetings and nearly fell off my chair.

I have deleted my copy. I told my line manager. Nobody has apologised.

Fix it.

Gareth Ulverton
""",
  dict(discovered_at='2026-10-13T16:10:00+01:00', occurred_at='2026-10-13T14:07:00+01:00', affected_persons=31,
   data_categories=any_(['salary','bank account number','home address'],["everybody's salary",'bank account number','home address']), informed=any_(['line manager'],['my line manager']), measures='I have deleted my copy.'),
  ['misdelivery','data_leak'], ['personal_data'])

  ft('e03_outage','en','"Tindall, Rowena" <rtindall@coombe-library.example>','catalogue down','Thu, 22 Oct 2026 11:03:00 +0100',
"""Morning - catalogue (opac.coombe-library.example) and self-checkout kiosk KIOSK-2 dead since 09:40 this morning. Power cut next door took our rack out, UPS beeping then silence. No data at risk as far as I can see. Ran extension lead from the hall, nothing. Engineer booked for 2pm.
Rowena
Sent from my Galaxy
""",
  dict(discovered_at=any_('2026-10-22T09:40:00+01:00'), affected_systems=any_(['opac.coombe-library.example','KIOSK-2'],['opac.coombe-library.example','self-checkout kiosk KIOSK-2'],['catalogue (opac.coombe-library.example)','self-checkout kiosk KIOSK-2'],['catalogue','KIOSK-2']),
   measures=any_('Ran extension lead from the hall, nothing. Engineer booked for 2pm.','Ran extension lead from the hall, nothing.','Engineer booked for 2pm.')),
  'outage', ['occurred_at','occurred_from','personal_data','consequences'])

  ft('e04_bec','en','Philippa Strode <bursar@marlow-down-school.example>','FW: Updated bank details','Fri, 23 Oct 2026 09:27:44 +0100',
"""Dear Incident Team

Please see below. We paid the £8,450 on Wednesday before anyone thought to ring the builder. When the builder chased us this morning at 8.50am it came out that their mail account is fine and ours is not: my mailbox bursar@marlow-down-school.example has a rule in it sending anything with "invoice" to the RSS folder. Somebody has been reading it since the 6th of October.

I have changed my password and signed out all sessions, and the bank has been asked to recall the payment. The Head and the Chair of Governors have been informed.

Yours sincerely
Philippa Strode
Bursar, Marlow Down School
01555 010 220

From: Accounts <accounts@hatherley-bui1ders.example>
Sent: 20 October 2026 16:31
To: Philippa Strode
Subject: Updated bank details

Hi Philippa, please note our bank details have changed with immediate effect. Account 55501234, sort code 00-00-00. Any questions call 01555 999 000.
""",
  dict(discovered_at='2026-10-23T08:50:00+01:00', affected_systems=any_(['bursar@marlow-down-school.example'],['mailbox bursar@marlow-down-school.example'],['my mailbox bursar@marlow-down-school.example']),
   measures=any_('I have changed my password and signed out all sessions, and the bank has been asked to recall the payment.','I have changed my password and signed out all sessions'),
   informed=any_(['Head','Chair of Governors'],['The Head','the Chair of Governors'])),
  'compromised_account', ['occurred_from','occurred_at','org_unit','reporter_role','reporter_phone','consequences','informed_x'])

  ft('e05_scan','en','Noor Abassi <noor@pebblestack.example>','port scan / ssh','Wed, 28 Oct 2026 08:20:00 +0000',
"""Hey,

FYI our bastion (bastion-1.pebblestack.example) logged about 40,000 failed SSH logins last night between 01:10 and 04:35, all from 203.0.113.77. Nobody got in, accounts are key-only. Our alert went off at 02:00, and I saw it at 7:30. Blocked the address at the firewall.

No personal data involved.

Cheers, Noor
CTO, Pebblestack
""",
  dict(discovered_at=any_('2026-10-28T07:30:00+00:00'), occurred_from='2026-10-28T01:10:00+00:00', occurred_to='2026-10-28T04:35:00+00:00',
   affected_systems=any_(['bastion-1.pebblestack.example'],['bastion (bastion-1.pebblestack.example)']), measures='Blocked the address at the firewall.', personal_data='no'),
  ['login_attack','scan'], ['reporter_role','org_unit','occurred_at','consequences'])

  ft('e06_dataloss','en','Revd Alison Thwaite <vicar@st-oswin.example>','Parish registers (digital) gone','Mon, 02 Nov 2026 19:05:00 +0000',
"""Dear friends,

I'm afraid the external drive with the scans of our baptism registers has died. I plugged it in on Saturday at about half past two in the afternoon to show a visitor and it only clicked. There is no second copy; the last backup was made in 2019. Nothing has been seen by anyone who shouldn't, it is simply gone. The churchwardens know. I have taken the disk to Barkers in the High Street to see whether anything can be rescued.

With every blessing,
Alison Thwaite
""",
  dict(discovered_at='2026-10-31T14:30:00+00:00', informed=any_(['churchwardens'],['The churchwardens']), measures='I have taken the disk to Barkers in the High Street to see whether anything can be rescued.'),
  'data_loss', ['device_kind','affected_systems','consequences','data_categories','personal_data','occurred_at'])

  mail('n05_training','Learning Desk <learning@learn.pebblestack.example>','[all-staff] Phishing simulation next week','Mon, 19 Oct 2026 09:00:00 +0100',
"""Dear colleagues,

next week we will run our annual phishing simulation. If you click a link or enter a password you will be shown a short training page. Please report suspicious mail to vorfall@example.org as usual.

Date: 26 to 30 October 2026
Affected staff: all 45
Contact: Learning Desk, ext. 210

_______________________________________________
all-staff mailing list
all-staff@lists.pebblestack.example
""", hdr={'List-Id':'<all-staff.lists.pebblestack.example>','Precedence':'list'})
  case('n05_training','non_report','en',{},None,FT,'ignored')
  mail('n06_invoice','Billing <billing@nimbus-hosting.example>','Invoice INV-20261101 for your hosting plan','Sun, 01 Nov 2026 04:00:00 +0000',
"""Hello,

your invoice INV-20261101 for the period 01/11/2026 - 30/11/2026 is attached.

Customer:        Example Org
Plan:            Web M
Amount due:      EUR 24.90
Due date:        15 November 2026

Thank you for your business.
""", att=[('INV-20261101.pdf',b'')] if False else ())
  case('n06_invoice','non_report','en',{},None,FT)

  # --- Norwegian
  ft('b01_feil','nb','Ragnhild Tveitan <ragnhild.tveitan@hamnes-kulturskole.example>','Feilsendt epost','Tue, 06 Oct 2026 09:12:00 +0200',
"""Hei,

i går klokka 15.20 sendte jeg ved en feil elevlista for høsten til foreldrene i fiolingruppa i stedet for til lærerne. Lista inneholder navn, fødselsdato og mobilnummer til 86 elever. Jeg oppdaget det selv først i morges, kvart over åtte, da en mor svarte.

Jeg har bedt alle mottakerne om å slette eposten. Rektor er varslet.

Mvh
Ragnhild Tveitan
Hamnes kulturskole
""",
  dict(discovered_at='2026-10-06T08:15:00+02:00', occurred_at='2026-10-05T15:20:00+02:00', affected_persons=86, data_categories=any_(['navn','fødselsdato','mobilnummer']),
   measures='Jeg har bedt alle mottakerne om å slette eposten.', informed=['Rektor']),
  'misdelivery', ['org_unit','personal_data'])

  ft('b02_minnepinne','nb','Torbjørn Aasgard <torbjorn@ilfjellvang.example>','mista minnepinne','Thu, 08 Oct 2026 22:41:00 +0200',
"""Hei! Har mista en minnepinne (Kingston 64 GB, blå) et sted mellom klubbhuset og Coop. Hadde den i lomma i går kveld ca 19, og merka at den var borte nå i kveld halv ni. På den ligger medlemslista til IL Fjellvang, cirka 240 navn med adresse og kontonummer. Den er ikke kryptert, dessverre. Har leita i bilen og spurt på Coop, ingen har sett den. Lederen i styret vet om det. Ring 412 00 987 hvis dere lurer på noe.

Torbjørn

Sendt fra min iPhone
""",
  dict(discovered_at='2026-10-08T20:30:00+02:00', device_kind=any_('minnepinne','minnepinne (Kingston 64 GB, blå)','Kingston 64 GB'), lost_or_stolen='lost', device_encrypted='no', affected_persons=240,
   location=any_('mellom klubbhuset og Coop','et sted mellom klubbhuset og Coop'), data_categories=any_(['navn','adresse','kontonummer'],['medlemslista','navn','adresse','kontonummer']),
   measures=any_('Har leita i bilen og spurt på Coop, ingen har sett den.','Har leita i bilen og spurt på Coop'), informed=any_(['Lederen i styret'],['Leder i styret'],['styreleder']), reporter_phone='412 00 987'),
  'device_loss', ['org_unit','occurred_at','occurred_from','occurred_to','personal_data','device_id'])

  ft('b03_natt','nb','Drift Skarvøy <drift@skarvoy-bibliotek.example>','Ransomware?','Wed, 14 Oct 2026 07:55:00 +0200',
"""God morgen

I natt har noe kryptert filområdet vårt. Vaktselskapet meldte om støy på serverrommet kl 03.10, men det var først da jeg kom på jobb i dag klokka 06.50 at jeg så det: alle filene på SKV-FIL01 heter nå .blackowl og det ligger en lapp på skrivebordet. Også SKV-KASSE er rammet.

Vi har tatt ned nettet og slått av serveren. Kommunens IT-vakt er ringt. Vi vet ikke om personopplysninger er berørt.

Hilsen
Oddvar Brekkhus
""",
  dict(discovered_at='2026-10-14T06:50:00+02:00', affected_systems=any_(['SKV-FIL01','SKV-KASSE']), measures='Vi har tatt ned nettet og slått av serveren.',
   informed=any_(['Kommunens IT-vakt'],['Kommunens IT-vakt','Vaktselskapet']), personal_data='unknown'),
  'ransomware', ['occurred_at','occurred_from','consequences','location'])

  ft('b04_vidare','nb','Sokneprest Eldbjørg Myklebust <eldbjorg@nedre-sogn-sokn.example>','VS: Passord','Fri, 16 Oct 2026 13:20:00 +0200',
"""Hei, sjå under. Me fann ut av det i dag klokka 11. Gjekk på limpinnen, skreiv inn brukarnamn og passord til medlemsregisteret på den falske sida i går ettermiddag. Eg har bytt passord og meldt frå til kyrkjeverja.

Helsing Eldbjørg

Fra: Brukerstøtte <support@medlem-registeret.example>
Sendt: torsdag 15. oktober 2026 14:02
Til: Eldbjørg Myklebust
Emne: Passord

Kjære bruker, passordet ditt utløper om 24 timer. Klikk her: http://medlem-registeret.example/login
""",
  dict(discovered_at='2026-10-16T11:00:00+02:00', occurred_at='2026-10-15', measures=any_('Eg har bytt passord','Eg har bytt passord og meldt frå til kyrkjeverja.'), informed=any_(['kyrkjeverja'],['kyrkjeverje']),
   affected_systems=['medlemsregisteret']),
  ['phishing','credentials_exposed'], ['data_categories','org_unit'])

  ft('b05_kort','nb','Sindre <sindre@fjordkode.example>','lekkasje i bøtte','Tue, 20 Oct 2026 23:02:00 +0200',
"""s3-bøtta fjordkode-backup har stått åpen siden 12. oktober pga feil policy (min feil). oppdaget kl 22:15 i kveld av en kunde. lukket nå. ligger kundelister der, 1 100 personer ca. daglig leder vet.
""",
  dict(discovered_at='2026-10-20T22:15:00+02:00', occurred_from='2026-10-12', affected_systems=any_(['fjordkode-backup'],['s3-bøtta fjordkode-backup']), affected_persons=1100, informed=['daglig leder']),
  ['misconfiguration','data_leak'], ['measures','data_categories','occurred_at','personal_data','org_unit'])

  mail('n07_nyhetsbrev','Bibliotekforum <post@bibforum.example>','Sikkerhetsmåneden: fem råd','Thu, 01 Oct 2026 08:00:00 +0200',
"""Hei!

Oktober er nasjonal sikkerhetsmåned. Visste du at en skole i fjor mistet 4 000 elevmapper etter et løsepengeangrep 3. november?

Her er fem råd ...

Meld deg av: https://bibforum.example/av
""", hdr={'List-Unsubscribe':'<https://bibforum.example/av>','List-Id':'<nytt.bibforum.example>'})
  case('n07_nyhetsbrev','non_report','nb',{},None,FT,'ignored')
