// @vitest-environment node
/**
 * Links and tickets of the real content, as it is today, opened after a change with renames, removals and moves: each
 * opens at the right step, or the session knows that something has changed, which the page then says.
 */
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../content/check/check-files.ts'
import { bundleGuide, guideFileName, sectionFileName } from '../model/content-files.ts'
import { type Guide, toGuide } from '../model/guide.ts'
import { type ChangedGuide, changeGuide } from '../testing/change-guide.ts'
import { realFolders } from '../testing/real-folders.ts'
import { realTicket } from '../testing/real-ticket.ts'
import { filesOf } from '../testing/small-content.ts'
import { codeLink } from './code-link.ts'
import { type Edge, everyEdge } from './every-edge.ts'
import { helpSession, makeHelpLink } from './help-link.ts'
import { formatLink, type Link, linkTo, parseLink } from './link.ts'
import { compareTrail } from './read-ticket/compare-trail.ts'
import { readTicket } from './read-ticket/read-ticket.ts'
import { replay, type Session } from './replay.ts'
import { ticketText } from './ticket/ticket-text.ts'

const { guides, codes, site } = await realFolders()
const today = (change: ChangedGuide) => toGuide(bundleGuide(change.folder, '22222222'))
const cases = guides.map((folder) => {
  const change = changeGuide(folder)
  return { id: folder.id, before: toGuide(bundleGuide(folder, '11111111')), after: today(change), change }
})

/** What was written, read again as by the app. */
const sent = (link: Link) => parseLink(formatLink(link)) as Link
const open = (guide: Guide, { answers, from, step }: Link) => replay(guide, answers, { from, at: step })
const isSilent = ({ reached, unfit }: Session) => reached && unfit.length === 0
const walked = ({ trail, current }: Session) => [
  ...trail.map((one) => `${one.question.id}/${one.option.id}`),
  current.id,
]

/** The walk of an old session by the names of today; what was removed stands in it as "gone". */
function named({ trail, current }: Session, change: ChangedGuide): string[] {
  const step = (id: string) => (change.removedSteps.has(id) ? 'gone' : (change.renamedSteps.get(id) ?? id))
  const answers = trail.map(({ question, option }) => {
    const key = `${question.id}/${option.id}`
    const today = change.removedOptions.has(key) ? 'gone' : (change.renamedOptions.get(key) ?? option.id)
    return `${step(question.id)}/${today}`
  })
  return [...answers, step(current.id)]
}

/** True when nothing that the link says is gone or leads elsewhere. */
function isWhole({ trail, ahead, known, current, from }: Session, change: ChangedGuide): boolean {
  const steps = [...trail, ...ahead, ...known]
  const isGone = ({ question, option }: Session['trail'][number]) => {
    const key = `${question.id}/${option.id}`
    return change.removedOptions.has(key) || change.removedSteps.has(question.id) || change.bent.has(key)
  }
  return ![current.id, from].some((id) => change.removedSteps.has(id)) && !steps.some(isGone)
}

/** Every kind of link that leads to the end of an edge, with the session that the person saw. */
function linksOf(guide: Guide, { answers, question, target }: Edge): { link: Link; seen: Session }[] {
  const session = replay(guide, answers)
  const fromHere = { start: target, known: answers }
  return [
    { link: linkTo(session), seen: session },
    { link: linkTo(session, { step: question }), seen: replay(guide, answers, { at: question }) },
    { link: linkTo(session, { askForHelp: true }), seen: session },
    { link: makeHelpLink(guide, { ...fromHere, ticketNumber: 'INC1' }), seen: helpSession(guide, fromHere) },
    {
      link: makeHelpLink(guide, { start: null, known: answers, ticketNumber: null }),
      seen: helpSession(guide, { start: null, known: answers }),
    },
  ]
}

describe('the change of this test', () => {
  it.each(cases)('$id: renames, removes and moves, and leaves a sound tree', ({ change: { folder, ...change } }) => {
    const files = [
      ['site.json', site],
      [guideFileName(folder.id), folder.file],
      ...folder.sections.map(({ id, file }) => [sectionFileName(folder.id, id), file] as const),
    ]
    const texts = Object.fromEntries(files.map(([name, value]) => [name, JSON.stringify(value)]))
    const { problems } = checkFiles(filesOf(texts), { reading: false })
    const lost = ['unreachable-step', 'unreachable-section', 'impossible-condition', 'lost-result', 'same-target']
    expect(problems.filter(({ code }) => !lost.includes(code))).toEqual([])
    for (const part of [change.renamedSteps, change.renamedOptions, change.removedSteps])
      expect(part.size).toBeGreaterThan(0)
  })
})

describe.each(cases)('$id', ({ before, after, change }) => {
  const edges = everyEdge(before)
  const links = edges.flatMap((edge) => linksOf(before, edge))

  it('opens every link whose walk is still there at the same step, whatever it is called now', () => {
    const whole = links.filter(({ seen }) => isWhole(seen, change))
    expect(whole.length).toBeGreaterThan(links.length / 10)
    for (const { link, seen } of whole) {
      const now = open(after, sent(link))
      // What is known beforehand may not matter any more, because the condition that asked about it is gone.
      const isAsBefore = isSilent(now) || seen.known.length > 0
      expect([formatLink(link), walked(now), isAsBefore]).toEqual([formatLink(link), named(seen, change), true])
    }
  })

  it('opens no other link without knowing that something has changed', () => {
    const others = links.filter(({ seen }) => !isWhole(seen, change))
    expect(others.length).toBeGreaterThan(0)
    const wrong = others.filter(({ link, seen }) => {
      const now = open(after, sent(link))
      return isSilent(now) && walked(now).join() !== named(seen, change).join()
    })
    expect(wrong.map(({ link }) => formatLink(link))).toEqual([])
  })

  it('lays every tenth ticket beside the guide of today, step by step', () => {
    for (const { answers } of edges.filter((_, place) => place % 10 === 0)) {
      const session = replay(before, answers)
      const replayLink = `https://old.example/#${formatLink(linkTo(session))}`
      const ticket = realTicket({ of: before, answers: Object.fromEntries(answers) })
      const read = readTicket(ticketText({ ...ticket, fields: { ...ticket.fields, replayLink } }))
      const { steps, end } = compareTrail(after, { link: read?.link as Link, ticket: ticket })
      for (const [place, { question, option, changes }] of steps.entries()) {
        const seen = session.trail[place] as Session['trail'][number]
        const key = `${seen.question.id}/${seen.option.id}`
        const isGone = change.removedSteps.has(seen.question.id)
        expect(question?.id).toBe(isGone ? undefined : (change.renamedSteps.get(seen.question.id) ?? seen.question.id))
        if (isGone) expect(changes).toContain('question-gone')
        else if (change.removedOptions.has(key)) expect(changes).toContain('option-gone')
        else expect(option?.id).toBe(change.renamedOptions.get(key) ?? seen.option.id)
      }
      const last = session.current.id
      expect(end?.id).toBe(change.removedSteps.has(last) ? undefined : (change.renamedSteps.get(last) ?? last))
    }
  })
})

describe('links of codes', () => {
  it('open at the same step under its new name, or know that something has changed', () => {
    const counts = { same: 0, changed: 0 }
    for (const { file } of codes) {
      const { before, after, change } = cases.find(({ id }) => id === file.start.guide) as (typeof cases)[number]
      const link = codeLink(file)
      const seen = replay(before, link.answers)
      const now = open(after, sent(link))
      if (isWhole(seen, change)) expect([walked(now), isSilent(now)]).toEqual([named(seen, change), true])
      // Such a link names no step: it opens as far as the answers lead.
      else expect(!isSilent(now) || now.trail.length === link.answers.size).toBe(true)
      counts[isWhole(seen, change) ? 'same' : 'changed']++
    }
    expect(counts.same).toBeGreaterThan(20)
    expect(counts.changed).toBeGreaterThan(0)
  })
})
