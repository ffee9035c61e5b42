"""Forms in random combinations of independent choices of layout.

make.py FOLDER HALF FIRST COUNT: mails with the seeds FIRST.. whose labels come from one half of the bank (0 or 1). Beside each NAME.eml lies
NAME.json, and in FOLDER/dims NAME.json with the choices that were made; FOLDER/control holds the same questions and answers in the plainest layout.
"""
import dataclasses
import email.policy
import json
import os
import random
import sys
from email.message import EmailMessage

import acro
import form as forms
import markup
import text

COMMON = dict(split_name=["no", "no", "yes"], split_date=["no", "no", "yes"], unit=["no", "no", "yes"], empty=["none", "none", "blank", "dash", "na"], nofield=["no", "yes"],
              second=["no", "no", "no", "yes"], office=["no", "no", "yes"], title=["no", "yes"], preface=["none", "short", "long"], legal=["no", "yes"], greet=["no", "yes"], bye=["no", "yes"])


def message(form, rng, subject, mailer) -> EmailMessage:
    m = EmailMessage(policy=email.policy.SMTP.clone(max_line_length=200))
    who = " ".join(form.person)
    m["From"] = "Webformular <noreply@forms.sample.example>" if mailer else f"{who} <{form.email}>"
    m["To"] = "vorfall@example.org"
    m["Subject"] = subject
    m["Date"] = form.sent.strftime("%a, %d %b %Y %H:%M:%S %z")
    m["Message-ID"] = f"<{form.sent:%Y%m%d}.{rng.randrange(10**9)}@sample.example>"
    return m


def put(m, body, d, kind="plain"):
    cte = {"8bit": "8bit", "qp": "quoted-printable", "b64": "base64"}[d["cte"]]
    m.set_content(body, subtype=kind, charset="utf-8", cte=cte)
    if d.get("wrap") == "flowed":
        m.set_param("format", "flowed")


def one(rng, lang, half, family, fixed=None) -> tuple:
    d = {k: rng.choice(v) for k, v in COMMON.items()}
    d |= {"family": family, "cte": rng.choice(["8bit", "qp", "b64"])}
    d |= {"text": text, "txtfile": text, "html": markup, "htmlfile": markup, "acro": acro}[family].dims(rng) if family != "mailer" else \
        dict(mailer=rng.choice(markup.MAILERS), choice="word", hint="none", end="", num="", heading="plain", office="no")
    if family == "mailer":
        d |= dict(title="no", preface="none", legal="no", greet="no", bye="no", office="no")
    if fixed is not None:
        d |= {k: "none" if k in ("empty", "preface") else "no" for k in COMMON} | fixed
    form = forms.build(rng, lang, half, d)
    subject = form.title
    raw = None
    if family == "mailer":
        subject, t, h = markup.mailer(form)
        m = message(form, rng, subject, True)
        put(m, t or h, d, "plain" if t else "html")
        fmt = "text_form" if t else "html"
    else:
        m = message(form, rng, subject, False)
        cover = form.bank.GREET + "\n\n" + form.bank.BYE + "\n" + " ".join(form.person) + "\n"
        if family == "text":
            put(m, text.body(form), d)
            fmt = "text_form"
        elif family == "html":
            put(m, markup.page(form), d, "html")
            fmt = "html"
        else:
            put(m, cover, {"cte": "8bit"})
            d |= {"greet": "no", "bye": "no"}
            raw = {"txtfile": lambda: text.body(form).encode(), "htmlfile": lambda: markup.page(form).encode(), "acro": lambda: acro.pdf(form)}[family]()
            main, sub, ext = {"txtfile": ("text", "plain", "txt"), "htmlfile": ("text", "html", "html"), "acro": ("application", "pdf", "pdf")}[family]
            if main == "text":
                m.add_attachment(raw.decode(), subtype=sub, filename=f"Formular.{ext}", cte="base64")
            else:
                m.add_attachment(raw, maintype=main, subtype=sub, filename=f"Formular.{ext}")
            fmt = {"txtfile": "text_form", "htmlfile": "html", "acro": "pdf_acroform"}[family]
    return form, m, fmt


def control(form, rng) -> EmailMessage:
    """The same questions and answers, one `label: answer` a line."""
    m = message(form, rng, form.title, False)
    lines = []
    for part in form.sections:
        if part.kind == "own":
            lines += [f"{q.label}{'' if q.label.endswith('?') else ':'} {q.text}" for q in part.questions if q.text]
    m.set_content("\n".join(lines) + "\n", charset="utf-8", cte="8bit")
    return m


def main():
    out, half, first, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    alone = sys.argv[5:] == ["--single"]
    singles = [("text", d) for d in text.singles()] + [("html", d) for d in markup.singles()] + [("mailer", {"mailer": m}) for m in markup.MAILERS]
    singles += [("text", {**text.singles()[0], k: v}) for k, values in COMMON.items() for v in dict.fromkeys(values)]
    singles += [("html", {**markup.singles()[0], k: v}) for k, values in COMMON.items() for v in dict.fromkeys(values)]
    for d in ("", "dims", "control"):
        os.makedirs(os.path.join(out, d), exist_ok=True)
    for seed in range(first, first + (3 * len(singles) if alone else count)):
        rng = random.Random(seed)
        family, lang, fixed = FAMILIES[seed % 12], ["de", "en", "nb"][seed // 12 % 3], None
        if alone:
            family, fixed = singles[(seed - first) % len(singles)]
            lang = ["de", "en", "nb"][(seed - first) // len(singles)]
        form, m, fmt = one(rng, lang, half, family, fixed)
        name = f"p-{seed:04d}-{family}-{lang}"
        note = {"format": fmt, "lang": lang, "report": form.report, "may": sorted(form.may), "kind": form.kind}
        for where, mail in ((out, m), (os.path.join(out, "control"), control(form, rng))):
            with open(os.path.join(where, name + ".eml"), "wb") as f:
                f.write(mail.as_bytes())
            with open(os.path.join(where, name + ".json"), "w") as f:
                json.dump(note, f, ensure_ascii=False, indent=1)
        with open(os.path.join(out, "dims", name + ".json"), "w") as f:
            json.dump({"dims": form.dims | {"lang": lang}, "labels": form.labels}, f, ensure_ascii=False)


FAMILIES = ["text", "text", "html", "mailer", "acro", "text", "html", "htmlfile", "mailer", "txtfile", "acro", "html"]

if __name__ == "__main__":
    main()
