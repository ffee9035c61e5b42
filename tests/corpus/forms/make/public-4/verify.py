import email,io,glob,json,re,os
from email import policy
import pypdf,docx,openpyxl
os.makedirs('work/att',exist_ok=True)
norm=lambda t:re.sub(r'\s+',' ',t)
from collections import Counter
C=Counter(); L=Counter()
for f in sorted(glob.glob('out/*.eml')):
    m=email.message_from_binary_file(open(f,'rb'),policy=policy.default); j=json.load(open(f[:-4]+'.json')); C[j['format']]+=1; L[j['lang']]+=1
    b=m.get_body(preferencelist=('plain','html')).get_content()
    txt=b+str(m['from'])
    for a in m.iter_attachments():
        d=a.get_content(); fn=a.get_filename(); raw=d.encode() if isinstance(d,str) else d
        open('work/att/'+os.path.basename(f)[:5]+'.'+fn.rsplit('.',1)[1],'wb').write(raw)
        if fn.endswith('pdf'):
            r=pypdf.PdfReader(io.BytesIO(raw)); t=' '.join(p.extract_text() for p in r.pages)
            for k,v in (r.get_fields() or {}).items(): t+=' '+str(v.get('/V'))
            if j['format']=='flat_pdf' and r.get_fields(): print('flat has fields')
        elif fn.endswith('docx'):
            dd=docx.Document(io.BytesIO(raw)); t=' '.join(x.text or '' for x in dd.element.iter('{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t'))
        elif fn.endswith('xlsx'):
            t=' '.join(str(c.value) for r in openpyxl.load_workbook(io.BytesIO(raw)).active.iter_rows() for c in r if c.value is not None)
        elif fn.endswith('odt'):
            import zipfile; t=re.sub(r'<[^>]+>',' ',zipfile.ZipFile(io.BytesIO(raw)).read('content.xml').decode()).replace('&apos;',"'").replace('&amp;','&').replace('&quot;','"')
        else: t=d
        txt+=' '+t
    import html; txt=html.unescape(re.sub(r'<br>',' ',txt)); n=norm(txt)
    for k,v in j['report'].items():
        vs=v['any'] if isinstance(v,dict) else [v]
        if k.endswith('_at') or k in('occurred_from','occurred_to','affected_persons','personal_data','special_categories','device_encrypted','lost_or_stolen','police_report'): continue
        for x in vs:
            for y in (x if isinstance(x,list) else [x]):
                if norm(y) not in n and norm(y).replace(' ','') not in n.replace(' ',''): print(os.path.basename(f),k,y[:60])
print(C,L)
