//! Where a page ended: the sort key of its last item, in letters that URLs leave alone.

use imkit_keys::KeyId;

use crate::{Page, PageRequest, StoreError};

/// Reads the end of a page of keys.
pub(super) fn key(text: &str) -> Result<(i64, KeyId), StoreError> {
    let (created_at, id) = text.split_once('.').ok_or(StoreError::Cursor)?;
    let created_at = created_at.parse().map_err(|_| StoreError::Cursor)?;
    Ok((created_at, id.parse().map_err(|_| StoreError::Cursor)?))
}

/// Reads the end of a page of numbered things.
pub(super) fn number(text: &str) -> Result<i64, StoreError> {
    text.parse().map_err(|_| StoreError::Cursor)
}

/// The end of a page of names.
pub(super) fn of_name(name: &str) -> String {
    hex(name.as_bytes())
}

/// Reads the end of a page of names.
pub(super) fn name(text: &str) -> Result<String, StoreError> {
    let digits = text.as_bytes();
    let bytes: Option<Vec<u8>> = digits.chunks(2).map(byte).collect();
    let bytes = bytes.filter(|_| digits.len().is_multiple_of(2)).ok_or(StoreError::Cursor)?;
    String::from_utf8(bytes).map_err(|_| StoreError::Cursor)
}

fn byte(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok()?;
    text.bytes().all(|digit| digit.is_ascii_hexdigit()).then_some(())?;
    u8::from_str_radix(text, 16).ok()
}

/// Hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    bytes
        .iter()
        .flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]])
        .map(char::from)
        .collect()
}

/// Reads bytes in hexadecimal digits, as SQLite writes them.
pub(super) fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'A'..=b'F' => Some(byte - b'A' + 10),
        _ => None,
    };
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let mut bytes = [0; N];
    if pairs.len() != bytes.len() {
        return None;
    }
    for (byte, [high, low]) in bytes.iter_mut().zip(pairs) {
        *byte = digit(*high)? << 4 | digit(*low)?;
    }
    Some(bytes)
}

/// How many rows to ask for: one more than the page has, to know whether there is another page.
pub(super) fn rows(page: &PageRequest) -> i64 {
    i64::from(page.limit.max(1)) + 1
}

/// Makes a page of the rows that were asked for.
pub(super) fn page<T>(
    mut items: Vec<T>,
    request: &PageRequest,
    end: impl Fn(&T) -> String,
) -> Page<T> {
    let limit = usize::try_from(request.limit.max(1)).unwrap_or(usize::MAX);
    let more = items.len() > limit;
    items.truncate(limit);
    let next = items.last().filter(|_| more).map(end);
    Page { items, next }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_are_read_back_and_other_texts_refused() {
        let id: KeyId = "abcDEF012345".parse().unwrap();
        assert_eq!(key("-5.abcDEF012345").unwrap(), (-5, id));
        for owner in ["", "team é", "a\0b"] {
            assert_eq!(name(&of_name(owner)).unwrap(), owner);
        }
        for text in ["", "x", "1", "1.short", "1.abcDEF012345x", "é", "99999999999999999999.a"] {
            assert!(matches!(key(text), Err(StoreError::Cursor)), "{text}");
        }
        for text in ["a", "+1", "zz", "ff", "é"] {
            assert!(matches!(name(text), Err(StoreError::Cursor)), "{text}");
        }
        assert!(matches!(number("1x"), Err(StoreError::Cursor)));
    }
}
