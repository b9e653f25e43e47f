const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/

/** The Content-Security-Policy that an HTML text carries in its head; null when it has none. */
export function policyInPage(html: string): string | null {
  return policyTag.exec(html)?.[1]?.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&') ?? null
}
