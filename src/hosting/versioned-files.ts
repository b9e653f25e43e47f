import { cacheControl, forever } from './cache-rules.ts'

/**
 * The files that a visit begins with and whose names carry a hash, as paths such as `/assets/first-1a2b3c4d.js`: the ones
 * that the page names, and the content. Some hosts set headers by path alone, so that a pattern would make a missing
 * file last for a year as well, and allow 100 rules: for them the files are named one by one. The others are asked for
 * again there, which costs an empty answer each, and the service worker keeps them anyway.
 */
export function versionedFiles(page: string, files: readonly string[]): string[] {
  return files
    .map((file) => `/${file}`)
    .filter((path) => cacheControl(path) === forever)
    .filter((path) => path.startsWith('/content/') || page.includes(`.${path}"`))
    .sort()
}
