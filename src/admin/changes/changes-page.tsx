import { Frame } from '../frame.tsx'

export function ChangesPage() {
  return (
    <Frame place="changes" title="What changed">
      <p />
    </Frame>
  )
}
