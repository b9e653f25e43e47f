// @vitest-environment node
import { expect, it } from 'vitest'
import { maskAccount } from './mask-account.ts'

it.each([
  ['sam.example@contoso.com', 's***@contoso.com'],
  [' ünal@contoso.com ', 'ü***@contoso.com'],
  ['😀x@contoso.com', '😀***@contoso.com'],
  ['CONTOSO\\sexample', 'CONTOSO\\s***'],
  ['s@contoso.com', 's***@contoso.com'],
])('%s is masked as %s', (username, masked) => {
  expect(maskAccount(username)).toBe(masked)
})

it.each(['', 'sexample', '@contoso.com', 'a@b@c', 'two words@contoso.com', 'Alex Example', '\ud800'])(
  'of %j nothing is left',
  (username) => {
    expect(maskAccount(username)).toBe('')
  },
)
