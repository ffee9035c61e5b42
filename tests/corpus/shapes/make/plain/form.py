"""A form: its questions, what was answered, and what a careful clerk would enter."""
import datetime as dt
import random
from dataclasses import dataclass, field
from typing import Optional

import bank_de
import bank_en
import bank_nb
import values

BANKS = {"de": bank_de, "en": bank_en, "nb": bank_nb}
YES_NO = ["personal_data", "special_categories", "device_encrypted", "device_password", "device_remote_wipe", "police_report"]
DEVICE = ["device_kind", "device_id", "device_encrypted", "device_password", "device_remote_wipe", "lost_or_stolen", "police_report"]


@dataclass
class Question:
    label: str
    field: Optional[str]
    answer: object = None            # None: left empty; a text; a list of chosen options
    options: list = field(default_factory=list)
    hint: str = ""
    many: bool = False

    @property
    def text(self) -> str:
        if self.answer is None:
            return ""
        return ", ".join(self.answer) if isinstance(self.answer, list) else str(self.answer)


@dataclass
class Section:
    heading: str
    questions: list
    kind: str = "own"               # own, office, person


@dataclass
class Form:
    lang: str
    title: str
    sections: list
    report: dict
    may: set
    kind: str
    person: tuple
    email: str
    sent: dt.datetime
    dims: dict
    labels: dict

    @property
    def bank(self):
        return BANKS[self.lang]


def labels_of(lang: str, name: str, half: int) -> list:
    return BANKS[lang].LABELS[name][half::2]


def build(rng: random.Random, lang: str, half: int, dims: dict) -> Form:
    bank, story = BANKS[lang], rng.choice(values.STORIES[lang])
    first, last = rng.choice(values.PEOPLE[lang])
    email = f"{first.split()[0].lower()}.{last.split()[-1].lower()}@".translate(str.maketrans({"ö": "oe", "å": "aa", "ø": "oe", "ä": "ae", "ü": "ue", "'": ""}))
    email += {"de": "amt-beispiel.example", "en": "council-sample.example", "nb": "etat-prove.example"}[lang]
    day = dt.date(2026, 10, rng.randint(5, 21))
    noticed, before = dt.time(rng.randint(7, 16), rng.choice([0, 5, 10, 20, 35, 40, 55])), rng.randint(0, 3)
    happened_day = day - dt.timedelta(days=before)
    happened = dt.time(max(0, noticed.hour - rng.randint(1, 4)), rng.choice([0, 15, 30, 45]))
    report, labels = {}, {}
    pick = lambda name: rng.choice(labels_of(lang, name, half))

    def ask(name, answer, want, options=(), many=False):
        label = pick(name)
        labels[name] = label
        hint = rng.choice(bank.HINTS.get(name, [""])) if dims["hint"] != "none" and rng.random() < 0.6 else ""
        if want is not None and answer is not None:
            report[name] = want
        return Question(label, name, answer, list(options), hint, many)

    def moment(name, day_, time_):
        d, t = values.date_text(day_, lang, rng), values.time_text(time_, lang, rng)
        report[name] = values.iso(day_, time_)
        if dims["split_date"] == "yes":
            pair = rng.choice(bank.SPLIT[name][half::2])
            labels[name] = pair[0] + " / " + pair[1]
            return [Question(pair[0], name, d), Question(pair[1], name, t)]
        return [ask(name, values.moment_text(d, t, lang, rng), report[name])]

    def yes_no(name, value):
        words = [bank.YES, bank.NO] + ([bank.UNK] if rng.random() < 0.5 else [])
        text = {"yes": bank.YES, "no": bank.NO, "unknown": bank.UNK}[value]
        if text not in words:
            words.append(text)
        want = {"any": [value, text]}
        return ask(name, [text] if dims["choice"] != "word" else text, want, words if dims["choice"] != "word" else ())

    who = []
    if dims["split_name"] == "yes":
        a, b = rng.choice(bank.LABELS["first"][half::2]), rng.choice(bank.LABELS["last"][half::2])
        who += rng.sample([Question(a, "reporter_name", first), Question(b, "reporter_name", last)], 2)
        report["reporter_name"] = {"any": [f"{first} {last}", f"{last}, {first}"]}
        labels["reporter_name"] = a + " / " + b
    else:
        who.append(ask("reporter_name", rng.choice([f"{first} {last}"] * 3 + [f"{last}, {first}"]), {"any": [f"{first} {last}", f"{last}, {first}"]}))
    who.append(ask("reporter_email", email, email))
    phone = rng.choice(values.PHONES[lang]).format(rng.randint(1, 9))
    who.append(ask("reporter_phone", phone, phone))
    if rng.random() < 0.7:
        role = rng.choice(values.ROLES[lang])
        who.append(ask("reporter_role", role, role))
    unit = rng.choice(values.UNITS[lang])
    who.append(ask("org_unit", unit, unit))

    what = []
    if rng.random() < 0.75:
        what.append(ask("kind", [story["pick"]] if dims["choice"] != "word" else story["pick"], None, values.KINDS[lang] + [bank.OTHER] if dims["choice"] != "word" else ()))
    what += moment("discovered_at", day, noticed)
    if rng.random() < 0.6:
        what += moment("occurred_at", happened_day, happened)
    what.append(ask("location", story["location"], story["location"]))
    what.append(ask("description", story["description"], story["description"]))
    if rng.random() < 0.6:
        what.append(ask("affected_systems", ", ".join(story["systems"]), story["systems"]))
    if story["key"] == "loss":
        what.append(ask("device_kind", story["device"], story["device"]))
        for name in rng.sample(["device_id", "lost_or_stolen"], rng.randint(1, 2)):
            if name == "device_id":
                what.append(ask(name, story["id"], story["id"]))
            else:
                word = values.LOST[lang]
                what.append(ask(name, [word[0]] if dims["choice"] != "word" else word[0], {"any": ["lost", word[0]]}, word if dims["choice"] != "word" else ()))
        for name, key in rng.sample([("device_encrypted", "enc"), ("device_password", "pw"), ("device_remote_wipe", "wipe"), ("police_report", "police")], 3):
            what.append(yes_no(name, rng.choice(["yes", "no"]) if name != "police_report" else "no"))

    data = []
    if rng.random() < 0.7:
        data.append(yes_no("personal_data", story["personal"]))
    if rng.random() < 0.7 and story["personal"] == "yes":
        data.append(ask("data_categories", story["data"] if dims["choice"] != "word" else ", ".join(story["data"]), story["data"],
                        [d for d in (story["data"] + [bank.OTHER])] if dims["choice"] != "word" else (), many=True))
    if rng.random() < 0.4 and story["personal"] == "yes":
        data.append(yes_no("special_categories", rng.choice(["no", "no", "unknown"])))
    if rng.random() < 0.7 and story["personal"] == "yes":
        n = story["persons"]
        data.append(ask("affected_persons", bank.UNIT.format(n=n) if dims["unit"] == "yes" else str(n), n))
    rest = []
    if rng.random() < 0.5:
        rest.append(ask("consequences", story["consequences"], story["consequences"]))
    rest.append(ask("measures", story["measures"], story["measures"]))
    if rng.random() < 0.7:
        rest.append(ask("informed", ", ".join(story["informed"]), story["informed"]))

    used = {q.field for part in (who, what, data, rest) for q in part}
    used |= set(DEVICE)
    if dims["empty"] != "none":
        free = [f for f in ("consequences", "informed", "affected_systems", "reporter_role", "special_categories", "data_categories", "affected_persons", "location", "occurred_at") if f not in used]
        for name in rng.sample(free, min(len(free), 2)):
            part = rng.choice([what, data, rest])
            q = Question(pick(name), name, {"blank": None, "dash": "-", "na": {"de": "k. A.", "en": "n/a", "nb": "ikke relevant"}[lang]}[dims["empty"]])
            part.insert(rng.randint(0, len(part)), q)
    if dims["nofield"] == "yes":
        for label, answer in rng.sample(bank.NOFIELD[half::2], 2):
            part = rng.choice([who, what, data, rest])
            part.insert(rng.randint(0, len(part)), Question(label, None, answer))
    sections = [Section(h, q) for h, q in zip(bank.SECTIONS, (who, what, data, rest)) if q]
    if dims["second"] == "yes":
        heading, rows = bank.PERSON[rng.randint(0, 1)]
        sections.insert(1, Section(heading, [Question(f"{heading} – {k}" if dims["heading"] == "none" else k, None, v) for k, v in rows], "person"))
    if dims["office"] == "yes":
        heading, rows = bank.OFFICE
        sections.append(Section(heading, [Question(k, None, v) for k, v in rows], "office"))
    may = {"subject", "kind", "personal_data", "informed"} | ({"device_kind", "lost_or_stolen", "device_id", "affected_systems"} if story["key"] == "loss" else set())
    if "data_categories" not in report:
        may |= {"data_categories"} if story["key"] != "phishing" else {"data_categories"}
    may |= {"special_categories"} if "data_categories" in report else set()
    sent = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(9, 12), values.ZONE)
    return Form(lang, rng.choice(bank.TITLE), sections, report, may - set(report), story["kind"], (first, last), email, sent, dims, labels)
