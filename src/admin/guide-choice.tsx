import { useNavigate } from 'react-router'
import { SelectField } from '../ui/select-field.tsx'
import type { BrokenGuide } from './broken-guides.ts'
import { text } from './text.ts'
import type { WorkspaceGuide } from './workspace-guide.ts'

type GuideChoiceProps = {
  guides: readonly WorkspaceGuide[]
  /** The guides that have to be mended first: they can be chosen to see why. */
  broken: readonly BrokenGuide[]
  /** The page that a guide is chosen for: `map` leads to `/admin/map/<guide>`. */
  page: string
  /** The id of the guide that is shown. */
  chosen: string
}

/** Leads to the same page of another guide of the workspace. */
export function GuideChoice({ guides, broken, page, chosen }: GuideChoiceProps) {
  const navigate = useNavigate()
  return (
    <SelectField
      label={text.guide.choose}
      value={chosen}
      choices={[
        ...guides.map(({ guide }) => ({ value: guide.id, label: guide.file.title })),
        ...broken.map(({ id, title }) => ({ value: id, label: text.guide.hasProblems(title) })),
      ]}
      onPick={(id) => navigate(`/admin/${page}/${id}`)}
    />
  )
}
