//! Where the paper lies in the photograph, set by hand: four corners that can be dragged, or moved by the arrow keys.

use super::{at, step};
use crate::components::{Button, Look, Next, Screen};
use crate::state::{Change, ScanPage, app};
use crate::text::{Wording, keys as k, t};
use bridge::{Corners, Spot};
use leptos::html;
use leptos::prelude::*;
use web_sys::{Element, KeyboardEvent, PointerEvent};

/// What an arrow key moves a corner by, as a part of the photograph's sides; more with Shift.
const STEP: f32 = 0.005;
const LEAP: f32 = 0.03;

/// How many times larger the glass shows what is under the finger, in widths of the glass.
const GLASS: f64 = 5.0;

/// The corners of a whole photograph.
const WHOLE: [Spot; 4] =
    [Spot { x: 0.0, y: 0.0 }, Spot { x: 1.0, y: 0.0 }, Spot { x: 1.0, y: 1.0 }, Spot { x: 0.0, y: 1.0 }];

/// What can be seen of each corner's place.
fn names() -> [Wording; 4] {
    [k::CORNER_TOP_LEFT, k::CORNER_TOP_RIGHT, k::CORNER_BOTTOM_RIGHT, k::CORNER_BOTTOM_LEFT]
}

/// A photograph and the four corners on it. Copied freely.
#[derive(Clone, Copy)]
struct Board {
    corners: RwSignal<[Spot; 4]>,
    /// Which corner is under a finger or has the focus.
    held: RwSignal<Option<usize>>,
    stage: NodeRef<html::Div>,
    shape: f64,
}

/// The corners of the page that is looked at.
#[component]
pub(super) fn CornersByHand() -> impl IntoView {
    let app = app();
    let page = app.scan.pages.with_untracked(|pages| {
        let current = app.scan.current.get_untracked();
        pages.iter().find(|page| page.id == current).cloned()
    });
    match page {
        Some(page) => view! { <Setting page /> }.into_any(),
        None => ().into_any(),
    }
}

#[component]
fn Setting(page: ScanPage) -> impl IntoView {
    let app = app();
    let board = Board {
        corners: RwSignal::new(page.corners.0),
        held: RwSignal::new(None),
        stage: NodeRef::new(),
        shape: page.photograph_shape(),
    };
    let url = page.photograph_shown.url();
    let busy = Signal::derive(move || app.scan.is_busy());
    let done = move |()| {
        leptos::task::spawn_local(async move {
            app.scan.change(Change::Corners(Corners(board.corners.get_untracked()))).await;
            app.return_to(at(step::CHECK));
        });
    };
    let handles =
        names().into_iter().enumerate().map(|(place, name)| view! { <Handle board place name /> }).collect_view();
    let glass_url = url.clone();
    view! {
        <Screen test="screen-scan-corners" title=k::CORNERS_TITLE lead=k::CORNERS_LEAD>
            <div class="corner-stage" dir="ltr" node_ref=board.stage style:--ratio=board.shape.to_string() data-testid="corner-stage">
                <img src=url alt=t(k::SHOT_PHOTO) draggable="false" />
                <svg class="edges shown" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
                    <polygon points=move || board.points() />
                </svg>
                {handles}
                {move || {
                    let url = glass_url.clone();
                    board.held.get().map(|place| view! { <Glass board place url /> })
                }}
            </div>
            <Next>
                <Button test="corners-whole" icon="a-whole" label=k::CORNERS_WHOLE disabled=busy press=move |()| board.corners.set(WHOLE) />
                <Button test="corners-done" icon="a-check" label=k::CORNERS_DONE look=Look::Main disabled=busy press=done />
            </Next>
        </Screen>
    }
    .into_any()
}

/// One corner: a ring that leaves what is under it in view.
#[component]
fn Handle(board: Board, place: usize, name: Wording) -> impl IntoView {
    let spot = move || board.corners.get()[place];
    let percent = |part: f32| format!("{:.2}%", part.clamp(0.0, 1.0) * 100.0);
    let down = move |event: PointerEvent| {
        event.prevent_default();
        let handle: Element = event_target(&event);
        // Without it a fast finger would leave the corner behind.
        let _ = handle.set_pointer_capture(event.pointer_id());
        board.held.set(Some(place));
    };
    let moved = move |event: PointerEvent| {
        let handle: Element = event_target(&event);
        if handle.has_pointer_capture(event.pointer_id()) {
            board.follow(place, f64::from(event.client_x()), f64::from(event.client_y()));
        }
    };
    let key = move |event: KeyboardEvent| {
        let far = if event.shift_key() { LEAP } else { STEP };
        let (x, y) = match event.key().as_str() {
            "ArrowLeft" => (-far, 0.0),
            "ArrowRight" => (far, 0.0),
            "ArrowUp" => (0.0, -far),
            "ArrowDown" => (0.0, far),
            _ => return,
        };
        event.prevent_default();
        board.held.set(Some(place));
        let Spot { x: old_x, y: old_y } = board.corners.get_untracked()[place];
        board.put(place, old_x + x, old_y + y);
    };
    view! {
        <button
            type="button"
            class="corner"
            class:held=move || board.held.get() == Some(place)
            data-testid=format!("corner-{place}")
            data-x=move || format!("{:.4}", spot().x)
            aria-label=t(name)
            style:left=move || percent(spot().x)
            style:top=move || percent(spot().y)
            on:pointerdown=down
            on:pointermove=moved
            on:pointerup=move |_| board.held.set(None)
            on:pointercancel=move |_| board.held.set(None)
            on:keydown=key
            on:blur=move |_| board.held.set(None)
        ></button>
    }
    .into_any()
}

/// What is under the finger, larger, on the other side of the photograph.
#[component]
fn Glass(board: Board, place: usize, url: String) -> impl IntoView {
    let spot = move || board.corners.get()[place];
    let high = GLASS / board.shape;
    let part = |at: f32, sides: f64| {
        let at = f64::from(at.clamp(0.0, 1.0));
        if (sides - 1.0).abs() < 0.01 { 0.0 } else { (at * sides - 0.5) / (sides - 1.0) * 100.0 }
    };
    view! {
        <div
            class="glass"
            class:other-side=move || spot().x < 0.5
            aria-hidden="true"
            style:background-image=format!("url({url})")
            style:background-size=format!("{}% {}%", GLASS * 100.0, high * 100.0)
            style:background-position=move || format!("{}% {}%", part(spot().x, GLASS), part(spot().y, high))
        ></div>
    }
    .into_any()
}

impl Board {
    fn points(self) -> String {
        let corners = self.corners.get();
        corners.iter().map(|spot| format!("{:.4},{:.4}", spot.x, spot.y)).collect::<Vec<_>>().join(" ")
    }

    fn follow(self, place: usize, x: f64, y: f64) {
        let Some(stage) = self.stage.get_untracked() else { return };
        let frame = stage.get_bounding_client_rect();
        #[expect(clippy::cast_possible_truncation, reason = "parts of a side")]
        let part = |at: f64, from: f64, length: f64| ((at - from) / length.max(1.0)) as f32;
        self.put(place, part(x, frame.left(), frame.width()), part(y, frame.top(), frame.height()));
    }

    /// Puts a corner somewhere, unless the four would be no sheet any more.
    fn put(self, place: usize, x: f32, y: f32) {
        let mut corners = self.corners.get_untracked();
        corners[place] = Spot { x: x.clamp(0.0, 1.0), y: y.clamp(0.0, 1.0) };
        if is_sheet(&corners) {
            self.corners.set(corners);
        }
    }
}

/// Whether it turns clockwise at each corner, and not too little.
fn is_sheet(corners: &[Spot; 4]) -> bool {
    (0..4).all(|place| {
        let (before, at, after) = (corners[(place + 3) % 4], corners[place], corners[(place + 1) % 4]);
        (at.x - before.x) * (after.y - at.y) - (at.y - before.y) * (after.x - at.x) > 0.004
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn corners_may_not_cross() {
        assert!(is_sheet(&WHOLE));
        let mut crossed = WHOLE;
        crossed.swap(0, 1);
        assert!(!is_sheet(&crossed));
        assert!(!is_sheet(&[WHOLE[0]; 4]));
    }
}
