import datetime,zoneinfo
import json,glob,re,email,io,sys
from email import policy
sys.path.insert(0,'.')
import de,en,no,free,eng,fix
FIELDS=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location kind description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed subject'.split())
KINDS=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
nz=lambda s:' '.join(s.split())
from collections import Counter; C=Counter(); L=Counter()
for m in eng.MAILS:
    j=json.load(open('all/%s.json'%m['name'])); e=email.message_from_bytes(open('all/%s.eml'%m['name'],'rb').read(),policy=policy.default)
    C[j['format']]+=1; L[j['lang']]+=1
    body=''.join(p.get_content() for p in e.walk() if p.get_content_type().startswith('text/'))
    txt=nz(body+' '+' '.join(v if isinstance(v,str) else ' '.join(v) for v in m['fill'].values())+' '+str(e['From']))
    for f in list(j['report'])+j['may']:
        if f not in FIELDS: print(m['name'],'FIELD',f)
    if j['kind'] if isinstance(j['kind'],list) else [j['kind']]:
        for k in (j['kind'] if isinstance(j['kind'],list) else [j['kind']]):
            if k not in KINDS: print(m['name'],'KIND',k)
    if set(j['report'])&set(j['may']): print(m['name'],'both',set(j['report'])&set(j['may']))
    for f,v in j['report'].items():
        vs=v['any'] if isinstance(v,dict) else [v]
        if f.endswith('_at') or f in('occurred_from','occurred_to'):
            for x in vs:
                if not re.fullmatch(r'2026-\d\d-\d\d(T\d\d:\d\d:00[+-]\d\d:\d\d)?',x): print(m['name'],f,x)
                elif 'T' in x:
                    tz={'de':'Europe/Berlin','en':'Europe/London','nb':'Europe/Oslo','nn':'Europe/Oslo'}[j['lang']]
                    d=datetime.datetime.fromisoformat(x)
                    if d.astimezone(zoneinfo.ZoneInfo(tz)).utcoffset()!=d.utcoffset(): print(m['name'],'offset',f,x)
                    if d>datetime.datetime.fromisoformat(m['date']): print(m['name'],'future',f,x)
            continue
        if f in('personal_data','special_categories','device_encrypted'):
            assert all(x in('yes','no','unknown') for x in vs); continue
        if f=='lost_or_stolen' or f=='affected_persons': continue
        for x in vs:
            for y in (x if isinstance(x,list) else [x]):
                if nz(y) not in txt: print(m['name'],'TEXT',f,repr(y))
    d=datetime.datetime.fromisoformat(m['date']); tz={'de':'Europe/Berlin','en':'Europe/London','nb':'Europe/Oslo','nn':'Europe/Oslo'}[j['lang']]
    if d.astimezone(zoneinfo.ZoneInfo(tz)).utcoffset()!=d.utcoffset(): print(m['name'],'date off',m['date'])
print(len(eng.MAILS),dict(C),dict(L))
