import type { Site } from '../../model/site-schema.ts'

/** Every sentence that stands around the content where no script runs: in the guide to print, and in the page itself. */
export const text = {
  essentials: 'Try this first',
  more: (title: string) => `Read more: ${title}`,
  readMore: 'Read more',
  atNumber: 'More at number',
  help: {
    call: 'Call',
    write: 'Write',
    hours: 'Hours',
    tell: 'Tell them the exact words, the code and the time of the message.',
    tellNumbers: 'Tell them also the numbers that you wrote down.',
    never: 'Never tell anybody your password, and no code from your phone either.',
  },
  use: {
    title: 'One question at a time',
    begin: 'Begin at',
    steps: [
      'Read the question, and pick the answer that fits.',
      'Go to the number behind it.',
      'Write down each number that you come to.',
    ],
    sections: 'Parts of this guide',
  },
  solvedIt: 'Did this solve it?',
  goTo: 'go to',
  chose: (options: readonly string[]) => `you chose ${options.map((option) => `“${option}”`).join(' or ')} at`,
  if: 'If',
  and: 'and',
  otherwise: 'In all other cases',
  check: 'The check works only on the web page. Skip it here.',
  solved: 'You are done.',
  askForHelp: ({ name, phone }: Site['helpDesk'], number: number) =>
    `Call ${name}, ${phone}. Tell them that you are at number ${number}.`,
  checked: 'Last compared with its sources on',
  version: 'version',
  withoutScript: {
    title: 'What you can do now',
    lead: 'This browser cannot show the questions. You can do these steps now.',
    leadToHelp: 'This browser cannot show the questions. You can ask for help now.',
    whole: 'All questions and answers on one page, to read or to print',
    link: 'Open the whole guide',
  },
}
