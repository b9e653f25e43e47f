import { describe, expect, it } from 'vitest'
import { cacheControl } from './cache-rules.ts'

const forever = 'public, max-age=31536000, immutable'

describe('how long a file may be kept', () => {
  it.each([
    ['/', 'no-cache'],
    ['/help/desk/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/content/guide.html', 'no-cache'],
    ['/content/index.json', 'no-cache'],
    ['/content/source.json', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/sw-off.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/ticket.schema.json', 'no-cache'],
    ['/icon.svg', 'public, max-age=86400'],
    ['/icons/icon-512.png', 'public, max-age=86400'],
    ['/assets/first-CSKxP23P.js', forever],
    ['/help/desk/assets/code-page-D_s-vx4Q.css', forever],
    ['/content/codes.a4ff2830.json', forever],
    ['/help/desk/content/guides/sign-in.c5dbc389.json', forever],
  ])('%s: %s', (path, value) => expect(cacheControl(path)).toBe(value))

  it.each([
    '/assets/first.js',
    '/assets/CSKxP23P.js',
    '/assets/first-CSKxP23P.js/more',
    '/content/codes.json',
    '/content/guides/sign-in.json',
    '/content/codes.a4ff283.json',
    '/other/codes.a4ff2830.json',
  ])('%s has no hash in the place of one', (path) => expect(cacheControl(path)).toBe('no-cache'))
})
