import nl; from nl import *
nl.OUT='./b10'
jobs={}
late=[]
def grid(b,rows,opts,sep='\n'): return boxes(opts,b,sep)
# ===== D1 Universitetet i Nordmøre (nb), 2-col table, ☒
def uinm(v):
    d=newdoc('Melding om uønsket hendelse – informasjonssikkerhet','Skjemaet brukes av ansatte og studenter. Send det til IT-sikkerhetsgruppa. Spørsmål? Ring IT-hjelpen, tlf. 71 00 40 40 (hverdager 08–15).','Universitetet i Nordmøre · IT-avdelingen',foot='Skjema IT-S-04, versjon 3.1, sist endret 12.01.2026')
    d.add_heading('Om deg som sender inn',2)
    kv(d,[('Innsenders fulle navn',v.get('n','')),('Stilling eller studieprogram',v.get('r','')),('Fakultet / fellestjeneste',v.get('o','')),('Telefon vi kan nå deg på',v.get('t','')),('E-post ved UiNM',v.get('e',''))],(6,11),shadec='DDEBF7')
    d.add_heading('Om hendelsen',2)
    kv(d,[('Hva gjelder saken? (sett ett kryss)',boxes(['Mistenkelig e-post eller svindelforsøk','Noen andre har brukt kontoen min','Opplysninger sendt til feil mottaker','Skadelig programvare på maskin','Tapt eller stjålet utstyr','Annet'],v.get('k'),'\n')),
      ('Når ble du klar over det? (dato og klokkeslett)',v.get('d','')),('Når tror du at det begynte?',v.get('f','')),
      ('Fortell med egne ord hva som hendte',v.get('b','')),('Tjenester eller systemer som er rammet',v.get('s','')),
      ('Kan personopplysninger være kommet på avveie?',boxes(['Ja','Nei','Usikker'],v.get('p'))),('Hvis ja: omtrent hvor mange mennesker dreier det seg om?',v.get('a','')),('Hvis ja: hvilken type opplysninger?',v.get('c','')),
      ('Hva har du/dere gjort så langt?',v.get('m','')),('Andre som allerede vet om saken',v.get('i',''))],(6,11),shadec='DDEBF7')
    d.add_heading('Fylles ut av IT-sikkerhetsgruppa',2)
    kv(d,[('Saksnummer',''),('Mottatt dato',v.get('mot','')),('Saksbehandler','')],(6,11))
    return dbytes(d)
b=uinm(dict(n='Ragnhild Aaseby Vik',r='førstekonsulent',o='Fakultet for helsevitenskap, studieseksjonen',t='71 00 43 18',e='ragnhild.a.vik@uinm.example',k='Noen andre har brukt kontoen min',d='17.11.2026 kl. 08.40',f='natt til 17. november',
  b='Da jeg logget inn i morges lå det 340 svar i innboksen på en melding jeg ikke har skrevet. Noen har sendt "Faktura vedlagt" fra min adresse til hele adresseboka. Jeg godkjente en BankID-lignende forespørsel på telefonen søndag kveld uten å tenke over det.',
  s='Microsoft 365 (e-post), Teams',p='Usikker',m='Byttet passord på passord.uinm.example kl. 08.55 og logget ut alle økter.',i='Seksjonsleder Tor Hjelle'))
mail('d1_konto','Ragnhild Aaseby Vik <ragnhild.a.vik@uinm.example>','Hendelse – konto misbrukt','2026-11-17T09:20','Hei,\n\nvedlagt utfylt skjema. Jeg er på kontoret til kl. 15.\n\nHilsen Ragnhild\n',att=[('IT-S-04_hendelse.docx',b)],fmt='docx',lang='nb',kind='compromised_account',
 rep={'reporter_name':'Ragnhild Aaseby Vik','reporter_role':'førstekonsulent','org_unit':'Fakultet for helsevitenskap, studieseksjonen','reporter_phone':'71 00 43 18','reporter_email':'ragnhild.a.vik@uinm.example','discovered_at':bt('2026-11-17T08:40'),
 'description':'Da jeg logget inn i morges lå det 340 svar i innboksen på en melding jeg ikke har skrevet. Noen har sendt "Faktura vedlagt" fra min adresse til hele adresseboka. Jeg godkjente en BankID-lignende forespørsel på telefonen søndag kveld uten å tenke over det.',
 'affected_systems':{'any':[['Microsoft 365 (e-post)','Teams'],['Microsoft 365','Teams']]},'personal_data':'unknown','measures':'Byttet passord på passord.uinm.example kl. 08.55 og logget ut alle økter.','informed':['Seksjonsleder Tor Hjelle']},may=['occurred_at','occurred_from','occurred_to'])
b=uinm(dict(n='Even Skare',o='Institutt for historie',e='even.skare@uinm.example',k='Opplysninger sendt til feil mottaker',d='12.11.2026, 14:15',f='samme dag ca. kl. 13',b='Sensurlista for HIS2100 ble sendt til e-postlista for alle studenter i stedet for til sensorene.',p='Ja',a='87',c='Navn, kandidatnummer og karakter',m='',i='Studieleder, personvernombudet',mot='13.11.2026'))
mail('d1_sensur','Even Skare <even.skare@uinm.example>','Skjema: sensurliste','2026-11-12T15:02','Se vedlegg.\n\n--\nEven Skare\nførsteamanuensis, Institutt for historie\nUniversitetet i Nordmøre\n',att=[('hendelse_skare.docx',b)],fmt='docx',lang='nb',kind='misdelivery',
 rep={'reporter_name':'Even Skare','org_unit':'Institutt for historie','reporter_email':'even.skare@uinm.example','discovered_at':bt('2026-11-12T14:15'),'occurred_from':{'any':[bt('2026-11-12T13:00')]},'description':'Sensurlista for HIS2100 ble sendt til e-postlista for alle studenter i stedet for til sensorene.','personal_data':'yes','affected_persons':87,'data_categories':{'any':[['Navn','kandidatnummer','karakter'],['Navn, kandidatnummer og karakter']]},'informed':['Studieleder','personvernombudet']},may=['reporter_role','occurred_at','occurred_from'])
# fix: "begynte" may land in occurred_at or occurred_from
j=json.load(open(nl.OUT+'/d1_sensur.json')); j['report'].pop('occurred_from'); json.dump(j,open(nl.OUT+'/d1_sensur.json','w'),ensure_ascii=False,indent=1)
b=uinm({})
mail('d1_blank','Solfrid Moe <solfrid.moe@uinm.example>','Spørsmål om skjemaet','2026-11-10T11:11','Hei!\n\nEr det dette skjemaet vi skal bruke fra nå av? Det ligger to ulike på intranettet. Ingen hendelse å melde, jeg holder bare på å oppdatere rutinene våre.\n\nVennlig hilsen\nSolfrid Moe\nArkivleder\n',att=[('IT-S-04 (tom).docx',b)],fmt='docx',lang='nb',rep={},may=HN+['reporter_role','description'])
# flat pdf of it (printed by reporter)
jobs['f1']=(uinm(dict(n='Oda Fjellheim',r='stipendiat',o='Fakultet for realfag',t='+47 950 11 222',e='oda.fjellheim@uinm.example',k='Skadelig programvare på maskin',d='03.11.2026 kl. 10:05',b='Windows Defender varslet om "Trojan:Win32/Wacatac" da jeg åpnet en zip-fil som lå på en minnepinne fra en konferanse. Maskinen ble treg og viftene gikk på fullt.',s='lab-pc RF-LAB-2217',p='Nei',m='Dro ut nettverkskabelen og slo av maskinen. Minnepinnen ligger hos meg.',i='')),'docx','pdf')
def L():
  mail('f1_trojan','Oda Fjellheim <oda.fjellheim@uinm.example>','Virus på lab-maskin','2026-11-03T10:50','Hei, skjema som PDF siden Word krangler med meg.\n\nOda\n\nSendt fra Outlook for iOS\n',att=[('skjema_oda.pdf',R['f1'])],fmt='pdf_flat',lang='nb',kind='malware',
  rep={'reporter_name':'Oda Fjellheim','reporter_role':'stipendiat','org_unit':'Fakultet for realfag','reporter_phone':'+47 950 11 222','reporter_email':'oda.fjellheim@uinm.example','discovered_at':bt('2026-11-03T10:05'),'description':'Windows Defender varslet om "Trojan:Win32/Wacatac" da jeg åpnet en zip-fil som lå på en minnepinne fra en konferanse. Maskinen ble treg og viftene gikk på fullt.','affected_systems':{'any':[['lab-pc RF-LAB-2217'],['RF-LAB-2217']]},'personal_data':'no','measures':'Dro ut nettverkskabelen og slo av maskinen. Minnepinnen ligger hos meg.'},may=['device_id'])
late.append(L)
# ===== D2 Høgskolen på Toten: tap av utstyr, 4 kolonner
def toten(v):
    d=newdoc('Tapsmelding IT-utstyr','Leveres senest dagen etter at tapet ble kjent. Politianmeldelse legges ved når den foreligger.','Høgskolen på Toten',font='Arial')
    kv(d,[('#','1  Hvem melder'),('Navn',v.get('n',''),'Ansatt-/studentnr.',v.get('nr','')),('Avdeling',v.get('o',''),'Mobil',v.get('t','')),('E-postadresse',v.get('e',''),'Bruker utstyret i stillingen som',v.get('r','')),
     ('#','2  Utstyret'),('Hva er borte?',v.get('dk',''),'Merket med (HT-nr.)',v.get('id','')),('Modell',v.get('mod',''),'Verdi (ca.)',v.get('verdi','')),
     ('Er disken kryptert?',boxes(['ja','nei','vet ikke'],v.get('enc')),'Skjermlås med kode?',boxes(['ja','nei'],v.get('pw'))),('Fjernslettet?',boxes(['ja','nei','ikke mulig'],v.get('wipe')),'Hva har skjedd?',boxes(['mistet','stjålet'],v.get('ls'))),
     ('#','3  Hendelsen'),('Oppdaget (dato, kl.)',v.get('d',''),'Sist sett (dato, kl.)',v.get('f','')),('Sted',v.get('loc','')),('Kort om hva som skjedde',v.get('b','')),('Lå det opplysninger om studenter, ansatte eller forskningsdeltakere på enheten?',boxes(['ja','nei','vet ikke'],v.get('p'))),('I tilfelle hvilke?',v.get('c','')),('Anmeldt til politiet (saksnr.)',v.get('pol',''))],(3.6,5,3.6,5),shadec='F2F2F2',size=9)
    d.add_paragraph(); d.add_paragraph('Forbeholdt IT: registrert av ____________  dato ____________')
    return dbytes(d)
b=toten(dict(n='Kåre Lillebakken',nr='10448',o='Avdeling for lærerutdanning',t='988 77 665',e='kare.lillebakken@hit.example',r='høgskolelektor',dk='bærbar PC',id='HT-20981',mod='Lenovo ThinkPad T14s',enc='ja',pw='ja',wipe='nei',ls='stjålet',d='09.11.2026 kl. 16:30',f='09.11.2026 kl. 15:45',loc='Gjøvik skysstasjon, venterommet',b='Satte sekken under benken mens jeg kjøpte billett. Da jeg kom tilbake var sekken borte.',p='ja',c='praksisvurderinger for 3. trinn, kontaktliste',pol='15882341/26'))
mail('d2_laptop','Kåre Lillebakken <kare.lillebakken@hit.example>','Stjålet PC','2026-11-10T08:12','God morgen,\nher kommer tapsmeldinga.\nMvh Kåre\n',att=[('tapsmelding.docx',b)],cs='iso-8859-1',cte='quoted-printable',fmt='docx',lang='nb',kind='device_loss',
 rep={'reporter_name':'Kåre Lillebakken','org_unit':'Avdeling for lærerutdanning','reporter_phone':'988 77 665','reporter_email':'kare.lillebakken@hit.example','reporter_role':'høgskolelektor','device_kind':'bærbar PC','device_id':'HT-20981','device_encrypted':'yes','device_password':'yes','device_remote_wipe':'no','lost_or_stolen':'stolen','discovered_at':bt('2026-11-09T16:30'),'location':'Gjøvik skysstasjon, venterommet','description':'Satte sekken under benken mens jeg kjøpte billett. Da jeg kom tilbake var sekken borte.','personal_data':'yes','data_categories':['praksisvurderinger for 3. trinn','kontaktliste'],'police_report':'15882341/26'},may=['occurred_at','occurred_from','affected_systems'])
b=toten(dict(n='Mathilde Sørensen Dahl',nr='s283311',t='411 20 309',dk='minnepinne, blå Kingston 64 GB',enc='nei',ls='mistet',d='16.11.2026',loc='biblioteket eller bussen til Raufoss',b='Fant ikke minnepinnen da jeg skulle levere. Har lett overalt.',p='vet ikke'))
mail('d2_pinne','"Mathilde S. Dahl" <s283311@stud.hit.example>','mistet minnepinne','2026-11-17T19:44','hei! mistet minnepinnen min med bacheloroppgaven, la ved skjemaet dere ba om\n',att=[('Tapsmelding-IT-utstyr(2).docx',b)],fmt='docx',lang='nb',kind='device_loss',
 rep={'reporter_name':'Mathilde Sørensen Dahl','reporter_phone':'411 20 309','device_kind':'minnepinne, blå Kingston 64 GB','device_encrypted':'no','lost_or_stolen':'lost','discovered_at':'2026-11-16','location':'biblioteket eller bussen til Raufoss','description':'Fant ikke minnepinnen da jeg skulle levere. Har lett overalt.','personal_data':'unknown'},may=['reporter_email'])
# ===== D3 Fjordane høgskule (nynorsk), content controls, label above
def fjord(v):
    ph='Klikk eller trykk her for å skrive inn tekst.'
    d=newdoc('Melding om brot på personvernet','Bruk dette skjemaet når personopplysningar kan ha kome på avvegar. Personvernombodet svarar på spørsmål: Gunnhild Tveit, tlf. 57 90 00 12, personvern@fjh.example.','Fjordane høgskule')
    def q(l,*s):
        p=d.add_paragraph(); put(p,l,True); p.paragraph_format.space_after=Pt(0)
        p=d.add_paragraph(); put(p,list(s))
    q('Namnet ditt',t(v.get('n'),ph)); q('Eining du arbeider ved',t(v.get('o'),ph)); q('Korleis får vi tak i deg? (telefon)',t(v.get('t'),ph))
    q('Kva dato vart brotet oppdaga?',('date',v.get('d'),v.get('diso'),'Klikk for å velje dato.')); q('Kva klokkeslett?',t(v.get('dt'),'tt:mm'))
    q('Når hende det?',t(v.get('f'),ph))
    q('Kva slag brot gjeld det?',('dd',v.get('k'),['Sendt til feil mottakar','Publisert ved ein feil','Uvedkomande har hatt innsyn','Gløymt eller mista papir','Anna'],'Vel eit element.'))
    q('Skildring av det som hende',t(v.get('b'),ph)); q('Kor mange personar er råka?',t(v.get('a'),ph)); q('Kva slags opplysningar gjeld det?',t(v.get('c'),ph))
    q('Er det snakk om sensitive opplysningar (helse, fagforeining, tru o.l.)?',*boxes(['Ja','Nei','Veit ikkje'],v.get('sp'),'    ','sdt'))
    q('Kva følgjer kan brotet få?',t(v.get('kon'),ph)); q('Kva er gjort for å avgrense skaden?',t(v.get('m'),ph)); q('Kven er varsla?',t(v.get('i'),ph))
    return dbytes(d)
b=fjord(dict(n='Åshild Myklebust',o='Avdeling for helsefag, Førde',t='57 90 41 07',d='05.11.2026',diso='2026-11-05',dt='12:20',k='Publisert ved ein feil',b='Liste over studentar med tilrettelegging på eksamen vart lagd ut på den opne emnesida i staden for i lærarrommet. Ein student sa ifrå i pausen.',a='23',c='namn, studentnummer, grunn til tilrettelegging',sp='Ja',kon='Studentane kan kjenne seg utleverte; fare for snakk i klassen.',m='Fila er sletta frå emnesida og bufferen i Canvas er tømd.',i='instituttleiar'))
mail('d3_nn','Åshild Myklebust <ashild.myklebust@fjh.example>','Brot på personvernet – eksamensliste','2026-11-05T13:40','Hei\n\nSjå vedlagde skjema. Ring meg gjerne.\n\nHelsing\nÅshild\n',att=[('Melding_brot.docx',b)],fmt='docx',lang='nb',kind='data_leak',
 rep={'reporter_name':'Åshild Myklebust','org_unit':'Avdeling for helsefag, Førde','reporter_phone':'57 90 41 07','discovered_at':bt('2026-11-05T12:20'),'description':'Liste over studentar med tilrettelegging på eksamen vart lagd ut på den opne emnesida i staden for i lærarrommet. Ein student sa ifrå i pausen.','affected_persons':23,'data_categories':['namn','studentnummer','grunn til tilrettelegging'],'special_categories':'yes','personal_data':'yes','consequences':'Studentane kan kjenne seg utleverte; fare for snakk i klassen.','measures':'Fila er sletta frå emnesida og bufferen i Canvas er tømd.','informed':['instituttleiar']},may=['reporter_email','personal_data','affected_systems'])
# ===== D4 University of Westmarch (en), 4 columns sdt checkboxes
def westm(v):
    d=newdoc('Information Security Incident – Initial Report','Complete as much as you can; do not delay sending because details are missing. Email to the Cyber Security Team.','University of Westmarch | Digital Services',foot='Need help? Service Desk ext. 2000 · Data Protection Officer: Dr Helen Orme, dpo@westmarch.example')
    kv(d,[('#','A. Person making this report'),('Full name',v.get('n',''),'Job title / course',v.get('r','')),('School or service',v.get('o',''),'Best contact number',v.get('t','')),('University email',v.get('e',''),'Date form completed',v.get('dc','')),
     ('#','B. What happened'),('When did you first notice?',v.get('d',''),'When did it actually happen (if different)?',v.get('f','')),('Nature of incident',boxes(['Phishing / scam message','Account misuse','Malware or ransomware','Lost or stolen equipment','Email or post to wrong person','Papers left unattended','Website or service unavailable','Other (describe below)'],v.get('k'),'\n','sdt')),
     ('In your own words, what happened?',v.get('b','')),('Systems / services involved',v.get('s','')),('Where did this take place?',v.get('loc','')),
     ('#','C. Information involved'),('Does it involve information about people?',boxes(['Yes','No','Not sure'],v.get('p'),'  ','sdt'),'Roughly how many people?',v.get('a','')),('What kind of information?',v.get('c',''),'Health, ethnicity, religion, union etc.?',boxes(['Yes','No','Not sure'],v.get('sp'),'  ','sdt')),
     ('#','D. Response'),('What has been done so far?',v.get('m','')),('Who else have you told?',v.get('i','')),
     ('#','For Cyber Security Team use'),('Ref',v.get('ref',''),'Received by',v.get('rb','')),('Date/time received','','Severity (1–4)','')],(3.8,4.8,3.8,4.8),shadec='E2EFD9',size=9.5)
    return dbytes(d)
b=westm(dict(n='Priya Ramanathan',r='Programme Administrator',o='School of Law',t='01632 960 417',e='p.ramanathan@westmarch.example',dc='18/11/2026',d='18/11/2026 09:35',f='17/11/2026 16:50',k='Email or post to wrong person',b='I emailed the extenuating circumstances spreadsheet to all LLB Year 2 students instead of the panel. Autocomplete picked "LLB2-All" rather than "LLB2-ECPanel".',s='Outlook',p='Yes',a='41',c='names, student numbers, reasons for ECs (incl. medical)',sp='Yes',m='Recall sent at 09:40 (partly failed). Follow-up email asking everyone to delete.',i='Head of School Administration'))
mail('d4_ec','"Ramanathan, Priya" <p.ramanathan@westmarch.example>','Incident report - EC spreadsheet','2026-11-18T09:58','Dear all,\r\n\r\nPlease find attached. I am mortified.\r\n\r\nPriya\r\n',att=[('IS Incident Initial Report.docx',b)],tz='Europe/London',cs='windows-1252',cte='quoted-printable',fmt='docx',lang='en',kind='misdelivery',
 rep={'reporter_name':'Priya Ramanathan','reporter_role':'Programme Administrator','org_unit':'School of Law','reporter_phone':'01632 960 417','reporter_email':'p.ramanathan@westmarch.example','discovered_at':bt('2026-11-18T09:35'),'occurred_at':bt('2026-11-17T16:50'),'description':'I emailed the extenuating circumstances spreadsheet to all LLB Year 2 students instead of the panel. Autocomplete picked "LLB2-All" rather than "LLB2-ECPanel".','affected_systems':['Outlook'],'personal_data':'yes','affected_persons':41,'data_categories':{'any':[['names','student numbers','reasons for ECs (incl. medical)']]},'special_categories':'yes','measures':'Recall sent at 09:40 (partly failed). Follow-up email asking everyone to delete.','informed':['Head of School Administration']})
b=westm(dict(n='Callum Baird',r='Technician',o='Chemistry',t='ext. 4471',dc='11/11/2026',d='10/11/2026',k='Papers left unattended',b='Found a folder of signed participant consent forms on top of the printer in the ground floor print room. Do not know how long they had been there.',loc='Faraday Building, print room G.04',p='Yes',sp='Not sure',m='Folder locked in my cabinet.',rb='JT',ref='CS-26-1188'))
mail('d4_paper','Callum Baird <c.baird@westmarch.example>','form attached','2026-11-11T08:47','As discussed on the phone with Jo.\n\nCallum\n',att=[('incident_form_CB.docx',b)],tz='Europe/London',fmt='docx',lang='en',kind='paper_disclosure',
 rep={'reporter_name':'Callum Baird','reporter_role':'Technician','org_unit':'Chemistry','reporter_phone':'ext. 4471','discovered_at':'2026-11-10','description':'Found a folder of signed participant consent forms on top of the printer in the ground floor print room. Do not know how long they had been there.','location':'Faraday Building, print room G.04','personal_data':'yes','special_categories':'unknown','measures':'Folder locked in my cabinet.'},may=['reporter_email'])
jobs['o_west']=(westm(dict(n='Dr Megan Ap Rhys',r='Lecturer',o='School of Ocean Sciences',e='m.aprhys@westmarch.example',dc='06/11/2026',d='06/11/2026 07:55',f='',k='Website or service unavailable',b='The module booking site has been returning error 503 since before 8. Students cannot choose their spring options and the deadline is noon.',s='bookings.westmarch.example',p='No',i='Service Desk (ticket 55102)')),'docx','odt')
def L():
  mail('o_west','Megan Ap Rhys <m.aprhys@westmarch.example>','Outage: bookings','2026-11-06T08:20','Saved from LibreOffice, hope it opens.\nM.\n',att=[('Incident Initial Report.odt',R['o_west'])],tz='Europe/London',fmt='odt',lang='en',kind='outage',
  rep={'reporter_name':'Dr Megan Ap Rhys','reporter_role':'Lecturer','org_unit':'School of Ocean Sciences','reporter_email':'m.aprhys@westmarch.example','discovered_at':bt('2026-11-06T07:55'),'description':'The module booking site has been returning error 503 since before 8. Students cannot choose their spring options and the deadline is noon.','affected_systems':['bookings.westmarch.example'],'personal_data':'no','informed':['Service Desk (ticket 55102)']})
late.append(L)
# ===== D5 Dunmore Institute of Technology (IE): numbered question row, answer row below
def dun(v):
    d=newdoc('Personal Data Breach – Internal Notification','To be sent to the Data Protection Office within 24 hours of becoming aware. Please answer every question; write "not known" where you cannot.','Dunmore Institute of Technology',font='Georgia')
    tb=d.add_table(rows=0,cols=1); tb.style='Table Grid'
    for q,a in v:
        c=tb.add_row().cells[0]; fill(c,q,True,10,'FFF2CC'); c=tb.add_row().cells[0]; fill(c,a)
    d.add_paragraph('\nSigned: ______________________   Data Protection Office use: Log no. ________  Notified to DPC? Y / N')
    return dbytes(d)
Q=['1. Your name and position','2. Department or campus','3. On what date and at what time did you become aware of the breach?','4. When did the breach take place?','5. Please describe the circumstances of the breach','6. What categories of personal data are concerned?','7. Number of individuals whose data is concerned (estimate if necessary)','8. Number of records concerned','9. Are special category data concerned? (delete as appropriate)','10. What are the likely effects on the individuals?','11. Steps taken to contain the breach','12. Who has been made aware of this breach to date?','13. Telephone number for follow-up']
b=dun(list(zip(Q,['Aoife Ní Bhriain, Admissions Officer','Registry, Dunmore Campus','9 November 2026, 3.10 pm','Friday 6 November 2026','A link to the applicant shortlisting folder on OneDrive was set to "Anyone with the link" and included in a public tender document.','CVs, home addresses, interview scores','62','about 180','No','Low – contact details could be misused for unsolicited calls','Link withdrawn at 3.25 pm. Tender document replaced.','Registrar; IT Services','+353 1 555 0144'])))
mail('d5_anyone','Aoife Ní Bhriain <aoife.nibhriain@dit-dunmore.example>','Breach notification form','2026-11-09T16:05','Hi,\n\nCompleted form attached as required by the policy.\n\nLe meas,\nAoife\n\nAoife Ní Bhriain | Admissions | Dunmore Institute of Technology\nThis email and any attachment may contain confidential information. If you received it in error please notify the sender and delete it.\n',att=[('PDB internal notification.docx',b)],tz='Europe/Dublin',fmt='docx',lang='en',kind=['data_leak','misconfiguration'],
 rep={'reporter_name':'Aoife Ní Bhriain','reporter_role':'Admissions Officer','org_unit':'Registry, Dunmore Campus','discovered_at':bt('2026-11-09T15:10'),'occurred_at':'2026-11-06','description':'A link to the applicant shortlisting folder on OneDrive was set to "Anyone with the link" and included in a public tender document.','data_categories':['CVs','home addresses','interview scores'],'affected_persons':62,'special_categories':'no','consequences':'Low – contact details could be misused for unsolicited calls','measures':'Link withdrawn at 3.25 pm. Tender document replaced.','informed':['Registrar','IT Services'],'reporter_phone':'+353 1 555 0144'},may=['reporter_email','personal_data','affected_systems'])
b=dun(list(zip(Q,['Declan Foley','','not known','not known','A master\'s student told me that her thesis supervisor\'s laptop bag was found in the canteen by catering staff. I do not know more than that.','','','','Yes / No','','','',''])))
mail('d5_half','Declan Foley <declan.foley@dit-dunmore.example>','Possible breach?','2026-11-13T12:31','Form as far as I can fill it.\nDeclan\n',att=[('breach form DF.docx',b)],tz='Europe/Dublin',fmt='docx',lang='en',
 rep={'reporter_name':'Declan Foley','description':"A master's student told me that her thesis supervisor's laptop bag was found in the canteen by catering staff. I do not know more than that."},may=['reporter_email','location','device_kind','lost_or_stolen'])
# ===== D6 Hochschule Werrastadt (de): legacy fields, tabs
def werra(v):
    d=newdoc('Erstmeldung IT-Sicherheitsvorfall','Bitte am Bildschirm ausfüllen und an die Informationssicherheit senden. Rückfragen: Rechenzentrum, App. 500.','Hochschule Werrastadt – Stabsstelle Informationssicherheit',font='Arial')
    def ln(*prs):
        p=d.add_paragraph(); segs=[]
        for i,(l,s) in enumerate(prs):
            if i: segs.append('\t\t')
            segs+= [('b',l+': ')]+(s if isinstance(s,list) else [('leg',s)])
        put(p,segs)
    d.add_heading('Angaben zu Ihnen',2)
    ln(('Vor- und Zuname',v.get('n')),('Tätig als',v.get('r'))); ln(('Fachbereich/Einrichtung',v.get('o')),('Durchwahl',v.get('t'))); ln(('Mailadresse',v.get('e')))
    d.add_heading('Angaben zum Ereignis',2)
    ln(('Bemerkt am',v.get('d')),('um (Uhrzeit)',v.get('dt'))); ln(('Passiert vermutlich am',v.get('f')))
    ln(('Worum handelt es sich',boxes(['Phishing','Schadprogramm','Verschlüsselungstrojaner','Zugangsdaten preisgegeben','Geräteverlust','Unbefugter Zugang','Sonstiges'],v.get('k'),'  ','leg')))
    ln(('Was ist geschehen',v.get('b'))); ln(('Betroffene Rechner, Server oder Dienste',v.get('s')))
    ln(('Personenbezogene Daten berührt',boxes(['ja','nein','noch offen'],v.get('p'),'  ','leg')),('Anzahl Personen (ca.)',v.get('a')))
    ln(('Was wurde schon veranlasst',v.get('m'))); ln(('Bereits verständigt',v.get('i')))
    d.add_heading('Von der Stabsstelle auszufüllen',2); ln(('Vorgangsnr.',''),('Eingang am',v.get('ein')))
    return dbytes(d)
b=werra(dict(n='Jens-Uwe Kallmeyer',r='Laboringenieur',o='Fachbereich Maschinenbau',t='-3127',e='kallmeyer@hs-werrastadt.example',d='14.11.2026',dt='06:50 Uhr',f='in der Nacht',k='Verschlüsselungstrojaner',b='Auf dem Messrechner im Prüfstand liegen alle Dateien mit der Endung .lckd, dazu eine Textdatei mit Lösegeldforderung. Netzlaufwerk M: ebenfalls teilweise betroffen.',s='MB-PRUEF03, Netzlaufwerk M:',p='noch offen',m='Rechner vom Netz genommen, nicht ausgeschaltet. Netzlaufwerk vom Rechenzentrum gesperrt.',i='Rechenzentrum (Herr Stoll), Dekan'))
mail('d6_ransom','"Kallmeyer, Jens-Uwe" <kallmeyer@hs-werrastadt.example>','DRINGEND Erstmeldung Verschlüsselung','2026-11-14T07:31','Guten Morgen,\n\nanbei die Erstmeldung. Bin vor Ort.\n\nKallmeyer\n',att=[('Erstmeldung.docx',b)],cs='iso-8859-1',cte='quoted-printable',fmt='docx',lang='de',kind='ransomware',
 rep={'reporter_name':'Jens-Uwe Kallmeyer','reporter_role':'Laboringenieur','org_unit':'Fachbereich Maschinenbau','reporter_phone':'-3127','reporter_email':'kallmeyer@hs-werrastadt.example','discovered_at':bt('2026-11-14T06:50'),'description':'Auf dem Messrechner im Prüfstand liegen alle Dateien mit der Endung .lckd, dazu eine Textdatei mit Lösegeldforderung. Netzlaufwerk M: ebenfalls teilweise betroffen.','affected_systems':{'any':[['MB-PRUEF03','Netzlaufwerk M:']]},'personal_data':'unknown','measures':'Rechner vom Netz genommen, nicht ausgeschaltet. Netzlaufwerk vom Rechenzentrum gesperrt.','informed':['Rechenzentrum (Herr Stoll)','Dekan']},may=['occurred_at','occurred_from'])
b=werra(dict(n='Selina Arslan',o='Fachbereich Wirtschaft',e='selina.arslan@stud.hs-werrastadt.example',d='12.11.2026',k='Zugangsdaten preisgegeben',b='Habe auf einer Seite, die aussah wie das Campusportal, mein Passwort eingegeben. Link kam per WhatsApp aus der Kursgruppe.',s='Campusportal',m='Passwort geändert',ein='13.11.2026'))
mail('d6_zugang','Selina Arslan <selina.arslan@stud.hs-werrastadt.example>','Formular','2026-11-12T22:03','Hallo, hier das Formular, danke.\n\nVon meinem iPhone gesendet\n',att=[('Erstmeldung_Arslan.docx',b)],fmt='docx',lang='de',kind=['credentials_exposed','phishing'],
 rep={'reporter_name':'Selina Arslan','org_unit':'Fachbereich Wirtschaft','reporter_email':'selina.arslan@stud.hs-werrastadt.example','discovered_at':'2026-11-12','description':'Habe auf einer Seite, die aussah wie das Campusportal, mein Passwort eingegeben. Link kam per WhatsApp aus der Kursgruppe.','affected_systems':['Campusportal'],'measures':'Passwort geändert'})
jobs['f2']=(werra(dict(n='Prof. Dr. Annegret Ohlendorf',o='Fachbereich Sozialwesen',t='0365 555-2210',d='19.11.2026',dt='gegen 11 Uhr',k='Unbefugter Zugang',b='Beim Öffnen meines Büros stand der Rechner entsperrt, im Browser waren Prüfungsakten in HISinOne geöffnet, die ich nicht aufgerufen habe.',s='HISinOne',p='ja',a='12',i='Dekanat')),'docx','pdf')
def L():
  mail('f2_buero','Annegret Ohlendorf <ohlendorf@hs-werrastadt.example>','Vorfall Büro 2.14','2026-11-19T13:02','Sehr geehrte Damen und Herren,\n\nim Anhang das ausgefüllte Formular.\n\nMit freundlichen Grüßen\nA. Ohlendorf\n',att=[('Erstmeldung_IT.pdf',R['f2'])],fmt='pdf_flat',lang='de',kind='unauthorized_access',
  rep={'reporter_name':'Prof. Dr. Annegret Ohlendorf','org_unit':'Fachbereich Sozialwesen','reporter_phone':'0365 555-2210','discovered_at':bt('2026-11-19T11:00'),'description':'Beim Öffnen meines Büros stand der Rechner entsperrt, im Browser waren Prüfungsakten in HISinOne geöffnet, die ich nicht aufgerufen habe.','affected_systems':['HISinOne'],'personal_data':'yes','affected_persons':12,'informed':['Dekanat']},may=['reporter_email','data_categories','location'])
late.append(L)
# ===== O1 IKW Wismar (de), odfpy
def ikw(v):
    def B(x):
        x.p('Institut für Küstenforschung Wismar','S'); x.p('Meldebogen Datenpanne / Sicherheitsvorfall','H'); x.p('Zutreffendes bitte ankreuzen. Felder mit * sind Pflicht.','S')
        x.t([['I. Meldende Stelle'],['Arbeitsgruppe / Abteilung *',v.get('o','')],['Sachbearbeitung (Name) *',v.get('n','')],['Erreichbar unter',v.get('t','')],
         ['II. Sachverhalt'],[['Kenntnis erlangt am / um *','(maßgeblich für die 72-Stunden-Frist)'],v.get('d','TT.MM.JJJJ, hh:mm')],['Ereignis selbst am',v.get('f','TT.MM.JJJJ')],['Schilderung des Hergangs *',v.get('b','')],
         ['Einordnung',sym(['Brief/Mail an falsche Adresse','Unterlagen offen zugänglich','Datenträger oder Gerät weg','Angriff von außen','Fehler in der Konfiguration','sonstige'],v.get('k'),'\n')],
         ['III. Daten'],['Wessen Daten? (Zahl der Personen)',v.get('a','')],[['Welche Angaben?','z. B. Namen, Anschriften, Bankdaten'],v.get('c','')],['Gesundheits- oder andere sensible Daten',sym(['ja','nein','unklar'],v.get('sp'))],
         ['IV. Reaktion'],['Erledigte Schritte',v.get('m','')],['Folgen, die drohen',v.get('kon','')],['Unterrichtet wurden',v.get('i','')]],2)
        x.p('Datum, Unterschrift: '+v.get('sig','____________________'))
    return odt(B)
b=ikw(dict(o='AG Sedimentdynamik',n='Dr. Torben Hinrichsen',t='03841 555 77-42',d='16.11.2026, 10:25',f='13.11.2026',b='Der Fileserver der AG war seit dem Umzug am Freitag ohne Anmeldung aus dem Gastnetz erreichbar. Ein Besucher hat uns darauf hingewiesen.',k='Fehler in der Konfiguration',a='ca. 35',c='Reisekostenabrechnungen, Bankverbindungen, Urlaubslisten',sp='nein',m='Freigabe geschlossen, Zugriffsprotokolle gesichert',kon='Missbrauch der Bankverbindungen',i='Verwaltungsleitung, Datenschutzbeauftragte',sig='16.11.2026, T. Hinrichsen'))
mail('o1_share','Torben Hinrichsen <hinrichsen@ikw-wismar.example>','Meldebogen','2026-11-16T11:50','Moin,\n\nMeldebogen hängt an.\n\nGruß\nTorben Hinrichsen\n',att=[('Meldebogen_AG_Sed.odt',b)],fmt='odt',lang='de',kind='misconfiguration',
 rep={'org_unit':'AG Sedimentdynamik','reporter_name':'Dr. Torben Hinrichsen','reporter_phone':'03841 555 77-42','discovered_at':bt('2026-11-16T10:25'),'occurred_at':'2026-11-13','description':'Der Fileserver der AG war seit dem Umzug am Freitag ohne Anmeldung aus dem Gastnetz erreichbar. Ein Besucher hat uns darauf hingewiesen.','affected_persons':35,'data_categories':['Reisekostenabrechnungen','Bankverbindungen','Urlaubslisten'],'special_categories':'no','measures':'Freigabe geschlossen, Zugriffsprotokolle gesichert','consequences':'Missbrauch der Bankverbindungen','informed':['Verwaltungsleitung','Datenschutzbeauftragte']},may=['reporter_email','personal_data','affected_systems'])
b=ikw(dict(o='Bibliothek',n='Frauke Petersen',b='Ausleihkonto-Mahnungen im falschen Umschlag verschickt, zwei Leser haben angerufen.',k='Brief/Mail an falsche Adresse',a='mindestens 2',m=''))
mail('o1_mahn','Frauke Petersen <petersen@ikw-wismar.example>','Mahnungen vertauscht','2026-11-11T10:07','Guten Tag, Bogen anbei - die genauen Zeiten reiche ich nach.\nF. Petersen\n',att=[('meldebogen.odt',b)],fmt='odt',lang='de',kind='misdelivery',
 rep={'org_unit':'Bibliothek','reporter_name':'Frauke Petersen','description':'Ausleihkonto-Mahnungen im falschen Umschlag verschickt, zwei Leser haben angerufen.','affected_persons':2},may=['reporter_email','personal_data','affected_persons'])
# ===== O2 nb 3 kolonner Nr | Spørsmål | Svar  (Institutt for havmiljø)
def ihm(v):
    def B(x):
        x.p('Institutt for havmiljø','S'); x.p('Avviksskjema – informasjonssikkerhet og personvern','H')
        x.p('Melder:\t%s'%v.get('n','')); x.p('Forskningsgruppe:\t%s'%v.get('o','')); x.p('Telefon:\t%s'%v.get('t','')); x.p('')
        x.t([['Nr.','Spørsmål','Svar']]+[[str(i+1),q,v.get(k,'')] for i,(q,k) in enumerate([('Når fikk dere vite om avviket?','d'),('I hvilket tidsrom pågikk det?','f'),('Hva gikk galt?','b'),('Hvilken IT-løsning handler det om?','s'),('Berører avviket personopplysninger? (ja/nei/usikkert)','p'),('Antall berørte (anslag)','a'),('Hva kan følgene bli?','kon'),('Hva er gjort for å rette opp?','m'),('Hvem har fått beskjed?','i')])],3,lab=(0,1))
        x.p(''); x.p('Til intern bruk – avviksnr.: ______  lukket dato: ______','S')
    return odt(B)
b=ihm(dict(n='Bjørnar Røsvik',o='Marin økotoksikologi',t='77 20 51 90',d='4. november 2026 kl. 13.30',f='2. november 2026 kl. 09.00 – 4. november 2026 kl. 13.45',b='Deltakerdatabasen for spørreundersøkelsen blant fiskere lå åpen uten passord etter en oppgradering. Oppdaget av en kollega ved NTNU.',s='survey.havmiljo.example',p='ja',a='1 240',kon='Uvedkommende kan ha lastet ned svar.',m='Tjenesten er tatt ned; tilgangslogg hentet ut.',i='prosjektleder og personvernombud'))
mail('o2_survey','Bjørnar Røsvik <bjornar.rosvik@havmiljo.example>','Avviksskjema','2026-11-04T15:15','Hei. Avviksskjema vedlagt.\n\nBjørnar\n',att=[('avvik_survey.odt',b)],fmt='odt',lang='nb',kind=['misconfiguration','data_leak'],
 rep={'reporter_name':'Bjørnar Røsvik','org_unit':'Marin økotoksikologi','reporter_phone':'77 20 51 90','discovered_at':bt('2026-11-04T13:30'),'occurred_from':bt('2026-11-02T09:00'),'occurred_to':bt('2026-11-04T13:45'),'description':'Deltakerdatabasen for spørreundersøkelsen blant fiskere lå åpen uten passord etter en oppgradering. Oppdaget av en kollega ved NTNU.','affected_systems':['survey.havmiljo.example'],'personal_data':'yes','affected_persons':1240,'consequences':'Uvedkommende kan ha lastet ned svar.','measures':'Tjenesten er tatt ned; tilgangslogg hentet ut.','informed':{'any':[['prosjektleder','personvernombud'],['prosjektleder og personvernombud']]}},may=['reporter_email'])
b=ihm(dict(n='Siri Wold',o='Fellesadministrasjonen',d='18.11.26',b='Fakturasystemet svarer ikke, alle får "tilkoblingen ble avvist". Leverandøren sier de har strømbrudd i datahallen.',s='Xledger',p='nei',i='leverandøren, økonomisjef'))
mail('o2_xledger','Siri Wold <siri.wold@havmiljo.example>','avvik fakturasystem','2026-11-18T10:41','Skjema.\n',att=[('Avvik.odt',b)],fmt='odt',lang='nb',kind='outage',
 rep={'reporter_name':'Siri Wold','org_unit':'Fellesadministrasjonen','discovered_at':'2026-11-18','description':'Fakturasystemet svarer ikke, alle får "tilkoblingen ble avvist". Leverandøren sier de har strømbrudd i datahallen.','affected_systems':['Xledger'],'personal_data':'no','informed':['leverandøren','økonomisjef']},may=['reporter_email'])
# ===== O3 en (Harrowgate) ODT text lines with tabs
def B(x):
    x.p('Harrowgate Institute for Plant Science','S'); x.p('IT Security Event Record','H')
    x.p('Raised by:\tJoanne Tickell'); x.p('Group:\tCrop Genomics'); x.p('Tel:\t01632 960 288\tEmail:\tj.tickell@hips.example'); x.p('')
    x.p('Event noticed:\t05 Nov 2026, 22:15'); x.p('Event started:\t05 Nov 2026, 21:40'); x.p('Host(s) or service(s):\tgenome-db2.hips.example'); x.p('Type of event (mark one):'); x.p(sym(['Repeated login attempts','Port scan','Malware','Denial of service','Data exposure','Other'],'Repeated login attempts'))
    x.p('Account of the event:'); x.p('More than 14,000 failed SSH logins for root and postgres from 203.0.113.77. No success that we can see.'); x.p('Personal data at risk? (Y/N/Don\'t know):\tN'); x.p('Immediate action:'); x.p('Address blocked on the border firewall, fail2ban thresholds lowered.'); x.p('People informed:\tHead of IT'); x.p('')
    x.p('IT SECURITY USE ONLY   Record no.: 2026/118   Closed on:','S')
mail('o3_ssh','Jo Tickell <j.tickell@hips.example>','IT security event record','2026-11-06T09:02','Hi team, see attached record from last night.\n\nJo\n',att=[('event-record.odt',odt(B))],tz='Europe/London',fmt='odt',lang='en',kind='login_attack',
 rep={'reporter_name':'Joanne Tickell','org_unit':'Crop Genomics','reporter_phone':'01632 960 288','reporter_email':'j.tickell@hips.example','discovered_at':bt('2026-11-05T22:15'),'affected_systems':['genome-db2.hips.example'],'description':'More than 14,000 failed SSH logins for root and postgres from 203.0.113.77. No success that we can see.','personal_data':'no','measures':'Address blocked on the border firewall, fail2ban thresholds lowered.','informed':['Head of IT']},may=['occurred_at','occurred_from'])
# ===== P1 nb acroform polar institute, label left, meaningful names
def pol(v,ap=True):
    a=Acro(ap=ap); a.txt(50,800,'Nansen polarsenter',9,col=.4); a.txt(50,778,'Tap av utstyr – egenmelding',16,True); a.txt(50,762,'Sendes sikkerhetsansvarlig. Kontakt ved spørsmål: vakttelefon 78 30 11 00.',8,ital=True)
    y=735; a.bar(y,'Eier / bruker')
    for l,n,k in [('Navn','bruker_navn','n'),('Seksjon','seksjon','o'),('Mobilnummer','mobil','t'),('E-post','epost','e')]:
        y-=24; a.txt(55,y+4,l); a.f(n,200,y,345,16,v.get(k,''))
    y-=28; a.bar(y,'Utstyret'); y-=24; a.txt(55,y+4,'Type utstyr'); a.ch('utstyrstype',200,y,160,['velg ...','Bærbar PC','Mobiltelefon','Nettbrett','Ekstern disk'],v.get('dk','velg ...'))
    y-=24; a.txt(55,y+4,'Serienummer / IMEI'); a.f('serienr',200,y,345,16,v.get('id',''))
    for l,n,k in [('Kryptert','kryptert','enc'),('Låst med kode','kode','pw'),('Kan fjernslettes','fjernslett','wipe')]:
        y-=22; a.txt(55,y+2,l)
        for i,o in enumerate(['Ja','Nei','Vet ikke']): a.rb(n,200+i*80,y,o.replace(' ','_'),v.get(k)==o); a.txt(215+i*80,y+2,o)
    y-=28; a.bar(y,'Omstendigheter'); y-=22; a.txt(55,y+2,'Utstyret er')
    for i,o in enumerate(['Mistet','Stjålet']): a.cb('arsak%d'%i,200+i*80,y,v.get('ls')==o); a.txt(215+i*80,y+2,o)
    for l,n,k in [('Savnet fra (dato og kl.)','savnet','d'),('Sted','sted','loc'),('Politiets saksnummer','politi','pol')]:
        y-=24; a.txt(55,y+4,l); a.f(n,200,y,345,16,v.get(k,''))
    y-=18; a.txt(55,y,'Hva skjedde?'); y-=66; a.f('hendelse',55,y,490,62,v.get('b',''),True)
    y-=18; a.txt(55,y,'Hva slags data lå på utstyret?'); y-=40; a.f('innhold',55,y,490,36,v.get('c',''),True)
    y-=24; a.txt(55,y+4,'Varslet til'); a.f('varslet',200,y,345,16,v.get('i',''))
    return a.done()
b=pol(dict(n='Ingvild Strømsnes',o='Isfysikk',t='+47 913 40 556',e='ingvild.stromsnes@nansenpolar.example',dk='Ekstern disk',id='WX42A60TJ9K1',enc='Nei',pw='Nei',wipe='Nei',ls='Mistet',d='08.11.2026 kl. 18:00',loc='Longyearbyen lufthavn',b='Disken lå i ytterlommen på ryggsekken og var borte da jeg pakket ut hjemme. Flyplassen har ikke funnet den.',c='Feltdata, passkopier av feltdeltakere',i='flyplassens hittegods, toktleder'))
mail('p1_disk','Ingvild Strømsnes <ingvild.stromsnes@nansenpolar.example>','Egenmelding – mistet disk','2026-11-09T08:30','Hei, vedlagt egenmelding.\n\nIngvild\n',att=[('tap_av_utstyr.pdf',b)],fmt='pdf_acroform',lang='nb',kind='device_loss',
 rep={'reporter_name':'Ingvild Strømsnes','org_unit':'Isfysikk','reporter_phone':'+47 913 40 556','reporter_email':'ingvild.stromsnes@nansenpolar.example','device_kind':'Ekstern disk','device_id':'WX42A60TJ9K1','device_encrypted':'no','device_password':'no','device_remote_wipe':'no','lost_or_stolen':'lost','location':'Longyearbyen lufthavn','description':'Disken lå i ytterlommen på ryggsekken og var borte da jeg pakket ut hjemme. Flyplassen har ikke funnet den.','data_categories':['Feltdata','passkopier av feltdeltakere'],'informed':['flyplassens hittegods','toktleder']},may=['discovered_at','occurred_at','occurred_from','personal_data'])
b=pol(dict(n='Per Arne Nymo',o='Logistikk',t='478 02 119',dk='Mobiltelefon',ls='Stjålet',d='13.11.2026 kl. 23:30',loc='Tromsø sentrum',pol='Anmeldt, saksnr. 15901277',b='Lommetyveri på utested.',enc='Vet ikke',pw='Ja',wipe='Ja'),ap=False)
mail('p1_mobil','Per Arne Nymo <per.arne.nymo@nansenpolar.example>','stjålet mobil','2026-11-14T11:20','Se skjema\n\nHentet fra min nye telefon\n',att=[('Tap av utstyr - Nymo.pdf',b)],fmt='pdf_acroform',lang='nb',kind='device_loss',
 rep={'reporter_name':'Per Arne Nymo','org_unit':'Logistikk','reporter_phone':'478 02 119','device_kind':'Mobiltelefon','device_encrypted':'unknown','device_password':'yes','device_remote_wipe':'yes','lost_or_stolen':'stolen','location':'Tromsø sentrum','description':'Lommetyveri på utested.','police_report':'Anmeldt, saksnr. 15901277'},may=['discovered_at','occurred_at','occurred_from','reporter_email'])
# ===== P2 en Harrowgate-like: Caledon University; meaningless names, label above, radios
def cal(v,ap=True):
    a=Acro(ap=ap); a.txt(40,805,'CALEDON UNIVERSITY',11,True,col=.3); a.txt(40,785,'Report an information security concern',15,True); y=755
    k=[0]
    def two(l1,k1,l2,k2):
        nonlocal y
        for i,(l,kk) in enumerate(((l1,k1),(l2,k2))):
            if l: a.txt(40+i*265,y,l,8.5,True); k[0]+=1; a.f('Text%d'%k[0],40+i*265,y-21,250,17,v.get(kk,''))
        y-=40
    a.bar(y,'About you',40,515); y-=20; two('Name','n','Role (staff / PGR / student)','r'); two('School, institute or directorate','o','Telephone','t'); two('Email','e',None,None)
    a.bar(y,'About the concern',40,515); y-=20; two('Date you found out','d','Time you found out','dt'); two('Date it happened (leave empty if unknown)','f','Systems or websites concerned','s')
    a.txt(40,y,'Which of these fits best?',8.5,True); y-=16
    for i,o in enumerate(['I clicked a phishing link','My account was used by someone else','Someone saw data they should not have','A device is missing','A website has been altered','Copyright complaint']):
        a.rb('Group1',40+(i%2)*265,y-(i//2)*16,'Choice%d'%(i+1),v.get('k')==o); a.txt(55+(i%2)*265,y+2-(i//2)*16,o)
    y-=62; a.txt(40,y,'Tell us what happened',8.5,True); y-=80; k[0]+=1; a.f('Text%d'%k[0],40,y,515,75,v.get('b',''),True)
    y-=18; a.txt(40,y,'Is anybody\'s personal information involved?',8.5,True)
    for i,o in enumerate(['Yes','No','I do not know']): a.rb('Group2',260+i*70,y-2,str(i),v.get('p')==o); a.txt(274+i*70,y,o)
    y-=18; two('If yes, whose and what?','c','If yes, number of people','a')
    a.txt(40,y,'What have you done about it?',8.5,True); y-=50; k[0]+=1; a.f('Text%d'%k[0],40,y,515,46,v.get('m',''),True)
    y-=18; two('Who have you spoken to?','i',None,None); a.bar(y,'Office use',40,515,rgb=(.5,.5,.5)); y-=20; two('Logged by','x','Logged on','xl')
    return a.done()
b=cal(dict(n='Hamish Orr',r='PGR',o='Institute of Photonics',t='07700 900 381',e='h.orr@caledon.example',d='12/11/2026',dt='2:45 pm',f='12/11/2026',s='Office 365',k='I clicked a phishing link',b='Email claimed my mailbox was full and asked me to sign in. I entered my username and password before I noticed the address was caledon-mail.example.net.',p='I do not know',m='Changed my password straight away and ran a full scan.',i='my supervisor',xl='13/11/2026'))
mail('p2_click','Hamish Orr <h.orr@caledon.example>','phishing - clicked','2026-11-12T15:10','Hi,\nform attached, sorry!\nHamish\n',att=[('Security concern form.pdf',b)],tz='Europe/London',fmt='pdf_acroform',lang='en',kind=['phishing','credentials_exposed'],
 rep={'reporter_name':'Hamish Orr','reporter_role':'PGR','org_unit':'Institute of Photonics','reporter_phone':'07700 900 381','reporter_email':'h.orr@caledon.example','discovered_at':bt('2026-11-12T14:45'),'occurred_at':'2026-11-12','affected_systems':['Office 365'],'description':'Email claimed my mailbox was full and asked me to sign in. I entered my username and password before I noticed the address was caledon-mail.example.net.','personal_data':'unknown','measures':'Changed my password straight away and ran a full scan.','informed':['my supervisor']})
b=cal(dict(n='Dr Fiona Lamont',o='Digital Communications',e='f.lamont@caledon.example',d='15/11/2026',dt='07:20',s='conference2026.caledon.example',k='A website has been altered',b='The conference microsite shows a page of gambling links instead of the programme.',p='No',m='Hosting company asked to take the site offline.',i='Hosting company; Head of Communications'),ap=False)
mail('p2_defaced','Fiona Lamont <f.lamont@caledon.example>','altered website','2026-11-15T08:01','Please see the attached PDF.\n\nDr Fiona Lamont (she/her)\nDigital Communications Manager\nCaledon University\nMy working hours may not be your working hours.\n',att=[('form.pdf',b)],tz='Europe/London',fmt='pdf_acroform',lang='en',kind=['unauthorized_access','misconfiguration','other'],
 rep={'reporter_name':'Dr Fiona Lamont','org_unit':'Digital Communications','reporter_email':'f.lamont@caledon.example','discovered_at':bt('2026-11-15T07:20'),'affected_systems':['conference2026.caledon.example'],'description':'The conference microsite shows a page of gambling links instead of the programme.','personal_data':'no','measures':'Hosting company asked to take the site offline.','informed':['Hosting company','Head of Communications']},may=['reporter_role'])
b=cal({})
mail('p2_blank','Graeme Tait <g.tait@caledon.example>','Form for the noticeboard','2026-11-05T14:00','Hi, can you confirm this is the current version of the form before I print it for the noticeboard? Thanks, Graeme\n',att=[('Report a concern BLANK.pdf',b)],tz='Europe/London',fmt='pdf_acroform',lang='en',rep={},may=HN+['description'])
# ===== P3 de Universität Altmühltal: labels right of checkboxes, export odd, combo
def alt(v,ap=True):
    a=Acro(ap=ap); a.txt(50,800,'Universität Altmühltal  |  CISO-Büro',9,col=.4); a.txt(50,778,'Vorfallsmeldung',17,True); y=750
    def row(*fs):
        nonlocal y
        for l,n,x,w,val in fs: a.txt(x,y+19,l,7.5,col=.3); a.f(n,x,y,w,16,val or '')
        y-=34
    row(('Familienname','fn',50,160,v.get('fn')),('Vorname','vn',220,160,v.get('vn')),('Statusgruppe','sg',390,155,v.get('r')))
    row(('Lehrstuhl / Einrichtung','le',50,240,v.get('o')),('Telefon (dienstlich)','tel',300,245,v.get('t')))
    row(('Datum der Feststellung','dfest',50,110,v.get('d')),('Uhrzeit','ufest',170,60,v.get('dt')),('Eingetreten am','dein',250,110,v.get('f')),('Uhrzeit','uein',370,60,v.get('ft')))
    a.txt(50,y+16,'Kategorie des Vorfalls',9,True); y-=2
    for i,(o,e) in enumerate([('Phishing-Mail','a1'),('Schadsoftware','a2'),('Kontomissbrauch','a3'),('Diebstahl oder Verlust eines Geräts','a4'),('Datenschutzverletzung (Fehlversand)','a5'),('Dienstausfall / DDoS','a6')]):
        a.cb('kat_%d'%i,50+(i%2)*250,y-(i//2)*17,v.get('k')==o,e); a.txt(66+(i%2)*250,y+2-(i//2)*17,o)
    y-=56; a.txt(50,y+4,'Ablauf',9,True); y-=72; a.f('ablauf',50,y,495,70,v.get('b',''),True)
    y-=30; a.txt(50,y+4,'Betroffene Dienste',9,True); a.f('dienste',160,y,385,16,v.get('s',''))
    y-=24; a.txt(50,y+4,'Personenbezug',9,True); a.ch('pbz',160,y,120,[('-','bitte auswählen'),('j','ja'),('n','nein'),('u','nicht bekannt')],v.get('p','-')); a.txt(300,y+4,'Zahl der Betroffenen',9,True); a.f('zahl',420,y,125,16,v.get('a',''))
    y-=24; a.txt(50,y+4,'Datenarten',9,True); a.f('darten',160,y,385,16,v.get('c',''))
    y-=16; a.txt(50,y+2,'Eingeleitete Gegenmaßnahmen',9,True); y-=54; a.f('gm',50,y,495,50,v.get('m',''),True)
    y-=26; a.txt(50,y+4,'In Kenntnis gesetzt',9,True); a.f('ikg',160,y,385,16,v.get('i',''))
    y-=30; a.txt(50,y,'Behördlicher Datenschutzbeauftragter: Dr. Matthias Eder, Tel. 08421 555-1199, dsb@uni-altmuehltal.example',7.5,ital=True)
    return a.done()
b=alt(dict(fn='Wurzbacher',vn='Leonhard',r='wiss. Mitarbeiter',o='Lehrstuhl für Finanzwissenschaft',t='08421 555-2874',d='10.11.2026',dt='17:05',f='10.11.2026',ft='16:40',k='Datenschutzverletzung (Fehlversand)',b='Die Notenliste der Klausur "Steuern I" ging mit offenem Verteiler an 212 Studierende, die Liste enthielt Matrikelnummern und Namen aller Teilnehmenden.',s='Exchange',p='j',a='212',c='Namen, Matrikelnummern, Noten',m='Rückruf versucht, Bitte um Löschung verschickt.',i='Lehrstuhlinhaberin'))
mail('p3_noten','Leonhard Wurzbacher <leonhard.wurzbacher@uni-altmuehltal.example>','Vorfallsmeldung Notenliste','2026-11-10T17:40','Sehr geehrtes CISO-Büro,\n\nbitte beachten Sie das angehängte Formular.\n\nViele Grüße\nLeonhard Wurzbacher\n',att=[('Vorfallsmeldung_UA.pdf',b)],fmt='pdf_acroform',lang='de',kind='misdelivery',
 rep={'reporter_name':{'any':['Leonhard Wurzbacher','Wurzbacher, Leonhard','Wurzbacher Leonhard']},'reporter_role':'wiss. Mitarbeiter','org_unit':'Lehrstuhl für Finanzwissenschaft','reporter_phone':'08421 555-2874','discovered_at':bt('2026-11-10T17:05'),'occurred_at':bt('2026-11-10T16:40'),'description':'Die Notenliste der Klausur "Steuern I" ging mit offenem Verteiler an 212 Studierende, die Liste enthielt Matrikelnummern und Namen aller Teilnehmenden.','affected_systems':['Exchange'],'personal_data':'yes','affected_persons':212,'data_categories':['Namen','Matrikelnummern','Noten'],'measures':'Rückruf versucht, Bitte um Löschung verschickt.','informed':['Lehrstuhlinhaberin']},may=['reporter_email'])
b=alt(dict(fn='Ziegler',vn='Tamara',o='Universitätsbibliothek',d='07.11.2026',dt='9:15',k='Dienstausfall / DDoS',b='Der Bibliothekskatalog ist seit heute früh nicht erreichbar; laut RZ kommen mehrere Millionen Anfragen pro Minute aus einem Botnetz.',s='OPAC',p='n',m='',i='Rechenzentrum'),ap=False)
mail('p3_ddos','Tamara Ziegler <t.ziegler@uni-altmuehltal.example>','OPAC','2026-11-07T09:33','Formular anbei.\nZiegler\n',att=[('vorfall.pdf',b)],fmt='pdf_acroform',lang='de',kind='denial_of_service',
 rep={'reporter_name':{'any':['Tamara Ziegler','Ziegler, Tamara','Ziegler Tamara']},'org_unit':'Universitätsbibliothek','discovered_at':bt('2026-11-07T09:15'),'description':'Der Bibliothekskatalog ist seit heute früh nicht erreichbar; laut RZ kommen mehrere Millionen Anfragen pro Minute aus einem Botnetz.','affected_systems':['OPAC'],'personal_data':'no','informed':['Rechenzentrum']},may=['reporter_email'])
R=None
def finish():
    global R
    R=convert_all(jobs)
    for L in late: L()
