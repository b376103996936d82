//! The key server's own API, as types: what its control door takes and answers, in JSON with names
//! in `snake_case`. The platform's API is everything else in this crate.
//!
//! Ids, scopes, patterns and addresses are plain text here; the server checks them and names the
//! field that is wrong. Requests refuse fields that they do not know, so that a misspelt one is an
//! error and not a key without limits; answers may grow.

mod audit;
mod budget;
mod change;
mod child;
mod client;
mod create;
mod details;
mod doctor;
mod event;
mod gateway;
mod import;
mod limit;
mod list;
mod metadata;
mod problem;
mod request;
mod revoke;
mod rotate;
mod upstream;
mod usage;
mod verify;
mod words;

pub use audit::{AuditCheck, AuditEntry, AuditFault, AuditPage, CheckAudit, ListAudit};
pub use budget::{BudgetReport, KeyBudget, ListBudgets, UpstreamBudget};
pub use change::{Reason, UpdateKey};
pub use child::CreateChild;
pub use client::{
    ClientKeyDetails, ClientKeyPage, ClientKeyStatus, IssueClientKey, IssuedClientKey,
    ListClientKeys, RevokeClientKey, RevokedClientKey,
};
pub use create::{CreateKey, CreatedKey, KeyText, Lifetime, OwnerName};
pub use details::{KeyDetails, SecretDetails};
pub use doctor::{Advice, Diagnosis, Severity};
pub use event::{Decision, ListDecisions};
pub use gateway::{
    AuditDefault, AuditReads, BudgetDetails, BudgetPriority, BudgetTerms, GatewayDetails,
    GatewayMode, GatewayTerms,
};
pub use import::{ImportKey, ImportKeys, ImportedKeys, KeyMaterial, RejectedImport};
pub use limit::{LimitRule, NamedLimit, Period, RateLimit};
pub use list::{KeyPage, ListKeys};
pub use problem::{FieldProblem, Problem};
pub use request::{ListRequests, RequestEntry, RequestPage};
pub use revoke::{Receipt, RevokeKeys, Revoked, RevokedKey};
pub use rotate::{OldSecret, RotateKey, RotatedKey, RotationStatus, SecretUser};
pub use upstream::{
    AddUpstream, ChangedUpstream, PreviousUpstreamKey, RemovedUpstream, RotateUpstream,
    TestedUpstream, UpdateUpstream, UpstreamDetails, UpstreamKey, UpstreamList, UpstreamState,
};
pub use usage::{KeyUse, UsageBy, UsageQuery, UsageReport, UsageRow, UsedObject};
pub use verify::{LimitState, Verdict, VerifyKey};
pub use words::{Environment, KeyKind, KeyState, KeyStatus, Origin, Role};
