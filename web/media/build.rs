//! Bounds the memory of the worker.

/// What the worker may take before the device does something worse than ending it: 1 GiB.
const MEMORY: u64 = 1 << 30;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32") {
        println!("cargo:rustc-link-arg-cdylib=--max-memory={MEMORY}");
    }
}
