// @vitest-environment node
import { expect, it } from 'vitest'
import { newPart } from './new-part.ts'

it.each([
  ['', 'login', 'login'],
  ['login', 'login', ''],
  ['logn', 'login', 'i'],
  ['login', 'logn', ''],
  ['login', 'logan', 'a'],
  ['aa', 'aaa', 'a'],
  ['https://a.example/', 'https://bcd.example/', 'bcd'],
  ['one', 'two', 'two'],
  ['login', '', ''],
])('from %j to %j it is %j', (before, after, part) => {
  expect(newPart(before, after)).toBe(part)
})
