//! The variables imkit reads, as one table. Help, man pages and the environment reference are
//! generated from it, so a variable that is not here does not exist.

/// One environment variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Variable {
    /// Its name.
    pub(crate) name: &'static str,
    /// What it does, as one sentence fragment for a table.
    pub(crate) meaning: &'static str,
    /// What holds without it; empty when nothing does.
    pub(crate) default: &'static str,
}

macro_rules! variables {
    ($list:ident: $list_doc:literal; $($constant:ident = $name:literal, $meaning:literal, $default:literal;)*) => {
        $(
            #[doc = concat!("The variable `", $name, "`.")]
            pub(crate) const $constant: Variable =
                Variable { name: $name, meaning: $meaning, default: $default };
        )*
        #[doc = $list_doc]
        pub(crate) const $list: &[Variable] = &[$($constant),*];
    };
}

variables! {
    ALL: "imkit's own variables, in the order of the reference.";
    API_KEY = "IMKIT_API_KEY", "the API key; while it is set, no other store is asked", "";
    API_KEY_ALIAS = "IM_API_KEY", "another name for IMKIT_API_KEY", "";
    CLIENT_KEY = "IMKIT_CLIENT_KEY", "the application's public client key, for imkit me", "";
    CLIENT_KEY_ALIAS = "IM_CLIENT_KEY", "another name for IMKIT_CLIENT_KEY", "";
    USER_TOKEN = "IMKIT_USER_TOKEN", "the access token of the user that imkit me speaks as", "";
    USER_TOKEN_ALIAS = "IM_AUTHORIZATION", "another name for IMKIT_USER_TOKEN", "";
    USER_ID = "IMKIT_USER_ID", "the id of the user that imkit me speaks as", "the token's, where it can be read";
    BASE_URL = "IMKIT_BASE_URL", "the IMKIT server, such as https://your-app.imkit.io", "";
    PROFILE = "IMKIT_PROFILE", "the profile to use; local means the local server", "the current profile, else default";
    KEYS_URL = "IMKIT_KEYS_URL", "the control address of the key server, such as https://keys.example.com", "the profile's keys_url, else the local server";
    ROOT_KEY = "IMKIT_ROOT_KEY", "the root key of the key server; while it is set, no other store is asked", "the profile's root_key_command or root_key_store; the local server's own";
    READ_ONLY = "IMKIT_READ_ONLY", "true refuses every operation that changes something", "false";
    TIMEOUT = "IMKIT_TIMEOUT", "the longest time for one attempt, such as 30s, 2m, 500ms", "30s";
    MAX_WAIT = "IMKIT_MAX_WAIT", "when a call begins its last attempt at the latest, waits included", "60s";
    RATE_LIMIT = "IMKIT_RATE_LIMIT", "requests per minute that the platform allows, shared by all processes of the machine that use the key; none turns the governor off", "1000; none for the local server";
    RESERVE = "IMKIT_RESERVE", "percent of the rate limit that is left to others", "10";
    CA_FILE = "IMKIT_CA_FILE", "a PEM file of certificate authorities to trust as well", "";
    KEYRING = "IMKIT_KEYRING", "auto, secret-service, off (never touch it) or file (use the 0600 file instead)", "auto";
    ENV_FILE = "IMKIT_ENV_FILE", "files of variables to read when --env-file is not given, separated as in PATH", "";
    OUTPUT = "IMKIT_OUTPUT", "the output format: table, json, ndjson, yaml, csv, tsv or id", "table";
    COLOR = "IMKIT_COLOR", "auto, always or never", "auto";
    SERVER_CONFIG = "IMKIT_SERVER_CONFIG", "the local server's configuration file; see imkit keys config", "server.toml in the configuration directory, if it is there";
    CONTROL_ADDR = "IMKIT_CONTROL_ADDR", "the server's control door: key management, verification, health", "127.0.0.1:9000";
    GATEWAY_ADDR = "IMKIT_GATEWAY_ADDR", "the server's gateway, which speaks the platform's API", "127.0.0.1:9001";
    TLS_CERT = "IMKIT_TLS_CERT", "the server's certificate chain, PEM", "";
    TLS_KEY = "IMKIT_TLS_KEY", "the server's private key, PEM", "";
    INSECURE_PLAIN_HTTP = "IMKIT_INSECURE_PLAIN_HTTP", "the server's leave to listen beyond loopback without TLS: true or false", "false";
    ALLOWED_HOSTS = "IMKIT_ALLOWED_HOSTS", "the server's names that requests may call it by besides this machine's, separated by commas", "none";
    PEPPER_FILE = "IMKIT_PEPPER_FILE", "the server's file of the peppers that keys are hashed with", "peppers.json in the data directory";
    MASTER_KEY = "IMKIT_MASTER_KEY", "the server's key that seals the API keys of upstreams: 32 bytes in Base64", "";
    MASTER_KEY_FILE = "IMKIT_MASTER_KEY_FILE", "the server's file of that key, when IMKIT_MASTER_KEY is not set", "master.key in the data directory, made with the first upstream";
    MASTER_KEY_KEYRING = "IMKIT_MASTER_KEY_KEYRING", "true has the server read that key from the keyring, when neither of the two is set", "false";
    UPSTREAM_CA_FILE = "IMKIT_UPSTREAM_CA_FILE", "the server's PEM file of certificate authorities to trust as well, of upstreams", "";
    UPSTREAM_API_KEY = "IMKIT_UPSTREAM_API_KEY", "the API key that imkit keys upstream hands to the server", "";
    TRUSTED_PROXIES = "IMKIT_TRUSTED_PROXIES", "the server's proxies whose word about the client's address is believed, addresses and CIDR ranges separated by commas", "none";
    FORWARD_HEADER = "IMKIT_FORWARD_HEADER", "the server's header that those proxies write: x-forwarded-for or forwarded", "x-forwarded-for";
    LOG_FORMAT = "IMKIT_LOG_FORMAT", "the server's log: text or json", "text";
    LOG_LEVEL = "IMKIT_LOG_LEVEL", "the server's log: error, warn, info or debug", "info";
    CONFIG_DIR = "IMKIT_CONFIG_DIR", "the directory of config.toml, credentials.toml and server.toml", "$XDG_CONFIG_HOME/imkit";
    DATA_DIR = "IMKIT_DATA_DIR", "the directory of the local server's data", "$XDG_DATA_HOME/imkit";
    STATE_DIR = "IMKIT_STATE_DIR", "the directory of logs, jobs, locks and the governor's states", "$XDG_STATE_HOME/imkit";
    CACHE_DIR = "IMKIT_CACHE_DIR", "the directory of what may be deleted at any time", "$XDG_CACHE_HOME/imkit";
}

variables! {
    HONOURED: "Variables of others that imkit honours.";
    HOME = "HOME", "the home directory", "";
    XDG_CONFIG_HOME = "XDG_CONFIG_HOME", "the base of the configuration directory, on Linux and macOS", "~/.config";
    XDG_DATA_HOME = "XDG_DATA_HOME", "the base of the data directory, on Linux and macOS", "~/.local/share";
    XDG_STATE_HOME = "XDG_STATE_HOME", "the base of the state directory, on Linux and macOS", "~/.local/state";
    XDG_CACHE_HOME = "XDG_CACHE_HOME", "the base of the cache directory, on Linux and macOS", "~/.cache";
    APPDATA = "APPDATA", "the base of the configuration directory, on Windows", "";
    LOCAL_APPDATA = "LOCALAPPDATA", "the base of the data, state and cache directories, on Windows", "";
    NO_COLOR = "NO_COLOR", "any value turns colour off", "";
    CLICOLOR = "CLICOLOR", "0 turns colour off", "";
    CLICOLOR_FORCE = "CLICOLOR_FORCE", "any value but 0 turns colour on, also into a pipe", "";
    TERM = "TERM", "dumb turns colour off", "";
    VISUAL = "VISUAL", "the editor of imkit config edit", "";
    EDITOR = "EDITOR", "the editor when VISUAL is not set", "vi, on a terminal";
    COLUMNS = "COLUMNS", "the width of tables", "the terminal's";
}

/// Variables that a server in the background is given as well.
pub(crate) const SERVER: &[&Variable] = &[
    &SERVER_CONFIG,
    &CONTROL_ADDR,
    &GATEWAY_ADDR,
    &TLS_CERT,
    &TLS_KEY,
    &INSECURE_PLAIN_HTTP,
    &ALLOWED_HOSTS,
    &PEPPER_FILE,
    &MASTER_KEY,
    &MASTER_KEY_FILE,
    &MASTER_KEY_KEYRING,
    &KEYRING,
    &UPSTREAM_CA_FILE,
    &TRUSTED_PROXIES,
    &FORWARD_HEADER,
    &LOG_FORMAT,
    &LOG_LEVEL,
];

/// Those of them that are paths.
pub(crate) const SERVER_PATHS: &[&Variable] =
    &[&SERVER_CONFIG, &TLS_CERT, &TLS_KEY, &PEPPER_FILE, &MASTER_KEY_FILE, &UPSTREAM_CA_FILE];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variable_is_listed_once_with_a_meaning() {
        let mut names: Vec<_> = ALL.iter().chain(HONOURED).map(|variable| variable.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(ALL.iter().all(|variable| variable.name.starts_with("IM")));
        assert!(ALL.iter().chain(HONOURED).all(|variable| !variable.meaning.ends_with('.')));
    }
}
