// Starts the copier. Its own start function listens for messages and then posts that it is ready.
import init from "{{js}}";

await init({ module_or_path: fetch("{{wasm}}", { integrity: "{{wasm-integrity}}" }) });
