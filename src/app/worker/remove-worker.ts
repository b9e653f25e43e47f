/** Takes the service worker of this folder away, with all that it keeps; other folders of the host keep theirs. */
export async function removeWorker(): Promise<void> {
  const scope = new URL('./', document.baseURI).href
  const registration = await navigator.serviceWorker.getRegistration(scope)
  if (registration?.scope === scope) await registration.unregister()
  const isOwn = (name: string) => name.startsWith('signpost ') && name.includes(` ${scope} `)
  await Promise.all((await caches.keys()).filter(isOwn).map((name) => caches.delete(name)))
}
