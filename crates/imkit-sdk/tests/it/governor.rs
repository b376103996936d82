//! The governor as callers meet it: who has one, what a call that is held back says, and that one
//! refusal is enough.

use std::time::Duration;

use imkit_sdk::{Client, Clock, ErrorKind, Governor, GovernorStates, Outcome as Known, Priority};
use serde_json::json;

use crate::Outcome;
use crate::clock::TestClock;
use crate::server::{KEY, Script, Step};

fn count() -> Step {
    Step::json(200, &json!({"RC": 0, "RM": "OK", "result": {"count": 3}}))
}

fn limited(seconds: u64) -> Step {
    let body =
        json!({"error": "RATE_LIMIT_EXCEEDED", "message": "slow down", "retryAfter": seconds});
    Step::json(429, &body)
}

#[tokio::test]
async fn a_server_of_this_machine_has_no_governor_unless_it_is_given_one() -> Outcome {
    let server = Script::run([count()]).await?;
    let client = server.client()?;
    assert_eq!((client.governed_rate(), client.governor_id()), (None, None));
    for _ in 0..50 {
        client.monitor().connections().await?;
    }
    assert_eq!(server.clock.waits(), []);
    let governed = server.builder().governor(Governor::in_process()).build()?;
    assert!(governed.governed_rate().is_some_and(|rate| (860.0..900.0).contains(&rate)));
    let elsewhere = Client::builder().base_url("https://h.example").api_key(KEY).build()?;
    assert!(elsewhere.governor_id().is_some());
    assert!(!format!("{:?} {elsewhere:?}", elsewhere.governor_id()).contains(KEY));
    Ok(())
}

#[tokio::test]
async fn a_governed_client_sends_a_few_at_once_and_the_rest_one_by_one() -> Outcome {
    let server = Script::run([count()]).await?;
    let folder = tempfile::tempdir()?;
    let governor = Governor::shared_in(folder.path());
    let client = server.builder().governor(governor.clone()).build()?;
    for _ in 0..18 {
        client.monitor().connections().await?;
    }
    assert!(server.clock.monotonic() < Duration::from_millis(1));
    for _ in 0..29 {
        client.monitor().connections().await?;
    }
    let took = server.clock.monotonic().as_secs_f64();
    assert!((1.9..2.2).contains(&took), "{took}");
    // Another client of the same key shares what is left; one of another key does not.
    let other = server.builder().governor(governor.clone()).build()?;
    assert_eq!(other.governor_id(), client.governor_id());
    let foreign = server.builder().api_key("another").governor(governor).build()?;
    assert_ne!(foreign.governor_id(), client.governor_id());
    let states = GovernorStates::new(folder.path()).list(&server.clock)?;
    let [state] = states.as_slice() else { return Err(format!("{states:?}").into()) };
    assert_eq!(Some(state.id.as_str()), client.governor_id());
    assert_eq!((state.limit, state.reserve, state.paused_for), (1000, 10, None));
    assert!((47..=51).contains(&state.used), "{state:?}");
    Ok(())
}

#[tokio::test]
async fn a_call_whose_slot_comes_too_late_is_not_sent_and_says_why() -> Outcome {
    let server = Script::run([count()]).await?;
    let governor = Governor::in_process().per_minute(2);
    let builder = server.builder().governor(governor).max_wait(Duration::from_secs(5));
    let client = builder.build()?;
    client.monitor().connections().await?;
    let error = client.monitor().connections().await.unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::RateLimited, Known::NotSent));
    assert_eq!((error.kind().exit_code(), error.attempts()), (6, 0));
    assert!(error.is_retryable() && error.retry_after() > Some(Duration::from_secs(5)));
    assert!(error.message().contains("governor"), "{error}");
    assert!(error.hint().is_some_and(|hint| hint.contains("--max-wait")));
    assert_eq!(server.requests().len(), 1);
    // A bulk call has the time.
    client.with_priority(Priority::Bulk).monitor().connections().await?;
    assert!(server.clock.monotonic() > Duration::from_secs(30));
    Ok(())
}

#[tokio::test]
async fn one_refusal_holds_back_the_other_clients_of_the_key() -> Outcome {
    let server = Script::run([limited(30), count()]).await?;
    let folder = tempfile::tempdir()?;
    let client = || server.builder().governor(Governor::shared_in(folder.path())).build();
    let refused = client()?;
    let hurried = server.builder().governor(Governor::shared_in(folder.path()));
    let hurried = hurried.max_wait(Duration::from_secs(1)).build()?;
    // Gives up at once, so that the clock stands still.
    let impatient = server.builder().governor(Governor::shared_in(folder.path()));
    let impatient = impatient.max_wait(Duration::ZERO).build()?;
    assert!(impatient.monitor().connections().await.is_err());
    let states = GovernorStates::new(folder.path());
    let paused = states.list(&server.clock)?[0].paused_for;
    assert_eq!(paused, Some(Duration::from_secs(30)));
    let error = hurried.monitor().connections().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::RateLimited, 0));
    assert_eq!(server.requests().len(), 1);
    refused.monitor().connections().await?;
    let took = server.clock.monotonic();
    assert!((30.0..30.2).contains(&took.as_secs_f64()), "{took:?}");
    Ok(())
}

#[tokio::test]
async fn a_reset_ends_a_pause_and_saves_no_slots_up() -> Outcome {
    let server = Script::run([limited(3000), count()]).await?;
    let folder = tempfile::tempdir()?;
    let client = server.builder().governor(Governor::shared_in(folder.path())).build()?;
    assert!(client.monitor().connections().await.is_err());
    assert!(client.monitor().connections().await.is_err());
    let states = GovernorStates::new(folder.path());
    let id = client.governor_id().ok_or("no governor")?;
    assert!(states.reset(id, &server.clock).await?);
    assert!(!states.reset("0123", &server.clock).await?);
    assert!(!states.reset("../governor", &server.clock).await?);
    client.monitor().connections().await?;
    assert!(server.clock.monotonic() > Duration::ZERO);
    assert_eq!(server.requests().len(), 2);
    Ok(())
}

#[tokio::test]
async fn bulk_calls_wait_out_a_refusal_that_is_longer_than_their_budget() -> Outcome {
    let server = Script::run([limited(300), limited(300), count()]).await?;
    let client = server.builder().governor(Governor::in_process()).build()?;
    client.with_priority(Priority::Bulk).monitor().connections().await?;
    assert!(server.clock.monotonic() >= Duration::from_secs(600));
    assert_eq!(server.requests().len(), 3);
    Ok(())
}

#[tokio::test]
async fn dropping_a_call_that_the_governor_holds_back_leaves_no_change_in_doubt() -> Outcome {
    let server = Script::run([count()]).await?;
    let client = Client::builder()
        .base_url(&server.url)
        .api_key(KEY)
        .governor(Governor::in_process().per_minute(1))
        .max_wait(Duration::from_secs(1000))
        .clock(Stopped(TestClock::default()))
        .build()?;
    client.monitor().connections().await?;
    let change = client.rooms().freeze("r");
    let dropped = tokio::select! {
        biased;
        _ = change => false,
        () = std::future::ready(()) => true,
    };
    assert!(dropped && !client.abandoned_change());
    Ok(())
}

/// A clock on which no wait ends.
struct Stopped(TestClock);

impl Clock for Stopped {
    fn now(&self) -> jiff::Timestamp {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    fn sleep(&self, _: Duration) -> std::pin::Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::pending())
    }
}
