import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { realContentFiles } from '../../testing/real-content.ts'
import { contentOf, renderAt } from '../../testing/render-at.tsx'
import { specimen } from '../../testing/specimen.ts'
import { forgetMemory, useMemory } from '../memory.ts'

let real: Map<string, { body: string }>

beforeAll(async () => {
  real = new Map([...(await realContentFiles())].map(([name, body]) => [name, { body }]))
})

beforeEach(forgetMemory)

const search = () => screen.getByRole('combobox', { name: 'Find a start step' })
const results = (state = {}) =>
  within(document.getElementById(search().getAttribute('aria-controls') ?? '') as HTMLElement).queryAllByRole(
    'option',
    state,
  )
const active = () => results({ selected: true })[0]
const link = () => screen.getByTestId('help-link').textContent ?? ''
const opening = () => screen.getByText(/^The person starts at:|^This leads straight/).textContent
const pick = (question: string, option: string) => userEvent.selectOptions(screen.getByLabelText(question), option)

async function open(content: Parameters<typeof renderAt>[1]) {
  renderAt('/help-desk', content)
  await screen.findByRole('heading', { level: 1, name: 'Links for the help desk' })
}

describe('the page that makes links', () => {
  it('makes a link to the first question before anybody does anything', async () => {
    await open(real)
    expect(link()).toMatch(/^http:\/\/localhost(:\d+)?\/#\/sign-in\/what-you-see\?v=[0-9a-f]{8}$/)
    expect(opening()).toBe('The person starts at: What do you see when you try to sign in?')
    expect(screen.getByLabelText('Guide')).toHaveProperty('value', 'sign-in')
    await waitFor(() => expect(document.title).toBe('Links for the help desk – for the help desk'))
    expect(screen.getByRole('link', { name: 'Make a link' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('link', { name: 'Read a ticket' }).getAttribute('aria-current')).toBeNull()
  })

  it('finds the start step while somebody types, and takes it with Enter', async () => {
    await open(real)
    await userEvent.type(search(), 'caps')
    const first = active()
    expect(first?.textContent).toContain('Type name and password by hand')
    expect(search().getAttribute('aria-activedescendant')).toBe(first?.id)
    await userEvent.keyboard('{Enter}')
    expect(link()).toMatch(/#\/sign-in\/caps-lock\?from=caps-lock&v=/)
    expect((search() as HTMLInputElement).value).toBe('')
    expect(document.activeElement).toBe(search())
  })

  it('leads through the results with the arrow keys, and folds them with Escape', async () => {
    await open(real)
    await userEvent.type(search(), 'password')
    const options = results()
    await userEvent.keyboard('{ArrowDown}')
    expect(active()).toBe(options[1])
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(active()).toBe(options.at(-1))
    await userEvent.keyboard('{Escape}')
    expect(results()).toEqual([])
    expect(search().getAttribute('aria-expanded')).toBe('false')
    await userEvent.keyboard('{ArrowDown}')
    await userEvent.click(results()[0] as HTMLElement)
    expect(link()).toContain('from=')
  })

  it('offers no outcome as a start, and says when nothing is found', async () => {
    await open(contentOf(specimen))
    await userEvent.type(search(), 'fixed')
    expect(results()).toEqual([])
    expect(await screen.findByText('Nothing found. Pick from the outline below.')).toBeDefined()
    expect(screen.getByText('Pick from the outline').closest('details')).toHaveProperty('open', true)
  })

  it.each([
    ['locked', 'What does the message say?', /answer “The account is locked”/],
    ['disabled', 'What does the message say?', /answer “The account is disabled”/],
    ['remember password', 'What could be the reason?', /answer “I do not remember my password for certain”/],
    ['mfa', 'What happens with the second proof?', /^Second proof$/],
    ['Company Portal', 'Restart the device and let it check itself', /tries “.*checked it in Company Portal\.”/],
  ])('finds for “%s” the question “%s”, and says why', async (query, title, why) => {
    await open(real)
    await userEvent.type(search(), query)
    const option = results().find((one) => one.textContent?.startsWith(title))
    expect(option).toBeDefined()
    expect(option?.textContent?.slice(title.length)).toMatch(why)
  })

  it('takes an error code as a start: the answers that it implies are filled in', async () => {
    await open(real)
    await userEvent.type(search(), 'AADSTS50053')
    await screen.findByText(/^50053: /)
    expect(active()?.textContent).toMatch(
      /^50053: .*Error code · opens at “Stop other devices, wait, then sign in once”$/,
    )
    await userEvent.keyboard('{Enter}')
    expect(opening()).toBe('The person starts at: Stop other devices, wait, then sign in once')
    expect(link()).toContain('#/sign-in/lock-wait?what-you-see=code&which-code=account&account-code=locked&v=')
    expect((screen.getByLabelText('Which code do you see?') as HTMLSelectElement).value).toBe('account')
    expect(screen.getByText(/^50053: 3 answers are filled in below/)).toBeDefined()
  })

  it('searches the questions also when the codes cannot be had', async () => {
    await open(new Map([...real, ['codes.json', { body: 'no JSON' }]]))
    await userEvent.type(search(), 'locked')
    expect(await screen.findByText(/Error codes could not load\.$/)).toBeDefined()
    expect(results().length).toBeGreaterThan(2)
  })

  it('starts at a question of the outline', async () => {
    await open(contentOf(specimen))
    await userEvent.click(screen.getByText('Pick from the outline'))
    await userEvent.click(screen.getByText('Section second'))
    const button = screen.getByRole('button', { name: 'Title app-only?' })
    await userEvent.click(button)
    expect(button.getAttribute('aria-pressed')).toBe('true')
    expect(link()).toContain('#/sign-in/app-only?from=app-only')
    await userEvent.click(screen.getByRole('button', { name: 'Start at the first question instead' }))
    expect(link()).toContain('#/sign-in/where?v=')
  })

  it('walks on with each answer, and warns when nothing is left to ask', async () => {
    await open(contentOf(specimen))
    await pick('Title where?', 'app')
    expect(opening()).toBe('The person starts at: Title remedy?')
    expect(screen.getByText('1 question is answered already.')).toBeDefined()
    await pick('Title remedy?', 'same')
    expect(opening()).toBe('The person starts at: Title app-only?')
    await pick('Title app-only?', 'no')
    expect(opening()).toBe('This leads straight to the outcome “Title fixed”. The person is asked nothing.')
    expect(link()).toContain('#/sign-in/fixed?where=app&remedy=same&app-only=no&v=')
    await pick('Title remedy?', '')
    expect(opening()).toBe('The person starts at: Title remedy?')
    expect(link()).toContain('where=app&app-only=no')
  })

  it('takes earlier answers that matter, and names what the link leaves out', async () => {
    await open(contentOf(specimen))
    await userEvent.type(search(), 'remedy{Enter}')
    await userEvent.click(screen.getByText('1 earlier question that matters'))
    await pick('Title where?', 'app')
    expect(link()).toContain('#/sign-in/remedy?where=app&from=remedy')
    expect(screen.getByText('1 earlier question that matters, 1 known')).toBeDefined()
    await userEvent.type(search(), 'app-only{Enter}')
    expect(link()).toContain('#/sign-in/app-only?from=app-only')
    expect(screen.getByText('Not in the link, because nothing asks for it now: “Title where?”.')).toBeDefined()
  })

  it('takes an answer beforehand, and gives its field the focus', async () => {
    await open(contentOf(specimen))
    await userEvent.type(screen.getByRole('combobox', { name: 'Add another known answer' }), 'only{Enter}')
    expect(document.activeElement).toBe(screen.getByLabelText('Title app-only?'))
    await pick('Title app-only?', 'yes')
    expect(link()).toContain('#/sign-in/where?app-only=yes&v=')
    expect(opening()).toBe('The person starts at: Title where?')
  })

  it('carries a ticket number, and leaves out one that is none', async () => {
    await open(contentOf(specimen))
    const field = screen.getByLabelText('Ticket number (optional)')
    await userEvent.type(field, ' INC 001 2345 ')
    expect(link()).toMatch(/&ticket=INC0012345$/)
    expect(screen.getByTestId('instructions').textContent).toContain('Your ticket number: INC0012345')
    await userEvent.type(field, '/7')
    expect(link()).not.toContain('ticket')
    expect(screen.getByText(/Only letters, digits and hyphens/)).toBeDefined()
    expect(screen.getByTestId('instructions').textContent).not.toContain('ticket number')
  })

  it('has a code and a text alternative for it below its heading, and says nothing of a length that is no matter', async () => {
    await open(contentOf(specimen))
    const code = screen.getByRole('img', { name: 'QR code of this link' })
    const title = screen.getByRole('heading', { name: 'QR code' })
    expect(title.compareDocumentPosition(code)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByText(/\d characters/)).toBeNull()
    expect(screen.getByTestId('instructions').textContent).toContain(`\n${link()}\n`)
  })

  it('has on paper what a person needs beside the code', async () => {
    await open(contentOf(specimen))
    await userEvent.type(screen.getByLabelText('Ticket number (optional)'), 'INC1')
    const paper = screen.getByRole('heading', { name: 'QR code' }).closest('section')?.textContent
    expect(paper).toContain('Point the camera of your phone at this square.')
    expect(paper).toContain('If you get stuck, call +1 555 0199.')
    expect(paper).toContain('Your ticket number: INC1')
    expect(paper).toContain('Never type your password on this page.')
  })

  it('begins a new link without leaving the page', async () => {
    await open(contentOf(specimen))
    await pick('Title where?', 'app')
    await userEvent.type(screen.getByLabelText('Ticket number (optional)'), 'INC1')
    await userEvent.click(screen.getByRole('button', { name: 'Begin a new link' }))
    expect(link()).toMatch(/#\/sign-in\/where\?v=[0-9a-f]+$/)
    expect(document.activeElement).toBe(search())
  })

  it('is forgotten with “Clear my answers”', async () => {
    await open(contentOf(specimen))
    expect(screen.getByRole('button', { name: 'Nothing to clear' })).toBeDefined()
    await pick('Title where?', 'app')
    await userEvent.click(screen.getByRole('button', { name: 'Clear my answers' }))
    await waitFor(() => expect(useMemory.getState().draft.known.size).toBe(0))
  })

  it('lets the guide be chosen where there are several', async () => {
    const other = { ...specimen, id: 'other', title: 'Other guide' }
    const content = contentOf(specimen)
    const index = JSON.parse(content.get('index.json')?.body ?? '')
    index.guides.push({ ...index.guides[0], id: 'other', title: 'Other guide' })
    content.set('index.json', { body: JSON.stringify(index) })
    content.set('guides/other.json', { body: JSON.stringify(other) })
    await open(content)
    await userEvent.selectOptions(screen.getByLabelText('Guide'), 'other')
    await waitFor(() => expect(link()).toContain('#/other/where?v='))
  })
})

describe('addresses below that of the help desk', () => {
  it('belong to a guide of that name, if there is one', async () => {
    const guide = { ...specimen, id: 'help-desk' }
    renderAt('/help-desk/remedy?where=app', contentOf(guide))
    const main = await screen.findByRole('main')
    await within(main).findByRole('heading', { level: 1, name: 'Title remedy?' })
  })
})
