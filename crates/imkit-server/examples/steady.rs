//! Load at a constant rate, for latencies (benches/gateway.py). A request is due when the rate says
//! so, whatever became of those before it, and its time runs from that moment: whoever falls behind
//! shows it.
//!
//! Usage: `steady HOST:PORT FILE RATE CONNECTIONS SECONDS`. FILE has the bytes of the request. The
//! first second warms up; what the others took is printed as a line of JSON, in microseconds.
//! `calm_p50` and `calm_p99` are medians of those of each tenth of a second: whatever else the machine
//! does now and then spoils some of these and leaves the median.

use std::collections::{BTreeMap, VecDeque};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::num::NonZero;
use std::str::FromStr;
use std::time::{Duration, Instant};

use memchr::memmem::find;
use rustix::event::{PollFd, PollFlags, Timespec, poll};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const WARM_UP: Duration = Duration::from_secs(1);

/// A part of the time that is looked at by itself.
const WINDOW: Duration = Duration::from_millis(100);

/// A request that was answered.
struct Answered {
    /// When it was due, after the warm-up.
    due: Duration,
    took: Duration,
}

struct Connection {
    stream: TcpStream,
    /// When the request under way was due.
    due: Option<Instant>,
    answer: Vec<u8>,
}

fn main() -> Outcome {
    let mut arguments = std::env::args().skip(1);
    let mut next =
        || arguments.next().ok_or("usage: steady HOST:PORT FILE RATE CONNECTIONS SECONDS");
    let (address, request) = (next()?, std::fs::read(next()?)?);
    let rate = f64::from_str(&next()?)?;
    let connections = usize::from_str(&next()?)?;
    let seconds = f64::from_str(&next()?)?;
    // The system may wake a process that much later than it asked for: 50 microseconds by default.
    rustix::thread::set_current_timer_slack(NonZero::new(1))?;
    let connections: Vec<Connection> =
        (0..connections).map(|_| Connection::open(&address)).collect::<Outcome<_>>()?;
    let answered = run(connections, &request, rate, WARM_UP + Duration::from_secs_f64(seconds))?;
    let calm = |share| median(windows(&answered).map(|took| quantile(took, share)).collect());
    let (calm_p50, calm_p99) = (calm(0.5), calm(0.99));
    let of = |share| quantile(answered.iter().map(|one| one.took).collect(), share);
    let (p50, p90, p99, p999, max) = (of(0.5), of(0.9), of(0.99), of(0.999), of(1.0));
    writeln!(
        std::io::stdout(),
        r#"{{"requests":{},"p50":{p50},"p90":{p90},"p99":{p99},"p999":{p999},"max":{max},"calm_p50":{calm_p50},"calm_p99":{calm_p99}}}"#,
        answered.len(),
    )?;
    Ok(())
}

/// What took how long, of each window.
fn windows(answered: &[Answered]) -> impl Iterator<Item = Vec<Duration>> {
    let mut windows: BTreeMap<u128, Vec<Duration>> = BTreeMap::new();
    for one in answered {
        let window = one.due.as_nanos() / WINDOW.as_nanos();
        windows.entry(window).or_default().push(one.took);
    }
    windows.into_values()
}

/// In microseconds.
fn quantile(mut took: Vec<Duration>, share: f64) -> f64 {
    took.sort_unstable();
    let at = (took.len().saturating_sub(1) as f64 * share) as usize;
    took.get(at).map_or(f64::NAN, |took| took.as_nanos() as f64 / 1e3)
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn run(
    mut connections: Vec<Connection>,
    request: &[u8],
    rate: f64,
    lasts: Duration,
) -> Outcome<Vec<Answered>> {
    let mut free: Vec<usize> = (0..connections.len()).collect();
    let (mut waiting, mut answered) = (VecDeque::new(), Vec::new());
    let (begin, mut number) = (Instant::now(), 0_u64);
    loop {
        let due = begin + Duration::from_secs_f64(number as f64 / rate);
        let now = Instant::now();
        if due <= now && due < begin + lasts {
            waiting.push_back(due);
            number += 1;
        } else {
            if waiting.is_empty() && free.len() == connections.len() && due >= begin + lasts {
                return Ok(answered);
            }
            let left = due.saturating_duration_since(now).min(Duration::from_secs(1));
            for index in ready(&connections, left)? {
                let Some(due) = connections[index].read()? else { continue };
                free.push(index);
                let took = due.elapsed();
                if let Some(due) = due.checked_duration_since(begin + WARM_UP) {
                    answered.push(Answered { due, took });
                }
            }
        }
        while let (Some(due), Some(index)) = (waiting.front(), free.last()) {
            connections[*index].write(request, *due)?;
            waiting.pop_front();
            free.pop();
        }
    }
}

/// The connections that have something to read, as soon as there is one or the time is up.
fn ready(connections: &[Connection], left: Duration) -> Outcome<Vec<usize>> {
    let mut fds: Vec<PollFd<'_>> = connections
        .iter()
        .map(|connection| PollFd::new(&connection.stream, PollFlags::IN))
        .collect();
    poll(&mut fds, Some(&Timespec::try_from(left)?))?;
    let has_some = |index: &usize| !fds[*index].revents().is_empty();
    Ok((0..fds.len()).filter(has_some).collect())
}

impl Connection {
    fn open(address: &str) -> Outcome<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_nonblocking(true)?;
        Ok(Self { stream, due: None, answer: Vec::new() })
    }

    fn write(&mut self, request: &[u8], due: Instant) -> Outcome {
        self.due = Some(due);
        // Short as it is, the system takes all of it.
        Ok(self.stream.write_all(request)?)
    }

    /// Reads what came; answers when the request was due once its answer is whole.
    fn read(&mut self) -> Outcome<Option<Instant>> {
        let mut piece = [0; 8192];
        match self.stream.read(&mut piece) {
            Ok(0) => return Err("the server closed a connection".into()),
            Ok(count) => self.answer.extend_from_slice(&piece[..count]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(None),
            Err(error) => return Err(error.into()),
        }
        let Some(end) = find(&self.answer, b"\r\n\r\n") else { return Ok(None) };
        let head = str::from_utf8(&self.answer[..end])?.to_ascii_lowercase();
        if !head.starts_with("http/1.1 200") {
            return Err(format!("refused: {}", String::from_utf8_lossy(&self.answer)).into());
        }
        let length = head.split("content-length:").nth(1).ok_or("the answer has no length")?;
        let length: usize = length.lines().next().unwrap_or_default().trim().parse()?;
        if self.answer.len() < end + 4 + length {
            return Ok(None);
        }
        self.answer.clear();
        Ok(self.due.take())
    }
}
