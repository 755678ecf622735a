use crate::{VoucherKey, app::AppState, http::json};
use axum::{extract::State, http::StatusCode, response::Response};
use wallet_api::sessions::ServerInfo;

pub(crate) async fn handler(State(app): State<AppState>) -> Response {
    let info = ServerInfo {
        oprf_keys: app.keys.public_keys(),
        now: app.now(),
        vault_bytes: app.limits.vault_bytes,
        kiosk: app.limits.kiosk,
        voucher_key: app.vouchers.as_ref().map(VoucherKey::public_key),
    };
    json(StatusCode::OK, &info)
}
