//! The screen as it stands, read from the file that the X server draws it into (Xvfb's `-fbdir`, in the format of xwd).

use std::fs::File;
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;

use crate::Outcome;

/// Reading all of it at every look would take the time that the windows need; what differs does so in many rows.
const EVERY_ROW: usize = 8;
/// So many of the looked-at pixels in a thousand may be unlike and it is still the same picture: the edge of a letter is not always
/// drawn alike.
const UNLIKE_IN_THOUSAND: usize = 1;

pub(crate) struct Screen {
    file: File,
    first_pixel: u64,
    width: usize,
    height: usize,
    bytes_per_row: usize,
}

/// What stood on the screen, every few rows of it.
#[derive(PartialEq, Eq)]
pub(crate) struct Look(Vec<u8>);

/// All that stood on the screen.
pub(crate) struct Picture {
    pixels: Vec<u8>,
    width: usize,
    height: usize,
    look: Look,
}

impl Screen {
    pub(crate) fn of(folder: &Path) -> Outcome<Self> {
        let path = folder.join("Xvfb_screen0");
        let file = File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        // XWDFileHeader: numbers of four bytes, highest first.
        let field = |number: u64| -> Outcome<u32> {
            let mut bytes = [0; 4];
            read_at(&file, number * 4, &mut bytes)?;
            Ok(u32::from_be_bytes(bytes))
        };
        let (header, width, height) = (field(0)?, field(4)?, field(5)?);
        let (bits_per_pixel, bytes_per_row, colours) = (field(11)?, field(12)?, field(19)?);
        if bits_per_pixel != 32 {
            return Err(format!("the screen has {bits_per_pixel} bits a pixel, not 32").into());
        }
        const BYTES_PER_COLOUR: u64 = 12;
        let first_pixel = u64::from(header) + u64::from(colours) * BYTES_PER_COLOUR;
        let size = |number: u32| usize::try_from(number);
        Ok(Self {
            file,
            first_pixel,
            width: size(width)?,
            height: size(height)?,
            bytes_per_row: size(bytes_per_row)?,
        })
    }

    pub(crate) fn look(&self) -> Outcome<Look> {
        let rows = self.height / EVERY_ROW;
        let mut pixels = vec![0; rows * self.bytes_per_row];
        for (n, row) in pixels.chunks_exact_mut(self.bytes_per_row).enumerate() {
            let at = self.first_pixel + (n * EVERY_ROW * self.bytes_per_row) as u64;
            read_at(&self.file, at, row)?;
        }
        Ok(Look(pixels))
    }

    pub(crate) fn picture(&self) -> Outcome<Picture> {
        let look = self.look()?;
        let mut pixels = vec![0; self.height * self.bytes_per_row];
        read_at(&self.file, self.first_pixel, &mut pixels)?;
        Ok(Picture { pixels, width: self.width, height: self.height, look })
    }
}

impl Look {
    /// Whether nothing is on it: one colour from edge to edge.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.chunks_exact(4).all(|pixel| pixel == &self.0[..4])
    }

    pub(crate) fn shows(&self, picture: &Picture) -> bool {
        let (here, there) = (self.0.chunks_exact(4), picture.look.0.chunks_exact(4));
        here.zip(there).filter(|(here, there)| here != there).count() * 1000
            <= self.0.len() / 4 * UNLIKE_IN_THOUSAND
    }
}

impl Picture {
    /// Leaves it as a file (PPM), for whoever wants to see what was waited for.
    pub(crate) fn keep(&self, file: &Path) -> Outcome {
        std::fs::create_dir_all(file.parent().ok_or("a file lies in a folder")?)?;
        let mut out = BufWriter::new(File::create(file)?);
        writeln!(out, "P6 {} {} 255", self.width, self.height)?;
        let row = self.pixels.len() / self.height;
        for pixel in self.pixels.chunks_exact(row).flat_map(|row| row[..self.width * 4].chunks_exact(4)) {
            // Blue comes first on a screen of 24 bits, whose fourth byte means nothing.
            out.write_all(&[pixel[2], pixel[1], pixel[0]])?;
        }
        Ok(out.flush()?)
    }
}

fn read_at(mut file: &File, at: u64, bytes: &mut [u8]) -> std::io::Result<()> {
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(bytes)
}
