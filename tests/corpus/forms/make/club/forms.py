import io
from docx import Document
from docx.shared import Pt, Cm
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, Border, Side, PatternFill
from openpyxl.utils import get_column_letter
pdfmetrics.registerFont(TTFont('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
pdfmetrics.registerFont(TTFont('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
def db(d):
    b=io.BytesIO(); d.save(b); return b.getvalue()
def table(d, rows, style='Table Grid', head=()):
    n=max(len(r) for r in rows); t=d.add_table(0,n); t.style=style
    for i,r in enumerate(rows):
        c=t.add_row().cells
        if len(r)==1:
            m=c[0].merge(c[-1]); m.text=r[0]
            for p in m.paragraphs:
                for x in p.runs: x.bold=True
        else:
            for k,v in enumerate(r):
                c[k].text=v
    return t
def sdt(p, text, placeholder=False):
    x=parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if placeholder else ""}<w:text/></w:sdtPr><w:sdtContent><w:r>{"<w:rPr><w:rStyle w:val=%sPlaceholderText%s/></w:rPr>"%(chr(34),chr(34)) if placeholder else ""}<w:t xml:space="preserve"></w:t></w:r></w:sdtContent></w:sdt>')
    x.findall('.//'+qn('w:t'))[0].text=text
    p._p.append(x)
def sdt_check(p, on, label):
    x=parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>')
    p._p.append(x); p.add_run(' '+label+'   ')
class P:
    """small canvas helper"""
    def __init__(s, title, sub='', acro=True):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=A4); s.y=800; s.c.setTitle(title); s.n=0
        s.text(50,title,14,True); s.y-=18
        if sub: s.text(50,sub,8); s.y-=16
    def text(s,x,t,size=9,bold=False,y=None):
        s.c.setFont('DVB' if bold else 'DV',size); s.c.drawString(x,s.y if y is None else y,t)
    def head(s,t):
        s.need(40); s.y-=10; s.c.setFillGray(.85); s.c.rect(46,s.y-5,503,16,fill=1,stroke=0); s.c.setFillGray(0); s.text(50,t,9.5,True); s.y-=22
    def need(s,h):
        if s.y-h<50: s.c.showPage(); s.y=800
    def tf(s,name,val,x,w,h=16,y=None,multi=False,comb=0,tip=None):
        kw={}
        if multi: kw['fieldFlags']='multiline'
        if comb: kw['fieldFlags']='comb'; kw['maxlen']=comb
        s.c.acroForm.textfield(name=name,tooltip=tip or name,value=val,x=x,y=(s.y-4 if y is None else y),width=w,height=h,fontSize=8,borderWidth=.5,**kw)
    def left(s,label,name,val,x=50,lx=150,w=349,h=16,**k):
        s.need(h+8)
        if h>16: s.text(x,label); s.tf(name,val,x+lx,w,h,y=s.y-h+12,**k); s.y-=h+8
        else: s.text(x,label); s.tf(name,val,x+lx,w,h,**k); s.y-=24
    def above(s,label,name,val,x=50,w=499,h=16,adv=True,**k):
        s.need(h+20); s.text(x,label,8); s.tf(name,val,x,w,h,y=s.y-h-5,**k)
        if adv: s.y-=h+20
    def cb(s,name,on,x,label,left=False,y=None):
        yy=s.y if y is None else y
        if left:
            s.text(x,label,9,y=yy); bx=x+pdfmetrics.stringWidth(label,'DV',9)+5
        else: bx=x; s.text(x+15,label,9,y=yy)
        s.c.acroForm.checkbox(name=name,checked=on,x=bx,y=yy-2,size=11,buttonStyle='cross',borderWidth=.5)
    def radio(s,name,opts,val,x,step=80,y=None):
        yy=s.y if y is None else y
        for v,l in opts:
            s.c.acroForm.radio(name=name,value=v,selected=(v==val),x=x,y=yy-2,size=11,borderWidth=.5)
            s.text(x+15,l,9,y=yy); x+=step
    def combo(s,name,val,opts,x,w,y=None):
        s.c.acroForm.choice(name=name,value=val,options=opts,x=x,y=(s.y-4 if y is None else y),width=w,height=16,fontSize=8,borderWidth=.5)
    def done(s):
        s.c.save(); return s.b.getvalue()
def flat_rows(title, rows, foot='', cols=(170,330)):
    """reportlab platypus table, printed"""
    from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    b=io.BytesIO(); doc=SimpleDocTemplate(b,pagesize=A4,title=title,leftMargin=45,rightMargin=45,topMargin=40)
    S=ParagraphStyle('n',fontName='DV',fontSize=8.5,leading=11); B=ParagraphStyle('b',fontName='DVB',fontSize=8.5,leading=11); H=ParagraphStyle('h',fontName='DVB',fontSize=13,leading=20)
    data=[];st=[('GRID',(0,0),(-1,-1),.4,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')]
    n=max(len(r) for r in rows)
    for i,r in enumerate(rows):
        if len(r)==1:
            data.append([Paragraph(r[0],B)]+['']*(n-1)); st+= [('SPAN',(0,i),(-1,i)),('BACKGROUND',(0,i),(-1,i),colors.lightgrey)]
        else: data.append([Paragraph(x.replace('\n','<br/>'),S) for x in r]+['']*(n-len(r)))
    doc.build([Paragraph(title,H),Table(data,colWidths=cols,style=TableStyle(st)),Spacer(1,10),Paragraph(foot,S)])
    return b.getvalue()
def xb(wb):
    b=io.BytesIO(); wb.save(b); return b.getvalue()
