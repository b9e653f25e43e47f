import { createHash } from 'node:crypto'
import type { Content } from '../../model/content-files.ts'
import { fillContent } from '../../model/fill-content.ts'
import { toGuide } from '../../model/guide.ts'
import { mainGuideOf } from '../../model/main-guide-of.ts'
import type { BundledFile } from '../bundle-content.ts'
import { guideFile, staticGuideName } from '../bundled-files.ts'
import { guidesInOrder } from '../guides-in-order.ts'
import { staticGuideHtml } from '../static-guide/static-guide-html.ts'
import { staticGuideStyle } from '../static-guide/static-guide-style.ts'

/** The hash by which a policy lets the style of the guide to print through, as it stands in a policy: `sha256-…`. */
export const staticGuideStyleHash = `sha256-${createHash('sha256').update(staticGuideStyle).digest('base64')}`

/** The guide to print, as it lies below `dist/content/`. `bundled` is the same content as the app loads it. */
export function staticGuideFile(content: Content, bundled: readonly BundledFile[]): { name: string; text: string } {
  const { site, guides } = fillContent(content)
  const { id, file } = mainGuideOf(guidesInOrder(guides))
  const own = bundled.find((one) => one.file === guideFile(id)) as BundledFile
  const guide = toGuide(JSON.parse(own.text))
  const { essentials = [] } = file
  return { name: staticGuideName, text: staticGuideHtml({ guide, site, essentials, styleHash: staticGuideStyleHash }) }
}
