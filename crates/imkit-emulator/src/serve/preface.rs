//! Which protocol a client speaks: HTTP/2 begins with a preface that is no request of HTTP/1.1
//! (RFC 9113 3.4), so the first bytes tell, with and without TLS.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};

const PREFACE: &[u8; 24] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A protocol.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Protocol {
    Http1,
    Http2,
}

/// Reads until it is clear which protocol is spoken. What was read is read again from the stream
/// that comes back.
pub(super) async fn read<S: AsyncRead + Unpin>(mut inner: S) -> io::Result<(Protocol, Begun<S>)> {
    let mut begin = [0; PREFACE.len()];
    let mut length = 0;
    let protocol = loop {
        if begin[..length] != PREFACE[..length] {
            break Protocol::Http1;
        }
        if length == PREFACE.len() {
            break Protocol::Http2;
        }
        match inner.read(&mut begin[length..]).await? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => length += count,
        }
    };
    Ok((protocol, Begun { inner, begin, read: 0, length }))
}

/// A stream of which the beginning was read already.
pub(super) struct Begun<S> {
    inner: S,
    begin: [u8; PREFACE.len()],
    /// Bytes of the beginning that were read again.
    read: usize,
    /// Bytes of the beginning.
    length: usize,
}

impl<S: AsyncRead + Unpin> AsyncRead for Begun<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = &mut *self;
        let left = &this.begin[this.read..this.length];
        if left.is_empty() {
            return Pin::new(&mut this.inner).poll_read(cx, buffer);
        }
        let count = left.len().min(buffer.remaining());
        buffer.put_slice(&left[..count]);
        this.read += count;
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Begun<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write(cx, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.inner).poll_write_vectored(cx, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncWriteExt, duplex};

    use super::*;

    async fn told(pieces: &[&[u8]]) -> io::Result<(Protocol, Vec<u8>)> {
        let (server, mut client) = duplex(1);
        let pieces: Vec<Vec<u8>> = pieces.iter().map(|piece| piece.to_vec()).collect();
        let writer = tokio::spawn(async move {
            for piece in pieces {
                client.write_all(&piece).await.unwrap();
            }
        });
        let (protocol, mut stream) = read(server).await?;
        let mut text = Vec::new();
        stream.read_to_end(&mut text).await?;
        writer.await.unwrap();
        Ok((protocol, text))
    }

    #[tokio::test]
    async fn the_first_bytes_tell_and_none_is_lost() {
        for text in ["GET / HTTP/1.1\r\n\r\n", "PUT / HTTP/1.1\r\n\r\n", "PRI * HTTP/1.1\r\n", "x"]
        {
            let (protocol, read) = told(&[text.as_bytes()]).await.unwrap();
            assert_eq!((protocol, read.as_slice()), (Protocol::Http1, text.as_bytes()));
        }
        let (protocol, read) = told(&[PREFACE, b"more"]).await.unwrap();
        assert_eq!((protocol, read.len()), (Protocol::Http2, PREFACE.len() + 4));
        for unclear in ["", "P", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r"] {
            assert!(told(&[unclear.as_bytes()]).await.is_err(), "{unclear}");
        }
    }
}
