import { useRef } from 'react'
import type { Site } from '../../model/site-schema.ts'
import { Button } from '../../ui/button.tsx'
import { text } from '../text.ts'
import styles from './code-part.module.css'
import { QrCode } from './qr-code.tsx'

type CodePartProps = { address: string; helpDesk: Site['helpDesk']; ticketNumber: string | null }

/** The link for a phone's camera: on the page, over the whole window, and on paper with what a person needs. */
export function CodePart({ address, helpDesk, ticketNumber }: CodePartProps) {
  const large = useRef<HTMLDialogElement>(null)
  return (
    <section className={styles.part}>
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
      <div className={styles.paper}>
        <p className={styles.sender}>{text.link.instructions.greeting(helpDesk.name)}</p>
        <p>{text.link.code.paper.camera}</p>
      </div>
      <div className={styles.code}>
        <QrCode text={address} alt={text.link.code.alt} />
      </div>
      <div className={styles.paper}>
        <p className={styles.address}>{address}</p>
        <p>{text.link.instructions.call(helpDesk.phone)}</p>
        {ticketNumber && <p>{text.link.instructions.number(ticketNumber)}</p>}
        <p>
          <strong>{text.link.code.paper.safe}</strong>
        </p>
      </div>
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
