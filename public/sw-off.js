// The way out when something is wrong with the service worker: copy this file over "sw.js" on the web server. At its
// next visit every browser then throws the worker of this folder away, with all that it keeps. Pages that are open go
// on, answers stay, and from then on each page comes from the network. "content/README.md" says how to undo it.
self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  event.waitUntil(leave())
})

async function leave() {
  const { scope } = self.registration
  const isOwn = (name) => name.startsWith('signpost ') && name.includes(` ${scope} `)
  await Promise.all((await caches.keys()).filter(isOwn).map((name) => caches.delete(name)))
  await self.registration.unregister()
}
