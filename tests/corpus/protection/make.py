#!/usr/bin/env python3
"""Makes the mails of this folder with gpg, openssl cms and swaks. Run it here; it writes keys/, NAME.eml and NAME.json.

Needs Debian's gnupg, openssl and swaks. The keys are for tests only: their secret parts are public. The keys
are of January 2026, the mails of January 2027; the test reads the mails on 15 January 2027. openssl takes the machine's clock for its
certificates, so run this before that day.
"""

import base64
import json
import quopri
import shutil
import subprocess
import sys
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

import spoof

HERE = Path(__file__).resolve().parent
FORMS = HERE.parent.parent / "fixtures" / "forms"
KEYS = HERE / "keys"
HOME = tempfile.mkdtemp(prefix="vf-make")
TEAM, ALICE, BOB, WEAK = "vorfall@example.org", "alice@uni.example", "bob@klinik.example", "werner@alt.example"
OLD, FORMER, STRANGER = "old-vorfall@example.org", "former-vorfall@example.org", "stranger@far.example"
FPR = {}
EARLIER = {}


def run(args, data=b"", cwd=HOME):
    done = subprocess.run(args, input=data, capture_output=True, cwd=cwd)
    if done.returncode != 0:
        sys.exit(f"{args}: {done.stderr.decode()}")
    return done.stdout


def gpg(*args, data=b"", time="20270114T090000!"):
    if isinstance(data, str):
        data = data.encode()
    quiet = ["--batch", "--quiet", "--no-tty", "--yes", "--pinentry-mode", "loopback", "--passphrase", ""]
    return run(["gpg", "--homedir", HOME, *quiet, "--trust-model", "always", "--faked-system-time", time, *args], data)


def keys():
    shutil.rmtree(KEYS, ignore_errors=True)
    KEYS.mkdir()
    people = [(TEAM, "0"), (ALICE, "0"), (BOB, "0"), (OLD, "20d"), (FORMER, "0"), (STRANGER, "0")]
    for user, life in people:
        name = user.split("@")[0].capitalize()
        gpg("--quick-generate-key", f"{name} <{user}>", "ed25519", "default", life, time="20260105T090000!")
        fpr = fingerprint(user)
        gpg("--quick-add-key", fpr, "cv25519", "encr", life, time="20260105T090000!")
    weak = ["--cert-digest-algo", "SHA1", "--quick-generate-key", f"Werner <{WEAK}>", "rsa2048", "default", "0"]
    gpg(*weak, time="20260105T090000!")
    fingerprint(WEAK)
    # Reason 2: superseded.
    revoke = ["gpg", "--homedir", HOME, "--no-tty", "--quiet", "--pinentry-mode", "loopback", "--passphrase", ""]
    revoke += ["--faked-system-time", "20260601T090000!", "--command-fd", "0", "--armor", "--gen-revoke", FPR[FORMER]]
    revocation = run(revoke, b"y\n2\n\ny\n")
    EARLIER[FORMER] = gpg("--export", FORMER)
    gpg("--import", data=revocation)
    for user in (TEAM, OLD, FORMER):
        (KEYS / f"{user.split('@')[0]}.secret.asc").write_bytes(gpg("--armor", "--export-secret-keys", user))
    for user in (ALICE, BOB, WEAK):
        (KEYS / f"{user.split('@')[0]}.asc").write_bytes(gpg("--armor", "--export", user))
    certificates()


def fingerprint(user):
    lines = gpg("--with-colons", "--list-keys", user).decode().splitlines()
    FPR[user] = next(line for line in lines if line.startswith("fpr:")).split(":")[9]
    return FPR[user]


def certificates():
    Path(HOME, "req.cnf").write_text("[req]\ndistinguished_name = name\n[name]\n")
    key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
    ca = "-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"
    make = "openssl req -config req.cnf -x509 -days 7300"
    run(f"{make} {key} -keyout ca.key -out ca.pem -subj /CN=Test-CA {ca}".split())
    for user in (ALICE, TEAM, BOB):
        name = user.split("@")[0]
        ext = f"-addext subjectAltName=email:{user} -addext extendedKeyUsage=emailProtection"
        kind = "-newkey rsa:2048 -nodes"
        run(f"{make} {kind} -keyout {name}.key -out {name}.pem -subj /CN={name} -CA ca.pem -CAkey ca.key {ext}".split())
        FPR["smime:" + user] = run(f"openssl x509 -in {name}.pem -noout -fingerprint -sha256".split()).decode()
        FPR["smime:" + user] = FPR["smime:" + user].split("=")[1].replace(":", "").strip()
    pem = Path(HOME, "vorfall.key").read_bytes() + Path(HOME, "vorfall.pem").read_bytes()
    (KEYS / "vorfall.smime.pem").write_bytes(pem)
    # Secret keys of reporters: for reading the answers.
    pem = Path(HOME, "alice.key").read_bytes() + Path(HOME, "alice.pem").read_bytes()
    (KEYS / "alice.smime.pem").write_bytes(pem)
    (KEYS / "bob.smime.pem").write_bytes(Path(HOME, "bob.key").read_bytes() + Path(HOME, "bob.pem").read_bytes())
    (KEYS / "ca.pem").write_bytes(Path(HOME, "ca.pem").read_bytes())


def crlf(text):
    return (text if isinstance(text, bytes) else text.encode()).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def encrypt(data, *to, by=None, more=()):
    args = ["--armor", "--encrypt", *more]
    for user in to or (TEAM,):
        args += ["-r", user]
    if by:
        args += ["--sign", "-u", by]
    return gpg(*args, data=data)


def old_time(data, user):
    """Encrypts while the key was still good."""
    return gpg("--armor", "--encrypt", "-r", user, data=data, time="20260110T090000!")


def b64(data):
    return base64.encodebytes(data).decode()


def qp(text, charset="utf-8"):
    return quopri.encodestring(text.encode(charset)).decode()


def part(media, body, *fields):
    return "\n".join([f"Content-Type: {media}", *fields, "", body])


def file(name, data, media="application/octet-stream"):
    return part(
        f'{media}; name="{name}"',
        b64(data),
        "Content-Transfer-Encoding: base64",
        f'Content-Disposition: attachment; filename="{name}"',
    )


def multi(kind, *parts, mark="b", param=""):
    mark = f"=_{mark}"
    body = "".join(f"--{mark}\n{one.rstrip(chr(10))}\n\n" for one in parts)
    return f'Content-Type: multipart/{kind}; boundary="{mark}"{param}\n\n{body}--{mark}--\n'


def pgp_mime(armored, mark="e"):
    version = part("application/pgp-encrypted", "Version: 1")
    message = part('application/octet-stream; name="encrypted.asc"', armored.decode())
    return multi("encrypted", version, message, mark=mark, param='; protocol="application/pgp-encrypted"')


def signed(entity, by, mark="s"):
    entity = entity.rstrip("\n")
    sig = gpg("--armor", "--detach-sign", "-u", by, data=crlf(entity)).decode()
    sig = part('application/pgp-signature; name="signature.asc"', sig)
    body = f"--=_{mark}\n{entity}\n--=_{mark}\n{sig}\n--=_{mark}--\n"
    param = 'micalg=pgp-sha512; protocol="application/pgp-signature"'
    return f'Content-Type: multipart/signed; boundary="=_{mark}"; {param}\n\n{body}'


def cms(verb, data, *args):
    return run(["openssl", "cms", f"-{verb}", "-outform", "DER", *args], crlf(data))


def cms_signed(entity, user, mark="m"):
    name = user.split("@")[0]
    entity = entity.rstrip("\n")
    der = run(
        f"openssl cms -sign -binary -md sha256 -signer {name}.pem -inkey {name}.key -outform DER".split(), crlf(entity)
    )
    sig = file("smime.p7s", der, "application/pkcs7-signature")
    param = 'micalg=sha-256; protocol="application/pkcs7-signature"'
    body = f"--=_{mark}\n{entity}\n--=_{mark}\n{sig}\n--=_{mark}--\n"
    return f'Content-Type: multipart/signed; boundary="=_{mark}"; {param}\n\n{body}'


def cms_opaque(entity, user):
    name = user.split("@")[0]
    der = run(
        f"openssl cms -sign -nodetach -binary -md sha256 -signer {name}.pem -inkey {name}.key -outform DER".split(),
        crlf(entity),
    )
    return file("smime.p7m", der, "application/pkcs7-mime; smime-type=signed-data")


def cms_sealed(entity, cipher="-aes256"):
    der = run(f"openssl cms -encrypt -binary {cipher} -outform DER -recip vorfall.pem".split(), crlf(entity))
    return file("smime.p7m", der, "application/pkcs7-mime; smime-type=enveloped-data")


def zipped(*files):
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            archive.writestr(zipfile.ZipInfo(name, (2027, 1, 14, 9, 0, 0)), data)
    return out.getvalue()


COUNT = 100


def report(more=""):
    """A text with a number of its own, and the fields to be read out of it."""
    global COUNT
    COUNT += 1
    text = (
        f"Guten Tag,\n\nGemeldet von: Petra Stolz\nGerätenummer: INV-{COUNT}\n"
        f"Hergang: Der Laptop wurde aus dem Büro gestohlen.\n{more}"
    )
    return text, {"device_id": f"INV-{COUNT}"}


def text(body, param=""):
    return part(f"text/plain; charset=utf-8{param}", body, "Content-Transfer-Encoding: 8bit")


def put(name, entity, want, sender=ALICE, subject="Meldung", to=TEAM):
    head = f"From: {sender}\nTo: {to}\nSubject: {subject}\nDate: Thu, 14 Jan 2027 10:00:00 +0100\n"
    head += f"Message-ID: <{name}@protection.example>\nMIME-Version: 1.0\n"
    raw = (head + entity).encode().replace(b"\r\n", b"\n")
    (HERE / f"{name}.eml").write_bytes(raw.rstrip(b"\n") + b"\n")
    want.setdefault("outcome", "incident")
    (HERE / f"{name}.json").write_text(json.dumps(want, ensure_ascii=False, indent=2) + "\n")


def want(encryption, signature, fields, by=None, sender=False, **more):
    protection = {"encryption": encryption, "signature": signature, "signer_is_sender": sender}
    protection["signer"] = FPR[by] if by else None
    return {"protection": protection, "report": fields, **more}


def body(block, *fields, charset="utf-8"):
    block = block.decode() if isinstance(block, bytes) else block
    return part(f"text/plain; charset={charset}", block, *fields)


def form(name="verlustmeldung.docx"):
    """A filled form of the fixtures, and one field that must be read out of it."""
    known = json.loads((FORMS / name).with_suffix(".json").read_text())
    return (FORMS / name).read_bytes(), known


def partitioned():
    said, _ = report()
    page = "<html><body><p>" + said.replace("\n", "<br>") + "</p></body></html>"
    docx, _ = form()
    good = want("pgp_inline", "good", known_fields("verlustmeldung"), ALICE, True)
    put(
        "partitioned-1",
        multi(
            "mixed",
            body(encrypt(said, by=ALICE)),
            file("Anlage.docx.pgp", gpg("--encrypt", "-r", TEAM, "--sign", "-u", ALICE, data=docx)),
            file("PGPexch.htm.pgp", gpg("--encrypt", "-r", TEAM, "--sign", "-u", ALICE, data=page)),
        ),
        good,
    )
    # Only the page says something; the form is armored and called a text.
    said, fields = report()
    page = "<html><body><p>" + said.replace("\n", "<br>") + "</p></body></html>"
    put(
        "partitioned-2",
        multi(
            "mixed",
            body("\n"),
            file("PGPexch.htm.asc", encrypt(page, by=ALICE), "text/plain"),
            file("Anlage.txt.asc", encrypt("Nur eine Anlage.", by=ALICE), "text/plain"),
        ),
        want("pgp_attachment", "good", fields, ALICE, True),
    )
    # The form alone, through swaks.
    pdf, known = form("datenpanne-form.pdf")
    path = Path(HOME, "Formular.pdf.asc")
    path.write_bytes(encrypt(pdf))
    swaks = ["swaks", "--dump", "DATA", "--to", TEAM, "--from", ALICE, "--server", "localhost", "--body", "Anbei das Formular."]
    swaks += ["--attach-type", "application/octet-stream", "--attach-name", "Formular.pdf.asc", "--attach", f"@{path}"]
    entity = run(swaks).decode().replace("\r\n", "\n")
    entity = entity[entity.index("Content-Type: multipart") :].rstrip("\n.")
    put("partitioned-3", entity, want("pgp_attachment", "none", known_fields("datenpanne-form"), None))
    return known


def known_fields(name):
    known = json.loads((FORMS / f"{name}.json").read_text())
    return {"reporter_name": known_name(known)}


def known_name(known):
    for place in (known, known.get("report", {}), known.get("fields", {})):
        if isinstance(place, dict) and "reporter_name" in place:
            value = place["reporter_name"]
            return value if isinstance(value, str) else value.get("value")
    return "~"


def inline():
    said, fields = report()
    other = "Nachtrag: das Gerät war verschlüsselt.\n"
    mixed = want("pgp_inline", "partial", fields)
    del mixed["protection"]["signer"]
    put("two-signers-1", body(encrypt(said, by=ALICE) + b"\n" + encrypt(other, by=BOB)), mixed)
    said, fields = report()
    mixed = want("pgp_inline", "partial", fields)
    del mixed["protection"]["signer"]
    blocks = (body(encrypt(said, by=ALICE)), body(encrypt(other, by=BOB)))
    put("two-signers-2", multi("mixed", *blocks), mixed)

    said, fields = report()
    fields["description"] = "~Büro"
    block = encrypt(said.encode("iso-8859-15"), by=ALICE).decode()
    head, rest = block.split("\n", 1)
    put("charset-1", body(f"{head}\nCharset: iso-8859-15\n{rest}"), want("pgp_inline", "good", fields, ALICE, True))
    said, fields = report()
    fields["description"] = "~Büro"
    block = encrypt(said.encode("iso-8859-1"), by=ALICE)
    put("charset-2", body(block, charset="iso-8859-1"), want("pgp_inline", "good", fields, ALICE, True))

    said, fields = report()
    coded = body(qp(encrypt(said, by=ALICE).decode()), "Content-Transfer-Encoding: quoted-printable")
    put("quoted-printable-1", coded, want("pgp_inline", "good", fields, ALICE, True))
    # Said to be quoted-printable and is not: the checksum and the padding begin with =.
    for number in (2, 3):
        said, fields = report("x" * number)
        pasted = body(encrypt(said, by=ALICE), "Content-Transfer-Encoding: quoted-printable")
        put(f"quoted-printable-{number}", pasted, want("pgp_inline", "good", fields, ALICE, True))
    said, fields = report()
    clear = gpg("--clearsign", "-u", ALICE, data=said).decode()
    put("clearsigned-1", body(clear, "Content-Transfer-Encoding: 8bit"), want("none", "good", fields, ALICE, True))
    said, fields = report()
    clear = gpg("--clearsign", "-u", ALICE, data=said).decode()
    coded = body(qp(clear), "Content-Transfer-Encoding: quoted-printable")
    put("clearsigned-2", coded, want("none", "good", fields, ALICE, True))


def recipients():
    for number, wrap in ((1, lambda b: pgp_mime(b)), (2, lambda b: body(b))):
        entity = (lambda said: text(said)) if number == 1 else (lambda said: said)
        kind = "pgp_mime" if number == 1 else "pgp_inline"
        said, fields = report()
        block = gpg("--armor", "--encrypt", "-R", TEAM, "-R", BOB, data=entity(said))
        put(f"hidden-{number}", wrap(block), want(kind, "none", fields))
        said, fields = report()
        block = encrypt(entity(said), BOB, TEAM, by=ALICE)
        put(f"bcc-{number}", wrap(block), want(kind, "good", fields, ALICE, True), to=BOB)
        said, fields = report()
        put(f"expired-team-key-{number}", wrap(old_time(entity(said), OLD)), want(kind, "none", fields))
        said, fields = report()
        put(f"superseded-team-key-{number}", wrap(superseded(entity(said))), want(kind, "none", fields))
        said, fields = report()
        block = encrypt(entity(said), by=WEAK)
        weak = want(kind, "unknown_key", fields, WEAK, why=["~too weak"])
        put(f"weak-key-{number}", wrap(block), weak, sender=WEAK)
        said, fields = report()
        block = encrypt(entity(said), STRANGER)
        shut = {"protection": {"encryption": kind, "signature": "none"}, "outcome": "quarantined", "report": {}}
        put(f"no-key-{number}", wrap(block), {**shut, "why": ["~none of which this daemon has"]})
    said, fields = report()
    put("weak-key-3", signed(text(said), WEAK), want("none", "unknown_key", fields, WEAK, why=["~too weak"]), sender=WEAK)
    said, fields = report()
    broken = signed(text(said), WEAK).replace("Petra", "Peter")
    put("weak-key-4", broken, want("none", "bad", fields, WEAK), sender=WEAK)


def superseded(data):
    """Encrypts to the superseded key with a copy of it from before its revocation."""
    home = tempfile.mkdtemp(prefix="vf-former")
    quiet = ["gpg", "--homedir", home, "--batch", "--quiet", "--no-tty", "--trust-model", "always"]
    quiet += ["--pinentry-mode", "loopback", "--passphrase", "", "--faked-system-time", "20260110T090000!"]
    run([*quiet, "--import"], EARLIER[FORMER])
    out = run([*quiet, "--armor", "--encrypt", "-r", FORMER], data.encode())
    run(["gpgconf", "--homedir", home, "--kill", "gpg-agent"])
    shutil.rmtree(home, ignore_errors=True)
    return out


def containers():
    docx, _ = form()
    fields = known_fields("verlustmeldung")
    bare = gpg("--encrypt", "-r", TEAM, data=docx)
    archive = zipped(("Formular/Verlustmeldung.docx.gpg", bare))
    put("zip-1", multi("mixed", text("Anbei.\n"), file("Meldung.zip", archive, "application/zip")),
        want("pgp_attachment", "none", fields))
    said, fields = report()
    inner = f"From: {BOB}\nTo: {ALICE}\nSubject: intern\nMIME-Version: 1.0\n" + pgp_mime(encrypt(text(said), by=BOB))
    archive = zipped(("Weiterleitung.eml", inner.encode()))
    put("zip-2", multi("mixed", text("Anbei.\n"), file("Meldung.zip", archive, "application/zip")),
        want("pgp_attachment", "partial", fields, BOB))
    archive = zipped(("Verlustmeldung.docx.gpg", gpg("--encrypt", "-r", STRANGER, data=docx)))
    shut = {"protection": {"encryption": "none", "signature": "none"}, "outcome": "quarantined", "report": {}}
    put("zip-3", multi("mixed", text("\n"), file("Meldung.zip", archive, "application/zip")),
        {**shut, "why": ["~none of which this daemon has"]})
    said, fields = report()
    archive = zipped(("smime.p7m", base64.b64decode(cms_sealed(text(said)).split("\n\n")[1])))
    put("zip-4", multi("mixed", text("Anbei.\n"), file("Meldung.zip", archive, "application/zip")),
        want("smime", "none", fields))


def forwarded():
    for number in (1, 2):
        said, fields = report()
        head = f"From: {BOB}\nTo: {ALICE}\nSubject: intern\nDate: Wed, 13 Jan 2027 10:00:00 +0100\nMIME-Version: 1.0\n"
        inner = head + pgp_mime(encrypt(text(said), by=BOB), mark="f")
        if number == 1:
            one = part("message/rfc822", inner, "Content-Disposition: inline")
        else:
            one = file("intern.eml", inner.encode())
        put(f"forwarded-{number}", multi("mixed", text("Zur Kenntnis, bitte prüfen.\n"), one),
            want("pgp_mime", "partial", fields, BOB))
    said, fields = report()
    inner = f"From: {BOB}\nTo: {ALICE}\nSubject: intern\nMIME-Version: 1.0\n" + cms_signed(text(said), BOB)
    put("forwarded-3", multi("mixed", text("Zur Kenntnis.\n"), part("message/rfc822", inner)),
        want("none", "partial", fields, "smime:" + BOB))
    # The forwarder signs what he forwards: the whole is his.
    said, fields = report()
    inner = f"From: {BOB}\nTo: {ALICE}\nSubject: intern\nMIME-Version: 1.0\n" + text(said)
    whole = multi("mixed", text("Zur Kenntnis.\n"), part("message/rfc822", inner))
    put("forwarded-4", pgp_mime(encrypt(whole, by=ALICE)), want("pgp_mime", "good", fields, ALICE, True))


def beside():
    pdf, _ = form("datenpanne-form.pdf")
    fields = known_fields("datenpanne-form")
    sig = gpg("--detach-sign", "-u", ALICE, data=pdf)
    put("beside-1", multi("mixed", text("Anbei.\n"), file("Formular.pdf", pdf, "application/pdf"), file("Formular.pdf.sig", sig)),
        want("none", "partial", fields, ALICE, why=["~Formular.pdf carries a valid signature of its own"]))
    said, fields = report()
    sig = gpg("--armor", "--detach-sign", "-u", ALICE, data=said)
    note = part('text/plain; charset=utf-8; name="Notiz.txt"', qp(said), "Content-Transfer-Encoding: quoted-printable",
                'Content-Disposition: attachment; filename="Notiz.txt"')
    put("beside-2", multi("mixed", text("Anbei.\n"), note, file("Notiz.txt.asc", sig, "application/pgp-signature")),
        want("none", "partial", fields, ALICE))
    wrong = pdf.replace(b"%%EOF", b"%%E0F\n%%EOF", 1)
    sig = gpg("--detach-sign", "-u", ALICE, data=pdf)
    put("beside-3", multi("mixed", text("Anbei.\n"), file("Formular.pdf", wrong, "application/pdf"), file("Formular.pdf.sig", sig)),
        want("none", "bad", known_fields("datenpanne-form"), ALICE))
    sig = gpg("--detach-sign", "-u", BOB, data=pdf)
    whole = multi("mixed", text("Anbei.\n"), file("Formular.pdf", pdf, "application/pdf"), file("Formular.pdf.sig", sig), mark="w")
    put("beside-4", signed(whole, ALICE), want("none", "good", known_fields("datenpanne-form"), ALICE, True))
    Path(HOME, "f.pdf").write_bytes(pdf)
    der = run("openssl cms -sign -binary -md sha256 -signer alice.pem -inkey alice.key -outform DER -in f.pdf".split())
    put("beside-5", multi("mixed", text("Anbei.\n"), file("Formular.pdf", pdf, "application/pdf"), file("Formular.pdf.p7s", der)),
        want("none", "partial", known_fields("datenpanne-form"), "smime:" + ALICE))


def headers():
    shield = f"From: Alice <{ALICE}>\nTo: {TEAM}\nSubject: Laptop gestohlen\n"
    outer = "HP-Outer: Subject: [...]\nHP-Outer: From: " + ALICE + "\nHP-Outer: To: " + TEAM + "\n"

    def subject(fields, **more):
        return {**fields, "subject": "Laptop gestohlen", **more}

    said, fields = report()
    inner = shield + outer + text("Subject: Laptop gestohlen\n\n" + said, '; hp="cipher"; hp-legacy-display="1"')
    put("headers-hp-1", pgp_mime(encrypt(inner, by=ALICE)), want("pgp_mime", "good", subject(fields), ALICE, True),
        subject="[...]")
    said, fields = report()
    page = '<html><body><div class="header-protection-legacy-display"><pre>Subject: Laptop gestohlen\nGerätenummer: INV-1</pre></div>'
    page += "<p>" + said.replace("\n", "<br>\n") + "</p></body></html>"
    html = part('text/html; charset=utf-8; hp-legacy-display="1"', page, "Content-Transfer-Encoding: 8bit")
    inner = shield + outer + multi("alternative", html, mark="p", param='; hp="cipher"')
    put("headers-hp-2", pgp_mime(encrypt(inner, by=ALICE)), want("pgp_mime", "good", subject(fields), ALICE, True),
        subject="...")
    said, fields = report()
    legacy = part('text/rfc822-headers; protected-headers="v1"', "Subject: Laptop gestohlen\n", "Content-Disposition: inline")
    inner = multi("mixed", legacy, text(said), mark="p", param='; protected-headers="v1"')
    put("headers-hole-1", pgp_mime(encrypt(inner, by=ALICE)), want("pgp_mime", "good", subject(fields), ALICE, True),
        subject="Encrypted Message")
    said, fields = report()
    legacy = part('text/plain; protected-headers="v1"', "Subject: Laptop gestohlen\n", "Content-Disposition: inline")
    inner = shield + multi("mixed", legacy, text(said), mark="p", param='; protected-headers="v1"')
    put("headers-hole-2", pgp_mime(encrypt(inner)), want("pgp_mime", "none", subject(fields)), subject="...")
    said, fields = report()
    inner = shield + text(said)
    put("headers-hole-3", pgp_mime(encrypt(inner)), want("pgp_mime", "none", subject(fields)), subject="OpenPGP encrypted")
    said, fields = report()
    inner = shield + text(said, '; protected-headers="v1"')
    put("headers-signed-1", signed(inner, ALICE), want("none", "good", subject(fields), ALICE, True), subject="[Liste] Laptop")
    said, fields = report()
    inner = shield + multi("mixed", text(said), mark="p", param='; hp="clear"')
    put("headers-signed-2", cms_signed(inner, ALICE), want("none", "good", subject(fields), "smime:" + ALICE, True),
        subject="Laptop gestohlen [extern]")
    # A list writes itself into From; whoever signed all of it wrote it.
    said, fields = report()
    inner = shield + text(said, '; protected-headers="v1"')
    put("headers-from-1", pgp_mime(encrypt(inner, by=ALICE)),
        want("pgp_mime", "good", subject(fields, reporter_email=ALICE), ALICE, True), sender="via-list@lists.example")
    said, fields = report()
    inner = shield + text(said, '; hp="cipher"')
    put("headers-from-2", pgp_mime(encrypt(inner)),
        want("pgp_mime", "none", subject(fields, reporter_email="mallory@evil.example")), sender="mallory@evil.example")
    said, fields = report()
    inner = shield + text(said, '; hp="cipher"')
    put("headers-from-3", pgp_mime(encrypt(inner, by=BOB)),
        want("pgp_mime", "good", subject(fields, reporter_email="mallory@evil.example"), BOB), sender="mallory@evil.example")


def wrapped():
    said, fields = report()
    torn = multi("mixed", body("\n"), part("application/pgp-encrypted", "Version: 1"),
                 part('application/octet-stream; name="encrypted.asc"', encrypt(text(said), by=ALICE).decode()))
    put("exchange-1", torn, want("pgp_mime", "good", fields, ALICE, True))
    said, fields = report()
    torn = multi("mixed", part("application/pgp-encrypted", "Version: 1"),
                 file("encrypted.asc", encrypt(text(said), by=ALICE)))
    put("exchange-2", torn, want("pgp_mime", "good", fields, ALICE, True))
    said, fields = report()
    whole = multi("mixed", pgp_mime(encrypt(text(said), by=ALICE)), text("____\nExterne Mail! Vorsicht.\n"), mark="g")
    put("gateway-1", whole, want("pgp_mime", "partial", fields, ALICE))
    # The bare text in the envelope, without a MIME header of its own.
    said, fields = report()
    said = said.split("\n\n", 1)[1]
    put("bare-text-1", pgp_mime(encrypt(said, by=ALICE)), want("pgp_mime", "good", fields, ALICE, True))
    said, fields = report()
    put("bare-text-2", pgp_mime(encrypt(crlf(said))), want("pgp_mime", "none", fields))


def smime():
    for number, wrap in ((1, cms_signed), (2, cms_opaque)):
        said, fields = report()
        put(f"smime-signed-{number}", wrap(text(said), ALICE), want("none", "good", fields, "smime:" + ALICE, True))
        said, fields = report()
        put(f"smime-sealed-{number}", cms_sealed(wrap(text(said), ALICE), ("-aes256", "-aes-256-gcm")[number - 1]),
            want("smime", "good", fields, "smime:" + ALICE, True))


def main():
    for old in [*HERE.glob("*.eml"), *HERE.glob("*.json")]:
        old.unlink()
    keys()
    partitioned()
    inline()
    recipients()
    containers()
    forwarded()
    beside()
    headers()
    wrapped()
    smime()
    spoof.make(sys.modules[__name__])
    run(["gpgconf", "--homedir", HOME, "--kill", "gpg-agent"])
    shutil.rmtree(HOME, ignore_errors=True)


main()
