// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeHost } from './decode-host.ts'

const inPunycode = (host: string) => new URL(`https://${host}`).hostname

it('takes back what the browser writes in Punycode', () => {
  const letters = [...'abcdefgéüßαβγδεабвгдежизйклмнопрст日本語中文字한국어', '𠀀', '𪚥']
  const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(label, label, (one, two) => {
      const host = `${one}.${two}.example`.normalize('NFC')
      expect(decodeHost(inPunycode(host))).toBe(host)
    }),
    { numRuns: 500 },
  )
})

it.each(['login.example', 'xn--.example', 'xn--é.example', 'xn--99999999.example', 'xn--a-$.example', ''])(
  'leaves what is no Punycode as it is: %j',
  (host) => {
    expect(decodeHost(host)).toBe(host)
  },
)
