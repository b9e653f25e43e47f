/** Stories that people told about the message, from the start page to their end, in the words that they read. */
import { expect, type Page, test } from 'playwright/test'
import { findingNote, heading, ticketText } from './walk.ts'

/** What is asked, what is answered: enough of both to know them again. */
type Talk = readonly (readonly [question: string, answer: string])[]

const refused: Talk = [
  ['What do you see', 'account or password is incorrect'],
  ['Where do you type your work name', 'login.microsoftonline.com'],
]

async function tell(page: Page, talk: Talk) {
  for (const [question, answer] of talk) {
    await expect(heading(page)).toContainText(question)
    await page.getByRole('radio', { name: answer }).check()
    await page.getByRole('button', { name: 'Continue' }).click()
  }
}

async function begin(page: Page, way: string) {
  await page.goto('./')
  await page.getByRole('link', { name: way, exact: true }).click()
}

test('a mistyped password: typed again by hand, it is accepted', async ({ page }) => {
  await begin(page, 'Start')
  await tell(page, [...refused, ['Type name and password by hand', 'Yes, I am signed in']])
  await expect(heading(page)).toHaveText('The password was accepted')
  await expect(page.getByText('Solved', { exact: true })).toBeVisible()
  await expect(ticketText(page)).toHaveCount(0)
})

test('locked out after many tries: the help desk gets a ticket that tells them', async ({ page }) => {
  await begin(page, 'Start')
  await tell(page, [
    ...refused,
    ['Type name and password by hand', 'a different message'],
    ['What does the new message say', 'My account is locked'],
    ['What does the message say', 'The account is locked'],
    ['Stop other devices', 'still locked'],
    ['Set a new password', 'still locked'],
  ])
  await expect(heading(page)).toHaveText('The help desk has to look at the lock')
  await expect(ticketText(page)).toContainText('still locked')
})

test('a script that fails on every run since the sign-in is federated: what to do first, and a note', async ({
  page,
}) => {
  await begin(page, 'A script, timed job or scanner fails to sign in')
  await tell(page, [
    ['What cannot sign in', 'script or timed job with username and password'],
    ['Which code does the job show', '50126'],
    ['Does it fail on every run', 'since a certain day'],
    ['What changed before that day', 'sign-in of the whole organisation'],
    ['What kind of account', 'own page'],
  ])
  await expect(heading(page)).toContainText('cannot reach the organisation’s own page')
  await expect(page.getByRole('region', { name: 'First action' })).not.toBeEmpty()
  await expect(findingNote(page)).toContainText('First action: ')
})

test('Power Automate on a computer that is not joined: its own words answer the question', async ({ page }) => {
  await begin(page, 'A Power Automate desktop flow fails to sign in')
  await tell(page, [
    ['What does the failed run say', 'InvalidConnectionCredentials'],
    ['Did this flow work before', 'it is new'],
  ])
  await expect(heading(page)).toContainText('What does the computer say about itself')
  await page
    .getByLabel('Paste here what the command printed')
    .fill('AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO\nWorkplaceJoined : NO')
  await expect(page.getByText('This computer is not joined to any organisation.')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()
  await tell(page, [['Who looks after this computer', 'Our IT']])
  await expect(heading(page)).toContainText('has to be joined first')
  await expect(ticketText(page)).toContainText('What does the computer say about itself? -> Joined to nothing')
})

test('only Outlook on the computer fails while the web works: the account is added again', async ({ page }) => {
  await begin(page, 'Start')
  await tell(page, [
    ['What do you see', 'Only one app or device'],
    ['What asks you to sign in', 'A Microsoft app'],
    ['Open the same app in a browser', 'works in the browser, but not in the app'],
    ['add your account again', 'Yes, I am signed in'],
  ])
  await expect(heading(page)).toHaveText('You can work again')
  await expect(page.getByText('Solved', { exact: true })).toBeVisible()
})
