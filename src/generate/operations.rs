//! `docs/operations.md`: every operation of the platform with its method in the SDK, its commands,
//! its danger and whether it may be repeated.

use imkit_sdk::api::Operation;
use imkit_sdk::api::operation::{Age, Auth, Danger, OPERATIONS, Retry, UNTYPED};

/// The page.
pub(super) fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    for (title, age, about) in
        [("Current operations", Age::Current, ""), ("Legacy operations", Age::Legacy, LEGACY)]
    {
        page.push_str(&format!("\n## {title}\n\n{about}{HEADER}"));
        for operation in OPERATIONS.iter().filter(|operation| operation.age == age) {
            page.push_str(&row(operation));
        }
    }
    page.push_str(UNTYPED_INTRODUCTION);
    for untyped in UNTYPED {
        page.push_str(&format!("| `{}` | {} |\n", untyped.contract_id, untyped.reason));
    }
    page
}

const INTRODUCTION: &str = "\
# Operations

Every operation of the platform: its method in the SDK, the commands that call it, what it can do, and
whether it is repeated when nobody knows if the first attempt took effect. `client` is a `Client` with
the API key, `user` a `UserClient` with a client key and a user's token; where both are named, both
have the method. `imkit api METHOD PATH` reaches all of them.

- Danger: *read* changes nothing; *write* adds or changes; *destructive* removes for good;
  *impersonate* acts as, or lets the caller act as, any user; *config* changes the application for
  everybody.
- Repeated: *yes*; *never*; or *depends* on the request, which the method's documentation explains.
";

const LEGACY: &str = "\
Only the platform's older pages have these. A server may have dropped one, or answer in another form.

";

const HEADER: &str = "\
| Operation | SDK | Commands | Danger | Repeated | |
| --- | --- | --- | --- | --- | --- |
";

const UNTYPED_INTRODUCTION: &str = "
## Without a method and a command

These are reached by `imkit api` and the SDK's `raw()` alone.

| Operation of the contract | Why |
| --- | --- |
";

fn row(operation: &Operation) -> String {
    let Operation { id, summary, .. } = operation;
    let method = id.replacen('.', "().", 1);
    let speakers: &[&str] = match operation.auth {
        Auth::ApiKey => &["client"],
        Auth::User => &["user"],
        Auth::Either => &["client", "user"],
    };
    let methods: Vec<_> = speakers.iter().map(|who| format!("`{who}.{method}()`")).collect();
    let commands: Vec<_> =
        commands(operation).iter().map(|command| format!("`imkit {command}`")).collect();
    format!(
        "| `{id}` | {} | {} | {} | {} | {summary} |\n",
        methods.join("<br>"),
        commands.join("<br>"),
        danger(operation.danger),
        repeated(operation.retry),
    )
}

fn danger(danger: Danger) -> &'static str {
    match danger {
        Danger::Read => "read",
        Danger::Write => "write",
        Danger::Destructive => "destructive",
        Danger::Impersonate => "impersonate",
        Danger::Config => "config",
    }
}

fn repeated(retry: Retry) -> &'static str {
    match retry {
        Retry::Safe => "yes",
        Retry::Conditional => "depends",
        Retry::Unsafe => "never",
    }
}

/// The commands that call an operation. The test that runs every example of the help checks that
/// each of them does.
fn commands(operation: &Operation) -> &'static [&'static str] {
    match operation.id {
        "users.upsert" => {
            &["users create", "users update", "tokens issue", "tokens assign", "tokens provision"]
        }
        "users.list" => &["users list", "users find", "users get", "users export"],
        "users.upsert_many" => &["users import"],
        "users.mute_room" => &["users notifications mute"],
        "users.unmute_room" => &["users notifications unmute"],
        "tokens.set" => &["tokens set"],
        "tokens.revoke" => &["tokens revoke"],
        "groups.upsert" => &["groups create", "groups update"],
        "groups.list" => &["groups list"],
        "monitor.connections" => &["monitor connections", "monitor watch", "auth check"],
        "monitor.stats" => &["monitor stats", "monitor watch"],
        "rooms.create" => &["rooms create", "rooms import"],
        "rooms.list" => &["me rooms list"],
        "rooms.get" => &["rooms get", "rooms members list", "rooms members sync", "webhooks get"],
        "rooms.update" => {
            &["rooms update", "rooms freeze", "rooms unfreeze", "webhooks set", "webhooks clear"]
        }
        "rooms.delete" => &["rooms delete"],
        "members.add" => &["rooms members add", "rooms members sync"],
        "members.remove" => &["rooms members remove", "rooms members sync", "me rooms leave"],
        "members.set" => &["rooms members role", "rooms members set"],
        "messages.recall" => &["messages recall"],
        "messages.list" => &["messages list", "messages export"],
        "messages.delete" => &["messages delete", "messages purge"],
        "messages.send" => &["messages send"],
        "messages.broadcast" => &["messages broadcast"],
        "messages.pin" => &["messages pin"],
        "messages.unpin" => &["messages unpin"],
        "messages.search" => &["messages search"],
        "me.get" => &["me get"],
        "me.badge" => &["me badge"],
        "me.mute_room" => &["me rooms mute"],
        "me.unmute_room" => &["me rooms unmute"],
        "me.badges_by_tag" => &["me badge"],
        "bans.add" => &["rooms bans add"],
        "bans.list" => &["rooms bans list"],
        "bans.remove" => &["rooms bans remove"],
        "blocks.add" => &["me blocks add"],
        "blocks.list" => &["me blocks list"],
        "blocks.remove" => &["me blocks remove"],
        "config.get" => &["config get", "config edit", "words list"],
        "config.set" => &["config set", "words add", "words remove", "words set", "words import"],
        "config.delete" => &["config unset"],
        "push.send" => &["push send"],
        "files.upload" => &["files upload"],
        "files.download" => &["files get"],
        "files.info" => &["files info"],
        "files.stats" => &["files stats"],
        "rooms.create_and_join" => &["me rooms create"],
        "rooms.join" => &["me rooms join"],
        "rooms.exists" => &["rooms exists"],
        "rooms.ids" => &["me rooms ids"],
        "rooms.mark_read" => &["me rooms read"],
        "invitations.mine" => &["me invitations list"],
        "invitations.list" => &["rooms invitations list"],
        "invitations.decline" => &["me invitations decline"],
        "invitations.cancel" => &["rooms invitations cancel"],
        "messages.around" => &["messages context"],
        "messages.pinned" => &["messages pinned"],
        "messages.all" => &["messages list", "messages export"],
        "messages.batch" => &["messages batch-status"],
        "messages.react" => &["me messages react"],
        "messages.unreact" => &["me messages unreact"],
        "messages.hide" => &["messages hide"],
        "messages.unhide" => &["messages unhide"],
        "messages.hide_sender" => &["messages hide"],
        "messages.unhide_sender" => &["messages unhide"],
        "me.update" => &["me update"],
        "me.logout" => &["me logout"],
        "me.logout_others" => &["me logout"],
        "me.enable_notifications" => &["me notifications on"],
        "me.disable_notifications" => &["me notifications off"],
        "devices.add" => &["push devices add"],
        "devices.remove" => &["push devices remove"],
        "prefs.list" => &["me prefs list", "me prefs get"],
        "prefs.set" => &["me prefs set"],
        "prefs.delete" => &["me prefs delete"],
        "room_prefs.list" => &["me rooms prefs list"],
        "room_prefs.set" => &["me rooms prefs set"],
        "room_prefs.unset" => &["me rooms prefs unset"],
        "room_prefs.group_list" => &["me rooms prefs list"],
        "room_prefs.group_set" => &["me rooms prefs set"],
        "room_prefs.group_unset" => &["me rooms prefs unset"],
        "stickers.upload" => &["stickers upload"],
        "stickers.list" => &["stickers list"],
        "stickers.delete" => &["stickers delete"],
        _ => &[],
    }
}
