import type { Plugin } from 'vite'

const literal = [/'(?:[^'\\\n]|\\.)*'/, /"(?:[^"\\\n]|\\.)*"/, /`(?:[^`\\]|\\.)*`/]
const description = new RegExp(`\\.describe\\(\\s*(?:${literal.map(({ source }) => source).join('|')}),?\\s*\\)`, 'gs')

/**
 * Takes the descriptions out of the schemas that the browser gets: they are for the editors of admins, which read them
 * in `content/schema`. Every line keeps its number, so that the source map stays true.
 */
export function dropDescriptions(): Plugin {
  return {
    name: 'signpost-drop-descriptions',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/model\/[\w-]+\.ts$/ },
      handler: (code) => ({ code: code.replace(description, emptied), map: null }),
    },
  }
}

function emptied(call: string): string {
  return `.describe(''${call.replace(/[^\n]/g, '')})`
}
