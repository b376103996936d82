//! Where the server is in its life: starting, ready or draining.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// A stage of the server's life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Phase {
    Starting,
    Ready,
    Draining,
}

impl Phase {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Phase::Starting => "starting",
            Phase::Ready => "ready",
            Phase::Draining => "draining",
        }
    }
}

/// The current phase, shared with the control door.
#[derive(Clone)]
pub(crate) struct CurrentPhase(Arc<AtomicU8>);

impl CurrentPhase {
    pub(crate) fn starting() -> Self {
        Self(Arc::new(AtomicU8::new(Phase::Starting as u8)))
    }

    pub(crate) fn set(&self, phase: Phase) {
        self.0.store(phase as u8, Ordering::Release);
    }

    pub(crate) fn get(&self) -> Phase {
        match self.0.load(Ordering::Acquire) {
            0 => Phase::Starting,
            1 => Phase::Ready,
            _ => Phase::Draining,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phase_survives_the_round_trip() {
        let current = CurrentPhase::starting();
        assert_eq!(current.get(), Phase::Starting);
        for phase in [Phase::Ready, Phase::Draining, Phase::Starting] {
            current.set(phase);
            assert_eq!(current.get(), phase);
        }
    }
}
