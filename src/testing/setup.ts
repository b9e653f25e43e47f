/** Runs before every test file: what jsdom lacks, and the guard that makes noise in the console a failure. */
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

if (typeof window !== 'undefined') {
  const { indexedDB, IDBObjectStore } = await import('fake-indexeddb')
  Object.assign(globalThis, { indexedDB, IDBObjectStore })
  const { cleanup, configure } = await import('@testing-library/react')
  afterEach(cleanup)
  // Parts of pages are imported when they are wanted, which takes its time while many tests run at once.
  configure({ asyncUtilTimeout: 15_000 })
  window.scrollTo = () => {}
  window.matchMedia = (query) =>
    ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as never
}

let noise: MockInstance[] = []

beforeEach(() => {
  noise = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
})

afterEach(() => {
  expect(
    noise.flatMap((spy) => spy.mock.calls),
    'nothing may be written to the console',
  ).toEqual([])
})
