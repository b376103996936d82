//! From the document to HTML.

use std::fmt::Write;

use serde_json::{Map, Value};
use utoipa::openapi::OpenApi;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// The whole page.
pub(super) fn page(document: &OpenApi) -> String {
    // The document's JSON is what readers of `/openapi.json` see, so the page shows the same.
    let document = serde_json::to_value(document).unwrap_or_default();
    let mut page = Page(String::new());
    let title = text(&document["info"]["title"]);
    page.push(format_args!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\"><title>{title}</title><link \
         rel=\"stylesheet\" href=\"/docs/style.css\"></head><body><header><h1>{title}</h1><p>{}</p>\
         <p>Version {}. The same for programs: <a href=\"/openapi.json\">openapi.json</a>.</p>\
         </header><main>",
        text(&document["info"]["description"]),
        text(&document["info"]["version"]),
    ));
    contents(&mut page, &document);
    credentials(&mut page);
    for tag in list(&document["tags"]) {
        section(&mut page, &document, tag);
    }
    schemas(&mut page, &document);
    page.push(format_args!("</main></body></html>"));
    page.0
}

struct Page(String);

impl Page {
    fn push(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a text cannot fail.
        let _ = self.0.write_fmt(text);
    }
}

fn contents(page: &mut Page, document: &Value) {
    page.push(format_args!("<nav aria-label=\"Contents\"><ul>"));
    for tag in list(&document["tags"]) {
        let name = text(&tag["name"]);
        page.push(format_args!("<li><a href=\"#{name}\">{name}</a></li>"));
    }
    page.push(format_args!("<li><a href=\"#types\">types</a></li></ul></nav>"));
}

fn credentials(page: &mut Page) {
    page.push(format_args!(
        "<section><h2>How to send a key</h2><p>In one of three ways, never in the URL:</p><pre>\
         curl -H \"X-API-Key: $KEY\" …\ncurl -H \"Authorization: Bearer $KEY\" …\n\
         curl -u \"$KEY:\" …</pre><p>Management takes a root key: <b>admin</b> may do everything, \
         <b>operator</b> everything but root keys and backups, <b>auditor</b> reads. Every refusal \
         is a <a href=\"#Problem\">Problem</a> with a <code>code</code> for programs.</p></section>"
    ));
}

fn section(page: &mut Page, document: &Value, tag: &Value) {
    let name = text(&tag["name"]);
    let about = text(&tag["description"]);
    page.push(format_args!("<section id=\"{name}\"><h2>{name}</h2><p>{about}</p>"));
    for (path, item) in object(&document["paths"]) {
        for method in METHODS {
            let operation = &item[method];
            if list(&operation["tags"]).any(|known| *known == tag["name"]) {
                show(page, path, method, operation);
            }
        }
    }
    page.push(format_args!("</section>"));
}

fn show(page: &mut Page, path: &str, method: &str, operation: &Value) {
    page.push(format_args!(
        "<details><summary><code class=\"{method}\">{}</code> <code>{}</code> <span>{}</span>\
         </summary>",
        method.to_uppercase(),
        escape(path),
        text(&operation["summary"]),
    ));
    if operation["description"].is_string() {
        page.push(format_args!("<p>{}</p>", text(&operation["description"])));
    }
    let parameters: Vec<_> = list(&operation["parameters"]).collect();
    if !parameters.is_empty() {
        page.push(format_args!("<h4>Parameters</h4><dl>"));
        for parameter in parameters {
            page.push(format_args!(
                "<dt><code>{}</code> <small>{}, {}</small></dt><dd>{}</dd>",
                text(&parameter["name"]),
                text(&parameter["in"]),
                kind(&parameter["schema"]),
                text(&parameter["description"]),
            ));
        }
        page.push(format_args!("</dl>"));
    }
    if let Some(body) = operation.get("requestBody") {
        page.push(format_args!("<h4>Body</h4><p>{}</p>", content(&body["content"])));
    }
    page.push(format_args!("<h4>Answers</h4><dl>"));
    for (status, answer) in object(&operation["responses"]) {
        page.push(format_args!(
            "<dt><code>{}</code> <small>{}</small></dt><dd>{}</dd>",
            escape(status),
            content(&answer["content"]),
            text(&answer["description"]),
        ));
    }
    page.push(format_args!("</dl></details>"));
}

fn schemas(page: &mut Page, document: &Value) {
    page.push(format_args!("<section id=\"types\"><h2>types</h2>"));
    for (name, schema) in object(&document["components"]["schemas"]) {
        let name = escape(name);
        page.push(format_args!(
            "<details id=\"{name}\"><summary><code>{name}</code> <span>{}</span></summary>",
            text(&schema["description"]),
        ));
        if let Some(words) = schema["enum"].as_array() {
            let words: Vec<_> = words.iter().map(text).collect();
            page.push(format_args!("<p>One of <code>{}</code></p>", words.join("</code>, <code>")));
        }
        fields(page, schema);
        for part in ["oneOf", "allOf", "anyOf"].iter().flat_map(|part| list(&schema[*part])) {
            if part.get("properties").is_some() {
                page.push(format_args!("<p>{}</p>", text(&part["description"])));
                fields(page, part);
            } else {
                page.push(format_args!("<p>{}</p>", kind(part)));
            }
        }
        page.push(format_args!("</details>"));
    }
    page.push(format_args!("</section>"));
}

fn fields(page: &mut Page, schema: &Value) {
    if schema.get("properties").is_none() {
        return;
    }
    page.push(format_args!("<dl>"));
    for (name, field) in object(&schema["properties"]) {
        let needed = list(&schema["required"]).any(|needed| needed == name);
        page.push(format_args!(
            "<dt><code>{}</code> <small>{}{}</small></dt><dd>{}</dd>",
            escape(name),
            kind(field),
            if needed { ", always" } else { "" },
            text(&field["description"]),
        ));
    }
    page.push(format_args!("</dl>"));
}

fn content(content: &Value) -> String {
    object(content)
        .map(|(media, body)| format!("{} <small>{}</small>", kind(&body["schema"]), escape(media)))
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a schema is, in a few words.
fn kind(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        let name = escape(name);
        return format!("<a href=\"#{name}\">{name}</a>");
    }
    for part in ["oneOf", "anyOf", "allOf"] {
        let parts: Vec<_> =
            list(&schema[part]).filter(|part| part["type"] != "null").map(kind).collect();
        if !parts.is_empty() {
            return parts.join(" or ");
        }
    }
    let named = match &schema["type"] {
        Value::Array(several) => {
            let names = several.iter().filter(|name| *name != "null").map(text);
            names.collect::<Vec<_>>().join(" or ")
        }
        one => text(one),
    };
    match schema["format"].as_str() {
        _ if named == "array" => format!("list of {}", kind(&schema["items"])),
        Some(format) if !format.starts_with("int") => format!("{named} ({})", escape(format)),
        _ => named,
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn text(value: &Value) -> String {
    escape(value.as_str().unwrap_or_default())
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
