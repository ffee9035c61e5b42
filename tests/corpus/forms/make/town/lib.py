import os, json, random, re, subprocess, glob, shutil, base64, quopri
from datetime import datetime
from zoneinfo import ZoneInfo
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.mime.base import MIMEBase
from email.mime.application import MIMEApplication
from email import encoders, charset as CS
from email.header import Header
from email.utils import formataddr, format_datetime
from html import escape
TZ=ZoneInfo('Europe/Berlin')
def T(s): return datetime.fromisoformat(s).replace(tzinfo=TZ).isoformat()
def ANY(*a): return {'any':list(a)}
BUILD=None; OUT=None; JOBS=[]; CASES=[]
def setup(d):
    global BUILD,OUT
    OUT=d; BUILD=d+'_build'
    shutil.rmtree(BUILD,ignore_errors=True); os.makedirs(BUILD)
    os.makedirs(OUT,exist_ok=True)
    for f in glob.glob(OUT+'/*'): os.remove(f)
_n=[0]
def fn(ext):
    _n[0]+=1; return f'{BUILD}/f{_n[0]:03d}.{ext}'
def conv(path,ext,depth=None):
    d=1+max([j[3] for j in JOBS if j[1]==path] or [0])
    out=f'{BUILD}/c{d}_{ext}/'+os.path.basename(path).rsplit('.',1)[0]+'.'+ext
    JOBS.append((path,out,ext,d)); return out
def run_jobs():
    for d in sorted({j[3] for j in JOBS}):
        for ext in sorted({j[2] for j in JOBS if j[3]==d}):
            fs=[j[0] for j in JOBS if j[3]==d and j[2]==ext]
            outd=f'{BUILD}/c{d}_{ext}'
            os.makedirs(outd,exist_ok=True)
            bysrc={}
            for f in fs: bysrc.setdefault(f.rsplit('.',1)[1],[]).append(f)
            for s,ff in bysrc.items():
                subprocess.run(['nice','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',ext,'--outdir',outd]+ff,check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
            for f in [j[1] for j in JOBS if j[3]==d and j[2]==ext]:
                if not os.path.exists(f): print('NOT CONVERTED',f)
# ---------- block documents
# ('h',t) ('p',t) ('kv',rows) ('kv4',rows of 4) ('above',rows) ('tabs',rows) ('lines',rows) ('grid',rows) ('chk',label,opts) ('foot',t)
def boxes(v,on='☒',off='☐',sep='   '):
    if isinstance(v,str): return v
    return sep.join((on if b else off)+' '+o for o,b in v)
# ---------- docx
def docx(blocks,style='Table Grid',merge_head=False,sdt=False,legacy=False,nested=False,font='Calibri'):
    import docx as D
    from docx.shared import Pt,Cm
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    d=D.Document(); d.styles['Normal'].font.name=font; d.styles['Normal'].font.size=Pt(10)
    def fillcell(c,v,val=True):
        v=boxes(v)
        ls=v.split('\n')
        p=c.paragraphs[0]
        for i,l in enumerate(ls):
            if i: p=c.add_paragraph()
            if val and sdt and l: add_sdt(p,l)
            elif val and legacy and l: add_legacy(p,l)
            else: p.add_run(l)
    def add_sdt(p,t):
        s=OxmlElement('w:sdt'); pr=OxmlElement('w:sdtPr'); s.append(pr)
        tag=OxmlElement('w:tag'); tag.set(qn('w:val'),'F%d'%random.randint(10,9999)); pr.append(tag)
        if t.startswith('\u0001'):
            t=t[1:]; sh=OxmlElement('w:showingPlcHdr'); pr.append(sh)
        c=OxmlElement('w:sdtContent'); s.append(c)
        r=OxmlElement('w:r'); tt=OxmlElement('w:t'); tt.text=t; tt.set(qn('xml:space'),'preserve'); r.append(tt); c.append(r); p._p.append(s)
    def add_legacy(p,t):
        def run(el): r=OxmlElement('w:r'); r.append(el); p._p.append(r)
        b=OxmlElement('w:fldChar'); b.set(qn('w:fldCharType'),'begin')
        ff=OxmlElement('w:ffData'); nm=OxmlElement('w:name'); nm.set(qn('w:val'),'Text%d'%random.randint(1,60)); ff.append(nm)
        en=OxmlElement('w:enabled'); ff.append(en); ti=OxmlElement('w:textInput'); ff.append(ti); b.append(ff); run(b)
        i=OxmlElement('w:instrText'); i.text=' FORMTEXT '; i.set(qn('xml:space'),'preserve'); run(i)
        s=OxmlElement('w:fldChar'); s.set(qn('w:fldCharType'),'separate'); run(s)
        p.add_run(t)
        e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),'end'); run(e)
    for b in blocks:
        k=b[0]
        if k=='h': d.add_heading(b[1],level=b[2] if len(b)>2 else 2)
        elif k=='p':
            d.add_paragraph(b[1])
        elif k=='foot':
            d.sections[0].footer.paragraphs[0].text=b[1]
        elif k=='head':
            d.sections[0].header.paragraphs[0].text=b[1]
        elif k in('kv','kv4'):
            n=2 if k=='kv' else 4
            t=d.add_table(rows=0,cols=n); t.style=style
            for row in b[1]:
                cs=t.add_row().cells
                if isinstance(row,str):
                    m=cs[0].merge(cs[-1]); m.paragraphs[0].add_run(row).bold=True; continue
                if k=='kv4' and len(row)==2:
                    m=cs[1].merge(cs[3]); fillcell(cs[0],row[0],False); fillcell(m,row[1]); continue
                for i,x in enumerate(row): fillcell(cs[i],x,i%2==1)
            d.add_paragraph('')
        elif k=='grid':
            t=d.add_table(rows=0,cols=len(b[1][0])); t.style=style
            for row in b[1]:
                cs=t.add_row().cells
                for i,x in enumerate(row): fillcell(cs[i],x,False)
            d.add_paragraph('')
        elif k=='above':
            t=d.add_table(rows=0,cols=1); t.style=style
            for l,v in b[1]:
                c=t.add_row().cells[0]; r=c.paragraphs[0].add_run(l); r.italic=True; r.font.size=Pt(8)
                p=c.add_paragraph(); 
                for i,x in enumerate(boxes(v).split('\n')):
                    if i: p=c.add_paragraph()
                    (add_sdt(p,x) if sdt and x else p.add_run(x))
            d.add_paragraph('')
        elif k=='above2':   # two columns, label row over value row
            for pair in b[1]:
                t=d.add_table(rows=2,cols=len(pair)); t.style=style
                for i,(l,v) in enumerate(pair):
                    t.cell(0,i).paragraphs[0].add_run(l).bold=True; fillcell(t.cell(1,i),v)
            d.add_paragraph('')
        elif k=='tabs':
            for row in b[1]:
                p=d.add_paragraph()
                for i in range(0,len(row),2):
                    if i: p.add_run('\t')
                    p.add_run(row[i]+'\t'); v=boxes(row[i+1])
                    r=p.add_run(v if v else '______________________'); r.underline=bool(v)
        elif k=='lines':
            for l,v in b[1]:
                p=d.add_paragraph(); p.add_run(l).bold=True
                for x in boxes(v).split('\n'):
                    q=d.add_paragraph()
                    (add_sdt(q,x) if sdt and x else q.add_run(x))
        elif k=='chk':
            p=d.add_paragraph(); p.add_run(b[1]).bold=True
            for o,v in b[2]: d.add_paragraph(('☒ ' if v else '☐ ')+o)
    f=fn('docx'); d.save(f); return f
# ---------- odt native
def odt(blocks):
    from odf.opendocument import OpenDocumentText
    from odf import text as X, table as TB
    d=OpenDocumentText()
    from odf.style import Style,TextProperties,TableCellProperties,ParagraphProperties
    B=Style(name='Lab',family='paragraph'); B.addElement(TextProperties(fontweight='bold',fontsize='9pt')); d.automaticstyles.addElement(B)
    N=Style(name='Val',family='paragraph'); N.addElement(TextProperties(fontsize='10pt')); d.automaticstyles.addElement(N)
    CS_=Style(name='Ce',family='table-cell'); CS_.addElement(TableCellProperties(border='0.5pt solid #000000',padding='0.08cm')); d.automaticstyles.addElement(CS_)
    _TC=TB.TableCell
    class TBx: pass
    def TCell(**k): return _TC(stylename=CS_,**k)
    def para(t,parent,lab=False):
        for l in boxes(t).split('\n'): parent.addElement(X.P(text=l,stylename=B if lab else N))
    for b in blocks:
        k=b[0]
        if k=='h': d.text.addElement(X.H(outlinelevel=2,text=b[1]))
        elif k in('p','foot','head'): para(b[1],d.text)
        elif k in('kv','kv4','grid'):
            n={'kv':2,'kv4':4}.get(k) or len(b[1][0])
            t=TB.Table(); t.addElement(TB.TableColumn(numbercolumnsrepeated=n))
            for row in b[1]:
                r=TB.TableRow(); t.addElement(r)
                if isinstance(row,str):
                    c=TCell(numbercolumnsspanned=n); para(row,c); r.addElement(c)
                    for _ in range(n-1): r.addElement(TB.CoveredTableCell())
                    continue
                for i,x in enumerate(row):
                    sp=(n-len(row)+1) if i==len(row)-1 else 1
                    c=TCell(numbercolumnsspanned=sp) if sp>1 else TCell(); para(x,c,i%2==0); r.addElement(c)
                    for _ in range(sp-1): r.addElement(TB.CoveredTableCell())
            d.text.addElement(t)
        elif k=='above':
            t=TB.Table(); t.addElement(TB.TableColumn())
            for l,v in b[1]:
                r=TB.TableRow(); t.addElement(r); c=TCell(); para(l,c,True); para(v,c); r.addElement(c)
            d.text.addElement(t)
        elif k=='lines':
            for l,v in b[1]: para(l,d.text,True); para(v,d.text)
        elif k=='tabs':
            for row in b[1]:
                p=X.P()
                for i,x in enumerate(row):
                    if i: p.addElement(X.Tab())
                    p.addText(boxes(x) or '_____________')
                d.text.addElement(p)
        elif k=='chk':
            para(b[1],d.text,True)
            for o,v in b[2]: para(('☒ ' if v else '☐ ')+o,d.text)
    f=fn('odt'); d.save(f); return f
# ---------- xlsx
def xlsx(blocks,start=(2,2),wide=False):
    import openpyxl,openpyxl.worksheet.properties
    from openpyxl.styles import Alignment,Border,Side,Font
    w=openpyxl.Workbook(); s=w.active; s.title='Meldung'; r=start[0]; c0=start[1]
    bd=Border(*[Side(style='thin')]*4)
    s.column_dimensions['A'].width=3; s.page_setup.orientation='landscape'; s.page_setup.paperSize=9; s.page_setup.fitToWidth=1; s.page_setup.fitToHeight=0; s.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    for c,wd in zip('BCDE',(34,46,22,30)): s.column_dimensions[c].width=wd
    def put(r,c,v,bold=False):
        v=boxes(v) if not isinstance(v,(int,float,datetime)) else v
        x=s.cell(r,c,v if v!='' else None); x.alignment=Alignment(wrap_text=True,vertical='top'); x.border=bd; x.font=Font(bold=bold)
        if isinstance(v,datetime): x.number_format='DD.MM.YYYY HH:MM'
    for b in blocks:
        k=b[0]
        if k in('h','p','foot','head'):
            s.cell(r,c0,b[1]).font=Font(bold=k=='h'); r+=1
        elif k in('kv','kv4','grid','tabs'):
            for row in b[1]:
                if isinstance(row,str): s.cell(r,c0,row).font=Font(bold=True); s.merge_cells(start_row=r,end_row=r,start_column=c0,end_column=c0+1); r+=1; continue
                for i,x in enumerate(row): put(r,c0+i,x,i%2==0)
                s.row_dimensions[r].height=14*max(max(1,-(-len(boxes(x))//((26,36,18,24)[min(i,3)])))+boxes(x).count(chr(10)) if isinstance(x,(str,list)) else 1 for i,x in enumerate(row))+2
                r+=1
            r+=1
        elif k in('above','lines'):
            for l,v in b[1]:
                put(r,c0,l,True); put(r+1,c0,v); s.row_dimensions[r+1].height=14*(1+len(boxes(v))//26)+2; r+=2
        elif k=='chk':
            put(r,c0,b[1],True); r+=1
            for o,v in b[2]: put(r,c0,o); put(r,c0+1,'x' if v else ''); r+=1
    f=fn('xlsx'); w.save(f); return f
# ---------- flat pdf (platypus)
def _fonts():
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    if 'DJ' not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont('DJ','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
        pdfmetrics.registerFont(TTFont('DJB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
def flat(blocks,grid=True,colw=None):
    _fonts()
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,Spacer
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    n=ParagraphStyle('n',fontName='DJ',fontSize=9,leading=11.5); bo=ParagraphStyle('b',parent=n,fontName='DJB'); h=ParagraphStyle('h',parent=bo,fontSize=12,leading=18,spaceBefore=6)
    sm=ParagraphStyle('s',parent=n,fontSize=7,leading=9,textColor=colors.grey)
    P=lambda t,s=n: Paragraph(escape(boxes(t)).replace('\n','<br/>') or '&nbsp;',s)
    st=[]; W=480
    G=[('GRID',(0,0),(-1,-1),.4,colors.black)] if grid else []
    V=G+[('VALIGN',(0,0),(-1,-1),'TOP')]
    for b in blocks:
        k=b[0]
        if k=='h': st.append(P(b[1],h))
        elif k=='p': st.append(P(b[1])); st.append(Spacer(1,4))
        elif k in('foot','head'): st.append(P(b[1],sm))
        elif k in('kv','kv4','grid'):
            nc={'kv':2,'kv4':4}.get(k) or len(b[1][0]); rows=[]; sty=list(V)
            for i,row in enumerate(b[1]):
                if isinstance(row,str): rows.append([P(row,bo)]+['']*(nc-1)); sty.append(('SPAN',(0,i),(-1,i)))
                else:
                    rows.append([P(x,bo if (j%2==0 and k!='grid') else n) for j,x in enumerate(row)]+['']*(nc-len(row)))
                    if len(row)<nc: sty.append(('SPAN',(len(row)-1,i),(-1,i)))
            cw={2:[175,305],4:[100,140,100,140]}.get(nc,[W/nc]*nc) if k!='grid' else [W/nc]*nc
            t=Table(rows,colWidths=cw); t.setStyle(sty); st+= [t,Spacer(1,8)]
        elif k=='above':
            for l,v in b[1]:
                t=Table([[[P(l,sm),P(v)]]],colWidths=[W]); t.setStyle(V); st.append(t)
            st.append(Spacer(1,8))
        elif k=='above2':
            for pair in b[1]:
                t=Table([[[P(l,sm),P(v)] for l,v in pair]],colWidths=[W/len(pair)]*len(pair)); t.setStyle(V); st.append(t)
        elif k=='lines':
            for l,v in b[1]: st+=[P(l,bo),P(v),Spacer(1,5)]
        elif k=='tabs':
            for row in b[1]:
                t=Table([[P(x) for x in row]],colWidths=[W/len(row)]*len(row)); st.append(t)
        elif k=='chk':
            st.append(P(b[1],bo))
            for o,v in b[2]: st.append(P(('☒ ' if v else '☐ ')+o))
    f=fn('pdf'); SimpleDocTemplate(f,leftMargin=55,rightMargin=55,topMargin=45,bottomMargin=45).build(st); return f
# ---------- acroform: rows of (kind,label,value,opts)
def acro(title,rows,layout='left',names='meaningless',order='normal',intro=None,fill='reportlab',seed=1,footer=None,tooltip=False):
    """kind: t text, m multi-line, r radio (value=index or None, opts=labels), c check boxes (value=set of indexes), x combo (opts), h heading, n note, t2 two texts in a row"""
    _fonts()
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    rnd=random.Random(seed); f=fn('pdf'); c=canvas.Canvas(f,pagesize=A4); W,H=A4
    st={'y':H-60}; c.setFont('DJB',13 if len(title)<58 else 10.5); c.drawString(50,st['y'],title); st['y']-=22
    wid=[]; later=[]
    def line(t,x,y,size=9,b=False): c.setFont('DJB' if b else 'DJ',size); c.drawString(x,y,t)
    def wrap(t,w,size):
        from reportlab.pdfbase.pdfmetrics import stringWidth
        out=[]; cur=''
        for word in t.split():
            if stringWidth((cur+' '+word).strip(),'DJ',size)>w and cur: out.append(cur); cur=word
            else: cur=(cur+' '+word).strip()
        return out+[cur]
    cnt=[0]
    def nm(label):
        cnt[0]+=1
        if names=='meaningless': return rnd.choice(['Text','Feld','Field','undefined_','Textfeld '])+str(cnt[0]+3)
        if names=='slug': return re.sub(r'\W+','_',label.lower())[:28]+'_%d'%cnt[0]
        if names=='label': return label[:60].rstrip(' :?*')+('' if cnt[0]<999 else '')
        if names=='xfa': return f'topmostSubform[0].Page1[0].f1_{cnt[0]:02d}[0]'
        return names+str(cnt[0])
    deferred=[]
    def page():
        for g in (deferred if order!='shuffle' else rnd.sample(deferred,len(deferred))) if order!='reverse' else deferred[::-1]: g()
        deferred.clear()
    values={}
    def newpage(need):
        if st['y']-need<50:
            page(); c.showPage(); st['y']=H-55
    if intro:
        for l in wrap(intro,495,8): line(l,50,st['y'],8); st['y']-=11
        st['y']-=6
    def text(x,y,w,h,label,val,multi=False,comb=0):
        n=nm(label); values[n]=val
        kw=dict(name=n,x=x,y=y,width=w,height=h,borderStyle='solid',borderWidth=.5,fontSize=9,fontName='Helvetica',forceBorder=True)
        if tooltip: kw['tooltip']=label
        if multi: kw['fieldFlags']='multiline'
        if comb: kw['fieldFlags']='comb'; kw['maxlen']=comb
        elif multi or len(val)>90: kw['maxlen']=2000
        else: kw['maxlen']=250
        kw['value']=val if fill=='reportlab' else ''
        deferred.append(lambda: c.acroForm.textfield(**kw))
    def radio(x,y,name,opt,sel,rel):
        deferred.append(lambda: c.acroForm.radio(name=name,value=opt,selected=sel,x=x,y=y,size=11,buttonStyle='circle',borderWidth=.5,shape='circle',fieldFlags='noToggleToOff radio',**({'tooltip':rel} if tooltip else {})))
    def check(x,y,name,on):
        deferred.append(lambda: c.acroForm.checkbox(name=name,checked=on,x=x,y=y,size=11,buttonStyle=rnd.choice(['check','cross']),borderWidth=.5,**({'tooltip':name} if tooltip else {})))
    for row in rows:
        k=row[0]
        if k=='h':
            newpage(40); st['y']-=8; line(row[1],50,st['y'],10.5,True); st['y']-=16; continue
        if k=='n':
            for l in wrap(row[1],495,7.5): newpage(12); line(l,50,st['y'],7.5); st['y']-=10
            st['y']-=3; continue
        if k=='t2':
            newpage(40)
            (l1,v1),(l2,v2)=row[1],row[2]
            if layout=='above':
                line(l1,50,st['y'],8); line(l2,305,st['y'],8); text(50,st['y']-20,235,16,l1,v1); text(305,st['y']-20,235,16,l2,v2); st['y']-=36
            else:
                line(l1,50,st['y'],8); text(150,st['y']-4,130,15,l1,v1); line(l2,300,st['y'],8); text(415,st['y']-4,125,15,l2,v2); st['y']-=24
            continue
        label,val=row[1],row[2]; opts=row[3] if len(row)>3 else None
        if k in('t','m','comb'):
            h=16 if k!='m' else 58
            if layout=='above' or k=='m':
                ls=wrap(label,490,8.5); newpage(h+14*len(ls))
                for l in ls: line(l,50,st['y'],8.5); st['y']-=11
                text(50,st['y']-h+6,490 if k!='comb' else 260,h,label,val,k=='m',opts if k=='comb' else 0); st['y']-=h+8
            elif layout=='left':
                ls=wrap(label,175,8.5); newpage(max(h,11*len(ls))+8)
                for i,l in enumerate(ls): line(l,50,st['y']-11*i,8.5)
                text(235,st['y']-5,305,h,label,val,False,opts if k=='comb' else 0); st['y']-=max(h,11*len(ls))+9
            else: # right
                ls=wrap(label,175,8.5); newpage(30)
                text(50,st['y']-5,290,h,label,val)
                for i,l in enumerate(ls): line(l,350,st['y']-11*i,8.5)
                st['y']-=max(h,11*len(ls))+9
        elif k=='x':
            newpage(30)
            n=nm(label); ls=wrap(label,175,8.5)
            for i,l in enumerate(ls): line(l,50,st['y']-11*i,8.5)
            y=st['y']
            deferred.append(lambda n=n,val=val,opts=opts,y=y: c.acroForm.choice(name=n,value=val,options=opts,x=235,y=y-5,width=220,height=16,fontSize=9,borderWidth=.5,forceBorder=True))
            st['y']-=max(16,11*len(ls))+9
        elif k=='r':
            ls=wrap(label,230,8.5); newpage(30)
            for i,l in enumerate(ls): line(l,50,st['y']-11*i,8.5)
            n=nm(label); x=300
            exp=row[4] if len(row)>4 else [str(i+1) for i in range(len(opts))]
            for i,o in enumerate(opts):
                radio(x,st['y']-3,n,exp[i],val==i,o); line(o,x+15,st['y'],8.5); x+=26+5.2*len(o)
            st['y']-=max(16,11*len(ls))+9
        elif k=='c':
            newpage(20+15*len(opts)); line(label,50,st['y'],8.5,True); st['y']-=14
            for i,o in enumerate(opts):
                check(60,st['y']-3,nm(o),i in val); line(o,77,st['y'],8.5); st['y']-=15
            st['y']-=5
    if footer: 
        for i,l in enumerate(footer.split('\n')): line(l,50,40-9*i,7)
    page(); c.save()
    if fill=='reportlab': return f
    from pypdf import PdfReader,PdfWriter
    from pypdf.generic import NameObject,BooleanObject,TextStringObject,ArrayObject
    w=PdfWriter(clone_from=f)
    if fill=='pypdf':
        for p in w.pages: w.update_page_form_field_values(p,{k:v for k,v in values.items() if v},auto_regenerate=False)
    elif fill=='need':   # only /V, no appearance
        for p in w.pages:
            for a in p.get('/Annots',[]):
                a=a.get_object(); t=a.get('/T')
                if t is not None and values.get(str(t)):
                    a[NameObject('/V')]=TextStringObject(values[str(t)])
                    if '/AP' in a: del a['/AP']
        w._root_object['/AcroForm'][NameObject('/NeedAppearances')]=BooleanObject(True)
    elif fill=='flatten':   # printed to PDF: widgets drawn, no form
        for p in w.pages: w.update_page_form_field_values(p,{k:v for k,v in values.items() if v},auto_regenerate=False,flatten=True)
        w.remove_annotations(subtypes='/Widget')
        if '/AcroForm' in w._root_object: del w._root_object['/AcroForm']
    f2=fn('pdf'); w.write(f2); return f2
# ---------- html
def html_doc(blocks,css='',head=True):
    o=[]
    e=lambda t: escape(boxes(t)).replace('\n','<br>')
    for b in blocks:
        k=b[0]
        if k=='h': o.append(f'<h3>{e(b[1])}</h3>')
        elif k in('p','foot','head'): o.append(f'<p>{e(b[1])}</p>')
        elif k in('kv','kv4','grid'):
            o.append('<table border="1" cellpadding="4" cellspacing="0">')
            for row in b[1]:
                if isinstance(row,str): o.append(f'<tr><th colspan="4" align="left">{e(row)}</th></tr>')
                else: o.append('<tr>'+''.join(f'<td valign="top">{"<b>" if (i%2==0 and k!="grid") else ""}{e(x)}{"</b>" if (i%2==0 and k!="grid") else ""}</td>' for i,x in enumerate(row))+'</tr>')
            o.append('</table>')
        elif k=='dl': o.append('<dl>'+''.join(f'<dt>{e(l)}</dt><dd>{e(v)}</dd>' for l,v in b[1])+'</dl>')
        elif k=='gravity':
            o.append('<table width="99%" border="0" cellpadding="1" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" bgcolor="#FFFFFF">')
            for l,v in b[1]: o.append(f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>{e(l)}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">{e(v)}</font></td></tr>')
            o.append('</table></td></tr></table>')
        elif k=='msforms':
            for i,(l,v) in enumerate(b[1],1): o.append(f'<div style="margin:14px 0"><div style="font-weight:600"><span>{i}.</span>&nbsp;<span>{e(l)}</span></div><div style="color:#333;border-bottom:1px solid #ccc">{e(v)}</div></div>')
        elif k=='google':
            for l,v in b[1]: o.append(f'<div style="padding:12px;border:1px solid #dadce0;border-radius:8px;margin-bottom:8px"><div style="font-size:12pt">{e(l)} <span style="color:#d93025">*</span></div><div style="padding-top:8px;font-size:10pt">{e(v)}</div></div>')
        elif k=='lines': 
            for l,v in b[1]: o.append(f'<p><strong>{e(l)}</strong><br>{e(v)}</p>')
        elif k=='colon':
            o.append('<p>'+'<br>\n'.join(f'<b>{e(l)}:</b> {e(v)}' for l,v in b[1])+'</p>')
        elif k=='ul': o.append('<ul>'+''.join(f'<li><em>{e(l)}</em> – {e(v)}</li>' for l,v in b[1])+'</ul>')
        elif k=='chk': o.append(f'<p><b>{e(b[1])}</b><br>'+'<br>'.join(f'<input type="checkbox" disabled{" checked" if v else ""}> {e(x)}' for x,v in b[2])+'</p>')
        elif k=='raw': o.append(b[1])
    body='\n'.join(o)
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{css or "body{font-family:Segoe UI,Arial,sans-serif;font-size:14px}"}</style></head><body>{body}</body></html>'
def htmlify(t,client):
    if client=='outlook':
        ps=''.join(f'<p class=MsoNormal>{escape(l) or "<o:p>&nbsp;</o:p>"}</p>\n' for l in t.split('\n'))
        return f'<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {{margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}} --></style></head><body lang=DE link="#0563C1"><div class=WordSection1>{ps}</div></body></html>'
    if client=='gmail': return '<div dir="ltr">'+''.join(f'<div>{escape(l) or "<br>"}</div>' for l in t.split('\n'))+'</div>'
    if client=='apple': return '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="word-wrap: break-word; line-break: after-white-space;">'+'<br>'.join(escape(l) for l in t.split('\n'))+'</body></html>'
    return '<html><body>'+'<br>\n'.join(escape(l) for l in t.split('\n'))+'</body></html>'
CLIENT={'outlook':('X-Mailer','Microsoft Outlook 16.0'),'thunderbird':('User-Agent','Mozilla Thunderbird'),'apple':('X-Mailer','Apple Mail (2.3774.600.62)'),
 'iphone':('X-Mailer','iPhone Mail (22F76)'),'gmail':None,'owa':('x-ms-has-attach','') ,'android':('X-Mailer','Samsung Email'),'wp':('X-Mailer','PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)'),'typo3':('X-Mailer','TYPO3'),'ms':('X-MS-Exchange-Organization-AuthAs','Internal'),'plain':None}
MT={'pdf':'application/pdf','docx':'application/vnd.openxmlformats-officedocument.wordprocessingml.document','odt':'application/vnd.oasis.opendocument.text','xlsx':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','ods':'application/vnd.oasis.opendocument.spreadsheet','doc':'application/msword','html':'text/html'}
def M(name,fmt,lang,frm,date,subject,body=None,html=None,att=(),client='outlook',cs='utf-8',cte=None,twin=True,report=None,kind=None,may=(),outcome=None,to='Meldestelle <vorfall@example.org>',reply_to=None,headers=(),htmlbody=False,now=None):
    CASES.append(dict(locals()))
def _text(t,sub,cs,cte,flowed=False):
    from email.message import Message
    m=Message(); m['Content-Type']=f'text/{sub}; charset={cs}'+('; format=flowed' if flowed else '')
    raw=t.encode(cs,'xmlcharrefreplace' if sub=='html' else 'replace')
    cte=cte or 'quoted-printable'
    m['Content-Transfer-Encoding']=cte
    if cte=='base64': p=base64.encodebytes(raw).decode()
    elif cte=='quoted-printable': p=quopri.encodestring(raw).decode('ascii')
    else: p=raw.decode('ascii','surrogateescape')
    m.set_payload(p); return m
def flow(t):
    import textwrap
    out=[]
    for l in t.split('\n'):
        if len(l)>72 and not l.startswith('>'):
            w=textwrap.wrap(l,70); out+= [x+' ' for x in w[:-1]]+[w[-1]]
        else: out.append(l.rstrip() if l!='-- ' else l)
    return '\n'.join(out)
def emit():
    run_jobs()
    from email.message import Message
    names=set()
    for i,c in enumerate(CASES):
        assert c['name'] not in names,c['name']; names.add(c['name'])
        body,html,cl=c['body'],c['html'],c['client']
        flowed=cl=='thunderbird' and body is not None
        if flowed: body=flow(body)
        if c['htmlbody'] and body and not html: html=htmlify(c['body'],cl)
        parts=[]
        if body is not None and (html is None or c['twin']): parts.append(_text(body,'plain',c['cs'],c['cte'],flowed))
        if html is not None: parts.append(_text(html,'html',c['cs'],c['cte']))
        if len(parts)==2:
            a=MIMEMultipart('alternative'); [a.attach(p) for p in parts]; root=a
        elif parts: root=parts[0]
        else: root=_text('','plain','utf-8',None)
        if c['att']:
            mm=MIMEMultipart('mixed'); mm.attach(root)
            for fnm,path in c['att']:
                if path.startswith('EML:'):
                    from email.parser import BytesParser
                    x=Message(); x['Content-Type']='message/rfc822'; x['Content-Disposition']=f'attachment; filename="{fnm}"'; x.set_payload([BytesParser().parsebytes(path[4:].encode())]); mm.attach(x); continue
                ext=path.rsplit('.',1)[1]; ty,su=MT[ext].split('/')
                p=MIMEBase(ty,su); p.set_payload(open(path,'rb').read()); encoders.encode_base64(p)
                p.add_header('Content-Disposition','attachment',filename=fnm if fnm.isascii() else ('utf-8','',fnm)); p.set_param('name',fnm if fnm.isascii() else ('utf-8','',fnm)); mm.attach(p)
            root=mm
        h=[]
        def enc(s): return s if s.isascii() else Header(s,'utf-8',maxlinelen=70).encode()
        h.append(('From',f'{enc(c["frm"][0]) if c["frm"][0].isascii()==False else chr(34)+c["frm"][0]+chr(34)} <{c["frm"][1]}>' if c['frm'][0] else c['frm'][1]))
        h.append(('To',c['to'])); h.append(('Subject',enc(c['subject']))); 
        h.append(('Date',format_datetime(datetime.fromisoformat(c['date']).replace(tzinfo=TZ))))
        h.append(('Message-ID',f'<{c["name"]}.{i}.{abs(hash(c["name"]))%10**8}@{c["frm"][1].split("@")[-1]}>'))
        if c['reply_to']: h.append(('Reply-To',c['reply_to']))
        h.append(('MIME-Version','1.0'))
        if CLIENT.get(cl): h.append(CLIENT[cl])
        h+=list(c['headers'])
        head=''.join(f'{k}: {v}\n' for k,v in h)
        b=root.as_bytes()
        # drop root's MIME-Version
        b=re.sub(rb'^MIME-Version: 1.0\n',b'',b,count=1,flags=re.M)
        open(f'{OUT}/{c["name"]}.eml','wb').write((head.encode()+b).replace(b'\r\n',b'\n').replace(b'\n',b'\r\n'))
        rep=dict(c['report'] or {}); may=list(c['may'])
        for k in('reporter_name','reporter_email'):
            if k not in rep and k not in may: may.append(k)
        j={'format':c['fmt'],'lang':c['lang'],'report':rep,'may':may}
        if c['kind']: j['kind']=c['kind']
        if c['outcome']: j['outcome']=c['outcome']
        if c['now']: j['now']=c['now']
        json.dump(j,open(f'{OUT}/{c["name"]}.json','w'),ensure_ascii=False,indent=1)
    print(len(CASES),'mails')
