declare global {
  interface Window {
    /** Absent where a browser knows no Trusted Types. */
    trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => string }
    }
  }
}

/**
 * The address of the service worker in the folder of the page, as the browser takes it where it demands trusted types.
 * The policy lets no other address through. Call it once: a policy can be made only once.
 */
export function workerAddress(): string {
  const own = new URL('sw.js', document.baseURI).href
  const createScriptURL = (address: string) => {
    if (address !== own) throw new TypeError('Only the service worker of this page may be loaded.')
    return address
  }
  return window.trustedTypes?.createPolicy('signpost-worker', { createScriptURL }).createScriptURL(own) ?? own
}
