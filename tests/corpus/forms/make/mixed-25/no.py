from lib import *
N[0]=80
M('n01','nb','Anne-Lise Haugerud','anne-lise.haugerud@vestersund.kommune.example',V,'2026-10-14T09:25:31+02:00','Mistet minnepinne','''
Hei,

Jeg jobber i PP-tjenesten i Vestersund kommune og deltar i prosjektet «Tidlig lesing» sammen med dere.

‹d›I går ettermiddag mistet jeg en minnepinne (Kingston 64 GB, blå) på bussen mellom sentrum og Solvika. Jeg oppdaget det først da jeg skulle sette den i PC-en
hjemme ca. kl. 19.30. Pinnen er dessverre ikke kryptert. På den ligger kartleggingsresultater, navn og fødselsdato for 46 elever i 2. klasse.‹/d›

‹m›Jeg har ringt hittegodskontoret til busselskapet i dag morges og etterlyst den.‹/m› Nærmeste leder, Per Olav Kvam, er varslet.

Hva gjør jeg videre?

Med vennlig hilsen
Anne-Lise Haugerud
pedagogisk-psykologisk rådgiver
PP-tjenesten, Vestersund kommune
Tlf. 55 50 12 34
''',dict(reporter_name='Anne-Lise Haugerud',reporter_phone='55 50 12 34',reporter_role='pedagogisk-psykologisk rådgiver',org_unit=A('PP-tjenesten, Vestersund kommune','PP-tjenesten','PP-tjenesten i Vestersund kommune'),
 discovered_at='2026-10-13T19:30:00+02:00',occurred_at=A('2026-10-13'),location=A('på bussen mellom sentrum og Solvika','bussen mellom sentrum og Solvika'),
 device_kind=A('minnepinne','minnepinne (Kingston 64 GB, blå)'),device_encrypted='no',lost_or_stolen='lost',affected_persons=46,data_categories=['kartleggingsresultater','navn','fødselsdato'],
 informed=A(['Per Olav Kvam'],['Nærmeste leder, Per Olav Kvam'],['Nærmeste leder'])),['personal_data','special_categories','affected_systems','device_id'],'device_loss')

M('n02','nb','Rita Myklebust','rita.myklebust@fjordsykehuset.example',V,'2026-11-13T12:44:00+01:00','Avvik - brev sendt til feil pasient','''
Til rette vedkommende

Vi viser til avtalen om felles kvinnehelseregister og melder følgende avvik:

‹d›Mandag 9. november kl. 10.20 ble innkallingsbrev med svarskjema fra registeret lagt i feil konvolutt ved poliklinikken, slik at to kvinner fikk hverandres brev. Brevene inneholdt navn, fødselsnummer og opplysninger om tidligere
behandling. Feilen ble kjent torsdag 12. november kl. 14.15 da den ene av kvinnene ringte oss.‹/d›

‹m›Begge har fått en unnskyldning per telefon, og brevene er bedt returnert i ferdig frankert konvolutt.‹/m› ‹c›Vi vurderer konsekvensene som begrensede, men den ene kvinnen opplever saken som svært belastende.‹/c›

Personvernombudet ved sykehuset er orientert.

Vennlig hilsen
Rita Myklebust
helsesekretær, gynekologisk poliklinikk
Fjordsykehuset
Telefon: 70 55 50 41
''',dict(reporter_name='Rita Myklebust',reporter_phone='70 55 50 41',reporter_role='helsesekretær',org_unit=A('gynekologisk poliklinikk','Fjordsykehuset','gynekologisk poliklinikk Fjordsykehuset'),
 occurred_at='2026-11-09T10:20:00+01:00',discovered_at='2026-11-12T14:15:00+01:00',affected_persons=2,data_categories=['navn','fødselsnummer','opplysninger om tidligere behandling'],
 informed=A(['Personvernombudet'],['Personvernombudet ved sykehuset'])),['personal_data','special_categories','location'],'misdelivery',mode='html')

M('n03','nn','Oddbjørn Sæbø','oddbjorn.sabo@strandvik-vgs.example',S,'2026-10-21T13:17:45+02:00','Falsk e-post frå "Nordholz"','''
Hei!

‹d›I dag kl. 12.40 fekk eg og fleire andre lærarar på skulen ein e-post som gav seg ut for å vere frå dykk. Der står det at vi må logge inn på
http://nordholz-stipend.test for å få utbetalt rettleiingshonoraret. Eg skjøna fort at det var svindel og gjekk ikkje inn på lenkja, men ein kollega (Marit) la inn
kontonummer og BankID-passord.‹/d›

‹m›Marit har ringt banken og fått sperra kontoen.‹/m› Rektor og IKT-ansvarleg veit om det.

Her er teksten:

> Kjære rettleiar,
> Ditt honorar på kr 6.480 er klar til utbetaling. Logg inn innan fredag, elles går beløpet tapt.
> http://nordholz-stipend.test
> Hilsen Lønsseksjonen

Helsing
Oddbjørn Sæbø
lektor, Strandvik vidaregåande skule
mob. 905 55 017
''',dict(reporter_name='Oddbjørn Sæbø',reporter_phone='905 55 017',reporter_role='lektor',org_unit='Strandvik vidaregåande skule',
 informed=['Rektor','IKT-ansvarleg'],occurred_at='2026-10-21T12:40:00+02:00'),['discovered_at','data_categories','personal_data','affected_persons','location'],['phishing','credentials_exposed'])

M('n04','nb','Dr. Kristian Falkanger','kristian.falkanger@tannklinikken-torget.example',V,'2026-10-27T17:02:08+01:00','Uvedkommende inne i journalsystemet','''
Hei

Jeg driver tannklinikken som har studentavtalen med dere. ‹d›Vi har oppdaget at en tidligere ansatt fortsatt hadde gyldig brukerkonto i OpusJournal, og at hun logget inn hjemmefra tre kvelder, siste gang søndag 25. oktober kl. 21:35.
Hun har sett på journalene til 11 pasienter, hvorav 7 er studenter. Det kom frem i går kl. 9 da vi gikk gjennom innloggingsloggen.‹/d›

‹m›Kontoen ble stengt i går, og vi har bedt leverandøren om full logg.‹/m› Avviket er meldt til Datatilsynet. Vi vurderer å anmelde henne, men det er ikke gjort ennå.

Mvh
Kristian Falkanger
Tannlege og daglig leder
Tannklinikken Torget AS, tlf 22 55 50 60
''',dict(reporter_name=A('Kristian Falkanger','Dr. Kristian Falkanger'),reporter_phone='22 55 50 60',reporter_role=A('Tannlege og daglig leder','daglig leder'),org_unit='Tannklinikken Torget AS',
 discovered_at='2026-10-26T09:00:00+01:00',affected_persons=11,affected_systems=['OpusJournal'],informed=['Datatilsynet']),
 ['occurred_to','occurred_at','personal_data','special_categories','data_categories','police_report','location','occurred_from'],'unauthorized_access')

M('n05','nb','Stian Brekke','stian@brekkevvs.example',S,'2026-11-04T08:12:00+01:00','virus på pc','''
hei. vi er rørleggerfirmaet som har serviceavtale på bygg 4 hos dere

‹d›i går kveld rundt kl 20 begynte pc-en vi bruker til sd-anlegget å oppføre seg rart, musa beveget seg av seg selv og det dukket opp et program som
heter SysHelper. defender sier at det er en trojaner. tror den kom med en usb-pinne fra en underleverandør. pc-en heter BVVS-LAP03 og den har jo vpn inn
til dere‹/d›

‹m›har slått av pc-en og trukket ut nettkabelen‹/m›

kan dere stenge vpn-brukeren vår (brekke-vvs) til vi vet mer?

Stian
Brekke VVS AS
mob 413 55 508
''',dict(reporter_name=A('Stian Brekke','Stian'),reporter_phone='413 55 508',org_unit='Brekke VVS AS',occurred_at='2026-11-03T20:00:00+01:00',affected_systems=A(['BVVS-LAP03'],['BVVS-LAP03','sd-anlegget'])),
 ['discovered_at','location','device_kind','device_id'],'malware',cs='iso-8859-1')
M('n06','nn','Solveig Aarflot','leiar@il-fram-hovden.example',V,'2026-11-16T19:50:22+01:00','E-postkontoen til idrettslaget er hacka','''
Hei,

eg er leiar i IL Fram Hovden, vi leiger idrettshallen dykkar. ‹d›Laurdag 14. november kl. 16.20 tok nokon over e-postkontoen vår post@il-fram-hovden.example og sende ut ein falsk faktura på 3.900 kroner
til medlemmene våre, og òg til bookingkontoret hos dykk. Eg fekk vite det same kvelden kl. 19 då kasseraren ringde.‹/d›

‹d›Passordet var diverre det same som vi bruker andre stader.‹/d› ‹m›No har vi fått kontoen attende, bytt passord og slått på tofaktor.‹/m› Banken og alle medlemmene er varsla.

Ikkje betal fakturaen dersom de har fått han!

Beste helsing
Solveig Aarflot
leiar, IL Fram Hovden
Tlf: 974 55 023
''',dict(reporter_name='Solveig Aarflot',reporter_phone='974 55 023',reporter_role='leiar',org_unit='IL Fram Hovden',occurred_at='2026-11-14T16:20:00+01:00',discovered_at='2026-11-14T19:00:00+01:00',
 affected_systems=A(['post@il-fram-hovden.example'],['e-postkontoen vår post@il-fram-hovden.example'],['e-postkontoen']),informed=A(['Banken','medlemmene'],['Banken','alle medlemmene'])),['personal_data','data_categories','location','consequences'],'compromised_account')

M('n07','nb','Nordlys Drift','drift@nordlysdrift.example',S,'2026-10-06T14:35:16+02:00','Driftsmelding: Eksamensportalen nede','''
Hei,

‹d›Eksamensportalen (eksamen.uni-nordholz.example) har vært utilgjengelig i dag fra kl. 12:48 til kl. 14:05. Årsaken var et utløpt TLS-sertifikat på
lastbalansereren lb-osl-2.‹/d›

‹c›Omtrent 350 studenter fikk ikke levert hjemmeeksamen innen fristen.‹/c›

‹m›Sertifikatet er fornyet, og tjenesten er testet og oppe igjen.‹/m› Eksamenskontoret ble varslet kl. 13:10.

Vi beklager ulempene. Hendelsesrapport følger innen fredag.

Med vennlig hilsen
Ingvild Torp
Driftsansvarlig, Nordlys Drift AS
Vakttelefon 815 55 090
''',dict(reporter_name='Ingvild Torp',reporter_phone='815 55 090',reporter_role='Driftsansvarlig',org_unit='Nordlys Drift AS',occurred_from='2026-10-06T12:48:00+02:00',occurred_to='2026-10-06T14:05:00+02:00',
 affected_systems=A(['eksamen.uni-nordholz.example','lb-osl-2'],['Eksamensportalen','lb-osl-2'],['Eksamensportalen (eksamen.uni-nordholz.example)','lb-osl-2']),informed=['Eksamenskontoret']),['affected_persons','occurred_at','discovered_at','location'],'outage',mode='alt')

M('n08','nb','Henriette Lunde','henriette.lunde@klimainstituttet.example',V,'2026-11-20T10:41:50+01:00','Feil tilgang på Teams-område','''
Hei personvernfolk,

En liten (?) sak fra oss på Klimainstituttet. ‹d›Da jeg skulle rydde i prosjektområdet «NORTEMP» i SharePoint på onsdag, så jeg at mappen «Personal» var delt med «alle i organisasjonen» og alle gjester, altså
også partnerne hos dere. I mappen ligger arbeidskontrakter og lønnsopplysninger for 14 prosjektansatte. Innstillingen ble antakelig satt da området ble opprettet 3. februar.‹/d›

‹m›Tilgangen er nå begrenset til prosjektleder og meg.‹/m› Loggen viser at ingen utenfor instituttet har åpnet filene.

Prosjektlederen, Jostein Wold, er informert, de ansatte får beskjed på mandag.

Hilsen Henriette

Henriette Lunde
Prosjektkoordinator
Klimainstituttet | +47 480 55 761

Fra: Jostein Wold
Sendt: torsdag 19. november 2026 15:02
Til: Henriette Lunde
Emne: SV: NORTEMP

Hei, bra du så det! Meld fra til Nordholz også, de har jo folk inne på området. Jeg er på tokt til søndag.
Jostein
''',dict(reporter_name='Henriette Lunde',reporter_phone='+47 480 55 761',reporter_role='Prosjektkoordinator',org_unit='Klimainstituttet',discovered_at='2026-11-18',affected_persons=14,
 affected_systems=A(['SharePoint'],['prosjektområdet «NORTEMP» i SharePoint'],['NORTEMP'],['NORTEMP','SharePoint']),data_categories=['arbeidskontrakter','lønnsopplysninger'],informed=A(['Jostein Wold'],['Prosjektlederen, Jostein Wold'],['Prosjektlederen'])),
 ['personal_data','occurred_from','occurred_at','location'],'misconfiguration')

M('n09','nb','Personvern Kursmester','personvern@kursmester.example',V,'2026-10-30T15:15:00+01:00','Varsel om brudd på personopplysningssikkerheten','''
Til behandlingsansvarlig

Kursmester AS er deres databehandler for påmelding til etterutdanningskurs. Vi varsler med dette om et brudd.

‹d›Den 26. oktober 2026 ble en eksportfil fra kundedatabasen lagt ut på et nettforum. Filen inneholder navn, e-postadresse, mobilnummer og arbeidsgiver for 1 842 kursdeltakere fra deres institusjon. Passord inngår ikke. Vi ble
oppmerksomme på saken 29. oktober kl. 08.50 etter tips fra en journalist.‹/d›

‹c›Deltakerne kan bli utsatt for målrettet svindel på e-post og SMS.‹/c›

‹m›Vi har fått forumet til å fjerne filen og byttet alle tilgangsnøkler til lagringstjenesten.‹/m› Forholdet er anmeldt til politiet, og Datatilsynet er varslet.

Kontaktperson:
Mona Eidsvåg, personvernombud
mona.eidsvag@kursmester.example
Tlf. 21 55 50 77

Med hilsen
Kursmester AS
''',dict(reporter_name='Mona Eidsvåg',reporter_phone='21 55 50 77',reporter_role='personvernombud',org_unit='Kursmester AS',reporter_email=A('mona.eidsvag@kursmester.example','personvern@kursmester.example'),
 occurred_at='2026-10-26',discovered_at='2026-10-29T08:50:00+01:00',affected_persons=1842,data_categories=['navn','e-postadresse','mobilnummer','arbeidsgiver'],
 police_report=A('yes','Forholdet er anmeldt til politiet','anmeldt til politiet'),informed=A(['Datatilsynet'],['politiet','Datatilsynet'])),['personal_data','location','affected_systems','special_categories'],'data_leak')

M('n10','nb','Ahmed Yusuf Barre','ahmed.barre@nordtolk.example',S,'2026-11-11T11:06:39+01:00','Rar telefon i dag','''
Hei,

‹d›Jeg ble oppringt i dag kl. 10:15 av en mann som sa at han het «Markus fra IT på Nordholz». Han visste navnet mitt og hvilke tolkeoppdrag jeg hadde hatt hos dere i høst. Han ville at jeg
skulle installere et fjernstyringsprogram og lese opp koden. Jeg ble usikker og la på. Nummeret var 0047 552 55 099.

Jeg har ikke installert noe og ikke oppgitt noe.‹/d› ‹m›Nummeret er blokkert på telefonen min.‹/m›

Er det noen hos dere som heter Markus? Hvordan kan han vite om oppdragene mine?

vh Ahmed Yusuf Barre
tolk, Nordtolk
telefon 922 55 341
''',dict(reporter_name='Ahmed Yusuf Barre',reporter_phone='922 55 341',reporter_role='tolk',org_unit='Nordtolk',occurred_at='2026-11-11T10:15:00+01:00'),['discovered_at','personal_data','data_categories'],['other','phishing'])

M('n11','nn','Torunn Hjelmeland','torunn.hjelmeland@fjellheim.kommune.example',V,'2026-10-09T15:33:10+02:00','Papir med personopplysningar på avvegar','''
God dag

Vi i Fjellheim kommune har praksisstudentar frå sjukepleiarutdanninga dykkar. ‹d›Onsdag 7. oktober kl. 15.45 vart ei utskriven vaktliste med pasientnamn, romnummer og diagnosar funnen i ein papirkorg på busstasjonen. Det var ein
pårørande som fann lista og leverte ho til oss dagen etter kl. 8.30. Lista gjeld 22 bebuarar ved Fjellheim sjukeheim. Ein av studentane har stadfesta at han kasta ho der på veg heim.‹/d›

‹m›Lista er makulert, og vi har hatt ein samtale med studenten.‹/m› Kommuneoverlegen og praksisrettleiaren dykkar, Eli Nes, er orienterte. Dei pårørande skal få brev neste veke.

Ta gjerne kontakt om de treng meir.

Venleg helsing
Torunn Hjelmeland
einingsleiar
Fjellheim sjukeheim
tlf. 57 55 50 18
''',dict(reporter_name='Torunn Hjelmeland',reporter_phone='57 55 50 18',reporter_role='einingsleiar',org_unit=A('Fjellheim sjukeheim','Fjellheim kommune'),
 discovered_at=A('2026-10-08T08:30:00+02:00','2026-10-07T15:45:00+02:00'),location=A('i ein papirkorg på busstasjonen','busstasjonen','papirkorg på busstasjonen','på busstasjonen'),affected_persons=22,
 data_categories=['pasientnamn','romnummer','diagnosar'],informed=A(['Kommuneoverlegen','Eli Nes'],['Kommuneoverlegen','praksisrettleiaren dykkar, Eli Nes'],['Kommuneoverlegen','praksisrettleiaren'])),
 ['personal_data','special_categories','occurred_at'],'paper_disclosure')

M('n12','nb','Bjørg Tveit','bjorg.tveit@fylkesbiblioteket.example',V,'2026-10-28T08:58:00+01:00','Tusen takk for sist!','''
Kjære alle i hendelsesteamet

Vil bare si tusen takk for et kjempefint besøk forrige torsdag! Foredraget om løsepengevirus og passord var både lærerikt og morsomt, og flere av
bibliotekarene har allerede tatt i bruk passordhvelv hjemme. Vi håper dere vil komme tilbake til Sikkerhetsmåneden neste år.

Legger ved en hilsen fra gjengen, og kaken dere fikk oppskrift på heter altså tropisk aroma :-)

Klem fra Bjørg

Bjørg Tveit
seniorrådgiver, Fylkesbiblioteket
tlf 35 55 50 22
''',{},['reporter_name','reporter_phone','reporter_role','org_unit'],'other')
