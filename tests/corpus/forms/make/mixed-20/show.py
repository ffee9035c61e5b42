import glob,email,json,sys
a,b=int(sys.argv[1]),int(sys.argv[2])
for n in range(a,b+1):
    f='out/f11-%03d.json'%n
    j=json.load(open(f)); print('==',n,j['kind'],'| may',' '.join(j['may']))
    for k,v in j['report'].items():
        if k=='description':
            v=v['any'] if isinstance(v,dict) else [v]
            print('  D0:',v[0]); 
            if len(v)>1: print('  Dmax:',max(v,key=len))
        else: print('  ',k,':',json.dumps(v.get('any') if isinstance(v,dict) else v,ensure_ascii=False))
