//! Properties of Outlook's messages (MS-OXPROPS), out of a `.msg` or a TNEF stream.

use std::collections::HashMap;

use jiff::Timestamp;

use super::bytes::Bytes;
use crate::pipeline::dissect::text;

/// Properties of one object; a message of Outlook has about two hundred.
const MOST: usize = 4_000;

/// The properties that are looked at.
pub(super) mod tag {
    pub(in super::super) const SUBJECT: u16 = 0x0037;
    pub(in super::super) const SENT: u16 = 0x0039;
    pub(in super::super) const AUTHOR_NAME: u16 = 0x0042;
    pub(in super::super) const AUTHOR_ADDRESS: u16 = 0x0065;
    pub(in super::super) const TRANSPORT_HEADERS: u16 = 0x007d;
    pub(in super::super) const SENDER_NAME: u16 = 0x0c1a;
    pub(in super::super) const SENDER_ADDRESS: u16 = 0x0c1f;
    pub(in super::super) const DISPLAY_CC: u16 = 0x0e03;
    pub(in super::super) const DISPLAY_TO: u16 = 0x0e04;
    pub(in super::super) const DELIVERED: u16 = 0x0e06;
    pub(in super::super) const BODY: u16 = 0x1000;
    pub(in super::super) const RTF: u16 = 0x1009;
    pub(in super::super) const HTML: u16 = 0x1013;
    pub(in super::super) const MESSAGE_ID: u16 = 0x1035;
    pub(in super::super) const ATTACH_DATA: u16 = 0x3701;
    pub(in super::super) const ATTACH_SHORT_NAME: u16 = 0x3704;
    pub(in super::super) const ATTACH_NAME: u16 = 0x3707;
    pub(in super::super) const ATTACH_MEDIA: u16 = 0x370e;
    pub(in super::super) const INTERNET_CODE_PAGE: u16 = 0x3fde;
    pub(in super::super) const CODE_PAGE: u16 = 0x3ffd;
    pub(in super::super) const SENDER_SMTP: u16 = 0x5d01;
    pub(in super::super) const AUTHOR_SMTP: u16 = 0x5d02;
}

/// Types of values (MS-OXCDATA, 2.11.1).
pub(super) mod kind {
    pub(in super::super) const OBJECT: u16 = 0x000d;
    pub(in super::super) const ANSI: u16 = 0x001e;
    pub(in super::super) const UNICODE: u16 = 0x001f;
    pub(in super::super) const BINARY: u16 = 0x0102;
}

#[derive(Clone, Debug)]
enum Value {
    Ansi(Vec<u8>),
    Unicode(String),
    Bytes(Vec<u8>),
    Number(u64),
}

/// The properties of one object.
#[derive(Debug, Default)]
pub(super) struct Properties {
    values: HashMap<u16, Value>,
}

impl Properties {
    /// Adds a value of variable length.
    pub(super) fn put(&mut self, id: u16, kind: u16, bytes: &[u8]) {
        let value = match kind {
            kind::ANSI => Value::Ansi(bytes.to_vec()),
            kind::UNICODE => {
                let units = bytes.chunks_exact(2).map(|pair| match pair {
                    [low, high] => u16::from_le_bytes([*low, *high]),
                    _ => 0,
                });
                let text: String = char::decode_utf16(units)
                    .map(|unit| unit.unwrap_or('\u{fffd}'))
                    .collect();
                Value::Unicode(text.trim_end_matches('\0').to_owned())
            }
            kind::BINARY | kind::OBJECT => Value::Bytes(bytes.to_vec()),
            _ => return,
        };
        if self.values.len() < MOST {
            self.values.insert(id, value);
        }
    }

    /// Adds a value of fixed length.
    pub(super) fn put_number(&mut self, id: u16, number: u64) {
        if self.values.len() < MOST {
            self.values.entry(id).or_insert(Value::Number(number));
        }
    }

    pub(super) fn text(&self, id: u16) -> Option<String> {
        match self.values.get(&id)? {
            Value::Unicode(text) => Some(text.clone()),
            Value::Ansi(bytes) => Some(self.decode(bytes, tag::CODE_PAGE)),
            _ => None,
        }
    }

    pub(super) fn bytes(&self, id: u16) -> Option<&[u8]> {
        match self.values.get(&id)? {
            Value::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }

    /// The page, which is text or bytes in the character set of the internet.
    pub(super) fn html(&self) -> Option<String> {
        match self.values.get(&tag::HTML)? {
            Value::Bytes(bytes) => Some(self.decode(bytes, tag::INTERNET_CODE_PAGE)),
            _ => self.text(tag::HTML),
        }
    }

    /// A point in time: tenths of microseconds since 1601.
    pub(super) fn time(&self, id: u16) -> Option<Timestamp> {
        let Value::Number(ticks) = self.values.get(&id)? else {
            return None;
        };
        let seconds = i64::try_from(ticks.checked_div(10_000_000)?).ok()?;
        Timestamp::from_second(seconds.checked_sub(11_644_473_600)?).ok()
    }

    fn decode(&self, bytes: &[u8], page: u16) -> String {
        let named = |id: &u16| match self.values.get(id) {
            Some(Value::Number(page)) => code_page(*page),
            _ => None,
        };
        let name = [page, tag::CODE_PAGE, tag::INTERNET_CODE_PAGE].iter().find_map(named);
        text::decode(bytes, name.as_deref()).trim_end_matches('\0').to_owned()
    }
}

/// The character set of a Windows code page.
pub(super) fn code_page(page: u64) -> Option<String> {
    Some(match page {
        874 | 1250..=1258 => format!("windows-{page}"),
        28_591..=28_605 => format!("iso-8859-{}", page.saturating_sub(28_590)),
        65_001 => "utf-8".to_owned(),
        932 => "shift_jis".to_owned(),
        936 => "gbk".to_owned(),
        949 => "euc-kr".to_owned(),
        950 => "big5".to_owned(),
        20_866 => "koi8-r".to_owned(),
        10_000 => "macintosh".to_owned(),
        437 | 850 | 852 | 866 => format!("cp{page}"),
        _ => return None,
    })
}

/// The properties of a TNEF attribute (MS-OXTNEF, 2.1.3.4).
pub(super) fn of_tnef(bytes: &[u8]) -> Properties {
    let mut properties = Properties::default();
    let mut at = Bytes(bytes);
    let count = at.length().unwrap_or(0).min(MOST);
    for _ in 0..count {
        // One that cannot be read hides where the next one begins.
        if one(&mut at, &mut properties).is_none() {
            break;
        }
    }
    properties
}

fn one(at: &mut Bytes<'_>, properties: &mut Properties) -> Option<()> {
    let kind = at.short()?;
    let id = at.short()?;
    if id >= 0x8000 {
        // A named property: its set, then a number or a name.
        at.take(16)?;
        if at.long()? == 0 {
            at.long()?;
        } else {
            let length = at.length()?;
            at.padded(length)?;
        }
    }
    let many = kind & 0x1000 != 0;
    let kind = kind & 0x0fff;
    let fixed = match kind {
        0x0002..=0x0004 | 0x000a | 0x000b => Some(4),
        0x0005..=0x0007 | 0x0014 | 0x0040 => Some(8),
        0x0048 => Some(16),
        _ => None,
    };
    let count = if many || fixed.is_none() { at.length()? } else { 1 };
    for index in 0..count {
        if let Some(length) = fixed {
            let mut digits = [0; 8];
            let value = at.take(length)?;
            digits.iter_mut().zip(value).for_each(|(digit, byte)| *digit = *byte);
            if !many {
                properties.put_number(id, u64::from_le_bytes(digits));
            }
        } else {
            let length = at.length()?;
            let value = at.padded(length)?;
            if index == 0 {
                properties.put(id, kind, value);
            }
        }
    }
    Some(())
}
