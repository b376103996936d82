//! What changes in a list of words, and whether it has. Pure.

use std::collections::HashSet;

/// A change of the words.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Change {
    /// These come, in this order, behind those that are there.
    Add(Vec<String>),
    /// These go.
    Remove(Vec<String>),
    /// These are all.
    Replace(Vec<String>),
}

impl Change {
    /// The words after the change, none of them twice.
    pub(super) fn apply(&self, words: &[String]) -> Vec<String> {
        let mut after: Vec<String> = match self {
            Change::Add(more) => words.iter().chain(more).cloned().collect(),
            Change::Remove(gone) => {
                let gone: HashSet<&String> = gone.iter().collect();
                words.iter().filter(|word| !gone.contains(word)).cloned().collect()
            }
            Change::Replace(all) => all.clone(),
        };
        let mut seen = HashSet::new();
        after.retain(|word| seen.insert(word.clone()));
        after
    }

    /// Whether a list is as the change wants it.
    pub(super) fn holds(&self, words: &[String]) -> bool {
        let there: HashSet<&String> = words.iter().collect();
        match self {
            Change::Add(more) => more.iter().all(|word| there.contains(word)),
            Change::Remove(gone) => !gone.iter().any(|word| there.contains(word)),
            Change::Replace(all) => there == all.iter().collect(),
        }
    }

    /// Whether it can be carried out on any list, so that a change of somebody else's in between
    /// is no reason to give up.
    pub(super) fn is_relative(&self) -> bool {
        !matches!(self, Change::Replace(_))
    }
}

/// How many words of one list are not in another.
pub(super) fn beyond(words: &[String], other: &[String]) -> usize {
    let other: HashSet<&String> = other.iter().collect();
    words.iter().filter(|word| !other.contains(word)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Vec<String> {
        words.iter().map(|word| (*word).to_owned()).collect()
    }

    #[test]
    fn words_come_behind_those_that_are_there_and_stand_once() {
        let add = Change::Add(list(&["c", "a", "c", "A"]));
        assert_eq!(add.apply(&list(&["b", "a", "b"])), ["b", "a", "c", "A"]);
        assert!(add.holds(&list(&["A", "a", "c", "x"])) && !add.holds(&list(&["a", "c"])));
        assert!(add.holds(&add.apply(&[])));
    }

    #[test]
    fn words_go_and_others_stay_in_their_order() {
        let remove = Change::Remove(list(&["b", "x"]));
        assert_eq!(remove.apply(&list(&["c", "b", "a"])), ["c", "a"]);
        assert!(remove.holds(&list(&["B"])) && !remove.holds(&list(&["b"])));
    }

    #[test]
    fn a_whole_list_holds_in_any_order_and_only_whole() {
        let all = Change::Replace(list(&["a", "b"]));
        assert_eq!(all.apply(&list(&["z"])), ["a", "b"]);
        assert!(all.holds(&list(&["b", "a"])));
        assert!(!all.holds(&list(&["a"])) && !all.holds(&list(&["a", "b", "c"])));
        assert!(!all.is_relative());
    }

    #[test]
    fn what_is_new_is_counted() {
        assert_eq!(beyond(&list(&["a", "b"]), &list(&["b", "c"])), 1);
    }
}
