from lib import *
# 13 NHSCFA
mail(13,'en','flat_pdf',('Priya Nair','priya.nair@nhs-countercheck.example'),'2026-10-07T09:12:00+01:00','Data breach notification form - referral spreadsheet',
'''Hi both,

Completed Appendix 1 attached for yesterday's misdirected email. Happy to talk it through.

Kind regards,
Priya Nair
Senior Intelligence Officer
Fraud Prevention Team | 0191 555 0142
''',[P('Appendix 1 - form to be submitted to notify the organisation of a data breach'),
F('Time/Date of breach incident:','14:20, 6 October 2026'),F('Name & contact details of reporter','Priya Nair, Fraud Prevention Team, 0191 555 0142, priya.nair@nhs-countercheck.example',h='[for further incident information if required]'),
F('Nature of breach:','A spreadsheet of agency staff referrals was emailed to the wrong NHS trust because auto-complete picked a similarly named contact. It held names, NI numbers and pay grades of approx. 38 agency staff.','description',h='[include categories, approximate numbers of data subjects & approx. number of personal records concerned e.g. patients/service users; whether breach included health, antecedent or other sensitive info]'),
C('Is breach likely to result in risks to freedoms of the data subject(s)?','*Yes|No'),P('If No: no further action, file and retain report for audit/send DPO copy. If Yes: complete additional information below and submit to Data Protection Officer within 36hrs of incident notification'),
F('Name and contact details of Information Asset Owner','Martin Oyelaran, Head of Intelligence'),F('Detail likely consequences of breach','The other trust could see which agency workers are under referral.','consequences'),
F('Details measures taken to address the breach:','Recipient contacted by phone at 14:45 and confirmed deletion from inbox and deleted items.','measures',h='[include appropriate remedial measures taken to mitigate potential adverse effects]'),
F('If breach considered "high risk" detail reasonable options to notify data subject','N/A'),F('Estimated recovery period','N/A'),F('Time & Date submitted to the Data Protection Officer','09:05, 7 October 2026',h='[must be submitted within 36hrs of notification]')],'Data breach notification form',
'cfa.nhs.uk .../data-breach-notification-form (labels, order and hints as there; tick pair rebuilt)',
dict(reporter_name='Priya Nair',reporter_role='Senior Intelligence Officer',org_unit='Fraud Prevention Team',reporter_phone='0191 555 0142',occurred_at='2026-10-06T14:20:00+01:00',affected_persons=38,data_categories=['names','NI numbers','pay grades']),'discovered_at informed special_categories',['misdelivery'],file='Appendix 1 data breach notification.pdf',style=dict(layout='above',boxes='☐☒'))
# 14 BOB ICB html
mail(14,'en','html',('Adverse event portal','no-reply@eventportal.example'),'2026-10-14T08:55:00+01:00','New external report: Information governance',
'''A new report was submitted by an external user.{FORM}Please do not reply to this message.''',
[H('Reporter'),F('First Name(s) *','Gwen'),F('Surname *','Ashdown'),F('E-mail *','gwen.ashdown@rowansurgery.example','reporter_email'),F('Contact telephone number','01865 555 718','reporter_phone'),
H('Incident Description'),P('DO NOT enter any Personal Identifiable Data (PID)'),F('What happened?','A discharge list for ward 7 was left on the shared printer and picked up by a visitor, who handed it in at our reception.','description'),F('How many people have seen the breach / information?','2'),F('Was this from email /post / printer / computer screen?','printer'),F('What organisation(s) are involved / affected?','Kingsmead Community Hub, Rowan Surgery'),F('What action has been taken?','List shredded by the receptionist. Ward clerk asked to use follow-me printing.','measures'),
F('Date of Incident','13/10/2026',h='* Required'),F('Time of Incident (24-Hour)','16:35',h='* Required'),
C('What type of data was breached?','*Address and/or postcode|Biometric data|Data given in confidence|*Date of Birth|Genetic data|*Health: Physical, mental or condition|*NHS number|Personal email address|Political opinions|Private/secret information|Racial or ethnic origin|Religious beliefs or other similar beliefs|Sexual life','',h='* Required'),
F('Adverse Event','Breach of patient confidentiality: BRCH'),F('Is BOB ICB the source or recipient of the breach?','Neither'),F('If both, please provide more details:',''),F('Who is the source? (please specify job role and department. Do NOT include names)','Ward clerk, ward 7'),F('Who is the recipient? (please specify job role and department. Do NOT include names)','Visitor'),F('Where data has been sent inappropriately, has the recipient been informed?','Yes'),F('Can you confirm that it has not been shared further?','It has not been shared'),F('If it has been shared, please provide more details:',''),F('Number of data subjects affected (please estimate)','11')],'External report - Information governance',
'blueteq-systems.co.uk ems-bob ExternalForm (labels, options and order as there)',
dict(reporter_name='Gwen Ashdown',occurred_at='2026-10-13T16:35:00+01:00',affected_persons=11,data_categories={'any':[['Address and/or postcode','Date of Birth','Health: Physical, mental or condition','NHS number'],['Address and/or postcode','Date of Birth','Health','NHS number']]}),'special_categories location informed org_unit personal_data affected_systems',['paper_disclosure'],style=dict(layout='table'))
# 15 Gydeline odt
mail(15,'en','odt',('Owen Prys','owen@prys-joinery.example'),'2026-11-02T13:20:00+00:00','Payslips in the wrong folder',
'''Afternoon,

Filled this in as best I could - not something I do every week! Shout if you need more.

Owen Prys
Office Manager, Prys Joinery Ltd
t: 01792 555 630
''',[H('Information required to report a breach in personal data security'),F('Name of your organisation','Prys Joinery Ltd','?org_unit'),C('Did the data breach occur:','by an employee|by a contractor or consultant|*through a third-party (e.g. work placement provider, agent, recruitment platform, cloud storage provider)|other'),F('Your name','Owen Prys','reporter_name'),F('Email','owen@prys-joinery.example','reporter_email'),C('Has this breach been reported to the ICO?','*No|Yes'),
F('What has happened','Our payroll bureau uploaded the October payslips of our staff to the folder of another client. Two managers of that firm could open them over the weekend.','description'),F('How was the breach discovered?','One of the two managers rang us'),F('On what date was the breach discovered?','2 November 2026'),F('What time was the breach discovered on that day?','8:40am'),F('On what date did the breach occur (if known)?','30 October 2026'),
C('Which categories of personal data are affected?','Racial or ethnic origin|Political opinions|Religious or philosophical beliefs|Trade union membership|Sex life|Sexual orientation|Health data|*Basic personal identifiers (e.g. Name)|Identification (e.g. user ID)|*Financial (e.g. bank details)|Official documents (e.g. passport)|Locational|Genetic or biometrics|Criminal convictions|Not yet known|Other'),
F('Number of personal records involved?','27'),F('How many data subjects could be affected?','27'),C('Types of data subjects affected:','*Employees|Users|Subscribers|Students|Customers|Prospective Customers|Patients|Children (under 13)|Vulnerable adults|Not yet known|Other'),
F('Potential consequences of the breach?','Wages and bank details known to strangers, grumbling on the shop floor','consequences'),C('What is the likelihood that data subjects will experience significant consequences?','Very Likely|Likely|Neutral|*Unlikely|Very unlikely'),C('Was the breach caused by a cyber incident?','Yes|*No|Don\'t know'),C('Has confidentiality, integrity or availablity of your information systems been affected?','*Yes|No|Don\'t know'),
C('What is the impact to your organisation?','High - Lost all ability to deliver critical services|Medium - Lost ability to provide critical service to some users|*Low - No, or low, loss of efficiency ; still provide critical services|Not yet known'),C('What recovery time do you estimate?','Regular - predictable with existing resources|Supplemented - predictable with more resources|Extended - Not predictable, need extra resources|Not recoverable|*Already recovered|Not yet known'),
F('Had the staff member involved in this breach received data protection training in the last two years?','don\'t know, not our staff'),F('Describe the actions you have taken, or propose to take, as a result of the breach','Bureau has moved the files back and taken the folder offline.','measures'),F('Have you told data subjects about the breach?','Not yet, toolbox talk tomorrow')],'Personal Data Breach Notification',
'gydeline.com/?p=20320 (questions and options as there up to recovery time; the last three after the ICO form it follows)',
dict(discovered_at='2026-11-02T08:40:00+00:00',occurred_at='2026-10-30',affected_persons=27,reporter_role='Office Manager',reporter_phone='01792 555 630',data_categories={'any':[['Basic personal identifiers (e.g. Name)','Financial (e.g. bank details)'],['Basic personal identifiers','Financial'],['payslips'],['Wages','bank details']]}),'special_categories informed affected_systems occurred_from occurred_to',['data_leak','misdelivery','misconfiguration'],file='breach notification Prys.odt',style=dict(layout='table'))
# 16 Hythe TC doc
mail(16,'en','doc',('Janet Holloway','deputyclerk@marlbourne-tc.example'),'2026-10-20T11:48:00+01:00','Data breach - allotment waiting list',
'''Dear all

Please find attached our breach template as agreed with the Clerk.

Regards

Janet Holloway
Deputy Clerk, Marlbourne Town Council
Town Hall, High Street  Tel 01303 555 214 (Mon-Thu)
''',[H('Report'),R(F('Report prepared by:','Janet Holloway, Deputy Clerk'),F('On behalf of:','Marlbourne Town Council','?org_unit')),
F('1 Summary of the event and circumstances','On 19 October 2026 at about 10.15am the allotment waiting list was attached to the public agenda on our website instead of the tenancy rules. A resident rang on 20 October at 9am to tell us.','description',h='When, what, who, summary of incident etc.'),
F('2 Type and amount of personal data','Allotment waiting list - name; address; telephone number. 52 residents.',h='Title or name of the document/s; What personal information is included – Name; Address; DoB; Bank account details; description of information about an individual (health issues; case hearing notes/decisions etc)'),
F('3 Actions taken by recipient when they inadvertently received the information','None known'),F('4 Actions taken to retrieve information and respond to the breach','Agenda taken down at 9.20am on 20 October, search engine asked to remove the cached copy.','measures',h='Has information been retrieved? When? Has loss been contained? e.g. all emails deleted'),
F('5 Procedures / instructions in place to minimise risks to security of data','Two person check before publication (was not followed)',h='(communication, secure storage, sharing and exchange)'),F('6 Breach of procedure/policy by staff member','Yes',h='Has there been a breach of policy? Has appropriate management action been taken?'),F('7 Details of notification to affected data subject','Letter to all of them goes out on Thursday',h='Has the data subject been notified? If not, explain why not? What advice given to affected data subjects?'),F('Has a complaint received from Data Subject?','One, by phone'),F('8 Details of Data Protection training provided:','May 2025',h='Include date of last training prior to the incident by the staff member breaching security'),F('9 Procedure changes to reduce risks of future data loss','Agendas to be published by the Clerk only'),F('10 Conclusion','Minor breach, unlikely to happen again',h='Serious/minor breach, likelihood of happening again')],'Data breach reporting template',
'Hythe Town Council data breach reporting template (fill.io; ten numbered items and hints as there)',
dict(reporter_name='Janet Holloway',reporter_role='Deputy Clerk',reporter_phone='01303 555 214',occurred_at='2026-10-19T10:15:00+01:00',discovered_at='2026-10-20T09:00:00+01:00',affected_persons=52,data_categories={'any':[['name','address','telephone number'],['Allotment waiting list','name','address','telephone number']]}),'location affected_systems informed consequences',['data_leak'],file='Data Breach Reporting Template (completed).doc',style=dict(layout='table'))
# 17 ACU docx
mail(17,'en','docx',('Fiona Gallacher','f.gallacher@lorne-university.example'),'2026-10-22T14:02:00+01:00','Alert: data breach NURS302',
'''Dear Privacy Coordinator,

Section 1 of the form is done, I leave section 2 to the Executive Dean.

Best wishes
Fiona

Dr Fiona Gallacher
Placement Coordinator
School of Nursing, Lorne University
''',[P('Background: A data breach involves the loss of, unauthorised access to, or unauthorised disclosure of, personal information. This form will assist staff in documenting the process where a data breach occurs, or is suspected, as per section 3 of the Data Breach Procedure & Response Plan (the Procedure).'),P('If you require assistance with completing this form, contact the Privacy Coordinator immediately: T: 02 5550 9151'),
H('Section 1: Alert'),P('Staff are required to alert a Member of the Executive within 24 hours of a data breach, or a suspected data breach, in accordance with section 3.1 of the Procedure.'),R(F('Date of breach:','22/10/2026'),F('Time of breach:','11:40 am')),F('Description of breach:','Contact details and dates of birth of the placement students were visible to every student in the course NURS302.','description',h='[describe the type of personal information involved eg contact details, date of birth]'),F('Cause of breach:','Wrong permission set on a spreadsheet. A student emailed me about it.',h='[if unknown, explain how the data breach was discovered]'),F('Which system(s), if any, are affected?','Learning management system','affected_systems'),F('Which directorate / faculty / institute is involved?','School of Nursing','org_unit'),F('Has corrective action occurred to remedy or ameliorate the breach or suspected breach? If so, what?','File unpublished at 12:05 pm, access log requested from IT.','measures'),R(F('Alert made by:','Dr Fiona Gallacher'),F('Date:','22/10/2026')),
H('Section 2: Assessment and Determination of Potential Impact'),P('Members of the Executive must consider whether a privacy data breach has (or is likely to have) occurred and make a preliminary judgement as to its severity.'),R(F('Alert received by: Name:'),F('Date: ')),P('Criteria for determining whether a privacy data breach has occurred'),C('Is personal information involved?','Yes|No'),C('Is the personal information of a sensitive nature?','Yes|No'),C('Is there unauthorised access to, disclosure or loss of personal information?','Yes|No'),F('Preliminary judgement of severity:'),F('Number of individuals affected:')],'Data Breach Process Form',
'docsbay.net/doc/1173353 (Australian Catholic University; section 1 as there, section 2 partly rebuilt)',
dict(reporter_name={'any':['Fiona Gallacher','Dr Fiona Gallacher']},reporter_role='Placement Coordinator',occurred_at='2026-10-22T11:40:00+01:00',data_categories=['contact details','dates of birth']),'discovered_at informed',['misconfiguration','data_leak'],file='Data_Breach_Process_Form_NURS302.docx',style=dict(layout='table',mode='sdt',inline=True))
# 18 Kentucky acroform
mail(18,'en','acroform',('Darnell Whitaker','d.whitaker@bluegrass-schools.example'),'2026-10-08T10:31:00-04:00','Security Incident Reporting Form - front office PC',
'''Hello,

form attached. This happened around 9:40 this morning.

Thanks,
Darnell Whitaker
Technology Coordinator
''',[R(F('Reported By:','Darnell Whitaker','reporter_name'),F('Phone No.','(502) 555-0163','reporter_phone')),R(F('Email:','d.whitaker@bluegrass-schools.example','reporter_email'),F('Date Reported:','10/08/2026')),R(F('Agency:','Bluegrass County Schools','?org_unit'),F('Device Type:','Desktop PC','device_kind')),R(F('Name of Individual Affected:','Carla Jeffers'),F('Location/Address of Problem:','Elkhorn Middle School, front office','location')),
F('User Description of Problem:','A pop-up said Windows is locked and to call a number. Mrs. Jeffers called it and let the man on the phone remote into the computer for about 10 minutes.','description',ml=True),
H('Incident Type'),C('Electronic','User Compromise|Compromised/Stolen/Altered Data|Theft and use of Others ID\'s|Personal Identifying Information (PII)|Other'),F('If Other Please Explain:'),C('Physical','Unauthorized Access|Access Control Avoidance|Equipment Stolen or Damaged|Other'),F('If Other Please Explain: '),C('Misuse of Resources','*Unauthorized Use of Remote Control|Unauthorized Use of Software|Inappropriate Use of Email|Inappropriate Use of State Resources|Inappropriate Use of Internet|Unauthorized Solicitation|Illegal Log-in Attempt|Hoaxes|Storage and/or Distribution of illegal Software|Other'),C('Malicious Code Activity','Spam|Other'),R(F('Virus Scan Engine Version','n/a'),F('DAT Version','n/a')),R(F('Date of Last Virus Scan','10/05/2026'),F('EPO Agent Installed','yes')),
H('The below items are to be filled out by Administrative & Program Support Branch only'),R(F('Investigated by:'),F('Incident Source:')),C('Evidence Collected (choose)','YES|NO'),R(F('Number of Intruders:'),F('Number of Hosts:')),F('Analysis of Findings:'),F('Recommended Action:'),F('Additional Comments:')],'Security Incident Reporting Form',
'Kentucky Office of Technology Services Security Incident Reporting Form (scribd 543082362; labels, types and office-only block as there)',
dict(reporter_role='Technology Coordinator',occurred_at='2026-10-08T09:40:00-04:00'),'affected_systems discovered_at affected_persons',['phishing','unauthorized_access','malware','other'],file='SecurityIncidentForm.pdf',style=dict(foot='Revised 05/31/2016   Please send form to the Security Request mailbox'))
# 19 California xlsx
mail(19,'en','xlsx',('Moreno, Alicia','alicia.moreno@boardofpermits.example'),'2026-10-15T08:20:00-07:00','Incident report - stolen tablet',
'''Good morning,

Spreadsheet version of the incident report is attached. Original goes to the Chief by interoffice mail.

Alicia Moreno
Information Security Coordinator
Board of Permits, Field Operations
916-555-0127
''',[R(F('Department:','Board of Permits'),F('Incident Number: (For Information Security Office only)')),H('A. Notification'),F('1. Date of notification to the Chief Information Security Officer or Departmental Information Security Representative (ISAC member):','October 15, 2026'),H('B. Incident Information'),P('1. Details of Incident:'),F('a) Date incident occurred:','October 14, 2026, 7:30 p.m.'),F('b) Date incident detected:','October 14, 2026, 9:15 p.m.'),F('c) Incident location:','Parking lot, 1200 block of Fern Street','location'),F('d) General description:','A department tablet was taken from the trunk of an inspector\'s car during a break-in. It holds inspection reports with names and business addresses of license holders.','description'),F('e) Media / device type:','tablet'),C('Was the portable storage device encrypted?','*Yes|No'),F('If yes, specify encryption software:','BitLocker'),F('f) Describe the costs associated with resolving this incident:','replacement of tablet'),F('g) Total estimated cost of incident:',780),F('2. Number of individuals affected:',31),F('3. Law enforcement agency notified / report number:','Sacramento PD, 26-118840','police_report'),F('4. Corrective actions taken to date:','Tablet disabled in the device management console, inspector\'s password changed.','measures'),F('5. Corrective actions planned:','reminder to all field staff'),H('D. Names:'),R(F('Reported by','Alicia Moreno','reporter_name'),F('Title','Information Security Coordinator','reporter_role')),R(F('Phone','916-555-0127','reporter_phone'),F('Signature / date',''))],'Information Security Incident Report',
'Information Security Incident Report (county/state of California, scribd 468399866; A, B.1 a-d, f, g as there, rest rebuilt after its instructions)',
dict(org_unit={'any':['Board of Permits','Board of Permits, Field Operations','Field Operations']},occurred_at='2026-10-14T19:30:00-07:00',discovered_at='2026-10-14T21:15:00-07:00',device_kind={'any':['tablet','department tablet']},device_encrypted='yes',affected_persons=31,lost_or_stolen='stolen',data_categories={'any':[['names','business addresses'],['inspection reports','names','business addresses'],['inspection reports with names and business addresses']]}),'informed consequences affected_systems device_remote_wipe',['device_loss'],file='Incident Report 10-14.xlsx',style=dict(col=1,mark='X',sheet='Report'))
# 20 FPAA text
mail(20,'en','text_form',('Alan Broadhurst','alan.broadhurst@portmere-freight.example'),'2026-10-27T06:58:00+00:00','Security incident report, night shift',
'''Morning, report below as per policy. I'm off from 7.

{FORM}

Alan
''',[F('(a) Location of incident and organization filing report','Dock office, Portmere Freight Ltd'),F('(b) Reported by (Name, Title and Organization)','Alan Broadhurst, Shift Supervisor, Portmere Freight Ltd'),F('(c) Date and time of report filing','27 October 2026, 06:50'),F('(d) Date and time of incident','26 October 2026, 23:30'),F('(e) Details of incident (include names of personnel involved and description of the who, what, when, where, how, and why)','Found an agency driver sat at the clerk\'s unlocked terminal looking up rotas and home addresses of other drivers. He had already printed two pages.','description'),F('(f) The name and title of the person to whom the incident initially was reported to','Sue Penrose, Transport Manager'),F('(g) Identification of whether the Inspector General or appropriate law enforcement organization has been notified','no'),F('(h) Incident impact on day-to-day operations','none'),F('(i) Action taken to contain the incident and resources required to correct the incident (in cases of system outage note what vendors have been contacted)','Terminal locked, printouts taken off him, site pass withdrawn.','measures'),F('(j) Follow-up actions','')],'IR SECURITY INCIDENT REPORT',
'myfpaa.org IR-SecurityReportForm ((a) to (i) as there)',
dict(reporter_name='Alan Broadhurst',reporter_role='Shift Supervisor',org_unit='Portmere Freight Ltd',location={'any':['Dock office','Dock office, Portmere Freight Ltd']},occurred_at='2026-10-26T23:30:00+00:00',informed={'any':[['Sue Penrose, Transport Manager'],['Sue Penrose'],['Sue Penrose','Transport Manager']]}),'police_report consequences discovered_at data_categories personal_data affected_systems affected_persons',['unauthorized_access'],style=dict(layout='below',rule='='))
# 21 UF rtf
mail(21,'en','rtf',('Kevin Tran','kevin.tran@palmcoast-university.example'),'2026-10-31T09:40:00-04:00','Lost phone (L. Espinoza) - procedure sheet',
'''Team, procedure sheet for the lost phone attached. She rang me at home at 8:30 this morning.

Kevin Tran
Departmental Information Security Manager, College of Education
352-555-0175
''',[P('This procedure is for use by ISMs once a device has been reported to them as lost or stolen. Print this form and fill it out as the steps are executed.'),H('1. Interview the User'),F('Name of user:','Prof. Laura Espinoza'),F('Device manufacturer and type:','Apple iPhone 13'),F('Device MAC address:','02:00:5e:00:53:1a'),F('Owner of the device (i.e. personal, university asset):','university asset'),F('Location device was lost or stolen:','Airport terminal B, gate area','location'),F('Date and time device was lost or stolen:','10/30/2026 6:00 PM (about)'),F('Method of encryption:','iOS full device encryption'),F('University Data stored on the device:','Email, calendar, one roster of course participants','data_categories'),H('2. Recover or Wipe the Device'),F('Tracking (Find My Device) result:','offline'),F('Wipe command executed:','yes, 10/31/2026 9:10 AM, still pending'),H('3. Report the Loss'),F('Last encryption check-in date:',''),F('Device recovery key or token:',''),F('Police report number (if believed stolen):','n/a - lost, left behind at the gate'),F('Reported to (privacy office, UFIT security):','Privacy Office','informed'),H('4. Secure accounts'),C('Password changed','*Yes|No'),F('Remarks','')],'Lost or Stolen Mobile Device Procedure',
'security.ufl.edu lost-or-stolen-mobile-device-procedure (blanks of step 1 and 3 as there; the rest turned into blanks)',
dict(reporter_name='Kevin Tran',reporter_role='Departmental Information Security Manager',reporter_phone='352-555-0175',org_unit='College of Education',device_kind={'any':['Apple iPhone 13','iPhone','phone']},device_id='02:00:5e:00:53:1a',occurred_at='2026-10-30T18:00:00-04:00',device_encrypted='yes',lost_or_stolen='lost',device_remote_wipe={'any':['yes','yes, 10/31/2026 9:10 AM, still pending']},discovered_at='2026-10-31T08:30:00-04:00',data_categories={'any':[['Email','calendar','one roster of course participants'],['Email','calendar','roster of course participants']]}),'police_report measures description affected_systems',['device_loss'],file='Lost_device_Espinoza.rtf',style=dict(boxes='☐☒'))
# 22 blank
mail(22,'en','docx',('Hamish Rennie','hamish.rennie@castlepay.example'),'2026-11-18T15:05:00+00:00','Which version of the incident form?',
'''Hi,

We're putting together the induction pack for January. Is the attached still the right incident reporting form, or has it moved to the portal? Nothing to report, just want to give new starters the right thing.

Cheers,
Hamish Rennie
Compliance Analyst, Castlepay
+44 131 555 0190
''',[P('Instructions: This form is to be completed as soon as possible following the detection or reporting of an Information Technology (IT) security incident. All items completed should be based on information that is currently available. This form may be updated and modified if necessary.'),H('1. Contact Information for this Incident'),F('Name:'),F('Title:'),F('Work Phone:'),F('Mobile Phone:'),F('Email address:'),H('2. Incident Description.'),F('Provide a brief description:'),H('3. Impact / Potential Impact'),C('Check all of the following that apply to this incident.','Loss / Compromise of Data|Damage to Systems|System Downtime|Financial Loss|Other Company\' Systems Affected|Damage to the Integrity or Delivery of Critical Services/ Information|Violation of legislation / regulation|Unknown at this time'),H('4. Sensitivity of Data/Information Involved'),C('Check all of the following that apply to this incident. ','Public|Internal Use Only|Restricted/Confidential (Privacy violation)|Unknown/Other'),H('5. Who Else Has Been Notified?'),F('Provide Person and Title:'),H('6. What Steps Have Been Taken So Far?'),C('Check all that apply','No action taken|System Disconnected from network|Updated virus definitions & scanned system|Restored backup from tape|Log files examined (saved & secured)|Other – please describe:'),H('7. Incident Details'),F('Date and Time the Incident was discovered:'),C('Has the incident been resolved?','Yes|No'),F('Physical location of affected system(s):'),F('Number of sites affected by the incident:'),F('Approximate number of systems affected by the incident:'),F('Approximate number of users affected by the incident:')],'IT Security Incident Reporting Form',
'hirett.co.uk EMI IT security incident reporting form (1 to 4 as there, 5 to 7 after the common template it follows); sent empty',{},'',['other'],file='IT Security Incident Reporting Form.docx',style=dict(layout='table',mode='plain'))
