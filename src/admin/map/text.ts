function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** Every sentence of the map. */
export const text = {
  title: 'Map',
  lead: 'The guide as a picture. Each area is a section, each box a step. Zoom in to read the options. A line leads to what follows. “→” names another section: its line shows when you choose the step.',
  outline: 'The same as text: the outline',
  drawing: 'Drawing the map …',
  branch: (label: string, branch: number) => `${label} (branch ${branch})`,
  leaves: (section: string) => `→ ${section}`,
  stepCount: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  start: 'Start',
  kinds: {
    question: 'Question',
    remedy: 'Remedy',
    solved: 'Solved',
    'ask-for-help': 'Ask for help',
    finding: 'Finding',
  },
  name: (guide: string) => `Map of the guide “${guide}”`,
  mouse:
    'Drag to move the map. Zoom with Ctrl and the wheel, or with two fingers. Click a step to open it, or an option to go where it leads.',
  keysTitle: 'Keys',
  keys: [
    ['Tab', 'Goes to the map and on from it: after a step is opened, to that step.'],
    ['Right arrow', 'Follows the first option.'],
    ['Left arrow', 'Goes back.'],
    ['Up and down arrow', 'Go to the neighbours.'],
    ['Home', 'Goes to the start.'],
    ['Enter', 'Opens the step beside the map.'],
    ['Escape', 'Closes it.'],
    ['Plus and minus', 'Zoom.'],
    ['0', 'Shows the whole map.'],
    ['Shift with an arrow', 'Moves the map.'],
  ],
  inGuide: (problems: number, notices: number) => {
    const said = [problems > 0 && counted(problems, 'problem'), notices > 0 && counted(notices, 'notice')]
    return `${said.filter(Boolean).join(' and ')} at steps of this guide`
  },
  card: (kind: string, title: string, section: string) => `${kind}: ${title} Section: ${section}.`,
  options: (count: number) => `${count} options.`,
  problems: (count: number) => (count === 1 ? '1 problem.' : `${count} problems.`),
  notices: (count: number) => (count === 1 ? '1 notice.' : `${count} notices.`),
  show: {
    label: 'Highlight',
    groups: { ways: 'Ways', options: 'Options', examples: 'Examples' },
    hint: 'Everything else turns pale.',
    nothing: 'Nothing',
    way: 'The shortest way to the chosen step',
    before: 'What leads to the chosen step',
    after: 'Where the chosen step leads',
    longest: 'The longest way',
    untested: 'Options that no example walks',
    example: (title: string) => `Example: ${title}`,
    chooseFirst: 'Find or choose a step first.',
    unreachable: 'No answers lead to this step.',
    walk: (questions: number) => (questions === 1 ? '1 question on this way.' : `${questions} questions on this way.`),
    steps: (count: number) => (count === 1 ? '1 step.' : `${count} steps.`),
    untestedCount: (count: number) =>
      count === 1 ? '1 option is walked by no example.' : `${count} options are walked by no example.`,
    tested: 'Examples walk every option.',
  },
  tools: {
    name: 'Tools of the map',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Whole map',
    save: 'Save as SVG',
    print: 'Print',
    printSections: 'Print by section',
    caption: (guide: string, day: string) => `${guide} – map of ${day}`,
    highlighted: (what: string) => `Highlighted: ${what}`,
  },
  legend: {
    name: 'What the signs mean',
    question: 'Question or remedy',
    solved: 'Solved',
    'ask-for-help': 'Ask for help',
    finding: 'Finding',
    problem: 'Has a problem',
    notice: 'Has a notice',
  },
  beside: {
    name: 'The chosen step',
    close: 'Close',
    ways: 'Ways from this step',
    tryFromHere: 'Try from here',
    inOutline: 'In the outline',
    unknown: (step: string) => `This guide has no step “${step}”.`,
  },
} as const
