import { describe, expect, it } from 'vitest'
import { edgeName, writtenEdges } from '../../engine/written-edges.ts'
import type { Guide } from '../../model/guide.ts'
import { toGuide } from '../../model/guide.ts'
import { bundled, guideOf, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import { layOutSection } from './lay-out-section.ts'
import { mapPicture, sectionCards } from './map-picture.ts'
import type { Box } from './pack-areas.ts'
import { wrapText } from './wrap-text.ts'

function pictureOf(guide: Guide) {
  return mapPicture(sectionCards(guide).map(({ section, cards }) => ({ section, layout: layOutSection(cards) })))
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

function overlapping(boxes: readonly Box[]): Box[] {
  return boxes.filter((box, position) => boxes.slice(0, position).some((other) => overlap(box, other)))
}

function inside({ x, y, width, height }: Box, outer: Box): boolean {
  return x >= outer.x && y >= outer.y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
}

const real = (await realGuides()).map((guide) => ({ guide, picture: pictureOf(guide) }))

describe('the picture of a guide', () => {
  it('has no area and no card of any real guide cover another, and each card lies in its area', () => {
    for (const { guide, picture } of real) {
      const { areas, width, height } = picture
      expect(overlapping(areas), guide.id).toEqual([])
      for (const area of areas) {
        expect(overlapping(area.cards), area.section.id).toEqual([])
        expect(
          area.cards.every((card) => inside(card, area)),
          area.section.id,
        ).toBe(true)
        expect(inside(area, { x: 0, y: 0, width, height })).toBe(true)
      }
    }
  })

  it('holds each step and each written way on of every real guide once', () => {
    for (const { guide, picture } of real) {
      const { areas, across } = picture
      const cards = areas.flatMap((area) => area.cards)
      const written = writtenEdges(guide).map(edgeName).toSorted()
      expect(cards.map(({ step }) => step.id).toSorted()).toEqual([...guide.steps.keys()].toSorted())
      expect(cards.flatMap(({ rows }) => rows.map(({ name }) => name)).toSorted()).toEqual(written)
      expect([...areas.flatMap(({ lines }) => lines), ...across].map(({ name }) => name).toSorted()).toEqual(written)
    }
  })

  it('leads from left to right inside a section, with the followers in the order of the options', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'c' }),
      question('b', { x: 'd', y: 'd' }),
      outcome('c'),
      outcome('d'),
    )
    const { cards } = pictureOf(guide)
    const at = (id: string) => cards.get(id) ?? { x: Number.NaN, y: Number.NaN }
    expect(at('a').x).toBeLessThan(at('b').x)
    expect(at('b').x).toBeLessThan(at('d').x)
    expect(at('b').y).toBeLessThan(at('c').y)
  })

  it('draws a line for every way on: inside its section, or across', () => {
    const guide = toGuide(
      bundled({ one: [question('a', { x: 'b', y: 'c' }), outcome('b')], two: [outcome('c'), outcome('e')] }),
    )
    const { areas, across } = pictureOf(guide)
    expect(areas.map(({ lines }) => lines.map(({ name }) => name))).toEqual([['a x'], []])
    expect(across.map(({ name }) => name)).toEqual(['a y'])
    expect(areas[1]?.cards.map(({ step }) => step.id)).toEqual(['c', 'e'])
  })
})

describe('breaking text into lines', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['', 5, ['']],
  ])('breaks %j at %d', (text, characters, lines) => {
    expect(wrapText(text, characters)).toEqual(lines)
  })
})
