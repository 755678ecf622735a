// Starts the page. The build fills in the names of everything, so that the rest of the app knows none of them.

// A link's secret leaves the address bar and the history before anything is waited for; the page asks for it once.
let fragment = location.hash.slice(1);
if (fragment) history.replaceState(history.state, "", location.pathname);

const WORKERS = {
  wallet: "{{wallet-worker}}",
  media: "{{media-worker}}",
  scanner: "{{scanner-worker}}",
  copier: "{{copier-worker}}",
};
const SERVICE = "{{service-worker}}";
const ASSETS = {{assets}};

// The only policy that the page's Content-Security-Policy allows: these URLs, and nothing else ever.
const policy = globalThis.trustedTypes?.createPolicy("farde", {
  createScriptURL(url) {
    if (url && [...Object.values(WORKERS), SERVICE].includes(url)) return url;
    throw new TypeError("not a worker of this app");
  },
});

const trusted = (url) => (policy ? policy.createScriptURL(url) : url);

function start(url) {
  // On a shared computer a worker keeps nothing: it knows by its name.
  const name = location.pathname.startsWith("/kiosk") ? "kiosk" : "";
  return new Worker(trusted(url), { type: "module", name });
}

globalThis.farde = Object.freeze({
  startWalletWorker: () => start(WORKERS.wallet),
  startMediaWorker: () => start(WORKERS.media),
  startScannerWorker: () => start(WORKERS.scanner),
  startCopierWorker: () => start(WORKERS.copier),
  // Only when somebody keeps papers on this device.
  startWithoutNetwork: () => navigator.serviceWorker.register(trusted(SERVICE)),
  takeFragment() {
    const taken = fragment;
    fragment = "";
    return taken;
  },
  asset(name) {
    if (Object.hasOwn(ASSETS, name)) return ASSETS[name];
    throw new RangeError(`no asset is named ${name}`);
  },
});

const { default: init } = await import("{{page-js}}");
await init({ module_or_path: fetch("{{page-wasm}}", { integrity: "{{page-wasm-integrity}}" }) });
