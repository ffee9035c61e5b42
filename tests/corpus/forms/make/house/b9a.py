from lib import *
W=nsdecls('w')
def br(*lines):
    def f(p):
        for i,l in enumerate(lines):
            runs(p,l)
            if i<len(lines)-1: p.add_run().add_break()
    return f
def sym(on,on_c='F0FE',off_c='F0A8'):
    return lambda p:p._p.append(parse_xml(f'<w:r {W}><w:sym w:font="Wingdings" w:char="{on_c if on else off_c}"/></w:r>'))
def ins(t): return lambda p:p._p.append(parse_xml(f'<w:ins {W} w:id="{nid()}" w:author="Nutzer" w:date="2026-11-02T09:00:00Z"><w:r><w:t xml:space="preserve">{esc(t)}</w:t></w:r></w:ins>'))
def dele(t): return lambda p:p._p.append(parse_xml(f'<w:del {W} w:id="{nid()}" w:author="Nutzer" w:date="2026-11-02T09:00:00Z"><w:r><w:delText xml:space="preserve">{esc(t)}</w:delText></w:r></w:del>'))
def link(t): return lambda p:p._p.append(parse_xml(f'<w:hyperlink {W} w:anchor="x"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>{esc(t)}</w:t></w:r></w:hyperlink>'))
# 01 heading per question
d=D('Calibri',11); d.head('Diakonie-Klinik Elbmarsch · QM-Handbuch Kap. 9'); d.h('Meldung eines Datenschutzereignisses',1)
for a,b in [('Ihr Name und Ihre Berufsgruppe','Silke Wendlandt, Pflegefachfrau'),('Wo sind Sie eingesetzt?','Geriatrie, Station 5'),('Unter welcher Nummer erreichen wir Sie?','04122 955-5012'),('An welchem Tag und um wie viel Uhr ist Ihnen das Ereignis aufgefallen?','22.10.2026, 6:40 Uhr'),('Was haben Sie festgestellt?','Die Tür zum Aktenraum stand über Nacht offen, zwei Patientenakten lagen aufgeschlagen auf dem Tisch. Niemand vom Team war dort.'),('Um wie viele Patientinnen und Patienten geht es?','2'),('Welche Angaben enthielten die Unterlagen?','Name, Diagnose, Pflegegrad'),('Was haben Sie getan?','Akten weggeschlossen, Tür verriegelt'),('Mit wem haben Sie darüber gesprochen?','Pflegedienstleitung')]:
    d.h(a,3); d.p(b)
d.p('//Vom QM auszufüllen:// Laufende Nr. ______ Eingang ______'); d.save('Elbmarsch_Meldung.docx')
E1=dict(reporter_name='Silke Wendlandt',reporter_role='Pflegefachfrau',org_unit='Geriatrie, Station 5',reporter_phone='04122 955-5012',discovered_at='2026-10-22 06:40',description='Die Tür zum Aktenraum stand über Nacht offen, zwei Patientenakten lagen aufgeschlagen auf dem Tisch. Niemand vom Team war dort.',affected_persons=2,data_categories=['Name','Diagnose','Pflegegrad'],personal_data='yes',measures='Akten weggeschlossen, Tür verriegelt',informed=['Pflegedienstleitung'])
case('01_elbmarsch_headings','docx','de','Silke Wendlandt <wendlandt@diakonie-elbmarsch.example>','2026-10-22 08:15','Datenschutzereignis Aktenraum','Guten Morgen,\n\nim Anhang meine Meldung von heute früh.\n\nS. Wendlandt',E1,['special_categories'],['paper_disclosure','unauthorized_access'],file='Elbmarsch_Meldung.docx')
# 02 numbered three column table
d=D('Arial',9.5); d.p('**STADT WIESENTHAL** | Fachbereich 1 | Informationstechnik',size=12); d.p('Erfassungsbogen Informationssicherheitsvorfall (EB-IS 04)')
d.table([['**Nr.**','**Merkmal**','**Eintragung**'],['1','Meldestelle',''],['1.1','Bearbeiter/in der Meldung','Hubertus Nachtweih'],['1.2','Fachbereich/Sachgebiet','FB 3, Ordnungsangelegenheiten'],['1.3','Fernsprecher','07262 910-336'],['2','Zeitangaben',''],['2.1','Beginn des Ereignisses','26.10.2026, 22:00 Uhr'],['2.2','Erkannt am / um','27.10.2026 / 07:05 Uhr'],['2.3','Gemeldet am','27.10.2026'],['3','Ereignis',''],['3.1','Betroffene IT-Komponente','Fachverfahren OWI21, Terminalserver wts-ord2'],['3.2','Darstellung des Ereignisses','In der Nacht haben sich unbekannte Dritte über das Wartungskonto des Herstellers angemeldet und Verfahren geöffnet.'],['3.3','Personenbezug (j/n/unklar)','j'],['3.4','Auswirkungen auf den Dienstbetrieb','Bußgeldstelle arbeitet nicht'],['4','Reaktion',''],['4.1','Bereits durchgeführt','Wartungskonto gesperrt, Sitzungen getrennt'],['4.2','Verständigte Stellen','Amtsleitung, Hersteller']],w=[1.3,6,9.7],shade=[(i,k) for i in (1,5,9,14) for k in range(3)])
d.save('EB-IS_04.docx')
E2=dict(reporter_name='Hubertus Nachtweih',org_unit='FB 3, Ordnungsangelegenheiten',reporter_phone='07262 910-336',occurred_from='2026-10-26 22:00',discovered_at='2026-10-27 07:05',affected_systems=['Fachverfahren OWI21','Terminalserver wts-ord2'],description='In der Nacht haben sich unbekannte Dritte über das Wartungskonto des Herstellers angemeldet und Verfahren geöffnet.',personal_data='yes',consequences='Bußgeldstelle arbeitet nicht',measures='Wartungskonto gesperrt, Sitzungen getrennt',informed=['Amtsleitung','Hersteller'])
case('02_wiesenthal_numbered','docx','de','Nachtweih, Hubertus <hubertus.nachtweih@wiesenthal.example>','2026-10-27 08:45','EB-IS 04','Sehr geehrte Damen und Herren,\n\nanliegend der Erfassungsbogen.\n\nIm Auftrag\nNachtweih',E2,[],['unauthorized_access','compromised_account'],file='EB-IS_04.docx',charset='windows-1252',cte='8bit')
# 03 full width label rows / value rows
d=D('Tahoma',10); d.p('HTBLA Leobach – Abt. Elektronik',size=14); d.p('Meldezettel „IT-Zwischenfall“')
rows=[['Einmelder/in','Klasse oder Abteilung'],['Prof. DI Rupert Kogler','Abteilung Elektronik, Werkstätte 3'],['DW / Handy','Funktion im Haus'],['0664 5550 418','Werkstättenleiter'],['Aufgefallen (Tag, Stunde)','Passiert (Tag, Stunde)'],['04.11.2026, 13:15','04.11.2026, 08:00'],['Gerät bzw. Konto',None],['Schulserver srv-edu4',None],['Erzähl uns kurz, was los war',None],['Auf dem Server lag ein Freigabeordner mit Beurteilungen, auf den alle Schüler lesend zugreifen konnten. Das Recht wurde beim Umzug falsch vergeben.',None],['Wieviele Personen sind betroffen?','Um welche Daten geht es?'],['74','Noten, Fehlstunden'],['Was hast du schon erledigt?',None],['Freigabe entfernt',None]]
d.table(rows,w=[8.5,8.5],merge=[(i,0,i,1) for i,r in enumerate(rows) if r[1] is None],shade=[(i,0) for i in range(0,14,2)]+[(i,1) for i in (0,2,4,10)])
d.save('Meldezettel.docx')
E3=dict(reporter_name='Prof. DI Rupert Kogler',org_unit='Abteilung Elektronik, Werkstätte 3',reporter_phone='0664 5550 418',reporter_role='Werkstättenleiter',discovered_at='2026-11-04 13:15',occurred_at='2026-11-04 08:00',affected_systems=['Schulserver srv-edu4'],description='Auf dem Server lag ein Freigabeordner mit Beurteilungen, auf den alle Schüler lesend zugreifen konnten. Das Recht wurde beim Umzug falsch vergeben.',affected_persons=74,data_categories=['Noten','Fehlstunden'],personal_data='yes',measures='Freigabe entfernt')
case('03_leobach_rows','docx','de','Rupert Kogler <kogler@htl-leobach.example>','2026-11-04 14:00','IT-Zwischenfall','Servus,\n\nZettel hängt dran.\n\nlg Rupert',E3,[],['misconfiguration','data_leak'],file='Meldezettel.docx')
# 04 side by side blocks with soft breaks
d=D('Arial',10); d.h('Stadtspital Aarwil – Datenvorfall melden',1)
d.table([[[br('**Meldende Stelle**'),br('Name: Corinne Aebischer','Dienst: Notfallpforte','Rolle: Teamleiterin','Tel.: 062 555 14 90')],[br('**Zeitpunkt**'),br('Entdeckung: 29.10.2026, 02.35 Uhr','Vorfall: 28.10.2026, 23.50 Uhr','Ort: Notfallpforte, Schalter 1')]],
[[br('**Gegenstand**'),br('Vorfall: Patientenarmband und Etikettenbogen wurden dem falschen Patienten mitgegeben. Die Angehörigen haben es bemerkt.')],[br('**Daten**'),br('Personendaten: ☒ ja  ☐ nein','Anzahl Personen: 1','Kategorien: Name, Geburtsdatum, Fallnummer')]],
[[br('**Reaktion**'),br('Massnahmen: Etiketten eingezogen und vernichtet')],[br('**Orientiert**'),br('Informierte Stellen: Dienstarzt, Pflegeleitung')]]],w=[8.5,8.5])
d.save('Datenvorfall_Aarwil.docx')
E4=dict(reporter_name='Corinne Aebischer',org_unit='Notfallpforte',reporter_role='Teamleiterin',reporter_phone='062 555 14 90',discovered_at='2026-10-29 02:35',occurred_at='2026-10-28 23:50',location='Notfallpforte, Schalter 1',description='Patientenarmband und Etikettenbogen wurden dem falschen Patienten mitgegeben. Die Angehörigen haben es bemerkt.',personal_data='yes',affected_persons=1,data_categories=['Name','Geburtsdatum','Fallnummer'],measures='Etiketten eingezogen und vernichtet',informed=['Dienstarzt','Pflegeleitung'])
case('04_aarwil_blocks','docx','de','Aebischer Corinne <corinne.aebischer@spital-aarwil.example>','2026-10-29 05:10','Datenvorfall','Guten Morgen\n\nMeldung aus der Nacht anbei.\n\nC. Aebischer',E4,['special_categories'],['misdelivery','paper_disclosure'],file='Datenvorfall_Aarwil.docx')
# 05 wingdings symbols
d=D('Arial',10); d.h('Kessler & Söhne Maschinenbau – Geräteverlust',1)
d.p(['Beschäftigte/r: Wiebold, Arne\t\tPersonalnr.: 3092']); d.p('Team: Servicetechnik Nord\t\tMobilnr.: 0172 5550 871')
d.p(['Art: ',sym(False),' Notebook  ',sym(True),' Smartphone  ',sym(False),' Tablet  ',sym(False),' Speicherstick'])
d.p('Modell: Google Pixel 8a\t\tIMEI: 353918051200467')
d.p(['Vorgang: ',sym(False),' verloren  ',sym(True),' gestohlen']); d.p('Bemerkt: 30.10.2026, 18:20 Uhr\t\tWo: Messegelände Hannover, Halle 5')
d.p(['Bildschirmsperre: ',sym(True),' ja  ',sym(False),' nein\t\tSpeicher verschlüsselt: ',sym(False),' ja  ',sym(False),' nein  ',sym(True),' unbekannt'])
d.p(['Aus der Ferne gelöscht: ',sym(True),' ja  ',sym(False),' nein\t\tAnzeige bei der Polizei: ',sym(True),' ja  ',sym(False),' nein'])
d.p('Schilderung:'); d.p('Am Messestand wurde die Jacke samt Handy von der Garderobe entwendet.')
d.p(['Personenbezogene Daten auf dem Gerät: ',sym(True),' ja  ',sym(False),' nein']); d.p('Datenarten: Kundenkontakte, E-Mails'); d.save('Geraeteverlust_Kessler.docx')
E5=dict(reporter_name={'any':['Wiebold, Arne','Arne Wiebold']},org_unit='Servicetechnik Nord',reporter_phone='0172 5550 871',device_kind={'any':['Smartphone','Google Pixel 8a','Smartphone Google Pixel 8a']},device_id='353918051200467',lost_or_stolen='stolen',discovered_at='2026-10-30 18:20',location='Messegelände Hannover, Halle 5',device_password='yes',device_encrypted='unknown',device_remote_wipe='yes',police_report='ja',description='Am Messestand wurde die Jacke samt Handy von der Garderobe entwendet.',personal_data='yes',data_categories=['Kundenkontakte','E-Mails'])
case('05_kessler_wingdings','docx','de','Arne Wiebold <a.wiebold@kessler-soehne.example>','2026-10-30 20:05','Handy geklaut','Hallo,\n\nFormular anbei, bin unter der privaten Nummer nicht erreichbar, bitte per Mail.\n\nArne',E5,[],'device_loss',file='Geraeteverlust_Kessler.docx')
# 06 cloze letter
d=D('Times New Roman',12); d.p('An die\nInformationssicherheitsbeauftragte der Landeshauptstadt Seefurt'); d.p('**Anzeige eines Sicherheitsvorfalls**')
d.p('Ich, //Roswitha Tannert// (Name), beschäftigt in //Amt 37 Feuerwehr und Rettungsdienst// (Dienststelle), erreichbar unter //0385 5000-372// (Telefon), zeige hiermit an, dass ich am //02.11.2026// um //14:25// Uhr folgenden Vorfall bemerkt habe:')
d.p('//Auf der Leitstelle wurden Einsatzprotokolle von Hand fotografiert und in eine WhatsApp-Gruppe gestellt.//'); d.p('Vom Vorfall sind etwa //5// Personen betroffen.'); d.p('Bisher habe ich Folgendes veranlasst: //Gruppenadministrator zum Löschen aufgefordert//.')
d.p('Seefurt, den 03.11.2026\t\t\tgez. Tannert'); d.save('Anzeige_Seefurt.docx')
E6=dict(reporter_name='Roswitha Tannert',org_unit='Amt 37 Feuerwehr und Rettungsdienst',reporter_phone='0385 5000-372',discovered_at='2026-11-02 14:25',description='Auf der Leitstelle wurden Einsatzprotokolle von Hand fotografiert und in eine WhatsApp-Gruppe gestellt.',affected_persons=5,measures='Gruppenadministrator zum Löschen aufgefordert')
case('06_seefurt_cloze','docx','de','Tannert, Roswitha <r.tannert@seefurt.example>','2026-11-03 08:00','Anzeige','Guten Tag, bitte sehen Sie die Anlage.\n\nTannert',E6,['personal_data','data_categories'],['data_leak','other'],file='Anzeige_Seefurt.docx')
# 07 block- and cell-level sdt
d=D('Aptos',10); d.h('Hochschule Oberwald – Vorfallserfassung (digital)',1)
t=d.table([['Verfasser/in','x'],['Fakultät','x'],['Tag der Entdeckung','x'],['Uhrzeit der Entdeckung','x'],['Meldungsart','x'],['Betroffenes Konto','x'],['Kurzbericht','x'],['Sofort unternommen','x'],['Anzahl betroffener Personen','x'],['Rückfragen unter (Tel.)','x']],w=[5.5,11.5])
vals=['Prof. Dr. Annelie Stross','Fakultät Gestaltung','09.11.2026','10:50','Zugangsdaten abgeflossen','astross','Ich habe mein Hochschulkennwort auf einer nachgemachten Seite des Verlags eingegeben und es erst danach an der Adresse gemerkt.','Kennwort im IDM geändert',None,None]
for row,v in zip(t.rows,vals):
    tc=row._tr.tc_lst[1]; tr=row._tr; tr.remove(tc)
    show='' if v else '<w:showingPlcHdr/>'
    s=parse_xml(f'<w:sdt {W}><w:sdtPr><w:id w:val="{nid()}"/>{show}<w:text/></w:sdtPr><w:sdtContent></w:sdtContent></w:sdt>')
    for r_ in tc.iter(qn('w:t')): r_.text=v or 'Klicken Sie hier, um Text einzugeben.'
    s.find(qn('w:sdtContent')).append(tc); tr.append(s)
d.save('Vorfallserfassung.docx')
E7=dict(reporter_name='Prof. Dr. Annelie Stross',org_unit='Fakultät Gestaltung',discovered_at='2026-11-09 10:50',affected_systems=['astross'],description=vals[6],measures='Kennwort im IDM geändert')
case('07_oberwald_cellsdt','docx','de','Annelie Stross <stross@hs-oberwald.example>','2026-11-09 11:30','Vorfallserfassung','Hallo,\nsiehe Anhang.\nViele Grüße, A. Stross',E7,['affected_systems'],['credentials_exposed','phishing'],file='Vorfallserfassung.docx')
CASES[-1]['rep'].pop('affected_systems')
# 08 tracked changes
d=D('Calibri',11); d.h('Wohnungsgenossenschaft Lindenau eG – Meldung Datenschutzverletzung',2)
for lab,old,new in [('Meldender Mitarbeiter','[Name eintragen]','Torben Rasch'),('Abteilung','[Abteilung]','Mieterservice'),('Telefon','[Durchwahl]','0341 4400-218'),('Feststellung der Verletzung','[Datum, Uhrzeit]','05.11.2026, 12:10 Uhr'),('Sachverhalt','[bitte schildern]','Die Betriebskostenabrechnung von Haus 12 wurde an die Mieter von Haus 21 verschickt.'),('Betroffene Personen (Anzahl)','[Zahl]','36'),('Datenarten','[z. B. Adresse]','Name, Anschrift, Verbrauchswerte'),('Eingeleitete Gegenmaßnahmen','[keine/welche]','Mieter angeschrieben und um Rücksendung gebeten'),('Beteiligung Betriebsrat','[ja/nein]','')]:
    d.p([f'**{lab}:** ',dele(old) if new else old]+([ins(new)] if new else []))
d.save('Lindenau.docx')
E8=dict(reporter_name='Torben Rasch',org_unit='Mieterservice',reporter_phone='0341 4400-218',discovered_at='2026-11-05 12:10',description='Die Betriebskostenabrechnung von Haus 12 wurde an die Mieter von Haus 21 verschickt.',affected_persons=36,data_categories=['Name','Anschrift','Verbrauchswerte'],personal_data='yes',measures='Mieter angeschrieben und um Rücksendung gebeten')
case('08_lindenau_tracked','docx','de','Torben Rasch <rasch@wg-lindenau.example>','2026-11-05 13:45','Datenschutzverletzung Betriebskosten','Sehr geehrte Damen und Herren,\n\nich habe Ihre Vorlage ausgefüllt (Änderungsmodus war leider an).\n\nMit freundlichen Grüßen\nTorben Rasch',E8,[],'misdelivery',file='Lindenau.docx')
# 09 Frage | Ja | Nein | Bemerkung
d=D('Arial',9.5); d.h('Samtgemeinde Heidbrook · Prüfliste Cybervorfall',1)
d.table([['Ausgefüllt von','Enno Fehling','Bereich','Bauhof / Kläranlage'],['Rufnummer','04265 9311-27','Stand','10.11.2026 16:00']],w=[3,5.5,3,5.5])
d.table([['**Prüffrage**','**Ja**','**Nein**','**Bemerkung**'],['Ist bekannt, wann der Vorfall bemerkt wurde?','☒','☐','10.11.2026, 14:20 Uhr'],['Ist bekannt, was geschehen ist?','☒','☐','Auf dem Leitrechner erschien eine Erpressermeldung, die Messwerte der Kläranlage sind verschlüsselt.'],['Sind personenbezogene Daten betroffen?','☐','☒',''],['Sind Systeme betroffen?','☒','☐','Leitrechner KA-SPS1'],['Wurde bereits reagiert?','☒','☐','Handbetrieb, Rechner ausgeschaltet'],['Wurde die Polizei eingeschaltet?','☐','☒','']],w=[6.5,1.2,1.3,8])
d.save('Prueffliste.docx')
E9=dict(reporter_name='Enno Fehling',org_unit='Bauhof / Kläranlage',reporter_phone='04265 9311-27',discovered_at='2026-11-10 14:20',description='Auf dem Leitrechner erschien eine Erpressermeldung, die Messwerte der Kläranlage sind verschlüsselt.',personal_data='no',affected_systems=['Leitrechner KA-SPS1'],measures='Handbetrieb, Rechner ausgeschaltet',police_report='nein')
case('09_heidbrook_check','docx','de','Enno Fehling <fehling@heidbrook.example>','2026-11-10 16:15','Cybervorfall Kläranlage','Moin, Prüfliste anbei. Bitte anrufen!\n\nEnno Fehling',E9,[],'ransomware',file='Prueffliste.docx')
# 10 landscape log one filled row
d=D('Calibri',9,landscape=True); d.h('Vorfalltagebuch Elektro Hollmann GmbH & Co. KG',2)
d.table([['lfd. Nr.','erkannt am','erkannt um','durch','Telefon','betroffenes System','Vorfall','Maßnahme'],['7','11.11.2026','08:35','Maike Hollmann-Sturm','0441 5550-12','Webshop shop.hollmann.example','Der Webshop zeigt statt der Startseite eine politische Parole, die Seite wurde verunstaltet.','Shop offline genommen'],['','','','','','','',''],['','','','','','','','']],w=[1.5,2.5,2,3.5,3,4,6,4])
d.save('Vorfalltagebuch.docx')
E10=dict(discovered_at='2026-11-11 08:35',reporter_name='Maike Hollmann-Sturm',reporter_phone='0441 5550-12',affected_systems=['Webshop shop.hollmann.example'],description='Der Webshop zeigt statt der Startseite eine politische Parole, die Seite wurde verunstaltet.',measures='Shop offline genommen')
case('10_hollmann_log','docx','de','Maike Hollmann-Sturm <mhs@hollmann.example>','2026-11-11 09:05','Eintrag 7','Guten Morgen Herr Bruns,\n\nneuer Eintrag im Tagebuch (im Anhang).\n\nMHS',E10,[],['unauthorized_access','other'],file='Vorfalltagebuch.docx')
# 11 nb bullets
d=D('Arial',10.5); d.p('Haugland kommune, Helse og mestring',size=14); d.p('Rapport om sikkerhetsbrudd')
for l in ['Rapportert av: Tone Kristin Myhre','Rolle: fagleder','Avdeling: Haugland bo- og behandlingssenter','Kontakttelefon: 913 07 655','Brudd oppdaget: 23.10.2026 kl. 07.15','Brudd skjedde: 22.10.2026 kl. 15.00','Sted: Vaktrom 2. etasje','Kort om hendelsen: Vaktrapporten ble skrevet ut og glemt i kantina. En besøkende leverte den på kvelden.','Antall beboere: 12','Helseopplysninger: ja','Gjennomførte tiltak: Rapporten er makulert, og utskrift er sperret for vaktrom','Orientert: enhetsleder, personvernombud']:
    d.p(l,style='List Bullet')
d.p('Personvernombudet i kommunen: Arvid Lie, 52 00 11 22'); d.save('Sikkerhetsbrudd.docx')
E11=dict(reporter_name='Tone Kristin Myhre',reporter_role='fagleder',org_unit='Haugland bo- og behandlingssenter',reporter_phone='913 07 655',discovered_at='2026-10-23 07:15',occurred_at='2026-10-22 15:00',location='Vaktrom 2. etasje',description='Vaktrapporten ble skrevet ut og glemt i kantina. En besøkende leverte den på kvelden.',affected_persons=12,special_categories='yes',personal_data='yes',measures='Rapporten er makulert, og utskrift er sperret for vaktrom',informed=['enhetsleder','personvernombud'])
case('11_haugland_bullets','docx','nb','Tone Kristin Myhre <tone.kristin.myhre@haugland.example>','2026-10-23 08:40','Sikkerhetsbrudd','Hei,\n\nrapport vedlagt.\n\nVennlig hilsen\nTone Kristin',E11,['data_categories'],'paper_disclosure',file='Sikkerhetsbrudd.docx')
# 12 nn numbered sentences in one-column table
d=D('Calibri',10.5); d.h('Sunnfjord fylkeskommune – Varsel om datatryggleik',1)
qs=[('Kva heiter du, og kva stilling har du?','Magnhild Øvrebø, rektor'),('Kvar arbeider du?','Øyrane vidaregåande skule'),('Kva telefonnummer kan vi ringe deg på?','57 82 41 06'),('Når fann du ut at noko var gale?','03.11.2026 kl. 12.05'),('Når trur du at det starta?','31.10.2026'),('Fortel kva som har hendt.','Nokon har logga inn på Vigo-brukaren min frå utlandet og endra karakterar for tre elevar.'),('Kva for system er råka?','Vigo, Feide'),('Gjeld saka personopplysningar?','Ja'),('Kor mange elevar eller tilsette er råka?','3'),('Kva har du gjort for å stoppe det?','Passordet er bytt og økta er lukka'),('Kven har du sagt frå til?','IKT-ansvarleg')]
rows=[]
for n,(a,b) in enumerate(qs,1): rows+= [[f'**{n}. {a}**'],[b]]
d.table(rows,w=[17],shade=[(i,0) for i in range(0,len(rows),2)]); d.save('Varsel_datatryggleik.docx')
E12=dict(reporter_name='Magnhild Øvrebø',reporter_role='rektor',org_unit='Øyrane vidaregåande skule',reporter_phone='57 82 41 06',discovered_at='2026-11-03 12:05',occurred_from='2026-10-31',description=qs[5][1],affected_systems=['Vigo','Feide'],personal_data='yes',affected_persons=3,measures='Passordet er bytt og økta er lukka',informed=['IKT-ansvarleg'])
case('12_sunnfjord_nn','docx','nb','Magnhild Øvrebø <magnhild.ovrebo@sunnfjord-fk.example>','2026-11-03 13:00','Varsel','Hei!\n\nVarselet ligg ved.\n\nHelsing\nMagnhild Øvrebø',E12,[],['compromised_account','unauthorized_access'],file='Varsel_datatryggleik.docx')
# 13 nb six columns
d=D('Arial',9,landscape=True); d.h('Nordisk Verft AS – Avvik IKT',1)
d.table([['Melder','Geir Halvorsen','Avd.','Sveis og plate','Mob.','928 14 337'],['Oppdaget dato','28.10.2026','Kl.','09:40','Sted','Dokk 2'],['Utstyr','Nettbrett Zebra ET45','Serienr.','21168523021144','Kryptert','Vet ikke'],['Mistet/stjålet','Mistet','Fjernslettet','Ja','Politianmeldt','Nei'],['Forløp','Nettbrettet falt i sjøen fra kaikanten under lossing og ble ikke funnet igjen.',None,None,None,None]],w=[3,5,3,5,3,5],merge=[(4,1,4,5)])
d.save('Avvik_IKT.docx')
E13=dict(reporter_name='Geir Halvorsen',org_unit='Sveis og plate',reporter_phone='928 14 337',discovered_at='2026-10-28 09:40',location='Dokk 2',device_kind='Nettbrett Zebra ET45',device_id='21168523021144',device_encrypted='unknown',lost_or_stolen='lost',device_remote_wipe='yes',police_report='Nei',description='Nettbrettet falt i sjøen fra kaikanten under lossing og ble ikke funnet igjen.')
case('13_verft_six','docx','nb','Geir Halvorsen <geir.halvorsen@nordiskverft.example>','2026-10-28 10:30','Avvik nettbrett','Hei, skjema ligger ved.\n\nGeir',E13,[],'device_loss',file='Avvik_IKT.docx')
# 14 nb legacy dropdowns
d=D('Calibri',11); d.h('Fagskulen i Indre Agder – feilmelding sikkerhet',2)
d.table([['Ditt navn',[[ltext('Oda Tveito')]]],['Studiested',[[ldrop(['Velg','Evje','Åmli'],1)]]],['Telefon/e-post',[[ltext('oda.tveito@fia.example / 412 33 908')]]],['Når la du merke til det?',[[ltext('13.11.2026, kl. 20.30')]]],['Hva slags hendelse?',[[ldrop(['Velg type','Virus','Tjenestenekt','Uønsket e-post'],2)]]],['Hva gjelder det?',[[ltext('Eksamensportalen svarer ikke, den blir oversvømt av forespørsler fra tusenvis av adresser.')]]],['Persondata?',[[lchk(False),' Ja ',lchk(True),' Nei']]],['Tiltak',[[ltext('')]]]],w=[5,12])
d.save('feilmelding.docx')
E14=dict(reporter_name='Oda Tveito',reporter_phone='412 33 908',reporter_email='oda.tveito@fia.example',discovered_at='2026-11-13 20:30',description='Eksamensportalen svarer ikke, den blir oversvømt av forespørsler fra tusenvis av adresser.',personal_data='no')
case('14_agder_legacy','docx','nb','Oda Tveito <oda.tveito@fia.example>','2026-11-13 20:50','Eksamensportalen nede','Haster!\n\nOda',E14,['location','org_unit','affected_systems'],'denial_of_service',file='feilmelding.docx')
# 15 en
d=D('Arial',10); d.h('Lysefjord Shipping ASA',1); d.p('Cyber incident notification (vessel or office)')
d.table([['**Section A – Sender**',None],['Name and rank','Second Officer Mateusz Kurek'],['Vessel / office','MV Lyse Carrier'],['Satellite phone','+870 773 155 024'],['**Section B – Event**',None],['UTC date and time of first observation','2026-11-06 04:20Z'],['Affected equipment','ECDIS workstation 2'],['Narrative','The workstation rebooted after a chart update from a USB stick and now shows pop-ups; antivirus reports W32/Sality.'],['Immediate response','Workstation isolated, navigation continues on ECDIS 1'],['Parties already notified','Master; Company Security Officer']],w=[6,11],merge=[(0,0,0,1),(4,0,4,1)])
d.save('Cyber_Notification.docx')
case('15_lysefjord_en','docx','en','MV Lyse Carrier <bridge.lysecarrier@lysefjord.example>','2026-11-06 05:45','Cyber incident notification','Good day,\n\nplease find attached notification.\n\nBrgds\n2/O Kurek',dict(reporter_name={'any':['Mateusz Kurek','Second Officer Mateusz Kurek']},org_unit='MV Lyse Carrier',reporter_phone='+870 773 155 024',discovered_at='2026-11-06 05:20',affected_systems=['ECDIS workstation 2'],description='The workstation rebooted after a chart update from a USB stick and now shows pop-ups; antivirus reports W32/Sality.',measures='Workstation isolated, navigation continues on ECDIS 1',informed=['Master','Company Security Officer']),['reporter_role','device_kind'],'malware',file='Cyber_Notification.docx')
# 16 controller + DPO + reporter blocks
d=D('Arial',10); d.h('Meldung nach innerbetrieblicher Richtlinie 7/2025',2)
d.table([['**I. Verantwortlicher**',None],['Firma','Thermenhotel Bad Quellau Betriebs GmbH'],['Anschrift','Kurpromenade 1, 8999 Bad Quellau'],['**II. Datenschutzkoordinator**',None],['Name','Mag. Alfons Reitbauer'],['Telefon','03687 5550-10'],['E-Mail','datenschutz@bad-quellau.example'],['**III. Meldende Person**',None],['Name','Zdenka Horváthová'],['Telefon','03687 5550-77'],['Position','Rezeptionsleiterin'],['**IV. Vorfall**',None],['bekannt geworden','07.11.2026 um 09:30'],['Was ist geschehen?','Eine Gästeliste mit Kreditkartennummern wurde als Anhang an einen Newsletter mit 1.900 Empfängern gehängt.'],['Zahl der Betroffenen','230'],['Datenkategorien','Name, Zimmer, Kreditkartennummer'],['Sofortmaßnahmen','Zahlungsdienstleister verständigt, Rückruf der Mail versucht']],w=[6,11],merge=[(i,0,i,1) for i in (0,3,7,11)])
d.save('RL_7_2025.docx')
E16=dict(reporter_name='Zdenka Horváthová',reporter_phone='03687 5550-77',reporter_role='Rezeptionsleiterin',discovered_at='2026-11-07 09:30',description='Eine Gästeliste mit Kreditkartennummern wurde als Anhang an einen Newsletter mit 1.900 Empfängern gehängt.',affected_persons=230,data_categories=['Name','Zimmer','Kreditkartennummer'],personal_data='yes',measures='Zahlungsdienstleister verständigt, Rückruf der Mail versucht')
case('16_quellau_blocks','docx','de','Zdenka Horváthová <rezeption@bad-quellau.example>','2026-11-07 10:20','Meldung RL 7/2025','Sehr geehrter Herr Magister,\n\nbitte um Bearbeitung.\n\nZ. Horváthová',E16,['org_unit','informed','location'],['misdelivery','data_leak'],file='RL_7_2025.docx')
# 17 example column
d=D('Calibri',10); d.h('Akademie für Gesundheitsfachberufe Rheinau – Vorfallblatt',2)
d.table([['Was?','Beispiel','Ihre Angabe'],['Name','Max Beispiel','Gesine Untiedt'],['Kurs/Bereich','Kurs 24b','Sekretariat'],['Telefon','0621 123-45','0621 7788-302'],['Entdeckt am, um','01.02.2026, 14 Uhr','16.11.2026, 8 Uhr'],['Betroffene','12 Schüler','93 Schüler'],['Was ist passiert?','Laptop verloren','Beim Aufräumen des Laufwerks wurde der Ordner mit allen Prüfungsakten gelöscht, die Sicherung lässt sich nicht zurückspielen.'],['Was wurde getan?','Polizei gerufen','Dienstleister mit Wiederherstellung beauftragt']],w=[4,4,9])
d.save('Vorfallblatt_Rheinau.docx')
E17=dict(reporter_name='Gesine Untiedt',org_unit='Sekretariat',reporter_phone='0621 7788-302',discovered_at='2026-11-16 08:00',affected_persons=93,description='Beim Aufräumen des Laufwerks wurde der Ordner mit allen Prüfungsakten gelöscht, die Sicherung lässt sich nicht zurückspielen.',measures='Dienstleister mit Wiederherstellung beauftragt')
case('17_rheinau_example','docx','de','Sekretariat Akademie <sekretariat@akademie-rheinau.example>','2026-11-16 09:12','Vorfallblatt','Guten Tag,\n\nVorfallblatt im Anhang.\n\nGesine Untiedt',E17,['personal_data'],'data_loss',file='Vorfallblatt_Rheinau.docx')
# 18 prose letter in docx
d=D('Times New Roman',12); d.p('Kanzlei Dr. Eberwein & Partner\nSteuerberater'); d.p('Sehr geehrte Damen und Herren,'); d.p('am 12.11.2026 um 17:05 Uhr habe ich bemerkt, dass unser Telefonserver tk-kanzlei1 seit dem Vormittag Gespräche nach Übersee aufbaut, die niemand von uns geführt hat. Ich habe die Auslandswahl sofort sperren lassen.'); d.p('Personenbezogene Daten sind nach meiner Kenntnis nicht betroffen.'); d.p('Für Rückfragen bin ich unter 0911 5550-60 zu erreichen.'); d.p('Mit freundlichen Grüßen'); d.p('Hedwig Amrhein\nBüroleitung'); d.save('Schreiben_Amrhein.docx')
case('18_eberwein_letter','docx','de','Hedwig Amrhein <amrhein@eberwein-partner.example>','2026-11-12 17:50','Unser Schreiben','Bitte Anlage beachten.',dict(discovered_at='2026-11-12 17:05',affected_systems=['tk-kanzlei1'],measures='Ich habe die Auslandswahl sofort sperren lassen.',personal_data='no',reporter_phone='0911 5550-60'),['description','reporter_role','org_unit','occurred_at','occurred_from'],['unauthorized_access','compromised_account','other'],file='Schreiben_Amrhein.docx')
CASES[-1]['may'].append('kind')
if __name__=='__main__':
    convert(); write('b9')
