import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { charactersOnly, type Press, pressKeys } from '../../testing/press-keys.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { KeyboardCheck } from './keyboard-check.tsx'
import { charactersAt, codeOf } from './layout-keys.ts'
import { type Layout, layouts } from './layouts.ts'
import { english } from './mappings.ts'
import { phrase } from './phrase.ts'
import { readKeys } from './read-keys.ts'
import { nothingTyped, takeText } from './typing.ts'

/** The practice line, typed at the places of these keys, on a device that takes them for others. */
function lineOn(active: Layout, printed: Layout = english): Press[] {
  return [...phrase].flatMap((wanted) => {
    const code = codeOf(printed, wanted)
    if (!code) return []
    const shiftKey = printed.shifted.includes(wanted)
    return [{ code, shiftKey, key: charactersAt(active, code)[shiftKey ? 1 : 0] ?? '' }]
  })
}

function show() {
  const { reports } = renderCheck(KeyboardCheck)
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Type both lines here, one key after another' })
  return { reports, box, said: () => screen.getByRole('status').textContent ?? '', last: () => reports.at(-1) }
}

const startAgain = () => fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
const upper = (text: string) => charactersOnly(text.toUpperCase())
const others = layouts.filter((layout) => layout !== english)
const named = (name: string) => layouts.find((layout) => layout.name === name) as Layout

afterEach(() => vi.unstubAllGlobals())

it('says nothing before somebody types', () => {
  const { reports, said } = show()
  expect([reports, said()]).toEqual([[], ''])
})

it('is fine when every key wrote what it should, and says so once', () => {
  const { reports, box, said } = show()
  pressKeys(box, lineOn(english))
  expect(said()).toContain('Every key wrote what it should.')
  expect(reports).toEqual([{ result: 'fine', line: 'Keyboard check: every key wrote what it should.' }])
})

it('is fine when each character arrived right, whatever the layout and wherever its keys are', () => {
  const { box, last } = show()
  const codes = lineOn(named('German (QWERTZ)'))
  pressKeys(
    box,
    [...phrase].map((key, place) => ({ ...codes[place], key })),
  )
  expect(last()?.result).toBe('fine')
})

describe('a keyboard with another layout', () => {
  it.each(others)('is named: $name', (layout) => {
    const { box, said, last } = show()
    pressKeys(box, lineOn(layout))
    expect(box.value).toHaveLength(phrase.length)
    expect(said()).toContain(`It looks like ${layout.name}.`)
    const line = `Keyboard check: the device writes ${layout.name}, not what the person wants.`
    expect(last()).toEqual({ result: 'layout', line })
  })

  it.each(others)('is told from the characters alone: $name', (layout) => {
    const characters = lineOn(layout).map(({ key }) => key)
    const { text, keys } = characters.reduce(
      (typing, added) => takeText(typing, typing.text + added, null),
      nothingTyped,
    )
    expect(text).toBe(characters.join(''))
    expect(readKeys(keys)).toMatchObject({ result: 'layout', layout: { active: [layout.name], printed: [] } })
  })

  it('is told from the keys of another country on an English device', () => {
    const { box, said } = show()
    for (const printed of ['German (QWERTZ)', 'French (AZERTY)']) {
      startAgain()
      pressKeys(box, lineOn(english, named(printed)).slice(0, 8))
      expect(said()).toContain('This device writes English (US)')
      expect(said()).toContain(printed)
    }
  })

  it('is said in words with what came instead, and where to switch', () => {
    vi.stubGlobal('navigator', { userAgentData: { platform: 'Windows' } })
    const { box, said } = show()
    pressKeys(box, lineOn(named('German (QWERTZ)')))
    expect(said()).toContain('You got z instead of y, Y instead of Z, ')
    expect(screen.getByRole('heading', { name: 'Switch the keyboard language' })).toBeDefined()
    expect(screen.getByText(/Hold the Windows key/)).toBeDefined()
  })

  it('is not spoken of before two characters came out different', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('z7'))
    expect(said()).toBe('')
    pressKeys(box, charactersOnly('Y'))
    expect(said()).toContain('German (QWERTZ)')
  })

  it('is taken back when the characters are deleted', () => {
    const { box, reports, said } = show()
    pressKeys(box, charactersOnly('z7Y'))
    fireEvent.change(box, { target: { value: '' } })
    expect(said()).toBe('')
    expect(reports.map((report) => report?.result ?? null)).toEqual(['layout', null])
    pressKeys(box, lineOn(english))
    expect(reports.at(-1)?.result).toBe('fine')
  })
})

const caps = (key: string): Press => ({ key, code: 'KeyY', modifierCapsLock: true })
const one = (key: string, more: Partial<Press> = {}): Press => ({ key, ...more })

const rows: [string, readonly Press[], string, RegExp, string][] = [
  ['Caps Lock, as the browser says', [caps('Y')], 'caps-lock', /^Caps Lock is on/, 'Caps Lock is on.'],
  [
    'Caps Lock, before a key',
    [one('Shift', { modifierCapsLock: true })],
    'caps-lock',
    /^Caps Lock is/,
    'Caps Lock is on.',
  ],
  ['Caps Lock, from the letters', upper('y7Zq'), 'caps-lock', /^Caps Lock is on/, 'Caps Lock is on.'],
  ['Caps Lock that turns capitals', charactersOnly('Y7zQ'), 'caps-lock', /^Caps Lock is/, 'Caps Lock is on.'],
  [
    'Caps Lock on Cyrillic keys',
    charactersOnly('Н7яЙ'),
    'caps-lock',
    /Russian/,
    'Caps Lock is on. Also: the device writes',
  ],
  ['Num Lock', [one('y'), one('Home', { code: 'Numpad7' })], 'other', /^Num Lock is off/, 'Num Lock is off.'],
  ['a dead key', [one('Dead', { code: 'Quote' })], 'other', /^One key waited/, 'a dead key waits for the next key.'],
  [
    'wide characters',
    charactersOnly('ｙ７'),
    'layout',
    /wide characters/,
    'the keyboard writes full-width characters.',
  ],
  [
    'Ctrl',
    [one('y', { ctrlKey: true, writes: '' })],
    'other',
    /Ctrl or Alt/,
    'Ctrl, Alt or Meta seems to be held down.',
  ],
  ['Shift', charactersOnly('Y&ZQWA@'), 'other', /^Shift seems/, 'Shift seems to be held down.'],
  [
    'a stuck key',
    [one('y'), one('y', { repeat: true })],
    'other',
    /more than once/,
    'a key writes its character more than once.',
  ],
  ['a key that bounces', charactersOnly('yy'), 'other', /more than once/, 'a key writes its character more than once.'],
  [
    'a suggestion',
    [one('y'), one('', { writes: 'our' })],
    'other',
    /^Can’t tell here/,
    'the keyboard puts in whole words.',
  ],
  [
    'a capital by the phone',
    charactersOnly('Y7Zq'),
    'other',
    /^A small letter/,
    'a small letter came out as a capital.',
  ],
  ['curly quotes', charactersOnly('y7Zqwa2m@-_.;/“’'), 'other', /curly/, 'quotes or dashes come out curly.'],
  [
    'Japanese letters',
    [one('Process', { writes: 'や' })],
    'layout',
    /Japanese letters/,
    'the keyboard writes Japanese letters.',
  ],
  ['Chinese letters', charactersOnly('一'), 'layout', /Chinese or Japanese letters/, 'the keyboard writes Chinese or'],
  [
    'Korean letters of a phone',
    charactersOnly('요'),
    'layout',
    /Korean letters/,
    'the keyboard writes Korean letters.',
  ],
]

describe('what else goes wrong', () => {
  it('is said, and told to the page', () => {
    const { box, said, last } = show()
    for (const [name, presses, result, sentence, line] of rows) {
      startAgain()
      pressKeys(box, presses)
      expect(said(), name).toMatch(sentence)
      expect(last(), name).toMatchObject({ result, line: expect.stringContaining(`Keyboard check: ${line}`) })
    }
  })

  it('is all listed, the most important first', () => {
    const { box, last } = show()
    pressKeys(box, [
      one('Home', { code: 'Numpad7' }),
      ...charactersOnly('z7Y'),
      one('Dead', { modifierCapsLock: true }),
    ])
    expect(last()?.line).toMatch(
      /^Keyboard check: Caps Lock is on\. Also: the device .* Also: Num Lock .* Also: a dead key/,
    )
    expect(last()?.line.length).toBeLessThanOrEqual(200)
  })

  it('goes when Caps Lock is turned off and the letters are typed anew', () => {
    const { box, said, last } = show()
    pressKeys(box, [caps('Y')])
    pressKeys(box, [one('CapsLock', { code: 'CapsLock' })])
    expect(said()).toContain('A small letter came out as a capital.')
    fireEvent.change(box, { target: { value: '' } })
    pressKeys(box, lineOn(english))
    expect(last()?.result).toBe('fine')
  })

  it('is Caps Lock already when the box is pressed with the mouse', () => {
    const { box, said } = show()
    fireEvent.mouseDown(box, { modifierCapsLock: true })
    expect(said()).toContain('Caps Lock is on.')
  })

  it('is over when another script was switched off and the line is typed', () => {
    const { box, last } = show()
    pressKeys(box, charactersOnly('요'))
    pressKeys(box, lineOn(english))
    expect(last()?.result).toBe('fine')
  })

  it('leaves out the blanks that a phone puts in', () => {
    const { box } = show()
    fireEvent.change(box, { target: { value: 'y' } })
    fireEvent.change(box, { target: { value: 'y ' } })
    expect(box.value).toBe('y')
  })
})

describe('a browser that leaves something out', () => {
  const refuseToSay = () => {
    throw new Error('no')
  }

  const withoutLocks = (getModifierState: unknown) => {
    const { prototype } = KeyboardEvent
    const before = prototype.getModifierState
    Object.assign(prototype, { getModifierState })
    onTestFinished(() => void Object.assign(prototype, { getModifierState: before }))
  }

  it.each([
    ['a way to ask for the locks', () => withoutLocks(undefined)],
    ['the state of the locks', () => withoutLocks(refuseToSay)],
    ['what it is', () => vi.stubGlobal('navigator', {})],
    ['the navigator', () => vi.stubGlobal('navigator', undefined)],
    [
      'an answer about itself',
      () => vi.stubGlobal('navigator', Object.defineProperty({}, 'userAgent', { get: refuseToSay })),
    ],
  ])('still checks the keys without %s', (_, leaveOut) => {
    leaveOut()
    const { box, last, said } = show()
    pressKeys(box, lineOn(english))
    expect(last()?.result).toBe('fine')
    startAgain()
    pressKeys(box, upper('y7Zq'))
    expect(last()?.result).toBe('caps-lock')
    expect(said()).toContain('Press the Caps Lock key once.')
  })

  it('lists the ways of all systems when it does not say which one it is', () => {
    vi.stubGlobal('navigator', {})
    const { box } = show()
    pressKeys(box, charactersOnly('z7Y'))
    expect(screen.getAllByRole('listitem')).toHaveLength(6)
  })
})

it('spells the line for those who hear the page', () => {
  show()
  expect(screen.getByText(/In words: y, 7, capital Z, .* In words: at sign, hyphen, underscore/)).toBeDefined()
})
