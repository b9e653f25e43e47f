// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../content/build/check-folder.ts'
import { checkFiles } from '../content/check/check-files.ts'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../testing/small-content.ts'
import { syntaxCases } from '../testing/syntax-cases.ts'
import { type ProblemCode, problemWords } from './problem.ts'

const site = 'site.json'
const guide = 'guides/sign-in/guide.json'
const first = 'guides/sign-in/first.json'
const last = 'guides/sign-in/last.json'
const code = 'codes/50126.json'
const helpDesk = 'help-desk.json'
const examples = 'guides/sign-in/examples.json'
const coverage = 'coverage.json'

/** Where the mistake has to be found: in what is written instead, "▶" stands just before the place. */
type Change = [find: string, write: string]
type Case = {
  code: ProblemCode
  what: string
  file: string
  changes: Change[]
  /** A change in another file, without a mark. */
  also?: [file: string, ...Change]
  severity?: 'notice'
  reason: string
  remedy: string
}

const anEnd =
  '"kind": "outcome", "result": "solved", "title": "T", "reason": "R", ' +
  '"sources": [{ "title": "T", "address": "https://a.b" }], "checked": "2026-11-21"'

const cases: Case[] = [
  {
    code: 'duplicate-key',
    what: 'an entry that stands twice',
    file: first,
    changes: [['"title": "What do you see?",', '"title": "What?",\n      ▶"title": "What do you see?",']],
    reason: '"title" stands twice',
    remedy: 'Keep one',
  },
  {
    code: 'missing-key',
    what: 'a step without its day of review',
    file: last,
    changes: [
      [
        '"address": "https://learn.microsoft.com/entra" }],\n      "checked": "2026-11-21"',
        '"address": "https://a.b" }]',
      ],
      ['{\n      "id": "call"', '▶{\n      "id": "call"'],
    ],
    reason: 'Step "call" has no "checked".',
    remedy: 'Add "checked".',
  },
  {
    code: 'missing-key',
    what: 'a step without a kind',
    file: last,
    changes: [['{\n      "id": "call",\n      "kind": "outcome",', '▶{\n      "id": "call",']],
    reason: 'Step "call" has no "kind".',
    remedy: 'Add "kind".',
  },
  {
    code: 'unknown-key',
    what: 'a misspelt entry',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", ▶"hnt": "It is lit",']],
    reason: 'Step "caps-lock", option "yes" has an entry "hnt"',
    remedy: 'Did you mean "hint"?',
  },
  {
    code: 'unknown-key',
    what: 'an entry with a name that objects have by nature',
    file: guide,
    changes: [['"minutes": 5,', '"minutes": 5, ▶"constructor": 1,']],
    reason: 'has an entry "constructor"',
    remedy: 'take the entry out',
  },
  {
    code: 'forbidden-key',
    what: 'an entry "__proto__"',
    file: guide,
    changes: [['"minutes": 5,', '"minutes": 5, ▶"__proto__": { "title": "x" },']],
    reason: '"__proto__" is not allowed',
    remedy: 'take the entry out',
  },
  {
    code: 'wrong-type',
    what: 'a number where text belongs',
    file: first,
    changes: [['"title": "Is Caps Lock on?"', '"title": ▶7']],
    reason: 'Step "caps-lock", "title" has to be a text',
    remedy: 'Write a text in quotation marks',
  },
  {
    code: 'wrong-type',
    what: 'half a minute',
    file: guide,
    changes: [['"minutes": 5', '"minutes": ▶0.5']],
    reason: '"minutes" has to be a whole number',
    remedy: 'whole number',
  },
  {
    code: 'wrong-type',
    what: 'a step that is no step',
    file: last,
    changes: [['"steps": [', '"steps": [▶null, ']],
    reason: 'Step 1 has to be entries in braces',
    remedy: 'entries in braces',
  },
  {
    code: 'bad-value',
    what: 'a misspelt result',
    file: last,
    changes: [['"result": "solved"', '"result": ▶"sloved"']],
    reason: 'Step "fixed", "result" has a value that is not known',
    remedy: 'Did you mean "solved"? Allowed: "solved", "ask-for-help", "finding".',
  },
  {
    code: 'bad-value',
    what: 'a misspelt kind of step',
    file: last,
    changes: [['"id": "call",\n      "kind": "outcome"', '"id": "call",\n      "kind": ▶"outcom"']],
    reason: 'Step "call", "kind" has a value that is not known',
    remedy: 'Did you mean "outcome"?',
  },
  {
    code: 'bad-value',
    what: 'a drawing that the app does not have',
    file: first,
    changes: [['"name": "windows-keyboard"', '"name": ▶"window-keyboard"']],
    reason: 'Step "caps-lock", block 2, "name" has a value that is not known',
    remedy: 'Did you mean "windows-keyboard"?',
  },
  {
    code: 'unknown-key',
    what: 'a misspelt name of a fact',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", "facts": { ▶"otherDevce": "works there" },']],
    reason: 'Step "caps-lock", option "yes", "facts" has an entry "otherDevce" that is not known here.',
    remedy: 'Did you mean "otherDevice"? Correct the name or take the entry out.',
  },
  {
    code: 'unknown-key',
    what: 'a fact that is like no other',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", "facts": { ▶"weather": "rain" },']],
    reason: '"facts" has an entry "weather" that is not known here.',
    remedy: 'Allowed: "accountKind", "othersAffected", ',
  },
  {
    code: 'unknown-key',
    what: 'facts of a question, which only options have',
    file: first,
    changes: [['"title": "Is Caps Lock on?",', '"title": "Is Caps Lock on?", ▶"facts": { "mfa": "no" },']],
    reason: 'Step "caps-lock" has an entry "facts" that is not known here.',
    remedy: 'Correct the name or take the entry out.',
  },
  {
    code: 'empty-text',
    what: 'a fact without a text',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", "facts": { "mfa": ▶"" },']],
    reason: 'Step "caps-lock", option "yes", "facts", "mfa" is empty.',
    remedy: 'Write the text, or take the entry out if it is optional.',
  },
  {
    code: 'wrong-type',
    what: 'a fact that is not a text',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", "facts": { "lockedSeen": ▶true },']],
    reason: '"facts", "lockedSeen" has to be a text in quotation marks.',
    remedy: 'Write a text in quotation marks here.',
  },
  {
    code: 'wrong-type',
    what: 'facts that are only a name',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", "facts": ▶"lockedSeen",']],
    reason: 'Step "caps-lock", option "yes", "facts" has to be entries in braces.',
    remedy: 'Write entries in braces here.',
  },
  ...['false', '"yes"', '"true"', '1', 'null'].map(
    (written): Case => ({
      code: 'only-true',
      what: `a question with "attempt": ${written}`,
      file: first,
      changes: [['"title": "Is Caps Lock on?",', `"title": "Is Caps Lock on?", "attempt": ▶${written},`]],
      reason: 'Step "caps-lock", "attempt" can only be true.',
      remedy: 'Write true without quotation marks, or take the entry out.',
    }),
  ),
  {
    code: 'bad-form',
    what: 'an id with a capital letter',
    file: first,
    changes: [['"id": "yes"', '"id": ▶"Yes"']],
    reason: 'Step "caps-lock", option "Yes", "id" is not written',
    remedy: 'lower-case letters, digits and hyphens',
  },
  {
    code: 'bad-form',
    what: 'a day that does not exist',
    file: last,
    changes: [['entra" }],\n      "checked": "2026-11-21"', 'entra" }],\n      "checked": ▶"2026-02-30"']],
    reason: 'Step "call", "checked" is not written',
    remedy: 'YYYY-MM-DD',
  },
  {
    code: 'unsafe-link',
    what: 'a source that is not a safe address',
    file: first,
    changes: [['"https://support.microsoft.com/keys"', '▶"javascript:alert(1)"']],
    reason: 'The link address "javascript:alert(1)" is not allowed. It would run a program on the page.',
    remedy: 'https://, mailto: or tel:',
  },
  ...['https://contoso.com/signpost', 'https://contoso.com/#/sign-in', 'https://contoso.com/?lang=en'].map(
    (address): Case => ({
      code: 'bad-form',
      what: `an address of the site that is not that of its page, ${address}`,
      file: site,
      changes: [['"accent":', `"address": ▶"${address}", "accent":`]],
      reason: '"address" is not written',
      remedy: 'up to its last slash',
    }),
  ),
  {
    code: 'bad-form',
    what: 'a link name with a blank',
    file: site,
    changes: [['"reset-page"', '▶"Reset Page"']],
    reason: '"Reset Page" is not written',
    remedy: 'Lower-case letters, digits and hyphens',
  },
  {
    code: 'bad-form',
    what: 'a bad id in a condition about a question that is called like a part of every object',
    file: first,
    changes: [['{ "what-you-see": ["message"] }', '{ "constructor": [▶"Bad Id"] }']],
    reason: '"when", entry 1 of "constructor" is not written',
    remedy: 'lower-case letters, digits and hyphens',
  },
  {
    code: 'empty-text',
    what: 'a title of blanks',
    file: last,
    changes: [['"title": "You are in"', '"title": ▶"  "']],
    reason: 'Step "fixed", "title" is empty',
    remedy: 'Write the text',
  },
  {
    code: 'too-few',
    what: 'a question with one option',
    file: first,
    changes: [['[\n        { "id": "message", "label": "A message", "next": "caps-lock" },\n', '▶[\n']],
    reason: 'Step "what-you-see", "options" needs at least 2 entries',
    remedy: 'Add what is missing',
  },
  {
    code: 'too-few',
    what: 'a list without items',
    file: first,
    changes: [['["Look at the light.", "Press the key."]', '▶[]']],
    reason: 'Step "caps-lock", block 1, "items" needs at least 1 entry.',
    remedy: 'Add what is missing',
  },
  {
    code: 'out-of-range',
    what: 'a guide of no minutes',
    file: guide,
    changes: [['"minutes": 5', '"minutes": ▶0']],
    reason: '"minutes" has to be a whole number from 1 to 60. Here stands the number 0.',
    remedy: 'Write a whole number from 1 to 60.',
  },
  {
    code: 'out-of-range',
    what: 'a guide of a working day',
    file: guide,
    changes: [['"minutes": 5', '"minutes": ▶480']],
    reason: '"minutes" has to be a whole number from 1 to 60. Here stands the number 480.',
    remedy: 'Write a whole number from 1 to 60.',
  },
  {
    code: 'out-of-range',
    what: 'an id of 41 letters',
    file: first,
    changes: [['"id": "yes"', `"id": ▶"${'y'.repeat(41)}"`]],
    reason: 'has to be at most 40 characters long',
    remedy: 'Write at most 40 characters',
  },
  {
    code: 'reserved-id',
    what: 'a question called like an entry of links',
    file: first,
    changes: [
      ['"id": "caps-lock"', '"id": ▶"from"'],
      ['"next": "caps-lock"', '"next": "from"'],
    ],
    reason: 'The id "from" is used by links',
    remedy: 'Choose another id',
  },
  {
    code: 'reserved-id',
    what: 'a question called like the page that asks for help',
    file: first,
    changes: [
      ['"id": "caps-lock"', '"id": ▶"ask-for-help"'],
      ['"next": "caps-lock"', '"next": "ask-for-help"'],
    ],
    reason: 'The id "ask-for-help" is used by links',
    remedy: 'Choose another id',
  },
  {
    code: 'duplicate-id',
    what: 'two steps with one id, in two files',
    file: last,
    changes: [['"steps": [', `"steps": [{ "id": ▶"caps-lock", ${anEnd} },`]],
    reason: 'The id "caps-lock" is already taken by a step in guides/sign-in/first.json, line 17.',
    remedy: 'another id',
  },
  {
    code: 'duplicate-id',
    what: 'two options with one id',
    file: first,
    changes: [['"id": "code"', '"id": ▶"message"']],
    reason: 'The id "message" is already taken by another option of "what-you-see", line 10.',
    remedy: 'another id',
  },
  {
    code: 'duplicate-label',
    what: 'two options with one label',
    file: first,
    changes: [['"label": "A code"', '"label": ▶" A message "']],
    reason: 'the other one of "what-you-see" is in line 10.',
    remedy: 'Change one of the labels',
  },
  {
    code: 'unknown-result',
    what: 'an option that stands for a result of no check',
    file: first,
    changes: [['"label": "A code"', '"results": [▶"entra"], "label": "A code"']],
    reason: 'The check of this question never comes to the result "entra"',
    remedy: 'take it out',
  },
  {
    code: 'unknown-result',
    what: 'a misspelt result',
    file: first,
    changes: [
      ['"title": "What do you see?",', '"title": "What do you see?", "check": "dsregcmd-reader",'],
      [
        '"label": "A message"',
        '"results": ["entra", "hybrid", "domain", "enterprise", "none", "registered", ▶"hybird"], "label": "A message"',
      ],
    ],
    reason: 'never comes to the result "hybird"',
    remedy: 'Did you mean "hybrid"?',
  },
  {
    code: 'duplicate-result',
    what: 'a result that two options stand for',
    file: first,
    changes: [
      ['"title": "What do you see?",', '"title": "What do you see?", "check": "dsregcmd-reader",'],
      [
        '"label": "A message"',
        '"results": ["entra", "hybrid", "domain", "enterprise", "none", "registered"], "label": "A message"',
      ],
      ['"label": "A code"', '"results": [▶"none"], "label": "A code"'],
    ],
    reason: 'Two options stand for the result "none"',
    remedy: 'Leave it in one of them',
  },
  {
    code: 'unknown-result',
    what: 'a misspelt result, which is not also told as one that no option stands for',
    file: first,
    changes: [
      ['"title": "What do you see?",', '"title": "What do you see?", "check": "clock-check",'],
      ['"label": "A message"', '"results": ["right", ▶"worng", "unknown"], "label": "A message"'],
    ],
    reason: 'never comes to the result "worng"',
    remedy: 'Did you mean "wrong"?',
  },
  {
    code: 'bad-form',
    what: 'an id with a sign that nobody sees, which is told once',
    file: first,
    changes: [['"id": "yes"', '"id": ▶"ye\u200bs"']],
    reason: 'is not written as it has to be',
    remedy: 'Here stands the text "yeU+200Bs". For example: "yes"',
  },
  {
    code: 'out-of-range',
    what: 'a number of an entry that may be left out',
    file: site,
    changes: [['"accent":', '"reviewMonths": ▶0, "accent":']],
    reason: '"reviewMonths" has to be a whole number from 1 to 60',
    remedy: 'take the entry out',
  },
  {
    code: 'lost-result',
    what: 'a result that no option stands for',
    file: first,
    changes: [
      ['"title": "What do you see?",', '"title": "What do you see?", "check": ▶"dsregcmd-reader",'],
      ['"label": "A message"', '"results": ["entra", "hybrid", "domain", "enterprise", "none"], "label": "A message"'],
    ],
    reason: 'can come to the result "registered", but no option stands for it',
    remedy: 'Write "results": ["registered"]',
  },
  {
    code: 'lost-result',
    what: 'a result that is lost where another check is named',
    file: first,
    changes: [
      ['"title": "What do you see?",', '"title": "What do you see?", "check": ▶"clock-check",'],
      ['"label": "A message"', '"results": ["right", "wrong"], "label": "A message"'],
    ],
    reason: 'can come to the result "unknown", but no option stands for it',
    remedy: 'Write "results": ["unknown"]',
  },
  {
    code: 'unknown-link',
    what: 'a page to try that is not in the links',
    file: site,
    changes: [['"helpDesk": {', '"pagesToTry": [{ "label": "Reset", "link": ▶"rest-page" }],\n  "helpDesk": {']],
    reason: '"links" has no page "rest-page"',
    remedy: 'Did you mean "reset-page"? Correct the name, or add "rest-page" to "links".',
  },
  {
    code: 'no-first-action',
    what: 'a finding without its action',
    file: last,
    changes: [
      [
        '{\n      "id": "fixed",\n      "kind": "outcome",\n      "result": "solved"',
        '▶{\n      "id": "fixed",\n      "kind": "outcome",\n      "result": "finding"',
      ],
    ],
    reason: 'does not say what to do first',
    remedy: 'Add "action"',
  },
  {
    code: 'not-a-finding',
    what: 'a bucket in an outcome of another kind',
    file: last,
    changes: [['"result": "solved"', '"bucket": ▶"account", "result": "solved"']],
    reason: '"bucket" is only for findings',
    remedy: 'Take "bucket" out',
  },
  {
    code: 'unknown-step',
    what: 'an option that leads nowhere',
    file: first,
    changes: [['"label": "Yes", "next": "fixed"', '"label": "Yes", "next": ▶"fixd"']],
    reason: 'There is no step "fixd"',
    remedy: 'Did you mean "fixed"?',
  },
  {
    code: 'unknown-step',
    what: 'a branch that leads nowhere',
    file: first,
    changes: [['{ "go": "fixed" }', '{ "go": ▶"constructor" }']],
    reason: 'There is no step "constructor"',
    remedy: 'Correct the id, or add the step',
  },
  {
    code: 'unknown-step',
    what: 'a start that does not exist',
    file: guide,
    changes: [['"start": "what-you-see"', '"start": ▶"what-you-se"']],
    reason: 'There is no step "what-you-se"',
    remedy: 'Did you mean "what-you-see"?',
  },
  {
    code: 'unknown-essential',
    what: 'an essential that stands for a step that was renamed',
    file: guide,
    changes: [
      [
        '"start": "what-you-see",',
        '"start": "what-you-see", "renamed": { "caps": "caps-lock" }, "essentials": [{ "title": "Caps", "text": "Off.", "step": ▶"caps" }],',
      ],
    ],
    reason: 'The essential "Caps" stands for the step "caps", which this guide does not have',
    remedy: 'Did you mean "caps-lock"? Correct the id',
  },
  {
    code: 'unknown-essential',
    what: 'an essential whose step is gone',
    file: guide,
    changes: [
      [
        '"start": "what-you-see",',
        '"start": "what-you-see", "essentials": [{ "title": "Wait", "text": "Wait." }, { "title": "Ask", "text": "Ask.", "step": ▶"gone-for-good" }],',
      ],
    ],
    reason: 'The essential "Ask" stands for the step "gone-for-good"',
    remedy: 'Correct the id, and look whether',
  },
  {
    code: 'start-not-question',
    what: 'a guide that starts at its end',
    file: guide,
    changes: [['"start": "what-you-see"', '"start": ▶"fixed"']],
    reason: 'The guide starts with "fixed", which is an outcome',
    remedy: 'name a question',
  },
  {
    code: 'unknown-question',
    what: 'a condition about a question that does not exist',
    file: first,
    changes: [['{ "what-you-see": ["message"] }', '{ ▶"what-yousee": ["message"] }']],
    reason: 'This asks about "what-yousee"',
    remedy: 'Did you mean "what-you-see"?',
  },
  {
    code: 'unknown-question',
    what: 'a condition about an outcome',
    file: first,
    changes: [['{ "what-you-see": ["message"] }', '{ ▶"fixed": "yes" }']],
    reason: 'This asks about "fixed"',
    remedy: 'Correct the id',
  },
  {
    code: 'unknown-option',
    what: 'a condition that expects an option that does not exist',
    file: first,
    changes: [['{ "what-you-see": ["message"] }', '{ "what-you-see": ▶["message", "cod"] }']],
    reason: 'expects the option "cod", but the question "what-you-see"',
    remedy: 'Did you mean "code"?',
  },
  {
    code: 'no-last-branch',
    what: 'branches that do not cover everybody',
    file: first,
    changes: [
      [
        '[{ "when": { "what-you-see": ["message"] }, "go": "call" }, { "go": "fixed" }]',
        '▶[{ "when": { "what-you-see": ["message"] }, "go": "call" }]',
      ],
    ],
    reason: 'The branches of option "no" of "caps-lock" do not end in one without "when"',
    remedy: 'as the last branch',
  },
  {
    code: 'branch-never-taken',
    what: 'a branch behind the one for everybody',
    file: first,
    changes: [['{ "go": "fixed" }]', '{ "go": "fixed" }, ▶{ "go": "call" }]']],
    reason: 'A branch of option "no" of "caps-lock" stands after one without "when"',
    remedy: 'to the end',
  },
  {
    code: 'branch-never-taken',
    what: 'a branch behind one whose conditions are empty',
    file: first,
    changes: [['{ "what-you-see": ["message"] }, "go": "call" }, {', '{}, "go": "call" }, ▶{']],
    reason: 'it is never taken',
    remedy: 'to the end',
  },
  {
    code: 'unreachable-step',
    what: 'a question that nothing leads to',
    file: first,
    changes: [
      ['"next": "caps-lock"', '"next": "fixed"'],
      ['"id": "caps-lock"', '"id": ▶"caps-lock"'],
    ],
    reason: 'Nothing leads to the step "caps-lock"',
    remedy: 'Let the "next" of an option say "caps-lock"',
  },
  {
    code: 'loop',
    what: 'a way back',
    file: first,
    changes: [['"label": "Yes", "next": "fixed"', '"label": "Yes", "next": ▶"what-you-see"']],
    reason: '"what-you-see" → "caps-lock" → "what-you-see". The option "yes" of "caps-lock" leads back.',
    remedy: 'lead somewhere else',
  },
  {
    code: 'unknown-placeholder',
    what: 'a misspelt word in braces',
    file: last,
    changes: [['"Ask {help-desk} at {organisation}"', '▶"Ask {help-desk} at {organization}"']],
    reason: '{organization} is not a word that site.json gives',
    remedy: 'Did you mean "organisation"? Correct it, or add "organization" to "links"',
  },
  {
    code: 'unsafe-link',
    what: 'a script behind a link',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page](javascript:alert)."']],
    reason: 'The link address "javascript:alert" is not allowed',
    remedy: 'https://, mailto: or tel:',
  },
  {
    code: 'unsafe-link',
    what: 'a word of the site that is no address behind a link',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page]({organisation})."']],
    reason: 'The link address "Contoso" is not allowed',
    remedy: 'https://, mailto: or tel:',
  },
  {
    code: 'picture-label',
    what: 'a picture with a label too few',
    file: first,
    changes: [
      ['{ "key": "Caps Lock", "light": "Light", "language": "EN" }', '▶{ "key": "Caps Lock", "light": "Light" }'],
    ],
    reason: 'The picture "windows-keyboard" needs exactly these labels: "key", "light", "language"',
    remedy: 'Add the missing labels',
  },
  {
    code: 'unknown-code',
    what: 'a scenario for a code without a record',
    file: helpDesk,
    changes: [['["50126"]', '["50126", ▶"50125"]']],
    reason: 'no record for the code "50125"',
    remedy: 'Did you mean "50126"? Correct it, or create "codes/50125.json".',
  },
  {
    code: 'unknown-outcome',
    what: 'a scenario for an outcome that does not exist',
    file: helpDesk,
    changes: [['["call"]', '["call", ▶"cal"]']],
    reason: 'No guide has an outcome "cal".',
    remedy: 'Did you mean "call"?',
  },
  {
    code: 'unknown-outcome',
    what: 'a scenario for a question',
    file: helpDesk,
    changes: [['["call"]', '[▶"caps-lock"]']],
    reason: 'No guide has an outcome "caps-lock".',
    remedy: 'Correct the id',
  },
  {
    code: 'unknown-question',
    what: 'a scenario for the answer to a question that does not exist',
    file: helpDesk,
    changes: [['["call"],', '["call"], "answers": { ▶"caps-look": "yes" },']],
    reason: '"caps-look"',
    remedy: 'Did you mean "caps-lock"?',
  },
  {
    code: 'unknown-option',
    what: 'a scenario for an answer that does not exist',
    file: helpDesk,
    changes: [['["call"],', '["call"], "answers": { "caps-lock": ▶["yes", "maybe"] },']],
    reason: '"maybe"',
    remedy: 'Correct',
  },
  {
    code: 'no-last-scenario',
    what: 'no scenario that always fits',
    file: helpDesk,
    changes: [['    {\n      "id": "anything",', '    ▶{\n      "codes": ["unknown"],\n      "id": "anything",']],
    reason: 'some tickets would fit none',
    remedy: 'none of "codes", "outcomes" and "answers"',
  },
  {
    code: 'scenario-never-taken',
    what: 'a scenario behind one that always fits',
    file: helpDesk,
    changes: [
      ['      "codes": ["50126"],\n      "outcomes": ["call"],\n', ''],
      ['    {\n      "id": "anything",', '    ▶{\n      "id": "anything",'],
    ],
    reason: 'never taken',
    remedy: 'to the end',
  },
  {
    code: 'duplicate-id',
    what: 'two scenarios with one id',
    file: helpDesk,
    changes: [['"id": "anything"', '"id": ▶"typing"']],
    reason: 'already taken by another scenario',
    remedy: 'another id',
  },
  {
    code: 'unknown-search-word',
    what: 'a misspelt word in a condition',
    file: helpDesk,
    changes: [['"user eq {username}"', '▶"user eq {userName}"']],
    reason: '{userName} is not a word that a ticket gives',
    remedy: 'Did you mean "username"? Known here: {username}, {codes}, {requestId}',
  },
  {
    code: 'unknown-search-word',
    what: 'a word of the site in a line of a search',
    file: helpDesk,
    changes: [['"GET https://contoso.com/log?{conditions}"', '▶"GET https://{domain}/log?{conditions}"']],
    reason: '{domain} is not a word that a ticket gives',
    remedy: '{conditions}.',
  },
  {
    code: 'unknown-placeholder',
    what: 'a word of a ticket in a title',
    file: helpDesk,
    changes: [['"The log of {organisation}"', '▶"The log of {username}"']],
    reason: '{username} is not a word that site.json gives',
    remedy: 'Correct it',
  },
  {
    code: 'quoted-search-word',
    what: 'quotation marks around a word',
    file: helpDesk,
    changes: [['"user eq {username}"', `▶"user eq '{username}'"`]],
    reason: '{username} stands inside quotation marks',
    remedy: 'Take the quotation marks',
  },
  {
    code: 'unused-conditions',
    what: 'conditions that stand nowhere',
    file: helpDesk,
    changes: [
      ['log?{conditions}"', 'log?{code}"'],
      ['"conditions": ["user', '"conditions": ▶["user'],
    ],
    reason: 'no line says where they stand',
    remedy: 'Write {conditions}',
  },
  {
    code: 'missing-conditions',
    what: 'a line for conditions that do not exist',
    file: helpDesk,
    changes: [
      ['      "conditions": ["user eq {username}", "code eq {code}"],\n', ''],
      ['"lines": [', '"lines": ▶['],
    ],
    reason: 'the search has none',
    remedy: 'Add "conditions"',
  },
  {
    code: 'bad-value',
    what: 'a language that is not known',
    file: helpDesk,
    changes: [['"language": "odata"', '"language": ▶"kusto"']],
    reason: 'Search "log", "language" has a value that is not known.',
    remedy: 'Allowed: "text", "odata", "kql", "powershell".',
  },
  {
    code: 'bad-value',
    what: 'a misspelt fact that a search needs',
    file: helpDesk,
    changes: [['"needs": ["username"]', '"needs": [▶"user-name"]']],
    reason: 'has a value that is not known.',
    remedy: 'Did you mean "username"?',
  },
  {
    code: 'bad-form',
    what: 'a line break in a search',
    file: helpDesk,
    changes: [['"user eq {username}"', '▶"user eq\\n{username}"']],
    reason: 'Search "log", condition 1 is not written as it has to be.',
    remedy: 'One line.',
  },
]

cases.push(
  {
    code: 'missing-key',
    what: 'a code that nobody can repair',
    file: code,
    changes: [
      ['{\n  "name"', '▶{\n  "name"'],
      ['  "who": ["user", "help-desk"],\n', ''],
    ],
    reason: 'has no "who"',
    remedy: 'Add "who".',
  },
  {
    code: 'bad-value',
    what: 'a fixer that does not exist',
    file: code,
    changes: [['["user", "help-desk"]', '["user", ▶"helpdesk"]']],
    reason: 'is not known',
    remedy: 'Did you mean "help-desk"?',
  },
  {
    code: 'unknown-guide',
    what: 'a code that enters a guide that does not exist',
    file: code,
    changes: [['"guide": "sign-in"', '"guide": ▶"signin"']],
    reason: 'There is no guide "signin"',
    remedy: 'Did you mean "sign-in"?',
  },
  {
    code: 'start-at-page',
    what: 'a code that enters the guide whose address is a page of the app',
    file: code,
    changes: [['"guide": "sign-in"', '"guide": ▶"help-desk"']],
    reason: 'A code cannot lead into the guide "help-desk"',
    remedy: 'Let it start in another guide',
  },
  {
    code: 'unknown-section',
    what: 'a code of a section that the guide does not have',
    file: code,
    changes: [['"section": "first"', '"section": ▶"frist"']],
    reason: 'The guide has no section "frist"',
    remedy: 'in "sections"',
  },
  {
    code: 'unknown-question',
    what: 'a code that answers a question that does not exist',
    file: code,
    changes: [['"caps-lock": "no"', '▶"caps-lok": "no"']],
    reason: 'This asks about "caps-lok"',
    remedy: 'Did you mean "caps-lock"?',
  },
  {
    code: 'unknown-option',
    what: 'a code that gives an answer that does not exist',
    file: code,
    changes: [['"caps-lock": "no"', '"caps-lock": ▶"not"']],
    reason: 'This expects the option "not"',
    remedy: 'Correct the id',
  },
  {
    code: 'answer-off-the-way',
    what: 'a code that answers a question to which its answers do not lead',
    file: code,
    changes: [
      ['"what-you-see": "message"', '"what-you-see": "code"'],
      ['"caps-lock": "no"', '▶"caps-lock": "no"'],
    ],
    reason: 'do not lead to the question "caps-lock"',
    remedy: 'Answer "call" here',
  },
  {
    code: 'unknown-placeholder',
    what: 'a word that the site does not give, in a code',
    file: code,
    changes: [['"Ask {help-desk}."', '▶"Ask {helpdesk}."']],
    reason: '{helpdesk} is not a word',
    remedy: 'Did you mean',
  },
  {
    code: 'picture-label',
    what: 'a picture without its labels, in the part for the help desk',
    file: code,
    changes: [
      [
        '["Look at the sign-in log."]',
        '[{ "kind": "picture", "name": "windows-keyboard", "alt": "The key", "labels": ▶{ "key": "Caps Lock" } }]',
      ],
    ],
    reason: 'needs exactly these labels',
    remedy: 'Add the missing labels',
  },
)

cases.push(
  {
    code: 'missing-key',
    what: 'an example without an end',
    file: examples,
    changes: [
      ['{ "title": "Nothing helps"', '▶{ "title": "Nothing helps"'],
      [', "ends": "call"', ''],
    ],
    reason: 'Example 2 has no "ends"',
    remedy: 'Add "ends".',
  },
  {
    code: 'unknown-end',
    what: 'an example that ends at an outcome that does not exist',
    file: examples,
    changes: [['"ends": "call"', '"ends": ▶"cal"']],
    reason: 'This guide has no outcome "cal"',
    remedy: 'Did you mean "call"?',
  },
  {
    code: 'unknown-end',
    what: 'an example that ends at a question',
    file: examples,
    changes: [['"ends": "call"', '"ends": ▶"caps-lock"']],
    reason: 'This guide has no outcome "caps-lock"',
    remedy: 'Let "ends" name an outcome',
  },
  {
    code: 'unknown-question',
    what: 'an example that answers a question that does not exist',
    file: examples,
    changes: [['"caps-lock": "yes"', '▶"capslock": "yes"']],
    reason: 'This asks about "capslock"',
    remedy: 'Did you mean "caps-lock"?',
  },
  {
    code: 'unknown-option',
    what: 'an example that gives an answer that does not exist',
    file: examples,
    changes: [['"caps-lock": "yes"', '"caps-lock": ▶"yess"']],
    reason: 'the question "caps-lock" has no such option',
    remedy: 'Did you mean "yes"?',
  },
  {
    code: 'example-stops',
    what: 'an example that leaves out an answer',
    file: examples,
    changes: [
      ['"answers": { "what-you-see": "message", "caps-lock": "yes" }', '▶"answers": { "what-you-see": "message" }'],
    ],
    reason: 'The example "Caps Lock was on" stops at the question "caps-lock"',
    remedy: 'Add an answer to "caps-lock"',
  },
  {
    code: 'example-stops',
    what: 'an example that leaves out its first answer, told once',
    file: examples,
    changes: [['"answers": { "what-you-see": "message", "caps-lock": "yes" }', '▶"answers": { "caps-lock": "yes" }']],
    reason: 'stops at the question "what-you-see"',
    remedy: 'Add an answer to "what-you-see"',
  },
  {
    code: 'example-ends-elsewhere',
    what: 'an example that the guide leads to another outcome',
    file: examples,
    changes: [['"caps-lock": "no" }, "ends": "call"', '"caps-lock": "yes" }, "ends": ▶"call"']],
    reason: 'The example "Nothing helps" ends at the outcome "fixed", not at "call".',
    remedy: 'correct the example',
  },
  {
    code: 'answer-not-asked',
    what: 'an example with an answer to a question that never comes',
    file: examples,
    changes: [['"what-you-see": "message", "caps-lock": "no"', '"what-you-see": "code", ▶"caps-lock": "no"']],
    reason: 'No step on the way of the example "Nothing helps" asks "caps-lock"',
    remedy: 'Take this answer out',
  },
  {
    code: 'twin-example',
    what: 'an example that stands twice',
    file: examples,
    changes: [
      [
        '"ends": "fixed" },',
        '"ends": "fixed" },\n    { "title": "The same", "answers": ▶{ "caps-lock": "yes", "what-you-see": "message" }, "ends": "fixed" },',
      ],
    ],
    severity: 'notice',
    reason: 'The example "The same" has the same answers as "Caps Lock was on".',
    remedy: 'Delete one',
  },
  {
    code: 'outcome-without-example',
    what: 'an outcome at which no example ends',
    file: last,
    changes: [['"id": "call"', '"id": ▶"call"']],
    also: [
      examples,
      ',\n    { "title": "Nothing helps", "answers": { "what-you-see": "message", "caps-lock": "no" }, "ends": "call" }',
      '',
    ],
    severity: 'notice',
    reason: 'No example ends at the outcome "call".',
    remedy: 'Add one to "examples.json"',
  },
  {
    code: 'hard-to-read',
    what: 'a step that reads harder than people in need can take',
    file: last,
    changes: [
      ['"id": "fixed"', '"id": ▶"fixed"'],
      [
        '"Caps Lock was on."',
        '"Administrative configuration of the authentication infrastructure necessitates considerable organisational ' +
          'coordination before additional identity verification alternatives become universally available to individuals."',
      ],
    ],
    severity: 'notice',
    reason: 'The step "fixed" reads like school grade 2',
    remedy: 'Write shorter sentences',
  },
  {
    code: 'reserved-section',
    what: 'a section that is called like another file of a guide',
    file: guide,
    changes: [['["first", "last"]', '["first", "last", ▶"examples"]']],
    reason: 'The file "examples.json" of a guide is no section.',
    remedy: 'Take it out of "sections"',
  },
  {
    code: 'unknown-place',
    what: 'a point that is met at a step that does not exist any more',
    file: coverage,
    changes: [['["sign-in/caps-lock"]', '["sign-in/call", ▶"sign-in/caps-lok"]']],
    reason: 'There is no "sign-in/caps-lok".',
    remedy: 'Did you mean "sign-in/caps-lock"?',
  },
  {
    code: 'unknown-place',
    what: 'a point that is met at a code without a record',
    file: coverage,
    changes: [['"codes/50126"', '▶"codes/50127"']],
    reason: 'There is no "codes/50127".',
    remedy: 'Did you mean "codes/50126"?',
  },
  {
    code: 'bad-form',
    what: 'a place that is no place',
    file: coverage,
    changes: [['"sign-in/caps-lock"', '▶"caps-lock"']],
    reason: 'is not written as it has to be',
    remedy: 'A step as "guide/step", or a code as "codes/50126".',
  },
)

cases.push(
  {
    code: 'missing-format',
    what: 'settings without a format',
    file: site,
    changes: [['{ "format": 1,', '▶{']],
    reason: 'site.json has no "format"',
    remedy: 'Write "format": 1',
  },
  {
    code: 'old-format',
    what: 'content for an older app',
    file: site,
    changes: [['"format": 1', '"format": ▶0']],
    reason: '"format" is 0. This app reads content of format 1: the content is older than the app.',
    remedy: 'To migrate, write "format": 1',
  },
  {
    code: 'future-format',
    what: 'content for a newer app',
    file: site,
    changes: [['"format": 1', '"format": ▶99']],
    reason: '"format" is 99. This app reads content of format 1: the app is older than the content.',
    remedy: 'Update the app',
  },
  {
    code: 'wrong-type',
    what: 'a format that is a text',
    file: site,
    changes: [['"format": 1', '"format": ▶"1"']],
    reason: '"format" has to be the number 1. Here stands the text "1".',
    remedy: 'No quotation marks',
  },
  {
    code: 'no-patterns',
    what: 'a pattern that an answer has to match',
    file: first,
    changes: [['"label": "Yes",', '"label": "Yes", ▶"match": "(a+)+$",']],
    reason: 'Step "caps-lock", option "yes" has an entry "match", but content holds no patterns',
    remedy: 'Take "match" out.',
  },
  {
    code: 'no-includes',
    what: 'a file that includes another',
    file: last,
    changes: [['"steps": [', '▶"$ref": "first.json", "steps": [']],
    reason: 'has an entry "$ref", but files do not include each other.',
    remedy: 'listed in "sections" of its guide.json',
  },
  {
    code: 'one-language',
    what: 'a translated title',
    file: guide,
    changes: [['"minutes": 5,', '"minutes": 5, ▶"title_de": "Ich kann mich nicht anmelden",']],
    reason: 'has an entry "title_de", but content is in one language so far.',
    remedy: 'a second content folder',
  },
  {
    code: 'section-path',
    what: 'a section in another folder',
    file: guide,
    changes: [['"first", "last"', '"first", ▶"../sign-in/last.json"']],
    reason: '"sections" names "../sign-in/last.json"',
    remedy: 'Did you mean "last"?',
  },
  {
    code: 'duplicate-section',
    what: 'a section that is listed twice',
    file: guide,
    changes: [['"first", "last"', '"first", "last", ▶"first"']],
    reason: '"sections" lists "first" twice: as entry 1 and here.',
    remedy: 'Take one of the two out.',
  },
  {
    code: 'missing-section',
    what: 'a misspelt section',
    file: guide,
    changes: [['"first", "last"', '"first", ▶"lasst"']],
    reason: '"sections" lists "lasst", but the file "guides/sign-in/lasst.json" is missing.',
    remedy: 'Did you mean "last"?',
  },
  {
    code: 'secret-in-content',
    what: 'a password',
    file: last,
    changes: [['"Caps Lock was on."', '▶"The first password: Welcome1!"']],
    reason: 'Step "fixed", "reason" seems to hold a secret (password).',
    remedy: 'Take it out, and change it',
  },
  {
    code: 'asks-for-secret',
    what: 'a step that asks for a password',
    file: last,
    changes: [['"Caps Lock was on."', '▶"Send your password to the help desk."']],
    reason: 'Step "fixed", "reason" asks people for a secret: "Send your password to the help desk".',
    remedy: 'Ask for something else',
  },
  {
    code: 'invisible-character',
    what: 'a turned writing direction, written as an escape',
    file: last,
    changes: [['"Caps Lock was on."', '▶"Caps Lock \\u202e was on."']],
    reason: 'a character that nobody sees: U+202E (right-to-left override), after "Caps Lock".',
    remedy: 'Delete it',
  },
  {
    code: 'http-link',
    what: 'a source without encryption',
    file: last,
    changes: [['"Entra", "address": "https://learn', '"Entra", "address": ▶"http://learn']],
    reason: '"http://learn.microsoft.com/entra" starts with http:',
    remedy: 'write "https://learn.microsoft.com/entra"',
  },
  {
    code: 'link-without-scheme',
    what: 'a source without its beginning',
    file: last,
    changes: [['"Entra", "address": "https://learn', '"Entra", "address": ▶"//learn']],
    reason: '"//learn.microsoft.com/entra" does not say https://',
    remedy: 'for example "https://learn.microsoft.com/entra"',
  },
  {
    code: 'link-with-user',
    what: 'a link that pretends another host',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page](https://microsoft.com@evil.example/x)."']],
    reason: 'it leads to "evil.example", not to what stands first.',
    remedy: 'Take what stands before the "@" out',
  },
  {
    code: 'link-with-blank',
    what: 'a page of the site with a blank',
    file: site,
    changes: [['"https://contoso.com/reset"', '▶"https://contoso.com/re set"']],
    reason: '"https://contoso.com/re set" holds a blank',
    remedy: '%20',
  },
  {
    code: 'unsafe-link',
    what: 'an address in a text with brackets inside it',
    file: last,
    changes: [['"Caps Lock was on."', '▶"See [this page](javascript:alert(1))."']],
    reason: '"javascript:alert(1)" is not allowed',
    remedy: 'https://, mailto: or tel:',
  },
  {
    code: 'link-with-blank',
    what: 'an address in a text with a blank',
    file: last,
    changes: [['"Caps Lock was on."', '▶"See [this page](https://contoso.com/a b)."']],
    reason: '"https://contoso.com/a b" holds a blank',
    remedy: '%20',
  },
  ...[
    ['[this page] (https://contoso.com/)', 'a blank stands between "]" and "("'],
    ['[this page](https://contoso.com/', 'the ")" at its end is missing'],
    ['[this page]()', 'its address is missing'],
    ['[this page](https://contoso.com/a_(b))', '%28'],
    ['(this page)[https://contoso.com/]', 'the wrong way round'],
  ].map(
    ([link, why]): Case => ({
      code: 'broken-link',
      what: `what is meant as a link: ${link}`,
      file: last,
      changes: [['"Caps Lock was on."', `▶"See ${link}"`]],
      reason: why as string,
      remedy: 'Write [words](address)',
    }),
  ),
  {
    code: 'foreign-letters-in-link',
    what: 'a letter that only looks like an o',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [it](https://login.micr\u043esoftonline.com)."']],
    reason: 'browsers call it "login.xn--micrsoftonline-yzl.com". It mixes letters of two alphabets',
    remedy: 'Type the address anew',
  },
  {
    code: 'unusual-host',
    what: 'a number in place of a name',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page](https://192.0.2.7/x)."']],
    reason: 'The host "192.0.2.7" of a link is an IP address',
    remedy: 'add it to "linkHosts"',
  },
  {
    code: 'bad-mail-link',
    what: 'mail to nobody',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page](mailto:help)."']],
    reason: '"mailto:help" names no mailbox',
    remedy: '{help-desk-email}',
  },
  {
    code: 'bad-phone-link',
    what: 'a phone number in letters',
    file: first,
    changes: [['"See [the page]({reset-page})."', '▶"See [the page](tel:CALL-ME)."']],
    reason: '"tel:CALL-ME" is no phone number',
    remedy: '{help-desk-call}',
  },
  {
    code: 'unknown-host',
    what: 'a misspelt host',
    file: last,
    changes: [['"Entra", "address": "https://learn.microsoft', '"Entra", "address": ▶"https://learn.micosoft']],
    also: [site, '"links"', '"linkHosts": ["microsoft.com", "contoso.com"], "links"'],
    reason: 'leads to "learn.micosoft.com", which is not among the "linkHosts"',
    remedy: 'Did you mean "learn.microsoft.com"?',
  },
  {
    code: 'personal-data',
    what: 'the mail address of a person',
    file: last,
    severity: 'notice',
    changes: [['"Caps Lock was on."', '▶"Ask jane.doe@fabrikam-consulting.de."']],
    reason: 'holds the mail address of a person: "jane.doe@fabrikam-consulting.de"',
    remedy: 'a shared mailbox',
  },
  {
    code: 'stand-in',
    what: 'an id of zeros',
    file: last,
    severity: 'notice',
    changes: [['"Caps Lock was on."', '▶"Tenant 00000000-0000-0000-0000-000000000000."']],
    reason: 'holds "00000000-0000-0000-0000-000000000000", which stands for something',
    remedy: 'Write what is meant',
  },
  {
    code: 'html-in-text',
    what: 'a program in a text',
    file: last,
    severity: 'notice',
    changes: [['"Caps Lock was on."', '▶"<script>alert(1)</script>"']],
    reason: 'holds HTML: "<script>". The app shows it as it is written.',
    remedy: '**words**',
  },
)

/** Mistakes that are not inside a text: the file, what is done to the folder, and what is said at line 1, column 1. */
const fileCases: { code: ProblemCode; what: string; file: string; texts: Record<string, string>; says: string }[] = [
  { code: 'missing-file', what: 'no settings', file: site, texts: without(site), says: '"site.json" is missing' },
  { code: 'missing-file', what: 'no file of the guide', file: guide, texts: without(guide), says: `"${guide}"` },
  {
    code: 'missing-unknown-code',
    what: 'nothing for codes without a record',
    file: 'codes/unknown.json',
    texts: without('codes/unknown.json'),
    says: 'no record for codes',
  },
  {
    code: 'unlisted-file',
    what: 'a section that no guide lists',
    file: 'guides/sign-in/more.json',
    texts: { ...smallContent, 'guides/sign-in/more.json': '{}' },
    says: '"guides/sign-in/more.json"',
  },
  {
    code: 'misplaced-file',
    what: 'a file that belongs nowhere',
    file: 'notes.json',
    texts: { ...smallContent, 'notes.json': '[]' },
    says: '"notes.json"',
  },
  {
    code: 'wrong-case',
    what: 'a section file in other letters than its list says',
    file: 'guides/sign-in/Last.json',
    texts: renamedFile(last, 'guides/sign-in/Last.json'),
    says: 'has to be called "guides/sign-in/last.json"',
  },
  {
    code: 'wrong-extension',
    what: 'a section file with the ending that Windows hides',
    file: 'guides/sign-in/last.json.txt',
    texts: renamedFile(last, 'guides/sign-in/last.json.txt'),
    says: 'does not end in ".json"',
  },
  {
    code: 'wrong-case',
    what: 'a code file with its ending in capitals',
    file: 'codes/50126.JSON',
    texts: renamedFile(code, 'codes/50126.JSON'),
    says: 'has to be called "codes/50126.json"',
  },
  {
    code: 'wrong-extension',
    what: 'a code file with the ending that Windows hides',
    file: 'codes/50126.json.txt',
    texts: renamedFile(code, 'codes/50126.json.txt'),
    says: 'does not end in ".json"',
  },
  {
    code: 'wrong-case',
    what: 'the record for all other codes with a capital letter',
    file: 'codes/Unknown.json',
    texts: renamedFile('codes/unknown.json', 'codes/Unknown.json'),
    says: 'has to be called "codes/unknown.json"',
  },
  {
    code: 'translation-file',
    what: 'a translated code',
    file: 'codes/50126.de.json',
    texts: { ...smallContent, 'codes/50126.de.json': smallContent[code] as string },
    says: 'looks like a translation',
  },
  {
    code: 'same-but-case',
    what: 'two files that Windows cannot keep apart',
    file: 'guides/sign-in/LAST.json',
    texts: { ...smallContent, 'guides/sign-in/LAST.json': smallContent[last] as string },
    says: '"guides/sign-in/LAST.json" and "guides/sign-in/last.json" differ only',
  },
  {
    code: 'translation-file',
    what: 'a translated section',
    file: 'guides/sign-in/last.de.json',
    texts: { ...smallContent, 'guides/sign-in/last.de.json': smallContent[last] as string },
    says: 'looks like a translation',
  },
  {
    code: 'misplaced-file',
    what: 'a folder with a misspelt name',
    file: 'code/50126.json',
    texts: { ...smallContent, 'code/50126.json': smallContent[code] as string },
    says: 'lies where the app looks for none',
  },
  {
    code: 'bad-code-name',
    what: 'a code file that is not named like its code',
    file: 'codes/AADSTS50126.json',
    texts: { ...smallContent, 'codes/AADSTS50126.json': smallContent[code] as string },
    says: '"codes/AADSTS50126.json"',
  },
  {
    code: 'reserved-guide',
    what: 'a guide called like a page of the app',
    file: 'guides/codes/guide.json',
    texts: Object.fromEntries(
      Object.entries(smallContent).map(([name, text]) => [
        name.replace('guides/sign-in', 'guides/codes'),
        text.replace('"guide": "sign-in"', '"guide": "codes"'),
      ]),
    ),
    says: 'page of its own at "codes"',
  },
  {
    code: 'bad-form',
    what: 'a folder name that links cannot carry',
    file: 'guides/Sign In/guide.json',
    texts: Object.fromEntries(
      Object.entries(smallContent).map(([name, text]) => [name.replace('sign-in', 'Sign In'), text]),
    ),
    says: 'folder "Sign In"',
  },
]

function renamedFile(file: string, name: string): Record<string, string> {
  return { ...without(file), [name]: smallContent[file] as string }
}

function without(file: string): Record<string, string> {
  return Object.fromEntries(Object.entries(smallContent).filter(([name]) => name !== file))
}

/** The small content with the changes made, and where the mark stood. */
function withMark({ file, changes, also }: Pick<Case, 'file' | 'changes' | 'also'>) {
  const base = also ? spoil(smallContentWithMore, ...also) : { ...smallContentWithMore }
  const marked = changes.reduce((texts, [find, write]) => spoil(texts, file, find, write), base)
  const [before = '', after, ...more] = (marked[file] as string).split('▶')
  if (after === undefined || more.length > 0) throw new Error('A case needs exactly one mark.')
  const lines = before.split('\n')
  const place = { line: lines.length, column: (lines.at(-1) as string).length + 1 }
  return { texts: { ...marked, [file]: before + after }, place }
}

/** What takes more than one change to a small guide, or a day of today: see content/check/tree-problems.test.ts. */
const triedWithTrees: ProblemCode[] = [
  'dead-end',
  'impossible-condition',
  'self-loop',
  'no-way-out',
  'unreachable-section',
  'too-long-walk',
  'renamed-in-use',
  'renamed-in-circle',
  'checked-too-late',
  'same-target',
  'conditions-not-tried',
  'review-due',
  'more-problems',
]

describe('a mistake in content', () => {
  it.each(cases)('$code: $what', ({ severity = 'error', code, file, reason, remedy, ...change }) => {
    const { texts, place } = withMark({ file, ...change })
    const { content, problems } = checkFiles(filesOf(texts))
    expect(problems).toEqual([
      {
        file,
        ...place,
        code,
        reason: expect.stringContaining(reason),
        remedy: expect.stringContaining(remedy),
        severity,
      },
    ])
    expect(content === null).toBe(severity === 'error')
  })

  it.each(fileCases)('$code: $what', ({ code, file, texts, says }) => {
    const { content, problems } = checkFiles(filesOf(texts))
    const where = { file, line: 1, column: 1, code, severity: 'error' }
    expect(problems).toEqual([
      { ...where, reason: expect.stringContaining(says), remedy: expect.stringMatching(/\w.*\.$/) },
    ])
    expect(content).toBeNull()
  })

  it.each(syntaxCases)('$code: $text', ({ code, text, says: [reason, remedy] }) => {
    const [before = '', after] = text.split('▶')
    const lines = before.split(/\r\n|\n|\r/)
    const { content, problems } = checkFiles(filesOf({ ...smallContent, [last]: before + after }))
    expect(problems).toEqual([
      {
        file: last,
        line: lines.length,
        column: (lines.at(-1) as string).length + 1,
        code,
        reason: expect.stringContaining(reason),
        remedy: expect.stringContaining(remedy),
        severity: 'error',
      },
    ])
    expect(content).toBeNull()
  })

  it('not-utf-8: a file saved in another encoding', () => {
    const files = filesOf(smallContent).map((one) =>
      one.name === last ? { ...one, bytes: Uint8Array.from([0x7b, 0xe9, 0x7d]) } : one,
    )
    expect(checkFiles(files).problems).toEqual([
      {
        file: last,
        line: 1,
        column: 2,
        code: 'not-utf-8',
        reason: expect.stringContaining('UTF-8'),
        remedy: expect.stringContaining('"UTF-8"'),
        severity: 'error',
      },
    ])
  })

  it('has a case for every code', () => {
    const inCases = [...cases, ...fileCases, ...syntaxCases].map(({ code }) => code)
    const tried = new Set<string>(['not-utf-8', 'too-large', ...triedWithTrees, ...inCases])
    expect(Object.keys(problemWords).filter((code) => !tried.has(code))).toEqual([])
  })
})

describe('sound content', () => {
  it('has no problem in the small folder, and is given back', () => {
    const { content, problems } = checkFiles(filesOf(smallContent))
    expect(problems).toEqual([])
    expect(content?.guides.map(({ id, sections }) => [id, sections.map((section) => section.id)])).toEqual([
      ['sign-in', ['first', 'last']],
    ])
    expect(content?.site.organisation).toBe('Contoso')
  })

  it('needs no file for the help desk', () => {
    const { [helpDesk]: _, ...texts } = smallContent
    const { content, problems } = checkFiles(filesOf(texts))
    expect(problems).toEqual([])
    expect(content?.helpDesk).toBeNull()
  })

  it('has no problem in the real folder', async () => {
    const { content, problems } = await checkFolder('content')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(content?.guides.length).toBeGreaterThan(0)
  })

  it('has an example for every outcome of the real folder', async () => {
    const { walkable, problems } = await checkFolder('content')
    expect(walkable.filter(({ examples }) => examples === null).map(({ guide }) => guide.id)).toEqual([])
    expect(problems.filter(({ code }) => code === 'outcome-without-example')).toEqual([])
  })

  it.each([
    ['a question "kind" with an option "picture", asked about in a condition', 'kind', 'picture'],
    ['a question "constructor" with an option "constructor"', 'constructor', 'constructor'],
    ['a question "valueof"', 'valueof', 'yes'],
  ])('may have %s', (_what, id, option) => {
    const rename = (text: string) => text.replaceAll('"what-you-see"', `"${id}"`).replaceAll('"message"', `"${option}"`)
    const texts = Object.fromEntries(Object.entries(smallContent).map(([name, text]) => [name, rename(text)]))
    expect(checkFiles(filesOf(texts)).problems).toEqual([])
  })

  it('may end its branches in one whose conditions are empty', () => {
    const texts = spoil(smallContent, first, '{ "go": "fixed" }', '{ "when": {}, "go": "fixed" }')
    expect(checkFiles(filesOf(texts)).problems).toEqual([])
  })
})

describe('several mistakes', () => {
  const codesOf = (texts: Record<string, string>) =>
    checkFiles(filesOf(texts)).problems.map(({ file, code }) => `${file} ${code}`)

  it('are told in the order of files, lines and columns', () => {
    const one = spoil(smallContent, first, '"label": "Yes"', '"lable": ""')
    const two = spoil(one, first, '"title": "What do you see?"', '"title": ""')
    const three = spoil(two, last, '"result": "solved"', '"result": "done"')
    const texts = spoil(three, site, '"#0b5cad"', '"blue"')
    const problems = checkFiles(filesOf(texts)).problems
    expect(problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'guides/sign-in/first.json:7:16 empty-text',
      'guides/sign-in/first.json:30:24 unknown-key',
      'guides/sign-in/last.json:7:17 bad-value',
      'site.json:3:13 bad-form',
    ])
  })

  it.each([guide, first, site])('are not hidden by broken JSON in %s', (broken) => {
    const texts = spoil(smallContent, last, '"result": "solved"', '"result": "done"')
    expect(codesOf({ ...texts, [broken]: '{' }).sort()).toEqual(
      [`${broken} ends-early`, 'guides/sign-in/last.json bad-value'].sort(),
    )
  })

  it('in two guides are both told', () => {
    const other = Object.entries(smallContent).map(([name, text]) => [name.replace('sign-in', 'prompts'), text])
    const both = { ...smallContent, ...Object.fromEntries(other) }
    const one = spoil(both, guide, '"start": "what-you-see"', '"start": "fixed"')
    const texts = spoil(one, 'guides/prompts/guide.json', '"start": "what-you-see"', '"start": "nowhere"')
    expect(codesOf(texts)).toEqual([
      'guides/prompts/guide.json unknown-step',
      'guides/sign-in/guide.json start-not-question',
    ])
  })

  it('name an outcome that is called like the page that asks for help', () => {
    const text = (smallContent[first] as string).replaceAll('"call"', '"ask-for-help"')
    const texts = spoil({ ...smallContent, [first]: text }, last, '"id": "call"', '"id": "ask-for-help"')
    expect(codesOf(texts)).toEqual(['guides/sign-in/last.json reserved-id'])
  })
})
