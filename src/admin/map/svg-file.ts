import type { Size } from './pack-areas.ts'
import { svgLegend, svgText } from './svg-legend.ts'

/** What a style sheet says about the parts of the map that an SVG file has to say itself. */
const properties = [
  'display',
  'fill',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-width',
]

const onlyForPage = ['class', 'style', 'tabindex', 'role', 'aria-current', 'aria-describedby', 'data-far', 'data-lit']
const margin = 40
const captionLine = 60

type SvgFileInput = {
  map: SVGSVGElement
  size: Size
  /** What stands above the map, line by line. */
  caption: readonly string[]
  /** The legend of the page; it stands below the map. */
  legend: Element
}

/**
 * The whole map as the text of an SVG file that needs nothing else: it looks as on the page, with what is highlighted,
 * but not zoomed, with a caption and the legend. Styles stand in it as attributes.
 */
export function svgFile({ map, size, caption, legend }: SvgFileInput): string {
  const isFar = map.hasAttribute('data-far')
  map.removeAttribute('data-far')
  const copy = copyOf(map)
  map.toggleAttribute('data-far', isFar)
  const signs = svgLegend(legend, copyOf)
  signs.group.setAttribute('transform', `translate(0 ${Math.ceil(size.height + margin)})`)
  const top = -margin - caption.length * captionLine
  const lines = caption.map((line, position) =>
    svgText(line, { x: 0, y: top + (position + 1) * captionLine, size: 40 }),
  )
  const sheet = {
    x: -margin,
    y: top,
    width: Math.ceil(Math.max(size.width, 1200) + 2 * margin),
    height: Math.ceil(size.height + signs.height + 2 * margin - top),
  }
  copy.prepend(paper({ ...sheet, fill: getComputedStyle(map.parentElement ?? map).backgroundColor }))
  copy.append(...lines, signs.group)
  const { x, y, width, height } = sheet
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `${x} ${y} ${width} ${height}`, width, height }
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value))
  return new XMLSerializer().serializeToString(copy)
}

function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  copyStyles([drawing, ...drawing.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')])
  for (const hidden of copy.querySelectorAll('[display=none]')) hidden.remove()
  return copy
}

function copyStyles(from: readonly Element[], to: readonly Element[]): void {
  for (const [position, element] of to.entries()) {
    const style = getComputedStyle(from[position] as Element)
    for (const name of properties) {
      const value = style.getPropertyValue(name)
      if (value !== '') element.setAttribute(name, value)
    }
    for (const name of onlyForPage) element.removeAttribute(name)
  }
}

function paper(attributes: Record<string, string | number>): SVGElement {
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries(attributes)) sheet.setAttribute(name, String(value))
  return sheet
}
