import { addedLanguages, builtInLanguages, chosenLanguages } from './language-data.ts'
import { createPageReader, type PageReader } from './page-reader.ts'
import { createRecogniser, type Recogniser } from './recogniser.ts'
import { languageGroups } from './script-groups.ts'

let folder: string | null = null
let recogniser: { languages: string; recogniser: Recogniser } | undefined

/** Where language data lies that a person added; told once, before anything is read. */
export function setOcrFolder(path: string): void {
  folder = path
}

/** A reader for the pages of one file. All files share one worker, which is started anew when other data is there than before. */
export async function openOcr(progress: () => void): Promise<PageReader> {
  const added = addedLanguages(folder)
  const all = [...new Set([...builtInLanguages, ...added])]
  const chosen = chosenLanguages(folder)?.filter(code => all.includes(code))
  const groups = chosen?.length ? [chosen] : languageGroups(added)
  const languages = all.join('+')
  if (recogniser?.languages !== languages) {
    await recogniser?.recogniser.close()
    recogniser = { languages, recogniser: createRecogniser({ folder, languages: all }) }
  }
  return createPageReader({ recogniser: recogniser.recogniser, groups, progress })
}

/** Ends the worker, if one runs. */
export async function closeOcr(): Promise<void> {
  await recogniser?.recogniser.close()
}

/** True where Russian print is read with data made for Russian. */
export const hasRussian = (): boolean => addedLanguages(folder).includes('rus')
