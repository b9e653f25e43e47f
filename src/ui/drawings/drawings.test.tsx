import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pictureLabels, pictureNames } from '../../model/picture-labels.ts'
import { drawings } from './drawings.tsx'

const drawnWords = (svg: Element) =>
  [...svg.querySelectorAll('text')]
    .map((line) => line.textContent)
    .sort()
    .join(' ')

describe('the drawings', () => {
  it('are the pictures that content may show', () => {
    expect(Object.keys(drawings).sort()).toEqual([...pictureNames].sort())
  })

  it.each(pictureNames)('%s shows all its words, and none of its own', (name) => {
    const Drawing = drawings[name]
    const labels = Object.fromEntries(pictureLabels[name].map((label) => [label, `«${label}»`]))
    const { container } = render(<Drawing labels={labels} />)
    expect(drawnWords(container)).toBe(Object.values(labels).sort().join(' '))
    expect(container.textContent).toHaveLength(Object.values(labels).join('').length)
  })

  it.each(pictureNames)('%s shows long words whole', (name) => {
    const Drawing = drawings[name]
    const words = pictureLabels[name].flatMap((label) => ['Long', 'translated', 'text', 'about', `«${label}»`, 'here'])
    const labels = Object.fromEntries(
      pictureLabels[name].map((label) => [label, `Long translated text about «${label}» here`]),
    )
    const { container } = render(<Drawing labels={labels} />)
    expect(drawnWords(container).split(' ').sort()).toEqual(words.sort())
  })

  it.each(pictureNames)('%s has the room that the page keeps for it, and leaves its text to the page', (name) => {
    const Drawing = drawings[name]
    const { container } = render(<Drawing labels={{}} />)
    const svg = container.querySelector('svg')
    expect(svg?.getAttribute('viewBox')).toBe('8 8 464 340')
    expect(svg?.getAttribute('aria-hidden')).toBe('true')
  })
})
