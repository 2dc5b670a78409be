import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { expectReadOrSaid } from '../test-harm.ts'
import { readBytes } from '../test-read.ts'

/** As word processors write letters outside ASCII: `\'ef` by the charset of the file. */
const escaped = (words: string) =>
  [...iconv.encode(words, 'win1251')]
    .map(byte => (byte < 128 ? String.fromCharCode(byte) : `\\'${byte.toString(16)}`))
    .join('')

const minutes = String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset204 Serif;}}{\colortbl;}{\stylesheet{\s1 heading 1;}}
{\info{\title ${escaped('Плотина')} \u8212?\u9733?}{\author Orla Vennick}{\operator clerk}{\creatim\yr2021\mo2\dy3\hr4\min5}{\revtim\yr2021\mo2\dy4}}
{\header\pard Town council\par}{\footer\pard Not for release\par}
\pard\s1\outlinelevel0 The dam vote\par
\pard ${escaped('Поднять шлюз')}\emdash\ldblquote now\rdblquote , 4\_5\~votes{\*\secret x}.\par
The council voted{\super\chftn{\footnote\pard By show of hands.\par}}{\deleted  eight to three}{\revised  seven to four}.\par
{\listtext 4.\tab}\ls1\ilvl0 Raise the sluice\par{\listtext 5.\tab}\ls1\ilvl0 Ask the mill\par
\pard\trowd\cellx1000\cellx2000\intbl Ward\cell Ayes\cell\row\trowd\cellx1000\cellx2000\intbl North\cell 3\cell\row\pard
{\pict\pngblip 89504e47}The vote is final.\par}`

describe('an RTF document', () => {
  test('is read as a person reads it, whatever it is called', async () => {
    const answer = await readBytes(Buffer.from(minutes, 'latin1'), 'minutes.doc')
    expect(answer).toMatchObject({
      status: 'read',
      format: 'rtf',
      title: 'Плотина —★',
      byline: 'Orla Vennick',
      date: '2021-02-03',
      text: [
        'Town council',
        'The dam vote',
        'Поднять шлюз—“now”, 4‑5\u00a0votes.',
        'The council voted[1] seven to four.',
        '4. Raise the sluice\n5. Ask the mill',
        'Ward\tAyes\nNorth\t3',
        'The vote is final.',
        '[1] By show of hands.',
        'Not for release',
      ].join('\n\n'),
      fields: expect.arrayContaining([{ name: 'Last modified by', value: 'clerk' }]),
      remarks: [expect.stringMatching(/tracked changes/), expect.stringMatching(/pictures/)],
    })
    expect(answer.status === 'read' && answer.marks.map(({ kind }) => kind)).toEqual([
      'header-footer',
      'heading',
      'table',
      'header-footer',
    ])
  })

  test('of many open groups ends with text or a sentence', async () => {
    const answer = await readBytes(`{\\rtf1 ${'{\\b '.repeat(200_000)}deep`)
    expect(answer.status === 'read' ? answer.text : answer.reason).toMatch(/deep|original is kept/)
  }, 30_000)

  test('that is cut or changed ends with text or a sentence', async () => {
    const file = Buffer.from(minutes, 'latin1')
    await expectReadOrSaid(file, 'minutes.rtf', 60)
  }, 60_000)
})
