import json, os, io, html as H
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from datetime import datetime, timedelta
OUT='./b14/'
MAY_ID=['reporter_name','reporter_email','reporter_phone','reporter_role','org_unit']
def cuts(*s):
    out=[]
    for i in range(len(s)):
        for j in range(i+1,len(s)+1):
            out.append(' '.join(s[i:j]))
    return {'any':out}
def A(*x): return {'any':list(x)}
def L(*x):   # list field: cut into items or kept as one
    return {'any':[list(x), [', '.join(x)], [' und '.join(x)], [' and '.join(x)], [' og '.join(x)]]}
def mail(name, frm, subj, date, text, html=None, atts=(), to='Vorfall-Team <vorfall@example.org>', ua=None, hdr=None, html_only=False, cte=None):
    m=EmailMessage()
    m['From']=frm; m['To']=to; m['Subject']=subj
    d=datetime.fromisoformat(date); m['Date']=format_datetime(d)
    m['Message-ID']='<%s.%s@mail.%s>'%(name, d.strftime('%Y%m%d%H%M%S'), frm.split('@')[-1].rstrip('>'))
    if ua: m[ua[0]]=ua[1]
    for k,v in (hdr or {}).items(): m[k]=v
    if html_only: m.set_content(html, subtype='html', cte=cte)
    else:
        m.set_content(text, cte=cte)
        if html: m.add_alternative(html, subtype='html')
    T={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('application','vnd.oasis.opendocument.spreadsheet'),'txt':('text','plain')}
    for fn,data in atts:
        a,b=T[fn.rsplit('.',1)[1].lower()]
        m.add_attachment(data, maintype=a, subtype=b, filename=fn)
    open(OUT+name+'.eml','wb').write(m.as_bytes())
    return d
def case(name, fmt, lang, date, report, kind, may=(), plus=20):
    now=(datetime.fromisoformat(date)+timedelta(minutes=plus)).isoformat()
    j={'format':fmt,'lang':lang,'now':now,'report':report,'may':list(may)}
    if kind is not None: j['kind']=kind
    else: j['may'].append('kind')
    if 'personal_data' not in report and 'data_categories' in report: j['may'].append('personal_data')
    json.dump(j,open(OUT+name+'.json','w'),ensure_ascii=False,indent=1)
OUTLOOK=('X-Mailer','Microsoft Outlook 16.0'); TB=('User-Agent','Mozilla Thunderbird'); APPLE=('X-Mailer','Apple Mail (2.3774.600.62)'); IOS=('X-Mailer','iPhone Mail (22B91)')

# ---------- PDF
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.lib.utils import simpleSplit
class Form:
    """label left, field right (or label above)"""
    def __init__(s, head, sub='', above=False, seed='f', lw=170, size=9.5):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=A4); s.y=790; s.above=above; s.n=0; s.seed=seed; s.lw=lw; s.size=size
        s.c.setTitle(head)
        s.c.setFont('Helvetica-Bold',14); s.c.drawString(50,s.y,head); s.y-=15
        s.c.setFont('Helvetica',8.5)
        for l in simpleSplit(sub,'Helvetica',8.5,495): s.c.drawString(50,s.y,l); s.y-=11
        s.y-=12
    def need(s,h):
        if s.y-h<50: s.c.showPage(); s.y=790
    def nm(s): s.n+=1; return '%s%d'%(s.seed,s.n)
    def sec(s,t):
        s.need(40); s.c.setFillColor(colors.Color(.88,.9,.94)); s.c.rect(48,s.y-5,500,16,fill=1,stroke=0); s.c.setFillColor(colors.black)
        s.c.setFont('Helvetica-Bold',10); s.c.drawString(52,s.y,t); s.y-=22
    def note(s,t):
        s.c.setFont('Helvetica-Oblique',8)
        for l in simpleSplit(t,'Helvetica-Oblique',8,495): s.need(12); s.c.drawString(50,s.y,l); s.y-=10
        s.y-=5
    def lab(s,t,w):
        s.c.setFont('Helvetica',s.size)
        ls=simpleSplit(t,'Helvetica',s.size,w)
        for i,l in enumerate(ls): s.c.drawString(50,s.y-i*11,l)
        return len(ls)
    def text(s,label,val='',h=16,multi=False,name=None):
        s.need(h+26)
        if s.above:
            k=s.lab(label,495); s.y-=k*11+h-6; x,w=50,495; yy=s.y
        else:
            k=s.lab(label,s.lw-8); x,w=50+s.lw,495-s.lw; yy=s.y-h+12
        s.c.acroForm.textfield(name=name or s.nm(),x=x,y=yy,width=w,height=h,value=val,fontSize=9 if not multi else 8.5,borderWidth=.5,fieldFlags='multiline' if multi else '',maxlen=4000)
        s.y=(s.y-10-8) if s.above else s.y-max(h,k*11)-8
    def pair(s,l1,v1,l2,v2):
        s.need(30); s.c.setFont('Helvetica',s.size)
        s.c.drawString(50,s.y,l1); s.c.acroForm.textfield(name=s.nm(),x=140,y=s.y-4,width=150,height=16,value=v1,fontSize=9,borderWidth=.5)
        s.c.drawString(305,s.y,l2); s.c.acroForm.textfield(name=s.nm(),x=390,y=s.y-4,width=155,height=16,value=v2,fontSize=9,borderWidth=.5)
        s.y-=24
    def radio(s,label,opts,sel=None,gap=95):
        s.need(30); k=s.lab(label,s.lw-8); nm=s.nm(); x=50+s.lw
        for i,o in enumerate(opts):
            s.c.acroForm.radio(name=nm,value=chr(97+i),selected=(o==sel),x=x,y=s.y-3,size=12,borderWidth=.5,buttonStyle='check',shape='square')
            s.c.setFont('Helvetica',9); s.c.drawString(x+16,s.y,o); x+=gap
        s.y-=max(22,k*11+8)
    def checks(s,label,opts,sel=(),cols=2):
        s.need(30+14*len(opts)); s.lab(label,495); s.y-=17
        for i,o in enumerate(opts):
            x=60+(i%cols)*(485/cols)
            s.c.acroForm.checkbox(name=s.nm(),checked=(o in sel),x=x,y=s.y-3,size=12,borderWidth=.5,buttonStyle='cross')
            s.c.setFont('Helvetica',9); s.c.drawString(x+17,s.y,o)
            if i%cols==cols-1 or i==len(opts)-1: s.y-=17
        s.y-=5
    def combo(s,label,opts,sel):
        s.need(30); k=s.lab(label,s.lw-8)
        s.c.acroForm.choice(name=s.nm(),value=sel,options=opts,x=50+s.lw,y=s.y-5,width=260,height=17,fontSize=9,borderWidth=.5,fieldFlags='combo')
        s.y-=max(24,k*11+10)
    def done(s): s.c.save(); return s.b.getvalue()
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
from reportlab.lib.styles import getSampleStyleSheet
ss=getSampleStyleSheet()
def flat_table(title, intro, rows, w=(170,325), foot=''):
    """rows: (label,value) or 'section'"""
    b=io.BytesIO(); d=SimpleDocTemplate(b,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45,title=title)
    P=lambda t,st='BodyText': Paragraph(H.escape(t).replace('\n','<br/>'),ss[st])
    fl=[P(title,'Heading2'),P(intro),Spacer(1,8)]
    data=[];st=[('GRID',(0,0),(-1,-1),.4,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')]
    for r in rows:
        if isinstance(r,str): st+=[('SPAN',(0,len(data)),(-1,len(data))),('BACKGROUND',(0,len(data)),(-1,len(data)),colors.whitesmoke)]; data.append([P(r,'Heading5'),''])
        else: data.append([P(r[0]),P(r[1])])
    fl+=[Table(data,colWidths=w,style=TableStyle(st)),Spacer(1,10)]
    if foot: fl.append(P(foot))
    d.build(fl); return b.getvalue()
def flat_above(title, intro, rows, foot=''):
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); c.setTitle(title); y=795
    c.setFont('Times-Bold',15); c.drawString(55,y,title); y-=16
    for l in simpleSplit(intro,'Times-Italic',9.5,480): c.setFont('Times-Italic',9.5); c.drawString(55,y,l); y-=12
    y-=10
    for r in rows:
        if y<90: c.showPage(); y=795
        if isinstance(r,str): c.setFont('Times-Bold',11.5); c.drawString(55,y,r); c.line(55,y-3,540,y-3); y-=20; continue
        if len(r)==4: pairs=[(55,r[0],r[1],220),(310,r[2],r[3],220)]
        else: pairs=[(55,r[0],r[1],480)]
        low=y
        for x,l,v,w in pairs:
            c.setFont('Helvetica',7.5); c.setFillColor(colors.Color(.35,.35,.35)); c.drawString(x,y,l); c.setFillColor(colors.black)
            yy=y-13
            for para in v.split('\n'):
                for t in simpleSplit(para,'Times-Roman',11,w) or ['']: c.setFont('Times-Roman',11); c.drawString(x,yy,t); yy-=13
            low=min(low,yy)
        y=low-8
    if foot:
        y-=6; c.setFont('Helvetica',7.5)
        for l in simpleSplit(foot,'Helvetica',7.5,480): c.drawString(55,y,l); y-=9
    c.save(); return b.getvalue()
# ---------- DOCX
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt
W14='xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
def sdt(p,text,ph=False,alias='',kind='text',items=()):
    rpr='<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' if ph else ''
    k={'text':'<w:text/>','date':'<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="de-DE"/></w:date>','drop':'<w:dropDownList>'+''.join('<w:listItem w:displayText="%s" w:value="%s"/>'%(H.escape(i),H.escape(i)) for i in items)+'</w:dropDownList>'}[kind]
    import random
    p._p.append(parse_xml('<w:sdt %s><w:sdtPr>%s<w:id w:val="%d"/>%s%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),('<w:alias w:val="%s"/>'%H.escape(alias)) if alias else '',random.randint(1,10**8),'<w:showingPlcHdr/>' if ph else '',k,rpr,H.escape(text))))
def box(p,on,label):
    p._p.append(parse_xml('<w:sdt %s %s><w:sdtPr><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),W14,1 if on else 0,'☒' if on else '☐')))
    p.add_run(' '+label+'   ')
def dsave(d):
    b=io.BytesIO(); d.save(b); return b.getvalue()
def docx_table(title,intro,rows,foot=''):
    d=docx.Document(); d.add_heading(title,1); d.add_paragraph(intro)
    t=d.add_table(rows=0,cols=2); t.style='Table Grid'
    for r in rows:
        c=t.add_row().cells
        if isinstance(r,str): m=c[0].merge(c[1]); m.paragraphs[0].add_run(r).bold=True; continue
        c[0].text=r[0]
        if callable(r[1]): r[1](c[1].paragraphs[0])
        else: c[1].text=r[1]
    if foot: d.add_paragraph(); d.add_paragraph(foot)
    return d
