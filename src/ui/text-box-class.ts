import styles from './text-box-class.module.css'

/** The class of a box for text that was copied elsewhere: large, in type of fixed width. */
export function textBoxClass(): string {
  return styles.box as string
}
