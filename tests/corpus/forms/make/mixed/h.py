import os, io, json, subprocess, tempfile, shutil
from email.message import EmailMessage
from email import policy
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, letter
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/dejavu/'
for n,f in [('DV','DejaVuSans.ttf'),('DVB','DejaVuSans-Bold.ttf'),('DVS','DejaVuSerif.ttf')]:
    if os.path.exists(D+f): pdfmetrics.registerFont(TTFont(n,D+f))
OUT='b4'
PDF=('application','pdf'); DOCX=('application','vnd.openxmlformats-officedocument.wordprocessingml.document')
XLSX=('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'); ODT=('application','vnd.oasis.opendocument.text'); ODS=('application','vnd.oasis.opendocument.spreadsheet')
n_=[0]
def mail(name, frm, subject, date, body=None, html=None, atts=(), fmt='free_text', lang='de', report=None, kind=None, may=(), outcome=None, now=None,
         to='Vorfall-Team <vorfall@example.org>', charset='utf-8', cte=None, ua=None, hdr=(), raw_ct=None):
    n_[0]+=1
    m=EmailMessage(policy=policy.SMTP)
    m['From']=frm; m['To']=to; m['Subject']=subject; m['Date']=date
    m['Message-ID']='<%s.%d@%s>'%(name.replace('_','-'),n_[0]*7919,frm.split('@')[1].strip('>').strip())
    if ua: m['X-Mailer' if 'Thunderbird' not in ua else 'User-Agent']=ua
    for k,v in hdr: m[k]=v
    kw={'charset':charset}
    if cte: kw['cte']=cte
    if body is not None:
        m.set_content(body, **kw)
        if raw_ct: 
            for k,v in raw_ct: m.set_param(k,v)
        if html: m.add_alternative(html, subtype='html', **kw)
    elif html: m.set_content(html, subtype='html', **kw)
    for fn,(a,b),data in atts: m.add_attachment(data, maintype=a, subtype=b, filename=fn)
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    report=report or {}
    may=list(may)
    for f in ('reporter_name','reporter_email'):
        if f not in report and f not in may: may.append(f)
    j={'format':fmt,'lang':lang,'report':report,'may':may}
    if kind: j['kind']=kind
    if outcome: j['outcome']=outcome
    if now: j['now']=now
    json.dump(j,open(f'{OUT}/{name}.json','w',encoding='utf-8'),ensure_ascii=False,indent=1)
def soffice(data, ext, to):
    d=tempfile.mkdtemp(prefix='noa_')
    p=f'{d}/a.{ext}'; open(p,'wb').write(data)
    subprocess.run(['soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',to,'--outdir',d,p],capture_output=True,timeout=120)
    r=open(f'{d}/a.{to}','rb').read(); shutil.rmtree(d); return r
class Form:
    """acroform page writer"""
    def __init__(s, size=A4):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=size); s.W,s.H=size; s.a=s.c.acroForm; s.y=s.H-50; s.fill={}; s.k=0
    def t(s,x,y,txt,f='DV',z=9,col=0): 
        s.c.setFont(f,z); s.c.setFillGray(col); s.c.drawString(x,y,txt); s.c.setFillGray(0)
    def tf(s,x,y,w,v='',name=None,h=18,flags='',later=False,maxlen=None,tooltip=None):
        s.k+=1; name=name or 'f%d'%s.k
        s.a.textfield(value='' if later else v,name=name,x=x,y=y,width=w,height=h,fontSize=9,fieldFlags=flags,maxlen=maxlen or 2000,borderWidth=0.5,tooltip=tooltip,fontName='Helvetica')
        if later and v: s.fill[name]=v
    def cb(s,x,y,on=False,name=None,st='cross'):
        s.k+=1; s.a.checkbox(checked=on,name=name or 'c%d'%s.k,x=x,y=y,size=11,buttonStyle=st,borderWidth=0.5)
    def rd(s,x,y,name,val,on=False):
        s.a.radio(name=name,value=val,selected=on,x=x,y=y,size=11,buttonStyle='circle',shape='circle',borderWidth=0.5)
    def ch(s,x,y,w,name,val,opts): s.a.choice(value=val,name=name,x=x,y=y,width=w,height=18,options=opts,fontSize=9,borderWidth=0.5)
    def page(s): s.c.showPage()
    def done(s, need=True, ren=None):
        s.c.save(); data=s.b.getvalue()
        if s.fill or ren:
            from pypdf import PdfReader, PdfWriter
            from pypdf.generic import NameObject
            w=PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
            for p in w.pages: w.update_page_form_field_values(p,s.fill,auto_regenerate=need)
            if ren:
                for p in w.pages:
                    for an in p.get('/Annots',[]):
                        an=an.get_object(); nm=an.get('/T')
                        if nm in ren:
                            N=an['/AP']['/N'].get_object()
                            for d in (N, an['/AP'].get('/D',{}).get_object() if '/D' in an['/AP'] else {}):
                                if '/Yes' in d: d[NameObject('/'+ren[nm])]=d.raw_get('/Yes'); del d['/Yes']
                            for k in ('/V','/AS'):
                                if an.get(k)=='/Yes': an[NameObject(k)]=NameObject('/'+ren[nm])
            o=io.BytesIO(); w.write(o); data=o.getvalue()
        return data
