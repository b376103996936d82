//! `rooms`: create, read, change, freeze and delete rooms; for a user, list them.

mod older;

use std::marker::PhantomData;
use std::sync::Arc;

use imkit_api::operation::{ROOMS_CREATE, ROOMS_DELETE, ROOMS_GET, ROOMS_LIST, ROOMS_UPDATE};
use imkit_api::{CreateRoom, Filter, Page, Room, RoomId, RoomStatus, UpdateRoom, WriteCount};
use jiff::Timestamp;

use crate::call::Core;
use crate::error::Error;
use crate::kind::ErrorKind;
use crate::page::{self, Batch, Items};
use crate::request::Draft;
use crate::speaker::{Application, EndUser};

/// Entries of a page of rooms when the caller does not say. The platform's own default is all of
/// them at once.
const USUAL_PAGE: u32 = 50;

/// Rooms.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{CreateRoom, UpdateRoom, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// for user in ["alice", "bob"] {
///     client.users().create(UpsertUser::new(user)).await?;
/// }
/// let room = client.rooms().create(CreateRoom::group(["alice", "bob"]).name("Lobby")).await?;
///
/// let name = UpdateRoom { name: Some("Hall".into()), ..UpdateRoom::default() };
/// client.rooms().update(&room.id, name).await?;
/// client.rooms().freeze(&room.id).await?;
/// assert_eq!(client.rooms().get(&room.id).await?.frozen(), Some(true));
/// client.rooms().delete(&room.id).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'c, S = Application> {
    core: &'c Arc<Core>,
    speaker: PhantomData<fn() -> S>,
}

impl<'c, S> Rooms<'c, S> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core, speaker: PhantomData }
    }

    /// Reads a room with its members.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound), or by another page of the contract
    /// [`Authentication`](ErrorKind::Authentication) (403), when there is no such room. See
    /// [`Error`].
    pub async fn get(self, room: impl Into<RoomId>) -> Result<Room, Error> {
        get(self.core, &room.into()).await
    }

    /// Changes the given fields of a room.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn update(self, room: impl Into<RoomId>, change: UpdateRoom) -> Result<Room, Error> {
        let room = room.into();
        self.core.fetch(Draft::new(&ROOMS_UPDATE, &[room.as_str()])?.body(&change)?).await
    }

    /// Deletes a room with all its messages, for good.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there is no such room. See [`Error`].
    pub async fn delete(self, room: impl Into<RoomId>) -> Result<WriteCount, Error> {
        let room = room.into();
        let reply = self.core.call(Draft::new(&ROOMS_DELETE, &[room.as_str()])?).await?;
        // Repeated after a lost answer, "none deleted" says that the first attempt did it.
        let expected = !reply.in_doubt;
        let missing =
            reply.reject(ErrorKind::NotFound, format!("no room has the id {:?}", room.as_str()));
        let count: WriteCount = self.core.decode(reply)?;
        if count.n == Some(0) && expected { Err(missing) } else { Ok(count) }
    }

    /// Freezes a room: users no longer see it in their lists. Reversible.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn freeze(self, room: impl Into<RoomId>) -> Result<Room, Error> {
        self.set_status(room.into(), RoomStatus::Frozen).await
    }

    /// Ends the freezing of a room.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn unfreeze(self, room: impl Into<RoomId>) -> Result<Room, Error> {
        self.set_status(room.into(), RoomStatus::Active).await
    }

    async fn set_status(self, room: RoomId, status: RoomStatus) -> Result<Room, Error> {
        self.update(room, UpdateRoom { status: Some(status), ..UpdateRoom::default() }).await
    }
}

impl Rooms<'_, Application> {
    /// Creates a room without joining it. Never repeated after an unknown outcome: the first call
    /// may have made a room, and its members may have been told.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn create(self, room: CreateRoom) -> Result<Room, Error> {
        self.core.fetch(Draft::new(&ROOMS_CREATE, &[])?.body(&room)?.repeatable(false)).await
    }
}

impl Rooms<'_, EndUser> {
    /// Reads one page of the user's rooms; 50 when no limit is set.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn page(self, request: ListRooms) -> Result<Page<Room>, Error> {
        self.core.fetch(list(&request)?).await
    }

    /// Streams the user's rooms, from `skip` on, `limit` a page. Frozen rooms are not among them.
    pub fn list(self, request: ListRooms) -> Items<Room> {
        let core = Arc::clone(self.core);
        let start = request.skip.unwrap_or_default();
        page::by_skip(
            start,
            |room: &Room| room.id.as_str(),
            move |skip| {
                let core = Arc::clone(&core);
                let request = ListRooms { skip: Some(skip), ..request.clone() };
                async move {
                    let page: Page<Room> = core.fetch(list(&request)?).await?;
                    Ok(Batch { items: page.data, total: page.total_count })
                }
            },
        )
    }
}

/// Selects rooms of the calling user (`rooms.list`).
#[derive(Clone, Default, PartialEq, Debug)]
pub struct ListRooms {
    /// Which rooms. Only older pages of the contract have it.
    pub filter: Option<Filter>,
    /// Which rooms, by the user's own preferences for them.
    pub preferences: Option<Filter>,
    /// Fields to sort by, separated by spaces, a leading `-` for descending.
    pub sort: Option<String>,
    /// Only rooms with a newer last message, or created later.
    pub updated_after: Option<Timestamp>,
    /// Rooms with unread messages first.
    pub unread_first: bool,
    /// Page size.
    pub limit: Option<u32>,
    /// Entries to skip.
    pub skip: Option<u64>,
}

/// Reads a room; its members are listed by it too.
pub(crate) async fn get(core: &Core, room: &RoomId) -> Result<Room, Error> {
    core.fetch(Draft::new(&ROOMS_GET, &[room.as_str()])?).await
}

fn list(request: &ListRooms) -> Result<Draft, Error> {
    let ListRooms { filter, preferences, sort, updated_after, unread_first, limit, skip } = request;
    Ok(Draft::new(&ROOMS_LIST, &[])?
        .query("q", filter.as_ref().map(Filter::to_json))
        .query("pref", preferences.as_ref().map(Filter::to_json))
        .query("sort", sort.as_ref())
        .query("updatedAfter", *updated_after)
        .query("sortUnreadFirst", unread_first.then_some(1))
        // 0 would mean everything at once.
        .query("limit", Some(limit.unwrap_or(USUAL_PAGE).max(1)))
        .query("skip", *skip))
}
