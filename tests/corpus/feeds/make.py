#!/usr/bin/env python3
"""Writes the feed mails of this folder: ARF, X-ARF, IODEF, fields and tables, as different senders lay them out.

Run it in this folder. Each mail's expected answer lies beside it as NAME.json.
"""
import base64
import io
import json
import zipfile
from email import policy
from email.message import EmailMessage, MIMEPart
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText


def head(mail, sender, subject, date, to="security@example.org", **more):
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = sender, to, subject, date
    mail["Message-ID"] = "<" + str(abs(hash_of(subject + date))) + "@feeds.example>"
    for key, value in more.items():
        mail[key.replace("_", "-")] = value


def hash_of(text):
    number = 7
    for character in text:
        number = (number * 31 + ord(character)) % 1_000_000_007
    return number


def write(name, mail):
    with open(name + ".eml", "wb") as out:
        out.write(mail.as_bytes(policy=policy.default.clone(max_line_length=0)))


def report(words, feedback, original, kind="message/rfc822"):
    mail = MIMEMultipart("report", **{"report-type": "feedback-report"})
    mail.attach(MIMEText(words, "plain", "us-ascii"))
    part = MIMEBase("message", "feedback-report")
    part.set_payload(feedback)
    mail.attach(part)
    part = MIMEBase(*kind.split("/"))
    part.set_payload(original)
    mail.attach(part)
    return mail


SPAM = """Received: from mail.example.org (mail.example.org [192.0.2.44]) by mx.fbl.example with ESMTPS id abc;
 Thu, 19 Nov 2026 07:12:09 +0000
From: "Prize Office" <win@mail.example.org>
To: <redacted@fbl.example>
Subject: Collect your prize
Date: Thu, 19 Nov 2026 07:12:01 +0000
Message-ID: <1@mail.example.org>

Dear winner, click http://prize.example.com/claim?id=7 and phone +44 20 7946 0000.
"""

mail = report(
    "This is an email abuse report for an email message received from IP 192.0.2.44 on Thu, 19 Nov 2026\n"
    "07:12:09 +0000. For more information see https://fbl.example/help\n",
    "Feedback-Type: abuse\nUser-Agent: FBL-Robot/3.1\nVersion: 1\nOriginal-Mail-From: <bounce-7@mail.example.org>\n"
    "Arrival-Date: Thu, 19 Nov 2026 07:12:09 +0000\nSource-IP: 192.0.2.44\nReported-Domain: mail.example.org\n"
    "Original-Rcpt-To: redacted@fbl.example\nReporting-MTA: dns; mx.fbl.example\n",
    SPAM,
)
head(mail, "FBL Robot <feedbackloop@fbl.example>", "FW: Collect your prize", "Thu, 19 Nov 2026 08:00:00 +0000")
write("arf-complaint", mail)

mail = report(
    "Guten Tag,\n\nein Kunde hat die angehaengte Nachricht als Betrugsversuch gemeldet.\n\nIhr Abuse-Team\n",
    "Feedback-Type: fraud\nVersion: 1.0\nUser-Agent: Meldestelle/0.9\nSource-IP: 2001:db8:17::25\n"
    "Reported-URI: http://login.example.org.evil.example/anmelden\nReported-URI: https://evil.example/a?b=c\n"
    "Received-Date: Wed, 18 Nov 2026 23:41:00 +0100\nIncidents: 37\n",
    "From: Rechenzentrum <rz@example.org>\nSubject: Ihr Konto laeuft ab\nDate: Wed, 18 Nov 2026 23:40:50 +0100\n\n",
    "text/rfc822-headers",
)
head(mail, "abuse@provider.example", "[Ticket#99118] Beschwerde", "Thu, 19 Nov 2026 06:30:00 +0100", X_Mailer="OTRS")
write("arf-fraud-de", mail)

mail = report(
    "A message claiming to be from example.org failed authentication here.\n",
    "Feedback-Type: auth-failure\nUser-Agent: dmarc-reporter/1\nVersion: 1\nOriginal-Mail-From: <x@bad.example>\n"
    "Source-IP: 198.51.100.9\nReported-Domain: example.org\nAuth-Failure: dmarc\nDelivery-Result: reject\n"
    "Identity-Alignment: none\nArrival-Date: Tue, 17 Nov 2026 10:00:00 -0500\nDKIM-Domain: bad.example\n",
    "From: Kanzler <kanzler@example.org>\nSubject: Urgent payment\n\n",
    "text/rfc822-headers",
)
head(mail, "DMARC <noreply-dmarc@rx.example>", "DMARC failure report for example.org", "Tue, 17 Nov 2026 15:01:00 +0000")
write("arf-auth-failure", mail)

mail = report(
    "Virus found.\n",
    "User-Agent: scan/2\nVERSION: 1\nfeedback-type: Virus\nsource-ip: 203.0.113.80\nSource-Port: 51234\n"
    "Arrival-Date: Mon, 16 Nov 2026 09:15:00 +0100\nOriginal-Envelope-Id: 4Xy7\n",
    SPAM.replace("Collect your prize", "Invoice").replace("\n", "\r\n"),
)
head(mail, "postmaster@kunde.example", "Virus from your network", "Mon, 16 Nov 2026 09:20:00 +0100")
write("arf-virus", mail)


def xarf(words, name, kind, body, original=None, **headers):
    mail = MIMEMultipart("mixed")
    mail.attach(MIMEText(words, "plain", "utf-8"))
    part = MIMEText(body, kind.split("/")[1], "utf-8") if kind.startswith("text/") else MIMEBase(*kind.split("/"))
    if not kind.startswith("text/"):
        part.set_payload(base64.encodebytes(body.encode()).decode())
        part["Content-Transfer-Encoding"] = "base64"
    part.add_header("Content-Disposition", "attachment", filename=name)
    mail.attach(part)
    if original:
        part = MIMEText(original, "plain", "utf-8")
        part.add_header("Content-Disposition", "attachment", filename="logfile.log")
        mail.attach(part)
    return mail


mail = xarf(
    "Hello,\n\nan attack was seen from your network. Details are attached in X-ARF.\n",
    "xarf.json",
    "application/json",
    json.dumps(
        {
            "xarf_version": "4.0.0",
            "report_id": "5f1c9d6e-7f0b-4e0a-9f5c-0a4f6a3a1f00",
            "timestamp": "2026-11-18T21:04:11Z",
            "reporter": {"org": "Honeynet North", "contact": "reports@honeynet.example", "domain": "honeynet.example"},
            "sender": {"org": "Honeynet North", "contact": "reports@honeynet.example", "domain": "honeynet.example"},
            "source_identifier": "192.0.2.71",
            "source_port": 40022,
            "category": "connection",
            "type": "login_attack",
            "evidence_source": "honeypot",
            "destination_ip": "198.51.100.2",
            "protocol": "tcp",
            "destination_port": 22,
            "first_seen": "2026-11-18T20:50:00Z",
            "last_seen": "2026-11-18T21:04:11Z",
            "description": "412 password guesses over SSH",
        },
        indent=1,
    ),
    X_XARF="PLAIN",
)
head(mail, "Honeynet North <reports@honeynet.example>", "Abuse report: 192.0.2.71", "Wed, 18 Nov 2026 22:00:00 +0000", X_XARF="PLAIN")
write("xarf-4-login", mail)

mail = xarf(
    "Phishing gemeldet.",
    "report.json",
    "application/octet-stream",
    json.dumps(
        {
            "xarf_version": "4.2.0",
            "report_id": "b2",
            "timestamp": "2026-11-17T08:00:00+01:00",
            "reporter": {"org": "Bank", "contact": "cert@bank.example", "domain": "bank.example"},
            "sender": {"org": "Bank", "contact": "cert@bank.example", "domain": "bank.example"},
            "source_identifier": "192.0.2.90",
            "category": "content",
            "type": "phishing",
            "evidence_source": "user_report",
            "url": "https://www.example.org/~meier/bank/login.php",
            "target_brand": "Bank",
            "evidence": [{"content_type": "text/plain", "description": "page", "payload": base64.b64encode(b"http://other.example/x").decode()}],
        }
    ),
)
head(mail, "CERT der Bank <cert@bank.example>", "Phishingseite auf Ihrem Server", "Tue, 17 Nov 2026 08:05:00 +0100")
write("xarf-4-phishing-de", mail)

events = [
    {
        "xarf_version": "4.0.0",
        "report_id": str(number),
        "timestamp": f"2026-11-19T0{number}:00:00Z",
        "reporter": {"org": "T", "contact": "t@t.example", "domain": "t.example"},
        "sender": {"org": "T", "contact": "t@t.example", "domain": "t.example"},
        "source_identifier": f"192.0.2.{number}",
        "category": "infrastructure",
        "type": "botnet",
        "evidence_source": "sinkhole",
        "malware_family": "Emotet",
        "c2_server": "c2.bad.example",
    }
    for number in range(1, 6)
]
mail = xarf("Five hosts of yours spoke to our sinkhole.", "events.json", "application/json", json.dumps(events))
head(mail, "Sinkhole <t@t.example>", "Botnet drones in your AS", "Thu, 19 Nov 2026 09:00:00 +0000")
write("xarf-4-several", mail)

mail = xarf(
    "Dear abuse team,\n\nthe IP 192.0.2.133 attacked one of our servers with brute force logins.\nPlease have a look at the attachments.\n",
    "report.txt",
    "text/plain",
    "---\nReported-From: fail@listing.example\nCategory: abuse\nReport-Type: login-attack\nService: ssh\nVersion: 0.2\n"
    "User-Agent: Fail2BanFeed/0.2\nDate: Thu, 19 Nov 2026 03:15:22 +0100\nSource-Type: ip-address\nSource: 192.0.2.133\n"
    "Port: 22\nReport-ID: 1187@listing.example\nSchema-URL: https://listing.example/schema/login-attack_0.1.2.json\nAttachment: text/plain\n",
    "Nov 19 03:15:20 vps sshd[77]: Failed password for root from 192.0.2.133 port 51000 ssh2\n"
    "Nov 19 03:15:22 vps sshd[78]: Failed password for admin from 192.0.2.133 port 51004 ssh2\n",
)
head(mail, "listing.example <fail@listing.example>", "[noreply] abuse report about 192.0.2.133 - Thu, 19 Nov 2026 03:15:22 +0100 -- service: ssh", "Thu, 19 Nov 2026 03:20:00 +0100", X_XARF="PLAIN", Auto_Submitted="auto-generated")
write("xarf-0-login", mail)

mail = xarf(
    "Siehe Anhang.",
    "report.txt",
    "text/plain",
    "Reported-From: spamtrap@trap.example\nReport-Type: spam\nCategory: abuse\nSource: 192.0.2.25\nSource-Type: ipv4\n"
    "Date: 2026-11-18T12:00:00+01:00\nUser-Agent: trap 1\nReport-ID: s1\nVersion: 0.1\n",
    SPAM,
)
head(mail, "Spamfalle <spamtrap@trap.example>", "Spam aus Ihrem Netz", "Wed, 18 Nov 2026 12:05:00 +0100", X_ARF="Yes")
write("xarf-0-spam-de", mail)

mail = xarf(
    "Report attached.",
    "abuse.json",
    "application/json",
    json.dumps(
        {
            "Version": "3",
            "ReporterInfo": {"ReporterOrg": "Scanwatch", "ReporterOrgDomain": "scanwatch.example", "ReporterOrgEmail": "x@scanwatch.example"},
            "Disclosure": True,
            "Report": {
                "ReportClass": "Activity",
                "ReportType": "PortScan",
                "Date": "2026-11-15T02:00:00Z",
                "SourceIp": "192.0.2.201",
                "DestinationIp": "203.0.113.7",
                "DestinationPort": 445,
            },
        }
    ),
)
head(mail, "x@scanwatch.example", "portscan", "Sun, 15 Nov 2026 02:10:00 +0000")
write("xarf-3-scan", mail)

IODEF2 = """<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document version="2.00" xml:lang="en" xmlns="urn:ietf:params:xml:ns:iodef-2.0">
 <Incident purpose="reporting" restriction="amber">
  <IncidentID name="csirt.neighbour.example">N-2026-118</IncidentID>
  <StartTime>2026-11-17T22:10:00+00:00</StartTime>
  <EndTime>2026-11-17T23:55:00+00:00</EndTime>
  <DetectTime>2026-11-17T22:25:00+00:00</DetectTime>
  <GenerationTime>2026-11-18T07:30:00+00:00</GenerationTime>
  <Description>DNS amplification against our resolver, among others from your network.</Description>
  <Assessment occurrence="actual"><SystemImpact severity="high" type="availability-system"/></Assessment>
  <Contact role="creator" type="organization"><ContactName>CSIRT Neighbour</ContactName><Email><EmailTo>csirt@neighbour.example</EmailTo></Email></Contact>
  <EventData><Flow>
   <System category="source"><Node><Address category="ipv4-addr">192.0.2.53</Address></Node><Service ip-protocol="17"><Port>53</Port></Service></System>
   <System category="source"><Node><Address category="ipv4-addr">192.0.2.54</Address></Node></System>
   <System category="target"><Node><DomainData system-status="innocent-hacked" domain-status="assignedAndActive"><Name>ns1.neighbour.example</Name></DomainData></Node></System>
  </Flow></EventData>
 </Incident>
</IODEF-Document>
"""
mail = EmailMessage()
head(mail, "CSIRT Neighbour <csirt@neighbour.example>", "N-2026-118 amplification from your network", "Wed, 18 Nov 2026 07:31:00 +0000")
mail.set_content("Dear colleagues,\n\nplease find our report attached as IODEF.\n\nCSIRT Neighbour\n")
mail.add_attachment(IODEF2.encode(), maintype="application", subtype="xml", filename="N-2026-118.xml")
write("iodef-2-ddos", mail)

IODEF1 = """<?xml version="1.0" encoding="iso-8859-1"?>
<!-- made by hand -->
<i:IODEF-Document xmlns:i="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="de">
 <i:Incident purpose="mitigation">
  <i:IncidentID name="cert.verbund.example">4711</i:IncidentID>
  <i:DetectTime>2026-11-16T09:00:00+01:00</i:DetectTime>
  <i:ReportTime>2026-11-16T11:00:00+01:00</i:ReportTime>
  <i:Description>Befallener Rechner, Verbindungen zu einem Steuerserver.</i:Description>
  <i:Method><i:Description>trojan</i:Description></i:Method>
  <i:Assessment><i:Impact type="user">malware</i:Impact></i:Assessment>
  <i:Contact role="creator" type="person"><i:ContactName>K\xf6rner, CERT Verbund</i:ContactName><i:Email>koerner@verbund.example</i:Email></i:Contact>
  <i:EventData><i:Flow><i:System category="source"><i:Node><i:NodeName>pc17.chemie.example.org</i:NodeName><i:Address category="ipv4-addr">192.0.2.117</i:Address></i:Node></i:System></i:Flow></i:EventData>
 </i:Incident>
</i:IODEF-Document>
"""
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as out:
    out.writestr(zipfile.ZipInfo("vorfall/4711.xml", (2026, 11, 16, 11, 0, 0)), IODEF1.encode("latin-1"))
mail = EmailMessage()
head(mail, "CERT Verbund <koerner@verbund.example>", "Hinweis 4711", "Mon, 16 Nov 2026 11:02:00 +0100")
mail.set_content("Guten Tag,\n\nanbei unser Bericht im IODEF-Format.\n\nMit freundlichen Grüßen\nCERT Verbund\n", charset="iso-8859-1")
mail.add_attachment(packed.getvalue(), maintype="application", subtype="zip", filename="4711.zip")
write("iodef-1-malware-zip-de", mail)

mail = EmailMessage()
head(mail, "Ticket Bridge <bridge@partner.example>", "report 2026-77", "Thu, 19 Nov 2026 10:00:00 +0000")
mail.set_content("Automatic hand-over, see attachment.\n")
mail.add_attachment(
    json.dumps(
        {
            "reporter_name": "Aoife Byrne",
            "reporter_email": "aoife.byrne@partner.example",
            "discovered_at": "2026-11-19T08:45:00+00:00",
            "kind": "device_loss",
            "device_kind": "laptop",
            "device_encrypted": "yes",
            "affected_persons": 12,
            "informed": ["IT helpdesk", "line manager"],
        }
    ).encode(),
    maintype="application",
    subtype="json",
    filename="report-2026-77.json",
)
write("fields-json", mail)

mail = EmailMessage()
head(mail, "Saksbro <bro@partner.example>", "Avvik 88", "Thu, 19 Nov 2026 11:00:00 +0100")
mail.set_content("Overført fra saksystemet.\n")
mail.add_attachment(
    "reporter_name: Kari Lien\norg_unit: Barnehagekontoret\ndiscovered_at: 2026-11-18T14:30:00+01:00\nkind: misdelivery\n"
    "personal_data: yes\naffected_persons: 31\ndata_categories:\n  - navn\n  - fødselsnummer\ndescription: |\n"
    "  Liste sendt til feil foreldre.\n  Trukket tilbake samme dag.\n".encode(),
    maintype="application",
    subtype="yaml",
    filename="melding.yaml",
)
write("fields-yaml-nb", mail)

CSV = (
    '"timestamp","ip","protocol","port","hostname","tag","asn","geo","region","city"\n'
    '"2026-11-18 01:12:44","192.0.2.12","tcp",3389,"pc12.example.org","rdp",64500,"DE","BAYERN","ERLANGEN"\n'
    '"2026-11-18 01:12:51","192.0.2.19","tcp",3389,"pc19.example.org","rdp",64500,"DE","BAYERN","ERLANGEN"\n'
    '"2026-11-18 01:13:02","192.0.2.30","tcp",3389,"","rdp",64500,"DE","BAYERN","ERLANGEN"\n'
)
mail = EmailMessage()
head(mail, "Watch Foundation <autoreports@watch.example>", "[Watch] Example University Accessible RDP Report: 2026-11-18", "Thu, 19 Nov 2026 04:00:00 +0000")
mail.set_content(
    "This report lists hosts of your network on which the Remote Desktop service can be reached from the internet.\n"
    "Times are UTC. See https://watch.example/reports/accessible-rdp for the columns.\n"
)
mail.add_attachment(CSV.encode(), maintype="text", subtype="csv", filename="2026-11-18-scan_rdp-example_university.csv")
write("csv-exposed-service", mail)

mail = EmailMessage()
head(mail, "Lagezentrum <reports@reports.cert.example>", "[CERT#2026111800001] Hinweise zu Schadprogramm-Infektionen in AS64500", "Wed, 18 Nov 2026 13:00:00 +0100")
mail.set_content(
    """Sehr geehrte Damen und Herren,

wir haben Hinweise zu Systemen in Ihrem Netz erhalten, die sehr wahrscheinlich mit Schadprogrammen infiziert sind.
Die Zeitstempel sind in UTC angegeben.

Bitte prüfen Sie die Systeme und informieren Sie deren Betreiber.

Betroffene Systeme in Ihrem Netzbereich:

Format: ASN | IP | Zeitstempel | Schadprogramm | Quellport | Ziel-IP | Zielport
 64500 | 192.0.2.66 | 2026-11-17 05:11:09 | qakbot | 49811 | 198.51.100.200 | 443
 64500 | 192.0.2.67 | 2026-11-17 06:20:31 | qakbot | 50102 | 198.51.100.200 | 443

Mit freundlichen Grüßen
das Team des Lagezentrums

Dies ist eine automatisch erzeugte Nachricht; Fragen an certbund@cert.example, Telefon +49 30 18 0000-0.
""",
    charset="utf-8",
)
write("table-malware-de", mail)
