//! Boards that are odd, huge or broken.

use planning::Status;
use proptest::prelude::*;

use super::*;

#[test]
fn a_card_without_a_list_is_kept_as_drafting() {
    let reading = reading(&board(
        json!([{ "name": "A", "idList": null }, { "name": "B", "idList": "borte" }]),
        json!({}),
    ));
    assert!(reading.draft.posts.iter().all(|post| post.post.status == Status::Drafting));
    assert!(is_changed(&reading, "2 cards", "its list is not in the export; kept as drafting: “A”, “B”"));
}

#[test]
fn a_card_without_a_name_is_named_after_its_description() {
    let reading = reading(&board(
        json!([{ "id": "1", "desc": "\n Skolstart \nMer" }, { "id": "2", "name": " " }]),
        json!({}),
    ));
    let titles: Vec<&str> = reading.draft.posts.iter().map(|post| post.post.title.as_str()).collect();
    assert_eq!(titles, ["Skolstart", "Untitled card"]);
    assert!(is_changed(&reading, "card 1 of the file", "named after the first line"));
}

#[test]
fn a_wrong_type_costs_that_field_and_no_more() {
    let reading = reading(&board(
        json!([{ "name": "A", "desc": ["x"], "due": "2026-08-20", "idMembers": "m1" }]),
        json!({}),
    ));
    assert_eq!(planned(post(&reading, "A")).unwrap(), "2026-08-20");
    assert!(is_dropped(&reading, "card “A”", "desc: [\"x\"]"));
    assert!(is_dropped(&reading, "card “A”", "idMembers: m1"));
}

#[test]
fn what_a_post_has_no_place_for_is_reported() {
    let card =
        json!({ "name": "A", "idMembersVoted": ["m1"], "locationName": "Rådhuset", "pluginData": [{}] });
    let reading = reading(&board(json!([card]), json!({ "desc": "Vår tavle" })));
    for what in ["1 votes", "location: Rådhuset", "Power-Up"] {
        assert!(is_dropped(&reading, "card “A”", what), "{what}");
    }
    assert!(is_dropped(&reading, "the board", "Vår tavle"));
}

#[test]
fn an_option_that_the_field_does_not_offer_is_kept_in_the_brief() {
    let fields = json!({ "customFields": [{ "id": "f", "name": "Type", "type": "list" }] });
    let items = json!([{ "idCustomField": "f", "value": { "text": "Film" } }, { "idCustomField": "f", "idValue": "borte" }]);
    let reading = reading(&board(json!([{ "name": "A", "customFieldItems": items }]), fields));
    assert_eq!(post(&reading, "A").brief, "Type: Film");
    assert!(is_dropped(&reading, "card “A”", "Type: option borte"));
}

#[test]
fn what_is_no_board_is_refused_with_the_remedy() {
    for value in [json!(null), json!([]), json!({ "lists": [] }), json!({ "lists": {}, "cards": [] })] {
        let error = read(&value, &Ours::default().known(), None, Words::En).unwrap_err().to_string();
        assert!(error.contains("not a Trello board") && error.contains("Export as JSON"), "{error}");
    }
}

#[test]
fn an_empty_board_is_no_error() {
    assert_eq!(reading(&json!({ "lists": [], "cards": [] })).draft.posts, []);
}

#[test]
fn ten_thousand_cards_are_read_while_one_waits() {
    let label = |n: usize| ["FB", "Instagram story", "Skole", "Kultur", "Haster"][n % 5];
    let cards: Vec<Value> = (0..10_000)
        .map(|n| {
            json!({ "id": format!("c{n}"), "name": format!("Card {n}"), "due": "2026-08-18T10:00:00.000Z", "desc": "Tekst",
                "closed": n % 3 == 0, "dueReminder": 60, "labels": [{ "name": label(n) }, { "name": label(n + 1) }] })
        })
        .collect();
    let board = board(json!(cards), json!({}));
    let start = std::time::Instant::now();
    let reading = reading(&board);
    // A tenth of this when optimised; the bound only catches what grows with the square of the cards.
    assert!(start.elapsed().as_secs() < 10, "{:?}", start.elapsed());
    assert_eq!(reading.draft.posts.len(), 10_000);
    assert!(reading.report.changed.len() < 100, "{}", reading.report.changed.len());
}

/// Puts something else in the place that a path of numbers leads to.
fn mutate(value: &mut Value, path: &[usize], with: &Value) {
    let Some((step, rest)) = path.split_first() else {
        *value = with.clone();
        return;
    };
    match value {
        Value::Array(list) if !list.is_empty() => {
            let at = step % list.len();
            mutate(&mut list[at], rest, with);
        }
        Value::Object(object) if !object.is_empty() => {
            let at = step % object.len();
            let inner = object.values_mut().nth(at).expect("within its length");
            mutate(inner, rest, with);
        }
        other => *other = with.clone(),
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(json!("9999-12-31T23:59:59Z")),
        Just(json!("Q3")),
        Just(json!("FB + Insta")),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("(id|name|text|value|pos|due)", inner), 0..4)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_mutation_of_a_board_makes_it_panic(
        which in 0..super::exports::ALL.len(),
        changes in prop::collection::vec((prop::collection::vec(any::<usize>(), 1..6), anything()), 1..12),
    ) {
        let mut board: Value = serde_json::from_str(super::exports::ALL[which]).expect("a fixture");
        for (path, with) in &changes {
            mutate(&mut board, path, with);
        }
        let ours = Ours::default();
        if let Ok(first) = read(&board, &ours.known(), None, Words::En) {
            let again = read(&board, &ours.known(), Some(&first.map), Words::En).expect("its own map fits");
            prop_assert_eq!(first.draft, again.draft);
        }
    }

    #[test]
    fn no_cut_and_no_bytes_make_the_source_panic(end in any::<prop::sample::Index>(), garbage in prop::collection::vec(any::<u8>(), 0..64)) {
        let bytes = super::exports::ODD.as_bytes();
        let end = end.index(bytes.len());
        prop_assert!(crate::source::from_bytes("cut.json", &bytes[..end]).is_err() || end >= bytes.len() - 1);
        let _ = crate::source::from_bytes("garbage", &garbage);
    }

    #[test]
    fn any_name_of_a_list_or_label_is_read(name in "\\PC{0,30}") {
        let board = board(
            json!([{ "name": "A", "labels": [{ "name": name }] }]),
            json!({ "lists": [{ "id": "doing", "name": name }] }),
        );
        prop_assert_eq!(reading(&board).draft.posts.len(), 1);
    }
}
