from lib import *
# ---- C01 DE docx table, misconfiguration, city
def f(d):
    d.add_heading('Erfassungsbogen Informationssicherheitsereignis', 1); d.add_paragraph('Große Kreisstadt Ellmerode · Stabsstelle Digitales')
    dtab(d, [['Angaben zu Ihrer Person',''],['Nachname, Vorname','Brandl, Simone'],['Amt','Standesamt'],['Durchwahl','07941 5550-62'],['Mailadresse','simone.brandl@ellmerode.example'],['Angaben zum Ereignis',''],['Wann haben Sie es bemerkt?','Dienstag, 20.10.2026 um 13:35 Uhr'],['Besteht vermutlich seit','05.10.2026'],['Welche Anwendung?','Terminbuchung Online (termine.ellmerode.example)'],['Was ist Ihnen aufgefallen?','Wer im Terminkalender auf „Drucken“ klickt, sieht alle Buchungen des Tages mit Namen und Anliegen, auch ohne Anmeldung. Offenbar wurde beim Update eine Berechtigung falsch gesetzt.'],['Enthält das Daten von Bürgerinnen und Bürgern?','ja'],['Wenn ja: welche Angaben?','Name, Mobilnummer, Anliegen'],['Geschätzte Anzahl Betroffener','ca. 1.150'],['Was wurde bereits unternommen?','Druckfunktion vom Anbieter abschalten lassen.'],['Wer wurde verständigt?','Anbieter TerminoSoft, Hauptamtsleiter'],['Bearbeitungsvermerk Stabsstelle (nicht ausfüllen)','']])
mail('c01_docx_termin','docx','de',('Brandl, Simone','simone.brandl@ellmerode.example'),'2026-10-20 14:30','Erfassungsbogen Terminbuchung','Sehr geehrte Damen und Herren,\n\nbeigefügt der Erfassungsbogen.\n\nMit freundlichen Grüßen\nIm Auftrag\nBrandl\n',
 {'reporter_name':nm('Simone Brandl'),'org_unit':'Standesamt','reporter_phone':'07941 5550-62','reporter_email':'simone.brandl@ellmerode.example','discovered_at':t('2026-10-20 13:35'),'affected_systems':{'any':[['Terminbuchung Online (termine.ellmerode.example)'],['Terminbuchung Online','termine.ellmerode.example']]},'description':'Wer im Terminkalender auf „Drucken“ klickt, sieht alle Buchungen des Tages mit Namen und Anliegen, auch ohne Anmeldung. Offenbar wurde beim Update eine Berechtigung falsch gesetzt.','personal_data':'yes','data_categories':['Name','Mobilnummer','Anliegen'],'affected_persons':1150,'measures':'Druckfunktion vom Anbieter abschalten lassen.','informed':['Anbieter TerminoSoft','Hauptamtsleiter'],'occurred_from':'2026-10-05'},
 ['misconfiguration','data_leak'],['occurred_at'],att=[('Erfassungsbogen.docx',docx(f))])
# ---- C02 EN docx content controls, device loss, some placeholders
def f(d):
    d.add_heading('Missing equipment statement', 1); d.add_paragraph('St. Aldhelm\'s Teaching Hospitals – Property and Informatics')
    def row(l, v, ph=False):
        p = d.add_paragraph(); p.add_run(l + ': ').bold = True; sdt_text(p, v, ph, l)
    row('Statement made by','Callum Reith'); row('Your role','Community physiotherapist'); row('Base','Ashgrove Health Centre'); row('Mobile','07700 900318')
    row('Equipment type','Laptop, Lenovo T14'); row('Trust asset label','AT-118820'); row('When did you last have it?','13/11/2026 18:05'); row('When did you find it was missing?','13/11/2026 19:30'); row('Where?','Car park at Tesco Extra, Ashgrove')
    p = d.add_paragraph('Circumstances: '); sdt_check(p, False, 'lost'); sdt_check(p, True, 'stolen'); sdt_check(p, False, 'left behind')
    p = d.add_paragraph('Was the disk encrypted? '); sdt_check(p, True, 'yes'); sdt_check(p, False, 'no'); sdt_check(p, False, 'do not know')
    p = d.add_paragraph('Personal data on the device? '); sdt_check(p, False, 'yes'); sdt_check(p, True, 'no'); sdt_check(p, False, 'do not know')
    row('Crime reference and police station','Avon Police, CR/88120/26'); row('How it happened','Car window smashed while I was shopping, bag with the laptop taken from the back seat.'); row('Number of people whose data were on it','Click or tap here to enter text.', True); row('Action taken','Click or tap here to enter text.', True); row('Line manager informed on','Click or tap to enter a date.', True)
mail('c02_docx_laptop','docx','en',('Callum Reith','callum.reith@staldhelms.example'),'2026-11-13 21:12','Stolen laptop','Statement attached. Sent from home.\n\nCallum\n',
 {'reporter_name':nm('Callum Reith'),'reporter_role':'Community physiotherapist','org_unit':'Ashgrove Health Centre','reporter_phone':'07700 900318','device_kind':{'any':['Laptop, Lenovo T14','Laptop']},'device_id':'AT-118820','discovered_at':t('2026-11-13 19:30'),'location':'Car park at Tesco Extra, Ashgrove','lost_or_stolen':'stolen','device_encrypted':'yes','personal_data':'no','police_report':{'any':['Avon Police, CR/88120/26','CR/88120/26']},'description':'Car window smashed while I was shopping, bag with the laptop taken from the back seat.'},
 'device_loss',['reporter_email','occurred_at','occurred_from'],att=[('statement.docx',docx(f))])
# ---- C03 NB docx table, scan (research)
def f(d):
    d.add_heading('Rapport om IKT-hendelse', 1); d.add_paragraph('Havbruksinstituttet – sendes sikkerhetsgruppen samme dag')
    dtab(d, [['Rapportert av','Sindre Aukland','Seksjon','Feltstasjon Vest'],['Tlf.','476 02 911','E-post','sindre.aukland@havbruk.example']])
    d.add_paragraph()
    dtab(d, [['Oppdaget (dato, kl.)','19.11.2026 kl. 14:20'],['Startet trolig','19.11.2026 kl. 03:00'],['Berørt utstyr eller tjeneste','sensor-gw1.havbruk.example'],['Hendelsestype','☐ Virus  ☐ Datatap  ☒ Portskanning/sondering  ☐ Innbrudd  ☐ Nedetid'],['Hva så du?','Brannmurloggen viser over 9000 forsøk mot alle porter fra 203.0.113.77. Ingen har kommet gjennom.'],['Personopplysninger?','☐ ja  ☒ nein'.replace('nein','nei')],['Tiltak','Adressen er sperret i brannmuren.'],['Informert','Stasjonsleder']])
mail('c03_docx_scan','docx','nb',('Sindre Aukland','sindre.aukland@havbruk.example'),'2026-11-19 15:02','Rapport IKT-hendelse','Hei,\nrapport vedlagt.\nSindre\n',
 {'reporter_name':nm('Sindre Aukland'),'org_unit':'Feltstasjon Vest','reporter_phone':'476 02 911','reporter_email':'sindre.aukland@havbruk.example','discovered_at':t('2026-11-19 14:20'),'affected_systems':['sensor-gw1.havbruk.example'],'description':'Brannmurloggen viser over 9000 forsøk mot alle porter fra 203.0.113.77. Ingen har kommet gjennom.','personal_data':'no','measures':'Adressen er sperret i brannmuren.','informed':['Stasjonsleder']},
 'scan',['occurred_from','occurred_at'],att=[('rapport.docx',docx(f))])
# ---- C04 DE docx paragraphs w/ underscores, publisher copyright
def f(d):
    d.add_heading('Hinweis auf Rechtsverletzung oder Sicherheitsproblem', 1)
    for l in ['Eingereicht von: Dr. Henrike Abel','Lektorat / Bereich: Lektorat Schulbuch','Telefon: 0221 555018-44','','Entdeckt am: 26.10.2026, 9:40 Uhr','Fundstelle: https://lernhilfe-gratis.example/mathe7.pdf','Art: ☐ Datenschutz  ☐ Schadsoftware  ☒ Urheberrechtsverletzung  ☐ Sonstiges','','Sachverhalt: Unser komplettes Lehrwerk „Mathe kompakt 7“ steht als PDF frei im Netz, abgelegt auf einem Server der Hochschule.','Schritte bisher: Betreiber der Seite angeschrieben, noch keine Antwort.','Kenntnis haben: Rechtsabteilung','Personenbezogene Daten: ☐ ja  ☒ nein','','Ort, Datum: Köln, 27.10.2026','Unterschrift: gez. H. Abel']: d.add_paragraph(l)
mail('c04_docx_lehrwerk','docx','de',('Abel, Henrike','h.abel@krantz.example'),'2026-10-27 09:12','Hinweis Raubkopie','Guten Tag,\n\nbitte entnehmen Sie Näheres dem Anhang.\n\nH. Abel\nVerlag Krantz & Söhne\n',
 {'reporter_name':{'any':['Dr. Henrike Abel','Henrike Abel','Abel, Henrike']},'org_unit':'Lektorat Schulbuch','reporter_phone':'0221 555018-44','discovered_at':t('2026-10-26 09:40'),'description':'Unser komplettes Lehrwerk „Mathe kompakt 7“ steht als PDF frei im Netz, abgelegt auf einem Server der Hochschule.','measures':'Betreiber der Seite angeschrieben, noch keine Antwort.','informed':['Rechtsabteilung'],'personal_data':'no'},
 'copyright',['reporter_email','location','affected_systems'],att=[('Hinweis.docx',docx(f))])
# ---- C05 EN docx table outage, two-col w/ help text under label
def f(d):
    d.add_heading('Service interruption record', 1)
    dtab(d, [['Section 1 – Contact',''],['Person completing this record\n(not the person affected)','Hamish Drummond'],['Directorate\n(e.g. Highways, Libraries)','Libraries and Archives'],['Daytime phone','01463 960552'],['Section 2 – Interruption',''],['Service or system\n(name as it appears on the desktop icon)','LibraTrack'],['First noticed\n(dd.mm.yyyy hh:mm, 24 h)','21.10.2026 08:55'],['Back to normal\n(leave empty if still down)',''],['What happened?\n(facts, no guesses)','None of the 14 branch libraries can issue or return books; LibraTrack stops with "cannot reach database".'],['Does it involve residents\' personal details?\n(yes / no / not known)','no'],['Effect on the public\n(queues, closures ...)','Branches lend on paper slips.'],['What have you tried?\n(restart, other computer ...)','Restarted two computers, tried from the mobile hotspot.'],['Others you have contacted\n(names or teams)','Supplier hotline']])
mail('c05_docx_outage','docx','en',('Hamish Drummond','hamish.drummond@invercairn.example'),'2026-10-21 09:30','LibraTrack record','Please see the record attached.\n\nHamish\n',
 {'reporter_name':nm('Hamish Drummond'),'org_unit':'Libraries and Archives','reporter_phone':'01463 960552','affected_systems':['LibraTrack'],'discovered_at':t('2026-10-21 08:55'),'description':'None of the 14 branch libraries can issue or return books; LibraTrack stops with "cannot reach database".','personal_data':'no','consequences':'Branches lend on paper slips.','measures':'Restarted two computers, tried from the mobile hotspot.','informed':['Supplier hotline']},
 'outage',['reporter_email'],att=[('record.docx',docx(f))])
# ---- D01 DE odt
o = odt([('h','Mitteilung über einen Datenschutzvorgang'),('p','Hochschulnahe Klinik Sonnweide – bitte in Blockschrift oder am PC'),('tab',[['Name der/des Mitteilenden','Beate Kunkel'],['Dienststellung','Medizinische Fachangestellte'],['Ambulanz / Station','Schmerzambulanz'],['Telefon für Rückfragen','06421 5550 18']]),('tab',[['Tag des Vorgangs','28.10.2026'],['Kenntnis erlangt am','29.10.2026, 8 Uhr 20'],['Was ist vorgefallen?','Ein Rundschreiben zur Medikamentenumstellung ging mit offenem Verteiler an alle Empfänger; jeder sieht die Adressen der anderen.'],['Betroffene Datenarten','E-Mail-Adresse, Behandlung in der Schmerzambulanz'],['Personenkreis (Anzahl)','64'],['Gesundheitsdaten oder andere Daten nach Art. 9?','[x] ja  [ ] nein'],['Abhilfe','Rückruf der Mail versucht, Entschuldigung verschickt.'],['Informierte Stellen','Oberarzt Dr. Mielke'],['Strafanzeige','[ ] ja  [ ] nein']]),('p','Datenschutzbeauftragter: Herr Ulrich Sander, Tel. 06421 5550 90')])
mail('d01_odt_verteiler','odt','de',('Beate Kunkel','b.kunkel@sonnweide.example'),'2026-10-29 09:05','Datenschutzvorgang Schmerzambulanz','Anbei die Mitteilung, MfG Kunkel\n',
 {'reporter_name':nm('Beate Kunkel'),'reporter_role':'Medizinische Fachangestellte','org_unit':'Schmerzambulanz','reporter_phone':'06421 5550 18','occurred_at':'2026-10-28','discovered_at':t('2026-10-29 08:20'),'description':'Ein Rundschreiben zur Medikamentenumstellung ging mit offenem Verteiler an alle Empfänger; jeder sieht die Adressen der anderen.','data_categories':['E-Mail-Adresse','Behandlung in der Schmerzambulanz'],'affected_persons':64,'special_categories':'yes','measures':'Rückruf der Mail versucht, Entschuldigung verschickt.','informed':['Oberarzt Dr. Mielke']},
 ['misdelivery','data_leak'],['reporter_email','personal_data'],att=[('Mitteilung.odt',o)])
# ---- D02 NB odt malware
o = odt([('h','Avviksmelding – skole og SFO'),('p','Fylles ut av den som oppdaget avviket. Rektor skal ha kopi.'),('tab',[['Hvem melder?','Marte Solbakk'],['Skole','Granåsen ungdomsskole'],['Telefonnummer','412 60 775'],['Når så du det første gang?','06.11.2026 kl. 12:50'],['Hvilken maskin eller tjeneste?','GRU-ELEV-031'],['Beskriv det du så','En elev satte inn en minnepinne, og straks dukket det opp vinduer på russisk. Defender meldte Trojan:Win32/Wacatac.'],['Gjelder det opplysninger om elever eller ansatte?','Vet ikke'],['Hva har dere gjort?','Maskinen er slått av og lagt i skapet på kontoret.'],['Hvem vet om det?','Rektor']]),('p','Spørsmål? Ring IKT-vakta, 22 00 33 44.')])
mail('d02_odt_minnepinne','odt','nb',('Marte Solbakk','marte.solbakk@granasen.example'),'2026-11-06 13:25','Avviksmelding','Hei! Avviksmelding ligger ved.\n\nMarte\n',
 {'reporter_name':nm('Marte Solbakk'),'org_unit':'Granåsen ungdomsskole','reporter_phone':'412 60 775','discovered_at':t('2026-11-06 12:50'),'affected_systems':['GRU-ELEV-031'],'description':'En elev satte inn en minnepinne, og straks dukket det opp vinduer på russisk. Defender meldte Trojan:Win32/Wacatac.','personal_data':'unknown','measures':'Maskinen er slått av og lagt i skapet på kontoret.','informed':['Rektor']},
 'malware',['reporter_email'],att=[('avvik.odt',o)])
# ---- E01 EN xlsx vulnerability
def f(wb):
    ws = wb.active; ws.title = 'Weakness report'; ws['A1'] = 'Weakness / vulnerability report – Tellmann Bridge Engineers'
    rows = [('Raised by','Ivo Hendrikx'),('Group','Digital Delivery'),('Tel','+31 10 555 0193'),('Email','i.hendrikx@tellmann.example'),(None,None),('Product or host','ProjectVault 4.2, vault.tellmann.example'),('Found on','2026-10-30'),('Found at (hh:mm)','16:45'),('What is the weakness?','Changing the number in the download link gives anyone the file of another project, without login.'),('Is it being exploited?','not seen in the logs'),('Personal data reachable?','Yes'),('What kind of data?','staff CVs, day rates'),('Workaround in place','External access to the download path blocked at the proxy.'),('Vendor informed?',None),('Severity (security team fills in)',None)]
    for i, (a, b) in enumerate(rows, 3): ws.cell(i, 1, a); ws.cell(i, 2, b)
    ws.column_dimensions['A'].width = 34; ws.column_dimensions['B'].width = 70
mail('e01_xlsx_weakness','xlsx','en',('Ivo Hendrikx','i.hendrikx@tellmann.example'),'2026-10-30 17:20','Weakness report ProjectVault','Hi,\n\nsheet attached, call me if unclear.\n\nIvo\n',
 {'reporter_name':nm('Ivo Hendrikx'),'org_unit':'Digital Delivery','reporter_phone':'+31 10 555 0193','reporter_email':'i.hendrikx@tellmann.example','affected_systems':{'any':[['ProjectVault 4.2','vault.tellmann.example']]},'discovered_at':t('2026-10-30 16:45'),'description':'Changing the number in the download link gives anyone the file of another project, without login.','personal_data':'yes','data_categories':['staff CVs','day rates'],'measures':'External access to the download path blocked at the proxy.'},
 'vulnerability',['consequences'],att=[('weakness.xlsx',xlsx(f))])
# ---- E02 DE xlsx login_attack with real datetime cells
def f(wb):
    ws = wb.active; ws.title = 'Ereignis'; ws['B2'] = 'Ereignismeldung Rechenzentrum Klinikverbund Mittelrhein'
    L = [('Meldet:','Ruben Fassbender'),('Schicht / Team:','RZ-Betrieb, Team Verzeichnisdienste'),('Rufbereitschaft:','0160 5550 7741'),('Erkannt:',datetime(2026,11,15,3,42)),('Beginn:',datetime(2026,11,15,2,58)),('Ende:',datetime(2026,11,15,4,10)),('Systeme:','vpn2.kv-mittelrhein.example; adfs1.kv-mittelrhein.example'),('Einordnung:','Massenhafte Anmeldeversuche (Passwort-Spraying)'),('Lagebild:','Rund 31.000 fehlgeschlagene Anmeldungen gegen 2.200 Konten von wechselnden Adressen, kein Erfolg erkennbar.'),('Personenbezug (j/n/?):','n'),('Eingriffe:','Quellnetze am VPN-Gateway gesperrt, Kontosperre auf 5 Versuche gesetzt.'),('Verständigt:','Leiter RZ')]
    for i, (a, b) in enumerate(L):
        ws.cell(4 + i, 2, a); c = ws.cell(4 + i, 4, b)
        if isinstance(b, datetime): c.number_format = 'dd.mm.yyyy hh:mm'
mail('e02_xlsx_spraying','xlsx','de',('Fassbender, Ruben','r.fassbender@kv-mittelrhein.example'),'2026-11-15 04:35','Ereignismeldung RZ 15.11.','Meldung als Tabelle anbei.\nFassbender\n',
 {'reporter_name':nm('Ruben Fassbender'),'org_unit':'RZ-Betrieb, Team Verzeichnisdienste','reporter_phone':'0160 5550 7741','discovered_at':t('2026-11-15 03:42'),'occurred_from':t('2026-11-15 02:58'),'occurred_to':t('2026-11-15 04:10'),'affected_systems':['vpn2.kv-mittelrhein.example','adfs1.kv-mittelrhein.example'],'description':'Rund 31.000 fehlgeschlagene Anmeldungen gegen 2.200 Konten von wechselnden Adressen, kein Erfolg erkennbar.','personal_data':'no','measures':'Quellnetze am VPN-Gateway gesperrt, Kontosperre auf 5 Versuche gesetzt.','informed':['Leiter RZ']},
 'login_attack',['reporter_email'],att=[('Ereignis_2026-11-15.xlsx',xlsx(f))])
# ---- E03 NB ods data_leak
p = ods([['Personvernavvik – registreringsark',''],['',''],['Registrert av','Kari Anne Brekke'],['Avdeling','Lønn og regnskap'],['Direktenummer','55 90 11 63'],['',''],['Når oppstod avviket?','01.11.2026'],['Når ble dere kjent med avviket?','04.11.2026 kl. 10.15'],['Hva er det som har kommet på avveie?','Lønnslisten for oktober lå åpent på fellesområdet F: og var søkbar for alle ansatte.'],['Typer opplysninger','navn, kontonummer, fagforeningstrekk'],['Sensitive opplysninger (art. 9)?','ja'],['Antall berørte','312'],['Mulige følger','Misbruk av kontonummer'],['Tiltak som er satt i verk','Mappen er stengt og tilgangene ryddet.'],['Varslede','Økonomisjef; tillitsvalgt'],['Meldt til Datatilsynet (dato)','']])
mail('e03_ods_lonn','ods','nb',('Brekke, Kari Anne','kari.anne.brekke@nordvestforlag.example'),'2026-11-04 11:02','Personvernavvik','Hei,\n\nregistreringsark vedlagt.\n\nHilsen Kari Anne\n',
 {'reporter_name':nm('Kari Anne Brekke'),'org_unit':'Lønn og regnskap','reporter_phone':'55 90 11 63','occurred_at':'2026-11-01','discovered_at':t('2026-11-04 10:15'),'description':'Lønnslisten for oktober lå åpent på fellesområdet F: og var søkbar for alle ansatte.','data_categories':['navn','kontonummer','fagforeningstrekk'],'special_categories':'yes','affected_persons':312,'consequences':'Misbruk av kontonummer','measures':'Mappen er stengt og tilgangene ryddet.','informed':['Økonomisjef','tillitsvalgt']},
 ['data_leak','misconfiguration'],['reporter_email','personal_data','affected_systems','location'],att=[('personvernavvik.ods',p)])
# ---- H01 DE html webform mailer (hospital)
def htab(rows, head='', foot=''):
    return '<html><body style="font-family:Arial">' + head + '<table border="0" cellpadding="4">' + ''.join(f'<tr><td valign="top"><b>{a}</b></td><td>{b}</td></tr>' for a, b in rows) + '</table>' + foot + '</body></html>'
h = htab([('Ihr Name','Gunnar Thiele'),('Ihre Einrichtung','Institut für Pathologie'),('Ihre Rufnummer','0551 5550 4410'),('Ihre E-Mail-Adresse','gunnar.thiele@uk-lahnbergen.example'),('Was möchten Sie melden?','Unerwünschte Werbung / Massenmails'),('Erstmals beobachtet','18.11.2026 07:30'),('Beschreibung','Seit heute früh erhalten alle Funktionspostfächer der Pathologie im Minutentakt Werbung für Nahrungsergänzung.<br>Es sind keine Anhänge dabei.'),('Sind Daten abgeflossen?','nein'),('Betroffenes Postfach','pathologie-befund@uk-lahnbergen.example'),('Bereits unternommen','Absender im Postfach blockiert'),('Weitere Hinweise','-')],'<p>Über das Meldeportal ging folgende Nachricht ein:</p>','<p style="color:#777;font-size:11px">Diese Mail wurde automatisch durch das Meldeportal erzeugt. Support: portal@uk-lahnbergen.example, Tel. 4-1000</p>')
mail('h01_html_spam','html','de',('Meldeportal UKL','noreply-portal@uk-lahnbergen.example'),'2026-11-18 08:04','Neue Meldung im Portal (#4471)','',
 {'reporter_name':nm('Gunnar Thiele'),'org_unit':'Institut für Pathologie','reporter_phone':'0551 5550 4410','reporter_email':'gunnar.thiele@uk-lahnbergen.example','discovered_at':t('2026-11-18 07:30'),'description':'Seit heute früh erhalten alle Funktionspostfächer der Pathologie im Minutentakt Werbung für Nahrungsergänzung. Es sind keine Anhänge dabei.','affected_systems':['pathologie-befund@uk-lahnbergen.example'],'measures':'Absender im Postfach blockiert'},
 'spam',['occurred_at','occurred_from','personal_data'],html=h,htmlonly=True,ua=None)
j=json.load(open(OUT+'h01_html_spam.json')); j['report'].pop('affected_systems'); j['may']=sorted(set(j['may'])|{'affected_systems'}); json.dump(j,open(OUT+'h01_html_spam.json','w'),ensure_ascii=False,indent=1)
# ---- H02 EN html with dl/ headings
h = '<html><body><h2>New submission: "Tell us about a data mishap"</h2>' + ''.join(f'<p><strong>{a}</strong><br>{b}</p>' for a, b in [('First name','Aoife'),('Last name','Brennan'),('Email','aoife.brennan@ballymoat-ed.example'),('School or service','Ballymoat Community School'),('I am a','Deputy principal'),('When did the mishap take place?','11 Nov 2026, 2:30 pm'),('When did you learn of it?','11 Nov 2026, 4:05 pm'),('Describe the mishap','The class photographs and medical notes for the ski trip were uploaded to the public part of the school website instead of the staff area.'),('Whose details?','Pupils'),('How many?','46'),('Which details?','photographs, allergies, passport numbers'),('Health or similarly delicate details?','Yes'),('What did you do straight away?','Took the page down and asked Google to drop its copy.'),('Told so far','Principal, Board of Management'),('Website address','https://www.ballymoat-ed.example/skitrip')]) + '<hr><p><small>Sent from the forms service of the Education Centre. IP logged. Data protection officer: dpo@edcentre.example, 01 555 0110</small></p></body></html>'
mail('h02_html_skitrip','html','en',('Education Centre Forms','forms@edcentre.example'),'2026-11-11 16:40','Form submission: data mishap','',
 {'reporter_name':{'any':['Aoife Brennan','Brennan, Aoife']},'reporter_email':'aoife.brennan@ballymoat-ed.example','org_unit':'Ballymoat Community School','reporter_role':'Deputy principal','occurred_at':t('2026-11-11 14:30'),'discovered_at':t('2026-11-11 16:05'),'description':'The class photographs and medical notes for the ski trip were uploaded to the public part of the school website instead of the staff area.','affected_persons':46,'data_categories':['photographs','allergies','passport numbers'],'special_categories':'yes','measures':'Took the page down and asked Google to drop its copy.','informed':['Principal','Board of Management']},
 'data_leak',['personal_data','affected_systems','location'],html=h,htmlonly=True,ua=None)
# ---- H03 NB html + plain alt, phishing
R = [('Navn','Thea Midtbø'),('Enhet','Studieadministrasjonen'),('Telefon','930 55 018'),('Hva har skjedd?','Jeg fikk en e-post om ubetalt feriepenger og trykket på lenken. Siden ba om BankID, da stoppet jeg.'),('Når fikk du e-posten?','17.11.2026 kl. 13.12'),('Når meldte mistanken seg?','17.11.2026 kl. 13.40'),('Oppga du passord eller kode?','Nei'),('Har du slettet e-posten?','Nei'),('Tiltak','Byttet passord for sikkerhets skyld'),('Informert','')]
h = htab(R,'<p>Nytt skjema fra nettsiden <b>Meld fra</b>:</p>','<p>Brukerstøtte: 73 00 00 10 · hjelp@havbruk.example</p>')
mail('h03_html_feriepenger','html','nb',('Meld fra (nettskjema)','skjema@havbruk.example'),'2026-11-17 13:52','Meld fra: ny innsending','Nytt skjema fra nettsiden Meld fra:\n\n'+''.join(f'{a}: {b}\n' for a,b in R)+'\nBrukerstøtte: 73 00 00 10 · hjelp@havbruk.example\n',
 {'reporter_name':nm('Thea Midtbø'),'org_unit':'Studieadministrasjonen','reporter_phone':'930 55 018','description':'Jeg fikk en e-post om ubetalt feriepenger og trykket på lenken. Siden ba om BankID, da stoppet jeg.','discovered_at':t('2026-11-17 13:40'),'measures':'Byttet passord for sikkerhets skyld'},
 'phishing',['occurred_at','reporter_email'],html=h,ua=None)
# ---- T01 DE text form
mail('t01_text_stick','text_form','de',('Annika Roloff','a.roloff@ellmerode.example'),'2026-10-15 16:20','Formular Datenverlust','''=== Stadtverwaltung Ellmerode / Formular DV-3 ===

(1) Wer meldet ............. Annika Roloff
(2) Sachgebiet ............. Jugendamt, Pflegekinderdienst
(3) Anschluss .............. 07941 5550-118
(4) Bemerkt ................ 15.10.2026, 15:10 Uhr
(5) Passiert ............... 14.10.2026, abends
(6) Gegenstand ............. USB-Stick SanDisk 64 GB
(7) Kennzeichnung .......... ELL-USB-0097
(8) Wo ..................... Regionalbahn RB 41 Richtung Harlingen
(9) Verschlüsselt .......... nein
(10) Personendaten ......... ja
(11) Art der Daten ......... Hilfepläne, Adressen der Pflegefamilien
(12) Anzahl Personen ....... 19
(13) Veranlasst ............ Fundbüro der Bahn angerufen, Verlustmeldung online aufgegeben
(14) Verständigt ........... Sachgebietsleiterin
(15) Aktenzeichen Polizei .. 

Rückgabe an: Stabsstelle Digitales, Zi. 211, Tel. 07941 5550-10
''',
 {'reporter_name':nm('Annika Roloff'),'org_unit':'Jugendamt, Pflegekinderdienst','reporter_phone':'07941 5550-118','discovered_at':t('2026-10-15 15:10'),'device_kind':{'any':['USB-Stick SanDisk 64 GB','USB-Stick']},'device_id':'ELL-USB-0097','location':'Regionalbahn RB 41 Richtung Harlingen','device_encrypted':'no','personal_data':'yes','data_categories':['Hilfepläne','Adressen der Pflegefamilien'],'affected_persons':19,'measures':'Fundbüro der Bahn angerufen, Verlustmeldung online aufgegeben','informed':['Sachgebietsleiterin']},
 'device_loss',['occurred_at','reporter_email','lost_or_stolen'])
# ---- T02 EN text form, quoted template
mail('t02_text_credentials','text_form','en',('Marcus Oyelaran','m.oyelaran@harrowpike.example'),'2026-10-08 11:15','Re: Please fill this in','''Here you go, answers behind the colons.

Best
Marcus

-----Original Message-----
From: IT Security <security@harrowpike.example>
Sent: Thursday, October 8, 2026 10:41 AM
To: Marcus Oyelaran
Subject: Please fill this in

Dear colleague,
please complete the lines below and send them back.

Your name: Marcus Oyelaran
Imprint or department: Digital Production
Where we can ring you: 020 7946 0833
Date and time you spotted it: 8 October 2026, 10:20
What leaked: The API key of our e-book distribution account was pushed to a public GitHub repository in a config file.
System it belongs to: BookRelay
How long has it been exposed: since 2 October 2026
Customer or staff details involved (y/n): n
What you have done: Revoked the key and made the repository private.
Who else knows: Head of Production

IT Security | Harrow & Pike | 020 7946 0800
''',
 {'reporter_name':nm('Marcus Oyelaran'),'org_unit':'Digital Production','reporter_phone':'020 7946 0833','discovered_at':t('2026-10-08 10:20'),'description':'The API key of our e-book distribution account was pushed to a public GitHub repository in a config file.','affected_systems':['BookRelay'],'occurred_from':'2026-10-02','personal_data':'no','measures':'Revoked the key and made the repository private.','informed':['Head of Production']},
 'credentials_exposed',['reporter_email','occurred_at'])
# ---- T03 NB text form other: vakt
mail('t03_text_konto','text_form','nb',('Jon Erik Våge','jon.erik.vage@fjellsykehuset.example'),'2026-11-20 08:25','Hendelsesmelding','''HENDELSESMELDING FRA AVDELING

Innmelder      : Jon Erik Våge
Stilling       : IKT-koordinator
Klinikk        : Medisinsk klinikk
Nås på         : 971 44 330

Oppdaget dato  : 20.11.2026
Oppdaget kl.   : 07:35
Bruker/konto   : 
System         : DocuLab
Hva skjedde    : En vikar som sluttet i september er fortsatt logget inn, og kontoen har åpnet 61 prøvesvar i natt.
Pasientdata    : Ja
Hvilke data    : prøvesvar, navn
Antall berørte : 61
Gjort til nå   : Kontoen er deaktivert.
Varslet        : Klinikksjef

Retur til: Seksjon for informasjonssikkerhet, tlf 55 01 20 00
''',
 {'reporter_name':nm('Jon Erik Våge'),'reporter_role':'IKT-koordinator','org_unit':'Medisinsk klinikk','reporter_phone':'971 44 330','discovered_at':t('2026-11-20 07:35'),'affected_systems':['DocuLab'],'description':'En vikar som sluttet i september er fortsatt logget inn, og kontoen har åpnet 61 prøvesvar i natt.','personal_data':'yes','data_categories':['prøvesvar','navn'],'affected_persons':61,'measures':'Kontoen er deaktivert.','informed':['Klinikksjef']},
 ['unauthorized_access','compromised_account'],['reporter_email','special_categories','occurred_at'])
# ---- T04 EN text form, other
mail('t04_text_visitor','text_form','en',('Front Desk Fraunberg','frontdesk@fraunberg.example'),'2026-11-03 17:50','Incident slip','''INCIDENT SLIP (text version)

Slip completed by
    Nadine Kessler
Post
    Receptionist
Extension
    105
Seen on
    03/11/2026, 16:55
Spot
    Server corridor, building K, basement
Account of events
    A man without a badge walked in behind a cleaner and photographed the open network cabinet. He left when I asked for his name.
Equipment concerned
    
Personal data concerned (Y/N/U)
    U
Measures
    Cabinet locked, camera recording saved.
Persons told
    Facility manager
''',
 {'reporter_name':nm('Nadine Kessler'),'reporter_role':'Receptionist','reporter_phone':{'any':['105','Extension 105']},'discovered_at':t('2026-11-03 16:55'),'location':'Server corridor, building K, basement','description':'A man without a badge walked in behind a cleaner and photographed the open network cabinet. He left when I asked for his name.','personal_data':'unknown','measures':'Cabinet locked, camera recording saved.','informed':['Facility manager']},
 ['other','unauthorized_access'],['reporter_email','affected_systems'])
