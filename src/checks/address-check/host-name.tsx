import styles from './address-check.module.css'
import { text } from './text.ts'

/** The name of the page, to be read but not to be followed, with the part that counts in bold. */
export function HostName({ host, shown, isReal }: { host: string; shown: string; isReal: boolean }) {
  const [before, end] = parted(host)
  return (
    <>
      <p>
        {text.counts}{' '}
        <bdi dir="ltr" className={styles.name}>
          {shortened(before)}
          <b>{shortened(end)}</b>
        </bdi>
        {!isReal && before !== '' && <>. {text.bold}</>}
      </p>
      {shown !== host && (
        <p>
          {text.letters}{' '}
          <bdi dir="ltr" className={styles.name}>
            {shortened(shown)}
          </bdi>
        </p>
      )}
    </>
  )
}

/** The last two parts of a name count, or three of `contoso.co.uk`; of a number all does. */
function parted(host: string): [before: string, end: string] {
  const parts = host.split('.')
  const counting = (parts.at(-2) ?? '').length > 3 ? 2 : 3
  const end = /^[\d.]+$|^\[/.test(host) ? host : parts.slice(-counting).join('.')
  return [host.slice(0, host.length - end.length), end]
}

/** A long name without its middle. */
function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 40)}…${name.slice(-39)}` : name
}
