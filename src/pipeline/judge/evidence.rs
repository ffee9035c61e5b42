//! Which kind do the words and fields speak for?

use std::collections::{BTreeMap, BTreeSet};

use crate::config::rules::kinds::lexicon::fold;
use crate::config::rules::kinds::{Groups, KindRules, ReadyClue, Source};
use crate::model::document::FormKind;
use crate::model::kind::Kind;
use crate::model::report::{Field, Report};
use crate::pipeline::judge::Case;
use crate::pipeline::judge::aside::{without_answers, without_measures};
use crate::pipeline::judge::learned;
use crate::pipeline::judge::scan::Scan;

/// A form with this many fields has said what happened; the text around it is mostly print.
const A_FORM: usize = 3;

/// No more different words tell nothing that a rule does not know, and no more nothing that only weights find.
const FEW: usize = 5;
const FEW_BY_WEIGHT: usize = 8;
/// Why weights speak for a kind.
const WHOLE: &str = "the whole text reads like such a report";
/// By how many times more than usual must speak for a guess at so few words.
const ENOUGH: f64 = 4.0;

/// So many words are a line by itself, and so many a whole story.
const LINE: u16 = 10;
const STORY: u16 = 30;
/// Added to the odds of a kind by a whole story: what is less likely than this counts nothing.
const EVEN: f64 = 5.0;

/// What each source says.
#[derive(Debug)]
pub(super) struct Evidence<'a> {
    report: &'a Report,
    scans: Vec<(Source, Scan)>,
    texts: Vec<(Source, String)>,
}

/// One finding that speaks for a kind.
#[derive(Debug)]
struct Finding {
    kind: Kind,
    counts: f64,
    why: String,
    /// Whether a word group or a field said so, and not likeness.
    by_rule: bool,
}

/// The kind that most speaks for.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) kind: Kind,
    pub(super) why: String,
    /// Whether the report or a rule names one; likeness and learned weights alone are a guess.
    pub(super) by_rule: bool,
}

/// A form's printed questions are nobody's statement: “Did you enter your password? No”.
fn without_questions(text: &str) -> String {
    let answers = text.lines().map(|line| line.rsplit('?').next().unwrap_or_default());
    answers.flat_map(|line| [line, "\n"]).collect()
}

/// Whether a class names what was harmed and not what happened: confidentiality, integrity, availability, privacy.
fn names_a_goal(class: &str) -> bool {
    const GOALS: [&str; 11] = [
        "vertraulichkeit",
        "confidentialit",
        "konfidensialit",
        "integrit",
        "verfuegbarkeit",
        "availabilit",
        "tilgjengelighet",
        "tilgjengelegheit",
        "privacy",
        "datenschutz",
        "personvern",
    ];
    let class = fold(class);
    GOALS.iter().any(|goal| class.contains(goal))
}

impl<'a> Evidence<'a> {
    /// Reads every source once.
    pub(super) fn gather(case: &Case<'a>, rules: &KindRules) -> Self {
        let report = &case.extracted.report;
        let told = report.value(Field::Description).is_some() || report.value(Field::Kind).is_some();
        // “Nature of the breach: A letter lay open …”: a whole story stands in the box for a class, and no name of one.
        let class = report.text(Field::Kind);
        let story = class.is_some() && class == report.text(Field::Description);
        // A bare list of hosts says where; the words around it say what.
        let description = report.fields.get(&Field::Description);
        let listed = description.is_some_and(|given| given.provenance.form == FormKind::Events.name());
        let beside = told && !listed && case.extracted.form_fields >= A_FORM;
        let text = if beside { Source::TextBesideForm } else { Source::Text };
        let lines = |fields: &[Field]| -> String {
            let items = fields.iter().flat_map(|field| report.items(*field));
            items.flat_map(|item| [item.as_str(), "\n"]).collect()
        };
        let heading = report.text(Field::Subject).filter(|it| *it != case.headers.subject);
        // The fields of a loss form belong together: “Laptop” in one box, “gestohlen” in the next.
        let device = [Field::DeviceKind, Field::LostOrStolen]
            .iter()
            .flat_map(|field| report.items(*field))
            .map(|item| item.replace(['.', '!', '?', ';', '\n'], " "))
            .collect::<Vec<_>>()
            .join(" ");
        let texts = [
            (Source::KindField, lines(if story { &[] } else { &[Field::Kind] })),
            (
                Source::Description,
                without_measures(&lines(&[Field::Description]), report),
            ),
            (
                Source::Details,
                lines(&[Field::Consequences, Field::AffectedSystems, Field::DataCategories]),
            ),
            (Source::Device, device),
            (
                Source::Subject,
                format!("{}\n{}", case.headers.subject, heading.unwrap_or_default()),
            ),
            (
                text,
                if beside {
                    without_questions(&without_answers(&case.extracted.words, report))
                } else {
                    without_measures(&case.extracted.words, report)
                },
            ),
        ];
        let texts: Vec<(Source, String)> = texts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        Self {
            report,
            scans: texts
                .iter()
                .map(|(source, text)| (*source, Scan::of(text, rules)))
                .collect(),
            texts,
        }
    }

    /// The kind that most speaks for, with the reason. One that is named as such needs no evidence.
    pub(super) fn kind(&self, rules: &KindRules) -> Found {
        if let Some(kind) = self.named() {
            return Found {
                kind,
                why: format!("kind {kind}: the report names it"),
                by_rule: true,
            };
        }
        let findings = self.findings(rules);
        let mut sums: BTreeMap<Kind, f64> = BTreeMap::new();
        for finding in &findings {
            let sum = sums.entry(finding.kind).or_default();
            *sum += finding.counts;
        }
        let by_rule = findings
            .iter()
            .any(|finding| finding.by_rule && finding.counts >= rules.file.threshold);
        let urgency = |kind: Kind| rules.file.kinds.get(&kind).map(|rule| rule.priority);
        let best = sums
            .into_iter()
            .filter(|(_, sum)| *sum >= rules.file.threshold)
            .max_by(|(one, a), (other, b)| a.total_cmp(b).then_with(|| urgency(*one).cmp(&urgency(*other))));
        // Of hardly any words everything can be guessed: then a rule must know one of them, or much speak for the guess.
        let known = |kind: Kind| findings.iter().any(|finding| finding.kind == kind && finding.by_rule);
        let enough = rules.file.threshold * ENOUGH;
        let vague = |(kind, sum): (Kind, f64)| kind != Kind::Other && sum < enough && !known(kind);
        let few = best.filter(|best| vague(*best)).is_some_and(|(kind, _)| {
            let alike = findings
                .iter()
                .any(|finding| finding.kind == kind && finding.why != WHOLE);
            self.words(FEW_BY_WEIGHT) <= if alike { FEW } else { FEW_BY_WEIGHT }
        });
        if let Some((kind, _)) = best.filter(|_| few) {
            return Found {
                kind: Kind::Other,
                why: format!("kind other: too few words to tell, though they are a little like {kind}"),
                by_rule: false,
            };
        }
        let Some((kind, sum)) = best else {
            return Found {
                kind: Kind::Other,
                why: "kind other: no word or field speaks for any kind".to_owned(),
                by_rule: false,
            };
        };
        let mut ours: Vec<&Finding> = findings.iter().filter(|finding| finding.kind == kind).collect();
        ours.sort_by(|one, other| other.counts.total_cmp(&one.counts));
        let reasons: Vec<&str> = ours.iter().take(3).map(|finding| finding.why.as_str()).collect();
        Found {
            kind,
            why: format!("kind {kind} (weight {sum:.1}): {}", reasons.join("; ")),
            by_rule,
        }
    }

    /// How many different words are told, counted no further than needed.
    fn words(&self, most: usize) -> usize {
        let mut met: BTreeSet<String> = BTreeSet::new();
        for (_, text) in self.telling() {
            let words = text.split(|c: char| !c.is_alphanumeric());
            let words = words.filter(|word| word.chars().nth(2).is_some()).take(200);
            met.extend(words.map(str::to_lowercase));
            if met.len() > most {
                break;
            }
        }
        met.len()
    }

    /// The exact name of a kind in the field for it. A person who chose “other” in a form may tell more in words.
    fn named(&self) -> Option<Kind> {
        let answer = self.report.fields.get(&Field::Kind)?;
        let kind: Kind = answer.value.to_string().parse().ok()?;
        let form: Option<FormKind> = answer.provenance.form.parse().ok();
        (kind != Kind::Other || form.is_some_and(FormKind::names_fields)).then_some(kind)
    }

    /// The taxonomy's name. `other` that the reporter chose is `other/other`; not understood stays as the rules say.
    pub(super) fn rsit(&self, kind: Kind, rules: &KindRules) -> String {
        let found = || self.findings(rules).iter().any(|finding| finding.kind == Kind::Other);
        let chosen = kind == Kind::Other && (self.named().is_some() || found());
        let rule = rules.file.kinds.get(&kind).map(|rule| rule.rsit.as_str());
        match rule {
            Some("other/undetermined") if chosen => "other/other".to_owned(),
            Some(rsit) => rsit.to_owned(),
            None => "other/undetermined".to_owned(),
        }
    }

    /// Whether these groups stand together in a sentence anywhere.
    pub(super) fn says(&self, groups: Groups) -> bool {
        self.scans
            .iter()
            .any(|(_, scan)| scan.sentences.iter().any(|sentence| sentence & groups == groups))
    }

    /// The words that stood for the first of these groups that is said anywhere.
    pub(super) fn sample(&self, groups: Groups) -> Option<String> {
        self.scans.iter().find_map(|(_, scan)| words_for(scan, groups).pop())
    }

    fn findings(&self, rules: &KindRules) -> Vec<Finding> {
        let known = rules.clues.iter().flat_map(|clue| self.findings_of(clue, rules));
        known.chain(self.likely(rules)).chain(self.weighed(rules)).collect()
    }

    /// What the whole story reads like, by weights that were learned.
    fn weighed(&self, rules: &KindRules) -> Vec<Finding> {
        let (subject, story) = self.story();
        // A line by itself can be read in many ways; only a story is known by all its words.
        let words = (0..STORY).zip(story.split_whitespace()).count();
        let more = u16::try_from(words).unwrap_or(STORY).saturating_sub(LINE);
        if more == 0 {
            return Vec::new();
        }
        let share = f64::from(more) / f64::from(STORY.saturating_sub(LINE));
        let finding = |(kind, odds): (Kind, f32)| Finding {
            kind,
            counts: share * rules.file.weighed * (f64::from(odds) + EVEN * share).max(0.0),
            why: WHOLE.to_owned(),
            by_rule: false,
        };
        learned::odds(&subject, &story)
            .map(finding)
            .filter(|it| it.counts > 0.0)
            .collect()
    }

    /// The subject, and what is told of the incident in whole sentences.
    pub(super) fn story(&self) -> (String, String) {
        let of = |wanted: &[Source]| -> String {
            let texts = self.telling().filter(|(source, _)| wanted.contains(source));
            texts.flat_map(|(_, text)| [text, "\n"]).collect()
        };
        (of(&[Source::Subject]), of(&[Source::Description, Source::Text]))
    }

    /// The texts in which somebody tells in whole sentences; programs write in words of their own, and name the kind where
    /// they know it.
    fn telling(&self) -> impl Iterator<Item = (Source, &str)> {
        let description = self.report.fields.get(&Field::Description);
        let form: Option<FormKind> = description.and_then(|given| given.provenance.form.parse().ok());
        let program =
            form.is_some_and(|form| form.names_fields() && form != FormKind::Fields && form != FormKind::Events);
        // The subject of a form is the form's name, and a class such as “confidentiality” is like everything.
        let form = self.scans.iter().any(|(source, _)| *source == Source::TextBesideForm);
        let whole = move |source: Source| {
            let quiet = matches!(source, Source::Details | Source::Device | Source::TextBesideForm);
            !(quiet || form && source == Source::Subject)
        };
        let broad = |source: Source, text: &str| source == Source::KindField && names_a_goal(text);
        let texts = self.texts.iter().map(|(source, text)| (*source, text.as_str()));
        texts.filter(move |(source, text)| !program && whole(*source) && !broad(*source, text))
    }

    /// What each source is most like among the sentences of `rules/kinds/`.
    fn likely(&self, rules: &KindRules) -> Vec<Finding> {
        self.telling()
            .flat_map(|(source, text)| {
                let guesses = rules.likeness.guesses(text).into_iter();
                guesses.map(move |guess| {
                    let words: Vec<_> = guess.words.iter().map(|word| format!("“{word}”")).collect();
                    Finding {
                        kind: guess.kind,
                        counts: rules.file.likeness * guess.share * rules.weight(source),
                        why: format!("{} is like examples of it: {}", source.words(), words.join(", ")),
                        by_rule: false,
                    }
                })
            })
            .collect()
    }

    fn findings_of(&self, clue: &ReadyClue, rules: &KindRules) -> Vec<Finding> {
        if clue.clue.fields.iter().any(|field| self.report.value(*field).is_none()) {
            return Vec::new();
        }
        if clue.need == 0 {
            let names: Vec<_> = clue.clue.fields.iter().map(|field| field.name()).collect();
            return vec![Finding {
                kind: clue.kind,
                counts: clue.clue.weight * rules.weight(Source::Description),
                why: format!("{} given", names.join(" and ")),
                by_rule: true,
            }];
        }
        let here = |source: &Source| clue.clue.only.is_empty() || clue.clue.only.contains(source);
        let found = self.scans.iter().filter(|(source, _)| here(source));
        found
            .filter_map(|(source, scan)| {
                let share = share(scan, clue)?;
                let words: Vec<_> = words_for(scan, clue.need)
                    .iter()
                    .map(|word| format!("“{word}”"))
                    .collect();
                Some(Finding {
                    kind: clue.kind,
                    counts: share * clue.clue.weight * rules.weight(*source),
                    why: format!("{} says {}", source.words(), words.join(" and ")),
                    by_rule: true,
                })
            })
            .collect()
    }
}

/// 1 when the groups stand in one sentence, a half when in two neighbouring ones.
fn share(scan: &Scan, clue: &ReadyClue) -> Option<f64> {
    let fits = |groups: Groups| groups & clue.need == clue.need && groups & clue.unless == 0;
    if scan.sentences.iter().any(|sentence| fits(*sentence)) {
        return Some(1.0);
    }
    let next = scan.sentences.iter().skip(1);
    let near = scan.sentences.iter().zip(next).any(|(one, other)| fits(one | other));
    near.then_some(0.5)
}

fn words_for(scan: &Scan, groups: Groups) -> Vec<String> {
    let wanted = |place: usize| {
        let bit = u32::try_from(place).ok().and_then(|bit| 1_u128.checked_shl(bit));
        bit.is_some_and(|bit| groups & bit != 0)
    };
    scan.samples
        .iter()
        .enumerate()
        .filter(|(place, _)| wanted(*place))
        .filter_map(|(_, sample)| sample.clone())
        .collect()
}
