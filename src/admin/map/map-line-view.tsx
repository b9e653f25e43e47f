import { memo } from 'react'
import styles from './map.module.css'
import type { MapLine } from './map-picture.ts'

/** A line from an option to the step that follows. `isTouched` is true when it begins or ends at the chosen step. */
export const MapLineView = memo(function MapLineView(props: { line: MapLine; isLit: boolean; isTouched: boolean }) {
  const { line, isLit, isTouched } = props
  return (
    <path
      d={line.path}
      className={styles.line}
      markerEnd={`url(#map-arrow${isLit || isTouched ? '-lit' : ''})`}
      data-lit={isLit || undefined}
      data-touched={isTouched || undefined}
    />
  )
})
