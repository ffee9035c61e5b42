from lib import *
B='Europe/Berlin'
mail('de01_laptop_ice','de',('Wiebke Harmsen','w.harmsen@hs-ostmarsch.example'),'2026-10-06T10:42:00',B,'Laptop im Zug liegen gelassen',
'''Guten Morgen,

mir ist leider etwas sehr Unangenehmes passiert. <D>Ich habe gestern Abend auf der Rückfahrt von der Tagung in Göttingen meinen Dienstlaptop im ICE 788 liegen lassen, vermutlich auf der Ablage über Platz 64 in Wagen 7. Gemerkt habe ich es erst heute früh um 7:15 Uhr, als ich zu Hause die Tasche ausgepackt habe.</D> <M>Ich habe sofort beim Fundservice der Bahn eine Verlustmeldung aufgegeben und meinen Chef, Prof. Adler, angerufen.</M>

Es ist ein Lenovo ThinkPad T14, Inventarnr. OM-20417. Die Festplatte ist mit BitLocker verschlüsselt, das hat mir Herr Tietz damals beim Einrichten extra gezeigt. Auf dem Gerät liegen lokal die Interviewtranskripte aus dem Projekt "Pendeln", pseudonymisiert, und meine Mails.

Was muss ich jetzt noch tun? Muss das Ding aus der Ferne gesperrt werden?

Es tut mir wirklich leid.

Viele Grüße
Wiebke Harmsen

--
Dr. Wiebke Harmsen
Wissenschaftliche Mitarbeiterin
Institut für Verkehrssoziologie
Hochschule Ostmarsch
Tel. 04901 555-2318
''',
dict(reporter_name={'any':['Wiebke Harmsen','Dr. Wiebke Harmsen']},reporter_role='Wissenschaftliche Mitarbeiterin',org_unit='Institut für Verkehrssoziologie',reporter_phone='04901 555-2318',
 occurred_at='2026-10-05',discovered_at='2026-10-06T07:15:00+02:00',location={'any':['ICE 788','im ICE 788','im ICE 788 liegen lassen, vermutlich auf der Ablage über Platz 64 in Wagen 7']},
 device_kind={'any':['Dienstlaptop','Laptop','Lenovo ThinkPad T14']},device_id='OM-20417',device_encrypted='yes',lost_or_stolen='lost',informed={'any':[['Prof. Adler'],['meinen Chef, Prof. Adler'],['Fundservice der Bahn','Prof. Adler']]}),
'device_loss',['personal_data','data_categories','affected_systems'])

mail('de02_verteiler_cc','de',('Prüfungsamt FB 3','pruefungsamt.fb3@fh-altenwerder.example'),'2026-10-14T13:05:00',B,'AW: Erinnerung Wiederholungsprüfung Statistik II',
'''Guten Tag,

Frau Kolbe vom Datenschutz sagte mir am Telefon, ich soll Ihnen kurz schreiben, was bei uns gestern schiefgelaufen ist.

<D>Meine Kollegin hat gestern um 16:20 Uhr die Erinnerung an die Wiederholer in Statistik II rausgeschickt und dabei alle 87 Studierenden ins CC gesetzt anstatt ins BCC. Damit sieht jetzt jeder, wer sonst noch durchgefallen ist. Mitbekommen haben wir es heute früh gegen 9, da hatte ein Student "an alle" geantwortet.</D> Zu sehen sind die Namen und die Mailadressen, sonst nichts, also keine Noten oder Matrikelnummern.

<M>Um 11 Uhr haben wir eine zweite Mail geschickt (diesmal richtig!), uns entschuldigt und um Löschung gebeten.</M> Der Rückruf über Outlook hat natürlich nicht funktioniert.

Falls Sie noch etwas brauchen, bin ich bis 15 Uhr da.

Mit freundlichen Grüßen
i. A. Renate Stolle

Prüfungsamt Fachbereich 3
Fachhochschule Altenwerder
Zimmer B 1.09
Telefon: +49 4108 99 31-44
Sprechzeiten: Mo, Di, Do 9-12 Uhr
''',
dict(reporter_name='Renate Stolle',org_unit={'any':['Prüfungsamt Fachbereich 3','Prüfungsamt','Prüfungsamt FB 3']},reporter_phone='+49 4108 99 31-44',
 occurred_at='2026-10-13T16:20:00+02:00',discovered_at='2026-10-14T09:00:00+02:00',affected_persons=87,
 data_categories={'any':[['Namen','Mailadressen'],['Namen und die Mailadressen']]}),
['misdelivery','data_leak'],['personal_data','informed','consequences'])

mail('de03_uebergabezettel','de',('Jasmin Öztürk','j.oeztuerk@klinikum-seehagen.example'),'2026-11-03T15:48:00',B,'Übergabezettel gefunden',
'''Hallo zusammen,

ich melde das mal hier, ich weiß nicht ob ich richtig bin. <D>Heute um kurz nach 14 Uhr hat eine Besucherin am Empfang einen Übergabezettel von unserer Station abgegeben. Den hat sie an der Bushaltestelle vor dem Haupteingang gefunden. Darauf stehen 22 Patienten mit Name, Zimmer, Diagnose und Medikamenten vom Frühdienst. Wahrscheinlich ist er jemandem aus der Kitteltasche gefallen, es war auch ziemlich windig.</D>

<M>Ich habe den Zettel an mich genommen und in den Aktenvernichter gesteckt</M>, vorher hab ich noch der Stationsleitung (Frau Brandes) Bescheid gesagt. Ob die Besucherin ein Foto gemacht hat wissen wir nicht, glaube ich aber nicht.

LG
Jasmin Öztürk
Pflegefachkraft Station 4B
''',
dict(reporter_name='Jasmin Öztürk',reporter_role={'any':['Pflegefachkraft','Pflegefachkraft Station 4B']},org_unit='Station 4B',
 location={'any':['Bushaltestelle vor dem Haupteingang','an der Bushaltestelle vor dem Haupteingang']},affected_persons=22,
 data_categories={'any':[['Name','Zimmer','Diagnose','Medikamenten'],['Name, Zimmer, Diagnose und Medikamenten']]},informed={'any':[['Frau Brandes'],['Stationsleitung (Frau Brandes)'],['der Stationsleitung (Frau Brandes)']]},discovered_at={'any':['2026-11-03T14:00:00+01:00','2026-11-03']}),
'paper_disclosure',['personal_data','special_categories','occurred_at','lost_or_stolen'])

mail('de04_ssh','de',('Noc Rechenzentrum','noc@rz.tu-hohenfels.example'),'2026-10-20T08:17:00',B,'[NOC] SSH-Anmeldeversuche gateway2',
'''Moin,

kurze Info aus der Nachtschicht:

1. <D>Seit 20.10. 02:35 Uhr massive SSH-Anmeldeversuche auf gateway2.tu-hohenfels.example (192.0.2.41), ca. 14.000 Versuche pro Stunde.
2. Quellen: 198.51.100.0/24, dazu einzelne Adressen aus 203.0.113.0/24.
3. Probiert werden root, admin, oracle und ein paar echte Kürzel (u. a. "mwittich"), also hat wohl jemand eine Liste.
4. Bisher keine erfolgreiche Anmeldung im Log.</D>
5. <M>Beide Netze sind seit 06:10 Uhr an der Firewall gesperrt, fail2ban schärfer gestellt.</M>

Wir beobachten weiter. Falls ihr die Logs braucht, liegen auf dem üblichen Share.

Gruß
Torben Iversen
NOC / Netzbetrieb, Rechenzentrum TU Hohenfels
Bereitschaft: 0551 4400-112
''',
dict(reporter_name='Torben Iversen',org_unit={'any':['NOC / Netzbetrieb, Rechenzentrum TU Hohenfels','NOC / Netzbetrieb','Rechenzentrum','Rechenzentrum TU Hohenfels','NOC / Netzbetrieb, Rechenzentrum']},reporter_phone='0551 4400-112',
 affected_systems={'any':[['gateway2.tu-hohenfels.example','192.0.2.41'],['gateway2.tu-hohenfels.example'],['gateway2.tu-hohenfels.example (192.0.2.41)']]}),
'login_attack',['occurred_at','occurred_from','discovered_at'],extra=None)

mail('de05_phishing_student','de',('lena m.','lena.maibach@stud.uni-nordholz.example'),'2026-10-22T19:31:00',B,'ich glaub ich bin drauf reingefallen :(',
'''hallo it team,

<D>ich hab heute um 17:50 ne mail bekommen dass mein postfach voll ist und hab auf den link geklickt und da mein uni passwort eingegeben.. danach kam nur ne weiße seite. erst als ich das meiner mitbewohnerin gezeigt hab (halbe std später) hab ich gemerkt dass die adresse komisch war.</D> <M>passwort hab ich schon geändert</M>, reicht das?? 

das stand drin:

> Betreff: Ihr Postfach hat 98% erreicht
> Sehr geehrter Nutzer,
> Ihr Postfach wird am 23.10.2026 um 12:00 Uhr deaktiviert. Bitte bestätigen
> Sie Ihr Konto: http://webmail-nordholz.konto-update.test/login
> Ihr Administrator Dr. Klaus Weber
> Tel. 0800 1234567

danke und sorry
lena (maibach, matrikel 3049921)

Von meinem iPhone gesendet
''',
dict(reporter_name={'any':['lena m.','lena','lena maibach']},occurred_at={'any':['2026-10-22T17:50:00+02:00']}),
['phishing','credentials_exposed'],['discovered_at','personal_data','affected_systems','data_categories'])

mail('de06_anruf_fernwartung','de',('Filiale 218 Moorkamp','filiale218@gartenland-moorkamp.example'),'2026-11-11T12:20:00',B,'Falscher IT-Mann am Telefon',
'''Hallo,

hier ist die Filiale 218. <D>Am Montag so gegen halb elf hat ein Mann bei uns angerufen, der sagte er wäre von der Kassen-Hotline und müsste ein Update machen. Unsere Auszubildende hat ihm die AnyDesk-Nummer vom Bürorechner durchgegeben und er war etwa 20 Minuten drauf. Er hat wohl im Warenwirtschaftsprogramm herumgeklickt und eine Datei heruntergeladen. Heute hat die richtige Hotline gesagt, dass sie niemanden hatten anrufen lassen.</D>

<M>Wir haben den Rechner vom Netz genommen und ausgeschaltet.</M> Bezirksleiter Herr Pohl weiß Bescheid. Kassen laufen normal.

Bitte um Rückruf unter 0176 55501234, am besten vor 16 Uhr, danach bin ich auf dem Markt.

Mit freundlichen Grüßen
Gerd Lüdemann
Filialleiter
''',
dict(reporter_name='Gerd Lüdemann',reporter_role='Filialleiter',org_unit={'any':['Filiale 218','Filiale 218 Moorkamp']},reporter_phone='0176 55501234',
 occurred_at='2026-11-09T10:30:00+01:00',discovered_at='2026-11-11',affected_systems={'any':[['Bürorechner'],['Bürorechner','Warenwirtschaftsprogramm']]},informed={'any':[['Bezirksleiter Herr Pohl'],['Herr Pohl']]}),
['unauthorized_access','phishing'],['location'])

mail('de07_nas_offen','de',('Hellwig, Jonas','jonas.hellwig@inst-meeresgeo.example'),'2026-10-28T16:55:00',B,'NAS der AG Sedimente war von außen offen',
'''Liebe Kolleginnen und Kollegen,

<D>unser Gruppen-NAS (sedi-nas.inst-meeresgeo.example) hing gut zwei Wochen offen im Internet. Schuld bin vermutlich ich selbst: am 12.10. habe ich für einen Gast aus Bergen eine Firewallregel angelegt und dabei statt seiner Adresse "any" stehen lassen. Gemerkt habe ich es heute um 14:30 Uhr, als ich von zu Hause ganz ohne VPN auf die Freigabe kam.</D>

Das meiste da drauf sind Messdaten, die kann jeder haben. Allerdings gibt es einen Ordner "Hiwis" mit Bewerbungen (Lebensläufe, Zeugnisse, Passfotos) von etwa 35 Leuten aus den letzten Jahren, der da eigentlich gar nicht liegen sollte. Ob jemand Fremdes dran war, kann ich nicht sagen, das Zugriffslog reicht nur drei Tage zurück. In diesen drei Tagen: nichts Auffälliges.

<M>Die Regel ist seit 14:45 Uhr weg, die Freigabe nur noch für die Gruppe.</M> Soll ich den Ordner löschen oder braucht ihr ihn noch als Beweis?

Schöne Grüße aus dem Keller
Jonas Hellwig (Doktorand, nebenbei Admin)
AG Sedimente · Raum U 03 · App. 6620
''',
dict(reporter_name={'any':['Jonas Hellwig','Hellwig, Jonas']},reporter_role={'any':['Doktorand, nebenbei Admin','Doktorand']},org_unit='AG Sedimente',reporter_phone={'any':['6620','App. 6620']},
 discovered_at='2026-10-28T14:30:00+01:00',affected_systems={'any':[['sedi-nas.inst-meeresgeo.example'],['Gruppen-NAS (sedi-nas.inst-meeresgeo.example)'],['Gruppen-NAS','sedi-nas.inst-meeresgeo.example']]},
 affected_persons=35,data_categories={'any':[['Lebensläufe','Zeugnisse','Passfotos'],['Bewerbungen','Lebensläufe','Zeugnisse','Passfotos'],['Bewerbungen (Lebensläufe, Zeugnisse, Passfotos)']]}),
['misconfiguration','data_leak'],['personal_data','consequences','occurred_at','occurred_from','occurred_to'])

mail('de08_gehalt_html','de',('Silke Fromm','s.fromm@kreis-trebelsee.example'),'2026-10-09T11:12:00',B,'Gehaltsabrechnung an falsche Person',
'''<html><head><style>p {margin:0;font-family:Calibri;font-size:11pt}</style></head><body>
<p>Sehr geehrte Frau Lorenz,</p><p>&nbsp;</p>
<p>hiermit melde ich folgenden Vorfall:</p>
<p><D>Die Gehaltsabrechnung f&uuml;r September von Herrn Markus D. (Bauhof) wurde am 05.10.2026 versehentlich im Umschlag der Kollegin Anja P. verschickt. Frau P. hat uns das am 08.10.2026 um 15:40 Uhr telefonisch mitgeteilt.</D> <M>Sie hat die Abrechnung heute ungelesen zur&uuml;ckgegeben, und wir haben Herrn D. informiert.</M></p><p>&nbsp;</p>
<p>Betroffen sind Name, Anschrift, Steuerklasse, Bankverbindung und die Kirchensteuer.</p><p>&nbsp;</p>
<p>Mit freundlichen Gr&uuml;&szlig;en</p><p>Im Auftrag</p>
<p><b>Silke Fromm</b><br>Sachbearbeiterin Entgelt<br>Fachdienst Personal<br>Kreisverwaltung Trebelsee<br>Tel.: 03994 / 77-208<br>Fax: 03994 / 77-299</p>
<p style="color:#999">Bitte pr&uuml;fen Sie, ob diese Mail wirklich ausgedruckt werden muss.</p>
</body></html>''',
dict(reporter_name='Silke Fromm',reporter_role='Sachbearbeiterin Entgelt',org_unit='Fachdienst Personal',reporter_phone='03994 / 77-208',occurred_at='2026-10-05',discovered_at='2026-10-08T15:40:00+02:00',
 data_categories=['Name','Anschrift','Steuerklasse','Bankverbindung','Kirchensteuer']),
'misdelivery',['affected_persons','personal_data','informed','special_categories'],is_html=True)

mail('de09_fwd_makro','de',('Bernd Kessler','bernd.kessler@stadtwerke-lindau-see.example'),'2026-11-17T09:26:00',B,'WG: Defender hat angeschlagen',
'''Zur Kenntnis und mit der Bitte um Übernahme. <M>Rechner ist isoliert, Herr Vogt bekommt ein Ersatzgerät.</M>

Gruß, Kessler
Leiter IT-Service
Durchwahl -340

Von: Vogt, Andreas
Gesendet: Dienstag, 17. November 2026 08:58
An: Kessler, Bernd
Betreff: Defender hat angeschlagen

Hallo Bernd,

<D>ich hab heute um 8:40 Uhr eine Excel-Datei aus einer Mail von angeblich "Elektro Brüning" geöffnet und auf "Inhalt aktivieren" geklickt. Kurz danach ging ein schwarzes Fenster auf und Defender meldete Trojan:Script/Wacatac. Der Rechner heißt SWL-PC-0877.</D> Ich habe nichts weiter angefasst.

Andreas
''',
dict(reporter_name='Bernd Kessler',reporter_role='Leiter IT-Service',occurred_at='2026-11-17T08:40:00+01:00',affected_systems=['SWL-PC-0877']),
'malware',['org_unit','discovered_at','reporter_phone','informed'],attach=[('image001.png','image/png',PNG)])

mail('de10_ausfall_sport','de',('Hochschulsport Team','buchung@hochschulsport-eider.example'),'2026-10-12T07:58:00',B,'Buchungssystem down!!',
'''Guten Morgen,

<D>seit heute 6 Uhr ist unser Buchungssystem (kurse.hochschulsport-eider.example) nicht erreichbar, man sieht nur "502 Bad Gateway". Um 8 Uhr ist Anmeldestart für die Schwimmkurse, da kommen normalerweise 2000 Leute gleichzeitig.</D> <M>Neustart über das Webpanel haben wir zweimal probiert, ohne Erfolg.</M> Der Hoster geht nicht ans Telefon.

Könnt ihr bitte schnell gucken??

Danke!
Mareike (Hochschulsport)
''',
dict(reporter_name='Mareike',org_unit={'any':['Hochschulsport','Hochschulsport Team']},affected_systems={'any':[['kurse.hochschulsport-eider.example'],['Buchungssystem'],['Buchungssystem (kurse.hochschulsport-eider.example)'],['Buchungssystem','kurse.hochschulsport-eider.example']]}),
'outage',['occurred_at','occurred_from','discovered_at','consequences'])

mail('de11_frage_schulung','de',('Dr. Ursula Benning','benning@akademie-rosental.example'),'2026-10-15T10:03:00',B,'Anfrage Vortrag Informationssicherheit',
'''Liebes Vorfall-Team,

vielen Dank noch einmal für den lebendigen Vortrag im Frühjahr, unsere Verwaltung spricht heute noch davon. Wir würden Sie gern am 3. Dezember 2026 um 14 Uhr wieder zu uns einladen, diesmal zum Thema "Woran erkenne ich Phishing und was tue ich, wenn ich mein Passwort eingegeben habe?". Es kämen rund 40 Personen.

Hätten Sie Zeit, und was dürften wir Ihnen als Honorar anbieten?

Herzliche Grüße
Ursula Benning

Dr. Ursula Benning
Leiterin Fortbildung
Akademie Rosental
Tel. 06421 330 17
''',
dict(),'other',['reporter_name','reporter_phone','reporter_role','org_unit'])

mail('de12_tablets_museum','de',('Museumspädagogik Stadtmuseum','paedagogik@stadtmuseum-elmwerder.example'),'2026-10-26T14:37:00',B,'Einbruch: Tablets gestohlen',
'''Sehr geehrte Damen und Herren,

<D>in der Nacht von Samstag auf Sonntag (24./25.10.) ist in unseren Lagerraum im Seitenflügel eingebrochen worden. Gestohlen wurden sechs iPads für die Kinderführungen. Der Hausmeister hat die aufgebrochene Tür am Sonntag um 10:15 Uhr bemerkt.</D> Die Polizei war da und hat eine Anzeige aufgenommen (Vorgangsnummer ELM/2026/88123).

Auf den Geräten ist nur die Audioguide-App, keine Besucherdaten und keine Fotos. <M>Wir haben die Geräte über die Verwaltungskonsole gesperrt und aus der Ferne gelöscht.</M>

Die Seriennummern stehen in der Liste im Anhang.

Freundliche Grüße
Cornelia Raabe
Museumspädagogik
Stadtmuseum Elmwerder, Am Markt 4
Fon 04725 8190-16
''',
dict(reporter_name='Cornelia Raabe',org_unit={'any':['Museumspädagogik','Museumspädagogik Stadtmuseum']},reporter_phone='04725 8190-16',discovered_at='2026-10-25T10:15:00+01:00',
 location={'any':['Lagerraum im Seitenflügel','in unseren Lagerraum im Seitenflügel','unseren Lagerraum im Seitenflügel']},device_kind={'any':['iPads','sechs iPads','Tablets','sechs iPads für die Kinderführungen']},lost_or_stolen='stolen',
 police_report={'any':['yes','ELM/2026/88123','Vorgangsnummer ELM/2026/88123','Die Polizei war da und hat eine Anzeige aufgenommen (Vorgangsnummer ELM/2026/88123).','Die Polizei war da und hat eine Anzeige aufgenommen (Vorgangsnummer ELM/2026/88123)']},
 device_remote_wipe={'any':['yes','aus der Ferne gelöscht','Wir haben die Geräte über die Verwaltungskonsole gesperrt und aus der Ferne gelöscht.']}),
'device_loss',['occurred_at','occurred_from','occurred_to','personal_data','informed','affected_systems','device_id'],attach=[('Seriennummern.txt','text/plain','DMPX2A1, DMPX2A2, DMPX2A3, DMPX2A4, DMPX2A5, DMPX2A6\n')])

mail('de13_elternliste','de',('Sebastian Krahl','krahl@gymnasium-hainbruch.example'),'2026-11-05T21:14:00',B,'Elternliste auf der Homepage',
'''N'Abend,

<D>eine Mutter hat mich vorhin (ca. 20:30) angerufen: auf unserer Schulhomepage lässt sich unter "Downloads" die komplette Elternliste der 6c runterladen, mit Namen, Handynummern und privaten Adressen von 54 Eltern. Sie ist wohl am 2. November zusammen mit dem Terminplan hochgeladen worden, der Kollege hat das falsche PDF erwischt.</D> <M>Ich hab die Datei grad vom Server genommen.</M> Google zeigt sie aber noch im Cache, da komm ich nicht dran.

Schulleitung informiere ich morgen früh.

MfG S. Krahl
(Mathe/Info, Homepage-AG)
''',
dict(reporter_name={'any':['Sebastian Krahl','S. Krahl']},discovered_at='2026-11-05T20:30:00+01:00',occurred_at={'any':['2026-11-02']},affected_persons=54,
 data_categories={'any':[['Namen','Handynummern','privaten Adressen'],['Namen','Handynummern','Adressen']]},affected_systems={'any':[['Schulhomepage'],['Homepage']]}),
'data_leak',['personal_data','location','org_unit','reporter_role'])

mail('de14_nachtrag','de',('Gudrun Weiss-Tannert','weiss-tannert@studierendenwerk-luenau.example'),'2026-11-19T13:40:00',B,'Re: [2026-0212] Ihre Meldung: verlorene Aktentasche',
'''Hallo Frau Simon,

danke für die schnelle Antwort. Ein Nachtrag zu meiner Meldung von gestern: <D>In der Tasche waren nicht wie geschrieben 12, sondern 19 Wohnheimanträge, darunter bei dreien auch Atteste wegen Behinderung.</D> <M>Ich habe inzwischen alle 19 Antragsteller angeschrieben und die Taxizentrale noch mal angerufen</M>, leider nichts.

Viele Grüße
Gudrun Weiss-Tannert
Wohnraumverwaltung

Am 18.11.2026 um 16:22 schrieb Vorfall-Team:
> Guten Tag Frau Weiss-Tannert,
>
> vielen Dank für Ihre Meldung. Sie hat die Nummer 2026-0212.
> Bitte teilen Sie uns noch mit, wie viele Personen betroffen sind.
>
> Mit freundlichen Grüßen
> Petra Simon, Tel. 04221 9000
''',
dict(reporter_name='Gudrun Weiss-Tannert',org_unit='Wohnraumverwaltung',affected_persons=19),
['paper_disclosure','data_loss'],['data_categories','personal_data','special_categories','informed','lost_or_stolen'],
hdr={'In-Reply-To':'<ack-2026-0212@uni-nordholz.example>','References':'<m1@studierendenwerk-luenau.example> <ack-2026-0212@uni-nordholz.example>'})
