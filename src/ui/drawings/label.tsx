import styles from './drawings.module.css'
import { setLabel } from './set-label.ts'

interface Props {
  readonly text: string | undefined
  readonly x: number
  /** The height around which the lines stand. */
  readonly middle: number
  /** The room that the words have. */
  readonly width: number
  readonly lines?: number
  readonly look?: 'plain' | 'strong' | 'soft' | 'danger' | 'link' | 'onNight'
  readonly anchor?: 'start' | 'centre' | 'end'
}

/** Words of a drawing. They come from content, so that they can be translated, and may be long. */
export function Label({ text, x, middle, width, lines = 2, look = 'strong', anchor = 'start' }: Props) {
  return (
    <g className={`${styles[look]} ${styles[anchor]}`}>
      {setLabel(text, { width, lines }, middle).map(({ text: line, y }) => (
        <text key={y} ref={(shown) => squeeze(shown, width)} x={x} y={y} lengthAdjust="spacingAndGlyphs">
          {line}
        </text>
      ))}
    </g>
  )
}

/** Letters are wider in some fonts than in others: a line that turns out too wide is squeezed into its room. */
function squeeze(line: SVGTextElement | null, width: number) {
  line?.removeAttribute('textLength')
  if (line?.getComputedTextLength && line.getComputedTextLength() > width) line.setAttribute('textLength', `${width}`)
}
