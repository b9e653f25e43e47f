// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { parseHelpDesk } from '../../model/help-desk.ts'
import type { Scenario } from '../../model/help-desk-schema.ts'
import { realCodeBook, realContentFiles, realGuides } from '../../testing/real-content.ts'
import { suspectCause } from './suspect-cause.ts'

const scenario = (id: string, fields: Partial<Scenario> = {}): Scenario => ({
  id,
  bucket: 'service',
  title: id,
  reason: id,
  action: id,
  ...fields,
})

describe('the suspected cause', () => {
  const scenarios = [
    scenario('both', { codes: ['50126'], outcomes: ['script'] }),
    scenario('code', { codes: ['50126', '50053'] }),
    scenario('outcome', { outcomes: ['script', 'locked'] }),
    scenario('unknown', { codes: ['unknown'] }),
    scenario('rest'),
  ]
  const idOf = (codes: string[], outcome: string | null = null) => suspectCause(scenarios, { codes, outcome }).id

  it('is the first scenario of which all holds', () => {
    expect(idOf(['50126'], 'script')).toBe('both')
    expect(idOf(['50126'], 'other')).toBe('code')
    expect(idOf(['50126'])).toBe('code')
    expect(idOf([], 'script')).toBe('outcome')
    expect(idOf(['99999'], 'locked')).toBe('outcome')
  })

  it('takes any of several codes', () => {
    expect(idOf(['99999', '50053'])).toBe('code')
  })

  it('knows a code that no scenario names, and no code at all', () => {
    expect(idOf(['99999'])).toBe('unknown')
    expect(idOf([])).toBe('rest')
    expect(idOf([], 'other')).toBe('rest')
  })

  it('is the last scenario where none fits', () => {
    expect(suspectCause([scenario('one', { codes: ['1'] })], { codes: [], outcome: null }).id).toBe('one')
    expect(() => suspectCause([], { codes: [], outcome: null })).toThrow('at least one')
  })
})

describe('the scenarios of this project', () => {
  let scenarios: Scenario[] = []
  let codes: string[] = []
  let outcomes: string[] = []
  beforeAll(async () => {
    const text = (await realContentFiles()).get('help-desk.json') as string
    scenarios = parseHelpDesk(JSON.parse(text))?.helpDesk?.scenarios ?? []
    codes = (await realCodeBook()).codes.map(({ code }) => code)
    const steps = (await realGuides()).flatMap((guide) => [...guide.steps.values()])
    outcomes = steps.flatMap((step) => (step.kind === 'outcome' && step.result === 'ask-for-help' ? [step.id] : []))
  })

  it('name every code of this project', () => {
    const named = new Set(scenarios.flatMap((one) => one.codes ?? []))
    expect(codes.filter((code) => !named.has(code))).toEqual([])
    const fallback = ['unknown-code', scenarios.at(-1)?.id]
    const unmatched = codes.filter((code) =>
      fallback.includes(suspectCause(scenarios, { codes: [code], outcome: null }).id),
    )
    expect(unmatched).toEqual([])
  })

  it('have no code in two, except where an outcome decides', () => {
    const all = scenarios.filter((one) => !one.outcomes).flatMap((one) => one.codes ?? [])
    expect(all.filter((code, place) => all.indexOf(code) !== place)).toEqual([])
  })

  it('have a cause for every way in which the guides end without a code', () => {
    const left = outcomes.filter((outcome) => suspectCause(scenarios, { codes: [], outcome }).id === 'no-code')
    expect(left.sort()).toEqual(['changed-message', 'not-covered', 'unknown-code'])
  })

  it('can each be reached', () => {
    const clues = [null, ...outcomes].flatMap((outcome) =>
      [[], ['99999'], ...codes.map((code) => [code])].map(
        (list) => suspectCause(scenarios, { codes: list, outcome }).id,
      ),
    )
    const reached = new Set(clues)
    expect(scenarios.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  it.each([
    [['50126'], null, 'wrong-password', 'user-mistake'],
    [['70002', '50126'], null, 'wrong-password', 'user-mistake'],
    [['50126'], 'one-app-help', 'old-password-app', 'user-mistake'],
    [['50126'], 'script-help', 'stored-password-script', 'federation'],
    [['50126'], 'fresh-fails', 'fresh-password-refused', 'federation'],
    [['50126'], 'not-me', 'compromise', 'account'],
    [['50053'], 'locked-help', 'locked', 'account'],
    [['50055'], null, 'password-expired', 'account'],
    [['50144'], null, 'password-expired', 'account'],
    [['50057'], null, 'disabled', 'account'],
    [['50034'], null, 'name-not-found', 'user-mistake'],
    [['16000'], null, 'name-not-found', 'user-mistake'],
    [['500121'], null, 'second-proof', 'account'],
    [['53003'], null, 'conditional-access', 'policy'],
    [['53000'], null, 'device-rule', 'policy'],
    [['50105'], null, 'app-assignment', 'policy'],
    [['65001'], null, 'consent', 'policy'],
    [['50020'], null, 'guest', 'account'],
    [['80001'], null, 'pass-through', 'federation'],
    [['81010'], null, 'windows-sign-on', 'federation'],
    [['5000819'], null, 'federation-server', 'federation'],
    [['70046'], null, 'sign-in-frequency', 'policy'],
    [['50058'], null, 'session', 'user-mistake'],
    [['7000222'], null, 'app-set-up', 'service'],
    [['90033'], null, 'service-fault', 'service'],
    [['123456'], null, 'unknown-code', 'service'],
    [[], null, 'no-code', 'user-mistake'],
  ])('suspect with %j and %s: %s', (list, outcome, id, bucket) => {
    expect(suspectCause(scenarios, { codes: list, outcome })).toMatchObject({ id, bucket })
  })
})
