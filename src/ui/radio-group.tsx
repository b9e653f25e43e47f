import { type ReactNode, useId } from 'react'
import styles from './radio-group.module.css'

export type Choice = { id: string; label: string; hint?: string | undefined }

type RadioGroupProps = {
  name: string
  legend: ReactNode
  /** What stands between the legend and the choices. */
  children?: ReactNode
  choices: readonly Choice[]
  chosen: string | null
  error: string | null
  /** The id of a sentence that belongs to the question. */
  describedBy?: string | undefined
  onChoose: (id: string) => void
}

/** Native radios in a fieldset. The id of the first radio is `name`, so that an error summary can link to it. */
export function RadioGroup({ name, legend, children, choices, chosen, error, describedBy, onChoose }: RadioGroupProps) {
  const errorId = useId()
  const described = [describedBy, error && errorId].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {children}
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
      <div className={styles.choices}>
        {choices.map((choice, position) => (
          <Radio
            key={choice.id}
            id={position === 0 ? name : `${name}-${choice.id}`}
            name={name}
            choice={choice}
            checked={choice.id === chosen}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  )
}

type RadioProps = { id: string; name: string; choice: Choice; checked: boolean; onChoose: (id: string) => void }

function Radio({ id, name, choice, checked, onChoose }: RadioProps) {
  const hintId = `${id}-hint`
  return (
    <div className={styles.choice}>
      <input
        type="radio"
        id={id}
        name={name}
        value={choice.id}
        checked={checked}
        onChange={() => onChoose(choice.id)}
        aria-describedby={choice.hint ? hintId : undefined}
      />
      <label htmlFor={id}>{choice.label}</label>
      {choice.hint && (
        <p id={hintId} className={styles.hint}>
          {choice.hint}
        </p>
      )}
    </div>
  )
}
