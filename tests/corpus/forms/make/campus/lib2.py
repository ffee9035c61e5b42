from lib import *
import html as _h
from lib import _fonts, _wrap
import zipfile
x = _h.escape
# ---- DOCX: value over a rule, label small beneath; SANS-like pairs; yes/no columns; horizontal header
def docx2(title, rows, style, org='', foot='', cols=('Frage', 'Ja', 'Nein'), mark='X', intro=''):
    import docx as D
    from docx.shared import Pt, Cm
    from docx.oxml import parse_xml
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    d = D.Document()
    if org: d.sections[0].header.paragraphs[0].text = org
    if foot: d.sections[0].footer.paragraphs[0].text = foot
    p = d.add_paragraph(); ru = p.add_run(title); ru.bold = True; ru.font.size = Pt(15)
    if intro: d.add_paragraph(intro)
    tb = None; i = 0; rs = list(rows)
    while i < len(rs):
        r = rs[i]
        if r.k == 'h': tb = None; p = d.add_paragraph(); ru = p.add_run(r.t); ru.bold = True
        elif r.k == 'n': tb = None; p = d.add_paragraph(); ru = p.add_run(r.t); ru.italic = True; ru.font.size = Pt(8)
        elif style == 'below':
            v = r.val if r.k == 't' else optstr(r)
            p = d.add_paragraph(v or ' '); p.paragraph_format.space_after = Pt(0)
            p._p.get_or_add_pPr().append(parse_xml(f'<w:pBdr {W}><w:bottom w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>'))
            p = d.add_paragraph(); p.add_run(r.label).font.size = Pt(7.5)
        elif style == 'pairs':
            p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(8.5))
            v = r.val if r.k == 't' else optstr(r, '[X] ', '[ ] ')
            p.add_run(r.label + ': ').bold = True; p.add_run(v or '____________')
            if r.k == 't' and not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml:
                q = rs[i+1]; p.add_run('\t'); p.add_run(q.label + ': ').bold = True; p.add_run(q.val or '____________'); i += 1
        elif style == 'yn':
            if r.k == 'c' and len(r.opts) == len(cols) - 1:
                if tb is None:
                    tb = d.add_table(rows=1, cols=len(cols)); tb.style = 'Table Grid'
                    for k, h in enumerate(cols): tb.rows[0].cells[k].text = h
                c = tb.add_row().cells; c[0].text = r.label
                for k in range(len(r.opts)): c[k+1].text = mark if k in r.sel else ''
            else:
                tb = None; t = d.add_table(rows=1, cols=2); t.style = 'Table Grid'; c = t.rows[0].cells; c[0].text = r.label; c[1].text = r.val if r.k == 't' else optstr(r)
        elif style == 'qaf':   # header row Frage | Antwort | Bemerkung
            if tb is None:
                tb = d.add_table(rows=1, cols=3); tb.style = 'Table Grid'
                for k, h in enumerate(cols): tb.rows[0].cells[k].text = h
            c = tb.add_row().cells; c[0].text = r.label; c[1].text = r.val if r.k == 't' else (chosen(r) if r.combo else optstr(r)); c[2].text = r.help or ''
        elif style == 'nested':
            if tb is None: tb = d.add_table(rows=0, cols=1); tb.style = 'Table Grid'
            cell = tb.add_row().cells[0]; n = cell.add_table(rows=1, cols=2); n.rows[0].cells[0].text = r.label; n.rows[0].cells[1].text = r.val if r.k == 't' else optstr(r); cell.paragraphs[0].text = ''
        elif style == 'horiz':   # groups until next heading as header row + value row
            g = []
            while i < len(rs) and rs[i].k in 'tc' and len(g) < 4: g.append(rs[i]); i += 1
            t = d.add_table(rows=2, cols=len(g)); t.style = 'Table Grid'
            for k, q in enumerate(g): t.rows[0].cells[k].text = q.label; t.rows[0].cells[k].paragraphs[0].runs[0].bold = True; t.rows[1].cells[k].text = q.val if q.k == 't' else (chosen(q) if q.combo else optstr(q))
            d.add_paragraph(); i -= 1
        elif style == 'bullets':
            p = d.add_paragraph(style='List Bullet'); p.add_run(r.label + ' – ').bold = True; p.add_run(r.val if r.k == 't' else chosen(r))
        elif style == 'brackets':   # label [value]
            p = d.add_paragraph(); p.add_run(r.label + '  '); p.add_run('[ ' + (r.val if r.k == 't' else chosen(r)) + ' ]')
        i += 1
    b = io.BytesIO(); d.save(b); return b.getvalue()
# ---- flat PDF: label under the line; two columns without rules; vertical option list
def flat2(title, rows, style='below', org='', foot='', vfont='DV'):
    _fonts(); from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    buf = io.BytesIO(); c = canvas.Canvas(buf, pagesize=A4); W, Ht = A4; L, R = 60, W - 60; y = Ht - 60
    def page(h):
        nonlocal y
        if y - h < 60: c.showPage(); y = Ht - 60
    if org: c.setFont('DV', 9); c.drawRightString(R, y, org); y -= 22
    c.setFont('DVB', 14); c.drawString(L, y, title); y -= 28
    i = 0; rs = list(rows)
    while i < len(rs):
        r = rs[i]
        if r.k == 'h': page(50); y -= 4; c.setFont('DVB', 10.5); c.drawString(L, y, r.t); y -= 20
        elif r.k == 'n':
            for l in _wrap(r.t, 'DVI', 7.5, R - L): page(12); c.setFont('DVI', 7.5); c.drawString(L, y, l); y -= 10
            y -= 6
        elif r.k == 'c':
            page(20 + 14 * len(r.opts)); c.setFont('DV', 9); c.drawString(L, y, r.label); y -= 14
            for k, o in enumerate(r.opts):
                c.setFont('DV', 9); c.drawString(L + 12, y, '☒' if k in r.sel else '☐'); c.drawString(L + 28, y, o); y -= 14
            y -= 6
        elif style == 'below':
            two = not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml
            g = [r, rs[i+1]] if two else [r]; i += two
            w = (R - L - 20 * (len(g) - 1)) / len(g); vl = [(_wrap(q.val, vfont, 9, w) if q.val else ['']) for q in g]; n = max(map(len, vl)); page(14 * n + 24)
            for k, q in enumerate(g):
                xx = L + k * (w + 20); yy = y
                for l in vl[k]: c.setFont(vfont, 9); c.drawString(xx + 2, yy, l); c.line(xx, yy - 3, xx + w, yy - 3); yy -= 14
                c.setFont('DV', 6.5); c.drawString(xx, y - 14 * (len(vl[k]) - 1) - 11, q.label)
            y -= 14 * n + 20
        else:  # 'cols': label column, value column, no rules
            ls = _wrap(r.label, 'DVB', 8.5, 150); vl = _wrap(r.val, vfont, 9, R - L - 170) if r.val else ['']; n = max(len(ls), len(vl)); page(13 * n + 6)
            for k in range(n):
                if k < len(ls): c.setFont('DVB', 8.5); c.drawString(L, y - 13 * k, ls[k])
                if k < len(vl): c.setFont(vfont, 9); c.drawString(L + 170, y - 13 * k, vl[k])
            y -= 13 * n + 7
        i += 1
    if foot:
        yy = 46
        for l in _wrap(foot, 'DV', 7, R - L): c.setFont('DV', 7); c.drawString(L, yy, l); yy -= 9
    c.save(); return buf.getvalue()
# ---- AcroForm: vertical options with box left, date split in day/month/year, comb; label right of a box
def acro2(title, rows, org='', foot='', prefix='Feld', right=False):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from pypdf import PdfReader, PdfWriter
    buf = io.BytesIO(); c = canvas.Canvas(buf, pagesize=A4); W, Ht = A4; L, R = 54, W - 54; f = c.acroForm; y = Ht - 54; n = 0; vals = {}
    def page(h):
        nonlocal y
        if y - h < 56: c.showPage(); y = Ht - 54
    if org: c.setFont('Helvetica', 8.5); c.drawString(L, y, org); y -= 18
    c.setFont('Helvetica-Bold', 14); c.drawString(L, y, title); y -= 26
    num = 0
    for r in rows:
        n += 1
        if r.k == 'h': page(60); c.setFont('Helvetica-Bold', 10.5); c.drawString(L, y, r.t); c.line(L, y - 3, R, y - 3); y -= 20
        elif r.k == 'n':
            for l in _wrap(r.t, 'Helvetica', 7.5, R - L): page(12); c.setFont('Helvetica', 7.5); c.drawString(L, y, l); y -= 9
            y -= 5
        elif r.k == 'c':
            page(20 + 16 * len(r.opts)); c.setFont('Helvetica-Bold', 9); c.drawString(L, y, r.label); y -= 16
            for k, o in enumerate(r.opts):
                if r.multi: f.checkbox(name=f'{prefix}{n}{chr(97+k)}', checked=k in r.sel, x=L + 10, y=y - 2, size=10, buttonStyle='cross', borderWidth=0.5, forceBorder=True)
                else: f.radio(name=f'{prefix}{n}', value=str(k + 1), selected=k in r.sel, x=L + 10, y=y - 2, size=10, buttonStyle='check', borderWidth=0.5, forceBorder=True)
                c.setFont('Helvetica', 9); c.drawString(L + 26, y, o); y -= 15
            y -= 6
        elif getattr(r, 'dmy', None):   # (d, m, y, hh, mm) boxes after the label
            page(24); c.setFont('Helvetica-Bold', 9); c.drawString(L, y, r.label); xx = L + 210
            for k, (w, sep) in enumerate(((24, '.'), (24, '.'), (40, '   '), (24, ':'), (24, r.unit))):
                nm = f'{prefix}{n}_{k}'; f.textfield(name=nm, x=xx, y=y - 5, width=w, height=16, borderWidth=0.5, fontSize=9, fontName='Helvetica', forceBorder=True, maxlen=4); xx += w + 2
                if r.dmy[k]: vals[nm] = r.dmy[k]
                c.setFont('Helvetica', 9); c.drawString(xx, y, sep); xx += 8 if k != 2 else 16
            y -= 26
        elif right:
            page(26); h = 46 if r.ml else 16; nm = f'{prefix}{n}'
            f.textfield(name=nm, x=L, y=y - h + 11, width=270, height=h, borderWidth=0.5, fontSize=9, fontName='Helvetica', forceBorder=True, **({'fieldFlags': 'multiline'} if r.ml else {}))
            c.setFont('Helvetica', 9)
            for q, l in enumerate(_wrap(r.label, 'Helvetica', 9, R - L - 285)): c.drawString(L + 280, y - 11 * q, l)
            if r.val: vals[nm] = r.val
            y -= h + 12
        else:
            h = 56 if r.ml else 16; page(h + 24); c.setFont('Helvetica-Bold', 9); c.drawString(L, y, r.label); y -= 4
            if r.help: c.setFont('Helvetica', 7); c.drawString(L, y - 6, r.help); y -= 9
            nm = f'{prefix}{n}'; comb = getattr(r, 'comb', None)
            kw = dict(fieldFlags='comb', maxlen=comb) if comb else dict(fieldFlags='multiline') if r.ml else {}
            f.textfield(name=nm, x=L, y=y - h - 1, width=(comb * 16 if comb else R - L), height=h, borderWidth=0.5, fontSize=9, fontName='Helvetica', forceBorder=True, **kw)
            if r.val: vals[nm] = r.val
            y -= h + 15
    if foot:
        yy = 42
        for l in _wrap(foot, 'Helvetica', 7, R - L): c.setFont('Helvetica', 7); c.drawString(L, yy, l); yy -= 8
    c.save(); w = PdfWriter(); w.append(PdfReader(io.BytesIO(buf.getvalue())))
    for p in w.pages: w.update_page_form_field_values(p, vals, auto_regenerate=False)
    o = io.BytesIO(); w.write(o); return o.getvalue()
def DMY(label, parts, field, exp, unit='Uhr'): r = T(label, ' '.join(p for p in parts if p), field, exp); r.dmy = parts; r.unit = unit; return r
def COMB(label, val, n, field=None, exp=None): r = T(label, val, field, exp); r.comb = n; return r
# ---- ODT with form controls, exported to PDF by LibreOffice (names "Textfeld 1")
NSX = ' '.join(f'xmlns:{k}="{v}"' for k, v in {'office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'form': 'urn:oasis:names:tc:opendocument:xmlns:form:1.0', 'svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0', 'fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0', 'xlink': 'http://www.w3.org/1999/xlink'}.items())
def _odt(body, auto=''):
    b = io.BytesIO(); z = zipfile.ZipFile(b, 'w')
    z.writestr('mimetype', 'application/vnd.oasis.opendocument.text', zipfile.ZIP_STORED)
    z.writestr('content.xml', f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {NSX} office:version="1.2"><office:automatic-styles>{auto}</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>', zipfile.ZIP_DEFLATED)
    z.writestr('META-INF/manifest.xml', '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>', zipfile.ZIP_DEFLATED)
    z.close(); return b.getvalue()
AUTO = '<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic" fo:font-size="8pt"/></style:style><style:style style:name="T1" style:family="table"><style:table-properties style:width="17cm"/></style:style><style:style style:name="cA" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style><style:style style:name="cB" style:family="table-column"><style:table-column-properties style:column-width="11cm"/></style:style><style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.05pt solid #000000" fo:padding="0.1cm"/></style:style><style:style style:name="Hd" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="13pt"/></style:style>'
def lo_form(title, rows, org='', table=True, names='Textfeld', chk='Markierfeld'):
    ctl = []; n = [0]
    def ctrl(xml, w, h='0.55cm'):
        n[0] += 1; i = f'control{n[0]}'; ctl.append(xml.replace('@ID', i)); return f'<draw:control text:anchor-type="as-char" svg:width="{w}" svg:height="{h}" draw:control="{i}"/>'
    def tf(v, ml): k = n[0] + 1; return ctrl(f'<form:{"textarea" if ml else "text"} form:name="{names} {k}" form:control-implementation="ooo:com.sun.star.form.component.TextField" xmlns:ooo="http://openoffice.org/2004/office" xml:id="@ID" form:id="@ID" form:current-value="{x(v)}"/>', '10.4cm', '2cm' if ml else '0.6cm')
    def cb(o, s): k = n[0] + 1; return ctrl(f'<form:checkbox form:name="{chk} {k}" form:control-implementation="ooo:com.sun.star.form.component.CheckBox" xmlns:ooo="http://openoffice.org/2004/office" xml:id="@ID" form:id="@ID" form:label="" form:image-position="center"{" form:current-state=" + chr(34) + "checked" + chr(34) if s else ""}/>', '0.5cm') + ' ' + x(o) + '<text:s text:c="3"/>'
    o = []; t = []
    def flush():
        if t: o.append('<table:table table:style-name="T1"><table:table-column table:style-name="cA"/><table:table-column table:style-name="cB"/>' + ''.join(t) + '</table:table>'); t.clear()
    for r in rows:
        if r.k == 'h': flush(); o.append(f'<text:p text:style-name="Hd">{x(r.t)}</text:p>')
        elif r.k == 'n': flush(); o.append(f'<text:p><text:span text:style-name="I">{x(r.t)}</text:span></text:p>')
        else:
            v = tf(r.val, r.ml) if r.k == 't' else ''.join(cb(op, i in r.sel) for i, op in enumerate(r.opts))
            if table: t.append(f'<table:table-row><table:table-cell table:style-name="cell" office:value-type="string"><text:p>{x(r.label)}</text:p></table:table-cell><table:table-cell table:style-name="cell" office:value-type="string"><text:p>{v}</text:p></table:table-cell></table:table-row>')
            else: o.append(f'<text:p>{x(r.label)}</text:p><text:p>{v}</text:p>')
    flush()
    forms = '<office:forms form:automatic-focus="false" form:apply-design-mode="false"><form:form form:name="Formular" form:apply-filter="true" form:command-type="table" form:control-implementation="ooo:com.sun.star.form.component.Form" xmlns:ooo="http://openoffice.org/2004/office" office:target-frame="">' + ''.join(ctl) + '</form:form></office:forms>'
    return _odt(forms + (f'<text:p>{x(org)}</text:p>' if org else '') + f'<text:h text:outline-level="1">{x(title)}</text:h>' + ''.join(o), AUTO)
def odt_native(title, rows, style='t2', org='', foot=''):
    """t2 | t3 (number) | para (bold label: value) | input (text:text-input, drop-down) | list"""
    o = []; t = []; num = 0
    br = lambda s: x(s).replace('\n', '<text:line-break/>')
    def flush():
        if t: o.append('<table:table table:style-name="T1"><table:table-column table:style-name="cA"/><table:table-column table:style-name="cB"/>' + ''.join(t) + '</table:table>'); t.clear()
    cell = lambda s: f'<table:table-cell table:style-name="cell" office:value-type="string"><text:p>{s}</text:p></table:table-cell>'
    for r in rows:
        if r.k == 'h': flush(); o.append(f'<text:h text:outline-level="2">{x(r.t)}</text:h>')
        elif r.k == 'n': flush(); o.append(f'<text:p><text:span text:style-name="I">{x(r.t)}</text:span></text:p>')
        else:
            num += 1
            v = br(r.val) if r.k == 't' else x(chosen(r)) if r.combo else x(optstr(r, '☑ ', '☐ ')).replace('   ', '<text:s text:c="3"/>')
            if style == 't2': t.append('<table:table-row>' + cell(f'<text:span text:style-name="B">{x(r.label)}</text:span>' + (f'<text:line-break/><text:span text:style-name="I">{x(r.help)}</text:span>' if r.help else '')) + cell(v) + '</table:table-row>')
            elif style == 't3': t.append('<table:table-row>' + cell(f'{num}.') + cell(x(r.label)) + cell(v) + '</table:table-row>')
            elif style == 'para': o.append(f'<text:p><text:span text:style-name="B">{x(r.label)}:</text:span><text:tab/>{v}</text:p>')
            elif style == 'input':
                if r.k == 't': v = f'<text:text-input text:description="{x(r.label)}">{br(r.val) or "&lt;hier eintragen&gt;"}</text:text-input>'
                o.append(f'<text:p>{x(r.label)}: {v}</text:p>')
            elif style == 'list': o.append(f'<text:list><text:list-item><text:p>{x(r.label)}: {v}</text:p></text:list-item></text:list>')
            elif style == 'above': o.append(f'<text:p><text:span text:style-name="B">{x(r.label)}</text:span></text:p><text:p>{v}</text:p>')
    flush()
    if style == 't3': o = [s.replace('<table:table-column table:style-name="cB"/>', '<table:table-column table:style-name="cA"/><table:table-column table:style-name="cB"/>') for s in o]
    return _odt((f'<text:p>{x(org)}</text:p>' if org else '') + f'<text:h text:outline-level="1">{x(title)}</text:h>' + ''.join(o) + (f'<text:p>{x(foot)}</text:p>' if foot else ''), AUTO)
# ---- XLSX: value far right / yes-no columns / checkbox text / two sheets
def xlsx2(title, rows, style='far', org='', sheet='Sheet1', cols=('', 'Ja', 'Nein'), second=None, dates=None):
    import openpyxl
    from openpyxl.styles import Font, Alignment
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = sheet; ws['B2'] = title; ws['B2'].font = Font(bold=True, size=14); ws['F1'] = org; y = 4; head = False; dates = dates or {}
    for r in rows:
        if r.k == 'h': y += 1; ws.cell(y, 2, r.t).font = Font(bold=True); head = False
        elif r.k == 'n': ws.cell(y, 2, r.t).font = Font(italic=True, size=8)
        elif style == 'far':
            ws.cell(y, 2, r.label); ws.merge_cells(start_row=y, start_column=2, end_row=y, end_column=4); ws.merge_cells(start_row=y, start_column=5, end_row=y, end_column=8)
            c = ws.cell(y, 5, dates.get(r.label, (r.val if r.k == 't' else (chosen(r) if r.combo else optstr(r, '☑ ', '☐ '))) or None))
            if isinstance(c.value, datetime): c.number_format = 'DD.MM.YYYY HH:MM'
            c.alignment = Alignment(wrap_text=True)
            if r.help: ws.cell(y, 9, r.help)
        elif style == 'yn':
            if r.k == 'c' and len(r.opts) == len(cols) - 1:
                if not head:
                    for k, h in enumerate(cols): ws.cell(y, 2 + k, h)
                    y += 1; head = True
                ws.cell(y, 2, r.label)
                for k in range(len(r.opts)): ws.cell(y, 3 + k, 'x' if k in r.sel else None)
            else: ws.cell(y, 2, r.label); ws.cell(y, 3, (r.val if r.k == 't' else chosen(r)) or None)
        elif style == 'below': ws.cell(y, 2, (r.val if r.k == 't' else optstr(r)) or None); y += 1; ws.cell(y, 2, r.label).font = Font(size=7); y += 1
        y += 1
    if second:
        s = wb.create_sheet(second[0])
        for k, row in enumerate(second[1]):
            for q, v in enumerate(row): s.cell(k + 1, q + 1, v)
    b = io.BytesIO(); wb.save(b); return b.getvalue()
# ---- HTML
def html2(rows, style='drupal', intro='', foot='', title=''):
    e = lambda s: _h.escape(str(s)).replace('\n', '<br>'); v = lambda r: r.val if r.k == 't' else chosen(r); o = ['<!DOCTYPE html><html><head><style>td{padding:6px}</style></head><body>']
    if intro: o.append(f'<p>{e(intro)}</p>')
    if title: o.append(f'<h1>{e(title)}</h1>')
    if style == 'jot': o.append('<table width="600" style="border:1px solid #ddd"><tbody>')
    for k, r in enumerate(rows):
        if style == 'drupal': o.append(f'<b>{e(r.t)}</b><hr>' if r.k == 'h' else f'<p>{e(r.t)}</p>' if r.k == 'n' else f'<b>{e(r.label)}</b><br />{e(v(r))}<br /><br />')
        elif style == 'jot': o.append(f'<tr><td colspan="2" style="font-size:18px">{e(r.t)}</td></tr>' if r.k in 'hn' else f'<tr bgcolor="{"#f3f3f3" if k % 2 else "#ffffff"}"><td width="170" valign="top"><span style="font-weight:bold">{e(r.label)}</span></td><td width="430"><div>{e(v(r))}</div></td></tr>')
        elif style == 'cards': o.append(f'<h3>{e(r.t)}</h3>' if r.k in 'hn' else f'<table width="100%"><tr><td style="color:#888;font-size:12px">{e(r.label)}</td></tr><tr><td style="font-size:15px">{e(v(r)) or "&mdash;"}</td></tr></table>')
        elif style == 'h4': o.append(f'<h2>{e(r.t)}</h2>' if r.k == 'h' else f'<p>{e(r.t)}</p>' if r.k == 'n' else f'<h4>{e(r.label)}</h4><p>{e(v(r)) or "(keine Angabe)"}</p>')
        elif style == 'ul': o.append(f'<p><strong>{e(r.t)}</strong></p>' if r.k in 'hn' else f'<ul><li><strong>{e(r.label)}:</strong> {e(v(r))}</li></ul>')
        elif style == 'four': o.append(f'<p>{e(r.t)}</p>' if r.k in 'hn' else '')
        elif style == 'flex': o.append(f'<div class="s">{e(r.t)}</div>' if r.k in 'hn' else f'<div class="row" style="display:flex"><div class="l" style="width:40%">{e(r.label)}</div><div class="v">{e(v(r))}</div></div>')
        elif style == 'th': o.append(f'<h3>{e(r.t)}</h3>' if r.k in 'hn' else '')
    if style == 'jot': o.append('</tbody></table>')
    if style == 'th':
        q = [r for r in rows if r.k in 'tc']; o.append('<table border="1"><thead><tr>' + ''.join(f'<th>{e(r.label)}</th>' for r in q) + '</tr></thead><tbody><tr>' + ''.join(f'<td>{e(v(r))}</td>' for r in q) + '</tr></tbody></table>')
    if style == 'four':
        q = [r for r in rows if r.k in 'tc']; o.append('<table border="1">')
        for a in range(0, len(q), 2): o.append('<tr>' + ''.join(f'<td><b>{e(r.label)}</b></td><td>{e(v(r))}</td>' for r in q[a:a+2]) + '</tr>')
        o.append('</table>')
    if foot: o.append(f'<p><small>{e(foot)}</small></p>')
    return '\n'.join(o + ['</body></html>'])
