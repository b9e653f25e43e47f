// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { stateKey, waysOn } from './ways-on.ts'

const guide = guideOf(
  question('portal', { work: 'colour', home: 'colour' }),
  question('colour', { red: 'code', blue: 'code' }),
  question('code', { yes: [{ when: { portal: 'work' }, go: 'call' }, { go: 'sorry' }], no: 'sorry' }),
  outcome('call'),
  outcome('sorry'),
)

describe('the ways on from a step', () => {
  it('are its options, each with its target and the answers with it', () => {
    expect(waysOn(guide, 'portal', new Map())).toEqual([
      { option: 'work', target: 'colour', answers: new Map([['portal', 'work']]) },
      { option: 'home', target: 'colour', answers: new Map([['portal', 'home']]) },
    ])
  })

  it('depend on the answers given before', () => {
    const targets = (portal: string) => waysOn(guide, 'code', new Map([['portal', portal]])).map(({ target }) => target)
    expect(targets('work')).toEqual(['call', 'sorry'])
    expect(targets('home')).toEqual(['sorry', 'sorry'])
  })

  it('may depend on the answer that is just given', () => {
    const self = guideOf(
      question('a', {
        x: [{ when: { a: 'x' }, go: 'b' }, { go: 'c' }],
        y: [{ when: { a: 'x' }, go: 'b' }, { go: 'c' }],
      }),
      outcome('b'),
      outcome('c'),
    )
    expect(waysOn(self, 'a', new Map()).map(({ target }) => target)).toEqual(['b', 'c'])
  })

  it('are none from an outcome, an unknown step and a question that was answered', () => {
    expect(waysOn(guide, 'call', new Map())).toEqual([])
    expect(waysOn(guide, 'ghost', new Map())).toEqual([])
    expect(waysOn(guide, 'constructor', new Map())).toEqual([])
    expect(waysOn(guide, 'portal', new Map([['portal', 'work']]))).toEqual([])
  })

  it('leave out an option of which no branch fits', () => {
    const broken = guideOf(question('a', { x: [{ when: { a: 'y' }, go: 'b' }], y: 'b' }), outcome('b'))
    expect(waysOn(broken, 'a', new Map()).map(({ option }) => option)).toEqual(['y'])
  })

  it('leave the answers given before as they were', () => {
    const answers = new Map([['portal', 'work']])
    waysOn(guide, 'colour', answers)
    expect([...answers]).toEqual([['portal', 'work']])
  })
})

describe('two walks at one step', () => {
  const key = (step: string, portal: string, colour: string) =>
    stateKey(guide, step, new Map([...Object.entries({ portal, colour })]))

  it('are one when they differ only in what nobody asks about any more', () => {
    expect(key('code', 'work', 'red')).toBe(key('code', 'work', 'blue'))
    expect(key('sorry', 'work', 'red')).toBe(key('sorry', 'home', 'blue'))
  })

  it('are two when a later condition tells them apart', () => {
    expect(key('code', 'work', 'red')).not.toBe(key('code', 'home', 'red'))
    expect(key('colour', 'work', 'red')).not.toBe(key('colour', 'home', 'red'))
  })

  it('are two when one of them never answered', () => {
    expect(stateKey(guide, 'code', new Map())).not.toBe(key('code', 'home', 'red'))
  })

  it('are two at two steps', () => {
    expect(key('call', 'work', 'red')).not.toBe(key('sorry', 'work', 'red'))
  })
})
