M=[]
def m(frm,subj,body,rep,may="",kind="other"): M.append(("nb",frm,subj,body,rep,may,kind))
def n(frm,subj,body,rep,may="",kind="other"): M.append(("nn",frm,subj,body,rep,may,kind))

m("Kari Nordby <kari.nordby@uni-fjord.example>","Mistet mobil på bussen","""Hei,

jeg glemte jobbmobilen min på buss 21 i går ettermiddag. Det er en iPhone 12 merket UF-M-311. Den har PIN-kode, men om den er kryptert aner jeg ikke. IT-vakta slettet den eksternt i går kveld.

Mvh
Kari Nordby
Seniorkonsulent
Seksjon for studieadministrasjon
Tlf. 55 00 12 34
""",dict(DK=("jobbmobilen","iPhone 12","mobil","jobbmobil"),DI="UF-M-311",DE="unknown",DP=("yes","PIN-kode"),DR=("yes","slettet den eksternt"),LS="lost",L=("buss 21","på buss 21"),N="Kari Nordby",R="Seniorkonsulent",U="Seksjon for studieadministrasjon",P="55 00 12 34"),"","device_loss")

m("Anders Lie <anders.lie@uni-fjord.example>","Fellesområdet vårt","""Hei sikkerhet!

Fellesområdet vårt, \\\\fil02\\hr-felles, har vært åpent for alle ansatte siden migreringen. En kollega på biblioteket åpnet tilfeldigvis mappa «Sykefravær» og ringte meg. Jeg har bedt drift om å stenge tilgangen, men har ikke hørt noe ennå.

Anders Lie, HR-rådgiver
""",dict(S=(["\\\\fil02\\hr-felles"],["fil02"],["Fellesområdet"],["Fellesområdet vårt"],["Fellesområdet vårt, \\\\fil02\\hr-felles"]),N="Anders Lie",R="HR-rådgiver"),"U",["misconfiguration","data_leak","unauthorized_access"])

n("Solveig Hauge <solveig.hauge@uni-fjord.example>","Stolen PC","""Hei

I natt braut nokon seg inn på feltstasjonen på Finse og tok med seg ein berbar PC av typen Dell. Inventarnummeret er 40871. Disken er ikkje kryptert, for maskina vart berre brukt til vêrdata og ei deltakarliste. Lensmannen er varsla.

Helsing
Solveig Hauge
stipendiat, Institutt for geovitskap
""",dict(DK=("berbar PC","Dell","berbar PC av typen Dell","PC"),DI=("40871",),DE="no",LS="stolen",L=("feltstasjonen på Finse","på feltstasjonen på Finse"),N="Solveig Hauge",R="stipendiat",U="Institutt for geovitskap"),"","device_loss")

m("Per Arne Moe <per.moe@uni-fjord.example>","Rart på serveren","""Hei

På web-serveren vår iktkurs.uni-fjord.example ligger det plutselig sider som selger solbriller. Vi rørte den sist i juni. Jeg så det da jeg sjekket noe i Chrome hjemme. Kan dere ta den ned?

Per Arne
""",dict(S=(["iktkurs.uni-fjord.example"],["web-serveren vår iktkurs.uni-fjord.example"],["web-serveren"]),N=("Per Arne Moe","Per Arne")),"",["unauthorized_access","malware","spam"])

m("Ingrid Solbakken <ingrid.solbakken@uni-fjord.example>","E-post til feil mottaker","""Hei,

jeg sendte i dag en liste med navn og fødselsdato på 34 praksisstudenter til feil barnehage. Barnehagen har bekreftet at e-posten er slettet. Leder er informert.

Vennlig hilsen

Ingrid Solbakken
Praksiskoordinator
Avdeling for lærerutdanning
Høgskolen i Fjord
Postboks 100, 5000 Fjordby
Sentralbord: 55 00 00 00
Mobil: 900 00 411
www.hif.example
Tenk på miljøet før du skriver ut denne e-posten.
""",dict(N="Ingrid Solbakken",R="Praksiskoordinator",U=("Avdeling for lærerutdanning","Høgskolen i Fjord","Avdeling for lærerutdanning, Høgskolen i Fjord"),P=("900 00 411","55 00 00 00")),"","misdelivery")

m("Tor Egil Strand <tor.strand@uni-fjord.example>","Kryptovirus på labmaskin","""Hallo,

styringsmaskinen til massespektrometeret (ms-ctl3, 192.0.2.77) har fått løsepengevirus. Alle .raw-filene heter nå .crypt. Jeg dro ut nettverkskabelen kvart over ni. De andre maskinene på laben virker som de skal.

T. E. Strand
overingeniør
Kjemisk institutt, rom 2114
Tlf: 55 00 77 12
""",dict(S=(["ms-ctl3","192.0.2.77"],["ms-ctl3"],["styringsmaskinen til massespektrometeret","ms-ctl3","192.0.2.77"],["styringsmaskinen til massespektrometeret"]),N=("Tor Egil Strand","T. E. Strand"),R="overingeniør",U="Kjemisk institutt",P="55 00 77 12"),"L DK","ransomware")

n("Gunnhild Øvrebø <gunnhild.ovrebo@uni-fjord.example>","Minnepinne","""Hei!

Eg er lektor ved Institutt for nynorsk språk og har mista ein minnepinne. Han låg i jakka mi då eg gjekk frå Studentsenteret til Nygårdshøyden, og då eg kom fram var han borte. På pinnen er det retta eksamenssvar. Pinnen var ikkje verna med noko som helst.

Gunnhild Øvrebø
""",dict(DK="minnepinne",LS="lost",L=("frå Studentsenteret til Nygårdshøyden","Studentsenteret til Nygårdshøyden","mellom Studentsenteret og Nygårdshøyden"),N="Gunnhild Øvrebø",R="lektor",U="Institutt for nynorsk språk",DE="no"),"DP","device_loss")

m("Postmottak Fakultet for kunst <post-kunst@uni-fjord.example>","Passord på gul lapp","""God dag,

ved rydding av ekspedisjonen fant vi en lapp med brukernavn og passord til fakultetets Instagram-konto og til billettsystemet Ticketbox, teipet under tastaturet der publikum sitter. Ingen vet hvor lenge den har hengt der. Begge passord er byttet.

Hilsen oss i ekspedisjonen
Fakultet for kunst
""",dict(S=(["Instagram-konto","Ticketbox"],["fakultetets Instagram-konto","Ticketbox"],["fakultetets Instagram-konto","billettsystemet Ticketbox"],["Instagram-konto","billettsystemet Ticketbox"]),U=("Fakultet for kunst","ekspedisjonen"),L=("ekspedisjonen","under tastaturet der publikum sitter")),"N",["credentials_exposed","paper_disclosure"])

m("Mona Rød <mona.rod@uni-fjord.example>","svindelforsøk","""Hei, fikk denne fra «rektor» nå nettopp. Har ikke svart.

«Er du på kontoret? Trenger at du gjør meg en tjeneste. Rektor»

Mona

Sendt fra min iPad
""",dict(N=("Mona Rød","Mona")),"","phishing")

m("Prof. Bjørn Haugland <bjorn.haugland@uni-fjord.example>","Bærbar PC stjålet på Gardermoen","""Hei,

sekken min med en HP ZBook forsvant ved sikkerhetskontrollen på Gardermoen i morges. Overvåkningsbildene viser at en mann tok den med seg, så dette er tyveri. Maskinen er kryptert med BitLocker og har inventarnr. UF-22871. Skytjenestene er logget ut.

Bjørn Haugland
professor i rettsvitenskap
""",dict(DK=("HP ZBook","Bærbar PC"),DI=("UF-22871",),DE="yes",LS="stolen",L=("sikkerhetskontrollen på Gardermoen","ved sikkerhetskontrollen på Gardermoen","Gardermoen"),N=("Bjørn Haugland","Prof. Bjørn Haugland"),R=("professor i rettsvitenskap","professor")),"U","device_loss")

m("Linn Eide <linn.eide@uni-fjord.example>","Canvas-rommet","""Hei,

en student gjorde meg oppmerksom på at alle i Canvas-rommet PED3001 kunne lese de andres refleksjonsnotater. Jeg hadde huket av feil da jeg laget innleveringen. Nå er det rettet.

Vennlig hilsen Linn Eide
Universitetslektor II
Institutt for pedagogikk
55 00 41 90
""",dict(S=(["Canvas"],["Canvas-rommet PED3001"],["Canvas-rommet"]),N="Linn Eide",R=("Universitetslektor II","Universitetslektor"),U="Institutt for pedagogikk",P="55 00 41 90"),"",["data_leak","misconfiguration"])

m("Jan Tore Vik <jtv@uni-fjord.example>","pålogging fra Vietnam","""Hei

kontoen min jtv004 ble visst logget på fra Hanoi i natt kl. 03.12. Har aldri vært der. Byttet passord fra hjemme-pc'en og meldte fra til nærmeste leder. Ser ut som noen har lest e-post, for flere uleste var plutselig lest.

Jan Tore
tlf 911 00 222
""",dict(S=(["jtv004"],["kontoen min jtv004"],["kontoen jtv004"]),N=("Jan Tore Vik","Jan Tore"),P="911 00 222"),"",["compromised_account","unauthorized_access"])

n("Arne Kvamme <arne.kvamme@uni-fjord.example>","Skrivaren i tredje","""Hei IT

Skrivaren i tredje høgda på Sydneshaugen skule har byrja å spytta ut gamle jobbar. I dag låg det ein bunke med lønnsslippar i skuffa, open for alle. Eg la dei i låst skap og slo av skrivaren. Namnet på han er PRN-SYD-3.

Arne Kvamme
Driftsleiar
""",dict(S=(["PRN-SYD-3"],["Skrivaren"],["Skrivaren","PRN-SYD-3"],["Skrivaren i tredje høgda på Sydneshaugen skule","PRN-SYD-3"]),L=("tredje høgda på Sydneshaugen skule","i tredje høgda på Sydneshaugen skule","Sydneshaugen skule"),N="Arne Kvamme",R="Driftsleiar"),"DK DI",["paper_disclosure","data_leak","misconfiguration"])

m("Camilla Berg <camilla.berg@sykehus-fjord.example>","Pasientliste på toget","""Til personvernombudet

En av våre LIS-leger la igjen en utskrift med 14 pasienter på Vy-toget mellom Drammen og Kongsberg. Konduktøren fant arket og leverte det i skranken på stasjonen, hvor det er hentet. 

Camilla Berg
Seksjonsleder, Kirurgisk sengepost 4
Fjord universitetssykehus
Calling 21 77
""",dict(L=("Vy-toget mellom Drammen og Kongsberg","på Vy-toget mellom Drammen og Kongsberg"),N="Camilla Berg",R="Seksjonsleder",U=("Kirurgisk sengepost 4","Kirurgisk sengepost 4, Fjord universitetssykehus","Fjord universitetssykehus"),P=("21 77",)),"P","paper_disclosure")

m("Erik Sandvik <erik.sandvik@uni-fjord.example>","Mulig sårbarhet i Inspera-integrasjonen","""Hei,

vi har oppdaget at API-et mellom FS og eksamenssystemet vårt gir ut fødselsnummer uten innlogging hvis man kjenner løpenummeret. Adressen er api-exam.uni-fjord.example/v1/kand. Vi har ikke funnet misbruk i loggene så langt. Skrev en sak i Jira samtidig med denne e-posten.

Erik Sandvik | systemutvikler | Avdeling for IT | he/him
""",dict(S=(["api-exam.uni-fjord.example"],["api-exam.uni-fjord.example/v1/kand"],["API-et mellom FS og eksamenssystemet vårt"],["API-et mellom FS og eksamenssystemet vårt","api-exam.uni-fjord.example/v1/kand"],["API-et mellom FS og eksamenssystemet","api-exam.uni-fjord.example"]),N="Erik Sandvik",R="systemutvikler",U="Avdeling for IT"),"",["vulnerability","data_leak"])

m("Berit Aasen <berit.aasen@uni-fjord.example>","Nettbrett kommet til rette","""Hei igjen!

Nettbrettet jeg meldte savnet forrige uke lå i hanskerommet på tjenestebilen. Ingen har vært borti det, batteriet var flatt. Det er et Samsung Tab A med klistrelapp 117. Kryptert var det uansett.

Berit Aasen
""",dict(DK=("Nettbrettet","Samsung Tab A","Nettbrett"),DI=("117",),DE="yes",L=("hanskerommet på tjenestebilen","i hanskerommet på tjenestebilen"),N="Berit Aasen"),"LS L","device_loss")

n("Eirik Myklebust <eirik.myklebust@uni-fjord.example>","Portskanning","""Hei, vi såg i natt at 203.0.113.61 gjekk gjennom heile serversona vår (198.51.100.64/27) på jakt etter opne databaseportar. Ingen svar frå vår side. Berre til orientering.

Eirik, nettgruppa
""",dict(S=(["198.51.100.64/27"],["serversona vår (198.51.100.64/27)"],["serversona"]),N=("Eirik Myklebust","Eirik"),U="nettgruppa"),"","scan")

m("Silje Dahl <silje.dahl@student.uni-fjord.example>","Klikket på lenke","""Heisann, jeg er student på bachelor i sykepleie og kom i skade for å klikke på en lenke i en e-post som så ut som den kom fra Lånekassen. Skrev inn BankID-passordet også, dessverre. Har ringt banken. Trenger dere noe mer fra meg?

Silje
""",dict(N=("Silje Dahl","Silje"),R=("student","student på bachelor i sykepleie")),"U",["phishing","credentials_exposed"])

m("Morten Gundersen <morten.gundersen@uni-fjord.example>","VPN-konsentratoren","""Hei

Siden kl. 05 har vi hatt flere tusen mislykkede innlogginger i minuttet mot vpn.uni-fjord.example. Brukernavnene er ekte, passordene ikke. Noen kontoer låser seg. Duo stopper resten.

--
Morten Gundersen
Gruppeleder nett og sikkerhet, IT-avdelingen
mob. 930 00 118 – vakttelefon 55 00 99 99
""",dict(S=(["vpn.uni-fjord.example"],["VPN-konsentratoren"],["vpn.uni-fjord.example","VPN-konsentratoren"]),N="Morten Gundersen",R=("Gruppeleder nett og sikkerhet","Gruppeleder"),U="IT-avdelingen",P=("930 00 118","55 00 99 99")),"","login_attack")

m("Turid Hansen <turid.hansen@uni-fjord.example>","På vegne av dekanen","""Hei,

jeg skriver på vegne av dekan Ola Fjell. PC-en hans, en Lenovo X1 med løpenummer 5511-A, ble borte under styreseminaret på Solstrand hotell. Hotellet har lett på rommet og i salen uten hell. Han tror den er kryptert, men er ikke sikker. Vi ønsker at den fjernslettes.

Vennlig hilsen
Turid Hansen
Dekanatsekretær
Det humanistiske fakultet
Direkte 55 00 33 01
""",dict(DK=("PC-en","Lenovo X1","PC","PC-en hans, en Lenovo X1"),DI=("5511-A",),DE=("unknown","yes"),LS="lost",L=("Solstrand hotell","styreseminaret på Solstrand hotell","på Solstrand hotell","under styreseminaret på Solstrand hotell"),N="Turid Hansen",R="Dekanatsekretær",U="Det humanistiske fakultet",P="55 00 33 01"),"DR","device_loss")

m("Henrik Foss <henrik.foss@uni-fjord.example>","Møte om beredskap","""Hei alle,

minner om beredskapsmøtet på tirsdag kl. 12 i møterom Ulriken. Vi spanderer lunsj. Gi beskjed om allergier.

Hilsen Henrik Foss
Beredskapsrådgiver
""",dict(),"N R","other")

n("Marit Sæbø <marit.sabo@uni-fjord.example>","Feil vedlegg i studentbrev","""God dag

I går sende eg eit vedtak om tilrettelegging til ein annan student enn det var meint for. Han ringde sjølv og sa frå. Brevet er makulert hos han, seier han.

Med helsing
Marit Sæbø
førstekonsulent
Eining for studentsaker
""",dict(N="Marit Sæbø",R="førstekonsulent",U="Eining for studentsaker"),"","misdelivery")

m("Ole Kristian Bråten <ok.braten@uni-fjord.example>","Adgangskontroll nede","""Hei!

Adgangssystemet Salto er nede i hele Realfagbygget siden strømbruddet, så dørene til dyrestallen står ulåst. Vaktene er satt ut fysisk. Server heter acs-real1. Vi kan ikke utelukke at noen har gått inn, men har ingen tegn på det.

Ole Kristian Bråten
Eiendomsavdelingen
""",dict(S=(["Salto","acs-real1"],["Adgangssystemet Salto","acs-real1"],["Adgangssystemet Salto"],["acs-real1"],["Salto"]),L=("Realfagbygget","i hele Realfagbygget","hele Realfagbygget"),N="Ole Kristian Bråten",U="Eiendomsavdelingen"),"","outage")

m("Yngvild Holm <yngvild.holm@uni-fjord.example>","Lydopptaker borte","""Hei, lydopptakeren til prosjektet «Stemmer fra kysten» er borte. Jeg hadde den på kontoret (HF 346) før helga, men nå finner jeg den ikke. Kanskje er den bare forlagt. Det er en Zoom H5, innkjøpt privat, uten merking. Opptakene er ikke kryptert.

Yngvild Holm
postdoktor
""",dict(DK=("lydopptakeren","Zoom H5","Lydopptaker"),DE="no",L=("kontoret (HF 346)","på kontoret (HF 346)","HF 346"),N="Yngvild Holm",R="postdoktor"),"LS L","device_loss")

m("Rune Tveit <rune.tveit@uni-fjord.example>","spam fra fellespostkassa","""Hei,

fellespostkassa vår opptak@uni-fjord.example sender ut kjærlighetsbrev på spansk. Rundt 900 stykker har gått ut ifølge leveringsrapportene. Tre vikarer har hatt passordet, og ingen av dem jobber her lenger.

Rune Tveit
Opptakskontoret
tlf.: 55 00 60 60 (kl. 10–14)
""",dict(S=(["opptak@uni-fjord.example"],["fellespostkassa vår opptak@uni-fjord.example"],["fellespostkassa"],["fellespostkassa opptak@uni-fjord.example"]),N="Rune Tveit",U="Opptakskontoret",P="55 00 60 60"),"",["compromised_account","spam"])

m("Amina Warsame <amina.warsame@uni-fjord.example>","Rekruttering: søknader synlige","""Hei personvern,

en søker kunne se de andre søkernes CV-er i rekrutteringsverktøyet vårt (JobbNorge-klonen på jobb.uni-fjord.example). Leverandøren sier de rettet feilen kl. 13. Vi har sju utlyste stillinger der nå.

Amina Warsame
Rådgiver rekruttering
HR, Universitetet i Fjord
M: +47 400 00 765
""",dict(S=(["jobb.uni-fjord.example"],["rekrutteringsverktøyet"],["rekrutteringsverktøyet vårt"],["rekrutteringsverktøyet","jobb.uni-fjord.example"]),N="Amina Warsame",R=("Rådgiver rekruttering","Rådgiver"),U=("HR, Universitetet i Fjord","HR","Universitetet i Fjord"),P="+47 400 00 765"),"",["data_leak","vulnerability","misconfiguration"])

m("Geir Ove Lund <geir.lund@uni-fjord.example>","Stjålet mobil i Barcelona","""Hola fra ferie :)

Jobbtelefonen min ble nappet på La Rambla i går kveld. Pixel 7, kryptert og med fingeravtrykk. Fant den via Google og sendte slettekommando, den er bekreftet slettet. IMEI er 350000000000099.

Geir Ove
Driftstekniker, Idrettsbygget
""",dict(DK=("Jobbtelefonen","Pixel 7","mobil","Jobbtelefon"),DI=("350000000000099",),DE="yes",DR=("yes","bekreftet slettet","sendte slettekommando"),LS="stolen",L=("La Rambla","på La Rambla","Barcelona","La Rambla, Barcelona"),N=("Geir Ove Lund","Geir Ove"),R="Driftstekniker",U="Idrettsbygget"),"DP","device_loss")

n("Jorunn Fosse <jorunn.fosse@uni-fjord.example>","Arkivboks i containeren","""Hei

Ein vaktmeister fann ein arkivboks med gamle personalmapper i papircontaineren bak Ulrike Pihls hus. Boksen var open og containeren er ikkje låst. Vi har fått han inn att og tel no gjennom mappene.

Jorunn Fosse
Arkivleiar ved Universitetet i Fjord
Telefon 55 00 20 21
""",dict(L=("papircontaineren bak Ulrike Pihls hus","i papircontaineren bak Ulrike Pihls hus"),N="Jorunn Fosse",R="Arkivleiar",U="Universitetet i Fjord",P="55 00 20 21"),"","paper_disclosure")

m("Daniel Knutsen <daniel.knutsen@uni-fjord.example>","AWS-nøkkel på GitHub","""Hei dere

Pushet en .env-fil til et åpent repo i formiddag. Der lå databasepassordet til prosjektdatabasen vår (pg-prod2). Passordet er rotert og repoet gjort privat. Ingen fremmede pålogginger i pg_stat-loggen.

Daniel Knutsen
forskningsingeniør @ SimLab
""",dict(S=(["pg-prod2"],["prosjektdatabasen"],["prosjektdatabasen vår (pg-prod2)"],["prosjektdatabasen","pg-prod2"]),N="Daniel Knutsen",R="forskningsingeniør",U="SimLab"),"","credentials_exposed")

m("Vaktsentralen <vakt@uni-fjord.example>","Hendelse i natt","""Hendelsesrapport natt til i dag: Vekter påtraff ukjent mann i datarommet i kjelleren på Allégaten 66 kl. 01:40. Mannen forlot stedet gjennom varemottaket. Racket til Bjerknessenteret sto åpent. Ingenting ser ut til å være fjernet.

Vaktsentralen, døgnåpent
55 00 80 80
""",dict(L=("datarommet i kjelleren på Allégaten 66","i datarommet i kjelleren på Allégaten 66"),U="Vaktsentralen",P="55 00 80 80"),"S N","unauthorized_access")

m("Hege Lunde <hege.lunde@uni-fjord.example>","kopi til feil","""Hei, jeg la ved feil karakterutskrift da jeg svarte en student i dag. Studenten sa fra med en gang. Beklager så mye!

Hege Lunde
vikar i studieekspedisjonen
""",dict(N="Hege Lunde",R=("vikar","vikar i studieekspedisjonen"),U="studieekspedisjonen"),"","misdelivery")

m("Kjetil Aune <kjetil.aune@uni-fjord.example>","Harddisk i post","""Hei

Vi sendte en ekstern harddisk (LaCie, merket PROJ-9) med rekommandert post til partneren i Tromsø. Pakken kom fram tom, med oppskåret side. Disken er kryptert med VeraCrypt og passordet gikk på SMS. Posten har opprettet sak.

Kjetil Aune
Seniorforsker
Senter for krisepsykologi
kontor: 55 00 10 99, mobil: 975 00 321
""",dict(DK=("ekstern harddisk","LaCie","Harddisk","ekstern harddisk (LaCie"),DI="PROJ-9",DE="yes",DP=("yes",),N="Kjetil Aune",R="Seniorforsker",U="Senter for krisepsykologi",P=("55 00 10 99","975 00 321")),"LS L DP","device_loss")

n("Oddbjørn Eikeland <oddbjorn.eikeland@uni-fjord.example>","Virus på berbar","""Hei!

Tenestemaskina mi, LAP-2291, opnar nettlesarvindauge heilt av seg sjølv etter at eg installerte ein «gratis PDF-konverterar» i går. Defender melde frå om noko som heiter Adload. Maskina er slått av. Eg skriv dette frå PC-en til kona.

Oddbjørn Eikeland
professor emeritus
""",dict(S=(["LAP-2291"],["Tenestemaskina mi, LAP-2291"],["Tenestemaskina"]),N="Oddbjørn Eikeland",R="professor emeritus"),"DK DI","malware")

m("Tonje Rygh <tonje.rygh@uni-fjord.example>","Zoom-bombing","""Hei,

under forelesningen på Zoom i dag kom det inn fire ukjente som viste pornografiske bilder. Jeg avsluttet møtet etter et minutt. Lenken lå åpent på kurssiden.

Tonje Rygh
førsteamanuensis, Institutt for informasjons- og medievitenskap
""",dict(S=(["Zoom"],["Zoom-møte"]),N="Tonje Rygh",R="førsteamanuensis",U="Institutt for informasjons- og medievitenskap"),"S L",["unauthorized_access","other","misconfiguration"])

m("Svein Halvorsen <svein.halvorsen@uni-fjord.example>","Betalingsterminal","""Hei

Betalingsterminalen i kaffebaren på Grieghallen-siden fikk i dag et løst deksel som ikke hører til der. Vi tror det er en skimmer. Terminalen har nummer 70012288 og er koblet fra. Politiet kommer i morgen.

Svein Halvorsen
Kaffebarsjef, Studentsamskipnaden
Mob 988 00 012
""",dict(S=(["Betalingsterminalen"],["70012288"],["Betalingsterminalen","70012288"],["Betalingsterminal"]),L=("kaffebaren på Grieghallen-siden","i kaffebaren på Grieghallen-siden"),N="Svein Halvorsen",R="Kaffebarsjef",U="Studentsamskipnaden",P="988 00 012"),"DK DI",["malware","unauthorized_access","other","data_leak"])

m("Nora Skår <nora.skar@uni-fjord.example>","iPad igjen på hytta til kollega?","""Hei, instituttets iPad (nr. 8) har ikke vært sett siden avdelingsturen til Voss. Enten ligger den i en bagasje hos noen, eller så ble den igjen på vandrerhjemmet. Den er låst med kode og kryptert som alle iPader. Intune viser «fjernsletting utført 08:05 i dag».

Nora Skår
administrasjonssjef
Institutt for biomedisin
""",dict(DK="iPad",DI=("8","nr. 8"),DE="yes",DP=("yes","låst med kode"),DR=("yes","fjernsletting utført 08:05 i dag","fjernsletting utført"),L=("Voss","avdelingsturen til Voss","vandrerhjemmet","på vandrerhjemmet"),N="Nora Skår",R="administrasjonssjef",U="Institutt for biomedisin"),"LS L DI","device_loss")

n("Ragnhild Tveite <ragnhild.tveite@uni-fjord.example>","Takk for hjelpa","""Hei!

Eg vil berre takke for rask hjelp førre veke. Vi er glade for at de finst. Kan eg få lenkja til e-læringskurset de nemnde?

Beste helsing Ragnhild Tveite
Kontorsjef
""",dict(),"N R","other")

m("Lars Petter Ness <lars.ness@uni-fjord.example>","DDoS mot studentweb","""Hei,

Studentweb og nettsøknaden var utilgjengelige 09–10.30 pga. et DDoS-angrep, omtrent 18 Gbit/s mot 192.0.2.10. Sikt har satt inn vask. Feide og Canvas gikk hele tiden som normalt.

Lars Petter Ness
Driftsvakt
""",dict(S=(["Studentweb","nettsøknaden","192.0.2.10"],["Studentweb","nettsøknaden"]),N="Lars Petter Ness",R="Driftsvakt"),"","denial_of_service")

m("Åse Marie Bakke <ase.bakke@uni-fjord.example>","Gjenglemt mappe","""Hei!

Jeg er sensor og la igjen en mappe med besvarelser på Espresso House i Torgallmenningen lørdag. Da jeg kom tilbake etter en halv time hadde betjeningen lagt den bak disken. Så vidt jeg kan se mangler ingen.

Åse Marie Bakke
""",dict(L=("Espresso House i Torgallmenningen","på Espresso House i Torgallmenningen"),N="Åse Marie Bakke",R="sensor"),"LS",["paper_disclosure","device_loss"])

m("Thomas Ruud <thomas.ruud@uni-fjord.example>","Falsk påloggingsside","""Hei

Det ligger en klone av Feide-siden vår på login-fjord.example.net. Kom via SMS til flere studenter. Har rapportert domenet til registraren.

Thomas Ruud
CSIRT
""",dict(N="Thomas Ruud",U="CSIRT"),"S","phishing")

m("Elin Brekke <elin.brekke@uni-fjord.example>","Tyveri kontor","""Hei,

på kontor 4B12 på Dragefjellet ble det i helgen stjålet to skjermer og en Mac mini. Mac mini-en har inventarnummer JUS-0915. FileVault var slått på. Skapet med papirmapper var låst og er urørt.

Elin Brekke
Kontorfullmektig
Det juridiske fakultet
Tlf 55 00 95 05
""",dict(DK=("Mac mini","to skjermer og en Mac mini","Mac mini, skjermer"),DI="JUS-0915",DE="yes",LS="stolen",L=("kontor 4B12 på Dragefjellet","på kontor 4B12 på Dragefjellet"),N="Elin Brekke",R="Kontorfullmektig",U="Det juridiske fakultet",P="55 00 95 05"),"","device_loss")

m("Magnus Hovland <magnus.hovland@uni-fjord.example>","Kamera-server","""Hei, oppdaget at grensesnittet til observasjonskameraene i barnelaben (babycam.psy.uni-fjord.example) ligger på nett uten passord. En fremmed IP, 203.0.113.9, har hentet stillbilder to ganger. Har blokkert i brannmuren.

mvh Magnus
teknisk ansvarlig, Psykologisk fakultet
""",dict(S=(["babycam.psy.uni-fjord.example"],["observasjonskameraene i barnelaben"],["observasjonskameraene"],["observasjonskameraene i barnelaben","babycam.psy.uni-fjord.example"],["grensesnittet til observasjonskameraene i barnelaben"],["observasjonskameraene","babycam.psy.uni-fjord.example"]),N=("Magnus Hovland","Magnus"),R="teknisk ansvarlig",U="Psykologisk fakultet"),"L",["misconfiguration","data_leak","unauthorized_access"])

n("Sigrid Lothe <sigrid.lothe@uni-fjord.example>","Feil i utsending","""Hei

Nyheitsbrevet vårt gjekk i dag ut med alle 300 adressene synlege i kopifeltet. Eg har skrive og bede om orsaking. To har meldt seg av.

Sigrid Lothe
formidlingsrådgjevar, Universitetsmuseet
""",dict(N="Sigrid Lothe",R="formidlingsrådgjevar",U="Universitetsmuseet"),"",["misdelivery","data_leak"])

m("Cathrine Olsen <cathrine.olsen@uni-fjord.example>","Diktafon","""Hei,

ved en feil ble diktafonen vår, Philips DPM, solgt sammen med møblene på bruktsalget i Vektergården. Det lå fortsatt tre intervjuer på den. Vi har ikke kjøperens navn. Opptakene var kryptert med kode på selve enheten.

Cathrine Olsen
prosjektkoordinator
""",dict(DK=("diktafonen","Philips DPM","Diktafon"),DE="yes",L=("bruktsalget i Vektergården","på bruktsalget i Vektergården","Vektergården"),N="Cathrine Olsen",R="prosjektkoordinator"),"LS DP",["device_loss","data_leak"])

m("Stian Fjeld <stian.fjeld@uni-fjord.example>","Hakket backup","""Halla

nattens sikkerhetskopi av P360 (arkivsystemet) er slettet, og det samme er de fire forrige. Loggen sier brukeren svc_backup kl. 02:30. Vi har offline-kopi fra september, så ikke full krise. Holder på å bytte alle tjenestepassord.

Stian Fjeld
Lagring & backup
55 00 72 72
""",dict(S=(["P360","svc_backup"],["P360"],["P360 (arkivsystemet)"],["sikkerhetskopi av P360"]),N="Stian Fjeld",U="Lagring & backup",P="55 00 72 72"),"",["data_loss","unauthorized_access","compromised_account"])

m("Vigdis Karlsen <vigdis.karlsen@uni-fjord.example>","Spørsmål om lagring","""Hei,

kan jeg lagre intervjuer med rød klassifisering på min egen Mac hvis den er kryptert? Finner ikke svaret på nettsidene. Det haster ikke.

Vigdis Karlsen
ph.d.-kandidat
""",dict(),"N R","other")

m("Joar Midtbø <joar.midtbo@uni-fjord.example>","Bil med utstyr","""Hei.

Feltbilen ble brutt opp på parkeringsplassen ved Preikestolen fjellstue i går. Borte er en GPS-mottaker (Leica), en robust Panasonic Toughbook og niste. Toughbooken, inv. 31007, hadde verken passord eller kryptering. Meldt til politiet i Strand.

Joar Midtbø
avdelingsingeniør
""",dict(DK=("Panasonic Toughbook","Toughbook","GPS-mottaker (Leica), en robust Panasonic Toughbook","GPS-mottaker, Panasonic Toughbook","GPS-mottaker"),DI=("31007","inv. 31007"),DE="no",DP=("no",),LS="stolen",L=("parkeringsplassen ved Preikestolen fjellstue","på parkeringsplassen ved Preikestolen fjellstue"),N="Joar Midtbø",R="avdelingsingeniør"),"","device_loss")

m("Ida Wold <ida.wold@uni-fjord.example>","Feil tilgang i Teams","""Hei,

en ekstern konsulent har siden august stått som eier i Teams-kanalen «Varslingssaker». Det ble oppdaget da han selv spurte hva han gjorde der. Tilgangen er fjernet. Jeg var i møte på Solheimsviken da jeg fikk høre det.

Ida Wold
Seniorrådgiver
Stab for ledelsen
+47 55 00 01 07
""",dict(S=(["Teams"],["Teams-kanalen «Varslingssaker»"],["Teams-kanalen"]),N="Ida Wold",R="Seniorrådgiver",U="Stab for ledelsen",P="+47 55 00 01 07"),"",["unauthorized_access","misconfiguration","data_leak"])

n("Torbjørn Nes <torbjorn.nes@uni-fjord.example>","Nøkkelkort og telefon","""Hei

Vesken med tenestetelefonen vart teken frå garderoben på Vestkanten under symjinga i kveld. Telefonen er ein Samsung XCover, Inventar TLF-66. Eg ringde vakta, og dei har fjernsletta han no. Kortet mitt er òg sperra.

Torbjørn Nes
reinhaldsleiar
Sendt frå mobilen til dotter mi
""",dict(DK=("tenestetelefonen","Samsung XCover","telefon","Telefonen"),DI=("TLF-66","Inventar TLF-66"),DR=("yes","fjernsletta"),LS="stolen",L=("garderoben på Vestkanten","frå garderoben på Vestkanten"),N="Torbjørn Nes",R="reinhaldsleiar"),"","device_loss")

m("Fredrik Aas <fredrik.aas@uni-fjord.example>","Opphavsrett","""Hei,

vi har mottatt et brev fra et forlag om at hele pensumboka til SOS101 ligger som PDF på en åpen studentside. De krever at den fjernes innen fredag. Siden er studentgruppa.example.org og ikke vår.

Fredrik Aas
Bibliotekar
""",dict(N="Fredrik Aas",R="Bibliotekar"),"S","copyright")
print(len(M)) if __name__=="__main__" else None
