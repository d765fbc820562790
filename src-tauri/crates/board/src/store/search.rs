//! The search index: which posts hold which words. Triggers keep it in step with posts and placements (schema/0004_search.sql).

use planning::PostId;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OptionalExtension, named_params};

use super::columns::nth_word;

/// A word on so many posts says nothing about any of them, and ranking by it would only take time.
const EVERYWHERE: u32 = 5_000;
/// Beginnings of so many letters have an index of their own (schema/0004_search.sql).
const INDEXED: usize = 3;
/// A beginning of more words than this is asked for as such.
const NAMED: usize = 16;
/// Among so many of the newest posts a word that is on nearly everything is looked for in titles first.
const NEWEST: u32 = 20_000;

/// Teaches a connection to fold words, which the triggers of the index need, and to list the words there are.
pub(crate) fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("fold", 1, flags, |context| {
        let text = context
            .get_raw(0)
            .as_str_or_null()
            .map_err(|error| rusqlite::Error::UserFunctionError(error.into()))?;
        Ok(text.map(crate::search::fold))
    })?;
    connection.execute_batch(include_str!("search/words.sql"))
}

/// The posts that hold a word beginning like every term, in any of its readings. Ranked, titles first; where a term is on
/// nearly everything, those of the newest with it in the title, and then the others, newest first.
pub(crate) fn best(
    connection: &Connection,
    terms: &[Vec<String>],
    limit: u32,
) -> rusqlite::Result<Vec<PostId>> {
    let named = terms.iter().map(|term| named(connection, term)).collect::<rusqlite::Result<Vec<_>>>()?;
    for term in &named {
        if reach(connection, term)? >= EVERYWHERE {
            let words = named.join(" AND ");
            let mut found = newest(connection, &format!("title : ({words})"), NEWEST, limit)?;
            if found.len() < limit as usize {
                let others = newest(connection, &words, u32::MAX, limit)?;
                found.extend(others.into_iter().filter(|post| !found.contains(post)).collect::<Vec<_>>());
                found.truncate(limit as usize);
            }
            return Ok(found);
        }
    }
    let words = terms.iter().map(|term| question(term)).collect::<Vec<_>>().join(" AND ");
    let mut statement = connection.prepare_cached(include_str!("search/ranked.sql"))?;
    statement.query_map(named_params! { ":words": words, ":limit": limit }, |row| nth_word(row, 0))?.collect()
}

/// `("blabaer"* OR "blabar"*)`. Terms are folded words, letters and digits alone, so nothing in them is an operator.
fn question(term: &[String]) -> String {
    let readings: Vec<String> = term.iter().map(|reading| format!("\"{reading}\"*")).collect();
    format!("({})", readings.join(" OR "))
}

/// The same question with the words that begin so, as the index has them: `("kommunen" OR "kommunens")`. Asked for a beginning, FTS5
/// first gathers every place of all its words, each time anew, which takes 5 ms where one of them is on 100,000 posts; of whole words
/// it reads no more than is wanted.
fn named(connection: &Connection, term: &[String]) -> rusqlite::Result<String> {
    let mut words = Vec::new();
    for reading in term {
        match beginning_so(connection, reading)? {
            Some(all) => words.extend(all),
            None => return Ok(question(term)),
        }
    }
    // A word that is nowhere is still asked for.
    if words.is_empty() {
        return Ok(question(term));
    }
    Ok(format!("({})", words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" OR ")))
}

/// The words of the index that begin so; nothing when they are many, or have an index of their own.
fn beginning_so(connection: &Connection, beginning: &str) -> rusqlite::Result<Option<Vec<String>>> {
    if beginning.chars().count() <= INDEXED {
        return Ok(None);
    }
    let mut statement = connection.prepare_cached(include_str!("search/next_word.sql"))?;
    let mut words: Vec<String> = Vec::new();
    let mut from = beginning.to_owned();
    loop {
        let next: Option<String> =
            statement.query_row(named_params! { ":from": from }, |row| row.get(0)).optional()?;
        match next.filter(|word| word.starts_with(beginning)) {
            None => return Ok(Some(words)),
            Some(_) if words.len() == NAMED => return Ok(None),
            Some(word) => {
                // Words are letters and digits: nothing stands between a word and this.
                from = format!("{word}\u{1}");
                words.push(word);
            }
        }
    }
}

/// On how many posts a term stands, counted no further than [`EVERYWHERE`].
fn reach(connection: &Connection, words: &str) -> rusqlite::Result<u32> {
    let mut statement = connection.prepare_cached(include_str!("search/reach.sql"))?;
    statement.query_row(named_params! { ":words": words, ":enough": EVERYWHERE }, |row| row.get(0))
}

fn newest(connection: &Connection, words: &str, within: u32, limit: u32) -> rusqlite::Result<Vec<PostId>> {
    let mut statement = connection.prepare_cached(include_str!("search/newest.sql"))?;
    let values = named_params! { ":words": words, ":within": within, ":limit": limit };
    statement.query_map(values, |row| nth_word(row, 0))?.collect()
}

/// Where the index differs from one made afresh.
#[cfg(test)]
pub(crate) fn drift(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection.execute_batch(include_str!("search/fresh.sql"))?;
    connection.prepare(include_str!("search/drift.sql"))?.query_map([], |row| row.get(0))?.collect()
}

#[cfg(test)]
mod tests {
    use rusqlite_migration::Migrations;

    use super::super::schema::migrations;
    use super::*;

    /// A file with these titles, one post each.
    fn titled(titles: &[String]) -> rusqlite::Result<(Connection, Vec<PostId>)> {
        let mut connection = Connection::open_in_memory()?;
        teach(&connection)?;
        let first = [rusqlite_migration::M::up(include_str!("schema/0001_first.sql"))];
        Migrations::from_slice(&first).to_latest(&mut connection).expect("the first step is sound");
        let posts: Vec<PostId> = titles.iter().map(|_| PostId::new()).collect();
        for (post, title) in posts.iter().zip(titles) {
            connection.execute(include_str!("search/post_of_the_first_version.sql"), [post.to_string()])?;
            let retitle = include_str!("search/title_of_the_first_version.sql");
            connection.execute(retitle, [&post.to_string(), title])?;
        }
        migrations().to_latest(&mut connection).expect("the steps are sound");
        Ok((connection, posts))
    }

    fn words(titles: &[&str]) -> Vec<String> {
        titles.iter().copied().map(str::to_owned).collect()
    }

    #[test]
    fn a_file_from_before_search_is_indexed_when_it_is_opened() -> rusqlite::Result<()> {
        let (connection, posts) = titled(&words(&["Blåbærtur"]))?;
        assert_eq!(best(&connection, &[words(&["blabaer"]), words(&["orne"])], 9)?, posts);
        assert_eq!(drift(&connection)?, Vec::<String>::new());
        Ok(())
    }

    #[test]
    fn a_beginning_is_asked_for_by_the_words_that_begin_so() -> rusqlite::Result<()> {
        let mut titles = words(&["Kommunen inviterer", "Kommunens dag", "Kommunene", "Kommune"]);
        titles.extend((0..=NAMED).map(|nth| format!("Skole{nth}")));
        let (connection, _) = titled(&titles)?;
        let asked = |readings: &[&str]| named(&connection, &words(readings));
        assert_eq!(asked(&["kommunen"])?, r#"("kommunen" OR "kommunene" OR "kommunens")"#);
        assert_eq!(asked(&["invi", "kommunens"])?, r#"("inviterer" OR "kommunens")"#);
        assert_eq!(asked(&["kom"])?, r#"("kom"*)"#, "it has an index of its own");
        assert_eq!(asked(&["skole"])?, r#"("skole"*)"#, "there are too many");
        assert_eq!(asked(&["nowhere"])?, r#"("nowhere"*)"#);
        Ok(())
    }

    #[test]
    fn what_is_on_nearly_everything_is_found_however_it_ends() -> rusqlite::Result<()> {
        let mut titles = vec!["Kommunen".to_owned(); EVERYWHERE as usize];
        titles.push("Kommunens skole".into());
        let (connection, posts) = titled(&titles)?;
        let last = posts[EVERYWHERE as usize];
        assert_eq!(best(&connection, &[words(&["kommunen"]), words(&["skole"])], 9)?, [last]);
        assert_eq!(best(&connection, &[words(&["kommunen"])], 9)?.len(), 9);
        Ok(())
    }
}
