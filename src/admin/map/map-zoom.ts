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
  /** The same when the box is not in sight; else nothing. */
  reveal: (box: Box) => void
  stop: () => void
}

/** Below this scale the words of steps cannot be read: the names of the sections are drawn large instead. */
const readable = 0.45
const comfortable = 0.85
const limits: [number, number] = [0.02, 2.5]
const margin = 20

/** The height of the names of sections on the screen, in pixels. */
const nameSize = 16

type MapZoomInput = {
  /** The box through which the picture is seen. */
  element: HTMLElement
  /** The picture inside it, in its own size. */
  svg: SVGSVGElement
  /** The names of the sections, for the map from far away. */
  names: SVGGElement
  size: Size
}

/**
 * Lets the picture inside a box be moved and zoomed with mouse, touch and pen, until `stop`. Meanwhile only a transform
 * around the picture changes: one inside it would have the browser set all its text anew. From far away the names of the
 * sections keep their size on the screen.
 */
export function mapZoom({ element, svg, names, size }: MapZoomInput): MapZoom {
  const behavior = zoom<HTMLElement, unknown>()
    .scaleExtent(limits)
    .extent(() => [[0, 0], roomOf(element)])
    .on('zoom', ({ transform }) => {
      const { x, y, k } = transform
      svg.style.transform = `translate(${x}px, ${y}px) scale(${k})`
      svg.toggleAttribute('data-far', k < readable)
      if (k < readable) names.style.fontSize = `${Math.round(nameSize / k)}px`
    })
  const selection = select(element).call(behavior).on('dblclick.zoom', null)
  const centre = ({ x, y, width, height }: Box, scale: number) => {
    const [wide, high] = roomOf(element)
    const moved = zoomIdentity.translate(wide / 2 - (x + width / 2) * scale, high / 2 - (y + height / 2) * scale)
    selection.call(behavior.transform, moved.scale(scale))
  }
  const show = (box: Box) => centre(box, Math.max(zoomTransform(element).k, comfortable))
  return {
    zoomBy: (factor) => selection.call(behavior.scaleBy, factor),
    moveBy: (x, y) => {
      const { k } = zoomTransform(element)
      selection.call(behavior.translateBy, x / k, y / k)
    },
    fit: () => centre({ x: 0, y: 0, ...size }, fittingScale(element, size)),
    show,
    reveal: (box) => {
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

function roomOf(element: Element): [number, number] {
  const { width, height } = element.getBoundingClientRect()
  return [width, height]
}

function isInSight(element: Element, { x, y, width, height }: Box): boolean {
  const transform = zoomTransform(element)
  const [wide, high] = roomOf(element)
  const [left, top] = transform.apply([x, y])
  const [right, bottom] = transform.apply([x + width, y + height])
  return transform.k >= readable && left >= 0 && top >= 0 && right <= wide && bottom <= high
}
