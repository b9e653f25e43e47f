import { isSavedCopy } from '../ui/saved-copy.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { lookAt } from './dropped-folder.ts'
import { FolderField } from './folder-field.tsx'
import { text } from './text.ts'

/** Stands in for every page for admins where the host has no `source.json`: a folder of the device can be looked at. */
export function MissingContent() {
  const heading = useArrival('missing content', text.frame.tab(text.noSource.title))
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text.noSource.title}
      </h1>
      <p>{isSavedCopy() ? text.noSource.bodyOfCopy : text.noSource.body}</p>
      <FolderField label={text.workspace.choose} onFolder={lookAt} />
    </>
  )
}
