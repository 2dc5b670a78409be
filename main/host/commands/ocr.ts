import { resolve } from 'node:path'
import type { OcrLanguages } from '../../contract/ocr.ts'
import { command, WrongUse } from '../command-line/command.ts'
import { startSession } from '../command-line/library-session.ts'
import { table } from '../command-line/text-columns.ts'

export const ocr = command({
  usage: 'ocr [list | add FILE | remove CODE | use CODE… | auto]',
  summary: 'Language data that words in pictures are recognised with.',
  details: [
    'FILE is a .traineddata file, as Debian’s tesseract-ocr-rus puts into /usr/share/tesseract-ocr/5/tessdata; it is copied. “use” has every',
    'page read with these languages only, the first preferred; “auto” lets Collate choose by the script of each page, as it does at first.',
    'With --json: {languages: [{code, isBuiltIn, bytes}], chosen}.',
  ],
  options: { json: { type: 'boolean', help: 'Print JSON.' } },
  async run({ values, words, terminal }) {
    const [what = 'list', ...rest] = words
    const session = startSession()
    try {
      const { client } = session
      const [one] = rest
      const answer = async (): Promise<OcrLanguages> => {
        if (what === 'list' && rest.length === 0) return client.call('ocr.languages', {})
        if (what === 'add' && one && rest.length === 1) return client.call('ocr.addLanguage', { path: resolve(one) })
        if (what === 'remove' && one && rest.length === 1) return client.call('ocr.removeLanguage', { code: one })
        if (what === 'use' && one) return client.call('ocr.choose', { codes: rest })
        if (what === 'auto' && rest.length === 0) return client.call('ocr.choose', { codes: null })
        throw new WrongUse('Say “ocr list”, “ocr add FILE”, “ocr remove CODE”, “ocr use CODE…” or “ocr auto”.')
      }
      const { languages, chosen } = await answer()
      if (values.json) terminal.out(JSON.stringify({ languages, chosen }))
      else {
        const rows = languages.map(({ code, isBuiltIn, bytes }) => [
          code,
          isBuiltIn ? 'comes with Collate' : 'added',
          `${(bytes / 1e6).toFixed(1)} MB`,
        ])
        for (const line of table(rows, terminal.columns)) terminal.out(line)
        terminal.note(
          chosen ? `Every page is read with ${chosen.join('+')}.` : 'Collate chooses by the script of each page.',
        )
      }
      return 0
    } finally {
      await session.close()
    }
  },
})
