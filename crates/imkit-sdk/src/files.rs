//! `files`: files in rooms, sent and fetched in constant memory.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use imkit_api::operation::{FILES_DOWNLOAD, FILES_INFO, FILES_STATS, FILES_UPLOAD};
use imkit_api::{FileId, FileInfo, FileStats, FileStatsRequest, RoomId};
use serde_json::{Map, Value};

use crate::call::Core;
use crate::content::Content;
use crate::download::Download;
use crate::error::Error;
use crate::form::{FilePart, Form, Progress};
use crate::request::Draft;

/// The kind of content that says nothing.
const ANY: &str = "application/octet-stream";

/// Files of rooms, in buckets whose names the application chooses.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::CreateRoom;
/// use imkit_sdk::{Content, UploadFile};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let room = client.rooms().create(CreateRoom::group::<&str>([])).await?.id;
/// let note = UploadFile::new(room, "note.txt", Content::bytes("Hello")).content_type("text/plain");
/// let file = client.files().upload("notes", note).await?;
///
/// let mut copy = Vec::new();
/// client.files().download("notes", file.id).await?.write_to(&mut copy).await?;
/// assert_eq!(copy, b"Hello");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Files<'c> {
    core: &'c Arc<Core>,
}

/// A file to upload.
#[derive(Clone)]
pub struct UploadFile {
    room: RoomId,
    filename: String,
    content: Content,
    content_type: Option<String>,
    data: Map<String, Value>,
    progress: Option<Progress>,
}

impl UploadFile {
    /// A file for a room, under a name.
    pub fn new(room: impl Into<RoomId>, filename: impl Into<String>, content: Content) -> Self {
        Self {
            room: room.into(),
            filename: filename.into(),
            content,
            content_type: None,
            data: Map::new(),
            progress: None,
        }
    }

    /// A file of this machine, under its own name.
    pub fn path(room: impl Into<RoomId>, path: impl AsRef<Path>) -> Self {
        let path = path.as_ref();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Self::new(room, name, Content::path(path))
    }

    /// Says what kind of content it is, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Gives data of the application along, kept with the file.
    #[must_use]
    pub fn data(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.data.insert(name.into(), value.into());
        self
    }

    /// Has `told` called with the bytes of the content that were handed on so far. A repeated
    /// attempt begins at 0 again.
    #[must_use]
    pub fn on_progress(mut self, told: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(told));
        self
    }
}

impl<'c> Files<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Uploads a file. Never repeated after an unknown outcome: a second one would be stored.
    ///
    /// The client's time-out bounds how long nothing may move, not the whole transfer.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the content cannot be opened, the
    /// bucket is `stats` (another operation has that path), or the content type is none. See
    /// [`Error`].
    pub async fn upload(self, bucket: &str, file: UploadFile) -> Result<FileInfo, Error> {
        let draft = Draft::new(&FILES_UPLOAD, &[bucket])?;
        let invalid = |error: Error| error.with_operation(Some(FILES_UPLOAD.id));
        if bucket == "stats" {
            return Err(invalid(Error::invalid("no bucket can be called stats")));
        }
        let UploadFile { room, filename, content, content_type, mut data, progress } = file;
        data.insert("roomID".to_owned(), room.as_str().into());
        let content_type = content_type.unwrap_or_else(|| ANY.to_owned());
        let part = FilePart { filename, content_type, content, progress };
        let fields = vec![("extra", Value::Object(data).to_string())];
        self.core.fetch(draft.form(Form::new(fields, part).map_err(invalid)?)).await
    }

    /// Begins to fetch a file. Where the platform names another place, the content is fetched from
    /// there, without any credential.
    ///
    /// The client's time-out bounds how long nothing may come, not the whole transfer.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// See [`Error`]. What goes wrong later is told by [`Download`].
    pub async fn download(self, bucket: &str, file: impl Into<FileId>) -> Result<Download, Error> {
        let draft = Draft::new(&FILES_DOWNLOAD, &[bucket, file.into().as_str()])?;
        let reply = self.core.call(draft.stream()).await?;
        Ok(Download::new(reply, self.core.timeout()))
    }

    /// Reads what is known about a file.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn info(self, bucket: &str, file: impl Into<FileId>) -> Result<FileInfo, Error> {
        self.core.fetch(Draft::new(&FILES_INFO, &[bucket, file.into().as_str()])?).await
    }

    /// Counts files and their bytes by room tag.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn stats(self, request: FileStatsRequest) -> Result<FileStats, Error> {
        self.core.fetch(Draft::new(&FILES_STATS, &[])?.body(&request)?).await
    }
}

/// Shows no content.
impl fmt::Debug for UploadFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadFile")
            .field("room", &self.room)
            .field("filename", &self.filename)
            .field("content", &self.content)
            .field("content_type", &self.content_type)
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}
