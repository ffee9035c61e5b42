"""A form as a sheet."""
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment
from word import Numbers, label, section

class Calc:
    def __init__(self, form):
        self.f, self.num, self.wb = form, Numbers(form), Workbook()
        self.ws = self.wb.active; self.row = 1; self.hint = form.r.randint(0, 2)
        self.ws.column_dimensions["A"].width = 45; self.ws.column_dimensions["B"].width = 45

    def put(self, col, text, bold=False, italic=False, size=None, fill=None, row=None):
        c = self.ws.cell(row=row or self.row, column=col, value=text if text else None)
        c.font = Font(bold=bold, italic=italic, size=size or 11); c.alignment = Alignment(wrap_text=True, vertical="top")
        if fill: c.fill = PatternFill("solid", fgColor=fill)
        return c

    def line(self, text, **kw): self.put(1, text, **kw); self.row += 1

    def answer(self, q):
        d, b, a = self.f.d, self.f.b, q["answer"]
        text = "\n".join("".join(t for t, _ in p) for p in a) if a else ""
        if d["help"] == "left_standing" and not q.get("opts") and len(a or [1]) == 1:
            hint = b.LEFT_HINT[self.hint]
            if not a: return hint
            if self.f.r.random() < .6: return hint + " " + text
        if not a and d["help"] == "replaced" and not q.get("opts"): return b.BLANK_HINT[self.hint]
        return text

    def make(self):
        f, d = self.f, self.f.d
        if d["control"] in ("table_top", "line_top"): self.control()
        self.line(f.title, bold=True, size=14); self.row += 1
        if d["preface"] in ("instr", "both"): self.line(f.r.choice(f.b.INSTR)); self.row += 1
        if d["office"] and d["office"].endswith("start"): self.office()
        width = {"four_col": 4, "merged": 5}.get(d["place"], 3)
        if d["place"] == "qa_head":
            i = int(d["num"] == "col")
            for j, h in enumerate(f.b.HEAD[: 3 if d["help"] == "third_col" else 2]): self.put(1 + i + j, f.r.choice(h.split("|")), bold=True)
            self.row += 1
        pend, grid = [], []
        for kind, it in f.items + [("end", None)]:
            if kind != "q":
                self.flush(pend, grid); pend, grid = [], []
                if kind == "sec":
                    self.num.section()
                    if d["section"] == "rows": self.ws.merge_cells(start_row=self.row, start_column=1, end_row=self.row, end_column=width)
                    else: self.row += 1
                    self.line(section(f, self.num.s, it), bold=True, fill="D9D9D9")
            elif d["choice"] == "grid" and it.get("opts") and f.b.YES in it["opts"]: grid.append(it)
            else: pend.append(it)
        if d["preface"] in ("legal", "both"): self.row += 1; self.line(f.r.choice(f.b.LEGAL))
        if d["office"] and d["office"].endswith("end"): self.row += 1; self.office()
        if d["control"] in ("table_end", "footer"): self.row += 1; self.control()
        return self.wb

    def control(self):
        if self.f.d["control"] in ("footer", "line_top"): self.line(self.f.b.FOOTER); return
        for k, v in self.f.b.CONTROL: self.put(1, k); self.put(2, v); self.row += 1
        self.row += 1

    def office(self):
        heads, rows = self.f.b.OFFICE
        self.line(self.f.r.choice(heads.split("|")), bold=True)
        for k, v in rows:
            self.put(1, k)
            if self.f.d["office"].startswith("filled"): self.put(2, v)
            self.row += 1
        self.row += 1

    def flush(self, items, grid):
        place = self.f.d["place"]
        if place == "four_col": self.four(items)
        elif place == "col_heads": self.heads(items)
        else:
            for q in items: self.one(q, place)
        if grid:
            b = self.f.b; self.row += 1
            for j, w in enumerate([b.YES, b.NO, b.UNK]): self.put(2 + j, w, bold=True)
            self.row += 1
            for q in grid:
                self.put(1, label(self.f, q, self.num.next()))
                if q["chosen"]: self.put(2 + [b.YES, b.NO, b.UNK].index(q["chosen"]), "x")
                self.row += 1
            self.row += 1

    def one(self, q, place):
        f, d, n = self.f, self.f.d, self.num.next()
        text, a, i = label(f, q, n), self.answer(q), 0
        if q["help"] and d["help"] == "row_above" and place in ("right_cell", "merged"): self.line(q["help"], italic=True)
        if place == "same_cell": self.put(1, text + " " + a); self.row += 1; return
        if place == "same_cell_nl": self.put(1, text + ("\n" + q["help"] if q["help"] and d["help"] == "italic_below" else "") + "\n" + a if a else text); self.row += 1; return
        if d["num"] == "col" and place in ("right_cell", "qa_head", "merged"): self.put(1, n, bold=True); i = 1
        self.put(1 + i, text + ("\n" + q["help"] if q["help"] and d["help"] == "italic_below" else ""))
        if place == "cell_below":
            if q["help"] and d["help"] == "row_above": self.row += 1; self.put(1, q["help"], italic=True)
            self.row += 1; self.put(1, a); self.row += 1
            if q["help"] and d["help"] == "small_below": self.line(q["help"], size=7)
            return
        at = {"right_cell": 2, "qa_head": 2, "right_gap": 3, "merged": 3}[place] + i
        if d["choice"] == "cells" and q.get("opts") and len(q["opts"]) <= 3 and place in ("right_cell", "qa_head") and d["help"] != "third_col":
            for j, o in enumerate(q["opts"]): self.put(at + j, ("☒ " if o == q["chosen"] else "☐ ") + o)
        else: self.put(at, a)
        if place == "merged":
            self.ws.merge_cells(start_row=self.row, start_column=1 + i, end_row=self.row, end_column=2 + i)
            self.ws.merge_cells(start_row=self.row, start_column=3 + i, end_row=self.row, end_column=4 + i)
        if d["help"] == "third_col" and q["help"]: self.put(at + (2 if place == "merged" else 1), q["help"], size=8)
        self.row += 1
        if q["help"] and d["help"] == "small_below": self.put(at, q["help"], size=7); self.row += 1

    def four(self, items):
        col = 1
        for q in items:
            if q["long"] and col == 3: self.row += 1; col = 1
            self.put(col, label(self.f, q, self.num.next())); self.put(col + 1, self.answer(q))
            if col == 3 or q["long"]: self.row += 1; col = 1
            else: col = 3
        if col == 3: self.row += 1

    def heads(self, items):
        for i in range(0, len(items), 4):
            for j, q in enumerate(items[i:i + 4]):
                self.put(1 + j, label(self.f, q, self.num.next()), bold=True); self.put(1 + j, self.answer(q), row=self.row + 1)
            self.row += 3
