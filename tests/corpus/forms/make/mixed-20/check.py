import glob,email,json,re,html,collections
from email import policy
F='reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed'.split()
KI='device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split()
kc=collections.Counter();lc=collections.Counter();tc=collections.Counter();ln=[]
for f in sorted(glob.glob('out/*.eml')):
    m=email.message_from_binary_file(open(f,'rb'),policy=policy.default); j=json.load(open(f[:-3]+'json'))
    b=m.get_body(('plain','html')); t=b.get_content()
    if b.get_content_subtype()=='html': t=html.unescape(re.sub(r'<[^>]+>',' ',re.sub(r'(?s)<style.*?</style>','',t)))
    t=re.sub(r'(?m)^> ?','',t)
    hay=re.sub(r'\s+','',t+str(m['from'])+str(m['subject'])); ln.append(len(re.findall(r'[.!?](\s|$)',t)))
    lc[j['lang']]+=1; tc[m.get_content_type()+'/'+str(b.get_param('format') if 0 else '')]+=1
    for k in [j['kind']] if isinstance(j['kind'],str) else j['kind']: assert k in KI; kc[k]+=1
    for k,v in j['report'].items():
        assert k in F and k not in j['may'],(f,k)
        for x in v['any'] if isinstance(v,dict) else [v]:
            for y in x if isinstance(x,list) else [x]:
                if re.match(r'20\d\d-',str(y)):
                    assert re.fullmatch(r'\d{4}-\d\d-\d\d(T[\d:]{8}[+-]\d\d:\d\d)?',y),(f,y)
                    from datetime import datetime
                    if 'T' in y: assert datetime.fromisoformat(y)<=m['date'].datetime,(f,k,y)
                elif isinstance(y,int): assert str(y) in re.sub(r'[ ,.]','',t) or y<6,(f,y)
                elif y in('yes','no','unknown','lost','stolen'): pass
                elif re.sub(r'\s+','',y) not in hay and k!='description': print(f,k,y)
                elif k=='description':
                    for s in re.split(r'(?<=[.!?])\s',y):
                        if re.sub(r'\s+','',s) not in hay: print('D?',f,s[:80])
    assert all(x in F for x in j['may']) and len(set(j['may']))==len(j['may']),f
    if re.search(r'\]\]|\[\[|\(\(|\)\)|\{\{|\}\}',t): print('markers',f)
print(dict(kc));print(lc,tc,min(ln),max(ln),sum(ln)/90)
