import { Fragment } from 'react'

export type RichTextNode =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; address: string }

/** Text with marks, drawn from nodes, never from HTML. Links to other hosts open beside this page, which stays. */
export function RichText({ nodes }: { nodes: readonly RichTextNode[] }) {
  return nodes.map((node, position) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of one text never move
    <Fragment key={position}>{draw(node)}</Fragment>
  ))
}

function draw(node: RichTextNode) {
  if (node.kind === 'strong') return <strong>{node.text}</strong>
  if (node.kind === 'code') return <code>{node.text}</code>
  if (node.kind === 'text') return node.text
  const elsewhere = node.address.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a href={node.address} {...elsewhere}>
      {node.text}
    </a>
  )
}
