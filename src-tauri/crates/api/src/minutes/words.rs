//! The words of minutes, in Norwegian bokmål and in English.

use chrono::{Datelike, NaiveDate};
use exchange::words::Words as Tongue;
use planning::{AgendaKind, PlannedTime, Point, PointState};

#[derive(Debug, Clone, Copy)]
pub(super) struct Words(Tongue);

/// Text of cards as it is, whatever marks it holds.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\r' | '\t' => safe.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '~' | '|' => {
                safe.push('\\');
                safe.push(letter);
            }
            _ => safe.push(letter),
        }
    }
    safe
}

impl Words {
    pub(super) fn of(language: &str) -> Self {
        Self(if language == "nb" { Tongue::Nb } else { Tongue::En })
    }

    fn pick<T>(self, nb: T, en: T) -> T {
        match self.0 {
            Tongue::Nb => nb,
            Tongue::En => en,
        }
    }

    pub(super) fn quoted(self, text: &str) -> String {
        let text = escaped(text);
        self.pick(format!("«{text}»"), format!("“{text}”"))
    }

    /// tirsdag 18. august, Tuesday 18 August
    pub(super) fn date(self, date: NaiveDate) -> String {
        self.0.long_day(date)
    }

    pub(super) fn full_date(self, date: NaiveDate) -> String {
        format!("{} {}", self.date(date), date.year())
    }

    fn planned(self, planned: PlannedTime) -> String {
        match planned {
            PlannedTime::Minute(at) => self.pick(
                format!("{} kl. {}", self.date(at.date()), at.format("%H.%M")),
                format!("{} at {}", self.date(at.date()), at.format("%H:%M")),
            ),
            PlannedTime::Day(day) => self.date(day),
            PlannedTime::Week(monday) => {
                format!("{} {}", self.pick("uke", "week"), monday.iso_week().week())
            }
            PlannedTime::Month(_) | PlannedTime::Quarter(_) => self.0.planned(planned),
        }
    }

    pub(super) fn present(self) -> &'static str {
        self.pick("Til stede", "Present")
    }
    pub(super) fn nobody_noted(self) -> &'static str {
        self.pick("ikke notert", "not noted")
    }
    pub(super) fn decisions(self) -> &'static str {
        self.pick("Vedtak", "Decisions")
    }
    pub(super) fn no_decisions(self) -> &'static str {
        self.pick("Ingen vedtak.", "No decisions.")
    }
    pub(super) fn who_does_what(self) -> &'static str {
        self.pick("Hvem gjør hva", "Who does what")
    }
    pub(super) fn put_off_title(self) -> &'static str {
        self.pick("Utsatt til neste møte", "Put off to the next meeting")
    }
    pub(super) fn settled_title(self) -> &'static str {
        self.pick("Avklart", "Settled")
    }

    pub(super) fn numbers(self, kind: AgendaKind) -> &'static str {
        match kind {
            AgendaKind::LastMonth => self.pick("Forrige måned", "Last month"),
            AgendaKind::LastQuarter => self.pick("Forrige kvartal", "Last quarter"),
            _ => self.pick("Forrige uke", "Last week"),
        }
    }

    pub(super) fn figures(self, out: usize, slipped: usize, skipped: usize) -> String {
        self.pick(
            format!("{out} publisert, {slipped} ble ikke publisert i tide, {skipped} droppet."),
            format!("{out} published, {slipped} slipped, {skipped} dropped."),
        )
    }

    pub(super) fn why_slipped(self) -> &'static str {
        self.pick("Hvorfor det ikke kom ut", "Why it was not out")
    }

    /// «Skolestart» på Facebook: fotografen var syk
    pub(super) fn slipped(self, title: &str, channel: &str, reason: &str) -> String {
        let (subject, channel, reason) = (self.quoted(title), escaped(channel), escaped(reason));
        self.pick(format!("{subject} på {channel}: {reason}"), format!("{subject} on {channel}: {reason}"))
    }

    pub(super) fn status(self, subject: &str, status: &str) -> String {
        match status {
            "idea" => {
                self.pick(format!("{subject} er en idé igjen."), format!("{subject} is an idea again."))
            }
            "drafting" => self.pick(format!("{subject} skal lages."), format!("{subject} goes ahead.")),
            "review" => {
                self.pick(format!("{subject} skal leses gjennom."), format!("{subject} goes to review."))
            }
            "approved" => self.pick(format!("{subject} er godkjent."), format!("{subject} is approved.")),
            "published" => self.pick(format!("{subject} er publisert."), format!("{subject} is published.")),
            "cancelled" => self.pick(format!("{subject} utgår."), format!("{subject} is cancelled.")),
            _ => self.changed(subject),
        }
    }

    pub(super) fn moved(self, subject: &str, to: Option<PlannedTime>, channel: Option<&str>) -> String {
        let when = to.map(|to| self.planned(to));
        match (when, channel) {
            (Some(when), Some(channel)) => self.pick(
                format!("{subject} flyttes til {channel}, {when}."),
                format!("{subject} moves to {channel}, {when}."),
            ),
            (Some(when), None) => self
                .pick(format!("{subject} planlegges {when}."), format!("{subject} is planned for {when}.")),
            (None, Some(channel)) => self
                .pick(format!("{subject} flyttes til {channel}."), format!("{subject} moves to {channel}.")),
            (None, None) => {
                self.pick(format!("{subject} står uten tid."), format!("{subject} has no time for now."))
            }
        }
    }

    pub(super) fn owners(self, subject: &str, names: &str) -> String {
        match names {
            "" => self.pick(
                format!("{subject} har ingen ansvarlig."),
                format!("{subject} has nobody responsible."),
            ),
            names => self.pick(
                format!("{subject}: ansvarlig er {names}."),
                format!("{subject}: {names} takes care of it."),
            ),
        }
    }

    pub(super) fn new_card(self, subject: &str, planned: Option<PlannedTime>) -> String {
        match planned.map(|planned| self.planned(planned)) {
            Some(when) => self
                .pick(format!("Nytt innlegg: {subject}, {when}."), format!("New post: {subject}, {when}.")),
            None => self.pick(format!("Nytt innlegg: {subject}."), format!("New post: {subject}.")),
        }
    }

    pub(super) fn new_idea(self, subject: &str) -> String {
        self.pick(format!("Ny idé: {subject}."), format!("New idea: {subject}."))
    }

    pub(super) fn also_on(self, subject: &str, channel: Option<&str>) -> String {
        let channel = channel.unwrap_or("?");
        self.pick(format!("{subject} skal på {channel}."), format!("{subject} goes on {channel}."))
    }

    pub(super) fn not_on(self, subject: &str, channel: Option<&str>) -> String {
        match channel {
            Some(channel) => self.pick(
                format!("{subject} skal ikke på {channel}."),
                format!("{subject} does not go on {channel}."),
            ),
            None => self.pick(
                format!("{subject} skal på færre kanaler."),
                format!("{subject} goes on fewer channels."),
            ),
        }
    }

    pub(super) fn skipped(self, subject: &str, channel: Option<&str>) -> String {
        let channel = channel.unwrap_or("?");
        self.pick(format!("{subject} droppes på {channel}."), format!("{subject} is dropped on {channel}."))
    }

    pub(super) fn out(self, subject: &str, channel: Option<&str>) -> String {
        let channel = channel.unwrap_or("?");
        self.pick(
            format!("{subject} er publisert på {channel}."),
            format!("{subject} is published on {channel}."),
        )
    }

    pub(super) fn deleted(self, subject: &str) -> String {
        self.pick(format!("{subject} er slettet."), format!("{subject} is deleted."))
    }
    pub(super) fn agreed(self, subject: &str) -> String {
        self.pick(format!("{subject} er avklart."), format!("{subject} is agreed on."))
    }
    pub(super) fn changed(self, subject: &str) -> String {
        self.pick(format!("{subject} er endret."), format!("{subject} is changed."))
    }
    pub(super) fn note(self, subject: &str, note: &str) -> String {
        self.pick(format!("{subject}: {note}"), format!("{subject}: {note}"))
    }
    pub(super) fn accepted(self, about: &str, reason: &str) -> String {
        self.pick(format!("Godtatt: {about} ({reason})."), format!("Accepted: {about} ({reason})."))
    }
    pub(super) fn handed_over(self, from: &str, to: &str) -> String {
        self.pick(format!("{to} tar over fra {from}."), format!("{to} takes over from {from}."))
    }
    pub(super) fn held(self, name: &str) -> String {
        self.pick(format!("Publisering stanses: {name}."), format!("Publishing is on hold: {name}."))
    }
    pub(super) fn lifted(self, name: &str) -> String {
        self.pick(format!("Stansen {name} oppheves."), format!("The hold {name} is lifted."))
    }

    /// **Anna:** ringe rektor (innen fredag 21. august)
    pub(super) fn task(&self, point: &Point) -> String {
        let text = escaped(&point.text);
        let due = point.due.map(|due| format!(" ({} {})", self.pick("innen", "by"), self.date(due)));
        let who = point.who.as_deref().map(|who| format!("**{}:** ", escaped(who)));
        format!("{}{text}{}", who.unwrap_or_default(), due.unwrap_or_default())
    }

    pub(super) fn put_off(&self, point: &Point) -> String {
        self.quoted(&point.text)
    }

    pub(super) fn settled(&self, point: &Point) -> String {
        let text = escaped(&point.text);
        match point.state {
            PointState::Dropped => format!("{text} ({})", self.pick("utgår", "dropped")),
            PointState::Open | PointState::Done => format!("{text} ({})", self.pick("gjort", "done")),
        }
    }
}
