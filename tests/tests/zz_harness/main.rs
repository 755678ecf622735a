#[path = "../browsers/harness.rs"]
mod harness;
#[path = "../browsers/site.rs"]
mod site;
