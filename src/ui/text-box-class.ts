import styles from './text-box-class.module.css'

/** The class of a box for text that counts to the letter, in type of fixed width. A text area is as high as its rows. */
export function textBoxClass(): string {
  return styles.box as string
}
