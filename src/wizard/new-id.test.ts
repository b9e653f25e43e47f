import { describe, expect, it, vi } from 'vitest'
import { newId } from './new-id.ts'

const version4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a run id', () => {
  it('is a random UUID', () => {
    expect(newId()).toMatch(version4)
    expect(newId()).not.toBe(newId())
  })

  it('is one too where the browser has no randomUUID', () => {
    vi.stubGlobal('crypto', { getRandomValues: (bytes: Uint8Array) => bytes.fill(255) })
    expect(newId()).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    vi.unstubAllGlobals()
  })
})
