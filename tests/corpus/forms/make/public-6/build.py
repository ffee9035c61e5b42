import de,en,no,sys
from lib import *
for m in MAILS: prepare(m)
run_conv()
for m in MAILS: finish(m)
with open(OUT+'/SOURCES.md','w') as f:
    f.write('# Sources of the forms\n\nInstitutions in the filled-in texts are invented.\n\n')
    for n,fm,s in SRC: f.write('- w10-%02d (%s): %s\n'%(n,fm,s))
import collections; print(collections.Counter(m['fmt'] for m in MAILS),collections.Counter(m['lang'] for m in MAILS))
