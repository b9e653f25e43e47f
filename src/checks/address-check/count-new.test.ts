// @vitest-environment node
import { expect, it } from 'vitest'
import { countNew } from './count-new.ts'

it.each([
  ['', 'login', 5],
  ['login', 'login', 0],
  ['logn', 'login', 1],
  ['login', 'logn', 0],
  ['login', 'logan', 1],
  ['aa', 'aaa', 1],
  ['https://a.example/', 'https://bcd.example/', 3],
  ['one', 'two', 3],
  ['login', '', 0],
])('from %j to %j so many characters are new', (before, after, count) => {
  expect(countNew(before, after)).toBe(count)
})
