//! Draws a PDF without a browser, to look at by hand: `cargo run -p media --example draw -- paper.pdf out`.

use std::ops::ControlFlow;
use std::path::Path;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(folder)) = (arguments.next(), arguments.next()) else {
        return Err(std::io::Error::other("a file and a folder, please"));
    };
    let order = media::Order::new(1600, 320, 100);
    let drawn = media::draw_pdf(std::fs::read(file)?, order, &mut |_, _| ControlFlow::Continue(()));
    std::fs::create_dir_all(&folder)?;
    for (number, page) in (1..).zip(&drawn.pages) {
        std::fs::write(Path::new(&folder).join(format!("page-{number}.jpg")), page)?;
    }
    drawn.not_drawn.map_or(Ok(()), |why| Err(std::io::Error::other(format!("not all was drawn: {why:?}"))))
}
