//! `users`: create, update, find and list users.

use std::ops::Range;
use std::sync::Arc;

use futures_util::stream::{self, BoxStream, StreamExt as _};
use imkit_api::operation::{
    USERS_LIST, USERS_MUTE_ROOM, USERS_UNMUTE_ROOM, USERS_UPSERT, USERS_UPSERT_MANY,
};
use imkit_api::{
    BatchCount, Filter, IssuedUser, ListUsers, Page, RoomId, TokenGrant, UpsertUser, User, UserId,
};
use serde_json::json;

use crate::call::{Core, Reply};
use crate::error::Error;
use crate::kind::ErrorKind;
use crate::page::{self, Batch, Items};
use crate::request::Draft;

/// Largest page that the platform gives.
const LARGEST_PAGE: u32 = 100;

/// Users of the application.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use futures_util::TryStreamExt;
/// use imkit_sdk::ErrorKind;
/// use imkit_sdk::api::{Filter, ListUsers, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let alice = UpsertUser::new("alice").nickname("Alice").property("team", "red");
/// client.users().create(alice).await?;
///
/// assert_eq!(client.users().get("alice").await?.nickname.as_deref(), Some("Alice"));
/// let error = client.users().get("nobody").await.unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotFound);
///
/// let red = ListUsers { filter: Some(Filter::eq("team", "red")), ..ListUsers::default() };
/// let users: Vec<_> = client.users().list(red).try_collect().await?;
/// assert_eq!(users.len(), 1);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Users<'c> {
    core: &'c Arc<Core>,
}

impl<'c> Users<'c> {
    /// Most users of one request of [`upsert_many`](Self::upsert_many): the platform recommends no
    /// more.
    pub const LARGEST_BATCH: usize = 100;

    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Creates a user, or updates the one with this id: the platform has no create of its own, so
    /// this is [`upsert`](Self::upsert).
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn create(self, user: UpsertUser) -> Result<IssuedUser, Error> {
        self.upsert(user).await
    }

    /// Creates or updates a user. Fields left out keep their value. Repeated after an unknown
    /// outcome unless a token is issued, which would mint another one.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn upsert(self, user: UpsertUser) -> Result<IssuedUser, Error> {
        let reply = upsert(self.core, &user).await?;
        self.core.decode(reply)
    }

    /// Creates or updates many users, [`LARGEST_BATCH`](Self::LARGEST_BATCH) a request, one request
    /// after the other. Each request is made when its item of the stream is asked for. A batch that
    /// failed does not end the stream: whoever does not want to go on stops asking. Of two users with
    /// one id in a batch the platform decides; put them into different batches.
    ///
    /// Repeated after an unknown outcome: sending a user again changes nothing further.
    ///
    /// # Errors
    ///
    /// In each item: [`InvalidRequest`](ErrorKind::InvalidRequest) when a user is to get a token,
    /// which this operation cannot do. The platform refuses a batch as a whole and does not say which
    /// user it means. See [`Error`].
    pub fn upsert_many<I>(self, users: I) -> BoxStream<'static, UpsertedBatch>
    where
        I: IntoIterator<Item = UpsertUser>,
        I::IntoIter: Send + 'static,
    {
        let core = Arc::clone(self.core);
        let start = (core, users.into_iter(), 0);
        stream::unfold(start, |(core, mut users, from)| async move {
            let batch: Vec<UpsertUser> = users.by_ref().take(Self::LARGEST_BATCH).collect();
            if batch.is_empty() {
                return None;
            }
            let range = from..from + batch.len();
            let next = range.end;
            let result = upsert_batch(&core, &batch).await;
            Some((UpsertedBatch { users: range, result }, (core, users, next)))
        })
        .boxed()
    }

    /// Finds a user by id.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there is none. See [`Error`].
    pub async fn get(self, id: impl Into<UserId>) -> Result<User, Error> {
        let id = id.into();
        let request = ListUsers {
            filter: Some(Filter::eq("_id", id.as_str())),
            limit: Some(1),
            ..ListUsers::default()
        };
        let reply = self.core.call(draft(&request)?).await?;
        let missing = reply
            .reject(ErrorKind::NotFound, format!("no user has the id {id:?}", id = id.as_str()));
        let page: Page<User> = self.core.decode(reply)?;
        // A server that ignores the filter must not pass for one that found the user.
        page.data.into_iter().find(|user| user.id == id).ok_or(missing)
    }

    /// Mutes a room's notifications for a user. Messages are delivered all the same.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn mute_room(
        self,
        user: impl Into<UserId>,
        room: impl Into<RoomId>,
    ) -> Result<User, Error> {
        let (user, room) = (user.into(), room.into());
        self.core.fetch(Draft::new(&USERS_MUTE_ROOM, &[user.as_str(), room.as_str()])?).await
    }

    /// Ends the muting of a room for a user.
    ///
    /// # Errors
    ///
    /// [`Api`](ErrorKind::Api) with the code `ROOM_NOT_MUTED` when it was not muted. See [`Error`].
    pub async fn unmute_room(
        self,
        user: impl Into<UserId>,
        room: impl Into<RoomId>,
    ) -> Result<User, Error> {
        let (user, room) = (user.into(), room.into());
        let draft = Draft::new(&USERS_UNMUTE_ROOM, &[user.as_str(), room.as_str()])?;
        let reply = self.core.call(draft).await?;
        self.core.decode(reply.or_known(json!({ "_id": user })))
    }

    /// Reads one page.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when the limit is not within 1 to 100. See
    /// [`Error`].
    pub async fn page(self, request: ListUsers) -> Result<Page<User>, Error> {
        self.core.fetch(draft(&request)?).await
    }

    /// Streams all matching users, from `skip` on, `limit` a page (100 when not set). Users seen
    /// before are left out: the platform's order is not stable while users are added. The stream
    /// ends at the first error.
    pub fn list(self, request: ListUsers) -> Items<User> {
        let core = Arc::clone(self.core);
        let start = request.skip.unwrap_or_default();
        let limit = request.limit.unwrap_or(LARGEST_PAGE);
        page::by_skip(
            start,
            |user: &User| user.id.as_str(),
            move |skip| {
                let core = Arc::clone(&core);
                let request = ListUsers {
                    skip: Some(skip),
                    limit: Some(limit),
                    filter: request.filter.clone(),
                };
                async move {
                    let page: Page<User> = core.fetch(draft(&request)?).await?;
                    Ok(Batch { items: page.data, total: page.total_count })
                }
            },
        )
    }
}

/// What became of one request of [`Users::upsert_many`].
#[derive(Debug)]
pub struct UpsertedBatch {
    /// Which of the users it was about, counted from 0.
    pub users: Range<usize>,
    /// How many the platform says it took, or why it did not take them.
    pub result: Result<Option<u64>, Error>,
}

async fn upsert_batch(core: &Core, users: &[UpsertUser]) -> Result<Option<u64>, Error> {
    if let Some(user) = users.iter().find(|user| !matches!(user.token, TokenGrant::None)) {
        let message =
            format!("user {:?} is to get a token, which a batch cannot do", user.id.as_str());
        return Err(Error::invalid(message)
            .with_operation(Some(USERS_UPSERT_MANY.id))
            .with_hint(Some("issue tokens one by one".into())));
    }
    let draft = Draft::new(&USERS_UPSERT_MANY, &[])?.body(&json!({ "data": users }))?;
    let answer: BatchCount = core.fetch(draft).await?;
    Ok(answer.count)
}

/// Sends an upsert; tokens are issued and bound by it too.
pub(crate) async fn upsert(core: &Core, user: &UpsertUser) -> Result<Reply, Error> {
    let repeatable = !matches!(user.token, TokenGrant::Issue);
    core.call(Draft::new(&USERS_UPSERT, &[])?.body(user)?.repeatable(repeatable)).await
}

fn draft(request: &ListUsers) -> Result<Draft, Error> {
    let ListUsers { filter, limit, skip } = request;
    if let Some(limit) = limit.filter(|limit| !(1..=LARGEST_PAGE).contains(limit)) {
        let message = format!("the limit {limit} is not within 1 to {LARGEST_PAGE}");
        return Err(Error::invalid(message).with_operation(Some(USERS_LIST.id)));
    }
    Ok(Draft::new(&USERS_LIST, &[])?
        .query("q", filter.as_ref().map(Filter::to_json))
        .query("limit", *limit)
        .query("skip", *skip))
}
