import re, io, json, os, zipfile
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime
from zoneinfo import ZoneInfo
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out')
os.makedirs(OUT,exist_ok=True)
TZ={'de':'Europe/Berlin','nb':'Europe/Oslo','nn':'Europe/Oslo','en':'Europe/London'}
MIME={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'pdf':('application','pdf'),
'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
'ods':('application','vnd.oasis.opendocument.spreadsheet')}
def mail(name,fmt,lang,frm,date,subj,body,report,may,kind,att=None,html=None,to='vorfall@uni-nordholz.example',tz=None,cte=None,alt=True):
    m=EmailMessage()
    m['From']=frm; m['To']=to; m['Subject']=subj
    d=datetime.strptime(date,'%Y-%m-%d %H:%M').replace(tzinfo=ZoneInfo(tz or TZ[lang]))
    m['Date']=format_datetime(d)
    dom=re.search(r'@([\w.-]+)',frm).group(1)
    m['Message-ID']='<%s.%s@%s>'%(d.strftime('%Y%m%d%H%M'),abs(hash(name))%10**8 if False else sum(map(ord,name))*7919,dom)
    m['MIME-Version']='1.0'
    if body is not None: m.set_content(body.strip('\n')+'\n',cte=cte or 'quoted-printable')
    if html is not None:
        if body is None: m.set_content(html,subtype='html',cte='quoted-printable')
        else: m.add_alternative(html,subtype='html',cte='quoted-printable')
    for fn,data in (att or []):
        mt=MIME[fn.rsplit('.',1)[1].lower()]
        m.add_attachment(data,maintype=mt[0],subtype=mt[1],filename=fn)
    if not m['MIME-Version']: m['MIME-Version']='1.0'
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    j={'format':fmt,'lang':lang,'report':report,'may':may,'kind':kind}
    json.dump(j,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)

# ---------- docx
from docx import Document
from docx.shared import Pt,Cm
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls,qn
from docx.enum.text import WD_BREAK
W14='xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
def esc(s): return s.replace('&','&amp;').replace('<','&lt;').replace('>','&gt;')
TOK=re.compile(r'(\[\[[x ]\]\]|\{\{.*?\}\}|\*\*.*?\*\*|~~.*?~~)',re.S)
def runs(p,s,size=None):
    for t in TOK.split(s):
        if not t: continue
        if t.startswith('[['):
            on=t[2]=='x'
            p._p.append(parse_xml(f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))
        elif t.startswith('{{'):
            v=t[2:-2]; ph=v.startswith('?'); v=v.lstrip('?')
            sh='<w:showingPlcHdr/>' if ph else ''
            rp='<w:rPr><w:rStyle w:val="PlaceholderText"/><w:color w:val="808080"/></w:rPr>' if ph else ''
            p._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{sh}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r>{rp}<w:t xml:space="preserve">{esc(v)}</w:t></w:r></w:sdtContent></w:sdt>'))
        elif t.startswith('**'): r=p.add_run(t[2:-2]); r.bold=True
        elif t.startswith('~~'): r=p.add_run(t[2:-2]); r.italic=True; r.font.size=Pt(8)
        else: p.add_run(t)
    return p
def dcell(c,s):
    ls=s.split('\n')
    runs(c.paragraphs[0],ls[0])
    for l in ls[1:]: runs(c.add_paragraph(),l)
def dtab(D,rows,widths=None,style='Table Grid'):
    n=max(len(r) for r in rows)
    t=D.add_table(rows=len(rows),cols=n,style=style)
    for i,r in enumerate(rows):
        r=list(r)+[None]*(n-len(r)); j=0
        while j<n:
            k=j
            while k+1<n and r[k+1] is None: k+=1
            c=t.cell(i,j)
            if k>j: c=c.merge(t.cell(i,k))
            if r[j]=='^':
                t.cell(i-1,j).merge(c)
            else: dcell(c,r[j] or '')
            j=k+1
    if widths:
        for row in t.rows:
            for w,c in zip(widths,row.cells): c.width=Cm(w)
    D.add_paragraph()
    return t
def dp(D,s,style=None): return runs(D.add_paragraph(style=style),s)
def dsave(D):
    b=io.BytesIO(); D.save(b); return b.getvalue()
# ---------- odt
from odf.opendocument import OpenDocumentText
from odf.style import Style,TextProperties,TableColumnProperties,TableCellProperties
from odf import text as OT, table as OTab
class Odt:
    def __init__(s):
        s.d=OpenDocumentText()
        s.b=Style(name='B',family='text'); s.b.addElement(TextProperties(fontweight='bold')); s.d.automaticstyles.addElement(s.b)
        s.i=Style(name='I',family='text'); s.i.addElement(TextProperties(fontstyle='italic',fontsize='8pt')); s.d.automaticstyles.addElement(s.i)
        s.h=Style(name='Hd',family='paragraph'); s.h.addElement(TextProperties(fontweight='bold',fontsize='14pt')); s.d.automaticstyles.addElement(s.h)
        s.c=Style(name='Cl',family='table-cell'); s.c.addElement(TableCellProperties(border='0.5pt solid #000000',padding='0.1cm')); s.d.automaticstyles.addElement(s.c)
        s.n=0
    def _p(s,line):
        p=OT.P()
        for t in re.split(r'(\*\*.*?\*\*|~~.*?~~|\t)',line):
            if not t: continue
            if t=='\t': p.addElement(OT.Tab())
            elif t.startswith('**'): p.addElement(OT.Span(stylename=s.b,text=t[2:-2]))
            elif t.startswith('~~'): p.addElement(OT.Span(stylename=s.i,text=t[2:-2]))
            else: p.addText(t)
        return p
    def p(s,line=''): s.d.text.addElement(s._p(line))
    def hd(s,line,lvl=1): s.d.text.addElement(OT.H(outlinelevel=lvl,stylename=s.h,text=line))
    def ul(s,items):
        l=OT.List()
        for i in items:
            li=OT.ListItem(); li.addElement(s._p(i)); l.addElement(li)
        s.d.text.addElement(l)
    def tab(s,rows):
        n=max(len(r) for r in rows); s.n+=1
        t=OTab.Table(name='T%d'%s.n); t.addElement(OTab.TableColumn(numbercolumnsrepeated=n))
        for r in rows:
            r=list(r)+[None]*(n-len(r)); tr=OTab.TableRow(); j=0
            while j<n:
                k=j
                while k+1<n and r[k+1] is None: k+=1
                c=OTab.TableCell(stylename=s.c,**({'numbercolumnsspanned':k-j+1} if k>j else {}))
                for l in r[j].split('\n'): c.addElement(s._p(l))
                tr.addElement(c)
                for _ in range(k-j): tr.addElement(OTab.CoveredTableCell())
                j=k+1
            t.addElement(tr)
        s.d.text.addElement(t); s.p()
    def save(s):
        b=io.BytesIO(); s.d.write(b); return b.getvalue()
# ---------- pdf
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
DJ='/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'
if os.path.exists(DJ):
    pdfmetrics.registerFont(TTFont('DJ',DJ)); pdfmetrics.registerFont(TTFont('DJB',DJ.replace('Sans.','Sans-Bold.')))
def wrap(s,font,size,w):
    out=[]
    for para in s.split('\n'):
        line=''
        for word in para.split(' '):
            t=(line+' '+word).strip()
            if pdfmetrics.stringWidth(t,font,size)>w and line: out.append(line); line=word
            else: line=t
        out.append(line)
    return out
# ---------- sheets
from openpyxl import Workbook
from openpyxl.styles import Font,PatternFill,Alignment
def xsave(wb):
    b=io.BytesIO(); wb.save(b); return b.getvalue()
class Acro:
    def __init__(s,font='Helvetica'):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=A4); s.y=800; s.f=font; s.n=0
    def lab(s,x,y,t,size=9,bold=False):
        s.c.setFont('Helvetica-Bold' if bold else 'Helvetica',size); s.c.drawString(x,y,t)
    def txt(s,x,y,w,h,val,name=None,tip=None,multi=False):
        s.n+=1
        s.c.acroForm.textfield(value=val,name=name or 'Text%d'%s.n,tooltip=tip,x=x,y=y,width=w,height=h,fontName='Helvetica',fontSize=9,borderWidth=0.5,maxlen=2000,fieldFlags='multiline' if multi else '',forceBorder=True)
    def chk(s,x,y,on,name=None,tip=None):
        s.n+=1
        s.c.acroForm.checkbox(checked=bool(on),name=name or 'Check%d'%s.n,tooltip=tip,x=x,y=y,size=11,borderWidth=0.5,buttonStyle='cross')
    def radio(s,x,y,name,value,on,tip=None):
        s.c.acroForm.radio(name=name,value=value,selected=bool(on),x=x,y=y,size=11,tooltip=tip,buttonStyle='circle',shape='circle',borderWidth=0.5)
    def choice(s,x,y,w,name,val,opts,tip=None):
        s.c.acroForm.choice(name=name,value=val,options=opts,x=x,y=y,width=w,height=16,fontName='Helvetica',fontSize=9,borderWidth=0.5,tooltip=tip)
    def page(s): s.c.showPage()
    def save(s): s.c.showPage(); s.c.save(); return s.b.getvalue()
