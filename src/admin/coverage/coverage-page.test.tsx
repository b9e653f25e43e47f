import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { checkFiles } from '../../content/check/check-files.ts'
import { writeSource } from '../../content/source-file.ts'
import { renderAt } from '../../testing/render-at.tsx'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { lookAt } from '../dropped-folder.ts'

type Texts = Readonly<Record<string, string>>

const file = 'guides/sign-in/examples.json'

async function open(texts: Texts) {
  renderAt('/admin/coverage/sign-in', new Map([['source.json', { body: writeSource(filesOf(texts)) }]]))
  await screen.findByText('Random walks', {})
  return userEvent.setup()
}

/** What the check says about the examples. */
const problemsOf = (texts: Texts) => checkFiles(filesOf(texts)).problems.filter((one) => one.file === file)

afterEach(() => lookAt(null))

describe('the ways that no example walks', () => {
  it('are counted, and listed by their section', async () => {
    await open(smallContentWithMore)
    expect(screen.getByText('2 examples walk 3 of 4 ways out of questions (4 options).')).toBeDefined()
    expect(screen.getByText('One more example would walk all of the rest.')).toBeDefined()
    const section = within(screen.getByText('First look: 3 of 4').closest('li') as HTMLElement)
    expect(section.getAllByText(/^What do you see/).map(({ textContent }) => textContent)).toEqual([
      'What do you see? – A code → Ask Help Desk at Contoso',
    ])
  })

  it('come with an example that, pasted as the page says, makes the file whole', async () => {
    const user = await open(smallContentWithMore)
    await user.click(screen.getByText('First look: 3 of 4'))
    await user.click(screen.getByText('See an example'))
    const pasted = screen.getAllByText(/"what-you-see": "code"/).at(-1)?.textContent
    const head = '"examples": [\n'
    const texts = {
      ...smallContentWithMore,
      [file]: smallContentWithMore[file]?.replace(head, `${head}${pasted}\n`) ?? '',
    }
    expect(problemsOf(texts)).toEqual([])
    expect(screen.getByRole('link', { name: 'Try this walk' }).getAttribute('href')).toContain(
      '/admin/try/sign-in/call?what-you-see=code',
    )
  })

  it('are none when every way is walked', async () => {
    const added = '"examples": [\n{ "title": "A code", "answers": { "what-you-see": "code" }, "ends": "call" },'
    await open({ ...smallContentWithMore, [file]: smallContentWithMore[file]?.replace('"examples": [', added) ?? '' })
    expect(screen.getByText('3 examples walk 4 of 4 ways out of questions (4 options).')).toBeDefined()
    expect(screen.getByText('Every way is walked by an example.')).toBeDefined()
    expect(screen.getByText('Every outcome has an example.')).toBeDefined()
    expect(screen.queryByText(/^See (?:these examples|this example)$/)).toBeNull()
  })

  it('are all where a guide has no examples: what is copied is then the whole file', async () => {
    const user = await open(smallContent)
    expect(screen.getByText('0 examples walk 0 of 4 ways out of questions (4 options).')).toBeDefined()
    expect(screen.getByText('2 outcomes have no example')).toBeDefined()
    await user.click(screen.getByText('See these examples'))
    const whole = screen.getByText(/"\$schema"/).textContent ?? ''
    expect(problemsOf({ ...smallContent, [file]: whole })).toEqual([])
    expect(JSON.parse(whole).examples).toHaveLength(3)
    expect(screen.getByText(/^These say where the guide leads today\./)).toBeDefined()
  })

  it('are more than its options where an option can lead to several steps, and the page says so', async () => {
    const before = '"id": "code", "label": "A code", "next": "call"'
    const after = '"id": "code", "label": "A code", "next": "caps-lock"'
    await open(spoil(smallContent, 'guides/sign-in/first.json', before, after))
    expect(screen.getByText(/walk 0 of 5 ways out of questions \(4 options; an option that can lead/)).toBeDefined()
  })

  it('name the id of the step that they lead to where another step has its title', async () => {
    const alike = spoil(
      smallContentWithMore,
      'guides/sign-in/last.json',
      '"You are in"',
      '"Ask {help-desk} at {organisation}"',
    )
    await open(alike)
    expect(screen.getByText('→ Ask Help Desk at Contoso (call)')).toBeDefined()
  })
})

describe('random walks', () => {
  const walk = async (user: ReturnType<typeof userEvent.setup>, count: string, seed: string) => {
    for (const [label, value] of [
      ['Number of walks', count],
      ['Seed', seed],
    ] as const) {
      await user.clear(screen.getByLabelText(label))
      await user.type(screen.getByLabelText(label), value)
    }
    await user.click(screen.getByRole('button', { name: 'Walk' }))
  }
  const linksOf = () => screen.getAllByRole('link', { name: /^Try: walk/ }).map((link) => link.getAttribute('href'))

  it('meet everything that can be met, and none breaks', async () => {
    const user = await open(smallContentWithMore)
    await walk(user, '1,000', '5')
    expect(await screen.findByText('1,000 walks with the seed 5:')).toBeDefined()
    for (const figure of ['4 of 4 steps', '4 of 4 ways out of questions', '2 of 2 outcomes', 'None']) {
      expect(screen.getByText(figure)).toBeDefined()
    }
    expect(screen.getByText(/^shortest 1, mean 1\.[45], longest 2$/)).toBeDefined()
  })

  it('say what a single walk did not meet', async () => {
    const user = await open(smallContentWithMore)
    await walk(user, '1', '5')
    await screen.findByText('1 walk with the seed 5:')
    expect(screen.getByText(/^Ways never met \([23]\)$/)).toBeDefined()
    expect(screen.getByText('Outcomes never met (1)')).toBeDefined()
  })

  it('are the same for the same seed, and are links', async () => {
    const user = await open(smallContentWithMore)
    const firstTwo = ['code', 'message&caps-lock=no']
    await walk(user, '2', '1')
    await screen.findByText('2 walks with the seed 1:')
    expect(linksOf()).toEqual(firstTwo.map((answers) => `/admin/try/sign-in/call?what-you-see=${answers}`))
    await walk(user, '2', '4')
    await screen.findByText('2 walks with the seed 4:')
    expect(linksOf()).toContain('/admin/try/sign-in/fixed?what-you-see=message&caps-lock=yes')
    await walk(user, '2', '1')
    await screen.findByText('2 walks with the seed 1:')
    expect(linksOf()).toEqual(firstTwo.map((answers) => `/admin/try/sign-in/call?what-you-see=${answers}`))
    expect(screen.getByRole('link', { name: 'Open in the app: walk 1' }).getAttribute('href')).toBe(
      '/sign-in/call?what-you-see=code',
    )
  })

  it('do not start for numbers out of range or for words', async () => {
    const user = await open(smallContentWithMore)
    const box = screen.getByLabelText('Number of walks')
    for (const wrong of ['0', '100,001', 'many', '1.5']) {
      await user.clear(box)
      expect(screen.getByText('Type a whole number from 1 to 100,000.')).toBeDefined()
      await user.type(box, `${wrong}{Enter}`)
      expect(screen.getByText('Type a whole number from 1 to 100,000.')).toBeDefined()
    }
    expect(screen.queryByText(/with the seed/)).toBeNull()
    await user.clear(box)
    await user.type(box, '7{Enter}')
    expect(await screen.findByText('7 walks with the seed 1:')).toBeDefined()
  })

  it('go again with another seed at one press', async () => {
    const user = await open(smallContentWithMore)
    await walk(user, '3', '5')
    await screen.findByText('3 walks with the seed 5:')
    await user.click(screen.getByRole('button', { name: 'Walk with another seed' }))
    const other = screen.getByLabelText<HTMLInputElement>('Seed').value
    expect(other).not.toBe('5')
    expect(await screen.findByText(`3 walks with the seed ${other}:`)).toBeDefined()
  })

  it('leave no old result beside a wrong number, and lead to its field', async () => {
    const user = await open(smallContentWithMore)
    await walk(user, '3', '5')
    await screen.findByText('3 walks with the seed 5:')
    await walk(user, '3', 'five')
    expect(screen.queryByText(/with the seed/)).toBeNull()
    expect(screen.queryByText('Met')).toBeNull()
    expect(document.activeElement).toBe(screen.getByLabelText('Seed'))
  })

  it('of a folder from the device do not lead into the app, which has other content', async () => {
    lookAt({ name: 'mine', files: filesOf(smallContentWithMore) })
    const user = await open(smallContentWithMore)
    await walk(user, '5', '1')
    await screen.findByText('5 walks with the seed 1:')
    expect(linksOf().length).toBeGreaterThan(1)
    expect(screen.queryByRole('link', { name: /^Open in the app/ })).toBeNull()
  })
})
