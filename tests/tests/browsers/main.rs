//! The browser harness itself: pages with planted faults, that it must find.

mod harness;
mod site;
