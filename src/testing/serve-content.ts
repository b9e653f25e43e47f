/** The host of the content, in tests: answers as a host does and checks the integrity as a browser does. */
import { vi } from 'vitest'
import { sha256 } from '../content/build/sha256.ts'
import { bundledPlace } from '../content/bundled-place.ts'

export type Answer = { status?: number; body: string }

/**
 * Answers what the app fetches: name below `content/`, with its version or, for all versions, without → answer. What is
 * not there gets a 404.
 */
export function serveContent(content: ReadonlyMap<string, Answer>) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, { integrity } = {}) => {
    const name = String(address).replace(/^.*\/content\//, '')
    const anyVersion = name.replace(/\.[0-9a-f]{8}(?=\.json$)/, '')
    const { status = 200, body } = content.get(name) ?? content.get(anyVersion) ?? { status: 404, body: 'not found' }
    if (status === 200 && integrity && integrity !== bundledPlace(name, sha256(body)).integrity) {
      throw new TypeError('Failed to fetch')
    }
    return new Response(body, { status })
  })
}
