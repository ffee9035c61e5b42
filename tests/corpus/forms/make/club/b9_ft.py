from lib import *
import b8_ft
AUTO={'e14_gmail':'gmail','e11_tired':'div','b12_formell':'mso','d20_formfehler':'only','e17_spam':'only','b11_telefon':'only'}
def ft(name, lang, frm, subj, date, body, rep, kind, may=(), **k):
    a=AUTO.get(name)
    if a:
        ps=[H.escape(x) for x in body.strip('\n').split('\n')]
        if a=='mso': k['html']='<html><body><div class="WordSection1">'+''.join(f'<p class="MsoNormal">{x or "&nbsp;"}</p>' for x in ps)+'</div></body></html>'
        elif a=='gmail':
            i=[j for j,x in enumerate(ps) if x.startswith('----------')][0]
            k['html']='<div dir="ltr">'+'<br>'.join(ps[:i])+'<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'+'<br>'.join(ps[i:i+5])+'</div><br>'+'<br>'.join(ps[i+5:])+'</div></div>'
        else: k['html']='<html><body>'+''.join(f'<div>{x or "<br>"}</div>' for x in ps)+'</body></html>'
        if a=='only': body=None
    b8_ft.ft(name, lang, frm, subj, date, body, rep, kind, may, **k)
import html as H
def go():
  # ---------- German
  ft('d11_nachtdienst','de','Wiebke Harmsen <w.harmsen@hospizverein-leinetal.example>','Diensthandy','Tue, 01 Dec 2026 06:52:00 +0100',
"""Guten Morgen,

ich komme gerade aus der Nacht und kann kaum noch aus den Augen gucken, deshalb nur kurz: Das Diensthandy der Rufbereitschaft (Fairphone 4, Aufkleber HVL-M-06) ist weg. Gestern Abend gegen Viertel nach zehn habe ich damit noch telefoniert, da stand ich an der Tankstelle in Alfeld. Als um halb drei der nächste Anruf hätte kommen sollen, war es nicht in der Jackentasche. Ich vermute, es ist an der Tankstelle liegen geblieben; dort hat aber niemand etwas abgegeben.

Es ist mit PIN gesichert, ob verschlüsselt, weiß ich nicht. Im Telefonbuch stehen die Nummern von rund dreißig Angehörigen.

Die Koordinatorin habe ich um drei angerufen, die SIM ist seit 3.20 Uhr gesperrt.

Wiebke
""",
  dict(discovered_at='2026-12-01T02:30:00+01:00', device_kind=any_('Diensthandy','Fairphone 4','Diensthandy der Rufbereitschaft (Fairphone 4','Diensthandy (Fairphone 4)','Diensthandy der Rufbereitschaft'), device_id='HVL-M-06', lost_or_stolen='lost', device_password='yes', device_encrypted='unknown',
   affected_persons=30, informed=any_(['Koordinatorin'],['Die Koordinatorin']), location=any_('Tankstelle in Alfeld','an der Tankstelle in Alfeld'),
   measures=any_('die SIM ist seit 3.20 Uhr gesperrt','Die Koordinatorin habe ich um drei angerufen, die SIM ist seit 3.20 Uhr gesperrt.')),
  'device_loss', ['occurred_at','occurred_from','occurred_to','data_categories','personal_data','org_unit','reporter_role'])

  ft('d12_wut','de','Ferdinand Kuhlmann <fkuhlmann@buergerverein-ost.example>','Es reicht!!!','Fri, 04 Dec 2026 13:37:00 +0100',
"""An die zuständige Stelle!

Zum wiederholten Mal hat Ihr Newsletter-Programm (versand.buergerverein-ost.example) alle Empfänger OFFEN in die Adresszeile gesetzt. Heute um 11.58 Uhr, diesmal an 620 Leute!!! Ich habe es um zwölf gesehen und sofort die Geschäftsstelle angerufen, dort geht natürlich keiner ran. Dem Vorsitzenden habe ich auf die Mailbox gesprochen. Meine private E-Mail-Adresse kennt jetzt die halbe Stadt.

Ich erwarte binnen einer Woche eine Stellungnahme, sonst gehe ich zur Aufsichtsbehörde.

F. Kuhlmann
""",
  dict(discovered_at='2026-12-04T12:00:00+01:00', occurred_at='2026-12-04T11:58:00+01:00', affected_persons=620, affected_systems=any_(['versand.buergerverein-ost.example'],['Newsletter-Programm (versand.buergerverein-ost.example)']),
   data_categories=any_(['E-Mail-Adresse'],['E-Mail-Adressen'],['private E-Mail-Adresse'])),
  ['data_leak','misdelivery'], ['informed','measures','consequences','personal_data'])

  ft('d13_stichworte','de','Technik <technik@theater-an-der-rampe.example>','Kasse / Meldung','Sat, 12 Sep 2026 10:22:00 +0200',
"""Meldung Kasse.
- seit 9:15 heute früh: Kassen-PC RAMPE-K1 langsam, Fenster gehen auf
- 9:50 Scan: Emotet gefunden
- Auslöser vermutl. Anhang "Rechnung_0912.doc", geöffnet gestern 17:30 von der Aushilfe
- Daten: wissen wir nicht
- gemacht: Netz getrennt, Rechner aus
- informiert: Intendanz
- Tel. 0221 555 713
""",
  dict(discovered_at=any_('2026-09-12T09:15:00+02:00','2026-09-12T09:50:00+02:00'), affected_systems=any_(['RAMPE-K1'],['Kassen-PC RAMPE-K1']), measures='Netz getrennt, Rechner aus', informed=['Intendanz'], reporter_phone='0221 555 713'),
  'malware', ['occurred_at','occurred_from','personal_data','org_unit','data_categories'], charset='windows-1252', cte='quoted-printable')

  ft('d14_protokoll','de','"Ratsch, Burkhard (Vorstand)" <ratsch@wohnprojekt-allee.example>','Sicherheitsrelevantes Ereignis im Wohnprojekt','Wed, 09 Sep 2026 18:05:00 +0200',
"""Sehr geehrte Damen und Herren,

im Namen des Vorstandes zeige ich Ihnen das nachfolgend geschilderte Ereignis an.

Am Abend des 7. September 2026 ging bei unserer Kassenwartin Frau Lüders ein Anruf ein, in dessen Verlauf sich der Anrufer als Mitarbeiter der Hausbank ausgab. Im Glauben an die Echtheit hat Frau Lüders ihm um 19.45 Uhr Anmeldenamen, PIN sowie zwei Transaktionsnummern genannt. Zweifel kamen ihr erst am folgenden Vormittag um 10.30 Uhr, nachdem sie den Kontoauszug eingesehen hatte. Überwiesen wurden 2.740 Euro.

Unverzüglich wurde das Konto durch die Bank gesperrt; ferner wurde bei der Polizeiinspektion Mitte Strafanzeige erstattet (Az. 3120-118844-26/1). Die Mitgliederversammlung sowie der Steuerberater wurden unterrichtet. Personenbezogene Daten Dritter sind nach derzeitigem Stand nicht betroffen.

Mit freundlichen Grüßen
Burkhard Ratsch
Vorstand
Telefon 030 555 01 88 / Telefax 030 555 01 89

Registergericht: AG Charlottenburg, GnR 999 B
""",
  dict(discovered_at='2026-09-08T10:30:00+02:00', occurred_at='2026-09-07T19:45:00+02:00', police_report=any_('3120-118844-26/1','Az. 3120-118844-26/1','Polizeiinspektion Mitte, Az. 3120-118844-26/1','Polizeiinspektion Mitte Strafanzeige erstattet (Az. 3120-118844-26/1)'),
   informed=any_(['Mitgliederversammlung','Steuerberater'],['Die Mitgliederversammlung','der Steuerberater']), personal_data='no',
   measures=any_('Unverzüglich wurde das Konto durch die Bank gesperrt','Unverzüglich wurde das Konto durch die Bank gesperrt; ferner wurde bei der Polizeiinspektion Mitte Strafanzeige erstattet (Az. 3120-118844-26/1).')),
  ['phishing','credentials_exposed'], ['reporter_role','org_unit','reporter_phone','consequences','data_categories'])

  ft('d15_handy','de','Lale <lale.oezkan@nachbarschaftsladen.example>','usb','Thu, 10 Sep 2026 20:11:00 +0200',
"""hallo ich wollte melden das mein usb stick weg ist der rote 32gb, drauf sind die anmeldungen vom sommerfest also name und handynummer von ca 45 leuten, nich verschlüsselt. war gestern noch im copyshop am markt und heut um 17 uhr im büro fiel mir auf das er nich am schlüsselbund is. hab im copyshop nachgefragt die haben nix. sevgi weiß bescheid. lg lale

Gesendet mit der WEB.DE Mail App
""",
  dict(discovered_at='2026-09-10T17:00:00+02:00', device_kind=any_('usb stick','usb stick der rote 32gb','USB-Stick','roter USB-Stick 32gb'), lost_or_stolen='lost', device_encrypted='no', affected_persons=45,
   data_categories=any_(['name','handynummer']), measures=any_('hab im copyshop nachgefragt die haben nix','hab im copyshop nachgefragt'), informed=['sevgi']),
  'device_loss', ['location','occurred_at','personal_data'])

  body=lambda *ps: '<html><head><style>p.MsoNormal{margin:0cm;font-size:11pt}</style></head><body lang="DE"><div class="WordSection1">'+''.join(f'<p class="MsoNormal">{x}<o:p></o:p></p>' for x in ps)+'</div></body></html>'
  ft('d16_outlook','de','Susanne Oltmanns <s.oltmanns@stiftung-deichland.example>','WG: Zustellung fehlgeschlagen','Mon, 14 Sep 2026 09:40:00 +0200', None,
  {**dict(discovered_at='2026-09-14T08:10:00+02:00', affected_systems=any_(['s.oltmanns@stiftung-deichland.example'],['Konto s.oltmanns@stiftung-deichland.example'],['mein Konto s.oltmanns@stiftung-deichland.example']),
    measures=any_('Ich habe mein Passwort geändert und alle Sitzungen beendet.','Passwort geändert und alle Sitzungen beendet'), informed=any_(['Geschäftsführer'],['Herr Behn'],['Geschäftsführer Herr Behn'],['Herr Behn (Geschäftsführer)'],['unser Geschäftsführer Herr Behn']))},
  ['compromised_account','spam'],['occurred_at','occurred_from','affected_persons','consequences','org_unit','reporter_role','reporter_phone'],
  html=body('Liebes Vorfall-Team,','&nbsp;','heute Morgen um zehn nach acht fand ich 312 dieser Meldungen in meinem Postfach. Offenbar hat jemand am Wochenende über mein Konto s.oltmanns@stiftung-deichland.example Spam verschickt. Ich habe mein Passwort geändert und alle Sitzungen beendet. Unser Geschäftsführer Herr Behn ist im Bilde.','&nbsp;','Freundliche Grüße','Susanne Oltmanns','<span style="color:#777">Stiftung Deichland · Förderberatung · Tel. 04421 555 30</span>','<div style="border-top:solid #E1E1E1 1.0pt"><b>Von:</b> Mail Delivery System &lt;mailer-daemon@mx.example&gt;<br><b>Gesendet:</b> Sonntag, 13. September 2026 03:22<br><b>An:</b> Susanne Oltmanns<br><b>Betreff:</b> Zustellung fehlgeschlagen</div>','Ihre Nachricht an 48 Empfänger konnte nicht zugestellt werden.'), ua='Microsoft Outlook 16.0')

  ft('d17_antwort','de','Norbert Wassermann <n.wassermann@sternwarte-hohenrode.example>','Re: Rückfrage Rechner Kuppel 2','Tue, 15 Sep 2026 11:09:00 +0200',
"""Hallo Frau Ebeling,

> Wann haben Sie es bemerkt?

Am Sonntag, 13.9., um 22:50 Uhr.

> Welcher Rechner ist es?

Der Steuerrechner KUPPEL2.

> Sind Daten von Mitgliedern darauf?

Nein, nur Aufnahmen.

> Was haben Sie schon unternommen?

Die Fernwartung abgeschaltet.

Zur Sache selbst: Da hat sich jemand über TeamViewer aufgeschaltet und den Mauszeiger bewegt, während ich davorsaß. Gruselig.

Klare Nächte
Norbert Wassermann
""",
  dict(discovered_at='2026-09-13T22:50:00+02:00', affected_systems=any_(['KUPPEL2'],['Steuerrechner KUPPEL2'],['Der Steuerrechner KUPPEL2']), personal_data='no', measures='Die Fernwartung abgeschaltet.'),
  'unauthorized_access', ['occurred_at','data_categories'], flowed=True, ua='Mozilla Thunderbird')

  ft('d18_zwei','de','Heide Lammers <lammers@museumsschiff-anna.example>','Einbruch im Kassenhäuschen','Sun, 20 Sep 2026 12:15:00 +0200',
"""Moin zusammen,

in der Nacht von Freitag auf Samstag ist bei uns eingebrochen worden. Entdeckt hat es der Bootsmann gestern um 7:30 Uhr, er hat auch gleich die Wasserschutzpolizei geholt (Vorgang 2026/0918-77).

Mitgenommen haben sie:
1. Laptop Dell Latitude, Inventar-Nr. MSA-12
2. externe Festplatte WD, Inventar-Nr. MSA-15
3. die Geldkassette mit 180 Euro

Beide Geräte waren leider nicht verschlüsselt. Auf der Festplatte sind die Spenderdaten: Name, Anschrift, Spendenhöhe, zusammen etwa hundertzwanzig Leute.

Wir haben die Zugangsdaten zum Ticketsystem geändert und die Versicherung verständigt.

Heide Lammers
Förderverein Museumsschiff Anna e.V.
""",
  dict(discovered_at='2026-09-19T07:30:00+02:00', lost_or_stolen='stolen', police_report=any_('2026/0918-77','Vorgang 2026/0918-77','Wasserschutzpolizei, Vorgang 2026/0918-77','Wasserschutzpolizei geholt (Vorgang 2026/0918-77)'), device_encrypted='no', affected_persons=120,
   device_kind=any_('Laptop, externe Festplatte','Laptop Dell Latitude','Laptop Dell Latitude, externe Festplatte WD','Laptop Dell Latitude; externe Festplatte WD','Laptop'), device_id=any_('MSA-12','MSA-12, MSA-15','MSA-12; MSA-15','MSA-12 MSA-15'),
   data_categories=any_(['Name','Anschrift','Spendenhöhe']), measures=any_('Wir haben die Zugangsdaten zum Ticketsystem geändert und die Versicherung verständigt.','Wir haben die Zugangsdaten zum Ticketsystem geändert'), location=any_('Kassenhäuschen','im Kassenhäuschen','Einbruch im Kassenhäuschen')),
  'device_loss', ['occurred_at','occurred_from','occurred_to','informed','personal_data','org_unit','affected_systems'])

  ft('d19_kurz','de','p.wendt@yogaraum-sued.example','Website','Thu, 24 Sep 2026 08:02:00 +0200',
"Seit heute 7 Uhr ist www.yogaraum-sued.example nicht erreichbar, der Hoster sagt Überlastungsangriff. Buchungen gehen nicht. Was tun? Wendt\n",
  dict(discovered_at=any_('2026-09-24T07:00:00+02:00'), affected_systems=['www.yogaraum-sued.example']),
  'denial_of_service', ['occurred_at','occurred_from','consequences'], charset='iso-8859-1', cte='8bit')

  ft('d20_formfehler','de','Ute Grabowski <grabowski@seniorenbuero-talwinkel.example>','Formular geht nicht auf','Wed, 02 Dec 2026 15:25:00 +0100',
"""Guten Tag,

Ihr Formular lässt sich bei mir nicht öffnen, darum so:

Bei der Umstellung der Telefonliste wurde am 30.11. die Datei mit den Hausbesuchen überschrieben. Bemerkt habe ich das heute um 10:45 Uhr. Eine Sicherung gibt es nicht, die letzten acht Monate sind weg: Namen, Geburtstage und Besuchsnotizen von 66 Seniorinnen und Senioren. Nach außen gelangt ist nichts. Unser EDV-Helfer versucht gerade, die Datei wiederherzustellen. Die Bürgermeisterin ist in Kenntnis gesetzt.

MfG
U. Grabowski
""",
  dict(discovered_at='2026-12-02T10:45:00+01:00', occurred_at='2026-11-30', affected_persons=66, data_categories=any_(['Namen','Geburtstage','Besuchsnotizen']),
   measures='Unser EDV-Helfer versucht gerade, die Datei wiederherzustellen.', informed=any_(['Bürgermeisterin'],['Die Bürgermeisterin'])),
  'data_loss', ['consequences','personal_data','affected_systems'])

  # non reports
  mail('n11_ankuend','Personalentwicklung <pe@stiftung-deichland.example>','Pflichtschulung: Phishing erkennen (bis 30.09.)','Tue, 01 Sep 2026 07:00:00 +0200',
"""Liebe Mitarbeitende,

ab sofort steht der Kurs "Phishing erkennen" bereit. Dauer: 35 Minuten. Frist: 30.09.2026, 18:00 Uhr.
Im letzten Test haben 17 von 80 Personen auf den Link geklickt und ihr Kennwort eingegeben.

Fragen an: Kursbüro, Tel. 04421 555 99
""", hdr={'Precedence':'bulk','List-Id':'<alle.stiftung-deichland.example>'})
  case('n11_ankuend','non_report','de',{},None,FT,'ignored')
  mail('n12_rechnung','Buchhaltung Druckhaus Merle <rechnung@druckhaus-merle.example>','Rechnung RE-2026-4471','Wed, 16 Sep 2026 10:00:00 +0200',
"""Sehr geehrte Damen und Herren,

anbei erhalten Sie unsere Rechnung RE-2026-4471 vom 15.09.2026 über 318,40 EUR für 500 Faltblätter "Datenpanne - was nun?".
Zahlbar innerhalb von 14 Tagen.

Mit freundlichen Grüßen
Druckhaus Merle GmbH, Tel. 0541 555 870
""")
  case('n12_rechnung','non_report','de',{},None,FT+['org_unit','reporter_phone'])
  mail('n13_termin','Isa Kettler <i.kettler@theater-an-der-rampe.example>','Terminanfrage','Thu, 17 Sep 2026 14:30:00 +0200',
"""Hallo,

hätten Sie in der Woche ab dem 5. Oktober Zeit für eine Stunde Datenschutz-Auffrischung bei uns im Haus? Wir wären etwa 25 Leute. Dienstag oder Mittwoch ab 16 Uhr würde uns am besten passen.

Danke und viele Grüße
Isa Kettler
""")
  case('n13_termin','non_report','de',{},None,FT)
  mail('n14_unzustellbar','Mail Delivery System <MAILER-DAEMON@mx.wohnprojekt-allee.example>','Undelivered Mail Returned to Sender','Wed, 09 Sep 2026 18:06:00 +0200',
"""This is the mail system at host mx.wohnprojekt-allee.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<lueders@wohnprojekt-allee.example>: mailbox full
""", hdr={'Auto-Submitted':'auto-replied','Return-Path':'<>'})
  case('n14_unzustellbar','non_report','de',{},None,FT,'ignored')

  # ---------- English
  ft('e11_tired','en','Colm Hanratty <colm@dunmore-arts.example>','laptop nicked, sorry','Thu, 03 Dec 2026 23:48:00 +0100',
"""Evening,

Long day, short mail. My work laptop (MacBook Air M2, asset no. DA-0221) was stolen from my car in the Strand Road car park tonight. Parked at 6, got back at twenty past nine and the passenger window was in bits. Gardaí have it under PULSE 44 118 206.

FileVault is on. Password is long. I've signed out of everything from my phone and sent a remote wipe, it hasn't gone through yet.

On it: the funding applications of maybe a dozen artists, with PPS numbers and bank details.

Told Orla (director).

Colm
""",
  dict(discovered_at='2026-12-03T21:20:00+01:00', device_kind=any_('MacBook Air M2','work laptop (MacBook Air M2','work laptop','laptop','laptop (MacBook Air M2)','My work laptop (MacBook Air M2'), device_id='DA-0221', lost_or_stolen='stolen', device_encrypted='yes', device_password='yes', police_report=any_('PULSE 44 118 206','44 118 206','Gardaí PULSE 44 118 206'),
   location=any_('Strand Road car park','the Strand Road car park','my car in the Strand Road car park','from my car in the Strand Road car park'), affected_persons=12, data_categories=any_(['PPS numbers','bank details'],['funding applications','PPS numbers','bank details']),
   informed=any_(['Orla (director)'],['Orla'],['director']), measures=any_("I've signed out of everything from my phone and sent a remote wipe, it hasn't gone through yet.","I've signed out of everything from my phone and sent a remote wipe")),
  'device_loss', ['occurred_at','occurred_from','occurred_to','device_remote_wipe','personal_data','org_unit'])

  ft('e12_formal','en','The Honorary Librarian <librarian@ashmere-philosophical.example>','Notification of a disclosure of personal data','Mon, 07 Sep 2026 10:30:00 +0200',
"""Dear Sir or Madam,

I write on behalf of the Ashmere Philosophical Society to notify you of the following.

On 4 September 2026 our assistant posted the minutes of the Admissions Committee on the public noticeboard in the vestibule rather than on that of the Council Room. The minutes name eleven candidates together with their dates of birth and the reasons for which three of them were refused. I became aware of the matter on 5 September 2026 at 9.15 a.m., when a visitor drew my attention to it.

The minutes have been taken down and destroyed. The President and the Society's solicitor have been notified.

I may be reached on 01555 302 117 on weekday mornings.

I remain, yours faithfully,
Augustus Pell-Harte
""",
  dict(discovered_at='2026-09-05T09:15:00+02:00', occurred_at='2026-09-04', affected_persons=11, data_categories=any_(['names','dates of birth','reasons for refusal'],['dates of birth','reasons'],['names','dates of birth'],['dates of birth'],['dates of birth','the reasons for which three of them were refused'],['names','dates of birth','reasons']),
   measures='The minutes have been taken down and destroyed.', informed=any_(['President',"Society's solicitor"],['The President',"the Society's solicitor"],['The President',"Society's solicitor"],['President','solicitor']), reporter_phone='01555 302 117',
   location=any_('public noticeboard in the vestibule','vestibule','the public noticeboard in the vestibule','on the public noticeboard in the vestibule')),
  'paper_disclosure', ['org_unit','reporter_role','personal_data'])

  ft('e13_telegraph','en','ops@saltmarsh-energy.example','vuln','Tue, 08 Sep 2026 16:12:00 +0200',
"""Reporter says /wp-json on blog.saltmarsh-energy.example leaks editor mail addresses (6). Reported to us 15:40 today. Confirmed 15:55. Not exploited afaik. Plugin disabled 16:05. Will patch tmrw. CTO aware.
-- 
ops / Saltmarsh Energy Co-op
""",
  dict(discovered_at=any_('2026-09-08T15:40:00+02:00','2026-09-08T15:55:00+02:00'), affected_systems=['blog.saltmarsh-energy.example'], affected_persons=6, measures=any_('Plugin disabled 16:05. Will patch tmrw.','Plugin disabled 16:05.'), informed=['CTO'],
   data_categories=any_(['mail addresses'],['editor mail addresses'])),
  ['vulnerability','data_leak'], ['personal_data','occurred_at'], cte='base64')

  ft('e14_gmail','en','Winnie Adeyemi <winnie.adeyemi@lanternhouse.example>','Fwd: Your Microsoft 365 session','Fri, 11 Sep 2026 08:44:00 +0200',
"""Morning! This landed on Wednesday. Josh in the shop clicked it and typed his password in at about 5pm that day, and only owned up to me today at 8.15. We've reset his password. He can see the volunteer rota (names and phone numbers, about 35 people). Our chair Leanne knows. - Winnie

---------- Forwarded message ---------
From: Microsoft 365 <security@m1crosoft-login.example>
Date: Wed, Sep 9, 2026 at 4:31 PM
Subject: Your Microsoft 365 session
To: <josh@lanternhouse.example>

Your session will expire in 2 hours. Verify here: http://m1crosoft-login.example/v?u=josh
Call 0800 555 111 for help.
""",
  dict(discovered_at='2026-09-11T08:15:00+02:00', occurred_at='2026-09-09T17:00:00+02:00', affected_persons=35, data_categories=any_(['names','phone numbers']), informed=any_(['Leanne'],['chair Leanne'],['Our chair Leanne'],['chair']), measures="We've reset his password."),
  ['phishing','credentials_exposed','compromised_account'], ['affected_systems','personal_data'])

  ft('e15_copyright','en','Gwil Parry <gwil@radio-tregwyn.example>','Takedown','Wed, 16 Sep 2026 12:00:00 +0200',
"""Dear team,

we had a letter yesterday at lunchtime (opened it at ten to one) from a rights agency. They say three shows in our archive at listen.radio-tregwyn.example used tracks without a licence. The oldest has been up since 2 March 2026. I've pulled all three this morning. No personal data in it. Station manager has seen the letter.

Diolch,
Gwil
""",
  dict(discovered_at='2026-09-15T12:50:00+02:00', occurred_from='2026-03-02', affected_systems=['listen.radio-tregwyn.example'], measures="I've pulled all three this morning.", personal_data='no', informed=any_(['Station manager'])),
  'copyright', ['occurred_at'])

  ft('e16_correct','en','Petra Nowicka <petra@kilnandclay.example>','Re: ticket reminder','Mon, 21 Sep 2026 17:20:00 +0200',
"""Hi both,

correcting what I said on the phone: it was NOT Friday. The export of the workshop bookings sat in the public Dropbox folder from 14 September, and I found it on Saturday 19 September at 3:30 pm. 210 people, not 120. Name, email and dietary needs (that's allergies, mostly). I've unshared the folder. Jonas has been told, customers haven't been.

Petra
Kiln & Clay studio, 030 555 81 22

On Fri, 18 Sep 2026 at 09:00, Reminder Bot <bot@tickets.example> wrote:
> Ticket 4471 is waiting for your answer.
> Detected: 18.09.2026 08:00
> Persons: 120
> System: dropbox
""",
  dict(discovered_at='2026-09-19T15:30:00+02:00', occurred_from='2026-09-14', affected_persons=210, data_categories=any_(['Name','email','dietary needs'],['Name','email','allergies'],['Name','email','dietary needs','allergies']), informed=['Jonas'], measures="I've unshared the folder."),
  ['data_leak','misconfiguration'], ['affected_systems','org_unit','reporter_phone','personal_data','special_categories','occurred_at','occurred_to'])

  ft('e17_spam','en','Head Office <office@bramblecroft-scouts.example>','Spam from "the District Commissioner"','Tue, 22 Sep 2026 20:05:00 +0200',
"""Hi, several leaders have had texts and mails pretending to be our District Commissioner asking for gift cards. First one reached me today at 18:40. Nobody bought anything. We've warned everyone on the leaders' WhatsApp group. Just so you know. Office.
""",
  dict(discovered_at='2026-09-22T18:40:00+02:00', measures="We've warned everyone on the leaders' WhatsApp group."),
  ['phishing','spam'], ['informed','occurred_at'])

  mail('n15_question','Kit Sowerby <kit@kestrelwood-nursery.example>','How long do you keep reports?','Thu, 10 Sep 2026 09:00:00 +0200',
"""Hello,

a quick question: when somebody reports a lost phone to you, how long do you keep the name and number of the person reporting? A parent asked and I'd like to give a proper answer.

Best,
Kit Sowerby
Kestrelwood Nursery
""")
  case('n15_question','non_report','en',{},None,FT+['org_unit'])
  mail('n16_ooo','Petra Nowicka <petra.n@kilnandclay.example>','Out of office: ticket','Mon, 28 Sep 2026 09:01:00 +0200',
"""I'm away until 12 October and not reading mail. For urgent matters ring the studio on 030 555 81 22.
""", hdr={'Auto-Submitted':'auto-replied','X-Autoreply':'yes'})
  case('n16_ooo','non_report','en',{},None,FT,'ignored')
  mail('n17_thanks','Father Declan Moy <declan@stbrigids-parish.example>','With thanks','Fri, 25 Sep 2026 11:11:00 +0200',
"""Dear friends in the incident team,

All sorted, and nobody the worse for it. Thank you for your patience with an old man and his passwords. A cake is on its way to your office.

Fr Declan
""")
  case('n17_thanks','non_report','en',{},None,FT)

  # ---------- Norwegian
  ft('b11_telefon','nb','Unni Skjelbreid <unni@frivilligsentralen-vik.example>','mobil','Mon, 14 Sep 2026 12:30:00 +0200',
"""Hei. Jobbmobilen min (Samsung S21, merka FSV-4) ble stjålet på bussen mellom Vik og sentrum på fredag. Merket det da jeg gikk av ca. kvart på fem på ettermiddagen. Anmeldt til politiet lørdag, saksnr 16712345. PIN-kode på, kryptert vet jeg ikke. Har sperret SIM-kortet hos Telenor. Lederen min er informert. Unni, tlf 480 99 231 (privat)
""",
  dict(discovered_at='2026-09-11T16:45:00+02:00', device_kind=any_('Jobbmobilen','Samsung S21','Jobbmobil (Samsung S21)','mobil','Jobbmobil','Jobbmobilen min (Samsung S21'), device_id='FSV-4', lost_or_stolen='stolen', police_report=any_('16712345','saksnr 16712345'), device_password='yes', device_encrypted='unknown',
   location=any_('bussen mellom Vik og sentrum','på bussen mellom Vik og sentrum'), measures='Har sperret SIM-kortet hos Telenor.', informed=any_(['Lederen min'],['Lederen'],['Leder']), reporter_phone='480 99 231'),
  'device_loss', ['occurred_at'])

  ft('b12_formell','nb','Generalsekretær Aksel Rønning <ar@kystkulturlaget.example>','Melding om brudd på personopplysningssikkerheten','Tue, 15 Sep 2026 09:05:00 +0200',
"""Til rette vedkommende

Vi viser til avtalen av 2. januar 2024 og melder med dette fra om følgende forhold.

Den 11. september 2026 kl. 13.30 ble innkallingen til årsmøtet sendt ut med vedlegget «Medlemmer_intern.xlsx». Vedlegget inneholder navn, fødselsnummer og betalingshistorikk for 1 240 medlemmer. Forholdet ble oppdaget 14. september 2026 kl. 08.20 av kontoret.

Mottakerne er bedt om å slette vedlegget, og utsendelsen er trukket tilbake. Datatilsynet og styret er varslet.

Spørsmål kan rettes til undertegnede på telefon 22 55 50 14.

Med vennlig hilsen
Aksel Rønning
generalsekretær
""",
  dict(discovered_at='2026-09-14T08:20:00+02:00', occurred_at='2026-09-11T13:30:00+02:00', affected_persons=1240, data_categories=any_(['navn','fødselsnummer','betalingshistorikk']),
   measures='Mottakerne er bedt om å slette vedlegget, og utsendelsen er trukket tilbake.', informed=any_(['Datatilsynet','styret']), reporter_phone='22 55 50 14'),
  ['misdelivery','data_leak'], ['reporter_role','org_unit','personal_data'], charset='iso-8859-1', cte='quoted-printable')

  ft('b13_sint','nb','Jan-Roger Holmvik <janroger@batforeninga-lauvoy.example>','IGJEN!','Sun, 20 Sep 2026 21:30:00 +0200',
"""No er det nok. Heimesida vår (www.batforeninga-lauvoy.example) er hacka for andre gong i år. Oppdaga i dag klokka to på ettermiddagen, full av reklame for piller. Kven som helst kan leggje ut noko der. Eg har tatt ned sida og bytt alle passord. Dei andre i styret veit det. Ingen persondata på sida så vidt eg veit.

Jan-Roger
""",
  dict(discovered_at='2026-09-20T14:00:00+02:00', affected_systems=['www.batforeninga-lauvoy.example'], measures='Eg har tatt ned sida og bytt alle passord.', informed=any_(['Dei andre i styret'],['styret']), personal_data='no'),
  ['unauthorized_access'], ['occurred_at'])

  ft('b14_videre','nb','Maren Tangvald <maren@studioglimt.example>','Fwd: Påloggingsforsøk','Wed, 23 Sep 2026 08:50:00 +0200',
"""Hei,

fikk denne i natt, leste den først nå i morges kl. 08.30. Noen har prøvd seg på brukeren min i hele natt (over 3 000 forsøk fra kl 01 til 05). De kom ikke inn. Jeg har slått på totrinn og gitt beskjed til Eskil.

Maren

Begin forwarded message:

> From: Varsler <noreply@skytjeneste.example>
> Subject: Påloggingsforsøk
> Date: 23 September 2026 at 01:12:09 CEST
> To: maren@studioglimt.example
>
> Vi har registrert 25 mislykkede påloggingsforsøk på kontoen din.
> Tjeneste: glimt.skytjeneste.example
""",
  dict(discovered_at='2026-09-23T08:30:00+02:00', occurred_from='2026-09-23T01:00:00+02:00', occurred_to='2026-09-23T05:00:00+02:00', measures=any_('Jeg har slått på totrinn','Jeg har slått på totrinn og gitt beskjed til Eskil.'), informed=['Eskil']),
  'login_attack', ['affected_systems','occurred_at','consequences'], ua='Apple Mail (2.3826)')

  ft('b15_lang','nb','Torunn Espeseth <torunn.espeseth@bygdetun-eidfoss.example>','Strømbrudd og tapte bilder','Fri, 04 Dec 2026 14:10:00 +0100',
"""Hei alle sammen,

dette blir litt langt, beklager. Onsdag kveld gikk strømmen på bygdetunet. Vi tenkte ikke mer over det, for det skjer jo titt og ofte. Men da Gunnar skulle hente bilder til kalenderen i går klokka 12.15, viste det seg at lagringsboksen (EIDFOSS-NAS) ikke starter igjen. Der ligger skanningene av alle gårdsarkivene, om lag ni tusen bilder, og det finnes ingen kopi. Ingen utenforstående har fått tak i noe.

Vi har koblet den fra strømmen og sendt diskene til IBAS. Styrelederen er orientert.

Må dette meldes videre til Datatilsynet? Det er noen bilder av nålevende folk der, men jeg aner ikke hvor mange.

Hilsen Torunn
""",
  dict(discovered_at='2026-12-03T12:15:00+01:00', affected_systems=any_(['EIDFOSS-NAS'],['lagringsboksen (EIDFOSS-NAS)']), measures='Vi har koblet den fra strømmen og sendt diskene til IBAS.', informed=any_(['Styrelederen'],['Styreleder'])),
  'data_loss', ['occurred_at','personal_data','consequences','data_categories','location'])

  mail('n18_kurs','Kulturnett kurs <kurs@kulturnett.example>','Gratis webinar: Slik melder du avvik','Mon, 07 Sep 2026 08:00:00 +0200',
"""Velkommen til webinar!

Når: 24. september 2026 kl. 10.00
Hvor: Teams
For hvem: alle som jobber med personopplysninger
Vi går gjennom et ekte avvik der 800 personer ble rammet.

Du får denne e-posten fordi du står på lista vår. Meld deg av nederst.
""", hdr={'List-Unsubscribe':'<mailto:av@kulturnett.example>','List-Id':'<kurs.kulturnett.example>','Precedence':'bulk'})
  case('n18_kurs','non_report','nb',{},None,FT,'ignored')
  mail('n19_sporsmal','Birger Lote <birger@bygdetun-eidfoss.example>','Spørsmål','Tue, 08 Sep 2026 13:00:00 +0200',
"""Hei! Har dere et skjema på nynorsk? Og kan vi bruke det også for papirarkiv? Takk for svar.

Birger
""")
  case('n19_sporsmal','non_report','nb',{},None,FT)
