import os,sys; sys.path.insert(0,os.path.join(os.path.dirname(os.path.abspath(__file__)),'..','public-6'))
import lib,re,json,email,glob,collections
from email import policy
import de  # the German ones are those of public-6; here they only count
lib.MAILS[:]=[m for m in lib.MAILS if m['n']<=12]; lib.SRC[:]=[s for s in lib.SRC if s[0]<=12]
import en,no
lib.MAILS[:]=[m for m in lib.MAILS if m['n']>12]; lib.SRC[:]=[s for s in lib.SRC if s[0]>12]
for m in lib.MAILS: lib.prepare(m)
lib.run_conv()
for m in lib.MAILS: lib.finish(m)
open(lib.OUT+'/SOURCES.md','w').write('# Sources of the forms\n\n'+'\n'.join('- w10-%02d (%s): %s'%s for s in lib.SRC)+'\n')
FI=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location kind description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed subject'.split())
KI=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
ns=lambda t: re.sub(r'\s+',' ',str(t)).strip().lower()
cnt=collections.Counter()
for m in lib.MAILS:
    nm='w10-%02d'%m['n']; j=json.load(open(lib.OUT+'/'+nm+'.json')); cnt[j['format']]+=1
    txt=ns(m['body']+' '+str(m['frm'])+' '+' '.join((str(f[2]) if f[0]=='F' else ' '.join(t for t,on in f[2])) for f in lib.flat(m['form']) if f[0] in 'FC'))
    bad=[k for k in list(j['report'])+j['may'] if k not in FI]
    ks=j['kind'] if isinstance(j['kind'],list) else [j['kind']]
    if bad or any(k not in KI for k in ks): print(nm,'BAD',bad,ks)
    for k,v in j['report'].items():
        al=v['any'] if isinstance(v,dict) else [v]
        ok=[]
        for a in al:
            if k in('personal_data','special_categories','device_encrypted','affected_persons','lost_or_stolen') : continue
            if k.endswith('_at') or k.startswith('occurred'):
                if not re.fullmatch(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',a): print(nm,k,a)
                continue
            for x in (a if isinstance(a,list) else [a]):
                if ns(x) not in txt: print(nm,'not verbatim',k,x)
    e=email.message_from_bytes(open(lib.OUT+'/'+nm+'.eml','rb').read(),policy=policy.default)
    for p in e.walk():
        if p.defects: print(nm,p.defects)
print(cnt,len(lib.MAILS))
