def sub(p,pairs):
    t=open(p).read()
    for a,b in pairs:
        assert t.count(a)==1,(p,t.count(a),a)
        t=t.replace(a,b)
    open(p,'w').write(t)
sub('de.txt',[
("140 Studierenden). Die Platte","140 Studierenden. Die Platte"),
("{v|Diensthandy ({v|iPhone 14}}, IMEI","{v|Diensthandy} ({v|iPhone 14}, IMEI"),
("{i|Meine Sekretärin Frau Eilts} hat die Fakultät gewarnt.","Meine Sekretärin Frau Eilts hat die Fakultät gewarnt."),
("may: sys, occ, dc, pd, of\n\nSehr geehrte Kolleginnen","may: sys, occ, dc, pd, of, inf\n\nSehr geehrte Kolleginnen"),
("los:\nap: 12\nsc: yes\nmay: occ, pd, mea","ap: 12\nmay: occ, pd, sc, mea"),
("{s|10.0.0.25}","{s|192.0.2.25}"),
("may: dis, occ, name, of\n","may: dis, occ, of, loc\n"),
("may: dis, name, ph, org, sys\n","may: dis, sys\nsymay: 1\n"),
("may: dis, sys, con, inf, pol\n","may: dis, sys, con, inf, pol, org\n"),
("{r|Geschäftsstelle}","{u|Geschäftsstelle}"),
("may: dis, sys, pd, name\n","may: dis, sys, pd, role\n"),
("may: occ, dis, name, org\n\nKollegen","may: occ, dis\n\nKollegen"),
("{n|Dr. med. Renate Oetken}","{n|Dr. med. Renate Oetken}"),
])
sub('en.txt',[
("{v|phone ({v|Samsung Galaxy S23}}, tag","{v|phone} ({v|Samsung Galaxy S23}, tag"),
("{v|external hard drive ({v|WD Elements 2 TB}}, inv","{v|external hard drive} ({v|WD Elements 2 TB}, inv"),
("ap: 412\nsc: yes\nmay: occ, dis, los, sys, pd, of, mea","ap: 412\nmay: occ, dis, los, sys, pd, sc, of"),
("occ: 2026-10-25T19:44+00:00","occ: 2026-10-25T19:44:00+00:00"),
("may: dis, name, org, role, sys, occ\n","may: dis, sys\nsymay: 1\n"),
("may: occ, dis, sys, mea\n\nDear Eastmoor","may: occ, dis, sys, org\nsymay: 1\n\nDear Eastmoor"),
("may: dis, pd, dc, con, of, ot\n","may: dis, pd, con, of, ot, org\n"),
("may: occ, of, ot, sys, sc, dis, loc\n","may: occ, of, ot, sys, sc, loc, org\n"),
("may: occ, dis, sys, dc, pd, de, loc\n","may: occ, dis, sys, dc, pd, de, org\n"),
("may: dis, sys, pd, dc, occ, ap\n","may: pd, ap, org\n"),
("may: occ, dis, pd, dc, loc, org, of\n","may: occ, pd, dc, loc, of\n"),
("may: dis, of, con, org, occ\n","may: dis, of\n"),
("may: dis, occ, mea, con, dc, org, role\n","may: dis, occ, mea, dc, role\n"),
("may: occ, con, org, dis\n","may: occ, con\n"),
])
sub('no.txt',[
("Innlogging via {s|Feide} gir","Innlogging via Feide gir"),
("til {s|vannverket ({s|scada-gw2}, {s|192.0.2.14})} var","til vannverket ({s|scada-gw2}, {s|192.0.2.14}) var"),
("may: dis, sys, dc, inf, mea, name, con\n","may: dis, sys, dc, inf, mea, con\n"),
("Bjørn, {u|økonomiavdelingen}","{n|Bjørn}, {u|økonomiavdelingen}"),
("may: dis, dc, pd, loc, con\n\nHei\n","may: dis, dc, pd, loc, con, org\n\nHei\n"),
("may: dis, name, org, ph, sys\n","may: dis, sys\nsymay: 1\n"),
("may: occ, dis, sys, mea\n\nHei,\n\n{d|i går kveld mellom","may: occ, dis, sys, org\nsymay: 1\n\nHei,\n\n{d|i går kveld mellom"),
("disc: 2026-10-13T16:00\n","disc: 2026-10-13T16:00|2026-10-13\n"),
("may: occ, of, ot, sys, con\n\nHei,\n\n{d|i ettermiddag","may: occ, of, ot, sys, con, org\n\nHei,\n\n{d|i ettermiddag"),
("may: occ, of, ot, dis, con, dc, pd, sys, pol, ap\n","may: occ, of, ot, con, dc, pd, sys, pol, ap, org\n"),
("may: occ, org, dc, pd, loc\n","may: occ, dc, pd, loc\n"),
("may: dis, of, ap, org\n","may: dis, of, ap\n"),
])
t=open('build.py').read()
t=t.replace("if f in LISTS: R[f]=list(dict.fromkeys(v))","if f in LISTS: R[f]=list(dict.fromkeys(z.rstrip(',') for z in v))")
t=t.replace("    may-=set(R)\n","""    if 'symay' in H and 'affected_systems' in R: del R['affected_systems']; may.add('affected_systems')
    if 'device_remote_wipe' in R and isinstance(R.get('measures'),str):
        ys=R['device_remote_wipe']; R['measures']={'any':[R['measures'],R['measures']+' '+ys]}
        if True: COMB.add(R['measures']['any'][1])
    may-=set(R)
""").replace("no=0;bad=[]","COMB=set();no=0;bad=[]").replace("z not in flat and z not in H['f']","z not in flat and z not in H['f'] and z not in COMB")
open('build.py','w').write(t)
