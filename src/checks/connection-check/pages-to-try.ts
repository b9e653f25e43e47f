import type { Site } from '../../model/site-schema.ts'

export type PageToTry = { label: string; address: string }

/** The pages of content that people open by hand, with their addresses; each once, none without an address. */
export function pagesToTry({ pagesToTry: pages = [], links }: Pick<Site, 'pagesToTry' | 'links'>): PageToTry[] {
  const found = pages.flatMap(({ label, link }) => {
    const address = Object.hasOwn(links, link) ? links[link] : undefined
    return address ? [{ label, address }] : []
  })
  return found.filter((page, position) => found.findIndex(({ address }) => address === page.address) === position)
}
