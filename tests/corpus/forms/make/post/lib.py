import os, json, html, textwrap, subprocess, io, hashlib, re
from email.message import EmailMessage
from email import policy
from email.utils import format_datetime, formataddr
from datetime import datetime
from zoneinfo import ZoneInfo
BER = ZoneInfo('Europe/Berlin')
OUT = None; TMP = None
PENDING = []   # (callable)
def setout(d):
    global OUT, TMP
    OUT = d; TMP = './mk/tmp_' + os.path.basename(d); os.makedirs(TMP, exist_ok=True); os.makedirs(OUT, exist_ok=True)
    for f in os.listdir(OUT):
        if f.endswith(('.eml', '.json')): os.remove(os.path.join(OUT, f))
def P(s): return datetime.strptime(s, '%Y-%m-%d %H:%M').replace(tzinfo=BER)
def T(s): return P(s).isoformat()
def A(*x): return {"any": list(x)}
def flow(text):
    out = []
    for line in text.split('\n'):
        if line.startswith('>') or line == '-- ' or len(line) <= 72: out.append(line); continue
        w = textwrap.wrap(line, 70, break_long_words=False, break_on_hyphens=False)
        out += [x + ' ' for x in w[:-1]] + [w[-1]]
    return '\n'.join(out)
def paras(text): return re.split(r'\n', text)
def h_outlook(t):
    ps = ''.join('<p class=MsoNormal>%s<o:p></o:p></p>\r\n' % (html.escape(l) if l.strip() else '&nbsp;') for l in paras(t))
    return ('<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">'
     '<head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>'
     '<body lang=EN-GB link="#0563C1"><div class=WordSection1>\r\n' + ps + '</div></body></html>')
def h_gmail(t): return '<div dir="ltr">' + ''.join('<div>%s</div>' % (html.escape(l) if l.strip() else '<br>') for l in paras(t)) + '</div>'
def h_owa(t): return ('<html><head><style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">' +
     ''.join('<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt;">%s</div>' % (html.escape(l) if l.strip() else '<br>') for l in paras(t)) + '</body></html>')
def h_apple(t): return '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space;">' + '<br>'.join(html.escape(l) for l in paras(t)) + '</body></html>'
def mail(name, frm, date, subj, text=None, html_=None, client='plain', to='vorfall@example.org', charset='utf-8', cte=None, att=(), extra=None):
    m = EmailMessage(policy=policy.SMTP)
    m['From'] = formataddr(frm) if isinstance(frm, tuple) else frm
    m['To'] = to; m['Subject'] = subj; m['Date'] = format_datetime(P(date))
    dom = re.search(r'@([\w.-]+)', m['From']).group(1)
    m['Message-ID'] = '<%s@%s>' % (hashlib.sha1((name + OUT).encode()).hexdigest()[:20], dom)
    ua = {'thunderbird': ('User-Agent', 'Mozilla Thunderbird'), 'outlook': ('X-Mailer', 'Microsoft Outlook 16.0'), 'iphone': ('X-Mailer', 'iPhone Mail (21G93)'), 'apple': ('X-Mailer', 'Apple Mail (2.3774.600.62)')}.get(client)
    if ua: m[ua[0]] = ua[1]
    for k, v in (extra or {}).items(): m[k] = v
    if text is not None: text = text.strip('\n') + '\n'
    c = client
    if c == 'thunderbird':
        m.set_content(flow(text), charset=charset, cte=cte or '8bit'); m.set_param('format', 'flowed')
    elif c == 'iphone': m.set_content(text, charset=charset, cte=cte or 'quoted-printable')
    elif c in ('outlook', 'gmail', 'apple'):
        m.set_content(text, charset=charset, cte=cte or 'quoted-printable')
        m.add_alternative(html_ or {'outlook': h_outlook, 'gmail': h_gmail, 'apple': h_apple}[c](text.rstrip('\n')), subtype='html', charset=charset, cte=cte or 'quoted-printable')
    elif c == 'owa': m.set_content(html_ or h_owa(text.rstrip('\n')), subtype='html', charset=charset, cte=cte or 'base64')
    elif c == 'html': m.set_content(html_, subtype='html', charset=charset, cte=cte or 'quoted-printable')
    elif c == 'twin':
        m.set_content(text, charset=charset, cte=cte or 'quoted-printable'); m.add_alternative(html_, subtype='html', charset=charset, cte=cte or 'quoted-printable')
    else: m.set_content(text, charset=charset, cte=cte or '8bit')
    for path in att:
        MT = {'pdf': ('application', 'pdf'), 'docx': ('application', 'vnd.openxmlformats-officedocument.wordprocessingml.document'), 'odt': ('application', 'vnd.oasis.opendocument.text'),
              'xlsx': ('application', 'vnd.openxmlformats-officedocument.spreadsheetml.sheet'), 'ods': ('application', 'vnd.oasis.opendocument.spreadsheet')}[path.rsplit('.', 1)[1]]
        PENDING.append(None)
        m.add_attachment(open(os.path.join(TMP, path), 'rb').read(), maintype=MT[0], subtype=MT[1], filename=path)
    with open(os.path.join(OUT, name + '.eml'), 'wb') as f: f.write(m.as_bytes())
MAY = ['subject']
def exp(name, fmt, lang, kind, report, may='', outcome=None, kindmay=False):
    j = {'format': fmt, 'lang': lang, 'report': report, 'kind': kind, 'may': ['subject'] + may.split()}
    if kindmay: j['may'].append('kind')
    if outcome: j['outcome'] = outcome
    json.dump(j, open(os.path.join(OUT, name + '.json'), 'w', encoding='utf-8'), ensure_ascii=False, indent=1)
# free text: usual doubt
FT = 'description reporter_name reporter_email reporter_phone reporter_role org_unit'
def ft(name, lang, kind, frm, date, subj, text, client, report, may='', **kw):
    oc = kw.pop('outcome', None); km = kw.pop('kindmay', False); base = kw.pop('base', FT)
    mail(name, frm, date, subj, text, client=client, **kw)
    exp(name, 'free_text', lang, kind, report, base + ' ' + may, oc, km)
def soffice(fmt, files):
    for i in range(2):
        subprocess.run(['nice', '-n', '10', 'soffice', '--headless', '-env:UserInstallation=file:///tmp/lo_forms', '--convert-to', fmt, '--outdir', TMP] + [os.path.join(TMP, f) for f in files], check=False, capture_output=True, timeout=400)
        if all(os.path.exists(os.path.join(TMP, f.rsplit('.', 1)[0] + '.' + fmt.split(':')[0])) for f in files): return
    raise SystemExit('soffice failed')
# ---- docx helpers
import docx
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement, parse_xml
def shade(cell, color):
    tc = cell._tc.get_or_add_tcPr(); s = OxmlElement('w:shd'); s.set(qn('w:val'), 'clear'); s.set(qn('w:color'), 'auto'); s.set(qn('w:fill'), color); tc.append(s)
def put(cell, text, bold=False, size=None, italic=False):
    cell.text = ''
    for i, l in enumerate(str(text).split('\n')):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        r = p.add_run(l); r.bold = bold; r.italic = italic
        if size: r.font.size = Pt(size)
def table(doc, rows, widths, style='Table Grid', boldcols=(0,), color=None):
    n = len(widths); t = doc.add_table(rows=0, cols=n); t.style = style; t.autofit = False
    for row in rows:
        cells = t.add_row().cells
        if isinstance(row, str):   # header row across
            c = cells[0].merge(cells[-1]); put(c, row, True); shade(c, color or 'D9E2F3'); continue
        row = list(row)
        for i, v in enumerate(row): put(cells[i], v, i in boldcols)
        if len(row) < n: cells[len(row) - 1].merge(cells[-1])
        for i, w in enumerate(widths): t.rows[-1].cells[i].width = Cm(w)
    return t
def sdtcheck(p, checked, label):
    p._p.append(parse_xml('<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>' % (1 if checked else 0, '☒' if checked else '☐')))
    p.add_run(' ' + label + '   ')
def sdttext(p, text, placeholder=False, alias=''):
    p._p.append(parse_xml('<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>%s%s<w:text/></w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>' % ('<w:alias w:val="%s"/>' % html.escape(alias) if alias else '', '<w:showingPlcHdr/>' if placeholder else '', '<w:rPr><w:color w:val="808080"/></w:rPr>' if placeholder else '', html.escape(text))))
def newdoc(font='Calibri', size=10.5):
    d = docx.Document(); d.styles['Normal'].font.name = font; d.styles['Normal'].font.size = Pt(size)
    for s in d.sections: s.left_margin = s.right_margin = Cm(2.2); s.top_margin = s.bottom_margin = Cm(2)
    return d
def save(doc, fn): doc.save(os.path.join(TMP, fn))
