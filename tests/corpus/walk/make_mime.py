#!/usr/bin/env python3
"""Makes the mails of this folder whose words lie in something: Outlook's envelopes and messages, forwarded mails,
archives, odd character sets, names and footers. `make_forms.py` beside makes the others.

Needs: pip install aspose-email-foss compressed-rtf. The envelopes were held against Debian's `tnef`, the messages against
`msgconvert` of libemail-outlook-message-perl (with libemail-address-perl), which finds the same words and attachments.
"""
import base64
import datetime
import io
import json
import pathlib
import quopri
import struct
import sys
import zipfile

import compressed_rtf
from aspose.email_foss import msg

HERE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else sys.path[0])
FORMS = pathlib.Path(sys.path[0]).parent.parent / "fixtures" / "forms"
DATE = "Thu, 14 Jan 2027 10:00:00 +0100"


def put(name, raw, report, sender="Ruth Adler <r.adler@uni.example>", subject="Meldung", head="", **more):
    """A mail (everything below its usual headers) and what must be read out of it."""
    raw = raw if isinstance(raw, bytes) else raw.encode()
    usual = f"From: {sender}\nTo: vorfall@example.org\nDate: {DATE}\nMessage-ID: <{name}@walk.example>\n{head}MIME-Version: 1.0\n"
    subject = subject if isinstance(subject, bytes) else subject.encode()
    (HERE / f"{name}.eml").write_bytes(usual.encode() + b"Subject: " + subject + b"\n" + raw.replace(b"\r\n", b"\n").rstrip(b"\n") + b"\n")
    want = {"report": report, "absent": more.pop("absent", []), **more}
    (HERE / f"{name}.json").write_text(json.dumps(want, ensure_ascii=False, indent=2) + "\n")


def b64(data):
    return base64.encodebytes(data).decode()


def part(media, body, *fields):
    body = body if isinstance(body, bytes) else body.encode()
    return "\n".join([f"Content-Type: {media}", *fields, "", ""]).encode() + body


def text(words, charset="utf-8", media="text/plain"):
    return part(f"{media}; charset={charset}", words, "Content-Transfer-Encoding: 8bit")


def file(name, data, media="application/octet-stream"):
    return part(f'{media}; name="{name}"', b64(data), "Content-Transfer-Encoding: base64", f'Content-Disposition: attachment; filename="{name}"')


def multi(kind, *parts, mark="grenze"):
    body = b"".join(b"--" + mark.encode() + b"\n" + one.rstrip(b"\n") + b"\n\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"\n\n'.encode() + body + f"--{mark}--\n".encode()


COUNT = 20100


def said(language, mark=": "):
    """A short form with a number of its own, in two wordings a language, and its answers."""
    global COUNT
    COUNT += 1
    number = f"RZ-{COUNT}"
    phone = f"0381 498-{COUNT}"
    rows, report = {
        "de": (
            [("Meldende Person", "Yvonne Achterberg"), ("Rückrufnummer", phone), ("Inventarnummer", number),
             ("Was ist geschehen?", "Das Notebook wurde aus dem verschlossenen Labor entwendet.")],
            {"reporter_name": "Yvonne Achterberg", "description": "Das Notebook wurde aus dem verschlossenen Labor entwendet."}),
        "de2": (
            [("Ihr Name", "Ömer Grün"), ("Tel.", phone), ("Geräte-Nr.", number),
             ("Schilderung des Vorfalls", "Das Tablet lag nach der Übung nicht mehr im Hörsaal.")],
            {"reporter_name": "Ömer Grün", "description": "Das Tablet lag nach der Übung nicht mehr im Hörsaal."}),
        "en": (
            [("Your name", "Maeve O'Brien"), ("Phone number", phone), ("Asset tag", number),
             ("What happened", "The laptop was taken from a locked car.")],
            {"reporter_name": "Maeve O'Brien", "description": "The laptop was taken from a locked car."}),
        "en2": (
            [("Reported by", "Desmond Achebe"), ("Tel", phone), ("Serial or asset number", number),
             ("Description of the incident", "The phone was left on the airport bus.")],
            {"reporter_name": "Desmond Achebe", "description": "The phone was left on the airport bus."}),
        "nb": (
            [("Navn på melder", "Åse Bjørnstad"), ("Telefonnummer", phone), ("Utstyrsnummer", number),
             ("Hva har skjedd?", "PC-en ble stjålet fra lesesalen i går kveld.")],
            {"reporter_name": "Åse Bjørnstad", "description": "PC-en ble stjålet fra lesesalen i går kveld."}),
        "nb2": (
            [("Meldt av", "Øyvind Sæther"), ("Tlf.", phone), ("Inventarnummer", number),
             ("Beskrivelse av hendelsen", "Nettbrettet ble glemt igjen på toget.")],
            {"reporter_name": "Øyvind Sæther", "description": "Nettbrettet ble glemt igjen på toget."}),
    }[language]
    words = "".join(f"{label}{'' if label.endswith('?') and mark == ': ' else ':'} {value}\n" if mark == ": " else f"{label}{mark}{value}\n"
                    for label, value in rows)
    return words, {**report, "reporter_phone": phone, "device_id": number}, rows


def rtf_of(rows, head=""):
    def escape(words):
        return "".join(c if ord(c) < 128 else f"\\'{c.encode('cp1252').hex()}" for c in words.replace("\\", "\\\\"))

    body = "".join(f"{escape(label)}: {escape(value)}\\par\r\n" for label, value in rows)
    return f"{{\\rtf1\\ansi\\ansicpg1252\\fromtext \\deff0{{\\fonttbl{{\\f0\\fswiss Arial;}}}}\\uc1\\pard\\plain\\f0\\fs20 {escape(head)}\\par\r\n{body}}}".encode("ascii")


# --- winmail.dat (MS-OXTNEF) --------------------------------------------------------------------------------------------

def attribute(level, number, value):
    return struct.pack("<BII", level, number, len(value)) + value + struct.pack("<H", sum(value) & 0xFFFF)


def mapi(*properties):
    out = struct.pack("<I", len(properties))
    for kind, number, value in properties:
        out += struct.pack("<HH", kind, number)
        if kind == 0x0003:
            out += struct.pack("<I", value)
        elif kind == 0x0040:
            out += struct.pack("<Q", value)
        else:
            value = (value + "\0").encode("utf-16-le") if kind == 0x001F else (value.encode("cp1252") + b"\0" if kind == 0x001E else value)
            out += struct.pack("<II", 1, len(value)) + value + b"\0" * (-len(value) % 4)
    return out


def tnef(properties, attachments=(), body=None, page=1252):
    out = struct.pack("<IH", 0x223E9F78, 0x1234)
    out += attribute(1, 0x00089006, struct.pack("<I", 0x00010000))
    out += attribute(1, 0x00069007, struct.pack("<II", page, 0))
    out += attribute(1, 0x00078008, b"IPM.Microsoft Mail.Note\0")
    if body is not None:
        out += attribute(1, 0x0002800C, body + b"\0")
    if properties:
        out += attribute(1, 0x00069003, mapi(*properties))
    for name, data, more in attachments:
        out += attribute(2, 0x00069002, struct.pack("<HIHHI", 1, 0xFFFFFFFF, 32, 32, 0))
        if data is not None:
            out += attribute(2, 0x0006800F, data)
        out += attribute(2, 0x00018010, name.encode("cp1252", "replace") + b"\0")
        out += attribute(2, 0x00069005, mapi(*more))
    return out


def envelopes():
    words, report, rows = said("de")
    docx = (FORMS / "verlustmeldung.docx").read_bytes()
    del words
    packed = compressed_rtf.compress(rtf_of(rows, "Guten Tag,"))
    winmail = tnef([(0x0102, 0x1009, packed), (0x001F, 0x0037, "Meldung")])
    put("tnef-1", multi("mixed", text(" \n"), file("winmail.dat", winmail, "application/ms-tnef")), report,
        provenance={"device_id": {"part": "2:1.1", "label": "Inventarnummer"}})
    # The form lies in the envelope; its long name only among the properties.
    winmail = tnef([(0x001E, 0x1000, "Anbei das ausgefüllte Formular.\r\n\r\nGruß\r\n")],
                   [("VERLUS~1.DOC", docx, [(0x001F, 0x3707, "Verlustmeldung März.docx")])])
    known = json.loads((FORMS / "verlustmeldung.json").read_text())["fields"]
    put("tnef-2", multi("mixed", text("Anbei das ausgefüllte Formular.\n"), file("winmail.dat", winmail, "application/ms-tnef")), known,
        provenance={field: {"file": "Verlustmeldung März.docx"} for field in ("reporter_name", "reporter_phone") if field in known})
    words, report, rows = said("en")
    html = "<html><body><table>" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows) + "</table></body></html>"
    winmail = tnef([(0x0102, 0x1013, html.encode("cp1252"))], page=1252)
    put("tnef-3", part('application/ms-tnef; name="winmail.dat"', b64(winmail), "Content-Transfer-Encoding: base64"), report)
    # A forwarded message in the envelope, and words only in the old attribute.
    words, report, _ = said("nb")
    inner = tnef([(0x001F, 0x0C1A, "Åse Bjørnstad"), (0x001F, 0x5D01, "aase@skole.example"), (0x001F, 0x0037, "Avvik"),
                  (0x001F, 0x1000, words.replace("\n", "\r\n"))])
    message = bytes.fromhex("0703020000000000C000000000000046") + inner
    winmail = tnef([], [("Avvik", None, [(0x0003, 0x3705, 5), (0x000D, 0x3701, message)])], body="Se vedlagt melding.\r\n".encode("cp1252"))
    put("tnef-4", multi("mixed", text("Se vedlagt melding.\n"), file("winmail.dat", winmail, "application/vnd.ms-tnef")),
        {"device_id": report["device_id"], "description": report["description"]})


# --- .msg ---------------------------------------------------------------------------------------------------------------

def outlook(subject, body, sender=("Ruth Adler", "r.adler@uni.example"), html=None, unicode_strings=True):
    one = msg.MapiMessage.create(subject, body, unicode_strings=unicode_strings)
    one.set_property(msg.PropertyId.SENDER_NAME, sender[0])
    one.set_property(msg.PropertyId.SENDER_EMAIL_ADDRESS, sender[1])
    one.set_property(msg.PropertyId.MESSAGE_DELIVERY_TIME, datetime.datetime(2027, 1, 13, 9, 30, tzinfo=datetime.timezone.utc))
    if html:
        one.body_html = html
    one.add_recipient("helpdesk@uni.example", display_name="Helpdesk")
    return one


def messages():
    note = "Liebe Kolleginnen und Kollegen, diese Meldung erreichte uns, bitte übernehmen.\n"
    words, report, _ = said("de2")
    one = outlook("Tablet verschwunden", words, ("Ömer Grün", "oemer.gruen@uni.example"))
    put("msg-1", multi("mixed", text(note), file("Tablet verschwunden.msg", one.to_bytes(), "application/vnd.ms-outlook")), report,
        provenance={"device_id": {"label": "~Geräte-Nr"}})
    words, report, rows = said("en2")
    html = "<html><body><p>Hi</p><table>" + "".join(f"<tr><td><b>{a}</b></td><td>{b}</td></tr>" for a, b in rows) + "</table></body></html>"
    one = outlook("Phone left on bus", "", ("Desmond Achebe", "d.achebe@uni.example"), html)
    put("msg-2", multi("mixed", text("See attached.\n"), file("FW Phone left on bus.msg", one.to_bytes())), report)
    # A message with the form, inside a message, eight bits a letter.
    pdf = (FORMS / "datenpanne-form.pdf").read_bytes()
    known = json.loads((FORMS / "datenpanne-form.json").read_text())["fields"]
    inner = outlook("Datenpanne", "Formular anbei.", unicode_strings=False)
    inner.add_attachment("Datenpanne.pdf", pdf, mime_type="application/pdf")
    outer = outlook("WG: Datenpanne", "Zur Kenntnis.", ("Empfang", "empfang@uni.example"), unicode_strings=False)
    outer.add_embedded_message_attachment(inner)
    put("msg-3", multi("mixed", text(note), file("WG Datenpanne.msg", outer.to_bytes(), "application/vnd.ms-outlook")),
        {"description": known["description"]}, provenance={"description": {"file": "Datenpanne.pdf", "form": "pdf_acroform"}})


# --- forwarded ----------------------------------------------------------------------------------------------------------

def head(sender, subject):
    return f"From: {sender}\nTo: helpdesk@uni.example\nSubject: {subject}\nDate: Wed, 13 Jan 2027 17:20:00 +0100\nMIME-Version: 1.0\n".encode()


def forwards():
    # The form in a mail in a mail in a mail.
    odt = (FORMS / "datenpanne.odt").read_bytes()
    known = json.loads((FORMS / "datenpanne.json").read_text())["fields"]
    inner = head("Petra Falk <falk@uni.example>", "Formular") + multi("mixed", text("Formular anbei.\n"), file("Datenpanne.odt", odt, "application/vnd.oasis.opendocument.text"), mark="in")
    middle = head("Empfang <empfang@uni.example>", "Fwd: Formular") + multi("mixed", text("Siehe unten.\n"), part("message/rfc822", inner), mark="mid")
    put("nested-1", multi("mixed", text("Für euch.\n"), part("message/rfc822", middle)), {"description": known["description"]},
        provenance={"description": {"part": "2.2.2", "file": "Datenpanne.odt"}})
    words, report, _ = said("en")
    inner = head("Maeve O'Brien <m.obrien@uni.example>", "Stolen laptop") + text(words)
    middle = head("Helpdesk <helpdesk@uni.example>", "Fwd: Stolen laptop") + part("message/rfc822", inner)
    put("nested-2", multi("mixed", text("FYI\n"), part('message/rfc822; name="Stolen laptop.eml"', b64(middle), "Content-Transfer-Encoding: base64")),
        {"device_id": report["device_id"], "description": report["description"]})
    words, report, _ = said("nb2")
    inner = head("Øyvind Sæther <o.saether@skole.example>", "Nettbrett borte") + text(words)
    put("nested-3", multi("mixed", text("Til orientering.\n"), file("Nettbrett borte.eml", inner)),
        {"device_id": report["device_id"], "description": report["description"]})
    blocks = {
        "forward-de-1": ("de", "Bitte um Bearbeitung.\n\n-----Ursprüngliche Nachricht-----\nVon: Yvonne Achterberg <y.achterberg@uni.example>\nGesendet: Mittwoch, 13. Januar 2027 17:20\nAn: Helpdesk <helpdesk@uni.example>\nBetreff: Notebook weg\n\n"),
        "forward-de-2": ("de2", "zur Info\n\n________________________________\nVon: Ömer Grün\nGesendet: 13.01.2027 17:20\nAn: helpdesk@uni.example\nCc: leitung@uni.example\nBetreff: AW: Tablet\nPriorität: Hoch\n\n"),
        "forward-en-1": ("en", "Please handle.\n\n---------- Forwarded message ---------\nFrom: Maeve O'Brien <m.obrien@uni.example>\nDate: Wed, 13 Jan 2027 at 17:20\nSubject: Stolen laptop\nTo: <helpdesk@uni.example>\n\n"),
        "forward-en-2": ("en2", "Over to you.\n\nBegin forwarded message:\n\nFrom: Desmond Achebe <d.achebe@uni.example>\nSubject: Phone on bus\nDate: 13 January 2027 at 17:20:11 GMT\nTo: helpdesk@uni.example\n\n"),
        "forward-nb-1": ("nb", "Kan dere se på denne?\n\nFra: Åse Bjørnstad <aase@skole.example>\nSendt: onsdag 13. januar 2027 17:20\nTil: Brukerstøtte <hjelp@skole.example>\nEmne: PC stjålet\n\n"),
        "forward-nb-2": ("nb2", "Videresender.\n\n-------- Videresendt melding --------\nEmne: \tNettbrett\nDato: \tWed, 13 Jan 2027 17:20:00 +0100\nFra: \tØyvind Sæther <o.saether@skole.example>\nTil: \thjelp@skole.example\n\n"),
    }
    for name, (language, before) in blocks.items():
        words, report, _ = said(language)
        put(name, text(before + words), {"device_id": report["device_id"], "description": report["description"]}, subject="WG: Fwd: VS: Meldung",
            sender="Helpdesk <helpdesk@uni.example>")


# --- archives -----------------------------------------------------------------------------------------------------------

def zipped(*files, encoding=None):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name, (2027, 1, 14, 9, 0, 0)), data)
    data = out.getvalue()
    if encoding:  # Old packers write the machine's code page and do not say so.
        for name, _ in files:
            stem, ending = name.rsplit(".", 1)
            lost = len(name.encode()) - len(name.encode(encoding))
            data = data.replace(name.encode(), f"{stem}{'_' * lost}.{ending}".encode(encoding))
        data = bytearray(data)
        for start in (b"PK\x03\x04", b"PK\x01\x02"):
            at = data.find(start)
            while at >= 0:
                flags = at + (6 if start[2] == 3 else 8)
                data[flags + 1] &= 0xF7
                at = data.find(start, at + 4)
    return bytes(data)


def archives():
    xlsx = (FORMS / "avvik-sheet.xlsx").read_bytes()
    known = json.loads((FORMS / "avvik-sheet.json").read_text())["fields"]
    pick = {field: known[field] for field in ("description", "reporter_name") if field in known}
    put("zip-1", multi("mixed", text("Vedlagt.\n"), file("avvik.zip", zipped(("Skjema/Til IT/avvik.xlsx", xlsx), ("Skjema/les meg.txt", b"")), "application/x-zip-compressed")),
        pick, provenance={field: {"file": "avvik.xlsx"} for field in pick})
    words, report, _ = said("de2")
    put("zip-2", multi("mixed", text("Anbei gepackt.\n"), file("Meldung.zip", zipped(("Meldung Übung.txt", words.encode("cp1252")), encoding="cp437"), "application/zip")),
        {"device_id": report["device_id"], "description": report["description"]})


# --- character sets and names -------------------------------------------------------------------------------------------

def charsets():
    for name, language, real, told in (
        ("charset-1", "de2", "utf-8", "us-ascii"), ("charset-2", "de2", "cp1252", "utf-8"), ("charset-3", "nb", "utf-8", "iso-8859-1"),
        ("charset-4", "nb2", "cp1252", None), ("charset-5", "de", "cp1252", "unknown-8bit"), ("charset-6", "nb", "utf-16", "utf-16"),
    ):
        words, report, _ = said(language)
        media = "text/plain" + (f"; charset={told}" if told else "")
        if real == "utf-16":
            put(name, part(media, b64(words.encode("utf-16")), "Content-Transfer-Encoding: base64"), report)
        else:
            put(name, part(media, words.encode(real), "Content-Transfer-Encoding: 8bit"), report, subject="Übung / prøve".encode(real))
    words, report, rows = said("de2")
    page = "<html><head><meta charset=windows-1252></head><body>" + "".join(f"<p>{a}: {b}</p>" for a, b in rows) + "</body></html>"
    put("charset-7", part("text/html", quopri.encodestring(page.encode("cp1252")), "Content-Transfer-Encoding: quoted-printable"), report)


def names():
    docx = (FORMS / "verlustmeldung.docx").read_bytes()
    known = json.loads((FORMS / "verlustmeldung.json").read_text())["fields"]
    pick = {"reporter_name": known["reporter_name"]}
    media = "application/octet-stream"
    coded = "Content-Transfer-Encoding: base64"
    for name, shown, *fields in (
        ("name-1", "Verlustmeldung für Müller.docx", media, "Content-Disposition: attachment; filename*=utf-8''Verlustmeldung%20f%C3%BCr%20M%C3%BCller.docx"),
        ("name-2", "Verlustmeldung für Müller und Søn.docx", media + ";\n name*0*=iso-8859-1'de'Verlustmeldung%20f%FCr;\n name*1*=%20M%FCller%20und;\n name*2*=%20S%F8n.docx", "Content-Disposition: attachment"),
        ("name-3", "Verlustmeldung Straße.docx", media, "Content-Disposition: attachment;\n filename*1=\"ra=C3=9Fe.docx?=\";\n filename*0=\"=?utf-8?Q?Verlustmeldung_St\""),
        ("name-4", "Verlustmeldung Übung.docx", media + "; name=\"=?iso-8859-1?Q?Verlustmeldung_=DCbung=2Edocx?=\"", "Content-Disposition: attachment; filename=\"=?iso-8859-1?Q?Verlustmeldung_=DCbung=2Edocx?=\""),
    ):
        one = part(fields[0], b64(docx), coded, *fields[1:])
        put(name, multi("mixed", text("Anbei.\n"), one), pick, provenance={"reporter_name": {"file": shown, "form": "docx_table"}})


# --- texts --------------------------------------------------------------------------------------------------------------

def texts():
    words, report, _ = said("en2")
    flowed = words.replace("The phone was left", "The phone \nwas left").replace("airport bus", "airport \nbus")
    put("flowed-1", part("text/plain; charset=utf-8; format=flowed", flowed, "Content-Transfer-Encoding: 8bit"), report)
    words, report, _ = said("de")
    flowed = words.replace("verschlossenen Labor", "verschlos \nsenen  \nLabor")
    put("flowed-2", part("text/plain; charset=utf-8; format=flowed; delsp=yes", flowed, "Content-Transfer-Encoding: 8bit"), report)
    for name, language, page in (
        ("html-1", "nb", lambda rows: "<div dir=ltr>" + "".join(f"<div><b>{a}</b> {b}</div>" for a, b in rows) + "</div>"),
        ("html-2", "en", lambda rows: "<style>p{color:red}</style><ul>" + "".join(f"<li><span>{a}:</span>&nbsp;{b}</li>" for a, b in rows) + "</ul><img src=cid:logo>"),
    ):
        _, report, rows = said(language)
        put(name, text(page(rows), media="text/html"), report)
    words, report, _ = said("de")
    mailman = "_______________________________________________\nIT-Sicherheit mailing list -- it-sicherheit@lists.uni.example\nTo unsubscribe send an email to it-sicherheit-leave@lists.uni.example\nPhone: 0381 498-1\n"
    put("list-1", multi("mixed", text(words), part("text/plain; charset=us-ascii", mailman, "Content-Disposition: inline")), report, subject="[IT-Sicherheit] Meldung")
    words, report, _ = said("en")
    group = "\n-- \nYou received this message because you are subscribed to the Google Groups \"security\" group.\nTo unsubscribe from this group and stop receiving emails from it, send an email to security+unsubscribe@lists.example.\nTo view this discussion visit https://groups.example/d/msgid/security/1.\nAsset tag: RZ-1\n"
    put("list-2", text(words + group), report, subject="[security] report")
    words, report, _ = said("nb2")
    sympa = "\n----------------------------------------\nDu mottar denne e-posten fordi du står på e-postlisten sikkerhet@lister.example.\nMeld deg av: https://lister.example/sikkerhet\n"
    put("list-3", text(words + sympa), report)


envelopes()
messages()
forwards()
archives()
charsets()
names()
texts()
