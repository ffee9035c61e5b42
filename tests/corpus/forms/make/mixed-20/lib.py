import json,re,os,random,html,textwrap
from datetime import datetime
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import format_datetime,formataddr
from email import policy
OUT='out'
K=dict(name='reporter_name',tel='reporter_phone',mail='reporter_email',role='reporter_role',ou='org_unit',disc='discovered_at',occ='occurred_at',of='occurred_from',ot='occurred_to',loc='location',
 desc='description',cons='consequences',meas='measures',sys='affected_systems',pd='personal_data',dc='data_categories',sc='special_categories',n='affected_persons',dk='device_kind',did='device_id',enc='device_encrypted',pw='device_password',
 wipe='device_remote_wipe',ls='lost_or_stolen',pol='police_report',inf='informed')
TZ=dict(de='Europe/Berlin',en='Europe/London',nb='Europe/Oslo',nn='Europe/Oslo')
STOP=re.compile(r"\?|[Bb]itte|[Pp]lease|Rückruf|[Mm]uss ich|We ask|Vi ber|would like|Kan dere|I will|I'll|sorry|MfG|Danke|Thanks|Best |Gruß|Hilsen|Helsing|Mvh|mobile\b|Si gjerne|nur zur info|Passordet bør|Someone should|best for");EXTS=[]
ALL=[];ctr=[0]
MARK={'[[':('D',1),']]':('D',0),'((':('M',1),'))':('M',0),'{{':('C',1),'}}':('C',0)}
def parse(src):
    on=set();out=[];masks=[]
    for t in re.split(r'(\[\[|\]\]|\(\(|\)\)|\{\{|\}\})',src):
        if t in MARK:
            k,v=MARK[t]; assert (k in on)!=bool(v),(t,src[:60]); (on.add if v else on.discard)(k)
        else:
            out.append(t); masks+= [frozenset(on)]*len(t)
    assert not on,(on,src[:60])
    return ''.join(out),masks
def pick(txt,masks,keys):
    segs=[];cur=''
    for c,m in zip(txt,masks):
        if m&keys: cur+=c
        elif c.isspace() and cur: cur+=c
        elif cur: segs.append(cur);cur=''
    if cur: segs.append(cur)
    return re.sub(r'\s+',' ',' '.join(s.strip() for s in segs)).strip()
def T(s,tz):
    if isinstance(s,dict): return {'any':[T(x,tz) for x in s['any']]}
    if s.endswith('Z'): return {'any':[s[:-1]+'+00:00',datetime.fromisoformat(s[:-1]+'+00:00').astimezone(ZoneInfo(tz)).isoformat()]}
    if len(s)==5: return '2026-'+s
    if len(s)==10: return s
    y=s if s.startswith('20') else '2026-'+s
    return datetime.strptime(y,'%Y-%m-%d %H:%M:%S' if y.count(':')==2 else '%Y-%m-%d %H:%M').replace(tzinfo=ZoneInfo(tz)).isoformat()
def any_(*a): return {'any':list(a)}
def M(lang,kind,frm,date,subject,body,style='plain',tz=None,to='vorfall@uni-nordholz.example',may='',extra=None,**r):
    ctr[0]+=1
    ALL.append((ctr[0],lang,kind,frm,date,subject,body.strip('\n'),style,tz or TZ[lang],to,may,extra or {},r))
def wrap(t,w=72,flow=False):
    o=[]
    for l in t.split('\n'):
        if l=='-- ': o.append(l);continue
        p=re.match(r'(>+ ?)?',l).group(0); rest=l[len(p):]
        if len(l)<=w+4: o.append(l.rstrip()); continue
        ls=textwrap.wrap(rest,w,break_long_words=False,break_on_hyphens=False)
        o+= [p+x+(' ' if flow and i<len(ls)-1 else '') for i,x in enumerate(ls)]
    return '\n'.join(o)+'\n'
def H(t,style):
    e=html.escape(t,quote=False)
    L=e.split('\n')
    if style=='outlook':
        ps=''.join('<p class="MsoNormal">%s<o:p></o:p></p>\n'%(x.strip() and re.sub(r'^(Von|Gesendet|An|Betreff|From|Sent|To|Subject|Fra|Sendt|Til|Emne):',r'<b>\1:</b>',x.strip()) or '&nbsp;') for x in L)
        return ('<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<meta name="Generator" content="Microsoft Word 15 (filtered medium)">\n'
        '<style><!--\n@font-face {font-family:Calibri; panose-1:2 15 5 2 2 2 4 3 2 4;}\np.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style>\n</head>\n<body lang="DE" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">\n<div class="WordSection1">\n'+ps+'</div>\n</body>\n</html>\n')
    if style=='apple':
        return '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">'+''.join('<div>%s</div>'%(x.strip() or '<br>') for x in L)+'<br class="Apple-interchange-newline"></body></html>'
    if style=='gmail':
        q=[i for i,x in enumerate(L) if x.startswith('---------- Forwarded message')or x.startswith('---------- Videresendt')]
        def d(ls): return ''.join('<div>%s</div>'%(x.strip() or '<br>') for x in ls)
        if q: return '<div dir="ltr">'+d(L[:q[0]])+'<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'+'<br>'.join(L[q[0]:q[0]+5])+'<br></div>'+d(L[q[0]+5:])+'</div></div>\n'
        return '<div dir="ltr">'+d(L)+'</div>\n'
def build(x):
    n,lang,kind,frm,date,subject,body,style,tz,to,may,extra,r=x
    txt,masks=parse(body)
    nm='f11-%03d'%n
    m=EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
    fn,fa=frm
    m['From']=formataddr((fn,fa),'utf-8') if not fn.isascii() else (f'{fn} <{fa}>' if fn and re.fullmatch(r"[\w '-]+",fn) else formataddr((fn,fa)))
    m['To']=to; m['Subject']=subject
    dt=datetime.strptime('2026-'+date,'%Y-%m-%d %H:%M').replace(tzinfo=ZoneInfo(tz),second=(n*17)%60)
    m['Date']=format_datetime(dt)
    m['Message-ID']='<%s.%04x.%d@%s>'%(dt.strftime('%Y%m%d%H%M%S'),n*7919%65536,n,fa.split('@')[1])
    for k,v in extra.items(): m[k]=v
    if style=='plain': m.set_content(wrap(txt),cte='8bit')
    elif style=='qp': m.set_content(txt+'\n',cte='quoted-printable')
    elif style=='b64': m.set_content(txt+'\n',cte='base64')
    elif style=='flowed': m.set_content(wrap(txt,72,True),cte='8bit',params={'format':'flowed'})
    elif style=='alt': m.set_content(wrap(txt),cte='quoted-printable'); m.add_alternative(H(txt,'gmail'),subtype='html',cte='quoted-printable')
    else:
        m.set_content(H(txt,style),subtype='html',cte='quoted-printable')
    if 'X-Mailer' not in m:
        ua={'outlook':'Microsoft Outlook 16.0','apple':'Apple Mail (2.3776.700.51)','flowed':None}.get(style)
        if ua: m['X-Mailer']=ua
        if style=='flowed': m['User-Agent']='Mozilla Thunderbird'
    open(f'{OUT}/{nm}.eml','wb').write(m.as_bytes())
    rep={}
    for k,v in r.items():
        f=K[k]
        if k in('disc','occ','of','ot'): v=T(v,tz)
        rep[f]=v
    D=pick(txt,masks,{'D'});Ms=pick(txt,masks,{'M'});C=pick(txt,masks,{'C'})
    if D and 'description' not in rep:
        DM=pick(txt,masks,{'D','M'}); DMC=pick(txt,masks,{'D','M','C'}); DC=pick(txt,masks,{'D','C'})
        vs=[]
        idx=[i for i,k in enumerate(masks) if k]; a=idx[0]; z=idx[-1]+1
        a=next(i for i in idx if 'D' in masks[i])
        eol=txt.find('\n',z); eol=len(txt) if eol<0 else eol
        ext=z
        for mm in re.finditer(r'.*?[.!?](?=\s|$)|.+$',txt[z:eol]):
            if STOP.search(mm.group(0)): break
            ext=z+mm.end()
        if txt[z:ext].strip(' .'): EXTS.append((nm,txt[z:ext].strip()))
        nn=lambda b,drop: re.sub(r'\s+',' ',''.join(c for c,k in zip(txt[a:b],masks[a:b]) if not(drop and 'M' in k and 'D' not in k))).strip()
        for v in (D,DM,nn(ext,False),nn(ext,True),DMC):
            v=v.strip()
            if v not in vs: vs.append(v)
        rep['description']=vs[0] if len(vs)==1 else {'any':vs}
    if Ms and 'measures' not in rep: rep['measures']=Ms
    if C and 'consequences' not in rep: rep['consequences']=C
    mays=[K.get(k,k) for k in may.split()]
    if 'reporter_email' not in rep: mays=['reporter_email']+mays
    assert not set(mays)&set(rep),(nm,set(mays)&set(rep))
    assert all(f in K.values() for f in mays),(nm,mays)
    json.dump({'format':'free_text','lang':lang,'report':rep,'may':mays,'kind':kind},open(f'{OUT}/{nm}.json','w'),ensure_ascii=False,indent=1)
    # check
    norm=lambda s:re.sub(r'\s+',' ',s)
    hay=norm(txt+' '+fn+' '+fa+' '+subject)
    for f,v in rep.items():
        vs=v['any'] if isinstance(v,dict) else [v]
        for y in vs:
            for z in (y if isinstance(y,list) else [y]):
                if isinstance(z,int) or z in('yes','no') or f in('description','personal_data','special_categories','device_encrypted','lost_or_stolen') or f.endswith('_at') or f.startswith('occurred'): continue
                if norm(z) not in hay: print(nm,f,'NOT VERBATIM:',z)
def run():
    for x in ALL: build(x)
    print(len(ALL),'mails')

