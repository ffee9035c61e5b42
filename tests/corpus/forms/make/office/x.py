import email,sys,glob
from email import policy
for n in sys.argv[1:]:
    m=email.message_from_bytes(open(n,'rb').read(),policy=policy.default)
    for a in m.iter_attachments():
        open('./mk/v_'+n.split('/')[-1][:-4]+'.'+a.get_filename().rsplit('.',1)[1],'wb').write(a.get_content())
