// @vitest-environment node
import { expect, it } from 'vitest'
import { cutAround } from './cut-around.ts'

const long =
  'Open the page and wait a while until the list of all devices appears, then look for the compliant one at its end.'

it('leaves a short text whole', () => {
  expect(cutAround('Turn Caps Lock off.', ['caps'])).toBe('Turn Caps Lock off.')
})

it('cuts a long one between words, with the word that was searched for in it', () => {
  const cut = cutAround(long, ['compliant'])
  expect(cut).toMatch(/^… .*compliant/)
  expect(cut.length).toBeLessThan(80)
  expect(cutAround(long, ['open'])).toMatch(/^Open the page .* …$/)
  expect(long).toContain(cut.replaceAll('…', '').trim())
})

it('survives a text without a blank', () => {
  expect(cutAround('x'.repeat(600), ['x'])).toHaveLength(72)
})
