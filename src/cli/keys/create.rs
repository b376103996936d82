//! `imkit keys create`.

use clap::{Args, ValueEnum};
use imkit_sdk::keys::{Environment, Role};

use super::at::KeyServerArgs;
use super::delivery::DeliveryArgs;
use super::gateway::GatewayArgs;
use super::policy::PolicyArgs;

pub(super) const EXAMPLES: &str = "\
Examples:
  imkit keys create --name ci --scope users:write,tokens:issue --expires 30d
  KEY=$(imkit keys create --name shop --owner acme --scope write:orders --rate 100/min)
  imkit keys create --name ci --scope rooms:read --out ci.key -o json
  imkit keys create --name ci --scope rooms:read --exec kubectl create -f -
  imkit keys create --name shop --scope messages:send --observe --budget weight=2,ceiling=500
  imkit keys create --root --role auditor --name reviewer --expires 90d

Without options, on a terminal, it asks. The key is printed alone, so that a script can keep it;
what else there is to know goes to standard error, or is there with -o json.";

/// Arguments of `keys create`.
#[derive(Args, Debug)]
pub(crate) struct KeysCreateArgs {
    /// What people call it.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    #[command(flatten)]
    pub(crate) gateway: GatewayArgs,
    /// Which environment the key is of; services that ask /verify see it [default: live].
    #[arg(long, value_enum, value_name = "ENV", conflicts_with = "root")]
    pub(crate) env: Option<EnvironmentArg>,
    /// Make a root key, which manages the key server.
    #[arg(long, requires = "role",
          conflicts_with_all = ["scope", "resource", "upstream", "observe", "budget", "audit_reads"])]
    pub(crate) root: bool,
    /// What the root key may do.
    #[arg(long, value_enum, value_name = "ROLE", requires = "root")]
    pub(crate) role: Option<RoleArg>,
    /// Why, for the audit.
    #[arg(long, value_name = "TEXT")]
    pub(crate) reason: Option<String>,
    #[command(flatten)]
    pub(crate) at: KeyServerArgs,
    #[command(flatten)]
    pub(crate) delivery: DeliveryArgs,
}

/// Which environment a key is of.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum EnvironmentArg {
    /// For work; such a key begins with imk_live_.
    Live,
    /// For trials; such a key begins with imk_test_.
    Test,
}

/// What a root key may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(crate) enum RoleArg {
    /// Everything.
    Admin,
    /// Everything but root keys and backups.
    Operator,
    /// Read only.
    Auditor,
}

impl From<EnvironmentArg> for Environment {
    fn from(arg: EnvironmentArg) -> Self {
        match arg {
            EnvironmentArg::Live => Self::Live,
            EnvironmentArg::Test => Self::Test,
        }
    }
}

impl From<RoleArg> for Role {
    fn from(arg: RoleArg) -> Self {
        match arg {
            RoleArg::Admin => Self::Admin,
            RoleArg::Operator => Self::Operator,
            RoleArg::Auditor => Self::Auditor,
        }
    }
}
