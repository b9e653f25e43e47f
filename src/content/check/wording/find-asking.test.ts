// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { findAsking } from './find-asking.ts'

describe('wording that asks for a secret', () => {
  it.each([
    'Type your password here.',
    'Tell us the code.',
    'Send your password to the help desk.',
    'Please send us your current password.',
    'What is your password?',
    'What’s your PIN?',
    'We need your password to help you.',
    '{help-desk} needs your PIN.',
    'E-mail your password to {help-desk-email}.',
    'Enter the code from your authenticator app below.',
    'Tell {help-desk} the 6-digit code.',
    'Read your verification code to the agent over the phone.',
    'Paste your recovery key into the ticket.',
    'Have your password ready.',
    'Confirm your **password** below.',
  ])('is found: %s', (text) => {
    expect(findAsking(text)).not.toBeNull()
  })

  it.each([
    'Never tell us your password.',
    'Do not send the password itself.',
    'Don’t type, send or tell us your password.',
    'Nobody at {help-desk} will ask you: what is your password?',
    'Type your password slowly on the page of Microsoft.',
    'Type the new password in the other two boxes.',
    'Send {help-desk} the code, the two long ids and the time.',
    'Tell us the code of the error.',
    'Tell {help-desk} that you forgot your password.',
    'Call {help-desk} and ask for a new password.',
    'Give the person the temporary password.',
    'Tell the new password by phone.',
    'Scan the QR code with the app.',
    'Enter the error code below.',
  ])('is not: %s', (text) => {
    expect(findAsking(text)).toBeNull()
  })
})
