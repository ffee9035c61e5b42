import os,re,json,random,textwrap,email.policy,shutil,datetime,unicodedata
from email.message import EmailMessage
from email.headerregistry import Address
import common,de,en,no,repl,edits
from common import ALL,A,K
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out'); ONLY=['affected_persons','data_categories','personal_data','special_categories','measures','informed','police_report','consequences','kind']
N=lambda t:' '.join(t.split())
def chk(name,f,v,body):
    for x in (v if isinstance(v,list) else [v]):
        if isinstance(x,int): continue
        for p in x.split(' || '):
            if f in('personal_data','special_categories') and p in('yes','no','unknown') or f=='police_report' and p=='yes': continue
            if N(p) not in N(body):
                if f in('measures','consequences','police_report'): raise SystemExit(f'{name} {f}: {p!r} not in mail')
                if N(p).lower() not in N(body).lower(): print('not verbatim',name,f,p)
def val(v):
    if isinstance(v,list): return v
    if isinstance(v,int): return v
    return v.replace(' || ',' ')
def slug(s):
    s=s.replace('ø','o').replace('Ø','O').replace('å','a').replace('Å','A').replace('æ','ae').replace('ß','ss')
    return re.sub(r'[^a-z]+','.',unicodedata.normalize('NFKD',s).encode('ascii','ignore').decode().lower()).strip('.')
DOM={'de':['uni-nordholz.example','klinik-nordholz.example','example.org','nordlab.example'],'en':['example.org','hartwell.example','example.com','northby.test'],'no':['fjordkommune.example','solbakken.example','example.net','nordvik.test']}
rnd=random.Random(1414); seen=set(); items=[]
KINDS='device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split()
cnt={}
for lang,name,subj,body,kind,may,rep in ALL:
    assert name not in seen,name; seen.add(name)
    g='no' if lang in('nb','nn') else lang; cnt[g]=cnt.get(g,0)+1
    for k in(kind if isinstance(kind,list) else [kind]): assert k in KINDS,k
    r={}
    for f in ONLY:
        if f not in rep: continue
        v=rep[f]
        for x in(v.v if isinstance(v,A) else [v]): chk(name,f,x,body)
        r[f]=({'any':[val(x) for x in v.v]} if len(v.v)>1 else val(v.v[0])) if isinstance(v,A) else val(v)
    may=[m for m in may if m not in r]
    if 'data_categories' in r and 'personal_data' not in r and 'personal_data' not in may: may.append('personal_data')
    d=datetime.date(2026,10,1)+datetime.timedelta(days=rnd.randrange(50))
    while d.weekday()>4 : d+=datetime.timedelta(days=1)
    if d>datetime.date(2026,11,20): d=datetime.date(2026,11,20)
    dst=d<datetime.date(2026,10,25); off=(1 if dst else 0) if lang=='en' else (2 if dst else 1)
    dt=datetime.datetime(d.year,d.month,d.day,rnd.randrange(13,19),rnd.randrange(60),rnd.randrange(60),tzinfo=datetime.timezone(datetime.timedelta(hours=off)))
    m=EmailMessage(policy=email.policy.SMTP.clone(max_line_length=78))
    dom=rnd.choice(DOM[g]); sl=slug(name)
    m['From']=Address(name,sl,dom); m['To']={'de':'vorfall@uni-nordholz.example'}.get(lang,'security@uni-nordholz.example')
    m['Subject']=subj; m['Date']=dt; 
    id_='%s_%s'%(g,sl.replace('.','_'))
    m['Message-ID']=f'<{id_}.{rnd.randrange(10**6)}@{dom}>'
    b=body
    if rnd.random()<.5:
        b='\n'.join(textwrap.fill(l,72,break_long_words=False,break_on_hyphens=False) if len(l)>72 else l for l in b.split('\n'))
    m.set_content(b+'\n',cte=rnd.choice(['8bit','quoted-printable']) )
    items.append((id_,m.as_bytes(),{'format':'free_text','lang':lang,'only':ONLY,'report':r,'may':may,'kind':kind}))
assert len(items)==150,(len(items),cnt); print(cnt)
items.sort(key=lambda x:x[0]); random.Random(14).shuffle(items)
for n,part in(('train',items[:75]),('test',items[75:])):
    p=f'{OUT}/{n}'; shutil.rmtree(p,ignore_errors=True); os.makedirs(p)
    for i,e,j in part:
        open(f'{p}/{i}.eml','wb').write(e); json.dump(j,open(f'{p}/{i}.json','w'),ensure_ascii=False,indent=1)
    import collections
    print(n,len(part),collections.Counter(j['lang'] for _,_,j in part),collections.Counter(f for _,_,j in part for f in j['report']),'empty',sum(not j['report'] for _,_,j in part))
