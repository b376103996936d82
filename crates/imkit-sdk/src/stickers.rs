//! `stickers`: sets of stickers.

use std::sync::Arc;

use imkit_api::operation::{STICKERS_DELETE, STICKERS_LIST, STICKERS_UPLOAD};
use imkit_api::{Page, StickerSet, WriteCount};

use crate::call::Core;
use crate::content::Content;
use crate::error::Error;
use crate::form::{FilePart, Form};
use crate::kind::ErrorKind;
use crate::request::Draft;

/// Sticker sets.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// let sets = client.stickers().list().await?;
/// assert!(sets.data.is_empty());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Stickers<'c> {
    core: &'c Arc<Core>,
}

/// A set to upload: a zip archive with `tab.png` and `01.png` to `99.png`.
#[derive(Clone, Debug)]
pub struct UploadStickers {
    /// The set's id. A set that has it is replaced.
    pub id: String,
    /// Display name.
    pub name: Option<String>,
    /// Its place among the sets.
    pub order: Option<i64>,
    /// The archive.
    pub archive: Content,
}

impl UploadStickers {
    /// A set with this id and archive.
    pub fn new(id: impl Into<String>, archive: Content) -> Self {
        Self { id: id.into(), name: None, order: None, archive }
    }
}

impl<'c> Stickers<'c> {
    pub(crate) fn new(core: &'c Arc<Core>) -> Self {
        Self { core }
    }

    /// Creates or replaces a set.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) when the archive cannot be opened. See
    /// [`Error`].
    pub async fn upload(self, set: UploadStickers) -> Result<StickerSet, Error> {
        let UploadStickers { id, name, order, archive } = set;
        let draft = Draft::new(&STICKERS_UPLOAD, &[])?;
        let mut fields = vec![("_id", id)];
        fields.extend(name.map(|name| ("name", name)));
        fields.extend(order.map(|order| ("order", order.to_string())));
        let part = FilePart {
            filename: "stickers.zip".to_owned(),
            content_type: "application/zip".to_owned(),
            content: archive,
            progress: None,
        };
        self.core.fetch(draft.form(Form::new(fields, part)?)).await
    }

    /// Reads all sets; the platform does not page them.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn list(self) -> Result<Page<StickerSet>, Error> {
        self.core.fetch(Draft::new(&STICKERS_LIST, &[])?).await
    }

    /// Deletes a set. One that is gone when a repeated call arrives counts as deleted.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) when there was none. See [`Error`].
    pub async fn delete(self, id: &str) -> Result<WriteCount, Error> {
        let reply = self.core.call(Draft::new(&STICKERS_DELETE, &[id])?).await?;
        let in_doubt = reply.in_doubt;
        let missing = reply.reject(ErrorKind::NotFound, format!("there is no sticker set {id:?}"));
        let count: WriteCount = self.core.decode(reply)?;
        if count.n == Some(0) && !in_doubt { Err(missing) } else { Ok(count) }
    }
}
