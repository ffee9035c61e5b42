//! What machines write: ARF, X-ARF, IODEF, fields as JSON or YAML.

use super::{Attack, Readable, attack, with, withstand};

fn arf(fields: &str) -> Vec<u8> {
    format!(
        "From: bot@example.net\nSubject: abuse report\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nabuse\n--b\n\
         Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n{fields}\n--b\n\
         Content-Type: message/rfc822\n\nFrom: a@example.org\nSubject: x\n\ny\n--b--\n"
    )
    .into_bytes()
}

fn json(text: &str) -> Vec<u8> {
    with("vorfall.json", "application/json", text.as_bytes())
}

fn yaml(text: &str) -> Vec<u8> {
    with("vorfall.yaml", "application/yaml", text.as_bytes())
}

fn attacks() -> Vec<Attack> {
    let megabytes = if cfg!(debug_assertions) { 2 } else { 20 };
    let much = megabytes << 20;
    let addresses: String = (0..much / 30)
        .map(|number| {
            format!(
                "Source-IP: 203.{}.{}.{}\n",
                number >> 16 & 255,
                number >> 8 & 255,
                number & 255
            )
        })
        .collect();
    let systems: Vec<String> = (0..much / 20)
        .map(|number| format!("\"h{number}.example.net\""))
        .collect();
    let nodes: String = (0..much / 80)
        .map(|number| {
            format!(
                "<Node><Address category=\"ipv4-addr\">203.0.{}.{}</Address></Node>",
                number >> 8 & 255,
                number & 255
            )
        })
        .collect();
    let laughs: String = (1..40)
        .map(|level| format!("a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1))
        .collect();
    let samples = "{\"ContentType\":\"text/plain\",\"Payload\":\"eA==\"},".repeat(much / 50);
    vec![
        attack("an ARF of many addresses", arf(&addresses), Readable),
        attack("an ARF of one long line", arf(&format!("Reported-URI: http://{}", "a.".repeat(much / 2))), Readable),
        attack("fields of one long text", json(&format!("{{\"reporter_name\":\"A\",\"description\":\"{}\"}}", "ab ".repeat(much / 3))), Readable),
        attack("fields of many systems", json(&format!("{{\"reporter_name\":\"A\",\"affected_systems\":[{}]}}", systems.join(","))), Readable),
        attack("fields a million brackets deep", json(&format!("{{\"description\":{}", "[".repeat(1_000_000))), Readable),
        attack("fields of many names", json(&format!("{{{}\"reporter_name\":\"A\"}}", "\"reporter_name\":\"B\",".repeat(much / 25))), Readable),
        attack("YAML that laughs", yaml(&format!("a0: &a0 [x, x]\n{laughs}reporter_name: *a39\n")), Readable),
        attack("YAML of many lines", yaml(&"reporter_name: A\n".repeat(much / 20)), Readable),
        attack("an X-ARF of many samples", with("xarf.json", "application/json", format!("{{\"Version\":\"2\",\"ReporterInfo\":{{\"ReporterOrg\":\"X\"}},\"Report\":{{\"ReportClass\":\"Activity\",\"ReportType\":\"Spam\",\"SourceIp\":\"203.0.113.1\",\"Samples\":[{samples}{{}}]}}}}").as_bytes()), Readable),
        attack("an IODEF of many nodes", with("a.xml", "application/iodef+xml", format!("<IODEF-Document><Incident purpose=\"reporting\"><EventData><Flow><System>{nodes}</System></Flow></EventData></Incident></IODEF-Document>").as_bytes()), Readable),
    ]
}

#[test]
fn machines_reports_do_not_hurt() {
    withstand(attacks());
}
