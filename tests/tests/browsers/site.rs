//! A small web site on this machine, with faults planted in it.

use axum::Router;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use tokio::net::TcpListener;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; \
    require-trusted-types-for 'script'; trusted-types none";

const GOOD: &str = r#"<!doctype html><html lang="fr"><head><title>Bonne page</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"></head><body><main>
    <h1>Bonjour</h1>
    <label>Nom <input data-testid="name"></label>
    <label>Papier <input type="file" data-testid="file"></label>
    <button data-testid="late" aria-label="Ouvrir mes papiers">Ouvrir</button>
    <p data-testid="result" hidden></p>
    <a href="/paper" download>Prendre</a>
    <script src="/script.js"></script></main></body></html>"#;

/// The button answers after a while, and goes.
const SCRIPT: &str = r#"
    const by = (id) => document.querySelector(`[data-testid=${id}]`);
    by("late").addEventListener("click", () => setTimeout(() => {
        by("result").hidden = false;
        const file = by("file").files[0];
        by("result").textContent = `${by("name").value} ${file ? `${file.name} ${file.size}` : ""}`;
        by("late").remove();
    }, 300));
"#;

/// A picture without a text for those who do not see it.
const INACCESSIBLE: &str = r#"<!doctype html><html lang="fr"><head><title>Mauvaise page</title>
    <link rel="icon" href="data:,"></head><body><main><h1>Image</h1><img src="/dot.svg"></main></body></html>"#;

/// An inline script, which the policy forbids.
const FORBIDDEN: &str = r#"<!doctype html><html lang="fr"><head><title>Page interdite</title>
    <link rel="icon" href="data:,"></head><body><main><h1>Script</h1>
    <script>document.title = "ran"</script></main></body></html>"#;

/// Starts it; its address.
pub(crate) async fn start() -> String {
    let page = |html: &'static str| get(async move || ([(CONTENT_SECURITY_POLICY, POLICY)], Html(html)));
    let file = |kind: &'static str, text: &'static str| get(async move || ([(CONTENT_TYPE, kind)], text));
    let download = [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, "attachment; filename=paper.pdf")];
    let router = Router::new()
        .route("/", page(GOOD))
        .route("/inaccessible", page(INACCESSIBLE))
        .route("/forbidden", page(FORBIDDEN))
        .route("/script.js", file("text/javascript", SCRIPT))
        .route("/dot.svg", file("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"))
        .route("/paper", get(async move || (download, tests::papers::letter()).into_response()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}
