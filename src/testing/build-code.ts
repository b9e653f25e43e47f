/** Code records for tests that need no real content. */
import type { Code } from '../model/code-schema.ts'

/** A record that enters the guide "sign-in" with these answers. */
export function codeOf(code: string, answers: Record<string, string>, fields: Partial<Code> = {}): Code {
  return {
    code,
    title: `Title ${code}`,
    sentence: `Sentence of ${code}.`,
    who: ['user', 'help-desk'],
    body: [`Body of ${code}.`],
    start: { guide: 'sign-in', section: 'first', answers },
    helpDesk: [`Part for the help desk of ${code}.`],
    sources: [{ title: 'A page', address: 'https://learn.microsoft.com/page' }],
    checked: '2026-11-21',
    ...fields,
  }
}
