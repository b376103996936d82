//! Keys that name an upstream which is not there: they are made all the same, because upstreams may be
//! added in any order.

use imkit_sdk::ErrorKind;
use imkit_sdk::keys::KeyServer;

use crate::context::Context;

/// Says that requests with a key are refused as long as there is no upstream of this name. A server
/// that does not tell, or a root key that may not ask, is no reason for a word.
pub(crate) async fn warn(server: &KeyServer, name: &str, ctx: &Context) {
    let Err(error) = server.upstream(name).await else { return };
    if error.kind() == ErrorKind::NotFound {
        ctx.printer.warn(&format!(
            "there is no upstream {name}: requests with this key are refused until there is one \
             (imkit keys upstream add {name} --url URL; imkit keys upstream list)"
        ));
    }
}
