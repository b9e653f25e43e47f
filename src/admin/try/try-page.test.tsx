import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Preview } from '../../content/preview.ts'
import { writeSource } from '../../content/source-file.ts'
import { contentOf, renderAt } from '../../testing/render-at.tsx'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { specimen } from '../../testing/specimen.ts'
import { lookAt } from '../dropped-folder.ts'

const examplesFile = 'guides/sign-in/examples.json'

async function open(place: string, texts: Record<string, string> = { ...smallContentWithMore }) {
  const source = { body: writeSource(filesOf(texts)) }
  renderAt(`/admin/try/${place}`, new Map([...contentOf(specimen), ['source.json', source]]))
  await screen.findByText('Try', { selector: 'h1' })
}

const frame = () => screen.getByTitle<HTMLIFrameElement>('The app with the guide “I cannot sign in”')
const link = () =>
  frame()
    .getAttribute('src')
    ?.replace(/^\.\/\?try#/, '')
/** By its heading: asking for roles takes long on a page of this size. */
const region = (name: string) => within(screen.getByText(name, { selector: 'h2' }).closest('section') as HTMLElement)
const walk = () => region('The walk so far')
const standing = () => walk().getByText(/^(Now asks|Ends at):/).textContent
const preview = () => (window as { signpostPreview?: Preview }).signpostPreview

/** Stands for what somebody does inside the frame: tests have no app in there. */
async function goInFrame(place: string) {
  const inner = frame().contentWindow as Window
  inner.location.hash = place
  await act(() => new Promise((resolve) => setTimeout(resolve, 250)))
}

afterEach(() => lookAt(null))

describe('where the frame begins', () => {
  it('is the first step, without an answer', async () => {
    await open('sign-in')
    expect(link()).toBe('/sign-in/what-you-see')
    expect(
      walk().getByText('No question is answered yet. Answer in the frame, and the answers stand here.'),
    ).toBeTruthy()
    expect(standing()).toBe('Now asks: What do you see?')
  })

  it('is the step and the answers of the address', async () => {
    await open('sign-in/caps-lock?what-you-see=message')
    expect(link()).toBe('/sign-in/caps-lock?what-you-see=message')
    expect(walk().getByLabelText('What do you see?')).toHaveProperty('value', 'message')
    expect(standing()).toBe('Now asks: Is Caps Lock on?')
  })

  it('is as far as the answers lead, and the page says so', async () => {
    await open('sign-in/caps-lock?what-you-see=code')
    expect(link()).toBe('/sign-in/call?what-you-see=code')
    expect(walk().getByText(/^These answers do not lead to “Is Caps Lock on\?”/)).toBeTruthy()
  })

  it('is found by words, with the shortest way there', async () => {
    await open('sign-in')
    await userEvent.type(screen.getByRole('combobox', { name: 'Begin at a step' }), 'are in{Enter}')
    expect(link()).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
  })

  it('changes with an answer, and later answers stay where they fit', async () => {
    await open('sign-in/call?what-you-see=message&caps-lock=no')
    await userEvent.selectOptions(walk().getByLabelText('Is Caps Lock on?'), 'yes')
    expect(link()).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
    await userEvent.selectOptions(walk().getByLabelText('What do you see?'), 'code')
    expect(link()).toBe('/sign-in/call?what-you-see=code')
  })
})

describe('the walk beside the frame', () => {
  it('follows what somebody does in it, and begins again on demand', async () => {
    await open('sign-in')
    await goInFrame('/sign-in/call?what-you-see=message&caps-lock=no')
    expect(standing()).toBe('Ends at: Ask Help Desk at Contoso')
    expect(walk().getByLabelText('Is Caps Lock on?')).toHaveProperty('value', 'no')
    await userEvent.click(screen.getByRole('button', { name: 'Begin again at the first step' }))
    await waitFor(() => expect(standing()).toBe('Now asks: What do you see?'))
  })

  it('says when the frame has left the guides', async () => {
    await open('sign-in')
    await goInFrame('/codes/50126')
    expect(walk().getByText(/^The frame shows a page outside of the guides/)).toBeTruthy()
    expect(screen.queryByText('Make it an example')).toBeNull()
  })
})

describe('a walk as an example', () => {
  const example = () => region('Make it an example')
  const json = () =>
    JSON.parse(
      example()
        .getByText(/"answers"/)
        .textContent?.replace(/,$/, '') ?? '',
    )

  it('waits for an outcome', async () => {
    await open('sign-in')
    expect(example().getByRole('status').textContent).toBe('Walk on until the guide comes to an outcome.')
    expect(example().queryByRole('button')).toBeNull()
  })

  it('holds all answers from the first step on, and the typed title', async () => {
    await open('sign-in/call?what-you-see=code')
    expect(example().queryByRole('button')).toBeNull()
    await userEvent.type(example().getByLabelText('Title of the example'), 'A code')
    expect(json()).toEqual({ title: 'A code', answers: { 'what-you-see': 'code' }, ends: 'call' })
    expect(example().queryByText(/walks the same way/)).toBeNull()
    expect(example().getByText(/^Open “guides\/sign-in\/examples\.json”\./)).toBeTruthy()
  })

  it('is a file of its own where the guide has no examples', async () => {
    await open('sign-in/call?what-you-see=code', { ...smallContent })
    await userEvent.type(example().getByLabelText('Title of the example'), 'A code')
    expect(json().examples).toHaveLength(1)
    expect(example().getByText(/^This guide has no examples yet/)).toBeTruthy()
  })

  it('names the example that walks the same way, and a title that is taken', async () => {
    await open('sign-in/call?what-you-see=message&caps-lock=no')
    expect(example().getByText(/^The example “Nothing helps” walks the same way already/)).toBeTruthy()
    await userEvent.type(example().getByLabelText('Title of the example'), 'Nothing helps')
    expect(example().getByText('Another example of this guide has this title already.')).toBeTruthy()
  })

  it('says when another example wants the same answers to end elsewhere', async () => {
    await open(
      'sign-in/call?what-you-see=message&caps-lock=no',
      spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"'),
    )
    expect(example().getByText(/^The example “Nothing helps” has the same answers, but says .*“fixed”/)).toBeTruthy()
  })

  it('is not made of a walk that began in the middle', async () => {
    await open('sign-in')
    await goInFrame('/sign-in/fixed?from=caps-lock&caps-lock=yes')
    expect(example().getByText(/^This walk did not begin at the first step/)).toBeTruthy()
    expect(example().queryByLabelText('Title of the example')).toBeNull()
  })
})

describe('the examples', () => {
  const examples = () => region('Examples')
  const rows = () => examples().getAllByRole('row').slice(1)

  it('are all walked, and each opens in the frame and in the app', async () => {
    await open('sign-in')
    expect(examples().getByRole('status').textContent).toBe('All 2 examples end where they should.')
    expect(rows().map((row) => row.textContent)).toEqual([
      'Caps Lock was onYou are inRightOpen in the app',
      'Nothing helpsAsk Help Desk at ContosoRightOpen in the app',
    ])
    const inApp = examples().getByRole('link', { name: 'Open in the app: “Nothing helps”' })
    expect(inApp.getAttribute('href')).toBe('/sign-in/call?what-you-see=message&caps-lock=no')
    await userEvent.click(examples().getByRole('link', { name: 'Nothing helps' }))
    expect(link()).toBe('/sign-in/call?what-you-see=message&caps-lock=no')
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'The app in a frame' }))
  })

  it('say in words what goes wrong, the wrong ones first', async () => {
    await open('sign-in', spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"'))
    expect(examples().getByRole('status').textContent).toBe('1 of 2 examples goes wrong. It stands first.')
    expect(rows()[0]?.textContent).toContain(
      'WrongThe example "Nothing helps" ends at the outcome "call", not at "fixed".',
    )
    expect(rows()[1]?.textContent).toContain('Caps Lock was onYou are inRight')
  })
})

describe('many examples', () => {
  it('are shown in part, the wrong one first, until somebody wants all', async () => {
    const title = (position: number) => `Case ${position}`
    const answers = { 'what-you-see': 'code' }
    const many = Array.from({ length: 250 }, (_, position) => ({
      title: title(position),
      answers,
      ends: position === 249 ? 'fixed' : 'call',
    }))
    await open('sign-in', { ...smallContentWithMore, [examplesFile]: JSON.stringify({ examples: many }) })
    const titles = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)
    expect(titles()).toEqual([title(249), ...many.slice(0, 199).map((one) => one.title)])
    await userEvent.click(screen.getByRole('button', { name: 'Show the other 50' }))
    expect(titles()).toHaveLength(250)
  })
})

describe('what the frame shows', () => {
  it('is the content of the host, as a preview', async () => {
    await open('sign-in')
    expect(preview()?.read('index.json')).toBeNull()
  })

  it('is the folder of this device once somebody looks at one', async () => {
    await open('sign-in')
    const texts = spoil(smallContentWithMore, 'guides/sign-in/first.json', 'Is Caps Lock on?', 'Does the light shine?')
    await act(() => lookAt({ name: 'my-content', files: filesOf(texts) }))
    const index = JSON.parse(preview()?.read('index.json') ?? 'null')
    expect(index.site.organisation).toBe('Contoso')
    expect(preview()?.read(index.files['guides/sign-in.json'].name)).toContain('Does the light shine?')
    expect(screen.queryByRole('columnheader', { name: 'Open' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Copy the link to this place' })).toBeNull()
  })

  it('is nothing while that folder has problems', async () => {
    await open('sign-in')
    const texts = spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"')
    await act(() => lookAt({ name: 'my-content', files: filesOf(texts) }))
    expect(screen.queryByTitle(/^The app/)).toBeNull()
    expect(screen.getByText(/^This folder still has problems/)).toBeTruthy()
  })

  it('is no preview any more for pages that come later', async () => {
    await open('sign-in')
    await userEvent.click(screen.getByRole('link', { name: 'Problems' }))
    await screen.findByText('Your content', { selector: 'h1' })
    expect(preview()).toBeUndefined()
  })
})
