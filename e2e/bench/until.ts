import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks again and again until there is an answer. Playwright's own waiting evaluates text inside the page, which the page's
 * policy forbids. Throws after 30 seconds, with the words for what did not come.
 */
export async function until<T>(what: string, ask: () => Promise<T | null | false>, every = 20): Promise<T> {
  const end = Date.now() + 30_000
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== false) return answer
    if (Date.now() > end) throw new Error(`Waited 30 seconds for ${what}.`)
    await pause(every)
  }
}
