import { type ReactNode, Suspense, useState } from 'react'
import type { CheckName } from '../model/check-names.ts'
import type { Question } from '../model/guide.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import { text } from './text.ts'

type CheckProps = {
  /** Called with what the check comes to, null when it comes to nothing. */
  onResult: (result: string | null) => void
  /** What the app says beside the result, for the check to say with its own words. */
  children: ReactNode
}

const checks: Record<CheckName, ((props: CheckProps) => ReactNode) | null> = {
  // It stands beside the options: error-desk-part.tsx.
  'error-reader': null,
  'dsregcmd-reader': lazyPart<CheckProps>(
    () => import('../checks/dsregcmd-reader/dsregcmd-reader.tsx').then((room) => room.DsregcmdReader),
    MissingPart,
  ),
}

type InlineCheckProps = { question: Question; chosen: string | null; onChoose: (option: string | null) => void }

/** The check inside a question, whose result picks the option that stands for it. The person still says "Continue". */
export function InlineCheck({ question, chosen, onChoose }: InlineCheckProps) {
  const [picked, setPicked] = useState<string | null>(null)
  const Check = question.check && checks[question.check]
  if (!Check) return null
  const option = question.options.find(({ id }) => id === picked && id === chosen)

  function pick(result: string | null) {
    const meant = question.options.find(({ results }) => result !== null && results?.includes(result))
    setPicked(meant?.id ?? null)
    // What the check has chosen goes with the text that said so; what the person has chosen stays.
    if (meant || picked === chosen) onChoose(meant?.id ?? null)
  }

  return (
    <Suspense>
      <Check onResult={pick}>
        {option && (
          <p>
            <strong>{text.question.picked(option.label)}</strong>
          </p>
        )}
      </Check>
    </Suspense>
  )
}
