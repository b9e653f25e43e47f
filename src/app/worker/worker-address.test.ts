import { afterEach, expect, it, vi } from 'vitest'
import { workerAddress } from './worker-address.ts'

afterEach(() => Reflect.deleteProperty(window, 'trustedTypes'))

it('is the file in the folder of the page', () => {
  history.replaceState(null, '', '/help/?admin#/sign-in')
  expect(workerAddress()).toBe('http://localhost:3000/help/sw.js')
})

it('lets no other address through where the browser demands trusted types', () => {
  const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (address: string) => string }) => rules)
  window.trustedTypes = { createPolicy }
  const own = workerAddress()
  expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['signpost-worker'])
  const rules = createPolicy.mock.calls[0]?.[1]
  expect(rules?.createScriptURL(own)).toBe(own)
  expect(() => rules?.createScriptURL(`${own}?x`)).toThrow(TypeError)
  expect(() => rules?.createScriptURL('https://elsewhere.example/sw.js')).toThrow(TypeError)
})
