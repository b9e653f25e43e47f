import { expect, it } from 'vitest'
import { savedNote } from './saved-note.ts'

function noteOf(...given: Parameters<typeof savedNote>) {
  const element = document.createElement('div')
  element.innerHTML = savedNote(...given)
  return element
}

it('a copy says when it was made and where the newest version is', () => {
  const note = noteOf('2026-01-05', 'https://signpost.contoso.com/help/')
  expect(note.textContent).toBe(
    'Saved copy, made on 5 January 2026. The newest version is at signpost.contoso.com/help.',
  )
  expect(note.querySelector('time')?.dateTime).toBe('2026-01-05')
  expect(note.querySelector('a')?.href).toBe('https://signpost.contoso.com/help/')
})

it('it says the day alone where nobody has said where the site is live', () => {
  expect(noteOf('2026-01-05', null).textContent).toBe('Saved copy, made on 5 January 2026.')
})

it('an address stays an address, whatever stands in it', () => {
  const note = noteOf('2026-01-05', 'https://contoso.com/"><b>/')
  expect(note.querySelector('b')).toBeNull()
  expect(note.querySelector('a')?.getAttribute('href')).toBe('https://contoso.com/"><b>/')
})
