from common import M,A
M("nb","Kari Solheim","Elevliste sendt feil","""
Hei,

I dag sendte jeg ved en feil en elevliste til en forelder. Listen gjelder bortimot 60 elever og inneholder navn, fødselsnummer og adresse. Jeg ringte forelderen med en gang, og hun har slettet e-posten. Rektor er orientert.

Hilsen Kari Solheim
Kontoret
""","misdelivery",n=60,d=["navn","fødselsnummer","adresse"],m="Jeg ringte forelderen med en gang, og hun har slettet e-posten.",i=["Rektor"])
M("nb","Ole Martin Bakke","Stjålet PC","""
Hei!
Jobb-PC-en min ble stjålet på flytoget i går kveld. Den er anmeldt til politiet, saksnummer 15602233. Disken er kryptert, og det ligger ingen personopplysninger på den. Jeg har sagt fra til IT og byttet passord.
Ole Martin
""","device_loss",p="no",pol=A("15602233","yes","saksnummer 15602233","Den er anmeldt til politiet, saksnummer 15602233.","Den er anmeldt til politiet, saksnummer 15602233","Den er anmeldt til politiet"),m=A("byttet passord","Jeg har sagt fra til IT og byttet passord."),i=A(["IT"],["IT","politiet"]))
M("nb","Anne Grete Lunde","Åpen mappe i Teams","""
God dag,

Vi har oppdaget at en mappe i Teams var åpen for hele organisasjonen. I mappen lå det sykmeldinger og referater fra oppfølgingssamtaler for tolv ansatte. Dette er helseopplysninger, altså særlige kategorier. Tilgangen ble strammet inn i går ettermiddag. Loggen viser at minst tre uvedkommende har vært inne. Tillitsvalgt og HR-sjefen er varslet.

Vennlig hilsen
Anne Grete Lunde
""",["misconfiguration","data_leak"],may="c",n=12,d=A(["sykmeldinger","referater fra oppfølgingssamtaler"],["sykmeldinger","referater fra oppfølgingssamtaler","helseopplysninger"],["sykmeldinger","referater"]),s="yes",m="Tilgangen ble strammet inn i går ettermiddag.",i=A(["Tillitsvalgt","HR-sjefen"],["Tillitsvalgt","HR-sjef"]))
M("nb","Petter Vik","Mistenkelig e-post","""
Hei
Fikk en e-post fra «Posten» om en pakke jeg ikke har bestilt. Lenken peker til posten-sporing.test. Har ikke trykket på noe. Vil dere ha den videresendt?
Petter
""","phishing")
M("nn","Ingebjørg Haugland","Feil vedlegg","""
Hei,
eg sende feil vedlegg til ein søkjar i dag tidleg. I vedlegget stod søknadene til fire andre, med karakterar, CV og telefonnummer. Søkjaren er beden om å slette alt, men har ikkje svart enno. Eg har snakka med leiaren min om det.
Venleg helsing
Ingebjørg Haugland
""","misdelivery",n=4,d=A(["karakterar","CV","telefonnummer"],["søknadene","karakterar","CV","telefonnummer"]),m=A("Søkjaren er beden om å slette alt, men har ikkje svart enno.","Søkjaren er beden om å slette alt"),i=A(["leiaren min"],["leiaren"]))
M("nb","Rune Tangen","Løsepengevirus","""
Hei,
filserveren vår ble kryptert i natt. Omtrent 250 GB og 18 000 filer er rammet. Vi har koblet serveren fra nettet og stanset all synkronisering. Produksjonen står, og vi taper penger hver time. Ledelsen vet om det, men ingen utenfor huset. Skal vi anmelde?
Rune Tangen, driftsansvarlig
""","ransomware",m="Vi har koblet serveren fra nettet og stanset all synkronisering.",c="Produksjonen står, og vi taper penger hver time.",i=A(["Ledelsen"],["Ledelse"]))
M("nb","Silje Aas","Ga fra meg passordet","""
Hei, jeg gikk på limpinnen og skrev inn brukernavn og passord på en falsk innloggingsside. Passordet er nå endret og totrinnsbekreftelse slått på. Har ikke sagt det til noen ennå, det er litt flaut. Kan noen ha lest e-posten min?
Silje
""",["phishing","credentials_exposed","compromised_account"],may="c",m="Passordet er nå endret og totrinnsbekreftelse slått på.")
M("nb","Geir Nordby","Skriver","""
Hei, skriveren i tredje etasje nekter å skanne til e-post etter oppdateringen. Vi er åtte stykker som bruker den daglig. Kan dere se på den?
Mvh Geir Nordby
""",["other","outage"])
M("nb","Wenche Moen","Journalnotat på avveie","""
Til personvernombudet

Et journalnotat for én pasient ble lagt i feil konvolutt og sendt til en annen pasient. Notatet omtaler diagnose, medisiner og familieforhold. Mottakeren leverte brevet tilbake på legekontoret dagen etter. Pasienten er informert og har fått en unnskyldning. Hun sier hun har mistet tilliten til oss.

Wenche Moen, helsesekretær
""","misdelivery",may="s",n=1,d=["diagnose","medisiner","familieforhold"],m=A("Mottakeren leverte brevet tilbake på legekontoret dagen etter.","Mottakeren leverte brevet tilbake på legekontoret dagen etter. Pasienten er informert og har fått en unnskyldning."),i=A(["Pasienten"],["Pasient"]),c=A("Hun sier hun har mistet tilliten til oss."))
M("nb","Lars Erik Dahl","Portskanning","""
Hei, vi ser trafikk fra 192.0.2.88 som skanner hele nettet vårt, 4 000 porter på 30 maskiner siden midnatt. Adressen er sperret i brannmuren. Kan dere sjekke maskinen?
Lars Erik Dahl
""","scan",m="Adressen er sperret i brannmuren.")
M("nb","Hanne Kristoffersen","Kundelister på nett","""
Hei,

En kunde tipset oss om at kunderegisteret vårt lå søkbart på nettet. Der står det fullt navn, mobilnummer og kjøpshistorikk på cirka 1 700 kunder. Utvikleren tok ned siden og ba Google fjerne treffene. Vi skal også gå gjennom loggene i morgen. Vi er redde for at opplysningene blir brukt til svindelforsøk.

Hanne Kristoffersen
Daglig leder
""",["data_leak","misconfiguration"],may="i",n=1700,d=A(["fullt navn","mobilnummer","kjøpshistorikk"],["navn","mobilnummer","kjøpshistorikk"]),m="Utvikleren tok ned siden og ba Google fjerne treffene.",c=A("Vi er redde for at opplysningene blir brukt til svindelforsøk.","at opplysningene blir brukt til svindelforsøk"))
M("nn","Jostein Myklebust","Minnepinne borte","""
Hei,
eg har mista ein minnepinne på bussen til Førde. På han ligg lydopptak av 14 informantar og ei koplingsnøkkel med namn. Pinnen er ikkje kryptert. Eg har ringt busselskapet, og dei leitar. Rettleiaren min veit om det.
Jostein Myklebust, stipendiat
""",["device_loss","data_loss"],n=14,d=A(["lydopptak","koplingsnøkkel med namn"],["lydopptak","ei koplingsnøkkel med namn"],["lydopptak","namn"],["lydopptak","koplingsnøkkel","namn"],["lydopptak","koplingsnøkkel"]),m=A("Eg har ringt busselskapet, og dei leitar.","Eg har ringt busselskapet"),i=A(["Rettleiaren min"],["Rettleiaren"]))
M("nb","Turid Eikeland","Kopi i stedet for blindkopi","""
Heisann
Jeg brukte kopifeltet i stedet for blindkopi da jeg skrev til pårørendegruppa. Alle de 29 mottakerne fikk dermed se hverandres e-postadresser. At man står på lista sier jo noe om at et familiemedlem har demens. Jeg sendte straks en ny melding og ba folk slette den første. Avdelingsleder har fått beskjed.
Turid
""",["misdelivery","data_leak"],may="s c",n=29,d=A(["e-postadresser"],["hverandres e-postadresser"],["e-postadresser","demens"]),m="Jeg sendte straks en ny melding og ba folk slette den første.",i=["Avdelingsleder"])
M("nb","Bjørnar Holte","Treg nettside","""
Hei. Nettsiden kommuneweb.example har vært nede siden klokka seks i dag tidlig. Feilmelding 502. Vi har ikke gjort noen endringer hos oss.
Bjørnar Holte
""","outage",may="m")
M("nb","Sissel Fjeld","Innbrudd på kontoret","""
Hei,

Natt til søndag var det innbrudd hos oss. To bærbare og en boks med timelister er borte, og sju skap er brutt opp. Politiet har vært her og tatt bilder; saksnummer får vi i posten. Timelistene viser navn, ansattnummer og timelønn for 33 vikarer. Låsesmeden har byttet sylindrene. Styreleder og forsikringsselskapet er kontaktet.

Sissel Fjeld
""",["device_loss","paper_disclosure","data_loss"],n=33,d=A(["navn","ansattnummer","timelønn"]),pol=A("yes","Politiet har vært her og tatt bilder","Politiet har vært her og tatt bilder; saksnummer får vi i posten.","Politiet har vært her og tatt bilder; saksnummer får vi i posten"),m=A("Låsesmeden har byttet sylindrene.","Låsesmeden har byttet sylindrene. Styreleder og forsikringsselskapet er kontaktet."),i=A(["Styreleder","forsikringsselskapet"],["Styreleder","forsikringsselskap"]))
M("nb","Kjetil Brekke","Sårbarhet","""
Hei sikkerhetsteam
I selvbetjeningsportalen kan hvem som helst lese andres søknader ved å endre tallet i adressefeltet. Jeg har sett på to søknader for å bekrefte feilen, ikke mer. Jeg fant navn, inntekt og barnas fødselsdato. Jeg har ikke delt dette med noen.
Kjetil Brekke
""","vulnerability",may="m n",d=A(["navn","inntekt","barnas fødselsdato"],["navn","inntekt","fødselsdato"]))
M("nn","Marit Åsebø","Karakterar synlege","""
Hei,
i går låg karakterlista for heile 10. trinn open på heimesida vår i om lag tre timar. Det gjeld 48 elevar. Både karakterar og fråvær var synlege. Lista er fjerna, og vi har sjekka at ho ikkje ligg i søkjemotorane. Foreldra er ikkje varsla enno. Nokre elevar er blitt erta på skulen.
Marit Åsebø
Inspektør
""",["data_leak","misconfiguration"],n=48,d=["karakterar","fråvær"],m="Lista er fjerna, og vi har sjekka at ho ikkje ligg i søkjemotorane.",c="Nokre elevar er blitt erta på skulen.")
M("nb","Erik Sand","Phishingbølge","""
Til orientering: rundt 900 ansatte mottok i natt en falsk e-post om feriepenger. Ingen har meldt at de har klikket. Avsenderen er svartelistet, og meldingene er slettet fra alle postkasser.
Erik Sand
Driftssenteret
""","phishing",m="Avsenderen er svartelistet, og meldingene er slettet fra alle postkasser.")
M("nb","Gunhild Rød","Barnevernssak","""
Hei,
en saksmappe fra barnevernet ble liggende på bordet i venterommet mens jeg hentet kaffe. En far som satt der, kan ha lest i den. Mappen omhandler to søsken og deres mor. Der finnes opplysninger om rus, psykisk helse og økonomi. Mappen er låst inn igjen. Barnevernlederen fikk vite det samme dag. I verste fall får faren vite hvor de bor.
Gunhild Rød
""","paper_disclosure",may="s",n=3,d=A(["rus","psykisk helse","økonomi"],["opplysninger om rus","psykisk helse","økonomi"]),m="Mappen er låst inn igjen.",i=A(["Barnevernlederen"],["Barnevernleder"]),c=A("I verste fall får faren vite hvor de bor.","En far som satt der, kan ha lest i den. || I verste fall får faren vite hvor de bor."))
M("nb","Stian Wold","Gamle servere","""
Hei
to servere ble levert til gjenvinning uten at vi har sletteattest. Det er uvisst om det ligger personopplysninger på dem. Gjenvinningsfirmaet har satt dem til side, og en kollega kjører dit nå. Sikkerhetssjefen er kjent med saken.
Stian
""",["data_loss","device_loss","data_leak"],p="unknown",m=A("Gjenvinningsfirmaet har satt dem til side, og en kollega kjører dit nå.","Gjenvinningsfirmaet har satt dem til side"),i=A(["Sikkerhetssjefen"],["Sikkerhetssjef"]))
M("nb","Mona Lie","Invitasjon","""
Kjære alle, velkommen til frokostseminar om informasjonssikkerhet 12. november kl. 8. Vi har plass til 70 deltakere. Påmelding på nettsiden innen fredag. Hilsen Mona Lie
""","other",may="")
M("nb","Thomas Grøtting","Mistet mobil","""
Hei
mista jobbtelefonen på fjelltur på lørdag, en Samsung. Den er sperret og fjernslettet via MDM. Det var kalender og kontakter på den, ellers lite. Jeg har ikke meldt det til politiet. Sjefen vet det.
Thomas
""","device_loss",may="pol p",d=A(["kalender","kontakter"]),m="Den er sperret og fjernslettet via MDM.",i=A(["Sjefen"],["Sjef"]))
M("nb","Elin Sørli","Skadevare","""
Hei, antivirusprogrammet slo ut på PC-en i resepsjonen etter at jeg åpnet et vedlegg som het faktura.zip. Jeg trakk ut nettverkskabelen og lot maskinen stå på, slik Jonas på IT sa. Trenger jeg ny maskin? Kan dere også sjekke naboens PC?
Elin Sørli
""","malware",may="i",m=A("Jeg trakk ut nettverkskabelen og lot maskinen stå på, slik Jonas på IT sa.","Jeg trakk ut nettverkskabelen og lot maskinen stå på"))
M("nb","Vidar Kolstad","Medlemsregister","""
Til rette vedkommende.
Fagforeningens medlemsregister ble sendt til samtlige ansatte i går. Det viser hvem som er organisert, stillingsprosent og hvilket år de meldte seg inn. 205 personer står i registeret. Fagforeningsmedlemskap regnes som særlig kategori. E-posten ble trukket tilbake sentralt av IT. Vi kan ikke utelukke at arbeidsgiver bruker listen mot medlemmene.
Vidar Kolstad
""",["misdelivery","data_leak"],may="i",n=205,d=A(["hvem som er organisert","stillingsprosent","hvilket år de meldte seg inn"],["Fagforeningsmedlemskap","stillingsprosent","hvilket år de meldte seg inn"],["Fagforeningsmedlemskap","stillingsprosent"],["Fagforeningsmedlemskap","hvem som er organisert","stillingsprosent","hvilket år de meldte seg inn"],["hvem som er organisert","stillingsprosent"]),s="yes",m="E-posten ble trukket tilbake sentralt av IT.",c=A("Vi kan ikke utelukke at arbeidsgiver bruker listen mot medlemmene.","arbeidsgiver bruker listen mot medlemmene"))
M("nn","Oddvar Nes","Innlogging frå utlandet","""
Hei, i natt logga nokon seg inn på kontoen min frå Vietnam. Eg har aldri vore der. Eg bytte passord straks og logga ut alle einingar. Det ser ikkje ut til at noko er sletta.
Oddvar Nes
""",["compromised_account","unauthorized_access"],may="c",m="Eg bytte passord straks og logga ut alle einingar.")
M("nb","Randi Hovland","Faks til feil apotek","""
Hei,
en resept og en epikrise ble fakset til feil apotek. Pasientens navn, personnummer og medisinliste kom med. Apoteket makulerte arkene mens jeg var på tråden. Kortnummeret på maskinen er rettet. Legen vet om det, pasienten ikke.
Randi, sykepleier
""","misdelivery",may="n s",d=A(["navn","personnummer","medisinliste"],["Pasientens navn","personnummer","medisinliste"],["resept","epikrise","navn","personnummer","medisinliste"]),m=A("Apoteket makulerte arkene mens jeg var på tråden. Kortnummeret på maskinen er rettet.","Kortnummeret på maskinen er rettet."),i=A(["Legen"],["Lege"]))
M("nb","Håkon Berge","Spørsmål","""
Hei, har vi lov til å bruke privat Dropbox når vi deler filer med partnere i utlandet? Vi er et prosjekt med ni deltakere. Fint om dere kan svare før møtet på torsdag.
Håkon Berge
""","other")
M("nb","Camilla Fossum","Åpen lagringsbøtte","""
Hei,

Et sikkerhetsfirma gjorde oss oppmerksomme på at lagringsbøtta vår sto åpen. Den rommer 5 300 filer, deriblant skannede førerkort og signaturer fra drøyt 800 leietakere. Bøtta ble lukket innen en halvtime, og vi har rullert alle nøkler. Så snart vi har loggene, vil vi varsle leietakerne. Foreløpig er det bare teknisk sjef og jeg som vet om dette. ID-tyveri er det vi frykter mest.

Camilla Fossum
""",["misconfiguration","data_leak"],n=800,d=A(["skannede førerkort","signaturer"],["førerkort","signaturer"]),m="Bøtta ble lukket innen en halvtime, og vi har rullert alle nøkler.",i=A(["teknisk sjef"],["bare teknisk sjef"]),c=A("ID-tyveri er det vi frykter mest.","ID-tyveri"))
M("nb","Marius Lindstad","Passord på tavla","""
Hei! På bildene fra åpen dag, som ligger på Facebook, kan man lese wifi-passordet og admin-passordet på tavla vår. Bildene er tatt ned og passordene er byttet. Ingen personopplysninger er involvert.
Marius
""","credentials_exposed",p="no",may="d",m="Bildene er tatt ned og passordene er byttet.")
M("nb","Tone Ulvestad","DDoS","""
Hei
Billettsystemet vårt har vært under angrep siden kl. 10, ca. 70 000 forespørsler i sekundet fra hele verden. Kundene får ikke kjøpt billetter og køen utenfor vokser. Operatøren har satt på filtrering, men det hjelper bare delvis.
Tone Ulvestad
""","denial_of_service",m=A("Operatøren har satt på filtrering, men det hjelper bare delvis.","Operatøren har satt på filtrering"),c="Kundene får ikke kjøpt billetter og køen utenfor vokser.")
M("nn","Solveig Hjelle","Papir i søppelet","""
Hei
Vaktmeisteren fann pasientlister i ein open papircontainer bak bygget. Det dreier seg om 22 bebuarar, med romnummer, diagnosar og pleiebehov. Vi henta dei inn att og makulerte dei. Einingsleiar vart varsla i telefon. Om nokon har lese listene, veit vi ikkje.
Solveig Hjelle
Sjukepleiar
""","paper_disclosure",may="s c",n=22,d=["romnummer","diagnosar","pleiebehov"],m="Vi henta dei inn att og makulerte dei.",i=["Einingsleiar"])
M("nb","Fredrik Amundsen","Kopierte bilder","""
Hei. Nettstedet deres bruker seks av bildene mine uten avtale. Jeg ber om at de fjernes og at dere betaler lisens for perioden 2023–2026.
Fredrik Amundsen, fotograf
""","copyright")
M("nb","Lise Bråten","Forskningsdata til feil partner","""
Hei,
et datauttrekk fra studien vår gikk til feil samarbeidspartner. Uttrekket gjelder 311 deltakere; variablene er alder, etnisk bakgrunn, BMI og røykevaner. Etter GDPR er flere av dem sensitive, altså særlige kategorier av personopplysninger. Mottakeren har bekreftet skriftlig at filen er slettet. REK er varslet, sammen med prosjekteier. Deltakerne vil neppe merke noe.
Lise Bråten, forsker
""","misdelivery",may="c",p="yes",n=311,d=["alder","etnisk bakgrunn","BMI","røykevaner"],s="yes",m="Mottakeren har bekreftet skriftlig at filen er slettet.",i=A(["REK","prosjekteier"]))
M("nb","Nils Petter Øien","Rar innloggingsside","""
Hei, når jeg skulle logge inn i lønnssystemet i dag så siden annerledes ut og nettleseren klagde på sertifikatet. Er det noe dere kjenner til?
NPØ
""",["phishing","other","misconfiguration"])
M("nb","Berit Skaar","Feilutsendte lønnsslipper","""
Hei,

Lønnskjøringen i går gikk galt. 16 ansatte fikk kollegaens lønnsslipp i e-Boks. Slippen viser lønn, skattetrekk og kontonummer. Leverandøren har trukket tilbake slippene, og nye ble sendt ut i dag tidlig. Alle 16 er blitt ringt. Det er dårlig stemning på huset etter dette.

Berit Skaar
Lønn
""","misdelivery",n=16,may="c",d=["lønn","skattetrekk","kontonummer"],m=A("Leverandøren har trukket tilbake slippene, og nye ble sendt ut i dag tidlig.","Leverandøren har trukket tilbake slippene, og nye ble sendt ut i dag tidlig. Alle 16 er blitt ringt."),i=A(["Alle 16"],["16 ansatte"],["Alle 16 ansatte"]))
M("nb","Jan Tore Mo","Tre av oss","""
Heisann. Tre av oss på lageret trykket på lenken i den «Microsoft»-mailen og la inn passord. Passordene er byttet på alle tre. Teamleder Heidi har vi sagt det til. Resten av avdelingen (22 stk) har ikke åpnet den. I ettermiddag begynte kontaktene våre å få søppelpost fra oss.
Jan Tore
""",["phishing","compromised_account","credentials_exposed"],n=3,m="Passordene er byttet på alle tre.",i=A(["Teamleder Heidi"],["Heidi"]),c="I ettermiddag begynte kontaktene våre å få søppelpost fra oss.")
M("nn","Knut Vereide","Straumbrot","""
Hei
etter straumbrotet i natt får vi ikkje kontakt med sakssystemet. Feilkode 1067. Kan de starte tenesta på nytt?
Knut Vereide
""","outage",may="c")
M("nb","Trude Halvorsen","Testmiljø med ekte data","""
Hei,
under en gjennomgang fant vi ut at testmiljøet inneholder ekte persondata og har vært tilgjengelig for innleide konsulenter. Det dreier seg om brukernavn, krypterte passord og stillingstittel. Hvor mange brukere som er rammet, har vi ikke oversikt over. Konsulentenes tilganger er trukket tilbake. Neste steg er å anonymisere basen. Jurist Kleven er koblet på.
Trude Halvorsen
""",["misconfiguration","data_leak","unauthorized_access"],p="yes",d=["brukernavn","krypterte passord","stillingstittel"],m="Konsulentenes tilganger er trukket tilbake.",i=A(["Jurist Kleven"],["Kleven"]))
M("nb","Arild Nygård","Sekk stjålet på toget","""
God morgen
Sekken min ble tatt på toget mellom Hamar og Oslo. I den lå nøkkelkort og 40 usladdede kontrakter med kundenavn og organisasjonsnummer. Anmeldelse er levert på nett, referanse 2026-77120. Nøkkelkortet ble sperret av vakta samme kveld. Konkurrenter kan få innsyn i prisene våre.
Arild Nygård
""",["paper_disclosure","data_loss","device_loss"],may="n i",d=A(["kundenavn","organisasjonsnummer"],["kontrakter","kundenavn","organisasjonsnummer"]),pol=A("2026-77120","yes","referanse 2026-77120","Anmeldelse er levert på nett, referanse 2026-77120.","Anmeldelse er levert på nett, referanse 2026-77120","Anmeldelse er levert på nett"),m="Nøkkelkortet ble sperret av vakta samme kveld.",c="Konkurrenter kan få innsyn i prisene våre.")
M("nb","Mari Ness","Nyhetsbrev","""
Hei, jeg får stadig reklame for kryptovaluta på jobbadressen, fem-seks om dagen. Avmelding virker ikke. Kan filteret justeres?
Mari
""","spam")
M("nn","Torunn Flatebø","Påmeldingsliste leir","""
Hei!
Påmeldingslista til konfirmantleiren låg open i eit delt rekneark. Alle som hadde lenkja, kunne sjå namn, fødselsdato, allergiar og trussamfunn. På lista står 37 ungdomar og 5 leiarar. Delinga er skrudd av no. Soknepresten har fått melding, foreldra får eit brev i neste veke.
Torunn Flatebø
Kyrkjekontoret
""",["misconfiguration","data_leak"],may="s",n=42,d=["namn","fødselsdato","allergiar","trussamfunn"],m="Delinga er skrudd av no.",i=A(["Soknepresten"],["Sokneprest"]))
M("nb","Kurt Iversen","Ukjent person i bygget","""
Hei, i går ettermiddag gikk en ukjent mann rundt i fjerde etasje og tok i dørene. Da jeg spurte hva han ville, gikk han ut igjen. Vekteren er tilkalt og har låst sidedøra. Så vidt vi kan se, mangler det ingenting.
Kurt Iversen
""","unauthorized_access",may="c i",m=A("Vekteren er tilkalt og har låst sidedøra."))
M("nb","Astrid Kvam","Slettet mappe","""
Hei,
ved en glipp ble mappen med høstens stipendsøknader slettet, og papirkurven ble tømt før vi skjønte det. Søknadene kom fra ni-ti kunstnere og bestod av CV, budsjett og anbefalingsbrev. Sikkerhetskopien er forsøkt hentet tilbake uten hell. Fristen for tildeling ryker. Vi har foreløpig ikke informert noen.
Astrid Kvam
""","data_loss",n=A(10,9),d=A(["CV","budsjett","anbefalingsbrev"],["stipendsøknader","CV","budsjett","anbefalingsbrev"]),m="Sikkerhetskopien er forsøkt hentet tilbake uten hell.",c="Fristen for tildeling ryker.")
M("nb","Roger Tveit","Kamera på nett","""
Hei dere
Et overvåkingskamera hos dere ligger åpent på nett uten passord (203.0.113.201). Man ser folk komme og gå ved hovedinngangen. Jeg har sagt ifra til vaktmesteren, men ingenting er gjort. Hvor mange som er filmet, aner jeg ikke.
Roger Tveit
""",["misconfiguration","vulnerability","data_leak"],may="p d m",i=A(["vaktmesteren"],["vaktmester"]))
M("nb","Eli Haugen","Takk","""
Hei Jonas! Takk for hjelpa med VPN-en i går, nå fungerer alt for oss fire på kontoret. God helg!
Eli
""","other")
M("nb","Sverre Ruud","Ansatt snoket","""
Til personvernombudet,
loggkontrollen viser at en ansatt har åpnet journalen til sin tidligere ektefelle og hennes nye samboer, uten tjenstlig behov. To personer er altså berørt. Den ansattes tilgang er fratatt, og saken er meldt til Statsforvalteren. Vi vurderer om forholdet skal politianmeldes. Journalene inneholder helseopplysninger.
Sverre Ruud, avdelingssjef
""","unauthorized_access",may="s",n=2,d=A(["helseopplysninger"],["Journalene"],["journalen"]),m=A("Den ansattes tilgang er fratatt, og saken er meldt til Statsforvalteren.","Den ansattes tilgang er fratatt"),i=A(["Statsforvalteren"]))
M("nn","Aslaug Bø","Stolen nettbrett","""
Hei,
eit nettbrett frå heimetenesta vart stole frå bilen vår i går. På det ligg arbeidslister med adresse, nøkkelboks-kode og sjukdomsopplysningar for 19 brukarar. Vi har meldt tjuveriet til politiet i Sogndal (sak 3320/26). Nettbrettet er sperra frå sentralt hald, og alle kodane er bytte. Dagleg leiar og kommunelegen er informerte.
Aslaug Bø
""","device_loss",may="s",n=19,d=A(["adresse","nøkkelboks-kode","sjukdomsopplysningar"],["arbeidslister","adresse","nøkkelboks-kode","sjukdomsopplysningar"]),pol=A("3320/26","yes","sak 3320/26","Vi har meldt tjuveriet til politiet i Sogndal (sak 3320/26).","Vi har meldt tjuveriet til politiet i Sogndal (sak 3320/26)","Vi har meldt tjuveriet til politiet i Sogndal","politiet i Sogndal (sak 3320/26)"),m=A("Nettbrettet er sperra frå sentralt hald, og alle kodane er bytte.","Vi har meldt tjuveriet til politiet i Sogndal (sak 3320/26). Nettbrettet er sperra frå sentralt hald, og alle kodane er bytte."),i=A(["Dagleg leiar","kommunelegen"],["Dagleg leiar","kommunelegen","politiet i Sogndal"],["Dagleg leiar","kommunelegen","politiet"]))
M("nb","Morten Eide","CEO-svindel","""
Hei. Regnskap betalte i går en falsk faktura på 184 000 kroner etter en e-post som så ut som den kom fra direktøren. Banken er varslet og har stanset deler av overføringen. Forholdet er anmeldt. Pengene er trolig tapt. Vi er 48 ansatte, og alle får nå opplæring. Personopplysninger er ikke berørt.
Morten Eide
""","phishing",p="no",pol=A("yes","Forholdet er anmeldt.","Forholdet er anmeldt"),m=A("Banken er varslet og har stanset deler av overføringen.","Banken er varslet og har stanset deler av overføringen. || Vi er 48 ansatte, og alle får nå opplæring.","Banken er varslet og har stanset deler av overføringen. Forholdet er anmeldt."),i=A(["Banken"],["Bank"]),c="Pengene er trolig tapt.")
M("nb","Nina Thorsen","Feil kanal","""
hei, jeg limte inn en klage fra en navngitt student i feil slack-kanal, der er vi 130 stk. slettet den etter et par minutter og ba folk ikke dele den. har ikke turt å si det til studenten ennå. kontorsjefen vet om det
nina
""",["misdelivery","data_leak"],may="n p",d=A(["klage"],["en klage"],["klage fra en navngitt student"],["en klage fra en navngitt student"]),m="slettet den etter et par minutter og ba folk ikke dele den",i=A(["kontorsjefen"],["kontorsjef"]))
M("nb","Per Arne Lien","Innloggingsforsøk","""
Hei
Siden i går kveld er det forsøkt innlogging 33 000 ganger mot 140 av kontoene våre, alle fra 198.51.100.0/24. Ingen har lyktes. Vi har innført geosperre og krever nå MFA for alle.
Per Arne Lien
""","login_attack",m="Vi har innført geosperre og krever nå MFA for alle.")
