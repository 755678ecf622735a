//! Numbers that nobody chose, the same for the same seed.

/// SplitMix64.
#[derive(Clone)]
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// From 0 to 1.
    pub(crate) fn part(&mut self) -> f32 {
        (self.next() >> 40) as f32 / (1 << 24) as f32
    }

    /// From `-most` to `most`.
    pub(crate) fn around(&mut self, most: f32) -> f32 {
        (self.part() * 2.0 - 1.0) * most
    }

    pub(crate) fn between(&mut self, low: f32, high: f32) -> f32 {
        low + self.part() * (high - low)
    }

    /// About 0, with a spread of 1.
    pub(crate) fn grain(&mut self) -> f32 {
        let bits = self.next();
        let sum: u64 = (0..4).map(|part| (bits >> (16 * part)) & 0xffff).sum();
        (sum as f32 / 65_536.0 - 2.0) * 1.732
    }
}

/// A number for a place, smooth between whole places: from 0 to 1.
pub(crate) fn smooth(x: f32, y: f32, seed: u64) -> f32 {
    let (left, top) = (x.floor(), y.floor());
    let ease = |t: f32| t * t * (3.0 - 2.0 * t);
    let (u, v) = (ease(x - left), ease(y - top));
    let at = |dx: i64, dy: i64| {
        let place = ((left as i64 + dx) as u64).wrapping_mul(0x0100_0000_01b3) ^ ((top as i64 + dy) as u64) << 20;
        (mixed(place ^ seed.wrapping_mul(0x9e37_79b9)) >> 40) as f32 / (1 << 24) as f32
    };
    let (upper, lower) = (at(0, 0) * (1.0 - u) + at(1, 0) * u, at(0, 1) * (1.0 - u) + at(1, 1) * u);
    upper * (1.0 - v) + lower * v
}

fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
