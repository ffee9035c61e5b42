import de,en,no,lib,json
lib.run()
MV={18:'affected_systems',22:'affected_systems',47:'affected_systems',48:'affected_systems',53:'affected_systems',79:'affected_systems occurred_from',
 66:'occurred_at',73:'location',64:'occurred_from occurred_to',14:'occurred_at',85:'consequences'}
KD={24:['other','unauthorized_access'],55:['other','unauthorized_access'],30:'data_loss',37:['data_leak','credentials_exposed'],60:['malware','compromised_account'],57:'other'}
for n in set(MV)|set(KD):
    p='out/f11-%03d.json'%n; j=json.load(open(p))
    for f in MV.get(n,'').split():
        j['report'].pop(f); j['may'].append(f)
    if n in KD: j['kind']=KD[n]
    json.dump(j,open(p,'w'),ensure_ascii=False,indent=1)
