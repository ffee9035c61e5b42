import os, json, io, subprocess, html as H, random, zipfile, shutil, re
from email.message import EmailMessage
from email import policy
from email.utils import format_datetime
from datetime import datetime
from zoneinfo import ZoneInfo
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle, Paragraph, Spacer, KeepTogether
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
D='/usr/share/fonts/truetype/dejavu/'
pdfmetrics.registerFont(TTFont('DV', D+'DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('DVB', D+'DejaVuSans-Bold.ttf'))
try: pdfmetrics.registerFont(TTFont('DVM', D+'DejaVuSansMono.ttf'))
except Exception: pass
B=ZoneInfo('Europe/Berlin')
OUT=None; BATCH=''
CASES=[]
def setout(b):
    global OUT,BATCH
    BATCH=b; OUT='./'+b
# ---- items
def S(t): return dict(k='h',l=t)
def T(t): return dict(k='t',l=t)
def F(l,v='',key=None,exp=None,help=None,ml=False,ph=''): return dict(k='f',l=l,v=v,key=key,exp=exp,help=help,ml=ml,ph=ph)
def M(l,v='',key=None,exp=None,help=None,ph=''): return F(l,v,key,exp,help,True,ph)
def C(l,opts,key=None,exp=None,radio=False,help=None):
    """opts: 'x text' ticked, '- text' not"""
    return dict(k='c',l=l,o=[(o[2:],o[0]=='x') for o in opts],key=key,exp=exp,radio=radio,help=help)
def R(l,opts,key=None,exp=None,help=None): return C(l,opts,key,exp,True,help)
def CB(l,options,v,key=None,exp=None):   # combo
    return dict(k='f',l=l,v=v,key=key,exp=exp,help=None,ml=False,ph='',combo=options)
def expect(items):
    r={}
    for i in items:
        if i.get('key'):
            has = i.get('v') if i['k']=='f' else any(t for _,t in i['o'])
            if has or i.get('exp') is not None:
                e=i['exp'] if i.get('exp') is not None else (i['v'] if i['k']=='f' else [o for o,t in i['o'] if t])
                if isinstance(e,list) and i['key'] not in ('affected_systems','data_categories','informed'): e=', '.join(e)
                if i['key'] in ('affected_systems','data_categories','informed') and isinstance(e,str): e=[e]
                if i['key'] in r and isinstance(r[i['key']],list): r[i['key']]+=e
                else: r[i['key']]=e
    return r
def esc(s): return H.escape(str(s),quote=False)
# ---- mail
ids=random.Random(77)
def case(name,fmt,lang,frm,date,subj,body='',items=None,att=None,rep=None,kind=None,may=(),html=None,charset='utf-8',cte=None,flowed=False,mailer=None,outcome=None,to=None,extra=None,headers=None,drop=()):
    """att: list of (filename, bytes) ; date 'YYYY-MM-DD HH:MM'"""
    m=EmailMessage(policy=policy.SMTP)
    m['From']=frm; m['To']=to or 'IT-Sicherheit <vorfall@example.org>'; m['Subject']=subj
    d=datetime.strptime(date,'%Y-%m-%d %H:%M').replace(tzinfo=B); m['Date']=format_datetime(d)
    dom=re.search(r'@([\w.-]+)',frm).group(1)
    m['Message-ID']='<%s@%s>'%(''.join(ids.choice('0123456789ABCDEFabcdef') for _ in range(22)),dom)
    if mailer: m['X-Mailer' if not mailer.startswith('Mozilla') else 'User-Agent']=mailer
    for k,v in (headers or {}).items(): m[k]=v
    kw={'charset':charset}
    if cte: kw['cte']=cte
    if body is None and html: m.set_content(html,subtype='html',**kw)
    else:
        m.set_content(body if body.endswith('\n') else body+'\n',**kw)
        if flowed: m.set_param('format','flowed')
        if html: m.add_alternative(html,subtype='html',charset='utf-8')
    for fn,data in att or []:
        mt={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'odt':('application','vnd.oasis.opendocument.text'),'ods':('application','vnd.oasis.opendocument.spreadsheet')}[fn.rsplit('.',1)[1]]
        m.add_attachment(data,maintype=mt[0],subtype=mt[1],filename=fn)
    r=expect(items or []); r.update(rep or {})
    for x in drop: r.pop(x,None)
    k=r.pop('kind',None) if kind is None else kind; r.pop('kind',None)
    j={'format':fmt,'lang':lang,'report':r,'may':list(may)}
    if k: j['kind']=k
    if outcome: j['outcome']=outcome
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes()); json.dump(j,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
    CASES.append(name)
# ---- text renderers
def txt(items,style='colon',w=34,on='[x]',off='[ ]'):
    o=[]; n=0; sn=0
    for i in items:
        if i['k']=='h':
            sn+=1; n=0
            t=i['l']
            if style=='num': t=f'{sn}. {t}'
            o+=['',t, ('-' if style!='dots' else '=')*len(t)] if style!='plain' else ['','** '+t+' **']
            continue
        if i['k']=='t': o+=[i['l']]; continue
        n+=1
        l=i['l']+(f" ({i['help']})" if i.get('help') else '')
        if style=='num': l=f'{sn}.{n} {l}' if sn else f'{n}. {l}'
        if i['k']=='f':
            v=i['v'] or i['ph']
            if style in('colon','num','plain'): o.append(f'{l}: {v}'.rstrip())
            elif style=='dots': o.append((l+' ').ljust(w,'.')+(': ' if l else '')+v)
            elif style=='pad': o.append((l+':').ljust(w)+v.replace('\n','\n'+' '*w))
            elif style=='next': o+=[l, v, '']
            elif style=='nextq': o+=[l+':', '  '+v.replace('\n','\n  '), '']
            elif style=='arrow': o.append(f'{l} => {v}')
            elif style=='under': o.append(f'{l}: __{v}'.ljust(70,'_'))
            elif style=='pipe': o.append(f'{l} | {v}')
        else:
            b=[(on if t else off)+' '+x for x,t in i['o']]
            if style in('next','nextq','num'): o+=[l+(':' if not l.endswith('?') else '')]+['  '+x for x in b]+['']
            else: o.append((l if l.endswith('?') else l+':')+'  '+'   '.join(b))
    return '\n'.join(o).strip('\n')+'\n'
def ticked(i,sep=', '): return sep.join(x for x,t in i['o'] if t)
def htm(items,style='table',head='',foot=''):
    o=[f'<html><head><meta charset="utf-8"><style>td,th{{padding:4px 8px;vertical-align:top}}.h{{background:#dde}}</style></head><body style="font-family:Arial">{head}']
    if style in('table','th','rows','zebra'): o.append('<table border="1" cellspacing="0" cellpadding="4">' if style!='zebra' else '<table width="600" cellspacing="0">')
    if style=='dl': o.append('<dl>')
    for n,i in enumerate(items):
        l=esc(i['l'])
        if i['k']=='h': o.append({'table':f'<tr><td colspan="2" class="h"><strong>{l}</strong></td></tr>','th':f'<tr><th colspan="2" class="h">{l}</th></tr>','rows':f'<tr><td><h3>{l}</h3></td></tr>','zebra':f'<tr><td colspan="2" style="background:#004a99;color:#fff">{l}</td></tr>','dl':f'</dl><h3>{l}</h3><dl>'}.get(style,f'<h3>{l}</h3>')); continue
        if i['k']=='t': o.append(f'<tr><td colspan="2"><small>{l}</small></td></tr>' if style in('table','th','zebra','rows') else (f'</dl><p>{l}</p><dl>' if style=='dl' else f'<p>{l}</p>')); continue
        v=esc(i['v'] or i['ph']).replace('\n','<br>') if i['k']=='f' else ('<br>'.join(esc(x) for x,t in i['o'] if t) if style!='boxes' else '<br>'.join(('☑ ' if t else '☐ ')+esc(x) for x,t in i['o']))
        if i.get('help'): l+=f'<br><span style="font-size:10px;color:#777">{esc(i["help"])}</span>'
        o.append({'table':f'<tr><td><b>{l}</b></td><td>{v or "&nbsp;"}</td></tr>','th':f'<tr><th align="left">{l}</th><td>{v}</td></tr>',
          'rows':f'<tr bgcolor="#EAF2FA"><td><font style="font-size:12px"><strong>{l}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td style="padding-left:20px">{v or "&nbsp;"}</td></tr>',
          'zebra':f'<tr style="background:{"#eee" if n%2 else "#fff"}"><td width="40%">{l}:</td><td>{v}</td></tr>',
          'dl':f'<dt>{l}</dt><dd>{v or "-"}</dd>','br':f'<b>{l}:</b> {v}<br>','p':f'<p><strong>{l}</strong><br>{v}</p>','boxes':f'<p><b>{l}</b><br>{v}</p>',
          'div':f'<div class="field"><div class="label" style="color:#666">{l}</div><div class="value">{v}</div></div>'}[style])
    if style in('table','th','rows','zebra'): o.append('</table>')
    if style=='dl': o.append('</dl>')
    return '\n'.join(o)+foot+'</body></html>\n'
# ---- flat pdf (reportlab)
def flat(items,title,org='',style='grid',foot='',vf='DV',intro=None):
    b=io.BytesIO(); doc=SimpleDocTemplate(b,pagesize=A4,leftMargin=18*mm,rightMargin=18*mm,topMargin=16*mm,bottomMargin=16*mm,title=title)
    p=lambda f,s,**k: ParagraphStyle('x',fontName=f,fontSize=s,leading=s*1.3,**k)
    Lb,Sm,V,Hd=p('DV',8.5),p('DV',6.5,textColor=colors.HexColor('#555555')),p(vf,9),p('DVB',10)
    E=lambda s: esc(s).replace('\n','<br/>')
    el=[]
    if org: el.append(Paragraph(E(org),p('DV',8)))
    el+= [Paragraph(E(title),p('DVB',14)),Spacer(1,3*mm)]
    if intro: el+=[Paragraph(E(intro),p('DV',8)),Spacer(1,2*mm)]
    W=174*mm
    def val(i,sep=None):
        if i['k']=='f': return Paragraph(E(i['v'] or i['ph']) or '&nbsp;',V)
        sep=sep or ('&nbsp;&nbsp;&nbsp; ' if i['radio'] or len(i['o'])<5 else '<br/>')
        return Paragraph(sep.join(('☒ ' if t else '☐ ')+E(x).replace(' ','&nbsp;') for x,t in i['o']),p('DV',8.5))
    def lab(i,st=None): 
        return Paragraph(E(i['l'])+(f"<br/><font size=6.5 color='#555555'>{E(i['help'])}</font>" if i.get('help') else ''),st or Lb)
    buf=[]
    def four():
        while buf:
            a=buf.pop(0); c=buf.pop(0) if buf else None
            t=Table([[lab(a),val(a),lab(c) if c else '',val(c) if c else '']],colWidths=[32*mm,55*mm,32*mm,55*mm]); t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.4,colors.grey),('BACKGROUND',(0,0),(0,0),colors.HexColor('#eeeeee')),('BACKGROUND',(2,0),(2,0),colors.HexColor('#eeeeee')),('VALIGN',(0,0),(-1,-1),'TOP')])); el.append(t)
    def pair():
        while buf:
            a=buf.pop(0); c=buf.pop(0) if buf else None
            cells=[[lab(x,Sm),val(x)] if x else '' for x in ([a,c] if c else [a])]
            t=Table([cells],colWidths=[W/len(cells)]*len(cells)); t.setStyle(TableStyle([('BOX',(0,0),(-1,-1),.5,colors.black),('INNERGRID',(0,0),(-1,-1),.5,colors.black),('VALIGN',(0,0),(-1,-1),'TOP'),('TOPPADDING',(0,0),(-1,-1),1)])); el.append(t)
    n=0; sn=0
    for i in items:
        if i['k'] in 'ht' or style not in('four','pair') or i.get('ml') or (i['k']=='c' and len(i['o'])>3):
            (four if style=='four' else pair)()
        if i['k']=='h':
            sn+=1; n=0
            if style in('shade','grid','four'):
                t=Table([[Paragraph(E(i['l']),p('DVB',9.5,textColor=colors.white if style=='shade' else colors.black))]],colWidths=[W]); t.setStyle(TableStyle([('BACKGROUND',(0,0),(-1,-1),colors.HexColor('#1d4f7c' if style=='shade' else '#cfd8e3'))])); el+= [Spacer(1,2*mm),t]
            else: el+=[Spacer(1,3*mm),Paragraph(E(i['l']),Hd),Spacer(1,1*mm)]
            continue
        if i['k']=='t': el+=[Paragraph(E(i['l']),p('DV',7.5)),Spacer(1,1*mm)]; continue
        n+=1
        if style=='grid':
            t=Table([[lab(i),val(i)]],colWidths=[62*mm,W-62*mm]); t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),.4,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')])); el.append(t)
        elif style=='num':
            t=Table([[Paragraph(f'{sn}.{n}',Lb),lab(i),val(i)]],colWidths=[12*mm,60*mm,W-72*mm]); t.setStyle(TableStyle([('LINEBELOW',(0,0),(-1,-1),.3,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')])); el.append(t)
        elif style=='lines':
            t=Table([[lab(i),val(i)]],colWidths=[60*mm,W-60*mm]); t.setStyle(TableStyle([('LINEBELOW',(1,0),(1,0),.5,colors.black,None,(1,2)),('VALIGN',(0,0),(-1,-1),'BOTTOM')])); el.append(t)
        elif style=='shade':
            t=Table([[lab(i,p('DVB',8))],[val(i)]],colWidths=[W]); t.setStyle(TableStyle([('BACKGROUND',(0,0),(0,0),colors.HexColor('#e6eef5')),('BOX',(0,1),(0,1),.4,colors.grey)])); el.append(t)
        elif style=='web':
            el+=[lab(i,p('DVB',8.5)),val(i),Spacer(1,2*mm)]
        elif style=='colon':
            el.append(Paragraph('<b>'+E(i['l'])+':</b> '+ (E(i['v'] or i['ph']) if i['k']=='f' else ' '.join(('☒ ' if t else '☐ ')+E(x) for x,t in i['o'])),p('DV',9,spaceAfter=3)))
        elif style in('four','pair'):
            if i.get('ml') or (i['k']=='c' and len(i['o'])>3):
                t=Table([[[lab(i,Sm if style=='pair' else p('DVB',8)),val(i)]]],colWidths=[W]); t.setStyle(TableStyle([('BOX',(0,0),(-1,-1),.5,colors.black)])); el.append(t)
            else: buf.append(i)
    (four if style=='four' else pair)()
    if foot: el+=[Spacer(1,4*mm),Paragraph(E(foot),p('DV',7))]
    doc.build(el); return b.getvalue()
# ---- acroform
def acro(items,title,org='',pos='left',names='own',ap=True,odd=None,foot='',tu=False,comb=()):
    """pos: left|above|right(check labels right always). names own|tf|rand. ap False: NeedAppearances, no AP. odd: export value for check boxes"""
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); af=c.acroForm; W,Ht=A4; x0=45; y=Ht-45
    c.setTitle(title)
    if org: c.setFont('Helvetica',8); c.drawString(x0,y,org); y-=20
    c.setFont('Helvetica-Bold',14); c.drawString(x0,y,title); y-=22
    n=0; rnd=random.Random(title); pend=[]
    def wrap(s,font,size,w):
        ls=[]; cur=''
        for wd in s.split():
            t=(cur+' '+wd).strip()
            if pdfmetrics.stringWidth(t,font,size)>w and cur: ls.append(cur); cur=wd
            else: cur=t
        return ls+[cur]
    def nm(l):
        nonlocal n; n+=1
        if names=='own': return re.sub(r'\W+','_',l.lower().translate(str.maketrans({'ä':'ae','ö':'oe','ü':'ue','ß':'ss','ø':'o','å':'a'})))[:30].strip('_')+(f'_{n}' if n else '')
        if names=='tf': return f'Textfeld {n}' 
        if names=='en': return f'Text{n}'
        return 'fld_'+''.join(rnd.choice('abcdef0123456789') for _ in range(6))
    def need(h):
        nonlocal y
        if y-h<50: c.showPage(); y=Ht-50
    for i in items:
        if i['k']=='h':
            need(60); y-=6; c.setFillGray(.88); c.rect(x0-4,y-4,W-2*x0+8,15,stroke=0,fill=1); c.setFillGray(0); c.setFont('Helvetica-Bold',10); c.drawString(x0,y,i['l']); y-=20; continue
        if i['k']=='t':
            for ln in wrap(i['l'],'Helvetica',7.5,W-2*x0): need(12); c.setFont('Helvetica',7.5); c.drawString(x0,y,ln); y-=10
            y-=3; continue
        if i['k']=='f':
            h=52 if i['ml'] else 16
            lw=165 if pos=='left' else W-2*x0
            ls=wrap(i['l'],'Helvetica',9,lw-8)
            if i.get('help'): hs=wrap(i['help'],'Helvetica-Oblique',6.5,lw-8)
            else: hs=[]
            need(h+14*len(ls)+8)
            c.setFont('Helvetica',9)
            if pos=='left':
                yy=y
                for ln in ls: c.drawString(x0,yy,ln); yy-=10
                c.setFont('Helvetica-Oblique',6.5)
                for ln in hs: c.drawString(x0,yy+2,ln); yy-=8
                fx,fy,fw=x0+lw,y-h+12,W-2*x0-lw; ny=min(fy,yy+6)-9
            else:
                for ln in ls: c.drawString(x0,y,ln); y-=10
                c.setFont('Helvetica-Oblique',6.5)
                for ln in hs: c.drawString(x0,y,ln); y-=8
                fx,fy,fw=x0,y-h+6,W-2*x0; ny=fy-13
            kw=dict(name=nm(i['l']),x=fx,y=fy,width=fw,height=h,fontSize=9,borderWidth=.5,fontName='Helvetica',borderStyle='solid',forceBorder=True)
            if tu: kw['tooltip']=i['l']
            if i.get('combo'): af.choice(value=i['v'] or i['combo'][0],options=i['combo'],**kw)
            else: af.textfield(value=i['v'] or i['ph'],fieldFlags='multiline' if i['ml'] else '',maxlen=2000,**kw)
            y=ny
        else:
            need(20+14*len(i['o'])); c.setFont('Helvetica',9)
            ls=wrap(i['l'],'Helvetica',9,(157 if pos=='left' else W-2*x0)); yy=y
            for ln in ls: c.drawString(x0,yy,ln); yy-=10
            if pos=='left': cx=x0+165; cy=y
            else: cx=x0; cy=yy-2
            g=nm(i['l']); vert=len(i['o'])>3 or sum(pdfmetrics.stringWidth(o,'Helvetica',9)+30 for o,_ in i['o'])>W-x0-cx
            for q,(o,t) in enumerate(i['o']):
                if i['radio']: af.radio(name=g,value=(f'{q+1}' if odd=='num' else (o if odd is None and names=='own' else f'Auswahl{q+1}')) ,selected=t,x=cx,y=cy-2,size=10,buttonStyle='circle',shape='circle',tooltip=(i['l'] if tu else None))
                else: af.checkbox(name=(nm(o) if names=='own' else nm('x')),checked=t,x=cx,y=cy-2,size=10,buttonStyle='cross',tooltip=(o if tu else None))
                c.drawString(cx+15,cy,o)
                if vert: cy-=14
                else: cx+=pdfmetrics.stringWidth(o,'Helvetica',9)+35
            y=min(yy,cy if vert else cy-12)-8
    if foot:
        for ln in wrap(foot,'Helvetica',7,W-2*x0): need(12); c.setFont('Helvetica',7); c.drawString(x0,y,ln); y-=9
    c.save(); data=b.getvalue()
    from pypdf import PdfReader,PdfWriter
    from pypdf.generic import NameObject,BooleanObject
    w=PdfWriter(); w.append(PdfReader(io.BytesIO(data)))
    for pg in w.pages:
        for a in pg.get('/Annots',[]):
            a=a.get_object()
            ft=a.get('/FT')
            if ft=='/Btn' and odd and odd!='num' and not a.get('/Parent') and '/Yes' in a.get('/AP',{}).get('/N',{}):
                for st in a['/AP']:
                    d=a['/AP'][st]
                    if '/Yes' in d: d[NameObject('/'+odd)]=d.raw_get('/Yes'); del d['/Yes']
                for kk in('/V','/AS'):
                    if a.get(kk)=='/Yes': a[NameObject(kk)]=NameObject('/'+odd)
            if ft in('/Tx','/Ch') and not ap and '/AP' in a: del a['/AP']
    if not ap: w._root_object['/AcroForm'][NameObject('/NeedAppearances')]=BooleanObject(True)
    o=io.BytesIO(); w.write(o); return o.getvalue()
# ---- docx
def docx(items,title,org='',style='t2',foot='',intro=''):
    import docx as X
    from docx.shared import Pt,Cm
    from docx.oxml import parse_xml, OxmlElement
    from docx.oxml.ns import nsdecls,qn
    d=X.Document(); d.styles['Normal'].font.name='Calibri'; d.styles['Normal'].font.size=Pt(10)
    if org: d.sections[0].header.paragraphs[0].text=org
    d.add_heading(title,1)
    if intro: d.add_paragraph(intro)
    if foot: d.sections[0].footer.paragraphs[0].text=foot
    def shade(c,col='D9E2F3'): c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{col}"/>'))
    W14='xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    def sdttext(p,v,ph):
        empty=not v; t=esc(v or ph or 'Klicken Sie hier, um Text einzugeben.')
        runs='<w:br/>'.join(f'<w:t xml:space="preserve">{x}</w:t>' for x in t.split('\n'))
        p._p.append(parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr>{"<w:showingPlcHdr/>" if empty else ""}<w:text/></w:sdtPr><w:sdtContent><w:r>{"<w:rPr><w:color w:val=%s/></w:rPr>"%chr(34)+"808080"+chr(34) if 0 else ""}{runs}</w:r></w:sdtContent></w:sdt>'))
    def sdtcheck(p,t):
        p._p.append(parse_xml(f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(t)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{"☒" if t else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))
    def fld(p,kind,v='',t=False):
        if kind=='text':
            xs=['<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>','<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>','<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>','<w:r %s><w:t xml:space="preserve">'+(esc(v) or '\u2002\u2002\u2002\u2002\u2002')+'</w:t></w:r>','<w:r %s><w:fldChar w:fldCharType="end"/></w:r>']
        else:
            xs=['<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="K1"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>'+('<w:checked/>' if t else '')+'</w:checkBox></w:ffData></w:fldChar></w:r>','<w:r %s><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>','<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>','<w:r %s><w:fldChar w:fldCharType="end"/></w:r>']
        for x in xs: p._p.append(parse_xml(x%nsdecls('w')))
    def put(cell_or_p,i):
        p=cell_or_p
        if hasattr(p,'paragraphs'): cell=p; p=p.paragraphs[0]
        else: cell=None
        if i['k']=='f':
            if style=='sdt': sdttext(p,i['v'],i['ph'])
            elif style=='legacy': fld(p,'text',i['v'])
            else: p.add_run(i['v'] or i['ph'])
        else:
            for q,(o,t) in enumerate(i['o']):
                if q and cell is not None and len(i['o'])>3: p=cell.add_paragraph()
                elif q: p.add_run('    ')
                if style=='sdt': sdtcheck(p,t)
                elif style=='legacy': fld(p,'check',t=t)
                else: p.add_run('☒' if t else '☐')
                p.add_run(' '+o)
    tab=None; n=0; sn=0; buf=[]
    def row(cols,widths=None):
        nonlocal tab
        if tab is None:
            tab=d.add_table(0,cols); tab.style='Table Grid'
        r=tab.add_row().cells
        if widths:
            for c,wd in zip(r,widths): c.width=Cm(wd)
        return r
    def lab(cell,i):
        r=cell.paragraphs[0].add_run(i['l']); r.bold= style not in('legacy','t3')
        if i.get('help'): q=cell.add_paragraph(); rr=q.add_run(i['help']); rr.italic=True; rr.font.size=Pt(7.5)
    def flush():
        while buf:
            a=buf.pop(0); b=buf.pop(0) if buf else None
            r=row(4); lab(r[0],a); put(r[1],a); shade(r[0],'F2F2F2')
            if b: lab(r[2],b); put(r[3],b); shade(r[2],'F2F2F2')
            else: r[1].merge(r[3])
    cols={'t2':2,'sdt':2,'legacy':2,'t3':3,'t4':4,'above':1,'rows':1}.get(style)
    for i in items:
        if style=='t4' and (i['k']in'ht' or i.get('ml') or (i['k']=='c' and len(i['o'])>3)): flush()
        if i['k']=='h':
            sn+=1; n=0
            if cols and style!='legacy':
                r=row(cols); c=r[0].merge(r[-1]) if cols>1 else r[0]; c.paragraphs[0].add_run(i['l']).bold=True; shade(c)
            else: tab=None; d.add_heading(i['l'],2)
            continue
        if i['k']=='t':
            if cols and style!='legacy' and tab is not None:
                r=row(cols); c=r[0].merge(r[-1]) if cols>1 else r[0]; c.paragraphs[0].add_run(i['l']).italic=True
            else: d.add_paragraph(i['l'])
            continue
        n+=1
        if style in('t2','sdt','legacy'): r=row(2,(6,10.5)); lab(r[0],i); put(r[1],i)
        elif style=='t3': r=row(3,(1.3,5.7,9.5)); r[0].text=f'{sn}.{n}' if sn else str(n); lab(r[1],i); put(r[2],i)
        elif style=='t4':
            if i.get('ml') or (i['k']=='c' and len(i['o'])>3):
                r=row(4); lab(r[0],i); shade(r[0],'F2F2F2'); put(r[1].merge(r[3]),i)
            else: buf.append(i)
        elif style=='above':
            r=row(1); lab(r[0],i); p=r[0].add_paragraph()
            if i['k']=='f': p.add_run(i['v'] or i['ph'])
            else: put(p,i)
        elif style=='rows':
            r=row(1); lab(r[0],i); shade(r[0],'EDEDED'); r=row(1); put(r[0],i)
        elif style=='tabs':
            p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(6.5)); p.add_run(i['l']+':'); p.add_run('\t')
            if i['k']=='f': rr=p.add_run((i['v'] or i['ph'] or '_'*35)); rr.underline=bool(i['v'])
            else: put(p,i)
        elif style=='para':
            p=d.add_paragraph(); p.add_run(i['l']).bold=True; p=d.add_paragraph(); put(p,i)
    if style=='t4': flush()
    o=io.BytesIO(); d.save(o); return o.getvalue()
# ---- xlsx
def xlsx(items,title,style='ab',sheet='Meldung',org='',lists=None):
    import openpyxl
    from openpyxl.styles import Font,PatternFill,Alignment,Border,Side
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=sheet; th=Side(style='thin'); bd=Border(th,th,th,th)
    def cell(a,v,bold=False,fill=None,border=False):
        c=ws[a]; c.value=v; c.font=Font(bold=bold); c.alignment=Alignment(wrap_text=True,vertical='top')
        if fill: c.fill=PatternFill('solid',fgColor=fill)
        if border: c.border=bd
        return c
    def val(i): return (i['v'] or i['ph'] or None) if i['k']=='f' else None
    r=1
    if org: cell(f'A{r}',org); r+=1
    if style=='reg':
        cell(f'A{r}',title,True); r+=2; col=1
        from openpyxl.utils import get_column_letter as g
        for i in items:
            if i['k'] in 'ht': continue
            cell(f'{g(col)}{r}',i['l'],True,'DDDDDD',True); cell(f'{g(col)}{r+1}',val(i) if i['k']=='f' else ticked(i),border=True); ws.column_dimensions[g(col)].width=24; col+=1
        o=io.BytesIO(); wb.save(o); return o.getvalue()
    if style in('ab','boxes'): A,Bc=('A','B')
    elif style=='bd': A,Bc='B','D'
    elif style=='above': A,Bc='A','A'
    elif style=='abc': A,Bc='B','C'
    ws.column_dimensions['A'].width=40 if style!='abc' else 6; ws.column_dimensions['B'].width=44; ws.column_dimensions['C'].width=40; ws.column_dimensions['D'].width=44
    cell(f'{A}{r}',title,True).font=Font(bold=True,size=14); r+=2; n=0
    for i in items:
        if i['k']=='h':
            cell(f'{A}{r}',i['l'],True,'BDD7EE')
            if style=='bd': ws.merge_cells(f'B{r}:D{r}')
            elif style in('ab','boxes'): ws.merge_cells(f'A{r}:B{r}')
            r+=1; continue
        if i['k']=='t': cell(f'{A}{r}',i['l']); r+=1; continue
        n+=1
        if style=='abc': cell(f'A{r}',n)
        if style=='bd': ws.merge_cells(f'B{r}:C{r}')
        cell(f'{A}{r}',i['l']+((' ('+i['help']+')') if i.get('help') else ''),style=='above')
        if style=='above': r+=1
        if i['k']=='f': cell(f'{Bc}{r}',val(i),border=True); r+=1
        elif i['radio']: cell(f'{Bc}{r}',ticked(i),border=True); r+=1
        else:
            if style=='boxes':   # option beside an x cell
                for o,t in i['o']: cell(f'B{r}',o); cell(f'C{r}','x' if t else None,border=True); r+=1
            else:
                cell(f'{Bc}{r}','\n'.join(('☒ ' if t else '☐ ')+o for o,t in i['o']),border=True); r+=1
    if lists:
        w2=wb.create_sheet('Listen')
        for q,x in enumerate(lists,1): w2[f'A{q}']=x
    o=io.BytesIO(); wb.save(o); return o.getvalue()
# ---- LibreOffice conversion, many at once, two calls per target
PENDING={}
def conv(pairs):
    """pairs: {key: (bytes, 'docx', 'pdf')} -> {key: bytes}"""
    out={}; base=f'./work/conv_{BATCH}'; shutil.rmtree(base,ignore_errors=True)
    groups={}
    for k,(data,src,dst) in pairs.items():
        os.makedirs(f'{base}/{dst}/out',exist_ok=True); open(f'{base}/{dst}/{k}.{src}','wb').write(data); groups.setdefault(dst,[]).append(f'{base}/{dst}/{k}.{src}')
    for dst,fs in groups.items():
        subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',dst,'--outdir',f'{base}/{dst}/out']+fs,check=True,capture_output=True,timeout=400)
    for k,(data,src,dst) in pairs.items(): out[k]=open(f'{base}/{dst}/out/{k}.{dst}','rb').read()
    return out
