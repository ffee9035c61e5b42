from lib import *
S='security@uni-nordholz.example'
# 1 Gydeline
mail('en01','docx','en','Priya Raman','priya.raman@careerbridge-placements.example','2026-10-15T17:20:00+01:00','Breach notification - placement students',
'''Dear Data Protection colleagues,

Please find attached our breach notification form concerning students placed through us this term. My manager Colin is aware. I am in the office until 6 today and again from 8.30 tomorrow.

Kind regards
Priya

Priya Raman | Placement Coordinator
CareerBridge Placements Ltd
t: 01632 960 417
''',[t('Personal Data Breach Notification'),n('Information required to report a breach in personal data security'),
kv('Name of your organisation','CareerBridge Placements Ltd'),
c('Did the data breach occur:',['by an employee','by a contractor or consultant','through a third-party (e.g. work placement provider, agent, recruitment platform, cloud storage provider)','other'],['by an employee']),
kv('Your name','Priya Raman'),kv('Email','priya.raman@careerbridge-placements.example'),c('Has this breach been reported to the ICO?',['No','Yes'],['No']),
kv('What has happened','I emailed a spreadsheet of all autumn placement students to one host company instead of only the row for their own student. The file was not password protected.'),
kv('How was the breach discovered?','The HR manager at the host company replied to say she had received more than she should have.'),
kv('On what date was the breach discovered?','15/10/2026'),kv('What time was the breach discovered on that day?','14:40'),kv('On what date did the breach occur (if known)?','14/10/2026'),
c('Which categories of personal data are affected?',['Racial or ethnic origin','Political opinions','Religious or philosophical beliefs','Trade union membership','Sex life','Sexual orientation','Health data','Basic personal identifiers (e.g. Name)','Identification (e.g. user ID)','Financial (e.g. bank details)','Official documents (e.g. passport)','Locational','Genetic or biometrics','Criminal convictions','Not yet known','Other'],['Basic personal identifiers (e.g. Name)','Identification (e.g. user ID)']),
kv('Number of personal records involved?','64'),kv('How many data subjects could be affected?','64'),
c('Types of data subjects affected:',['Employees','Users','Subscribers','Students','Customers','Prospective Customers','Patients','Children (under 13)','Vulnerable adults','Not yet known','Other'],['Students']),
kv('Potential consequences of the breach?','Minor embarrassment, unwanted contact from the host company.'),
c('What is the likelihood that data subjects will experience significant consequences?',['Very Likely','Likely','Neutral','Unlikely','Very unlikely'],['Unlikely']),
c('Was the breach caused by a cyber incident?',['Yes','No',"Don't know"],['No']),
c('Has confidentiality, integrity or availability of your information systems been affected?',['Yes','No',"Don't know"],['No']),
c('What recovery time do you estimate?',['Regular','Supplemented','Extended','Not recoverable','Already recovered','Not yet known'],['Already recovered']),
kv('What actions have you taken or do you propose to take?','HR manager has deleted the mail and confirmed this in writing. We now send one file per host company.')],
{'reporter_name':'Priya Raman','reporter_email':'priya.raman@careerbridge-placements.example','reporter_phone':'01632 960 417','reporter_role':'Placement Coordinator','org_unit':'CareerBridge Placements Ltd',
'description':{'any':['I emailed a spreadsheet of all autumn placement students to one host company instead of only the row for their own student. The file was not password protected.','I emailed a spreadsheet of all autumn placement students to one host company instead of only the row for their own student. The file was not password protected. The HR manager at the host company replied to say she had received more than she should have.']},
'discovered_at':'2026-10-15T14:40:00+01:00','occurred_at':'2026-10-14','data_categories':['Basic personal identifiers (e.g. Name)','Identification (e.g. user ID)'],'affected_persons':64,
'consequences':'Minor embarrassment, unwanted contact from the host company.','measures':'HR manager has deleted the mail and confirmed this in writing. We now send one file per host company.'},
['personal_data','informed'],'misdelivery',fn='Personal Data Breach Notification - CareerBridge.docx',style='table',to=S)

# 2 NHSCFA
mail('en02','docx','en','Okafor, Samuel (Occupational Health)','s.okafor@northmere-trust.example','2026-11-03T11:48:00+00:00','Appendix 1 - breach notification','''Hi both

Appendix 1 attached. Will follow up if I hear anything from the surgery.

Sam
''',[t('Data breach notification form'),n('Appendix 1 - form to be submitted to notify the DPO of a data breach'),
kv('Time/Date of breach incident:','10.15 on 2 November 2026'),
kv('Name & contact details of reporter\n[for further incident information if required]'.replace('\n',' '),'Samuel Okafor, Occupational Health Nurse, ext. 3306'),
kv('Nature of breach: [include categories, approximate numbers of data subjects & approx. number of personal records concerned e.g. patients/service users; whether breach included health, antecedent or other sensitive info]','A fitness-for-work letter for a member of lab staff was put into the wrong window envelope and posted to another member of staff. The letter contains health information about one person.'),
kv('Is breach likely to result in risks to freedoms of the data subject(s)? Y/N','Y'),
n('If N: No further action, file and retain report for audit/send DPO copy.'),
h('If Y: Complete additional information below and submit to Data Protection Officer within 36hrs of incident notification'),
kv('Name and contact details of Information Asset Owner','Dr Helen Strand, Head of Occupational Health, ext. 3300'),
kv('Detail likely consequences of breach','Distress, and possible loss of confidence in the service.'),
kv('Details measures taken to address the breach: [include appropriate remedial measures taken to mitigate potential adverse effects)','Recipient phoned and returned the letter unopened by hand at 4 pm. Second-person check of envelopes introduced.'),
kv('If breach considered “high risk” detail reasonable options to notify data subject','n/a'),
kv('Estimated recovery period','none'),kv('Time & Date submitted to the Data Protection Officer [must be submitted within 36hrs of notification]','11.45 on 3 November 2026')],
{'reporter_name':'Samuel Okafor','reporter_role':'Occupational Health Nurse','reporter_phone':'ext. 3306','occurred_at':'2026-11-02T10:15:00+00:00',
'description':'A fitness-for-work letter for a member of lab staff was put into the wrong window envelope and posted to another member of staff. The letter contains health information about one person.',
'consequences':'Distress, and possible loss of confidence in the service.','measures':'Recipient phoned and returned the letter unopened by hand at 4 pm. Second-person check of envelopes introduced.','affected_persons':1},
['reporter_email','org_unit','special_categories','personal_data','data_categories','informed','discovered_at'],['misdelivery','paper_disclosure'],fn='Appendix1_breach_SO.docx',style='onetab',to=S)

# 3 ICO personal data breach form
mail('en03','acroform','en','Rosalind Achterberg','r.achterberg@fenwick-college.example','2026-10-22T09:55:00+01:00','FW: ICO form (joint programme)','''Dear colleagues

You asked for a copy of what we sent to the regulator since the joint master's applicants are in the same mailbox. Here it is.

Best wishes

Rosalind Achterberg
Deputy Registrar
Fenwick College
Switchboard 0131 496 0220 - direct line 0131 496 0233
''',[t('Report a personal data breach'),n('This form is for organisations that have experienced a personal data breach. Please do not include any of the personal data involved in the breach when completing this form.'),
h('Report type'),c('Report type',['Initial report','Follow-up report'],['Initial report']),
h('About the breach'),kv('Please describe what happened','An attacker signed in to the admissions shared mailbox with a stolen password and set up a rule forwarding all messages containing the word passport to an outside address.'),
kv('Please describe how the incident occurred','A temporary worker re-used a password that had leaked elsewhere. MFA was not enabled on the mailbox.'),
kv('How did the organisation discover the breach?','Microsoft alert about a suspicious inbox rule.'),
g('When did you discover the breach? Date','20/10/2026','Time','16:05'),g('When did the breach happen? Date','17/10/2026','Time','02:12'),
c('Was the breach caused by a cyber incident?',['Yes','No',"Don't know"],['Yes']),
c('Categories of personal data included in the breach',['Health data','Basic personal identifiers','Identification data','Economic and financial data','Official documents','Location data','Not yet known','Other'],['Basic personal identifiers','Official documents']),
g('Number of personal data records concerned?','approx. 310','How many data subjects could be affected?','approx. 275'),
c('Categories of data subjects affected',['Employees','Users','Students','Customers or prospective customers','Patients','Children','Not yet known','Other'],['Students']),
kv('Describe any detriment to individuals that has arisen so far, or any detriment you anticipate may arise in the future','Copies of passports could be used for identity fraud.'),
c('Is the personal data breach likely to result in a high risk to data subjects?',['Yes','No','Not yet known'],['Yes']),
h('Taking action'),kv('Describe the actions you have taken, or propose to take, as a result of the breach','Sessions revoked and password reset on 20 October, forwarding rule removed, MFA enforced for all shared mailboxes.'),
c('Have you told data subjects about the breach?',["Yes","No, but I'm planning to","No, and I don't plan to",'Not yet decided'],["No, but I'm planning to"]),
kv('Have you told, or are you planning to tell any other organisations about the breach?','Yes - Action Fraud and our insurer have been told.'),
h('About you'),kv('Organisation name','Fenwick College'),g('Person making this report: Name','Rosalind Achterberg','Job title','Deputy Registrar'),g('Email','r.achterberg@fenwick-college.example','Phone number','0131 496 0233'),
kv('Data protection officer (if different)','Ewan Leith, dpo@fenwick-college.example')],
{'reporter_name':'Rosalind Achterberg','reporter_role':'Deputy Registrar','reporter_email':'r.achterberg@fenwick-college.example','reporter_phone':'0131 496 0233','org_unit':'Fenwick College',
'description':{'any':['An attacker signed in to the admissions shared mailbox with a stolen password and set up a rule forwarding all messages containing the word passport to an outside address.','An attacker signed in to the admissions shared mailbox with a stolen password and set up a rule forwarding all messages containing the word passport to an outside address. A temporary worker re-used a password that had leaked elsewhere. MFA was not enabled on the mailbox.']},
'discovered_at':'2026-10-20T16:05:00+01:00','occurred_at':'2026-10-17T02:12:00+01:00','data_categories':['Basic personal identifiers','Official documents'],'affected_persons':275,
'consequences':'Copies of passports could be used for identity fraud.','measures':'Sessions revoked and password reset on 20 October, forwarding rule removed, MFA enforced for all shared mailboxes.','informed':{'any':[['Action Fraud','our insurer'],['Action Fraud','insurer'],['Yes - Action Fraud and our insurer have been told.'],['Action Fraud and our insurer']]}},
['personal_data','affected_systems','police_report'],['compromised_account','unauthorized_access'],fn='personal-data-breach-report.pdf',style='fld',to=S)

# 4 FPA lettered
mail('en04','flat_pdf','en','Gwen Tollefson','gwen.tollefson@uni-nordholz.example','2026-11-09T15:10:00+01:00','Incident report, Guest House','''Hello,

report attached (the old template, sorry - it's the only one I could find on the shared drive).

Gwen
''',[t('SECURITY INCIDENT REPORT FORM'),
kv('(a) Location of incident and organization filing report;','Guest House reception desk, International Office'),
kv('(b) Reported by (Name, Title and Organization);','Gwen Tollefson, Guest House Manager, International Office'),
kv('(c) Date and time of report filing;','9 November 2026, 15:00'),kv('(d) Date and time of incident;','8 November 2026, 21:30'),
kv('(e) Details of incident (include names of personnel involved and description of the who, what, when, where, how, and why);','The night porter plugged a USB stick found in the lobby into the reception PC. A window opened and closed and since then the PC sends print jobs on its own. The booking list with guest names and passport numbers was open at the time.'),
kv('(f) The name and title of the person to whom the incident initially was reported to;','Dieter Hansen, Head of International Office'),
kv('(g) Identification of whether the Inspector General or appropriate law enforcement organization has been notified;','No'),
kv('(h) Incident impact on day-to-day operations;','Check-in is done on paper, booking PC cannot be used.'),
kv('(i) Action taken to contain the incident and resources required to correct the incident (in cases of system outage note what vendors have been contacted);','Pulled the network cable at 22:00 and kept the USB stick in an envelope.'),
kv('(j) Reviewed by;','')],
{'reporter_name':'Gwen Tollefson','reporter_role':'Guest House Manager','org_unit':'International Office','location':{'any':['Guest House reception desk','Guest House reception desk, International Office']},'occurred_at':'2026-11-08T21:30:00+01:00',
'description':'The night porter plugged a USB stick found in the lobby into the reception PC. A window opened and closed and since then the PC sends print jobs on its own. The booking list with guest names and passport numbers was open at the time.',
'informed':{'any':[['Dieter Hansen, Head of International Office'],['Dieter Hansen']]},'consequences':'Check-in is done on paper, booking PC cannot be used.','measures':'Pulled the network cable at 22:00 and kept the USB stick in an envelope.'},
['reporter_email','affected_systems','data_categories','personal_data','police_report'],'malware',fn='IR-SecurityReport.pdf',style='under',to=S)

# 5 FORTH CERT (CERT/CC)
B=[h('Your contact and organizational information'),kv('1. Name','Nikos Vlastos'),kv('2. Organisation name','Computing Centre, Delta Research Foundation'),kv('3. Size of the organisation','about 300'),kv('4. Location/Site of incident','Server room B, Building 7'),kv('5. Are you a CERT member?','no'),kv('6. If no: sector type (such as banking, education, energy or public safety)','education'),kv('7. Email address','noc@delta-research.example'),kv('8. Telephone number','+30 210 555 0143'),kv('9. Other (fax)',''),
h('Affected Machine(s) (duplicate for each host)'),kv('10. Hostname and IP','gw-lab.delta-research.example, 198.51.100.17'),kv('11. Timezone','UTC+2'),kv('12. Purpose or function of the host (please be as specific as possible)','ssh jump host for the joint project'),
h('Source(s) of the Attack (duplicate for each host)'),kv('13. Hostname or IP','203.0.113.88'),kv('14. Timezone','UTC+1'),kv('15. Been in contact?','no'),
h('Description of the incident'),kv('16. Date and time of incident','2026-11-14 03:20'),kv('17. Type of incident (i.e. DoS, Unauthorised access, Website defacement, Malicious code, Misuse of system, Electronic theft)','brute force login attempts'),
kv('18. How did you detect this?','fail2ban mails in the morning'),kv('19. Methods of intrusion','none successful as far as we can see'),kv('20. Tools involved',''),kv('21. Software versions','OpenSSH 9.6'),kv('22. Operating system/version','Debian 12'),kv('23. Intruder tool output',''),kv('24. Vulnerabilities exploited',''),
kv('25. Impact (i.e. Loss/compromise of data, damage to systems)','none, only log noise and some load'),kv('26. Severity of attack (high, medium, low, unknown)','low'),kv('27. Sensitivity of data (high, medium, low, unknown)','unknown'),kv('28. Has the incident been resolved? Details','no, attempts go on'),kv('29. Steps taken to resolve the incident','blocked the address at our border router'),
kv('30. Comments','From 03:20 on we saw about 41,000 ssh password attempts for the users root, admin and oracle coming from an address in your network.')]
mail('en05','text_form','en','Nikos Vlastos','noc@delta-research.example','2026-11-14T10:41:00+02:00','Incident report: ssh brute force from 203.0.113.88','''Dear CERT,

please find below our report on the usual form.

@@FORM@@

Regards,
Nikos Vlastos, NOC
''',B,{'reporter_name':'Nikos Vlastos','reporter_email':'noc@delta-research.example','reporter_phone':'+30 210 555 0143','org_unit':'Computing Centre, Delta Research Foundation',
'occurred_at':'2026-11-14T03:20:00+02:00','affected_systems':{'any':[['gw-lab.delta-research.example','198.51.100.17'],['gw-lab.delta-research.example, 198.51.100.17'],['gw-lab.delta-research.example']]},'location':'Server room B, Building 7',
'description':'From 03:20 on we saw about 41,000 ssh password attempts for the users root, admin and oracle coming from an address in your network.','measures':'blocked the address at our border router','consequences':'none, only log noise and some load'},
['discovered_at','occurred_from','reporter_role','personal_data'],'login_attack',to=S,style='colon')

# 6 UF lost device
mail('en06','odt','en','Marcus Ebanks','m.ebanks@uni-nordholz.example','2026-10-27T08:58:00+01:00','Lost phone - Prof. Lindqvist','''Hi,

as ISM for Oceanography I went through the procedure with the user this morning. Sheet attached.

M. Ebanks
''',[t('Lost or Stolen Mobile Device Procedure'),n('This procedure is for use by ISMs once a device has been reported to them as lost or stolen. Print this form and fill it out as the steps are executed.'),
h('1. Interview the User'),kv('Device manufacturer and type:','Samsung Galaxy S23 phone'),kv('Device MAC address:','02:00:5E:10:7A:C4'),kv('Owner of the device (i.e. personal, university asset):','university asset'),
kv('Location device was lost or stolen:','ferry terminal in Kiel'),kv('Date and time device was lost or stolen:','10/24/2026 6:15 PM'),kv('Method of encryption:','Android full device encryption'),kv('University Data stored on the device:','e-mail, calendar, cruise participant list'),
h('2. Recover or Wipe the Device'),kv('Tracking capability (such as Find My Device) used, result:','last seen Saturday evening, offline since'),kv('Wipe command executed (date/time):','yes, 10/27/2026 8:30 AM'),
h('3. Report the Loss'),kv('Last encryption check-in date:','10/20/2026'),kv("Note the device's recovery key or token:",''),kv('Police report filed (agency, number):','no'),
kv('Name of ISM completing this form:','Marcus Ebanks'),kv('Department:','Department of Oceanography'),kv('Telephone:','04471 5550-8812')],
{'reporter_name':'Marcus Ebanks','org_unit':'Department of Oceanography','reporter_phone':'04471 5550-8812','device_kind':{'any':['Samsung Galaxy S23 phone','phone']},'device_id':'02:00:5E:10:7A:C4','location':'ferry terminal in Kiel','occurred_at':'2026-10-24T18:15:00+02:00',
'device_encrypted':'yes','device_remote_wipe':{'any':['yes','yes, 10/27/2026 8:30 AM']},'data_categories':['e-mail','calendar','cruise participant list']},
['reporter_email','reporter_role','lost_or_stolen','police_report','personal_data','measures','affected_persons','description'],'device_loss',fn='lost-device-procedure_Lindqvist.odt',style='under',to=S)

# 7 Basecamp data security incident report
mail('en07','xlsx','en','Fiona McAllister','fiona.mcallister@harbour-webdesign.example','2026-10-06T16:33:00+01:00','Data security incident report (alumni site)','''Good afternoon,

our incident report for the alumni microsite we host for you is attached as a spreadsheet. Happy to jump on a call.

Thanks,
Fiona McAllister
Account Director, Harbour Webdesign
''',[t('Data security incident report form'),kv('Date of incident','2 October 2026'),kv('Date incident was reported','6 October 2026'),kv('Name of person reporting the breach','Fiona McAllister'),kv('Names of those staff members involved (if appropriate)','Tom (developer)'),
c('Type of breach',['Digital e.g. hack, virus, file corruption, sharing client data','Hardware e.g. lost or stolen laptop, phone'],['Digital e.g. hack, virus, file corruption, sharing client data']),
h('Details of the breach'),n('State the facts about the breach only, not opinions.'),
kv('What happened','A database backup of the alumni microsite was left in the public web root after a migration. It was downloaded twice from an unknown address before we noticed.'),kv('How many data subjects are affected','1,842'),kv('What types of data are involved','names, email addresses, hashed passwords'),
h('Likely consequences of the breach'),kv('How might this affect the data subjects?','Alumni may receive targeted phishing emails.'),kv('Will it affect the rights and freedoms of the data subjects?','Possibly'),kv('Do we need to notify clients or data subjects?','Yes, client'),kv('Do we need to notify any other outside organisation or legal body?','Not sure'),
h('Actions taken'),kv('Describe what actions have been taken to deal with and mitigate the breach','Backup removed on 5 October, directory listing switched off, all passwords reset.'),
h('ICO notification'),kv('Do we need to notify the ICO?','Under review'),kv('If not, why not?',''),kv('Date that the ICO was notified',''),kv('Was the notification within 72 hours?','')],
{'reporter_name':'Fiona McAllister','reporter_role':'Account Director','org_unit':'Harbour Webdesign','occurred_at':'2026-10-02','description':'A database backup of the alumni microsite was left in the public web root after a migration. It was downloaded twice from an unknown address before we noticed.',
'affected_persons':1842,'data_categories':['names','email addresses','hashed passwords'],'consequences':'Alumni may receive targeted phishing emails.','measures':'Backup removed on 5 October, directory listing switched off, all passwords reset.'},
['reporter_email','personal_data','affected_systems'],['data_leak','misconfiguration'],fn='incident-report.xlsx',style='num',sheet='Incident',to=S)

# 8 AI Lawyer / generic numbered Security Incident Report
mail('en08','acroform','en','SOC Northlight','soc@northlight-cloud.example','2026-11-19T21:14:00+00:00','Security Incident Report NL-2026-118','''Dear customer,

in line with section 8 of our agreement please find attached our security incident report.

Northlight Cloud Security Operations
''',[t('Security Incident Report'),n('Prepared for: Universität Nordholz'),
h('1. Incident Identification'),g('1.1 Incident ID','NL-2026-118','1.2 Incident Title','Volumetric attack on LMS front end'),c('1.3 Severity Level',['SEV-1 (Critical)','SEV-2 (High)','SEV-3 (Moderate)','SEV-4 (Low)'],['SEV-2 (High)']),
c('1.4 Incident Type',['Phishing/Social engineering','Malware/Ransomware','Unauthorized access','Data exposure/leak','Denial of service','Insider threat','Misconfiguration','Lost/stolen device','Third-party/vendor incident','Other'],['Denial of service']),
h('2. Discovery and Timeline'),g('2.1 Detected/Reported By (Name/Role)','Aoife Brennan, Shift Lead SOC','Phone','020 7946 0812'),c('2.2 Detection Method',['Alert/monitoring','User report','Vendor notice','Audit finding','Other'],['Alert/monitoring']),
g('2.3 Date/Time Discovered','2026-11-19 18:42 UTC','2.4 Estimated Start Time (If Known)','2026-11-19 18:39 UTC'),g('2.5 Date/Time Contained (If Known)','2026-11-19 19:25 UTC','2.6 Date/Time Resolved (If Known)',''),
kv('2.7 Incident Summary (Initial)','The LMS front end received a flood of HTTP requests peaking at 96,000 per second from several thousand addresses. Logins failed or timed out for most users.'),
h('3. Affected Systems and Accounts'),kv('3.1 Systems/Services Impacted','lms.uni-nordholz.example'),c('3.2 Network/Environment',['Production','Staging','Internal IT','Cloud','Other'],['Production']),kv('3.3 Accounts Impacted','none'),
h('4. Data Impact Assessment'),c('4.1 Data Types Potentially Affected',['Credentials','Customer personal data','Employee personal data','Payment data','Health data','Other'],[]),kv('4.2 Estimated Number of Records/Individuals',''),c('4.3 Personal data involved?',['Yes','No','Under investigation'],['No']),
h('5. Response'),kv('5.1 Containment Actions Taken','Rate limiting and a challenge page were enabled at 19:10 UTC; traffic from the top 400 networks is dropped at the edge.'),kv('5.2 Business Impact','Online exams scheduled for the evening had to be interrupted.'),kv('5.3 Parties Notified','Uni Nordholz duty phone, upstream carrier')],
{'reporter_name':{'any':['Aoife Brennan','SOC Northlight']},'reporter_role':'Shift Lead SOC','reporter_phone':'020 7946 0812','discovered_at':'2026-11-19T18:42:00+00:00','description':'The LMS front end received a flood of HTTP requests peaking at 96,000 per second from several thousand addresses. Logins failed or timed out for most users.',
'affected_systems':['lms.uni-nordholz.example'],'personal_data':'no','measures':'Rate limiting and a challenge page were enabled at 19:10 UTC; traffic from the top 400 networks is dropped at the edge.','consequences':'Online exams scheduled for the evening had to be interrupted.','informed':['Uni Nordholz duty phone','upstream carrier']},
['reporter_email','org_unit','occurred_at','occurred_from','occurred_to'],'denial_of_service',fn='NL-2026-118.pdf',style='label',to=S)

# 9 Town council template (fill.io)
mail('en09','flat_pdf','en','Clerk - Saltmere Town Council','clerk@saltmere-tc.example','2026-11-06T14:02:00+00:00','Breach report re. student survey','''Dear Sir or Madam,

I attach the Council's breach report concerning the student housing survey we ran together with your Geography department.

Yours faithfully
Margaret Pell (Mrs)
Town Clerk
Saltmere Town Council, The Old Corn Exchange
Tel: 01632 960 085
''',[t('Data Breach Reporting Template'),kv('Report prepared by:','Margaret Pell, Town Clerk'),kv('Date:','6 November 2026'),kv('On behalf of:','Saltmere Town Council'),
kv('1 Summary of the event and circumstances','On 4 November 2026 the survey reminder was sent with all recipients in the To field instead of Bcc. Every respondent could see the addresses of the others.'),
kv('2 Type and amount of personal data','Email addresses of 118 respondents'),
kv('3 Actions taken by recipient when they inadvertently received the information','Two recipients used reply-all to complain.'),
kv('4 Actions taken to retrieve information and respond to the breach','An apology was sent the same afternoon asking everybody to delete the message.'),
kv('5 Procedures / instructions in place to minimise risks to security of data','Email policy 2024, section 6'),
kv('6 Breach of procedure/policy by staff member','Yes, unintentional'),kv('7 Details of notification to affected data subject','All 118 were notified by email on 4 November.'),kv('Has a complaint been received from Data Subject?','Yes, two'),
kv('8 Details of Data Protection training provided:','March 2026'),kv('9 Procedure changes to reduce risks of future data loss','Mailing tool to be used for more than ten recipients.'),kv('10 Conclusion','Minor breach, unlikely to happen again')],
{'reporter_name':'Margaret Pell','reporter_role':'Town Clerk','reporter_phone':'01632 960 085','org_unit':'Saltmere Town Council','occurred_at':'2026-11-04',
'description':'On 4 November 2026 the survey reminder was sent with all recipients in the To field instead of Bcc. Every respondent could see the addresses of the others.','affected_persons':118,'data_categories':{'any':[['Email addresses'],['Email addresses of 118 respondents']]},
'measures':'An apology was sent the same afternoon asking everybody to delete the message.'},
['reporter_email','personal_data','informed','consequences'],['misdelivery','data_leak'],fn='Data-Breach-Reporting-Template_Nov2026.pdf',style='below',to=S)
