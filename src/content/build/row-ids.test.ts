// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { rowIds } from './row-ids.ts'

describe('the rows of a list', () => {
  it('are the lines of a table whose first cell begins with an id', () => {
    const table = '| ID | What |\n|---|---|\n| S01 | The page |\n| **S02** | See S77 and `000-F9` |\n| – | S78 |'
    expect(rowIds(table)).toEqual(['S01', 'S02'])
  })

  it('are the entries of a list that begin with an id', () => {
    const list = '- 000-F1 Rejected.\n* **000-F2** Stops before S77?\n1. `003-U1` Look.\n  - 000-C3 Locked. !'
    expect(rowIds(list)).toEqual(['000-F1', '000-F2', 'S77', '003-U1', '000-C3'])
  })

  it('may stand several in one entry', () => {
    expect(rowIds('- 000-P1 Self-service. 000-P2 Rules. **000-P10** Audit.')).toEqual(['000-P1', '000-P2', '000-P10'])
  })

  it.each([
    ['002-X1…X4', ['002-X1', '002-X2', '002-X3', '002-X4']],
    ['002-X9…002-X11', ['002-X9', '002-X10', '002-X11']],
    ['000-A1 ... A2', ['000-A1', '000-A2']],
    ['S08–S11', ['S08', 'S09', 'S10', 'S11']],
    ['S09…S09', ['S09']],
  ])('are all of %s', (range, ids) => {
    expect(rowIds(`- ${range} One row each.`)).toEqual(ids)
    expect(rowIds(`| ${range} | One row each. |`)).toEqual(ids)
  })

  it('are counted once', () => {
    expect(rowIds('- S01 Here.\r\n- S01 There.')).toEqual(['S01'])
  })

  it.each([
    'Prose about S01 and 000-F1.',
    '## S01',
    '- See S01',
    '- P1 or P2 licence',
    '- XS01 x',
    '- S01x',
    '| a | S01 |',
    '- 50126 (S01)',
    '',
  ])('are not in %j', (text) => {
    expect(rowIds(text)).toEqual([])
  })

  it('do not swallow a number behind a dash', () => {
    expect(rowIds('- 000-R1 – 2 events in S01-x')).toEqual(['000-R1'])
  })
})
