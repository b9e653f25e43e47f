import { bundleContent } from '../../content/bundle-content.ts'
import { checksum } from '../../content/checksum.ts'
import type { Content } from '../../model/content-files.ts'

/** The files that the app asks for, made of content that lies on this device: name → text. */
export function previewFiles(content: Content): ReadonlyMap<string, string> {
  return new Map(bundleContent(content, checksum).map(({ name, text }) => [name, text]))
}
