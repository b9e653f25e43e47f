// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { isKnown } from '../model/code-book.ts'
import { realCodeBook, realGuides } from '../testing/real-content.ts'
import { codeLink } from './code-link.ts'
import { formatLink, parseLink } from './link.ts'
import { replay } from './replay.ts'

const book = await realCodeBook()
const guides = await realGuides()
const records = [...book.codes, ...(book.unknown ? [book.unknown] : [])]

// Codes that a help desk meets in old tickets and that old lists of sign-in codes hold.
const oldList = `
  16000 20001 20012 20033 40008 40009 40014 50000 50001 50002 50003 50005 50006 50007 50008 50010 50011 50012 50013
  50017 50020 50027 50029 50034 50042 50048 50050 50053 50055 50056 50057 50058 50059 50061 50072 50074 50076 50079
  50085 50089 50097 50099 50105 50107 50120 50124 50125 50126 50127 50128 50129 50130 50131 50132 50133 50135 50136
  50140 50143 50144 50146 50148 50155 50158 50161 50166 50169 50172 50173 50177 50178 50180 50201 51001 51004 51006
  52004 53000 53001 53002 53003 53004 65001 65004 65005 70000 70001 70002 70003 70004 70005 70007 70008 70011 70012
  70018 70019 70037 75001 75003 75005 75008 75011 75016 80001 80002 80003 80005 80007 80010 80011 80012 80013 80014
  81001 81005 81007 81012 90010 90014 90051 90072 90094 500021 500121 500133 530021 530032 700016 900432 7000218
  70046 90025 InvalidConnectionCredentials WindowsIdentityIncorrect
`
  .trim()
  .split(/\s+/)

describe('the codes of this project', () => {
  it('hold every code of the old lists', () => {
    expect(oldList).toHaveLength(135)
    expect(oldList.filter((code) => !isKnown(book, code))).toEqual([])
  })

  it('hold at least the 373 codes that Microsoft publishes and the two names of Power Automate', () => {
    expect(book.codes.length).toBeGreaterThanOrEqual(375)
    expect(book.unknown).not.toBeNull()
  })

  it('each say something of their own', () => {
    const sentences = new Set(records.map(({ sentence }) => sentence))
    expect(sentences.size).toBe(records.length)
  })

  it.each(records)('$code leads to a step of the guide by all its answers', (record) => {
    const link = codeLink(record)
    const guide = guides.find(({ id }) => id === link.guide)
    if (!guide) throw new Error(`There is no guide "${link.guide}".`)
    const session = replay(guide, link.answers)
    expect(session.unfit).toEqual([])
    expect(session.trail.map(({ question, option }) => [question.id, option.id])).toEqual([...link.answers])
    expect([...guide.sectionOf.values()].map(({ id }) => id)).toContain(record.start.section)
  })

  it.each([
    ['50126', 'code-place'],
    ['50053', 'lock-wait'],
    ['50057', 'disabled'],
    ['50055', 'expired'],
    ['500121', 'prompt-what'],
    ['53003', 'device-kind'],
    ['50034', 'name-unknown'],
    ['16000', 'switch-account'],
    ['50140', 'fresh-start'],
    ['7000222', 'owner-help'],
    ['65001', 'accept-app'],
    ['53002', 'get-app'],
    ['90094', 'app-not-allowed'],
    ['70019', 'device-code'],
  ])('%s starts at "%s"', (code, step) => {
    const record = book.codes.find((one) => one.code === code)
    const answers = record ? codeLink(record).answers : new Map()
    const guide = guides.find(({ id }) => id === record?.start.guide)
    expect(guide && replay(guide, answers).current.id).toBe(step)
  })

  it('make links that survive being written and read', () => {
    for (const record of records) expect(parseLink(formatLink(codeLink(record)))).toEqual(codeLink(record))
  })
})
