//! The verbs over keys, which any key server is asked.

use clap::Subcommand;

use super::{
    audit, budget, client, create, doctor, exec, import, leak, list, login, one, requests, revoke,
    rotate, scan, tail, update, upstream, usage, verify,
};

/// Verbs over keys.
#[derive(Subcommand, Debug)]
pub(crate) enum ManageCommand {
    /// Make a key and print it, this once.
    #[command(before_help = create::EXAMPLES)]
    Create(Box<create::KeysCreateArgs>),
    /// Run a command with a short-lived key of its own, which is revoked when it ends.
    #[command(before_help = exec::EXAMPLES)]
    Exec(Box<exec::KeysExecArgs>),
    /// List keys, latest made first.
    #[command(before_help = list::EXAMPLES)]
    List(list::KeysListArgs),
    /// Show a key: what it may do, its secrets, and its use of the last day.
    #[command(before_help = one::SHOW)]
    Show(one::KeyArgs),
    /// Change what a key may do; only what is given changes.
    #[command(before_help = update::EXAMPLES)]
    Update(Box<update::KeysUpdateArgs>),
    /// Give a key a new secret and print it; the old one works on for a while.
    #[command(before_help = rotate::EXAMPLES)]
    Rotate(rotate::KeysRotateArgs),
    /// See who still uses a key's old secret, and end it.
    #[command(subcommand)]
    Rotation(rotate::RotationCommand),
    /// Switch a key off.
    #[command(before_help = one::DISABLE)]
    Disable(one::KeyChangeArgs),
    /// Switch a key on again.
    #[command(before_help = one::ENABLE)]
    Enable(one::KeyChangeArgs),
    /// Revoke keys for good: these, an owner's, those with a tag, old ones, all.
    #[command(before_help = revoke::EXAMPLES)]
    Revoke(revoke::KeysRevokeArgs),
    /// Forget a key that is revoked or expired.
    #[command(before_help = one::DELETE)]
    Delete(one::KeyChangeArgs),
    /// Ask whether a key works and may do something: exit 0 yes, 4 no, 6 over its limit.
    #[command(before_help = verify::EXAMPLES)]
    Verify(verify::KeysVerifyArgs),
    /// Take over keys that another system issued, as hashes or as text.
    #[command(before_help = import::EXAMPLES)]
    Import(import::KeysImportArgs),
    /// Manage the platform's servers that live keys' requests go to.
    #[command(subcommand)]
    Upstream(upstream::UpstreamCommand),
    /// Show what keys were used for.
    #[command(before_help = usage::EXAMPLES)]
    Usage(usage::KeysUsageArgs),
    /// Show who uses the requests a minute that upstreams grant.
    #[command(before_help = budget::EXAMPLES)]
    Budget(budget::KeysBudgetArgs),
    /// Follow decisions, answers and changes as they are made, until Ctrl-C.
    #[command(before_help = tail::EXAMPLES, visible_alias = "watch")]
    Tail(tail::KeysTailArgs),
    /// List and export what keys did through the gateway.
    #[command(subcommand)]
    Requests(requests::RequestsCommand),
    /// Issue, show, inspect and revoke client keys, the public keys of frontends.
    #[command(subcommand)]
    Client(client::ClientCommand),
    /// List, check and export the record of changes.
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Find out what could be better about keys.
    #[command(before_help = doctor::EXAMPLES)]
    Doctor(doctor::KeysDoctorArgs),
    /// Find leaked keys in files, standard input, the environment or a repository's history.
    #[command(before_help = scan::EXAMPLES)]
    Scan(scan::KeysScanArgs),
    /// End a leak: revoke a leaked key, see what was done with it, write a report.
    #[command(before_help = leak::EXAMPLES)]
    Leak(leak::KeysLeakArgs),
    /// Keep a key server's address and root key under a profile name.
    #[command(before_help = login::LOGIN)]
    Login(login::KeysLoginArgs),
    /// Remove the root key that a profile keeps.
    #[command(before_help = login::LOGOUT)]
    Logout,
}
