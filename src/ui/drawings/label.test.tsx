import { render } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Label, type LabelPlace } from './label.tsx'
import { widthOf } from './width-of.ts'

// jsdom has no layout: here each letter is 10 wide.
function measure(this: SVGElement) {
  return 10 * (this.textContent?.length ?? 0)
}

const prototype = SVGElement.prototype as SVGElement & { getComputedTextLength?: () => number }

afterEach(() => {
  delete prototype.getComputedTextLength
})

const label = (text: string, onSet: (place: LabelPlace) => void) => (
  <svg aria-hidden="true">
    <Label text={text} x={0} middle={0} width={75} onSet={onSet} />
  </svg>
)

function drawn(text: string) {
  prototype.getComputedTextLength = measure
  const onSet = vi.fn()
  const { container } = render(label(text, onSet))
  const lines = [...container.querySelectorAll('text')].map((line) => {
    const size = line.getAttribute('font-size')
    return [line.textContent, line.getAttribute('textLength'), size && Number(size).toFixed(2)]
  })
  return { lines, onSet }
}

describe('a label', () => {
  it.each([
    ['keeps its letters where they fit', 'iiii', [['iiii', null, null]]],
    [
      'stands on more lines where its letters turn out too wide',
      'iiii iiii',
      [
        ['iiii', null, null],
        ['iiii', null, null],
      ],
    ],
    ['is squeezed a little where no line may end', 'iiiiiiii', [['iiiiiiii', '75', null]]],
    ['gets smaller letters where that is not enough', 'iiiiiiiiiiiiiii', [['iiiiiiiiiiiiiii', '75', '9.78']]],
  ])('%s', (_what, text, lines) => {
    expect(drawn(text).lines).toEqual(lines)
  })

  it('tells how wide it is and where it ends', () => {
    expect(drawn('iiii iiii').onSet).toHaveBeenLastCalledWith({ width: 40, bottom: 17 })
  })

  it('is as wide as thought where nothing can be measured', () => {
    const onSet = vi.fn()
    render(label('iiii', onSet))
    expect(onSet).toHaveBeenLastCalledWith({ width: widthOf('iiii'), bottom: 6 })
  })
})
