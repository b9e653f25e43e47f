import { expect, test } from 'playwright/test'
import { type Edge, everyEdge, shortestAnswers } from '../src/engine/every-edge.ts'
import { replay } from '../src/engine/replay.ts'
import type { Example } from '../src/model/examples-schema.ts'
import type { Guide, Outcome } from '../src/model/guide.ts'
import { realExamples } from '../src/testing/real-content.ts'
import { addressOf, guideOf, guides, signIn } from './guides.ts'
import { choose, expectStep, findingNote, heading, ticketText } from './walk.ts'

const toCapsLock = shortestAnswers(signIn).get('caps-lock') ?? new Map<string, string>()
const toOutcome = shortestAnswers(signIn).get('fresh-fails') ?? new Map<string, string>()

test('a link in a fresh profile shows the same step and answers, and says where they came from', async ({ page }) => {
  await page.goto(addressOf(signIn, toCapsLock))
  await expectStep(page, signIn, 'caps-lock')
  await expect(page.getByText('This page was opened from a link')).toBeVisible()
  await expect(page.getByText(`${toCapsLock.size} answers came with it.`)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Change your answer to/ })).toHaveCount(toCapsLock.size)
  await choose(page, signIn, 'caps-lock', 'solved')
  await page.getByRole('link', { name: 'It does not work after all' }).click()
  await expect(ticketText(page)).toContainText('[came with a link]')
})

test('a link to an outcome never opens it silently', async ({ page }) => {
  await page.goto(addressOf(signIn, toOutcome))
  await expectStep(page, signIn, 'fresh-fails')
  await expect(page.getByText('answers that you did not give yourself')).toBeVisible()
})

test('a link that starts in the middle skips what comes before', async ({ page }) => {
  await page.goto('./#/sign-in/caps-lock?from=caps-lock')
  await expectStep(page, signIn, 'caps-lock')
  await expect(page.getByText('The person who sent you this link chose this step.')).toBeVisible()
  await choose(page, signIn, 'caps-lock', 'solved')
  await expectStep(page, signIn, 'solved-typed')
})

for (const id of ['help-desk', 'prevention']) {
  test(`a link into the middle of ${id} says so, ends in a note that leads back, and knows the first question`, async ({
    page,
  }) => {
    const guide = guideOf(id)
    const { question, option } = lastEdge(guide)
    await page.goto(`./#/${id}/${question}?from=${question}`)
    await expectStep(page, guide, question)
    await expect(page.getByText('You start in the middle')).toBeVisible()
    await choose(page, guide, question, option)
    const end = replay(guide, new Map([[question, option]]), { from: question }).current.id
    await expectStep(page, guide, end)
    const link = /^Link: (.+)$/m.exec((await findingNote(page).textContent()) ?? '')?.[1] ?? ''
    expect(link).toContain(`from=${question}`)
    await page.goto('./#/')
    await page.goto(link)
    await expectStep(page, guide, end)
    await page.goto(`./#/${id}/${question}?from=${question}`)
    await page.getByRole('link', { name: 'Begin at the first question instead' }).click()
    await expectStep(page, guide, guide.start)
  })
}

/** An option of a later question that ends the walk, whatever came before it. */
function lastEdge(guide: Guide): Edge {
  const isOutcome = (step: string) => guide.steps.get(step)?.kind === 'outcome'
  const found = everyEdge(guide).find(({ question, option, target }) => {
    const { current } = replay(guide, new Map([[question, option]]), { from: question })
    return question !== guide.start && isOutcome(target) && current.id === target
  })
  if (!found) throw new Error(`no such option in "${guide.id}"`)
  return found
}

for (const guide of guides.filter(({ id }) => id !== signIn.id)) {
  test(`${guide.id}: what is taken along from an outcome leads back to it`, async ({ page }) => {
    await page.goto('./')
    for (const { answers, ends } of await examplesAcross(guide)) {
      await page.goto(addressOf(guide, new Map(Object.entries(answers))))
      await expectStep(page, guide, ends)
      const outcome = guide.steps.get(ends) as Outcome
      if (outcome.result === 'solved') await page.getByRole('link', { name: 'It does not work after all' }).click()
      const taken = outcome.result === 'finding' ? findingNote(page) : ticketText(page)
      const link = /^(?:Replay link|Link): (.+)$/m.exec((await taken.textContent()) ?? '')?.[1]
      await page.goto('./#/')
      await page.goto(link ?? `no link at ${ends}`)
      await expectStep(page, guide, ends)
      await expect(page.getByRole('main')).not.toContainText(/no longer fit|lost a part/)
    }
  })
}

/** Six examples at most, which end in as many sections and ways as there are. */
async function examplesAcross(guide: Guide): Promise<Example[]> {
  const kindOf = ({ ends }: Example) => `${guide.sectionOf.get(ends)?.id} ${(guide.steps.get(ends) as Outcome).result}`
  const examples = (await realExamples(guide.id)).toSorted((a, b) => kindOf(a).localeCompare(kindOf(b)))
  const gap = Math.ceil(examples.length / 6)
  return examples.filter((_, position) => position % gap === 0)
}

test('a link of an older guide opens at the last step that fits, says so, and keeps what still fits', async ({
  page,
}) => {
  await page.goto('./#/sign-in/gone-step?what-you-see=message&page=gone-option&caps-lock=same&v=00000000')
  await expectStep(page, signIn, 'page')
  await expect(page.getByText('The guide has changed since the link was made.')).toBeVisible()
  await choose(page, signIn, 'page', 'work')
  const whole = new Map(Object.entries({ 'what-you-see': 'message', page: 'work', 'caps-lock': 'same' }))
  await expectStep(page, signIn, replay(signIn, whole).current.id)
  await expect(page.getByText('2 answers came with it.')).toBeVisible()
})

test('an answer of a link that was changed does not come back with the browser’s Back', async ({ page }) => {
  await page.goto('./#/sign-in?page=work')
  await choose(page, signIn, 'what-you-see', 'message')
  await expectStep(page, signIn, 'caps-lock')
  await page.getByRole('link', { name: /^Change your answer to “Where do you type/ }).click()
  await choose(page, signIn, 'page', 'own')
  const changed = new Map(Object.entries({ 'what-you-see': 'message', page: 'own' }))
  await expectStep(page, signIn, replay(signIn, changed).current.id)
  while (!(await heading(page).textContent())?.startsWith('What do you see')) await page.goBack()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/page=own/)
  await expect(page).not.toHaveURL(/page=work/)
})

test('what mail programs do to a link is undone', async ({ page }) => {
  const address = addressOf(signIn, toCapsLock)
  for (const bent of [
    `${address}.`,
    `${address})>`,
    address.replaceAll('=', '%3D'),
    address.replace(/#.*/, (hash) => hash.toUpperCase()),
  ]) {
    await page.goto('about:blank')
    await page.goto(bent)
    await expectStep(page, signIn, 'caps-lock')
  }
})

for (const damaged of [
  '#/nowhere',
  '#/sign-in/a/b/c',
  '#/%',
  '#/%ZZ',
  '#/%E0%A4%A',
  '#!/',
  '#/__proto__',
  '#/<img src=x onerror=alert(1)>',
]) {
  test(`a damaged link gets a friendly page: ${damaged}`, async ({ page }) => {
    await page.goto(`./${damaged}`)
    await expect(heading(page)).toHaveText('This link does not work')
    await expect(page.getByRole('link', { name: 'help@contoso.com' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the start page' }).click()
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  })
}

test('links carry ids only, whatever was typed', async ({ page }) => {
  await page.goto(addressOf(signIn, toOutcome))
  const typed = 'Zebra Quartz'
  for (const label of ['Your name', 'How can we reach you?', 'Anything else']) await page.getByLabel(label).fill(typed)
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await page.goForward().catch(() => null)
  const all = await page.evaluate(() => location.href + JSON.stringify(history.state) + document.title)
  expect(all).not.toContain('Zebra')
  expect(new URL(page.url()).hash).toMatch(/^#[a-z0-9/?&=-]+$/)
})
