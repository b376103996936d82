//! Faults on demand: which requests go wrong, how, and how often. What a fault looks like on the
//! wire is in `answer`; when a fault acts in the life of a request is in `service`.

mod answer;
mod fault;

use std::sync::{Mutex, PoisonError};

pub(crate) use answer::answer;
pub use fault::{Fault, FaultBody, Reset};
use serde::Serialize;

use crate::Error;

/// The faults of an emulator, asked in the order in which they were added. The first one that acts
/// on a request is the only one that does.
#[derive(Default, Debug)]
pub struct Faults(Mutex<List>);

#[derive(Default, Debug)]
struct List {
    last_id: u64,
    active: Vec<ActiveFault>,
}

/// A fault that is waiting for its requests.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActiveFault {
    /// Its id, for [`Faults::remove`].
    pub id: u64,
    /// What goes wrong.
    #[serde(flatten)]
    pub fault: Fault,
    /// Matching requests so far.
    pub matched: u64,
    /// Requests on which it acted so far.
    pub acted: u64,
}

impl Faults {
    /// Adds a fault and returns its id.
    ///
    /// # Errors
    ///
    /// [`Error::Fault`] when it could never act or be sent: an operation that does not exist, a
    /// status that no answer has, or nothing that goes wrong.
    pub fn add(&self, fault: Fault) -> Result<u64, Error> {
        fault.check().map_err(|reason| Error::Fault { reason })?;
        Ok(self.with(|list| {
            list.last_id += 1;
            list.active.push(ActiveFault { id: list.last_id, fault, matched: 0, acted: 0 });
            list.last_id
        }))
    }

    /// The faults that are still waiting. A fault that acted as often as it should is gone.
    pub fn list(&self) -> Vec<ActiveFault> {
        self.with(|list| list.active.clone())
    }

    /// Removes one; says whether it was there.
    pub fn remove(&self, id: u64) -> bool {
        self.with(|list| {
            let before = list.active.len();
            list.active.retain(|active| active.id != id);
            list.active.len() != before
        })
    }

    /// Removes all; says how many there were.
    pub fn clear(&self) -> usize {
        self.with(|list| std::mem::take(&mut list.active).len())
    }

    /// The fault that acts on this request of an operation, if any.
    pub(crate) fn strike(&self, operation: &str) -> Option<Fault> {
        self.with(|list| {
            let index = list.active.iter_mut().position(|active| active.strikes(operation))?;
            let active = list.active.get(index)?;
            let fault = active.fault.clone();
            if fault.times != 0 && active.acted >= fault.times {
                list.active.remove(index);
            }
            Some(fault)
        })
    }

    fn with<T>(&self, act: impl FnOnce(&mut List) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ActiveFault {
    fn strikes(&mut self, operation: &str) -> bool {
        if self.fault.operation != "*" && self.fault.operation != operation {
            return false;
        }
        self.matched += 1;
        let strikes = self.matched.is_multiple_of(self.fault.every.get());
        self.acted += u64::from(strikes);
        strikes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn struck(faults: &Faults, operation: &str, requests: usize) -> Vec<bool> {
        (0..requests).map(|_| faults.strike(operation).is_some()).collect()
    }

    #[test]
    fn a_fault_acts_once_unless_told_otherwise_and_only_on_its_operation() -> Result<(), Error> {
        let faults = Faults::default();
        faults.add(Fault::status(503).on("messages.send"))?;
        assert_eq!(struck(&faults, "users.list", 2), [false, false]);
        assert_eq!(struck(&faults, "messages.send", 2), [true, false]);
        assert!(faults.list().is_empty());
        Ok(())
    }

    #[test]
    fn every_third_request_twice() -> Result<(), Error> {
        let faults = Faults::default();
        faults.add(Fault::status(500).every(3).times(2))?;
        let expected = [false, false, true, false, false, true, false, false, false];
        assert_eq!(struck(&faults, "me.get", 9), expected);
        Ok(())
    }

    #[test]
    fn times_zero_acts_until_it_is_removed() -> Result<(), Error> {
        let faults = Faults::default();
        let id = faults.add(Fault::status(500).times(0))?;
        assert!(struck(&faults, "me.get", 50).iter().all(|struck| *struck));
        assert_eq!(faults.list()[0].acted, 50);
        assert!(faults.remove(id) && !faults.remove(id));
        assert!(faults.strike("me.get").is_none());
        Ok(())
    }

    #[test]
    fn the_first_fault_that_acts_is_the_only_one() -> Result<(), Error> {
        let faults = Faults::default();
        faults.add(Fault::status(500))?;
        faults.add(Fault::status(502))?;
        let statuses = || faults.strike("me.get").and_then(|fault| fault.status);
        assert_eq!([statuses(), statuses(), statuses()], [Some(500), Some(502), None]);
        Ok(())
    }
}
