declare global {
  interface Window {
    /** What the page itself has asked for already: name below `content/` → the answer. */
    signpostEarly?: Record<string, Promise<Response>>
  }
}

/**
 * The answer to a file that the page has asked for before the app came; each once, null for all others. From the first
 * call on the app asks for itself.
 */
export function takeEarlyAnswer(name: string): Promise<Response> | null {
  window.signpostEarly ??= {}
  const answer = window.signpostEarly[name] ?? null
  delete window.signpostEarly[name]
  return answer
}
