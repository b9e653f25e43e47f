import type { Size } from './pack-areas.ts'

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

/**
 * The whole map as the text of an SVG file that needs nothing else: it looks as on the page, with what is highlighted,
 * but not zoomed. Styles stand in it as attributes.
 */
export function svgFile(map: SVGSVGElement, { width, height }: Size): string {
  const isFar = map.hasAttribute('data-far')
  map.removeAttribute('data-far')
  const copy = map.cloneNode(true) as SVGSVGElement
  copyStyles([map, ...map.querySelectorAll('*')], [copy, ...copy.querySelectorAll('*')])
  const background = getComputedStyle(map.parentElement ?? map).backgroundColor
  map.toggleAttribute('data-far', isFar)
  for (const hidden of copy.querySelectorAll('[display=none]')) hidden.remove()
  const [wide, high] = [Math.ceil(width + 2 * margin), Math.ceil(height + 2 * margin)]
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${-margin} ${-margin} ${wide} ${high}`)
  copy.setAttribute('width', String(wide))
  copy.setAttribute('height', String(high))
  copy.prepend(paper(wide, high, background))
  return new XMLSerializer().serializeToString(copy)
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

function paper(width: number, height: number, fill: string): SVGElement {
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const attributes = { x: -margin, y: -margin, width, height, fill }
  for (const [name, value] of Object.entries(attributes)) sheet.setAttribute(name, String(value))
  return sheet
}
