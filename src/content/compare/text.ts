import { fieldNames, flagWords } from './field-names.ts'

type Named = { step: string }
type Entries = { noun: string; names: readonly string[] }
type Things = readonly (readonly [count: number, noun: string])[]
type Field = { field: string; before: string; after: string }

/** Every sentence about what changed, by topic. The order is that of importance. */
export const text = {
  links: {
    'links-lost': ({ count, reason }: { count: number; reason: string }) =>
      `${many(count, 'old link')} ${count === 1 ? 'opens' : 'open'} at the very beginning: ${reason}.`,
    'links-elsewhere': ({ count, reason }: { count: number; reason: string }) =>
      `${many(count, 'old link')} ${count === 1 ? 'opens' : 'open'} at another step and ${count === 1 ? 'says' : 'say'} so: ${reason}.`,
    'links-not-tried': ({ version }: { version: 'old' | 'new' | null }) =>
      `Old links and examples could not be tried: ${version === null ? 'a file of the guide cannot be read' : `in the ${version} version the guide cannot be walked`}.`,
    'step-looks-renamed': ({ step, from, to }: Named & { from: string; to: string }) =>
      `“${step}” looks renamed from "${from}" to "${to}". Write "${from}": "${to}" under "renamed" in guide.json, so that old links work.`,
    'option-looks-renamed': ({ step, option, from, to }: Named & { option: string; from: string; to: string }) =>
      `In “${step}” the option “${option}” looks renamed. Write "${from}": "${to}" under "renamed" in guide.json, so that old links work.`,
    'examples-elsewhere': ({ examples, now, was }: { examples: readonly string[]; now: string; was: string }) =>
      `${listed('example', examples)} now ${examples.length === 1 ? 'ends' : 'end'} at “${now}” (was “${was}”).`,
    'examples-stop': ({ examples, question }: { examples: readonly string[]; question: string }) =>
      `${listed('example', examples)} now ${examples.length === 1 ? 'stops' : 'stop'} at the question “${question}”.`,
    'codes-elsewhere': ({ codes, now, was }: { codes: readonly string[]; now: string; was: string }) =>
      `${listed('code', codes)} now ${codes.length === 1 ? 'opens' : 'open'} the guide at “${now}” (was “${was}”).`,
  },
  ways: {
    'start-changed': ({ now, was }: { now: string; was: string }) =>
      `The guide now starts with “${now}” (was “${was}”).`,
    'option-leads': ({ step, option, now, was }: Named & { option: string; now: string; was: string }) =>
      `In “${step}” the option “${option}” now leads to “${now}” (was “${was}”).`,
    'option-branches': ({ step, option }: Named & { option: string }) =>
      `In “${step}” the option “${option}” now leads some people elsewhere.`,
  },
  steps: {
    'guide-added': ({ guide, count }: { guide: string; count: number }) =>
      `The guide “${guide}” is new, with ${many(count, 'step')}.`,
    'guide-removed': ({ guide, count }: { guide: string; count: number }) =>
      `The guide “${guide}” with its ${many(count, 'step')} is gone.`,
    'guide-renamed': ({ from, to }: { from: string; to: string }) => `The guide "${from}" is now called "${to}".`,
    'section-added': ({ section, count }: { section: string; count: number }) =>
      `The section “${section}” is new, with ${many(count, 'new step')}.`,
    'section-removed': ({ section, count }: { section: string; count: number }) =>
      `The section “${section}” is gone, with ${many(count, 'step')} that ${count === 1 ? 'stands' : 'stand'} nowhere else.`,
    'step-removed': ({ step, section }: Named & { section: string }) =>
      `“${step}” is gone from the section “${section}”.`,
    'step-added': ({ step, section }: Named & { section: string }) => `“${step}” is new in the section “${section}”.`,
    'step-renamed': ({ step, from, to }: Named & { from: string; to: string }) =>
      `“${step}” is renamed from "${from}" to "${to}".`,
    'option-removed': ({ step, option }: Named & { option: string }) => `In “${step}” the option “${option}” is gone.`,
    'option-added': ({ step, option, leads }: Named & { option: string; leads: string }) =>
      `In “${step}” the option “${option}” is new. It leads to ${leads}.`,
    'option-renamed': ({ step, option, from, to }: Named & { option: string; from: string; to: string }) =>
      `In “${step}” the option “${option}” is renamed from "${from}" to "${to}".`,
    'codes-removed': ({ codes }: { codes: readonly string[] }) => `Gone: ${listed('code', codes)}.`,
    'codes-added': ({ codes }: { codes: readonly string[] }) => `New: ${listed('code', codes)}.`,
    'entries-removed': ({ noun, names }: Entries) => `Gone: ${listed(noun, names)}.`,
    'entries-added': ({ noun, names }: Entries) => `New: ${listed(noun, names)}.`,
  },
  texts: {
    'step-title': ({ after }: Field) => `“${after}” has another title.`,
    'step-text': ({ step, field }: Named & Field) => `In “${step}” ${fieldName(field)} changed.`,
    'option-text': ({ step, option, field }: Named & { option: string } & Field) =>
      `In “${step}” ${fieldName(field)} of the option “${option}” changed.`,
    'section-text': ({ section, field }: { section: string } & Field) =>
      `In the section “${section}” ${fieldName(field)} changed.`,
    'guide-text': ({ field }: Field) => `Of the guide itself ${fieldName(field)} changed.`,
    'entry-text': ({ entry, field }: { entry: string } & Field) => `${entry}: ${fieldName(field)} changed.`,
  },
  workings: {
    'step-value': ({ step, ...field }: Named & Field) => `In “${step}” ${isNow(field)}.`,
    'option-value': ({ step, option, ...field }: Named & { option: string } & Field) =>
      `In “${step}”, option “${option}”, ${isNow(field)}.`,
    'guide-value': (field: Field) => `Of the guide itself ${isNow(field)}.`,
    'entry-value': ({ entry, ...field }: { entry: string } & Field) => `${entry}: ${isNow(field)}.`,
    'examples-added': ({ examples }: { examples: readonly string[] }) => `New: ${listed('example', examples)}.`,
    'examples-removed': ({ examples }: { examples: readonly string[] }) => `Gone: ${listed('example', examples)}.`,
    'examples-changed': ({ examples }: { examples: readonly string[] }) =>
      `${listed('example', examples)} now ${examples.length === 1 ? 'walks' : 'walk'} another way.`,
    'rows-added': ({ rows }: { rows: readonly string[] }) => `New: ${listed('row', rows)}.`,
    'rows-removed': ({ rows }: { rows: readonly string[] }) => `Gone: ${listed('row', rows)}.`,
    'rows-changed': ({ rows }: { rows: readonly string[] }) =>
      `${listed('row', rows)} ${rows.length === 1 ? 'is' : 'are'} now covered at other places.`,
  },
  settings: {
    'setting-changed': (field: Field) => `${isNow(field)}.`,
    'setting-text': ({ field }: Field) => `${fieldName(field)} changed.`,
  },
  order: {
    'sections-reordered': ({ sections }: { sections: readonly string[] }) =>
      `The sections now stand in this order: ${sections.map(quote).join(', ')}.`,
    'step-to-section': ({ step, now, was }: Named & { now: string; was: string }) =>
      `“${step}” moved to the section “${now}” (was in “${was}”).`,
    'steps-reordered': ({ section, steps }: { section: string; steps: readonly string[] }) =>
      `In the section “${section}” ${steps.length === 1 ? 'a step stands' : 'steps stand'} at another place: ${some(steps)}.`,
    'options-reordered': ({ step, options }: Named & { options: readonly string[] }) =>
      `In “${step}” the options now stand in this order: ${options.map(quote).join(', ')}.`,
    'entries-reordered': ({ noun, names }: Entries) =>
      `${listed(noun, names)} now ${names.length === 1 ? 'stands' : 'stand'} at another place in the list.`,
  },
  reviews: {
    'sources-changed': ({ names }: { names: readonly string[] }) => `Other sources: ${some(names)}.`,
    'reviews-changed': ({ names, before, after }: { names: readonly string[]; before: string; after: string }) =>
      `Checked on ${after || 'no day'} (was ${before || 'no day'}): ${some(names)}.`,
  },
  /** Why an old link opens elsewhere. */
  reasons: {
    'guide-gone': (guide: string) => `the guide “${guide}” is gone`,
    'step-gone': (step: string) => `the step “${step}” is gone`,
    'option-gone': (step: string, option: string) => `in “${step}” the option “${option}” is gone`,
    'leads-elsewhere': (step: string, option: string, now: string) =>
      `in “${step}” the option “${option}” now leads to “${now}”`,
    'starts-elsewhere': (now: string) => `the guide now starts with “${now}”`,
    others: (count: number) => `${number(count)} other reasons`,
  },
  /** What a sentence about a thing begins with. */
  entries: {
    search: (title: string) => `Search “${title}”`,
    scenario: (title: string) => `Scenario “${title}”`,
    code: (code: string) => `Code ${code}`,
    helpDesk: 'The file itself',
  },
  /** Where an option leads: a line for each target. */
  branches: {
    plain: (target: string) => `“${target}”`,
    when: (cases: readonly string[], target: string) => `“${target}” ${cases.join(', or ')}`,
    otherwise: (target: string) => `“${target}” otherwise`,
    one: (conditions: readonly string[]) => `where ${conditions.join(' and ')}`,
    is: (question: string, options: readonly string[]) =>
      `“${question}” was answered with ${options.map(quote).join(' or ')}`,
  },
  areas: {
    site: 'Settings of the site',
    codes: 'Codes',
    'help-desk': 'Help desk',
    coverage: 'Coverage',
  } as Readonly<Record<string, string>>,
  topics: {
    links: 'Old links and examples',
    ways: 'Where options lead',
    steps: 'Added and removed',
    texts: 'Texts',
    workings: 'How it works',
    settings: 'Settings',
    order: 'Order',
    reviews: 'Sources and review dates',
  },
  summary: {
    nothing: 'Nothing changed.',
    nothingElse: 'In the other files nothing changed.',
    unread: (names: readonly string[]) => `Not complete: ${some(names)} cannot be read in both versions.`,
    changed: (things: Things) => `${counted(things)} changed.`,
    added: (things: Things) => `${counted(things)} added.`,
    removed: (things: Things) => `${counted(things)} removed.`,
    codes: (count: number) => `${many(count, 'code')} ${count === 1 ? 'opens' : 'open'} the guide at another step.`,
    examples: (count: number) => `${many(count, 'example')} ${count === 1 ? 'ends' : 'end'} elsewhere.`,
    stopped: (count: number) => `${many(count, 'example')} now ${count === 1 ? 'stops' : 'stop'} at a question.`,
    other: (count: number) => `${many(count, 'other change')}.`,
    links: (all: number, lost: number, elsewhere: number) =>
      `Of the ${many(all, 'link')} that people may have kept, ${breaking(lost)}${elsewhere === 0 ? '' : `; ${number(elsewhere)} ${elsewhere === 1 ? 'opens' : 'open'} at another step, and the page says so there`}.`,
    untried: (guides: number) => `The links of ${many(guides, 'guide')} could not be tried.`,
  },
  report: {
    legend: 'In texts, [-words-] are gone and [+words+] are new.',
    sample: (link: string) => `For example #${link}`,
    problems: (which: 'both' | 'old' | 'new', count: number) => `${problemWords[which]}: ${many(count, 'problem')}.`,
    moreProblems: (count: number) => `… and ${number(count)} more.`,
  },
} as const

const problemWords = {
  both: 'Neither version can be published',
  old: 'The old version could not be published',
  new: 'The new version cannot be published yet',
}

/** A count with its noun: `1 step`, `1,203 old links`. */
function many(count: number, noun: string): string {
  const ending = noun.endsWith('ch') ? 'es' : 's'
  return `${number(count)} ${noun}${count === 1 ? '' : ending}`
}

/** `2 steps, 1 setting and 1 code`. */
function counted(things: Things): string {
  return new Intl.ListFormat('en-GB').format(things.map(([count, noun]) => many(count, noun)))
}

function breaking(lost: number): string {
  return lost === 0 ? 'none breaks' : `${number(lost)} ${lost === 1 ? 'breaks' : 'break'}`
}

function number(count: number): string {
  return count.toLocaleString('en')
}

function quote(name: string): string {
  return `“${name}”`
}

/** The first five names; how many more there are. */
function some(names: readonly string[]): string {
  const shown = names.length > 6 ? names.slice(0, 5) : names
  const rest = names.length - shown.length
  return shown.map(quote).join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '')
}

function listed(noun: string, names: readonly string[]): string {
  return names.length === 1
    ? `the ${noun} ${quote(names[0] as string)}`
    : `${many(names.length, noun)} (${some(names)})`
}

function isNow({ field, before, after }: Field): string {
  const flag = flagWords.get(field)
  if (flag) return after === '' ? flag.off : flag.on
  return `${fieldName(field)} is now ${value(after)} (was ${value(before)})`
}

function value(written: string): string {
  return written === '' ? 'nothing' : quote(written.replaceAll('\n', ', '))
}

function fieldName(field: string): string {
  const [group = '', name = ''] = field.split(/\.(.*)/s)
  if (group === 'links') return `the address of {${name}}`
  if (group === 'handOff') return `the hand-off target "${name}"`
  return fieldNames.get(field) ?? `"${field}"`
}
