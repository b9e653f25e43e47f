import { render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Label } from './label.tsx'

// jsdom has no layout: here each letter is 10 wide.
function measure(this: SVGElement) {
  return 10 * (this.textContent?.length ?? 0)
}

const prototype = SVGElement.prototype as SVGElement & { getComputedTextLength?: () => number }

afterEach(() => {
  delete prototype.getComputedTextLength
})

describe('a label', () => {
  it.each([
    ['is squeezed where its letters turn out too wide', 'iiiiiiiiii', '80'],
    ['keeps its width where they fit', 'iiii', null],
  ])('%s', (_what, text, length) => {
    prototype.getComputedTextLength = measure
    const { container } = render(
      <svg aria-hidden="true">
        <Label text={text} x={0} middle={0} width={80} />
      </svg>,
    )
    expect(container.querySelector('text')?.getAttribute('textLength')).toBe(length)
  })
})
