//! Whoever hides words hides them from us as well; whoever shows them is read.

use std::time::{Duration, Instant};

use super::super::to_text;
use super::*;

#[test]
fn what_no_reader_sees_is_not_there() {
    for (html, seen) in [
        ("a<div style='display: none'>b<div>c</div>d</div>e", "ae"),
        ("a<p STYLE=\"mso-hide:all\">b</p><span hidden>c</span>d", "ad"),
        ("a<input style=\"display:none\" value=x>b", "ab"),
        (
            "<div style=\"display:none\">never closed",
            "<div style=\"display:none\">never closed",
        ),
        ("display <b>me</b>", "display <b>me</b>"),
        (
            "<!-- <p style=\"display:none\"> -->a",
            "<!-- <p style=\"display:none\"> -->a",
        ),
    ] {
        assert_eq!(without(html), seen, "{html}");
    }
}

#[test]
fn words_hidden_by_their_style_are_no_words() {
    for style in [
        "display:none",
        "display : none ",
        "DISPLAY:NONE",
        "display:/**/none",
        "display:n\\6f ne",
        "display&#58;none",
        "display:none!important;display:block",
        "visibility:hidden",
        "color:#ffffff;background:#fff",
        "color:white",
        "color:rgb(254, 254, 254)",
        "color:transparent",
        "background:#123456;color:#123456",
        "font-size:0",
        "font-size:1px;line-height:1px",
        "font-size:0.01em",
        "font:1px/1px Arial",
        "opacity:0",
        "filter:opacity(0)",
        "position:absolute;left:-9999px",
        "position:absolute;top:-200em",
        "margin-left:-9999px",
        "height:0;overflow:hidden",
        "max-height:0px;overflow:hidden",
        "width:0;height:0;overflow:hidden;display:inline-block",
        "text-indent:-9999px",
        "position:absolute;clip:rect(0,0,0,0)",
        "position:absolute;clip:rect(1px 1px 1px 1px)",
        "clip-path:inset(100%)",
        "transform:scale(0)",
    ] {
        for html in [
            format!("<p>seen</p><div style=\"{style}\">Name: Erika</div>"),
            format!("<p>seen</p><div title=' style=\"color:red\"' style=\"{style}\"><p>Name: <b>Erika</b></p></div>"),
            format!("<p>seen</p><span style=\"{style}\" style=\"display:block\">Name: <input value=Erika></span>"),
        ] {
            assert_eq!(to_text(&html), "seen", "{html}");
        }
    }
}

#[test]
fn words_hidden_by_their_element_are_no_words() {
    for html in [
        "<p>seen</p><p hidden=hidden>no</p>",
        "<p>seen</p><p hidden=\"\">no</p>",
        "<p>seen</p><p class=x HIDDEN=until-found>no</p>",
        "<p>seen</p><p title=\"x\"hidden>no</p>",
        "<p>seen</p><dialog>no</dialog>",
        "<p>seen</p><datalist><option>no</datalist>",
        "<p>seen</p><iframe>no</iframe>",
        "<p>seen</p><template>no</template>",
        "<p>seen</p><noframes>no</noframes>",
        "<p>seen</p><video>no</video>",
        "<p>seen</p><font color=white>no</font>",
        "<p>seen</p><font color='#FFF'>no<p>no</p></font>",
        "<style>.h{display:none}</style><p>seen</p><p class='b h'>no</p>",
        "<style>p.h, #x { color:red; font-size:0 !important }</style><p>seen</p><p class=h style='font-size:12px'>no</p>",
        "<style>@media screen{.h{display:none}}</style><p>seen</p><p class=h>no</p>",
        "<p>seen</p><table><tr style='display:none'><td>no</td><tr style='display:none'><td>no</table>",
        "<p>seen</p><table><tr><td style='color:#fff'>no<td style='color:#fff'>no</table>",
        // Never closed, or closed by what closes nothing.
        "<p>seen</p><div style='display:none'>no",
        "<p>seen</p><span hidden><div></span>no</div>",
        "<p>seen</p><div hidden><table><tr><td></div>no</table>",
        "<p>seen</p><div><b hidden></div>no",
        "<p>seen</p><div hidden/>no",
    ] {
        assert_eq!(to_text(html), "seen", "{html}");
    }
    let many = "<p hidden>no</p>".repeat(300);
    assert_eq!(to_text(&format!("<p>seen</p>{many}")), "seen");
}

#[test]
fn what_a_reader_sees_is_read() {
    for html in [
        "<table bgcolor=#003366><tr><td><font color=white>seen</font></table>",
        "<td style='background:#003366 url(x.png)'><p style='color:#fff'>seen</p></td>",
        "<td background=x.png><span style='color:#ffffff'>seen</span></td>",
        "<style>.btn{background:navy}</style><a class=btn href=x style='color:#fff'>seen</a>",
        "<style>table td.btn{background:navy}</style><table><tr><td class=btn><i style='color:#fff'>seen</i></table>",
        "<style>@media (max-width:600px){.d{display:none}}</style><p class=d>seen</p>",
        "<style>u + .body .g{display:none}</style><p class=g>seen</p>",
        // Mail programs set cells to nothing and the words in them to something.
        "<td style='font-size:0px;padding:10px'><div style='font-size:13px'>seen</div></td>",
        "<td style='height:0;overflow:hidden'>seen</td>",
        "<p style='color:windowtext;mso-style-priority:99;text-indent:-18.0pt;margin-left:36.0pt'>seen</p>",
        "<p style='visibility:hidden'><span style='visibility:visible'>seen</span></p>",
        "<div style='display:none'><p></div>seen",
        "<p style='display:none'><div>seen</div>",
        "<div style='color:#fff'><a href=''>seen</a></div>",
        "<p hidden style='display:block'>seen</p>",
        "<p title='a hidden step' class=hidden-xs>seen</p>",
        "<dialog open>seen</dialog>",
        "<span style='color:#888;font-size:7.5pt'>seen</span>",
        "<!-->seen<!-- no -->",
        "<!-- no --!>seen<!-- no -->",
        // Dark letters of a dark page, and nothing else: better seen by us than by nobody.
        "<div style='color:#fff'>seen</div>",
    ] {
        assert_eq!(to_text(html), "seen", "{html}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test measures what a reader waits for")]
fn hostile_pages_end_soon() {
    let hidden = format!("{}{}", "<p hidden>".repeat(200), "<a '>".repeat(40_000));
    let styled = format!("<style>{}</style>", ".a{color:red}".repeat(10_000));
    let mut pages = vec![hidden, format!("{styled}{}", "<p class=a>x".repeat(20_000))];
    for piece in [
        "<p style=display:none>",
        "<p hidden",
        "<",
        "</p>display",
        "<!--hidden",
        "<a =\">",
        "<a b=\"> \" c=",
        "<span hidden><div>",
        "<b hidden><p></b>",
        "<div></span>",
        "<style>a{",
        "<font color=white><td>",
    ] {
        pages.push(piece.repeat(20_000));
        pages.push(format!("<p>x</p><span>{}", piece.repeat(20_000)));
    }
    for page in pages {
        let began = Instant::now();
        without(&page);
        let took = began.elapsed();
        let start = page.get(..60).unwrap_or(&page);
        assert!(took < Duration::from_secs(30), "{start}: {took:?}");
    }
}
