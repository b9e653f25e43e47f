import { Link } from 'react-router'
import { startOf } from '../engine/link.ts'
import type { ContentIndex } from '../model/content-index.ts'
import styles from './start-page.module.css'
import { text } from './text.ts'

/**
 * The ways to all other guides, in one group for each kind of person, in the order in which the guides come. Beside those
 * for helpers stands the way to the help desk's own pages.
 */
export function OtherGuides({ guides }: { guides: ContentIndex['guides'] }) {
  const audiences = [...new Set(guides.map(({ audience }) => audience))]
  return audiences.map((audience) => (
    <section key={audience} className={styles.others} data-needs-script>
      <h2>{text.start.ways[audience]}</h2>
      <ul>
        {guides
          .filter((guide) => guide.audience === audience)
          .map((guide) => (
            <li key={guide.id}>
              <Link to={startOf(guide)} className={styles.guide}>
                {guide.title}
              </Link>
              <p>{guide.description}</p>
            </li>
          ))}
        {audience === 'helpers' && (
          <li>
            <Link to="/help-desk" className={styles.guide}>
              {text.start.helpDesk.title}
            </Link>
            <p>{text.start.helpDesk.detail}</p>
          </li>
        )}
      </ul>
    </section>
  ))
}
