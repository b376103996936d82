//! Forms with files (`multipart/form-data`, RFC 7578). The body is in memory already, so this only
//! finds its parts. Everything malformed is refused here.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::call::Refusal;

/// Most parts of a form.
const PARTS: usize = 100;

/// The parts of a form, in order.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    parts: Vec<Part>,
}

/// One part of a form.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    /// The field's name.
    pub(crate) name: String,
    /// The file's name, when the part is a file.
    pub(crate) filename: Option<String>,
    /// Kind of content; empty when the part does not say.
    pub(crate) content_type: String,
    /// The content.
    pub(crate) content: Bytes,
}

impl Form {
    /// Reads a body.
    pub(crate) fn read(headers: &HeaderMap, body: &Bytes) -> Result<Self, Refusal> {
        let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let boundary = kind.and_then(boundary).ok_or_else(|| {
            Refusal::new(400, "INVALID_BODY", "The body must be multipart/form-data")
        })?;
        parts(&boundary, body).map(|parts| Self { parts }).ok_or_else(|| {
            let message = "The body is no multipart/form-data with the boundary of its header";
            Refusal::new(400, "INVALID_BODY", message)
        })
    }

    /// A text field.
    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>, Refusal> {
        let Some(part) = self.parts.iter().find(|part| part.name == name) else { return Ok(None) };
        std::str::from_utf8(&part.content)
            .map(Some)
            .map_err(|_| Refusal::new(400, "INVALID_BODY", format!("{name} takes text in UTF-8")))
    }

    /// A text field that must be there, and not be empty.
    pub(crate) fn need_text(&self, name: &str) -> Result<&str, Refusal> {
        match self.text(name)? {
            None | Some("") => Err(missing(name)),
            Some(text) => Ok(text),
        }
    }

    /// A file that must be there.
    pub(crate) fn need_file(&self, name: &str) -> Result<&Part, Refusal> {
        let file = |part: &&Part| part.name == name && part.filename.is_some();
        self.parts.iter().find(file).ok_or_else(|| missing(name))
    }

    /// A form with these text fields and a file under the name `file`.
    #[cfg(test)]
    pub(crate) fn of(fields: &[(&str, &str)], filename: &str, content: &[u8]) -> Self {
        let part = |name: &str, filename: Option<&str>, content: &[u8]| Part {
            name: name.to_owned(),
            filename: filename.map(str::to_owned),
            content_type: "text/plain".to_owned(),
            content: Bytes::copy_from_slice(content),
        };
        let fields = fields.iter().map(|(name, text)| part(name, None, text.as_bytes()));
        let file = part("file", Some(filename), content);
        Self { parts: fields.chain([file]).collect() }
    }
}

fn missing(name: &str) -> Refusal {
    Refusal::new(400, "MISSING_PARAMETER", format!("{name} is required"))
}

/// The boundary of a content type.
fn boundary(content_type: &str) -> Option<String> {
    let (kind, parameters) = content_type.split_once(';')?;
    if !kind.trim().eq_ignore_ascii_case("multipart/form-data") {
        return None;
    }
    parameter(parameters, "boundary").filter(|boundary| !boundary.is_empty())
}

/// Finds the parts; `None` when the body is not what its boundary promises.
fn parts(boundary: &str, body: &Bytes) -> Option<Vec<Part>> {
    let delimiter = format!("\r\n--{boundary}");
    let delimiter = delimiter.as_bytes();
    // The first delimiter has no line before it.
    let mut at = body.starts_with(&delimiter[2..]).then(|| delimiter.len() - 2)?;
    let mut parts = Vec::new();
    loop {
        let rest = body.get(at..)?;
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let begin = at + rest.starts_with(b"\r\n").then_some(2)?;
        let end = begin + find(body.get(begin..)?, delimiter)?;
        parts.push(part(&body.slice(begin..end))?);
        if parts.len() > PARTS {
            return None;
        }
        at = end + delimiter.len();
    }
}

fn part(part: &Bytes) -> Option<Part> {
    let end = find(part, b"\r\n\r\n")?;
    let head = std::str::from_utf8(&part[..end]).ok()?;
    let header = |wanted: &str| {
        head.split("\r\n").find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim())
        })
    };
    let disposition = header("content-disposition")?.strip_prefix("form-data")?;
    Some(Part {
        name: parameter(disposition, "name")?,
        filename: parameter(disposition, "filename"),
        content_type: header("content-type").unwrap_or_default().to_owned(),
        content: part.slice(end + 4..),
    })
}

/// A parameter of a header's value, `; name="value"` or `; name=value`, with the three characters
/// that browsers escape.
fn parameter(parameters: &str, wanted: &str) -> Option<String> {
    let mut rest = parameters;
    loop {
        rest = rest.trim_start_matches([';', ' ', '\t']);
        let (name, after) = rest.split_once('=')?;
        let (value, after) = match after.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"')?,
            None => after.split_once(';').unwrap_or((after, "")),
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            let value = value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
            return Some(value);
        }
        rest = after;
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = text.get(from..)?.iter().position(|byte| *byte == first) {
        if text[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(kind: &'static str, body: impl Into<Bytes>) -> Result<Form, Refusal> {
        let headers = HeaderMap::from_iter([(CONTENT_TYPE, http::HeaderValue::from_static(kind))]);
        Form::read(&headers, &body.into())
    }

    #[test]
    fn fields_and_files_are_told_apart_and_every_byte_is_kept() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"extra\"\r\n\r\n{}\r\n\
                    --b\r\ncontent-type: image/png\r\ncontent-disposition: form-data; name=\"file\"; \
                    filename=\"a %22b%22; c.png\"\r\n\r\n\r\n--B\r\n--\r\n--b--\r\n";
        let form = read("multipart/form-data; boundary=b", body).unwrap();
        assert_eq!(form.need_text("extra"), Ok("{}"));
        let file = form.need_file("file").unwrap();
        assert_eq!(file.filename.as_deref(), Some("a \"b\"; c.png"));
        assert_eq!((&*file.content_type, &*file.content), ("image/png", &b"\r\n--B\r\n--"[..]));
        assert_eq!(form.need_file("extra").map(|_| ()).unwrap_err().code, "MISSING_PARAMETER");
        assert_eq!(form.need_text("other").unwrap_err().code, "MISSING_PARAMETER");
    }

    #[test]
    fn what_is_no_form_is_refused() {
        let code = |kind, body: &'static str| read(kind, body).map(|_| ()).unwrap_err().code;
        let part = "--b\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\nx";
        assert_eq!(code("application/json", "{}"), "INVALID_BODY");
        assert_eq!(code("multipart/form-data", "--b--"), "INVALID_BODY");
        for body in ["", "--c--", "--b", "--bx", part, "--b\r\n\r\nx\r\n--b--"] {
            assert_eq!(code("multipart/form-data; boundary=\"b\"", body), "INVALID_BODY", "{body}");
        }
    }

    proptest! {
        #[test]
        fn no_body_breaks_the_reader(body in "(\r\n|--b|--|content-disposition: form-data; name=\"a|\"|=|x|\u{0}){0,40}") {
            let _ = read("multipart/form-data; boundary=b", body);
        }

        #[test]
        fn any_content_comes_back(content in prop::collection::vec(any::<u8>(), 0..200)) {
            let mut body = b"--bound\r\ncontent-disposition: form-data; name=f; filename=x\r\n\r\n".to_vec();
            body.extend_from_slice(&content);
            body.extend_from_slice(b"\r\n--bound--");
            prop_assume!(find(&content, b"\r\n--bound").is_none());
            let form = read("multipart/form-data; boundary=bound", body).unwrap();
            prop_assert_eq!(&form.need_file("f").unwrap().content[..], &content[..]);
        }
    }
}
