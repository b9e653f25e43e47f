import { useEffect, useId, useRef } from 'react'
import styles from './combobox.module.css'
import type { Choice } from './radio-group.tsx'
import fieldStyles from './text-field.module.css'
import { useListKeys } from './use-list-keys.ts'

type ComboboxProps = {
  label: string
  hint: string
  query: string
  onType: (query: string) => void
  /** What the query finds, best first. Enter picks the first one, or the one that the arrow keys lead to. */
  choices: readonly Choice[]
  /** How much was found; it is read out. */
  status: string
  onPick: (id: string) => void
}

/** A search field whose results unfold below it: type, perhaps press an arrow key, press Enter. */
export function Combobox({ label, hint, query, onType, choices, status, onPick }: ComboboxProps) {
  const id = useId()
  const keys = useListKeys({ count: choices.length, onPick: (position) => onPick(choices[position]?.id ?? '') })
  const active = keys.isOpen ? choices[keys.at] : undefined
  return (
    <div className={`${fieldStyles.field} ${styles.combobox}`}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={fieldStyles.hint}>
        {hint}
      </p>
      <input
        id={id}
        className={fieldStyles.box}
        role="combobox"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={keys.isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${active.id}`}
        aria-describedby={`${id}-hint`}
        value={query}
        onChange={(event) => {
          keys.restart()
          onType(event.target.value)
        }}
        onKeyDown={keys.press}
        onFocus={keys.unfold}
        onBlur={keys.fold}
      />
      <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.list} hidden={!keys.isOpen}>
        {choices.map((choice) => (
          <Result
            key={choice.id}
            id={`${id}-${choice.id}`}
            choice={choice}
            isActive={choice === active}
            onPick={onPick}
          />
        ))}
      </div>
      <p className={styles.status} role="status">
        {status}
      </p>
    </div>
  )
}

type ResultProps = { id: string; choice: Choice; isActive: boolean; onPick: (id: string) => void }

/** The focus stays in the field, which names the active result; so do the keys. */
function Result({ id, choice, isActive, onPick }: ResultProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field
    <div
      ref={place}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.choice}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(choice.id)}
    >
      {choice.label}
      {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
    </div>
  )
}
