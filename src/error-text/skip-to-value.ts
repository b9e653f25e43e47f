const filler = /[\s:="'`*|()[\]{}<>\\,;#_~.\u2013\u2014\u2192\u3002\u3001-]{0,60}/y
const verb =
  /(?:in~?|is|was|are|ist|war|lautet|est|es|era|e|jest|to|je|var|er|of|for|no|nr|\u044d\u0442\u043e|\u662f|\u4e3a|\u70ba|\u306f|\uc740|\ub294)[\s:"'`*=([]{1,6}/iy
// `u'`, `string(36) "`, `Some("`, `UUID('`, `Optional[`
const prefix =
  /(?:[ubn](?=["'])|(?:string|str|some|just|ok|uuid|guid)[ \t]?(?:\(\d{1,3}\)[ \t])?[([{]?\s{0,40}(?=["'])|optional[[({]{1,2})["']{0,3}/iy

/** Where a label's value begins: behind colons, quotes, brackets, blanks, "is", and Python's `u'`. */
export function skipToValue(text: string, at: number): number {
  let place = skip(filler, text, at)
  place = skip(prefix, text, place)
  return skip(verb, text, place)
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
