import { copyResults } from '../../ui/copy-results.ts'

/** Every sentence of the page that compares two versions of content; what changed is worded by the comparison itself. */
export const text = {
  title: 'What changed',
  lead: 'Compare two versions of the content: what is new, what is gone, and which links still work that people may have kept.',
  old: 'Old version',
  new: 'New version',
  site: 'The content of this site',
  folder: (name: string, time: string) => `The folder “${name}”, as it was at ${time}`,
  chooseOld: 'Choose the old folder',
  chooseNew: 'Choose the new folder',
  back: 'Take the content of this site',
  leave: 'Leave this folder',
  empty:
    'Choose the folder with the new version. You then see here what changed. The other pages for admins show that folder as well.',
  seeProblems: (count: number) => (count === 1 ? 'See the problem' : 'See the problems'),
  result: 'The result',
  show: 'Show',
  everything: (count: number) => `Everything (${count})`,
  topic: (name: string, count: number) => `${name} (${count})`,
  before: 'Before',
  after: 'After',
  nothing: 'Nothing',
  removed: 'removed:',
  added: 'added:',
  end: 'end of the change',
  sample: 'One of them, as it opens on this site now:',
  copy: 'Copy as text',
  copied: copyResults('list of changes'),
} as const
