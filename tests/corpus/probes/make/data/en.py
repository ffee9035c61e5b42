from common import M,A
M("en","Harriet Bowles","Wrong spreadsheet sent","""
Dear all,

I'm afraid I attached the wrong spreadsheet to an email this morning. It went to one outside consultant and listed some two hundred customers, including names, addresses and bank details. I rang him within ten minutes and he has deleted it. My boss knows. Do we need to write to the customers?

Harriet Bowles
Accounts
""","misdelivery",n=200,d=["names","addresses","bank details"],m=A("I rang him within ten minutes and he has deleted it."),i=A(["My boss"],["boss"]))
M("en","Declan Moffat","stolen macbook","""
Hi, my work MacBook was nicked from the car last night outside the gym. Police have been told, crime ref CR/771204/26. FileVault was on. There's no personal data on it that I can think of, just code. I've revoked my tokens and signed out of all sessions.
Declan
""","device_loss",p="no",pol=A("CR/771204/26","yes","crime ref CR/771204/26","Police have been told, crime ref CR/771204/26.","Police have been told, crime ref CR/771204/26","Police have been told"),may="i d",m="I've revoked my tokens and signed out of all sessions.")
M("en","Priya Raman","Registration form leak","""
Hello team,

Our conference registration form was misconfigured and every registrant could see the responses of the others. That's 418 people. The form asked for name, affiliation, dietary requirements and wheelchair access. We switched it to private and purged the public link. Two attendees have complained already. I have not told anyone else yet.

Priya Raman
Events
""",["misconfiguration","data_leak"],may="s c",n=418,d=["name","affiliation","dietary requirements","wheelchair access"],m="We switched it to private and purged the public link.")
M("en","Oliver Strand","Dodgy email","""
Hi IT,
Got an email claiming my mailbox is full and I must "revalidate". Sender is it-support@mailbox-quota.test. I haven't clicked anything. Forwarding it so you can block it.
Cheers
Oliver
""","phishing")
M("en","Frances Okoye","Letters in the wrong envelopes","""
Dear Data Protection Officer,

A batch of appointment letters was mixed up by the folding machine, so 61 patients received somebody else's letter. Each one shows the patient's name, NHS number and the clinic they attend. This is health data. The machine has been taken out of service and the remaining batch has been pulled and checked by hand. We intend to phone all 61 tomorrow. Our Caldicott Guardian was informed at lunchtime.

Frances Okoye
Outpatient administration
""","misdelivery",n=61,d=A(["name","NHS number","clinic they attend"],["name","NHS number","the clinic they attend"],["name","NHS number","clinic"],["patient's name","NHS number","clinic they attend"],["patient's name","NHS number","the clinic they attend"],["patient's name","NHS number","clinic"]),s="yes",m=A("The machine has been taken out of service and the remaining batch has been pulled and checked by hand."),i=A(["Our Caldicott Guardian"],["Caldicott Guardian"]))
M("en","Marcus Thiel","ransom note on NAS","""
Hi,
our lab NAS (about 14 TB, 9 shares) is encrypted, every folder has a HOW_TO_DECRYPT.html. It's powered down now and unplugged from the switch. Nobody in the lab can get at their raw data and the grant report due on Friday is at risk. Nothing paid, nobody contacted. Whether any personal data is on there I honestly don't know.
Marcus
""","ransomware",p="unknown",m="It's powered down now and unplugged from the switch.",c=A("Nobody in the lab can get at their raw data and the grant report due on Friday is at risk."))
M("en","Jeanette Pruitt","I fell for it","""
Good afternoon,
I am so embarrassed, but I typed my password into a fake SharePoint page around noon. Since then I have changed the password, and Kieran on the service desk has reset my MFA. Could you check whether somebody logged in from elsewhere? I've let my line manager know as well.
Jeanette Pruitt, Student Finance
""",["phishing","credentials_exposed","compromised_account"],m=A("Since then I have changed the password, and Kieran on the service desk has reset my MFA.","I have changed the password, and Kieran on the service desk has reset my MFA"),i=A(["my line manager"],["line manager"],["my line manager","Kieran on the service desk"],["line manager","Kieran on the service desk"],["line manager","Kieran"],["my line manager","Kieran"]))
M("en","Gareth Pugh","Printer queue","""
Hi, the printer on floor 2 has been out of toner since Monday and there are 37 jobs stuck in the queue. Can someone come round?
Gareth
""",["other","outage"])
M("en","Nuala Brennan","Safeguarding file","""
Hello,
One of our safeguarding files was left on the photocopier in the public corridor over the weekend. It concerns a single pupil and contains a social worker's report, medical notes and the home address. It was handed in by a cleaner, who says she did not read it. The file is back in the locked cabinet. The headteacher and the safeguarding lead have both been made aware.
Nuala Brennan
School Office
""","paper_disclosure",may="s",n=1,d=A(["social worker's report","medical notes","home address"],["a social worker's report","medical notes","the home address"],["social worker's report","medical notes","the home address"]),m=A("The file is back in the locked cabinet.","It was handed in by a cleaner, who says she did not read it. The file is back in the locked cabinet."),i=A(["headteacher","safeguarding lead"],["The headteacher","the safeguarding lead"]))
M("en","Tomasz Wilk","SSH brute force","""
Hello,
we see 90,000 failed ssh logins per hour against 22 hosts in 192.0.2.0/24. No success so far. I put a rate limit on the border router and disabled password logins everywhere.
Tomasz Wilk
Network ops
""","login_attack",m="I put a rate limit on the border router and disabled password logins everywhere.")
M("en","Yvonne Castellan","Exposed payroll share","""
Dear Security,

While cleaning up permissions we discovered that the payroll share had been readable for all staff since August. Salaries, sort codes and national insurance numbers of about 1,350 employees were in it. Access has been restricted to the payroll group. Logs are being pulled, and we would like your help to interpret them. Our fear is identity fraud against staff. HR director and union rep have been briefed.

Yvonne Castellan
""",["misconfiguration","data_leak"],n=1350,d=A(["Salaries","sort codes","national insurance numbers"]),m=A("Access has been restricted to the payroll group.","Access has been restricted to the payroll group. Logs are being pulled"),c=A("Our fear is identity fraud against staff.","identity fraud against staff"),i=A(["HR director","union rep"]))
M("en","Sunil Dhar","Lost USB","""
hiya, lost a memory stick somewhere between the library and halls. it had my interview transcripts on it, nine participants, not anonymised yet. also consent forms. supervisor has been emailed. i retraced my steps and asked at the library desk, no luck
sunil
""",["device_loss","data_loss"],n=9,d=A(["interview transcripts","consent forms"]),i=A(["supervisor"]),m=A("i retraced my steps and asked at the library desk, no luck","i retraced my steps and asked at the library desk"))
M("en","Beatrix Lowe","CC instead of BCC","""
Hi there,

Quick confession: I put everyone in CC when I mailed the alumni choir. A couple of dozen people can now see each other's private email addresses. I've apologised to the group and asked them to delete the message. I can't imagine any real harm coming of it. What should I do next?

Bea
""",["misdelivery","data_leak"],may="n c",d=A(["private email addresses"],["email addresses"],["each other's private email addresses"]),m="I've apologised to the group and asked them to delete the message.")
M("en","Roland Fisk","Outage of booking system","""
Morning,
the room booking system has been down since 8:15 and shows a database error. Rebooting the VM didn't help. Please look into it.
Roland Fisk
""","outage",may="m c")
M("en","Ingrid Vance","Stolen records bag","""
To whom it may concern,

A district nurse's bag was taken from her car on Tuesday. Inside were the visit sheets for the day: 11 households, with key safe codes, medication and next of kin. She reported the theft to Thames Valley Police the same evening and was given the number 43260518871. All eleven key safe codes were changed overnight. There is a danger that somebody uses the codes to get into the homes of frail people.

Ingrid Vance
Community Nursing Manager
""",["paper_disclosure","data_loss","device_loss"],may="n s i",d=A(["key safe codes","medication","next of kin"],["visit sheets","key safe codes","medication","next of kin"]),pol=A("43260518871","yes","number 43260518871","She reported the theft to Thames Valley Police the same evening and was given the number 43260518871.","Thames Valley Police the same evening and was given the number 43260518871","She reported the theft to Thames Valley Police the same evening"),m=A("All eleven key safe codes were changed overnight.","She reported the theft to Thames Valley Police the same evening and was given the number 43260518871. All eleven key safe codes were changed overnight."),c=A("There is a danger that somebody uses the codes to get into the homes of frail people.","somebody uses the codes to get into the homes of frail people"))
M("en","Colin Abbot","XSS in the shop","""
Hello,
your search box at shop.example.org reflects input without escaping, so script tags run. I tested with an alert box only and did not touch any accounts. No data was accessed. Happy to send a PoC.
Regards
Colin Abbot
""","vulnerability",may="p m c")
M("en","Leila Farahani","Grades visible","""
Dear colleagues,
for about two hours yesterday all 88 students of BIO204 could see the full grade book, with both marks and tutor comments. A student flagged it in class. The visibility setting is fixed, and a short apology has gone out to the whole course. The head of department is in the loop. One student said she felt humiliated by the comment on her essay.
Leila Farahani
""",["misconfiguration","data_leak"],n=88,d=["marks","tutor comments"],m=A("The visibility setting is fixed, and a short apology has gone out to the whole course."),i=A(["head of department"],["The head of department"]),c=A("One student said she felt humiliated by the comment on her essay."))
M("en","Dan Hollis","phish wave","""
FYI all, roughly 2,000 mailboxes received the "Shared voicemail" phish overnight. Zero clicks in the proxy logs. Domain sinkholed and messages purged by the mail team at 06:50.
Dan, SOC
""","phishing",m="Domain sinkholed and messages purged by the mail team at 06:50.")
M("en","Moira Tennant","Counselling notes emailed","""
Dear DPO,

Regrettably, counselling notes of one student were sent to her flatmate, who has almost the same name. The notes mention depression and self-harm. I asked the flatmate to delete the mail unread; she has replied that she had already opened it. The student was told in person this afternoon by my colleague. She is very distressed and has left campus. No one outside our team is aware.

Moira Tennant
""","misdelivery",may="s n p",d=A(["counselling notes"],["counselling notes","depression","self-harm"],["depression","self-harm"]),m=A("I asked the flatmate to delete the mail unread; she has replied that she had already opened it.","I asked the flatmate to delete the mail unread"),i=A(["The student"],["student"],["The student","our team"],["student","our team"],["The student","team"]),c="She is very distressed and has left campus.")
M("en","Eddie Marlowe","Old hard drives","""
Hi,
Six hard drives went to the recycler without a wipe certificate. They come from the old reception PCs. It is unknown whether there's personal data on them. I've asked the recycler to quarantine the pallet and they confirmed by phone. Facilities and our IT lead know about it.
Eddie
""",["data_loss","device_loss","data_leak"],p="unknown",m="I've asked the recycler to quarantine the pallet and they confirmed by phone.",i=A(["Facilities","our IT lead"],["Facilities","IT lead"]))
M("en","Siobhan Rea","Seminar","""
Dear colleague, we would like to invite 40 security professionals to our free webinar on zero trust on 19 November. Seats are limited. Register by replying to this email.
Best, Siobhan Rea, Marketing
""",["spam","other"])
M("en","Victor Achterberg","Customer portal bug","""
Team,

After last night's deploy three customers saw invoices belonging to other companies. The invoices carry contact person, phone number and order history. We rolled back at 07:30 and flushed the CDN cache. A regression test will be added this sprint. Key account managers have been instructed to phone the three. Impact so far: one customer threatens to cancel.

Victor Achterberg
Engineering manager
""",["data_leak","misconfiguration"],may="n i",d=A(["contact person","phone number","order history"],["invoices","contact person","phone number","order history"]),m=A("We rolled back at 07:30 and flushed the CDN cache.","We rolled back at 07:30 and flushed the CDN cache. || Key account managers have been instructed to phone the three."),c=A("one customer threatens to cancel","Impact so far: one customer threatens to cancel."))
M("en","Amelia Croft","Lost phone","""
Hi, I left my work phone on the 14 bus. It's a Samsung with a cracked corner. I called the bus company but they've nothing handed in. Email and WhatsApp groups with parents are on it, so names and numbers of some 30 families. IT have wiped it remotely. I haven't been to the police.
Amelia
""","device_loss",may="pol i n",d=A(["names","numbers"],["names","numbers","Email","WhatsApp groups"]),m=A("IT have wiped it remotely.","I called the bus company but they've nothing handed in. || IT have wiped it remotely."))
M("en","George Papadakis","Malware on reception PC","""
Hello,
Defender popped up with "AsyncRAT" on the reception computer after a visitor's USB stick was plugged in. We pulled the plug on it straight away. Please tell us if we can switch it on again. It's used for visitor badges only: name, company and car registration of roughly 500 visitors a year. The practice manager has been notified.
George Papadakis
""","malware",may="n",d=A(["name","company","car registration"]),m="We pulled the plug on it straight away.",i=A(["practice manager"],["The practice manager"]))
M("en","Kirsty Doyle","Union membership list","""
Dear Sir or Madam,
the branch secretary's membership list was published on the intranet by accident. It reveals the trade union membership of 132 colleagues, along with their pay grade. Union membership is special category data. The page was unpublished after twenty minutes. We worry about members being treated unfavourably by their managers.
Kirsty Doyle
""",["data_leak","misconfiguration"],n=132,d=A(["trade union membership","pay grade"]),s="yes",m="The page was unpublished after twenty minutes.",c=A("We worry about members being treated unfavourably by their managers.","members being treated unfavourably by their managers"))
M("en","Hugo Lindqvist","strange login","""
Hi security, I was notified of a sign-in to my account from Brazil at 3 am. I was asleep in Leeds. I've kicked out the session and set a new passphrase. Nothing seems to be missing. Told my PI already.
Hugo
""",["compromised_account","unauthorized_access"],may="c",m="I've kicked out the session and set a new passphrase.",i=A(["my PI"],["PI"]))
M("en","Rosalind Peake","Fax to wrong GP","""
Good morning

A discharge summary for Mrs T. was sent to the wrong surgery. The surgery rang us and said they'd shredded it. We have corrected the address book. Diagnosis, medication list and date of birth were on the sheet. Mrs T. herself has not been told yet; the ward sister has.

Rosalind Peake, ward clerk
""","misdelivery",may="n s",d=["Diagnosis","medication list","date of birth"],m=A("We have corrected the address book.","The surgery rang us and said they'd shredded it. We have corrected the address book."),i=A(["ward sister"],["the ward sister"]))
M("en","Bob Tanner","VPN question","""
Hi
Is it OK to use my own laptop for the VPN while mine is in repair? There are five of us in the same boat. Who do I ask for approval?
Bob
""","other")
M("en","Catherine Nwosu","Open S3 bucket","""
Dear security team,

A researcher wrote to us that our bucket with scanned ID cards is world-readable. We count 7,914 files, which belong to approximately 2,600 applicants. The scans show photo, passport number and nationality. Public access has been blocked at account level and keys have been rotated. We have also asked the cloud provider for access logs. Should the logs show downloads, applicants may become victims of identity theft.

Catherine Nwosu
""",["misconfiguration","data_leak"],n=2600,d=A(["photo","passport number","nationality"],["scanned ID cards","photo","passport number","nationality"]),m=A("Public access has been blocked at account level and keys have been rotated. We have also asked the cloud provider for access logs.","Public access has been blocked at account level and keys have been rotated."),c=A("Should the logs show downloads, applicants may become victims of identity theft.","applicants may become victims of identity theft"))
M("en","Stuart Kells","Burglary","""
Hello, our charity shop was broken into on Sunday. Till and one desktop PC gone, back door smashed. On the PC: gift aid declarations of maybe 120 donors (name, address, signature). Officers attended and took fingerprints; we're still waiting for a crime number. The landlord has put in a new lock. I've spoken to our trustees and the insurer.
Stuart Kells
""","device_loss",n=120,d=A(["name","address","signature"],["gift aid declarations","name","address","signature"],["gift aid declarations"]),pol=A("yes","Officers attended and took fingerprints","Officers attended and took fingerprints; we're still waiting for a crime number.","Officers attended and took fingerprints; we're still waiting for a crime number"),m=A("The landlord has put in a new lock.","The landlord has put in a new lock. I've spoken to our trustees and the insurer.","Officers attended and took fingerprints; we're still waiting for a crime number. The landlord has put in a new lock."),i=A(["our trustees","the insurer"],["trustees","insurer"],["our trustees","insurer"],["trustees","the insurer"]))
M("en","Natalie Brink","Shared password doc","""
hey folks
someone put a google doc with our social media passwords in the public onboarding folder. 8 accounts. all of them have been rotated by now and the doc is binned. no customer info involved, no personal data
Nat
""","credentials_exposed",may="d",p="no",m=A("all of them have been rotated by now and the doc is binned"))
M("en","Peter Gallagher","DDoS","""
Hi
since 19:05 we're under a UDP flood, peak 38 Gbit/s, aimed at 203.0.113.10. Website and ticketing are unreachable, we're losing around 4,000 pounds an hour. Upstream is blackholing the target. We have no idea who is behind it.
Peter
""","denial_of_service",m="Upstream is blackholing the target.",c=A("Website and ticketing are unreachable, we're losing around 4,000 pounds an hour."))
M("en","Winifred Amos","Minutes in the bin","""
Dear Information Governance,

This morning I found the minutes of the disciplinary panel in the ordinary paper recycling by the lifts. They name four employees together with the allegations against them. I removed them, put them through the cross-cut shredder and checked the other bins on our floor. I have mentioned it to nobody so far because I don't know who was responsible.

Winifred Amos
""","paper_disclosure",n=4,may="p d",m="I removed them, put them through the cross-cut shredder and checked the other bins on our floor.")
M("en","Jamal Wright","someone using my photos","""
Hello, a website copied 15 of my photographs from the department page without asking. They're watermarked so it is easy to prove. How do I get them taken down?
Jamal
""","copyright")
M("en","Elspeth Grieve","Trial data to wrong partner","""
Dear all,
an export from the trial database went to the wrong site in the consortium. The export covers 57 participants: age, ethnicity, HIV status and visit dates. Those are special categories under Article 9. The recipients have certified deletion in writing. Sponsor and ethics committee were both notified on Thursday. No consequences for the participants are expected.
Elspeth Grieve
Trial coordinator
""","misdelivery",may="c",n=57,d=["age","ethnicity","HIV status","visit dates"],s="yes",m="The recipients have certified deletion in writing.",i=A(["Sponsor","ethics committee"]))
M("en","Lorna Mckay","Login page looks odd","""
Hi there, the campus login page had a different logo today and the padlock showed a warning. I closed the tab. Just letting you know in case it's not supposed to look like that.
Lorna
""",["phishing","other","misconfiguration"],may="m")
M("en","Anders Whitby","Three of us hit","""
Hi,
three of us in the press office entered our passwords on the fake DocuSign page before the warning came round. All three passwords were changed within the hour and the browsers' saved logins cleared. The rest of the office (we're fourteen) deleted it. Our editor knows. Since then journalists have been getting odd mails in our names.
Anders
""",["phishing","compromised_account","credentials_exposed"],n=3,m=A("All three passwords were changed within the hour and the browsers' saved logins cleared.","All three passwords were changed within the hour and the browsers' saved logins cleared. The rest of the office (we're fourteen) deleted it."),i=A(["Our editor"],["editor"]),c=A("Since then journalists have been getting odd mails in our names.","journalists have been getting odd mails in our names"))
M("en","Deborah Sims","Database restored to the wrong place","""
Dear team,
a restore of the production database ended up on the public staging server. The table holds usernames, hashed passwords and IP addresses. How many users are affected cannot be said at the moment. Staging is offline as of 11:00, a forced reset for every user is planned for tonight. Legal has been informed.
Deborah Sims, DBA
""",["misconfiguration","data_leak"],d=["usernames","hashed passwords","IP addresses"],m=A("Staging is offline as of 11:00","Staging is offline as of 11:00, a forced reset for every user is planned for tonight."),i=["Legal"])
M("en","Ravi Menon","Keys and folder","""
Hello,
Left my rucksack in the pub: office keys, a folder with 26 signed tenancy agreements, and my lunch box. The pub has it not, sadly. The locks of rooms 4 and 5 are being swapped right now. Reported to the police online, reference 26/118/OX. My director isn't happy, as you can imagine.
Ravi Menon, Lettings
""",["paper_disclosure","data_loss"],may="n i p",d=A(["tenancy agreements"],["signed tenancy agreements"],["26 signed tenancy agreements"]),pol=A("26/118/OX","yes","reference 26/118/OX","Reported to the police online, reference 26/118/OX.","Reported to the police online, reference 26/118/OX","Reported to the police online"),m=A("The locks of rooms 4 and 5 are being swapped right now.","The locks of rooms 4 and 5 are being swapped right now. Reported to the police online, reference 26/118/OX."))
M("en","Phoebe Lang","Spam flood","""
Hi, I'm getting 60 or more newsletters an hour that I never signed up for. It started on Saturday. Is there a filter you could set for me?
Phoebe Lang
""","spam")
M("en","Irene Falkner","Summer camp list","""
Dear Sir/Madam,

The sign-up list for our summer camp was visible in the app to every parent. It contains children's names, dates of birth, allergies and which church they belong to. In total 75 children are on it. Volunteers took the list down at noon and uploaded a version without the sensitive columns. A father asked us angrily how this could happen. The parish council will be told on Monday.

Irene Falkner
""",["data_leak","misconfiguration"],may="s c",n=75,d=A(["names","dates of birth","allergies","which church they belong to"],["children's names","dates of birth","allergies","which church they belong to"],["children's names","dates of birth","allergies","church"],["names","dates of birth","allergies","church"]),m="Volunteers took the list down at noon and uploaded a version without the sensitive columns.")
M("en","Greg Mortimer","Tailgating","""
Morning security, a man without a badge followed me through the east door at 8:40 and walked straight into the second-floor labs. I alerted the guard at reception and he was escorted out ten minutes later. Nothing appears to be taken.
Greg
""","unauthorized_access",may="c",m=A("I alerted the guard at reception and he was escorted out ten minutes later.","he was escorted out ten minutes later"),i=A(["guard at reception"],["the guard at reception"],["guard"]))
M("en","Yasmin Haddad","Deleted folder","""
Hello,
A temp deleted the folder with this year's scholarship applications, and the trash has been emptied too. They came from 96 applicants: CVs, bank statements and letters of reference. We've stopped the sync on every client and opened a ticket with the backup team. Without the documents the committee can't meet next week.
Yasmin Haddad
""","data_loss",may="i",n=96,d=A(["CVs","bank statements","letters of reference"],["scholarship applications","CVs","bank statements","letters of reference"]),m="We've stopped the sync on every client and opened a ticket with the backup team.",c="Without the documents the committee can't meet next week.")
M("en","Norman Tate","Webcam pictures","""
Dear Team,
the student union café streams its camera to the internet with no password; I stumbled on it via a search engine. Faces of guests and staff can be recognised. I don't know how many people that is. I have told the café manager, who shrugged. As far as I know nothing has been done.
Norman Tate
""",["misconfiguration","data_leak","vulnerability"],may="p d m",i=A(["café manager"],["the café manager"]))
M("en","Sally Reece","Quick thanks","""
Hi Martin, thanks for sorting my token so quickly on Friday, all good now. The whole team (six people) says cheers.
Sally
""","other")
M("en","Ferdinand Moss","Scan of payroll on wrong drive","""
To the incident team:
1. Payslips of 5 interns were scanned to the shared drive instead of the HR folder.
2. They show salary, tax code and bank account.
3. I moved them to HR and emptied the shared bin.
4. I informed Ms Pell (HR) by phone.
Nobody opened the files according to the audit log.
F. Moss
""",["data_leak","misdelivery","misconfiguration"],may="c",n=5,d=A(["salary","tax code","bank account"],["Payslips","salary","tax code","bank account"]),m=A("I moved them to HR and emptied the shared bin.","I moved them to HR and emptied the shared bin. || I informed Ms Pell (HR) by phone."),i=A(["Ms Pell (HR)"],["Ms Pell"]))
M("en","Clara Jessop","Unencrypted disk in the post","""
Hello, a parcel with a backup disk never arrived at our Cork office. The courier has opened a search. On the disk are customer contracts from the years 2019 to 2024, i.e. personal data of perhaps 900 clients. The disk isn't encrypted. Our solicitor has advised us to notify you. If it turns up in the wrong hands we'd face serious reputational damage.
Clara Jessop
""",["device_loss","data_loss"],may="i",n=900,p="yes",d=A(["customer contracts"],["contracts"],["customer contracts from the years 2019 to 2024"]),m=A("The courier has opened a search."),c=A("If it turns up in the wrong hands we'd face serious reputational damage.","we'd face serious reputational damage"))
M("en","Theo Bramwell","Ex-employee still had access","""
Hi all,
it turns out that an ex-employee still had admin rights in the CRM and logged in twice last week. He exported the contact list, 3,020 entries, each with email and phone. His account is disabled and we went through the other leavers of the past year as well. We have engaged a lawyer. It is to be feared that he'll approach our customers on behalf of his new employer.
Theo
""",["unauthorized_access","data_leak"],may="n i",d=A(["email","phone"],["contact list","email","phone"]),m=A("His account is disabled and we went through the other leavers of the past year as well. We have engaged a lawyer.","His account is disabled and we went through the other leavers of the past year as well."),c=A("It is to be feared that he'll approach our customers on behalf of his new employer.","he'll approach our customers on behalf of his new employer"))
M("en","Zoe Hartnell","Wrong Teams channel","""
hi, pasted a student's extenuating circumstances statement (bereavement, hospital stay) into the wrong teams channel, 42 members. deleted it after maybe two mins. posted a note asking ppl not to share screenshots. haven't told anyone else yet, feeling awful
zoe
""",["misdelivery","data_leak"],may="n s p",d=A(["extenuating circumstances statement"],["bereavement","hospital stay"],["extenuating circumstances statement (bereavement, hospital stay)"],["extenuating circumstances statement","bereavement","hospital stay"]),m=A("deleted it after maybe two mins. posted a note asking ppl not to share screenshots."))
M("en","Lawrence Odell","Port scans from you","""
Dear abuse team, host 198.51.100.23 in your range is sweeping our /22 on port 445, 1,024 addresses in nine minutes. Please investigate and let us have feedback. Logs below are in UTC.
Lawrence Odell
""","scan")
