/** What is done about content that nothing vouches for: fetched only then, because the rules of content are large. */

import type { BundledPlace, ContentIndex } from '../model/content-index.ts'
import { parseHelpDesk } from '../model/help-desk.ts'
import { parseCodeBook } from '../model/parse-code-book.ts'
import { parseContentIndex } from '../model/parse-content-index.ts'
import { parseGuide } from '../model/parse-guide.ts'
import { builtIndexText } from './built-index.ts'
import { codesFile, helpDeskFile, indexFile } from './bundled-files.ts'
import { ContentError } from './content-error.ts'
import { noteRefused, noteSound, type Refusal } from './content-state.ts'
import { fetchText, readJson } from './fetch-text.ts'
import { readSealed } from './sealed-index.ts'

/**
 * Asks the host once more and judges the file by all rules; where that does not help, gives the version of the newest
 * index, the last that this browser kept, or that with which the app was built. Each is asked for once. Throws a
 * `ContentError` when none can be used. `first` is what was wrong the first time; null when nobody asked yet or when
 * only the seal was missing.
 */
export async function recoverContent(file: string, place: BundledPlace, first: unknown): Promise<unknown> {
  const asked = await askAgain(file, place, first)
  if (!(asked instanceof ContentError)) return asked
  for (const [used, find] of olderVersions(file, place)) {
    const found = await find().catch(() => null)
    const value = found && (await judge(file, found.text).catch(() => null))
    if (!value) continue
    if (used !== 'newest') noteRefused({ file, fault: asked.fault, used, keptAt: found.keptAt ?? null })
    return value
  }
  noteRefused({ file, fault: asked.fault, used: null, keptAt: null })
  throw asked
}

/** What the host gives at the second time of asking, or the reason why that cannot be used. */
async function askAgain(file: string, { name }: BundledPlace, first: unknown): Promise<unknown> {
  if (first instanceof ContentError && first.fault === 'slow') return new ContentError('slow', file)
  if (first instanceof ContentError && mayPass(first)) await new Promise((resolve) => setTimeout(resolve, 400))
  try {
    const text = await fetchText(name, { cache: 'reload' })
    const value = await judge(file, text)
    noteSound(file, text)
    return value
  } catch (error) {
    return new ContentError(error instanceof ContentError ? error.fault : 'unsound', file)
  }
}

function mayPass({ fault }: ContentError): boolean {
  return fault === 'server' || fault === 'unreachable'
}

type Version = { text: string; keptAt?: number }
type Versions = [Refusal['used'] | 'newest', () => Promise<Version | null>][]

function olderVersions(file: string, { name }: BundledPlace): Versions {
  const throughIndex = (index: () => Promise<string | null>) => async () => {
    const text = await index()
    if (text === null) return null
    if (file === indexFile) return { text }
    const other = ((await judge(indexFile, text)) as ContentIndex).files[file]?.name
    return other === undefined || other === name ? null : { text: await fetchText(other) }
  }
  const askHost = throughIndex(() => fetchText(indexFile, { cache: 'no-cache' }))
  const newest: Versions = file === indexFile ? [] : [['newest', askHost]]
  return [...newest, ['kept', () => kept(file)], ['built', throughIndex(async () => builtIndexText())]]
}

async function kept(file: string): Promise<Version | null> {
  const { keptText } = await import('./kept-content.ts')
  return keptText(file)
}

/** The value of a text as the app uses it; throws a `ContentError` when it is not JSON or not sound. */
async function judge(file: string, text: string): Promise<unknown> {
  const parsed = parse(file, readJson(file, text))
  if (parsed === null) throw new ContentError('unsound', file)
  return parsed
}

function parse(file: string, value: unknown): unknown {
  if (file === indexFile) return readSealed(value) ?? parseContentIndex(value)
  if (file === codesFile) return parseCodeBook(value)
  if (file === helpDeskFile) return parseHelpDesk(value)
  return parseGuide(value)
}
