const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', colon: ':' }
const block = /^(?:br|p|div|td|th|tr|li|ul|ol|dl|dt|dd|h[1-6]|table|section|pre|hr|body|head|html|option|label)$/
const inline =
  /^(?:a|b|i|u|s|em|strong|span|code|mark|small|sub|sup|font|img|input|button|kbd|samp|tt|abbr|time|svg|path|link|meta|script|style|form|textarea|center|q|cite|del|ins|key|string|integer|array|dict|item)$/

/** Undoes character references: `&quot;`, `&#39;`, `&#x27;`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (all, decimal, hex, name) => {
    if (name) return entities[(name as string).toLowerCase()] ?? all
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
  })
}

/**
 * Takes tags away: those that begin a new line become a line break, `<wbr>` nothing, others of HTML a blank. The names of
 * other elements are labels, and so are their attributes.
 */
export function removeTags(text: string): string {
  const closed = new Set([...text.matchAll(/<\/([a-z][\w.:-]{0,40})>/gi)].map(([, name]) => name))
  return text.replace(
    /<(\/?)(?![0-9a-f]{8}-)([a-z][\w.:-]{0,40})([\s/][^<>]{0,1000})?>/gi,
    (_all, slash, name: string, rest = '') => {
      const tag = name.toLowerCase()
      if (tag === 'wbr') return ''
      if (block.test(tag)) return '\n'
      if (inline.test(tag)) return ' '
      if (slash === '/') return '\n'
      return closed.has(name) && !/=/.test(rest) ? `\n${name}: ` : ` ${/=/.test(rest) ? `${name} ${rest}` : ''} `
    },
  )
}
