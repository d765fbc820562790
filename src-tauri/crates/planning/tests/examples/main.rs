//! Every rule by example, in the words of the people who meet it.

#![allow(clippy::unwrap_used)]

mod builder;
mod channels;
mod content;
mod days;
mod people;
mod wheel;

const NOTHING: [&str; 0] = [];
