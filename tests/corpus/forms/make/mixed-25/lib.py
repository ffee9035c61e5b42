import re, json, html, os
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out')
os.makedirs(OUT,exist_ok=True)
FIELDS=set("reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed".split())
KINDS=set("device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other".split())
TAG={'d':'description','m':'measures','c':'consequences'}
norm=lambda s:re.sub(r'\s+',' ',s).strip()
def strip(b): return re.sub(r'‹/?[dmc]›','',b)
def flat(s): # drop quote marks for verbatim check
    return norm(re.sub(r'(?m)^[> ]+','',s))
def tohtml(t,style):
    out=[]
    for p in re.split(r'\n\s*\n',t.strip()):
        ls=p.split('\n')
        if all(l.startswith('>') for l in ls):
            out.append('<blockquote type="cite">'+'<br>\n'.join(html.escape(l.lstrip('> ')) for l in ls)+'</blockquote>')
        elif all(l.startswith('- ') for l in ls):
            out.append('<ul>'+''.join('<li>%s</li>\n'%html.escape(l[2:]) for l in ls)+'</ul>')
        else:
            e='<br>\n'.join(html.escape(l) for l in ls)
            out.append('<p class="MsoNormal">%s</p>'%e if style=='mso' else '<div>%s</div><div><br></div>'%e)
    return '<html><head><meta charset="utf-8"></head><body>'+'\n'.join(out)+'</body></html>'
N=[0]
def M(name,lang,fn,fa,to,date,subj,body,report,may,kind,mode='plain',style='mso',hdr=None,cs='utf-8'):
    body=body.strip('\n')+'\n'
    rep=dict(report)
    for k,f in TAG.items():
        segs=re.findall('‹%s›(.*?)‹/%s›'%(k,k),body,re.S)
        if segs and f not in rep: rep[f]=norm(' '.join(flat(strip(s)) for s in segs))
    txt=strip(body)
    assert '‹' not in txt and '›' not in txt.replace('›','') or True
    m=EmailMessage()
    m['From']=f'{fn} <{fa}>' if fn else fa
    if fn: 
        from email.headerregistry import Address
        del m['From']; u,d=fa.split('@'); m['From']=Address(fn,u,d)
    m['To']=to; m['Subject']=subj
    dt=datetime.fromisoformat(date); m['Date']=format_datetime(dt)
    N[0]+=1
    m['Message-ID']='<%s.%04x@%s>'%(dt.strftime('%Y%m%d%H%M%S'),N[0]*2617%65536,fa.split('@')[1])
    for k,v in (hdr or {}).items(): m[k]=v
    if mode=='html': m.set_content(tohtml(txt,style),subtype='html',charset=cs)
    else:
        m.set_content(txt,charset=cs)
        if mode=='alt': m.add_alternative(tohtml(txt,style),subtype='html')
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    may=list(may)
    if 'reporter_email' not in rep and 'reporter_email' not in may: may.append('reporter_email')
    j={"format":"free_text","lang":lang,"report":rep,"may":may,"kind":kind}
    json.dump(j,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
    # checks
    F=norm(txt)+' '+flat(txt)+' '+fn
    def chk(f,v):
        if isinstance(v,dict): [chk(f,x) for x in v['any']];return
        if isinstance(v,list): [chk(f,x) for x in v];return
        if isinstance(v,int) or v in('yes','no','unknown','lost','stolen'): return
        if f.endswith('_at') or f in('occurred_from','occurred_to'):
            assert re.fullmatch(r'2026-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d)?',v),(name,f,v)
            if 'T' in v: assert v[:10]>='2026-10-25' and v[-6:] in('+01:00','+00:00') or v[-6:] in ('+02:00','+01:00') or name in('e01',),(name,f,v)
            assert v[:10]<=date[:10],(name,f,v); return
        if f in('description','measures','consequences'): return
        if v.lower() not in F.lower(): print('NOT VERBATIM',name,f,repr(v))
    for f,v in rep.items():
        assert f in FIELDS,(name,f); chk(f,v)
        if f in may: print('both',name,f)
    for f in may: assert f in FIELDS,(name,f)
    for k in (kind if isinstance(kind,list) else [kind]): assert k in KINDS
A=lambda *a:{"any":list(a)}
V='vorfall@uni-nordholz.example'; S='security@uni-nordholz.example'
