import { domainEndings } from './domain-endings.ts'
import { readsAsName } from './reads-as-name.ts'

/** Whether a text with one @ is most probably an address of whomever: "kim@northwind.com", and not "P@ss.word". */
export function readsAsAddress(text: string): boolean {
  const [name = '', domain = ''] = text.split('@')
  const isEnding = domainEndings.common.test(domain) || domainEndings.country.test(domain)
  return isEnding && name.length > 1 && readsAsName(name)
}
