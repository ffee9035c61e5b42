from lib import *
import lib
def text_forms():
    mail('tf01', ('Bärbel Quante', 'b.quante@uk-hollern.example'), '2026-11-09 13:20', 'IT-Sicherheitsmeldung', '''
Guten Tag,
anbei meine Meldung nach Vorlage aus dem Intranet.

MELDEBOGEN INFORMATIONSSICHERHEIT - Universitätsklinikum Hollern
================================================================
1. Angaben zu Ihnen
   Vor- und Zuname:            Bärbel Quante
   Klinik/Abteilung:           Radiologie, Sekretariat
   Erreichbar unter:           04477 / 91-2260
   Mail:                       b.quante@uk-hollern.example
   Tätigkeit:                  Medizinische Schreibkraft

2. Zum Ereignis
   Worum geht es:              Phishing-Mail, Anhang geöffnet
   Gemerkt am/um:              09.11.2026, 11:35 Uhr
   Passiert am/um:             09.11.2026, 11:30 Uhr
   Welcher Rechner/Dienst:     RAD-PC-0417
   Schildern Sie kurz, was geschehen ist:
      Ich habe eine Mail mit dem Betreff "Mahnung 2. Stufe" geöffnet und
      auf den Anhang geklickt. Es ging kurz ein schwarzes Fenster auf.
   Was haben Sie schon unternommen: Rechner ausgeschaltet, Netzwerkkabel gezogen
   Sind Daten von Patienten oder Beschäftigten betroffen (ja/nein/unklar): unklar
   Wem haben Sie schon Bescheid gegeben: Frau Dr. Voss

Bei Notfällen: Hotline 04477 / 91-1111 (24 h)
''', client='thunderbird')
    exp('tf01', 'text_form', 'de', ['phishing', 'malware'], {'reporter_name': 'Bärbel Quante', 'org_unit': 'Radiologie, Sekretariat', 'reporter_phone': '04477 / 91-2260', 'reporter_email': 'b.quante@uk-hollern.example', 'reporter_role': 'Medizinische Schreibkraft',
        'discovered_at': T('2026-11-09 11:35'), 'occurred_at': T('2026-11-09 11:30'), 'affected_systems': ['RAD-PC-0417'], 'description': 'Ich habe eine Mail mit dem Betreff "Mahnung 2. Stufe" geöffnet und auf den Anhang geklickt. Es ging kurz ein schwarzes Fenster auf.',
        'measures': 'Rechner ausgeschaltet, Netzwerkkabel gezogen', 'personal_data': 'unknown', 'informed': ['Frau Dr. Voss']})
    mail('tf02', ('Owen Hargreaves', 'owen.hargreaves@stbrendans.example'), '2026-11-10 17:44', 'Data breach report form', '''
ST BRENDAN'S COLLEGE
Personal data breach - staff report
(please fill in as much as you can and mail it within 24 hours)

Your full name:                          Owen Hargreaves
Job title:                               Admissions Officer
Section:                                 Admissions & Outreach
Direct line:                             01632 960 417
When did you become aware?               10 November 2026, 4.10 pm
When did it happen?                      9 November 2026
What went wrong?                         A spreadsheet of applicants was uploaded to the open part of the website instead of the staff area.
Sort of incident
  [ ] lost or stolen device
  [ ] sent to the wrong person
  [x] published by mistake
  [ ] cyber attack
  [ ] other:
Does it involve personal data?           [x] yes  [ ] no  [ ] not sure
Which details about people?              names, home addresses, predicted grades
Health, ethnicity, religion or similar?  [ ] yes  [x] no  [ ] not sure
How many people (estimate)?              about 260
How many records?                        1,040
What have you done so far?               Removed the file, asked web team to clear the cache
Who has been told?                       Head of Admissions; Web Team

For completion by the Data Protection Officer
Received on:
Reference:
Reportable to ICO?  [ ] yes  [ ] no
''', client='plain')
    exp('tf02', 'text_form', 'en', 'data_leak', {'reporter_name': 'Owen Hargreaves', 'reporter_role': 'Admissions Officer', 'org_unit': 'Admissions & Outreach', 'reporter_phone': '01632 960 417', 'discovered_at': T('2026-11-10 16:10'), 'occurred_at': '2026-11-09',
        'description': 'A spreadsheet of applicants was uploaded to the open part of the website instead of the staff area.', 'personal_data': 'yes', 'data_categories': ['names', 'home addresses', 'predicted grades'], 'special_categories': 'no', 'affected_persons': 260,
        'measures': 'Removed the file, asked web team to clear the cache', 'informed': ['Head of Admissions', 'Web Team']}, 'reporter_email')
    mail('tf03', ('Odd Arne Brekke', 'odd.brekke@nordvegen.example'), '2026-11-11 09:02', 'Avviksskjema', '''
AVVIKSMELDING INFORMASJONSSIKKERHET
Nordvegen høgskole

Hvem melder?
Odd Arne Brekke

Stilling
Rådgiver

Avdeling
Studieadministrasjonen

Mobil
902 44 187

Hva gjelder avviket? (tap av utstyr / feilsending / svindelforsøk / annet)
tap av utstyr

Hvor og når gikk det galt?
Flytoget mellom Oslo S og Gardermoen, 10.11.2026 ca. kl. 18:40

Når ble det oppdaget?
10.11.2026 kl. 19:25

Hva slags utstyr?
Nettbrett, iPad Air

Merking/serienr.
NH-IPAD-0093

Er innholdet kryptert?
Ja

Hva har du gjort så langt?
Meldt til Vys hittegods og sperret enheten via Intune

Kan personopplysninger være på avveie?
Vet ikke
''', client='iphone')
    exp('tf03', 'text_form', 'nb', 'device_loss', {'reporter_name': 'Odd Arne Brekke', 'reporter_role': 'Rådgiver', 'org_unit': 'Studieadministrasjonen', 'reporter_phone': '902 44 187', 'occurred_at': T('2026-11-10 18:40'), 'location': A('Flytoget mellom Oslo S og Gardermoen'),
        'discovered_at': T('2026-11-10 19:25'), 'device_kind': A('Nettbrett, iPad Air'), 'device_id': 'NH-IPAD-0093', 'device_encrypted': 'yes', 'measures': 'Meldt til Vys hittegods og sperret enheten via Intune', 'personal_data': 'unknown'}, 'reporter_email lost_or_stolen device_remote_wipe informed description')
    mail('tf04', ('Renewal Bot', 'noreply@forms.calderbank.example'), '2026-11-12 15:05', 'New submission: Report a security concern', '''
A new response has been submitted to "Report a security concern".

Submitted: 11/12/2026 3:04 PM
Respondent: Alicia Monteith (alicia.monteith@calderbank.example)

Q1. Where do you work?
Finance Office

Q2. Best number to reach you
x5512

Q3. What are you reporting?
Suspicious e-mail or text message

Q4. Date and time you first noticed the problem
11/12/2026 2:20 PM

Q5. Which system, account or device is involved?
Workday

Q6. Please tell us what you saw
A text message pretending to be our CFO asked me to buy gift cards and then to approve a payroll change in Workday. I did not reply.

Q7. Was any personal information exposed?
No

Q8. What actions have you taken?
(no response)

Q9. Have you told anyone else?
(no response)

To unsubscribe from these notifications edit your form settings.
''', client='plain')
    exp('tf04', 'text_form', 'en', 'phishing', {'org_unit': 'Finance Office', 'reporter_phone': 'x5512', 'discovered_at': T('2026-11-12 14:20'), 'affected_systems': ['Workday'], 'personal_data': 'no',
        'reporter_name': 'Alicia Monteith', 'reporter_email': 'alicia.monteith@calderbank.example',
        'description': 'A text message pretending to be our CFO asked me to buy gift cards and then to approve a payroll change in Workday. I did not reply.'})
    mail('tf05', ('Landesarchiv Poststelle', 'poststelle@archiv-wendland.example'), '2026-11-13 08:11', 'Störungs- und Vorfallmeldung', '''
Störungs- und Vorfallmeldung an die IT-Sicherheit
-------------------------------------------------
Gemeldet von ................... Sabine Rother
Referat ........................ 23 Bestandserhaltung
Rufnummer ...................... -4107
Was ist ausgefallen ............ Archivsystem ARCINSYS, Lesesaal-Terminals
Ausfall seit ................... 13.11.2026 07:10
Festgestellt ................... 13.11.2026 07:45
Beobachtung .................... Anmeldung bricht mit Fehler 503 ab
Auswirkung ..................... Lesesaal kann nicht öffnen
Schon veranlasst ............... Neustart der Terminals ohne Erfolg
Datenschutz berührt ............ nein
Wer weiß davon ................. Leitung Lesesaal
Bearbeitungsvermerk IT ......... ______________
Ticket-Nr. ..................... ______________
''', client='plain', charset='iso-8859-1', cte='quoted-printable')
    exp('tf05', 'text_form', 'de', 'outage', {'reporter_name': 'Sabine Rother', 'org_unit': A('23 Bestandserhaltung', 'Referat 23 Bestandserhaltung'), 'reporter_phone': '-4107', 'affected_systems': A(['Archivsystem ARCINSYS', 'Lesesaal-Terminals'], ['ARCINSYS', 'Lesesaal-Terminals']), 'occurred_from': T('2026-11-13 07:10'), 'discovered_at': T('2026-11-13 07:45'),
        'description': 'Anmeldung bricht mit Fehler 503 ab', 'consequences': 'Lesesaal kann nicht öffnen', 'measures': 'Neustart der Terminals ohne Erfolg', 'personal_data': 'no', 'informed': ['Leitung Lesesaal']}, 'reporter_email')
    mail('tf06', ('Pete Lonsdale', 'p.lonsdale@stbrendans.example'), '2026-11-16 07:30', 'Data breach report form', '''
Hi, not much to tell yet, will send the rest later. Pete

ST BRENDAN'S COLLEGE
Personal data breach - staff report
(please fill in as much as you can and mail it within 24 hours)

Your full name:                          Pete Lonsdale
Job title:
Section:                                 Sports Centre
Direct line:                             e.g. 01632 960 xxx
When did you become aware?               DD/MM/YYYY, hh:mm
When did it happen?                      DD/MM/YYYY
What went wrong?                         Membership folder with paper forms is missing from the front desk.
Sort of incident
  [ ] lost or stolen device
  [ ] sent to the wrong person
  [ ] published by mistake
  [ ] cyber attack
  [x] other: lost paper files
Does it involve personal data?           [x] yes  [ ] no  [ ] not sure
Which details about people?
Health, ethnicity, religion or similar?  [ ] yes  [ ] no  [x] not sure
How many people (estimate)?
How many records?
What have you done so far?               Searched the office
Who has been told?
''', client='gmail')
    exp('tf06', 'text_form', 'en', ['paper_disclosure', 'data_loss'], {'reporter_name': 'Pete Lonsdale', 'org_unit': 'Sports Centre', 'description': 'Membership folder with paper forms is missing from the front desk.', 'personal_data': 'yes', 'special_categories': 'unknown', 'measures': 'Searched the office'}, 'reporter_email', kindmay=False)

def html_forms():
    # Gravity forms style
    def gf(rows):
        out = '<html><body><table width="99%" border="0" cellpadding="1" cellspacing="0" bgcolor="#EAEAEA"><tr><td><table width="100%" border="0" cellpadding="5" cellspacing="0" bgcolor="#FFFFFF">'
        for k, v in rows:
            out += '<tr bgcolor="#EAF2FA"><td colspan="2"><font style="font-family: sans-serif; font-size:12px;"><strong>%s</strong></font></td></tr>\n<tr bgcolor="#FFFFFF"><td width="20">&nbsp;</td><td><font style="font-family: sans-serif; font-size:12px;">%s</font></td></tr>\n' % (html.escape(k), v)
        return out + '</table></td></tr></table></body></html>'
    mail('h01', ('Ashgrove IT Website', 'wordpress@it.ashgrove.example'), '2026-11-10 12:31', 'New submission from Lost or Stolen Equipment', html_=gf([
        ('Name', 'Deborah Kwan'), ('Email', '<a href="mailto:d.kwan@ashgrove.example">d.kwan@ashgrove.example</a>'), ('Phone', '(555) 010-2234'), ('Department or office', 'Dean of Students'),
        ('Is the item lost or stolen?', 'Stolen'), ('When did you last see it?', '11/09/2026 6:00 pm'), ('When did you find out it was gone?', '11/10/2026 8:15 am'), ('Where did it happen?', 'Student Union, room 118'),
        ('What kind of equipment?', 'Laptop (MacBook Air M2)'), ('Ashgrove property tag', 'AG-118842'), ('Was full-disk encryption switched on?', 'Not sure'), ('Was a log-in password set?', 'Yes'),
        ('Have you filed a police report? If so, give the number', 'Yes, Campus PD 26-10877'), ('Does it hold student or employee records?', 'Yes'), ('Anything else we should know?', 'Door was forced, a projector is missing too.')]), client='html')
    exp('h01', 'html', 'en', 'device_loss', {'reporter_name': 'Deborah Kwan', 'reporter_email': 'd.kwan@ashgrove.example', 'reporter_phone': '(555) 010-2234', 'org_unit': 'Dean of Students', 'lost_or_stolen': 'stolen', 'discovered_at': T('2026-11-10 08:15'), 'location': 'Student Union, room 118',
        'device_kind': 'Laptop (MacBook Air M2)', 'device_id': 'AG-118842', 'device_encrypted': 'unknown', 'device_password': 'yes', 'police_report': A('Yes, Campus PD 26-10877', 'Campus PD 26-10877'), 'personal_data': 'yes'}, 'occurred_at occurred_from description')
    rows = [('Anrede', 'Frau'), ('Vorname', 'Ilka'), ('Nachname', 'Thormählen'), ('E-Mail', 'thormaehlen@vhs-ostwald.example'), ('Fachbereich', 'Sprachen und Integration'), ('Telefon für Rückfragen', '05371 88-410'),
        ('Was möchten Sie melden?', 'Verdacht auf unbefugten Zugriff'), ('Wann haben Sie es bemerkt?', '12.11.2026 um 14:05 Uhr'), ('Wann hat es sich zugetragen?', 'zwischen 06.11.2026 und 12.11.2026'), ('Betroffenes Programm oder Gerät', 'Kursverwaltung KuferSQL'),
        ('Ihre Schilderung', 'Im Änderungsprotokoll stehen Zugriffe unter meinem Namen, obwohl ich im Urlaub war. Mehrere Teilnehmerdaten wurden exportiert.'), ('Personenbezogene Daten betroffen?', 'ja'), ('Welche Angaben?', 'Namen, Anschriften, Aufenthaltsstatus'), ('Zahl der betroffenen Personen', 'ca. 150'), ('Bereits erfolgte Schritte', 'Kennwort zurückgesetzt'), ('Datenschutzhinweise gelesen', 'ja')]
    mail('h02', ('Webformular VHS', 'typo3@vhs-ostwald.example'), '2026-11-12 15:02', 'Formular "Sicherheitsvorfall melden"', html_='<html><body><h2>Neue Nachricht über das Kontaktformular</h2><table class="powermail_all">' + ''.join('<tr class="odd"><td valign="top" width="30%%"><b>%s</b></td><td valign="top">%s</td></tr>\n' % (html.escape(k), html.escape(v)) for k, v in rows) + '</table><p>Diese E-Mail wurde automatisch erzeugt. Bitte antworten Sie nicht darauf.</p></body></html>', client='html', cte='base64', extra={'Reply-To': 'thormaehlen@vhs-ostwald.example'})
    exp('h02', 'html', 'de', 'unauthorized_access', {'reporter_name': A('Ilka Thormählen', 'Frau Ilka Thormählen', 'Thormählen, Ilka'), 'reporter_email': 'thormaehlen@vhs-ostwald.example', 'org_unit': 'Sprachen und Integration', 'reporter_phone': '05371 88-410', 'discovered_at': T('2026-11-12 14:05'), 'occurred_from': '2026-11-06', 'occurred_to': '2026-11-12',
        'affected_systems': ['Kursverwaltung KuferSQL'], 'description': rows[10][1], 'personal_data': 'yes', 'data_categories': ['Namen', 'Anschriften', 'Aufenthaltsstatus'], 'affected_persons': 150, 'measures': 'Kennwort zurückgesetzt'}, 'special_categories')
    rows = [('Ditt navn', 'Eirik Langseth'), ('E-postadressen din', 'eirik.langseth@polarakademiet.example'), ('Enhet', 'IT-drift'), ('Hendelsestype', 'Skadevare'), ('Tidspunkt for hendelsen', '2026-11-16 22:10'), ('Oppdaget', '2026-11-17 07:55'), ('Hvilke maskiner eller tjenester?', 'pa-term-03, pa-term-04'), ('Beskriv hendelsen med egne ord', 'Antivirus meldte om Qakbot på to terminalservere. Begge har hatt kontakt med en ukjent adresse i natt.'), ('Hvilke tiltak er satt i verk?', 'Serverne er isolert, brukere er logget ut'), ('Kan personopplysninger være berørt?', 'Vet ikke'), ('Hvor mange er berørt?', ''), ('Hvem er varslet?', 'Seksjonsleder, HelseCERT')]
    mail('h03', ('Nettskjema', 'noreply@nettskjema.example'), '2026-11-17 08:20', 'Svar mottatt: Meld sikkerhetsbrudd (ref. 33187204)', html_='<html><body style="font-family:Arial"><p>Det er levert et nytt svar på skjemaet «Meld sikkerhetsbrudd».</p><p>Referanse: 33187204<br>Levert: 17.11.2026 08:19</p>' + ''.join('<h4 style="margin-bottom:2px">%s</h4><p style="margin-top:0">%s</p>\n' % (html.escape(k), html.escape(v) or '<i>Ikke besvart</i>') for k, v in rows) + '</body></html>', client='html')
    exp('h03', 'html', 'nb', 'malware', {'reporter_name': 'Eirik Langseth', 'reporter_email': 'eirik.langseth@polarakademiet.example', 'org_unit': 'IT-drift', 'occurred_at': T('2026-11-16 22:10'), 'discovered_at': T('2026-11-17 07:55'), 'affected_systems': ['pa-term-03', 'pa-term-04'], 'description': rows[7][1], 'measures': rows[8][1], 'personal_data': 'unknown', 'informed': ['Seksjonsleder', 'HelseCERT']})
    # power automate / MS forms twin
    rows = [('Reporter', 'Samuel Adeyemi'), ("Reporter's e-mail", 'samuel.adeyemi@ashgrove.example'), ('Team', 'Identity & Access'), ('Incident category', 'Brute force / password spraying'), ('Start', '2026-11-15 02:00'), ('End', '2026-11-15 05:30'), ('Detected', '2026-11-16 09:10'), ('Hosts or services', 'login.ashgrove.example; ADFS01'), ('Details', 'Password spray against 3,400 accounts from a residential proxy network. Two accounts locked out, no successful sign-in found.'), ('Response so far', 'Smart lockout tightened; source ranges blocked'), ('PII involved', 'No'), ('Notified', 'CISO; Microsoft support')]
    mail('h04', ('Power Automate', 'flow-noreply@ashgrove.example'), '2026-11-16 09:40', 'Incident intake: Brute force / password spraying', 'A new incident intake form has been completed.\n\n' + '\n'.join('%s: %s' % r for r in rows) + '\n\nThis is an automated message.', html_='<html><body><p>A new incident intake form has been completed.</p><table border="1" style="border-collapse:collapse">' + ''.join('<tr><th align="left">%s</th><td>%s</td></tr>' % (html.escape(k), html.escape(v)) for k, v in rows) + '</table><p>This is an automated message.</p></body></html>', client='twin')
    exp('h04', 'html', 'en', 'login_attack', {'reporter_name': 'Samuel Adeyemi', 'reporter_email': 'samuel.adeyemi@ashgrove.example', 'org_unit': 'Identity & Access', 'occurred_from': T('2026-11-15 02:00'), 'occurred_to': T('2026-11-15 05:30'), 'discovered_at': T('2026-11-16 09:10'), 'affected_systems': ['login.ashgrove.example', 'ADFS01'], 'description': rows[8][1], 'measures': rows[9][1], 'personal_data': 'no', 'informed': ['CISO', 'Microsoft support']})
    dl = [('Gemeldet von', 'Dr. Roland Esser'), ('Institut', 'Institut für Geodäsie'), ('E-Mail-Adresse', 'esser@tu-welzheim.example'), ('Vorfallart', 'Schwachstelle'), ('Zeitpunkt der Entdeckung', '18. November 2026, 10:30 Uhr'), ('System/URL', 'https://gnss.tu-welzheim.example/admin'), ('Freitext', 'Die Verwaltungsoberfläche ist ohne Anmeldung aus dem Internet erreichbar, vermutlich seit dem Update vom Oktober.'), ('Personenbezug', 'nicht bekannt'), ('Maßnahmen', '–'), ('Informierte Stellen', '–')]
    mail('h05', ('ISB-Portal', 'portal@tu-welzheim.example'), '2026-11-18 10:52', 'ISB-Portal: Neue Meldung', html_='<html><body><p>Es liegt eine neue Meldung vor:</p><dl>' + ''.join('<dt><b>%s</b></dt><dd>%s</dd>' % (html.escape(k), html.escape(v)) for k, v in dl) + '</dl><hr><p><small>Informationssicherheitsbeauftragter: Dipl.-Inf. Karsten Moll, Tel. 0711 9900-100, isb@tu-welzheim.example</small></p></body></html>', client='html')
    exp('h05', 'html', 'de', ['vulnerability', 'misconfiguration'], {'reporter_name': 'Dr. Roland Esser', 'org_unit': 'Institut für Geodäsie', 'reporter_email': 'esser@tu-welzheim.example', 'discovered_at': T('2026-11-18 10:30'), 'affected_systems': A(['https://gnss.tu-welzheim.example/admin']), 'description': dl[6][1], 'personal_data': 'unknown'})
    rows = [('Namn', 'Solveig Hjelle'), ('Eining', 'Barnehagekontoret'), ('Telefon', '57 88 21 30'), ('Kva har skjedd?', 'Eg sende lista over barn med allergiar til feil foreldregruppe i Visma.'), ('Kva tid hende det?', '18.11.2026 kl. 14.10'), ('Kva tid vart det oppdaga?', '18.11.2026 kl. 14.45'), ('Type avvik', 'Feilsending'), ('Kva opplysningar?', 'namn, allergiar'), ('Er det særlege kategoriar (helse o.l.)?', 'Ja'), ('Talet på råka personar', '17'), ('Kva er gjort?', 'Meldinga er sletta, foreldra er bedne om å sletta kopien'), ('Kven har fått beskjed?', 'Styrar, personvernombodet')]
    mail('h06', ('Innbyggarskjema', 'skjema@fjellkommune.example'), '2026-11-19 08:02', 'Avvik personvern - nytt skjema', 'Nytt skjema er levert.\n\n' + '\n'.join('%s\n    %s' % r for r in rows), html_='<html><body><p>Nytt skjema er levert.</p>' + ''.join('<div style="margin:6px 0"><span style="color:#666;display:block">%s</span><span>%s</span></div>' % (html.escape(k), html.escape(v)) for k, v in rows) + '</body></html>', client='twin')
    exp('h06', 'html', 'nb', 'misdelivery', {'reporter_name': 'Solveig Hjelle', 'org_unit': 'Barnehagekontoret', 'reporter_phone': '57 88 21 30', 'description': rows[3][1], 'occurred_at': T('2026-11-18 14:10'), 'discovered_at': T('2026-11-18 14:45'), 'data_categories': ['namn', 'allergiar'], 'personal_data': 'yes', 'special_categories': 'yes', 'affected_persons': 17, 'measures': rows[10][1], 'informed': ['Styrar', 'personvernombodet']}, 'affected_systems reporter_email')

def build_docs():
    # d01 en 2-col with header rows
    d = newdoc(); d.add_heading('Thornfield Institute – Security Event Record', 1); d.add_paragraph('Complete every row you can. Return to vorfall@example.org. Questions: Service Desk, 01632 960 900.')
    table(d, ['About you', ('Full name', 'Nadia Petrov'), ('Position', 'Research Fellow'), ('Group / directorate', 'Marine Genomics'), ('Contact number', '01632 960 288'), ('E-mail', 'n.petrov@thornfield.example'),
        'About the event', ('Type of event\n(e.g. theft, malware, mis-sent e-mail, unauthorised access)', 'Compromised account'), ('First noticed (date and time)', '17/11/2026 11:50'), ('Started (date and time, if known)', '14/11/2026 03:12'), ('IT assets involved', 'Office 365 mailbox n.petrov; SharePoint site MarineGen'), ('What happened, in your own words', 'Sign-ins from Vietnam and Brazil appear in my account log. Two files were downloaded from the project site.'), ('Effect on your work or on others', 'External partners received spam from my address'),
        ('What was done straight away', 'Sessions revoked, MFA re-registered'), 'Personal data', ('Personal data affected? (Y / N / Don\'t know)', 'Y'), ('Categories', 'contact details, sample donor codes'), ('Number of individuals', '45'), ('Others already told', 'PI Prof. Lund'),
        'Information Security use only', ('Event no.', ''), ('Received by / date', ''), ('Severity', '')], (6.2, 10.3)); save(d, 'Security_Event_Record.docx')
    # d02 de 4 col with checks
    d = newdoc('Arial', 9.5); d.add_heading('Meldung eines Datenschutzvorfalls (intern)', 2); d.add_paragraph('Akademie Sankt Wolfhard · Stabsstelle Datenschutz')
    t = table(d, [('Name', 'Cornelius Abendroth', 'Vorfall festgestellt', '16.11.2026, 09:20'), ('Bereich', 'Bibliothek', 'Vorfall eingetreten', '13.11.2026'), ('Telefon', '0385 5577-34', 'E-Mail', 'abendroth@sankt-wolfhard.example'), 'Was liegt vor? (Zutreffendes ankreuzen)',
        ('☐ Verlust/Diebstahl eines Geräts', '☐ Fehlversand', '☒ Papierunterlagen offen zugänglich', '☐ Hackerangriff'), ('☐ Fehlkonfiguration', '☐ Schadsoftware', '☐ Veröffentlichung im Internet', '☐ Sonstiges:'), 'Sachverhalt',
        ('Die Ausleihkartei von 1998 bis 2004 mit Anschriften lag im öffentlich zugänglichen Kopierraum.',), 'Umfang', ('Anzahl Personen (geschätzt)', '600', 'Anzahl Datensätze', '2.400'), ('Datenarten', 'Name, Anschrift, Ausleihvorgänge', 'Art. 9 DSGVO', '☐ ja ☒ nein ☐ unklar'), 'Maßnahmen', ('Kartei weggeschlossen, Kopierraum abgeschlossen',), ('Unterrichtet wurden', 'Bibliotheksleitung', 'Unterschrift', '')], (4.1, 4.3, 4.1, 4.3), boldcols=())
    for r in t.rows:
        for i in (0, 2):
            pass
    save(d, 'Datenschutzvorfall_Abendroth.docx')
    # d03 nb tab separated over underscores
    d = newdoc('Times New Roman', 11); d.add_heading('RAPPORTSKJEMA FOR UØNSKET HENDELSE', 1)
    def tp(*prs):
        p = d.add_paragraph()
        for k, v in prs:
            p.add_run(k + ' '); r = p.add_run(v if v else '_' * 20); r.underline = bool(v); p.add_run('\t')
    tp(('Innsender:', 'Bjørg Aamodt'), ('Rolle:', 'Bibliotekar')); tp(('Arbeidssted:', 'Læringssenteret'), ('Tlf:', '414 90 233')); tp(('Dato hendelsen fant sted:', '12.11.2026'), ('Klokkeslett:', '13:00')); tp(('Dato hendelsen ble kjent:', '13.11.2026'), ('Klokkeslett:', '08:30'))
    tp(('Sted:', 'Lesesal 2')); p = d.add_paragraph('Type: '); [p.add_run(x + '   ') for x in ('☐ tyveri', '☐ datavirus', '☒ uautorisert tilgang', '☐ feilsending', '☐ annet')]
    tp(('Berørt system:', 'Alma')); d.add_paragraph('Hendelsesforløp:'); d.add_paragraph('En besøkende satt ved en ulåst skrankemaskin og søkte i låneregisteret.'); d.add_paragraph('Umiddelbare tiltak:'); d.add_paragraph('Maskinen ble låst og vedkommende vist ut')
    tp(('Antall berørte:', ''), ('Orientert leder:', 'Hilde Moe')); save(d, 'Rapportskjema.docx')
    # d04 label above value (en), sdt
    d = newdoc('Verdana', 10); d.add_heading('Report a data protection incident', 1); d.add_paragraph('Kirkdale Housing Trust')
    def la(cells):
        t = d.add_table(rows=1, cols=len(cells)); t.style = 'Table Grid'
        for c, (k, v) in zip(t.rows[0].cells, cells):
            c.text = ''; r = c.paragraphs[0].add_run(k); r.font.size = Pt(8); r.font.color.rgb = RGBColor(90, 90, 90)
            p = c.add_paragraph(); sdttext(p, v or 'Click or tap here to enter text.', not v)
    la([('Who is reporting?', 'Graham Tull'), ('Team', 'Lettings'), ('Telephone', '')]); la([('Date and time of discovery', '18/11/2026 16:25'), ('Date and time of the incident', '18/11/2026 15:50')])
    la([('Tell us what happened', 'Tenancy agreement of one tenant was put into the envelope of another. The wrong tenant rang us.')]); la([('Kind of personal data', 'name, bank details, signature'), ('How many people are affected?', '1')]); 
    t = d.add_table(rows=1, cols=2); t.style = 'Table Grid'
    for c, (k, o) in zip(t.rows[0].cells, [('Is personal data involved?', [('Yes', 1), ('No', 0), ('Unsure', 0)]), ('Has the police been told?', [('Yes', 0), ('No', 0)])]):
        c.text = ''; c.paragraphs[0].add_run(k).font.size = Pt(8); p = c.add_paragraph(); [sdtcheck(p, b, l) for l, b in o]
    la([('Containment so far', 'Asked the tenant to return the letter, courier booked')]); la([('Category', 'Post sent to wrong recipient'), ('People you have already informed', '')]); save(d, 'Incident Kirkdale.docx')
    # d05 forwarded with covering sentence de
    d = newdoc(); d.add_heading('Verlustmeldung mobiler Geräte', 1); d.add_paragraph('Forschungszentrum Talsperre GmbH')
    table(d, [('1', 'Name, Vorname', 'Wiechert, Saskia'), ('2', 'Organisationseinheit', 'Hydrologie'), ('3', 'Gerät', 'Notebook Lenovo ThinkPad T14'), ('4', 'Inventar-Nr.', 'FZT-2023-0418'), ('5', 'Diebstahl oder Verlust?', 'Diebstahl'), ('6', 'Wo?', 'ICE 599, Höhe Fulda'), ('7', 'Wann?', '14.11.2026, 17:30 Uhr'), ('8', 'Wann bemerkt?', '14.11.2026, 18:05 Uhr'), ('9', 'Festplatte verschlüsselt?', 'ja (BitLocker)'), ('10', 'Anzeige bei der Polizei (Dienststelle, Az.)', 'Bundespolizei Kassel, 0482/26'), ('11', 'Gespeicherte Daten', 'Messreihen, Kontaktlisten'), ('12', 'Besteht Personenbezug?', 'ja'), ('13', 'Fernlöschung ausgelöst?', 'nein')], (1.2, 6.3, 9), boldcols=(1,)); save(d, 'Verlustmeldung_Wiechert.docx')
    # p01 de flat: docx -> pdf
    d = newdoc('Liberation Sans', 10); d.add_heading('Meldeformular für IT-Sicherheitsvorfälle', 1); d.add_paragraph('Kreisverwaltung Hohenlinden · Amt für Digitalisierung')
    table(d, ['A  Meldende Stelle', ('Name der/des Meldenden', 'Torben Hasselfeldt'), ('Funktion', 'Sachbearbeiter Kfz-Zulassung'), ('Amt', 'Straßenverkehrsamt'), ('Tel.', '06123 7001-245'), ('E-Mail', 't.hasselfeldt@hohenlinden.example'), 'B  Vorfall', ('Art des Vorfalls', '☐ Schadsoftware   ☒ Verschlüsselungstrojaner   ☐ Phishing   ☐ Ausfall   ☐ Sonstiges'), ('Erkannt am / um', '17.11.2026 / 06:50 Uhr'), ('Beginn (falls bekannt)', '16.11.2026 / 23:40 Uhr'), ('Betroffene IT', 'ZUL-SRV02, Arbeitsplätze im EG'), ('Hergang', 'Alle Dokumente tragen die Endung .akira. Auf den Bildschirmen erscheint eine Erpressernachricht.'), ('Folgen', 'Zulassungsstelle geschlossen'), ('Sofortmaßnahmen', 'Server heruntergefahren, Switch im EG stromlos'), 'C  Daten', ('Personenbezogene Daten betroffen?', '☐ ja   ☐ nein   ☒ noch unklar'), ('Zahl der Betroffenen', ''), ('Bereits benachrichtigt', 'Landrat, LKA'), 'D  Nur vom Amt für Digitalisierung auszufüllen', ('Eingang am', ''), ('Bearbeitung durch', '')], (5.5, 11)); save(d, 'Meldung_Zulassung.docx')
    # p02 en flat: tabs & underlines
    d = newdoc('Liberation Serif', 11); d.add_heading('INCIDENT NOTIFICATION', 1); d.add_paragraph('Board of Health, County of Marlow')
    t = d.add_table(rows=0, cols=2)
    for k, v in [('Name of employee reporting', 'Latoya Simmons, RN'), ('Program', 'Immunization Clinic'), ('Office phone', '555-0198'), ('Date/time discovered', 'Nov 13, 2026 9:45 AM'), ('Date/time of occurrence', 'Nov 12, 2026'), ('Nature of incident', 'Fax sent to wrong number'), ('Summary', 'Vaccination records of 9 patients were faxed to a car dealership because of a wrong speed dial entry.'), ('Number of individuals', '9'), ('Type of information', 'name, date of birth, vaccination status'), ('Steps taken', 'Dealership confirmed shredding; speed dial corrected'), ('Privacy officer (for questions)', 'Carl Brandt, 555-0100'), ('Date of this report', 'Nov 13, 2026')]:
        c = t.add_row().cells; put(c[0], k + ':'); put(c[1], v)
    save(d, 'Incident Notification Simmons.docx')
    # p03 nb: label above value boxes
    d = newdoc('Liberation Sans', 10); d.add_heading('Melding om brudd på personopplysningssikkerheten', 2); d.add_paragraph('Havnes videregående skole')
    def lb(cells):
        t = d.add_table(rows=1, cols=len(cells)); t.style = 'Table Grid'
        for c, (k, v) in zip(t.rows[0].cells, cells):
            put(c, k, True, 8); c.add_paragraph(v)
        d.add_paragraph().paragraph_format.space_after = Pt(0)
    lb([('Meldt av', 'Trond Espeseth'), ('Stilling', 'Kontaktlærer 2STB'), ('Telefon', '')]); lb([('Når skjedde det?', '16.11.2026'), ('Når ble bruddet oppdaget?', '17.11.2026 kl. 12:15')]); lb([('Hva skjedde?', 'Karakteroversikten for klassen ble delt i feil Teams-rom. Elever i en annen klasse kunne se den.')]); lb([('Hvilke opplysninger gjelder det?', 'navn, karakterer, fravær'), ('Antall elever som er berørt', '28')]); lb([('Hva er gjort for å begrense skaden?', 'Filen er fjernet fra Teams')]); lb([('Hvem er informert?', 'Rektor'), ('Er foreldrene varslet?', 'Nei')]); save(d, 'Brudd_Havnes.docx')
    # p04 en: 3 col table
    d = newdoc('Liberation Sans', 10); d.add_heading('Suspected Cyber Incident – Initial Report', 2); d.add_paragraph('Tidewater Water Utility')
    table(d, [('Item', 'Guidance', 'Your answer'), ('Reported by', 'Name of the person filling in this form', 'Ines Carvalho'), ('Business unit', 'Department or site', 'Pumping Station North'), ('Call-back number', 'Mobile preferred', '07700 900 318'), ('Detection', 'Date and local time you became aware', '19/11/2026 05:25'), ('Start of incident', 'If different from detection', '19/11/2026 04:50'), ('Equipment or service', 'Name, IP address or tag', 'HMI-PN-02 (10.20.4.17)'), ('What was observed', 'Facts only', 'Remote desktop session opened on the operator panel by an unknown user; setpoints were viewed.'), ('Immediate action', '', 'Remote access switched off at the firewall'), ('Impact', 'On supply, safety, data', 'No impact on supply'), ('Contacts made', 'Whom have you told already?', 'Shift supervisor, OT vendor')], (3.8, 5, 8)); save(d, 'Initial report PN.docx')
    # p05 de flat; mail body corrects number of persons
    d = newdoc('Liberation Sans', 10.5); d.add_heading('Meldung Datenpanne', 1); d.add_paragraph('Caritas-Kita-Verbund Moosach')
    for k, v in [('Einrichtung', 'Kita Sonnenhügel'), ('Gemeldet durch', 'Marlene Gschwind'), ('Bekannt geworden', '18.11.2026, 15:30 Uhr'), ('Ereignis', 'USB-Stick mit Entwicklungsberichten ist verschwunden.'), ('Art des Datenträgers', 'USB-Stick'), ('Verschlüsselt', 'nein'), ('Anzahl betroffener Kinder', '40'), ('Art der Daten', 'Namen, Entwicklungsberichte'), ('Was wurde unternommen', 'Räume abgesucht'), ('Datum, Unterschrift', '18.11.2026   M. Gschwind')]:
        p = d.add_paragraph(); r = p.add_run(k); r.bold = True; p.add_run('\n' + v)
    save(d, 'Datenpanne_Kita.docx')
    # tw01 docx
    d = newdoc(); d.add_heading('Security incident – first notice', 1); d.add_paragraph('Lakeside Conservatory')
    table(d, [('Reported by', 'Jun Park'), ('Faculty', 'Strings'), ('Telephone', '01632 960 711'), ('Date/time noticed', '17 November 2026 10:00'), ('Incident', 'Lost device'), ('Device', 'Phone (Pixel 8)'), ('Asset no.', 'LC-5501'), ('Encrypted', 'yes'), ('Last seen where', 'Practice room 7')], (5, 11)); save(d, 'First notice Park.docx')
    # xlsx
    import openpyxl
    from openpyxl.styles import Font, PatternFill, Alignment
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Incident'; ws.column_dimensions['A'].width = 38; ws.column_dimensions['B'].width = 60
    ws['A1'] = 'Incident log sheet – Greystone Logistics College'; ws['A1'].font = Font(bold=True, size=14); ws.merge_cells('A1:B1')
    for i, (k, v) in enumerate([('Logged by', 'Femi Ogunleye'), ('Unit', 'IT Operations'), ('Tel.', '01632 960 145'), ('Incident type', 'Denial of service'), ('Noticed on', datetime(2026, 11, 18, 13, 5)), ('Began', datetime(2026, 11, 18, 12, 50)), ('Ended', datetime(2026, 11, 18, 14, 20)), ('System(s)', 'moodle.greystone.example'), ('Narrative', 'SYN flood from several thousand addresses made Moodle unreachable during online exams.'), ('Business impact', 'Two exams had to be repeated'), ('Actions', 'Rate limiting at border router, provider scrubbing enabled'), ('Personal data?', 'no'), ('Informed', 'Exams office; JISC CSIRT')], 3):
        ws.cell(i, 1, k).font = Font(bold=True); c = ws.cell(i, 2, v); 
        if isinstance(v, datetime): c.number_format = 'dd/mm/yyyy hh:mm'
    wb.save(os.path.join(lib.TMP, 'incident_log.xlsx'))
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Avvik'; ws['A1'] = 'Avviksmelding'; ws['A1'].font = Font(bold=True, size=14)
    for r, (a, b, c, dd) in enumerate([('Navn', 'Ragnhild Stai', 'Avdeling', 'Økonomi'), ('Telefon', '61 20 44 18', 'E-post', 'ragnhild.stai@dalnett.example'), ('Dato oppdaget', '16.11.2026', 'Kl.', '10:40'), ('Dato hendt', '16.11.2026', 'Kl.', '09:15')], 3):
        for j, v in enumerate((a, b, c, dd), 1): ws.cell(r, j, v).font = Font(bold=j % 2 == 1)
    for r, (a, b) in enumerate([('Type avvik', 'Direktørsvindel / phishing'), ('Hva har skjedd', 'Falsk faktura på 84 000 kr kom fra en adresse som lignet på daglig leders. Fakturaen ble ikke betalt.'), ('Strakstiltak', 'Avsender er sperret'), ('Hvem er varslet', 'Daglig leder, banken'), ('Personopplysninger berørt (ja/nei/vet ikke)', 'nei')], 8):
        ws.cell(r, 1, a).font = Font(bold=True); ws.cell(r, 2, b); ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=4)
    wb.save(os.path.join(lib.TMP, 'avvik_stai.xlsx'))
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Hinweise'; ws['A1'] = 'Bitte das Blatt "Meldung" ausfüllen. Beispiel: Max Mustermann, 01.01.2026'
    ws = wb.create_sheet('Meldung'); ws['B2'] = 'Meldung Informationssicherheit'; ws['B2'].font = Font(bold=True)
    for r, (a, b) in enumerate([('Meldende Person', 'Kerstin Jablonski'), ('Sachgebiet', '31 Soziales'), ('Durchwahl', '377'), ('Feststellung am', '13.11.2026'), ('Feststellung um', '11:20'), ('Betroffenes Verfahren', 'OPEN/PROSOZ'), ('Was ist geschehen?', 'Durch einen Fehler beim Einspielen wurden Bescheide von 210 Personen gelöscht. Die letzte Sicherung ist vier Wochen alt.'), ('Vorfalltyp', 'Datenverlust'), ('Anzahl Personen', 210), ('Personenbezogene Daten', 'ja'), ('Gesundheits- oder Sozialdaten nach Art. 9', 'ja'), ('Maßnahmen', 'Hersteller beauftragt, Papierakten werden nacherfasst')], 4):
        ws.cell(r, 2, a); ws.cell(r, 3, b)
    wb.save(os.path.join(lib.TMP, 'Meldung_Soziales.xlsx'))
    soffice('pdf', ['Meldung_Zulassung.docx', 'Incident Notification Simmons.docx', 'Brudd_Havnes.docx', 'Initial report PN.docx', 'Datenpanne_Kita.docx'])
    soffice('ods', ['avvik_stai.xlsx'])

def doc_mails():
    mail('d01', ('Petrov, Nadia', 'n.petrov@thornfield.example'), '2026-11-17 14:12', 'Security event record', 'Dear colleagues,\n\nplease find the completed record attached.\n\nNadia', client='outlook', att=['Security_Event_Record.docx'])
    exp('d01', 'docx', 'en', 'compromised_account', {'reporter_name': 'Nadia Petrov', 'reporter_role': 'Research Fellow', 'org_unit': 'Marine Genomics', 'reporter_phone': '01632 960 288', 'reporter_email': 'n.petrov@thornfield.example', 'discovered_at': T('2026-11-17 11:50'), 'occurred_at': A(T('2026-11-14 03:12')), 'affected_systems': ['Office 365 mailbox n.petrov', 'SharePoint site MarineGen'], 'description': 'Sign-ins from Vietnam and Brazil appear in my account log. Two files were downloaded from the project site.', 'consequences': 'External partners received spam from my address', 'measures': 'Sessions revoked, MFA re-registered', 'personal_data': 'yes', 'data_categories': ['contact details', 'sample donor codes'], 'affected_persons': 45, 'informed': ['PI Prof. Lund']}, 'occurred_from')
    j = json.load(open(os.path.join(lib.OUT, 'd01.json'))); j['report'].pop('occurred_at'); j['report']['occurred_from'] = T('2026-11-14 03:12'); j['may'].append('occurred_at'); j['may'].remove('occurred_from'); json.dump(j, open(os.path.join(lib.OUT, 'd01.json'), 'w'), ensure_ascii=False, indent=1)
    mail('d02', ('Abendroth, Cornelius', 'abendroth@sankt-wolfhard.example'), '2026-11-16 11:30', 'Datenschutzvorfall Bibliothek', 'Sehr geehrte Damen und Herren,\n\nim Anhang erhalten Sie die Meldung eines Datenschutzvorfalls.\n\nMit freundlichen Grüßen\nC. Abendroth', client='owa', att=['Datenschutzvorfall_Abendroth.docx'])
    exp('d02', 'docx', 'de', 'paper_disclosure', {'reporter_name': 'Cornelius Abendroth', 'org_unit': 'Bibliothek', 'reporter_phone': '0385 5577-34', 'reporter_email': 'abendroth@sankt-wolfhard.example', 'discovered_at': T('2026-11-16 09:20'), 'occurred_at': '2026-11-13', 'description': 'Die Ausleihkartei von 1998 bis 2004 mit Anschriften lag im öffentlich zugänglichen Kopierraum.', 'affected_persons': 600, 'data_categories': ['Name', 'Anschrift', 'Ausleihvorgänge'], 'personal_data': 'yes', 'special_categories': 'no', 'measures': 'Kartei weggeschlossen, Kopierraum abgeschlossen', 'informed': ['Bibliotheksleitung']}, 'location')
    mail('d03', ('Bjørg Aamodt', 'bjorg.aamodt@laeringssenteret.example'), '2026-11-13 09:10', 'Rapport om hendelse', 'Hei,\n\nse vedlagte skjema.\n\nHilsen Bjørg', client='apple', att=['Rapportskjema.docx'])
    exp('d03', 'docx', 'nb', 'unauthorized_access', {'reporter_name': 'Bjørg Aamodt', 'reporter_role': 'Bibliotekar', 'org_unit': 'Læringssenteret', 'reporter_phone': '414 90 233', 'occurred_at': T('2026-11-12 13:00'), 'discovered_at': T('2026-11-13 08:30'), 'location': 'Lesesal 2', 'affected_systems': ['Alma'], 'description': 'En besøkende satt ved en ulåst skrankemaskin og søkte i låneregisteret.', 'measures': 'Maskinen ble låst og vedkommende vist ut', 'informed': A(['Hilde Moe'], ['leder Hilde Moe'])}, 'reporter_email')
    mail('d04', ('Graham Tull', 'graham.tull@kirkdale-housing.example'), '2026-11-18 17:02', 'Incident report', 'Hi,\n\nForm attached as requested on the phone.\n\nThanks\nGraham\n\nSent from Outlook for Android', client='plain', att=['Incident Kirkdale.docx'])
    exp('d04', 'docx', 'en', 'misdelivery', {'reporter_name': 'Graham Tull', 'org_unit': 'Lettings', 'discovered_at': T('2026-11-18 16:25'), 'occurred_at': T('2026-11-18 15:50'), 'description': 'Tenancy agreement of one tenant was put into the envelope of another. The wrong tenant rang us.', 'data_categories': ['name', 'bank details', 'signature'], 'affected_persons': 1, 'personal_data': 'yes', 'measures': 'Asked the tenant to return the letter, courier booked'}, 'reporter_email')
    mail('d05', ('Poststelle FZT', 'poststelle@fz-talsperre.example'), '2026-11-16 08:25', 'WG: Verlustmeldung', '''Guten Morgen,

anbei leite ich die Verlustmeldung von Frau Wiechert weiter, mit der Bitte um Bearbeitung.

Freundliche Grüße
i. A. Petra Dorn
Poststelle

-----Ursprüngliche Nachricht-----
Von: Wiechert, Saskia <wiechert@fz-talsperre.example>
Gesendet: Sonntag, 15. November 2026 20:14
An: Poststelle FZT
Betreff: Verlustmeldung

Hallo Petra, kannst du das bitte an die richtige Stelle geben? Danke, Saskia
''', client='plain', att=['Verlustmeldung_Wiechert.docx'])
    exp('d05', 'docx', 'de', 'device_loss', {'reporter_name': A('Wiechert, Saskia', 'Saskia Wiechert'), 'org_unit': 'Hydrologie', 'device_kind': 'Notebook Lenovo ThinkPad T14', 'device_id': 'FZT-2023-0418', 'lost_or_stolen': 'stolen', 'location': 'ICE 599, Höhe Fulda', 'occurred_at': T('2026-11-14 17:30'), 'discovered_at': T('2026-11-14 18:05'), 'device_encrypted': 'yes', 'police_report': 'Bundespolizei Kassel, 0482/26', 'data_categories': ['Messreihen', 'Kontaktlisten'], 'personal_data': 'yes', 'device_remote_wipe': 'no'}, 'reporter_email description')
    mail('p01', ('Hasselfeldt, Torben', 't.hasselfeldt@hohenlinden.example'), '2026-11-17 09:05', 'EILT: Meldeformular Zulassung', 'Hallo,\n\nsiehe PDF. Ich bin nur noch mobil erreichbar.\n\nT. Hasselfeldt', client='iphone', att=['Meldung_Zulassung.pdf'])
    exp('p01', 'pdf_flat', 'de', 'ransomware', {'reporter_name': 'Torben Hasselfeldt', 'reporter_role': 'Sachbearbeiter Kfz-Zulassung', 'org_unit': 'Straßenverkehrsamt', 'reporter_phone': '06123 7001-245', 'reporter_email': 't.hasselfeldt@hohenlinden.example', 'discovered_at': T('2026-11-17 06:50'), 'occurred_from': T('2026-11-16 23:40'), 'affected_systems': A(['ZUL-SRV02', 'Arbeitsplätze im EG']), 'description': 'Alle Dokumente tragen die Endung .akira. Auf den Bildschirmen erscheint eine Erpressernachricht.', 'consequences': 'Zulassungsstelle geschlossen', 'measures': 'Server heruntergefahren, Switch im EG stromlos', 'personal_data': 'unknown', 'informed': ['Landrat', 'LKA']}, 'occurred_at')
    mail('p02', ('Latoya Simmons', 'lsimmons@marlowhealth.example'), '2026-11-13 11:18', 'Incident notification', 'Attached.\n\nLatoya Simmons, RN\n\nCONFIDENTIALITY NOTICE: This e-mail and any attachments are for the sole use of the intended recipient.', client='outlook', att=['Incident Notification Simmons.pdf'])
    exp('p02', 'pdf_flat', 'en', 'misdelivery', {'reporter_name': A('Latoya Simmons, RN', 'Latoya Simmons'), 'org_unit': 'Immunization Clinic', 'reporter_phone': '555-0198', 'discovered_at': T('2026-11-13 09:45'), 'occurred_at': '2026-11-12', 'description': 'Vaccination records of 9 patients were faxed to a car dealership because of a wrong speed dial entry.', 'affected_persons': 9, 'data_categories': ['name', 'date of birth', 'vaccination status'], 'personal_data': 'yes', 'measures': 'Dealership confirmed shredding; speed dial corrected'}, 'reporter_email special_categories reporter_role')
    mail('p03', ('Trond Espeseth', 'trond.espeseth@havnes-vgs.example'), '2026-11-17 14:00', 'Melding om brudd', 'Hei, her er skjemaet.\n\nTrond', client='gmail', att=['Brudd_Havnes.pdf'])
    exp('p03', 'pdf_flat', 'nb', ['data_leak', 'misdelivery', 'misconfiguration'], {'reporter_name': 'Trond Espeseth', 'reporter_role': 'Kontaktlærer 2STB', 'occurred_at': '2026-11-16', 'discovered_at': T('2026-11-17 12:15'), 'description': 'Karakteroversikten for klassen ble delt i feil Teams-rom. Elever i en annen klasse kunne se den.', 'data_categories': ['navn', 'karakterer', 'fravær'], 'personal_data': 'yes', 'affected_persons': 28, 'measures': 'Filen er fjernet fra Teams', 'informed': ['Rektor']}, 'reporter_email affected_systems')
    mail('p04', ('Ines Carvalho', 'ines.carvalho@tidewater.example'), '2026-11-19 06:40', 'Initial report - unknown remote session', 'Good morning,\n\nplease see the attached initial report. I am on shift until 14:00.\n\nInes', client='thunderbird', att=['Initial report PN.pdf'])
    exp('p04', 'pdf_flat', 'en', 'unauthorized_access', {'reporter_name': 'Ines Carvalho', 'org_unit': 'Pumping Station North', 'reporter_phone': '07700 900 318', 'discovered_at': T('2026-11-19 05:25'), 'occurred_from': T('2026-11-19 04:50'), 'affected_systems': A(['HMI-PN-02 (10.20.4.17)'], ['HMI-PN-02', '10.20.4.17']), 'description': 'Remote desktop session opened on the operator panel by an unknown user; setpoints were viewed.', 'measures': 'Remote access switched off at the firewall', 'consequences': 'No impact on supply', 'informed': ['Shift supervisor', 'OT vendor']}, 'reporter_email occurred_at')
    mail('p05', ('Marlene Gschwind', 'gschwind@kita-moosach.example'), '2026-11-19 08:15', 'Meldung Datenpanne', 'Guten Morgen,\n\nim Anhang die Meldung. Eine Korrektur: In der Meldung steht 40 Kinder, es sind nach nochmaligem Zählen 43 Kinder betroffen.\n\nViele Grüße\nMarlene Gschwind\nTel. 089 555 2071', client='outlook', att=['Datenpanne_Kita.pdf'])
    exp('p05', 'pdf_flat', 'de', ['device_loss', 'data_loss'], {'reporter_name': 'Marlene Gschwind', 'org_unit': 'Kita Sonnenhügel', 'discovered_at': T('2026-11-18 15:30'), 'description': 'USB-Stick mit Entwicklungsberichten ist verschwunden.', 'device_kind': 'USB-Stick', 'device_encrypted': 'no', 'affected_persons': 43, 'data_categories': ['Namen', 'Entwicklungsberichte'], 'personal_data': 'yes', 'measures': 'Räume abgesucht'}, 'reporter_email reporter_phone lost_or_stolen')
    mail('tw01', ('Jun Park', 'jun.park@lakeside-conservatory.example'), '2026-11-17 16:20', 'phone gone', 'Hi,\n\nthe form is attached. One thing has changed since I filled it in: the asset number is LC-5510, not LC-5501, I mixed up the digits. And the phone was not lost but stolen, security has it on camera.\n\nJun', client='gmail', att=['First notice Park.docx'])
    exp('tw01', 'docx', 'en', 'device_loss', {'reporter_name': 'Jun Park', 'org_unit': 'Strings', 'reporter_phone': '01632 960 711', 'discovered_at': T('2026-11-17 10:00'), 'device_kind': 'Phone (Pixel 8)', 'device_id': 'LC-5510', 'device_encrypted': 'yes', 'location': 'Practice room 7', 'lost_or_stolen': 'stolen'}, 'reporter_email description informed')
    mail('x01', ('Femi Ogunleye', 'f.ogunleye@greystone.example'), '2026-11-18 15:10', 'Incident log DoS Moodle', 'Hello,\n\nsheet attached.\n\nFemi', client='owa', att=['incident_log.xlsx'])
    exp('x01', 'xlsx', 'en', 'denial_of_service', {'reporter_name': 'Femi Ogunleye', 'org_unit': 'IT Operations', 'reporter_phone': '01632 960 145', 'discovered_at': T('2026-11-18 13:05'), 'occurred_from': T('2026-11-18 12:50'), 'occurred_to': T('2026-11-18 14:20'), 'affected_systems': ['moodle.greystone.example'], 'description': 'SYN flood from several thousand addresses made Moodle unreachable during online exams.', 'consequences': 'Two exams had to be repeated', 'measures': 'Rate limiting at border router, provider scrubbing enabled', 'personal_data': 'no', 'informed': ['Exams office', 'JISC CSIRT']}, 'reporter_email')
    mail('x02', ('Ragnhild Stai', 'ragnhild.stai@dalnett.example'), '2026-11-16 12:05', 'avviksmelding', 'Hei\n\nSender avvik i vedlegget.\n\nRagnhild', client='plain', att=['avvik_stai.ods'])
    exp('x02', 'ods', 'nb', 'phishing', {'reporter_name': 'Ragnhild Stai', 'org_unit': 'Økonomi', 'reporter_phone': '61 20 44 18', 'reporter_email': 'ragnhild.stai@dalnett.example', 'discovered_at': T('2026-11-16 10:40'), 'occurred_at': T('2026-11-16 09:15'), 'description': 'Falsk faktura på 84 000 kr kom fra en adresse som lignet på daglig leders. Fakturaen ble ikke betalt.', 'measures': 'Avsender er sperret', 'informed': ['Daglig leder', 'banken'], 'personal_data': 'no'})
    mail('x03', ('Jablonski, Kerstin', 'k.jablonski@kreis-anhausen.example'), '2026-11-13 13:30', 'Meldung Informationssicherheit SG 31', 'Sehr geehrte Kolleginnen und Kollegen,\n\nanliegend die ausgefüllte Meldung.\n\nMit freundlichem Gruß\nJablonski', client='outlook', att=['Meldung_Soziales.xlsx'])
    exp('x03', 'xlsx', 'de', 'data_loss', {'reporter_name': 'Kerstin Jablonski', 'org_unit': '31 Soziales', 'reporter_phone': '377', 'discovered_at': T('2026-11-13 11:20'), 'affected_systems': ['OPEN/PROSOZ'], 'description': 'Durch einen Fehler beim Einspielen wurden Bescheide von 210 Personen gelöscht. Die letzte Sicherung ist vier Wochen alt.', 'affected_persons': 210, 'personal_data': 'yes', 'special_categories': 'yes', 'measures': 'Hersteller beauftragt, Papierakten werden nacherfasst'}, 'reporter_email')
    mail('fw01', ('Tove Lunde', 'tove.lunde@nordvegen.example'), '2026-11-18 12:44', 'VS: mistenkelig innlogging', '''Hei,

jeg sender denne videre fra en av våre stipendiater, ser ut som kontoen er overtatt. Kan dere se på det?

Mvh Tove Lunde, instituttkontoret

Fra: Joakim Rud <joakim.rud@nordvegen.example>
Sendt: onsdag 18. november 2026 11:58
Til: Tove Lunde <tove.lunde@nordvegen.example>
Emne: mistenkelig innlogging

Hei Tove,

i dag kl. 11.30 fikk jeg varsel om innlogging på Feide-kontoen min fra Nigeria. Noen har også endret mobilnummeret for totrinnsbekreftelse. Jeg kommer ikke inn lenger. Jeg har ringt brukerstøtte, men det var lang kø.

Joakim
''', client='outlook')
    exp('fw01', 'free_text', 'nb', 'compromised_account', {'discovered_at': T('2026-11-18 11:30')}, 'description reporter_name reporter_email org_unit reporter_role affected_systems informed measures occurred_at consequences')
    mail('fw02', ('Helen Fairbrother', 'h.fairbrother@kirkdale-housing.example'), '2026-11-20 10:10', 'FW: Website form: report a problem', '''Hello,

This came in through the public website last night, passing it on to you.

Helen Fairbrother
Customer Services

From: Kirkdale Website <web@kirkdale-housing.example>
Sent: 19 November 2026 22:47
To: Customer Services
Subject: Website form: report a problem

Name: Amir Chaudhry
E-mail: amir.c@mailbox.example.net
Phone: 07700 900 655
What would you like to report?: Data of other people visible
Describe the problem: In the tenants' portal I can see the repair requests of my neighbours with their names and phone numbers.
Since when?: 17/11/2026
When did you notice it?: 19/11/2026 21:30
Which page?: https://my.kirkdale-housing.example/repairs
''', client='plain')
    exp('fw02', 'text_form', 'en', ['data_leak', 'misconfiguration', 'unauthorized_access', 'vulnerability'], {'reporter_name': 'Amir Chaudhry', 'reporter_email': 'amir.c@mailbox.example.net', 'reporter_phone': '07700 900 655', 'description': "In the tenants' portal I can see the repair requests of my neighbours with their names and phone numbers.", 'occurred_from': '2026-11-17', 'discovered_at': T('2026-11-19 21:30'), 'affected_systems': ['https://my.kirkdale-housing.example/repairs']}, 'occurred_at personal_data data_categories org_unit')
    mail('nq01', ('IT-Sicherheit HS Treuenau', 'newsletter@hs-treuenau.example'), '2026-11-20 07:00', 'Awareness-Newsletter November: Phishing erkennen', '''Liebe Kolleginnen und Kollegen,

in dieser Ausgabe zeigen wir, woran Sie Phishing erkennen. Ein Beispiel: "Ihr Konto wurde gesperrt, klicken Sie hier". Prüfen Sie immer die Absenderadresse und melden Sie Verdachtsfälle an die IT-Sicherheit.

Termin: Am 1. Dezember um 14:00 Uhr findet die Schulung "Sicher im Homeoffice" statt (Raum A 101).

Ihr Team IT-Sicherheit

Diese E-Mail geht an alle Beschäftigten. Abmelden: https://listen.hs-treuenau.example/abmelden
''', client='plain', extra={'List-Id': 'Awareness <awareness.listen.hs-treuenau.example>', 'List-Unsubscribe': '<https://listen.hs-treuenau.example/abmelden>', 'Precedence': 'list'})
    exp('nq01', 'free_text', 'de', None, {}, 'description reporter_name reporter_email org_unit', 'ignored', True)
