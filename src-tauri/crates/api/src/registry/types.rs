//! Writes the wire types as TypeScript, and one map of all commands.

use std::fmt::Write as _;
use std::path::Path;

use ts_rs::{Config, ExportError, TS, TypeVisitor};

use super::COMMANDS;
use crate::error::ApiError;

/// Writes every type that goes over the wire into a folder, and `commands.ts`, which names each command's parameters and reply.
///
/// # Errors
/// When the folder can't be written.
pub fn write_types(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    ApiError::export_all(&config)?;
    let mut names = std::collections::BTreeSet::new();
    let mut map = String::new();
    for command in COMMANDS {
        (command.export)(&config)?;
        let (params, reply) = ((command.params)(&config), (command.reply)(&config));
        writeln!(map, "  /** {} */", command.about)?;
        writeln!(map, "  {}: {{ params: {params}; reply: {reply} }};", command.name)?;
        names.extend([params, reply]);
    }
    let mut text = String::from("// Generated from the list of commands; do not edit.\n");
    for name in names.iter().flat_map(|name| type_names(name)) {
        writeln!(text, "import type {{ {name} }} from \"./{name}\";")?;
    }
    write!(text, "\nexport interface Commands {{\n{map}}}\n\nexport type CommandName = keyof Commands;\n")?;
    std::fs::write(folder.join("commands.ts"), text)?;
    Ok(())
}

/// `Array<Card>` and `Card | null` are written with the type `Card`.
fn type_names(name: &str) -> Option<&str> {
    let name = name.strip_suffix(" | null").unwrap_or(name);
    let name = name.strip_prefix("Array<").and_then(|rest| rest.strip_suffix('>')).unwrap_or(name);
    // What has a file of its own begins with a capital; `null` and `string` are TypeScript's.
    let is_ours = name.starts_with(|c: char| c.is_ascii_uppercase());
    (is_ours && name.chars().all(|c| c.is_ascii_alphanumeric())).then_some(name)
}

/// Writes a type and all it is made of; what has no file of its own (a list, nothing) only what it is made of.
pub(super) fn export<T: TS + 'static + ?Sized>(config: &Config) -> Result<(), ExportError> {
    struct Parts<'c>(&'c Config, Result<(), ExportError>);

    impl TypeVisitor for Parts<'_> {
        fn visit<T: TS + 'static + ?Sized>(&mut self) {
            if self.1.is_ok() {
                self.1 = export::<T>(self.0);
            }
        }
    }

    if T::output_path().is_some() {
        return T::export_all(config);
    }
    let mut parts = Parts(config, Ok(()));
    T::visit_generics(&mut parts);
    parts.1
}
