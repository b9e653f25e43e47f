import { GuidePage } from '../guide-page.tsx'
import { PrintTitle } from '../print-title.tsx'
import { ExamplesPart } from './examples-part.tsx'
import { text } from './text.ts'
import { WalksPart } from './walks-part.tsx'

/** What the examples of a guide walk, and what random walks meet: `#/admin/coverage/sign-in`. */
export function CoveragePage() {
  return (
    <GuidePage page="coverage" title={text.title} lead={text.lead}>
      {(guide) => (
        <>
          <PrintTitle title={text.printed(guide.guide.file.title)} />
          <ExamplesPart key={`examples ${guide.guide.id}`} guide={guide} />
          <WalksPart key={`walks ${guide.guide.id}`} guide={guide.walk} />
        </>
      )}
    </GuidePage>
  )
}
