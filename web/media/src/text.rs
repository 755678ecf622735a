//! Plain text to lines; the canvas draws them.

/// Which way a line runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Latin, Cyrillic, Ethiopic and most others.
    LeftToRight,
    /// Arabic, Hebrew, and their neighbours.
    RightToLeft,
}

/// One line that fits the width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// The way of its paragraph.
    pub direction: Direction,
}

/// Breaks a text into lines, at most `most`.
///
/// `measure` answers how wide a text is, in the unit of `width`. Lines break at spaces, and within a word that is
/// longer than a line. An empty paragraph is an empty line.
pub fn wrap(text: &str, width: f64, most: usize, measure: &mut dyn FnMut(&str) -> f64) -> Vec<Line> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let direction = direction(paragraph);
        let mut rest = Breaker { width, measure: &mut *measure, line: String::new() };
        for word in paragraph.split(|c: char| c.is_whitespace() && c != '\u{a0}') {
            for full in rest.push(word, most - lines.len()) {
                lines.push(Line { text: full, direction });
                if lines.len() >= most {
                    return lines;
                }
            }
        }
        lines.push(Line { text: rest.line, direction });
        if lines.len() >= most {
            return lines;
        }
    }
    lines
}

/// The direction of a paragraph: that of its first letter (rule P2 of the Unicode bidirectional algorithm, with the
/// blocks of right-to-left scripts instead of the table of classes).
fn direction(paragraph: &str) -> Direction {
    let first = paragraph.chars().find(|c| c.is_alphabetic());
    match first {
        Some('\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}')
        | Some('\u{1e800}'..='\u{1efff}') => Direction::RightToLeft,
        Some(_) | None => Direction::LeftToRight,
    }
}

struct Breaker<'m> {
    width: f64,
    measure: &'m mut dyn FnMut(&str) -> f64,
    line: String,
}

impl Breaker<'_> {
    /// Adds a word and hands out the lines that became full, stopping when there are `room` of them.
    fn push(&mut self, word: &str, room: usize) -> Vec<String> {
        let joined = if self.line.is_empty() { word.to_owned() } else { format!("{} {word}", self.line) };
        if self.fits(&joined) {
            self.line = joined;
            return Vec::new();
        }
        let mut full = Vec::new();
        if !self.line.is_empty() {
            full.push(std::mem::take(&mut self.line));
        }
        for letter in word.chars() {
            if full.len() >= room {
                break;
            }
            self.line.push(letter);
            let started = self.line.len() > letter.len_utf8();
            if started && !self.line_fits() {
                self.line.pop();
                full.push(std::mem::replace(&mut self.line, letter.to_string()));
            }
        }
        full
    }

    fn fits(&mut self, text: &str) -> bool {
        // No letter is narrower than this: a very long word is not measured whole.
        text.len() < 4_000 && (self.measure)(text) <= self.width
    }

    fn line_fits(&mut self) -> bool {
        (self.measure)(&self.line) <= self.width
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: f64, most: usize) -> Vec<String> {
        wrap(text, width, most, &mut |t| t.chars().count() as f64).into_iter().map(|l| l.text).collect()
    }

    #[test]
    fn breaks_at_spaces_and_within_long_words() {
        assert_eq!(lines("one two three", 7.0, 99), ["one two", "three"]);
        assert_eq!(lines("abcdefgh ij", 3.0, 99), ["abc", "def", "gh", "ij"]);
        assert_eq!(lines("\u{feff}a\r\n\r\nb\tc\n", 9.0, 99), ["a", "", "b c"]);
        assert_eq!(lines("", 9.0, 99), [""; 0]);
    }

    #[test]
    fn stops_at_the_most_lines_even_without_a_space() {
        assert_eq!(lines(&"x".repeat(1_000_000), 10.0, 5).len(), 5);
        assert_eq!(lines(&"x ".repeat(100_000), 10.0, 5).len(), 5);
        assert_eq!(lines(&"\n".repeat(100_000), 10.0, 5).len(), 5);
    }

    #[test]
    fn a_width_of_nothing_still_ends() {
        assert_eq!(lines("abc", 0.0, 99), ["a", "b", "c"]);
    }

    #[test]
    fn each_paragraph_has_its_own_direction() {
        let lines = wrap("12 سلام world\nhello سلام\n123", 99.0, 99, &mut |_| 1.0);
        let directions: Vec<_> = lines.iter().map(|l| l.direction).collect();
        assert_eq!(directions, [Direction::RightToLeft, Direction::LeftToRight, Direction::LeftToRight]);
    }
}
