//! Lists, labels and fields: what they are taken for, and how the editor overrules it.

use planning::{Channel, PlacementState, Status};

use super::*;

fn labelled(names: &[&str]) -> Value {
    json!(names.iter().map(|name| json!({ "id": name, "name": name, "color": "blue" })).collect::<Vec<_>>())
}

fn lists(names: &[&str]) -> (Value, Value) {
    let lists: Vec<Value> =
        names.iter().enumerate().map(|(at, n)| json!({ "id": n, "name": n, "pos": at })).collect();
    let cards: Vec<Value> = names.iter().map(|n| json!({ "name": format!("in {n}"), "idList": n })).collect();
    (json!(cards), json!({ "lists": lists }))
}

#[test]
fn lists_become_statuses_by_their_names() {
    let (cards, extra) = lists(&["Idébank", "Att göra", "Granskning", "Klar til publisering", "Publicerat"]);
    let reading = reading(&board(cards, extra));
    let statuses: Vec<Status> = reading.draft.posts.iter().map(|post| post.post.status).collect();
    assert_eq!(
        statuses,
        [Status::Idea, Status::Drafting, Status::Review, Status::Approved, Status::Published]
    );
    assert!(reading.map.lists.iter().all(|row| !row.guessed && row.cards == 1));
}

#[test]
fn horizon_lists_plan_the_cards_that_have_no_date() {
    let (mut cards, extra) = lists(&["Next week", "Q4", "september"]);
    cards
        .as_array_mut()
        .unwrap()
        .push(json!({ "name": "dated", "idList": "Q4", "due": "2026-10-01T10:00:00Z" }));
    let reading = reading(&board(cards, extra));
    let when = |title: &str| planned(post(&reading, title));
    assert_eq!(when("in Next week").unwrap(), "2026-W35");
    assert_eq!(when("in Q4").unwrap(), "2026-Q4");
    assert_eq!(when("in september").unwrap(), "2026-09");
    assert_eq!(when("dated").unwrap(), "2026-10-01T12:00");
    assert!(reading.draft.posts.iter().all(|post| post.post.status == Status::Drafting));
}

#[test]
fn a_list_whose_name_says_nothing_is_guessed_and_reported() {
    let (cards, extra) = lists(&["Biblioteket"]);
    let reading = reading(&board(cards, extra));
    assert!(reading.map.lists[0].guessed);
    assert_eq!(post(&reading, "in Biblioteket").status, Status::Drafting);
    assert!(is_changed(&reading, "list “Biblioteket”", "its name does not say for sure"));
}

#[test]
fn labels_that_name_channels_become_placements_that_follow_the_post() {
    let cards = json!([{ "name": "A", "labels": labelled(&["Facebook – händelse", "Instagram story", "IG reel", "Nyhetsbrev"]) }]);
    let reading = reading(&board(cards, json!({})));
    assert_eq!(
        placements(&reading, "A"),
        ["Facebook event", "Instagram story", "Instagram reel", "Nyhetsbrev newsletter"]
    );
    assert!(draft_post(&reading, "A").placements.iter().all(|placement| placement.planned.is_none()));
    assert_eq!(reading.draft.channels.len(), 3);
}

#[test]
fn two_labels_for_the_same_channel_and_format_are_one_placement() {
    let reading = reading(&board(
        json!([{ "name": "A", "labels": labelled(&["FB", "Facebook", "Facebook – inlägg"]) }]),
        json!({}),
    ));
    assert_eq!(placements(&reading, "A"), ["Facebook post"]);
}

#[test]
fn new_social_channels_get_a_capacity_so_that_collisions_show_at_once() {
    let reading = reading(&board(json!([{ "name": "A", "labels": labelled(&["FB", "Webb"]) }]), json!({})));
    let capacity = |at: usize| &reading.draft.channels[at].capacity;
    assert_eq!(
        (capacity(0).min_gap_minutes, capacity(0).most_per_day),
        (Some(60), Some(planning::Weight(200)))
    );
    assert_eq!((capacity(1).min_gap_minutes, capacity(1).most_per_day), (None, None));
    assert!(is_changed(
        &reading,
        "channel “Facebook”",
        "60 minutes between posts and at most 2 a day until you set its capacity"
    ));
}

fn channel(name: &str, like: &str) -> Channel {
    let reading = reading(&board(json!([{ "name": "A", "labels": labelled(&[like]) }]), json!({})));
    Channel { id: planning::ChannelId::new(), name: name.to_owned(), ..reading.draft.channels[0].clone() }
}

#[test]
fn a_channel_that_our_board_has_is_used_instead_of_a_new_one() {
    let ours =
        Ours { channels: vec![channel("Norrköpings kommun på Facebook", "Facebook")], ..Ours::default() };
    let board = board(json!([{ "name": "A", "labels": labelled(&["FB"]) }]), json!({}));
    let reading = ours.read(&board);
    assert_eq!(draft_post(&reading, "A").placements[0].channel, ours.channels[0].id);
    assert_eq!(reading.draft.channels, []);
}

#[test]
fn of_two_channels_on_a_platform_the_one_of_that_name_is_meant() {
    let ours = Ours {
        channels: vec![channel("Biblioteket", "Facebook"), channel("Facebook", "Facebook")],
        ..Ours::default()
    };
    let reading = ours.read(&board(json!([{ "name": "A", "labels": labelled(&["FB"]) }, { "name": "B", "labels": labelled(&["Biblioteket"]) }]), json!({})));
    assert_eq!(draft_post(&reading, "A").placements[0].channel, ours.channels[1].id);
    assert_eq!(draft_post(&reading, "B").placements[0].channel, ours.channels[0].id);
}

#[test]
fn sponsored_is_said_by_labels_fields_and_advertisements() {
    let fields = json!({ "customFields": [
        { "id": "box", "name": "Sponset", "type": "checkbox" },
        { "id": "list", "name": "Sponsrad", "type": "list", "options": [{ "id": "y", "value": { "text": "Ja" } }, { "id": "n", "value": { "text": "Nej" } }] },
    ] });
    let reading = reading(&board(
        json!([
            { "name": "label", "labels": labelled(&["Sponset innlegg"]) },
            { "name": "ad", "labels": labelled(&["FB-annonse"]) },
            { "name": "box", "customFieldItems": [{ "idCustomField": "box", "value": { "checked": "true" } }] },
            { "name": "list", "customFieldItems": [{ "idCustomField": "list", "idValue": "y" }] },
            { "name": "not", "labels": labelled(&["Ikke sponset"]), "customFieldItems": [{ "idCustomField": "list", "idValue": "n" }] },
        ]),
        fields,
    ));
    let sponsored: Vec<&str> =
        reading.draft.posts.iter().filter(|p| p.post.sponsored).map(|p| p.post.title.as_str()).collect();
    assert_eq!(sponsored, ["label", "ad", "box", "list"]);
}

#[test]
fn labels_that_sort_the_cards_are_categories_and_others_tags() {
    let cards: Vec<Value> = (0..20)
        .map(|n| {
            let category = ["Skole", "Kultur", "Teknisk"][n % 3];
            let names: &[&str] = if n % 4 == 0 { &[category, "Haster", "Klima"] } else { &[category] };
            json!({ "name": format!("card {n}"), "labels": labelled(names) })
        })
        .collect();
    let reading = reading(&board(json!(cards), json!({})));
    let categories: Vec<&str> =
        reading.draft.categories.iter().map(|category| category.name.as_str()).collect();
    assert_eq!(categories, ["Skole", "Kultur", "Teknisk"]);
    assert_eq!(tags(&reading, "card 0"), ["Haster", "Klima"]);
}

#[test]
fn a_few_cards_are_no_ground_for_categories() {
    let cards: Vec<Value> = (0..9)
        .map(|n| json!({ "name": format!("card {n}"), "labels": labelled(&[["A", "B", "C"][n % 3]]) }))
        .collect();
    let reading = reading(&board(json!(cards), json!({})));
    assert_eq!(reading.draft.categories, []);
    assert_eq!(tags(&reading, "card 0"), ["A"]);
}

#[test]
fn labels_without_a_name_go_by_their_colour_where_they_are_used() {
    let labels = json!([{ "id": "g", "name": "", "color": "green" }, { "id": "s", "name": "", "color": "sky" }, { "id": "n", "name": "", "color": null }]);
    let reading =
        reading(&board(json!([{ "name": "A", "idLabels": ["g", "n"] }]), json!({ "labels": labels })));
    assert_eq!(tags(&reading, "A"), ["green"]);
    assert!(is_changed(&reading, "card “A”", "tagged by its colour, green"));
    assert!(is_dropped(&reading, "labels", "“sky (no name)”"));
    assert!(is_dropped(&reading, "label “(no name, no colour)”", "on 1 cards"));
}

#[test]
fn fields_name_channels_by_option_by_checkbox_and_in_text() {
    let fields = json!({ "customFields": [
        { "id": "k", "name": "Kanal", "type": "list", "options": [{ "id": "k1", "value": { "text": "LinkedIn" } }] },
        { "id": "f", "name": "Facebook", "type": "list", "options": [{ "id": "f1", "value": { "text": "Händelse" } }] },
        { "id": "b", "name": "Instagram story", "type": "checkbox" },
        { "id": "t", "name": "Kanaler", "type": "text" },
    ] });
    let items = json!([
        { "idCustomField": "k", "idValue": "k1" }, { "idCustomField": "f", "idValue": "f1" },
        { "idCustomField": "b", "value": { "checked": "true" } }, { "idCustomField": "t", "value": { "text": "YouTube, intranätet" } },
    ]);
    let reading = reading(&board(json!([{ "name": "A", "customFieldItems": items }]), fields));
    let expected =
        ["LinkedIn post", "Facebook event", "Instagram story", "YouTube video", "Intranätet article"];
    assert_eq!(placements(&reading, "A"), expected);
}

#[test]
fn a_field_of_another_kind_is_kept_as_a_line_in_the_brief() {
    let fields = json!({ "customFields": [{ "id": "t", "name": "Kontakt", "type": "text" }, { "id": "n", "name": "Budsjett", "type": "number" }] });
    let items = json!([{ "idCustomField": "t", "value": { "text": "Ring Kari" } }, { "idCustomField": "n", "value": { "number": "4500" } }]);
    let reading =
        reading(&board(json!([{ "name": "A", "desc": "Tekst\n", "customFieldItems": items }]), fields));
    assert_eq!(post(&reading, "A").brief, "Tekst\n\nKontakt: Ring Kari\nBudsjett: 4500");
    assert!(is_changed(&reading, "card “A”", "“Kontakt” is kept as a line in the brief"));
}

#[test]
fn a_category_field_sets_the_category_and_a_second_one_becomes_a_tag() {
    let option = |id: &str, text: &str| json!({ "id": id, "value": { "text": text } });
    let fields = json!({ "customFields": [
        { "id": "c", "name": "Kategori", "type": "list", "options": [option("1", "Skole")] },
        { "id": "d", "name": "Tema", "type": "list", "options": [option("2", "Klima")] },
        { "id": "p", "name": "Prioritet", "type": "list", "options": [option("3", "Høy")] },
    ] });
    let items = json!([{ "idCustomField": "c", "idValue": "1" }, { "idCustomField": "d", "idValue": "2" }, { "idCustomField": "p", "idValue": "3" }]);
    let reading = reading(&board(json!([{ "name": "A", "customFieldItems": items }]), fields));
    assert_eq!(post(&reading, "A").category, Some(reading.draft.categories[0].id));
    assert_eq!(tags(&reading, "A"), ["Klima", "Prioritet: Høy"]);
    assert!(is_changed(&reading, "card “A”", "“Klima” is kept as a tag"));
}

#[test]
fn what_is_archived_is_published_if_it_was_done_and_else_cancelled() {
    let archived = |name: &str, list: &str, done: bool| json!({ "name": name, "idList": list, "closed": true, "dueComplete": done });
    let reading = reading(&board(
        json!([
            archived("done", "doing", true), archived("out", "out", false), archived("given up", "doing", false), archived("also given up", "doing", false),
            { "name": "week", "idList": "week" }, { "name": "old", "idList": "old" },
        ]),
        json!({ "lists": [
            { "id": "doing", "name": "Under arbeid" }, { "id": "out", "name": "Publisert" },
            { "id": "week", "name": "Uke 20", "closed": true }, { "id": "old", "name": "Gamle forslag", "closed": true },
        ] }),
    ));
    let status = |title: &str| post(&reading, title).status;
    assert_eq!([status("done"), status("out")], [Status::Published; 2]);
    assert_eq!([status("given up"), status("old")], [Status::Cancelled; 2]);
    assert_eq!(
        (status("week"), planned(post(&reading, "week")).unwrap()),
        (Status::Published, "2026-W20".to_owned())
    );
    assert!(is_changed(&reading, "2 cards", "archived: kept as cancelled: “given up”, “also given up”"));
}

#[test]
fn a_ticked_due_date_means_published_with_its_placements() {
    let card = json!({ "name": "A", "due": "2026-08-10T10:00:00Z", "dueComplete": true, "labels": labelled(&["FB"]) });
    let DraftPost { post, placements } = one(card);
    assert_eq!((post.status, placements[0].state), (Status::Published, PlacementState::Published));
}

#[test]
fn a_template_is_an_idea_with_a_tag() {
    let reading = reading(&board(json!([{ "name": "Mal", "isTemplate": true }]), json!({})));
    assert_eq!(
        (post(&reading, "Mal").status, tags(&reading, "Mal")),
        (Status::Idea, vec!["template".to_owned()])
    );
    assert!(is_changed(&reading, "card “Mal”", "card template"));
}

#[test]
fn what_the_editor_maps_overrules_every_guess_and_is_not_reported_as_one() {
    let cards = json!([{ "name": "A", "labels": labelled(&["Tina", "FB"]) }]);
    let map = json!({
        "lists": [{ "list": "under ARBEID", "to": { "status": "review", "planned": "2026-Q4" } }],
        "labels": [{ "label": "Tina", "to": { "kind": "channel", "name": "Tinas blogg", "platform": "other", "format": "article" } }, { "label": "FB", "to": { "kind": "ignore" } }],
    });
    let reading = mapped(&board(cards, json!({})), map).unwrap();
    assert_eq!(
        (post(&reading, "A").status, planned(post(&reading, "A")).unwrap()),
        (Status::Review, "2026-Q4".to_owned())
    );
    assert_eq!(placements(&reading, "A"), ["Tinas blogg article"]);
    assert!(!is_changed(&reading, "list “Under arbeid”", ""));
    assert!(is_dropped(&reading, "label “FB”", "on 1 cards"));
}

#[test]
fn reading_again_with_the_map_of_the_first_reading_gives_the_same_posts() {
    for text in super::exports::ALL {
        let board: Value = serde_json::from_str(text).unwrap();
        let first = reading(&board);
        let again = read(&board, &Ours::default().known(), Some(&first.map), Words::En).unwrap();
        assert_eq!(first.draft, again.draft);
        let written = serde_json::to_string(&first.map).unwrap();
        assert_eq!(TrelloMap::from_json(&written).unwrap(), first.map);
    }
}

#[test]
fn a_list_may_be_left_out_and_every_card_in_it_is_named() {
    let map = json!({ "lists": [{ "list": "Under arbeid", "to": { "leave_out": true } }] });
    let reading =
        mapped(&board(json!([{ "name": "Lenker" }, { "name": "Rutiner" }]), json!({})), map).unwrap();
    assert_eq!(reading.draft.posts, []);
    assert!(is_dropped(&reading, "2 cards", "“Lenker”, “Rutiner”"));
}

#[test]
fn a_map_that_names_what_is_not_there_is_refused_with_the_names() {
    let map = json!({ "lists": [{ "list": "Sommer", "to": {} }], "labels": [{ "label": "Vinter", "to": { "kind": "tag" } }],
        "fields": [{ "field": "Kanal", "value": "FB", "to": { "kind": "note" } }] });
    let error = mapped(&board(json!([]), json!({})), map).unwrap_err().to_string();
    assert!(error.contains("list “Sommer”, label “Vinter”, value “FB” of field “Kanal”"), "{error}");
    let error = TrelloMap::from_json("{\n\"list\": []}").unwrap_err().to_string();
    assert!(error.contains("unknown field `list`") && error.contains("line 2"), "{error}");
}

#[test]
fn only_a_date_field_can_be_the_planned_time() {
    let cards = json!([{ "name": "A", "labels": labelled(&["Uke"]) }]);
    let map = json!({ "labels": [{ "label": "Uke", "to": { "kind": "planned" } }] });
    let error = mapped(&board(cards, json!({})), map).unwrap_err().to_string();
    assert!(error.contains("label “Uke”"), "{error}");
}
