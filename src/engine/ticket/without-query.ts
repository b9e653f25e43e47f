const host = /^[^\w-]*[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/.*)?$/s

/**
 * Takes off each address in a text what follows "?" or "#": it can hold private things, and no help desk needs it. An
 * address has a scheme, or begins with a host with a dot; other words keep their marks.
 */
export function withoutQuery(text: string): string {
  return text.replace(/\S+/g, (word) => {
    const at = word.search(/[?#]/)
    const head = word.slice(0, at)
    return at > 0 && (head.includes('://') || host.test(head)) ? head : word
  })
}
