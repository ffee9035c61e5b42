import io, os, json, subprocess, re, tempfile, shutil
from email.message import EmailMessage
from email import policy
from email.header import Header
from email.utils import make_msgid
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, letter
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.lib import colors
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import pypdf
from pypdf.generic import *
D='/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('DJ', D+'DejaVuSans.ttf'))
pdfmetrics.registerFont(TTFont('DJM', D+'DejaVuSansMono.ttf'))
HERE='./'
BATCH=[None]; COUNT=[0]
MIME={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('application','vnd.oasis.opendocument.text'),
 'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('application','vnd.oasis.opendocument.spreadsheet'),'png':('image','png'),'txt':('text','plain')}
def M(name, fmt, lang, kind, report, body='', frm='', subj='', date='', may=(), html=None, att=(), to='vorfall@example.org', cs='utf-8', cte=None, hdr=None, outcome=None, now=None, flowed=False, htmlonly=False, cc=None, raw=None):
    d=f'{HERE}{BATCH[0]}/'; os.makedirs(d,exist_ok=True); COUNT[0]+=1
    if raw is not None: data=raw if isinstance(raw,bytes) else raw.encode()
    else:
        m=EmailMessage(policy=policy.SMTP.clone(max_line_length=998 if cte=='8bit' else 78))
        m['From']=frm; m['To']=to
        if cc: m['Cc']=cc
        m['Subject']=subj; m['Date']=date
        addr=re.search(r'@([\w.-]+)',frm).group(1)
        m['Message-ID']=f'<{BATCH[0]}.{name}.{abs(hash(body+subj))%10**8}@{addr}>'
        for k,v in (hdr or {}).items(): m[k]=v
        if htmlonly: m.set_content(html,subtype='html',charset=cs,cte=cte or 'quoted-printable')
        else:
            m.set_content(body,charset=cs,cte=cte or ('quoted-printable'))
            if flowed: m.set_param('format','flowed')
            if html: m.add_alternative(html,subtype='html',charset=cs,cte='quoted-printable')
        for fn,b in att:
            mt=MIME[fn.rsplit('.',1)[1].lower()]
            m.add_attachment(b,maintype=mt[0],subtype=mt[1],filename=fn)
        data=m.as_bytes()
    open(d+name+'.eml','wb').write(data)
    may=list(may)
    for k in ('reporter_name','reporter_email'):
        if k not in report: may.append(k)
    if 'subject' not in may: may.append('subject')
    j={'format':fmt,'lang':lang,'report':report,'kind':kind,'may':may}
    if kind is None: del j['kind']
    if outcome: j['outcome']=outcome
    if now: j['now']=now
    json.dump(j,open(d+name+'.json','w'),ensure_ascii=False,indent=1)
# ---------- AcroForm ----------
class Form:
    def __init__(s, size=A4, font='Helvetica', fs=10, ap=True):
        s.b=io.BytesIO(); s.c=canvas.Canvas(s.b,pagesize=size); s.W,s.H=size; s.font,s.fs,s.ap=font,fs,ap; s.w=[]; s.p=0; s.c.setFont(font,fs)
    def t(s,x,y,txt,fs=None,font=None,grey=0):
        s.c.setFont(font or s.font, fs or s.fs); s.c.setFillGray(grey)
        for i,l in enumerate(txt.split('\n')): s.c.drawString(x,s.H-y-i*(fs or s.fs)*1.25,l)
        s.c.setFillGray(0)
    def line(s,x,y,x2): s.c.setLineWidth(.5); s.c.line(x,s.H-y,x2,s.H-y)
    def box(s,x,y,w,h,fill=None):
        if fill is not None: s.c.setFillGray(fill)
        s.c.setLineWidth(.5); s.c.rect(x,s.H-y-h,w,h,fill=1 if fill is not None else 0); s.c.setFillGray(0)
    def page(s): s.c.showPage(); s.p+=1
    def f(s,name,x,y,w,h,v='',ml=False,comb=0,tu=None):  # y top of box
        s.box(x,y,w,h); s.w.append(('tx',s.p,name,x,y,w,h,v,ml,comb,tu))
    def ch(s,name,x,y,on,export='Yes',tu=None): s.box(x,y,9,9); s.w.append(('ck',s.p,name,x,y,9,9,on,export,tu))
    def ra(s,name,opts,val,tu=None):  # opts: [(x,y,export)]
        for x,y,e in opts: s.c.circle(x+4.5,s.H-y-4.5,4.5)
        s.w.append(('ra',s.p,name,opts,val,tu))
    def cb(s,name,x,y,w,h,opts,val,tu=None): s.box(x,y,w,h); s.w.append(('cb',s.p,name,x,y,w,h,opts,val,tu))
    def done(s):
        s.c.save(); s.b.seek(0); w=pypdf.PdfWriter(clone_from=s.b); fields=ArrayObject()
        helv=w._add_object(DictionaryObject({NameObject('/Type'):NameObject('/Font'),NameObject('/Subtype'):NameObject('/Type1'),NameObject('/BaseFont'):NameObject('/Helvetica'),NameObject('/Encoding'):NameObject('/WinAnsiEncoding')}))
        zadb=w._add_object(DictionaryObject({NameObject('/Type'):NameObject('/Font'),NameObject('/Subtype'):NameObject('/Type1'),NameObject('/BaseFont'):NameObject('/ZapfDingbats')}))
        res=DictionaryObject({NameObject('/Font'):DictionaryObject({NameObject('/Helv'):helv,NameObject('/ZaDb'):zadb})})
        def xobj(content,wd,ht):
            st=StreamObject(); st.set_data(content.encode('cp1252','replace'))
            st.update({NameObject('/Type'):NameObject('/XObject'),NameObject('/Subtype'):NameObject('/Form'),NameObject('/BBox'):ArrayObject([FloatObject(0),FloatObject(0),FloatObject(wd),FloatObject(ht)]),NameObject('/Resources'):res})
            return w._add_object(st)
        esc=lambda t:t.replace('\\','\\\\').replace('(','\\(').replace(')','\\)')
        def rect(x,y,wd,h): return ArrayObject([FloatObject(v) for v in (x,s.H-y-h,x+wd,s.H-y)])
        def annot(pg,d):
            d[NameObject('/Type')]=NameObject('/Annot'); d[NameObject('/Subtype')]=NameObject('/Widget'); d[NameObject('/F')]=NumberObject(4); d[NameObject('/P')]=w.pages[pg].indirect_reference
            r=w._add_object(d); p=w.pages[pg]
            if '/Annots' not in p: p[NameObject('/Annots')]=ArrayObject()
            p['/Annots'].append(r); return r
        def ttl(d,n,tu):
            d[NameObject('/T')]=TextStringObject(n)
            if tu: d[NameObject('/TU')]=TextStringObject(tu)
        def onoff(export,sz=9): return DictionaryObject({NameObject('/N'):DictionaryObject({NameObject('/'+export):xobj(f'q BT /ZaDb 9 Tf 1 1 Td (4) Tj ET Q',sz,sz),NameObject('/Off'):xobj('q Q',sz,sz)})})
        for it in s.w:
            if it[0]=='tx':
                _,pg,n,x,y,wd,h,v,ml,comb,tu=it; d=DictionaryObject(); ttl(d,n,tu); d[NameObject('/FT')]=NameObject('/Tx'); d[NameObject('/Rect')]=rect(x,y,wd,h); d[NameObject('/DA')]=TextStringObject('/Helv 9 Tf 0 g')
                ff=(4096 if ml else 0)|((1<<24) if comb else 0)
                if ff: d[NameObject('/Ff')]=NumberObject(ff)
                if comb: d[NameObject('/MaxLen')]=NumberObject(comb)
                if v: d[NameObject('/V')]=TextStringObject(v)
                if v and s.ap:
                    if comb:
                        cw=wd/comb; cont='/Tx BMC q BT /Helv 9 Tf '+' '.join(f'1 0 0 1 {i*cw+2:.1f} 4 Tm ({esc(c)}) Tj' for i,c in enumerate(v))+' ET Q EMC'
                    elif ml:
                        import textwrap; ls=[l for p in v.split('\n') for l in (textwrap.wrap(p,int(wd/4.6)) or [''])]
                        cont=f'/Tx BMC q BT /Helv 9 Tf 11 TL 2 {h-10} Td '+' '.join(f'({esc(l)}) Tj T*' for l in ls)+' ET Q EMC'
                    else: cont=f'/Tx BMC q BT /Helv 9 Tf 2 {max(2,h/2-3):.1f} Td ({esc(v)}) Tj ET Q EMC'
                    d[NameObject('/AP')]=DictionaryObject({NameObject('/N'):xobj(cont,wd,h)})
                fields.append(annot(pg,d))
            elif it[0]=='ck':
                _,pg,n,x,y,wd,h,on,e,tu=it; d=DictionaryObject(); ttl(d,n,tu); d[NameObject('/FT')]=NameObject('/Btn'); d[NameObject('/Rect')]=rect(x,y,wd,h)
                v=NameObject('/'+e if on else '/Off'); d[NameObject('/V')]=v; d[NameObject('/AS')]=v; d[NameObject('/AP')]=onoff(e); fields.append(annot(pg,d))
            elif it[0]=='cb':
                _,pg,n,x,y,wd,h,opts,v,tu=it; d=DictionaryObject(); ttl(d,n,tu); d[NameObject('/FT')]=NameObject('/Ch'); d[NameObject('/Ff')]=NumberObject(131072); d[NameObject('/Rect')]=rect(x,y,wd,h); d[NameObject('/DA')]=TextStringObject('/Helv 9 Tf 0 g')
                d[NameObject('/Opt')]=ArrayObject([ArrayObject([TextStringObject(o[0]),TextStringObject(o[1])]) if isinstance(o,tuple) else TextStringObject(o) for o in opts])
                if v: d[NameObject('/V')]=TextStringObject(v)
                disp=dict(o for o in opts if isinstance(o,tuple)).get(v,v)
                if v and s.ap: d[NameObject('/AP')]=DictionaryObject({NameObject('/N'):xobj(f'/Tx BMC q BT /Helv 9 Tf 2 4 Td ({esc(disp)}) Tj ET Q EMC',wd,h)})
                fields.append(annot(pg,d))
            else:
                _,pg,n,opts,v,tu=it; par=DictionaryObject(); ttl(par,n,tu); par[NameObject('/FT')]=NameObject('/Btn'); par[NameObject('/Ff')]=NumberObject(32768|16384)
                par[NameObject('/V')]=NameObject('/'+v if v else '/Off'); pr=w._add_object(par); kids=ArrayObject()
                for x,y,e in opts:
                    d=DictionaryObject({NameObject('/Parent'):pr,NameObject('/Rect'):rect(x,y,9,9),NameObject('/AS'):NameObject('/'+e if e==v else '/Off'),NameObject('/AP'):onoff(e)}); kids.append(annot(pg,d))
                par[NameObject('/Kids')]=kids; fields.append(pr)
        af=DictionaryObject({NameObject('/Fields'):fields,NameObject('/DR'):res,NameObject('/DA'):TextStringObject('/Helv 9 Tf 0 g')})
        if not s.ap: af[NameObject('/NeedAppearances')]=BooleanObject(True)
        w._root_object[NameObject('/AcroForm')]=w._add_object(af)
        o=io.BytesIO(); w.write(o); return o.getvalue()
# ---------- flat PDF ----------
def pdf_table(title, rows, widths=(180,320), font='Helvetica', head=None, foot=None, spans=(), styles=(), size=A4):
    b=io.BytesIO(); d=SimpleDocTemplate(b,pagesize=size,leftMargin=45,rightMargin=45,topMargin=45,bottomMargin=45); ss=getSampleStyleSheet()
    p=ParagraphStyle('n',parent=ss['Normal'],fontName=font,fontSize=9,leading=11); h=ParagraphStyle('h',parent=p,fontSize=14,leading=18)
    fl=[]
    if head: fl+=[Paragraph(head,p),Spacer(1,8)]
    fl+=[Paragraph(title,h),Spacer(1,10)]
    tb=Table([[Paragraph(str(c).replace('&','&amp;').replace('\n','<br/>'),p) if c is not None else '' for c in r] for r in rows],colWidths=list(widths))
    tb.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.5,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')]+[('SPAN',)+tuple(sp) for sp in spans]+list(styles)))
    fl.append(tb)
    if foot: fl+=[Spacer(1,10),Paragraph(foot,p)]
    d.build(fl); return b.getvalue()
# ---------- office ----------
def soffice(data, src, dst):
    t=tempfile.mkdtemp(); open(f'{t}/a.{src}','wb').write(data)
    subprocess.run(['soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',dst,'--outdir',t,f'{t}/a.{src}'],capture_output=True,timeout=120)
    r=open(f'{t}/a.{dst.split(":")[0]}','rb').read(); shutil.rmtree(t); return r
import docx
from docx.shared import Pt, Cm
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
def dsave(d): b=io.BytesIO(); d.save(b); return b.getvalue()
def dtable(d, rows, merge=(), style='Table Grid'):
    n=max(len(r) for r in rows); t=d.add_table(rows=len(rows),cols=n); t.style=style
    for i,r in enumerate(rows):
        for k,c in enumerate(r):
            if c is not None: t.cell(i,k).text=str(c)
    for (a,b) in merge:
        x=t.cell(*a).merge(t.cell(*b)); tx=[q.text for q in x.paragraphs if q.text]
        for q in x.paragraphs[1:]: q._p.getparent().remove(q._p)
        x.paragraphs[0].text='\n'.join(tx)
    return t
W='http://schemas.openxmlformats.org/wordprocessingml/2006/main'
def sdt_text(tag, text, placeholder=False, alias=None):
    from xml.sax.saxutils import escape
    return parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{f"<w:alias w:val=%s/>"%repr(alias).replace(chr(39),chr(34)) if alias else ""}<w:tag w:val="{tag}"/>{"<w:showingPlcHdr/>" if placeholder else ""}<w:text/></w:sdtPr><w:sdtContent><w:r>{"<w:rPr><w:rStyle w:val=%sPlaceholderText%s/></w:rPr>"%(chr(34),chr(34)) if placeholder else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:sdtContent></w:sdt>')
def sdt_check(on): return parse_xml(f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:sdtPr><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>')
def sdt_drop(text, opts, placeholder=False):
    o=''.join(f'<w:listItem w:displayText="{x}" w:value="{x}"/>' for x in opts)
    return parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if placeholder else ""}<w:dropDownList>{o}</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>')
def legacy_text(p, name, text):
    for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>',f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>',f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{text or "     "}</w:t></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(x))
def legacy_check(p, name, on):
    for x in (f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="{1 if on else 0}"/></w:checkBox></w:ffData></w:fldChar></w:r>',f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>',f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'): p._p.append(parse_xml(x))
import openpyxl
from openpyxl.styles import Font, Alignment, Border, Side
def xl(rows, merges=(), widths=None, title='Tabelle1', dates=()):
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=title
    for i,r in enumerate(rows,1):
        for k,c in enumerate(r,1):
            if c is not None: ws.cell(i,k,c)
    for m in merges: ws.merge_cells(m)
    for k,w in (widths or {}).items(): ws.column_dimensions[k].width=w
    for cell,nf in dates: ws[cell].number_format=nf
    b=io.BytesIO(); wb.save(b); return b.getvalue()
from odf.opendocument import OpenDocumentText
from odf.text import P, H, Tab, Span, LineBreak
from odf.table import Table as OT, TableRow, TableCell, TableColumn
def odt(parts):
    """parts: ('h',text) ('p',text with \\t) ('t',rows)"""
    d=OpenDocumentText()
    def para(tx):
        p=P(); segs=tx.split('\t')
        for i,s in enumerate(segs):
            if i: p.addElement(Tab())
            p.addText(s)
        return p
    for k,v in parts:
        if k=='h': d.text.addElement(H(outlinelevel=1,text=v))
        elif k=='p': d.text.addElement(para(v))
        else:
            t=OT(); n=max(len(r) for r in v); t.addElement(TableColumn(numbercolumnsrepeated=n))
            for r in v:
                tr=TableRow(); skip=0
                for i in range(len(r)):
                    a={}
                    if len(r)<n and i==len(r)-1: a={'numbercolumnsspanned':n-len(r)+1}
                    c=TableCell(**a)
                    for l in str(r[i]).split('\n'): c.addElement(para(l))
                    tr.addElement(c)
                t.addElement(tr)
            d.text.addElement(t)
    b=io.BytesIO(); d.write(b); return b.getvalue()
