//! Said on every screen, as long as only what is kept on this device is open.

use super::{Button, Icon};
use crate::state::app;
use crate::text::{keys as k, t};
use leptos::prelude::*;

/// Nothing where there is a network.
#[component]
pub(crate) fn WithoutNetwork() -> impl IntoView {
    let app = app();
    let without = Memo::new(move |_| app.wallet.is_without_network());
    move || {
        without.get().then(|| view! {
            <aside class="without-network no-print" data-testid="without-network">
                <Icon name="s-offline" />
                <p role="status">{t(k::KEPT_OFFLINE)}</p>
                <Button test="with-network" icon="a-again" label=k::KEPT_WITH_NETWORK press=move |()| app.open_with_network() />
            </aside>
        })
    }
}
