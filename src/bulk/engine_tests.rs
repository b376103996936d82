//! Runs against a platform of a few lines that loses requests and answers, in which the process may
//! end at any moment: what a killed run leaves is its journal and what the platform took.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use imkit_sdk::Client;
use jiff::Timestamp;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

use super::attempt::Surroundings;
use super::engine::{End, Engine, Hands};
use super::progress::Progress;
use super::rejects::Rejects;
use super::run::{Assume, Tuning};
use super::source::{Fields, Format, Reading, Rows, survey};
use super::{Doubt, Kind, Receipt, Trouble, Unknown};
use crate::error::{Exit, Failure};
use crate::jobs::{Begin, Jobs, Record, Source, VERSION};
use crate::output::Talk;
use crate::settings::Paths;

/// What the platform does with a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Answer,
    /// The request gets lost.
    LoseRequest,
    /// It takes effect, and the answer gets lost.
    LoseAnswer,
    /// Too many requests.
    Throttle,
}

#[derive(Default, Debug)]
struct Platform {
    /// How often each item was taken.
    taken: BTreeMap<String, u32>,
    /// In which order.
    order: Vec<String>,
    /// What becomes of the next requests; then they are answered.
    acts: Vec<Act>,
    /// Lanes of requests that are there now.
    present: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Fake {
    most: usize,
    provable: u8,
    #[serde(skip)]
    platform: Rc<RefCell<Platform>>,
}

/// An item: its lane and its name.
type Item = (String, String);

impl Kind for Fake {
    const COMMAND: &'static str = "fake";
    type Item = Item;

    fn parse(&self, fields: Fields) -> Result<Item, String> {
        let text =
            |name: &str| fields.get(name).and_then(|value| value.as_str()).map(str::to_owned);
        match (text("lane"), text("name")) {
            (Some(lane), Some(name)) if lane != "malformed" => Ok((lane, name)),
            _ => Err("malformed".to_owned()),
        }
    }

    fn lane<'i>(&self, item: &'i Item) -> Option<&'i str> {
        Some(&item.0)
    }

    fn most(&self) -> usize {
        self.most
    }

    fn unknown(&self, _: &Item) -> Unknown {
        [Unknown::SendAgain, Unknown::Find, Unknown::Unprovable][usize::from(self.provable)]
    }

    async fn send(&self, _: &Client, items: &[&Item]) -> Result<Receipt, Trouble> {
        assert!(items.len() <= self.most);
        {
            let mut platform = self.platform.borrow_mut();
            for (lane, _) in items {
                assert!(!platform.present.contains(lane), "two of one lane at once");
                platform.present.push(lane.clone());
            }
        }
        let _leave = Leave(self, items.iter().map(|(lane, _)| lane.clone()).collect());
        tokio::task::yield_now().await;
        let act = self.platform.borrow_mut().acts.pop().unwrap_or(Act::Answer);
        let lost = || Failure::new(Exit::Network, "lost");
        match act {
            Act::LoseRequest => return Err(Trouble::Unknown(lost())),
            Act::Throttle => return Err(Trouble::Unsent(Failure::new(Exit::RateLimited, "slow"))),
            Act::Answer | Act::LoseAnswer => {}
        }
        if items.iter().any(|(_, name)| name.starts_with("bad")) {
            return Err(Trouble::refused(refusal()));
        }
        for (_, name) in items {
            let mut platform = self.platform.borrow_mut();
            *platform.taken.entry(name.clone()).or_default() += 1;
            platform.order.push(name.clone());
        }
        tokio::task::yield_now().await;
        if act == Act::LoseAnswer {
            return Err(Trouble::Unknown(lost()));
        }
        Ok(Receipt { id: items.first().map(|(_, name)| name.clone()) })
    }

    async fn find(
        &self,
        _: &Client,
        item: &Item,
        doubt: &Doubt<'_>,
    ) -> Result<Option<Receipt>, Trouble> {
        tokio::task::yield_now().await;
        let there = self.platform.borrow().taken.contains_key(&item.1);
        let found = if there { vec![item.1.clone()] } else { Vec::new() };
        Ok(doubt.unclaimed(found)?.pop().map(|id| Receipt { id: Some(id) }))
    }
}

struct Leave<'f>(&'f Fake, Vec<String>);

impl Drop for Leave<'_> {
    fn drop(&mut self) {
        self.0.platform.borrow_mut().present.retain(|lane| !self.1.contains(lane));
    }
}

/// A refusal as the client makes one: of an id that no path can hold.
fn refusal() -> imkit_sdk::Error {
    let builder = Client::builder().base_url("http://127.0.0.1:1").api_key("k");
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let client = builder.build().unwrap();
    std::thread::spawn(move || runtime.block_on(client.rooms().get("")).unwrap_err())
        .join()
        .unwrap()
}

fn block_on<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
    runtime.unwrap().block_on(future)
}

struct World {
    folder: tempfile::TempDir,
    jobs: Jobs,
    platform: Rc<RefCell<Platform>>,
    most: usize,
    provable: u8,
    tuning: Tuning,
}

impl World {
    fn new(rows: &[(u8, &str)], most: usize, provable: u8) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        let env = crate::env::Environment::of(&[("IMKIT_STATE_DIR", state.to_str().unwrap())]);
        let jobs = Jobs::of(&Paths::from_environment(&env)).unwrap();
        let path = folder.path().join("rows.csv");
        let mut text = "lane,name\n".to_owned();
        for (number, (lane, word)) in rows.iter().enumerate() {
            text += &match *word {
                "malformed" => "one cell\n".to_owned(),
                word => format!("l{lane},{word}{number}\n"),
            };
        }
        std::fs::write(&path, text).unwrap();
        let tuning = Tuning {
            parallel: 3,
            fail_fast: false,
            settle: Duration::ZERO,
            assume: None,
            beside: path,
        };
        Self { folder, jobs, platform: Rc::default(), most, provable, tuning }
    }

    fn kind(&self) -> Fake {
        let platform = Rc::clone(&self.platform);
        Fake { most: self.most, provable: self.provable, platform }
    }

    /// Begins the job, without running it.
    fn begin(&self) {
        self.begin_with(None);
    }

    fn begin_with(&self, rejects: Option<&Path>) {
        let survey = survey(&self.tuning.beside, Format::Csv).unwrap();
        let place = block_on(self.jobs.make(Timestamp::UNIX_EPOCH)).unwrap();
        let begin = Begin {
            v: VERSION,
            job: place.id().to_string(),
            command: "fake".into(),
            at: Timestamp::UNIX_EPOCH,
            server: "s".into(),
            key: "k".into(),
            source: Source {
                path: self.tuning.beside.clone(),
                spooled: false,
                size: survey.size,
                sha256: survey.sha256,
                rows: survey.rows,
                reading: serde_json::Value::Null,
            },
            beside: None,
            rejects: rejects.map(Path::to_owned),
            options: serde_json::Value::Null,
        };
        place.begin(begin).unwrap();
    }

    /// One run, which ends by itself or is killed after so many turns.
    fn run(&self, turns: Option<u32>) -> Option<End> {
        self.run_interrupted(turns, async || std::future::pending().await)
    }

    fn run_interrupted(&self, turns: Option<u32>, interrupted: impl AsyncFnMut()) -> Option<End> {
        let id = self.jobs.list().unwrap().pop().unwrap();
        let mut job = block_on(self.jobs.open(&id)).unwrap();
        let kind = self.kind();
        let client = Client::builder().base_url("http://127.0.0.1:1").api_key("k").build().unwrap();
        let reading = Reading::of(&self.tuning.beside, Format::Csv, Vec::new()).unwrap();
        let rejects = match &job.ledger.rejects {
            Some(path) => {
                Rejects::resume(reading.clone(), path, job.ledger.rejects_length).unwrap()
            }
            None => Rejects::none(reading.clone()),
        };
        let now = || Timestamp::UNIX_EPOCH;
        let around = Surroundings {
            client: &client,
            jobs: job.siblings(),
            settle: Duration::ZERO,
            now: &now,
            began: now(),
        };
        let rows = Rows::open(&self.tuning.beside, Format::Csv, job.ledger.position()).unwrap();
        let mut engine = Engine {
            kind: &kind,
            around: &around,
            job: &mut job,
            reading: &reading,
            rows,
            rejects,
            tuning: &self.tuning,
            hands: Hands::default(),
        };
        let talk = Talk::new(
            Box::new(std::io::sink()),
            std::sync::Arc::new(str::to_owned),
            false,
            false,
            true,
        );
        let mut progress = Progress::new(talk, true, 0, 0);
        let mut left = turns;
        let end = block_on(async {
            let mut run = pin!(engine.run(interrupted, &mut progress));
            std::future::poll_fn(|context| {
                if let Some(left) = &mut left {
                    if *left == 0 {
                        return Poll::Ready(None);
                    }
                    *left -= 1;
                }
                run.as_mut().poll(context).map(Some)
            })
            .await
        });
        if let Some(End::Finished) = end {
            let record = Record::End { at: Timestamp::UNIX_EPOCH, requests: 0, seconds: 0.0 };
            job.log(&record).unwrap();
        }
        let ledger = &job.ledger;
        let sum = ledger.acknowledged + ledger.rejected + ledger.unknown() + ledger.remaining();
        assert_eq!(sum, ledger.begin.source.rows);
        end
    }

    fn rejects(&self) -> String {
        let path = self.folder.path().join("rows.rejected.csv");
        std::fs::read_to_string(path).unwrap_or_default()
    }
}

fn rows() -> impl Strategy<Value = Vec<(u8, &'static str)>> {
    let word = prop_oneof![8 => Just("good"), 1 => Just("bad"), 1 => Just("malformed")];
    prop::collection::vec((0_u8..6, word), 1..25)
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let act = prop_oneof![
        4 => Just(Act::Answer),
        1 => Just(Act::LoseRequest),
        1 => Just(Act::LoseAnswer),
        1 => Just(Act::Throttle),
    ];
    prop::collection::vec(act, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(120) })]
    #[test]
    fn killed_at_any_turn_every_row_is_taken_once_or_rejected_once(
        rows in rows(),
        acts in acts(),
        kills in prop::collection::vec(1_u32..40, 0..6),
        provable in 0_u8..2,
        most in 1_usize..5,
    ) {
        // What is looked for is sent alone.
        let most = if provable == 1 { 1 } else { most };
        let world = World::new(&rows, most, provable);
        world.platform.borrow_mut().acts = acts;
        world.begin();
        for turns in kills {
            world.run(Some(turns));
        }
        let mut runs = 0;
        while !matches!(world.run(None), Some(End::Finished)) {
            runs += 1;
            prop_assert!(runs < 40, "it never ends");
        }
        let platform = world.platform.borrow();
        let rejects = world.rejects();
        for (number, (_, word)) in rows.iter().enumerate() {
            let name = format!("{word}{number}");
            let taken = platform.taken.get(&name).copied().unwrap_or_default();
            let rejected = rejects.matches(&format!("row {}: ", number + 1)).count();
            match (*word, provable) {
                ("good", 0) => prop_assert!(taken >= 1 && rejected == 0, "{} {}", name, taken),
                ("good", _) => prop_assert_eq!((taken, rejected), (1, 0), "{}", name),
                _ => prop_assert_eq!((taken, rejected), (0, 1), "{}", name),
            }
        }
        // Rows of one lane keep their order. Sent again, the last one still comes last.
        for lane in 0..6 {
            let in_file = rows.iter().enumerate().filter(|(_, row)| **row == (lane, "good"));
            let last = in_file.map(|(number, _)| number).next_back();
            let number = |name: &String| name.trim_start_matches("good").parse::<usize>().unwrap();
            let arrived = platform.order.iter().map(number).rfind(|number| rows[*number].0 == lane);
            prop_assert_eq!(arrived, last);
        }
    }
}

#[test]
fn what_nobody_can_prove_waits_for_a_person() {
    let rows = [(0, "good"), (1, "good"), (2, "good")];
    for (assume, expected) in [(Assume::Sent, 0), (Assume::NotSent, 1)] {
        let mut world = World::new(&rows, 1, 2);
        world.tuning.parallel = 1;
        world.platform.borrow_mut().acts = vec![Act::LoseRequest, Act::Answer];
        world.begin();
        assert!(matches!(world.run(None), Some(End::Stuck(_))));
        assert!(matches!(world.run(None), Some(End::Stuck(_))), "asked again");
        world.tuning.assume = Some(assume);
        assert!(matches!(world.run(None), Some(End::Finished)));
        let platform = world.platform.borrow();
        let taken = |name| platform.taken.get(name).copied().unwrap_or_default();
        assert_eq!((taken("good0"), taken("good1"), taken("good2")), (1, expected, 1));
    }
}

#[test]
fn a_refused_batch_is_cut_until_the_guilty_rows_are_known() {
    let rows: Vec<(u8, &str)> =
        (0..40).map(|n| (n, if n == 7 || n == 30 { "bad" } else { "good" })).collect();
    let world = World::new(&rows, 40, 0);
    world.begin();
    assert!(matches!(world.run(None), Some(End::Finished)));
    assert_eq!(world.platform.borrow().taken.len(), 38);
    assert!(world.platform.borrow().taken.values().all(|times| *times == 1));
    assert_eq!(world.rejects().lines().count(), 3);
}

#[test]
fn fail_fast_stops_at_the_first_rejected_row() {
    let mut world = World::new(&[(0, "good"), (1, "malformed"), (2, "good")], 1, 0);
    world.tuning.fail_fast = true;
    world.tuning.parallel = 1;
    world.begin();
    let Some(End::Stopped(failure)) = world.run(None) else { panic!("not stopped") };
    assert_eq!(failure.exit(), Exit::Partial);
    assert_eq!(world.platform.borrow().taken.len(), 1);
}

#[test]
fn what_was_taken_is_not_in_doubt_when_rejected_rows_cannot_be_written() {
    let world = World::new(&[(0, "malformed"), (1, "good"), (2, "malformed")], 5, 2);
    let path = world.folder.path().join("not yet/rejects.csv");
    world.begin_with(Some(&path));
    assert!(matches!(world.run(None), Some(End::Stopped(_))));
    let id = world.jobs.list().unwrap().pop().unwrap();
    let ledger = world.jobs.look(&id).unwrap().unwrap();
    let counts = (ledger.acknowledged, ledger.rejected, ledger.unknown(), ledger.remaining());
    assert_eq!(counts, (1, 0, 0, 2));
    std::fs::create_dir(path.parent().unwrap()).unwrap();
    assert!(matches!(world.run(None), Some(End::Finished)));
    assert_eq!(world.platform.borrow().taken.get("good1"), Some(&1));
    assert_eq!(std::fs::read_to_string(path).unwrap().lines().count(), 3);
}

#[test]
fn a_file_that_is_none_of_the_jobs_is_left_alone_however_often_it_is_resumed() {
    let world = World::new(&[(0, "malformed")], 1, 0);
    let path = world.folder.path().join("rejects.csv");
    world.begin_with(Some(&path));
    std::fs::write(&path, "precious").unwrap();
    for _ in 0..3 {
        assert!(matches!(world.run(None), Some(End::Stopped(_))));
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "precious");
    std::fs::remove_file(&path).unwrap();
    assert!(matches!(world.run(None), Some(End::Finished)));
}

#[test]
fn rows_that_are_gone_from_the_source_do_not_count_as_done() {
    let world = World::new(&[(0, "good"), (1, "good")], 1, 0);
    world.begin();
    std::fs::write(&world.tuning.beside, "lane,name\nl0,good0\n").unwrap();
    let Some(End::Stopped(failure)) = world.run(None) else { panic!("not stopped") };
    assert_eq!(failure.exit(), Exit::Conflict);
}

#[test]
fn an_interrupt_waits_for_what_is_under_way_and_a_second_one_does_not() {
    let rows: Vec<(u8, &str)> = (0..9).map(|n| (n, "good")).collect();
    for (times, expected) in [(1, 3), (2, 0)] {
        let world = World::new(&rows, 1, 1);
        world.begin();
        let mut left = times;
        let end = world.run_interrupted(None, async || {
            if left == 0 {
                std::future::pending::<()>().await;
            }
            left -= 1;
        });
        let Some(End::Stopped(failure)) = end else { panic!("not stopped") };
        assert_eq!(failure.exit(), Exit::Interrupted);
        assert_eq!(world.platform.borrow().taken.len(), expected);
        assert!(matches!(world.run(None), Some(End::Finished)));
        assert!(world.platform.borrow().taken.values().all(|times| *times == 1));
    }
}

#[test]
fn rejected_rows_can_be_imported_as_they_are() {
    let world = World::new(&[(0, "bad"), (1, "malformed"), (2, "good")], 2, 0);
    world.begin();
    world.run(None);
    let path = world.folder.path().join("rows.rejected.csv");
    let reading = Reading::of(&path, Format::Csv, Vec::new()).unwrap();
    assert_eq!(reading.columns().collect::<Vec<_>>(), ["lane", "name"]);
    let mut again = read_all(&path);
    let fields = reading.fields(&again.remove(0)).unwrap();
    assert_eq!(world.kind().parse(fields), Ok(("l0".into(), "bad0".into())));
    assert!(reading.fields(&again.remove(0)).is_err());
}

fn read_all(path: &Path) -> Vec<Vec<u8>> {
    let mut rows = Rows::open(path, Format::Csv, None).unwrap();
    std::iter::from_fn(|| rows.next().unwrap()).map(|row| row.text).collect()
}
