//! Products that many have, where the sentence says that it happened in them: “i Teams”, “unser Brevo-Zugang”.

use std::sync::LazyLock;

use regex::Regex;

use crate::pipeline::extract::pattern::regex;

/// Products that many have, behind a word for where it happened.
const KNOWN: &str = "SharePoint|Teams|OneDrive|Moodle|Confluence|Jira|Nextcloud|ownCloud|GitLab|GitHub|Bitbucket|\
    Salesforce|Dropbox|Slack|Canvas|ILIAS|Citrix|Mattermost|Trello|WordPress|TYPO3|Visma|Inspera|Xledger|Itslearning|\
    itslearning|Vigilo|DIPS|Gerica|Outlook|Exchange|Socio|Protel|Elements|Acos Websak|Websak|Public 360|Blackboard|SIMS|\
    Sage|SAP|DATEV|Xero|Workday|Google Sheets|Google Drive|Google Docs|Google Forms|Microsoft 365|Office 365|\
    Mega\\.nz|WeTransfer|Brevo|Mailchimp|Sciebo|TeamDrive|Stud\\.IP|HISinOne|T-Online|Feide|KIS|PACS|LIMS|ORBIS|\
    Lorenzo|EMIS|SystmOne|Zoom|WISEflow|Sharefile|Nextbox|Opera PMS|Visma InSchool|Agresso|Unit4|CosDoc|Winmed|Infodoc|Tripletex|PowerOffice|Fiken|SuperOffice|\
    HubSpot|Zendesk|Freshdesk|ServiceNow|TOPdesk|Pureservice|EasyCruit|Jobbnorge|Webcruiter|ReachMee|Fronter|Showbie|\
    Spond|Styreweb|Hypersys|Familia|ePhorte|Velferd|Medifox|Vivendi|iMedOne|Turbomed|Medistar|Tomedo|Dampsoft|\
    Lexware|Personio|DocuWare|enaio|WebUntis|Schulmanager|SchoolFox|Sdui|IServ|CAMPUSonline|eCampus|StudOn|Mahara|\
    LimeSurvey|Unipark|SoSci Survey|Questback|Seafile|Tresorit|BigBlueButton|Webex|Kopano|Zimbra|Roundcube|Shopware|\
    WooCommerce|Magento|Joomla|Drupal|Contao|Bromcom|Tapestry|ParentPay|ClassDojo|PowerSchool|Infinite Campus|Skyward|\
    Blackbaud|iTrent|ResourceLink|PeopleSoft|Cerner|Docman|Datix|Liquidlogic|QuickBooks|Eventbrite|Airtable|Notion|\
    Asana|Basecamp|Egnyte|Brightspace|Turnitin|Panopto|Kaltura|Typeform|SurveyMonkey|Microsoft Forms|Planner|Miro|\
    ProSoz|AutiSta|Stud IP|Opencast|ProQuest|Redmine|Zulip|Rocket\\.Chat|Helpscout|Pipedrive|Odoo|NetSuite";
static PLACED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"\b(?:(?i:in|im|auf|über|on|into|from|aus|i|på|fra|frå|via|of|av|bei|for|til|inn i|our|unsere?[rmn]?|vår|vårt|vår|showing|at)\s+(?:(?i:the|our|dem|der|den|die|unserem|unseren|eit|et|en|ein|ei|åpen|open|einer|einem)\s+){{0,2}})(Teams-kanal|{KNOWN})\b(?:-([A-Za-zÄÖÜäöüßÆØÅæøå]+))?(?:\s(?:und|and|og)\s({KNOWN})\b)?"
    ))
});
/// Products and what somebody has in them: “Feide-kontoen”, “Brevo-Zugang”, “Citrix-Gateway”.
static JOINED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(&format!(
        r"\b({KNOWN}|WhatsApp|Instagram)-([A-Za-zÄÖÜäöüßÆØÅæøå]{{3,20}})"
    ))
});

/// Products where the sentence says that it happened in them.
pub(super) fn read(raw: &str, suspect: bool) -> Vec<String> {
    // A page that only looks like one, a switch in one that was turned.
    const ELSEWHERE: &str = "imitates|pretend|look like|looks like|fake|gefälscht|falsk|ausgegeben|button in|reported|\
        spamfilter|sperret i|sperra i|kastet ut|told them on|told him on|told her on|told us on|\
        wrote on|asked on|informed on|skrev på|sagt fra på|sagt fra i|geschrieben in|über teams";
    let lower = raw.to_lowercase();
    if ELSEWHERE.split('|').any(|word| lower.contains(word)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for captures in PLACED.iter().flat_map(|regex| regex.captures_iter(raw)).take(6) {
        let Some(name) = captures.get(1) else {
            continue;
        };
        // “Über unseren Brevo-Zugang wurde Spam verschickt.”
        let lead = captures.get(0).map_or("", |whole| whole.as_str()).to_lowercase();
        let ours = ["unser", "our ", "vår"].iter().any(|own| lead.contains(own));
        let rest = raw.get(name.end()..).unwrap_or_default().to_lowercase();
        // “Exchange server mbox-skye”: the machine has a name of its own.
        if (suspect && !ours) || rest.starts_with(" server") {
            continue;
        }
        let joined = captures.get(2).map_or("", |word| word.as_str());
        found.push(joined_name(name.as_str(), joined));
        found.extend(captures.get(3).map(|name| name.as_str().to_owned()));
    }
    for captures in JOINED.iter().flat_map(|regex| regex.captures_iter(raw)).take(4) {
        let (Some(name), Some(word)) = (captures.get(1), captures.get(2)) else {
            continue;
        };
        let holds = [
            "konto",
            "kontoen",
            "account",
            "zugang",
            "ordner",
            "mappe",
            "gruppe",
            "gruppen",
            "gateway",
            "server",
            "cloud",
            "lenke",
            "lenkje",
            "link",
            "møte",
            "meeting",
            "repository",
        ];
        if !suspect && holds.contains(&word.as_str().to_lowercase().as_str()) {
            found.push(joined_name(name.as_str(), word.as_str()));
        }
    }
    found.dedup();
    found
}

/// “Citrix-Gateway” is a machine's name; “Brevo-Zugang” is Brevo.
fn joined_name(name: &str, word: &str) -> String {
    if matches!(word, "Gateway" | "Server" | "Cluster" | "Cloud" | "Farm") {
        format!("{name}-{word}")
    } else {
        name.to_owned()
    }
}
