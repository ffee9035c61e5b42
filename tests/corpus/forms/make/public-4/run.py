import sys,importlib
sys.path.insert(0,'work')
import lib
for m in ('s1','s2','s3','s4'):
    try: importlib.import_module(m)
    except ModuleNotFoundError as e:
        if e.name!=m: raise
only=set(map(int,sys.argv[1:]))
for s in lib.ALL:
    if only and s['n'] not in only: continue
    try: print(lib.build(s))
    except Exception as e:
        import traceback; traceback.print_exc(); print('FAIL',s['n'])
if not only:
    with open('out/SOURCES.md','w') as f:
        f.write('# What each form follows\n\nStructure, order and short functional labels follow the published form; help texts are put in own words; institutions and all entries are invented.\n\n')
        for s in lib.ALL: f.write(f"- w9-{s['n']:02d}-{s['slug']} ({s['fmt']}, {s['lang']}): {s['follows']}\n")
    SEEN={**{n:'the form\'s own field list was read' for n in (1,2,3,4,5,7,10,11,12,14,20,21,26,27,30,32,37,38,40,43,44)},
     **{n:'field list read in part (excerpt), the rest filled in from the form\'s known structure' for n in (16,23,24,25,39,41,45)},
     **{n:'only the page, instructions or headings about the form were read; the fields are rebuilt from those and from what such forms ask' for n in (6,8,9,13,15,17,18,19,22,28,29,31,33,34,35,36,42)}}
    t=open('out/SOURCES.md').read().splitlines()
    with open('out/SOURCES.md','w') as f:
        for l in t:
            m=__import__('re').match(r'- w9-(\d+)-',l)
            f.write(l+(f' — {SEEN[int(m.group(1))]}.' if m else '')+'\n')
