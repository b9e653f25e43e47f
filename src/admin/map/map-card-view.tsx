import { memo } from 'react'
import type { Problem } from '../../model/problem.ts'
import { cardName } from './card-name.ts'
import type { PlacedCard } from './lay-out-section.ts'
import type { Lit } from './lit.ts'
import styles from './map.module.css'
import { type CardRow, cardMeasures } from './map-card.ts'
import { StepSign, signOf } from './step-sign.tsx'
import { text } from './text.ts'

type MapCardViewProps = {
  card: PlacedCard
  section: string
  isStart: boolean
  problems: readonly Problem[] | undefined
  lit: Lit | null
  isChosen: boolean
  isCurrent: boolean
}

/** A step on the map: what it is, its id and title, and a row for each written way on. */
export const MapCardView = memo(function MapCardView(props: MapCardViewProps) {
  const { card, section, isStart, problems, lit, isChosen, isCurrent } = props
  const { step, title, rows, x, y, width, height } = card
  const sign = signOf(step)
  return (
    // biome-ignore lint/a11y/useSemanticElements: the elements meant stand in no picture
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: the map around it is what is worked with
    <g
      role="group"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={cardName({ step, section, problems })}
      aria-current={isChosen}
      className={`${styles.card} ${styles[sign]}`}
      transform={`translate(${Math.round(x)} ${Math.round(y)})`}
      data-step={step.id}
      data-lit={lit?.steps.has(step.id) || undefined}
      data-chosen={isChosen || undefined}
    >
      <rect className={styles.paper} width={width} height={height} rx={step.kind === 'outcome' ? 24 : 8} />
      <StepSign sign={sign} x={14} y={cardMeasures.kind - 12} />
      <g className={styles.words}>
        <text className={styles.kind} x={34} y={cardMeasures.kind}>
          {isStart ? `${text.start} · ` : ''}
          {text.kinds[sign]}
        </text>
        <text className={styles.id} x={width - 14} y={cardMeasures.kind} textAnchor="end">
          {step.id}
        </text>
        {title.map((line, position) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a title stay in place
            key={position}
            className={styles.title}
            x={14}
            y={cardMeasures.title + position * cardMeasures.titleLine}
          >
            {line}
          </text>
        ))}
      </g>
      {rows.map((row) => (
        <RowView key={row.name} row={row} width={width} isLit={lit?.edges.has(row.name) ?? false} />
      ))}
    </g>
  )
})

function RowView({ row, width, isLit }: { row: CardRow; width: number; isLit: boolean }) {
  const { edge, name, lines, leaves, top, height } = row
  const words = [...lines, ...(leaves ?? [])]
  return (
    <g data-edge={name} data-follows={edge.to} data-lit={isLit || undefined} className={styles.row}>
      <rect className={styles.press} y={top} width={width} height={height} />
      <line className={styles.rule} x1={0} x2={width} y1={top} y2={top} />
      <g className={styles.words}>
        {words.map((line, position) => (
          <text
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a label stay in place
            key={position}
            className={position < lines.length ? styles.label : styles.leaves}
            x={14}
            y={top + cardMeasures.row + position * cardMeasures.rowLine}
          >
            {line}
          </text>
        ))}
      </g>
      <circle className={styles.port} cx={width} cy={top + height / 2} r={3.5} />
    </g>
  )
}
