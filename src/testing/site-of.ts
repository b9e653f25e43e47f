import { sha256 } from '../content/build/sha256.ts'
import { bundleContent } from '../content/bundle-content.ts'
import type { Content } from '../model/content-files.ts'
import type { Answer } from './serve-content.ts'

/** What the host of a site with this content answers: name below `content/`, without a version → its file. */
export function siteOf(content: Content): Map<string, Answer> {
  return new Map(bundleContent(content, sha256).map(({ file, text }) => [file, { body: text }]))
}
