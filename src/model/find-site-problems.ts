import { siteFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Site } from './site-schema.ts'

/** What is wrong inside the site's settings beyond their shape: pages to try whose name is not in `links`. */
export function findSiteProblems({ pagesToTry = [], links }: Site): Mistake[] {
  return pagesToTry.flatMap(({ link: id }, position) => {
    if (Object.hasOwn(links, id)) return []
    const where = { file: siteFile, path: ['pagesToTry', position, 'link'] }
    return [mistake('unknown-link', where, { id, suggestion: didYouMean(id, Object.keys(links)) })]
  })
}
