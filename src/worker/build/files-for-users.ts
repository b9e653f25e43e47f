import type { Rolldown } from 'vite'

/** Modules that only admins fetch, who have a network. */
const forAdmins = /\/src\/(?:admin\/|app\/admin-)/

/**
 * The names of the files of a build that anybody but admins may need: all chunks that are reached from the page without
 * the modules for admins, with their style sheets and drawings. A drawing that no chunk claims counts as needed.
 */
export function filesForUsers(bundle: Rolldown.OutputBundle): Set<string> {
  const files = Object.values(bundle)
  const chunks = new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const page = String((bundle['index.html'] as Rolldown.OutputAsset).source)
  const reached = new Set([...chunks.keys()].filter((name) => page.includes(name)))
  for (const name of reached) {
    const { imports = [], dynamicImports = [] } = chunks.get(name) ?? {}
    for (const next of [...imports, ...dynamicImports]) {
      if (!forAdmins.test(chunks.get(next)?.facadeModuleId ?? '')) reached.add(next)
    }
  }
  const claimedBy = (names: Iterable<string>) =>
    new Set([...names].flatMap((name) => claims(chunks.get(name) as Rolldown.OutputChunk)))
  const needed = claimedBy(reached)
  const claimed = claimedBy(chunks.keys())
  const assets = files.filter(({ type }) => type === 'asset').map(({ fileName }) => fileName)
  return new Set([...reached, ...assets.filter((name) => needed.has(name) || !claimed.has(name))])
}

function claims({ viteMetadata }: Rolldown.OutputChunk): string[] {
  return [...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])]
}
