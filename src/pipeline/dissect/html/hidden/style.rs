//! What the style of an element does to the sight of its words.

use super::paint::Paint;

/// Letters of this size or smaller are no letters, pixels.
const TINY: f32 = 2.0;
/// The usual size of letters, pixels.
pub(super) const USUAL: f32 = 16.0;
/// So far outside nothing is seen, pixels.
const FAR: f32 = 500.0;
/// Declarations of one element that are looked at.
const MOST: usize = 60;

/// A declaration: its name, its value, whether it is `!important`; all in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declaration {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) important: bool,
}

/// The declarations of a `style` attribute or of a rule.
pub(super) fn declarations(style: &str) -> Vec<Declaration> {
    let style = plain(style);
    let all = style.split(';').filter_map(|one| {
        let (name, value) = one.split_once(':')?;
        let (value, important) = match value.split_once('!') {
            Some((value, how)) => (value, how.trim() == "important"),
            None => (value, false),
        };
        Some(Declaration {
            name: name.trim().to_owned(),
            value: value.split_whitespace().collect::<Vec<_>>().join(" "),
            important,
        })
    });
    all.take(MOST).collect()
}

/// Lower case, without comments, escapes (`n\6f ne`) decoded.
pub(super) fn plain(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    if !out.contains('\\') {
        return out.to_ascii_lowercase();
    }
    let mut decoded = String::with_capacity(out.len());
    let mut rest = out.as_str();
    while let Some((before, code)) = rest.split_once('\\') {
        decoded.push_str(before);
        let digits = code.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (digits, after) = code.split_at_checked(digits).unwrap_or(("", code));
        let sign = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32);
        decoded.extend(sign);
        rest = if digits.is_empty() {
            after
        } else {
            after.strip_prefix(' ').unwrap_or(after)
        };
    }
    decoded.push_str(rest);
    decoded.to_ascii_lowercase()
}

/// A size of letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Size {
    Pixels(f32),
    /// Times that of the element around it.
    Times(f32),
}

/// That an element is not there, or cannot be seen through and through.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Gone {
    undisplayed: bool,
    clear: bool,
    clipped: bool,
}

/// Where an element stands: far off the page, if it is free to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Place {
    far: bool,
    loose: bool,
}

/// How much room it has: none, and what does not fit is cut off.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Room {
    flat: bool,
    cut: bool,
}

/// What an element does to its words.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Effect {
    gone: Gone,
    place: Place,
    room: Room,
    /// Whether its words may be seen; what is in it may say otherwise.
    pub(super) visible: Option<bool>,
    pub(super) size: Option<Size>,
    pub(super) colour: Option<Paint>,
    pub(super) behind: Option<Paint>,
}

impl Effect {
    /// Whether nothing in it is seen. A cell has the height and width of what is in it at least.
    pub(super) fn hides(&self, is_cell: bool) -> bool {
        self.gone.undisplayed
            || self.gone.clear
            || self.gone.clipped
            || (self.place.far && self.place.loose)
            || (self.room.flat && self.room.cut && !is_cell)
    }

    /// Whether it changes anything.
    pub(super) fn is_plain(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn apply(&mut self, one: &Declaration) {
        let value = one.value.as_str();
        match one.name.as_str() {
            "display" => self.gone.undisplayed = value == "none",
            "mso-hide" => self.gone.undisplayed |= value == "all",
            "visibility" => self.visible = Some(!matches!(value, "hidden" | "collapse")),
            "opacity" => self.gone.clear = number(value).is_some_and(|it| it <= 0.05),
            "filter" => self.gone.clear |= value.replace(' ', "").contains("opacity(0") || value.contains("opacity=0"),
            "font-size" => self.size = size(value).or(self.size),
            "font" => {
                let sizes = value
                    .split(' ')
                    .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()));
                let mut first = sizes.map(|word| word.split('/').next().unwrap_or_default());
                self.size = first.find_map(size_with_unit).or(self.size);
            }
            "color" | "-webkit-text-fill-color" => self.colour = Paint::of(value).or(self.colour),
            "background" | "background-color" => self.behind = Paint::behind(value).or(self.behind),
            "background-image" => self.behind = value.contains('(').then_some(Paint::Unknown).or(self.behind),
            "overflow" | "overflow-y" | "overflow-x" => self.room.cut = value.starts_with("hidden") || value == "clip",
            "height" | "max-height" | "width" => {
                let most = if value.ends_with("px") || value.ends_with("pt") {
                    1.0
                } else {
                    0.0
                };
                self.room.flat |= number(value).is_some_and(|it| it <= most);
            }
            "position" => self.place.loose |= matches!(value, "absolute" | "fixed" | "relative"),
            "left" | "right" | "top" | "bottom" => self.place.far |= is_far(value),
            "margin" | "margin-left" | "margin-top" | "text-indent" if value.split(' ').any(is_far) => {
                self.place = Place { far: true, loose: true };
            }
            "clip" => self.gone.clipped = is_nothing(value, "rect("),
            "clip-path" => self.gone.clipped = is_nothing(value, "inset(100%") || is_nothing(value, "circle(0"),
            "transform" => {
                let value = value.replace(' ', "");
                self.gone.clear |=
                    value.contains("scale(0)") || value.contains("scale(0,") || value.contains("scalex(0)");
            }
            _ => {}
        }
    }

    pub(super) fn hidden() -> Self {
        Self {
            gone: Gone {
                undisplayed: true,
                ..Gone::default()
            },
            ..Self::default()
        }
    }
}

/// `rect(0,0,0,0)`, `rect(1px 1px 1px 1px)`; of the others their beginning says it.
fn is_nothing(value: &str, start: &str) -> bool {
    let Some(inside) = value.strip_prefix(start) else {
        return false;
    };
    start != "rect("
        || inside
            .trim_end_matches(')')
            .split([',', ' '])
            .filter(|part| !part.is_empty())
            .all(|part| number(part).is_some_and(|it| it <= 1.0))
}

fn is_far(value: &str) -> bool {
    let far = if value.ends_with("em") { FAR / USUAL } else { FAR };
    // To the right of the page or below it one may scroll.
    !value.ends_with('%') && number(value).is_some_and(|it| it <= -far)
        || value.strip_suffix('%').and_then(number).is_some_and(|it| it <= -100.0)
}

/// The number before a unit.
fn number(value: &str) -> Option<f32> {
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
    let end = value.find(|c: char| !is_sign(c)).unwrap_or(value.len());
    value.get(..end)?.parse().ok()
}

/// `1px`, `0.1em`, `5%`; a bare figure other than nought is no size.
pub(super) fn size(value: &str) -> Option<Size> {
    let named = match value {
        "xx-small" => 9.0,
        "x-small" => 10.0,
        "small" => 13.0,
        "medium" | "initial" => USUAL,
        "large" => 18.0,
        "x-large" => 24.0,
        "xx-large" => 32.0,
        "smaller" => return Some(Size::Times(0.83)),
        "larger" => return Some(Size::Times(1.2)),
        _ => return size_with_unit(value),
    };
    Some(Size::Pixels(named))
}

fn size_with_unit(value: &str) -> Option<Size> {
    let figure = number(value)?;
    let unit = value.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+'));
    match unit {
        "px" => Some(Size::Pixels(figure)),
        "pt" => Some(Size::Pixels(figure * 4.0 / 3.0)),
        "em" => Some(Size::Times(figure)),
        "%" => Some(Size::Times(figure / 100.0)),
        "rem" => Some(Size::Pixels(figure * USUAL)),
        "mm" | "cm" | "in" | "pc" | "vw" | "vh" | "ex" | "ch" if figure > 0.0 => None,
        _ => (figure <= 0.0).then_some(Size::Pixels(0.0)),
    }
}

/// Whether letters of this size can be read.
pub(super) fn is_legible(size: f32) -> bool {
    size > TINY
}

impl Effect {
    /// What the old attributes say: `bgcolor`, `background`, `color` of `font`, `text` of `body`.
    pub(super) fn of_attributes(&mut self, name: &str, value: &dyn Fn(&str) -> Option<String>) {
        if matches!(name, "body" | "table" | "tr" | "td" | "th" | "tbody" | "thead") {
            self.behind = value("bgcolor").as_deref().and_then(Paint::of);
            if value("background").is_some() {
                self.behind = Some(Paint::Unknown);
            }
        }
        let colour = match name {
            "font" => value("color"),
            "body" => value("text"),
            _ => None,
        };
        self.colour = colour.as_deref().and_then(Paint::of);
    }
}
