//! A camera over a table: which place of the table each of its pixels sees.

use copier::{Point, Quad};

/// Turns in radians, distances in mm, the rest in pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Camera {
    pub(crate) width: usize,
    pub(crate) height: usize,
    /// Focal length as a part of the picture's longest side.
    pub(crate) focal: f32,
    /// About the axis of sight.
    pub(crate) roll: f32,
    /// About the axis from left to right.
    pub(crate) pitch: f32,
    /// About the axis from top to bottom.
    pub(crate) yaw: f32,
    /// From the camera to the middle of the paper.
    pub(crate) distance: f32,
    /// Where the middle of the paper is seen, as parts of the picture's sides from its middle.
    pub(crate) shift: (f32, f32),
}

type Vector = [f32; 3];

impl Camera {
    /// Three axes of the paper (right, down, and away from the camera) and its middle, as the camera sees them.
    fn axes(&self) -> ([Vector; 3], Vector) {
        let turn = |[x, y, z]: Vector| {
            let (sin, cos) = self.roll.sin_cos();
            let (x, y) = (x * cos - y * sin, x * sin + y * cos);
            let (sin, cos) = self.pitch.sin_cos();
            let (y, z) = (y * cos - z * sin, y * sin + z * cos);
            let (sin, cos) = self.yaw.sin_cos();
            [x * cos + z * sin, y, z * cos - x * sin]
        };
        let focal = self.focal();
        let middle = [
            self.shift.0 * self.width as f32 / focal * self.distance,
            self.shift.1 * self.height as f32 / focal * self.distance,
            self.distance,
        ];
        ([turn([1.0, 0.0, 0.0]), turn([0.0, 1.0, 0.0]), turn([0.0, 0.0, 1.0])], middle)
    }

    fn focal(&self) -> f32 {
        self.focal * self.width.max(self.height) as f32
    }

    /// Where a place of the paper, in mm from its middle, is seen.
    pub(crate) fn sees(&self, x: f32, y: f32) -> Point {
        let (axes, middle) = self.axes();
        let at: Vector = std::array::from_fn(|i| middle[i] + axes[0][i] * x + axes[1][i] * y);
        let focal = self.focal();
        Point::new(at[0] / at[2] * focal + self.width as f32 / 2.0, at[1] / at[2] * focal + self.height as f32 / 2.0)
    }

    /// Where the corners of a paper of this size are seen.
    pub(crate) fn corners(&self, width: f32, height: f32) -> Quad {
        let (x, y) = (width / 2.0, height / 2.0);
        [(-x, -y), (x, -y), (x, y), (-x, y)].map(|(x, y)| self.sees(x, y))
    }

    /// Which place of a table, raised by `raised` at each place, each pixel sees.
    pub(crate) fn looks(&self) -> impl Fn(f32, f32, &dyn Fn(f32, f32) -> f32) -> (f32, f32) {
        let ([right, down, away], middle) = self.axes();
        let dot = |a: Vector, b: Vector| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
        let (focal, half_x, half_y) = (self.focal(), self.width as f32 / 2.0, self.height as f32 / 2.0);
        move |x, y, raised| {
            let ray = [(x - half_x) / focal, (y - half_y) / focal, 1.0];
            let mut place = (0.0, 0.0);
            let mut height = 0.0;
            for _ in 0..4 {
                // Raised is towards the camera.
                let base: Vector = std::array::from_fn(|i| middle[i] - away[i] * height);
                let reach = dot(base, away) / dot(ray, away);
                let from: Vector = std::array::from_fn(|i| ray[i] * reach - base[i]);
                place = (dot(from, right), dot(from, down));
                let now = raised(place.0, place.1);
                if (now - height).abs() < 1e-3 {
                    break;
                }
                height = now;
            }
            place
        }
    }
}
