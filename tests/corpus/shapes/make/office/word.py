"""A form as a text document."""
import copy, random
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn, nsdecls
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"] + [f"XX{x}" for x in ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]] + ["XXX"] * 20
END = {"": "", ":": ":", ";": ";", ".": ".", "*": " *", "req": None, " –": " –"}

class Numbers:
    def __init__(self, form): self.f, self.n, self.s, self.k = form, 0, 0, 0
    def section(self): self.s += 1; self.k = 0
    def next(self):
        self.n += 1; self.k += 1
        how, a = self.f.d["num"], "abcdefghijklmnopqrstuvwxyz"[(self.n - 1) % 26]
        return {None: "", "1.": f"{self.n}.", "1)": f"{self.n})", "1.1": f"{max(self.s, 1)}.{self.k}", "(a)": f"({a})", "a)": f"{a})", "A1": f"{'ABCDEFGH'[max(self.s, 1) - 1]}{self.k}", "I.": ROMAN[self.n - 1] + ".", "col": str(self.n), "Nr": f"Nr. {self.n}"}[how]

def label(form, q, number):
    d, text = form.d, q["label"]
    end = " " + form.b.REQ if d["end"] == "req" else END[d["end"]]
    if text.endswith("?"): end = "" if end in (":", ";", ".", " –") else end
    elif text.endswith("."): end = "" if end == "." else end
    help = ""
    if q["help"] and d["help"] == "brackets": help = f" ({q['help']})"
    if q["help"] and d["help"] == "dash": help = f" – {q['help']}"
    lead = number + " " if number and d["num"] != "col" else ""
    if end == ":" and help: return lead + text + help + ":"
    return lead + text + end + help

def section(form, n, text):
    how = form.d["section"]
    return f"{n}. {text}" if how == "numbered" and form.d["num"] != "1." else f"{'ABCDEFGH'[n - 1]}. {text}" if how == "letters" and form.lang == "en" else f"{'Teil' if form.lang == 'de' else 'Del'} {'ABCDEFGH'[n - 1]}: {text}" if how == "letters" else text

class Word:
    def __init__(self, form):
        self.f, self.doc, self.num = form, Document(), Numbers(form)
        self.doc.styles["Normal"].font.size = Pt(8.5 if form.d["place"] == "four_col" else 10)
        self.rand = random.Random(form.r.random())

    # -- pieces -----------------------------------------------------------------------------------------------------
    def write(self, p, runs, size=None, bold=False, italic=False):
        for text, style in runs:
            r = p.add_run(text)
            r.bold = True if bold or "b" in style else None
            r.underline = True if "u" in style else None
            r.font.strike = True if "s" in style else None
            r.italic = True if italic else None
            if size: r.font.size = Pt(size)
        return p

    def table(self, cols, parent=None):
        t = (parent or self.doc).add_table(rows=0, cols=cols)
        t.style = self.doc.styles["Table Grid"] if parent is None or True else None
        return t

    def fill(self, cell, paras, first=None, **kw):
        p = first or cell.paragraphs[0]
        for i, runs in enumerate(paras):
            if i: p = cell.add_paragraph()
            self.write(p, runs, **kw)
        return p

    def answer(self, q):
        d, b = self.f.d, self.f.b
        a = q["answer"]
        if d["help"] == "left_standing" and not q.get("opts") and len(a or [1]) == 1:
            hint = b.LEFT_HINT[self.hint % len(b.LEFT_HINT)]
            if a is None: return [[(hint, "g")]]
            if self.f.r.random() < .6: return [[(hint + " ", "g")] + a[0]]
        if a is None and d["help"] == "replaced" and not q.get("opts"): return [[(b.BLANK_HINT[self.hint % len(b.BLANK_HINT)], "g")]]
        return a or [[("", "")]]

    def under(self, cell, q):
        if q["help"] and self.f.d["help"] == "italic_below": self.write(cell.add_paragraph(), [(q["help"], "")], size=8, italic=True)

    # -- the whole --------------------------------------------------------------------------------------------------
    def make(self):
        f, d = self.f, self.f.d
        self.hint = f.r.randint(0, 2)
        if d["control"] == "table_top": self.pairs(f.b.CONTROL)
        self.doc.add_heading(f.title, 1)
        if d["control"] == "line_top": self.doc.add_paragraph(f.b.FOOTER)
        if d["preface"] in ("instr", "both"): self.doc.add_paragraph(f.r.choice(f.b.INSTR))
        if d["office"] and d["office"].endswith("start"): self.office()
        groups, cur = [], []
        for it in f.items:
            if it[0] == "sec" and d["section"] != "rows": groups.append(cur); cur = [it]
            else: cur.append(it)
        groups.append(cur)
        for g in groups: self.group(g)
        if d["preface"] in ("legal", "both"): self.doc.add_paragraph(f.r.choice(f.b.LEGAL))
        if d["office"] and d["office"].endswith("end"): self.office()
        if d["control"] == "table_end": self.pairs(f.b.CONTROL)
        if d["control"] == "footer": self.doc.sections[0].footer.paragraphs[0].text = f.b.FOOTER
        return self.doc

    def pairs(self, rows):
        t = self.table(2)
        for k, v in rows:
            c = t.add_row().cells; c[0].text, c[1].text = k, v
        self.doc.add_paragraph()

    def office(self):
        heads, rows = self.f.b.OFFICE
        self.doc.add_paragraph().add_run(self.f.r.choice(heads.split("|"))).bold = True
        full = self.f.d["office"].startswith("filled")
        self.pairs([(k, v if full else "") for k, v in rows])

    def group(self, g):
        if g and g[0][0] == "sec" and self.f.d["section"] != "rows":
            self.num.section()
            p = self.doc.add_paragraph(); self.write(p, [(section(self.f, self.num.s, g[0][1]), "")], size=12, bold=True)
            g = g[1:]
        if self.f.d["choice"] == "grid":
            rest = [i for i in g if i[0] == "q" and not (i[1].get("opts") and self.f.b.YES in i[1]["opts"]) or i[0] == "sec"]
            grid = [i for i in g if i not in rest]
        else: rest, grid = g, []
        if rest: getattr(self, "put_" + self.f.d["place"])(rest)
        if grid: self.grid(grid)

    def grid(self, items):
        b = self.f.b
        self.doc.add_paragraph()
        t = self.table(4); c = t.add_row().cells
        for i, w in enumerate(["", b.YES, b.NO, b.UNK]): c[i].text = w
        for _, q in items:
            c = t.add_row().cells; c[0].text = label(self.f, q, self.num.next())
            if q["chosen"]: c[[b.YES, b.NO, b.UNK].index(q["chosen"]) + 1].text = "x"
        self.doc.add_paragraph()

    def merged_section(self, t, cols, text):
        self.num.section()
        c = t.add_row().cells; m = c[0].merge(c[cols - 1])
        self.write(m.paragraphs[0], [(section(self.f, self.num.s, text), "")], bold=True)
        if self.f.r.random() < .7: m._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="D9D9D9"/>'))

    def rows(self, items, cols, head=None, fill=None):
        t = self.table(cols)
        if head:
            for i, w in enumerate(head): self.write(t.add_row().cells[i].paragraphs[0] if i == 0 else t.rows[-1].cells[i].paragraphs[0], [(w, "")], bold=True)
        for kind, it in items:
            if kind == "sec": self.merged_section(t, cols, it)
            else: fill(t, it)
        self.doc.add_paragraph()

    def lead(self, c, n):
        """Own column for the number."""
        if self.f.d["num"] != "col": return 0
        self.write(c[0].paragraphs[0], [(n, "")], bold=True); return 1

    def put_right_cell(self, items, head=None):
        d = self.f.d
        cols = 2 + (d["num"] == "col") + (d["help"] == "third_col")
        cells = d["choice"] == "cells"
        if cells: cols += 2
        def fill(t, q):
            n = self.num.next()
            if q["help"] and d["help"] == "row_above":
                c = t.add_row().cells; m = c[0].merge(c[-1]); self.write(m.paragraphs[0], [(q["help"], "")], italic=True)
            c = t.add_row().cells; i = self.lead(c, n)
            self.write(c[i].paragraphs[0], [(label(self.f, q, n), "")]); self.under(c[i], q)
            last = cols - 1 - (d["help"] == "third_col")
            if cells and q.get("opts") and len(q["opts"]) <= 3:
                for j, o in enumerate(q["opts"]): c[i + 1 + j].text = ("☒ " if o == q["chosen"] else "☐ ") + o
            else:
                cell = c[i + 1].merge(c[last]) if last > i + 1 else c[i + 1]
                self.fill(cell, self.answer(q))
                if q["help"] and d["help"] == "small_below": self.write(cell.add_paragraph(), [(q["help"], "")], size=7)
            if d["help"] == "third_col" and q["help"]: self.write(c[cols - 1].paragraphs[0], [(q["help"], "")], size=8)
        if head:
            head = ([""] if d["num"] == "col" else []) + head[:1] + [head[1]] * (1 + 2 * cells) + (head[2:] if d["help"] == "third_col" else [])
        self.rows(items, cols, head, fill)

    def put_qa_head(self, items):
        self.put_right_cell(items, [self.f.r.choice(h.split("|")) for h in self.f.b.HEAD])

    def put_shaded_rows(self, items): self.put_cell_below(items, True)

    def put_merged(self, items):
        d = self.f.d
        lead = int(d["num"] == "col")
        def fill(t, q):
            n = self.num.next(); c = t.add_row().cells; i = self.lead(c, n)
            self.write(c[i].merge(c[i + 1]).paragraphs[0], [(label(self.f, q, n), "")]); self.under(c[i], q)
            end = 5 + lead if d["help"] == "third_col" else 6 + lead
            self.fill(c[i + 2].merge(c[end - 1]), self.answer(q))
            if d["help"] == "third_col": c[5 + lead].text = q["help"] or ""
        self.rows(items, 6 + lead, None, fill)

    def put_same_cell(self, items):
        def fill(t, q):
            n = self.num.next(); c = t.add_row().cells[0]; a = self.answer(q)
            p = self.write(c.paragraphs[0], [(label(self.f, q, n) + " ", "b")])
            self.write(p, a[0])
            for more in a[1:]: self.write(c.add_paragraph(), more)
            if q["help"] and self.f.d["help"] == "small_below": self.write(c.add_paragraph(), [(q["help"], "")], size=7)
        self.rows(items, 1, None, fill)

    def put_same_cell_nl(self, items):
        def fill(t, q):
            n = self.num.next(); c = t.add_row().cells[0]
            self.write(c.paragraphs[0], [(label(self.f, q, n), "b")]); self.under(c, q)
            for a in self.answer(q): self.write(c.add_paragraph(), a)
            if q["help"] and self.f.d["help"] == "small_below": self.write(c.add_paragraph(), [(q["help"], "")], size=7)
        self.rows(items, 1, None, fill)

    def put_cell_below(self, items, shaded=False):
        def fill(t, q):
            n = self.num.next(); c = t.add_row().cells[0]
            self.write(c.paragraphs[0], [(label(self.f, q, n), "")]); self.under(c, q)
            if shaded: c._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="E7E6E6"/>'))
            if q["help"] and self.f.d["help"] == "row_above": self.write(t.add_row().cells[0].paragraphs[0], [(q["help"], "")], italic=True)
            c = t.add_row().cells[0]; self.fill(c, self.answer(q))
            if q["help"] and self.f.d["help"] == "small_below": self.write(c.add_paragraph(), [(q["help"], "")], size=7)
        self.rows(items, 1, None, fill)

    def put_nested(self, items):
        outer = self.table(1).add_row().cells[0]
        t = outer.add_table(rows=0, cols=2); t.style = self.doc.styles["Table Grid"]
        for kind, q in items:
            n = self.num.next(); c = t.add_row().cells
            self.write(c[0].paragraphs[0], [(label(self.f, q, n), "")]); self.under(c[0], q); self.fill(c[1], self.answer(q))
        outer.add_paragraph(); self.doc.add_paragraph()

    def put_four_col(self, items):
        def flush(t, pair):
            c = t.add_row().cells
            for j, q in enumerate(pair):
                self.write(c[2 * j].paragraphs[0], [(label(self.f, q, self.num.next()), "")]); self.fill(c[2 * j + 1], self.answer(q))
        t, pair = self.table(4), []
        for kind, q in items:
            wide = kind == "sec" or q["long"] or q.get("opts") and len(q["opts"]) > 3
            if wide and pair: flush(t, pair); pair = []
            if kind == "sec": self.merged_section(t, 4, q)
            elif wide:
                c = t.add_row().cells; self.write(c[0].paragraphs[0], [(label(self.f, q, self.num.next()), "")]); self.fill(c[1].merge(c[3]), self.answer(q))
            else:
                pair.append(q)
                if len(pair) == 2: flush(t, pair); pair = []
        if pair: flush(t, pair)
        self.doc.add_paragraph()

    def put_col_heads(self, items):
        qs = [q for k, q in items if k == "q"]
        for i in range(0, len(qs), 3):
            part = qs[i:i + 3]; t = self.table(len(part)); h, a = t.add_row().cells, t.add_row().cells
            for j, q in enumerate(part):
                self.write(h[j].paragraphs[0], [(label(self.f, q, self.num.next()), "")], bold=True); self.fill(a[j], self.answer(q))
            self.doc.add_paragraph()

    def lines(self, items, sep):
        for kind, q in items:
            a = self.answer(q); p = self.doc.add_paragraph()
            if sep == "\t": p.paragraph_format.tab_stops.add_tab_stop(Cm(7))
            self.write(p, [(label(self.f, q, self.num.next()) + sep, "")]); self.write(p, a[0])
            for more in a[1:]:
                p = self.doc.add_paragraph()
                if sep == "\t": p.paragraph_format.tab_stops.add_tab_stop(Cm(7)); p.add_run("\t")
                self.write(p, more)

    def put_tab(self, items): self.lines(items, "\t")
    def put_inline(self, items): self.lines(items, " ")

    def put_dots(self, items):
        fill = self.f.r.choice("._…")
        for kind, q in items:
            a = self.answer(q); p = self.doc.add_paragraph()
            if not a[0][0][0]: self.write(p, [(label(self.f, q, self.num.next()) + " " + fill * 30, "")]); continue
            self.write(p, [(label(self.f, q, self.num.next()) + " " + fill * 3 + " ", "")]); self.write(p, a[0])
            if len(a) == 1: self.write(p, [(" " + fill * 12, "")])
            for more in a[1:]: self.write(self.doc.add_paragraph(), more)

    def put_own_para(self, items):
        for kind, q in items:
            self.write(self.doc.add_paragraph(), [(label(self.f, q, self.num.next()), "")], bold=self.f.d["end"] != ":")
            if q["help"] and self.f.d["help"] in ("italic_below",): self.write(self.doc.add_paragraph(), [(q["help"], "")], italic=True, size=9)
            for a in self.answer(q): self.write(self.doc.add_paragraph(), a)
            if q["help"] and self.f.d["help"] == "small_below": self.write(self.doc.add_paragraph(), [(q["help"], "")], size=7)

    def put_textbox(self, items):
        for kind, q in items:
            self.write(self.doc.add_paragraph(), [(label(self.f, q, self.num.next()), "")])
            p = self.doc.add_paragraph(); start = len(self.doc.paragraphs)
            inner = "".join(f"<w:p>{''.join('<w:r><w:t xml:space=%spreserve%s>%s</w:t></w:r>' % (chr(34), chr(34), esc(t)) for t, _ in a)}</w:p>" for a in self.answer(q))
            p.add_run()._r.append(parse_xml(f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:400pt;height:30pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict>'))

    def put_sdt(self, items):
        def fill(t, q):
            n = self.num.next(); c = t.add_row().cells
            self.write(c[0].paragraphs[0], [(label(self.f, q, n), "")]); self.under(c[0], q)
            blank = q["answer"] is None
            a = [[(self.f.b.BLANK_HINT[0], "")]] if blank else self.answer(q)
            self.fill(c[1], a)
            body = [x for x in c[1]._tc if x.tag == qn("w:p")]
            sdt = parse_xml(f'<w:sdt {nsdecls("w")}><w:sdtPr><w:id w:val="{self.f.r.randint(1, 9**8)}"/>{"<w:showingPlcHdr/>" if blank else ""}<w:text/></w:sdtPr><w:sdtContent/></w:sdt>')
            body[0].addprevious(sdt)
            for x in body: sdt[-1].append(x)
            c[1].add_paragraph() if False else None
            c[1]._tc.append(OxmlElement("w:p")) if self.f.r.random() < .3 else None
        self.rows(items, 2, None, fill)

def esc(t): return t.replace("&", "&amp;").replace("<", "&lt;")
