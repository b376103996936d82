//! `devices`: where push notifications go.

use std::sync::Arc;

use imkit_api::operation::{DEVICES_ADD, DEVICES_REMOVE};
use imkit_api::{AddDevice, Operation, RemoveDevice, UserId, WriteCount};

use crate::call::Core;
use crate::error::Error;
use crate::request::Draft;

/// Devices of users. No operation lists them.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use imkit_sdk::api::{AddDevice, DeviceType, UpsertUser};
///
/// # let server = imkit_emulator::Emulator::builder().build().await?.spawn().await?;
/// # let client = imkit_sdk::Client::builder().base_url(server.url()).api_key(server.api_key().clone()).build()?;
/// client.users().create(UpsertUser::new("alice")).await?;
/// let phone = AddDevice {
///     kind: DeviceType::Ios,
///     token: "the token that the phone gave its app".into(),
///     device_id: None,
///     user: Some("alice".into()),
/// };
/// client.devices().add(phone).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Devices<'c> {
    core: &'c Arc<Core>,
    /// The API key speaks for nobody, so a user must be named.
    needs_user: bool,
}

impl<'c> Devices<'c> {
    pub(crate) fn new(core: &'c Arc<Core>, needs_user: bool) -> Self {
        Self { core, needs_user }
    }

    /// Registers a device.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the API key names no user. See
    /// [`Error`].
    pub async fn add(self, device: AddDevice) -> Result<(), Error> {
        self.check(device.user.as_ref(), &DEVICES_ADD)?;
        self.core.call(Draft::new(&DEVICES_ADD, &[])?.body(&device)?).await.map(drop)
    }

    /// Takes a device out, or all devices of a kind. `n` of the answer is how many there were.
    ///
    /// Legacy: only the platform's older pages have it.
    ///
    /// # Errors
    ///
    /// As [`Devices::add`].
    pub async fn remove(self, device: RemoveDevice) -> Result<WriteCount, Error> {
        self.check(device.user.as_ref(), &DEVICES_REMOVE)?;
        self.core.fetch(Draft::new(&DEVICES_REMOVE, &[])?.body(&device)?).await
    }

    fn check(self, user: Option<&UserId>, operation: &'static Operation) -> Result<(), Error> {
        if self.needs_user && user.is_none() {
            return Err(Error::invalid("with the API key, the device's user must be named")
                .with_operation(Some(operation.id)));
        }
        Ok(())
    }
}
