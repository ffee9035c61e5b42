"""What is asked and answered: independent choices by a seed, and what a careful clerk would enter."""
import datetime, random
import bank_de, bank_en, bank_nb
BANKS = {"de": bank_de, "en": bank_en, "nb": bank_nb}
DIMS = {
 "num": [None, None, "1.", "1)", "1.1", "(a)", "a)", "A1", "I.", "col", "Nr"],
 "end": ["", "", ":", ":", ";", ".", "*", "req", " –"],
 "help": [None, None, "brackets", "dash", "italic_below", "third_col", "row_above", "small_below", "left_standing", "replaced"],
 "place": ["same_cell", "same_cell_nl", "right_cell", "right_cell", "cell_below", "tab", "dots", "own_para", "inline", "col_heads", "four_col", "merged", "nested", "textbox", "sdt", "qa_head", "shaded_rows"],
 "choice": ["boxes_line", "boxes_list", "brackets", "parens", "x_before", "x_after", "grid", "struck", "only", "bold", "underline", "deleted", "cells", "other"],
 "section": [None, "plain", "numbered", "letters", "rows"],
 "preface": [None, "instr", "legal", "both"],
 "office": [None, None, "empty_end", "filled_end", "empty_start", "filled_start"],
 "control": [None, None, "table_top", "line_top", "footer", "table_end"],
 "blanks": ["none", "some", "many"],
 "other": ["none", "some", "many"],
 "noval": ["none", "some"],
 "units": ["plain", "unit"],
 "when": ["one", "one", "split"],
 "who": ["one", "one", "split", "reversed"],
 "second": [None, None, "supervisor", "affected", "witness"],
 "lists": ["lines", "commas", "semicolons", "ticks"],
}
SHEET_PLACES = ["same_cell", "same_cell_nl", "right_cell", "right_cell", "right_gap", "cell_below", "col_heads", "four_col", "merged", "qa_head"]
SHORT = {"tab", "dots", "four_col", "col_heads", "inline"}
GROUPS = [("who", ["reporter_name", "reporter_role", "org_unit", "reporter_phone", "reporter_email"]), ("when", ["discovered_at", "occurred_at", "location", "kind"]),
 ("what", ["description", "affected_systems", "consequences", "measures"]), ("data", ["personal_data", "special_categories", "data_categories", "affected_persons"]),
 ("device", ["device_kind", "device_id", "lost_or_stolen", "device_encrypted", "police_report"]), ("told", ["informed"])]
CHOICES = {"personal_data", "special_categories", "device_encrypted", "lost_or_stolen", "kind"}
MAY = ["subject", "kind", "personal_data", "description"]

def runs(text, style=""):
    return [(text, style)]

class Form:
    def __init__(self, seed, half, fixed=None):
        r = self.r = random.Random(seed)
        self.half = half
        self.lang = r.choice(["de", "en", "nb"])
        self.fmt = (fixed or {}).get("fmt") or r.choices(["docx", "odt", "xlsx", "ods", "pdf_flat"], [5, 4, 3, 2, 5])[0]
        self.b = BANKS[self.lang]
        self.d = {k: r.choice(v) for k, v in DIMS.items()}
        if self.sheet(): self.d["place"] = r.choice(SHEET_PLACES)
        self.d.update({k: v if v or k == "end" else None for k, v in (fixed or {}).items() if k in DIMS})
        self.tame()
        self.report, self.may = {}, list(MAY)
        self.person = r.choice(self.b.PEOPLE)
        self.scene = r.choice(self.b.SCENES)
        self.items, self.impersonal = [], False
        self.build()

    def sheet(self): return self.fmt in ("xlsx", "ods")

    def tame(self):
        """What no clerk could print together."""
        d, r = self.d, self.r
        if d["place"] in ("col_heads", "four_col", "tab", "dots", "inline") and d["help"] in ("third_col", "row_above", "small_below", "italic_below"):
            d["help"] = r.choice([None, "brackets", "dash", "replaced"])
        if d["help"] == "third_col" and d["place"] not in ("right_cell", "qa_head", "merged"): d["help"] = "brackets"
        if d["help"] == "row_above" and d["place"] not in ("right_cell", "cell_below", "merged"): d["help"] = "dash"
        if d["num"] == "col" and d["place"] not in ("right_cell", "qa_head", "merged"): d["num"] = "1."
        if d["place"] in ("same_cell", "inline", "tab", "dots") and d["end"] in ("", ";", ".", "*", "req"): d["end"] = ":"
        if d["place"] in ("dots", "tab", "inline") and d["choice"] in ("boxes_list", "cells"): d["choice"] = "boxes_line"
        if d["choice"] == "cells" and d["place"] not in ("right_cell", "qa_head"): d["choice"] = "boxes_line"
        if d["choice"] == "grid" and d["place"] in ("col_heads",): d["choice"] = "only"
        if self.fmt == "pdf_flat" and d["place"] in ("textbox", "nested"): d["place"] = "right_cell"
        if self.sheet() and d["choice"] in ("struck", "bold", "underline"): d["choice"] = "only"
        if d["place"] == "col_heads":
            d["choice"] = r.choice(["only", "boxes_line"]); d["section"] = None if d["section"] == "rows" else d["section"]
        if d["section"] == "rows" and d["place"] not in ("right_cell", "merged", "qa_head", "four_col", "cell_below", "same_cell", "same_cell_nl"): d["section"] = "plain"
        if d["office"] and d["place"] == "nested": d["office"] = "empty_end"

    def label(self, key):
        words = self.b.LABELS[key].split("|")
        words = [w for i, w in enumerate(words) if i % 2 == self.half] or words
        if self.d["place"] in SHORT: words = [w for w in words if len(w) <= 26] or sorted(words, key=len)[:2]
        return self.r.choice(words)

    def help(self, key):
        if not self.d["help"] or self.r.random() < .35: return None
        return self.r.choice(self.b.HELP.get(key, "").split("|")) or None

    def add(self, key, answer, label=None, field=None):
        """`answer`: None (left empty) or paragraphs of runs."""
        self.items.append(("q", dict(label=label or self.label(key), help=self.help(key), answer=answer, field=field or key, long=key == "description")))

    def moment(self):
        r, b = self.r, self.b
        day = datetime.date(2026, 10, r.randint(5, 18)); H, M = r.randint(7, 20), r.choice([0, 5, 10, 15, 20, 30, 35, 40, 45, 50])
        f = dict(d=day.day, m=day.month, y=day.year, y2=day.year % 100, mon=b.MONTHS[day.month - 1], H=H, M=M, h=(H - 1) % 12 + 1, ap="am" if H < 12 else "pm")
        D, T = r.choice(b.DATE).format(**f), r.choice(b.TIME).format(**f)
        return day, f"{day.isoformat()}T{H:02}:{M:02}:00+02:00", D, T, r.choice(b.BOTH).format(D=D, T=T)

    def options(self, opts, chosen):
        """One choice as it is printed and marked."""
        c, r = self.d["choice"], self.r
        if chosen is None and c in ("struck", "only", "deleted", "bold", "underline", "x_after", "x_before"):
            return None if c == "only" else [[(" / ".join(opts), "")]]
        mark = {"boxes_line": ("☒ ", "☐ "), "boxes_list": ("☒ ", "☐ "), "other": ("☒ ", "☐ "), "brackets": ("[x] ", "[ ] "), "parens": ("(x) ", "( ) "), "x_before": ("X ", ""), "grid": ("☒ ", "☐ "), "cells": ("☒ ", "☐ ")}.get(c)
        if mark:
            parts = [(mark[0] if o == chosen else mark[1]) + o for o in opts]
            if c == "other": parts.append("☐ " + self.b.OTHERWORD + ": ________")
            if c == "boxes_list" or (c == "other" and r.random() < .5): return [[(p, "")] for p in parts]
            return [[("   ".join(parts), "")]]
        if c == "x_after": return [[("   ".join(o + (" X" if o == chosen else "") for o in opts), "")]]
        if c in ("only", "deleted"): return [[(chosen, "")]]
        style = {"struck": "s", "bold": "b", "underline": "u"}[c]
        out = []
        for i, o in enumerate(opts):
            if i: out.append((" / ", ""))
            out.append((o, style if (o == chosen) != (c == "struck") else ""))
        return [out]

    def build(self):
        r, b, d = self.r, self.b, self.d
        self.mail = f"{self.person[0]}.{self.person[1]}@{b.DOMAIN}".lower().replace("ö", "oe").replace("å", "aa")
        self.title = r.choice(b.TITLE)
        asked = {k for _, ks in GROUPS for k in ks}
        if not self.scene.get("device"): asked -= set(GROUPS[4][1]) if r.random() < .5 else set()
        asked -= {k for k in asked if k not in ("reporter_name", "description", "discovered_at") and r.random() < .15}
        blank = {"none": 0, "some": .12, "many": .3}[d["blanks"]]
        others = {"none": 0, "some": .12, "many": .3}[d["other"]]
        pool = list(b.OTHER); r.shuffle(pool)
        for group, keys in GROUPS:
            keys = [k for k in keys if k in asked]
            if not keys: continue
            if d["section"]: self.items.append(("sec", r.choice(b.SECTION[group].split("|"))))
            for k in keys:
                empty = k not in ("reporter_name", "description", "discovered_at") and r.random() < blank
                self.ask(k, empty)
                if pool and r.random() < others:
                    q, a = pool.pop(); self.items.append(("q", dict(label=q, help=None, answer=[runs(a)] if r.random() < .8 else None, field="(other)", long=False)))
            if group == ("who" if d["second"] != "affected" else "data") and d["second"]:
                head, rows = b.SECOND[d["second"]]
                if d["section"]: self.items.append(("sec", head))
                for q, a in rows:
                    if q == "Telefon" or q == "Telephone":
                        if not d["section"]: continue
                    self.items.append(("q", dict(label=q, help=None, answer=[runs(a)], field="(second)", long=False)))

    def ask(self, k, empty):
        r, b, d, s = self.r, self.b, self.d, self.scene
        noval = d["noval"] == "some" and r.random() < .4
        if k in CHOICES: return self.choose(k, empty)
        if k == "reporter_name": return self.name()
        if k == "discovered_at" and d["when"] == "split":
            _, iso, D, T, _ = self.moment(); self.report[k] = iso
            self.add("disc_date", [runs(D)], field=k); return self.add("disc_time", [runs(T)], field=k)
        if self.impersonal and k in ("data_categories", "affected_persons"): empty = True
        device = k in ("device_kind", "device_id", "police_report")
        if empty or (device and not s.get("device")): return self.add(k, None)
        if noval and k in ("location", "affected_persons", "occurred_at", "device_id", "reporter_role"):
            self.may.append(k); return self.add(k, [runs(r.choice(b.NOVAL))])
        value = {"reporter_role": self.person[2], "org_unit": self.person[3], "reporter_email": self.mail, "location": r.choice(s["loc"]), "consequences": s["cons"], "measures": s["meas"],
                 "device_kind": s.get("device"), "device_id": s.get("did"), "police_report": s.get("police"), "reporter_phone": r.choice(b.PHONES)}.get(k)
        if value: self.report[k] = value; return self.add(k, [runs(value)])
        if k in ("discovered_at", "occurred_at"):
            day, iso, D, T, both = self.moment()
            if k == "occurred_at" and r.random() < .25: self.report[k] = day.isoformat(); return self.add(k, [runs(D)])
            self.report[k] = iso; return self.add(k, [runs(both)])
        if k == "description":
            self.report[k] = "\n".join(s["description"]); return self.add(k, [runs(x) for x in s["description"]])
        if k == "affected_persons":
            n = r.choice([12, 40, 85, 230]); self.report[k] = n
            return self.add(k, [runs((r.choice(b.UNITS[:4]) if d["units"] == "unit" else "{}").format(n))])
        vals = s["systems"] if k == "affected_systems" else r.choice(b.INFORMED) if k == "informed" else r.choice(b.CATS)
        self.report[k] = vals
        if k == "data_categories" and d["lists"] == "ticks" and d["place"] not in ("tab", "dots", "inline", "col_heads"):
            on, off = ("[x] ", "[ ] ") if d["choice"] == "brackets" else ("(x) ", "( ) ") if d["choice"] == "parens" else ("☒ ", "☐ ")
            return self.add(k, [runs((on if c in vals else off) + c) for c in b.CATLIST])
        if d["lists"] == "lines" and d["place"] not in ("tab", "dots", "inline"): return self.add(k, [runs(v) for v in vals])
        self.add(k, [runs(("; " if d["lists"] == "semicolons" else ", ").join(vals))])

    def name(self):
        first, last, how = self.person[0], self.person[1], self.d["who"]
        self.report["reporter_name"] = {"any": [f"{first} {last}", f"{last}, {first}"]}
        if how == "split":
            order = ["first", "last"] if self.r.random() < .6 else ["last", "first"]
            for k in order: self.add(k, [runs(first if k == "first" else last)], field="reporter_name")
        else: self.add("reporter_name", [runs(f"{last}, {first}" if how == "reversed" else f"{first} {last}")])

    def choose(self, k, empty):
        r, b, s = self.r, self.b, self.scene
        if k == "kind": opts, yes, value = b.KINDLIST, s["kindword"], None
        elif k == "lost_or_stolen": opts, yes, value = b.LOS, s.get("los", (None,))[0], s.get("los", (None, None))[1]
        else:
            opts = [b.YES, b.NO] + ([b.UNK] if r.random() < .6 else [])
            yes = b.YES if k == "personal_data" and r.random() < .5 else r.choice(opts); value = "yes" if yes == b.YES else "no" if yes == b.NO else "unknown"
        if k == "special_categories" and self.impersonal: empty = True
        if empty or (k in ("device_encrypted", "lost_or_stolen") and not s.get("device")): yes = value = None
        if value: self.report[k] = value
        if k == "personal_data" and value == "no": self.impersonal = True
        answer = self.options(opts, yes)
        self.items.append(("q", dict(label=self.label(k), help=self.help(k), answer=answer, field=k, long=False, opts=opts, chosen=yes)))

    def expected(self):
        s, rep = self.scene, self.report
        may = set(self.may) - set(rep)
        if s.get("device"): may |= {"lost_or_stolen", "device_kind", "device_id"} - set(rep)
        may |= {"reporter_email", "consequences"} - set(rep) if "reporter_email" not in rep else set()
        return {"format": self.fmt, "lang": self.lang, "report": {k: v for k, v in rep.items() if k != "kind"}, "may": sorted(may), "kind": s["kind"]}
