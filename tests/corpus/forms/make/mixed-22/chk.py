import json,glob,re,email
from email import policy
import html
F=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed'.split())
K='device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split()
sp=lambda s:re.sub(r'\s+',' ',s)
seen=set()
for f in sorted(glob.glob('../*.eml')):
    e=email.message_from_bytes(open(f,'rb').read(),policy=policy.default)
    b=e.get_body(('plain','html')).get_content()
    if e.get_body(('plain',)) is None: b=html.unescape(re.sub(r'<[^>]+>',' ',b))
    b=sp(b+' '+e['From']); j=json.load(open(f[:-3]+'json')); n=f[3:-4]
    ks=j['kind'] if isinstance(j['kind'],list) else [j['kind']]; seen|=set(ks)
    assert all(k in K for k in ks),n
    for k in list(j['report'])+j['may']: assert k in F,(n,k)
    assert not set(j['report'])&set(j['may']),n
    if e.defects: print(n,e.defects)
    for k,v in j['report'].items():
        for a in (v['any'] if isinstance(v,dict) else [v]):
            for x in (a if isinstance(a,list) else [a]):
                if k in('affected_persons','personal_data','lost_or_stolen','device_encrypted','special_categories'): continue
                if k.startswith(('occ','disc')):
                    if not re.fullmatch(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',x): print('T',n,k,x)
                    continue
                for line in x.split('\n'):
                    for s in ([line] if k not in('description','measures') else re.split(r'(?<=[.!?]) ',line)):
                        if sp(s).strip() and sp(s).strip() not in b: print(n,k,repr(s))
print(sorted(set(K)-seen))
