import os, io, json, html, subprocess, re, sys, glob, shutil
from email.message import EmailMessage
from email import policy
from email.utils import formataddr, format_datetime
from datetime import datetime
OUT='./b12'; W='./w'
def F(l,v='',f=None,e=None): return ('f',l,v,f,e)
def C(l,o,k,f=None,e=None): return ('c',l,o,[k] if isinstance(k,int) else list(k),f,e)
def S(t): return ('s',t)
def H(t): return ('h',t)
def expect(rows):
    rep={};kind=None
    for r in rows:
        if r[0]=='f' and r[3] and r[2]:
            rep[r[3]]=r[4] if r[4] is not None else r[2]
        if r[0]=='c' and r[4] and r[3]:
            e=r[5] if r[5] is not None else [r[2][i] for i in r[3]]
            if r[4]=='kind': kind=e
            else: rep[r[4]]=e
    for k in list(rep):
        if k=='kind': kind=rep.pop(k)
    return rep,kind
def cstr(r,on='☒',off='☐',sep='   '):
    return sep.join((on if i in r[3] else off)+' '+o for i,o in enumerate(r[2]))
def esc(s): return html.escape(s).replace('\n','<br>')
# ---------- pdf
from reportlab.pdfgen import canvas
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Table, Paragraph, Spacer, TableStyle
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib import colors
_d='/usr/share/fonts/truetype/dejavu/'
if not os.path.exists(_d+'DejaVuSans.ttf'): _d=os.path.dirname(glob.glob('/usr/share/fonts/**/DejaVuSans.ttf',recursive=True)[0])+'/'
pdfmetrics.registerFont(TTFont('DV',_d+'DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('DVB',_d+'DejaVuSans-Bold.ttf'))
def acro(fn,inst,title,rows,style='left',names='own',fill='direct',foot=''):
    c=canvas.Canvas(fn,pagesize=A4);w,h=A4;y=h-50;af=c.acroForm
    c.setFont('DVB',9);c.drawString(50,y,inst);y-=20;c.setFont('DVB',14);c.drawString(50,y,title);y-=24
    vals={};n=0
    for r in rows:
        if y<110: c.setFont('DV',7);c.drawString(50,30,foot);c.showPage();y=h-60
        n+=1
        if r[0]=='s': y-=6;c.setFillGray(.88);c.rect(48,y-4,w-96,15,stroke=0,fill=1);c.setFillGray(0);c.setFont('DVB',9);c.drawString(50,y,r[1]);y-=18;continue
        if r[0]=='h':
            c.setFont('DV',6.5)
            for ln in wrap(r[1],110): c.drawString(50,y,ln);y-=9
            y-=3;continue
        nm={'own':re.sub(r'\W+','_',r[1])[:20]+str(n),'text':'Text%d'%n,'xfa':'form1[0].#subform[0].Field%d[0]'%n}[names]
        if r[0]=='f':
            ml=len(r[2])>62 or r[1].endswith('*ml'); lab=r[1].replace('*ml','')
            hh=52 if ml else 16
            c.setFont('DV',8)
            if style=='left':
                ls=wrap(lab,34)
                for i,ln in enumerate(ls): c.drawString(50,y-i*9,ln)
                x0,ww,yy=215,w-265,y-hh+12; used=max(hh+6,len(ls)*9+6)
            elif style=='above': c.drawString(50,y,lab); x0,ww,yy=50,w-100,y-hh-4; used=hh+22
            elif style=='right': x0,ww,yy=50,260,y-hh+12; c.drawString(316,y,lab); used=hh+6
            v=r[2] if fill=='direct' else ''
            af.textfield(name=nm,value=v,x=x0,y=yy,width=ww,height=hh,fontSize=8,borderWidth=.5,fontName='Helvetica',fieldFlags='multiline' if ml else '',maxlen=2000,tooltip=None if names!='own' else lab[:40])
            vals[nm]=r[2];y-=used
        else:
            _,lab,opts,ck,f,e=r
            c.setFont('DV',8)
            for ln in wrap(lab,100): c.drawString(50,y,ln);y-=11
            y-=3
            if f and f!='kind' and f!='data_categories' and len(opts)<=3:
                x=60
                for i,o in enumerate(opts):
                    af.radio(name=nm,value='v%d'%i if names!='own' else re.sub(r'\W','',o) or 'x',selected=i in ck,x=x,y=y-3,size=12,shape='circle' if names=='own' else 'square',buttonStyle='circle')
                    c.drawString(x+17,y,o);x+=40+len(o)*6
                y-=20
            elif f=='kind' and len(ck)==1 and style=='above':
                af.choice(name=nm,value=opts[ck[0]],options=opts,x=50,y=y-8,width=260,height=16,fontSize=8,fieldFlags='combo',borderWidth=.5);y-=24
            else:
                for i in range(0,len(opts),2):
                    for j in (0,1):
                        if i+j<len(opts):
                            x=60+j*240
                            af.checkbox(name=nm+'_%d'%(i+j),checked=(i+j) in ck,x=x,y=y-3,size=11,buttonStyle='cross',borderWidth=.5)
                            c.drawString(x+16,y,opts[i+j])
                    y-=16
                y-=4
    c.setFont('DV',7);c.drawString(50,30,foot);c.save()
    if fill!='direct':
        from pypdf import PdfReader,PdfWriter
        wr=PdfWriter(clone_from=PdfReader(fn))
        for p in wr.pages:
            if '/Annots' in p: wr.update_page_form_field_values(p,vals,auto_regenerate=True)
        wr.write(fn)
def wrap(s,n):
    import textwrap
    return textwrap.wrap(s,n) or ['']
def flat(fn,inst,title,rows,style='grid',foot=''):
    P=lambda t,b=False,s=8.5:Paragraph(html.escape(t).replace('\n','<br/>'),ParagraphStyle('a',fontName='DVB' if b else 'DV',fontSize=s,leading=s*1.3))
    doc=SimpleDocTemplate(fn,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45)
    el=[P(inst,True,9),Spacer(1,4),P(title,True,14),Spacer(1,8)];data=[];st=[('VALIGN',(0,0),(-1,-1),'TOP')]
    if style in('grid','numbered'): st.append(('GRID',(0,0),(-1,-1),.5,colors.grey))
    if style=='lines': st.append(('LINEBELOW',(1,0),(1,-1),.4,colors.black))
    k=0
    for r in rows:
        i=len(data)
        if r[0] in 'sh':
            data.append([P(r[1],r[0]=='s',8.5 if r[0]=='s' else 7),'']);st.append(('SPAN',(0,i),(1,i)))
            if r[0]=='s': st.append(('BACKGROUND',(0,i),(1,i),colors.lightgrey))
        else:
            k+=1;v=r[2] if r[0]=='f' else cstr(r)
            lab=(('%d. '%k) if style=='numbered' else '')+r[1]+(':' if style=='lines' else '')
            data.append([P(lab,style=='grid'),P(v)])
    t=Table(data,colWidths=[175,320]);t.setStyle(TableStyle(st));el+=[t,Spacer(1,8),P(foot,False,7)]
    doc.build(el)
# ---------- docx
import docx
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
def sdt(p,text,placeholder=False):
    x='<w:sdt %s><w:sdtPr><w:alias w:val=""/><w:text/>%s</w:sdtPr><w:sdtContent><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:sdtContent></w:sdt>'%(nsdecls('w'),'<w:showingPlcHdr/>' if placeholder else '','<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>' if placeholder else '',html.escape(text))
    p._p.append(parse_xml(x))
def legacy(p,text):
    for b in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>','<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>','<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>','<w:r %s><w:t xml:space="preserve">'+html.escape(text or '\u2002\u2002\u2002\u2002\u2002')+'</w:t></w:r>','<w:r %s><w:fldChar w:fldCharType="end"/></w:r>'):
        p._p.append(parse_xml(b%nsdecls('w')))
def mkdocx(fn,inst,title,rows,style='2col',ph='',foot=''):
    d=docx.Document();d.sections[0].header.paragraphs[0].text=inst;d.add_heading(title,1)
    d.styles['Normal'].font.size=Pt(10)
    tab=None
    def put(cell,r):
        v=r[2] if r[0]=='f' else cstr(r)
        if style=='sdt' and r[0]=='f': cell.text='';sdt(cell.paragraphs[0],v or ph,not v)
        elif style=='legacy' and r[0]=='f': cell.text='';legacy(cell.paragraphs[0],v)
        else: cell.text=v
    if style=='para':
        for r in rows:
            if r[0]=='s': d.add_heading(r[1],2)
            elif r[0]=='h': d.add_paragraph().add_run(r[1]).italic=True
            else:
                p=d.add_paragraph();p.add_run(r[1]+': ').bold=True;p.add_run(r[2] if r[0]=='f' else cstr(r))
    elif style=='tabs':
        for r in rows:
            if r[0]=='s': d.add_heading(r[1],2)
            elif r[0]=='h': d.add_paragraph(r[1])
            else:
                p=d.add_paragraph(r[1]+':\t')
                if r[0]=='f':
                    ru=p.add_run(r[2] or '______________________________');ru.underline=bool(r[2])
                else: p.add_run(cstr(r,'[X]','[  ]'))
    else:
        nc={'2col':2,'sdt':2,'legacy':2,'3col':3,'4col':4,'above':1,'above2':2}[style]
        def newt(): 
            t=d.add_table(0,nc);t.style='Table Grid';return t
        t=newt();pend=None;k=0
        for r in rows:
            if r[0]=='s':
                c=t.add_row().cells;m=c[0].merge(c[-1]) if nc>1 else c[0];m.text='';m.paragraphs[0].add_run(r[1]).bold=True;pend=None;continue
            if r[0]=='h':
                c=t.add_row().cells;m=c[0].merge(c[-1]) if nc>1 else c[0];m.text='';m.paragraphs[0].add_run(r[1]).italic=True;pend=None;continue
            v=r[2] if r[0]=='f' else cstr(r)
            if nc==2 and style!='above2': c=t.add_row().cells;c[0].text=r[1];put(c[1],r)
            elif nc==3: k+=1;c=t.add_row().cells;c[0].text=str(k);c[1].text=r[1];put(c[2],r)
            elif nc==4:
                if len(v)>40 or r[0]=='c': c=t.add_row().cells;c[0].text=r[1];m=c[1].merge(c[3]);put(m,r);pend=None
                elif pend is None: c=t.add_row().cells;c[0].text=r[1];put(c[1],r);pend=c
                else: pend[2].text=r[1];put(pend[3],r);pend=None
            elif style=='above':
                c=t.add_row().cells[0];c.text='';c.paragraphs[0].add_run(r[1]).bold=True;c.add_paragraph(v)
            elif style=='above2':
                if len(v)>40 or r[0]=='c':
                    c=t.add_row().cells;m=c[0].merge(c[1]);m.text='';m.paragraphs[0].add_run(r[1]).bold=True;m.add_paragraph(v);pend=None
                else:
                    if pend is None: c=t.add_row().cells;cell=c[0];pend=c
                    else: cell=pend[1];pend=None
                    cell.text='';cell.paragraphs[0].add_run(r[1]).bold=True;cell.add_paragraph(v)
    if foot: d.add_paragraph(foot)
    d.save(fn)
CONV=[]
def soffice(ext,files):
    if files: subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',ext,'--outdir',W]+files,capture_output=True,timeout=240)
# ---------- odt (odfpy)
def mkodt(fn,inst,title,rows,foot=''):
    from odf.opendocument import OpenDocumentText
    from odf.text import P,H as OH
    from odf.table import Table as T,TableColumn,TableRow,TableCell
    d=OpenDocumentText();d.text.addElement(P(text=inst));d.text.addElement(OH(outlinelevel=1,text=title));t=None
    for r in rows:
        if r[0]=='s': d.text.addElement(OH(outlinelevel=2,text=r[1]));t=None;continue
        if r[0]=='h': d.text.addElement(P(text=r[1]));t=None;continue
        if t is None: t=T(name='t%d'%id(r));t.addElement(TableColumn(numbercolumnsrepeated=2));d.text.addElement(t)
        tr=TableRow()
        for x in (r[1],r[2] if r[0]=='f' else cstr(r)):
            c=TableCell(valuetype='string')
            for ln in x.split('\n'): c.addElement(P(text=ln))
            tr.addElement(c)
        t.addElement(tr)
    if foot: d.text.addElement(P(text=foot))
    d.save(fn)
# ---------- xlsx
import openpyxl
from openpyxl.styles import Font,Alignment
def mkxlsx(fn,inst,title,rows,style='2col',foot='',sheet='Form'):
    wb=openpyxl.Workbook();ws=wb.active;ws.title=sheet;ws['A1']=inst;ws['A2']=title;ws['A2'].font=Font(bold=True,size=14)
    r0=4;col=1 if style!='offset' else 2;i=r0;pend=False
    if style=='row':
        rr=[r for r in rows if r[0] in 'fc']
        for j,r in enumerate(rr,1):
            ws.cell(4,j,r[1]).font=Font(bold=True);ws.cell(5,j,r[2] if r[0]=='f' else ', '.join(r[2][k] for k in r[3]) or None)
        wb.save(fn);return
    for r in rows:
        if r[0] in 'sh': 
            if pend: i+=1;pend=False
            ws.cell(i,col,r[1]).font=Font(bold=r[0]=='s',italic=r[0]=='h');ws.merge_cells(start_row=i,start_column=col,end_row=i,end_column=col+3);i+=1;continue
        v=(r[2] if not re.fullmatch(r'\d{1,6}',r[2]) or r[2][0]=='0' else int(r[2])) if r[0]=='f' else None
        if r[0]=='c' and style=='x':
            ws.cell(i,col,r[1])
            for k,o in enumerate(r[2]):
                ws.cell(i,col+1,o);ws.cell(i,col+2,'x' if k in r[3] else None);i+=1
            continue
        if r[0]=='c': v=cstr(r) if style=='4col' else ', '.join(r[2][k] for k in r[3]) or ('Please select' if style=='2col' else None)
        if style=='4col' and len(str(v or ''))<36 and r[0]=='f':
            c=col+2 if pend else col;ws.cell(i,c,r[1]).font=Font(bold=True);ws.cell(i,c+1,v)
            if pend: i+=1
            pend=not pend;continue
        if pend: i+=1;pend=False
        ws.cell(i,col,r[1]).font=Font(bold=True);ws.cell(i,col+1,v).alignment=Alignment(wrap_text=True);i+=1
    if foot: ws.cell(i+2,col,foot)
    ws.column_dimensions['A'].width=34;ws.column_dimensions['B'].width=50
    wb.save(fn)
# ---------- html / text
def mkhtml(inst,title,rows,style='table',foot=''):
    o=['<html><head><meta charset="utf-8"><style>td{padding:4px}</style></head><body style="font-family:Arial"><h2>%s</h2><p>%s</p>'%(esc(title),esc(inst))]
    val=lambda r: r[2] if r[0]=='f' else ', '.join(r[2][i] for i in r[3])
    if style=='table' or style=='gf':
        o.append('<table border="0" cellspacing="0" width="99%">')
        for r in rows:
            if r[0]=='s': o.append('<tr><td colspan="2" style="background:#eee"><b>%s</b></td></tr>'%esc(r[1]))
            elif r[0]=='h': o.append('<tr><td colspan="2"><small>%s</small></td></tr>'%esc(r[1]))
            elif style=='gf': o.append('<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>%s</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-size:12px">%s</font></td></tr>'%(esc(r[1]),esc(val(r)) or '&nbsp;'))
            else: o.append('<tr><th align="left" valign="top">%s</th><td>%s</td></tr>'%(esc(r[1]),esc(val(r)) or '&nbsp;'))
        o.append('</table>')
    elif style=='dl':
        for r in rows:
            if r[0]=='s': o.append('<h3>%s</h3>'%esc(r[1]))
            elif r[0]=='h': o.append('<p><em>%s</em></p>'%esc(r[1]))
            else: o.append('<dl><dt>%s</dt><dd>%s</dd></dl>'%(esc(r[1]),esc(val(r)) or '-'))
    elif style=='p':
        for r in rows:
            if r[0]=='s': o.append('<h3>%s</h3>'%esc(r[1]))
            elif r[0]=='h': o.append('<p><em>%s</em></p>'%esc(r[1]))
            else: o.append('<p><b>%s</b><br>%s</p>'%(esc(r[1]),esc(val(r))))
    elif style=='inline':
        for r in rows:
            if r[0]=='s': o.append('<h3>%s</h3>'%esc(r[1]))
            elif r[0]!='h': o.append('<div><strong>%s:</strong> %s</div>'%(esc(r[1]),esc(val(r))))
    o.append('<hr><p><small>%s</small></p></body></html>'%esc(foot));return '\n'.join(o)
def mktext(inst,title,rows,style='colon',foot=''):
    o=[inst,title,'='*len(title),''];k=0;s=0
    for r in rows:
        if r[0]=='s':
            s+=1;k=0;o+=['',('%d. '%s if style=='num' else '')+(r[1].upper() if style=='dots' else r[1]),'-'*30 if style!='below' else '']
        elif r[0]=='h': o.append('('+r[1]+')')
        else:
            k+=1;v=r[2] if r[0]=='f' else cstr(r,'[x]','[ ]','  ')
            if style=='colon': o.append(r[1]+': '+v)
            elif style=='dots': o.append((r[1]+' ').ljust(42,'.')+' '+v)
            elif style=='below': o+=[r[1],v if v else '',''] 
            elif style=='num': o.append('%d.%d %s\n    %s'%(s or 1,k,r[1],v))
            elif style=='align': o.append((r[1]+':').ljust(34)+v.replace('\n','\n'+' '*34))
    return '\n'.join(o+['','-- ' if False else '',foot])
# ---------- mail
XM={'outlook':'Microsoft Outlook 16.0','tb':None,'apple':'Apple Mail (2.3826.200.121)','iphone':'iPhone Mail (22C152)','gmail':None,'mailer':'PHPMailer 6.9.1 (https://github.com/PHPMailer/PHPMailer)','owa':None}
N=[0]
def mail(name,frm,date,subj,body=None,htm=None,att=None,client='outlook',cs='utf-8',cte='quoted-printable',flowed=False,to='vorfall@example.org',extra={}):
    N[0]+=1;m=EmailMessage(policy=policy.SMTP)
    m['From']=frm;m['To']=to;m['Subject']=subj;m['Date']=format_datetime(datetime.fromisoformat(date));m['Message-ID']='<%s.%d@%s>'%(name.replace('_','-'),7000+N[0]*37,frm.split('@')[1].rstrip('>'))
    if XM.get(client): m['X-Mailer']=XM[client]
    if client=='tb': m['User-Agent']='Mozilla Thunderbird'
    for k,v in extra.items(): m[k]=v
    if body is not None:
        if cte=='8bit' : m.set_content(body,charset=cs,cte='8bit')
        else: m.set_content(body,charset=cs,cte=cte)
        if flowed: m.set_param('format','flowed')
        if htm: m.add_alternative(htm,subtype='html',cte=cte if cte!='8bit' else 'quoted-printable')
    else: m.set_content(htm,subtype='html',charset=cs,cte=cte)
    for a in att or []:
        ext=a.rsplit('.',1)[1];mt={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('application','vnd.oasis.opendocument.spreadsheet')}[ext]
        m.add_attachment(open(a,'rb').read(),maintype=mt[0],subtype=mt[1],filename=os.path.basename(a))
    open('%s/%s.eml'%(OUT,name),'wb').write(m.as_bytes())
def js(name,fmt,lang,report,kind,may=()):
    json.dump({'format':fmt,'lang':lang,'report':report,'kind':kind,'may':sorted(set(may)|{'subject','reporter_name','reporter_email'}-set(report))},open('%s/%s.json'%(OUT,name),'w'),ensure_ascii=False,indent=1)
