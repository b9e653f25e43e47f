import type { Rolldown } from 'vite'

/** The first file of a build that is no script and whose name is wanted. Throws when there is none. */
export function assetIn(bundle: Rolldown.OutputBundle, isWanted: (name: string) => boolean): Rolldown.OutputAsset {
  const found = Object.values(bundle).find(({ type, fileName }) => type === 'asset' && isWanted(fileName))
  if (!found) throw new Error('The build has lost a file that the page needs.')
  return found as Rolldown.OutputAsset
}

export function textOf({ source }: Rolldown.OutputAsset): string {
  return typeof source === 'string' ? source : Buffer.from(source).toString('utf8')
}
