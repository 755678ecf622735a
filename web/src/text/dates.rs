//! Dates and times, as the browser writes them in the language in use.

use super::Language;
use crate::state::app;
use bridge::{Day, PaperView};
use js_sys::{Date, Function, Intl, Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

const DAY_MS: f64 = 86_400_000.0;

/// The time by this device's clock, seconds since 1970 (UTC).
pub(crate) fn now_seconds() -> f64 {
    Date::now() / 1000.0
}

/// The same, in whole seconds.
pub(crate) fn now() -> u64 {
    whole(now_seconds())
}

/// A moment as a date and a time: "22 November at 14:05".
pub(crate) fn moment(seconds: u64) -> String {
    written(
        &date_of(seconds),
        &[
            ("weekday", "long"),
            ("day", "numeric"),
            ("month", "long"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("hourCycle", "h23"),
        ],
    )
}

/// A moment with its year, for what is kept: "22 November 2026 at 14:05".
pub(crate) fn dated_moment(seconds: u64) -> String {
    written(
        &date_of(seconds),
        &[
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
            ("hourCycle", "h23"),
        ],
    )
}

/// A time of day: "14:05".
pub(crate) fn time(seconds: u64) -> String {
    written(&date_of(seconds), &[("hour", "2-digit"), ("minute", "2-digit"), ("hourCycle", "h23")])
}

/// A date with its weekday: "Saturday 22 November".
pub(crate) fn weekday_and_day(seconds: u64) -> String {
    written(&date_of(seconds), &[("weekday", "long"), ("day", "numeric"), ("month", "long")])
}

/// The day of a moment: "22 November 2026".
pub(crate) fn date(seconds: u64) -> String {
    written(&date_of(seconds), &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// A full hour of today (0), tomorrow (1) and so on, by this device's clock; seconds since 1970 (UTC).
pub(crate) fn at_hour(days_ahead: u32, hour: u32) -> u64 {
    let date = Date::new_0();
    date.set_date(date.get_date() + days_ahead);
    date.set_hours(hour);
    date.set_minutes(0);
    date.set_seconds(0);
    whole(date.get_time() / 1000.0)
}

/// A moment as `<input type="datetime-local">` has it.
pub(crate) fn local_field(seconds: u64) -> String {
    let date = date_of(seconds);
    let (month, day) = (date.get_month() + 1, date.get_date());
    format!("{:04}-{month:02}-{day:02}T{:02}:{:02}", date.get_full_year(), date.get_hours(), date.get_minutes())
}

/// What such a field says; `None` if it says no moment.
pub(crate) fn seconds_of_field(field: &str) -> Option<u64> {
    let time = Date::new(&field.into()).get_time();
    (!time.is_nan()).then(|| whole(time / 1000.0))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a time after 1970")]
fn whole(seconds: f64) -> u64 {
    seconds as u64
}

/// A day: "22 November 2026"; the text as it is if it is no day.
pub(crate) fn day(day: &Day) -> String {
    let date = Date::new(&format!("{}T12:00:00", day.0).into());
    if date.get_time().is_nan() {
        return day.0.clone();
    }
    written(&date, &[("day", "numeric"), ("month", "long"), ("year", "numeric")])
}

/// The day of a paper: its own date, or else the day it was added.
pub(crate) fn day_of(paper: &PaperView) -> Day {
    paper.details.date.clone().unwrap_or_else(|| day_at(&date_of(paper.added)))
}

fn day_at(date: &Date) -> Day {
    Day(format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()))
}

/// Today by this device's clock.
pub(crate) fn today() -> Day {
    day_at(&Date::new_0())
}

/// How many days lie between today and a day; negative if it has passed, `None` if it is no day.
pub(crate) fn days_until(day: &Day) -> Option<i64> {
    let at = |day: &str| Some(Date::parse(&format!("{day}T12:00:00Z"))).filter(|time| !time.is_nan());
    let days = (at(&day.0)? - at(&today().0)?) / DAY_MS;
    #[expect(clippy::cast_possible_truncation, reason = "a number of days")]
    Some(days.round() as i64)
}

fn date_of(seconds: u64) -> Date {
    #[expect(clippy::cast_precision_loss, reason = "exact for the next 285 million years")]
    Date::new(&JsValue::from_f64(seconds as f64 * 1000.0))
}

fn written(date: &Date, parts: &[(&str, &str)]) -> String {
    let language = app().language.get().unwrap_or(Language::ALL[0]);
    let in_words = language.browser_writes_dates();
    let options = Object::new();
    for (name, value) in parts {
        // Without words a date is digits: 22/11/2026.
        let value = match *name {
            "weekday" if !in_words => continue,
            "month" | "day" if !in_words => "2-digit",
            _ => value,
        };
        // A plain object takes every property.
        let _ = Reflect::set(&options, &(*name).into(), &value.into());
    }
    let locales = if in_words { language.locales() } else { Language::ALL[0].locales() };
    let format: Function = Intl::DateTimeFormat::new(&locales, &options).format();
    format.call1(&JsValue::UNDEFINED, date).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
