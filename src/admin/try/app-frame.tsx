import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import styles from './app-frame.module.css'
import { fitFrame, type Look } from './look.ts'
import { text } from './text.ts'

type AppFrameProps = {
  frame: RefObject<HTMLIFrameElement | null>
  title: string
  /** The link that the app in the frame opens, as it stands behind the "#". */
  link: string
  look: Look
}

/** The app itself in a window of the wanted width and theme, made smaller where the page has less room. */
export function AppFrame({ frame, title, link, look }: AppFrameProps) {
  const { box, width: room } = useRoom()
  const { width, scale, shown } = fitFrame(look, room || look.width)
  return (
    <figure className={styles.figure} ref={box}>
      <figcaption className={styles.caption}>{text.frame.size(look.width, Math.round(shown * 100))}</figcaption>
      <div className={styles.window} style={{ inlineSize: look.width * shown }}>
        <iframe
          ref={frame}
          title={title}
          // Without a query of its own, the address would be that of this page: a page inside itself. Its file stays the
          // same, because not every host has one for the folder alone.
          src={`?try#${link}`}
          className={styles.frame}
          data-theme={look.theme}
          style={{ inlineSize: width, blockSize: `${100 / scale}%`, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  )
}

/** How many px wide an element is; zero before anybody knows. */
function useRoom(): { box: RefObject<HTMLElement | null>; width: number } {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const measure = () => setWidth(box.current?.clientWidth ?? 0)
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return { box, width }
}
