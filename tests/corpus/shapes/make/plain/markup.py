"""A form set as HTML, as mail clients, saved pages and web-form mailers set it."""
import html as std
import random

from form import Form, Question
import text

LAYOUTS = ["table2", "thtd", "above", "dl", "ulb", "pstrong", "divs", "fieldset", "four", "rowspan", "headrow", "nested", "inputs", "outlook", "onecell", "h4p",
           "bcolonbr", "olq", "spans", "colspan", "labelcol3", "outlooklist"]
MAILERS = ["powermail", "cf7", "gravity", "limesurvey", "jotform", "gforms", "msforms", "elementor", "wpforms", "ninja", "drupal", "typeform", "formmail", "typo3form",
           "nettskjema", "powerautomate", "wufoo", "formcycle", "plone", "hubspot"]
PLAIN = {"cf7", "elementor", "drupal", "typeform", "formmail", "ninja"}
esc = lambda s: std.escape(s, quote=False).replace("\n", "<br>\n")


def label(q: Question, n: str, d: dict, lang: str, hint=True) -> str:
    shown = q.hint if hint else ""
    asked = text.asked(q if hint else Question(q.label, q.field), {**d, "end": "" if d["end"] == "*" else d["end"]}, lang)
    out = esc(n + asked)
    if d["end"] == "*":
        out += ' <span style="color:red">*</span>'
    if shown:
        out += {"below": f"<br><small>{esc(shown)}</small>", "left": f' <i class="help">{esc(shown)}</i>'}.get(d["hint"], "")
    return out


def value(q: Question, d: dict) -> str:
    if q.options:
        if d["choice"] == "chosen-lines":
            return "<br>".join(esc(o) for o in q.answer or [])
        if d["choice"] == "list":
            return "<ul>" + "".join(f"<li>{esc(o)}</li>" for o in q.answer or []) + "</ul>"
        return "<br>".join(esc(x) for x in text.options(q, d["choice"])) if d["choice"] != "word" else esc(q.text)
    return esc(q.text)


def rows(form: Form):
    """(section, number, question) in order."""
    n = 0
    for i, part in enumerate(form.sections, 1):
        out = []
        for j, q in enumerate(part.questions, 1):
            n += 1
            out.append((text.number(form.dims["num"], n, i, j), q))
        yield i, part, out


def control(q: Question, n: str, k: int) -> str:
    if q.options:
        on = set(q.answer or [])
        if q.many:
            return "".join(f'<label><input type="checkbox" name="f{k}" value="{esc(o)}"{" checked" if o in on else ""}> {esc(o)}</label>' for o in q.options)
        if k % 2:
            return f'<select name="f{k}"><option value="">--</option>' + "".join(f'<option{" selected" if o in on else ""}>{esc(o)}</option>' for o in q.options) + "</select>"
        return "".join(f'<input type="radio" name="f{k}" id="f{k}{j}"{" checked" if o in on else ""}><label for="f{k}{j}">{esc(o)}</label> ' for j, o in enumerate(q.options))
    if q.field in ("description", "measures", "consequences"):
        return f'<textarea name="f{k}" rows="4">{esc(q.text)}</textarea>'
    return f'<input type="text" name="f{k}" value="{std.escape(q.text)}">'


def page(form: Form) -> str:
    d, lang, out, layout = form.dims, form.lang, [], form.dims["layout"]
    head = lambda p: {"none": "", "plain": f"<p>{esc(p.heading)}</p>", "upper": f"<p><b>{esc(p.heading.upper())}</b></p>", "md": f"<h3>{esc(p.heading)}</h3>"}[d["heading"]] \
        if p.kind == "own" or d["heading"] != "none" else ("" if p.kind == "person" else f"<p><b>{esc(p.heading)}</b></p>")
    k = 0
    for i, part, qs in rows(form):
        L = [(label(q, n, d, lang), value(q, d), q, n) for n, q in qs]
        inner = head(part)
        td = "<td style='padding:4px;border:1px solid #999'>"
        if layout in ("table2", "thtd", "above", "headrow", "rowspan", "colspan", "four", "nested", "onecell", "labelcol3"):
            t = ""
            if layout == "headrow" and i == 1:
                w = {"de": ("Frage", "Antwort"), "en": ("Question", "Answer"), "nb": ("Spørsmål", "Svar")}[lang]
                t += f"<tr><th>{w[0]}</th><th>{w[1]}</th></tr>"
            if layout == "colspan" and (d["heading"] != "none" or part.kind == "office"):
                inner, t = "", t + f"<tr><td colspan=2><b>{esc(part.heading)}</b></td></tr>"
            if layout == "rowspan" and (d["heading"] != "none" or part.kind == "office"):
                inner = ""
            if layout == "four":
                for a in range(0, len(L), 2):
                    t += "<tr>" + "".join(f"{td}<b>{x[0]}</b></td>{td}{x[1]}</td>" for x in L[a:a + 2]) + ("<td></td><td></td>" if len(L[a:a + 2]) == 1 else "") + "</tr>"
            for a, (x, v, q, n) in enumerate(L if layout != "four" else []):
                if layout == "thtd":
                    t += f"<tr><th align=left>{x}</th>{td}{v}</td></tr>"
                elif layout == "above":
                    t += f"<tr><td bgcolor='#eee'>{x}</td></tr><tr>{td}{v or '&nbsp;'}</td></tr>"
                elif layout == "onecell":
                    t += f"<tr>{td}<span style='font-size:8pt'>{x}</span><br>{v}</td></tr>"
                elif layout == "rowspan":
                    t += "<tr>" + (f"<td rowspan={len(L)}>{esc(part.heading)}</td>" if a == 0 and (d["heading"] != "none" or part.kind == "office") else "") + f"{td}{x}</td>{td}{v}</td></tr>"
                elif layout == "labelcol3":
                    t += f"<tr>{td}{label(q, '', d, lang, False)}</td>{td}<i>{esc(q.hint)}</i></td>{td}{v}</td></tr>"
                elif layout == "nested":
                    t += f"<tr><td><table width='100%'><tr><td width='40%'>{x}</td></tr></table></td><td><table><tr><td>{v}</td></tr></table></td></tr>"
                else:
                    t += f"<tr>{td}{x}</td>{td}{v}</td></tr>"
            inner += f"<table border=1 cellspacing=0>{t}</table>"
        elif layout == "dl":
            inner += "<dl>" + "".join(f"<dt>{x}</dt><dd>{v}</dd>" for x, v, _, _ in L) + "</dl>"
        elif layout == "ulb":
            inner += "<ul>" + "".join(f"<li><b>{x}{'' if d['end'] else ':'}</b> {v}</li>" for x, v, _, _ in L) + "</ul>"
        elif layout == "olq":
            inner += "<ol>" + "".join(f"<li>{label(q, '', d, lang)}<br>{v}</li>" for x, v, q, _ in L) + "</ol>"
        elif layout == "pstrong":
            inner += "".join(f"<p><strong>{x}</strong><br>{v}</p>" for x, v, _, _ in L)
        elif layout == "h4p":
            inner += "".join(f"<h4>{x}</h4><p>{v}</p>" for x, v, _, _ in L)
        elif layout == "divs":
            inner += "".join(f"<div class=row><div class=l>{x}</div><div class=v>{v}</div></div>" for x, v, _, _ in L)
        elif layout == "spans":
            inner += "".join(f"<div><span class=l>{x}{'' if d['end'] else ': '}</span> <span class=v>{v}</span></div>" for x, v, _, _ in L)
        elif layout == "bcolonbr":
            inner += "".join(f"<b>{x}{'' if d['end'] else ':'}</b> {v}<br>\n" for x, v, _, _ in L)
        elif layout in ("fieldset", "inputs"):
            t = ""
            for x, v, q, n in L:
                k += 1
                t += f"<p><label for=f{k}>{x}</label><br>{control(q, n, k)}</p>" if layout == "inputs" else f"<div><label>{x}</label><div>{v}</div></div>"
            inner = f"<fieldset><legend>{esc(part.heading)}</legend>{t}</fieldset>"
        elif layout == "outlook":
            p = "<p class=MsoNormal><span style='font-family:\"Calibri\",sans-serif'>{}<o:p></o:p></span></p>"
            inner += "".join(p.format(f"<b>{x}{'' if d['end'] else ':'}</b> {v}") for x, v, _, _ in L)
        elif layout == "outlooklist":
            inner += "".join(f"<p class=MsoListParagraph style='text-indent:-18pt'>{x}<o:p></o:p></p><p class=MsoNormal>{v}<o:p></o:p></p>" for x, v, _, _ in L)
        out.append(inner)
    top = f"<h2>{esc(form.title)}</h2>" if d["title"] == "yes" else ""
    if d["preface"] != "none":
        top += f"<p>{esc(form.bank.PREFACE[0 if d['preface'] == 'short' else 1])}</p>"
    if d["greet"] == "yes":
        top = f"<p>{esc(form.bank.GREET.replace(chr(10) * 2, chr(10)))}</p>" + top
    tail = f"<p style='font-size:8pt'>{esc(form.bank.LEGAL)}</p>" if d["legal"] == "yes" else ""
    if d["bye"] == "yes":
        tail += f"<p>{form.bank.BYE}<br>{esc(' '.join(form.person))}</p>"
    return f"<html><head><meta charset=utf-8><style>td{{font:10pt Arial}}</style></head><body>{top}{''.join(out)}{tail}</body></html>"


def footer(form: Form) -> dict:
    utc = form.sent.astimezone(__import__("datetime").timezone.utc)
    return dict(ip="203.0.113.57", ua="Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0", utc=f"{utc:%Y-%m-%d %H:%M:%S}",
                url="https://forms.sample.example/report-incident/", sent=f"{form.sent:%d/%m/%Y}", time=f"{form.sent:%H:%M}")


def mailer(form: Form) -> tuple:
    """(subject, text or None, html or None) of a web form's mail."""
    d, m, f, lang = form.dims, form.dims["mailer"], footer(form), form.lang
    flat = [(i, part, q, (", ".join(q.answer) if isinstance(q.answer, list) else q.text)) for i, part, qs in rows(form) for _, q in qs if part.kind != "office"]
    pairs = [(q.label, v) for _, _, q, v in flat]
    bare = lambda s: s.rstrip(":")
    filled = [(a, b) for a, b in pairs if b]
    title = form.title
    if m == "cf7":
        body = f"From: {' '.join(form.person)} <{form.email}>\nSubject: {title}\n\nMessage Body:\n" + "".join(f"{a}: {b}\n" for a, b in pairs)
        return title, body + f"\n-- \nThis is a notification that a contact form was submitted on your website (Sample Council {f['url']}).\n", None
    if m == "elementor":
        stamp = {"de": ("Datum", "Zeit", "Seiten-URL", "Benutzer-Agent", "Remote-IP", "Powered by"), "en": ("Date", "Time", "Page URL", "User Agent", "Remote IP", "Powered by"),
                 "nb": ("Dato", "Tid", "Side-URL", "Brukeragent", "Ekstern IP", "Drevet av")}[lang]
        vals = (f["sent"], f["time"], f["url"], f["ua"], f["ip"], "Elementor")
        return f'New message from "{title}"', "\n".join(f"{a}: {b}" for a, b in pairs) + "\n\n---\n\n" + "".join(f"{a}: {b}\n" for a, b in zip(stamp, vals)), None
    if m == "drupal":
        body = f"Submitted on {form.sent:%A, %d %B, %Y} - {form.sent:%H:%M}\nSubmitted by anonymous user: {f['ip']}\nSubmitted values are:\n\n"
        last = None
        for _, part, q, v in flat:
            if part.heading != last:
                body, last = body + f"==={part.heading}===\n", part.heading
            body += f"{bare(q.label)}: {v}\n"
        return f"Form submission from: {title}", body + f"\n\nThe results of this submission may be viewed at:\n{f['url']}node/12/submission/4411\n", None
    if m == "typeform":
        return f"New response: {title}", f"Hi,\n\nYour typeform \"{title}\" just got a new response:\n\n" + "".join(f"*{a}*\n{b}\n\n" for a, b in filled) + "Log in to view or download your responses at\nhttps://admin.forms.example/form/kx92/results\n\nTeam Forms\n", None
    if m == "formmail":
        line = "-" * 75
        return title, f"Below is the result of your feedback form.  It was submitted by\n{' '.join(form.person)} ({form.email}) on {form.sent:%A, %B %d, %Y at %H:%M:%S}\n{line}\n\n" + "".join(f"{bare(a)}: {b}\n\n" for a, b in pairs) + f"{line}\n\nREMOTE_ADDR: {f['ip']}\nHTTP_USER_AGENT: {f['ua']}\n", None
    if m == "ninja":
        return title, "".join(f"{bare(a)}: {b}\n" for a, b in pairs) + f"\nSubmission ID: 1187\nForm ID: 4\nSubmitted: {f['utc']} UTC\nIP Address: {f['ip']}\n", None
    e = [(esc(a), esc(b)) for a, b in pairs]
    ef = [(a, b) for a, b in e if b]
    if m == "powermail":
        h = f"<h2>{esc(title)}</h2><table>" + "".join(f"<tr><td valign='top' style='width:200px'><strong>{bare(a)}</strong></td><td>{b}</td></tr>" for a, b in ef) + f"</table><p>Powermail: {f['url']} ({f['ip']})</p>"
    elif m == "gravity":
        h = "<table width='99%' bgcolor='#EAEAEA'><tr><td><table width='100%' bgcolor='#FFFFFF'>" + "".join(
            f"<tr bgcolor='#EAF2FA'><td colspan='2'><font><strong>{a}</strong></font></td></tr><tr bgcolor='#FFFFFF'><td width='20'>&nbsp;</td><td><font>{b}</font></td></tr>" for a, b in ef) + "</table></td></tr></table>"
    elif m == "limesurvey":
        h = f"Hello,<br /><br />A new response was submitted for your survey '{esc(title)}'.<br /><br />Click the following link to see the individual response:<br />{f['url']}responses/91<br /><br />The following answers were given by the participant:<br /><table class='printouttable'>"
        last = None
        for _, part, q, v in flat:
            if part.heading != last:
                h, last = h + f"<tr class='printanswersgroup'><td colspan='2'>{esc(part.heading)}</td></tr>", part.heading
            h += f"<tr class='printanswersquestion'><td>{esc(q.label)}</td><td class='printanswersanswertext'>{esc(v)}</td></tr>"
        h += f"</table><br />Submitted: {f['utc']}<br />IP address: {f['ip']}"
    elif m == "jotform":
        h = f"<table width='600'><tr><td><a href='{f['url']}'>Edit Submission</a></td></tr><tr><td><b>{esc(title)}</b></td></tr>" + "".join(
            f"<tr><td><table width='100%'><tr><td style='color:#555' width='170'>{a}</td><td>{b}</td></tr></table></td></tr>" for a, b in ef) + "<tr><td>You can edit this submission and view all your submissions easily.</td></tr><tr><td>Manage your notifications</td></tr></table>"
    elif m == "gforms":
        h = f"<p>Thanks for filling out <a href='{f['url']}'>{esc(title)}</a></p><p>Here's what was received.</p><hr><h2>{esc(title)}</h2>" + "".join(
            f"<div><div style='font-size:16px'>{a} <span style='color:#d93025'>*</span></div><div style='border-bottom:1px dotted'>{b}</div></div>" for a, b in e) + f"<p>Create your own Google Form</p><p>Report Abuse</p>"
    elif m == "msforms":
        h = f"<div>{esc(title)}</div><div>Submitted {form.sent:%m/%d/%Y %I:%M:%S %p}</div>" + "".join(f"<div><div><b>{n}. {a}</b></div><div>{b or '-'}</div></div><br>" for n, (a, b) in enumerate(ef, 1)) + "<p>This is an automated message from Microsoft Forms. Manage your notifications. Privacy statement</p>"
    elif m == "wpforms":
        h = "<table><tr><td><table>" + "".join(f"<tr><td style='border-top:1px solid #ddd;padding:15px 0'><strong>{a}</strong></td></tr><tr><td style='padding-bottom:15px'>{b or '(empty)'}</td></tr>" for a, b in e) + f"</table></td></tr><tr><td align=center>Sent from <a href='{f['url']}'>Sample Council</a></td></tr></table>"
    elif m == "typo3form":
        h = "<table cellpadding=6>" + "".join(f"<tr><td>{a}</td><td>{b or '-'}</td></tr>" for a, b in e) + f"</table><p>This e-mail was sent from a contact form on {f['url']}</p>"
    elif m == "nettskjema":
        h = f"<p>Svar på «{esc(title)}»</p><p>Referanse: 30112233<br>Levert: {form.sent:%d.%m.%Y %H:%M}</p>" + "".join(f"<h3>{a}</h3><p>{b or '<i>Ikke besvart</i>'}</p>" for a, b in e) + "<p>Du får denne e-posten fordi du er ansvarlig for skjemaet.</p>"
    elif m == "powerautomate":
        h = f"<p>A new response was received on {f['utc']} (UTC).</p>" + "".join(f"<p class='editor-paragraph'><b><strong>{bare(a)}:</strong></b> {b}</p>" for a, b in e) + "<p>Response Id: 61</p>"
    elif m == "wufoo":
        h = f"<h2>{esc(title)} [#61]</h2><table cellpadding=5>" + "".join(f"<tr><th align=left style='border-bottom:1px solid #ddd'>{a} <span>*</span></th><td style='border-bottom:1px solid #ddd'>{b}</td></tr>" for a, b in ef) + "</table>"
    elif m == "formcycle":
        h = f"<p>Sehr geehrte Damen und Herren,</p><p>es ist ein neuer Vorgang eingegangen.</p><p>Vorgangsnummer: V-2026-00417<br>Eingang: {form.sent:%d.%m.%Y %H:%M}</p>"
        last = None
        for _, part, q, v in flat:
            if part.heading != last:
                h, last = h + f"<h3>{esc(part.heading)}</h3>", part.heading
            h += f"<div><span style='display:inline-block;width:240px'>{esc(bare(q.label))}:</span> <span>{esc(v)}</span></div>"
        h += "<p>Diese E-Mail wurde automatisch erzeugt. Bitte antworten Sie nicht darauf.</p>"
    elif m == "plone":
        h = "<p>Kontakt</p><dl>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in e) + f"</dl><p>HTTP_X_FORWARDED_FOR: {f['ip']}</p>"
    else:
        h = f"<h1>New form submission</h1><p>You've got a new submission on page <a href='{f['url']}'>Report</a></p>" + "".join(f"<p><strong>{bare(a)}:</strong><br>{b}</p>" for a, b in ef) + "<p><a href='#'>View contact</a></p><p>Why did you get this email? You are subscribed to form notifications. Manage preferences</p>"
    return title, None, f"<html><body>{h}</body></html>"


def dims(rng: random.Random) -> dict:
    return dict(layout=rng.choice(LAYOUTS), end=rng.choice(["", "", "", ":", ":", "*", ";", " (required)", "?"]), num=rng.choice([""] * 5 + text.NUMS),
                choice=rng.choice(["word", "x-lines", "x-inline", "uni-lines", "uni-inline", "list", "chosen-lines", "after", "X-before"]),
                heading=rng.choice(["none", "plain", "upper", "md"]), hint=rng.choice(["none", "none", "brackets", "dash", "below", "left"]))


def singles() -> list:
    """The plainest choices, and each other choice alone."""
    base = dict(layout="table2", end="", num="", choice="word", heading="plain", hint="none")
    out = [base | {"layout": x} for x in LAYOUTS]
    out += [base | {"layout": x, "end": e} for e in (":", "*", ";", " (required)", "?") for x in ("table2", "pstrong", "divs")]
    out += [base | {"layout": x, "num": n} for n in dict.fromkeys(text.NUMS) for x in ("table2", "pstrong")]
    out += [base | {"layout": x, "choice": c} for c in ("x-lines", "x-inline", "uni-lines", "uni-inline", "list", "chosen-lines", "after", "X-before") for x in ("table2", "pstrong", "inputs")]
    out += [base | {"layout": x, "heading": h} for h in ("none", "upper", "md") for x in ("table2", "pstrong")]
    return out + [base | {"layout": x, "hint": h} for h in ("brackets", "dash", "below", "left") for x in ("table2", "pstrong", "above", "labelcol3", "onecell", "divs")]
