#!/usr/bin/env python3
"""Makes the mails of this folder whose words lie in a form's file, two layouts a format, each with the place of its values.

Needs: pip install reportlab pypdf python-docx openpyxl cryptography pillow; LibreOffice (`soffice`) for the formats of 1997.
`make_mime.py` beside makes the others.
"""
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import docx
import openpyxl
from PIL import Image, ImageDraw, ImageFont
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, StreamObject, TextStringObject
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

sys.argv, given = [sys.argv[0], tempfile.mkdtemp()], sys.argv[1:]
import make_mime  # noqa: E402  (it writes its own mails to a folder that is thrown away)
from make_mime import file, multi, part, put, text  # noqa: E402

make_mime.HERE = pathlib.Path(given[0] if given else sys.path[0])
PDF = "application/pdf"


def office(data, ending, into):
    """A file in another format, by LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "a." + ending)
        path.write_bytes(data)
        subprocess.run(["soffice", f"-env:UserInstallation=file:///tmp/lo_{os.getpid()}", "--headless", "--convert-to", into, "--outdir", folder,
                        str(path)], check=True, capture_output=True)
        return pathlib.Path(folder, "a." + into.split(":")[0]).read_bytes()


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def attached(name, data, media="application/octet-stream", words="Bitte siehe Anlage.\n"):
    return multi("mixed", text(words), file(name, data, media))


def write(name, shown, data, report, media="application/octet-stream", words="Bitte siehe Anlage.\n", **more):
    place = more.pop("place", {})
    provenance = {field: {"file": shown, **place.get("*", {}), **place.get(field, {})} for field in report}
    put(name, attached(shown, data, media, words), report, provenance=provenance, **more)


# --- PDF ----------------------------------------------------------------------------------------------------------------

def sheet(title, draw):
    buffer = io.BytesIO()
    c = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    c.setFont("Helvetica-Bold", 14)
    c.drawString(50, 790, title)
    c.setFont("Helvetica", 10)
    draw(c)
    c.save()
    return buffer.getvalue()


def filled(data, values, change=None):
    writer = PdfWriter()
    writer.append(PdfReader(io.BytesIO(data)))
    for page in writer.pages:
        for annotation in page.get("/Annots", []):
            widget = annotation.get_object()
            if widget.get("/T") in values:
                widget[NameObject("/V")] = TextStringObject(values[widget["/T"]])
                widget.pop("/AP", None)
    if change:
        change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def comb(c, name, label, y, length):
    c.drawString(50, y + 5, label)
    c.acroForm.textfield(name=name, x=230, y=y, width=14 * length, height=18, maxlen=length, fieldFlags="comb", borderWidth=1)


def line(c, name, label, y, height=18):
    c.drawString(50, y + 5, label)
    c.acroForm.textfield(name=name, x=230, y=y, width=300, height=height, fieldFlags="multiline" if height > 20 else "", borderWidth=1)


def combs():
    def draw(c):
        line(c, "t1", "Name, Vorname", 740)
        comb(c, "t2", "Inventarnummer", 700, 12)
        comb(c, "t3", "Tag der Feststellung (TTMMJJJJ)", 660, 8)
        comb(c, "t4", "Anzahl betroffener Personen", 620, 5)
        line(c, "t5", "Sachverhalt", 540, 60)

    data = filled(sheet("Schadensanzeige Hochschule Brunnwald", draw),
                  {"t1": "Lindqvist, Ebba", "t2": "HB0004711", "t3": "12012027", "t4": "180", "t5": "Ein USB-Stick mit Prüfungslisten fehlt."})
    write("comb-1", "Schadensanzeige.pdf", data,
          {"reporter_name": "Lindqvist, Ebba", "device_id": "HB0004711", "discovered_at": "2027-01-12", "affected_persons": 180,
           "description": "Ein USB-Stick mit Prüfungslisten fehlt."}, PDF,
          place={"*": {"form": "pdf_acroform"}, "device_id": {"label": "Inventarnummer"}})

    def draw(c):
        comb(c, "f_a", "Asset no.", 740, 10)
        comb(c, "f_b", "Date discovered DD MM YYYY", 700, 8)
        comb(c, "f_c", "Contact telephone", 660, 13)
        line(c, "f_d", "Reporter", 620)
        line(c, "f_e", "Summary of the incident", 540, 60)

    data = filled(sheet("Incident notification - Marlowe Institute", draw),
                  {"f_a": "MI-20771", "f_b": "13012027", "f_c": "02079460123", "f_d": "Priya Nair", "f_e": "Exam papers were mailed to the wrong list."})
    write("comb-2", "incident notification.pdf", data,
          {"reporter_name": "Priya Nair", "device_id": "MI-20771", "discovered_at": "2027-01-13", "reporter_phone": "02079460123",
           "description": "Exam papers were mailed to the wrong list."}, PDF, "See attached form.\n", place={"*": {"form": "pdf_acroform"}})


def locked():
    def draw(c):
        line(c, "Textfeld1", "Ansprechperson:", 740)
        line(c, "Textfeld2", "Durchwahl:", 700)
        line(c, "Textfeld3", "Was ist passiert?", 600, 60)

    for number, algorithm in ((1, "RC4-128"), (2, "AES-256")):
        values = {"Textfeld1": f"Hanno Voss {number}", "Textfeld2": "0421 218-600" + str(number), "Textfeld3": "Die Adressliste lag im Altpapier."}
        data = filled(sheet("Datenschutzmeldung", draw), values, lambda w: w.encrypt("", "owner", algorithm=algorithm))
        write(f"owner-{number}", "Meldung (geschützt).pdf", data,
              {"reporter_name": values["Textfeld1"], "reporter_phone": values["Textfeld2"], "description": values["Textfeld3"]}, PDF,
              place={"*": {"form": "pdf_acroform"}})
    data = filled(sheet("Datenschutzmeldung", draw), values, lambda w: w.encrypt("geheim", "owner", algorithm="AES-256"))
    put("owner-3", attached("Meldung (Kennwort).pdf", data, PDF), {}, outcome="quarantined", why=["~Meldung (Kennwort).pdf"], absent=["description"])


def xfa():
    waiting = sheet("Please wait...", lambda c: c.drawString(50, 700, "If this message is not eventually replaced, your viewer cannot show this form."))

    def packet(template, data, split):
        def change(writer):
            def stream(xml):
                one = StreamObject()
                one._data = xml.encode()
                return writer._add_object(one.flate_encode())

            if split:
                packets = ArrayObject()
                for name, xml in (("template", template), ("datasets", data)):
                    packets.extend([TextStringObject(name), stream(xml)])
            else:
                packets = stream('<?xml version="1.0" encoding="UTF-8"?>\n<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">' + template + data + "</xdp:xdp>")
            writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject(), NameObject("/XFA"): packets})

        return change

    def field(name, caption, ui="<textEdit/>"):
        return f'<field name="{name}"><ui>{ui}</ui><caption><value><text>{caption}</text></value></caption></field>'

    template = ('<template xmlns="http://www.xfa.org/schema/xfa-template/2.8/"><subform name="skjema" layout="tb">'
                + field("n", "Navn på melder") + field("t", "Telefon") + '<subform name="del2">' + field("d", "Når ble avviket oppdaget?", "<dateTimeEdit/>")
                + field("b", "Beskriv avviket", '<textEdit multiLine="1"/>') + "</subform></subform></template>")
    data = ('<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><skjema><n>Turid Moen</n><t>77 64 40 00</t><del2><d>2027-01-12</d>'
            "<b>En mappe med søknader ble liggende i kantina.</b></del2></skjema></xfa:data></xfa:datasets>")
    write("xfa-1", "avviksmelding.pdf", filled(waiting, {}, packet(template, data, True)),
          {"reporter_name": "Turid Moen", "reporter_phone": "77 64 40 00", "discovered_at": "2027-01-12", "description": "En mappe med søknader ble liggende i kantina."},
          PDF, "Se vedlegg.\n", place={"*": {"form": "pdf_acroform"}, "reporter_name": {"label": "Navn på melder"}})
    template = ('<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="topmostSubform"><subform name="Page1">'
                + field("TextField1", "Reported by") + field("TextField2[0]", "Department") + field("NumericField1", "Number of people affected", "<numericEdit/>")
                + field("TextField3", "What happened?", '<textEdit multiLine="1"/>') + "</subform></subform></template>")
    data = ('<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><topmostSubform><Page1><TextField1>Colm Byrne</TextField1>'
            "<NumericField1>42.00000000</NumericField1><TextField3>A spreadsheet of salaries was shared with everyone &amp; deleted later.</TextField3></Page1></topmostSubform></xfa:data></xfa:datasets>")
    write("xfa-2", "form.pdf", filled(waiting, {}, packet(template, data, False)),
          {"reporter_name": "Colm Byrne", "affected_persons": 42, "description": "A spreadsheet of salaries was shared with everyone & deleted later."},
          PDF, "Form attached.\n", place={"*": {"form": "pdf_acroform"}}, absent=["org_unit"])


def flat():
    rows = [("Gemeldet von", "Swantje Krüger"), ("Erreichbar unter", "04131 677-12"), ("Betroffenes System", "fileserver3.uni.example"), ("Hergang", "Die Freigabe war für alle lesbar.")]

    def draw(c):
        for place, (label, value) in enumerate(rows):
            c.drawString(60, 740 - 30 * place, label)
            c.rect(220, 733 - 30 * place, 300, 20)
            c.drawString(226, 740 - 30 * place, value)

    write("flat-1", "Bogen.pdf", sheet("Meldebogen", draw), {"reporter_name": "Swantje Krüger", "reporter_phone": "04131 677-12", "description": "Die Freigabe war für alle lesbar."},
          PDF, place={"*": {"form": "pdf_text", "place": "~page 1"}})
    rows2 = [("Full name", "Tomasz Zielinski"), ("Extension", "2218"), ("Details of incident", "Someone read my mail from abroad.")]

    def draw(c):
        for place, (label, value) in enumerate(rows2):
            c.setFont("Helvetica-Bold", 9)
            c.drawString(60, 740 - 50 * place, label + ":")
            c.setFont("Helvetica", 10)
            c.drawString(60, 724 - 50 * place, value)
        c.showPage()
        c.setFont("Helvetica", 10)
        c.drawString(60, 740, "Data subjects affected: 3")

    write("flat-2", "statement.pdf", sheet("Statement", draw), {"reporter_name": "Tomasz Zielinski", "reporter_phone": "2218", "description": "Someone read my mail from abroad.", "affected_persons": 3},
          PDF, "Attached.\n", place={"*": {"form": "pdf_text"}, "affected_persons": {"place": "~page 2"}})


# --- Word, Excel, rich text ---------------------------------------------------------------------------------------------

def word_table(rows, title):
    d = docx.Document()
    d.add_heading(title, 1)
    table = d.add_table(0, 2)
    table.style = "Table Grid"
    for label, value in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    return saved(d)


def word_lines(rows, title):
    d = docx.Document()
    d.add_paragraph(title)
    for label, value in rows:
        d.add_paragraph(f"{label}: {value}")
    return saved(d)


WORD_DE = [("Melderin / Melder", "Ottilie Brandt"), ("Tel.-Nr.", "0551 39-2113"), ("Festgestellt am", "11.01.2027"), ("Geräteart", "Tablet"),
           ("Seriennummer", "F9FXK2A1"), ("Schilderung", "Das Tablet wurde in der Mensa vergessen.")]
WORD_DE_REPORT = {"reporter_name": "Ottilie Brandt", "reporter_phone": "0551 39-2113", "discovered_at": "2027-01-11", "device_kind": "Tablet",
                  "device_id": "F9FXK2A1", "description": "Das Tablet wurde in der Mensa vergessen."}
WORD_EN = [("Name of person reporting", "Gwen Pritchard"), ("Telephone", "029 2087 4000"), ("When was it noticed", "12 January 2027"),
           ("Systems affected", "portal.uni.example"), ("Immediate action taken", "The password was changed."), ("Nature of the incident", "A shared password was posted in a chat.")]
WORD_EN_REPORT = {"reporter_name": "Gwen Pritchard", "reporter_phone": "029 2087 4000", "discovered_at": "2027-01-12", "measures": "The password was changed."}


def words():
    write("doc-1", "Verlust.doc", office(word_table(WORD_DE, "Verlustanzeige"), "docx", "doc:MS Word 97"), WORD_DE_REPORT, "application/msword",
          place={"*": {"form": "~doc"}})
    write("doc-2", "REPORT.DOC", office(word_lines(WORD_EN, "Security incident"), "docx", "doc:MS Word 97"), WORD_EN_REPORT, place={"*": {"form": "~doc"}})
    write("rtf-1", "Verlust.rtf", office(word_table(WORD_DE, "Verlustanzeige"), "docx", "rtf:Rich Text Format"), WORD_DE_REPORT, "application/rtf")
    write("rtf-2", "report.rtf", office(word_lines(WORD_EN, "Security incident"), "docx", "rtf:Rich Text Format"), WORD_EN_REPORT, "text/rtf")
    write("docx-1", "Verlust.docx", word_table(WORD_DE, "Verlustanzeige"), WORD_DE_REPORT, place={"*": {"form": "docx_table"}, "reporter_phone": {"place": "table 1, row 2, cell 2", "label": "Tel.-Nr."}})
    write("docx-2", "report.docx", word_lines(WORD_EN, "Security incident"), WORD_EN_REPORT, place={"*": {"form": "docx_text"}})
    write("odt-1", "Verlust.odt", office(word_table(WORD_DE, "Verlustanzeige"), "docx", "odt"), WORD_DE_REPORT, place={"*": {"form": "odt_table"}})
    write("odt-2", "report.odt", office(word_lines(WORD_EN, "Security incident"), "docx", "odt"), WORD_EN_REPORT, place={"*": {"form": "odt_text"}})


def sheets():
    book = openpyxl.Workbook()
    book.active.title = "Meldung"
    for row, (label, value) in enumerate(WORD_DE, 3):
        book.active.cell(row, 2, label)
        book.active.cell(row, 4, value)
    data = saved(book)
    write("xls-1", "Meldung.xls", office(data, "xlsx", "xls:MS Excel 97"), WORD_DE_REPORT, "application/vnd.ms-excel", place={"*": {"form": "sheet"}})
    write("xlsx-1", "Meldung.xlsx", data, WORD_DE_REPORT, place={"*": {"form": "sheet"}, "reporter_name": {"place": "~Meldung"}})
    book = openpyxl.Workbook()
    for column, (label, value) in enumerate(WORD_EN, 1):
        book.active.cell(1, column, label)
        book.active.cell(2, column, value)
    data = saved(book)
    write("xls-2", "report.xls", office(data, "xlsx", "xls:MS Excel 97"), WORD_EN_REPORT, place={"*": {"form": "sheet"}})
    write("ods-1", "report.ods", office(data, "xlsx", "ods"), WORD_EN_REPORT, place={"*": {"form": "sheet"}})
    lines = "".join(f'"{label}";"{value}"\r\n' for label, value in WORD_DE).encode("cp1252")
    write("csv-1", "Meldung.csv", lines, WORD_DE_REPORT, "text/csv", place={"*": {"form": "sheet"}})
    lines = "\ufeff" + "".join(f"{label}\t{value}\n" for label, value in WORD_EN)
    write("csv-2", "report.csv", lines.encode(), WORD_EN_REPORT, place={"*": {"form": "sheet"}})


# --- scans --------------------------------------------------------------------------------------------------------------

def scans():
    page = Image.effect_noise((1000, 1400), 18).convert("RGB")
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", 30)
    for place, (label, value) in enumerate(WORD_DE):
        pen.text((80, 200 + 90 * place), f"{label}: {value}", "black", font)
    out = io.BytesIO()
    page.save(out, "JPEG", quality=60)
    put("scan-1", attached("IMG_2041.jpg", out.getvalue(), "image/jpeg", " \n"), {}, outcome="quarantined", why=["~scan, needs a human"], absent=["description", "device_id"])
    out = io.BytesIO()
    page.save(out, "PDF", resolution=120)
    put("scan-2", attached("Scan0017.pdf", out.getvalue(), PDF, "siehe Anhang\n"), {}, outcome="quarantined", why=["~scan, needs a human"], absent=["description", "device_id"])


# --- two answers --------------------------------------------------------------------------------------------------------

def answers():
    old = word_table([("Name", "Jette Holm"), ("Telefon", "0431 880-1111"), ("Anzahl der Betroffenen", "20"), ("Beschreibung", "Rundmail mit offenem Verteiler.")], "Meldung")
    new = word_table([("Name", "Jette Holm"), ("Telefon", "0431 880-1111"), ("Anzahl der Betroffenen", "250"), ("Beschreibung", "Rundmail mit offenem Verteiler.")], "Meldung")
    put("answers-1", multi("mixed", text("Guten Tag,\n\nAnzahl der Betroffenen: 30\n"), file("Meldung.docx", old), file("Meldung korrigiert.docx", new)),
        {"affected_persons": 250, "reporter_name": "Jette Holm"}, provenance={"affected_persons": {"part": "3", "file": "Meldung korrigiert.docx"}},
        conflicts=["~the form in part 3 (Meldung korrigiert.docx) is newer than the form in part 2 (Meldung.docx)", "~counts more than the mail's text"])

    def draw(c):
        line(c, "a", "Contact phone", 740)
        line(c, "b", "Description", 640, 60)
        line(c, "c", "Reported by", 600)
        line(c, "d", "Department", 560)

    data = filled(sheet("Report", draw), {"a": "+44 1223 337 733", "b": "Ransom note on two desktops.", "c": "Nell Ashby", "d": "Estates"})
    put("answers-2", multi("mixed", text("Hi,\n\nContact phone: +44 1223 337 700\nDescription: see form\n\nRegards\nNell\n"), file("report.pdf", data, PDF)),
        {"reporter_phone": "+44 1223 337 733", "description": "Ransom note on two desktops."}, provenance={"reporter_phone": {"file": "report.pdf"}},
        conflicts=["~the form in part 2 (report.pdf) counts more than the mail's text"])


# --- observables --------------------------------------------------------------------------------------------------------

def observables():
    put("ioc-1", text("Hallo,\n\nunser Webserver www.example.org lädt seit heute Schadcode von hxxps://cdn.bad-stuff[.]example/x.js nach.\n"
                      "Verbindungen gehen an 203.0.113[.]77 und 2001:db8:bad::1.\nSHA256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\n"
                      "Datei: rechnung_0117.exe, Absender war billing(at)bad-stuff[.]example.\n"), {},
        observables=["2001:db8:bad::1", "203.0.113.77", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "billing@bad-stuff.example",
                     "https://cdn.bad-stuff.example/x.js", "rechnung_0117.exe", "www.example.org"], own=["www.example.org"])
    put("ioc-2", text("Hello,\n\na phishing mail from payroll [at] pay-roll [dot] example was sent to staff of example.org.\nIt links to hXXp://login.example.org.pay-roll[.]example/verify "
                      "(198.51.100.23).\nAttachment MD5 d41d8cd98f00b204e9800998ecf8427e, SHA1 da39a3ee5e6b4b0d3255bfef95601890afd80709.\n"), {},
        observables=["198.51.100.23", "d41d8cd98f00b204e9800998ecf8427e", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "example.org",
                     "http://login.example.org.pay-roll.example/verify", "payroll@pay-roll.example"], own=["example.org"])
    page = ("<p>Hei, brukeren klikket på <a href=\"https://ond.example/innlogging\">https://intranett.example.org/</a> og lastet ned <code>faktura.iso</code>.</p>"
            "<p>C2: ond2[.]example og 192.0.2.200.</p>")
    put("ioc-3", text(page, media="text/html"), {},
        observables=["192.0.2.200", "faktura.iso", "https://intranett.example.org/", "https://ond.example/innlogging", "ond2.example"], own=["https://intranett.example.org/"])


combs()
locked()
xfa()
flat()
words()
sheets()
scans()
answers()
observables()
