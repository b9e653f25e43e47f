import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { smallContentWithMore as content, filesOf, spoil } from '../../testing/small-content.ts'
import { lookAt } from '../dropped-folder.ts'
// The page is fetched when it is wanted: here before anybody waits for it.
import './changes-page.tsx'
import { compareWith } from './old-folder.ts'

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
  compareWith(null)
})

describe('the page that compares two versions of content', () => {
  it('compares the content of the site with a chosen folder, guide by guide', async () => {
    const page = await open()
    expect(screen.getByText('The content of this site')).toBeDefined()
    choose(page, 'new', 'edited', changed)
    expect(await screen.findByText(/^The folder “edited”, as it was at \d\d:\d\d$/)).toBeDefined()
    const guide = screen.getByRole('region', { name: 'I cannot sign in' })
    expect(within(guide).getByText(/^In “Is Caps Lock on\?” the option “Yes” now leads to “Ask/)).toBeDefined()
    const sample = within(guide).getByRole('link', { name: /^#\/sign-in\/fixed/ })
    expect(sample.getAttribute('href')).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
    const site = screen.getByRole('region', { name: 'Settings of the site' })
    expect(within(site).getByText(/\+1 555 0177/)).toBeDefined()
    expect(
      screen.getByText(
        /^1 step and 1 setting changed\. .* Of the 4 links that people may have kept, none breaks; 1 opens/,
      ),
    ).toBeDefined()
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
    expect(await screen.findByText(/^The folder “before”/)).toBeDefined()
    choose(page, 'new', 'after', changed)
    expect(await screen.findByText('Nothing changed.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Take the content of this site' }))
    expect(screen.getByText(/^1 step and 1 setting changed/)).toBeDefined()
  })

  it('takes the folder that is looked at as the new version', async () => {
    lookAt({ name: 'looked-at', files: filesOf(changed) })
    await open()
    expect(screen.getByText(/^The folder “looked-at”/)).toBeDefined()
    expect(screen.getByText(/^1 step and 1 setting changed/)).toBeDefined()
  })

  it('shows the chosen new folder on the other pages, and leaves it', async () => {
    const page = await open()
    choose(page, 'new', 'edited', changed)
    await userEvent.click(await screen.findByRole('link', { name: 'Problems and reviews' }))
    expect(screen.getByText(/You see the folder “edited”/)).toBeDefined()
    await userEvent.click(screen.getByRole('link', { name: 'What changed' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave this folder' }))
    expect(screen.getByText(/^Choose the folder with the new version\./)).toBeDefined()
  })

  it('tells the problems of a broken folder first, and compares the rest', async () => {
    const page = await open()
    choose(page, 'new', 'broken', spoil(changed, first, '"id": "caps-lock",', '"id": "caps-lock"'))
    const title = await screen.findByText(/^The new version cannot be published yet: \d+ problems?\./)
    expect(title.parentElement?.textContent).toContain(`${first}:`)
    expect(title.querySelector('a')?.getAttribute('href')).toBe('/admin')
    expect(
      screen.getByText(
        `Not complete: “${first}” cannot be read in both versions. 1 setting changed. The links of 1 guide could not be tried.`,
      ),
    ).toBeDefined()
    expect(screen.getByText(/\+1 555 0177/)).toBeDefined()
  })

  it.each([
    ['a folder without content', { 'notes.txt': 'x' }, '“pictures” holds no content files.'],
    ['a part of a content folder', { '50126.json': '{}' }, '“pictures” is no whole content folder:'],
    ['a folder without files', {}, 'That was no folder with files in it.'],
  ])('refuses %s in words, and keeps what it shows', async (_what, texts, sentence) => {
    const page = await open()
    choose(page, 'new', 'pictures', texts)
    expect(await screen.findByText((words) => words.startsWith(sentence))).toBeDefined()
    expect(screen.queryByRole('heading', { name: 'The result' })).toBeNull()
  })
})
