/**
 * A username that still tells apart who is meant, but not who it is: `s***@contoso.com`, `CONTOSO\s***`. Empty for a
 * name without organisation, of which too little would be left.
 */
export function maskAccount(username: string): string {
  const [, before = '', first = '', domain = ''] =
    /^([^@\\\s]+\\)?([^@\\\s])[^@\\\s]*(@[^@\\\s]+)?$/u.exec(username.trim()) ?? []
  return before || domain ? `${before}${first}***${domain}` : ''
}
