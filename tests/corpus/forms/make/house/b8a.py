from lib import *
SIG='\n\n-- \n'
# 1 merged left cells, three columns
d=D('Calibri',10); d.head('Klinikum Brunnental gGmbH · Stabsstelle Informationssicherheit'); d.h('Verlustanzeige IT-Gerät / Datenträger',1)
d.p('//Bitte leserlich ausfüllen und binnen eines Arbeitstages an die Stabsstelle senden. Rückfragen: Haustelefon 1212//')
d.table([
 ['**Anzeigende/r**','Vor- und Zuname','Hanna Ostertag'],
 [None,'Station / Bereich','Station 3B Innere'],
 [None,'Funktion','Stationsleitung'],
 [None,'DECT / Telefon','06431 88-4471'],
 ['**Gegenstand**','Was fehlt?','Diensthandy Samsung Galaxy A54'],
 [None,'IMEI oder Inventarnr.','356938035643809'],
 [None,'Sperrcode eingerichtet?','☒ ja   ☐ nein   ☐ weiß ich nicht'],
 [None,'Inhalt verschlüsselt?','☐ ja   ☐ nein   ☒ weiß ich nicht'],
 [None,'Fernlöschung ausgelöst?','☐ ja   ☒ nein'],
 ['**Vorfall**','Zuletzt gesehen am','09.11.2026, 21:40 Uhr'],
 [None,'Fehlen bemerkt am','10.11.2026, 05:55 Uhr'],
 [None,'Wo?','Umkleide 2. UG, Haus C'],
 [None,'Wie kam es dazu?','Handy lag nach dem Spätdienst auf der Bank vor dem Spind, am Morgen war es weg. Im Fundbüro der Pforte nichts abgegeben.'],
 ['**Datenschutz**','Patientendaten auf dem Gerät?','☒ ja   ☐ nein   ☐ unklar'],
 [None,'Wenn ja: welche?','Namen, Zimmernummern, Wundfotos'],
 [None,'Betroffene (Zahl)','ca. 14'],
],w=[3,5.5,8.5],merge=[(0,0,3,0),(4,0,8,0),(9,0,12,0),(13,0,15,0)])
d.p('Wird von der Stabsstelle ausgefüllt: Eingang am ____________  Vorgangsnr. ____________')
d.save('Verlustanzeige_3B.docx')
R1=dict(reporter_name='Hanna Ostertag',org_unit='Station 3B Innere',reporter_role='Stationsleitung',reporter_phone='06431 88-4471',device_kind='Diensthandy Samsung Galaxy A54',device_id='356938035643809',device_password='yes',device_encrypted='unknown',device_remote_wipe='no',occurred_from='2026-11-09 21:40',discovered_at='2026-11-10 05:55',location='Umkleide 2. UG, Haus C',description='Handy lag nach dem Spätdienst auf der Bank vor dem Spind, am Morgen war es weg. Im Fundbüro der Pforte nichts abgegeben.',personal_data='yes',data_categories=['Namen','Zimmernummern','Wundfotos'],affected_persons=14)
R1o=dict(R1); R1o.pop('occurred_from')
case('01_brunnental_merged','docx','de','Hanna Ostertag <h.ostertag@klinikum-brunnental.example>','2026-11-10 07:12','Verlustanzeige','Guten Morgen,\n\nanbei die Verlustanzeige.\n\nGruß\nH. Ostertag',R1o,['occurred_from','occurred_at','lost_or_stolen','special_categories'],'device_loss',file='Verlustanzeige_3B.docx')
# 2 nested tables
d=D('Arial',9.5); d.p('**Stadt Falkenau** – Der Oberbürgermeister – Amt 10 Zentrale Dienste',size=11); d.h('Mitteilung einer Datenpanne (interner Vordruck 10-227)',2)
d.table([
 [['**A  Wer teilt mit**',{'rows':[['Familienname, Rufname','Brückner, Tjark'],['Amt / Sachgebiet','Amt 50 – Soziales, SG Wohngeld'],['Nebenstelle','2316'],['Mailadresse','t.brueckner@falkenau.example']],'w':[5,10]}]],
 [['**B  Was ist geschehen**',{'rows':[['Sachverhalt','Drei Wohngeldbescheide wurden in einem Umschlag an eine falsche Antragstellerin kuvertiert und versandt.'],['Tag und Uhrzeit des Versands','02.11.2026 gegen 13:30'],['Erfahren haben wir davon am','04.11.2026 um 10:20 Uhr'],['Wodurch','Anruf der Empfängerin']],'w':[5,10]}]],
 [['**C  Wen und was betrifft es**',{'rows':[['Zahl der Betroffenen','3','Zahl der Schriftstücke','3'],['Inhalt der Unterlagen','Name, Anschrift, Einkommen, Bankverbindung',None,None]],'w':[4,3.5,4,3.5],'merge':[(1,1,1,3)]}]],
 [['**D  Was wurde veranlasst**',{'rows':[['Sofort erledigt','Empfängerin um Rückgabe gebeten, Bescheide am 05.11. abgeholt'],['Noch vorgesehen','Vier-Augen-Prinzip beim Kuvertieren']],'w':[5,10]}]],
],w=[17])
d.p('^^Behördlicher Datenschutz: Frau Sauerbier, Zi. 118, Nebenstelle 1180, dsb@falkenau.example^^')
d.save('Vordruck_10-227.docx')
R2=dict(reporter_name={'any':['Brückner, Tjark','Tjark Brückner']},org_unit='Amt 50 – Soziales, SG Wohngeld',reporter_phone='2316',reporter_email='t.brueckner@falkenau.example',description='Drei Wohngeldbescheide wurden in einem Umschlag an eine falsche Antragstellerin kuvertiert und versandt.',occurred_at='2026-11-02 13:30',discovered_at='2026-11-04 10:20',affected_persons=3,data_categories=['Name','Anschrift','Einkommen','Bankverbindung'],personal_data='yes',measures='Empfängerin um Rückgabe gebeten, Bescheide am 05.11. abgeholt')
case('02_falkenau_nested','docx','de','"Brückner, Tjark" <t.brueckner@falkenau.example>','2026-11-05 15:02','Datenpanne Wohngeld','Sehr geehrte Damen und Herren,\n\ndie Mitteilung nach Dienstanweisung finden Sie im Anhang.\n\nMit freundlichen Grüßen\nTjark Brückner\nStadt Falkenau · Amt 50',R2,['informed','consequences','special_categories'],'misdelivery',file='Vordruck_10-227.docx',charset='iso-8859-1',cte='quoted-printable')
# 3 label over value, CH
d=D('Verdana',9); d.p('Kantonsspital Wilen AG',size=14); d.p('Ereignismeldung Datenschutz',size=12)
d.table([
 ['^^Meldende Person^^\nReto Zgraggen','^^Direktwahl^^\n041 555 72 18','^^E-Mail^^\nreto.zgraggen@kswilen.example'],
 ['^^Klinik / Abteilung^^\nPatientenadministration','^^Rolle^^\nSachbearbeiter Austritte',''],
 ['^^Festgestellt am (Datum, Zeit)^^\n06.11.2026, 08.15 Uhr','^^Ereignis vom^^\n05.11.2026','^^Ort^^\nKopierraum Trakt D'],
 ['^^Sachverhalt^^\nImm Kopierraum blieb ein Stapel Austrittsberichte über Nacht auf dem Drucker liegen. Die Reinigung hat ihn gefunden.'.replace('Imm','Im'),None,None],
 ['^^Art der Daten^^\nDiagnosen, Medikation, AHV-Nummern','^^Anzahl Betroffene^^\n9','^^Besonders schützenswerte Personendaten^^\n☒ Ja  ☐ Nein  ☐ Unklar'],
 ['^^Bereits getroffene Massnahmen^^\nBerichte eingeschlossen, Team an Follow-me-Printing erinnert',None,'^^Bereits orientiert^^\nAbteilungsleitung, Rechtsdienst'],
],w=[6.5,5,5.5],merge=[(3,0,3,2),(5,0,5,1)])
d.foot('Formular F-QM-0815 V3, gültig ab 01.02.2026, Datenschutzberaterin: Frau lic. iur. D. Amstutz, 041 555 70 01')
d.save('Ereignismeldung.docx'); conv('Ereignismeldung.docx','odt')
R3=dict(reporter_name='Reto Zgraggen',reporter_phone='041 555 72 18',reporter_email='reto.zgraggen@kswilen.example',org_unit='Patientenadministration',reporter_role='Sachbearbeiter Austritte',discovered_at='2026-11-06 08:15',occurred_at='2026-11-05',location='Kopierraum Trakt D',description='Im Kopierraum blieb ein Stapel Austrittsberichte über Nacht auf dem Drucker liegen. Die Reinigung hat ihn gefunden.',data_categories=['Diagnosen','Medikation','AHV-Nummern'],affected_persons=9,special_categories='yes',personal_data='yes',measures='Berichte eingeschlossen, Team an Follow-me-Printing erinnert',informed=['Abteilungsleitung','Rechtsdienst'])
case('03_wilen_over','docx','de','Zgraggen Reto <reto.zgraggen@kswilen.example>','2026-11-06 11:40','Ereignismeldung Datenschutz','Guten Tag\n\nIm Anhang sende ich Ihnen die ausgefüllte Ereignismeldung.\n\nFreundliche Grüsse\nReto Zgraggen',R3,['consequences'],'paper_disclosure',file='Ereignismeldung.docx')
# 4 numbered questions as full sentences, answer beneath
d=D('Times New Roman',11); d.h('Hochschule Nordheide – Meldebogen für Sicherheitsvorfälle',1)
q=[('Wie heißen Sie und wie lautet Ihre Rückrufnummer?','Dr. Wiebke Harmening, 05161 902-337'),
('In welcher Fakultät oder Einrichtung arbeiten Sie?','Fakultät II, Institut für Agrarökonomie'),
('Wann haben Sie zum ersten Mal gemerkt, dass etwas nicht stimmt?','Am 12.11.2026 kurz vor der Vorlesung, 9:50 Uhr'),
('Wann ist es nach Ihrer Einschätzung passiert?','Am Vorabend, 11.11.2026 um 20:15 Uhr'),
('Schildern Sie mit eigenen Worten, was vorgefallen ist.','Ich habe auf einen Link in einer angeblichen Mail der Bibliothek geklickt und dort meine Kennung samt Passwort eingegeben. Am nächsten Morgen waren in meinem Postfach Weiterleitungsregeln, die ich nicht angelegt habe.'),
('Welche Dienste oder Rechner sind in Mitleidenschaft gezogen?','Groupwise-Postfach harmening, Lernplattform ILIAS'),
('Könnten Daten anderer Menschen in fremde Hände geraten sein (ja, nein, weiß nicht)?','weiß nicht'),
('Was haben Sie bis jetzt dagegen unternommen?','Passwort geändert, Regeln gelöscht'),
('Wem haben Sie schon Bescheid gegeben?','Dekanat')]
for n,(a,b) in enumerate(q,1): d.p(f'**{n}.  {a}**',after=0); d.p(b,indent=0.7)
d.p('Vielen Dank! Ihr Team vom Rechenzentrum, Hotline 05161 902-999')
d.save('meldebogen.docx'); conv('meldebogen.docx','pdf')
R4=dict(reporter_name='Dr. Wiebke Harmening',reporter_phone='05161 902-337',org_unit='Fakultät II, Institut für Agrarökonomie',discovered_at='2026-11-12 09:50',occurred_at='2026-11-11 20:15',description=q[4][1],affected_systems=['Groupwise-Postfach harmening','Lernplattform ILIAS'],personal_data='unknown',measures='Passwort geändert, Regeln gelöscht',informed=['Dekanat'])
case('04_nordheide_questions','docx','de','Wiebke Harmening <harmening@hs-nordheide.example>','2026-11-12 12:30','Meldebogen','Hallo,\n\nhier der Meldebogen ausgefüllt zurück.\n\nViele Grüße\nWiebke Harmening',R4,['consequences'],['compromised_account','phishing','credentials_exposed'],file='meldebogen.docx')
# 5 content controls with placeholders left
PH='Klicken oder tippen Sie hier, um Text einzugeben.'; PD='Klicken oder tippen Sie, um ein Datum einzugeben.'; PC='Wählen Sie ein Element aus.'
d=D('Segoe UI',9.5); d.h('Rautenbach Antriebstechnik GmbH',1); d.h('Störungs- und Sicherheitsmeldung IT',2)
d.table([
 ['Gemeldet durch',[[sdt('Cornelius Vahle',alias='Melder')]]],
 ['Kostenstelle / Team',[[sdt('4711 Arbeitsvorbereitung')]]],
 ['Rückruf unter',[[sdt(None,PH)]]],
 ['Datum der Feststellung',[[sdt('16.11.2026',PD,kind='date')]]],
 ['Uhrzeit',[[sdt('06:35')]]],
 ['Kategorie',[[sdt('Schadsoftware','Wählen Sie ein Element aus.',kind='drop',items=['Schadsoftware','Phishing','Geräteverlust','Sonstiges'])]]],
 ['Hostname / Anlage',[[sdt('RB-CNC-07')]]],
 ['Personenbezug',[[sdt(None,PC,kind='drop',items=['ja','nein','unbekannt'])]]],
 ['Anzahl Personen',[[sdt(None,PH)]]],
 ['Hergang',[[sdt('Beim Einstecken des Programmier-Sticks meldete der Virenscanner Trojan.Agent und die Steuerung startete neu.',kind='rich')]]],
 ['Erste Maßnahmen',[[sdt('Stick abgezogen, Maschine vom Netz getrennt')]]],
 ['Anmerkungen',[[sdt(None,PH)]]],
],w=[5,12],shade=[(i,0) for i in range(12)])
d.save('IT-Meldung_Vahle.docx'); conv('IT-Meldung_Vahle.docx','odt')
R5=dict(reporter_name='Cornelius Vahle',org_unit='4711 Arbeitsvorbereitung',discovered_at='2026-11-16 06:35',affected_systems=['RB-CNC-07'],description='Beim Einstecken des Programmier-Sticks meldete der Virenscanner Trojan.Agent und die Steuerung startete neu.',measures='Stick abgezogen, Maschine vom Netz getrennt')
case('05_rautenbach_cc','docx','de','Vahle, Cornelius <c.vahle@rautenbach.example>','2026-11-16 07:20','IT-Meldung CNC 07','Moin,\n\nsiehe Anhang, bitte schnell melden, die Maschine steht.\n\nC. Vahle',R5,['consequences'],'malware',file='IT-Meldung_Vahle.docx')
# 6 legacy fields AT, pairs in one row
d=D('Arial',10); d.p('Magistrat der Stadt Enzbruck, MA 14 – IKT',size=12); d.p('**Meldeblatt Sicherheitsvorfall**')
d.table([
 ['Zuname:',[[ltext('Pichlmayr','Zuname')]],'Vorname:',[[ltext('Josefine','Vorname')]]],
 ['Dienststelle:',[[ltext('MA 40 Standesamt')]],'Klappe:',[[ltext('38812')]]],
 ['Bemerkt am:',[[ltext('17.11.2026')]],'um:',[[ltext('14:10')]]],
 ['Betroffene Anwendung:',[[ltext('ZPR-Client, Arbeitsplatz ST-0412')]],'Standort:',[[ltext('Rathausplatz 3, Zi. 12')]]],
 ['Vorfallsart:',[[lchk(False),' Viren/Trojaner   ',lchk(True),' Unbefugter Zugriff   ',lchk(False),' Geräteverlust   ',lchk(False),' Sonstiges: ',ltext('')]],None,None],
 ['Personenbezogene Daten betroffen:',[[lchk(True),' ja   ',lchk(False),' nein   ',lchk(False),' nicht bekannt']],None,None],
 ['Sachverhalt:',[[ltext('Während der Mittagspause hat eine Person aus dem Wartebereich den entsperrten Bildschirm benutzt und Personenstandsfälle aufgerufen.')]],None,None],
 ['Veranlasst:',[[ltext('Sitzung gesperrt, Protokoll angefordert')]],None,None],
],w=[4.2,5.3,2.5,5],merge=[(4,1,4,3),(5,1,5,3),(6,1,6,3),(7,1,7,3)],style='Table Grid')
d.save('Meldeblatt_MA14.docx')
R6=dict(reporter_name={'any':['Josefine Pichlmayr','Pichlmayr Josefine','Pichlmayr, Josefine']},org_unit='MA 40 Standesamt',reporter_phone='38812',discovered_at='2026-11-17 14:10',affected_systems={'any':[['ZPR-Client','Arbeitsplatz ST-0412'],['ZPR-Client, Arbeitsplatz ST-0412']]},location='Rathausplatz 3, Zi. 12',personal_data='yes',description='Während der Mittagspause hat eine Person aus dem Wartebereich den entsperrten Bildschirm benutzt und Personenstandsfälle aufgerufen.',measures='Sitzung gesperrt, Protokoll angefordert')
case('06_enzbruck_legacy','docx','de','Pichlmayr Josefine <josefine.pichlmayr@enzbruck.example>','2026-11-17 15:31','Meldeblatt','S.g. Kolleginnen und Kollegen!\n\nMeldeblatt liegt bei.\n\nMfG\nPichlmayr',R6,[],'unauthorized_access',file='Meldeblatt_MA14.docx')
# 7 value above a line, small label under it
d=D('Garamond',11); d.p('**Pflegekolleg St. Gertraud**',size=14); d.p('Anzeige über das Abhandenkommen eines Datenträgers'); d.p('')
def under(vals,labs,tabs):
    par=d.p('\t'.join(vals),tabs=tabs,after=0); d.rule(par); d.p('\t'.join(f'^^{l}^^' for l in labs),tabs=tabs)
under(['Mag. Ulrike Demmelhuber','0732 6009-114'],['Name der anzeigenden Person','Telefon'],[10])
under(['Lehrgang Pflegefachassistenz','Lehrende'],['Organisationseinheit','Funktion'],[10])
under(['USB-Stick Kingston 64 GB','keine'],['Art des Datenträgers','Verschlüsselung'],[10])
under(['18.11.2026, 16:30 Uhr','Regionalzug Linz–Wels'],['Verlust bemerkt am','Ort des Verlusts'],[10])
under(['Beim Umsteigen aus der Manteltasche gefallen. Beim Fundservice der Bahn wurde nichts abgegeben.'],['Umstände'],[10])
under(['Namen, Matrikelnummern und Noten','31'],['Darauf gespeicherte Daten','Anzahl der betroffenen Personen'],[10])
under(['nein','Direktion'],['Polizeiliche Anzeige','Verständigt wurde'],[10])
d.save('Anzeige_Datentraeger.docx'); conv('Anzeige_Datentraeger.docx','pdf')
R7=dict(reporter_name='Mag. Ulrike Demmelhuber',reporter_phone='0732 6009-114',org_unit='Lehrgang Pflegefachassistenz',reporter_role='Lehrende',device_kind='USB-Stick Kingston 64 GB',device_encrypted='no',discovered_at='2026-11-18 16:30',location='Regionalzug Linz–Wels',description='Beim Umsteigen aus der Manteltasche gefallen. Beim Fundservice der Bahn wurde nichts abgegeben.',data_categories=['Namen','Matrikelnummern','Noten'],personal_data='yes',affected_persons=31,police_report='nein',informed=['Direktion'])
case('07_gertraud_under','docx','de','Ulrike Demmelhuber <u.demmelhuber@st-gertraud.example>','2026-11-19 08:05','Anzeige Datenträger','Sehr geehrtes Team,\n\nbeiliegend die Anzeige.\n\nBeste Grüße\nUlrike Demmelhuber',R7,['lost_or_stolen'],'device_loss',file='Anzeige_Datentraeger.docx')
# 8 tabs over underscores, several pairs a line
d=D('Arial',10.5); d.p('**VfB Logistik AG – Meldung Informationssicherheit**',size=13)
for l in ['Name:\tSontje Maurer\tAbt.:\tDisposition Süd','Mobil:\t0171 5550 199\tStandort:\tUlm, Halle 4','Entdeckt am:\t13.11.2026\tUhrzeit:\t22:05','Konto/System:\tsmaurer@vfblogistik.example\tBetr. Personen:\tunbekannt']:
    d.p(l,tabs=[3.2,9,12])
d.p('Vorfall:\tMehrere Kunden fragen, warum ich ihnen Rechnungen mit neuer IBAN schicke. Ich habe nichts verschickt, mein Postfach wird offenbar fremdgenutzt.',tabs=[3.2])
d.p('Typ:\t( ) Virus   (X) Konto übernommen   ( ) Verlust   ( ) anderes',tabs=[3.2])
d.p('Sofortmaßn.:\tAlle Sitzungen beendet, MFA neu registriert',tabs=[3.2])
d.p('Weiter an:\tEinkauf, Buchhaltung',tabs=[3.2])
d.save('Meldung_IS.docx'); conv('Meldung_IS.docx','odt')
R8=dict(reporter_name='Sontje Maurer',org_unit='Disposition Süd',reporter_phone='0171 5550 199',location='Ulm, Halle 4',discovered_at='2026-11-13 22:05',affected_systems=['smaurer@vfblogistik.example'],description='Mehrere Kunden fragen, warum ich ihnen Rechnungen mit neuer IBAN schicke. Ich habe nichts verschickt, mein Postfach wird offenbar fremdgenutzt.',measures='Alle Sitzungen beendet, MFA neu registriert')
case('08_vfb_tabs','docx','de','Sontje Maurer <maurer.privat@freenet.example>','2026-11-13 23:10','Fwd: Meldung Informationssicherheit','Schicke das von meiner privaten Adresse, weil ich an die dienstliche nicht mehr will.\n\nS. Maurer\n\nVon meinem iPhone gesendet',R8,['informed'],'compromised_account',file='Meldung_IS.docx')
# 9 strike out what does not apply
d=D('Arial',10); d.p('Einwohnergemeinde Oberrüti – Gemeindekanzlei',size=13); d.p('Meldung Datenschutzverletzung (Nichtzutreffendes streichen)')
d.table([['Gemeldet von','Lukas Ineichen, Sozialdienst'],['Telefon','+41 62 555 30 44'],['Kenntnis erlangt','am 10.11.2026 um 16.45 Uhr'],['Betroffene Daten','~~nur Sachdaten~~ / Personendaten'],['Besonders schützenswert','ja / ~~nein~~'],['Vorgang','E-Mail mit Unterstützungsbudget wurde an die falsche Adresse gesandt (Namensvetter). Der Empfänger hat sich gemeldet.'],['Anzahl Personen','2'],['Betroffene Personen orientiert','~~ja~~ / nein'],['Polizei beigezogen','~~ja~~ / nein']],w=[5,12])
d.save('Meldung_Oberrueti.docx')
R9=dict(reporter_name={'any':['Lukas Ineichen','Lukas Ineichen, Sozialdienst']},reporter_phone='+41 62 555 30 44',discovered_at='2026-11-10 16:45',special_categories='yes',personal_data='yes',description='E-Mail mit Unterstützungsbudget wurde an die falsche Adresse gesandt (Namensvetter). Der Empfänger hat sich gemeldet.',affected_persons=2,police_report='nein')
case('09_oberrueti_strike','docx','de','Ineichen Lukas <lukas.ineichen@oberrueti.example>','2026-11-11 08:50','Meldung','Guten Morgen\nanbei das Formular.\nGruss, L. Ineichen',R9,['org_unit','informed'],'misdelivery',file='Meldung_Oberrueti.docx')
# 10 matrix yes/no/unknown with X
d=D('Arial',10); d.h('Kreisklinik Am Weiher – Checkliste IT-Notfall',1)
d.table([['Meldende Person','Bendix Ahrling'],['Funktion','Leiter Technik'],['Tel.','04821 77-130'],['Feststellung (Datum/Uhrzeit)','19.11.2026 03:20'],['Betroffene Server','srv-pacs01, srv-file02'],['Kurzschilderung','Auf beiden Servern sind die Dateien mit der Endung .lockd versehen, in jedem Ordner liegt eine Lösegeldforderung.']],w=[6,11])
d.table([['**Frage**','**ja**','**nein**','**unbekannt**'],['Sind personenbezogene Daten betroffen?','X','',''],['Sind Gesundheitsdaten (Art. 9) betroffen?','','','X'],['Wurde Anzeige bei der Polizei erstattet?','','X',''],['Wurden die Systeme vom Netz genommen?','X','','']],w=[9,2.5,2.5,3])
d.table([['Bisher unternommen'],['Server isoliert, Notbetrieb auf Papier, Dienstleister Nordbyte verständigt']],w=[17])
d.save('Checkliste.docx'); conv('Checkliste.docx','pdf')
R10=dict(reporter_name='Bendix Ahrling',reporter_role='Leiter Technik',reporter_phone='04821 77-130',discovered_at='2026-11-19 03:20',affected_systems=['srv-pacs01','srv-file02'],description='Auf beiden Servern sind die Dateien mit der Endung .lockd versehen, in jedem Ordner liegt eine Lösegeldforderung.',personal_data='yes',special_categories='unknown',police_report='nein',measures='Server isoliert, Notbetrieb auf Papier, Dienstleister Nordbyte verständigt')
case('10_weiher_matrix','docx','de','Technik Kreisklinik <technik@kreisklinik-weiher.example>','2026-11-19 04:02','EILT Notfall','siehe Anhang!!\n\nAhrling',R10,['informed'],'ransomware',file='Checkliste.docx')
# 11 nb kommune with section rows
d=D('Calibri',10.5); d.p('Vestfjord kommune',size=15); d.p('Skjema for avvik – informasjonssikkerhet og personvern')
rows=[['**Del 1 – Om deg**',None],['Fornavn og etternavn','Ragnhild Skarsvåg'],['Stilling','Rådgiver'],['Tjenesteområde','Oppvekst og utdanning'],['Mobil','906 55 214'],
['**Del 2 – Hendelsen**',None],['Dato og klokkeslett da avviket ble oppdaget','11.11.2026 kl. 13.20'],['Når startet det?','09.11.2026 kl. 08.00'],['Forklar hva som har hendt','Et regneark med elevnavn og spesialpedagogiske vedtak lå åpent på kommunens nettside i to døgn. En forelder ringte og sa fra.'],['Hvor lå feilen / hvilken løsning','Publiseringsløsningen Acos'],
['**Del 3 – Personopplysninger**',None],['Er personopplysninger berørt?','☒ Ja  ☐ Nei  ☐ Usikker'],['Særlige kategorier (helse o.l.)?','☒ Ja  ☐ Nei  ☐ Usikker'],['Hvilke opplysninger','elevnavn, fødselsdato, vedtak'],['Omtrent hvor mange berørte','46'],
['**Del 4 – Oppfølging**',None],['Tiltak som er satt i verk','Fila er tatt ned og hurtigbufferen hos Google er bedt slettet'],['Hvem er varslet','Rektor, kommunedirektør'],['Fylles ut av personvernombudet','Saksnr.:        Mottatt:']]
d.table(rows,w=[6,11],merge=[(i,0,i,1) for i,r in enumerate(rows) if r[1] is None])
d.save('Avviksskjema.docx')
R11=dict(reporter_name='Ragnhild Skarsvåg',reporter_role='Rådgiver',org_unit='Oppvekst og utdanning',reporter_phone='906 55 214',discovered_at='2026-11-11 13:20',occurred_from='2026-11-09 08:00',description='Et regneark med elevnavn og spesialpedagogiske vedtak lå åpent på kommunens nettside i to døgn. En forelder ringte og sa fra.',affected_systems=['Publiseringsløsningen Acos'],personal_data='yes',special_categories='yes',data_categories=['elevnavn','fødselsdato','vedtak'],affected_persons=46,measures='Fila er tatt ned og hurtigbufferen hos Google er bedt slettet',informed=['Rektor','kommunedirektør'])
case('11_vestfjord_sections','docx','nb','Ragnhild Skarsvåg <ragnhild.skarsvag@vestfjord.example>','2026-11-11 15:05','Avvik personvern','Hei,\n\nVedlagt følger skjema for avvik.\n\nMed vennlig hilsen\nRagnhild Skarsvåg\nVestfjord kommune',R11,['location'],'data_leak',file='Avviksskjema.docx')
# 12 nn helseforetak label over value, some merged
d=D('Arial',9.5); d.h('Sjukehuset Nordfjell HF – Melding om hending',1)
d.table([['**Kven melder?**\nEldbjørg Tveiten','**Eining**\nFødepoliklinikken','**Telefon på jobb**\n57 83 20 91'],['**Når vart det oppdaga?**\n13.11.2026 kl. 10.40','**Når skjedde det?**\n12.11.2026 om ettermiddagen','**Kor?**\nVenterom 2'],
['**Kva har skjedd?**\nEi liste over dagens timar låg gløymd på ein stol i venterommet. Ein pårørande leverte ho inn.',None,None],['**Er det personopplysningar i saka?**\n☒ Ja ☐ Nei ☐ Veit ikkje','**Kor mange gjeld det?**\n17','**Kva slags opplysningar?**\nnamn, fødselsnummer, timeårsak'],['**Kva er gjort så langt?**\nLista er makulert, og tilsette er minte på ryddig pult',None,'**Kven veit om det?**\nseksjonsleiar']],w=[6,5,6],merge=[(2,0,2,2),(4,0,4,1)])
d.save('Melding_hending.docx'); conv('Melding_hending.docx','pdf')
R12=dict(reporter_name='Eldbjørg Tveiten',org_unit='Fødepoliklinikken',reporter_phone='57 83 20 91',discovered_at='2026-11-13 10:40',occurred_at='2026-11-12',location='Venterom 2',description='Ei liste over dagens timar låg gløymd på ein stol i venterommet. Ein pårørande leverte ho inn.',personal_data='yes',affected_persons=17,data_categories=['namn','fødselsnummer','timeårsak'],measures='Lista er makulert, og tilsette er minte på ryddig pult',informed=['seksjonsleiar'])
case('12_nordfjell_nn','docx','nb','Eldbjørg Tveiten <eldbjorg.tveiten@nordfjell-hf.example>','2026-11-13 12:15','Melding om hending','Hei!\n\nHer er meldinga frå oss.\n\nVenleg helsing\nEldbjørg',R12,['special_categories'],'paper_disclosure',file='Melding_hending.docx')
# 13 content controls nb
PHN='Klikk eller trykk her for å skrive inn tekst.'; PDN='Klikk eller trykk for å skrive inn en dato.'; PCN='Velg et element.'
d=D('Calibri',11); d.h('Høgskolen i Sundvik',1); d.h('Meld fra om IT-sikkerhetshendelse',2)
d.p(['Innmelder: ',sdt('Torkel Bråthen',PHN)]); d.p(['E-post: ',sdt('torkel.brathen@his.example',PHN)]); d.p(['Direkte telefon: ',sdt(None,PHN)]); d.p(['Institutt/avdeling: ',sdt('Institutt for maskinfag',PHN)])
d.p(['Oppdaget dato: ',sdt('16.11.2026',PDN,kind='date'),'   klokka: ',sdt('11:25',PHN)]); d.p(['Type hendelse: ',sdt('Falsk e-post (phishing)',PCN,kind='drop',items=['Virus','Falsk e-post (phishing)','Tapt utstyr'])])
d.p(['Personopplysninger involvert? ',chk(False),' Ja  ',chk(True),' Nei  ',chk(False),' Vet ikke'])
d.p('Beskriv hendelsen:',after=0); d.p([sdt('Fikk e-post som så ut til å komme fra rektor med ønske om å kjøpe gavekort. Jeg svarte én gang, men kjøpte ingenting.',PHN,kind='rich')])
d.p('Hva har du gjort selv?',after=0); d.p([sdt('Meldt avsenderen som svindel i Outlook',PHN)]); d.p('Eventuelle kommentarer:',after=0); d.p([sdt(None,PHN)])
d.save('Sundvik_melding.docx'); conv('Sundvik_melding.docx','pdf'); conv('Sundvik_melding.docx','odt')
R13=dict(reporter_name='Torkel Bråthen',reporter_email='torkel.brathen@his.example',org_unit='Institutt for maskinfag',discovered_at='2026-11-16 11:25',personal_data='no',description='Fikk e-post som så ut til å komme fra rektor med ønske om å kjøpe gavekort. Jeg svarte én gang, men kjøpte ingenting.',measures='Meldt avsenderen som svindel i Outlook')
case('13_sundvik_cc','docx','nb','Torkel Bråthen <torkel.brathen@his.example>','2026-11-16 11:58','Phishing','Hei, se vedlagt.\n\nTorkel',R13,[],'phishing',file='Sundvik_melding.docx')
# 14 blank form, question
d=D('Calibri',10); d.h('Formblatt Datenschutzvorfall',1)
d.table([['Name, Vorname',''],['Telefon',''],['Festgestellt am','TT.MM.JJJJ  hh:mm'],['Art des Vorfalls','☐ Verlust ☐ Fehlversand ☐ Hacking ☐ Sonstiges'],['Personenbezogene Daten','☐ ja ☐ nein ☐ unklar'],['Anzahl Betroffene','z. B. 25'],['Beschreibung','Bitte kurz und knapp, max. 10 Zeilen'],['Maßnahmen','']],w=[5,12])
d.p('Datenschutzbeauftragter: Herr Quast, 0551 3011-22, datenschutz@reinhardswald.example'); d.save('Formblatt_leer.docx')
case('14_blank','docx','de','Personalstelle Reinhardswald <personal@reinhardswald.example>','2026-11-09 10:00','Frage zum neuen Formblatt','Liebe Kolleginnen und Kollegen,\n\nist das beiliegende Formblatt noch das aktuelle? Wir wollen es ins Intranet stellen. Danke für eine kurze Rückmeldung.\n\nViele Grüße\nAnnegret Siebold',{},['description','org_unit','reporter_role'],None,file='Formblatt_leer.docx')
# 15 nb: person table with header row and values beneath
d=D('Calibri',10); d.p('Bergland Energi AS – Hendelsesrapport sikkerhet',size=14)
d.table([['Navn','Stillingstittel','Avdeling','Telefon'],['Sølvi Hagerup','Driftsingeniør','Nettdrift Øst','481 22 907']],w=[4.5,4,4.5,4],shade=[(0,i) for i in range(4)])
d.table([['Oppdaget','Startet','Slutt'],['17.11.2026 02:14','17.11.2026 01:50','17.11.2026 04:30']],w=[5.6,5.7,5.7],shade=[(0,i) for i in range(3)])
d.table([['System','Konsekvens'],['Kundeportal minside.bergland.example','Kundene fikk ikke logget inn, målerdata ble ikke levert']],w=[7,10],shade=[(0,0),(0,1)])
d.table([['Hendelsesforløp'],['Portalen ble oversvømt med trafikk fra utlandet og svarte ikke. Leverandøren satte inn filtrering.'],['Tiltak'],['Geoblokkering slått på']],w=[17],shade=[(0,0),(2,0)])
d.save('Hendelsesrapport.docx'); conv('Hendelsesrapport.docx','pdf')
R15=dict(reporter_name='Sølvi Hagerup',reporter_role='Driftsingeniør',org_unit='Nettdrift Øst',reporter_phone='481 22 907',discovered_at='2026-11-17 02:14',occurred_from='2026-11-17 01:50',occurred_to='2026-11-17 04:30',affected_systems=['Kundeportal minside.bergland.example'],consequences='Kundene fikk ikke logget inn, målerdata ble ikke levert',description='Portalen ble oversvømt med trafikk fra utlandet og svarte ikke. Leverandøren satte inn filtrering.',measures='Geoblokkering slått på')
case('15_bergland_rows','docx','nb','Sølvi Hagerup <solvi.hagerup@bergland.example>','2026-11-17 09:10','Hendelsesrapport natt til tirsdag','Rapport vedlagt.\n\nSølvi',R15,[],'denial_of_service',file='Hendelsesrapport.docx')
# 16 en four columns
d=D('Calibri',10); d.h('Fjordtech Subsea AS — Security Event Form',1)
d.table([['Raised by','Graham Pettersen','Team','Hydraulics Test Lab'],['Mobile','+47 930 44 118','Site','Ågotnes, building 6'],['Noticed on','14 November 2026, 15:40','Happened on','14 November 2026, 12:00'],['Asset','Laptop Dell Latitude 7440','Asset tag','FTS-LT-2219'],['Disk encrypted?','☒ Yes ☐ No ☐ Unknown','Lost or stolen?','☐ Lost ☒ Stolen'],['Police report no.','2026/118823','Remote wipe sent?','☐ Yes ☒ No'],['What happened','Laptop bag was taken from the back seat of a hire car at the ferry quay while we were having lunch.',None,None]],w=[3.5,5.5,3,5],merge=[(6,1,6,3)])
d.save('Security_Event_Form.docx')
R16=dict(reporter_name='Graham Pettersen',org_unit='Hydraulics Test Lab',reporter_phone='+47 930 44 118',discovered_at='2026-11-14 15:40',occurred_at='2026-11-14 12:00',device_kind={'any':['Laptop Dell Latitude 7440','Laptop']},device_id='FTS-LT-2219',device_encrypted='yes',lost_or_stolen='stolen',police_report='2026/118823',device_remote_wipe='no',description='Laptop bag was taken from the back seat of a hire car at the ferry quay while we were having lunch.',location='Ågotnes, building 6')
case('16_fjordtech','docx','en','Graham Pettersen <graham.pettersen@fjordtech.example>','2026-11-14 17:12','Stolen laptop','Form attached.\n\nGraham',{k:v for k,v in R16.items() if k!='location'},['location','affected_systems'],'device_loss',file='Security_Event_Form.docx')
