//! A bench for unit tests of the domain: a state, a clock that stands still, and calls by name.

use std::cell::Cell;
use std::sync::Arc;

use imkit_api::operation;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::{Handler, News, handler, news, webhook_answer};
use crate::app::App;
use crate::call::{Call, Caller, Outcome, Refusal, TokenReplies};
use crate::engine::Write;
use crate::form::Form;
use crate::state::State;
use crate::txn::Txn;

pub(super) type Answer = Result<Value, Refusal>;

pub(super) struct Bench {
    pub(super) state: State,
    pub(super) now: Timestamp,
    pub(super) token_replies: TokenReplies,
    /// What users call with, where it matters.
    pub(super) token: Option<String>,
    app: Arc<App>,
}

impl Bench {
    /// An application with no data, at 2026-11-21T10:00:00Z.
    pub(super) fn new() -> Self {
        let app = App {
            api_key: "api-key".into(),
            client_key: "client-key".to_owned(),
            signing_key: "signing-key".into(),
            app_id: "SampleApp".to_owned(),
        };
        Self {
            state: State::default(),
            now: Timestamp::from_second(1_795_255_200).unwrap(),
            token_replies: TokenReplies::Envelope,
            token: None,
            app: Arc::new(app),
        }
    }

    /// An application with these users.
    pub(super) fn with_users(ids: &[&str]) -> Self {
        let mut bench = Self::new();
        for id in ids {
            bench
                .admin("users.upsert", &[], json!({"_id": id, "nickname": format!("{id}!")}))
                .unwrap();
        }
        bench
    }

    pub(super) fn advance_ms(&mut self, ms: i64) {
        self.now += SignedDuration::from_millis(ms);
    }

    /// A call with the API key.
    pub(super) fn admin(&mut self, op: &str, params: &[&str], body: Value) -> Answer {
        self.reply(op, Caller::Admin, params, &[], body).map(|reply| reply.result)
    }

    /// A call of a user.
    pub(super) fn user(&mut self, user: &str, op: &str, params: &[&str], body: Value) -> Answer {
        self.reply(op, Caller::User(user.to_owned()), params, &[], body).map(|reply| reply.result)
    }

    /// A read with the API key.
    pub(super) fn query(&mut self, op: &str, params: &[&str], query: &[(&str, &str)]) -> Answer {
        self.reply(op, Caller::Admin, params, query, Value::Null).map(|reply| reply.result)
    }

    /// A read of a user.
    pub(super) fn user_query(&mut self, user: &str, op: &str, query: &[(&str, &str)]) -> Answer {
        self.reply(op, Caller::User(user.to_owned()), &[], query, Value::Null)
            .map(|reply| reply.result)
    }

    /// A call with a form.
    pub(super) fn form(
        &mut self,
        op: &str,
        caller: Caller,
        params: &[&str],
        form: Form,
    ) -> Outcome {
        let mut call = self.call(op, caller, params, &[], Value::Null);
        call.form = Some(form);
        self.run(&call).0
    }

    /// Any call. A null body is no body. A refused write is rolled back, as the engine does.
    pub(super) fn reply(
        &mut self,
        op: &str,
        caller: Caller,
        params: &[&str],
        query: &[(&str, &str)],
        body: Value,
    ) -> Outcome {
        self.observe(op, caller, params, query, body).0
    }

    /// A call, with what webhooks would be told of it.
    pub(super) fn observed(
        &mut self,
        op: &str,
        caller: Caller,
        params: &[&str],
        body: Value,
    ) -> (Outcome, Vec<News>) {
        self.observe(op, caller, params, &[], body)
    }

    /// The answer of a room's webhook.
    pub(super) fn answer(&mut self, room: &str, body: Value) -> Answer {
        let call = self.call("messages.send", Caller::Admin, &[room], &[], body);
        self.write(&call, webhook_answer).0.map(|reply| reply.result)
    }

    fn observe(
        &mut self,
        op: &str,
        caller: Caller,
        params: &[&str],
        query: &[(&str, &str)],
        body: Value,
    ) -> (Outcome, Vec<News>) {
        let call = self.call(op, caller, params, query, body);
        self.run(&call)
    }

    pub(super) fn call(
        &self,
        op: &str,
        caller: Caller,
        params: &[&str],
        query: &[(&str, &str)],
        body: Value,
    ) -> Call {
        Call {
            op: operation::find(op).unwrap_or_else(|| panic!("no operation {op}")),
            params: params.iter().map(|&param| param.to_owned()).collect(),
            query: query.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect(),
            body: Some(body).filter(|body| !body.is_null()),
            form: None,
            caller,
            token: self.token.clone(),
            now: self.now,
            new_id,
            app: Arc::clone(&self.app),
            token_replies: self.token_replies,
        }
    }

    fn run(&mut self, call: &Call) -> (Outcome, Vec<News>) {
        match handler(call.op).unwrap_or_else(|| panic!("no handler for {}", call.op.id)) {
            Handler::Read(read) => (read(&self.state, call), Vec::new()),
            Handler::Write(write) => self.write(call, write),
        }
    }

    /// Carries out a change, with what webhooks would be told of it.
    pub(super) fn write(&mut self, call: &Call, write: Write) -> (Outcome, Vec<News>) {
        let mut txn = Txn::begin(&mut self.state);
        let outcome = write(&mut txn, call);
        let log = match &outcome {
            Ok(_) => txn.keep(),
            Err(_) => {
                txn.roll_back();
                Vec::new()
            }
        };
        let news = news(&self.state, call, &log);
        (outcome, news)
    }
}

/// The code of a refusal; panics when the call went well.
pub(super) fn code(answer: Answer) -> (u16, &'static str) {
    match answer {
        Ok(result) => panic!("expected a refusal, got {result}"),
        Err(refusal) => (refusal.status, refusal.code),
    }
}

/// A field of every entry of a page.
pub(super) fn column(page: &Value, field: &str) -> Vec<String> {
    let entries = page["data"].as_array().unwrap_or_else(|| panic!("no page: {page}"));
    entries.iter().map(|entry| entry[field].as_str().unwrap_or_default().to_owned()).collect()
}

fn new_id(now: Timestamp) -> String {
    thread_local!(static NEXT: Cell<u64> = const { Cell::new(1) });
    let next = NEXT.with(|next| next.replace(next.get() + 1));
    format!("{:08x}{next:016x}", now.as_second())
}
