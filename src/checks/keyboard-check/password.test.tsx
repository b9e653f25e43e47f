import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { charactersOnly, pressKeys } from '../../testing/press-keys.ts'
import { renderCheck } from '../../testing/render-check.tsx'
import { KeyboardCheck } from './keyboard-check.tsx'
import { phrase } from './phrase.ts'

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
]

describe('a password', () => {
  it('does not get into the box', () => {
    const { reports, box, said } = show()
    for (const password of passwords) {
      for (const press of charactersOnly(password)) {
        pressKeys(box, [press])
        expect(box.value.length, password).toBeLessThanOrEqual(2)
      }
      expect(said(), password).toMatch(/Never type your password here|letters|more than once/)
      expect(JSON.stringify(reports), password).not.toContain(password.slice(0, 4))
      fireEvent.blur(box)
      expect(box.value, password).toBe('')
      fireEvent.click(screen.getByRole('button', { name: 'Start again' }))
    }
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
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
    expect(said()).toContain('was not the next character')
    pressKeys(box, charactersOnly('w'))
    expect(said()).toBe('')
  })
})
