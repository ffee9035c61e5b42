//! What each format gives.

use super::*;
use crate::model::kind::Kind;
use crate::model::tlp::Tlp;

fn arf(fields: &str, message: &str) -> String {
    format!(
        "From: desk@feeds.example.net\nMIME-Version: 1.0\nContent-Type: multipart/report; \
         report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nThis is an email abuse report \
         for a message received from IP 192.0.2.9.\nSee http://format.example.com/about.\n--b\nContent-Type: \
         message/feedback-report\n\n{fields}\n--b\nContent-Type: message/rfc822\n\n{message}\n--b--\n"
    )
}

const SPAM: &str = "From: Winner <win@spam.example.com>\nTo: victim@isp.example.net\nSubject: You won\n\nReported by: \
                    Mallory\nMy laptop was stolen on 2026-10-01. TLP. Click http://win.example.com/now\n";

#[test]
fn a_feedback_report_is_told_by_its_fields_and_not_by_the_reported_mail() {
    let fields = "Feedback-Type: abuse\nUser-Agent: Loop/1\nVersion: 1\nOriginal-Mail-From: <win@spam.example.com>\n\
                  Arrival-Date: Mon, 5 Oct 2026 08:00:00 +0200\nSource-IP: 192.0.2.7\nReported-Domain: \
                  spam.example.com\nReported-URI: http://one.example.com/a\nReported-URI:\n http://two.example.com/b\n\
                  Reported-URI: mailto:drop@example.com\nIncidents: 4\n";
    let (extracted, judged) = understood(&arf(fields, SPAM));
    assert_eq!(judged.judgement.kind, Kind::Spam);
    expect(
        &extracted,
        &[
            (Field::Kind, "spam"),
            (Field::OccurredAt, "2026-10-05T08:00:00+02:00"),
            (Field::AffectedSystems, "192.0.2.7, spam.example.com"),
            (Field::ReporterName, ""),
            (Field::ReporterEmail, "desk@feeds.example.net"),
            (Field::LostOrStolen, ""),
            (Field::DeviceKind, ""),
        ],
    );
    assert!(show(&extracted, Field::Description).starts_with("4 events.\nARF feedback report: abuse\n"));
    assert!(!extracted.words.contains("laptop"), "{}", extracted.words);
    let iocs = iocs(&extracted);
    for want in [
        "http://one.example.com/a",
        "http://two.example.com/b",
        "192.0.2.7",
        "http://win.example.com/now",
    ] {
        assert!(iocs.contains(&want), "{want} in {iocs:?}");
    }
    for not in ["victim@isp.example.net", "http://format.example.com/about"] {
        assert!(!iocs.contains(&not), "{not} in {iocs:?}");
    }
}

#[test]
fn feedback_types_are_kinds_only_where_they_are_certain() {
    for (name, want) in [
        ("fraud", Some(Kind::Phishing)),
        ("virus", Some(Kind::Malware)),
        ("OPT-OUT", Some(Kind::Spam)),
        ("not-spam", Some(Kind::Other)),
        ("auth-failure", None),
        ("x-new", None),
    ] {
        let (extracted, judged) = understood(&arf(&format!("Feedback-Type: {name}\nVersion: 1\n"), SPAM));
        let said = extracted.report.text(Field::Kind).map(str::to_owned);
        assert_eq!(said.as_deref(), want.map(Kind::name), "{name}");
        if let Some(want) = want {
            assert_eq!(judged.judgement.kind, want, "{name}");
        }
    }
}

#[test]
fn x_arf_of_version_4_and_3_say_the_same() {
    let four = r#"{"xarf_version": "4.2.0", "report_id": "b8a1", "timestamp": "2026-10-04T21:00:00Z",
        "reporter": {"org": "Honeypots", "contact": "pots@watch.example.net", "domain": "watch.example.net"},
        "source_identifier": "198.51.100.7", "source_port": 4711, "category": "connection", "type": "login_attack",
        "destination_ip": "203.0.113.5", "destination_port": 22, "service": "ssh",
        "first_seen": "2026-10-04T20:00:00Z", "username_patterns": ["root", "admin"],
        "evidence": [{"content_type": "text/plain", "description": "Log of the attempts", "payload": "QUFB",
                      "hash": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}]}"#;
    let three = r#"{"Version": "3", "ReporterInfo": {"ReporterOrg": "Honeypots",
        "ReporterContactEmail": "pots@watch.example.net", "ReporterOrgDomain": "watch.example.net"}, "Disclosure": true,
        "Report": {"ReportClass": "Activity", "ReportType": "LoginAttack", "Date": "2026-10-04T21:00:00Z",
        "FirstSeen": "2026-10-04T20:00:00Z", "SourceIp": "198.51.100.7", "SourcePort": 4711,
        "DestinationIp": "203.0.113.5", "DestinationPort": 22,
        "Samples": [{"ContentType": "text/plain", "Description": "Log of the attempts", "Payload": "AAA"}]}}"#;
    for body in [four, three] {
        let (extracted, judged) = understood(&attached("application/json; name=report.json", body));
        assert_eq!(judged.judgement.kind, Kind::LoginAttack);
        expect(
            &extracted,
            &[
                (Field::ReporterName, "Honeypots"),
                (Field::ReporterEmail, "pots@watch.example.net"),
                (Field::OccurredAt, "2026-10-04T21:00:00+00:00"),
                (Field::OccurredFrom, "2026-10-04T20:00:00+00:00"),
                (Field::AffectedSystems, "198.51.100.7, 203.0.113.5"),
                (Field::DiscoveredAt, ""),
            ],
        );
        let description = show(&extracted, Field::Description);
        assert!(
            description.contains("from 198.51.100.7 port 4711 to 203.0.113.5 port 22"),
            "{description}"
        );
        assert!(description.contains("Log of the attempts"), "{description}");
        // The desk's own domain and the hash of a screenshot would tie all its reports together.
        assert_eq!(iocs(&extracted), ["198.51.100.7", "203.0.113.5"]);
    }
}

#[test]
fn x_arf_in_lines_is_read_and_its_log_is_evidence() {
    let raw = "From: desk@feeds.example.net\nX-XARF: PLAIN\nMIME-Version: 1.0\nContent-Type: multipart/mixed; \
               boundary=b\n\n--b\nContent-Type: text/plain\n\nDear team, see https://format.example.com.\n--b\n\
               Content-Type: text/plain; name=\"report.txt\"\n\n---\nReported-From: guard@watch.example.net\nCategory: \
               abuse\nReport-Type: login-attack\nService: ssh\nVersion: 0.2\nUser-Agent: Guard\n 1.0\nDate: Mon, 05 \
               Oct 2026 07:00:00 +0200\nSource-Type: ip-address\nSource: 198.51.100.7\nPort: 22\nReport-ID: \
               1@watch.example.net\nSchema-URL: http://schema.example.com/x.json\nTLP: amber\n--b\nContent-Type: \
               text/plain; name=log.txt\n\nName: Mallory\nOct 5 sshd: Failed password for root from 203.0.113.99\n\
               --b--\n";
    let (extracted, judged) = understood(raw);
    assert_eq!(
        (judged.judgement.kind, judged.judgement.tlp_given),
        (Kind::LoginAttack, true)
    );
    expect(
        &extracted,
        &[
            (Field::ReporterEmail, "guard@watch.example.net"),
            (Field::ReporterName, ""),
            (Field::OccurredAt, "2026-10-05T07:00:00+02:00"),
            (Field::AffectedSystems, "198.51.100.7"),
        ],
    );
    assert_eq!(iocs(&extracted), ["198.51.100.7", "203.0.113.99"]);
}

#[test]
fn several_events_are_one_report() {
    let event = |ip: &str, time: &str| {
        format!(
            r#"{{"xarf_version": "4", "category": "messaging", "type": "spam", "timestamp": "{time}",
               "source_identifier": "{ip}", "reporter": {{"org": "Traps", "contact": "t@traps.example.net"}}}}"#
        )
    };
    let events = [
        event("192.0.2.2", "2026-10-03T00:00:00Z"),
        event("192.0.2.1", "2026-10-01T00:00:00Z"),
        event("192.0.2.3", "2026-10-02T00:00:00+02:00"),
    ];
    // As a list, and one a line.
    let lines: Vec<String> = events.iter().map(|event| event.replace('\n', " ")).collect();
    for body in [format!("[{}]", events.join(",")), lines.join("\n")] {
        let (extracted, judged) = understood(&attached("application/json; name=x.json", &body));
        assert_eq!(judged.judgement.kind, Kind::Spam);
        expect(
            &extracted,
            &[
                (Field::OccurredAt, ""),
                (Field::OccurredFrom, "2026-10-01T00:00:00+00:00"),
                (Field::OccurredTo, "2026-10-03T00:00:00+00:00"),
                (Field::AffectedSystems, "192.0.2.2, 192.0.2.1, 192.0.2.3"),
            ],
        );
        assert!(show(&extracted, Field::Description).starts_with("3 events.\n"));
        assert_eq!(iocs(&extracted).len(), 3);
    }
}

const IODEF: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<i:IODEF-Document version="2.00" xmlns:i="urn:ietf:params:xml:ns:iodef-2.0">
 <i:Incident purpose="reporting" restriction="amber">
  <i:IncidentID name="csirt.example.net">4711</i:IncidentID>
  <i:RelatedActivity><i:URL>http://csirt.example.net/related</i:URL></i:RelatedActivity>
  <i:DetectTime>2026-10-05T06:30:00+02:00</i:DetectTime>
  <i:ReportTime>2026-10-05T08:00:00+02:00</i:ReportTime>
  <i:GenerationTime>2026-10-05T08:00:00+02:00</i:GenerationTime>
  <i:Description>Passwords of the library portal were sold.</i:Description>
  <i:Assessment><i:SystemImpact severity="high" type="breach-credential"/></i:Assessment>
  <i:Contact role="tech" type="person"><i:ContactName>Not This One</i:ContactName></i:Contact>
  <i:Contact role="creator" type="organization">
   <i:ContactName>CSIRT Example</i:ContactName>
   <i:Email><i:EmailTo>desk@csirt.example.net</i:EmailTo></i:Email>
   <i:Telephone><i:TelephoneNumber>+47 22 00 00 00</i:TelephoneNumber></i:Telephone>
   <i:Contact role="creator" type="person"><i:ContactName>Kari Nordmann</i:ContactName></i:Contact>
  </i:Contact>
  <i:EventData>
   <i:StartTime>2026-10-01T00:00:00Z</i:StartTime>
   <i:Flow>
    <i:System category="source"><i:Node>
     <i:DomainData system-status="spoofed" domain-status="assignedAndActive"><i:Name>evil.example.com</i:Name></i:DomainData>
     <i:Address category="ipv4-addr">192.0.2.210</i:Address></i:Node>
     <i:Service ip-protocol="6"><i:Port>4321</i:Port></i:Service></i:System>
    <i:System category="target"><i:Node><i:Address category="ipv6-addr">2001:db8::7</i:Address></i:Node></i:System>
    <i:System category="sensor"><i:Node><i:Address category="ipv4-addr">203.0.113.250</i:Address></i:Node></i:System>
   </i:Flow>
  </i:EventData>
  <i:EventData>
   <i:EndTime>2026-10-04T00:00:00Z</i:EndTime>
   <i:Description>Seen in a &lt;paste&gt;.</i:Description>
   <i:Flow><i:System category="target"><i:Node>
     <i:Address category="ipv4-addr">192.0.2.211</i:Address></i:Node></i:System></i:Flow>
   <i:Record><i:RecordData><i:FileData><i:File>
     <i:HashData><i:Hash><ds:DigestMethod xmlns:ds="x" Algorithm="sha1"/>
      <ds:DigestValue xmlns:ds="x">2jmj7l5rSw0yVb/vlWAYkK/YBwk=</ds:DigestValue></i:Hash></i:HashData>
   </i:File></i:FileData></i:RecordData></i:Record>
  </i:EventData>
 </i:Incident>
</i:IODEF-Document>"#;

#[test]
fn iodef_gives_times_contact_systems_and_label() {
    let (extracted, judged) = understood(&attached("application/xml; name=incident.xml", IODEF));
    assert_eq!(judged.judgement.kind, Kind::CredentialsExposed);
    assert_eq!((judged.judgement.tlp, judged.judgement.tlp_given), (Tlp::Amber, true));
    expect(
        &extracted,
        &[
            (Field::ReporterName, "Kari Nordmann"),
            (Field::OrgUnit, "CSIRT Example"),
            (Field::ReporterEmail, "desk@csirt.example.net"),
            (Field::ReporterPhone, "+47 22 00 00 00"),
            (Field::DiscoveredAt, "2026-10-05T06:30:00+02:00"),
            (Field::OccurredFrom, "2026-10-01T00:00:00+00:00"),
            (Field::OccurredTo, "2026-10-04T00:00:00+00:00"),
            (
                Field::AffectedSystems,
                "evil.example.com, 192.0.2.210, 2001:db8::7, 192.0.2.211",
            ),
            (Field::PersonalData, ""),
        ],
    );
    let description = show(&extracted, Field::Description);
    for want in [
        "2 events.",
        "IODEF report 4711 of csirt.example.net (purpose: reporting)",
        "library portal",
        "<paste>",
    ] {
        assert!(description.contains(want), "{want} in {description}");
    }
    let iocs = iocs(&extracted);
    for want in [
        "192.0.2.210",
        "2001:db8::7",
        "evil.example.com",
        "da39a3ee5e6b4b0d3255bfef95601890afd80709",
    ] {
        assert!(iocs.contains(&want), "{want} in {iocs:?}");
    }
    assert!(!iocs.iter().any(|ioc| ioc.contains("csirt.example.net")), "{iocs:?}");
}

#[test]
fn breached_privacy_means_personal_data() {
    let xml = IODEF.replace("breach-credential", "breach-privacy");
    let (extracted, judged) = understood(&attached("application/xml; name=incident.xml", &xml));
    expect(&extracted, &[(Field::PersonalData, "yes")]);
    assert_eq!(judged.judgement.kind, Kind::DataLeak);
}

const WANTED: &[(Field, &str)] = &[
    (Field::ReporterName, "Erika Muster"),
    (Field::ReporterEmail, "erika@example.org"),
    (Field::DiscoveredAt, "2026-10-05T09:20:00+02:00"),
    (Field::OccurredAt, "2026-10-04"),
    (Field::Kind, "data_loss"),
    (Field::Description, "Die Platte ist hin.\nAuch die Sicherung."),
    (Field::AffectedSystems, "srv7.example.org, nas1"),
    (Field::PersonalData, "yes"),
    (Field::AffectedPersons, "60"),
    (Field::DeviceEncrypted, "unknown"),
];

#[test]
fn our_own_field_names_are_read_from_json_and_yaml() {
    let json = r#"{"reporter_name": "Erika Muster", "reporter_email": "erika@example.org",
        "discovered_at": "2026-10-05T09:20:00", "occurred_at": "2026-10-04", "kind": "data_loss",
        "description": "Die Platte ist hin.\nAuch die Sicherung.", "affected_systems": ["srv7.example.org", "nas1"],
        "personal_data": true, "affected_persons": 60, "device_encrypted": "unknown", "measures": null,
        "tlp": "amber+strict", "mood": "bad", "extra": {"a": 1}}"#;
    let yaml = "---\nreporter_name: Erika Muster\nreporter_email: erika@example.org\ndiscovered_at: \
                2026-10-05T09:20:00+02:00\noccurred_at: 2026-10-04\nkind: data_loss\ndescription: |\n  Die Platte ist \
                hin.\n  Auch die Sicherung.\naffected_systems:\n  - srv7.example.org\n  - nas1\npersonal_data: ja\n\
                affected_persons: ca. 60\ndevice_encrypted: unbekannt\nmeasures:\ntlp: AMBER+STRICT\nmood: bad\nextra:\n  a: 1\n";
    let bare = format!("From: erika@example.org\n\n{}", yaml.trim_start_matches("---\n"));
    for raw in [
        attached("application/json; name=report.json", json),
        attached("text/yaml; name=report.yaml", yaml),
        attached("application/octet-stream; name=report.yml", yaml),
        format!("From: erika@example.org\nContent-Type: application/json\n\n{json}"),
        bare,
    ] {
        let (extracted, judged) = understood(&raw);
        expect(&extracted, WANTED);
        assert_eq!(
            (judged.judgement.kind, judged.judgement.tlp),
            (Kind::DataLoss, Tlp::AmberStrict)
        );
        let unread: Vec<_> = extracted
            .report
            .unread
            .iter()
            .map(|unread| unread.label.as_str())
            .collect();
        assert!(
            unread.contains(&"mood") && unread.iter().any(|label| label.starts_with("extra")),
            "{unread:?}"
        );
        let place = &extracted.report.fields[&Field::AffectedPersons].provenance;
        assert_eq!(
            (place.form.as_str(), place.label.as_deref()),
            ("fields", Some("affected_persons"))
        );
    }
}

#[test]
fn a_line_of_our_own_output_is_read_back() {
    let json = r#"{"outcome": "incident", "report": {"kind": "scan", "org_unit": "Physik", "discovered_at": "2026-10-05"},
        "iocs": [{"type": "ip", "value": "192.0.2.4"}]}"#;
    let (extracted, judged) = understood(&attached("application/json; name=report.json", json));
    assert_eq!(judged.judgement.kind, Kind::Scan);
    expect(
        &extracted,
        &[(Field::OrgUnit, "Physik"), (Field::DiscoveredAt, "2026-10-05")],
    );
    assert_eq!(iocs(&extracted), ["192.0.2.4"]);
}

#[test]
fn an_x_arf_report_in_the_envelope_of_a_feed_is_read_once() {
    let raw = "From: desk@feeds.example.net\nMIME-Version: 1.0\nContent-Type: multipart/report; \
               report-type=feedback-report; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee the report.\n--b\n\
               Content-Type: message/feedback-report\n\nFeedback-Type: xarf\nUser-Agent: x/1\nVersion: 1\n--b\n\
               Content-Type: application/json; name=xarf.json\n\n{\"xarf_version\": \"4\", \"category\": \"content\", \
               \"type\": \"phishing\", \"url\": \"http://evil.example.com/a\"}\n--b--\n";
    let (extracted, judged) = understood(raw);
    assert_eq!(judged.judgement.kind, Kind::Phishing);
    expect(&extracted, &[(Field::AffectedSystems, "evil.example.com")]);
    assert!(
        extracted.report.conflicts.is_empty(),
        "{:?}",
        extracted.report.conflicts
    );
}

#[test]
fn what_fills_a_place_in_a_file_is_no_answer() {
    let json = r#"{"kind": "misdelivery", "description": "Liste ging an den falschen Verteiler", "personal_data": "n/a",
        "special_categories": "keine Angabe", "affected_persons": -5, "reporter_phone": "...", "location": "bitte eintragen",
        "discovered_at": "TT.MM.JJJJ", "informed": ["-", "Leitung"]}"#;
    let (extracted, _) = understood(&attached("application/json; name=meldung.json", json));
    expect(
        &extracted,
        &[
            (Field::PersonalData, ""),
            (Field::SpecialCategories, ""),
            (Field::AffectedPersons, ""),
            (Field::ReporterPhone, ""),
            (Field::Location, ""),
            (Field::DiscoveredAt, ""),
            (Field::Informed, "Leitung"),
        ],
    );
}

#[test]
fn lists_of_events_in_json_are_read_as_those_in_rows() {
    let event = |hour: u8| {
        format!(
            r#"{{"time.source": "2026-10-05T0{hour}:00:00+00:00", "source.ip": "192.0.2.3{hour}", "classification.type": "brute-force"}}"#
        )
    };
    let list = format!("[{}, {}]", event(1), event(2));
    let lines = format!("{}\n{}", event(1), event(2));
    let wrapped = format!(r#"{{"events": {list}}}"#);
    for (media, body) in [
        ("application/json; name=e.json", list),
        ("application/x-ndjson; name=e.jsonl", lines),
        ("application/json; name=e.json", wrapped),
    ] {
        let (extracted, _) = understood(&attached(media, &body));
        assert_eq!(
            show(&extracted, Field::AffectedSystems),
            "192.0.2.31, 192.0.2.32",
            "{body}"
        );
        assert!(iocs(&extracted).contains(&"192.0.2.31"));
    }
}
