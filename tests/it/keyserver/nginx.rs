//! `GET /verify` guards a page behind nginx (`auth_request`): pages are seen with a key that may,
//! and with no other, from the next request after its revocation on.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use imkit_testkit::Error;
use serde_json::json;

use super::{KeyServer, pause};
use crate::Test;

const PROGRAMS: [&str; 2] = ["/usr/sbin/nginx", "/usr/bin/nginx"];

/// An nginx on a socket of its own. It ends with the test.
struct Nginx {
    child: Child,
    socket: PathBuf,
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn configuration(folder: &Path, keys: &str) -> String {
    let folder = folder.display();
    format!(
        r#"daemon off; master_process off; pid {folder}/pid; error_log {folder}/error.log;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/f; uwsgi_temp_path {folder}/u; scgi_temp_path {folder}/s;
  upstream keys {{ server {keys}; keepalive 8; }}
  server {{
    listen unix:{folder}/socket;
    location / {{
      auth_request /_verify;
      # Any answer but 2xx, 401 and 403 is a 500 for auth_request: 429 is given back its meaning.
      auth_request_set $verdict $upstream_status;
      auth_request_set $wait $upstream_http_retry_after;
      auth_request_set $owner $upstream_http_x_key_owner;
      error_page 500 = @refused;
      add_header X-Owner $owner;
      root {folder}/www;
    }}
    location @refused {{
      if ($verdict = 429) {{ add_header Retry-After $wait always; return 429; }}
      return 500;
    }}
    location = /_verify {{
      internal;
      proxy_pass http://keys/verify?scope=read:pages;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host {keys};
      proxy_pass_request_body off;
      proxy_set_header Content-Length "";
    }}
  }}
}}
"#
    )
}

impl Nginx {
    /// Starts one in front of a page; `None` where there is no nginx.
    fn start(folder: &Path, keys: &str) -> Result<Option<Self>, Error> {
        let Some(program) = PROGRAMS.iter().find(|path| Path::new(path).exists()) else {
            assert!(std::env::var_os("IMKIT_REQUIRE_NGINX").is_none(), "there is no nginx");
            return Ok(None);
        };
        std::fs::create_dir_all(folder.join("www"))?;
        std::fs::write(folder.join("www/page"), "the page\n")?;
        let file = folder.join("nginx.conf");
        std::fs::write(&file, configuration(folder, keys))?;
        let mut child = Command::new(program)
            .arg("-c")
            .arg(&file)
            .arg("-p")
            .arg(folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let socket = folder.join("socket");
        let started = Instant::now();
        while UnixStream::connect(&socket).is_err() {
            if started.elapsed() > Duration::from_secs(20) || child.try_wait()?.is_some() {
                let mut said = String::new();
                child.kill()?;
                child.stderr.take().ok_or("no stderr")?.read_to_string(&mut said)?;
                return Err(said.into());
            }
            pause(Duration::from_millis(10));
        }
        Ok(Some(Self { child, socket }))
    }

    /// The status and the rest of the answer for the page.
    fn page(&self, key: &str) -> Result<(u16, String), Error> {
        let mut stream = UnixStream::connect(&self.socket)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let key = if key.is_empty() { String::new() } else { format!("X-API-Key: {key}\r\n") };
        let request = format!("GET /page HTTP/1.1\r\nHost: x\r\n{key}Connection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let status = answer.split(' ').nth(1).ok_or("no status")?.parse()?;
        Ok((status, answer))
    }
}

#[test]
fn a_page_behind_nginx_is_seen_with_a_key_that_may_and_with_no_other() -> Test {
    let server = KeyServer::start()?;
    // nginx's own: what it writes is none of the server's files.
    let folder = server.local.sandbox.path().join("nginx");
    let Some(nginx) = Nginx::start(&folder, &server.host)? else { return Ok(()) };
    let make = |scope: &str, rate: u64| {
        let body = json!({ "name": "n", "owner": "ann", "scopes": [scope], "rate_limit": rate });
        server.create(&body)
    };
    let (reader, other, hasty) =
        (make("read:pages", 1000)?, make("read:else", 1000)?, make("read:pages", 2)?);

    let (status, answer) = nginx.page(&reader.text)?;
    assert!(status == 200 && answer.contains("the page"), "{answer}");
    assert!(answer.contains("X-Owner: ann"), "{answer}");
    for (key, expected) in [("", 401), ("imk_live_x", 401), (&other.text, 403)] {
        let (status, answer) = nginx.page(key)?;
        assert_eq!(status, expected, "{answer}");
        assert!(!answer.contains("the page"), "{answer}");
    }
    for expected in [200, 200, 429, 429] {
        let (status, answer) = nginx.page(&hasty.text)?;
        assert_eq!(status, expected, "{answer}");
        assert_eq!(answer.contains("Retry-After: "), expected == 429, "{answer}");
    }
    server
        .admin("DELETE", &format!("/api-keys/{}", reader.id), &serde_json::Value::Null)?
        .expect(200)?;
    let (status, answer) = nginx.page(&reader.text)?;
    assert_eq!(status, 401, "{answer}");
    server.check_health()
}
