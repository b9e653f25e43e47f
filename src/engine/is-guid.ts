const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** True for an id as Microsoft writes them, in any case: `0d1c2b3a-1111-4222-8333-944455556600`. */
export function isGuid(text: string): boolean {
  return guid.test(text)
}
