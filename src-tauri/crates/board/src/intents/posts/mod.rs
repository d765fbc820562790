//! What people do with cards.

mod add_comment;
mod add_picture;
mod address_audience;
mod allow_double_post;
mod assign_owners;
mod capture_post;
mod create_post;
mod delete_post;
mod delete_posts;
mod duplicate_post;
mod join_campaign;
mod mark_reuse;
mod move_cards;
mod move_to_status;
mod place_cards;
mod rename_post;
mod reuse_cards;
mod schedule_post;
mod serve_cycle_entries;
mod set_category;
mod set_checklist;
mod set_link;
mod set_links;
mod set_pictures;
mod set_publishing_order;
mod set_sponsoring;
mod state_purpose;
mod tag_post;
mod write_brief;

pub use add_comment::AddComment;
pub use add_picture::AddPicture;
pub use address_audience::AddressAudience;
pub use allow_double_post::AllowDoublePost;
pub use assign_owners::AssignOwners;
pub use capture_post::CapturePost;
pub use create_post::CreatePost;
pub use delete_post::DeletePost;
pub(super) use delete_post::take_off_the_board;
pub use delete_posts::DeletePosts;
pub use duplicate_post::DuplicatePost;
pub use join_campaign::JoinCampaign;
pub use mark_reuse::MarkReuse;
pub(super) use move_cards::move_placement;
pub use move_cards::{Move, MoveCards};
pub use move_to_status::MoveToStatus;
pub use place_cards::{LaneChange, Neighbours, PlaceCard, PlaceCards};
pub use rename_post::RenamePost;
pub use reuse_cards::ReuseCards;
pub use schedule_post::SchedulePost;
pub use serve_cycle_entries::ServeCycleEntries;
pub use set_category::SetCategory;
pub use set_checklist::SetChecklist;
pub use set_link::SetLink;
pub use set_links::SetLinks;
pub use set_pictures::SetPictures;
pub use set_publishing_order::SetPublishingOrder;
pub use set_sponsoring::SetSponsoring;
pub use state_purpose::StatePurpose;
pub use tag_post::TagPost;
pub use write_brief::WriteBrief;

use planning::{
    ChannelId, Format, Placement, PlacementId, PlacementState, PlannedTime, Post, PostId, Status,
};

/// A copy of a post that says that it reuses it: a draft that nobody has talked about or done anything for yet.
pub(super) fn copied(original: &Post) -> Post {
    let mut copy = original.clone();
    copy.id = PostId::new();
    copy.reuses = Some(original.id);
    copy.comments.clear();
    copy.rank = None;
    if copy.status != Status::Idea {
        copy.status = Status::Drafting;
    }
    copy.checklist.iter_mut().for_each(|item| item.done = false);
    copy
}

/// A placement as that of a copied post begins: where and when it was, and nothing has come of it yet.
pub(super) fn anew(placement: Placement, copy: &Post) -> Placement {
    Placement {
        planned: placement.planned,
        text: placement.text,
        ..new_placement(copy, placement.channel, placement.format)
    }
}

/// A placement that follows its post's time.
pub(super) fn new_placement(post: &Post, channel: ChannelId, format: Format) -> Placement {
    Placement {
        id: PlacementId::new(),
        post: post.id,
        channel,
        format,
        planned: None,
        state: PlacementState::Planned,
        text: None,
        url: None,
        published_at: None,
        slip_reason: None,
        results: None,
    }
}

/// What went out at its post's time keeps that time when the post goes to another.
pub(super) fn keep_what_is_out(was: Option<PlannedTime>, placements: &mut [Placement]) {
    let out = placements.iter_mut().filter(|placement| placement.state == PlacementState::Published);
    out.for_each(|placement| placement.planned = placement.planned.or(was));
}
