import type { Plugin } from 'vite'

const description = /\.describe\(\s*'(?:[^'\\\n]|\\.)*',?\s*\)/g

/**
 * Takes the descriptions out of the schemas that the browser gets: they are for the editors of admins, which read them
 * in `content/schema`.
 */
export function dropDescriptions(): Plugin {
  return {
    name: 'signpost-drop-descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/model\/[\w-]+\.ts$/ },
      handler: (code) => code.replace(description, ".describe('')"),
    },
  }
}
