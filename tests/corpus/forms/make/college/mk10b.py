from nl import *
# ---- web forms
mail('w1_nettskjema','Nettskjema <ikke-svar@nettskjema.uinm.example>','Nytt svar på «Meld fra om IT-sikkerhet»','2026-11-06T14:32',
html='''<html><body style="font-family:Arial"><p>Det er levert et nytt svar på skjemaet <b>Meld fra om IT-sikkerhet</b>.</p><p>Leveringstidspunkt: 06.11.2026 14:31<br>Svar-id: 28819023</p>
<h3>Hva er navnet ditt?</h3><p>Jon Magne Bakken</p><h3>Hvilken enhet tilhører du?</h3><p>Studieavdelingen</p><h3>E-postadresse</h3><p><a href="mailto:jon.m.bakken@uinm.example">jon.m.bakken@uinm.example</a></p><h3>Telefon</h3><p>71 00 45 90</p>
<h3>Hva vil du melde?</h3><ul><li>Jeg har fått en mistenkelig e-post</li></ul><h3>Når fikk du den?</h3><p>06.11.2026 kl. 13:55</p><h3>Beskriv saken kort</h3><p>E-post fra &quot;Lånekassen&quot; om tilbakebetaling, lenke til lanekassen-refusjon.example.net. Jeg klikket ikke.</p><h3>Har du oppgitt passord eller andre opplysninger?</h3><p>Nei</p><h3>Hva har du gjort med e-posten?</h3><p>Markert som søppelpost og slettet.</p>
<hr><p style="font-size:small">Denne e-posten er sendt automatisk fra Nettskjema. Kontakt skjemaeier ved spørsmål: it-sikkerhet@uinm.example</p></body></html>''',
fmt='html',lang='nb',kind='phishing',rep={'reporter_name':'Jon Magne Bakken','org_unit':'Studieavdelingen','reporter_email':'jon.m.bakken@uinm.example','reporter_phone':'71 00 45 90','description':'E-post fra "Lånekassen" om tilbakebetaling, lenke til lanekassen-refusjon.example.net. Jeg klikket ikke.','measures':'Markert som søppelpost og slettet.'},may=['discovered_at','occurred_at'])
rows=[('Submission time','17/11/2026 10:48'),('Your name','Siobhán Kearney'),('I am a','Postdoctoral researcher'),('Department','Marine Biology'),('Contact number','091 555 0177'),('What do you want to report?','Lost device'),('What is the device?','iPad Air (university owned)'),('Asset number','DIT-T-00831'),('When did you realise it was missing?','16/11/2026 18:20'),('Where was it last seen?','Bus Éireann route 350, Ennis to Galway'),('Is it protected by a passcode?','Yes'),('Is the storage encrypted?','Don\'t know'),('Any personal data on it?','Yes'),('Please say what','interview recordings of 9 participants'),('Garda report made?','No'),('Comments','')]
h='<table cellpadding="6" cellspacing="0" border="0" width="99%">'+''.join(f'<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family:sans-serif;font-size:12px"><strong>{a}</strong></font></td></tr><tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family:sans-serif;font-size:12px">{b or "&nbsp;"}</font></td></tr>' for a,b in rows)+'</table>'
mail('w2_gravity','DIT Web Forms <noreply@forms.dit-dunmore.example>','New submission from Lost IT equipment','2026-11-17T10:49',html='<html><body>'+h+'</body></html>',tz='Europe/Dublin',cte='quoted-printable',hdr={'Reply-To':'siobhan.kearney@dit-dunmore.example'},
fmt='html',lang='en',kind='device_loss',rep={'reporter_name':'Siobhán Kearney','reporter_role':'Postdoctoral researcher','org_unit':'Marine Biology','reporter_phone':'091 555 0177','device_kind':{'any':['iPad Air (university owned)','iPad Air']},'device_id':'DIT-T-00831','discovered_at':bt('2026-11-16T18:20'),'location':'Bus Éireann route 350, Ennis to Galway','device_password':'yes','device_encrypted':'unknown','personal_data':'yes','data_categories':['interview recordings of 9 participants'],'lost_or_stolen':'lost'},may=['reporter_email','police_report','affected_persons','lost_or_stolen'])
rows=[('Anrede','Frau'),('Titel','Dr.'),('Name','Miriam Feldhusen'),('Einrichtung','Zentrum für Lehrkräftebildung'),('E-Mail','m.feldhusen@uni-altmuehltal.example'),('Rückrufnummer','08421 555-3380'),('Meldegrund','Verdacht auf unbefugte Kontonutzung'),('Aufgefallen am','18.11.2026 07:45'),('Nachricht','In meinem Postfach gibt es eine Weiterleitungsregel an eine Gmail-Adresse, die ich nicht angelegt habe. Laut Protokoll besteht sie seit dem 11.11.'),('Betroffenes System','Exchange / Outlook Web'),('Maßnahmen','Regel gelöscht, Kennwort erneuert')]
mail('w3_typo3','Webformular Universität Altmühltal <www-data@uni-altmuehltal.example>','[CISO] Neue Meldung über das Webformular','2026-11-18T08:06',text='Neue Meldung\n\n'+'\n'.join(f'{a}: {b}' for a,b in rows)+'\n\n-- \nGesendet über https://www.uni-altmuehltal.example/ciso/melden\n',
html='<p>Neue Meldung</p><table border="1">'+''.join(f'<tr><th align="left">{a}</th><td>{b}</td></tr>' for a,b in rows)+'</table><p>Gesendet über https://www.uni-altmuehltal.example/ciso/melden</p>',fmt='html',lang='de',kind=['compromised_account','unauthorized_access'],
rep={'reporter_name':{'any':['Miriam Feldhusen','Dr. Miriam Feldhusen']},'org_unit':'Zentrum für Lehrkräftebildung','reporter_email':'m.feldhusen@uni-altmuehltal.example','reporter_phone':'08421 555-3380','discovered_at':bt('2026-11-18T07:45'),'description':'In meinem Postfach gibt es eine Weiterleitungsregel an eine Gmail-Adresse, die ich nicht angelegt habe. Laut Protokoll besteht sie seit dem 11.11.','affected_systems':{'any':[['Exchange','Outlook Web'],['Exchange / Outlook Web']]},'measures':'Regel gelöscht, Kennwort erneuert'},may=['occurred_at','occurred_from','data_categories'])
mail('w4_drupal','Høgskolen på Toten <web@hit.example>','Avviksmelding fra nettsiden','2026-11-13T09:17',text='''Innsendt fredag 13. november 2026 - 09:16
Innsendt av anonym bruker: 10.4.22.18

Innsendte verdier:

    ==Den som melder==
      Fornavn og etternavn: Grete Haugsrud
      Enhet: Eksamenskontoret
      Telefon: 61 13 55 20
      E-post: grete.haugsrud@hit.example

    ==Saken==
      Type avvik: Feilsendt brev eller e-post
      Dato da avviket ble oppdaget: 12.11.2026
      Klokkeslett: 15:10
      Hva skjedde?: Vedtak om fusk ble sendt i Digipost til feil student
        med samme navn. Mottakeren ringte oss selv.
      Antall personer det gjelder: 1
      Personopplysninger: navn, fødselsnummer, vedtak
      Strakstiltak: Bedt mottaker slette. Nytt brev sendt til rett student.
      Meldt til personvernombud: ja


Resultatet av innsendingen kan ses på:
https://www.hit.example/node/4410/submission/9981
''',fmt='text_form',lang='nb',kind='misdelivery',rep={'reporter_name':'Grete Haugsrud','org_unit':'Eksamenskontoret','reporter_phone':'61 13 55 20','reporter_email':'grete.haugsrud@hit.example','discovered_at':bt('2026-11-12T15:10'),'description':'Vedtak om fusk ble sendt i Digipost til feil student med samme navn. Mottakeren ringte oss selv.','affected_persons':1,'data_categories':['navn','fødselsnummer','vedtak'],'measures':'Bedt mottaker slette. Nytt brev sendt til rett student.'},may=['informed','personal_data','affected_systems'])
mail('w5_jot','Westmarch Online Forms <forms@westmarch.example>','Copyright and misuse report #2207','2026-11-04T16:20',text='''A new response has been received.

Name ................ Bethan Probert
Position ............ Copyright Librarian
Service ............. Library and Archives
Email ............... b.probert@westmarch.example
Date noticed ........ 04/11/2026
Time noticed ........ 15:00
Kind of problem ..... Copyright infringement
What did you notice . Complete scans of three textbooks are being
                      shared from a personal web page hosted by us.
Address of page ..... https://people.westmarch.example/~kst88/books
Action so far ....... Page owner has been asked to remove the files.

This message was generated automatically. Replies are not read.
''',tz='Europe/London',fmt='text_form',lang='en',kind='copyright',rep={'reporter_name':'Bethan Probert','reporter_role':'Copyright Librarian','org_unit':'Library and Archives','reporter_email':'b.probert@westmarch.example','discovered_at':bt('2026-11-04T15:00'),'description':'Complete scans of three textbooks are being shared from a personal web page hosted by us.','measures':'Page owner has been asked to remove the files.','affected_systems':'x'},may=['affected_systems','location'])
import nl
def drop(n,f):
    p=f'{nl.OUT}/{n}.json'; j=json.load(open(p)); j['report'].pop(f,None); json.dump(j,open(p,'w'),ensure_ascii=False,indent=1)
drop('w5_jot','affected_systems')
mail('w6_fylt','Institutt for havmiljø <skjema@havmiljo.example>','Hendelsesmelding','2026-11-19T12:05',
html='<html><body><dl><dt>Meldt av</dt><dd>Tone Amundsen</dd><dt>Stilling</dt><dd>overingeniør</dd><dt>Telefonnr.</dt><dd>77 20 51 33</dd><dt>Oppdaget</dt><dd>19.11.2026 kl. 11:20</dd><dt>Berørt tjeneste</dt><dd>VPN-porten vpn2.havmiljo.example</dd><dt>Hva har du sett?</dt><dd>Portskanning mot hele adresseområdet 192.0.2.0/24 fra en adresse i utlandet, ca. 4000 porter i løpet av ti minutter.</dd><dt>Er data om enkeltpersoner berørt?</dt><dd>Nei</dd><dt>Utførte tiltak</dt><dd>Avsender er sperret i brannmuren.</dd></dl></body></html>',
fmt='html',lang='nb',kind='scan',rep={'reporter_name':'Tone Amundsen','reporter_role':'overingeniør','reporter_phone':'77 20 51 33','discovered_at':bt('2026-11-19T11:20'),'affected_systems':{'any':[['VPN-porten vpn2.havmiljo.example'],['vpn2.havmiljo.example']]},'description':'Portskanning mot hele adresseområdet 192.0.2.0/24 fra en adresse i utlandet, ca. 4000 porter i løpet av ti minutter.','personal_data':'no','measures':'Avsender er sperret i brannmuren.'},may=['occurred_from','occurred_at'])
# ---- free text nb
mail('t1_nb','Hanne Gjerde <hanne.gjerde@uinm.example>','Passord oppgitt på falsk side','2026-11-17T10:22','''Hei IT-sikkerhet,

i går ettermiddag ca. kl. 15.30 fikk jeg en e-post som så ut til å komme fra HR med tittelen "Ny lønnsslipp". Jeg trykket på lenken og skrev inn brukernavn og passord i Feide-vinduet som kom opp. I dag morges kl. 08.15 skjønte jeg at siden var falsk, da en kollega fortalte at hun hadde fått den samme.

Jeg byttet passordet med en gang. Nærmeste leder, Kari Bøe, er orientert.

Vennlig hilsen
Hanne Gjerde
Seniorrådgiver
Avdeling for økonomi, Universitetet i Nordmøre
Tlf. 71 00 47 12
''',fmt='free_text',lang='nb',kind=['phishing','credentials_exposed'],rep={'discovered_at':bt('2026-11-17T08:15'),'occurred_at':bt('2026-11-16T15:30'),'measures':'Jeg byttet passordet med en gang.','informed':{'any':[['Nærmeste leder, Kari Bøe'],['Kari Bøe'],['Nærmeste leder']]}},may=FT+['affected_systems'])
mail('t2_nb','Sander Lunde <s291120@stud.hit.example>','hjelp','2026-11-19T23:51','hei, noen har brukt kontoen min til å bestille ting i nettbutikken til bokhandelen på campus. jeg oppdaget det i kveld klokka 22.40 da jeg fikk kvittering på mail. har byttet passord nå. hva gjør jeg?\n\nSander\n\nSendt fra min iPhone\n',fmt='free_text',lang='nb',kind=['compromised_account','unauthorized_access'],rep={'discovered_at':bt('2026-11-19T22:40'),'measures':{'any':['har byttet passord nå','har byttet passord']}},may=FT+['affected_systems'])
mail('t3_nb','Arnstein Kvåle <arnstein.kvale@fjh.example>','Minnepinne borte','2026-11-12T08:55','''God dag

Eg må diverre melde at eg har mista ein ukryptert minnepinne (SanDisk, 32 GB). På han låg det intervju med 14 informantar, med namn og bustad. Eg merka at han var vekke tysdag 10. november kl. 17, då eg kom heim frå jobb. Sist eg brukte han var på lesesal 3 i biblioteket.

Eg har leita på kontoret og spurt i resepsjonen, utan hell. Rettleiaren min og personvernombodet har fått beskjed.

Helsing
Arnstein Kvåle
stipendiat, Fjordane høgskule
''',fmt='free_text',lang='nb',kind='device_loss',rep={'device_kind':{'any':['minnepinne','minnepinne (SanDisk, 32 GB)','ukryptert minnepinne (SanDisk, 32 GB)','minnepinne SanDisk 32 GB']},'device_encrypted':'no','lost_or_stolen':'lost','discovered_at':bt('2026-11-10T17:00'),'affected_persons':14,'data_categories':{'any':[['intervju','namn','bustad'],['intervju med 14 informantar','namn','bustad'],['namn','bustad'],['intervju med 14 informantar, med namn og bustad']]},'measures':{'any':['Eg har leita på kontoret og spurt i resepsjonen, utan hell.','Eg har leita på kontoret og spurt i resepsjonen']},'informed':{'any':[['Rettleiaren min','personvernombodet'],['Rettleiaren','personvernombodet']]}},may=FT+['personal_data'])
mail('t4_nb','Vigdis Rød <vigdis.rod@havmiljo.example>','Feilsendt lønnsliste','2026-11-10T12:40','''Hei,

Klokken 11.50 i dag sendte jeg lønnslisten for oktober til alle-ansatte@havmiljo.example i stedet for til regnskapsbyrået. Jeg så det da den første kollegaen svarte, det var klokken 12.05. Listen inneholder navn, kontonummer og fagforeningstrekk for 58 ansatte.

Jeg har bedt drift om å slette meldingen fra alle postkasser, og jeg har sendt ut en beskjed om at den ikke skal åpnes. Direktøren er varslet.

Vigdis Rød
Lønningssjef
''',cs='iso-8859-1',cte='quoted-printable',fmt='free_text',lang='nb',kind='misdelivery',rep={'occurred_at':bt('2026-11-10T11:50'),'discovered_at':bt('2026-11-10T12:05'),'data_categories':['navn','kontonummer','fagforeningstrekk'],'affected_persons':58,'measures':{'any':['Jeg har bedt drift om å slette meldingen fra alle postkasser, og jeg har sendt ut en beskjed om at den ikke skal åpnes.','Jeg har bedt drift om å slette meldingen fra alle postkasser']},'informed':{'any':[['Direktøren'],['Direktøren','drift']]}},may=FT+['personal_data','special_categories','affected_systems'])
mail('t5_nb','Rolf Tangen <rolf.tangen@nansenpolar.example>','VS: Din pakke venter','2026-11-18T13:11','''Hei, denne har kommet til minst fem av oss i dag. Ingen har klikket så vidt jeg vet. Kan dere sperre avsenderen?

Rolf Tangen
Nansen polarsenter

Fra: Posten Norge <kundeservice@posten-levering.example.net>
Sendt: onsdag 18. november 2026 12:58
Til: Rolf Tangen
Emne: Din pakke venter

Kjære kunde, din pakke kunne ikke leveres 17.11.2026. Betal toll kr 29,00 innen 24 timer:
https://posten-levering.example.net/betal?id=88120
''',fmt='free_text',lang='nb',kind='phishing',rep={},may=FT+['discovered_at','occurred_at','measures','informed'])
mail('t6_nb','Eirin Solberg <eirin.solberg@uinm.example>','Nede: Canvas og Inspera?','2026-11-16T09:14','''Hei

Verken Canvas eller Inspera svarer her på campus Molde. Det begynte i ni-tida, og vi har 130 studenter som sitter til eksamen akkurat nå. Dekanen er orientert. Eksamensvaktene deler ut papir.

Ring 901 44 280!

Eirin Solberg, eksamensansvarlig
''',fmt='free_text',lang='nb',kind='outage',rep={'affected_systems':['Canvas','Inspera']},may=FT+['discovered_at','occurred_from','occurred_at','affected_persons','informed','measures'])
mail('t7_nb','Lise Marie Hovde <lise.m.hovde@hit.example>','SV: Rutiner ved avvik','2026-11-11T14:28','''Takk for svar! Da venter jeg på den nye malen. Bare så det er sagt: hos oss har det ikke skjedd noe, jeg spurte fordi vi skal ha internkontroll i desember.

Mvh Lise Marie

Den 11.11.2026 kl. 13:02 skrev Vorfall-Team <vorfall@example.org>:
> Hei Lise Marie,
> skjemaet ligger på intranettet. Oppgi når hendelsen ble oppdaget, hva som
> skjedde og hvor mange personer som er berørt.
> Hilsen teamet
''',fmt='free_text',lang='nb',rep={},may=FT)
mail('t8_nb','Øyvind Brenna <oyvind.brenna@uinm.example>','Sårbarhet i påmeldingsløsningen','2026-11-20T16:45','''Hei!

Jeg er masterstudent i informatikk og fant en feil i pamelding.uinm.example i dag. Endrer man tallet i adressen (?id=1042) får man opp påmeldingen til andre, med navn, telefonnummer og matallergier. Jeg prøvde tre id-er for å være sikker, og har ikke lagret noe.

Si fra hvis dere vil ha skjermbilder.

Øyvind
''',flowed=True,fmt='free_text',lang='nb',kind=['vulnerability','data_leak'],rep={'affected_systems':['pamelding.uinm.example'],'discovered_at':'2026-11-20','data_categories':['navn','telefonnummer','matallergier']},may=FT+['personal_data','special_categories','affected_persons','measures'])
# ---- free text en
mail('t1_en','Dr Tom Ackroyd <t.ackroyd@hips.example>','stolen laptop','2026-11-16T11:30','''Hello,

My work laptop (Dell Latitude 7440, asset no. HIPS-0672) was stolen from my car outside the Co-op in Harrogate on Saturday evening, 14 November, at about 6.30 pm. I noticed when I got back to the car ten minutes later. It is encrypted with BitLocker. I reported it to North Yorkshire Police the same evening, crime reference 12260198833.

There was no participant data on it as far as I remember, only manuscripts.

Tom

Dr Tom Ackroyd
Senior Scientist, Crop Genomics
Harrowgate Institute for Plant Science
01632 960 245
''',tz='Europe/London',fmt='free_text',lang='en',kind='device_loss',rep={'device_kind':{'any':['laptop','work laptop (Dell Latitude 7440)','Dell Latitude 7440','work laptop','laptop (Dell Latitude 7440)','My work laptop (Dell Latitude 7440']},'device_id':'HIPS-0672','lost_or_stolen':'stolen','device_encrypted':'yes','police_report':{'any':['crime reference 12260198833','12260198833','North Yorkshire Police, crime reference 12260198833','I reported it to North Yorkshire Police the same evening, crime reference 12260198833.']},'location':{'any':['outside the Co-op in Harrogate','from my car outside the Co-op in Harrogate','my car outside the Co-op in Harrogate','car outside the Co-op in Harrogate']}},may=FT[:3]+['subject','reporter_role','org_unit','reporter_phone','discovered_at','occurred_at','informed','personal_data','data_categories','measures'])
mail('t2_en','Ellie Marsh <em5512@student.westmarch.example>','think i got phished','2026-11-09T21:18','''hi, i got an email saying i had a refund from student finance and i put my bank card details AND my uni password in. this was about 8pm tonight. i've changed my uni password and frozen my card with the bank. is there anything else i need to do??

ellie

Get Outlook for Android
''',tz='Europe/London',cte='base64',fmt='free_text',lang='en',kind=['phishing','credentials_exposed'],rep={'measures':{'any':["i've changed my uni password and frozen my card with the bank","i've changed my uni password and frozen my card with the bank."]}},may=FT+['discovered_at','occurred_at','informed','data_categories','personal_data','affected_systems'])
mail('t3_en','Niamh Corrigan <n.corrigan@dit-dunmore.example>','Data protection - wrong attachment','2026-11-12T17:02','''Dear colleagues,

This afternoon at 3.40 pm I emailed a reference for one student to another student by mistake. I realised at 4.15 pm when the recipient replied. The reference contained the student's name, grades and a note about a medical absence. One person is affected.

The recipient has confirmed in writing that she deleted the email. I have informed the DPO, Ms Brennan, and my Head of School.

Kind regards,
Niamh Corrigan
School of Business
''',tz='Europe/Dublin',fmt='free_text',lang='en',kind='misdelivery',rep={'occurred_at':bt('2026-11-12T15:40'),'discovered_at':bt('2026-11-12T16:15'),'affected_persons':1,'data_categories':{'any':[['name','grades','note about a medical absence'],["student's name",'grades','note about a medical absence'],["the student's name",'grades','a note about a medical absence'],['name','grades','a note about a medical absence'],["student's name",'grades','a note about a medical absence']]},'informed':{'any':[['DPO','Head of School'],['the DPO, Ms Brennan','my Head of School'],['DPO, Ms Brennan','Head of School'],['the DPO','Ms Brennan','my Head of School'],['DPO','Ms Brennan','Head of School']]},'measures':{'any':['The recipient has confirmed in writing that she deleted the email.']}},may=FT+['personal_data','special_categories','measures'])
mail('t4_en','Ruth Abernethy <r.abernethy@caledon.example>','FW: Urgent request','2026-11-17T09:41','''Morning,

The below purports to be from our Vice-Principal. Two colleagues in Finance received it as well. Nobody has bought any vouchers. Forwarding for your information.

Ruth

Ruth Abernethy
PA to the Vice-Principal
Caledon University is a charity registered in Scotland, number SC000000.

-----Original Message-----
From: Prof. Alan Reid <vp.office.reid@mailbox.example.net>
Sent: 17 November 2026 09:12
To: Ruth Abernethy
Subject: Urgent request

Are you available? I need you to purchase 5 Apple gift cards of £100 each for a client. I am in a meeting until 2 pm, so email only.
''',tz='Europe/London',fmt='free_text',lang='en',kind=['phishing'],rep={},may=FT+['discovered_at','occurred_at','informed','measures'])
mail('t5_en','Marcus Eze <m.eze@westmarch.example>','Exam papers in recycling','2026-11-20T13:25','''Hello

I want to report something I found this morning at 10.15. Outside the Sports Hall (Car Park C) there were two open recycling bags with old exam scripts from 2024/25, with names and marks on the cover sheets. I would estimate about 150 scripts.

I have carried the bags into the porters' lodge and asked the porters to lock them up. I've also told the Exams Manager.

Marcus Eze
Grounds team leader
''',tz='Europe/London',fmt='free_text',lang='en',kind='paper_disclosure',rep={'discovered_at':bt('2026-11-20T10:15'),'location':{'any':['Outside the Sports Hall (Car Park C)','Sports Hall (Car Park C)']},'data_categories':{'any':[['names','marks'],['exam scripts','names','marks'],['old exam scripts','names','marks']]},'measures':{'any':["I have carried the bags into the porters' lodge and asked the porters to lock them up."]},'informed':{'any':[['Exams Manager'],['the Exams Manager'],['Exams Manager','porters'],['the Exams Manager','the porters']]}},may=['description','reporter_name','reporter_email','reporter_role','org_unit','affected_persons','personal_data','occurred_at'])
mail('t6_en','IT Communications <it-comms@westmarch.example>','Cyber Security Awareness: five tips for November','2026-11-02T10:00','''Dear all,

Phishing emails are on the rise. This month we ask everyone to:

1. Check the sender before you click.
2. Never share your password.
3. Lock your screen when you leave your desk.
4. Report lost or stolen devices to the Service Desk within 24 hours.
5. Book a place on our Cyber Essentials workshop on 19 November.

IT Communications, University of Westmarch
You receive this because you are on the list all-staff@lists.westmarch.example. Unsubscribe: https://lists.westmarch.example/all-staff
''',tz='Europe/London',hdr={'List-Id':'All staff <all-staff.lists.westmarch.example>','Precedence':'bulk'},fmt='free_text',lang='en',rep={},may=FT,outcome='ignored')
mail('t7_en','"O\'Shea, Brendan" <b.oshea@dit-dunmore.example>','RE: Server room last night','2026-11-06T08:33','''Hi both,

To put it in writing: the backup server bkp-01 was hit by ransomware during the night. Files end in .akira and there is a ransom note on the desktop. First alert from Zabbix was at 02:14, I saw it at 06:30 when I got up. Student records (SITS) are not affected as that is hosted elsewhere.

bkp-01 is now disconnected from the network. An Garda Síochána have not been contacted yet. I rang the IT Director at 7.

Brendan

From: Mary Tuohy <m.tuohy@dit-dunmore.example>
Sent: Friday 6 November 2026 08:05
To: O'Shea, Brendan
Subject: Server room last night

Brendan, can you write down what happened and send it to the incident team? Mary
''',tz='Europe/Dublin',fmt='free_text',lang='en',kind='ransomware',rep={'affected_systems':['bkp-01'],'discovered_at':bt('2026-11-06T06:30'),'measures':{'any':['bkp-01 is now disconnected from the network.']},'informed':{'any':[['IT Director'],['the IT Director']]}},may=FT+['occurred_at','occurred_from','police_report','affected_systems_'])
# ---- free text de
mail('t1_de','Wiebke Janssen <janssen@ikw-wismar.example>','USB-Stick verloren','2026-11-19T09:03','''Moin zusammen,

ich habe gestern auf der Rückfahrt von der Tagung im ICE 1570 einen USB-Stick liegen lassen, gemerkt habe ich es gegen 21 Uhr zu Hause. Der Stick ist nicht verschlüsselt. Drauf sind die Teilnehmerliste der Tagung (ca. 80 Personen, Namen und Mailadressen) und meine Folien.

Bei der Bahn habe ich eine Verlustmeldung aufgegeben. Meine Abteilungsleiterin weiß Bescheid.

Viele Grüße
Wiebke Janssen

--
Wiebke Janssen, Doktorandin
Institut für Küstenforschung Wismar
Tel. 03841 555 77-18
''',flowed=True,fmt='free_text',lang='de',kind='device_loss',rep={'discovered_at':bt('2026-11-18T21:00'),'device_kind':'USB-Stick','device_encrypted':'no','lost_or_stolen':'lost','affected_persons':80,'data_categories':{'any':[['Namen','Mailadressen'],['Teilnehmerliste der Tagung','Namen','Mailadressen'],["Teilnehmerliste","Namen","Mailadressen"],["Namen","Mailadressen","meine Folien"],["Teilnehmerliste der Tagung","meine Folien"],["Teilnehmerliste","Folien"]]},'measures':'Bei der Bahn habe ich eine Verlustmeldung aufgegeben.','informed':{'any':[['Abteilungsleiterin'],['Meine Abteilungsleiterin'],['Abteilungsleiterin','Bahn']]}},may=FT+['occurred_at','personal_data'])
mail('t2_de','Kevin Brandl <k.brandl@stud.uni-altmuehltal.example>','Account gehackt?','2026-11-08T18:20','''Hallo,

seit heute Nachmittag verschickt mein Uni-Account Spam an Leute aus meinem Semester. Ich selbst komme nicht mehr rein, das Passwort wurde geändert. Zuletzt funktioniert hat es heute um 13 Uhr. Ich hab das gleiche PW leider auch bei einem Online-Shop benutzt, der letzte Woche gehackt wurde.

Bitte sperrt den Account (Kennung br48812).

LG Kevin
''',fmt='free_text',lang='de',kind='compromised_account',rep={},may=FT+['discovered_at','occurred_at','occurred_from','affected_systems'])
mail('t3_de','Prof. Dr. Henrike Stahl <stahl@hs-werrastadt.example>','WG: Ihre Bewerbungsunterlagen','2026-11-17T12:12','''Sehr geehrte Kolleginnen und Kollegen,

die unten stehende Mail unseres Sekretariats ging gestern um 16:20 Uhr versehentlich an alle 19 Bewerberinnen und Bewerber mit sichtbaren Adressen. Ich habe heute Vormittag um 9:30 Uhr durch die Beschwerde eines Bewerbers davon erfahren. Wir haben uns bei allen Betroffenen per Mail entschuldigt und um Löschung gebeten. Der Datenschutzbeauftragte ist informiert.

Mit freundlichen Grüßen
Henrike Stahl
Dekanin, Fachbereich Sozialwesen

-----Ursprüngliche Nachricht-----
Von: Sekretariat Sozialwesen <sekretariat-sw@hs-werrastadt.example>
Gesendet: Montag, 16. November 2026 16:20
An: a.mertens@mail.example; jkoch@mail.example; l.winter77@mail.example
Betreff: Ihre Bewerbungsunterlagen

Sehr geehrte Damen und Herren, Ihre Unterlagen sind vollständig. Sie hören bis 30.11.2026 von uns.
''',cs='windows-1252',cte='quoted-printable',fmt='free_text',lang='de',kind=['misdelivery','data_leak'],rep={'discovered_at':bt('2026-11-17T09:30'),'occurred_at':bt('2026-11-16T16:20'),'affected_persons':19,'measures':{'any':['Wir haben uns bei allen Betroffenen per Mail entschuldigt und um Löschung gebeten.']},'informed':{'any':[["Der Datenschutzbeauftragte"],["Datenschutzbeauftragte"],["Datenschutzbeauftragter"]]}},may=FT+['personal_data','data_categories'])
mail('t4_de','Rüdiger Pohl <pohl@ikw-wismar.example>','Abwesenheit: Re: Meldebogen','2026-11-13T00:05','''Vielen Dank für Ihre Nachricht. Ich bin bis zum 23.11.2026 nicht im Haus. In dringenden Fällen wenden Sie sich bitte an die Zentrale, Tel. 03841 555 77-0.

Rüdiger Pohl
''',hdr={'Auto-Submitted':'auto-replied'},fmt='free_text',lang='de',rep={},may=FT,outcome='ignored')
