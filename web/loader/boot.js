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
  bringScreens,
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

// All screens but the start are a second module, which shares the memory of the first.
const SCREENS = "{{screens-wasm}}";
const fetchScreens = (cache) => fetch(SCREENS, { integrity: "{{screens-wasm-integrity}}", cache });

// With the start they come after it, so that nothing delays it; at any other address nothing can be shown without them.
let screens = /^\/(kiosk\/?)?$/.test(location.pathname) ? undefined : fetchScreens();
// Whoever waits for them hears it.
screens?.catch(() => {});
let tried = false;

// The page calls this once it is there itself, and again if it was told that they could not be fetched: then what the browser
// has kept is perhaps not what was built.
async function bringScreens(callback, data) {
  const again = tried;
  const fetched = screens ?? fetchScreens(again ? "reload" : "default");
  screens = undefined;
  tried = true;
  const first = await page;
  let here = true;
  try {
    await WebAssembly.instantiateStreaming(fetched, { __wasm_split: first });
  } catch {
    here = false;
    if (again && (await isGone(SCREENS))) location.reload();
  }
  first.__indirect_function_table.get(callback)(data, here);
}

// The server has another build by now, and this page none of it.
async function isGone(url) {
  const answer = await fetch(url, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  return answer?.status === 404;
}

const { default: init } = await import("{{page-js}}");
const page = init({ module_or_path: fetch("{{page-wasm}}", { integrity: "{{page-wasm-integrity}}" }) });
await page;
