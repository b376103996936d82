//! Everything that is generated from the command tree and the tables: completion scripts, manual
//! pages, and reference pages. Checked in; a test fails when a file is stale.

mod operations;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use clap::{CommandFactory, ValueEnum};

use crate::cli::{Cli, Shell};
use crate::commands::{completions, man};
use crate::context::Context;
use crate::error::{Exit, Failure};

/// The end of `imkit --help`: exit codes.
pub(crate) static AFTER_HELP: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::from("Exit codes:\n");
    for exit in Exit::ALL {
        text.push_str(&format!("  {:>3}  {}\n", exit.code(), exit.meaning()));
    }
    text.push_str("\nEnvironment variables: see imkit(1), or docs/environment.md.");
    text
});

/// Writes the generated files below the source tree's root, or checks them.
pub(crate) fn run(root: &Path, check: bool, ctx: &mut Context) -> Result<(), Failure> {
    let mut stale = Vec::new();
    let files = files();
    for path in orphans(root, &files) {
        if !check {
            let gone = std::fs::remove_file(root.join(&path));
            gone.map_err(|error| {
                Failure::new(Exit::Failed, format!("cannot remove {}", path.display()))
                    .causes(&error)
            })?;
        }
        stale.push(path.display().to_string());
    }
    for (path, text) in files {
        let target = root.join(&path);
        if std::fs::read_to_string(&target).is_ok_and(|now| now == text) {
            continue;
        }
        stale.push(path.display().to_string());
        if !check {
            write(&target, &text)?;
        }
    }
    match (check, stale.is_empty()) {
        (_, true) => ctx.printer.note("generated files are fresh"),
        (false, false) => ctx.printer.note(&format!("wrote {}", stale.join(", "))),
        (true, false) => {
            return Err(Failure::new(Exit::Failed, format!("stale: {}", stale.join(", ")))
                .hint("write them again: cargo run -- generate ."));
        }
    }
    Ok(())
}

/// Files in the generated folders that nothing generates any more.
fn orphans(root: &Path, files: &BTreeMap<PathBuf, String>) -> Vec<PathBuf> {
    let mut orphans = Vec::new();
    for folder in ["completions", "man"] {
        let entries = std::fs::read_dir(root.join(folder)).into_iter().flatten().flatten();
        orphans.extend(
            entries
                .map(|entry| Path::new(folder).join(entry.file_name()))
                .filter(|path| !files.contains_key(path)),
        );
    }
    orphans
}

fn write(target: &Path, text: &str) -> Result<(), Failure> {
    let failed = |error: std::io::Error| {
        Failure::new(Exit::Failed, format!("cannot write {}", target.display())).causes(&error)
    };
    if let Some(folder) = target.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(target, text).map_err(failed)
}

fn files() -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for shell in Shell::value_variants() {
        let name = match shell {
            Shell::Bash => "imkit.bash",
            Shell::Zsh => "_imkit",
            Shell::Fish => "imkit.fish",
            Shell::Powershell => "_imkit.ps1",
            Shell::Elvish => "imkit.elv",
        };
        files.insert(Path::new("completions").join(name), completions::fixed_script(*shell));
    }
    let mut root = Cli::command();
    root.build();
    pages(&root, "imkit", &mut files);
    files.insert("docs/environment.md".into(), environment());
    files.insert("docs/exit-codes.md".into(), exit_codes());
    files.insert("docs/operations.md".into(), operations::page());
    files
}

fn pages(command: &clap::Command, name: &str, files: &mut BTreeMap<PathBuf, String>) {
    files.insert(Path::new("man").join(format!("{name}.1")), man::page(command));
    for sub in
        command.get_subcommands().filter(|sub| !sub.is_hide_set() && sub.get_name() != "help")
    {
        pages(sub, &format!("{name}-{}", sub.get_name()), files);
    }
}

fn environment() -> String {
    let mut page = String::from(
        "# Environment variables\n\nFlags win over variables, variables over the profile, the \
         profile over defaults.\n\n| Variable | Meaning | Default |\n| --- | --- | --- |\n",
    );
    for variable in crate::env::ALL.iter().chain(crate::env::HONOURED) {
        page.push_str(&format!(
            "| `{}` | {} | {} |\n",
            variable.name, variable.meaning, variable.default
        ));
    }
    page
}

fn exit_codes() -> String {
    let mut page = String::from("# Exit codes\n\n| Code | Meaning |\n| --- | --- |\n");
    for exit in Exit::ALL {
        page.push_str(&format!("| {} | {} |\n", exit.code(), exit.meaning()));
    }
    page
}
