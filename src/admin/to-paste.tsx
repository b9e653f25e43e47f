import { useRef } from 'react'
import { examplesFileName } from '../model/content-files.ts'
import type { Example } from '../model/examples-schema.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { exampleJson, examplesFileJson } from './example-json.ts'
import { text } from './text.ts'
import styles from './to-paste.module.css'
import type { WorkspaceGuide } from './workspace-guide.ts'

type ToPasteProps = { guide: WorkspaceGuide; examples: readonly Example[] }

/** Examples as they stand in the file, to be copied; a whole file where the guide has none yet. */
export function ToPaste({ guide, examples }: ToPasteProps) {
  const shown = useRef<HTMLPreElement>(null)
  const file = examplesFileName(guide.guide.id)
  const isFirst = guide.examples === null
  const json = isFirst ? examplesFileJson(...examples) : examples.map(exampleJson).join('\n')
  return (
    <div className={styles.paste}>
      <p className={styles.where}>{isFirst ? text.paste.asFile(file) : text.paste.intoFile(file)}</p>
      <div className={styles.copy}>
        <CopyButton label={text.paste.copy(examples.length)} text={json} shown={shown} results={text.paste.results} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard */}
      <pre ref={shown} className={styles.json} tabIndex={0}>
        {json}
      </pre>
    </div>
  )
}
