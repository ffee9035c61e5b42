import nl; from nl import *
nl.OUT='./b11'
jobs={}; late=[]
def gridcells(d, rows, ncol, style='Table Grid', size=9.5):
    """cells hold label + newline + value"""
    tb=d.add_table(rows=0,cols=ncol); tb.style=style
    for r in rows:
        cs=tb.add_row().cells; k=0
        for i,(l,v) in enumerate(r):
            c=cs[k]
            if i==len(r)-1 and k<ncol-1: c=c.merge(cs[-1])
            fill(c,l,True,8,color='44546A'); p=c.add_paragraph(); put(p,v,size=size+1); k+=1
    return tb
# === 1 Universitetet i Lofoten: label and answer in one cell
def lof(v):
    d=newdoc('Varsel om sikkerhetsbrudd','Skjemaet går til Seksjon for digital sikkerhet. Har du hastesak? Ring 76 05 50 00.','UNIVERSITETET I LOFOTEN',font='Verdana')
    gridcells(d,[[('Hvem er du?',v.get('n','')),('Rolle',v.get('r',''))],[('Arbeidssted (enhet)',v.get('o','')),('Telefon',v.get('t',''))],[('E-post',v.get('e',''))],
      [('Dato da bruddet ble kjent',v.get('d','')),('Klokka',v.get('dt',''))],[('Bruddet skjedde (dato/kl.)',v.get('f','')),('Hvor?',v.get('loc',''))],
      [('Type brudd',boxes(['Svindel på e-post/SMS','Konto på avveie','Feilsendt informasjon','Åpne data på nett','Enhet mistet','Tjeneste nede','Annet'],v.get('k'),'   '))],
      [('Hendelsesforløp',v.get('b',''))],[('Berørte IT-tjenester',v.get('s',''))],
      [('Personopplysninger involvert?',boxes(['Ja','Nei','Vet ikke'],v.get('p'))),('Antall registrerte',v.get('a',''))],[('Hvilke opplysninger?',v.get('c',''))],[('Mulige konsekvenser',v.get('kon',''))],[('Iverksatte tiltak',v.get('m',''))],[('Orienterte personer',v.get('i',''))]],2)
    d.add_paragraph(); put(d.add_paragraph(),[('i','Intern behandling: Sak ______  Alvorlighet  lav / middels / høy   Meldt Datatilsynet  ja / nei')])
    return dbytes(d)
b=lof(dict(n='Maren Elise Hauan',r='prosjektkoordinator',o='Senter for kystforskning',t='76 05 51 23',e='maren.hauan@uilof.example',d='21.10.2026',dt='11.05',f='20.10.2026 kl. 22.00',k='Åpne data på nett',b='Et regneark med søkere til sommerskolen lå åpent på prosjektsiden etter at siden ble flyttet til ny plattform. En søker fant sitt eget navn i Google.',s='WordPress-siden sommerskole.uilof.example',p='Ja',a='134',c='navn, fødselsdato, nasjonalitet, motivasjonsbrev',kon='Søkere kan bli kontaktet av uvedkommende.',m='Regnearket er fjernet. Sletting fra Googles søkeindeks er bestilt.',i='senterleder; personvernombudet'))
mail('a1_sommer','Maren Elise Hauan <maren.hauan@uilof.example>','Varsel om sikkerhetsbrudd','2026-10-21T12:10','Hei,\n\nvarsel vedlagt. Jeg er i møte fra 13 til 14, ellers tilgjengelig.\n\nBeste hilsen\nMaren\n\n--\nMaren Elise Hauan\nSenter for kystforskning\nUniversitetet i Lofoten\n',att=[('Varsel.docx',b)],fmt='docx',lang='nb',kind=['data_leak','misconfiguration'],
 rep={'reporter_name':'Maren Elise Hauan','reporter_role':'prosjektkoordinator','org_unit':'Senter for kystforskning','reporter_phone':'76 05 51 23','reporter_email':'maren.hauan@uilof.example','discovered_at':bt('2026-10-21T11:05'),'occurred_at':bt('2026-10-20T22:00'),'description':'Et regneark med søkere til sommerskolen lå åpent på prosjektsiden etter at siden ble flyttet til ny plattform. En søker fant sitt eget navn i Google.','affected_systems':{'any':[['WordPress-siden sommerskole.uilof.example'],['sommerskole.uilof.example']]},'personal_data':'yes','affected_persons':134,'data_categories':['navn','fødselsdato','nasjonalitet','motivasjonsbrev'],'consequences':'Søkere kan bli kontaktet av uvedkommende.','measures':'Regnearket er fjernet. Sletting fra Googles søkeindeks er bestilt.','informed':['senterleder','personvernombudet']})
b=lof(dict(n='Tobias Krogh',r='student',t='486 11 902',d='26.10.2026',k='Enhet mistet',b='Glemte nettbrettet (Samsung Galaxy Tab) på kantinebordet. Da jeg gikk tilbake var det vekk.',loc='kantina i Svolvær',p='Nei'))
mail('a1_nettbrett','Tobias Krogh <tkr014@post.uilof.example>','nettbrett','2026-10-26T16:47','Heisann, fylte ut skjemaet så godt jeg kunne.\nTobias\n\nSendt fra Yahoo Mail på Android\n',att=[('varsel (1).docx',b)],fmt='docx',lang='nb',kind='device_loss',
 rep={'reporter_name':'Tobias Krogh','reporter_role':'student','reporter_phone':'486 11 902','discovered_at':'2026-10-26','description':'Glemte nettbrettet (Samsung Galaxy Tab) på kantinebordet. Da jeg gikk tilbake var det vekk.','location':'kantina i Svolvær','personal_data':'no'},may=['reporter_email','device_kind','lost_or_stolen'])
# === 2 Høgskolen Østerdal: 3 columns Opplysning | Svar | Veiledning
def ost(v,mode='sym'):
    d=newdoc('Internt avviksskjema – behandling av personopplysninger',None,'Høgskolen Østerdal','Cambria' if False else 'Calibri')
    tb=d.add_table(rows=1,cols=3); tb.style='Light Grid Accent 1'
    for c,x in zip(tb.rows[0].cells,['Opplysning','Svar','Veiledning']): fill(c,x,True)
    for l,val,g in [('Meldt av',v.get('n',''),'Fornavn og etternavn'),('Studiested/avdeling',v.get('o',''),'Rena, Elverum, Evenstad …'),('Mobil',v.get('t',''),''),
      ('Avviket ble kjent',v.get('d',''),'Dato og klokkeslett. 72-timersfristen regnes fra dette.'),('Avviket fant sted',v.get('f',''),'Hvis kjent'),
      ('Hva består avviket i?',v.get('b',''),'F.eks. e-post til feil mottaker, åpen tilgang, tap av data'),
      ('Kategori',boxes(['Konfidensialitet – feil mottaker','Konfidensialitet – uautorisert innsyn','Integritet – data endret','Tilgjengelighet – data tapt eller utilgjengelig'],v.get('k'),'\n',mode),'Ett kryss'),
      ('System/register',v.get('s',''),'FS, P360, Canvas, fellesområde osv.'),('Hvem gjelder opplysningene, og hvor mange?',v.get('a',''),'Anslag er greit'),('Typer personopplysninger',v.get('c',''),'Navn, fødselsnummer, helse …'),
      ('Særlige kategorier (art. 9)',boxes(['ja','nei'],v.get('sp'),'  ',mode),'Helse, etnisitet, religion, fagforening mv.'),('Risiko for de registrerte',v.get('kon',''),''),('Hva er gjort?',v.get('m',''),'Både strakstiltak og oppfølging'),('Hvem er kontaktet?',v.get('i',''),'Leder, personvernombud, IT')]:
        cs=tb.add_row().cells; fill(cs[0],l,True); fill(cs[1],val); fill(cs[2],[('i',g)])
    d.add_paragraph(); d.add_paragraph('Personvernombud: Knut Erik Sætre, pvo@hiost.example, 62 43 00 80')
    return dbytes(d)
b=ost(dict(n='Berit Nordseter',o='Evenstad, studieadministrasjonen',t='958 33 410',d='15.10.2026 kl. 09.30',f='14.10.2026',b='Attest med sykdomsopplysninger for en student ble arkivert på feil sak i P360 og var synlig for alle saksbehandlere i seksjonen.',k='Konfidensialitet – uautorisert innsyn',s='P360',a='1',c='navn, diagnose, fødselsnummer',sp='ja',kon='Ubehagelig for studenten, men få har åpnet saken.',m='Dokumentet er flyttet og skjermet. Tilgangslogg er bestilt.',i='seksjonsleder'))
mail('a2_p360','Berit Nordseter <berit.nordseter@hiost.example>','Avviksskjema','2026-10-15T10:14','Avvik, se vedlegg.\n\nMvh\nBerit\n',att=[('Avviksskjema_personvern.docx',b)],cs='iso-8859-1',cte='8bit',fmt='docx',lang='nb',kind=['unauthorized_access','data_leak','misdelivery'],
 rep={'reporter_name':'Berit Nordseter','org_unit':'Evenstad, studieadministrasjonen','reporter_phone':'958 33 410','discovered_at':bt('2026-10-15T09:30'),'occurred_at':'2026-10-14','description':'Attest med sykdomsopplysninger for en student ble arkivert på feil sak i P360 og var synlig for alle saksbehandlere i seksjonen.','affected_systems':['P360'],'affected_persons':1,'data_categories':['navn','diagnose','fødselsnummer'],'special_categories':'yes','consequences':'Ubehagelig for studenten, men få har åpnet saken.','measures':'Dokumentet er flyttet og skjermet. Tilgangslogg er bestilt.','informed':['seksjonsleder']},may=['reporter_email','personal_data'])
jobs['a2']=(ost(dict(n='Geir Ove Stai',o='Elverum',d='30.10.2026 kl. 08:15',b='Fellesområdet til simuleringssenteret er slettet ved en feil under opprydding. Siste sikkerhetskopi er fra august.',k='Tilgjengelighet – data tapt eller utilgjengelig',s='fellesområdet K:\\SimSenter',a='ca. 60 studenter',c='videoopptak, vurderinger',m='IT forsøker gjenoppretting',i='IT, avdelingsleder'),'sdt'),'docx','odt')
def L():
  mail('a2_slettet','Geir Ove Stai <geir.stai@hiost.example>','avvik: slettet fellesområde','2026-10-30T09:00','Hei, se vedlagt avvik.\nGeir Ove\n',att=[('avvik_simsenter.odt',R['a2'])],fmt='odt',lang='nb',kind='data_loss',
  rep={'reporter_name':'Geir Ove Stai','org_unit':'Elverum','discovered_at':bt('2026-10-30T08:15'),'description':'Fellesområdet til simuleringssenteret er slettet ved en feil under opprydding. Siste sikkerhetskopi er fra august.','affected_systems':{'any':[['fellesområdet K:\\SimSenter'],['K:\\SimSenter']]},'affected_persons':60,'data_categories':['videoopptak','vurderinger'],'measures':'IT forsøker gjenoppretting','informed':['IT','avdelingsleder']},may=['reporter_email','personal_data'])
late.append(L)
# === 3 NISØ numbered questions, answers in next paragraph
def nis(v):
    d=newdoc('Hendelsesrapport IKT','Skriv svarene rett under hvert spørsmål. Stryk det som ikke passer.','Norsk institutt for skogøkologi',font='Times New Roman')
    for q,a in v:
        put(d.add_paragraph(),q,True); p=d.add_paragraph(); put(p,a,color='1F4E79')
    return dbytes(d)
QN=['1. Navnet på den som rapporterer, og gruppe/seksjon','2. Kontakttelefon','3. På hvilket tidspunkt ble hendelsen oppdaget?','4. Når startet hendelsen, så vidt dere vet?','5. Hva er observert?','6. Hvilke maskiner eller tjenester er rammet?','7. Finnes det personopplysninger på disse? Ja / nei / usikkert','8. Hvor mange personer kan være rammet?','9. Hva har dere gjort for å begrense skaden?','10. Hvem er varslet?']
b=nis(list(zip(QN,['Aslak Fossum, Fjernmåling','64 94 80 17','27. oktober 2026, kl. 07.50','sannsynligvis 26. oktober 2026','Tungregneserveren kjører en prosess som heter "kdevtmpfsi" på full last under en tidligere gjestebruker. Det ser ut til å være utvinning av kryptovaluta.','lidar-hpc1','Nei','','Prosessen er stoppet, gjestebrukeren er deaktivert.','IT-leder'])))
mail('a3_miner','Aslak Fossum <aslak.fossum@nisok.example>','hendelsesrapport lidar-hpc1','2026-10-27T08:44','Vedlagt.\n\nAslak\n',att=[('Hendelsesrapport_IKT.docx',b)],fmt='docx',lang='nb',kind=['malware','unauthorized_access','compromised_account'],
 rep={'reporter_name':{'any':['Aslak Fossum']},'org_unit':'Fjernmåling','reporter_phone':'64 94 80 17','discovered_at':bt('2026-10-27T07:50'),'description':'Tungregneserveren kjører en prosess som heter "kdevtmpfsi" på full last under en tidligere gjestebruker. Det ser ut til å være utvinning av kryptovaluta.','affected_systems':['lidar-hpc1'],'personal_data':'no','measures':'Prosessen er stoppet, gjestebrukeren er deaktivert.','informed':['IT-leder']},may=['reporter_email','occurred_at','occurred_from'])
b=nis(list(zip(QN,['Camilla Juul, Kommunikasjon','','19. oktober 2026','','Et stort antall tilfeldige nyhetsbrev og bekreftelser på påmeldinger til fellespostkassen post@nisok.example, mer enn 6000 på en formiddag. Vi mister ekte henvendelser.','fellespostkassen post@nisok.example','usikkert','','',''])))
mail('a3_spam','Camilla Juul <camilla.juul@nisok.example>','Flom av søppelpost','2026-10-19T12:33','Hei, vi drukner her. Skjema vedlagt.\n\nCamilla Juul\nkommunikasjonsrådgiver\n',att=[('Hendelsesrapport IKT - kommunikasjon.docx',b)],fmt='docx',lang='nb',kind=['spam','denial_of_service'],
 rep={'reporter_name':'Camilla Juul','org_unit':'Kommunikasjon','discovered_at':'2026-10-19','description':'Et stort antall tilfeldige nyhetsbrev og bekreftelser på påmeldinger til fellespostkassen post@nisok.example, mer enn 6000 på en formiddag. Vi mister ekte henvendelser.','affected_systems':{'any':[['fellespostkassen post@nisok.example'],['post@nisok.example']]},'personal_data':'unknown'},may=['reporter_email','reporter_role'])
# === 4 Høgskulen i Hardanger (nn) 4 columns
def har(v):
    ph='Skriv her'
    d=newdoc('Skjema for tryggleikshendingar','Fyll ut det du veit og send til hendingar@hih.example.','Høgskulen i Hardanger')
    kv(d,[('#','Meldar'),('Namn',[t(v.get('n'),ph)],'Stilling',[t(v.get('r'),ph)]),('Institutt/kontor',[t(v.get('o'),ph)],'Telefonnummer',[t(v.get('t'),ph)]),
      ('#','Hending'),('Oppdaga dato',[('date',v.get('d'),v.get('diso'),'Vel dato')],'Oppdaga kl.',[t(v.get('dt'),'tt.mm')]),('Kva er dette?',[('dd',v.get('k'),['Falsk e-post','Skadevare','Utstyr på avvegar','Passord på avvegar','Driftsstans','Feil mottakar'],'Vel frå lista')],'System',[t(v.get('s'),ph)]),
      ('Kva skjedde?',[t(v.get('b'),'Skriv nokre setningar')]),('Personopplysningar?',boxes(['Ja','Nei','Usikker'],v.get('p'),' ','sdt'),'Tal på personar',[t(v.get('a'),ph)]),('Kva er gjort?',[t(v.get('m'),ph)]),('Kven veit om det?',[t(v.get('i'),ph)])],(3.6,5,3.6,5),shadec='FBE4D5')
    return dbytes(d)
b=har(dict(n='Torgeir Mæland',r='vaktmeister',o='Eigedom og drift',t='53 67 11 45',d='22.10.2026',diso='2026-10-22',dt='06.40',k='Passord på avvegar',b='Passordet til adgangskontrollen stod på ein gul lapp på skjermen i vaktrommet, og eit bilete av rommet vart lagt ut på Facebook av eit eksternt firma.',s='adgangskontrollsystemet Salto',p='Usikker',m='Lappen er fjerna og passordet er bytt. Firmaet er bede om å slette biletet.',i='driftsleiar'))
mail('a4_lapp','Torgeir Mæland <torgeir.maeland@hih.example>','tryggleikshending','2026-10-22T07:25','Sjå skjema.\n\nTorgeir\n',att=[('Skjema tryggleikshending.docx',b)],fmt='docx',lang='nb',kind='credentials_exposed',
 rep={'reporter_name':'Torgeir Mæland','reporter_role':'vaktmeister','org_unit':'Eigedom og drift','reporter_phone':'53 67 11 45','discovered_at':bt('2026-10-22T06:40'),'description':'Passordet til adgangskontrollen stod på ein gul lapp på skjermen i vaktrommet, og eit bilete av rommet vart lagt ut på Facebook av eit eksternt firma.','affected_systems':{'any':[['adgangskontrollsystemet Salto'],['Salto']]},'personal_data':'unknown','measures':'Lappen er fjerna og passordet er bytt. Firmaet er bede om å slette biletet.','informed':['driftsleiar']},may=['reporter_email'])
b=har({})
mail('a4_blank','Marit Eitrheim <marit.eitrheim@hih.example>','Skjema til omsetjing','2026-10-12T09:50','Hei, her er skjemaet som skal omsetjast til engelsk. Sei frå når de treng det ferdig.\n\nMarit Eitrheim\n',att=[('Skjema tryggleikshending_mal.docx',b)],fmt='docx',lang='nb',rep={},may=HN+['description'])
# nn ODT via conversion of the same form, filled
jobs['a4o']=(har(dict(n='Solveig Bleie',r='høgskulelektor',o='Institutt for idrett',d='28.10.2026',diso='2026-10-28',dt='13.15',k='Falsk e-post',b='Fekk e-post frå "rektor" som bad om at eg skulle kjøpe gåvekort. Eg svara på den fyrste meldinga før eg såg at adressa var feil.',s='',p='Nei',m='Har blokkert avsendaren.',i='')),'docx','odt')
def L():
  mail('a4_rektor','Solveig Bleie <solveig.bleie@hih.example>','Falsk e-post frå rektor','2026-10-28T13:39','Hei, skjemaet ligg ved.\nSolveig\n',att=[('skjema.odt',R['a4o'])],fmt='odt',lang='nb',kind='phishing',
  rep={'reporter_name':'Solveig Bleie','reporter_role':'høgskulelektor','org_unit':'Institutt for idrett','discovered_at':bt('2026-10-28T13:15'),'description':'Fekk e-post frå "rektor" som bad om at eg skulle kjøpe gåvekort. Eg svara på den fyrste meldinga før eg såg at adressa var feil.','personal_data':'no','measures':'Har blokkert avsendaren.'},may=['reporter_email'])
late.append(L)
# === 5 Kingsmere: kv + question table Yes|No|Don't know with X
def king(v):
    d=newdoc('Personal Data Incident Form','Use this form to tell the Information Governance team about any incident involving personal data held by the University. Do not include more personal data than you need to.','Kingsmere University – Information Governance',font='Arial',foot='Information Governance, info-gov@kingsmere.example, 01632 960 700')
    kv(d,[('Reporting staff member',v.get('n','')),('Post held',v.get('r','')),('Faculty/Directorate',v.get('o','')),('Phone',v.get('t','')),('Date and time incident came to light',v.get('d','')),('Date and time of incident, if known',v.get('f','')),('Summary of incident',v.get('b','')),('Location of incident',v.get('loc','')),('Data subjects affected (number)',v.get('a','')),('Personal data types',v.get('c','')),('Containment and recovery steps',v.get('m','')),('Potential harm to data subjects',v.get('kon','')),('Notified internally',v.get('i',''))],(6,11),shadec='D9D9D9')
    d.add_paragraph(); tb=d.add_table(rows=1,cols=4); tb.style='Table Grid'
    for c,x in zip(tb.rows[0].cells,['Please mark with X','Yes','No',"Don't know"]): fill(c,x,True,shadec='D9D9D9')
    for q,k in [('Is personal data involved?','p'),('Does it include special category data (e.g. health, ethnicity)?','sp'),('Was the device or file encrypted?','enc'),('Has the data been recovered?','rec')]:
        cs=tb.add_row().cells; fill(cs[0],q)
        for c,o in zip(cs[1:],['y','n','u']): fill(c,'X' if v.get(k)==o else '')
    d.add_paragraph(); d.add_paragraph('For Information Governance: Incident no. ____  Risk score ____  ICO notified on ____')
    return dbytes(d)
b=king(dict(n='Gareth Pugh-Williams',r='Timetabling Officer',o='Academic Registry',t='01632 960 733',d='14/10/2026, 11:20',f='14/10/2026, 10:55',b='Printed list of students with reasonable adjustments was left in lecture theatre LT4 and picked up by a student, who handed it in.',loc='LT4, Brunel Building',a='27',c='names, student IDs, adjustments',m='List retrieved and shredded; student asked not to share.',kon='Distress; minor',i='Registrar',p='y',sp='y',rec='y'))
mail('a5_lt4','Gareth Pugh-Williams <g.pugh-williams@kingsmere.example>','PDI form - LT4','2026-10-14T12:00','Hi IG,\n\nForm as requested.\n\nGareth\n',att=[('Personal Data Incident Form.docx',b)],tz='Europe/London',fmt='docx',lang='en',kind='paper_disclosure',
 rep={'reporter_name':'Gareth Pugh-Williams','reporter_role':'Timetabling Officer','org_unit':'Academic Registry','reporter_phone':'01632 960 733','discovered_at':bt('2026-10-14T11:20'),'occurred_at':bt('2026-10-14T10:55'),'description':'Printed list of students with reasonable adjustments was left in lecture theatre LT4 and picked up by a student, who handed it in.','location':'LT4, Brunel Building','affected_persons':27,'data_categories':['names','student IDs','adjustments'],'measures':'List retrieved and shredded; student asked not to share.','consequences':'Distress; minor','informed':['Registrar'],'personal_data':'yes','special_categories':'yes'},may=['reporter_email'])
jobs['a5']=(king(dict(n='Yasmin Haddad',r='Research Fellow',o='Faculty of Medicine',d='20/10/2026, 08:30',f='',b='External hard drive with pseudonymised scan data missing from locked drawer in office. Last used on 2 October.',loc='Lister Wing, room 3.18',a='',c='MRI scans, study IDs',m='Office searched. Estates asked for key log.',i='PI (Prof. Okafor), Estates',p='u',sp='y',enc='y',rec='n')),'docx','pdf')
def L():
  mail('a5_drive','Yasmin Haddad <y.haddad@kingsmere.example>','Missing drive','2026-10-20T09:26','Please see attached PDF.\n\nYasmin Haddad\n',att=[('PDI_form_YH.pdf',R['a5'])],tz='Europe/London',fmt='pdf_flat',lang='en',kind=['device_loss','data_loss'],
  rep={'reporter_name':'Yasmin Haddad','reporter_role':'Research Fellow','org_unit':'Faculty of Medicine','discovered_at':bt('2026-10-20T08:30'),'description':'External hard drive with pseudonymised scan data missing from locked drawer in office. Last used on 2 October.','location':'Lister Wing, room 3.18','data_categories':['MRI scans','study IDs'],'measures':'Office searched. Estates asked for key log.','informed':{'any':[['PI (Prof. Okafor)','Estates']]},'personal_data':'unknown','special_categories':'yes','device_encrypted':'yes'},may=['reporter_email','device_kind','lost_or_stolen'])
late.append(L)
# === 6 Tralee Bay UC: shaded label bars + guidance in italics, answers below
def tb_(v):
    d=newdoc('Cyber Incident Notification','','Tralee Bay University College | Computing Services',font='Calibri')
    tb=d.add_table(rows=0,cols=2); tb.style='Table Grid'
    def full(l,g,a):
        c=tb.add_row().cells; c=c[0].merge(c[1]); fill(c,[('b',l),'  ',('i',g)] if g else [('b',l)],shadec='E2EFD9'); c=tb.add_row().cells; c=c[0].merge(c[1]); fill(c,a)
    def half(l1,a1,l2,a2):
        c=tb.add_row().cells; fill(c[0],l1,True,shadec='E2EFD9'); fill(c[1],l2,True,shadec='E2EFD9'); c=tb.add_row().cells; fill(c[0],a1); fill(c[1],a2)
    half('Contact name',v.get('n',''),'Area / School',v.get('o','')); half('Mobile or extension',v.get('t',''),'Email',v.get('e',''))
    half('First noticed (date)',v.get('d',''),'First noticed (time)',v.get('dt',''))
    full('What is the problem?','Tick all that apply.',boxes(['Suspicious email','Infected PC','Locked or encrypted files','Someone is in my account','Site or system down','Attack traffic'],v.get('k'),'    '))
    full('What did you see?','Describe what you saw on screen, what you clicked, what others told you.',v.get('b',''))
    full('Which systems, machines or websites?','Include the asset tag if you know it.',v.get('s',''))
    full('Could personal information be exposed?','If unsure, say so.',boxes(['Yes','No','Unsure'],v.get('p'),'    '))
    full('What has been done already?','',v.get('m','')); full('Whom did you tell?','',v.get('i',''))
    full('Computing Services only','',v.get('cs','Priority:        Engineer:        Ticket:'))
    return dbytes(d)
b=tb_(dict(n='Orla Mac Cárthaigh',o='School of Music',t='086 555 0122',e='orla.maccarthaigh@tbuc.example',d='Thursday 8 October 2026',dt='16:35',k=['Suspicious email','Infected PC'],b='Opened an attachment called "Scanned_Invoice.iso" and a black window flashed up. Since then the PC opens advertising pages by itself.',s='Office PC TB-MUS-014',p='Unsure',m='Unplugged it from the wall.',i='Tom in the porters\' office'))
mail('a6_iso','Orla Mac Cárthaigh <orla.maccarthaigh@tbuc.example>','Cyber incident form','2026-10-08T17:01','Hello, form attached (sent from a colleague\'s computer).\nOrla\n',att=[('Cyber Incident Notification.docx',b)],tz='Europe/Dublin',fmt='docx',lang='en',kind='malware',
 rep={'reporter_name':'Orla Mac Cárthaigh','org_unit':'School of Music','reporter_phone':'086 555 0122','reporter_email':'orla.maccarthaigh@tbuc.example','discovered_at':bt('2026-10-08T16:35'),'description':'Opened an attachment called "Scanned_Invoice.iso" and a black window flashed up. Since then the PC opens advertising pages by itself.','affected_systems':{'any':[['Office PC TB-MUS-014'],['TB-MUS-014']]},'personal_data':'unknown','measures':'Unplugged it from the wall.','informed':{'any':[["Tom in the porters' office"],['Tom']]}},may=['device_id'])
b=tb_(dict(n='Kieran Daly',o='Sports Centre',d='30/10/2026',k='Site or system down',b='Booking kiosk shows "cannot connect to database".',s='booking kiosk, GymMaster'))
mail('a6_kiosk','Kieran Daly <kieran.daly@tbuc.example>','kiosk','2026-10-30T12:12','see attached\n',att=[('form.docx',b)],tz='Europe/Dublin',fmt='docx',lang='en',kind='outage',
 rep={'reporter_name':'Kieran Daly','org_unit':'Sports Centre','discovered_at':'2026-10-30','description':'Booking kiosk shows "cannot connect to database".','affected_systems':['booking kiosk','GymMaster']},may=['reporter_email'])
# === 7 Lagan University lost device, dropdowns in docx
def lag(v):
    d=newdoc('Lost or Stolen Equipment – Declaration',None,'Lagan University Belfast',font='Arial')
    kv(d,[('Declared by',v.get('n','')),('Staff or student ID',v.get('nr','')),('Department',v.get('o','')),('Contact telephone',v.get('t','')),('Equipment type',[('dd',v.get('dk'),['Laptop','Tablet','Smartphone','USB storage','Camera'],'Choose an item.')]),('Make, model and serial number',v.get('id','')),('Was it lost or stolen?',[('dd',v.get('ls'),['Lost','Stolen'],'Choose an item.')]),('Date and time loss was noticed',v.get('d','')),('Place of loss or theft',v.get('loc','')),('Full-disk encryption enabled?',[('dd',v.get('enc'),['Yes','No','Not sure'],'Choose an item.')]),('PIN or password set?',[('dd',v.get('pw'),['Yes','No'],'Choose an item.')]),('Remote wipe carried out?',[('dd',v.get('wipe'),['Yes','No','Requested'],'Choose an item.')]),('How did it happen?',v.get('b','')),('University data held on it',v.get('c','')),('PSNI reference',v.get('pol',''))],(6,11),shadec='FFE599')
    return dbytes(d)
b=lag(dict(n='Dr Conor McAteer',nr='30118842',o='School of Nursing',t='028 9555 0163',dk='Smartphone',id='Samsung A54, IMEI 356712110045512',ls='Stolen',d='17 October 2026 19:40',loc='Great Victoria Street station',enc='Not sure',pw='Yes',wipe='Yes',b='Snatched out of my hand on the platform.',c='placement emails, student phone numbers',pol='CC2026101701822'))
mail('a7_phone','Conor McAteer <c.mcateer@lagan.example>','Stolen phone declaration','2026-10-18T10:30','Declaration attached.\n\nConor\n\nSent from my iPad\n',att=[('Declaration.docx',b)],tz='Europe/London',fmt='docx',lang='en',kind='device_loss',
 rep={'reporter_name':'Dr Conor McAteer','org_unit':'School of Nursing','reporter_phone':'028 9555 0163','device_kind':{'any':['Smartphone','Samsung A54']},'device_id':{'any':['Samsung A54, IMEI 356712110045512','356712110045512','IMEI 356712110045512']},'lost_or_stolen':'stolen','discovered_at':bt('2026-10-17T19:40'),'location':'Great Victoria Street station','device_encrypted':'unknown','device_password':'yes','device_remote_wipe':'yes','description':'Snatched out of my hand on the platform.','data_categories':['placement emails','student phone numbers'],'police_report':'CC2026101701822'},may=['reporter_email','personal_data'])
# === 8 TU Elbtal: guidance small under label, 2 cols
def elb(v):
    d=newdoc('Meldung eines Informationssicherheits- oder Datenschutzereignisses','Bitte per Mail an meldung@tu-elbtal.example. Nicht Zutreffendes frei lassen.','TU Elbtal · Dezernat 4 · Formular 4.07',font='Arial')
    tb=d.add_table(rows=0,cols=2); tb.style='Table Grid'
    for l,g,k in [('Meldender Mitarbeiter / Studierender','Titel, Vorname, Nachname','n'),('Professur, Institut oder Dezernat','','o'),('Telefonisch erreichbar','mit Vorwahl','t'),('Das Ereignis wurde entdeckt','Datum, Uhrzeit','d'),('Das Ereignis hat begonnen','falls bekannt','f'),('Sachverhalt','Was haben Sie festgestellt? Was haben Sie selbst getan?','b'),('Ereignistyp','','k'),('Involvierte IT-Systeme','Rechnername, IP, Dienst','s'),('Sind Daten natürlicher Personen einbezogen?','','p'),('Umfang: Personen / Datensätze','','a'),('Kategorien dieser Daten','','c'),('Schadensbegrenzung bisher','','m'),('Weitere informierte Stellen','','i')]:
        cs=tb.add_row().cells; fill(cs[0],[('b',l)]+(['\n',('i',g)] if g else []),shadec='EDEDED')
        if k=='k': a=boxes(['Phishing','Malware','Geräteverlust','Fehlversand','Offene Freigabe','Urheberrechtsverstoß','Überlastangriff'],v.get('k'),'\n')
        elif k=='p': a=boxes(['ja','nein','wird geprüft'],v.get('p'),'   ')
        else: a=v.get(k,'')
        fill(cs[1],a)
    d.add_paragraph('\nEingangsvermerk: ______________   Bearbeiter: ______________')
    return dbytes(d)
b=elb(dict(n='Dipl.-Ing. Heike Zschoche',o='Professur für Baustatik',t='0351 555-34120',d='29.10.2026, 09:10 Uhr',f='28.10.2026',b='Abmahnung einer Kanzlei erhalten: über unseren Institutsrechner wurde ein Kinofilm per BitTorrent verbreitet. Auf dem Rechner lief tatsächlich ein Torrent-Programm, das ein studentischer Mitarbeiter installiert hatte.',k='Urheberrechtsverstoß',s='bst-pool07 (198.51.100.41)',p='nein',m='Programm entfernt, Mitarbeiter belehrt',i='Justiziariat'))
mail('a8_torrent','"Zschoche, Heike" <heike.zschoche@tu-elbtal.example>','Formular 4.07','2026-10-29T10:02','Sehr geehrte Damen und Herren,\n\nanbei Formular 4.07 zur Abmahnung.\n\nMit freundlichem Gruß\nHeike Zschoche\n',att=[('Formular_4.07.docx',b)],cs='iso-8859-1',cte='quoted-printable',fmt='docx',lang='de',kind='copyright',
 rep={'reporter_name':'Dipl.-Ing. Heike Zschoche','org_unit':'Professur für Baustatik','reporter_phone':'0351 555-34120','discovered_at':bt('2026-10-29T09:10'),'description':'Abmahnung einer Kanzlei erhalten: über unseren Institutsrechner wurde ein Kinofilm per BitTorrent verbreitet. Auf dem Rechner lief tatsächlich ein Torrent-Programm, das ein studentischer Mitarbeiter installiert hatte.','affected_systems':{'any':[['bst-pool07 (198.51.100.41)'],['bst-pool07'],['bst-pool07','198.51.100.41']]},'personal_data':'no','measures':'Programm entfernt, Mitarbeiter belehrt','informed':['Justiziariat']},may=['reporter_email','occurred_at','occurred_from'])
b=elb(dict(n='Nico Fritzsche',o='Fachschaft Informatik',d='10.10.2026, 20:30',b='Im Nextcloud-Ordner der Fachschaft waren Anmeldelisten der Erstifahrt ohne Passwort abrufbar.',k='Offene Freigabe',s='Nextcloud',p='ja',a='96 Personen / 410 Datensätze',c='Namen, Handynummern, Unverträglichkeiten',m='Link gelöscht'))
mail('a8_fahrt','Nico Fritzsche <nico.fritzsche@mailbox.tu-elbtal.example>','Meldung Fachschaft','2026-10-10T21:14','Hi, wie besprochen das Formular. LG Nico\n',att=[('Formular_4.07_FSR.docx',b)],fmt='docx',lang='de',kind=['misconfiguration','data_leak'],
 rep={'reporter_name':'Nico Fritzsche','org_unit':'Fachschaft Informatik','discovered_at':bt('2026-10-10T20:30'),'description':'Im Nextcloud-Ordner der Fachschaft waren Anmeldelisten der Erstifahrt ohne Passwort abrufbar.','affected_systems':['Nextcloud'],'personal_data':'yes','affected_persons':96,'data_categories':['Namen','Handynummern','Unverträglichkeiten'],'measures':'Link gelöscht'},may=['reporter_email','special_categories'])
# === 9 PH Donauried ODT
def don(v):
    def B(x):
        x.p('Pädagogische Hochschule Donauried','S'); x.p('Protokollblatt Sicherheitsvorfall','H'); x.p('Eine Seite genügt. Abgabe bei der Stabsstelle IT-Sicherheit, Raum A 1.12.','S'); x.p('')
        for l,k in [('Aufgenommen von','n'),('Abteilung/Fach','o'),('Tel.','t'),('Tag und Uhrzeit der Entdeckung','d'),('Tag und Uhrzeit des Vorfalls','f'),('Raum/Gebäude','loc')]: x.p(l+':\t'+(v.get(k) or '______________________'))
        x.p(''); x.p('Ereignisart','B'); x.p(sym(['Gerät gestohlen','Gerät verloren','Aktenfund','Virus','Passwort verraten','Falsche Empfänger'],v.get('k'),'   '))
        x.p('Hergang','B'); x.p(v.get('b') or '________________________________________________'); x.p('Gerät (Art, Inventar-Nr.)','B'); x.p(v.get('dk') or '________________________'); x.p('Festplatte verschlüsselt?  '+sym(['ja','nein','unbekannt'],v.get('enc'),'   ')); x.p('Personendaten gespeichert?  '+sym(['ja','nein','unbekannt'],v.get('p'),'   '))
        x.p('Polizei (Dienststelle, Tagebuchnummer)','B'); x.p(v.get('pol') or '________________________'); x.p('Unternommen wurde','B'); x.p(v.get('m') or '________________________________________________')
    return odt(B)
b=don(dict(n='Ursula Kienzle',o='Medienzentrum',t='0731 555-618',d='19.10.2026, 8:05 Uhr',f='Wochenende 17./18.10.2026',loc='Gebäude C, Raum 0.07',k='Gerät gestohlen',b='Tür zum Ausleihschrank aufgebrochen. Es fehlt ein MacBook Pro, das für Videoschnitt verliehen wird.',dk='MacBook Pro 14", Inventar-Nr. PHD-7741',enc='ja',p='unbekannt',pol='PRev Donauried, ST/0918834/2026',m='Gerät in der Verwaltung als gestohlen gesperrt, Schloss ausgetauscht'))
mail('a9_mac','Ursula Kienzle <kienzle@ph-donauried.example>','Einbruch Medienzentrum','2026-10-19T09:44','Guten Morgen,\n\nim Anhang das Protokollblatt.\n\nU. Kienzle\n',att=[('Protokollblatt.odt',b)],fmt='odt',lang='de',kind='device_loss',
 rep={'reporter_name':'Ursula Kienzle','org_unit':'Medienzentrum','reporter_phone':'0731 555-618','discovered_at':bt('2026-10-19T08:05'),'location':'Gebäude C, Raum 0.07','lost_or_stolen':'stolen','description':'Tür zum Ausleihschrank aufgebrochen. Es fehlt ein MacBook Pro, das für Videoschnitt verliehen wird.','device_kind':{'any':['MacBook Pro 14"','MacBook Pro','MacBook Pro 14", Inventar-Nr. PHD-7741']},'device_id':{'any':['PHD-7741','Inventar-Nr. PHD-7741','MacBook Pro 14", Inventar-Nr. PHD-7741']},'device_encrypted':'yes','personal_data':'unknown','police_report':'PRev Donauried, ST/0918834/2026','measures':'Gerät in der Verwaltung als gestohlen gesperrt, Schloss ausgetauscht'},may=['reporter_email','occurred_at','occurred_from','occurred_to'])
b=don({})
mail('a9_blank','Bernd Häfele <haefele@ph-donauried.example>','Rückfrage Protokollblatt','2026-10-13T11:20','Liebe Kolleginnen,\n\nmuss das Blatt eigentlich auch bei verlorenen Schlüsseln ausgefüllt werden? Leeres Muster hänge ich an.\n\nGruß\nBernd Häfele, Hausverwaltung\n',att=[('Protokollblatt_leer.odt',b)],fmt='odt',lang='de',rep={},may=HN+['reporter_role','org_unit','description'])
# === 11 NCCB ODT en two pairs of columns
def nccb(v):
    def B(x):
        x.p('Northumbrian Centre for Cell Biology','B'); x.p('Data or IT incident sheet','H')
        x.t([['Who'],['Your name',v.get('n',''),'Lab / team',v.get('o','')],['Email',v.get('e',''),'Lab phone',v.get('t','')],['When'],['Found out on',v.get('d',''),'at',v.get('dt','')],['Occurred on',v.get('f',''),'at',v.get('ft','')],
         ['What'],['Tell us what went wrong',v.get('b','')],['Sort of incident',sym(['Wrong recipient','Lost equipment','Unauthorised look-up','Deleted or corrupted data','Hacked account','Something else'],v.get('k'),'\n')],['Computers, instruments or services',v.get('s','')],
         ['Whose data'],['People\'s data?',sym(['yes','no','not sure'],v.get('p')),'How many people',v.get('a','')],['Which data',v.get('c','')],['Afterwards'],['Put right so far',v.get('m','')],['Already told',v.get('i','')]],4,lab=(0,2))
        x.p('Thank you. Questions: ask Sunita in the IT office, ext 330.','S')
    return odt(B)
b=nccb(dict(n='Hannah Lidgate',o='Imaging Core',e='h.lidgate@nccb.example',t='0191 555 0148',d='23/10/2026',dt='10.40 am',f='22/10/2026',ft='11.30 pm',b='A script meant to tidy scratch space removed the raw image archive of the zebrafish project. Tape backup had failed silently since July.',k='Deleted or corrupted data',s='img-store1',p='no',m='Volume unmounted; file recovery company contacted.',i='Head of Imaging, IT office'))
mail('b1_archive','Hannah Lidgate <h.lidgate@nccb.example>','Incident sheet: image archive','2026-10-23T11:31','Hi Sunita and team, sheet attached.\nHannah\n',att=[('incident sheet.odt',b)],tz='Europe/London',fmt='odt',lang='en',kind='data_loss',
 rep={'reporter_name':'Hannah Lidgate','org_unit':'Imaging Core','reporter_email':'h.lidgate@nccb.example','reporter_phone':'0191 555 0148','discovered_at':bt('2026-10-23T10:40'),'occurred_at':bt('2026-10-22T23:30'),'description':'A script meant to tidy scratch space removed the raw image archive of the zebrafish project. Tape backup had failed silently since July.','affected_systems':['img-store1'],'personal_data':'no','measures':'Volume unmounted; file recovery company contacted.','informed':['Head of Imaging','IT office']})
b=nccb(dict(n='Ade Balogun',o='HR',d='07/10/2026',b='A temp in payroll looked up the salary records of colleagues without a work reason. Two members of staff complained.',k='Unauthorised look-up',s='CoreHR',p='yes',a='6',c='salary, bank details',m='Temp\'s access withdrawn.'))
mail('b1_payroll','Ade Balogun <a.balogun@nccb.example>','Confidential: incident sheet','2026-10-07T16:20','In confidence please.\n\nAde Balogun\nHR Business Partner\n',att=[('sheet-HR.odt',b)],tz='Europe/London',fmt='odt',lang='en',kind='unauthorized_access',
 rep={'reporter_name':'Ade Balogun','org_unit':'HR','discovered_at':'2026-10-07','description':'A temp in payroll looked up the salary records of colleagues without a work reason. Two members of staff complained.','affected_systems':['CoreHR'],'personal_data':'yes','affected_persons':6,'data_categories':['salary','bank details'],'measures':"Temp's access withdrawn."},may=['reporter_email','reporter_role'])
# === 12 acro nb UiLof? other: Høgskolen Østerdal IT – date split boxes, labels above
def oi(v,ap=True):
    a=Acro(ap=ap); a.c.setFillColorRGB(.85,.92,.83); a.c.rect(40,770,515,45,fill=1,stroke=0); a.c.setFillGray(0); a.txt(50,795,'Høgskolen Østerdal – IT-drift',9); a.txt(50,777,'MELDESKJEMA SIKKERHETSHENDELSE',14,True)
    y=745
    def fld(l,n,x,w,val,yy,h=16,ml=False,tu=None): a.txt(x,yy+h+3,l,8); a.f(n,x,yy,w,h,val or '',ml,tu)
    fld('Navn','felt_01',40,250,v.get('n'),y-16,tu='Navn på den som melder'); fld('Avdeling/studium','felt_02',305,250,v.get('o'),y-16); y-=38
    fld('E-post','felt_03',40,250,v.get('e'),y-16); fld('Tlf.','felt_04',305,120,v.get('t'),y-16); y-=46
    a.txt(40,y+6,'Tidspunkt da hendelsen ble oppdaget',9,True); y-=18
    for i,(l,k,w) in enumerate([('dag','dd',30),('måned','mm',40),('år','yy',45),('kl. (tt:mm)','kl',60)]): fld(l,'opp_'+k,40+[0,40,90,150][i],w,v.get('d_'+k),y-14)
    y-=48; a.txt(40,y+6,'Hva slags hendelse?',9,True)
    for i,o in enumerate(['Datavirus/løsepengevirus','Stjålet passord','Innbrudd i system','Angrep mot nettjeneste','Tap av utstyr','Nettfiske (phishing)']):
        a.cb('type.%d'%(i+1),40+(i%3)*175,y-14-(i//3)*18,v.get('k')==o,'On'); a.txt(55+(i%3)*175,y-12-(i//3)*18,o,9)
    y-=64; fld('Beskriv hendelsen','felt_10',40,515,v.get('b'),y-60,70,True); y-=90
    fld('Berørt utstyr eller system (navn, IP)','felt_11',40,515,v.get('s'),y-16); y-=40
    a.txt(40,y,'Er personopplysninger berørt?',9)
    for i,o in enumerate(['Ja','Nei','Uavklart']): a.rb('persondata',200+i*70,y-2,['J','N','U'][i],v.get('p')==o); a.txt(214+i*70,y,o,9)
    a.txt(420,y,'Antall personer'); a.f('felt_12',490,y-4,65,16,v.get('a','')); y-=40
    fld('Tiltak som er satt i verk','felt_13',40,515,v.get('m'),y-36,46,True); y-=62
    fld('Følgende er informert','felt_14',40,515,v.get('i'),y-16); y-=44
    a.txt(40,y,'Meldt dato'); a.f('felt_15',100,y-4,90,16,v.get('meldt','')); a.txt(210,y,'Signatur'); a.f('felt_16',255,y-4,300,16,v.get('sig',''))
    return a.done()
b=oi(dict(n='Halvor Nyberget',o='Økonomi og ledelse',e='halvor.nyberget@hiost.example',t='62 43 02 11',d_dd='06',d_mm='10',d_yy='2026',d_kl='14:10',k='Stjålet passord',b='En bruker fra lånt studentkonto forsøkte å logge på lønnssystemet med mitt passord. Jeg har hatt det samme passordet på en nettside som ble hacket i sommer.',s='SAP Lønn',p='Uavklart',m='Nytt passord, totrinnsinnlogging slått på',i='lønnskontoret',meldt='07.10.2026',sig='Halvor Nyberget'))
mail('b2_sap','Halvor Nyberget <halvor.nyberget@hiost.example>','Meldeskjema','2026-10-07T08:31','Hei, vedlagt.\nHalvor\n',att=[('meldeskjema.pdf',b)],fmt='pdf_acroform',lang='nb',kind=['credentials_exposed','compromised_account'],
 rep={'reporter_name':'Halvor Nyberget','org_unit':'Økonomi og ledelse','reporter_email':'halvor.nyberget@hiost.example','reporter_phone':'62 43 02 11','discovered_at':bt('2026-10-06T14:10'),'description':'En bruker fra lånt studentkonto forsøkte å logge på lønnssystemet med mitt passord. Jeg har hatt det samme passordet på en nettside som ble hacket i sommer.','affected_systems':['SAP Lønn'],'personal_data':'unknown','measures':'Nytt passord, totrinnsinnlogging slått på','informed':['lønnskontoret']})
b=oi(dict(n='Guro Bakkejord',o='Barnevern, 2. år',d_dd='31',d_mm='10',d_yy='2026',k='Nettfiske (phishing)',b='Fikk SMS om at kontoen min på høgskolen ville bli slettet. Trykket på lenka, men oppga ikke noe.',p='Nei'),ap=False)
mail('b2_sms','Guro Bakkejord <gubak@stud.hiost.example>','sms','2026-11-01T10:15','God søndag :) her er skjemaet.\n',att=[('Meldeskjema sikkerhetshendelse.pdf',b)],fmt='pdf_acroform',lang='nb',kind='phishing',
 rep={'reporter_name':'Guro Bakkejord','org_unit':'Barnevern, 2. år','discovered_at':'2026-10-31','description':'Fikk SMS om at kontoen min på høgskolen ville bli slettet. Trykket på lenka, men oppga ikke noe.','personal_data':'no'},may=['reporter_email'])
# === 13 acro en Lagan: yes/no tick columns, two pages
def lg(v,ap=True):
    a=Acro(ap=ap); a.txt(45,805,'Lagan University Belfast',12,True); a.txt(45,788,'IS-12 Security Incident Return',11); y=760
    a.bar(y,'Section 1: Who is returning this form?',45,505,rgb=(.45,.1,.2))
    for l,n,k in [('Name in full','Name','n'),('Unit','Unit','o'),('Role','Role','r'),('Direct dial','Dial','t'),('Email','Mail','e')]: y-=24; a.txt(50,y+4,l); a.f('S1'+n,180,y,370,16,v.get(k,''))
    y-=30; a.bar(y,'Section 2: The incident',45,505,rgb=(.45,.1,.2))
    for l,n,k in [('Became known (date, time)','Known','d'),('Started (date, time)','Start','f'),('Ended (date, time)','End','g'),('Room / site','Site','loc'),('IT services concerned','Svc','s')]: y-=24; a.txt(50,y+4,l); a.f('S2'+n,180,y,370,16,v.get(k,''))
    y-=24; a.txt(50,y+4,'Incident class'); a.ch('S2Class',180,y,220,['-- select --','Denial of service','Ransomware','Data sent in error','Account takeover','Unpatched vulnerability','Theft of equipment'],v.get('k','-- select --'))
    y-=20; a.txt(50,y,'Narrative'); y-=84; a.f('S2Narr',50,y,500,78,v.get('b',''),True)
    a.txt(50,60,'Page 1 of 2',8); a.nextp(); y=790
    a.bar(y,'Section 3: Impact',45,505,rgb=(.45,.1,.2)); y-=20; a.txt(400,y,'Yes',9,True); a.txt(450,y,'No',9,True); a.txt(490,y,'Unknown',9,True)
    for l,n,k in [('Personal data involved','PD','p'),('Special category data involved','SC','sp')]:
        y-=20; a.txt(50,y,l)
        for i,o in enumerate('YNU'): a.rb('S3'+n,402+i*50,y-2,o,v.get(k)==o)
    for l,n,k in [('Number of individuals','Num','a'),('Types of data','Types','c')]: y-=26; a.txt(50,y+4,l); a.f('S3'+n,180,y,370,16,v.get(k,''))
    y-=20; a.txt(50,y,'Expected consequences'); y-=44; a.f('S3Cons',50,y,500,38,v.get('kon',''),True)
    y-=30; a.bar(y,'Section 4: Response',45,505,rgb=(.45,.1,.2)); y-=18; a.txt(50,y,'Action taken to date'); y-=56; a.f('S4Act',50,y,500,50,v.get('m',''),True)
    y-=26; a.txt(50,y+4,'Persons or bodies informed'); a.f('S4Inf',180,y,370,16,v.get('i',''))
    y-=40; a.bar(y,'Information Services only',45,505,rgb=(.6,.6,.6)); y-=24; a.txt(50,y+4,'Return no.'); a.f('ISno',130,y,100,16,''); a.txt(260,y+4,'Date received'); a.f('ISdate',340,y,100,16,v.get('isd',''))
    return a.done()
b=lg(dict(n='Patricia Quigg',o='Examinations Office',r='Deputy Manager',t='028 9555 0121',e='p.quigg@lagan.example',d='05/10/2026 13:20',f='05/10/2026 12:58',g='05/10/2026 14:05',s='Results Portal',k='Data sent in error',b='Provisional results for repeat candidates were released to the wrong cohort on the Results Portal. Students could see each other\'s marks for about an hour.',p='Y',sp='N',a='312',c='names, marks, resit decisions',kon='Complaints and possible appeals',m='Release withdrawn at 14:05, portal cache cleared.',i='Academic Registrar, DPO'))
mail('b3_results','Patricia Quigg <p.quigg@lagan.example>','IS-12 return','2026-10-05T15:12','Hello,\n\nIS-12 attached.\n\nRegards\nPatricia\n',att=[('IS-12.pdf',b)],tz='Europe/London',fmt='pdf_acroform',lang='en',kind=['misdelivery','data_leak'],
 rep={'reporter_name':'Patricia Quigg','org_unit':'Examinations Office','reporter_role':'Deputy Manager','reporter_phone':'028 9555 0121','reporter_email':'p.quigg@lagan.example','discovered_at':bt('2026-10-05T13:20'),'occurred_from':bt('2026-10-05T12:58'),'occurred_to':bt('2026-10-05T14:05'),'affected_systems':['Results Portal'],'description':"Provisional results for repeat candidates were released to the wrong cohort on the Results Portal. Students could see each other's marks for about an hour.",'personal_data':'yes','special_categories':'no','affected_persons':312,'data_categories':['names','marks','resit decisions'],'consequences':'Complaints and possible appeals','measures':'Release withdrawn at 14:05, portal cache cleared.','informed':['Academic Registrar','DPO']})
b=lg(dict(n='Neil Farquhar',o='Estates',t='ext 7781',d='27/10/2026 06:15',loc='Boiler house, Malone campus',s='BMS controller bms-malone',k='Unpatched vulnerability',b='Contractor pointed out that the building management controller runs firmware from 2019 and its admin page is reachable from the internet.',p='N',m='',i=''),ap=False)
mail('b3_bms','Neil Farquhar <n.farquhar@lagan.example>','BMS controller','2026-10-27T07:02','Form attached. Neil\n',att=[('IS12_estates.pdf',b)],tz='Europe/London',fmt='pdf_acroform',lang='en',kind=['vulnerability','misconfiguration'],
 rep={'reporter_name':'Neil Farquhar','org_unit':'Estates','reporter_phone':'ext 7781','discovered_at':bt('2026-10-27T06:15'),'location':'Boiler house, Malone campus','affected_systems':{'any':[['BMS controller bms-malone'],['bms-malone']]},'description':'Contractor pointed out that the building management controller runs firmware from 2019 and its admin page is reachable from the internet.','personal_data':'no'},may=['reporter_email'])
# === 14 acro de FZ Harz nested names, labels above, help text
def fz(v,ap=True):
    a=Acro(ap=ap); a.txt(45,805,'Forschungszentrum Harz GmbH',10,True,col=.3); a.txt(45,786,'Störungs- und Vorfallsanzeige IT',15,True); a.txt(45,772,'Telefonische Sofortmeldung: Leitwarte, Durchwahl 112 (rund um die Uhr)',8,ital=True)
    y=745
    def fld(l,n,x,w,k,h=16,ml=False):
        a.txt(x,y,l,8,True); a.f(n,x,y-h-4,w,h,v.get(k,''),ml)
    fld('Anzeigende Person','form1.p1.melder.name',45,240,'n'); fld('Institut / Stabsstelle','form1.p1.melder.inst',310,240,'o'); y-=40
    fld('Dienstl. Telefon','form1.p1.melder.tel',45,240,'t'); fld('Mailadresse','form1.p1.melder.mail',310,240,'e'); y-=44
    fld('Erstmals bemerkt (TT.MM.JJJJ / hh:mm)','form1.p1.zeit.bemerkt',45,240,'d'); fld('Vermuteter Beginn','form1.p1.zeit.beginn',310,240,'f'); y-=44
    a.txt(45,y,'Art der Anzeige',8,True)
    for i,o in enumerate(['Ausfall','Angriff auf Zugangsdaten','Schadcode','Scan / Ausspähung','Datenabfluss','Verlust eines mobilen Geräts']): a.rb('form1.p1.art',45+(i%3)*170,y-18-(i//3)*17,'opt%d'%i,v.get('k')==o); a.txt(59+(i%3)*170,y-16-(i//3)*17,o,9)
    y-=54; fld('Darstellung des Geschehens','form1.p1.text',45,505,'b',80,True); y-=102
    fld('Systeme (Hostname, Dienst)','form1.p1.sys',45,505,'s'); y-=42
    a.txt(45,y,'Personenbezogene Daten betroffen?',8,True)
    for i,o in enumerate(['Ja','Nein','Nicht bekannt']): a.cb('form1.p1.pbd.%d'%i,230+i*80,y-3,v.get('p')==o,str(i+1)); a.txt(244+i*80,y,o,9)
    y-=24; fld('Getroffene Vorkehrungen','form1.p1.vork',45,505,'m',40,True); y-=62; fld('Bereits benachrichtigt','form1.p1.ben',45,240,'i'); fld('Schätzung Zahl der Personen','form1.p1.zahl',310,240,'a'); y-=50
    a.txt(45,y,'Wird von der Leitwarte ausgefüllt:',8,ital=True); y-=16; fld('Eingang','form1.p1.lw.ein',45,120,'ein'); fld('Kürzel','form1.p1.lw.kz',180,60,'kz')
    return a.done()
b=fz(dict(n='Dr. Cosima Reinecke',o='Institut für Gebirgsklima',t='05321 555-290',e='c.reinecke@fz-harz.example',d='15.10.2026 / 05:30',f='14.10.2026 / 23:50',k='Angriff auf Zugangsdaten',b='Auf dem Loginknoten wurden über Nacht rund 9.000 fehlgeschlagene Anmeldungen für 14 Institutskonten protokolliert, alle aus demselben /24-Netz.',s='login1.fz-harz.example',p='Nein',m='Quellnetz gesperrt, Konten auf Mehrfaktor umgestellt',i='Rechenzentrumsleitung'))
mail('b4_brute','Cosima Reinecke <c.reinecke@fz-harz.example>','Vorfallsanzeige Loginknoten','2026-10-15T06:05','Guten Morgen,\n\nAnzeige anbei.\n\nC. Reinecke\n',att=[('Vorfallsanzeige_IT.pdf',b)],fmt='pdf_acroform',lang='de',kind='login_attack',
 rep={'reporter_name':'Dr. Cosima Reinecke','org_unit':'Institut für Gebirgsklima','reporter_phone':'05321 555-290','reporter_email':'c.reinecke@fz-harz.example','discovered_at':bt('2026-10-15T05:30'),'description':'Auf dem Loginknoten wurden über Nacht rund 9.000 fehlgeschlagene Anmeldungen für 14 Institutskonten protokolliert, alle aus demselben /24-Netz.','affected_systems':['login1.fz-harz.example'],'personal_data':'no','measures':'Quellnetz gesperrt, Konten auf Mehrfaktor umgestellt','informed':['Rechenzentrumsleitung']},may=['occurred_at','occurred_from'])
b=fz(dict(n='Ralf Bosse',o='Werkstatt',d='22.10.2026 / 10:00',k='Schadcode',b='CNC-Steuerrechner meldet Virusfund nach Einstecken eines Lieferanten-Sticks.',s='CNC-PC2',p='Nein'),ap=False)
mail('b4_cnc','Ralf Bosse <r.bosse@fz-harz.example>','Virusfund Werkstatt','2026-10-22T10:20','Siehe Anhang\nBosse\n',att=[('anzeige.pdf',b)],fmt='pdf_acroform',lang='de',kind='malware',
 rep={'reporter_name':'Ralf Bosse','org_unit':'Werkstatt','discovered_at':bt('2026-10-22T10:00'),'description':'CNC-Steuerrechner meldet Virusfund nach Einstecken eines Lieferanten-Sticks.','affected_systems':['CNC-PC2'],'personal_data':'no'},may=['reporter_email'])
R=None
def finish():
    global R
    R=convert_all(jobs)
    for L in late: L()
