// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../testing/any-text.ts'
import { mailAddress, notWhole } from './mail-address.ts'

const to = 'help@contoso.com'

/** Reads a mailto: address the way a mail program does (RFC 6068): only percent signs mean anything. */
function read(address: string | null) {
  const parts = /^mailto:([^?&#]*)\?subject=([^?&#]*)&body=([^?&#]*)$/.exec(address ?? '')
  if (!parts) throw new Error(`Not a mailto: address: ${address}`)
  const [recipient, subject, body] = parts.slice(1).map((part) => decodeURIComponent(part)) as [string, string, string]
  return { recipient, subject, body }
}

describe('the address of a mail', () => {
  it('holds recipient, subject and body, with %20 for blanks and %0D%0A for line breaks', () => {
    const address = mailAddress({ to, subject: 'Cannot sign in | 50126', body: 'One & two\nThree = 50%\n' })
    expect(address).toBe(
      'mailto:help@contoso.com?subject=Cannot%20sign%20in%20%7C%2050126&body=One%20%26%20two%0D%0AThree%20%3D%2050%25%0D%0A',
    )
  })

  it('has no special letter of the recipient as it is', () => {
    expect(read(mailAddress({ to: "a+b&c'd@contoso.com".replace("'", '%'), subject: '', body: '' })).recipient).toBe(
      'a+b&c%d@contoso.com',
    )
  })

  it.each([
    '',
    'help',
    'a@b@c',
    'a@b.c,d@e.f',
    'a@b.c?cc=d@e.f',
    'a b@c.d',
    'a@b.c\n',
    'h\u00e9@b.c',
    'a@b.c&bcc=x@y.z',
  ])('is not made for %j', (recipient) => {
    expect(mailAddress({ to: recipient, subject: '', body: '' })).toBeNull()
  })

  it('leaves out the end of a long body and says where the rest is', () => {
    const lines = Array.from({ length: 200 }, (_, position) => `Line ${position} of the ticket`)
    const { body } = read(mailAddress({ to, subject: 'S', body: lines.join('\n') }))
    const kept = body.split('\r\n')
    expect(kept.pop()).toBe(notWhole)
    expect(kept.length).toBeGreaterThan(30)
    expect(kept).toEqual(lines.slice(0, kept.length))
  })

  it('has only the last line when the first line alone is too long', () => {
    expect(read(mailAddress({ to, subject: 'S', body: '\u{1f600}'.repeat(500) })).body).toBe(notWhole)
  })

  it('never cuts a letter of a long subject in two', () => {
    const { subject } = read(mailAddress({ to, subject: '\u{1f600}'.repeat(500), body: 'B' }))
    expect(subject).toMatch(/^(?:\u{1f600})+$/u)
  })

  it('is short, whole and says the truth for every text', () => {
    const longText = fc.array(fc.oneof(anyText, fc.constantFrom('\n', '\r\n', '&', '#', '%0A', '\u{1f600}')), {
      maxLength: 80,
    })
    const text = longText.map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, text, (given, body) => {
        const address = mailAddress({ to, subject: given, body })
        expect(address?.length).toBeLessThan(1800)
        expect(address).toMatch(/^mailto:[!-~]*$/)
        expect(address).not.toMatch(/[+'"<>]/)
        const mail = read(address)
        expect(mail.recipient).toBe(to)
        expect(
          clean(given)
            .replace(/[\r\n]+/g, ' ')
            .startsWith(mail.subject),
        ).toBe(true)
        const lines = clean(body).split(/\r\n|\r|\n/)
        if (mail.body === lines.join('\r\n')) return
        const kept = mail.body.split('\r\n')
        expect(kept.pop()).toBe(notWhole)
        expect(kept).toEqual(lines.slice(0, kept.length))
      }),
      { numRuns: 1000 },
    )
  })
})

function clean(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
