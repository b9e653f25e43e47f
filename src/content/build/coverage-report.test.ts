// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { coverageReport } from './coverage-report.ts'

const places = new Set(['sign-in/caps-lock', 'sign-in/page', 'codes/50126'])
const ids = ['000-F1', '000-F2', 'S01']

describe('coverage', () => {
  it('gives each row of the lists its places', () => {
    const rows = { S01: ['sign-in/page'], '000-F1': ['codes/50126', 'sign-in/caps-lock'] }
    expect(coverageReport(ids, { rows, places })).toEqual({
      rows: [
        { id: '000-F1', places: ['codes/50126', 'sign-in/caps-lock'] },
        { id: '000-F2', places: [] },
        { id: 'S01', places: ['sign-in/page'] },
      ],
      missing: ['000-F2'],
      gone: [],
      unlisted: [],
    })
  })

  it('does not count a place that does not exist', () => {
    const rows = { S01: ['sign-in/page', 'sign-in/gone'], '000-F1': ['codes/1'] }
    expect(coverageReport(ids, { rows, places })).toMatchObject({
      missing: ['000-F1', '000-F2'],
      gone: [
        { id: 'S01', place: 'sign-in/gone' },
        { id: '000-F1', place: 'codes/1' },
      ],
    })
  })

  it('names rows that no list has', () => {
    const rows = { S1: ['sign-in/page'] }
    expect(coverageReport(ids, { rows, places })).toMatchObject({ unlisted: ['S1'], missing: ids })
  })

  it('is told in a moment for long lists', () => {
    const many = Array.from({ length: 20_000 }, (_, row) => `S${row + 10}`)
    const rows = Object.fromEntries(many.map((id) => [id, ['sign-in/page', 'sign-in/gone']]))
    const start = performance.now()
    expect(coverageReport(many, { rows, places }).missing).toEqual([])
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is none without the file', () => {
    expect(coverageReport(ids, null)).toMatchObject({ missing: ids, gone: [], unlisted: [] })
  })
})
