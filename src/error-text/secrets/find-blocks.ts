import type { SecretKind, SecretSpan } from './secret-kind.ts'

type Block = { kind: SecretKind; begin: RegExp; end: (begin: RegExpExecArray) => string; wholeEnd: RegExp }

const blocks: Block[] = [
  {
    kind: 'private key',
    begin: /-----BEGIN ((?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?)-----/g,
    end: () => '-----END ',
    wholeEnd: /-----END [A-Z0-9 ]{0,40}-{0,5}/y,
  },
  {
    kind: 'private key',
    begin: /PuTTY-User-Key-File-\d/g,
    end: () => 'Private-MAC:',
    wholeEnd: /Private-MAC:[ \t]{0,4}\w{0,80}/y,
  },
  { kind: 'private key', begin: /<RSAKeyValue>/g, end: () => '</RSAKeyValue>', wholeEnd: /<\/RSAKeyValue>/y },
  {
    kind: 'SAML sign-in data',
    begin:
      /(?:<|&lt;)((?:[a-z][\w-]{0,20}:)?(?:Assertion|EncryptedAssertion|RequestSecurityTokenResponse|RequestedSecurityToken))(?=[\s>&])/gi,
    end: ([, name = '']) => `/${name}`,
    wholeEnd: /\/[\w:-]{1,60}(?:>|&gt;)?/y,
  },
]

/** Finds secrets of many lines: keys in PEM and PuTTY files, assertions in XML. One cut off goes on to the next empty line. */
export function findBlocks(text: string): SecretSpan[] {
  const found: SecretSpan[] = []
  for (const { kind, begin, end, wholeEnd } of blocks) {
    const without = new Set<string>()
    begin.lastIndex = 0
    for (let match = begin.exec(text); match; match = begin.exec(text)) {
      const sign = end(match)
      const stop = without.has(sign) ? -1 : text.indexOf(sign, begin.lastIndex)
      if (stop < 0) without.add(sign)
      wholeEnd.lastIndex = stop
      const last =
        stop < 0 ? endOfPart(text, begin.lastIndex) : wholeEnd.exec(text) ? wholeEnd.lastIndex : stop + sign.length
      found.push({ start: match.index, end: last, kind })
      begin.lastIndex = Math.max(last, begin.lastIndex)
    }
  }
  return found
}

function endOfPart(text: string, from: number): number {
  const gap = text.indexOf('\n\n', from)
  return gap < 0 ? text.length : gap
}
