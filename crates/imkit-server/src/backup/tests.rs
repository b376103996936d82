//! Copies that are put back, and those that are not.

use imkit_keys::{Environment, KeyForm, KeyRecord, KeyState, PlainKey};
use imkit_store::Edit;

use super::*;

/// A data directory with a key, made as the server makes it.
struct Place {
    dir: tempfile::TempDir,
    /// When its server first started.
    began: Timestamp,
}

impl Place {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), began: Timestamp::UNIX_EPOCH }
    }

    /// Another server's.
    fn of_another() -> Self {
        Self { began: Timestamp::constant(1, 0), ..Self::new() }
    }

    fn database(&self) -> PathBuf {
        data_dir::key_database(self.dir.path())
    }

    fn peppers(&self) -> Peppers {
        let path = peppers::path(self.dir.path(), None);
        match Peppers::read(&path).unwrap() {
            Some(peppers) => peppers,
            None => Peppers::read_or_create(&path, &self.database()).unwrap(),
        }
    }

    /// Opens the database, works with it, and closes it.
    async fn with<T>(&self, work: impl AsyncFnOnce(&dyn Store, &Peppers) -> T) -> T {
        let peppers = self.peppers();
        let opened = open(&self.database(), Some(&peppers)).await.unwrap();
        pepper_marks::check(&opened.0, &peppers, self.began).await.unwrap();
        let answer = work(&opened.0, &peppers).await;
        opened.close(&self.database()).await.unwrap();
        answer
    }

    async fn add_key(&self) -> KeyRecord {
        self.with(async |store, peppers| {
            let key = PlainKey::generate(KeyForm::Api(Environment::Live)).unwrap();
            let hash = peppers.ring.hash(key.expose());
            let record = KeyRecord::new(&key, hash, Timestamp::UNIX_EPOCH);
            let edits = vec![Edit::Insert(Box::new(record.clone()))];
            store.commit(Commit { edits, audit: audit("key.created"), actor: None }).await.unwrap();
            record
        })
        .await
    }

    async fn revoke(&self, record: KeyRecord) {
        self.with(async |store, _| {
            let key = store.get(record.id).await.unwrap().unwrap();
            let record = Box::new(KeyRecord { state: KeyState::Revoked, ..record });
            let edits = vec![Edit::Replace { record, expected: key.rev }];
            store.commit(Commit { edits, audit: audit("key.revoked"), actor: None }).await.unwrap();
        })
        .await;
    }

    async fn backup(&self) -> PathBuf {
        let path = self.dir.path().join("copy.db");
        self.with(async |store, _| store.copy_to(&path).await.unwrap()).await;
        path
    }

    fn options(&self, file: &Path) -> Restore {
        Restore {
            file: file.to_owned(),
            data_dir: self.dir.path().to_owned(),
            pepper_file: None,
            force: false,
            dry_run: false,
        }
    }
}

fn audit(event: &str) -> NewAudit {
    NewAudit {
        at: Timestamp::UNIX_EPOCH,
        actor: "server".to_owned(),
        event: event.to_owned(),
        target: None,
        detail: json!({}),
        reason: None,
        ip: None,
        request_id: None,
    }
}

#[tokio::test]
async fn an_older_copy_needs_force_names_who_works_again_and_leaves_the_newer_one_beside_it() {
    let place = Place::new();
    let record = place.add_key().await;
    let copy = place.backup().await;
    place.revoke(record.clone()).await;

    let options = place.options(&copy);
    let error = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(error.to_string().contains("1 change older"), "{error}");
    assert!(error.to_string().contains(&record.id.to_string()), "{error}");
    let dry = Restore { force: true, dry_run: true, ..options.clone() };
    assert_eq!(restore(&dry, Timestamp::UNIX_EPOCH).await.unwrap().previous, None);

    let restored = restore(&Restore { force: true, ..options }, Timestamp::UNIX_EPOCH).await;
    let restored = restored.unwrap();
    assert_eq!(restored.revived, [Revived { id: record.id, undone: vec!["revoked"] }]);
    assert!(restored.previous.is_some_and(|previous| previous.exists()));
    let (state, event) = place
        .with(async |store, _| {
            assert_eq!(store.verify().await.unwrap().fault, None);
            let one = PageRequest { limit: 1, cursor: None };
            let last = store.entries(&AuditFilter::default(), &one).await.unwrap();
            let key = store.get(record.id).await.unwrap().unwrap();
            (key.record.state, last.items[0].body.event.clone())
        })
        .await;
    assert_eq!((state, event.as_str()), (KeyState::Active, "database.restored"));
}

#[tokio::test]
async fn a_key_that_was_deleted_since_is_named_and_so_is_one_that_cannot_be_compared() {
    let place = Place::new();
    let record = place.add_key().await;
    let copy = place.backup().await;
    place.revoke(record.clone()).await;
    place
        .with(async |store, _| {
            let expected = store.get(record.id).await.unwrap().unwrap().rev;
            let edits = vec![Edit::Remove { id: record.id, expected }];
            store.commit(Commit { edits, audit: audit("key.purged"), actor: None }).await.unwrap();
        })
        .await;
    let options = place.options(&copy);
    let error = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(error.to_string().contains(&format!("{} (deleted)", record.id)), "{error}");

    fs::write(place.database(), "no database any more ".repeat(500)).unwrap();
    let error = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(matches!(error, BackupError::Current { .. }), "{error:?}");
    let forced = Restore { force: true, ..options };
    assert!(restore(&forced, Timestamp::UNIX_EPOCH).await.unwrap().previous.is_some());
}

#[tokio::test]
async fn a_copy_whose_keys_were_edited_is_refused() {
    let place = Place::new();
    place.add_key().await;
    let copy = place.backup().await;
    let text = fs::read(&copy).unwrap();
    let at = text.windows(6).rposition(|part| part == b"active").unwrap();
    let mut edited = text;
    edited[at..at + 6].copy_from_slice(b"ACTIVE");
    fs::write(&copy, edited).unwrap();
    let peppers = peppers::path(place.dir.path(), None);
    for error in [
        restore(&place.options(&copy), Timestamp::UNIX_EPOCH).await.map(|_| ()).unwrap_err(),
        check_backup(&copy, Some(&peppers)).await.map(|_| ()).unwrap_err(),
    ] {
        assert!(matches!(error, BackupError::Keys { .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_copy_of_other_peppers_or_none_is_refused_and_nothing_is_changed() {
    let (place, other) = (Place::new(), Place::new());
    place.add_key().await;
    other.add_key().await;
    let copy = other.backup().await;
    let before = fs::read(place.database()).unwrap();
    for (file, told) in
        [(copy.clone(), "does not belong"), (place.dir.path().join("no"), "cannot use")]
    {
        let error = restore(&place.options(&file), Timestamp::UNIX_EPOCH).await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
    }
    assert_eq!(fs::read(place.database()).unwrap(), before);
    let fresh = Place::new();
    let error = restore(&fresh.options(&copy), Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(matches!(error, BackupError::Peppers(PeppersError::Missing { .. })), "{error}");
    let (hint, path) = (error.hint().unwrap(), peppers::path(fresh.dir.path(), None));
    assert!(hint.contains(path.to_str().unwrap()) && !hint.contains("move"), "{hint}");
}

#[tokio::test]
async fn a_whole_copy_beside_another_servers_peppers_is_not_called_damaged() {
    let (place, other) = (Place::new(), Place::of_another());
    place.add_key().await;
    other.add_key().await;
    let copy = other.backup().await;
    let path = peppers::path(place.dir.path(), None);
    let restored = restore(&place.options(&copy), Timestamp::UNIX_EPOCH).await.map(|_| ());
    let checked = check_backup(&copy, Some(&path)).await.map(|_| ());
    for error in [restored.unwrap_err(), checked.unwrap_err()] {
        assert!(matches!(error, BackupError::Peppers(PeppersError::Foreign { .. })), "{error}");
        let hint = error.hint().unwrap();
        assert!(
            hint.contains("is another server's: put the one of the copy's server at"),
            "{hint}"
        );
        assert!(hint.contains(path.to_str().unwrap()) && !hint.contains("move"), "{hint}");
    }
}

#[tokio::test]
async fn keys_of_another_server_are_not_compared_and_need_force_unless_it_is_fresh() {
    let (old, new) = (Place::new(), Place::of_another());
    let record = old.add_key().await;
    let copy = old.backup().await;
    new.with(async |_, _| ()).await;
    fs::copy(peppers::path(old.dir.path(), None), peppers::path(new.dir.path(), None)).unwrap();
    let options = new.options(&copy);
    let restored = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap();
    assert!(restored.previous_is_foreign && restored.revived.is_empty(), "{restored:?}");
    let again = restore(&Restore { force: true, ..options }, Timestamp::UNIX_EPOCH).await.unwrap();
    assert!(!again.previous_is_foreign, "{again:?}");
    assert!(new.with(async |store, _| store.get(record.id).await.unwrap().is_some()).await);

    let other = Place::of_another();
    let lost = other.add_key().await;
    fs::copy(peppers::path(old.dir.path(), None), peppers::path(other.dir.path(), None)).unwrap();
    let options = other.options(&copy);
    let error = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(matches!(error, BackupError::Foreign { .. }), "{error:?}");
    assert!(!error.to_string().contains(&lost.id.to_string()), "{error}");
    let forced = restore(&Restore { force: true, ..options }, Timestamp::UNIX_EPOCH).await.unwrap();
    assert!(forced.previous_is_foreign && forced.revived.is_empty(), "{forced:?}");
}

#[tokio::test]
async fn two_copies_put_back_in_one_second_keep_both_that_were_there() {
    let place = Place::new();
    place.add_key().await;
    let copy = place.backup().await;
    let options = Restore { force: true, ..place.options(&copy) };
    let first = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap().previous.unwrap();
    let second = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap().previous.unwrap();
    assert!(first != second && first.exists() && second.exists(), "{first:?} {second:?}");
}

#[tokio::test]
async fn something_else_than_a_database_is_named_and_a_held_directory_is_left_alone() {
    let place = Place::new();
    place.add_key().await;
    let file = place.dir.path().join("text");
    fs::write(&file, "this is no database ".repeat(500)).unwrap();
    let error = restore(&place.options(&file), Timestamp::UNIX_EPOCH).await.unwrap_err();
    let BackupError::Store { path, source } = &error else { panic!("{error:?}") };
    assert_eq!(*path, file);
    assert!(source.to_string().starts_with(file.to_str().unwrap()), "{source}");
    let held = DataDir::hold(place.dir.path()).await.unwrap();
    let error = restore(&place.options(&file), Timestamp::UNIX_EPOCH).await.unwrap_err();
    assert!(matches!(error, BackupError::DataDir(_)), "{error}");
    drop(held);
}

#[tokio::test]
async fn an_empty_file_is_no_copy_and_force_does_not_make_it_one() {
    let place = Place::new();
    place.add_key().await;
    let file = place.dir.path().join("empty");
    fs::write(&file, "").unwrap();
    for force in [false, true] {
        let options = Restore { force, ..place.options(&file) };
        let error = restore(&options, Timestamp::UNIX_EPOCH).await.unwrap_err();
        assert!(error.to_string().contains("no copy of keys"), "{error}");
    }
}

#[tokio::test]
async fn a_copy_is_checked_with_its_seal_if_there_are_peppers_and_without_if_not() {
    let place = Place::new();
    place.add_key().await;
    let copy = place.backup().await;
    let peppers = peppers::path(place.dir.path(), None);
    let sealed = check_backup(&copy, Some(&peppers)).await.unwrap();
    assert_eq!((sealed.keys, sealed.rev, sealed.sealed), (1, 2, true));
    let unsealed = check_backup(&copy, None).await.unwrap();
    assert_eq!(unsealed, BackupReport { sealed: false, ..sealed });
}
