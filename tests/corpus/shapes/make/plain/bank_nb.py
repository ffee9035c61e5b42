"""Norwegian labels as institutions word them, one list a field; even places are half A, odd ones half B."""

LABELS = {
    "reporter_name": [
        "Navn på melder", "Ditt navn", "Meldt av", "Fullt navn", "Navn", "Hvem melder hendelsen?", "Innmelder", "Navn på den som melder fra",
        "Rapportert av", "Fornavn og etternavn", "Kontaktperson", "Hva heter du?", "Skjemaet er fylt ut av", "Varslet av", "Melder",
        "Navn på innsender", "Hvem er det som melder?", "Avviket er meldt av", "Vennligst oppgi navnet ditt", "Innsender", "Navn (fullt navn)", "Utfylt av"],
    "first": ["Fornavn", "Ditt fornavn", "Fornavn(e)", "Fornavnet ditt"],
    "last": ["Etternavn", "Ditt etternavn", "Etternavnet ditt", "Slektsnavn"],
    "reporter_email": [
        "E-post", "E-postadresse", "E-post (jobb)", "Din e-postadresse", "Epost", "E-post for tilbakemelding", "Hvilken e-postadresse kan vi nå deg på?",
        "Kontakt-e-post", "E-postadressen din", "Mailadresse", "E-post til melder", "Svar sendes til (e-post)", "Tjenstlig e-post", "Hvor kan vi svare deg?",
        "E-postadresse til innsender", "Elektronisk postadresse", "Kontaktadresse (e-post)", "Jobb-e-post", "Arbeids-e-post", "Epostadresse"],
    "reporter_phone": [
        "Telefon", "Telefonnummer", "Mobil", "Mobilnummer", "Tlf.", "Telefon (dagtid)", "Hvilket nummer kan vi nå deg på?", "Kontakttelefon", "Ditt telefonnummer",
        "Telefonnummer til melder", "Tlf.nr.", "Direktenummer", "Telefon til innmelder", "Hvordan kan vi nå deg på telefon?", "Telefon/mobil", "Nummer for tilbakeringing",
        "Telefonnummeret ditt", "Tlf. jobb", "Kontaktnummer", "Hvor kan vi ringe deg?"],
    "reporter_role": [
        "Stilling", "Rolle", "Din stilling", "Stillingstittel", "Funksjon", "Hvilken stilling har du?", "Din rolle i virksomheten", "Tittel", "Stilling/funksjon",
        "Melders rolle", "Yrkestittel", "Hvilken rolle har du?", "Stilling til den som melder", "Stillingsbetegnelse", "Din funksjon", "Arbeidstittel",
        "Rolle i organisasjonen", "Ansatt som", "Stilling / tittel", "Hva er din stilling?"],
    "org_unit": [
        "Avdeling", "Enhet", "Virksomhet", "Organisasjonsenhet", "Avdeling/enhet", "Hvilken avdeling jobber du i?", "Seksjon", "Etat eller avdeling", "Fakultet / institutt",
        "Tjenestested", "Arbeidssted", "Hvilken enhet tilhører du?", "Avdelingen din", "Din enhet", "Meldende enhet", "Tilhørighet (enhet)", "Enhet/virksomhet",
        "Område / seksjon", "Kommunalområde", "Avdeling der du arbeider"],
    "discovered_at": [
        "Oppdaget", "Når ble hendelsen oppdaget?", "Dato og klokkeslett for oppdagelse", "Tidspunkt for oppdagelse", "Oppdaget dato", "Når ble du kjent med hendelsen?",
        "Når oppdaget du avviket?", "Avdekket dato", "Når fikk dere kjennskap til bruddet?", "Oppdagelsestidspunkt", "Dato avviket ble oppdaget", "Ble oppdaget",
        "Når ble forholdet avdekket?", "Tidspunkt da hendelsen ble oppdaget", "Dato for avdekking", "Når la du merke til det?", "Oppdaget når", "Dato/tid oppdaget",
        "Når ble bruddet kjent?", "Kjent for virksomheten fra"],
    "occurred_at": [
        "Tidspunkt for hendelsen", "Når skjedde hendelsen?", "Dato for hendelsen", "Hendelsestidspunkt", "Når fant hendelsen sted?", "Dato og klokkeslett for hendelsen",
        "Når inntraff hendelsen?", "Hendelsesdato", "Når skjedde det?", "Inntruffet", "Dato og tid for hendelsen", "Tidspunkt for avviket", "Når oppsto avviket?",
        "Skjedde når", "Dato for avviket", "Tid for hendelsen", "Når inntraff bruddet?", "Tidspunkt for bruddet", "Når hendte det?", "Hendelsen skjedde"],
    "location": [
        "Sted", "Hvor skjedde hendelsen?", "Sted for hendelsen", "Hendelsessted", "Hvor fant hendelsen sted?", "Lokasjon", "Bygg og rom", "Hvor inntraff hendelsen?",
        "Åsted", "Adresse eller sted", "Hvor skjedde det?", "Bygning / rom", "Nøyaktig sted", "Hvor oppsto avviket?", "Sted der det skjedde", "Stedsangivelse",
        "Lokale", "Hvor hendte det?", "Sted (bygg, etasje, rom)", "Hvor var du da det skjedde?"],
    "kind": [
        "Type hendelse", "Hendelsestype", "Kategori", "Hva slags hendelse gjelder det?", "Hva gjelder meldingen?", "Avvikstype", "Hva vil du melde?", "Type avvik",
        "Hendelseskategori", "Hendelsens art", "Hvilken type hendelse er det?", "Klassifisering", "Type brudd", "Hva slags avvik er det?", "Hvilken kategori passer best?",
        "Kategori for hendelsen", "Art av hendelse", "Type sikkerhetshendelse", "Meldingen gjelder", "Hendelsen gjelder"],
    "description": [
        "Beskrivelse av hendelsen", "Hva skjedde?", "Beskriv hendelsen", "Hendelsesforløp", "Kort beskrivelse", "Hva har skjedd?", "Fortell hva som skjedde", "Beskrivelse",
        "Nærmere om hendelsen", "Saksforhold", "Redegjør for hendelsen", "Beskriv hva som skjedde", "Hendelsesbeskrivelse", "Faktisk hendelsesforløp",
        "Beskrivelse av avviket", "Hva har du observert?", "Forklar hva som har hendt", "Omstendigheter", "Detaljer om hendelsen", "Beskriv forløpet med egne ord"],
    "consequences": [
        "Konsekvenser", "Mulige konsekvenser", "Hvilke konsekvenser har hendelsen?", "Sannsynlige følger", "Virkninger", "Hva kan konsekvensene bli?", "Konsekvenser for de registrerte",
        "Følger av hendelsen", "Skadeomfang", "Mulig skade", "Hva er konsekvensen av avviket?", "Konsekvenser for driften", "Antatte konsekvenser", "Påvirkning",
        "Hvilke følger kan bruddet få?", "Risiko for de berørte", "Faktiske eller mulige konsekvenser", "Ulemper for de berørte", "Konsekvensvurdering", "Virkning på driften"],
    "measures": [
        "Tiltak", "Iverksatte tiltak", "Hva er gjort så langt?", "Strakstiltak", "Hvilke tiltak er satt i verk?", "Gjennomførte tiltak", "Umiddelbare tiltak",
        "Hva har dere gjort?", "Tiltak som er gjennomført", "Allerede iverksatte tiltak", "Skadebegrensende tiltak", "Hva har du gjort til nå?", "Korrigerende tiltak",
        "Hvilke tiltak er iverksatt?", "Tiltak så langt", "Førstehåndstiltak", "Utførte tiltak", "Hva er gjort for å rette opp?", "Avbøtende tiltak", "Håndtering så langt"],
    "affected_systems": [
        "Berørte systemer", "Hvilke systemer er berørt?", "Berørt system", "System/tjeneste", "Hvilket IT-system gjelder det?", "Rammede systemer", "Hvilke systemer er rammet?",
        "Involverte systemer", "System eller applikasjon", "Berørte IT-systemer", "Systemer og tjenester som er berørt", "Hvilke enheter eller tjenester er involvert?",
        "Berørt utstyr", "Maskin/system", "Navn på system", "Fagsystem", "Hvilken tjeneste er berørt?", "Påvirkede systemer", "Systemnavn", "Hvilke systemer omfattes?"],
    "personal_data": [
        "Er personopplysninger berørt?", "Omfatter hendelsen personopplysninger?", "Personopplysninger berørt", "Gjelder det personopplysninger?", "Er det personopplysninger involvert?",
        "Inneholder materialet personopplysninger?", "Brudd på personopplysningssikkerheten?", "Berører saken personopplysninger?", "Personopplysninger involvert?", "Personopplysninger",
        "Kan personopplysninger være berørt?", "Har personopplysninger kommet på avveie?", "Er personvernet berørt?", "Omfattes personopplysninger?"],
    "data_categories": [
        "Type opplysninger", "Hvilke opplysninger er berørt?", "Kategorier av personopplysninger", "Opplysningstyper", "Hva slags personopplysninger gjelder det?", "Datakategorier",
        "Hvilke typer data er berørt?", "Type data", "Berørte opplysninger", "Hvilke personopplysninger omfattes?", "Kategorier av opplysninger", "Hva slags data gjelder det?",
        "Typer personopplysninger", "Hvilke data er involvert?", "Opplysninger som er berørt", "Innhold i opplysningene", "Hvilke kategorier av opplysninger?", "Informasjonstype",
        "Hvilke opplysninger er kommet på avveie?", "Type personopplysninger"],
    "special_categories": [
        "Særlige kategorier (art. 9)?", "Omfatter det særlige kategorier av personopplysninger?", "Sensitive opplysninger?", "Er særlige kategorier berørt?",
        "Er det sensitive personopplysninger?", "Inngår særlige kategorier av opplysninger?", "Særlige kategorier av personopplysninger", "Gjelder det helseopplysninger eller andre sensitive data?"],
    "affected_persons": [
        "Antall berørte personer", "Hvor mange personer er berørt?", "Antall registrerte", "Antall berørte", "Omtrent hvor mange er berørt?", "Hvor mange gjelder det?",
        "Hvor mange registrerte er berørt?", "Antall personer", "Anslått antall berørte", "Berørte (antall)", "Hvor mange personer omfattes?", "Omfang (antall personer)",
        "Antall personer det gjelder", "Ca. antall berørte", "Hvor mange kan være berørt?", "Hvor mange personer er involvert?"],
    "device_kind": [
        "Type enhet", "Hvilken enhet gjelder det?", "Enhetstype", "Type utstyr", "Hva slags utstyr er borte?", "Hvilket utstyr er mistet?", "Gjenstand", "Utstyr",
        "Mistet utstyr", "Modell", "Tapt enhet", "Hva er mistet?", "Hvilken enhet er savnet?", "Enhet eller lagringsmedium"],
    "device_id": [
        "Serienummer", "Inventarnummer", "Utstyrsnummer", "Enhets-ID", "Inventarnr.", "Serienr.", "Merkenummer på enheten", "Maskinnummer", "Eiendelsnummer", "ID-nummer på utstyret",
        "Serie- eller inventarnummer", "Enhetens identifikasjon"],
    "device_encrypted": [
        "Er enheten kryptert?", "Var enheten kryptert?", "Kryptert?", "Er disken kryptert?", "Kryptering", "Var dataene kryptert?", "Diskkryptering aktivert?", "Kryptert enhet",
        "Er lagringsmediet kryptert?", "Er harddisken kryptert?"],
    "device_password": [
        "Passordbeskyttet?", "Er enheten beskyttet med passord?", "Var skjermlås aktivert?", "Har enheten PIN eller passord?", "Sikret med passord?", "Passord på enheten?",
        "Beskyttet med kode?", "Er det PIN-kode på enheten?"],
    "device_remote_wipe": [
        "Fjernslettet?", "Er enheten fjernslettet?", "Er fjernsletting utført?", "Ble enheten slettet eksternt?", "Fjernsletting", "Har dere fjernslettet enheten?", "Er enheten slettet via fjernstyring?", "Fjernsletting gjennomført"],
    "lost_or_stolen": [
        "Mistet eller stjålet?", "Er enheten mistet eller stjålet?", "Tap eller tyveri?", "Tapt/stjålet", "Ble den stjålet eller mistet?", "Tyveri eller tap",
        "Er utstyret tapt eller stjålet?", "Årsak (tyveri/tap)"],
    "police_report": [
        "Er forholdet anmeldt?", "Anmeldt til politiet?", "Er politiet varslet?", "Politianmeldelse", "Er saken anmeldt til politiet?", "Er det levert anmeldelse?",
        "Politianmeldt?", "Politiet kontaktet?", "Har dere anmeldt forholdet til politiet?", "Anmeldelse levert"],
    "informed": [
        "Hvem er varslet?", "Hvem er informert?", "Varslede personer", "Allerede varslet", "Hvem har fått beskjed?", "Er andre informert?", "Informerte parter",
        "Hvem er orientert om hendelsen?", "Hvilke instanser er varslet?", "Orienterte personer", "Varslet til", "Hvem vet om saken?", "Hvem har du varslet?", "Informert", "Hvem er gjort kjent med saken?", "Hvem ble informert?"],
}

SPLIT = {"discovered_at": [("Dato oppdaget", "Klokkeslett oppdaget"), ("Oppdaget dato", "Oppdaget klokkeslett"), ("Oppdaget den", "Klokken"), ("Dato for oppdagelse", "Tid for oppdagelse")],
         "occurred_at": [("Dato for hendelsen", "Klokkeslett for hendelsen"), ("Hendelsesdato", "Klokkeslett"), ("Dato det skjedde", "Klokkeslett det skjedde"), ("Dato for hendelse", "Tid for hendelse")]}

HINTS = {
    "reporter_name": ["for- og etternavn", "slik det står i personalsystemet"], "reporter_email": ["vi svarer til denne adressen", "ikke privat adresse"],
    "reporter_phone": ["dagtid", "8 siffer"], "discovered_at": ["dd.mm.åååå kl. tt:mm", "dato og klokkeslett"],
    "occurred_at": ["hvis kjent", "anslag hvis usikker"], "location": ["bygg, rom", "så presist som mulig"],
    "description": ["hva, hvor, hvordan", "et kort sammendrag holder"], "measures": ["f.eks. passord byttet, maskin koblet fra", "stikkord holder"],
    "affected_systems": ["navn, IP-adresse eller inventarnummer", "hvis kjent"], "affected_persons": ["anslag holder", "omtrentlig"],
    "data_categories": ["flere valg mulig", "f.eks. navn, adresser"], "informed": ["f.eks. leder, personvernombud", "navn eller rolle"],
    "consequences": ["så langt det er kjent", "etter din vurdering"], "org_unit": ["som i organisasjonskartet", "forkortelse holder"],
    "reporter_role": ["f.eks. saksbehandler", "som i arbeidsavtalen"], "kind": ["kryss av", "velg én"],
}

NOFIELD = [("Saksnummer", "II-14/2026"), ("Når passer det best at vi ringer?", "formiddag"), ("Har du gjennomført opplæring i personvern?", "ja"),
           ("Ønsker du tilbakemelding?", "ja"), ("Hvordan fant du dette skjemaet?", "på intranettet"), ("Antall vedlegg", "2"), ("Er tapet forsikret?", "nei"),
           ("Avtalenummer", "V-20931"), ("Hvor fornøyd er du med tjenesten?", "4 av 5"), ("Kan vi invitere deg til kurs?", "nei"), ("Anslått kostnad", "4500 kr"), ("Har du lest veiledningen?", "ja")]

OFFICE = ("Fylles ut av responsmiljøet", [("Saksnummer", "CERT-2026-118"), ("Mottatt dato", "23.10.2026"), ("Saksbehandler", "Kåre Myklebust"), ("Bekreftet dato", "24.10.2026"), ("Prioritet", "middels")])
PERSON = [("Nærmeste leder", [("Navn", "Ingrid Haavardsholm"), ("Telefon", "55 31 20 18"), ("E-post", "i.haavardsholm@eksempel-etat.example")]),
          ("Opplysninger om den berørte personen", [("Navn", "Walter Paulsrud"), ("Telefon", "64 88 71 22"), ("E-post", "w.paulsrud@post.example")])]
SECTIONS = ["Om melderen", "Om hendelsen", "Berørte opplysninger", "Annet"]
TITLE = ["Melding om sikkerhetshendelse", "Avviksmelding personvern", "Hendelsesskjema", "Skjema for sikkerhetsbrudd"]
PREFACE = ["Fyll ut skjemaet så fullstendig som mulig og send det tilbake så snart du kan.",
           "Bruk dette skjemaet til å melde hendelser som gjelder informasjonssikkerhet. Obligatoriske felt er merket med *. Spørsmål du ikke kan svare på, lar du stå åpne."]
LEGAL = "Opplysningene brukes bare til å behandle meldingen og slettes deretter (personvernforordningen art. 6 nr. 1 bokstav e)."
GREET = "Hei,\n\nher kommer skjemaet i utfylt stand."
BYE = "Vennlig hilsen"
QUOTE = "Den 21. oktober 2026 kl. 08:12 skrev Meldemottaket:"
YES, NO, UNK = "Ja", "Nei", "Ukjent"
OTHER = "Annet"
UNIT = "ca. {n} personer"
