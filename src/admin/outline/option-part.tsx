import type { OutlineOption } from '../../content/outline/guide-outline.ts'
import { optionTexts } from '../../content/outline/option-texts.ts'
import styles from './outline.module.css'
import { PlaceLink, placeId } from './place-link.tsx'
import { text } from './text.ts'

type OptionPartProps = { step: string; option: OutlineOption; withTexts: boolean }

/** An option with every step that it can lead to, and when. */
export function OptionPart({ step, option: { letter, option, ways }, withTexts }: OptionPartProps) {
  return (
    <li id={placeId('option', `${step}/${option.id}`)} tabIndex={-1} className={styles.option}>
      <span className={styles.letter}>{letter}</span>
      <div>
        <p className={styles.label}>{option.label}</p>
        {withTexts &&
          optionTexts(option).map((one) => (
            <p key={one} className={styles.soft}>
              {one}
            </p>
          ))}
        <ul className={styles.ways}>
          {ways.map(({ name, condition, to, number, title, isAbove }) => (
            <li key={name} data-edge={name}>
              {condition && `${condition}: `}
              <PlaceLink to={{ step: to }}>
                {number} {title}
              </PlaceLink>{' '}
              {isAbove && text.step.above}
            </li>
          ))}
        </ul>
      </div>
    </li>
  )
}
