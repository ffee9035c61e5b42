import re, json, io, os, datetime, html as H
from email.message import EmailMessage
from email.policy import SMTP
from zoneinfo import ZoneInfo
OUT='out'
CT={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'pdf':('application','pdf'),
'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'html':('text','html'),'txt':('text','plain')}
FIELDS="reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed".split()

def parse(src):
    els=[]; rep={}; may=[]
    for ln in src.strip('\n').split('\n'):
        if not ln.strip(): continue
        tag=None
        m=re.search(r'\s@@(\??)(\w+)$',ln)
        if m: tag=(m.group(1),m.group(2)); ln=ln[:m.start()]
        def reg(v):
            if tag:
                if tag[0]: may.append(tag[1])
                else: rep[tag[1]]=v
        if ln.startswith('# '): els.append(('h1',ln[2:])); continue
        if ln.startswith('## '): els.append(('h2',ln[3:])); continue
        if ln.startswith('> '): els.append(('p',ln[2:].replace('⏎','\n'))); reg(ln[2:].replace('⏎','\n')); continue
        if ln.strip()=='---': els.append(('hr',)); continue
        if ln.strip()=='PB': els.append(('pb',)); continue
        if ln.startswith('T '): els.append(('row',[c.strip().replace('⏎','\n') for c in ln[2:].split('|')])); continue
        m=re.match(r'^(.*?)\s*\[([crd])\]\s*(.*)$',ln)
        if m:
            opts=[o.strip() for o in m.group(3).split('|')]
            o2=[(o[2:].strip(),True) if o.startswith('x ') else (o,False) for o in opts]
            lab,_,hint=m.group(1).partition(' ~ ')
            els.append(('chk',lab,o2,m.group(2),hint))
            if tag:
                tv=[o for o,t in o2 if t]
                reg(tv if tag[1] in('data_categories','affected_systems','informed') else (tv[0] if tv else ''))
            continue
        for sep,k in ((' :: ','kv'),(' || ','area')):
            if sep.strip() in ln:
                l,_,v=(ln+' ').partition(sep); v=v.strip().replace('⏎','\n'); lab,_,hint=l.partition(' ~ ')
                els.append((k,lab.strip(),v,hint.strip())); reg(v); break
        else: raise SystemExit('bad line: '+ln)
    return els,rep,may

# ---------- docx
def mk_docx(els,lay='grid',on='☒',off='☐',header=None,footer=None,font='Arial'):
    from docx import Document
    from docx.shared import Pt,Cm,RGBColor
    from docx.oxml import parse_xml, OxmlElement
    from docx.oxml.ns import qn
    NS='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    d=Document(); st=d.styles['Normal']; st.font.name=font; st.font.size=Pt(10)
    if header: d.sections[0].header.paragraphs[0].text=header
    if footer: d.sections[0].footer.paragraphs[0].text=footer
    cnt=[0]
    def sdt(p,text,ph='Click or tap here to enter text.'):
        cnt[0]+=1
        t=H.escape(text or ph); body=t.replace('\n','</w:t><w:br/><w:t xml:space="preserve">')
        show='' if text else '<w:showingPlcHdr/>'
        p._p.append(parse_xml(f'<w:sdt {NS}><w:sdtPr><w:id w:val="{1000+cnt[0]}"/>{show}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">{body}</w:t></w:r></w:sdtContent></w:sdt>'))
    def sdtchk(p,t):
        cnt[0]+=1
        p._p.append(parse_xml(f'<w:sdt {NS}><w:sdtPr><w:id w:val="{1000+cnt[0]}"/><w14:checkbox><w14:checked w14:val="{int(t)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>{"☒" if t else "☐"}</w:t></w:r></w:sdtContent></w:sdt>'))
    def ff(p,ffx,instr,res=None):
        cnt[0]+=1
        def r(x): p._p.append(parse_xml(f'<w:r {NS}>{x}</w:r>'))
        r(f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text{cnt[0]}"/><w:enabled/><w:calcOnExit w:val="0"/>{ffx}</w:ffData></w:fldChar>')
        r(f'<w:instrText xml:space="preserve"> {instr} </w:instrText>'); r('<w:fldChar w:fldCharType="separate"/>')
        if res is not None: r('<w:t xml:space="preserve">'+H.escape(res).replace('\n','</w:t><w:br/><w:t xml:space="preserve">')+'</w:t>')
        r('<w:fldChar w:fldCharType="end"/>')
    def val(p,v):
        if lay=='sdt': sdt(p,v)
        elif lay=='legacy': ff(p,'<w:textInput/>','FORMTEXT',v or '\u2002\u2002\u2002\u2002\u2002')
        else: p.add_run(v)
    def chk(p,t):
        if lay=='sdt': sdtchk(p,t)
        elif lay=='legacy': ff(p,f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="{int(t)}"/></w:checkBox>','FORMCHECKBOX')
        else: p.add_run(on if t else off)
    tab=None
    def hintrun(p,h):
        if h: r=p.add_run(' '+h if not h.startswith('(') else ' '+h); r.italic=True; r.font.size=Pt(8)
    for e in els:
        k=e[0]
        if k!='row' and not (lay in('grid','sdt','legacy') and k in('kv','area','chk')): tab=None
        if k=='h1': d.add_heading(e[1],1)
        elif k=='h2':
            d.add_heading(e[1],2)
        elif k=='p': 
            p=d.add_paragraph(e[1]); 
        elif k=='hr': d.add_paragraph('_'*60)
        elif k=='pb': d.add_page_break()
        elif k=='row':
            if tab is None or len(tab.columns)!=len(e[1]):
                tab=d.add_table(rows=0,cols=len(e[1])); tab.style='Table Grid'
            cs=tab.add_row().cells
            for c,t in zip(cs,e[1]): c.text=t
        elif lay in('grid','sdt','legacy'):
            if tab is None or len(tab.columns)!=2:
                if tab is not None: d.add_paragraph()
                tab=d.add_table(rows=0,cols=2); tab.style='Table Grid'
            cs=tab.add_row().cells
            if k=='kv':
                p=cs[0].paragraphs[0]; p.add_run(e[1]).bold=True; hintrun(p,e[3]); val(cs[1].paragraphs[0],e[2])
            elif k=='area':
                c=cs[0].merge(cs[1]); p=c.paragraphs[0]; p.add_run(e[1]).bold=True; hintrun(p,e[3]); val(c.add_paragraph(),e[2])
            else:
                if e[1]:
                    p=cs[0].paragraphs[0]; p.add_run(e[1]).bold=True; hintrun(p,e[4]); c=cs[1]
                else: c=cs[0].merge(cs[1])
                p=c.paragraphs[0]
                short=sum(len(o) for o,_ in e[2])<40
                for i,(o,t) in enumerate(e[2]):
                    if i and not short: p=c.add_paragraph()
                    chk(p,t); p.add_run(' '+o+('   ' if short else ''))
        elif lay=='box':
            if k=='chk':
                if e[1]: p=d.add_paragraph(); p.add_run(e[1]).bold=True; hintrun(p,e[4])
                for o,t in e[2]: d.add_paragraph((on if t else off)+' '+o)
            else:
                p=d.add_paragraph(); p.add_run(e[1]).bold=True; hintrun(p,e[3])
                tb=d.add_table(rows=1,cols=1); tb.style='Table Grid'; tb.cell(0,0).text=e[2]
        else: # para / tabs / under
            if k=='chk':
                p=d.add_paragraph()
                if e[1]: p.add_run(e[1]+('' if e[1][-1] in ':?' else ':')).bold=True; hintrun(p,e[4])
                if len(e[2])>3:
                    for o,t in e[2]: d.add_paragraph((on if t else off)+' '+o)
                else:
                    for o,t in e[2]: p.add_run('  '+(on if t else off)+' '+o)
            else:
                p=d.add_paragraph(); lab=e[1]+('' if e[1][-1] in ':?;' else ':')
                if lay=='tabs': p.add_run(lab); hintrun(p,e[3]); p.add_run('\t'+(e[2] or '____________________'))
                elif lay=='under':
                    p.add_run(lab); hintrun(p,e[3])
                    if e[2]: r=p.add_run('  '+e[2]+'  '); r.underline=True
                    else: p.add_run('_'*40)
                else:
                    p.add_run(lab).bold=True; hintrun(p,e[3])
                    if k=='area': d.add_paragraph(e[2])
                    else: p.add_run(' '+e[2])
    b=io.BytesIO(); d.save(b); return b.getvalue()

# ---------- acroform
def mk_acro(els,names='label',labpos='left',header=None,**kw):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.utils import simpleSplit
    from reportlab.lib.colors import black,white,lightgrey
    b=io.BytesIO(); c=canvas.Canvas(b,pagesize=A4); f=c.acroForm; W,Ht=A4; L=50; R=W-50; y=[Ht-50]; n=[0]; used=set()
    def need(h):
        if y[0]-h<45: c.showPage(); y[0]=Ht-50
    def text(t,font='Helvetica',sz=9,x=L,w=None,gap=3):
        for part in t.split('\n'):
            for ln in simpleSplit(part,font,sz,w or R-x) or ['']:
                need(sz+3); c.setFont(font,sz); c.drawString(x,y[0]-sz,ln); y[0]-=sz+2.5
        y[0]-=gap
    def nm(lab):
        n[0]+=1
        if names=='text': s=f'Text{n[0]}'
        elif names=='xfa': s=f'topmostSubform[0].Page1[0].TextField{n[0]}[0]'
        else: s=re.sub(r'[^A-Za-z0-9]+','_',lab)[:28].strip('_') or f'feld{n[0]}'
        while s in used: s+='_2'
        used.add(s); return s
    if header: text(header,'Helvetica-Oblique',8)
    for e in els:
        k=e[0]
        if k=='h1': text(e[1],'Helvetica-Bold',14,gap=8)
        elif k=='h2':
            need(34); y[0]-=5; c.setFillColor(lightgrey); c.rect(L-3,y[0]-15,R-L+6,16,stroke=0,fill=1); c.setFillColor(black); text(e[1],'Helvetica-Bold',10.5,gap=6)
        elif k=='p': text(e[1],'Helvetica',8)
        elif k=='hr': c.line(L,y[0],R,y[0]); y[0]-=6
        elif k=='pb': c.showPage(); y[0]=Ht-50
        elif k=='kv' and labpos=='left' and len(e[1])<48 and len(e[2])<60:
            need(24); ls=simpleSplit(e[1],'Helvetica',9,160)
            h=max(18,len(ls)*11+4); yy=y[0]
            for i,l in enumerate(ls): c.setFont('Helvetica',9); c.drawString(L,yy-11-i*11,l)
            if e[3]:
                c.setFont('Helvetica-Oblique',7); c.drawString(L+170,yy-h-6,e[3][:110])
            f.textfield(name=nm(e[1]),tooltip=e[1] if names!='text' else '',x=L+168,y=yy-16,width=R-L-168,height=15,value=e[2],fontSize=9,borderWidth=0.5,maxlen=4000,forceBorder=True)
            y[0]-=h+(10 if e[3] else 3)
        elif k in('kv','area'):
            lines=sum(len(simpleSplit(p,'Helvetica',9,R-L-6) or ['']) for p in e[2].split('\n'))
            h=18 if k=='kv' and lines<2 else max(40,lines*11+12); need(h+30)
            text(e[1]+((' ('+e[3].strip('()')+')') if e[3] else ''),'Helvetica',9,gap=1)
            f.textfield(name=nm(e[1]),tooltip=e[1] if names!='text' else '',x=L,y=y[0]-h,width=R-L,height=h,value=e[2],fontSize=9,borderWidth=0.5,maxlen=6000,fieldFlags='multiline' if h>18 else '',forceBorder=True)
            y[0]-=h+6
        elif k=='chk':
            need(34)
            if e[1]: text(e[1]+((' ('+e[4].strip('()')+')') if e[4] else ''),'Helvetica',9,gap=1)
            if e[3]=='d':
                sel=[o for o,t in e[2] if t]; need(20)
                f.choice(name=nm(e[1]),tooltip=e[1],value=sel[0] if sel else e[2][0][0],options=[o for o,_ in e[2]],x=L,y=y[0]-16,width=260,height=15,fontSize=9,borderWidth=0.5,fieldFlags='combo'); y[0]-=22
                continue
            gname=nm(e[1]); x=L
            for i,(o,t) in enumerate(e[2]):
                w=c.stringWidth(o,'Helvetica',9)+26
                if x+w>R: y[0]-=15; x=L
                need(15)
                if e[3]=='r':
                    f.radio(name=gname,value=f'opt{i}' if names=='text' else re.sub(r'\W+','',o) or str(i),selected=t,x=x,y=y[0]-11,size=10,buttonStyle='check',borderWidth=0.5,tooltip=e[1])
                else:
                    f.checkbox(name=nm(o) if names!='text' else f'Check Box{n[0]+i+1}_{gname}',checked=t,x=x,y=y[0]-11,size=10,buttonStyle='check',borderWidth=0.5,tooltip=o if names!='text' else '')
                c.setFont('Helvetica',9); c.drawString(x+14,y[0]-9,o); x+=w
            y[0]-=18
        elif k=='row': text('   '.join(e[1]))
    c.save(); return b.getvalue()

# ---------- flat pdf
def mk_flat(els,lay='grid',on='☒',off='☐',header=None,footer=None,font='DejaVuSans',mono=False,**kw):
    from reportlab.platypus import SimpleDocTemplate,Paragraph,Table,TableStyle,Spacer,HRFlowable,PageBreak,Preformatted
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.pagesizes import A4
    from reportlab.lib import colors
    from reportlab.pdfbase import pdfmetrics; from reportlab.pdfbase.ttfonts import TTFont
    base='/usr/share/fonts/truetype/dejavu/'
    fam={'DejaVuSans':('DejaVuSans.ttf','DejaVuSans-Bold.ttf'),'DejaVuSerif':('DejaVuSerif.ttf','DejaVuSerif-Bold.ttf'),'DejaVuSansMono':('DejaVuSansMono.ttf','DejaVuSansMono-Bold.ttf')}[font]
    pdfmetrics.registerFont(TTFont(font,base+fam[0])); pdfmetrics.registerFont(TTFont(font+'-B',base+fam[1]))
    S=lambda n,**k: ParagraphStyle(n,fontName=k.pop('fn',font),fontSize=k.pop('fs',9),leading=k.pop('ld',12),**k)
    body=S('b'); bold=S('bb',fn=font+'-B'); h1=S('h1',fn=font+'-B',fs=14,ld=18,spaceAfter=6); h2=S('h2',fn=font+'-B',fs=10.5,ld=14,spaceBefore=6,spaceAfter=3); small=S('s',fs=7.5,ld=9.5,textColor=colors.grey)
    P=lambda t,s=body: Paragraph(H.escape(t).replace('\n','<br/>'),s)
    fl=[]; rows=[]; ncol=[0]
    def flush():
        if rows:
            w=495; n=len(rows[0])
            t=Table(rows[:],colWidths=[170,325] if n==2 else [w/n]*n)
            t.setStyle(TableStyle([('GRID',(0,0),(-1,-1),0.5,colors.black),('VALIGN',(0,0),(-1,-1),'TOP')])); fl.append(t); fl.append(Spacer(1,6)); rows.clear()
    def add(r):
        if rows and len(rows[0])!=len(r): flush()
        rows.append(r)
    if header: fl.append(P(header,small))
    for e in els:
        k=e[0]
        if k in('h1','h2','p','hr','pb'):
            flush(); fl.append({'h1':lambda:P(e[1],h1),'h2':lambda:P(e[1],h2),'p':lambda:P(e[1],small if lay!='para' else body),'hr':lambda:HRFlowable(width='100%'),'pb':lambda:PageBreak()}[k]())
        elif k=='row': add([P(x) for x in e[1]])
        else:
            hint=e[4] if k=='chk' else e[3]
            lab=[P(e[1],bold)]+([P(hint,small)] if hint else []) if e[1] else []
            if k=='chk':
                ops=[(on if t else off)+' '+o for o,t in e[2]]
                v='   '.join(ops) if sum(map(len,ops))<45 else '\n'.join(ops)
                if e[3]=='d': v=' '.join(o for o,t in e[2] if t)
            else: v=e[2]
            if lay=='grid' and lab:
                if k=='area': add([lab+[P(v)]])
                else: add([lab,P(v)])
            elif lay=='grid': add([P(v)])
            elif lay=='stack':
                flush(); fl.extend(lab); fl.append(P(v or '\u00a0')); fl.append(Spacer(1,5))
            else:
                flush()
                l=e[1]+('' if (e[1] or ':')[-1] in ':?' else ':')
                if k=='area' or (k=='chk' and len(e[2])>3): fl.extend(lab); fl.append(P(v)); fl.append(Spacer(1,4))
                else: fl.append(Paragraph(f'<font name="{font}-B">{H.escape(l)}</font> '+H.escape(v or '_'*30).replace('\n','<br/>'),body)); fl.append(Spacer(1,3))
    flush()
    b=io.BytesIO()
    def foot(c,d):
        c.setFont(font,7); c.drawString(50,25,(footer or '')); c.drawRightString(545,25,f'{d.page}')
    SimpleDocTemplate(b,pagesize=A4,leftMargin=50,rightMargin=50,topMargin=45,bottomMargin=45).build(fl,onFirstPage=foot,onLaterPages=foot); return b.getvalue()

# ---------- odt
def mk_odt(els,lay='grid',on='☒',off='☐',**kw):
    from odf.opendocument import OpenDocumentText
    from odf.text import P,H as OH,Span,LineBreak,SoftPageBreak
    from odf.table import Table,TableColumn,TableRow,TableCell
    from odf.style import Style,TextProperties
    d=OpenDocumentText(); bs=Style(name='Bold',family='text'); bs.addElement(TextProperties(fontweight='bold')); d.styles.addElement(bs)
    its=Style(name='It',family='text'); its.addElement(TextProperties(fontstyle='italic',fontsize='8pt')); d.styles.addElement(its)
    def para(t='',bold=False,hint=''):
        p=P()
        for i,x in enumerate(t.split('\n')):
            if i: p.addElement(LineBreak())
            if bold: p.addElement(Span(stylename=bs,text=x))
            else: p.addText(x)
        if hint: p.addElement(Span(stylename=its,text=' '+hint))
        return p
    tab=[None,0]
    def row(cells):
        if tab[0] is None or tab[1]!=len(cells):
            tab[0]=Table(); tab[1]=len(cells); tab[0].addElement(TableColumn(numbercolumnsrepeated=len(cells))); d.text.addElement(tab[0])
        r=TableRow()
        for c in cells:
            tc=TableCell(); 
            for p in (c if isinstance(c,list) else [para(c)]): tc.addElement(p)
            r.addElement(tc)
        tab[0].addElement(r)
    for e in els:
        k=e[0]
        if k in('h1','h2','p','hr','pb') or (k!='row' and lay=='para'): tab[0]=None
        if k=='h1': d.text.addElement(OH(outlinelevel=1,text=e[1]))
        elif k=='h2': d.text.addElement(OH(outlinelevel=2,text=e[1]))
        elif k=='p': d.text.addElement(para(e[1]))
        elif k in('hr','pb'): d.text.addElement(para('_'*50 if k=='hr' else ''))
        elif k=='row': row(e[1])
        elif lay=='grid':
            if k=='chk':
                ps=[para((on if t else off)+' '+o) for o,t in e[2]]
                if len(e[2])<=3: ps=[para('   '.join((on if t else off)+' '+o for o,t in e[2]))]
                row([[para(e[1],True,e[4])],ps] if e[1] else [ps])
            elif k=='kv': row([[para(e[1],True,e[3])],e[2]])
            else: row([[para(e[1],True,e[3]),para(e[2])]])
        else:
            if k=='chk':
                if e[1]: d.text.addElement(para(e[1],True,e[4]))
                for o,t in e[2]: d.text.addElement(para((on if t else off)+' '+o))
            elif k=='kv':
                p=P(); p.addElement(Span(stylename=bs,text=e[1]+('' if e[1][-1] in ':?' else ':'))); 
                if e[3]: p.addElement(Span(stylename=its,text=' '+e[3]))
                p.addText(' '+(e[2] or '……………………')); d.text.addElement(p)
            else: d.text.addElement(para(e[1],True,e[3])); d.text.addElement(para(e[2]))
    b=io.BytesIO(); d.write(b); return b.getvalue()

# ---------- xlsx
def mk_xlsx(els,on='x',off='',lay='ab',sheet='Form',**kw):
    from openpyxl import Workbook
    from openpyxl.styles import Font,Alignment,PatternFill,Border,Side
    from openpyxl.worksheet.datavalidation import DataValidation
    wb=Workbook(); ws=wb.active; ws.title=sheet; r=1; c0=1 if lay=='ab' else 2
    side=Side(style='thin'); bd=Border(side,side,side,side)
    for col,w in zip('ABCDE',(6,40,60,40,20) if c0==2 else (42,60,40,20,20)): ws.column_dimensions[col].width=w
    no=0
    for e in els:
        k=e[0]
        if k in('h1','h2'):
            c=ws.cell(r,c0,e[1]); c.font=Font(bold=True,size=14 if k=='h1' else 11)
            if k=='h2': c.fill=PatternFill('solid',fgColor='DDDDDD'); ws.merge_cells(start_row=r,start_column=c0,end_row=r,end_column=c0+2)
        elif k=='p': ws.cell(r,c0,e[1]); ws.merge_cells(start_row=r,start_column=c0,end_row=r,end_column=c0+2)
        elif k=='row':
            for i,x in enumerate(e[1]): ws.cell(r,c0+i,x or None).border=bd
        elif k in('kv','area'):
            if c0==2: no+=1; ws.cell(r,1,no)
            ws.cell(r,c0,e[1]).font=Font(bold=True); v=e[2]
            c=ws.cell(r,c0+1,int(v) if re.fullmatch(r'\d{1,5}',v) else (v or None)); c.alignment=Alignment(wrap_text=True,vertical='top'); c.border=bd
            if e[3]: ws.cell(r,c0+2,e[3]).font=Font(italic=True,size=8)
        elif k=='chk':
            if c0==2: no+=1; ws.cell(r,1,no)
            ws.cell(r,c0,e[1]).font=Font(bold=True)
            if e[3] in 'dr':
                sel=[o for o,t in e[2] if t]; c=ws.cell(r,c0+1,sel[0] if sel else None); c.border=bd
                s=','.join(o.replace(',',';') for o,_ in e[2])
                if len(s)<250:
                    dv=DataValidation(type='list',formula1='"'+s+'"',allow_blank=True); ws.add_data_validation(dv); dv.add(c)
                if e[4]: ws.cell(r,c0+2,e[4]).font=Font(italic=True,size=8)
            else:
                for i,(o,t) in enumerate(e[2]):
                    if i: r+=1
                    ws.cell(r,c0+1,o).border=bd; ws.cell(r,c0+2,(on if t else off) or None).border=bd
        r+=1
    b=io.BytesIO(); wb.save(b); return b.getvalue()

# ---------- html / text
def mk_html(els,lay='table',on='☒',off='☐',title='Form',**kw):
    o=[f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{H.escape(title)}</title><style>body{{font-family:Arial}}td,th{{border:1px solid #ccc;padding:4px;vertical-align:top}}</style></head><body>']
    open_=[False]
    E=lambda t:H.escape(t).replace('\n','<br>')
    def tb(want):
        if want and not open_[0]: o.append('<table>'); open_[0]=True
        if not want and open_[0]: o.append('</table>'); open_[0]=False
    for e in els:
        k=e[0]
        if k in('h1','h2','p','hr'):
            tb(False); o.append({'h1':lambda:f'<h1>{E(e[1])}</h1>','h2':lambda:f'<h3>{E(e[1])}</h3>','p':lambda:f'<p>{E(e[1])}</p>','hr':lambda:'<hr>'}[k]())
        elif k=='row': tb(True); o.append('<tr>'+''.join(f'<td>{E(x)}</td>' for x in e[1])+'</tr>')
        else:
            v=e[2] if k!='chk' else None
            hint=e[4] if k=='chk' else e[3]
            if lay=='table':
                tb(True)
                if k=='chk': v='<br>'.join(E(x) for x,t in e[2] if t) if e[3]!='c' else '<br>'.join((on if t else off)+' '+E(x) for x,t in e[2])
                else: v=E(v)
                o.append(f'<tr><th align="left">{E(e[1])}'+(f'<br><small>{E(hint)}</small>' if hint else '')+f'</th><td>{v}</td></tr>')
            elif lay=='form':
                if k=='chk':
                    o.append(f'<fieldset><legend>{E(e[1])}</legend>'+''.join(f'<label><input type="{"radio" if e[3]=="r" else "checkbox"}" name="g{len(o)}" value="{E(x)}"{" checked" if t else ""}> {E(x)}</label><br>' for x,t in e[2])+'</fieldset>')
                elif k=='area': o.append(f'<p><label>{E(e[1])}</label><br>'+(f'<small>{E(hint)}</small><br>' if hint else '')+f'<textarea rows="6" cols="70">{H.escape(v)}</textarea></p>')
                else: o.append(f'<p><label>{E(e[1])} '+(f'<small>{E(hint)}</small> ' if hint else '')+f'<input type="text" value="{H.escape(v,True)}"></label></p>')
            else:
                if k=='chk': v=', '.join(E(x) for x,t in e[2] if t)
                else: v=E(v)
                o.append(f'<div class="label"><strong>{E(e[1])}</strong></div><div class="value">{v or "&nbsp;"}</div>')
    tb(False); o.append('</body></html>'); return '\n'.join(o)

def mk_txt(els,on='[x]',off='[ ]',lay='colon',**kw):
    o=[]
    for e in els:
        k=e[0]
        if k=='h1': o+=[e[1],'='*len(e[1]),'']
        elif k=='h2': o+=['',e[1],'-'*len(e[1])]
        elif k=='p': o.append(e[1])
        elif k=='hr': o.append('-'*60)
        elif k=='row': o.append(' | '.join(e[1]))
        elif k=='chk':
            if lay=='dump': o.append(f'{e[1]}: '+', '.join(x for x,t in e[2] if t))
            else:
                o.append(e[1]+('' if e[1][-1:] in ':?' else ':'))
                o+=[f'  {on if t else off} {x}' for x,t in e[2]]
        elif lay=='below' or k=='area' and lay!='dump': o+=[e[1]+((' '+e[3]) if e[3] else '')+('' if e[1][-1] in ':?' else ':'),e[2] or '','']
        else: o.append(e[1]+((' '+e[3]) if e[3] and lay!='dump' else '')+('' if e[1][-1] in ':?' else ':')+' '+e[2])
    return '\n'.join(o)+'\n'

MK={'docx':mk_docx,'acroform':mk_acro,'flat_pdf':mk_flat,'odt':mk_odt,'xlsx':mk_xlsx,'html':mk_html,'text_form':mk_txt}
EXT={'docx':'docx','acroform':'pdf','flat_pdf':'pdf','odt':'odt','xlsx':'xlsx','html':'html','text_form':'txt'}
ALL=[]
def add(n,slug,fmt,lang,frm,addr,when,tz,subject,body,fname,form,report=None,may=(),kind='other',follows='',opt=None,to='vorfall@uni-nordholz.example',inbody=False,cc=None):
    ALL.append(locals().copy())
def build(s):
    els,rep,may=parse(s['form']) if s['form'] else ([],{},[])
    r=dict(rep); r.update(s['report'] or {}); r={k:(v['any'][0] if isinstance(v,dict) and len(v['any'])==1 else v) for k,v in r.items() if v not in ('',None,[])}
    mm=[m for m in dict.fromkeys(list(may)+list(s['may'])+['reporter_email']) if m not in r]
    opt=dict(s['opt'] or {}); data=MK[s['fmt']](els,**opt)
    m=EmailMessage(policy=SMTP); z=ZoneInfo(s['tz']); dt=datetime.datetime.fromisoformat(s['when']).replace(tzinfo=z)
    m['From']=f'"{s["frm"]}" <{s["addr"]}>' if s['frm'] else s['addr']
    m['To']=s['to']
    if s['cc']: m['Cc']=s['cc']
    m['Subject']=s['subject']; m['Date']=dt
    m['Message-ID']=f'<w9.{s["n"]:02d}.{dt:%Y%m%d%H%M}@{s["addr"].split("@")[1]}>'
    body=s['body'].strip()+'\n'
    if s['inbody'] and s['fmt']=='html':
        m.set_content(re.sub(r'<[^>]+>','',data) if s['inbody']!='only' else data,subtype='plain' if s['inbody']!='only' else 'html',charset='utf-8')
    elif s['inbody']: m.set_content(body+'\n'+data if s['inbody']!='only' else data,charset='utf-8')
    else:
        m.set_content(body,charset='utf-8',cte='quoted-printable' if s['n']%3 else '8bit' if s['n']%2 else 'base64')
        if s['n']%4==0: m.add_alternative('<html><body>'+''.join(f'<p>{H.escape(p).replace(chr(10),"<br>")}</p>' for p in body.strip().split('\n\n'))+'</body></html>',subtype='html',charset='utf-8')
        a,b=CT[EXT[s['fmt']]]
        if isinstance(data,str): m.add_attachment(data,subtype=b,filename=s['fname'],charset='utf-8')
        else: m.add_attachment(data,maintype=a,subtype=b,filename=s['fname'])
    nm=f'w9-{s["n"]:02d}-{s["slug"]}'
    open(f'{OUT}/{nm}.eml','wb').write(m.as_bytes())
    j={'format':s['fmt'],'lang':s['lang'],'report':r,'may':mm,'kind':s['kind']}
    json.dump(j,open(f'{OUT}/{nm}.json','w'),ensure_ascii=False,indent=1)
    # check
    plain=mk_txt(els)+'\n'+s['addr']+'\n'+body+'\n'+s['frm']+'\n'+s['subject']
    norm=lambda t:re.sub(r'\s+',' ',t)
    pn=norm(plain)
    for k,v in r.items():
        if k not in FIELDS: print(nm,'FIELD?',k)
        vs=v['any'] if isinstance(v,dict) else v if isinstance(v,list) else [v]
        for x in vs:
          for x in (x if isinstance(x,list) else [x]):
            if k in('discovered_at','occurred_at','occurred_from','occurred_to'):
                if not re.fullmatch(r'2026-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',x): print(nm,'TIME',k,x)
                elif 'T' in x:
                    d=datetime.datetime.fromisoformat(x)
                    if d.utcoffset()!=d.replace(tzinfo=z).utcoffset(): print(nm,'OFFSET',k,x)
                    if d>dt: print(nm,'FUTURE',k,x)
            elif k in('personal_data','special_categories','device_encrypted'):
                if x not in('yes','no','unknown'): print(nm,'YN',k,x)
            elif k in ('affected_persons',):
                if not isinstance(x,int): print(nm,'NUM',x)
            elif k=='lost_or_stolen':
                if x not in('lost','stolen'): print(nm,'LS',x)
            elif isinstance(x,str) and x not in('yes','no') and norm(x) not in pn: print(nm,'NOTFOUND',k,repr(x)[:100])
    for k in mm:
        if k not in FIELDS: print(nm,'MAY?',k)
    return nm
