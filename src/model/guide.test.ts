// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { bundled, guideOf, outcome, question } from '../testing/build-guide.ts'
import { targetsOf, toGuide } from './guide.ts'
import { parseGuide } from './parse-guide.ts'

const first = question('first', { yes: 'end', no: [{ when: { first: 'no' }, go: 'other' }, { go: 'end' }] })
const sound = bundled({ one: [first], two: [outcome('end', 'solved'), outcome('other')] })

describe('a bundled guide', () => {
  it('is read into steps by id, each with its section and what can follow it', () => {
    const guide = parseGuide(JSON.parse(JSON.stringify(sound)))
    expect([...(guide?.steps.keys() ?? [])]).toEqual(['first', 'end', 'other'])
    expect(guide?.steps.get('first')).toEqual(first)
    expect(guide?.sectionOf.get('other')).toEqual({ id: 'two', title: 'Section two' })
    expect(guide?.followers.get('first')).toEqual(['end', 'other'])
    expect(guide?.followers.get('end')).toEqual([])
    expect(guide).toMatchObject({ id: 'test-guide', version: '0123abcd', start: 'first', minutes: 5 })
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no value', undefined],
    ['a text', 'guide'],
    ['a list', [sound]],
    ['an empty object', {}],
    ['no version', { ...sound, version: undefined }],
    ['a version of another form', { ...sound, version: 'latest' }],
    ['an unknown entry', { ...sound, colour: 'red' }],
    ['no sections', { ...sound, sections: [] }],
    ['a section without steps', { ...sound, sections: [{ id: 'one', title: 'One', steps: [] }] }],
    ['a bad step', { ...sound, sections: [{ id: 'one', title: 'One', steps: [{ ...first, kind: 'riddle' }] }] }],
    ['one option only', bundled({ one: [question('first', { yes: 'end' }), outcome('end')] })],
    ['a start that does not exist', { ...sound, start: 'nowhere' }],
    ['a start called like a part of every object', { ...sound, start: 'constructor' }],
    ['an option that leads nowhere', bundled({ one: [question('a', { yes: 'end', no: 'lost' }), outcome('end')] })],
    [
      'a branch that leads nowhere',
      bundled({ one: [question('a', { yes: 'end', no: [{ when: { a: 'no' }, go: 'lost' }, { go: 'end' }] })] }),
    ],
  ])('is refused when it is %s', (_what, value) => {
    expect(parseGuide(value)).toBeNull()
  })

  it('is refused, not thrown at, when it holds a circle of itself', () => {
    const circle: Record<string, unknown> = { ...sound }
    circle.sections = [circle]
    expect(parseGuide(circle)).toBeNull()
  })

  it('may use ids that every object has by nature', () => {
    const steps = [
      question('constructor', { valueof: 'tostring', yes: 'end' }),
      question('tostring', {
        constructor: 'end',
        yes: [{ when: { constructor: 'valueof' }, go: 'end' }, { go: 'end' }],
      }),
      outcome('end'),
    ]
    const guide = parseGuide(bundled({ main: steps }))
    expect(guide?.followers.get('constructor')).toEqual(['tostring', 'end'])
    expect(guide?.steps.get('toString')).toBeUndefined()
    expect(guide?.steps.get('__proto__')).toBeUndefined()
  })

  it.each(['__proto__', 'toString', 'hasOwnProperty'])('is refused when a step is called %s', (id) => {
    const value = JSON.parse(JSON.stringify(sound).replaceAll('"end"', `"${id}"`))
    expect(parseGuide(value)).toBeNull()
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('takes nothing from an entry "__proto__"', () => {
    const value = JSON.parse(JSON.stringify(sound).replace('{', '{"__proto__":{"polluted":true},'))
    expect(parseGuide(value)).toBeNull()
    expect('polluted' in {}).toBe(false)
  })
})

describe('the look-up tables', () => {
  it('count the first of two steps with one id', () => {
    const guide = toGuide(bundled({ one: [question('a', { yes: 'b', no: 'b' })], two: [outcome('b'), outcome('a')] }))
    expect(guide.steps.get('a')?.kind).toBe('question')
    expect(guide.sectionOf.get('a')?.id).toBe('one')
    expect(guide.followers.get('a')).toEqual(['b'])
  })

  it('name each follower once, conditional ones included', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: [{ when: { a: 'x' }, go: 'c' }, { go: 'b' }], z: 'c' }),
      outcome('b'),
      outcome('c'),
    )
    expect(guide.followers.get('a')).toEqual(['b', 'c'])
    expect(targetsOf([{ when: { a: 'x' }, go: 'c' }, { go: 'c' }])).toEqual(['c', 'c'])
    expect(targetsOf('b')).toEqual(['b'])
  })
})

describe('a guide whose steps lead in a circle', () => {
  it('is refused, so that nobody walks for ever', () => {
    const steps = [
      question('first', { on: 'second', out: 'end' }),
      question('second', { back: 'first', out: 'end' }),
      outcome('end'),
    ]
    expect(parseGuide(bundled({ main: steps }))).toBeNull()
  })
})
