import { type ComponentProps, useMemo, useState } from 'react'
import { maskSecrets } from '../../error-text/mask-secrets.ts'
import { TextField } from '../../ui/text-field.tsx'
import { text } from './text.ts'

/**
 * A text box that hands on what is typed without what looks secret, and says at once what was left out. What stands
 * in the box itself stays in this component: it is never kept.
 */
export function MaskedField({ value, onType, warning, ...rest }: ComponentProps<typeof TextField>) {
  const [typed, setTyped] = useState({ raw: value, kept: value })
  const raw = typed.kept === value ? typed.raw : value
  const kinds = useMemo(() => [...new Set(maskSecrets(raw).masked.map(({ kind }) => kind))], [raw])
  return (
    <TextField
      {...rest}
      value={raw}
      warning={kinds.length > 0 ? text.masked(kinds) : warning}
      onType={(next) => {
        const kept = maskSecrets(next).text
        setTyped({ raw: next, kept })
        onType(kept)
      }}
    />
  )
}
