//! `imkit man`.

use clap::CommandFactory;

use crate::cli::Cli;
use crate::context::Context;
use crate::error::Failure;

/// Prints the manual page of a command.
pub(crate) fn run(path: &[String], ctx: &mut Context) -> Result<(), Failure> {
    let mut root = Cli::command();
    root.build();
    let mut command = &root;
    for name in path {
        command = command.find_subcommand(name).ok_or_else(|| {
            Failure::usage(format!("there is no command {:?}", path.join(" ")))
                .hint("imkit --help lists the commands")
        })?;
    }
    let page = page(command);
    ctx.printer.text(page.trim_end_matches('\n'))?;
    Ok(())
}

/// Renders a command's page.
pub(crate) fn page(command: &clap::Command) -> String {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name()).to_owned();
    let mut page = Vec::new();
    let man = clap_mangen::Man::new(command.clone())
        .title(name.to_uppercase())
        .section("1")
        .source(concat!("imkit ", env!("CARGO_PKG_VERSION")))
        .manual("imkit manual");
    // Writing to memory cannot fail.
    let _ = man.render(&mut page);
    let page = String::from_utf8_lossy(&page).into_owned();
    match command.get_before_help() {
        Some(help) => with_before_help(&page, &help.to_string()),
        None => page,
    }
}

/// Adds what stands above the usage in `--help`, which the generator of pages leaves out: the
/// examples at the end, further paragraphs at the end of the description.
fn with_before_help(page: &str, help: &str) -> String {
    let (mut notes, mut examples) = (String::new(), String::new());
    for paragraph in help.split("\n\n") {
        let text = escaped(paragraph.strip_prefix("Examples:\n").unwrap_or(paragraph));
        match paragraph.starts_with("Examples:\n") {
            true => examples.push_str(&format!(".SH EXAMPLES\n.nf\n{text}\n.fi\n")),
            false => notes.push_str(&format!(".PP\n{text}\n")),
        }
    }
    // The section that follows the description.
    let after = page.find(".SH OPTIONS").unwrap_or(page.len());
    let (before, rest) = page.split_at(after);
    format!("{before}{notes}{rest}{examples}")
}

/// Text as roff that prints it as it is: what looks like a request is none, and quotes and hyphens
/// stay what a shell reads.
fn escaped(text: &str) -> String {
    let line = |line: &str| {
        let text = line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\*(Aq");
        if text.starts_with('.') { format!("\\&{text}") } else { text }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::page;
    use crate::cli::Cli;

    #[test]
    fn a_page_has_the_examples_and_explanations_of_the_help() {
        let mut root = Cli::command();
        root.build();
        let jobs = root.find_subcommand("jobs").expect("jobs");
        let page = page(jobs.find_subcommand("resume").expect("resume"));
        let place = |text: &str| page.find(text).unwrap_or_else(|| panic!("no {text} in {page}"));
        let order = [
            ".SH DESCRIPTION",
            "Upserts without an answer",
            ".SH OPTIONS",
            ".SH EXAMPLES\n.nf\n  imkit \\-\\-local jobs resume latest\n.fi",
        ];
        assert!(order.map(place).is_sorted());
    }

    #[test]
    fn text_that_looks_like_roff_is_printed_as_it_is() {
        assert_eq!(super::escaped("a 'b' \\n\n.x -y"), "a \\*(Aqb\\*(Aq \\en\n\\&.x \\-y");
    }
}
