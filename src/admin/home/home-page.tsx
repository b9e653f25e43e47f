import { Frame } from '../frame.tsx'
import { useWorkspace } from '../use-workspace.ts'

export function HomePage() {
  const { checked } = useWorkspace()
  return (
    <Frame place="home" title="Problems">
      <p>{checked.problems.length}</p>
    </Frame>
  )
}
