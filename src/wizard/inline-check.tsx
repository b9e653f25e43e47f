import { Suspense, useState } from 'react'
import type { Question } from '../model/guide.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import { text } from './text.ts'

type View = { onResult: (result: string) => void }

const views: Partial<Record<NonNullable<Question['check']>, (props: View) => React.ReactNode>> = {
  'dsregcmd-reader': lazyPart<View>(
    () => import('../checks/dsregcmd-reader/dsregcmd-reader.tsx').then((room) => room.DsregcmdReader),
    MissingPart,
  ),
}

type InlineCheckProps = { question: Question; onChoose: (option: string) => void }

/** The check inside a question, whose result picks the option that stands for it. The person still says "Continue". */
export function InlineCheck({ question, onChoose }: InlineCheckProps) {
  const [picked, setPicked] = useState('')
  const Check = question.check && views[question.check]
  if (!Check) return null

  function pick(result: string) {
    const option = question.options.find(({ results }) => results?.includes(result))
    setPicked(option?.label ?? '')
    if (option) onChoose(option.id)
  }

  return (
    <Suspense>
      <Check onResult={pick} />
      <p role="status">{picked && text.question.picked(picked)}</p>
    </Suspense>
  )
}
