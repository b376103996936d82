//! The ids of the last rows, by which repeats are known without a memory that grows with the list.

use std::collections::{HashSet, VecDeque};

/// How many ids are remembered. A list that changes while it is read repeats what it gave a page or
/// two before.
const MOST: usize = 10_000;

/// Ids, in the order in which they came.
#[derive(Default)]
pub(super) struct Recent {
    order: VecDeque<String>,
    known: HashSet<String>,
}

impl Recent {
    /// Remembers an id; false when it was known.
    pub(super) fn add(&mut self, id: &str) -> bool {
        if !self.known.insert(id.to_owned()) {
            return false;
        }
        self.order.push_back(id.to_owned());
        if self.order.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.known.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_are_known_and_memory_does_not_grow() {
        let mut recent = Recent::default();
        for number in 0..MOST * 2 {
            assert!(recent.add(&number.to_string()));
            assert!(!recent.add(&number.to_string()));
        }
        assert_eq!((recent.order.len(), recent.known.len()), (MOST, MOST));
    }
}
