import { useState } from 'react'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Look, readWidth } from './look.ts'
import styles from './look-part.module.css'
import { text } from './text.ts'

type LookPartProps = { look: Look; onLook: (look: Look) => void }

/** Chooses theme, width and zoom of the frame. */
export function LookPart({ look, onLook }: LookPartProps) {
  const [own, setOwn] = useState<string | null>(null)
  const pickWidth = (picked: string) => {
    const width = readWidth(picked)
    setOwn(width === null ? String(look.width) : null)
    if (width !== null) onLook({ ...look, width })
  }
  const typeWidth = (typed: string) => {
    setOwn(typed)
    onLook({ ...look, width: readWidth(typed) ?? look.width })
  }
  return (
    <fieldset className={styles.look}>
      <legend>{text.look.name}</legend>
      <SelectField
        label={text.look.theme}
        value={look.theme}
        choices={choicesOf(text.look.themes)}
        onPick={(theme) => onLook({ ...look, theme: theme as Look['theme'] })}
      />
      <SelectField
        label={text.look.width}
        value={own === null ? String(look.width) : 'own'}
        choices={choicesOf(text.look.widths)}
        onPick={pickWidth}
      />
      <SelectField
        label={text.look.zoom}
        value={String(look.zoom)}
        choices={choicesOf(text.look.zooms)}
        onPick={(zoom) => onLook({ ...look, zoom: Number(zoom) })}
      />
      {own !== null && (
        <TextField
          label={text.look.own}
          warning={readWidth(own) === null ? text.look.ownWrong : null}
          type="number"
          value={own}
          onType={typeWidth}
        />
      )}
      <p className={styles.contrast}>{text.look.contrast}</p>
    </fieldset>
  )
}

function choicesOf(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }))
}
