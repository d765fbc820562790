//! The search index: which posts hold which words. Triggers keep it in step with posts and placements (schema/0004_search.sql).

use planning::PostId;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, named_params};

use super::columns::nth_word;

/// A word on so many posts says nothing about any of them, and ranking by it would only take time.
const EVERYWHERE: u32 = 5_000;
/// Among so many of the newest posts a word that is on nearly everything is looked for in titles first.
const NEWEST: u32 = 20_000;

/// Teaches a connection to fold words, which the triggers of the index need.
pub(crate) fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("fold", 1, flags, |context| {
        let text = context
            .get_raw(0)
            .as_str_or_null()
            .map_err(|error| rusqlite::Error::UserFunctionError(error.into()))?;
        Ok(text.map(crate::search::fold))
    })
}

/// The posts that hold a word beginning like every term, in any of its readings. Ranked, titles first; where a term is on
/// nearly everything, those of the newest with it in the title, and then the others, newest first.
pub(crate) fn best(
    connection: &Connection,
    terms: &[Vec<String>],
    limit: u32,
) -> rusqlite::Result<Vec<PostId>> {
    let words = terms.iter().map(|term| question(term)).collect::<Vec<_>>().join(" AND ");
    for term in terms {
        if reach(connection, &question(term))? >= EVERYWHERE {
            let mut found = newest(connection, &format!("title : ({words})"), NEWEST, limit)?;
            if found.len() < limit as usize {
                let others = newest(connection, &words, u32::MAX, limit)?;
                found.extend(others.into_iter().filter(|post| !found.contains(post)).collect::<Vec<_>>());
                found.truncate(limit as usize);
            }
            return Ok(found);
        }
    }
    let mut statement = connection.prepare_cached(include_str!("search/ranked.sql"))?;
    statement.query_map(named_params! { ":words": words, ":limit": limit }, |row| nth_word(row, 0))?.collect()
}

/// `("blabaer"* OR "blabar"*)`. Terms are folded words, letters and digits alone, so nothing in them is an operator.
fn question(term: &[String]) -> String {
    let readings: Vec<String> = term.iter().map(|reading| format!("\"{reading}\"*")).collect();
    format!("({})", readings.join(" OR "))
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

    #[test]
    fn a_file_from_before_search_is_indexed_when_it_is_opened() -> rusqlite::Result<()> {
        let mut connection = Connection::open_in_memory()?;
        teach(&connection)?;
        let first = [rusqlite_migration::M::up(include_str!("schema/0001_first.sql"))];
        Migrations::from_slice(&first).to_latest(&mut connection).expect("the first step is sound");
        let post = PostId::new();
        connection.execute(include_str!("search/post_of_the_first_version.sql"), [post.to_string()])?;
        migrations().to_latest(&mut connection).expect("the steps are sound");
        assert_eq!(best(&connection, &[vec!["blabaer".into()], vec!["orne".into()]], 9)?, [post]);
        assert_eq!(drift(&connection)?, Vec::<String>::new());
        Ok(())
    }
}
