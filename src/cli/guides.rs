//! The command lines in the guides are ones that this program takes.
//!
//! What stands in a fenced block is parsed as it would be typed. What stands within a sentence may
//! leave arguments out: its words and options must exist.

use std::fs;
use std::iter::Peekable;
use std::path::{Path, PathBuf};
use std::str::Chars;

use clap::{Command, CommandFactory, error::ErrorKind};

use super::Cli;

/// What the guides write for a value of the reader's own, and such a value.
const PLACEHOLDERS: &[(&str, &str)] = &[
    ("$(cat audit.head)", "7:e73aa6a30298c92c72bc7843d62ca79575784f6532ed1105b25f877871720772"),
    ("SHELL", "bash"),
];

/// README and every page of `docs`.
fn guides() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join("README.md")];
    let mut folders = vec![root.join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|extension| extension.to_str()) {
                _ if path.is_dir() => folders.push(path),
                Some("md") => paths.push(path),
                _ => {}
            }
        }
    }
    let read = |path: PathBuf| {
        let name = path.strip_prefix(root).unwrap().display().to_string();
        (name, fs::read_to_string(path).unwrap())
    };
    paths.into_iter().map(read).collect()
}

/// The fenced blocks of a page that a shell would run, and the rest of its text.
fn parts(page: &str) -> (Vec<String>, String) {
    let (mut blocks, mut prose) = (Vec::new(), String::new());
    let mut within: Option<(bool, String)> = None;
    for line in page.lines() {
        match (line.trim_start().strip_prefix("```"), &mut within) {
            (Some(language), None) => {
                within = Some((matches!(language, "" | "sh" | "bash" | "console"), String::new()));
            }
            (Some(_), Some(_)) => {
                blocks.extend(within.take().filter(|(shell, _)| *shell).map(|(_, text)| text));
            }
            (None, Some((_, text))) => text.extend([line, "\n"]),
            (None, None) => prose.extend([line, "\n"]),
        }
    }
    (blocks, prose)
}

/// The commands of a shell script, innermost first, each as its words.
fn commands(script: &str) -> Vec<Vec<String>> {
    let mut shell = Shell { rest: script.chars().peekable(), found: Vec::new() };
    shell.script(None);
    shell.found
}

/// As much of a shell as guides use: quotes, comments, pipes, redirections, substitution.
struct Shell<'a> {
    rest: Peekable<Chars<'a>>,
    found: Vec<Vec<String>>,
}

impl Shell<'_> {
    /// Reads commands up to the end, or up to the bracket that closes a substitution.
    fn script(&mut self, end: Option<char>) {
        let mut words: Vec<String> = Vec::new();
        let mut word: Option<String> = None;
        let mut skips = false;
        while let Some(c) = self.rest.next() {
            let ends = Some(c) == end;
            if ends || " \t\n|&;<>".contains(c) {
                if c == '>' && word.as_ref().is_some_and(|w| w.parse::<u8>().is_ok()) {
                    word = None;
                }
                if let Some(word) = word.take()
                    && !std::mem::take(&mut skips)
                {
                    words.push(word);
                }
                match c {
                    _ if ends => break,
                    // The file is no word of the command.
                    '<' | '>' => skips = true,
                    '&' if skips => {}
                    '\n' | '|' | '&' | ';' => self.found.push(std::mem::take(&mut words)),
                    _ => {}
                }
                continue;
            }
            match c {
                '#' if word.is_none() => while self.rest.next_if(|c| *c != '\n').is_some() {},
                '\\' if self.rest.next_if_eq(&'\n').is_some() => {}
                '\\' => word.get_or_insert_default().extend(self.rest.next()),
                '\'' => {
                    let quoted = std::iter::from_fn(|| self.rest.next_if(|c| *c != '\''));
                    word.get_or_insert_default().extend(quoted);
                    self.rest.next();
                }
                '"' => self.double_quoted(word.get_or_insert_default()),
                '$' => self.dollar(word.get_or_insert_default()),
                c => word.get_or_insert_default().push(c),
            }
        }
        words.extend(word.filter(|_| !skips));
        self.found.push(words);
    }

    fn double_quoted(&mut self, word: &mut String) {
        while let Some(c) = self.rest.next() {
            match c {
                '"' => return,
                '\\' if self.rest.peek().is_some_and(|next| "\"\\$`".contains(*next)) => {
                    word.extend(self.rest.next());
                }
                '$' => self.dollar(word),
                c => word.push(c),
            }
        }
    }

    /// A substitution is read on its own; in the word it stands as it is.
    fn dollar(&mut self, word: &mut String) {
        if self.rest.next_if_eq(&'(').is_some() {
            let from = self.rest.clone();
            self.script(Some(')'));
            let length = from.clone().count() - self.rest.clone().count();
            word.push_str("$(");
            word.extend(from.take(length));
        } else {
            word.push('$');
        }
    }
}

/// The arguments that imkit gets from this command, if it is one of imkit.
fn arguments(words: &[String]) -> Option<Vec<String>> {
    let assigns = |word: &&String| {
        word.split_once('=').is_some_and(|(name, _)| {
            name.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        })
    };
    let words: Vec<_> = words.iter().skip_while(assigns).skip_while(|w| *w == "$").collect();
    let (program, words) = words.split_first()?;
    let rest = match program.as_str() {
        "imkit" => words,
        "cargo" if words.first().is_some_and(|word| *word == "run") => {
            words.splitn(2, |word| *word == "--").nth(1)?
        }
        _ => return None,
    };
    let value = |word: &&String| {
        let given = PLACEHOLDERS.iter().find(|(name, _)| name == word);
        given.map_or_else(|| (*word).clone(), |(_, value)| (*value).to_owned())
    };
    Some(rest.iter().map(value).collect())
}

/// Why imkit would not take these arguments.
fn refusal(arguments: &[String]) -> Option<String> {
    let words = std::iter::once("imkit").chain(arguments.iter().map(String::as_str));
    let error = Cli::command().try_get_matches_from(words).err()?;
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => None,
        _ => Some(error.to_string()),
    }
}

/// The pieces of text that a sentence shows as code and that begin with `imkit `.
fn spans(prose: &str) -> Vec<Vec<String>> {
    let codes = prose.split('`').skip(1).step_by(2);
    let codes = codes.map(|code| code.split_whitespace().map(str::to_owned).collect());
    codes.filter(|words: &Vec<String>| words.len() > 1 && words[0] == "imkit").collect()
}

/// The first word that names neither a command nor an option of the commands before it.
fn stranger(words: &[String]) -> Option<String> {
    let mut command = &Cli::command();
    let mut globals: Vec<String> = options(command).collect();
    globals.extend(["help", "version"].map(str::to_owned));
    let mut words = words.iter().skip(1);
    while let Some(word) = words.next() {
        if word == "--" {
            return None;
        }
        if let Some(option) = word.strip_prefix("--") {
            let (name, has_value) =
                option.split_once('=').map_or((option, false), |(n, _)| (n, true));
            if !globals.iter().any(|own| own == name) && !options(command).any(|own| own == name) {
                return Some(word.clone());
            }
            let takes = |arg: &&clap::Arg| arg.get_long() == Some(name);
            let root = Cli::command();
            let arg = command.get_arguments().find(takes);
            let arg = arg.or_else(|| root.get_arguments().find(takes));
            if !has_value && arg.is_some_and(|arg| arg.get_action().takes_values()) {
                words.next();
            }
        } else if !word.starts_with('-') && command.has_subcommands() {
            match command.find_subcommand(word) {
                Some(below) => command = below,
                None => return Some(word.clone()),
            }
        }
    }
    None
}

fn options(command: &Command) -> impl Iterator<Item = String> + '_ {
    command.get_arguments().filter_map(|arg| arg.get_long().map(str::to_owned))
}

#[test]
fn every_command_line_of_the_guides_is_taken() {
    let (mut taken, mut refused) = (0, Vec::new());
    for (page, text) in guides() {
        for block in parts(&text).0 {
            for arguments in commands(&block).iter().filter_map(|words| arguments(words)) {
                match refusal(&arguments) {
                    None => taken += 1,
                    Some(why) => refused.push(format!("{page}: {}\n{why}", arguments.join(" "))),
                }
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
    assert!(taken >= 70, "only {taken} were found");
}

#[test]
fn every_command_and_option_that_a_guide_speaks_of_exists() {
    let (mut known, mut unknown) = (0, Vec::new());
    for (page, text) in guides() {
        for words in spans(&parts(&text).1) {
            match stranger(&words) {
                None => known += 1,
                Some(word) => unknown.push(format!("{page}: {word} in {}", words.join(" "))),
            }
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    assert!(known >= 150, "only {known} were found");
}

#[test]
fn commands_are_found_wherever_a_shell_would_run_them() {
    let script = "# imkit no\nKEY=$(imkit a --b 'c d') imkit e \\\n  --f \"g $(imkit h)\" > i 2>&1\n\
                  imkit j < k | imkit l && imkit m -- -n # o";
    let found = commands(script);
    let found: Vec<_> = found.iter().filter_map(|words| arguments(words)).collect();
    let expected: [&[&str]; 6] = [
        &["a", "--b", "c d"],
        &["h"],
        &["e", "--f", "g $(imkit h)"],
        &["j"],
        &["l"],
        &["m", "--", "-n"],
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_does_not_exist_is_noticed() {
    let words = |line: &str| commands(line).concat();
    assert!(refusal(&arguments(&words("imkit keys create --kind root")).unwrap()).is_some());
    assert!(refusal(&arguments(&words("imkit keys make")).unwrap()).is_some());
    assert!(refusal(&arguments(&words("imkit keys show ID")).unwrap()).is_none());
    assert_eq!(stranger(&words("imkit keys make")).as_deref(), Some("make"));
    assert_eq!(stranger(&words("imkit keys rotate --never")).as_deref(), Some("--never"));
    assert_eq!(stranger(&words("imkit --profile a keys rotate --grace 1h ID")), None);
}
