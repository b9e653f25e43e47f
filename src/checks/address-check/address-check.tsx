import { type ChangeEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import type { CheckResult } from '../../model/check-results.ts'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import check from '../check.module.css'
import type { CheckProps } from '../check-props.ts'
import { Said, type Tone } from '../said.tsx'
import { useLiveReport } from '../use-live-report.ts'
import styles from './address-check.module.css'
import { addressLine } from './address-line.ts'
import { ByEye } from './by-eye.tsx'
import { newPart } from './new-part.ts'
import { canParse } from './parse-url.ts'
import { type AddressReading, readAddress } from './read-address.ts'
import { text } from './text.ts'
import { type TrustedHosts, trustedHosts } from './trusted-hosts.ts'
import { Verdict } from './verdict.tsx'

type AddressCheckProps = CheckProps<CheckResult<'address-check'>>

/** Says whose page an address leads to. It only reads the text: nothing is opened, asked or kept but the host. */
export function AddressCheck(props: AddressCheckProps) {
  const trusted = trustedHosts(props.site)
  if (!trusted || !canParse()) return <ByEye site={props.site} trusted={trusted} />
  return <AddressBox {...props} trusted={trusted} />
}

function AddressBox({ site, trusted, onReport, children }: AddressCheckProps & { trusted: TrustedHosts }) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [reading, setReading] = useState<AddressReading | null>(null)
  const [isAsked, setAsked] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  useLiveReport(reading && { result: reading.result, line: addressLine(reading) }, onReport)

  function read(address: string) {
    setAsked(address.trim() !== '')
    setReading(readAddress(address, trusted))
  }

  function change(event: ChangeEvent<HTMLTextAreaElement>) {
    const next = event.target.value
    setPasted(next)
    if (isPasted(event, pasted)) return read(next)
    setAsked(false)
    setReading(null)
  }

  function empty() {
    setPasted('')
    setAsked(false)
    box.current?.focus()
  }

  function readOnEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    read(pasted)
  }

  const isNothing = !reading && isAsked
  return (
    <div className={check.check}>
      <label htmlFor={id}>{text.label}</label>
      <div id={`${id}-hint`} className={`${check.hint} ${styles.hint}`}>
        <p>{text.how}</p>
        <p>{text.phone}</p>
        <p>{text.safe}</p>
      </div>
      <textarea
        ref={box}
        id={id}
        className={textBoxClass()}
        dir="ltr"
        rows={3}
        value={pasted}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={change}
        onKeyDown={readOnEnter}
      />
      <p>
        <Button look="secondary" onClick={() => read(pasted)}>
          {text.check}
        </Button>
      </p>
      <Said tone={reading ? tones[reading.result] : 'unknown'}>
        {reading && (
          <Verdict reading={reading} site={site}>
            {children}
          </Verdict>
        )}
        {isNothing && <p>{text.nothing}</p>}
      </Said>
      {isNothing && (
        <p>
          <Button look="secondary" onClick={empty}>
            {text.empty}
          </Button>
        </p>
      )}
    </div>
  )
}

const tones: Record<AddressReading['result'], Tone> = {
  work: 'good',
  own: 'good',
  national: 'warn',
  personal: 'warn',
  fake: 'warn',
  unknown: 'unknown',
}

/**
 * What is pasted is judged at once; what is typed only when the person asks, so that no half word is judged. Keyboards of
 * phones paste as if they typed, but they type whole words too: there the beginning of an address tells.
 */
function isPasted({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>, before: string): boolean {
  const kind = 'inputType' in nativeEvent ? nativeEvent.inputType : ''
  if (kind === 'insertFromPaste' || kind === 'insertFromDrop') return true
  const added = newPart(before, target.value)
  return kind ? /https?:\/\/\S/i.test(added) : added.length > 3
}
