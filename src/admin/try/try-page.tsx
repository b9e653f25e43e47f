import { GuidePage } from '../guide-page.tsx'

export function TryPage() {
  return (
    <GuidePage page="try" title="Try" lead="">
      {({ guide }) => <p>{guide.id}</p>}
    </GuidePage>
  )
}
