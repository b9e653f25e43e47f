import styles from './back-class.module.css'

/** The class of a link that leads back: quiet, with an arrow. */
export function backClass(): string {
  return styles.back as string
}
