import { importing } from './en/import.ts'
import { ui } from './en/ui.ts'

/** English: one file for each feature. */
export const en = { ui, import: importing }
