import { GuidePage } from '../guide-page.tsx'

export function CoveragePage() {
  return (
    <GuidePage page="coverage" title="Coverage" lead="">
      {({ guide }) => <p>{guide.id}</p>}
    </GuidePage>
  )
}
