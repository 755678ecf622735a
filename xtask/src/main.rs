//! One command for everything: run, test, ci, bench, screenshots, layers.

fn main() {}
