import type { ComponentType } from 'react'
import { create } from 'zustand'
import styles from './page-news.module.css'

/** What draws the news of the page. It is fetched after the first page, so at first there is nothing. */
export const usePageNews = create<{ News: ComponentType | null }>(() => ({ News: null }))

/** The place for what the page says of itself. It is there from the start, so that nothing moves when it is filled. */
export function PageNews() {
  const { News } = usePageNews()
  return (
    <div className={styles.news} aria-live="polite">
      {News && <News />}
    </div>
  )
}
