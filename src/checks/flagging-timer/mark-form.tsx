import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { clockNow } from '../clock-now.ts'
import styles from './flagging-timer.module.css'
import { text } from './text.ts'

const minutesAgo = [0, 1, 2, 3, 5, 10, 15]
const choices = minutesAgo.map((minutes) => ({ value: String(minutes), label: text.earlier(minutes) }))

/** Where the person says that the error is marked, and since when. `onMark` gets the instant in ISO 8601. */
export function MarkForm({ onMark }: { onMark: (at: string) => void }) {
  const [minutes, setMinutes] = useState('0')
  return (
    <div className={styles.mark}>
      <SelectField label={text.when} value={minutes} choices={choices} onPick={setMinutes} />
      <Button look="secondary" onClick={() => onMark(new Date(clockNow() - Number(minutes) * 60_000).toISOString())}>
        {text.mark}
      </Button>
    </div>
  )
}
