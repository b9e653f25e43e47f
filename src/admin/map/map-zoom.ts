import { select } from 'd3-selection'
import { zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import type { Box, Size } from './pack-areas.ts'

export type MapZoom = {
  zoomBy: (factor: number) => void
  /** Moves the picture, in pixels of the screen. */
  moveBy: (x: number, y: number) => void
  /** Shows the whole picture. */
  fit: () => void
  /** Brings a box into the middle, large enough to be read. */
  show: (box: Box) => void
  /** The same when the box is not in sight, or too small to be read; else nothing. */
  reveal: (box: Box) => void
  /** The same only when the box is not in sight, however small it is. */
  keepInSight: (box: Box) => void
  /** Shows a box as large as it fits. */
  frame: (box: Box) => void
  stop: () => void
}

/** Below this scale the words of steps cannot be read: the names of the sections are drawn large instead. */
const readable = 0.45
const comfortable = 0.85
const limits: [number, number] = [0.02, 2.5]
const margin = 20

type MapZoomInput = {
  /** The box through which the picture is seen. */
  element: HTMLElement
  /** The picture inside it, in its own size. */
  svg: SVGSVGElement
  /** What keeps its size on the screen from far away: the names of the sections and the signs. */
  marks: SVGGElement
  size: Size
}

/**
 * Lets the picture inside a box be moved and zoomed with mouse, touch and pen, until `stop`. Meanwhile only a transform
 * around the picture changes: one inside it would have the browser set all its text anew. The marks learn as
 * `--enlarged` by how much they have to be drawn larger. The wheel zooms only with Ctrl, else it scrolls the page.
 */
export function mapZoom({ element, svg, marks, size }: MapZoomInput): MapZoom {
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent(limits)
    .extent(() => [[0, 0], roomOf(element)])
    .filter((event) => !event.button && event.ctrlKey === (event.type === 'wheel'))
    .wheelDelta(({ deltaY, deltaMode }) => clamp(-deltaY * (deltaMode === 0 ? 0.01 : 0.1)))
    .on('zoom', ({ transform }) => {
      const { x, y, k } = transform
      svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`
      svg.toggleAttribute('data-far', k < readable)
      marks.style.setProperty('--enlarged', (1 / k).toFixed(2))
    })
  const selection = select(element).call(behavior).on('dblclick.zoom', null)
  const centre = ({ x, y, width, height }: Box, scale: number) => {
    const [wide, high] = roomOf(element)
    const moved = zoomIdentity.translate(wide / 2 - (x + width / 2) * scale, high / 2 - (y + height / 2) * scale)
    selection.call(behavior.transform, moved.scale(scale))
  }
  const frame = (box: Box) => centre(box, fittingScale(element, box))
  const show = (box: Box) => centre(box, Math.max(zoomTransform(element).k, comfortable))
  return {
    zoomBy: (factor) => selection.call(behavior.scaleBy, factor),
    moveBy: (x, y) => {
      const { k } = zoomTransform(element)
      selection.call(behavior.translateBy, x / k, y / k)
    },
    fit: () => frame({ x: 0, y: 0, ...size }),
    frame,
    show,
    reveal: (box) => {
      if (zoomTransform(element).k < readable || !isInSight(element, box)) show(box)
    },
    keepInSight: (box) => {
      if (!isInSight(element, box)) show(box)
    },
    stop: () => selection.on('.zoom', null),
  }
}

/** The scale at which a whole picture can be seen; never larger than life. */
export function fittingScale(element: Element, { width, height }: Size): number {
  const [wide, high] = roomOf(element)
  return Math.max(limits[0], Math.min((wide - 2 * margin) / width, (high - 2 * margin) / height, 1))
}

/** One turn of a wheel zooms by a third at most, whatever a mouse reports. */
function clamp(delta: number): number {
  return Math.max(-0.4, Math.min(0.4, delta))
}

function roomOf(element: Element): [number, number] {
  const { width, height } = element.getBoundingClientRect()
  return [width, height]
}

function isInSight(element: Element, { x, y, width, height }: Box): boolean {
  const transform = zoomTransform(element)
  const [wide, high] = roomOf(element)
  const [left, top] = transform.apply([x, y])
  const [right, bottom] = transform.apply([x + width, y + height])
  return left >= 0 && top >= 0 && right <= wide && bottom <= high
}
