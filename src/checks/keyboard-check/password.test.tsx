import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { charactersOnly, pressKeys } from '../../testing/press-keys.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { unknownKey } from './key-press.ts'
import { KeyboardCheck } from './keyboard-check.tsx'
import { phrase } from './phrase.ts'
import { takeKey, takeText } from './typing.ts'
import { nothingTyped } from './typing-state.ts'

function show() {
  const { reports } = renderCheck(KeyboardCheck)
  return {
    reports,
    box: screen.getByRole<HTMLInputElement>('textbox'),
    said: () => screen.getByRole('status').textContent,
  }
}

const passwords = [
  'Password1!',
  'P@ssw0rd',
  'qwerty123',
  'zaq12wsx',
  'Zaq1@wsx',
  '1q2w3e4r',
  '123456789',
  'Summer2026!',
  'Winter_25',
  'Welcome#1',
  'Willkommen1',
  'azerty',
  'letmein',
  'iloveyou',
  'yankees7',
  'yellow-Zebra.9',
  'zurich2026',
  'Fr7day!',
  'correct horse battery staple',
  'пароль123',
  'j7Kw!x9$Tq',
  'yy-Secret',
]

describe('a password', () => {
  it('does not get into the box', () => {
    const { box, said } = show()
    for (const password of passwords) {
      for (const press of charactersOnly(password)) {
        pressKeys(box, [press])
        expect(box.value.length, password).toBeLessThanOrEqual(2)
      }
      expect(said(), password).toMatch(/Never type your password here|letters|more than once/)
      fireEvent.blur(box)
      expect(box.value, password).toBe('')
      fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
    }
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })

  it('is not kept: neither what was not put in, nor where its keys are', () => {
    for (const password of passwords) {
      let typing = nothingTyped
      for (const character of password) {
        const key = { ...unknownKey, key: character, code: 'KeyX' }
        typing = takeText(takeKey(typing, key), typing.text + character, key)
        const kept = typing.keys.map(({ key, code, wrote }) => wrote || key + code).join('')
        expect([kept, kept.length < 3], password).toEqual([typing.text, true])
      }
    }
  })

  it('is not taken when a program fills it in, pastes it or drops it', async () => {
    const { reports, box, said } = show()
    fireEvent.change(box, { target: { value: 'Summer2026!' } })
    expect([box.value, said()]).toEqual(['', expect.stringContaining('Never type your password here')])
    await userEvent.click(box)
    await userEvent.paste(phrase)
    expect([box.value, said()]).toEqual(['', expect.stringContaining('Pasting says nothing')])
    fireEvent.drop(box)
    expect(said()).toContain('Nothing can be dropped here.')
    expect(reports).toEqual([])
  })

  it('is not meant by a slip behind the beginning: what stands there stays', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('y7Zqx'))
    expect(box.value).toBe('y7Zq')
    expect(said()).toBe('Next comes w. You typed something else, so we left it out.')
    pressKeys(box, charactersOnly('x'))
    expect(said()).toContain('Never type your password here.')
    pressKeys(box, charactersOnly('w'))
    expect(said()).toBe('')
  })

  it('is not meant by one slip at the beginning: what comes next is named', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('y7x'))
    expect(said()).toBe('Next comes Z (Shift and z). You typed something else, so we left it out.')
    pressKeys(box, charactersOnly('Zq'))
    expect([box.value, said()]).toEqual(['y7Zq', ''])
  })

  it('is thought of at the second character in a row that does not fit: the box is emptied', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('y7xx'))
    expect(box.value).toBe('')
    expect(said()).toMatch(/^Next comes y\. .* Never type your password here\.$/)
    pressKeys(box, charactersOnly('y7'))
    expect(said()).toBe('This box only takes the practice line. Never type your password here.')
    pressKeys(box, charactersOnly('Z'))
    expect(said()).toBe('')
  })

  it('is not meant by the sign that was missed: it is named', () => {
    const { box, said } = show()
    pressKeys(box, charactersOnly('y7Zqwa2mx'))
    expect(said()).toContain('Next comes @ (at sign).')
  })
})
