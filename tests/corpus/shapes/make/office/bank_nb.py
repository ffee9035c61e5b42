"""Norwegian wordings, in the same order as the German ones."""
LABELS = {
"reporter_name": "Navn|Fullt navn|Meldt av|Innmelders navn|Hvem melder hendelsen?|Etternavn og fornavn|Ditt navn|Melder|Navn på den som melder|Meldingen er sendt av|Navn (blokkbokstaver)|Innmelder|Hvem sender inn meldingen?|Varsler|Rapportert av|Navn på ansatt som melder|Utfylt av|Oppgi navnet ditt|Navn på innmelder|Meldende person",
"reporter_email": "E-post|E-postadresse|E-post jobb|Kontakt e-post|E-post for spørsmål|Din e-post|Innmelders e-post|E-post (arbeid)|Svaradresse (e-post)|Hvilken e-postadresse når vi deg på?|Elektronisk post|Din e-postadresse|E-post til den som melder|Epost|Mailadresse|Hvor skal vi sende kvitteringen (e-post)?|E-postkontakt|Tjenstlig e-post|E-post melder|Jobb-e-post",
"reporter_phone": "Telefon|Telefonnummer|Tlf.|Mobil|Kontakttelefon|Telefon dagtid|Innmelders telefon|Direktenummer|Hvilket nummer kan vi nå deg på?|Telefon arbeid|Tlf.nr.|Telefon for spørsmål|Treffes på telefon|Mobil eller fasttelefon|Ring tilbake på|Mobilnummer|Beste nummer å ringe|Telefonnummeret ditt|Hvordan når vi deg på telefon?|Telefon melder",
"reporter_role": "Stilling|Rolle|Funksjon|Stillingstittel|Din rolle|Tittel|Stilling/funksjon|Din stilling|Hvilken stilling har du?|Yrke|Stillingsbetegnelse|Rolle i virksomheten|Arbeidstittel|Innmelders stilling|Ansatt som|Jobbtittel|Hvilken funksjon har du?|Din funksjon|Rolle/tittel|Yrkestittel",
"org_unit": "Avdeling|Enhet|Organisasjonsenhet|Institutt eller avdeling|Fakultet/enhet|Seksjon|Tjenestested|Virksomhet|Hvilken avdeling arbeider du i?|Meldende enhet|Etat|Arbeidssted|Din enhet|Avdeling/seksjon|Berørt enhet|Navn på enheten|Fakultet eller institutt|Hvilken enhet tilhører du?|Team/avdeling|Kontor/avdeling",
"discovered_at": "Tidspunkt for oppdagelse|Når ble hendelsen oppdaget?|Dato og klokkeslett for oppdagelse|Oppdaget|Først oppdaget|Når ble du kjent med hendelsen?|Oppdaget den|Tidspunkt for kunnskap om avviket|Ble kjent den|Avdekket dato/tid|Når ble det først lagt merke til?|Avviket oppdaget|Når fikk dere kjennskap til hendelsen?|Når fikk du vite om det?|Tid for oppdagelse|Hendelsen ble avdekket|Dato og tid da avviket ble oppdaget|Når la du merke til hendelsen?|Oppdaget dato og klokkeslett|Tidspunkt da bruddet ble kjent",
"occurred_at": "Tidspunkt for hendelsen|Når skjedde hendelsen?|Dato og klokkeslett for hendelsen|Hendelsesdato|Når inntraff hendelsen?|Når fant hendelsen sted?|Hendelsestidspunkt|Dato og tid for hendelsen|Inntraff den|Skjedde den|Tid for hendelsen|Når skjedde det?|Når oppstod avviket?|Tidspunkt for avviket|Fant sted|Dato for hendelsen|Når oppsto hendelsen?|Tidspunkt da bruddet skjedde|Når hendte det?|Gjerningstidspunkt",
"location": "Sted|Sted for hendelsen|Hvor skjedde det?|Hendelsessted|Bygg og rom|Hvor skjedde hendelsen?|Åsted|Lokasjon|Sted (bygg, rom)|Hvor fant hendelsen sted?|Hvor inntraff hendelsen?|Nøyaktig sted|Hvor hendte det?|Adresse/sted for hendelsen|Lokale|Hvor var dette?|Sted/bygning|Stedsangivelse|Hvor oppsto avviket?|Skadested",
"description": "Beskrivelse av hendelsen|Hva skjedde?|Beskriv hendelsen|Hendelsesforløp|Kort beskrivelse|Hva har skjedd?|Redegjørelse|Beskriv hendelsen med egne ord|Sakens fakta|Beskrivelse|Beskrivelse av avviket|Forklar hva som skjedde|Utfyllende beskrivelse|Sammendrag av hendelsen|Gi en kort framstilling av hendelsen|Hva gikk galt?|Forløp|Hvordan oppsto avviket?|Saksframstilling|Hendelsen i korte trekk",
"consequences": "Konsekvenser|Mulige konsekvenser|Følger|Hvilke konsekvenser har hendelsen?|Sannsynlige konsekvenser|Skadevirkninger|Virkninger|Konsekvenser for de berørte|Hva er følgene av hendelsen?|Hvilken skade har oppstått?|Konsekvenser for driften|Mulig skade|Hva kan hendelsen føre til?|Risiko for de registrerte|Konsekvens av avviket|Ulemper for de berørte|Faktisk eller mulig skade|Virkninger så langt|Hvilke følger kan ventes?|Skadeomfang",
"measures": "Tiltak|Iverksatte tiltak|Hva er gjort så langt?|Strakstiltak|Hvilke tiltak er iverksatt?|Umiddelbare tiltak|Gjennomførte tiltak|Hva har dere gjort?|Skadebegrensende tiltak|Korrigerende tiltak|Utførte tiltak|Tiltak som er satt i verk|Hva ble gjort?|Tiltak hittil|Hvilke skritt er tatt?|Mottiltak|Hva har du foretatt deg?|Tiltak for å begrense skaden|Allerede gjennomførte tiltak|Utbedring",
"affected_systems": "Berørte systemer|Hvilke systemer er berørt?|Berørt IT-system|Systemer som er rammet|Berørte tjenester|Berørt maskin- og programvare|Hvilke IT-systemer eller tjenester gjelder det?|Berørte fagsystemer|Rammede systemer|Involverte systemer|Systemer/tjenester|Berørte maskiner|Hvilket system gjelder det?|Berørt utstyr og systemer|Navn på berørt system|Hvilke tjenester er rammet?|IT-systemer|Aktuelle systemer|Berørte applikasjoner|System(er) det gjelder",
"data_categories": "Kategorier av opplysninger|Typer opplysninger|Hvilke opplysninger er berørt?|Type data|Berørte data|Kategorier av personopplysninger|Hvilke data gjelder det?|Type personopplysninger|Opplysninger det gjelder|Hvilke personopplysninger er omfattet?|Datakategorier|Datatyper|Hva slags opplysninger er berørt?|Berørte opplysninger|Arten av opplysninger|Opplysningskategorier|Hvilke typer data er involvert?|Berørte personopplysninger|Informasjonstyper|Hvilke kategorier data er berørt?",
"affected_persons": "Antall berørte|Hvor mange personer er berørt?|Antall registrerte|Antall berørte personer|Omtrentlig antall berørte|Hvor mange er rammet?|Anslått antall registrerte|Antall personer|Berørte personer (antall)|Hvor mange registrerte gjelder det?|Ca. antall personer|Totalt antall berørte|Hvor mange gjelder dette?|Antall personer opplysningene gjelder|Anslag over antall berørte|Omfang (antall personer)|Antall rammede|Hvor mange enkeltpersoner er berørt?|Antall enkeltpersoner|Berørte, antall",
"personal_data": "Er personopplysninger berørt?|Personopplysninger berørt|Gjelder hendelsen personopplysninger?|Omfatter avviket personopplysninger?|Er det personopplysninger involvert?|Personopplysninger involvert|Inneholder materialet personopplysninger?|Personopplysninger?|Ble personopplysninger rammet?|Berører saken personopplysninger?",
"special_categories": "Er særlige kategorier av personopplysninger berørt?|Særlige kategorier|Særlige kategorier (art. 9) berørt?|Sensitive opplysninger (art. 9)?|Omfatter det særlige kategorier personopplysninger?|Sensitive personopplysninger berørt|Er sensitive opplysninger berørt?|Er helseopplysninger eller andre særlige kategorier omfattet?|Særlige kategorier av opplysninger|Art. 9-opplysninger",
"device_kind": "Type enhet|Enhetstype|Type utstyr|Hva slags enhet gjelder det?|Utstyr|Beskrivelse av enheten|Merke og modell|Hvilken enhet gjelder det?|Utstyrstype|Gjenstand|Enhet (merke, modell)|Hvilket utstyr er borte?|Enhetsbeskrivelse|Type enhet/lagringsmedium|Hva slags utstyr er det?|Mistet gjenstand",
"device_id": "Serienummer|Inventarnummer|Enhets-ID|Utstyrsnummer|Serie-/inventarnummer|Serienr.|Enhetens serienummer|Hva er serienummeret?|Maskinnummer|Inventarnr.|Merkenummer på enheten|Asset-nummer|Identifikasjonsnummer på enheten|S/N|Enhetsnummer|IT-inventarnummer",
"device_encrypted": "Er enheten kryptert?|Enhet kryptert|Var enheten kryptert?|Kryptering aktivert?|Diskkryptering|Er disken kryptert?|Kryptert|Var lagringsmediet kryptert?|Kryptering på plass?|Er utstyret kryptert?",
"lost_or_stolen": "Mistet eller stjålet?|Tap eller tyveri|Er enheten mistet eller stjålet?|Gjelder det tap eller tyveri?|Mistet/stjålet|Tapsårsak|Ble utstyret mistet eller stjålet?|Tapstype",
"police_report": "Er saken anmeldt til politiet?|Politianmeldelse|Anmeldt|Er forholdet politianmeldt?|Politiets saksnummer|Saksnummer hos politiet|Politiet varslet?|Anmeldelse til politiet|Er politiet kontaktet?|Politianmeldt|Anmeldelsesnummer|Har dere anmeldt forholdet?|Anmeldt til politiet?|Politiets referanse",
"informed": "Hvem er varslet?|Varslede personer|Allerede informert|Hvem andre kjenner til hendelsen?|Hvilke instanser er varslet?|Hvem har du sagt fra til?|Varslet til|Hvem er informert så langt?|Andre som er varslet|Personer som er underrettet|Hendelsen er meldt til|Hvem har fått beskjed?|Er noen informert? Hvem?|Informerte enheter|Tidligere varslet|Underrettet",
"kind": "Type hendelse|Hendelsestype|Hva slags hendelse er det?|Kategori|Type avvik|Hendelseskategori|Avvikstype|Hendelsens art|Klassifisering av hendelsen|Hva meldes?",
"disc_date": "Dato oppdaget|Dato for oppdagelse|Oppdaget (dato)|Oppdagelsesdato|Oppdaget: dato|Dato avdekket",
"disc_time": "Klokkeslett oppdaget|Klokkeslett for oppdagelse|Oppdaget (klokkeslett)|Tid oppdaget|Oppdaget: klokkeslett|Klokkeslett",
"first": "Fornavn|Fornavn (alle)|Fornavn til den som melder|Fornavn innmelder",
"last": "Etternavn|Slektsnavn|Etternavn til den som melder|Etternavn innmelder",
}
HELP = {
"reporter_name": "tittel, fornavn, etternavn|skriv tydelig", "reporter_email": "kun jobbadresse|vi sender kvittering",
"reporter_phone": "med landkode|gjerne mobil", "reporter_role": "f.eks. rådgiver, leder|som i arbeidsavtalen",
"org_unit": "fullt navn som i katalogen|f.eks. Det juridiske fakultet", "discovered_at": "dd.mm.åååå og klokkeslett|72-timersfristen løper herfra",
"occurred_at": "hvis kjent|anslag er godt nok", "location": "gate, bygg, etasje|kan være utenfor arbeidsstedet",
"description": "Hvem? Hva? Når? Hvordan?|ikke navngi de berørte", "consequences": "f.eks. økonomisk tap, omdømme|også om de bare er mulige",
"measures": "f.eks. passord endret, enhet sperret|gjerne med klokkeslett", "affected_systems": "navn, IP-adresse eller inventarnummer|list opp alle",
"data_categories": "f.eks. kontaktopplysninger, kontonummer|flere svar mulig", "affected_persons": "et anslag holder|ikke antall poster",
"personal_data": "opplysninger om levende personer", "special_categories": "helse, religion, fagforening osv.",
"device_kind": "f.eks. PC, mobil, minnepenn", "device_id": "se merket på undersiden", "device_encrypted": "f.eks. BitLocker, FileVault",
"lost_or_stolen": "sett ett kryss", "police_report": "oppgi distrikt og saksnummer", "informed": "leder, IT, personvernombud", "kind": "sett kryss",
}
OTHER = [("Kostnadssted", "4711-20"), ("Har lignende hendelser skjedd før?", "Nei"), ("Har du gjennomført personvernkurs de siste to årene?", "Ja"),
 ("Foretrukket språk", "Norsk"), ("Vedlegg", "1 ark"), ("Stedfortreder ved fravær", "Oline Brandt"), ("Løpenummer", "2026/117"),
 ("Hvordan fant du dette skjemaet?", "Intranett"), ("Kan vi invitere deg til en samtale?", "gjerne"), ("Hadde du tilgang til intranettet?", "Ja")]
NOVAL = ["-", "ikke aktuelt", "i/a", "ukjent", "se over", "vet ikke", "–", "n/a"]
SECTION = {"who": "Om deg som melder|Innmelder|Kontaktopplysninger|Hvem melder?", "when": "Om hendelsen|Hendelsen|Tid og sted|Hendelsen i oversikt", "what": "Forløp og følger|Beskrivelse og tiltak|Enkeltheter|Detaljer",
 "data": "Berørte opplysninger|Personvern|Opplysninger og personer|Personopplysninger", "device": "Enhet|Opplysninger om enheten|Ved tap av utstyr|Utstyr", "told": "Annet|Varsling|Meldeveier|Øvrige opplysninger"}
TITLE = ["Melding om informasjonssikkerhetshendelse", "Avviksskjema personvern", "Hendelsesmelding", "Skjema 17-3: Melding om databrudd"]
INSTR = ["Fyll ut hele skjemaet og send det straks til enheten nevnt nedenfor. Felt merket * er obligatoriske.",
 "Alle hendelser skal meldes med en gang; en ufullstendig melding er bedre enn en sen. Hendelsesteamet svarer på spørsmål på internnummer 4444."]
LEGAL = ["Rettslig grunnlag er personvernforordningen art. 6 nr. 1 bokstav c, jf. art. 33. Opplysningene slettes etter tre år.",
 "Merk: Den som melder i god tro, skal ikke møtes med negative reaksjoner."]
OFFICE = ("Fylles ut av hendelsesteamet|Kun for intern bruk|Saksbehandling – fylles ikke ut av melder", [("Mottatt dato", "21.10.2026"), ("Saksbehandler", "K. Sivertsen"), ("Saksnummer", "V-2026-088"), ("Prioritet", "høy"), ("Tiltak", "Sak opprettet"), ("Dato, signatur", "21.10.2026 KS")])
CONTROL = [("Versjon", "2.4"), ("Dato", "01.03.2025"), ("Dokumentansvarlig", "Seksjon for informasjonssikkerhet"), ("Godkjent av", "Alma Henningsen")]
FOOTER = "Skjema IS-07 · Versjon 2.4 · Mars 2025 · Side 1 av 1"
SECOND = {"supervisor": ("Nærmeste leder", [("Navn på nærmeste leder", "Unni Falkenberg"), ("Telefon til nærmeste leder", "55 58 70 01")]),
 "affected": ("Berørt person", [("Navn på den berørte", "Konrad Immerstad"), ("E-post til den berørte", "k.immerstad@web.example")]),
 "witness": ("Vitne", [("Vitnets navn", "Berit Løse"), ("Telefon", "55 58 81 23")])}
HEAD = ("Spørsmål|Punkt|Felt|Emne", "Svar|Ditt svar|Utfylling|Opplysning", "Merknad|Veiledning|Kommentar|Merknader")
YES, NO, UNK = "Ja", "Nei", "Vet ikke"
UNITS = ["ca. {} personer", "{} personer", "omtrent {}", "rundt {} studenter", "{}"]
OTHERWORD = "Annet"
REQ = "(obligatorisk)"
LEFT_HINT = ["Skriv her:", "Klikk her for å skrive inn tekst.", "Ditt svar:"]
BLANK_HINT = ["Klikk eller trykk her for å skrive inn tekst.", "Fylles ut", "[skriv tekst]"]
PEOPLE = [("Hedda", "Valbrekke", "eiendomsrådgiver", "Eiendomsavdelingen"), ("Jon", "Pettersen", "laboratorieleder", "Institutt for geofag"), ("Nadia", "Kverneland", "HR-rådgiver", "Personalavdelingen"),
 ("Dag", "Overå", "vaktmester", "Driftsseksjonen"), ("Aisha", "Demir", "avdelingssykepleier", "Hjerteavdelingen"), ("Ruben", "Stokke", "systemadministrator", "IT-avdelingen")]
SCENES = [
 dict(kind="device_loss", kindword="Tap eller tyveri av enhet", description=["En bærbar jobbmaskin ble tatt fra et ulåst kontor.", "Døra sto åpen i lunsjen, og det finnes ingen vitner."],
  systems=["Bærbar PC NB-4711", "Filserver fs02"], device="Bærbar PC Dell Latitude 5440", did="INV-20871", los=("stjålet", "stolen"), loc=["Bygg C, rom 2.14", "Biblioteket, lesesal 2"],
  cons="Lister som ligger på maskinen, kan bli lest.", meas="Passord endret og enheten sperret i konsollen.", police="Sentrum politistasjon, sak 2026-88123"),
 dict(kind="misdelivery", kindword="Feilsending", description=["En lønnsoversikt gikk til feil distribusjonsliste.", "Adressefeltet ble fylt ut automatisk."],
  systems=["Outlook", "Exchange-server"], loc=["Administrasjonsbygget, rom 118", "Kopirommet, bygg A"], cons="Kolleger kan sammenligne lønn.", meas="Mottakerne bedt om å slette meldingen, tilbakekalling startet."),
 dict(kind="ransomware", kindword="Løsepengevirus", description=["Alle filer på en arbeidsstasjon er kryptert, og skjermen viser et krav om løsepenger.", "Maskinen svarer ikke lenger."],
  systems=["PC-0815", "Nettverksdisk P"], loc=["Laboratorium 3, første etasje", "Ekspedisjonen, bygg A"], cons="Seksjonen har ikke kunnet arbeide siden formiddagen.", meas="Maskinen koblet fra nettet, sikkerhetskopi kontrollert."),
 dict(kind="phishing", kindword="Phishing", description=["Flere ansatte fikk en falsk melding fra biblioteket med oppfordring om å oppgi passordet.", "Én person skrev inn brukernavn og passord."],
  systems=["Webmail", "Bibliotekkonto"], loc=["Campus nord", "Hovedbygget"], cons="Misbruk av kontoen til å sende flere meldinger.", meas="Passord tilbakestilt og avsender sperret."),
]
CATS = [["Navn og adresser", "Kontonumre"], ["Fødselsdatoer", "Studentnumre"], ["Ansattnumre", "Lønnsopplysninger"]]
CATLIST = ["Navn og adresser", "Kontonumre", "Fødselsdatoer", "Studentnumre", "Ansattnumre", "Lønnsopplysninger", "Innloggingsopplysninger"]
KINDLIST = ["Tap eller tyveri av enhet", "Feilsending", "Løsepengevirus", "Phishing", "Uautorisert tilgang"]
INFORMED = [["Avdelingsleder", "IT-hjelp"], ["Personvernombudet"], ["Tillitsvalgt", "Instituttleder"]]
LOS = ["mistet", "stjålet"]
PHONES = ["55 58 42 17", "+47 55 58 42 18", "internt 4471", "900 12 345"]
DATE, TIME, BOTH = ["{d:02}.{m:02}.{y}", "{d}. {mon} {y}", "{d:02}.{m:02}.{y2}"], ["kl. {H:02}.{M:02}", "{H:02}:{M:02}", "kl {H:02}:{M:02}"], ["{D}, {T}", "{D} {T}", "{D} {T}", "{D} ca. {T}"]
MONTHS = "januar februar mars april mai juni juli august september oktober november desember".split()
DOMAIN, DESK = "hs-fjell.example", "Postmottak <postmottak@hs-fjell.example>"
BODY = ["Hei,\n\nvedlagt følger utfylt skjema.\n\nVennlig hilsen\n", "Hei!\n\nMeldingen ligger ved.\n\nMvh\n"]
