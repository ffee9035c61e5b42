import os, json, re, subprocess, glob, io, zipfile, copy
from datetime import datetime
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.enum.text import WD_TAB_LEADER
from xml.sax.saxutils import escape as esc
BASE='.'
TZ=ZoneInfo('Europe/Berlin')
def T(s):
    if len(s)==10: return s
    return datetime.strptime(s,'%Y-%m-%d %H:%M').replace(tzinfo=TZ).isoformat()
# ---------- docx
TOK=re.compile(r'(\*\*.+?\*\*|~~.+?~~|//.+?//|\^\^.+?\^\^)')
def runs(par, text, size=None, color=None):
    for part in TOK.split(text):
        if not part: continue
        b=s=i=sm=False
        if part[:2]=='**' and part[-2:]=='**' and len(part)>4: part=part[2:-2]; b=True
        elif part[:2]=='~~' and len(part)>4: part=part[2:-2]; s=True
        elif part[:2]=='//' and len(part)>4 and part[-2:]=='//': part=part[2:-2]; i=True
        elif part[:2]=='^^' and len(part)>4: part=part[2:-2]; sm=True
        r=par.add_run(part); r.bold=b or None; r.italic=i or None
        if s: r.font.strike=True
        if sm: r.font.size=Pt(7.5)
        if size: r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
W14='xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_id=[1000]
def nid(): _id[0]+=1; return _id[0]
def sdt(value=None, ph='Klicken oder tippen Sie hier, um Text einzugeben.', tag='', alias='', kind='text', items=()):
    show='' if value else '<w:showingPlcHdr/>'
    extra={'text':'<w:text/>','rich':'','date':'<w:date><w:dateFormat w:val="dd.MM.yyyy"/><w:lid w:val="de-DE"/></w:date>',
      'drop':'<w:dropDownList>'+''.join(f'<w:listItem w:displayText="{esc(x)}" w:value="{n}"/>' for n,x in enumerate(items))+'</w:dropDownList>',
      'combo':'<w:comboBox>'+''.join(f'<w:listItem w:displayText="{esc(x)}" w:value="{n}"/>' for n,x in enumerate(items))+'</w:comboBox>'}[kind]
    rp='' if value else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    body=''.join(f'<w:r>{rp}<w:t xml:space="preserve">{esc(l)}</w:t></w:r>'+('<w:r><w:br/></w:r>' if k<len((value or ph).split("\n"))-1 else '') for k,l in enumerate((value or ph).split('\n')))
    a=f'<w:alias w:val="{esc(alias)}"/>' if alias else ''
    t=f'<w:tag w:val="{esc(tag)}"/>' if tag else ''
    x=f'<w:sdt {nsdecls("w")}><w:sdtPr>{a}{t}<w:id w:val="{nid()}"/>{show}{extra}</w:sdtPr><w:sdtContent>{body}</w:sdtContent></w:sdt>'
    return lambda p: p._p.append(parse_xml(x))
def chk(on):
    x=f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w:id w:val="{nid()}"/><w14:checkbox><w14:checked w14:val="{1 if on else 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr><w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'
    return lambda p: p._p.append(parse_xml(x))
def _fld(p, instr, ff, result):
    xs=[f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData>{ff}</w:ffData></w:fldChar></w:r>',
        f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> {instr} </w:instrText></w:r>']
    if result is not None:
        xs+=[f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="separate"/></w:r>', f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{esc(result)}</w:t></w:r>']
    xs+=[f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>']
    for x in xs: p._p.append(parse_xml(x))
def ltext(value='', name='Text1'):
    return lambda p:_fld(p,'FORMTEXT',f'<w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/>',value or '\u2002\u2002\u2002\u2002\u2002')
def lchk(on, name='Kontrollkästchen1'):
    return lambda p:_fld(p,'FORMCHECKBOX',f'<w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{"<w:checked/>" if on else ""}</w:checkBox>',None)
def ldrop(items, sel, name='Dropdown1'):
    return lambda p:_fld(p,'FORMDROPDOWN',f'<w:name w:val="{name}"/><w:enabled/><w:calcOnExit w:val="0"/><w:ddList><w:result w:val="{sel}"/>'+''.join(f'<w:listEntry w:val="{esc(i)}"/>' for i in items)+'</w:ddList>',None)
def fill(par, spec, size=None):
    if isinstance(spec,str) or callable(spec): spec=[spec]
    for s in spec:
        if isinstance(s,str): runs(par,s,size)
        else: s(par)
class D:
    def __init__(s, font='Arial', size=10, margins=2.0, landscape=False):
        s.d=Document(); st=s.d.styles['Normal']; st.font.name=font; st.font.size=Pt(size)
        st.paragraph_format.space_after=Pt(4)
        for sec in s.d.sections:
            sec.left_margin=sec.right_margin=Cm(margins); sec.top_margin=sec.bottom_margin=Cm(1.8)
            sec.page_width, sec.page_height=(Cm(29.7),Cm(21)) if landscape else (Cm(21),Cm(29.7))
    def head(s,t): s.d.sections[0].header.paragraphs[0].text=t
    def foot(s,t): s.d.sections[0].footer.paragraphs[0].text=t
    def h(s,t,l=1): s.d.add_heading(t,l)
    def p(s,spec='',size=None,style=None,tabs=(),leader=None,indent=None,after=None):
        par=s.d.add_paragraph(style=style)
        for t in tabs: par.paragraph_format.tab_stops.add_tab_stop(Cm(t),leader=leader or WD_TAB_LEADER.SPACES)
        if indent: par.paragraph_format.left_indent=Cm(indent)
        if after is not None: par.paragraph_format.space_after=Pt(after)
        fill(par,spec,size); return par
    def rule(s,par,pos='bottom'):
        pPr=par._p.get_or_add_pPr(); pPr.append(parse_xml(f'<w:pBdr {nsdecls("w")}><w:{pos} w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'))
    def cell(s,c,spec,size=None):
        if callable(spec): spec(c); return
        if isinstance(spec,str): spec=spec.split('\n')
        first=True
        for ps in spec:
            if isinstance(ps,dict): # nested table
                s.table(ps['rows'],ps.get('w'),ps.get('merge',()),parent=c,style=ps.get('style','Table Grid')); first=False; continue
            par=c.paragraphs[0] if first else c.add_paragraph()
            first=False
            par.paragraph_format.space_after=Pt(1)
            fill(par,ps,size)
    def table(s,rows,w=None,merge=(),style='Table Grid',shade=(),parent=None,size=None):
        """rows: lists of cell specs; None = leave (merged). merge: (r1,c1,r2,c2)"""
        n=max(len(r) for r in rows)
        if parent is None: t=s.d.add_table(len(rows),n)
        else: t=parent.add_table(len(rows),n)
        if style:
            try: t.style=s.d.styles[style]
            except KeyError: pass
        t.autofit=False
        for (a,b,c,d) in merge: t.cell(a,b).merge(t.cell(c,d))
        for i,r in enumerate(rows):
            for k,x in enumerate(r):
                if x is None: continue
                s.cell(t.cell(i,k),x,size)
        if w:
            for row in t.rows:
                for k,c in enumerate(row.cells):
                    pass
            for k,cw in enumerate(w):
                t.columns[k].width=Cm(cw)
                for row in t.rows:
                    tc=row._tr.tc_lst
            for ri,row in enumerate(t.rows):
                k=0
                for tc in row._tr.tc_lst:
                    span=tc.grid_span; tot=sum(w[k:k+span]); k+=span
                    tc.width=Cm(tot)
        for (i,k) in shade:
            t.cell(i,k)._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="D9E2F3"/>'))
        if parent is None: s.d.add_paragraph().paragraph_format.space_after=Pt(2)
        return t
    def textbox(s, paras, wcm=16, hcm=2):
        x=''.join(f'<w:p><w:r><w:t xml:space="preserve">{esc(t)}</w:t></w:r></w:p>' for t in paras)
        par=s.d.add_paragraph()
        par._p.append(parse_xml(f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202" style="width:{wcm*28.35:.0f}pt;height:{hcm*28.35:.0f}pt"><v:textbox><w:txbxContent>{x}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
    def save(s,name): s.d.save(f'{BASE}/docs/{name}')
CONV={}
def convert():
    for ext,names in CONV.items():
        todo=[f'{BASE}/docs/{n}' for n in names]
        subprocess.run(['nice','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',ext,'--outdir',f'{BASE}/docs']+todo,capture_output=True)
def conv(name,ext):
    CONV.setdefault(ext,[]).append(name); return name.rsplit('.',1)[0]+'.'+ext
MIME={'docx':'application/vnd.openxmlformats-officedocument.wordprocessingml.document','odt':'application/vnd.oasis.opendocument.text','pdf':'application/pdf','xlsx':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','ods':'application/vnd.oasis.opendocument.spreadsheet','doc':'application/msword','rtf':'application/rtf'}
CASES=[]
def case(name, fmt, lang, frm, date, subj, body, rep=None, may=(), kind=None, file=None, fname=None, html=None, charset='utf-8', cte=None, to=None, outcome=None, headers=None, extra=(), mime=None):
    CASES.append(dict(locals()))
def write(batch):
    out=f'{BASE}/{batch}'
    for f in glob.glob(out+'/*'): os.remove(f)
    for c in CASES:
        m=EmailMessage()
        m['From']=re.sub(r'^([^"<]*,[^"<]*?) <',r'"\1" <',c['frm']); m['To']=c['to'] or 'Vorfall-Team <vorfall@example.org>'; m['Subject']=c['subj']
        d=datetime.strptime(c['date'],'%Y-%m-%d %H:%M').replace(tzinfo=TZ); m['Date']=format_datetime(d)
        dom=re.search(r'@([\w.-]+)',c['frm']).group(1)
        m['Message-ID']=make_msgid(domain=dom)
        for k,v in (c['headers'] or {}).items(): m[k]=v
        kw={'charset':c['charset']}
        if c['cte']: kw['cte']=c['cte']
        m.set_content(c['body'],**kw)
        if c['html']: m.add_alternative(c['html'],subtype='html',charset=c['charset'],cte='quoted-printable')
        fl=c['file']
        for i,f in enumerate([fl] if isinstance(fl,str) else (fl or [])):
            b=open(f'{BASE}/docs/{f}','rb').read(); mt=c['mime'] or MIME[f.rsplit('.',1)[1]]; a,b2=mt.split('/')
            fn=c['fname'] if (c['fname'] and i==0) else f
            m.add_attachment(b,maintype=a,subtype=b2,filename=fn)
        for (fn,mt,b) in c['extra']:
            a,b2=mt.split('/'); m.add_attachment(b,maintype=a,subtype=b2,filename=fn)
        open(f'{out}/{c["name"]}.eml','wb').write(m.as_bytes())
        rep=dict(c['rep'] or {})
        for k in ('discovered_at','occurred_at','occurred_from','occurred_to'):
            if k in rep: rep[k]={'any':[T(x) for x in rep[k]['any']]} if isinstance(rep[k],dict) else T(rep[k])
        may=[x for x in dict.fromkeys(list(c['may'])+['subject','reporter_name','reporter_email']) if x not in rep]
        j={'format':c['fmt'],'lang':c['lang'],'report':rep,'may':may}
        if c['kind']: j['kind']=c['kind']
        if c['outcome']: j['outcome']=c['outcome']
        json.dump(j,open(f'{out}/{c["name"]}.json','w'),ensure_ascii=False,indent=1)
# ---------- acroform
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
class A:
    def __init__(s,name): s.name=name; s.c=canvas.Canvas(f'{BASE}/docs/{name}',pagesize=A4); s.y=285; s.n=0
    def t(s,x,y,txt,size=9,bold=False): s.c.setFont('Helvetica-Bold' if bold else 'Helvetica',size); s.c.drawString(x*mm,y*mm,txt)
    def f(s,x,y,w,h=6,val='',name=None,ml=False,tip=None,size=9,maxlen=None,comb=False):
        s.n+=1; fl='multiline' if ml else ('comb' if comb else '')
        kw=dict(name=name or f'Textfeld {s.n}',x=x*mm,y=y*mm,width=w*mm,height=h*mm,value=val,fontSize=size,borderWidth=0.5,fieldFlags=fl,forceBorder=True)
        if tip: kw['tooltip']=tip
        kw['maxlen']=maxlen or 4000
        s.c.acroForm.textfield(**kw)
    def cb(s,x,y,on,name=None,tip=None,style='cross'):
        s.n+=1
        s.c.acroForm.checkbox(name=name or f'Kontrollkästchen {s.n}',x=x*mm,y=y*mm,size=10,checked=on,buttonStyle=style,borderWidth=0.5,forceBorder=True,tooltip=tip)
    def rb(s,x,y,on,group,value):
        s.c.acroForm.radio(name=group,value=value,x=x*mm,y=y*mm,size=10,selected=on,buttonStyle='circle',shape='circle',borderWidth=0.5,forceBorder=True)
    def ch(s,x,y,w,opts,val,name=None,h=6):
        s.n+=1
        s.c.acroForm.choice(name=name or f'Auswahl {s.n}',options=opts,value=val,x=x*mm,y=y*mm,width=w*mm,height=h*mm,fontSize=9,borderWidth=0.5,forceBorder=True,fieldFlags='combo')
    def page(s): s.c.showPage()
    def save(s): s.c.save()
def sub(o,subs):
    if isinstance(o,str):
        for a,b in subs.items(): o=o.replace(a,b)
        return o
    if isinstance(o,list): return [sub(x,subs) for x in o]
    if isinstance(o,dict): return {k:sub(v,subs) for k,v in o.items()}
    return o
def variant(src,dst,subs,rep,**over):
    zi=zipfile.ZipFile(f'{BASE}/docs/{src}'); zo=zipfile.ZipFile(f'{BASE}/docs/{dst}','w',zipfile.ZIP_DEFLATED)
    for n in zi.namelist():
        b=zi.read(n)
        if n.startswith('word/') and n.endswith('.xml'):
            s=b.decode('utf-8')
            for k,v in subs.items():
                ek,ev=(k,v) if k[0]=='>' else (esc(k),esc(v))
                if n=='word/document.xml' and ek not in s: print('variant: not found',dst,k)
                s=s.replace(ek,ev)
            b=s.encode('utf-8')
        zo.writestr(n,b)
    zo.close()
    r=sub(copy.deepcopy(rep),subs)
    for k,v in over.items():
        if v is None: r.pop(k,None)
        else: r[k]=v
    return r
