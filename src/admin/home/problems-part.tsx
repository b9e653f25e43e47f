import type { Problem } from '../../model/problem.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProblemList } from './problem-list.tsx'
import { text } from './text.ts'

/** What is wrong with the content: problems in the open, notices folded. */
export function ProblemsPart({ problems }: { problems: readonly Problem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const notices = problems.filter(({ severity }) => severity === 'notice')
  return (
    <>
      {errors.length === 0 ? (
        <Notice tone="good" role="status">
          <p>{text.sound}</p>
        </Notice>
      ) : (
        <>
          <h2>{text.errors(errors.length)}</h2>
          <ProblemList problems={errors} />
        </>
      )}
      {notices.length > 0 && (
        <Disclosure title={text.notices(notices.length)}>
          <p>{text.noticesHint}</p>
          <ProblemList problems={notices} />
        </Disclosure>
      )}
    </>
  )
}
