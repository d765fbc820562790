//! What hangs on a card: people, checklists, links, comments, and the ids that make a second import an update.

use super::*;

fn comment(id: &str, card: &str, date: &str, text: &str) -> Value {
    json!({ "id": id, "type": "commentCard", "date": date, "data": { "text": text, "card": { "id": card, "name": card } },
        "memberCreator": { "id": "m1", "fullName": "Kari Nordmann" } })
}

#[test]
fn reading_the_same_file_again_gives_the_same_ids() {
    for text in super::exports::ALL {
        let board: Value = serde_json::from_str(text).unwrap();
        assert_eq!(reading(&board).draft, reading(&board).draft);
    }
}

#[test]
fn after_the_first_import_nothing_but_posts_is_new() {
    let board: Value = serde_json::from_str(super::exports::NORRKOPING).unwrap();
    let first = reading(&board);
    let ours = Ours { channels: first.draft.channels.clone(), people: first.draft.people.clone() };
    let known = Known { categories: &first.draft.categories, tags: &first.draft.tags, ..ours.known() };
    let again = read(&board, &known, None, Words::En).unwrap();
    assert_eq!(again.draft.posts, first.draft.posts);
    assert_eq!((again.draft.channels.len(), again.draft.people.len()), (0, 0));
    assert_eq!((again.draft.categories.len(), again.draft.tags.len()), (0, 0));
}

#[test]
fn ids_are_unique_even_where_the_file_repeats_them() {
    for text in super::exports::ALL {
        let reading = reading(&serde_json::from_str(text).unwrap());
        let mut ids = std::collections::HashSet::new();
        for post in &reading.draft.posts {
            assert!(ids.insert(post.post.id.0), "post {}", post.post.title);
            assert!(post.placements.iter().all(|placement| ids.insert(placement.id.0)));
            assert!(
                post.post.comments.iter().all(|comment| ids.insert(comment.id.0)),
                "comments of {}",
                post.post.title
            );
        }
    }
}

#[test]
fn members_are_owners_and_a_person_of_that_name_on_our_board_is_the_same() {
    let members = json!({ "members": [{ "id": "m1", "fullName": "Kari Nordmann" }, { "id": "m2", "fullName": null, "username": "ola" }] });
    let board = board(json!([{ "name": "A", "idMembers": ["m1", "m2", "m1"] }]), members);
    let first = reading(&board);
    assert_eq!(
        first.draft.people.iter().map(|p| (p.name.as_str(), p.initials.as_str())).collect::<Vec<_>>(),
        [("Kari Nordmann", "KN"), ("ola", "O")]
    );
    assert_eq!(post(&first, "A").owners.len(), 2);

    let kari = Person {
        id: planning::PersonId::new(),
        name: "KARI nordmann".to_owned(),
        ..first.draft.people[0].clone()
    };
    let again = Ours { people: vec![kari.clone()], ..Ours::default() }.read(&board);
    assert_eq!(post(&again, "A").owners[0], kari.id);
    assert_eq!(again.draft.people.len(), 1);
}

#[test]
fn who_left_the_board_is_known_by_what_they_did_there_or_else_reported() {
    let actions = json!({ "actions": [comment("c1", "A", "2026-08-01T10:00:00Z", "Fint")] });
    let reading = reading(&board(json!([{ "name": "A", "idMembers": ["m1", "m9"] }]), actions));
    assert_eq!(reading.draft.people[0].name, "Kari Nordmann");
    assert!(is_changed(&reading, "person “Kari Nordmann”", "no longer a member"));
    assert!(is_dropped(&reading, "card “A”", "member m9"));
}

#[test]
fn comments_stand_on_their_cards_oldest_first_on_the_boards_clock() {
    let actions = json!({ "actions": [comment("c2", "A", "2026-08-02T10:00:00Z", "Andre"), comment("c1", "A", "2026-08-01T10:00:00Z", "Første")] });
    let post = one_of(&reading(&board(json!([{ "name": "A" }]), actions))).post;
    let told: Vec<String> =
        post.comments.iter().map(|c| format!("{} {}: {}", c.at, c.author, c.text)).collect();
    assert_eq!(
        told,
        ["2026-08-01 12:00:00 Kari Nordmann: Første", "2026-08-02 12:00:00 Kari Nordmann: Andre"]
    );
}

#[test]
fn a_comment_whose_card_is_gone_is_reported_with_its_text() {
    let actions = json!({ "actions": [comment("c1", "borte", "2026-08-01T10:00:00Z", "Husk bildet")] });
    let reading = reading(&board(json!([{ "name": "A" }]), actions));
    assert!(is_dropped(&reading, "comment by Kari Nordmann on “borte”", "Husk bildet"));
}

#[test]
fn an_export_that_is_full_says_that_comments_may_be_missing_and_which_are() {
    let actions: Vec<Value> = (0..1000)
        .map(|n| json!({ "id": format!("u{n}"), "type": "updateCard", "date": "2026-05-01T10:00:00Z" }))
        .collect();
    let reading =
        reading(&board(json!([{ "name": "A", "badges": { "comments": 3 } }]), json!({ "actions": actions })));
    assert!(is_changed(
        &reading,
        "comments",
        "1000 actions, the most Trello gives: comments older than 2026-05-01 may be missing"
    ));
    assert!(is_dropped(&reading, "card “A”", "3 of its 3 comments"));
}

#[test]
fn checklists_become_one_list_in_their_order_and_say_which_item_was_whose() {
    let item = |name: &str, pos: u32, state: &str| json!({ "name": name, "pos": pos, "state": state });
    let checklists = json!({ "checklists": [
        { "id": "k2", "idCard": "A", "name": "Bilde", "pos": 2, "checkItems": [item("Alt-tekst", 1, "incomplete")] },
        { "id": "k1", "idCard": "A", "name": "Tekst", "pos": 1, "checkItems": [item("Korrektur", 2, "incomplete"), item("Skriv", 1, "complete")] },
    ] });
    let items = one_of(&reading(&board(json!([{ "name": "A" }]), checklists))).post.checklist;
    let told: Vec<(&str, bool)> = items.iter().map(|item| (item.text.as_str(), item.done)).collect();
    assert_eq!(told, [("Tekst: Skriv", true), ("Tekst: Korrektur", false), ("Bilde: Alt-tekst", false)]);
}

#[test]
fn the_due_date_and_the_member_of_a_checklist_item_are_kept_in_its_text() {
    let extra = json!({
        "members": [{ "id": "m1", "fullName": "Kari" }],
        "checklists": [{ "idCard": "A", "name": "Sjekkliste", "checkItems": [{ "name": "Foto", "due": "2026-08-20T10:00:00Z", "idMember": "m1" }] }],
    });
    assert_eq!(
        one_of(&reading(&board(json!([{ "name": "A" }]), extra))).post.checklist[0].text,
        "Foto (Kari, 2026-08-20 12:00)"
    );
}

#[test]
fn attachments_and_the_trello_card_become_links_and_uploads_are_reported() {
    let attachments = json!([
        { "name": "Skoleruta", "url": "https://kommune.example/skoleruta" },
        { "name": "bilde.png", "url": "https://trello.com/x/bilde.png", "isUpload": true },
        { "name": "Felle", "url": "javascript:alert(1)" },
    ]);
    let reading = reading(&board(
        json!([{ "name": "A", "attachments": attachments, "shortUrl": "https://trello.com/c/1" }]),
        json!({}),
    ));
    let names: Vec<&str> = post(&reading, "A").links.iter().map(|link| link.name.as_str()).collect();
    assert_eq!(names, ["Skoleruta", "bilde.png", "Trello"]);
    assert_eq!(post(&reading, "A").link, None);
    assert!(is_changed(&reading, "card “A”", "uploaded files stay in Trello"));
    assert!(is_dropped(&reading, "card “A”", "Felle"));
}

#[test]
fn a_description_is_taken_verbatim() {
    let text = "# Tittel\n\n* punkt *uthevet* <script>\n\n```kode```  ";
    assert_eq!(one(json!({ "name": "A", "desc": text })).post.brief, text);
}

#[test]
fn posts_stand_in_the_order_of_lists_and_cards() {
    let lists = json!([{ "id": "b", "name": "B", "pos": 2 }, { "id": "a", "name": "A", "pos": "1" }]);
    let card = |name: &str, list: &str, pos: f64| json!({ "name": name, "idList": list, "pos": pos });
    let cards = json!([card("4", "b", 9.5), card("3", "b", 1.0), card("2", "a", 7.0), card("1", "a", 0.5), { "name": "5", "idList": null }]);
    let reading = reading(&board(cards, json!({ "lists": lists })));
    let titles: String = reading.draft.posts.iter().map(|post| post.post.title.as_str()).collect();
    assert_eq!(titles, "12345");
}
