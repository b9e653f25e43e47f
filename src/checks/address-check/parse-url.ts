/** The address as the browser takes it apart; null when it is none, or when the browser cannot do that. */
export function parseUrl(address: string): URL | null {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

/** Whether this browser can take addresses apart. */
export function canParse(): boolean {
  return parseUrl('https://a.example/b')?.hostname === 'a.example'
}
