import { useLayoutEffect } from 'react'
import type { Preview } from '../../content/preview.ts'
import type { Content } from '../../model/content-files.ts'
import { previewFiles } from './preview-files.ts'

/**
 * Makes every frame of this page a preview while the page is open: of this content, or for null of what the host has.
 * Nothing that happens in a preview is kept.
 */
export function usePreview(content: Content | null): void {
  useLayoutEffect(() => {
    const files = content && previewFiles(content)
    const page = window as { signpostPreview?: Preview }
    page.signpostPreview = { read: (file) => files?.get(file) ?? null }
    return () => {
      delete page.signpostPreview
    }
  }, [content])
}
