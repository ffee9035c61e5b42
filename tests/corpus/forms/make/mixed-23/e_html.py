from lib import *
# 34 de html: web form dump in table, with sections; body html only
d34='Auf der Seite unseres Instituts stand seit dem Sommer eine PDF-Datei mit den Kontodaten aller Tutorinnen und Tutoren. Sie war über die Suche auffindbar. Eine ehemalige Tutorin hat uns darauf hingewiesen.'
R=[('Persönliche Angaben',None),('Anrede','Herr'),('Vorname','Benedikt'),('Nachname','Ackfeld'),('Funktion','Institutsmanager'),('Organisationseinheit','Institut für Agrarökonomie'),('Telefonnummer','0551 99 4418'),('E-Mail-Adresse','b.ackfeld@uni-wesertal.example'),('Angaben zur Datenpanne',None),('Zeitraum des Vorfalls von','15.07.2026'),('Zeitraum des Vorfalls bis','04.11.2026'),('Kenntnis erlangt am','04.11.2026'),('Kenntnis erlangt um','14:30 Uhr'),('Was ist vorgefallen?',d34),('Betroffene Anwendung','Webauftritt www.agraroek.uni-wesertal.example'),('Kategorien der Daten','Namen, IBAN, Stundenumfang'),('Daten nach Art. 9 DSGVO','Nein'),('Geschätzte Personenzahl','41'),('Ergriffene Abhilfe','Datei gelöscht und Löschung aus dem Suchindex beantragt.'),('Mögliche Auswirkungen',''),('Bereits in Kenntnis gesetzt','Geschäftsführender Direktor'),('Anlagen','keine')]
h='<html><body style="font-family:Arial"><p>Über das Online-Formular <b>&bdquo;Datenpanne melden&ldquo;</b> ist folgende Meldung eingegangen:</p><table border="0" cellpadding="4">'
for l,v in R:
    h+=f'<tr><td colspan="2" style="background:#dde6f0"><b>{l}</b></td></tr>' if v is None else f'<tr><td valign="top" style="color:#555">{l}</td><td>{esc(v) or "&nbsp;"}</td></tr>'
h+='</table><p style="font-size:11px">Diese Nachricht wurde automatisch erzeugt. Formularversion 3.1</p></body></html>'
mail('m34_de_html','html','de','Formularserver Uni Wesertal <formulare@uni-wesertal.example>','2026-11-04 15:48','[Formular] Datenpanne melden','',
 dict(reporter_name={'any':['Benedikt Ackfeld','Herr Benedikt Ackfeld','Ackfeld, Benedikt']},reporter_role='Institutsmanager',org_unit='Institut für Agrarökonomie',reporter_phone='0551 99 4418',reporter_email='b.ackfeld@uni-wesertal.example',occurred_from='2026-07-15',occurred_to='2026-11-04',discovered_at='2026-11-04T14:30:00+01:00',description=d34,affected_systems=['Webauftritt www.agraroek.uni-wesertal.example'],data_categories=['Namen','IBAN','Stundenumfang'],special_categories='no',affected_persons=41,measures='Datei gelöscht und Löschung aus dem Suchindex beantragt.',informed=['Geschäftsführender Direktor']),['personal_data'],['data_leak','misconfiguration'],html=h) if False else None
def hmail(name,lang,frm,date,subj,h,report,may,kind,plain=None,to='vorfall@uni-nordholz.example'):
    mail(name,'html',lang,frm,date,subj,plain,report,may,kind,html=h,to=to)
hmail('m34_de_html','de','Formularserver Uni Wesertal <formulare@uni-wesertal.example>','2026-11-04 15:48','[Formular] Datenpanne melden',h,
 dict(reporter_name={'any':['Benedikt Ackfeld','Herr Benedikt Ackfeld','Ackfeld, Benedikt']},reporter_role='Institutsmanager',org_unit='Institut für Agrarökonomie',reporter_phone='0551 99 4418',reporter_email='b.ackfeld@uni-wesertal.example',occurred_from='2026-07-15',occurred_to='2026-11-04',discovered_at='2026-11-04T14:30:00+01:00',description=d34,affected_systems=['Webauftritt www.agraroek.uni-wesertal.example'],data_categories=['Namen','IBAN','Stundenumfang'],special_categories='no',affected_persons=41,measures='Datei gelöscht und Löschung aus dem Suchindex beantragt.',informed=['Geschäftsführender Direktor']),['personal_data'],['data_leak','misconfiguration'])

# 35 en html: dl list
d35='I was sent a calendar invite from someone pretending to be the Vice-Chancellor. The link inside opened a fake Microsoft page. I typed in my password but stopped when it asked for the code from my phone.'
h=f'''<html><head><style>dt{{font-weight:bold}}</style></head><body><h2>New submission: Report a phish</h2><dl>
<dt>Submitter</dt><dd>Aoife Kinnane</dd><dt>Submitter e-mail</dt><dd>a.kinnane@strandhill.example</dd><dt>Affiliation</dt><dd>Library, Cataloguing Team</dd><dt>Call-back number</dt><dd>020 7946 0921</dd>
<dt>Received</dt><dd>2 November 2026 16:05</dd><dt>Noticed as phishing</dt><dd>2 November 2026 16:12</dd><dt>In your own words</dt><dd>{d35}</dd><dt>Did you give away credentials?</dt><dd>Yes</dd><dt>Did you run or open a file?</dt><dd>No</dd><dt>What have you done since?</dt><dd>Reset my password via the self-service page.</dd><dt>Told anyone?</dt><dd>&ndash;</dd></dl><hr><p><small>Submission 10482 &middot; do not reply to this address</small></p></body></html>'''
hmail('m35_en_html','en','Strandhill Webforms <noreply-forms@strandhill.example>','2026-11-02 16:31','New submission: Report a phish (#10482)',h,
 dict(reporter_name='Aoife Kinnane',reporter_email='a.kinnane@strandhill.example',org_unit='Library, Cataloguing Team',reporter_phone='020 7946 0921',discovered_at='2026-11-02T16:12:00+00:00',description=d35,measures='Reset my password via the self-service page.'),['occurred_at','affected_systems'],['phishing','credentials_exposed'],to='security@uni-nordholz.example')

# 36 en html: filled Word-like table pasted in reply mail, 4 columns, label above value row, plus text alternative
d36='During a fire drill I left a laptop on the reception desk. When we came back in, the laptop was gone. CCTV shows a man in a hi-vis jacket taking it.'
h=f'''<html><body><p>Hi all,</p><p>Form below, I couldn't attach it from my tablet.</p>
<table style="border-collapse:collapse" border="1" cellpadding="5">
<tr><th colspan="3" align="left">Asset Loss Notification &mdash; Kestrel Veterinary Group</th></tr>
<tr><td><i>Employee</i></td><td><i>Branch</i></td><td><i>Employee phone</i></td></tr><tr><td>Harriet Gould</td><td>Ludlow</td><td>07700 900733</td></tr>
<tr><td><i>Asset</i></td><td><i>Asset no.</i></td><td><i>Encrypted (Y/N/?)</i></td></tr><tr><td>Laptop Dell Latitude</td><td>KVG-0091</td><td>Y</td></tr>
<tr><td><i>Lost / Stolen</i></td><td><i>Date &amp; time</i></td><td><i>Location</i></td></tr><tr><td>Stolen</td><td>08/10/2026 11:20</td><td>Reception, Ludlow branch</td></tr>
<tr><td colspan="3"><i>Circumstances</i></td></tr><tr><td colspan="3">{d36}</td></tr>
<tr><td colspan="2"><i>Police reference</i></td><td><i>Remote wipe requested?</i></td></tr><tr><td colspan="2">West Mercia 22/90417</td><td>Yes</td></tr>
<tr><td colspan="3"><i>Immediate steps</i></td></tr><tr><td colspan="3">Saved the CCTV footage and changed the practice Wi-Fi password.</td></tr>
<tr><td colspan="2"><i>Head office: replacement issued</i></td><td><i>Initials</i></td></tr><tr><td colspan="2">&nbsp;</td><td>&nbsp;</td></tr>
</table><p>Harriet</p></body></html>'''
hmail('m36_en_html','en','Harriet Gould <harriet.gould@kestrelvets.example>','2026-10-08 13:02','Asset Loss Notification - Ludlow',h,
 dict(reporter_name='Harriet Gould',org_unit='Ludlow',reporter_phone='07700 900733',device_kind='Laptop Dell Latitude',device_id='KVG-0091',device_encrypted='yes',lost_or_stolen='stolen',occurred_at='2026-10-08T11:20:00+01:00',location='Reception, Ludlow branch',description=d36,police_report={'any':['West Mercia 22/90417','yes']},measures='Saved the CCTV footage and changed the practice Wi-Fi password.'),['reporter_email','device_remote_wipe','affected_systems'],'device_loss')

# 37 nb html: bold label line breaks
d37='En pasientliste fra hjemmetjenesten lå synlig i en ulåst bil på Rema-parkeringen. En forbipasserende tok bilde av listen gjennom vinduet og sendte det til avdelingen.'
h=f'''<html><body><div><b>Meldeskjema – brudd på taushetsplikt og personvern</b><br>Solstad omsorgssenter</div><br>
<div><b>Hvem melder?</b><br>Mette Aakervik, fagsykepleier</div><br><div><b>Avdeling/gruppe</b><br>Hjemmetjenesten sone nord</div><br><div><b>Telefonnummer</b><br>930 44 071</div><br>
<div><b>Når fant bruddet sted?</b><br>18.11.2026 ca. kl. 11</div><br><div><b>Når ble du kjent med det?</b><br>18.11.2026 kl. 14.20</div><br><div><b>Hvor?</b><br>Rema-parkeringen på Solstad</div><br>
<div><b>Hva har skjedd?</b><br>{d37}</div><br><div><b>Antall brukere det gjelder</b><br>17</div><br><div><b>Hvilke opplysninger var synlige?</b><br>navn, adresse, nøkkelkode</div><br>
<div><b>Hva er gjort?</b><br>Listen er hentet inn og nøkkelkodene byttes i kveld.</div><br><div><b>Er andre orientert?</b><br>virksomhetsleder</div><br><div><b>Er pårørende eller brukere orientert?</b><br></div><br><div><b>Vurdering (kvalitetsrådgiver)</b><br></div></body></html>'''
hmail('m37_nb_html','nb','Mette Aakervik <mette.aakervik@solstadomsorg.example>','2026-11-18 15:30','Meldeskjema',h,
 dict(reporter_name='Mette Aakervik',reporter_role='fagsykepleier',org_unit='Hjemmetjenesten sone nord',reporter_phone='930 44 071',occurred_at='2026-11-18T11:00:00+01:00',discovered_at='2026-11-18T14:20:00+01:00',location='Rema-parkeringen på Solstad',description=d37,affected_persons=17,data_categories=['navn','adresse','nøkkelkode'],measures='Listen er hentet inn og nøkkelkodene byttes i kveld.',informed=['virksomhetsleder']),['reporter_email','personal_data','special_categories'],'paper_disclosure')

# 38 de text: colon labels, aligned dots
d38='Beim Öffnen der Zeiterfassung sehe ich seit heute die Urlaubs- und Krankheitstage aller Kolleginnen und Kollegen, nicht nur meine eigenen. Zwei weitere Personen im Büro haben dasselbe Bild.'
t=f'''Hallo Datenschutz-Team,

ausgefüllt aus dem Intranet kopiert:

------------------------------------------------------------
 MELDEFORMULAR DATENSCHUTZ - Stadtwerke Bokelfeld
------------------------------------------------------------
 Gemeldet von ............: Meinolf Drewes
 Abteilung ...............: Netzbetrieb Gas/Wasser
 Tel. intern .............: 7731
 Vorfall bemerkt am/um ...: 12.10.2026 / 07:35 Uhr
 Vorfall passiert am/um ..:
 Betroffenes Programm ....: Zeiterfassung TEMPOS
 Was ist passiert ........: {d38}
 Betroffene Personen .....: ca. 230
 Welche Daten ............: Urlaubstage, Krankheitstage
 Besondere Daten (Art.9) .: [X] ja  [ ] nein  [ ] unklar
 Ursache (falls bekannt) .:
 Schon getan .............: Personalabteilung angerufen, der Zugang wird gerade gesperrt.
 Informiert ..............: Personalabteilung
------------------------------------------------------------
 (von DSB auszufüllen) Nr. ....... Eingang .......
------------------------------------------------------------

Viele Grüße
Meinolf Drewes
'''
mail('m38_de_text','text_form','de','Drewes, Meinolf <m.drewes@sw-bokelfeld.example>','2026-10-12 08:26','Meldeformular Datenschutz: TEMPOS',t,dict(reporter_name='Meinolf Drewes',org_unit='Netzbetrieb Gas/Wasser',reporter_phone='7731',discovered_at='2026-10-12T07:35:00+02:00',affected_systems=['Zeiterfassung TEMPOS'],description=d38,affected_persons=230,data_categories=['Urlaubstage','Krankheitstage'],special_categories='yes',measures='Personalabteilung angerufen, der Zugang wird gerade gesperrt.',informed=['Personalabteilung']),['reporter_email','personal_data'],['misconfiguration','data_leak','unauthorized_access'])

# 39 de text: numbered questions, answers under, quoted (reply)
d39='Am Wochenende hat jemand über das Konto unserer Hilfskraft rund 3000 Spam-Mails verschickt. Sie hatte dasselbe Passwort auch in einem Onlineshop benutzt, der letzte Woche gehackt wurde.'
t=f'''Guten Morgen Herr Sievert,

hier meine Antworten zu Ihren Fragen:

1. Name und Funktion der meldenden Person
   Dr. Ulrike Papendick, Laborleiterin

2. Erreichbarkeit (Telefon)
   04421 5550-318

3. Um welches Konto oder System geht es?
   hiwi-meeresbio@hs-jadebusen.example

4. Von wann bis wann?
   17.10.2026, 22 Uhr bis 18.10.2026, 16:30 Uhr

5. Wann haben Sie es gemerkt?
   19.10.2026, 8:10 Uhr

6. Was ist passiert?
   {d39}

7. Welche Schäden sind entstanden oder zu erwarten?
   Unsere Mails landen bei vielen Partnern im Spam-Ordner.

8. Was haben Sie schon gemacht?
   Passwort zurückgesetzt und die Hilfskraft aufgeklärt.

9. Sind personenbezogene Daten betroffen? (ja / nein / weiß nicht)
   weiß nicht

10. Aktenzeichen (wird von uns vergeben)


Mit freundlichem Gruß
Ulrike Papendick
Meeresbiologisches Labor
'''
mail('m39_de_text','text_form','de','Papendick, Ulrike <papendick@hs-jadebusen.example>','2026-10-19 09:44','AW: Ihre Meldung / Fragebogen',t,dict(reporter_name={'any':['Dr. Ulrike Papendick','Ulrike Papendick']},reporter_role='Laborleiterin',reporter_phone='04421 5550-318',affected_systems=['hiwi-meeresbio@hs-jadebusen.example'],occurred_from='2026-10-17T22:00:00+02:00',occurred_to='2026-10-18T16:30:00+02:00',discovered_at='2026-10-19T08:10:00+02:00',description=d39,consequences='Unsere Mails landen bei vielen Partnern im Spam-Ordner.',measures='Passwort zurückgesetzt und die Hilfskraft aufgeklärt.',personal_data='unknown'),['reporter_email','org_unit'],['compromised_account','spam'])

# 40 en text: web dump with === and Yes/No
d40='A supplier rang to check new bank details which we had supposedly emailed her. We never sent that message. The sender address differs from ours by one letter, and the email quotes a genuine invoice.'
t=f'''== Security concern form (intranet) ==

[Your details]
Full name: Norbert Achterberg
Role at Pinewell: Accounts Payable Lead
Unit: Finance Shared Services
Phone: +44 1632 960871
Preferred contact: phone

[The concern]
Type of concern: Fraud / impersonation email
Date it began: 
Date and time you became aware: 26/10/2026 10:15
Tell us more: {d40}
Systems you think are involved: invoices@pinewell.example
Personal data involved (Yes/No/Not sure): Not sure
How many people: 
Worst case as you see it: Suppliers could pay money to the fraudsters or we could.

[Response]
Steps taken: Warned our ten largest suppliers by phone.
People you have told: Financial Controller, our bank
Would you like a copy of this form: Yes

[Security team]
Ref: 
'''
mail('m40_en_text','text_form','en','Norbert Achterberg <n.achterberg@pinewell.example>','2026-10-26 11:04','Security concern form',t,dict(reporter_name='Norbert Achterberg',reporter_role='Accounts Payable Lead',org_unit='Finance Shared Services',reporter_phone='+44 1632 960871',discovered_at='2026-10-26T10:15:00+00:00',description=d40,affected_systems=['invoices@pinewell.example'],personal_data='unknown',consequences='Suppliers could pay money to the fraudsters or we could.',measures='Warned our ten largest suppliers by phone.',informed=['Financial Controller','our bank']),['reporter_email'],['phishing','other'],to='security@uni-nordholz.example')

# 41 nb text: label newline value
d41='Jeg har ved en feil lagt ved en regnearkfil med lønn for hele avdelingen i et møtereferat. Referatet gikk til alle 19 i prosjektgruppen, også de eksterne.'
t=f'''Hei, limer inn skjemaet her siden vedlegg ble blokkert.

MELDING OM BRUDD PÅ PERSONOPPLYSNINGSSIKKERHETEN
Norsk Fiskeforskning AS

* Melders navn: Petter Løvdal
* Melders rolle: prosjektleder
* Avdeling: Havbruk
* Mobilnummer: 977 30 158
* Bruddet skjedde: 09.10.2026 kl. 15:10
* Bruddet ble oppdaget: 12.10.2026 kl. 08:45
* Beskriv bruddet: {d41}
* Type: (x) feilsending  ( ) tap  ( ) innbrudd  ( ) annet
* Antall ansatte berørt: 34
* Typer personopplysninger: navn, ansattnummer, lønn
* Særlige kategorier (art. 9): ( ) ja  (x) nein
* Antatte konsekvenser:
* Tiltak som er iverksatt: Har bedt alle slette e-posten og sendt nytt referat uten vedlegg.
* Varslet internt: HR-sjef
* Referanse (fylles ut av personvernkontakt):

Hilsen Petter
'''.replace('(x) nein','(x) nei')
mail('m41_nb_text','text_form','nb','Petter Løvdal <petter.lovdal@norskfiskeforskning.example>','2026-10-12 09:30','Melding om brudd',t,dict(reporter_name='Petter Løvdal',reporter_role='prosjektleder',org_unit='Havbruk',reporter_phone='977 30 158',occurred_at='2026-10-09T15:10:00+02:00',discovered_at='2026-10-12T08:45:00+02:00',description=d41,affected_persons=34,data_categories=['navn','ansattnummer','lønn'],special_categories='no',measures='Har bedt alle slette e-posten og sendt nytt referat uten vedlegg.',informed=['HR-sjef']),['reporter_email','personal_data'],'misdelivery')

# 42 nn text
d42='Då eg kom på jobb, låg alle filene på fellesområdet med rare namn og eg fekk ikkje opna dei. På skjermen stod det at vi må betale for å få dei att.'
t=f'''Hei,

her er skjemaet frå permen, skrive av for hand.

SKJEMA FOR IKT-HENDING (Hallingdal energilag)

Namn:            Oddbjørg Lien
Stilling:        kontormedarbeidar
Tlf:             32 08 77 40
Hending oppdaga: 05.11.2026 kl. 07.10
Hending starta:  (om du veit det)
Kva har skjedd:  {d42}
Utstyr/system:   fellesområdet F:, PC-HE-014
Persondata (ja/nei/veit ikkje): veit ikkje
Følgjer for arbeidet: Vi får ikkje sendt ut faktura i dag.
Tiltak så langt: Slo av PC-en og drog ut nettverkskabelen.
Varsla:          dagleg leiar
Underskrift leiar:

Oddbjørg
'''
mail('m42_nn_text','text_form','nn','Oddbjørg Lien <oddbjorg.lien@hallingdalenergi.example>','2026-11-05 07:42','hjelp! skjema IKT-hending',t,dict(reporter_name='Oddbjørg Lien',reporter_role='kontormedarbeidar',reporter_phone='32 08 77 40',discovered_at='2026-11-05T07:10:00+01:00',description=d42,affected_systems=['fellesområdet F:','PC-HE-014'],personal_data='unknown',consequences='Vi får ikkje sendt ut faktura i dag.',measures='Slo av PC-en og drog ut nettverkskabelen.',informed=['dagleg leiar']),['reporter_email','org_unit'],'ransomware')
