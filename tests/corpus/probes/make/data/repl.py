# replaces mails whose situation was too close to one in another language: drop by sender name
from common import M,A,ALL
DROP=["Vidar Kolstad","Camilla Fossum","Lise Bråten","Jan Tore Mo","Torunn Flatebø","Astrid Kvam","Roger Tveit","Nina Thorsen","Sissel Fjeld","Arild Nygård","Stian Wold","Turid Eikeland","Tone Ulvestad","Berit Skaar","Marius Lindstad",
"Eddie Marlowe","Kirsty Doyle","Rosalind Peake","Ravi Menon","Yasmin Haddad","Elspeth Grieve"]
ALL[:]=[x for x in ALL if x[1] not in DROP]
M("nb","Vidar Kolstad","Varslingssak lekket?","""
Hei,
vi har grunn til å tro at en varslingssak er kommet på avveie, for i lunsjen i går ble den diskutert av folk som ikke skal kjenne til den. Varselet er signert av sju kolleger. Det står der både hvem som varslet og hva lederen skal ha sagt om religion og legning. Hvordan det har kommet ut, vet vi ikke. Kopimaskinens minne er slettet, og arkivmappen har fått nytt passord. De sju er redde for gjengjeldelse. Jeg har tatt det opp med verneombudet, ellers ingen.
Vidar Kolstad
""","data_leak",may="s d p",n=7,m="Kopimaskinens minne er slettet, og arkivmappen har fått nytt passord.",i=["verneombudet"],c=A("De sju er redde for gjengjeldelse."))
M("nb","Camilla Fossum","Bilde av lerretet","""
Hei!
På julebordbildene i lokalavisa ser man lerretet bak taleren, og der sto lønnslista vår fremme. 21 navn med årslønn og bonus kan leses hvis man forstørrer. Avisa har sladdet bildet på nettet etter at jeg ringte redaksjonen. Papirutgaven får vi jo ikke gjort noe med. To av selgerne har alt krevd nye lønnssamtaler. Styret vet ikke noe ennå, men daglig leder satt ved siden av meg da jeg oppdaget det.
Camilla Fossum
""","data_leak",may="i p",n=21,d=A(["navn","årslønn","bonus"],["årslønn","bonus"],["lønnslista","navn","årslønn","bonus"]),m=A("Avisa har sladdet bildet på nettet etter at jeg ringte redaksjonen."),c=A("To av selgerne har alt krevd nye lønnssamtaler."))
M("nb","Lise Bråten","Blodprøver byttet om","""
Til dere som tar imot avvik:

Under pakking på laboratoriet ble etikettene på fem prøverør forbyttet. Resultatene gikk dermed inn i feil pasientjournal hos fem pasienter. Det gjelder prøvesvar og fødselsnummer. Alle svar ble trukket tilbake før legene rakk å handle på dem, og nye prøver er tatt av fire av de fem. Fagansvarlig bioingeniør og de rekvirerende legene er underrettet. Vi kjenner ikke til at noen har fått feil behandling.

Lise Bråten
""",["misdelivery","other","data_leak"],may="s c p",n=5,d=["prøvesvar","fødselsnummer"],m="Alle svar ble trukket tilbake før legene rakk å handle på dem, og nye prøver er tatt av fire av de fem.",i=A(["Fagansvarlig bioingeniør","rekvirerende legene"],["Fagansvarlig bioingeniør","de rekvirerende legene"],["Fagansvarlig bioingeniør","rekvirerende leger"],["Fagansvarlig bioingeniør","legene"]))
M("nb","Jan Tore Mo","SMS-varsel til feil nummer","""
Hei, etter oppgraderingen sendte timeboka vår SMS til pasientenes gamle numre. Leverandøren mener et par hundre meldinger gikk ut, men bare 45 personer skal faktisk ha byttet nummer. I meldingen står fornavn, klinikk og tidspunkt for timen. Utsendingen er skrudd av inntil videre, i mellomtida ringer vi folk. Kan dere hjelpe oss med å formulere et varsel? Ingen har klaget så langt.
Mvh Jan Tore Mo
""",["misdelivery","data_leak","misconfiguration"],may="s c p",n=45,d=["fornavn","klinikk","tidspunkt for timen"],m=A("Utsendingen er skrudd av inntil videre, i mellomtida ringer vi folk.","Utsendingen er skrudd av inntil videre"))
M("nn","Torunn Flatebø","Gløymt protokoll på hotellet","""
Hei!
Etter styrehelga låg møteprotokollen vår att på hotellrommet. Eit tjuetal medlemer er omtala der, m.a. kven som skuldar kontingent og kven som er utestengd. Resepsjonen har lagt protokollen i safen og sender han rekommandert. Vi får håpe ingen har bladd i han. Leiaren i laget har eg alt snakka med, kasseraren ikkje.
Torunn Flatebø
""","paper_disclosure",may="d p c",n=20,m=A("Resepsjonen har lagt protokollen i safen og sender han rekommandert.","Resepsjonen har lagt protokollen i safen"),i=A(["Leiaren i laget"],["Leiaren"]))
M("nb","Astrid Kvam","Gammelt regneark lekker videre","""
Hei igjen,
dere husker kanskje regnearket med nøkkelkoder. Nå har det dukket opp hos en av vaktselskapets underleverandører. Kodene til 64 leiligheter står i det, men ingen navn. Vi har fått arket i retur og kodet om alle dørene. Beboerne vet foreløpig ikke noe, og det ville vi gjerne snakke med dere om. Etter vårt syn er dette ikke personopplysninger.
Astrid Kvam, borettslaget Solbakken
""",["data_leak","credentials_exposed"],may="d",p="no",m="Vi har fått arket i retur og kodet om alle dørene.")
M("nb","Roger Tveit","Avlyttet?","""
Hei dere
I går lå det en ukjent opptaker under bordet på møterom Fløyen. Rommet har hatt elleve møter denne uka. Opptakeren ligger i en pose hos meg. Politiet er tipset, men de har ikke opprettet sak. Hva som er tatt opp, vet ingen av oss.
Roger Tveit
""",["other","unauthorized_access"],may="p d i pol m")
M("nb","Nina Thorsen","studentmail","""
heisann, la ut timeplanen til gruppa i en åpen discord, og i samme fil lå mobilnr og studentnr til alle på gruppa. vi er 11. har tatt bort fila og varslet de andre i gruppa på snap. foreleser veit ikke om det. tror ikke det er så farlig egentlig
nina
""","data_leak",may="c p",n=11,d=A(["mobilnr","studentnr"]),m=A("har tatt bort fila og varslet de andre i gruppa på snap","har tatt bort fila"),i=A(["de andre i gruppa"],["andre i gruppa"]))
M("nb","Sissel Fjeld","Avsluttet leverandør sitter på data","""
God dag

Vi sa opp avtalen med regnskapsbyrået i juni. Nå nekter de å slette. De har fortsatt bilag, kontonumre og permisjonsopplysninger for 78 nåværende og 12 tidligere ansatte. Advokaten vår har sendt krav om sletting med frist fredag. Integrasjonen til lønnssystemet er kuttet. Vi har ikke sett at dataene er misbrukt.

Sissel Fjeld, økonomisjef
""",["other","data_leak","unauthorized_access"],may="c i p",n=90,d=["bilag","kontonumre","permisjonsopplysninger"],m=A("Advokaten vår har sendt krav om sletting med frist fredag. Integrasjonen til lønnssystemet er kuttet."))
M("nb","Arild Nygård","Tyveri fra lager","""
God morgen
Fra lageret vårt mangler det en pall med arkivesker, og overvåkingen viser en varebil kl. 02.14. Hva som lå i eskene, er vi usikre på; om det var personopplysninger der, må vi finne ut. Jeg ringte 02800 og fikk anmeldt det over telefon, ref. 16044871. Porten er sveiset igjen inntil låsen kommer. Huseier har fått beskjed av meg, og han tok det videre til vaktselskapet.
Arild Nygård
""",["paper_disclosure","data_loss"],p="unknown",pol=A("16044871","yes","ref. 16044871","Jeg ringte 02800 og fikk anmeldt det over telefon, ref. 16044871.","Jeg ringte 02800 og fikk anmeldt det over telefon, ref. 16044871","Jeg ringte 02800 og fikk anmeldt det over telefon"),m=A("Porten er sveiset igjen inntil låsen kommer.","Jeg ringte 02800 og fikk anmeldt det over telefon, ref. 16044871. Porten er sveiset igjen inntil låsen kommer."),i=A(["Huseier"],["Huseier","vaktselskapet"]))
M("nb","Stian Wold","robot hos feil kunde","""
Hei
chatboten på nettsida svarte en kunde med en annen kundes sak, dvs. med ordrenummer, adresse og hele klagen. Det har skjedd to ganger som vi vet om. Boten er tatt av lufta. Modellens mellomlager ble tømt, i tillegg har Sigrid i produktteamet rullet tilbake promptene. Gjenstår: logggjennomgang og kontakt med de to.
Stian
""",["data_leak","misconfiguration"],may="n p i",d=A(["ordrenummer","adresse","klagen"],["ordrenummer","adresse","hele klagen"],["ordrenummer","adresse","klage"]),m="Boten er tatt av lufta. Modellens mellomlager ble tømt, i tillegg har Sigrid i produktteamet rullet tilbake promptene.")
M("nb","Turid Eikeland","Navnelapper","""
Heisann
Til pårørendekvelden hadde vi trykt navnelapper der både pasientens navn og avdelingen sto. De 29 lappene lå utover et bord i kantina en hel formiddag. At man er tilknyttet rusposten, er en helseopplysning. Frivillige samlet inn lappene og makulerte dem. En av pårørende forlot møtet i sinne. Avdelingsleder har fått beskjed.
Turid
""","paper_disclosure",may="n s",d=A(["pasientens navn","avdelingen"],["navn","avdelingen"],["navn","avdeling"],["pasientens navn","avdelingen","helseopplysning"]),m="Frivillige samlet inn lappene og makulerte dem.",i=["Avdelingsleder"],c="En av pårørende forlot møtet i sinne.")
M("nb","Tone Ulvestad","Nettbutikken nede","""
Hei
Noen overbelaster nettbutikken med vilje; vi fikk en trusselmail på forhånd om at det ville skje hvis vi ikke betalte 2 bitcoin. Siden svarer ikke. Det er midt i høstsalget og hver time koster oss ca. 60 000 kr i tapt salg. Vi har bedt hostingfirmaet slå på beskyttelse og venter på svar. Kripos er kontaktet, men vi har ikke rukket å levere anmeldelse.
Tone Ulvestad
""","denial_of_service",may="pol m",i=A(["Kripos"],["Kripos","hostingfirmaet"]),c=A("Det er midt i høstsalget og hver time koster oss ca. 60 000 kr i tapt salg.","Siden svarer ikke. Det er midt i høstsalget og hver time koster oss ca. 60 000 kr i tapt salg.","hver time koster oss ca. 60 000 kr i tapt salg"))
M("nb","Berit Skaar","Skattekort på fellesområdet","""
Hei,

For halvannet år siden la noen skattekortene til samtlige sesongarbeidere på fellesområdet, og der har de ligget siden. Jeg talte meg fram til 112 stykker. Opplysningene omfatter blant annet fødselsnummer, trekkprosent og sivilstand. Jeg har flyttet filene til lønnsområdet og bedt drift om en tilgangslogg. Innen fredag må vi bestemme om arbeiderne skal ha brev. Både controlleren og lønnsansvarlig Wiik er inneforstått med saken.

Berit Skaar
""",["data_leak","misconfiguration"],n=112,d=["fødselsnummer","trekkprosent","sivilstand"],m=A("Jeg har flyttet filene til lønnsområdet og bedt drift om en tilgangslogg.","Jeg har flyttet filene til lønnsområdet"),i=A(["controlleren","lønnsansvarlig Wiik"],["controlleren","Wiik"]))
M("nb","Marius Lindstad","API-nøkkel i app","""
Hei! API-nøkkelen til værtjenesten vår ligger i klartekst i mobilappen, en bruker viste meg det i dag. Den gir bare lesetilgang til værdata. Ny nøkkel er utstedt, den gamle er ugyldig fra kl. 13. Her er det ikke snakk om persondata. Noen har brukt kvoten vår, så fakturaen blir på rundt 9 000 kr.
Marius
""",["credentials_exposed","vulnerability"],may="d",p="no",m="Ny nøkkel er utstedt, den gamle er ugyldig fra kl. 13.",c=A("Noen har brukt kvoten vår, så fakturaen blir på rundt 9 000 kr.","fakturaen blir på rundt 9 000 kr"))
M("en","Eddie Marlowe","Voicemails on the open web","""
Hi,
a journalist has just played me one of our own helpline voicemails. It seems the recordings folder of the phone system is reachable without a login. There are 340 recordings in it, left by I'd guess sixty-odd callers; people talk about debts, about evictions, one about her pregnancy. The vendor is locking it down as I write, it isn't closed yet. I took the helpline number off the website. Only our chair has been told.
Eddie
""",["data_leak","misconfiguration"],may="s p",n=60,d=A(["recordings"],["voicemails"],["debts","evictions","pregnancy"],["debts","evictions"],["recordings","debts","evictions","pregnancy"],["voicemails","debts","evictions","pregnancy"],["helpline voicemails"]),m=A("I took the helpline number off the website.","The vendor is locking it down as I write, it isn't closed yet. I took the helpline number off the website."),i=A(["our chair"],["chair"]))
M("en","Kirsty Doyle","Prayer room sign-up","""
Dear Sir or Madam,
the sign-up sheet for the multi-faith room hangs outside the door with full names and a column "faith". Someone has photographed it and put the picture on a gossip account. I counted nineteen names. Religious belief is of course special category data. The sheet came down this morning; we also asked the platform to take the picture off, which it has. A Jewish student has received abusive messages as a result. Chaplaincy and student services are both aware.
Kirsty Doyle
""",["data_leak","paper_disclosure"],may="",n=19,d=A(["full names","faith"],["names","faith"],["full names","Religious belief"],["full names","faith","Religious belief"]),s="yes",m=A("The sheet came down this morning; we also asked the platform to take the picture off, which it has."),i=A(["Chaplaincy","student services"]),c=A("A Jewish student has received abusive messages as a result."))
M("en","Rosalind Peake","Dictation files","""
Good morning

Our dictation provider emailed to say that an engineer of theirs copied audio files to his own laptop "for debugging". Ours among them: letters concerning seven patients, with history, prognosis and home address. They assure us that the laptop has been collected and imaged. On our side uploads are paused. I'd like advice on whether we need to notify under the Act. Dr Mensah knows; the patients don't.

Rosalind Peake, medical secretary
""",["unauthorized_access","data_leak"],may="s p i",n=7,d=A(["history","prognosis","home address"],["audio files","history","prognosis","home address"]),m=A("They assure us that the laptop has been collected and imaged. On our side uploads are paused.","On our side uploads are paused.","the laptop has been collected and imaged. On our side uploads are paused."),i=["Dr Mensah"])
M("en","Ravi Menon","Tenant portal mix-up","""
Hello,
since the merge of two tenant accounts, one tenant gets the other's rent reminders. That means he knows her arrears and her new phone number, and she left him because of violence. I un-merged the accounts within minutes of her call and suspended his login. She fears he'll turn up at her workplace. A safety plan has been agreed with the domestic abuse service, who I rang straight after. The police gave her a log number, 0417 of 9 November.
Ravi Menon, Lettings
""",["misconfiguration","data_leak","misdelivery"],may="n p",d=A(["arrears","new phone number"],["arrears","phone number"],["rent reminders","arrears","new phone number"],["her arrears","her new phone number"]),pol=A("0417 of 9 November","0417","yes","log number, 0417 of 9 November","The police gave her a log number, 0417 of 9 November.","The police gave her a log number, 0417 of 9 November"),m=A("I un-merged the accounts within minutes of her call and suspended his login.","I un-merged the accounts within minutes of her call and suspended his login. || A safety plan has been agreed with the domestic abuse service, who I rang straight after."),i=A(["domestic abuse service"],["the domestic abuse service"],["domestic abuse service","police"],["the domestic abuse service","The police"]),c=A("She fears he'll turn up at her workplace.","he'll turn up at her workplace"))
M("en","Yasmin Haddad","Flooded archive","""
Hello,
A burst pipe has ruined part of our paper archive: 58 boxes from 1998 to 2011, among them the adoption files. As far as I can tell the files of about ninety families can't be read any more. Birth certificates and court orders were in there, and for some there is no second copy. We've frozen the wettest boxes and a conservator is looking at the rest. People searching for their origins may never get an answer. I still have to tell the council.
Yasmin Haddad
""","data_loss",may="n p",d=A(["Birth certificates","court orders"],["adoption files","Birth certificates","court orders"]),m=A("We've frozen the wettest boxes and a conservator is looking at the rest.","We've frozen the wettest boxes"),c=A("People searching for their origins may never get an answer."))
M("en","Elspeth Grieve","Survey tool kept IPs","""
Dear all,
contrary to what we promised in the information sheet, the survey tool logged IP addresses. So answers on drug use, political views and voting could be tied to people. 640 questionnaires came back; how many respondents that makes nobody can say, as several were filled in twice. Logging is switched off, the column has been deleted, the backup was overwritten. The ethics board learned of it from me on Thursday. I don't believe anyone has been re-identified.
Elspeth Grieve
""",["misconfiguration","other","data_leak"],may="s c p n",d=A(["IP addresses","drug use","political views","voting"],["IP addresses"],["IP addresses","answers on drug use","political views","voting"],["drug use","political views","voting"]),m="Logging is switched off, the column has been deleted, the backup was overwritten.",i=A(["ethics board"],["The ethics board"]))
