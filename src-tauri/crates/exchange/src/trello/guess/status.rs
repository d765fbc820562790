//! Which status a list's name speaks of, in Norwegian, Swedish, Danish, Finnish and English.

use planning::Status;

use crate::trello::words::{Words, longest};

/// The status that a list's name names; the longest phrase decides, so that "klar for publisering" is not "publisert".
pub(super) fn status(words: &Words) -> Option<Status> {
    longest(words, STATUSES)
}

/// Lists of what is no post at all, but stands on every board.
pub(super) fn is_about_the_board(words: &Words) -> bool {
    words.has_any(&[
        "info",
        "informasjon",
        "information",
        "informaatio",
        "om tavlen",
        "om tavla",
        "om tavlan",
        "mal",
        "maler",
        "malar",
        "mall",
        "mallar",
        "skabelon*",
        "template*",
        "malli",
        "mallit",
        "lenker",
        "lenkjer",
        "länkar",
        "links",
        "linkit",
        "ressurser",
        "ressursar",
        "resurser",
        "resources",
        "resurssit",
        "rutiner",
        "ohjeet",
        "les meg",
        "läs mig",
        "læs mig",
        "lue minut",
        "read me",
        "readme",
    ])
}

#[rustfmt::skip]
const STATUSES: &[(&[&str], Status)] = &[
    (&[
        "publisert*", "publicerat", "publicerad*", "publiceret", "publicerede", "published", "julkaistu*", "udgivet", "udgivne",
        "offentliggjort", "utgitt", "postet", "posta", "postat", "postad*", "posted", "lagt ut", "lagt ud", "utlagt*", "sendt", "skickat",
        "skickad*", "sent", "lähetetty", "live", "ute", "ferdig*", "færdig*", "färdig*", "klart", "klara", "done", "gjort", "utført", "utført*",
        "completed", "complete", "finished", "valmis", "valmiit", "tehty", "arkiv*", "archive*", "arkisto*",
    ], Status::Published),
    (&[
        "approved", "godkjent*", "godkänt", "godkänd*", "godkendt*", "hyväksytty*", "hyväksytyt", "klar", "redo", "ready", "klar til",
        "klar for publisering", "klart for publisering", "klare for publisering", "klar til publisering", "ferdig til publisering",
        "klar til publicering", "klar til udgivelse", "klart för publicering", "klar för publicering", "klara för publicering",
        "klart att publicera", "klar att publicera", "färdig att publicera", "färdigt att publicera", "redo att publicera*", "redo för publicering",
        "ready to publish", "ready to post", "ready for publishing", "to be published", "skal publiseres", "skal publiserast",
        "ska publiceras", "skal publiceres", "att publicera", "å publisere", "til publisering", "till publicering", "til publicering",
        "for publisering", "för publicering", "publiseres", "publiceras", "publiceres", "julkaistavana", "julkaisuvalmis",
        "valmis julkaistavaksi", "valmiina julkaistavaksi", "odottaa julkaisua", "scheduled", "schemalagt", "schemalagd*",
        "tidsinställ*", "tidsinnstilt*", "ajastettu*", "ajoitettu*",
    ], Status::Approved),
    (&[
        "review*", "granskning*", "granskas", "granska", "gransking", "korrektur*", "korrekturles*", "godkjenning*", "til godkjenning", "til godkjenning*",
        "godkjenn", "godkännande", "för godkännande", "godkendelse", "til godkendelse", "gjennomlesing", "gjennomlesning",
        "genomläsning", "gennemlæsning", "gennemsyn", "kvalitetssikring", "kvalitetssäkring", "kvalitetssikres", "tarkist*", "oikoluku*",
        "oikoluettava*", "hyväksyttäv*", "hyväksyntä*", "hyväksymi*", "odottaa hyväksyntää", "feedback", "tilbakemelding", "återkoppling", "for approval",
        "approval", "awaiting approval", "waiting for approval", "proof*", "to be approved", "til kontroll", "faktasjekk*", "faktakoll*",
        "quality assurance", "qa",
    ], Status::Review),
    (&[
        "ikke publisert", "ikkje publisert", "ej publicerat", "inte publicerat", "ikke publiceret", "ei julkaistu", "not published", "unpublished", "ikke ferdig",
        "ikke færdig", "ej klart", "inte klart", "not done", "not ready", "ikke klar", "ej klar", "not started", "ikke startet", "ej startad", "to do", "todo", "att göra", "å gjøre", "å gjere", "gjøremål", "gjeremål", "at gøre", "skal gjøres", "ska göras", "tehtäv*",
        "doing", "in progress", "pågår", "pågående", "pågåande", "under arbeid", "under arbete", "under arbejde", "i arbeid", "i arbete", "i gang",
        "igang", "igång", "under produksjon", "under produktion", "produksjon", "produktion", "production", "in production", "tuotannossa", "työn alla",
        "työstö*", "kesken", "utkast*", "udkast*", "kladd*", "draft*", "luonno*", "skrives", "skrivs", "skriving", "writing", "planned", "planlagt*",
        "planerat", "planerad*", "planering*", "planlegging*", "planlægning*", "planning", "suunnit*", "på vent", "på paus", "vänta*", "venter", "on hold",
        "waiting", "odottaa", "neste", "next", "nästa", "næste", "seuraava*", "kommende", "kommande", "upcoming", "tuleva*", "tulossa", "påbegynt",
        "påbörja*", "påbegyndt", "started", "aloitettu", "aktiv*", "bestilt*", "beställ*", "bestillinger",
    ], Status::Drafting),
    (&[
        "idé*", "ide", "ideer", "idear", "idea*", "ideabank", "idebank*", "idebox", "backlog", "inspirasjon*", "inspiration*", "inspiraatio*", "forslag*",
        "förslag*", "ehdot*", "suggestion*", "ønske*", "önskemål", "önskelista", "toive*", "brainstorm*", "innspill", "uppslag", "tips", "inkorg*",
        "innboks*", "inbox", "indbakke*", "saapuneet", "someday", "parkering*", "parking lot", "evergreen*", "tidløs*", "tidlös*",
    ], Status::Idea),
    (&[
        "cancelled", "canceled", "kansell*", "avlyst*", "inställ*", "aflyst*", "peruttu*", "peruutettu*", "avbrutet", "avbrutna", "avbrutt*", "skrot*",
        "forkast*", "förkast*", "hylättyt", "hylätty*", "papperskorg*", "papirkurv*", "papirkorg*", "søppel*", "roskakori*", "trash", "rejected", "avvist*",
        "avslått", "avslag", "droppet", "droppat", "droppad*", "not doing", "blir ikke noe av", "blev inte av", "ej aktuell*", "ikke aktuel*", "inte aktuell*",
    ], Status::Cancelled),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_names_in_five_languages_name_their_status() {
        let expected: &[(Status, &[&str])] = &[
            (
                Status::Idea,
                &[
                    "Idébank",
                    "Idéer 💡",
                    "Ideer til innlegg",
                    "Idear",
                    "Ideas",
                    "Ideat",
                    "Backlog",
                    "Förslag från verksamheten",
                ],
            ),
            (
                Status::Drafting,
                &[
                    "To do",
                    "To Do",
                    "TODO",
                    "Doing",
                    "Å gjøre",
                    "Att göra",
                    "Pågår",
                    "Under arbeid",
                    "Under arbejde",
                    "Työn alla",
                    "Planlagt",
                    "Planerat",
                    "Ikke publisert",
                    "Ej klart",
                    "Not done",
                    "Kommande inlägg",
                    "Utkast",
                ],
            ),
            (
                Status::Review,
                &[
                    "Review",
                    "Granskning",
                    "Korrektur",
                    "Til godkjenning",
                    "För godkännande",
                    "Til godkendelse",
                    "Tarkistettavana",
                    "Oikoluku",
                ],
            ),
            (
                Status::Approved,
                &[
                    "Approved",
                    "Godkjent",
                    "Godkänt",
                    "Klar",
                    "Klar til publisering",
                    "Klart för publicering",
                    "Redo att publiceras",
                    "Ready to publish",
                    "Hyväksytty",
                    "Schemalagt i Meta",
                ],
            ),
            (
                Status::Published,
                &[
                    "Published",
                    "Publisert",
                    "Publicerat",
                    "Publiceret",
                    "Julkaistu",
                    "Klart",
                    "Klart!",
                    "Done",
                    "Ferdig",
                    "Færdig",
                    "Lagt ut",
                    "Arkiv 2025",
                    "Publicerat augusti",
                ],
            ),
            (Status::Cancelled, &["Avlyst", "Inställt", "Cancelled", "Papperskorgen", "Peruttu"]),
        ];
        for (status_, names) in expected {
            for name in *names {
                assert_eq!(status(&Words::of(name)), Some(*status_), "{name}");
            }
        }
    }

    #[test]
    fn a_name_that_speaks_of_no_status_has_none() {
        for name in ["Biblioteket", "Kampanj: simskola", "Uke 34", "Q3", "Tina", "Identitet", ""] {
            assert_eq!(status(&Words::of(name)), None, "{name}");
        }
    }
}
