import type { CSSOptions } from 'vite'
import { layerOrder } from './layer-order.ts'

/** How styles are read, the same for the page in the build, in the browser and in a test. */
export const cssOptions: CSSOptions = {
  postcss: { plugins: [layerOrder] },
  modules: { generateScopedName: className },
}

/** The name of a class: where its file lies, and what it is called there. A page full of such names packs well. */
function className(name: string, file: string): string {
  const place = file.replace(/^.*\/src\/|\.module\.css.*$/gs, '').replaceAll('/', '-')
  return `${place}-${name}`
}
