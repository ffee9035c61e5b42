from lib import *
T='vorfall@uni-nordholz.example'
# 33 HINN docx
mail(33,'nb','docx',('Marit Solbakken','marit.solbakken@hs-innlandet.example'),'2026-10-16T14:12:00+02:00','Avvik - fortrolig (Word-dokument)',
'''Hei,

Siden dette gjelder sensitive opplysninger sender jeg avviksmeldingen som Word-dokument.

Hilsen
Marit Solbakken
studiekonsulent, Campus Elvestad
tlf. 62 55 01 48
''',[P('Fortrolig. Dersom du ikke har full oversikt med en gang, så send en kort orientering og følg opp med mer informasjon senere.'),F('Hva har skjedd, hvor skjedde det og hvordan oppsto det?','Vedtak om tilrettelegging på eksamen for én student ble lagt i feil mappe i Canvas og var synlig for hele kullet. Jeg valgte feil emne i nedtrekkslista.','description'),F('Dato eller tidsrom for avviket – når ble det oppdaget','15.10.2026, oppdaget 16.10.2026 kl. 12.30'),F('Har informasjon blitt kjent (ev. potensielt blitt kjent) for uvedkommende?','Ja, fire studenter hadde åpnet fila.',h='Hvis ja: beskriv blant annet hvordan informasjonen ble kjent (feilsendt e-post, lagt ut på internett etc.) og antall personer den kan ha blitt kjent for.'),F('Har informasjon gått tapt eller vært utilgjengelig en periode?','Nei'),F('Har informasjon blitt endret av uvedkommende eller ved et uhell?','Nei'),F('Hvor mange personer er berørt av avviket?','1',h='Gi et anslag hvis du ikke kan svare konkret.'),F('Hva er gjort så langt?','Fila er slettet fra Canvas.','measures'),F('Hvem kan kontaktes for mer informasjon om avviket?','Marit Solbakken, tlf. 62 55 01 48')],'Avviksmelding informasjonssikkerhet',
'inn.no melde-avvik (questions verbatim)',
dict(reporter_name='Marit Solbakken',reporter_phone='62 55 01 48',reporter_role='studiekonsulent',occurred_at='2026-10-15',discovered_at='2026-10-16T12:30:00+02:00',affected_persons=1),'special_categories org_unit location affected_systems data_categories personal_data',['data_leak'],to=T,file='Avvik_fortrolig.docx',style=dict(layout='below'))
# 34 UiO text (nn)
mail(34,'nn','text_form',('Eirik Nesheim','eirik.nesheim@vestland-univ.example'),'2026-10-07T09:34:00+02:00','Melding om tryggleikshending',
'''Hei!

Her er opplysningane de bad om:

{FORM}

Helsing
Eirik Nesheim
overingeniør
''',[F('Din kontaktinformasjon','Eirik Nesheim, eirik.nesheim@vestland-univ.example, 55 55 01 77'),F('Fakultet/institutt/avdeling/anna','Institutt for geovitskap','org_unit'),F('Er du lokal IT?','ja'),F('Kor mange personar og maskinar','1 maskin, 0 personar'),F('Maskiner (namn/IP)','geo-calc2 (198.51.100.91)'),F('Operativsystem','Ubuntu 22.04'),F('Type aktivitet (innbrot/virus/brot på konfidensialitet/anna)','innbrot'),F('Tidspunkt (ISO 8601 med tidssone)','2026-10-06T23:12+02:00'),F('Når vart det oppdaga','2026-10-07 08:20'),F('Skildring av aktiviteten','Ein ukjend brukar logga inn med ein gammal SSH-nøkkel og starta ein kryptominer. Lasta på maskina låg på 100 prosent heile natta.','description'),F('Kva er gjort?','Prosessen er stoppa og nøkkelen er fjerna.','measures'),F('Logglinjer','Accepted publickey for geodrift from 203.0.113.140 port 50412')],'Melding om tryggleikshending til CERT',
'uio.no cert/help/reporting (items as there, nynorsk wording after facts/forms.md)',
dict(reporter_name='Eirik Nesheim',reporter_phone='55 55 01 77',reporter_email='eirik.nesheim@vestland-univ.example',reporter_role='overingeniør',affected_systems={'any':[['geo-calc2','198.51.100.91'],['geo-calc2 (198.51.100.91)']]},occurred_at='2026-10-06T23:12:00+02:00',discovered_at='2026-10-07T08:20:00+02:00'),'affected_persons',['unauthorized_access','malware'],to=T,style=dict(layout='colon',rule=''))
# 35 Altinn html
mail(35,'nb','html',('Hege Aamodt','hege.aamodt@fjellbygda.example'),'2026-11-11T12:47:00+01:00','Kopi av innsendt skjema: Melding om brudd på personopplysningssikkerheten',
'''Hei, her er kopien fra Altinn.

Mvh Hege Aamodt, personvernombud i Fjellbygda kommune, 61 55 02 13{FORM}Skjemaet er sendt inn via Altinn.''',[H('Virksomhet'),F('Behandlingsansvarlig','Fjellbygda kommune','?org_unit'),F('Organisasjonsnummer','999 888 777'),C('Rolle','*Behandlingsansvarlig|Databehandler'),H('Meldingstype'),C('Type melding','*Ny melding|Oppfølging av tidligere melding'),F('Referansenummer til tidligere melding'),H('Beskrivelse av avviket'),C('Hovedårsak','*Menneskelig feil|Teknisk feil|Ondsinnet handling|Annet'),C('Type brudd','*Brudd på konfidensialitet|Brudd på integritet|Brudd på tilgjengelighet'),F('Tidsrom fra','10.11.2026 kl. 14:05'),F('Tidsrom til','10.11.2026 kl. 15:30'),F('Når ble avviket oppdaget?','10.11.2026 kl. 15:20'),F('Antall berørte personer','320'),F('Beskriv hva som har skjedd','SMS med innkalling til vaksinering ble sendt til alle foresatte ved skolen, ikke bare til 10. trinn. I meldingen sto elevens navn og fødselsdato.','description'),F('Hvordan oppstod avviket?','Feil gruppe valgt i SMS-systemet'),F('Hva slags personopplysninger er berørt?','navn, fødselsdato, mobilnummer','data_categories'),C('Er særlige kategorier berørt?','Ja|*Nein'.replace('Nein','Nei')),F('Relasjon til de berørte','Elever og foresatte'),F('Hvor befinner personopplysningene seg etter avviket?','På mottakernes telefoner'),H('Konsekvenser'),F('Mulige konsekvenser for de berørte','Liten risiko, men uheldig for to elever på sperret adresse.','consequences'),H('Tiltak'),F('Hvilke tiltak er gjort?','Ny SMS er sendt med beklagelse og oppfordring om å slette.','measures'),F('Planlagte tiltak','Gjennomgang av grupper i systemet'),H('Informasjon'),C('Er de berørte informert?','*Ja|Nei'),H('Kontaktinformasjon'),F('Personvernombud eller kontaktpunkt','Hege Aamodt'),F('Telefon','61 55 02 13','reporter_phone'),F('E-post','hege.aamodt@fjellbygda.example','reporter_email')],'Melding om brudd på personopplysningssikkerheten',
'datatilsynet.no meld-avvik (Altinn; items as listed there)',
dict(reporter_name='Hege Aamodt',reporter_role='personvernombud',occurred_from='2026-11-10T14:05:00+01:00',occurred_to='2026-11-10T15:30:00+01:00',discovered_at='2026-11-10T15:20:00+01:00',affected_persons=320,special_categories='no'),'informed',['misdelivery'],to=T,style=dict(layout='table'))
# 36 Altinn pdf
mail(36,'nb','flat_pdf',('Jørgen Tveit','jorgen.tveit@nordlys-regnskap.example'),'2026-10-21T16:33:00+02:00','Avviksmelding til Datatilsynet - kopi',
'''Hei

Vedlagt ligger kvitteringen fra innsendingen i går, til orientering.

Vennlig hilsen
Jørgen Tveit
Daglig leder
Nordlys Regnskap AS
Mobil 900 55 112
''',[P('Skjema: Melde avvik til Datatilsynet. Arkivreferanse: AR123456. Innsendt: 20.10.2026 17:02'),H('1. Om virksomheten'),R(F('Navn','Nordlys Regnskap AS','?org_unit'),F('Org.nr.','912 000 111')),H('2. Om avviket'),R(F('Avviket startet','18.10.2026 kl. 20:00'),F('Avviket oppdaget','19.10.2026 kl. 07:45')),C('Avvikstype','Feilsending|Uautorisert utlevering|*Hacking eller datainnbrudd|Snoking|Nettpublisering|Tapt eller stjålet utstyr'),F('Beskrivelse','Angriper fikk tilgang til e-postkontoen til en regnskapsfører gjennom en falsk innloggingsside og sendte ut endrede fakturaer til kundene våre.','description'),F('Antall berørte','ca. 85'),F('Typer personopplysninger','Navn, kontonummer, lønnsslipper','data_categories'),C('Fødselsnummer berørt?','*Ja|Nei|Vet ikke'),H('3. Konsekvenser'),F('Beskriv mulige konsekvenser','Økonomisk tap og ID-tyveri','consequences'),H('4. Tiltak'),F('Gjennomførte tiltak','Kontoen er sperret, kundene er varslet på telefon og banken har stoppet to betalinger.','measures'),F('Planlagte tiltak','Innføre tofaktor for alle'),H('5. Kontaktperson'),R(F('Navn','Jørgen Tveit','reporter_name'),F('Rolle','Daglig leder','reporter_role')),R(F('Telefon','900 55 112','reporter_phone'),F('E-post','jorgen.tveit@nordlys-regnskap.example','reporter_email'))],'Kvittering - Melding om avvik',
'datatilsynet.no melde-avvik (older and newer page; avvikstyper after nar-skal-jeg-melde-avvik)',
dict(occurred_at='2026-10-18T20:00:00+02:00',discovered_at='2026-10-19T07:45:00+02:00',affected_persons=85),'affected_systems informed occurred_from special_categories',['compromised_account','phishing','unauthorized_access'],to=T,file='kvittering_AR123456.pdf',style=dict(via='lo',layout='table'))
# 37 NTNU sdt
mail(37,'nb','docx',('Ingvild Haugen','ingvild.haugen@uni-midtnorge.example'),'2026-10-28T10:22:00+01:00','Avviksskjema - mistet minnepinne',
'''Hei,

se vedlagt skjema.

Mvh
Ingvild Haugen
''',[P('Skjemaet sendes til seksjon for digital sikkerhet. Ikke oppgi navn på de registrerte.'),H('1 Melder'),R(F('Navn','Ingvild Haugen','reporter_name'),F('Stilling','stipendiat','reporter_role')),F('Enhet (fakultet/institutt)','Institutt for psykisk helse','org_unit'),R(F('E-post','ingvild.haugen@uni-midtnorge.example','reporter_email'),F('Telefon','73 55 02 90','reporter_phone')),H('2 Hendelsen'),R(F('Når skjedde hendelsen?','26.10.2026'),F('Når ble hendelsen oppdaget?','27.10.2026 kl. 08.50')),F('Sted','Buss 3 mellom Gløshaugen og Dragvoll','location'),F('Hva har skjedd?','Jeg mistet en minnepinne med transkriberte intervjuer på bussen. Jeg har ringt hittegods, men de har ikke fått inn noe.','description'),C('Type hendelse','Feilsending|Feilpublisering|*Mistet/stjålet utstyr|Uautorisert tilgang|Phishing|Skadevare|Annet'),H('3 Personopplysninger'),C('Er personopplysninger berørt?','*Ja|Nei|Vet ikke'),C('Særlige kategorier?','*Ja|Nei|Vet ikke'),F('Hvilke opplysninger?','Helseopplysninger, alder, bosted','data_categories'),F('Antall berørte (anslag)','14'),C('Var utstyret kryptert?','Ja|*Nei|Vet ikke'),H('4 Tiltak'),F('Strakstiltak','Ringt hittegods'),F('Hvem er varslet?','veileder og instituttleder'),F('Forslag til tiltak for å hindre gjentakelse'),H('Fylles ut av seksjon for digital sikkerhet'),R(F('Saksnummer'),F('Alvorlighetsgrad')),C('Meldes Datatilsynet?','Ja|Nei')],'Avviksskjema informasjonssikkerhet og personvern',
'NTNU-style avviksskjema rebuilt from oslomet/nmbu/kf pages (no NTNU form in the stores)',
dict(occurred_at='2026-10-26',discovered_at='2026-10-27T08:50:00+01:00',personal_data='yes',special_categories='yes',affected_persons=14,device_encrypted='no',measures={'any':['Ringt hittegods','Jeg har ringt hittegods']},informed=['veileder','instituttleder'],device_kind='minnepinne'),'lost_or_stolen affected_systems',['device_loss'],to=T,file='Avviksskjema_Haugen.docx',style=dict(layout='table',mode='sdt',inline=True))
# 38 OsloMet acroform
mail(38,'nb','acroform',('Yusuf Demir','yusuf.demir@hovedstad-met.example'),'2026-11-04T13:05:00+01:00','Sikkerhetshendelse - skjema vedlagt',
'''Hei,

Se vedlagt PDF. Ring gjerne, jeg sitter på kontoret til kl. 16.

Yusuf Demir
Rådgiver, Avdeling for HR
Tlf. 67 23 55 04
''',[H('Hvem melder?'),F('Navn','Yusuf Demir','reporter_name'),F('Avdeling','Avdeling for HR','org_unit'),R(F('Telefon','67 23 55 04','reporter_phone'),F('E-post','yusuf.demir@hovedstad-met.example','reporter_email')),H('Hva gjelder det?'),C('Sett kryss','Sensitive personopplysninger på avveie|Tyveri og hacking av dataenheter og informasjon|*Feilsendt e-post og vedlegg|Sending av ukryptert e-post med sensitive personopplysninger|*Fødselsnummer sendt ukryptert eller åpent på nett|Feil i tilganger, utstyr eller programvare|Feilutlevering eller feilpublisering|Mistet/gjenglemt utstyr'),R(F('Dato for hendelsen','03.11.2026'),F('Klokkeslett','09:10')),F('Når ble det oppdaget?','03.11.2026 kl. 11:30'),F('Beskrivelse av hendelsen','Oversikt over sykefravær ved fakultetet gikk til en tidligere ansatt som fortsatt står i adresseboka. Hun meldte selv fra.','description',ml=True),F('Hvilke personopplysninger?','Navn, fødselsnummer, sykefravær','data_categories',ml=True),F('Hvor mange er berørt?','37'),F('Hva er gjort?','Mottakeren har slettet e-posten. Adressen er fjernet fra adresseboka.','measures',ml=True),F('Er nærmeste leder informert? (navn)','Ja, Anne Grete Lie'),H('Intern behandling'),F('Mottatt av'),F('Sak i arkivsystem')],'Melde sikkerhetshendelser og personvernavvik',
'ansatt.oslomet.no avvik-personvern (examples as check list verbatim; fields rebuilt)',
dict(occurred_at='2026-11-03T09:10:00+01:00',discovered_at='2026-11-03T11:30:00+01:00',affected_persons=37,reporter_role='Rådgiver',informed={'any':[['Anne Grete Lie'],['nærmeste leder'],['nærmeste leder Anne Grete Lie'],['Ja, Anne Grete Lie']]}),'special_categories consequences',['misdelivery'],to=T,file='hendelse.pdf',style=dict(names='num',foot='Sendes til sikkerhet'))
# 39 KF-900
mail(39,'nb','docx',('Torunn Lindseth','torunn.lindseth@ostviken-fk.example'),'2026-10-05T15:20:00+02:00','Avviksmelding KF-900',
'''Hei

Avviksmelding etter innbruddet i helga ligger ved.

Hilsen Torunn Lindseth
avdelingsleder, Ostviken vgs
''',[P('Alle ansatte og elever skal melde fra når det oppdages avvik i behandling av personopplysninger. Hva er et avvik? Det er et avvik når det skjer noe som gjør at personopplysninger kommer på avveie, går tapt eller endres uten kontroll.'),C('Samtykke','*Jeg har lest personvernerklæringen og samtykker'),H('Kontaktopplysninger'),R(F('Fornavn','Torunn'),F('Etternavn','Lindseth')),R(F('Telefon','','reporter_phone'),F('E-post','torunn.lindseth@ostviken-fk.example','reporter_email')),F('Virksomhet/skole','Ostviken videregående skole','org_unit'),H('Om avviket'),C('Hva slags avvik gjelder det?','Noen har fått tak i brukernavn og passord til andre|Hacking eller datainnbrudd|Tilgangsstyring feilet|Feilpublisering|Feilsendinger|*Fysisk innbrudd hvor ukrypterte digitale data eller papirdokumenter med personopplysninger er forsvunnet|Mistet/gjenglemt/forlagt utstyr'),F('Når skjedde det?','natt til søndag 04.10.2026'),F('Når ble det oppdaget?','04.10.2026 kl. 10.15'),F('Hvor skjedde det?','rådgiverkontoret, bygg B','location'),F('Beskriv avviket','Døra til rådgiverkontoret var brutt opp og et arkivskap sto åpent. To ringpermer med elevmapper er borte.','description'),F('Hvilke personopplysninger er berørt?','elevvurderinger, sakkyndig vurdering fra PPT','data_categories'),F('Antall personer berørt','11'),H('Tiltak'),F('Hva er gjort for å begrense skaden?','Politiet er varslet og låsen er byttet.','measures'),C('Er de berørte informert?','Ja|*Nei'),H('Saksbehandling (fylles ut av personvernombudet)'),F('Vurdering'),C('Meldes Datatilsynet','Ja|Nei')],'Avviksmelding (KF-900-01)',
'skjema.kf.no wizardid=4401 Østfold fylkeskommune (intro and list verbatim, fields rebuilt)',
dict(reporter_name='Torunn Lindseth',reporter_role='avdelingsleder',occurred_at='2026-10-04',discovered_at='2026-10-04T10:15:00+02:00',affected_persons=11),'special_categories informed police_report lost_or_stolen',['paper_disclosure','data_loss'],to=T,file='KF-900-01.docx',style=dict(layout='above',boxes='☐☒'))
# 40 Kristiania html
mail(40,'nb','html',('Intranett skjema','skjema@hoyskolen-sentrum.example'),'2026-10-20T08:41:00+02:00','Avviksmelding personopplysninger og IT-sikkerhet',
'''{FORM}Ved å sende inn dette skjemaet aksepterer du at informasjon om hendelsen blir delt med ansatte som har tjenstlig behov for å vite om hendelsen.''',[F('Navn','Celine Wang','reporter_name'),F('E-post','celine.wang@hoyskolen-sentrum.example','reporter_email'),F('Avdeling','Eksamenskontoret','org_unit'),F('Tidspunkt for hendelsen','19.10.2026 21:05'),F('Beskriv hendelsen','Eksamensoppgaven i SMF2110 lå åpent tilgjengelig i et emnerom kvelden før eksamen. En student sendte oss skjermbilde.','description'),C('Er hendelsen avsluttet?','*Ja|Nei|Vet ikke'),C('Er berørte brukere varslet?','Ja|*Nei'),C('Er det fare for at personopplysninger har kommet på avveie?','Ja|*Nei|Vet ikke'),C('Hendelsen påvirker','Ansatte|*Studenter|Systemer|Eksterne'),F('Hva er gjort?','Oppgaven ble fjernet kl. 21:50 og reserveoppgaven er tatt i bruk.','measures'),F('Vedlegg','')],'Avviksmelding personopplysninger og IT-sikkerhet',
'kristiania.no avviksmelding (four questions verbatim)',
dict(occurred_at='2026-10-19T21:05:00+02:00',personal_data='no'),'affected_systems informed location discovered_at',['data_leak','misconfiguration'],to=T,style=dict(layout='dl',boxes='○◉'))
# 41 Stord Compilo xlsx nn
mail(41,'nn','xlsx',('Åshild Sæbø','ashild.sabo@fjordane-kommune.example'),'2026-11-13T09:50:00+01:00','Avvik frå Compilo, informasjonstryggleik',
'''Hei,

eg legg ved avviket slik det ser ut etter eksport frå kvalitetssystemet.

Venleg helsing
Åshild Sæbø
Einingsleiar heimetenesta
Fjordane kommune
''',[H('Avviksmelding'),R(F('Avviksnr.','2026/1187'),F('Status','Ny')),R(F('Meldt av','Åshild Sæbø','reporter_name'),F('Eining','Heimetenesta sone vest','org_unit')),R(F('Meldt dato','13.11.2026'),F('Telefon','57 55 03 21','reporter_phone')),C('Hendelsestype','HMS|Kvalitet|*Informasjon/kommunikasjon|Økonomi'),C('Teneste/brukar','*Informasjonstryggleik|Medisin|Dokumentasjon'),R(F('Dato for hendinga','12.11.2026'),F('Klokkeslett','16:45')),F('Stad','Parkeringsplassen ved Spar i Eidsvåg','location'),F('Skildring av avviket','Nettbrettet med køyrelista vart gløymt på biltaket og fall av under køyring. Vi fann dekselet, men ikkje nettbrettet.','description'),F('Kva personopplysningar er råka?','namn, adresse, oppdrag hos brukarane','data_categories'),F('Talet på råka','22'),F('Moglege konsekvensar','Uvedkomande kan sjå kven som får heimesjukepleie.','consequences'),F('Strakstiltak','IKT har sperra nettbrettet og sletta det på avstand.','measures'),H('Sakshandsaming'),F('Ansvarleg'),F('Tiltak'),F('Frist')],'Compilo - Avvik 2026/1187',
'stord.kommune.no internkontroll (Compilo categories as there; sheet rebuilt)',
dict(occurred_at='2026-11-12T16:45:00+01:00',affected_persons=22,device_kind={'any':['nettbrett','Nettbrettet']},reporter_role={'any':['Einingsleiar heimetenesta','Einingsleiar']}),'lost_or_stolen device_remote_wipe special_categories affected_systems',['device_loss'],to=T,file='avvik_2026_1187.xlsx',style=dict(col=1,mark='X',sheet='Avvik'))
# 42 IKTNH odt nn
mail(42,'nn','odt',('Oddvar Myklebust','oddvar.myklebust@nordhordvik.example'),'2026-10-09T08:15:00+02:00','Avvik i datatryggleik - skjema',
'''God morgon!

Vedlagt fylgjer avviksskjema. Seier frå om noko manglar.

Helsing Oddvar Myklebust
''',[P('Dersom det skjer eit avvik i høve oppsette rutinar for ivaretaking av datatryggleiken, skal ein umiddelbart vurdere om avviket kan ha medført ein høg risiko for personvernet.'),H('Kven melder'),F('Namn','Oddvar Myklebust','reporter_name'),F('Stilling','sakshandsamar','reporter_role'),F('Eining','Byggesak','org_unit'),F('Telefon','56 55 04 09','reporter_phone'),H('Avviket'),F('Når skjedde avviket?','07.10.2026'),F('Når vart avviket oppdaga?','08.10.2026 kl. 14:00'),F('Skildring av avviket','Ein nabomerknad med helseopplysningar vart lagd ut usladda på innsynsportalen.','description'),F('Kor mange er råka?','2'),F('Moglege konsekvensar av avviket','','consequences'),F('Kva er gjort for å stanse avviket og avgrense konsekvensane?','Dokumentet er teke ned frå innsynsportalen og skal sladdast på nytt.'),C('Er dei råka varsla?','*Ja, per telefon|Nei'),F('Kontaktperson i kommunen','personvernombod Liv Brekke'),H('For personvernombodet'),F('Risikovurdering'),F('Meldt til Datatilsynet dato')],'Skjema for avvik i datatryggleik',
'iktnh.no rett-til-averte-varsla-ved-avvik (wording of the minimum contents as labels)',
dict(occurred_at='2026-10-07',discovered_at='2026-10-08T14:00:00+02:00',affected_persons=2,measures={'any':['Dokumentet er teke ned frå innsynsportalen og skal sladdast på nytt.','Dokumentet er teke ned frå innsynsportalen']}),'special_categories informed affected_systems data_categories personal_data location',['data_leak'],to=T,file='avvik-datatryggleik.odt',style=dict(layout='para'))
# 43 UiB legacy nn
mail(43,'nn','docx',('Sunniva Hjelle','sunniva.hjelle@uni-vest.example'),'2026-10-14T11:58:00+02:00','Avviksmelding - delt passord',
'''Hei,

skjemaet er fylt ut så godt eg kan.

Mvh Sunniva Hjelle
førstekonsulent, Institutt for framandspråk
''',[P('Melding om brot på personopplysningstryggleiken. Fyll ut det du veit, resten kan ettersendast.'),H('Meldar'),R(F('Namn','Sunniva Hjelle','reporter_name'),F('Eining','Institutt for framandspråk','org_unit')),R(F('Telefon','55 58 04 33','reporter_phone'),F('E-post','sunniva.hjelle@uni-vest.example','reporter_email')),H('Hendinga'),F('Kva har skjedd?','Passordet til fellesbrukaren for opptaksarbeidet stod på ein gul lapp på skjermen i ekspedisjonen. Eit bilete av ekspedisjonen med lappen vart lagt ut på Instagram.','description'),R(F('Når skjedde det? (dato, kl.)','13.10.2026 kl. 10'),F('Når vart det oppdaga? (dato, kl.)','14.10.2026 kl. 9.20')),F('Kva system gjeld det?','opptak-felles','affected_systems'),C('Type brot','*Konfidensialitet|Integritet|Tilgjenge'),C('Gjeld det personopplysningar?','Ja|Nei|*Veit ikkje'),F('Tal på råka personar'),H('Tiltak'),F('Kva er gjort?','Biletet er sletta og passordet er bytt.','measures'),F('Kven er varsla?','administrasjonssjefen','informed'),H('Berre for IT-avdelinga'),F('Saksnr.')],'Avviksmelding',
'UiB-style avviksmelding rebuilt (nynorsk; no form in the stores), items after datatilsynet.no and inn.no',
dict(occurred_at='2026-10-13T10:00:00+02:00',discovered_at='2026-10-14T09:20:00+02:00',personal_data='unknown',reporter_role='førstekonsulent'),'location',['credentials_exposed','data_leak'],to=T,file='avviksmelding.docx',style=dict(layout='table',mode='legacy'))
# 44 hospital flat
mail(44,'nb','flat_pdf',('Kari-Anne Moen','kari-anne.moen@sykehuset-soria.example'),'2026-11-18T07:40:00+01:00','Uønsket hendelse - personvern',
'''Hei,

vedlagt melding om uønsket hendelse fra nattevakta.

Kari-Anne Moen
Sykepleier, Medisinsk sengepost 2
''',[P('Meldingen skal ikke inneholde pasientens navn eller fødselsnummer.'),H('Hvem melder'),R(F('Melder','Kari-Anne Moen','reporter_name'),F('Stilling','Sykepleier','reporter_role')),R(F('Avdeling','Medisinsk sengepost 2','org_unit'),F('Telefon/calling','35112','reporter_phone')),H('Hendelsen'),R(F('Hendelsesdato','18.11.2026'),F('Klokkeslett','03:25')),F('Hvor skjedde hendelsen','vaktrommet, 4. etasje','location'),C('Hendelsestype','Pasienthendelse|HMS|*Informasjonssikkerhet/personvern|Utstyr'),F('Beskriv hendelsen','En pårørende sto ved arbeidsstasjonen og leste i en åpen journal da jeg kom tilbake fra en alarm. Skjermen var ikke låst.','description'),F('Konsekvens','Journalopplysninger om én pasient er sett av uvedkommende.','consequences'),C('Alvorlighetsgrad','Ubetydelig|*Mindre alvorlig|Alvorlig|Svært alvorlig'),F('Strakstiltak','Låste skjermen og snakket med den pårørende.','measures'),F('Forslag til tiltak','Kortere tid før skjermlås'),C('Er pasienten informert?','Ja|*Nei|Ikke relevant'),H('Fylles ut av leder'),F('Årsaksanalyse'),R(F('Lukket dato'),F('Signatur'))],'Melding om uønsket hendelse',
'hospital deviation form (Helse-foretak style), rebuilt; items after datatilsynet.no',
dict(occurred_at='2026-11-18T03:25:00+01:00'),'affected_persons special_categories personal_data data_categories discovered_at affected_systems informed',['unauthorized_access'],to=T,file='uonsket_hendelse.pdf',style=dict(layout='line'))
# 45 NMBU rtf
mail(45,'nb','rtf',('Stian Rønning','stian.ronning@uni-aas.example'),'2026-11-02T10:10:00+01:00','Avviksmelding infosikkerhet',
'''Hei, se vedlegg. Ikke krise, men dere bør vite om det.

Stian Rønning
forsker
''',[F('Navn','Stian Rønning','reporter_name'),F('Fakultet/enhet','Fakultet for biovitenskap','org_unit'),F('E-post','stian.ronning@uni-aas.example','reporter_email'),F('Telefonnummer','','reporter_phone'),C('Hva slags avvik?','Feilsendt e-post og vedlegg|Feilutlevering eller feilpublisering|Rutiner som mangler, ikke fungerer, eller som ikke følges|Manglende grunnlag for å behandle personopplysninger|*Forretnings- og forskningshemmeligheter på avveie|Deling av brukernavn og passord'),F('Når skjedde det?','30.10.2026'),F('Når oppdaget du det?','01.11.2026 ca. kl. 20'),F('Beskrivelse','Utkastet til patentsøknaden ble lastet opp til en gratis oversettelsestjeneste på nett av en masterstudent.','description',h='Beskriv så nøye som mulig, legg gjerne med link til eventuell nettside.'),C('Gjelder avviket kun dine opplysninger eller gjelder avviket opplysninger om andre?','Kun mine|*Andre|Vet ikke'),C('Er personopplysninger berørt?','Ja|*Nei|Vet ikke'),F('Tiltak som er gjort','Studenten har slettet dokumentet i tjenesten.','measures'),H('Forbeholdt CISO/CSIRT'),F('Avvikstype')],'Avviksmelding informasjonssikkerhet',
'nmbu.no melde-avvik (question, hint and examples verbatim)',
dict(occurred_at='2026-10-30',discovered_at='2026-11-01T20:00:00+01:00',personal_data='no',reporter_role='forsker'),'data_categories affected_systems',['data_leak'],to=T,file='Avviksmelding.rtf',style=dict(via='lo',layout='table'))
# 46 Nkom text
mail(46,'nb','text_form',('NOC Ishavsnett','noc@ishavsnett.example'),'2026-10-26T06:12:00+01:00','Varsel om hendelse',
'''{FORM}

-- 
NOC Ishavsnett AS
''',[H('TILBYDER'),F('Virksomhet','Ishavsnett AS','?org_unit'),F('Kontaktperson','Per-Arne Johansen','reporter_name'),F('Telefon','77 55 00 30','reporter_phone'),F('E-post','noc@ishavsnett.example','reporter_email'),H('HENDELSEN'),F('Når skjedde hendelsen?','26.10.2026 kl. 03:42'),F('Når ble hendelsen oppdaget?','26.10.2026 kl. 03:45'),F('Når ble hendelsen avsluttet?','pågår'),F('Hvilke tjenester omfattet dette?','fiberaksess, VPN','affected_systems'),F('Geografisk område','Storfjord og Lyngen'),F('Antall berørte kunder','ca. 2.100'),F('Beskrivelse av hendelsen','Strømbrudd i node Skibotn, aggregatet startet ikke. Kundene er uten nett.','description'),F('Årsak','ikke avklart'),F('Skadereduserende tiltak','Mobilt aggregat er på vei fra Tromsø','measures'),F('Skadeforebyggende tiltak',''),F('Andre som er varslet','Nkom; Statsforvalteren','informed')],'VARSLINGSSKJEMA',
'Nkom varsling labels as in facts/forms.md [NKOM]; rebuilt as text',
dict(occurred_at='2026-10-26T03:42:00+01:00',discovered_at='2026-10-26T03:45:00+01:00'),'affected_persons location consequences',['outage'],to=T,style=dict(layout='dots',width=38,rule='='))
# 47 ods
mail(47,'nb','ods',('Ragnhild Øyen','ragnhild.oyen@brattvik-skole.example'),'2026-10-22T12:30:00+02:00','Tapt utstyr - Chromebook',
'''Hei!

Skjema for tapt utstyr ligger ved. Eleven er lei seg :)

Ragnhild Øyen
kontaktlærer 8B, Brattvik skole
''',[H('Skjema for tapt/stjålet utstyr'),R(F('Skole','Brattvik skole','org_unit'),F('Dato','22.10.2026')),R(F('Meldt av','Ragnhild Øyen','reporter_name'),F('Telefon','71 55 06 18','reporter_phone')),H('Utstyr'),R(F('Type utstyr','Chromebook','device_kind'),F('Merking','BRS-8B-17','device_id')),F('Serienummer',''),C('Tapt eller stjålet?','*Tapt|Stjålet'),C('Kryptert?','*Ja|Nei|Vet ikke'),H('Hendelsen'),R(F('Dato for tap','21.10.2026'),F('Klokkeslett','ca. 15:00')),F('Hvor','svømmehallen','location'),F('Hva skjedde?','Eleven la fra seg maskinen i garderoben og den var borte etter svømming.','description'),C('Personopplysninger på utstyret?','Ja|*Nei|Vet ikke'),F('Politianmeldt (saksnr.)','nei'),H('IKT fyller ut'),R(F('Deaktivert i konsoll'),F('Erstattet med'))],'Tapt utstyr',
'Norwegian school loss form rebuilt after facts/forms.md device labels (Tapt utstyr, merking, kryptert)',
dict(lost_or_stolen='lost',device_encrypted='yes',occurred_at='2026-10-21T15:00:00+02:00',personal_data='no'),'police_report reporter_role affected_systems',['device_loss'],to=T,file='tapt_utstyr.ods',style=dict(col=1,mark='x',sheet='Tapt utstyr'))
# 48 blank
mail(48,'nb','docx',('Vibeke Stang','vibeke.stang@uni-nordholz.example'),'2026-11-16T13:13:00+01:00','Nytt avviksskjema på høring',
'''Hei alle sammen,

Vedlagt er forslaget til nytt avviksskjema. Kom gjerne med innspill innen fredag 27. november. Skjemaet er tomt, det er altså ingen hendelse å behandle.

Ha en fin uke!
Vibeke Stang
Seniorrådgiver
''',[H('Melder'),F('Navn'),F('Enhet'),F('Telefon'),H('Avviket'),F('Hva har skjedd?'),F('Når skjedde det?'),F('Når ble det oppdaget?'),C('Er personopplysninger berørt?','Ja|Nei|Vet ikke'),F('Antall berørte personer'),F('Strakstiltak'),H('Fylles ut av personvernombudet'),F('Vurdering')],'Avviksskjema (utkast v0.4)',
'draft form in the manner of the above; sent empty',{},'',['other'],to=T,file='Avviksskjema_utkast.docx',style=dict(layout='table',mode='sdt',inline=True))
