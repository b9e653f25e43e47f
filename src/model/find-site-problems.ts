import { collectTexts } from './collect-texts.ts'
import { siteFile } from './content-files.ts'
import { didYouMean } from './did-you-mean.ts'
import { findHostProblems } from './find-link-problems.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Site } from './site-schema.ts'

/** What is wrong inside the site's settings beyond their shape: unknown names of pages, links to unknown hosts. */
export function findSiteProblems(site: Site): Mistake[] {
  return [...findUnknownLinks(site), ...findLinkHosts(site)]
}

function findUnknownLinks({ pagesToTry = [], links }: Site): Mistake[] {
  return pagesToTry.flatMap(({ link: id }, position) => {
    if (Object.hasOwn(links, id)) return []
    const where = { file: siteFile, path: ['pagesToTry', position, 'link'] }
    return [mistake('unknown-link', where, { id, suggestion: didYouMean(id, Object.keys(links)) })]
  })
}

/** Links, the page that explains a code, sources, and the forms that tickets are handed to. */
function findLinkHosts({ $schema: _, ...site }: Site): Mistake[] {
  return collectTexts(siteFile, site).flatMap(({ text, file, path }) =>
    findHostProblems(text, { file, path }, site.linkHosts),
  )
}
