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
    ?.replace(/^\?try#/, '')
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

/** What stands in a field after somebody pasted it there: the page is too large to be drawn again for each key. */
async function fill(field: HTMLElement, written: string) {
  await userEvent.click(field)
  await userEvent.paste(written)
}

async function lookAtFolder(texts: Record<string, string>) {
  await act(async () => lookAt({ name: 'my-content', files: filesOf(texts) }))
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
    await fill(screen.getByLabelText('Begin at a step', { selector: 'input' }), 'are in')
    await userEvent.keyboard('{Enter}')
    expect(link()).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
  })

  it('changes with an answer, and later answers stay where they fit', async () => {
    await open('sign-in/call?what-you-see=message&caps-lock=no')
    await userEvent.selectOptions(walk().getByLabelText('Is Caps Lock on?'), 'yes')
    expect(link()).toBe('/sign-in/fixed?what-you-see=message&caps-lock=yes')
    await userEvent.selectOptions(walk().getByLabelText('What do you see?'), 'code')
    expect(link()).toBe('/sign-in/call?what-you-see=code')
  })

  it('stays in the middle of a guide where the address begins there', async () => {
    await open('sign-in/fixed?from=caps-lock&caps-lock=yes')
    const user = userEvent.setup()
    await user.click(walk().getByText('Copy the link to this place'))
    expect(await navigator.clipboard.readText()).toMatch(/#\/admin\/try\/sign-in\/fixed\?caps-lock=yes&from=caps-lock$/)
    await user.selectOptions(walk().getByLabelText('Is Caps Lock on?'), 'no')
    expect(link()).toMatch(/from=caps-lock$/)
    expect(walk().queryByLabelText('What do you see?')).toBeNull()
  })

  it('keeps the file of the page, because not every host has one for its folder', async () => {
    await open('sign-in')
    expect(new URL(frame().getAttribute('src') ?? '', 'https://contoso.com/app/index.html').pathname).toBe(
      '/app/index.html',
    )
  })
})

describe('the walk beside the frame', () => {
  it('follows what somebody does in it, and begins again on demand', async () => {
    await open('sign-in')
    await goInFrame('/sign-in/call?what-you-see=message&caps-lock=no')
    expect(standing()).toBe('Ends at: Ask Help Desk at Contoso')
    expect(walk().getByLabelText('Is Caps Lock on?')).toHaveProperty('value', 'no')
    await userEvent.click(screen.getByText('Begin again at the first step'))
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
    expect(example().queryByText('Copy the example')).toBeNull()
  })

  it('holds all answers from the first step on, and the typed title', async () => {
    await open('sign-in/call?what-you-see=code')
    expect(example().queryByText('Copy the example')).toBeNull()
    await fill(example().getByLabelText('Title of the example'), 'A code')
    expect(json()).toEqual({ title: 'A code', answers: { 'what-you-see': 'code' }, ends: 'call' })
    expect(example().queryByText(/walks the same way/)).toBeNull()
    expect(example().getByText(/^Open “guides\/sign-in\/examples\.json”\./)).toBeTruthy()
  })

  it('is a file of its own where the guide has no examples', async () => {
    await open('sign-in/call?what-you-see=code', { ...smallContent })
    await fill(example().getByLabelText('Title of the example'), 'A code')
    expect(json().examples).toHaveLength(1)
    expect(example().getByText(/^This guide has no examples yet/)).toBeTruthy()
  })

  it('names the example that walks the same way, and asks for no title', async () => {
    await open('sign-in/call?what-you-see=message&caps-lock=no')
    expect(example().getByText(/^The example “Nothing helps” walks the same way already/)).toBeTruthy()
    expect(example().queryByLabelText('Title of the example')).toBeNull()
    expect(example().queryByText(/what to paste stands here/)).toBeNull()
  })

  it('says when its title is taken', async () => {
    await open('sign-in/call?what-you-see=code')
    await fill(example().getByLabelText('Title of the example'), 'Nothing helps')
    expect(example().getByText('Another example of this guide has this title already.')).toBeTruthy()
  })

  it('says when another example wants the same answers to end elsewhere', async () => {
    await open(
      'sign-in/call?what-you-see=message&caps-lock=no',
      spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"'),
    )
    expect(
      example().getByText(
        'The example “Nothing helps” has the same answers, but says that they end at “You are in” (fixed). Mend that one.',
      ),
    ).toBeTruthy()
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
  const rows = () => [...document.querySelectorAll('tbody tr')]

  it('are all walked, and each opens in the frame and in the app', async () => {
    await open('sign-in')
    expect(examples().getByRole('status').textContent).toBe('All 2 examples end where they should.')
    expect(rows().map((row) => row.textContent)).toEqual([
      'Caps Lock was onYou are inRightOpen in the app',
      'Nothing helpsAsk Help Desk at ContosoRightOpen in the app',
    ])
    const inApp = examples().getByLabelText('Open in the app: “Nothing helps”')
    expect(inApp.getAttribute('href')).toBe('/sign-in/call?what-you-see=message&caps-lock=no')
    await userEvent.click(examples().getByText('Nothing helps'))
    expect(link()).toBe('/sign-in/call?what-you-see=message&caps-lock=no')
    expect(document.activeElement).toBe(screen.getByLabelText('The app in a frame'))
  })

  it('say in words what goes wrong, the wrong ones first', async () => {
    await open('sign-in', spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"'))
    expect(examples().getByRole('status').textContent).toBe('1 of 2 examples goes wrong. It stands first.')
    expect(examples().getByText('Should end at')).toBeTruthy()
    expect(rows()[0]?.textContent).toContain(
      'You are in (fixed)WrongIt ends at “Ask Help Desk at Contoso” (call). If the guide is right, correct the example',
    )
    expect(rows()[1]?.textContent).toContain('Caps Lock was onYou are inRight')
  })

  it('name the question at which one stops', async () => {
    await open('sign-in', spoil(smallContentWithMore, examplesFile, ', "caps-lock": "no"', ''))
    expect(rows()[0]?.textContent).toContain(
      'It stops at the question “Is Caps Lock on?” (caps-lock), because it has no answer to it.',
    )
  })
})

describe('many examples', () => {
  it('are shown in part, the wrong one first, until somebody wants all', async () => {
    const title = (position: number) => `Case ${position}`
    const answers = { 'what-you-see': 'code' }
    const many = Array.from({ length: 203 }, (_, position) => ({
      title: title(position),
      answers,
      ends: position === 202 ? 'fixed' : 'call',
    }))
    await open('sign-in', { ...smallContentWithMore, [examplesFile]: JSON.stringify({ examples: many }) })
    const titles = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.textContent)
    expect(titles()).toEqual([title(202), ...many.slice(0, 199).map((one) => one.title)])
    await userEvent.click(screen.getByText('Show the other 3'))
    expect(titles()).toHaveLength(203)
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
    await lookAtFolder(texts)
    const index = JSON.parse(preview()?.read('index.json') ?? 'null')
    expect(index.site.organisation).toBe('Contoso')
    expect(preview()?.read(index.files['guides/sign-in.json'].name)).toContain('Does the light shine?')
    expect(screen.queryByText('Open')).toBeNull()
    expect(screen.queryByText('Copy the link to this place')).toBeNull()
  })

  it('is every guide that can be walked, whatever examples and codes of that folder say', async () => {
    await open('sign-in')
    const wrong = spoil(smallContentWithMore, examplesFile, '"ends": "call"', '"ends": "fixed"')
    await lookAtFolder({ ...wrong, 'codes/50126.json': '{' })
    expect(link()).toBe('/sign-in/what-you-see')
    expect(screen.getByText(/^This content has problems. The frame shows all of it that can be shown/)).toBeTruthy()
    const index = JSON.parse(preview()?.read('index.json') ?? 'null')
    expect(preview()?.read(index.files['guides/sign-in.json'].name)).toContain('Ask Help Desk at Contoso')
    expect(preview()?.read(index.files['codes.json'].name)).not.toContain('50126')
  })

  it('begins anew when the folder is read again', async () => {
    await open('sign-in')
    await lookAtFolder(smallContentWithMore)
    const before = frame()
    await new Promise((resolve) => setTimeout(resolve, 2))
    await lookAtFolder(spoil(smallContentWithMore, 'guides/sign-in/first.json', 'Is Caps Lock on?', 'Another'))
    expect(frame()).not.toBe(before)
  })

  it('is nothing while the file of the site cannot be read, and the page says which it is', async () => {
    await open('sign-in')
    await lookAtFolder(spoil(smallContentWithMore, 'site.json', '"format": 1,', ''))
    expect(screen.getByText(/^“site.json” has a problem, so no guide can be shown/)).toBeTruthy()
    expect(screen.queryByTitle(/^The app/)).toBeNull()
    expect(screen.queryByText('The walk so far')).toBeNull()
    expect(screen.queryByText('Make it an example')).toBeNull()
  })

  it('is no preview any more for pages that come later', async () => {
    await open('sign-in')
    await userEvent.click(screen.getByText('Coverage'))
    await screen.findByText('Coverage', { selector: 'h1' })
    expect(preview()).toBeUndefined()
  })
})
