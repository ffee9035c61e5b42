import re,json,collections,glob,email,io
from email import policy
import de,en,no
from lib import ALL
F=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location kind description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed subject'.split())
norm=lambda s:re.sub(r'\s+',' ',s)
def leaves(v):
    if isinstance(v,dict): v=v['any']
    if isinstance(v,list):
        for x in v: yield from leaves(x)
    else: yield v
cnt=collections.Counter(); lg=collections.Counter()
for name,txt,rep,may,fmt,lang in ALL:
    cnt[fmt]+=1; lg[lang]+=1; T=norm(txt)
    for k in list(rep)+may:
        if k not in F: print(name,'FIELD',k)
    for k in may:
        if k in rep: print(name,'both',k)
    for k,v in rep.items():
        for x in leaves(v):
            if k.endswith('_at') or k in('occurred_from','occurred_to'):
                if not re.fullmatch(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',x): print(name,k,x)
            elif k in('personal_data','special_categories','device_encrypted','lost_or_stolen','device_remote_wipe'): pass
            elif k=='affected_persons':
                if not isinstance(x,int): print(name,k,x)
            elif norm(str(x)) not in T: print(name,k,'NOT VERBATIM',x)
    m=email.message_from_bytes(open(f'out/{name}.eml','rb').read(),policy=policy.default)
    for a in m.iter_attachments():
        d=a.get_content()
        if fmt=='acroform':
            from pypdf import PdfReader
            r=PdfReader(io.BytesIO(d)); fl=r.get_fields()
            print(name,len(r.pages),'pages',len(fl),'fields', [(k,v.get('/V')) for k,v in fl.items() if v.get('/V') not in('','/Off',None)][:4])
            D=norm(' '.join(str(v.get('/V','')) for v in fl.values()))
            for k in('description','measures'):
                for x in leaves(rep.get(k,[])):
                    if norm(x) not in D: print('   acro missing',k,x[:50])
        if fmt=='flat_pdf':
            from pypdf import PdfReader
            r=PdfReader(io.BytesIO(d)); print(name,len(r.pages),'pages',sum(len(p.extract_text()) for p in r.pages))
print(cnt,lg)
