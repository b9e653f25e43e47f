import type { FoundLabel } from './find-labels.ts'

const vague = /^(?:code|errors|failures?|status|result)$/i
const whose = /(?:error|err|failure|login|sign-?in|result|status)["'\s_-]{1,3}$/i

/** Words before any number: a bare "code", and what is counted. Only company makes the number behind them a code. */
export function isVagueLabel(text: string, { start, end }: FoundLabel): boolean {
  return vague.test(text.slice(start, end)) && !whose.test(text.slice(Math.max(0, start - 12), start))
}
