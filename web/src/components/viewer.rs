//! Pages to look at: one at a time, larger or smaller, turned, and all at once.

use super::{Button, Icon, MarkedPicture, draw_marked};
use crate::state::Picture;
use crate::text::{keys as k, t};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// How wide a page can be made, in widths of the stage.
const WIDTHS: [f64; 5] = [1.0, 1.5, 2.0, 3.0, 4.0];
const WIDEST: f64 = WIDTHS[WIDTHS.len() - 1];

/// A step that shows nothing new is left out.
const WORTH_A_STEP: f64 = 1.1;

/// How wide a small page is, in pixels, on a sharp screen.
const THUMB: f64 = 240.0;

/// The shape of most papers, until the picture says its own.
const A4: f64 = 0.707;

/// How the pages are looked at.
#[derive(Clone, Copy)]
struct Sight {
    pages: StoredValue<Vec<Arc<Picture>>>,
    count: usize,
    page: RwSignal<usize>,
    /// Widths of the stage; `None` shows the whole page.
    width: RwSignal<Option<f64>>,
    /// How many widths of the stage the whole page has, as last seen.
    whole: StoredValue<f64>,
    /// Quarter turns.
    turn: RwSignal<u8>,
    /// Width by height of the picture before it is turned.
    shape: RwSignal<f64>,
    turned: StoredValue<Option<Callback<()>>>,
    viewer: NodeRef<html::Div>,
    stage: NodeRef<html::Div>,
    sheet: NodeRef<html::Div>,
}

/// The pages of a paper.
#[component]
pub(crate) fn Viewer(
    /// The page pictures, at least one.
    pages: Vec<Arc<Picture>>,
    /// Lines that are drawn into every page, again and again.
    #[prop(optional)]
    watermark: Option<Vec<String>>,
    /// Another page is shown.
    #[prop(optional, into)]
    turned: Option<Callback<()>>,
) -> impl IntoView {
    let count = pages.len();
    let viewer = NodeRef::new();
    let sight = Sight {
        pages: StoredValue::new(pages),
        count,
        page: RwSignal::new(0),
        width: RwSignal::new(None),
        whole: StoredValue::new(1.0),
        turn: RwSignal::new(0),
        shape: RwSignal::new(A4),
        turned: StoredValue::new(turned),
        viewer,
        stage: NodeRef::new(),
        sheet: NodeRef::new(),
    };
    view! {
        <div class="viewer no-print" data-testid="viewer" node_ref=viewer>
            <Tools sight />
            <Stage sight watermark=watermark.clone() />
            {(count > 1).then(|| view! { <Overview sight watermark /> })}
        </div>
    }
    .into_any()
}

#[component]
fn Stage(sight: Sight, watermark: Option<Vec<String>>) -> impl IntoView {
    let Sight { width, turn, shape, stage, sheet, .. } = sight;
    let page = move || sight.pages.with_value(|pages| pages.get(sight.page.get()).cloned());
    let alt = Signal::derive(move || k::page_of(sight.page.get() + 1, sight.count).say());
    let picture = NodeRef::<html::Img>::new();
    let loaded = move |_| {
        if let Some(picture) = picture.get_untracked().filter(|picture| picture.natural_height() > 0) {
            shape.set(f64::from(picture.natural_width()) / f64::from(picture.natural_height()));
        }
    };
    let plain = move || view! { <img src=move || page().map(|page| page.url()) alt=alt data-testid="page" draggable="false" on:load=loaded node_ref=picture /> };
    let marked = move |marks: Vec<String>| {
        move || {
            let (picture, marks) = (page()?, marks.clone());
            Some(view! { <MarkedPicture test="page" picture marks alt drawn=move |ratio| shape.set(ratio) /> })
        }
    };
    let picture = match watermark {
        Some(marks) => marked(marks).into_any(),
        None => plain().into_any(),
    };
    let wide = move || width.get().map_or_else(|| "var(--whole)".to_owned(), |width| format!("calc({width} * 100%)"));
    let ratio = move || if turn.get() % 2 == 0 { shape.get() } else { shape.get().recip() };
    view! {
        <div
            class="stage pages"
            class:zoomed=move || width.get().is_some()
            tabindex="0"
            role="group"
            aria-label=alt
            data-testid="stage"
            on:keydown=move |event| sight.press(&event)
            node_ref=stage
        >
            <div
                class=move || format!("sheet turn-{}", turn.get())
                style:--wide=wide
                style:--ratio=move || ratio().to_string()
                on:click=move |event: web_sys::MouseEvent| sight.touch(&event)
                node_ref=sheet
            >
                {picture}
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Tools(sight: Sight) -> impl IntoView {
    let Sight { page, width, turn, count, .. } = sight;
    let pages = (count > 1).then(|| {
        view! {
            <div class="tool-group turning">
                <Button
                    test="page-previous"
                    icon="a-previous"
                    label=k::PAGE_PREVIOUS
                    disabled=Signal::derive(move || page.get() == 0)
                    press=move |()| sight.show(page.get_untracked().saturating_sub(1))
                />
                <span class="page-number" role="status" data-testid="page-number">
                    <span class="page-words">{move || k::page_of(page.get() + 1, count).say()}</span>
                    <span class="page-short" aria-hidden="true">{move || format!("{} / {count}", page.get() + 1)}</span>
                </span>
                <Button
                    test="page-next"
                    icon="a-next"
                    label=k::PAGE_NEXT
                    disabled=Signal::derive(move || page.get() + 1 >= count)
                    press=move |()| sight.show((page.get_untracked() + 1).min(count - 1))
                />
            </div>
        }
    });
    view! {
        <div class="tools">
            {pages}
            <div class="tool-group sizing">
                <Button
                    test="zoom-out"
                    icon="a-zoomout"
                    label=k::ZOOM_OUT
                    disabled=Signal::derive(move || width.get().is_none())
                    press=move |()| sight.smaller()
                />
                <Button
                    test="zoom-in"
                    icon="a-zoomin"
                    label=k::ZOOM_IN
                    disabled=Signal::derive(move || width.get().is_some_and(|width| width >= WIDEST))
                    press=move |()| sight.larger(None)
                />
                <Button
                    test="turn"
                    icon="a-turn"
                    label=k::TURN
                    press=move |()| turn.update(|turn| *turn = (*turn + 1) % 4)
                />
            </div>
        </div>
    }
    .into_any()
}

/// All pages, small. Those that bear lines are drawn when somebody wants to see them, one after the other.
#[component]
fn Overview(sight: Sight, watermark: Option<Vec<String>>) -> impl IntoView {
    let Sight { pages, page, count, .. } = sight;
    let opened = RwSignal::new(false);
    let canvases: Vec<NodeRef<html::Canvas>> = (0..count).map(|_| NodeRef::new()).collect();
    let small = |place: usize| match &watermark {
        Some(_) => view! { <canvas class="marked" aria-hidden="true" node_ref=canvases[place]></canvas> }.into_any(),
        None => {
            let url = pages.with_value(|pages| pages.get(place).map(|page| page.url()));
            view! { <img src=url alt="" loading="lazy" draggable="false" /> }.into_any()
        }
    };
    let thumbs = (0..count)
        .map(|place| {
            view! {
                <button
                    type="button"
                    class="thumb"
                    data-testid="thumb"
                    aria-label=t(k::page_of(place + 1, count))
                    aria-current=move || (page.get() == place).then_some("page")
                    on:click=move |_| sight.show(place)
                >
                    {small(place)}
                    <span>{(place + 1).to_string()}</span>
                </button>
            }
        })
        .collect_view();
    Effect::new(move |_| {
        let Some(marks) = watermark.clone().filter(|_| opened.get()) else { return };
        let pages = pages.get_value();
        let canvases: Vec<_> = canvases.iter().map(|canvas| canvas.get_untracked()).collect();
        leptos::task::spawn_local(async move {
            for (canvas, page) in canvases.into_iter().flatten().zip(pages) {
                draw_marked(&canvas, &page, &marks, Some(THUMB)).await;
            }
        });
    });
    view! {
        <details class="overview" data-testid="overview" on:toggle=move |_| opened.set(true)>
            <summary>
                <Icon name="a-overview" />
                <span>{t(k::OVERVIEW)}</span>
            </summary>
            <div class="thumbs">{thumbs}</div>
        </details>
    }
    .into_any()
}

impl Sight {
    /// Page up and down turn pages, and the arrows too as long as there is nothing to move; plus and minus zoom.
    fn press(self, event: &web_sys::KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let page = self.page.get_untracked();
        let (last, zoomed) = (self.count - 1, self.width.get_untracked().is_some());
        let backwards =
            document().document_element().is_some_and(|page| page.get_attribute("dir").as_deref() == Some("rtl"));
        let (next, previous) = if backwards { ("ArrowLeft", "ArrowRight") } else { ("ArrowRight", "ArrowLeft") };
        match event.key().as_str() {
            "PageDown" => self.show((page + 1).min(last)),
            "PageUp" => self.show(page.saturating_sub(1)),
            "Home" => self.show(0),
            "End" => self.show(last),
            key if key == next && !zoomed => self.show((page + 1).min(last)),
            key if key == previous && !zoomed => self.show(page.saturating_sub(1)),
            "+" => self.larger(None),
            "-" => self.smaller(),
            _ => return,
        }
        event.prevent_default();
    }

    /// Shows another page, from its top.
    fn show(self, page: usize) {
        self.page.set(page);
        if let Some(stage) = self.stage.get_untracked() {
            stage.set_scroll_top(0);
        }
        // The tools hold fast at the upper edge; the page may have been scrolled away under them.
        if let Some(viewer) = self.viewer.get_untracked().filter(|viewer| viewer.get_bounding_client_rect().top() < 0.0)
        {
            viewer.scroll_into_view();
        }
        if let Some(turned) = self.turned.get_value() {
            turned.run(());
        }
    }

    /// A touch makes the page larger where it was touched; another shows it whole.
    fn touch(self, event: &web_sys::MouseEvent) {
        if self.width.get_untracked().is_some() {
            self.width.set(None);
        } else {
            self.larger(Some((f64::from(event.client_x()), f64::from(event.client_y()))));
        }
    }

    /// The next width: first that of the stage, then more.
    fn larger(self, around: Option<(f64, f64)>) {
        let Some(now) = self.measured() else { return };
        if self.width.get_untracked().is_none() {
            self.whole.set_value(now);
        }
        if let Some(next) = WIDTHS.into_iter().find(|width| *width > now * WORTH_A_STEP) {
            self.resize(Some(next), around);
        }
    }

    /// The width before, or the whole page.
    fn smaller(self) {
        let Some(now) = self.measured() else { return };
        let whole = self.whole.get_value() * WORTH_A_STEP;
        let before = WIDTHS.into_iter().rev().find(|width| *width < now / WORTH_A_STEP);
        self.resize(before.filter(|width| *width > whole), None);
    }

    /// How many widths of the stage the page has now.
    fn measured(self) -> Option<f64> {
        let (stage, sheet) = (self.stage.get_untracked()?, self.sheet.get_untracked()?);
        let stage = f64::from(stage.client_width());
        (stage > 0.0).then(|| sheet.get_bounding_client_rect().width() / stage)
    }

    /// Changes the width and keeps the same spot of the page in view: the given one, or the middle of the upper edge.
    fn resize(self, width: Option<f64>, around: Option<(f64, f64)>) {
        let (Some(stage), Some(sheet)) = (self.stage.get_untracked(), self.sheet.get_untracked()) else { return };
        let (frame, before) = (stage.get_bounding_client_rect(), sheet.get_bounding_client_rect());
        let (x, y) = around.unwrap_or((frame.left() + frame.width() / 2.0, frame.top()));
        let spot = ((x - before.left()) / before.width(), (y - before.top()) / before.height());
        self.width.set(width);
        request_animation_frame(move || {
            let after = sheet.get_bounding_client_rect();
            let right = after.left() + spot.0.clamp(0.0, 1.0) * after.width() - x;
            let down = after.top() + spot.1.clamp(0.0, 1.0) * after.height() - y;
            stage.scroll_by_with_x_and_y(right, down);
        });
    }
}
