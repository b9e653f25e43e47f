import { act, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkFiles } from '../../content/check/check-files.ts'
import { problemLine } from '../../content/check/problem-line.ts'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { filesOf, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { lookAt } from '../dropped-folder.ts'

type Texts = Readonly<Record<string, string>>

const first = 'guides/sign-in/first.json'
const broken = spoil(
  spoil(smallContentWithMore, first, '"next": "caps-lock"', '"next": "caps-lok"'),
  'site.json',
  '#0b5cad',
  'blue',
)

const old = spoil(
  smallContentWithMore,
  'guides/sign-in/last.json',
  `"reason": "Caps Lock was on.",
      "sources": [{ "title": "Windows", "address": "https://support.microsoft.com/keys" }],
      "checked": "2026-11-21"`,
  `"reason": "Caps Lock was on.",
      "sources": [{ "title": "Windows", "address": "https://support.microsoft.com/keys" }],
      "checked": "2024-11-21"`,
)

const nothingHelps =
  ',\n    { "title": "Nothing helps", "answers": { "what-you-see": "message", "caps-lock": "no" }, "ends": "call" }'

/** Opens the page over content of which nobody knows yet whether it is sound: the app itself has none to load. */
async function open(texts: Texts) {
  renderAt('/admin', new Map([['source.json', { body: writeSource(filesOf(texts)) }]]))
  return screen.findByRole('heading', { level: 1, name: 'Your content' })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') })
})

afterEach(() => {
  lookAt(null)
  vi.useRealTimers()
})

describe('the first page for admins', () => {
  it('says that sound content can be published', async () => {
    await open(smallContentWithMore)
    expect(screen.getByText('No problem. This content can be published.')).toBeDefined()
  })

  it('lists the problems of broken content as the command does, in its order', async () => {
    await open(broken)
    expect(
      screen.getByRole('heading', { level: 2, name: '2 problems keep this content from being published' }),
    ).toBeDefined()
    const { problems } = checkFiles(filesOf(broken))
    const shown = screen.getAllByRole('listitem').slice(0, 2)
    expect(shown.map(({ textContent }) => textContent)).toEqual(
      problems.map(
        ({ file, line, column, code, reason, remedy }) =>
          `${file}, line ${line}, column ${column} ${code}${reason}What to do: ${remedy}`,
      ),
    )
    expect(problems.map(problemLine).join()).toContain('Did you mean "caps-lock"?')
  })

  it('folds notices away', async () => {
    await open(spoil(smallContentWithMore, 'guides/sign-in/examples.json', nothingHelps, ''))
    const folded = screen.getByText('One notice').closest('details') as HTMLDetailsElement
    expect(folded.open).toBe(false)
    expect(within(folded).getByText('No example ends at the outcome "call".')).toBeDefined()
  })

  it('says when the next review is due, and which are', async () => {
    await open(smallContentWithMore)
    expect(screen.getByText('Nothing is due. The next review is due on 2027-11-21.')).toBeDefined()
    act(() => lookAt({ name: 'old', files: filesOf(old) }))
    expect(screen.getByText('The step "fixed"').closest('li')?.textContent).toContain(
      'guides/sign-in/last.json Checked on 2024-11-21, due since 2025-11-21',
    )
  })

  it('counts each guide', async () => {
    await open(smallContentWithMore)
    const card = screen.getByRole('heading', { level: 3, name: 'I cannot sign in' }).closest('li') as HTMLElement
    expect(within(card).getByText('Steps').nextSibling?.textContent).toBe('4')
    expect(within(card).getByText('Questions on a walk').nextSibling?.textContent).toBe('1 to 2, half of them up to 2')
  })

  it('shows a folder of the device in place of the site, and goes back', async () => {
    await open(smallContentWithMore)
    act(() => lookAt({ name: 'my-content', files: filesOf(broken) }))
    expect(await screen.findByText(/You see the folder “my-content”/)).toBeDefined()
    expect(screen.getByText('2 problems keep this content from being published')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Back to the content of this site' }))
    expect(screen.getByText('No problem. This content can be published.')).toBeDefined()
  })
})
