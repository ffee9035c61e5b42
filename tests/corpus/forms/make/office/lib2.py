from lib import *
import lib
def flat_below(items,title,org='',foot='',vf='DV'):
    """German authority style: value over a line, small label in brackets below; two per row"""
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); W,Ht=A4; x0=55; y=Ht-50
    c.setFont('DV',8); c.drawString(x0,y,org); y-=22; c.setFont('DVB',13); c.drawString(x0,y,title); y-=28
    col=0; half=(W-2*x0-20)/2
    def wrap(s,f,z,w):
        o=[]
        for para in s.split('\n'):
            cur=''
            for wd in para.split():
                t=(cur+' '+wd).strip()
                if pdfmetrics.stringWidth(t,f,z)>w and cur: o.append(cur); cur=wd
                else: cur=t
            o.append(cur)
        return o
    for i in items:
        if y<90: c.showPage(); y=Ht-60; col=0
        if i['k']=='h':
            if col: y-=30; col=0
            c.setFont('DVB',9.5); c.drawString(x0,y,i['l']); y-=24; continue
        if i['k']=='t':
            if col: y-=30; col=0
            c.setFont('DV',7.5)
            for ln in wrap(i['l'],'DV',7.5,W-2*x0): c.drawString(x0,y,ln); y-=10
            y-=10; continue
        if i['k']=='c':
            if col: y-=30; col=0
            c.setFont('DV',8.5); c.drawString(x0,y,i['l']); y-=14; cx=x0
            for o,t in i['o']:
                w=pdfmetrics.stringWidth(o,'DV',8.5)+34
                if cx+w>W-x0: cx=x0; y-=15
                c.rect(cx,y-1,8,8)
                if t: c.line(cx,y-1,cx+8,y+7); c.line(cx,y+7,cx+8,y-1)
                c.setFont('DV',8.5); c.drawString(cx+13,y,o); cx+=w
            y-=28; continue
        if i['ml']:
            if col: y-=30; col=0
            c.setFont(vf,9)
            for ln in wrap(i['v'],vf,9,W-2*x0): c.drawString(x0+2,y,ln); c.setLineWidth(.4); c.line(x0,y-3,W-x0,y-3); y-=15
            c.setFont('DV',6.5); c.drawString(x0,y+4,i['l']); y-=24; continue
        X=x0+col*(half+20); c.setFont(vf,9); c.drawString(X+2,y,i['v']); c.setLineWidth(.4); c.line(X,y-3,X+half,y-3); c.setFont('DV',6.5); c.drawString(X,y-11,i['l'])
        if col: y-=32; col=0
        else: col=1
    if foot: c.setFont('DV',6.5); c.drawString(x0,36,foot)
    c.save(); return b.getvalue()
def acro2(rows,title,org='',names=None,ap=True,foot=''):
    """own geometry. rows: list of rows; row = list of cells (label,value,width_share,key..) two or three across, labels ABOVE small; ('h',text); ('m',label,value); ('c',label,[opts]); ('d',label,'dd.mm.yyyy','hh:mm') split boxes with comb date"""
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); af=c.acroForm; W,Ht=A4; x0=48; y=Ht-48; n=[0]; TW=W-2*x0
    def nm(): 
        n[0]+=1
        return (names or 'undefined_%d')%n[0]
    c.setFont('Helvetica',8); c.drawRightString(W-x0,y,org); y-=18; c.setFont('Helvetica-Bold',13); c.drawString(x0,y,title); y-=20
    kw=dict(fontSize=9,fontName='Helvetica',borderWidth=.5,forceBorder=True)
    for r in rows:
        if y<90: c.showPage(); y=Ht-60
        if r[0]=='h': c.setFont('Helvetica-Bold',10); c.drawString(x0,y,r[1]); c.line(x0,y-3,W-x0,y-3); y-=18; continue
        if r[0]=='t': c.setFont('Helvetica',7.5); c.drawString(x0,y,r[1]); y-=14; continue
        if r[0]=='m':
            c.setFont('Helvetica',8); c.drawString(x0,y,r[1]); af.textfield(name=nm(),value=r[2],x=x0,y=y-52,width=TW,height=48,fieldFlags='multiline',maxlen=3000,**kw); y-=66; continue
        if r[0] in('c','r'):
            c.setFont('Helvetica',8); c.drawString(x0,y,r[1]); y-=15; cx=x0; g=nm()
            for q,o in enumerate(r[2]):
                w=pdfmetrics.stringWidth(o[2:],'Helvetica',8.5)+36
                if cx+w>W-x0: cx=x0; y-=15
                # label LEFT of the box in 'r', right in 'c'
                c.setFont('Helvetica',8.5)
                if r[0]=='r':
                    c.drawString(cx,y,o[2:]); af.radio(name=g,value='W%d'%q,selected=o[0]=='x',x=cx+w-32,y=y-2,size=10,buttonStyle='check')
                else:
                    af.checkbox(name=nm(),checked=o[0]=='x',x=cx,y=y-2,size=10,buttonStyle='check'); c.drawString(cx+14,y,o[2:])
                cx+=w
            y-=22; continue
        if r[0]=='d':
            c.setFont('Helvetica',8); c.drawString(x0,y,r[1]); y-=16; xx=x0
            dd,mm_,yy=(r[2].split('.')+['','',''])[:3] if r[2] else ('','','')
            for v,ln,w in ((dd,'Tag',30),(mm_,'Monat',30),(yy,'Jahr',50)):
                af.textfield(name=nm(),value=v,x=xx,y=y-4,width=w,height=15,maxlen=4,**kw); c.setFont('Helvetica',6); c.drawString(xx,y-11,ln); xx+=w+8
            if len(r)>3:
                hh,mi=(r[3].split(':')+[''])[:2] if r[3] else ('','')
                xx+=15
                for v,ln,w in ((hh,'Std.',30),(mi,'Min.',30)):
                    af.textfield(name=nm(),value=v,x=xx,y=y-4,width=w,height=15,maxlen=2,**kw); c.setFont('Helvetica',6); c.drawString(xx,y-11,ln); xx+=w+8
            y-=26; continue
        cells=r[1]; w=(TW-10*(len(cells)-1))/len(cells)
        for q,(l,v) in enumerate(cells):
            X=x0+q*(w+10); c.setFont('Helvetica',8); c.drawString(X,y,l); af.textfield(name=nm(),value=v,x=X,y=y-19,width=w,height=15,maxlen=300,**kw)
        y-=32
    if foot: c.setFont('Helvetica',7); c.drawString(x0,36,foot)
    c.save()
    from pypdf import PdfReader,PdfWriter
    from pypdf.generic import NameObject,BooleanObject
    w=PdfWriter(); w.append(PdfReader(io.BytesIO(b.getvalue())))
    if not ap:
        for pg in w.pages:
            for a in pg.get('/Annots',[]):
                a=a.get_object()
                if a.get('/FT')=='/Tx' and '/AP' in a: del a['/AP']
        w._root_object['/AcroForm'][NameObject('/NeedAppearances')]=BooleanObject(True)
    o=io.BytesIO(); w.write(o); return o.getvalue()
def odt(items,title,org='',style='table',foot=''):
    from odf.opendocument import OpenDocumentText
    from odf.text import P as OP, H as OH, Tab, LineBreak
    from odf.table import Table as OT, TableColumn, TableRow, TableCell
    d=OpenDocumentText(); t=d.text
    if org: t.addElement(OP(text=org))
    t.addElement(OH(outlinelevel=1,text=title)); tab=None
    def para(s):
        p=OP()
        for q,x in enumerate(s.split('\n')):
            if q: p.addElement(LineBreak())
            p.addText(x)
        return p
    for i in items:
        if i['k']=='h': tab=None; t.addElement(OH(outlinelevel=2,text=i['l'])); continue
        if i['k']=='t': tab=None; t.addElement(OP(text=i['l'])); continue
        v=(i['v'] or i['ph']) if i['k']=='f' else None
        if style=='table':
            if tab is None:
                tab=OT(); tab.addElement(TableColumn()); tab.addElement(TableColumn()); t.addElement(tab)
            r=TableRow(); c1=TableCell(); c1.addElement(OP(text=i['l'])); c2=TableCell()
            if v is not None: c2.addElement(para(v))
            else:
                for o,tk in i['o']: c2.addElement(OP(text=('☒ ' if tk else '☐ ')+o))
            r.addElement(c1); r.addElement(c2); tab.addElement(r)
        else:
            p=OP(); p.addText(i['l']+':'); p.addElement(Tab())
            if v is not None: p.addText(v)
            else: p.addText('   '.join(('☒ ' if tk else '☐ ')+o for o,tk in i['o']))
            t.addElement(p)
    if foot: t.addElement(OP(text=foot))
    o=io.BytesIO(); d.write(o); return o.getvalue()
def docx_matrix(title,org,top,matrix,head,bottom):
    """top/bottom: F items as 2-col table; matrix rows (question, index ticked or None), head: column heads with X"""
    import docx as X
    d=X.Document(); d.add_paragraph(org); d.add_heading(title,1)
    def tb(items):
        t=d.add_table(0,2); t.style='Light Grid Accent 1'
        for i in items:
            r=t.add_row().cells; r[0].text=i['l']; r[1].text=i['v'] or i['ph']
    tb(top); d.add_paragraph('')
    t=d.add_table(1,len(head)+1); t.style='Table Grid'
    for q,h in enumerate(head): t.rows[0].cells[q+1].text=h
    for l,k in matrix:
        r=t.add_row().cells; r[0].text=l
        for q in range(len(head)): r[q+1].text='X' if q==k else ''
    d.add_paragraph(''); tb(bottom)
    o=io.BytesIO(); d.save(o); return o.getvalue()
def xlsx_rows(rows,sheet='Tabelle1',merge=(),fmt=None):
    """raw: dict cell->value"""
    import openpyxl
    from openpyxl.styles import Font
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet
    for k,v in rows.items(): ws[k]=v
    for m in merge: ws.merge_cells(m)
    for k,f in (fmt or {}).items(): ws[k].number_format=f
    o=io.BytesIO(); wb.save(o); return o.getvalue()
def ohtml(paras,sig=''):
    """Outlook-like HTML of free text"""
    return '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif} --></style></head><body lang="DE"><div class="WordSection1">'+''.join(f'<p class="MsoNormal">{p if p.startswith("<") else esc(p)}<o:p></o:p></p>' if p else '<p class="MsoNormal"><o:p>&nbsp;</o:p></p>' for p in paras)+sig+'</div></body></html>'
