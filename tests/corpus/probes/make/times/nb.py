# nynorsk mails: lang given as 10th element via "nn" in zone slot
M = [
("Kari Solvang","kari.solvang@fjordhogskolen.example","2026-10-06 08:40","Mistet PC","""Hei,

jeg la igjen jobb-PC-en på flytoget i går ettermiddag. Jeg gikk av på Oslo S kl. 16.48 og merket at den manglet da jeg kom hjem ved sekstiden. Hittegods åpner kl. 10. Jeg har undervisning torsdag kl. 9 og trenger en lånemaskin.

Hilsen Kari Solvang""","device_loss",{"at":["10-05","10-05 16:48"],"di":["10-05 18:00","10-05"]},""),
("Ole Martin Bakke","olemartin.bakke@fjordhogskolen.example","2026-10-07 13:22","Sendt til feil mottaker","""Hei!
I forgårs sendte jeg karakterlista til feil Hansen. Han svarte i dag kl. 12.50 at den nok ikke var til ham. Eksamenskommisjonen møtes 21. oktober.
Mvh Ole Martin""","misdelivery",{"at":"10-05","di":"10-07 12:50"},""),
("Ingrid Haugen","ingrid.haugen@vikkommune.example","2026-10-08 10:01","Innbrudd på servicekontoret","""God morgen,
natt til onsdag var det innbrudd på servicekontoret vårt. To bærbare PC-er er borte. Vaktmesteren oppdaget det da han kom på jobb kl. 06.45. Politiet var på stedet kl. 08.00.
Ingrid Haugen""","device_loss",{"at":["10-07","10-06"],"di":["10-07 06:45"]},"fr to"),
("Per-Arne Lie","per.arne.lie@lieregnskap.example","2026-10-09 15:33","Trykket på lenke","""Hei
Jeg trykket på en lenke i en e-post fra "Skatteetaten" i dag rett etter lunsj og logget inn med BankID. Forstod at noe var galt da jeg fikk SMS fra banken klokka 13.40. Kortet er sperret, nytt kommer innen 16.10.
Per-Arne""","phishing",{"at":"10-09","di":"10-09 13:40"},""),
("Silje Nordahl","silje.nordahl@fjordhogskolen.example","2026-10-12 09:14","Åpen mappe i Teams","""Hei dere,
en mappe med intervjuer har ligget åpen for alle i Teams siden fredag. Jeg stengte den nå nettopp. Prosjektet varer ut 2027 og neste intervju er 20. oktober, så jeg må vite om informantene skal ha beskjed før det.
Silje""","misconfiguration|data_leak",{},"at fr to di"),
("Trond Eide","trond.eide@eidebygg.example","2026-10-13 07:10","Løsepengevirus","""Hei,
vi er blitt rammet av løsepengevirus. Krypteringen startet søndag kl. 23.30 ifølge loggen, og vi så det først da anleggslederen prøvde å åpne tegningene mandag kl. 06.20. Forsikringsselskapet ringer tilbake i dag kl. 12.
Trond Eide""","ransomware",{"at":"10-11 23:30","di":"10-12 06:20"},"fr"),
("Marit Kleven","marit.kleven@fjordhogskolen.example","2026-10-14 14:44","Utskrift","""Hei,
da jeg skulle hente en utskrift i går kl. 15.30, lå det sykmeldinger fra personalavdelingen i skriveren. Jeg la dem i posthylla til Turid. Hun er tilbake fra ferie 19. oktober.
Marit""","paper_disclosure",{"di":"10-13 15:30"},"at"),
("Anders Myhre","anders.myhre@fjordhogskolen.example","2026-10-15 16:20","DDoS","""Hei!
Studentweb var nede i dag fra 10:15 til 11:50 på grunn av et overbelastningsangrep. Leverandøren fikk satt inn filter litt før tolv. Fristen for oppmelding er 1. november.
Anders""","denial_of_service",{"fr":"10-15 10:15","to":"10-15 11:50"},"at"),
("Bente Rustad","bente.rustad@rustadeiendom.example","2026-10-16 11:35","Direktørsvindel","""God dag,
på tirsdag fikk vår regnskapsfører en e-post som utga seg for å være fra meg, og samme ettermiddag betalte hun 94 000 kr. Jeg fikk vite det først i går da jeg kom hjem fra Spania. Banken svarer senest mandag.
Bente Rustad""","phishing",{"at":"10-13","di":"10-15"},"fr to"),
("Joakim Strøm","joakim.strom@stud.fjordhogskolen.example","2026-10-19 21:48","noen er inne på kontoen min","""heisann, noen logget inn på studentkontoen min fra Russland lørdag 17. oktober kl 04:12. så det nå i kveld da jeg sjekka innloggingsloggen. jeg sov jo da :) har bytta passord. kan dere ringe meg i morgen etter kl 14?
joakim""","compromised_account|unauthorized_access",{"at":"10-17 04:12","di":"10-19"},""),
("Tone Aasen","tone.aasen@fjordhogskolen.example","2026-10-20 12:00","Kurs","""Hei,
når går neste personvernkurs? Jeg var påmeldt 6. oktober, men ble syk. Jeg kan alle dager i uke 46, helst før kl. 12. Sertifikatet mitt går ut 31.12.
Tone""","other",{},""),
("Geir Ove Dahl","geir.dahl@dahltransport.example","2026-10-21 09:25","Mobil stjålet","""Hei.
Jobbmobilen min ble stjålet på Gardermoen sist søndag mellom kl. 18 og 19. Anmeldt på nett mandag. SIM-kortet ble sperret mandag kl. 08.15, ny telefon er bestilt og kommer fredag.
Geir Ove""","device_loss",{"fr":"10-18 18:00","to":"10-18 19:00"},"at"),
("Liv Torunn Moe","liv.moe@fjordhogskolen.example","2026-10-22 14:05","Minnepenn","""Hei,
jeg finner ikke minnepennen med pasientdata. Den fikk jeg utlevert 1. september, og jeg brukte den sist på fredag. I dag gikk det opp for meg at den er borte. Er på konferanse fra 26. til 28. oktober.
Liv Torunn""","device_loss|data_loss",{"di":"10-22"},"at fr to"),
("Hilde Brekke","hilde.brekke@nesskole.example","2026-10-23 08:22","Elevliste i feil gruppe","""God morgen,
i går kveld kl. 20.05 la en lærer ut elevlista med vedtak i foreldregruppa på Facebook. En forelder ringte meg ti minutter seinere. Lista ble slettet kl. 20.30. Vi har foreldremøte tirsdag kl. 18.
Hilde Brekke, rektor""","misdelivery|data_leak",{"at":"10-22 20:05","di":["10-22 20:15","10-22"]},"fr to"),
("Stian Foss","stian.foss@fjordhogskolen.example","2026-10-26 10:48","Feil rettigheter","""Hei,
ved en gjennomgang fredag ble det avdekket at alle ansatte hadde lesetilgang til HR-området. Feilen oppsto ved oppgraderingen 5. oktober og ble rettet fredag kl. 14.10. Neste oppgradering er planlagt 9. november.
Stian""","misconfiguration",{"di":"10-23"},"fr to at"),
("Vigdis Øverland","vigdis.overland@overlandlege.example","2026-10-27 15:15","Feilsendt epikrise","""Hei,
vi sendte en epikrise til feil fastlege 20.10. kl. 13.05. Legekontoret ga beskjed i dag tidlig. Pasienten har time 3. november kl. 9.30. Telefontid hos oss er 8–11.
Vigdis""","misdelivery",{"at":"10-20 13:05","di":"10-27"},""),
("Morten Sæther","morten.saether@fjordhogskolen.example","2026-10-28 07:55","Påloggingsforsøk","""Hei NOC,
siden i går kl. 22 har vi sett tusenvis av påloggingsforsøk mot ssh.fjordhogskolen.example fra 198.51.100.200. Ingen har lyktes. Jeg går av vakt kl. 8, Lene tar over.
Morten""","login_attack",{},"at fr di"),
("Astrid Vold","astrid.vold@fjordhogskolen.example","2026-10-29 13:30","Lapp med passord","""Hei,
det henger en gul lapp med brukernavn og passord til lønnssystemet på skjermen i rom B203. Rommet leies ut til et kurs 4. november kl. 10–14. Kan noen ta affære før det?
Astrid""","credentials_exposed",{},""),
("Knut Erik Lund","knut.lund@lundinstall.example","2026-10-30 17:12","Bil brutt opp","""Hei,
firmabilen ble brutt opp mens jeg var på treningssenteret i dag, et sted mellom kl. 12 og 13.15. Veska med nettbrettet er borte. Skal på politistasjonen mandag kl. 9.
Knut Erik""","device_loss",{"fr":"10-30 12:00","to":"10-30 13:15"},"at di"),
("Randi Holm","randi.holm@fjordhogskolen.example","2026-11-02 11:20","Åpen kopi","""Hei,
i forrige uke, nærmere bestemt torsdag, sendte jeg ut invitasjonen til jubileet med alle 320 adressene synlige. Jeg ble klar over det da den første klagen kom fredag kl. 08.30. Jubileet er 27. november kl. 18.
Randi Holm""","misdelivery|data_leak",{"at":"10-29","di":"10-30 08:30"},""),
("Espen Tveit","espen.tveit@tveitsoft.example","2026-11-03 09:37","API-nøkkel på nett","""Hei,
en utvikler la ut API-nøkkelen vår på GitHub fredag 30. oktober kl. 17:20. Vi fikk varsel fra leverandøren lørdag kl. 09:02 og byttet nøkkelen innen en halvtime. Sprintdemo er i dag kl. 13.
Espen""","credentials_exposed",{"at":"10-30 17:20","di":"10-31 09:02"},"fr to"),
("Gunn Berit Aas","gunnberit.aas@fjordhogskolen.example","2026-11-04 14:18","Slettet data","""Hei,
i går like før jeg gikk hjem klokka fire, slettet jeg feil mappe på fellesområdet. I dag tidlig oppdaget jeg at det var spørreskjemaene fra 2025. Backup ble visst sist tatt 25. oktober. Rapporten skal leveres 1. desember.
Gunn Berit""","data_loss",{"at":["11-03 16:00","11-03"],"di":"11-04"},""),
("Henrik Wold","henrik.wold@fjordhogskolen.example","2026-11-05 10:10","Skanning","""Hei! Nettet vårt 192.0.2.128/25 ble skannet natt til i dag, fra 01.05 til 02.40. Kilde: 203.0.113.61. Alt ble blokkert. Sender logger når jeg er tilbake på mandag.
Henrik""","scan",{"fr":"11-05 01:05","to":"11-05 02:40"},"at"),
("Solveig Ruud","solveig.ruud@bokhandelruud.example","2026-11-06 18:30","Kassa-PC infisert","""Hei,
onsdag åpnet vikaren et vedlegg på kassa-PC-en. Hun sa ikke noe før i dag, da maskinen begynte å oppføre seg rart. Jeg trakk ut kabelen kl. 17.15. Julesalget starter 16. november!
Solveig""","malware",{"at":"11-04","di":"11-06"},""),
("Jan Petter Nygård","janpetter.nygard@fjordhogskolen.example","2026-11-09 08:05","Arkivskap","""Hei,
arkivskapet på studieadministrasjonen stod åpent da jeg kom i dag kl. 7.40. Det var låst da jeg gikk fredag kl. 15. Ingenting ser ut til å mangle, men vaskerne har vært der i helga. De kommer igjen onsdag.
Jan Petter""","unauthorized_access|paper_disclosure|other",{"di":"11-09 07:40"},"at fr to"),
("Camilla Berg","camilla.berg@fjordhogskolen.example","2026-11-10 12:12","Opphavsrett","""Hei,
et forlag krever at vi fjerner et skannet kapittel fra emnesida innen 17. november. Boka kom ut i 2019. Emnet avsluttes 11. desember. Hva svarer vi?
Camilla""","copyright",{},""),
("Øyvind Tangen","oyvind.tangen@fjordhogskolen.example","2026-11-11 15:50","Noen ringte og utga seg for IT","""Hei,
mandag rundt kl. 10 ble jeg oppringt av en som sa han var fra IT, og jeg ga ham passordet mitt. Det var først i lunsjen i dag, da en kollega fortalte om det samme, at jeg skjønte at det var svindel. Passordet er byttet nå. Jeg er borte fra 12. til 16.
Øyvind""","phishing|credentials_exposed",{"at":"11-09 10:00","di":["11-11","11-11 12:00"]},""),
("Mona Lervik","mona.lervik@lervikapotek.example","2026-11-12 16:35","Resepter på avveie","""Hei.
En kunde leverte i ettermiddag inn en pose med resepter som hun fant på parkeringsplassen i går. Reseptene er datert 2. november. Daglig leder er informert kl. 15.40 og melder til Datatilsynet i morgen.
Mona""","paper_disclosure",{"di":"11-12"},"at to"),
("Frode Hagen","frode.hagen@fjordhogskolen.example","2026-11-13 09:45","Opptak delt","""Hei,
opptaket av veiledningstimen min lå åpent for alle i Panopto fra tirsdag ettermiddag til i dag morges. En student tipset meg i går kveld. Timen varte fra 12 til 13. Neste time er 24.11.
Frode""","misconfiguration|data_leak",{"fr":"11-10","to":"11-13","di":"11-12"},"at"),
("Lise Kvam","lise.kvam@fjordhogskolen.example","2026-11-16 13:13","Nett nede","""Hei, nettet i bygg C har vært nede siden kl. 11.05. Montør kommer kl. 14. Vi har eksamen her i morgen kl. 9, så dette haster.
Lise""","outage",{},"at fr di"),
("Rolf Aune","rolf.aune@aunemaskin.example","2026-11-17 07:58","E-post videresendes","""Hei
vi oppdaget i går at e-posten til dagligleder ble videresendt til en ukjent gmail-adresse. Regelen ble laget 28. oktober kl. 02.14. Den er fjernet, og passordet ble byttet i går kl. 16. Revisor kommer 25. november.
Rolf Aune""","compromised_account|unauthorized_access",{"at":"10-28 02:14","di":"11-16"},"fr to at"),
("Unni Skaar","unni.skaar@fjordhogskolen.example","2026-11-18 14:40","Purring","""Hei igjen,
viser til saken jeg meldte 10. november om den mistede mappa. Jeg snakket med personvernombudet torsdag kl. 13, og politiet fikk anmeldelsen fredag. Har dere noe nytt før møtet 23.11.?
Unni""","paper_disclosure|data_loss",{},""),
("Terje Monsen","terje.monsen@fjordhogskolen.example","2026-11-19 11:55","Phishing","""Hei
fikk denne mailen i natt kl 03:27, skal være fra "Feide". Jeg har ikke trykket på noe. Det står at kontoen stenges 22. november. Sjefen min fikk den samme.
Terje""","phishing",{"at":"11-19 03:27"},"di"),
("Heidi Lorentzen","heidi.lorentzen@fjordhogskolen.example","2026-11-20 10:26","Glemt mappe på kafé","""Hei,
jeg satt på kafé Sol fra 16 til 17.30 på onsdag og rettet eksamener, og der glemte jeg mappa. Savnet den først torsdag morgen. Kafeen har ikke funnet den. Sensuren faller 4. desember.
Heidi""","paper_disclosure|data_loss",{"at":["11-18","11-18 17:30"],"di":"11-19"},"fr to"),
# --- nynorsk
("Gudrun Sæle","gudrun.saele@vestlandskommune.example","2026-10-02 09:30","Telefonen er borte","""Hei,
eg mista jobbtelefonen på ferja i går kveld. Ferja gjekk frå Halhjem kl. 19.40, og eg merka det då eg skulle ringje heim om lag kl. 21. Ferjeselskapet svarer på telefon frå kl. 10.
Gudrun Sæle""","device_loss",{"at":["10-01","10-01 19:40"],"di":"10-01 21:00"},"fr to","nn"),
("Leiv Hovland","leiv.hovland@vestlandskommune.example","2026-10-05 13:10","Brev til feil person","""Hei,
eit vedtak om barnevern vart sendt til feil person måndag i førre veke. Mottakaren ringde oss i dag kl. 12.15. Klagefristen er 19. oktober.
Leiv""","misdelivery",{"at":"09-28","di":"10-05 12:15"},"","nn"),
("Synnøve Fjell","synnove.fjell@fjellhotell.example","2026-10-13 18:02","Bookingsystemet er kapra","""Hei!
Nokon har vore inne i bookingkontoen vår og sendt falske betalingslenkjer til gjestene. Den fyrste gjesten ringde sundag kl. 14, og då forstod vi kva som var på gang. Meldingane gjekk ut laurdag mellom kl. 22 og 23.30. Vi opnar for vinteren 1. desember.
Synnøve""","compromised_account|phishing",{"fr":"10-10 22:00","to":"10-10 23:30","di":"10-11 14:00"},"at","nn"),
("Arne Bjørkum","arne.bjorkum@vestlandskommune.example","2026-10-20 08:18","Løysepengar","""God morgon,
då eg kom på jobb i dag klokka sju, var alle filene på sakssystemet krypterte. I loggen ser eg at det byrja i går kveld kl. 21.50. Krisemøte kl. 9.30. Gjerningsmennene vil ha svar innan fredag.
Arne Bjørkum""","ransomware",{"at":"10-19 21:50","di":"10-20 07:00"},"fr","nn"),
("Turid Nesse","turid.nesse@vestlandskommune.example","2026-10-22 12:40","Open mappe","""Hei,
personalmappa har vore open for alle frå 1. til 20. oktober. Tillitsvalde sa frå i førgår. No er ho stengd. Lønsforhandlingane startar 2. november.
Turid Nesse""","misconfiguration",{"fr":"10-01","to":"10-20","di":"10-20"},"at","nn"),
("Sigrid Vik","sigrid.vik@viktannlege.example","2026-10-27 10:55","Innbrot","""Hei,
det var innbrot hjå oss i helga. Nokon braut opp bakdøra og tok pasientarkivet frå 90-talet. Tannpleiaren såg det i går kl. 07.30. Låsesmeden kjem i dag kl. 13.
Sigrid""","paper_disclosure|data_loss|unauthorized_access",{"fr":"10-24","to":"10-25","di":"10-26 07:30"},"at","nn"),
("Magne Tveito","magne.tveito@vestlandskommune.example","2026-10-29 15:25","Spørsmål om sikkerheitsprogram","""Hei,
eg fekk beskjed om å oppdatere VPN-klienten innan 15. november. Kan eg gjere det frå heimekontoret, eller må eg innom? Eg er på kontoret tysdagar og torsdagar, og 5. november har eg tid heile dagen.
Magne""","other",{},"","nn"),
("Borghild Aarø","borghild.aaro@vestlandskommune.example","2026-11-03 09:50","Feil vedlegg","""Hei,
i går kl. 14.32 sende eg feil vedlegg til ein søkjar, nemleg heile søkjarlista. Eg vart klar over det først i dag tidleg. Intervjua er 11. og 12. november.
Borghild""","misdelivery",{"at":"11-02 14:32","di":"11-03"},"","nn"),
("Olav Haukås","olav.haukas@haukaasfisk.example","2026-11-05 19:05","Svindel","""Hei
rekneskapsdama vår betalte onsdag ein falsk faktura på 120 000. Mailen med nytt kontonummer kom 29. oktober. I dag spurde leverandøren kvifor han ikkje hadde fått pengane, så då sprakk det. Banken opnar kl. 9 i morgon.
Olav""","phishing",{"at":["11-04","10-29"],"di":"11-05"},"fr to","nn"),
("Eldbjørg Lie","eldbjorg.lie@vestlandskommune.example","2026-11-09 14:00","Nettbrett manglar","""Hei,
eit nettbrett frå heimetenesta er borte. Det låg i bilen då vakta slutta laurdag kl. 22, men sundag kl. 8 var det ikkje der. Nettbrettet vart kjøpt i 2024 og er kryptert.
Eldbjørg""","device_loss",{"di":["11-08 08:00","11-08"]},"at fr to","nn"),
("Kjell Ivar Midtbø","kjell.midtbo@vestlandskommune.example","2026-11-11 11:11","Sårbar nettside","""Hei,
skjemaet for byggjesøknad let kven som helst sjå andre sine vedlegg ved å endre talet i adressa. Ny versjon av løysinga er lova til 1. desember. Eg er tilgjengeleg til kl. 15 i dag.
Kjell Ivar""","vulnerability|misconfiguration",{},"","nn"),
("Ragnhild Øvrebø","ragnhild.ovrebo@vestlandskommune.example","2026-11-13 10:33","Papir i resirkuleringa","""Hei,
reinhaldaren fann tysdag morgon ein bunke med journalar i papirdunken på gangen. Dei må ha vorte kasta ved ryddinga på måndag. Dunken blir tømd kvar fredag kl. 12. Eg har låst journalane inn.
Ragnhild""","paper_disclosure",{"at":"11-09","di":"11-10"},"","nn"),
("Torbjørn Skeie","torbjorn.skeie@vestlandskommune.example","2026-11-16 09:05","Passord i chat","""Hei,
eg skreiv administratorpassordet i feil chat-kanal fredag kl. 13.47. Det stod der til kl. 14.20, då ein kollega gjorde meg merksam på det. Bytta passord same dag. Kanalen har 85 medlemmer.
Torbjørn""","credentials_exposed",{"at":"11-13 13:47","di":"11-13 14:20"},"fr to at","nn"),
("Jorunn Espeland","jorunn.espeland@vestlandskommune.example","2026-11-18 16:16","Straumbrot","""Hei,
serverrommet mista straumen i dag kl. 05.20, og alle fagsystema var nede til kl. 09.45. Elektrikaren fann feilen kl. 9. Ny UPS blir levert i veke 50.
Jorunn""","outage",{"fr":"11-18 05:20","to":"11-18 09:45"},"at","nn"),
("Åsmund Rygg","asmund.rygg@vestlandskommune.example","2026-11-20 08:44","Falsk innlogging","""Hei,
eg tasta inn passordet på ei falsk Microsoft-side for ei veke sidan, fredag 13. november. Skjøna det i går då IT ringde og sa at det gjekk ut spam frå kontoen min. Har ferie frå 23. november.
Åsmund""","phishing|compromised_account",{"at":"11-13","di":"11-19"},"","nn"),
("Marta Hjelle","marta.hjelle@vestlandskommune.example","2026-10-15 11:30","Kontaktskjema","""Hei,
gjennom kontaktskjemaet får vi kvar natt 200–300 reklamemeldingar. Vi hadde det same i mars i fjor. Er det mogleg å få captcha på plass før 1. november? Eg er på jobb til kl. 15.30.
Marta""","spam",{},"","nn"),
]
