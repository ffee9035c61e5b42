import os, io, json, base64, quopri, subprocess, html as H, shutil, zipfile, random
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer
from reportlab.lib.styles import getSampleStyleSheet, ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
import openpyxl
from openpyxl.styles import Font, PatternFill
pdfmetrics.registerFont(TTFont('DV','/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'))
pdfmetrics.registerFont(TTFont('DVB','/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf'))
OUT='./b12'; WORK='./work'
shutil.rmtree(OUT,ignore_errors=True); shutil.rmtree(WORK,ignore_errors=True)
os.makedirs(OUT); os.makedirs(WORK)
class C(list):
    "choice: options, picked indices"
    def __init__(s,opts,*p): super().__init__(opts); s.p=set(p)
    def val(s): return ', '.join(o for i,o in enumerate(s) if i in s.p)
    def box(s,on='☒',off='☐',sep='   '): return sep.join((on if i in s.p else off)+' '+o for i,o in enumerate(s))
def V(v,**k): return v.box(**k) if isinstance(v,C) else v
rows=lambda spec:spec['rows']
# ---------- PDFs
def wrap(t,font,size,w):
    out=[]
    for para in t.split('\n'):
        cur=''
        for x in para.split(' '):
            if pdfmetrics.stringWidth(cur+' '+x,font,size)<w: cur=(cur+' '+x).strip()
            else: out.append(cur); cur=x
        out.append(cur)
    return out
def acro(spec,style='left',names='own',need=False):
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); W,HH=A4; y=HH-60
    c.setFont('DVB',13); c.drawString(50,y,spec['title']); y-=16
    c.setFont('DV',8); c.drawString(50,y,spec['org']); y-=24
    n=0; f=c.acroForm
    for r in rows(spec):
        if isinstance(r,str):
            y-=8
            if y<110: c.showPage(); y=HH-60
            c.setFillColor(colors.Color(.85,.89,.95)); c.rect(46,y-4,W-92,15,stroke=0,fill=1); c.setFillColor(colors.black)
            c.setFont('DVB',9); c.drawString(50,y,r); y-=22; continue
        lab,v=r[0],r[1]; n+=1
        nm={'own':''.join(ch for ch in lab if ch.isascii() and ch.isalnum())[:18]+str(n),'num':f'Textfeld{n}','short':f'f1_{n:02d}'}[names]
        big=isinstance(v,str) and (len(v)>60); h=44 if big else 16
        if len(v)>230 and isinstance(v,str): h=70
        if y-h<70: c.showPage(); y=HH-60
        c.setFont('DV',8)
        if style=='left':
            ls=wrap(lab,'DV',8,158)
            for i,l in enumerate(ls): c.drawString(50,y-i*10,l)
            x,wd,yy=215,330,y-4; dy=max(h,len(ls)*10)+8
        else:
            c.drawString(50,y,lab); x,wd,yy=50,495,y-20; dy=h+20
        if isinstance(v,C):
            multi=len(v.p)>1; xx=x
            if not multi and len(v)<=3 and style!='combo' and len(v.p)==1 or len(v)<=3 and not v.p:
                for i,o in enumerate(v):
                    f.radio(name=nm,value=['a','b','c'][i] if names=='num' else str(i+1),selected=i in v.p,x=xx,y=yy,size=12,buttonStyle='circle',borderWidth=1)
                    c.setFont('DV',8); c.drawString(xx+16,yy+3,o); xx+=30+pdfmetrics.stringWidth(o,'DV',8)
            elif style=='left' and len(v.p)<=1 and spec.get('combo'):
                o=[spec['combo']]+list(v); f.choice(name=nm,options=o,value=(v.val() or o[0]),x=x,y=yy,width=wd,height=16,fontSize=8,borderWidth=1)
            else:
                for i,o in enumerate(v):
                    if xx+30+pdfmetrics.stringWidth(o,'DV',8)>550: xx=x; yy-=16; dy+=16
                    f.checkbox(name=f'{nm}_{i}',checked=i in v.p,x=xx,y=yy,size=12,buttonStyle='check',borderWidth=1)
                    c.setFont('DV',8); c.drawString(xx+16,yy+3,o); xx+=30+pdfmetrics.stringWidth(o,'DV',8)
        else:
            f.textfield(name=nm,value=v.replace('–','-').replace('’',"'"),x=x,y=yy-(h-16),width=wd,height=h,fontSize=8,fontName='Helvetica',borderWidth=.5,fieldFlags='multiline' if big else '')
        y-=dy
    c.save(); d=b.getvalue()
    if need:
        from pypdf import PdfReader,PdfWriter
        from pypdf.generic import NameObject,BooleanObject
        w=PdfWriter(clone_from=PdfReader(io.BytesIO(d)))
        w._root_object['/AcroForm'][NameObject('/NeedAppearances')]=BooleanObject(True)
        for p in w.pages:
            for a in p.get('/Annots',[]):
                a=a.get_object()
                if a.get('/FT')=='/Tx' and '/AP' in a: del a['/AP']
        o=io.BytesIO(); w.write(o); d=o.getvalue()
    return d
def flat(spec,style='grid'):
    b=io.BytesIO(); ss=getSampleStyleSheet()
    n=ParagraphStyle('n',fontName='DV',fontSize=8.5,leading=11); bo=ParagraphStyle('b',fontName='DVB',fontSize=8.5,leading=11)
    t=ParagraphStyle('t',fontName='DVB',fontSize=14,leading=18); small=ParagraphStyle('s',fontName='DV',fontSize=7,leading=9,textColor=colors.grey)
    P=lambda x,s=n: Paragraph(H.escape(x).replace('\n','<br/>'),s)
    fl=[P(spec['title'],t),P(spec['org'],small),Spacer(1,8)]; data=[]; sty=[('VALIGN',(0,0),(-1,-1),'TOP')]
    for r in rows(spec):
        if isinstance(r,str):
            data.append([P(r,bo),'']); i=len(data)-1; sty+=[('SPAN',(0,i),(1,i)),('BACKGROUND',(0,i),(1,i),colors.whitesmoke)]
        elif style=='above':
            data.append([[P(r[0],small),P(V(r[1]))],'']); i=len(data)-1; sty+=[('SPAN',(0,i),(1,i))]
        else: data.append([P(r[0],bo if style=='lines' else n),P(V(r[1]))])
    if style!='lines': sty.append(('GRID',(0,0),(-1,-1),.5,colors.grey))
    else: sty.append(('LINEBELOW',(1,0),(1,-1),.4,colors.black))
    fl.append(Table(data,colWidths=[170,330],style=sty))
    if spec.get('foot'): fl+=[Spacer(1,10),P(spec['foot'],small)]
    SimpleDocTemplate(b,pagesize=A4,leftMargin=45,rightMargin=45,topMargin=45,bottomMargin=45).build(fl); return b.getvalue()
# ---------- office
def sdt(par,text,ph=False):
    s=OxmlElement('w:sdt'); pr=OxmlElement('w:sdtPr'); 
    if ph: pr.append(OxmlElement('w:showingPlcHdr'))
    tx=OxmlElement('w:text'); pr.append(tx); s.append(pr); ct=OxmlElement('w:sdtContent'); r=OxmlElement('w:r'); t=OxmlElement('w:t'); t.text=text; t.set(qn('xml:space'),'preserve'); r.append(t); ct.append(r); s.append(ct); par._p.append(s)
def docx(spec,style='2col'):
    d=Document(); d.add_paragraph(spec['org']); d.add_heading(spec['title'],1)
    for p in spec.get('intro',[]): d.add_paragraph(p)
    tb=None; R=rows(spec)
    if style in('2col','sdt'):
        for r in R:
            if isinstance(r,str):
                if style=='sdt': tb=None; d.add_heading(r,2); continue
                if tb is None: tb=d.add_table(0,2); tb.style='Table Grid'
                cs=tb.add_row().cells; m=cs[0].merge(cs[1]); m.paragraphs[0].add_run(r).bold=True; continue
            if tb is None: tb=d.add_table(0,2); tb.style='Table Grid'
            cs=tb.add_row().cells; cs[0].text=r[0]
            if style=='sdt' and not isinstance(r[1],C): sdt(cs[1].paragraphs[0],r[1] or spec.get('ph','Klicken oder tippen Sie hier, um Text einzugeben.'),not r[1])
            else: cs[1].text=V(r[1])
    elif style=='4col':
        buf=[]
        def flush():
            nonlocal buf
            while buf:
                cs=tb.add_row().cells
                if len(buf)>=2:
                    for k in (0,1): cs[2*k].text=buf[k][0]; cs[2*k+1].text=V(buf[k][1])
                    buf=buf[2:]
                else:
                    cs[0].text=buf[0][0]; cs[1].merge(cs[3]).text=V(buf[0][1]); buf=[]
        tb=d.add_table(0,4); tb.style='Table Grid'
        for r in R:
            if isinstance(r,str): flush(); cs=tb.add_row().cells; cs[0].merge(cs[3]).paragraphs[0].add_run(r).bold=True
            elif len(V(r[1]))>45 : 
                flush(); cs=tb.add_row().cells; cs[0].text=r[0]; cs[1].merge(cs[3]).text=V(r[1])
            else:
                buf.append(r)
                if len(buf)==2: flush()
        flush()
    elif style=='above':
        for r in R:
            if isinstance(r,str): d.add_heading(r,2); tb=None; continue
            if tb is None: tb=d.add_table(0,1); tb.style='Table Grid'
            c=tb.add_row().cells[0]; c.paragraphs[0].add_run(r[0]).bold=True; c.add_paragraph(V(r[1]))
    elif style=='3col':
        tb=d.add_table(1,3); tb.style='Table Grid'
        for k,x in enumerate(spec['head']): tb.rows[0].cells[k].paragraphs[0].add_run(x).bold=True
        i=0
        for r in R:
            if isinstance(r,str): continue
            i+=1; cs=tb.add_row().cells; cs[0].text=str(i); cs[1].text=r[0]; cs[2].text=V(r[1])
    elif style=='tabs':
        for r in R:
            if isinstance(r,str): d.add_paragraph().add_run(r).bold=True; continue
            p=d.add_paragraph(r[0].rstrip(':')+':\t'); x=p.add_run(V(r[1]) or '____________________'); x.underline=True
    if spec.get('foot'): d.add_paragraph(spec['foot'])
    b=io.BytesIO(); d.save(b); return b.getvalue()
def xlsx(spec,style='AB'):
    w=openpyxl.Workbook(); s=w.active; s.title=spec.get('sheet','Meldung'); s['A1']=spec['title']; s['A1'].font=Font(bold=True,size=14); s['A2']=spec['org']
    i=4; a,v={'AB':(1,2),'BD':(2,4),'head':(1,2)}[style[:4] if style=='head' else style[:2]]
    if spec.get('head'):
        for k,x in enumerate(spec['head']): s.cell(i,a+k,x).font=Font(bold=True)
        i+=1
    for r in rows(spec):
        if isinstance(r,str): s.cell(i,a,r).font=Font(bold=True); s.cell(i,a).fill=PatternFill('solid',fgColor='DDDDDD'); i+=1; continue
        s.cell(i,a,r[0])
        if isinstance(r[1],C) and spec.get('xbox'):
            for k,o in enumerate(r[1]): s.cell(i,v,'X' if k in r[1].p else None); s.cell(i,v+1,o); i+=1
            continue
        x=r[1].val() if isinstance(r[1],C) else r[1]
        if len(r)>4: x=r[4]
        s.cell(i,v,x if x!='' else None); i+=1
    s.column_dimensions['A'].width=38; s.column_dimensions['B'].width=50
    if spec.get('sheet2'):
        z=w.create_sheet(spec['sheet2'][0])
        for k,x in enumerate(spec['sheet2'][1:],1): z.cell(k,1,x)
    b=io.BytesIO(); w.save(b); return b.getvalue()
PENDING=[]  # (data, ext, to, setter)
def html(spec,style='table'):
    o=[]; e=lambda x:H.escape(x).replace('\n','<br>')
    R=rows(spec); val=lambda v:v.val() if isinstance(v,C) else v
    if style=='table':
        o.append('<table cellpadding="6" style="border-collapse:collapse;font-family:Arial">')
        for r in R: o.append(f'<tr bgcolor="#EAF2FA"><td colspan="2"><strong>{e(r)}</strong></td></tr>' if isinstance(r,str) else f'<tr><td style="border:1px solid #ccc" valign="top">{e(r[0])}</td><td style="border:1px solid #ccc">{e(val(r[1]))}</td></tr>')
        o.append('</table>')
    elif style=='gravity':
        o.append('<table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">')
        for r in R:
            if isinstance(r,str): o.append(f'<tr><td colspan="2" style="font-size:14px;font-weight:bold;background-color:#EEE">{e(r)}</td></tr>')
            elif val(r[1]): o.append(f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>{e(r[0])}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-size:12px">{e(val(r[1]))}</font></td></tr>')
        o.append('</table></td></tr></table>')
    elif style=='dl':
        o.append('<dl>')
        for r in R: o.append(f'</dl><h3>{e(r)}</h3><dl>' if isinstance(r,str) else f'<dt>{e(r[0])}</dt><dd>{e(val(r[1])) or "&nbsp;"}</dd>')
        o.append('</dl>')
    else:
        for r in R: o.append(f'<h4>{e(r)}</h4>' if isinstance(r,str) else f'<p><b>{e(r[0])}:</b> {e(val(r[1]))}</p>')
    return f'<html><head><meta charset="utf-8"></head><body><h2>{e(spec["title"])}</h2><p>{e(spec.get("intro",[""])[0])}</p>'+'\n'.join(o)+f'<hr><p style="font-size:11px;color:#888">{e(spec["org"])}</p></body></html>'
def text(spec,style='colon'):
    o=[spec['title'],'='*len(spec['title']),'']; o+=spec.get('intro',[]); i=0
    for r in rows(spec):
        if isinstance(r,str): o+=['',r if style!='num' else r.upper(),'-'*len(r)]; continue
        i+=1; v=r[1].box('[x]','[ ]') if isinstance(r[1],C) else r[1]
        if style=='colon': o.append(f'{r[0]}: {v}')
        elif style=='dots': o.append(f'{r[0]} {"."*max(3,38-len(r[0]))} {v}')
        elif style=='next': o+=[f'{r[0]}',f'{v}' if v else '','']
        elif style=='num': o+=[f'{i}. {r[0]}',f'   {v}','']
    if spec.get('foot'): o+=['','-- ',spec['foot']]
    return '\n'.join(o)
# ---------- mail
MT={'pdf':'application/pdf','docx':'application/vnd.openxmlformats-officedocument.wordprocessingml.document','odt':'application/vnd.oasis.opendocument.text','xlsx':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','ods':'application/vnd.oasis.opendocument.spreadsheet'}
import email.header
_n=0
def hdr(x):
    return x if x.isascii() else email.header.Header(x,'utf-8',maxlinelen=70).encode()
def frm_h(f):
    n,a=f; return f'{hdr(n)} <{a}>' if n else a
def part(body,sub='plain',cs='utf-8',cte='qp',flowed=False):
    d=body.replace('\r','').encode(cs,'replace').replace(b'\n',b'\r\n')
    h=f'Content-Type: text/{sub}; charset={cs}'+('; format=flowed; delsp=no' if flowed else '')+'\r\n'
    if cte=='qp': 
        q=quopri.encodestring(d.replace(b'\r\n',b'\n')).replace(b'\n',b'\r\n'); return (h+'Content-Transfer-Encoding: quoted-printable\r\n\r\n').encode()+q
    if cte=='b64': return (h+'Content-Transfer-Encoding: base64\r\n\r\n').encode()+base64.encodebytes(d).replace(b'\n',b'\r\n')
    return (h+'Content-Transfer-Encoding: 8bit\r\n\r\n').encode()+d
def mail(name,frm,date,subject,body,exp,fmt,lang,att=None,htmlb=None,cs='utf-8',cte='qp',flowed=False,xm='',to='vorfall@example.org',extra='',body_none=False):
    global _n; _n+=1
    h=f'From: {frm_h(frm)}\r\nTo: {to}\r\nSubject: {hdr(subject)}\r\nDate: {date}\r\nMessage-ID: <kit12.{_n}.{abs(hash(name))%10**8}@{frm[1].split("@")[1]}>\r\nMIME-Version: 1.0\r\n'
    if xm: h+=f'{"User-Agent" if "Thunderbird" in xm else "X-Mailer"}: {xm}\r\n'
    h+=extra
    def write(data=None):
        B=f'=_kit_{_n_}_b'; A=f'=_kit_{_n_}_a'
        if htmlb is not None and body is not None:
            txt=(f'Content-Type: multipart/alternative; boundary="{A}"\r\n\r\n--{A}\r\n').encode()+part(body,'plain',cs,cte)+f'\r\n--{A}\r\n'.encode()+part(htmlb,'html','utf-8',cte)+f'\r\n--{A}--\r\n'.encode()
        elif htmlb is not None: txt=part(htmlb,'html','utf-8',cte)
        else: txt=part(body,'plain',cs,cte,flowed)
        if att:
            fn=att[0]; ext=fn.rsplit('.',1)[1]
            m=h.encode()+f'Content-Type: multipart/mixed; boundary="{B}"\r\n\r\n--{B}\r\n'.encode()+txt+f'\r\n--{B}\r\nContent-Type: {MT[ext]}; name="{fn}"\r\nContent-Disposition: attachment; filename="{fn}"\r\nContent-Transfer-Encoding: base64\r\n\r\n'.encode()+base64.encodebytes(data).replace(b'\n',b'\r\n')+f'--{B}--\r\n'.encode()
        else: m=h.encode()+txt
        open(f'{OUT}/{name}.eml','wb').write(m)
    _n_=_n
    json.dump({'format':fmt,'lang':lang,**exp},open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
    if att and isinstance(att[1],tuple): PENDING.append((name,att[1][0],att[1][1],att[1][2],write))   # (data, ext, to)
    else: write(att[1] if att else None)
def finish():
    by={}
    for i,(n,d,e,t,w) in enumerate(PENDING):
        os.makedirs(f'{WORK}/{t}',exist_ok=True); p=f'{WORK}/{t}/k{i}.{e}'; open(p,'wb').write(d); by.setdefault(t,[]).append(p)
    for t,ps in by.items():
        subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',t,'--outdir',f'{WORK}/{t}/out']+ps,capture_output=True,timeout=400)
    for i,(n,d,e,t,w) in enumerate(PENDING): w(open(f'{WORK}/{t}/out/k{i}.{t}','rb').read())
def exp_of(spec,kind,may=(),report=None,outcome=None):
    rep={}
    for r in spec['rows']:
        if isinstance(r,str) or len(r)<3 or not r[2]: continue
        v=r[3] if len(r)>3 and r[3] is not None else (r[1].val() if isinstance(r[1],C) else r[1])
        if v=='' or v is None: continue
        if r[2] in ('data_categories','affected_systems','informed') and isinstance(v,str): v=[v]
        rep[r[2]]=v
    rep.update(report or {})
    may=set(may)|{'subject'}|({'reporter_name','reporter_email'}-set(rep))
    if 'data_categories' in rep and 'personal_data' not in rep: may.add('personal_data')
    if isinstance(kind,str): rep.pop('kind',None)
    d={'report':rep,'kind':kind,'may':sorted(may)}
    if outcome: d['outcome']=outcome
    return d
def form(name,lang,fmt,frm,date,subject,cover,spec,kind,data,fn=None,may=(),report=None,outcome=None,**k):
    e=exp_of(spec,kind,may,report,outcome)
    mail(name,frm,date,subject,cover,e,fmt,lang,att=(fn,data) if fn else None,**k)
def free(name,lang,frm,date,subject,body,report,kind,may=(),outcome=None,**k):
    may=set(may)|{'subject','description'}|({'reporter_name','reporter_email'}-set(report))
    e={'report':report,'kind':kind,'may':sorted(may)}
    if kind is None: e.pop('kind')
    if outcome: e['outcome']=outcome
    mail(name,frm,date,subject,body,e,'free_text',lang,**k)
