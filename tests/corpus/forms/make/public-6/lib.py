import os, json, io, re, html, subprocess, shutil, datetime
from email.message import EmailMessage
from email.policy import SMTP
import docx
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement, parse_xml
OUT='out'; WK=OUT+'/.work/f'
os.makedirs(WK,exist_ok=True)
def H(t): return ('H',t)
def P(t): return ('P',t)
def F(l,v='',k=None,h='',ml=False): return ('F',l,v,k,h,ml)
def C(l,opts,k=None,h=''):
    o=[(x.strip().lstrip('*').strip(), x.strip().startswith('*')) for x in opts.split('|')]
    return ('C',l,o,k,h)
def R(*fs): return ('R',fs)
def flat(form):
    for i in form:
        if i[0]=='R':
            for f in i[1]: yield f
        else: yield i
# ---------------------------------------------------------------- docx
def run(p,t,b=False,i=False,s=None,grey=False):
    r=p.add_run(t); r.bold=b; r.italic=i
    if s: r.font.size=Pt(s)
    if grey: r.font.color.rgb=RGBColor(0x77,0x77,0x77)
    return r
W='http://schemas.openxmlformats.org/wordprocessingml/2006/main'
W14='http://schemas.microsoft.com/office/word/2010/wordml'
def esc(t): return html.escape(t,quote=True)
def sdt_text(p,val,ph,title,cnt=[1000]):
    cnt[0]+=1
    empty = val==''
    lines=(ph if empty else val).split('\n')
    runs=''
    for n,l in enumerate(lines):
        runs+='<w:r>%s%s<w:t xml:space="preserve">%s</w:t></w:r>'%('<w:rPr><w:rStyle w:val="PlaceholderText"/><w:color w:val="808080"/></w:rPr>' if empty else '', '<w:br/>' if n else '', esc(l))
    x='<w:sdt xmlns:w="%s"><w:sdtPr><w:alias w:val="%s"/><w:tag w:val="t%d"/><w:id w:val="%d"/>%s<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>'%(W,esc(title[:60]),cnt[0],cnt[0],'<w:showingPlcHdr/>' if empty else '',runs)
    p._p.append(parse_xml(x))
def sdt_check(p,on,cnt=[5000]):
    cnt[0]+=1
    x='<w:sdt xmlns:w="%s" xmlns:w14="%s"><w:sdtPr><w:id w:val="%d"/><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(W,W14,cnt[0],on,'☒' if on else '☐')
    p._p.append(parse_xml(x))
def fld(p,inner,instr,result):
    x='<w:r xmlns:w="%s"><w:fldChar w:fldCharType="begin">%s</w:fldChar></w:r>'%(W,inner); p._p.append(parse_xml(x))
    p._p.append(parse_xml('<w:r xmlns:w="%s"><w:instrText xml:space="preserve"> %s </w:instrText></w:r>'%(W,instr)))
    if result is not None:
        p._p.append(parse_xml('<w:r xmlns:w="%s"><w:fldChar w:fldCharType="separate"/></w:r>'%W))
        for n,l in enumerate(result.split('\n')):
            p._p.append(parse_xml('<w:r xmlns:w="%s">%s<w:t xml:space="preserve">%s</w:t></w:r>'%(W,'<w:br/>' if n else '',esc(l))))
    p._p.append(parse_xml('<w:r xmlns:w="%s"><w:fldChar w:fldCharType="end"/></w:r>'%W))
def leg_text(p,val,n=[0]):
    n[0]+=1
    fld(p,'<w:ffData><w:name w:val="Text%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData>'%n[0],'FORMTEXT',val if val else '\u2002'*5)
def leg_check(p,on,n=[0]):
    n[0]+=1
    fld(p,'<w:ffData><w:name w:val="Kontrollkästchen%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox></w:ffData>'%(n[0],'<w:checked/>' if on else ''),'FORMCHECKBOX',None)
PH={'de':'Klicken oder tippen Sie hier, um Text einzugeben.','en':'Click or tap here to enter text.','nb':'Klikk eller trykk her for å skrive inn tekst.','nn':'Klikk eller trykk her for å skrive inn tekst.'}
def dval(p,v,mode,lang,label=''):
    if mode=='sdt': sdt_text(p,v,PH[lang],label)
    elif mode=='legacy': leg_text(p,v)
    else:
        for n,l in enumerate(v.split('\n')):
            if n: p.add_run().add_break()
            p.add_run(l)
def dopts(cell_or_doc,p,opts,mode,inline,boxes):
    first=True
    for t,on in opts:
        if not first and not inline: p=cell_or_doc.add_paragraph()
        elif not first: p.add_run('    ')
        if mode=='sdt': sdt_check(p,on)
        elif mode=='legacy': leg_check(p,on)
        else: p.add_run(boxes[1] if on else boxes[0])
        p.add_run(' '+t); first=False
def shade(c,col='D9E2F3'):
    c._tc.get_or_add_tcPr().append(parse_xml('<w:shd xmlns:w="%s" w:val="clear" w:color="auto" w:fill="%s"/>'%(W,col)))
def mk_docx(path,title,form,lang,layout='table',mode='plain',inline=False,boxes='☐☒',head='',foot=''):
    d=docx.Document(); st=d.styles['Normal']; st.font.name='Calibri'; st.font.size=Pt(10)
    s=d.sections[0]; s.left_margin=s.right_margin=Cm(2); 
    if head: s.header.paragraphs[0].text=head
    if foot: s.footer.paragraphs[0].text=foot
    p=d.add_paragraph(); run(p,title,b=True,s=15)
    t=None
    def table(n):
        tt=d.add_table(rows=0,cols=n); tt.style='Table Grid'; return tt
    for it in form:
        k=it[0]
        if layout in('table','above'):
            if k=='H':
                if t is not None: d.add_paragraph()
                t=table(4 if layout=='table' else 2)
                r=t.add_row().cells; c=r[0].merge(r[-1]); shade(c); run(c.paragraphs[0],it[1],b=True)
                continue
            if k=='P':
                if t is None: run(d.add_paragraph(),it[1],i=True,s=9)
                else:
                    r=t.add_row().cells; c=r[0].merge(r[-1]); run(c.paragraphs[0],it[1],i=True,s=8)
                continue
            if t is None: t=table(4 if layout=='table' else 2)
            items=it[1] if k=='R' else (it,)
            r=t.add_row().cells
            if layout=='table':
                if len(items)==2: cells=[(r[0],r[1]),(r[2],r[3])]
                else: cells=[(r[0],r[1].merge(r[3]))]
                for f,(a,b) in zip(items,cells):
                    run(a.paragraphs[0],f[1],b=True)
                    if f[4]: run(a.add_paragraph(),f[4],i=True,s=8)
                    if f[0]=='C': dopts(b,b.paragraphs[0],f[2],mode,inline,boxes)
                    else: dval(b.paragraphs[0],f[2],mode,lang,f[1])
            else:
                cells=[r[0],r[1]] if len(items)==2 else [r[0].merge(r[1])]
                for f,c in zip(items,cells):
                    run(c.paragraphs[0],f[1],b=True,s=9)
                    if f[4]: run(c.paragraphs[0],' '+f[4],i=True,s=8,grey=True)
                    q=c.add_paragraph()
                    if f[0]=='C': dopts(c,q,f[2],mode,inline,boxes)
                    else: dval(q,f[2],mode,lang,f[1])
        else:
            if k=='H': run(d.add_paragraph(),it[1],b=True,s=12); continue
            if k=='P': run(d.add_paragraph(),it[1],i=True,s=9); continue
            items=it[1] if k=='R' else (it,)
            if layout=='para':       # Label: value (pairs with tabs)
                p=d.add_paragraph()
                for n,f in enumerate(items):
                    if n: p.add_run('\t')
                    run(p,f[1]+(':' if f[1][-1] not in ':?.' else ''),b=(f[0]=='C')); p.add_run(' ')
                    if f[4]: run(p,f[4]+' ',i=True,s=8)
                    if f[0]=='C':
                        if inline: dopts(d,p,f[2],mode,True,boxes)
                        else:
                            q=d.add_paragraph(); dopts(d,q,f[2],mode,False,boxes)
                    else:
                        if mode=='plain' and f[2]=='': p.add_run('_'*20)
                        else: dval(p,f[2],mode,lang,f[1])
            else:                    # 'below'
                for f in items:
                    p=d.add_paragraph(); run(p,f[1],b=True)
                    if f[4]: run(d.add_paragraph(),f[4],i=True,s=9,grey=True)
                    q=d.add_paragraph()
                    if f[0]=='C': dopts(d,q,f[2],mode,inline,boxes)
                    else: dval(q,f[2],mode,lang,f[1])
    d.save(path)
# ---------------------------------------------------------------- conversion queue
CONV=[]
def conv(src,ext): CONV.append((src,ext)); return os.path.splitext(src)[0]+'.'+ext
def run_conv():
    by={}
    for s,e in CONV: by.setdefault(e,[]).append(s)
    for e,l in by.items():
        flt={'doc':'doc:MS Word 97','rtf':'rtf:Rich Text Format','odt':'odt','pdf':'pdf','ods':'ods'}[e]
        subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file://'+OUT+'/.work/lo','--convert-to',flt,'--outdir',WK]+l,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
# ---------------------------------------------------------------- reportlab
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
pdfmetrics.registerFont(TTFont('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
pdfmetrics.registerFont(TTFont('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
from reportlab.lib.utils import simpleSplit
def mk_acro(path,title,form,names='label',foot=''):
    c=canvas.Canvas(path,pagesize=A4); w,h=A4; y=h-50; n=0
    c.setFont('DVB',13); 
    for l in simpleSplit(title,'DVB',13,w-100): c.drawString(50,y,l); y-=17
    y-=8
    af=c.acroForm
    def need(k):
        nonlocal y
        if y-k<50: c.setFont('DV',7); c.drawString(50,30,foot); c.showPage(); y=h-50
    def nm(l):
        nonlocal n; n+=1
        return ('Textfeld %d'%n) if names=='num' else (re.sub(r'[^a-z0-9]+','_',l.lower())[:24]+'_%d'%n)
    for it in form:
        k=it[0]
        if k=='H': need(60); y-=8; c.setFont('DVB',10.5); c.drawString(50,y,it[1]); c.line(50,y-3,w-50,y-3); y-=18; continue
        if k=='P':
            for l in simpleSplit(it[1],'DV',7.5,w-100): need(20); c.setFont('DV',7.5); c.drawString(50,y,l); y-=10
            y-=3; continue
        items=it[1] if k=='R' else (it,)
        if len(items)==2:
            need(40); half=(w-100)/2
            for q,f in enumerate(items):
                x=50+q*half
                c.setFont('DV',8.5); c.drawString(x,y,f[1])
                af.textfield(name=nm(f[1]),tooltip=f[1],x=x,y=y-20,width=half-10,height=16,value=f[2],fontSize=9,borderWidth=0.5,fieldFlags='',maxlen=None)
            y-=34; continue
        f=items[0]
        if f[0]=='F':
            if f[5]:
                need(100); c.setFont('DV',8.5)
                for l in simpleSplit(f[1]+(' '+f[4] if f[4] else ''),'DV',8.5,w-100): c.drawString(50,y,l); y-=11
                af.textfield(name=nm(f[1]),tooltip=f[1],x=50,y=y-58,width=w-100,height=64,value=f[2],fontSize=9,borderWidth=0.5,fieldFlags='multiline',maxlen=None); y-=74
            else:
                need(34); c.setFont('DV',8.5)
                ls=simpleSplit(f[1],'DV',8.5,190)
                for q,l in enumerate(ls): c.drawString(50,y-q*10,l)
                af.textfield(name=nm(f[1]),tooltip=f[1] if names!='num' else None,x=250,y=y-5,width=w-300,height=16,value=f[2],fontSize=9,borderWidth=0.5,fieldFlags='',maxlen=None)
                if f[4]: c.setFont('DV',6.5); c.drawString(250,y-13,f[4])
                y-=max(24,10*len(ls)+14)
        else:
            need(30+14*len(f[2])); c.setFont('DV',8.5)
            for l in simpleSplit(f[1],'DV',8.5,w-100): c.drawString(50,y,l); y-=12
            if len(f[2])<=3:
                x=60
                for t,on in f[2]:
                    n+=1; af.checkbox(name='Check Box%d'%n,tooltip=t,x=x,y=y-3,size=11,checked=on,buttonStyle='cross',borderWidth=0.5)
                    c.setFont('DV',8.5); c.drawString(x+16,y,t); x+=40+pdfmetrics.stringWidth(t,'DV',8.5)
                y-=20
            else:
                for t,on in f[2]:
                    n+=1; af.checkbox(name='Check Box%d'%n,tooltip=t,x=60,y=y-3,size=11,checked=on,buttonStyle='check',borderWidth=0.5)
                    c.setFont('DV',8.5); c.drawString(78,y,t); y-=15
                y-=6
    c.setFont('DV',7); c.drawString(50,30,foot); c.save()
def mk_flat(path,title,form,layout='table',boxes='☐☒',foot=''):
    from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    b=ParagraphStyle('b',fontName='DV',fontSize=8.5,leading=11); bb=ParagraphStyle('bb',parent=b,fontName='DVB')
    sm=ParagraphStyle('sm',parent=b,fontSize=7,leading=9,textColor=colors.grey); hh=ParagraphStyle('hh',parent=bb,fontSize=10.5,spaceBefore=8,spaceAfter=4); tt=ParagraphStyle('tt',parent=bb,fontSize=14,leading=18,spaceAfter=8)
    e=lambda t: html.escape(t).replace('\n','<br/>')
    def val(f):
        if f[0]=='C': 
            sep='<br/>' if len(f[2])>3 else ' &nbsp;&nbsp; '
            return Paragraph(sep.join((boxes[1] if on else boxes[0])+' '+e(t) for t,on in f[2]),b)
        return Paragraph(e(f[2]),b)
    def lab(f): return [Paragraph(e(f[1]),bb)]+([Paragraph(e(f[4]),sm)] if f[4] else [])
    st=[Paragraph(e(title),tt)]; W_=A4[0]-100
    for it in form:
        if it[0]=='H': st.append(Paragraph(e(it[1]),hh)); continue
        if it[0]=='P': st.append(Paragraph(e(it[1]),sm)); st.append(Spacer(1,4)); continue
        items=it[1] if it[0]=='R' else (it,)
        if layout=='table':
            if len(items)==2: row=[[lab(items[0]),val(items[0]),lab(items[1]),val(items[1])]]; cw=[W_*.2,W_*.3,W_*.2,W_*.3]
            else: row=[[lab(items[0]),val(items[0])]]; cw=[W_*.35,W_*.65]
            t=Table(row,colWidths=cw); t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')])); st.append(t)
        elif layout=='above':
            for f in items: st+=lab(f)+[val(f),Spacer(1,5)]
        else:
            row=[]
            for f in items: row.append(Paragraph('<font name="DVB">%s</font> %s'%(e(f[1]+(':' if f[1][-1] not in ':?' else '')), e(f[2]) if f[0]=='F' else ' &nbsp; '.join((boxes[1] if on else boxes[0])+' '+e(t) for t,on in f[2])),b))
            t=Table([row],colWidths=[W_/len(row)]*len(row)); st.append(t)
    def onp(c,d): c.setFont('DV',7); c.drawString(50,25,foot); c.drawRightString(A4[0]-50,25,'%d'%d.page)
    SimpleDocTemplate(path,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45).build(st,onFirstPage=onp,onLaterPages=onp)
# ---------------------------------------------------------------- xlsx
def mk_xlsx(path,title,form,col=1,mark='x',sheet='Formular'):
    import openpyxl
    from openpyxl.styles import Font,Alignment,PatternFill,Border,Side
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet[:30]
    L=openpyxl.utils.get_column_letter
    for c,wd in ((1,4 if col==2 else 34),(2,34),(3,30),(4,24),(5,30)): ws.column_dimensions[L(c)].width=wd
    r=1; ws.cell(r,col,title).font=Font(bold=True,size=14); ws.merge_cells(start_row=r,start_column=col,end_row=r,end_column=col+3); r+=2
    thin=Side(style='thin')
    for it in form:
        if it[0]=='H':
            r+=1; c=ws.cell(r,col,it[1]); c.font=Font(bold=True,color='FFFFFF'); c.fill=PatternFill('solid',fgColor='305496'); ws.merge_cells(start_row=r,start_column=col,end_row=r,end_column=col+3); r+=1; continue
        if it[0]=='P': ws.cell(r,col,it[1]).font=Font(italic=True,size=8); ws.merge_cells(start_row=r,start_column=col,end_row=r,end_column=col+3); r+=1; continue
        items=it[1] if it[0]=='R' else (it,)
        if items[0][0]=='C':
            f=items[0]; ws.cell(r,col,f[1]).font=Font(bold=True)
            for t,on in f[2]:
                ws.cell(r,col+1,mark if on else None).alignment=Alignment(horizontal='right'); ws.cell(r,col+2,t); r+=1
            continue
        for q,f in enumerate(items):
            ws.cell(r,col+2*q,f[1]).font=Font(bold=True)
            v=f[2]
            if isinstance(v,(int,float,datetime.date,datetime.datetime)): ws.cell(r,col+2*q+1,v)
            else: ws.cell(r,col+2*q+1,v or None)
            cc=ws.cell(r,col+2*q+1); cc.alignment=Alignment(wrap_text=True,vertical='top'); cc.border=Border(bottom=thin,top=thin,left=thin,right=thin)
        if len(items)==1: ws.merge_cells(start_row=r,start_column=col+1,end_row=r,end_column=col+3)
        r+=1
    wb.save(path)
# ---------------------------------------------------------------- rtf (own)
def mk_rtf(path,title,form,boxes='☐☒'):
    def r(t): return ''.join('\\line ' if ch=='\n' else ('\\'+ch if ch in '\\{}' else (ch if ord(ch)<128 else '\\u%d?'%(ord(ch) if ord(ch)<32768 else ord(ch)-65536))) for ch in t)
    o=['{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\fs20','{\\b\\fs28 %s}\\par\\par'%r(title)]
    for it in form:
        if it[0]=='H': o.append('\\pard\\sb120{\\b\\fs22 %s}\\par'%r(it[1])); continue
        if it[0]=='P': o.append('\\pard{\\i\\fs16 %s}\\par'%r(it[1])); continue
        items=it[1] if it[0]=='R' else (it,)
        for f in items:
            v=r(f[2]) if f[0]=='F' else '\\line '.join(r((boxes[1] if on else boxes[0])+' '+t) for t,on in f[2])
            o.append('\\trowd\\trgaph70\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx3400\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx9600\\pard\\intbl{\\b %s}%s\\cell %s\\cell\\row'%(r(f[1]),('\\line{\\i\\fs16 %s}'%r(f[4]) if f[4] else ''),v))
    o.append('\\pard\\par}'); open(path,'w',encoding='ascii').write('\n'.join(o))
# ---------------------------------------------------------------- odt (odfpy)
def mk_odt(path,title,form,boxes='☐☒',layout='table'):
    from odf.opendocument import OpenDocumentText
    from odf.style import Style,TextProperties,TableCellProperties,TableColumnProperties
    from odf.text import P as TP,H as TH,LineBreak,Span
    from odf.table import Table,TableColumn,TableRow,TableCell
    d=OpenDocumentText(); bs=Style(name='B',family='text'); bs.addElement(TextProperties(fontweight='bold')); d.automaticstyles.addElement(bs)
    cs=Style(name='C',family='table-cell'); cs.addElement(TableCellProperties(border='0.5pt solid #000000',padding='0.05cm')); d.automaticstyles.addElement(cs)
    d.text.addElement(TH(outlinelevel=1,text=title)); t=None
    def para(v):
        p=TP()
        for n,l in enumerate(v.split('\n')):
            if n: p.addElement(LineBreak())
            p.addText(l)
        return p
    for it in form:
        if it[0]=='H': d.text.addElement(TH(outlinelevel=2,text=it[1])); t=None; continue
        if it[0]=='P': d.text.addElement(TP(text=it[1])); t=None; continue
        for f in (it[1] if it[0]=='R' else (it,)):
            if layout=='table':
                if t is None: t=Table(); t.addElement(TableColumn(numbercolumnsrepeated=2)); d.text.addElement(t)
                row=TableRow(); t.addElement(row); a=TableCell(stylename=cs); b=TableCell(stylename=cs); row.addElement(a); row.addElement(b)
                p=TP(); p.addElement(Span(stylename=bs,text=f[1])); a.addElement(p)
                if f[4]: a.addElement(TP(text=f[4]))
                if f[0]=='F': b.addElement(para(f[2]))
                else:
                    for x,on in f[2]: b.addElement(TP(text=(boxes[1] if on else boxes[0])+' '+x))
            else:
                p=TP(); p.addElement(Span(stylename=bs,text=f[1]+(':' if f[1][-1] not in '?:' else ''))); d.text.addElement(p)
                if f[4]: d.text.addElement(TP(text=f[4]))
                if f[0]=='F': d.text.addElement(para(f[2]))
                else:
                    for x,on in f[2]: d.text.addElement(TP(text=(boxes[1] if on else boxes[0])+' '+x))
    d.save(path)
# ---------------------------------------------------------------- html / text
def mk_html(title,form,layout='table',boxes='☐☒',only_ticked=False,intro='',outro=''):
    e=lambda t: html.escape(t).replace('\n','<br>\n')
    o=['<html><head><meta charset="utf-8"></head><body style="font-family:Arial,sans-serif;font-size:10pt">']
    if intro: o.append('<p>%s</p>'%e(intro).replace('<br>\n<br>\n','</p>\n<p>'))
    o.append('<h2>%s</h2>'%e(title)); opened=False
    def close():
        nonlocal opened
        if opened: o.append('</table>' if layout=='table' else '</dl>'); opened=False
    for it in form:
        if it[0]=='H': close(); o.append('<h3>%s</h3>'%e(it[1])); continue
        if it[0]=='P': close(); o.append('<p><small>%s</small></p>'%e(it[1])); continue
        for f in (it[1] if it[0]=='R' else (it,)):
            if f[0]=='C':
                v='<br>'.join(e(t) for t,on in f[2] if on) if only_ticked else '<br>'.join((boxes[1] if on else boxes[0])+' '+e(t) for t,on in f[2])
            else: v=e(f[2])
            hint='<br><small style="color:#777">%s</small>'%e(f[4]) if f[4] else ''
            if layout=='table':
                if not opened: o.append('<table border="1" cellpadding="4" cellspacing="0">'); opened=True
                o.append('<tr><td width="35%%"><b>%s</b>%s</td><td>%s</td></tr>'%(e(f[1]),hint,v or '&nbsp;'))
            elif layout=='dl':
                if not opened: o.append('<dl>'); opened=True
                o.append('<dt><b>%s</b>%s</dt><dd>%s</dd>'%(e(f[1]),hint,v))
            else: o.append('<div class="field"><div class="label" style="color:#555">%s%s</div><div class="answer">%s</div></div>'%(e(f[1]),hint,v or '<em>–</em>'))
    close()
    if outro: o.append('<p>%s</p>'%e(outro))
    o.append('</body></html>'); return '\n'.join(o)
def mk_text(title,form,layout='colon',boxes=('[ ]','[x]'),only_ticked=False,width=28,rule='='):
    o=[title, rule*min(len(title),60) if rule else '','']
    n=0
    for it in form:
        if it[0]=='H': o+=['',it[1], '-'*len(it[1])] if rule else ['','*'+it[1]+'*']; continue
        if it[0]=='P': o.append(it[1]); continue
        for f in (it[1] if it[0]=='R' else (it,)):
            l=f[1]
            if f[0]=='C':
                if only_ticked: v=', '.join(t for t,on in f[2] if on); 
                else:
                    o.append(l+('' if l[-1] in '?:' else ':')); o+=['  %s %s'%(boxes[1] if on else boxes[0],t) for t,on in f[2]]; continue
            else: v=f[2]
            lab=l+('' if l[-1] in '?:' else ':')
            if layout=='colon': o.append(lab+' '+v if v else lab)
            elif layout=='pad': o.append((lab.ljust(width) if len(lab)<width else lab+' ')+v)
            elif layout=='dots': o.append((l+' ').ljust(width,'.')+': '+v)
            else: o+= [lab]+([v] if v else ['-'])+['']
    return '\n'.join(o)
# ---------------------------------------------------------------- mails
MAILS=[]; SRC=[]
MT={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'pdf':('application','pdf'),'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('application','vnd.oasis.opendocument.spreadsheet'),'rtf':('application','rtf'),'doc':('application','msword')}
LISTK={'data_categories','affected_systems','informed'}
def mail(n,lang,fmt,frm,date,subj,body,form,title,src,rep=None,may='',kind='other',file=None,to='vorfall@uni-nordholz.example',style=None,fill=True,extra=None):
    MAILS.append(dict(n=n,lang=lang,fmt=fmt,frm=frm,date=date,subj=subj,body=body,form=form,title=title,rep=rep or {},may=may.split(),kind=kind,file=file,to=to,style=style or {},fill=fill,extra=extra or {}))
    SRC.append((n,fmt,src))
def prepare(m):
    nm='w10-%02d'%m['n']; f=m['fmt']; s=dict(m['style']); lang=m['lang']; p=lambda e: '%s/%s.%s'%(WK,nm,e)
    if f=='docx': mk_docx(p('docx'),m['title'],m['form'],lang,**s); m['att']=p('docx')
    elif f=='doc': mk_docx(p('docx'),m['title'],m['form'],lang,**s); m['att']=conv(p('docx'),'doc')
    elif f=='acroform': mk_acro(p('pdf'),m['title'],m['form'],**s); m['att']=p('pdf')
    elif f=='flat_pdf':
        if s.pop('via',None)=='lo': mk_docx(p('docx'),m['title'],m['form'],lang,**s); m['att']=conv(p('docx'),'pdf')
        else: mk_flat(p('pdf'),m['title'],m['form'],**s); m['att']=p('pdf')
    elif f=='odt':
        if s.pop('via',None)=='lo': mk_docx(p('docx'),m['title'],m['form'],lang,**s); m['att']=conv(p('docx'),'odt')
        else: mk_odt(p('odt'),m['title'],m['form'],**s); m['att']=p('odt')
    elif f=='rtf':
        if s.pop('via',None)=='lo': mk_docx(p('docx'),m['title'],m['form'],lang,**s); m['att']=conv(p('docx'),'rtf')
        else: mk_rtf(p('rtf'),m['title'],m['form'],**s); m['att']=p('rtf')
    elif f=='xlsx': mk_xlsx(p('xlsx'),m['title'],m['form'],**s); m['att']=p('xlsx')
    elif f=='ods': mk_xlsx(p('xlsx'),m['title'],m['form'],**s); m['att']=conv(p('xlsx'),'ods')
    else: m['att']=None
def finish(m):
    nm='w10-%02d'%m['n']; e=EmailMessage(policy=SMTP)
    e['From']='%s <%s>'%m['frm'] if all(ord(c)<128 and c not in ',.' for c in m['frm'][0]) else __import__('email.headerregistry',fromlist=['Address']).Address(m['frm'][0],addr_spec=m['frm'][1])
    e['To']=m['to']; e['Subject']=m['subj']
    dt=datetime.datetime.fromisoformat(m['date']); e['Date']=dt
    e['Message-ID']='<%s.%s@%s>'%(dt.strftime('%Y%m%d%H%M%S'),nm,m['frm'][1].split('@')[1])
    for k,v in m['extra'].items(): e[k]=v
    s=m['style']; f=m['fmt']
    if f=='text_form':
        if '{FORM}' in m['body']: t=m['body'].replace('{FORM}',mk_text(m['title'],m['form'],**s))
        e.set_content(t)
    elif f=='html':
        intro,outro=(m['body'].split('{FORM}')+[''])[:2]
        hs={k:v for k,v in s.items() if k!='alt'}
        h=mk_html(m['title'],m['form'],intro=intro.strip(),outro=outro.strip(),**hs)
        if s.get('alt'): 
            e.set_content(m['body'].replace('{FORM}',mk_text(m['title'],m['form'],layout='below',only_ticked=hs.get('only_ticked',False),rule='')))
            e.add_alternative(h,subtype='html')
        else: e.set_content(h,subtype='html')
    else:
        e.set_content(m['body']); ext=m['att'].rsplit('.',1)[1]
        e.add_attachment(open(m['att'],'rb').read(),maintype=MT[ext][0],subtype=MT[ext][1],filename=m['file'] or nm+'.'+ext)
    open('%s/%s.eml'%(OUT,nm),'wb').write(e.as_bytes())
    rep={}; may=list(m['may'])
    if m['fill']:
        for it in flat(m['form']):
            if it[0] not in 'FC' or not it[3]: continue
            k=it[3]; v=it[2] if it[0]=='F' else [t for t,on in it[2] if on]
            if not v: continue
            if k[0]=='?':
                if k[1:] not in may: may.append(k[1:])
                continue
            if k in m['rep']: continue
            if k in LISTK and isinstance(v,str): v=[x.strip() for x in re.split(r'[,;\n]| und | og | and ',v) if x.strip()]
            if k not in LISTK and isinstance(v,list): v=', '.join(v)
            if k in rep and k in LISTK: rep[k]=rep[k]+v
            else: rep[k]=v
    rep.update({k:v for k,v in m['rep'].items() if v is not None})
    for d in ('reporter_email','personal_data'):
        if d not in rep and d not in may and (d=='reporter_email' or rep.get('data_categories')): may.append(d)
    if not rep: may=sorted(set(may)|{'reporter_name','reporter_email','reporter_phone','reporter_role','org_unit'})
    json.dump({'format':m['fmt'],'lang':m['lang'],'report':rep,'may':[x for x in may if x not in rep],'kind':m['kind']},open('%s/%s.json'%(OUT,nm),'w'),ensure_ascii=False,indent=1)
