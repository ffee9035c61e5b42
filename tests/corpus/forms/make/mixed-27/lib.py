import re, json, html, os
from datetime import datetime
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from email import policy
OUT=os.path.join(os.path.dirname(os.path.abspath(__file__)),'out'); os.makedirs(OUT,exist_ok=True)
FIELDS=set('''reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to
location kind description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id
device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed subject'''.split())
KINDS=set('''device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account
credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'''.split())
TAG=re.compile(r'</?[DMC]>')
def seg(body, want, is_html):
    out=[];stack=[];buf=''
    for tok in re.split(r'(</?[DMC]>)',body):
        if TAG.fullmatch(tok):
            if tok[1]=='/': stack.remove(tok[2])
            else: stack.append(tok[1])
            buf+=' ' if False else ''
            continue
        if any(s in want for s in stack): buf+=tok
        else: buf+='\x00' if buf and not buf.endswith('\x00') else ''
    t=buf.replace('\x00',' ')
    if is_html: t=html.unescape(re.sub(r'<[^>]+>',' ',t))
    return re.sub(r'\s+',' ',t).strip()
N=[0]
def mail(name, lang, frm, date, tz, subject, body, report, kind, may=(), is_html=False, to='vorfall@uni-nordholz.example', attach=(), hdr=None, cte=None, desc=True, extra=None, alt=False):
    N[0]+=1
    m=EmailMessage(policy=policy.SMTP)
    m['From']=formataddr(frm); m['To']=to; m['Subject']=subject
    d=datetime.fromisoformat(date).replace(tzinfo=ZoneInfo(tz))
    m['Date']=format_datetime(d)
    m['Message-ID']='<%s.%x@%s>'%(d.strftime('%Y%m%d%H%M%S'),0x5a3c00+N[0]*7919,frm[1].split('@')[1])
    for k,v in (hdr or {}).items(): m[k]=v
    clean=TAG.sub('',body).strip('\n')+'\n'
    if is_html: m.set_content(clean,subtype='html',charset='utf-8',cte=cte or 'quoted-printable')
    else: m.set_content(clean,charset='utf-8',cte=cte or ('8bit' if N[0]%3==0 else 'quoted-printable'))
    for fn,mt,data in attach:
        a,b=mt.split('/')
        if a=='text': m.add_attachment(data,subtype=b,filename=fn)
        else: m.add_attachment(data,maintype=a,subtype=b,filename=fn)
    r=dict(report)
    D=seg(body,'D',is_html); DM=seg(body,'DMC',is_html); M=seg(body,'M',is_html); C=seg(body,'C',is_html)
    first=body.find('<D>') ; last=max(body.rfind('</D>'),body.rfind('</M>'),body.rfind('</C>'))
    sp=TAG.sub('',body[first:last])
    if is_html: sp=html.unescape(re.sub(r'<[^>]+>',' ',sp))
    sp=re.sub(r'\s+',' ',sp).strip()
    s2=TAG.sub('',re.sub(r'(?s)<([MC])>.*?</\1>','',body[first:last+4]))
    sp2=re.sub(r'\s+',' ',html.unescape(re.sub(r'<[^>]+>',' ',s2)) if is_html else s2).strip()
    if D: r['description']=D if D==sp or re.search('Sent:|Gesendet:|Fra:',sp) else {'any':[D]+([sp2] if sp2 not in(D,sp) else [])+[sp]}
    if M: r['measures']={'any':[M,re.sub(r'(^| )- ',r'\1',M)]} if M.startswith('- ') else M
    if C: r['consequences']=C
    mj=list(may)
    if 'reporter_email' not in r and 'reporter_email' not in mj: mj.append('reporter_email')
    for k in list(r)+mj: assert k in FIELDS and k not in('kind','subject'),(name,k)
    for k in (kind if isinstance(kind,list) else [kind]): assert k in KINDS,(name,k)
    assert not set(r)&set(mj),(name,set(r)&set(mj))
    txt=re.sub(r'\s+',' ',html.unescape(re.sub(r'<[^>]+>',' ',clean)) if is_html else clean)+' '+frm[0]
    def opts(v): return v['any'] if isinstance(v,dict) else [v]
    for k,v in r.items():
        for o in opts(v):
            if k.startswith(('discovered','occurred')):
                assert re.fullmatch(r'\d{4}-\d\d-\d\d(T\d\d:\d\d:00[+-]\d\d:\d\d)?',o),(name,o)
                if 'T' in o:
                    x=datetime.fromisoformat(o); assert x.replace(tzinfo=None).replace(tzinfo=ZoneInfo(tz)).utcoffset()==x.utcoffset(),(name,o)
                    assert x<=d,(name,o)
            elif k=='affected_persons': assert isinstance(o,int) or isinstance(o,str)
            else:
                if k=='description': continue
                for s in (o if isinstance(o,list) else [o]):
                    if s in('yes','no','unknown','lost','stolen'): continue
                    if re.sub(r'\s+',' ',s) not in txt: print('NOT VERBATIM',name,k,repr(s)[:150])
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes())
    json.dump({'format':'free_text','lang':lang,'report':r,'may':mj,'kind':kind},open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
PNG=bytes.fromhex('89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082'.replace(' ',''))
BEGIN_VCF="BEGIN:VCARD\r\nVERSION:3.0\r\nFN:%s\r\nEND:VCARD\r\n"
