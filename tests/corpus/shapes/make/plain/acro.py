"""A form as a PDF with fillable fields."""
import io
import random
import re

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from form import Form, Question
import text


def wrap(c, s: str, font: str, size: int, width: float) -> list:
    lines, line = [], ""
    for w in s.split():
        if line and c.stringWidth(f"{line} {w}", font, size) > width:
            lines, line = lines + [line], w
        else:
            line = f"{line} {w}".strip()
    return lines + [line]


def pdf(form: Form) -> bytes:
    d, buf = form.dims, io.BytesIO()
    c = canvas.Canvas(buf, pagesize=A4, invariant=1)
    f = c.acroForm
    wide, high = A4
    left, right, y, k = 50, wide - 50, high - 60, 0
    font, bold = "Helvetica", "Helvetica-Bold"

    def need(h):
        nonlocal y
        if y - h < 50:
            c.showPage()
            y = high - 60

    def name(q):
        nonlocal k
        k += 1
        slug = re.sub(r"\W+", "_", q.label.encode("ascii", "ignore").decode())[:30]
        return {"Text1": f"Text{k}", "label": f"{slug}_{k}", "hier": f"form1[0].page1[0].f{k}[0]", "undefined": f"undefined_{k}"}[d["names"]]

    def field(q, x, yy, w, h):
        tip = q.label if d["tips"] == "label" else ""
        kw = dict(borderWidth=0.5, fontSize=9, fontName="Helvetica", forceBorder=True)
        if q.options:
            on = set(q.answer or [])
            if d["control"] == "choice" and not q.many:
                blank = "-"
                f.choice(name=name(q), tooltip=tip, x=x, y=yy, width=min(w, 180), height=16, options=[blank] + q.options, value=(q.answer or [blank])[0], **kw)
                return
            n, xx, yl = name(q), x, yy
            vertical = d["control"].endswith("-v")
            for i, o in enumerate(q.options):
                span = 14 + c.stringWidth(o, font, 9) + 12
                if vertical and i or xx + span > right + 8:
                    yl, xx = yl - 15, x
                if d["control"].startswith("radio") and not q.many:
                    f.radio(name=n, tooltip=tip, value=str(i), selected=o in on, x=xx, y=yl, size=10, buttonStyle="cross", borderWidth=0.5, forceBorder=True)
                else:
                    f.checkbox(name=f"{n}_{i}", tooltip=tip and f"{tip}: {o}", checked=o in on, x=xx, y=yl, size=10, buttonStyle="check", borderWidth=0.5, forceBorder=True)
                c.setFont(font, 9)
                c.drawString(xx + 14, yl + 1.5, o)
                xx += span
            return
        flags = "multiline" if h > 25 else ""
        f.textfield(name=name(q), tooltip=tip, value=q.text.replace("–", "-"), x=x, y=yy, width=w, height=h, maxlen=1000, fieldFlags=flags, **kw)

    def rows_of(q):
        if not q.options:
            return 1
        return len(q.options) if d["control"].endswith("-v") else 1 + int(sum(c.stringWidth(o, font, 9) + 26 for o in q.options) / (right - left - 190))

    c.setFont(bold, 14)
    c.drawString(left, y, form.title)
    y -= 26
    if d["preface"] != "none":
        c.setFont(font, 9)
        for line in wrap(c, form.bank.PREFACE[0 if d["preface"] == "short" else 1], font, 9, right - left):
            c.drawString(left, y, line)
            y -= 12
        y -= 8
    n = 0
    for i, part in enumerate(form.sections, 1):
        need(80)
        if d["heading"] != "none" or part.kind != "own":
            c.setFont(bold, 11)
            c.drawString(left, y, part.heading if d["heading"] != "upper" else part.heading.upper())
            y -= 22
        qs = list(part.questions)
        while qs:
            pair = d["label"] == "above2" and len(qs) > 1 and not any(q.options or len(q.text) > 38 for q in qs[:2])
            take = [qs.pop(0)] + ([qs.pop(0)] if pair else [])
            need(70)
            span = (right - left) / len(take) - (10 if pair else 0)
            low = y
            for a, q in enumerate(take):
                n += 1
                x = left + a * (span + 20) if pair else left
                lab = text.number(d["num"], n, i, n) + q.label + d["end"].replace(" (required)", text.REQUIRED[form.lang])
                if q.hint and d["hint"] in ("brackets", "dash"):
                    lab += f" ({q.hint})" if d["hint"] == "brackets" else f" – {q.hint}"
                big = 44 if len(q.text) > 60 else 16
                if d["label"] in ("left", "dots"):
                    lines = wrap(c, lab, font, 9, 165)
                    c.setFont(font, 9)
                    for j, s in enumerate(lines):
                        c.drawString(x, y - 11 * j, s)
                    extra = (rows_of(q) - 1) * 15
                    field(q, x + 180, y - 4 - (big - 16), right - left - 180, big)
                    low = min(low, y - max(11 * len(lines), big, 16 + extra) - 8)
                elif d["label"] in ("above", "above2"):
                    lines = wrap(c, lab, font, 9, span)
                    c.setFont(font, 9)
                    for j, s in enumerate(lines):
                        c.drawString(x, y - 11 * j, s)
                    yy = y - 11 * (len(lines) - 1)
                    field(q, x, yy - 4 - big, min(span, right - left), big)
                    low = min(low, yy - big - 22 - (rows_of(q) - 1) * 15)
                elif d["label"] == "below":
                    field(q, x, y - big + 4, min(span, 330), big)
                    yy = y - big + 4 - 9 - (rows_of(q) - 1) * 15
                    c.setFont(font, 7)
                    for j, s in enumerate(wrap(c, lab, font, 7, span)):
                        c.drawString(x, yy - 8 * j, s)
                        low = min(low, yy - 8 * j - 22)
                else:                       # the label right of the box
                    field(q, x, y - big + 12, 230, big)
                    c.setFont(font, 9)
                    lines = wrap(c, lab, font, 9, 240)
                    for j, s in enumerate(lines):
                        c.drawString(x + 245, y - 11 * j, s)
                    low = min(low, y - max(big, 11 * len(lines)) - 10 - (rows_of(q) - 1) * 15)
            y = low
        y -= 8
    if d["legal"] == "yes":
        need(40)
        c.setFont(font, 8)
        for line in wrap(c, form.bank.LEGAL, font, 8, right - left):
            c.drawString(left, y, line)
            y -= 10
    c.save()
    return buf.getvalue()


def dims(rng: random.Random) -> dict:
    label = rng.choice(["left", "left", "above", "above", "above2", "below", "right"])
    control = rng.choice(["radio", "radio-v", "check", "check-v", "choice", "word"])
    if label == "right":
        control = "choice"
    return dict(label=label, names=rng.choice(["Text1", "label", "hier", "undefined"]), tips=rng.choice(["none", "none", "label"]), control=control,
                choice="word" if control == "word" else "x-inline", end=rng.choice(["", "", ":", "*", ";", " (required)"]), num=rng.choice([""] * 5 + text.NUMS),
                heading=rng.choice(["none", "plain", "upper"]), hint=rng.choice(["none", "none", "brackets", "dash"]))
