import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { smallContentWithMore as content, filesOf, spoil } from '../../testing/small-content.ts'
import { lookAt } from '../dropped-folder.ts'
// The page is fetched when it is wanted: here before anybody waits for it.
import './changes-page.tsx'
import { compareFolder } from './compared-folders.ts'

type Texts = Readonly<Record<string, string>>

const first = 'guides/sign-in/first.json'
const changed = spoil(
  spoil(content, first, '"label": "Yes", "next": "fixed"', '"label": "Yes", "next": "call"'),
  'site.json',
  '0100',
  '0177',
)

async function open() {
  const { container } = renderAt('/admin/changes', new Map([['source.json', { body: writeSource(filesOf(content)) }]]))
  await screen.findByRole('heading', { level: 1, name: 'What changed' })
  return container
}

/** Chooses a folder of the device with these files, as the old or the new version. */
function choose(page: Element, which: 'old' | 'new', folder: string, texts: Texts) {
  const files = Object.entries(texts).map(([name, text]) =>
    Object.assign(new File([text], name), { webkitRelativePath: `${folder}/${name}` }),
  )
  const inputs = page.querySelectorAll('input[type=file]')
  fireEvent.change(inputs[which === 'old' ? 0 : 1] as Element, { target: { files } })
}

afterEach(() => {
  lookAt(null)
  compareFolder('old', null)
  compareFolder('now', null)
})

describe('the page that compares two versions of content', () => {
  it('compares the content of the site with a chosen folder, guide by guide', async () => {
    const page = await open()
    expect(screen.getByText('The content of this site')).toBeDefined()
    choose(page, 'new', 'edited', changed)
    expect(await screen.findByText('The folder “edited”')).toBeDefined()
    const guide = screen.getByRole('region', { name: 'I cannot sign in' })
    expect(within(guide).getByText(/^In “Is Caps Lock on\?” the option “Yes” now leads to “Ask/)).toBeDefined()
    const sample = within(guide).getByRole('link', { name: /^#\/sign-in\/fixed/ })
    expect(sample.getAttribute('href')).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
    const site = screen.getByRole('region', { name: 'Settings of the site' })
    expect(within(site).getByText(/\+1 555 0177/)).toBeDefined()
    expect(screen.getByText(/^1 step changed, 1 setting changed, .* 0 links break\.$/)).toBeDefined()
  })

  it('shows the words of a text that are gone and new, and says so to screen readers', async () => {
    const page = await open()
    choose(page, 'new', 'edited', spoil(content, first, 'Look at the light.', 'Look at the lamp.'))
    const gone = await screen.findByText('light')
    expect(gone.closest('del')?.textContent).toBe(' removed: light (end of the change) ')
    expect(screen.getByText('lamp').closest('ins')?.textContent).toBe(' added: lamp (end of the change) ')
  })

  it('shows one kind of change alone', async () => {
    const page = await open()
    choose(page, 'new', 'edited', changed)
    await userEvent.selectOptions(await screen.findByLabelText('Show'), 'Settings (1)')
    expect(screen.queryByRole('region', { name: 'I cannot sign in' })).toBeNull()
    expect(screen.getByRole('region', { name: 'Settings of the site' })).toBeDefined()
  })

  it('compares two chosen folders, and goes back to the content of the site', async () => {
    const page = await open()
    choose(page, 'old', 'before', changed)
    expect(await screen.findByText('The folder “before”')).toBeDefined()
    choose(page, 'new', 'after', changed)
    expect(await screen.findByText('Nothing changed.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Take the content of this site' }))
    expect(screen.getByText(/^1 step changed/)).toBeDefined()
  })

  it('takes the folder that is looked at as the new version', async () => {
    lookAt({ name: 'looked-at', files: filesOf(changed) })
    await open()
    expect(screen.getByText('The folder “looked-at”')).toBeDefined()
    expect(screen.getByText(/^1 step changed/)).toBeDefined()
  })

  it('tells the problems of a broken folder first, and compares the rest', async () => {
    const page = await open()
    choose(page, 'new', 'broken', spoil(changed, first, '"id": "caps-lock",', '"id": "caps-lock"'))
    const title = await screen.findByText(/^The new version has \d+ problems? that/)
    expect(title.parentElement?.textContent).toContain(`${first}:`)
    expect(screen.getByText(`Not compared, because they cannot be read in both versions: “${first}”.`)).toBeDefined()
    expect(screen.getByText(/\+1 555 0177/)).toBeDefined()
  })

  it.each([
    ['a folder without content', { 'notes.txt': 'x' }, '“pictures” holds no content files.'],
    ['a folder without files', {}, 'That was no folder with files in it.'],
  ])('refuses %s in words, and keeps what it shows', async (_what, texts, sentence) => {
    const page = await open()
    choose(page, 'new', 'pictures', texts)
    expect(await screen.findByText((words) => words.startsWith(sentence))).toBeDefined()
    expect(screen.queryByRole('heading', { name: 'The result' })).toBeNull()
  })
})
