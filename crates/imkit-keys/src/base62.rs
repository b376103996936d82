//! Base62 as keys use it: digits, random digits, and a CRC-32 written in six of them.

/// The digits, in the order of their value.
pub(crate) const DIGITS: &[u8; 62] =
    b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Length of a checksum: 62^6 is more than 2^32.
pub(crate) const CHECKSUM: usize = 6;

/// Whether every byte is a digit.
pub(crate) fn is_base62(text: &[u8]) -> bool {
    // Without an early end the compiler checks many bytes at once.
    text.iter().fold(true, |all, byte| all & byte.is_ascii_alphanumeric())
}

/// CRC-32/ISO-HDLC of a text: big-endian base62, padded with `0`.
pub(crate) fn checksum(text: &[u8]) -> [u8; CHECKSUM] {
    let mut rest = crc32fast::hash(text);
    let mut digits = [b'0'; CHECKSUM];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[(rest % 62) as usize];
        rest /= 62;
    }
    digits
}

/// Whether these digits are the checksum of a text. They are read instead of written anew, because
/// every verification asks: a division by 62 takes longer than a look into a table.
pub(crate) fn is_checksum(digits: &[u8], text: &[u8]) -> bool {
    const VALUES: [u8; 256] = {
        let (mut values, mut index) = ([u8::MAX; 256], 0);
        while index < DIGITS.len() {
            values[DIGITS[index] as usize] = index as u8;
            index += 1;
        }
        values
    };
    let all = digits.len() == CHECKSUM && is_base62(digits);
    let value = |sum, digit: &u8| sum * 62 + u64::from(VALUES[usize::from(*digit)]);
    all && digits.iter().fold(0, value) == u64::from(crc32fast::hash(text))
}

/// Draws digits, each of the 62 equally likely: a byte's low six bits are a digit or are thrown
/// away.
pub(crate) fn random<E>(
    digits: &mut [u8],
    mut fill: impl FnMut(&mut [u8]) -> Result<(), E>,
) -> Result<(), E> {
    let mut bytes = zeroize::Zeroizing::new([0_u8; 64]);
    let mut empty = digits.iter_mut();
    let mut next = empty.next();
    while next.is_some() {
        fill(&mut *bytes)?;
        for byte in *bytes {
            let Some(digit) = &mut next else { break };
            if let Some(drawn) = DIGITS.get(usize::from(byte & 0x3f)) {
                **digit = *drawn;
                next = empty.next();
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The standard's check value is 0xCBF43926.
    #[test]
    fn the_checksum_is_the_standards_crc_in_base62() {
        let value = checksum(b"123456789").iter().fold(0_u64, |sum, digit| {
            sum * 62 + DIGITS.iter().position(|known| known == digit).unwrap() as u64
        });
        assert_eq!(value, 0xCBF4_3926);
        assert!(is_checksum(&checksum(b"123456789"), b"123456789"));
        for wrong in ["00000", "0000000", "00000é", "000001", "000000"] {
            assert_eq!(is_checksum(wrong.as_bytes(), b""), wrong == "000000", "{wrong}");
        }
        assert_eq!(&checksum(b""), b"000000");
    }

    #[test]
    fn bytes_that_are_no_digit_are_drawn_again() {
        let mut rounds = 0;
        let mut digits = [0; 3];
        random(&mut digits, |bytes| {
            rounds += 1;
            bytes.fill(0xff);
            if rounds == 2 {
                bytes[..3].copy_from_slice(&[0, 61, 0xc1]);
            }
            Ok::<(), ()>(())
        })
        .unwrap();
        assert_eq!((&digits, rounds), (b"0z1", 2));
    }

    #[test]
    fn a_failing_generator_ends_the_draw() {
        assert_eq!(random(&mut [0; 3], |_| Err("no entropy")), Err("no entropy"));
    }
}
