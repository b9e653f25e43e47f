import { type FilledSearch, fillSearch } from '../../engine/search/fill-search.ts'
import type { SearchFacts } from '../../engine/search/search-facts.ts'
import type { HelpDesk, Search } from '../../model/help-desk-schema.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { text } from '../text.ts'
import styles from './log-part.module.css'
import { SearchBlock } from './search-block.tsx'

/** So many searches stand open, the handiest of those that are possible; the others unfold. */
const open = 6

/** The searches of the site, filled with what a ticket knows. Those that are not possible come last. */
export function Searches({ file, facts }: { file: HelpDesk; facts: SearchFacts }) {
  const { searches, windowMinutes } = file
  const filled = searches.map((search) => ({ search, filled: fillSearch(search, facts, { windowMinutes }) }))
  const isPossible = (one: { filled: FilledSearch }) => one.filled.text !== ''
  const sorted = [...filled.filter(isPossible), ...filled.filter((one) => !isPossible(one))]
  const rest = sorted.slice(open)
  return (
    <>
      <Blocks filled={sorted.slice(0, open)} />
      {rest.length > 0 && (
        <Disclosure title={text.ticket.log.more(rest.length)}>
          <div className={styles.more}>
            <Blocks filled={rest} />
          </div>
        </Disclosure>
      )}
    </>
  )
}

function Blocks({ filled }: { filled: readonly { search: Search; filled: FilledSearch }[] }) {
  return (
    <ul className={styles.searches}>
      {filled.map((one) => (
        <SearchBlock key={one.search.id} {...one} />
      ))}
    </ul>
  )
}
