import json,os,re,io,sys,subprocess,html
from email.message import EmailMessage
from email.headerregistry import Address
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out')
def H(t): return ('h',t)
def P(t): return ('p',t)
def F(l,v,n=1): return ('f',l,v,n)
def C(l,o,marks=None): return ('c',l,o,marks)   # o: list of (text,bool)
def R(*pairs): return ('r',list(pairs))
SPECS=[]
def mail(**k): SPECS.append(k)
MK={'box':('☒','☐'),'br':('[x]','[ ]'),'par':('(X)','( )'),'chk':('☑','☐')}
def ctext(o,mk): 
    a,b=MK[mk]; return '   '.join((a if y else b)+' '+t for t,y in o)
# ---------- docx
def docx_(s):
    import docx
    from docx.shared import Pt,Cm
    from docx.oxml.ns import qn
    from docx.oxml import OxmlElement
    def shade(c,col):
        e=OxmlElement('w:shd');e.set(qn('w:val'),'clear');e.set(qn('w:fill'),col);c._tc.get_or_add_tcPr().append(e)
    d=docx.Document(); lay=s['layout']; mk=s.get('mk','box')
    st=d.styles['Normal']; st.font.name=s.get('font','Calibri'); st.font.size=Pt(10.5)
    if s.get('header'): d.sections[0].header.paragraphs[0].text=s['header']
    if s.get('footer'): d.sections[0].footer.paragraphs[0].text=s['footer']
    if s.get('title'): d.add_heading(s['title'],level=1)
    tab=[None]
    def newtab(cols):
        if tab[0] is None:
            tab[0]=d.add_table(rows=0,cols=cols); tab[0].style='Table Grid'
        return tab[0]
    n=0
    for e in s['form']:
        if e[0] in 'hp':
            if lay=='onetable' and e[0]=='h':
                r=newtab(2).add_row(); m=r.cells[0].merge(r.cells[1]); m.text=''; m.paragraphs[0].add_run(e[1]).bold=True; shade(m,'D9E2F3'); continue
            if lay=='grid4' and e[0]=='h':
                r=newtab(4).add_row(); m=r.cells[0].merge(r.cells[3]); m.text=e[1]; shade(m,'E7E6E6'); continue
            tab[0]=None
            if e[0]=='h': d.add_heading(e[1],level=2)
            else: 
                p=d.add_paragraph(); p.add_run(e[1]).italic=True
            continue
        fs=[(e[1],e[2])] if e[0]=='f' else [(e[1],None)] if e[0]=='c' else e[1]
        for i,(l,v) in enumerate(fs):
            if e[0]=='c': v=ctext(e[2],e[3] or mk)
            n+=1
            if lay in('table2','onetable'):
                r=newtab(2).add_row(); r.cells[0].text=l
                vs=v.split('\n'); r.cells[1].text=vs[0]
                for x in vs[1:]: r.cells[1].add_paragraph(x)
                if lay=='table2': r.cells[0].paragraphs[0].runs and setattr(r.cells[0].paragraphs[0].runs[0],'bold',True)
            elif lay=='above':
                t=newtab(1); r=t.add_row(); r.cells[0].text=l; shade(r.cells[0],'F2F2F2'); r=t.add_row(); r.cells[0].text=v
            elif lay=='grid4':
                t=newtab(4)
                if e[0]=='r' and len(fs)==2:
                    if i==0: r4=t.add_row()
                    r4.cells[2*i].text=l; r4.cells[2*i+1].text=v
                else:
                    r=t.add_row(); r.cells[0].text=l; m=r.cells[1].merge(r.cells[3]); m.text=v
            elif lay=='paras':
                p=d.add_paragraph(); p.add_run(l+(': ' if not l.endswith(('?',':')) else ' ')).bold=True; p.add_run(v)
            elif lay=='tabs':
                if e[0]=='r':
                    if i==0: p=d.add_paragraph()
                    p.add_run(('\t' if i else '')+l+': '); ru=p.add_run(v or '__________'); ru.underline=bool(v)
                else:
                    p=d.add_paragraph(); p.add_run(l+': '); ru=p.add_run(v or '______________________'); ru.underline=bool(v) and e[0]!='c'
            elif lay=='below':
                p=d.add_paragraph(); p.add_run(f'{n}. {l}').bold=True; d.add_paragraph(v)
            elif lay=='cellin':
                t=newtab(1); r=t.add_row(); r.cells[0].text=''; q=r.cells[0].paragraphs[0]; q.add_run(l).font.size=Pt(8); r.cells[0].add_paragraph(v)
    if s.get('end'): d.add_paragraph(s['end'])
    if s.get('sdt'):
        for tb in d.tables:
            for row in tb.rows:
                cs=row.cells
                if cs[0]._tc is cs[-1]._tc: continue
                for pa in cs[-1].paragraphs:
                    txt=pa.text
                    for ru in list(pa._p.findall(qn('w:r'))): pa._p.remove(ru)
                    sd=OxmlElement('w:sdt'); pr=OxmlElement('w:sdtPr'); tg=OxmlElement('w:tag'); tg.set(qn('w:val'),'fld%d'%abs(hash(txt))); pr.append(tg)
                    co=OxmlElement('w:sdtContent'); ru=OxmlElement('w:r')
                    if not txt:
                        pr.append(OxmlElement('w:showingPlcHdr')); rp=OxmlElement('w:rPr'); rs=OxmlElement('w:rStyle'); rs.set(qn('w:val'),'PlaceholderText'); rp.append(rs); ru.append(rp); txt=s['sdt']
                    pr.append(OxmlElement('w:text')); te=OxmlElement('w:t'); te.text=txt; te.set('{http://www.w3.org/XML/1998/namespace}space','preserve'); ru.append(te); co.append(ru); sd.append(pr); sd.append(co); pa._p.append(sd)
    b=io.BytesIO(); d.save(b); return b.getvalue()
# ---------- odt
def odt_(s):
    from odf.opendocument import OpenDocumentText
    from odf.text import P as OP,H as OH,LineBreak
    from odf.table import Table,TableColumn,TableRow,TableCell
    d=OpenDocumentText(); lay=s['layout']; mk=s.get('mk','box')
    def para(t):
        p=OP(); 
        for i,x in enumerate(t.split('\n')):
            if i: p.addElement(LineBreak())
            p.addText(x)
        return p
    if s.get('title'): d.text.addElement(OH(outlinelevel=1,text=s['title']))
    tab=None;n=0
    for e in s['form']:
        if e[0]=='h': d.text.addElement(OH(outlinelevel=2,text=e[1])); tab=None; continue
        if e[0]=='p': d.text.addElement(para(e[1])); tab=None; continue
        fs=[(e[1],e[2])] if e[0]=='f' else [(e[1],ctext(e[2],e[3] or mk))] if e[0]=='c' else e[1]
        for l,v in fs:
            if lay=='table2':
                if tab is None:
                    tab=Table(name='T%d'%n); tab.addElement(TableColumn(numbercolumnsrepeated=2)); d.text.addElement(tab)
                r=TableRow(); 
                for x in(l,v):
                    c=TableCell(); c.addElement(para(x)); r.addElement(c)
                tab.addElement(r)
            elif lay=='paras': d.text.addElement(para(l+(': ' if not l.endswith(('?',':')) else ' ')+v))
            else: d.text.addElement(para(l)); d.text.addElement(para(v))
            n+=1
    b=io.BytesIO(); d.write(b); return b.getvalue()
# ---------- xlsx
def xlsx_(s):
    import openpyxl,datetime
    def _conv(wb):
        for row in wb.active.iter_rows():
            for c in row:
                v=c.value
                if not isinstance(v,str): continue
                if re.fullmatch(r'[1-9]\d{0,3}',v): c.value=int(v)
                elif s.get('realdates'):
                    m=re.fullmatch(r'(\d\d)\.(\d\d)\.(\d{4})(?: (\d\d):(\d\d))?',v)
                    if m:
                        g=m.groups(); c.value=datetime.datetime(int(g[2]),int(g[1]),int(g[0]),int(g[3] or 0),int(g[4] or 0)); c.number_format='DD.MM.YYYY HH:MM' if g[3] else 'DD.MM.YYYY'
    from openpyxl.styles import Font,PatternFill,Alignment
    wb=openpyxl.Workbook(); ws=wb.active; ws.title=s.get('sheet','Tabelle1'); lay=s['layout']; mk=s.get('mk','br')
    r=1
    if s.get('title'): ws.cell(1,1,s['title']).font=Font(bold=True,size=14); r=3
    for e in s['form']:
        if e[0]=='h': 
            ws.cell(r,1,e[1]).font=Font(bold=True); ws.cell(r,1).fill=PatternFill('solid',fgColor='DDEBF7'); r+=1; continue
        if e[0]=='p': ws.cell(r,1,e[1]); r+=1; continue
        if e[0]=='c' and lay!='inline':
            c0={'ab':1,'ac':1,'bd':2,'over':1}[lay]
            ws.cell(r,c0,e[1])
            for t,y in e[2]:
                ws.cell(r,c0+1,'x' if y else None); ws.cell(r,c0+2,t); r+=1
            continue
        fs=[(e[1],e[2])] if e[0]=='f' else [(e[1],ctext(e[2],mk))] if e[0]=='c' else e[1]
        if lay=='over' and e[0]=='r':
            for i,(l,v) in enumerate(fs): ws.cell(r,1+i*2,l).font=Font(bold=True); ws.cell(r+1,1+i*2,v or None)
            r+=2; continue
        for l,v in fs:
            if lay=='over': ws.cell(r,1,l).font=Font(bold=True); ws.cell(r+1,1,v or None); ws.merge_cells(start_row=r+1,start_column=1,end_row=r+1,end_column=5); r+=2; continue
            a,b={'ab':(1,2),'inline':(1,2),'ac':(1,3),'bd':(2,4)}[lay]
            ws.cell(r,a,l); c=ws.cell(r,b,v if v!='' else None); c.alignment=Alignment(wrap_text=True); r+=1
    ws.column_dimensions['A'].width=38; ws.column_dimensions['B'].width=50
    if s.get('sheet2'):
        w2=wb.create_sheet(s['sheet2'][0])
        for i,t in enumerate(s['sheet2'][1]): w2.cell(i+1,1,t)
    _conv(wb)
    b=io.BytesIO(); wb.save(b); return b.getvalue()
# ---------- pdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
DV='/usr/share/fonts/truetype/dejavu/'
def fonts():
    try: 
        pdfmetrics.registerFont(TTFont('DV',DV+'DejaVuSans.ttf')); pdfmetrics.registerFont(TTFont('DVB',DV+'DejaVuSans-Bold.ttf')); return 'DV','DVB'
    except Exception: return 'Helvetica','Helvetica-Bold'
FN,FB=fonts()
def flat_(s):
    if s.get('via'):
        q=OUT+'/via.docx'; s2=dict(s,layout=s['via']); open(q,'wb').write(docx_(s2))
        subprocess.run(['soffice','--headless','-env:UserInstallation=file://'+OUT+'/.office','--convert-to','pdf','--outdir',OUT,q],check=True,capture_output=True); return open(OUT+'/via.pdf','rb').read()
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,Spacer,TableStyle
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib import colors
    b=io.BytesIO(); d=SimpleDocTemplate(b,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45)
    N=ParagraphStyle('n',fontName=FN,fontSize=9,leading=12); B=ParagraphStyle('b',fontName=FB,fontSize=9,leading=12); T=ParagraphStyle('t',fontName=FB,fontSize=14,leading=20); S=ParagraphStyle('s',fontName=FB,fontSize=10.5,leading=16,spaceBefore=6); G=ParagraphStyle('g',fontName=FN,fontSize=7,leading=9,textColor=colors.grey)
    E=lambda t: html.escape(t).replace('\n','<br/>')
    fl=[]; mk=s.get('mk','br'); lay=s['layout']
    if s.get('title'): fl.append(Paragraph(E(s['title']),T))
    rows=[]
    def flush():
        nonlocal rows
        if rows:
            t=Table(rows,colWidths=[170,325] if len(rows[0])==2 else [495]); st=[('VALIGN',(0,0),(-1,-1),'TOP')]
            if lay in('grid','cellin'): st.append(('GRID',(0,0),(-1,-1),0.5,colors.grey))
            if lay=='lines': st.append(('LINEBELOW',(1,0),(1,-1),0.4,colors.black))
            t.setStyle(TableStyle(st)); fl.append(t); rows=[]
    n=0
    for e in s['form']:
        if e[0]=='h': flush(); fl.append(Paragraph(E(e[1]),S)); continue
        if e[0]=='p': flush(); fl.append(Paragraph(E(e[1]),G)); continue
        fs=[(e[1],e[2])] if e[0]=='f' else [(e[1],ctext(e[2],e[3] or mk))] if e[0]=='c' else e[1]
        if e[0]=='r' and lay=='stack':
            w=495/len(fs); t=Table([[Paragraph(E(l),G) for l,v in fs],[Paragraph(E(v),N) for l,v in fs]],colWidths=[w]*len(fs)); fl.append(t); continue
        for l,v in fs:
            n+=1
            if lay in('grid','lines'): rows.append([Paragraph(E(l),B if lay=='grid' else N),Paragraph(E(v),N)])
            elif lay=='cellin': rows.append([[Paragraph(E(l),G),Paragraph(E(v) or '&nbsp;',N)]])
            elif lay=='stack': fl.append(Paragraph(E(l),B)); fl.append(Paragraph(E(v) or '&nbsp;',N)); fl.append(Spacer(1,4))
            elif lay=='colon': fl.append(Paragraph('<font name="%s">%s</font> %s'%(FB,E(l+('' if l.endswith(('?',':')) else ':')),E(v)),N)); fl.append(Spacer(1,3))
    flush(); d.build(fl); return b.getvalue()
def acro_(s):
    from reportlab.pdfgen import canvas
    from reportlab.lib.utils import simpleSplit
    from reportlab.lib import colors
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=(595,842)); y=800; af=c.acroForm; k=0; opaque=s.get('opaque'); beside=s['layout']=='beside'; tips=s.get('tips')
    def name(l):
        return (opaque+str(k)) if opaque else re.sub(r'[^a-z]+','_',l.lower().translate(str.maketrans('äöüßåøæ','aousaoa')))[:28].strip('_')+('_%d'%k)
    def need(h):
        nonlocal y
        if y-h<40: c.showPage(); y=800
    if s.get('title'): c.setFont(FB,14); c.drawString(45,y,s['title']); y-=26
    for e in s['form']:
        if e[0]=='h': need(60); c.setFont(FB,11); c.drawString(45,y-4,e[1]); y-=22; continue
        if e[0]=='p':
            c.setFont(FN,7.5)
            for ln in simpleSplit(e[1],FN,7.5,500): need(12); c.drawString(45,y,ln); y-=10
            y-=4; continue
        if e[0]=='c':
            need(30); c.setFont(FN,9); 
            for ln in simpleSplit(e[1],FN,9,500): c.drawString(45,y,ln); y-=13
            radio=e[3]=='radio'; k+=1; g=name(e[1])
            x=55
            for i,(t,yes) in enumerate(e[2]):
                w=pdfmetrics.stringWidth(t,FN,9)+34
                if x+w>560: x=55; y-=18; need(30)
                if radio: af.radio(name=g,value='opt%d'%i,selected=yes,x=x,y=y-4,size=12,buttonStyle='circle',shape='circle',tooltip=e[1] if tips else None)
                else: af.checkbox(name=g+'_%d'%i,checked=yes,x=x,y=y-4,size=12,buttonStyle='cross',tooltip=t if tips else None)
                c.setFont(FN,9); c.drawString(x+16,y-1,t); x+=w
            y-=24; continue
        fs=[(e[1],e[2],e[3])] if e[0]=='f' else [(l,v,1) for l,v in e[1]]
        if e[0]=='r':
            need(40); w=510//len(fs)
            for i,(l,v,n) in enumerate(fs):
                k+=1; c.setFont(FN,8); c.drawString(45+i*w,y,l); af.textfield(name=name(l),value=v,x=45+i*w,y=y-20,width=w-10,height=16,fontSize=9,maxlen=300,borderWidth=0.5,tooltip=l if tips else None)
            y-=34; continue
        for l,v,n in fs:
            k+=1; h=16 if n==1 else 13*n
            ls=simpleSplit(l,FN,9,150 if beside else 500); need(max(h,12*len(ls))+20 if beside else h+12*len(ls)+16)
            c.setFont(FN,9); yy=y
            for ln in ls: c.drawString(45,yy-8,ln); yy-=12
            fx,fy,fw=(205,y-h,345) if beside else (45,yy-h-2,505)
            af.textfield(name=name(l),value=v,x=fx,y=fy,width=fw,height=h,fontSize=9,maxlen=5000,borderWidth=0.5,fieldFlags='multiline' if n>1 else '',tooltip=l if tips else None)
            y=min(yy,fy)-10
    c.save(); return b.getvalue()
# ---------- text/html
def text_(s):
    out=[]; lay=s['layout']; mk=s.get('mk','br')
    for e in s['form']:
        if e[0]=='h': out+=['',{'colon':'== %s ==','dots':'%s','num':'%s'}[lay]%e[1]]+(['-'*len(e[1])] if lay!='colon' else []); continue
        if e[0]=='p': out+=[e[1]]; continue
        fs=[(e[1],e[2])] if e[0]=='f' else [(e[1],ctext(e[2],mk))] if e[0]=='c' else e[1]
        for l,v in fs:
            if lay=='dots': out.append((l+' ').ljust(30,'.')+': '+v)
            elif lay=='num': out+=[l,'> '+v if v else '>','']
            else: out.append(l+(': ' if not l.endswith(('?',':')) else ' ')+v)
    return '\n'.join(out)
def html_(s):
    o=['<html><head><meta charset="utf-8"></head><body>']; lay=s['layout']; E=lambda t: html.escape(t).replace('\n','<br>')
    if s.get('body'): o.append(''.join('<p>%s</p>'%E(x) for x in s['body'].split('\n\n')))
    if s.get('title'): o.append('<h2>%s</h2>'%E(s['title']))
    op=False
    def close():
        nonlocal op
        if op: o.append({'table':'</table>','dl':'</dl>','div':''}[lay]); op=False
    for e in s['form']:
        if e[0]=='h': close(); o.append('<h3>%s</h3>'%E(e[1])); continue
        if e[0]=='p': close(); o.append('<p style="color:#777">%s</p>'%E(e[1])); continue
        if e[0]=='c':
            v=', '.join(t for t,y in e[2] if y) if s.get('sel') else ctext(e[2],s.get('mk','box'))
            fs=[(e[1],v)]
        else: fs=[(e[1],e[2])] if e[0]=='f' else e[1]
        if not op: o.append({'table':'<table border="1" cellpadding="4">','dl':'<dl>','div':''}[lay]); op=True
        for l,v in fs:
            o.append({'table':'<tr><td style="background:#eee"><b>%s</b></td><td>%s</td></tr>','dl':'<dt>%s</dt><dd>%s</dd>','div':'<div style="margin-top:8px"><strong>%s</strong></div><div>%s</div>'}[lay]%(E(l),E(v) if v else '&nbsp;'))
    close()
    if s.get('sig'): o.append('<p>%s</p>'%E(s['sig']))
    o.append('</body></html>'); return '\n'.join(o)
EXT={'docx':('docx','application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('odt','application','vnd.oasis.opendocument.text'),'xlsx':('xlsx','application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('ods','application','vnd.oasis.opendocument.spreadsheet'),'acroform':('pdf','application','pdf'),'flat_pdf':('pdf','application','pdf')}
def alltext(s):
    t=[s.get('body',''),s.get('sig',''),s['frm'][0],s.get('title','')]
    for e in s['form']:
        if e[0] in 'hp': t.append(e[1])
        elif e[0]=='f': t+=[e[1],e[2]]
        elif e[0]=='c': t+=[e[1]]+[x for x,y in e[2] if y]
        else: t+=[x for p in e[1] for x in p]
    return '\n'.join(t)
FIELDS=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location kind description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed subject'.split())
KINDS=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
def build():
    os.makedirs(OUT,exist_ok=True); odsq=[]
    for i,s in enumerate(SPECS):
        nm='%02d_%s_%s'%(i+1,s['fmt'],s['name']); m=EmailMessage()
        u,dom=s['frm'][1].split('@'); m['From']=Address(s['frm'][0],u,dom); m['To']=s.get('to','vorfall@uni-nordholz.example')
        if s.get('cc'): m['Cc']=s['cc']
        m['Date']=s['date']; m['Subject']=s['subj']; m['Message-ID']='<%s.%d@%s>'%(re.sub(r'\W','',s['date'])[-14:],7000+i*37,dom)
        if i%3==0: m['X-Mailer']='Microsoft Outlook 16.0'
        if i%5==0: m['Content-Language']=s['lang']
        f=s['fmt']; body=s.get('body','')+('\n\n'+s['sig'] if s.get('sig') else '')+'\n'
        if f=='text_form':
            m.set_content(s.get('body','')+('\n' if s.get('body') else '')+text_(s)+('\n\n'+s['sig'] if s.get('sig') else '')+'\n',cte=s.get('cte','quoted-printable'))
        elif f=='html':
            if s.get('plainalt'):
                m.set_content(s['plainalt']+'\n'); m.add_alternative(html_(s),subtype='html',cte='quoted-printable')
            else: m.set_content(html_(s),subtype='html',cte=s.get('cte','quoted-printable'))
        else:
            m.set_content(body,cte=s.get('cte','quoted-printable' if i%2 else '8bit' if i%4==0 else 'base64'))
            if s.get('htmlalt'): m.add_alternative('<html><body>'+''.join('<p>%s</p>'%html.escape(x).replace('\n','<br>') for x in body.strip().split('\n\n'))+'</body></html>',subtype='html')
            fn={'docx':docx_,'odt':odt_,'xlsx':xlsx_,'acroform':acro_,'flat_pdf':flat_,'ods':xlsx_}[f]
            data=fn(s); ext,mt,st=EXT[f]
            if f=='ods':
                p=OUT+'/tmp.xlsx'; open(p,'wb').write(data)
                subprocess.run(['soffice','--headless','-env:UserInstallation=file://'+OUT+'/.office','--convert-to','ods','--outdir',OUT,p],check=True,capture_output=True); data=open(OUT+'/tmp.ods','rb').read()
            m.add_attachment(data,maintype=mt,subtype=st,filename=s['file']+'.'+ext)
            if s.get('logo'):
                from PIL import Image
                bb=io.BytesIO(); Image.new('RGB',(90,30),(20,60,110)).save(bb,'PNG'); m.add_attachment(bb.getvalue(),maintype='image',subtype='png',filename='image001.png',disposition='inline',cid='<image001.png@01DD>')
        from email import policy
        open(f'{OUT}/{nm}.eml','wb').write(m.as_bytes(policy=policy.SMTP.clone(max_line_length=76)))
        rep=s['report']; may=s.get('may',[])
        if 'reporter_email' not in rep and 'reporter_email' not in may: may=may+['reporter_email']
        json.dump({'format':f,'lang':s['lang'],'report':rep,'may':may,'kind':s['kind']},open(f'{OUT}/{nm}.json','w'),ensure_ascii=False,indent=1)
        # checks
        nz=lambda t:' '.join(t.split()).lower(); hay=nz(alltext(s))
        for k in list(rep)+may:
            if k not in FIELDS: print(nm,'BAD FIELD',k)
        for k in set(rep)&set(may): print(nm,'both',k)
        for k in (s['kind'] if isinstance(s['kind'],list) else [s['kind']]):
            if k not in KINDS: print(nm,'bad kind',k)
        for k,v in rep.items():
            vs=v['any'] if isinstance(v,dict) else [v]
            for x in vs:
                for y in (x if isinstance(x,list) else [x]):
                    if k in('discovered_at','occurred_at','occurred_from','occurred_to'):
                        if not re.fullmatch(r'2026-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',y): print(nm,'time',k,y)
                    elif k in('personal_data','special_categories','device_encrypted','affected_persons','lost_or_stolen') or y in('yes','no'): pass
                    elif nz(str(y)) not in hay: print(nm,'NOT VERBATIM',k,repr(y))
