import glob,json,email,email.policy,io,re,os,zipfile,subprocess,collections
import pypdf
F=set('reporter_name reporter_email reporter_phone reporter_role org_unit discovered_at occurred_at occurred_from occurred_to location description consequences measures affected_systems personal_data data_categories special_categories affected_persons device_kind device_id device_encrypted device_password device_remote_wipe lost_or_stolen police_report informed'.split())
K=set('device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other'.split())
import html
def strip(x): return html.unescape(re.sub(r'<[^>]+>',' ',re.sub(r'</(w:p|text:p|text:h|p|td|div|tr|dd|dt)>',' ',x)))
def txt(m):
    t=str(m['From'])+' '
    for p in m.walk():
        fn=p.get_filename()
        if fn:
            d=p.get_content(); e=fn.rsplit('.',1)[1]
            if e=='pdf':
                r=pypdf.PdfReader(io.BytesIO(d))
                t+=' '.join(str(v.get('/V','')) for v in (r.get_fields() or {}).values())+' '
                t+=' '.join(x.extract_text() for x in r.pages)
            else:
                z=zipfile.ZipFile(io.BytesIO(d))
                for n in z.namelist():
                    if n in('word/document.xml','content.xml') or 'sharedStrings' in n or 'worksheets/sheet' in n:
                        t+=strip(re.sub(r'</w:r><w:r>|<w:r><w:t[^>]*>','',z.read(n).decode()))
        elif p.get_content_type()=='text/plain': t+=p.get_content()
        elif p.get_content_type()=='text/html': t+=strip(p.get_content())
    return re.sub(r'\s+',' ',t)
c=collections.Counter(); l=collections.Counter()
for f in sorted(glob.glob('../mails/*.json')):
    j=json.load(open(f)); m=email.message_from_bytes(open(f[:-4]+'eml','rb').read(),policy=email.policy.default); t=txt(m)
    c[j['format']]+=1; l[j['lang']]+=1
    for k in list(j['report'])+j['may']:
        if k not in F: print(f,'FIELD',k)
    if set(j['report'])&set(j['may']): print(f,'both',set(j['report'])&set(j['may']))
    for k in ([j['kind']] if isinstance(j['kind'],str) else j['kind']):
        if k not in K: print(f,'KIND',k)
    for k,v in j['report'].items():
        if k.endswith('_at') or k in('occurred_from','occurred_to'):
            if 'T' in v and not re.search(r'[+-]\d\d:\d\d$',v): print(f,k,v)
            continue
        vs=v['any'][:1] if isinstance(v,dict) else v if isinstance(v,list) else [v]
        for x in vs:
            if x in('yes','no','unknown','lost','stolen'): continue
            if re.sub(r'\s+',' ',str(x)) not in t: print(os.path.basename(f),k,repr(x))
    if not re.search('^Date',open(f[:-4]+'eml').read(),re.M): print('date')
print(c,l)
