import { GuidePage } from '../guide-page.tsx'

export function OutlinePage() {
  return (
    <GuidePage page="outline" title="Outline" lead="">
      {({ guide }) => <p>{guide.id}</p>}
    </GuidePage>
  )
}
