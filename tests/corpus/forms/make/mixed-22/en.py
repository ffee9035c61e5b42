from lib import *
R=['reporter_name','reporter_email','reporter_phone','reporter_role','org_unit']
m('en01','en','L','2026-10-06 10:22',('Priya Nair','priya.nair@calderbrook.example'),'Compromised mailbox: finance','''
Hello,

Heads-up from the IT desk at Calderbrook Council, since some of the mails went to your staff.

⟦D Yesterday at about 4.20 pm one of our finance officers' mailboxes (d.sowerby@calderbrook.example) started sending invoices with a link to a fake SharePoint page. In total 1,140 messages went out before we stopped it at 5.05 pm. Sign-in logs show a successful login from 203.0.113.201 on Sunday 4 October at 23:48, and an inbox rule hiding all replies.⟧

⟦M We reset the password, revoked all tokens, removed the inbox rule and blocked the IP.⟧ ⟦M MFA is now switched on for the whole finance team.⟧ The ICO has not been told yet; our DPO and the council's insurer have.

If any of your people clicked, please have them change their password.

Regards,
Priya Nair
Senior Service Desk Analyst
Calderbrook Council, Digital Services
+44 1632 960 411
''',dict(reporter_name='Priya Nair',reporter_role='Senior Service Desk Analyst',org_unit={'any':['Calderbrook Council, Digital Services','Digital Services','Calderbrook Council']},reporter_phone='+44 1632 960 411',
affected_systems={'any':[['d.sowerby@calderbrook.example'],['d.sowerby@calderbrook.example','203.0.113.201']]},informed={'any':[['our DPO',"the council's insurer"],['DPO','insurer'],['DPO',"the council's insurer"]]}),'compromised_account',['occurred_at','occurred_from','occurred_to','discovered_at'],fmt='alt',style='outlook')

m('en02','en','L','2026-11-17 14:05',('Gareth @ Pebblehost','noc@pebblehost.example'),'DDoS towards www.nordholz-alumni.example','''
Hi there,

we host the alumni site for you. ⟦D At 12:47 today our edge saw a UDP flood (mostly DNS amplification) against www.nordholz-alumni.example, 198.51.100.80, peaking at 38 Gbit/s. It stopped by itself at 13:31.⟧ ⟦C The site and the event booking were unreachable for roughly 45 minutes.⟧ No data was touched.

⟦M We moved the address behind our scrubbing centre at 13:05 and left it there for now.⟧

Flow samples attached. Give me a shout if you want the pcap.

Cheers
Gareth
Network operations
''',dict(reporter_name='Gareth',occurred_from=L('2026-11-17 12:47'),occurred_to=L('2026-11-17 13:31'),affected_systems={'any':[['www.nordholz-alumni.example','198.51.100.80'],['www.nordholz-alumni.example','198.51.100.80','event booking']]}),'denial_of_service',['org_unit','reporter_role','discovered_at','occurred_at','personal_data'],to='security@uni-nordholz.example',att=[('csv','flows.csv','ts,src,sport,dst,dport,proto,bytes\n2026-11-17T12:47:10Z,192.0.2.15,53,198.51.100.80,443,17,4021\n2026-11-17T12:47:10Z,192.0.2.44,53,198.51.100.80,443,17,3988\n')])

m('en03','en','L','2026-10-23 06:15',('OpenScan Watch CERT','reports@openscanwatch.example'),'[OSW-REPORT] Accessible LDAP / open Elasticsearch in your network','''
Dear network owner,

OpenScan Watch is a non-profit CERT that scans the IPv4 Internet for services which should not be reachable from everywhere. ⟦D During our run of 22 October 2026 the following hosts in AS64511 answered:

  192.0.2.31   389/udp   CLDAP, amplification factor 56
  192.0.2.118  9200/tcp  Elasticsearch 7.10, no authentication, 14 indices

The second host lists an index named "student_feedback".⟧

We did not read any documents beyond the index names. We recommend restricting access to both ports. If you have already fixed this, please disregard this notice.

To be removed from these reports, reply with your AS number.

OpenScan Watch CERT
https://openscanwatch.example/about
''',dict(affected_systems=['192.0.2.31','192.0.2.118']),['vulnerability','misconfiguration'],['reporter_name','org_unit','measures','occurred_at','discovered_at','data_categories'],to='security@uni-nordholz.example',wrap=68)

m('en04','en','L','2026-11-09 19:40',('jun','jun.okabe@example.net'),'Exposed .git directory on your summer school site','''
Hello security team,

I'm an independent researcher and I do this in my spare time.

⟦D While browsing https://summerschool.uni-nordholz.example on 8 November I noticed that /.git/ is publicly readable. With a standard tool the whole source code can be restored from it, including config/db.php with a MySQL user name and password in clear text.⟧ I did not try to use the password and I deleted my copy afterwards.

Steps to reproduce:
1. open https://summerschool.uni-nordholz.example/.git/HEAD
2. run git-dumper against it
3. look at config/db.php

⟦C An attacker could read or change all registrations if the database is reachable.⟧

I'd be happy with a mention in your hall of fame, no bounty needed. I plan to keep quiet about it for 90 days.

Best,
Jun Okabe
''',dict(reporter_name={'any':['Jun Okabe','jun']},discovered_at='2026-11-08',affected_systems={'any':[['summerschool.uni-nordholz.example'],['https://summerschool.uni-nordholz.example']]}),['vulnerability','credentials_exposed','misconfiguration'],['reporter_role','data_categories','measures','occurred_at'],to='security@uni-nordholz.example')

m('en05','en','L','2026-10-13 16:30',('Folasade Adeyemi','f.adeyemi@stbredas.example'),'Virus on dispensary PC','''
Good afternoon,

I am the duty pharmacist at St Breda's Hospital and was told to write to you because the PC belongs to the joint research programme.

⟦D At 2:50 pm today a rep's USB stick was plugged into the dispensary PC (PHARM-PC-07) to show some slides. Straight away Defender popped up with "Trojan:Win32/Raspberon" and a black window opened and closed a few times. At first my colleague clicked the warning away, so I only learned of it at 3.25 when the label printer went mad.⟧

⟦M I pulled the network cable out and put a sticky note on the screen so nobody uses it. The stick is in an envelope in my drawer.⟧

Patient records are on a different system so as far as I can tell no personal data are involved. Photo of the warning attached.

Many thanks,
Folasade Adeyemi
MPharm, Duty Pharmacist
St Breda's Hospital, bleep 2207
''',dict(reporter_name='Folasade Adeyemi',reporter_role={'any':['Duty Pharmacist','duty pharmacist','MPharm, Duty Pharmacist']},org_unit="St Breda's Hospital",occurred_at=L('2026-10-13 14:50'),discovered_at=L('2026-10-13 15:25'),affected_systems={'any':[['PHARM-PC-07'],['dispensary PC (PHARM-PC-07)']]},personal_data={'any':['no','unknown']}),'malware',['reporter_phone','location','device_kind','device_id'],att=[('jpg','warning.jpg','Threat found - Trojan:Win32/Raspberon',(20,60,120))])

m('en06','en','L','2026-11-12 09:03',('Maureen Tully','mtully@larkfieldsurgery.example'),'CONFIDENTIAL - inappropriate access to record','''
Dear Sir or Madam,

I am the practice manager at Larkfield Surgery and have to report an unpleasant matter.

⟦D During our monthly audit on Tuesday 10 November it came to light that one of our receptionists opened the medical record of her neighbour seven times between 3 August and 29 October 2026 with no work reason. She looked at consultations, test results and a letter from the psychiatric clinic. She has admitted it.⟧

⟦M Her smartcard was disabled the same day and she has been suspended pending a hearing.⟧ The patient (one person only) was told by Dr Achebe in person yesterday. ⟦C The patient is very distressed and is considering moving to another practice.⟧

Kindly acknowledge receipt.

Yours faithfully,

Maureen Tully (Mrs)
Practice Manager
Tel: 01632 960 087
''',dict(reporter_name={'any':['Maureen Tully','Maureen Tully (Mrs)']},reporter_role={'any':['Practice Manager','practice manager']},org_unit='Larkfield Surgery',reporter_phone='01632 960 087',discovered_at='2026-11-10',occurred_from='2026-08-03',occurred_to='2026-10-29',affected_persons=1,
data_categories={'any':[['consultations','test results','letter from the psychiatric clinic'],['medical record','consultations','test results','letter from the psychiatric clinic'],['medical record','consultations','test results','a letter from the psychiatric clinic']]}),'unauthorized_access',['personal_data','special_categories','informed','affected_systems'],fmt='alt')

m('en07','en','L','2026-10-29 11:47',('Bex (Quayside Books)','shop@quaysidebooks.example'),'loads of junk "from" you','''
Hiya

⟦D since Tuesday morning we get 20 or 30 mails a day offering us cheap toner and crypto "investments", and the sender is always something like newsletter@uni-nordholz.example.⟧ We haven't clicked on owt. Just thought you'd want to know that someone uses your name! ⟦M I've set up a rule that bins them.⟧

one of them:

> From: Uni Nordholz <newsletter@uni-nordholz.example>
> Subject: 70% OFF Toner - today only!!!
> Dear valued customer, click http://toner-4-less.invalid/x to claim.

ta
Bex
Quayside Books, 3 The Shambles, Whitby  -  01632 960 733
''',dict(reporter_name={'any':['Bex','Bex (Quayside Books)']},org_unit='Quayside Books',reporter_phone='01632 960 733',occurred_from='2026-10-27'),'spam',['affected_systems','occurred_at','discovered_at'])

m('en08','en','D','2026-10-20 23:12',('Oisín Mac Giolla','oisin.macgiolla@uni-nordholz.example'),'pushed API keys to public repo','''
Hi all,

well, I did the thing you always warn about. ⟦D At 21:30 tonight I pushed my thesis code to a public GitHub repo and the .env file went with it. It contains the password of the service account svc-climate and the S3 keys for our bucket climate-raw. I noticed at 22:20 when I got a mail from a secret scanner. So it was open for about 50 mins.⟧

done so far:
⟦M * repo set to private and the commit removed from history
* S3 keys rotated⟧

not done: the password of svc-climate, I can't change that myself. Somebody please do!

My supervisor (Dr Lindqvist) knows. No personal data in the bucket, only model runs.

Sorry again
Oisín

Oisín Mac Giolla | PhD student | Climate Data Lab
''',dict(reporter_name='Oisín Mac Giolla',reporter_role='PhD student',org_unit='Climate Data Lab',affected_systems={'any':[['svc-climate','climate-raw'],['service account svc-climate','bucket climate-raw']]},personal_data='no',informed={'any':[['My supervisor (Dr Lindqvist)'],['supervisor (Dr Lindqvist)'],['Dr Lindqvist']]},
occurred_at=t('2026-10-20 21:30','D'),discovered_at=t('2026-10-20 22:20','D')),'credentials_exposed',['occurred_from','occurred_to','data_categories'],to='security@uni-nordholz.example')

m('en09','en','L','2026-10-02 17:55',('Alumni Office','alumni.office@westmarch.example'),'Cc instead of Bcc - alumni dinner','''
To the data protection team

⟦D This afternoon at 3.15 pm the invitation to the joint alumni dinner was sent to 312 alumni with all addresses in the Cc field instead of Bcc. Everyone on the list can therefore see the e-mail addresses, and in many cases the full names, of everyone else. We noticed at 3:40 pm when the first recipient complained.⟧

⟦M We tried to recall the message at 3:45 pm (with limited success) and sent an apology asking everybody to delete it.⟧ ⟦C So far two people have complained, and one recipient has replied to all.⟧ Our Head of Development has been informed.

Rosalind Peake
Alumni Relations Officer
University of Westmarch
T: +44 (0)1632 960555
''',dict(reporter_name='Rosalind Peake',reporter_role='Alumni Relations Officer',org_unit={'any':['University of Westmarch','Alumni Office','Alumni Office, University of Westmarch']},reporter_phone='+44 (0)1632 960555',occurred_at=L('2026-10-02 15:15'),discovered_at=L('2026-10-02 15:40'),affected_persons=312,data_categories={'any':[['e-mail addresses','full names'],['e-mail addresses','names']]},informed={'any':[['Head of Development'],['Our Head of Development']]}),['misdelivery','data_leak'],['personal_data'],fmt='html',style='gmail')

m('en10','en','L','2026-10-09 07:00',('SecureBytes Weekly','news@securebytes.example'),'SecureBytes Weekly #211: ransomware trends, new VPN flaw, and 20% off','''
SecureBytes Weekly #211

THIS WEEK
Ransomware gangs moved to smaller victims in the third quarter, says a new study. On 2 October a hospital in the Midlands lost access to 40 servers. We spoke with the people who rebuilt them.

PATCH NOW
A flaw in a popular VPN appliance lets attackers read session cookies. Update to 9.1.4.

WEBINAR
"Tabletop exercises that do not bore" - 22 October, 3 pm BST. Readers get 20% off with code BYTES20.

You receive this because you subscribed at securebytes.example. Unsubscribe: https://securebytes.example/u/8813
''',{},['spam','other'],R,fmt='alt',hdr=[('List-Id','<weekly.securebytes.example>'),('List-Unsubscribe','<https://securebytes.example/u/8813>'),('Precedence','bulk')])

m('en11','en','L','2026-11-04 08:48',('Hamish Dunbar','hamish.dunbar@dunbarsurveys.example'),'Fwd: Action required: payroll update','''
Morning,

⟦D got the below at 8:31 this morning, pretending to come from your payroll office (we're contractors on the harbour project). Two of my crew got the same. Nobody has clicked or entered anything as far as I know.⟧ The link goes to uninordholz-payroll.test which ain't you. ⟦M I've told the lads to delete it.⟧

Hamish Dunbar
Dunbar Surveys Ltd
07700 900 344

---------- Forwarded message ---------
From: Payroll Nordholz <payroll@uninordholz-payroll.test>
Date: Wed, 4 Nov 2026 at 08:31
Subject: Action required: payroll update
To: <hamish.dunbar@dunbarsurveys.example>

Dear contractor,

due to a system migration your bank details have to be confirmed until today 18:00, otherwise your November payment will be delayed.

Confirm here: https://uninordholz-payroll.test/confirm?id=88213

Payroll Office
''',dict(reporter_name='Hamish Dunbar',org_unit='Dunbar Surveys Ltd',reporter_phone='07700 900 344',occurred_at=L('2026-11-04 08:31')),'phishing',['informed','discovered_at','affected_systems'],fmt='alt',style='gmail')

m('en12','en','L','2026-10-22 15:58',('Siobhan Clegg','s.clegg@harrowgatehigh.example'),'Lost iPad','''
Hello, 

⟦D I'm afraid I've lost a school iPad. I think I left it in a taxi from Darlington station on Monday night (about 9pm). I rang the taxi firm on Tuesday but no joy.⟧ 

It's an iPad 9th gen, asset tag HHS-IP-212. It isn't encrypted with anything special that I know of and had no passcode because the kids use it. ⟦E There are photos of my Year 9 form from the museum trip on it, and the register with names and emergency contact numbers, 31 pupils.⟧

⟦E I haven't gone to the police.⟧ Our network manager Mr Oyelaran knows and he's going to try to wipe it tomorrow.

I'm so sorry about this.

Siobhan Clegg
Teacher of History
Harrowgate High School
''',dict(reporter_name='Siobhan Clegg',reporter_role='Teacher of History',org_unit='Harrowgate High School',occurred_at=L('2026-10-19 21:00'),location={'any':['a taxi from Darlington station','taxi from Darlington station','in a taxi from Darlington station']},lost_or_stolen='lost',device_kind={'any':['iPad 9th gen','school iPad','iPad']},device_id='HHS-IP-212',affected_persons=31,
data_categories={'any':[['photos','names','emergency contact numbers'],['photos of my Year 9 form','register','names','emergency contact numbers'],['photos','register with names and emergency contact numbers']]},informed={'any':[['network manager Mr Oyelaran'],['Our network manager Mr Oyelaran'],['Mr Oyelaran']]}),'device_loss',['device_encrypted','police_report','personal_data','measures','device_remote_wipe','discovered_at','affected_systems'],wrap=72)

m('en13','en','L','2026-10-14 09:30',('Dr. Aurelia Finch','a.finch@westmarch.example'),'Automatic reply: [2026-0113] Your report','''
Thank you for your message. I am away at a conference until Monday 19 October with limited access to e-mail. In urgent cases, e.g. lost devices or suspected phishing, please contact the departmental office (physics-office@westmarch.example, ext. 4120).

Best wishes,
Aurelia Finch
''',{},'other',R,hdr=[('Auto-Submitted','auto-replied'),('X-Auto-Response-Suppress','All')])

m('en14','en','L','2026-11-19 13:20',('Trust & Privacy, Surveyloft','privacy@surveyloft.example'),'Notice of a personal data breach affecting your account','''
Dear customer,

as your processor we are writing to inform you of a personal data breach under Article 33(2) GDPR.

⟦D Between 9 and 11 November 2026 an unknown third party downloaded files from a storage bucket used for survey exports. On 18 November 2026 at 10:30 UTC our forensic partner confirmed that exports of your account were among them. They contain names, email addresses and free-text answers of approximately 2,350 respondents. Passwords and payment data were not stored there.⟧

What we have done: ⟦M we closed access to the bucket on 11 November, rotated all keys and engaged an external forensic firm.⟧

Likely consequences: ⟦C respondents may receive targeted phishing mails.⟧

The Irish Data Protection Commission has been notified. You remain responsible for deciding whether to notify your authority.

Tamsin Greer
Data Protection Lead, Surveyloft Ltd
+353 1 555 0140
''',dict(reporter_name='Tamsin Greer',reporter_role='Data Protection Lead',org_unit={'any':['Surveyloft Ltd','Surveyloft']},reporter_phone='+353 1 555 0140',occurred_from='2026-11-09',occurred_to='2026-11-11',discovered_at='2026-11-18T10:30:00+00:00',affected_persons=2350,data_categories={'any':[['names','email addresses','free-text answers']]},
informed={'any':[['Irish Data Protection Commission'],['The Irish Data Protection Commission']]},personal_data='yes'),['data_leak','unauthorized_access'],['affected_systems','special_categories'],fmt='html',style='p')

m('en15','en','L','2026-11-02 12:10',('Raj','raj.bhatt@uni-nordholz.example'),'VPN down again???','''
Hi,

is this a known thing? ⟦D VPN (vpn.uni-nordholz.example) kicked everyone in our office out at 11:35 am and since then it only says "gateway not responding". Same on my phone's hotspot so it's not our line.⟧ ⟦C 14 people here can't get at the grant system and the deadline is today 5 pm!⟧ ⟦M Rebooted the laptop twice, reinstalled the client, nothing.⟧

Raj Bhatt
Research Support, Overseas Office London
ext 77 (or mobile +44 7700 900 918)
''',dict(reporter_name='Raj Bhatt',org_unit={'any':['Research Support, Overseas Office London','Research Support','Overseas Office London']},reporter_phone={'any':['+44 7700 900 918','77','ext 77']},affected_systems={'any':[['vpn.uni-nordholz.example'],['VPN (vpn.uni-nordholz.example)'],['VPN','vpn.uni-nordholz.example'],['vpn.uni-nordholz.example','grant system']]}),'outage',['occurred_at','occurred_from','location','discovered_at','affected_persons'])
