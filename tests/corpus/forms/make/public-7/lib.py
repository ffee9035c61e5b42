import io, json, os, re
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out')
os.makedirs(OUT,exist_ok=True)
ON,OFF='☒','☐'
# blocks: ('t',title) ('h',head) ('n',note) ('kv',label,value) ('c',label,[(opt,bool)..]) ('g',l1,v1,l2,v2)
def t(x): return ('t',x)
def h(x): return ('h',x)
def n(x): return ('n',x)
def kv(l,v=''): return ('kv',l,v)
def g(a,b,c,d): return ('g',a,b,c,d)
def c(l,opts,on=()):
    return ('c',l,[(o,o in on) for o in opts])

def docx_(B,style='table'):
    from docx import Document
    from docx.shared import Pt, Cm
    d=Document(); tab=None
    d.styles['Normal'].font.name='Arial'; d.styles['Normal'].font.size=Pt(10)
    def endtab():
        nonlocal tab; tab=None
    def newtab(cols):
        nonlocal tab
        if tab is None or len(tab.columns)!=cols:
            tab=d.add_table(rows=0,cols=cols); tab.style='Table Grid'
        return tab
    for b in B:
        k=b[0]
        if k=='t': endtab(); d.add_heading(b[1],1)
        elif k=='h':
            if style=='onetab':
                r=newtab(2).add_row().cells; m=r[0].merge(r[1]); m.paragraphs[0].add_run(b[1]).bold=True
            else: endtab(); d.add_heading(b[1],2)
        elif k=='n': endtab(); p=d.add_paragraph(); p.add_run(b[1]).italic=True
        elif k in('kv','c'):
            if style in('table','onetab'):
                r=newtab(2).add_row().cells; r[0].paragraphs[0].add_run(b[1]).bold=(style=='table')
                if k=='kv':
                    ls=b[2].split('\n'); r[1].text=ls[0]
                    for l in ls[1:]: r[1].add_paragraph(l)
                else:
                    r[1].text='\n'.join((ON if o else OFF)+' '+x for x,o in b[2])
            elif style=='below':
                p=d.add_paragraph(); p.add_run(b[1]).bold=True
                if k=='kv':
                    for l in b[2].split('\n'): d.add_paragraph(l)
                else:
                    for x,o in b[2]: d.add_paragraph((ON if o else OFF)+' '+x)
            elif style=='colon':
                p=d.add_paragraph(); p.add_run(b[1]+(' ' if b[1].endswith(('?',':')) else ': ')).bold=True
                p.add_run(b[2] if k=='kv' else '    '.join((ON if o else OFF)+' '+x for x,o in b[2]))
        elif k=='g':
            if style in('below','colon'):
                p=d.add_paragraph(); p.add_run(b[1]+': ').bold=True; p.add_run(b[2]+'\t'); p.add_run(b[3]+': ').bold=True; p.add_run(b[4])
            else:
                r=newtab(4).add_row().cells
                for i in range(4): r[i].text=b[i+1]
    f=io.BytesIO(); d.save(f); return f.getvalue()

def odt_(B,style='table'):
    from odf.opendocument import OpenDocumentText
    from odf.text import P,H,Span
    from odf.table import Table,TableColumn,TableRow,TableCell
    from odf.style import Style,TextProperties,TableCellProperties
    d=OpenDocumentText(); bold=Style(name='B',family='text'); bold.addElement(TextProperties(fontweight='bold')); d.automaticstyles.addElement(bold)
    cs=Style(name='C',family='table-cell'); cs.addElement(TableCellProperties(border='0.5pt solid #000000',padding='0.1cm')); d.automaticstyles.addElement(cs)
    tab=None; cnt=[0]
    def cell(row,txt,b=False):
        tc=TableCell(stylename=cs)
        for l in txt.split('\n'):
            p=P(); 
            if b: p.addElement(Span(stylename=bold,text=l))
            else: p.addText(l)
            tc.addElement(p)
        row.addElement(tc)
    for b in B:
        k=b[0]
        if k in('t','h','n'):
            tab=None
            d.text.addElement(H(outlinelevel=1 if k=='t' else 2,text=b[1]) if k!='n' else P(text=b[1])); continue
        if k=='g':
            p=P(); p.addElement(Span(stylename=bold,text=b[1]+': ')); p.addText(b[2]+'   '); p.addElement(Span(stylename=bold,text=b[3]+': ')); p.addText(b[4]); tab=None; d.text.addElement(p); continue
        val=b[2] if k=='kv' else '\n'.join((ON if o else OFF)+' '+x for x,o in b[2])
        if style=='table':
            if tab is None:
                cnt[0]+=1; tab=Table(name='T%d'%cnt[0]); tab.addElement(TableColumn(numbercolumnsrepeated=2)); d.text.addElement(tab)
            r=TableRow(); cell(r,b[1],True); cell(r,val); tab.addElement(r)
        elif style=='under':
            p=P(); p.addText(b[1]+' '+('__'+val.replace('\n',' ')+'____________' if val else '______________________________')); d.text.addElement(p)
        else:
            p=P(); p.addElement(Span(stylename=bold,text=b[1])); d.text.addElement(p)
            for l in val.split('\n'): d.text.addElement(P(text=l))
    f=io.BytesIO(); d.write(f); return f.getvalue()

def xlsx_(B,style='ab',sheet='Meldung'):
    from openpyxl import Workbook
    from openpyxl.styles import Font,Alignment,PatternFill
    wb=Workbook(); w=wb.active; w.title=sheet; w.column_dimensions['A'].width=46; w.column_dimensions['B'].width=70; w.column_dimensions['C'].width=30
    r=1; off=1 if style=='ab' else 2
    num=0
    for b in B:
        k=b[0]
        if k in('t','h','n'):
            if k=='h': r+=1
            x=w.cell(r,1,b[1]); x.font=Font(bold=k!='n',size=14 if k=='t' else 11,italic=k=='n')
            if k=='h': x.fill=PatternFill('solid',fgColor='DDDDDD')
            r+=1; continue
        if k=='c':
            if style=='ab':
                w.cell(r,1,b[1]); 
                for o,on in b[2]:
                    w.cell(r,2,('[x] ' if on else '[ ] ')+o); r+=1
                continue
            num+=1; w.cell(r,1,num); w.cell(r,2,b[1]); w.cell(r,3,', '.join(o for o,on in b[2] if on)); r+=1; continue
        if style=='ab': w.cell(r,1,b[1]); x=w.cell(r,2,b[2] or None)
        else:
            num+=1; w.cell(r,1,num); w.cell(r,2,b[1]); x=w.cell(r,3,b[2] or None)
        x.alignment=Alignment(wrap_text=True,vertical='top'); r+=1
    if style!='ab': w.column_dimensions['A'].width=6; w.column_dimensions['B'].width=55; w.column_dimensions['C'].width=80
    f=io.BytesIO(); wb.save(f); return f.getvalue()

def fonts():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    if 'DV' not in pdfmetrics.getRegisteredFontNames():
        p='/usr/share/fonts/truetype/dejavu/'
        pdfmetrics.registerFont(TTFont('DV',p+'DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('DVB',p+'DejaVuSans-Bold.ttf'))

def flat_(B,style='grid'):
    fonts()
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Spacer,Table,TableStyle
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from xml.sax.saxutils import escape as e
    N=ParagraphStyle('n',fontName='DV',fontSize=9,leading=12); Bd=ParagraphStyle('b',parent=N,fontName='DVB')
    T=ParagraphStyle('t',parent=Bd,fontSize=13,leading=17,spaceAfter=6); H=ParagraphStyle('h',parent=Bd,fontSize=10.5,leading=14,spaceBefore=8,spaceAfter=3)
    S=ParagraphStyle('s',parent=N,fontSize=7.5,leading=10)
    fl=[]; rows=[]
    def flush():
        nonlocal rows
        if rows:
            tb=Table(rows,colWidths=[170,330]); st=[('VALIGN',(0,0),(-1,-1),'TOP')]
            if style=='grid': st.append(('GRID',(0,0),(-1,-1),.5,colors.grey))
            tb.setStyle(TableStyle(st)); fl.append(tb); rows=[]
    for b in B:
        k=b[0]
        if k in 'thn':
            flush(); fl.append(Paragraph(e(b[1]),{'t':T,'h':H,'n':S}[k])); continue
        if k=='g':
            flush(); tb=Table([[Paragraph(e(b[1]),Bd),Paragraph(e(b[2]),N),Paragraph(e(b[3]),Bd),Paragraph(e(b[4]),N)]],colWidths=[105,145,105,145])
            tb.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')])); fl.append(tb); continue
        val=e(b[2]).replace('\n','<br/>') if k=='kv' else '<br/>'.join((ON if o else OFF)+' '+e(x) for x,o in b[2])
        if style in('grid','plain'): rows.append([Paragraph(e(b[1]),Bd if style=='plain' else N),Paragraph(val,N)])
        elif style=='below': fl+= [Paragraph(e(b[1]),Bd),Paragraph(val or '&nbsp;',N),Spacer(1,5)]
        elif style=='under': fl+= [Paragraph(e(b[1])+' '+('<u>'+val+'</u>' if val else '_'*40),N),Spacer(1,6)]
    flush()
    f=io.BytesIO(); SimpleDocTemplate(f,pagesize=A4,leftMargin=45,rightMargin=45,topMargin=45,bottomMargin=45).build(fl); return f.getvalue()

def acro_(B,names='label',lang='de'):
    fonts()
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    f=io.BytesIO(); cv=canvas.Canvas(f,pagesize=A4); W,Ht=A4; y=Ht-50; i=0
    def need(x):
        nonlocal y
        if y-x<45: cv.showPage(); y=Ht-50
    def slug(l):
        nonlocal i; i+=1
        if names=='label':
            s=re.sub(r'[^A-Za-z0-9]+','_',l.replace('ä','ae').replace('ö','oe').replace('ü','ue').replace('ß','ss').replace('ø','o').replace('å','a').replace('æ','ae'))[:34].strip('_')
            return s+('' if s not in seen else '_%d'%i)
        if names=='text': return 'Text%d'%i
        return 'fld%02d'%i
    seen=set(); chk=0
    for b in B:
        k=b[0]
        if k in 'thn':
            fs={'t':13,'h':10.5,'n':7.5}[k]; fn='DV' if k=='n' else 'DVB'
            ls=simpleSplit(b[1],fn,fs,500); need(len(ls)*(fs+3)+12); y-=6
            for l in ls: cv.setFont(fn,fs); cv.drawString(45,y-fs,l); y-=fs+3
            y-=4; continue
        if k=='c':
            ls=simpleSplit(b[1],'DVB',8.5,500); need(13*len(ls)+15*((len(b[2])+1)//2))
            for l in ls: cv.setFont('DVB',8.5); cv.drawString(45,y-9,l); y-=12
            nm=slug(b[1]); seen.add(nm)
            for j,(o,on) in enumerate(b[2]):
                x=55+(j%2)*250; chk+=1
                cv.acroForm.checkbox(name=nm+'_'+re.sub(r'[^A-Za-z0-9]+','',o.replace('ø','o'))[:14]+str(j) if names!='text' else 'Kontrollkaestchen%d'%chk,tooltip=o,checked=on,x=x,y=y-12,size=10,buttonStyle='cross',borderWidth=.5)
                cv.setFont('DV',8); cv.drawString(x+15,y-10,o)
                if j%2==1 or j==len(b[2])-1: y-=15
            y-=4; continue
        pairs=[(b[1],b[2],45,505)] if k=='kv' else [(b[1],b[2],45,245),(b[3],b[4],305,245)]
        hm=0
        for (l,v,x,w) in pairs:
            lines=max(1,len(simpleSplit(v,'Helvetica',9,w-8))); hm=max(hm,16 if lines==1 else 11*lines+8)
        lab=max(len(simpleSplit(p[0],'DV',8.5,p[3])) for p in pairs)
        need(hm+11*lab+6)
        for (l,v,x,w) in pairs:
            yy=y
            for s in simpleSplit(l,'DV',8.5,w): cv.setFont('DV',8.5); cv.drawString(x,yy-9,s); yy-=11
            nm=slug(l); seen.add(nm)
            wrapped='\n'.join(simpleSplit(v,'Helvetica',9,w-8))
            cv.acroForm.textfield(name=nm,tooltip=l if names!='text' else '',value=v,x=x,y=y-11*lab-hm-1,width=w,height=hm,fontName='Helvetica',fontSize=9,borderWidth=.5,maxlen=4000,fieldFlags='multiline' if hm>16 else '')
        y-=hm+11*lab+8
    cv.save()
    from pypdf import PdfReader,PdfWriter
    w=PdfWriter(clone_from=io.BytesIO(f.getvalue())); w.set_need_appearances_writer(True)
    from pypdf.generic import DictionaryObject as D_,NameObject as N_
    af=w._root_object['/AcroForm'].get_object(); dr=af.setdefault(N_('/DR'),D_()).get_object(); fo=dr.setdefault(N_('/Font'),D_()).get_object()
    fo[N_('/ZaDb')]=D_({N_('/Type'):N_('/Font'),N_('/Subtype'):N_('/Type1'),N_('/BaseFont'):N_('/ZapfDingbats')})
    o=io.BytesIO(); w.write(o); return o.getvalue()

def text_(B,style='colon'):
    o=[]
    for b in B:
        k=b[0]
        if k=='t': o+=[b[1],'='*min(len(b[1]),70)]
        elif k=='h': o+=['','--- '+b[1]+' ---']
        elif k=='n': o+=[b[1]]
        elif k=='g': o+=[b[1]+': '+b[2],b[3]+': '+b[4]]
        else:
            v=b[2] if k=='kv' else '  '.join(('[x] ' if on else '[ ] ')+x for x,on in b[2])
            if style=='colon': o.append(b[1]+(' ' if b[1].endswith(('?',':')) else ': ')+v)
            else: o+=[b[1],'   '+v.replace('\n','\n   ') if v else '']
    return '\n'.join(o)

def html_(B,intro='',outro=''):
    from html import escape as e
    o=['<html><head><meta charset="utf-8"></head><body style="font-family:Arial">']
    if intro: o+=['<p>'+e(l)+'</p>' for l in intro.split('\n') if l]
    tab=False
    for b in B:
        k=b[0]
        if k in 'thn' and tab: o.append('</table>'); tab=False
        if k=='t': o.append('<h2>'+e(b[1])+'</h2>')
        elif k=='h': o.append('<h3>'+e(b[1])+'</h3>')
        elif k=='n': o.append('<p><small>'+e(b[1])+'</small></p>')
        else:
            if not tab: o.append('<table border="1" cellpadding="4">'); tab=True
            v=e(b[2]).replace('\n','<br>') if k=='kv' else '<br>'.join(e(x) for x,on in b[2] if on)
            o.append('<tr><td><b>%s</b></td><td>%s</td></tr>'%(e(b[1]),v))
    if tab: o.append('</table>')
    if outro: o.append('<p>'+e(outro).replace('\n','<br>')+'</p>')
    o.append('</body></html>'); return '\n'.join(o)

CT={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('application','vnd.oasis.opendocument.text'),
 'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'acroform':('application','pdf'),'flat_pdf':('application','pdf')}
ALL=[]
def mail(name,fmt,lang,frm,addr,date,subj,body,B,report,may,kind,fn='',style=None,to='vorfall@uni-nordholz.example',reply=None,intro='',outro='',sheet=None):
    m=EmailMessage(); from email.headerregistry import Address
    m['From']=Address(display_name=frm,addr_spec=addr) if frm else addr
    m['To']=to; m['Subject']=subj; dt=datetime.fromisoformat(date); m['Date']=format_datetime(dt)
    m['Message-ID']='<%s.%s@%s>'%(dt.strftime('%Y%m%d%H%M%S'),name,addr.split('@')[1])
    kw={'style':style} if style else {}
    if fmt=='text_form': m.set_content(body.replace('@@FORM@@',text_(B,**kw)),cte='quoted-printable')
    elif fmt=='html': m.set_content(html_(B,intro,outro),subtype='html',cte='quoted-printable')
    else:
        m.set_content(body,cte='quoted-printable' if len(name)%2 else '8bit')
        if fmt=='acroform': data=acro_(B,names=style or 'label')
        elif fmt=='xlsx': data=xlsx_(B,sheet=sheet or 'Tabelle1',**kw)
        else: data={'docx':docx_,'odt':odt_,'flat_pdf':flat_}[fmt](B,**kw)
        m.add_attachment(data,maintype=CT[fmt][0],subtype=CT[fmt][1],filename=fn)
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    json.dump({'format':fmt,'lang':lang,'report':report,'may':may,'kind':kind},open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
    txt=body+' '+intro+' '+outro+' '+frm+' '+addr+' '
    for b in B:
        txt+=' '+' '.join(x if isinstance(x,str) else ' '.join(o for o,_ in x) for x in b[1:])
    ALL.append((name,txt,report,may,fmt,lang))
