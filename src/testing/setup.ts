/** Runs before every test file: what jsdom lacks, and the guard that makes noise in the console a failure. */
import 'fake-indexeddb/auto'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

window.scrollTo = () => {}
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as never

beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  expect(vi.mocked(console.error).mock.calls, 'nothing may be written to console.error').toEqual([])
  expect(vi.mocked(console.warn).mock.calls, 'nothing may be written to console.warn').toEqual([])
})
