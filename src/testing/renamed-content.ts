/** A small content before and after a change of its ids, for tests of what links, runs and tickets of before still do. */
import { checkFiles } from '../content/check/check-files.ts'
import { problemLine } from '../content/check/problem-line.ts'
import type { Content } from '../model/content-files.ts'
import { filesOf, smallContent, spoil } from './small-content.ts'

const guide = 'guides/sign-in/guide.json'
const first = 'guides/sign-in/first.json'
const last = 'guides/sign-in/last.json'

const restart = `{
      "id": "restart", "kind": "question", "title": "Does a restart help?",
      "options": [
        { "id": "yes", "label": "It helps", "next": "fixed" },
        { "id": "no", "label": "It does not", "next": "call" }
      ],
      "sources": [{ "title": "Windows", "address": "https://support.microsoft.com/restart" }],
      "checked": "2026-11-21"
    },`
const frozen = (next: string) => `{ "id": "frozen", "label": "Nothing moves", "next": "${next}" }`
const codeOption = '{ "id": "code", "label": "A code", "next": "call" }'

/** The small content with one more question, `restart`, to which the option `frozen` of the first one leads. */
export function contentBefore(): Content {
  return sound(withRestart())
}

/**
 * The same after a change: the guide `sign-in` is called `log-in` now, the question `caps-lock` is `key-light`, its
 * option `no` is `off`, the option `message` of `what-you-see` is `sentence`; `fixed` has moved to the other section, and
 * `restart` is gone: who chose `frozen` comes to `call`.
 */
export function contentAfter(): Content {
  const fixed = /\{\s+"id": "fixed",[\s\S]*?\n {4}\},\s+/.exec(smallContent[last] as string)?.[0] as string
  const changes: [file: string, find: string, write: string][] = [
    [first, restart, fixed],
    [first, frozen('restart'), frozen('call')],
    [first, '"id": "message", "label": "A message", "next": "caps-lock"', sentenceOption],
    [first, '"id": "caps-lock"', '"id": "key-light"'],
    [first, '"id": "no",\n          "label": "No"', '"id": "off",\n          "label": "No"'],
    [first, '"what-you-see": ["message"]', '"what-you-see": ["sentence"]'],
    [last, fixed, ''],
    [guide, '"start"', `"renamed": ${JSON.stringify(renamed)}, "start"`],
    ['site.json', '"links"', '"renamedGuides": { "sign-in": "log-in" }, "links"'],
    ['codes/50126.json', '"what-you-see": "message", "caps-lock": "no"', '"what-you-see": "sentence"'],
  ]
  const changed = changes.reduce((texts, change) => spoil(texts, ...change), withRestart())
  const moved = Object.entries(changed).map(([name, text]) => [
    name.replace('/sign-in/', '/log-in/'),
    text.replace('"guide": "sign-in"', '"guide": "log-in"'),
  ])
  return sound(Object.fromEntries(moved))
}

const sentenceOption = '"id": "sentence", "label": "A message", "next": "key-light"'
const renamed = { 'caps-lock': 'key-light', 'caps-lock/no': 'off', 'what-you-see/message': 'sentence' }

function withRestart(): Record<string, string> {
  const asked = spoil(smallContent, first, codeOption, `${codeOption}, ${frozen('restart')}`)
  return spoil(asked, first, '{\n      "id": "caps-lock"', `${restart}\n    {\n      "id": "caps-lock"`)
}

function sound(texts: Readonly<Record<string, string>>): Content {
  const { content, problems } = checkFiles(filesOf(texts), { reading: false })
  if (!content) throw new Error(problems.map(problemLine).join('\n'))
  return content
}
