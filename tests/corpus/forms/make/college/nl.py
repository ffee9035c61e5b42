import os, io, json, re, subprocess, tempfile, shutil, glob
from email.message import EmailMessage
from email import policy
from datetime import datetime
from zoneinfo import ZoneInfo
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
from xml.sax.saxutils import escape
TZ = ZoneInfo('Europe/Berlin')
OUT = None
def bt(s): return datetime.fromisoformat(s).replace(tzinfo=TZ).isoformat()
def hd(s, tz='Europe/Berlin'):
    return datetime.fromisoformat(s).replace(tzinfo=ZoneInfo(tz)).strftime('%a, %d %b %Y %H:%M:%S %z')
SEEN=set()
def mail(n, fr, subj, date, text=None, html=None, att=(), cs='utf-8', cte='8bit', fmt=None, lang=None, rep=None, kind=None, may=(), outcome=None,
         tz='Europe/Berlin', hdr=None, flowed=False, to='vorfall@example.org'):
    assert n not in SEEN, n
    SEEN.add(n)
    m = EmailMessage(policy=policy.SMTP.clone(max_line_length=998) if cte=='8bit' else policy.SMTP)
    m['From']=fr; m['To']=to; m['Subject']=subj; m['Date']=hd(date, tz)
    dom = re.search(r'@([\w.-]+)', fr).group(1)
    m['Message-ID']='<%s.%s@%s>' % (n.replace('_',''), re.sub(r'\D','',date), dom)
    for k,v in (hdr or {}).items(): m[k]=v
    if text is not None:
        m.set_content(text, charset=cs, cte=cte)
        if flowed: m.set_param('format','flowed')
    if html is not None:
        if text is None: m.set_content(html, subtype='html', charset=cs, cte=cte)
        else: m.add_alternative(html, subtype='html', charset=cs, cte=cte)
    CT={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),
        'odt':('application','vnd.oasis.opendocument.text')}
    for fn, data in att:
        a,b=CT.get(fn.rsplit('.',1)[-1].lower(),('application','octet-stream'))
        m.add_attachment(data, maintype=a, subtype=b, filename=fn)
    open(f'{OUT}/{n}.eml','wb').write(m.as_bytes())
    j={'format':fmt,'lang':lang,'report':rep or {}}
    if kind is not None: j['kind']=kind
    j['may']=list(may)
    if outcome: j['outcome']=outcome
    json.dump(j, open(f'{OUT}/{n}.json','w',encoding='utf-8'), ensure_ascii=False, indent=1)
HN=['reporter_name','reporter_email']   # from header / signature only
FT=HN+['description','location','subject','reporter_role','org_unit','reporter_phone']
# ---------- docx
W14='xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_id=[1000]
def nid(): _id[0]+=1; return _id[0]
def t(text, ph=None): return ('sdt', text, ph)
def put(p, segs, bold=False, size=None, color=None):
    if isinstance(segs,(str,tuple)): segs=[segs]
    for s in segs:
        if isinstance(s,str):
            for i,part in enumerate(s.split('\n')):
                r=p.add_run(part); r.bold=bold or None
                if size: r.font.size=Pt(size)
                if color: r.font.color.rgb=RGBColor.from_string(color)
                if i < s.count('\n'): r.add_break()
        elif s[0]=='b': r=p.add_run(s[1]); r.bold=True
        elif s[0]=='i': r=p.add_run(s[1]); r.italic=True; r.font.size=Pt(8)
        elif s[0]=='sdt':
            txt,ph=s[1],s[2]
            pl='<w:showingPlcHdr/>' if not txt else ''
            run='<w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t xml:space="preserve">%s</w:t></w:r>'%escape(ph or '') if not txt else '<w:r>'+'<w:br/>'.join('<w:t xml:space="preserve">%s</w:t>'%escape(x) for x in txt.split('\n'))+'</w:r>'
            p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:id w:val="%d"/>%s<w:text/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>'%(nsdecls('w'),nid(),pl,run)))
        elif s[0]=='dd':
            txt,opts,ph=s[1],s[2],s[3]
            pl='<w:showingPlcHdr/>' if not txt else ''
            li=''.join('<w:listItem w:displayText="%s" w:value="%s"/>'%(escape(o),escape(o)) for o in [ph]+opts)
            p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:id w:val="%d"/>%s<w:dropDownList>%s</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),nid(),pl,li,escape(txt or ph))))
        elif s[0]=='date':
            txt,iso,ph=s[1],s[2],s[3]
            pl='<w:showingPlcHdr/>' if not txt else ''
            fd=' w:fullDate="%sT00:00:00Z"'%iso if txt else ''
            p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:id w:val="%d"/>%s<w:date%s><w:dateFormat w:val="dd.MM.yyyy"/></w:date></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),nid(),pl,fd,escape(txt or ph))))
        elif s[0]=='scb':   # content-control checkbox
            on=s[1]
            p._p.append(parse_xml('<w:sdt %s %s><w:sdtPr><w:id w:val="%d"/><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),W14,nid(),1 if on else 0,'☒' if on else '☐')))
        elif s[0]=='leg':
            x=s[1] or '\u2002'*5
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>'%(nsdecls('w'),nid())))
            p._p.append(parse_xml('<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'%nsdecls('w')))
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>'%nsdecls('w')))
            p._p.append(parse_xml('<w:r %s>%s</w:r>'%(nsdecls('w'),'<w:br/>'.join('<w:t xml:space="preserve">%s</w:t>'%escape(y) for y in x.split('\n')))))
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="end"/></w:r>'%nsdecls('w')))
        elif s[0]=='lcb':
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Kontroll%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox></w:ffData></w:fldChar></w:r>'%(nsdecls('w'),nid(),'<w:checked/>' if s[1] else '')))
            p._p.append(parse_xml('<w:r %s><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'%nsdecls('w')))
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>'%nsdecls('w')))
            p._p.append(parse_xml('<w:r %s><w:fldChar w:fldCharType="end"/></w:r>'%nsdecls('w')))
def boxes(opts, on, sep='   ', mode='sym'):
    """opts list of labels; on: set of labels ticked"""
    on = {on} if isinstance(on,str) else set(on or ())
    assert on <= set(opts), (on, opts)
    out=[]
    for i,o in enumerate(opts):
        c=o in on
        if mode=='sym': out.append(('☒ ' if c else '☐ ')+o)
        elif mode=='sdt': out += [('scb',c),' '+o]
        elif mode=='leg': out += [('lcb',c),' '+o]
        elif mode=='x': out.append(('[x] ' if c else '[ ] ')+o)
        if i<len(opts)-1: out.append(sep)
    return out
def shade(c, col):
    c._tc.get_or_add_tcPr().append(parse_xml('<w:shd %s w:val="clear" w:color="auto" w:fill="%s"/>'%(nsdecls('w'),col)))
def fill(c, segs, bold=False, size=10, shadec=None, color=None):
    p=c.paragraphs[0]
    put(p, segs, bold, size, color)
    if shadec: shade(c, shadec)
def kv(doc, rows, w=(6,11), bold=True, shadec='E7E6E6', style='Table Grid', size=10):
    """rows: (label, value[, label, value]) ; ('#', title) = merged section row"""
    n=max(len(r) for r in rows if r[0]!='#')
    tb=doc.add_table(rows=0, cols=n); tb.style=style
    for r in rows:
        cs=tb.add_row().cells
        if r[0]=='#':
            c=cs[0].merge(cs[-1]); fill(c, r[1], True, size+1, 'BDD6EE'); continue
        if len(r)<n:
            fill(cs[0], r[0], bold, size, shadec); c=cs[1].merge(cs[-1]); fill(c, r[1], False, size); continue
        for i,x in enumerate(r):
            lab = i%2==0
            fill(cs[i], x, bold and lab, size, shadec if lab else None)
    for row in tb.rows:
        for i,c in enumerate(row.cells):
            if i<len(w): c.width=Cm(w[i])
    return tb
def dbytes(doc):
    b=io.BytesIO(); doc.save(b); return b.getvalue()
def newdoc(title, sub=None, head=None, font='Calibri', foot=None):
    d=Document(); d.styles['Normal'].font.name=font; d.styles['Normal'].font.size=Pt(10.5)
    s=d.sections[0]; s.left_margin=s.right_margin=Cm(2); s.top_margin=Cm(2)
    if head: d.sections[0].header.paragraphs[0].text=head
    if foot: d.sections[0].footer.paragraphs[0].text=foot
    d.add_heading(title, 1)
    if sub: d.add_paragraph(sub)
    return d
CONV={}   # name -> (bytes, 'docx'|'odt', 'pdf'|'odt')
def convert_all(jobs):
    """jobs: {key:(bytes, ext, toext)} -> {key: bytes}; one soffice call per toext"""
    res={}
    for to in {j[2] for j in jobs.values()}:
        d=tempfile.mkdtemp(prefix='nia_'); fs=[]
        for k,(b,e,o) in jobs.items():
            if o==to: f=f'{d}/{k}.{e}'; open(f,'wb').write(b); fs.append(f)
        subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',to,'--outdir',d+'/o']+fs,check=True,capture_output=True)
        for f in fs:
            k=os.path.basename(f).rsplit('.',1)[0]; res[k]=open(f'{d}/o/{k}.{to}','rb').read()
        shutil.rmtree(d)
    return res
# ---------- odt
def odt(build):
    from odf.opendocument import OpenDocumentText
    from odf import text as T, table as TB, style as S
    d=OpenDocumentText()
    def st(name,fam,**k):
        s=S.Style(name=name,family=fam)
        if 'tp' in k: s.addElement(S.TextProperties(**k['tp']))
        if 'cp' in k: s.addElement(S.TableCellProperties(**k['cp']))
        if 'pp' in k:
            pp=S.ParagraphProperties(**k['pp']); s.addElement(pp)
        d.automaticstyles.addElement(s); return s
    st('B','paragraph',tp={'fontweight':'bold'}); st('H','paragraph',tp={'fontweight':'bold','fontsize':'15pt'}); st('S','paragraph',tp={'fontsize':'8pt','fontstyle':'italic'})
    st('C','table-cell',cp={'border':'0.5pt solid #000000','padding':'0.1cm'}); st('G','table-cell',cp={'border':'0.5pt solid #000000','padding':'0.1cm','backgroundcolor':'#dddddd'})
    class X: pass
    x=X()
    def para(txt, sty=None, parent=None):
        q=T.P(stylename=sty) if sty else T.P()
        for i,l in enumerate(txt.split('\n')):
            if i: q.addElement(T.LineBreak())
            for k,seg in enumerate(l.split('\t')):
                if k: q.addElement(T.Tab())
                q.addText(seg)
        (parent or d.text).addElement(q)
    def table(rows, ncol, lab=(0,)):
        tb=TB.Table(name='T%d'%nid()); tb.addElement(TB.TableColumn(numbercolumnsrepeated=ncol))
        for r in rows:
            tr=TB.TableRow(); tb.addElement(tr)
            if len(r)==1:
                c=TB.TableCell(numbercolumnsspanned=ncol,stylename='G'); para(r[0],'B',c); tr.addElement(c)
                for _ in range(ncol-1): tr.addElement(TB.CoveredTableCell())
                continue
            for i,v in enumerate(r):
                span = ncol-len(r)+1 if i==len(r)-1 else 1
                c=TB.TableCell(stylename='G' if i in lab else 'C', **({'numbercolumnsspanned':span} if span>1 else {}))
                vs=v if isinstance(v,list) else [v]
                for k,w in enumerate(vs): para(w,'B' if i in lab and k==0 else ('S' if i in lab else None),c)
                tr.addElement(c)
                for _ in range(span-1): tr.addElement(TB.CoveredTableCell())
        d.text.addElement(tb)
    x.p=para; x.t=table
    build(x)
    b=io.BytesIO(); d.write(b); return b.getvalue()
def sym(opts,on,sep='  '): return ''.join(boxes(opts,on,sep))
# ---------- acroform
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from pypdf import PdfReader, PdfWriter
from pypdf.generic import *
class Acro:
    def __init__(s, title=None, ap=True):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=A4); s.page=0; s.w=[]; s.ap=ap; s.radio={}
    def txt(s,x,y,tx,size=9.5,bold=False,ital=False,col=0):
        s.c.setFont('Helvetica-Bold' if bold else 'Helvetica-Oblique' if ital else 'Helvetica',size); s.c.setFillGray(col); s.c.drawString(x,y,tx); s.c.setFillGray(0)
    def bar(s,y,tx,x=50,w=495,h=15,rgb=(.16,.29,.49)):
        s.c.setFillColorRGB(*rgb); s.c.rect(x,y-4,w,h,fill=1,stroke=0); s.c.setFillGray(1); s.c.setFont('Helvetica-Bold',10); s.c.drawString(x+5,y,tx); s.c.setFillGray(0)
    def box(s,x,y,w,h): s.c.setLineWidth(.5); s.c.rect(x,y,w,h)
    def nextp(s): s.c.showPage(); s.page+=1
    def f(s,name,x,y,w,h=16,v='',ml=False,tu=None,comb=None): s.box(x,y,w,h); s.w.append(('tx',s.page,name,x,y,w,h,v,ml,tu,comb))
    def cb(s,name,x,y,on=False,exp='Yes',sz=10,tu=None): s.box(x,y,sz,sz); s.w.append(('cb',s.page,name,x,y,sz,on,exp,tu))
    def rb(s,name,x,y,exp,on=False,sz=10): s.c.circle(x+sz/2,y+sz/2,sz/2); s.w.append(('rb',s.page,name,x,y,sz,on,exp))
    def ch(s,name,x,y,w,opts,v,h=16,tu=None): s.box(x,y,w,h); s.w.append(('ch',s.page,name,x,y,w,h,opts,v,tu))
    def done(s):
        s.c.showPage(); s.c.save(); s.b.seek(0)
        wr=PdfWriter(clone_from=PdfReader(s.b)); N=NameObject
        font=wr._add_object(DictionaryObject({N('/Type'):N('/Font'),N('/Subtype'):N('/Type1'),N('/BaseFont'):N('/Helvetica'),N('/Encoding'):N('/WinAnsiEncoding')}))
        zd=wr._add_object(DictionaryObject({N('/Type'):N('/Font'),N('/Subtype'):N('/Type1'),N('/BaseFont'):N('/ZapfDingbats')}))
        fields=ArrayObject()
        res=DictionaryObject({N('/Font'):DictionaryObject({N('/Helv'):font,N('/ZaDb'):zd})})
        def stream(data,w,h):
            st=DecodedStreamObject(); st.set_data(data); st.update({N('/Type'):N('/XObject'),N('/Subtype'):N('/Form'),N('/BBox'):ArrayObject([FloatObject(0),FloatObject(0),FloatObject(w),FloatObject(h)]),N('/Resources'):res})
            return wr._add_object(st)
        def esc(b): return b.replace(b'\\',b'\\\\').replace(b'(',b'\\(').replace(b')',b'\\)')
        def annot(pg,d,x,y,w,h):
            d.update({N('/Type'):N('/Annot'),N('/Subtype'):N('/Widget'),N('/F'):NumberObject(4),N('/Rect'):ArrayObject([FloatObject(v) for v in (x,y,x+w,y+h)]),N('/P'):wr.pages[pg].indirect_reference})
            r=wr._add_object(d); p=wr.pages[pg]
            if '/Annots' not in p: p[N('/Annots')]=ArrayObject()
            p['/Annots'].append(r); return r
        groups={}
        def tstream(v,w,h,ml):
            import textwrap
            ls=[]
            for l in v.split('\n'): ls+= (textwrap.wrap(l,max(8,int(w/4.6))) or ['']) if ml else [l]
            y0=h-11 if ml else h/2-3
            d=b'/Tx BMC q BT /Helv 9 Tf 0 g 2 %d Td 11 TL '%y0
            for i,l in enumerate(ls): d+=(b'T* ' if i else b'')+b'('+esc(l.encode('cp1252','replace'))+b') Tj '
            return stream(d+b'ET Q EMC',w,h)
        for it in s.w:
            if it[0]=='tx':
                _,pg,name,x,y,w,h,v,ml,tu,comb=it
                d=DictionaryObject({N('/FT'):N('/Tx'),N('/T'):TextStringObject(name),N('/DA'):TextStringObject('/Helv 9 Tf 0 g')})
                ff=4096 if ml else 0
                if comb: ff|=1<<24; d[N('/MaxLen')]=NumberObject(comb)
                d[N('/Ff')]=NumberObject(ff)
                if v: d[N('/V')]=TextStringObject(v.replace('\n','\r'))
                if tu: d[N('/TU')]=TextStringObject(tu)
                if s.ap: d[N('/AP')]=DictionaryObject({N('/N'):tstream(v,w,h,ml)})
                fields.append(annot(pg,d,x,y,w,h))
            elif it[0]=='ch':
                _,pg,name,x,y,w,h,opts,v,tu=it
                o=ArrayObject([ArrayObject([TextStringObject(a[0]),TextStringObject(a[1])]) if isinstance(a,tuple) else TextStringObject(a) for a in opts])
                d=DictionaryObject({N('/FT'):N('/Ch'),N('/T'):TextStringObject(name),N('/Ff'):NumberObject(1<<17),N('/Opt'):o,N('/V'):TextStringObject(v),N('/DA'):TextStringObject('/Helv 9 Tf 0 g')})
                if tu: d[N('/TU')]=TextStringObject(tu)
                shown=next((a[1] for a in opts if isinstance(a,tuple) and a[0]==v),v)
                if s.ap: d[N('/AP')]=DictionaryObject({N('/N'):tstream(shown,w,h,False)})
                fields.append(annot(pg,d,x,y,w,h))
            else:
                k,pg,name,x,y,sz,on,exp=it[:8]; tu=it[8] if k=='cb' else None
                onst=stream(b'q BT /ZaDb %d Tf 0 g 1 2 Td (%s) Tj ET Q'%(sz,b'8' if k=='cb' else b'l'),sz,sz); off=stream(b'',sz,sz)
                e=N('/'+exp); d=DictionaryObject({N('/AS'):e if on else N('/Off'),N('/AP'):DictionaryObject({N('/N'):DictionaryObject({e:onst,N('/Off'):off})})})
                if k=='cb':
                    d.update({N('/FT'):N('/Btn'),N('/T'):TextStringObject(name),N('/V'):e if on else N('/Off')})
                    if tu: d[N('/TU')]=TextStringObject(tu)
                    fields.append(annot(pg,d,x,y,sz,sz))
                else:
                    if name not in groups:
                        g=DictionaryObject({N('/FT'):N('/Btn'),N('/T'):TextStringObject(name),N('/Ff'):NumberObject((1<<15)|(1<<14)),N('/V'):N('/Off'),N('/Kids'):ArrayObject()})
                        groups[name]=(wr._add_object(g),g); fields.append(groups[name][0])
                    gr,g=groups[name]; d[N('/Parent')]=gr; g['/Kids'].append(annot(pg,d,x,y,sz,sz))
                    if on: g[N('/V')]=e
        af=DictionaryObject({N('/Fields'):fields,N('/DR'):res,N('/DA'):TextStringObject('/Helv 0 Tf 0 g')})
        if not s.ap: af[N('/NeedAppearances')]=BooleanObject(True)
        wr._root_object[N('/AcroForm')]=wr._add_object(af)
        o=io.BytesIO(); wr.write(o); return o.getvalue()
