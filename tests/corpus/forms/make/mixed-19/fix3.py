import re
def sub(p,pairs):
    t=open(p).read()
    for a,b in pairs:
        assert t.count(a)==1,(p,t.count(a),a)
        t=t.replace(a,b)
    open(p,'w').write(t)
def blk(p,frm,hdr,body):
    t=open(p).read(); bs=t.split('=====\n')
    h=[i for i,b in enumerate(bs) if ('\nf: '+frm) in '\n'+b.split('\n\n')[0] and frm in b.split('\n\n')[0]]
    assert len(h)==1,(frm,h)
    i=h[0]; head=bs[i].split('\n\n',1)[0]
    for a,b in hdr:
        assert a in head,(frm,a); head=head.replace(a,b)
    bs[i]=head+'\n\n'+body.strip('\n')+'\n'
    open(p,'w').write('=====\n'.join(bs))
blk('de.txt','Jens Poppinga',[("may: dis, pd, loc, org","may: dis, pd, sys, con, of, ap")],'''
Moin,

wie eben telefonisch schon angekündigt, hier noch einmal schriftlich.

{d|Seit heute früh 05:50 Uhr kann die Radiologie keine Befunde mehr öffnen. Die Nachtschwester Frau Remmers hat es zuerst bemerkt, weil das Bildarchiv eine Fehlermeldung brachte, und mich über die Rufbereitschaft geholt. Auf {s|RADFS02} und {s|RADFS03} haben alle Dateien die Endung .lokd, in jedem Ordner liegt eine README_RESTORE.txt mit einer Lösegeldforderung (0,8 Bitcoin, Frist 96 Stunden). Der älteste verschlüsselte Ordner trägt den Zeitstempel 02:37 Uhr. Angemeldet war zu der Zeit nur das Wartungskonto der Firma, die die Modalitäten betreut. Ob Daten abgeflossen sind, wissen wir noch nicht. Das KIS selbst und die Intensivstation sind nach jetzigem Stand nicht betroffen.}

{m|Beide Server habe ich um 06:10 Uhr vom Netz getrennt, das Wartungskonto gesperrt und die Backups offline genommen.} {c|Der CT-Betrieb läuft nur noch auf Papier, geplante Untersuchungen müssen wir heute wohl absagen.}

Den {i|Bereitschaftsdienst der IT-Leitung (Frau Aden)} habe ich um 06:20 angerufen, {i|den diensthabenden Oberarzt Dr. Sievers} ebenfalls. Bitte dringend zurückrufen!! Ich bin bis mindestens 14 Uhr im Haus, Raum U1.22.

{n|Jens Poppinga}
{r|Systemadministrator}
{u|IT-Betrieb Klinikum Weserbogen}
Mobil {p|0151 55501234}
''')
sub('de.txt',[("disc: 2026-10-11T05:50\n","disc: 2026-10-11T05:50\nocc: 2026-10-11T02:37|2026-10-11T05:50\noccmay: 1\n")])
blk('de.txt','Werkstatt Feinmechanik',[],'''
Moin moin,

{d|um viertel vor elf hat der Virenscanner auf dem Steuerrechner der Fräse ({s|WS-CNC-04}, {s|192.0.2.61}) "Trojan.GenericKD" gemeldet. Vorher hatte ein Praktikant einen USB-Stick mit Zeichnungen eingesteckt. Danach gingen ständig schwarze Fenster auf und wieder zu.}

Gemacht haben wir bisher:
{m|1. Netzwerkkabel gezogen
2. Stick eingesammelt, liegt bei mir im Schreibtisch
3. Rechner angelassen, wie es auf dem Merkblatt steht}

{i|Meister Claasen} weiß Bescheid. Wer holt den Rechner ab? Wir brauchen die Fräse eigentlich bis Freitag.

{n|Enno Harms}
{u|Werkstatt Feinmechanik}, Geb. 7, Tel. {p|5519}
''')
blk('en.txt','"Olatunji, Bisi"',[],'''
Good morning,

I'm sorry to have to report that {d|my work {v|laptop} was stolen {l|from the boot of my car in the car park at Harrow Lane leisure centre} on Saturday. I had come straight from my last visit and didn't want to leave it on the seat. I parked at 3.30pm and when I came back at quarter past five the rear window had been smashed and the bag was gone, along with my lanyard and a pair of trainers. It is a {v|Dell Latitude 5440}, asset tag {w|RM-LT-20871}. It is encrypted and was switched off. There was no note of the password in the bag. I had however downloaded a caseload spreadsheet with the {k|names}, {k|addresses} and {k|NHS numbers} of about 60 patients to the desktop, which I know I should not have done.}

{o|Reported to the police the same evening, crime reference {o|4421/031026}.} My {i|line manager, Pat Dowd}, was informed by text on Saturday. {m|IT disabled my account this morning and the lanyard has been cancelled.}

I am working from the Milton clinic today on a borrowed machine, so mobile is best.

{n|Bisi Olatunji}
{r|Community Nurse}
{u|District Nursing, North Team}
Mobile {p|07700 900412}
''')
blk('en.txt','Yusuf Rahmani',[("may: sys, occ, of, dis, dc, pd, org","may: sys, dc, pd, con")],'''
Hi,

{d|I just had a call from my supervisor asking why I was requesting gift cards. I wasn't. When I checked at quarter to five there were 40-odd messages in my sent folder that I never wrote, going back to Saturday, and a rule that moves every reply into the RSS folder. The sign-in log shows logins from Lagos and Warsaw, and I have been in Leeds the whole time. I vaguely remember a "shared document" about conference funding last week that asked me to sign in again, so it may have started there. The inbox has a fair amount of reviewer correspondence in it but as far as I can tell nothing was deleted.}

What I've done so far:
{m|- signed out of all sessions
- changed the password
- removed the rule and turned on MFA}

{i|My supervisor Prof. Tate} knows and {i|the department office} has warned everybody on the staff list. One postdoc had already bought a £50 voucher, unfortunately.

Is there anything else I should check?

Cheers,
Yusuf
~
{n|Yusuf Rahmani}
{r|PhD student}, {u|School of Mechanical Engineering}
''')
blk('en.txt','Kasia Nowak',[],'''
Hi all,

{d|At ten past nine this morning I found a file called wp-cache.php on {s|mkt-web01} ({s|198.51.100.17}) which turns out to be a webshell. I only looked because the disk alert had gone off twice this week. The timestamp is Saturday 7 November, 02:33, and the access log shows someone using it from 203.0.113.9 on three nights since. They read the wp-config and dumped the newsletter table, which holds about 8,000 {k|email addresses}. The way in was probably the outdated gallery plugin. I don't see any attempt to reach other hosts from there, but outbound logging is patchy.}

{m|I have taken the VM offline, kept a snapshot for forensics, and rotated the database password.} {i|Head of Marketing} and {i|our hosting provider} have been told. The site is showing a holding page and I'd rather not bring it back before you've had a look.

{n|Kasia Nowak}
Web Developer, {u|Marketing}
''')
blk('no.txt','Rune Dahl',[],'''
Hei,

{d|en journalist ringte i dag kl. 11.40 og gjorde oss oppmerksom på at et vedlegg på {s|innsynsportalen} viser {k|navn}, {k|fødselsnummer} og {k|kontonummer} til 46 fosterforeldre. Dokumentet ble publisert mandag 19. oktober uten at det var sladdet. Saksbehandleren hadde krysset av for «unntatt offentlighet» på selve brevet, men ikke på vedlegget, og da går det automatisk ut neste natt. Det dreier seg altså om personopplysninger som var tilgjengelige for hvem som helst i to døgn. Statistikken viser 31 visninger og 4 nedlastinger, minst to av dem fra avisen selv.}

{m|Dokumentet ble tatt ned kl. 11.55, og vi har bedt Google slette det fra mellomlageret. Journalisten har lovet å slette sin kopi.} {c|Vi er bekymret for identitetstyveri, og for at to av familiene har hemmelig adresse.} {i|Kommunedirektøren} og {i|kommuneadvokaten} er orientert. Fosterforeldrene har ikke fått beskjed ennå, det vil vi gjerne snakke med dere om først.

Med vennlig hilsen

{n|Rune Dahl}
{r|Arkivleder}
Fjordvik kommune, {u|Dokumentsenteret}
Sentralbord 55 50 20 00, direkte {p|55 50 20 61}
''')
blk('no.txt','Ragnhild Øien',[],'''
Hei,

{d|en kunde ringte kl. 13 i dag fordi hun hadde fått en faktura fra oss med nytt kontonummer. Vi har ikke byttet konto. I loggen i Microsoft 365 ser vi at noen har vært pålogget {s|faktura@oienregnskap.example} fra utlandet siden 29. oktober. Det var også laget en regel som flyttet alle svar til en skjult mappe, så vi har ikke merket noe selv. Minst fire kunder har fått falske fakturaer, og én har betalt 62 000 kroner.}

Dette har vi gjort:
{m|1) byttet passord på alle fem kontoene
2) slått på totrinnsbekreftelse
3) ringt de fire kundene}

{i|Banken} er varslet og prøver å stoppe betalingen. Vi anmelder saken i morgen. Si fra om dere trenger loggene, jeg har lagret dem som CSV.

Med vennlig hilsen
{n|Ragnhild Øien}
{r|Autorisert regnskapsfører}
Øien Regnskap AS
{p|55 50 61 61}
''')
sub('de.txt',[("ot: 2026-10-22\n","ot: 2026-10-22|2026-10-22T15:25|2026-10-22T15:20\n"),
("hab ich schon gefragt, nichts.","hab ich shcon gefragt, nichts.")])
sub('en.txt',[("ap: 18\npd: yes\nmay: occ, of, ot, sys, sc, loc, org","pd: yes\nmay: occ, of, ot, sys, sc, loc, org, ap"),
("ap: 3\nlos: lost\nmay: los, pd, sc, dk, occ, dis","may: los, pd, sc, dk, ap")])
sub('no.txt',[("begynte å oppføre seg rart ca. kl. 10.20","begynnte å oppføre seg rart ca kl 10.20")])
t=open('build.py').read()
t=t.replace("    if 'symay' in H and","    if 'occmay' in H: R.pop('occurred_at'); may.add('occurred_at')\n    if 'symay' in H and",1)
open('build.py','w').write(t)
