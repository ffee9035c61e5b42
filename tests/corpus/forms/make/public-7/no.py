from lib import *
# 1 INN Melde avvik (Word)
mail('no01','docx','nb','Silje Haugerud','silje.haugerud@hsin-nord.example','2026-10-16T13:37:00+02:00','FORTROLIG: Avviksmelding','''Hei,

avviksmelding som Word-dokument ligger ved, siden saken gjelder studenter. Ring gjerne.

Vennlig hilsen
Silje Haugerud
Studieveileder
Seksjon for studieadministrasjon
tlf. 62 55 01 44
''',[t('Avviksmelding informasjonssikkerhet'),n('Klassifisering: Fortrolig'),
kv('Hva har skjedd, hvor skjedde det og hvordan oppsto det?','Jeg sendte vedtak om tilrettelegging på eksamen til feil student. To studenter har samme fornavn, og Outlook fylte inn feil adresse. Det skjedde fra kontoret mitt på campus Elvebakken.'),
kv('Dato eller tidsrom for avviket – når ble det oppdaget','Sendt 15. oktober 2026 kl. 14.20, oppdaget 16. oktober 2026 kl. 09.10'),
kv('Har informasjon blitt kjent (ev. potensielt blitt kjent) for uvedkommende? Hvis ja: beskriv blant annet hvordan informasjonen ble kjent (feilsendt e-post, lagt ut på internett etc.) og antall personer den kan ha blitt kjent for.','Ja, feilsendt e-post til én person.'),
kv('Har informasjon gått tapt eller vært utilgjengelig en periode? Fikk det små eller store konsekvenser?','Nei'),
kv('Har informasjon blitt endret av uvedkommende eller ved et uhell?','Nei'),
kv('Hvor mange personer er berørt av avviket? Gi et anslag hvis du ikke kan svare konkret.','1'),
kv('Hvem kan kontaktes for mer informasjon om avviket?','Silje Haugerud, tlf. 62 55 01 44')],
{'reporter_name':'Silje Haugerud','reporter_role':'Studieveileder','org_unit':'Seksjon for studieadministrasjon','reporter_phone':'62 55 01 44','occurred_at':'2026-10-15T14:20:00+02:00','discovered_at':'2026-10-16T09:10:00+02:00',
'description':{'any':['Jeg sendte vedtak om tilrettelegging på eksamen til feil student. To studenter har samme fornavn, og Outlook fylte inn feil adresse. Det skjedde fra kontoret mitt på campus Elvebakken.','Jeg sendte vedtak om tilrettelegging på eksamen til feil student. To studenter har samme fornavn, og Outlook fylte inn feil adresse.']},'affected_persons':1},
['reporter_email','location','personal_data','data_categories','consequences'],'misdelivery',fn='Avviksmelding.docx',style='below')

# 2 UiO-CERT style, nynorsk
mail('no02','docx','nn','Torbjørn Myklebust','torbjorn.myklebust@fjordane-forsk.example','2026-11-10T09:44:00+01:00','Melding om hending - innbrot på webtenar','''Hei!

Utfylt skjema ligg ved. Eg er på hytta frå torsdag, men tek telefonen.

Mvh Torbjørn
''',[t('Melding om tryggleikshending'),h('Kontaktinformasjon'),kv('Namn','Torbjørn Myklebust'),kv('Fakultet/institutt/avdeling','IT-drift, Fjordane Forsking'),kv('E-postadresse og telefonnummer','torbjorn.myklebust@fjordane-forsk.example, 57 86 00 31'),
h('Om hendinga'),c('Kva slags hending gjeld det?',['innbrot','virus','brot på konfidensialitet','tenestenekt','anna'],['innbrot']),
kv('Når skjedde det? (bruk ISO 8601)','2026-11-09T22:15'),kv('Når vart det oppdaga?','2026-11-10T07:50'),
kv('Kor mange personar og maskinar er råka?','0 personar, 1 maskin'),kv('Maskinnamn og IP-adresse','web03.fjordane-forsk.example'),kv('Operativsystem som er involvert','Ubuntu 22.04'),
kv('Skildring av aktiviteten','Nokon har lagt inn ei PHP-fil i opplastingskatalogen på prosjektsida og brukt henne til å sende ut søppelpost. Vi såg det fordi e-postkøen voks til over 12 000 meldingar.'),
kv('Kva er gjort?','Tenaren er kopla frå nettet og vi har teke kopi av disken.'),kv('Er det personopplysningar på maskina?','Nei'),kv('Kven er varsla?','dagleg leiar, Sikt')],
{'reporter_name':'Torbjørn Myklebust','org_unit':{'any':['IT-drift, Fjordane Forsking','IT-drift']},'reporter_phone':'57 86 00 31','reporter_email':'torbjorn.myklebust@fjordane-forsk.example','occurred_at':'2026-11-09T22:15:00+01:00','discovered_at':'2026-11-10T07:50:00+01:00',
'affected_systems':['web03.fjordane-forsk.example'],'description':'Nokon har lagt inn ei PHP-fil i opplastingskatalogen på prosjektsida og brukt henne til å sende ut søppelpost. Vi såg det fordi e-postkøen voks til over 12 000 meldingar.',
'measures':'Tenaren er kopla frå nettet og vi har teke kopi av disken.','personal_data':'no','informed':['dagleg leiar','Sikt']},
['affected_persons'],['unauthorized_access','malware'],fn='hending-web03.docx',style='colon')

# 3 Datatilsynet / Altinn
mail('no03','docx','nb','Marianne Brekke-Dahl','mbd@kulturskolen-nordvik.example','2026-10-28T15:15:00+01:00','Kopi av melding til Datatilsynet','''Hei

Se vedlagt kopi av det vi har meldt inn i Altinn i dag. Universitetet er felles behandlingsansvarlig for talentprogrammet.

Mvh
Marianne Brekke-Dahl
rektor, Nordvik kulturskole
''',[t('Melding om brudd på personopplysningssikkerheten'),h('Virksomheten'),kv('Behandlingsansvarlig','Nordvik kulturskole'),kv('Organisasjonsnummer','999 888 777'),kv('Databehandler',''),
g('Kontaktperson','Marianne Brekke-Dahl','Stilling','rektor'),g('Telefon','71 40 22 19','E-post','mbd@kulturskolen-nordvik.example'),kv('Navn og kontaktinformasjon til personvernombud eller kontaktpunkt','Arne Solem, personvernombud@nordvik-kommune.example'),
h('Beskrivelse av avviket'),c('Hovedårsak',['Menneskelig svikt','Teknisk svikt','Ondsinnet handling','Annet'],['Teknisk svikt']),c('Type brudd',['Brudd på konfidensialitet','Brudd på integritet','Brudd på tilgjengelighet'],['Brudd på konfidensialitet']),
kv('Tidsrom','Fra 21.10.2026 til 26.10.2026'),kv('Når ble avviket oppdaget?','26.10.2026 kl. 18:25'),kv('Antall berørte personer','ca. 220'),
kv('Beskrivelse av hva som har skjedd','Etter en oppdatering av påmeldingsløsningen kunne innloggede foresatte se påmeldingene til andre barn ved å endre nummeret i nettadressen. En forelder oppdaget feilen og varslet oss på e-post.'),
kv('Hvordan oppstod avviket?','Leverandøren hadde fjernet en tilgangskontroll ved en feil.'),
kv('Hva slags type personopplysninger ble berørt?','Navn, fødselsdato, foresattes telefonnummer, instrument'),c('Særlige kategorier av personopplysninger?',['Ja','Nei','Vet ikke'],['Nei']),
kv('Hvilken relasjon har virksomheten til de berørte personene?','Elever og foresatte'),kv('Hvor befinner personopplysningene seg etter avviket?','Hos leverandøren, ingen tegn til nedlasting'),
h('Konsekvenser'),kv('Mulige konsekvenser for de berørte','Barn med skjermet adresse kan i verste fall spores.'),
h('Tiltak'),kv('Tiltak som er gjort','Løsningen ble stengt 26.10. kl. 19:00 og åpnet igjen etter retting neste dag.'),kv('Tiltak som er planlagt','Gjennomgang av leverandørens testrutiner'),
h('Informasjon'),kv('Har de berørte personene blitt informert? Hvordan?','Ja, på e-post 27.10.')],
{'reporter_name':'Marianne Brekke-Dahl','reporter_role':'rektor','reporter_phone':'71 40 22 19','reporter_email':'mbd@kulturskolen-nordvik.example','org_unit':'Nordvik kulturskole','occurred_from':'2026-10-21','occurred_to':'2026-10-26','discovered_at':'2026-10-26T18:25:00+01:00','affected_persons':220,
'description':{'any':['Etter en oppdatering av påmeldingsløsningen kunne innloggede foresatte se påmeldingene til andre barn ved å endre nummeret i nettadressen. En forelder oppdaget feilen og varslet oss på e-post.','Etter en oppdatering av påmeldingsløsningen kunne innloggede foresatte se påmeldingene til andre barn ved å endre nummeret i nettadressen. En forelder oppdaget feilen og varslet oss på e-post. Leverandøren hadde fjernet en tilgangskontroll ved en feil.']},
'data_categories':['Navn','fødselsdato','foresattes telefonnummer','instrument'],'special_categories':'no','consequences':'Barn med skjermet adresse kan i verste fall spores.',
'measures':'Løsningen ble stengt 26.10. kl. 19:00 og åpnet igjen etter retting neste dag.'},
['personal_data','informed','affected_systems'],['vulnerability','data_leak','misconfiguration'],fn='Melding_Datatilsynet_kopi.docx',style='table')

# 4 Kristiania
mail('no04','acroform','nb','Jonas Tveit','jonas.tveit@uni-nordholz.example','2026-10-20T12:09:00+02:00','Avviksmelding IT-sikkerhet','''Hei, her er skjemaet fra meg. Fint om dere svarer på Teams.

Jonas
''',[t('Avviksmelding personopplysninger og IT-sikkerhet'),g('Navn','Jonas Tveit','Avdeling','Økonomiavdelingen'),g('E-post','jonas.tveit@uni-nordholz.example','Telefon','922 00 418'),
g('Når skjedde hendelsen?','20.10.2026 kl. 08.55','Når ble hendelsen oppdaget?','20.10.2026 kl. 10.30'),
kv('Beskriv hendelsen','Jeg godkjente en innlogging i Authenticator på mobilen uten å tenke meg om. En time senere sa en leverandør at de hadde fått en faktura fra min adresse med nytt kontonummer. Den har jeg ikke sendt.'),
c('Hendelsen påvirker',['Konfidensialitet','Integritet','Tilgjengelighet'],['Konfidensialitet','Integritet']),c('Er det fare for at personopplysninger har kommet på avveie?',['Ja','Nei','Vet ikke'],['Vet ikke']),
kv('Hvilke systemer er berørt?','Outlook-konto jonas.tveit'),kv('Antall berørte personer',''),c('Er berørte brukere varslet?',['Ja','Nei'],['Nei']),c('Er hendelsen avsluttet?',['Ja','Nei'],['Nei']),
kv('Hvilke tiltak er iverksatt?','Passordet er byttet kl. 10.45, og leverandøren er bedt om ikke å betale.'),kv('Mulige konsekvenser','Falske fakturaer kan være betalt av andre leverandører.'),
n('Ved å sende inn dette skjemaet aksepterer du at informasjon om hendelsen blir delt med ansatte som har tjenstlig behov for å vite om hendelsen.')],
{'reporter_name':'Jonas Tveit','org_unit':'Økonomiavdelingen','reporter_email':'jonas.tveit@uni-nordholz.example','reporter_phone':'922 00 418','occurred_at':'2026-10-20T08:55:00+02:00','discovered_at':'2026-10-20T10:30:00+02:00',
'description':'Jeg godkjente en innlogging i Authenticator på mobilen uten å tenke meg om. En time senere sa en leverandør at de hadde fått en faktura fra min adresse med nytt kontonummer. Den har jeg ikke sendt.','personal_data':'unknown','affected_systems':['Outlook-konto jonas.tveit'],
'measures':'Passordet er byttet kl. 10.45, og leverandøren er bedt om ikke å betale.','consequences':'Falske fakturaer kan være betalt av andre leverandører.'},
['informed'],['compromised_account','phishing'],fn='avviksmelding_jt.pdf',style='label')

# 5 KF-900 fylkeskommune (nynorsk)
mail('no05','flat_pdf','nn','Elevtenesta Sunnvik vgs','elevtenesta@sunnvik-vgs.example','2026-11-16T14:26:00+01:00','KF-900 Avviksmelding','''God dag

Vedlagt kvittering for innsendt avviksmelding. Avviket gjeld også den felles kursdagen hos dykk.

Helsing
Elevtenesta
''',[t('Avviksmelding (KF-900)'),n('Alle tilsette og elevar skal melde frå når det blir oppdaga avvik i behandling av personopplysningar'),
h('Meldar'),kv('Fornamn','Ingunn'),kv('Etternamn','Skorpen'),kv('Rolle','rådgjevar'),kv('Eining/skule','Sunnvik vidaregåande skule'),kv('Telefon','70 12 90 55'),kv('E-post','ingunn.skorpen@sunnvik-vgs.example'),
h('Om avviket'),c('Kva gjeld avviket?',['Feilsending','Urettmessig publisering','Mista/gløymt utstyr eller papir','Snoking','Hacking','Mangelfull tilgangsstyring','Anna'],['Urettmessig publisering']),
kv('Dato for avviket','13.11.2026'),kv('Når vart avviket oppdaga?','16.11.2026 kl. 11.40'),kv('Kvar skjedde avviket?','nettsida til skulen'),
kv('Skildring av avviket','Ei liste over elevar med fråvær og særskilt tilrettelegging vart lagd ut saman med timeplanen for kursdagen. Lista låg som andre ark i same fil.'),
kv('Kva personopplysningar er omfatta?','namn, klasse, fråvær, opplysningar om tilrettelegging'),kv('Talet på råka personar','46'),kv('Kva konsekvensar kan avviket få?','Elevane kan kjenne seg hengde ut.'),
kv('Kva strakstiltak er gjorde?','Fila er fjerna frå nettsida.'),kv('Forslag til tiltak for å hindre gjentaking','Alltid lagre som PDF før publisering'),kv('Er dei råka varsla?','Nei, ikkje enno')],
{'reporter_name':'Ingunn Skorpen','reporter_role':'rådgjevar','org_unit':'Sunnvik vidaregåande skule','reporter_phone':'70 12 90 55','reporter_email':'ingunn.skorpen@sunnvik-vgs.example','occurred_at':'2026-11-13','discovered_at':'2026-11-16T11:40:00+01:00','location':'nettsida til skulen',
'description':'Ei liste over elevar med fråvær og særskilt tilrettelegging vart lagd ut saman med timeplanen for kursdagen. Lista låg som andre ark i same fil.','data_categories':['namn','klasse','fråvær','opplysningar om tilrettelegging'],'affected_persons':46,
'consequences':'Elevane kan kjenne seg hengde ut.','measures':'Fila er fjerna frå nettsida.'},
['personal_data','affected_systems','special_categories'],'data_leak',fn='KF-900_kvittering.pdf',style='grid')

# 6 NMBU + kommune style
mail('no06','odt','nb','Hege Rustad','hege.rustad@uni-nordholz.example','2026-10-02T10:50:00+02:00','Avvik: personalmapper i fellesgang','''Hei personvernombud,

sender avviksmeldingen som vedlegg slik vi ble enige om på fellesmøtet.

God helg når den tid kommer!

Hege Rustad, renholdsleder, Eiendomsavdelingen
''',[t('Avviksmelding informasjonssikkerhet'),n('Alle ansatte og studenter har et felles ansvar for å varsle dersom det foreligger mistanke om at noe kan ha skjedd som påvirker informasjonssikkerheten.'),
kv('Navn på den som melder','Hege Rustad'),kv('Enhet','Eiendomsavdelingen'),kv('E-post','hege.rustad@uni-nordholz.example'),kv('Telefon','60 15 77 20'),
kv('Dato for hendelsen','1. oktober 2026'),kv('Tidspunkt','ca. kl. 06.15'),kv('Sted','fellesgangen i 2. etasje, Bygg C'),
kv('Beskrivelse av avviket. Beskriv så nøye som mulig, legg gjerne med link til eventuell nettside.','Under renhold fant jeg en åpen pappeske med gamle personalmapper ved siden av papircontaineren. Det lå sykemeldinger og lønnsslipper øverst.'),
kv('Gjelder avviket kun dine opplysninger eller gjelder avviket opplysninger om andre?','opplysninger om andre'),
kv('Antall berørte (anslag)','rundt 15'),c('Er det iverksatt strakstiltak?',['Ja','Nei'],['Ja']),kv('Beskriv tiltakene','Esken er låst inn på vaktrommet.'),kv('Hvem er varslet?','vaktleder Bjørn')],
{'reporter_name':'Hege Rustad','reporter_role':'renholdsleder','org_unit':'Eiendomsavdelingen','reporter_email':'hege.rustad@uni-nordholz.example','reporter_phone':'60 15 77 20','location':'fellesgangen i 2. etasje, Bygg C',
'description':'Under renhold fant jeg en åpen pappeske med gamle personalmapper ved siden av papircontaineren. Det lå sykemeldinger og lønnsslipper øverst.','affected_persons':15,'measures':'Esken er låst inn på vaktrommet.','informed':['vaktleder Bjørn'],'occurred_at':'2026-10-01T06:15:00+02:00'},
['discovered_at','personal_data','data_categories','special_categories'],'paper_disclosure',fn='avvik_eske_byggC.odt',style='table')

# 7 blank xlsx with a question
mail('no07','xlsx','nb','Are Lindstad','are.lindstad@ikt-nordre.example','2026-11-02T11:11:00+01:00','Utkast til nytt meldeskjema - innspill?','''Hei,

vi i IKT Nordre holder på å lage nytt avviksskjema for kommunene og lurer på om dere har noen innspill til spørsmålene i vedlegget. Vi har tatt utgangspunkt i Nkom sine spørsmål. Det er ikke noe som har skjedd, altså, dette er bare malen.

Frist for innspill er fredag 13. november.

Hilsen Are Lindstad
rådgiver, IKT Nordre
''',[t('Hendelsesmelding (UTKAST v0.3)'),kv('Virksomhet'),kv('Meldt av (navn)'),kv('Telefon / e-post'),kv('Når skjedde hendelsen?'),kv('Når ble hendelsen oppdaget?'),kv('Hvilke tjenester omfattet dette?'),kv('Beskrivelse av hendelsen'),c('Personopplysninger berørt?',['Ja','Nei','Vet ikke'],[]),kv('Antall berørte'),kv('Skadereduserende tiltak'),kv('Skadeforebyggende tiltak'),kv('Varsling til myndigheter')],
{},['reporter_name','reporter_email','reporter_role','org_unit'],'other',fn='Meldeskjema_utkast_v03.xlsx',style='ab',sheet='Skjema')

# 8 NTNU-like: lost IKT equipment; text form in body
B=[h('Melder'),kv('Navn','Astrid Kvamme'),kv('Rolle','stipendiat'),kv('Institutt/enhet','Institutt for språk og litteratur'),kv('Mobil','481 55 903'),
h('Utstyr'),kv('Type utstyr','bærbar PC (HP EliteBook 840)'),kv('Eies av','universitetet'),kv('Merking / serienummer','UN-PC-55190'),kv('Kryptert (BitLocker/FileVault)?','vet ikke'),
h('Hendelse'),kv('Mistet eller stjålet?','stjålet'),kv('Når skjedde det?','lørdag 7. november mellom kl. 13 og 15'),kv('Hvor skjedde det?','kafé på Bakklandet i Trondheim'),
kv('Hva skjedde?','Sekken med PC-en ble tatt mens jeg sto i køen. Jeg hadde vært logget inn i e-posten rett før.'),kv('Politianmeldt? Saksnummer','ja, 16204711'),
h('Innhold'),kv('Hvilke data var lagret på utstyret?','intervjuopptak, transkripsjoner'),kv('Personopplysninger?','ja'),kv('Antall personer (ca.)','9'),
h('Tiltak'),kv('Hva er gjort?','Passord byttet samme kveld, veileder informert.'),kv('Fjernsletting utført?','nei')]
mail('no08','text_form','nb','Astrid Kvamme','astrid.kvamme@uni-nordholz.example','2026-11-09T08:40:00+01:00','Melding om mistet/stjålet IKT-utstyr','''Hei,
jeg fant bare skjemaet som tekst på intranettet, så jeg limer det inn her:

@@FORM@@

Mvh Astrid
''',B,{'reporter_name':'Astrid Kvamme','reporter_role':'stipendiat','org_unit':'Institutt for språk og litteratur','reporter_phone':'481 55 903','device_kind':{'any':['bærbar PC (HP EliteBook 840)','bærbar PC']},'device_id':'UN-PC-55190','device_encrypted':'unknown','lost_or_stolen':'stolen',
'occurred_from':'2026-11-07T13:00:00+01:00','occurred_to':'2026-11-07T15:00:00+01:00','location':'kafé på Bakklandet i Trondheim','description':'Sekken med PC-en ble tatt mens jeg sto i køen. Jeg hadde vært logget inn i e-posten rett før.','police_report':{'any':['16204711','ja, 16204711']},
'data_categories':['intervjuopptak','transkripsjoner'],'personal_data':'yes','affected_persons':9,'measures':'Passord byttet samme kveld, veileder informert.','device_remote_wipe':'no'},
['reporter_email','informed'],'device_loss',style='below')
