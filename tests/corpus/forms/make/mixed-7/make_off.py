from lib import *
import subprocess, docx, openpyxl
from docx.shared import Pt, Cm
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import nsdecls, qn
from xml.sax.saxutils import escape as E
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from odf.opendocument import OpenDocumentText
from odf import text as T, table as TB, style as S
def lo(ext,*fns):
    subprocess.run(['nice','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',ext,'--outdir',WORK]+[f'{WORK}/{f}' for f in fns],check=True,capture_output=True)
def dt(d,rows,widths=None,style='Table Grid'):
    t=d.add_table(rows=0,cols=len(rows[0])); t.style=style
    for r in rows:
        cells=t.add_row().cells
        for c,v in zip(cells,r): c.text=v or ''
    if widths:
        for r in t.rows:
            for c,w in zip(r.cells,widths): c.width=Cm(w)
    return t
def sdt(text,placeholder=False):
    return f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if placeholder else ""}<w:text/></w:sdtPr><w:sdtContent><w:r>{"<w:rPr><w:color w:val=%s/></w:rPr>"%chr(34)+"808080"+chr(34) if False else ""}<w:t xml:space="preserve">{E(text)}</w:t></w:r></w:sdtContent></w:sdt>'
def sdtcb(on):
    return f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'
def sdtdd(val,opts):
    return f'<w:sdt {nsdecls("w")}><w:sdtPr><w:dropDownList>'+''.join(f'<w:listItem w:displayText="{E(o)}" w:value="{i}"/>' for i,o in enumerate(opts))+f'</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{E(val)}</w:t></w:r></w:sdtContent></w:sdt>'
def legtext(p,name,val):
    for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>',f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>',f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{E(val) if val else "     "}</w:t></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(x))
def legcb(p,name,on):
    for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if on else ""}</w:checkBox></w:ffData></w:fldChar></w:r>',f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(x))
# ---------------- files first
# f02 publisher (docx -> pdf)
d=docx.Document(); d.add_heading('Pennyfield Press – Suspicious message report',1); d.add_paragraph('Return to security@pennyfield-press.example the same day.')
dt(d,[('Sent in by','Hugo Tremlett'),('Imprint','Pennyfield Children\'s'),('Desk phone','+44 1632 960 740'),('When did you first see it?','17 November 2026 at 09:20 GMT'),('Type of problem','Phishing message'),('Account of events','A message pretending to be our CEO asked for the manuscript of an unpublished title. I sent chapter one before I noticed the odd address.'),('Did personal information get out?','☐ Yes   ☒ No   ☐ Unsure'),('Who have you told?','Publishing Director'),('What did you do next?','Blocked the sender, kept the message')],[5,11]); d.add_paragraph('Security team: date received ________  handled by ________'); d.save(WORK+'/f02.docx')
# f06 nynorsk
d=docx.Document(); d.add_paragraph('Universitetet i Vest','Title'); d.add_paragraph('Melding om brot på personopplysningstryggleiken'); 
t=dt(d,[('Opplysningar om meldaren',''),('Namn','Solfrid Kvam'),('Stilling','Førstekonsulent'),('Eining','Det humanistiske fakultet'),('Epost','solfrid.kvam@uvest.example'),('Om hendinga',''),('Oppdaga (dato og klokkeslett)','10.11.2026 kl. 12.40'),('Skjedde (dato)','10.11.2026'),('Hendingstype','Feilsend e-post'),('Omtale','Vurderingar av seks søkjarar til ei stilling vart sende til ein av søkjarane.'),('Råka personar','6'),('Kva opplysningar gjeld det','namn, utdanning, vurdering'),('Særlege kategoriar','Nei'),('Strakstiltak','Søkjaren er beden om å slette e-posten'),('Varsla','Instituttleiar')],[6,10])
for i in (0,5): t.rows[i].cells[0].merge(t.rows[i].cells[1])
d.save(WORK+'/f06.docx')
# d01 Kirchenkreis
d=docx.Document(); d.add_heading('Ev. Kirchenkreis Werra-Ulster',2); d.add_paragraph('Meldung einer Datenpanne nach DSG-EKD § 32 (an die Superintendentur)')
dt(d,[('Angabe','Ihr Eintrag'),('Kirchengemeinde / Einrichtung','Kita Arche Noah, Vacha'),('Wer meldet','Roswitha Baldauf'),('Dienststellung','Kitaleiterin'),('Fernruf','036962 55 08'),('Panne entdeckt am','03.11.2026'),('Panne entdeckt um','07:10 Uhr'),('Was war los?','In der Nacht wurde ins Büro eingebrochen, der Ordner mit den Aufnahmebögen der Kinder ist weg.'),('Tatort','Büro der Kita, Erdgeschoss'),('Wie viele Menschen betrifft es?','34 Kinder'),('Welche Angaben stehen darin?','Anschrift, Impfstatus, Sorgerecht'),('Haben Sie die Polizei gerufen? (Vorgangsnummer)','PI Bad Salzungen, 0218334/2026'),('Was haben Sie veranlasst?','Schlösser getauscht, Eltern angeschrieben'),('Wer weiß davon?','Träger, Eltern'),('Wird von der Superintendentur ausgefüllt','')],[6.5,9.5]); d.save(WORK+'/d01.docx')
# d02 UK college sdt
d=docx.Document(); d.add_heading('Ashgrove College',1); d.add_paragraph('IT security concern form ITS-22')
def row2(t,lab,xml):
    c=t.add_row().cells; c[0].text=lab; p=c[1].paragraphs[0]
    for x in (xml if isinstance(xml,list) else [xml]):
        if x.startswith('<w:sdt'): p._p.append(parse_xml(x))
        else: p.add_run(x)
t=d.add_table(rows=0,cols=2); t.style='Light Grid'
row2(t,'Your full name',sdt('Chloe Sandiford')); row2(t,'Job role',sdt('Learning Support Tutor')); row2(t,'Curriculum area',sdt('Foundation Learning')); row2(t,'Contact telephone',sdt('Click or tap here to enter text.',True))
row2(t,'Date you spotted the problem',sdt('16/11/2026')); row2(t,'Time you spotted the problem',sdt('13:50')); row2(t,'Problem type',sdtdd('Malicious software',['Choose an item.','Malicious software','Stolen kit','Hacked account']))
row2(t,'Explain what you saw',sdt('After plugging in a learner\'s USB stick a fake antivirus window appeared and would not close.')); row2(t,'PC or asset number',sdt('ASH-PC-2209'))
row2(t,'Could learner data be involved?',[sdtcb(False),' Yes   ',sdtcb(False),' No   ',sdtcb(True),' Don\'t know']); row2(t,'What did you do straight away?',sdt('Turned the PC off at the wall and put a note on it')); row2(t,'Number of learners affected',sdt('Click or tap here to enter text.',True))
d.add_paragraph(); d.add_paragraph('IT Services use: Logged by ……… Call no ………'); d.save(WORK+'/d02.docx')
# d03 nb bank 4-col
d=docx.Document(); d.add_heading('Sparebanken Havn – hendelsesmelding IKT',2)
t=dt(d,[('Melder','Eskil Rønning','Stilling','Driftstekniker'),('Avdeling','Teknologi og drift','Telefon','52 00 81 40'),('Oppdaget','11.11.2026 06:45','Meldt','11.11.2026 07:30'),('Startet','10.11.2026 23:50','Opphørte','11.11.2026 05:10'),('Type hendelse','Passordgjetting (brute force)','System','VPN-portal vpn.sb-havn.example'),('Beskrivelse','Over 12 000 mislykkede pålogginger mot ansattkontoer. Ingen vellykkede.','',''),('Personopplysninger','Nei','Kunder berørt','0'),('Tiltak','Geoblokkering slått på, to kontoer sperret','',''),('Fylles ut av sikkerhet:','','Alvorlighet','')],[3,5,3,5])
for i in (5,7):
    v=t.rows[i].cells[1].text; m=t.rows[i].cells[1].merge(t.rows[i].cells[3]); m.text=v
d.save(WORK+'/d03.docx')
# d04 CH uni label above value
d=docx.Document(); d.add_heading('Universität Aarelinth, Informatikdienste',1); d.add_paragraph('Selbstdeklaration ICT-Vorfall')
for l,v in [('Name und Vorname','Caduff Flurina'),('Institut oder Dienst','Institut für Geobotanik'),('Telefon intern','031 555 22 17'),('Wann haben Sie es bemerkt?','12. November 2026, 17.05 Uhr'),('Was beschreibt den Vorfall am besten?','Konto übernommen'),('Schildern Sie bitte den Ablauf','Ich erhielt plötzlich Codes für die Zwei-Faktor-Anmeldung und habe versehentlich eine Anfrage bestätigt.'),('Welches Konto, welcher Server?','fcaduff@uni-aarelinth.example'),('Sind Personendaten gefährdet?','unklar'),('Was haben Sie unternommen?','Passwort gewechselt, Helpdesk angerufen')]:
    r=d.add_paragraph().add_run(l); r.bold=True; r.font.size=Pt(9); d.add_paragraph(v)
d.add_paragraph('Kontakt für Fragen: Datenschutzstelle, Dr. iur. Beat Käser, 031 555 20 00'); d.save(WORK+'/d04.docx')
# d05 US tabs
d=docx.Document(); d.add_heading('Bluff River University – Incident Intake Sheet',2)
def u(*prs):
    p=d.add_paragraph(); 
    for i,(l,v) in enumerate(prs):
        if i: p.add_run('\t')
        p.add_run(l+': '); r=p.add_run(f'__{v}__' if v else '__________'); r.underline=True
u(('Reporting individual','Terrence Oakes'),('Job title','Registrar Systems Analyst')); u(('Department','Office of the Registrar'),('Phone','(406) 555-0155')); u(('Date detected','11/10/2026'),('Time detected','9:25 AM MST')); u(('Date reported','11/10/2026'),('Time reported','10:02 AM MST'))
d.add_paragraph('Incident category (check one):'); 
for x,o in [('Denial of service',0),('Unauthorized access',1),('Malicious code',0),('Lost or stolen equipment',0)]: d.add_paragraph(('☒ ' if o else '☐ ')+x)
u(('Affected systems','Banner INB production')); u(('Narrative','A student worker used a supervisor\'s unlocked session to view transcripts of classmates.')); u(('Individuals affected','4'),('Records affected','11')); u(('Sensitive personal information','')); u(('Actions taken','Student worker access removed, session timeout shortened')); u(('Intake received by',''),('Case no.','')); d.save(WORK+'/d05.docx')
# d06 AT legacy
d=docx.Document(); d.add_heading('Medizinische Privatuniversität Semmering',2); d.add_paragraph('Schadens- und Verlustanzeige Zutrittsmedien')
t=d.add_table(rows=0,cols=2); t.style='Table Grid'
for i,(l,v) in enumerate([('Vor- und Nachname','Johannes Pirker'),('Klinik / Abteilung','Technisches Gebäudemanagement'),('DW','7740'),('Verlust bemerkt am','09.11.2026'),('gegen (Uhrzeit)','06:15'),('Was ist abhandengekommen?','Generalschlüssel Haus C'),('Letzter bekannter Ort','Parkdeck Süd'),('Umstände','Der Schlüsselbund ist beim Umstieg vom Rad auf das Auto verschwunden.'),('Gesetzte Maßnahmen','Portier verständigt, Zylinder im Medikamentenlager getauscht'),('Anmerkungen','')]):
    c=t.add_row().cells; c[0].text=l; legtext(c[1].paragraphs[0],f'Text{i+1}',v)
p=d.add_paragraph('Art:  '); legcb(p,'K1',True); p.add_run(' Verlust   '); legcb(p,'K2',False); p.add_run(' Diebstahl'); p=d.add_paragraph('Anzeige bei der Polizei:  '); legcb(p,'K3',False); p.add_run(' ja   '); legcb(p,'K4',False); p.add_run(' nein'); d.save(WORK+'/d06.docx')
# o02 -> docx convert to odt
d=docx.Document(); d.add_heading('Høgskolen i Østerdal',1); d.add_paragraph('Tapsmelding mobilt utstyr')
dt(d,[('Ansatt','Geir Ove Moen'),('Arbeidssted','Campus Rena, økonomiavdelingen'),('Mobil','934 00 281'),('Utstyr','Bærbar PC, Lenovo X1'),('Merkelapp (inventarnr.)','HIØ-55208'),('Savnet fra (dato og kl.)','06.11.2026 kl. 08:05'),('Sted','Hotell i Hamar'),('Tapt / stjålet','☐ Tapt   ☒ Stjålet'),('Harddisk kryptert','☒ Ja   ☐ Nei   ☐ Vet ikke'),('Kan fjernslettes','☐ Ja   ☐ Nei   ☒ Vet ikke'),('Anmeldt (saksnr. hos politiet)','16044512'),('Hva hendte','Ryggsekken ble tatt fra frokostsalen mens jeg hentet kaffe.'),('Lå det personopplysninger på maskinen?','☒ Ja   ☐ Nei'),('Hvilke','lønnslister, reiseregninger'),('Varslet til','Nærmeste leder, IT-vakt')],[6,10]); d.save(WORK+'/o02.docx')
# o01, o03, o04 odfpy
def odt(fn,title,intro,rows=None,paras=None,cols=2):
    o=OpenDocumentText(); b=S.Style(name='B',family='text'); b.addElement(S.TextProperties(fontweight='bold')); o.styles.addElement(b)
    o.text.addElement(T.H(outlinelevel=1,text=title)); o.text.addElement(T.P(text=intro))
    if rows:
        t=TB.Table(name='T1'); t.addElement(TB.TableColumn(numbercolumnsrepeated=cols))
        for r in rows:
            tr=TB.TableRow(); t.addElement(tr); span=len(r)==1
            for c in r:
                tc=TB.TableCell(valuetype='string',**({'numbercolumnsspanned':cols} if span else {})); tr.addElement(tc)
                for l in (c or '').split('\n'): tc.addElement(T.P(text=l))
            if span:
                for _ in range(cols-1): tr.addElement(TB.CoveredTableCell())
        o.text.addElement(t)
    for l,v in paras or []:
        p=T.P(); p.addElement(T.Span(stylename=b,text=l)); 
        if v is not None: p.addElement(T.Tab()); p.addText(v)
        o.text.addElement(p)
    o.save(f'{WORK}/{fn}.odt')
odt('o01','Landessportverband Mitte – Meldezettel IT-Panne','Bitte vollständig ausfüllen und an vorfall@lsb-mitte.example senden.',rows=[('Teil 1: Meldender Verein / Verband',),('Verein','TSV Grünwald 1911'),('Melder','Ansgar Thoma'),('Amt','2. Vorsitzender'),('Handy','0160 5550183'),('Teil 2: Die Panne',),('Aufgefallen am','18.11.2026 um 21:00 Uhr'),('Besteht seit','Mitte Oktober 2026'),('Pannenart','Falsche Einstellung / offene Freigabe'),('Was ist los?','Der Vorstandsordner in der Cloud war über einen Link ohne Kennwort für jeden lesbar.'),('Dienst','Nextcloud des Vereins'),('Personen betroffen (Zahl)','rund 410'),('Was wurde gemacht?','Link gelöscht, Zugriffe geprüft')])
odt('o03','St Wilfrid\'s Benefice','Record of an information mishap (keep in parish safe, copy to diocese)',paras=[('Completed by:','Jennifer Lockyer'),('Office held:','PCC Secretary'),('Telephone:','01632 960 877'),('Mishap discovered on:','5 November 2026'),('Nature of mishap:','Loss of data (no backup)'),('What happened:','The parish computer\'s hard disc failed and the electoral roll from 2019 onwards cannot be read.'),('People on the roll:','163'),('Effect:','Roll has to be rebuilt from paper before the annual meeting'),('Put right by:','Disc sent to a recovery firm'),('Told:','Churchwardens'),('For diocesan use',None),('Seen by:',''),('Date seen:','')])
odt('o04','Akademie für Gestaltung Kaltenbrunn','Formblatt 9 – Sicherheitsereignis (bitte digital ausfüllen)',rows=[('Name, Vorname','Weidlich, Ramona'),('Abteilung','Bibliothek'),('Telefon','[Durchwahl eintragen]'),('Zeitpunkt der Entdeckung','12.11.2026'),('Zeitpunkt des Ereignisses','TT.MM.JJJJ, hh:mm'),('Ereignisart','☐ Diebstahl  ☐ Schadsoftware  ☒ Urheberrechtsverstoß  ☐ Sonstiges'),('Beschreibung','Auf dem öffentlichen Kopierer-Scanordner liegen komplette Lehrbücher als PDF.'),('Betroffene Systeme','z. B. Rechnername, IP-Adresse'),('Anzahl Personen','…'),('Personenbezogene Daten','☐ ja  ☐ nein'),('Ergriffene Maßnahmen','Ordner geleert'),('Datum, Unterschrift','13.11.2026, R. Weidlich')])
# xlsx
bold=Font(bold=True); fill=PatternFill('solid',fgColor='DDE6F0'); thin=Border(bottom=Side(style='thin'))
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Meldung'; ws['B2']='Kreditverein Isar eG – Datenpannen-Erfassung'; ws['B2'].font=Font(bold=True,size=14); ws.column_dimensions['B'].width=38; ws.column_dimensions['D'].width=60
import datetime as D
r=4
for l,v in [('Meldende/r','Hatice Yıldız-Kern'),('Filiale / Stabsstelle','Filiale Dachau'),('Telefon','08131 7700-12'),('Bekannt seit (Datum)',D.date(2026,11,16)),('Bekannt seit (Uhrzeit)',D.time(14,5)),('Passiert am',D.date(2026,11,13)),('Pannentyp','Fehlversand Post'),('Was ist schiefgelaufen?','Depotauszug wurde an den Nachbarn des Kunden kuvertiert.'),('Kunden betroffen',1),('Belege betroffen',4),('Welche Daten?','Name, Depotnummer, Wertpapierbestand'),('Art. 9-Daten?','nein'),('Reaktion','Auszug zurückgefordert, Kunde angerufen'),('— ab hier Datenschutz —',None),('Fall-ID',None),('Meldung an Aufsicht am',None)]:
    ws.cell(r,2,l).font=bold; ws.cell(r,2).fill=fill; c=ws.cell(r,4,v); c.border=thin; c.alignment=Alignment(wrap_text=True,horizontal='left')
    if isinstance(v,D.date): c.number_format='DD.MM.YYYY'
    if isinstance(v,D.time): c.number_format='HH:MM'
    ws.merge_cells(start_row=r,start_column=2,end_row=r,end_column=3); r+=1
wb.save(WORK+'/x01.xlsx')
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Report'; ws['A1']='BREACH LOG ENTRY – Firth Academic Publishing'; ws['A1'].font=Font(bold=True,size=13)
blocks=[(('Raised by','Team','Email'),('Moira Kessock','Peer Review Office','m.kessock@firthacademic.example')),(('Breach noticed','Breach occurred','Category'),('2026-11-09 10:30 GMT','2026-11-06','Data leak / exposure')),(('People affected','Manuscripts affected','Personal data?'),(26,9,'Yes')),(('Information exposed','Platform','Told so far'),('Reviewer names, e-mail addresses','EditFlow submission system','Editor-in-Chief'))]
r=3
for h,v in blocks:
    for c in range(3):
        ws.cell(r,1+c,h[c]).font=bold; ws.cell(r,1+c).fill=fill; ws.cell(r+1,1+c,v[c])
    r+=3
ws.cell(r,1,'What happened').font=bold; ws.cell(r+1,1,'Decision letters showed the names of anonymous reviewers because of a template fault.'); ws.merge_cells(start_row=r+1,start_column=1,end_row=r+1,end_column=3)
ws.cell(r+3,1,'Action taken').font=bold; ws.cell(r+4,1,'Template rolled back, authors asked to delete the letters'); ws.merge_cells(start_row=r+4,start_column=1,end_row=r+4,end_column=3)
for c in 'ABC': ws.column_dimensions[c].width=34
wb.save(WORK+'/x02.xlsx')
wb=openpyxl.Workbook(); w0=wb.active; w0.title='Veiledning'; w0['A1']='Slik fyller du ut skjemaet'; w0['A2']='Oppdaget: når du selv ble klar over hendelsen, f.eks. 01.02.2026 kl. 12:00'; w0['A3']='Type: velg fra listen i arket Lister'; w0['A4']='Spørsmål: IT-vakta, tlf. 62 00 11 22'
ws=wb.create_sheet('Hendelse'); l=wb.create_sheet('Lister'); 
for i,x in enumerate(['Skadevare','Phishing','Tap av utstyr','Driftsstans']): l.cell(i+1,1,x)
for i,(a,b,c) in enumerate([('Felt','Svar','Hjelp'),('Innmelder','Randi Strøm','Fornavn og etternavn'),('Seksjon','Bygdøy bibliotek',''),('Telefonnr.','22 00 31 07',''),('Oppdaget','18.11.2026 kl. 08:20','dd.mm.åååå kl. tt:mm'),('Type','Skadevare','velg fra liste'),('Forløp','Publikums-PC nr. 3 viste annonser i fullskjerm og installerte ukjente programmer.','hva, hvor, hvordan'),('Enhet/maskin','BYG-PUB-03','maskinnavn'),('Persondata involvert','Nei','Ja/Nei/Vet ikke'),('Gjort hittil','Maskinen er slått av og merket','strakstiltak'),('Antall berørte','','anslag')]):
    for j,x in enumerate((a,b,c)): ws.cell(2+i,2+j,x); 
    if i==0:
        for j in range(3): ws.cell(2,2+j).font=bold; ws.cell(2,2+j).fill=fill
for c,w in zip('BCD',(24,60,28)): ws.column_dimensions[c].width=w
wb.active=1; wb.save(WORK+'/x03.xlsx')
wb=openpyxl.Workbook(); ws=wb.active; ws.title='Tabelle1'
R=[('Berufskolleg Lindenhof · Sofortmeldung IT',None,None,None),(None,)*4,('Lehrkraft / Mitarbeiter/in','Uwe Brinkschulte','Kürzel','Bri'),('Bildungsgang','Fachoberschule Technik','Raum','B 117'),('Bemerkt am','17.11.2026','um','10:50 Uhr'),(None,)*4,('Was trifft zu?','x','Passwort bekannt geworden',None),(None,None,'Gerät weg',None),(None,None,'Virus',None),(None,)*4,('Hergang','Zugangsdaten für das Notenprogramm standen noch an der Tafel, eine Klasse hat sie fotografiert.',None,None),('Betrifft Anwendung','Notenverwaltung ASV',None,None),('Schülerdaten gefährdet?','unklar',None,None),('Sofort getan','Passwort geändert',None,None)]
for i,row in enumerate(R):
    for j,x in enumerate(row):
        if x is not None: ws.cell(i+1,j+1,x)
    if row[0]: ws.cell(i+1,1).font=bold
for i in (11,12,13,14): ws.merge_cells(start_row=i,start_column=2,end_row=i,end_column=4)
ws.column_dimensions['A'].width=30; ws.column_dimensions['B'].width=40; ws.column_dimensions['C'].width=30; wb.save(WORK+'/x04.xlsx')
lo('pdf','f02.docx','f06.docx'); lo('odt','o02.docx'); lo('ods','x04.xlsx')
W=lambda n,e: f'{WORK}/{n}.{e}'
# ---------------- mails
mail('f02','pdf_flat','en',('Hugo Tremlett','h.tremlett@pennyfield-press.example'),'security@pennyfield-press.example','Suspicious message report','2026-11-17T09:58:00+00:00','''
Hi there,

Form attached, sorry about this one.

Hugo
''',att=[('suspicious-message-report.pdf',W('f02','pdf'))],mailer='Apple Mail (2.3826)',
report={'reporter_name':'Hugo Tremlett','org_unit':"Pennyfield Children's",'reporter_phone':'+44 1632 960 740','discovered_at':'2026-11-17T09:20:00+00:00','description':'A message pretending to be our CEO asked for the manuscript of an unpublished title. I sent chapter one before I noticed the odd address.','personal_data':'no','informed':['Publishing Director'],'measures':'Blocked the sender, kept the message'},kind='phishing')
mail('f06','pdf_flat','nb',('Solfrid Kvam','solfrid.kvam@uvest.example'),'irt@uvest.example','Melding om brot','2026-11-10T14:00:00+01:00','''
Hei!
Sjå vedlagt melding. Ring om noko er uklart.
Solfrid
''',att=[('Melding brot.pdf',W('f06','pdf'))],
report={'reporter_name':'Solfrid Kvam','reporter_role':'Førstekonsulent','org_unit':'Det humanistiske fakultet','reporter_email':'solfrid.kvam@uvest.example','discovered_at':'2026-11-10T12:40:00+01:00','occurred_at':'2026-11-10','description':'Vurderingar av seks søkjarar til ei stilling vart sende til ein av søkjarane.','affected_persons':6,'data_categories':['namn','utdanning','vurdering'],'special_categories':'no','measures':'Søkjaren er beden om å slette e-posten','informed':['Instituttleiar']},kind='misdelivery',may=['personal_data'])
mail('d01','docx','de',('Kita Arche Noah','kita.vacha@kirchenkreis-werra.example'),'vorfall@landeskirche-nord.example','Datenpanne / Einbruch','2026-11-03T13:30:00+01:00','''
Liebe Kolleginnen,

wie besprochen das Formular. Wir sind alle noch ziemlich durch den Wind.

Gruß R. Baldauf
''',att=[('Meldung Datenpanne Kita Vacha.docx',W('d01','docx'))],
report={'org_unit':'Kita Arche Noah, Vacha','reporter_name':'Roswitha Baldauf','reporter_role':'Kitaleiterin','reporter_phone':'036962 55 08','discovered_at':'2026-11-03T07:10:00+01:00','description':'In der Nacht wurde ins Büro eingebrochen, der Ordner mit den Aufnahmebögen der Kinder ist weg.','location':'Büro der Kita, Erdgeschoss','affected_persons':34,'data_categories':['Anschrift','Impfstatus','Sorgerecht'],'police_report':any_('PI Bad Salzungen, 0218334/2026','0218334/2026'),'measures':'Schlösser getauscht, Eltern angeschrieben','informed':['Träger','Eltern']},kind=['paper_disclosure','data_loss'],may=['personal_data','special_categories','lost_or_stolen'])
mail('d02','docx','en',('Chloe Sandiford','c.sandiford@ashgrove.example'),'security@ashgrove.example','ITS-22','2026-11-16T15:45:00+00:00','''
Form attached - Chloe
''',att=[('ITS-22 Sandiford.docx',W('d02','docx'))],
report={'reporter_name':'Chloe Sandiford','reporter_role':'Learning Support Tutor','org_unit':'Foundation Learning','discovered_at':any_('2026-11-16T13:50:00+01:00','2026-11-16T13:50:00+00:00'),'description':"After plugging in a learner's USB stick a fake antivirus window appeared and would not close.",'personal_data':'unknown','measures':'Turned the PC off at the wall and put a note on it'},kind='malware',may=['affected_systems','device_id'])
mail('d03','docx','nb',('Eskil Rønning','eskil.ronning@sb-havn.example'),'security@sb-havn.example','Hendelsesmelding VPN','2026-11-11T07:32:00+01:00','''
God morgen, vedlagt.

Eskil
''',att=[('Hendelsesmelding_VPN.docx',W('d03','docx'))],
report={'reporter_name':'Eskil Rønning','reporter_role':'Driftstekniker','org_unit':'Teknologi og drift','reporter_phone':'52 00 81 40','discovered_at':'2026-11-11T06:45:00+01:00','occurred_from':'2026-11-10T23:50:00+01:00','occurred_to':'2026-11-11T05:10:00+01:00','affected_systems':any_(['VPN-portal vpn.sb-havn.example'],['vpn.sb-havn.example']),'description':'Over 12 000 mislykkede pålogginger mot ansattkontoer. Ingen vellykkede.','personal_data':'no','affected_persons':0,'measures':'Geoblokkering slått på, to kontoer sperret'},kind='login_attack')
mail('d04','docx','de',('Flurina Caduff','flurina.caduff@uni-aarelinth.example'),'security@uni-aarelinth.example','Selbstdeklaration','2026-11-12T18:02:00+01:00','''
Guten Abend

Das ausgefüllte Dokument finden Sie im Anhang.

Mit freundlichen Grüssen
Flurina Caduff
''',att=[('Selbstdeklaration_Caduff.docx',W('d04','docx'))],
report={'reporter_name':any_('Caduff Flurina','Flurina Caduff'),'org_unit':'Institut für Geobotanik','reporter_phone':'031 555 22 17','discovered_at':'2026-11-12T17:05:00+01:00','description':'Ich erhielt plötzlich Codes für die Zwei-Faktor-Anmeldung und habe versehentlich eine Anfrage bestätigt.','affected_systems':['fcaduff@uni-aarelinth.example'],'personal_data':'unknown','measures':'Passwort gewechselt, Helpdesk angerufen'},kind='compromised_account')
mail('d05','docx','en',('Terrence Oakes','toakes@bluffriver.example'),'security@bluffriver.example','Intake sheet - Registrar','2026-11-10T10:05:00-07:00','''
Please see attached intake sheet. Call me at my desk with questions.

Terrence Oakes
''',att=[('Incident_Intake_Sheet.docx',W('d05','docx'))],
report={'reporter_name':'Terrence Oakes','reporter_role':'Registrar Systems Analyst','org_unit':'Office of the Registrar','reporter_phone':'(406) 555-0155','discovered_at':'2026-11-10T09:25:00-07:00','affected_systems':['Banner INB production'],'description':"A student worker used a supervisor's unlocked session to view transcripts of classmates.",'affected_persons':4,'measures':'Student worker access removed, session timeout shortened'},kind='unauthorized_access')
mail('d06','docx','de',('Ing. Johannes Pirker','johannes.pirker@mpu-semmering.example'),'security@mpu-semmering.example','Verlustanzeige Schlüssel','2026-11-09T08:30:00+01:00','''
Sehr geehrte Damen und Herren,

ich übermittle die Verlustanzeige.

MfG
Pirker
''',att=[('Verlustanzeige.docx',W('d06','docx'))],cs='iso-8859-1',
report={'reporter_name':'Johannes Pirker','org_unit':'Technisches Gebäudemanagement','reporter_phone':'7740','discovered_at':'2026-11-09T06:15:00+01:00','location':'Parkdeck Süd','description':'Der Schlüsselbund ist beim Umstieg vom Rad auf das Auto verschwunden.','measures':'Portier verständigt, Zylinder im Medikamentenlager getauscht','lost_or_stolen':'lost'},kind=['other','device_loss'],may=['informed','device_kind'])
mail('o01','odt','de',('Ansgar Thoma','a.thoma@tsv-gruenwald.example'),'vorfall@lsb-mitte.example','Meldezettel','2026-11-18T22:10:00+01:00','''
Hallo zusammen,
anbei unser Meldezettel.
Sportliche Grüße
Ansgar
''',att=[('Meldezettel_TSV.odt',W('o01','odt'))],
report={'org_unit':'TSV Grünwald 1911','reporter_name':'Ansgar Thoma','reporter_role':'2. Vorsitzender','reporter_phone':'0160 5550183','discovered_at':'2026-11-18T21:00:00+01:00','description':'Der Vorstandsordner in der Cloud war über einen Link ohne Kennwort für jeden lesbar.','affected_systems':['Nextcloud des Vereins'],'affected_persons':410,'measures':'Link gelöscht, Zugriffe geprüft'},kind='misconfiguration',may=['occurred_from','occurred_at','personal_data'])
mail('o02','odt','nb',('Geir Ove Moen','geir.o.moen@hosterdal.example'),'avvik@hosterdal.example','Tapsmelding PC','2026-11-06T10:44:00+01:00','''
Hei

Se vedlagt tapsmelding.

Mvh Geir Ove
''',att=[('Tapsmelding.odt',W('o02','odt'))],
report={'reporter_name':'Geir Ove Moen','org_unit':'Campus Rena, økonomiavdelingen','reporter_phone':'934 00 281','device_kind':'Bærbar PC, Lenovo X1','device_id':'HIØ-55208','location':'Hotell i Hamar','lost_or_stolen':'stolen','device_encrypted':'yes','device_remote_wipe':'unknown','police_report':'16044512','description':'Ryggsekken ble tatt fra frokostsalen mens jeg hentet kaffe.','personal_data':'yes','data_categories':['lønnslister','reiseregninger'],'informed':['Nærmeste leder','IT-vakt']},kind='device_loss',may=['discovered_at','occurred_at','occurred_from'])
mail('o03','odt','en',('Jennifer Lockyer','jen.lockyer@stwilfrid.example'),'security@diocese-westmere.example','Information mishap record','2026-11-06T17:30:00+00:00','''
Dear all, our record is attached. Jennifer
''',att=[('Mishap record.odt',W('o03','odt'))],
report={'reporter_name':'Jennifer Lockyer','reporter_role':'PCC Secretary','reporter_phone':'01632 960 877','discovered_at':'2026-11-05','description':"The parish computer's hard disc failed and the electoral roll from 2019 onwards cannot be read.",'affected_persons':163,'consequences':'Roll has to be rebuilt from paper before the annual meeting','measures':'Disc sent to a recovery firm','informed':['Churchwardens']},kind='data_loss')
mail('o04','odt','de',('Ramona Weidlich','r.weidlich@afg-kaltenbrunn.example'),'vorfall@afg-kaltenbrunn.example','Formblatt 9','2026-11-13T09:15:00+01:00','''
Hallo, ein paar Felder konnte ich nicht ausfüllen.

R. Weidlich
''',att=[('Formblatt9.odt',W('o04','odt'))],
report={'reporter_name':any_('Weidlich, Ramona','Ramona Weidlich'),'org_unit':'Bibliothek','discovered_at':'2026-11-12','description':'Auf dem öffentlichen Kopierer-Scanordner liegen komplette Lehrbücher als PDF.','measures':'Ordner geleert'},kind='copyright')
mail('x01','xlsx','de',('Hatice Yıldız-Kern','h.yildiz-kern@kreditverein-isar.example'),'vorfall@kreditverein-isar.example','Datenpannen-Erfassung Dachau','2026-11-16T15:40:00+01:00','''
Hallo zusammen,

anbei die Tabelle.

Viele Grüße
Hatice Yıldız-Kern
''',att=[('Datenpanne_Dachau.xlsx',W('x01','xlsx'))],
report={'reporter_name':'Hatice Yıldız-Kern','org_unit':'Filiale Dachau','reporter_phone':'08131 7700-12','discovered_at':'2026-11-16T14:05:00+01:00','occurred_at':'2026-11-13','description':'Depotauszug wurde an den Nachbarn des Kunden kuvertiert.','affected_persons':1,'data_categories':['Name','Depotnummer','Wertpapierbestand'],'special_categories':'no','measures':'Auszug zurückgefordert, Kunde angerufen'},kind='misdelivery',may=['personal_data'])
mail('x02','xlsx','en',('Moira Kessock','m.kessock@firthacademic.example'),'security@firthacademic.example','Breach log entry','2026-11-09T13:00:00+00:00','''
Hello,

New line for the breach log is in the attached workbook.

Moira
''',att=[('breach_log_entry.xlsx',W('x02','xlsx'))],
report={'reporter_name':'Moira Kessock','org_unit':'Peer Review Office','reporter_email':'m.kessock@firthacademic.example','discovered_at':'2026-11-09T10:30:00+00:00','occurred_at':'2026-11-06','affected_persons':26,'personal_data':'yes','data_categories':['Reviewer names','e-mail addresses'],'affected_systems':['EditFlow submission system'],'informed':['Editor-in-Chief'],'description':'Decision letters showed the names of anonymous reviewers because of a template fault.','measures':'Template rolled back, authors asked to delete the letters'},kind='data_leak')
mail('x03','xlsx','nb',('Randi Strøm','randi.strom@folkebibliotek.example'),'avvik@folkebibliotek.example','hendelse publikums-pc','2026-11-18T09:10:00+01:00','''
Hei, skjemaet ligger ved.
Randi
''',att=[('hendelse.xlsx',W('x03','xlsx'))],
report={'reporter_name':'Randi Strøm','org_unit':'Bygdøy bibliotek','reporter_phone':'22 00 31 07','discovered_at':'2026-11-18T08:20:00+01:00','description':'Publikums-PC nr. 3 viste annonser i fullskjerm og installerte ukjente programmer.','affected_systems':['BYG-PUB-03'],'personal_data':'no','measures':'Maskinen er slått av og merket'},kind='malware',may=['device_id'])
mail('x04','ods','de',('Uwe Brinkschulte','brinkschulte@bk-lindenhof.example'),'vorfall@bk-lindenhof.example','Sofortmeldung','2026-11-17T11:30:00+01:00','''
anbei. Bri
''',att=[('Sofortmeldung.ods',W('x04','ods'))],
report={'reporter_name':'Uwe Brinkschulte','org_unit':'Fachoberschule Technik','discovered_at':'2026-11-17T10:50:00+01:00','description':'Zugangsdaten für das Notenprogramm standen noch an der Tafel, eine Klasse hat sie fotografiert.','affected_systems':['Notenverwaltung ASV'],'personal_data':'unknown','measures':'Passwort geändert'},kind='credentials_exposed',may=['location'])
