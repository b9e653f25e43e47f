import styles from './address-check.module.css'
import { DottedName } from './dotted-name.tsx'
import { text } from './text.ts'

/** The name of a page, to be read but not to be followed; of a page that nobody vouches for, first the part that counts. */
export function HostName({ host, shown, isReal }: { host: string; shown: string; isReal: boolean }) {
  const end = isReal ? '' : countingPart(host)
  return (
    <>
      {end !== '' && (
        <p>
          {text.of}{' '}
          <strong className={styles.owner}>
            <DottedName name={end} />
          </strong>
        </p>
      )}
      {end !== host && <Named label={end === '' ? text.at : text.whole} name={host} />}
      {shown !== host && <Named label={text.letters} name={shown} />}
    </>
  )
}

function Named({ label, name }: { label: string; name: string }) {
  return (
    <p className={styles.whole}>
      {label} <DottedName name={name} />
    </p>
  )
}

/** Endings of a country in which many have their names. */
const sharedEnding = /\.(?:co|com|org|net|ac|gov|edu)\.[a-z]{2}$/

/** The last two parts of a name count, or three of `contoso.co.uk`. Empty for a number. */
function countingPart(host: string): string {
  if (/^[\d.]+$|^\[/.test(host)) return ''
  return host
    .split('.')
    .slice(sharedEnding.test(host) ? -3 : -2)
    .join('.')
}
