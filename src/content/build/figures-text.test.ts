// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { WalkableGuide } from '../../model/content-files.ts'
import { filesOf, smallContentWithMore } from '../../testing/small-content.ts'
import { checkFiles } from '../check/check-files.ts'
import { figuresText } from './figures-text.ts'

const [small] = checkFiles(filesOf(smallContentWithMore)).walkable
const linesOf = (steps: boolean) => figuresText(small as WalkableGuide, { steps }).split('\n')

describe('the figures of a guide', () => {
  it('are its size, the lengths of its paths and its reading grade', () => {
    expect(linesOf(false)).toEqual([
      'sign-in: 4 steps, 4 options, 2 outcomes, 2 examples',
      '  questions on the shortest path to an outcome: median 1.5, most 2',
      '  questions on each path, by the steps it shows: 3 paths, shortest 1, median 2, mean 1.7, longest 2',
      '     1 #################### 1',
      '     2 ######################################## 2',
      '  questions on each way, by the answers given: 3 ways, shortest 1, median 2, mean 1.7, longest 2',
      '     1 #################### 1',
      '     2 ######################################## 2',
      expect.stringMatching(/^ {2}reading grade: -?\d+\.\d, hardest step -?\d+\.\d$/),
      '',
    ])
  })

  it('have every step when asked, hardest first', () => {
    const steps = linesOf(true).slice(9, -1)
    const grades = steps.map((line) => Number.parseFloat(line))
    expect(steps).toHaveLength(4)
    expect(grades).toEqual(grades.toSorted((a, b) => b - a))
    expect(steps.join()).toMatch(/ call \(\d+ words\)/)
  })
})
