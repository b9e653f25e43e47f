import { useHelpDeskFile } from '../../content/use-help-desk-file.ts'
import type { SearchFacts } from '../../engine/search/search-facts.ts'
import type { Clues } from '../../engine/search/suspect-cause.ts'
import { text } from '../text.ts'
import { PagePart } from './page-part.tsx'
import { Searches } from './searches.tsx'
import { SuspectedCause } from './suspected-cause.tsx'

const words = text.ticket.log

type LogSearchesProps = { facts: SearchFacts; walk: Omit<Clues, 'codes'> }

/** What the site's file for the help desk makes of a ticket: the suspected cause, and searches ready to be copied. */
export function LogSearches(props: LogSearchesProps) {
  return (
    <PagePart missing={words.missing}>
      <FromFile {...props} />
    </PagePart>
  )
}

function FromFile({ facts, walk }: LogSearchesProps) {
  const file = useHelpDeskFile()
  if (!file) return <p>{words.noFile}</p>
  return (
    <>
      <SuspectedCause scenarios={file.scenarios} clues={{ codes: facts.codes, ...walk }} />
      <h3>{words.searches}</h3>
      <Searches file={file} facts={facts} />
    </>
  )
}
