import { orNull } from './or-null.ts'

/** Where the browser believes to be: `Europe/Berlin`, `en-GB`. Null and empty where it does not say. */
export type Place = { zone: string | null; languages: readonly string[] }

const zoneForm = /^[\w+/-]{1,40}$/
const languageForm = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

/** Reads time zone and languages, at most three of them. What has another form is left out. Never throws. */
export function readPlace(): Place {
  const zone = orNull(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const languages = orNull(() => navigator.languages) ?? orNull(() => [navigator.language]) ?? []
  return {
    zone: typeof zone === 'string' && zoneForm.test(zone) ? zone : null,
    languages: orNull(() => [...languages].filter((language) => languageForm.test(language)).slice(0, 3)) ?? [],
  }
}
