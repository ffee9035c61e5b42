use super::*;

fn read(values: &[&str], names: &[&str], separator: char) -> Option<String> {
    let values: Vec<String> = values.iter().map(ToString::to_string).collect();
    let parts: Vec<Option<Part>> = names.iter().map(|name| name_of(name)).collect();
    together(&values, &parts, separator)
}

#[test]
fn a_wide_box_may_hold_two_figures() {
    let rect = Rect {
        left: 50.0,
        bottom: 700.0,
        right: 168.0,
        top: 716.0,
    };
    let mut widget = crate::pipeline::extract::pdf::fields::printed(rect);
    widget.fill("04".to_owned());
    assert!(could_be(&widget));
    widget.fill("Halle 4".to_owned());
    assert!(!could_be(&widget));
}

#[test]
fn a_date_in_parts_is_one_answer() {
    let read = |values: &[&str]| read(values, &[""; 6], '.');
    assert_eq!(
        read(&["18", "11", "2026", "14", "35"]).as_deref(),
        Some("18.11.2026 14:35")
    );
    assert_eq!(read(&["17", "11", "2026", "", ""]).as_deref(), Some("17.11.2026"));
    assert_eq!(
        read(&["17", "11", "2026", "16:05"]).as_deref(),
        Some("17.11.2026 16:05")
    );
    assert_eq!(read(&["2026", "11", "7"]).as_deref(), Some("2026-11-07"));
    assert_eq!(read(&["7", "November", "2026"]).as_deref(), Some("7 November 2026"));
    assert_eq!(read(&["9", "5", "PM"]).as_deref(), Some("9:05 PM"));
    assert_eq!(read(&["", "", ""]), None);
    assert_eq!(read(&["12", "Karton", "4"]), None);
    assert_eq!(read(&["99", "88", "2026"]), None);
}

#[test]
fn two_boxes_are_a_time_only_where_something_says_so() {
    assert_eq!(read(&["3", "12"], &["floor", "room"], '/'), None);
    assert_eq!(read(&["3", "12"], &["", ""], '.'), None);
    assert_eq!(read(&["3", "12"], &["hh", "mm"], '.').as_deref(), Some("3:12"));
    assert_eq!(read(&["3", "12"], &["", ""], ':').as_deref(), Some("3:12"));
}

#[test]
fn the_names_of_the_parts_tell_their_order() {
    let names = ["month", "day", "year", "hh", "mi"];
    let text = read(&["09", "05", "2026", "8", "5"], &names, '/');
    assert_eq!(text.as_deref(), Some("2026-09-05 8:05"));
    assert_eq!(read(&["9", "5", "2026"], &[""; 3], '/').as_deref(), Some("9/5/2026"));
    let short = read(&["09", "05", "26"], &["MM", "DD", "YY"], '/');
    assert_eq!(short.as_deref(), Some("2026-09-05"));
    assert_eq!(label("Discovered: day"), "Discovered:");
    assert_eq!(label("Samstag"), "Samstag");
}
