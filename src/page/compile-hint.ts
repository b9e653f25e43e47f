import type { Plugin } from 'vite'

/**
 * Puts a hint at the head of the first chunk: the browser compiles all of it at once, beside the page's own thread and
 * while it arrives, because nearly all of it runs before the first answer. Without it, each function is read a second
 * time, on that thread, when it is called for the first time. Browsers that do not know the hint see a comment
 * (https://v8.dev/blog/explicit-compile-hints).
 */
export const compileHint: Plugin = {
  name: 'signpost-compile-hint',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.name === 'first') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    },
  },
}
