M = [
("Helen Marsh","h.marsh@harbourcollege.example","2026-10-06 09:05","Lost laptop","""Hi,

I left the office at five yesterday and got the 17:22 train to Leeds. When I opened my bag at home around 6.30pm the laptop wasn't in it. Lost property opens at 10 so I'll ring them then.

Helen Marsh
Lecturer""","device_loss",{"di":"10-05 18:30","at":["10-05","10-05 17:22"]},"fr to at"),
("Raj Patel","raj.patel@harbourcollege.example","2026-10-07 14:40","email to wrong person","""Hello,
On Monday at 11:15 I sent the disciplinary notes to the wrong Sarah Collins. She let me know this morning that she'd received something that clearly wasn't meant for her. The hearing is on 16 October so I'd appreciate a quick reply.
Raj""","misdelivery",{"at":"10-05 11:15","di":"10-07"},""),
("Fiona Grady","fgrady@grady-accounting.example","2026-10-08 16:12","Phishing - clicked","""Hi team,
last night at about 9.45 pm I clicked on a link in a fake Royal Mail text on my work phone and entered my card details. I realised almost straight away. The bank cancelled the card at 10.30 this morning, new one due within 5 days.
Fiona""","phishing",{"at":"10-07 21:45"},"di"),
("Tom Everard","tom.everard@northmoor.example","2026-10-12 07:55","URGENT ransomware on file server","""All,

the file server was encrypted over the weekend. Our night guard says the screens went red on Sunday at 3 am, but nobody called IT. I found the ransom note at 7:20 today when I logged in. Call with the insurers is at 10.

Tom Everard
IT Manager""","ransomware",{"at":"10-11 03:00","di":["10-12 07:20","10-11 03:00"]},"fr to"),
("Dr Alison Peake","a.peake@harbourcollege.example","2026-10-13 12:30","Share open to everyone","""Dear security team,
Between 1 and 9 October a OneDrive folder containing interview recordings was shared with "anyone with the link". A colleague at Exeter noticed it on Friday and phoned me. I removed the link the same day. My paper is due on the 30th, so please be gentle with my inbox.
Alison""","misconfiguration|data_leak",{"fr":"10-01","to":"10-09","di":"10-09"},"at"),
("Gavin Holt","gavin.holt@holtmotors.example","2026-10-14 10:18","Break in","""Morning,
we had a break-in the night before last. Someone forced the side window and took the two PCs from reception. Jo found the mess when she opened up at 7:30 yesterday. Police attended at 9 and gave us a crime number.
Gavin""","device_loss",{"at":["10-12","10-13"],"di":"10-13 07:30"},"fr to"),
("Priya Nair","priya.nair@lakesidehealth.example","2026-10-15 15:50","Papers left on printer","""Hello,
Someone printed a clinic list at 12:05 today on the shared printer by the canteen and never collected it. I picked it up at 2pm. I have no idea who saw it in between. The list is for the clinic on 19 October.
Priya Nair, ward clerk""","paper_disclosure",{"at":"10-15 12:05"},"fr to di"),
("Mike Dunn","mdunn@harbourcollege.example","2026-10-16 17:25","website down","""Hi all, the booking site went down at 13:52 and came back at 16:10. The host says it was a flood of requests from a botnet. Open day bookings close on Sunday at midnight so we may get another one.
Mike""","denial_of_service",{"fr":"10-16 13:52","to":"10-16 16:10"},"at"),
("Susan Whitby","s.whitby@whitbyestates.example","2026-10-19 11:40","Fraudulent payment request","""Dear Sir or Madam,

Last Wednesday our accounts assistant received an email pretending to be from our managing director and paid £6,200 to an unknown account the next morning. It only came to light on Friday afternoon when the real director asked what the payment was for. The bank has promised an answer by 23 October.

Yours faithfully,
Susan Whitby""","phishing",{"at":["10-14","10-15"],"di":"10-16"},"fr to"),
("Chloe Barnes","chloe.barnes@student.harbourcollege.example","2026-10-20 22:03","someone in my account","""hiya, just had an alert that my college account was logged into from Vietnam at 8.12 this evening. i was in a lecture till 6 and then at work so def not me. changed the password 5 mins ago. can someone ring me tmrw after 1pm?
chloe""","compromised_account|unauthorized_access",{"at":"10-20 20:12"},"di"),
("Peter Lindqvist","peter.lindqvist@harbourcollege.example","2026-10-21 09:30","USB stick","""Hi,
I can't find the encrypted USB stick that was issued to me on 3 September. I last used it in the library on Thursday 15 October, and it was only yesterday that I realised it was missing. I'm away from 26 to 30 October.
Peter""","device_loss",{"di":"10-20"},"at fr to"),
("Margaret O'Shea","m.oshea@councilservices.example","2026-10-22 13:13","Letters mixed up","""Good afternoon,
The benefit letters that went out on Friday 16 October were put into the wrong envelopes, roughly 40 of them. The first resident called us on Monday at 9:10. We posted apologies on Tuesday. Appeals must reach us by 13 November.
Margaret O'Shea""","misdelivery",{"at":"10-16","di":"10-19 09:10"},""),
("Ben Carter","ben.carter@cartersoft.example","2026-10-23 18:45","AWS key in public repo","""Hey,
a dev pushed our AWS key to a public repo on 10/20/2026 at 4:32 PM. GitHub's scanner flagged it at 4:40 PM and we rotated it by 5. I only got round to writing this up now. Sprint review is Monday at 10 if you want to join.
Ben""","credentials_exposed",{"at":"10-20 16:32","di":"10-20 16:40"},"fr to"),
("Lorna Fife","lorna.fife@harbourcollege.example","2026-10-26 10:02","Training question","""Hello,
could you tell me when the next data protection course is? I missed the one on 14 October and my certificate runs out on 31 December. Tuesdays after 3 pm would suit me best.
Thanks, Lorna""","other",{},""),
("James Okafor","j.okafor@harbourcollege.example","2026-10-27 08:20","Stolen phone","""Hello,
my work phone was snatched out of my hand outside King's Cross on Saturday at about ten past six in the evening. I reported it to the police on Sunday. I bought a cheap replacement yesterday, number below.
James Okafor
07700 900321""","device_loss",{"at":"10-24 18:10"},"di"),
("Diane Webster","dwebster@websterdental.example","2026-10-28 12:35","Malware alert","""Hi there,
reception opened an attachment called invoice.iso on Monday morning. We didn't think anything of it until Defender went off at 11:48 today. The PC has been unplugged since noon.
Diane""","malware",{"at":"10-26","di":"10-28 11:48"},""),
("Stuart Kemp","stuart.kemp@harbourcollege.example","2026-10-29 16:55","Group chat slip","""Hi,
Slightly embarrassing: at 2.20 this afternoon I posted the list of students with extenuating circumstances into the course WhatsApp group rather than the staff one. It was up for about ten minutes before I deleted it. Exam board meets 12 November.
Stuart""","misdelivery|data_leak",{"at":"10-29 14:20"},"fr to di"),
("Eleanor Voss","eleanor.voss@harbourcollege.example","2026-10-30 09:47","Wrong permissions","""Dear colleagues,
It turned out yesterday that the HR drive has been readable by all staff since the migration on 12 October. IT closed it at 18:00 last night. I have a meeting with the unions next Tuesday at 11 and would like to have facts by then.
Eleanor Voss
HR Director""","misconfiguration",{"fr":"10-12","to":["10-29 18:00","10-29"],"di":"10-29"},"fr to at"),
("Dave Pritchard","dave@pritchardplumbing.example","2026-11-02 19:30","Laptop nicked from van","""Evening,
van got done over last night, parked outside the house. Laptop with all customer addresses gone. I'd locked it at 8pm and found the door hanging open at quarter to seven this morning. Police said they'd call back within 48 hrs.
Dave""","device_loss",{"at":["11-01","11-02"],"di":"11-02 06:45"},"fr to"),
("Yuki Tanaka","y.tanaka@harbourcollege.example","2026-11-03 14:14","SQL injection in library catalogue","""Hello,
The search form of the library catalogue is open to SQL injection; parameter "sort". I'd like to publish after 90 days, i.e. on 1 February 2027. The vendor's support line is open Mon-Fri 9-5. Happy to demo on Thursday at 3.
Yuki""","vulnerability",{},""),
("Rosemary Clegg","r.clegg@cleggcare.example","2026-11-04 11:11","Care plans found","""Dear Data Protection Officer,
A member of the public handed in two of our care plans on Monday. He had found them on the pavement outside our office the Thursday before. The plans are dated 4 August. I will be interviewing the staff concerned on Friday.
Rosemary Clegg""","paper_disclosure",{"di":"11-02"},"at to"),
("Alan Whitford","awhitford@harbourcollege.example","2026-11-05 08:08","brute force","""NOC,
we've been getting login attempts on vpn1 since 23:40 last night, about 50 a second from 203.0.113.88. Still going as I write. No success so far. My shift ends at 2.
Alan""","login_attack",{},"at fr di"),
("Katie Lowe","katie.lowe@harbourcollege.example","2026-11-06 15:05","cc instead of bcc","""Hi,
At 14:37 today I sent the bursary reminder to 180 students with everyone in cc. First complaint came in at 14:41, which is how I found out. The bursary deadline is 20 November, 5 pm.
Sorry!
Katie""","misdelivery|data_leak",{"at":"11-06 14:37","di":"11-06 14:41"},""),
("Martin Reyes","mreyes@reyeslogistics.example","2026-11-09 10:25","Mailbox rule","""Hi,
while checking something else on Friday we discovered a forwarding rule in our CFO's mailbox. According to the audit log it was created on Oct 21 at 6:03 am. We deleted it Friday evening. The CFO is back from leave tomorrow.
Martin""","compromised_account|unauthorized_access",{"at":"10-21 06:03","di":"11-06"},"fr to at"),
("Hannah Doyle","hannah.doyle@harbourcollege.example","2026-11-10 17:17","Accidentally deleted data","""Hello,
I deleted the wrong survey on Qualtrics this afternoon, around 3. It had 412 responses collected between 1 September and 31 October. Support says they can restore within 14 days. The ethics report is due Dec 4.
Hannah""","data_loss",{"at":"11-10 15:00"},"di"),
("George Tully","g.tully@harbourcollege.example","2026-11-11 09:00","Filing cabinet","""Morning,
When I came in today at 8.15 the personnel filing cabinet in room 114 was wide open. It was locked when I went home on Monday at 4; I was off sick yesterday. Nothing seems to be missing.
George Tully""","unauthorized_access|paper_disclosure|other",{"di":"11-11 08:15"},"at fr to"),
("Nicole Farrow","nicole.farrow@farrowlaw.example","2026-11-12 13:58","Client document to opposing side","""Dear team,
Our trainee uploaded a privileged note to the opposing party's data room late on Tuesday afternoon. Opposing counsel flagged it to us yesterday at 10:05 and confirmed deletion at noon. The trial starts on 8 December.
Nicole Farrow
Partner""","misdelivery|data_leak",{"at":"11-10","di":"11-11 10:05"},""),
("Simon Achebe","s.achebe@harbourcollege.example","2026-11-13 16:40","Password shared","""Hi,
I gave my password over the phone to someone claiming to be from the IT desk. It was the 11th, just before lunch. Only when I mentioned it to Paul in the pub yesterday did it dawn on me that it was a scam. Helpdesk reset it this morning at 9.
Simon""","phishing|credentials_exposed",{"at":"11-11","di":"11-12"},""),
("Wendy Sharpe","wendy.sharpe@sharpetravel.example","2026-11-16 12:20","till tablet missing","""Hello
the tablet we use at the till has gone missing from the shop. Staff had it on Saturday up to closing time at half five and it wasn't there when we opened this morning at nine. Insurance wants a report by Wednesday.
Wendy""","device_loss",{"di":["11-16 09:00","11-16"]},"at fr to"),
("Oscar Nilsen","oscar.nilsen@harbourcollege.example","2026-11-17 11:30","Port scan","""Hi, FYI: on 16 November from 22:05 to 22:50 our DMZ got scanned from 198.51.100.14, all TCP ports. Firewall blocked everything. Firmware update of the firewall is planned for the 21st at 6 am.
Oscar""","scan",{"fr":"11-16 22:05","to":"11-16 22:50"},"at"),
("Grace Hollis","grace.hollis@harbourcollege.example","2026-11-18 10:50","Copyright notice","""Dear all,
we have received a letter from a publisher about a scanned textbook on our course page. They want it gone by 25 November and a signed statement by 2 December. The course runs until 18 December. I have taken the file offline.
Grace Hollis""","copyright",{},""),
("Ian McBride","imcbride@harbourcollege.example","2026-11-19 08:36","Power / network outage","""Morning all
no network in the Wallace building since 6:50. Estates think it's the core switch, engineer booked for 10:30. Exams at 1pm in the same building so please prioritise.
Ian""","outage",{},"at fr di"),
("Tara Singh","tara.singh@harbourcollege.example","2026-11-20 14:22","Recording in wrong Teams channel","""Hi,
The recording of my supervision meeting ended up in the public Teams channel. The meeting was on Wednesday from 10 to 11, the recording went up automatically at 11:04. One of the students told me about it an hour ago. I've removed it. Next supervision is on 2 December.
Tara""","misconfiguration|data_leak|misdelivery",{"at":["11-18 11:04","11-18"],"di":["11-20 13:22","11-20"]},"fr to"),
("Colin Baxter","colin.baxter@baxterfarms.example","2026-10-02 09:15","Invoice scam?","""Hello,
Got an invoice from a supplier with new bank details. Haven't paid it. The invoice is dated 28 September and is payable by 12 October. Can you have a look before I reply? I'm in the yard until 12.
Colin""","phishing|spam",{},""),
("Monica Ferri","m.ferri@harbourcollege.example","2026-10-09 13:45","Stolen bag","""Dear team,
My bag was stolen from the restaurant on Wednesday, sometime between 7.30 and 9 pm. In it: my college laptop and a folder with 12 student essays. I noticed when I wanted to pay. I went to the police first thing on Thursday.
Monica Ferri""","device_loss",{"fr":"10-07 19:30","to":"10-07 21:00"},"at di"),
("Roger Stanton","roger.stanton@harbourcollege.example","2026-10-13 16:33","HR spreadsheet on intranet","""Hi,
A spreadsheet with salaries was on the intranet home page for about three weeks until this morning. A porter pointed it out to me at 8:45. The pay round starts on 1 November, so timing could not be worse.
Roger""","misconfiguration|data_leak",{"to":"10-13","di":"10-13 08:45"},"at fr to"),
("Amelia Croft","amelia.croft@harbourcollege.example","2026-10-20 09:40","suspicious email","""Hi, I received an email yesterday at 16:58 from "IT Support" asking me to confirm my mailbox by Friday or it'd be closed on 31 October. I didn't click anything. Forwarded it to you at 17:10 but got a bounce, so here it is again.
Amelia""","phishing",{"at":"10-19 16:58"},"di"),
("Victor Hale","vhale@halebrewery.example","2026-11-03 10:10","Shop system hacked","""Hello,
our web shop was hacked. The developer says a skimmer script was planted on 17 October 2026 and it stayed there till 1 November. A customer wrote to us on the 31st about odd charges, so that was the first we heard of it. Christmas sale starts on the 27th.
Victor Hale""","malware|unauthorized_access|data_leak",{"fr":"10-17","to":"11-01","di":"10-31"},"at"),
("Jean Abbott","jean.abbott@harbourcollege.example","2026-11-04 15:00","My line manager asked me to report","""Hello,
my line manager asked me to send you a note about the marks file that I sent to an old address of an external examiner. I told her on Monday and she rang the registry yesterday. I've asked IT to recall it. I'm on leave from the 6th till the 16th.
Jean""","misdelivery",{},"di"),
("Kwame Boateng","kwame.boateng@harbourcollege.example","2026-11-05 18:18","Unlocked PC","""Hi,
I popped out for a meeting from 3 till 4 today and forgot to lock my PC. When I got back, someone had been into my mailbox, there was a draft I hadn't written. Door was open the whole time.
Kwame""","unauthorized_access",{"fr":"11-05 15:00","to":"11-05 16:00","di":["11-05 16:00","11-05"]},"at"),
("Bridget Nolan","bridget.nolan@nolanclinic.example","2026-11-09 09:22","Fax sent to wrong number","""Good morning,
a referral was faxed to a private household on Friday at 4.50pm instead of the hospital. The lady who got it phoned us just after we opened today at 8.30. She'll post it back. Patient's appointment is 17 November.
Bridget""","misdelivery",{"at":"11-06 16:50","di":["11-09 08:30","11-09"]},"", "Europe/Dublin"),
("Lucas Meyer","lucas.meyer@harbourcollege.example","2026-11-10 08:50","Credentials on Pastebin","""Hello,
We learned from the national CERT on Sunday night that 31 of our accounts are listed on a paste site. The paste was uploaded on 7 November at 22:16 UTC. All 31 accounts were locked by Monday 9:00.
Lucas Meyer""","credentials_exposed",{"at":["11-07 22:16"],"di":"11-08"},""),
("Sheila Grant","sheila.grant@harbourcollege.example","2026-11-11 12:12","old laptop","""Hi there,
I've a question on disposing of a laptop. It was bought in June 2021 and its warranty ended on 30 June 2024. Can I drop it off on Thursday between 2 and 4 pm, or do I need an appointment?
Sheila""","other",{},""),
("Noah Whelan","noah.whelan@whelanmedia.example","2026-11-12 20:20","Camera SD card","""Hi,
lost an SD card with footage of minors at the festival in Galway. Filming went on till about 7 last Saturday, and I packed up in the dark. Noticed at home on Sunday evening that one of the four cards wasn't in the case. The broadcaster needs the cut by 1 Dec.
Noah""","device_loss|data_loss",{"di":"11-08","at":["11-07","11-07 19:00"]},"fr to at", "Europe/Dublin"),
("Frances Tate","ftate@harbourcollege.example","2026-11-13 11:05","Forwarded on behalf of reception","""Hello security,
passing this on from reception, who told me at 10:40: a visitor was left alone in the server room. He'd signed in for a contractor that we'd ordered for 20 November. CCTV is kept until 27 November if you want to see it.
Frances Tate""","unauthorized_access|other",{},"di"),
("Hugo Lambert","hugo.lambert@harbourcollege.example","2026-11-16 09:59","Spoofed dean","""Hi,
Three of us had emails from someone posing as the dean, the first on Thursday at 7:55 am, the last on Friday at 5:20 pm. Anna bought gift cards for £300 on Friday before it clicked. The dean himself is travelling until the 19th.
Hugo""","phishing",{"fr":"11-12 07:55","to":"11-13 17:20"},"at di"),
("Beth Rowan","beth.rowan@harbourcollege.example","2026-11-17 16:16","Exam papers","""Dear all,
the January exam paper was visible on the VLE to all second years yesterday from 9:00 a.m. to 12:15 p.m. I became aware of it at noon, when a student emailed to ask if it was a mock. The exam is on 14 January and will need a new paper.
Beth Rowan""","misconfiguration|data_leak",{"fr":"11-16 09:00","to":"11-16 12:15","di":["11-16 12:00","11-16"]},"at"),
("Adrian Poole","adrian.poole@harbourcollege.example","2026-11-18 13:31","infected stick","""Hi,
I plugged in a USB stick I'd been given at a trade fair (the fair was 3-5 November). That was yesterday after lunch. Today the PC popped up strange windows, so at 12.30 I pulled the network cable. Can someone come before 4?
Adrian""","malware",{"at":"11-17"},"di"),
("Carol Jessop","carol.jessop@jessopfunerals.example","2026-11-19 17:45","Customer file stolen from car","""Good evening,
I'm sorry to say that a folder with family details was taken from my car at the crematorium this morning. The service began at 10:30, I was back at the car shortly before noon and saw the smashed window. The funeral for the next family is on Monday.
Carol Jessop""","paper_disclosure|data_loss",{"at":["11-19","11-19 10:30"],"di":["11-19","11-19 12:00"]},"fr to"),
("Leo Strand","leo.strand@harbourcollege.example","2026-11-20 08:02","Old server still online","""Hello,
our decommissioned survey server is still reachable from the internet with a default password. It should have been switched off on 30 June. I'm off to a conference on Monday and back on the 27th; Mia can help until then, she's in 9 to 3.
Leo""","misconfiguration|vulnerability",{},""),
]
