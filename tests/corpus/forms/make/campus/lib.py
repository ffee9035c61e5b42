import io, os, re, json, shutil, subprocess, random, base64, html as _h, quopri, textwrap, copy
from email.utils import format_datetime
from datetime import datetime
from types import SimpleNamespace as NS
SOFF = 'soffice'
# ---------------------------------------------------------------- rows
def H(t): return NS(k='h', t=t)
def N(t): return NS(k='n', t=t)
def T(label, val='', field=None, exp=None, ml=False, help=None, w=None):
    return NS(k='t', label=label, val=val, field=field, exp=val if exp is None else exp, ml=ml, help=help, w=w)
def C(label, opts, sel=None, field=None, exp=None, multi=False, help=None, combo=False):
    if sel is None: sel = []
    if isinstance(sel, int): sel = [sel]
    return NS(k='c', label=label, opts=opts, sel=sel, field=field, exp=exp, multi=multi, help=help, combo=combo)
def optstr(r, on='☒ ', off='☐ ', sep='   '):
    return sep.join((on if i in r.sel else off) + o for i, o in enumerate(r.opts))
def chosen(r): return ', '.join(r.opts[i] for i in r.sel)
def expect(rows):
    e = {}
    for r in rows or []:
        if getattr(r, 'field', None) and r.exp not in (None, ''): e[r.field] = r.exp
    return e
# ---------------------------------------------------------------- mail
def hdr(s):
    try: s.encode('ascii'); return s
    except UnicodeEncodeError:
        from email.header import Header
        return Header(s, 'utf-8', maxlinelen=70).encode()
def frmh(f):
    m = re.match(r'(.*)<(.*)>', f)
    if not m: return f
    n = m.group(1).strip().strip('"')
    if not n: return f'<{m.group(2)}>'
    try:
        n.encode('ascii'); n = f'"{n}"' if re.search(r'[,().;@]', n) else n
    except UnicodeEncodeError: n = hdr(n)
    return f'{n} <{m.group(2)}>'
def enc_part(text, cs='utf-8', cte='8bit', ctype='text/plain', extra=''):
    text = text.replace('\r\n', '\n')
    raw = text.encode(cs, 'strict').replace(b'\n', b'\r\n')
    if cte == 'base64': b = base64.encodebytes(raw).replace(b'\n', b'\r\n')
    elif cte == 'qp':
        b = quopri.encodestring(text.encode(cs)).replace(b'\r\n', b'\n').replace(b'\n', b'\r\n'); 
    else: b = raw
    h = f'Content-Type: {ctype}; charset={cs}{extra}\r\nContent-Transfer-Encoding: ' + {'qp': 'quoted-printable'}.get(cte, cte) + '\r\n'
    return h.encode() + b'\r\n' + b + b'\r\n'
_bn = [0]
def multipart(sub, parts, extra=''):
    _bn[0] += 1
    b = f'----=_Part_{_bn[0]:05d}_lea'
    o = f'Content-Type: multipart/{sub}; boundary="{b}"{extra}\r\n\r\n'.encode()
    for p in parts: o += f'--{b}\r\n'.encode() + p + b'\r\n'
    return o + f'--{b}--\r\n'.encode()
MT = {'pdf': 'application/pdf', 'docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'odt': 'application/vnd.oasis.opendocument.text', 'xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'ods': 'application/vnd.oasis.opendocument.spreadsheet', 'png': 'image/png', 'txt': 'text/plain', 'eml': 'message/rfc822'}
def attpart(fn, data, generic=False):
    ext = fn.rsplit('.', 1)[-1].lower()
    mt = 'application/octet-stream' if generic else MT[ext]
    try: fn.encode('ascii'); n = f'name="{fn}"'; d = f'filename="{fn}"'
    except UnicodeEncodeError:
        from urllib.parse import quote
        n = 'name="' + hdr(fn) + '"'; d = "filename*=UTF-8''" + quote(fn)
    return (f'Content-Type: {mt};\r\n {n}\r\nContent-Disposition: attachment;\r\n {d}\r\nContent-Transfer-Encoding: base64\r\n\r\n').encode() + base64.encodebytes(data).replace(b'\n', b'\r\n')
def build(c, atts):
    d = datetime.fromisoformat(c['date'])
    dom = c['frm'].split('@')[-1].strip('> ')
    hs = [('Return-Path', '<' + re.sub(r'.*<|>.*', '', c['frm']) + '>'), ('Received', f'from mx.{dom} (mx.{dom} [192.0.2.{len(c["name"])+10}])\r\n\tby mail.example.org (Postfix) with ESMTPS id 4Xq{abs(hash(c["name"]))%99999:05d}\r\n\tfor <vorfall@example.org>; ' + format_datetime(d)),
          ('From', frmh(c['frm'])), ('To', c.get('to', 'vorfall@example.org')), ('Subject', hdr(c['subj'])), ('Date', format_datetime(d)),
          ('Message-ID', f'<{c["name"]}.{d.strftime("%H%M%S")}@{dom}>')]
    hs += list(c.get('headers', [])) + [('MIME-Version', '1.0')]
    cs, cte = c.get('cs', 'utf-8'), c.get('cte', '8bit')
    parts = []
    body = c.get('body')
    ex = '; format=flowed' if c.get('flowed') else ''
    alt = []
    if body is not None: alt.append(enc_part(body if body.endswith('\n') else body + '\n', cs, cte, 'text/plain', ex))
    if c.get('html'): alt.append(enc_part(c['html'], cs, c.get('hcte', 'qp' if cte == '8bit' else cte), 'text/html'))
    p = alt[0] if len(alt) == 1 else multipart('alternative', alt) if alt else enc_part('', 'us-ascii', '7bit')
    if atts: p = multipart('mixed', [p] + [attpart(fn, b, c.get('generic')) for fn, b in atts])
    return b''.join(f'{k}: {v}\r\n'.encode() for k, v in hs) + p
class Batch:
    def __init__(s, out): s.out = out; s.cases = []; s.names = set()
    def add(s, name, fmt, lang, frm, subj, date, body=None, rows=None, att=None, exp=None, may=None, kind=None, outcome=None, drop=(), **kw):
        assert name not in s.names, name
        s.names.add(name)
        e = expect(rows); e.update(exp or {})
        for d in drop: e.pop(d, None)
        may = list(may or [])
        for f in ('reporter_name', 'reporter_email'):
            if f not in e and f not in may: may.append(f)
        if fmt == 'free_text':
            for f in ('description', 'measures', 'consequences'):
                if f not in e and f not in may: may.append(f)
        k = kind
        if 'kind' in e: k = k or e['kind']; e.pop('kind')
        if not k and 'kind' not in may: may.append('kind')
        j = {'format': fmt, 'lang': lang, 'report': e, 'may': may}
        if k: j['kind'] = k; e['kind'] = k if isinstance(k, str) else k[0]
        if outcome: j['outcome'] = outcome
        s.cases.append(dict(name=name, frm=frm, subj=subj, date=date, body=body, att=att or [], j=j, **kw))
    def write(s):
        shutil.rmtree(s.out, ignore_errors=True); os.makedirs(s.out)
        conv = {}
        for c in s.cases:
            for i, a in enumerate(c['att']):
                if len(a) == 4:   # (filename, bytes, srcext, target)
                    conv.setdefault((a[2], a[3]), []).append((c, i, a))
        w = './work/conv'; shutil.rmtree(w, ignore_errors=True)
        for (se, tg), l in conv.items():
            d = f'{w}/{se}_{tg}'; os.makedirs(d + '/o')
            fs = []
            for n, (c, i, a) in enumerate(l):
                f = f'{d}/f{n:03d}.{se}'; open(f, 'wb').write(a[1]); fs.append(f)
            r = subprocess.run(['nice', SOFF, '--headless', '-env:UserInstallation=file:///tmp/lo_forms', '--convert-to', tg, '--outdir', d + '/o'] + fs, capture_output=True, text=True, timeout=560)
            for n, (c, i, a) in enumerate(l):
                p = f'{d}/o/f{n:03d}.{tg}'
                if not os.path.exists(p): print('CONVERT FAILED', c['name'], r.stderr[-300:]); continue
                c['att'][i] = (a[0], open(p, 'rb').read())
        for c in s.cases:
            open(f'{s.out}/{c["name"]}.eml', 'wb').write(build(c, [(a[0], a[1]) for a in c['att']]))
            json.dump(c['j'], open(f'{s.out}/{c["name"]}.json', 'w'), ensure_ascii=False, indent=1)
        print(len(s.cases), 'mails')
# ---------------------------------------------------------------- PDF AcroForm
def _wrap(text, font, size, width):
    from reportlab.pdfbase.pdfmetrics import stringWidth
    out = []
    for para in text.split('\n'):
        cur = ''
        for w in para.split():
            t = (cur + ' ' + w).strip()
            if stringWidth(t, font, size) > width and cur: out.append(cur); cur = w
            else: cur = t
        out.append(cur)
    return out
def acro(title, rows, pos='left', names='junk', org='', foot='', fill='pypdf', radio=True, on=None, tips=False, fs=9.5, boxright=False):
    """pos: left|above|two (two pairs per line, label above); names: junk|own|adobe; fill: pypdf|needap ; on: odd on-state for check boxes"""
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, TextStringObject, BooleanObject
    buf = io.BytesIO(); c = canvas.Canvas(buf, pagesize=A4); c.setTitle(title)
    W, Ht = A4; L = 50; R = W - 50; f = c.acroForm
    st = NS(y=Ht - 50, n=0)
    vals = {}; comb = {}
    def slug(l):
        s = re.sub(r'[^A-Za-z0-9]+', '_', l.translate(str.maketrans('äöüßÄÖÜøåæØÅÆ', 'aousAOUoaaOAA')))[:24].strip('_'); return s or 'f'
    def nm(l):
        st.n += 1
        return {'junk': f'Textfeld {st.n}', 'own': f'{slug(l)}_{st.n}', 'adobe': f'undefined_{st.n}' if st.n % 3 == 0 else f'Text{st.n}', 'topmost': f'form1[0].#subform[0].TextField1[{st.n}]', 'fill': f'fill_{st.n}'}[names]
    def page(h):
        if st.y - h < 60: c.showPage(); st.y = Ht - 50
    if org:
        c.setFont('Helvetica', 9); c.drawString(L, st.y, org); st.y -= 22
    c.setFont('Helvetica-Bold', 14); c.drawString(L, st.y, title); st.y -= 24
    def box(l, x, y, w, h, r):
        n = nm(l); tip = l if tips else None
        kw = dict(name=n, x=x, y=y, width=w, height=h, borderWidth=0.5, fontSize=fs, fontName='Helvetica', forceBorder=True)
        if tip: kw['tooltip'] = tip
        if r.ml: kw['fieldFlags'] = 'multiline'
        f.textfield(**kw)
        if r.val: vals[n] = r.val
    def checks(r, x, y, width):
        g = nm(r.label); cx = x
        from reportlab.pdfbase.pdfmetrics import stringWidth
        if r.combo:
            op = ['bitte auswählen'] + list(r.opts) if any(ord(ch) < 256 for ch in r.label) and r.combo == 'de' else ['- select -'] + list(r.opts) if r.combo == 'en' else ['Velg ...'] + list(r.opts)
            v = r.opts[r.sel[0]] if r.sel else op[0]
            f.choice(name=g, options=op, value=v, x=x, y=y - 4, width=min(width, 230), height=16, borderWidth=0.5, fontSize=fs, fieldFlags='combo', forceBorder=True, **({'tooltip': r.label} if tips else {}))
            return y - 20
        ln = y
        for i, o in enumerate(r.opts):
            w = 18 + stringWidth(o, 'Helvetica', fs) + 14
            if cx + w > x + width and cx > x: cx = x; ln -= 16
            bx = cx; tx = cx + 14
            if boxright: tx = cx; bx = cx + stringWidth(o, 'Helvetica', fs) + 4
            if radio and not r.multi: f.radio(name=g, value=f'opt{i+1}' if names != 'junk' else str(i), selected=i in r.sel, x=bx, y=ln - 2, size=11, buttonStyle='circle', borderWidth=0.5, forceBorder=True)
            else: f.checkbox(name=f'{g}_{i}' if names != 'junk' else f'Kontrollkästchen {st.n}.{i}'.replace('ä', 'ae'), checked=i in r.sel, x=bx, y=ln - 2, size=11, buttonStyle='cross' if i % 2 else 'check', borderWidth=0.5, forceBorder=True)
            c.setFont('Helvetica', fs); c.drawString(tx, ln, o); cx += w
        return ln - 18
    i = 0; rs = list(rows)
    while i < len(rs):
        r = rs[i]
        if r.k == 'h':
            page(60); st.y -= 8; c.setFont('Helvetica-Bold', 11); c.setFillGray(0.88); c.rect(L - 4, st.y - 4, R - L + 8, 16, stroke=0, fill=1); c.setFillGray(0); c.drawString(L, st.y, r.t); st.y -= 22
        elif r.k == 'n':
            c.setFont('Helvetica-Oblique', 8)
            for ln in _wrap(r.t, 'Helvetica-Oblique', 8, R - L): page(12); c.setFont('Helvetica-Oblique', 8); c.drawString(L, st.y, ln); st.y -= 10
            st.y -= 4
        elif pos == 'two' and r.k == 't' and not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml:
            page(40); half = (R - L - 16) / 2
            for k, q in enumerate((r, rs[i+1])):
                x = L + k * (half + 16); c.setFont('Helvetica', 8); c.drawString(x, st.y, q.label); box(q.label, x, st.y - 20, half, 16, q)
            st.y -= 36; i += 1
        else:
            if pos in ('above', 'two'):
                ls = _wrap(r.label, 'Helvetica', fs, R - L); h = (60 if getattr(r, 'ml', 0) else 18)
                page(len(ls) * 12 + h + 14)
                c.setFont('Helvetica', fs)
                for l in ls: c.drawString(L, st.y, l); st.y -= 12
                if r.help:
                    c.setFont('Helvetica-Oblique', 7.5); c.drawString(L, st.y + 2, r.help); st.y -= 9
                if r.k == 't': box(r.label, L, st.y - h + 8, R - L, h, r); st.y -= h + 4
                else: st.y = checks(r, L + 4, st.y - 2, R - L - 8)
            else:
                lw = 180; ls = _wrap(r.label, 'Helvetica', fs, lw - 8); h = (64 if getattr(r, 'ml', 0) else 17); hl = _wrap(r.help, 'Helvetica-Oblique', 7, lw - 8) if r.help else []
                page(max(h, len(ls) * 12 + len(hl) * 8) + 10); y0 = st.y
                c.setFont('Helvetica', fs)
                for q, l in enumerate(ls): c.drawString(L, y0 - q * 12, l)
                yy = y0 - len(ls) * 12 + 2
                c.setFont('Helvetica-Oblique', 7)
                for l in hl: c.drawString(L, yy, l); yy -= 8
                if r.k == 't': box(r.label, L + lw, y0 - h + 12, R - L - lw, h, r); st.y = min(y0 - h - 4, yy - 6)
                else: st.y = min(checks(r, L + lw, y0, R - L - lw), yy - 6)
        i += 1
    if foot:
        c.setFont('Helvetica', 7.5); y = 44
        for l in _wrap(foot, 'Helvetica', 7.5, R - L): c.drawString(L, y, l); y -= 9
    c.save()
    rd = PdfReader(io.BytesIO(buf.getvalue())); w = PdfWriter(); w.append(rd)
    for p in w.pages:
        if fill == 'pypdf': w.update_page_form_field_values(p, vals, auto_regenerate=False)
        for a in p.get('/Annots', []) or []:
            o = a.get_object()
            if fill == 'needap' and o.get('/T') in vals:
                o[NameObject('/V')] = TextStringObject(vals[o['/T']])
                if '/AP' in o: del o['/AP']
            if on and o.get('/FT') == '/Btn' and '/Parent' not in o and '/AP' in o and '/Yes' in o['/AP']['/N']:
                for kk in ('/N', '/D', '/R'):
                    if kk in o['/AP'] and '/Yes' in o['/AP'][kk]:
                        dd = o['/AP'][kk]; dd[NameObject('/' + on)] = dd.raw_get('/Yes'); del dd['/Yes']
                for kk in ('/V', '/AS'):
                    if o.get(kk) == '/Yes': o[NameObject(kk)] = NameObject('/' + on)
    if fill == 'needap': w._root_object['/AcroForm'].get_object()[NameObject('/NeedAppearances')] = BooleanObject(True)
    o = io.BytesIO(); w.write(o); return o.getvalue()
# ---------------------------------------------------------------- flat PDF by reportlab
_reg = []
def _fonts():
    if not _reg:
        from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
        import glob
        d = [os.path.dirname(p) for p in glob.glob('/usr/share/fonts/**/DejaVuSans.ttf', recursive=True)][0]
        for n, f in (('DV', 'DejaVuSans.ttf'), ('DVB', 'DejaVuSans-Bold.ttf'), ('DVM', 'DejaVuSansMono.ttf'), ('DVS', 'DejaVuSerif.ttf'), ('DVI', 'DejaVuSans-Oblique.ttf')): pdfmetrics.registerFont(TTFont(n, f'{d}/{f}'))
        _reg.append(1)
def flat(title, rows, style='grid', org='', foot='', on='☒ ', off='☐ ', vfont='DV'):
    """style: grid (2 col table) | grid4 | dots (label ...... value typed over) | cell (label small in the cell, value below) | drawn (vector boxes)"""
    _fonts()
    from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, TableStyle
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    lab = ParagraphStyle('l', fontName='DV', fontSize=8.5, leading=11); labb = ParagraphStyle('lb', fontName='DVB', fontSize=8.5, leading=11); small = ParagraphStyle('s', fontName='DV', fontSize=6.5, leading=8, textColor=colors.HexColor('#444444'))
    val = ParagraphStyle('v', fontName=vfont, fontSize=9, leading=12); hd = ParagraphStyle('h', fontName='DVB', fontSize=10.5, leading=15, spaceBefore=8, spaceAfter=3); ti = ParagraphStyle('t', fontName='DVB', fontSize=14, leading=20); no = ParagraphStyle('n', fontName='DVI', fontSize=7.5, leading=10)
    e = lambda s: _h.escape(str(s)).replace('\n', '<br/>')
    buf = io.BytesIO()
    if style in ('dots', 'drawn'):
        from reportlab.pdfgen import canvas
        c = canvas.Canvas(buf, pagesize=A4); W, Ht = A4; L, R = 56, W - 56; y = Ht - 56
        def page(h):
            nonlocal y
            if y - h < 60: c.showPage(); y = Ht - 56
        if org: c.setFont('DV', 9); c.drawString(L, y, org); y -= 20
        c.setFont('DVB', 14); c.drawString(L, y, title); y -= 26
        for r in rows:
            if r.k == 'h': page(50); y -= 6; c.setFont('DVB', 10.5); c.drawString(L, y, r.t); y -= 18
            elif r.k == 'n':
                for l in _wrap(r.t, 'DVI', 7.5, R - L): page(12); c.setFont('DVI', 7.5); c.drawString(L, y, l); y -= 10
                y -= 4
            elif r.k == 't':
                from reportlab.pdfbase.pdfmetrics import stringWidth
                ls = _wrap(r.label + (':' if style == 'dots' else ''), 'DV', 9, 220)
                vl = _wrap(str(r.val), vfont, 9, R - L - 236) if r.val else ['']
                page(14 * max(len(ls), len(vl)) + 8)
                for q in range(max(len(ls), len(vl))):
                    c.setFont('DV', 9)
                    if q < len(ls): c.drawString(L, y, ls[q])
                    x0 = L + 230
                    if q >= len(ls) - 1 or q < len(vl):
                        c.setFont('DV', 9)
                        if style == 'dots' : c.setFillGray(0.45); c.drawString(x0, y - 2, '.' * int((R - x0) / stringWidth('.', 'DV', 9))); c.setFillGray(0)
                        else: c.line(x0, y - 3, R, y - 3)
                    if q < len(vl) and vl[q]: c.setFont(vfont, 9); c.drawString(x0 + 3, y + 1, vl[q])
                    y -= 14
                y -= 4
            elif r.k == 'c':
                from reportlab.pdfbase.pdfmetrics import stringWidth
                page(40)
                for l in _wrap(r.label, 'DV', 9, R - L): c.setFont('DV', 9); c.drawString(L, y, l); y -= 14
                x = L + 14
                for i, o in enumerate(r.opts):
                    w = stringWidth(o, 'DV', 9) + 32
                    if x + w > R: x = L + 14; y -= 15
                    c.setFont('DV', 9)
                    if style == 'drawn':
                        c.rect(x, y - 1, 9, 9)
                        if i in r.sel: c.setFont('DVB', 9); c.drawString(x + 1.2, y, 'X'); c.setFont('DV', 9)
                    else: c.drawString(x - 2, y, (on if i in r.sel else off).strip())
                    c.drawString(x + 16, y, o); x += w
                y -= 20
        if foot:
            yy = 46
            for l in _wrap(foot, 'DV', 7, R - L): c.setFont('DV', 7); c.drawString(L, yy, l); yy -= 9
        c.save(); return buf.getvalue()
    fl = []
    if org: fl.append(Paragraph(e(org), no))
    fl += [Paragraph(e(title), ti), Spacer(1, 6)]
    tbl = []
    ts = TableStyle([('GRID', (0, 0), (-1, -1), 0.5, colors.black), ('VALIGN', (0, 0), (-1, -1), 'TOP')])
    def v(r): return Paragraph(e(r.val) if r.k == 't' else e(chosen(r) if r.combo else optstr(r, on, off)).replace('   ', '&nbsp;&nbsp; '), val)
    def lb(r): return [Paragraph(e(r.label), lab)] + ([Paragraph(e(r.help), small)] if r.help else [])
    def flush():
        nonlocal tbl
        if not tbl: return
        if style == 'grid': t = Table([[lb(r), v(r)] for r in tbl], colWidths=[185, 310]); t.setStyle(ts); t.setStyle(TableStyle([('BACKGROUND', (0, 0), (0, -1), colors.HexColor('#e8eef4'))]))
        elif style == 'grid4':
            out = []; sp = []; i = 0
            while i < len(tbl):
                r = tbl[i]
                if r.k == 't' and not r.ml and i + 1 < len(tbl) and tbl[i+1].k == 't' and not tbl[i+1].ml: out.append([lb(r), v(r), lb(tbl[i+1]), v(tbl[i+1])]); i += 2
                else: sp.append(len(out)); out.append([lb(r), v(r), '', '']); i += 1
            t = Table(out, colWidths=[105, 143, 105, 142]); t.setStyle(ts); t.setStyle(TableStyle([('SPAN', (1, q), (3, q)) for q in sp]))
        else:   # cell
            out = []; sp = []; i = 0
            cc = lambda r: [Paragraph(e(r.label), small)] + ([Paragraph(e(r.help), small)] if r.help else []) + [v(r)]
            while i < len(tbl):
                r = tbl[i]
                if r.k == 't' and not r.ml and i + 1 < len(tbl) and tbl[i+1].k == 't' and not tbl[i+1].ml: out.append([cc(r), cc(tbl[i+1])]); i += 2
                else: sp.append(len(out)); out.append([cc(r), '']); i += 1
            t = Table(out, colWidths=[248, 247]); t.setStyle(ts); t.setStyle(TableStyle([('SPAN', (0, q), (1, q)) for q in sp]))
        fl.append(t); fl.append(Spacer(1, 6)); tbl = []
    for r in rows:
        if r.k in 'tc': tbl.append(r)
        else:
            flush(); fl.append(Paragraph(e(r.t), hd if r.k == 'h' else no)); fl.append(Spacer(1, 3))
    flush()
    if foot: fl.append(Spacer(1, 10)); fl.append(Paragraph(e(foot), no))
    SimpleDocTemplate(buf, pagesize=A4, leftMargin=50, rightMargin=50, topMargin=45, bottomMargin=45, title=title).build(fl)
    return buf.getvalue()
# ---------------------------------------------------------------- DOCX
def docx(title, rows, style='t2', org='', foot='', on='☒ ', off='☐ ', placeholder=None, intro=''):
    """style: t2 | t3 (no., question, answer) | t3h (label, value, hint) | t4 | above | tabs | cell | sdt | legacy | head (heading-question)| onecol"""
    import docx as D
    from docx.shared import Pt, Cm
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement, parse_xml
    d = D.Document(); W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    if org: d.sections[0].header.paragraphs[0].text = org
    if foot: d.sections[0].footer.paragraphs[0].text = foot
    d.add_heading(title, 1)
    if intro: d.add_paragraph(intro)
    def opt(r): return chosen(r) if r.combo else optstr(r, on, off)
    def val(r): return r.val if r.k == 't' else opt(r)
    def setc(cell, t, bold=False, small=False):
        ls = str(t).split('\n'); cell.text = ''
        for i, l in enumerate(ls):
            p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
            ru = p.add_run(l); ru.bold = bold
            if small: ru.font.size = Pt(8)
    def lab(cell, r, colon=False):
        setc(cell, r.label + (':' if colon else ''), True)
        if r.help: p = cell.add_paragraph(); ru = p.add_run(r.help); ru.italic = True; ru.font.size = Pt(8)
    x = _h.escape
    def sdt_text(p, v, ph):
        show = '<w:showingPlcHdr/>' if not v else ''
        t = v or ph
        rp = '<w:rPr><w:rStyle w:val="PlaceholderText"/><w:color w:val="808080"/></w:rPr>' if not v else ''
        body = '<w:br/>'.join(f'<w:t xml:space="preserve">{x(l)}</w:t>' for l in t.split('\n'))
        p._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr><w:id w:val="{random.randint(1,2**30)}"/>{show}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r>{rp}{body}</w:r></w:sdtContent></w:sdt>'))
    def sdt_check(p, o, sel):
        p._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr><w:id w:val="{random.randint(1,2**30)}"/><w14:checkbox><w14:checked w14:val="{1 if sel else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>{"☒" if sel else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))
        p.add_run(' ' + o + '    ')
    def sdt_drop(p, r, ph):
        items = ''.join(f'<w:listItem w:displayText="{x(o)}" w:value="{x(o)}"/>' for o in r.opts); v = chosen(r)
        p._p.append(parse_xml(f'<w:sdt {W}><w:sdtPr><w:id w:val="{random.randint(1,2**30)}"/>{"" if v else "<w:showingPlcHdr/>"}<w:dropDownList><w:listItem w:displayText="{x(ph)}" w:value=""/>{items}</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{x(v or ph)}</w:t></w:r></w:sdtContent></w:sdt>'))
    def leg_text(p, v):
        v = v or '\u2002\u2002\u2002\u2002\u2002'
        b = '<w:br/>'.join(f'<w:t xml:space="preserve">{x(l)}</w:t>' for l in v.split('\n'))
        for s in (f'<w:r {W}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{random.randint(1,99)}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>', f'<w:r {W}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>', f'<w:r {W}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {W}>{b}</w:r>', f'<w:r {W}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(s))
    def leg_check(p, o, sel):
        for s in (f'<w:r {W}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Kontrollkästchen{random.randint(1,99)}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if sel else ""}</w:checkBox></w:ffData></w:fldChar></w:r>', f'<w:r {W}><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>', f'<w:r {W}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {W}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(s))
        p.add_run(' ' + o + '    ')
    def put(p, r):
        ph = placeholder or 'Klicken oder tippen Sie hier, um Text einzugeben.'
        if style in ('sdt', 'sdtp'):
            if r.k == 't': sdt_text(p, r.val, ph)
            elif r.combo: sdt_drop(p, r, 'Wählen Sie ein Element aus.' if 'Klicken' in ph else 'Choose an item.' if 'Click' in ph else 'Velg et element.')
            else:
                for i, o in enumerate(r.opts): sdt_check(p, o, i in r.sel)
        else:
            if r.k == 't': leg_text(p, r.val)
            else:
                for i, o in enumerate(r.opts): leg_check(p, o, i in r.sel)
    tb = [None]
    def newt(n):
        t = d.add_table(rows=0, cols=n); t.style = 'Table Grid'; tb[0] = t; return t
    i = 0; num = 0; rs = list(rows)
    while i < len(rs):
        r = rs[i]
        if r.k == 'h':
            if style in ('t2', 't3', 't3h', 't4', 'cell', 'sdt', 'legacy') and tb[0] is not None and len(title) % 2:
                row = tb[0].add_row().cells; m = row[0].merge(row[-1]); setc(m, r.t, True)
            else: tb[0] = None; d.add_heading(r.t, 2)
        elif r.k == 'n': tb[0] = None; p = d.add_paragraph(); ru = p.add_run(r.t); ru.italic = True; ru.font.size = Pt(8.5)
        elif style == 't2': t = tb[0] or newt(2); c = t.add_row().cells; lab(c[0], r); setc(c[1], val(r))
        elif style == 't3': num += 1; t = tb[0] or newt(3); c = t.add_row().cells; setc(c[0], str(num)); lab(c[1], r); setc(c[2], val(r)); 
        elif style == 't3h': t = tb[0] or newt(3); c = t.add_row().cells; setc(c[0], r.label, True); setc(c[1], val(r)); setc(c[2], r.help or '', small=True)
        elif style == 't4':
            t = tb[0] or newt(4); c = t.add_row().cells; lab(c[0], r)
            if r.k == 't' and not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml: setc(c[1], val(r)); lab(c[2], rs[i+1]); setc(c[3], val(rs[i+1])); i += 1
            else: m = c[1].merge(c[3]); setc(m, val(r))
        elif style == 'cell':
            t = tb[0] or newt(2); c = t.add_row().cells
            def one(cell, q): 
                cell.text = ''; p = cell.paragraphs[0]; ru = p.add_run(q.label); ru.font.size = Pt(8)
                if q.help: ru = p.add_run(' (' + q.help + ')'); ru.font.size = Pt(7)
                for l in str(val(q)).split('\n'): cell.add_paragraph(l)
            if r.k == 't' and not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml: one(c[0], r); one(c[1], rs[i+1]); i += 1
            else: one(c[0].merge(c[1]), r)
        elif style == 'onecol':
            t = tb[0] or newt(1); c = t.add_row().cells; lab(c[0], r); c = t.add_row().cells; setc(c[0], val(r))
        elif style in ('sdt', 'legacy'):
            t = tb[0] or newt(2); c = t.add_row().cells; lab(c[0], r); c[1].text = ''; put(c[1].paragraphs[0], r)
        elif style in ('sdtp', 'legacyp'):
            p = d.add_paragraph(); p.add_run(r.label + ': ').bold = True; put(p, r)
            if r.help: ru = d.add_paragraph().add_run(r.help); ru.italic = True; ru.font.size = Pt(8)
        elif style == 'above':
            p = d.add_paragraph(); p.add_run(r.label).bold = True
            if r.help: p.add_run('\n' + r.help).italic = True
            for l in str(val(r) or '').split('\n'): d.add_paragraph(l)
        elif style == 'tabs':
            p = d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(6)); p.add_run(r.label + ':')
            v = val(r)
            if r.k == 't':
                p.add_run('\t'); ru = p.add_run((v or '') + ('_' * max(6, 40 - len(v or '')) if len(v or '') < 40 else '')); ru.underline = bool(v)
            else: p.add_run('\t' + v)
        elif style == 'head':
            num += 1; d.add_heading(f'{num}. {r.label}', 3)
            if r.help: d.add_paragraph(r.help).runs[0].italic = True
            if r.k == 'c':
                for k, o in enumerate(r.opts): d.add_paragraph((on if k in r.sel else off) + o)
            else:
                for l in str(r.val).split('\n'): d.add_paragraph(l)
        i += 1
    b = io.BytesIO(); d.save(b); return b.getvalue()
# ---------------------------------------------------------------- XLSX
def xlsx(title, rows, style='2', org='', sheet='Meldung', hint=False, foot='', lists=None, on='x', dates=None):
    """style: 2 (B label, C value) | 4 | above | row (header row + one data row) | opts: options in own cells with x left of them"""
    import openpyxl
    from openpyxl.styles import Font, Alignment, PatternFill
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = sheet
    ws['A1'] = org; ws['A3'] = title; ws['A3'].font = Font(bold=True, size=14)
    dates = dates or {}
    y = 5; i = 0; rs = list(rows)
    def v(r):
        x = (r.val if r.k == 't' else chosen(r)) or None
        return dates.get(r.label, x)
    def put(c, r):
        c.value = v(r)
        if isinstance(c.value, datetime): c.number_format = 'DD.MM.YYYY HH:MM'
        elif c.value.__class__.__name__ == 'date': c.number_format = 'DD.MM.YYYY'
        c.alignment = Alignment(wrap_text=True, vertical='top')
    if style == 'row':
        qs = [r for r in rs if r.k in 'tc']
        for k, r in enumerate(qs): ws.cell(5, k + 1, r.label).font = Font(bold=True); put(ws.cell(6, k + 1), r)
    else:
        while i < len(rs):
            r = rs[i]
            if r.k == 'h': y += 1; ws.cell(y, 1, r.t).font = Font(bold=True); ws.merge_cells(start_row=y, start_column=1, end_row=y, end_column=4); ws.cell(y, 1).fill = PatternFill('solid', fgColor='DDDDDD')
            elif r.k == 'n': ws.cell(y, 1, r.t).font = Font(italic=True, size=8)
            elif style == '4' and r.k == 't' and not r.ml and i + 1 < len(rs) and rs[i+1].k == 't' and not rs[i+1].ml:
                ws.cell(y, 1, r.label); put(ws.cell(y, 2), r); ws.cell(y, 3, rs[i+1].label); put(ws.cell(y, 4), rs[i+1]); i += 1
            elif style == 'above': ws.cell(y, 2, r.label).font = Font(bold=True); y += 1; put(ws.cell(y, 2), r); y += 1
            elif style == 'opts' and r.k == 'c':
                ws.cell(y, 1, r.label)
                for k, o in enumerate(r.opts):
                    if k: y += 1
                    ws.cell(y, 2, on if k in r.sel else None); ws.cell(y, 3, o)
            else:
                ws.cell(y, 1, r.label).font = Font(bold=True); put(ws.cell(y, 2), r)
                if r.help: ws.cell(y, 3, r.help).font = Font(italic=True, size=8)
            y += 1; i += 1
    if foot: ws.cell(y + 2, 1, foot).font = Font(size=8)
    ws.column_dimensions['A'].width = 44; ws.column_dimensions['B'].width = 48; ws.column_dimensions['C'].width = 40
    if lists:
        l = wb.create_sheet('Listen'); l.sheet_state = 'hidden'
        for k, (h, vs) in enumerate(lists.items()):
            for q, x in enumerate([h] + vs): l.cell(q + 1, k + 1, x)
    b = io.BytesIO(); wb.save(b); return b.getvalue()
# ---------------------------------------------------------------- HTML / text of form mailers
def _v(r, on='', off='', sep=', '): return (r.val if r.k == 't' else chosen(r))
def html_form(rows, style='powermail', intro='', foot='', title='', showempty=True):
    e = lambda s: _h.escape(str(s)).replace('\n', '<br />\n')
    o = ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>']
    if intro: o.append(f'<p>{e(intro)}</p>')
    if title: o.append(f'<h2>{e(title)}</h2>')
    q = [r for r in rows if showempty or r.k in 'hn' or _v(r)]
    if style == 'powermail':
        o.append('<table class="powermail_all" cellpadding="4">')
        for r in q:
            if r.k == 'h': o.append(f'<tr><th colspan="2" style="text-align:left;padding-top:10px">{e(r.t)}</th></tr>')
            elif r.k == 'n': o.append(f'<tr><td colspan="2"><em>{e(r.t)}</em></td></tr>')
            else: o.append(f'<tr><td style="vertical-align:top"><strong>{e(r.label)}</strong></td><td>{e(_v(r)) or "&nbsp;"}</td></tr>')
        o.append('</table>')
    elif style == 'gravity':
        o.append('<table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">')
        for r in q:
            if r.k == 'h': o.append(f'<tr><td colspan="2" style="font-size:14px; font-weight:bold; background-color:#EEE; border-bottom:1px solid #DFDFDF; padding:7px 7px">{e(r.t)}</td></tr>')
            elif r.k == 'n': pass
            else:
                v = e(_v(r)) if not (r.k == 'c' and r.multi and r.sel) else '<ul style="margin:0">' + ''.join(f'<li>{e(r.opts[i])}</li>' for i in r.sel) + '</ul>'
                o.append(f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family: sans-serif; font-size:12px;"><strong>{e(r.label)}</strong></font></td></tr>\n<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family: sans-serif; font-size:12px;">{v}</font></td></tr>')
        o.append('</table></td></tr></table>')
    elif style == 'dl':
        o.append('<dl>')
        for r in q:
            if r.k == 'h': o.append(f'</dl><h3>{e(r.t)}</h3><dl>')
            elif r.k == 'n': o.append(f'</dl><p><small>{e(r.t)}</small></p><dl>')
            else: o.append(f'<dt>{e(r.label)}</dt><dd>{e(_v(r)) or "&ndash;"}</dd>')
        o.append('</dl>')
    elif style == 'pstrong':
        for r in q:
            if r.k == 'h': o.append(f'<h4>{e(r.t)}</h4>')
            elif r.k == 'n': o.append(f'<p><i>{e(r.t)}</i></p>')
            else: o.append(f'<p><b>{e(r.label)}</b><br>{e(_v(r))}</p>')
    elif style == 'div':
        for r in q:
            if r.k == 'h': o.append(f'<div style="margin-top:1em"><b><u>{e(r.t)}</u></b></div>')
            elif r.k == 'n': o.append(f'<div>{e(r.t)}</div>')
            else: o.append(f'<div><span style="color:#666">{e(r.label)}:</span> {e(_v(r))}</div>')
    elif style == 'checks':   # every option printed, ticked or not
        o.append('<table border="1" style="border-collapse:collapse">')
        for r in q:
            if r.k == 'h': o.append(f'<tr><td colspan="2" bgcolor="#003366"><font color="white"><b>{e(r.t)}</b></font></td></tr>')
            elif r.k == 'n': o.append(f'<tr><td colspan="2"><i>{e(r.t)}</i></td></tr>')
            else: o.append(f'<tr><td>{e(r.label)}{("<br><small>" + e(r.help) + "</small>") if r.help else ""}</td><td>{e(r.val) if r.k == "t" else "<br>".join(("&#9746; " if i in r.sel else "&#9744; ") + e(x) for i, x in enumerate(r.opts))}</td></tr>')
        o.append('</table>')
    elif style == 'outlook':  # Word-like markup
        o.append('<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" style="border-collapse:collapse;border:none">')
        for r in q:
            p = lambda s, b=False: '<p class="MsoNormal">' + ('<b>' if b else '') + '<span lang="DE" style="font-size:10.0pt;font-family:&quot;Arial&quot;,sans-serif">' + (e(s) or '&nbsp;') + '<o:p></o:p></span>' + ('</b>' if b else '') + '</p>'
            if r.k == 'h': o.append(f'<tr><td colspan="2" style="background:#D9D9D9;padding:0cm 5.4pt">{p(r.t, True)}</td></tr>')
            elif r.k == 'n': o.append(f'<tr><td colspan="2">{p(r.t)}</td></tr>')
            else: o.append(f'<tr><td width="220" valign="top" style="width:165pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt">{p(r.label)}</td><td valign="top" style="padding:0cm 5.4pt">{p(r.val if r.k == "t" else optstr(r))}</td></tr>')
        o.append('</table>')
    if foot: o.append(f'<hr><p style="font-size:11px;color:#777">{e(foot)}</p>')
    o.append('</body></html>'); return '\n'.join(o)
def text_form(rows, style='colon', intro='', foot='', title='', width=30, showempty=True, on='[x] ', off='[ ] '):
    o = []
    if intro: o += [intro, '']
    if title: o += [title, '=' * len(title), '']
    num = 0; sec = 0
    for r in rows:
        if r.k == 'h':
            sec += 1; num = 0
            o += ['', {'drupal': f'=={r.t}==', 'secnum': f'{sec}. {r.t.upper()}', 'colon': f'--- {r.t} ---', 'pad': r.t.upper(), 'next': f'** {r.t} **', 'leaders': r.t.upper() + '\n' + '-' * len(r.t), 'md': f'## {r.t}'}.get(style, f'[ {r.t} ]')]
            if style != 'drupal': o.append('')
            continue
        if r.k == 'n': o += textwrap.wrap(r.t, 76) + ['']; continue
        v = _v(r); num += 1
        if not v and not showempty: continue
        if style in ('colon', 'drupal'): o.append(f'{r.label}: {v}')
        elif style == 'pad': o.append(f'{r.label[:60]:<{width}}: ' + ('\n' + ' ' * (width + 2)).join(textwrap.wrap(v, 76 - width) or ['']))
        elif style == 'next': o += [r.label, v or '-', '']
        elif style == 'nextcolon': o += [r.label + ':', v, '']
        elif style == 'leaders': o.append(f'{r.label} ' + '.' * max(3, width - len(r.label)) + f' {v}')
        elif style == 'boxes':
            if r.k == 'c': o += [r.label] + ['  ' + (on if i in r.sel else off) + x for i, x in enumerate(r.opts)]
            else: o.append(f'{r.label}: {v}')
        elif style == 'boxline': o.append(f'{r.label}: ' + (optstr(r, on, off) if r.k == 'c' else v))
        elif style == 'secnum': o.append(f'{max(sec,1)}.{num} {r.label}: {v}')
        elif style == 'qa': o += [f'Q{num}. {r.label}', f'A: {v}', '']
        elif style == 'md': o += [f'**{r.label}**: {v}']
        elif style == 'star': o.append(f'* {r.label}: {v}')
        elif style == 'eq': o.append(f'{r.label} = {v}')
        elif style == 'under': o.append(f'{r.label} ' + ('__' + v + '__' if r.k == 't' and v else '________' if r.k == 't' else optstr(r, on, off)))
        elif style == 'msforms': o += [f'{num}. {r.label}', f'   {v}' if v else '', '']
    if foot: o += ['', foot]
    return '\n'.join(o) + '\n'
