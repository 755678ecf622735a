//! Colour profiles as displays, scanners and presses have them, with something planted in every place.

/// Tags that turn numbers into colours, of a display like Display P3, gamma 2.2.
pub(crate) fn display() -> Vec<(&'static [u8; 4], Vec<u8>)> {
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33PLANTED-slack".to_vec();
    vec![
        (b"rXYZ", xyz([0x8330, 0x3dc0, 0xffff_ffbc])),
        (b"gXYZ", xyz([0x4ac0, 0xb138, 0xab8])),
        (b"bXYZ", xyz([0x2838, 0x110b, 0xc8ba])),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
        (b"wtpt", xyz([0xf6d6, 0x1_0000, 0xd32d])),
    ]
}

/// A table of colours (A2B0): two by two by two places from `channels` numbers to three.
pub(crate) fn table(channels: u8) -> Vec<(&'static [u8; 4], Vec<u8>)> {
    let mut table = b"mft2\0\0\0\0".to_vec();
    table.extend([channels, 3, 2, 0]);
    for place in 0..9_u32 {
        table.extend(if place % 4 == 0 { 0x1_0000_u32 } else { 0 }.to_be_bytes());
    }
    table.extend([0, 2, 0, 2]);
    let numbers = 2 * usize::from(channels) + (3 << channels) + 2 * 3;
    (0..numbers).for_each(|place| table.extend((place as u16).wrapping_mul(1_571).to_be_bytes()));
    vec![(b"A2B0", table)]
}

/// What says whose the profile is.
fn planted() -> Vec<(&'static [u8; 4], Vec<u8>)> {
    let text = |text: &[u8]| [b"text\0\0\0\0", text, b"\0"].concat();
    let described = |text: &str| {
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut tag = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
        tag.extend(u32::try_from(wide.len()).unwrap_or(0).to_be_bytes());
        tag.extend(28_u32.to_be_bytes());
        [tag, wide].concat()
    };
    vec![
        (b"desc", described("PLANTED: the display of N.")),
        (b"cprt", text(b"PLANTED-copyright")),
        (b"dmnd", described("PLANTED-maker")),
        (b"dmdd", described("PLANTED-model")),
        (b"mmod", b"mmod\0\0\0\0PLANTED-serial".to_vec()),
        (b"vcgt", b"vcgt\0\0\0\0PLANTED-gamma".to_vec()),
        (b"ndin", b"ndin\0\0\0\0PLANTED-native".to_vec()),
        (b"targ", text(b"PLANTED-target")),
        (b"calt", b"dtim\0\0\0\0PLANTED-moment".to_vec()),
        (b"vued", described("PLANTED-view")),
        (b"prVt", text(b"PLANTED-private")),
    ]
}

/// A profile with everything planted: so many marks are in it, some with two bytes a letter.
pub(crate) fn full(space: [u8; 4], colours: Vec<(&'static [u8; 4], Vec<u8>)>) -> Vec<u8> {
    let mut file = written(space, &[colours, planted()].concat());
    // Maker and model, the checksum, and the reserved end of the header.
    for place in [48, 84, 100] {
        file[place..place + 7].copy_from_slice(b"PLANTED");
    }
    file[24..36].copy_from_slice(&[7, 234, 0, 11, 0, 22, 0, 6, 0, 47, 0, 59]);
    file.extend(b"PLANTED-behind");
    file
}

/// A profile of version 4 with these tags.
pub(crate) fn written(space: [u8; 4], tags: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut file = vec![0; 128];
    file[8] = 4;
    file[12..16].copy_from_slice(b"mntr");
    file[16..20].copy_from_slice(&space);
    file[20..24].copy_from_slice(if space == *b"CMYK" { b"Lab " } else { b"XYZ " });
    file[36..40].copy_from_slice(b"acsp");
    file[67] = 1;
    file[68..80].copy_from_slice(&xyz([0xf6d6, 0x1_0000, 0xd32d])[8..]);
    file.extend((tags.len() as u32).to_be_bytes());
    let begin = file.len() + 12 * tags.len();
    let mut all = Vec::new();
    for (name, contents) in tags {
        file.extend_from_slice(*name);
        file.extend(((begin + all.len()) as u32).to_be_bytes());
        file.extend((contents.len() as u32).to_be_bytes());
        all.extend_from_slice(contents);
        all.resize(all.len().next_multiple_of(4), 0);
    }
    file.extend(all);
    let length = (file.len() as u32).to_be_bytes();
    file[..4].copy_from_slice(&length);
    file
}

fn xyz(numbers: [u32; 3]) -> Vec<u8> {
    [b"XYZ \0\0\0\0".to_vec(), numbers.into_iter().flat_map(u32::to_be_bytes).collect()].concat()
}
