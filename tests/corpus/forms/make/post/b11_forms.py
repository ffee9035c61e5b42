from lib import *
import lib
H = html.escape
def text_forms():
    mail('u01', ('Fiona Mackay', 'fiona.mackay@strathnairn.example'), '2026-10-06 15:26', 'Re: [Ticket 40912] Please tell us more about your incident', '''
Hi Callum, answers below.

On 06/10/2026 14:31, Strathnairn Cyber Desk wrote:
> Dear Fiona,
>
> thank you for your call. Please answer these questions so that we can
> register the incident.
>
> 1. Your department and phone number?

Estates Office, 01463 555 812

> 2. When did you notice it?

Today at 13:45

> 3. Which computer or service is affected?

EST-LT-19 and the Planon booking system

> 4. What happened?

I plugged in a USB stick I had found in the canteen, and a window asking for admin rights kept coming back.

> 5. Is any personal data involved?

Don't know

> 6. What have you done since?

Took the stick out and switched the laptop off

> Kind regards
> Callum Reid
> Cyber Desk, 01463 555 900
''', client='thunderbird')
    exp('u01', 'text_form', 'en', 'malware', {'org_unit': 'Estates Office', 'reporter_phone': '01463 555 812', 'discovered_at': T('2026-10-06 13:45'), 'affected_systems': A(['EST-LT-19', 'Planon booking system'], ['EST-LT-19', 'the Planon booking system'], ['EST-LT-19 and the Planon booking system']), 'description': 'I plugged in a USB stick I had found in the canteen, and a window asking for admin rights kept coming back.', 'personal_data': 'unknown', 'measures': 'Took the stick out and switched the laptop off'}, 'reporter_name reporter_email occurred_at')
    mail('u02', ('Servicedesk Bezirk', 'servicedesk@bezirk-mainau.example'), '2026-10-07 11:12', 'Ticket#2026100701 – Sicherheitsvorfall (telefonisch gemeldet)', '''
Hallo Kollegen,

folgender Vorfall wurde telefonisch gemeldet:

*Ticket:* 2026100701
*Aufgenommen von:* Silke Marquardt (Servicedesk)
*Anruf um:* 07.10.2026 10:50
*Anrufer/in:* Detlef Oppermann
*Rückrufnummer:* 08382 270-5519
*Dienststelle:* Klinik Sonnenhof, Verwaltung
*Was ist los:* Auf dem gemeinsamen Laufwerk sind seit heute früh die Gehaltslisten für alle sichtbar. Herr Oppermann hat es beim Öffnen der Ordnerliste gesehen.
*Gesehen um:* 07.10.2026 10:35
*System:* Laufwerk P: auf SH-FILE1
*Personenbezogene Daten:* Ja
*Anzahl Betroffene:* rund 340
*Maßnahme:* Ordnerrechte wurden vom Servicedesk entzogen
*Priorität (Servicedesk):* 2

Servicedesk Bezirk Mainau | Tel. 08382 270-1000
''', client='plain')
    exp('u02', 'text_form', 'de', ['misconfiguration', 'data_leak'], {'reporter_name': 'Detlef Oppermann', 'reporter_phone': '08382 270-5519', 'org_unit': 'Klinik Sonnenhof, Verwaltung', 'description': 'Auf dem gemeinsamen Laufwerk sind seit heute früh die Gehaltslisten für alle sichtbar. Herr Oppermann hat es beim Öffnen der Ordnerliste gesehen.', 'discovered_at': T('2026-10-07 10:35'), 'affected_systems': A(['Laufwerk P: auf SH-FILE1'], ['SH-FILE1']), 'personal_data': 'yes', 'affected_persons': 340, 'measures': 'Ordnerrechte wurden vom Servicedesk entzogen'}, 'reporter_email data_categories informed')
    mail('u03', ('Håvard Tangen', 'havard.tangen@kystmuseet.example'), '2026-10-08 08:55', 'Avviksmelding', '''
AVVIK - KYSTMUSEET IKS
(sendes til vorfall@example.org)

1) Hvem er du, og hvor jobber du?
Svar: Håvard Tangen, Samlingsavdelingen

2) Hvordan kan vi nå deg?
Svar: 988 10 443

3) Hva handler det om?
Svar: Mistet utstyr

4) Når merket du at noe var galt?
Svar: 7.10.2026 kl. 16.20

5) Hvor var det?
Svar: Fergekaia på Halhjem

6) Fortell hva som skjedde.
Svar: Kameraryggsekken ble stående igjen på kaia. I den lå en ekstern harddisk med intervjuer.

7) Hva slags utstyr, og hvilket nummer har det?
Svar: Ekstern harddisk, KM-0217

8) Var det beskyttet med kryptering?
Svar: Nei

9) Hvor mange personer gjelder det?
Svar: 14

10) Hva har du gjort med det?
Svar: Ringt fergeselskapet og lett på kaia

11) Hvem vet om det?
Svar: Avdelingsleder
''', client='outlook')
    exp('u03', 'text_form', 'nb', 'device_loss', {'reporter_name': 'Håvard Tangen', 'org_unit': 'Samlingsavdelingen', 'reporter_phone': '988 10 443', 'discovered_at': T('2026-10-07 16:20'), 'location': 'Fergekaia på Halhjem', 'description': 'Kameraryggsekken ble stående igjen på kaia. I den lå en ekstern harddisk med intervjuer.', 'device_kind': 'Ekstern harddisk', 'device_id': 'KM-0217', 'device_encrypted': 'no', 'affected_persons': 14, 'measures': 'Ringt fergeselskapet og lett på kaia', 'informed': ['Avdelingsleder']}, 'reporter_email lost_or_stolen personal_data data_categories')
    mail('u04', ('Dunmore Library Svc', 'it@dunmore-library.example'), '2026-10-09 16:40', 'INCIDENT REPORT 10/09', '''
INCIDENT REPORT
DUNMORE PUBLIC LIBRARY SYSTEM

EMPLOYEE:        Teresa Villanueva
TITLE:           Branch Manager
BRANCH:          Eastside
EXT:             2217

DATE FOUND:      10/09/2026     TIME FOUND:    2:15 PM
DATE OCCURRED:   10/08/2026     TIME OCCURRED: 6:30 PM

TYPE (mark one): ( ) Theft  ( ) Virus  (X) Website changed  ( ) Password stolen  ( ) Other

AFFECTED:        events.dunmore-library.example

WHAT HAPPENED:   The events calendar shows a page with a flag and
                 a message "hacked by xX_Crow". Patrons sent us
                 screenshots.

PATRON DATA INVOLVED?   ( ) Yes   (X) No   ( ) Unknown

ACTION TAKEN:    Web host took the site down.

WHO WAS TOLD:    Director Ames, web host

----- DO NOT WRITE BELOW THIS LINE -----
REVIEWED BY:                 DATE:
''', client='plain', charset='windows-1252')
    exp('u04', 'text_form', 'en', ['unauthorized_access', 'other', 'compromised_account'], {'reporter_name': 'Teresa Villanueva', 'reporter_role': 'Branch Manager', 'org_unit': 'Eastside', 'reporter_phone': '2217', 'discovered_at': T('2026-10-09 14:15'), 'occurred_at': T('2026-10-08 18:30'), 'affected_systems': ['events.dunmore-library.example'], 'description': 'The events calendar shows a page with a flag and a message "hacked by xX_Crow". Patrons sent us screenshots.', 'personal_data': 'no', 'measures': 'Web host took the site down.', 'informed': ['Director Ames', 'web host']}, 'reporter_email')
    mail('u05', ('Lorenz Fichtner', 'fichtner@steuerberater-rehm.example'), '2026-10-12 09:44', 'Meldung Datenschutzverletzung Mandant', '''
Sehr geehrte Damen und Herren,

wie besprochen die ausgefüllte Tabelle:

Kanzlei / Stelle\tSteuerkanzlei Rehm & Partner
Name des Meldenden\tLorenz Fichtner
Kontakt\t0941 555 8830, fichtner@steuerberater-rehm.example
Art der Verletzung\tFehlversand per E-Mail
Zeitpunkt der Verletzung\t09.10.2026, 16:20 Uhr
Zeitpunkt der Kenntniserlangung\t12.10.2026, 08:30 Uhr
Beschreibung\tDie Lohnabrechnungen der Firma A gingen an die Personalabteilung der Firma B. Diese hat uns heute angerufen.
Betroffene Personen (Anzahl)\t62
Datenkategorien\tNamen, Gehälter, Steuer-ID, Konfession
Besondere Kategorien?\tja
Ergriffene Maßnahmen\tLöschbestätigung angefordert
Voraussichtliche Folgen\tUnzufriedenheit der Beschäftigten, kein finanzieller Schaden
Datenschutzbeauftragte der Kanzlei\tRAin Dorothee Klamm, 0941 555 8800

Mit freundlichen Grüßen
Lorenz Fichtner
''', client='plain', cte='quoted-printable')
    exp('u05', 'text_form', 'de', 'misdelivery', {'org_unit': 'Steuerkanzlei Rehm & Partner', 'reporter_name': 'Lorenz Fichtner', 'reporter_phone': '0941 555 8830', 'reporter_email': 'fichtner@steuerberater-rehm.example', 'occurred_at': T('2026-10-09 16:20'), 'discovered_at': T('2026-10-12 08:30'), 'description': 'Die Lohnabrechnungen der Firma A gingen an die Personalabteilung der Firma B. Diese hat uns heute angerufen.', 'affected_persons': 62, 'data_categories': ['Namen', 'Gehälter', 'Steuer-ID', 'Konfession'], 'personal_data': 'yes', 'special_categories': 'yes', 'measures': 'Löschbestätigung angefordert', 'consequences': 'Unzufriedenheit der Beschäftigten, kein finanzieller Schaden'})
    mail('u06', ('Sondre Bakken', 'sondre.bakken@kystmuseet.example'), '2026-10-13 14:10', 'avvik', '''
Fyller ut resten i morgen.

AVVIK - KYSTMUSEET IKS
(sendes til vorfall@example.org)

1) Hvem er du, og hvor jobber du?
Svar: Sondre Bakken, Resepsjonen

2) Hvordan kan vi nå deg?
Svar: f.eks. 900 00 000

3) Hva handler det om?
Svar: Besøkssystemet er nede

4) Når merket du at noe var galt?
Svar: 13.10.2026 kl. 13.35

5) Hvor var det?
Svar:

6) Fortell hva som skjedde.
Svar: Billettskranken får ikke kontakt med TicketCo, og nettbutikken viser feil.

7) Hva slags utstyr, og hvilket nummer har det?
Svar: -

8) Var det beskyttet med kryptering?
Svar:

9) Hvor mange personer gjelder det?
Svar:

10) Hva har du gjort med det?
Svar: Startet kassen på nytt

11) Hvem vet om det?
Svar:
''', client='gmail')
    exp('u06', 'text_form', 'nb', 'outage', {'reporter_name': 'Sondre Bakken', 'org_unit': 'Resepsjonen', 'discovered_at': T('2026-10-13 13:35'), 'description': 'Billettskranken får ikke kontakt med TicketCo, og nettbutikken viser feil.', 'measures': 'Startet kassen på nytt'}, 'reporter_email affected_systems')

def html_forms():
    rows = [('First and Last Name', 'Quentin Ashby'), ('Work E-mail', 'quentin.ashby@northfolk-nhs.example'), ('Ward / Service', 'Community Dental'), ('Bleep or Phone', '01603 555 144'), ('What kind of incident is it?', 'Malware'), ('When did you become aware of it?', '08-10-2026 09:35'), ('Which device or system? (asset label if possible)', 'NF-DT-4471'), ('Tell us the story', 'After opening a PDF from a courier company the screen froze and the fan ran loud. Sophos shows "Troj/Agent".'), ('Is patient or staff data affected?', 'Unsure'), ('What did you do?', 'Disconnected Wi-Fi, phoned the IT help line'), ('Who else knows?', 'Practice manager')]
    mail('k01', ('Jotform', 'noreply@formmail.example.com'), '2026-10-08 10:02', 'Re: Cyber Incident Form - Quentin Ashby', html_='<html><body bgcolor="#f7f9fc"><table width="100%" cellpadding="0" cellspacing="0"><tr><td align="center"><table width="760" bgcolor="#fff"><tr><td style="font-size:20px;padding:20px">Cyber Incident Form</td></tr><tr><td><table id="emailFieldsTable" width="100%" cellpadding="10">' + ''.join('<tr class="questionRow"><td class="questionColumn" width="170" valign="top" style="color:#6f76a7"><span>%s</span></td><td class="valueColumn" valign="top">%s</td></tr>\n' % (H(k), H(v)) for k, v in rows) + '</table></td></tr><tr><td style="font-size:11px">You can edit this submission and view all your submissions easily.</td></tr></table></td></tr></table></body></html>', client='html', extra={'Reply-To': 'quentin.ashby@northfolk-nhs.example'})
    exp('k01', 'html', 'en', 'malware', {'reporter_name': 'Quentin Ashby', 'reporter_email': 'quentin.ashby@northfolk-nhs.example', 'org_unit': 'Community Dental', 'reporter_phone': '01603 555 144', 'discovered_at': T('2026-10-08 09:35'), 'affected_systems': ['NF-DT-4471'], 'description': rows[7][1], 'personal_data': 'unknown', 'measures': rows[9][1], 'informed': ['Practice manager']}, 'device_id')
    secs = [('Ihre Daten', [('Ihr Name', 'Wibke Rathjens'), ('Ihre Abteilung', 'Ausländerbehörde'), ('Ihre Durchwahl', '2290'), ('Ihre dienstliche E-Mail-Adresse', 'w.rathjens@stadt-bergkamp.example')]), ('Das Ereignis', [('Um welche Art von Vorfall handelt es sich?', 'Phishing oder Betrugsversuch'), ('Datum des Bemerkens', '09.10.2026'), ('Uhrzeit des Bemerkens', '14:20'), ('Ist der Zeitpunkt des Ereignisses bekannt?', 'Nein'), ('Beschreiben Sie bitte, was vorgefallen ist.', 'Anruf eines angeblichen Microsoft-Mitarbeiters, der mich zur Installation von AnyDesk überreden wollte. Ich habe aufgelegt.')]), ('Auswirkungen', [('Sind persönliche Daten von Bürgerinnen und Bürgern betroffen?', 'Nein'), ('Welche Systeme sind betroffen?', ''), ('Was haben Sie unternommen?', 'Rufnummer notiert'), ('Wen haben Sie unterrichtet?', 'Amtsleitung')])]
    mail('k02', ('LimeSurvey', 'umfrage@stadt-bergkamp.example'), '2026-10-09 14:41', 'Antwortübermittlung für Umfrage "Vorfall melden"', html_='<html><body>Hallo,<br/><br/>eine neue Antwort wurde für Ihre Umfrage \'Vorfall melden\' übermittelt.<br/><br/><table class="printouttable" border="1">' + '<tr><th>Frage</th><th>Ihre Antwort</th></tr>' + ''.join('<tr class="printanswersgroup"><td colspan="2"><b>%s</b></td></tr>' % H(s) + ''.join('<tr class="printanswersquestion"><td>%s</td><td>%s</td></tr>\n' % (H(k), H(v)) for k, v in r) for s, r in secs) + '</table></body></html>', client='html', cte='base64')
    exp('k02', 'html', 'de', 'phishing', {'reporter_name': 'Wibke Rathjens', 'org_unit': 'Ausländerbehörde', 'reporter_phone': '2290', 'reporter_email': 'w.rathjens@stadt-bergkamp.example', 'discovered_at': T('2026-10-09 14:20'), 'description': secs[1][1][4][1], 'personal_data': 'no', 'measures': 'Rufnummer notiert', 'informed': ['Amtsleitung']})
    rows = [('Meldingen gjelder', '☐ Tyveri/tap  ☐ Datavirus  ☒ Uautorisert innsyn  ☐ Annet'), ('Navn på den som melder', 'Grete Myklebust'), ('Avdeling', 'HR'), ('Tlf.', '70 11 45 06'), ('Oppdaget (dato/kl.)', '06.10.2026 kl. 10:05'), ('Skjedd (dato/kl.)', '05.10.2026'), ('System', 'Visma HRM'), ('Hendelsen', 'En leder fikk ved en feil tilgang til sykemeldinger for hele avdelingen.'), ('Antall berørte', '53'), ('Helseopplysninger eller andre sensitive data', '☒ Ja  ☐ Nein'.replace('Nein', 'Nei')), ('Tiltak', 'Tilgangen er fjernet'), ('Orientert', 'HR-direktør')]
    tb = '<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style=\'border-collapse:collapse;border:none\'>' + ''.join("<tr><td width=208 valign=top style='width:155.9pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'><p class=MsoNormal><b><span lang=NO-BOK>%s<o:p></o:p></span></b></p></td><td width=397 valign=top style='border:solid windowtext 1.0pt'><p class=MsoNormal><span lang=NO-BOK>%s<o:p></o:p></span></p></td></tr>" % (H(k), H(v)) for k, v in rows) + '</table>'
    h = h_outlook('Hei,\n\nher er meldingen, limt inn fra malen.\n').replace('</div></body>', tb + '<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Med vennlig hilsen<o:p></o:p></p><p class=MsoNormal>Grete Myklebust<o:p></o:p></p></div></body>')
    mail('k03', ('Myklebust, Grete', 'grete.myklebust@sunnverft.example'), '2026-10-06 11:18', 'Melding om avvik', 'Hei,\n\nher er meldingen, limt inn fra malen.\n\n' + '\n\n'.join(k + '\n\n' + v for k, v in rows) + '\n\nMed vennlig hilsen\nGrete Myklebust', html_=h, client='outlook')
    exp('k03', 'html', 'nb', ['unauthorized_access', 'misconfiguration'], {'reporter_name': 'Grete Myklebust', 'org_unit': 'HR', 'reporter_phone': '70 11 45 06', 'discovered_at': T('2026-10-06 10:05'), 'occurred_at': '2026-10-05', 'affected_systems': ['Visma HRM'], 'description': rows[7][1], 'affected_persons': 53, 'special_categories': 'yes', 'measures': 'Tilgangen er fjernet', 'informed': ['HR-direktør']}, 'reporter_email personal_data data_categories')
    rows = [('Your name', 'Dr Hollis Grant'), ('School', 'Veterinary Medicine'), ('Contact e-mail', 'h.grant@eastvale.example'), ('Category', 'Exposed credentials'), ('Discovered', '12 October 2026, 18:05'), ('Details', 'My lab password was in a slide deck that I shared with 80 summer school participants on 28 September.'), ('Account or system', 'VetLIMS'), ('Actions', 'Password changed'), ('Reported to anyone else?', 'No')]
    q = '<table>' + ''.join('<tr><td style="padding-right:20px"><b>%s:</b></td><td>%s</td></tr>' % (H(k), H(v)) for k, v in rows) + '</table>'
    mail('k04', ('Yvonne Tate', 'yvonne.tate@eastvale.example'), '2026-10-13 09:10', 'Fwd: Website enquiry: security incident', 'Hi team, this landed in the general enquiries inbox, I think it is for you.\nYvonne\n\n---------- Forwarded message ---------\nFrom: Eastvale Forms <forms@eastvale.example>\nDate: Mon, 12 Oct 2026 at 18:22\nSubject: Website enquiry: security incident\nTo: <enquiries@eastvale.example>\n\n' + '\n'.join('%s: %s' % r for r in rows), html_='<div dir="ltr"><div>Hi team, this landed in the general enquiries inbox, I think it is for you.</div><div>Yvonne</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>From: <strong class="gmail_sendername" dir="auto">Eastvale Forms</strong> <span dir="auto">&lt;forms@eastvale.example&gt;</span><br>Date: Mon, 12 Oct 2026 at 18:22<br>Subject: Website enquiry: security incident<br>To: &lt;enquiries@eastvale.example&gt;<br></div><br>' + q + '</div></div>', client='gmail')
    exp('k04', 'html', 'en', 'credentials_exposed', {'reporter_name': A('Dr Hollis Grant', 'Hollis Grant'), 'org_unit': 'Veterinary Medicine', 'reporter_email': 'h.grant@eastvale.example', 'discovered_at': T('2026-10-12 18:05'), 'description': rows[5][1], 'affected_systems': ['VetLIMS'], 'measures': 'Password changed'}, 'occurred_at affected_persons')
    rows = [('Nachname, Vorname', 'Zöllner, Anton'), ('Funktion', 'Schulleiter'), ('Schule', 'Realschule am Anger'), ('Telefon', '08621 4470'), ('Vorfall bemerkt', '05.10.2026 07:40'), ('Vorfall eingetreten', '02.10.–05.10.2026'), ('Vorfallsart', 'Einbruch, Diebstahl'), ('Gerät', '2 Tablets iPad 9. Generation'), ('Geräte-Nr.', 'RSA-T-044, RSA-T-045'), ('Tatort', 'Lehrerzimmer'), ('Geräte verschlüsselt', 'Ja'), ('Aktenzeichen Polizei', 'BY4711-001822-26/3'), ('Erläuterung', 'Unbekannte haben am Wochenende die Fenster aufgehebelt und zwei Tablets mitgenommen.')]
    mail('k05', ('Schulportal', 'noreply@schulportal.example'), '2026-10-05 09:12', 'Schulportal – Meldung eines Sicherheitsvorfalls', html_='<html><body><p>Guten Tag,</p><p>über das Schulportal wurde folgende Meldung abgegeben:</p><ul>' + ''.join('<li><strong>%s:</strong> %s</li>' % (H(k), H(v)) for k, v in rows) + '</ul><p>Ihr Schulportal-Team<br>Support: 089 555 1212</p></body></html>', client='html')
    exp('k05', 'html', 'de', 'device_loss', {'reporter_name': A('Zöllner, Anton', 'Anton Zöllner'), 'reporter_role': 'Schulleiter', 'org_unit': 'Realschule am Anger', 'reporter_phone': '08621 4470', 'discovered_at': T('2026-10-05 07:40'), 'occurred_from': '2026-10-02', 'occurred_to': '2026-10-05', 'device_kind': '2 Tablets iPad 9. Generation', 'device_id': 'RSA-T-044, RSA-T-045', 'location': 'Lehrerzimmer', 'device_encrypted': 'yes', 'police_report': 'BY4711-001822-26/3', 'description': rows[12][1]}, 'lost_or_stolen reporter_email')
    rows = [('Email *', 'o.reyes@canyonstate.example'), ('Full name *', 'Oscar Reyes'), ('College / Division *', 'Enrollment Services'), ('What are you reporting? *', 'I sent data to the wrong recipient'), ('Date you found out *', 'MM DD YYYY\n10 / 14 / 2026'), ('Time you found out', '08:55 AM'), ('Describe the incident *', 'A transcript batch for Fall admits was mailed to the wrong community college.'), ('Number of people whose data is involved', '31'), ('Data elements', 'name, student ID, transcript'), ('Steps you already took', 'Called the registrar there and asked to return the package')]
    mail('k06', ('Google Forms', 'forms-receipts-noreply@forms.example.com'), '2026-10-14 18:05', 'Data Incident Report', html_='<html><body><div style="max-width:600px"><div>Thanks for filling out <a href="https://forms.example.com/d/e/x">Data Incident Report</a></div><div>Here\'s what was received.</div><h2>Data Incident Report</h2>' + ''.join('<div style="padding:16px;border:1px solid #dadce0"><div style="font-size:16px">%s</div><div style="font-size:14px;margin-top:8px">%s</div></div>\n' % (H(k).replace(' *', ' <span style="color:#d93025">*</span>'), H(v).replace('\n', '<br>')) for k, v in rows) + '<div>Create your own form</div></div></body></html>', client='html')
    exp('k06', 'html', 'en', 'misdelivery', {'reporter_email': 'o.reyes@canyonstate.example', 'reporter_name': 'Oscar Reyes', 'org_unit': 'Enrollment Services', 'discovered_at': T('2026-10-14 08:55'), 'description': rows[6][1], 'affected_persons': 31, 'data_categories': ['name', 'student ID', 'transcript'], 'personal_data': 'yes', 'measures': rows[9][1]})

def formtext(p, value):
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for x in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar></w:r>' % W, '<w:r %s><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>' % W, '<w:r %s><w:fldChar w:fldCharType="separate"/></w:r>' % W, '<w:r %s><w:t xml:space="preserve">%s</w:t></w:r>' % (W, H(value) if value else '\u2002\u2002\u2002\u2002\u2002'), '<w:r %s><w:fldChar w:fldCharType="end"/></w:r>' % W): p._p.append(parse_xml(x))
def formcheck(p, on, label):
    W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for x in ('<w:r %s><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check1"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="%d"/></w:checkBox></w:ffData></w:fldChar></w:r>' % (W, on), '<w:r %s><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>' % W, '<w:r %s><w:fldChar w:fldCharType="end"/></w:r>' % W): p._p.append(parse_xml(x))
    p.add_run(' ' + label + '    ')
def dropdown(p, value, opts):
    p._p.append(parse_xml('<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr><w:dropDownList>%s</w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>%s</w:t></w:r></w:sdtContent></w:sdt>' % (''.join('<w:listItem w:displayText="%s" w:value="%s"/>' % (H(o), H(o)) for o in opts), H(value))))
def build_docs():
    d = newdoc('Arial', 10); d.add_heading('Information Security Incident Form ISF-07', 1); d.add_paragraph('Port of Aldmouth Authority')
    t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'
    for k, v in [('Person making this report:', 'Isobel Crane'), ('Role:', 'Berth Planner'), ('Section:', 'Harbour Operations'), ('Tel (24h):', '01553 555 610'), ('Email:', ''), ('Date and time the incident came to light:', '07/10/2026 22:10'), ('Date and time it took place:', '07/10/2026 21:45'), ('Systems / applications concerned:', 'PortCDM, VTS-Display 4')]:
        c = t.add_row().cells; put(c[0], k); c[1].text = ''; formtext(c[1].paragraphs[0], v)
    c = t.add_row().cells; put(c[0], 'Nature of incident:'); c[1].text = ''
    for on, l in [(0, 'Virus'), (0, 'Loss of equipment'), (0, 'Hacking'), (1, 'Loss of service'), (0, 'Misuse'), (0, 'Other')]: formcheck(c[1].paragraphs[0], on, l)
    for k, v in [('Account of the incident:', 'After a patch the traffic display lost all vessel labels and the planning service stopped responding.'), ('Consequences:', 'Two arrivals delayed by one hour'), ('Remedial action:', 'Patch rolled back by supplier')]:
        c = t.add_row().cells; put(c[0], k); c[1].text = ''; formtext(c[1].paragraphs[0], v)
    c = t.add_row().cells; put(c[0], 'Personal data concerned?'); c[1].text = ''
    for on, l in [(0, 'Yes'), (1, 'No'), (0, 'Not yet known')]: formcheck(c[1].paragraphs[0], on, l)
    c = t.add_row().cells; put(c[0], 'Notified so far:'); c[1].text = ''; formtext(c[1].paragraphs[0], 'Duty Harbour Master')
    d.add_paragraph('ISF-07 rev. 3 – owner: Information Security Manager, isf@aldmouth.example'); save(d, 'ISF-07.docx')
    # e02 de question / answer paragraphs
    d = newdoc('Calibri', 11); d.add_heading('Fragebogen nach einem Sicherheitsereignis', 1); d.add_paragraph('Stiftung Lebenswege – bitte innerhalb von 24 Stunden an die Informationssicherheit senden.').italic = True
    for i, (q, a) in enumerate([('Wie heißen Sie und in welcher Einrichtung arbeiten Sie?', 'Mechthild Ossenkamp, Wohngruppe Birkenhof'), ('Unter welcher Telefonnummer sind Sie zu erreichen?', '05251 889-73'), ('Was ist geschehen?', 'Ein Bewohnerordner wurde beim Umzug in die falsche Wohngruppe gebracht und stand dort im Flur.'), ('Wann ist Ihnen das aufgefallen?', '08.10.2026, 16:15 Uhr'), ('Seit wann bestand der Zustand?', 'seit dem 06.10.2026'), ('Um welche Angaben geht es?', 'Diagnosen, Medikationspläne'), ('Wie viele Menschen sind betroffen?', '1'), ('Was haben Sie daraufhin getan?', 'Ordner zurückgeholt und eingeschlossen'), ('Wer ist bereits unterrichtet?', 'Einrichtungsleitung, gesetzliche Betreuerin'), ('Welche Folgen befürchten Sie?', '')], 1):
        p = d.add_paragraph(); p.add_run('%d. %s' % (i, q)).bold = True; d.add_paragraph(a)
    save(d, 'Fragebogen_Birkenhof.docx')
    # e03 nb 3 col
    d = newdoc('Calibri', 10); d.add_heading('Registrering av sikkerhetsbrudd', 2); d.add_paragraph('Innlandsbanken ASA')
    t = table(d, [('Nr', 'Felt', 'Utfylt av melder'), ('1.1', 'Melders navn', 'Jørgen Wiik'), ('1.2', 'Kontor', 'Lillehammer'), ('1.3', 'Mobilnummer', '480 22 917'), ('2.1', 'Tidspunkt for oppdagelse', '09.10.2026 kl. 15.05'), ('2.2', 'Hendelsen startet', '09.10.2026 kl. 14.30'), ('2.3', 'Hendelsen opphørte', '09.10.2026 kl. 15.50'), ('2.4', 'Hendelsestype', 'Tjenestenektangrep (DDoS)'), ('2.5', 'Rammede tjenester', 'Nettbank, BankID-innlogging'), ('2.6', 'Beskrivelse av hendelsesforløpet', 'Nettbanken ble treg og deretter utilgjengelig på grunn av store mengder trafikk fra utlandet.'), ('2.7', 'Konsekvenser', 'Kunder kunne ikke logge inn i 80 minutter'), ('3.1', 'Tiltak som er iverksatt', 'Geoblokkering slått på hos leverandør'), ('3.2', 'Varslet', 'Finanstilsynet, Nordic Financial CERT'), ('4', 'Fylles ut av sikkerhetsavdelingen', ''), ('4.1', 'Saksnr.', '')], (1.4, 5.6, 9.5), boldcols=(1,)); save(d, 'Registrering.docx')
    # e04 en dropdowns
    d = newdoc('Georgia', 10.5); d.add_heading('Near miss & security incident card', 1); d.add_paragraph('Haverbrook School Trust')
    for k, v, o in [('School', 'Haverbrook Primary', None), ('Staff member', 'Joanne Pickles', None), ('Post held', 'School Secretary', None), ('Spotted on', '12/10/2026', None), ('Spotted at', '08:20', None), ('Kind of incident', 'Scam or phishing e-mail', ['Choose an item.', 'Scam or phishing e-mail', 'Lost item', 'Wrong recipient']), ('What happened', 'An e-mail pretending to be the head teacher asked for the parents\' contact list. I replied with the list before I checked the address.', None), ('Pupil or parent data?', 'Yes', ['Choose an item.', 'Yes', 'No', 'Not sure']), ('How many families?', '205', None), ('Your first action', 'Told the head and wrote to the IT provider', None), ('Outcome code', 'Choose an item.', ['Choose an item.', 'A', 'B'])]:
        p = d.add_paragraph(); p.add_run(k + ': ').bold = True
        if o: dropdown(p, v, o)
        else: sdttext(p, v)
    save(d, 'incident card.docx')
    # e05 de two answers
    d = newdoc('Arial', 10); d.add_heading('Erstmeldung Cybervorfall', 1); d.add_paragraph('Molkerei Hochfeld eG')
    table(d, [('Meldende Person', 'Ruben Kastner', 'Bereich', 'Logistik'), ('Telefon', '0831 5550-26', 'Festgestellt', '13.10.2026 05:50'), ('Was ist betroffen?', 'WMS-SRV1', 'Beginn', '13.10.2026 05:30'), ('Ereignisart', 'Ausfall', 'Personenbezug', 'nein')], (3.6, 4.8, 3.2, 4.8), boldcols=(0, 2)); p = d.add_paragraph(); p.add_run('Schilderung').bold = True; d.add_paragraph('Lagerverwaltung startet nicht, Scanner zeigen "keine Verbindung".'); p = d.add_paragraph(); p.add_run('Erste Schritte').bold = True; d.add_paragraph('Neustart des Servers versucht'); save(d, 'Erstmeldung_Logistik.docx')
    # o01 de odt, o02 nb odt
    d = newdoc('Liberation Sans', 10); d.add_heading('Vorfallsanzeige Datenschutz', 1); d.add_paragraph('Zoologischer Garten Kressfurt')
    table(d, ['Wer meldet?', ('Name', 'Xaver Hindelang'), ('Bereich', 'Zooschule'), ('Tel./Mobil', '0172 555 0932'), 'Was ist passiert?', ('Vorgang', 'Ein Rundschreiben an 96 Eltern wurde mit offenem Verteiler (CC statt BCC) verschickt.'), ('Am (Datum, Uhrzeit)', '12.10.2026, 09:10 Uhr'), ('Bemerkt (Datum, Uhrzeit)', '12.10.2026, 09:30 Uhr'), ('Vorfallkategorie', 'Offener E-Mail-Verteiler'), 'Welche Daten?', ('Datenkategorien', 'E-Mail-Adressen, Namen'), ('Anzahl Personen', '96'), 'Was wurde getan?', ('Abhilfe', 'Entschuldigungsmail mit Bitte um Löschung versandt'), ('Informiert', 'Zoodirektion')], (5, 11.5)); save(d, 'Vorfallsanzeige.docx')
    d = newdoc('Liberation Serif', 11); d.add_heading('Melding om tapt utstyr', 1); d.add_paragraph('Universitetsmuseet i Vågan')
    for k, v in [('Navn', 'Ellinor Stavang'), ('Seksjon', 'Arkeologi'), ('Telefon', '77 64 12 08'), ('Type utstyr', 'Bærbar PC, Dell Latitude'), ('Inventarnummer', 'UMV-30442'), ('Tapt eller stjålet', 'Tapt'), ('Tapssted', 'Feltleir på Værøy'), ('Tapt dato', '03.10.2026'), ('Savnet dato', '04.10.2026 kl. 11:00'), ('Disken er kryptert', 'Vet ikke'), ('Personopplysninger på enheten', 'Nei'), ('Innhold', 'Måledata og foto')]:
        p = d.add_paragraph(); p.add_run(k + ':\t').bold = True; p.add_run(v)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(6))
    save(d, 'Melding_tapt_utstyr.docx')
    # q01 de 2 pages with header/footer
    d = newdoc('Liberation Sans', 11); s = d.sections[0]; s.header.paragraphs[0].text = 'Hochschulverbund Rhön · Meldung nach Dienstanweisung 14'; s.footer.paragraphs[0].text = 'Rückfragen: Datenschutzkoordination, Frau Imhof, Tel. 09771 66-10, datenschutz@hv-rhoen.example'
    d.add_heading('Meldung eines Sicherheits- oder Datenschutzvorfalls', 1); d.add_paragraph('Teil 1: Meldende Person und Zeitpunkte')
    table(d, [('Vor- und Nachname', 'Gerlinde Achterberg'), ('Beschäftigungsstelle', 'Studierendensekretariat'), ('Dienstliche Telefonnummer', '09771 66-218'), ('Dienstliche E-Mail', 'achterberg@hv-rhoen.example'), ('Tag der Feststellung', '14.10.2026'), ('Uhrzeit der Feststellung', '08:10 Uhr'), ('Tag des Vorfalls', '13.10.2026'), ('Uhrzeit des Vorfalls', '17:30 Uhr')], (7, 9.5)); d.add_page_break(); d.add_paragraph('Teil 2: Angaben zum Vorfall')
    table(d, [('Vorfallart', 'Konto missbraucht'), ('Betroffene Anwendung', 'HISinOne'), ('Darstellung des Vorfalls', 'Unter meiner Kennung wurden gestern Abend 12 Immatrikulationsbescheinigungen ausgedruckt. Ich war zu dieser Zeit nicht im Dienst.'), ('Zahl der Betroffenen', '12'), ('Betroffene Datenarten', 'Name, Geburtsdatum, Matrikelnummer'), ('Ist ein Schaden zu erwarten?', ''), ('Getroffene Vorkehrungen', 'Kennwort geändert, Konto durch RZ gesperrt'), ('Bereits unterrichtet', 'Dezernatsleitung')], (7, 9.5)); save(d, 'Meldung_DA14.docx')
    # q02 en X columns
    d = newdoc('Liberation Sans', 10); d.add_heading('Breach notification by processor / supplier', 2); d.add_paragraph('Brightwater Payroll Services to customer')
    table(d, [('Contact for this incident', 'Samira Haddad'), ('Position', 'Client Security Lead'), ('Telephone', '020 7946 0812'), ('E-mail', 's.haddad@brightwater.example'), ('We became aware', '08/10/2026 16:00'), ('The breach began', '05/10/2026'), ('The breach ended', '08/10/2026'), ('Summary of the breach', 'Pay slips of some customers were visible in the portal accounts of other customers after a release.'), ('Service affected', 'Brightwater Portal'), ('Approximate number of data subjects', '1,150'), ('Approximate number of records', '2,300'), ('Likely consequences', 'Disclosure of salary data to third parties'), ('Containment', 'Release rolled back, caches purged')], (6.2, 10.3))
    d.add_paragraph(); table(d, [('Please tick', 'Yes', 'No', 'Not known'), ('Are personal data involved?', 'X', '', ''), ('Are special categories (Art. 9 GDPR) involved?', '', 'X', ''), ('Has the supervisory authority been notified?', '', '', 'X')], (9, 2.5, 2.5, 2.5)); save(d, 'Breach notification Brightwater.docx')
    # q03 nb 4 col
    d = newdoc('Liberation Sans', 9.5); d.add_heading('Hendelsesrapport IKT', 2); d.add_paragraph('Fylkestrafikken Nord')
    table(d, [('Rapportert av', 'Siri Hætta', 'Enhet', 'Ruteplanlegging'), ('Telefon', '78 40 55 12', 'E-post', 'siri.haetta@ftnord.example'), ('Oppdaget dato', '07.10.2026', 'Oppdaget kl.', '07:25'), ('System', 'Sanntidsserver RT02', 'Type hendelse', 'Sårbarhet'), ('Beskrivelse', 'Administrasjonspanelet kan nås fra internett med standardpassord.', 'Tiltak', 'Panelet er stengt i brannmuren'), ('Varslet', 'IKT-sjef', 'Personopplysninger', '☐ ja ☒ nei ☐ usikker')], (2.8, 6, 3, 4.7), boldcols=(0, 2)); save(d, 'Hendelsesrapport.docx')
    # q04 en inline
    d = newdoc('Liberation Serif', 11.5); d.add_heading('Report of Loss or Theft of Computing Equipment', 1); d.add_paragraph('Bramwell Theological College')
    def il(*prs):
        p = d.add_paragraph()
        for k, v in prs: p.add_run(k + ' '); r = p.add_run('  ' + (v or '            ') + '  '); r.underline = True; p.add_run('    ')
    il(('Name of keeper:', 'Rev. Dr Aldous Finch')); il(('Department:', 'Old Testament Studies'), ('Telephone:', '01223 555 471')); il(('Item:', 'Tablet, Microsoft Surface Go 3'), ('Serial no.:', '0F33ALD2')); il(('Stolen / lost:', 'stolen'), ('Place:', 'Reading Room, British Library')); il(('Date and time of loss:', '9 October 2026, about 3.30 pm')); il(('Date and time loss was noticed:', '9 October 2026, 4.15 pm')); il(('Device encrypted?', 'no'), ('Password protected?', 'yes'), ('Remote wipe done?', 'no')); il(('Police reference:', 'MPS 4419/26')); il(('Signed:', 'A. Finch'), ('Date:', '12 October 2026')); save(d, 'Loss report Finch.docx')
    # q05 de forwarded
    d = newdoc('Liberation Sans', 10); d.add_heading('Störfallmeldung', 1)
    table(d, [('Filiale', 'Apotheke am Markt, Neustadt'), ('Gemeldet durch', 'Pauline Dressler'), ('Funktion', 'PTA'), ('Telefon', '03596 88 21'), ('Vorfall', 'Der Kassenrechner zeigt eine Sperrseite mit angeblicher Microsoft-Hotline. Ein Anrufer hatte vorher per Fernwartung Zugriff.'), ('Festgestellt', '10.10.2026 11:05'), ('Rechnername', 'KASSE-2'), ('Erstmaßnahmen', 'Internetverbindung getrennt'), ('Kundendaten betroffen', 'ungeklärt')], (5, 11.5)); save(d, 'Stoerfall.docx')
    import openpyxl
    from openpyxl.styles import Font
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Register'
    for j, (k, v) in enumerate([('Reported by', 'Tamsin Gould'), ('Department', 'Student Finance'), ('Phone', '01392 555 218'), ('Date discovered', datetime(2026, 10, 6)), ('Time discovered', '16:40'), ('Incident type', 'Data loss'), ('Description', 'A macro overwrote the bursary spreadsheet with empty rows; version history was switched off.'), ('Systems', 'SharePoint Finance'), ('Personal data (Y/N)', 'Y'), ('No. of people', 418), ('Action taken', 'Restore requested from backup team'), ('Notified', 'Head of Finance')], 1):
        ws.cell(1, j, k).font = Font(bold=True); c = ws.cell(2, j, v); ws.column_dimensions[c.column_letter].width = 24
        if isinstance(v, datetime): c.number_format = 'dd/mm/yyyy'
    wb.save(os.path.join(lib.TMP, 'incident-register.xlsx'))
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Meldebogen'; ws['A1'] = 'Meldebogen IT-Vorfall'; ws['A1'].font = Font(bold=True, size=14); r = 3
    for row in [[('Gemeldet von', 'Veit Sommerlad'), ('Kostenstelle / Bereich', 'Konstruktion')], [('Telefon', '07321 555-84'), ('E-Mail', 'v.sommerlad@kranbau-ott.example')], [('Wann entdeckt?', '08.10.2026 13:50'), ('Wann passiert?', '08.10.2026 13:15')], [('Art', 'Zugangsdaten preisgegeben'), ('Betroffenes Konto/System', 'VPN-Konto vsommerlad')], [('Was ist passiert?', 'Auf einer nachgemachten Anmeldeseite habe ich Benutzername und Passwort eingegeben.'), ('Was haben Sie getan?', 'Passwort geändert')]]:
        for j, (k, v) in enumerate(row): ws.cell(r, 1 + 2 * j, k).font = Font(size=8, italic=True); ws.cell(r + 1, 1 + 2 * j, v)
        r += 3
    for c in 'ABCD': ws.column_dimensions[c].width = 32
    wb.save(os.path.join(lib.TMP, 'meldebogen_sommerlad.xlsx'))
    wb = openpyxl.Workbook(); ws = wb.active; ws.title = 'Skjema'; ws['A1'] = 'Varsling av IKT-hendelse'; ws['A1'].font = Font(bold=True)
    for r, (k, hlp, v) in enumerate([('Navn', 'Den som varsler', 'Kåre Sandnes'), ('Avdeling', '', 'Laboratoriet'), ('Tlf', 'Helst mobil', '917 60 355'), ('Oppdaget', 'dd.mm.åååå tt:mm', '12.10.2026 08:15'), ('Hendelse', 'Velg fra listen', 'Spam/masseutsendelse'), ('Beskrivelse', 'Hva skjedde?', 'Skannerens e-postkonto sendte 4 000 reklamemeldinger i helgen.'), ('Utstyr/tjeneste', 'Navn eller IP', 'MFP-LAB-1'), ('Gjort', 'Tiltak så langt', 'Kontoen er deaktivert'), ('Sensitive data?', 'ja/nei/vet ikke', '')], 3):
        for j, x in enumerate((k, hlp, v), 1): ws.cell(r, j, x)
    wb.save(os.path.join(lib.TMP, 'varsling.xlsx'))
    soffice('odt', ['Vorfallsanzeige.docx', 'Melding_tapt_utstyr.docx'])
    soffice('odt', ['Meldung_DA14.docx', 'Hendelsesrapport.docx'])
    soffice('pdf', ['Meldung_DA14.odt', 'Breach notification Brightwater.docx', 'Hendelsesrapport.odt', 'Loss report Finch.docx', 'Stoerfall.docx'])
    soffice('ods', ['meldebogen_sommerlad.xlsx'])

def doc_mails():
    mail('e01', ('Isobel Crane', 'isobel.crane@aldmouth.example'), '2026-10-07 23:05', 'ISF-07', 'Form attached. Isobel', client='iphone', att=['ISF-07.docx'])
    exp('e01', 'docx', 'en', 'outage', {'reporter_name': 'Isobel Crane', 'reporter_role': 'Berth Planner', 'org_unit': 'Harbour Operations', 'reporter_phone': '01553 555 610', 'discovered_at': T('2026-10-07 22:10'), 'occurred_at': T('2026-10-07 21:45'), 'affected_systems': ['PortCDM', 'VTS-Display 4'], 'description': 'After a patch the traffic display lost all vessel labels and the planning service stopped responding.', 'consequences': 'Two arrivals delayed by one hour', 'measures': 'Patch rolled back by supplier', 'personal_data': 'no', 'informed': ['Duty Harbour Master']}, 'reporter_email')
    mail('e02', ('Ossenkamp, Mechthild', 'm.ossenkamp@stiftung-lebenswege.example'), '2026-10-08 17:20', 'Fragebogen Sicherheitsereignis', 'Guten Tag,\n\nanbei der ausgefüllte Fragebogen.\n\nFreundliche Grüße\nM. Ossenkamp', client='outlook', att=['Fragebogen_Birkenhof.docx'])
    exp('e02', 'docx', 'de', ['paper_disclosure', 'misdelivery'], {'reporter_name': 'Mechthild Ossenkamp', 'org_unit': 'Wohngruppe Birkenhof', 'reporter_phone': '05251 889-73', 'description': 'Ein Bewohnerordner wurde beim Umzug in die falsche Wohngruppe gebracht und stand dort im Flur.', 'discovered_at': T('2026-10-08 16:15'), 'occurred_from': '2026-10-06', 'data_categories': ['Diagnosen', 'Medikationspläne'], 'personal_data': 'yes', 'affected_persons': 1, 'measures': 'Ordner zurückgeholt und eingeschlossen', 'informed': ['Einrichtungsleitung', 'gesetzliche Betreuerin']}, 'reporter_email special_categories')
    mail('e03', ('Jørgen Wiik', 'jorgen.wiik@innlandsbanken.example'), '2026-10-09 16:30', 'Registrering av sikkerhetsbrudd - DDoS', 'Hei,\n\nvedlagt registreringsskjema.\n\nJørgen', client='owa', att=['Registrering.docx'])
    exp('e03', 'docx', 'nb', 'denial_of_service', {'reporter_name': 'Jørgen Wiik', 'org_unit': 'Lillehammer', 'reporter_phone': '480 22 917', 'discovered_at': T('2026-10-09 15:05'), 'occurred_from': T('2026-10-09 14:30'), 'occurred_to': T('2026-10-09 15:50'), 'affected_systems': ['Nettbank', 'BankID-innlogging'], 'description': 'Nettbanken ble treg og deretter utilgjengelig på grunn av store mengder trafikk fra utlandet.', 'consequences': 'Kunder kunne ikke logge inn i 80 minutter', 'measures': 'Geoblokkering slått på hos leverandør', 'informed': ['Finanstilsynet', 'Nordic Financial CERT']}, 'reporter_email')
    mail('e04', ('Haverbrook Primary Office', 'office@haverbrook-primary.example'), '2026-10-12 10:45', 'Incident card', 'Dear all,\n\nPlease see attached card.\n\nJoanne', client='gmail', att=['incident card.docx'])
    exp('e04', 'docx', 'en', 'phishing', {'reporter_name': 'Joanne Pickles', 'reporter_role': 'School Secretary', 'org_unit': 'Haverbrook Primary', 'discovered_at': T('2026-10-12 08:20'), 'description': "An e-mail pretending to be the head teacher asked for the parents' contact list. I replied with the list before I checked the address.", 'personal_data': 'yes', 'measures': 'Told the head and wrote to the IT provider'}, 'reporter_email affected_persons data_categories informed')
    mail('e05', ('Ruben Kastner', 'r.kastner@molkerei-hochfeld.example'), '2026-10-13 07:32', 'Erstmeldung Ausfall Lagerverwaltung', 'Guten Morgen,\n\nanbei unsere Erstmeldung. Inzwischen wissen wir mehr: Es ist kein bloßer Ausfall, auf dem Server WMS-SRV1 wurden die Dateien verschlüsselt und es liegt ein Erpresserschreiben vor. Wir haben den Server deshalb ausgeschaltet. Die Geschäftsführung ist informiert.\n\nGruß\nRuben Kastner', client='thunderbird', att=['Erstmeldung_Logistik.docx'])
    exp('e05', 'docx', 'de', 'ransomware', {'reporter_name': 'Ruben Kastner', 'org_unit': 'Logistik', 'reporter_phone': '0831 5550-26', 'discovered_at': T('2026-10-13 05:50'), 'occurred_from': T('2026-10-13 05:30'), 'affected_systems': ['WMS-SRV1'], 'personal_data': 'no', 'description': 'Lagerverwaltung startet nicht, Scanner zeigen "keine Verbindung".', 'measures': A('Neustart des Servers versucht', 'Neustart des Servers versucht; Wir haben den Server deshalb ausgeschaltet.', 'Wir haben den Server deshalb ausgeschaltet.')}, 'reporter_email occurred_at informed')
    mail('o01', ('Hindelang, Xaver', 'x.hindelang@zoo-kressfurt.example'), '2026-10-12 11:02', 'Vorfallsanzeige Rundschreiben', 'Hallo,\n\nanbei meine Vorfallsanzeige als LibreOffice-Datei.\n\nServus\nXaver Hindelang', client='thunderbird', att=['Vorfallsanzeige.odt'])
    exp('o01', 'odt', 'de', ['misdelivery', 'data_leak'], {'reporter_name': 'Xaver Hindelang', 'org_unit': 'Zooschule', 'reporter_phone': '0172 555 0932', 'description': 'Ein Rundschreiben an 96 Eltern wurde mit offenem Verteiler (CC statt BCC) verschickt.', 'occurred_at': T('2026-10-12 09:10'), 'discovered_at': T('2026-10-12 09:30'), 'data_categories': ['E-Mail-Adressen', 'Namen'], 'personal_data': 'yes', 'affected_persons': 96, 'measures': 'Entschuldigungsmail mit Bitte um Löschung versandt', 'informed': ['Zoodirektion']}, 'reporter_email')
    mail('o02', ('Ellinor Stavang', 'ellinor.stavang@umvagan.example'), '2026-10-05 08:50', 'tapt PC', 'God morgen,\n\nskjema vedlagt.\n\nEllinor', client='apple', att=['Melding_tapt_utstyr.odt'])
    exp('o02', 'odt', 'nb', 'device_loss', {'reporter_name': 'Ellinor Stavang', 'org_unit': 'Arkeologi', 'reporter_phone': '77 64 12 08', 'device_kind': 'Bærbar PC, Dell Latitude', 'device_id': 'UMV-30442', 'lost_or_stolen': 'lost', 'location': 'Feltleir på Værøy', 'occurred_at': '2026-10-03', 'discovered_at': T('2026-10-04 11:00'), 'device_encrypted': 'unknown', 'personal_data': 'no'}, 'reporter_email data_categories')
    mail('q01', ('Achterberg, Gerlinde', 'achterberg@hv-rhoen.example'), '2026-10-14 09:02', 'Meldung nach DA 14', 'Sehr geehrte Damen und Herren,\n\nin der Anlage übersende ich Ihnen die Meldung.\n\nMit freundlichen Grüßen\nGerlinde Achterberg', client='outlook', att=['Meldung_DA14.pdf'])
    exp('q01', 'pdf_flat', 'de', 'compromised_account', {'reporter_name': 'Gerlinde Achterberg', 'org_unit': 'Studierendensekretariat', 'reporter_phone': '09771 66-218', 'reporter_email': 'achterberg@hv-rhoen.example', 'discovered_at': T('2026-10-14 08:10'), 'occurred_at': T('2026-10-13 17:30'), 'affected_systems': ['HISinOne'], 'description': 'Unter meiner Kennung wurden gestern Abend 12 Immatrikulationsbescheinigungen ausgedruckt. Ich war zu dieser Zeit nicht im Dienst.', 'affected_persons': 12, 'data_categories': ['Name', 'Geburtsdatum', 'Matrikelnummer'], 'personal_data': 'yes', 'measures': 'Kennwort geändert, Konto durch RZ gesperrt', 'informed': ['Dezernatsleitung']})
    mail('q02', ('Brightwater Client Security', 'security@brightwater.example'), '2026-10-09 12:00', 'Breach notification - Brightwater Portal', 'Dear customer,\n\nPlease find attached our notification under Article 33(2) GDPR.\n\nKind regards\nSamira Haddad', client='outlook', att=['Breach notification Brightwater.pdf'])
    exp('q02', 'pdf_flat', 'en', ['data_leak', 'misconfiguration'], {'reporter_name': 'Samira Haddad', 'reporter_role': 'Client Security Lead', 'reporter_phone': '020 7946 0812', 'reporter_email': 's.haddad@brightwater.example', 'discovered_at': T('2026-10-08 16:00'), 'occurred_from': '2026-10-05', 'occurred_to': '2026-10-08', 'description': 'Pay slips of some customers were visible in the portal accounts of other customers after a release.', 'affected_systems': ['Brightwater Portal'], 'affected_persons': 1150, 'consequences': 'Disclosure of salary data to third parties', 'measures': 'Release rolled back, caches purged', 'personal_data': 'yes', 'special_categories': 'no'}, 'org_unit')
    mail('q03', ('Siri Hætta', 'siri.haetta@ftnord.example'), '2026-10-07 08:30', 'Hendelsesrapport', 'Hei\nRapport vedlagt.\nSiri', client='plain', att=['Hendelsesrapport.pdf'])
    exp('q03', 'pdf_flat', 'nb', ['vulnerability', 'misconfiguration'], {'reporter_name': 'Siri Hætta', 'org_unit': 'Ruteplanlegging', 'reporter_phone': '78 40 55 12', 'reporter_email': 'siri.haetta@ftnord.example', 'discovered_at': T('2026-10-07 07:25'), 'affected_systems': A(['Sanntidsserver RT02'], ['RT02']), 'description': 'Administrasjonspanelet kan nås fra internett med standardpassord.', 'measures': 'Panelet er stengt i brannmuren', 'informed': ['IKT-sjef'], 'personal_data': 'no'})
    mail('q04', ('Aldous Finch', 'a.finch@bramwell.example'), '2026-10-12 09:30', 'Stolen tablet', 'Dear colleagues,\n\nthe completed form is attached. I am sorry for the delay, I was travelling.\n\nAldous Finch', client='apple', att=['Loss report Finch.pdf'])
    exp('q04', 'pdf_flat', 'en', 'device_loss', {'reporter_name': A('Rev. Dr Aldous Finch', 'Dr Aldous Finch', 'Aldous Finch'), 'org_unit': 'Old Testament Studies', 'reporter_phone': '01223 555 471', 'device_kind': 'Tablet, Microsoft Surface Go 3', 'device_id': '0F33ALD2', 'lost_or_stolen': 'stolen', 'location': 'Reading Room, British Library', 'occurred_at': T('2026-10-09 15:30'), 'discovered_at': T('2026-10-09 16:15'), 'device_encrypted': 'no', 'device_password': 'yes', 'device_remote_wipe': 'no', 'police_report': 'MPS 4419/26'}, 'reporter_email')
    mail('q05', ('Zentrale Apothekenverbund', 'zentrale@apothekenverbund-ost.example'), '2026-10-12 08:05', 'WG: Störfall Neustadt', 'Guten Morgen,\n\ndas kam am Wochenende aus der Filiale Neustadt, bitte übernehmen.\n\nGruß\nBodo Hain\nZentrale, Tel. 0351 555 900\n\n________________________________\nVon: Apotheke Neustadt <neustadt@apothekenverbund-ost.example>\nGesendet: Samstag, 10. Oktober 2026 12:20\nAn: Zentrale <zentrale@apothekenverbund-ost.example>\nBetreff: Störfall\n\nHallo Bodo, siehe Anhang, hier geht nichts mehr. VG Pauline', client='outlook', att=['Stoerfall.pdf'])
    exp('q05', 'pdf_flat', 'de', ['phishing', 'malware', 'unauthorized_access', 'other'], {'org_unit': 'Apotheke am Markt, Neustadt', 'reporter_name': 'Pauline Dressler', 'reporter_role': 'PTA', 'reporter_phone': '03596 88 21', 'description': 'Der Kassenrechner zeigt eine Sperrseite mit angeblicher Microsoft-Hotline. Ein Anrufer hatte vorher per Fernwartung Zugriff.', 'discovered_at': T('2026-10-10 11:05'), 'affected_systems': ['KASSE-2'], 'measures': 'Internetverbindung getrennt', 'personal_data': 'unknown'}, 'reporter_email')
    mail('y01', ('Tamsin Gould', 't.gould@exbourne.example'), '2026-10-06 17:15', 'Incident register entry', 'Hi,\n\nnew entry for the register attached.\n\nTamsin', client='gmail', att=['incident-register.xlsx'])
    exp('y01', 'xlsx', 'en', 'data_loss', {'reporter_name': 'Tamsin Gould', 'org_unit': 'Student Finance', 'reporter_phone': '01392 555 218', 'discovered_at': T('2026-10-06 16:40'), 'description': 'A macro overwrote the bursary spreadsheet with empty rows; version history was switched off.', 'affected_systems': ['SharePoint Finance'], 'personal_data': 'yes', 'affected_persons': 418, 'measures': 'Restore requested from backup team', 'informed': ['Head of Finance']}, 'reporter_email')
    mail('y02', ('Veit Sommerlad', 'v.sommerlad@kranbau-ott.example'), '2026-10-08 14:25', 'Meldebogen', 'Hallo,\n\nMeldebogen im Anhang.\n\nVeit Sommerlad', client='owa', att=['meldebogen_sommerlad.ods'])
    exp('y02', 'ods', 'de', ['credentials_exposed', 'phishing'], {'reporter_name': 'Veit Sommerlad', 'org_unit': 'Konstruktion', 'reporter_phone': '07321 555-84', 'reporter_email': 'v.sommerlad@kranbau-ott.example', 'discovered_at': T('2026-10-08 13:50'), 'occurred_at': T('2026-10-08 13:15'), 'affected_systems': A(['VPN-Konto vsommerlad'], ['vsommerlad']), 'description': 'Auf einer nachgemachten Anmeldeseite habe ich Benutzername und Passwort eingegeben.', 'measures': 'Passwort geändert'})
    mail('y03', ('Kåre Sandnes', 'kare.sandnes@havlab.example'), '2026-10-12 09:00', 'Varsling skanner', 'Hei, se regneark.\n\nKåre', client='plain', att=['varsling.xlsx'])
    exp('y03', 'xlsx', 'nb', 'spam', {'reporter_name': 'Kåre Sandnes', 'org_unit': 'Laboratoriet', 'reporter_phone': '917 60 355', 'discovered_at': T('2026-10-12 08:15'), 'description': 'Skannerens e-postkonto sendte 4 000 reklamemeldinger i helgen.', 'affected_systems': ['MFP-LAB-1'], 'measures': 'Kontoen er deaktivert'}, 'reporter_email')
    mail('w01', ('Dean Abbott', 'dean.abbott@eastvale.example'), '2026-10-14 11:50', 'FW: my locker', '''Please see below, can you take this on? Dean

Dean Abbott | Head of Student Support

From: Mei-Ling Foster <m.foster@eastvale.example>
Sent: Wednesday, October 14, 2026 11:02 AM
To: Dean Abbott <dean.abbott@eastvale.example>
Subject: my locker

Dear Dean,

my locker in the Baxter Building was broken into last night and my work laptop is gone, a Dell Latitude 5430 with asset tag EV-7719. I found out at 9:20 this morning. The disk is encrypted. I have already told campus security.

Mei-Ling
''', client='outlook')
    exp('w01', 'free_text', 'en', 'device_loss', {'discovered_at': T('2026-10-14 09:20'), 'location': A('Baxter Building', 'locker in the Baxter Building', 'my locker in the Baxter Building', 'in the Baxter Building'), 'device_kind': A('Dell Latitude 5430', 'work laptop', 'laptop', 'work laptop (Dell Latitude 5430)'), 'device_id': 'EV-7719', 'device_encrypted': 'yes', 'lost_or_stolen': 'stolen', 'informed': A(['campus security'])}, 'description reporter_name reporter_email org_unit reporter_role occurred_at')
    mail('w02', ('Fröhlich, Edda', 'e.froehlich@hv-rhoen.example'), '2026-10-13 16:05', 'WG: Meldung aus dem Kontaktformular', '''Liebes Team,

die folgende Nachricht ist über unser Kontaktformular eingegangen. Ich denke, das ist eher etwas für euch.

Viele Grüße
Edda Fröhlich, Pressestelle

Von: Kontaktformular <web@hv-rhoen.example>
Gesendet: Dienstag, 13. Oktober 2026 15:41
An: Pressestelle
Betreff: Meldung aus dem Kontaktformular

Ihr Name: Samuel Okafor
Ihre E-Mail: s.okafor@mailbox.example.net
Ihr Anliegen: Datenschutzproblem
Ihre Nachricht: Auf der Seite des Fachbereichs Pflege ist eine Excel-Datei mit Klausurnoten und Matrikelnummern frei abrufbar.
Adresse der Seite: https://www.hv-rhoen.example/pflege/downloads
Entdeckt am: 13.10.2026 15:20
''', client='plain', charset='iso-8859-1', cte='quoted-printable')
    exp('w02', 'text_form', 'de', 'data_leak', {'reporter_name': 'Samuel Okafor', 'reporter_email': 's.okafor@mailbox.example.net', 'description': 'Auf der Seite des Fachbereichs Pflege ist eine Excel-Datei mit Klausurnoten und Matrikelnummern frei abrufbar.', 'affected_systems': ['https://www.hv-rhoen.example/pflege/downloads'], 'discovered_at': T('2026-10-13 15:20')}, 'data_categories personal_data location')
    mail('nq02', ('Berit Aas', 'berit.aas@sunnverft.example'), '2026-10-13 12:00', 'Automatisk svar: Avvik', 'Hei,\n\njeg er på ferie til og med 19. oktober 2026. Ved hast, ring sentralbordet 70 11 45 00.\n\nMvh Berit', client='plain', extra={'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All'})
    exp('nq02', 'free_text', 'nb', None, {}, 'description reporter_name reporter_email', 'ignored', True)
