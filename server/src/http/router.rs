//! Every route of the server, in one list.

use super::{Failure, assets, health, layers, v1, voices};
use crate::app::AppState;
use axum::{
    Router,
    routing::{MethodFilter, on},
};
use wallet_api::{problem::ProblemCode, routes};

/// Makes the list of the API's routes and the router from one text, so that neither can have what the other has not.
macro_rules! api {
    ($($method:ident $path:path => $($segment:ident)::+;)*) => {
        /// Method and path of every endpoint of the API.
        pub(crate) const API: &[(&str, &str)] = &[$((stringify!($method), $path)),*];

        fn api() -> Router<AppState> {
            Router::new()$(.route($path, on(MethodFilter::$method, v1::$($segment)::+::handler)))*
        }
    };
}

api! {
    GET routes::SERVER => about::describe;
    GET routes::OPENAPI => about::openapi;
    POST routes::OPRF => oprf::evaluate;
    POST routes::CHALLENGES => challenges::create;
    POST routes::SESSIONS => sessions::login;
    POST routes::PASSKEY_SESSIONS => sessions::passkey;
    POST routes::PASSKEY_CHALLENGES => passkeys::challenge;
    DELETE routes::CURRENT_SESSION => sessions::end;
    POST routes::VAULTS => vaults::create;
    POST routes::VOUCHERS => vouchers::look;
    GET routes::MANIFEST => manifest::read;
    PUT routes::MANIFEST => manifest::commit;
    POST routes::PASSKEYS => passkeys::begin;
    DELETE routes::RECOVERY => recoveries::refuse;
    PUT routes::LOCK => lock::set;
    PUT routes::ERASURE => erasure::set;
    DELETE routes::ERASURE => erasure::cancel;
    PUT routes::BLOB => blobs::announce;
    GET routes::BLOB => blobs::status;
    DELETE routes::BLOB => blobs::drop;
    PUT routes::PIECE => pieces::store;
    GET routes::PIECE => pieces::read;
    POST routes::SHARES => shares::create;
    GET routes::SHARES => shares::list;
    DELETE routes::SHARES => shares::stop_all;
    DELETE routes::SHARE => shares::stop;
    PUT routes::SPOKEN => spoken::put;
    GET routes::SPOKEN_CODE => spoken::read;
    POST routes::OPENINGS => openings::open;
    PUT routes::RECEIPT => receipts::leave;
    GET routes::SHARED_PIECE => shared_pieces::read;
    POST routes::FILE_REQUESTS => requests::create;
    GET routes::FILE_REQUESTS => requests::list;
    DELETE routes::FILE_REQUEST => requests::close;
    GET routes::OPEN_REQUEST => requests::look;
    PUT routes::DEPOSIT => deposits::begin;
    DELETE routes::DEPOSIT => deposits::give_up;
    PUT routes::DEPOSIT_PIECE => deposits::store;
}

/// The whole service: API, health, web app, and the layers around them.
pub(crate) fn router(app: AppState) -> Router {
    let mut router = api()
        .route(routes::HEALTH_LIVE, on(MethodFilter::GET, health::live))
        .route(routes::HEALTH_READY, on(MethodFilter::GET, health::ready))
        .route(assets::KIOSK_DONE, on(MethodFilter::GET, assets::kiosk_done))
        .route("/service-worker.js", on(MethodFilter::GET, assets::service_worker))
        .route("/voices", on(MethodFilter::GET, voices::list))
        .route("/voices/{language}/{name}", on(MethodFilter::GET, voices::pack))
        .route("/assets/{*path}", on(MethodFilter::GET, assets::asset));
    for page in assets::PAGES {
        router = router.route(page, on(MethodFilter::GET, assets::page));
        let shared = format!("{}{}", assets::KIOSK, page.trim_end_matches('/'));
        router = router.route(&shared, on(MethodFilter::GET, assets::kiosk_page));
    }
    let router = router
        .fallback(async || Failure::new(ProblemCode::NotFound))
        .method_not_allowed_fallback(async || Failure::new(ProblemCode::MethodNotAllowed));
    layers::around(router, &app).with_state(app)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_description_has_exactly_the_routes_of_the_router() {
        let text = include_str!("../../openapi.json");
        let description: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let mut described = BTreeSet::new();
        for (path, operations) in description["paths"].as_object().expect("paths") {
            for method in operations.as_object().expect("operations").keys() {
                described.insert((method.to_uppercase(), path.clone()));
            }
        }
        let served: BTreeSet<_> = API.iter().map(|(method, path)| ((*method).to_owned(), (*path).to_owned())).collect();
        assert_eq!(described, served);
    }
}
