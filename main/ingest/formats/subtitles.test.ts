import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectReadOrSaid } from '../test-harm.ts'
import { readBytes } from '../test-read.ts'

const subRip = `1\r
00:00:01,000 --> 00:00:02,500\r
<i>The council</i> of Lake Ardel\r
{\\an8}voted today.\r
\r
2\r
00:00:02,600 --> 00:00:04,000\r
Seven to four.\r
\r
3\r
00:00:12,000 --> 00:00:14,000\r
- Was it counted?\r
- Twice.\r
\r
damaged --> 00:00:20,000\r
So it stays.\r
\r
4\r
00:01:00.5 --> 00:01:02,000 X1:10 Y1:20\r
Поднять\r
\r
шлюз.\r
`
const web = `WEBVTT - Council
Kind: captions

STYLE
::cue { color: red }

NOTE nobody says this

intro
00:01.000 --> 00:02.000 line:80% position:10%
<v Orla Vennick>We <c.loud>voted</c> &amp; left.

00:02.000 --> 00:03.000
<v Orla Vennick>Seven to four.

100:00:03.000 --> 100:00:04.000
<v.quiet E. Tarn>Twice.
`

describe('subtitles', () => {
  test('of SubRip are paragraphs with a time on each cue', async () => {
    const answer = await readBytes(subRip, 'council.txt')
    expect(answer).toMatchObject({
      ...{ status: 'read', format: 'subtitles', title: 'council' },
      text: 'The council of Lake Ardel voted today. Seven to four.\n\n- Was it counted?\n- Twice.\nSo it stays.\n\nПоднять шлюз.',
    })
    if (answer.status !== 'read') return
    expect(
      answer.marks.map(mark => mark.kind === 'time' && [mark.from, mark.to, answer.text.slice(mark.start, mark.end)]),
    ).toEqual([
      [1000, 2500, 'The council of Lake Ardel voted today.'],
      [2600, 4000, 'Seven to four.'],
      [12_000, 14_000, '- Was it counted?\n- Twice.\nSo it stays.'],
      [60_500, 62_000, 'Поднять шлюз.'],
    ])
  })

  test('of WebVTT keep who speaks, without notes, styles and tags', async () => {
    const answer = await readBytes(web, 'council.srt')
    expect(answer).toMatchObject({
      text: 'Orla Vennick: We voted & left. Seven to four.\n\nE. Tarn: Twice.',
      marks: [
        { from: 1000, to: 2000, speaker: 'Orla Vennick' },
        { from: 2000, to: 3000, speaker: 'Orla Vennick' },
        { from: 360_003_000, to: 360_004_000, speaker: 'E. Tarn' },
      ],
    })
  })

  test('that roll up say each line once', async () => {
    const rolling =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n \none two\n\n00:02.000 --> 00:02.010\none two\n \n\n00:02.010 --> 00:03.000\none two\nthree<00:02.500><c> four</c>\n'
    expect(await readBytes(rolling)).toMatchObject({ text: 'one two three four' })
  })

  test('of nothing say so', async () => {
    expect(await readBytes('WEBVTT\n\nNOTE nothing\n')).toMatchObject({ status: 'no-text', format: 'subtitles' })
  })

  test('keep every word of every cue, in order, each within its mark', async () => {
    const word = fc.stringMatching(/^[a-zа-я]{1,8}$/)
    const cue = fc.record({ words: fc.array(word, { minLength: 1, maxLength: 5 }), wait: fc.nat(9000) })
    await fc.assert(
      fc.asyncProperty(fc.array(cue, { minLength: 1, maxLength: 30 }), async cues => {
        let at = 0
        const clock = (ms: number) => `${new Date(ms).toISOString().slice(11, 23).replace('.', ',')}`
        const written = cues.map(({ words, wait }, index) => {
          const from = at + wait
          at = from + 1000
          return `${index + 1}\n${clock(from)} --> ${clock(at)}\n${words.join(' ')}\n`
        })
        const answer = await readBytes(written.join('\n'))
        expect(answer.status).toBe('read')
        if (answer.status !== 'read') return
        expect(answer.marks.map(({ start, end }) => answer.text.slice(start, end))).toEqual(
          cues.map(({ words }) => words.join(' ')),
        )
        expect(answer.text.split(/\s+/)).toEqual(cues.flatMap(({ words }) => words))
      }),
    )
  })

  test.each([subRip, web])('cut or changed end with text or a sentence', async file => {
    await expectReadOrSaid(Buffer.from(file), 'council.vtt', 100)
  })
})
