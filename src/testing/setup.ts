/** Runs before every test file: what jsdom lacks, and the guard that makes noise in the console a failure. */
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

// Tests of the pure rooms run without a page: `@vitest-environment node`.
if (typeof window !== 'undefined') {
  window.scrollTo = () => {}
  window.matchMedia = (query) =>
    ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as never
}

let noise: MockInstance[] = []

beforeEach(() => {
  noise = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')]
})

afterEach(() => {
  cleanup()
  expect(
    noise.flatMap((spy) => spy.mock.calls),
    'nothing may be written to the console',
  ).toEqual([])
})
