// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { smallContentWithMore as content, filesOf, spoil } from '../../testing/small-content.ts'
import { checkFiles } from '../check/check-files.ts'
import { compareContent } from './compare-content.ts'
import { comparisonText } from './comparison-text.ts'
import { summary } from './summary.ts'

type Texts = Readonly<Record<string, string>>

const guide = 'guides/sign-in/guide.json'
const first = 'guides/sign-in/first.json'
const last = 'guides/sign-in/last.json'
const examples = 'guides/sign-in/examples.json'

function compare(before: Texts, after: Texts) {
  const [old, now] = [filesOf(before), filesOf(after)]
  return compareContent(
    { files: old, checked: checkFiles(old, { reading: false }) },
    { files: now, checked: checkFiles(now, { reading: false }) },
  )
}

function sentences(before: Texts, after: Texts): string[] {
  return compare(before, after).areas.flatMap(({ changes }) => changes.map(({ sentence }) => sentence))
}

/** The content after each of these replacements: file, what stands there, what takes its place. */
function edit(texts: Texts, ...edits: [file: string, find: string, write: string][]): Texts {
  return edits.reduce((edited, [file, find, write]) => spoil(edited, file, find, write), texts)
}

function without({ [examples]: _, ...rest }: Texts): Texts {
  return rest
}

const keyboard = {
  id: 'keyboard',
  kind: 'question',
  title: 'Is the keyboard language right?',
  options: [
    { id: 'yes', label: 'Yes', next: 'call' },
    { id: 'no', label: 'No', next: 'fixed' },
  ],
  sources: [{ title: 'Windows', address: 'https://support.microsoft.com/keys' }],
  checked: '2026-11-21',
}

describe('two versions of content', () => {
  it('are the same whatever the order of entries, the indentation and the line breaks', () => {
    const rewritten = Object.fromEntries(
      Object.entries(content).map(([name, text]) => [name, JSON.stringify(reversed(JSON.parse(text)), null, 3)]),
    )
    const comparison = compare(content, rewritten)
    expect(comparison.areas).toEqual([])
    expect(comparisonText(comparison)).toMatch(/(?:^|\n)Nothing changed\.\n$/)
  })

  it.each<[string, [string, string, string], string[]]>([
    [
      'an option that leads elsewhere',
      [first, '"label": "Yes", "next": "fixed"', '"label": "Yes", "next": "call"'],
      [
        '1 old link opens at another step and says so: in “Is Caps Lock on?” the option “Yes” now leads to “Ask {help-desk} at {organisation}”.',
        'The example “Caps Lock was on” now ends at “Ask {help-desk} at {organisation}” (was “You are in”).',
        'In “Is Caps Lock on?” the option “Yes” now leads to “Ask {help-desk} at {organisation}” (was “You are in”).',
      ],
    ],
    [
      'a phone number',
      ['site.json', '0100', '0177'],
      ['The phone number of the help desk is now “+1 555 0177” (was “+1 555 0100”).'],
    ],
    [
      'the address of a link',
      ['site.json', 'contoso.com/reset', 'contoso.com/new'],
      ['The address of {reset-page} is now “https://contoso.com/new” (was “https://contoso.com/reset”).'],
    ],
    [
      'a title',
      [first, 'Is Caps Lock on?', 'Is the Caps Lock key on?'],
      ['“Is the Caps Lock key on?” has another title.'],
    ],
    [
      'what helps most',
      [
        guide,
        '"minutes": 5,',
        '"minutes": 5, "essentials": [{ "title": "Wait", "text": "Wait.", "step": "caps-lock" }],',
      ],
      ['Of the guide itself what helps most changed.'],
    ],
    ['a text', [first, 'Look at the light.', 'Look at the lamp.'], ['In “Is Caps Lock on?” the text changed.']],
    [
      'a label',
      [first, '"A message"', '"Some message"'],
      ['In “What do you see?” the label of the option “Some message” changed.'],
    ],
    [
      'a check',
      [
        first,
        '"kind": "question",\n      "title": "Is',
        '"kind": "question", "check": "keyboard-check",\n      "title": "Is',
      ],
      ['In “Is Caps Lock on?” the check is now “keyboard-check” (was nothing).'],
    ],
    [
      'an attempt',
      [first, '"kind": "question",\n      "title": "Is', '"kind": "question", "attempt": true,\n      "title": "Is'],
      ['In “Is Caps Lock on?” it now counts as an attempt to sign in.'],
    ],
    [
      'a review date',
      [last, '"checked": "2026-11-21"\n    },', '"checked": "2026-11-22"\n    },'],
      ['Checked on 2026-11-22 (was 2026-11-21): “You are in”.'],
    ],
    ['a source', [first, 'microsoft.com/keys', 'microsoft.com/caps'], ['Other sources: “Is Caps Lock on?”.']],
    [
      'the start',
      [guide, '"start": "what-you-see"', '"start": "caps-lock"'],
      ['1 old link opens at another step and says so: the guide now starts with “Is Caps Lock on?”.'],
    ],
    [
      'the order of sections',
      [guide, '["first", "last"]', '["last", "first"]'],
      ['The sections now stand in this order: “The end”, “First look”.'],
    ],
    [
      'the answers of an example',
      [examples, '"caps-lock": "no" }, "ends"', '"caps-lock": "yes" }, "ends"'],
      ['The example “Nothing helps” now walks another way.'],
    ],
    [
      'a code',
      ['codes/50126.json', 'could not match the two', 'cannot match the two'],
      ['Code 50126: the sentence changed.'],
    ],
    [
      'a search',
      ['help-desk.json', 'The admin center.', 'The new admin center.'],
      ['Search “The log of {organisation}”: where to use it changed.'],
    ],
    [
      'a setting of its own',
      ['site.json', '"format": 1,', '"format": 1, "reviewMonths": 6,'],
      ['The number of months until a review is now “6” (was nothing).'],
    ],
    [
      'a row that is called like what every object has',
      ['coverage.json', '"S06"', '"constructor"'],
      ['New: the row “constructor”.', 'Gone: the row “S06”.'],
    ],
    [
      'a scenario',
      ['help-desk.json', '"id": "typing"', '"id": "typing-error"'],
      ['Gone: the scenario “A typing error”.', 'New: the scenario “A typing error”.'],
    ],
    [
      'coverage',
      ['coverage.json', '"sign-in/caps-lock"', '"sign-in/fixed"'],
      ['The row “S06” is now covered at other places.'],
    ],
  ])('differ in words: %s', (_what, change, expected) => {
    expect(sentences(content, edit(content, change))).toEqual(expect.arrayContaining(expected))
  })

  it('tell of conditions line by line', () => {
    const after = edit(content, [first, '"what-you-see": ["message"]', '"what-you-see": ["code"]'])
    const text = comparisonText(compare(content, after))
    expect(text).toContain(`- In “Is Caps Lock on?” the option “No” now leads some people elsewhere.
    [-“Ask {help-desk} at {organisation}” where “What do you see?” was answered with “A message”-]
    [+“Ask {help-desk} at {organisation}” where “What do you see?” was answered with “A code”+]
    “You are in” otherwise
`)
  })

  it('tell of a new step, and of its place', () => {
    const led = edit(content, [first, '"label": "Yes", "next": "fixed"', '"label": "Yes", "next": "keyboard"'])
    const section = JSON.parse(led[first] as string)
    const after = { ...led, [first]: JSON.stringify({ ...section, steps: [...section.steps, keyboard] }) }
    expect(sentences(content, after)).toContain('“Is the keyboard language right?” is new in the section “First look”.')
    expect(sentences(after, content)).toContain(
      '“Is the keyboard language right?” is gone from the section “First look”.',
    )
    expect(summary(compare(content, after))).toBe(
      '1 step changed. 1 step added. 1 example now stops at a question. Of the 4 links that people may have kept, none breaks; 1 opens at another step, and the page says so there.',
    )
  })

  it('tell of options that are new, gone or in another order', () => {
    const two =
      '{ "id": "message", "label": "A message", "next": "caps-lock" },\n        { "id": "code", "label": "A code", "next": "call" }'
    const [one, other] = two.split(',\n        ') as [string, string]
    const swapped = edit(content, [first, two, `${other},\n        ${one}`])
    expect(sentences(content, swapped)).toEqual([
      'In “What do you see?” the options now stand in this order: “A code”, “A message”.',
    ])
    const more = edit(content, [first, two, `${two}, { "id": "nothing", "label": "Nothing at all", "next": "call" }`])
    expect(sentences(content, more)).toEqual([
      'In “What do you see?” the option “Nothing at all” is new. It leads to “Ask {help-desk} at {organisation}”.',
    ])
    expect(sentences(more, content)).toEqual([
      '1 old link opens at the very beginning: in “What do you see?” the option “Nothing at all” is gone.',
      'In “What do you see?” the option “Nothing at all” is gone.',
    ])
  })

  it('tell of several searches', () => {
    const file = 'help-desk.json'
    const { searches, ...rest } = JSON.parse(content[file] as string)
    const more = ['a', 'b'].map((id) => ({ ...searches[0], id, title: `Search ${id}` }))
    const after = { ...content, [file]: JSON.stringify({ ...rest, searches: [...searches, ...more] }) }
    expect(sentences(content, after)).toContain('New: 2 searches (“Search a”, “Search b”).')
  })

  it('tell of a step that moved to another section, and keep its links', () => {
    const sections = [first, last].map((name) => JSON.parse(content[name] as string)) as [Section, Section]
    const [from, to] = sections
    const moved = { ...from, steps: from.steps.slice(0, 1) }
    const after = {
      ...content,
      [first]: JSON.stringify(moved),
      [last]: JSON.stringify({ ...to, steps: [...from.steps.slice(1), ...to.steps] }),
    }
    expect(sentences(content, after)).toEqual([
      '“Is Caps Lock on?” moved to the section “The end” (was in “First look”).',
    ])
  })
})

type Section = { steps: { id: string }[] }

describe('a renamed id', () => {
  const renameStep = (texts: Texts): Texts =>
    edit(
      without(texts),
      [first, '"id": "caps-lock"', '"id": "caps-key"'],
      [first, '"next": "caps-lock"', '"next": "caps-key"'],
      ['codes/50126.json', '"caps-lock": "no"', '"caps-key": "no"'],
    )

  it('that is not listed breaks links, and the sentence says how to list it', () => {
    const found = sentences(without(content), renameStep(content))
    expect(found).toContain(
      '“Is Caps Lock on?” looks renamed from "caps-lock" to "caps-key". Write "caps-lock": "caps-key" under "renamed" in guide.json, so that old links work.',
    )
    expect(found).toContain('3 old links open at another step and say so: the step “Is Caps Lock on?” is gone.')
    expect(found.filter((sentence) => /is new|is gone from/.test(sentence))).toEqual([])
  })

  it('that is listed keeps every link', () => {
    const listed = edit(renameStep(content), [
      guide,
      '"minutes": 5,',
      '"minutes": 5, "renamed": { "caps-lock": "caps-key" },',
    ])
    const comparison = compare(without(content), listed)
    expect(summary(comparison)).toContain('none breaks')
    expect(summary(comparison)).not.toContain('another step')
    expect(comparison.areas[0]?.changes.map(({ kind }) => kind)).toEqual(['step-renamed'])
  })

  it('of an option does the same', () => {
    const renamed = edit(
      content,
      [first, '"id": "yes"', '"id": "on"'],
      [examples, '"caps-lock": "yes"', '"caps-lock": "on"'],
    )
    const listed = edit(renamed, [guide, '"minutes": 5,', '"minutes": 5, "renamed": { "caps-lock/yes": "on" },'])
    expect(sentences(content, renamed)).toContain(
      'In “Is Caps Lock on?” the option “Yes” looks renamed. Write "caps-lock/yes": "on" under "renamed" in guide.json, so that old links work.',
    )
    expect(sentences(content, renamed)).toContain(
      '1 old link opens at another step and says so: in “Is Caps Lock on?” the option “Yes” is gone.',
    )
    expect(sentences(content, listed)).toEqual([
      'In “Is Caps Lock on?” the option “Yes” is renamed from "yes" to "on".',
    ])
  })
})

describe('content that is not sound', () => {
  it('is compared as far as it can be read, its problems first', () => {
    const after = edit(
      content,
      [last, '"title": "You are in",', '"title": "You are in"'],
      ['site.json', '0100', '0177'],
    )
    const text = comparisonText(compare(content, after))
    expect(text).toMatch(/^The new version cannot be published yet: \d problems?\.\n- guides\/sign-in\/last.json:/)
    expect(text).toContain(
      'Not complete: “guides/sign-in/last.json” cannot be read in both versions. 1 setting changed.',
    )
    expect(text).toContain('- The phone number of the help desk is now “+1 555 0177”')
    expect(text).not.toContain('is gone')
  })

  it('says that links could not be tried where a guide leads in a circle', () => {
    const after = edit(content, [first, '"label": "Yes", "next": "fixed"', '"label": "Yes", "next": "what-you-see"'])
    expect(sentences(content, after)).toContain(
      'Old links and examples could not be tried: in the new version the guide cannot be walked.',
    )
    expect(summary(compare(content, after))).toBe('1 step changed. The links of 1 guide could not be tried.')
  })

  it('says that links could not be tried where a file of the guide cannot be read', () => {
    const after = edit(content, [first, '"title": "First look",', '"title": "First look"'])
    expect(sentences(content, after)).toEqual([
      'Old links and examples could not be tried: a file of the guide cannot be read.',
    ])
  })

  it('leaves out a file with more brackets than a file may have', () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000)
    const after = edit(content, [first, '"Open {reset-page}."', deep])
    expect(compare(content, after).unread).toEqual([first])
  })

  it('says what is not complete, also where nothing else changed', () => {
    const after = edit(content, ['site.json', '"format": 1,', '"format": 1'])
    expect(summary(compare(content, after))).toBe(
      'Not complete: “site.json” cannot be read in both versions. In the other files nothing changed.',
    )
  })

  it('never throws, whatever stands in a file', () => {
    const old = { files: filesOf(content), checked: { problems: [] } }
    for (const value of ['', '[]', 'null', '{}', '{ "steps": [null] }', '"x"', '{ "title": 1, "steps": {} }']) {
      for (const name of Object.keys(content)) {
        const now = { files: filesOf({ ...content, [name]: value }), checked: { problems: [] } }
        expect(() => comparisonText(compareContent(old, now))).not.toThrow()
        expect(() => comparisonText(compareContent(now, old))).not.toThrow()
      }
    }
  })
})

describe('what no other sentence counts', () => {
  it('is told as other changes, so that the line never hides a change', () => {
    const options =
      '{ "id": "yes", "label": "Yes", "next": "fixed" },\n        {\n          "id": "no",\n          "label": "No",\n          "next": [{ "when": { "what-you-see": ["message"] }, "go": "call" }, { "go": "fixed" }]\n        }'
    const [yes, no] = [options.slice(0, options.indexOf(',\n')), options.slice(options.indexOf(',\n') + 2)]
    expect(summary(compare(content, edit(content, [first, options, `${no}, ${yes}`])))).toMatch(/^1 other change\. Of/)
    const section = JSON.parse(content[first] as string)
    const swapped = { ...content, [first]: JSON.stringify({ ...section, steps: section.steps.toReversed() }) }
    expect(summary(compare(content, swapped))).toMatch(/^1 other change\. Of/)
  })
})

describe('codes in the line that sums up', () => {
  it('are counted as changed, added or gone, and where they open another step', () => {
    const file = 'codes/50126.json'
    const changed = edit(content, [file, 'could not match the two', 'cannot match the two'])
    expect(summary(compare(content, changed))).toMatch(/^1 code changed\. Of/)
    const more = { ...content, 'codes/50199.json': content[file] as string }
    expect(summary(compare(content, more))).toMatch(/^1 code added\. Of/)
    expect(summary(compare(more, content))).toMatch(/^1 code removed\. Of/)
    const elsewhere = edit(without(content), [first, '"what-you-see": ["message"]', '"what-you-see": ["code"]'])
    expect(summary(compare(without(content), elsewhere))).toContain('1 code opens the guide at another step.')
    const checked = edit(content, [file, '"checked": "2026-11-21"', '"checked": "2026-11-22"'])
    expect(summary(compare(content, checked))).toMatch(/^1 other change\. Of/)
  })
})

describe('a guide', () => {
  const copy = (texts: Texts, id: string): Texts =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name.replace('/sign-in/', `/${id}/`), text]))

  it('that is new or gone is told once', () => {
    const both = { ...content, ...copy(content, 'second') }
    expect(sentences(content, both)).toEqual(['The guide “I cannot sign in” is new, with 4 steps.'])
    expect(sentences(both, content)).toEqual([
      '4 old links open at the very beginning: the guide “I cannot sign in” is gone.',
      'The guide “I cannot sign in” with its 4 steps is gone.',
    ])
  })

  it('that was renamed keeps its links', () => {
    const renamed = edit(copy(content, 'start-here'), [
      'site.json',
      '"links"',
      '"renamedGuides": { "sign-in": "start-here" },\n  "links"',
    ])
    expect(sentences(content, renamed)).toContain('The guide "sign-in" is now called "start-here".')
    expect(summary(compare(content, renamed))).not.toContain('another step')
  })
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  )
}
