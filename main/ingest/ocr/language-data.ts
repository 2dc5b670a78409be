import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The language data that Collate brings, by Tesseract's codes. */
export const builtInLanguages = ['eng', 'kaz', 'ukr'] as const
type BuiltIn = (typeof builtInLanguages)[number]

/** A code of language data, as its file is called. */
export const languageCode = /^[A-Za-z][A-Za-z0-9_]{1,30}$/

/** The folder of data that a person added, `rus.traineddata`, and `chosen.json`; under the configuration folder. */
export const addedFolder = (configFolder: string) => join(configFolder, 'ocr')
export const dataFileName = (code: string) => `${code}.traineddata`

/** Codes of the data in a folder, in order. */
export function addedLanguages(folder: string | null): string[] {
  if (folder === null) return []
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.traineddata'))
      .map(name => name.slice(0, -'.traineddata'.length))
      .filter(code => languageCode.test(code))
      .sort()
  } catch {
    return []
  }
}

/** The languages that a person chose to be read always; null where Collate chooses. */
export function chosenLanguages(folder: string | null): string[] | null {
  if (folder === null) return null
  try {
    const chosen: unknown = JSON.parse(readFileSync(join(folder, 'chosen.json'), 'utf8'))
    const codes = Array.isArray(chosen)
      ? chosen.filter(code => typeof code === 'string' && languageCode.test(code))
      : []
    return codes.length > 0 ? codes : null
  } catch {
    return null
  }
}

/** How the folders begin that are lent, in the system's folder for what is temporary; six letters follow. */
const lentName = 'collate-ocr-'
/** Age over which a lent folder is one that a process left when it was ended, in ms: it is lent for some seconds. */
const oldestLent = 10 * 60_000

/** Removes lent folders that nobody gave back. Of other people's, and where the system does not let us, nothing happens. */
function removeLeftOver() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(lentName) || name.length !== lentName.length + 6) continue
    const folder = join(tmpdir(), name)
    try {
      const { mtimeMs } = lstatSync(folder)
      if (Date.now() - mtimeMs > oldestLent) rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another process of ours was quicker, or it is not ours.
    }
  }
}

/**
 * Lends a folder in which the data of all languages lies as Tesseract.js looks for it: it knows one folder only. What a person
 * added comes before what Collate brings.
 */
export async function withLanguageData<T>(
  codes: readonly string[],
  folder: string | null,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  removeLeftOver()
  const lent = mkdtempSync(join(tmpdir(), lentName))
  try {
    const added = addedLanguages(folder)
    for (const code of codes) {
      const source = folder !== null && added.includes(code) ? join(folder, dataFileName(code)) : builtInFile(code)
      // Packed or not, it is told by its content; only the name must be this one.
      writeFileSync(join(lent, `${dataFileName(code)}.gz`), readFileSync(source))
    }
    return await use(lent)
  } finally {
    rmSync(lent, { recursive: true, force: true })
  }
}

/** Where what Collate brings lies. "best_int" reads better than the plain data, and is half as large. Throws for other codes. */
export function builtInFile(code: string): string {
  if (!builtInLanguages.includes(code as BuiltIn)) throw new Error('No such language data')
  const home = dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`))
  return join(home, '4.0.0_best_int', `${dataFileName(code)}.gz`)
}
