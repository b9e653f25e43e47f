/** A text of JSON as an element of a page: nothing in it can end the element. `id` is how the app finds it. */
export function dataBlock(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`
}
