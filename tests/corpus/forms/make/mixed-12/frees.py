from lib import *
D=lambda d,t: f'{d} {t} +0100'
A=lambda *x: {'any':list(x)}
free('i01','de',('Jana Pfeiffer','jana.pfeiffer@uni-altstadt.example'),D('Tue, 17 Nov 2026','08:47:00'),'Laptop weg','''Guten Morgen,

leider muss ich einen Verlust melden: Mein Dienstlaptop (Lenovo ThinkPad X1, Inventarnummer 2023-11874) ist gestern Abend gegen 18:45 Uhr in der S-Bahn zwischen Südkreuz und Zoo liegen geblieben. Bemerkt habe ich es erst zu Hause, um 19:30 Uhr. Die Festplatte ist mit BitLocker verschlüsselt. Beim Fundbüro der S-Bahn habe ich nachgefragt, bisher ohne Ergebnis.

Auf dem Gerät liegen Klausurnoten von etwa 120 Studierenden.

Was muss ich jetzt tun?

Viele Grüße
Jana Pfeiffer

-- 
Dr. Jana Pfeiffer
Institut für Romanistik
Universität Altstadt
Tel. +49 30 5550-2231
''',dict(device_kind=A('Lenovo ThinkPad X1','Dienstlaptop','Dienstlaptop (Lenovo ThinkPad X1','Laptop'),device_id='2023-11874',discovered_at='2026-11-16T19:30:00+01:00',occurred_at='2026-11-16T18:45:00+01:00',device_encrypted='yes',lost_or_stolen='lost',affected_persons=120,org_unit='Institut für Romanistik',reporter_phone='+49 30 5550-2231'),'device_loss',
 may=['location','measures','data_categories','personal_data','informed','org_unit','reporter_role'],xm='Mozilla Thunderbird',flowed=True)
free('i02','de',('Kevin Brandt','kbrandt@stud.hs-nordheide.example'),D('Mon, 16 Nov 2026','23:12:00'),'phishing??','''hi,

hab grad auf nen link in ner mail von "it-support@hs-nordheide-login.example" geklickt und mein passwort eingegeben :( erst danach gesehn dass die adresse komisch ist. passwort hab ich sofort geändert. ist das schlimm?

lg kevin
''',dict(measures=A('passwort hab ich sofort geändert','Passwort geändert')),A and ['phishing','credentials_exposed'],may=['discovered_at','occurred_at','affected_systems','reporter_role'])
free('i03','de',('Marion Ebel','m.ebel@landratsamt-huegelau.example'),D('Thu, 12 Nov 2026','10:25:00'),'Bescheid an falschen Empfänger','''Sehr geehrte Damen und Herren,

heute um 9:10 Uhr rief mich Herr Adler aus Kirchdorf an und teilte mit, dass er einen Bescheid über Pflegegeld erhalten habe, der nicht für ihn, sondern für eine Frau Adler in Neudorf bestimmt ist. Der Brief ist am 09.11.2026 bei uns rausgegangen. Enthalten sind Name, Geburtsdatum, Pflegegrad und Bankverbindung. Betroffen ist eine Person.

Ich habe Herrn Adler gebeten, den Bescheid ungeöffnet... naja, geöffnet war er ja schon... an uns zurückzusenden. Meine Sachgebietsleiterin Frau Knorr weiß Bescheid.

Mit freundlichen Grüßen
Marion Ebel
Landratsamt Hügelau
SG 23 Hilfe zur Pflege
Telefon 09876 54-231
''',dict(discovered_at='2026-11-12T09:10:00+01:00',occurred_at='2026-11-09',data_categories=['Name','Geburtsdatum','Pflegegrad','Bankverbindung'],affected_persons=1,org_unit=A('SG 23 Hilfe zur Pflege','Landratsamt Hügelau SG 23 Hilfe zur Pflege'),reporter_phone='09876 54-231'),'misdelivery',
 may=['measures','informed','personal_data','special_categories','location'],xm='Microsoft Outlook 16.0',cs='windows-1252',cte='8bit')
free('i04','en',('Tom Ashworth','t.ashworth@lindenpark.example'),D('Wed, 18 Nov 2026','16:44:00'),'Sent payroll file to wrong Sarah','''Hello,

I need to own up to something. At about 3.50pm today I emailed the November payroll spreadsheet to Sarah Bennett at our catering supplier instead of Sarah Bennet in HR. It contains names, salaries and bank details of 87 employees. I noticed at 4.15pm when she replied asking what it was.

I have asked her to delete it and she has confirmed by email that she did. My manager, Ruth Lowe, has been told.

Regards,
Tom

Tom Ashworth | Payroll Assistant | Finance Department
Linden Park Hotels | 01632 960118
''',dict(discovered_at='2026-11-18T16:15:00+01:00',occurred_at='2026-11-18T15:50:00+01:00',data_categories=['names','salaries','bank details'],affected_persons=87,informed=A(['Ruth Lowe'],['My manager, Ruth Lowe'],['Ruth Lowe, manager'],['manager Ruth Lowe']),measures=A('I have asked her to delete it and she has confirmed by email that she did','I have asked her to delete it'),reporter_role='Payroll Assistant',reporter_phone='01632 960118',org_unit=A('Finance Department')),'misdelivery',may=['personal_data','special_categories'],xm='Microsoft Outlook 16.0')
free('i05','en',('Aoife Brennan','aoife.brennan@student.kilmore.example'),D('Sun, 15 Nov 2026','14:03:00'),'stolen phone','''Hi IT,

my work phone (Google Pixel 8) was stolen yesterday at around 11pm from my jacket in a pub, The Crown on Bridge Street. I use it for the university email and the lab rota. It has a PIN. I reported it to the Gardai this morning, ref PUL-2026-55120. Can you wipe it please?

Thanks,
Aoife

Sent from my iPad
''',dict(device_kind=A('Google Pixel 8','work phone','work phone (Google Pixel 8)','phone'),occurred_at='2026-11-14T23:00:00+01:00',lost_or_stolen='stolen',device_password='yes',police_report=A('Gardai, ref PUL-2026-55120','PUL-2026-55120','I reported it to the Gardai this morning, ref PUL-2026-55120','reported to the Gardai this morning, ref PUL-2026-55120'),location=A('The Crown on Bridge Street','a pub, The Crown on Bridge Street','in a pub, The Crown on Bridge Street')),'device_loss',may=['measures','informed','device_remote_wipe','affected_systems','reporter_role','discovered_at','data_categories'],xm='iPad Mail (20H115)')
free('i06','nb',('Silje Haugen','silje.haugen@bjorkvik.example'),D('Thu, 19 Nov 2026','09:18:00'),'Avvik - sendt epost til feil person','''Hei,

I går kl. 15.20 sendte jeg en e-post med vedtak om spesialundervisning til feil foresatt. Jeg oppdaget det i dag kl. 08.40 da mottakeren ringte meg. Det gjelder en elev, og vedtaket inneholder navn, fødselsnummer og opplysninger om diagnose.

Mottakeren har bekreftet at e-posten er slettet. Rektor er informert.

Vennlig hilsen
Silje Haugen
Rådgiver, Bjørkvik skole
Tlf. 918 22 330
''',dict(discovered_at='2026-11-19T08:40:00+01:00',occurred_at='2026-11-18T15:20:00+01:00',data_categories=A(['navn','fødselsnummer','diagnose'],['navn','fødselsnummer','opplysninger om diagnose']),informed=['Rektor'],measures='Mottakeren har bekreftet at e-posten er slettet',reporter_phone='918 22 330'),'misdelivery',may=['affected_persons','personal_data','special_categories','org_unit','reporter_role'],xm='Microsoft Outlook 16.0')
free('i07','nb',('Eirik Vold','eirik.vold@fjordbygg.example'),D('Fri, 13 Nov 2026','07:22:00'),'Alt er kryptert!','''Hei

Da vi kom på jobb i dag kl 06:50 var alle filene på filserveren FS02 uleselige og det ligger en fil som heter README_RESTORE.txt i alle mapper. De krever 2 bitcoin. Vi har skrudd av serveren og koblet fra internett. Vi vet ikke om personopplysninger er berørt.

Ring meg på 905 44 812.

Eirik Vold
Driftsansvarlig
Fjordbygg AS
''',dict(discovered_at='2026-11-13T06:50:00+01:00',affected_systems=['FS02'],measures=A('Vi har skrudd av serveren og koblet fra internett','skrudd av serveren og koblet fra internett'),personal_data='unknown',reporter_phone='905 44 812',reporter_role='Driftsansvarlig'),'ransomware',may=['org_unit','consequences'])
free('i08','nb',('Marte Lien','martelie@stud.unv.example'),D('Tue, 10 Nov 2026','20:15:00'),'rar epost','''Hei! Fikk en epost fra noen som sier at de er fra Lånekassen og at jeg må logge inn med BankID for å få stipendet. Jeg har ikke trykket på lenken. Sier ifra i tilfelle flere får den.

Marte

Sendt fra min iPhone
''',dict(),'phishing',may=['discovered_at','occurred_at','reporter_role','measures'],xm='iPhone Mail (21F90)')
free('i09','de',('Bernd Kallmeyer','b.kallmeyer@drk-klinik-seefeld.example'),D('Sat, 14 Nov 2026','05:50:00'),'KIS Ausfall Nachtschicht','''Hallo zusammen,

das KIS (ORBIS) war heute Nacht von 02:10 Uhr bis 05:30 Uhr nicht erreichbar. Auf allen Stationen. Wir haben auf Papierdokumentation umgestellt, der Hintergrunddienst der IT war ab 02:25 Uhr informiert. Ein Angriff war es wohl nicht, angeblich ein defekter Switch.

Gruß aus der Nachtschicht
Bernd Kallmeyer
''',dict(affected_systems=A(['ORBIS'],['KIS (ORBIS)'],['KIS','ORBIS']),occurred_from='2026-11-14T02:10:00+01:00',occurred_to='2026-11-14T05:30:00+01:00',measures=A('Wir haben auf Papierdokumentation umgestellt','auf Papierdokumentation umgestellt','Wir haben auf Papierdokumentation umgestellt, der Hintergrunddienst der IT war ab 02:25 Uhr informiert')),'outage',may=['informed','location','consequences','discovered_at','org_unit','reporter_role'])
free('i10','de',('Lisa Wendt','l.wendt@museum-elbtal.example'),D('Wed, 11 Nov 2026','17:33:00'),'WG: Ihr Paket konnte nicht zugestellt werden','''Liebe Kollegen,

die Mail unten kam heute bei mir und bei zwei Kolleginnen an. Frau Seidel hat den Anhang leider geöffnet, danach ging kurz ein schwarzes Fenster auf. Ihr Rechner MUS-PC-14 ist jetzt ausgeschaltet.

Viele Grüße
Lisa Wendt
Museum Elbtal, Verwaltung

-----Ursprüngliche Nachricht-----
Von: Paketdienst <service@paket-zustellung.example>
Gesendet: Mittwoch, 11. November 2026 14:02
An: Lisa Wendt
Betreff: Ihr Paket konnte nicht zugestellt werden

Sehr geehrter Kunde,
Ihr Paket 3391827 konnte am 10.11.2026 um 12:00 Uhr nicht zugestellt werden. Bitte öffnen Sie den Anhang.
Tel. 0800 123456
''',dict(affected_systems=['MUS-PC-14'],measures=A('Ihr Rechner MUS-PC-14 ist jetzt ausgeschaltet')),'malware',may=['discovered_at','occurred_at','org_unit','affected_persons'],xm='Microsoft Outlook 16.0',cs='iso-8859-1',cte='qp')
free('i11','en',('Prof. Ingrid Vale','i.vale@stmarrow.example'),D('Mon, 9 Nov 2026','08:15:00'),'Re: Strange logins','''Good morning,

as promised on the phone, here is the story in writing. On Friday, 6 November at 22:40 I received a notice that someone had logged in to my university account (ivale) from Vietnam. I was asleep and only saw it on Saturday morning at 7:30. Since then 1,400 spam messages have been sent in my name. I changed my password on Saturday at 7:45 and switched on two-factor authentication. No other account of mine seems to be touched.

Best wishes
Ingrid Vale

On Fri, 6 Nov 2026 at 16:02, Helpdesk <helpdesk@stmarrow.example> wrote:
> Dear user, we will carry out maintenance on 7 November 2026 at 06:00.
> Please contact 01632 960555 with questions.
''',dict(discovered_at='2026-11-07T07:30:00+01:00',occurred_at='2026-11-06T22:40:00+01:00',measures=A('I changed my password on Saturday at 7:45 and switched on two-factor authentication')),'compromised_account',may=['affected_systems','consequences','reporter_role','occurred_from'],extra='In-Reply-To: <abc.1@stmarrow.example>\r\n',cte='b64')
free('i12','en',('Security Awareness Team','awareness@ashgrove.example'),D('Mon, 16 Nov 2026','09:00:00'),'Security newsletter November: how to spot phishing','''Dear colleagues,

in this month's newsletter:

1. How to spot a phishing mail
2. What to do if you lose your laptop: call 01632 960100
3. Training dates: 24 November 2026, 10:00, room 4.12

If you ever click on a bad link, report it within 24 hours.

Your awareness team

-- 
You receive this mail because you are on the list all-staff@ashgrove.example.
To unsubscribe write to all-staff-leave@ashgrove.example
''',dict(),None,may=['kind','reporter_phone','location'],outcome='ignored',extra='List-Id: <all-staff.ashgrove.example>\r\nList-Unsubscribe: <mailto:all-staff-leave@ashgrove.example>\r\nPrecedence: list\r\n')
free('i13','de',('Stefan Mohr','stefan.mohr@mohr-und-soehne.example'),D('Fri, 20 Nov 2026','13:20:00'),'Frage','''Hallo,

ab welcher Anzahl Betroffener muss man eigentlich einen Fehlversand melden? Bei uns ist nichts passiert, ich frage nur für eine Schulung nächste Woche.

Danke und Gruß
Stefan Mohr
''',dict(),None,may=['personal_data'])
free('i14','nb',('Olav Tveit','olav.tveit@dalane.example'),D('Wed, 4 Nov 2026','12:40:00'),'Mista minnepinne','''Hei,

eg har mista ein minnepinne (Kingston, 32 GB) på veg til kommunehuset i går ettermiddag. Eg merka det i dag kl. 11.00. Minnepinnen er ikkje kryptert. På han ligg det søknader om startlån frå 17 personar, med namn, adresse og inntekt.

Eg har leita i bilen og spurt i resepsjonen. Personvernombodet er varsla.

Helsing
Olav Tveit
Sakshandsamar, Bustadkontoret
''',dict(device_kind=A('minnepinne (Kingston, 32 GB)','minnepinne','Kingston, 32 GB','Kingston 32 GB minnepinne'),discovered_at='2026-11-04T11:00:00+01:00',device_encrypted='no',lost_or_stolen='lost',affected_persons=17,data_categories=['namn','adresse','inntekt'],informed=['Personvernombodet'],measures=A('Eg har leita i bilen og spurt i resepsjonen')),['device_loss','data_loss'],may=['occurred_at','location','personal_data','org_unit','reporter_role'])
for k in [1]:
  pass
free('i15','de',('Nadine Schirmer','schirmer@kita-verbund.example'),D('Tue, 3 Nov 2026','16:10:00'),'Einbruch in Geschäftsstelle','''Sehr geehrtes Team,

in der Nacht vom 01.11. auf den 02.11.2026 wurde in unsere Geschäftsstelle in der Gartenstraße 8 eingebrochen. Als ich am 02.11.2026 um 7:20 Uhr kam, stand die Tür offen. Gestohlen wurde der PC aus dem Büro der Leitung (HP EliteDesk, Seriennummer CZC1234KLM). Die Festplatte war nicht verschlüsselt, ein Kennwort gab es aber. Gespeichert waren Betreuungsverträge und Fotos von rund 95 Kindern.

Anzeige wurde erstattet beim Polizeikommissariat Mitte unter dem Aktenzeichen 2026 00 771 204. Der Vorstand wurde am selben Tag informiert.

Die Schlösser sind inzwischen ausgetauscht.

Mit freundlichen Grüßen
Nadine Schirmer
Stellvertretende Geschäftsführerin
Kita-Verbund Oberau e. V.
''',dict(discovered_at='2026-11-02T07:20:00+01:00',location=A('Geschäftsstelle in der Gartenstraße 8','Gartenstraße 8','in unsere Geschäftsstelle in der Gartenstraße 8'),device_kind=A('PC','HP EliteDesk','PC aus dem Büro der Leitung (HP EliteDesk','PC (HP EliteDesk)'),device_id='CZC1234KLM',device_encrypted='no',device_password='yes',lost_or_stolen='stolen',data_categories=A(['Betreuungsverträge','Fotos'],['Betreuungsverträge','Fotos von rund 95 Kindern']),affected_persons=95,police_report=A('Polizeikommissariat Mitte unter dem Aktenzeichen 2026 00 771 204','2026 00 771 204','Anzeige wurde erstattet beim Polizeikommissariat Mitte unter dem Aktenzeichen 2026 00 771 204','Polizeikommissariat Mitte, Aktenzeichen 2026 00 771 204'),informed=A(['Vorstand'],['Der Vorstand']),measures=A('Die Schlösser sind inzwischen ausgetauscht'),reporter_role='Stellvertretende Geschäftsführerin'),'device_loss',may=['occurred_at','occurred_from','occurred_to','personal_data','org_unit','special_categories'],xm='Mozilla Thunderbird',flowed=True)
free('i16','en',('Marcus Oyelaran','m.oyelaran@brightwater.example'),D('Thu, 5 Nov 2026','11:35:00'),'Open folder on web server','''Hi security,

while looking for a manual I found that https://files.brightwater.example/export/ lists its whole content without a login. There are CSV files with customer names, email addresses and order histories. I noticed this at 11:10 this morning. I haven't downloaded anything apart from looking at one file.

Cheers
Marcus
Marcus Oyelaran, Technical Writer, Documentation Team
''',dict(discovered_at='2026-11-05T11:10:00+01:00',affected_systems=A(['https://files.brightwater.example/export/'],['files.brightwater.example']),data_categories=A(['customer names','email addresses','order histories'],['names','email addresses','order histories']),reporter_role='Technical Writer',org_unit='Documentation Team'),['misconfiguration','data_leak'],may=['personal_data','measures'])
free('i17','nb',('Henrik Solberg','henrik.solberg@nordahl-regnskap.example'),D('Mon, 16 Nov 2026','14:28:00'),'VS: Faktura endret kontonummer','''Hei sikkerhet,

Se under. Vi oppdaget i dag kl. 13.05 at kontoen til Wenche på økonomi er tatt over, og at noen har sendt falske fakturaer til kundene våre fra hennes e-post. Det har pågått siden 12. november. Wenche har byttet passord og IT har logget ut alle økter. Daglig leder er varslet.

Hilsen Henrik Solberg
IT-koordinator
Nordahl Regnskap AS
mob. 977 10 245

Fra: Wenche Moe <wenche.moe@nordahl-regnskap.example>
Sendt: torsdag 12. november 2026 10:11
Til: kunde@eksempel.example
Emne: Faktura endret kontonummer

Hei, vi har fått nytt kontonummer, vennligst betal 48 500 kr innen 15.11.2026.
Wenche Moe, tlf 22 33 44 55
''',dict(discovered_at='2026-11-16T13:05:00+01:00',occurred_from='2026-11-12',measures=A('Wenche har byttet passord og IT har logget ut alle økter'),informed=A(['Daglig leder']),reporter_role='IT-koordinator',reporter_phone='977 10 245'),'compromised_account',may=['affected_systems','org_unit','consequences'],xm='Microsoft Outlook 16.0')
free('i18','de',('Caroline Voigt','c.voigt@verlag-hainbuch.example'),D('Thu, 19 Nov 2026','18:05:00'),'Newsletter mit offenem Verteiler','''Hallo Herr Datenschützer,

mir ist heute ein Missgeschick passiert. Um 16:30 Uhr habe ich die Einladung zur Lesung an 143 Abonnenten verschickt und alle Adressen ins CC statt ins BCC gesetzt. Gemerkt habe ich es um 17:15 Uhr, als sich der erste beschwerte. Ich habe eine Entschuldigung mit Bitte um Löschung hinterhergeschickt. Es geht nur um E-Mail-Adressen. Meine Chefin habe ich angerufen.

Ich ärgere mich wirklich sehr.

Caroline Voigt
Veranstaltungen
Verlag Hainbuch, Durchwahl 33

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte sofort den Absender.
''',dict(discovered_at='2026-11-19T17:15:00+01:00',occurred_at='2026-11-19T16:30:00+01:00',affected_persons=143,data_categories=['E-Mail-Adressen'],measures=A('Ich habe eine Entschuldigung mit Bitte um Löschung hinterhergeschickt'),informed=A(['Chefin'],['Meine Chefin'])),['misdelivery','data_leak'],may=['personal_data','special_categories','org_unit','reporter_phone'])
