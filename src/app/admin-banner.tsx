import { useQuery } from '@tanstack/react-query'
import { allFilesQuery } from '../content/all-files-query.ts'
import { type Refusal, useContentState } from '../content/content-state.ts'
import { newerIndexQuery } from '../content/newer-index-query.ts'
import { Notice } from '../ui/notice.tsx'
import { text } from './admin-banner-text.ts'

/** Tells admins when this page runs on anything else than the newest content of its host: why, and what to do. */
export function AdminBanner() {
  const refused = useContentState((state) => state.refused)
  useQuery(allFilesQuery)
  const isOlder = useQuery(newerIndexQuery).data === true
  if (refused.length > 0) {
    return (
      <Notice tone="warn" title={text.refused} role="status">
        {refused.map((one) => (
          <Refused key={one.file} refusal={one} />
        ))}
        <p>{text.onlyAdmins}</p>
      </Notice>
    )
  }
  return (
    isOlder && (
      <Notice title={text.older} role="status">
        <p>{text.reload}</p>
      </Notice>
    )
  )
}

function Refused({ refusal: { file, fault, used, keptAt } }: { refusal: Refusal }) {
  const { wrong, remedy } = text.faults[fault]
  return (
    <p>
      {wrong(file)} {used === 'kept' ? text.kept(formatTime(keptAt ?? 0)) : used ? text.built : text.nothing} {remedy}
    </p>
  )
}

function formatTime(time: number): string {
  return new Date(time).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })
}
