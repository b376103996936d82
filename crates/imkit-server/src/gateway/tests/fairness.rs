//! The shared budget before a platform that counts: fifty services push, none of their requests is
//! too many there, and each gets its part. Time is virtual.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use http::Request;
use imkit_emulator::{Answers, Clock, Emulator, RateLimit, Window};
use imkit_keys::{KeyId, Share};
use jiff::SignedDuration;
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep};

use super::super::budget::{Budget, BudgetCounts};
use super::harness::{CLIENT, REAL};
use crate::config::BudgetSettings;
use crate::keys::testing::NOW;

const SECOND: Duration = Duration::from_secs(1);
const MINUTES: u64 = 5;

struct Scene {
    budget: Budget,
    platform: Emulator,
    clock: Clock,
    began: Instant,
}

impl Scene {
    async fn new(window: Window) -> Arc<Self> {
        let clock = Clock::manual(NOW);
        let platform = Emulator::builder().api_key(REAL).client_key(CLIENT.to_owned());
        let platform = platform.clock(clock.clone());
        let platform = platform.rate_limit(RateLimit::per_minute(1000).window(window));
        let platform = platform.build().await.unwrap();
        let budget = Budget::new(&BudgetSettings::default(), BudgetCounts::default());
        Arc::new(Self { budget, platform, clock, began: Instant::now() })
    }

    /// One request of a key at the platform, a while after it was let go.
    async fn arrive(&self, late: Duration) -> u16 {
        sleep(late).await;
        let since = SignedDuration::try_from(self.began.elapsed()).unwrap();
        self.clock.set(NOW.checked_add(since).unwrap()).unwrap();
        let request = Request::get("/config").header("im-api-key", REAL);
        let peer: SocketAddr = "192.0.2.10:4000".parse().unwrap();
        let request = request.body(Body::empty()).unwrap();
        self.platform.router().answer(request, peer).await.status().as_u16()
    }

    /// A service that sends one request after the other; answers how many were answered in time.
    async fn service(self: Arc<Self>, number: usize) -> (usize, u64) {
        let key: KeyId = format!("{number:012}").parse().unwrap();
        let (mut went, mut asked) = (0, 0_u64);
        while self.began.elapsed() < SECOND * 60 * MINUTES as u32 {
            match self.budget.admit(key, &Share::default(), 1, 2 * SECOND).await {
                Ok(()) => {
                    asked += 1;
                    // The way there takes up to a second, and never equally long.
                    let late = (number as u64 * 7919 + asked * 104_729) % 1000;
                    let status = self.arrive(Duration::from_millis(late)).await;
                    assert_eq!(status, 200, "service {number} was too fast");
                    went += 1;
                }
                Err(after) => sleep(after).await,
            }
        }
        (number, went)
    }
}

/// What each of so many services got, of which each has so many connections.
async fn run(window: Window, services: usize, connections: usize) -> Vec<u64> {
    let scene = Scene::new(window).await;
    let mut tasks = JoinSet::new();
    for number in 0..services {
        for _ in 0..connections {
            tasks.spawn(Arc::clone(&scene).service(number));
        }
    }
    let mut went = vec![0; services];
    while let Some(done) = tasks.join_next().await {
        let (number, count) = done.unwrap();
        went[number] += count;
    }
    assert_eq!(scene.platform.counters().status(429), 0);
    assert_eq!(scene.platform.counters().requests, went.iter().sum::<u64>());
    went
}

#[tokio::test(start_paused = true)]
async fn fifty_services_get_equal_parts_of_what_the_platform_grants_and_it_refuses_none() {
    for window in [Window::Fixed, Window::Sliding] {
        let went = run(window, 50, 3).await;
        let sum: u64 = went.iter().sum();
        assert!(sum >= MINUTES * 900, "{sum}");
        let fair = sum as f64 / 50.0;
        let is_fair = |went: &u64| (*went as f64 - fair).abs() <= 0.1 * fair;
        assert!(went.iter().all(is_fair), "{went:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_service_that_is_alone_gets_all_that_the_platform_grants() {
    for window in [Window::Fixed, Window::Sliding] {
        let went = run(window, 1, 50).await;
        assert!(went[0] >= MINUTES * 900, "{went:?}");
    }
}
