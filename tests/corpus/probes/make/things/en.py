M=[]
def m(frm,subj,body,rep,may="",kind="other"): M.append(("en",frm,subj,body,rep,may,kind))

m("Priya Raman <p.raman@northmere.example>","stolen laptop - Gower Street","""Hi,

My work laptop was taken from under my chair at the Costa in Gower Street while I was paying. It's a Dell Latitude 5440, asset tag NM-004417. IT Services set up BitLocker on it when I got it in March, so the disk should be encrypted. I've already rung the police.

Priya
--
Dr Priya Raman (she/her)
Lecturer in Epidemiology
School of Public Health
Room 3.14, Harcourt Building
+44 20 7946 0111
""",dict(DK=("laptop","Dell Latitude 5440","work laptop"),DI="NM-004417",DE="yes",LS="stolen",L=("Costa in Gower Street","at the Costa in Gower Street","the Costa in Gower Street"),N=("Priya Raman","Dr Priya Raman"),R=("Lecturer in Epidemiology","Lecturer"),U="School of Public Health",P="+44 20 7946 0111"),"","device_loss")

m("Gareth Pugh <g.pugh@northmere.example>","NAS","""Morning all

the lab's NAS (zebra.bio.northmere.example) is serving ransom notes instead of our imaging data. Everything with a .tif ending has been renamed. The acquisition PCs next to it look fine to me and I've unplugged the switch.

Gareth
""",dict(S=(["zebra.bio.northmere.example"],["NAS","zebra.bio.northmere.example"],["lab's NAS"],["NAS"],["lab's NAS (zebra.bio.northmere.example)"]),N=("Gareth Pugh","Gareth")),"DK","ransomware")

m("Fiona Mackie <f.mackie@northmere.example>","Disclosure of student file","""Dear colleagues,

As the records manager of the School of Law I have to report that a student's extenuating-circumstances file was handed over the counter to the wrong person yesterday. The two students share a surname. The folder came back within the hour and does not appear to have been read.

Kind regards,
Fiona Mackie
""",dict(N="Fiona Mackie",R="records manager",U="School of Law"),"L",["misdelivery","paper_disclosure"])

m("Dale Hutchins <dale.hutchins@northmere.example>","CRM export","""Hello Information Security

We found out this morning that last night's export from Raiser's Edge was dropped on a web folder that anyone could open, https://files.northmere.example/pub/alumni/. It held names and giving history. I've moved it and asked Google to drop the cached copy. I logged a ticket in ServiceNow too, INC0047111.

Dale Hutchins
Database Officer, Development & Alumni Relations
Direct line: 01632 960 214
Switchboard: 01632 960 000
Registered charity. Please consider the environment before printing.
""",dict(S=(["files.northmere.example"],["https://files.northmere.example/pub/alumni/"],["Raiser's Edge"],["Raiser's Edge","https://files.northmere.example/pub/alumni/"],["Raiser's Edge","files.northmere.example"],["web folder"]),N="Dale Hutchins",R="Database Officer",U="Development & Alumni Relations",P=("01632 960 214","01632 960 000")),"",["data_leak","misconfiguration"])

m("tom.b@northmere.example","lost phone!!","""i left my work phone on the 17:42 to Leeds, think it was coach C. samsung something, theres a PIN on it but no idea if its encrypted. can you wipe it? my number is 07700 900461 but obviously dont ring that one lol

Tom
""",dict(DK=("work phone","phone","samsung"),DE="unknown",DP=("yes","PIN"),LS="lost",L=("17:42 to Leeds","on the 17:42 to Leeds","17:42 to Leeds, think it was coach C","the 17:42 to Leeds"),N="Tom"),"DR P DI","device_loss")

m("Margaret Oyelaran <m.oyelaran@northmere.example>","On behalf of Professor Stein","""Dear Sir or Madam,

I am writing on behalf of Professor Stein, who is travelling. Her iPad Pro was in the hold luggage that British Airways lost on the way to Toronto last week and which has now been declared missing. The tablet had a passcode, and she believes all iPads are encrypted by default. Mobile device management tells us that it was remotely erased on Friday.

Yours faithfully,
Margaret Oyelaran
PA to Professor H. Stein
Institute of Advanced Study
Tel 01632 960 877
""",dict(DK=("iPad Pro","tablet"),DE=("yes","unknown"),DP=("yes","passcode"),DR=("yes","remotely erased","remotely erased on Friday"),LS="lost",N="Margaret Oyelaran",R=("PA to Professor H. Stein","PA"),U="Institute of Advanced Study",P="01632 960 877"),"L","device_loss")

m("Callum Reid <c.reid@northmere.example>","Open RDP","""Hi CSIRT,

Shodan shows RDP open to the world on 192.0.2.201, which our records list as the old door-controller box in Estates. It still runs Server 2008 R2. No sign of a break-in that I can see from the flow data. I'd patch it myself but it isn't ours.

Cheers
Callum Reid | Network Engineer | IT Services | x4471
""",dict(S=(["192.0.2.201"],["192.0.2.201","door-controller box"],["door-controller box"]),N="Callum Reid",R="Network Engineer",U="IT Services",P=("x4471","4471")),"",["vulnerability","misconfiguration"])

m("Hannah Lindqvist <h.lindqvist@northmere.example>","Memory stick found again","""Hello,

Good news - the memory stick I reported on Tuesday has turned up. It had only slipped behind the lectern in Lecture Theatre 2, where the cleaners found it. It is one of the hardware-encrypted Kingston ones, number on the side 0192.

Many thanks
Hannah
""",dict(DK=("memory stick","Kingston"),DI=("0192",),DE="yes",L=("Lecture Theatre 2","behind the lectern in Lecture Theatre 2"),N=("Hannah Lindqvist","Hannah")),"LS","device_loss")

m("Admissions Office <admissions@northmere.example>","wrong attachment","""Dear Security Team,

We sent an offer letter meant for one applicant to another applicant with the same first name. She opened it before our recall arrived. We apologised and she has confirmed deletion in writing.

Regards,
Admissions Office
University of Northmere
""",dict(U="Admissions Office"),"N S","misdelivery")

m("Wei Zhang <w.zhang@northmere.example>","Jupyter server mining?","""Hello,

I'm a second-year PhD student in the Quantum Materials group. Our JupyterHub (qm-hub.phys.northmere.example) has been at 100% CPU since Sunday and `top` shows a process called kdevtmpfsi that none of us started. I haven't killed it in case you want to look. My supervisor is Dr Alonso.

Best,
Wei
""",dict(S=(["qm-hub.phys.northmere.example"],["JupyterHub"],["JupyterHub","qm-hub.phys.northmere.example"],["JupyterHub (qm-hub.phys.northmere.example)"]),N=("Wei Zhang","Wei"),R=("PhD student","second-year PhD student"),U=("Quantum Materials group","Quantum Materials")),"","malware")

m("Sister Bernadette Kane <b.kane@northmere-hospital.example>","handover sheet on the bus","""Good afternoon,

One of my healthcare assistants found our ward handover sheet on the number 73 bus this morning; a colleague must have carried it out in her tunic. It lists eleven patients on Willow Ward with diagnoses. It is now in the confidential waste and I've spoken to the nurse concerned.

Sr Bernadette Kane RN
Ward Manager, Willow Ward
Northmere Teaching Hospital NHS Trust
bleep 2207 | 01632 961 350
""",dict(L=("number 73 bus","on the number 73 bus","the number 73 bus"),N=("Bernadette Kane","Sister Bernadette Kane","Sr Bernadette Kane"),R="Ward Manager",U=("Willow Ward","Northmere Teaching Hospital NHS Trust","Willow Ward, Northmere Teaching Hospital NHS Trust"),P=("01632 961 350","2207","bleep 2207")),"","paper_disclosure")

m("Aoife Brennan <aoife.brennan@northmere.example>","Dodgy login on my account","""Hi there, got an alert that someone signed in to my account abrennan3 from Lagos at 4am. I've never been there! Changed my password straight away from my partner's laptop and turned on the authenticator app. Nothing looks different in my inbox, though I only checked quickly in the Outlook app.

Aoife

Sent from my iPhone
""",dict(S=(["abrennan3"],["account abrennan3"],["my account abrennan3"]),N=("Aoife Brennan","Aoife")),"",["compromised_account","unauthorized_access"])

m("Rob Ferris <r.ferris@northmere.example>","Payroll portal down","""All,

MyPayroll has been unreachable since about 7:30. The supplier says their front end is being hammered with junk traffic and that no data has been touched. Payday is Thursday, so you will appreciate that I'm nervous.

Rob Ferris
Head of Payroll
HR Directorate
T: 01632 960 555
M: 07700 900 812
E: r.ferris@northmere.example
W: www.northmere.example/hr
Follow us on all the socials @northmereHR
""",dict(S=(["MyPayroll"],["Payroll portal"]),N="Rob Ferris",R="Head of Payroll",U=("HR Directorate","Payroll"),P=("01632 960 555","07700 900 812")),"","denial_of_service")

m("Jean-Luc Moreau <jl.moreau@northmere.example>","missing desktop PC","""Hello,

When we came back to the Geography map room (GEO 1.22) after half term the desktop in the corner was gone, cables and all. Asset number 118832. It was never encrypted as it only ran the plotter. There was no sign of forced entry, so I cannot say whether it was stolen or whether Facilities simply moved it.

Jean-Luc Moreau
Technical Services Manager
""",dict(DK=("desktop","desktop PC"),DI="118832",DE="no",L=("Geography map room (GEO 1.22)","Geography map room","GEO 1.22","the Geography map room (GEO 1.22)"),N="Jean-Luc Moreau",R="Technical Services Manager"),"LS U","device_loss")

m("Sana Iqbal <s.iqbal@student.northmere.example>","phishing email","""Hi, just forwarding the below as the poster in the library says to. I did not click anything.

> Dear student, your bursary payment of £850 is on hold.
> Verify your bank details within 24h: http://bursary-northmere.example.net/verify

Sana Iqbal
""",dict(N="Sana Iqbal"),"","phishing")

m("Dr. Leonard Osei <l.osei@northmere.example>","External drive","""Dear team,

On Monday I noticed that the backup drive of our longitudinal study is no longer in the safe in Room 0.40 of the Tizard Building. The last entry in the sign-out book is from 12 August. It's a 4 TB WD My Passport labelled LS-BKP-2 and, to our embarrassment, it was not encrypted. We have searched every office on the floor.

L. Osei, Principal Investigator
Centre for Ageing Research
""",dict(DK=("backup drive","WD My Passport","External drive","4 TB WD My Passport"),DI="LS-BKP-2",DE="no",L=("safe in Room 0.40 of the Tizard Building","Room 0.40 of the Tizard Building","the safe in Room 0.40 of the Tizard Building","in the safe in Room 0.40 of the Tizard Building"),N=("Leonard Osei","L. Osei","Dr. Leonard Osei"),R="Principal Investigator",U="Centre for Ageing Research"),"LS","device_loss")

m("Kirsty Bell <k.bell@northmere.example>","Shared mailbox","""Hi both

Our shared mailbox, exams-queries@northmere.example, has been sending out invoices we know nothing about. Chloe spotted it when bounces started piling up. There's also a rule that moves every reply into RSS Feeds, which none of the five of us made.

Kirsty Bell
Exams & Assessment
ext. 3090
""",dict(S=(["exams-queries@northmere.example"],["shared mailbox"],["shared mailbox, exams-queries@northmere.example"]),N="Kirsty Bell",U="Exams & Assessment",P=("ext. 3090","3090")),"","compromised_account")

m("Nigel Thorpe <n.thorpe@northmere.example>","CCTV recorder","""Dear all,

The CCTV recorder at the Sports Village (hostname SV-NVR1, 198.51.100.9) still has its factory password; an angry parent emailed us a still from camera 6 to prove it. I have taken it off the network. Membership tills and turnstiles are on a different VLAN and not affected.

Nigel Thorpe
Duty Manager
Northmere Sports Village
01632 962 010
""",dict(S=(["SV-NVR1","198.51.100.9"],["CCTV recorder","SV-NVR1","198.51.100.9"],["CCTV recorder"],["SV-NVR1"],["CCTV recorder","SV-NVR1"]),L=("Sports Village","at the Sports Village","the Sports Village"),N="Nigel Thorpe",R="Duty Manager",U=("Northmere Sports Village","Sports Village"),P="01632 962 010"),"DK DI",["vulnerability","unauthorized_access","misconfiguration","credentials_exposed"])

m("Olivia Grant <o.grant@northmere.example>","Spreadsheet on Teams","""Hello data protection,

Last week I uploaded the staff sickness tracker to the wrong Team, so roughly 90 people in "Campus Social" could have opened it. According to the audit log four did. The file's gone now.

Thanks, Olivia
HR Business Partner
""",dict(S=(["Teams"],["Campus Social"],["Team"],["Teams","Campus Social"]),N=("Olivia Grant","Olivia"),R="HR Business Partner"),"S U",["data_leak","misdelivery"])

m("Samuel Adeyemi <s.adeyemi@northmere.example>","Lost Surface on tram","""Hi,

I work as a field researcher for the Urban Futures Lab. This morning I got off the tram at Piccadilly Gardens without my Surface Go, and by the time I'd run after it the bag was gone. Lost property has nothing so far. I don't know whether it's encrypted. Serial is 0221-9934-55. Could you please wipe it remotely?

Samuel
""",dict(DK=("Surface Go","Surface"),DI=("0221-9934-55",),DE="unknown",LS="lost",L=("tram at Piccadilly Gardens","Piccadilly Gardens","the tram at Piccadilly Gardens","tram"),N=("Samuel Adeyemi","Samuel"),R="field researcher",U="Urban Futures Lab"),"DR","device_loss")

m("Beth Collier <beth.collier@northmere.example>","Thank you + question","""Dear team,

Thanks for last month's talk in the Great Hall, it was the best one yet. Is there a recording we could put on our intranet pages? Also, do you have any posters left for the Falmer site?

Beth Collier
Communications Assistant
""",dict(),"N R","other")

m("Yusuf Karim <y.karim@northmere.example>","git secrets","""Hey folks,

one of our interns pasted the AWS keys for the timetable app into a public gist. GitGuardian flagged it 40 minutes later. Keys are rotated. CloudTrail shows two ListBuckets calls from 203.0.113.140 in between, nothing after that.

Yusuf Karim
Lead Developer @ Digital Campus
he/him
""",dict(S=(["timetable app"],["AWS"],["AWS","timetable app"],["AWS keys for the timetable app"]),N="Yusuf Karim",R="Lead Developer",U="Digital Campus"),"",["credentials_exposed"])

m("Emma Vaughan-Price <e.vaughanprice@northmere.example>","Papers left in seminar room","""Dear Mr Lowe,

A bundle of marked scripts with feedback sheets was left overnight in seminar room S2.09, which is bookable by outside groups. A yoga class used it at 7pm. All 24 scripts are there, though they'd been moved to the window sill.

E. Vaughan-Price
Senior Teaching Fellow
Department of Philosophy
Office: Arts A 117 (Tues/Thurs)
Phone: 01632 960 343
""",dict(L=("seminar room S2.09","in seminar room S2.09"),N=("Emma Vaughan-Price","E. Vaughan-Price"),R="Senior Teaching Fellow",U="Department of Philosophy",P="01632 960 343"),"","paper_disclosure")

m("Mark Delaney <m.delaney@northmere.example>","Brute force against VPN","""FYI team - vpn2.northmere.example is taking around 600 failed logons a minute, all against usernames from the 2019 leak. Started 22:15 last night. Geo-block for three countries is on, lockouts are climbing. Not urgent enough to wake anybody.

M.
""",dict(S=(["vpn2.northmere.example"],),N=("Mark Delaney","M.")),"","login_attack")

m("Laura Whitcombe <laura.whitcombe@northmere.example>","Recorder lost in Kenya","""Hello,

I'm sorry to say that my Zoom H1n audio recorder was lost somewhere between the guest house in Kisumu and the airport at the end of fieldwork. It has no asset tag because it cost less than £150. These recorders can't be encrypted. It holds nine interviews with mothers of young children.

With apologies
Laura Whitcombe
Research Associate, Dept of Anthropology
WhatsApp +44 7700 900 334
""",dict(DK=("audio recorder","Zoom H1n audio recorder","Zoom H1n","Recorder"),DE="no",LS="lost",L=("between the guest house in Kisumu and the airport","somewhere between the guest house in Kisumu and the airport","Kisumu","Kenya"),N="Laura Whitcombe",R="Research Associate",U=("Dept of Anthropology",),P="+44 7700 900 334"),"","device_loss")

m("Peter Nakamura <p.nakamura@northmere.example>","Website defaced","""Gents,

alumni-jazz.northmere.example currently shows a flag and some music instead of our concert list. It's a WordPress a student built for us in 2016. The main university site is untouched. Can someone just take it down?

Peter Nakamura, Hon. Secretary, Northmere Jazz Society
""",dict(S=(["alumni-jazz.northmere.example"],["alumni-jazz.northmere.example","WordPress"]),N="Peter Nakamura",R=("Hon. Secretary",),U="Northmere Jazz Society"),"",["unauthorized_access","compromised_account","vulnerability"])

m("Claire Dutton <claire.dutton@northmere.example>","Occupational health letter","""Hi,

Yesterday I posted an occupational health letter to an employee's previous address. His ex-partner opened it and phoned him. He is understandably very upset and has asked for a written explanation.

Claire Dutton MCIPD
People Services
This email and any files transmitted with it are confidential and intended solely for the use of the individual to whom they are addressed.
""",dict(N=("Claire Dutton","Claire Dutton MCIPD"),U="People Services"),"L",["misdelivery","paper_disclosure"])

m("Idris Morgan <i.morgan@northmere.example>","Laptop mislaid?","""Hi, a bit embarrassing: I can't find my MacBook. Last I remember it was on my desk in Cledwyn 4.02 on Friday, or possibly in the boot of my car. FileVault is on and it's locked with a password. I'll keep looking over the weekend, just wanted it on record. Tag: BNG-7781.

Idris
""",dict(DK="MacBook",DI="BNG-7781",DE="yes",DP=("yes","locked with a password"),N=("Idris Morgan","Idris")),"LS L","device_loss")

m("Grace Mbeki <g.mbeki@northmere.example>","Kiosk","""Good morning,

The visitor sign-in kiosk in the foyer of the Business School lets you scroll back through everyone who has signed in this month, photos and car registrations included. A visitor showed reception how. We've switched back to the paper book.

Grace Mbeki
Front of House Supervisor
Business School Reception
Tel: 01632 960 700 (reception) / 01632 960 701 (direct)
""",dict(S=(["visitor sign-in kiosk"],["Kiosk"],["sign-in kiosk"]),L=("foyer of the Business School","in the foyer of the Business School","the foyer of the Business School"),N="Grace Mbeki",R="Front of House Supervisor",U=("Business School Reception","Business School"),P=("01632 960 700","01632 960 701")),"DK",["data_leak","misconfiguration","vulnerability"])

m("Duncan Shaw <d.shaw@northmere.example>","scan","""Saw a slow horizontal scan on 198.51.100.0/25 port 22 overnight, source 203.0.113.5. Logs in Splunk if you want them. No action needed from my side I think.
Duncan
""",dict(S=(["198.51.100.0/25"],),N=("Duncan Shaw","Duncan")),"","scan")

m("Teresa Almeida <t.almeida@northmere.example>","Blackboard gradebook","""Dear colleagues

A setting in Blackboard exposed the full gradebook of module BIO2041 to all enrolled students between Friday evening and Monday 9am. I corrected it as soon as a student told me. I teach on the module but the site is owned by the Faculty of Life Sciences.

Best wishes
Teresa Almeida
Associate Professor
""",dict(S=(["Blackboard"],["Blackboard gradebook"],["gradebook of module BIO2041"],["Blackboard","gradebook of module BIO2041"]),N="Teresa Almeida",R="Associate Professor"),"U",["data_leak","misconfiguration"])

m("Accounts Payable <ap@northmere.example>","Supplier bank details fraud attempt","""Hi Security

We had an email pretending to be from our stationery supplier asking to change bank details. The domain was one letter out. Shona rang the supplier and they knew nothing about it, so no money went anywhere.

Shona McAllister
Finance Assistant
Accounts Payable | Finance Division | Level 2, Observatory House
01632 960 128
""",dict(N="Shona McAllister",R="Finance Assistant",U=("Accounts Payable","Finance Division","Accounts Payable | Finance Division"),P="01632 960 128"),"","phishing")

m("Ben Ashworth <b.ashworth@northmere.example>","car break in","""Hi

my car got broken into at Tebay services on the M6 last night and they had my rucksack away with the department's Lenovo (X1 Carbon) and my own Kindle in it. Cumbria police crime ref 12/44810. The Lenovo is encrypted, IT confirmed, and they sent it a wipe command at 9 this morning. Don't have the asset number to hand.

Ben Ashworth
Facilities Project Officer
""",dict(DK=("Lenovo (X1 Carbon)","Lenovo","X1 Carbon","Lenovo (X1 Carbon) and my own Kindle","department's Lenovo (X1 Carbon)"),DE="yes",DR=("yes","sent it a wipe command","sent it a wipe command at 9 this morning"),LS="stolen",L=("Tebay services on the M6","at Tebay services on the M6","Tebay services"),N="Ben Ashworth",R="Facilities Project Officer"),"U","device_loss")

m("Rachel Stone <r.stone@northmere.example>","Counselling Service calendars","""Hello

I manage the Counselling Service. A client told us that he could see other clients' initials and appointment times in the booking page (Calendly). We think the sharing setting changed when our licence was renewed. The page is hidden for now and people are asked to phone 01632 960 990 instead.

Rachel
""",dict(S=(["Calendly"],["booking page"],["booking page (Calendly)"],["booking page","Calendly"]),N=("Rachel Stone","Rachel"),U="Counselling Service"),"P R",["data_leak","misconfiguration"])

m("Hugo Castellan <hugo.castellan@northmere.example>","Windows laptop infected","""Hello helpdesk,

I opened an attachment called Invoice_8841.iso on my office laptop LT-ENG-0455 and a black window flashed up. Since then Defender has been complaining about "Qakbot". I switched off the wifi and I'm writing this on my own machine. I'm a visiting fellow in Engineering, based in room 5.16 of the Newton wing.

Hugo Castellan
""",dict(S=(["LT-ENG-0455"],["office laptop LT-ENG-0455"],["laptop LT-ENG-0455"]),N="Hugo Castellan",R="visiting fellow",U="Engineering"),"DK DI L","malware")

m("Mandy Cho <m.cho@northmere.example>","Out of hours: door unlocked","""Security,

The medical records store on Level -1 of the Lister Building was found unlocked by my night porter at 02:50. Keypad was flashing low battery. No idea how long it had been that way; nothing seems to be missing. He stayed until the locksmith came.

Mandy Cho
Night Operations Lead, Campus Support
Radio channel 4 / 01632 960 999
""",dict(L=("medical records store on Level -1 of the Lister Building","Level -1 of the Lister Building","The medical records store on Level -1 of the Lister Building","Lister Building"),N="Mandy Cho",R="Night Operations Lead",U="Campus Support",P="01632 960 999"),"S",["unauthorized_access","paper_disclosure","other"])

m("Stuart Finlayson <s.finlayson@northmere.example>","Certificate expired","""Hi all,

Eduroam stopped authenticating at 08:00 across all sites because the RADIUS certificate ran out on rad1 and rad2. New cert went on at 09:25 and clients are coming back. Sorry for the chaos, the reminder went to a colleague who'd left.

Stuart Finlayson (he/him) • Infrastructure Team Leader • Digital & Information Services
""",dict(S=(["Eduroam","rad1","rad2"],["Eduroam"],["rad1","rad2"]),N="Stuart Finlayson",R="Infrastructure Team Leader",U=("Digital & Information Services","Infrastructure Team")),"L","outage")

m("Zara Hussain <z.hussain@student.northmere.example>","film torrent letter","""Hello, I got a letter via halls saying my connection at Tower Court flat 12 downloaded a film illegally. It names the address 198.51.100.77. My flatmates use my router as well and I honestly don't know who did it. What happens now?

Zara
""",dict(N=("Zara Hussain","Zara")),"S L","copyright")

m("Frances Tully <f.tully@northmere.example>","for and on behalf of the Dean","""Dear Vorfall-Team,

The Dean has asked me to let you know that his BlackBerry, which he insists on keeping, was snatched out of his hand outside Euston station on Wednesday evening. The handset number is BB-DEAN-1. I understand from Telecoms that it cannot be wiped because it is no longer enrolled. It does have a password.

pp Frances Tully
Executive Assistant to the Dean
Faculty of Arts
Direct 01632 960 301
""",dict(DK=("BlackBerry","handset"),DI="BB-DEAN-1",DR=("no","cannot be wiped"),DP=("yes","password"),LS="stolen",L=("outside Euston station","Euston station"),N="Frances Tully",R=("Executive Assistant to the Dean","Executive Assistant"),U="Faculty of Arts",P="01632 960 301"),"","device_loss")

m("Colin Barraclough <c.barraclough@northmere.example>","Old server in skip","""Afternoon.

One of our porters fished a rack server out of the skip behind the Chadwick Building today. Disks still in it. The label reads hr-archive-old. I've locked it in my office, B.01, and would be grateful if somebody collected it.

Colin Barraclough
Head Porter
""",dict(DK=("rack server","server"),DI=("hr-archive-old",),L=("skip behind the Chadwick Building","behind the Chadwick Building","the skip behind the Chadwick Building","in the skip behind the Chadwick Building"),N="Colin Barraclough",R="Head Porter"),"DI DK S",["device_loss","data_leak","other"])

m("Anita Desai <a.desai@northmere.example>","Mail merge error","""Dear DPO,

Our mail merge slipped by one row, so 61 students each received somebody else's fee statement this lunchtime. I noticed when two replies came in at once. A correction has gone out.

Anita Desai
Student Finance Adviser
Student Hub
01632 960 450 | Mon-Wed only
""",dict(N="Anita Desai",R="Student Finance Adviser",U="Student Hub",P="01632 960 450"),"S","misdelivery")

m("Joel Petersen <joel.petersen@northmere.example>","HPC account","""Hi,

I look after the cluster users for the Climate Modelling Unit. Someone used the account `hpc_guest3` on archer-lite to run jobs that try passwords against hosts outside the university. The real guest went home to Chile in May. I've locked the account and killed the jobs; head node logs are preserved.

Joel Petersen
""",dict(S=(["hpc_guest3","archer-lite"],["archer-lite"],["hpc_guest3"],["account `hpc_guest3`","archer-lite"]),N="Joel Petersen",U="Climate Modelling Unit"),"R",["compromised_account","unauthorized_access","login_attack"])

m("Sophie Lange <s.lange@northmere.example>","Projector screen in conference","""Hi there

During my talk at the Manchester conference my Outlook popped up on the big screen, with the subject line of a disciplinary case readable for maybe ten seconds. About 80 people sat there. I closed it at once.

Sophie Lange
Deputy Registrar
""",dict(L=("Manchester conference","at the Manchester conference","Manchester","the Manchester conference"),N="Sophie Lange",R="Deputy Registrar"),"S",["data_leak","other","paper_disclosure"])

m("Ewan McLeish <e.mcleish@northmere.example>","newsletter","""Dear friends of the network,

our autumn newsletter is out! Read about ten tips for safe home working, our new podcast and the winter school in Aviemore. To unsubscribe reply STOP.

Ewan McLeish
Editor, Cyber Highlands
""",dict(),"N R U",["other","spam"])

m("Patricia Nwosu <p.nwosu@northmere.example>","Camera cards","""Hello all,

Two SD cards from the wildlife-cam project went missing from an unlocked drawer in our field station at Loch Ewe. We think volunteers may have taken them home by accident. There are children from the school visit on some pictures. Cards are labelled FS-11 and FS-12, no encryption as the cameras can't read encrypted cards.

Patricia Nwosu
Field Station Co-ordinator
Institute of Ecology
satellite phone +870 0000 0011
""",dict(DK=("SD cards","Two SD cards","Camera cards"),DI=("FS-11 and FS-12","FS-11","FS-11, FS-12"),DE="no",L=("field station at Loch Ewe","unlocked drawer in our field station at Loch Ewe","our field station at Loch Ewe","Loch Ewe"),N="Patricia Nwosu",R="Field Station Co-ordinator",U="Institute of Ecology",P="+870 0000 0011"),"LS","device_loss")

m("Tim O'Hara <t.ohara@northmere.example>","SQLi in room booking","""Hi

was poking at roombooking.northmere.example/search?q= and a single quote gives me a raw MySQL error with table names. Didn't go further. I'm only a student rep on the IT users' committee so please don't expel me :)

Tim O'Hara
""",dict(S=(["roombooking.northmere.example"],["roombooking.northmere.example/search?q="],["room booking"]),N="Tim O'Hara",R=("student rep","student rep on the IT users' committee")),"U","vulnerability")

m("Wendy Harcourt <w.harcourt@northmere.example>","Fax? yes really","""Dear Information Governance,

The GP surgery across the road received two of our referral letters by fax this morning. They were meant for the surgery in Millbrook. I've asked for them to be shredded and corrected the speed dial.

Wendy Harcourt
Medical Secretary to Dr J. Abara
Student Health Centre
Tel 01632 960 222 Fax 01632 960 223
""",dict(N="Wendy Harcourt",R=("Medical Secretary to Dr J. Abara","Medical Secretary"),U="Student Health Centre",P="01632 960 222"),"","misdelivery")

m("Dmitri Volkov <d.volkov@northmere.example>","Door access cards","""Hello,

A pack of 15 unprogrammed staff access cards and one master card disappeared from the Security Lodge over the weekend. The master card (no. 00007) opens plant rooms on South Campus. It was blocked in Salto at 8.10 today. I've asked each shift to search, and I don't want to say "theft" before I've heard from all of them.

D. Volkov
Access Control Administrator
""",dict(DK=("access cards","staff access cards","master card","15 unprogrammed staff access cards and one master card","access cards and one master card"),DI=("00007","no. 00007"),L=("Security Lodge","the Security Lodge","from the Security Lodge"),N=("Dmitri Volkov","D. Volkov"),R="Access Control Administrator"),"LS U DK DI S",["device_loss","other"])

m("Lucy Fairbairn <l.fairbairn@northmere.example>","voicemail","""Hi,

We've had three callers this week claiming to be "IT Northmere" and asking staff for the code on their phone. Nobody in our office gave one out, as far as I know. They ring from 01632 960 666.

Lucy Fairbairn
Office Manager
Centre for Lifelong Learning
01632 960 404
""",dict(N="Lucy Fairbairn",R="Office Manager",U="Centre for Lifelong Learning",P="01632 960 404"),"","phishing")
print(len(M)) if __name__=="__main__" else None
