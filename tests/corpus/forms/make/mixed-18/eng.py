import json,os,io,re,html,subprocess,random
from email.message import EmailMessage
from email.utils import formataddr
from email.headerregistry import Address
OUT='out'
CONV=[]  # (docx/xlsx path, target ext, mail closure)
MAILS=[]
LIST={'affected_systems','data_categories','informed'}
# ---------- docx
def docx_render(form,fill,path):
    from docx import Document
    from docx.shared import Pt,Cm,RGBColor
    from docx.oxml import OxmlElement,parse_xml
    from docx.oxml.ns import qn,nsdecls
    ON,OFF=form.get('cb',('☒','☐'))
    d=Document()
    st=d.styles['Normal']; st.font.name=form.get('font','Calibri'); st.font.size=Pt(form.get('size',10.5))
    if form.get('header'): d.sections[0].header.paragraphs[0].text=form['header']
    if form.get('footer'): d.sections[0].footer.paragraphs[0].text=form['footer']
    d.add_heading(form['title'],form.get('tl',1))
    lay=form.get('lay','two'); tab=None; col=0; n=0; ph=form.get('ph','')
    def opts(it,sep='   '):
        v=fill.get(it[1]) or []
        if isinstance(v,str): v=[v]
        s=sep.join(((ON if o in v else OFF)+' '+o) if ON else (o) for o in it[3])
        ex=[x for x in v if x not in it[3]]
        if ex: s+=' '+' '.join(ex)
        return s
    def val(it):
        if it[0]=='c': return opts(it,form.get('osep','   '))
        return fill.get(it[1],'') or ''
    def sdt(par,text,chk=None):
        e=OxmlElement('w:sdt'); pr=OxmlElement('w:sdtPr'); 
        if chk is not None:
            pr.append(parse_xml('<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="%d"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'%chk))
            text='☒' if chk else '☐'
        else:
            if not text:
                pr.append(OxmlElement('w:showingPlcHdr')); text=form.get('sph','Klicken oder tippen Sie hier, um Text einzugeben.')
            pr.append(OxmlElement('w:text'))
        e.append(pr); c=OxmlElement('w:sdtContent'); r=OxmlElement('w:r'); 
        for i,l in enumerate(text.split('\n')):
            if i: r.append(OxmlElement('w:br'))
            t=OxmlElement('w:t'); t.text=l; t.set(qn('xml:space'),'preserve'); r.append(t)
        c.append(r); e.append(c); par._p.append(e)
    for it in form['items']:
        k=it[0]
        if k=='l': lay=it[1]; tab=None; col=0; continue
        if k=='h':
            if lay=='twoh' and tab is not None or lay=='twoh':
                if tab is None: tab=d.add_table(0,2); tab.style='Table Grid'
                r=tab.add_row().cells; m=r[0].merge(r[1]); m.paragraphs[0].add_run(it[1]).bold=True
            else:
                tab=None; col=0; d.add_heading(it[1],form.get('hl',2))
            continue
        if k=='n':
            if lay=='twoh' and tab is not None:
                r=tab.add_row().cells; m=r[0].merge(r[1]); m.paragraphs[0].add_run(it[1]).italic=True
            else:
                tab=None; col=0; p=d.add_paragraph(); p.add_run(it[1]).italic=True
            continue
        if k=='br': d.add_page_break(); tab=None; col=0; continue
        lab=it[2]; v=val(it)
        if lay in('two','twoh'):
            if tab is None: tab=d.add_table(0,2); tab.style='Table Grid'
            r=tab.add_row().cells; r[0].text=lab; 
            if form.get('bold'): r[0].paragraphs[0].runs[0].bold=True
            r[1].text=v or ph
        elif lay=='four':
            if k=='T':
                if tab is None: tab=d.add_table(0,4); tab.style='Table Grid'
                r=tab.add_row().cells; r[0].text=lab; m=r[1].merge(r[3]); m.text=v; col=0
            else:
                if tab is None: tab=d.add_table(0,4); tab.style='Table Grid'
                if col==0: row=tab.add_row().cells
                row[col*2].text=lab; row[col*2+1].text=v; col=1-col
        elif lay=='above1':
            if tab is None: tab=d.add_table(0,1); tab.style='Table Grid'
            c=tab.add_row().cells[0]; c.paragraphs[0].add_run(lab).font.size=Pt(8); c.add_paragraph(v)
        elif lay=='above2c':
            if tab is None or col==0 or k=='T':
                if tab is None: tab=d.add_table(0,2); tab.style='Table Grid'
                row=tab.add_row().cells; col=0
            c=row[col]
            if k=='T': c=row[0].merge(row[1])
            c.paragraphs[0].add_run(lab).font.size=Pt(8); c.add_paragraph(v)
            col=0 if k=='T' else 1-col
        elif lay=='above2':
            d.add_paragraph().add_run(lab).bold=True
            t=d.add_table(1,1); t.style='Table Grid'; t.rows[0].cells[0].text=v; d.add_paragraph()
        elif lay=='blank':
            p=d.add_paragraph(lab+(' ' if lab.endswith('?') else ': '))
            if k=='c': p.add_run(v)
            elif v: p.add_run(' '+v+' ').underline=True
            else: p.add_run('_'*32)
        elif lay=='blank2':
            if col==0: pp=d.add_paragraph(); 
            else: pp.add_run('\t')
            pp.add_run(lab+': '); pp.add_run('__'+v+'__' if v else '_'*18); col=1-col
        elif lay=='q':
            n+=1; d.add_paragraph().add_run('%d. %s'%(n,lab)).bold=True
            if k=='c':
                for o in opts(it,'\n').split('\n'): d.add_paragraph(o)
            else:
                for l in (v or ph).split('\n'): d.add_paragraph(l)
        elif lay=='sdt':
            p=d.add_paragraph(); p.add_run(lab+'\t').bold=True
            if k=='c':
                vv=fill.get(it[1]) or []; vv=[vv] if isinstance(vv,str) else vv
                for o in it[3]: sdt(p,'',int(o in vv)); p.add_run(' '+o+'    ')
            else: sdt(p,v)
        elif lay=='sdt2':
            if tab is None: tab=d.add_table(0,2); tab.style='Table Grid'
            r=tab.add_row().cells; r[0].text=lab
            if k=='c':
                vv=fill.get(it[1]) or []; vv=[vv] if isinstance(vv,str) else vv
                for o in it[3]: sdt(r[1].paragraphs[0],'',int(o in vv)); r[1].paragraphs[0].add_run(' '+o+'  ')
            else: sdt(r[1].paragraphs[0],v)
        elif lay=='yn':
            if tab is None:
                tab=d.add_table(1,1+len(it[3])); tab.style='Table Grid'
                for i,o in enumerate(it[3]): tab.rows[0].cells[i+1].text=o
            vv=fill.get(it[1]) or []; vv=[vv] if isinstance(vv,str) else vv
            r=tab.add_row().cells; r[0].text=lab
            for i,o in enumerate(it[3]): r[i+1].text='X' if o in vv else ''
        elif lay=='grid':
            if lab: d.add_paragraph(lab)
            w=form.get('gw',3); vv=fill.get(it[1]) or []; vv=[vv] if isinstance(vv,str) else vv
            t=d.add_table(0,w); t.style='Table Grid'
            for i,o in enumerate(it[3]):
                if i%w==0: rr=t.add_row().cells
                rr[i%w].text=(ON if o in vv else OFF)+' '+o
            tab=None
    d.save(path)
# ---------- xlsx
def xlsx_render(form,fill,path):
    from openpyxl import Workbook
    from openpyxl.styles import Font,Alignment,Border,Side,PatternFill
    wb=Workbook(); ws=wb.active; ws.title=form.get('sheet','Formular'); b=Side(style='thin'); B=Border(b,b,b,b)
    ws['A1']=form['title']; ws['A1'].font=Font(bold=True,size=14)
    ws.column_dimensions['A'].width=34; ws.column_dimensions['B'].width=46; ws.column_dimensions['C'].width=24; ws.column_dimensions['D'].width=34
    r=3; lay=form.get('lay','two'); col=0
    for it in form['items']:
        k=it[0]
        if k=='l': lay=it[1]; 
        if k in('l',):
            if col: r+=1; col=0
            continue
        if k in 'hn':
            if col: r+=1; col=0
            ws.cell(r,1,it[1]).font=Font(bold=k=='h',italic=k=='n'); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=4)
            if k=='h': ws.cell(r,1).fill=PatternFill('solid',fgColor='DDDDDD')
            r+=1; continue
        v=fill.get(it[1],'')
        if k=='c':
            if col: r+=1; col=0
            v=[v] if isinstance(v,str) else v
            if form.get('xc')=='list':      # drop-down style: chosen value in B
                ws.cell(r,1,it[2]); ws.cell(r,2,', '.join(v) if v and v[0] else form.get('ph','')); r+=1
            else:
                ws.cell(r,1,it[2]); 
                for o in it[3]:
                    ws.cell(r,2,o); ws.cell(r,3,'x' if o in v else None).border=B; r+=1
            continue
        if lay=='four' and k=='t':
            ws.cell(r,1+2*col,it[2]); c=ws.cell(r,2+2*col,v or None); c.border=B
            col=1-col
            if col==0: r+=1
            continue
        if col: r+=1; col=0
        if lay=='above':
            ws.cell(r,1,it[2]).font=Font(size=9); r+=1
            ws.cell(r,1,v or None).alignment=Alignment(wrap_text=True); ws.merge_cells(start_row=r,end_row=r,start_column=1,end_column=4); r+=1
        else:
            ws.cell(r,1,it[2]); c=ws.cell(r,2,v or None); c.border=B; c.alignment=Alignment(wrap_text=True,vertical='top'); r+=1
    wb.save(path)
# ---------- reportlab flat and acro
def wrap(s,font,size,w):
    from reportlab.pdfbase.pdfmetrics import stringWidth
    out=[]
    for para in s.split('\n'):
        cur=''
        for wd in para.split(' '):
            t=(cur+' '+wd) if cur else wd
            if stringWidth(t,font,size)>w and cur: out.append(cur); cur=wd
            else: cur=t
        out.append(cur)
    return out
def rl(form,fill,path,acro=False):
    from reportlab.pdfgen import canvas
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    D='/usr/share/fonts/truetype/dejavu/'
    for n,f in(('S','DejaVuSans.ttf'),('SB','DejaVuSans-Bold.ttf'),('R','DejaVuSerif.ttf'),('M','DejaVuSansMono.ttf')):
        pdfmetrics.registerFont(TTFont(n,D+f))
    tmp=path+'.tmp' if acro else path
    c=canvas.Canvas(tmp,pagesize=A4); c.setTitle(form['title']); X0=55; W=485; st={'y':790}; vf=form.get('vfont','M'); names=form.get('names','Text%d'); cn=form.get('cnames','Check Box%d')
    vals={}; cks=[]; cnt=[0,0]
    def need(h):
        if st['y']-h<50: c.showPage(); st['y']=790
    def line(s,font,size,x=X0,w=W,lead=1.3):
        for l in wrap(s,font,size,w):
            need(size*lead); c.setFont(font,size); c.drawString(x,st['y'],l); st['y']-=size*lead
    def tf(key,x,y,w,h,multi,tip):
        cnt[0]+=1; nm=names%cnt[0] if '%' in names else names
        kw=dict(name=nm,x=x,y=y,width=w,height=h,borderWidth=0.5,fontSize=9,fontName='Helvetica',forceBorder=True)
        if form.get('tips'): kw['tooltip']=tip
        if multi: kw['fieldFlags']='multiline'
        c.acroForm.textfield(**kw); vals[nm]=fill.get(key,'') or ''
    if form.get('org'): line(form['org'],'S',8)
    st['y']-=4; line(form['title'],'SB',form.get('tsize',14)); st['y']-=8
    lay=form.get('lay','left'); col=0; qn=0
    for it in form['items']:
        k=it[0]
        if k=='l': 
            if col: st['y']-=30; col=0
            lay=it[1]; continue
        if k=='br': c.showPage(); st['y']=790; col=0; continue
        if k in'hn' and col: st['y']-=30; col=0
        if k=='h':
            need(40); st['y']-=8
            if form.get('bar'): c.setFillGray(.85); c.rect(X0-3,st['y']-4,W+6,16,0,1); c.setFillGray(0)
            line(it[1],'SB',10.5); st['y']-=5; continue
        if k=='n': line(it[1],'S',8); st['y']-=4; continue
        lab=it[2]; v=fill.get(it[1],'')
        if form.get('num') : qn+=1; lab='%d. %s'%(qn,lab)
        if k=='c':
            if col: st['y']-=30; col=0
            v=[v] if isinstance(v,str) else v
            if acro and len(it)>4 and it[4]=='d':
                need(22); c.setFont('S',9); c.drawString(X0,st['y'],lab); cnt[1]+=1
                c.acroForm.choice(name='Liste%d'%cnt[1],options=['– velg –']+list(it[3]),value=(v[0] if v and v[0] else '– velg –'),x=X0+220,y=st['y']-5,width=110,height=16,fontSize=9,borderWidth=.5); st['y']-=24; continue
            inline=lay in('left','two') and sum(len(o) for o in it[3])<40
            gw=form.get('gw',2)
            if inline:
                need(20); c.setFont('S',9); c.drawString(X0,st['y'],lab)
                from reportlab.pdfbase.pdfmetrics import stringWidth
                x=X0+max(170,stringWidth(lab,'S',9)+12)
                pos=[]
                for o in it[3]: pos.append((x,st['y'],o)); x+=24+stringWidth(o,'S',9)
                dy=18
            else:
                line(lab,'S',9); need(16*((len(it[3])+gw-1)//gw)); pos=[(X0+(i%gw)*(W/gw),st['y']-16*(i//gw),o) for i,o in enumerate(it[3])]; dy=16*((len(it[3])+gw-1)//gw)+4
            radio=form.get('radio') and len(it)>4 and it[4]=='r'
            cnt[1]+=1; rn='Gruppe%d'%cnt[1]
            for i,(x,y,o) in enumerate(pos):
                on=o in v
                if acro:
                    if radio:
                        c.acroForm.radio(name=rn,value='opt%d'%i,selected=False,x=x,y=y-2,size=10,buttonStyle='circle',borderWidth=.5,**({'tooltip':lab} if form.get('tips') else {}))
                        if on: cks.append((rn,'/opt%d'%i))
                    else:
                        cnt[1]+=1; nm=cn%cnt[1]
                        c.acroForm.checkbox(name=nm,checked=on,x=x,y=y-2,size=10,buttonStyle='cross',borderWidth=.5,**({'tooltip':o} if form.get('tips') else {}))
                    c.setFont('S',9); c.drawString(x+14,y,o)
                else:
                    s=form.get('cbs','vec')
                    if s=='vec':
                        c.rect(x,y-1,8,8)
                        if on: c.setLineWidth(1.2); c.line(x,y-1,x+8,y+7); c.line(x,y+7,x+8,y-1); c.setLineWidth(.6)
                    elif s=='x':
                        c.rect(x,y-1,9,9); 
                        if on: c.setFont('SB',9); c.drawString(x+1.5,y,'X')
                    elif s=='glyph': c.setFont('S',10); c.drawString(x,y,'☒' if on else '☐')
                    elif s=='circ': c.setFont('S',10); c.drawString(x,y,'◉' if on else '○')
                    c.setFont('S',9); c.drawString(x+13,y,o)
            st['y']-=dy; continue
        big=k=='T'
        if acro:
            h=form.get('bigh',70) if big else 16
            if lay=='two' and not big:
                if col==0: need(32)
                x=X0+col*W/2; c.setFont('S',8); c.drawString(x,st['y'],lab); tf(it[1],x,st['y']-20,W/2-12,16,False,lab)
                col=1-col
                if col==0: st['y']-=34
                continue
            if col: st['y']-=34; col=0
            if lay=='above' or big:
                line(lab,'S',9); need(h+6); tf(it[1],X0,st['y']-h+8,W,h,big,lab); st['y']-=h+8
            else:
                ls=wrap(lab,'S',9,170); need(max(22,12*len(ls))); y=st['y']
                for i,l in enumerate(ls): c.setFont('S',9); c.drawString(X0,y-11*i,l)
                tf(it[1],X0+180,y-5,W-180,16,False,lab); st['y']-=max(22,11*len(ls)+8)
            continue
        # flat
        if lay=='two' and not big:
            if col==0: need(30)
            x=X0+col*W/2; c.setFont('S',8); c.drawString(x,st['y'],lab); c.rect(x,st['y']-19,W/2-8,16); c.setFont(vf,9); c.drawString(x+3,st['y']-14,v)
            col=1-col
            if col==0: st['y']-=32
            continue
        if col: st['y']-=32; col=0
        if lay=='above' or big:
            line(lab,'S',8.5); ls=wrap(v,vf,9,W-8); h=max(18 if not big else 44,12*len(ls)+8); need(h+6); y=st['y']+6; c.rect(X0,y-h,W,h); c.setFont(vf,9)
            for i,l in enumerate(ls): c.drawString(X0+4,y-12-12*i,l)
            st['y']-=h+8
        elif lay=='dots':
            ls=wrap(v,vf,9,W-190); need(13*len(ls)+8); c.setFont('S',9); c.drawString(X0,st['y'],lab)
            if not v: c.drawString(X0+185,st['y'],'.'*60)
            c.setFont(vf,9)
            for i,l in enumerate(ls): c.drawString(X0+185,st['y']-12*i,l)
            st['y']-=12*len(ls)+7
        else: # left with cell grid
            la=wrap(lab,'S',9,160); ls=wrap(v,vf,9,W-185); h=max(18,12*max(len(la),len(ls))+7); need(h+2); y=st['y']+8
            c.rect(X0,y-h,W,h); c.line(X0+172,y,X0+172,y-h); c.setFont('S',9)
            for i,l in enumerate(la): c.drawString(X0+4,y-12-12*i,l)
            c.setFont(vf,9)
            for i,l in enumerate(ls): c.drawString(X0+176,y-12-12*i,l)
            st['y']-=h
    c.save()
    if acro:
        from pypdf import PdfReader,PdfWriter
        from pypdf.generic import NameObject
        w=PdfWriter(); w.append(PdfReader(tmp))
        for p in w.pages: w.update_page_form_field_values(p,{k:v for k,v in vals.items() if v},auto_regenerate=False)
        for rn,val in cks:
            for p in w.pages:
                for a in p.get('/Annots',[]):
                    a=a.get_object(); par=a.get('/Parent')
                    if par and par.get_object().get('/T')==rn:
                        par.get_object()[NameObject('/V')]=NameObject(val)
                        a[NameObject('/AS')]=NameObject(val if val in a['/AP']['/N'] else '/Off')
        w.write(path); os.remove(tmp)
# ---------- html, text
def html_render(form,fill):
    e=html.escape; ON,OFF=form.get('cb',('☒','☐')); o=['<html><body style="font-family:%s">'%form.get('font','Arial')]
    if form.get('pre'): o.append('<p>%s</p>'%e(form['pre']))
    o.append('<h2>%s</h2>'%e(form['title'])); lay=form.get('lay','table'); open_=False
    for it in form['items']:
        k=it[0]
        if k in 'hn':
            if open_: o.append('</table>' if lay=='table' else ''); open_=False
            o.append('<h3>%s</h3>'%e(it[1]) if k=='h' else '<p><i>%s</i></p>'%e(it[1])); continue
        v=fill.get(it[1],'')
        if k=='c':
            v=[v] if isinstance(v,str) else v
            if form.get('chosen'): vv=e(', '.join(v))
            else: vv='<br>'.join(e((ON if x in v else OFF)+' '+x) for x in it[3])
        else: vv=e(v).replace('\n','<br>')
        if lay=='table':
            if not open_: o.append('<table border=1 cellpadding=4 style="border-collapse:collapse">'); open_=True
            o.append('<tr><td bgcolor="#eeeeee"><b>%s</b></td><td>%s</td></tr>'%(e(it[2]),vv or '&nbsp;'))
        else: o.append('<p><strong>%s</strong><br>%s</p>'%(e(it[2]),vv or '–'))
    if open_ and lay=='table': o.append('</table>')
    if fill.get('_sig'): o.append('<p>'+e(fill['_sig']).replace('\n','<br>')+'</p>')
    o.append('</body></html>'); return '\n'.join(o)
def text_render(form,fill):
    ON,OFF=form.get('cb',('[x]','[ ]')); o=[]; lay=form.get('lay','dots'); o+=[form['title'],form.get('ul','=')*len(form['title']),'']; n=0
    for it in form['items']:
        k=it[0]
        if k=='h': o+=['',it[1] if not form.get('hd') else form['hd']%it[1]]; continue
        if k=='n': o+=[it[1]]; continue
        v=fill.get(it[1],''); n+=1; lab=it[2] if not form.get('num') else '%d) %s'%(n,it[2])
        if k=='c':
            v=[v] if isinstance(v,str) else v
            if form.get('cl'):
                o.append(lab); o+=['   %s %s'%(ON if x in v else OFF,x) for x in it[3]]
            else: o.append(lab+' '+'  '.join('%s %s'%(ON if x in v else OFF,x) for x in it[3]))
        elif lay=='dots': o.append((lab+' ').ljust(34,'.')+': '+v) if k=='t' else o.extend([lab+':',v,''])
        elif lay=='next': o+=[lab,('> ' if form.get('gt') else '')+v if v else '','']
        else: o.append(lab+': '+v)
    return '\n'.join(o)
# ---------- mails
import datetime as dt
def mail(no,slug,form,frm,date,subj,body,fill=None,exp=None,may=(),kind='other',lang=None,att=None,to=None,sig=None,extra=None):
    fill=fill or {}; exp=dict(exp or {}); fmt=form['fmt'] if form else 'free_text'
    rep={}
    if form and exp.pop('_auto',True):
        for it in form['items']:
            if it[0] in('t','T') and len(it)>3 and it[3] and fill.get(it[1]):
                rep[it[3]]=[fill[it[1]]] if it[3] in LIST else fill[it[1]]
    exp.pop('_auto',None)
    for k,v in exp.items():
        if v is None: rep.pop(k,None)
        else: rep[k]=v
    may=list(may)
    if 'reporter_email' not in rep and 'reporter_email' not in may: may.append('reporter_email')
    may=[m for m in may if m not in rep]
    MAILS.append(dict(no=no,name='u15-%02d-%s'%(no,slug),form=form,fmt=fmt,frm=frm,date=date,subj=subj,body=body,fill=fill,rep=rep,may=may,kind=kind,lang=lang or form['lang'],att=att,to=to,extra=extra))
def build():
    W='work/work'; os.makedirs(W,exist_ok=True); jobs={}
    for m in MAILS:
        f=m['form']
        if not f: continue
        b='%s/%s'%(W,m['name']); via=f.get('via')
        if m['fmt']=='docx': docx_render(f,m['fill'],b+'.docx'); m['file']=b+'.docx'
        elif m['fmt']=='odt': docx_render(f,m['fill'],b+'.docx'); m['file']=b+'.odt'; jobs.setdefault('odt',[]).append(b+'.docx')
        elif m['fmt']=='xlsx': xlsx_render(f,m['fill'],b+'.xlsx'); m['file']=b+'.xlsx'
        elif m['fmt']=='ods': xlsx_render(f,m['fill'],b+'.xlsx'); m['file']=b+'.ods'; jobs.setdefault('ods',[]).append(b+'.xlsx')
        elif m['fmt']=='flat_pdf':
            m['file']=b+'.pdf'
            if via=='docx': docx_render(f,m['fill'],b+'.docx'); jobs.setdefault('pdf',[]).append(b+'.docx')
            else: rl(f,m['fill'],b+'.pdf')
        elif m['fmt']=='acroform': rl(f,m['fill'],b+'.pdf',acro=True); m['file']=b+'.pdf'
    for ext,fs in jobs.items():
        subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file://'+os.path.abspath('work/lo')+'','--convert-to',ext,'--outdir',W]+fs,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=400)
    MT={'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),'ods':('application','vnd.oasis.opendocument.spreadsheet'),'pdf':('application','pdf')}
    DY=['Mon','Tue','Wed','Thu','Fri','Sat','Sun']; MO='Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split()
    for m in MAILS:
        e=EmailMessage(); name,addr=m['frm']; e['From']=formataddr((name,addr)) if name.isascii() else str(Address(name,addr_spec=addr)); 
        e['To']=m['to'] or {'de':'vorfall@uni-nordholz.example'}.get(m['lang'],'security@uni-nordholz.example'); e['Subject']=m['subj']
        t=dt.datetime.fromisoformat(m['date']); e['Date']='%s, %02d %s %d %02d:%02d:%02d %s'%(DY[t.weekday()],t.day,MO[t.month-1],t.year,t.hour,t.minute,(m['no']*7)%60,t.strftime('%z'))
        e['Message-ID']='<%s.%d@%s>'%(m['name'],m['no']*7919,addr.split('@')[1])
        for k,v in (m['extra'] or {}).items(): e[k]=v
        f=m['form']; body=m['body']
        if m['fmt']=='html':
            h=html_render(f,m['fill'])
            if body: e.set_content(body); e.add_alternative(h,subtype='html')
            else: e.set_content(h,subtype='html')
        elif m['fmt']=='text_form':
            e.set_content(body.replace('{FORM}',text_render(f,m['fill'])))
        else:
            e.set_content(body)
            if m['no'] in (53,62,71,75): e.add_alternative('<html><body><div style="font-family:Calibri">'+html.escape(body).replace('\n','<br>\n')+'</div></body></html>',subtype='html')
            if f:
                data=open(m['file'],'rb').read(); ext=m['file'].rsplit('.',1)[1]; e.add_attachment(data,maintype=MT[ext][0],subtype=MT[ext][1],filename=m['att'] or m['name']+'.'+ext)
        from email import policy
        open('%s/%s.eml'%(OUT,m['name']),'wb').write(e.as_bytes(policy=policy.SMTP))
        json.dump({'format':m['fmt'],'lang':m['lang'],'report':m['rep'],'may':m['may'],'kind':m['kind']},open('%s/%s.json'%(OUT,m['name']),'w'),ensure_ascii=False,indent=1)
