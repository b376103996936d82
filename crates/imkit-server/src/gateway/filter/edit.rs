//! Takes fields out of JSON. The text itself is edited: what stays is copied as it came, so that no
//! digit of a number is lost, and fields that stand there twice go twice.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// Deepest nesting that is read.
const DEEPEST: usize = 128;

/// What a message says, as its author put it. Only within a message: elsewhere the same names are
/// fields as all others.
const CONTENT: [&str; 4] = ["message", "extra", "template", "contents"];

/// What every message has, and nothing else.
const MESSAGE: &str = "messageType";

/// Why an answer cannot be filtered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub(in super::super) enum Unclear {
    /// It is no JSON, or in no UTF-8.
    #[error("the answer is no JSON, so that it is not known what is in it")]
    NoJson,
    /// It is nested too deep.
    #[error("the answer is nested deeper than {DEEPEST} levels")]
    TooDeep,
}

/// A text without the fields whose names are unwanted, at whatever depth; `None` = there are none.
pub(super) fn without(
    bytes: &[u8],
    is_unwanted: impl Fn(&str) -> bool,
) -> Result<Option<String>, Unclear> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unclear::NoJson)?;
    // From here on the text is known to be JSON, which makes its parts easy to tell.
    serde_json::from_str::<IgnoredAny>(text).map_err(|_| Unclear::NoJson)?;
    let mut edit = Edit {
        cursor: Cursor { text, at: 0 },
        out: String::with_capacity(text.len()),
        is_unwanted,
        has_taken: false,
    };
    edit.value(DEEPEST)?;
    Ok(edit.has_taken.then_some(edit.out))
}

struct Edit<'t, U> {
    cursor: Cursor<'t>,
    out: String,
    is_unwanted: U,
    has_taken: bool,
}

impl<U: Fn(&str) -> bool> Edit<'_, U> {
    /// Copies a value, which may have so many levels.
    fn value(&mut self, left: usize) -> Result<(), Unclear> {
        match self.cursor.peek()? {
            b'{' => self.object(left.checked_sub(1).ok_or(Unclear::TooDeep)?),
            b'[' => self.array(left.checked_sub(1).ok_or(Unclear::TooDeep)?),
            _ => self.whole(),
        }
    }

    fn object(&mut self, left: usize) -> Result<(), Unclear> {
        let begin = self.cursor;
        let mut is_message = None;
        let mut comma = "";
        self.cursor.enter();
        self.out.push('{');
        while let Some((name, spelled)) = self.cursor.name()? {
            if (self.is_unwanted)(&name) {
                self.cursor.value()?;
                self.has_taken = true;
                continue;
            }
            self.out.push_str(comma);
            comma = ",";
            self.out.push_str(spelled);
            self.out.push(':');
            let is_content = CONTENT.contains(&name.as_ref()) && {
                let known = is_message.map_or_else(|| begin.has(MESSAGE), Ok)?;
                is_message = Some(known);
                known
            };
            if is_content { self.whole()? } else { self.value(left)? }
        }
        self.out.push('}');
        Ok(())
    }

    fn array(&mut self, left: usize) -> Result<(), Unclear> {
        let mut comma = "";
        self.cursor.enter();
        self.out.push('[');
        while self.cursor.goes_on()? {
            self.out.push_str(comma);
            comma = ",";
            self.value(left)?;
        }
        self.out.push(']');
        Ok(())
    }

    /// Copies a value as it stands.
    fn whole(&mut self) -> Result<(), Unclear> {
        self.out.push_str(self.cursor.value()?);
        Ok(())
    }
}

/// A place in a text that is JSON.
#[derive(Clone, Copy)]
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    /// The first byte that is no blank; the cursor stands there.
    fn peek(&mut self) -> Result<u8, Unclear> {
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.at += 1,
                Some(byte) => return Ok(*byte),
                None => return Err(Unclear::NoJson),
            }
        }
    }

    /// Goes into the object or array that begins here.
    fn enter(&mut self) {
        self.at += 1;
    }

    /// Goes to what is next in an object or array, or beyond its end.
    fn goes_on(&mut self) -> Result<bool, Unclear> {
        loop {
            match self.peek()? {
                b',' => self.at += 1,
                b'}' | b']' => {
                    self.at += 1;
                    return Ok(false);
                }
                _ => return Ok(true),
            }
        }
    }

    /// The next name of an object, as it reads and as it is spelled; `None` after the last.
    fn name(&mut self) -> Result<Option<(Cow<'t, str>, &'t str)>, Unclear> {
        if !self.goes_on()? {
            return Ok(None);
        }
        let spelled = self.value()?;
        let name = match spelled.contains('\\') {
            false => Cow::Borrowed(spelled.get(1..spelled.len() - 1).ok_or(Unclear::NoJson)?),
            // Half a pair of surrogates reads in many ways.
            true => Cow::Owned(serde_json::from_str(spelled).map_err(|_| Unclear::NoJson)?),
        };
        // The colon.
        self.peek()?;
        self.at += 1;
        Ok(Some((name, spelled)))
    }

    /// The text of the value that begins here; the cursor stands behind it.
    fn value(&mut self) -> Result<&'t str, Unclear> {
        let mut level = 0_usize;
        let first = self.peek()?;
        let begin = self.at;
        let bytes = self.text.as_bytes();
        if !matches!(first, b'{' | b'[' | b'"') {
            let ends =
                |byte: &u8| matches!(byte, b',' | b'}' | b']' | b' ' | b'\t' | b'\n' | b'\r');
            let length = bytes[begin..].iter().position(ends);
            self.at = length.map_or(bytes.len(), |length| begin + length);
            return Ok(&self.text[begin..self.at]);
        }
        loop {
            match bytes.get(self.at).ok_or(Unclear::NoJson)? {
                b'{' | b'[' => level += 1,
                b'}' | b']' => level = level.saturating_sub(1),
                b'"' => self.string()?,
                _ => {}
            }
            self.at += 1;
            if level == 0 {
                return Ok(&self.text[begin..self.at]);
            }
        }
    }

    /// Goes from the quote that begins a string to the one that ends it.
    fn string(&mut self) -> Result<(), Unclear> {
        let bytes = self.text.as_bytes();
        loop {
            self.at += 1;
            match bytes.get(self.at).ok_or(Unclear::NoJson)? {
                b'\\' => self.at += 1,
                b'"' => return Ok(()),
                _ => {}
            }
        }
    }

    /// Whether the object that begins here has a field of this name.
    fn has(mut self, wanted: &str) -> Result<bool, Unclear> {
        self.enter();
        while let Some((name, _)) = self.name()? {
            if name == wanted {
                return Ok(true);
            }
            self.value()?;
        }
        Ok(false)
    }
}
