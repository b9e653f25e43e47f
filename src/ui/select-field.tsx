import { useId } from 'react'
import fieldStyles from './text-field.module.css'

type SelectChoice = { value: string; label: string }

type SelectFieldProps = {
  label: string
  hint?: string
  value: string
  /** What can be picked; the first stands for nothing. A value that is none of these is shown as well. */
  choices: readonly SelectChoice[]
  /** More of them, each group below its name. */
  groups?: readonly { label: string; choices: readonly SelectChoice[] }[]
  onPick: (value: string) => void
  id?: string | undefined
}

/** A native select with its label and hint. */
export function SelectField({ label, hint, value, choices, groups = [], onPick, id }: SelectFieldProps) {
  const own = useId()
  const field = id ?? own
  const isKnown = [...choices, ...groups.flatMap((group) => group.choices)].some((choice) => choice.value === value)
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
        {choices.map(toOption)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.choices.map(toOption)}
          </optgroup>
        ))}
        {!isKnown && <option value={value}>{value}</option>}
      </select>
    </div>
  )
}

function toOption({ value, label }: SelectChoice) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  )
}
