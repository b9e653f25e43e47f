// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CodeBook } from '../model/code-book.ts'
import { anyText } from '../testing/any-text.ts'
import { realCodeBook } from '../testing/real-content.ts'
import { codeIndex } from './code-index.ts'
import { frequentCodes } from './frequent-codes.ts'
import { isEmptyQuery, searchCodes } from './search-codes.ts'

let book: CodeBook

beforeAll(async () => {
  book = await realCodeBook()
  codeIndex(book)
})

const find = (query: string) => searchCodes(book, query).map(({ code }) => code)

describe('a search', () => {
  it.each([
    ['50126', '50126'],
    ['AADSTS50126', '50126'],
    ['aadsts 50126', '50126'],
    ['AADSTS-50126:', '50126'],
    ['error code 50126', '50126'],
    ['\uff15\uff10\uff11\uff12\uff16', '50126'],
    ['AADSTS50053: The account is locked. Trace ID: 50126-1234', '50053'],
    ['expired', '50055'],
    ['exipred', '50055'],
    ['expi', '50055'],
    ['password expired', '50055'],
    ['expired password', '50055'],
    ['pasword exipred', '50055'],
    ['locked out', '50053'],
    ['“Locked out!”', '50053'],
    ['lokced out', '50053'],
    ['out locked', '50053'],
    ['too many groups', '81001'],
    ['wrong password', '50126'],
    ['user name or password', '50126'],
    ['InvalidUserNameOrPassword', '50126'],
    ['invaliduser', '50126'],
    ['UserNameOrPassword', '50126'],
    ['InvalidConnectionCredentials', 'InvalidConnectionCredentials'],
    ['usre not found', '50034'],
    ['áccount dìsabled', '50057'],
    ['admni approval', '90094'],
    ['conditonal acces', '53003'],
    ['device not compliant', '53000'],
    ['reply url', '50011'],
    ['blocked', '53003'],
  ])('for %s shows %s first', (query, code) => {
    expect(find(query)[0]).toBe(code)
  })

  it('finds every record first by its number, and among the best by its name and its title', () => {
    for (const { code, name, title } of book.codes) {
      expect(find(code)[0], code).toBe(code)
      if (name) expect(find(name).slice(0, 2), name).toContain(code)
      expect(find(title).slice(0, 3), title).toContain(code)
    }
  })

  it('lists every code that begins with a number, in order, and nothing else', () => {
    const found = find('501')
    expect(found.every((code) => code.startsWith('501'))).toBe(true)
    expect(found.length).toBe(book.codes.filter(({ code }) => code.startsWith('501')).length)
    expect(find('AADSTS501')).toEqual(found)
    expect(found).toEqual([...found].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)))
    expect(find('50012').slice(0, 2)).toEqual(['50012', '500121'])
  })

  it('does not guess at digits', () => {
    expect(find('99999')).toEqual([])
    expect(find('50162')).not.toContain('50126')
  })

  it('finds few where much was said, and nothing for nonsense', () => {
    expect(find('too many groups')).toHaveLength(1)
    expect(find('locked out').length).toBeLessThan(6)
    expect(find('xyzzy')).toEqual([])
    expect(find('qwertyuiop asdfghjkl')).toEqual([])
  })

  it('takes words that fit where not all do', () => {
    expect(find('xyzzy locked')).toContain('50053')
    expect(find('passwort')).toContain('50126')
  })

  it('has nothing to search for in blanks, marks and a prefix without a number', () => {
    for (const query of ['', '  ', '“ ”', '***', 'AADSTS', 'aads', 'AADSTS: '])
      expect(isEmptyQuery(query), query).toBe(true)
    for (const query of ['a', 'aad', '5', 'error', 'AADSTS5']) expect(isEmptyQuery(query), query).toBe(false)
  })

  it('never throws and never repeats a code, whatever is typed', () => {
    const hostile = [
      '(((((',
      '\\',
      '__proto__',
      'constructor',
      '\ud800',
      '%00',
      'a'.repeat(1e5),
      '5 '.repeat(1e5),
      '<script>',
    ]
    const check = (query: string) => {
      const found = find(query)
      expect(new Set(found).size).toBe(found.length)
      isEmptyQuery(query)
    }
    hostile.forEach(check)
    fc.assert(fc.property(anyText, check), { numRuns: 2000 })
  })
})

describe('the codes that people meet most often', () => {
  it('all have a record', () => {
    expect(frequentCodes.filter((code) => !book.codes.some((record) => record.code === code))).toEqual([])
    expect(new Set(frequentCodes).size).toBe(frequentCodes.length)
  })
})
