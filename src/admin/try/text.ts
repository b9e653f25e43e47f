import { copyResults } from '../../ui/copy-results.ts'

/** Every sentence of the page for trying out. */
export const text = {
  title: 'Try',
  lead: 'Walk through a guide here exactly as people see it. Nothing is saved, and your own answers in the app stay as they are.',
  start: {
    search: 'Begin at a step',
    hint: 'By its number (12), its id, or words of its texts and options. The answers on the shortest way there are filled in for you.',
    again: 'Begin again at the first step',
  },
  look: {
    name: 'How it looks',
    theme: 'Theme',
    themes: { device: 'This device', light: 'Light', dark: 'Dark' },
    width: 'Width',
    widths: { '390': 'Phone, 390', '768': 'Tablet, 768', '1280': 'Desktop, 1280', own: 'Another width' },
    own: 'Width in px, 200 to 4000',
    ownWrong: 'Type a number from 200 to 4000.',
    zoom: 'Zoom',
    zooms: { '1': '100 %', '2': '200 %', '4': '400 %' },
    contrast: 'To see a contrast theme, switch it on in the settings of your device.',
  },
  frame: {
    name: 'The app in a frame',
    title: (guide: string) => `The app with the guide “${guide}”`,
    size: (width: number, percent: number) =>
      percent === 100 ? `${width} px wide` : `${width} px wide, shown at ${percent} % of its size`,
    partly:
      'This content has problems. The frame shows all of it that can be shown and leaves out what cannot be read.',
    inCopy: 'This is a saved copy: a file cannot show itself in a frame. Open the live version to walk here.',
    noSite: '“site.json” has a problem, so no guide can be shown. Mend it, then choose the folder again.',
    toProblems: 'See the problems',
  },
  walk: {
    title: 'The walk so far',
    none: 'No question is answered yet. Answer in the frame, and the answers stand here.',
    elsewhere: 'The frame shows a page outside of the guides. Go back in it, or begin again at the first step.',
    at: { question: 'Now asks', outcome: 'Ends at' },
    notReached: (step: string) => `These answers do not lead to “${step}”. The frame shows how far they lead.`,
    link: 'Copy the link to this place',
    linkResults: copyResults('link', 'It opens only for people who can open these pages'),
  },
  example: {
    title: 'Make it an example',
    why: 'An example is a walk that the check walks again each time. It tells you when a change leads people elsewhere.',
    notYet: 'Walk on until the guide comes to an outcome.',
    notFromStart: 'This walk did not begin at the first step of the guide, so it cannot be an example.',
    ended: (title: string) => `The walk has come to the outcome “${title}”.`,
    name: 'Title of the example',
    nameHint: 'The case in plain words, such as “Mistyped password”.',
    sameTitle: 'Another example of this guide has this title already.',
    sameWalk: (title: string) => `The example “${title}” walks the same way already. There is no need for another one.`,
    otherEnd: (title: string, ends: string, id: string) =>
      `The example “${title}” has the same answers, but says that they end at “${ends}” (${id}). Mend that one.`,
    json: 'What to paste',
    untitled: 'Once it has a title, what to paste stands here.',
  },
  examples: {
    title: 'Examples',
    table: 'Examples and their results',
    which: 'Show the examples of',
    all: 'All guides',
    right: (count: number) =>
      count === 0
        ? 'There are no examples here.'
        : count === 1
          ? 'The one example ends where it should.'
          : `All ${count} examples end where they should.`,
    wrong: (wrong: number, count: number) =>
      `${wrong} of ${count} ${count === 1 ? 'example' : 'examples'} ${wrong === 1 ? 'goes wrong. It stands' : 'go wrong. They stand'} first.`,
    columns: { example: 'Example', ends: 'Should end at', result: 'Result', open: 'Open' },
    rest: (count: number) => `Show the other ${count}`,
    good: 'Right',
    bad: 'Wrong',
    step: (title: string, id: string) => `${title} (${id})`,
    endsAt: (title: string, id: string) => `It ends at “${title}” (${id}).`,
    stopsAt: (title: string, id: string) =>
      `It stops at the question “${title}” (${id}), because it has no answer to it.`,
    open: 'Open in the app',
    openWhat: (title: string) => `Open in the app: “${title}”`,
  },
} as const
