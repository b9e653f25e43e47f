import { type ReactNode, Suspense } from 'react'
import styles from './blocks.module.css'
import { lazyPart } from './lazy-part.tsx'
import { RichText, type RichTextNode } from './rich-text.tsx'

const drawings = {
  'error-details': drawing(() => import('./drawings/error-details.tsx').then((room) => room.ErrorDetails)),
  'caps-lock': drawing(() => import('./drawings/caps-lock.tsx').then((room) => room.CapsLock)),
  'sign-in-page': drawing(() => import('./drawings/sign-in-page.tsx').then((room) => room.SignInPage)),
  'more-details': drawing(() => import('./drawings/more-details.tsx').then((room) => room.MoreDetails)),
  'copy-info': drawing(() => import('./drawings/copy-info.tsx').then((room) => room.CopyInfo)),
}

type Labels = Readonly<Record<string, string>>
type Picture = { kind: 'picture'; name: keyof typeof drawings; alt: string; labels: Labels }

/** One piece of text below another: a plain string is a paragraph. */
type Block =
  | string
  | { kind: 'list' | 'numbered-list'; items: readonly string[] }
  | { kind: 'command' | 'note'; text: string }
  | Picture

type Parse = (text: string) => readonly RichTextNode[]

/** When a drawing cannot be had, its text alternative stands in. */
function drawing(load: () => Promise<(props: { labels: Labels }) => ReactNode>) {
  return lazyPart<{ labels: Labels; alt: string }>(load, ({ alt }) => <p>{alt}</p>)
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
      return <pre className={styles.command}>{block.text}</pre>
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
  const Drawing = drawings[picture.name]
  return (
    <div className={styles.picture} data-name={picture.name} role="img" aria-label={picture.alt}>
      <Suspense>
        <Drawing labels={picture.labels} alt={picture.alt} />
      </Suspense>
    </div>
  )
}
