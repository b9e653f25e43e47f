// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressFault } from './address-fault.ts'
import { isSafeAddress } from './safe-address.ts'

const at = { file: 'site.json', path: ['links', 'page'] }

describe('an address that may not stand on a page', () => {
  it.each([
    ['javascript:alert(1)', 'unsafe-link', 'It would run a program'],
    [' JavaScript:alert(1)', 'unsafe-link', 'It would run a program'],
    ['java\nscript:alert(1)', 'unsafe-link', 'It would run a program'],
    ['data:text/html,x', 'unsafe-link', 'It holds a whole page in itself'],
    ['file:///c:/guide.pdf', 'unsafe-link', 'a file on one computer'],
    ['htps://contoso.com', 'unsafe-link', 'Did you mean "https:"?'],
    ['page.html', 'unsafe-link', '"page.html" is not allowed'],
    ['/admin', 'unsafe-link', '"/admin" is not allowed'],
    ['https://', 'unsafe-link', 'It names no page'],
    ['https:/contoso.com', 'unsafe-link', 'It names no page'],
    ['http://contoso.com/a', 'http-link', '"http://contoso.com/a" starts with http:'],
    ['//contoso.com', 'link-without-scheme', 'does not say https://'],
    ['www.contoso.com', 'link-without-scheme', 'does not say https://'],
    ['contoso.com:8443/a', 'link-without-scheme', 'does not say https://'],
    ['help@contoso.com', 'link-without-scheme', 'does not say https://'],
    ['https://contoso.com@evil.example/', 'link-with-user', 'leads to "evil.example"'],
    ['https://contoso.com:x@evil.example:99', 'link-with-user', 'leads to "evil.example"'],
    ['https://contoso.com/a b', 'link-with-blank', 'holds a blank'],
    [' https://contoso.com', 'link-with-blank', 'holds a blank'],
    ['https://contoso.com\\a', 'link-with-blank', 'another sign'],
    ['https://\u0430ka.ms/sspr', 'foreign-letters-in-link', '"xn--ka-6kc.ms". It mixes letters of two alphabets'],
    ['https://b\u00fccher.example/', 'foreign-letters-in-link', '"xn--bcher-kva.example".'],
    ['mailto:help', 'bad-mail-link', 'names no mailbox'],
    ['tel:CALL-ME', 'bad-phone-link', 'no phone number'],
  ])('%j is told as %s', (address, code, reason) => {
    expect(isSafeAddress(address)).toBe(false)
    expect(addressFault(address, at)).toMatchObject({ ...at, code, reason: expect.stringContaining(reason) })
  })

  it.each([
    ['http://contoso.com/a', '"https://contoso.com/a"'],
    ['//contoso.com', '"https://contoso.com"'],
    ['www.contoso.com', '"https://www.contoso.com"'],
    ['help@contoso.com', '"mailto:help@contoso.com"'],
    ['+1 555 0100', '"tel:+1 555 0100"'],
  ])('%j is told how it is right', (address, right) => {
    expect(addressFault(address, at).remedy).toContain(right)
  })

  it('gets a reason whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ahtps:/\\@.?#% \n\u202e\u0430-1'), maxLength: 30 }),
        (address) => {
          const { reason, remedy } = addressFault(address, at)
          expect(`${reason} ${remedy}`).not.toMatch(/[\u202e\n]/)
        },
      ),
    )
  })
})
