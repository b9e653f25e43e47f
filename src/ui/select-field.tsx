import { useId } from 'react'
import fieldStyles from './text-field.module.css'

type SelectFieldProps = {
  label: string
  hint?: string
  value: string
  /** What can be picked; the first stands for nothing. A value that is none of these is shown as well. */
  choices: readonly { value: string; label: string }[]
  onPick: (value: string) => void
  id?: string | undefined
}

/** A native select with its label and hint. */
export function SelectField({ label, hint, value, choices, onPick, id }: SelectFieldProps) {
  const own = useId()
  const field = id ?? own
  const isKnown = choices.some((choice) => choice.value === value)
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p id={`${field}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
      <select
        id={field}
        className={fieldStyles.box}
        value={value}
        aria-describedby={hint && `${field}-hint`}
        onChange={(event) => onPick(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    </div>
  )
}
