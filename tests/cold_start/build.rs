//! Reads the window's settings, as any Tauri app's build does.

fn main() {
    println!("cargo:rerun-if-changed=page");
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new()) {
        panic!("the empty window's settings do not hold: {error:#}");
    }
}
