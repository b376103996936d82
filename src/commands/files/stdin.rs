//! Standard input as an upload's content.
//!
//! It is read on a thread that nobody waits for: the runtime's own reader would keep the program
//! alive after Ctrl-C until the next line comes.

use std::io::{self, Cursor, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, ReadBuf};
use tokio::sync::mpsc;

/// Most bytes of one piece.
const PIECE: usize = 64 << 10;

/// Pieces that may wait: reading stops while the network is slower.
const WAITING: usize = 4;

/// Standard input, piece by piece.
pub(super) struct Stdin {
    pieces: mpsc::Receiver<io::Result<Vec<u8>>>,
    current: Cursor<Vec<u8>>,
}

impl Stdin {
    /// Begins to read.
    pub(super) fn open() -> io::Result<Self> {
        let (send, pieces) = mpsc::channel(WAITING);
        std::thread::Builder::new().name("imkit-stdin".to_owned()).spawn(move || {
            let mut stdin = io::stdin().lock();
            loop {
                let mut piece = vec![0; PIECE];
                let read = stdin.read(&mut piece).map(|count| {
                    piece.truncate(count);
                    piece
                });
                let ended = !matches!(&read, Ok(piece) if !piece.is_empty());
                // Nobody listens any more when the upload has failed.
                if send.blocking_send(read).is_err() || ended {
                    return;
                }
            }
        })?;
        Ok(Self { pieces, current: Cursor::default() })
    }
}

impl AsyncRead for Stdin {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.current.position() == self.current.get_ref().len() as u64 {
            match ready!(self.pieces.poll_recv(context)) {
                Some(piece) => self.current = Cursor::new(piece?),
                None => return Poll::Ready(Ok(())),
            }
        }
        Pin::new(&mut self.current).poll_read(context, buffer)
    }
}
