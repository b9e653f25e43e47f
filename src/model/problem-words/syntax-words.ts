import { syntaxFileWords } from './syntax-file-words.ts'
import { syntaxSignWords } from './syntax-sign-words.ts'
import { syntaxValueWords } from './syntax-value-words.ts'

/** Files that cannot be read. */
export const syntaxWords = { ...syntaxFileWords, ...syntaxSignWords, ...syntaxValueWords }
