//! The samples in `docs/deploy`: what they name exists, and the server runs with what they set.

use std::collections::BTreeSet;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};

use imkit_testkit::Error;
use regex::Regex;
use serde_json::{Value, json};

use super::local::Local;
use super::{Test, http, sandbox, skipped};

const DOCKERFILE: &str = include_str!("../../docs/deploy/Dockerfile");
const COMPOSE: &str = include_str!("../../docs/deploy/compose.yaml");
const KUBERNETES: &str = include_str!("../../docs/deploy/kubernetes.yaml");
const UNIT: &str = include_str!("../../docs/deploy/imkit.service");

/// Every sample, in which variables and commands are looked for.
const SAMPLES: [(&str, &str); 4] = [
    ("Dockerfile", DOCKERFILE),
    ("compose.yaml", COMPOSE),
    ("kubernetes.yaml", KUBERNETES),
    ("imkit.service", UNIT),
];

/// Documents of a YAML file; without a parser here the test is skipped, aloud.
fn yaml(text: &str) -> Result<Option<Vec<Value>>, Error> {
    const READ: &str =
        "import json, sys, yaml; print(json.dumps(list(yaml.safe_load_all(sys.stdin))))";
    for python in ["/usr/bin/python3", "python3"] {
        let mut command = Command::new(python);
        command.args(["-c", READ]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let Ok(mut process) = command.stderr(Stdio::piped()).spawn() else { continue };
        if let Some(mut stdin) = process.stdin.take() {
            // Without the module it ends before it reads.
            let _ = stdin.write_all(text.as_bytes());
        }
        let output = process.wait_with_output()?;
        if output.status.success() {
            return Ok(Some(serde_json::from_slice(&output.stdout)?));
        }
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        if !error.contains("No module named 'yaml'") {
            return Err(error.into());
        }
    }
    assert!(std::env::var_os("IMKIT_REQUIRE_YAML").is_none(), "nothing here reads YAML");
    skipped("there is no python3-yaml here")?;
    Ok(None)
}

/// The unit as it is with everything that it offers turned on, for the binary of this test.
fn unit() -> String {
    let unit = UNIT.replace("/usr/local/bin/imkit", env!("CARGO_BIN_EXE_imkit"));
    let offers = ["LoadCredential=", "Environment="];
    let lines = unit.lines().map(|line| match line.strip_prefix('#') {
        Some(setting) if offers.iter().any(|name| setting.starts_with(name)) => setting,
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn every_variable_in_a_sample_is_one_that_imkit_reads() -> Test {
    let known = include_str!("../../docs/environment.md");
    let name = Regex::new(r"\bIMKIT_[A-Z0-9_]+\b")?;
    for (file, text) in SAMPLES {
        let named: BTreeSet<_> = name.find_iter(text).map(|found| found.as_str()).collect();
        assert!(!named.is_empty(), "{file} names no variable");
        for variable in named {
            assert!(known.contains(&format!("| `{variable}` |")), "{file}: {variable}");
        }
    }
    Ok(())
}

#[test]
fn every_command_in_a_sample_is_understood() -> Test {
    let home = sandbox()?;
    let typed = Regex::new(
        r"(?m)(?:^Exec\w+=/usr/local/bin/|exec deploy/imkit -- |exec imkit )(imkit .*)$",
    )?;
    let listed = Regex::new(r#"(?m)^(?:CMD| +CMD) (\[.*\])$"#)?;
    let mut count = 0;
    for (file, text) in SAMPLES {
        let lines = typed.captures_iter(text).map(|found| {
            found[1].replace('\'', "").split(' ').skip(1).map(str::to_owned).collect::<Vec<_>>()
        });
        let lists = listed.captures_iter(text).filter_map(|found| {
            let words: Vec<String> = serde_json::from_str(&found[1]).ok()?;
            Some(words.into_iter().filter(|word| !word.starts_with('/')).collect())
        });
        for words in lines.chain(lists) {
            // Help is shown when everything before it is understood.
            let run = home.run(words.iter().map(String::as_str).chain(["--help"]))?;
            assert_eq!(run.code, 0, "{file}: {words:?}: {run:?}");
            count += 1;
        }
    }
    assert_eq!(count, 6, "commands in the samples");
    Ok(())
}

#[test]
fn systemd_takes_the_unit_and_finds_it_closed() -> Test {
    if Command::new("systemd-analyze").arg("--version").stdout(Stdio::null()).status().is_err() {
        eprintln!("SKIPPED: there is no systemd-analyze here");
        return Ok(());
    }
    let home = sandbox()?;
    let path = home.file("imkit.service", unit())?;
    // A score of 0 is closed, one of 100 open.
    let secure = ["security", "--offline=yes", "--threshold=20", "--no-pager"];
    for args in [&["verify", "--recursive-errors=no"][..], &secure] {
        let output = Command::new("systemd-analyze").args(args).arg(&path).output()?;
        let told = String::from_utf8_lossy(&output.stdout);
        let complained = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{args:?}: {told}{complained}");
        assert!(!complained.contains("imkit.service"), "{complained}");
    }
    Ok(())
}

#[test]
fn compose_runs_without_root_and_writes_into_its_volume_alone() -> Test {
    let Some(documents) = yaml(COMPOSE)? else { return Ok(()) };
    let service = &documents[0]["services"]["imkit"];
    assert_eq!((&service["read_only"], &service["user"]), (&json!(true), &json!("65532:65532")));
    assert_eq!(service["cap_drop"], json!(["ALL"]));
    assert_eq!(service["volumes"], json!(["keys:/data"]));
    assert!(DOCKERFILE.contains("IMKIT_DATA_DIR=/data"));
    assert_eq!(service["environment"]["IMKIT_MASTER_KEY_FILE"], "/run/secrets/master_key");
    assert!(documents[0]["secrets"]["master_key"]["file"].is_string());
    for port in service["ports"].as_array().ok_or("no ports")? {
        let port = port.as_str().ok_or("no text")?.rsplit(':').next().ok_or("no port")?;
        assert!(DOCKERFILE.contains(&format!("_ADDR=0.0.0.0:{port}")), "{port}");
    }
    Ok(())
}

/// The documents of `kubernetes.yaml` by their kind.
fn kubernetes() -> Result<Option<impl Fn(&str) -> Value>, Error> {
    let documents = yaml(KUBERNETES)?;
    Ok(documents.map(|documents| {
        move |kind: &str| {
            let found = documents.iter().find(|document| document["kind"] == kind);
            found.cloned().unwrap_or_default()
        }
    }))
}

#[test]
fn kubernetes_has_one_pod_without_root_whose_parts_fit() -> Test {
    let Some(document) = kubernetes()? else { return Ok(()) };
    let deployment = document("Deployment");
    assert_eq!(
        (&deployment["spec"]["replicas"], &deployment["spec"]["strategy"]["type"]),
        (&json!(1), &json!("Recreate"))
    );
    let pod = &deployment["spec"]["template"];
    let labels = &pod["metadata"]["labels"];
    assert_eq!(&deployment["spec"]["selector"]["matchLabels"], labels);
    assert_eq!(&document("Service")["spec"]["selector"], labels);
    assert_eq!(pod["spec"]["securityContext"]["runAsNonRoot"], true);
    let container = &pod["spec"]["containers"][0];
    let inside = &container["securityContext"];
    assert_eq!(inside["readOnlyRootFilesystem"], true);
    assert_eq!(inside["allowPrivilegeEscalation"], false);
    assert_eq!(inside["capabilities"]["drop"], json!(["ALL"]));

    let named = |list: &Value| -> BTreeSet<String> {
        let names = list.as_array().into_iter().flatten().filter_map(|item| item["name"].as_str());
        names.map(str::to_owned).collect()
    };
    assert_eq!(named(&container["volumeMounts"]), named(&pod["spec"]["volumes"]));
    let ports = named(&container["ports"]);
    for probe in ["startupProbe", "readinessProbe", "livenessProbe"] {
        let port = container[probe]["httpGet"]["port"].as_str().ok_or("no port")?;
        assert!(ports.contains(port), "{probe}: {port}");
    }
    let target = &document("Service")["spec"]["ports"][0]["targetPort"];
    assert!(ports.contains(target.as_str().ok_or("no target")?));
    let claim = &pod["spec"]["volumes"][0]["persistentVolumeClaim"]["claimName"];
    assert_eq!(claim, &document("PersistentVolumeClaim")["metadata"]["name"]);
    Ok(())
}

#[test]
fn the_server_runs_with_what_kubernetes_sets_and_answers_its_probes() -> Test {
    let Some(document) = kubernetes()? else { return Ok(()) };
    let container = document("Deployment")["spec"]["template"]["spec"]["containers"][0].clone();
    let mut home = sandbox()?.store("root-key").store("master.key");
    let data = home.path().join("data").display().to_string();
    let master_key = home.file("master.key", "bWFzdGVyLWtleS1vZi10aGUtc2FtcGxlLTMyLWJ5dGU=\n")?;
    // As the Secret's volume has it.
    std::fs::set_permissions(&master_key, std::fs::Permissions::from_mode(0o440))?;
    let mount = container["volumeMounts"][1]["mountPath"].as_str().ok_or("no mount")?.to_owned();
    let folder = home.path().display().to_string();
    for variable in container["env"].as_array().ok_or("no env")? {
        let text = |field: &str| variable[field].as_str().ok_or("no text");
        let value = match text("value")? {
            "/data" => data.clone(),
            address if address.starts_with("0.0.0.0:") => "0.0.0.0:0".to_owned(),
            other => other.replace(&mount, &folder),
        };
        home = home.env(text("name")?, value);
    }
    let started = home.run(["-o", "json", "keys", "start"])?.expect_code(0)?.json()?;
    let control = started["controlUrl"].as_str().ok_or("no controlUrl")?;
    let control = control.replace("0.0.0.0", "127.0.0.1");
    let local = Local::adopt(home, &started)?;

    for probe in ["startupProbe", "readinessProbe", "livenessProbe"] {
        let request = &container[probe]["httpGet"];
        // What `http::get` says, too: the Pod's address is not a name of the server.
        assert_eq!(request["httpHeaders"], json!([{"name": "Host", "value": "localhost"}]));
        let path = request["path"].as_str().ok_or("no path")?;
        assert_eq!(http::get(&control, path, &[])?.status, 200, "{probe}");
    }
    let add = ["keys", "upstream", "add", "acme", "--url", "https://acme.imkit.io", "--no-test"];
    let add = add.iter().chain(&["--api-key-stdin"]);
    local.sandbox.run_with(add, super::CANARY)?.expect_code(0)?;
    let beside = std::path::Path::new(&data).join("master.key");
    assert!(!beside.exists(), "another master key was made in the volume");
    Ok(())
}
