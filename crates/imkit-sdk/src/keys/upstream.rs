//! The platform's servers that a key server's live keys go to.

use http::Method;

use super::draft::{about_named, get, post};
use super::{
    AddUpstream, ChangedUpstream, KeyServer, Reason, RemovedUpstream, RotateUpstream,
    TestedUpstream, UpdateUpstream, UpstreamDetails, UpstreamList,
};
use crate::error::Error;

impl KeyServer {
    /// Adds an upstream. Its API key is tried there first, unless the request says otherwise.
    ///
    /// # Errors
    ///
    /// [`Authentication`](crate::ErrorKind::Authentication) with code `upstream_refuses_key` when the
    /// upstream does not accept the API key. See [`Error`].
    pub async fn add_upstream(&self, upstream: AddUpstream) -> Result<ChangedUpstream, Error> {
        let mut draft = post("keys.upstream.add", "/upstreams").body(&upstream)?;
        draft.secrets.push(upstream.api_key.expose().into());
        draft.secrets.extend(upstream.client_key.map(|key| key.expose().into()));
        self.core.fetch(draft).await
    }

    /// Lists all upstreams.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn upstreams(&self) -> Result<Vec<UpstreamDetails>, Error> {
        let list: UpstreamList = self.core.fetch(get("keys.upstream.list", "/upstreams")).await?;
        Ok(list.upstreams)
    }

    /// Reads an upstream.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) when there is none of that name. See [`Error`].
    pub async fn upstream(&self, name: &str) -> Result<UpstreamDetails, Error> {
        let path = "/upstreams/{name}";
        self.core.fetch(about_named("keys.upstream.get", Method::GET, path, name)?).await
    }

    /// Changes what is named of an upstream.
    ///
    /// # Errors
    ///
    /// As [`add_upstream`](Self::add_upstream), when it gets another URL. See [`Error`].
    pub async fn update_upstream(
        &self,
        name: &str,
        change: UpdateUpstream,
    ) -> Result<ChangedUpstream, Error> {
        let path = "/upstreams/{name}";
        let draft = about_named("keys.upstream.update", Method::PATCH, path, name)?;
        let mut draft = draft.body(&change)?;
        let secrets = [change.api_key, change.client_key];
        draft.secrets.extend(secrets.into_iter().flatten().map(|key| key.expose().into()));
        self.core.fetch(draft).await
    }

    /// Forgets an upstream with its secrets.
    ///
    /// # Errors
    ///
    /// [`Conflict`](crate::ErrorKind::Conflict) with code `upstream_in_use` when live keys go there
    /// and `force` is not said. See [`Error`].
    pub async fn remove_upstream(
        &self,
        name: &str,
        force: bool,
        reason: Option<&str>,
    ) -> Result<RemovedUpstream, Error> {
        let path = "/upstreams/{name}";
        let draft = about_named("keys.upstream.remove", Method::DELETE, path, name)?;
        let draft = draft.query("force", force.then_some(true)).query("reason", reason);
        self.core.fetch(draft).await
    }

    /// Asks an upstream whether it accepts its API key.
    ///
    /// # Errors
    ///
    /// As [`add_upstream`](Self::add_upstream).
    pub async fn test_upstream(&self, name: &str) -> Result<TestedUpstream, Error> {
        let path = "/upstreams/{name}/test";
        let mut draft = about_named("keys.upstream.test", Method::POST, path, name)?;
        // It changes nothing; repeating it is for whoever wants to know again.
        draft.mutating = false;
        self.core.fetch(draft).await
    }

    /// Gives an upstream a new API key, once the upstream has accepted it. The old one is kept for a
    /// while, and taken back if the new one is refused later.
    ///
    /// # Errors
    ///
    /// As [`add_upstream`](Self::add_upstream); nothing has changed then.
    pub async fn rotate_upstream(
        &self,
        name: &str,
        rotation: RotateUpstream,
    ) -> Result<ChangedUpstream, Error> {
        let path = "/upstreams/{name}/rotate";
        let draft = about_named("keys.upstream.rotate", Method::POST, path, name)?;
        let mut draft = draft.body(&rotation)?;
        draft.secrets.push(rotation.api_key.expose().into());
        self.core.fetch(draft).await
    }

    /// Forgets the API key before the one in use.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn finish_upstream_rotation(
        &self,
        name: &str,
        reason: Reason,
    ) -> Result<ChangedUpstream, Error> {
        let path = "/upstreams/{name}/rotation/finish";
        let draft = about_named("keys.upstream.finish", Method::POST, path, name)?;
        self.core.fetch(draft.body(&reason)?).await
    }
}
