/** The smallest sound content folder that uses every kind of thing, as hand-written texts that tests can spoil. */
import type { FolderFile } from '../content/check/folder-file.ts'

const site = `{ "format": 1,
  "organisation": "Contoso",
  "accent": "#0b5cad",
  "domains": ["contoso.com"],
  "links": { "reset-page": "https://contoso.com/reset" },
  "helpDesk": {
    "name": "Help Desk",
    "phone": "+1 555 0100",
    "email": "help@contoso.com",
    "hours": "Monday to Friday"
  }
}
`

const guide = `{
  "title": "I cannot sign in",
  "description": "One question at a time.",
  "audience": "users",
  "minutes": 5,
  "start": "what-you-see",
  "sections": ["first", "last"]
}
`

const first = `{
  "title": "First look",
  "steps": [
    {
      "id": "what-you-see",
      "kind": "question",
      "title": "What do you see?",
      "body": ["Open {reset-page}.", { "kind": "note", "text": "See [the page]({reset-page})." }],
      "options": [
        { "id": "message", "label": "A message", "next": "caps-lock" },
        { "id": "code", "label": "A code", "next": "call" }
      ],
      "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
      "checked": "2026-11-21"
    },
    {
      "id": "caps-lock",
      "kind": "question",
      "title": "Is Caps Lock on?",
      "body": [
        { "kind": "list", "items": ["Look at the light.", "Press the key."] },
        {
          "kind": "picture",
          "name": "windows-keyboard",
          "alt": "The key at the left",
          "labels": { "key": "Caps Lock", "light": "Light", "language": "EN" }
        }
      ],
      "options": [
        { "id": "yes", "label": "Yes", "next": "fixed" },
        {
          "id": "no",
          "label": "No",
          "next": [{ "when": { "what-you-see": ["message"] }, "go": "call" }, { "go": "fixed" }]
        }
      ],
      "sources": [{ "title": "Windows", "address": "https://support.microsoft.com/keys" }],
      "checked": "2026-11-21"
    }
  ]
}
`

const last = `{
  "title": "The end",
  "steps": [
    {
      "id": "fixed",
      "kind": "outcome",
      "result": "solved",
      "title": "You are in",
      "reason": "Caps Lock was on.",
      "sources": [{ "title": "Windows", "address": "https://support.microsoft.com/keys" }],
      "checked": "2026-11-21"
    },
    {
      "id": "call",
      "kind": "outcome",
      "result": "ask-for-help",
      "title": "Ask {help-desk} at {organisation}",
      "reason": "Only they can see more.",
      "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
      "checked": "2026-11-21"
    }
  ]
}
`

const code = `{
  "name": "InvalidUserNameOrPassword",
  "title": "The name or the password does not match",
  "sentence": "The page could not match the two.",
  "who": ["user", "help-desk"],
  "body": ["Ask {help-desk}."],
  "words": ["wrong password"],
  "start": { "guide": "sign-in", "section": "first", "answers": { "what-you-see": "message", "caps-lock": "no" } },
  "helpDesk": ["Look at the sign-in log."],
  "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
  "checked": "2026-11-21"
}
`

const unknown = `{
  "title": "We do not know this code",
  "sentence": "This code is not in our list.",
  "who": ["help-desk"],
  "body": ["Ask {help-desk}."],
  "start": { "guide": "sign-in", "section": "last", "answers": { "what-you-see": "code" } },
  "helpDesk": ["Look it up."],
  "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
  "checked": "2026-11-21"
}
`

const helpDesk = `{
  "windowMinutes": 60,
  "searches": [
    {
      "id": "log",
      "title": "The log of {organisation}",
      "where": "The admin center.",
      "language": "odata",
      "lines": ["GET https://contoso.com/log?{conditions}"],
      "conditions": ["user eq {username}", "code eq {code}"],
      "needs": ["username"],
      "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
      "checked": "2026-11-21"
    }
  ],
  "scenarios": [
    {
      "id": "typing",
      "bucket": "user-mistake",
      "codes": ["50126"],
      "outcomes": ["call"],
      "title": "A typing error",
      "reason": "Most are.",
      "action": "Let them type again, or ask {help-desk}."
    },
    {
      "id": "anything",
      "bucket": "service",
      "title": "Not known",
      "reason": "Nothing fits.",
      "action": "Look at the log."
    }
  ],
  "sources": [{ "title": "Entra", "address": "https://learn.microsoft.com/entra" }],
  "checked": "2026-11-21"
}
`

/** File name → text: `site.json`, in `guides/sign-in/` `guide.json`, `first.json` and `last.json`, two codes, and the help desk's file. */
export const smallContent: Readonly<Record<string, string>> = {
  'site.json': site,
  'guides/sign-in/guide.json': guide,
  'guides/sign-in/first.json': first,
  'guides/sign-in/last.json': last,
  'codes/50126.json': code,
  'codes/unknown.json': unknown,
  'help-desk.json': helpDesk,
}

const examples = `{
  "examples": [
    { "title": "Caps Lock was on", "answers": { "what-you-see": "message", "caps-lock": "yes" }, "ends": "fixed" },
    { "title": "Nothing helps", "answers": { "what-you-see": "message", "caps-lock": "no" }, "ends": "call" }
  ]
}
`

const coverage = `{
  "rows": {
    "000-F1": ["codes/50126", "sign-in/what-you-see"],
    "S06": ["sign-in/caps-lock"]
  }
}
`

/** The small content with the files that the app never loads: examples, one for each outcome, and coverage. */
export const smallContentWithMore: Readonly<Record<string, string>> = {
  ...smallContent,
  'guides/sign-in/examples.json': examples,
  'coverage.json': coverage,
}

/** The small content with `find` replaced by `write` in one file; fails when `find` does not stand there once. */
export function spoil(
  texts: Readonly<Record<string, string>>,
  file: string,
  find: string,
  write: string,
): Record<string, string> {
  const parts = (texts[file] ?? '').split(find)
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in ${file}, not once.`)
  return { ...texts, [file]: parts.join(write) }
}

/** The texts as files that are in memory. */
export function filesOf(texts: Readonly<Record<string, string>>): FolderFile[] {
  return Object.entries(texts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }))
}
