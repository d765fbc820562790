//! From an entry's template to the posts one turn still needs. Making them is the board's business.

use chrono::{NaiveTime, TimeDelta};

use super::Standing;
use crate::model::{CycleEntry, TemplatePost, TemplatePostId, Turn};
use crate::planned_time::PlannedTime;

/// A post that a turn still needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    pub template: TemplatePost,
    pub planned: PlannedTime,
}

impl CycleEntry {
    /// The posts of the template that were not made for this turn yet. Recurring content without a template needs one post
    /// with its own title on its day.
    pub fn wanted(&self, standing: &Standing) -> Vec<Wanted> {
        let own = || TemplatePost {
            id: TemplatePostId(self.id.0),
            title: self.title.clone(),
            brief: String::new(),
            offset_days: 0,
            at: None,
            placements: Vec::new(),
            category: None,
            owner: None,
        };
        let template = match self.template.is_empty() && self.when.is_series() {
            true => vec![own()],
            false => self.template.clone(),
        };
        let missing = template.into_iter().filter(|post| !self.was_made(standing.turn, post.id));
        missing
            .filter_map(|template| {
                let offset = TimeDelta::try_days(i64::from(template.offset_days))?;
                let day = standing.span.first.checked_add_signed(offset)?;
                let at = template
                    .at
                    .and_then(|at| NaiveTime::from_num_seconds_from_midnight_opt(u32::from(at.0) * 60, 0));
                let planned = at.map_or(PlannedTime::Day(day), |at| PlannedTime::Minute(day.and_time(at)));
                Some(Wanted { template, planned })
            })
            .collect()
    }

    /// Whether a turn's posts were all made.
    pub fn is_made(&self, turn: Turn) -> bool {
        self.standing(turn).is_some_and(|standing| {
            self.wanted(&standing).is_empty() && self.made.iter().any(|made| made.turn == turn)
        })
    }

    fn was_made(&self, turn: Turn, template: TemplatePostId) -> bool {
        self.made.iter().any(|made| made.turn == turn && made.template == template)
    }
}
