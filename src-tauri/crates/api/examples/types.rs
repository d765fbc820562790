//! Writes the wire types into the folder that is named: `cargo run -p api --example types -- ui/src/ipc/generated`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write into")?;
    std::fs::create_dir_all(&folder)?;
    api::write_types(folder.as_ref())
}
