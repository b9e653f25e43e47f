import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { text } from '../text.ts'
import styles from './code-part.module.css'
import { QrCode } from './qr-code.tsx'

type CodePartProps = { address: string; helpDesk: string }

/** The link for a phone's camera: on the page, over the whole window, and on paper with nothing else. */
export function CodePart({ address, helpDesk }: CodePartProps) {
  const large = useRef<HTMLDialogElement>(null)
  return (
    <section className={styles.part}>
      <div className={styles.code}>
        <QrCode text={address} alt={text.link.code.alt} />
      </div>
      <div className={styles.words}>
        <h2>{text.link.code.title}</h2>
        <p>{text.link.code.note}</p>
        <Button look="secondary" onClick={() => large.current?.showModal()}>
          {text.link.code.large}
        </Button>
        <Button look="secondary" onClick={() => print()}>
          {text.link.code.print}
        </Button>
      </div>
      <p className={styles.paper}>
        {helpDesk}
        <br />
        {address}
      </p>
      <dialog ref={large} className={styles.large} aria-label={text.link.code.title}>
        <div className={styles.largeCode}>
          <QrCode text={address} alt={text.link.code.alt} />
        </div>
        <p className={styles.address}>{address}</p>
        <Button onClick={() => large.current?.close()}>{text.link.code.close}</Button>
      </dialog>
    </section>
  )
}
