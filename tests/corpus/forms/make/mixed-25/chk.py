from lib import OUT
import glob,json,email,email.policy,re,html
for p in sorted(glob.glob(OUT+'/*.eml')):
    m=email.message_from_bytes(open(p,'rb').read(),policy=email.policy.default)
    b=m.get_body(('plain','html')); t=b.get_content()
    if b.get_content_type()=='text/html': t=html.unescape(re.sub('<[^>]+>',' ',t))
    n=' '.join(t.split()); j=json.load(open(p[:-3]+'json'))
    if '‹' in t or '›' in t: print('TAG',p)
    for f in('description','measures','consequences'):
        for s in re.split(r'(?<=[.?!]) ',j['report'].get(f,'')):
            if s and s not in n: print(p,f,s)
    print(p[-7:-4],m.get_content_type(),m['From'],'|',m['Date'],'|',j['kind'],len(t),b['content-transfer-encoding'])
