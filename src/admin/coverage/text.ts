/** Every sentence of the coverage page. */
export const text = {
  title: 'Coverage',
  lead: 'Which options no example walks yet, and what happens on walks that pick their options at random.',
  examples: {
    title: 'Options that examples walk',
    summary: (walked: number, all: number, examples: number) =>
      `${countOf(examples, 'example walks', 'examples walk')} ${walked} of ${countOf(all, 'option', 'options')}.`,
    twice: 'An option that can lead to several steps counts once for each.',
    allWalked: 'Every option is walked by an example.',
    missing: (count: number) =>
      count === 1
        ? 'One more example would walk all of the rest.'
        : `${count} more examples would walk all of the rest.`,
    seeAll: 'See these examples',
    section: (title: string, walked: number, all: number) => `${title}: ${walked} of ${all}`,
    option: (question: string, option: string) => `${question} – ${option}`,
    leadsTo: (target: string) => `→ ${target}`,
    see: 'See an example',
    noOutcomes: 'Every outcome has an example.',
    outcomes: (count: number) => (count === 1 ? 'One outcome has no example' : `${count} outcomes have no example`),
  },
  paste: { try: 'Try this walk' },
  walks: {
    title: 'Random walks',
    lead: 'Each walk begins at the first step and picks every option by chance. The same seed gives the same walks again.',
    count: 'Number of walks',
    countHint: (most: string) => `From 1 to ${most}.`,
    seed: 'Seed',
    seedHint: 'Any whole number up to 4,294,967,295.',
    wrong: 'Type a whole number in this range.',
    otherSeed: 'Another seed',
    run: 'Walk',
    stop: 'Stop',
    progress: (done: string, all: string) => `${done} of ${all} walks`,
    done: (walks: string, seed: string) => `${walks === '1' ? '1 walk' : `${walks} walks`} with the seed ${seed}:`,
    met: 'Met',
    steps: (met: number, all: number) => `${met} of ${all} steps`,
    options: (met: number, all: number) => `${met} of ${all} options`,
    outcomes: (met: number, all: number) => `${met} of ${all} outcomes`,
    lengths: 'Questions on a walk',
    lengthsOf: (shortest: number, mean: string, longest: number) =>
      `shortest ${shortest}, mean ${mean}, longest ${longest}`,
    broken: 'Walks that broke',
    none: 'None',
    neverMet: (count: number) => `Options never met (${count})`,
    neverOutcomes: (count: number) => `Outcomes never met (${count})`,
    list: (count: number) => (count === 1 ? 'One walk' : `The first ${count} walks that differ`),
    brokenList: 'Walks that ended at no outcome',
    walk: (questions: number) => countOf(questions, 'question', 'questions'),
    open: 'Open in the app',
    try: 'Try',
    name: (what: string, number: number) => `${what}: walk ${number}`,
  },
} as const

function countOf(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`
}
