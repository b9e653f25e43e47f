/** One guide that uses every kind of step and block, so that a kind nobody draws or walks makes a test fail. */
import type { Block } from '../model/block-schema.ts'
import type { BundledGuide } from '../model/guide-schema.ts'
import { bundled, outcome, question } from './build-guide.ts'

export const specimenBlocks: Block[] = [
  'A paragraph with **strong words**, `typed words` and [a link](https://example.org/page).',
  { kind: 'list', items: ['First thing', 'Second **thing**'] },
  { kind: 'numbered-list', items: ['Do this', 'Then that'] },
  { kind: 'command', text: 'dsregcmd /status' },
  { kind: 'note', text: 'Wait a minute between tries.' },
  {
    kind: 'picture',
    name: 'windows-keyboard',
    alt: 'A keyboard with its Caps Lock light',
    labels: { key: 'Caps Lock', light: 'Light', language: 'Language' },
  },
]

/** A way straight on, a remedy, a branch that depends on an earlier answer, both kinds of outcome. */
export const specimen: BundledGuide = {
  ...bundled({
    first: [
      question(
        'where',
        { app: 'remedy', web: 'remedy', unsure: 'help' },
        { body: specimenBlocks, check: 'error-reader' },
      ),
      question(
        'remedy',
        { solved: 'fixed', same: [{ when: { where: 'app' }, go: 'app-only' }, { go: 'help' }] },
        { tried: 'Turned it off and on' },
      ),
    ],
    second: [
      question('app-only', { yes: 'help', no: 'fixed' }),
      outcome('fixed', 'solved', { reason: 'It was **off**.' }),
      outcome('help', 'ask-for-help', { body: ['The help desk looks at it.'] }),
    ],
  }),
  id: 'sign-in',
}
