from lib import *
T='security@uni-nordholz.example'
# 17 ICO word
mail(17,'en','docx',('Rhiannon Pugh','r.pugh@llanfair-college.example'),'2026-10-08T16:45:00+01:00','ICO breach form - misdirected email',
'''Dear all,

Please find attached the ICO form I filled in this afternoon. Happy to talk it through.

Kind regards,

Rhiannon Pugh
Admissions Manager
Llanfair College
01632 960 417
''',[P('This form is for organisations that have experienced a personal data breach and need to report it to the ICO. Please do not include any of the personal data involved in the breach when completing this form. For example, do not provide the names of data subjects affected by the breach.'),F('If you have already spoken to a member of ICO staff about this breach, please give their name:'),
H('Report type'),C('Report type','*Initial report|Follow-up report'),F('(Follow-up reports only) ICO case reference:'),
H('About the breach'),F('What has happened?','An email with a spreadsheet of 212 applicants was sent to a parent instead of to a colleague with the same first name. Autocomplete picked the wrong address.','description',h='Tell us as much as you can about what happened, what went wrong and how it happened.'),C('Was the breach caused by a cyber incident?',"Yes|*No|Don't know"),F('How did you find out about the breach?','The parent rang us.'),
F('When did you discover the breach?','Date: 08/10/2026  Time: 09:15'),F('When did the breach happen?','Date: 07/10/2026  Time: 17:32'),
C('Categories of personal data included in the breach (tick all that apply)','Data revealing racial or ethnic origin|Political opinions|Religious or philosophical beliefs|Trade union membership|Sex life data|Sexual orientation data|Gender reassignment data|Health data|*Basic personal identifiers, eg name, contact details|Identification data, eg usernames, passwords|*Economic and financial data, eg credit card numbers, bank details|Official documents, eg driving licences|Location data|Genetic or biometric data|Criminal convictions, offences|Not yet known|Other (please give details below)','data_categories'),F('Other:'),
F('Number of personal data records concerned?','212'),F('How many data subjects could be affected?','212'),C('Categories of data subjects affected (tick all that apply)','Employees|Users|Subscribers|*Students|Customers or prospective customers|Patients|Children|Vulnerable adults|Not yet known|Other (please give details below)'),
F('Describe the potential consequences of the breach','Possible embarrassment about bursary status. Low risk of fraud.','consequences',h='Please describe the possible impact on data subjects, as a result of the breach.'),C('What is the likelihood that data subjects will experience significant consequences as a result of the breach?','Very likely|Likely|Neutral - neither likely nor unlikely|*Unlikely|Very unlikely|Not yet known'),
H('Taking action'),F('Describe the actions you have taken, or propose to take, as a result of the breach','We asked the parent to delete the email and she has confirmed this in writing.','measures'),C('Have you told data subjects about the breach?','Yes, we’ve told affected data subjects|We’re about to, or are in the process of telling data subjects|No, they’re already aware|No, but we’re planning to|*No, we’ve decided not to|We haven’t decided yet if we will tell them or not'),C('Have you told, or are you planning to tell any other organisations about the breach?',"Yes|*No|Don't know"),
H('About you'),F('Organisation (data controller) name','Llanfair College','?org_unit'),F('Registration number','Z1234567'),H('Person making this report'),F('Name:','Rhiannon Pugh','reporter_name'),F('Email:','r.pugh@llanfair-college.example','reporter_email'),F('Phone:','01632 960 417','reporter_phone'),H('Data protection officer'),F('Name:','Gareth Rowlands'),F('Email:','dpo@llanfair-college.example')],'Report a personal data breach',
'scribd 456704011 personal-data-breach-report-ICO (ICO Word form; labels verbatim up to data subjects, rest after the ICO form in its manner)',
dict(discovered_at='2026-10-08T09:15:00+01:00',occurred_at='2026-10-07T17:32:00+01:00',affected_persons=212,reporter_role='Admissions Manager'),'informed special_categories',['misdelivery'],to=T,file='personal-data-breach-report-form-web.docx',style=dict(layout='below',mode='legacy',inline=False))
# 18 docest underscores
mail(18,'en','docx',('Marcus Feld','marcus.feld@northgate-state.example'),'2026-10-06T11:20:00-04:00','Incident Report Form, workstation in Finance',
'''Good morning,

attached please find the completed form (sections 1 and 2; the rest is for IT I guess).

Marcus Feld
Budget Analyst, Finance & Administration
Office (555) 0147
''',[P('Reference No 02.01.02 / Version No 0.1. Departments are requested to use this form when reporting an incident that involves the availability, confidentiality, and integrity of sensitive university information. Please complete and return the form within 3 business days.'),H('1. Contact Information for this Incident (To be completed by the Data Custodian and/or Owner)'),R(F('Name','Marcus Feld','reporter_name'),F('Organization/Department','Finance & Administration','org_unit')),R(F('Title','Budget Analyst','reporter_role'),F('Address','Sloane Hall 214')),R(F('Office Phone','(555) 0147','reporter_phone'),F('Cell Phone/Pager')),F('Fax Number'),
H('2. Information Assessment (To be completed by the Data Custodian and/or Owner)'),P('IMPORTANT NOTE: Please describe in detail anything you know about the computer system, the data on the system, its use, who had access to the system.'),F('Describe the incident','I opened an invoice attachment from what looked like a vendor and a fake Microsoft warning filled the screen. The antivirus then reported a quarantined file and the fan has been running nonstop.','description'),F('Did this incident result in a compromise of sensitive university information to include EPHI, Employee, Financial, Research Data, etc?','Not that I know of'),F('Please describe the type of data on the system','budget spreadsheets'),F('Was PHI on the system?','No'),F('Date and time incident was noticed (mm/dd/yyyy)','10/06/2026 9:40 AM'),F('Computer name / IP address','FIN-WS-0441'),
H('3. System Information (To be completed by the IT Department)'),F('Operating System'),F('Last patched'),H('4. Containment (To be completed by the IT Department)'),F('Action taken'),H('9. Sign-off (IT Department)'),F('Name'),F('Date')],'Information Security Form - Incident Report Form',
'docest.com/doc/354942/incident-response-form (sections 1 and 2, labels verbatim; sections 3-9 shortened)',
dict(discovered_at='2026-10-06T09:40:00-04:00',affected_systems=['FIN-WS-0441']),'data_categories personal_data device_id measures location occurred_at special_categories',['malware'],to=T,file='IncidentReportForm.docx',style=dict(layout='para'))
# 19 UF loss acroform
mail(19,'en','acroform',('Danielle Ortiz','dortiz@gulfcoast-univ.example'),'2026-10-19T09:05:00-04:00','Lost iPad - procedure form',
'''Hi,

Form attached for the missing iPad. The owner is Dr. Whitlock, I filled it in after talking to her.

Danielle Ortiz, MS
Information Security Manager, College of Nursing
352-555-0190
''',[P('This procedure is for use by ISMs once a device has been reported to them as lost or stolen. The steps can be performed concurrently. Forward the report to the Information Security Office.'),H('1. Interview the User'),F('Reported by (ISM)','Danielle Ortiz','reporter_name'),F('Department','College of Nursing','org_unit'),F('Device manufacturer and type','Apple iPad Pro 11','device_kind'),F('Device MAC address','00:00:5E:00:53:1A'),F('Serial number','DMPX20KLQ1'),F('Owner of the device (i.e. personal, university asset)','university asset'),F('Location device was lost or stolen','Gate B12, Orlando airport','location'),F('Date and time device was lost or stolen','10/16/2026 6:30 PM'),C('Lost or stolen?','*Lost|Stolen|Unknown'),F('Method of encryption','iOS hardware encryption, passcode'),F('University Data stored on the device','Clinical placement schedules, student contact details','data_categories',ml=True),F('Circumstances','Dr. Whitlock left the iPad on a charging table at the gate and noticed it was missing after boarding. Airport lost and found has nothing so far.','description',ml=True),H('2. Recover or Wipe the Device'),C('Tracking capability used?','*Yes|No'),F('Remote wipe executed (date/time)','Wipe command sent 10/17/2026, device offline','device_remote_wipe'),H('3. Report the Loss'),F('Last encryption check-in date'),F('Police report / case number','N/A'),H('Information Security Office use only'),F('Case #'),F('Risk rating')],'Lost or Stolen Mobile Device Procedure',
'security.ufl.edu lost-or-stolen-mobile-device-procedure (labels verbatim)',
dict(reporter_phone='352-555-0190',reporter_role={'any':['Information Security Manager','Information Security Manager, College of Nursing','ISM']},device_id={'any':['DMPX20KLQ1','00:00:5E:00:53:1A','00:00:5E:00:53:1A, DMPX20KLQ1','DMPX20KLQ1, 00:00:5E:00:53:1A']},device_encrypted='yes',lost_or_stolen='lost',occurred_at='2026-10-16T18:30:00-04:00'),'affected_systems measures',['device_loss'],to=T,file='lost-device.pdf',style=dict(foot='Rev. 2023'))
# 20 U Alberta flat
mail(20,'en','flat_pdf',('Priya Nair','p.nair@prairie-u.example'),'2026-11-04T14:10:00-07:00','Breach report form, Dept of Family Medicine',
'''Hello,

Breach report attached as requested by Nadine.

Priya Nair
Research Coordinator
''',[F('Report Date','November 4, 2026'),H('CONTACT INFORMATION'),F('Name of Faculty or Department (where the breach occurred)','Department of Family Medicine','org_unit'),F('Name of Representative Reporting Breach','Priya Nair','reporter_name'),F('Names and Contact Information for Information and Privacy Office and Information Technology Security Office','Information and Privacy Officer: Phone (780) 555-0119\nInformation Technology Security Officer: Phone (780) 555-0107'),
H('INCIDENT DESCRIPTION'),F('Date of Incident or time period during which the incident occurred','October 26 to November 2, 2026'),F('Describe the cause of the breach and related circumstances','A research assistant kept the unlocked enrolment binder on a shelf in the shared meeting room. Two students from another group were seen reading it.','description'),F('Date incident was discovered and who discovered it','November 2, 2026, Priya Nair'),F('How was incident discovered?','Walked in on them'),F('Describe the Information system or technology involved in the breach or loss','Paper binder'),F('Physical location of Incident','Room 6-40, University Terrace','location'),
H('ESTIMATED NUMBER OF AFFECTED INDIVIDUALS'),P('to whom there is a real risk of significant harm as a result of the incident: (refer to HARM and RISK worksheets that follow)'),R(F('Student(s)','0'),F('Customer(s)','')),R(F('Patient(s)','31'),F('Employee(s)','0')),F('Other (please state)',''),
H('PERSONAL and/or CONFIDENTIAL INFORMATION INVOLVED'),F('Describe the personal or health information data elements or sensitive or confidential information data elements involved in the breach (e.g. name, address, Social Insurance Number (SIN), financial, medical information)','Name, address, medical information','data_categories'),
H('SAFEGUARDS'),F('Describe physical security in place at the time of the incident (locks, alarm systems, etc.)','Building card access only'),F('Describe technical security in place at the time of the incident','N/A'),H('MITIGATION'),F('Describe steps taken to reduce the risk of harm','Binder moved to locked cabinet. Both students signed a confidentiality statement.','measures')],'INFORMATION SECURITY BREACH REPORT FORM',
'studylib.net 7185007 (University of Alberta; labels verbatim to SAFEGUARDS)',
dict(occurred_from='2026-10-26',occurred_to='2026-11-02',discovered_at='2026-11-02',affected_persons=31,reporter_role='Research Coordinator'),'special_categories affected_systems',['paper_disclosure','unauthorized_access'],to=T,file='BreachReportForm.pdf',style=dict(layout='above'))
# 21 UCSC CIRT docx underscores
mail(21,'en','docx',('Kevin Tran','ktran@redwood-campus.example'),'2026-11-12T13:30:00-08:00','CIRT report, compromised mailbox',
'''Team,

CIRT report attached. This is the first version, time to resolve still open.

Kevin Tran
IT Security Analyst
831-555-0166
''',[P('To be completed by IT Security or IT Policy, who will review and submit to the Vice Chancellor, Information Technology as soon as possible after breach is resolved.'),F('Date','11/12/2026'),H('From Initial Incident Report'),F('Associated IT Request ticket # (if applicable)','INC0448812'),F('Date/time the incident was suspected/discovered','11/10/2026 4:15 PM'),F('Date/time the incident was first reported to IT Security','11/10/2026 4:50 PM'),F('Contact information of incident reporter (name, email, phone, location)','Kevin Tran, ktran@redwood-campus.example, 831-555-0166, Kerr Annex'),
C('Types of data involved','Electronic Protected Identity Information (PII)|Electronic Protected Health Information (ePHI)|Payment Card Information (PCI)|*Confidential Student Record Data (FERPA-protected data)|Other Restricted Data (please specify)','data_categories'),
H('INCIDENT DESCRIPTION'),F('Incident description/cause','A staff member approved an MFA push she had not requested. The intruder read her mailbox for about three hours and sent 1,900 phishing mails from it.','description'),F('How the incident was discovered','Outbound mail rate alert'),F('Impacted systems','Google Workspace account of one staff member','affected_systems'),F('Data at possible risk - including whether restricted data may be at risk; if so, specify data types','Student petitions in the mailbox'),F('Affected population(s)','about 75 undergraduate students'),F('Remedial actions taken since incident discovery, including actions taken to prevent further breaches of security','Sessions revoked, password reset, MFA re-enrolled','measures'),F('Time to resolve incident'),C('The CIRT has reviewed and agrees with above scope and affected population','Yes|No')],'Campus Incident Response Team (CIRT) Report',
'docsbay.net ucsc-pii-inventory-and-security-breach-procedures Appendix B (labels verbatim; ____ before the data types)',
dict(reporter_name='Kevin Tran',reporter_email='ktran@redwood-campus.example',reporter_phone='831-555-0166',reporter_role='IT Security Analyst',discovered_at='2026-11-10T16:15:00-08:00',affected_persons=75),'location org_unit',['compromised_account','phishing'],to=T,file='CIRT_Report_INC0448812.docx',style=dict(layout='para',boxes=['____','_X__']))
# 22 UW text
mail(22,'en','text_form',('IT Connect Forms','forms@harborview-univ.example'),'2026-10-27T10:18:00-07:00','Incident Report Form: Lost USB drive in Dept. of Linguistics',
'''{FORM}

This message was generated by a web form. Please do not reply.
''',[F('Your Email*','hbecker@harborview-univ.example','reporter_email'),F('Your First and Last Name*','Hannah Becker','reporter_name'),F('Phone number*','206-555-0133','reporter_phone'),F('Incident name*','Lost USB drive in Dept. of Linguistics'),F('Description*','A USB drive with interview recordings fell out of a student assistant\'s bag somewhere between the library and the bus stop. We searched the route twice.','description'),F('Date of discovery','10/26/2026'),F('Date of incident','10/26/2026'),F('UW Organization*','College of Arts & Sciences / Linguistics','org_unit'),F('Data Systems',''),F('Data Encryption*','No'),F('Specific types of personal data involved*',"An individual's first name or first initial and last name; voiceprint",'data_categories'),F('How many people may be affected?','Don\'t know'),F('Are you the main point of contact?','Yes')],'Incident Report Form',
'itconnect.uw.edu Incident Report Form (labels verbatim)',
dict(data_categories={'any':[["An individual's first name or first initial and last name","voiceprint"],["An individual's first name or first initial and last name; voiceprint"]]},discovered_at='2026-10-26',occurred_at='2026-10-26',device_encrypted='no'),'device_kind lost_or_stolen location special_categories',['device_loss'],to=T,style=dict(layout='below',rule=''))
# 23 gydeline html
mail(23,'en','html',('Website Form','wordpress@brightpath-recruit.example'),'2026-10-14T12:02:00+01:00','New submission: Personal Data Breach Notification',
'''{FORM}Sent from the form Personal Data Breach Notification''',[F('Name of your organisation','Brightpath Recruit Ltd','?org_unit'),F('Did the data breach occur','through a third-party (e.g. work placement provider, agent, recruitment platform, cloud storage provider)'),F('Your name','Oluwaseun Adeyemi','reporter_name'),F('Email','o.adeyemi@brightpath-recruit.example','reporter_email'),F('Has this breach been reported to the ICO?','No'),F('What has happened','Our CV hosting provider told us that a storage bucket with candidate CVs was readable without a login for about ten days.','description'),F('How was the breach discovered?','E-mail from the provider'),F('On what date was the breach discovered?','2026-10-13'),F('What time was the breach discovered on that day?','16:25'),F('On what date did the breach occur (if known)?','2026-10-02'),F('Which categories of personal data are affected?','Basic personal identifiers (e.g. Name), Not yet known'),F('Number of personal records involved?','3,480'),F('How many data subjects could be affected?','3,100'),F('Types of data subjects affected','Prospective Customers, Users'),F('Potential consequences of the breach?','Candidates could be targeted with fake job offers.','consequences'),F('What is the likelihood that data subjects will experience significant consequences?','Neutral'),F('Was the breach caused by a cyber incident?',"Don't know"),F('What recovery time do you estimate?','Already recovered'),F('What actions have been taken?','Provider closed the bucket on 12 October and sent us the access log.','measures'),F('Other comments','')],'Personal Data Breach Notification',
'gydeline.com/?p=20320 (questions verbatim, split date and time)',
dict(discovered_at='2026-10-13T16:25:00+01:00',occurred_at='2026-10-02',affected_persons=3100,data_categories={'any':[['Basic personal identifiers (e.g. Name)'],['Basic personal identifiers (e.g. Name)','Not yet known'],['Basic personal identifiers']]}),'affected_systems occurred_from',['misconfiguration','data_leak'],to=T,style=dict(layout='table'))
# 24 NUS docx sdt
mail(24,'en','docx',('Tan Wei Ling','weiling.tan@straits-univ.example'),'2026-10-22T17:50:00+08:00','Data Incident Report',
'''Dear DPO team,

Attached is the Data Incident Report. Head of Department has been copied.

Regards
Tan Wei Ling (Ms)
Assistant Manager, Office of Student Affairs
DID: +65 5550 1188
''',[P('Important Notes: Please do not reference any data subjects by name in this report. Circulation of this report must be restricted to those involved in investigating/evaluating the incident. Containment of the data breach: no later than one (1) calendar day after the Data Steward/HOD first becomes aware of the data breach.'),H('Section A: Case Information'),C('1a. Does this data breach involve PD? *','*Yes|No'),C('1b. Does the personal data relate to human subjects research? *','Yes|*No'),F('2. Date of occurrence of data breach *','21 October 2026'),F('3. Date and time Data Steward/HOD first became aware *','22 October 2026, 10:05am'),F('4. Reported by (Name / Designation) *','Tan Wei Ling / Assistant Manager'),F('5. Department *','Office of Student Affairs','org_unit'),F('6. Contact no. / E-mail *','+65 5550 1188 / weiling.tan@straits-univ.example'),
H('Section B: Details of Breach'),F('7. Description of the data breach *','A mail merge for hostel allocation used the wrong column, so each student received the allocation letter of the next student on the list.','description'),F('8. Number of individuals affected *','268'),F('9. Types of personal data involved *','Name, matriculation number, room number','data_categories'),C('10. Is the data encrypted / password protected?','Yes|*No'),F('11. Potential harm to individuals','Minimal','consequences'),
H('Section C: Containment'),F('12. Containment actions taken *','Recall message sent at 10:40am; 61 e-mails recalled; students asked to delete the letter.','measures'),F('13. Persons informed','Head of Department','informed'),H('Section D: For PDP Team use'),F('Assessment'),C('Notifiable to PDPC?','Yes|No')],'DATA INCIDENT REPORT - REPORTING LOSS OR LEAKAGE OF UNIVERSITY DATA INVOLVING PERSONAL DATA',
'dataincident.cdtrcompliance.com (NUS; notes and 1a, 1b, 2 verbatim; rest rebuilt)',
dict(personal_data='yes',occurred_at='2026-10-21',discovered_at='2026-10-22T10:05:00+08:00',reporter_name='Tan Wei Ling',reporter_role='Assistant Manager',reporter_phone='+65 5550 1188',reporter_email='weiling.tan@straits-univ.example',affected_persons=268),'device_encrypted',['misdelivery'],to=T,file='Data Incident Report OSA.docx',style=dict(layout='table',mode='sdt',inline=True))
# 25 GRU xlsx
mail(25,'en','xlsx',('Loretta Banks','lbanks@savannah-health.example'),'2026-10-29T15:16:00-04:00','Lost/Stolen Equipment Report - laptop',
'''Please see the attached Lost/Stolen Equipment Report. Original is being signed by the department head.

Loretta Banks
Asst. Property Control Officer
Radiology
706-555-0128
''',[H('Contact Information'),R(F('Dept. Name','Radiology','org_unit'),F('Date','10/29/2026')),R(F('Dept Head','Dr. Samuel Oyelaran'),F('Phone #','706-555-0100')),R(F('Asst. Property Control Officer','Loretta Banks','reporter_name'),F('Phone #','706-555-0128','reporter_phone')),
H('Equipment'),C('Equipment type','PC|*Laptop|Blackberry|Scanner|Copier|Printer|Other','device_kind'),R(F('Make/Model','Dell Latitude 7440'),F('Property Tag #','GRU-0098213')),F('Serial #','7HX2KM3'),C('Lost or Stolen','Lost|*Stolen'),R(F('Date discovered missing','10/28/2026'),F('Time','7:10 AM')),F('Last known location','Reading Room 2, AE-1030','location'),
H('Data'),C('Was regulated or sensitive data stored on the device?','Yes|*No|Unknown'),C('Was the device encrypted?','*Yes|No|Unknown'),F('Describe data','none - thin client use only'),H('Circumstances'),F('Describe how the loss occurred','Cable lock was cut overnight. Door showed no sign of force.','description'),F('Public Safety case #','26-10-4471'),
H('Assets Management use only'),R(F('Received'),F('Removed from inventory')),F('Cabinet member / forwarding date')],'Lost/Stolen Equipment Report',
'anyform.org 78678 (GRU Lost/Stolen Equipment Report; contact block and equipment list as there, rest rebuilt)',
dict(reporter_role='Asst. Property Control Officer',device_id={'any':['7HX2KM3','GRU-0098213','GRU-0098213, 7HX2KM3','7HX2KM3, GRU-0098213']},discovered_at='2026-10-28T07:10:00-04:00',lost_or_stolen='stolen',device_encrypted='yes',police_report={'any':['26-10-4471','Public Safety case # 26-10-4471','yes']}),'personal_data special_categories data_categories affected_systems',['device_loss'],to=T,file='LostStolenEquipment_Radiology.xlsx',style=dict(col=2,mark='X',sheet='Report'))
# 26 HHS flat
mail(26,'en','flat_pdf',('Carla Whitmore','cwhitmore@pinecrest-clinic.example'),'2026-11-16T09:30:00-05:00','HHS breach notice (copy)',
'''Good morning,

Attached is a copy of the notice filed with HHS on Friday, for your records.

Carla Whitmore, RHIA
Privacy Officer, Pinecrest Clinic
(555) 0172
''',[R(F('Breach Affecting*','Fewer than 500 Individuals'),F('Report Type*','Initial Breach Report')),H('Section 1 - Covered Entity'),F('Name of Covered Entity','Pinecrest Clinic','?org_unit'),F('Contact Name','Carla Whitmore','reporter_name'),R(F('Contact Phone','(555) 0172','reporter_phone'),F('Contact E-mail','cwhitmore@pinecrest-clinic.example','reporter_email')),H('Section 2 - Business Associate'),P('Complete this section if breach occurred at or by a Business Associate'),F('Name of Business Associate','N/A'),
H('Section 3 - Breach'),R(F('Date(s) of Breach','11/05/2026'),F('Date(s) of Discovery','11/09/2026')),F('Approximate Number of Individuals Affected by the Breach','26'),C('Type of Breach','Theft|Loss|Improper Disposal|*Unauthorized Access/Disclosure|Hacking/IT Incident|Other|Unknown'),C('Location of Breached Information','Laptop|Desktop Computer|Network Server|E-mail|Other Portable Electronic Device|*Electronic Medical Record|Paper|Other'),C('Type of Protected Health Information Involved in the Breach','*Demographic Information|Financial Information|*Clinical Information|Other','data_categories'),F('Brief Description of the Breach','A medical assistant looked up charts of neighbors and relatives without a treatment reason. The audit log review found 26 such views.','description',h='Please include the location of the breach, a description of how the breach occurred, and any additional information.'),C('Safeguards in Place Prior to Breach','Firewalls|*Secure Browser Sessions|*Strong Authentication|Encrypted Wireless|Physical Security|Anti-virus Software'),
H('Section 4 - Notice of Breach and Actions Taken'),F('Date(s) Individual Notice Provided','11/13/2026'),C('Was Substitute Notice Required?','Yes|*No'),C('Was Media Notice Required?','Yes|*No'),C('Actions Taken in Response to Breach','Security and/or Privacy Safeguards|Mitigation|*Sanctions|Policies and Procedures|Other'),F('Describe Other Actions Taken','Access of the employee was removed and she was suspended.','measures'),H('Section 5 - Attestation'),P('Under the Freedom of Information Act (5 U.S.C. §552) and HHS regulations at 45 C.F.R. Part 5, OCR may be required to release information provided in your breach notification.'),R(F('Name','Carla Whitmore'),F('Date','11/13/2026'))],'Notice to the Secretary of HHS of Breach of Unsecured Protected Health Information',
'ocrnotifications.hhs.gov (sections and questions as there; field names completed)',
dict(occurred_at='2026-11-05',discovered_at='2026-11-09',affected_persons=26,reporter_role='Privacy Officer'),'affected_systems special_categories informed location personal_data',['unauthorized_access'],to=T,file='HHS_Breach_Notice.pdf',style=dict(layout='table',boxes='○●'))
# 27 Hythe docx table
mail(27,'en','docx',('Town Clerk','clerk@hartwell-tc.example'),'2026-10-02T10:05:00+01:00','Data breach report',
'''Good morning

Please find attached our breach report form. Let me know if you need anything else.

Best wishes
Moira Stapleton
Town Clerk
Hartwell Town Council
01632 960 288
''',[R(F('Report prepared by:','Moira Stapleton'),F('On behalf of:','Hartwell Town Council','?org_unit')),F('1 Summary of the event and circumstances','Agenda papers for the October planning committee were published on our website with an unredacted objection letter. A resident pointed it out on Facebook on Thursday evening.','description',h='When, what, who, summary of incident etc.'),F('2 Type and amount of personal data','Name, address, e-mail address, health issues of one resident',h='Title or name of the document/s; What personal information is included – Name; Address; DoB; Bank account details; description of information about an individual (health issues; case hearing notes/decisions etc)'),F('3 Actions taken by recipient when they inadvertently received the information','Not applicable'),F('4 Actions taken to retrieve information and respond to the breach','Document taken down at 21:40 on 1 October and replaced by a redacted version. Asked Facebook poster to remove screenshot.','measures',h='Has information been retrieved? When? Has loss been contained? e.g. all emails deleted'),F('5 Procedures / instructions in place to minimise risks to security of data','Redaction checklist',h='(communication, secure storage, sharing and exchange)'),F('6 Breach of procedure/policy by staff member','Yes - checklist not followed',h='Has there been a breach of policy? Has appropriate management action been taken?'),F('7 Details of notification to affected data subject','Phoned on 2 October',h='Has the data subject been notified? If not, explain why not? What advice given to affected data subjects?'),C('Has a complaint received from Data Subject?','Yes|*No'),F('8 Details of Data Protection training provided:','March 2025',h='Include date of last training prior to the incident by the staff member breaching security'),F('9 Procedure changes to reduce risks of future data loss','Second person check from now on'),F('10 Conclusion','Minor breach, unlikely to happen again',h='Serious/minor breach, likelihood of happening again')],'Data breach reporting template',
'fill.io Data-Breach-Reporting-Template (Hythe Town Council; labels and hints verbatim)',
dict(reporter_name='Moira Stapleton',reporter_phone='01632 960 288',reporter_role='Town Clerk',data_categories={'any':[['Name','address','e-mail address','health issues'],['Name','address','e-mail address','health issues of one resident']]}),'affected_persons discovered_at special_categories informed consequences occurred_at affected_systems',['data_leak'],to=T,file='Data Breach Reporting Template.docx',style=dict(layout='table'))
# 28 school doc
mail(28,'en','doc',('Siobhan McAleer','smcaleer@stbrigids-primary.example'),'2026-11-06T13:20:00+00:00','Data Breach Report Form - St Brigid\'s PS',
'''Hi there,

Form attached as advised by the EA DPO service.

Thanks
Siobhan

Siobhan McAleer
School Secretary
''',[H('Section 1: To be completed by the member of staff reporting the breach'),R(F('Name of School','St Brigid\'s Primary School','?org_unit'),F('Date form completed','06/11/2026')),R(F('Name of person reporting breach','Siobhan McAleer','reporter_name'),F('Position','School Secretary','reporter_role')),R(F('Contact telephone number','028 9555 0143','reporter_phone'),F('Contact e-mail','smcaleer@stbrigids-primary.example','reporter_email')),R(F('Date and time breach occurred','05/11/2026 2.50pm'),F('Date and time breach was identified','06/11/2026 8.45am')),F('Location of breach','P6 classroom','location'),F('Description of the breach','A teacher left her class list with allergy information in a pupil\'s homework folder. The folder went home with the pupil.','description'),F('How many individuals does the breach concern?','29'),C('Whose data was breached?','*Pupils|Parents|Staff|Governors|Other'),F('What type of personal data was breached?','Names, dates of birth, allergy information','data_categories'),C('Was special category data included?','*Yes|No|Not sure'),F('What action has been taken to date?','Parent returned the list this morning at the office.','measures'),F('Who has been informed?','Principal; Chair of Governors','informed'),H('Section 2: To be completed by the Principal / Data Protection Officer'),F('Breach reference number'),C('Reportable to ICO?','Yes|No'),F('Lessons learned'),R(F('Signed'),F('Date'))],'APPENDIX 1: DATA BREACH REPORT FORM',
'eani.org.uk personal-data-breaches and docsbay 181762 school data breach procedure (form only named there; rebuilt in the manner of council schools)',
dict(occurred_at='2026-11-05T14:50:00+00:00',discovered_at='2026-11-06T08:45:00+00:00',affected_persons=29,special_categories='yes'),'consequences',['paper_disclosure','misdelivery'],to=T,file='Data Breach Report Form.doc',style=dict(layout='above',inline=True))
# 29 rhejos ascii
mail(29,'en','text_form',('Joost van Rijn','j.vanrijn@delta-logistics.example'),'2026-10-12T08:20:00+02:00','IR report 2026-31',
'''Hi team, report below, sorry for the formatting.

{FORM}

Joost van Rijn | IT Operations | Delta Logistics | +31 20 555 0116
''',[F('Incident ID','IR-2026-31'),F('Report Date','2026-10-12'),F('Report Author','Joost van Rijn','reporter_name'),C('Incident Status','*Active|Contained|Resolved'),H('1. INCIDENT SUMMARY'),F('Incident Title','Ransomware on terminal server'),C('Severity','*Critical (P1)|High (P2)|Medium (P3)|Low (P4)'),C('Incident Type','*Malware/Ransomware|Phishing/Social Engineering|Unauthorized Access|Data Breach/Exposure|Denial of Service|Lost/Stolen Device|Insider Threat|Third-Party Incident|Other'),F('Summary','Users could not open documents on the terminal server on Monday morning. Files carry the extension .qx7 and a ransom note asks for 1.2 BTC.','description'),H('2. TIMELINE'),F('Incident began (estimated)','2026-10-11 23:40'),F('Incident detected','2026-10-12 06:35'),F('IR team notified','2026-10-12 06:50'),F('Initial containment','2026-10-12 07:05'),F('Incident resolved',''),H('3. AFFECTED SYSTEMS/DATA'),F('Systems Affected','TS01, TS02, NAS-ROT','affected_systems'),C('Data Types Potentially Affected','*Personal Information (PII)|Protected Health Information (PHI)|Financial/Payment Data|Credentials/Authentication Data|*Business Confidential Data|Intellectual Property|Other','data_categories'),F('Estimated Records Affected','Unknown'),H('4. CONTAINMENT ACTIONS'),F('Actions Taken','Servers powered off, VPN disabled for all users','measures'),H('5. ROOT CAUSE'),F('Root Cause','TBD'),H('6. SIGN-OFF'),F('Security Officer','_______________'),F('Date','_______________')],'SECURITY INCIDENT REPORT [CONFIDENTIAL]',
'github rhejos/Compliance-Repo templates/incident-report.md (labels verbatim; ASCII)',
dict(org_unit={'any':['IT Operations','IT Operations, Delta Logistics']},reporter_phone='+31 20 555 0116',occurred_at='2026-10-11T23:40:00+02:00',discovered_at='2026-10-12T06:35:00+02:00'),'informed reporter_role occurred_from consequences',['ransomware'],to=T,style=dict(layout='pad',width=32,rule='='))
# 30 CT AG acroform
mail(30,'en','acroform',('Eleanor Voss','evoss@millbrook-savings.example'),'2026-11-19T16:55:00-05:00','Copy of breach report to the AG',
'''Please find attached the report submission form we will send to the Attorney General tomorrow.

Regards,
Eleanor Voss
Compliance Counsel
Millbrook Savings
203-555-0181
''',[C('Is this an initial report or an update or revision of a prior report?','*Initial Report|Update or Revision to Prior Report'),H("Reporting Entity's Information"),F('Entity name','Millbrook Savings','?org_unit'),F('Type of organization','Financial institution'),F('Address','44 Elm St, Millbrook'),H("Your Information / Point of Contact's Information"),R(F('First name','Eleanor'),F('Last name','Voss')),F('Title','Compliance Counsel','reporter_role'),R(F('Phone','203-555-0181','reporter_phone'),F('Email','evoss@millbrook-savings.example','reporter_email')),F('Relationship to the entity','Employee'),H('Breach Details'),R(F('Date breach discovered (mm/dd/yyyy)','11/16/2026'),F('Date breach began (mm/dd/yyyy)','11/02/2026')),F('Date breach ended (mm/dd/yyyy)','11/16/2026'),C('Type of breach','*External system breach (hacking)|Inadvertent disclosure|Insider wrongdoing|Loss or theft of device or media|Other'),F('Description of the breach','An outsider used a stolen vendor password to query the statement archive. Downloads were spotted by our bank examiner tool.','description',ml=True),F('Total number of persons affected (including residents)','1,842'),F('Number of state residents affected','1,510'),C('Information acquired','*Name|Social Security Number|Driver\'s license number|*Financial account number|Medical information|Username and password','data_categories'),F('Steps taken relating to the incident','Vendor account disabled; passwords rotated.','measures',ml=True),C('Was law enforcement notified?','*Yes|No'),C('Identity theft protection offered?','*Yes|No')],'Data Breach Report Submission Form',
'authoring-uat.ct.egov.com data-breach-report-submission-form (Connecticut AG; steps and first questions verbatim, fields after the AG breach forms)',
dict(reporter_name='Eleanor Voss',discovered_at='2026-11-16',occurred_from='2026-11-02',occurred_to='2026-11-16',affected_persons=1842),'affected_systems informed occurred_at police_report',['unauthorized_access','data_leak','credentials_exposed'],to=T,file='AG-form.pdf',style=dict(names='label'))
# 31 Loughborough odt
mail(31,'en','odt',('Ben Hathersage','b.hathersage@trentside.example'),'2026-10-12T18:05:00+01:00','Lost phone report',
'''Evening,

I have attached the lost device form for my work phone.

Cheers
Ben
''',[P('Please complete the form and send it to IT Services and Insurance as soon as you become aware that your device is missing.'),H('About you'),F('Your name','Ben Hathersage','reporter_name'),F('School/Service','Estates and Facilities Management','org_unit'),F('Job title','Electrical Supervisor','reporter_role'),F('Alternative contact number','07700 900 164','reporter_phone'),H('About the device'),C('Type of device','Laptop|*Mobile phone|Tablet|Other','device_kind'),F('Make and model','Samsung XCover 6'),F('Asset tag / serial number / IMEI','not known'),C('Is the device protected by a PIN or password?','*Yes|No'),C('Is the device encrypted?','Yes|No|*Not sure'),H('What happened'),C('Was the device lost or stolen?','*Lost|Stolen'),F('When did you last have it?','Friday 09/10/2026 at around 15:30'),F('When did you notice it was missing?','Monday 12/10/2026, 7am'),F('Where was it lost?','roof of the Sports Hall','location'),F('Please describe what happened','I think it slid out of my jacket when I was checking the PV panels. It rings but nobody picks up.','description'),F('Police crime reference number (if stolen)','N/A'),H('Data'),F('What University data was on the device?','work emails, photos of plant rooms'),C('Does it include personal information of other individuals?','Yes|*No|Not sure'),H('For Information Security Team use'),F('Ticket number'),F('Remote wipe requested')],'Report a lost or missing device',
'lboro.ac.uk data-privacy report-stolen (form only described there; questions rebuilt after the page)',
dict(device_encrypted='unknown',lost_or_stolen='lost',occurred_at='2026-10-09T15:30:00+01:00',discovered_at='2026-10-12T07:00:00+01:00',personal_data='no'),'data_categories affected_systems device_id',['device_loss'],to=T,file='Lost device form.odt',style=dict(via='lo',layout='table',inline=True))
# 32 blank
mail(32,'en','docx',('Grace Okafor','g.okafor@uni-nordholz.example'),'2026-10-30T10:40:00+01:00','Which form should new starters get?',
'''Hello,

I am putting together the induction pack for international staff. Is the attached the right incident form in English, and is there a PDF version? Nothing has happened, I only need the correct template.

Many thanks
Grace Okafor
HR Onboarding
''',[H('Incident Report'),F('Name of person reporting'),F('Department'),F('Date and time of incident'),F('Date and time discovered'),F('Description of incident'),C('Type of incident','Loss/theft|Phishing|Malware|Unauthorised access|Misdirected e-mail|Other'),C('Is personal data involved?','Yes|No|Unknown'),F('Action taken'),H('Office use only'),F('Reference')],'Information Security Incident Report Form',
'generic university form (Brookes page content list); sent empty',{},'',['other'],to=T,file='Incident_Form_EN.docx',style=dict(layout='table',mode='legacy'))
