//! State files and clocks that cannot be relied on: slower, never faster, never stuck.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};

use super::*;

/// What eight processes without a shared state may send together in a minute.
const ALONE: usize = 900;

async fn eight_for_two_minutes(machine: &Machine, path: &Path) {
    for _ in 0..8 {
        machine.process_at(path).work(Priority::Bulk);
    }
    tokio::time::sleep(2 * MINUTE).await;
}

fn assert_alone(machine: &Machine, case: &str) {
    let most = machine.fullest_minute();
    assert!(most <= ALONE, "{case}: {most}");
    assert!(machine.count() > 8 * 50, "{case}: {}", machine.count());
}

#[tokio::test(start_paused = true)]
async fn a_place_that_cannot_hold_a_state_makes_slower_and_no_more() {
    for case in
        ["a file in the way", "no space", "a link", "a directory", "a pipe", "another version"]
    {
        let machine = Machine::new(Pace::new(1000, 10));
        let folder = machine.folder.path();
        let mut path = machine.path();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        match case {
            "a file in the way" => {
                fs::write(folder.join("file"), "").unwrap();
                path = folder.join("file/governor/00.json");
            }
            "no space" => path = PathBuf::from("/dev/full"),
            "a link" => {
                fs::write(folder.join("elsewhere"), "").unwrap();
                symlink(folder.join("elsewhere"), &path).unwrap();
            }
            "a directory" => fs::create_dir(&path).unwrap(),
            "a pipe" => {
                let mode = rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR;
                rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, mode, 0)
                    .unwrap();
            }
            _ => fs::write(&path, r#"{"version":2,"news":true}"#).unwrap(),
        }
        eight_for_two_minutes(&machine, &path).await;
        machine.stop();
        assert_alone(&machine, case);
        if case == "a link" {
            assert_eq!(fs::read(folder.join("elsewhere")).unwrap(), b"");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_directory_that_is_a_link_is_not_followed() {
    let machine = Machine::new(Pace::new(1000, 10));
    let folder = machine.folder.path();
    fs::create_dir(folder.join("elsewhere")).unwrap();
    symlink(folder.join("elsewhere"), folder.join("governor")).unwrap();
    machine.process().send(Priority::Bulk, PATIENT).await.unwrap();
    assert_eq!(fs::read_dir(folder.join("elsewhere")).unwrap().count(), 0);
}

#[tokio::test(start_paused = true)]
async fn a_lock_that_is_never_given_back_stops_nobody_and_its_end_is_noticed() {
    let machine = Machine::new(Pace::new(1000, 10));
    machine.process().send(Priority::Bulk, PATIENT).await.unwrap();
    let holder = fs::File::open(machine.path()).unwrap();
    holder.lock().unwrap();
    eight_for_two_minutes(&machine, &machine.path()).await;
    assert_alone(&machine, "a held lock");
    holder.unlock().unwrap();
    tokio::time::sleep(10 * SECOND).await;
    let before = machine.count();
    tokio::time::sleep(MINUTE).await;
    assert!(machine.count() - before >= 850, "{}", machine.count() - before);
}

#[tokio::test(start_paused = true)]
async fn garbage_is_replaced_and_saves_no_slots_up() {
    let long = "[".repeat(300_000);
    let far = format!(
        r#"{{"version":1,"server":"","boot":"","at":{0},"full_at":{0},"paused_until":{0},
            "strictest":{{"limit":0,"reserve":255,"until":{0}}},"waiting":[
            {{"who":1,"priority":"interactive","slots":{0},"until":{0}}}],
            "leases":[],"granted":[[0,{0}],[1,{0}]]}}"#,
        u64::MAX
    );
    for garbage in ["", "x", "{}", "\0\0\0\0", r#"{"version":1}"#, "null", &long, &far] {
        let machine = Machine::new(Pace::new(1000, 10));
        let process = machine.process();
        process.send_many(Priority::Bulk, 100).await;
        // Again and again: each time a full bucket would be 18 more.
        for _ in 0..100 {
            fs::write(machine.path(), garbage).unwrap();
            process.send_many(Priority::Bulk, 5).await;
        }
        process.send_many(Priority::Bulk, 500).await;
        let shown = garbage.get(..20).unwrap_or(garbage);
        assert!(machine.fullest_minute() <= 900, "{shown}: {}", machine.fullest_minute());
        let took = machine.clock.monotonic();
        assert!(took < 4 * MINUTE, "{shown}: {took:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_file_that_is_taken_away_is_made_again_and_found_by_all() {
    let machine = Machine::new(Pace::new(1000, 10));
    let processes: Vec<_> = (0..4).map(|_| machine.process()).collect();
    for process in &processes {
        process.work(Priority::Bulk);
    }
    tokio::time::sleep(MINUTE).await;
    fs::remove_file(machine.path()).unwrap();
    tokio::time::sleep(MINUTE).await;
    // What the processes hold at that moment comes on top, once. Nothing else does.
    assert!(machine.fullest_minute() <= 900 + 16, "{}", machine.fullest_minute());
    let last = machine.sent_between(MINUTE + 2 * SECOND, 2 * MINUTE);
    assert!(last <= 860, "{last}");
}

#[tokio::test(start_paused = true)]
async fn the_state_belongs_to_its_user_alone_and_says_nothing_of_the_key() {
    let machine = Machine::new(Pace::new(1000, 10));
    let governor = machine.folder.path().join("governor");
    fs::create_dir(&governor).unwrap();
    fs::set_permissions(&governor, fs::Permissions::from_mode(0o755)).unwrap();
    machine.process().send(Priority::Bulk, PATIENT).await.unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&governor), mode(&machine.path())), (0o700, 0o600));
}

#[tokio::test(start_paused = true)]
async fn states_that_nobody_used_for_a_week_are_removed_when_a_new_one_is_made() {
    let machine = Machine::new(Pace::new(1000, 10));
    machine.process().send(Priority::Bulk, PATIENT).await.unwrap();
    let governor = machine.folder.path().join("governor");
    let now = fs::metadata(machine.path()).unwrap().modified().unwrap();
    for (name, days) in [("01.json", 8), ("02.json", 6), ("notes.txt", 8), ("x.json", 8)] {
        let file = fs::File::create(governor.join(name)).unwrap();
        file.set_modified(now - Duration::from_secs(days * 24 * 3600)).unwrap();
    }
    machine.process_at(&governor.join("03.json")).send(Priority::Bulk, PATIENT).await.unwrap();
    let entries = fs::read_dir(&governor).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["00.json", "02.json", "03.json", "notes.txt", "x.json"]);
}

#[tokio::test(start_paused = true)]
async fn clocks_that_jump_make_slower_and_never_stuck() {
    const HOUR: i64 = 3_600_000;
    for jump in [HOUR, -HOUR, 30 * 24 * HOUR, 500] {
        let machine = Machine::new(Pace::new(1000, 10));
        let processes: Vec<_> = (0..2).map(|_| machine.process()).collect();
        for process in &processes {
            process.work(Priority::Bulk);
        }
        for _ in 0..4 {
            tokio::time::sleep(20 * SECOND).await;
            machine.clock.jump(jump);
        }
        tokio::time::sleep(MINUTE).await;
        machine.stop();
        // Half a second that the clock gained cannot be told from a slow process.
        let most = 900 + if jump == 500 { 3 * 8 } else { 0 };
        assert!(machine.fullest_minute() <= most, "{jump}: {}", machine.fullest_minute());
        let minute = machine.sent_between(4 * 20 * SECOND, 4 * 20 * SECOND + MINUTE);
        assert!(minute >= 800, "{jump}: {minute}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_pause_outlives_a_clock_that_is_set_back_by_its_own_length_at_most() {
    let machine = Machine::new(Pace::new(1000, 10));
    let process = machine.process();
    process.send_many(Priority::Bulk, 10).await;
    process.turnstile().pause(Some(20 * SECOND)).await;
    machine.clock.jump(-3_600_000);
    let began = machine.clock.monotonic();
    process.send(Priority::Bulk, PATIENT).await.unwrap();
    let wait = machine.clock.monotonic() - began;
    assert!(wait >= 20 * SECOND && wait < 23 * SECOND, "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn a_pause_without_an_end_ends_after_an_hour() {
    let machine = Machine::new(Pace::new(1000, 10));
    let process = machine.process();
    process.turnstile().pause(Some(Duration::MAX)).await;
    process.send(Priority::Bulk, PATIENT).await.unwrap();
    let wait = machine.clock.monotonic();
    assert!(wait >= 60 * MINUTE && wait < 61 * MINUTE, "{wait:?}");
}
