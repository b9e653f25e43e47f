import { copyResults } from '../ui/copy-results.ts'

/** Every sentence that the pages for admins share. */
export const text = {
  frame: {
    brand: 'Signpost for admins',
    toSite: 'To the site',
    skip: 'Skip to the main part',
    loading: 'Reading the content …',
    name: 'Pages for admins',
    tab: (title: string) => `${title} – for admins`,
    home: 'Problems and reviews',
    map: 'Map',
    outline: 'Outline',
    try: 'Try',
    coverage: 'Coverage',
    changes: 'What changed',
  },
  workspace: {
    dropped: (name: string, time: string) =>
      `You see the folder “${name}” from your device, as it was at ${time}. Nobody else does, and nothing is sent.`,
    stale: 'Changed a file? Choose the folder again. Reloading this page leaves it.',
    again: 'Choose the folder again',
    back: 'Back to the content of this site',
    choose: 'Look at a content folder from this device',
    hint: 'Drop the folder here, or choose it. It stays on your device.',
    read: 'Reading the folder …',
    nothing: (name: string) => `“${name}” holds no content files. Choose the folder in which site.json lies.`,
    part: (name: string) =>
      `“${name}” is no whole content folder: there is no site.json in it, and no guides. Choose the folder in which site.json lies.`,
    noFolder: 'That was no folder with files in it. Drop or choose the whole content folder, not single files.',
    tooLarge: 'This folder holds far more than content. Choose the folder in which site.json lies.',
    refused: 'The browser could not read this folder. Choose it once more, or copy it to another place first.',
  },
  noSource: {
    title: 'The content of this site cannot be shown here',
    body: 'The site has no file “content/source.json”. Copy all that “npm run build” makes to your host. You can look at a content folder from this device in the meantime.',
    bodyOfCopy:
      'This is a saved copy. It holds what people see, not the files that it was made of. Choose a content folder of this device, or open the live version.',
  },
  missing: {
    title: 'This page could not load',
    body: 'Check your network, then try again.',
    retry: 'Try again',
  },
  guide: {
    choose: 'Guide',
    unknown: (id: string) => `There is no guide “${id}” here.`,
    broken: (title: string) => `The guide “${title}” cannot be walked until these problems are mended.`,
    hasProblems: (title: string) => `Has problems: ${title}`,
    tab: (page: string, guide: string) => `${page}: ${guide}`,
    none: 'No guide here can be walked until its problems are mended.',
    toProblems: 'See the problems',
  },
  paste: {
    intoFile: (file: string) =>
      `Open “${file}”. Set the cursor at the end of the line "examples": [ and press Enter. Then paste.`,
    asFile: (file: string) => `This guide has no examples yet. Make the file “${file}” and paste this into it.`,
    copy: (count: number) => (count === 1 ? 'Copy the example' : 'Copy the examples'),
    results: copyResults('text', 'Paste it into the file'),
  },
} as const
