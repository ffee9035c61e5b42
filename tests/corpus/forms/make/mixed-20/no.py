from lib import *
M('nb','device_loss',('Ingrid Solheim','ingrid.solheim@uni-nordholz.example'),'10-06 09:25','Mistet PC','''
Hei,

[[jeg glemte jobb-PC-en min på flytoget i går kveld, rundt kl. 21.15. Jeg merket det først da jeg kom hjem.]] Det er en HP EliteBook med merket UNH-30977, og disken er kryptert. Jeg har ringt hittegods, men de har ikke fått den inn. [[På maskinen lå det sensorlister og noen epikriser fra forskningsprosjektet.]]

Kan dere slette den på avstand?

Hilsen
Ingrid Solheim
Førsteamanuensis, Institutt for helsefag
Tlf. 22 00 11 47
''','flowed',name='Ingrid Solheim',role='Førsteamanuensis',ou='Institutt for helsefag',tel='22 00 11 47',occ='10-05 21:15',loc=any_('flytoget','på flytoget'),dk=any_('jobb-PC','jobb-PC-en','PC','HP EliteBook'),did='UNH-30977',enc='yes',ls='lost',dc=any_(['sensorlister','epikriser'],['sensorlister','noen epikriser fra forskningsprosjektet'],['sensorlister','epikriser fra forskningsprosjektet'],['sensorlister og noen epikriser fra forskningsprosjektet']),may='disc meas inf pd sc sys wipe')
M('nn','device_loss',('Torbjørn Fjelde','torbjorn.fjelde@uni-nordholz.example'),'10-19 08:20','Stolen mobil','''
Hei!

[[Tenestetelefonen min vart stolen på kafé Bryggen i Bergen laurdag om lag kl. 13.30. Han låg på bordet medan eg betalte.]] Det er ein iPhone 14 med kode, og e-post og Teams er på han. ((Eg har meldt det til politiet og sperra SIM-kortet hjå Telenor.))

Helsing
Torbjørn Fjelde
driftsteknikar, Eigedomsavdelinga
''','plain',name='Torbjørn Fjelde',role='driftsteknikar',ou='Eigedomsavdelinga',occ='10-17 13:30',loc=any_('kafé Bryggen i Bergen','på kafé Bryggen i Bergen','kafé Bryggen'),dk=any_('Tenestetelefonen','iPhone 14','Tenestetelefon'),ls='stolen',pol=any_('yes','Eg har meldt det til politiet','meldt det til politiet'),may='disc inf sys enc dc pd')
M('nb',['device_loss','data_loss'],('Siri Haugen','siri.haugen@uni-nordholz.example'),'11-05 14:41','minnepenn borte','''
Hei. [[Jeg finner ikke igjen minnepennen jeg brukte til eksamensbesvarelsene. Sist jeg hadde den var i auditorium 3 på tirsdag.]] Den er ikke kryptert. Ca. 80 studenter, navn og kandidatnummer + besvarelser. ((Har lett i auditoriet og spurt vaktmesteren.))
Siri
''','plain',name=any_('Siri Haugen','Siri'),loc=any_('auditorium 3','i auditorium 3'),dk=any_('minnepennen','minnepenn'),enc='no',ls='lost',n=80,dc=any_(['navn','kandidatnummer','besvarelser']),may='occ of inf pd disc sys')
M('nb','paper_disclosure',('Bjørg Nygård','bjorg.nygard@uni-nordholz.example'),'10-28 15:10','Søknader lagt igjen på møterom','''
God ettermiddag,

[[etter intervjumøtet i dag ble en mappe med søknader og referanser for 6 jobbsøkere liggende på møterom 214. Rommet ble brukt av en ekstern gruppe fra kl. 12 til 14, og mappen lå oppslått på bordet da jeg kom tilbake kl. 14.05.]] ((Mappen er nå låst inn i arkivet, og jeg har snakket med lederen for gruppen.)) Hun sier at ingen av dem hadde sett nærmere på papirene, men hun kunne jo ikke vite det sikkert. De var elleve stykker på rommet. Jeg har ikke sagt noe til søkerne ennå, det vil jeg gjerne avklare med dere først.

Vennlig hilsen
Bjørg Nygård
HR-rådgiver
Personalavdelingen
Direkte: +47 22 00 56 10
''','outlook',name='Bjørg Nygård',role='HR-rådgiver',ou='Personalavdelingen',tel='+47 22 00 56 10',of='10-28 12:00',ot='10-28 14:00',disc='10-28 14:05',loc=any_('møterom 214','på møterom 214'),n=6,dc=any_(['søknader','referanser']),inf=any_(['lederen for gruppen']),may='pd')
M('nb','misdelivery',('Marte Lunde','marte.lunde@uni-nordholz.example'),'10-13 11:46','Åpen kopi til alle deltakere','''
Hei personvern,

[[i dag kl. 11.20 sendte jeg påminnelse om oppmøte til 58 deltakere i søvnstudien, og la adressene i "Til" i stedet for "Blindkopi". Alle ser dermed hvem de andre deltakerne er.]] ((Jeg har sendt en ny e-post og bedt alle slette den forrige.)) Prosjektleder Arne Moe er orientert.

Dette er selvfølgelig svært kjedelig, og jeg har allerede fått to litt sure svar. Vi pleier å bruke et eget utsendelsesverktøy, men det var nede i går, og jeg ville ikke at folk skulle møte opp på feil dag. Prosjektet er godkjent av REK, og jeg antar at de også skal ha beskjed? Hva gjør vi videre, må dette meldes til Datatilsynet?

Mvh
Marte Lunde
Forskningskoordinator
''','gmail',name='Marte Lunde',role='Forskningskoordinator',occ='10-13 11:20',n=58,inf=any_(['Prosjektleder Arne Moe'],['Arne Moe']),may='dc pd sc ou sys disc')
M('nn','misdelivery',('Oddny Vik','oddny.vik@kommune-fjord.example'),'11-10 13:15','Fekk brev som ikkje var til oss','''
Hei,

[[vi har i dag kl. 10 fått ein e-post frå studieadministrasjonen dykkar med vedlagt vedtak om tilrettelegging for ein student vi ikkje kjenner. Der står namn, fødselsnummer og opplysningar om diagnose.]] ((Vi har sletta e-posten og tømt papirkorga.))

Venleg helsing
Oddny Vik
arkivar, Fjord kommune
tlf 57 00 21 34
''','qp',to='security@uni-nordholz.example',name='Oddny Vik',role='arkivar',ou='Fjord kommune',tel='57 00 21 34',occ=any_('11-10 10:00'),n=1,dc=any_(['namn','fødselsnummer','opplysningar om diagnose'],['namn','fødselsnummer','diagnose']),may='pd sc disc')
M('nb',['data_leak','misconfiguration'],('Kjetil Aas','kjetil.aas@avisa-nord.example'),'11-17 10:31','Spørsmål om åpne personopplysninger','''
Hei,

jeg er journalist i Avisa Nord. [[Vi er tipset om at et regneark med navn, telefonnummer og karakterer for studenter på siviløkonomstudiet ligger åpent på nettet: https://filer.uni-nordholz.example/okonomi/karakterer_v26.xlsx. Vi åpnet det i går kl. 15.40 og talte 428 navn.]]

Er dere kjent med dette, og hvor lenge har det ligget ute? Vi planlegger en sak på torsdag og ønsker en kommentar innen onsdag kl. 12.

Kjetil Aas
Avisa Nord, 900 00 417
''','alt',to='security@uni-nordholz.example',name='Kjetil Aas',role='journalist',ou='Avisa Nord',tel='900 00 417',n=428,dc=['navn','telefonnummer','karakterer'],may='disc occ sys loc pd')
M('nn','misconfiguration',('Magnhild Hove','magnhild.hove@uni-nordholz.example'),'10-22 12:05','Teams-mappe open for alle','''
Hei,

[[i går oppdaga eg at Teams-området "Personalsaker HF" stod som offentleg, slik at alle tilsette og studentar kunne lese det. Innstillinga vart truleg endra 15. september då vi bytte namn på gruppa.]] Der ligg det referat frå medarbeidarsamtalar og sjukemeldingar for 19 tilsette. ((Eg har sett gruppa til privat.)) Fakultetsdirektøren er varsla.

Magnhild Hove
kontorsjef, Det humanistiske fakultet
''','outlook',name='Magnhild Hove',role='kontorsjef',ou='Det humanistiske fakultet',disc='10-21',n=19,sys=any_(['Teams-området "Personalsaker HF"'],['Teams'],['Teams-området'],['Personalsaker HF']),dc=any_(['referat frå medarbeidarsamtalar','sjukemeldingar']),inf=any_(['Fakultetsdirektøren']),may='of occ pd sc loc')
M('nb','phishing',('Geir Myhre','geir.myhre@uni-nordholz.example'),'10-08 07:50','VS: Faktura forfalt','''
Hei, [[har fått denne, virker som svindel]]. Ikke åpnet vedlegget.

Geir

Fra: Regnskap <faktura@regnskap-nord.test>
Sendt: torsdag 8. oktober 2026 07:31
Til: Geir Myhre
Emne: Faktura forfalt

Hei,
Din faktura 55871 på kr 14 900 er forfalt. Se vedlegg og betal innen i dag kl. 16 for å unngå inkasso. Spørsmål? Ring 815 00 000.
Mvh Regnskap
''','outlook',name=any_('Geir Myhre','Geir'),may='occ disc meas sys')
M('nn','phishing',('Åshild Tveit','ashild.tveit@uni-nordholz.example'),'11-12 10:12','falsk e-post frå "rektor"','''
Hei!

[[Fleire av oss på instituttet fekk i dag tidleg ein e-post som gjev seg ut for å vere frå rektor, med spørsmål om vi kan kjøpe gåvekort. Avsendaren er rektor.kontor@mailboks.test.]] Så vidt eg veit har ingen svara.

((Eg har sendt ut ei åtvaring til alle på e-postlista vår.))

Helsing Åshild Tveit
Institutt for lingvistikk

---------- Forwarded message ---------
Frå: Rektor <rektor.kontor@mailboks.test>
Date: tor. 12. nov. 2026 kl. 06:58
Subject: Er du ledig?
To: <ashild.tveit@uni-nordholz.example>

Hei Åshild,
Eg sit i møte og kan ikkje ta telefonen. Kan du kjøpe fire gåvekort på 1000 kroner og sende meg kodane? Du får pengane att i dag.
Mvh rektor
''','gmail',name='Åshild Tveit',ou='Institutt for lingvistikk',may='occ disc sys inf')
M('nb',['credentials_exposed','phishing'],('Even Strand','even.strand@uni-nordholz.example'),'11-03 08:33','skrev inn passordet mitt','''
Hei,

[[jeg fikk en e-post i går ettermiddag om at Feide-kontoen min skulle stenges. Jeg klikket på lenken og logget inn med brukernavn og passord ca. kl. 16.40. I tillegg godkjente jeg en pushmelding. I dag kl. 8 skjønte jeg at det var phishing, for lenken gikk til feide-bekreft.test.]]

((Jeg har byttet passord.)) Pushmeldingen kom med en gang, og jeg tenkte ikke over at den viste et annet sted enn der jeg satt. Siden har jeg ikke merket noe rart. Jeg har samme passord på et par private tjenester, så de tar jeg i kveld. Brukernavnet mitt er evenst.

Even Strand
stipendiat, Institutt for fysikk
mob 91 00 22 33
''','apple',name='Even Strand',role='stipendiat',ou='Institutt for fysikk',tel='91 00 22 33',occ='11-02 16:40',disc='11-03 08:00',may='sys dc pd')
M('nn','credentials_exposed',('Sverre Bakken','sverre.bakken@uni-nordholz.example'),'10-15 15:22','Passord på tavla','''
Hei, [[på rom B311 heng det ein gul lapp med brukarnamn og passord til labbrukaren "kjemilab" rett ved døra, synleg frå gangen. Han har visst hengt der sidan semesterstart.]] ((Eg tok han ned no.)) Passordet bør bytast.

Sverre
''','plain',name=any_('Sverre Bakken','Sverre'),loc=any_('rom B311','på rom B311'),may='sys of occ dc disc pd')
M('nb','malware',('Linn Berge','linn.berge@uni-nordholz.example'),'10-27 13:18','Virus på PC','''
Hei,

[[PC-en i resepsjonen (RES-PC-04) begynte å vise popup-vinduer etter at vikaren installerte et "PDF-verktøy" i dag kl. 10.30. Antivirus fant to trusler: Adware.BundleX og en keylogger.]] ((Vi har trukket ut nettverkskabelen og satt en lapp på skjermen.))

Vennlig hilsen Linn Berge, resepsjonen, tlf 22 00 00 02
''','plain',name='Linn Berge',ou='resepsjonen',tel='22 00 00 02',occ='10-27 10:30',sys=any_(['RES-PC-04'],['PC-en i resepsjonen (RES-PC-04)']),loc=any_('i resepsjonen','resepsjonen'),may='disc')
M('nb','ransomware',('Morten Dahl','morten.dahl@uni-nordholz.example'),'11-15 07:35','Løsepengevirus på filserver','''
HASTER

[[Filserveren fil03.uni-nordholz.example er rammet av løsepengevirus. Alle filer på området "Prosjekt" har fått endelsen .lukket og det ligger en melding om å betale 1,5 BTC. Krypteringen startet lørdag 14. november kl. 23.40 ifølge loggen, vi oppdaget det i dag kl. 06.50.]]

((Tiltak så langt:
- serveren er koblet fra nettet
- backup er sikret og koblet fra
- IT-direktøren er varslet))

{{Rundt 200 ansatte får ikke arbeidet i morgen hvis ikke serveren er gjenopprettet.}}

Morten Dahl
Driftsleder, IT-avdelingen
Vakttelefon 22 00 99 99
''','plain',name='Morten Dahl',role='Driftsleder',ou='IT-avdelingen',tel='22 00 99 99',sys=any_(['fil03.uni-nordholz.example']),disc='11-15 06:50',inf=any_(['IT-direktøren']),meas=any_('- serveren er koblet fra nettet - backup er sikret og koblet fra - IT-direktøren er varslet','Tiltak så langt: - serveren er koblet fra nettet - backup er sikret og koblet fra - IT-direktøren er varslet','serveren er koblet fra nettet backup er sikret og koblet fra IT-direktøren er varslet'),may='occ of n loc')
M('nn','ransomware',('Jorunn Lid','jorunn.lid@uni-nordholz.example'),'10-02 09:08','Alt er låst på PC-en min','''
Hei

[[no i dag tidleg då eg slo på PC-en kom det opp eit raudt bilete der det står at filene mine er krypterte og at eg må betale 400 dollar innan 72 timar. Eg får ikkje opna nokon av Word-dokumenta mine.]] ((Eg har slått av maskina.)) Eg er på kontor 118 heile dagen.

Jorunn Lid
''','plain',name='Jorunn Lid',may='disc occ sys loc')
M('nb','compromised_account',('Hanne Foss','hanne.foss@uni-nordholz.example'),'10-21 12:55','Konto misbrukt','''
Hei IRT,

[[Microsoft varslet i natt om pålogging på kontoen til professor Eide (kjelleid) fra Lagos kl. 02.17, mens han satt i Trondheim. Det er opprettet en regel for videresending til en ukjent adresse, og 14 e-poster er sendt videre.]] ((Kontoen er sperret, økter er trukket tilbake og regelen slettet kl. 09.30. Eide er informert per telefon.))

Hanne Foss
Brukerstøtte
''','gmail',name='Hanne Foss',ou='Brukerstøtte',occ='10-21 02:17',sys=any_(['kjelleid'],['kontoen til professor Eide (kjelleid)']),inf=any_(['Eide'],['professor Eide']),may='disc loc')
M('nn','unauthorized_access',('Leiv Sande','leiv.sande@helse-fjord.example'),'11-06 14:00','Snoking i journal','''
Hei,

[[ved stikkprøvekontroll 4. november fann vi at ein tilsett hos dykk, med delt stilling hos oss, har opna journalane til tre pasientar utan tenestleg behov. Oppslaga skjedde 28. oktober mellom kl. 19.10 og 19.35.]] ((Tilgangen er stengt, og den tilsette er kalla inn til samtale.)) Pasientane er ikkje orienterte enno. Vi vurderer no om saka skal meldast til Datatilsynet frå oss, frå dykk eller frå begge, og eg vil gjerne ta ein telefon om det på måndag. Namnet på den tilsette sender eg ikkje i e-post.

Leiv Sande
personvernombod, Helse Fjord
telefon 57 00 88 12
''','outlook',to='vorfall@uni-nordholz.example',name='Leiv Sande',role='personvernombod',ou='Helse Fjord',tel='57 00 88 12',disc='11-04',of='10-28 19:10',ot='10-28 19:35',n=3,may='sys dc pd sc inf')
M('nb','unauthorized_access',('Stian Roe','stian.roe@uni-nordholz.example'),'10-11 20:44','Ukjent bruker på web-serveren','''
Hei,

[[på web12.uni-nordholz.example har noen lagt inn en fil shell.php under /uploads. Filen er fra 9. oktober kl. 04.12. Det er også opprettet en bruker "sysadm2" som ingen her kjenner til.]] Jeg oppdaget det i ettermiddag kl. 17 da jeg skulle oppgradere WordPress.

((Jeg har tatt nettstedet ned og kopiert loggene.)) Jeg fant også to cron-jobber som jeg ikke kjenner igjen, men de ser ut til å være fra en tidligere webredaktør. Det er ingen som trenger sidene før tirsdag, så vi har litt tid. Det lå et påmeldingsskjema der med navn og e-post til omtrent 150 personer, om det er hentet ut vet jeg ikke.

Stian Roe
Webredaksjonen
''','flowed',name='Stian Roe',ou='Webredaksjonen',sys=any_(['web12.uni-nordholz.example']),disc='10-11 17:00',occ='10-09 04:12',n=150,dc=any_(['navn','e-post']),may='pd loc')
M('nb','login_attack',('Vakt NOC','noc@nordic-isp.example'),'10-24 06:10','Passordgjetting mot våre kunder fra 192.0.2.111','''
Til abuse-kontakt,

[[vi ser gjentatte påloggingsforsøk mot IMAP-tjenesten vår fra 192.0.2.111, som tilhører dere. Forsøkene startet fredag 23.10.2026 kl. 18.05 og pågår fortsatt. Ca. 9 000 forsøk mot 340 kontoer.]] ((Adressen er blokkert hos oss inntil videre.))

Nordic ISP, driftsvakten
noc@nordic-isp.example
''','plain',to='security@uni-nordholz.example',ou='Nordic ISP',sys=any_(['192.0.2.111'],['192.0.2.111','IMAP-tjenesten']),of='10-23 18:05',may='occ name role n disc')
M('nn','scan',('Ragnhild Moen','ragnhild.moen@uni-nordholz.example'),'11-18 16:28','Skanning av labnettet','''
Hei,

[[brannmuren vår har sidan i går kl. 22 logga skanning av heile labnettet 10.20.0.0/16 frå 203.0.113.150. Portane 102, 502 og 44818, altså dei som styringssystema brukar.]] Ingenting har svara, etter det vi kan sjå. ((Vi har lagt inn ei sperre.))

Ragnhild Moen, teknisk drift, Institutt for kybernetikk
''','plain',name='Ragnhild Moen',ou=any_('Institutt for kybernetikk','teknisk drift, Institutt for kybernetikk','teknisk drift'),may='of occ disc sys')
M('nb','denial_of_service',('Eirik Wold','eirik.wold@uni-nordholz.example'),'10-12 11:58','DDoS mot eksamensportalen','''
Hei,

[[eksamensportalen (eksamen.uni-nordholz.example) er under tjenestenektangrep. Det startet kl. 11.30 i dag, trafikken kommer fra flere tusen adresser.]] {{Omtrent 600 studenter sitter i eksamen akkurat nå og får ikke levert.}} ((Vi har aktivert filtrering hos leverandøren og utvidet innleveringsfristen med en time.))

Eirik Wold
Seksjon for digital eksamen
400 00 512
''','b64',name='Eirik Wold',ou='Seksjon for digital eksamen',tel='400 00 512',sys=any_(['eksamen.uni-nordholz.example'],['eksamensportalen'],['eksamensportalen (eksamen.uni-nordholz.example)']),may='of occ n disc inf')
M('nb','vulnerability',('Sondre Kvam','sondre.kvam@student.example'),'11-09 23:20','Fant en svakhet i rombookingen','''
Hei,

[[i rombookingen deres (https://rom.uni-nordholz.example) kan man se alle bookinger med navn og mobilnummer ved å kalle API-et /api/v1/bookings uten å være logget inn.]] Jeg fant det ved en tilfeldighet i kveld da jeg skulle booke grupperom. Har ikke delt det med noen. Si gjerne fra når det er fikset!

Mvh Sondre Kvam
student, 3. året informatikk
''','gmail',to='security@uni-nordholz.example',name='Sondre Kvam',role=any_('student','student, 3. året informatikk'),sys=any_(['https://rom.uni-nordholz.example'],['rom.uni-nordholz.example'],['rombookingen'],['rombookingen','/api/v1/bookings']),disc='11-09',may='ou pd meas dc')
M('nb','spam',('Tone Krogh','tone.krogh@uni-nordholz.example'),'10-29 09:17','Vår e-postserver sender søppel','''
Hei,

[[det gikk ut ca. 12 000 søppelmeldinger fra smtp-lab.uni-nordholz.example i natt mellom kl. 01 og 04.30. Serveren sto som åpent relé etter oppgraderingen i forrige uke.]] {{Nå avviser flere mottakere all post fra oss.}} ((Reléet er stengt og køen tømt.))

Tone Krogh
IT Lab-støtte
''','qp',name='Tone Krogh',ou='IT Lab-støtte',of='10-29 01:00',ot='10-29 04:30',sys=any_(['smtp-lab.uni-nordholz.example']),may='disc')
M('nb','copyright',('Rettighetskontoret','varsel@rettighetskontoret.example'),'10-20 14:26','Varsel om opphavsrettsbrudd','''
Til rette vedkommende,

Rettighetskontoret representerer Fjellforlaget AS. [[Læreboken "Innføring i statikk" ligger som fullstendig PDF på https://people.uni-nordholz.example/~oa12/statikk.pdf uten at rettighetshaver har gitt tillatelse. Vi oppdaget det 16. oktober 2026.]]

Vi ber om at filen fjernes innen 27. oktober og at dere bekrefter dette skriftlig.

Med hilsen
Advokatfullmektig Live Brun
Rettighetskontoret
Telefon 23 00 40 00
''','outlook',to='security@uni-nordholz.example',name='Live Brun',role='Advokatfullmektig',ou='Rettighetskontoret',tel='23 00 40 00',disc='10-16',may='sys loc')
M('nn','outage',('Gunnhild Rise','gunnhild.rise@uni-nordholz.example'),'11-19 12:40','Straumen gjekk i datarommet','''
Hei,

[[i dag kl. 11.52 gjekk straumen i datarommet på Campus Nord, og UPS-en slo seg ikkje på. Nede er mellom anna Canvas-integrasjonen, timeplan og adgangskontrollen.]] {{Dørene i bygg A må opnast med nøkkel.}} ((Elektrikar er på plass.))

Gunnhild Rise
IT-drift, tlf. 57 00 10 01
''','plain',name='Gunnhild Rise',ou='IT-drift',tel='57 00 10 01',occ='11-19 11:52',loc=any_('datarommet på Campus Nord','i datarommet på Campus Nord','Campus Nord'),sys=any_(['Canvas-integrasjonen','timeplan','adgangskontrollen'],['Canvas-integrasjonen','timeplan','adgangskontrollen','UPS-en']),may='of disc inf')
M('nb','outage',('Per Kristian Ness','per.ness@uni-nordholz.example'),'10-05 10:03','Sv: Printere nede','''
Hei igjen, [[nå er også skanneren i 2. etasje borte, og "Min print" svarer ikke. Det har vært slik siden ca. kl. 9.]] Vi har prøvd å starte på nytt. Noen som ser på det?
Per Kristian
''','plain',extra={'In-Reply-To':'<q7781@uni-nordholz.example>','References':'<q7781@uni-nordholz.example>'},name=any_('Per Kristian Ness','Per Kristian'),sys=any_(['skanneren i 2. etasje','"Min print"'],['skanneren','Min print'],['skanneren i 2. etasje','Min print']),may='of occ loc meas disc')
M('nn','other',('Arnfinn Løland','arnfinn.loland@uni-nordholz.example'),'10-26 09:40','Kamera på gangen?','''
Hei,

[[fredag ettermiddag fann reinhaldaren eit lite kamera med SIM-kort teipa under ei hylle på grupperom 12 i biblioteket. Ingen av oss veit kven som har sett det opp eller kor lenge det har vore der.]] ((Kameraet ligg i ein pose i safen, og politiet er varsla.))

Arnfinn Løland
avdelingsleiar, Biblioteket
''','outlook',name='Arnfinn Løland',role='avdelingsleiar',ou='Biblioteket',disc='10-23',loc=any_('grupperom 12 i biblioteket','på grupperom 12 i biblioteket','grupperom 12','under ei hylle på grupperom 12 i biblioteket'),may='dk pd occ inf pol')
M('nb','data_loss',('Vibeke Rustad','vibeke.rustad@uni-nordholz.example'),'11-20 11:11','Opptak slettet','''
Hei,

[[lydopptakene fra 9 intervjuer i prosjektet "Ung hverdag" ble slettet ved en feil da vi byttet til ny diktafon-app onsdag 18. november. Vi oppdaget det i går kl. 13.]] {{Transkripsjonene mangler for fem av dem, så de må gjøres på nytt.}} ((Leverandøren er kontaktet, men svarte at data ikke kan gjenopprettes.))

Mvh Vibeke Rustad
prosjektleder, Senter for ungdomsforskning
''','plain',name='Vibeke Rustad',role='prosjektleder',ou='Senter for ungdomsforskning',occ='11-18',disc='11-19 13:00',dc=any_(['lydopptakene'],['lydopptakene fra 9 intervjuer']),may='sys inf n pd')
M('nb','other',('Randi Holte','randi.holte@uni-nordholz.example'),'11-04 08:30','Spørsmål om rutine','''
Hei,

vi holder på å skrive internkontroll for laboratoriet og lurer på hvem som skal stå som kontaktpunkt ved avvik. Er det dere eller personvernombudet? Har dere også en mal for å melde mistet utstyr som vi kan legge ved?

På forhånd takk
Randi Holte
Avdelingsingeniør, Institutt for biologi
Tlf. 22 00 31 31
''','outlook',may='name tel ou role')
M('nn','other',('Tor Inge Hauge','tor.hauge@uni-nordholz.example'),'10-30 13:00','Invitasjon: lunsj for tryggleiksmånaden','''
Hei alle,

oktober er snart over, og vi rundar av tryggleiksmånaden med lunsj og ein quiz om phishing fredag 6. november kl. 11.30 i kantina. Meld deg på innan onsdag. Det blir premie til vinnaren!

Helsing
Tor Inge Hauge
Kommunikasjonsavdelinga
''','gmail',may='name tel ou role')
