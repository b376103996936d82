//! Where a client keeps its state: in the file that it shares, in its own memory when it was asked
//! to, or in its own memory and at a fraction of the rate while the file cannot be used.

use std::num::NonZeroU64;
use std::sync::OnceLock;
use std::time::Duration;

use super::file::{StateFile, Trouble};
use super::pace::Pace;
use super::state::{Answer, Ask, Grant, Moment, Start, State};

/// What a process takes while it cannot see the others: an eighth, so that eight of them together
/// stay under the limit.
pub(super) const ALONE: NonZeroU64 = NonZeroU64::MIN.saturating_add(7);
/// When the file is tried again after another process held its lock for too long.
const AFTER_BUSY: Duration = Duration::from_secs(1);
/// When it is tried again after any other trouble.
const AFTER_TROUBLE: Duration = Duration::from_secs(5);
/// A machine's clock that got so far ahead of the process's own was set, or the machine slept.
const JUMP: Duration = Duration::from_secs(1);

/// A moment by both clocks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Times {
    /// The process's own clock.
    pub(super) own: Duration,
    /// The clock that all processes of the machine read.
    pub(super) machine: Duration,
}

/// What the state answers, in waits from now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reply {
    Granted(Grant),
    Later {
        ready: Duration,
        look: Duration,
    },
    /// The file's lock is held: try again at once.
    Busy,
}

/// The state of a client's limit.
#[derive(Debug)]
pub(super) enum Store {
    /// For this client and its clones.
    Own(State),
    /// For all processes.
    Shared(Shared),
}

/// The file and what stands in for it.
#[derive(Debug)]
pub(super) struct Shared {
    /// `None` when there is no place for one.
    file: Option<StateFile>,
    /// In use while the file is not.
    standby: Option<Standby>,
    warned: bool,
    last: Option<Times>,
}

#[derive(Debug)]
struct Standby {
    state: State,
    /// When the file is tried again.
    until: Duration,
}

impl Store {
    pub(super) fn own(times: Times, pace: Pace) -> Self {
        Store::Own(State::new("", own(times), Start::Full, pace))
    }

    pub(super) fn shared(file: Option<StateFile>) -> Self {
        Store::Shared(Shared { file, standby: None, warned: false, last: None })
    }

    /// Whether a file is to be shared and cannot be.
    pub(super) fn is_alone(&self) -> bool {
        matches!(self, Store::Shared(Shared { standby: Some(_), .. }))
    }

    /// Asks for slots. With `insist` a busy lock counts as trouble.
    pub(super) fn acquire(&mut self, times: Times, ask: Ask, pace: Pace, insist: bool) -> Reply {
        let change = |state: &mut State, moment: Moment<'_>, pace| state.acquire(moment, ask, pace);
        let (answer, now) = match self {
            Store::Own(state) => (change(state, own(times), pace), own(times).now),
            Store::Shared(shared) => {
                let Some(done) = shared.change(times, pace, insist, change) else {
                    return Reply::Busy;
                };
                done
            }
        };
        match answer {
            Answer::Granted(grant) => Reply::Granted(grant),
            Answer::Later { ready, look } => Reply::Later {
                ready: Duration::from_nanos(ready.saturating_sub(now)),
                look: Duration::from_nanos(look.saturating_sub(now)),
            },
        }
    }

    /// Notes that nobody sends for this long. `false` = the lock is held: try again.
    pub(super) fn pause(&mut self, times: Times, wait: Duration, pace: Pace, insist: bool) -> bool {
        let wait = u64::try_from(wait.as_nanos()).unwrap_or(u64::MAX);
        let change = |state: &mut State, moment: Moment<'_>, pace| state.pause(moment, wait, pace);
        match self {
            Store::Own(state) => {
                change(state, own(times), pace);
                true
            }
            Store::Shared(shared) => shared.change(times, pace, insist, change).is_some(),
        }
    }

    /// Gives unused slots back, if that is possible at once.
    pub(super) fn give_back(
        &mut self,
        times: Times,
        who: u64,
        grant: Grant,
        unused: u64,
        pace: Pace,
    ) {
        if let Store::Shared(Shared { file: Some(file), standby: None, .. }) = self {
            let moment = shared(times);
            let _ = file.change(moment, pace, |state| state.give_back(moment, who, grant, unused));
        }
    }
}

impl Shared {
    /// Changes the shared state, or the own one while that cannot be; `None` = try again. Tells the
    /// time that the state goes by.
    fn change<T>(
        &mut self,
        times: Times,
        pace: Pace,
        insist: bool,
        change: impl Fn(&mut State, Moment<'_>, Pace) -> T,
    ) -> Option<(T, u64)> {
        let rest = self.standby.as_ref().is_some_and(|standby| times.own < standby.until);
        if !rest {
            let moment = shared(times);
            // The state knows nothing of what was sent without it.
            let unsure = self.jumped(times) || self.standby.is_some();
            let act = |state: &mut State| {
                if unsure {
                    state.empty(moment, pace);
                }
                change(state, moment, pace)
            };
            let outcome = match &mut self.file {
                Some(file) => file.change(moment, pace, act),
                None => Err(Trouble::NoDirectory),
            };
            match outcome {
                Ok(answer) => {
                    self.last = Some(times);
                    if self.standby.take().is_some() {
                        tracing::debug!("the governor shares its state again");
                    }
                    return Some((answer, moment.now));
                }
                Err(Trouble::Busy) if !insist => return None,
                Err(trouble) => self.stand_by(times, pace, &trouble),
            }
        }
        let standby = self.standby.as_mut()?;
        let moment = own(times);
        Some((change(&mut standby.state, moment, pace.alone(ALONE)), moment.now))
    }

    fn stand_by(&mut self, times: Times, pace: Pace, trouble: &Trouble) {
        let wait = if matches!(trouble, Trouble::Busy) { AFTER_BUSY } else { AFTER_TROUBLE };
        let until = times.own.saturating_add(wait);
        match &mut self.standby {
            Some(standby) => standby.until = until,
            None => {
                let state = State::new("", own(times), Start::Empty, pace.alone(ALONE));
                self.standby = Some(Standby { state, until });
            }
        }
        if !std::mem::replace(&mut self.warned, true) {
            let path = self.file.as_ref().map(|file| file.path().display().to_string());
            tracing::warn!(
                "the governor cannot share its state ({}{trouble}): this process keeps to 1/{ALONE} \
                 of the rate limit",
                path.map(|path| format!("{path}: ")).unwrap_or_default()
            );
        }
    }

    /// Whether the machine's clock ran ahead of the process's own since the state was last used.
    fn jumped(&self, times: Times) -> bool {
        self.last.is_some_and(|last| {
            let own = times.own.saturating_sub(last.own);
            times.machine.saturating_sub(last.machine) > own.saturating_add(JUMP)
        })
    }
}

fn own(times: Times) -> Moment<'static> {
    Moment { now: nanoseconds(times.own), boot: "" }
}

fn shared(times: Times) -> Moment<'static> {
    Moment { now: nanoseconds(times.machine), boot: boot() }
}

fn nanoseconds(time: Duration) -> u64 {
    // Far from the end of the numbers, so that sums of times stay ordered.
    u64::try_from(time.as_nanos()).unwrap_or(u64::MAX).min(u64::MAX / 4)
}

/// The moment by the clock of the machine.
pub(super) fn machine_moment(machine: Duration) -> Moment<'static> {
    Moment { now: nanoseconds(machine), boot: boot() }
}

/// Names the run of the machine, where the system does.
fn boot() -> &'static str {
    static BOOT: OnceLock<String> = OnceLock::new();
    BOOT.get_or_init(|| {
        let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
        id.trim().to_owned()
    })
}
