import type { Plugin } from 'vite'
import type { PlainTree } from './plain-tree.ts'

/** Gives the pages to compare with their questions: `import { tree } from 'virtual:tree'`. */
export function treePlugin(tree: PlainTree): Plugin {
  return {
    name: 'bench-tree',
    resolveId: (id) => (id === 'virtual:tree' ? '\0tree' : null),
    // A long text is read faster by JSON.parse than as code.
    load: (id) => (id === '\0tree' ? `export const tree = JSON.parse(${JSON.stringify(JSON.stringify(tree))})` : null),
  }
}
