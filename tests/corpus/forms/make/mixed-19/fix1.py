import re
def sub(p,pairs):
    t=open(p).read()
    for a,b in pairs:
        assert t.count(a)==1,(p,t.count(a),a)
        t=t.replace(a,b)
    open(p,'w').write(t)
q=lambda s:(s,'{q|'+s+'}')
sub('de.txt',[
("{k|Klausurlisten der letzten beiden Semester (Namen, Matrikelnummern und Noten} von ungefähr","{k|Klausurlisten der letzten beiden Semester} ({k|Namen}, {k|Matrikelnummern} und {k|Noten}) von ungefähr"),
("may: dis, sys, con, loc, org, disc","may: dis, sys, con, inf, pol"),
("{o|Die Polizei war da und hat den Vorgang aufgenommen.}","{q|Die Polizei war da und hat den Vorgang aufgenommen.}"),
q("Ich habe es nur mit meiner eigenen und zwei weiteren Buchungen ausprobiert und nichts verändert."),
q("In den Logs der Datenbank sehe ich auf den ersten Blick keine fremden Zugriffe."),
q("Eine Erpressermail ist nicht eingegangen."),
q("Die Betroffene habe ich noch nicht angerufen."),
])
sub('en.txt',[
q("I've not tested further and haven't shared this with anyone."),
q("The backup drive was plugged in so I expect that's gone too."),
q("All our job files are encrypted."),
q("The password itself has not been changed because only the ward manager can do that and she is back tomorrow."),
q("I have not told the student yet."),
q("Nobody rang the number."),
("The table holds about 8,000 {k|email addresses}, we're still checking.","{q|The table holds about 8,000 {k|email addresses}, we're still checking.}"),
("I rang {i|the service desk} at 9.20 but there is nothing on the status page yet.","{q|I rang {i|the service desk} at 9.20 but there is nothing on the status page yet.}"),
q("No answer so far."),
])
sub('no.txt',[
q("Eg prøvde med tre tal og stoppa der. Har ikkje sagt det til nokon andre."),
q("Journalsystemet kjører på en annen maskin, den har vi ikke rørt."),
q("De krever penger også, fikk en mail kl. 11.30 om 2 bitcoin."),
q("Sikkerhetskopien ligger hos leverandøren, tror jeg."),
q("Passordene er ikke byttet ennå, det må dere gjøre."),
q("Pasienten det gjelder er ikke kontaktet ennå."),
q("Jeg har ikke klikket på noe."),
("{q|Jeg har ikke klikket på noe.}","{q|Jeg har ikke klikket på noe.}"),
q("Savner ingenting foreløpig."),
("{o|politiet er ikke kontaktet}","politiet er ikke kontaktet"),
("may: dis, con, sys, dc, pd\n\nHei\n\n{d|I går","may: dis, con, sys, dc, pd, pol\n\nHei\n\n{d|I går"),
("{o|Vi anmelder saken i morgen.}","Vi anmelder saken i morgen."),
("may: occ, of, ot, dis, con, dc, pd, sys\n\nHei,\n\n{d|en kunde","may: occ, of, ot, dis, con, dc, pd, sys, pol, ap\n\nHei,\n\n{d|en kunde"),
])
