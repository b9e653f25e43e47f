import { Frame } from '../frame.tsx'
import { useWorkspace } from '../use-workspace.ts'
import { FiguresPart } from './figures-part.tsx'
import { ProblemsPart } from './problems-part.tsx'
import { ReviewsPart } from './reviews-part.tsx'
import { text } from './text.ts'

/** The admins' first page: what is wrong with the content, what is due for a review, and how big the guides are. */
export function HomePage() {
  const workspace = useWorkspace()
  return (
    <Frame place="home" title={text.title} lead={text.lead} folder="always">
      <ProblemsPart workspace={workspace} />
      <ReviewsPart workspace={workspace} />
      <FiguresPart workspace={workspace} />
    </Frame>
  )
}
