from nl import *
import mk11a
b=mk11a.lof(dict(n='Jostein Viken',r='førsteamanuensis',o='Institutt for pedagogikk',e='jostein.viken@uilof.example',d='12.10.2026',dt='14.20',k='Feilsendt informasjon',b='Møteinnkalling med vedlagt vitnemål og personlig brev fra en jobbsøker ble sendt til hele instituttet, ikke bare ansettelsesutvalget.',s='Outlook-kalender',p='Ja',a='1',c='vitnemål, CV',m='Innkallingen er trukket tilbake.',i=''))
mk11a.jobs['flof']=(b,'docx','pdf')
def L():
  mail('f_kalender','Jostein Viken <jostein.viken@uilof.example>','Varsel (feilsendt)','2026-10-12T15:05','Hei! Skannet skjema... nei, lagret som PDF. Se vedlegg.\n\nJostein V.\n',att=[('Varsel om sikkerhetsbrudd.pdf',mk11a.R['flof'])],fmt='pdf_flat',lang='nb',kind='misdelivery',
  rep={'reporter_name':'Jostein Viken','reporter_role':'førsteamanuensis','org_unit':'Institutt for pedagogikk','reporter_email':'jostein.viken@uilof.example','discovered_at':bt('2026-10-12T14:20'),'description':'Møteinnkalling med vedlagt vitnemål og personlig brev fra en jobbsøker ble sendt til hele instituttet, ikke bare ansettelsesutvalget.','affected_systems':['Outlook-kalender'],'personal_data':'yes','affected_persons':1,'data_categories':['vitnemål','CV'],'measures':'Innkallingen er trukket tilbake.'})
mk11a.late.append(L)
# ---- web forms
mail('w1_cf7','UiLof nettsider <wordpress@uilof.example>','Nettskjema: Varsle om hendelse','2026-10-19T21:13',text='''Fra: Ida Renate Strand <ida.r.strand@uilof.example>
Telefon: 909 18 774
Enhet: Studentkontoret Bodø
Hendelsestype: Noen har fått tilgang til brukeren min
Oppdaget: 19.10.2026 20:45
Berørt tjeneste: Feide, Studentweb
Beskrivelse:
Jeg ble meldt av fra to emner i Studentweb uten at jeg har gjort det selv.
Innloggingsloggen viser en pålogging fra Nederland klokka 19.
Hva har du gjort hittil:
Byttet passord og ringt brukerstøtte.

--
Denne e-posten ble sendt fra et kontaktskjema på Universitetet i Lofoten (https://www.uilof.example/varsle)
''',hdr={'Reply-To':'ida.r.strand@uilof.example'},fmt='text_form',lang='nb',kind=['compromised_account','unauthorized_access'],
rep={'reporter_name':'Ida Renate Strand','reporter_email':'ida.r.strand@uilof.example','reporter_phone':'909 18 774','org_unit':'Studentkontoret Bodø','discovered_at':bt('2026-10-19T20:45'),'affected_systems':['Feide','Studentweb'],'description':'Jeg ble meldt av fra to emner i Studentweb uten at jeg har gjort det selv. Innloggingsloggen viser en pålogging fra Nederland klokka 19.','measures':'Byttet passord og ringt brukerstøtte.'},may=['occurred_at','informed'])
rows=[('Innmelder','Terje Hagestuen'),('E-post','terje.hagestuen@hiost.example'),('Arbeidssted','Campus Rena, bygg B'),('Hva gjelder det?','Utstyr mistet eller stjålet'),('Utstyr','Mobiltelefon, iPhone 15'),('Inventarnr.','HØ-33871'),('Når ble tapet oppdaget?','23.10.2026 kl. 17:10'),('Hvor ble det borte?','Elverum stasjon'),('Beskyttet med PIN/biometri','Ja'),('Lagringen er kryptert','Ja'),('Slettet på avstand','Nei'),('Utfyllende','Telefonen gled trolig ut av jakkelommen på toget. Vy er kontaktet.')]
mail('w2_snow','Hjelp HiØst <hjelp@servicenow.hiost.example>','INC0048812 Ny sak: Utstyr mistet eller stjålet','2026-10-23T18:02',html='<html><body style="font-family:Segoe UI"><p>En ny sak er registrert i selvbetjeningsportalen.</p><table style="border-collapse:collapse">'+''.join(f'<tr><td style="padding:4px 12px 4px 0;color:#666">{a}</td><td style="padding:4px"><b>{b}</b></td></tr>' for a,b in rows)+'</table><p><b>Saksnummer:</b> INC0048812<br><b>Opprettet:</b> 23.10.2026 18:01<br><b>Prioritet:</b> 4 - Lav<br><b>Tildelingsgruppe:</b> Brukerstøtte</p><p>Ref:MSG1882734</p></body></html>',cte='quoted-printable',fmt='html',lang='nb',kind='device_loss',
rep={'reporter_name':'Terje Hagestuen','reporter_email':'terje.hagestuen@hiost.example','device_kind':{'any':['Mobiltelefon, iPhone 15','Mobiltelefon']},'device_id':'HØ-33871','discovered_at':bt('2026-10-23T17:10'),'location':'Elverum stasjon','device_password':'yes','device_encrypted':'yes','device_remote_wipe':'no','description':'Telefonen gled trolig ut av jakkelommen på toget. Vy er kontaktet.'},may=['org_unit','informed','lost_or_stolen','measures'])
rows=[('Navn på deg som melder','Silje Aune'),('Seksjon','Bibliotek og arkiv'),('Dato hendelsen ble oppdaget','2026-10-29'),('Klokkeslett','09:40'),('Beskriv hendelsen','Biblioteksystemet viser andre låneres navn og lånehistorikk når man søker på eget kort. Fem lånere har meldt fra i skranken.'),('Hvilket system?','Alma'),('Er personopplysninger berørt?','Ja'),('Hvor mange personer? (anslag)','Vet ikke'),('Strakstiltak','Publikumsterminalene er slått av.')]
mail('w3_forms','Microsoft Power Automate <flow-noreply@microsoft.example>','Nytt svar: Hendelsesskjema NISØ','2026-10-29T10:01',html='<html><body><p>Et nytt svar er sendt inn av silje.aune@nisok.example</p>'+''.join(f'<p><strong>{i+1}. {a}</strong><br>{b}</p>' for i,(a,b) in enumerate(rows))+'<p>Tidspunkt for innsending: 10/29/2026 9:59:14 AM</p></body></html>',fmt='html',lang='nb',kind=['data_leak','misconfiguration'],
rep={'reporter_name':'Silje Aune','org_unit':'Bibliotek og arkiv','discovered_at':bt('2026-10-29T09:40'),'description':'Biblioteksystemet viser andre låneres navn og lånehistorikk når man søker på eget kort. Fem lånere har meldt fra i skranken.','affected_systems':['Alma'],'personal_data':'yes','measures':'Publikumsterminalene er slått av.'},may=['reporter_email','data_categories'])
rows=[('Reporter','Dr Louise Henshall'),('Position','Senior Tutor'),('School','Psychology'),('Contact e-mail','l.henshall@kingsmere.example'),('Category','Misdirected e-mail'),('Incident discovered','Tue 13 Oct 2026 at 14:05'),('Incident took place','Mon 12 Oct 2026 at 17:50'),('Details','Counselling referral for one student was sent to a student with a similar surname.'),('Personal data involved?','Yes'),('Special category data?','Yes'),('Individuals affected','1'),('Mitigation','Recipient contacted by phone and has deleted the message.'),('Others informed','Head of School; Wellbeing Service'),('Attachments','none')]
mail('w4_formstack','Kingsmere Forms <notify@forms.kingsmere.example>','Formstack Submission For: Report a data incident','2026-10-13T14:31',text='Formstack Submission For: Report a data incident\nSubmitted at 13/10/26 14:30\n\n'+'\n'.join(f'{a}:\n{b}\n' for a,b in rows)+'\nTerms | Privacy\nCopyright Formstack. This is a customer service email.\n',tz='Europe/London',
html='<html><body><h2>Formstack Submission For: Report a data incident</h2><p>Submitted at 13/10/26 14:30</p><table>'+''.join(f'<tr><td valign="top"><b>{a}:</b></td><td>{b}</td></tr>' for a,b in rows)+'</table></body></html>',fmt='html',lang='en',kind='misdelivery',
rep={'reporter_name':'Dr Louise Henshall','reporter_role':'Senior Tutor','org_unit':'Psychology','reporter_email':'l.henshall@kingsmere.example','discovered_at':bt('2026-10-13T14:05'),'occurred_at':bt('2026-10-12T17:50'),'description':'Counselling referral for one student was sent to a student with a similar surname.','personal_data':'yes','special_categories':'yes','affected_persons':1,'measures':'Recipient contacted by phone and has deleted the message.','informed':['Head of School','Wellbeing Service']})
mail('w5_tbuc','webmaster@tbuc.example','[Website] IT security contact form','2026-10-16T08:51',text='''The following was submitted through the IT security contact form.

[Your details]
Name      : Eimear Lynch
Course    : BSc Nursing, year 3
Phone     : 085 555 0190
Email     : eimear.lynch22@students.tbuc.example

[Your report]
Noticed   : 15/10/2026 21:30
Topic     : Password given away
Message   : I logged in to a page from a QR code on a poster in the canteen
            ("free coffee for students"). Afterwards I got a sign-in alert
            from another country.
Done      : Password changed, sessions signed out

Client IP : 198.51.100.27
Browser   : Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X)
''',tz='Europe/Dublin',fmt='text_form',lang='en',kind=['credentials_exposed','phishing'],rep={'reporter_name':'Eimear Lynch','reporter_phone':'085 555 0190','reporter_email':'eimear.lynch22@students.tbuc.example','discovered_at':bt('2026-10-15T21:30'),'description':'I logged in to a page from a QR code on a poster in the canteen ("free coffee for students"). Afterwards I got a sign-in alert from another country.','measures':'Password changed, sessions signed out'},may=['org_unit','reporter_role'])
rows=[('Ihr Name','Torsten Mielke'),('Bereich','Hochschulsport'),('Telefon','0731 555-490'),('E-Mail-Adresse','mielke@ph-donauried.example'),('Worum geht es?','Server oder Dienst nicht erreichbar'),('Festgestellt','26.10.2026, 18:00 Uhr'),('Ihre Mitteilung','Das Buchungssystem für die Kurse wird seit 18 Uhr mit Anfragen überschwemmt, niemand kommt mehr durch. Eine Erpressermail mit Bitcoin-Forderung ist auch eingegangen.'),('System','kurse.ph-donauried.example'),('Sind personenbezogene Daten betroffen?','Nein')]
mail('w6_kontakt','Kontaktformular PHD <formular@ph-donauried.example>','Kontaktformular: IT-Sicherheit','2026-10-26T18:24',html='<div style="font-family:Arial"><p>Über das Formular &bdquo;IT-Sicherheit&ldquo; wurde folgende Nachricht übermittelt:</p>'+''.join(f'<div style="margin-bottom:8px"><div style="font-weight:bold">{a}</div><div>{b}</div></div>' for a,b in rows)+'<p>Der Absender hat der Verarbeitung seiner Daten zugestimmt.</p></div>',fmt='html',lang='de',kind=['denial_of_service','outage'],
rep={'reporter_name':'Torsten Mielke','org_unit':'Hochschulsport','reporter_phone':'0731 555-490','reporter_email':'mielke@ph-donauried.example','discovered_at':bt('2026-10-26T18:00'),'description':'Das Buchungssystem für die Kurse wird seit 18 Uhr mit Anfragen überschwemmt, niemand kommt mehr durch. Eine Erpressermail mit Bitcoin-Forderung ist auch eingegangen.','affected_systems':['kurse.ph-donauried.example'],'personal_data':'no'},may=['occurred_from','occurred_at'])
# ---- free nb
mail('t1_nb','Anne Grethe Solli <anne.g.solli@uilof.example>','Mistet jobbtelefon','2026-10-13T08:25','''Hei,

jeg har mistet jobbtelefonen min, en Samsung Galaxy S23 med IMEI 356938035643809. Jeg merket det mandag 12. oktober kl. 18.30 da jeg kom hjem fra Bodø. Den kan ligge igjen på hurtigbåten.

Telefonen er låst med PIN og kryptert. Brukerstøtte har startet fjernsletting og sperret SIM-kortet. Leder er informert.

Hilsen
Anne Grethe Solli
Rådgiver, Seksjon for forskningsadministrasjon
Universitetet i Lofoten | 76 05 52 81
''',fmt='free_text',lang='nb',kind='device_loss',rep={'device_kind':{'any':['jobbtelefon','Samsung Galaxy S23','jobbtelefonen','telefon','jobbtelefonen min, en Samsung Galaxy S23','mobiltelefon']},'device_id':{'any':['356938035643809','IMEI 356938035643809']},'lost_or_stolen':'lost','discovered_at':bt('2026-10-12T18:30'),'device_encrypted':'yes','device_password':'yes','device_remote_wipe':'yes','measures':'Brukerstøtte har startet fjernsletting og sperret SIM-kortet.','informed':{'any':[['Leder'],['Leder','Brukerstøtte']]}},may=FT)
mail('t2_nb','Henrik Aas <henrik.aas@hiost.example>','Studentdata delt med feil gruppe','2026-10-20T16:31','''Hei

Det gjelder Teams-rommet "Praksis vår 2027". Jeg la ut en oversikt over praksisplasser i dag kl. 13.00, og oppdaget kl. 15.45 at alle 212 studentene i rommet kunne åpne arket med merknader. Merknadene inneholder helseopplysninger om 9 studenter.

Jeg slettet filen kl. 15.50 og sendte melding til personvernombudet.

Henrik Aas
praksiskoordinator
''',fmt='free_text',lang='nb',kind=['data_leak','misdelivery','misconfiguration'],rep={'occurred_at':bt('2026-10-20T13:00'),'discovered_at':bt('2026-10-20T15:45'),'affected_persons':9,'data_categories':{'any':[['helseopplysninger'],['merknader','helseopplysninger'],['helseopplysninger om 9 studenter']]},'measures':{'any':['Jeg slettet filen kl. 15.50 og sendte melding til personvernombudet.','Jeg slettet filen kl. 15.50']},'informed':{'any':[['personvernombudet'],['personvernombud']]},'affected_systems':{'any':[['Teams'],['Teams-rommet "Praksis vår 2027"'],['Teams-rommet']]}},may=FT+['personal_data','special_categories','occurred_to','occurred_from'])
mail('t3_nb','Jorunn Opheim <jorunn.opheim@hih.example>','Ukjend person i arkivet','2026-10-09T14:02','''Hei

I dag tidleg (kl. 07.30) stod døra til eksamensarkivet open då eg kom på jobb. Nokon har rota i skåpa, og to permar med klagesaker frå 2023 manglar. Døra var låst då eg gjekk heim i går kl. 16.

Eg har ringt politiet og driftsleiaren. Arkivet er låst att, og ingen får gå inn.

Jorunn Opheim
arkivar, Høgskulen i Hardanger, tlf. 53 67 11 90
''',fmt='free_text',lang='nb',kind=['unauthorized_access','paper_disclosure','data_loss'],rep={'discovered_at':bt('2026-10-09T07:30'),'informed':{'any':[['politiet','driftsleiaren']]},'measures':{'any':['Arkivet er låst att, og ingen får gå inn.','Eg har ringt politiet og driftsleiaren. Arkivet er låst att, og ingen får gå inn.','Arkivet er låst att']}},may=FT+['police_report','data_categories','personal_data','lost_or_stolen','affected_systems','occurred_from','occurred_to','occurred_at','measures'])
mail('t4_nb','Mats Bergli <mats.bergli@nisok.example>','Server kryptert','2026-10-03T09:12','''Hei!

Filserveren FS02 på Ås er angrepet av løsepengevirus. Vi oppdaget det i dag kl. 08.20, men de første filene ble kryptert i går kveld kl. 23.10. Også arbeidsstasjonen SKOG-114 er rammet.

Begge er koblet fra nettet. NorCERT og direktøren er varslet.

Mats, IT-drift
91 77 20 41
''',fmt='free_text',lang='nb',kind='ransomware',rep={'affected_systems':{'any':[['FS02','SKOG-114'],['Filserveren FS02','arbeidsstasjonen SKOG-114'],['Filserveren FS02 på Ås','arbeidsstasjonen SKOG-114']]},'discovered_at':bt('2026-10-03T08:20'),'measures':'Begge er koblet fra nettet.','informed':['NorCERT','direktøren']},may=FT+['occurred_at','occurred_from'])
mail('t5_nb','Kine Malmo <kimal@stud.hiost.example>','Re: sak 4471','2026-10-27T20:15','''Hei igjen, ja jeg har fått byttet passordet nå. Takk for hjelpen!

Kine

tir. 27. okt. 2026 kl. 15:44 skrev Brukerstøtte <hjelp@hiost.example>:

> Hei Kine,
>
> Vi har sperret kontoen din etter innlogging fra utlandet 26.10.2026 kl. 03:12.
> Bytt passord på passord.hiost.example.
>
> Mvh Brukerstøtte
''',fmt='free_text',lang='nb',rep={},may=FT+['measures'])
mail('t6_nb','Leif Arne Pettersen <leif.a.pettersen@uilof.example>','feil karakterfil','2026-10-28T11:48','''Sendte ved en feil karakterfil for PED1001 (64 studenter, navn og karakter) til ekstern sensor på feil kurs nå i formiddag kl 10.30. Så det selv med en gang. Sensor har bekreftet sletting. 

Leif Arne
Sendt fra min Galaxy
''',cte='base64',fmt='free_text',lang='nb',kind='misdelivery',rep={'affected_persons':64,'data_categories':{'any':[['navn','karakter'],['karakterfil','navn','karakter']]},'occurred_at':bt('2026-10-28T10:30'),'measures':'Sensor har bekreftet sletting.'},may=FT+['discovered_at','personal_data'])
mail('t7_nb','Ragna Hustad <ragna.hustad@hih.example>','VS: Oppgrader e-postkontoen din','2026-10-21T10:05','''Hei,

fekk denne i dag kl. 09.48. Eg har ikkje trykt på noko. Er det fleire som har fått han?

Ragna Hustad

---------- Forwarded message ---------
Frå: IT Helpdesk <helpdesk@mailkvote.example.net>
Date: ons. 21. okt. 2026 kl. 09:48
Subject: Oppgrader e-postkontoen din
To: <ragna.hustad@hih.example>

Postboksen din er 98 % full. Klikk her for å oppgradere før 22.10.2026: http://mailkvote.example.net/hih
''',fmt='free_text',lang='nb',kind='phishing',rep={},may=FT+['discovered_at','occurred_at','measures','informed'])
# ---- free en
mail('t1_en','Dr Samuel Tettey <s.tettey@kingsmere.example>','Account compromise - mailbox','2026-10-15T10:40','''Dear Security Team,

I believe my account was compromised. On Tuesday 13 October at around 11 pm somebody signed in from Romania, according to the sign-in log. I discovered it this morning at 8.50 when colleagues asked about a strange message "from me" with a SharePoint link.

I have reset my password, re-registered MFA and removed two inbox rules. My line manager, Dr Wray, has been told. My mailbox contains student references and some reviewers' contact details.

Best wishes,
Sam

Dr Samuel Tettey
Lecturer in Economics, Kingsmere University
Tel: 01632 960 558
''',tz='Europe/London',fmt='free_text',lang='en',kind=['compromised_account','unauthorized_access'],rep={'occurred_at':bt('2026-10-13T23:00'),'discovered_at':bt('2026-10-15T08:50'),'measures':'I have reset my password, re-registered MFA and removed two inbox rules.','informed':{'any':[['My line manager, Dr Wray'],['line manager, Dr Wray'],['Dr Wray'],['line manager'],['line manager','Dr Wray']]},'data_categories':{'any':[['student references',"reviewers' contact details"],['student references',"some reviewers' contact details"]]}},may=FT+['personal_data','affected_systems'])
mail('t2_en','chloe.b <cbx21@students.lagan.example>','lost usb pls help','2026-10-22T17:09','''Hi,
I lost my usb stick on campus today, noticed around 3pm, think it was in the McClay building computer room. It has my placement portfolio on it with photos of pupils (P4 class, 26 kids). Its not password protected or encrypted :( I told my placement tutor.

Chloe Bradley
PGCE Primary

Sent from Outlook for iOS
''',tz='Europe/London',fmt='free_text',lang='en',kind='device_loss',rep={'device_kind':{'any':['usb stick']},'lost_or_stolen':'lost','discovered_at':bt('2026-10-22T15:00'),'location':{'any':['McClay building computer room','in the McClay building computer room','the McClay building computer room','on campus']},'affected_persons':26,'device_encrypted':'no','device_password':'no','informed':{'any':[['placement tutor'],['my placement tutor']]},'data_categories':{'any':[['photos of pupils'],['placement portfolio','photos of pupils'],['placement portfolio with photos of pupils'],['my placement portfolio','photos of pupils']]}},may=['description','reporter_name','reporter_email','reporter_role','org_unit','personal_data','occurred_at'])
mail('t3_en','Fergal Quill <fergal.quill@tbuc.example>','Vulnerability on enrolment site','2026-10-12T13:37','''Hi there,

While testing something for my final-year project I noticed that enrol.tbuc.example accepts any password for accounts that were created before 2020. I found this on 12 October at 11.15. I logged in to my own old account only.

I haven't told anybody else. Happy to demonstrate.

Fergal Quill
BSc Computing (Year 4)
''',tz='Europe/Dublin',flowed=True,fmt='free_text',lang='en',kind='vulnerability',rep={'affected_systems':['enrol.tbuc.example'],'discovered_at':bt('2026-10-12T11:15')},may=FT+['affected_accounts','measures'])
mail('t4_en','Joan Prentice <j.prentice@nccb.example>','Wrong payslips','2026-10-28T09:20','''Hello,

Payslips for October went out yesterday, 27 October, at 4 pm with the pages shifted by one, so that 73 members of staff received somebody else's payslip (name, home address, NI number, salary). The first person rang me at 4.25 pm.

The self-service portal was closed at 4.40 pm and we have asked staff to destroy what they received. Our DPO and the Director have been informed.

Joan Prentice
Payroll Manager
''',tz='Europe/London',cs='windows-1252',cte='quoted-printable',fmt='free_text',lang='en',kind='misdelivery',rep={'occurred_at':bt('2026-10-27T16:00'),'discovered_at':bt('2026-10-27T16:25'),'affected_persons':73,'data_categories':['name','home address','NI number','salary'],'measures':{'any':['The self-service portal was closed at 4.40 pm and we have asked staff to destroy what they received.']},'informed':{'any':[['DPO','Director'],['Our DPO','the Director']]}},may=FT+['personal_data','affected_systems'])
mail('t5_en','Alistair Boyd <a.boyd@lagan.example>','Moodle down','2026-10-20T11:16','''Moodle has been down since 10.45 this morning. We get a "504 Gateway Timeout". About 300 first years are meant to be taking an online test at 11.30. The Helpdesk know (ref HD-77120).

Alistair Boyd
Module coordinator MTH1003
''',tz='Europe/London',fmt='free_text',lang='en',kind='outage',rep={'affected_systems':['Moodle'],'informed':{'any':[['Helpdesk'],['The Helpdesk'],['Helpdesk (ref HD-77120)']]}},may=FT+['discovered_at','occurred_at','occurred_from','affected_persons'])
mail('t6_en','Deirdre Hession <d.hession@tbuc.example>','Question about the new breach policy','2026-10-06T10:00','''Hi all,

Quick question: under the new policy, do we have 24 or 72 hours to tell you when personal data goes to the wrong recipient? We are writing the handbook for new starters and want to get it right. If a laptop is lost, should the owner ring you or email?

Thanks a million,
Deirdre
HR, Tralee Bay University College
''',tz='Europe/Dublin',fmt='free_text',lang='en',rep={},may=HN+['description','org_unit'])
mail('t7_en','Owain Rees <o.rees@kingsmere.example>','Fwd: Invoice 88213 overdue','2026-10-30T14:55','''Hi,

I opened the attachment in the message below at about 2.20 this afternoon on my office PC (KM-PC-20417). Excel asked me to enable content and I did. Defender then popped up with "Qakbot detected". I've pulled the network cable and switched to my phone.

Owain

Begin forwarded message:

From: "Accounts Receivable" <ar@supplier-billing.example.net>
Subject: Invoice 88213 overdue
Date: 30 October 2026 at 13:02:11 GMT
To: o.rees@kingsmere.example

Dear customer, your invoice of 15 September 2026 remains unpaid. See attached.
''',tz='Europe/London',fmt='free_text',lang='en',kind='malware',rep={'affected_systems':{'any':[['KM-PC-20417'],['office PC (KM-PC-20417)']]},'measures':{'any':["I've pulled the network cable and switched to my phone.","I've pulled the network cable"]}},may=FT+['discovered_at','occurred_at','device_id','device_kind'])
# ---- free de
mail('t1_de','Dr. Annika Vollrath <vollrath@fz-harz.example>','Diensthandy gestohlen','2026-10-19T07:58','''Guten Morgen,

mir wurde am Samstag, 17.10.2026, gegen 22:45 Uhr am Hauptbahnhof Hannover das Diensthandy (iPhone 14, Inventarnummer FZH-M-0451) gestohlen. Es ist durch einen sechsstelligen Code geschützt. Die IT-Leitwarte hat das Gerät am Sonntag aus der Ferne gelöscht. Anzeige bei der Bundespolizei ist erstattet, Vorgangsnummer BPOL/447123/2026.

Mein Institutsleiter ist informiert.

Mit freundlichen Grüßen
Annika Vollrath
Institut für Gebirgsklima
''',fmt='free_text',lang='de',kind='device_loss',rep={'device_kind':{'any':['Diensthandy','Diensthandy (iPhone 14)','iPhone 14','Diensthandy (iPhone 14, Inventarnummer FZH-M-0451)']},'device_id':'FZH-M-0451','lost_or_stolen':'stolen','location':{'any':['Hauptbahnhof Hannover','am Hauptbahnhof Hannover']},'device_password':'yes','device_remote_wipe':'yes','police_report':{'any':['BPOL/447123/2026','Vorgangsnummer BPOL/447123/2026','Anzeige bei der Bundespolizei ist erstattet, Vorgangsnummer BPOL/447123/2026.','Bundespolizei, Vorgangsnummer BPOL/447123/2026']},'informed':{'any':[['Institutsleiter'],['Mein Institutsleiter'],['Bundespolizei','Institutsleiter']]}},may=FT[:3]+['subject','org_unit','reporter_role','discovered_at','occurred_at','measures','informed'])
mail('t2_de','Sekretariat Baustatik <sekretariat.bst@tu-elbtal.example>','Brief geöffnet / falscher Empfänger','2026-10-22T13:40','''Hallo zusammen,

ein Gutachten zur Promotion von einer Doktorandin ist per Hauspost an die falsche Professur gegangen und dort geöffnet worden. Abgeschickt wurde es am 20.10., erfahren haben wir davon heute um 11:30 Uhr durch einen Anruf der anderen Professur. Betroffen ist eine Person. Das Gutachten wurde uns inzwischen verschlossen zurückgebracht.

Viele Grüße
Marlies Großer
''',fmt='free_text',lang='de',kind=['misdelivery','paper_disclosure'],rep={'occurred_at':'2026-10-20','discovered_at':bt('2026-10-22T11:30'),'affected_persons':1,'measures':'Das Gutachten wurde uns inzwischen verschlossen zurückgebracht.'},may=FT+['personal_data','data_categories'])
mail('t3_de','Lukas Petermann <lukas.petermann@mailbox.tu-elbtal.example>','Phishing Mail vom "Studentenwerk"','2026-10-07T12:30','''Servus,

seit heute früh geht bei uns im Wohnheim eine Mail vom angeblichen Studentenwerk rum ("Ihre Mietkaution"). Absender ist kaution@stw-elbtal.example.net. Zwei Mitbewohner haben ihre Zugangsdaten vom Uni-Account eingegeben und gleich danach das Passwort geändert. Ich selbst habe nix angeklickt.

Grüße
Lukas
''',fmt='free_text',lang='de',kind='phishing',rep={},may=FT+['discovered_at','occurred_at','measures','affected_persons','occurred_from','affected_systems'])
mail('t4_de','Newsletter Rechenzentrum <news@lists.fz-harz.example>','RZ-News Oktober: Wartung, Passwörter, Schulungen','2026-10-01T09:00','''Liebe Kolleginnen und Kollegen,

* Wartungsfenster: Am 17.10.2026 von 8 bis 14 Uhr sind VPN und Nextcloud nicht erreichbar.
* Passwörter: Bitte denken Sie daran, verdächtige Mails zu melden. Im September wurden 23 Phishing-Mails gemeldet.
* Schulung "Sicher im Netz" am 28.10.2026, Raum H 2.

Ihr Rechenzentrum

_______________________________________________
RZ-News mailing list
https://lists.fz-harz.example/mailman/listinfo/rz-news
''',hdr={'List-Id':'<rz-news.lists.fz-harz.example>','List-Unsubscribe':'<https://lists.fz-harz.example/mailman/options/rz-news>','Precedence':'list'},fmt='free_text',lang='de',rep={},may=FT,outcome='ignored')
mail('t5_de','"Aydın, Cem" <aydin@ph-donauried.example>','WG: Freigabe Prüfungsordner','2026-10-16T15:48','''Hallo IT-Sicherheit,

siehe unten – der Ordner "Prüfungen_WS26" auf NAS-PAED war seit dem 12.10.2026 für alle Beschäftigten lesbar. Aufgefallen ist es heute um 14:50 Uhr. Darin liegen Klausurentwürfe und Notenlisten von rund 140 Studierenden. Die Rechte sind wieder korrekt gesetzt.

Gruß
Cem Aydın
Prüfungsamt, App. 377

________________________________
Von: Fischer, Ilona <fischer@ph-donauried.example>
Gesendet: Freitag, 16. Oktober 2026 14:55
An: Aydın, Cem
Betreff: Freigabe Prüfungsordner

Hallo Cem, ich kann eure Klausuren sehen, ist das Absicht?
''',fmt='free_text',lang='de',kind=['misconfiguration','data_leak'],rep={'affected_systems':{'any':[['NAS-PAED']]},'discovered_at':bt('2026-10-16T14:50'),'affected_persons':140,'data_categories':{'any':[['Klausurentwürfe','Notenlisten'],['Klausurentwürfe','Notenlisten von rund 140 Studierenden']]},'measures':'Die Rechte sind wieder korrekt gesetzt.'},may=FT+['occurred_from','occurred_at','personal_data'])
