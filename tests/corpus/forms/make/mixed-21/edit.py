import re
def sub(fn,pairs):
    t=open(fn).read()
    for a,b in pairs:
        if t.count(a)!=1: print('!!',fn,t.count(a),a[:70])
        t=t.replace(a,b,1)
    open(fn,'w').write(t)
sub('a.py',[
("may=['measures','occurred_at','personal_data','occurred_to','data_categories','reporter_role']","may=['measures','occurred_at','personal_data','occurred_to','data_categories','reporter_role','affected_systems']"),
("may=['affected_systems','reporter_role'],extra={'occurred_at'","may=['affected_systems','reporter_role'],html=True,extra={'description':{'any':['Sie kam gestern Abend gegen 21:30 Uhr an und gibt sich als unser Rechenzentrum aus.','Sie kam gestern Abend gegen 21:30 Uhr an und gibt sich als unser Rechenzentrum aus. Ich habe nichts angeklickt, die Mail habe ich als Spam markiert. Meine Mitarbeiter haben sie wohl auch bekommen.']},'occurred_at'"),
("may=['personal_data','consequences','police_report','location']","cs='iso-8859-1',may=['personal_data','consequences','police_report','location','occurred_at']"),
("'occurred_at':None,'occurred_from':'2026-10-29 06:10'","'occurred_from':'2026-10-29 06:10'"),
("'Passwort auf gefälschter Seite eingegeben','credentials_exposed'","'Passwort auf gefälschter Seite eingegeben',['credentials_exposed','phishing']"),
("may=['informed','personal_data'],extra={'occurred_from':'2026-10-25'","may=['informed','personal_data','occurred_at','consequences'],extra={'occurred_from':'2026-10-25'"),
("may=['consequences'],extra={'affected_systems':['git.","may=['consequences','occurred_at'],extra={'affected_systems':['git."),
("IT-Sicherheitstag Küste 2026','other'","IT-Sicherheitstag Küste 2026',['other','spam']"),
("'location':{'any':['lecture room B2.07','in lecture room B2.07']},",""),
("may=['personal_data','occurred_at','occurred_from','occurred_to'],extra={'reporter_phone'","may=['personal_data','occurred_at','occurred_from','occurred_to','location','affected_systems'],extra={'reporter_phone'"),
("may=['discovered_at'],extra={'occurred_from':'2026-10-31","may=['discovered_at','occurred_at'],html=True,extra={'occurred_from':'2026-10-31"),
("may=['personal_data','location','lost_or_stolen','informed','device_kind'],extra={","may=['personal_data','lost_or_stolen','informed','device_kind'],extra={'location':{'any':['the 18:22 train from Norwich to Ely','on the 18:22 train from Norwich to Ely','train from Norwich to Ely']},"),
("'RE: Incident - shared drive permissions','misconfiguration'","'RE: Incident - shared drive permissions',['misconfiguration','data_leak']"),
("may=['personal_data','consequences'],extra={'affected_systems':{'any':[['nas4","may=['personal_data','consequences','location'],html=True,extra={'measures':{'any':['\"All Staff\" removed at 08:20 today - access logs requested from the storage team','\"All Staff\" removed at 08:20 today access logs requested from the storage team']},'affected_systems':{'any':[['nas4"),
("may=['personal_data','data_categories','informed','reporter_phone'],extra={'reporter_phone':None,","cs='iso-8859-1',may=['personal_data','data_categories','informed','reporter_phone','affected_systems','measures'],extra={'reporter_phone':None,"),
("may=['consequences','affected_systems','affected_persons','informed','personal_data','data_categories'],extra={'occurred_from':{'any':['2026-11-03']}","may=['consequences','affected_systems','affected_persons','informed','personal_data','data_categories','occurred_at'],extra={'occurred_from':'2026-11-03'"),
("may=['personal_data','reporter_phone','location'],extra={'reporter_name':'Ingrid Moen',","html=True,may=['personal_data','reporter_phone','location'],extra={'reporter_phone':None,'reporter_name':'Ingrid Moen',"),
("may=['consequences','discovered_at'],extra={'occurred_from':'2026-11-17","may=['consequences','discovered_at','occurred_at'],extra={'occurred_from':'2026-11-17"),
])
sub('b.py',[
("may=['kind'][:0]+['consequences','location'])","may=['location'])"),
("'Vorfallsmeldung Forschungsdaten','unauthorized_access'","'Vorfallsmeldung Forschungsdaten',['unauthorized_access','data_leak']"),
("extra={'police_report':{'any':['no','nein']}},may=['lost_or_stolen','measures','police_report'])","may=['lost_or_stolen','measures','police_report','affected_systems'])"),
("'Skjema utfylt','data_leak'","'Skjema utfylt',['data_leak','misconfiguration']"),
("'Meldeformular VHS','misconfiguration'","'Meldeformular VHS',['misconfiguration','data_leak']"),
("'reporter_phone':None},may=['personal_data','data_categories','location','org_unit'])","},may=['personal_data','data_categories','location','org_unit','occurred_at'])"),
("may=['personal_data','affected_systems','occurred_at','occurred_from','informed','special_categories'])","may=['personal_data','affected_systems','occurred_at','occurred_from','informed','special_categories'])"),
("[('h','Supplier Security Incident Notification'),('t',[['Supplier','[[o:","[('h','Supplier Security Incident Notification'),('p','This notification must be returned within 24 hours of the supplier becoming aware of an incident (Framework Agreement, clause 17.3). Use one form per incident. Fields that do not apply may be left empty.'),('t',[['PART A: THE SUPPLIER'],['Agreement no.','FA-2024-118'],['Supplier','[[o:"),
("['First observed (UK time)'","['PART B: THE INCIDENT'],['Supplier reference',''],['Is this an update to an earlier notification?','No'],['First observed (UK time)'"),
("['Data concerned','[[dc:tenant","['PART C: INFORMATION AND PEOPLE'],['University systems reached?','None that we know of'],['Data concerned','[[dc:tenant"),
("['Regulator told?','Not yet']","['Planned next steps','Sign-in logs to be reviewed by our IT provider'],['Regulator told?','Not yet'],['PART D: DECLARATION'],['I confirm that the above is correct to the best of my knowledge','S J Fenton, 3 November 2026'],['For University use: received by / date','']"),
])
sub('c.py',[
("'FW: incident sheet','malware'","'FW: incident sheet',['malware','phishing','unauthorized_access']"),
("'[[s:NPC-PC-0412]]'","'NPC-PC-0412'"),
("may=['informed','device_id',","may=['informed','device_id','affected_systems',"),
("'Avviksmelding excel','misdelivery'","'Avviksmelding excel',['misdelivery','data_leak']"),
("['Personal data lost?','[[pd=no|No]]']","['Personal data lost?','No']"),
("may=['org_unit','discovered_at','occurred_at'])","may=['org_unit','discovered_at','occurred_at','personal_data'])"),
("'Skjema fra eksamenskontoret','data_leak'","'Skjema fra eksamenskontoret',['data_leak','misdelivery']"),
("'Breach notification form','phishing'","'Breach notification form',['phishing','compromised_account','credentials_exposed']"),
# long official 52
("['A. Meldende Person',('Familienname","['A. Meldende Person',('Datum dieser Meldung','07.10.2026'),('Art der Meldung',['Erstmeldung','Folgemeldung'],'Erstmeldung','radio'),('Familienname"),
("('Sachverhalt','[[d:Ein Beratungsprotokoll wurde per Mail an eine namensgleiche Studentin geschickt.]]',4)","('Sachverhalt','[[d:Ein Beratungsprotokoll wurde per Mail an eine namensgleiche Studentin geschickt.]]',4),('Betroffenes Verfahren / IT-System','[[s:Outlook]]'),'C. Daten und Personen'"),
("('Ergriffene Maßnahmen','[[m:Lösch","('Anzahl der Datensätze','1'),('Besondere Kategorien (Art. 9 DSGVO)',['ja','nein','unklar'],'unklar','radio'),('Datenarten','[[dc:Name]], [[dc:Studiengang]], [[dc:Gesprächsinhalt]]'),('Mögliche Folgen','[[c:Bloßstellung der Betroffenen]]'),'D. Maßnahmen',('Ergriffene Maßnahmen','[[m:Lösch"),
("('Bemerkungen','')],extra={'personal_data':'yes'},may=['special_categories','data_categories'])","('Geplante Maßnahmen','Adressvorschläge in Outlook leeren'),('Betroffene benachrichtigt?',['ja','nein'],'ja','radio'),('Wer wurde informiert?','[[inf:Leitung der Studienberatung]]'),'E. Nur vom Datenschutzbeauftragten auszufüllen',('Name des DSB',''),('Meldung an die Aufsichtsbehörde am',''),('Bemerkungen','')],extra={'personal_data':'yes','special_categories':'unknown'},may=['affected_systems'])"),
# long official 58
("('t',[['Verantwortliche Stelle','Universität Nordholz'],","('p','Dieses Vorblatt dient der Vorbereitung der Meldung an die Aufsichtsbehörde. Die Frist von 72 Stunden beginnt mit der Kenntnisnahme. Nicht zutreffende Angaben bitte streichen.'),('t',[['I. Verantwortliche Stelle und meldende Person'],['Verantwortliche Stelle','Universität Nordholz'],['Anschrift','Am Deich 1, 27637 Nordholz'],"),
("['Zeitpunkt der Kenntnisnahme','[[disc=2026-10-12","['II. Angaben zur Verletzung'],['Zeitpunkt der Kenntnisnahme','[[disc=2026-10-12"),
("['Datenkategorien','[[dc:Name]], [[dc:Gehalt]]","['Art der Verletzung','[x] Vertraulichkeit   [ ] Integrität   [ ] Verfügbarkeit'],['III. Daten und Betroffene'],['Datenkategorien','[[dc:Name]], [[dc:Gehalt]]"),
("['Wahrscheinliche Folgen','[[c:Kenntnis","['Anzahl der Datensätze','1'],['Besondere Kategorien personenbezogener Daten','[ ] ja   [x] nein'],['IV. Folgen und Maßnahmen'],['Wahrscheinliche Folgen','[[c:Kenntnis"),
("['Datenschutzbeauftragter','Dr. Klaus Behnke, Tel. 04721 555-1000']])],may=['personal_data','special_categories','informed','location'])","['Benachrichtigung der Betroffenen (Art. 34)','erfolgt mündlich am 12.10.2026'],['V. Weitere Angaben'],['Datenschutzbeauftragter','Dr. Klaus Behnke, Tel. 04721 555-1000'],['Datum der Meldung','12.10.2026']])],extra={'special_categories':'no'},may=['personal_data','informed','location'])"),
])
sub('d.py',[
("„Sicherheitshinweis“','data_leak'","„Sicherheitshinweis“',['data_leak','misconfiguration','vulnerability']"),
("Meld frå om tryggleikshending','login_attack'","Meld frå om tryggleikshending',['login_attack','compromised_account']"),
("may=['personal_data','discovered_at','device_encrypted'])","may=['personal_data','discovered_at','affected_systems'])"),
])
