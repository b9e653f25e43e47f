import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { FolderField } from './folder-field.tsx'

/** Files of a chosen folder, each with these bytes; they come when `ready` does. */
function choose(page: Element, paths: readonly string[], ready: Promise<unknown> = Promise.resolve()) {
  const files = paths.map((path) =>
    Object.assign(new File(['{}'], path.split('/').at(-1) as string), {
      webkitRelativePath: path,
      arrayBuffer: () => ready.then(() => new ArrayBuffer(0)),
    }),
  )
  fireEvent.change(page.querySelector('input') as Element, { target: { files } })
}

describe('the field for a content folder', () => {
  it('gives the folder that was chosen last, also when an earlier one is read later', async () => {
    const onFolder = vi.fn()
    const { container } = render(<FolderField label="Choose" onFolder={onFolder} />)
    let finish = () => {}
    const slow = new Promise<void>((resolve) => {
      finish = resolve
    })
    choose(container, ['first/site.json'], slow)
    choose(container, ['second/site.json'])
    await vi.waitFor(() => expect(onFolder).toHaveBeenCalledTimes(1))
    finish()
    await slow
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(onFolder.mock.calls.map(([{ name }]) => name)).toEqual(['second'])
  })

  it.each([
    ['the codes', 'codes/50126.json'],
    ['one guide', 'sign-in/guide.json'],
    ['all guides', 'guides/sign-in/guide.json'],
  ])('refuses a part of content: %s', async (_what, path) => {
    const onFolder = vi.fn()
    const { container } = render(<FolderField label="Choose" onFolder={onFolder} />)
    choose(container, [path])
    expect(await screen.findByText(/is no whole content folder: .* in which site\.json lies\.$/)).toBeDefined()
    expect(onFolder).not.toHaveBeenCalled()
  })

  it('takes a content folder whose site.json is missing, so that its problem is told', async () => {
    const onFolder = vi.fn()
    const { container } = render(<FolderField label="Choose" onFolder={onFolder} />)
    choose(container, ['content/guides/sign-in/guide.json', 'content/codes/unknown.json'])
    await vi.waitFor(() => expect(onFolder).toHaveBeenCalledTimes(1))
  })
})
