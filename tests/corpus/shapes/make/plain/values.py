"""Answers as clerks write them: people, moments and a few incidents a language."""
import datetime as dt
import random
from zoneinfo import ZoneInfo

PEOPLE = {
    "de": [("Birgit", "Landmesser"), ("Torsten", "Wilkening"), ("Aylin", "Demirtas"), ("Henrike", "von Rehden"), ("Jörg", "Öhlschläger"), ("Marie-Luise", "Stöver")],
    "en": [("Deirdre", "Halloran"), ("Kwame", "Boateng"), ("Alastair", "Pemberton"), ("Priya", "Raghunathan"), ("Siobhan", "O'Dowd"), ("Mary-Ann", "Thistlewood")],
    "nb": [("Solveig", "Kvernmo"), ("Trygve", "Bråthen"), ("Ane Marte", "Skjelbred"), ("Øystein", "Nygård"), ("Farida", "Haidari"), ("Jon-Erik", "Moe")],
}
ROLES = {"de": ["Sachbearbeiterin", "Verwaltungsangestellter", "Stationsleitung", "wissenschaftliche Mitarbeiterin", "Schulsekretärin"],
         "en": ["Records officer", "Senior lecturer", "Team administrator", "Ward clerk", "Housing adviser"],
         "nb": ["Rådgiver", "Førstekonsulent", "Avdelingssykepleier", "Saksbehandler", "Seniorkonsulent"]}
UNITS = {"de": ["Amt für Soziales", "Institut für Geodäsie", "Personalabteilung", "Referat 32 – Bauaufsicht", "Stabsstelle Controlling"],
         "en": ["Housing Services", "School of Nursing", "Payroll Office", "Planning and Building Control", "Registry"],
         "nb": ["Byggesakskontoret", "Institutt for kjemi", "Lønnsseksjonen", "Avdeling for oppvekst", "Servicetorget"]}
PHONES = {"de": ["0511 3391-{:03d}", "+49 5121 77{:03d}", "05131/4420-{:02d}", "(0511) 120 {:03d}"],
          "en": ["020 7946 0{:03d}", "+44 1632 960{:03d}", "(01632) 960 {:03d}", "0113 496 0{:03d}"],
          "nb": ["55 31 2{:01d} 44", "+47 930 12 {:03d}", "64 88 7{:01d} 10", "93{:01d} 20 411"]}

STORIES = {
    "de": [
        dict(key="loss", kind="device_loss", pick="Verlust eines Geräts", location="Regionalexpress RE 2, Wagen 4",
             description="Nach einer Dienstreise fehlte die Tasche mit dem Notebook. Im Zug wurde alles abgesucht, das Fundbüro hat bislang keine Rückmeldung gegeben.",
             consequences="Unbefugte könnten die gespeicherten Bescheide lesen.", measures="VPN-Zugang gesperrt und Fundbüro angeschrieben.",
             systems=["Notebook NB-2207"], data=["Namen", "Anschriften", "Bescheide"], persons=38, informed=["Amtsleitung", "Datenschutzbeauftragte"],
             personal="yes", special="no", device="Notebook Lenovo T14", id="NB-2207", enc="yes", pw="yes", wipe="no", lost="lost", police="no"),
        dict(key="misdelivery", kind="misdelivery", pick="Fehlversand", location="Poststelle, Raum E.07",
             description="Ein Schreiben mit einer Teilnehmerliste ging an einen falschen Verteiler. Eine Empfängerin machte uns darauf aufmerksam.",
             consequences="Die Betroffenen könnten Rückschlüsse auf Förderungen hinnehmen müssen.", measures="Empfänger um Löschung gebeten.",
             systems=["Outlook"], data=["Namen", "E-Mail-Adressen", "Geburtsdaten"], persons=112, informed=["Referatsleitung"], personal="yes", special="no"),
        dict(key="phishing", kind="phishing", pick="Phishing", location="Homeoffice",
             description="Eine Nachricht gab sich als Paketdienst aus und forderte zur Anmeldung auf einer fremden Seite auf. Daten habe ich dort nicht eingegeben.",
             consequences="Bisher keine erkennbaren Folgen.", measures="Nachricht als Anlage gesichert und danach verschoben.",
             systems=["Postfach poststelle@amt.example"], data=["Zugangsdaten"], persons=1, informed=["IT-Hotline"], personal="no", special="no"),
        dict(key="malware", kind="malware", pick="Schadsoftware", location="Verwaltungsgebäude, Zimmer 214",
             description="Beim Öffnen einer Bewerbung meldete der Virenscanner einen Trojaner. Kurz darauf öffneten sich mehrere Fenster von selbst.",
             consequences="Der Arbeitsplatz steht bis auf Weiteres nicht zur Verfügung.", measures="Rechner vom Netz getrennt und Netzwerkkabel gezogen.",
             systems=["PC-VW-0412", "Netzlaufwerk P"], data=["Bewerbungsunterlagen"], persons=14, informed=["Geschäftsführung", "Personalrat"], personal="yes", special="no")],
    "en": [
        dict(key="loss", kind="device_loss", pick="Lost or stolen equipment", location="Platform 3, Leeds station",
             description="After a site visit the bag with the laptop was missing. The train was searched and the lost property office has not replied yet.",
             consequences="Strangers could read the stored case files.", measures="VPN access blocked and lost property office contacted.",
             systems=["Laptop NB-2207"], data=["names", "addresses", "case notes"], persons=38, informed=["Head of Service", "Data Protection Officer"],
             personal="yes", special="no", device="Lenovo T14 laptop", id="NB-2207", enc="yes", pw="yes", wipe="no", lost="lost", police="no"),
        dict(key="misdelivery", kind="misdelivery", pick="Misdirected mail", location="Post room, E.07",
             description="A letter with a list of participants went to the wrong distribution list. One of the recipients drew our attention to it.",
             consequences="Those concerned may face questions about their funding.", measures="Recipients asked to delete the letter.",
             systems=["Outlook"], data=["names", "email addresses", "dates of birth"], persons=112, informed=["Head of Registry"], personal="yes", special="no"),
        dict(key="phishing", kind="phishing", pick="Phishing", location="Home office",
             description="A message claimed to come from a parcel service and asked for a login on a foreign page. I did not enter anything there.",
             consequences="No visible effects so far.", measures="Message saved as an attachment and then moved.",
             systems=["mailbox records@council.example"], data=["login details"], persons=1, informed=["IT helpdesk"], personal="no", special="no"),
        dict(key="malware", kind="malware", pick="Malware", location="Main building, room 214",
             description="When an application letter was opened the virus scanner reported a trojan. Shortly afterwards several windows opened by themselves.",
             consequences="The workplace is out of use until further notice.", measures="Computer disconnected from the network.",
             systems=["PC-VW-0412", "network drive P"], data=["application documents"], persons=14, informed=["Managing Director", "Staff Council"], personal="yes", special="no")],
    "nb": [
        dict(key="loss", kind="device_loss", pick="Tap av utstyr", location="Spor 4, Drammen stasjon",
             description="Etter en tjenestereise manglet veska med den bærbare maskinen. Toget ble gjennomsøkt, og hittegodskontoret har ikke svart ennå.",
             consequences="Uvedkommende kan lese vedtakene som er lagret.", measures="VPN-tilgangen er sperret og hittegodskontoret kontaktet.",
             systems=["Bærbar PC NB-2207"], data=["navn", "adresser", "vedtak"], persons=38, informed=["Etatsleder", "Personvernombud"],
             personal="yes", special="no", device="Lenovo T14 bærbar PC", id="NB-2207", enc="yes", pw="yes", wipe="no", lost="lost", police="no"),
        dict(key="misdelivery", kind="misdelivery", pick="Feilsending", location="Postmottaket, rom E.07",
             description="Et brev med en deltakerliste gikk til feil distribusjonsliste. En av mottakerne gjorde oss oppmerksom på det.",
             consequences="De berørte kan få spørsmål om støtten sin.", measures="Mottakerne er bedt om å slette brevet.",
             systems=["Outlook"], data=["navn", "e-postadresser", "fødselsdatoer"], persons=112, informed=["Seksjonsleder"], personal="yes", special="no"),
        dict(key="phishing", kind="phishing", pick="Phishing", location="Hjemmekontor",
             description="En melding utga seg for å komme fra et pakkefirma og ba om innlogging på en fremmed side. Jeg skrev ikke inn noe der.",
             consequences="Ingen synlige følger så langt.", measures="Meldingen er lagret som vedlegg og deretter flyttet.",
             systems=["postkassen arkiv@etat.example"], data=["innloggingsopplysninger"], persons=1, informed=["IT-brukerstøtte"], personal="no", special="no"),
        dict(key="malware", kind="malware", pick="Skadevare", location="Hovedbygget, rom 214",
             description="Da en søknad ble åpnet, meldte virusskanneren om en trojaner. Like etter åpnet det seg flere vinduer av seg selv.",
             consequences="Arbeidsplassen er ute av drift inntil videre.", measures="Maskinen er koblet fra nettet.",
             systems=["PC-VW-0412", "nettverksdisk P"], data=["søknadsdokumenter"], persons=14, informed=["Daglig leder", "Tillitsvalgt"], personal="yes", special="no")],
}
KINDS = {"de": ["Verlust eines Geräts", "Fehlversand", "Phishing", "Schadsoftware"], "en": ["Lost or stolen equipment", "Misdirected mail", "Phishing", "Malware"],
         "nb": ["Tap av utstyr", "Feilsending", "Phishing", "Skadevare"]}
LOST = {"de": ("Verlust", "Diebstahl"), "en": ("Lost", "Stolen"), "nb": ("Mistet", "Stjålet")}
MONTHS = {"de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
          "en": "January February March April May June July August September October November December".split(),
          "nb": "januar februar mars april mai juni juli august september oktober november desember".split()}
ZONE = ZoneInfo("Europe/Berlin")


def date_text(day: dt.date, lang: str, rng: random.Random) -> str:
    month = MONTHS[lang][day.month - 1]
    forms = {"de": [f"{day:%d.%m.%Y}", f"{day.day}. {month} {day.year}", f"{day.day}.{day.month}.{day.year}", f"{day:%Y-%m-%d}"],
             "en": [f"{day:%d/%m/%Y}", f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}", f"{day:%Y-%m-%d}"],
             "nb": [f"{day:%d.%m.%Y}", f"{day.day}. {month} {day.year}", f"{day.day}.{day.month}.{day.year}", f"{day:%Y-%m-%d}"]}
    return rng.choice(forms[lang])


def time_text(t: dt.time, lang: str, rng: random.Random) -> str:
    forms = {"de": [f"{t:%H:%M} Uhr", f"{t:%H:%M}", f"{t:%H.%M} Uhr"], "en": [f"{t:%H:%M}", f"{t.hour % 12 or 12}:{t:%M} {'am' if t.hour < 12 else 'pm'}", f"{t:%H:%M} hrs"],
             "nb": [f"kl. {t:%H.%M}", f"{t:%H:%M}", f"kl. {t:%H:%M}"]}
    return rng.choice(forms[lang])


def moment_text(d: str, t: str, lang: str, rng: random.Random) -> str:
    return d + rng.choice({"de": [", ", " ", " um "], "en": [", ", " ", " at "], "nb": [", ", " "]}[lang]) + t


def iso(day: dt.date, t: dt.time) -> str:
    return dt.datetime.combine(day, t, ZONE).isoformat()
