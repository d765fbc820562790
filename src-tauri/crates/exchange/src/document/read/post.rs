//! The posts of a document, with their placements.

use planning::{
    AudienceId, CampaignId, CategoryId, ChannelId, ChecklistItem, Comment, CommentId, Consent, CycleEntryId,
    Format, NamedLink, PersonId, Picture, Placement, PlacementId, PlacementState, PlannedTime, Post, PostId,
    PublishingOrder, Results, Status, TagId,
};
use serde_json::Value;

use super::super::DocumentError;
use super::super::fields::Fields;
use super::super::references::Ids;
use super::Names;
use crate::draft::DraftPost;
use crate::report::Report;

pub(super) fn read_all(
    posts: Vec<(String, &Value)>,
    names: &Names,
    report: &mut Report,
) -> Result<Vec<DraftPost>, DocumentError> {
    let mut placements = Vec::new();
    for (place, value) in &posts {
        placements.extend(Fields::of(value, place.clone())?.list("placements")?);
    }
    let placements = Ids::collect("placement", &placements)?;
    let mut comments = Vec::new();
    for (place, value) in &posts {
        comments.extend(Fields::of(value, place.clone())?.list("comments")?);
    }
    let comments = Ids::collect("comment", &comments)?;
    posts
        .into_iter()
        .map(|(place, value)| read(Fields::of(value, place)?, names, &placements, &comments, report))
        .collect()
}

fn read(
    mut fields: Fields<'_>,
    names: &Names,
    placements: &Ids,
    comments: &Ids,
    report: &mut Report,
) -> Result<DraftPost, DocumentError> {
    let id = PostId(names.posts.own(&mut fields)?);
    let mut post = Post::titled(id, fields.text("title")?.unwrap_or_default());
    post.brief = fields.text("brief")?.unwrap_or_default();
    post.planned = fields.maybe_word("planned")?;
    post.status = fields.word("status")?.unwrap_or(Status::Drafting);
    post.category = names.categories.one(&mut fields, "category")?.map(CategoryId);
    post.owners = names.people.many(fields.list("owners")?)?.into_iter().map(PersonId).collect();
    post.tags = names.tags.many(fields.list("tags")?)?.into_iter().map(TagId).collect();
    post.campaign = names.campaigns.one(&mut fields, "campaign")?.map(CampaignId);
    post.audience = names.audiences.one(&mut fields, "audience")?.map(AudienceId);
    post.purpose = fields.text("purpose")?.unwrap_or_default();
    post.link = fields.maybe_text("link")?;
    post.sponsored = fields.flag("sponsored")?.unwrap_or(false);
    post.budget = fields.maybe_number("budget")?;
    post.reuses = names.posts.one(&mut fields, "reuses")?.map(PostId);
    post.order = fields.word("order")?.unwrap_or(PublishingOrder::None);
    post.allow_double_post = fields.flag("allow_double_post")?.unwrap_or(false);
    post.cycle_entries =
        names.cycle.many(fields.list("cycle_entries")?)?.into_iter().map(CycleEntryId).collect();
    for (place, value) in fields.list("pictures")? {
        let mut picture = Fields::of(value, place)?;
        post.pictures.push(Picture {
            name: picture.text("name")?.unwrap_or_default(),
            description: picture.text("description")?.unwrap_or_default(),
            consent: picture.word("consent")?.unwrap_or(Consent::Missing),
        });
        picture.finish(report);
    }
    for (place, value) in fields.list("links")? {
        let mut link = Fields::of(value, place)?;
        let url = link.text("url")?.unwrap_or_default();
        post.links.push(NamedLink { name: link.text("name")?.unwrap_or_else(|| url.clone()), url });
        link.finish(report);
    }
    for (place, value) in fields.list("checklist")? {
        let mut item = Fields::of(value, place)?;
        let text = item.text("text")?.unwrap_or_default();
        post.checklist.push(ChecklistItem { text, done: item.flag("done")?.unwrap_or(false) });
        item.finish(report);
    }
    for (place, value) in fields.list("comments")? {
        post.comments.push(read_comment(Fields::of(value, place)?, comments, report)?);
    }
    let mut read = Vec::new();
    for (place, value) in fields.list("placements")? {
        read.push(read_placement(Fields::of(value, place)?, id, names, placements, report)?);
    }
    fields.finish(report);
    Ok(DraftPost { post, placements: read })
}

fn read_comment(mut fields: Fields<'_>, ids: &Ids, report: &mut Report) -> Result<Comment, DocumentError> {
    let (missing, place) = (fields.missing("at"), fields.at("at"));
    let at: PlannedTime = fields.word("at")?.ok_or(missing)?;
    let why = format!("“{at}” is not a minute such as 2026-03-02T08:00");
    let comment = Comment {
        id: CommentId(ids.own(&mut fields)?),
        at: at.minute().ok_or(DocumentError { place, why })?,
        author: fields.text("author")?.unwrap_or_default(),
        text: fields.text("text")?.unwrap_or_default(),
    };
    fields.finish(report);
    Ok(comment)
}

fn read_placement(
    mut fields: Fields<'_>,
    post: PostId,
    names: &Names,
    ids: &Ids,
    report: &mut Report,
) -> Result<Placement, DocumentError> {
    let missing = fields.missing("channel");
    let placement = Placement {
        id: PlacementId(ids.own(&mut fields)?),
        post,
        channel: names.channels.one(&mut fields, "channel")?.map(ChannelId).ok_or(missing)?,
        format: fields.word("format")?.unwrap_or(Format::Post),
        planned: fields.maybe_word("planned")?,
        state: fields.word("state")?.unwrap_or(PlacementState::Planned),
        text: fields.maybe_text("text")?,
        url: fields.maybe_text("url")?,
        results: fields.object("results")?.map(|results| read_results(results, report)).transpose()?,
    };
    fields.finish(report);
    Ok(placement)
}

fn read_results(mut fields: Fields<'_>, report: &mut Report) -> Result<Results, DocumentError> {
    let results = Results {
        reach: fields.maybe_number("reach")?,
        reactions: fields.maybe_number("reactions")?,
        comments: fields.maybe_number("comments")?,
        shares: fields.maybe_number("shares")?,
        clicks: fields.maybe_number("clicks")?,
        followers: fields.maybe_number("followers")?,
        views: fields.maybe_number("views")?,
        cost: fields.maybe_number("cost")?,
        as_of: fields.maybe_date("as_of")?,
        meta_post: fields.maybe_text("meta_post")?,
    };
    fields.finish(report);
    Ok(results)
}
