import json, os, io, zipfile
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid, formataddr
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
from reportlab.lib.styles import ParagraphStyle
B = ZoneInfo('Europe/Berlin')
OUT = './b14/'
D='/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('DV', D+'DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('DVB', D+'DejaVuSans-Bold.ttf'))
def t(s):
    if len(s) == 10: return s
    return datetime.strptime(s, '%Y-%m-%d %H:%M').replace(tzinfo=B).isoformat()
def nm(a, b=None):   # name either way round
    p = a.split(' ')
    return {"any": [a, p[-1] + ', ' + ' '.join(p[:-1])] + ([b] if b else [])}
NAMES = set()
TYPES = {'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),
 'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
 'ods':('application','vnd.oasis.opendocument.spreadsheet')}
def mail(name, fmt, lang, frm, date, subject, body, report, kind=None, may=(), html=None, att=(), hdr=None, to='vorfall@example.org', outcome=None, ua='Microsoft Outlook 16.0', htmlonly=False, cte=None):
    assert name not in NAMES; NAMES.add(name)
    d = datetime.strptime(date, '%Y-%m-%d %H:%M').replace(tzinfo=B)
    m = EmailMessage()
    m['From'] = formataddr(frm); m['To'] = to; m['Date'] = format_datetime(d); m['Subject'] = subject
    m['Message-ID'] = make_msgid(domain=frm[1].split('@')[1]); m['MIME-Version'] = '1.0'
    if ua: m['X-Mailer' if 'Outlook' in ua or 'Apple' in ua or 'iPhone' in ua else 'User-Agent'] = ua
    for k, v in (hdr or {}).items(): m[k] = v
    if htmlonly: m.set_content(html, subtype='html')
    else:
        m.set_content(body, cte=cte or ('quoted-printable' if any(ord(c) > 127 for c in body) else '7bit'))
        if html: m.add_alternative(html, subtype='html')
    for fn, data in att:
        mt, st = TYPES[fn.rsplit('.', 1)[-1]]
        m.add_attachment(data, maintype=mt, subtype=st, filename=fn)
    open(OUT + name + '.eml', 'wb').write(m.as_bytes())
    mm = set(may) | {'subject'}
    j = {'format': fmt, 'lang': lang, 'now': (d + timedelta(minutes=7)).isoformat(), 'report': report, 'may': sorted(mm - set(report))}
    if kind: j['kind'] = kind
    if outcome: j['outcome'] = outcome
    json.dump(j, open(OUT + name + '.json', 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
FM = ['reporter_name', 'reporter_email', 'description']          # free-text may
# ---------- AcroForm
def acro(title, rows, intro='', foot='', style='left', prefix='Text', meta=None):
    """rows: ('h',text) | ('p',text) | ('t',label,value[,lines]) | ('tt',[(label,value),..]) | ('r',label,[(opt,sel)]) | ('c',label,[(opt,sel)]) | ('d',label,[opts],value)"""
    bio = io.BytesIO(); c = canvas.Canvas(bio, pagesize=A4); W, H = A4; y = H - 55; n = [0]
    c.setTitle(title); f = c.acroForm
    def nid():
        n[0] += 1; return f'{prefix}{n[0]}'
    def chk(h):
        nonlocal y
        if y - h < 50: c.showPage(); y = H - 60
    def wrap(txt, x, w, size=8.5, font='DV'):
        nonlocal y
        from reportlab.lib.utils import simpleSplit
        for l in simpleSplit(txt, font, size, w):
            chk(12); c.setFont(font, size); c.drawString(x, y, l); y -= size + 3
    c.setFont('DVB', 14); c.drawString(50, y, title); y -= 22
    if intro: wrap(intro, 50, W - 100); y -= 6
    for r in rows:
        k = r[0]
        if k == 'h': chk(40); y -= 6; c.setFillColor(colors.HexColor('#dde6ee')); c.rect(48, y - 5, W - 96, 17, stroke=0, fill=1); c.setFillColor(colors.black); c.setFont('DVB', 10); c.drawString(52, y, r[1]); y -= 24
        elif k == 'p': wrap(r[1], 50, W - 100, 7.5); y -= 4
        elif k == 't':
            lines = r[3] if len(r) > 3 else 1; h = 16 if lines == 1 else 13 * lines + 4
            chk(h + 20)
            if style == 'left' and lines == 1 and c.stringWidth(r[1], 'DV', 9) < 195:
                c.setFont('DV', 9); c.drawString(50, y, r[1]); f.textfield(name=nid(), value=r[2], x=250, y=y - 5, width=W - 300, height=16, fontSize=9, borderWidth=.5); y -= 24
            else:
                c.setFont('DV', 9); c.drawString(50, y, r[1]); y -= 6 + h
                f.textfield(name=nid(), value=r[2], x=50, y=y, width=W - 100, height=h, fontSize=9, borderWidth=.5, fieldFlags='multiline' if lines > 1 else ''); y -= 18
        elif k == 'tt':
            chk(40); w = (W - 100) / len(r[1])
            for i, (l, v) in enumerate(r[1]):
                c.setFont('DV', 8.5); c.drawString(50 + i * w, y, l); f.textfield(name=nid(), value=v, x=50 + i * w, y=y - 22, width=w - 10, height=16, fontSize=9, borderWidth=.5)
            y -= 40
        elif k == 'r' or k == 'c':
            chk(30); c.setFont('DV', 9); c.drawString(50, y, r[1]); g = nid(); x = 250
            if c.stringWidth(r[1], 'DV', 9) > 195: y -= 16; x = 60
            for i, (o, s) in enumerate(r[2]):
                wd = c.stringWidth(o, 'DV', 9)
                if x + wd + 30 > W - 45: x = 60 if x > 60 and c.stringWidth(r[1], 'DV', 9) > 195 else 250; y -= 17; chk(20)
                if k == 'r': f.radio(name=g, value=str(i + 1), selected=s, x=x, y=y - 3, size=12, buttonStyle='circle', borderWidth=.7)
                else: f.checkbox(name=f'{g}_{i}', checked=s, x=x, y=y - 3, size=12, buttonStyle='check', borderWidth=.7)
                c.setFont('DV', 9); c.drawString(x + 16, y, o); x += wd + 34
            y -= 24
        elif k == 'd':
            chk(30); c.setFont('DV', 9); c.drawString(50, y, r[1]); f.choice(name=nid(), value=r[3], options=r[2], x=250, y=y - 5, width=200, height=16, fontSize=9, borderWidth=.5, fieldFlags='combo'); y -= 24
    if foot: y -= 8; wrap(foot, 50, W - 100, 7.5)
    c.save(); return bio.getvalue()
# ---------- flat
P9 = ParagraphStyle('p', fontName='DV', fontSize=9, leading=11.5); PB = ParagraphStyle('b', fontName='DVB', fontSize=9, leading=11.5); PT = ParagraphStyle('tt', fontName='DVB', fontSize=14, leading=18); PS = ParagraphStyle('s', fontName='DV', fontSize=7.5, leading=9.5)
def flat(title, blocks, widths=(170, 330)):
    """blocks: ('h',text) | ('p',text) | ('tab',[(l,v)..]) | ('stack',[(l,v)..]) | ('raw',[[cells]],widths)"""
    bio = io.BytesIO(); doc = SimpleDocTemplate(bio, pagesize=A4, leftMargin=48, rightMargin=48, topMargin=45, bottomMargin=45)
    S = [Paragraph(title, PT), Spacer(1, 8)]
    br = lambda s: s.replace('&', '&amp;').replace('\n', '<br/>')
    for b in blocks:
        if b[0] == 'h': S += [Spacer(1, 6), Paragraph(br(b[1]), PB), Spacer(1, 3)]
        elif b[0] == 'p': S += [Paragraph(br(b[1]), PS), Spacer(1, 5)]
        elif b[0] == 'tab':
            tb = Table([[Paragraph(br(l), PB), Paragraph(br(v), P9)] for l, v in b[1]], colWidths=widths); tb.setStyle(TableStyle([('GRID', (0, 0), (-1, -1), .4, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')])); S += [tb, Spacer(1, 6)]
        elif b[0] == 'raw':
            tb = Table([[Paragraph(br(x), P9) for x in r] for r in b[1]], colWidths=b[2]); tb.setStyle(TableStyle([('BOX', (0, 0), (-1, -1), .6, colors.black), ('INNERGRID', (0, 0), (-1, -1), .3, colors.grey), ('VALIGN', (0, 0), (-1, -1), 'TOP')])); S += [tb, Spacer(1, 6)]
        elif b[0] == 'stack':
            for l, v in b[1]: S += [Paragraph(br(l), PB), Paragraph(br(v) or '&nbsp;', P9), Spacer(1, 5)]
    doc.build(S); return bio.getvalue()
# ---------- docx
def docx(build):
    import docx as dx
    d = dx.Document(); build(d); bio = io.BytesIO(); d.save(bio); return bio.getvalue()
def dtab(d, rows, style='Table Grid'):
    n = max(len(r) for r in rows); tb = d.add_table(rows=0, cols=n); tb.style = style
    for r in rows:
        cs = tb.add_row().cells
        for i, x in enumerate(r): cs[i].text = x
    return tb
def sdt_text(par, value, placeholder=False, alias=''):
    from docx.oxml import parse_xml
    from xml.sax.saxutils import escape
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    par._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr>' + (f'<w:alias w:val="{escape(alias)}"/>' if alias else '') + ('<w:showingPlcHdr/>' if placeholder else '') + f'<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{escape(value)}</w:t></w:r></w:sdtContent></w:sdt>'))
def sdt_check(par, checked, label):
    from docx.oxml import parse_xml
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    par._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(checked)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{"☒" if checked else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))
    par.add_run(' ' + label + '   ')
# ---------- odt/ods
def odt(blocks):
    from odf.opendocument import OpenDocumentText
    from odf.text import P, H
    from odf.table import Table as T, TableColumn, TableRow, TableCell
    d = OpenDocumentText()
    for b in blocks:
        if b[0] == 'h': d.text.addElement(H(outlinelevel=1, text=b[1]))
        elif b[0] == 'p': d.text.addElement(P(text=b[1]))
        elif b[0] == 'tab':
            tb = T(); tb.addElement(TableColumn(numbercolumnsrepeated=max(len(r) for r in b[1])))
            for r in b[1]:
                row = TableRow()
                for x in r:
                    ce = TableCell()
                    for l in x.split('\n'): ce.addElement(P(text=l))
                    row.addElement(ce)
                tb.addElement(row)
            d.text.addElement(tb)
    bio = io.BytesIO(); d.write(bio); return bio.getvalue()
def ods(rows, sheet='Meldung'):
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.text import P
    from odf.table import Table as T, TableRow, TableCell
    d = OpenDocumentSpreadsheet(); tb = T(name=sheet)
    for r in rows:
        row = TableRow()
        for x in r:
            ce = TableCell(valuetype='string') if x else TableCell()
            if x: ce.addElement(P(text=x))
            row.addElement(ce)
        tb.addElement(row)
    d.spreadsheet.addElement(tb); bio = io.BytesIO(); d.write(bio); return bio.getvalue()
def xlsx(fill):
    import openpyxl
    wb = openpyxl.Workbook(); fill(wb); bio = io.BytesIO(); wb.save(bio); return bio.getvalue()
