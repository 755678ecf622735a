//! One constant or function a key of `text/fr.ftl`, made by `build.rs`.

use super::{Arg, Wording};

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
