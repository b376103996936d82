//! The names in a zip archive, from its central directory (APPNOTE.TXT of PKWARE, sections 4.3.12
//! and 4.3.16). Nothing is unpacked.

/// The record that ends an archive, without its comment.
const END: usize = 22;
/// A record of the directory, without its texts.
const ENTRY: usize = 46;

/// The names of the entries; `None` when this is no archive.
pub(super) fn names(zip: &[u8]) -> Option<Vec<String>> {
    // A comment of up to 64 KiB may follow the record.
    let last = zip.len().checked_sub(END)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    let end = (first..=last).rev().find(|at| zip[*at..].starts_with(b"PK\x05\x06"))?;
    let count = number(zip, end + 10, 2)?;
    let mut at = number(zip, end + 16, 4)?;
    let mut names = Vec::new();
    for _ in 0..count {
        if !zip.get(at..)?.starts_with(b"PK\x01\x02") {
            return None;
        }
        let name = number(zip, at + 28, 2)?;
        let extra = number(zip, at + 30, 2)?;
        let comment = number(zip, at + 32, 2)?;
        let text = zip.get(at + ENTRY..at + ENTRY + name)?;
        names.push(String::from_utf8_lossy(text).into_owned());
        at += ENTRY + name + extra + comment;
    }
    Some(names)
}

/// A whole number, lowest byte first.
fn number(zip: &[u8], at: usize, width: usize) -> Option<usize> {
    let bytes = zip.get(at..at.checked_add(width)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    /// An archive of empty files.
    pub(crate) fn zip(names: &[&str]) -> Vec<u8> {
        let mut zip = Vec::new();
        let mut directory = Vec::new();
        for name in names {
            let offset = u32::try_from(zip.len()).unwrap();
            let length = u16::try_from(name.len()).unwrap().to_le_bytes();
            zip.extend_from_slice(b"PK\x03\x04");
            zip.extend_from_slice(&[0; 22]);
            zip.extend_from_slice(&length);
            zip.extend_from_slice(&[0; 2]);
            zip.extend_from_slice(name.as_bytes());
            directory.extend_from_slice(b"PK\x01\x02");
            directory.extend_from_slice(&[0; 24]);
            directory.extend_from_slice(&length);
            directory.extend_from_slice(&[0; 12]);
            directory.extend_from_slice(&offset.to_le_bytes());
            directory.extend_from_slice(name.as_bytes());
        }
        let count = u16::try_from(names.len()).unwrap().to_le_bytes();
        let offset = u32::try_from(zip.len()).unwrap().to_le_bytes();
        let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
        zip.extend_from_slice(&directory);
        zip.extend_from_slice(b"PK\x05\x06\0\0\0\0");
        for part in [&count[..], &count, &size, &offset, &[0, 0]] {
            zip.extend_from_slice(part);
        }
        zip
    }

    #[test]
    fn names_are_read_and_a_comment_does_not_matter() {
        let mut archive = zip(&["tab.png", "é/01.png"]);
        assert_eq!(names(&archive).unwrap(), ["tab.png", "é/01.png"]);
        archive.extend_from_slice(&[b'c'; 1000]);
        assert_eq!(names(&archive).unwrap().len(), 2);
        assert_eq!(names(b"no archive, but as long as one"), None);
        assert_eq!(names(b""), None);
    }

    proptest! {
        #[test]
        fn a_damaged_archive_is_no_panic(at in 0_usize..200, byte in any::<u8>(), end in 0_usize..200) {
            let mut archive = zip(&["tab.png", "01.png"]);
            let length = archive.len();
            archive[at % length] = byte;
            archive.truncate(end.max(1));
            let _ = names(&archive);
        }
    }
}
