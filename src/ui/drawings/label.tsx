import { useLayoutEffect, useRef, useState } from 'react'
import styles from './drawings.module.css'
import { setLabel } from './set-label.ts'
import { fontSize, widthOf } from './width-of.ts'

interface Props {
  readonly text: string | undefined
  readonly x: number
  /** The height around which the lines stand. */
  readonly middle: number
  /** The room that the words have. */
  readonly width: number
  readonly lines?: number
  readonly look?: 'plain' | 'strong' | 'soft' | 'danger' | 'link' | 'onNight' | 'onAccent'
  readonly anchor?: 'start' | 'centre' | 'end'
  /** Is told how the words came to stand, for a line below them. */
  readonly onSet?: (place: LabelPlace) => void
}

export interface LabelPlace {
  readonly width: number
  /** The height at which the letters of the last line stand. */
  readonly bottom: number
}

/**
 * Words of a drawing. They come from content, so that they can be translated, and may be long. Letters are wider in some
 * fonts than in others: words that turn out too wide are set again, on more lines if they may.
 */
export function Label({ text, x, middle, width, lines = 2, look = 'strong', anchor = 'start', onSet }: Props) {
  const shown = useRef<SVGGElement>(null)
  const [widerThanThought, setWiderThanThought] = useState(1)
  const set = setLabel(text, { width: width / widerThanThought, lines }, middle)
  const bottom = set.at(-1)?.y ?? middle
  const words = set.map((line) => line.text).join('\n')

  useLayoutEffect(() => {
    const drawn = [...(shown.current?.children ?? [])] as SVGTextElement[]
    const widths = words.split('\n').map((line, index) => naturalWidth(drawn[index]) ?? widthOf(line))
    const wider = Math.max(...words.split('\n').map((line, index) => (widths[index] ?? 0) / (widthOf(line) || 1)))
    const widest = Math.max(...widths)
    if (widest > width && wider > widerThanThought) return setWiderThanThought(wider)
    fitInto(width, drawn, widths)
    onSet?.({ width: Math.min(widest, width), bottom })
  }, [words, width, bottom, widerThanThought, onSet])

  return (
    <g ref={shown} className={`${styles[look]} ${styles[anchor]}`}>
      {set.map((line) => (
        <text key={line.y} x={x} y={line.y} lengthAdjust="spacingAndGlyphs">
          {line.text}
        </text>
      ))}
    </g>
  )
}

function naturalWidth(line: SVGTextElement | undefined) {
  line?.removeAttribute('textLength')
  line?.removeAttribute('font-size')
  return line?.getComputedTextLength?.()
}

/** Words that no break makes narrow enough are squeezed a little; where that is not enough, their letters get smaller. */
const leastSqueezed = 0.92

function fitInto(room: number, lines: readonly SVGTextElement[], widths: readonly number[]) {
  const scale = Math.min(1, room / Math.max(...widths) / leastSqueezed)
  for (const [index, line] of lines.entries()) {
    if (scale < 1) line.setAttribute('font-size', `${fontSize * scale}`)
    if ((widths[index] ?? 0) * scale > room) line.setAttribute('textLength', `${room}`)
  }
}
