// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import { parseHelpDesk } from '../../model/help-desk.ts'
import type { Scenario } from '../../model/help-desk-schema.ts'
import { realCodeBook, realContentFiles, realGuides } from '../../testing/real-content.ts'
import type { Answers } from '../answers.ts'
import { isByCodeAlone, suspectCause } from './suspect-cause.ts'

const nothing: Answers = new Map()
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
  const idOf = (codes: string[], outcome: string | null = null) =>
    suspectCause(scenarios, { codes, outcome, answers: nothing }).id

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
    expect(suspectCause([scenario('one', { codes: ['1'] })], { codes: [], outcome: null, answers: nothing }).id).toBe(
      'one',
    )
    expect(() => suspectCause([], { codes: [], outcome: null, answers: nothing })).toThrow('at least one')
  })
})

describe('answers of the walk', () => {
  const scenarios = [
    scenario('answers', { codes: ['50126'], answers: { 'one-app': 'one', proof: ['none', 'late'] } }),
    scenario('code', { codes: ['50126'] }),
    scenario('rest'),
  ]
  const idOf = (codes: string[], answers: [string, string][]) =>
    suspectCause(scenarios, { codes, outcome: null, answers: new Map(answers) }).id

  it('have to hold too; any of them is enough', () => {
    expect(idOf(['50126'], [['one-app', 'one']])).toBe('answers')
    expect(idOf(['50126'], [['proof', 'late']])).toBe('answers')
    expect(idOf(['50126'], [['one-app', 'all']])).toBe('code')
    expect(idOf([], [['one-app', 'one']])).toBe('rest')
  })

  it('and outcomes make a cause more than one by the code alone', () => {
    expect(scenarios.map(isByCodeAlone)).toEqual([false, true, false])
    expect(isByCodeAlone(scenario('outcome', { codes: ['50126'], outcomes: ['end'] }))).toBe(false)
  })
})

it('is that of the last known code, since the first one is the general one', () => {
  const scenarios = [
    { id: 'password', bucket: 'user-mistake', codes: ['50126'], title: 'a', reason: 'b', action: 'c' },
    { id: 'locked', bucket: 'account', codes: ['50053'], title: 'a', reason: 'b', action: 'c' },
    { id: 'other', bucket: 'unclear', title: 'a', reason: 'b', action: 'c' },
  ] as const
  const cause = (...codes: string[]) =>
    suspectCause(scenarios as never, { codes, outcome: null, answers: new Map() }).id
  expect(cause('50126', '50053')).toBe('locked')
  expect(cause('50053', '50126', '99999')).toBe('password')
  expect(cause()).toBe('other')
})

describe('the scenarios of this project', () => {
  let scenarios: Scenario[] = []
  let codes: string[] = []
  let outcomes: string[] = []
  let ends: { id: string; section: string; audience: string }[] = []
  beforeAll(async () => {
    const text = (await realContentFiles()).get('help-desk.json') as string
    scenarios = parseHelpDesk(JSON.parse(text))?.helpDesk?.scenarios ?? []
    codes = (await realCodeBook()).codes.map(({ code }) => code)
    // A finding names its own cause, so only the ways that end in a ticket or in a sign-in need one.
    const guides = (await realGuides()).filter(({ audience }) => audience !== 'helpers')
    ends = guides.flatMap(({ steps, sectionOf, audience }) =>
      [...steps.values()].flatMap((step) =>
        step.kind === 'outcome' && step.result !== 'finding'
          ? [{ id: step.id, section: sectionOf.get(step.id)?.id ?? '', audience }]
          : [],
      ),
    )
    outcomes = [...new Set(ends.map(({ id }) => id))]
    // Reading all guides takes long while other suites run beside this one.
  })

  it('name every code of this project', () => {
    const named = new Set(scenarios.flatMap((one) => one.codes ?? []))
    expect(codes.filter((code) => !named.has(code))).toEqual([])
    const fallback = ['unknown-code', scenarios.at(-1)?.id]
    const unmatched = codes.filter((code) =>
      fallback.includes(suspectCause(scenarios, { codes: [code], outcome: null, answers: nothing }).id),
    )
    expect(unmatched).toEqual([])
  })

  it('have no code in two, except where an outcome decides', () => {
    const all = scenarios.filter(isByCodeAlone).flatMap((one) => one.codes ?? [])
    expect(all.filter((code, place) => all.indexOf(code) !== place)).toEqual([])
  })

  it('have a cause for every way in which the guides end without a code', () => {
    const left = outcomes.filter(
      (outcome) => suspectCause(scenarios, { codes: [], outcome, answers: nothing }).id === 'no-code',
    )
    expect(left.sort()).toEqual(['not-covered', 'unknown-code'])
  })

  it('tell two guides apart that end with the same id', () => {
    const cause = (outcome: string, answers: [string, string][]) =>
      suspectCause(scenarios, { codes: [], outcome, answers: new Map(answers) }).id
    expect(cause('not-mine', [['device-code', 'strange']])).toBe('strange-code')
    expect(cause('not-mine', [['new-password', 'skipped']])).toBe('flow-owner')
    expect(cause('way-help', [['certificates', 'unsure']])).toBe('flow-federated')
    expect(cause('way-help', [['where-runs', 'unsure']])).toBe('job-proof')
  })

  it('can each be reached', () => {
    const said = scenarios.flatMap(({ answers = {} }) => Object.entries(answers).slice(0, 1))
    const walks = [nothing, ...said.map(([question, options]) => new Map([[question, [options].flat()[0] ?? '']]))]
    const clues = [null, ...outcomes].flatMap((outcome) =>
      [[], ['99999'], ...codes.map((code) => [code])].flatMap((list) =>
        walks.map((answers) => suspectCause(scenarios, { codes: list, outcome, answers }).id),
      ),
    )
    const reached = new Set(clues)
    expect(scenarios.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([])
  })

  describe('never blame the person', () => {
    /** What stands for a wrong name, password or click, and what people meet most often beside it. */
    const common = ['50126', '50064', '50034', '50059', '90072', '16000', '50020', '50058', '50089', '50133', '50140']
    const others = ['50053', '50055', '50057', '50074', '50076', '50079', '500121', '53000', '53003', '65001', '70002']
    const lists = [[], ['99999'], ['70002', '50126'], ...[...common, ...others].map((code) => [code])]
    /** Ways that end well because the page, the name or the password was put right. */
    const putRight = ['solved-page', 'solved-name', 'solved-typed', 'solved-reset']
    const blamed = (answers: Answers, among: readonly (string | null)[]) =>
      among.flatMap((outcome) =>
        lists.flatMap((list) => {
          const { id, bucket } = suspectCause(scenarios, { codes: list, outcome, answers })
          return bucket === 'user-mistake' ? [`${list.join()} ${outcome} ${id}`] : []
        }),
      )

    it('where the outcome is about something else', () => {
      expect(ends.filter(({ audience }) => audience === 'users')).toHaveLength(43)
      const elsewhere = ['mfa', 'device', 'single-app', 'portal', 'account']
      const about = ends.filter(
        ({ id, section, audience }) => audience === 'makers' || elsewhere.includes(section) || id === 'changed-message',
      )
      expect(about.filter(({ audience }) => audience === 'users').length).toBeGreaterThan(20)
      expect(about.filter(({ audience }) => audience === 'makers').length).toBeGreaterThan(20)
      expect(
        blamed(
          nothing,
          about.map(({ id }) => id).filter((id) => !putRight.includes(id)),
        ),
      ).toEqual([])
    })

    it.each([
      ['what-you-see', 'prompt'],
      ['which-code', 'proof'],
      ['which-code', 'device'],
      ['caps-lock', 'works'],
      ['app-web', 'works'],
      ['pc-web', 'works'],
      ['new-message', 'proof'],
      ['new-message', 'device'],
      ['late-message', 'setup'],
      ['late-message', 'proof'],
      ['late-message', 'strange'],
      ['late-message', 'device'],
    ])('who answered %s: %s, so that the password was accepted', (question, option) => {
      const all = [null, ...ends.map(({ id }) => id)].filter((id) => id === null || !putRight.includes(id))
      expect(blamed(new Map([[question, option]]), all)).toEqual([])
    })
  })

  it.each([
    [['50126'], null, 'wrong-password', 'user-mistake'],
    [['50126'], 'changed-message', 'walk-changed', 'unclear'],
    [['50126'], 'proof-help', 'walk-proof', 'account'],
    [['50126'], 'pc-help', 'walk-computer', 'federation'],
    [['50126'], 'session-help', 'walk-session', 'service'],
    [['50126'], 'reset-blocked', 'walk-password', 'account'],
    [['50126'], 'name-help', 'walk-name', 'account'],
    [['50126'], 'solved-proof', 'walk-solved-proof', 'account'],
    [['50126', '50053'], null, 'locked', 'account'],
    [['70002'], null, 'app-credentials', 'service'],
    [['70002', '50126'], null, 'wrong-password', 'user-mistake'],
    [['50126'], 'one-app-help', 'old-password-app', 'service'],
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
    [['InvalidConnectionCredentials'], null, 'desktop-flow', 'account'],
    [['InvalidConnectionCredentials'], 'join-help', 'flow-computer', 'account'],
    [['50126'], 'password-help', 'flow-password', 'account'],
    [['50076'], 'mfa-help', 'flow-proof', 'policy'],
    [['50076'], 'way-help', 'job-proof', 'policy'],
    [[], 'not-mine', 'flow-owner', 'service'],
    [['50053'], 'lock-help', 'job-lock', 'account'],
    [['50034'], 'account-help', 'job-account', 'account'],
    [['53003'], 'rule-help', 'job-rule', 'policy'],
    [['70019'], 'code-help', 'walk-code', 'unclear'],
    [[], 'owner-help', 'walk-set-up', 'service'],
    [['123456'], null, 'unknown-code', 'unclear'],
    [[], null, 'no-code', 'unclear'],
  ])('suspect with %j and %s: %s', (list, outcome, id, bucket) => {
    expect(suspectCause(scenarios, { codes: list, outcome, answers: nothing })).toMatchObject({ id, bucket })
  })
})
