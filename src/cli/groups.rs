//! `imkit groups`.

use clap::{Args, Subcommand};

use super::parse;

/// Verbs over user groups.
#[derive(Subcommand, Debug)]
pub(crate) enum GroupsCommand {
    /// Create a user group, or update the one that has this id.
    #[command(before_help = "\
Examples:
  imkit --local groups create support --nickname Support --member alice --member bob")]
    Create(GroupsCreateArgs),
    /// Change a user group that exists.
    #[command(before_help = "\
Examples:
  imkit --local groups update support --add-member carol --remove-member bob

The platform takes a group's whole member list, so this command reads the group first.")]
    Update(GroupsUpdateArgs),
    /// List user groups.
    #[command(before_help = "\
Examples:
  imkit --local groups list -o json")]
    List(GroupsListArgs),
}

/// Arguments of `groups create`.
#[derive(Args, Debug)]
pub(crate) struct GroupsCreateArgs {
    /// The group's id; the platform makes one when it is missing.
    #[arg(value_parser = parse::id)]
    pub(crate) group: Option<String>,
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) nickname: String,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) avatar_url: Option<String>,
    /// Member: a user id. May be repeated.
    #[arg(long = "member", value_name = "USER", value_parser = parse::id)]
    pub(crate) members: Vec<String>,
}

/// Arguments of `groups update`.
#[derive(Args, Debug)]
pub(crate) struct GroupsUpdateArgs {
    /// The group's id.
    #[arg(value_parser = parse::id)]
    pub(crate) group: String,
    /// Display name.
    #[arg(long, value_name = "NAME")]
    pub(crate) nickname: Option<String>,
    /// Address of a picture.
    #[arg(long, value_name = "URL")]
    pub(crate) avatar_url: Option<String>,
    /// User to add. May be repeated.
    #[arg(long = "add-member", value_name = "USER", value_parser = parse::id)]
    pub(crate) add: Vec<String>,
    /// User to remove. May be repeated.
    #[arg(long = "remove-member", value_name = "USER", value_parser = parse::id)]
    pub(crate) remove: Vec<String>,
}

/// Arguments of `groups list`.
#[derive(Args, Debug)]
pub(crate) struct GroupsListArgs {
    /// Most groups to ask for. The platform cannot page groups; a note says if there are more.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
}
