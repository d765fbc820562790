//! Reads a picture, within limits, turned the way it was taken, and makes smaller ones of it.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// The largest file that is taken, in bytes.
pub(super) const LARGEST_FILE: u64 = 40 * 1024 * 1024;
/// The most pixels that are unpacked: a little more than the largest cameras of telephones give.
const MOST_PIXELS: u64 = 64_000_000;
const MOST_MEMORY: u64 = 512 * 1024 * 1024;
const JPEG_QUALITY: u8 = 82;

/// Why a picture can't be used; the word tells them apart in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unusable {
    NotAPicture,
    FileTooLarge,
    TooManyPixels,
    Damaged,
}

impl Unusable {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::NotAPicture => "not_a_picture",
            Self::FileTooLarge => "file_too_large",
            Self::TooManyPixels => "too_many_pixels",
            Self::Damaged => "damaged",
        }
    }

    pub(super) fn why(self) -> &'static str {
        match self {
            Self::NotAPicture => "it is no JPEG, PNG, GIF or WebP picture; save it as one of these first",
            Self::FileTooLarge => "it is larger than 40 MB; make it smaller first",
            Self::TooManyPixels => "it has more than 64 million pixels; make it smaller first",
            Self::Damaged => "it is damaged and can't be read; save it anew",
        }
    }
}

/// The ending of a picture of a kind that is taken, told from what it holds and not from its name.
pub(super) fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    match image::guess_format(bytes).ok()? {
        ImageFormat::Jpeg => Some("jpg"),
        ImageFormat::Png => Some("png"),
        ImageFormat::Gif => Some("gif"),
        ImageFormat::WebP => Some("webp"),
        _ => None,
    }
}

/// Unpacks a picture; of a moving one the first frame.
pub(super) fn read(bytes: &[u8]) -> Result<DynamicImage, Unusable> {
    kind_of(bytes).ok_or(Unusable::NotAPicture)?;
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unusable::Damaged)?;
    let mut decoder = reader.into_decoder().map_err(|_| Unusable::Damaged)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unusable::TooManyPixels);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(|_| Unusable::TooManyPixels)?;
    let orientation = decoder.orientation().map_err(|_| Unusable::Damaged)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| Unusable::Damaged)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// A picture as it is handed on: its bytes and what they are.
pub(super) struct Rendered {
    pub bytes: Vec<u8>,
    pub media_type: &'static str,
    pub width: u32,
    pub height: u32,
}

/// The picture no longer than `longest` on either side; never made larger.
pub(super) fn render(picture: &DynamicImage, longest: u32) -> Result<Rendered, Unusable> {
    let fits = picture.width() <= longest && picture.height() <= longest;
    let small = if fits { picture.clone() } else { picture.thumbnail(longest, longest) };
    let (width, height) = (small.width(), small.height());
    let mut bytes = Vec::new();
    let media_type = if small.color().has_alpha() {
        small.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(|_| Unusable::Damaged)?;
        "image/png"
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY);
        small.to_rgb8().write_with_encoder(encoder).map_err(|_| Unusable::Damaged)?;
        "image/jpeg"
    };
    Ok(Rendered { bytes, media_type, width, height })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        DynamicImage::new_rgba8(width, height)
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .unwrap();
        bytes
    }

    #[test]
    fn a_picture_is_made_smaller_and_never_larger() {
        let picture = read(&png(800, 400)).unwrap();
        let small = render(&picture, 320).unwrap();
        assert_eq!((small.width, small.height, small.media_type), (320, 160, "image/png"));
        let same = render(&picture, 1600).unwrap();
        assert_eq!((same.width, same.height), (800, 400));
    }

    #[test]
    fn what_is_no_picture_or_too_much_is_refused_by_what_it_is() {
        assert_eq!(read(b"<svg xmlns='http://www.w3.org/2000/svg'/>").err(), Some(Unusable::NotAPicture));
        assert_eq!(read(b"").err(), Some(Unusable::NotAPicture));
        let whole = png(200, 200);
        assert_eq!(read(&whole[..60]).err(), Some(Unusable::Damaged));
        // A header that promises 60,000 × 60,000 pixels, with nothing behind it.
        let mut bomb = png(1, 1);
        bomb[16..20].copy_from_slice(&60_000u32.to_be_bytes());
        bomb[20..24].copy_from_slice(&60_000u32.to_be_bytes());
        let refused = read(&bomb).err();
        assert!(matches!(refused, Some(Unusable::TooManyPixels | Unusable::Damaged)), "{refused:?}");
    }
}
