import { CopyButton } from './copy-button.tsx'
import { text } from './text.ts'

type CopyCommandProps = { command: string; shown: () => HTMLElement | null; describedBy: string }

/** The button that copies a command. */
export function CopyCommand({ command, shown, describedBy }: CopyCommandProps) {
  const { copy, results } = text.command
  return (
    <CopyButton label={copy} look="quiet" describedBy={describedBy} text={command} shown={shown} results={results} />
  )
}
