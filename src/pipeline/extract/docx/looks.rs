//! How Word's paragraphs and runs look, as far as looks say something.

use crate::pipeline::dissect::choice::Look;
use crate::pipeline::extract::docx::tree::Node;
use crate::pipeline::extract::flow;
use crate::pipeline::extract::guidance::SMALL;

/// Whether a paragraph is a heading by its style, or bold throughout.
pub(super) fn line_look(paragraph: &Node) -> flow::looks::Look {
    let properties = paragraph.child("pPr");
    let style = properties
        .and_then(|properties| properties.value_of("pStyle"))
        .unwrap_or_default()
        .to_lowercase();
    // Word names its styles in the language of the program.
    let headings = [
        "heading",
        "berschrift",
        "overskrift",
        "titel",
        "title",
        "tittel",
        "subtitle",
    ];
    if headings.iter().any(|name| style.contains(name)) {
        return flow::looks::Look::Heading;
    }
    let mut runs = spoken(paragraph);
    let bold = |run: &Node| run.child("rPr").is_some_and(|style| style.is_on("b"));
    match runs.next() {
        Some(first) if bold(first) && runs.all(bold) => flow::looks::Look::Bold,
        _ => flow::looks::Look::Plain,
    }
}

/// The runs of a paragraph that hold words.
pub(super) fn spoken(paragraph: &Node) -> impl Iterator<Item = &Node> {
    let words = |run: &&Node| {
        let mut texts = run
            .children
            .iter()
            .filter(|node| node.name == "t")
            .flat_map(|node| &node.children);
        texts.any(|piece| piece.text.contains(char::is_alphanumeric))
    };
    paragraph.children.iter().filter(|node| node.name == "r").filter(words)
}

/// Italics, small print, or letters as grey as guidance is.
pub(super) fn is_aside(style: &Node) -> bool {
    let grey = style.value_of("color").is_some_and(is_grey);
    let small = style
        .value_of("sz")
        .and_then(|halves| halves.parse::<f64>().ok())
        .is_some_and(|halves| halves <= SMALL * 2.0);
    (style.is_on("i") || grey || small) && !style.is_on("b")
}

/// Six digits of a colour that is neither black nor white and has no hue.
pub(crate) fn is_grey(colour: &str) -> bool {
    u32::from_str_radix(colour, 16).is_ok_and(|colour| {
        let [_, red, green, blue] = colour.to_be_bytes();
        let (least, most) = (red.min(green).min(blue), red.max(green).max(blue));
        most.abs_diff(least) <= 12 && (0x50..=0xC8).contains(&red)
    })
}

/// Struck out is “not this one” (`ja / ~~nein~~`); underlined, highlighted or framed may be “this one”.
pub(super) fn look(style: &Node) -> Look {
    if style.is_on("strike") || style.is_on("dstrike") {
        Look::Struck
    } else if ["u", "highlight", "bdr"].iter().any(|name| style.is_on(name))
        || style
            .child("shd")
            .and_then(|shade| shade.attribute("fill"))
            .is_some_and(|fill| !matches!(fill, "auto" | "FFFFFF" | "ffffff"))
    {
        Look::Marked
    } else if style.is_on("b") {
        Look::Bold
    } else {
        Look::Plain
    }
}

/// The colour of letters, or the style that gives them one.
pub(super) fn colour(style: &Node) -> Option<String> {
    let named = |name: &str| {
        style
            .value_of(name)
            .filter(|value| !matches!(*value, "auto" | "000000"))
    };
    named("color").or_else(|| named("rStyle")).map(str::to_owned)
}
