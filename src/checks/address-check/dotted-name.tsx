import styles from './address-check.module.css'

/** The name of a host, left to right, which goes on to a new line only behind a dot, as far as there is room. */
export function DottedName({ name }: { name: string }) {
  const parts = shortened(name).split(/(?<=\.)/)
  return (
    <bdi dir="ltr" className={styles.name}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a name have nothing but their place
        <span key={at}>{part}</span>
      ))}
    </bdi>
  )
}

/** A long name without its middle. */
function shortened(name: string): string {
  return name.length > 120 ? `${name.slice(0, 40)}…${name.slice(-79)}` : name
}
