//! The few fields of a CMS object that are looked at directly, out of its distinguished encoding (X.690).
//!
//! OpenSSL reads the object itself, and what is read here is what OpenSSL wrote: definite lengths only. Anything else
//! is refused.

/// Elements looked at in one set; a signature with more is not an honest mail's.
const MOST: usize = 64;

/// `1.2.840.113549.1.7.1`, plain content.
const DATA: &[u8] = b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01";

/// One element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    pub(super) tag: u8,
    /// What is in it.
    pub(super) body: &'a [u8],
    /// With tag and length.
    pub(super) whole: &'a [u8],
}

/// What kind of object it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Signed,
    Enveloped,
    /// Enveloped with an integrity check (RFC 5083).
    AuthEnveloped,
    Compressed,
    Other,
}

/// The kind, also of the transfer encoding with indefinite lengths that mail programs write. None when it is no CMS
/// object at all.
pub(super) fn kind(bytes: &[u8]) -> Option<Kind> {
    let (&first, rest) = bytes.split_first()?;
    let (&length, rest) = rest.split_first()?;
    if first != 0x30 {
        return None;
    }
    let longer = if length > 0x80 { usize::from(length & 0x7f) } else { 0 };
    let (oid, _) = item(rest.get(longer..)?.get(..20)?)?;
    let name = (oid.tag == 6).then_some(oid.body)?;
    Some(match name {
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02" => Kind::Signed,
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03" => Kind::Enveloped,
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x17" => Kind::AuthEnveloped,
        b"\x2a\x86\x48\x86\xf7\x0d\x01\x09\x10\x01\x09" => Kind::Compressed,
        _ => Kind::Other,
    })
}

/// The first element and what follows it.
pub(super) fn item(bytes: &[u8]) -> Option<(Item<'_>, &[u8])> {
    let (&tag, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        0x81..=0x84 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            let length = digits.iter().fold(0_usize, |sum, digit| sum << 8 | usize::from(*digit));
            (length, rest)
        }
        _ => return None,
    };
    // Tags of more than one byte do not occur in what is looked at.
    if tag & 0x1f == 0x1f {
        return None;
    }
    let (body, after) = rest.split_at_checked(length)?;
    let whole = bytes.get(..bytes.len().saturating_sub(after.len()))?;
    Some((Item { tag, body, whole }, after))
}

/// The elements of a sequence or set; none when one is malformed or there are too many.
fn items(mut bytes: &[u8]) -> Option<Vec<Item<'_>>> {
    let mut all = Vec::new();
    while !bytes.is_empty() {
        let (next, rest) = item(bytes)?;
        all.push(next);
        bytes = rest;
        if all.len() > MOST {
            return None;
        }
    }
    Some(all)
}

/// How the certificate of a signer or recipient is named.
#[derive(Clone, Copy, Debug)]
pub(super) enum CertName<'a> {
    /// The issuer's name, encoded, and the serial number without leading zeros.
    Issued(&'a [u8], &'a [u8]),
    /// The subject key identifier.
    KeyId(&'a [u8]),
}

/// One signature.
#[derive(Clone, Copy, Debug)]
pub(super) struct SignerInfo<'a> {
    pub(super) name: CertName<'a>,
    /// Identifier of the digest over the content.
    pub(super) digest: &'a [u8],
    /// Whether the signature is over attributes that hold the digest, and not over the content itself.
    pub(super) attributes: bool,
}

/// A `SignedData` (RFC 5652, 5.1).
#[derive(Debug)]
pub(super) struct SignedData<'a> {
    /// The content that it carries itself.
    pub(super) content: Option<&'a [u8]>,
    /// Whether the content is plain content, as all mail is.
    pub(super) is_data: bool,
    /// Certificates, encoded.
    pub(super) certs: Vec<&'a [u8]>,
    pub(super) signers: Vec<SignerInfo<'a>>,
}

/// Reads the distinguished encoding of a `SignedData` inside its `ContentInfo`.
pub(super) fn signed_data(der: &[u8]) -> Option<SignedData<'_>> {
    let (info, _) = item(der)?;
    let [_, wrapped] = items(info.body)?.try_into().ok()?;
    let (signed, _) = item(wrapped.body)?;
    let fields = items(signed.body)?;
    let [_version, _digests, content, rest @ ..] = fields.as_slice() else {
        return None;
    };
    let content = items(content.body)?;
    let (kind, content) = content.split_first()?;
    let content = match content.first() {
        Some(wrapped) => Some(item(wrapped.body).filter(|(octets, _)| octets.tag == 4)?.0.body),
        None => None,
    };
    let (infos, optional) = rest.split_last()?;
    let certs = optional.iter().find(|field| field.tag == 0xa0);
    let certs = match certs {
        Some(set) => items(set.body)?,
        None => Vec::new(),
    };
    Some(SignedData {
        content,
        is_data: kind.body == DATA,
        certs: certs
            .iter()
            .filter(|cert| cert.tag == 0x30)
            .map(|cert| cert.whole)
            .collect(),
        signers: items(infos.body)?.into_iter().map(signer).collect::<Option<_>>()?,
    })
}

/// Whom an envelope is encrypted to (RFC 5652, 6.2), out of its distinguished encoding.
#[derive(Debug, Default)]
pub(super) struct Recipients<'a> {
    /// Certificates by their names.
    pub(super) named: Vec<CertName<'a>>,
    /// Whether a password opens it.
    pub(super) password: bool,
}

/// The recipients of an `EnvelopedData` or `AuthEnvelopedData` inside its `ContentInfo`.
pub(super) fn recipients(der: &[u8]) -> Option<Recipients<'_>> {
    let (info, _) = item(der)?;
    let [_, wrapped] = items(info.body)?.try_into().ok()?;
    let (envelope, _) = item(wrapped.body)?;
    let infos = items(envelope.body)?.into_iter().find(|field| field.tag == 0x31)?;
    let mut found = Recipients::default();
    for info in items(infos.body)? {
        match info.tag {
            0x30 => found.named.extend(items(info.body)?.get(1).and_then(|id| name(*id))),
            // Key agreement: the keys are a sequence at the end, each behind its certificate's name.
            0xa1 => {
                let keys = items(info.body)?.pop()?;
                for key in items(keys.body)? {
                    let id = items(key.body)?.into_iter().next()?;
                    let id = if id.tag == 0xa0 {
                        items(id.body)?.first().map(|octets| CertName::KeyId(octets.body))
                    } else {
                        name(id)
                    };
                    found.named.extend(id);
                }
            }
            0xa3 => found.password = true,
            _ => {}
        }
    }
    Some(found)
}

fn name(id: Item<'_>) -> Option<CertName<'_>> {
    match id.tag {
        0x30 => {
            let (issuer, rest) = item(id.body)?;
            let (serial, _) = item(rest)?;
            let zeros = serial.body.iter().take_while(|byte| **byte == 0).count();
            Some(CertName::Issued(issuer.whole, serial.body.get(zeros..)?))
        }
        0x80 => Some(CertName::KeyId(id.body)),
        _ => None,
    }
}

fn signer(info: Item<'_>) -> Option<SignerInfo<'_>> {
    let fields = items(info.body)?;
    let [_version, id, digest, rest @ ..] = fields.as_slice() else {
        return None;
    };
    Some(SignerInfo {
        name: name(*id)?,
        digest: item(digest.body)?.0.body,
        attributes: rest.first().is_some_and(|field| field.tag == 0xa0),
    })
}
