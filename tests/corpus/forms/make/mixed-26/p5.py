from lib import *
# 36 de Rechenzentrum text form in body with dotted leaders
ds='Portscan aus dem Wohnheimnetz auf die Adressbereiche der Verwaltung, SMB und RDP, ca. 3.000 Verbindungsversuche pro Minute. Auf einem Testsystem war RDP noch offen, dort sehen wir aber keine erfolgreiche Anmeldung.'
body=f'''== ZIM Netzbetrieb -- Ereignismeldung an CERT (Vorlage v2.1) ==

Meldende Stelle ............ : ZIM, Gruppe Netze
Name ....................... : Alexander Petri
Funktion ................... : Netzwerktechniker
Tel. ....................... : 0203 5550-6617
TLP ........................ : GREEN

Beginn ..................... : 16.10.2026 19:40
Ende ....................... : 16.10.2026 20:25
Erkannt .................... : 16.10.2026 19:58
Quelle ..................... : 198.51.100.77
Ziel(e) .................... : 192.0.2.0/24, testsrv4.uni-nordholz.example
Ereignistyp ................ : Portscan
Personenbezug .............. : nein

Beschreibung:
{ds}

Massnahmen:
Port am Switch deaktiviert, RDP auf testsrv4 abgeschaltet.

Informiert:
Wohnheimverwaltung, Bewohner per Brief

-- 
Alexander Petri
'''
mail('f36','text_form','de','Alexander Petri <petri@zim.uni-nordholz.example>','[Netz] Ereignismeldung 198.51.100.77','2026-10-16T21:02:00+02:00',body,
{'reporter_name':'Alexander Petri','reporter_role':'Netzwerktechniker','org_unit':any_('ZIM, Gruppe Netze','Gruppe Netze'),'reporter_phone':'0203 5550-6617','occurred_from':'2026-10-16T19:40:00+02:00','occurred_to':'2026-10-16T20:25:00+02:00','discovered_at':'2026-10-16T19:58:00+02:00','affected_systems':['192.0.2.0/24','testsrv4.uni-nordholz.example'],'personal_data':'no','description':ds,'measures':'Port am Switch deaktiviert, RDP auf testsrv4 abgeschaltet.','informed':['Wohnheimverwaltung','Bewohner per Brief']},'scan',may=['reporter_email','occurred_at'])
# 37 de Pflegeheim txt attachment, stolen phone
ds='Das Diensthandy der Nachtwache lag im Dienstzimmer auf dem Tisch. Während des Rundgangs muss jemand durch die Terrassentür hereingekommen sein, Handy und eine Handtasche waren weg.'
txt=f'''SENIORENZENTRUM LINDENHOF            Formular 22 - Verlust/Diebstahl
===================================================================

1)  Name Mitarbeiter/in:        Milena Jovanovic
2)  Wohnbereich:                WB 2 "Rosengarten"
3)  Tätigkeit:                  Pflegefachkraft (Nachtdienst)
4)  Rückruf unter:              0176 55543210

5)  Was fehlt:                  Samsung Galaxy XCover 6
6)  Geräte-Nr./IMEI:            35-209900-176148-1
7)  verloren ( )   gestohlen (X)   unklar ( )
8)  Gerätesperre/Verschlüsselung:   ja (X)   nein ( )   weiß nicht ( )
9)  Wann zuletzt gesehen:       25.10.2026 / 02:00 Uhr
10) Wann Fehlen bemerkt:        25.10.2026 / 04:15 Uhr
11) Wo:                         Dienstzimmer WB 2

12) Ablauf:
    {ds}

13) Daten von Bewohnern auf dem Gerät?   ja (X)   nein ( )
    Wenn ja welche:             Pflegedokumentation, Fotos von Wunden
    Wie viele Bewohner:         28

14) Polizei:                    ja, Streife war um 5 Uhr da, Anzeige aufgenommen
15) Was wurde gemacht:          SIM-Karte gesperrt, Tür abgeschlossen, Heimleitung angerufen
16) Gerät aus der Ferne gelöscht:  ______________

Unterschrift: i.A. Jovanovic
'''
mail('f37','text_form','de','Lindenhof WB2 <wb2@sz-lindenhof.example>','Formular 22','2026-10-25T06:35:00+01:00','Guten Morgen, Formular im Anhang, ich gehe jetzt in den Feierabend. Bitte Frau Thiele (Heimleitung) anrufen.\nMilena\n',
{'reporter_name':'Milena Jovanovic','reporter_role':any_('Pflegefachkraft (Nachtdienst)','Pflegefachkraft'),'org_unit':any_('WB 2 "Rosengarten"','WB 2'),'reporter_phone':'0176 55543210','device_kind':'Samsung Galaxy XCover 6','device_id':'35-209900-176148-1','lost_or_stolen':'stolen','device_encrypted':'yes','discovered_at':'2026-10-25T04:15:00+01:00','location':'Dienstzimmer WB 2','description':ds,'personal_data':'yes','data_categories':['Pflegedokumentation','Fotos von Wunden'],'affected_persons':28,'police_report':any_('ja, Streife war um 5 Uhr da, Anzeige aufgenommen','yes'),'measures':'SIM-Karte gesperrt, Tür abgeschlossen, Heimleitung angerufen'},'device_loss',may=['reporter_email','occurred_at','occurred_from','occurred_to','informed','special_categories'],att=[('Formular22.txt',txt)])
# 38 en research institute data loss, inline wrapped
ds="The RAID controller on the imaging store failed during a rebuild and the volume could not be mounted\nafterwards. About eleven weeks of microscope raw data were on it. The nightly backup job had been\nsilently failing since 4 September."
body=f'''INCIDENT REPORT - Penhale Institute for Marine Research
------------------------------------------------------------------------
REPORTER
  Name:            Dr. Ewan Tregear
  Role:            Facility Manager
  Group:           Imaging Core Facility
  Phone:           +44 1632 960 982

INCIDENT
  Category:        Loss of data
  Date/time:       2026-11-07 23:10
  Discovered:      2026-11-09 08:40
  Systems:         imgstore2, backup job IMG-NIGHTLY
  Location:        Server room B

  Description:
{ds}

  Personal data:   [ ] yes   [x] no   [ ] unknown

RESPONSE
  Done so far:     Drives labelled and removed, vendor case opened, users asked not to delete local copies.
  Informed:        Head of Research, data steward
  Consequences:    Two PhD projects may have to repeat a field season.
------------------------------------------------------------------------
(template: wiki/Incidents, last changed 2024-02-11)

Ewan
'''
mail('f38','text_form','en','Ewan Tregear <e.tregear@penhale.example>','Incident report: imgstore2','2026-11-09T11:55:00+00:00',body,
{'reporter_name':any_('Dr. Ewan Tregear','Ewan Tregear'),'reporter_role':'Facility Manager','org_unit':'Imaging Core Facility','reporter_phone':'+44 1632 960 982','occurred_at':'2026-11-07T23:10:00+00:00','discovered_at':'2026-11-09T08:40:00+00:00','affected_systems':['imgstore2','backup job IMG-NIGHTLY'],'location':'Server room B','description':ds.replace('\n',' '),'personal_data':'no','measures':'Drives labelled and removed, vendor case opened, users asked not to delete local copies.','informed':['Head of Research','data steward'],'consequences':'Two PhD projects may have to repeat a field season.'},['data_loss','outage'],may=['reporter_email'],to='security@uni-nordholz.example')
# 39 en school, quoted questions with answers inline
ds='A Year 10 pupil was using a teaching assistant\'s login on a library computer. He had watched her type it. He opened the SEN register and took at least one photo of the screen, which other pupils have seen.'
q=['1. Your name and job title','2. School and best contact number','3. When did it happen, and when did you find out?','4. Please describe the incident','5. Which systems were involved?','6. Whose information, what kind, and how many people?','7. What have you done about it?','8. Who else knows?']
body=f'''Hi Trust Data Team,

Answers below.

> Please reply to this email and answer all of the questions.
>
> 1. Your name

Yasmin Holroyd

> 2. Job title and school

Assistant Headteacher, Cresswell Park Academy

> 3. Contact number

01632 960 127

> 4. When did you find out?

Thursday 15 October 2026, 1.15pm

> 5. Please describe the incident

{ds}

> 6. Which systems were involved?

Arbor

> 7. How many people's information is affected?

about 45

> 8. What kind of information?

names, SEN status, medical needs

> 9. What have you done about it?

Login reset, phone confiscated and the photo deleted in front of a parent.

> 10. Who else knows?

Headteacher, DSL

> Thank you. The Trust Data Team aims to respond within two working days.

Thanks
Yasmin
'''
mail('f39','text_form','en','Yasmin Holroyd <yholroyd@cresswellpark.example>','RE: Your incident call - please answer these questions','2026-10-15T16:20:00+01:00',body,
{'reporter_name':'Yasmin Holroyd','reporter_role':any_('Assistant Headteacher','Assistant Headteacher, Cresswell Park Academy'),'reporter_phone':'01632 960 127','discovered_at':'2026-10-15T13:15:00+01:00','description':ds,'affected_systems':['Arbor'],'affected_persons':45,'data_categories':['names','SEN status','medical needs'],'measures':'Login reset, phone confiscated and the photo deleted in front of a parent.','informed':['Headteacher','DSL']},['unauthorized_access','credentials_exposed'],may=['reporter_email','org_unit','personal_data','special_categories','location'],hdr=[('In-Reply-To','<ticket-88123@trust.example>'),('References','<ticket-88123@trust.example>')])
# 40 en registration form: nothing
body='''Hello,

please register me for the "Phishing awareness for managers" lunchtime course. Completed booking form:

Name:                 Colin Abernethy
Job title:            Head of Estates
Department:           Estates and Facilities
Telephone:            01632 960 610
Course:               Phishing awareness for managers
Preferred date:       24 November 2026, 12:30
Number of attendees:  3
Dietary needs:        one vegetarian
Line manager informed: yes

Many thanks
Colin
'''
mail('f40','text_form','en','Colin Abernethy <c.abernethy@marlstone.example>','Booking form phishing awareness course','2026-11-16T10:10:00+00:00',body,{},'other',may=['reporter_name','reporter_email','reporter_phone','reporter_role','org_unit'],to='security@uni-nordholz.example')
# 41 nb fagskole text
ds='Jeg trykket på en lenke i en SMS som så ut til å være fra Posten og skrev inn jobb-passordet mitt da siden ba om Feide. Etterpå kom det en feilmelding og jeg skjønte at det var svindel.'
body=f'''Hei,

kopierte spørsmålene fra intranettet inn her, håper det er greit.

HVEM MELDER
Navn: Tone Sandvik
Stilling: Konsulent
Avdeling: Studieadministrasjonen
Telefon: 916 55 084

HVA GJELDER DET
[ ] Mistet utstyr
[ ] Feilsendt e-post
[x] Svindelforsøk / phishing
[ ] Virus
[ ] Annet: ........

NÅR
Tidspunkt for hendelsen: 12.10.2026 kl. 18:20
Når ble du klar over det: 12.10.2026 kl. 18:25

BESKRIVELSE
{ds}

PERSONOPPLYSNINGER
Kan personopplysninger være kommet på avveie? (ja / nei / vet ikke): vet ikke
Hvis ja, hvor mange personer:

TILTAK
Hva har du gjort: Byttet Feide-passord og sperret bankkortet for sikkerhets skyld.
Hvem har du varslet: nærmeste leder

Hilsen Tone
'''
mail('f41','text_form','nb','Tone Sandvik <tone.sandvik@fagskolen-indre.example>','Melding om svindel-SMS','2026-10-13T08:12:00+02:00',body,
{'reporter_name':'Tone Sandvik','reporter_role':'Konsulent','org_unit':'Studieadministrasjonen','reporter_phone':'916 55 084','occurred_at':'2026-10-12T18:20:00+02:00','discovered_at':'2026-10-12T18:25:00+02:00','description':ds,'personal_data':'unknown','measures':'Byttet Feide-passord og sperret bankkortet for sikkerhets skyld.','informed':['nærmeste leder']},['phishing','credentials_exposed'],may=['reporter_email'])
# 42 nn vassverk .txt
ds='Driftsovervakinga mista kontakten med begge høgdebassenga. Det viste seg at ruteren hos leverandøren var sett tilbake til fabrikkoppsett etter ei oppdatering. Vatnet vart styrt manuelt heile dagen.'
txt=f'''NORDVÅG VASSVERK SA
Driftsavvik / IKT-hending (skal til styret og kommunen)

Namn på meldar        | Terje Bakke
Stilling              | driftsoperatør
Telefon vakt          | 479 55 663
Hendingstype          | Utfall av driftssystem
Starta                | 14.11.2026 kl. 05.50
Slutta                | 14.11.2026 kl. 17.30
Oppdaga               | 14.11.2026 kl. 06.35
Stad                  | pumpehuset på Lia
System                | SCADA, ruter LIA-01
Kva hende             | {ds}
Følgjer               | Lågt trykk i Øvregata i to timar.
Utført                | Ruteren er sett opp på nytt og passordet er bytt.
Varsla                | dagleg leiar, Nordvåg kommune
Personopplysningar    | nei
Signatur              | T.B.
'''
mail('f42','text_form','nn','Terje Bakke <terje@nordvag-vassverk.example>','Driftsavvik 14. november','2026-11-14T20:05:00+01:00','Hei, sjå vedlagt fil. Ring om noko er uklart, eg har vakt heile helga.\n\nMvh Terje\n',
{'reporter_name':'Terje Bakke','reporter_role':'driftsoperatør','reporter_phone':'479 55 663','occurred_from':'2026-11-14T05:50:00+01:00','occurred_to':'2026-11-14T17:30:00+01:00','discovered_at':'2026-11-14T06:35:00+01:00','location':'pumpehuset på Lia','affected_systems':['SCADA','ruter LIA-01'],'description':ds,'consequences':'Lågt trykk i Øvregata i to timar.','measures':'Ruteren er sett opp på nytt og passordet er bytt.','informed':['dagleg leiar','Nordvåg kommune'],'personal_data':'no'},['outage','misconfiguration'],may=['reporter_email','occurred_at','org_unit'],att=[('driftsavvik_1411.txt',txt)])
