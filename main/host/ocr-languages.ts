import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CollateError } from '../contract/failure.ts'
import type { Handlers } from '../contract/method.ts'
import type { OcrLanguages, ocrMethods } from '../contract/ocr.ts'
import { largestLanguageData, readLanguageData } from '../ingest/ocr/check-language-data.ts'
import {
  addedFolder,
  addedLanguages,
  builtInFile,
  builtInLanguages,
  chosenLanguages,
  dataFileName,
  languageCode,
} from '../ingest/ocr/language-data.ts'
import { writeWhole } from './write-whole.ts'

/** What Tesseract has beside languages: orientation, and formulas. */
const notLanguages = ['osd', 'equ']

/** Keeps the language data that a person added, in the configuration folder. The ingest process looks there with each file. */
export function ocrHandlers(configFolder: string): Handlers<typeof ocrMethods> {
  const folder = addedFolder(configFolder)

  function list(): OcrLanguages {
    const added = addedLanguages(folder)
    const builtIn = builtInLanguages.filter(code => !added.includes(code))
    const languages = [
      ...added.map(code => ({ code, isBuiltIn: false, bytes: statSync(join(folder, dataFileName(code))).size })),
      ...builtIn.map(code => ({ code, isBuiltIn: true, bytes: statSync(builtInFile(code)).size })),
    ].sort((a, b) => a.code.localeCompare(b.code))
    const chosen = chosenLanguages(folder)?.filter(code => languages.some(one => one.code === code))
    return { languages, chosen: chosen?.length ? chosen : null }
  }

  return {
    'ocr.languages': list,
    'ocr.addLanguage': ({ path }) => {
      const code = basename(path).replace(/\.traineddata(\.gz)?$/i, '')
      const data = readLanguageData(readData(path))
      if (!data || !languageCode.test(code) || notLanguages.includes(code)) throw new CollateError('unreadable', noData)
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeWhole(join(folder, dataFileName(code)), data, { mayReplace: true })
      return list()
    },
    'ocr.removeLanguage': ({ code }) => {
      rmSync(join(folder, dataFileName(code)), { force: true })
      return list()
    },
    'ocr.choose': ({ codes }) => {
      const known = list().languages.map(({ code }) => code)
      const strange = codes?.find(code => !known.includes(code))
      if (strange) throw new CollateError('not-found', `There is no language data “${strange}”. Add it first.`)
      const file = join(folder, 'chosen.json')
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (codes) writeWhole(file, Buffer.from(JSON.stringify(codes)), { mayReplace: true })
      else rmSync(file, { force: true })
      return list()
    },
  }
}

const noData =
  'This is not language data that Collate can use. It needs a file such as rus.traineddata, made for Tesseract 4 or newer, under its own name.'

function readData(path: string): Buffer {
  if (!existsSync(path)) throw new CollateError('not-found', 'There is no such file. Check its path.')
  try {
    const { size } = statSync(path)
    return size > largestLanguageData ? Buffer.alloc(0) : readFileSync(path)
  } catch (cause) {
    throw new CollateError('disk', 'The file could not be read. Check that it is a file, and that you may read it.', {
      cause,
    })
  }
}
