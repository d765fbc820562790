//! What the report says of findings, counted again: those that stand, and what was raised, solved and accepted over time.

use chrono::{Duration, NaiveDate};
use planning::report::Report;
use planning::*;
use proptest::prelude::*;

use super::Lists;
use crate::scene::Scene;

/// Day by day: each flow is counted in exactly one step, and the steps are the whole period without a gap.
fn over_time(lists: &Lists, made: &Report) -> Result<(), TestCaseError> {
    let steps = &made.findings.over_time;
    if made.campaign.is_some() {
        prop_assert!(steps.is_empty() && made.findings.changed.is_empty() && made.findings.before.is_none());
        return Ok(());
    }
    let sum = |from: NaiveDate, to: NaiveDate| {
        let mut sum = (0, 0);
        for (_, flow) in lists.flows.iter().filter(|(day, _)| from <= *day && *day <= to) {
            sum = (sum.0 + flow.raised, sum.1 + flow.solved);
        }
        sum
    };
    let mut day = made.from;
    for step in steps {
        prop_assert_eq!(step.from, day);
        prop_assert_eq!((step.raised, step.solved), sum(step.from, step.to));
        day = step.to + Duration::days(1);
    }
    prop_assert_eq!(day, made.to + Duration::days(1));
    let by_rule = made.findings.changed.iter().fold((0, 0), |sum, it| (sum.0 + it.raised, sum.1 + it.solved));
    prop_assert_eq!(by_rule, sum(made.from, made.to));
    let accepted: usize = steps.iter().map(|step| step.accepted).sum();
    prop_assert_eq!(accepted, made.findings.accepted_in_period.iter().map(|it| it.count).sum::<usize>());
    let before = made.findings.before.as_ref().zip(made.before.as_ref()).unwrap();
    prop_assert_eq!((before.0.raised, before.0.solved), sum(before.1.from, before.1.to));
    Ok(())
}

pub(super) fn findings(
    scene: &Scene,
    plan: &Plan,
    lists: &Lists,
    made: &Report,
) -> Result<(), TestCaseError> {
    let all = Findings::check(plan, scene.now());
    let here: Vec<(usize, &Finding)> = all
        .in_order()
        .into_iter()
        .enumerate()
        .filter(|(_, it)| it.to >= made.from && it.from.date() <= made.to)
        .collect();
    let open = here.iter().filter(|(n, _)| n % 3 != 0).count();
    prop_assert_eq!(made.findings.serious + made.findings.warning + made.findings.info, open);
    prop_assert_eq!(made.findings.accepted, here.len() - open);
    let accepted = lists.acceptances.iter().filter(|it| made.from <= it.at.date() && it.at.date() <= made.to);
    over_time(lists, made)?;
    let said: usize = made.findings.accepted_in_period.iter().map(|it| it.count).sum();
    prop_assert_eq!(said, accepted.count());
    Ok(())
}
