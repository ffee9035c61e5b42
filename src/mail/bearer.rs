//! Access tokens as mail servers want to see them.

/// XOAUTH2 as Google and Microsoft document it.
pub(super) fn xoauth2(user: &str, token: &str) -> String {
    format!("user={user}\x01auth=Bearer {token}\x01\x01")
}

/// OAUTHBEARER (RFC 7628, 3.1).
pub(super) fn oauthbearer(user: &str, (host, port): (&str, u16), token: &str) -> String {
    let user = user.replace('=', "=3D").replace(',', "=2C");
    format!("n,a={user},\x01host={host}\x01port={port}\x01auth=Bearer {token}\x01\x01")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_cannot_break_out_of_its_field() {
        let words = oauthbearer("a,b=c@example.org", ("imap.example.org", 993), "t0k");
        assert_eq!(
            words,
            "n,a=a=2Cb=3Dc@example.org,\x01host=imap.example.org\x01port=993\x01auth=Bearer t0k\x01\x01"
        );
        assert_eq!(xoauth2("u", "t0k"), "user=u\x01auth=Bearer t0k\x01\x01");
    }
}
