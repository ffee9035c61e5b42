//! The rules of a page's own style sheets, as far as they say of an element by its name, class or id alone that it is
//! hidden, or what colour is behind it.

use std::collections::HashMap;

use super::super::markup::skip_element;
use super::paint::Paint;
use super::style::{Declaration, Effect, declarations, plain};

/// Rules of one page.
const MOST_RULES: usize = 2_000;
/// Rules for the same name, class or id.
const MOST_OF_ONE: usize = 20;
/// Bytes of a page's style.
const MOST_BYTES: usize = 256 << 10;
/// Properties that matter.
const TELLING: [&str; 25] = [
    "display",
    "mso-hide",
    "visibility",
    "opacity",
    "filter",
    "font-size",
    "font",
    "color",
    "background",
    "background-color",
    "background-image",
    "overflow",
    "overflow-y",
    "height",
    "max-height",
    "width",
    "position",
    "left",
    "top",
    "margin",
    "margin-left",
    "text-indent",
    "clip",
    "clip-path",
    "transform",
];

/// A rule for what has all of these.
#[derive(Clone, Debug, Default)]
struct Rule {
    tag: String,
    id: String,
    classes: Vec<String>,
    /// It depends on the elements around it as well, which are not looked at: all that is known is that it may hold.
    maybe: bool,
    says: Vec<Declaration>,
}

/// The rules of a page, by the name, class or id that they begin with.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    rules: HashMap<String, Vec<Rule>>,
}

impl Sheet {
    /// Of all `style` elements of a page.
    pub(super) fn of(html: &str) -> Self {
        let mut sheet = Self::default();
        let (mut rest, mut bytes, mut rules) = (html, 0_usize, 0_usize);
        while let Some(at) = find_style(rest) {
            let behind = rest.get(at..).unwrap_or_default();
            let Some((_, text)) = behind.split_once('>') else { break };
            let Some(after) = skip_element("style", text) else {
                break;
            };
            let text = text.get(..text.len().saturating_sub(after.len())).unwrap_or_default();
            bytes = bytes.saturating_add(text.len());
            if bytes > MOST_BYTES || rules >= MOST_RULES {
                break;
            }
            rules = rules.saturating_add(sheet.read(text));
            rest = after;
        }
        sheet
    }

    /// Reads one sheet and says how many rules it has. What holds on some screens only is left out.
    fn read(&mut self, text: &str) -> usize {
        let text = plain(text).replace("<!--", " ").replace("-->", " ");
        let mut count = 0_usize;
        let mut rest = text.as_str();
        while let Some((selectors, behind)) = rest.split_once('{') {
            let selectors = selectors.rsplit(['}', ';']).next().unwrap_or_default().trim();
            if let Some(at) = selectors.strip_prefix('@') {
                // `@media screen {` holds everywhere: its rules are read as if it were not there.
                let everywhere = matches!(
                    at.split_whitespace().collect::<Vec<_>>().as_slice(),
                    ["media", "all" | "screen"]
                );
                rest = if everywhere { behind } else { skip_block(behind) };
                continue;
            }
            let (body, after) = behind.split_once('}').unwrap_or((behind, ""));
            rest = after;
            let mut says = declarations(body);
            says.retain(|one| TELLING.contains(&one.name.as_str()));
            if says.is_empty() {
                continue;
            }
            for selector in selectors.split(',').take(20) {
                count = count.saturating_add(1);
                if count > MOST_RULES {
                    return count;
                }
                self.add(selector.trim(), &says);
            }
        }
        count
    }

    fn add(&mut self, selector: &str, says: &[Declaration]) {
        if selector.contains([':', '[', '*']) {
            return;
        }
        let last = selector.rsplit([' ', '>', '+', '~']).next().unwrap_or_default();
        let mut rule = Rule {
            maybe: last.len() < selector.len(),
            says: says.to_vec(),
            ..Rule::default()
        };
        let start = last.find(['.', '#']).unwrap_or(last.len());
        let (tag, mut rest) = last.split_at_checked(start).unwrap_or((last, ""));
        tag.clone_into(&mut rule.tag);
        while let Some(sign) = rest.chars().next() {
            let inside = rest.get(1..).unwrap_or_default();
            let end = inside.find(['.', '#']).unwrap_or(inside.len());
            let (name, after) = inside.split_at_checked(end).unwrap_or((inside, ""));
            if sign == '#' {
                name.clone_into(&mut rule.id);
            } else {
                rule.classes.push(name.to_owned());
            }
            rest = after;
        }
        let key = match (rule.id.as_str(), rule.classes.first()) {
            ("", Some(class)) => format!(".{class}"),
            ("", None) => rule.tag.clone(),
            (id, _) => format!("#{id}"),
        };
        let rules = self.rules.entry(key).or_default();
        if rules.len() < MOST_OF_ONE {
            rules.push(rule);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// What the rules say of an element, those of its name first.
    pub(super) fn said(&self, tag: &str, id: &str, class: &str) -> Vec<&Declaration> {
        let classes: Vec<&str> = class.split_whitespace().take(10).collect();
        let by_class = classes.iter().map(|class| format!(".{class}"));
        let keys = std::iter::once(tag.to_owned())
            .chain(by_class)
            .chain([format!("#{id}")]);
        let mut said = Vec::new();
        for rule in keys.filter_map(|key| self.rules.get(&key)).flatten() {
            let fits = (rule.tag.is_empty() || rule.tag == tag)
                && (rule.id.is_empty() || rule.id == id)
                && rule.classes.iter().all(|class| classes.contains(&class.as_str()));
            if fits && !rule.maybe {
                said.extend(&rule.says);
            }
        }
        said
    }

    /// Whether a rule that may hold paints behind the element.
    pub(super) fn may_paint(&self, tag: &str, id: &str, class: &str) -> bool {
        let classes = class.split_whitespace().take(10).map(|class| format!(".{class}"));
        let keys = std::iter::once(tag.to_owned()).chain(classes).chain([format!("#{id}")]);
        keys.filter_map(|key| self.rules.get(&key))
            .flatten()
            .filter(|rule| rule.maybe && (rule.tag.is_empty() || rule.tag == tag))
            .any(|rule| {
                let mut effect = Effect::default();
                rule.says.iter().for_each(|one| effect.apply(one));
                effect.behind.is_some_and(|paint| paint != Paint::Clear)
            })
    }
}

/// Where the next `<style` begins.
fn find_style(html: &str) -> Option<usize> {
    let mut from = 0_usize;
    while let Some(at) = html.get(from..)?.find('<') {
        let at = from.saturating_add(at);
        let name = html.get(at.saturating_add(1)..at.saturating_add(6));
        if name.is_some_and(|name| name.eq_ignore_ascii_case("style")) {
            return Some(at);
        }
        from = at.saturating_add(1);
    }
    None
}

/// What stands behind the end of a block with blocks in it.
fn skip_block(text: &str) -> &str {
    let mut depth = 1_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' => depth = depth.saturating_add(1),
            b'}' => depth = depth.saturating_sub(1),
            _ => continue,
        }
        if depth == 0 {
            return text.get(at.saturating_add(1)..).unwrap_or_default();
        }
    }
    ""
}
