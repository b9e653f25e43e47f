import type { Audience } from './guide-schema.ts'
import type { Site } from './site-schema.ts'

/**
 * Which form the bundled files have. Raise it when an app that knows the old form alone would misread the new one: such
 * an app then keeps the last content that it can read.
 */
export const bundleFormat = 1

/** Where a bundled file lies, relative to `content/`; `integrity` vouches for its bytes, as `fetch` takes it. */
export type BundledPlace = { name: string; integrity?: string }

export type GuideSummary = {
  id: string
  title: string
  description: string
  audience: Audience
  minutes: number
  start: string
}

/**
 * What the app loads first: the site's settings, which guides there are, and where every other bundled file lies, by its
 * name without a version: `guides/sign-in.json`.
 */
export type ContentIndex = {
  site: Site
  guides: GuideSummary[]
  files: Readonly<Record<string, BundledPlace>>
}
