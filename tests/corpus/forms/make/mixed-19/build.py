import re,json,os,textwrap,html,random,base64,hashlib
from datetime import datetime
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr,format_datetime
from email.header import Header
OUT='out'
AB=dict(loc='location',sys='affected_systems',dc='data_categories',inf='informed',con='consequences',mea='measures',dis='discovered_at',disc='discovered_at',occ='occurred_at',of='occurred_from',ot='occurred_to',pd='personal_data',sc='special_categories',ap='affected_persons',dk='device_kind',di='device_id',de='device_encrypted',dw='device_password',wipe='device_remote_wipe',los='lost_or_stolen',pol='police_report',org='org_unit',role='reporter_role',ph='reporter_phone',name='reporter_name',desc='description')
TAG=dict(l='location',c='consequences',m='measures',s='affected_systems',k='data_categories',i='informed',v='device_kind',w='device_id',n='reporter_name',p='reporter_phone',r='reporter_role',u='org_unit',o='police_report',y='device_remote_wipe')
LISTS={'affected_systems','data_categories','informed'}
FIELDS=set(AB.values())|set(TAG.values())|{'reporter_email','subject','kind'}
KINDS="device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other".split()
norm=lambda s:re.sub(r'\s+',' ',s).strip()
def parse(b):
    out=[];n=0;st=[];iv=[];i=0
    while i<len(b):
        m=re.match(r'\{([a-z])\|',b[i:])
        if m: st.append((m.group(1),n)); i+=3; continue
        if b[i]=='}' and st:
            t,a=st.pop(); iv.append((t,a,n)); i+=1; continue
        out.append(b[i]); n+=1; i+=1
    assert not st,(st,b[:200])
    iv.sort(key=lambda x:(x[1],-x[2]))
    return ''.join(out),iv
def wrap(t,w):
    return '\n'.join(textwrap.fill(l,w,break_long_words=False,break_on_hyphens=False) if len(l)>w else l for l in t.split('\n'))
E=html.escape
def paras(t): return [p for p in re.split(r'\n\s*\n',t) if p.strip()]
def br(t): return '<br>\n'.join(E(l) for l in t.split('\n'))
def mk_html(style,body,sig):
    if style=='outlook':
        P=lambda x:'<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif">%s<o:p></o:p></span></p>\n'%x
        s='<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n'
        h='<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--\np.MsoNormal, li.MsoNormal {margin:0cm;font-size:11.0pt;font-family:"Calibri",sans-serif;}\n--></style></head><body lang="DE" link="#0563C1" vlink="#954F72"><div class="WordSection1">\n'
        h+=s.join(P(br(p)) for p in paras(body))
        if sig: h+=s+''.join('<p class="MsoNormal"><b><span style="font-size:9.0pt;font-family:&quot;Arial&quot;,sans-serif;color:#1F3864">%s</span></b><o:p></o:p></p>\n'%E(l) if j==0 else '<p class="MsoNormal"><span style="font-size:9.0pt;font-family:&quot;Arial&quot;,sans-serif;color:gray">%s<o:p></o:p></span></p>\n'%E(l) for j,l in enumerate(sig.split('\n')))
        return h+'</div></body></html>\n'
    if style=='apple':
        h='<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">'
        h+='<div><br></div>\n'.join('<div>%s</div>'%br(p) for p in paras(body))
        if sig: h+='<div><br></div><br id="lineBreakAtBeginningOfMessage"><div>\n<meta charset="UTF-8"><div dir="auto" style="caret-color: rgb(0, 0, 0); letter-spacing: normal; text-align: start;">'+''.join('<div>%s</div>'%E(l) for l in sig.split('\n'))+'</div></div>'
        return h+'<br></body></html>\n'
    if style=='tb':
        h='<!DOCTYPE html>\n<html>\n  <head>\n    <meta http-equiv="content-type" content="text/html; charset=UTF-8">\n  </head>\n  <body>\n'
        h+=''.join('    <p>%s</p>\n'%br(p) for p in paras(body))
        if sig: h+='    <div class="moz-signature">-- <br>\n      '+br(sig)+'</div>\n'
        return h+'  </body>\n</html>\n'
    h='<div dir="ltr">'+'<div><br></div>'.join('<div>%s</div>'%br(p) for p in paras(body))
    if sig: h+='<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><table cellpadding="0" cellspacing="0"><tbody><tr><td style="padding-right:12px;border-right:2px solid #007a87"><b>%s</b></td><td style="padding-left:12px;font-size:12px">%s</td></tr></tbody></table></div></div>'%(E(sig.split('\n')[0]),'<br>'.join(E(l) for l in sig.split('\n')[1:]))
    return h+'</div>\n'
COMB=set();no=0;bad=[];seen=[]
for fn,lang0,tz0 in (('de.txt','de','Europe/Berlin'),('en.txt','en','Europe/London'),('no.txt','nb','Europe/Oslo')):
  for blk in open(''+fn).read().split('=====\n')[1:]:
    no+=1; rnd=random.Random(no)
    head,body=blk.split('\n\n',1); H={};X=[]
    for l in head.split('\n'):
        k,_,v=l.partition(':'); v=v.strip()
        if k=='x': X.append(v)
        elif v: H[k]=v
    tz=ZoneInfo(H.get('tz',tz0)); lang=H.get('lang',lang0)
    body=body.rstrip('\n'); sigsep=None
    m=re.search(r'^(~~?)\n',body,re.M)
    full,iv=parse(body)
    g=lambda t:[norm(full[a:b].replace('~~\n','').replace('~\n','')) for x,a,b in iv if x==t]
    R={};may=set(['reporter_email'])
    for a in re.split(r',\s*',H.get('may','')):
        if a: may.add(AB[a])
    def T(s,k):
        o=[]
        for a in s.split('|'):
            a=a.strip()
            if 'T' in a and not re.search(r'[+-]\d\d:\d\d$',a):
                a=datetime.fromisoformat(a).replace(tzinfo=tz).isoformat()
            o.append(a)
        return o[0] if len(o)==1 else {'any':o}
    dn,addr=parseaddr(H['f'])
    rep='none' not in H
    for k,f in (('disc','discovered_at'),('occ','occurred_at'),('of','occurred_from'),('ot','occurred_to')):
        if k in H: R[f]=T(H[k],k)
    for k,f in (('pd','personal_data'),('sc','special_categories'),('enc','device_encrypted'),('los','lost_or_stolen')):
        if k in H: R[f]=H[k]
    if 'ap' in H: R['affected_persons']=int(H['ap'])
    for t,f in TAG.items():
        v=g(t)
        if not v: continue
        if f in LISTS: R[f]=list(dict.fromkeys(z.rstrip(',') for z in v))
        elif f in('measures','consequences'): R[f]=v[0] if len(v)==1 else {'any':[' '.join(v)]+v}
        else:
            v=list(dict.fromkeys(v)); R[f]=v[0] if len(v)==1 else {'any':v}
    if rep:
        d=[(a,b) for x,a,b in iv if x=='d']; assert len(d)==1,no
        a0,b0=d[0]; al=[norm(full[a0:b0])]
        cs=[(a,b) for x,a,b in iv if x in'c']; ms=[(a,b) for x,a,b in iv if x in'mcq']
        e=b0
        for a,b in sorted(cs):
            if a>=b0 and not full[e:a].strip(): e=b
        if e>b0: al.append(norm(full[a0:e]))
        e2=max([b0]+[b for a,b in ms]); a2=min([a0]+[a for a,b in ms])
        x=norm(full[a2:e2])
        if x not in al: al.append(x)
        R['description']=al[0] if len(al)==1 else {'any':al}
        if 'reporter_name' in R:
            v=R['reporter_name']
            dnn=' '.join(reversed([p.strip() for p in dn.split(',')])) if ',' in dn else dn
            alt=[v if isinstance(v,str) else v['any'][0]]
            if alt[0].split()[-1].lower()==dnn.split()[-1].lower() or alt[0].split()[0].lower()==dnn.split()[0].lower():
                for z in ([dnn,dn] if ',' in dn else [dn]):
                    if z not in alt: alt.append(z)
            R['reporter_name']=alt[0] if len(alt)==1 else {'any':alt}
        elif 'reporter_name' not in may: R['reporter_name']=dn
        if 'occurred_at' in R and 'discovered_at' not in R: may.add('discovered_at')
        if 'occurred_from' in R: may.add('occurred_at')
        if 'occurred_at' in R and re.search(r'\b(seit|since|siden|started)\b',full,re.I): may.add('occurred_from')
    else:
        R={}; may|={'reporter_name'}
        if 'role' in H.get('may',''): pass
    if 'occmay' in H: R.pop('occurred_at'); may.add('occurred_at')
    if 'symay' in H and 'affected_systems' in R: del R['affected_systems']; may.add('affected_systems')
    if 'device_remote_wipe' in R and isinstance(R.get('measures'),str):
        ys=R['device_remote_wipe']; R['measures']={'any':[R['measures'],R['measures']+' '+ys]}
        if True: COMB.add(R['measures']['any'][1])
    may-=set(R)
    kinds=re.split(r',\s*',H['k'])
    J={'format':'free_text','lang':lang,'report':R,'may':sorted(may),'kind':kinds[0] if len(kinds)==1 else kinds}
    # mail text
    parts=re.split(r'^(~~?)\n',full,maxsplit=1,flags=re.M)
    main=parts[0].rstrip('\n'); sig=parts[2] if len(parts)>1 else ''
    dash=len(parts)>1 and parts[1]=='~~'
    style=H.get('h')
    w=72 if (no%3 and not style) else 10**6
    plain=wrap(main,w)+(('\n\n-- \n' if dash else '\n\n')+wrap(sig,w) if sig else '')+'\n'
    msg=EmailMessage(policy=SMTP)
    dom=addr.split('@')[1]
    to=H.get('to') or {'de':'vorfall@uni-nordholz.example'}.get(lang) or 'vorfall@'+re.sub(r'^student\.','',dom if 'lydogbilde' not in dom else 'fjordvik-universitet.example')
    from email.headerregistry import Address
    msg['From']=Address(dn,addr_spec=addr); msg['To']=to
    dt=datetime.fromisoformat(H['d'].replace(' ','T')).replace(tzinfo=tz,second=rnd.randrange(60))
    msg['Subject']=H['s']; msg['Date']=format_datetime(dt)
    msg['Message-ID']='<%s@%s>'%(hashlib.sha1((fn+str(no)).encode()).hexdigest()[:20],dom)
    if 'irt' in H:
        msg['In-Reply-To']='<ig-20261109-77@%s>'%dom; msg['References']='<ig-20261109-77@%s>'%dom
    for x in X:
        k,_,v=x.partition(':'); msg[k]=v.strip()
    ua={'outlook':('X-Mailer','Microsoft Outlook 16.0'),'apple':('X-Mailer','Apple Mail (2.3774.600.62)'),'tb':('User-Agent','Mozilla Thunderbird')}.get(style) or (('User-Agent','Mozilla Thunderbird') if no%4==1 else None)
    if ua: msg[ua[0]]=ua[1]
    cs='utf-8'
    if not style and no%5==2:
        try: plain.encode('iso-8859-1'); cs='iso-8859-1'
        except UnicodeEncodeError: pass
    cte='quoted-printable' if (style or w>72 or no%4) else 'base64'
    htmlonly=bool(style) and no%4==1
    if style: ht=mk_html(style,main,sig)
    if htmlonly: msg.set_content(ht,subtype='html',charset='utf-8',cte='quoted-printable')
    else:
        msg.set_content(plain,charset=cs,cte=cte)
        if style: msg.add_alternative(ht,subtype='html',charset='utf-8',cte='quoted-printable')
    slug=(H['k'].split(',')[0] if rep else 'none')
    name='f10-%02d-%s-%s'%(no,lang,slug)
    open(f'{OUT}/{name}.eml','wb').write(msg.as_bytes())
    json.dump(J,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
    # checks
    flat=norm(plain)
    for k,v in R.items():
        if k not in FIELDS: bad.append((name,k))
        vs=v['any'] if isinstance(v,dict) else v if isinstance(v,list) else [v]
        for z in vs:
            if k.endswith('_at') or k.startswith('occurred_'):
                if 'T' in z: 
                    if not re.search(r'[+-]\d\d:\d\d$',z): bad.append((name,k,z))
                    if datetime.fromisoformat(z)>dt: bad.append((name,k,z,'future'))
            elif isinstance(z,str) and k not in('personal_data','special_categories','device_encrypted','lost_or_stolen') and z not in flat and z not in H['f'] and z not in COMB: bad.append((name,k,z))
    for k in J['may']:
        if k not in FIELDS: bad.append((name,k))
    for k in kinds:
        if k not in KINDS: bad.append((name,k))
    if not datetime(2026,10,1,tzinfo=tz)<=dt<=datetime(2026,11,21,tzinfo=tz): bad.append((name,'date'))
    seen.append((name,full,J,H,norm(sig)))
for b in bad: print('BAD',b)
json.dump([(n,f,J) for n,f,J,_,_ in seen],open('dump.json','w'),ensure_ascii=False)
print(no)
import collections
print(collections.Counter(j['lang'] for _,_,j,_,_ in seen),collections.Counter(H['k'].split(',')[0] for *_,H,_ in seen))
for n,f,J,H,s in seen:
    if J['report'] and 'org_unit' not in J['report']: print(n,'org' , 'org_unit' in J['may'],'|',s[-100:] or f[-90:].replace('\n',' / '))
