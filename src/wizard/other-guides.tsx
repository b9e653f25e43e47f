import { Link } from 'react-router'
import { startOf } from '../engine/link.ts'
import type { ContentIndex } from '../model/content-index.ts'
import styles from './start-page.module.css'
import { text } from './text.ts'

/** The ways to all other guides, in one group for each kind of person. */
export function OtherGuides({ guides }: { guides: ContentIndex['guides'] }) {
  const groups = text.start.ways.map(({ audience, title }) => ({
    title,
    guides: guides.filter((guide) => guide.audience === audience),
  }))
  return groups
    .filter((group) => group.guides.length > 0)
    .map((group) => (
      <section key={group.title} className={styles.others}>
        <h2>{group.title}</h2>
        <ul>
          {group.guides.map((guide) => (
            <li key={guide.id}>
              <Link to={startOf(guide)} className={styles.guide}>
                {guide.title}
              </Link>
              <p>{guide.description}</p>
            </li>
          ))}
        </ul>
      </section>
    ))
}
