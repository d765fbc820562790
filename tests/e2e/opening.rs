//! The window comes up, talks to the board, and survives what goes wrong.

use acceptance::window::{Outcome, Start, in_window};
use serde_json::json;

#[tokio::test]
async fn the_window_opens() -> Outcome {
    in_window("the_window_opens", Start::empty(), async |page| page.shows("Postwheel").await).await
}

#[tokio::test]
async fn the_page_has_the_size_that_was_asked_for() -> Outcome {
    in_window("the_page_has_the_size", Start::empty().size(1024, 700), async |page| {
        let size = page.run("return [innerWidth, innerHeight]", vec![]).await?;
        assert_eq!(size, json!([1024, 700]));
        Ok(())
    })
    .await
}
