//! The posts of a document, with their placements.

use chrono::NaiveDateTime;
use planning::rank::is_place;
use planning::{
    AudienceId, BinnedPost, CampaignId, CategoryId, ChannelId, ChecklistItem, Comment, CommentId, Consent,
    CycleEntryId, Format, NamedLink, PersonId, Picture, Placement, PlacementId, PlacementState, PlannedTime,
    Post, PostId, PublishingOrder, Results, Status, TagId,
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
    bin: Vec<(String, &Value)>,
    names: &Names,
    report: &mut Report,
) -> Result<(Vec<DraftPost>, Vec<BinnedPost>), DocumentError> {
    let all: Vec<(String, &Value)> = posts.iter().chain(&bin).cloned().collect();
    // A card stands on the board or lies in the bin, not both.
    let ids = Ids::collect("post", &all)?;
    let mut placements = Vec::new();
    for (place, value) in &all {
        placements.extend(Fields::of(value, place.clone())?.list("placements")?);
    }
    let placements = Ids::collect("placement", &placements)?;
    let mut comments = Vec::new();
    for (place, value) in &all {
        comments.extend(Fields::of(value, place.clone())?.list("comments")?);
    }
    let comments = Ids::collect("comment", &comments)?;
    let known = Known { names, posts: &ids, placements: &placements, comments: &comments };
    let posts = posts
        .into_iter()
        .map(|(place, value)| {
            let mut fields = Fields::of(value, place)?;
            let draft = read(&mut fields, &known, report)?;
            fields.finish(report);
            Ok(draft)
        })
        .collect::<Result<_, _>>()?;
    let bin = bin
        .into_iter()
        .map(|(place, value)| read_binned(Fields::of(value, place)?, &known, report))
        .collect::<Result<_, _>>()?;
    Ok((posts, bin))
}

/// The ids that a card may have and name.
struct Known<'n> {
    names: &'n Names,
    /// Of the board and of the bin.
    posts: &'n Ids,
    placements: &'n Ids,
    comments: &'n Ids,
}

fn read_binned(
    mut fields: Fields<'_>,
    known: &Known<'_>,
    report: &mut Report,
) -> Result<BinnedPost, DocumentError> {
    let DraftPost { post, placements } = read(&mut fields, known, report)?;
    let reused_by = known.names.posts.many(fields.list("reused_by")?)?;
    let deleted_at = read_minute(&mut fields, "deleted_at")?;
    let deleted_by = fields.text("deleted_by")?.unwrap_or_default();
    fields.finish(report);
    let reused_by = reused_by.into_iter().map(PostId).collect();
    Ok(BinnedPost { id: post.id, post, placements, reused_by, deleted_at, deleted_by })
}

fn read(fields: &mut Fields<'_>, known: &Known<'_>, report: &mut Report) -> Result<DraftPost, DocumentError> {
    let names = known.names;
    let id = PostId(known.posts.own(fields)?);
    let mut post = Post::titled(id, fields.text("title")?.unwrap_or_default());
    post.brief = fields.text("brief")?.unwrap_or_default();
    post.planned = fields.maybe_word("planned")?;
    post.status = fields.word("status")?.unwrap_or(Status::Drafting);
    post.category = names.categories.one(fields, "category")?.map(CategoryId);
    post.owners = names.people.many(fields.list("owners")?)?.into_iter().map(PersonId).collect();
    post.tags = names.tags.many(fields.list("tags")?)?.into_iter().map(TagId).collect();
    post.campaign = names.campaigns.one(fields, "campaign")?.map(CampaignId);
    post.audience = names.audiences.one(fields, "audience")?.map(AudienceId);
    post.purpose = fields.text("purpose")?.unwrap_or_default();
    post.link = fields.maybe_text("link")?;
    post.sponsored = fields.flag("sponsored")?.unwrap_or(false);
    post.budget = fields.maybe_number("budget")?;
    post.reuses = names.posts.one(fields, "reuses")?.map(PostId);
    post.order = fields.word("order")?.unwrap_or(PublishingOrder::None);
    post.allow_double_post = fields.flag("allow_double_post")?.unwrap_or(false);
    post.exempt_from_holds = fields.flag("exempt_from_holds")?.unwrap_or(false);
    post.cycle_entries =
        names.cycle.many(fields.list("cycle_entries")?)?.into_iter().map(CycleEntryId).collect();
    post.rank = fields.maybe_text("rank")?;
    if let Some(rank) = post.rank.take_if(|rank| !is_place(rank)) {
        report.drop(fields.at("rank"), rank, "this is no place between two cards");
    }
    for (place, value) in fields.list("pictures")? {
        let mut picture = Fields::of(value, place)?;
        post.pictures.push(Picture {
            name: picture.text("name")?.unwrap_or_default(),
            description: picture.text("description")?.unwrap_or_default(),
            consent: picture.word("consent")?.unwrap_or(Consent::Missing),
            file: picture.maybe_text("file")?,
        });
        let kept =
            post.pictures.last_mut().and_then(|picture| picture.file.take_if(|f| !Picture::is_file_name(f)));
        if let Some(file) = kept {
            report.drop(picture.at("file"), file, "this names no picture of a board's folder");
        }
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
        post.comments.push(read_comment(Fields::of(value, place)?, known, report)?);
    }
    let mut read = Vec::new();
    for (place, value) in fields.list("placements")? {
        read.push(read_placement(Fields::of(value, place)?, id, names, known.placements, report)?);
    }
    Ok(DraftPost { post, placements: read })
}

fn read_comment(
    mut fields: Fields<'_>,
    known: &Known<'_>,
    report: &mut Report,
) -> Result<Comment, DocumentError> {
    let mentions = known.names.people.many(fields.list("mentions")?)?;
    let comment = Comment {
        id: CommentId(known.comments.own(&mut fields)?),
        at: read_minute(&mut fields, "at")?,
        author: fields.text("author")?.unwrap_or_default(),
        text: fields.text("text")?.unwrap_or_default(),
        mentions: mentions.into_iter().map(PersonId).collect(),
    };
    fields.finish(report);
    Ok(comment)
}

fn read_minute(fields: &mut Fields<'_>, key: &'static str) -> Result<NaiveDateTime, DocumentError> {
    let (missing, place) = (fields.missing(key), fields.at(key));
    let at: PlannedTime = fields.word(key)?.ok_or(missing)?;
    let why = format!("“{at}” is not a minute such as 2026-03-02T08:00");
    at.minute().ok_or(DocumentError { place, why })
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
        published_at: fields.maybe_word("published_at")?,
        slip_reason: fields.maybe_text("slip_reason")?,
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
