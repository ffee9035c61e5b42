//! Who signs for desks and firms, in three languages.

use super::*;
use crate::config::rules::forms::FormRules;

fn read(name: &str, email: &str, own: &str, signature: &str) -> Option<String> {
    let lexicon = &FormRules::shipped().lexicon;
    let sender = Address {
        name: (!name.is_empty()).then(|| name.to_owned()),
        email: email.to_owned(),
    };
    let headers = Headers {
        from: vec![sender.clone()],
        ..Headers::default()
    };
    let spoken = [Spoken {
        own: own.to_owned(),
        signature: signature.to_owned(),
        ..Spoken::default()
    }];
    let signer = signer(&headers, &spoken, lexicon);
    reporter(&sender, signer.as_ref(), lexicon)
}

/// Name and address of the sender, letter, signature, and who writes.
const DESKS: [(&str, &str, &str, &str, Option<&str>); 13] = [
    (
        "Kartenstelle",
        "karten@a.example",
        "Es fehlt ein Schrank.\n\ni. V. Gesa Holm / Dienst 0160 5550133",
        "",
        Some("Gesa Holm"),
    ),
    (
        "Wachraum Nord",
        "wache@a.example",
        "Das Tor war offen.\nH. Prill, Nachtwache, Tel. 555-1002",
        "",
        Some("H. Prill"),
    ),
    (
        "Desk Control",
        "desk@a.example",
        "It went at nine.\n\nMona Tyrell\nShift Supervisor",
        "",
        Some("Mona Tyrell"),
    ),
    ("", "lager@a.example", "Die Kiste ist weg.", "MfG Dorle", Some("Dorle")),
    (
        "",
        "w.hall@a.example",
        "We have the box back.\nW. Hall",
        "",
        Some("W. Hall"),
    ),
    (
        "Malerei Jansen",
        "info@a.example",
        "Ruft an! 0471 55501\nGrete Jansen",
        "",
        Some("Grete Jansen"),
    ),
    (
        "Nettvakta",
        "nett@a.example",
        "Linja er oppe att.",
        "Helsing\nTorbjørn Lie\nvakthavande",
        Some("Torbjørn Lie"),
    ),
    (
        "M. Ode",
        "m.ode@a.example",
        "It is lost.",
        "Regards\nMartha Ode",
        Some("Martha Ode"),
    ),
    (
        "Bank Nord - Betrug",
        "betrug@a.example",
        "Der Link ist weg.\n\nInge Voll\nReferentin Betrug",
        "",
        Some("Inge Voll"),
    ),
    (
        "Info Line",
        "info@a.example",
        "May I bring my dog? Kind regards, Ruth Colby",
        "",
        Some("Ruth Colby"),
    ),
    (
        "Aud Skar",
        "aud.skar@a.example",
        "Disken er funnen.",
        "Mvh\nA. Skar",
        Some("Aud Skar"),
    ),
    (
        "Kundeservice",
        "service@laas.example",
        "Vi har funnet en feil i låsene.",
        "Med vennlig hilsen\nLås og Dør AS\nv/ Kari Nes, produkt",
        Some("Kari Nes"),
    ),
    (
        "Redaktør H. Brekke",
        "h.brekke@avis.example",
        "Vi skriver om saken i morgen.",
        "Mvh\nHanna Brekke\nNyhetsdesken",
        Some("Hanna Brekke"),
    ),
];

#[test]
fn below_the_mail_of_a_desk_stands_who_writes() {
    for (name, email, own, signature, want) in DESKS {
        assert_eq!(read(name, email, own, signature).as_deref(), want, "{own} {signature}");
    }
}

#[test]
fn desks_firms_and_others_sign_nothing() {
    for (name, email, own, signature, want) in [
        (
            "CERT Moorland",
            "reports@cert-moorland.example",
            "One host scans us.",
            "Regards\nCERT Moorland",
            None,
        ),
        (
            "Kursbüro",
            "kurse@a.example",
            "Die Plätze sind knapp.\n\nIhr Schulungsteam",
            "",
            None,
        ),
        (
            "",
            "lager@a.example",
            "Betroffen sind:\nAnna Maier\nBernd Huber",
            "",
            None,
        ),
        (
            "Uwe Klein",
            "uwe.klein@a.example",
            "Gesehen haben es\nAnna Maier, Pforte",
            "",
            Some("Uwe Klein"),
        ),
        ("", "desk@a.example", "Es ist dunkel.\n\nKlare Nächte", "", None),
        ("Mother of a pupil", "x@a.example", "The list is online.", "", None),
        ("", "shop@hagebau.example", "Alles gut.", "Gruß\nHagebau", None),
    ] {
        assert_eq!(read(name, email, own, signature).as_deref(), want, "{own} {signature}");
    }
}

#[test]
fn whoever_signs_beats_a_house_a_shared_mailbox_and_a_calling() {
    for (name, email, own, signature, want) in [
        (
            "Drift Nes Trelast",
            "drift@nestrelast.example",
            "Serverne er nede.\n\nKåre Nes\ndaglig leder\ntlf 912 55 401",
            "",
            Some("Kåre Nes"),
        ),
        (
            "Alumni Office",
            "alumni.office@a.example",
            "The list went out in Cc.",
            "Regards\nMabel Orr\nAlumni Relations Manager",
            Some("Mabel Orr"),
        ),
        (
            "Copyright Agent",
            "notices@a.example",
            "We ask you to stop it.\n\nIvor Bell\nCopyright Enforcement Agent\nReel Watch Inc.",
            "",
            Some("Ivor Bell"),
        ),
        (
            "Trust & Safety, Formloft",
            "privacy@formloft.example",
            "Files were copied.\n\nTess Moor\nData Protection Lead, Formloft Ltd\n+353 1 555 0141",
            "",
            Some("Tess Moor"),
        ),
        (
            "Jens Klar",
            "j.klar@klar-bau.example",
            "Ruft an: 0171 555 0193\n\nJens Klar\nGeschäftsführer\nKlar Bau GmbH",
            "",
            Some("Jens Klar"),
        ),
        (
            "Per Arne Nes",
            "per@arnenes.example",
            "Disken er borte.",
            "Mvh\nPer Arne",
            Some("Per Arne Nes"),
        ),
    ] {
        assert_eq!(read(name, email, own, signature).as_deref(), want, "{own} {signature}");
    }
}
