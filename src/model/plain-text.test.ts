import { expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

it('leaves the words and takes the marks away', () => {
  expect(plainText('Open **Users**, type `whoami`.')).toBe('Open Users, type whoami.')
})

it('says where a link leads', () => {
  expect(plainText('See [the list](https://example.org/list).')).toBe('See the list (https://example.org/list).')
})

it('says only the label of a link that is not allowed', () => {
  expect(plainText('See [the list](javascript:alert).')).toBe('See the list.')
})
