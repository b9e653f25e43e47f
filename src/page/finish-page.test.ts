// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { finishPage } from './finish-page.ts'
import { inlineHashes } from './inline-hashes.ts'

const written = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script type="module" crossorigin src="./assets/first-1.js"></script>
  </head>
  <body>
    <noscript><style>.a{color:red}</style></noscript>
    <div id="root"></div>
    <script type="application/json" id="built-index">{"a":1}</script>
  </body>
</html>`
const parts = { start: '<main>$& Start</main>', early: 'early("$1")', style: ':root{--a:1}' }

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
const policyIn = (html: string) => /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? ''

describe('the finished page', () => {
  const page = finishPage(written, parts)

  it('holds the start page, the style and the early script, as they are', () => {
    expect(page).toContain('<div id="root"><main>$& Start</main></div>')
    expect(page).toContain('<style>:root{--a:1}</style>')
    expect(page).toContain('<script>early("$1")</script>')
  })

  it('says its policy before anything that the policy is for', () => {
    const policy = page.indexOf('Content-Security-Policy')
    for (const element of ['<script', '<style', '<link']) {
      const at = page.indexOf(element)
      expect(at === -1 || at > policy).toBe(true)
    }
  })

  it('allows what stands in it by hash, also for browsers without JavaScript, and data not at all', () => {
    const policy = policyIn(page)
    expect(policy).toContain(`script-src 'self' '${hashOf(parts.early)}';`)
    expect(policy).toContain(`'${hashOf(parts.style)}'`)
    expect(policy).toContain(`'${hashOf('.a{color:red}')}'`)
    expect(policy).not.toContain(hashOf('{"a":1}'))
    expect(policy).not.toContain('unsafe')
  })

  it.each([
    ['a page without a root', written.replace('<div id="root"></div>', ''), parts],
    ['a page without its first line', written.replace('<meta charset="utf-8" />', ''), parts],
    ['a page without a head', written.replace('</head>', ''), parts],
    ['a style that would end its element', written, { ...parts, style: '</style><script>' }],
    ['a script that would end its element', written, { ...parts, early: '"</script>"' }],
  ])('is not made from %s', (_what, html, with_) => {
    expect(() => finishPage(html, with_)).toThrow()
  })
})

describe('the hashes of what stands in a page', () => {
  it('are those of scripts and styles, in their order', () => {
    const html =
      '<script>a</script><style media="print">b</style><script type="module" src="x"></script><script>c</script>'
    expect(inlineHashes(html)).toEqual({ scripts: [hashOf('a'), hashOf('c')], styles: [hashOf('b')] })
  })
})
