//! Pages as designers make them.

use super::*;
use crate::config::rules::forms::FormRules;
use crate::model::language::Language;
use crate::pipeline::extract::flow::Known;

fn pairs(html: &str) -> Vec<(String, String)> {
    let (rules, known) = (FormRules::shipped(), Known::default());
    let words = Words::plain(&rules, &known, Language::En);
    let layout = read(html, words).unwrap_or_default();
    let pairs = layout.items.into_iter().filter_map(|item| match item {
        Item::Pair(Pair {
            labels,
            value: Mark::Text(value),
            ..
        }) => Some((labels.join("|"), value)),
        _ => None,
    });
    pairs.collect()
}

fn want(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(label, value)| ((*label).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn labels_of_one_look_ask_whether_or_not_they_are_known() {
    let wanted = want(&[
        ("Your name", "Callum Prentice"),
        ("Telephone", "01904 555 317"),
        ("Frobnication level", "high"),
        ("What happened?", "A list went astray.\nTwice."),
    ]);
    let foot = "<div style='font-size:11px'>Submitted from IP 81.2.69.144</div>";
    let page = |open: &str, middle: &str, close: &str| {
        let rows = wanted.iter().map(|(label, value)| {
            let value = value.replace('\n', "<br>");
            format!("{open}{label}{middle}{value}{close}")
        });
        format!(
            "<body><p>New entry.</p><h2>About you</h2>{}{foot}</body>",
            rows.collect::<String>()
        )
    };
    for html in [
        page("<div class=f><p class=label>", "</p><p class=value>", "</p></div>"),
        page("<h4>", "</h4>\n<p>", "</p>"),
        page(
            "<div style='display:flex'><div style='width:40%'>",
            "</div><div style='flex:1'>",
            "</div></div>",
        ),
        page(
            "<div class=row><span class=k>",
            "</span><span class=v>",
            "</span></div>",
        ),
        page("<p><b>", "</b><br>", "</p>"),
        page("<b>", ":</b> ", "<br><br>"),
        page("<ul><li><em>", "</em> – ", "</li></ul>"),
        page("<div><label>", "</label><br><span>", "</span></div>"),
        page(
            "<div><span style='display: block'>",
            "</span><span style='display:block;x:y'>",
            "</span></div>",
        ),
        page("<dt>", "<dd>", ""),
    ] {
        assert_eq!(pairs(&html), wanted, "{html}");
    }
}

#[test]
fn rows_of_tables_and_letters_are_left_to_others() {
    for html in [
        "<table><tr><th>Name</th><td>A</td></tr><tr><th>Telephone</th><td>1</td></tr><tr><th>Department</th><td>C</td></tr></table>",
        "<p>Name</p><p>Ann Lee</p><p>Telephone</p><p>1</p><p>Department</p><p>Sales</p>",
        "<div><b>Reporter</b></div><div>Name: Ann</div><div>Telephone: 1</div><div><b>Device</b></div><div>Device type: PC</div><div><b>Incident</b></div><div>Description: gone</div><div>Location: here</div>",
        "<h2>News</h2><p>We sell.</p><h2>Offers</h2><p>Cheap.</p><h2>Imprint</h2><p>Us</p>",
    ] {
        assert!(pairs(html).is_empty(), "{html}");
    }
}

#[test]
fn hostile_pages_end() {
    for piece in [
        "<div class=a>Name<p>x",
        "<b>Name</b>",
        "<td>Name",
        "</div>",
        "<",
        "<span",
    ] {
        pairs(&piece.repeat(20_000));
    }
}

#[test]
fn rows_of_labels_and_hints_below_labels_are_understood() {
    let wanted = want(&[
        ("Name", "Ann Lee"),
        ("Telephone", "1234"),
        ("Department", "Sales"),
        ("Location", "Leeds"),
    ]);
    let row = |class: &str, cells: [&str; 2]| {
        let cells = cells.iter().map(|cell| format!("<td class={class}>{cell}</td>"));
        format!("<tr>{}</tr>", cells.collect::<String>())
    };
    let rows = [
        row("l", ["Name", "Telephone"]),
        row("v", ["Ann Lee", "1234"]),
        row("l", ["Department", "Location"]),
        row("v", ["Sales", "Leeds"]),
    ];
    assert_eq!(pairs(&format!("<table>{}</table>", rows.concat())), wanted);
    let hinted = wanted.iter().map(|(label, value)| {
        format!(
            "<div><div class=q>{label}</div><div class=h>As exactly as you can</div><div class=a>{value}</div></div>"
        )
    });
    assert_eq!(pairs(&hinted.collect::<String>()), wanted);
    let numbered = wanted
        .iter()
        .map(|(label, value)| format!("<div><div class=q><b>1.</b> {label}</div><div class=a>{value}</div></div>"));
    assert_eq!(pairs(&numbered.collect::<String>()), wanted);
}
