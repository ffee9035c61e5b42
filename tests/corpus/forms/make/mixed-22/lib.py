import zlib, re, json, os, textwrap, html as H
from datetime import datetime
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from email import policy
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out')
os.makedirs(OUT,exist_ok=True)
Z={'B':'Europe/Berlin','O':'Europe/Oslo','L':'Europe/London','D':'Europe/Dublin','A':'Europe/Amsterdam'}
def t(s,z): return datetime.fromisoformat(s).replace(tzinfo=ZoneInfo(Z[z])).isoformat()
def B(s): return t(s,'B')
def O(s): return t(s,'O')
def L(s): return t(s,'L')
MARK=re.compile(r'⟦([DMCE])\s?(.*?)⟧',re.S)
def norm(s): return re.sub(r'[ \t]*\n[ \t]*','\n',re.sub(r'[ \t]+',' ',s)).strip()
def clean(b): return MARK.sub(lambda m:m.group(2),b)
def wrapt(b,w):
    out=[]
    for l in b.split('\n'):
        if len(l)>w and not l.startswith(('>','http')):
            out+=textwrap.wrap(l,w,break_long_words=False,break_on_hyphens=False)
        else: out.append(l)
    return '\n'.join(out)
def mkhtml(b,style):
    ps=re.split(r'\n\s*\n',b.strip('\n')); o=[]
    for p in ps:
        x=H.escape(p,quote=False).replace('\n','<br>\n')
        if style=='outlook': o.append(f'<p class="MsoNormal"><span style="font-size:11.0pt">{x}</span><o:p></o:p></p>')
        elif style=='gmail': o.append(f'<div>{x}</div><div><br></div>')
        else: o.append(f'<p>{x}</p>')
    body='\n'.join(o)
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>p.MsoNormal{{margin:0cm;font-family:Calibri}}</style></head><body lang="x">{body}</body></html>'
def photo(label,col=(120,130,140)):
    from PIL import Image,ImageDraw
    import io
    im=Image.new('RGB',(480,320),col); d=ImageDraw.Draw(im)
    for i in range(0,480,24): d.line((i,0,480-i,320),fill=(col[0]//2,col[1],255-col[2]))
    d.text((20,150),label,fill=(255,255,255)); f=io.BytesIO(); im.save(f,'JPEG',quality=60); return f.getvalue()
N=[0]
def m(name,lang,z,date,frm,subj,body,report,kind,may=(),to='vorfall@uni-nordholz.example',fmt='plain',wrap=0,style='p',att=(),hdr=(),cte=None,cc=None,desc=None,nodesc=False,htmlpost=None,meas=None,cons=None,charset='utf-8'):
    d=datetime.fromisoformat(date).replace(tzinfo=ZoneInfo(Z[z])); N[0]+=1
    body=body.strip('\n')+'\n'
    ms=MARK.findall(body)
    rep=dict(report)
    def join(k): return norm('\n'.join(x[1].strip() for x in ms if x[0] in k))
    ds=join('D')
    if ds and not nodesc and 'description' not in rep:
        # same paragraph shared between D and M/C: both readings fair
        shared=any(('⟦D' in p and re.search('⟦[MC]',p)) for p in re.split(r'\n\s*\n',body))
        v=[ds]
        if join('E'): v.append(join('DE'))
        if shared: v.append(join('DMC'))
        if shared and join('E'): v.append(join('DEMC'))
        rep['description']={'any':v} if len(v)>1 else ds
    if join('M') and 'measures' not in rep: rep['measures']=join('M')
    if join('C') and 'consequences' not in rep: rep['consequences']=join('C')
    txt=clean(body)
    if wrap: txt=wrapt(txt,wrap)
    e=EmailMessage(policy=SMTP)
    from email.headerregistry import Address
    e['From']=Address(frm[0],addr_spec=frm[1])
    e['To']=to
    if cc: e['Cc']=cc
    e['Subject']=subj; e['Date']=format_datetime(d)
    e['Message-ID']=f'<{d:%Y%m%d%H%M}.{N[0]:03d}.{zlib.crc32(name.encode())%99991:05x}@{frm[1].split("@")[1]}>'
    for k,v in hdr: e[k]=v
    kw={'cte':cte} if cte else {}
    kw['charset']=charset
    if fmt=='plain': e.set_content(txt,**kw)
    else:
        h=mkhtml(clean(body),style)
        if htmlpost: h=htmlpost(h)
        if fmt=='html': e.set_content(h,subtype='html',**kw)
        else: e.set_content(txt,**kw); e.add_alternative(h,subtype='html')
    for a in att:
        if a[0]=='jpg': e.add_attachment(photo(a[2],a[3] if len(a)>3 else (120,130,140)),maintype='image',subtype='jpeg',filename=a[1])
        elif a[0]=='txt': e.add_attachment(a[2],subtype='plain',filename=a[1])
        elif a[0]=='csv': e.add_attachment(a[2],subtype='csv',filename=a[1])
        elif a[0]=='eml':
            f=EmailMessage(policy=SMTP)
            for k,v in a[1].items(): f[k]=v
            f.set_content(a[2]); e.add_attachment(f)
    open(f'{OUT}/{name}.eml','wb').write(e.as_bytes())
    mm=sorted(set(may)|({'reporter_email'} if 'reporter_email' not in rep else set()))
    mm=[x for x in mm if x not in rep]
    json.dump({'format':'free_text','lang':lang,'report':rep,'may':mm,'kind':kind},open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
