// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressSchema } from './address-schema.ts'
import { isSafeAddress } from './safe-address.ts'

describe('an address that may stand on a page', () => {
  it.each([
    'https://aka.ms/mysecurityinfo',
    'https://www.office.com',
    'https://passwordreset.microsoftonline.com/?whr=contoso.com#top',
    'https://contoso.com:8443/a(b)',
    'https://contoso.com/@somebody',
    'https://contoso.com?mail=a@b.co',
    'mailto:help@contoso.com',
    'mailto:help@contoso.com?subject=Sign-in',
    'tel:+15550100',
    'tel:+1 (555) 01-00',
  ])('is %s', (address) => {
    expect(isSafeAddress(address)).toBe(true)
    expect(addressSchema.safeParse(address).success).toBe(true)
  })
})

describe('an address that may not', () => {
  it.each([
    ['a script', 'javascript:alert(1)'],
    ['a script in capitals', 'JavaScript:alert(1)'],
    ['a script behind a blank', ' javascript:alert(1)'],
    ['a script split by a line break', 'java\nscript:alert(1)'],
    ['a script behind a good address', 'javascript:alert(1)//https://contoso.com'],
    ['a page made of data', 'data:text/html,<b>x</b>'],
    ['a file', 'file:///etc/passwd'],
    ['a web page without encryption', 'http://contoso.com'],
    ['an address that borrows the scheme', '//evil.example'],
    ['a place on this site', '/admin'],
    ['a relative place', 'page.html'],
    ['an address with a user name', 'https://contoso.com@evil.example/'],
    ['an address with user name and password', 'https://contoso.com:x@evil.example'],
    ['a backslash before the host', 'https:\\\\evil.example'],
    ['a backslash that ends the host', 'https://contoso.com\\@evil.example'],
    ['a backslash in the path', 'https://contoso.com/a\\b'],
    ['a word that is not filled in', 'https://contoso.com/{help-desk}'],
    ['a blank', 'https://contoso.com/a b'],
    ['a line break at the end', 'https://contoso.com\n'],
    ['no host', 'https://'],
    ['a third slash', 'https:///evil.example'],
    ['mail to nobody', 'mailto:help'],
    ['a phone number in letters', 'tel:CALL-ME'],
    ['nothing', ''],
  ])('is %s', (_what, address) => {
    expect(isSafeAddress(address)).toBe(false)
    expect(addressSchema.safeParse(address).success).toBe(false)
  })

  it('never leads a browser anywhere but to the host that is written first', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'ab./\\@:?#%&= \n\t[]'), maxLength: 20 })
    fc.assert(
      fc.property(anything, (rest) => {
        const address = `https://good.example${rest}`
        const written = /^https:\/\/[^/?#]*/.exec(address)?.[0] ?? ''
        const url = URL.canParse(address) ? new URL(address) : null
        const isSafe = isSafeAddress(address)
        expect(isSafe && url !== null && url.username !== '').toBe(false)
        if (isSafe && url) expect(url.origin).toBe(new URL(written).origin)
      }),
    )
  })
})
