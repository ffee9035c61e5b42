//! Systems by the names beside their nouns, and what looks like one.

use super::{apposed, products};
use crate::model::language::Language;

#[test]
fn a_name_beside_the_noun_of_a_system_is_read() {
    for (language, text, want) in [
        (Language::De, "unsere Kasse KassaFix 4 spinnt", vec!["KassaFix 4"]),
        (
            Language::De,
            "Auf unser Cloud-Portal Nextbox prasseln Anmeldungen ein",
            vec!["Nextbox"],
        ),
        (
            Language::De,
            "Zugriff auf den Zeichnungsserver CADVAULT",
            vec!["CADVAULT"],
        ),
        (
            Language::De,
            "Login auf der Fernwirkstation FW-Pumpwerk3",
            vec!["FW-Pumpwerk3"],
        ),
        (
            Language::De,
            "ein Kollege hat Daten in CareSoft angesehen",
            vec!["CareSoft"],
        ),
        (Language::En, "the booking tool Roomli is down", vec!["Roomli"]),
        (
            Language::En,
            "an API key for our payment service PayBridge was posted",
            vec!["PayBridge"],
        ),
        (
            Language::En,
            "The controllers PLC-A4 and PLC-A5 are concerned",
            vec!["PLC-A4", "PLC-A5"],
        ),
        (Language::En, "the new recorder (NVR-YARD) went in", vec!["NVR-YARD"]),
        (Language::En, "the folder on drive Q: can be read", vec!["drive Q:"]),
        (Language::Nb, "at tenaren ALARM-GW1 hang", vec!["ALARM-GW1"]),
        (Language::Nb, "Fagprogrammet HsPro viste feil elev", vec!["HsPro"]),
        (Language::Nb, "NAS-en, kalt ARKIV-NAS, er død", vec!["ARKIV-NAS"]),
    ] {
        assert_eq!(apposed::read(text, language), want, "{text}");
    }
}

#[test]
fn a_noun_a_day_and_an_office_are_no_names_of_systems() {
    for (language, text) in [
        (
            Language::De,
            "Ich habe im Bewerberportal Unterlagen von anderen Bewerbern gesehen",
        ),
        (Language::De, "Die Krankenkasse AOK hat geschrieben"),
        (Language::De, "Auf dem Server Ransomware gefunden"),
        (Language::De, "Auf der Station W2 lag ein Brief"),
        (Language::De, "In der WhatsApp Gruppe stand es"),
        (Language::En, "We lost the student database Monday morning"),
        (Language::En, "I called the Customer service about it"),
        (Language::En, "Professor McClay in the network told me"),
        (Language::Nb, "mappen «Byggesaker 2019» ble slettet"),
        (Language::Nb, "en nettbrett (merkelapp KV-301)"),
    ] {
        assert_eq!(apposed::read(text, language), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_product_is_one_where_it_happened_and_none_where_it_is_a_tool() {
    assert_eq!(products::read("logge inn i Xledger", false), ["Xledger"]);
    assert_eq!(products::read("Es war unser Citrix-Gateway", false), ["Citrix-Gateway"]);
    assert_eq!(products::read("über unseren Brevo-Zugang kam Spam", true), ["Brevo"]);
    assert!(products::read("a mail about Dropbox in Teams", true).is_empty());
    assert!(products::read("I reported it with the button in Outlook", false).is_empty());
    assert!(products::read("The page imitates our Blackboard", false).is_empty());
}

#[test]
fn what_goes_on_as_ever_is_not_concerned() {
    for text in [
        " web18 und web19 bleiben erreichbar ",
        " webmail is unaffected ",
        " visma fungerer derimot ",
    ] {
        assert!(apposed::is_well(text), "{text}");
    }
    for text in [
        " das portal ist nicht erreichbar ",
        " the shop does not work ",
        " fagsystemet er nede ",
    ] {
        assert!(!apposed::is_well(text), "{text}");
    }
}

#[test]
fn a_host_behind_what_runs_on_it_is_a_system_and_one_in_a_deceivers_link_is_none() {
    let none = |_: &str| false;
    let hosts = |text, suspect| apposed::hosts(text, suspect, none);
    assert_eq!(
        hosts("gegen unser Webmail roundcube.sz-west.example an", false),
        ["roundcube.sz-west.example"]
    );
    assert_eq!(
        hosts("Nettbutikken vår på shop.dahl.example", false),
        ["shop.dahl.example"]
    );
    assert_eq!(
        hosts("Our relay mx3.kyst.example was abused", true),
        ["mx3.kyst.example"]
    );
    assert!(hosts("the link led to login.evil.example", true).is_empty());
    assert!(hosts("Anmeldelse er sendt via politi.no", false).is_empty());
    assert!(hosts("The sender was parcel@dhl.fees.example", false).is_empty());
}
