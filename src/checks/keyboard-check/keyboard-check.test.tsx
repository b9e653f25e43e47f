import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { charactersOnly, type Press, pressKeys } from '../../testing/press-keys.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { KeyboardCheck } from './keyboard-check.tsx'
import { charactersAt, codeOf } from './layout-keys.ts'
import { type Layout, layouts } from './layouts.ts'
import { english } from './mappings.ts'
import { phrase } from './phrase.ts'

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
  const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Type these characters, one after another' })
  const status = screen.getByRole('status')
  return { reports, box, said: () => status.textContent ?? '', last: () => reports.at(-1) }
}

const startAgain = () => fireEvent.click(screen.getByText('Start again'))
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
  it.each(others)('is named, from the places of the keys and from the characters alone: $name', (layout) => {
    const { box, said, last } = show()
    pressKeys(box, lineOn(layout))
    expect(box.value).toHaveLength(phrase.length)
    expect(said()).toContain(`It looks like ${layout.name}.`)
    const line = `Keyboard check: the device writes ${layout.name}, not what the person wants.`
    expect(last()).toEqual({ result: 'layout', line })
    startAgain()
    expect([said(), last()]).toEqual(['', null])
    pressKeys(
      box,
      lineOn(layout).flatMap(({ key }) => charactersOnly(key)),
    )
    expect(said()).toContain(`It looks like ${layout.name}.`)
    expect(last()).toEqual({ result: 'layout', line })
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
    expect(said()).toContain('You got “z” instead of “y”, “Y” instead of “Z”, ')
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

const onKeys = (at: number, other: Press) => lineOn(english).map((press, place) => (place === at ? other : press))

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

describe('a slip', () => {
  it.each([
    [
      'Shift missing',
      8,
      { code: 'Digit2', key: '2' },
      'You got “2” instead of “@”. Hold Shift for this sign. Delete it,',
    ],
    ['Shift too much', 9, { code: 'Minus', key: '_' }, 'You got “_” instead of “-”. Do not hold Shift for this sign.'],
    ['Shift with a digit', 6, { code: 'Digit2', key: '@' }, 'You got “@” instead of “2”. Do not hold Shift'],
    [
      'another key',
      11,
      { code: 'Comma', key: ',' },
      'You got “,” instead of “.”. Perhaps a slip. Delete it, and type it',
    ],
  ])('is no layout: %s', (_, at, press, sentence) => {
    const { box, said, reports } = show()
    pressKeys(box, onKeys(at, press))
    expect(said()).toContain(sentence)
    expect(said()).not.toMatch(/layout|another one|writes/)
    expect(screen.queryByRole('heading', { name: 'Switch the keyboard language' })).toBeNull()
    for (const report of reports)
      expect(report).toMatchObject({ result: 'other', line: expect.not.stringContaining('English') })
    expect(reports.at(-1)?.line).toMatch(
      /Shift was missing|Shift was held|one key wrote another character, perhaps a slip/,
    )
  })

  it('of Shift is told at once, and is over when it is deleted', () => {
    const { box, said, last } = show()
    pressKeys(box, onKeys(8, one('2', { code: 'Digit2' })).slice(0, 9))
    expect(said()).toContain('Hold Shift for this sign.')
    fireEvent.change(box, { target: { value: box.value.slice(0, -1) } })
    expect(said()).toBe('')
    pressKeys(box, lineOn(english).slice(8))
    expect(last()).toEqual({ result: 'fine', line: 'Keyboard check: every key wrote what it should.' })
  })

  it('of Shift is known on the layout that the person uses, and two of them are no other layout', () => {
    const { box, said } = show()
    const german = named('German (QWERTZ)')
    pressKeys(box, [
      ...[...'y7Zqwa2m'].map((key) => one(key, { code: codeOf(german, key) ?? '' })),
      one('@', { code: 'KeyQ' }),
      ...[...'-_.'].map((key) => one(key, { code: codeOf(german, key) ?? '' })),
      one(',', { code: 'Comma' }),
      one('7', { code: 'Digit7' }),
    ])
    expect(said()).toBe('You got “,” instead of “;”. Hold Shift for this sign. Delete it, and type it again.')
  })

  it('says nothing of Shift where the keys are not told, as on phones', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('y7Zqwa2m2'))
    expect(said()).toMatch(/^You got “2” instead of “@”\. Perhaps a slip\./)
  })

  it('twice is a layout only when no right key speaks against it', () => {
    const { box, said, last } = show()
    pressKeys(box, charactersOnly('y7Zqwa2m@-_,,'))
    expect(said()).toMatch(
      /^Some keys wrote something else than they should\. You got “,” instead of “.”, “,” instead of “;”\./,
    )
    expect(last()?.result).toBe('other')
  })
})

describe('Caps Lock that was on at first', () => {
  it('stays known when it is off: what to do next, and what it was in the end', () => {
    const { box, said, last } = show()
    pressKeys(box, [caps('Y'), caps('7')])
    expect(said()).toMatch(/^Caps Lock is on\..* Then choose “Start again”, and type once more\.$/)
    pressKeys(box, [one('CapsLock', { code: 'CapsLock' })])
    expect(last()).toEqual({ result: 'caps-lock', line: 'Keyboard check: Caps Lock was on, now off.' })
    startAgain()
    expect([said(), last()]).toEqual(['', null])
    pressKeys(box, lineOn(english))
    expect(said()).toBe('Caps Lock was on at first and is off now. Try your password again.')
    const line = 'Keyboard check: Caps Lock was on, now off; every other key wrote what it should.'
    expect(last()).toEqual({ result: 'fine', line })
  })

  it('stays known also when only the letters told of it', () => {
    const { box, said } = show()
    pressKeys(box, upper('y7Zqwa2m'))
    expect(said()).toContain('Caps Lock is on.')
    fireEvent.change(box, { target: { value: '' } })
    pressKeys(box, lineOn(english))
    expect(said()).toContain('Caps Lock was on at first and is off now.')
  })

  it('was not on when its key only wrote the capital', () => {
    const { box, last } = show()
    const [y, seven, Z, ...rest] = lineOn(english) as [Press, Press, Press, ...Press[]]
    const key = { key: 'CapsLock', code: 'CapsLock' }
    pressKeys(box, [y, seven, key, { ...Z, shiftKey: false, modifierCapsLock: true }, key, ...rest])
    expect(last()?.line).toBe('Keyboard check: every key wrote what it should.')
  })
})

describe('what else goes wrong', () => {
  it('is said, and told to the page', () => {
    for (const [name, presses, result, sentence, line] of rows) {
      const { box, said, last } = show()
      pressKeys(box, presses)
      expect(said(), name).toMatch(sentence)
      expect(last(), name).toMatchObject({ result, line: expect.stringContaining(`Keyboard check: ${line}`) })
      cleanup()
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

  it('is not Alt when Option of a Mac writes the sign', () => {
    const { box, said, reports } = show()
    pressKeys(box, [...lineOn(english).slice(0, 8), one('@', { code: 'KeyL', altKey: true })])
    expect([box.value, said(), reports]).toEqual(['y7Zqwa2m@', '', []])
    pressKeys(box, lineOn(english).slice(9))
    expect(reports.map((report) => report?.result)).toEqual(['fine'])
  })

  it('is a key that is held down at the latest with the next key: of some a Mac does not tell that they come up', () => {
    const { box, said } = show()
    fireEvent.keyDown(box, { key: 'y', metaKey: true })
    expect(said()).toBe('')
    fireEvent.keyDown(box, { key: 'y', metaKey: true })
    expect(said()).toContain('A key such as Ctrl or Alt seems to be held down.')
    pressKeys(box, [one('y')])
    expect(said()).toBe('')
  })

  it('goes when Caps Lock is turned off and the letters are typed anew', () => {
    const { box, said, last } = show()
    pressKeys(box, [caps('Y')])
    pressKeys(box, [one('CapsLock', { code: 'CapsLock' })])
    expect(said()).toContain('Caps Lock was on and is off now.')
    fireEvent.change(box, { target: { value: '' } })
    pressKeys(box, lineOn(english))
    expect(last()?.result).toBe('fine')
  })

  it('is Caps Lock already when the box is pressed with the mouse, or reached with the Tab key', () => {
    const { box, said } = show()
    fireEvent.mouseDown(box, { modifierCapsLock: true })
    expect(said()).toContain('Caps Lock is on.')
    startAgain()
    fireEvent.keyUp(box, { key: 'Tab', modifierCapsLock: true })
    expect(said()).toContain('Caps Lock is on.')
  })

  // What Chromium tells on X11 was read from real keys; the others turn the lock before they tell.
  it.each([
    { system: 'Linux', on: [false, true], off: [true, true] },
    { system: 'Windows', on: [true, true], off: [false, false] },
    { system: 'a Mac', on: [true, null], off: [null, false] },
  ])('is Caps Lock as soon as its key is pressed, and no longer when it is pressed again: $system', ({ on, off }) => {
    const { box, said } = show()
    const pressCapsLock = ([down, up]: (boolean | null)[]) => {
      const key = { key: 'CapsLock', code: 'CapsLock' }
      if (down !== null) fireEvent.keyDown(box, { ...key, modifierCapsLock: down })
      if (up !== null) fireEvent.keyUp(box, { ...key, modifierCapsLock: up })
    }
    fireEvent.mouseDown(box)
    for (const _ of ['once', 'twice']) {
      pressCapsLock(on)
      expect(said()).toContain('Caps Lock is on.')
      pressCapsLock(off)
      expect(said()).toBe('')
    }
  })

  it('is not told from the Caps Lock key alone, nor turned by it while it is held', () => {
    const { box, said } = show()
    pressKeys(box, [one('CapsLock', { modifierCapsLock: true })])
    expect(said()).toBe('')
    pressKeys(box, [one('Shift'), one('CapsLock'), one('CapsLock', { repeat: true })])
    expect(said()).toContain('Caps Lock is on.')
  })

  it('is over when Num Lock is pressed, and the number pad writes on at the end of the line', () => {
    const { box, said } = show()
    pressKeys(box, [one('y'), one('Home', { code: 'Numpad7' })])
    box.setSelectionRange(0, 0)
    pressKeys(box, [one('NumLock', { code: 'NumLock' })])
    expect(said()).toBe('')
    fireEvent.keyDown(box, { key: '7', code: 'Numpad7' })
    expect(box.selectionStart).toBe(1)
  })

  it('is nothing when something is deleted in the middle: what stood behind it is typed anew', () => {
    const { box, said } = show()
    pressKeys(box, lineOn(english).slice(0, 6))
    fireEvent.change(box, { target: { value: 'y7wa' } })
    expect([box.value, said()]).toEqual(['y7', ''])
  })

  it('is the alphabet also when only a part of it was refused', () => {
    const { said, box } = show()
    pressKeys(box, charactersOnly('ъ7'))
    expect(said()).toContain('Your keyboard writes Cyrillic letters.')
    pressKeys(box, charactersOnly('y'))
    expect(said()).not.toContain('letters')
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

describe('a line that is right in the end', () => {
  it.each([
    ['a dead key', [one('Dead', { code: 'Quote' })], /One key waited/, 'a dead key waits for the next key.'],
    ['a key that bounced', [one('/')], /more than once/, 'a key writes its character more than once.'],
    ['Num Lock', [one('Home', { code: 'Numpad7' })], /Num Lock is off/, 'Num Lock is off.'],
  ])('is fine, and says what to look at: %s', (_, slip, advice, line) => {
    const { box, said, last } = show()
    pressKeys(box, [...lineOn(english).slice(0, 14), ...slip, ...lineOn(english).slice(14)])
    expect(box.value).toBe(phrase)
    expect(said()).toMatch(/^The whole line stands there as it should\./)
    expect(said()).toMatch(advice)
    expect(screen.queryByRole('heading', { name: 'Switch the keyboard language' })).toBeNull()
    expect(last()).toEqual({ result: 'fine', line: `Keyboard check: the whole line came out right. Also: ${line}` })
  })

  it('stays fine whatever is typed behind it', () => {
    const { box, reports } = show()
    pressKeys(box, lineOn(english))
    fireEvent.change(box, { target: { value: `${phrase}our` } })
    pressKeys(box, [one('?'), one('Dead', { code: 'Quote' }), one('я'), one('', { writes: 'やく' })])
    expect(box.value).toBe(phrase)
    expect(reports).toEqual([{ result: 'fine', line: 'Keyboard check: every key wrote what it should.' }])
  })

  it('is not fine while Caps Lock is on', () => {
    const { box, last } = show()
    pressKeys(box, lineOn(english))
    pressKeys(box, [one('Shift', { modifierCapsLock: true })])
    expect(last()?.result).toBe('caps-lock')
  })
})

describe('a dead key that is shown while it waits', () => {
  const compose = (box: HTMLElement, value: string, code = 'Quote') => {
    fireEvent.keyDown(box, { key: 'Process', code })
    fireEvent.input(box, { target: { value }, isComposing: true })
  }
  const before = 'y7Zqwa2m@-_.;/'

  it('is no other character when the space bar follows', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly(before))
    compose(box, `${before}¨`)
    expect([box.value, said()]).toEqual([`${before}¨`, expect.stringMatching(/^One key waited for the next one/)])
    compose(box, `${before}"`)
    fireEvent.compositionEnd(box)
    expect([box.value, said()]).toEqual([`${before}"`, expect.stringMatching(/^One key waited/)])
  })

  it('is another layout when it stays', () => {
    const { box, last } = show()
    pressKeys(box, charactersOnly(before))
    for (const signs of ['¨', '¨´']) compose(box, before + signs)
    compose(box, `${before}¨´#`, 'Digit3')
    expect(box.value).toBe(`${before}¨´#`)
    expect(last()?.line).toMatch(/writes English \(US-International\).* a dead key waits/)
  })

  it('is not taken for the key that came after it', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly(`${before}"`))
    compose(box, `${before}"´`)
    compose(box, `${before}"´#`, 'Digit3')
    expect(said()).toMatch(/^One key waited.*You got “´” instead of “'”\. Perhaps a slip\./)
  })

  it('is not kept when the person leaves the box', () => {
    const { box } = show()
    compose(box, '^')
    fireEvent.compositionEnd(box)
    expect(box.value).toBe('')
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
