// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { problemWords } from '../../model/problem.ts'
import { problemTable } from './problem-table.ts'
import { withProblemTable } from './with-problem-table.ts'

it('stands in content/README.md as it is; if not, run "npm run content:schema"', async () => {
  const readme = await readFile(join('content', 'README.md'), 'utf8')
  expect(withProblemTable(readme)).toBe(readme)
})

it('has a row for every problem, with what it says and what to do', () => {
  const rows = problemTable().match(/^\| `[a-z0-9-]+` \| \S.* \| \S.* \|$/gm) ?? []
  expect(rows.map((row) => row.split('`')[1]).sort()).toEqual(Object.keys(problemWords).sort())
})

it('cannot be put into a text without its marks', () => {
  expect(() => withProblemTable('# Read me')).toThrow('needs the marks')
})
