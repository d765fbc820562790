//! Puts a card off to the next meeting.

use planning::{MeetingId, Point, PointId, PointState, Post, PostId};
use serde::Deserialize;
use ts_rs::TS;

use super::{change_meeting, must_not_be_closed};
use crate::edit::{Edit, Intent, Told};
use crate::refusal::Refusal;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PutOffPost {
    pub meeting: MeetingId,
    pub post: PostId,
}

impl Intent for PutOffPost {
    const NAME: &'static str = "put_off_post";

    fn carry_out(self, edit: &mut Edit<'_>) -> Result<Told, Refusal> {
        let post: Post = edit.get(self.post.0)?;
        let title = post.title.clone();
        change_meeting(edit, self.meeting, |meeting| {
            must_not_be_closed(meeting)?;
            // One that was put off before is put off again, not twice.
            meeting.points.retain(|point| point.post != Some(post.id));
            meeting.points.push(Point {
                id: PointId::new(),
                text: post.title,
                who: None,
                due: None,
                state: PointState::Open,
                post: Some(post.id),
                carried: false,
            });
            Ok(())
        })?;
        Ok(Told::about(title))
    }
}
