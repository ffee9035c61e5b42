from lib import *
R=['reporter_name','reporter_email','reporter_phone','reporter_role','org_unit']
m('nb01','nb','O','2026-10-05 14:36',('Turid Aasgård','turid.aasgard@fjellvik.kommune.example'),'Avvik: vedtak sendt til feil person','''
Hei

Jeg melder et avvik fra Fjellvik kommune, tjenestekontoret for helse og omsorg.

⟦D Fredag 2. oktober kl. 13.20 ble et vedtak om støttekontakt sendt digitalt til feil mottaker. To innbyggere har samme navn, og saksbehandler valgte feil fødselsdato i listen. Vedtaket inneholder navn, fødselsnummer, adresse og helseopplysninger om én person.⟧ ⟦D Vi ble klar over feilen i dag kl. 09.05 da mottakeren ringte sentralbordet.⟧

⟦M Forsendelsen er trukket tilbake i systemet, og mottakeren har bekreftet at hun ikke har skrevet ut eller delt brevet. Rett mottaker har fått beskjed per telefon.⟧

Kommunens personvernombud er orientert.

Vennlig hilsen
Turid Aasgård
avdelingsleder
Tjenestekontoret, Fjellvik kommune
Tlf. 55 55 01 42
''',dict(reporter_name='Turid Aasgård',reporter_role='avdelingsleder',org_unit={'any':['Tjenestekontoret, Fjellvik kommune','Tjenestekontoret','tjenestekontoret for helse og omsorg','Fjellvik kommune']},reporter_phone='55 55 01 42',occurred_at=O('2026-10-02 13:20'),discovered_at=O('2026-10-05 09:05'),affected_persons=1,
data_categories=['navn','fødselsnummer','adresse','helseopplysninger'],informed={'any':[['Kommunens personvernombud'],['personvernombud'],['Kommunens personvernombud','Rett mottaker']]}),'misdelivery',['personal_data','special_categories','location'],fmt='alt',style='outlook')

m('nb02','nb','O','2026-10-18 23:41',('Jonas Myhre','jonas.myhre@sjukehusvest.example'),'Operasjonsprogram gjenglemt','''
Hei, skriver dette på slutten av vakta så beklager rotet.

⟦D Fant i kveld ca kl 21.15 et utskrevet operasjonsprogram for mandag liggende i kopimaskinen ved hovedresepsjonen, der også besøkende går forbi. Det var 16 pasienter på lista med navn, personnummer og hvilket inngrep de skal ha. Utskriften hadde tidspunkt 15.02 så den har ligget der i over seks timer.⟧

⟦M Jeg makulerte arket og skrudde av utskrift til den maskinen fra vår pc.⟧ Vaktleder Gro er informert.

Mvh Jonas Myhre, sykepleier kir. sengepost 3
mob 900 55 123
''',dict(reporter_name='Jonas Myhre',reporter_role='sykepleier',org_unit={'any':['kir. sengepost 3']},reporter_phone='900 55 123',discovered_at=O('2026-10-18 21:15'),location={'any':['i kopimaskinen ved hovedresepsjonen','kopimaskinen ved hovedresepsjonen','ved hovedresepsjonen','hovedresepsjonen']},affected_persons=16,
data_categories={'any':[['navn','personnummer','inngrep'],['navn','personnummer','hvilket inngrep de skal ha']]},informed={'any':[['Vaktleder Gro'],['Vaktleder']]}),'paper_disclosure',['personal_data','special_categories','occurred_at','occurred_from','occurred_to','affected_systems'],cte='base64')

m('nb03','nb','O','2026-11-06 10:02',('Anne-Lise','anneliseh@example.org'),'Trykket på lenke!!','''
Hei,
⟦D jeg fikk en SMS og så en e-post i går kveld ca. kl. 20 om at studentkortet mitt var sperret. Jeg trykket på lenken og skrev inn Feide-passordet og også kortnummeret mitt. I dag morges klokka 8 så jeg at noen hadde logget inn fra et annet land.⟧

⟦M Har byttet passord og sperret bankkortet.⟧ Har også ringt banken min, og studieveilederen min vet om det.

Lenken var https://studentkort-no.test/aktiver

E-posten lød slik:
«Kjære student. Ditt studentkort er midlertidig sperret. Aktiver det innen 12 timer for å unngå gebyr på kr 450,-. Hilsen Studentservice»

Hva må jeg gjøre nå?

Klem
Anne-Lise Hovland
Bachelor i sykepleie, 2. år
Tlf 455 50 987
''',dict(reporter_name={'any':['Anne-Lise Hovland']},reporter_phone='455 50 987',occurred_at=O('2026-11-05 20:00'),discovered_at=O('2026-11-06 08:00'),informed={'any':[['banken','studieveilederen'],['banken min','studieveilederen min']]}),['phishing','compromised_account','credentials_exposed'],['affected_systems','data_categories','reporter_role','org_unit','personal_data'])

m('nb04','nb','O','2026-10-27 16:20',('Henrik Solbakken','henrik.solbakken@havbruk.example'),'Stjålet PC','''
Til sikkerhetsgruppa.

⟦D I dag mellom kl. 11.40 og 12.10 ble ryggsekken min stjålet på toget mellom Hamar og Oslo S, mens jeg var i kafévogna. I sekken lå jobb-PCen (Dell Latitude 7440, tjenestenummer 7XK0TEST) og en utskrift av prosjektavtalen.⟧

- PCen er kryptert (BitLocker) og var slått av.
- Anmeldt til politiet på Oslo S kl. 13, saksnr. 16554321.
- ⟦M IT-leverandøren vår har sperret brukeren og sendt fjernsletting.⟧

⟦E På disken ligger data fra fellesprosjektet med dere, blant annet intervjuer med 22 oppdrettere (navn, telefon, lydopptak).⟧

Henrik Solbakken
Forsker, Havbruk Innsikt AS
+47 480 55 610
''',dict(reporter_name='Henrik Solbakken',reporter_role='Forsker',org_unit='Havbruk Innsikt AS',reporter_phone='+47 480 55 610',occurred_from=O('2026-10-27 11:40'),occurred_to=O('2026-10-27 12:10'),location={'any':['på toget mellom Hamar og Oslo S','toget mellom Hamar og Oslo S']},lost_or_stolen='stolen',
device_kind={'any':['Dell Latitude 7440','jobb-PC','jobb-PCen (Dell Latitude 7440)','jobb-PCen']},device_id={'any':['7XK0TEST','tjenestenummer 7XK0TEST']},device_encrypted='yes',police_report={'any':['yes','16554321','Anmeldt til politiet på Oslo S kl. 13','saksnr. 16554321','Anmeldt til politiet på Oslo S kl. 13, saksnr. 16554321']},affected_persons=22,
data_categories={'any':[['navn','telefon','lydopptak'],['intervjuer','navn','telefon','lydopptak']]}),'device_loss',['device_remote_wipe','informed','personal_data','occurred_at','affected_systems'],wrap=74)

m('nb05','nb','O','2026-11-16 07:22',('Drift Lofthus Trelast','drift@lofthustrelast.example'),'Løsepengevirus - advarsel til dere også','''
God morgen

⟦D Natt til i dag ble vi rammet av løsepengevirus. Kl. 04.50 gikk alarmen fra overvåkingen, og da var serverne LT-SQL1 og LT-FIL allerede kryptert. Filene heter nå *.skumring og det ligger et krav på 300 000 kroner på skrivebordet.⟧ ⟦D Vi tror de kom inn via en gammel TeamViewer.⟧

⟦C Kassene i alle tre butikkene er nede og vi får ikke sendt ut lønn.⟧ Vi vet ikke ennå om kundedata er tatt ut.

⟦M Alle servere er koblet fra nettet, sikkerhetskopiene fra lørdag er frakoblet og ser fine ut.⟧ Forsikringsselskapet og NSM er varslet, politiet skal få anmeldelse senere i dag.

Grunnen til at vi skriver: dere har en integrasjon mot ordresystemet vårt, steng den!!

Bjarte Lofthus
daglig leder
tlf 912 55 400
''',dict(reporter_name='Bjarte Lofthus',reporter_role='daglig leder',reporter_phone='912 55 400',discovered_at=O('2026-11-16 04:50'),affected_systems={'any':[['LT-SQL1','LT-FIL'],['LT-SQL1','LT-FIL','Kassene']]},informed={'any':[['Forsikringsselskapet','NSM']]}),'ransomware',['org_unit','personal_data','occurred_at','occurred_from','police_report','data_categories'],to='security@uni-nordholz.example',fmt='html',style='outlook')

m('nn01','nn','O','2026-10-13 12:44',('Solveig Bø','solveig.bo@lundeskule.example'),'Feil deling i Teams','''
Hei!

⟦D I dag tidleg kl. 08.30 oppdaga eg at mappa «Elevmøte 9B» i Teams var delt med heile skulen, ikkje berre med teamet rundt klassen. I mappa ligg referat frå elevsamtalar med 24 elevar, der det står om fråvær, karakterar og for nokre om heimeforhold og diagnosar. Delinga har vore open sidan måndag 5. oktober.⟧

⟦M Eg tok bort delinga med ein gong, og IKT-ansvarleg har sett i loggen at fire elevar har opna mappa.⟧ Rektor Audun Lie er orientert. Foreldra har vi ikkje kontakta enno.

Beste helsing
Solveig Bø
kontaktlærar 9B, Lunde skule
tlf. 57 55 50 12
''',dict(reporter_name='Solveig Bø',reporter_role={'any':['kontaktlærar','kontaktlærar 9B']},org_unit='Lunde skule',reporter_phone='57 55 50 12',discovered_at=O('2026-10-13 08:30'),occurred_from='2026-10-05',affected_systems={'any':[['Teams'],['mappa «Elevmøte 9B» i Teams']]},affected_persons=24,
data_categories={'any':[['fråvær','karakterar','heimeforhold','diagnosar'],['referat frå elevsamtalar','fråvær','karakterar','heimeforhold','diagnosar']]},informed={'any':[['Rektor Audun Lie'],['Rektor Audun Lie','IKT-ansvarleg']]}),['misconfiguration','data_leak'],['personal_data','special_categories','occurred_to','location','occurred_at'])

m('nn02','nn','O','2026-11-11 15:17',('Servicetorget Hjelmeset','servicetorget@hjelmeset.example'),'Straumbrot og nedetid i går','''
Hei,

til orientering, sidan de drifter fagsystemet for oss:

⟦D I går mellom kl. 10.15 og 13.50 var sakssystemet og telefonsentralen nede etter eit straumbrot i Bygd 12. UPS-en tok ikkje over.⟧ ⟦C Innbyggjarar som ringde kom ikkje fram, også heimesjukepleia var utan telefon.⟧ Ingen personopplysningar er på avvegar.

⟦M Vaktmeisteren starta serveren på nytt og vi har tinga nye batteri.⟧

Helsing
Oddvar Nesje
Servicetorget
''',dict(reporter_name='Oddvar Nesje',org_unit={'any':['Servicetorget','Servicetorget Hjelmeset']},occurred_from=O('2026-11-10 10:15'),occurred_to=O('2026-11-10 13:50'),affected_systems=['sakssystemet','telefonsentralen'],location={'any':['Bygd 12','i Bygd 12']},personal_data='no'),'outage',['occurred_at'])

m('nn03','nn','O','2026-10-08 19:05',('Marit Tveit','marit.tveit@uni-nordholz.example'),'Mista minnepenn','''
Hei.
⟦D Eg har mista ein minnepenn (Kingston, 64 GB, blå). Sist eg hadde han var på lesesalen i Sogndal tysdag ettermiddag, og i går kveld kl. 18 såg eg at han ikkje låg i sekken.⟧ ⟦E På pennen ligg spørjeskjema frå masteroppgåva mi med namn, alder og svar om psykisk helse frå 38 personar.⟧ ⟦E Han er ikkje kryptert.⟧

⟦M Har leita overalt og spurt i resepsjonen, dei har ikkje funne noko.⟧ Rettleiaren min, Knut Fosse, veit om det.

Marit Tveit
masterstudent, Institutt for folkehelse
''',dict(reporter_name='Marit Tveit',reporter_role='masterstudent',org_unit='Institutt for folkehelse',device_kind={'any':['minnepenn','minnepenn (Kingston, 64 GB, blå)']},location={'any':['på lesesalen i Sogndal','lesesalen i Sogndal']},lost_or_stolen='lost',device_encrypted='no',discovered_at=O('2026-10-07 18:00'),affected_persons=38,
data_categories={'any':[['namn','alder','psykisk helse'],['namn','alder','svar om psykisk helse'],['spørjeskjema','namn','alder','svar om psykisk helse']]},informed={'any':[['Rettleiaren min, Knut Fosse'],['Knut Fosse'],['Rettleiaren','resepsjonen'],['Rettleiaren min']]}),'device_loss',['occurred_at','personal_data','special_categories','occurred_from','device_id','affected_systems'])

m('nn04','nn','O','2026-11-13 08:55',('Ragnhild Øvrebø','ragnhild@osterdalregnskap.example'),'Konto overteken','''
God morgon,

vi er rekneskapsføraren til stiftinga dykkar.

⟦D Torsdag kl. 22.40 logga nokon seg inn på e-postkontoen til kollegaen min Per Arne (per.arne@osterdalregnskap.example) frå IP 203.0.113.66. Frå kontoen vart det sendt 87 e-postar med ei falsk faktura, mellom anna til dykkar økonomiavdeling. Vi vart merksame på det i dag kl. 07.30 då ein kunde ringde.⟧

⟦M Passordet er endra, alle økter er logga ut og totrinnsinnlogging er slått på.⟧ ⟦M Vi har sendt åtvaring til alle 87 mottakarane.⟧

Ikkje betal noko til kontonummer 1234 56 78903! Den falske e-posten ligg ved.

Med helsing
Ragnhild Øvrebø
Autorisert rekneskapsførar
Østerdal Regnskap AS
Telefon 62 55 50 71
''',dict(reporter_name='Ragnhild Øvrebø',reporter_role={'any':['Autorisert rekneskapsførar','rekneskapsføraren']},org_unit='Østerdal Regnskap AS',reporter_phone='62 55 50 71',occurred_at=O('2026-11-12 22:40'),discovered_at=O('2026-11-13 07:30'),affected_systems={'any':[['per.arne@osterdalregnskap.example'],['per.arne@osterdalregnskap.example','203.0.113.66'],['e-postkontoen til kollegaen min Per Arne']]}),'compromised_account',['informed','affected_persons'],fmt='alt',style='gmail',att=[('eml',{'From':'Per Arne Sletten <per.arne@osterdalregnskap.example>','To':'okonomi@uni-nordholz.example','Subject':'Faktura forfall i dag','Date':'Thu, 12 Nov 2026 22:58:10 +0100','Message-ID':'<x1@osterdalregnskap.example>'},'Hei,\n\nsjå vedlagt faktura på kr 84 500,-. Nytt kontonummer: 1234 56 78903.\n\nPer Arne\n')])

m('nb06','nb','O','2026-10-30 13:08',('Espen Rød','espen.rod@uni-nordholz.example'),'Brute force mot RDP','''
Hei CERT

⟦D Ser i loggene at terminalserveren ts02.uni-nordholz.example har fått rundt 92 000 mislykkede RDP-innlogginger fra 198.51.100.7 siden 28.10 kl. 02:30. De prøver vanlige navn som test, skanner og administrator. Ingen vellykkede så langt. Jeg oppdaget det i dag 11:50 fordi serveren gikk tregt.⟧

⟦M IPen er blokkert i brannmuren og RDP er nå bare åpen fra VPN.⟧

Loggutdrag vedlagt.

--
Espen Rød
Senioringeniør, IT-drift
internt 3391
''',dict(reporter_name='Espen Rød',reporter_role='Senioringeniør',org_unit='IT-drift',reporter_phone={'any':['3391','internt 3391']},occurred_from=O('2026-10-28 02:30'),discovered_at=O('2026-10-30 11:50'),affected_systems={'any':[['ts02.uni-nordholz.example'],['ts02.uni-nordholz.example','198.51.100.7']]}),'login_attack',['occurred_at','consequences'],to='security@uni-nordholz.example',charset='windows-1252',att=[('txt','ts02_4625.txt','2026-10-28 02:30:11 4625 user=test src=198.51.100.7\n2026-10-28 02:30:12 4625 user=skanner src=198.51.100.7\n2026-10-28 02:30:12 4625 user=administrator src=198.51.100.7\n')])

m('nb07','nb','O','2026-10-15 09:00',('KommuneCSIRT Innland','varsling@kommunecsirt-innland.example'),'[KCI-2026-1187] Sårbar VPN-gateway hos dere','''
Hei,

KommuneCSIRT Innland skanner jevnlig norske og samarbeidende virksomheters internettflate.

⟦D Onsdag 14. oktober 2026 kl. 16:05 fant vi at gw3.uni-nordholz.example (192.0.2.240) kjører programvareversjon 8.2.1, som har en kjent sårbarhet der en angriper uten innlogging kan lese filer fra enheten. Administrasjonssiden på port 8443 er også tilgjengelig fra hele internett.⟧

Vi har ikke forsøkt å utnytte sårbarheten. Vi anbefaler å oppgradere til 8.2.4 og å begrense tilgangen til administrasjonssiden.

Dersom dette allerede er håndtert, kan dere se bort fra varselet. TLP:AMBER

Vennlig hilsen
Vaktlaget
KommuneCSIRT Innland
Døgnvakt: +47 61 55 50 00
''',dict(discovered_at=O('2026-10-14 16:05'),affected_systems={'any':[['gw3.uni-nordholz.example','192.0.2.240'],['gw3.uni-nordholz.example'],['gw3.uni-nordholz.example (192.0.2.240)']]},reporter_phone='+47 61 55 50 00'),'vulnerability',['reporter_name','org_unit','occurred_at'],to='security@uni-nordholz.example')

m('nb08','nb','O','2026-11-18 11:30',('Wenche Dahl','wenche.dahl@nordbyen.example'),'Ukjent person i serverrommet','''
Hei,

usikker på om dette hører til hos dere, men sier fra for sikkerhets skyld.

⟦D I går rundt kl. 15.30 møtte jeg en mann i gul vest på vei ut av serverrommet i kjelleren på Nordbygget. Han sa at han skulle sjekke ventilasjonen, men driftsavdelingen sier at de ikke har bestilt noen. Døra sto på gløtt fordi låsen er ødelagt.⟧ Så vidt vi kan se er ingenting borte.

⟦M Vaktselskapet har satt på hengelås og tar vare på videoen.⟧ Driftssjef Lars Kvam har fått beskjed.

Hilsen Wenche Dahl
Renholdsleder
''',dict(reporter_name='Wenche Dahl',reporter_role='Renholdsleder',occurred_at=O('2026-11-17 15:30'),location={'any':['serverrommet i kjelleren på Nordbygget','serverrommet','i kjelleren på Nordbygget','kjelleren på Nordbygget']},informed={'any':[['Driftssjef Lars Kvam'],['Vaktselskapet','Driftssjef Lars Kvam']]}),['other','unauthorized_access'],['discovered_at','affected_systems','org_unit','consequences'],att=[('jpg','dor.jpg','Dør kjeller'.replace('ø','o'),(70,90,70))])

m('nb09','nb','O','2026-10-22 17:02',('Kristoffer','kristoffer.eik@uni-nordholz.example'),'slettet feil database','''
Hei folkens

⟦D Kjørte en opprydding i dag kl. 14.10 og var koblet til prod i stedet for test. Tabellene i databasen eksamen_h26 på db-prod-3 ble slettet. Siste sikkerhetskopi er fra søndag, så påmeldingene fra de siste fire dagene er borte, ca. 430 studenter.⟧ ⟦C Noen kan miste eksamensplassen hvis vi ikke får det på plass før fristen 1. november.⟧

⟦M Har lagt inn igjen kopien fra søndag og stanset påmeldingen foreløpig.⟧ Eksamenskontoret vet om det.

Kristoffer Eik
utvikler, Seksjon for studiesystemer
''',dict(reporter_name='Kristoffer Eik',reporter_role='utvikler',org_unit='Seksjon for studiesystemer',occurred_at=O('2026-10-22 14:10'),affected_systems={'any':[['eksamen_h26','db-prod-3'],['databasen eksamen_h26','db-prod-3'],['databasen eksamen_h26 på db-prod-3']]},affected_persons=430,informed=['Eksamenskontoret']),'data_loss',['data_categories','personal_data','discovered_at'])

m('nb10','nb','O','2026-10-01 15:44',('Resepsjon Tannlege Haug','post@tannlegehaug.example'),'VS: Faktura 20261 - virus?','''
Hei!

⟦D Jeg åpnet vedlegget i e-posten under i dag kl 14.55, trodde det var fra tannteknikeren. Det var en zip-fil og etter at jeg åpnet den har maskinen i resepsjonen (RESEPSJON-2) vært kjempetreg, og antivirus sier "Trojan funnet, karantene mislyktes".⟧

⟦M Jeg slo av maskinen på knappen og skrev lapp til de andre.⟧ Vi har timeboka og pasientopplysninger på samme nett, men jeg vet ikke om noe er tatt.

Dere er jo praksisstedet sin IT, så hva gjør jeg?

Mvh
Kari Haug Lien
tannhelsesekretær
tlf. 22 55 50 18

Fra: Nor-Dental Fakturaavdeling <faktura@nordental.invalid>
Sendt: torsdag 1. oktober 2026 14:31
Til: post@tannlegehaug.example
Emne: Faktura 20261

Hei, se vedlagt faktura, forfall i dag. Passord til filen: 2026
''',dict(reporter_name='Kari Haug Lien',reporter_role='tannhelsesekretær',reporter_phone='22 55 50 18',occurred_at=O('2026-10-01 14:55'),affected_systems={'any':[['RESEPSJON-2'],['maskinen i resepsjonen (RESEPSJON-2)']]}),'malware',['personal_data','data_categories','location','org_unit','discovered_at','informed','device_kind','device_id'])

m('nb11','nb','O','2026-11-20 10:11',('Silje Brekke','silje.brekke@uni-nordholz.example'),'Spørsmål om lagring av samtykkeskjema','''
Hei,

jeg lurer på hvor lenge vi må ta vare på samtykkeskjemaene fra et avsluttet prosjekt, og om det er greit å skanne dem og makulere papirene. Det haster ikke.

Og tusen takk for det fine kurset i forrige uke, det var faktisk gøy!

Vennlig hilsen
Silje Brekke
Prosjektkoordinator, Senter for språk
''',{},'other',R)
