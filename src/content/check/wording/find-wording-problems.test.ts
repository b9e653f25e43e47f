// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../build/check-folder.ts'
import { findHtml } from './find-html.ts'
import { findStandIn } from './find-stand-in.ts'
import { findWordingProblems } from './find-wording-problems.ts'
import { mayHoldSecret } from './may-hold-secret.ts'

const section = (body: unknown, more: object = {}) => ({
  name: 'guides/sign-in/first.json',
  value: { $schema: 'TODO', title: 'First', steps: [{ id: 'caps-lock', body, ...more }] },
})
const codesIn = (body: unknown, more?: object) =>
  findWordingProblems([section(body, more)]).map(({ code, path }) => `${code} ${path.slice(2).join('.')}`)

describe('the wording of content', () => {
  it('is judged text by text, in files of any shape', () => {
    expect(codesIn(['TODO', { items: ['Fine.', 'Tell us your PIN.'] }], { 7: '<b>x</b>' })).toEqual([
      'html-in-text 7',
      'stand-in body.0',
      'asks-for-secret body.1.items.1',
    ])
  })

  it('never repeats a secret', () => {
    const [problem] = findWordingProblems([section(['The first password is Welcome1!'])])
    expect(problem).toMatchObject({ code: 'secret-in-content', severity: 'error' })
    expect(JSON.stringify(problem)).not.toContain('Welcome1')
  })

  it.each([
    'Password: Welcome1!',
    'Das Passwort lautet Sommer2026!',
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'Server=x;User Id=sa;Password=Gh7!kLm2',
    'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJlc2lnbmF0dXJl',
  ])('is searched for secrets where it may hold one: %s', (text) => {
    expect(mayHoldSecret(text)).toBe(true)
    expect(codesIn([text])).toEqual(['secret-in-content body.0'])
  })

  it('leaves commands and sources as they are', () => {
    const command = { kind: 'command', text: 'Set-Thing -Name <b>' }
    const sources = [{ title: 'What is your password?', address: 'https://learn.microsoft.com/' }]
    expect(codesIn([command], { sources })).toEqual([])
  })

  it.each([
    ['00000000-0000-0000-0000-000000000000', true],
    ['xxxxxxxx', true],
    ['xxxxxxxx-xxxx-xxxx', true],
    ['TODO: your question?', true],
    ['Lorem ipsum', true],
    ['help@example.com', true],
    ['https://www.example.org/a', true],
    ['Nothing to do', false],
    ['bücher.example', false],
    ['A todo list', false],
    ['Error 0000', false],
  ])('stands for something else: %s is %s', (text, isStandIn) => {
    expect(findStandIn(text) !== null).toBe(isStandIn)
  })

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['One<br>two', '<br>'],
    ['a&nbsp;b', '&nbsp;'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Entra ID > Users, 1 < 2', null],
    ['Type `<b>` as it is', null],
    ['<permission>', null],
    ['Research & development; more', null],
  ])('shows HTML as it is: %s', (text, html) => {
    expect(findHtml(text)).toBe(html)
  })

  it('has no mistake in the real folder', async () => {
    const { problems } = await checkFolder('content')
    const codes = /^(?:secret-in-content|asks-for-secret|invisible-character|personal-data|stand-in|html-in-text)$/
    expect(problems.filter(({ code }) => codes.test(code))).toEqual([])
  })
})
