from lib import *
N[0]=40
M('e01','en','CSIRT Westmark','csirt@westmark-csirt.example',S,'2026-10-08T06:15:44+00:00','[WM-CSIRT 88213] Port scanning from 198.51.100.61','''
Dear colleagues,

‹d›Our sensors recorded horizontal port scans originating from your address 198.51.100.61 on 7 October 2026 between 21:04 and 21:52 UTC. The host
probed TCP 22, 445 and 3389 on roughly 12,000 addresses of one of our constituents.‹/d›

Sample (times in UTC):

  2026-10-07 21:04:11  198.51.100.61:40112 -> 203.0.113.5:22  SYN
  2026-10-07 21:04:11  198.51.100.61:40113 -> 203.0.113.6:22  SYN
  2026-10-07 21:51:58  198.51.100.61:51877 -> 203.0.113.250:3389  SYN

We kindly ask you to investigate the system and stop the activity. No reply is needed unless you require further log data.

Kind regards,

Duty officer
CSIRT Westmark
phone +44 20 5550 0199
''',dict(reporter_phone='+44 20 5550 0199',org_unit='CSIRT Westmark',occurred_from='2026-10-07T21:04:00+00:00',occurred_to='2026-10-07T21:52:00+00:00',affected_systems=['198.51.100.61']),
 ['reporter_role','reporter_name','occurred_at'],'scan')

M('e02','en','Dev Raghunathan','dev.r@quantfold.example',S,'2026-10-22T19:48:02+01:00','API token pushed to public repo :(','''
Hi team,

so, I did the thing everyone tells you not to do. ‹d›Around 3pm today I pushed a commit to our public GitHub repo (quantfold/pipeline-tools) that had a .env file in it. It contained the access
token for the Nordholz compute API and the password of the database user "qf_reader" on pgdata.uni-nordholz.example. I only saw it at 6.20pm when GitHub's secret
scanning mailed me.‹/d›

‹m›I've revoked the token, force-pushed to remove the file and set the repo to private.‹/m› The database password I can't change myself, somebody on your end
needs to do that please - ASAP.

No personal data in that database as far as I know, it's only simulation results.

Sorry!!
Dev

Dev Raghunathan
Research Software Engineer, Quantfold Ltd
m: 07700 900461
''',dict(reporter_name='Dev Raghunathan',reporter_phone='07700 900461',reporter_role='Research Software Engineer',org_unit='Quantfold Ltd',
 occurred_at='2026-10-22T15:00:00+01:00',discovered_at='2026-10-22T18:20:00+01:00',affected_systems=A(['pgdata.uni-nordholz.example'],['Nordholz compute API','pgdata.uni-nordholz.example'],['quantfold/pipeline-tools','pgdata.uni-nordholz.example'],['quantfold/pipeline-tools','Nordholz compute API','pgdata.uni-nordholz.example'])),
 ['personal_data','location','data_categories'],'credentials_exposed')

M('e03','en','Siobhan Keane','s.keane@stbrigid-hospital.example',V,'2026-11-05T15:20:10+00:00','Infected workstation in the imaging trial office','''
Good afternoon,

I am the research nurse on the joint imaging trial (IMPETUS) with your university.

‹d›This morning at 10.40 the PC in our trial office (SBH-WS-0417) started showing pop-ups and our antivirus flagged it as "Trojan.Agent.KQ". It turned out that a colleague had opened an attachment called
invoice_1105.zip about an hour earlier. The PC had a drive mapped to your share \\\\trialdata\\impetus.‹/d›

‹m›Our IT unplugged the machine from the network at 10.55 and it is now being reinstalled.‹/m› Our IT security officer and Dr Moran (principal investigator) have been told.

We do not yet know whether anything on your share was touched - could you check from your side?

Many thanks,
Siobhan Keane
Clinical Research Nurse
Clinical Trials Unit, St Brigid's Hospital
Tel 01 555 0142 ext 3
''',dict(reporter_name='Siobhan Keane',reporter_phone=A('01 555 0142 ext 3','01 555 0142'),reporter_role=A('Clinical Research Nurse','research nurse'),org_unit=A("Clinical Trials Unit, St Brigid's Hospital",'Clinical Trials Unit'),
 discovered_at='2026-11-05T10:40:00+00:00',affected_systems=A(['SBH-WS-0417'],['SBH-WS-0417','\\\\trialdata\\impetus']),informed=A(['IT security officer','Dr Moran (principal investigator)'],['Our IT security officer','Dr Moran'],['IT security officer','Dr Moran'])),
 ['occurred_at','location','personal_data','device_id','device_kind'],'malware',mode='alt')

M('e04','en','Lumen Arc Pictures Anti-Piracy','notices@lumenarc-rights.example',S,'2026-11-02T03:11:00-08:00','Notice of claimed infringement - ref LA-5590217','''
To whom it may concern,

I am authorised to act on behalf of Lumen Arc Pictures, Inc., owner of the exclusive rights in the motion picture "The Salt Road".

‹d›We have detected that a computer connected to your network has been distributing an unauthorised copy of this work over BitTorrent.

  Protocol: BitTorrent
  IP address: 203.0.113.140
  Port: 51413
  File name: The.Salt.Road.2026.1080p.mkv
  First seen: 1 Nov 2026 18:22:09 UTC
  Last seen: 1 Nov 2026 20:40:31 UTC‹/d›

We have a good faith belief that this use is not authorised by the copyright owner, its agent or the law. Please remove or disable access to the material at once and advise the user accordingly.

Under penalty of perjury, the information in this notice is accurate.

Dana Whitlock
Compliance Manager
Lumen Arc Rights Services
+1 (555) 010-7734
''',dict(reporter_name='Dana Whitlock',reporter_phone='+1 (555) 010-7734',reporter_role='Compliance Manager',org_unit=A('Lumen Arc Rights Services','Lumen Arc Pictures, Inc.'),
 occurred_from='2026-11-01T18:22:09+00:00',occurred_to='2026-11-01T20:40:31+00:00',affected_systems=A(['203.0.113.140'],['203.0.113.140:51413']) if 0 else ['203.0.113.140']),
 ['discovered_at','occurred_at'],'copyright')

M('e05','en','Philippa Thornycroft','p.thornycroft@registry.uni-eastmere.example',V,'2026-10-16T17:05:00+01:00','Personal data of exchange students published on our site','''
Dear Incident Team,

I write from the Student Registry at the University of Eastmere regarding a breach which concerns students of yours.

‹d›On Monday 12 October a spreadsheet with the accommodation allocations was uploaded to our public web pages instead of the staff intranet. It gives the full name, date of birth, passport number and home address of 214 incoming exchange
students, 31 of whom are from Uni Nordholz. One of the students alerted us yesterday at 4.15 pm.‹/d›

‹m›The file was taken down within twenty minutes, and we have asked the search engines to purge their caches.‹/m› ‹c›There is a risk of identity fraud for the students concerned.‹/c›

The Information Commissioner's Office was notified this morning. We shall be writing to the students on Monday.

Yours sincerely,
Philippa Thornycroft
Deputy Registrar
Student Registry, University of Eastmere
Direct line: 01632 960 877
''',dict(reporter_name='Philippa Thornycroft',reporter_phone='01632 960 877',reporter_role='Deputy Registrar',org_unit=A('Student Registry, University of Eastmere','Student Registry','University of Eastmere'),
 occurred_at='2026-10-12',discovered_at='2026-10-15T16:15:00+01:00',affected_persons=A(214,31),data_categories=A(['full name','date of birth','passport number','home address']  ,['full name','date of birth','passport number','home address','accommodation allocations']),
 informed=A(["Information Commissioner's Office"],["The Information Commissioner's Office"])),['personal_data','location','affected_systems'],['data_leak','misconfiguration'],mode='html')

M('e06','en','Marcus Oyelaran','marcus.oyelaran@fairhaven-clinic.example',V,'2026-11-12T09:37:28+00:00','Staff member looking into records without reason','''
Hello,

This is a confidential report from Fairhaven Clinic, which runs the student health service for you.

‹d›A routine audit of the patient system MediTrack showed that one of our receptionists opened the records of nine students between 2 and 6 November without any appointment or other reason. At least two of them live in the same house
as her. She saw contact details, appointment notes and in some cases prescriptions. The audit report landed on my desk on Tuesday 10 November.‹/d›

‹m›Her access was suspended the same day and HR has opened a disciplinary case.‹/m› We have not spoken to the nine students so far.

I'd be grateful if you treated this with discretion.

Marcus Oyelaran
Practice Manager | Fairhaven Clinic
T: 0113 496 0555

On 11 Nov 2026, at 17:20, Data Protection <dpo@fairhaven-clinic.example> wrote:
> Marcus, thanks for letting me know. Please report it to the university directly, it is their students.
> I am out of the office until Monday.
> Gillian
''',dict(reporter_name='Marcus Oyelaran',reporter_phone='0113 496 0555',reporter_role='Practice Manager',org_unit='Fairhaven Clinic',
 occurred_from='2026-11-02',occurred_to='2026-11-06',discovered_at='2026-11-10',affected_persons=9,affected_systems=A(['MediTrack'],['patient system MediTrack']),
 data_categories=['contact details','appointment notes','prescriptions']),['personal_data','special_categories','informed','location'],'unauthorized_access')

M('e07','en','Hexaport NOC','noc@hexaport.example',S,'2026-11-18T13:02:51+00:00','DDoS against 198.51.100.80 / conference site','''
Hi,

Heads-up from the Hexaport NOC, we host your conference registration.

‹d›Since 11:25 GMT today confreg.uni-nordholz.example (198.51.100.80) is under a DDoS attack, UDP amplification, peaking at about 38 Gbit/s.‹/d› ‹c›The registration site is unreachable and two
other customers on the same edge are seeing packet loss.‹/c›

‹m›12:10 we null-routed the address upstream and moved the other customers away.‹/m› Scrubbing will be switched on next, we expect the site back this
evening. Nobody has sent us a ransom demand.

If you have a deadline today you may want to extend it :-)

Rgds
Yusuf
NOC shift lead, Hexaport
+44 1632 960 100 (24/7)
''',dict(reporter_name=A('Yusuf'),reporter_phone='+44 1632 960 100',reporter_role=A('NOC shift lead'),org_unit=A('Hexaport','Hexaport NOC','NOC'),
 affected_systems=['confreg.uni-nordholz.example','198.51.100.80']),['occurred_from','occurred_at','discovered_at'],'denial_of_service')

M('e08','en','Gwen Pritchard','gwen.pritchard@nordholzrowing.example',V,'2026-10-19T20:11:00+01:00','Lost club phone','''
Hi there

I coach the women's eight for the university rowing club. ‹d›I've lost the club's mobile, a Samsung Galaxy A54 with a green case (IMEI 350000000000017). Last had it on Saturday around 2pm on the towpath at Brayford
Lock, noticed it was missing when I got home at half past five. I went back on Sunday but no luck, and nobody's handed it in at the pub.‹/d›

‹d›It has a PIN but I don't think it's encrypted, I really couldn't say. There's the WhatsApp group and emergency contacts plus medical notes (asthma, allergies) for 18 rowers on it.‹/d›

‹m›I've had the SIM blocked by Vodafone.‹/m› I haven't gone to the police, seemed over the top?

Our club secretary Martin knows.

Thanks
Gwen
07700 900 812
''',dict(reporter_name='Gwen Pritchard',reporter_phone='07700 900 812',lost_or_stolen='lost',device_kind=A('Samsung Galaxy A54','mobile'),device_id=A('IMEI 350000000000017','350000000000017'),
 discovered_at='2026-10-17T17:30:00+01:00',location=A('on the towpath at Brayford Lock','towpath at Brayford Lock','Brayford Lock','the towpath at Brayford Lock'),
 affected_persons=18,data_categories=A(['emergency contacts','medical notes'],['emergency contacts','medical notes (asthma, allergies)'],['WhatsApp group','emergency contacts','medical notes']),informed=A(['club secretary Martin'],['Our club secretary Martin'],['Martin'])),
 ['org_unit','reporter_role','occurred_at','device_encrypted','police_report','special_categories','personal_data','affected_systems','device_remote_wipe'],'device_loss')

M('e09','en','Harriet Longbottom','h.longbottom@library.uni-nordholz.example',S,'2026-10-19T09:12:00+02:00','so much junk mail!!','''
Dear security people,

‹d›Since Friday the library's enquiries mailbox (ask@library.uni-nordholz.example) has been flooded with junk. Over 600 messages by this morning, all advertising crypto trading and weight-loss gummies, from ever
changing addresses. None of us clicked on anything.‹/d› ‹c›Real enquiries from readers get buried and we've missed at least one interlibrary loan deadline.‹/c›

‹m›I have set up a rule which moves anything with "gummies" to junk, but it only catches about half.‹/m› Can you do something at the server?

Best wishes
Harriet Longbottom
Subject Librarian (Life Sciences)
University Library
ext. 4471
''',dict(reporter_name='Harriet Longbottom',reporter_phone=A('4471','ext. 4471'),reporter_role=A('Subject Librarian (Life Sciences)','Subject Librarian'),org_unit='University Library',
 affected_systems=A(['ask@library.uni-nordholz.example'],['enquiries mailbox (ask@library.uni-nordholz.example)'],['enquiries mailbox'])),['occurred_from','occurred_at','discovered_at','location'],'spam')

M('e10','en','Tomasz Zielinski','t.zielinski@materials-inst.example',S,'2026-11-10T11:58:19+01:00','Fwd: Invoice approval needed','''
Hello,

just so you can warn others - ‹d›I received the mail below at 11:41 today, pretending to come from your Chancellor. I did not click the link and did not answer. Two
colleagues in our group (Lena Frisk, Abdul Karimi) got the same one.‹/d› ‹m›We all marked it as phishing in Outlook.‹/m›

Cheers
Tomasz
----
Dr Tomasz Zielinski
Institute for Functional Materials
Office 0471 555 2930

Begin forwarded message:

> From: Chancellor's Office <chancellor.nordholz@quickmail.test>
> Subject: Invoice approval needed
> Date: 10 November 2026 at 11:41:07 CET
> To: t.zielinski@materials-inst.example
>
> Dear Tomasz,
> are you available? I need an invoice of EUR 14,850 approved today before 2 pm. I am in a meeting and cannot talk.
> Please review here: http://invoice-portal-nordholz.test/a/7731 and call me at 0155 5550 9090 once done.
> Regards, The Chancellor
''',dict(reporter_name=A('Tomasz Zielinski','Dr Tomasz Zielinski'),reporter_phone='0471 555 2930',org_unit='Institute for Functional Materials',occurred_at=A('2026-11-10T11:41:00+01:00','2026-11-10T11:41:07+01:00')),
 ['discovered_at','reporter_role','affected_persons','informed'],'phishing',mode='alt',style='div')
import json as _j
M('e11','en','Mrs J. Abernathy','office@st-cuthberts-school.example',V,'2026-11-06T16:31:00+00:00','Email sent with all parents visible','''
Dear Sir or Madam,

‹d›I am sorry to report that today at 2.05 p.m. I emailed the parents about the visit to your science festival and put all the addresses into the "To" line in place of "Bcc". In consequence 63 parents can now see one
another's email addresses, and the subject line of the mail mentioned the free school meals group. A father rang at 2.30 p.m. to complain, which is how I came to know.‹/d›

‹m›I tried to recall the message, and at 3 p.m. I wrote to everybody asking them to delete it.‹/m› The Head, Mr Dunmore, is aware.

As the festival is run by you, the Head thought you ought to be told.

Yours faithfully,
Jean Abernathy (Mrs)
School Secretary
St Cuthbert's Primary School
Telephone 0191 498 0213
''',dict(reporter_name=A('Jean Abernathy','Jean Abernathy (Mrs)','Mrs J. Abernathy'),reporter_phone='0191 498 0213',reporter_role='School Secretary',org_unit="St Cuthbert's Primary School",
 occurred_at='2026-11-06T14:05:00+00:00',discovered_at='2026-11-06T14:30:00+00:00',affected_persons=63,data_categories=A(['email addresses'],['email addresses','free school meals']),informed=A(['Head, Mr Dunmore'],['The Head, Mr Dunmore'],['Mr Dunmore'],['Head'])),
 ['personal_data','special_categories','affected_systems','location','consequences'],['misdelivery','data_leak'])

M('e12','en','Fiona at SecureBoard','fiona@secureboard-sales.example',S,'2026-11-11T10:00:00+00:00','Quick question about your SOC, Vorfall','''
Hi there,

Did you know that 74% of universities had at least one ransomware incident last year? With breaches at an all-time high, teams like yours need visibility.

SecureBoard gives you one pane of glass for phishing, malware and insider threats. Three universities switched last month and cut response times by half.

Would Tuesday 17 November at 2 pm or Thursday at 10 am suit for a 15-minute demo? If you're not the right person, could you point me to whoever looks after security tooling?

Best,
Fiona Marsh
Account Executive, SecureBoard
+44 20 7946 0321

Reply STOP if you don't want to hear from us again.
''',{},['reporter_name','reporter_phone','reporter_role','org_unit'],['other','spam'])
