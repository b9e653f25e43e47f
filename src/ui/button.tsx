import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { look?: ButtonLook }

/** A native button. `look` says how loud it is; one `primary` a page. */
export function Button({ look = 'primary', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClass(look)} />
}

/** The class that makes a link look like a button. */
export function buttonClass(look: ButtonLook): string {
  return `${styles.button} ${styles[look]}`
}
