//! The rooms whose webhook leads here for as long as the receiver runs.

use imkit_sdk::api::{Room, RoomId, UpdateRoom};
use imkit_sdk::{Client, Error};
use serde_json::Value;

use crate::error::Failure;
use crate::output::Talk;

/// Rooms, with what they had before.
#[derive(Default)]
pub(super) struct Rooms(Vec<Before>);

struct Before {
    room: RoomId,
    webhook: String,
    bot_mode: bool,
}

impl Rooms {
    /// Points the rooms here. Those that were pointed before a failure are known, to be put back.
    pub(super) async fn point(
        &mut self,
        client: &Client,
        rooms: Vec<RoomId>,
        url: &str,
    ) -> Result<(), Failure> {
        for id in rooms {
            let room = client.rooms().get(&id).await?;
            self.0.push(Before {
                room: id.clone(),
                webhook: webhook(&room),
                bot_mode: mode(&room),
            });
            update(client, id, url.to_owned(), true).await?;
        }
        Ok(())
    }

    /// Puts the rooms back, unless somebody has pointed them elsewhere meanwhile.
    pub(super) async fn put_back(self, client: &Client, url: &str, talk: &Talk) {
        for Before { room: id, webhook: before, bot_mode } in self.0 {
            let put_back = async {
                let room = client.rooms().get(&id).await?;
                if webhook(&room) == url {
                    update(client, id.clone(), before, bot_mode).await?;
                }
                Ok::<_, Error>(())
            };
            if let Err(error) = put_back.await {
                talk.warn(&format!(
                    "the webhook of room {id} was not put back: {error}; see imkit webhooks clear"
                ));
            }
        }
    }
}

/// The request that would point the first room here, as a dry run ends with it.
pub(super) async fn preview(client: &Client, rooms: &[RoomId], url: &str) -> Result<(), Failure> {
    for id in rooms {
        update(client, id.clone(), url.to_owned(), true).await?;
    }
    Ok(())
}

async fn update(client: &Client, id: RoomId, webhook: String, bot_mode: bool) -> Result<(), Error> {
    let change =
        UpdateRoom { webhook: Some(webhook), bot_mode: Some(bot_mode), ..UpdateRoom::default() };
    client.rooms().update(id, change).await.map(drop)
}

fn webhook(room: &Room) -> String {
    room.extra.get("webhook").and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn mode(room: &Room) -> bool {
    room.extra.get("botMode").and_then(Value::as_bool).unwrap_or_default()
}
