from lib import *
# 23 Datatilsynet / Altinn
mail(23,'nb','flat_pdf',('Ragnhild Moen','ragnhild.moen@fjellvik-kommune.example'),'2026-10-09T15:10:00+02:00','Kopi av avviksmelding til Datatilsynet',
'''Hei,

vedlagt ligger kopi av meldingen vi sendte i Altinn i dag.

Med vennlig hilsen
Ragnhild Moen
Personvernkoordinator
Fjellvik kommune
Tlf. 61 55 50 12
''',[P('Melding om brudd på personopplysningssikkerheten, personvernforordningen artikkel 33'),H('Virksomheten'),R(F('Virksomhetens navn','Fjellvik kommune','?org_unit'),F('Organisasjonsnummer','000 000 000')),R(F('Kontaktperson','Ragnhild Moen','reporter_name'),F('E-post','ragnhild.moen@fjellvik-kommune.example','reporter_email')),F('Telefon','61 55 50 12','reporter_phone'),F('Personvernombud','Interkommunalt personvernombud, pvo@regionradet.example'),C('Type melding','*Ny melding|Oppfølging av tidligere melding'),
H('Beskrivelse av avviket'),C('Hovedårsak','*Menneskelig feil|Teknisk feil|Mangelfulle rutiner|Dataangrep|Tyveri eller tap av utstyr|Annet'),R(F('Tidsrom fra','05.10.2026 kl. 12:30'),F('Tidsrom til','08.10.2026 kl. 09:10')),F('Når ble avviket oppdaget','08.10.2026 kl. 08:50'),F('Antall berørte personer','214'),F('Beskrivelse av hva som har skjedd','En usladdet søkerliste til barnehageplass ble publisert på den offentlige postjournalen. Listen inneholdt fødselsnummer og adresse.','description'),F('Hvordan avviket oppstod','Feil dokument ble merket som offentlig ved journalføring.'),F('Hva slags type personopplysninger ble berørt','navn, fødselsnummer, adresse','data_categories'),C('Er særlige kategorier av personopplysninger berørt?','Ja|*Nei|Vet ikke'),F('Hvilken relasjon har virksomheten til de berørte personene','Foresatte og barn i kommunen'),F('Hvor befinner personopplysningene seg etter avviket','Fjernet fra postjournalen, ukjent antall nedlastinger'),
H('Konsekvenser'),F('Mulige konsekvenser for de berørte personene','Fødselsnummer kan misbrukes til identitetstyveri.','consequences'),H('Tiltak'),F('Tiltak som er gjort','Dokumentet er avpublisert og søkemotorene er bedt om å slette hurtigbufferen.','measures'),F('Planlagte tiltak','Ny kontroll av to personer før publisering'),H('Informasjon'),C('Har de berørte personene blitt informert?','Ja|*Nei, planlagt|Nei'),F('Hvordan','Brev i posten uke 42')],'Melding om avvik',
'datatilsynet.no meld-avvik-til-datatilsynet (content list of the Altinn form as there; layout and tick lists rebuilt)',
dict(reporter_role='Personvernkoordinator',occurred_from='2026-10-05T12:30:00+02:00',occurred_to='2026-10-08T09:10:00+02:00',discovered_at='2026-10-08T08:50:00+02:00',affected_persons=214,special_categories='no'),'affected_systems informed location personal_data',['data_leak'],file='Altinn_kvittering_avvik.pdf',style=dict(layout='table'))
# 24 Østfold KF-900
mail(24,'nb','acroform',('Terje Haugland','terje.haugland@havnvik-vgs.example'),'2026-11-04T12:25:00+01:00','Avviksmelding KF-900',
'''Hei!

Her er skjemaet ang. karakterene.

Mvh
Terje Haugland, faglærer
''',[P('Alle ansatte og elever skal melde fra når det oppdages avvik i behandling av personopplysninger.'),P('Det er et avvik når det skjer noe som gjør at personopplysninger kommer på avveie, går tapt eller endres uten kontroll.'),C('Samtykke','*Jeg har lest personvernerklæringen og samtykker'),H('Melder'),R(F('Fornavn','Terje'),F('Etternavn','Haugland')),R(F('E-post','terje.haugland@havnvik-vgs.example','reporter_email'),F('Telefon','905 55 418','reporter_phone')),R(F('Skole/enhet','Havnvik videregående skole','org_unit'),F('Stilling','Faglærer','reporter_role')),H('Om avviket'),
C('Type avvik','Brukernavn og passord på avveie|Hacking eller datainnbrudd|Tilgangsstyring feilet|Publisert på nett ved en feil|*Feilsending|Fysisk innbrudd|Mistet/gjenglemt utstyr eller papirdokumenter|Annet'),R(F('Dato for avviket','03.11.2026'),F('Klokkeslett','14.15')),R(F('Dato oppdaget','03.11.2026'),F('Klokkeslett oppdaget','14.40')),F('Sted','','?location'),F('Beskriv hva som har skjedd','Halvårsvurderingene for klasse 2STB ble sendt til alle foresatte i klassen, i stedet for til hver enkelt. En mor ringte og sa fra.','description',ml=True),F('Hvilke personopplysninger gjelder det?','Navn, karakterer, fravær','data_categories'),F('Antall personer som er berørt','27'),F('Mulige konsekvenser','Ubehagelig for elevene, kan gi erting i klassen','consequences',ml=True),F('Strakstiltak','Sendt ny melding der jeg ba alle slette e-posten.','measures',ml=True),F('Hvem er varslet?','Rektor','informed'),F('Forslag til forbedring','Bruke Visma i stedet for e-post',ml=True),H('Fylles ut av fylkeskommunen'),R(F('Saksnummer'),F('Behandlet av')),C('Meldes til Datatilsynet?','Ja|Nei'),F('Lukket dato')],'Avviksmelding (KF-900-01)',
'skjema.kf.no KF-900-01 Østfold fylkeskommune (intro, definition and kinds of breach as there in short; fields rebuilt)',
dict(reporter_name='Terje Haugland',occurred_at='2026-11-03T14:15:00+01:00',discovered_at='2026-11-03T14:40:00+01:00',affected_persons=27),'personal_data',['misdelivery'],file='KF-900-01.pdf',style=dict(foot='KF-900-01 Avviksmelding'))
# 25 Kristiania html
mail(25,'nb','html',('Skjema nettside','skjema@hogskolen-nordlys.example'),'2026-10-16T10:47:00+02:00','Avviksmelding – personopplysninger og IT-sikkerhet',
'''{FORM}Ved å sende inn dette skjemaet aksepterer du at informasjon om hendelsen blir delt med ansatte som har tjenstlig behov for å vite om hendelsen. Behandlingsansvarlig for avvik er IT-sikkerhetssjef.''',
[F('Navn','Siri Aune Bakke','reporter_name'),F('E-post','siri.bakke@hogskolen-nordlys.example','reporter_email'),F('Avdeling','Studieadministrasjonen','org_unit'),F('Telefon','','reporter_phone'),F('Når skjedde hendelsen?','15.10.2026 kl. 13:05'),F('Når ble hendelsen oppdaget?','16.10.2026 kl. 09:20'),F('Beskriv hendelsen','Jeg trykket på en lenke i en e-post som så ut til å komme fra Feide og la inn brukernavn og passord. I dag ser jeg at det er sendt over 300 e-poster fra kontoen min.','description'),F('Er hendelsen avsluttet?','Nei'),F('Er berørte brukere varslet?','Nei'),F('Er det fare for at personopplysninger har kommet på avveie?','Vet ikke'),C('Hendelsen påvirker','*Konfidensialitet|Integritet|Tilgjengelighet'),F('Hvilke systemer er berørt?','E-postkontoen min','affected_systems'),F('Hva er gjort så langt?','Ringte IT-hjelp som sperret kontoen','measures'),F('Vedlegg','–')],'Avviksmelding - personopplysninger og IT-sikkerhet',
'kristiania.no avviksmelding-personopplysninger-og-it-sikkerhet (last questions and closing note as there; first fields rebuilt)',
dict(occurred_at='2026-10-15T13:05:00+02:00',discovered_at='2026-10-16T09:20:00+02:00',personal_data='unknown'),'informed',['phishing','compromised_account','credentials_exposed'],style=dict(layout='div',boxes='☐☑',alt=True))
# 26 NMBU text
mail(26,'nb','text_form',('Nettskjema','nettskjema@aas-universitet.example'),'2026-11-11T16:32:00+01:00','Nytt svar: Avviksmelding informasjonssikkerhet',
'''Det har kommet et nytt svar i skjemaet.

{FORM}

Svar-id 88120417
''',[F('Navn på den som melder','Magnus Tveiten','reporter_name'),F('E-postadresse','magnus.tveiten@aas-universitet.example','reporter_email'),F('Tilknytning','Stipendiat','reporter_role'),F('Fakultet/avdeling','Fakultet for biovitenskap','org_unit'),F('Beskriv avviket. Beskriv så nøye som mulig, legg gjerne med link til eventuell nettside.','Prosjektmappen vår på Teams ligger åpen for alle med lenke, og lenken står i en gammel presentasjon på nett. I mappen ligger kontaktlisten over informantene. https://prosjekt.aas-universitet.example/presentasjon','description'),F('Gjelder avviket kun dine opplysninger eller gjelder avviket opplysninger om andre?','Opplysninger om andre'),F('Når oppdaget du avviket?','11. november 2026 kl. 15.50'),F('Hvor mange er berørt?','ca. 40'),F('Har du gjort noe for å stanse avviket?','Delingslenken er slettet.','measures'),F('Ønsker du tilbakemelding?','Ja')],'Avviksmelding informasjonssikkerhet',
'nmbu.no melde-avvik (two questions as there, others rebuilt in Nettskjema manner)',
dict(discovered_at='2026-11-11T15:50:00+01:00',affected_persons=40),'data_categories personal_data affected_systems location',['misconfiguration','data_leak'],style=dict(layout='below',rule=''))
# 27 INN Word fortrolig
mail(27,'nb','docx',('Kari-Anne Sletten','kari-anne.sletten@innlandet-hs.example'),'2026-10-30T09:05:00+01:00','Avvik informasjonssikkerhet (fortrolig vedlegg)',
'''Hei CSO

Sender som Word slik dere ber om, siden det er taushetsbelagt.

Hilsen
Kari-Anne Sletten
Seniorkonsulent, Studentombudets sekretariat
62 55 50 77
''',[P('FORTROLIG'),P('Dersom meldingen inneholder fortrolig informasjon som taushetsbelagte opplysninger eller sensitive personopplysninger, ber vi om at du lager avviksmeldingen som et Word-dokument og klassifiserer det som fortrolig.'),F('Hva har skjedd, hvor skjedde det og hvordan oppsto det?','To vedtak om tilrettelegging med legeerklæring ble lagt i feil konvolutt og sendt til en annen student enn den de gjaldt. Det ble ikke kontrollert før postlegging.','description'),F('Dato eller tidsrom for avviket – når ble det oppdaget','Sendt 26.10.2026, oppdaget 29.10.2026 kl. 13.30'),F('Har informasjon blitt kjent (ev. potensielt blitt kjent) for uvedkommende? Hvis ja: beskriv blant annet hvordan informasjonen ble kjent (feilsendt e-post, lagt ut på internett etc.) og antall personer den kan ha blitt kjent for.','Ja, feilsendt brev, kjent for én person'),F('Har informasjon gått tapt eller vært utilgjengelig en periode? Fikk det små eller store konsekvenser?','Nei'),F('Har informasjon blitt endret av uvedkommende eller ved et uhell?','Nei'),F('Hvor mange personer er berørt av avviket? Gi et anslag hvis du ikke kan svare konkret.','2'),F('Hvem kan kontaktes for mer informasjon om avviket?','Kari-Anne Sletten, 62 55 50 77'),F('Hva er gjort for å rette opp?','Mottakeren leverte brevene tilbake i resepsjonen i går.','measures')],'Avviksmelding informasjonssikkerhet',
'inn.no melde-avvik (list of what the message must hold, verbatim as headings; last one added)',
dict(reporter_name='Kari-Anne Sletten',reporter_role='Seniorkonsulent',org_unit='Studentombudets sekretariat',reporter_phone='62 55 50 77',occurred_at='2026-10-26',discovered_at='2026-10-29T13:30:00+01:00',affected_persons=2),'data_categories special_categories personal_data consequences informed location',['misdelivery','paper_disclosure'],file='Avvik_FORTROLIG.docx',style=dict(layout='below'))
# 28 NTNU device odt
mail(28,'nb','odt',('Henrik Solbakk','henrik.solbakk@tekniskuniv.example'),'2026-10-05T08:40:00+02:00','Stjålet pc',
'''God morgen,

pc-en min ble dessverre stjålet i helga. Skjema er vedlagt.

Henrik Solbakk
overingeniør, Institutt for maskinteknikk
tlf 977 55 032
''',[H('Melder'),F('Navn','Henrik Solbakk','reporter_name'),F('Enhet','Institutt for maskinteknikk','org_unit'),F('Telefon','977 55 032','reporter_phone'),H('Hendelse'),C('Hva gjelder hendelsen?','Svindelforsøk via e-post/SMS|Lurt til å gi fra deg informasjon som brukernavn, passord, kredittkort|*Mistet eller blitt frastjålet IKT-utstyr|Mistanke om virus eller skadevare på IKT-utstyr|Annet'),F('Når skjedde det?','3. oktober 2026, mellom kl. 18 og 23'),F('Når oppdaget du det?','3. oktober 2026 kl. 23.10'),F('Hvor skjedde det?','Hytta på Oppdal','location'),F('Beskrivelse','Noen brøt seg inn på hytta mens vi var ute og tok blant annet jobb-pc-en. Passordet var ikke skrevet noe sted.','description'),H('Utstyr'),F('Type utstyr','Bærbar pc, HP EliteBook 840'),F('Inventar-/serienummer','5CG2093XKQ','device_id'),C('Var utstyret kryptert?','*Ja|Nei|Vet ikke'),C('Var det personopplysninger på utstyret?','Ja|*Nei|Vet ikke'),C('Er forholdet anmeldt til politiet?','*Ja|Nei'),F('Saksnummer hos politiet','har ikke fått ennå'),F('Er utstyret fjernslettet?',''),H('Konsekvens'),F('Hva er eventuelt konsekvensen av bruddet?','Mistet noen måledata fra fredag','consequences'),H('For Digital sikkerhet'),F('Saksbehandler',''),F('TLP','')],'Melding om digital sikkerhetshendelse - IKT-utstyr',
'i.ntnu.no Digital sikkerhetshendelse og avvik (examples as tick list as there; fields rebuilt)',
dict(reporter_role='overingeniør',occurred_from='2026-10-03T18:00:00+02:00',occurred_to='2026-10-03T23:00:00+02:00',discovered_at='2026-10-03T23:10:00+02:00',device_kind={'any':['Bærbar pc','Bærbar pc, HP EliteBook 840','pc']},device_encrypted='yes',personal_data='no',lost_or_stolen='stolen',police_report={'any':['ja','yes','Ja']}),'measures affected_systems informed',['device_loss'],file='melding_pc.odt',style=dict(layout='table'))
# 29 nynorsk kommune docx sdt
mail(29,'nn','docx',('Oddny Hjelle','oddny.hjelle@sognevik-kommune.example'),'2026-10-23T13:18:00+02:00','Avviksmelding frå heimetenesta',
'''Hei

Legg ved avviksmeldinga. Eg er på jobb att på måndag.

Helsing
Oddny Hjelle
sjukepleiar, heimetenesta sone vest
''',[P('Alle tilsette skal melde frå når dei oppdagar avvik i handsaming av personopplysningar. Ved mistanke om høg risiko: ring personvernombodet straks.'),H('1. Den som melder'),R(F('Namn','Oddny Hjelle','reporter_name'),F('Eining','Heimetenesta sone vest','org_unit')),R(F('Telefon','57 55 50 31','reporter_phone'),F('E-post','oddny.hjelle@sognevik-kommune.example','reporter_email')),H('2. Skildring av avviket'),F('Kva har skjedd?','Arbeidslista for kveldsvakta låg att på eit kafébord. Ho inneheld namn, adresse og medisinar til brukarane på ruta.','description'),R(F('Når skjedde det? (dato og klokkeslett)','22.10.2026 kl. 19.20'),F('Når vart det oppdaga?','22.10.2026 kl. 20.05')),F('Kvar skjedde det?','Kafeen på ferjekaia','location'),C('Type avvik','Feilsending|*Papir på avvege|Tap av utstyr|Feil tilgang|Dataangrep|Anna'),H('3. Opplysningar og personar'),F('Kva slags personopplysningar gjeld det?','Namn, adresse, medisinliste','data_categories'),C('Særlege kategoriar (t.d. helse)?','*Ja|Nei|Veit ikkje'),F('Kor mange personar er råka?','14'),H('4. Konsekvensar og tiltak'),F('Moglege konsekvensar for dei det gjeld',''),F('Kva er gjort for å stanse avviket og avgrense skaden?','Eg køyrde tilbake og fann lista hos betjeninga, og ho er no makulert.','measures'),F('Kven er varsla?','Avdelingsleiar','informed'),H('5. Vert fylt ut av leiar / personvernombod'),C('Høg risiko for dei råka?','Ja|Nei'),C('Skal meldast til Datatilsynet innan 72 timar?','Ja|Nei'),R(F('Sak nr.'),F('Avvik lukka dato'))],'Melding om avvik - informasjonstryggleik og personvern',
'iktnh.no rett til å verte varsla ved avvik + KF-900 (wording of measures/consequences as there; kommune form rebuilt in nynorsk)',
dict(reporter_role='sjukepleiar',occurred_at='2026-10-22T19:20:00+02:00',discovered_at='2026-10-22T20:05:00+02:00',affected_persons=14,special_categories='yes'),'lost_or_stolen personal_data',['paper_disclosure','data_loss'],file='Avviksmelding heimetenesta.docx',style=dict(layout='table',mode='sdt'))
# 30 nynorsk doc
mail(30,'nn','doc',('Jostein Fure','jostein.fure@nordfjord-energi.example'),'2026-11-16T07:44:00+01:00','Skjema: ute av drift etter løsepengevirus',
'''Morgon. Skjema vedlagt, ring om noko er uklart. Eg er på vakt heile dagen.

Jostein Fure
driftsleiar IKT, Nordfjord Energi
415 55 902
''',[H('Om meldinga'),C('Meldinga gjeld','*Ny hending|Oppdatering'),F('Verksemd','Nordfjord Energi AS','?org_unit'),F('Kontaktperson','Jostein Fure','reporter_name'),F('Rolle','driftsleiar IKT','reporter_role'),F('Telefon','415 55 902','reporter_phone'),H('Om hendinga'),F('Tidspunkt for hendinga','natt til 16. november 2026, om lag kl. 02.30'),F('Tidspunkt for oppdaging','16.11.2026 kl. 06.10'),F('Kva har skjedd?','Filene på to filtenarar er krypterte og har fått endinga .hav. Det ligg ein tekstfil med krav om betaling i kvar mappe.','description'),F('Kva system er råka?','NEFIL01, NEFIL02','affected_systems'),F('Årsak (dersom kjent)','ukjent, kan vere VPN-konto til leverandør'),C('Hendinga påverkar','Konfidensialitet|Integritet|*Tilgjenge'),F('Er personopplysningar råka?','veit ikkje enno'),F('Kor mange personar er råka?',''),H('Verknad'),F('Konsekvensar for drift og kundar','Kundesenteret kjem ikkje inn i arkivet. Straumforsyninga er ikkje påverka.','consequences'),H('Tiltak'),F('Gjennomførte tiltak','Tenarane er kopla frå nettet og alle VPN-kontoar er sperra.','measures'),F('Planlagde tiltak','Gjenoppretting frå tryggingskopi'),F('Andre som er varsla','KraftCERT, dagleg leiar','informed'),F('Merknader','')],'Melding om uønskt IKT-hending',
'after the UiA "report security breach" triad (confidentiality/integrity/availability) and Datatilsynet content list; nynorsk company form rebuilt',
dict(occurred_at='2026-11-16T02:30:00+01:00',discovered_at='2026-11-16T06:10:00+01:00',personal_data='unknown'),'police_report',['ransomware'],file='ikt-hending 16-11.doc',style=dict(layout='para'))
# 31 xlsx UiA
mail(31,'nb','xlsx',('Wenche Ødegård','wenche.odegard@sorkyst-eiendom.example'),'2026-10-12T14:56:00+02:00','Melding om sikkerhetsbrudd, svindelfaktura',
'''Hei IRT,

se regneark. Banken er varslet men vi vet ikke om pengene kan stoppes.

Wenche Ødegård
Regnskapssjef
Sørkyst Eiendom AS
''',[P('Hendelser som fører til brudd på konfidensialitet, integritet eller tilgjengelighet skal meldes.'),H('Innmelder'),F('Navn','Wenche Ødegård','reporter_name'),F('Stilling','Regnskapssjef','reporter_role'),F('Telefon','38 55 50 64','reporter_phone'),H('Hendelsen'),F('Dato for hendelsen','09.10.2026'),F('Dato oppdaget','12.10.2026'),F('Klokkeslett oppdaget','11:30'),C('Type brudd','*Konfidensialitet: uvedkommende har fått tilgang|*Integritet: informasjon er endret|Tilgjengelighet: informasjon er ikke tilgjengelig'),F('Beskrivelse av hendelsen','Noen har vært inne i postkassen til en av våre prosjektledere og byttet kontonummer på en faktura fra entreprenøren. Vi betalte 186 000 kr til feil konto.','description'),F('Berørte systemer','prosjektleders postkasse i Microsoft 365','affected_systems'),F('Er personopplysninger involvert? (ja/nei/vet ikke)','vet ikke'),F('Antall berørte',''),F('Konsekvens','Økonomisk tap på 186 000 kr','consequences'),F('Strakstiltak','Passordet er byttet og tofaktor er slått på.','measures'),F('Hvem er informert?','Banken, daglig leder','informed'),H('Fylles ut av IRT'),F('Alvorlighetsgrad'),F('Ansvarlig'),F('Status')],'Melding om sikkerhetsbrudd',
'uia.no log-an-issue (explanation of confidentiality, integrity, availability as there; sheet rebuilt)',
dict(org_unit='Sørkyst Eiendom AS',occurred_at='2026-10-09',discovered_at='2026-10-12T11:30:00+02:00',personal_data='unknown'),'police_report',['compromised_account','unauthorized_access','phishing'],file='sikkerhetsbrudd_sorkyst.xlsx',style=dict(col=2,mark='x',sheet='Melding'))
# 32 nn rtf idrettslag
mail(32,'nn','rtf',('Gunn Marit Kleppe','gunnmarit@vikjaidrettslag.example'),'2026-11-19T21:35:00+01:00','Avvik i idrettslaget',
'''Hei og takk for hjelpa på telefon!

Her er avviksskjemaet vårt, fylt ut så godt eg kan.

Beste helsing
Gunn Marit Kleppe
leiar i Vikja idrettslag
mob. 481 55 236
''',[P('Etter dei nye reglane skal ei avviksmelding til Datatilsynet innehalde punkta 1 til 5. Fyll ut det du veit.'),F('1. Skildring av avviket, kva personar og personopplysningar som er råka','Påmeldingslista til fotballskulen låg open for alle i eit delt rekneark, og lenkja vart delt på Facebook-sida vår. Der stod namn, fødselsdato og allergiar.','description'),F('Når skjedde det?','17. november 2026'),F('Når vart det oppdaga og av kven?','18. november 2026 kl. 20.15, ein forelder'),F('2. Kor mange personar / opplysningar er råka','om lag 60 barn'),F('3. Kva konsekvensar avviket truleg vil ha','Framande kan sjå kven som har allergi.','consequences'),F('4. Kva de har gjort for å lukke avviket og avgrense konsekvensane','Lenkja er fjerna og reknearket er stengt.','measures'),F('Kva de vil gjere','Bytte til påmelding i Spond'),F('5. Kontaktperson i organisasjonen','Gunn Marit Kleppe, 481 55 236'),C('Er dei det gjeld varsla?','Ja|*Nei|Delvis'),F('Underskrift','')],'Avviksskjema personvern - Vikja idrettslag',
'frivillighetnorge.no rutiner-ved-avvik (points 1 to 5 as there, in nynorsk; small questions added)',
dict(reporter_name='Gunn Marit Kleppe',reporter_role={'any':['leiar','leiar i Vikja idrettslag']},reporter_phone='481 55 236',occurred_at='2026-11-17',discovered_at='2026-11-18T20:15:00+01:00',affected_persons=60,data_categories=['namn','fødselsdato','allergiar']),'org_unit special_categories informed location affected_systems personal_data',['misconfiguration','data_leak'],file='avviksskjema.rtf',style=dict(boxes='☐☒'))
