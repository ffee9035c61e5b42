"""English wordings, in the same order as the German ones."""
LABELS = {
"reporter_name": "Name|Full name|Reported by|Name of person reporting|Who is making this report?|Surname and forename|Your name|Reporter|Person completing this form|Report submitted by|Name (block capitals)|Name of reporter|Who is reporting the incident?|Notifying person|Print name|Name of the member of staff reporting|Notified by|Please state your name|Reporting officer|Details of reporter: name",
"reporter_email": "Email|E-mail address|Work email|Contact email|Email for correspondence|Your email|Email of reporter|E-mail (work)|Reply address (e-mail)|At which email address can we contact you?|Electronic mail|Business e-mail address|Email contact|Email address of person reporting|Preferred email|Where should the acknowledgement be e-mailed?|Institutional email|Mail|Reporter's e-mail|Your work e-mail address",
"reporter_phone": "Telephone|Phone|Tel.|Contact number|Telephone number|Extension|Daytime telephone|Phone number of reporter|On what number can we reach you?|Work phone|Tel. no.|Contact telephone number|Direct dial|Mobile or landline|Number for call-back|Phone (work)|Best number to call|Your telephone number|How can we reach you by telephone?|Reachable at (phone)",
"reporter_role": "Job title|Position|Role|Function|Your role|Post held|Position held|Title/role|What is your job title?|Job role|Occupation|Designation|Role in the organisation|Your position|Rank or grade|Capacity in which you report|Current post|Job title of reporter|Role of reporter|Employed as",
"org_unit": "Department|Division|Organisational unit|School or department|Directorate|Faculty / service|Unit|Team or service area|Which department do you work in?|Reporting unit|Section|Business unit|Service|Department/School|Your department|Office or branch|Organisational area affected|Name of department|Faculty or institute|Which part of the organisation do you belong to?",
"discovered_at": "Date and time discovered|When was the incident discovered?|Date/time of detection|Detected on|First noticed|When did you become aware of the incident?|Discovered on|Date and time of awareness|Became aware on|Time of discovery|When was it first noticed?|Date and time the breach was identified|Date of becoming aware|When did the incident come to your attention?|Noticed at|Incident identified on|Point in time of detection|At what time was the event noticed?|When did you find out?|Discovery date and time",
"occurred_at": "Date and time of incident|When did the incident happen?|Date/time of occurrence|Incident date|Occurred on|When did it occur?|Time of the event|Date and time of the event|When did the breach take place?|Happened on|Date of occurrence|Time and date of incident|When did the event take place?|Point in time of the incident|Date and time the incident occurred|On what date did it happen?|Date of event|Actual date and time of incident|Took place on|When did this happen?",
"location": "Location|Place of incident|Where did it happen?|Location of incident|Building and room|Where did the incident occur?|Site|Scene|Incident location|Place|Where did the event take place?|Place of occurrence|Site/building/room|Exact location|Where was this?|Premises|Location of the event|Place where it happened|Campus and building|Locality",
"description": "Description of incident|What happened?|Details of the incident|Summary of events|Please describe what happened|Account of the event|Incident description|Brief description|Describe the incident in your own words|Narrative|Facts of the matter|Course of events|Description|Outline of the incident|Give a full account of what occurred|Particulars of the incident|How did the incident come about?|Statement|Short summary|What has occurred?",
"consequences": "Consequences|Likely consequences|Impact|What is the impact of the incident?|Potential harm to individuals|Effects|Damage caused|Impact on the service|What consequences are expected?|Likely effects for those concerned|Known or possible impact|Effect on operations|What harm could result?|Risks to individuals|Adverse effects|Actual or potential damage|Implications|What has been the effect so far?|Resulting loss or damage|Possible consequences",
"measures": "Actions taken|Measures taken|What has been done so far?|Immediate action taken|Steps taken to contain the incident|Remedial action|What steps have you taken?|Containment measures|Mitigating actions|Action already taken|Corrective measures|Initial response|Measures already in place since the event|What action was taken?|Response so far|Countermeasures|Steps already initiated|Action taken to date|What did you do about it?|Mitigation",
"affected_systems": "Systems affected|Which systems are affected?|Affected IT systems|Affected services|System(s) concerned|Hardware and software affected|Which IT systems or services are involved?|Applications affected|Affected assets|Systems involved|Equipment or systems concerned|Affected hosts|What systems were involved?|IT services disrupted|Name of affected system|Impacted systems|Affected computers|Which applications are concerned?|Information systems affected|Affected infrastructure",
"data_categories": "Categories of data|Types of data involved|What data are affected?|Data concerned|Categories of personal data|Type of personal data|Which kinds of data are involved?|Nature of the data|Kinds of data affected|What personal data were involved?|Affected data|Data types|Personal data concerned|Category of information|What type of information was disclosed?|Information involved|Data elements|Which data categories are concerned?|Description of the data|Types of information affected",
"affected_persons": "Number of people affected|How many people are affected?|Number of data subjects|Approximate number of individuals|No. of persons affected|How many individuals are concerned?|Estimated number of data subjects|Number of individuals involved|Persons affected (number)|Number affected|How many data subjects are involved?|Approx. number of people concerned|Count of affected individuals|Total number of persons affected|How many persons does this concern?|Individuals affected, number|Number of persons whose data are involved|Size of the group affected|Data subjects, approx. number|Volume (number of people)",
"personal_data": "Are personal data involved?|Personal data affected|Does the incident involve personal data?|Personal data involved?|Is personal data concerned?|Was personal data compromised?|Has personal data been affected?|Any personal data involved|Does this affect personal data?|Personal information involved?",
"special_categories": "Are special categories of data involved?|Special category data|Special category data (Art. 9) affected?|Does it include sensitive data (Art. 9 GDPR)?|Special categories of personal data involved?|Sensitive personal data affected|Is special category data concerned?|Are health or other sensitive data involved?|Any special category data?|Art. 9 data",
"device_kind": "Type of device|Device type|Kind of device|What device is it?|Device|Description of device|Make and model|Which device is concerned?|Type of equipment|Device (make, model)|Item lost or stolen|Missing item|Type of device or medium|What kind of equipment was it?|Equipment|Device description",
"device_id": "Serial number|Asset number|Asset tag|Inventory number|Device ID|Serial no.|Asset/serial number|Inventory no. of the device|What is the asset number?|Equipment number|Serial number of device|Asset tag number|Device identifier|S/N|Service tag|Identification number of device",
"device_encrypted": "Was the device encrypted?|Device encrypted|Is the device encrypted?|Encryption enabled?|Disk encryption|Was encryption in place?|Encrypted|Is the disk encrypted?|Was the medium encrypted?|Encryption active",
"lost_or_stolen": "Lost or stolen?|Loss or theft|Was the device lost or stolen?|Is it a loss or a theft?|Nature of loss|Lost/stolen|How did it go missing?|Type of loss",
"police_report": "Reported to the police?|Police report|Crime reference number|Has the incident been reported to the police?|Police reference|Were the police informed?|Police informed|Was a police report filed?|Police incident number|Police station and reference|Crime number|Have you reported this to the police?|Police report filed?|Police case number",
"informed": "Who has been informed?|Persons already informed|Already notified|Who else knows about the incident?|Parties notified|Whom have you told?|Notified to|Who has been notified so far?|Other bodies informed|People or teams already notified|Incident already reported to|Who was told?|Have you informed anyone? Whom?|Offices already informed|Previously notified|Informed so far",
"kind": "Type of incident|Incident type|Nature of incident|Category of incident|What kind of incident is it?|Kind of incident|Incident category|Type of breach|Classification of incident|What are you reporting?",
"disc_date": "Date discovered|Date of discovery|Date of detection|Discovered on (date)|Date noticed|Noticed: date",
"disc_time": "Time discovered|Time of discovery|Time of detection|Discovered at (time)|Time noticed|Time",
"first": "First name|Forename|Given name|First name(s)",
"last": "Last name|Surname|Family name|Surname of reporter",
}
HELP = {
"reporter_name": "title, first name, surname|please print clearly", "reporter_email": "work address only|we will send a receipt",
"reporter_phone": "including dialling code|mobile if you are travelling", "reporter_role": "e.g. Lecturer, Manager|as in your contract",
"org_unit": "full name as in the directory|e.g. School of Law, Registry", "discovered_at": "DD/MM/YYYY and time|the 72 hour period starts here",
"occurred_at": "if known|an estimate will do", "location": "street, building, floor|may be off site",
"description": "Who? What? When? How?|do not name the individuals", "consequences": "e.g. distress, financial loss|even if only possible",
"measures": "e.g. password changed, device blocked|with times if possible", "affected_systems": "name, IP address or asset number|please list all",
"data_categories": "e.g. contact details, bank details|tick or list all that apply", "affected_persons": "an estimate is sufficient|not the number of records",
"personal_data": "any information about a living individual", "special_categories": "health, religion, trade union membership etc.",
"device_kind": "e.g. laptop, phone, USB stick", "device_id": "see label on the underside", "device_encrypted": "e.g. BitLocker, FileVault",
"lost_or_stolen": "tick one", "police_report": "please give station and reference", "informed": "line manager, IT, DPO", "kind": "tick one",
}
OTHER = [("Cost centre", "4711-20"), ("Have similar incidents happened before?", "No"), ("Have you completed data protection training in the last two years?", "Yes"),
 ("Preferred language", "English"), ("Enclosures", "1 sheet"), ("Deputy during absence", "Ms Olive Brandt"), ("Running number", "2026/117"),
 ("How did you find this form?", "Intranet"), ("May we invite you to an interview?", "gladly"), ("Did you have access to the intranet?", "Yes")]
NOVAL = ["-", "n/a", "N/A", "unknown", "see above", "not applicable", "–", "not known"]
SECTION = {"who": "Your details|Reporter|Contact details|About you", "when": "The incident|Incident details|Time and place|Overview of the incident", "what": "Narrative and impact|What happened and response|Particulars|Details",
 "data": "Data affected|Data protection|Data and individuals|Personal data", "device": "Device|Equipment details|Lost equipment|Details of the device", "told": "Further information|Notifications|Reporting lines|Other matters"}
TITLE = ["Information Security Incident Report", "Data Breach Notification Form", "Incident Report", "Form 17-3: Notice of a Data Incident"]
INSTR = ["Please complete every part of this form and return it without delay to the office named below. Fields marked * are mandatory.",
 "Every incident is to be reported at once; an incomplete report is better than a late one. The incident team answers questions on extension 4444."]
LEGAL = ["The legal basis for processing is Art. 6(1)(c) GDPR in conjunction with Art. 33 GDPR. The information is erased after three years.",
 "Note: nobody who reports an incident in good faith will suffer any detriment."]
OFFICE = ("To be completed by the CERT|For office use only|Internal processing – do not fill in", [("Received on", "21/10/2026"), ("Handled by", "K. Siebert"), ("Case number", "V-2026-088"), ("Priority", "high"), ("Action taken", "Ticket opened"), ("Date, initials", "21/10/2026 KS")])
CONTROL = [("Version", "2.4"), ("Issue date", "1 March 2025"), ("Document owner", "Information Security Office"), ("Approved by", "Dr Alma Henning")]
FOOTER = "Form IS-07 · Version 2.4 · March 2025 · Page 1 of 1"
SECOND = {"supervisor": ("Line manager", [("Name of line manager", "Dr Ursula Falkner"), ("Telephone of line manager", "020 7946 0701")]),
 "affected": ("Person affected", [("Name of person affected", "Conrad Immel"), ("Email of person affected", "c.immel@web.example")]),
 "witness": ("Witness", [("Name of witness", "Beth Loose"), ("Telephone", "020 7946 0812")])}
HEAD = ("Question|Item|Field|Subject", "Answer|Your response|Entry|Response", "Note|Guidance|Remarks|Notes")
YES, NO, UNK = "Yes", "No", "Unknown"
UNITS = ["approx. {} people", "{} individuals", "about {}", "around {} students", "{}"]
OTHERWORD = "Other"
REQ = "(required)"
LEFT_HINT = ["Please enter here:", "Click here to enter text.", "Your answer:"]
BLANK_HINT = ["Click or tap here to enter text.", "Please complete", "[enter text]"]
PEOPLE = [("Harriet", "Walbrook", "Estates Officer", "Estates Office"), ("Jonah", "Pitcher", "Laboratory Manager", "School of Earth Sciences"), ("Nadia", "Crewe", "HR Adviser", "Human Resources"),
 ("Derek", "Overton", "Caretaker", "Facilities Management"), ("Aisha", "Demir", "Ward Manager", "Cardiology"), ("Ruben", "Stoltz", "Systems Administrator", "Computing Service")]
SCENES = [
 dict(kind="device_loss", kindword="Loss or theft of a device", description=["A work laptop was taken from an unlocked office.", "The door was left open over lunch and there were no witnesses."],
  systems=["Laptop NB-4711", "File server fs02"], device="Laptop Dell Latitude 5440", did="INV-20871", los=("stolen", "stolen"), loc=["Block C, Room 2.14", "Library, Reading Room 2"],
  cons="Lists stored on the device could be read.", meas="Passwords changed and the device blocked in the console.", police="Central Station, ref. 2026-88123"),
 dict(kind="misdelivery", kindword="Misdirected message", description=["A salary overview went to the wrong distribution list.", "The address line had been completed automatically."],
  systems=["Outlook", "Exchange server"], loc=["Registry, Room 118", "Copy room, Block A"], cons="Colleagues could compare salaries.", meas="Recipients asked to delete the message, recall started."),
 dict(kind="ransomware", kindword="Ransomware", description=["All files on a workstation are encrypted and the screen shows a ransom note.", "The computer no longer responds."],
  systems=["PC-0815", "Network drive P"], loc=["Laboratory 3, ground floor", "Front office, Block A"], cons="The section has been unable to work since the morning.", meas="Computer taken off the network, backup checked."),
 dict(kind="phishing", kindword="Phishing", description=["Several members of staff received a forged message from the library asking for their password.", "One person entered their credentials."],
  systems=["Webmail", "Library account"], loc=["North Campus", "Main Building"], cons="Misuse of the account for sending further messages.", meas="Password reset and sender blocked."),
]
CATS = [["Names and addresses", "Bank details"], ["Dates of birth", "Student numbers"], ["Payroll numbers", "Salary data"]]
CATLIST = ["Names and addresses", "Bank details", "Dates of birth", "Student numbers", "Payroll numbers", "Salary data", "Credentials"]
KINDLIST = ["Loss or theft of a device", "Misdirected message", "Ransomware", "Phishing", "Unauthorised access"]
INFORMED = [["Head of Department", "IT Service Desk"], ["Data Protection Officer"], ["Works council", "Director of Estates"]]
LOS = ["lost", "stolen"]
PHONES = ["020 7946 0217", "+44 20 7946 0218", "ext. 4471", "07700 900123"]
DATE, TIME, BOTH = ["{d:02}/{m:02}/{y}", "{d} {mon} {y}", "{y}-{m:02}-{d:02}"], ["{H:02}:{M:02}", "{h}:{M:02} {ap}", "{H:02}{M:02} hrs"], ["{D}, {T}", "{D} at {T}", "{D} {T}", "{D} around {T}"]
MONTHS = "January February March April May June July August September October November December".split()
DOMAIN, DESK = "northfield.example", "Secretariat <secretariat@northfield.example>"
BODY = ["Hello,\n\nplease find the completed form attached.\n\nKind regards\n", "Dear team,\n\nthe report is attached.\n\nBest wishes\n"]
