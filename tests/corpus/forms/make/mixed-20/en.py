from lib import *
B='Europe/Berlin'
M('en','device_loss',('Priya Raman','p.raman@uni-nordholz.example'),'10-09 18:44','Stolen laptop','''
Dear security team,

[[My work laptop was stolen from my car today while it was parked at Harbour Street car park, sometime between 2.30 pm and 4.15 pm. The passenger window was smashed. It is a Dell Latitude 7440, asset tag UNH-77120, and as far as I know the disk is encrypted.]] ((I have reported it to the police (crime reference 2026/554431) and told my line manager, Dr Holt.)) [[The laptop held student dissertations and two draft references.]]

Could you please block my account? I was only going to be away for an hour and had put it under the seat, which I now know was not clever. My own phone and wallet were with me. I'm teaching tomorrow from nine to one, so the afternoon is better for a call. I can be reached on +44 7700 900461.

Best wishes,
Priya Raman
Research Associate, Department of Linguistics
''','flowed',tz=B,name='Priya Raman',role='Research Associate',ou='Department of Linguistics',tel='+44 7700 900461',of='10-09 14:30',ot='10-09 16:15',loc=any_('Harbour Street car park','from my car'),dk=any_('work laptop','laptop','Dell Latitude 7440'),did='UNH-77120',enc=any_('yes','unknown'),ls='stolen',pol=any_('yes','I have reported it to the police (crime reference 2026/554431)','crime reference 2026/554431','2026/554431'),dc=any_(['student dissertations','draft references'],['student dissertations','two draft references'],['student dissertations and two draft references']),inf=any_(['my line manager, Dr Holt'],['Dr Holt'],['police','my line manager, Dr Holt'],['the police','Dr Holt']),may='pd occ sys n')
M('en','device_loss',('Sam','s.okafor@stud.uni-nordholz.example'),'10-25 09:10','lost ipad','''
hi, [[lost my uni ipad (the silver one from the loan desk, no. LD-0391) somewhere between the gym and the canteen on thursday.]] no passcode on it i think. my uni mail and teams are logged in. what do i do??

Sam Okafor
''','plain',tz=B,name=any_('Sam Okafor','Sam'),occ='10-22',loc=any_('between the gym and the canteen','somewhere between the gym and the canteen'),dk=any_('uni ipad','ipad'),did='LD-0391',ls='lost',may='enc pw sys disc ou role')
M('en',['device_loss','data_loss'],('Margaret Doyle','margaret.doyle@nhs-trust.example'),'11-04 12:20','Missing USB key - research ward','''
Hello,

[[A purple Kingston USB key went missing from the research nurses' office on Ward 7. We noticed on Tuesday 3 November at about 8:15 am when we wanted to upload the weekly figures; it was last used on the Friday before.]] It contains names, NHS numbers and blood results of 61 trial participants. The key is hardware-encrypted. ((We have searched the office and asked the cleaning company.)) The trial sponsor and our Caldicott Guardian have been told.

Kind regards
Margaret Doyle
Senior Research Nurse
Ext. 3390
''','qp',name='Margaret Doyle',role='Senior Research Nurse',tel=any_('Ext. 3390','3390'),disc='11-03 08:15',loc=any_("the research nurses' office on Ward 7","research nurses' office on Ward 7",'Ward 7'),dk=any_('USB key','Kingston USB key','purple Kingston USB key'),enc='yes',ls='lost',n=61,dc=any_(['names','NHS numbers','blood results'],['names, NHS numbers and blood results']),inf=any_(['The trial sponsor','our Caldicott Guardian'],['trial sponsor','Caldicott Guardian']),may='ou occ of ot pd sc sys')
M('en',['paper_disclosure','device_loss','data_loss'],('Colin Abbott','c.abbott@uni-nordholz.example'),'10-20 20:05','Lost folder with exam scripts','''
Hi there,

Embarrassing one. [[I left a blue ring binder with 23 marked exam scripts on the number 12 bus this afternoon, got off at Mill Lane around 5.20pm. Names and candidate numbers are on every sheet.]] ((I rang the bus depot straight away and they will check when the bus is back in.))

I will let you know if it turns up.

Colin

Colin Abbott
School of Mathematics
t: 01632 960 118
''','apple',name='Colin Abbott',ou='School of Mathematics',tel='01632 960 118',tz='Europe/London',occ='10-20 17:20',loc=any_('on the number 12 bus','the number 12 bus','number 12 bus'),ls='lost',dc=any_(['Names','candidate numbers'],['Names','candidate numbers','exam scripts'],['marked exam scripts','Names','candidate numbers']),n=23,may='pd dk inf disc')
M('en','misdelivery',('Hannah Whitcombe','h.whitcombe@uni-nordholz.example'),'11-12 16:02','Recipients visible in newsletter','''
Dear colleagues,

[[At 3:35 pm today I sent the counselling service newsletter to 94 students and by mistake put all of the addresses into the To field. Everyone can therefore see who else is on our list, and being on the list means that they use the counselling service.]] ((I sent a recall and then a second mail asking people to delete the first one.)) My manager Lynn Fry knows.

I'm really sorry. Please tell me what else is needed.

Hannah Whitcombe
Administrator, Student Counselling
04743 880-1855
''','outlook',tz=B,name='Hannah Whitcombe',role='Administrator',ou='Student Counselling',tel='04743 880-1855',occ='11-12 15:35',n=94,inf=any_(['My manager Lynn Fry'],['Lynn Fry'],['manager Lynn Fry']),may='dc pd sc sys disc cons')
M('en','misdelivery',('Tom Baines','tom.baines@supplier-lab.example'),'10-07 10:15','We received something not meant for us','''
Good morning,

[[this morning we received an e-mail from one of your staff (payroll@uni-nordholz.example) with an Excel file attached that is clearly not for us. It lists salaries and bank details of what looks like about 250 employees.]] We have not forwarded it and will delete it as soon as you confirm.

Regards,
Tom Baines
Office Manager, Supplier Lab Ltd
Tel: 020 7946 0231
''','gmail',tz='Europe/London',to='security@uni-nordholz.example',name='Tom Baines',role='Office Manager',ou='Supplier Lab Ltd',tel='020 7946 0231',n=250,dc=any_(['salaries','bank details'],['salaries and bank details']),may='occ disc pd sys meas')
M('en','data_leak',('Threat Intel','intel@leakwatch.example'),'11-18 03:12','uni-nordholz.example credentials on paste site','''
Hello,

[[our monitoring picked up a paste containing 1,204 e-mail addresses and clear-text passwords ending in @uni-nordholz.example. It was posted on 17 November 2026 at 22:40 UTC at https://paste.test/raw/x7Qm2. The format suggests a dump from a forum database.]] We do not know whether the passwords are still valid.

You can get the full file from us free of charge, just answer to this mail.

Regards
LeakWatch Analyst Team
''','plain',tz='UTC',to='security@uni-nordholz.example',occ='11-17 22:40',dc=any_(['e-mail addresses','clear-text passwords'],['e-mail addresses','passwords']),may='name ou role pd disc sys loc n')
M('en','misconfiguration',('Aoife Brennan','aoife.brennan@uni-nordholz.example'),'10-14 14:33','Project folder was public','''
Hi all,

[[Yesterday at around 11 am a partner from Lisbon told me that our project folder on the university cloud (cloud.uni-nordholz.example) can be opened without login. It turned out that the share link had been set to "anyone" since 2 June. The folder contains consent forms and contact details of 37 interviewees.]] ((I removed the link right away.))

Is it possible to see who opened it?

Thanks
Aoife Brennan, Faculty of Social Sciences
''','flowed',tz=B,name='Aoife Brennan',ou='Faculty of Social Sciences',disc='10-13 11:00',sys=any_(['cloud.uni-nordholz.example'],['university cloud (cloud.uni-nordholz.example)'],['university cloud']),n=37,dc=any_(['consent forms','contact details'],['consent forms and contact details']),may='of ot occ pd inf loc')
M('en','phishing',('Deepak Nair','d.nair@uni-nordholz.example'),'10-01 08:59','FW: Action required: password expires','''
FYI, [[looks like a phish, got it twice this morning]]. Did not click.

Deepak

From: IT Helpdesk <noreply@it-desk.invalid>
Sent: Thursday, October 1, 2026 7:48 AM
To: Deepak Nair <d.nair@uni-nordholz.example>
Subject: Action required: password expires

Dear staff member,

Your password expires today. Keep the same password by confirming here: https://uni-nordholz.it-desk.invalid/keep
Failure to comply will lead to loss of all mails.

IT Helpdesk
Phone +1 202 555 0147
''','outlook',tz=B,name=any_('Deepak Nair','Deepak'),may='occ disc meas sys')
M('en','phishing',('Greta Lindqvist','greta.lindqvist@uni-nordholz.example'),'11-20 13:40','strange call + mail','''
Hello,

not sure whether this is for you or for the helpdesk, but here goes.

[[I was called at 1:10 pm today by somebody who said he was from Microsoft support and wanted me to install a remote tool. Before that I had a mail about a "licence problem" with the same phone number in it, +49 800 0000123.]] I hung up and installed nothing.

Just so you know, others in our corridor got the same mail.

Best
Greta
''','plain',tz=B,name=any_('Greta Lindqvist','Greta'),occ='11-20 13:10',may='sys meas disc')
M('en',['credentials_exposed','phishing'],('Luis Ferreira','luis.ferreira@uni-nordholz.example'),'10-28 22:31','I gave away my password','''
Hi,

I did something stupid. [[On Monday evening I got an email that looked like it came from the library saying my loans would be cancelled. I followed the link and typed in my user name (lferr12) and password. The page just reloaded. Today at lunch (12:45 pm) I saw the warning on the intranet and realised that it was fake.]]

((I have changed my password and logged out of all devices.)) So far I haven't seen anything strange, no odd mails in the sent folder and nothing missing. My supervisor is at a conference, so I haven't told anyone else yet. I use the same password for my private Gmail, should I change that as well?

Luis Ferreira
PhD student, Institute of Marine Biology
''','gmail',tz=B,name='Luis Ferreira',role='PhD student',ou='Institute of Marine Biology',occ='10-26',disc='10-28 12:45',may='sys dc pd')
M('en','credentials_exposed',('GitHub user mkolar','mkolar@dev.example'),'10-11 15:00','API key in your public repo','''
Hi,

[[I stumbled over a commit in the public repository of your "campus-app" team that contains the production database password and an SMTP API key (file config/prod.env). It has been there since 8 October.]] Someone should rotate those.

cheers
M. Kolar
''','plain',tz='Europe/Prague',to='security@uni-nordholz.example',name=any_('M. Kolar','GitHub user mkolar'),may='of occ disc sys dc loc')
M('en','malware',('Joanna Price','joanna.price@uni-nordholz.example'),'11-06 11:25','Defender alert on my PC','''
Hello,

[[I opened an attachment called Invoice_Nov.docm this morning at 9.50 am and clicked "enable content". Ten minutes later Defender reported Trojan:Script/Wacatac. The PC is called HIST-PC-031.]] ((I've switched it off and I'm writing from a colleague's machine.)) It was my own fault, I had been waiting for an invoice from the caterer and the name looked right. The firm I expected it from is Brightside Catering, but the mail came from a Hotmail-type address. Nobody else in the office has opened it as far as I know. Please call me on extension 1418, I'm here until 4 today and again on Monday.

Joanna Price
History Department Office
''','qp',tz=B,name='Joanna Price',ou=any_('History Department Office','History Department'),tel=any_('extension 1418','1418'),occ='11-06 09:50',sys=['HIST-PC-031'],may='disc')
M('en','ransomware',('Duty Admin','duty@chem.uni-nordholz.example'),'10-17 05:20','RANSOMWARE chem NAS','''
[[The NAS of the chemistry department (nas-chem1, 192.0.2.201) has been encrypted. All shares show files with .crypt0 extension and a note HOW_TO_RECOVER.html asking for 35,000 USD. First encrypted file is from 17 Oct 01:52 am, our monitoring alarm woke me at 4.30 am.]]

((NAS is disconnected, VPN for the department is closed, snapshots from Thursday seem ok.)) {{Ordering system and lab books are unusable until restore.}}

Piotr Zielinski
on-call admin, Chemistry
mobile +49 160 0000913
''','plain',tz=B,name=any_('Piotr Zielinski'),role=any_('on-call admin'),ou=any_('Chemistry','chemistry department'),tel='+49 160 0000913',occ=any_('10-17 01:52'),disc='10-17 04:30',sys=any_(['nas-chem1','192.0.2.201'],['nas-chem1'],['nas-chem1, 192.0.2.201'],['nas-chem1','192.0.2.201','Ordering system','lab books']),may='of inf')
M('en','compromised_account',('Emily Carter','emily.carter@uni-nordholz.example'),'11-02 09:44','My account sends mails','''
Dear IT,

[[since Saturday people have been telling me they get odd mails from me with a "shared document". I did not send these. In my Outlook there is also a rule I never made that moves everything to RSS Feeds.]] ((I deleted the rule and changed the password on Sunday night.))

Does that suffice? Two of the people who got the mails are external examiners, and one of them tells me that she did enter her password on the page. I have also lost a few mails from last week, I think, but maybe I only moved them. I'm in my office (room 3.07) until five.

Emily Carter
Lecturer, English Studies
''','outlook',tz=B,name='Emily Carter',role='Lecturer',ou='English Studies',may='of occ disc sys')
M('en','unauthorized_access',('Ruth Kimani','ruth.kimani@uni-nordholz.example'),'10-23 16:50','Unauthorised look into HR files','''
To the data protection team,

I would like to report the following, as agreed with the chancellor's office.

[[While reviewing the access log of the HR system PersonalPlus on 22 October at 10:20, I found that a student assistant opened the files of 17 employees between 5 and 9 October without any work reason. The role he was given was far too wide.]] The files include sick leave records and salary. ((His access has been withdrawn and he was interviewed this morning together with the staff council.)) He says he was curious and did not pass anything on. We are still checking whether other assistants have the same role; I expect the result by the middle of next week. Please treat this as confidential, since the student has not been given the outcome yet.

Ruth Kimani
Head of HR Systems
+49 4743 880-1166
''','plain',tz=B,name='Ruth Kimani',role='Head of HR Systems',tel='+49 4743 880-1166',disc='10-22 10:20',of='10-05',ot='10-09',n=17,sys=any_(['PersonalPlus'],['HR system PersonalPlus']),dc=any_(['sick leave records','salary']),may='inf pd sc ou')
M('en','login_attack',('Network Ops','noc@partner-uni.example'),'11-08 02:15','SSH brute force from 203.0.113.61','''
Hello,

[[A host in your network is brute-forcing SSH on our bastion hosts. Source 203.0.113.61, started 2026-11-08 00:31 UTC and still going on, approx. 12 tries per second.]]

Nov  8 00:31:17 bastion2 sshd[9911]: Failed password for root from 203.0.113.61 port 40122
Nov  8 00:31:18 bastion2 sshd[9913]: Failed password for invalid user oracle from 203.0.113.61 port 40140

((We have blocked the address for 48 hours.)) Please investigate.

Partner University NOC
noc@partner-uni.example / +31 20 000 1122
''','plain',tz='UTC',to='security@uni-nordholz.example',tel='+31 20 000 1122',ou=any_('Partner University NOC','Partner University'),sys=any_(['203.0.113.61'],['203.0.113.61','bastion2'],['203.0.113.61','bastion hosts']),may='name of occ disc')
M('en','scan',('Abuse','abuse@skyhost.example'),'10-24 17:31','Abuse report: network scanning, 192.0.2.66','''
Dear abuse contact,

[[We have detected scanning activity from 192.0.2.66 directed at 198.51.100.0/24 on port 5900/tcp (VNC). Seen: 24 October 2026, 15:02 to 15:19 UTC, 254 destinations.]]

Please take appropriate action and reply with ticket SH-40021 in the subject.

Skyhost Abuse Department
This message was generated by our detection system; replies are read by people.
''','plain',tz='UTC',to='security@uni-nordholz.example',of='10-24 15:02',ot='10-24 15:19',sys=['192.0.2.66'],ou=any_('Skyhost Abuse Department','Skyhost'),may='name')
M('en','denial_of_service',('Ben Achebe','ben.achebe@uni-nordholz.example'),'10-30 10:38','DNS amplification against us','''
Hi team,

[[our authoritative name servers ns1 and ns2.uni-nordholz.example have been under a DNS flood since 9:55, about 8 Gbit/s inbound.]] {{External visitors cannot reach any of our websites.}} ((The provider has started scrubbing at 10:20.)) I'll keep you posted.

Ben
Ben Achebe – Network Group – ext 4001
''','flowed',tz=B,name='Ben Achebe',ou='Network Group',tel=any_('ext 4001','4001'),sys=any_(['ns1','ns2.uni-nordholz.example'],['ns1 and ns2.uni-nordholz.example'],['ns2.uni-nordholz.example']),may='inf of occ disc')
M('en','vulnerability',('Ivana Petrović','ivana@hackerlab.example'),'11-14 19:19','Stored XSS + SQLi on events.uni-nordholz.example','''
Hello security team,

my name is Ivana Petrović, I am an independent security researcher. [[I found an SQL injection in the "q" parameter of https://events.uni-nordholz.example/search. With a single quote the server answers with a MySQL error, and with a UNION query it is possible to read the table users. There is also a stored XSS in the event title.]]

Steps:
1. Open https://events.uni-nordholz.example/search?q=%27
2. Look at the error message
3. Try q=1%27+UNION+SELECT+version()--+-

I did not download any data. I would like to publish a write-up after 90 days. Do you have a bug bounty?

Best regards
Ivana Petrović
Signal: +381 60 000 0123
''','alt',tz='Europe/Belgrade',to='security@uni-nordholz.example',name='Ivana Petrović',role=any_('independent security researcher','security researcher'),tel='+381 60 000 0123',sys=any_(['https://events.uni-nordholz.example/search'],['events.uni-nordholz.example'],['https://events.uni-nordholz.example']),may='dc pd meas ou')
M('en','vulnerability',('Hendrik Maas','h.maas@uni-nordholz.example'),'10-13 08:05','Outdated Confluence at Physics','''
Morning,

[[the wiki at wiki.physics.uni-nordholz.example still runs Confluence 7.13, which has a known remote code execution hole (CVE-2023-22527).]] No signs that anyone used it yet. The admin, Mr Sauer, is on holiday until the 26th. Should we take it offline?

Hendrik Maas
Physics IT
''','plain',tz=B,name='Hendrik Maas',ou='Physics IT',sys=any_(['wiki.physics.uni-nordholz.example'],['wiki.physics.uni-nordholz.example','Confluence']),may='disc')
M('en','spam',('Mail Team','mail@uni-nordholz.example'),'11-10 14:14','Web form abused for spam','''
Hi,

[[The "tell a friend" form on www2.uni-nordholz.example was abused to send out roughly 5,600 casino spam mails on Sunday, 8 November, between 1 and 6 am. As a result our outgoing relay relay3 is on two blocklists.]] {{Mails to several providers bounce.}} ((We took the form offline on Monday morning and asked for delisting.))

Claire Dubois
Mail Team, IT Centre
''','plain',tz=B,name='Claire Dubois',ou=any_('Mail Team, IT Centre','IT Centre','Mail Team'),of='11-08 01:00',ot='11-08 06:00',sys=any_(['www2.uni-nordholz.example','relay3'],['www2.uni-nordholz.example']),may='inf occ')
M('en','copyright',('Copyright Agent','notices@ip-sentinel.example'),'10-18 23:58','Notice of Claimed Infringement - Case #A-99120','''
Dear Sir or Madam,

IP Sentinel Inc. represents Bluewave Games LLC. [[Our records show that the work "Starfall III" was offered for download without authorisation from the IP address 198.51.100.77 on 2026-10-18 at 20:11:09 UTC, protocol BitTorrent, file size 41.2 GB.]] We ask you to remove or disable access to the infringing material immediately.

I have a good faith belief that this use is not authorised.

Martin Cole
IP Sentinel Inc.
notices@ip-sentinel.example
''','plain',tz='America/New_York',to='security@uni-nordholz.example',name='Martin Cole',ou='IP Sentinel Inc.',occ='2026-10-18T20:11:09Z',sys=['198.51.100.77'],may='role')
M('en','outage',('Sofia Marin','sofia.marin@uni-nordholz.example'),'10-05 09:27','Login not possible','''
Hello,

[[since 8.40 nobody in our office can log in to the campus portal or open files on drive S:. We get "Gateway timeout". Colleagues in Building 5 have the same problem.]] {{We have application deadline today and cannot register anything!}} Please help quickly.

Sofia Marin
International Office
-1330
''','apple',tz=B,name='Sofia Marin',ou='International Office',tel=any_('-1330','1330'),sys=any_(['campus portal','drive S:'],['campus portal'],['campus portal','files on drive S:']),may='of occ disc loc')
M('en','other',('Graham Peel','graham.peel@uni-nordholz.example'),'11-03 15:56','Card copied?','''
Hi,

[[somebody used what seems to be a copy of my staff card: the access log shows my card at door K-03 on Friday at 23:12, when I was in Vienna.]] I still have the card with me. ((The card office blocked it an hour ago.))

Graham Peel
Estates
''','plain',tz=B,name='Graham Peel',ou='Estates',occ='10-30 23:12',loc=any_('door K-03','at door K-03'),may='inf disc sys')
M('en','other',('Anders Holm','anders.holm@uni-nordholz.example'),'10-21 10:00','Automatic reply: Security newsletter October','''
Thank you for your message. I am out of the office until 2 November with limited access to e-mail. In urgent matters please contact Ms Jane Fowler (j.fowler@uni-nordholz.example, ext. 2290).

Anders Holm
Project Office
''','plain',tz=B,extra={'Auto-Submitted':'auto-replied','X-Auto-Response-Suppress':'All'},may='name ou tel role')
M('en','other',('Rachel Simmons','rachel.simmons@uni-nordholz.example'),'11-11 17:21','Thank you!','''
Dear all,

just a short note to say thanks for the way you handled the laptop business last month. Mr Falk was patient and clear and I had a new machine within a day. I have told the dean as well. Keep it up!

Rachel Simmons
Faculty of Law
Tel. 880-3345
''','gmail',tz=B,may='name ou tel role inf')
M('en','data_loss',('Katarzyna Nowak','k.nowak@uni-nordholz.example'),'11-16 10:08','Freezer database gone','''
Hello,

[[On Friday afternoon a script of ours ran against the wrong database and emptied the sample table of the biobank (server bio-db2). We only noticed this morning at 8:20 am. The newest backup that works is from 30 September.]] {{About six weeks of sample records will have to be typed in again from paper.}} ((The script has been stopped and the database set to read only.))

Katarzyna Nowak
Biobank, data manager
phone 880 5120
''','qp',tz=B,name='Katarzyna Nowak',role='data manager',ou='Biobank',tel='880 5120',occ='11-13',disc='11-16 08:20',sys=any_(['bio-db2'],['server bio-db2'],['biobank (server bio-db2)']),dc=any_(['sample records']),may='pd')
M('en','misdelivery',('Olivia Grant','olivia.grant@uni-nordholz.example'),'10-15 12:12','Letter to wrong student','''
Hi,
[[a student rang at 11:30 today to say that she got another student's disciplinary letter in her envelope. The letters were posted on Monday.]] ((She'll bring it back tomorrow, and I've asked the post room to stop the machine.)) It's one person's name, address and the decision.
Thanks, Olivia
Olivia Grant | Registry | 880-1409
''','plain',tz=B,name='Olivia Grant',ou='Registry',tel='880-1409',disc='10-15 11:30',occ=any_('10-12'),n=1,dc=any_(['name','address','decision'],['name','address','the decision'],['disciplinary letter','name','address','decision']),may='pd inf')
M('en',['malware','scan','compromised_account'],('CERT-Example Reports','reports@cert.example.org'),'11-19 06:00','[CERT-EX 2026-4410] Possible malware infection 198.51.100.190','''
Dear constituent,

[[we received information that 198.51.100.190 in your network has contacted a command and control server of the "Lumberjack" stealer. Last seen 2026-11-18 21:44 UTC.]]

This type of malware steals passwords saved in browsers. We recommend to isolate the machine, reset the passwords of its users and reinstall it.

Kind regards
CERT-Example
24/7: +32 2 000 4455
''','plain',tz='UTC',to='security@uni-nordholz.example',ou='CERT-Example',tel='+32 2 000 4455',sys=['198.51.100.190'],occ='11-18 21:44',may='name disc')
