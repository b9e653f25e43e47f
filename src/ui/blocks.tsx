import { Suspense } from 'react'
import styles from './blocks.module.css'
import { Command } from './command.tsx'
import type { DrawingName } from './drawings/drawings.tsx'
import { lazyPart } from './lazy-part.tsx'
import { RichText, type RichTextNode } from './rich-text.tsx'
import { useAfterWords } from './use-after-words.ts'

type Labels = Readonly<Record<string, string>>
type Picture = { kind: 'picture'; name: DrawingName; alt: string; labels: Labels }

/** One piece of text below another: a plain string is a paragraph. */
type Block =
  | string
  | { kind: 'list' | 'numbered-list'; items: readonly string[] }
  | { kind: 'command' | 'note'; text: string }
  | Picture

type Parse = (text: string) => readonly RichTextNode[]

type Drawing = ReturnType<typeof lazyPart<{ labels: Labels; alt: string }>>

const drawings: { [name in DrawingName]?: Drawing } = {}

/** A drawing, fetched when it is first wanted. When it cannot be had, its text alternative stands in. */
function drawing(name: DrawingName): Drawing {
  const part: Drawing = lazyPart(
    () => import('./drawings/drawings.tsx').then((room) => room.drawings[name]),
    ({ alt }) => <p>{alt}</p>,
  )
  drawings[name] = part
  return part
}

/** Blocks, drawn one below the other. `parse` finds the marks inside a text. */
export function Blocks({ blocks, parse }: { blocks: readonly Block[]; parse: Parse }) {
  return (
    <div className={styles.body}>
      {blocks.map((block, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one text never move
        <BlockView key={position} block={block} parse={parse} />
      ))}
    </div>
  )
}

function BlockView({ block, parse }: { block: Block; parse: Parse }) {
  if (typeof block === 'string') return paragraph(block, parse)
  switch (block.kind) {
    case 'list':
      return <ul>{items(block.items, parse)}</ul>
    case 'numbered-list':
      return <ol>{items(block.items, parse)}</ol>
    case 'command':
      return <Command command={block.text} />
    case 'note':
      return <div className={styles.note}>{paragraph(block.text, parse)}</div>
    case 'picture':
      return <PictureView picture={block} />
  }
}

function paragraph(text: string, parse: Parse) {
  return (
    <p>
      <RichText nodes={parse(text)} />
    </p>
  )
}

function items(texts: readonly string[], parse: Parse) {
  return texts.map((text) => (
    <li key={text}>
      <RichText nodes={parse(text)} />
    </li>
  ))
}

/** One of the app's drawings with its text alternative; its room is kept while it is fetched. */
export function PictureView({ picture }: { picture: Picture }) {
  const Drawing = drawings[picture.name] ?? drawing(picture.name)
  const isDrawn = useAfterWords()
  return (
    <div className={styles.picture} role="img" aria-label={picture.alt}>
      <Suspense>{isDrawn && <Drawing labels={picture.labels} alt={picture.alt} />}</Suspense>
    </div>
  )
}
