from lib import *
A = lambda *x: {"any": list(x)}
PD = ['personal_data','special_categories']
SIG = ['reporter_role','org_unit']
# ---------- DE
mail('fd01_handy','free_text','de',('Mehmet Aydin','m.aydin@uk-lahnbergen.example'),'2026-11-14 19:22','Diensthandy weg','''Hallo,

mir ist heute Nachmittag gegen 16:30 Uhr in der S-Bahn S3 mein Diensthandy (Samsung Galaxy A54, Inventarnr. UKL-MT-3391) verloren gegangen, gemerkt hab ichs erst um 18:50 Uhr zu Hause. Das Gerät ist verschlüsselt und hat eine PIN. Patientenfotos sind keine drauf, nur der Dienstkalender. Ich habe die SIM-Karte sperren lassen und meinem Oberarzt Bescheid gesagt.

Von meinem iPhone gesendet
''',
 {'occurred_at':t('2026-11-14 16:30'),'location':A('S-Bahn S3','in der S-Bahn S3'),'device_kind':A('Diensthandy','Diensthandy (Samsung Galaxy A54)','Samsung Galaxy A54','Diensthandy Samsung Galaxy A54'),'device_id':'UKL-MT-3391','discovered_at':t('2026-11-14 18:50'),'device_encrypted':'yes','device_password':'yes','lost_or_stolen':'lost','measures':A('Ich habe die SIM-Karte sperren lassen und meinem Oberarzt Bescheid gesagt.','SIM-Karte sperren lassen','Ich habe die SIM-Karte sperren lassen'),'informed':A(['Oberarzt'],['meinem Oberarzt'],['mein Oberarzt'])},
 'device_loss',FM+PD+['data_categories','affected_systems'],ua='iPhone Mail (22B91)')
mail('fd02_fax','free_text','de',('Wiebke Tamm','w.tamm@sonnweide.example'),'2026-10-22 17:48','Fax an falsche Nummer','''Sehr geehrte Damen und Herren,

leider muss ich einen Fehler melden, der mir nach einer langen Schicht unterlaufen ist. Am 21.10.2026 um 18:15 Uhr habe ich drei Entlassbriefe statt an die Hausarztpraxis Dr. Volkers an einen Fliesenleger mit fast derselben Nummer gefaxt. Aufgefallen ist es heute um 16:40 Uhr, weil der Herr so freundlich war und bei uns anrief. In den Briefen stehen Namen, Diagnosen und Medikamente von 3 Patienten.

Ich habe den Empfänger gebeten, die Seiten zu vernichten. Unsere Chefärztin Frau Prof. Lindner ist bereits informiert. Die Kurzwahl am Faxgerät haben wir noch nicht korrigiert, das macht morgen die Technik.

Mit freundlichen Grüßen

Wiebke Tamm
Sekretariat Innere Medizin II
Klinik Sonnweide | Waldring 4 | 35041 Marburg
Tel. 06421 5550 77 | Fax 06421 5550 79

Diese E-Mail enthält vertrauliche Informationen. Sollten Sie nicht der richtige Adressat sein, informieren Sie bitte sofort den Absender und vernichten Sie diese E-Mail.
''',
 {'occurred_at':t('2026-10-21 18:15'),'discovered_at':t('2026-10-22 16:40'),'data_categories':A(['Namen','Diagnosen','Medikamente']),'affected_persons':3,'measures':A('Ich habe den Empfänger gebeten, die Seiten zu vernichten.'),'informed':A(['Unsere Chefärztin Frau Prof. Lindner'],['Chefärztin Frau Prof. Lindner'],['Chefärztin'],['Frau Prof. Lindner'],['Prof. Lindner']),'reporter_phone':'06421 5550 77'},
 'misdelivery',FM+PD+SIG+['affected_systems','location'])
mail('fd03_excel','free_text','de',('Dorothee Klamm','dorothee.klamm@harlingen.example'),'2026-10-13 11:07','Virus auf meinem PC?','''Guten Morgen,

ich habe heute um 10:20 Uhr eine Rechnung im Anhang geöffnet (Rechnung_88213.xlsm), die angeblich von den Stadtwerken kam. Danach ging kurz ein schwarzes Fenster auf und der Virenscanner hat „Emotet.Gen“ gemeldet. Der Rechner heißt HAR-PC-0417. Ich habe ihn sofort ausgeschaltet und das Netzkabel abgezogen. Herr Wirth von der IT weiß schon Bescheid.

Kann ich solange am Platz von Frau Henning arbeiten?

Viele Grüße
D. Klamm
Stadtkasse
''',
 {'discovered_at':t('2026-10-13 10:20'),'affected_systems':['HAR-PC-0417'],'measures':A('Ich habe ihn sofort ausgeschaltet und das Netzkabel abgezogen.','sofort ausgeschaltet und das Netzkabel abgezogen'),'informed':A(['Herr Wirth von der IT'],['Herr Wirth'],['Herr Wirth (IT)'])},
 'malware',FM+SIG+['occurred_at','device_id','device_kind'])
j=json.load(open(OUT+'fd03_excel.json')); j['report'].pop('discovered_at'); j['may']+=['discovered_at']; j['report']['occurred_at']=t('2026-10-13 10:20'); j['may'].remove('occurred_at'); json.dump(j,open(OUT+'fd03_excel.json','w'),ensure_ascii=False,indent=1)
mail('fd04_labor','free_text','de',('Zentrallabor Dienst','labor-dienst@uk-lahnbergen.example'),'2026-11-08 02:31','DRINGEND Laborsystem steht','''Das Laborsystem LabCentra ist seit 01:50 Uhr nicht mehr erreichbar. Keine Befunde, keine Anforderungen, Notaufnahme und Intensiv sind betroffen. Wir arbeiten mit Papierscheinen und Boten. IT-Rufbereitschaft wurde um 2:05 angerufen, sie haben den Datenbankserver db-lab02 neu gestartet, ohne Erfolg.

Kemal Arslan, MTL im Nachtdienst, Tel. 4-2300
''',
 {'occurred_from':t('2026-11-08 01:50'),'affected_systems':A(['LabCentra','db-lab02'],['Laborsystem LabCentra','db-lab02'],['LabCentra','Datenbankserver db-lab02'],['Laborsystem LabCentra','Datenbankserver db-lab02']),'informed':A(['IT-Rufbereitschaft']),'reporter_phone':'4-2300','measures':A('sie haben den Datenbankserver db-lab02 neu gestartet, ohne Erfolg','Wir arbeiten mit Papierscheinen und Boten.','IT-Rufbereitschaft wurde um 2:05 angerufen, sie haben den Datenbankserver db-lab02 neu gestartet, ohne Erfolg.','Wir arbeiten mit Papierscheinen und Boten. IT-Rufbereitschaft wurde um 2:05 angerufen, sie haben den Datenbankserver db-lab02 neu gestartet, ohne Erfolg.','Wir arbeiten mit Papierscheinen und Boten. sie haben den Datenbankserver db-lab02 neu gestartet')},
 'outage',FM+SIG+['consequences','discovered_at','occurred_at','location'],ua=None)
j=json.load(open(OUT+'fd04_labor.json')); j['report'].pop('occurred_from'); j['may']+=['occurred_from']; json.dump(j,open(OUT+'fd04_labor.json','w'),ensure_ascii=False,indent=1)
mail('fd05_wg_paypal','free_text','de',('Sörensen, Birte','b.soerensen@krantz.example'),'2026-11-19 09:14','WG: Ihr Postfach wird heute abgeschaltet','''Hallo IT, das hier kam gestern Abend an und sieht nach Phishing aus. Ich habe nichts angeklickt.

Gruß, Birte

Von: IT-Service Desk <admin@krantz-mailquota.example>
Gesendet: Mittwoch, 18. November 2026 21:47
An: Sörensen, Birte
Betreff: Ihr Postfach wird heute abgeschaltet

Sehr geehrter Nutzer,
Ihr Postfach hat 98 % der Kapazität erreicht. Bestätigen Sie Ihr Konto bis 19.11.2026 12:00 Uhr unter
https://krantz-mailquota.example/login
sonst gehen alle Nachrichten verloren. Fragen an Herrn Maier, Tel. 0900 555 123.
IT-Service Desk
''',
 {},'phishing',FM+['occurred_at','discovered_at','measures','affected_systems'])
mail('fd06_altpapier','free_text','de',('Claudia Reuß','c.reuss@gym-am-wehr.example'),'2026-10-09 13:18','Notenlisten im Altpapier','''Liebe Kolleginnen und Kollegen vom Datenschutz,

der Hausmeister, Herr Pohl, hat mir heute früh um 7:15 Uhr einen Stapel Papier gebracht, den er am Altpapiercontainer hinter der Turnhalle gefunden hat: Notenlisten und Förderpläne der Klassen 7a und 7c, offen einsehbar, insgesamt 54 Schülerinnen und Schüler. Wie lange das da lag, kann niemand sagen. Die Unterlagen liegen jetzt verschlossen im Tresor des Sekretariats. Der Schulleiter weiß Bescheid, die Eltern noch nicht.

Freundliche Grüße
Claudia Reuß
(stellv. Schulleiterin)
''',
 {'discovered_at':t('2026-10-09 07:15'),'location':A('Altpapiercontainer hinter der Turnhalle','am Altpapiercontainer hinter der Turnhalle'),'data_categories':A(['Notenlisten','Förderpläne'],['Notenlisten','Förderpläne der Klassen 7a und 7c']),'affected_persons':54,'measures':A('Die Unterlagen liegen jetzt verschlossen im Tresor des Sekretariats.'),'informed':A(['Schulleiter'],['Der Schulleiter'])},
 'paper_disclosure',FM+PD+SIG,ua='Mozilla Thunderbird')
mail('fd07_re_konto','free_text','de',('Yannick Borchers','yannick.borchers@fraunberg.example'),'2026-11-05 15:33','AW: Mein Postfach verschickt Mails','''Hallo Frau Seidl,

danke für die schnelle Rückmeldung. Hier die Angaben, nach denen Sie gefragt haben: Bemerkt habe ich es am 4. November um 11:20 Uhr, als mich ein Kollege aus Delft auf komische Mails von mir ansprach. Verschickt wurden sie laut Postausgang zwischen 9:05 und 10:40 Uhr am selben Tag, rund 700 Stück. Das Passwort habe ich geändert und die Weiterleitungsregel gelöscht, die nicht von mir war.

Viele Grüße
Yannick Borchers
Doktorand, AG Weiche Materie
T +49 6131 5550 818

Am 05.11.2026 um 10:02 schrieb Seidl, Martina:
> Lieber Herr Borchers,
>
> bitte teilen Sie uns noch mit, wann Sie den Missbrauch bemerkt haben.
> Ein ähnlicher Fall wurde uns am 30.10.2026 um 8:00 Uhr gemeldet, dort
> war der Server mx3 betroffen.
>
> Martina Seidl, IT-Sicherheit, Tel. +49 6131 5550 100
''',
 {'discovered_at':t('2026-11-04 11:20'),'occurred_from':t('2026-11-04 09:05'),'occurred_to':t('2026-11-04 10:40'),'measures':A('Das Passwort habe ich geändert und die Weiterleitungsregel gelöscht, die nicht von mir war.'),'reporter_phone':'+49 6131 5550 818'},
 'compromised_account',FM+SIG+['affected_systems','informed'],ua='Mozilla Thunderbird',hdr={'In-Reply-To':'<seidl-4471@fraunberg.example>'})
mail('fd08_luecke','free_text','de',('Noah Petri','s4npetri@stud.fraunberg.example'),'2026-11-16 22:41','Sicherheitslücke im Prüfungsportal','''Hi,

ich studiere bei euch Chemie im 5. Semester und hab gestern Abend (15.11., ca. 22 Uhr) zufällig gesehen, dass man im Prüfungsportal https://pruefung.fraunberg.example/zeugnis?id=... einfach die ID hochzählen kann und dann die Zeugnisse von anderen als PDF bekommt. Cross-Site-Scripting geht im Suchfeld übrigens auch. Ich hab genau zwei fremde Dateien geöffnet und sofort wieder gelöscht, sonst nichts. Öffentlich gemacht hab ichs nicht.

Bin unter 0151 5550 6624 erreichbar.

LG Noah
''',
 {'discovered_at':t('2026-11-15 22:00'),'affected_systems':A(['Prüfungsportal'],['https://pruefung.fraunberg.example/zeugnis?id=...'],['pruefung.fraunberg.example'],['Prüfungsportal','https://pruefung.fraunberg.example/zeugnis?id=...'],['Prüfungsportal','pruefung.fraunberg.example'],['Prüfungsportal https://pruefung.fraunberg.example/zeugnis?id=...']),'reporter_phone':'0151 5550 6624'},
 'vulnerability',FM+PD+SIG+['data_categories','measures','occurred_at','affected_persons'],ua='Apple Mail (2.3774)')
mail('fd09_newsletter','free_text','de',('BSI-Bürgerdienst Nachrichten','newsletter@cyberblick.example'),'2026-11-13 06:00','Sicherheitsblick KW 46: Neue Phishing-Welle, Ransomware bei Kliniken','''Sicherheitsblick – der wöchentliche Überblick

+ Ransomware: Am 9. November wurde ein Klinikum in Hessen Opfer eines Angriffs.
+ Phishing: Betrüger geben sich als Krankenkasse aus.
+ Schwachstelle: VPN-Gateways dringend aktualisieren.

Haben Sie selbst einen Vorfall? Melden Sie sich bei Ihrer IT-Abteilung.

Abmelden: https://cyberblick.example/abmelden
''',
 {},None,['kind','description','reporter_name','reporter_email','affected_systems','occurred_at'],hdr={'List-Id':'<sicherheitsblick.cyberblick.example>','List-Unsubscribe':'<https://cyberblick.example/abmelden>','Precedence':'bulk'},outcome='ignored',ua=None)
mail('fd10_nas','free_text','de',('Matthias Kroll','kroll@tellmann.example'),'2026-10-19 08:52','Projektlaufwerk gelöscht','''Moin,

beim Aufräumen am Freitag, 16.10.2026, um 17:25 Uhr hat ein Praktikant auf dem NAS nas-hb-01 den Ordner „Weserquerung“ gelöscht, den Papierkorb gleich mit. Gemerkt haben wir es heute um 8:10. Die letzte Sicherung ist vom 2. Oktober, zwei Wochen Arbeit sind also verloren. Personenbezogene Daten sind nicht betroffen. Ich habe den NAS abgeschaltet, damit nichts überschrieben wird, und Datenrettung Hansen angefragt. Projektleiterin Frau Ostermann ist informiert.

Gruß
Matthias Kroll
Tellmann Brückenbau, Büro Bremen
Tel +49 421 5550-230
''',
 {'occurred_at':t('2026-10-16 17:25'),'discovered_at':t('2026-10-19 08:10'),'affected_systems':A(['nas-hb-01'],['NAS nas-hb-01']),'personal_data':'no','measures':A('Ich habe den NAS abgeschaltet, damit nichts überschrieben wird, und Datenrettung Hansen angefragt.','Ich habe den NAS abgeschaltet, damit nichts überschrieben wird'),'informed':A(['Projektleiterin Frau Ostermann'],['Frau Ostermann'],['Projektleiterin']),'reporter_phone':'+49 421 5550-230'},
 'data_loss',FM+SIG+['consequences','location'])
# ---------- EN
mail('fe01_ransom','free_text','en',('Deirdre Maguire','d.maguire@staldhelms.example'),'2026-11-21 06:55','Files encrypted on radiology share','''Dear all,

I am on call for radiology IT and I am afraid this is a bad one. At 05:40 this morning the night radiographer rang me because she could not open any report. When I logged on, every file on \\\\rad-fs01\\reports had the extension .blackrook and there was a READ_ME.txt demanding 40 Bitcoin. Going by the file dates the encryption began at 03:12.

I have disconnected rad-fs01 from the network and stopped the backup jobs so the good copies are not overwritten. The PACS itself looks untouched. I have told the on-call executive and the Health Board's cyber desk.

Whether patient data were copied out we do not know yet.

Deirdre Maguire
Radiology Systems Manager
St. Aldhelm's | 01632 960455 (24 h) 

This message may contain confidential information. If you are not the intended recipient please delete it.
''',
 {'discovered_at':t('2026-11-21 05:40'),'occurred_from':t('2026-11-21 03:12'),'affected_systems':A(['rad-fs01'],['\\\\rad-fs01\\reports'],['\\\\rad-fs01\\reports','rad-fs01']),'measures':A('I have disconnected rad-fs01 from the network and stopped the backup jobs so the good copies are not overwritten.'),'informed':A(['on-call executive',"Health Board's cyber desk"],['the on-call executive',"the Health Board's cyber desk"]),'reporter_phone':A('01632 960455','01632 960455 (24 h)')},
 'ransomware',FM+PD+SIG+['occurred_at','consequences'])
j=json.load(open(OUT+'fe01_ransom.json')); j['report'].pop('occurred_from'); j['may']+=['occurred_from']; json.dump(j,open(OUT+'fe01_ransom.json','w'),ensure_ascii=False,indent=1)
mail('fe02_bruteforce','free_text','en',('Arjun Mehta','mehta@fraunberg.example'),'2026-10-28 09:18','ssh password guessing on hpc-login1','''Hello,

just so you have it on file: between 22:15 yesterday and 04:30 today somebody tried about 180,000 passwords against ssh on hpc-login1.fraunberg.example, all from 198.51.100.23. No login succeeded as far as the logs tell. I noticed it when I came in at 8:40. The address is now blocked with fail2ban.

Nothing else to do from my side, cheers
Arjun
--
Arjun Mehta, Scientific Computing
Fraunberg Institute, phone -417
''',
 {'occurred_from':t('2026-10-27 22:15'),'occurred_to':t('2026-10-28 04:30'),'affected_systems':A(['hpc-login1.fraunberg.example'],['ssh on hpc-login1.fraunberg.example'],['hpc-login1.fraunberg.example','hpc-login1']),'discovered_at':t('2026-10-28 08:40'),'measures':A('The address is now blocked with fail2ban.'),'reporter_phone':A('-417','417')},
 'login_attack',FM+SIG,ua='Mutt/2.2.13')
mail('fe03_copyright','free_text','en',('Lantern Media Rights','notices@lanternmedia.example'),'2026-10-16 12:03','Notice of infringement - case LM-77120','''To whom it may concern,

we represent the holders of the rights in the film "The Salt Road". On 14 October 2026 at 20:31 UTC the address 192.0.2.145, registered to your organisation, was observed sharing this film over BitTorrent without permission.

We ask you to stop the infringement, to remove all copies and to tell us the outcome quoting case LM-77120.

Yours faithfully
Edwin Castell
Lantern Media Rights Ltd
notices@lanternmedia.example, +44 20 7946 0711
''',
 {'occurred_at':'2026-10-14T20:31:00+00:00','affected_systems':['192.0.2.145'],'reporter_phone':'+44 20 7946 0711'},
 'copyright',FM+SIG+['discovered_at'],ua=None)
mail('fe04_ddos','free_text','en',('Rosalind Achterberg','r.achterberg@harrowpike.example'),'2026-11-02 13:26','web shop under attack','''Hi security,

our web shop shop.harrowpike.example is being flooded since 12:45 today. The hosting people (Nordlys Hosting) say it is a DDoS of about 15 Gbit/s, mostly DNS reflection. Customers get error 503. They are moving us behind their scrubbing centre right now. No customer data at risk as far as anyone can tell.

I've let our sales director know.

Ros

Get Outlook for Android
''',
 {'affected_systems':A(['shop.harrowpike.example'],['web shop shop.harrowpike.example'],['web shop','shop.harrowpike.example']),'occurred_from':t('2026-11-02 12:45'),'measures':A('They are moving us behind their scrubbing centre right now.'),'informed':A(['sales director'],['our sales director'],['sales director','Nordlys Hosting'],['our sales director','Nordlys Hosting'])},
 'denial_of_service',FM+PD+['occurred_at','consequences','discovered_at'],ua=None)
j=json.load(open(OUT+'fe04_ddos.json')); j['report'].pop('occurred_from'); j['may']+=['occurred_from']; json.dump(j,open(OUT+'fe04_ddos.json','w'),ensure_ascii=False,indent=1)
mail('fe05_spam','free_text','en',('Patricia Llewellyn','p.llewellyn@ballymoat-ed.example'),'2026-11-10 10:15','Fwd: GROW YOUR BUSINESS 10X','''Third one this week, can you please block these people? Every teacher gets this spam. I have not replied to any of them.

Pat Llewellyn
School office

---------- Forwarded message ---------
From: Growth Rocket <hello@growth-rocket.example>
Date: Tue, 10 Nov 2026 at 07:58
Subject: GROW YOUR BUSINESS 10X
To: <office@ballymoat-ed.example>

Dear Sir or Madam,
are you tired of low sales? Our team of 120 experts will lift you to page one. Call +1 555 010 7788 today!
''',
 {},'spam',FM+SIG+['occurred_at','discovered_at','measures'],ua=None)
mail('fe06_record_access','free_text','en',('Hannah Whitlock','h.whitlock@staldhelms.example'),'2026-10-14 16:44','Somebody has looked into my own records','''Hello

I work as a midwife here and am also a patient of the trust. The access list I was given today at 2 pm shows that a colleague from another ward opened my maternity record in CareView on 3 October 2026 at 21:37, and she has nothing to do with my care. I feel quite upset about it.

I have spoken to my union rep. Please treat this in confidence, my manager does not know yet.

Hannah Whitlock
mobile 07700 900644
''',
 {'discovered_at':t('2026-10-14 14:00'),'occurred_at':t('2026-10-03 21:37'),'affected_systems':['CareView'],'informed':A(['my union rep'],['union rep']),'reporter_phone':'07700 900644'},
 'unauthorized_access',FM+PD+SIG+['data_categories','affected_persons'],ua='iPhone Mail (22B91)')
mail('fe07_leak','free_text','en',('Femke de Boer','f.deboer@tellmann.example'),'2026-11-17 18:20','Applicant list visible on the web','''Hi all,

a candidate phoned HR at 16:50 today to say that she can find her own application through a search engine. I checked and she is right: the file applicants_2026.csv on careers.tellmann.example is public. It lists 230 applicants with name, e-mail address, date of birth and salary wish. Webmaster took the file offline at 17:30. According to him it was uploaded on 9 November.

I informed Willem (head of HR). Legal I could not reach.

Kind regards,
Femke de Boer | HR Business Partner | Tellmann Bridge Engineers
+31 10 555 0140

> Tellmann – building what connects. Visit us at InfraTech, 12 January 2027! <
''',
 {'discovered_at':t('2026-11-17 16:50'),'affected_systems':A(['careers.tellmann.example'],['applicants_2026.csv','careers.tellmann.example']),'affected_persons':230,'data_categories':A(['name','e-mail address','date of birth','salary wish']),'measures':A('Webmaster took the file offline at 17:30.'),'informed':A(['Willem (head of HR)'],['Willem'],['head of HR']),'reporter_phone':'+31 10 555 0140'},
 ['data_leak','misconfiguration'],FM+PD+SIG+['occurred_at','occurred_from'])
mail('fe08_bucket','free_text','en',('Leonie Strand','l.strand@fraunberg.example'),'2026-10-12 10:37','misconfigured share','''Dear incident team,

while preparing a course I found this morning at 9.25 that the Nextcloud folder "Admissions 2025" on cloud.fraunberg.example is shared by public link without password and with write permission. The wrong setting was probably made in the summer, nobody remembers. There are scans of school certificates of 88 applicants in it. I removed the link at 9.30 and told Ms Oduya, our graduate school coordinator.

Best wishes
Leonie Strand
''',
 {'discovered_at':t('2026-10-12 09:25'),'affected_systems':A(['cloud.fraunberg.example'],['Nextcloud','cloud.fraunberg.example'],['Nextcloud folder "Admissions 2025" on cloud.fraunberg.example'],['Nextcloud folder "Admissions 2025"','cloud.fraunberg.example'],['Nextcloud']),'affected_persons':88,'data_categories':A(['scans of school certificates'],['school certificates']),'measures':A('I removed the link at 9.30 and told Ms Oduya, our graduate school coordinator.','I removed the link at 9.30','I removed the link at 9.30 and told Ms Oduya'),'informed':A(['Ms Oduya, our graduate school coordinator'],['Ms Oduya'],['Ms Oduya','graduate school coordinator'],['graduate school coordinator'])},
 ['misconfiguration','data_leak'],FM+PD+SIG+['occurred_at','occurred_from'],ua='Mozilla Thunderbird')
mail('fe09_question','free_text','en',('Owen Fairclough','o.fairclough@invercairn.example'),'2026-11-12 15:09','Training dates?','''Hello team,

could you tell me when the next awareness training on phishing takes place, and whether library assistants may join? Last year it was on 12 November at 10:00 in the council chamber. Nothing has happened here, I am only planning the rota.

Thanks
Owen
''',
 {},None,['kind','description','reporter_name','reporter_email'])
# ---------- NB / NN
mail('fn01_pc_toget','free_text','nb',('Torgeir Haugland','torgeir.haugland@kyrkjevoll.example'),'2026-11-09 10:48','Stolen PC','''Hei,

PC-en min (HP EliteBook, merka KYR-1182) vart stolen på toget mellom Voss og Bergen i går kveld, søndag 8. november, ein gong rundt kl. 20.40. Eg oppdaga det då eg skulle gå av kl. 21.15. Disken er kryptert med BitLocker. Eg har meldt saka til politiet, saksnummer 16882/26, og ringt IKT-vakta som har sperra kontoen min.

På disken låg det søknader om bustøtte med namn og inntekt frå 14 personar.

Helsing
Torgeir Haugland
Sosialtenesta, Kyrkjevoll kommune
tlf. 908 12 455
''',
 {'device_kind':A('PC','PC-en','PC (HP EliteBook)','HP EliteBook','PC-en min (HP EliteBook)'),'device_id':'KYR-1182','lost_or_stolen':'stolen','location':A('på toget mellom Voss og Bergen','toget mellom Voss og Bergen'),'occurred_at':t('2026-11-08 20:40'),'discovered_at':t('2026-11-08 21:15'),'device_encrypted':'yes','police_report':A('16882/26','Eg har meldt saka til politiet, saksnummer 16882/26','politiet, saksnummer 16882/26','saksnummer 16882/26'),'measures':A('Eg har meldt saka til politiet, saksnummer 16882/26, og ringt IKT-vakta som har sperra kontoen min.','ringt IKT-vakta som har sperra kontoen min','IKT-vakta som har sperra kontoen min'),'affected_persons':14,'data_categories':A(['namn','inntekt'],['søknader om bustøtte','namn','inntekt'],['søknader om bustøtte med namn og inntekt']),'reporter_phone':'908 12 455','informed':A(['politiet','IKT-vakta'],['IKT-vakta'])},
 'device_loss',FM+PD+SIG)
mail('fn02_feilsendt','free_text','nb',('Solveig Rønning','solveig.ronning@fjellsykehuset.example'),'2026-10-23 14:55','Feilsendt epikrise','''Hei

Beklager, men jeg har gjort en dum feil. I dag kl. 13.20 sendte jeg en epikrise på e-post til feil mottaker, en privatperson med samme etternavn som fastlegen. Jeg så det med en gang jeg fikk svar kl. 13.50. Epikrisen inneholder navn, fødselsnummer og diagnose for én pasient. Mottakeren har bekreftet at e-posten er slettet. Seksjonslederen min er orientert.

Vennlig hilsen
Solveig Rønning
helsesekretær, Nevrologisk poliklinikk
Telefon: 55 01 24 81

Fjellsykehuset HF · Postboks 14 · 5700 Voss
Tenk miljø før du skriver ut denne e-posten.
''',
 {'occurred_at':t('2026-10-23 13:20'),'discovered_at':t('2026-10-23 13:50'),'data_categories':A(['navn','fødselsnummer','diagnose']),'affected_persons':1,'measures':A('Mottakeren har bekreftet at e-posten er slettet.'),'informed':A(['Seksjonslederen min'],['Seksjonslederen'],['Seksjonsleder']),'reporter_phone':'55 01 24 81'},
 'misdelivery',FM+PD+SIG)
mail('fn03_passord','free_text','nb',('Ola Brattli','ola.brattli@granasen.example'),'2026-11-03 12:02','Passordliste på nett','''Hei IKT,

Oppdaget kl. 11.30 i dag at passordlisten for nettbrettene på 8. trinn ligger åpent i et delt dokument som elevene har lenke til. Det gjelder innlogging til Feide-testbrukerne og Kahoot. Dokumentet ble delt 27. oktober. Jeg har fjernet delingen og bedt kontaktlærerne bytte passord i løpet av dagen.

mvh Ola

Sendt fra min Samsung-telefon
''',
 {'discovered_at':t('2026-11-03 11:30'),'measures':A('Jeg har fjernet delingen og bedt kontaktlærerne bytte passord i løpet av dagen.'),'affected_systems':A(['Feide-testbrukerne','Kahoot'],['Feide','Kahoot'],['Kahoot'],['Feide'])},
 'credentials_exposed',FM+PD+['informed','occurred_at','occurred_from','data_categories'],ua=None)
mail('fn04_drone','free_text','nb',('Ellen Marie Gaup','ellen.gaup@havbruk.example'),'2026-10-30 16:05','Fremmed drone over anlegget','''Hei,

i dag kl. 14.35 fløy en fremmed drone lavt over forsøksanlegget på Straumen i omtrent ti minutter og filmet tydeligvis inn i kontrollrommet. Vi vet ikke hvem som styrte den. Jeg tok bilder av den og ringte politiet i Bodø. Stasjonssjefen vet om det.

Hilsen Ellen Marie
Feltstasjon Nord, tlf 476 02 940
''',
 {'discovered_at':t('2026-10-30 14:35'),'location':A('forsøksanlegget på Straumen','over forsøksanlegget på Straumen','Straumen'),'measures':A('Jeg tok bilder av den og ringte politiet i Bodø.','Jeg tok bilder av den'),'informed':A(['politiet i Bodø','Stasjonssjefen'],['politiet','Stasjonssjefen'],['Stasjonssjefen'],['politiet i Bodø','Stasjonssjef']),'reporter_phone':'476 02 940'},
 ['other'],FM+SIG+['police_report','occurred_at'])
j=json.load(open(OUT+'fn04_drone.json')); j['report'].pop('discovered_at'); j['may']+=['discovered_at','occurred_from','occurred_to']; j['report']['occurred_at']=t('2026-10-30 14:35'); j['may'].remove('occurred_at'); json.dump(j,open(OUT+'fn04_drone.json','w'),ensure_ascii=False,indent=1)
mail('fn05_vs_posten','free_text','nb',('Mathias Lie','mathias.lie@nordvestforlag.example'),'2026-11-18 11:31','VS: Pakken din venter','''Hei, jeg klikket dessverre på lenken i denne svindel-e-posten kl. 11.05 og skrev inn passordet mitt. Har byttet passord nå. Hva gjør jeg videre?

Mathias
Salgsavdelingen

Fra: Posten Sporing <sporing@posten-pakke.example>
Sendt: onsdag 18. november 2026 10:52
Til: Mathias Lie <mathias.lie@nordvestforlag.example>
Emne: Pakken din venter

Pakken din (NO 4471 2290) kunne ikke leveres 17.11.2026 kl. 16.00.
Betal gebyr på 29 kr: http://posten-pakke.example/no
Kundeservice 810 00 710
''',
 {'occurred_at':t('2026-11-18 11:05'),'measures':A('Har byttet passord nå.')},
 ['phishing','credentials_exposed'],FM+SIG+['discovered_at','affected_systems','consequences'])
mail('fn06_slettet','free_text','nb',('Ingvild Sæther','ingvild.saether@havbruk.example'),'2026-10-27 09:27','Måledata borte','''Hei sikkerhetsgruppa

Vi har mistet alle måledata fra toktet i august. Disken i lagringsenheten qnap-lab3 røk natt til lørdag 24. oktober, og det viste seg at sikkerhetskopien aldri har gått. Jeg oppdaget det mandag 26.10. kl. 08.15. Det er ikke personopplysninger i datasettet. Disken er sendt til Ibas for gjenoppretting, og forskningssjefen er informert.

Med vennlig hilsen
Ingvild Sæther
Forsker, seksjon Oseanografi
+47 476 02 966
''',
 {'affected_systems':A(['qnap-lab3'],['lagringsenheten qnap-lab3']),'discovered_at':t('2026-10-26 08:15'),'personal_data':'no','occurred_at':'2026-10-24','measures':A('Disken er sendt til Ibas for gjenoppretting','Disken er sendt til Ibas for gjenoppretting, og forskningssjefen er informert.'),'informed':A(['forskningssjefen'],['forskningssjef']),'reporter_phone':'+47 476 02 966'},
 'data_loss',FM+SIG+['occurred_from','consequences'])
