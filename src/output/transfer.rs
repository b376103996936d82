//! How far a file has got: a bar on a terminal, a line every few seconds elsewhere.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Talk;

/// The pause between two lines.
const PAUSE: Duration = Duration::from_secs(5);

/// A transfer in progress; made by `Printer::transfer`. Dropping it takes the bar off the screen.
pub(crate) struct Transfer {
    shape: Shape,
}

enum Shape {
    Bar(ProgressBar),
    Lines { talk: Talk, name: String, total: Option<u64>, told: Mutex<Instant> },
}

impl Transfer {
    /// A bar on standard error.
    pub(super) fn bar(name: &str, total: Option<u64>) -> Self {
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr());
        let template = match total {
            Some(_) => "{msg} {bar:30} {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
            None => "{msg} {bytes}, {bytes_per_sec}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(super::escape::visible(name).into_owned());
        Self { shape: Shape::Bar(bar) }
    }

    /// Lines through this voice.
    pub(super) fn lines(name: &str, total: Option<u64>, talk: Talk) -> Self {
        let told = Mutex::new(Instant::now());
        Self { shape: Shape::Lines { talk, name: name.to_owned(), total, told } }
    }

    /// Shows that so many bytes are through.
    pub(crate) fn at(&self, bytes: u64) {
        match &self.shape {
            Shape::Bar(bar) => bar.set_position(bytes),
            Shape::Lines { talk, name, total, told } => {
                let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
                if told.elapsed() >= PAUSE {
                    *told = Instant::now();
                    talk.note(&line(name, bytes, *total));
                }
            }
        }
    }
}

impl Transfer {
    /// Says or prints something else without spoiling the bar.
    pub(crate) fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        match &self.shape {
            Shape::Bar(bar) => bar.suspend(work),
            Shape::Lines { .. } => work(),
        }
    }
}

fn line(name: &str, bytes: u64, total: Option<u64>) -> String {
    match total {
        Some(total) => format!("{name}: {} of {}", HumanBytes(bytes), HumanBytes(total)),
        None => format!("{name}: {}", HumanBytes(bytes)),
    }
}

impl Drop for Transfer {
    fn drop(&mut self) {
        if let Shape::Bar(bar) = &self.shape {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_how_far_it_is_and_of_how_much_where_that_is_known() {
        assert_eq!(line("a.png", 1 << 20, Some(3 << 20)), "a.png: 1.00 MiB of 3.00 MiB");
        assert_eq!(line("-", 5, None), "-: 5 B");
    }
}
