//! `imkit groups update`.

use imkit_sdk::api::{GroupId, UpsertGroup, UserId};

use crate::context::Context;
use crate::error::Failure;

/// What changes in a group.
pub(crate) struct Change {
    /// New display name.
    pub(crate) nickname: Option<String>,
    /// New picture.
    pub(crate) avatar_url: Option<String>,
    /// Members to add.
    pub(crate) add: Vec<UserId>,
    /// Members to remove.
    pub(crate) remove: Vec<UserId>,
}

/// Changes a group. The platform takes a group's display name and whole member list each time and
/// cannot read one group, so the group is looked up in the list first.
pub(crate) async fn run(id: GroupId, change: Change, ctx: &mut Context) -> Result<(), Failure> {
    let client = ctx.client().await?;
    let mut page = client.groups().list(None).await?;
    if let Some(total) = page.total_count.filter(|total| *total > page.data.len() as u64) {
        page = client.groups().list(u32::try_from(total).ok()).await?;
    }
    let group = page.data.into_iter().find(|group| group.id == id).ok_or_else(|| {
        Failure::not_found(format!("there is no group {id}"))
            .hint("imkit groups list shows the groups; imkit groups create makes one")
    })?;
    let mut members = group.members;
    members.retain(|member| !change.remove.contains(member));
    for user in change.add {
        if !members.contains(&user) {
            members.push(user);
        }
    }
    let request = UpsertGroup {
        id: Some(id),
        nickname: change.nickname.or(group.nickname).unwrap_or_default(),
        avatar_url: change.avatar_url,
        members: Some(members),
    };
    let group = client.groups().upsert(request).await?;
    super::show(&group, ctx)
}
