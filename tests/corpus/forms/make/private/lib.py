import os, io, json, re, subprocess, base64, quopri, html as H, random
from email.header import Header
from email.utils import formataddr
W='./work'
LISTS={'affected_systems','data_categories','informed'}
SAME=object()
def S(t): return dict(k='sec',label=t)
def N(t): return dict(k='note',label=t)
def T(label,value='',field=None,exp=SAME,help=None,comb=0): return dict(k='t',label=label,value=value,field=field,exp=exp,help=help,comb=comb)
def M(label,value='',field=None,exp=SAME,help=None): return dict(k='m',label=label,value=value,field=field,exp=exp,help=help)
def R(label,opts,chosen=None,field=None,exp=SAME,help=None): return dict(k='r',label=label,opts=opts,value=chosen,field=field,exp=exp,help=help)
def C(label,opts,chosen=(),field=None,exp=SAME,help=None): return dict(k='c',label=label,opts=opts,value=list(chosen),field=field,exp=exp,help=help)
def D(label,opts,chosen=None,field=None,exp=SAME,help=None): return dict(k='d',label=label,opts=opts,value=chosen,field=field,exp=exp,help=help)
def expect(rows):
    rep={};may=['subject'];kind=None
    for r in rows:
        f=r.get('field')
        if not f: continue
        v=r['exp'] if r['exp'] is not SAME else r['value']
        if f.startswith('?'): may.append(f[1:]); continue
        if v in (None,'',[],()): continue
        if f=='kind': kind=v; continue
        if f in LISTS and isinstance(v,str): v=[x.strip() for x in re.split(r'[;,\n]',v) if x.strip()]
        if f in LISTS and isinstance(v,(list,tuple)): v=list(v)
        rep[f]=v
    return rep,may,kind
# ---------------------------------------------------------------- PDF
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.lib import colors
from reportlab.lib.utils import simpleSplit
for n,p in (('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf')):
    if os.path.exists(p): pdfmetrics.registerFont(TTFont(n,p))
def acro(rows,title,head='',pos='left',names='meaning',exports='odd',noap=False,tu=False,page=A4,foot='',two=False):
    """pos: left/above/right; names: meaning|num|guid"""
    buf=io.BytesIO(); c=canvas.Canvas(buf,pagesize=page); w,h=page; f=c.acroForm
    st={'y':h-50,'n':0,'col':0}
    rn=random.Random(title)
    combs={}; odd={}
    def name(label):
        st['n']+=1; n=st['n']
        if names=='meaning': return re.sub(r'[^A-Za-z0-9]+','_',label)[:24]+str(n)
        if names=='guid': return 'fld_'+('%08x'%rn.getrandbits(32))
        if names=='textfeld': return 'Textfeld %d'%n
        return 'F%03d'%n
    def need(hh):
        if st['y']-hh<55:
            if foot: c.setFont('Helvetica',7); c.drawString(50,30,foot)
            c.showPage(); st['y']=h-60
    c.setFont('Helvetica',8); c.drawString(50,st['y'],head); st['y']-=24
    c.setFont('Helvetica-Bold',15); c.drawString(50,st['y'],title); st['y']-=24
    for r in rows:
        k=r['k']
        if k=='sec':
            need(60); st['y']-=6; c.setFillColorRGB(.85,.88,.93); c.rect(48,st['y']-5,w-96,17,stroke=0,fill=1); c.setFillColorRGB(0,0,0)
            c.setFont('Helvetica-Bold',10.5); c.drawString(52,st['y'],r['label']); st['y']-=22; continue
        if k=='note':
            c.setFont('Helvetica-Oblique',8)
            for l in simpleSplit(r['label'],'Helvetica-Oblique',8,w-100): need(20); c.drawString(50,st['y'],l); st['y']-=10
            st['y']-=6; continue
        if pos=='two' and k in 'td':
            cw=(w-110)/2
            if st['col']==0: need(44); x=50
            else: x=60+cw
            c.setFont('Helvetica',8); c.drawString(x,st['y'],r['label'][:60])
            nm=name(r['label'])
            if k=='d': f.choice(name=nm,options=r['opts'],value=r['value'] or r['opts'][0],x=x,y=st['y']-21,width=cw,height=17,fontSize=9,borderWidth=.5,tooltip=nm,fieldFlags='combo')
            elif r.get('comb'): f.textfield(name=nm,value=r['value'],x=x,y=st['y']-21,width=cw,height=17,fontSize=9,borderWidth=.5,maxlen=r['comb'],fieldFlags='comb',tooltip=nm)
            else: f.textfield(name=nm,value=r['value'] or '',x=x,y=st['y']-21,width=cw,height=17,fontSize=9,borderWidth=.5,maxlen=2000,fieldFlags='',tooltip=nm)
            nx=rows[rows.index(r)+1:rows.index(r)+2]
            if st['col']==0 and nx and nx[0]['k'] in 'td': st['col']=1
            else: st['col']=0; st['y']-=36
            continue
        if k in 'tmd':
            hh=52 if k=='m' else 18
            LW=170
            if k=='m' and len(r['value'] or '')>230: hh=80
            lab=r['label']
            if pos in('above','two') or k=='m' and pos=='right':
                need(hh+24); c.setFont('Helvetica',8.5)
                for l in simpleSplit(lab,'Helvetica',8.5,w-100): c.drawString(50,st['y'],l); st['y']-=10
                x=50; fw=w-100; st['y']-=hh-6
            elif pos=='left':
                need(hh+14); c.setFont('Helvetica',9)
                ls=simpleSplit(lab,'Helvetica',9,LW-8); yy=st['y']
                for i,l in enumerate(ls): c.drawString(50,yy-10*i,l)
                st['y']-=max(hh-12,10*(len(ls)-1)); x=50+LW; fw=w-100-LW
            else:
                need(hh+14); x=50; fw=270; c.setFont('Helvetica',9)
                for i,l in enumerate(simpleSplit(lab,'Helvetica',9,w-120-fw)): c.drawString(x+fw+8,st['y']-10*i,l)
                st['y']-=hh-14
            if r.get('help'):
                c.setFont('Helvetica-Oblique',7); c.setFillColorRGB(.4,.4,.4); c.drawString(x,st['y']-12,r['help']); c.setFillColorRGB(0,0,0)
            nm=name(lab); y0=st['y']-4
            if k=='d':
                ph=r['opts'][0]; v=r['value'] or ph
                f.choice(name=nm,options=r['opts'],value=v,x=x,y=y0,width=min(fw,220),height=hh,fontSize=9,borderWidth=.5,tooltip=lab if tu else nm,fieldFlags='combo')
            else:
                fl='multiline' if k=='m' else ''
                if r.get('comb'): f.textfield(name=nm,value=r['value'],x=x,y=y0,width=fw,height=hh,fontSize=9,borderWidth=.5,maxlen=r['comb'],fieldFlags='comb',tooltip=lab if tu else nm)
                else: f.textfield(name=nm,value=r['value'] or '',x=x,y=y0,width=fw,height=hh,fontSize=9,borderWidth=.5,maxlen=2000,fieldFlags=fl,tooltip=lab if tu else nm)
            st['y']-=(28 if r.get('help') else 20); continue
        if k in 'rc':
            need(40+14*len(r['opts'])//(1 if k=='c' else 3)); c.setFont('Helvetica',9)
            for l in simpleSplit(r['label'],'Helvetica',9,w-100): c.drawString(50,st['y'],l); st['y']-=13
            gname=name(r['label']); x=60
            c.setFont('Helvetica',9)
            for i,o in enumerate(r['opts']):
                ow=c.stringWidth(o,'Helvetica',9)+34
                if x+ow>w-50: x=60; st['y']-=15
                ch=(o==r['value']) if k=='r' else (o in r['value'])
                ex={'odd':str(i),'label':re.sub(r'[^A-Za-z]','',o) or 'x%d'%i,'yes':'opt%d'%(i+1)}[exports]
                if k=='r': f.radio(name=gname,value=ex,selected=ch,x=x,y=st['y']-2,size=11,borderWidth=.7,tooltip=gname,buttonStyle='circle')
                else:
                    cn=gname+'_%d'%i if names!='num' else name(o)
                    f.checkbox(name=cn,checked=ch,x=x,y=st['y']-2,size=11,borderWidth=.7,tooltip=(o if tu else cn),buttonStyle='cross')
                    odd[cn]=ex
                c.drawString(x+15,st['y'],o); x+=ow
            st['y']-=22; continue
    if foot: c.setFont('Helvetica',7); c.drawString(50,30,foot)
    c.save()
    import pypdf
    from pypdf.generic import NameObject,BooleanObject,DictionaryObject
    w_=pypdf.PdfWriter(clone_from=io.BytesIO(buf.getvalue()))
    af=w_._root_object['/AcroForm']
    for p in w_.pages:
        for a in p.get('/Annots',[]) or []:
            a=a.get_object(); 
            if not tu and '/TU' in a: del a['/TU']
            if '/T' in a and a.get('/FT')=='/Btn' and not (int(a.get('/Ff',0))&(1<<15)) and exports=='odd':
                ap=a.get('/AP')
                new=NameObject('/'+['Ja_x','on','X1','Wahl','01'][len(a['/T'])%5])
                if ap:
                    for st_ in ('/N','/D','/R'):
                        d=ap.get(st_)
                        if d is not None and '/Yes' in d.get_object():
                            d=d.get_object(); d[new]=d.raw_get('/Yes'); del d['/Yes']
                    for key in ('/V','/AS','/DV'):
                        if a.get(key)=='/Yes': a[NameObject(key)]=new
            if noap and a.get('/FT')in('/Tx','/Ch') and '/AP' in a: del a['/AP']
    if noap: af.get_object()[NameObject('/NeedAppearances')]=BooleanObject(True)
    o=io.BytesIO(); w_.write(o); return o.getvalue()
from reportlab.platypus import SimpleDocTemplate,Table,TableStyle,Paragraph,Spacer
from reportlab.lib.styles import ParagraphStyle
def box(on,style='☒'):
    if style=='☒': return '☒' if on else '☐'
    if style=='x': return '[x]' if on else '[ ]'
    if style=='X': return '(X)' if on else '( )'
    if style=='sq': return '■' if on else '□'
    if style=='ck': return '☑' if on else '☐'
    return style[0] if on else style[1]
def val(r,bx='☒',sep='   '):
    if r['k'] in 'tm': return r['value'] or ''
    if r['k']=='d': return r['value'] or r['opts'][0]
    return sep.join(box((o==r['value']) if r['k']=='r' else (o in r['value']),bx)+' '+o for o in r['opts'])
def flat(rows,title,head='',style='grid2',bx='☒',page=A4,foot=''):
    b=io.BytesIO(); d=SimpleDocTemplate(b,pagesize=page,leftMargin=45,rightMargin=45,topMargin=45,bottomMargin=45)
    ps=ParagraphStyle('p',fontName='DV',fontSize=8.5,leading=11.5); pb=ParagraphStyle('b',fontName='DVB',fontSize=8.5,leading=11.5)
    hs=ParagraphStyle('h',fontName='DVB',fontSize=14,leading=18,spaceAfter=8); sm=ParagraphStyle('s',fontName='DV',fontSize=6.5,leading=8,textColor=colors.grey)
    ss=ParagraphStyle('ss',fontName='DVB',fontSize=10,leading=13,spaceBefore=8,spaceAfter=3)
    def P(t,s=ps): return Paragraph(H.escape(t).replace('\n','<br/>'),s)
    el=[P(head,sm),Spacer(1,6),P(title,hs)]
    g=TableStyle([('GRID',(0,0),(-1,-1),.5,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')])
    W_=page[0]-90; buf=[]
    def flush():
        if not buf: return
        if style=='grid2': t=Table([[ [P(r['label'],pb)]+([P(r['help'],sm)] if r.get('help') else []),P(val(r,bx))] for r in buf],colWidths=[W_*.36,W_*.64],style=g); el.append(t)
        elif style=='above': 
            rows_=[]
            i=0
            while i<len(buf):
                r=buf[i]
                if r['k']=='t' and i+1<len(buf) and buf[i+1]['k'] in 'td':
                    el.append(Table([[ [P(r['label'],sm),P(val(r,bx))],[P(buf[i+1]['label'],sm),P(val(buf[i+1],bx))]]],colWidths=[W_/2]*2,style=g)); i+=2
                else: el.append(Table([[[P(r['label'],sm),P(val(r,bx))]]],colWidths=[W_],style=g)); i+=1
        elif style=='cols4':
            i=0
            while i<len(buf):
                r=buf[i]
                if r['k'] in 'td' and i+1<len(buf) and buf[i+1]['k'] in 'td':
                    q=buf[i+1]; el.append(Table([[P(r['label'],pb),P(val(r,bx)),P(q['label'],pb),P(val(q,bx))]],colWidths=[W_*.2,W_*.3]*2,style=g)); i+=2
                else: el.append(Table([[P(r['label'],pb),P(val(r,bx))]],colWidths=[W_*.2,W_*.8],style=g)); i+=1
        elif style=='lines':
            for r in buf:
                el.append(Table([[P(r['label']+':'),P(val(r,bx))]],colWidths=[W_*.4,W_*.6],style=TableStyle([('LINEBELOW',(1,0),(1,0),.5,colors.black),('VALIGN',(0,0),(-1,-1),'BOTTOM')])))
        elif style=='below':
            i=0
            while i<len(buf):
                r=buf[i]
                if r['k'] in 'td' and i+1<len(buf) and buf[i+1]['k'] in 'td': pair=[r,buf[i+1]]; i+=2
                else: pair=[r]; i+=1
                if r['k'] in 'rcm': el.extend([P(r['label']),P(val(r,bx)),Spacer(1,6)]); continue
                n_=len(pair); row1=[]; row2=[]
                for q in pair: row1.append(P(val(q,bx) or ' ')); row2.append(P(q['label'],sm))
                el.append(Table([row1,row2],colWidths=[W_/n_]*n_,style=TableStyle([('LINEABOVE',(0,1),(-1,1),.6,colors.black),('TOPPADDING',(0,1),(-1,1),0)])))
        elif style=='lettered':
            for j_,r in enumerate(buf):
                el.extend([P('(%s) %s: %s'%('abcdefghijklmnopqrst'[j_],r['label'],val(r,bx) or '__________________')),Spacer(1,4)])
        elif style=='stack':
            for r in buf: el.extend([P(r['label'],pb),P(val(r,bx) or '\u00a0'),Spacer(1,5)])
        elif style=='head':  # label row shaded above value row
            for r in buf:
                el.append(Table([[P(r['label'],pb)],[P(val(r,bx) or ' ')]],colWidths=[W_],style=TableStyle([('BACKGROUND',(0,0),(0,0),colors.lightgrey),('GRID',(0,0),(-1,-1),.5,colors.black)])))
        buf.clear()
    for r in rows:
        if r['k']=='sec': flush(); el.append(P(r['label'],ss))
        elif r['k']=='note': flush(); el.append(P(r['label'],sm)); el.append(Spacer(1,4))
        else: buf.append(r)
    flush()
    if foot: el+=[Spacer(1,10),P(foot,sm)]
    d.build(el); return b.getvalue()
# ---------------------------------------------------------------- office
import docx
from docx.shared import Pt,Cm
from docx.oxml import parse_xml,OxmlElement
from docx.oxml.ns import qn,nsdecls
NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
def sdt_run(p,value,ph,kind='text'):
    v=value or ph; plc='' if value else '<w:showingPlcHdr/>'
    extra={'text':'<w:text/>','date':'<w:date><w:dateFormat w:val="dd.MM.yyyy"/></w:date>','dd':'<w:dropDownList/>'}[kind]
    p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:id w:val="%d"/>%s%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>'%(NS,random.randint(1,9**8),plc,extra,'' if value else '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>',H.escape(v))))
def sdt_box(p,on,label):
    p._p.append(parse_xml('<w:sdt %s><w:sdtPr><w:id w:val="%d"/><w14:checkbox><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>'%(NS,random.randint(1,9**8),1 if on else 0,'☒' if on else '☐')))
    p.add_run(' '+label+'   ')
def legacy_box(p,on,label):
    for x in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Kontroll%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>%s</w:checkBox></w:ffData></w:fldChar></w:r>'%(NS,random.randint(1,999),'<w:checked/>' if on else ''),
              '<w:r %s><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'%NS,'<w:r %s><w:fldChar w:fldCharType="end"/></w:r>'%NS):
        p._p.append(parse_xml(x))
    p.add_run(' '+label+'   ')
def legacy_text(p,value):
    for x in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Tekst%d"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/></w:ffData></w:fldChar></w:r>'%(NS,random.randint(1,999)),
              '<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'%NS,'<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>'%NS,
              '<w:r %s><w:t xml:space="preserve">%s</w:t></w:r>'%(NS,H.escape(value or '\u2002\u2002\u2002\u2002\u2002')),'<w:r %s><w:fldChar w:fldCharType="end"/></w:r>'%NS):
        p._p.append(parse_xml(x))
def word(rows,title,head='',style='t2',bx='☒',ph='',fill='plain',foot=''):
    """fill: plain|sdt|legacy"""
    d=docx.Document(); d.styles['Normal'].font.size=Pt(10)
    if head: d.sections[0].header.paragraphs[0].text=head
    d.add_heading(title,1)
    def put(p,r):
        if r['k'] in 'rc' and fill in('sdt','legacy'):
            for o in r['opts']:
                on=(o==r['value']) if r['k']=='r' else (o in r['value'])
                (sdt_box if fill=='sdt' else legacy_box)(p,on,o)
        elif fill=='sdt' and r['k'] in 'tmd':
            sdt_run(p,r['value'],ph or 'Klicken oder tippen Sie hier, um Text einzugeben.','dd' if r['k']=='d' else 'text')
        elif fill=='legacy' and r['k'] in 'tmd': legacy_text(p,r['value'])
        else:
            v=val(r,bx)
            for i,l in enumerate(v.split('\n')):
                if i: p.add_run().add_break()
                p.add_run(l)
    tbl=None; n=0; pend=None
    for r in rows:
        if r['k']=='sec':
            pend=None
            if style in('t2','t3','t2m') and tbl is not None:
                c=tbl.add_row().cells; m=c[0].merge(c[-1]); m.text=''; m.paragraphs[0].add_run(r['label']).bold=True
            elif style in('t2','t3','t2m'):
                tbl=d.add_table(0,3 if style=='t3' else 2); tbl.style='Table Grid'
                c=tbl.add_row().cells; m=c[0].merge(c[-1]); m.text=''; m.paragraphs[0].add_run(r['label']).bold=True
            else: tbl=None; d.add_heading(r['label'],2)
            continue
        if r['k']=='note': tbl=None; pend=None; d.add_paragraph(r['label']).runs[0].italic=True; continue
        n+=1
        if style in('t2','t2m'):
            if tbl is None: tbl=d.add_table(0,2); tbl.style='Table Grid'
            c=tbl.add_row().cells
            if style=='t2m' and r['k']=='m':
                m=c[0].merge(c[1]); m.text=''; p=m.paragraphs[0]; p.add_run(r['label']).bold=True; put(m.add_paragraph(),r)
            else:
                c[0].text=r['label']
                if r.get('help'): c[0].add_paragraph().add_run(r['help']).italic=True
                put(c[1].paragraphs[0],r)
        elif style=='t3':
            if tbl is None: tbl=d.add_table(0,3); tbl.style='Table Grid'
            c=tbl.add_row().cells; c[0].text='%d.'%n; c[1].text=r['label']
            if r.get('help'): c[1].add_paragraph(r['help'])
            put(c[2].paragraphs[0],r)
        elif style=='cellbox':
            if r['k'] in 'rc':
                t=d.add_table(0,2); t.style='Table Grid'; m=t.add_row().cells; m=m[0].merge(m[1]); m.text=r['label']
                for o in r['opts']:
                    c=t.add_row().cells; on=(o==r['value']) if r['k']=='r' else (o in r['value']); c[0].text='X' if on else ''; c[1].text=o
                d.add_paragraph(''); tbl=None
            else:
                if tbl is None: tbl=d.add_table(0,2); tbl.style='Table Grid'
                c=tbl.add_row().cells; c[0].text=r['label']; put(c[1].paragraphs[0],r)
        elif style=='wide':
            if tbl is None: tbl=d.add_table(2,0); tbl.style='Table Grid'
            c=tbl.add_column(Cm(3)).cells; c[0].text=r['label']; put(c[1].paragraphs[0],r)
        elif style=='nested':
            if tbl is None: o_=d.add_table(1,1); o_.style='Table Grid'; tbl=o_.cell(0,0).add_table(0,2); tbl.style='Table Grid'
            c=tbl.add_row().cells; c[0].text=r['label']; put(c[1].paragraphs[0],r)
        elif style=='under':
            p=d.add_paragraph(); p.add_run(r['label']+' '); v=val(r,bx)
            p.add_run(('____'+v.replace(' ','_',0)+'____') if r['k'] in 'tmd' and v else (v or '________________________'))
        elif style=='matrix':
            if r['k']=='r':
                t=d.add_table(2,1+len(r['opts'])); t.style='Table Grid'; t.rows[1].cells[0].text=r['label']
                for q,o in enumerate(r['opts']): t.rows[0].cells[q+1].text=o; t.rows[1].cells[q+1].text='X' if o==r['value'] else ''
                d.add_paragraph(''); tbl=None
            else:
                if tbl is None: tbl=d.add_table(0,2); tbl.style='Table Grid'
                c=tbl.add_row().cells; c[0].text=r['label']; put(c[1].paragraphs[0],r)
        elif style=='t3h': # label | value | help column with header row
            if tbl is None:
                tbl=d.add_table(1,3); tbl.style='Table Grid'
                for cc,t in zip(tbl.rows[0].cells,ph.split('|') if '|' in ph else ('Field','Your answer','Guidance')): cc.text=t
            c=tbl.add_row().cells; c[0].text=r['label']; c[2].text=r.get('help') or ''; put(c[1].paragraphs[0],r)
        elif style=='t4':
            if r['k'] in 'td':
                if pend is not None: c=pend; pend=None; c[2].text=r['label']; put(c[3].paragraphs[0],r)
                else:
                    if tbl is None: tbl=d.add_table(0,4); tbl.style='Table Grid'
                    c=tbl.add_row().cells; c[0].text=r['label']; put(c[1].paragraphs[0],r); pend=c
            else:
                pend=None
                if tbl is None: tbl=d.add_table(0,4); tbl.style='Table Grid'
                c=tbl.add_row().cells; c[0].text=r['label']; m=c[1].merge(c[3]); m.text=''; put(m.paragraphs[0],r)
        elif style=='above': # one-cell boxes, label small over value
            if tbl is None: tbl=d.add_table(0,1); tbl.style='Table Grid'
            c=tbl.add_row().cells[0]; c.paragraphs[0].add_run(r['label']).font.size=Pt(8); put(c.add_paragraph(),r)
        elif style=='rows': # label row then value row
            if tbl is None: tbl=d.add_table(0,1); tbl.style='Table Grid'
            tbl.add_row().cells[0].paragraphs[0].add_run(r['label']).bold=True; put(tbl.add_row().cells[0].paragraphs[0],r)
        elif style=='tabs':
            p=d.add_paragraph(); p.add_run(r['label']+':\t')
            if r['k'] in 'tmd' and fill=='plain': x=p.add_run(val(r,bx) or '______________________'); x.underline=True
            else: put(p,r)
        elif style=='tabs2':
            if r['k'] in 'td':
                if pend is not None: p=pend; pend=None; p.add_run('\t')
                else: p=d.add_paragraph(); pend=p
                p.add_run(r['label']+':\t'); p.add_run(val(r,bx) or '____________').underline=True
            else: pend=None; p=d.add_paragraph(); p.add_run(r['label']+':\t'); put(p,r)
        elif style=='para':
            d.add_paragraph().add_run(r['label']).bold=True
            if r.get('help'): d.add_paragraph().add_run('('+r['help']+')').italic=True
            if r['k'] in 'rc' and fill=='plain':
                for o in r['opts']:
                    d.add_paragraph(box((o==r['value']) if r['k']=='r' else (o in r['value']),bx)+' '+o)
            else: put(d.add_paragraph(),r)
        elif style=='inline':
            p=d.add_paragraph(); p.add_run(r['label']+': ').bold=True; put(p,r)
    if foot: d.add_paragraph(foot)
    b=io.BytesIO(); d.save(b); return b.getvalue()
def conv(data,src,dst):
    p=f'{W}/c.{src}'; open(p,'wb').write(data)
    subprocess.run(['soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',dst,'--outdir',W,p],check=True,capture_output=True)
    o=open(f'{W}/c.{dst}','rb').read(); os.remove(f'{W}/c.{dst}'); return o
def odt(rows,title,head='',style='t2',bx='☒',foot=''):
    from odf.opendocument import OpenDocumentText
    from odf.text import P as OP,H as OH,LineBreak,Tab,ListItem,List
    from odf.table import Table as OT,TableColumn,TableRow,TableCell
    from odf.style import Style,TableColumnProperties
    d=OpenDocumentText(); d.text.addElement(OP(text=head)); d.text.addElement(OH(outlinelevel=1,text=title))
    def para(t):
        p=OP()
        for i,l in enumerate(t.split('\n')):
            if i: p.addElement(LineBreak())
            p.addText(l)
        return p
    tb=None;n=0
    for r in rows:
        if r['k']=='sec': tb=None; d.text.addElement(OH(outlinelevel=2,text=r['label'])); continue
        if r['k']=='note': tb=None; d.text.addElement(OP(text=r['label'])); continue
        n+=1
        if style in('t2','above'):
            if tb is None:
                tb=OT(name='T%d'%n); tb.addElement(TableColumn(numbercolumnsrepeated=2 if style=='t2' else 1)); d.text.addElement(tb)
            tr=TableRow(); tb.addElement(tr)
            c=TableCell(); c.addElement(para(r['label'])); tr.addElement(c)
            if r.get('help'): c.addElement(para(r['help']))
            if style=='t2': c=TableCell(); tr.addElement(c)
            c.addElement(para(val(r,bx)))
        elif style=='tab':
            p=OP(); p.addText(r['label']+':'); p.addElement(Tab()); p.addText(val(r,bx) or '....................'); d.text.addElement(p)
        else:
            d.text.addElement(para(r['label'])); d.text.addElement(para(val(r,bx)))
    if foot: d.text.addElement(OP(text=foot))
    b=io.BytesIO(); d.save(b); return b.getvalue()
import openpyxl, datetime
from openpyxl.styles import Font,Alignment
def xlsx(rows,title,head='',style='ab',bx='x',sheet='Skjema',extra=()):
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet
    B=Font(bold=True); pc=0
    r0=1; ws.cell(1,1,head); ws.cell(2,1,title).font=Font(bold=True,size=14); i=4
    def cv(r): return r['xl'] if 'xl' in r else (val(r,bx) or None)
    if style=='wide':
        ws.delete_rows(1,3)
        j=1
        for r in rows:
            if r['k'] in('sec','note'): continue
            ws.cell(1,j,r['label']).font=B; ws.cell(2,j,cv(r)); j+=1
    else:
        for r in rows:
            if r['k'] in('sec','note'):
                i+=1; ws.cell(i,1 if style!='bd' else 2,r['label']).font=B; i+=1; continue
            if style=='ab': ws.cell(i,1,r['label']); ws.cell(i,2,cv(r)); 
            elif style=='bd': ws.cell(i,2,r['label']); ws.cell(i,4,cv(r))
            elif style=='abc': ws.cell(i,1,r['label']); ws.cell(i,2,cv(r)); ws.cell(i,3,r.get('help'))
            elif style=='above': ws.cell(i,1,r['label']).font=B; i+=1; ws.cell(i,1,cv(r))
            elif style=='merged':
                ws.merge_cells(start_row=i,start_column=1,end_row=i,end_column=2); ws.cell(i,1,r['label']); ws.merge_cells(start_row=i,start_column=3,end_row=i+1,end_column=6); ws.cell(i,3,cv(r)); i+=1
            elif style=='two':
                ws.cell(i,1+pc,r['label']); ws.cell(i,2+pc,cv(r)); pc=0 if pc else 3
                if pc: continue
            elif style=='opts':  # each option own row, x in column C
                if r['k'] in 'rc':
                    for q,o in enumerate(r['opts']):
                        ws.cell(i,1,r['label'] if q==0 else None); ws.cell(i,2,o); on=(o==r['value']) if r['k']=='r' else (o in r['value']); ws.cell(i,3,'x' if on else None); i+=1
                    continue
                ws.cell(i,1,r['label']); ws.cell(i,2,cv(r))
            i+=1
    ws.column_dimensions['A'].width=40
    if style=='ab':
        ws.column_dimensions['B'].width=60; ws.sheet_properties.pageSetUpPr=openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True); ws.page_setup.fitToHeight=0
        for rr in ws.iter_rows(min_col=1,max_col=1): rr[0].alignment=Alignment(wrap_text=True,vertical='top')
        for rr in ws.iter_rows(min_col=2,max_col=2):
            rr[0].alignment=Alignment(wrap_text=True,vertical='top')
            if isinstance(rr[0].value,str) and len(rr[0].value)>62: ws.row_dimensions[rr[0].row].height=15*(1+len(rr[0].value)//62)
    for n,cells in extra:
        w2=wb.create_sheet(n)
        for row in cells: w2.append(row)
    b=io.BytesIO(); wb.save(b); return b.getvalue()
# ---------------------------------------------------------------- text/html
def text(rows,style='colon',bx='x',intro='',outro='',width=34):
    o=[]; n=0; s=0
    if intro: o+=[intro,'']
    for r in rows:
        if r['k']=='sec':
            s+=1; n=0
            o+=['',{'colon':'== %s =='%r['label'],'dots':r['label'].upper(),'next':'--- %s ---'%r['label'],'num':'%d. %s'%(s,r['label']),'pad':'*%s*'%r['label'],'q':'# '+r['label'],'arrow':r['label'],'reply':'> '+r['label'],'eq':'['+r['label']+']','tab':r['label']}.get(style,r['label'])]
            if style in('num','arrow'): o.append('-'*len(o[-1]))
            continue
        if r['k']=='note': o+=[r['label']]; continue
        n+=1; l=r['label']; v=val(r,bx)
        if style=='colon': o.append(f'{l}: {v}')
        elif style=='dots': o.append(f'{l} '.ljust(width,'.')+(': ' if len(l)%2 else ' ')+v if r['k']!='m' else f'{l}:\n{v}')
        elif style=='next':
            o+=[l+('' if l[-1] in '?:' else ':')]
            if r['k'] in 'rc': o+=['  '+box((q==r['value']) if r['k']=='r' else (q in r['value']),bx)+' '+q for q in r['opts']]
            else: o+=[v]
            o+=['']
        elif style=='num': o.append(f'{s or 1}.{n} {l}: {v}')
        elif style=='pad': o.append((l+':').ljust(width)+v.replace('\n','\n'+' '*width))
        elif style=='q': o+=[f'**{l}**',v,'']
        elif style=='reply': o+=['> '+l,v,'']
        elif style=='pipe': o.append('| '+l.ljust(width)+' | '+v.replace('\n',' ')+' |')
        elif style=='qa': o+=['Q%d: %s'%(n,l),'A%d: %s'%(n,v),'']
        elif style=='md': o.append('- **%s**: %s'%(l,v))
        elif style=='star': o.append('* %s * %s'%(l,v))
        elif style=='under': o.append(l+': __'+v.replace(' ','_') +'__' if r['k']=='t' and ' ' not in v else l+': '+v)
        elif style=='dash': o.append('%s - %s'%(l,v))
        elif style=='indent': o+=[l,'    '+v.replace('\n','\n    ')]
        elif style=='eq': o.append(f'{l} = {v}')
        elif style=='tab': o.append(f'{l}\t{v}')
        elif style=='arrow': o.append(f'{l} -> {v}')
    if outro: o+=['',outro]
    return '\n'.join(o).strip()+'\n'
def html(rows,style='table',bx='☒',intro='',outro='',head=''):
    e=lambda t:H.escape(t).replace('\n','<br>\n')
    o=['<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style>td{font-family:Arial}</style></head><body>']
    if intro: o.append('<p>%s</p>'%e(intro))
    if head: o.append('<h2>%s</h2>'%e(head))
    op=False
    def openit():
        nonlocal op
        if not op: o.append({'table':'<table border="1" cellpadding="4">','dl':'<dl>','ul':'<ul>','p':'<div>','two':'<table width="100%">','gf':'<table cellpadding="5" bgcolor="#FFFFFF">','div':'<div class="fields">','mso':'<div class="WordSection1">','br':'<p>','nest':'<table><tr><td>','gform':'<div role="list">','qn':'<ol>','hrow':'<table>'}[style]); op=True
    def closeit():
        nonlocal op
        if op: o.append({'table':'</table>','dl':'</dl>','ul':'</ul>','p':'</div>','two':'</table>','gf':'</table>','div':'</div>','mso':'</div>','br':'</p>','nest':'</td></tr></table>','gform':'</div>','qn':'</ol>','hrow':'</table>'}[style]); op=False
    for r in rows:
        if r['k']=='sec':
            if style=='table' and op: o.append('<tr><th colspan="2" bgcolor="#dddddd">%s</th></tr>'%e(r['label']))
            elif style=='table': openit(); o.append('<tr><th colspan="2" bgcolor="#dddddd">%s</th></tr>'%e(r['label']))
            else: closeit(); o.append('<h3>%s</h3>'%e(r['label']))
            continue
        if r['k']=='note': closeit(); o.append('<p><i>%s</i></p>'%e(r['label'])); continue
        openit()
        if r['k'] in 'rc' and bx=='sel':
            v=r['value'] if r['k']=='r' else ', '.join(r['value']); v=v or ''
        else: v=val(r,bx)
        l=e(r['label']); v=e(v); hp='<br><small>%s</small>'%e(r['help']) if r.get('help') else ''
        o.append({'table':f'<tr><td><b>{l}</b>{hp}</td><td>{v}</td></tr>','dl':f'<dt>{l}</dt><dd>{v}</dd>','ul':f'<li><strong>{l}:</strong> {v}</li>','p':f'<p><b>{l}</b><br>{v}</p>',
          'two':f'<tr><td bgcolor="#eee">{l}</td></tr><tr><td>{v or "&nbsp;"}</td></tr>',
          'gf':f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-size:12px"><strong>{l}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-size:12px">{v}</font></td></tr>',
          'mso':f'<p class="MsoNormal"><b><span lang="EN-US" style="font-size:11.0pt">{l}:<o:p></o:p></span></b> <span style="color:#1F497D">{v}<o:p></o:p></span></p>','br':f'<strong>{l}</strong>: {v}<br>','nest':f'<table width="600"><tr><td width="200" valign="top"><table><tr><td>{l}</td></tr></table></td><td>{v}</td></tr></table>',
          'gform':f'<div role="listitem" style="border:1px solid #dadce0;padding:12px"><div><h2 style="font-size:16px">{l} <span style="color:#d93025">*</span></h2></div>{hp}<div style="border-bottom:1px dotted">{v}</div></div>','qn':f'<li><div><b>{l}</b></div><div>{v}</div></li>','hrow':f'<tr><th align="left">{l}</th></tr><tr><td>{v}</td></tr>',
          'div':f'<div style="margin-bottom:8px"><div style="color:#666">{l}</div><div>{v}</div></div>'}[style])
    closeit()
    if outro: o.append('<p>%s</p>'%e(outro))
    o.append('</body></html>'); return '\n'.join(o)
# ---------------------------------------------------------------- mail
CT={'pdf':'application/pdf','docx':'application/vnd.openxmlformats-officedocument.wordprocessingml.document','odt':'application/vnd.oasis.opendocument.text','xlsx':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','ods':'application/vnd.oasis.opendocument.spreadsheet','png':'image/png'}
def hdr(s): 
    try: s.encode('ascii'); return s
    except UnicodeEncodeError: return Header(s,'utf-8').encode(linesep='\r\n')
def leaf(t,sub,charset,cte,flowed=False):
    data=t.replace('\r\n','\n').replace('\n','\r\n').encode(charset)
    if cte=='qp': body=quopri.encodestring(data.replace(b'\r\n',b'\n')).replace(b'\n',b'\r\n'); c='quoted-printable'
    elif cte=='b64': body=base64.encodebytes(data).replace(b'\n',b'\r\n'); c='base64'
    else: body=data; c='8bit'
    return (f'Content-Type: text/{sub}; charset={charset}{"; format=flowed" if flowed else ""}\r\nContent-Transfer-Encoding: {c}\r\n\r\n').encode()+body
class Batch:
    def __init__(s,b,now): s.dir=f'./{b}'; s.b=b; s.now=now; s.n=0; s.names=[]
    def add(s,name,fmt,lang,frm,subj,date,body='',kind=None,rows=None,report=None,may=(),att=None,htmlbody=None,charset='utf-8',cte='qp',flowed=False,mailer=None,to='vorfall@example.org',hdrs=(),outcome=None,now=None):
        """frm=(name,addr); att=(filename,bytes) or list"""
        s.n+=1; name='%02d_%s'%(s.n,name)
        rep,my,k=expect(rows) if rows else ({},['subject'],None)
        rep.update(report or {}); my=list(dict.fromkeys(my+list(may)))
        if kind is None: kind=k
        for f in('reporter_name','reporter_email'):
            if f not in rep and f not in my: my.append(f)
        my=[m for m in my if m not in rep]
        for f in [f for f,v in rep.items() if v is None]: del rep[f]
        parts=[]
        if body or not htmlbody: parts.append(leaf(body,'plain',charset,cte,flowed))
        if htmlbody: parts.append(leaf(htmlbody,'html',charset if not htmlbody.count('charset=utf-8') else 'utf-8',cte))
        bd='=_%s%s'%(s.b,s.n)
        def multi(sub,ps,b): return (f'Content-Type: multipart/{sub}; boundary="{b}"\r\n\r\n').encode()+b''.join(b'--'+b.encode()+b'\r\n'+p+b'\r\n' for p in ps)+b'--'+b.encode()+b'--\r\n'
        m=parts[0] if len(parts)==1 else multi('alternative',parts,bd+'a')
        if att:
            if isinstance(att,tuple): att=[att]
            ps=[m]
            for fn,data in att:
                from urllib.parse import quote
                try: fn.encode('ascii'); q='="%s"'%fn
                except UnicodeEncodeError: q="*=UTF-8''"+quote(fn)
                ps.append((f'Content-Type: {CT.get(fn.rsplit(".",1)[-1],"application/octet-stream")}; name{q}\r\nContent-Disposition: attachment; filename{q}\r\nContent-Transfer-Encoding: base64\r\n\r\n').encode()+base64.encodebytes(data).replace(b'\n',b'\r\n'))
            m=multi('mixed',ps,bd+'m')
        fn=frm[0]; fh=f'{hdr(fn) if not fn.isascii() else chr(34)+fn+chr(34)} <{frm[1]}>' if fn else frm[1]
        hs=[f'From: {fh}',f'To: {to}',f'Subject: {hdr(subj)}',f'Date: {date}',f'Message-ID: <{s.b}.{s.n}.{abs(hash(name))%10**8}@{frm[1].split("@")[1]}>','MIME-Version: 1.0']+[hdr(x) for x in hdrs]
        if mailer: hs.append(f'X-Mailer: {mailer}' if 'Thunderbird' not in mailer else f'User-Agent: {mailer}')
        open(f'{s.dir}/{name}.eml','wb').write('\r\n'.join(hs).encode()+b'\r\n'+m)
        j=dict(format=fmt,lang=lang,report=rep,kind=kind,may=my)
        if now or s.now: j['now']=now or s.now
        if outcome: j['outcome']=outcome
        if kind is None: del j['kind']
        json.dump(j,open(f'{s.dir}/{name}.json','w'),ensure_ascii=False,indent=1)
