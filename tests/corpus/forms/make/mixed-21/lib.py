import re,json,os,io,subprocess,html as H
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from datetime import datetime
from zoneinfo import ZoneInfo
OUT='out'; TMP=OUT+'/.src/tmp'; os.makedirs(TMP,exist_ok=True)
AB=dict(n='reporter_name',p='reporter_phone',r='reporter_role',o='org_unit',em='reporter_email',disc='discovered_at',occ='occurred_at',of='occurred_from',ot='occurred_to',l='location',d='description',c='consequences',m='measures',s='affected_systems',pd='personal_data',dc='data_categories',sc='special_categories',np='affected_persons',dk='device_kind',di='device_id',enc='device_encrypted',pw='device_password',wipe='device_remote_wipe',ls='lost_or_stolen',pol='police_report',inf='informed')
LIST={'affected_systems','data_categories','informed'}
ZONE={'de':'Europe/Berlin','en':'Europe/London','nb':'Europe/Oslo','nn':'Europe/Oslo'}
RX=re.compile(r'\[\[(\w+)(?:=(.*?)\||:)(.*?)\]\]',re.S)
def tm(v,z):
    m=re.fullmatch(r'(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d)',str(v))
    if not m: return v
    return datetime(*map(int,m.groups()),tzinfo=ZoneInfo(z)).isoformat()
def norm(s): return re.sub(r'\s+',' ',s).strip()
class M:
    def __init__(s,n,fmt,lang,frm,date,subj,kind,may=(),extra=None,cte=None,cs='utf-8',drop=()):
        s.n=n;s.fmt=fmt;s.lang=lang;s.frm=frm;s.z=ZONE[lang];s.subj=subj;s.kind=kind;s.may=list(may);s.extra=extra or {};s.rep={};s.cte=cte;s.cs=cs
        d=datetime.strptime(date,'%Y-%m-%d %H:%M').replace(tzinfo=ZoneInfo(s.z),second=(n*7)%60); s.date=d; s.headers={}
        s.seen=''
    def x(s,t):
        "strip markers, collect"
        if t is None: return ''
        t=str(t)
        for f,real,raw in RX.findall(t):
            k=AB[f]; v=real if real else norm(raw)
            if k=='affected_persons': v=int(v)
            v=tm(v,s.z)
            if k in LIST: s.rep.setdefault(k,[]).append(v)
            elif k in s.rep and k in('description','measures','consequences'): s.rep[k]+=' '+v
            else: s.rep[k]=v
        t=RX.sub(lambda m:m.group(3),t); s.seen+=' '+t; return t
    def send(s,body,html=None,atts=()):
        m=EmailMessage(policy=SMTP)
        from email.headerregistry import Address
        u,dom=s.frm[1].split('@'); m['From']=Address(s.frm[0],u,dom)
        m['To']='vorfall@uni-nordholz.example' if s.lang!='en' else ('security@uni-nordholz.example' if s.n%2 else 'vorfall@uni-nordholz.example')
        m['Date']=format_datetime(s.date); m['Subject']=s.subj
        m['Message-ID']='<%s.%04d.%s@%s>'%(s.date.strftime('%Y%m%d%H%M'),s.n*37,'u16',dom)
        for k,v in s.headers.items(): m[k]=v
        if body is None: m.set_content(html,subtype='html',charset=s.cs,cte=s.cte)
        else:
            m.set_content(body.strip('\n')+'\n',charset=s.cs,cte=s.cte)
            if html: m.add_alternative(html,subtype='html')
        for fn,data,mt in atts:
            a,b=mt.split('/',1); m.add_attachment(data,maintype=a,subtype=b,filename=fn)
        rep=dict(s.rep)
        for k,v in s.extra.items():
            if v is None: rep.pop(k,None);continue
            if isinstance(v,dict): v={'any':[tm(i,s.z) if not isinstance(i,list) else i for i in v['any']]}
            rep[k]=tm(v,s.z) if not isinstance(v,(list,dict)) else v
        may=[k for k in s.may if k not in rep]
        if 'reporter_email' not in rep: may.append('reporter_email')
        base='%s/u16-%02d'%(OUT,s.n)
        open(base+'.eml','wb').write(m.as_bytes())
        json.dump({'format':s.fmt,'lang':s.lang,'report':rep,'may':sorted(set(may)),'kind':s.kind},open(base+'.json','w'),ensure_ascii=False,indent=1)
        open('%s/%02d.seen'%(TMP,s.n),'w').write(s.seen+' '+(body or '')+' '+s.frm[0]+' '+s.frm[1])
def free(n,lang,frm,date,subj,kind,body,may=(),extra=None,html=False,cte=None,cs='utf-8',headers=None,fmt='free_text'):
    m=M(n,fmt,lang,frm,date,subj,kind,may,extra,cte,cs); m.headers=headers or {}
    b=m.x(body).strip('\n')
    h='<html><body><div>'+'</div><div>'.join(H.escape(l) or '<br>' for l in b.split('\n'))+'</div></body></html>' if html else None
    m.send(b,h)
# ---- documents: blocks ("h",t) ("p",t) ("t",rows[,widths]) ("kv",rows[,sep]) ("lv",rows)
MT={'docx':'application/vnd.openxmlformats-officedocument.wordprocessingml.document','odt':'application/vnd.oasis.opendocument.text','xlsx':'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet','ods':'application/vnd.oasis.opendocument.spreadsheet','pdf':'application/pdf','doc':'application/msword','rtf':'application/rtf'}
PENDING=[]
def strip_blocks(m,blocks):
    o=[]
    for b in blocks:
        if b[0] in'hp': o.append((b[0],m.x(b[1])))
        else: o.append((b[0],[[m.x(c) for c in r] for r in b[1]])+tuple(b[2:]))
    return o
def mk_docx(blocks,path,font='Calibri'):
    import docx
    from docx.shared import Cm,Pt
    d=docx.Document(); d.styles['Normal'].font.name=font; d.styles['Normal'].font.size=Pt(10.5)
    for b in blocks:
        if b[0]=='h': d.add_heading(b[1],level=2)
        elif b[0]=='p': d.add_paragraph(b[1])
        elif b[0]=='t':
            nc=max(len(r) for r in b[1]); t=d.add_table(rows=0,cols=nc); t.style='Table Grid'
            for r in b[1]:
                c=t.add_row().cells
                if len(r)==1 and nc>1: c[0].merge(c[-1]).text=r[0]; continue
                if len(r)<nc:
                    c[len(r)-1].merge(c[-1])
                for i,v in enumerate(r): c[i].text=v
        elif b[0]=='kv':
            sep=b[2] if len(b)>2 else ': '
            for k,v in b[1]:
                p=d.add_paragraph(); p.add_run(k+sep).bold=True; p.add_run(v)
        elif b[0]=='lv':
            for k,v in b[1]:
                p=d.add_paragraph(); p.add_run(k).bold=True; d.add_paragraph(v)
    d.save(path)
def mk_pdf(blocks,path,header=None,footer=None,title='Form'):
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    S=getSampleStyleSheet();N=S['Normal']
    P=lambda t,st=N:Paragraph(H.escape(t).replace('\n','<br/>'),st)
    fl=[]
    for b in blocks:
        if b[0]=='h': fl.append(P(b[1],S['Heading2']))
        elif b[0]=='p': fl+= [P(b[1]),Spacer(1,5)]
        elif b[0]=='t':
            nc=max(len(r) for r in b[1]); rows=[];st=[('GRID',(0,0),(-1,-1),.5,colors.grey),('VALIGN',(0,0),(-1,-1),'TOP')]
            for i,r in enumerate(b[1]):
                if len(r)<nc: st.append(('SPAN',(len(r)-1,i),(nc-1,i)))
                rows.append([P(c) for c in r]+['']*(nc-len(r)))
            w=b[2] if len(b)>2 else [450/nc]*nc
            fl+=[Table(rows,colWidths=w,style=TableStyle(st)),Spacer(1,8)]
        elif b[0]=='kv':
            sep=b[2] if len(b)>2 else ': '
            for k,v in b[1]: fl+=[Paragraph('<b>'+H.escape(k)+'</b>'+H.escape(sep)+H.escape(v),N),Spacer(1,3)]
        elif b[0]=='lv':
            for k,v in b[1]: fl+=[Paragraph('<b>'+H.escape(k)+'</b>',N),P(v),Spacer(1,6)]
    def pg(c,d):
        c.setFont('Helvetica',7)
        if header: c.drawString(40,825,header[0]);c.drawCentredString(320,825,header[1])
        if footer: c.drawString(40,18,footer);c.drawRightString(560,18,'%d/1'%d.page)
    SimpleDocTemplate(path,pagesize=A4,title=title,topMargin=45,bottomMargin=40).build(fl,onFirstPage=pg,onLaterPages=pg)
def doc(n,fmt,lang,frm,date,subj,kind,cover,fname,blocks,may=(),extra=None,rl=None,cte=None,font='Calibri'):
    m=M(n,fmt,lang,frm,date,subj,kind,may,extra,cte)
    m.rl=rl is not None; cov=m.x(cover); bl=strip_blocks(m,blocks)
    ext={'flat_pdf':'pdf'}.get(fmt,fmt)
    p='%s/f%02d.%s'%(TMP,n,ext)
    if fmt=='flat_pdf' and rl is not None: mk_pdf(bl,p,**rl)
    else: mk_docx(bl,'%s/f%02d.docx'%(TMP,n),font)
    PENDING.append((m,cov,fname,p,ext,'docx'))
def sheet(n,fmt,lang,frm,date,subj,kind,cover,fname,rows,may=(),extra=None,merges=(),name='Tabelle1',widths=None,hidden=None):
    import openpyxl
    from openpyxl.styles import Font,Alignment
    m=M(n,fmt,lang,frm,date,subj,kind,may,extra)
    cov=m.x(cover); wb=openpyxl.Workbook(); ws=wb.active; ws.title=name
    for i,r in enumerate(rows,1):
        for j,c in enumerate(r,1):
            if c is None or c=='': continue
            if isinstance(c,(int,float,datetime)): ws.cell(i,j,c); continue
            ws.cell(i,j,m.x(c)).alignment=Alignment(wrap_text=True,vertical='top')
    for a in merges: ws.merge_cells(a)
    for k,w in (widths or {'A':34,'B':50}).items(): ws.column_dimensions[k].width=w
    if hidden:
        w2=wb.create_sheet(hidden[0])
        for r in hidden[1]: w2.append(r)
    wb.save('%s/f%02d.xlsx'%(TMP,n))
    PENDING.append((m,cov,fname,'%s/f%02d.%s'%(TMP,n,fmt),fmt,'xlsx'))
def finish():
    for ext in ('odt','doc','rtf','pdf','ods'):
        src=[p.rsplit('.',1)[0]+'.'+s for m,c,f,p,e,s in PENDING if e==ext and not (ext=='pdf' and m.rl)]
        if src: subprocess.run(['nice','-n','10','soffice','--headless','--convert-to',ext,'--outdir',TMP]+src,check=True,capture_output=True,timeout=280)
    ev=[p for m,c,f,p,e,s in PENDING if e=='xlsx' and m.n%2==0]
    if ev:
        subprocess.run(['nice','-n','10','soffice','--headless','--convert-to','xlsx','--outdir',TMP+'/x']+ev,check=True,capture_output=True,timeout=200)
        for p in ev: os.replace(TMP+'/x/'+os.path.basename(p),p)
    for m,cov,fname,p,e,s in PENDING: m.send(cov,None,[(fname,open(p,'rb').read(),MT[e])])
    PENDING.clear()
def acro(n,lang,frm,date,subj,kind,cover,fname,title,fields,may=(),extra=None,layout='left',intro='',named=True):
    """fields: (label,value[,lines]) | (label,[opts],chosen,'radio'|'choice'|'check') | heading str"""
    from reportlab.pdfgen import canvas
    m=M(n,'acroform',lang,frm,date,subj,kind,may,extra); cov=m.x(cover)
    p='%s/f%02d.pdf'%(TMP,n); c=canvas.Canvas(p); f=c.acroForm; y=800
    c.setFont('Helvetica-Bold',13);c.drawString(45,y,title);y-=18;c.setFont('Helvetica',9)
    if intro: c.drawString(45,y,intro);y-=16
    k=0
    def chk():
        nonlocal y
        if y<80: c.showPage();y=800;c.setFont('Helvetica',9)
    for fl in fields:
        chk();k+=1
        if isinstance(fl,str): c.setFont('Helvetica-Bold',10);y-=6;c.drawString(45,y,fl);y-=18;c.setFont('Helvetica',9);continue
        lab=fl[0]; nm=re.sub(r'[^A-Za-z]+','_',lab)[:28].strip('_') if named else 'Text%d'%k
        if len(fl)<4:
            v=m.x(fl[1]).replace('\n',' '); ln=fl[2] if len(fl)>2 else 1; h=16 if ln==1 else 13*ln+6
            c.drawString(45,y,lab)
            if layout=='above' or len(lab)>38: y-=h+4;X,W=45,500
            else: X,W=230,315;y-=h-13
            f.textfield(name='%s_%d'%(nm,k) if named else nm,tooltip=lab if named else None,value=v,x=X,y=y-3,width=W,height=h,fontSize=9,maxlen=4000,fieldFlags='multiline' if ln>1 else '',borderWidth=.5)
            y-=20
        else:
            opts,ch,ty=fl[1],fl[2],fl[3]; c.drawString(45,y,lab)
            if len(lab)>38 : y-=16;X=60
            else: X=230
            if ty=='choice':
                f.choice(name='%s_%d'%(nm,k),tooltip=lab,value=m.x(ch),options=opts,x=X,y=y-3,width=200,height=16,fontSize=9,fieldFlags='combo',borderWidth=.5);m.seen+=ch
            else:
                for i,o in enumerate(opts):
                    if X+20+c.stringWidth(o,'Helvetica',9)>560: X=60;y-=16
                    if ty=='radio': f.radio(name='%s_%d'%(nm,k),tooltip=lab,value=re.sub(r'\W','',o) or 'o%d'%i,selected=o==ch,x=X,y=y-2,size=10,buttonStyle='check',shape='square',borderWidth=.5)
                    else: f.checkbox(name='%s_%d_%d'%(nm,k,i),tooltip=o,checked=o in ch,x=X,y=y-2,size=10,borderWidth=.5)
                    c.drawString(X+14,y,o);X+=26+c.stringWidth(o,'Helvetica',9)
            y-=20
    c.save(); m.send(cov,None,[(fname,open(p,'rb').read(),'application/pdf')])
def htm(n,lang,frm,date,subj,kind,style,rows,may=(),extra=None,pre='',post='',plain=False):
    m=M(n,'html',lang,frm,date,subj,kind,may,extra)
    e=lambda t:H.escape(m.x(t)).replace('\n','<br>\n')
    o=e(pre).join(['<p>','</p>']) if pre else ''
    if style=='gf':
        o+='<table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">'
        for k,v in rows: o+='<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px;"><strong>%s</strong></font></td></tr>\n<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px;">%s</font></td></tr>\n'%(e(k),e(v))
        o+='</table></td></tr></table>'
    elif style=='tbl':
        o+='<table border="1" cellspacing="0" cellpadding="4">'
        for r in rows:
            if len(r)==1: o+='<tr><th colspan="2" align="left" style="background:#ddd">%s</th></tr>\n'%e(r[0])
            else: o+='<tr>'+''.join('<td>%s%s%s</td>'%('<b>' if i%2==0 else '',e(c),'</b>' if i%2==0 else '') for i,c in enumerate(r))+'</tr>\n'
        o+='</table>'
    elif style=='br':
        for k,v in rows: o+='<b>%s:</b> %s<br>\n'%(e(k),e(v))
    elif style=='dl':
        o+='<dl>'+''.join('<dt style="color:#666">%s</dt>\n<dd>%s</dd>\n'%(e(k),e(v)) for k,v in rows)+'</dl>'
    elif style=='div':
        for k,v in rows: o+='<div class="f" style="margin:8px 0"><div class="l" style="font-weight:bold">%s</div><div class="v">%s</div></div>\n'%(e(k),e(v))
    if post: o+='<p>'+e(post)+'</p>'
    h='<html><head><meta charset="utf-8"></head><body style="font-family:Arial">'+o+'</body></html>'
    if plain: m.send('Diese Nachricht ist im HTML-Format.' if lang=='de' else 'This message is in HTML format.',h)
    else: m.send(None,h)
