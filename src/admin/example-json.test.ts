import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkFiles } from '../content/check/check-files.ts'
import type { Example } from '../model/examples-schema.ts'
import { filesOf, smallContent, smallContentWithMore } from '../testing/small-content.ts'
import { exampleJson, examplesFileJson } from './example-json.ts'
import { findTwin } from './example-of.ts'

const example: Example = { title: 'A “code”', answers: { 'what-you-see': 'code' }, ends: 'call' }
const file = 'guides/sign-in/examples.json'
const errorsOf = (texts: Record<string, string>) =>
  checkFiles(filesOf(texts)).problems.filter(({ severity }) => severity === 'error')

describe('an example to paste', () => {
  it('makes a sound file when it is pasted below the line that begins the list', () => {
    const before = smallContentWithMore[file] as string
    const pasted = before.replace('"examples": [', `"examples": [\n${exampleJson(example)}`)
    expect(errorsOf({ ...smallContentWithMore, [file]: pasted })).toEqual([])
    expect(JSON.parse(pasted).examples).toEqual([example, ...JSON.parse(before).examples])
  })

  it('is indented as the files of this project are', () => {
    expect(exampleJson(example).split('\n')).toEqual([
      '    {',
      '      "title": "A “code”",',
      '      "answers": {',
      '        "what-you-see": "code"',
      '      },',
      '      "ends": "call"',
      '    },',
    ])
  })

  it('is a whole sound file where there is none yet', () => {
    expect(errorsOf({ ...smallContent, [file]: examplesFileJson(example) })).toEqual([])
  })

  it('lets an editor find its schema, as the files of real content do', () => {
    const real = readFileSync('content/guides/sign-in/examples.json', 'utf8')
    expect(JSON.parse(examplesFileJson(example)).$schema).toBe(JSON.parse(real).$schema)
  })
})

describe('a twin of an example', () => {
  const walked: Example = { title: '', answers: { page: 'work', scope: 'all' }, ends: 'call' }

  it('has the same answers, in whatever order they are written', () => {
    const twin: Example = { title: 'Twin', answers: { scope: 'all', page: 'work' }, ends: 'fixed' }
    expect(findTwin(walked, [example, twin])).toBe(twin)
  })

  it('is none with one answer more', () => {
    const longer: Example = { title: 'Longer', answers: { ...walked.answers, more: 'yes' }, ends: 'call' }
    expect(findTwin(walked, [longer])).toBeUndefined()
  })
})
