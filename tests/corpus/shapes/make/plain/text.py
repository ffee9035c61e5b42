"""A form set as plain text, in every way that people and programs set it."""
import random
import textwrap

from form import Form, Question

NUMS = ["", "1.", "1)", "1.1", "(a)", "a)", "A1", "Q1", "I.", "1 ", "Q1."]
ENDS_SAME = [":", ":", ":", " :", ";", "?", ".", "*:", ":*", " (required):", " -", " =", " =>", "::", "\t", ":\t", " –", " |"]
ENDS_NEXT = ["", "", ":", ":", ";", "?", ".", "*", " (required)", " -"]
PLACES = ["same", "next", "blank", "indent", "quoted", "dots", "underscores", "arrows", "brackets", "ascii", "box", "mdtable", "mdbold", "mdboldnext",
          "mdhead", "mdlist", "columns", "colons", "bullets", "answerword"]
CHOICES = ["word", "x-inline", "x-lines", "uni-inline", "uni-lines", "paren-inline", "paren-lines", "check-lines", "X-before", "after", "chosen-lines"]
HEADINGS = ["none", "plain", "eq", "dash", "numbered", "upper", "md", "ruled", "colon"]
HINTS = ["none", "none", "brackets", "dash", "below", "left"]
TABLES = {"ascii", "box", "mdtable", "columns"}
REQUIRED = {"de": " (Pflichtfeld)", "en": " (required)", "nb": " (obligatorisk)"}
ANSWER = {"de": "Antwort: ", "en": "Answer: ", "nb": "Svar: "}


def roman(n: int) -> str:
    out = ""
    for v, s in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while n >= v:
            out, n = out + s, n - v
    return out


def number(style: str, n: int, part: int, inner: int) -> str:
    letter = chr(96 + (n - 1) % 26 + 1)
    return {"": "", "1.": f"{n}. ", "1)": f"{n}) ", "1.1": f"{part}.{inner} ", "(a)": f"({letter}) ", "a)": f"{letter}) ", "A1": f"{chr(64 + part)}{inner} ",
            "Q1": f"Q{n} ", "I.": f"{roman(n)}. ", "1 ": f"{n} ", "Q1.": f"Q{n}. "}[style]


def options(q: Question, style: str) -> list:
    """The lines of a choice."""
    on = set(q.answer or [])
    marks = {"x": ("[x] ", "[ ] "), "uni": ("☒ ", "☐ "), "paren": ("(x) ", "( ) "), "check": ("✓ ", "✗ "), "X": ("X ", "")}
    kind, _, lines = style.partition("-")
    if style == "after":
        return ["   ".join(f"{o} [{'x' if o in on else ' '}]" for o in q.options)]
    if style == "chosen-lines":
        return [f"- {o}" for o in q.options if o in on]
    if style == "X-before":
        return ["    ".join(("X " if o in on else "_ ") + o for o in q.options)]
    yes, no = marks[kind]
    rows = [(yes if o in on else no) + o for o in q.options]
    return rows if lines == "lines" else ["  ".join(rows)]


def asked(q: Question, dims: dict, lang: str) -> str:
    """The label with its ending."""
    end = dims["end"].replace(" (required)", REQUIRED[lang])
    label = q.label
    if q.hint and dims["hint"] == "brackets":
        label = f"{label.rstrip('?')} ({q.hint})" + ("?" if label.endswith("?") else "")
    if q.hint and dims["hint"] == "dash":
        label = f"{label} – {q.hint}"
    if label.endswith(("?", ".")) and end[:1] in (".", "?", ";"):
        end = end[1:]
    return label + end


def answer_lines(q: Question, dims: dict) -> list:
    lines = options(q, dims["choice"]) if q.options else q.text.split("\n") if q.text else []
    if dims["hint"] in ("below", "left") and q.hint:
        lines = [f"({q.hint})"] + lines if dims["hint"] == "below" or len(lines) != 1 else [f"({q.hint}) {lines[0]}"]
    return lines


def question(q: Question, n: str, dims: dict, lang: str) -> list:
    place, label, lines = dims["place"], n + asked(q, dims, lang), answer_lines(q, dims)
    one = " ".join(lines)
    if len(lines) > 1 and place in ("same", "colons", "mdlist", "mdbold", "bullets", "brackets", "dots", "underscores"):
        return [{"mdlist": f"- **{label}**", "mdbold": f"**{label}**", "bullets": f"* {label}"}.get(place, label)] + lines
    sep = "" if label.endswith("\t") else " "
    match place:
        case "same" | "colons":
            return [(label + sep + one).rstrip(" ")]
        case "bullets":
            return [f"* {label}{sep}{one}"]
        case "next":
            return [label] + lines + [""]
        case "blank":
            return [label, ""] + lines + ["", ""]
        case "indent":
            return [label] + ["    " + x for x in lines]
        case "quoted":
            return [f"> {label}"] + lines + [""]
        case "dots":
            return [f"{label} .....{one}" + "." * max(3, 40 - len(one))] if one else [label + " " + "." * 45]
        case "underscores":
            return [f"{label} __{one}" + "_" * max(3, 40 - len(one))] if one else [label + " " + "_" * 42]
        case "arrows":
            return [label] + [f">> {x}" for x in lines or [""]] + [""]
        case "brackets":
            return [f"{label} [{one}]" if not q.options else f"{label} {one}"]
        case "mdbold":
            return [f"**{label.strip()}** {one}", ""]
        case "mdboldnext":
            return [f"**{label}**"] + lines + [""]
        case "mdhead":
            return [f"### {label}", ""] + (lines or ["_No response_"]) + [""]
        case "mdlist":
            return [f"- **{label.strip()}** {one}"]
        case "answerword":
            return [label, ANSWER[lang] + (lines[0] if lines else "")] + lines[1:] + [""]
    raise ValueError(place)


def table(rows: list, place: str) -> list:
    wide = min(34, max(len(a) for a, _ in rows))
    right = 40
    cells = []
    for a, b in rows:
        left = textwrap.wrap(a, wide) or [""]
        lines = [y for x in b.split("\n") for y in textwrap.wrap(x, right)] or [""]
        cells.append([(left[i] if i < len(left) else "", lines[i] if i < len(lines) else "") for i in range(max(len(left), len(lines)))])
    if place == "columns":
        return [f"{a:<{wide + 3}}{b}".rstrip() for c in cells for a, b in c]
    if place == "mdtable":
        return ["| | |", "|---|---|"] + [f"| {a} | {b.replace(chr(10), '<br>')} |" for a, b in rows]
    h, v = ("-", "|") if place == "ascii" else ("─", "│")
    edge = (lambda a, b, c: a + h * (wide + 2) + b + h * (right + 2) + c) if place == "box" else (lambda a, b, c: "+" + h * (wide + 2) + "+" + h * (right + 2) + "+")
    out = [edge("┌", "┬", "┐")]
    for i, c in enumerate(cells):
        out += [f"{v} {a:<{wide}} {v} {b:<{right}} {v}" for a, b in c]
        out.append(edge("├", "┼", "┤") if i + 1 < len(cells) else edge("└", "┴", "┘"))
    return out


def heading(text: str, style: str, n: int) -> list:
    return {"none": [], "plain": ["", text, ""], "eq": ["", text, "=" * len(text), ""], "dash": ["", text, "-" * len(text)], "numbered": ["", f"{n}. {text}", ""],
            "upper": ["", text.upper(), ""], "md": ["", f"## {text}", ""], "ruled": ["", f"--- {text} ---", ""], "colon": ["", f"{text}:", ""]}[style]


def wrapped(lines: list, dims: dict) -> list:
    if dims["wrap"] == "none" or dims["place"] in TABLES:
        return lines
    out = []
    for line in lines:
        quote = "> " if line.startswith("> ") else ""
        indent = quote + ("    " if line.startswith("    ") else "")
        more = indent + ("   " if dims["wrap"] == "hang" else "")
        parts = textwrap.wrap(line, 60 if dims["wrap"] == "60" else 72, subsequent_indent=more, break_long_words=False, break_on_hyphens=False, drop_whitespace=True)
        parts = parts or [line]
        if len(parts) == 1:
            parts = [line]
        out += [p + " " for p in parts[:-1]] + [parts[-1]] if dims["wrap"] == "flowed" else parts
    return out


def body(form: Form) -> str:
    d, lang, out = form.dims, form.lang, []
    if d["title"] == "yes":
        out += [form.title] + (["=" * len(form.title)] if d["heading"] == "eq" else []) + [""]
    if d["preface"] != "none":
        out += [form.bank.PREFACE[0 if d["preface"] == "short" else 1], ""]
    n = 0
    for i, part in enumerate(form.sections, 1):
        style = d["heading"] if part.kind == "own" or d["heading"] != "none" else "plain"
        if part.kind == "person" and d["heading"] == "none":
            style = "none"
        out += heading(part.heading, style, i)
        rows = []
        for j, q in enumerate(part.questions, 1):
            n += 1
            num = number(d["num"], n, i, j)
            if d["place"] in TABLES:
                rows.append((num + asked(q, d, lang).strip(), "\n".join(answer_lines(q, d))))
            else:
                out += question(q, num, d, lang)
                if d["gap"] == "yes" and out[-1]:
                    out.append("")
        if rows:
            out += table(rows, d["place"])
    if d["legal"] == "yes":
        out += ["", form.bank.LEGAL]
    out = wrapped(out, d)
    if d["greet"] == "yes":
        quote = [form.bank.QUOTE, ">"] if d["place"] == "quoted" else []
        out = form.bank.GREET.split("\n") + [""] + quote + out
    if d["bye"] == "yes":
        out += ["", form.bank.BYE, " ".join(form.person)]
    return "\n".join(out) + "\n"


def dims(rng: random.Random) -> dict:
    place = rng.choice(PLACES)
    same = place in ("same", "bullets", "dots", "underscores", "brackets", "mdbold", "mdlist")
    end = ":" if place == "colons" else rng.choice(ENDS_SAME if same else ENDS_NEXT)
    if place in ("dots", "underscores", "brackets", "mdbold", "mdlist") and end not in (":", ";", "?", ".", "*:", " -", " :", "::"):
        end = ":"
    if place in ("same", "bullets") and end == ".":
        end = ":"
    if place in TABLES:
        end = rng.choice(["", "", ":", "*", ";"])
    if end == "\t" and place != "same":
        end = ":"
    choice = rng.choice(CHOICES)
    hint = rng.choice(HINTS)
    wrap = rng.choice(["none", "none", "none", "72", "60", "hang", "flowed"])
    if place in ("dots", "underscores", "brackets"):
        wrap = "none"                   # the blanks of a printed line are as long as the line
    return dict(place=place, end=end, num=rng.choice([""] * 4 + NUMS), choice=choice, heading=rng.choice(HEADINGS), hint=hint, wrap=wrap, gap=rng.choice(["no", "yes"]))


def singles() -> list:
    """The plainest choices, and each other choice alone."""
    base = dict(place="colons", end=":", num="", choice="word", heading="plain", hint="none", wrap="none", gap="no")
    out = [base | {"end": e, "place": "same"} for e in dict.fromkeys(ENDS_SAME)] + [base | {"end": e, "place": p} for p in ("next", "indent") for e in dict.fromkeys(ENDS_NEXT)]
    out += [base | {"place": p, "end": "" if p in ("ascii", "box", "mdtable", "columns", "mdhead") else ":"} for p in PLACES]
    out += [base | {"place": p, "end": e, "num": n} for n in dict.fromkeys(NUMS) for p, e in (("same", ":"), ("next", ""))]
    out += [base | {"choice": c, "place": p, "end": e} for c in CHOICES for p, e in (("same", ":"), ("next", ""))]
    out += [base | {"heading": h, "place": p, "end": e} for h in HEADINGS for p, e in (("same", ":"), ("next", ""))]
    out += [base | {"hint": h, "place": p, "end": e} for h in dict.fromkeys(HINTS) for p, e in (("same", ":"), ("next", ""), ("box", ""))]
    return out + [base | {"wrap": w, "place": p, "end": e} for w in ("72", "60", "hang", "flowed") for p, e in (("same", ":"), ("next", ""))]
