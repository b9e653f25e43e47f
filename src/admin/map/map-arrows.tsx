import styles from './map.module.css'

const tip = 'M0 0L8 4L0 8Z'
const common = { viewBox: '0 0 8 8', refX: 2, refY: 4, markerUnits: 'userSpaceOnUse', orient: 'auto' }

/** The tips of the lines, plain and highlighted. */
export function MapArrows() {
  return (
    <defs>
      <marker {...common} id="map-arrow" markerWidth={9} markerHeight={9}>
        <path className={styles.tip} d={tip} />
      </marker>
      <marker {...common} id="map-arrow-lit" markerWidth={14} markerHeight={14}>
        <path className={styles.litTip} d={tip} />
      </marker>
    </defs>
  )
}
