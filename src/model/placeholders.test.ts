// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fillPlaceholders, placeholderNames, placeholders } from './placeholders.ts'
import type { Site } from './site-schema.ts'

const site: Site = {
  format: 1,
  organisation: 'Contoso',
  accent: '#0b5cad',
  domains: ['contoso.com', 'contoso.onmicrosoft.com'],
  links: { 'reset-page': 'https://contoso.com/reset' },
  helpDesk: { name: 'Help Desk', phone: '+1 555 0100', email: 'help@contoso.com', hours: 'Monday to Friday' },
}

describe('words in braces', () => {
  it('are the names of links and the settings of the site', () => {
    expect(Object.fromEntries(placeholders(site))).toEqual({
      'reset-page': 'https://contoso.com/reset',
      organisation: 'Contoso',
      domain: 'contoso.com',
      'help-desk': 'Help Desk',
      'help-desk-phone': '+1 555 0100',
      'help-desk-call': 'tel:+15550100',
      'help-desk-email': 'help@contoso.com',
      'help-desk-hours': 'Monday to Friday',
    })
  })

  it('cannot be taken over by a link of the same name', () => {
    const links = { organisation: 'https://evil.example' }
    expect(placeholders({ ...site, links }).get('organisation')).toBe('Contoso')
  })

  it('are replaced wherever they stand', () => {
    expect(fillPlaceholders('{organisation}: [{domain}]({reset-page}){domain}', placeholders(site))).toBe(
      'Contoso: [contoso.com](https://contoso.com/reset)contoso.com',
    )
  })

  it('stay as they are written when the site does not have them', () => {
    for (const text of ['{organization}', '{constructor}', '{to-string}', '{valueof}']) {
      expect(fillPlaceholders(text, placeholders(site))).toBe(text)
    }
  })

  it('are replaced once: what is put in is not read again, and "$" means nothing', () => {
    const words = new Map([
      ['a', '{b}'],
      ['b', '$& $1'],
    ])
    expect(fillPlaceholders('{a} {b}', words)).toBe('{b} $& $1')
  })

  it('are listed in order, repeated ones too', () => {
    expect(placeholderNames('{b} and {a-1} and {b}')).toEqual(['b', 'a-1', 'b'])
  })

  it.each(['{}', '{ a }', '{A}', '{1}', '{a_b}', '{a', 'a}', '{"a":1}', '{-a}', '$' + '{A}'])(
    'are not seen in %s',
    (text) => {
      expect(placeholderNames(text)).toEqual([])
    },
  )
})
