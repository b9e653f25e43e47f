import { type ComponentProps, useMemo, useState } from 'react'
import { maskSecrets } from '../../error-text/mask-secrets.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useWhenQuiet } from '../../ui/use-when-quiet.ts'
import { text } from './text.ts'

/**
 * A text box that hands on what is typed without what looks secret, and says at once what was left out. Any other
 * warning waits until the person pauses or leaves the box. What stands in the box itself stays in this component: it
 * is never kept.
 */
export function MaskedField({ value, onType, warning = null, ...rest }: ComponentProps<typeof TextField>) {
  const [typed, setTyped] = useState(() => masked(value))
  // What another tab or a link brings counts instead of what was typed here.
  const { raw, kinds } = useMemo(() => (typed.kept === value ? typed : masked(value)), [typed, value])
  const [settled, settle] = useWhenQuiet(warning, raw)
  return (
    <TextField
      // What the browser keeps to restore a page would hold what was typed, unmasked.
      autoComplete="off"
      {...rest}
      value={raw}
      warning={kinds.length > 0 ? text.masked(kinds) : warning === settled ? warning : null}
      onBlur={settle}
      onType={(next) => {
        const now = masked(next)
        setTyped(now)
        onType(now.kept)
      }}
    />
  )
}

/** What was typed, what may be kept of it, and the kinds of secrets that it has. */
function masked(raw: string): { raw: string; kept: string; kinds: readonly string[] } {
  const { text: kept, masked: secrets } = maskSecrets(raw)
  return { raw, kept, kinds: [...new Set(secrets.map(({ kind }) => kind))] }
}
