import json, os, io, re
from email.message import EmailMessage
from email.utils import format_datetime
from email import policy
from datetime import datetime
import docx
from docx.shared import Pt, Cm
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
from xml.sax.saxutils import escape
import openpyxl
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, TableStyle
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out'); CONV=OUT+'/conv'; os.makedirs(CONV,exist_ok=True)
NEED=[]
T={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),
'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
'ods':('application','vnd.oasis.opendocument.spreadsheet'),'pdf':('application','pdf'),'html':('text','html'),'txt':('text','plain')}
N=[0]
def mail(name,fmt,lang,frm,subj,date,body,report,kind,may=(),att=None,html=None,to='vorfall@uni-nordholz.example',charset='utf-8',cte=None,hdr=()):
    m=EmailMessage(policy=policy.SMTP)
    m['From']=frm; m['To']=to; m['Subject']=subj
    d=datetime.fromisoformat(date); m['Date']=format_datetime(d)
    N[0]+=1
    dom=re.search(r'@([^>]+)',frm).group(1)
    m['Message-ID']='<%s.%04x@%s>'%(d.strftime('%Y%m%d%H%M%S'),0x3a1f+N[0]*71,dom)
    for k,v in hdr: m[k]=v
    if body is not None: m.set_content(body,charset=charset,cte=cte or 'quoted-printable')
    if html is not None:
        if body is None: m.set_content(html,subtype='html',charset=charset,cte='quoted-printable')
        else: m.add_alternative(html,subtype='html',charset=charset,cte='quoted-printable')
    for fn,data in (att or []):
        if data is None: continue
        a,b=T[fn.rsplit('.',1)[1].lower()]
        if a=='text': m.add_attachment(data,subtype=b,filename=fn,charset='utf-8',cte='base64')
        else: m.add_attachment(data,maintype=a,subtype=b,filename=fn)
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    j={'format':fmt,'lang':lang,'report':report,'may':list(may),'kind':kind}
    open(f'{OUT}/{name}.json','w').write(json.dumps(j,ensure_ascii=False,indent=1)+'\n')
def any_(*a): return {'any':list(a)}
def conv(base,ext,data,to):
    p=f'{CONV}/{base}.{to}'
    src=f'{CONV}/{base}.{ext}'
    if not os.path.exists(src) or not os.path.exists(p):
        open(src,'wb').write(data); NEED.append((src,to)); return None
    return open(p,'rb').read()
# docx
def D(font=None):
    d=docx.Document()
    if font: d.styles['Normal'].font.name=font
    return d
def save(d):
    b=io.BytesIO(); d.save(b); return b.getvalue()
def P(d,t,b=False,st=None,sz=None):
    p=d.add_paragraph(style=st) if st else d.add_paragraph()
    r=p.add_run(t); r.bold=b
    if sz: r.font.size=Pt(sz)
    return p
def LV(d,l,v,sep=': '):
    p=d.add_paragraph(); p.add_run(l+sep).bold=True; p.add_run(v); return p
def shade(c,col='D9E2F3'):
    c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{col}"/>'))
def TB(d,rows,cols=2,style='Table Grid',boldl=True,widths=None):
    t=d.add_table(rows=0,cols=cols); t.style=style
    for r in rows:
        c=t.add_row().cells
        if len(r)==1:
            m=c[0].merge(c[-1]); m.text=''; m.paragraphs[0].add_run(r[0]).bold=True; shade(m); continue
        if len(r)<cols:
            m=c[len(r)-1].merge(c[-1])
        for i,x in enumerate(r):
            ls=str(x).split('\n'); c[i].text=''
            c[i].paragraphs[0].add_run(ls[0]).bold=(boldl and i%2==0)
            for l in ls[1:]: c[i].add_paragraph(l)
        if widths:
            for i,w in enumerate(widths): c[i].width=Cm(w)
    return t
def SDT(cell_or_par,text,placeholder=False,title=''):
    p=cell_or_par
    rp='<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' if placeholder else ''
    sh='<w:showingPlcHdr/>' if placeholder else ''
    al=f'<w:alias w:val="{escape(title)}"/>' if title else ''
    p._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{al}{sh}<w:text/></w:sdtPr><w:sdtContent><w:r>{rp}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>'))
# xlsx
def X(build):
    wb=openpyxl.Workbook(); build(wb); b=io.BytesIO(); wb.save(b); return b.getvalue()
# acro
def ACRO(title,items,intro='',above=False,font='Helvetica',foot=''):
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); W,H=A4; f=c.acroForm
    y=H-60; c.setTitle(title)
    c.setFont(font+'-Bold',14); c.drawString(50,y,title); y-=20
    def line(t,x,y,sz=9,bold=False):
        c.setFont(font+('-Bold' if bold else ''),sz)
        c.drawString(x,y,t)
    def wrap(t,w,sz=9):
        out=[];cur=''
        for wd in t.split():
            if c.stringWidth((cur+' '+wd).strip(),font,sz)>w: out.append(cur);cur=wd
            else: cur=(cur+' '+wd).strip()
        return out+[cur]
    for l in wrap(intro,W-100,8) if intro else []:
        line(l,50,y,8); y-=11
    y-=8
    def room(h):
        nonlocal y
        if y-h<50:
            if foot: line(foot,50,30,7)
            c.showPage(); y=H-60
    for it in items:
        k=it[0]
        if k=='h':
            room(50); y-=8; line(it[1],50,y,11,True); y-=18
        elif k=='n':
            for l in wrap(it[1],W-100,7.5):
                room(20); line(l,50,y,7.5); y-=10
            y-=4
        elif k in('t','ml'):
            lab,nm,val=it[1:4]; tip=it[4] if len(it)>4 else None; h=18 if k=='t' else max(48,13*(len(val)//75+2))
            ls=wrap(lab,(W-100) if above else 165)
            if above:
                room(h+12*len(ls)+8)
                for l in ls: line(l,50,y); y-=12
                y-=h-8; f.textfield(name=nm,value=val,x=50,y=y,width=W-100,height=h,maxlen=5000,fontSize=9,borderWidth=0.5,fieldFlags='multiline' if k=='ml' else '',tooltip=tip); y-=14
            else:
                hh=max(h,12*len(ls)); room(hh+8)
                for i,l in enumerate(ls): line(l,50,y-i*12)
                f.textfield(name=nm,value=val,x=225,y=y-h+12,width=W-275,height=h,maxlen=5000,fontSize=9,borderWidth=0.5,fieldFlags='multiline' if k=='ml' else '',tooltip=tip); y-=hh+8
        elif k=='2t': # two fields on a row
            room(26); 
            for i,(lab,nm,val) in enumerate(it[1:3]):
                x=50+i*255; line(lab,x,y); lw=c.stringWidth(lab,font,9)+6
                f.textfield(name=nm,value=val,x=x+lw,y=y-6,width=240-lw,height=18,maxlen=5000,fontSize=9,borderWidth=0.5)
            y-=26
        elif k in('chk','radio'):
            if k=='chk': lab,opts=it[1],it[2]; nm=None
            else: lab,nm,opts=it[1],it[2],it[3]
            ls=wrap(lab,W-100); room(12*len(ls)+30)
            for l in ls: line(l,50,y); y-=13
            x=60
            for i,o in enumerate(opts):
                ot,on=o[0],o[1]; w=c.stringWidth(ot,font,9)+36
                if x+w>W-50: x=60; y-=17; room(20)
                if k=='chk': f.checkbox(name=o[2] if len(o)>2 else f'cb{len(lab)}_{i}_{int(y)}',checked=on,x=x,y=y-5,size=12,buttonStyle='check',borderWidth=0.5,tooltip=None)
                else: f.radio(name=nm,value=(o[2] if len(o)>2 else f'opt{i+1}'),selected=on,x=x,y=y-5,size=12,buttonStyle='circle',borderWidth=0.5)
                line(ot,x+17,y-2); x+=w
            y-=24
        elif k=='ch':
            lab,nm,opts,val=it[1:5]; room(26); line(lab,50,y)
            f.choice(name=nm,value=val,options=opts,x=225,y=y-6,width=W-275,height=18,fontSize=9,borderWidth=0.5); y-=26
    if foot: line(foot,50,30,7)
    c.save(); return b.getvalue()
ss=getSampleStyleSheet()
def PL(build,**k):
    b=io.BytesIO(); s=[]; build(s); SimpleDocTemplate(b,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45).build(s); return b.getvalue()
def pp(t,sz=9,b=False,col=None):
    st=ParagraphStyle('x',parent=ss['Normal'],fontSize=sz,leading=sz*1.3,fontName='Helvetica-Bold' if b else 'Helvetica',textColor=col or colors.black)
    return Paragraph(escape(t).replace('\n','<br/>'),st)
def xb(on): return '☒' if on else '☐'
