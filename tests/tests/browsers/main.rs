//! Real browsers: the harness itself, which must find planted faults, and the stories of people with the real server.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

/// A test in Chromium and in Firefox.
macro_rules! in_both {
    ($name:ident) => {
        mod $name {
            #[tokio::test(flavor = "multi_thread")]
            async fn chromium() {
                super::$name(super::BrowserKind::Chromium).await.unwrap();
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn firefox() {
                super::$name(super::BrowserKind::Firefox).await.unwrap();
            }
        }
    };
}

mod album;
mod arrival;
mod bad_input;
mod colours;
mod doors;
mod effort;
mod gallery;
mod harness;
mod kept;
mod keyboard;
mod kiosk;
mod kiosk_traces;
mod languages;
mod leaving;
mod luggage;
mod memory;
mod on_screen;
mod papers;
mod person;
mod practice;
mod print;
mod printer;
mod requests;
mod scan;
mod screens;
mod shared;
mod shares;
mod site;
mod story;
mod voices;
mod vouchers;
mod without_network;
