/** Every sentence of the coverage page. */
export const text = {
  title: 'Coverage',
  lead: 'Which ways out of questions no example walks yet, and what happens on walks that pick their options by chance.',
  printed: (guide: string) => `Coverage: ${guide}`,
  examples: {
    title: 'Ways that examples walk',
    summary: (examples: number, walked: number, all: number, options: number) =>
      `${countOf(examples, 'example walks', 'examples walk')} ${walked} of ${countOf(all, 'way', 'ways')} out of questions (${countOf(options, 'option', 'options')}${all === options ? '' : '; an option that can lead to several steps counts once for each'}).`,
    allWalked: 'Every way is walked by an example.',
    missing: (count: number) =>
      count === 1
        ? 'One more example would walk all of the rest.'
        : `${count} more examples would walk all of the rest.`,
    seeAll: (count: number) => (count === 1 ? 'See this example' : 'See these examples'),
    read: (count: number) =>
      count === 1
        ? 'This says where the guide leads today. Read it before you paste it: is that where this person should end? Give it a title in plain words.'
        : 'These say where the guide leads today. Read each before you paste it: is that where this person should end? Give it a title in plain words.',
    section: (title: string, walked: number, all: number) => `${title}: ${walked} of ${all}`,
    option: (question: string, option: string) => `${question} – ${option}`,
    leadsTo: (target: string) => `→ ${target}`,
    sharedTitle: (title: string, id: string) => `${title} (${id})`,
    see: 'See an example',
    noOutcomes: 'Every outcome has an example.',
    outcomes: (count: number) => (count === 1 ? 'One outcome has no example' : `${count} outcomes have no example`),
  },
  paste: { try: 'Try this walk' },
  walks: {
    title: 'Random walks',
    lead: 'Tries the guide the way many different people would: each walk picks its options by chance. No walk may break. A way that is never met is only rare: raise the number of walks.',
    count: 'Number of walks',
    countHint: (most: string) => `From 1 to ${most}. More walks also meet ways that are rarer.`,
    seed: 'Seed',
    seedHint: 'A number that begins the chance. The same number gives the same walks again.',
    wrong: (least: number, most: number) => `Type a whole number from ${least} to ${most.toLocaleString('en')}.`,
    otherSeed: 'Walk with another seed',
    run: 'Walk',
    stop: 'Stop',
    done: (walks: string, seed: string) => `${walks === '1' ? '1 walk' : `${walks} walks`} with the seed ${seed}:`,
    met: 'Met',
    steps: (met: number, all: number) => `${met} of ${all} steps`,
    ways: (met: number, all: number) => `${met} of ${all} ways out of questions`,
    outcomes: (met: number, all: number) => `${met} of ${all} outcomes`,
    lengths: 'Questions per walk',
    lengthsOf: (shortest: number, mean: string, longest: number) =>
      `shortest ${shortest}, mean ${mean}, longest ${longest}`,
    broken: 'Walks that broke',
    none: 'None',
    neverMet: (count: number) => `Ways never met (${count})`,
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
