#!/usr/bin/env python3
"""Makes cut-short-1 (text with a damaged armor) and cut-short-2 (PGP/MIME): messages to the team's key whose ciphertext ends
before its checksum, where sequoia 2.4.2 panics. Run it after make.py, which makes the keys. Needs Debian's gnupg.
"""
import base64
import json
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
HOME = tempfile.mkdtemp(prefix="vf-cut")
HEAD = """From: alice@uni.example
To: vorfall@example.org
Subject: Meldung
Date: Thu, 14 Jan 2027 10:00:00 +0100
Message-ID: <cut-short-{}@protection.example>
MIME-Version: 1.0
"""


def gpg(*args, data=b""):
    quiet = ["gpg", "--homedir", HOME, "--batch", "--quiet", "--yes", "--trust-model", "always"]
    quiet += ["--faked-system-time", "20270114T090000!", "--passphrase", "", "--pinentry-mode", "loopback"]
    return subprocess.run([*quiet, *args], input=data, capture_output=True, check=True).stdout


def armored(message, end):
    coded = base64.b64encode(message).decode()
    lines = "\n".join(coded[at : at + 64] for at in range(0, len(coded), 64))
    return f"-----BEGIN PGP MESSAGE-----\n\n{lines}{end}\n-----END PGP MESSAGE-----\n"


def put(number, body, encryption, why):
    (HERE / f"cut-short-{number}.eml").write_text(HEAD.format(number) + body)
    protection = {"encryption": encryption, "signature": "none"}
    want = {"protection": protection, "outcome": "quarantined", "report": {}, "why": [why]}
    (HERE / f"cut-short-{number}.json").write_text(json.dumps(want, indent=2) + "\n")


gpg("--import", str(HERE / "keys" / "vorfall.secret.asc"))
sealed = gpg("--rfc4880", "--compress-algo", "none", "--recipient", "vorfall@example.org", "--encrypt", data=b"Notebook weg\n")
# One recipient in a packet of the old form, then the sealed packet: form, length, version, ciphertext.
body = 2 + sealed[1] + 2
assert sealed[0] == 0x84 and sealed[body - 2] == 0xD2 and sealed[body] == 1
short = sealed[: body + 1 + 30]
put(1, "Content-Type: text/plain; charset=utf-8\n\n" + armored(short, ")%"), "pgp_inline", "~the OpenPGP data are damaged")
mime = 'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=e\n\n--e\n'
mime += "Content-Type: application/pgp-encrypted\n\nVersion: 1\n\n--e\nContent-Type: application/octet-stream\n\n"
put(2, mime + armored(short, "") + "\n--e--\n", "pgp_mime", "~is cut off")
