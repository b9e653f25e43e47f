// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest'
import type { CodeBook } from '../../model/code-book.ts'
import { realCodeBook } from '../../testing/real-content.ts'
import { findCodes } from './find-codes.ts'

let book: CodeBook
beforeAll(async () => {
  book = await realCodeBook()
})

describe('the search for a code', () => {
  it.each(['50126', 'AADSTS50126', 'aadsts 50126:', 'Error 50126'])('finds %j by its number, first of all', (query) => {
    expect(findCodes(book, query)[0]).toMatchObject({ record: { code: '50126' }, rating: Number.POSITIVE_INFINITY })
  })

  it('finds by its title, by what else people call it, and by its name', () => {
    const first = (query: string) => findCodes(book, query).map(({ record }) => record.code)
    for (const { code, title } of book.codes.slice(0, 60)) expect(first(title), title).toContain(code)
    expect(first('wrong password').slice(0, 3)).toContain('50126')
    expect(first('invalid user name password')).toContain('50126')
  })

  it('gives a number without a record that of unknown codes', () => {
    expect(findCodes(book, '98765').map(({ record }) => record.code)).toEqual(['98765'])
    expect(findCodes({ codes: [], unknown: null }, '98765')).toEqual([])
  })

  it.each(['', ' ', 'zebra crossing', '?!'])('finds none for %j', (query) => {
    expect(findCodes(book, query)).toEqual([])
  })
})
