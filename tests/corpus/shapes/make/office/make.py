"""make.py OUT SEED COUNT HALF [DIMENSION=VALUE...]: mails with filled forms, each a random combination of layouts, and what should be read.

HALF (0 or 1) takes every other wording of the banks: what is measured with one half was never seen with the other.
`soffice` turns the documents into the other formats."""
import collections, json, os, shutil, subprocess, sys, tempfile
from email.message import EmailMessage
from email.headerregistry import Address
from forms import Form
from word import Word
from calc import Calc

def convert(folder, to, names):
    for i in range(0, len(names), 60):
        subprocess.run(["soffice", "--headless", "--convert-to", to, "--outdir", folder, *names[i:i + 60]], check=True, capture_output=True)

TYPES = {"docx": "vnd.openxmlformats-officedocument.wordprocessingml.document", "odt": "vnd.oasis.opendocument.text", "xlsx": "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
         "ods": "vnd.oasis.opendocument.spreadsheet", "pdf": "pdf"}

def main(out, seed, count, half, *fixed):
    os.makedirs(out, exist_ok=True)
    tmp, forms, todo = tempfile.mkdtemp(), [], collections.defaultdict(list)
    for i in range(count):
        f = Form(seed * 100_000 + i, half, dict(x.split("=", 1) for x in fixed))
        name = f"g{seed}-{i:03}-{f.lang}"
        sheet = f.sheet(); source = f"{tmp}/{name}.{'xlsx' if sheet else 'docx'}"
        (Calc(f) if sheet else Word(f)).make().save(source)
        ending = "pdf" if f.fmt == "pdf_flat" else f.fmt
        if not source.endswith(ending): todo[ending].append(source)
        forms.append((name, f, f"{tmp}/{name}.{ending}", ending))
    for to, names in todo.items(): convert(tmp, to, names)
    dims = {}
    for name, f, path, ending in forms:
        m = EmailMessage()
        if f.r.random() < .5: m["From"] = f.b.DESK
        else: m["From"] = Address(f"{f.person[0]} {f.person[1]}", addr_spec=f.mail)
        m["To"] = "vorfall@example.org"; m["Date"] = f"Wed, 21 Oct 2026 {8 + len(name) % 9:02}:10:00 +0200"
        m["Subject"] = f.title; m["Message-ID"] = f"<{name}@{f.b.DOMAIN}>"
        m.set_content(f.r.choice(f.b.BODY))
        m.add_attachment(open(path, "rb").read(), maintype="application", subtype=TYPES[ending], filename=f"{f.title.split(':')[0]}.{ending}")
        open(f"{out}/{name}.eml", "wb").write(m.as_bytes())
        e = f.expected()
        if "reporter_email" not in e["report"] and f.mail in str(m["From"]): e["report"]["reporter_email"] = f.mail
        if "reporter_email" not in e["report"]: e["may"] = sorted(set(e["may"]) | {"reporter_email"})
        json.dump(e, open(f"{out}/{name}.json", "w"), ensure_ascii=False, indent=1)
        dims[name] = dict(f.d, fmt=f.fmt, lang=f.lang)
    json.dump(dims, open(out.rstrip("/") + ".dims", "w"), indent=1)
    shutil.rmtree(tmp)

if __name__ == "__main__": main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]), *sys.argv[5:])
