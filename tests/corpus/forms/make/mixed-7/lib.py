import os, json, base64, re, textwrap, html as H
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.header import Header
from email.utils import formataddr, format_datetime
from email import charset as C, encoders
from datetime import datetime
from email.generator import BytesGenerator
import io
OUT='./b7'; WORK='./work'
MT={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),
'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
'ods':('application','vnd.oasis.opendocument.spreadsheet'),'png':('image','png')}
def text(s, sub='plain', cs='utf-8', enc='qp', flowed=False):
    c=C.Charset(cs)
    c.body_encoding={'qp':C.QP,'base64':C.BASE64,'8bit':None}[enc]
    m=MIMEBase('text',sub,charset=cs)
    if flowed: m.set_param('format','flowed')
    if enc=='8bit':
        m.set_payload(s.encode(cs).decode('ascii','surrogateescape')); m['Content-Transfer-Encoding']='8bit'
    elif enc=='qp':
        import quopri
        m.set_payload(quopri.encodestring(s.encode(cs)).decode('ascii')); m['Content-Transfer-Encoding']='quoted-printable'
    else:
        m.set_payload(base64.encodebytes(s.encode(cs)).decode()); m['Content-Transfer-Encoding']='base64'
    return m
N=0
def mail(name, fmt, lang, frm, to, subj, date, body='', html=None, att=(), cs='utf-8', enc='qp', flowed=False, headers=None,
         report=None, kind=None, may=(), outcome=None, mailer=None, inline_png=None):
    global N; N+=1
    parts=[]
    if body is not None: parts.append(text(body.strip('\n')+'\n','plain',cs,enc,flowed))
    if html is not None: parts.append(text(html,'html',cs,enc))
    if len(parts)==2:
        root=MIMEMultipart('alternative'); [root.attach(p) for p in parts]
    else: root=parts[0]
    if att:
        m=MIMEMultipart('mixed'); m.attach(root)
        for fn,path in att:
            data=open(path,'rb').read(); ext=fn.rsplit('.',1)[1].lower(); a,b=MT[ext]
            p=MIMEBase(a,b); p.set_payload(base64.encodebytes(data).decode()); p['Content-Transfer-Encoding']='base64'
            p.add_header('Content-Disposition','attachment',filename=fn if fn.isascii() else ('utf-8','',fn)); m.attach(p)
        root=m
    def hdr(s): return s if s.isascii() else Header(s,'utf-8').encode()
    root['From']=(hdr(frm[0])+' <'+frm[1]+'>' if frm[0].isascii() and not re.search('[,()]',frm[0]) else (formataddr((frm[0],frm[1])))) if frm[0] else frm[1]
    root['To']=to; root['Subject']=hdr(subj)
    d=datetime.fromisoformat(date); root['Date']=format_datetime(d)
    root['Message-ID']='<forms.b7.%s.%s@%s>'%(name,d.strftime('%H%M%S%d'),frm[1].split('@')[1])
    if 'MIME-Version' not in root: root['MIME-Version']='1.0'
    if mailer: root['X-Mailer']=mailer
    for k,v in (headers or {}).items(): root[k]=hdr(v)
    b=io.BytesIO(); BytesGenerator(b,mangle_from_=False,maxheaderlen=0).flatten(root)
    raw=b.getvalue()
    open(f'{OUT}/{name}.eml','wb').write(raw.replace(b'\r\n',b'\n').replace(b'\n',b'\r\n'))
    rep=dict(report or {}); 
    j={'format':fmt,'lang':lang,'report':rep}
    if kind is not None: j['kind']=kind
    m=set(may)|{'subject'}
    for f in ('reporter_name','reporter_email'):
        if f not in rep: m.add(f)
    j['may']=sorted(m)
    if outcome is not None: j['outcome']=outcome
    json.dump(j,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
def any_(*a): return {'any':list(a)}
