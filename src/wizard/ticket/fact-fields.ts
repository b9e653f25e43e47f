import type { FactName } from '../../model/fact-names.ts'

/** A fact as a question to the person. The value of a choice goes into the ticket, in English. Without choices: a text. */
export type FactField = {
  name: FactName
  label: string
  hint?: string
  choices?: readonly { value: string; label: string }[]
}

const worksThere = [
  { value: 'works there', label: 'Yes, it works there' },
  { value: 'fails there too', label: 'No, it fails there too' },
  { value: 'not tried', label: 'I have not tried' },
]
const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

/** The facts that the person can say on the ticket page, in the order of the form. */
export const factFields: readonly FactField[] = [
  {
    name: 'othersAffected',
    label: 'Does it happen to colleagues too?',
    choices: [
      { value: 'only this person', label: 'Only to me' },
      { value: 'others too', label: 'To others too' },
    ],
  },
  {
    name: 'appsAffected',
    label: 'Does it happen in one app or in all?',
    choices: [
      { value: 'one app only', label: 'In one app only' },
      { value: 'several apps', label: 'In several apps' },
      { value: 'all apps', label: 'Everywhere' },
    ],
  },
  { name: 'otherDevice', label: 'Does it work on another device?', choices: worksThere },
  { name: 'otherNetwork', label: 'Does it work in another network, for example at home?', choices: worksThere },
  { name: 'privateWindow', label: 'Does it work in a private window?', choices: worksThere },
  { name: 'firstSeen', label: 'When did it happen first?', hint: 'For example “this morning”.' },
  { name: 'lastWorked', label: 'When could you last sign in?', hint: 'For example “Friday afternoon”.' },
  {
    name: 'passwordChange',
    label: 'Was your password changed lately?',
    choices: [
      { value: 'yes, today or yesterday', label: 'Yes, today or yesterday' },
      { value: 'yes, in the last weeks', label: 'Yes, in the last weeks' },
      { value: 'no', label: 'No' },
    ],
  },
  { name: 'newPhone', label: 'Do you have a new phone or number?', choices: yesOrNo },
  {
    name: 'mfa',
    label: 'Did a second step come, such as a prompt on your phone?',
    choices: [
      { value: 'prompt came', label: 'Yes, it came' },
      { value: 'prompt did not come', label: 'No, it did not come' },
      { value: 'not set up', label: 'I never set one up' },
      { value: 'not reached', label: 'I do not get that far' },
    ],
  },
  { name: 'lockedSeen', label: 'Did a page say that your account is locked?', choices: yesOrNo },
  {
    name: 'accountKind',
    label: 'Whose account is it?',
    choices: [
      { value: 'member', label: 'It is from this organisation' },
      { value: 'guest', label: 'I am a guest from another organisation' },
    ],
  },
]
