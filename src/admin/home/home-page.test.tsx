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
  return screen.findByRole('heading', { level: 1, name: 'Problems and reviews' })
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
    expect(screen.getByText('No problem in the content of this site.')).toBeDefined()
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

  it('tells a due review once, not as a notice too', async () => {
    await open(smallContentWithMore)
    act(() => lookAt({ name: 'old', files: filesOf(old) }))
    expect(screen.getByRole('heading', { level: 2, name: 'Due for a review (1)' })).toBeDefined()
    expect(screen.queryByText('One notice')).toBeNull()
    expect(screen.getByText('No problem. You can publish the folder “old”.')).toBeDefined()
  })

  it('leads from the problem of a step to that step in the map', async () => {
    await open(spoil(smallContentWithMore, first, 'Look at the light.', 'Look at the light of {no-such-page}.'))
    const [problem] = screen.getAllByRole('listitem')
    const step = within(problem as HTMLElement).getByRole('link', { name: 'See the step' })
    expect(step.getAttribute('href')).toBe('/admin/map/sign-in?step=caps-lock')
  })

  it('names a guide that cannot be counted, with a way to its problems', async () => {
    await open(broken)
    expect(screen.getByText('Not counted here until the problems are mended: “I cannot sign in”.')).toBeDefined()
    const card = screen.getByRole('heading', { level: 3, name: 'I cannot sign in' }).closest('li') as HTMLElement
    expect(card.textContent).toContain('Not counted until its problems are mended.')
    await userEvent.click(within(card).getByRole('link', { name: 'See its problems' }))
    expect(await screen.findByText(/^The guide “I cannot sign in” cannot be walked/)).toBeDefined()
    expect(screen.getByText(/Did you mean "caps-lock"\?/)).toBeDefined()
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
    const step = screen.getByRole('link', { name: 'You are in' })
    expect(step.getAttribute('href')).toBe('/admin/map/sign-in?step=fixed')
    expect(step.closest('li')?.textContent).toBe(
      'You are in (fixed) guides/sign-in/last.json Checked on 2024-11-21, due since 2025-11-21',
    )
  })

  it('counts each guide', async () => {
    await open(smallContentWithMore)
    const card = screen.getByRole('heading', { level: 3, name: 'I cannot sign in' }).closest('li') as HTMLElement
    expect(within(card).getByText('Steps').nextSibling?.textContent).toBe('4')
    expect(within(card).getByText('Questions per walk').nextSibling?.textContent).toBe('1 to 2, usually 2 or fewer')
    const hardest = within(card).getByText('Hardest step').nextSibling as HTMLElement
    expect(within(hardest).getByRole('link').getAttribute('href')).toMatch(/^\/admin\/map\/sign-in\?step=[a-z-]+$/)
  })

  it('takes a folder of the device where the host has no source.json', async () => {
    renderAt('/admin', new Map())
    await screen.findByRole('heading', { level: 1, name: 'The content of this site cannot be shown here' })
    act(() => lookAt({ name: 'my-content', files: filesOf(smallContentWithMore) }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Problems and reviews' })).toBeDefined()
    expect(screen.getByText('No problem. You can publish the folder “my-content”.')).toBeDefined()
  })

  it('shows a folder of the device in place of the site, and goes back', async () => {
    await open(smallContentWithMore)
    act(() => lookAt({ name: 'my-content', files: filesOf(broken) }))
    expect(await screen.findByText(/You see the folder “my-content” .* as it was at \d\d:\d\d\./)).toBeDefined()
    expect(screen.getByText(/Choose the folder again\. Reloading this page leaves it\./)).toBeDefined()
    expect(screen.getByText('2 problems keep this content from being published')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Back to the content of this site' }))
    expect(screen.getByText('No problem in the content of this site.')).toBeDefined()
  })
})
