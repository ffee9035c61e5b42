import json,glob,re,email,io,subprocess,os
from email import policy
K=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed'.split())
KINDS=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
N=lambda s:re.sub(r'\s+',' ',s.replace('\xa0',' ')).strip()
import collections;C=collections.Counter();L=collections.Counter()
for j in sorted(glob.glob('out/*.json')):
    J=json.load(open(j));b=os.path.basename(j)[:-5];C[J['format']]+=1;L[J['lang']]+=1
    m=email.message_from_binary_file(open(j[:-5]+'.eml','rb'),policy=policy.default)
    txt=m['From']+' '+m['Subject']
    if m.defects: print(b,m.defects)
    for p in m.walk():
        if p.get_content_maintype()=='text':
            t=p.get_content()
            if p.get_content_subtype()=='html':
                import html; t=html.unescape(re.sub(r'<[^>]+>',' ',t.replace('<br>\n','\n')))
            txt+=' '+t
        fn=p.get_filename()
        if fn:
            d=p.get_content(); ext=fn.rsplit('.')[-1]
            if isinstance(d,str): d=d.encode()
            print(b,fn,len(d))
            if ext=='pdf':
                import pypdf; r=pypdf.PdfReader(io.BytesIO(d)); txt+=' '+' '.join(x.extract_text() for x in r.pages)
                for f in (r.get_fields() or {}).values(): txt+=' '+str(f.value)
            elif ext=='docx':
                import docx; D=docx.Document(io.BytesIO(d)); txt+=' '+' '.join(x.text for x in D.element.body.iter() if x.tag.endswith('}t') and x.text)
            elif ext in('odt','ods','xlsx'):
                import zipfile; z=zipfile.ZipFile(io.BytesIO(d))
                import html
                for n in z.namelist():
                    if n=='content.xml' or n.startswith('xl/sharedStr') or n.startswith('xl/worksheets/sh'): txt+=' '+html.unescape(re.sub('<[^>]+>','',z.read(n).decode().replace('</si>',' </si>').replace('</c>',' </c>').replace('</text:p>',' </text:p>')))
            else: txt+=' '+open('out/.src/tmp/%s.seen'%b[-2:]).read()
    txt=N(txt)
    for k in list(J['report'])+J['may']:
        if k not in K: print('FIELD',b,k)
    for k in ([J['kind']] if isinstance(J['kind'],str) else J['kind']):
        if k not in KINDS: print('KIND',b,k)
    for k,v in J['report'].items():
        vs=v['any'] if isinstance(v,dict) else [v]
        for v in vs:
            for s in (v if isinstance(v,list) else [v]):
                if k.endswith('_at') or k in('occurred_from','occurred_to'):
                    if not re.fullmatch(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',s): print('TIME',b,k,s)
                elif isinstance(s,str) and s not in('yes','no','unknown','lost','stolen') and N(s) not in txt: print('TEXT',b,k,s)
                elif isinstance(s,int) and str(s) not in txt and f'{s:,}' not in txt: print('NUM',b,k,s)
print(C,L)
