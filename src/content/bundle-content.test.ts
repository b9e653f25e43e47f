// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Content } from '../model/content-files.ts'
import { parseHelpDesk } from '../model/help-desk.ts'
import { parseCodeBook } from '../model/parse-code-book.ts'
import { parseContentIndex } from '../model/parse-content-index.ts'
import { parseGuide } from '../model/parse-guide.ts'
import { realContentFiles } from '../testing/real-content.ts'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../testing/small-content.ts'
import { sha256 } from './build/sha256.ts'
import { bundleContent } from './bundle-content.ts'
import { checkFiles } from './check/check-files.ts'
import { checksum } from './checksum.ts'
import { readSealed } from './sealed-index.ts'

type Texts = Readonly<Record<string, string>>

function contentOf(texts: Texts): Content {
  const { content, problems } = checkFiles(filesOf(texts))
  if (!content) throw new Error(`The test needs sound content: ${JSON.stringify(problems)}`)
  return content
}

const bundleFiles = (texts: Texts, hash = sha256) => bundleContent(contentOf(texts), hash)
const bundle = (texts: Texts) => new Map(bundleFiles(texts).map(({ file, text }) => [file, text]))
const guideIn = (texts: Texts) => parseGuide(JSON.parse(bundle(texts).get('guides/sign-in.json') ?? 'null'))
const versionOf = (texts: Texts) => guideIn(texts)?.version

describe('bundled content', () => {
  it('is an index, one file for each guide, one with all codes, and one for the help desk', () => {
    const names = ['guides/sign-in.json', 'codes.json', 'help-desk.json', 'index.json']
    expect([...bundle(smallContent).keys()]).toEqual(names)
  })

  it('has the settings of the site and what the start page says of each guide in the index', () => {
    expect(parseContentIndex(JSON.parse(bundle(smallContent).get('index.json') as string))).toMatchObject({
      site: JSON.parse(smallContent['site.json'] as string),
      guides: [
        {
          id: 'sign-in',
          title: 'I cannot sign in',
          description: 'One question at a time.',
          audience: 'users',
          minutes: 5,
          start: 'what-you-see',
        },
      ],
    })
  })

  it('has each guide with its sections and steps in their order', () => {
    const guide = guideIn(smallContent)
    expect([...(guide?.steps.keys() ?? [])]).toEqual(['what-you-see', 'caps-lock', 'fixed', 'call'])
    expect(guide?.sectionOf.get('fixed')).toEqual({ id: 'last', title: 'The end' })
    expect(guide).toMatchObject({ id: 'sign-in', start: 'what-you-see' })
  })

  it('leaves the sources out, which only those who mend content look at', () => {
    const texts = [...bundle(smallContent)].filter(([file]) => /^(?:index|guides)/.test(file)).map(([, text]) => text)
    expect(texts.join()).toContain('"sources":[]')
    expect(texts.join()).not.toMatch(/"sources":\[[^\]]/)
  })

  it('has the words of the site in place of the words in braces, in titles and inside blocks', () => {
    const guide = guideIn(smallContent)
    expect(guide?.steps.get('call')?.title).toBe('Ask Help Desk at Contoso')
    expect(guide?.steps.get('what-you-see')?.body).toEqual([
      'Open https://contoso.com/reset.',
      { kind: 'note', text: 'See [the page](https://contoso.com/reset).' },
    ])
  })

  it('fills the words in the title and description of a guide, also in the index', () => {
    const texts = spoil(smallContent, 'guides/sign-in/guide.json', '"One question', '"{organisation}: one question')
    const index = parseContentIndex(JSON.parse(bundle(texts).get('index.json') as string))
    expect(index?.guides[0]?.description).toBe('Contoso: one question at a time.')
    expect(guideIn(texts)?.description).toBe('Contoso: one question at a time.')
  })

  it('has each code with its number, and the words of the site in its texts', () => {
    const book = parseCodeBook(JSON.parse(bundle(smallContent).get('codes.json') as string))
    expect(book?.codes).toHaveLength(1)
    expect(book?.codes[0]).toMatchObject({ code: '50126', who: ['user', 'help-desk'], body: ['Ask Help Desk.'] })
    expect(book?.unknown?.title).toBe('We do not know this code')
  })

  it('has the words of the site in the texts for the help desk, but not in searches', () => {
    const links = '"links": { "username": "https://contoso.com/name",'
    const texts = spoil(smallContent, 'site.json', '"links": {', links)
    const helpDesk = parseHelpDesk(JSON.parse(bundle(texts).get('help-desk.json') as string))?.helpDesk
    expect(helpDesk?.searches[0]).toMatchObject({
      title: 'The log of Contoso',
      lines: ['GET https://contoso.com/log?{conditions}'],
      conditions: ['user eq {username}', 'code eq {code}'],
    })
    expect(helpDesk?.scenarios[0]?.action).toBe('Let them type again, or ask Help Desk.')
  })

  it('says that there is nothing for the help desk where the folder has no such file', () => {
    const { 'help-desk.json': _, ...texts } = smallContent
    expect(parseHelpDesk(JSON.parse(bundle(texts).get('help-desk.json') as string))).toEqual({ helpDesk: null })
  })

  it('has nothing of the examples and of coverage, so that they change no version', () => {
    expect([...bundle(smallContentWithMore)]).toEqual([...bundle(smallContent)])
  })

  it('leaves the checked content as it was', () => {
    const content = contentOf(smallContent)
    const before = structuredClone(content)
    bundleContent(content, sha256)
    expect(content).toEqual(before)
  })

  it('of this project is what the app can read, with no word left in braces', async () => {
    const files = await realContentFiles()
    const guides = [...files.keys()].filter((name) => name.startsWith('guides/'))
    expect(parseContentIndex(JSON.parse(files.get('index.json') as string))?.guides.length).toBe(guides.length)
    expect(parseCodeBook(JSON.parse(files.get('codes.json') as string))).not.toBeNull()
    expect(parseHelpDesk(JSON.parse(files.get('help-desk.json') as string))?.helpDesk).toBeTruthy()
    for (const [name, text] of files) {
      if (name.startsWith('guides/')) expect(parseGuide(JSON.parse(text)), name).not.toBeNull()
      // Searches have words that a ticket fills in.
      const texts = name === 'help-desk.json' ? text.replace(/"(?:lines|conditions)":\[[^\]]*\]/g, '') : text
      expect(texts, name).not.toMatch(/\{[a-z][a-z0-9-]*\}/)
    }
  })
})

describe('the names of bundled files', () => {
  it('carry the start of their hash, but for the index, which names them all and vouches for them', () => {
    const files = bundleFiles(smallContent)
    const index = readSealed(JSON.parse(files.at(-1)?.text ?? ''))
    expect(files.at(-1)?.name).toBe('index.json')
    const others = files.slice(0, -1)
    expect(others.map(({ name }) => name)).toEqual(
      others.map(({ file, text }) => file.replace('.json', `.${sha256(text).slice(0, 8)}.json`)),
    )
    expect(Object.entries(index?.files ?? {})).toEqual(
      others.map(({ file, name, text }) => {
        const digest = Buffer.from(sha256(text), 'hex').toString('base64')
        return [file, { name, integrity: `sha256-${digest}` }]
      }),
    )
  })

  it('are the same for the same content, and others for each file that changes', () => {
    const names = (texts: Texts) => new Map(bundleFiles(texts).map(({ file, name }) => [file, name]))
    const changed = names(spoil(smallContent, 'guides/sign-in/last.json', '"You are in"', '"You are in."'))
    expect(names({ ...smallContent })).toEqual(names(smallContent))
    expect(changed.get('codes.json')).toBe(names(smallContent).get('codes.json'))
    expect(changed.get('guides/sign-in.json')).not.toBe(names(smallContent).get('guides/sign-in.json'))
  })

  it('also come from the checksum of a preview, where there is no cryptography', () => {
    for (const { file, name } of bundleFiles(smallContent, checksum)) {
      expect(name).toMatch(file === 'index.json' ? /^index\.json$/ : /^[a-z/-]+\.[0-9a-f]{8}\.json$/)
    }
  })
})

describe('the version of a guide', () => {
  const version = versionOf(smallContent)

  it('is eight characters that a link can carry', () => {
    expect(version).toMatch(/^[0-9a-f]{8}$/)
  })

  it('is the same for the same content, however the files are laid out', () => {
    const tight = Object.entries(smallContent).map(([name, text]) => [name, JSON.stringify(JSON.parse(text))])
    expect(versionOf({ ...smallContent })).toBe(version)
    expect(versionOf(Object.fromEntries(tight))).toBe(version)
  })

  it.each([
    ['a word of a step', 'guides/sign-in/last.json', '"You are in"', '"You are in."'],
    [
      'a way on',
      'guides/sign-in/first.json',
      '"label": "A code", "next": "call"',
      '"label": "A code", "next": "fixed"',
    ],
    ['an id', 'guides/sign-in/first.json', '"id": "yes"', '"id": "yes-it-is"'],
    ['a day of review', 'guides/sign-in/last.json', '"2026-11-21"\n    },', '"2026-11-22"\n    },'],
    ['the title of a section', 'guides/sign-in/last.json', '"The end"', '"The End"'],
    ['the order of sections', 'guides/sign-in/guide.json', '["first", "last"]', '["last", "first"]'],
    ['the title of the guide', 'guides/sign-in/guide.json', '"I cannot sign in"', '"I cannot get in"'],
    ['a word of the site that the guide uses', 'site.json', '"Contoso"', '"Fabrikam"'],
  ])('is another one after a change of %s', (_what, file, find, write) => {
    expect(versionOf(spoil(smallContent, file, find, write))).toMatch(/^[0-9a-f]{8}$/)
    expect(versionOf(spoil(smallContent, file, find, write))).not.toBe(version)
  })

  it('stays when only settings change that the guide does not use', () => {
    expect(versionOf(spoil(smallContent, 'site.json', '#0b5cad', '#0b5cae'))).toBe(version)
  })
})
