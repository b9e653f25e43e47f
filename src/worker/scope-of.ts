import { bundleFormat } from '../model/content-index.ts'

/** A folder on a host that holds the app, and what belongs to it. */
export type Scope = {
  /** Its address, with "/" at its end. */
  address: string
  /** What the names of its caches begin with; the rest is their version. Other folders of the host have others. */
  appCaches: string
  contentCaches: string
  /** The cache of the content that this app can read. */
  contentCache: string
}

/** The names that belong to the folder at `address`. `public/sw-off.js` knows them as well. */
export function scopeOf(address: string): Scope {
  const contentCaches = `signpost content ${address} `
  return {
    address,
    appCaches: `signpost app ${address} `,
    contentCaches,
    contentCache: `${contentCaches}${bundleFormat}`,
  }
}
