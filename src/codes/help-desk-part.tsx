import type { ReactNode } from 'react'
import { useContentIndex, useGuideIfThere } from '../content/use-content.ts'
import type { Code } from '../model/code-schema.ts'
import { safeInline } from '../model/safe-inline.ts'
import { Blocks } from '../ui/blocks.tsx'
import styles from './help-desk-part.module.css'
import { text } from './text.ts'

/** What the help desk looks at for a code, and where all of this comes from. */
export function HelpDeskPart({ record }: { record: Code }) {
  return (
    <section className={styles.part}>
      <h2>{text.code.helpDesk}</h2>
      <div className={styles.columns}>
        <Blocks blocks={record.helpDesk} parse={safeInline} />
        <Facts record={record} />
      </div>
    </section>
  )
}

function Facts({ record: { code, name, start, sources, checked } }: { record: Code }) {
  const section = useSectionTitle(start)
  const lookup = useLookup(code)
  return (
    <dl className={styles.facts}>
      {name && <Fact term={text.code.name}>{name}</Fact>}
      {lookup && (
        <Fact term={text.code.lookUp}>
          <ElsewhereLink address={lookup.href}>{text.code.lookUpAt(code, lookup.host)}</ElsewhereLink>
        </Fact>
      )}
      {section && <Fact term={text.code.section}>{section}</Fact>}
      <Fact term={text.code.sources}>
        <ul className={styles.sources}>
          {sources.map(({ title, address }) => (
            <li key={address}>
              <ElsewhereLink address={address}>{title}</ElsewhereLink>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={text.code.checked}>
        <time dateTime={checked}>{longDate(checked)}</time>
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ElsewhereLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

/** The page where the site's help desk looks a number up; null for names, and where the site has none. */
function useLookup(code: string): URL | null {
  const { codeLookup } = useContentIndex().site
  return codeLookup && /^[0-9]+$/.test(code) ? new URL(codeLookup + code) : null
}

/** The title of the section in which the code enters its guide, once the guide is there. */
function useSectionTitle({ guide, section }: Code['start']): string | undefined {
  const sections = useGuideIfThere(guide)?.sectionOf.values() ?? []
  return [...sections].find(({ id }) => id === section)?.title
}

function longDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}
