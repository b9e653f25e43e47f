const rowHeight = 60
const swatch = { width: 70, height: 42 }

/**
 * The legend of the page, whose entries end with their words, as a group for an SVG file, one sign below the other, and
 * how high it is in units of the map. `copyOf` makes of a drawing of the page one that needs no style sheet.
 */
export function svgLegend(legend: Element, copyOf: (drawing: SVGSVGElement) => SVGSVGElement) {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  const entries = [...legend.querySelectorAll('li')]
  for (const [position, entry] of entries.entries()) {
    const drawing = entry.querySelector('svg')
    if (drawing) group.append(placed(copyOf(drawing), position * rowHeight))
    group.append(svgText(entry.lastChild?.textContent ?? '', { x: 90, y: position * rowHeight + 32, size: 30 }))
  }
  return { group, height: entries.length * rowHeight }
}

function placed(drawing: SVGSVGElement, y: number): SVGSVGElement {
  for (const [name, value] of Object.entries({ x: 0, y, ...swatch })) drawing.setAttribute(name, String(value))
  return drawing
}

/** One line of text for an SVG file, in the colour and type of the page; `size` in units of the map. */
export function svgText(words: string, { x, y, size }: { x: number; y: number; size: number }): SVGTextElement {
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'text')
  const { color, fontFamily } = getComputedStyle(document.body)
  const attributes = { x, y, 'font-size': size, fill: color, 'font-family': fontFamily }
  for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, String(value))
  line.textContent = words
  return line
}
