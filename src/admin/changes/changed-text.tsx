import { useMemo } from 'react'
import type { Texts } from '../../content/compare/change.ts'
import { shownPieces } from '../../content/compare/marked-text.ts'
import type { Piece } from '../../content/compare/word-diff.ts'
import styles from './changes.module.css'
import { text } from './text.ts'

/** A text before and after beside each other. What is gone is struck through, what is new is underlined; both are said. */
export function ChangedText({ texts }: { texts: Texts }) {
  const pieces = useMemo(() => shownPieces(texts), [texts])
  return (
    <dl className={styles.texts}>
      <Side heading={text.before} pieces={pieces.filter(({ kind }) => kind !== 'added')} />
      <Side heading={text.after} pieces={pieces.filter(({ kind }) => kind !== 'removed')} />
    </dl>
  )
}

function Side({ heading, pieces }: { heading: string; pieces: readonly Piece[] }) {
  return (
    <div className={styles.side}>
      <dt>{heading}</dt>
      <dd>
        {pieces.length === 0 && <span className={styles.hint}>{text.nothing}</span>}
        {pieces.map((piece, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name, and they never move
          <PieceOfText key={place} piece={piece} />
        ))}
      </dd>
    </div>
  )
}

/** A screen reader hears where a change begins and ends; blanks alone are no change. */
function PieceOfText({ piece: { text: written, kind } }: { piece: Piece }) {
  if (kind === 'same' || written.trim() === '') return written
  const Mark = kind === 'removed' ? 'del' : 'ins'
  const words = written.trim()
  const [before, after] = written.split(words, 2)
  return (
    <>
      {before}
      <Mark>
        <span className={styles.unseen}> {kind === 'removed' ? text.removed : text.added} </span>
        {words}
        <span className={styles.unseen}> ({text.end}) </span>
      </Mark>
      {after}
    </>
  )
}
