import { lazy, type ReactNode, Suspense } from 'react'
import type { Block, Picture } from '../model/block-schema.ts'
import { safeInline } from '../model/safe-inline.ts'
import { RichText } from '../ui/rich-text.tsx'
import styles from './body.module.css'

const drawings = {
  'error-details': drawing(() => import('../ui/drawings/error-details.tsx').then((room) => room.ErrorDetails)),
  'caps-lock': drawing(() => import('../ui/drawings/caps-lock.tsx').then((room) => room.CapsLock)),
  'sign-in-page': drawing(() => import('../ui/drawings/sign-in-page.tsx').then((room) => room.SignInPage)),
} satisfies Record<Picture['name'], unknown>

type Drawing = (props: { labels: Picture['labels']; alt: string }) => ReactNode

/** A drawing that is fetched when it is wanted. When it cannot be had, its text alternative stands in. */
function drawing(load: () => Promise<(props: { labels: Picture['labels'] }) => ReactNode>) {
  return lazy(async (): Promise<{ default: Drawing }> => ({ default: await load().catch(() => Missing) }))
}

const Missing: Drawing = ({ alt }) => <p>{alt}</p>

/** The body of a step: its blocks, drawn one below the other. */
export function Body({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className={styles.body}>
      {blocks.map((block, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of one step never move
        <BlockView key={position} block={block} />
      ))}
    </div>
  )
}

function BlockView({ block }: { block: Block }) {
  if (typeof block === 'string') return <Paragraph text={block} />
  switch (block.kind) {
    case 'list':
      return <ul>{items(block.items)}</ul>
    case 'numbered-list':
      return <ol>{items(block.items)}</ol>
    case 'command':
      return <pre className={styles.command}>{block.text}</pre>
    case 'note':
      return (
        <div className={styles.note}>
          <Paragraph text={block.text} />
        </div>
      )
    case 'picture':
      return <PictureView picture={block} />
  }
}

function Paragraph({ text }: { text: string }) {
  return (
    <p>
      <RichText nodes={safeInline(text)} />
    </p>
  )
}

function items(texts: readonly string[]) {
  return texts.map((text) => (
    <li key={text}>
      <RichText nodes={safeInline(text)} />
    </li>
  ))
}

function PictureView({ picture }: { picture: Picture }) {
  const Drawing = drawings[picture.name]
  return (
    <div className={styles.picture} data-name={picture.name} role="img" aria-label={picture.alt}>
      <Suspense>
        <Drawing labels={picture.labels} alt={picture.alt} />
      </Suspense>
    </div>
  )
}
