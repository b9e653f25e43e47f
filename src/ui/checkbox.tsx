import type { ReactNode } from 'react'
import styles from './checkbox.module.css'

type CheckboxProps = { label: ReactNode; checked: boolean; onCheck: (checked: boolean) => void }

/** A native checkbox with its label. */
export function Checkbox({ label, checked, onCheck }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
