/**
 * The name of the index that this app was built with, as the page says it: its files are on the host as long as nobody
 * takes them away, whatever is dropped over them. Null in the dev server, which follows the content folder.
 */
export function builtIndexName(): string | null {
  return document.querySelector('meta[name="signpost-content"]')?.getAttribute('content') ?? null
}
