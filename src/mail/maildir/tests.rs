//! What a Maildir promises.

use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

fn names(found: &[Found]) -> Vec<&str> {
    found.iter().map(|mail| mail.uid.as_str()).collect()
}

#[test]
fn mails_come_in_the_order_of_delivery_and_nothing_else_comes() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("mail");
    create(&dir).unwrap();
    for name in ["900.b", "1000.a", "1000.M2.c:2,", "zz", ".hidden"] {
        fs::write(dir.join("new").join(name), "x").unwrap();
    }
    fs::create_dir(dir.join("new/800.folder")).unwrap();
    fs::write(folder.path().join("secret"), "key").unwrap();
    symlink(folder.path().join("secret"), dir.join("new/700.link")).unwrap();
    fs::write(dir.join("cur/1.seen:2,S"), "x").unwrap();
    assert_eq!(names(&waiting(&dir).unwrap()), ["900.b", "1000.M2.c", "1000.a", "zz"]);
}

#[test]
fn a_link_put_in_place_after_listing_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    create(folder.path()).unwrap();
    fs::write(folder.path().join("secret"), "key").unwrap();
    let path = folder.path().join("new/1.x");
    symlink(folder.path().join("secret"), &path).unwrap();
    let found = Found {
        path,
        uid: "1.x".to_owned(),
    };
    assert!(read(&found, 100).is_err());
}

#[test]
fn a_mail_too_large_is_only_read_up_to_its_header() {
    let folder = tempfile::tempdir().unwrap();
    deliver(folder.path(), b"A: b\n\n0123456789", "1.x").unwrap();
    let found = waiting(folder.path()).unwrap().remove(0);
    let (content, _) = read(&found, 10).unwrap().unwrap();
    assert_eq!(
        content,
        Content::TooLarge {
            head: b"A: b\n\n".to_vec(),
            size: 16
        }
    );
    let (content, _) = read(&found, 16).unwrap().unwrap();
    assert_eq!(content, Content::Whole(b"A: b\n\n0123456789".to_vec()));
}

#[test]
fn a_filed_mail_is_seen_and_a_quarantined_one_flagged() {
    let folder = tempfile::tempdir().unwrap();
    deliver(folder.path(), b"a", "1.x").unwrap();
    deliver(folder.path(), b"b", "2.y").unwrap();
    let found = waiting(folder.path()).unwrap();
    file(&found[0], Filing::Done).unwrap();
    file(&found[1], Filing::Quarantine).unwrap();
    assert!(folder.path().join("cur/1.x:2,S").is_file());
    assert!(folder.path().join("cur/2.y:2,FS").is_file());
    assert!(waiting(folder.path()).unwrap().is_empty());
    file(&found[0], Filing::Done).unwrap();
    assert!(read(&found[0], 10).unwrap().is_none(), "vanished is no mistake");
    fs::write(folder.path().join("new/1.x"), "another").unwrap();
    file(&waiting(folder.path()).unwrap()[0], Filing::Done).unwrap();
    let first = fs::read(folder.path().join("cur/1.x:2,S")).unwrap();
    assert_eq!(first, b"a", "no mail is written over");
    assert!(folder.path().join("cur/1.x_2:2,S").is_file());
}

#[test]
fn a_second_try_of_the_same_mail_is_the_same_mail() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("out");
    fs::create_dir_all(dir.join("tmp")).unwrap();
    fs::write(dir.join("tmp/1.x"), "left over from a crash").unwrap();
    let first = deliver(&dir, b"mail", "1.x").unwrap();
    assert_eq!(deliver(&dir, b"mail", "1.x").unwrap(), first);
    let found = waiting(&dir).unwrap();
    assert_eq!(found.len(), 1);
    assert_eq!(fs::read(&found[0].path).unwrap(), b"mail");
    file(&found[0], Filing::Done).unwrap();
    deliver(&dir, b"mail", "1.x").unwrap();
    assert!(waiting(&dir).unwrap().is_empty(), "the team has read it already");
}

#[test]
fn delivered_mail_is_for_nobody_elses_eyes_and_names_lead_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let dir = folder.path().join("deep/out");
    let path = deliver(&dir, b"mail", "../../../etc/x:2,S\n").unwrap();
    assert_eq!(path.parent().unwrap(), dir.join("new"));
    assert!(!path.file_name().unwrap().to_str().unwrap().contains([':', '/', '\n']));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(fs::metadata(&dir).unwrap().permissions().mode() & 0o777, 0o700);
}

#[test]
fn files_folders_maildirs_and_mboxes_are_taken_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("in/sub")).unwrap();
    fs::write(at("in/b.eml"), "B: b\n\n").unwrap();
    fs::write(at("in/a.eml"), "A: a\n\n").unwrap();
    fs::write(at("in/notes.json"), "{}").unwrap();
    fs::write(at("in/sub/c.EML"), "C: c\n\n").unwrap();
    fs::write(
        at("in/d.txt"),
        "From x Mon Mar  2 10:00:00 2026\nD: 1\n\n>From\n\nFrom x Mon Mar  2 10:00:00 2026\nD: 2\n",
    )
    .unwrap();
    symlink(at("in"), at("in/loop")).unwrap();
    create(&at("box")).unwrap();
    fs::write(at("box/cur/5.old:2,S"), "E: old\n\n").unwrap();
    fs::write(at("box/new/9.new"), "E: new\n\n").unwrap();
    fs::write(at("named.json"), "F: named\n\n").unwrap();
    fs::write(at("in/README"), "About these mails\n").unwrap();
    fs::write(at("in/77"), "Received: from x\n\n").unwrap();
    assert_eq!(collect(&[at("box/cur")]).unwrap().len(), 1, "half a Maildir");
    let pieces = collect(&[at("in"), at("box"), at("named.json")]).unwrap();
    let names: Vec<String> = pieces
        .iter()
        .map(|piece| piece.name().rsplit('/').next().unwrap().to_owned())
        .collect();
    assert_eq!(
        names,
        [
            "77",
            "a.eml",
            "b.eml",
            "d.txt#1",
            "d.txt#2",
            "c.EML",
            "5.old:2,S",
            "9.new",
            "named.json"
        ]
    );
    let (content, _) = pieces[3].read(1000).unwrap();
    assert_eq!(content, Content::Whole(b"D: 1\n\n>From\n".to_vec()));
    assert!(matches!(
        pieces[4].read(3).unwrap().0,
        Content::TooLarge { size: 5, .. }
    ));
}

#[test]
fn a_path_that_is_not_there_is_named() {
    let fault = collect(&[PathBuf::from("/nowhere/at/all.eml")]).unwrap_err();
    assert!(fault.what.contains("/nowhere/at/all.eml"), "{fault}");
}
