//! Lays out who is on duty over a period when people or teams take turns; it replaces what those people had in the period.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use planning::holidays::Calendar;
use planning::rota::Rota;
use planning::{Duty, Person, PersonId};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::edit::{Edit, Intent, Told};
use crate::entity::Kind;
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PlanRota {
    pub rota: Rota,
}

impl Intent for PlanRota {
    const NAME: &'static str = "plan_rota";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let rota = self.rota;
        let members = rota.members();
        for member in &members {
            edit.must_exist(Kind::Person, member.0)?;
        }
        let (board, people) = (edit.board()?, edit.all::<Person>()?);
        let calendar = Calendar::new(board.country);
        let is_free = |day: NaiveDate| {
            calendar.on(day).is_some_and(|holiday| !holiday.eve || board.settings.eves_are_holidays)
        };
        let days = rota
            .days(&people, is_free)
            .map_err(|flaw| Refusal::Impossible { what: "rota", why: flaw.to_string() })?;
        let mut duties: BTreeMap<PersonId, Vec<Duty>> = BTreeMap::new();
        for day in &days {
            for person in &day.watching {
                duties.entry(*person).or_default().push(rota.duty_on(day.on));
            }
        }
        for mut person in people.into_iter().filter(|person| members.contains(&person.id)) {
            person.duties.retain(|duty| !(rota.from..=rota.to).contains(&duty.from.date()));
            person.duties.extend(duties.remove(&person.id).unwrap_or_default());
            person.duties.sort_unstable();
            edit.put(&person)?;
        }
        let detail = json!({ "from": rota.from, "to": rota.to, "days": days.len() });
        Ok(Told::about(format!("{} – {}", rota.from, rota.to)).with(detail))
    }
}
