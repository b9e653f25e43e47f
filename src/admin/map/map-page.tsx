import { GuidePage } from '../guide-page.tsx'

export function MapPage() {
  return (
    <GuidePage page="map" title="Map" lead="">
      {({ guide }) => <p>{guide.id}</p>}
    </GuidePage>
  )
}
