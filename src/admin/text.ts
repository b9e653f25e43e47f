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
    home: 'Problems',
    map: 'Map',
    outline: 'Outline',
    try: 'Try',
    coverage: 'Coverage',
    changes: 'What changed',
  },
  workspace: {
    site: 'You see the content of this site.',
    dropped: (name: string) => `You see the folder “${name}” from your device. Nobody else does, and nothing is sent.`,
    back: 'Back to the content of this site',
    choose: 'Look at a content folder from this device',
    hint: 'Drop the folder here, or choose it. It stays on your device.',
    read: 'Reading the folder …',
    nothing: (name: string) => `“${name}” holds no content files. Choose the folder in which site.json lies.`,
    noFolder: 'That was no folder with files in it. Drop or choose the whole content folder, not single files.',
    tooLarge: 'This folder holds far more than content. Choose the folder in which site.json lies.',
    refused: 'The browser could not read this folder. Choose it once more, or copy it to another place first.',
  },
  missing: {
    title: 'This page could not load',
    body: 'Check your network, then try again.',
    retry: 'Try again',
  },
  guide: {
    choose: 'Guide',
    unknown: (id: string) => `There is no guide “${id}” here.`,
    broken: (id: string) => `The guide “${id}” has problems that have to be mended before it can be walked.`,
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
