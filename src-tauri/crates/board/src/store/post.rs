//! Posts, with their owners, tags and cycle entries in rows of their own, and pictures, links, checklist and comments as
//! values of the row.

use planning::{AudienceId, CampaignId, CategoryId, CycleEntryId, PersonId, Post, PostId, TagId};
use rusqlite::{Connection, named_params};

use super::columns::{Cells, json, maybe_word, text, to_json, word};
use super::record::record;

record!(Post, Post, "post",
    put: |post, connection, sql| {
        let id = post.id.to_string();
        let values = named_params! {
            ":id": id, ":title": post.title, ":brief": post.brief, ":planned": text(post.planned),
            ":status": post.status.word(), ":category": text(post.category), ":campaign": text(post.campaign),
            ":audience": text(post.audience), ":purpose": post.purpose, ":link": post.link, ":sponsored": post.sponsored,
            ":budget": post.budget, ":reuses": text(post.reuses), ":publishing_order": post.order.word(),
            ":allow_double_post": post.allow_double_post, ":pictures": to_json(&post.pictures)?,
            ":links": to_json(&post.links)?, ":checklist": to_json(&post.checklist)?,
            ":comments": to_json(&post.comments)?, ":rank": post.rank, ":exempt_from_holds": post.exempt_from_holds,
        };
        connection.prepare_cached(sql)?.execute(values)?;
        put_owned(post, &id, connection)
    },
    read: read);

fn put_owned(post: &Post, id: &str, connection: &Connection) -> rusqlite::Result<()> {
    for clear in [
        include_str!("post/clear_owners.sql"),
        include_str!("post/clear_tags.sql"),
        include_str!("post/clear_cycle_entries.sql"),
    ] {
        connection.prepare_cached(clear)?.execute(named_params! { ":post": id })?;
    }
    let mut add = connection.prepare_cached(include_str!("post/add_owner.sql"))?;
    for (position, owner) in post.owners.iter().enumerate() {
        add.execute(
            named_params! { ":post": id, ":position": position as i64, ":person": owner.to_string() },
        )?;
    }
    let mut add = connection.prepare_cached(include_str!("post/add_tag.sql"))?;
    for (position, tag) in post.tags.iter().enumerate() {
        add.execute(named_params! { ":post": id, ":position": position as i64, ":tag": tag.to_string() })?;
    }
    let mut add = connection.prepare_cached(include_str!("post/add_cycle_entry.sql"))?;
    for (position, entry) in post.cycle_entries.iter().enumerate() {
        add.execute(
            named_params! { ":post": id, ":position": position as i64, ":cycle_entry": entry.to_string() },
        )?;
    }
    Ok(())
}

fn read(row: &Cells<'_>) -> rusqlite::Result<Post> {
    Ok(Post {
        id: word(row, "id")?,
        title: row.get("title")?,
        brief: row.get("brief")?,
        planned: maybe_word(row, "planned")?,
        status: word(row, "status")?,
        category: maybe_word(row, "category")?,
        owners: json(row, "owners")?,
        tags: json(row, "tags")?,
        campaign: maybe_word(row, "campaign")?,
        audience: maybe_word(row, "audience")?,
        purpose: row.get("purpose")?,
        link: row.get("link")?,
        sponsored: row.get("sponsored")?,
        budget: row.get("budget")?,
        reuses: maybe_word(row, "reuses")?,
        order: word(row, "publishing_order")?,
        allow_double_post: row.get("allow_double_post")?,
        pictures: json(row, "pictures")?,
        links: json(row, "links")?,
        checklist: json(row, "checklist")?,
        comments: json(row, "comments")?,
        cycle_entries: json(row, "cycle_entries")?,
        rank: row.get("rank")?,
        exempt_from_holds: row.get("exempt_from_holds")?,
    })
}

pub(crate) fn count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.prepare_cached(include_str!("post/count.sql"))?.query_row([], |row| row.get(0))
}

pub(crate) fn of_person(connection: &Connection, person: PersonId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/of_person.sql"), ":person", &person.to_string())
}

/// The posts of a person that are still to go out.
pub(crate) fn open_of_person(connection: &Connection, person: PersonId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/open_of_person.sql"), ":person", &person.to_string())
}

pub(crate) fn with_tag(connection: &Connection, tag: TagId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/with_tag.sql"), ":tag", &tag.to_string())
}

pub(crate) fn in_category(connection: &Connection, category: CategoryId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/in_category.sql"), ":category", &category.to_string())
}

pub(crate) fn in_campaign(connection: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/in_campaign.sql"), ":campaign", &campaign.to_string())
}

pub(crate) fn for_audience(connection: &Connection, audience: AudienceId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/for_audience.sql"), ":audience", &audience.to_string())
}

/// The posts that serve a line of the annual wheel.
pub(crate) fn serving(connection: &Connection, entry: CycleEntryId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/serving.sql"), ":cycle_entry", &entry.to_string())
}

/// The posts with a comment that calls on a person.
pub(crate) fn mentioning(connection: &Connection, person: PersonId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/mentioning.sql"), ":person", &person.to_string())
}

/// The posts that reuse a post.
pub(crate) fn reusing(connection: &Connection, post: PostId) -> rusqlite::Result<Vec<PostId>> {
    ids(connection, include_str!("post/reusing.sql"), ":post", &post.to_string())
}

fn ids(connection: &Connection, sql: &str, name: &str, value: &str) -> rusqlite::Result<Vec<PostId>> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_map(&[(name, value)], |row| super::columns::nth_word(row, 0))?.collect()
}

/// How often each post and each placement was written, taken away or brought back; it never falls.
pub(crate) fn card_versions(connection: &Connection) -> rusqlite::Result<Vec<(uuid::Uuid, u32)>> {
    let mut statement = connection.prepare_cached(include_str!("post/card_writes.sql"))?;
    statement.query_map([], |row| Ok((word(row, "id")?, row.get("count")?)))?.collect()
}
