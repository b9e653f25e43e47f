import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react'
import styles from './text-field.module.css'

type TextFieldProps = {
  label: string
  hint?: ReactNode
  /** Something to look at again. It never stops anybody. */
  warning?: string | null
  value: string
  onType: (value: string) => void
  onBlur?: () => void
  type?: HTMLInputTypeAttribute
  autoComplete?: string
  /** The latest moment of a date field. */
  max?: string
  /** Number of lines; more than one makes it a text area. */
  lines?: number
  id?: string
  /** True for ids and codes: fixed-width type, no spelling marks, no capitals by the phone. */
  verbatim?: boolean
}

/** A labelled text box with its hint and, when needed, a warning that is read out. */
export function TextField({
  label,
  hint,
  warning,
  value,
  onType,
  onBlur,
  lines = 1,
  verbatim = false,
  id: ownId,
  autoComplete,
  ...rest
}: TextFieldProps) {
  const madeId = useId()
  const id = ownId ?? madeId
  const describedBy = [hint ? `${id}-hint` : '', warning ? `${id}-warning` : ''].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    onBlur,
    autoComplete,
    'aria-describedby': describedBy || undefined,
    className: verbatim ? `${styles.box} ${styles.verbatim}` : styles.box,
    autoCapitalize: verbatim ? 'off' : undefined,
    spellCheck: verbatim ? false : undefined,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onType(event.target.value)} />
      ) : (
        <input {...shared} {...rest} onChange={(event) => onType(event.target.value)} />
      )}
      <p id={`${id}-warning`} className={styles.warning} aria-live="polite">
        {warning}
      </p>
    </div>
  )
}
