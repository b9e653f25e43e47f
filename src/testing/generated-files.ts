/** Generated content of any size, for tests that measure how long it takes to check it. */
import type { FolderFile } from '../content/check/folder-file.ts'
import type { Example } from '../model/examples-schema.ts'
import type { Next, Question, Step } from '../model/guide-schema.ts'
import { codeOf } from './build-code.ts'
import { outcome, question } from './build-guide.ts'
import { filesOf, smallContent } from './small-content.ts'

const sources = [{ title: 'Sign in', address: 'https://learn.microsoft.com/entra/identity' }]
const perSection = 100
const fan = 4

/**
 * The files of a content with about this many steps, spread over some guides: each a tree whose questions have four
 * options, in sections of a hundred steps, with texts as long as the real ones, a condition at every tenth question, an
 * example for every outcome and a code for every twentieth step. Sound.
 */
export function generatedFiles({ steps, guides = 1 }: { steps: number; guides?: number }): FolderFile[] {
  const files: Record<string, unknown> = {}
  for (let place = 0; place < guides; place++) addGuide(files, `guide-${place}`, Math.floor(steps / guides), place)
  const texts = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value, null, 2)])
  return filesOf({ 'site.json': smallContent['site.json'] as string, ...Object.fromEntries(texts) })
}

type Walk = { answers: Readonly<Record<string, string>>; id: string }

/** Step n leads to the steps 4n+1 … 4n+4; where there are no more, it is an outcome. */
function addGuide(files: Record<string, unknown>, guide: string, count: number, seed: number): void {
  const all = Array.from({ length: count }, (_, place) => stepAt(place, count))
  const sections = Array.from({ length: Math.ceil(count / perSection) }, (_, place) => `part-${place}`)
  const own = {
    title: 'A guide',
    description: 'A generated one.',
    audience: 'users',
    minutes: 5,
    start: 'step-0',
    sections,
  }
  files[`guides/${guide}/guide.json`] = own
  for (const [place, id] of sections.entries()) {
    const part = all.slice(place * perSection, (place + 1) * perSection)
    files[`guides/${guide}/${id}.json`] = { title: `Part ${place}`, steps: part }
  }
  const walks = all.map((step, place) => walkTo(place, step.id))
  const examples = walks.filter((_, place) => all[place]?.kind === 'outcome').map(exampleOf)
  files[`guides/${guide}/examples.json`] = { examples }
  for (const [place, { answers }] of walks.entries()) {
    if (place % 20 !== 0) continue
    const { code: _, ...record } = codeOf('', { ...answers }, { sources })
    const start = { guide, section: 'part-0', answers }
    files[`codes/${place === 0 && seed === 0 ? 'unknown' : 1_000_000 + seed * 200_000 + place}.json`] = {
      ...record,
      start,
    }
  }
}

function stepAt(place: number, count: number): Step {
  const targets = Array.from({ length: fan }, (_, child) => place * fan + child + 1).filter((one) => one < count)
  const id = `step-${place}`
  const words = {
    sources,
    title: `Does part number ${place} of your device work as it did before?`,
    body: bodyOf(place),
  }
  if (targets.length < 2)
    return outcome(id, 'ask-for-help', { ...words, reason: 'Only the help desk can see what is wrong here.' })
  return question(id, nextOf(place, targets), words satisfies Partial<Question>)
}

/** At every tenth question one option asks how the person came here; both ways lead on. */
function nextOf(place: number, targets: readonly number[]): Readonly<Record<string, Next>> {
  const options = targets.map((target, child) => [`option-${child}`, `step-${target}`] as const)
  if (place % 10 !== 9 || targets.length < fan) return Object.fromEntries(options)
  const parent = Math.floor((place - 1) / fan)
  const branches = [
    { when: { [`step-${parent}`]: `option-${(place - 1) % fan}` }, go: `step-${targets[0]}` },
    { go: `step-${targets[1]}` },
  ]
  return { ...Object.fromEntries(options), 'option-0': branches }
}

function bodyOf(place: number): Question['body'] {
  return [
    `Look at the screen of device ${place}. Write down what it says, **word for word**, and keep the page open.`,
    { kind: 'list', items: ['Press the key at the left once.', 'Wait until the light is off.', 'Then type slowly.'] },
    `It helps to close other windows first. You can read more about it on [the page of the help desk]({reset-page}).`,
  ]
}

function walkTo(place: number, id: string): Walk {
  const answers: [string, string][] = []
  for (let at = place; at > 0; at = Math.floor((at - 1) / fan)) {
    answers.unshift([`step-${Math.floor((at - 1) / fan)}`, `option-${(at - 1) % fan}`])
  }
  return { answers: Object.fromEntries(answers), id }
}

function exampleOf({ answers, id }: Walk): Example {
  return { title: `A walk to ${id}`, answers: { ...answers }, ends: id }
}
