//! Eight digits in a comb are a date where the label says in which order they stand: `TTMMJJJJ`.

/// The date with its parts apart.
pub(crate) fn date(value: &str, labels: &[String]) -> Option<String> {
    let digits: String = value.split_whitespace().collect();
    if !digits.chars().all(|c| c.is_ascii_digit()) || !matches!(digits.len(), 6 | 8) {
        return None;
    }
    let order = labels.iter().find_map(|label| pattern(label))?;
    if order.len() != digits.len() {
        return None;
    }
    let part = |wanted: char| -> String {
        digits
            .chars()
            .zip(order.chars())
            .filter(|(_, kind)| *kind == wanted)
            .map(|(digit, _)| digit)
            .collect()
    };
    let (day, month, year) = (part('d'), part('m'), part('y'));
    let number = |text: &str| text.parse::<u32>().unwrap_or(0);
    let valid = (1..=31).contains(&number(&day)) && (1..=12).contains(&number(&month));
    valid.then(|| {
        if year.len() == 4 {
            format!("{year}-{month}-{day}")
        } else {
            format!("{day}.{month}.{year}")
        }
    })
}

/// `TTMMJJJJ`, `TT.MM.JJJJ`, `MM DD YYYY`, `ÅÅÅÅMMDD` as a row of `d`, `m` and `y`.
fn pattern(label: &str) -> Option<String> {
    let words: Vec<&str> = label
        .split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '[' | ']' | ',' | ':'))
        .filter(|word| !word.is_empty())
        .collect();
    let apart = words.windows(3).map(<[&str]>::concat);
    words
        .iter()
        .map(ToString::to_string)
        .chain(apart)
        .find_map(|word| row(&word))
}

fn row(word: &str) -> Option<String> {
    let row: Option<String> = word
        .chars()
        .filter(|c| !matches!(c, '.' | '/' | '-'))
        .map(|c| match c {
            'T' | 'D' | 't' | 'd' => Some('d'),
            'M' | 'm' => Some('m'),
            'J' | 'Y' | 'Å' | 'A' | 'j' | 'y' | 'å' | 'a' => Some('y'),
            _ => None,
        })
        .collect();
    row.filter(|row| {
        let count = |wanted| row.chars().filter(|c| *c == wanted).count();
        count('d') == 2 && count('m') == 2 && matches!(count('y'), 2 | 4)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_label_says_in_which_order_digits_stand() {
        let read = |value: &str, label: &str| date(value, &[label.to_owned()]);
        assert_eq!(read("12102026", "Bemerkt am (TTMMJJJJ)").as_deref(), Some("2026-10-12"));
        assert_eq!(read("10122026", "Date (MM/DD/YYYY)").as_deref(), Some("2026-10-12"));
        assert_eq!(
            read("12102026", "Date discovered DD MM YYYY").as_deref(),
            Some("2026-10-12")
        );
        assert_eq!(read("12 10 26", "Dato DD.MM.ÅÅ").as_deref(), Some("12.10.26"));
        assert_eq!(read("12102026", "Inventarnummer"), None);
        assert_eq!(read("99992026", "Datum TTMMJJJJ"), None);
    }
}
