//! What a request needs: made once per operation when a server starts, or per request for an
//! application's own words.

use imkit_api::{Operation, Scope, operation::OPERATIONS};

use crate::form::{Environment, KeyKind};
use crate::scope::{ScopeSet, ScopeWord};

/// What a key must have for a request, and what the request costs.
#[derive(Clone, Debug)]
pub struct Need {
    pub(crate) kind: KeyKind,
    /// Of which environment the key must be; `None` = of any.
    pub(crate) environment: Option<Environment>,
    /// Place in the operation table.
    pub(crate) operation: Option<u16>,
    pub(crate) scopes: ScopeSet,
    pub(crate) words: Vec<ScopeWord>,
    pub(crate) cost: u32,
}

impl Need {
    /// Nothing but a live key of this kind. Costs one request.
    pub fn of_kind(kind: KeyKind) -> Self {
        Self {
            kind,
            environment: None,
            operation: None,
            scopes: ScopeSet::default(),
            words: Vec::new(),
            cost: 1,
        }
    }

    /// An API key, nothing else.
    pub fn key() -> Self {
        Self::of_kind(KeyKind::Api)
    }

    /// What an operation of the platform demands whatever its body says.
    pub fn of(operation: &'static Operation) -> Self {
        let place = OPERATIONS.iter().position(|known| known.id == operation.id);
        let mut need = Self::key();
        need.operation = place.and_then(|place| u16::try_from(place).ok());
        need.cost = operation.cost;
        operation.scopes.iter().copied().fold(need, Self::scope)
    }

    /// Demands a scope of the platform, as fields of a body do.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.scopes.insert(scope);
        self
    }

    /// Demands a scope by its name: the platform's, or an application's own word.
    #[must_use]
    pub fn word(mut self, word: ScopeWord) -> Self {
        match word.platform() {
            Some(scope) => self.scopes.insert(scope),
            None => self.words.push(word),
        }
        self
    }

    /// Demands a key of an environment: of the one whose upstream is asked.
    #[must_use]
    pub fn environment(mut self, environment: Environment) -> Self {
        self.environment = Some(environment);
        self
    }

    /// Sets what the request takes from limits; 0 is free.
    #[must_use]
    pub fn cost(mut self, cost: u32) -> Self {
        self.cost = cost;
        self
    }

    /// Whether keys of a kind will do. Child keys act for API keys.
    pub(crate) fn accepts(&self, kind: KeyKind) -> bool {
        kind == self.kind || (self.kind == KeyKind::Api && kind == KeyKind::Child)
    }
}
