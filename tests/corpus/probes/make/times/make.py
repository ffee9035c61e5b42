#!/usr/bin/env python3
"""data (de.py en.py nb.py) -> train/ and test/ .eml + .json; split by seed 14.  --list: for re-reading"""
import sys, os, json, random, re, textwrap, hashlib, shutil
from datetime import datetime, date
from zoneinfo import ZoneInfo
from email.message import EmailMessage
from email.utils import format_datetime, formataddr
from email import policy
H = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, H)
import de, en, nb
F = {"at":"occurred_at","fr":"occurred_from","to":"occurred_to","di":"discovered_at"}
KINDS = set("device_loss data_loss misdelivery data_leak paper_disclosure misconfiguration phishing malware ransomware compromised_account credentials_exposed unauthorized_access login_attack scan denial_of_service vulnerability spam copyright outage other".split())
def val(s, tz):
    if isinstance(s, list):
        return {"any": [val(x, tz) for x in s]} if len(s) > 1 else val(s[0], tz)
    m = re.fullmatch(r"(\d\d)-(\d\d)(?: (\d\d):(\d\d))?", s); assert m, s
    mo, d = int(m[1]), int(m[2])
    if m[3] is None: return date(2026, mo, d).isoformat()
    return datetime(2026, mo, d, int(m[3]), int(m[4]), tzinfo=tz).isoformat()
def wd(v):
    if isinstance(v, dict): return " | ".join(wd(x) for x in v["any"])
    return datetime.fromisoformat(v).strftime("%a ") + v
rng = random.Random(14); out = []
for lang0, mod, zone in (("de", de, "Europe/Berlin"), ("en", en, "Europe/London"), ("nb", nb, "Europe/Oslo")):
    assert len(mod.M) == 50
    for i, t in enumerate(mod.M):
        name, addr, when, subj, body, kind, rep, may = t[:8]
        lang, z = lang0, zone
        if len(t) > 8:
            if t[8] == "nn": lang = "nn"
            else: z = t[8]
        tz = ZoneInfo(z); dt = datetime.strptime(when, "%Y-%m-%d %H:%M").replace(tzinfo=tz, second=rng.randrange(60))
        kinds = kind.split("|"); assert set(kinds) <= KINDS, kind
        r = {F[k]: val(v, tz) for k, v in rep.items()}
        for k, v in r.items():      # nothing after the mail
            for x in (v["any"] if isinstance(v, dict) else [v]):
                assert x[:16] <= dt.isoformat()[:16], (name, k, x)
        m = EmailMessage(policy=policy.SMTP.clone(max_line_length=78))
        m["From"] = formataddr((name, addr)); to = {"de":"vorfall@uni-nordholz.example"}.get(lang, "security@uni-nordholz.example")
        m["To"] = to; m["Subject"] = subj; m["Date"] = format_datetime(dt)
        m["Message-ID"] = "<%s@%s>" % (hashlib.sha256((name+when).encode()).hexdigest()[:20], addr.split("@")[1])
        if rng.random() < .5:
            body = "\n".join("\n".join(textwrap.wrap(l, 72, break_long_words=False, break_on_hyphens=False)) if l else "" for l in body.split("\n"))
        m.set_content(body + "\n", charset="utf-8", cte=rng.choice(["8bit", "quoted-printable"]))
        j = {"format":"free_text","lang":lang,"only":list(F.values()),"report":r,
             "may":[F[k] for k in may.split() if k not in rep],"kind":kinds[0] if len(kinds)==1 else kinds}
        out.append(("time_%s_%02d" % (lang0, i+1), m, j, body, dt))
if "--list" in sys.argv:
    for n, m, j, b, dt in out:
        print("##", n, dt.strftime("%a %Y-%m-%d %H:%M"), "|", m["Subject"]); print(b)
        print("  =>", {k: wd(v) for k, v in j["report"].items()}, "may", j["may"], j["kind"], "\n")
    sys.exit()
order = list(range(150)); random.Random(14).shuffle(order)
for d in ("train", "test"):
    shutil.rmtree(f"{H}/{d}", ignore_errors=True); os.makedirs(f"{H}/{d}")
for pos, i in enumerate(order):
    n, m, j, b, dt = out[i]; d = "train" if pos < 75 else "test"
    raw = m.as_bytes(); open(f"{H}/{d}/{n}.eml", "wb").write(raw)
    json.dump(j, open(f"{H}/{d}/{n}.json", "w"), ensure_ascii=False, indent=1)
    from email import message_from_bytes
    back = message_from_bytes(raw, policy=policy.default)
    assert back.get_content().replace("\r\n", "\n").strip() == b.strip(), n
    assert back["From"].addresses[0].display_name == m["From"].addresses[0].display_name
print({d: len(os.listdir(f"{H}/{d}")) for d in ("train","test")}, "empty:", sum(not o[2]["report"] for o in out), "empty and no may:", sum(not o[2]["report"] and not o[2]["may"] for o in out))
