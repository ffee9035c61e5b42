from lib import *
import subprocess, openpyxl
# ================= DOCX
def yn(opts,sel):
    def g(p):
        for o in opts: box(p,o==sel,o)
    return g
d=docx_table('Anzeige eines ungewollten Datenabflusses','Pädagogisches Institut Havelbogen. Dieses Dokument geht an die Verwaltungsleitung und an vorfall@example.org.',['Angaben zu Ihnen',('Vorname Name','Ottilie Grabowski'),('Beschäftigt bei','Prüfungsamt Lehramt'),('Telefon (dienstlich)','0331 4455-610'),'Angaben zum Ereignis',('Wann haben Sie es bemerkt?','17.11.2026 um 14:05'),('Wann ist es geschehen?','unbekannt'),('Was genau ist nach außen gelangt und wie?','Die Excel-Liste der Wiederholungsprüfungen ist über die Suchmaschine auffindbar, sie liegt auf unserer Internetseite im Ordner Downloads.'),('System / Internetadresse','www.pi-havelbogen.example/downloads/'),('Enthält die Liste personenbezogene Daten?',yn(['Ja','Nein','Unklar'],'Ja')),('Darunter besonders schützenswerte (Art. 9)?',yn(['Ja','Nein','Unklar'],'Unklar')),('Welche Merkmale?','Name, Matrikelnummer, Anzahl Fehlversuche'),('Betroffene (Anzahl)','1.112'),('Was haben Sie bereits getan?','Webredaktion gebeten, die Datei zu löschen; Löschung aus dem Suchindex beantragt.'),('Wer weiß schon Bescheid?','Webredaktion, Prüfungsausschuss')],foot='Fragen zum Datenschutz beantwortet: Herr Nikolaus Pohl, behördlicher Datenschutzbeauftragter, Apparat 199.')
mail('dx01','Ottilie Grabowski <grabowski@pi-havelbogen.example>','Anzeige Datenabfluss','2026-11-17T14:50:00+01:00','Sehr geehrte Damen und Herren,\n\nim Anhang meine Anzeige.\n\nMit freundlichen Grüßen\n\nOttilie Grabowski\n',atts=[('Anzeige_Datenabfluss.docx',dsave(d))],ua=OUTLOOK)
case('dx01','docx','de','2026-11-17T14:50:00+01:00',dict(reporter_name='Ottilie Grabowski',org_unit='Prüfungsamt Lehramt',reporter_phone='0331 4455-610',discovered_at='2026-11-17T14:05:00+01:00',description='Die Excel-Liste der Wiederholungsprüfungen ist über die Suchmaschine auffindbar, sie liegt auf unserer Internetseite im Ordner Downloads.',affected_systems=['www.pi-havelbogen.example/downloads/'],personal_data='yes',special_categories='unknown',data_categories=L('Name','Matrikelnummer','Anzahl Fehlversuche'),affected_persons=1112,measures='Webredaktion gebeten, die Datei zu löschen; Löschung aus dem Suchindex beantragt.',informed=L('Webredaktion','Prüfungsausschuss')),['data_leak','misconfiguration'],may=['reporter_email'])
# content controls
d=docx.Document(); d.add_heading('Malware and odd behaviour slip',1); d.add_paragraph('Kestrel Valley Institute of Technology. Click into the grey fields. Leave what you do not know.')
def line(lbl,val,ph=False,kind='text',items=()):
    p=d.add_paragraph(); p.add_run(lbl+': ').bold=True; sdt(p,val,ph,kind=kind,items=items)
line('Staff or student name','Rhys Oyelaran'); line('Programme / office','MSc Robotics'); line('Contact number','Click or tap here to enter text.',True); line('Contact e-mail','r.oyelaran@kvit.example')
line('Date noticed','18/11/2026',kind='date'); line('Time noticed','16:20'); line('Computer name','LAB-ROB-14'); line('Room','Faraday 2.07')
line('What did you notice','Defender kept popping up about Trojan:Win32/Wacatac after I plugged in a USB stick from a supplier.')
p=d.add_paragraph(); p.add_run('Is the computer still connected? ').bold=True; box(p,False,'Yes'); box(p,True,'No')
p=d.add_paragraph(); p.add_run('Personal information on the computer? ').bold=True; box(p,False,'Yes'); box(p,True,'No'); box(p,False,'Do not know')
line('What did you do','I pulled the network cable and handed the stick to the technician.'); line('Who knows about it','Click or tap here to enter text.',True); line('Severity','Choose an item.',True,'drop',['Choose an item.','Low','Medium','High'])
mail('dx02','Rhys Oyelaran <r.oyelaran@kvit.example>','slip for LAB-ROB-14','2026-11-18T16:58:00+00:00','Hi, filled in the slip as Marek told me to.\n\nRhys\n',atts=[('slip.docx',dsave(d))])
case('dx02','docx','en','2026-11-18T16:58:00+00:00',dict(reporter_name='Rhys Oyelaran',org_unit='MSc Robotics',reporter_email='r.oyelaran@kvit.example',discovered_at='2026-11-18T16:20:00+01:00',affected_systems=['LAB-ROB-14'],location='Faraday 2.07',description='Defender kept popping up about Trojan:Win32/Wacatac after I plugged in a USB stick from a supplier.',personal_data='no',measures='I pulled the network cable and handed the stick to the technician.'),'malware')
d=docx_table('Melding om tapt eller stjålet utstyr','Nordhavn videregående skole. Leveres på e-post. IKT-vakt: 90 00 11 22.',[('Hvem melder','Jorunn Espeseth'),('Jobber ved','Avdeling for yrkesfag'),('Mobilnummer','901 55 672'),('Hva er borte?','bærbar PC, Lenovo T14'),('Merkelapp-nummer','NVS-04417'),('Hva skjedde med utstyret?',yn(['Mistet','Stjålet'],'Stjålet')),('Når ble det borte','14.11.2026 mellom kl. 20.00 og 23.30'),('Når oppdaget du det','14.11.2026 kl. 23.40'),('Hvor','parkeringshuset i Storgata 12'),('Er disken kryptert?',yn(['Ja','Nei','Usikker'],'Ja')),('Er det passord på maskinen?',yn(['Ja','Nei','Usikker'],'Ja')),('Fortell kort','Bilruten var knust og sekken med PC-en var tatt.'),('Er forholdet anmeldt?','ja, saksnr. 16554412'),('Lå det elevopplysninger på maskinen?',yn(['Ja','Nei','Usikker'],'Usikker'))])
mail('dx03','Jorunn Espeseth <jorunn.espeseth@nordhavn-vgs.example>','Stjålet PC','2026-11-15T10:15:00+01:00','Hei, her er skjemaet.\n\nHilsen Jorunn\n\nSendt fra min iPhone\n',atts=[('Tapt utstyr.docx',dsave(d))],ua=IOS)
case('dx03','docx','nb','2026-11-15T10:15:00+01:00',dict(reporter_name='Jorunn Espeseth',org_unit='Avdeling for yrkesfag',reporter_phone='901 55 672',device_kind='bærbar PC, Lenovo T14',device_id='NVS-04417',lost_or_stolen='stolen',occurred_from='2026-11-14T20:00:00+01:00',occurred_to='2026-11-14T23:30:00+01:00',discovered_at='2026-11-14T23:40:00+01:00',location='parkeringshuset i Storgata 12',device_encrypted='yes',device_password='yes',description='Bilruten var knust og sekken med PC-en var tatt.',police_report=A('ja, saksnr. 16554412','16554412','saksnr. 16554412','yes'),personal_data='unknown'),'device_loss',may=['reporter_email','occurred_at'])
d=docx.Document(); d.add_heading('Sicherheitsbeobachtung',0); d.add_paragraph('Verbandsgemeinde Obersteinfeld – EDV, Vordruck 12')
for a in ['Name:\tGisbert Rautenberg\tAmt:\tBauamt','Nebenstelle:\t4418\tDatum der Beobachtung:\t10.11.2026, 22:15 Uhr','Betroffener Rechner/Dienst:\tvpn.vg-obersteinfeld.example','Versuche laufen seit:\t10.11.2026, 19:30 Uhr']: d.add_paragraph(a)
d.add_paragraph('Art der Beobachtung (bitte ankreuzen)')
for o in ['☐ verdächtige E-Mail','☒ gehäufte fehlgeschlagene Anmeldungen','☐ Gerät fehlt','☐ Sonstiges: ______']: d.add_paragraph(o)
d.add_paragraph('Beobachtung:'); d.add_paragraph('Am VPN-Zugang laufen im Minutentakt fehlgeschlagene Anmeldungen mit den Namen unserer Sachbearbeiter ein, alle von 203.0.113.77. Bisher war keine erfolgreich.')
d.add_paragraph('Was wurde unternommen:'); d.add_paragraph('Adresse in der Firewall gesperrt.')
d.add_paragraph('Unterschrift: ____________      Eingang EDV: ____________')
mail('dx04','Gisbert Rautenberg <rautenberg@vg-obersteinfeld.example>','Vordruck 12','2026-11-10T22:48:00+01:00','Guten Abend,\nVordruck 12 anbei.\nRautenberg\n',atts=[('Vordruck12.docx',dsave(d))],ua=TB)
case('dx04','docx','de','2026-11-10T22:48:00+01:00',dict(reporter_name='Gisbert Rautenberg',org_unit='Bauamt',reporter_phone='4418',discovered_at='2026-11-10T22:15:00+01:00',affected_systems=['vpn.vg-obersteinfeld.example'],occurred_from='2026-11-10T19:30:00+01:00',description='Am VPN-Zugang laufen im Minutentakt fehlgeschlagene Anmeldungen mit den Namen unserer Sachbearbeiter ein, alle von 203.0.113.77. Bisher war keine erfolgreich.',measures='Adresse in der Firewall gesperrt.'),'login_attack',may=['reporter_email','occurred_at'])
# DOCX turned into flat PDF and ODT by LibreOffice
d1=docx_table('Notice of papers seen or left','Brackwater District Council, Records and Information. One sheet for each occasion.',['You',('Officer','Winifred Amadi'),('Section','Council Tax Recovery'),('Extension','2217'),'The occasion',('Papers found / noticed','13/11/2026, 08:20'),('Papers left there','12/11/2026'),('Place','Reading room, Carlton Street library'),('Tell us about it','A folder with eleven summons letters was left on a desk and read by at least one visitor before the librarian picked it up.'),('Information on the papers','names, addresses, arrears'),('Sensitive (health, belief etc.)','No'),('People named','11'),('Put right by','Folder collected from the library and locked away.'),('Told','Section manager')],foot='Information Governance Officer: P. Whitlock, ext. 2001')
d2=docx_table('Meldeblatt Papierunterlagen','Kreismusikschule Eiderland',['Absender',('Ausgefüllt von','Frauke Thedens'),('Zweigstelle','Zweigstelle Heide'),('Handy','0170 5550143'),'Vorkommnis',('Bemerkt','Donnerstag, 19.11.2026, 16:45 Uhr'),('Fundort der Unterlagen','Altpapiercontainer vor dem Haupteingang'),('Schildern Sie das Vorkommnis','Beim Aufräumen wurden Anmeldebögen unzerkleinert in den Altpapiercontainer geworfen. Eine Mutter hat sie herausgefischt und gebracht.'),('Welche Daten stehen darauf','Namen der Kinder, Geburtsdaten, IBAN'),('Wie viele Kinder/Eltern etwa','ungefähr 45'),('Sofort getan','Container geleert und Bögen geschreddert.'),('Benachrichtigt','Schulleitung')],foot='Dieses Blatt bitte nicht faxen.')
d3=docx_table('Melding om urettkomen tilgang','Sunnfjord folkehøgskule',['Den som melder',('Namn','Oddny Kvamme'),('Eining','Rekneskap'),('Telefon','57 00 61 18'),'Hendinga',('Når vart det oppdaga','12.11.2026 kl. 09.05'),('Når skjedde det','11.11.2026 kl. 22.40'),('Kva system','Visma Lønn'),('Kva har hendt','Ein tidlegare vikar har logga seg inn i lønssystemet og opna lønsslippane til fleire tilsette.'),('Er det personopplysningar','ja'),('Kor mange gjeld det','17'),('Kva opplysningar','løn, bankkonto'),('Kva er gjort','Brukaren er stengd.'),('Kven har fått vite om det','rektor')])
os.makedirs('lo',exist_ok=True); d1.save('lo/papers.docx'); d2.save('lo/meldeblatt.docx'); d3.save('lo/tilgang.docx')
S=['nice','-n','10','soffice','--headless','-env:UserInstallation=file:///tmp/lo_profile',]
if not os.path.exists('lo/papers.pdf'): subprocess.run(S+['--convert-to','pdf','--outdir','lo','lo/papers.docx'],capture_output=True,timeout=300)
if not os.path.exists('lo/tilgang.odt'): subprocess.run(S+['--convert-to','odt','--outdir','lo','lo/meldeblatt.docx','lo/tilgang.docx'],capture_output=True,timeout=300)
R=lambda p: open(p,'rb').read()
mail('pf05','Winifred Amadi <winifred.amadi@brackwater.example>','Papers left in library','2026-11-13T09:02:00+00:00','Please see notice.\n\nW Amadi\nCouncil Tax Recovery\n\nThis e-mail and any attachments may contain information that is confidential. If you are not the intended recipient please delete it and tell us on 01632 960000.\n',atts=[('notice.pdf',R('lo/papers.pdf'))],ua=OUTLOOK)
case('pf05','pdf_flat','en','2026-11-13T09:02:00+00:00',dict(reporter_name='Winifred Amadi',org_unit='Council Tax Recovery',reporter_phone='2217',discovered_at='2026-11-13T08:20:00+01:00',occurred_at='2026-11-12',location='Reading room, Carlton Street library',description='A folder with eleven summons letters was left on a desk and read by at least one visitor before the librarian picked it up.',data_categories=L('names','addresses','arrears'),special_categories='no',affected_persons=11,measures='Folder collected from the library and locked away.',informed=['Section manager']),'paper_disclosure',may=['reporter_email'])
mail('od01','Frauke Thedens <thedens@kms-eiderland.example>','Meldeblatt Altpapier','2026-11-19T18:10:00+01:00','Hallo zusammen,\n\nleider ist uns etwas Dummes passiert, siehe Blatt.\n\nFrauke Thedens\n',atts=[('Meldeblatt.odt',R('lo/meldeblatt.odt'))],ua=TB)
case('od01','odt','de','2026-11-19T18:10:00+01:00',dict(reporter_name='Frauke Thedens',org_unit='Zweigstelle Heide',reporter_phone='0170 5550143',discovered_at='2026-11-19T16:45:00+01:00',location='Altpapiercontainer vor dem Haupteingang',description='Beim Aufräumen wurden Anmeldebögen unzerkleinert in den Altpapiercontainer geworfen. Eine Mutter hat sie herausgefischt und gebracht.',data_categories=L('Namen der Kinder','Geburtsdaten','IBAN'),affected_persons=45,measures='Container geleert und Bögen geschreddert.',informed=['Schulleitung']),'paper_disclosure',may=['reporter_email'])
mail('od02','Oddny Kvamme <oddny@sunnfjord-fhs.example>','Urettkomen tilgang','2026-11-12T10:00:00+01:00','Hei,\n\nmeldinga ligg ved.\n\nHelsing\nOddny Kvamme\n',atts=[('melding.odt',R('lo/tilgang.odt'))])
case('od02','odt','nb','2026-11-12T10:00:00+01:00',dict(reporter_name='Oddny Kvamme',org_unit='Rekneskap',reporter_phone='57 00 61 18',discovered_at='2026-11-12T09:05:00+01:00',occurred_at='2026-11-11T22:40:00+01:00',affected_systems=['Visma Lønn'],description='Ein tidlegare vikar har logga seg inn i lønssystemet og opna lønsslippane til fleire tilsette.',personal_data='yes',affected_persons=17,data_categories=L('løn','bankkonto'),measures='Brukaren er stengd.',informed=['rektor']),'unauthorized_access',may=['reporter_email'])
# ================= XLSX
from datetime import datetime as DT
wb=openpyxl.Workbook(); w=wb.active; w.title='Outage log'
w['A1']='Pellworth Tram Operations - Service interruption sheet'; w['A1'].font=openpyxl.styles.Font(bold=True,size=14); w.merge_cells('A1:D1')
rows=[('Raised by','Tamsin Gwilt'),('Control room / depot','Northgate depot'),('Phone','01632 960431'),('Service or system down','Passenger Information Server PIS-2'),('Interruption began',DT(2026,11,20,4,55)),('Noticed by staff',DT(2026,11,20,5,10)),('Service back at',None),('What staff saw','All platform displays are frozen on yesterday evening. Restarting the display does not help.'),('Effect on service','Announcements by hand at 14 stops.'),('Action so far','Supplier called, server restarted once.'),('Supplier hotline','0800 496 0111')]
for i,(a,b) in enumerate(rows,3):
    w.cell(i,1,a); c=w.cell(i,2,b)
    if isinstance(b,DT): c.number_format='dd/mm/yyyy hh:mm'
w.column_dimensions['A'].width=28; w.column_dimensions['B'].width=60
b=io.BytesIO(); wb.save(b)
mail('xl01','Tamsin Gwilt <tamsin.gwilt@pellworth-tram.example>','Interruption sheet PIS-2','2026-11-20T05:40:00+01:00','Sheet attached.\n\nT. Gwilt\n',atts=[('interruption.xlsx',b.getvalue())],ua=OUTLOOK)
case('xl01','xlsx','en','2026-11-20T05:40:00+01:00',dict(reporter_name='Tamsin Gwilt',reporter_phone='01632 960431',affected_systems=['Passenger Information Server PIS-2'],occurred_from='2026-11-20T04:55:00+01:00',discovered_at='2026-11-20T05:10:00+01:00',description='All platform displays are frozen on yesterday evening. Restarting the display does not help.',consequences='Announcements by hand at 14 stops.',measures='Supplier called, server restarted once.'),'outage',may=['reporter_email','occurred_at','location','org_unit'])
wb=openpyxl.Workbook(); w=wb.active; w.title='Meldung'
for r in [['Netzauffälligkeit melden','','',''],['Fachhochschule Moorkamp, Rechenzentrum','','',''],[],['Melder','Arvid Nötzel','Telefon','04471 330-15'],['Institut','Labor für Automatisierung','Mail','noetzel@fh-moorkamp.example'],['Entdeckt am','14.11.2026','Uhrzeit','03:25'],['Zielsysteme','sps-gw1.fh-moorkamp.example','Quelle','198.51.100.23'],[],['Kurztext','Ein fremder Rechner klopft der Reihe nach alle Ports unserer Steuerungs-Gateways ab, rund 4000 Anfragen je Stunde. Kein Eindringen erkennbar.'],['Ergriffen','Quelle am Router verworfen.'],['Daten von Personen berührt? (ja/nein)','nein']]: w.append(r)
w2=wb.create_sheet('Hinweise'); w2.append(['Entdeckt am: Zeitpunkt, zu dem Sie es gesehen haben']); w2.append(['Zielsysteme: Name oder IP, z. B. mail1.fh-moorkamp.example'])
b=io.BytesIO(); wb.save(b)
mail('xl02','Arvid Nötzel <noetzel@fh-moorkamp.example>','Netzauffälligkeit Labor','2026-11-14T09:12:00+01:00','Moin,\n\nTabelle anbei, bitte mal draufschauen.\n\nArvid\n',atts=[('Netzauffaelligkeit.xlsx',b.getvalue())],ua=TB)
case('xl02','xlsx','de','2026-11-14T09:12:00+01:00',dict(reporter_name='Arvid Nötzel',reporter_phone='04471 330-15',org_unit='Labor für Automatisierung',reporter_email='noetzel@fh-moorkamp.example',discovered_at='2026-11-14T03:25:00+01:00',affected_systems=['sps-gw1.fh-moorkamp.example'],description='Ein fremder Rechner klopft der Reihe nach alle Ports unserer Steuerungs-Gateways ab, rund 4000 Anfragen je Stunde. Kein Eindringen erkennbar.',measures='Quelle am Router verworfen.',personal_data='no'),'scan')
# ODS
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OT, TableRow, TableCell
from odf.text import P as OP
o=OpenDocumentSpreadsheet(); t=OT(name='Skjema')
for r in [('Rapport om søppelpost','Vesterøy bibliotek'),('',''),('Ditt navn','Halvard Bjørnstad'),('Filial','Filial Sørnes'),('Direktenummer','33 00 27 54'),('Dato/tid sett','13.11.2026 08:15'),('Avsender i e-posten','tilbud@gavekort-nett.example'),('Beskriv det du fikk','Samme reklame for gavekort har kommet over 200 ganger til postmottak siden i går.'),('Tiltak hos dere','Regel i Outlook som flytter dem til søppelpost.'),('Lenke eller vedlegg åpnet? (ja/nei)','nei')]:
    tr=TableRow()
    for c in r:
        tc=TableCell(valuetype='string'); tc.addElement(OP(text=c)); tr.addElement(tc)
    t.addElement(tr)
o.spreadsheet.addElement(t); b=io.BytesIO(); o.write(b)
mail('os01','Halvard Bjørnstad <halvard.bjornstad@vesteroy-bib.example>','Søppelpost','2026-11-13T08:40:00+01:00','Hei, se vedlagt ark.\n\nHalvard\n',atts=[('soppelpost.ods',b.getvalue())],ua=TB)
case('os01','ods','nb','2026-11-13T08:40:00+01:00',dict(reporter_name='Halvard Bjørnstad',org_unit='Filial Sørnes',reporter_phone='33 00 27 54',discovered_at='2026-11-13T08:15:00+01:00',description='Samme reklame for gavekort har kommet over 200 ganger til postmottak siden i går.',measures='Regel i Outlook som flytter dem til søppelpost.'),'spam',may=['reporter_email'])
# ================= HTML web-form mailers
def tr(rows,style='a'):
    if style=='a': return '<table border="0" cellpadding="5" style="border-collapse:collapse">'+''.join('<tr><td style="background:#eef;font-weight:bold;vertical-align:top">%s</td><td>%s</td></tr>'%(H.escape(a),H.escape(b)) for a,b in rows)+'</table>'
    if style=='dl': return '<dl>'+''.join('<dt><b>%s</b></dt><dd>%s</dd>'%(H.escape(a),H.escape(b) or '&nbsp;') for a,b in rows)+'</dl>'
    return ''.join('<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>%s</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">%s</font></td></tr>'%(H.escape(a),H.escape(b)) for a,b in rows)
h='<html><body><p>Neue Übermittlung über das Kontaktformular <b>IT-Notfall</b></p>'+tr([('Ihr Name','Selma Krüger-Yildiz'),('Ihre E-Mail','selma.kruegeryildiz@kunsthochschule-ilm.example'),('Ihr Status','Studentin'),('Studiengang / Abteilung','Freie Kunst'),('Wann ist es Ihnen aufgefallen?','08.11.2026 20:30'),('Worum geht es?','Mein Konto wird von jemand anderem benutzt'),('Um welches Konto / welchen Dienst geht es?','Nextcloud'),('Bitte beschreiben Sie es','In meiner Nextcloud liegen Dateien, die ich nicht hochgeladen habe, und im Postausgang sind Mails auf Russisch.'),('Was haben Sie schon versucht?','Kennwort geändert, alle Sitzungen beendet'),('Telefonnummer für Rückruf (freiwillig)','')])+'<p style="color:#888">Gesendet am 08.11.2026 20:52 von 192.0.2.15 – Datenschutzerklärung akzeptiert: ja</p></body></html>'
mail('ht01','IT-Notfall-Formular <noreply@kunsthochschule-ilm.example>','[IT-Notfall] Neue Übermittlung','2026-11-08T20:52:00+01:00','',html=h,html_only=True,hdr={'Reply-To':'selma.kruegeryildiz@kunsthochschule-ilm.example'})
case('ht01','html','de','2026-11-08T20:52:00+01:00',dict(reporter_name='Selma Krüger-Yildiz',reporter_email='selma.kruegeryildiz@kunsthochschule-ilm.example',reporter_role='Studentin',org_unit='Freie Kunst',discovered_at='2026-11-08T20:30:00+01:00',affected_systems=['Nextcloud'],description='In meiner Nextcloud liegen Dateien, die ich nicht hochgeladen habe, und im Postausgang sind Mails auf Russisch.',measures='Kennwort geändert, alle Sitzungen beendet'),'compromised_account')
h='<html><body><table width="99%" border="0" cellpadding="1" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" bgcolor="#FFFFFF">'+tr([('Name','Benedikt Aster'),('Acting for','Lumen Street Pictures Ltd'),('Email','rights@lumenstreet.example'),('Work concerned','"The Salt Road" (feature film, 2025)'),('Where did you find it?','https://media.weststrand-uni.example/~tk44/saltroad.mp4'),('When did you see it?','2026-11-12 18:40 UTC'),('Please describe','A full copy of our film is offered for download from a personal web space on your server without a licence.'),('I believe in good faith that this use is not authorised','Checked')],'gf')+'</table></td></tr></table></body></html>'
mail('ht02','Weststrand University Website <wordpress@weststrand-uni.example>','New submission from Rights Complaint','2026-11-12T18:58:00+00:00','',html=h,html_only=True)
case('ht02','html','en','2026-11-12T18:58:00+00:00',dict(reporter_name='Benedikt Aster',reporter_email='rights@lumenstreet.example',discovered_at='2026-11-12T18:40:00+00:00',affected_systems=A(['https://media.weststrand-uni.example/~tk44/saltroad.mp4'],['media.weststrand-uni.example']),description='A full copy of our film is offered for download from a personal web space on your server without a licence.'),'copyright',may=['org_unit','location'])
h='<div style="font-family:Arial"><h3>Innsendt skjema: Mistenkelig e-post</h3>'+tr([('Innsender','Kjersti Maudal'),('Arbeidssted','Barnehage Solbakken'),('Mobil','934 00 218'),('Mottatt (dato og klokkeslett)','17.11.2026 09:32'),('Avsenderadresse i den mistenkelige e-posten','lonn@komrnune-lonn.example'),('Hva ble du bedt om?','Oppdatere kontonummer for lønn via en lenke.'),('Klikket du på lenken?','Nei'),('Oppga du passord eller kode?','Nei'),('Hva har du gjort med e-posten?','Slettet den og advart kollegene.')],'dl')+'<hr><small>Denne e-posten er laget automatisk. Brukerstøtte: 51 00 99 00</small></div>'
mail('ht03','Intranett <ikke-svar@midtbyen-kommune.example>','Skjema: Mistenkelig e-post (#5521)','2026-11-17T10:04:00+01:00','Innsendt skjema: Mistenkelig e-post. Vis meldingen som HTML.\n',html=h)
case('ht03','html','nb','2026-11-17T10:04:00+01:00',dict(reporter_name='Kjersti Maudal',org_unit='Barnehage Solbakken',reporter_phone='934 00 218',measures='Slettet den og advart kollegene.'),'phishing',may=['occurred_at','discovered_at','description','reporter_email'])
# ================= TEXT FORMS
mail('tf01','Webdienst <formular@amtsgericht-lindau-test.example>','Formulareingang Datenverlust','2026-11-16T15:33:00+01:00','''Formulareingang vom 16.11.2026, 15:33 Uhr
=========================================

Einreichende Person ..... Wolfram Zettler
Geschäftsstelle ......... Grundbuchabteilung
Rufnummer ............... 08382 277-64
E-Mail .................. w.zettler@amtsgericht-lindau-test.example

Festgestellt ............ 16.11.2026, 14:10 Uhr
Verfahren / Server ...... SolumSTAR, fs-grundbuch
Was fehlt? .............. Nach dem Update sind die Urkundenscans vom 09.11. bis 13.11. nicht mehr da.
                          In der Sicherung sind sie ebenfalls nicht enthalten.
Daten von Bürgern? ...... ja
Eingeleitet ............. Dienstleister mit der Wiederherstellung beauftragt.
Informiert .............. Direktorin

-----------------------------------------
Diese Nachricht wurde automatisch erzeugt.
''')
case('tf01','text_form','de','2026-11-16T15:33:00+01:00',dict(reporter_name='Wolfram Zettler',org_unit='Grundbuchabteilung',reporter_phone='08382 277-64',reporter_email='w.zettler@amtsgericht-lindau-test.example',discovered_at='2026-11-16T14:10:00+01:00',affected_systems=L('SolumSTAR','fs-grundbuch'),description='Nach dem Update sind die Urkundenscans vom 09.11. bis 13.11. nicht mehr da. In der Sicherung sind sie ebenfalls nicht enthalten.',personal_data='yes',measures='Dienstleister mit der Wiederherstellung beauftragt.',informed=['Direktorin']),'data_loss')
mail('tf02','Marguerite Obi <m.obi@harrowfen.example>','Lost device - my answers','2026-11-12T19:20:00+00:00','''Hello,

here are my answers to the questions on the intranet page.

1. Who are you and where do you work?
   Marguerite Obi, Student Finance
2. How can we reach you?
   01632 960777
3. What have you lost?
   iPhone 13
4. Does it have a college tag? If so, which number?
   HF-M-0293
5. When did you last have it?
   12 November 2026, 16:30
6. When did you realise it was gone?
   12 November 2026, 17:15
7. Where might it be?
   bus 14 between the campus and Fen Road
8. Was it protected by a PIN or password?
   Yes
9. Was the content encrypted?
   Don't know
10. Did you tell the police?
   No
11. What have you done?
   Marked it as lost in Find My and rang the bus company.

Marguerite
''',ua=APPLE)
case('tf02','text_form','en','2026-11-12T19:20:00+00:00',dict(reporter_name=A('Marguerite Obi','Marguerite Obi, Student Finance'),reporter_phone='01632 960777',device_kind='iPhone 13',device_id='HF-M-0293',discovered_at='2026-11-12T17:15:00+01:00',location='bus 14 between the campus and Fen Road',device_password='yes',device_encrypted='unknown',police_report=A('no','No'),measures='Marked it as lost in Find My and rang the bus company.',lost_or_stolen='lost'),'device_loss',may=['reporter_email','org_unit','occurred_at','occurred_from','description'])
mail('tf03','Driftsvakt Havgløtt <drift@havglott-energi.example>','Driftsavvik','2026-11-19T03:50:00+01:00','''DRIFTSAVVIK - HAVGLØTT ENERGI

Vakthavende: Terje Molnes
Gruppe: Nettsentral
Nås på: 70 00 45 45
Oppdaget kl.: 19.11.2026 03:12
Startet kl.: 19.11.2026 02:58
Slutt kl.: -
System som er nede: Kundeportal Min Strøm
Symptom: Portalen svarer med feil 503 på alle sider.
Konsekvens: Kunder kan ikke melde flytting.
Utført: Omstart av applikasjonsserver, uten virkning.
Varslet: driftsleder
Personopplysninger: Nei
''')
case('tf03','text_form','nb','2026-11-19T03:50:00+01:00',dict(reporter_name='Terje Molnes',org_unit='Nettsentral',reporter_phone='70 00 45 45',discovered_at='2026-11-19T03:12:00+01:00',occurred_from='2026-11-19T02:58:00+01:00',affected_systems=A(['Kundeportal Min Strøm'],['Min Strøm']),description='Portalen svarer med feil 503 på alle sider.',consequences='Kunder kan ikke melde flytting.',measures='Omstart av applikasjonsserver, uten virkning.',informed=['driftsleder'],personal_data='no'),'outage',may=['reporter_email','occurred_at'])
mail('tf04','Ortrud Lampe <o.lampe@tierpark-selke.example>','Meldung lt. Aushang','2026-11-18T09:40:00+01:00','''Hallo,

ich habe den Aushang aus der Teeküche abgetippt und ausgefüllt:

> Wer bist du?
Ortrud Lampe
> Wo arbeitest du?
Kasse Nordeingang
> Welcher Rechner?
KASSE-N2
> Seit wann merkst du es?
18.11.2026, 08:50 Uhr
> Was macht der Rechner?
Es gehen ständig Fenster mit Virenwarnungen und einer Telefonnummer auf. Die Maus bewegt sich von allein.
> Hast du etwas angeklickt oder installiert?
Ich habe ein angebliches Update für den Kartenleser installiert.
> Was hast du danach getan?
Rechner ausgeschaltet.

LG Ortrud
''',ua=TB)
case('tf04','text_form','de','2026-11-18T09:40:00+01:00',dict(reporter_name='Ortrud Lampe',org_unit='Kasse Nordeingang',affected_systems=['KASSE-N2'],description='Es gehen ständig Fenster mit Virenwarnungen und einer Telefonnummer auf. Die Maus bewegt sich von allein.',measures='Rechner ausgeschaltet.'),'malware',may=['reporter_email','discovered_at','occurred_from','occurred_at','location'])
