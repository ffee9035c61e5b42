import glob,json,email,re,io,zipfile,subprocess,os,html
from email import policy
OUT='out'
FI=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed'.split())
KI=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
os.makedirs('x',exist_ok=True); need=[]
def norm(s): return re.sub(r'\s+',' ',s).strip()
def xml(b,names): 
    z=zipfile.ZipFile(io.BytesIO(b)); t=''
    for n in z.namelist():
        if any(n.endswith(x) for x in names):
            s=z.read(n).decode('utf8'); s=re.sub(r'<(w:br/|w:p |w:p>|/w:p>|text:line-break/|/text:p>|/si>|/c>|w:tab/)',r' <\1',s); t+=' '+html.unescape(re.sub(r'<[^>]+>','',s))
    return t
T={}
for p in sorted(glob.glob(OUT+'/*.eml')):
    m=email.message_from_bytes(open(p,'rb').read(),policy=policy.default); n=os.path.basename(p)[:-4]; t=str(m['From'])+' '
    for part in m.walk():
        ct=part.get_content_type()
        if part.is_multipart(): continue
        if ct=='text/plain': t+=part.get_content()
        elif ct=='text/html': t+=' '+html.unescape(re.sub(r'<[^>]+>',' ',part.get_content()))
        else:
            b=part.get_content(); fn=part.get_filename(); e=fn.rsplit('.',1)[1]
            if e=='docx': t+=xml(b,['document.xml'])
            elif e in('odt','ods'): t+=xml(b,['content.xml'])
            elif e=='xlsx': t+=xml(b,['sharedStrings.xml','sheet1.xml'])
            elif e=='pdf':
                import pypdf; r=pypdf.PdfReader(io.BytesIO(b)); t+=' '.join(x.extract_text() for x in r.pages)
                f=r.get_fields() or {}; t+=' '.join(str(v.get('/V','')) for v in f.values())
                ticks=[(v.get('/TU') or k) for k,v in f.items() if v.get('/FT')=='/Btn' and v.get('/V') not in('/Off',None)]
                T[n+'_t']=len(ticks)
            else: open('x/%s.%s'%(n,e),'wb').write(b); need.append('x/%s.%s'%(n,e))
    T[n]=t
subprocess.run(['nice','-n','10','soffice','--headless','-env:UserInstallation=file://'+OUT+'/.work/lo','--convert-to','txt:Text (encoded):UTF8','--outdir','x']+need,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
for p in need: T[os.path.basename(p).split('.')[0]]+=open(p.rsplit('.',1)[0]+'.txt',encoding='utf8').read()
for p in sorted(glob.glob(OUT+'/*.json')):
    j=json.load(open(p)); n=os.path.basename(p)[:-5]; t=norm(T[n])
    for k in list(j['report'])+j['may']:
        if k not in FI: print(n,'FIELD',k)
    for k in j['kind'] if isinstance(j['kind'],list) else [j['kind']]:
        if k not in KI: print(n,'KIND',k)
    for k,v in j['report'].items():
        vs=v['any'] if isinstance(v,dict) else [v]
        for x in vs:
            if k.startswith('occurred') or k=='discovered_at':
                if not re.match(r'^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?$',x): print(n,k,x)
                continue
            if k in('personal_data','special_categories','device_encrypted','lost_or_stolen','affected_persons'): continue
            for y in x if isinstance(x,list) else [x]:
                if norm(y) not in t and y not in('yes','ja'): print(n,k,repr(y))
print({k:v for k,v in T.items() if k.endswith('_t')})
