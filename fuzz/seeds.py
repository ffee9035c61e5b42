"""Seeds for the fuzz targets, out of the tests' corpus and fixtures and a few lines written here."""

import email, email.policy, hashlib, io, pathlib, struct, zipfile

HERE = pathlib.Path(__file__).resolve().parent
TESTS = HERE.parent / "tests"
CORPUS = HERE / "corpus"


def put(target, data, choice=None):
    data = data.encode() if isinstance(data, str) else data
    if choice is not None:
        data = bytes([choice]) + data
    folder = CORPUS / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def office(data, name):
    kind = {"docx": 0, "odt": 1, "xlsx": 2, "ods": 2}[name]
    if len(data) < 60_000:
        put("office", data, kind)
    archive = zipfile.ZipFile(io.BytesIO(data))
    names = {"docx": ["word/document.xml", "word/header1.xml"], "odt": ["content.xml", "styles.xml"], "ods": ["content.xml"],
             "xlsx": ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
                      "xl/_rels/workbook.xml.rels"]}[name]
    files = [archive.read(file) if file in archive.namelist() else b"" for file in names]
    whole = b"\xff".join(files)
    if len(whole) < 60_000:
        put("office", whole, {"docx": 3, "odt": 5, "ods": 6, "xlsx": 7}[name])


def document(data, name):
    ending = (name or "").rsplit(".", 1)[-1].lower()
    if ending == "pdf" and len(data) < 100_000:
        put("pdf", data)
    elif ending in ("doc", "xls") and len(data) < 100_000:
        put("old", data, 0 if ending == "doc" else 1)
        streams(data, ending)
    elif ending == "csv":
        put("old", data, 1)
    elif ending == "html":
        put("old", data, 4)
    elif ending == "tsv":
        put("lines", data, 0)
    elif ending in ("docx", "odt", "xlsx", "ods") and data[:2] == b"PK":
        office(data, ending)
        put("container", data, 2)
    elif ending == "rtf":
        put("container", data, 3)
    elif ending == "msg":
        put("container", data, 1)
    elif ending == "dat":
        put("container", data, 0)
    elif ending == "zip":
        put("container", data, 2)
    elif ending in ("json", "yaml"):
        put("structured", data, 1)
        put("structured", data, 3)
    elif ending == "xml":
        put("structured", data, 2)


def streams(data, ending):
    """The streams of a compound file, without the file around them; needs olefile, and goes without."""
    try:
        import olefile
    except ImportError:
        return
    file = olefile.OleFileIO(io.BytesIO(data))
    if ending == "xls" and file.exists("Workbook"):
        put("old", file.openstream("Workbook").read()[:60_000], 3)
    elif ending == "doc" and file.exists("WordDocument") and file.exists("1Table"):
        word, table = (file.openstream(name).read() for name in ("WordDocument", "1Table"))
        if b"\xfe" not in word and len(word) + len(table) < 60_000:
            put("old", word + table, 2)


def mail(data):
    if len(data) < 30_000:
        put("mail", data)
        put("lines", data, 2)
        put("lines", b"From a Mon Oct  5 10:00:00 2026\n" + data + b"\nFrom b Mon Oct  5 10:00:01 2026\n\n", 1)
    for part in email.message_from_bytes(data, policy=email.policy.compat32).walk():
        body = part.get_payload(decode=True)
        if not body:
            continue
        if part.get_content_type() == "text/html":
            put("html", body)
        elif part.get_content_type() == "text/plain" and not part.get_filename():
            put("words", body, 0)
            put("reading", b"\x00" + b"\n".join(line.replace(b": ", b"=") for line in body.splitlines()))
        elif part.get_content_type() == "message/feedback-report":
            put("structured", body, 0)
        else:
            document(body, part.get_filename())


for path in sorted(TESTS.rglob("*")):
    if path.is_file() and path.stat().st_size < 300_000:
        data = path.read_bytes()
        if path.suffix == ".eml":
            mail(data)
        elif path.suffix == ".yaml" and path.parent.name == "config":
            put("config", data, 0)
        else:
            document(data, path.name)

for number, name in enumerate(["vorfalld.yaml", "kinds.yaml", "linking.yaml", "clocks.yaml", "escalation.yaml", "disclosure.yaml",
                               "forms/de.yaml"]):
    path = HERE.parent / ("src/config/init" if number == 0 else "rules") / name
    put("config", path.read_bytes(), number)

for path in (HERE / "keys").glob("[0-9]-*"):
    put("smime" if path.suffix == ".der" else "pgp", path.read_bytes(), int(path.name[0]))
# A ciphertext that ends before its checksum: one recipient, then thirty bytes of what is sealed.
for path in (HERE / "keys").glob("1-old.gpg"):
    old = path.read_bytes()
    put("pgp", old[: 2 + old[1] + 3 + 30], 1)

# A dialogue with an IMAP server: login, CAPABILITY, LIST, LIST, SELECT, NOOP, SEARCH, sizes, fetch, STORE, MOVE, IDLE.
talk = ["", "* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS ID\r\n", "* ID NIL\r\n", '* LIST () "/" Processed\r\n',
        '* LIST () "/" Quarantine\r\n', "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n* FLAGS (\\Seen)\r\n", "* 2 EXISTS\r\n",
        "* SEARCH 4 5\r\n", "* 1 FETCH (UID 4 RFC822.SIZE 9)\r\n* 2 FETCH (UID 5 RFC822.SIZE 4000000)\r\n",
        '* 1 FETCH (UID 4 INTERNALDATE " 5-Mar-2026 09:20:00 +0100" BODY[]<0> {9}\r\nFrom: a\n\n)\r\n',
        '* 2 FETCH (UID 5 BODY[HEADER]<0> "From: b")\r\n', "* 1 FETCH (FLAGS (\\Seen))\r\n",
        "* OK [COPYUID 7 4 9] moved\r\n* 1 EXPUNGE\r\n", "!+ idling\r\n* 3 EXISTS\r\n", "* BYE\r\n"]
put("imap", "\0".join(talk))
put("imap", "\0".join(["", "* CAPABILITY IMAP4rev1\r\n"] + talk[3:]))

def frame(code, data):
    return code + struct.pack("<I", len(data)) + data

put("records", b"", 0)
put("records", bytes([0, 0, 200, 1, 1, 1, 0, 0]), 0)
put("records", frame(b"f", b'{"subject": "x"}') + frame(b"a", b"Feedback-Type: abuse\n\n"), 1)
request = b'{"verb":"ingest","mails":[{"path":"a","partial":null}],"now":"2026-10-05T09:20:00+02:00"}'
put("records", struct.pack(">I", len(request)) + request, 2)
put("records", struct.pack(">I", 17) + b'{"verb":"status"}', 2)

put("structured", "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\nSource-IP: 192.0.2.1\nReported-URI: http://example.org/\n"
    "Arrival-Date: Thu, 8 Mar 2026 14:00:00 +0100\n", 0)
put("structured", '{"Version":"2","ReporterInfo":{"ReporterOrg":"X","ReporterOrgEmail":"a@example.org"},"Report":{"ReportClass":'
    '"Activity","ReportType":"Spam","Date":"2026-03-05T10:00:00Z","SourceIp":"192.0.2.1","Samples":[{"Payload":"eA=="}]}}', 1)
put("structured", "Reported-From: a@example.org\nCategory: abuse\nReport-Type: login-attack\nSource: 192.0.2.1\n"
    "Source-Type: ipv4\nDate: Thu, 8 Mar 2026 14:00:00 +0100\nSchema-URL: http://example.org/x.json\n", 1)
put("structured", '<?xml version="1.0"?><IODEF-Document version="2.00" xmlns="urn:ietf:params:xml:ns:iodef-2.0"><Incident purpose='
    '"reporting"><IncidentID name="csirt.example.org">1</IncidentID><GenerationTime>2026-03-05T10:00:00Z</GenerationTime>'
    '<Assessment><SystemImpact severity="high" type="takeover-system"/></Assessment><Contact type="person" role="creator">'
    '<ContactName>A</ContactName><Email><EmailTo>a@example.org</EmailTo></Email></Contact><EventData><Flow><System category='
    '"source"><Node><Address category="ipv4-addr">192.0.2.1</Address></Node></System></Flow></EventData></Incident>'
    '</IODEF-Document>', 2)
put("structured", '{"reporter_name":"A","discovered_at":"2026-03-05T10:00:00Z","affected_systems":["a","b"],"personal_data":"yes"}', 3)
put("structured", "reporter_name: A\naffected_persons: 12\ninformed:\n  - b\n", 3)
put("container", struct.pack("<IH", 0x223E9F78, 1) + b"\x01" + struct.pack("<II", 0x00089006, 4) + b"\0\0\1\0\1\0"
    + b"\x01" + struct.pack("<II", 0x0002800C, 5) + b"Text\0\0\0", 0)
put("container", r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}}\pard Name: \'fcber\par{\*\x y}\u8364?\bin3 abc\cell\row{\pict 00ff}}", 3)
put("container", r"{\rtf1\fromhtml1{\*\htmltag64 <p>}Text\par{\*\htmltag72 </p>}}", 3)
archive = io.BytesIO()
with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
    file.writestr("a.txt", "Name: A\n")
    file.writestr("b/c.eml", "From: a@b\n\nText\n")
put("container", archive.getvalue(), 2)
put("words", "Hallo,\n\nbegin 644 a.txt\n#86)C\n`\nend\n> zitiert\n-- \nErika\n", 0)
put("words", "Am 5. Oktober 2026 gegen 9:20 Uhr wurde mein Laptop gestohlen, etwa 1.250 Personen, http://example.org/x, 192.0.2.1,\n"
    "d41d8cd98f00b204e9800998ecf8427e, hxxps://evil[.]example\n", 0)
put("mail", "Return-Path: <>\nAuto-Submitted: auto-replied\nFrom: =?utf-8?Q?A=20B?= <a@b>, c@d\nReceived: by x; 5 Oct 2026 10:00:00 +0200\n"
    "Content-Type: multipart/mixed; boundary*0=a; boundary*1=b\n\n--ab\nContent-Type: message/rfc822\n\nSubject: x\n\ny\n--ab--\n")

put("pages", b"BT /F 9 Tf 1 0 0 1 50 700 Tm <00410042> Tj 0 -20 Td [(Na) -20 (me)] TJ ET 50 600 100 20 re S\xff"
    b"/CIDInit /ProcSet findresource begin begincmap 1 beginbfchar <0041> <004E> endbfchar 1 beginbfrange <0042> <0044> [<0061> <0062>] endbfrange endcmap", 0)
put("pages", b"<</FT/Tx/T(Name)/V(Erika)/Rect[50 700 200 720]/Subtype/Widget/P 3 0 R/MK<</CA(x)>>>> <</FT/Btn/T(a)/Kids[<</AS/Ja/AP<</N<</Ja null/Off null>>>>"
    b"/Rect[9 9 20 20]>>]>> <</FT/Ch/Opt[[(1)(ja)](nein)]/V(1)/T(b)>>", 1)
put("pages", b'<template><subform name="f"><field name="a"><caption><value><text>Name</text></value></caption></field><exclGroup name="g"><field name="b">'
    b"<items><text>1</text></items></field></exclGroup></subform></template>\xff<xfa:datasets><xfa:data><f><a>Erika</a><g>1</g></f></xfa:data></xfa:datasets>", 2)
put("pages", b"\xff\x26\xa0\x10\x01" * 20, 3)
put("pages", b"\xff\x26\xa0\x10\x01" * 20, 11)
put("lines", "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n1\t1\t0\t0\t0\t0\t0\t0\t1654\t2339\t-1\t\n"
    "5\t1\t1\t1\t1\t1\t180\t300\t90\t30\t96.1\tName:\n5\t1\t1\t1\t1\t2\t500\t300\t120\t30\t91.4\tErika\n", 0)
put("lines", "Received: from a by b; Mon, 5 Oct 2026 10:00:00 +0200 (CEST)\nReturn-Path: <>\nContent-Type: multipart/report; report-type=delivery-status;"
    " boundary=b\n\n--b\n\nno\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; a\n\nFinal-Recipient: rfc822; a@b\nAction: failed\n"
    "Status: 5.1.1\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <vorfalld.1@example.org>\n--b--\n", 2)
put("lines", "Mein Laptop wurde im Zug gestohlen.", 3)
