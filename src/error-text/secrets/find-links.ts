import type { SecretSpan } from './secret-kind.ts'

const link =
  /\/\/[^\s"'<>/]{3,200}\/[^\s"'<>?#]{0,200}?(?:invite|invitation|redeem|reset|magic|verify|verification|activate|activation|confirm|set-?password|onboard|one-?time|secret|share)[^\s"'<>?#/]{0,40}\/([\w.~=-]{12,500})/gi

/** Finds the secret part of links that let anybody in who has them: "/invite/k3J9…", "/reset/9f8e…". */
export function findLinks(text: string): SecretSpan[] {
  return Array.from(text.matchAll(link)).flatMap((match) => {
    const secret = match[1] as string
    const end = match.index + match[0].length
    const isName = !/\d/.test(secret) || secret.includes('.') || /^[\da-f]{8}(?:-[\da-f]{4}){3}-/i.test(secret)
    return isName ? [] : [{ start: end - secret.length, end, kind: 'link with a secret' as const }]
  })
}
