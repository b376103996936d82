//! `imkit rooms members list`.

use imkit_sdk::api::{Member, RoomId};
use serde_json::{Value, json};

use crate::context::Context;
use crate::error::Failure;
use crate::output::View;

const MEMBER: View = View {
    id: "_id",
    columns: &[
        ("id", "_id"),
        ("nickname", "nickname"),
        ("role", "properties.role"),
        ("unread", "properties.badge"),
    ],
};

/// Lists a room's members, each with its properties in this room.
pub(crate) async fn run(room: RoomId, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let members = client.members().list(room).await?;
    let mut out = ctx.printer.list(&MEMBER);
    for entry in members {
        let mut row = match &entry.member {
            Member::Id(id) => json!({ "_id": id }),
            Member::User(user) => Context::json(user)?,
        };
        if let (Some(property), Value::Object(fields)) = (&entry.property, &mut row) {
            fields.insert("properties".to_owned(), Context::json(property)?);
        }
        out.row(row)?;
    }
    out.end()?;
    Ok(())
}
