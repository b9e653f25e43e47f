import { expect, type Page, test } from 'playwright/test'
import type { Answers } from '../src/engine/answers.ts'
import { everyEdge, shortestAnswers } from '../src/engine/every-edge.ts'
import { formatUtc } from '../src/engine/format-time.ts'
import { replay, type Session } from '../src/engine/replay.ts'
import type { Guide, Question } from '../src/model/guide.ts'
import { realExamples } from '../src/testing/real-content.ts'
import { addressOf, guides, signIn } from './guides.ts'
import { hearNoise } from './hear-noise.ts'
import { expectStep, ticketText, walkFromStart } from './walk.ts'
import { type PageWalk, walkInPage } from './walk-in-page.ts'

const walksInOneTest = 60

for (const guide of guides) {
  const examples = await realExamples(guide.id)
  for (let first = 0; first < examples.length; first += walksInOneTest) {
    const some = examples.slice(first, first + walksInOneTest)
    test(`${guide.id}: each example ends where it says, step by step (${first + 1} to ${first + some.length})`, async ({
      page,
    }) => {
      const walks = some.map(({ title, answers, ends }) =>
        walkOf(guide, title, addressOf(guide, new Map()), new Map(Object.entries(answers)), ends),
      )
      await expectWalks(page, walks)
    })
  }

  test(`${guide.id}: every option that no example takes leads where the content says`, async ({ page }) => {
    const taken = new Set(examples.flatMap(({ answers }) => edgesOf(guide, new Map(Object.entries(answers)))))
    const rest = everyEdge(guide).filter(
      ({ question, option, target }) => !taken.has(`${question} ${option} ${target}`),
    )
    const walks = rest.map(({ question, option, target, answers }) => {
      const before = new Map(answers)
      before.delete(question)
      return walkOf(guide, `${question}=${option}`, addressOf(guide, before), new Map([[question, option]]), target)
    })
    await expectWalks(page, walks)
  })
}

for (const [section, outcomes] of outcomesBySection(signIn)) {
  test(`sign-in: every outcome of "${section}" tells in its ticket how it was reached`, async ({ page }) => {
    test.setTimeout(180_000)
    const noise = listen(page)
    for (const [id, answers] of outcomes) {
      const startedAt = Date.now()
      await walkFromStart(page, signIn, answers)
      await expectStep(page, signIn, id)
      const session = replay(signIn, answers)
      if (session.current.kind === 'outcome' && session.current.result === 'solved') {
        await page.getByRole('link', { name: 'It does not work after all' }).click()
      }
      expectTicketOf(session, (await ticketText(page).textContent()) ?? '', startedAt)
      await page.goto(/^Replay link: (.+)$/m.exec((await ticketText(page).textContent()) ?? '')?.[1] ?? '')
      await expectStep(page, signIn, id)
    }
    expect(noise).toEqual([])
  })
}

async function expectWalks(page: Page, walks: readonly PageWalk[]) {
  test.setTimeout(180_000)
  const noise = listen(page)
  await page.goto('./')
  expect(await walkInPage(page, walks)).toEqual([])
  expect(noise).toEqual([])
}

/** The options that a walk takes, each with where it led. */
function edgesOf(guide: Guide, answers: Answers): string[] {
  const { trail, current } = replay(guide, answers)
  return trail.map(({ question, option }, position) => {
    const target = trail[position + 1]?.question.id ?? current.id
    return `${question.id} ${option.id} ${target}`
  })
}

/** A walk by titles and labels, as the page shows them. The replay link of a page begins with guide and step. */
function walkOf(guide: Guide, name: string, address: string, answers: Answers, target: string): PageWalk {
  const picks = [...answers].map(([id, option]) => {
    const question = guide.steps.get(id) as Question
    return { title: question.title, label: question.options.find((one) => one.id === option)?.label ?? '' }
  })
  const hash = address.slice(address.indexOf('#'))
  return { name, hash, picks, end: guide.steps.get(target)?.title ?? '', endHash: `#/${guide.id}/${target}?` }
}

/** Whatever the page writes to the console from now on: policy reports and errors stand there. */
function listen(page: Page): string[] {
  const noise: string[] = []
  hearNoise(page, noise)
  return noise
}

/** A ticket says what was answered and when, what was tried with what result, and where it all ended. */
function expectTicketOf({ guide, trail, current }: Session, ticket: string, startedAt: number) {
  const lines = ticket.split('\n')
  expect(lines.filter((line) => /^\d+\. \[/.test(line))).toHaveLength(trail.length)
  for (const [position, { question, option }] of trail.entries()) {
    const sentence = `${question.title} -> ${option.label}`
    const line = lines.find((one) => one.startsWith(`${position + 1}. [`) && one.endsWith(sentence))
    const time = Date.parse(/\[(.+?)\]/.exec(line ?? '')?.[1] ?? '')
    expect(time, `time of ${question.id}`).toBeGreaterThanOrEqual(Math.floor(startedAt / 1000) * 1000)
    expect(time).toBeLessThanOrEqual(Date.now())
  }
  const tried = trail.filter(({ question, option }) => question.tried && !option.skips)
  for (const { question, option } of tried) {
    expect(ticket).toContain(`${question.tried?.replace(/\.?$/, '.')} Result: ${option.label}`)
  }
  expect(lines.filter((line) => line.includes(' Result: '))).toHaveLength(tried.length)
  const isSolved = current.kind === 'outcome' && current.result === 'solved'
  expect(lines[0]).toContain(isSolved ? 'Seemed solved, fails again' : 'Cannot sign in')
  expect(ticket).toContain(current.title)
  expect(ticket).toContain(`Guide: ${guide.id}@${guide.version}`)
  expect(ticket).toMatch(/^Run ID: [0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/m)
  expect(ticket).toContain(formatUtc(new Date().toISOString())?.slice(0, 10))
}

function outcomesBySection(guide: Guide): Map<string, [string, Answers][]> {
  const groups = new Map<string, [string, Answers][]>()
  for (const [id, answers] of shortestAnswers(guide)) {
    if (guide.steps.get(id)?.kind !== 'outcome') continue
    const section = guide.sectionOf.get(id)?.id ?? ''
    groups.set(section, [...(groups.get(section) ?? []), [id, answers]])
  }
  return groups
}
