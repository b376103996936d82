//! How far a job is, on stderr: a bar on a terminal, else a line every few seconds. `--quiet` is
//! silent.

use std::io::IsTerminal as _;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use crate::output::Talk;

/// How often a line is written where there is no terminal.
const EVERY: Duration = Duration::from_secs(5);

/// The voice of a running job.
pub(crate) struct Progress {
    talk: Talk,
    bar: Option<ProgressBar>,
    quiet: bool,
    total: u64,
    start: u64,
    began: Instant,
    said: Instant,
}

impl Progress {
    /// `dealt_with` of `total` rows were dealt with before this run.
    pub(crate) fn new(talk: Talk, plain: bool, total: u64, dealt_with: u64) -> Self {
        let quiet = talk.is_quiet();
        let bar = (!quiet && !plain && std::io::stderr().is_terminal()).then(|| {
            let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr());
            let style = "{bar:30} {human_pos} of {human_len} rows  {speed}  {eta} left";
            if let Ok(style) = ProgressStyle::with_template(style) {
                let speed = |state: &ProgressState, to: &mut dyn std::fmt::Write| {
                    let _ = write!(to, "{:.0}/s", state.per_sec());
                };
                bar.set_style(style.with_key("speed", speed));
            }
            bar.set_position(dealt_with);
            bar.reset_eta();
            bar
        });
        let now = Instant::now();
        Self { talk, bar, quiet, total, start: dealt_with, began: now, said: now }
    }

    /// So many rows have been dealt with by now.
    pub(crate) fn at(&mut self, rows: u64) {
        match &self.bar {
            Some(bar) => bar.set_position(rows),
            None if !self.quiet && self.said.elapsed() >= EVERY => {
                self.said = Instant::now();
                let seconds = self.began.elapsed().as_secs_f64();
                let speed = rows.saturating_sub(self.start) as f64 / seconds;
                let left = match speed > 0.0 {
                    true => span(self.total.saturating_sub(rows) as f64 / speed),
                    false => "unknown time".to_owned(),
                };
                let text =
                    format!("{rows} of {} rows, {speed:.0} a second, {left} left", self.total);
                self.talk.note(&text);
            }
            None => {}
        }
    }

    /// Says something without spoiling the bar.
    pub(crate) fn say(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| self.talk.note(text)),
            None => self.talk.note(text),
        }
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// A span of time as people say it.
pub(crate) fn span(seconds: f64) -> String {
    match seconds {
        seconds if seconds < 90.0 => format!("{seconds:.0} s"),
        seconds if seconds < 5400.0 => format!("{:.0} min", seconds / 60.0),
        seconds => format!("{:.1} h", seconds / 3600.0),
    }
}
