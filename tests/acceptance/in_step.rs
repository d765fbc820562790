//! The plan in memory keeps step with the file: after any series of operations, the findings are those of a fresh start.

use serde_json::json;

use crate::desk::Desk;

/// A small generator with a fixed seed, so that a failure repeats.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

#[test]
fn after_many_operations_undos_and_redos_the_findings_are_those_of_a_fresh_start() {
    let mut desk = Desk::empty();
    let path = desk.path("sample.postwheel");
    desk.done("new_board", json!({ "path": path, "sample": true }));
    let document = desk.document();
    let all = |list: &str| {
        document[list].as_array().unwrap().iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    let (posts, channels, people) = (all("posts"), all("channels"), all("people"));
    let mut dice = Dice(20_260_818);
    for round in 0..120 {
        let post = &posts[dice.below(posts.len())];
        let day =
            format!("2026-08-{:02}T{:02}:{:02}", 18 + dice.below(13), 8 + dice.below(9), dice.below(4) * 15);
        let coarse = ["2026-W35", "2026-08", "2026-08-20"][dice.below(3)];
        let state = ["active", "paused"][dice.below(2)];
        let status = ["idea", "drafting", "approved", "cancelled"][dice.below(4)];
        let (command, params) = match dice.below(8) {
            0 => ("schedule_post", json!({ "post": post, "to": day })),
            1 => ("schedule_post", json!({ "post": post, "to": coarse })),
            2 => ("move_to_status", json!({ "post": post, "status": status })),
            3 => ("assign_owners", json!({ "post": post, "owners": [people[dice.below(people.len())]] })),
            4 => (
                "add_placement",
                json!({ "post": post, "channel": channels[dice.below(channels.len())], "format": "post", "planned": day }),
            ),
            5 => (
                "change_channel_state",
                json!({ "channel": channels[dice.below(channels.len())], "state": state }),
            ),
            6 => ("undo", json!({})),
            _ => ("redo", json!({})),
        };
        // Nothing to redo, or no longer: that is an answer too.
        let _ = desk.session.dispatch(command, params);
        if round % 12 == 0 {
            let kept = desk.done("check", json!({}));
            desk.done("close_board", json!({}));
            desk.done("open_board", json!({ "path": path }));
            assert_eq!(desk.done("check", json!({})), kept, "round {round}, after {command}");
        }
    }
}
