import os, json, io, subprocess, glob, shutil
from email.message import EmailMessage
from email import policy
import re
from zoneinfo import ZoneInfo
from datetime import datetime
from email.utils import parsedate_to_datetime, format_datetime
BE=ZoneInfo('Europe/Berlin')
def wall(d): return format_datetime(parsedate_to_datetime(d).replace(tzinfo=BE))
def fixt(v):
    if isinstance(v,dict): return {'any':[fixt(x) for x in v['any']]}
    if isinstance(v,str) and re.fullmatch(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d',v): return datetime.fromisoformat(v[:19]).replace(tzinfo=BE).isoformat()
    return v
OUT=None
CT={'pdf':('application','pdf'),'docx':('application','vnd.openxmlformats-officedocument.wordprocessingml.document'),
'odt':('application','vnd.oasis.opendocument.text'),'xlsx':('application','vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
'ods':('application','vnd.oasis.opendocument.spreadsheet'),'png':('image','png'),'ics':('text','calendar')}
FT=['reporter_name','reporter_email','description','subject']
HD=['reporter_name','reporter_email','subject']
N=[0]
def mail(name, frm, subj, date, body, html=None, att=(), cte=None, charset='utf-8', flowed=False, hdr=None, to='vorfall@example.org', ua=None):
    N[0]+=1
    m=EmailMessage(policy=policy.SMTP)
    m['From']=frm; m['To']=to; m['Subject']=subj; m['Date']=wall(date)
    dom=frm.split('@')[-1].strip('> ')
    m['Message-ID']=f'<{name}.{N[0]}.{abs(hash(date))%99999}@{dom}>'
    if ua: m['X-Mailer' if 'Thunderbird' not in ua else 'User-Agent']=ua
    for k,v in (hdr or {}).items(): m[k]=v
    if body is not None:
        kw={'charset':charset}
        if cte: kw['cte']=cte
        if flowed: kw['params']={'format':'flowed'}
        m.set_content(body, **kw)
    if html is not None:
        if body is None: m.set_content(html, subtype='html', charset=charset, cte=cte or 'quoted-printable')
        else: m.add_alternative(html, subtype='html', charset=charset, cte=cte or 'quoted-printable')
    for fn,data in att:
        mt,st=CT[fn.rsplit('.',1)[1].lower()]
        m.add_attachment(data, maintype=mt, subtype=st, filename=fn)
    open(f'{OUT}/{name}.eml','wb').write(m.as_bytes(policy=policy.SMTP.clone(max_line_length=200)) if cte=='8bit' else m.as_bytes())
def case(name, fmt, lang, report, kind=None, may=(), outcome=None, now=None):
    report={k:fixt(v) for k,v in report.items()}
    j={'format':fmt,'lang':lang,'report':report,'may':list(may)}
    if kind: j['kind']=kind
    else: j['may'].append('kind')
    if outcome: j['outcome']=outcome
    if now: j['now']=now
    j['may']=sorted(set(j['may'])|{'subject'})
    json.dump(j,open(f'{OUT}/{name}.json','w'),ensure_ascii=False,indent=1)
def any_(*a): return {'any':list(a)}
def conv(work, jobs):
    by={}
    for src,ext in jobs: by.setdefault(ext,[]).append(f'{work}/{src}')
    for ext,fs in by.items():
        subprocess.run(['nice','soffice','--headless','-env:UserInstallation=file:///tmp/lo_forms','--convert-to',ext,'--outdir',f'{work}/out',*fs],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL,timeout=300)
def rd(p): return open(p,'rb').read()
