//! Colours, as far as it takes to say that letters cannot be told from what is behind them.

/// A colour, or what is known of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// Nothing is painted.
    Clear,
    /// Red, green, blue.
    Solid([u8; 3]),
    /// A picture, a colour by a name that is not known here.
    Unknown,
}

pub(super) const WHITE: Paint = Paint::Solid([255; 3]);

/// So little apart no reader tells them, of 255.
const CLOSE: u8 = 24;

/// Names that mails use.
const NAMED: [(&str, [u8; 3]); 24] = [
    ("white", [255, 255, 255]),
    ("snow", [255, 250, 250]),
    ("ivory", [255, 255, 240]),
    ("ghostwhite", [248, 248, 255]),
    ("floralwhite", [255, 250, 240]),
    ("mintcream", [245, 255, 250]),
    ("azure", [240, 255, 255]),
    ("aliceblue", [240, 248, 255]),
    ("seashell", [255, 245, 238]),
    ("whitesmoke", [245, 245, 245]),
    ("gainsboro", [220, 220, 220]),
    ("lightgray", [211, 211, 211]),
    ("lightgrey", [211, 211, 211]),
    ("silver", [192, 192, 192]),
    ("gray", [128, 128, 128]),
    ("grey", [128, 128, 128]),
    ("black", [0, 0, 0]),
    ("red", [255, 0, 0]),
    ("green", [0, 128, 0]),
    ("blue", [0, 0, 255]),
    ("navy", [0, 0, 128]),
    ("yellow", [255, 255, 0]),
    ("windowtext", [0, 0, 0]),
    ("window", [255, 255, 255]),
];

impl Paint {
    /// A colour as styles and attributes write it; none for what leaves it as it is.
    pub(super) fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        if matches!(
            text,
            "" | "inherit" | "initial" | "unset" | "currentcolor" | "none" | "auto"
        ) {
            return None;
        }
        if text == "transparent" {
            return Some(Self::Clear);
        }
        if let Some((_, solid)) = NAMED.iter().find(|(name, _)| *name == text) {
            return Some(Self::Solid(*solid));
        }
        let digits = text.strip_prefix('#').unwrap_or(text);
        if matches!(digits.len(), 3 | 4 | 6 | 8) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Some(Self::hex(digits));
        }
        let inside = text.strip_prefix("rgba(").or_else(|| text.strip_prefix("rgb("));
        Some(inside.map_or(Self::Unknown, Self::parts))
    }

    fn hex(digits: &str) -> Self {
        let wide = if digits.len() > 4 { 2 } else { 1 };
        let part = |nth: usize| {
            let at = nth.saturating_mul(wide);
            let part = digits.get(at..at.saturating_add(wide))?;
            let value = u8::from_str_radix(part, 16).ok()?;
            Some(if wide == 1 { value.saturating_mul(17) } else { value })
        };
        match (part(0), part(1), part(2), part(3)) {
            (.., Some(0)) => Self::Clear,
            (Some(red), Some(green), Some(blue), _) => Self::Solid([red, green, blue]),
            _ => Self::Unknown,
        }
    }

    fn parts(inside: &str) -> Self {
        let mut parts = inside
            .trim_end_matches(')')
            .split([',', ' ', '/'])
            .filter(|part| !part.is_empty());
        let mut one = || parts.next().and_then(|part| part.trim().parse::<u8>().ok());
        let (Some(red), Some(green), Some(blue)) = (one(), one(), one()) else {
            return Self::Unknown;
        };
        match parts.next().map(|part| part.trim_end_matches('%').parse::<f32>()) {
            Some(Ok(alpha)) if alpha <= 0.05 => Self::Clear,
            _ => Self::Solid([red, green, blue]),
        }
    }

    /// The background that a style names: a picture may be of any colour.
    pub(super) fn behind(text: &str) -> Option<Self> {
        if text.contains("url(") || text.contains("gradient") {
            return Some(Self::Unknown);
        }
        if text.starts_with("rgb") {
            return Self::of(text);
        }
        let words = text.split_whitespace();
        let found = words.filter_map(Self::of).find(|paint| *paint != Self::Unknown);
        match found {
            // Nothing painted: what is behind it shows.
            Some(Self::Clear) => None,
            None if text.chars().any(char::is_alphabetic) && Self::of(text).is_some() => Some(Self::Unknown),
            found => found,
        }
    }

    /// Whether letters of this colour are seen on that one.
    pub(super) fn shows_on(self, behind: Self) -> bool {
        match (self, behind) {
            (Self::Clear, _) => false,
            (Self::Solid(one), Self::Solid(other)) => {
                one.iter().zip(other).any(|(one, other)| one.abs_diff(other) > CLOSE)
            }
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_in_all_their_spellings() {
        for text in [
            "#fff",
            "#FFFFFF".to_ascii_lowercase().as_str(),
            "white",
            "rgb(255,255,255)",
            "rgba(255 255 255 / 1)",
        ] {
            assert_eq!(Paint::of(text), Some(WHITE), "{text}");
        }
        for text in ["transparent", "#12345600", "rgba(0,0,0,0)"] {
            assert_eq!(Paint::of(text), Some(Paint::Clear), "{text}");
        }
        assert_eq!(Paint::behind("#003366 url(x.png)"), Some(Paint::Unknown));
        assert_eq!(Paint::behind("none"), None);
        assert_eq!(Paint::behind("navy no-repeat"), Some(Paint::Solid([0, 0, 128])));
        assert!(!Paint::of("#f3f3f3").unwrap().shows_on(WHITE));
        assert!(Paint::of("#999").unwrap().shows_on(WHITE));
        assert!(WHITE.shows_on(Paint::Unknown));
    }
}
