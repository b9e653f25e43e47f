import { useMemo } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { Workspace } from '../dropped-folder.ts'
import { ProblemList } from './problem-list.tsx'
import { stepAddresses } from './step-addresses.ts'
import { text } from './text.ts'

/** What is wrong with the content: problems in the open, notices folded. Due reviews have a part of their own. */
export function ProblemsPart({ workspace }: { workspace: Workspace }) {
  const { name, checked } = workspace
  const addresses = useMemo(() => stepAddresses(workspace), [workspace])
  const errors = checked.problems.filter(({ severity }) => severity === 'error')
  const notices = checked.problems.filter(({ severity, code }) => severity === 'notice' && code !== 'review-due')
  return (
    <>
      {errors.length === 0 ? (
        <Notice tone="good" role="status">
          <p>{name === null ? text.sound.site : text.sound.folder(name)}</p>
        </Notice>
      ) : (
        <>
          <h2>{text.errors(errors.length)}</h2>
          <ProblemList problems={errors} addresses={addresses} />
        </>
      )}
      {notices.length > 0 && (
        <Disclosure title={text.notices(notices.length)}>
          <p>{text.noticesHint}</p>
          <ProblemList problems={notices} addresses={addresses} />
        </Disclosure>
      )}
    </>
  )
}
