import json,random,re,os,shutil
from datetime import datetime,timedelta
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import parseaddr,formataddr,format_datetime
import email.policy
import de,en,en2,no
A=de.M+en.M+no.M
assert len(A)==150,len(A)
K=dict(S="affected_systems",DK="device_kind",DI="device_id",DE="device_encrypted",DP="device_password",DR="device_remote_wipe",LS="lost_or_stolen",L="location",N="reporter_name",R="reporter_role",P="reporter_phone",U="org_unit")
KINDS=set("device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other".split())
Z=dict(de="Europe/Berlin",en="Europe/London",nb="Europe/Oslo",nn="Europe/Oslo")
ENUM={"DE":{"yes","no","unknown"},"DP":{"yes","no"},"DR":{"yes","no","pending"},"LS":{"lost","stolen"}}
ws=lambda s:re.sub(r"\s+"," ",s).strip().lower()
rnd=random.Random(14)
order=list(range(150)); rnd.shuffle(order); train=set(order[:75])
for d in("train","test"):
    shutil.rmtree(d,ignore_errors=True); os.makedirs(d)
bad=0; cnt={}
for i,(lang,frm,subj,body,rep,may,kind) in enumerate(A):
    nm=f"sys_{lang}_{i+1:03d}"
    d=datetime(2026,10,1)+timedelta(days=rnd.randrange(50))
    while d.weekday()>4: d+=timedelta(days=1)
    if d>datetime(2026,11,20): d=datetime(2026,11,20)
    d=d.replace(hour=rnd.randrange(11,18),minute=rnd.randrange(60),second=rnd.randrange(60),tzinfo=ZoneInfo(Z[lang]))
    if "i kveld. Telefonen" in body: d=d.replace(hour=21)
    name,addr=parseaddr(frm)
    m=EmailMessage(policy=email.policy.SMTP)
    m["From"]=frm if name=="" else ('"%s" <%s>'%(name,addr) if "." in name or "'" in name else f'{name} <{addr}>')
    m["To"]="vorfall@uni-nordholz.example" if lang=="de" else ("security@northmere.example" if lang=="en" else "security@uni-fjord.example")
    m["Subject"]=subj
    m["Date"]=format_datetime(d)
    m["Message-ID"]=f"<s14sys.{i+1:03d}.{d:%Y%m%d%H%M%S}@{addr.split('@')[1]}>"
    m["MIME-Version"]="1.0"
    m.set_content(body,charset="utf-8",cte="8bit" if i%3==0 else "quoted-printable")
    R={}; may=may.split(); rep={k:v for k,v in rep.items() if k not in may}
    hay=ws(frm+" \n "+subj+" \n "+body)
    for k,v in rep.items():
        alts=v if isinstance(v,tuple) else (v,)
        for a in alts:
            for s in (a if isinstance(a,list) else [a]):
                if k in ENUM and s in ENUM[k]: continue
                if ws(s) not in hay: print(nm,k,"NOT VERBATIM:",s); bad+=1
        R[K[k]]=alts[0] if len(alts)==1 else {"any":list(alts)}
    mayf=[K[x] for x in may if K[x] not in R]
    for x in may:
        assert K[x] not in R
    if "DK" in rep and "S" not in rep and K["S"] not in mayf: mayf.append(K["S"])
    ks=kind if isinstance(kind,list) else [kind]
    assert all(k in KINDS for k in ks),(nm,ks)
    J={"format":"free_text","lang":"nb" if lang=="nn" else lang,"only":list(K.values()),"report":R,"may":mayf,"kind":ks[0] if len(ks)==1 else ks}
    if lang=="nn": J["variant"]="nn"
    f="train" if i in train else "test"
    open(f"{f}/{nm}.eml","wb").write(m.as_bytes())
    json.dump(J,open(f"{f}/{nm}.json","w"),ensure_ascii=False,indent=1)
    for k in R: cnt[k]=cnt.get(k,0)+1
    cnt[f+"/"+J["lang"]]=cnt.get(f+"/"+J["lang"],0)+1
print("bad",bad); print(cnt)
