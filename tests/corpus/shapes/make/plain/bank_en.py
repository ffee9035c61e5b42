"""English labels as institutions word them, one list a field; even places are half A, odd ones half B."""

LABELS = {
    "reporter_name": [
        "Name of person reporting", "Your name", "Reported by", "Full name", "Name", "Who is reporting the incident?", "Reporting officer",
        "Name of the individual making this report", "Notifier's name", "First name and surname", "Contact person", "Person completing this form",
        "Please give your full name", "Incident raised by", "Name of notifying employee", "What is your name?", "Submitted by", "Reporter",
        "Name of reporter", "Report author", "Details of informant (name)", "Name (please print)"],
    "first": ["First name", "Forename", "Given name", "Your first name"],
    "last": ["Last name", "Surname", "Family name", "Your last name"],
    "reporter_email": [
        "Email", "E-mail address", "Work email", "Your email address", "Contact email", "Email address for correspondence",
        "What email address can we use to reach you?", "Email of reporter", "Reply address", "Official e-mail", "Reporter's email address",
        "Where should we send our reply?", "Electronic mail", "Preferred email address", "E-mail (work)", "Email for follow-up questions",
        "Institutional email", "Email contact", "Correspondence address (email)", "Your e-mail"],
    "reporter_phone": [
        "Telephone", "Phone number", "Contact number", "Daytime telephone number", "Tel.", "Work phone", "Phone", "Best number to reach you",
        "Extension or mobile", "What number can we call you on?", "Telephone no.", "Call-back number", "Contact telephone", "Your phone number",
        "Reporter's telephone number", "Phone / mobile", "Direct dial", "Number on which you can be reached", "Mobile number", "Tel. no. (office)"],
    "reporter_role": [
        "Job title", "Position", "Your role", "Role in the organisation", "Title / position", "What is your job title?", "Post held", "Designation",
        "Position of the person reporting", "Capacity in which you are reporting", "Grade and post", "Occupation", "Your function",
        "Role of reporter", "In what role are you making this report?", "Job role", "Rank or position", "Your position in the organisation",
        "Professional role", "Employed as"],
    "org_unit": [
        "Department", "Organisation", "Department or unit", "School / Department", "Directorate", "Which department do you work in?", "Business unit",
        "Service area", "Organisational unit", "Faculty", "Section / division", "Reporting department", "Division", "Name of your department or team",
        "Directorate and service", "Where in the organisation do you work?", "Unit / office", "Department affected by the incident", "Branch or office", "Home department"],
    "discovered_at": [
        "Date and time of discovery", "When was the incident discovered?", "Date/time detected", "When did you become aware of the incident?", "Discovered on",
        "Date of awareness", "When was the breach identified?", "Time of detection", "Date incident came to light", "When did you first notice the problem?",
        "Date and time you became aware", "Identified on", "When did this come to your attention?", "Detection date and time", "Date breach discovered",
        "When did you find out?", "First noticed", "Date on which the organisation became aware", "Noticed on", "Moment of discovery"],
    "occurred_at": [
        "Date and time of incident", "When did the incident occur?", "Date of occurrence", "When did it happen?", "Incident date and time",
        "Date and time of the event", "Occurred on", "Time of incident", "On what date did the breach take place?", "Date of breach",
        "When did the event take place?", "Date of loss or event", "Incident date", "When did the breach happen?", "Date/time incident occurred", "Event date",
        "Date and time it happened", "Happened on", "Date of the event", "Timing of the incident"],
    "location": [
        "Location", "Where did the incident occur?", "Place of incident", "Location of the incident", "Where did it happen?", "Site / building",
        "Building and room", "Incident location", "Premises", "At what location did this take place?", "Address or site where the event took place",
        "Exact location", "Scene of the incident", "Where were you at the time?", "Site where the incident occurred", "Place",
        "Room / building", "Where did this take place?", "Venue", "Location (building, floor, room)"],
    "kind": [
        "Type of incident", "Incident category", "Nature of incident", "What kind of incident is this?", "Category", "What are you reporting?",
        "Incident type", "Nature of the breach", "Classification", "Type of event", "How would you classify the incident?", "Type of breach",
        "Which category best describes the incident?", "Kind of incident", "Event category", "Incident classification", "Type of report", "What type of incident are you reporting?",
        "Subject of report", "Sort of incident"],
    "description": [
        "Description of incident", "What happened?", "Details of the incident", "Please describe what happened", "Summary", "Narrative", "Circumstances",
        "Brief description of the event", "Tell us what happened", "Full details", "Account of the incident", "Please describe the incident in your own words",
        "Description", "Describe the event", "Particulars of the incident", "Facts of the case", "Explanation of what occurred", "Incident details",
        "What did you see or experience?", "Outline of events"],
    "consequences": [
        "Likely consequences", "Impact", "Potential impact on individuals", "What is the impact of the incident?", "Effect on operations", "Possible consequences",
        "Harm caused or anticipated", "Business impact", "What could be the consequences?", "Consequences for those affected", "Actual or potential harm", "Impact assessment",
        "Describe the likely consequences", "Effects of the incident", "Adverse effects", "Extent of damage", "Risks arising", "Impact so far",
        "Potential detriment to data subjects", "Outcome for those concerned"],
    "measures": [
        "Measures taken", "Action taken", "What have you done so far?", "Immediate actions", "Steps taken to contain the incident", "Remedial action", "Containment measures",
        "What action has been taken?", "Mitigation", "Actions already taken", "Initial response", "Steps already taken", "Corrective measures", "What steps have you taken?",
        "Action taken to date", "Response so far", "Measures already put in place", "How have you responded?", "Containment", "Immediate steps taken"],
    "affected_systems": [
        "Systems affected", "Affected systems", "Which systems are affected?", "System or application involved", "Affected asset", "IT systems involved", "Hostname or service",
        "What systems, devices or accounts are involved?", "Impacted systems", "Name of system", "Application / system", "Systems and services concerned",
        "IT assets affected", "Device or system", "Which IT service is affected?", "Affected equipment", "Affected applications and services", "Server / application", "Information system concerned", "Systems impacted"],
    "personal_data": [
        "Is personal data involved?", "Personal data affected?", "Does the incident involve personal data?", "Personal information involved", "Was personal data compromised?",
        "Are personal data concerned?", "Does this affect personal information?", "Personal data", "Has personal data been exposed?", "Any personal data involved?",
        "Personal data breach?", "Did the incident affect personal data?", "Personal data at risk?", "Is any personal information affected?"],
    "data_categories": [
        "Categories of data", "Type of data involved", "What data were affected?", "Data categories", "What kind of personal data is involved?", "Types of personal data",
        "Nature of the data", "Which data are concerned?", "Categories of personal data concerned", "Information involved", "What information was disclosed?",
        "Data types affected", "Description of the data", "Classes of data affected", "Types of records", "Which categories of data are affected?",
        "Kind of data", "Data concerned", "Personal data categories", "What types of information are involved?"],
    "special_categories": [
        "Special category data?", "Does this include special categories of data?", "Sensitive data (Art. 9 GDPR)", "Is special category data involved?",
        "Any sensitive personal data (e.g. health)?", "Special categories of personal data affected?", "Article 9 data involved?", "Are sensitive data concerned?"],
    "affected_persons": [
        "Number of people affected", "How many individuals are affected?", "Number of data subjects", "Approximate number of persons affected", "How many people does this concern?",
        "Number of individuals concerned", "Persons affected (number)", "Estimated number of data subjects", "How many data subjects are involved?", "Number affected",
        "No. of individuals", "How many persons could be affected?", "Total number of people involved", "Data subjects affected (approx.)", "Headcount affected", "How many people's data are involved?"],
    "device_kind": [
        "Type of device", "Device", "Which device is missing?", "Equipment lost", "Device type", "What device was lost or stolen?", "Item lost or stolen", "Kind of equipment",
        "Missing item", "Make and model", "Type of equipment", "Lost item", "Hardware concerned", "Device or media"],
    "device_id": [
        "Asset tag", "Serial number", "Asset number", "Inventory number", "Device ID", "Asset / serial number", "Equipment number", "Identification number of device",
        "Inventory or serial no.", "Asset ID", "Service tag", "Device identifier"],
    "device_encrypted": [
        "Was the device encrypted?", "Device encrypted?", "Encryption in place?", "Is the device encrypted?", "Encrypted", "Was the data encrypted?",
        "Disk encryption enabled?", "Encryption status", "Is the storage encrypted?", "Full disk encryption"],
    "device_password": [
        "Password protected?", "Was the device protected by a password?", "Is there a PIN or password on the device?", "Screen lock enabled?",
        "Protected by password or PIN?", "Password protection", "Passcode set?", "Device locked with a password?"],
    "device_remote_wipe": [
        "Remote wipe performed?", "Has the device been remotely wiped?", "Remotely wiped?", "Was a remote wipe carried out?",
        "Remote wipe", "Device wiped remotely?", "Has a remote wipe been initiated?", "Wiped remotely"],
    "lost_or_stolen": [
        "Lost or stolen?", "Was the device lost or stolen?", "Loss or theft?", "Lost/stolen", "Was it lost or stolen?", "Theft or loss",
        "Is the item lost or stolen?", "Nature of loss (lost / stolen)"],
    "police_report": [
        "Reported to the police?", "Has the matter been reported to the police?", "Police informed?", "Was a police report filed?", "Police report made",
        "Have the police been notified?", "Have you informed the police?", "Police notified", "Has a police report been made?", "Reported to police"],
    "informed": [
        "Who has been informed?", "Persons already notified", "Already informed", "Who else has been notified?", "Parties informed", "Who have you told?",
        "Which persons or bodies have been informed?", "Notified so far", "Who has been told about the incident?", "Notifications already made",
        "People notified", "Have you informed anyone else?", "Informed parties", "Who knows about this?", "Who was notified?", "Others already informed"],
}

SPLIT = {"discovered_at": [("Date discovered", "Time discovered"), ("Date of detection", "Time of detection"), ("Discovered on", "At what time?"), ("Detection date", "Detection time")],
         "occurred_at": [("Date of incident", "Time of incident"), ("Incident date", "Incident time"), ("Date of event", "Time"), ("Date it occurred", "Time it occurred")]}

HINTS = {
    "reporter_name": ["first and last name", "as in the staff directory"], "reporter_email": ["we will reply to this address", "no private addresses"],
    "reporter_phone": ["including area code", "office hours"], "discovered_at": ["dd/mm/yyyy hh:mm", "date and time"],
    "occurred_at": ["if known", "estimate if unsure"], "location": ["building, room", "be as precise as possible"],
    "description": ["who, what, where, how", "a short summary is enough"], "measures": ["e.g. password changed, device unplugged", "bullet points are fine"],
    "affected_systems": ["name, IP address or asset tag", "if known"], "affected_persons": ["estimate if unknown", "approximate"],
    "data_categories": ["select all that apply", "e.g. names, addresses"], "informed": ["e.g. line manager, DPO", "name or role"],
    "consequences": ["as far as can be foreseen", "in your view"], "org_unit": ["as on the org chart", "abbreviation is fine"],
    "reporter_role": ["e.g. administrator", "as in your contract"], "kind": ["please tick", "select one"],
}

NOFIELD = [("Reference number", "II-14/2026"), ("Best time to call", "mornings"), ("Have you completed the data protection training?", "Yes"),
           ("Would you like feedback on this report?", "Yes"), ("How did you hear about this form?", "Intranet"), ("Number of attachments", "2"),
           ("Is the loss insured?", "No"), ("Contract number", "V-20931"), ("How satisfied are you with our service?", "4 out of 5"),
           ("May we contact you about training?", "No"), ("Estimated cost", "450 EUR"), ("Have you read the guidance notes?", "Yes")]

OFFICE = ("For CERT use only", [("Ticket number", "CERT-2026-118"), ("Received on", "23/10/2026"), ("Handler", "Callum Reid"), ("Acknowledged on", "24/10/2026"), ("Priority", "medium")])
PERSON = [("Line manager", [("Name", "Dr Ingrid Harcourt"), ("Phone", "020 7946 0018"), ("Email", "i.harcourt@example-council.example")]),
          ("Details of the affected person", [("Name", "Walter Penrose"), ("Phone", "01632 960712"), ("Email", "w.penrose@post.example")])]
SECTIONS = ["Reporter details", "Incident details", "Data involved", "Further information"]
TITLE = ["Security incident report", "Data breach notification form", "Incident reporting form", "Information security incident form"]
PREFACE = ["Please complete this form as fully as possible and return it without delay.",
           "Use this form to report events that concern information security. Mandatory fields are marked with *. If you cannot answer a question, please leave it blank."]
LEGAL = "The information you provide is used only to handle this report and is deleted afterwards (Art. 6(1)(e) GDPR)."
GREET = "Hello,\n\nplease find the completed form below."
BYE = "Kind regards"
QUOTE = "On 21 October 2026 at 08:12, Incident Desk wrote:"
YES, NO, UNK = "Yes", "No", "Unknown"
OTHER = "Other"
UNIT = "approx. {n} people"
