from lib import *
L='Europe/London'
mail('en01_letter_envelope','en',('Okafor Blessing (RKX) Westmere Trust','blessing.okafor@westmeretrust.example'),'2026-10-08T12:26:00',L,'IG incident?',
'''Hi both,

Not sure if this one is for you or for Datix, the ward clerk is on leave and nobody here has done one of these since the new system came in, so apologies if it's the wrong inbox.

<D>We had a patient on the phone at 11:05 this morning who was quite upset because in her envelope there was a second letter that wasn't hers. It was another lady's appointment letter, so she could see her name, address, NHS number and that she's coming to colposcopy. They would have gone out with Monday's post, we were two short that day and did the envelopes by hand.</D> <M>She's kindly agreed to post it back and I've rung the other lady to say sorry</M>, she was fine about it to be honest.

I've told Carol Whitcombe (my line manager). Do you need anything in writing from the patient?

Thanks
Blessing

Blessing Okafor | Staff Nurse | Outpatients Clinic 3
Westmere NHS Trust
t: 01632 960 417 | bleep 2281
Working days Mon-Thu
''',
dict(reporter_name={'any':['Blessing Okafor','Okafor Blessing (RKX) Westmere Trust','Okafor Blessing']},reporter_role='Staff Nurse',org_unit={'any':['Outpatients Clinic 3','Outpatients Clinic 3, Westmere NHS Trust']},reporter_phone='01632 960 417',
 discovered_at='2026-10-08T11:05:00+01:00',data_categories={'any':[['name','address','NHS number'],['name','address','NHS number',"coming to colposcopy"],['name','address','NHS number','appointment letter']]},informed={'any':[['Carol Whitcombe'],['Carol Whitcombe (my line manager)']]}),
'misdelivery',['affected_persons','personal_data','special_categories','occurred_at'])

mail('en02_drive_train','en',('Tomasz Zielinski','t.zielinski@harrowgate-uni.example'),'2026-11-02T09:48:00',L,'hard drive gone, please advise',
'''Dear all,

this is embarrassing. <D>On Friday (30 October) I took the 18:32 train from Leeds to York with two bags and only one of them came home with me in full: my external hard drive must have slipped out of the side pocket. I only realised on Sunday around 4pm, when I wanted to run the backup.</D>

What's on it: audio recordings and signed consent forms from the dialect study, 41 participants. No, it isn't encrypted, I know, I know. It's a black WD My Passport, 2 TB, with a "LingLab 3" sticker on the back.

<M>I have filled in the railway's lost property form and rung York station</M>, who haven't had anything handed in. My PI (Helen Marsh) knows. The ethics committee doesn't yet, should I write to them or will you?

Best wishes,
Tomasz

Dr Tomasz Zielinski
Postdoctoral Researcher
Department of Linguistics, University of Harrowgate
+44 1632 960552
''',
dict(reporter_name={'any':['Tomasz Zielinski','Dr Tomasz Zielinski']},reporter_role='Postdoctoral Researcher',org_unit={'any':['Department of Linguistics','Department of Linguistics, University of Harrowgate']},reporter_phone='+44 1632 960552',
 occurred_at={'any':['2026-10-30','2026-10-30T18:32:00+00:00']},discovered_at='2026-11-01T16:00:00+00:00',location={'any':['the 18:32 train from Leeds to York','18:32 train from Leeds to York','train from Leeds to York']},
 device_kind={'any':['external hard drive','WD My Passport','hard drive','black WD My Passport, 2 TB']},device_encrypted='no',affected_persons=41,
 data_categories={'any':[['audio recordings','consent forms'],['audio recordings','signed consent forms'],['audio recordings and signed consent forms']]},informed={'any':[['Helen Marsh'],['My PI (Helen Marsh)'],['PI (Helen Marsh)'],['York station','Helen Marsh']]}),
'device_loss',['personal_data','device_id','affected_systems','lost_or_stolen'])

mail('en03_defaced','en',('root','kev@hosting.physlab-corran.example'),'2026-10-21T07:22:00',L,'conference2025 site defaced',
'''<D>conference2025.physlab-corran.example got defaced overnight, front page says "hacked by gh0stcr3w" since 03:14 according to the file timestamps. They came in through the old file upload plugin, there is a webshell in /wp-content/uploads/2026/10/.</D>

<M>Took the vhost offline at 07:00, snapshot of the VM saved.</M> No user accounts on that box besides mine.

kev
''',
dict(reporter_name={'any':['kev','root']},affected_systems={'any':[['conference2025.physlab-corran.example'],['conference2025.physlab-corran.example','VM']]}),
['unauthorized_access'],['discovered_at','occurred_from','occurred_at','personal_data'],cte='7bit')

mail('en04_abuse_scan','en',('Northlink Abuse Desk','abuse@northlink-isp.example'),'2026-11-12T18:02:00',L,'Port scanning from 192.0.2.118',
'''Dear colleagues,

<D>We have observed port scanning originating from a host in your network:

Host 192.0.2.118 probed TCP ports 22, 3389 and 5900 on about 4,000 addresses in 203.0.113.0/24 and neighbouring ranges between 13:10 and 15:45 UTC on 12 November 2026.</D> The pattern suggests an infected machine rather than a research scan. An extract from our flow data is attached.

We would be grateful if you could look into it and let us know the outcome. Please quote NL-778120.

Kind regards
Priya Raman
Abuse Desk, Northlink Internet Ltd
abuse@northlink-isp.example
''',
dict(reporter_name={'any':['Priya Raman']},org_unit={'any':['Abuse Desk','Abuse Desk, Northlink Internet Ltd','Northlink Abuse Desk']},
 occurred_from={'any':['2026-11-12T13:10:00+00:00']},occurred_to='2026-11-12T15:45:00+00:00',affected_systems={'any':[['192.0.2.118'],['Host 192.0.2.118']]}),
'scan',['discovered_at','reporter_role'],to='security@uni-nordholz.example',attach=[('flows.csv','text/csv','ts,src,dst,dport\n2026-11-12T13:10:04Z,192.0.2.118,203.0.113.9,22\n2026-11-12T13:10:04Z,192.0.2.118,203.0.113.10,22\n')])

mail('en05_idor','en',('Marit van Dalen','marit@vandalen-sec.example'),'2026-10-17T22:50:00','Europe/Amsterdam','Vulnerability: anyone can read other applicants\' documents',
'''Hello,

I am an independent security researcher and an applicant at your university myself, which is how I came across this.

<D>In your application portal (apply.uni-nordholz.example) the document id in /api/v2/document?id=NNNNN is not checked against the logged-in user. By changing the number I could open the passport scan of another applicant. I stumbled over it today at about 21:15 and tried exactly two ids, then stopped.</D>

I have not stored anything and have not told anyone else. I would like to publish a short write-up after 90 days, if that is ok with you.

Would you have a PGP key for the details?

Kind regards,
Marit van Dalen
Signal: marit.77
''',
dict(reporter_name='Marit van Dalen',discovered_at='2026-10-17T21:15:00+02:00',affected_systems={'any':[['apply.uni-nordholz.example'],['application portal (apply.uni-nordholz.example)'],['application portal','apply.uni-nordholz.example']]}),
'vulnerability',['data_categories','personal_data','reporter_role','occurred_at'],to='security@uni-nordholz.example')

mail('en06_ransom_shop','en',('Dean Appleby','dean.appleby@corner-and-sons.example'),'2026-11-16T08:09:00',L,'URGENT all files locked',
'''Hi

<D>came in at 7.30 this morning to open up and the back office PC and the till server both had a red screen saying YOUR FILES ARE ENCRYPTED and to pay 2.5 bitcoin. All the files on the S: drive end in .lck9 now. Tills are not working either.</D> <C>We can only take cash and cant do any refunds or click & collect.</C>

<M>Ive pulled the network cables out of both.</M> Rang head office (Julie) and she said mail you.

There is staff rotas and holiday forms on S: with peoples bank details, 23 staff.

Call me on 07700 900461 im in til 5

Dean
Store supervisor, Corner & Sons Taunbridge
''',
dict(reporter_name={'any':['Dean Appleby','Dean']},reporter_role='Store supervisor',reporter_phone='07700 900461',discovered_at='2026-11-16T07:30:00+00:00',
 affected_systems={'any':[['back office PC','till server'],['back office PC','till server','S: drive'],['back office PC','till server','S: drive','Tills'],['back office PC','till server','Tills']]},affected_persons=23,informed={'any':[['head office (Julie)'],['Julie'],['head office']]},
 data_categories={'any':[['bank details'],['staff rotas','holiday forms','bank details'],['staff rotas and holiday forms','bank details']]}),
'ransomware',['org_unit','personal_data','location','occurred_at'])

mail('en07_phish_noclick','en',('Ines Carvalho','ic417@st-brannoc.example'),'2026-10-29T14:02:00',L,'Fw: Revised salary structure 2026',
'''Hi there,

<D>I got the phishing mail below this morning at 9:52. It pretends to come from our HR director and asks to scan a QR code with the phone. I haven't scanned it, but at least three others in my corridor got the same.</D>

<M>I've reported it with the Outlook button and warned the PhD mailing list.</M>

All the best
Ines

Ines Carvalho (she/her)
PhD student, Computational Chemistry
St Brannoc College

-----Original Message-----
From: "Margaret Thorne - Human Resources" <hr-director@stbrannoc-payroll.test>
Sent: 29 October 2026 09:52
To: Carvalho, Ines
Subject: Revised salary structure 2026

Dear colleague,
The revised salary structure takes effect on 1 November 2026. Please scan the
code with your mobile device and sign in before 5 pm today to acknowledge.
Failure to comply may delay your October salary.

Margaret Thorne
Director of Human Resources
Tel 0161 496 0200
''',
dict(reporter_name='Ines Carvalho',reporter_role='PhD student',occurred_at='2026-10-29T09:52:00+00:00'),
'phishing',['org_unit','informed','discovered_at','affected_persons'],attach=[('qr.png','image/png',PNG)])

mail('en08_anyone_link','en',('HR Operations','hr.operations@meridian-housing.example'),'2026-10-16T16:44:00',L,'Data breach - absence tracker shared publicly',
'''Good afternoon,

Please log the following.

<D>On 1 September 2026 a member of the team created a sharing link for the sickness absence tracker with the setting "anyone with the link" and pasted it into the all-staff newsletter. The spreadsheet lists 212 employees with their job title, days of absence and reason for absence (including mental health and pregnancy related). A colleague from Repairs pointed it out to us on 16 October at 2.35 pm.</D>

<M>The link was revoked at 2.50 pm and the access log has been requested from IT.</M> The DPO has been notified.

Likely consequences: <C>embarrassment and distress for the staff concerned, possible grievances.</C>

Kind regards

Olamide Fraser
HR Operations Manager
Meridian Housing Association
DDI 01632 960 733

_______________________________
This email and any attachments are confidential and intended solely for the
addressee. If you have received it in error please notify the sender on
01632 960 700 and delete it. Meridian Housing Association, 2 Quay Street.
''',
dict(reporter_name='Olamide Fraser',reporter_role='HR Operations Manager',org_unit={'any':['HR Operations','Meridian Housing Association']},reporter_phone='01632 960 733',occurred_at='2026-09-01',discovered_at='2026-10-16T14:35:00+01:00',
 affected_persons=212,data_categories={'any':[['job title','days of absence','reason for absence'],['job title','days of absence','reason for absence (including mental health and pregnancy related)']]},informed={'any':[['DPO'],['The DPO']]}),
['data_leak','misconfiguration'],['personal_data','special_categories','affected_systems'])

mail('en09_mailrule_html','en',('Fiona McAllister','fiona.mcallister@lochside-college.example'),'2026-11-10T10:31:00',L,'Mailbox hacked - invoices redirected',
'''<div dir="ltr"><div>Hello,</div><div><br></div>
<div><D>Our bursar's mailbox (j.rennie@lochside-college.example) has been taken over. Since 3 November someone has been reading it, a rule was set up which moves every mail containing &quot;invoice&quot; to the RSS folder, and two suppliers were sent new bank details in his name. We found out yesterday at 3:20 pm when one of the suppliers rang to check.</D></div><div><br></div>
<div><M>IT have reset his password, deleted the rule and signed out all sessions.</M> The bank and Police Scotland have been informed. No money has gone out as far as we know.</div><div><br></div>
<div>Thanks<br>Fiona</div>
<div><br></div><div><font color="#555555">Fiona McAllister<br>Finance Office Manager<br>Lochside College, Finance Office<br>Direct line: 01632 960 198</font></div></div>''',
dict(reporter_name='Fiona McAllister',reporter_role='Finance Office Manager',org_unit={'any':['Finance Office','Lochside College, Finance Office']},reporter_phone='01632 960 198',discovered_at='2026-11-09T15:20:00+00:00',
 informed={'any':[['The bank','Police Scotland'],['bank','Police Scotland']]},
 affected_systems={'any':[['j.rennie@lochside-college.example'],["bursar's mailbox (j.rennie@lochside-college.example)"],["Our bursar's mailbox (j.rennie@lochside-college.example)"],["bursar's mailbox"]]}),
'compromised_account',['occurred_from','occurred_at','police_report','consequences'],is_html=True)

mail('en10_copyright','en',('Larkspur Press Rights Department','rights@larkspur-press.example'),'2026-10-30T11:15:00',L,'Unauthorised copies of our textbook on your server',
'''To whom it may concern,

<D>We have found a complete scan of our title "Introductory Enzymology", 4th edition, at https://people.uni-nordholz.example/~bkruse/enz4.pdf. The copy is publicly accessible and has not been licensed by us.</D>

We ask you to remove the file within seven days and to confirm the removal in writing. We are the exclusive holder of the rights.

Yours faithfully,

Gareth Pym
Rights Manager
Larkspur Press Ltd, 14 Saddler Row, London
Telephone 020 7946 0815
''',
dict(reporter_name='Gareth Pym',reporter_role='Rights Manager',reporter_phone='020 7946 0815'),
'copyright',['org_unit','affected_systems','location'],to='security@uni-nordholz.example')

mail('en11_webinar','en',('CyberResilience Weekly','hello@cyberresilience-weekly.example'),'2026-11-18T06:00:00',L,'Last chance: Ransomware Readiness Summit, 26 November',
'''Hi there,

Only 40 seats left! Join 600 security leaders on 26 November at 10:00 GMT for the Ransomware Readiness Summit. Hear how a hospital lost 3,000 patient records in one night, and what its CISO would do differently.

* Keynote: "They encrypted everything", Dr Amara Lowe
* Panel: phishing in the age of AI
* Free lunch voucher for the first 50 who register

Register now: https://summit.cyberresilience-weekly.example/register

You receive this mail because you signed up on our website. Unsubscribe with one click.
CyberResilience Weekly, 5 Dock Street, Bristol, 0117 496 0333
''',
dict(),['other','spam'],['reporter_name','reporter_phone'],hdr={'Precedence':'bulk','List-Unsubscribe':'<https://summit.cyberresilience-weekly.example/u/991>'})

mail('en12_apikey','en',('Yusuf Adeyemi','yusuf.adeyemi@tidalmodels.example'),'2026-11-06T13:18:00',L,'API token in public repo',
'''Hey folks,

my bad. <D>I pushed a config file with our AWS access key and the database password of db02.tidalmodels.example to a public GitHub repository yesterday at 17:42. GitHub's secret scanning mail arrived at 17:49 but I only read it today at 12:30.</D>

Done so far:
<M>- key revoked and new one issued
- db password rotated
- repo set to private</M>

Not done: check CloudTrail for use of the key in between. Could someone with access do that please?

Cheers, Yusuf
(research software engineer, Coastal Modelling group)
''',
dict(reporter_name={'any':['Yusuf Adeyemi','Yusuf']},reporter_role='research software engineer',org_unit='Coastal Modelling group',occurred_at='2026-11-05T17:42:00+00:00',discovered_at='2026-11-06T12:30:00+00:00'),
'credentials_exposed',['affected_systems','personal_data','location','data_categories'])

mail('en13_fwd_manager','en',('Hargreaves, Simon','simon.hargreaves@pennfield-council.example'),'2026-10-23T15:37:00',L,'FW: Possible breach - planning objections',
'''Passing this on as I don't think Dawn has your address. Can you give it a reference number please?

Simon Hargreaves
Head of Development Management
01632 960 871

From: Dawn Pickles
Sent: 23 October 2026 14:55
To: Simon Hargreaves
Subject: Possible breach - planning objections

Simon,

<D>I've just noticed that the objection letters for application 26/01177 went onto the public planning portal on Wednesday without being redacted. There are 16 letters with signatures, phone numbers and email addresses, and one mentions the writer's heart condition.</D>

<M>I've unpublished the lot for now.</M>

Dawn
Planning Support Officer
Ext 4410
''',
dict(reporter_name={'any':['Simon Hargreaves','Hargreaves, Simon','Dawn Pickles']},occurred_at='2026-10-21',
 data_categories={'any':[['signatures','phone numbers','email addresses'],['signatures','phone numbers','email addresses','heart condition']]},
 affected_systems={'any':[['public planning portal'],['planning portal'],['the public planning portal']]},discovered_at={'any':['2026-10-23T14:55:00+01:00','2026-10-23']}),
['data_leak'],['reporter_role','reporter_phone','org_unit','affected_persons','personal_data','special_categories','location','informed'])

mail('en14_lost_phone','en',('Kiera','kiera.doyle@student.ashcombe.example'),'2026-10-02T08:55:00',L,'lost work phone',
'''hiya, <D>i think i left my work phone in the taxi last night about 11.45pm on the way home from the alumni dinner. it's a samsung galaxy a54, has a pin on it.</D> been ringing it all morning and it just goes to voicemail. it's the one for the open day ambassadors so there's a whatsapp group on it w/ about 30 students.

can you wipe it??

kiera doyle
student ambassador
''',
dict(reporter_name={'any':['kiera doyle','Kiera']},reporter_role='student ambassador',occurred_at='2026-10-01T23:45:00+01:00',location={'any':['the taxi','taxi','in the taxi']},
 device_kind={'any':['work phone','samsung galaxy a54','phone']},lost_or_stolen='lost'),
'device_loss',['discovered_at','affected_persons','personal_data','data_categories','affected_systems','measures','org_unit'])
