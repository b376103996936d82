//! How far an export is, on stderr: a line that counts on a terminal, else one every few seconds.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output::Talk;

/// How often a line is written where there is no terminal.
const EVERY: Duration = Duration::from_secs(5);

/// The voice of a running export.
pub(super) struct Progress {
    talk: Talk,
    bar: Option<ProgressBar>,
    rows: &'static str,
    said: Instant,
}

impl Progress {
    /// `rows`: what they are called. `plain`: stderr is for programs.
    pub(super) fn new(talk: Talk, plain: bool, rows: &'static str) -> Self {
        let bar = (!talk.is_quiet() && !plain && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
            if let Ok(style) = ProgressStyle::with_template("{human_pos} {msg}, {per_sec}") {
                bar.set_style(style);
            }
            bar.with_message(rows)
        });
        Self { talk, bar, rows, said: Instant::now() }
    }

    /// So many rows have been written.
    pub(super) fn at(&mut self, count: u64) {
        match &self.bar {
            Some(bar) => bar.set_position(count),
            None if self.said.elapsed() >= EVERY => {
                self.said = Instant::now();
                self.talk.note(&format!("{count} {} so far", self.rows));
            }
            None => {}
        }
    }

    /// Takes the line away.
    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
