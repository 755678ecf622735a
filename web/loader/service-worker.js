// Starts the app without a network. It is here only while somebody keeps papers on this device (docs/protocol.md, section 12).
//
// It keeps the files of one build, which the build fills in with their hashes: one that differs is not taken, so that no two
// builds mix. Nothing else passes through: no request of the API, no address that somebody opened, no fragment.

const SHELL = "farde-shell-";
const CACHE = SHELL + "{{build}}";
const FILES = {{files}};

// The page answers for these paths; it leads to the beginning from those that it does not know.
const PAGE = /^\/[a-z]*$/;

// So long is waited for the network before the page that is here is taken.
const PATIENCE_MS = 4000;

addEventListener("install", (event) => {
  // The next start is by this build, which the server has now.
  skipWaiting();
  event.waitUntil(install());
});

// The browser may have thrown the files away, and not this worker: the page then asks for them again.
addEventListener("message", (event) => {
  event.waitUntil(install());
});

addEventListener("activate", (event) => {
  event.waitUntil(removeOthers());
});

addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate") {
    if (PAGE.test(pathname)) event.respondWith(page(event.request));
  } else if (Object.hasOwn(FILES, pathname)) {
    event.respondWith(file(event.request, pathname));
  }
});

async function install() {
  const requests = Object.entries(FILES).map(([url, integrity]) => new Request(url, { integrity }));
  try {
    const cache = await caches.open(CACHE);
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function removeOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(SHELL) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
}

// The page from the server as long as that answers; else the one that is here.
async function page(request) {
  const ours = caches.match("/", { cacheName: CACHE });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)).then(() => ours);
  const theirs = fetch(request).then((response) => (response.status < 500 ? response : undefined), () => undefined);
  return (await Promise.race([theirs, late])) ?? (await ours) ?? (await theirs) ?? Response.error();
}

async function file(request, pathname) {
  return (await caches.match(pathname, { cacheName: CACHE })) ?? fetch(request);
}
