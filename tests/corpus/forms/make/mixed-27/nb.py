from lib import *
O='Europe/Oslo'
mail('nb01_snoking','nb',('Hanne Lise Brekke','hanne.lise.brekke@fjordsykehuset.example'),'2026-10-07T14:16:00',O,'Mulig snoking i pasientjournal',
'''Hei,

jeg melder fra om følgende avvik:

<D>Ved logggjennomgang i dag kl. 10.20 så vi at en ansatt på medisinsk sengepost har åpnet journalen til en tidligere kollega sju ganger mellom 14. september og 2. oktober 2026. Den ansatte har ikke hatt noe behandlingsansvar for pasienten.</D> Journalen inneholder opplysninger om psykisk helse og medisiner.

<M>Tilgangen til den ansatte ble sperret kl. 11.</M> Personvernombudet og avdelingssjef Tor Aas er varslet. Pasienten er ikke informert ennå.

Vennlig hilsen
Hanne Lise Brekke
Seksjonsleder, Medisinsk avdeling
Fjordsykehuset HF
Tlf. 55 50 12 87
''',
dict(reporter_name='Hanne Lise Brekke',reporter_role='Seksjonsleder',org_unit='Medisinsk avdeling',reporter_phone='55 50 12 87',discovered_at='2026-10-07T10:20:00+02:00',
 occurred_from='2026-09-14',occurred_to='2026-10-02',informed={'any':[['Personvernombudet','avdelingssjef Tor Aas'],['Personvernombudet','Tor Aas']]},
 data_categories={'any':[['psykisk helse','medisiner'],['opplysninger om psykisk helse og medisiner'],['psykisk helse og medisiner']]}),
'unauthorized_access',['affected_persons','personal_data','special_categories','location','affected_systems'])

mail('nb02_feil_mottaker','nb',('Erik Solbakken','erik.solbakken@nav-kontor-vestlia.example'),'2026-10-13T09:40:00',O,'uff - feil Anne',
'''Hei!

Min leder Bente Moe ba meg sende dette rett til dere.

<D>Jeg skulle sende et vedtak om sosialhjelp i går ettermiddag (kl. 15.10), og Outlook foreslo Anne Nilsen som er regnskapsfører i et byggefirma, ikke Anne Nilsen som er søkeren. Så jeg trykket bare enter. I dag tidlig, ca. kl. 8, svarte hun "dette er nok ikke til meg", og da skjønte jeg det.</D>

I vedtaket står det fødselsnummer, inntekt og gjeld. Altså ikke bra.

<M>Jeg har ringt henne, hun har slettet e-posten og tømt papirkurven mens vi snakket.</M> Skal jeg si fra til søkeren også, eller gjør dere det?

Mvh
Erik Solbakken
Veileder

Sendt fra Outlook for Android
''',
dict(reporter_name='Erik Solbakken',reporter_role='Veileder',occurred_at='2026-10-12T15:10:00+02:00',discovered_at='2026-10-13T08:00:00+02:00',
 data_categories=['fødselsnummer','inntekt','gjeld']),
'misdelivery',['affected_persons','personal_data','informed','org_unit'])

mail('nn03_nettbrett','nn',('Oddrun Sæbø','oddrun.sebo@fossdal-skule.example'),'2026-10-19T08:27:00',O,'Stole nettbrett',
'''Hei

<D>Det har forsvunne eit nettbrett frå klasserom 204 på Fossdal skule. Eg la det i skapet fredag kl. 14.00, og no på morgonen kl. 7.50 var skapet brote opp og nettbrettet borte. Det må vere stole i løpet av helga.</D> Det er ein Lenovo Tab M10, merkt FS-0392. Det er ikkje kryptert så vidt eg veit, men det har PIN-kode.

På nettbrettet ligg det bilete av elevane på 3. trinn, 21 elevar, og notat frå utviklingssamtalane.

Rektor har meldt det til politiet i dag, og eg har sagt frå til foreldrekontakten.

Helsing
Oddrun Sæbø
kontaktlærar 3. trinn
mob. 905 50 113
''',
dict(reporter_name='Oddrun Sæbø',reporter_role={'any':['kontaktlærar 3. trinn','kontaktlærar']},reporter_phone='905 50 113',discovered_at='2026-10-19T07:50:00+02:00',
 location={'any':['klasserom 204 på Fossdal skule','klasserom 204','frå klasserom 204 på Fossdal skule']},device_kind={'any':['nettbrett','Lenovo Tab M10']},device_id='FS-0392',lost_or_stolen='stolen',affected_persons=21,
 police_report={'any':['yes','Rektor har meldt det til politiet i dag']},data_categories={'any':[['bilete av elevane','notat frå utviklingssamtalane'],['bilete','notat frå utviklingssamtalane'],['bilete av elevane på 3. trinn','notat frå utviklingssamtalane']]}),
'device_loss',['device_encrypted','affected_systems','measures','personal_data','informed','occurred_at','occurred_from','occurred_to','org_unit'])

mail('nb04_ddos','nb',('Drift Vakt','vakt@drift.bredbyen-kommune.example'),'2026-10-27T23:12:00',O,'Tjenestenekt mot innbyggerportalen',
'''Status fra vakta:

- <D>DDoS mot minside.bredbyen-kommune.example (198.51.100.20) siden kl. 21.05 i kveld, topp på 18 Gbit/s, mest UDP/DNS-forsterking
- Portalen svarer ikke, skjema og barnehagesøknad er nede. Epost er ikke rammet.</D>
- <M>Leverandøren har slått på vasking av trafikk kl. 22.30</M>, det har hjulpet litt
- NorCERT-lista er varslet

Ny status kl. 01.

Mvh Kjetil R.
Driftsvakt IKT, 480 50 995
''',
dict(reporter_name='Kjetil R.',reporter_role='Driftsvakt IKT',reporter_phone='480 50 995',
 affected_systems={'any':[['minside.bredbyen-kommune.example','198.51.100.20'],['minside.bredbyen-kommune.example'],['minside.bredbyen-kommune.example (198.51.100.20)'],['minside.bredbyen-kommune.example','Portalen']]}),
'denial_of_service',['occurred_at','occurred_from','discovered_at','org_unit','informed','consequences'])

mail('nn05_phishing_klikk','nn',('Sunniva Hjelle','sunniva.hjelle@stud.hgs-vestland.example'),'2026-11-04T17:05:00',O,'klikka på lenke :/',
'''Hei, eg trur eg har gjort noko dumt.

<D>I føremiddag kl. 11.30 fekk eg ein SMS frå "Lånekassen" om at stipendet mitt var stoppa, og eg logga inn med BankID på sida. Etterpå såg eg at adressa var lanekassen-utbetaling.test. Rundt kl. 13 ringde banken og sa at nokon hadde prøvd å ta ut pengar.</D>

<M>Kortet er sperra og eg har bytt passord på studentkontoen òg.</M> Må eg gjere noko meir?

Sunniva
2. år sjukepleie
''',
dict(reporter_name={'any':['Sunniva Hjelle','Sunniva']},occurred_at='2026-11-04T11:30:00+01:00'),
['phishing','credentials_exposed'],['discovered_at','reporter_role','org_unit','informed','affected_systems','data_categories','personal_data'])

mail('nb06_minnepenn','nb',('Anders Frøyland','a.froyland@polarinst-sundet.example'),'2026-10-05T12:50:00',O,'Minnepenn borte',
'''Kjære alle,

Ingrid Vik (prosjektlederen min) sier at jeg må melde dette til dere, så her kommer det.

<D>Jeg var på reise til Tromsø torsdag 1. oktober, og på Gardermoen måtte jeg tømme hele sekken i sikkerhetskontrollen, det var ca. kl. 06.45. Da jeg skulle jobbe på hotellet samme kveld kl. 21, fant jeg ikke minnepennen. Jeg tror den ble liggende i en av kassene.</D>

Det er en Kingston IronKey, og den er kryptert. På den ligger lydopptak fra intervjuer med 14 fiskere, men jeg har kopi av alt på serveren, så vi har ikke tapt noe.

<M>Har sendt skjema til hittegods på flyplassen</M>, ingen svar foreløpig.

Med vennlig hilsen
Anders Frøyland
Forsker II
Seksjon for samfunn og hav
Polarinstituttet Sundet
+47 776 00 412
''',
dict(reporter_name='Anders Frøyland',reporter_role='Forsker II',org_unit={'any':['Seksjon for samfunn og hav','Seksjon for samfunn og hav, Polarinstituttet Sundet']},reporter_phone='+47 776 00 412',occurred_at='2026-10-01T06:45:00+02:00',discovered_at='2026-10-01T21:00:00+02:00',
 location={'any':['Gardermoen','på Gardermoen','sikkerhetskontrollen']},device_kind={'any':['minnepenn','Minnepenn','minnepennen','Kingston IronKey']},device_encrypted='yes',affected_persons=14,
 data_categories={'any':[['lydopptak'],['lydopptak fra intervjuer'],['lydopptak fra intervjuer med 14 fiskere']]},informed={'any':[['Ingrid Vik'],['Ingrid Vik (prosjektlederen min)']]}),
'device_loss',['personal_data','lost_or_stolen','affected_systems','consequences'],attach=[('froyland.vcf','text/vcard',BEGIN_VCF%'Anders Froyland')])

mail('nb07_teams_html','nb',('Randi Myhre','randi.myhre@lillevik-vgs.example'),'2026-11-13T13:33:00',O,'Åpen mappe i Teams',
'''<html><body lang="NO-BOK"><div class="WordSection1">
<p class="MsoNormal">Hei,</p>
<p class="MsoNormal"><D>Vi oppdaget i g&aring;r kl. 14.15 at mappen &quot;PPT 2026&quot; i Teams-rommet &quot;Alle ansatte&quot; har ligget &aring;pen for alle ansatte siden skolestart. Det var feil tilgangsinnstilling da rommet ble kopiert. I mappen ligger det sakkyndige vurderinger og individuelle oppl&aelig;ringsplaner for 31 elever.</D></p>
<p class="MsoNormal"><M>Mappen er flyttet og tilgangen begrenset til de tre som skal ha den.</M> Rektor er informert.</p>
<p class="MsoNormal">Vi vet ikke om noen andre enn han som meldte fra har sett p&aring; innholdet.</p>
<p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">Med vennlig hilsen<br><b>Randi Myhre</b><br>Avdelingsleder tilrettelagt oppl&aelig;ring<br>Lillevik videreg&aring;ende skole<br>Telefon 33 50 07 61</p>
</div></body></html>''',
dict(reporter_name='Randi Myhre',reporter_role={'any':['Avdelingsleder tilrettelagt opplæring','Avdelingsleder']},reporter_phone='33 50 07 61',discovered_at='2026-11-12T14:15:00+01:00',affected_persons=31,
 data_categories=['sakkyndige vurderinger','individuelle opplæringsplaner'],informed=['Rektor']),
['misconfiguration','data_leak'],['org_unit','affected_systems','personal_data','special_categories','location','occurred_from'],is_html=True)

mail('nn08_papir','nn',('Arkivet','arkiv@strandebygda-kommune.example'),'2026-11-09T10:11:00',O,'Esker i papircontaineren',
'''God morgon,

eg veit ikkje heilt kva skjema de vil ha, så eg skriv det berre slik det er.

<D>Vi har hatt ryddefirma i det gamle heradshuset dei siste vekene. No på laurdag (7. november) gjekk ei nabokone forbi med hunden og såg to esker med "Barnevern" på i papircontaineren bak huset. Ho tok ikkje noko ut, men ringde ordføraren. Ordføraren ringde ingen før i dag kl. 8.15, då fekk vi i arkivet vite det.</D>

Eg har vore der no. Det er klientmapper frå 1998 til 2004, om lag 45 born. Containeren har stått open heile helga, så vi kan ikkje vite om nokon andre har rota i han.

<M>Eskene er henta og låste inn i fjernarkivet, og ryddefirmaet har fått beskjed om å stoppe.</M> Personvernombodet er varsla.

Vennleg helsing
Torleiv Haugen
arkivleiar
''',
dict(reporter_name='Torleiv Haugen',reporter_role='arkivleiar',location={'any':['papircontaineren bak huset','i papircontaineren bak huset','det gamle heradshuset','papircontaineren']},affected_persons=45,
 discovered_at={'any':['2026-11-09T08:15:00+01:00','2026-11-07']},informed={'any':[['Personvernombodet'],['ordføraren','Personvernombodet']]},
 data_categories={'any':[['klientmapper'],['Barnevern','klientmapper'],['Barnevern']]}),
'paper_disclosure',['personal_data','special_categories','org_unit','occurred_at','consequences'])

mail('nb09_butikk_virus','nb',('Mona Tveit','mona.tveit@hageland-storvik.example'),'2026-10-24T11:58:00',O,'virus på kontormaskinen?',
'''hei, det er Mona på Hageland Storvik

<D>i dag rundt ti begynte kontormaskinen å åpne masse vinduer med reklame og musepekeren flyttet seg av seg selv. Petter installerte en gratis PDF-leser i går, kan det være den? Nettleseren går nå bare til en side som heter search-fast.test</D>

<M>vi har skrudd av maskinen og trukket ut nettverkskabelen</M>

kundeklubblista ligger på den maskinen (ca 1 300 kunder) så litt stressa her. Ring meg på 913 50 264

mona
''',
dict(reporter_name={'any':['Mona Tveit','Mona','mona']},reporter_phone='913 50 264',affected_systems=['kontormaskinen']),
'malware',['discovered_at','occurred_at','affected_persons','personal_data','data_categories','org_unit','location'])

mail('nn10_utfall','nn',('Jostein Kvamme','jostein.kvamme@ikt-indrefjord.example'),'2026-11-20T06:48:00',O,'Utfall på fagsystem pleie og omsorg',
'''Hei,

<D>pleiesystemet Gerica har vore nede for alle tre kommunane sidan kl. 03.40 i natt. Årsaka er ein lagringsdisk som gav seg i databaseklynga (ger-db1 og ger-db2), ingenting tyder på angrep.</D> <C>Heimetenesta har ikkje tilgang til medisinlister og køyrer på papir.</C>

<M>Vi har skifta disk og køyrer no gjenoppretting frå backup</M>, ventar å vere oppe kl. 10.

Mvh
Jostein Kvamme, seniorkonsulent
IKT Indrefjord, Drift
Tlf 57 50 66 20
''',
dict(reporter_name='Jostein Kvamme',reporter_role='seniorkonsulent',org_unit={'any':['IKT Indrefjord, Drift','Drift','IKT Indrefjord']},reporter_phone='57 50 66 20',
 affected_systems={'any':[['Gerica','ger-db1','ger-db2'],['pleiesystemet Gerica','ger-db1','ger-db2'],['ger-db1','ger-db2'],['Gerica']]}),
'outage',['occurred_at','occurred_from','discovered_at','personal_data'])

mail('nb11_sporsmal','nb',('Camilla Roland','camilla.roland@hogskolen-elvegard.example'),'2026-10-30T09:19:00',O,'Spørsmål om kurs og rutine',
'''Hei,

takk for et veldig nyttig e-læringskurs! Vi har to spørsmål:

1. Når kommer den nynorske utgaven?
2. Hva er fristen for å melde avvik til dere, 24 eller 72 timer? Noen hos oss mener at det står noe annet i håndboka.

Det haster ikke.

Ha en fin helg!

Camilla Roland
HR-rådgiver
Høgskolen Elvegard
tlf. 62 50 90 31
''',
dict(),'other',['reporter_name','reporter_phone','reporter_role','org_unit'])

mail('nb12_fwd_phish','nb',('Per-Olav Dahl','perolav.dahl@vannverket-soros.example'),'2026-10-16T08:45:00',O,'VS: Faktura 88213 forfalt - siste varsel',
'''Hei, se under. <D>Denne falske fakturaen kom til fellespostkassa vår i går kl. 13.27. Ingen har åpnet vedlegget eller betalt noe.</D> Jeg har latt vedlegget være igjen i innboksen, si fra om dere vil ha det.

<M>Avsenderen er blokkert hos oss.</M>

Per-Olav Dahl
Økonomikonsulent
Vannverket Sørøs

---------- Videresendt melding ----------
Fra: Inkasso Nord AS <post@inkasso-nord.test>
Dato: tor. 15. okt. 2026 kl. 13:27
Emne: Faktura 88213 forfalt - siste varsel
Til: <post@vannverket-soros.example>

Vi viser til ubetalt faktura 88213, kr 14 380,-. Beløpet må være innbetalt
innen 17.10.2026 kl. 12.00. Se vedlagt faktura (passord: 2026).

Lars Inge Berg, saksbehandler, tlf. 22 50 00 19
''',
dict(reporter_name='Per-Olav Dahl',reporter_role='Økonomikonsulent',occurred_at='2026-10-15T13:27:00+02:00'),
['phishing','malware'],['org_unit','affected_systems'])

mail('nn13_tapte_data','nn',('Ragnhild Eide','ragnhild.eide@musikkskulen-nordfjord.example'),'2026-11-02T15:21:00',O,'Tap av elevarkiv',
'''Hei,

eg er rektor på musikkskulen og må diverre melde frå om dette:

<D>Torsdag 29. oktober kl. 12.10 vart heile elevarkivet vårt sletta ved ein feil då ein tilsett skulle rydde på fellesområdet. Det vart ikkje oppdaga før fredag morgon kl. 9, og då viste det seg at sikkerheitskopien ikkje har gått sidan juni.</D> Arkivet inneheldt namn, fødselsdato og føresette sine telefonnummer for 340 elevar.

<M>Leverandøren prøver å hente filene tilbake frå disken.</M>

<C>Vi kan ikkje sende ut fakturaer eller nå heimane før dette er løyst.</C>

Venleg helsing
Ragnhild Eide
''',
dict(reporter_name='Ragnhild Eide',reporter_role='rektor',occurred_at='2026-10-29T12:10:00+01:00',discovered_at='2026-10-30T09:00:00+01:00',affected_persons=340,
 data_categories={'any':[['namn','fødselsdato','telefonnummer'],['namn','fødselsdato','føresette sine telefonnummer']]}),
'data_loss',['org_unit','affected_systems','personal_data','location'])

mail('nb14_konto_spam','nb',('Siv-Anita Lund','siv.anita.lund@biblioteket-nesodd.example'),'2026-11-18T10:24:00',O,'Kontoen min sender ut spam',
'''Hei igjen,

dette er Siv-Anita fra biblioteket, jeg har fått ny e-postadresse fra IT inntil videre. Bruk heller den private: sivanita.lund@postboks.example

<D>I natt mellom kl. 01.15 og 04.30 sendte kontoen min siv.a.lund@biblioteket-nesodd.example ut rundt 900 e-poster med en lenke til "delt dokument". Jeg fikk vite det da lånere begynte å ringe kl. 8.30.</D> Jeg har nok brukt samme passord et annet sted, flaut.

<M>IT har stengt kontoen, og jeg har lagt ut en advarsel på Facebook-siden vår.</M>

Hilsen
Siv-Anita Lund
bibliotekar, mobil 971 50 388
''',
dict(reporter_name={'any':['Siv-Anita Lund']},reporter_email={'any':['sivanita.lund@postboks.example','siv.anita.lund@biblioteket-nesodd.example']},reporter_role='bibliotekar',reporter_phone='971 50 388',
 occurred_from='2026-11-18T01:15:00+01:00',occurred_to='2026-11-18T04:30:00+01:00',discovered_at='2026-11-18T08:30:00+01:00',
 affected_systems={'any':[['siv.a.lund@biblioteket-nesodd.example'],['kontoen min siv.a.lund@biblioteket-nesodd.example']]}),
'compromised_account',['informed','org_unit'])
