import { expect, it } from 'vitest'
import type { Edition } from '../../contract/editions.ts'
import { editionLines } from './edition-lines.ts'

const edition = (id: number, text: string): Edition => ({
  id,
  title: 'Fire',
  outlet: 'Courier',
  date: `2020-01-0${id}`,
  language: 'en',
  textVersion: 1,
  text,
})
const words = (start: number, end: number, kind: 'number' | 'wording') => ({ start, end, kind, inQuotation: false })

it('shows each change with what it touches, before and after', () => {
  const lines = editionLines(
    {
      editions: [edition(1, 'Three hurt. It rained.'), edition(2, 'Five hurt. It\nsnowed.')],
      steps: [
        {
          before: 1,
          after: 2,
          changes: [
            {
              kind: 'corrected',
              before: [0, 11],
              after: [0, 10],
              words: { before: [words(0, 5, 'number')], after: [words(0, 4, 'number')] },
              matters: ['number'],
            },
            { kind: 'cut', before: [12, 22], after: null, words: { before: [], after: [] }, matters: [] },
            { kind: 'corrected', before: [12, 22], after: [11, 21], words: { before: [], after: [] }, matters: [] },
          ],
          unchanged: [],
          counts: { added: 0, cut: 1, moved: 0, corrected: 2 },
        },
      ],
    },
    80,
  )
  expect(lines).toEqual([
    '',
    '1 Courier · 2020-01-01 → 2 Courier · 2020-01-02',
    '2 corrected, 1 cut, 0 sentences as before',
    '  corrected (figure)',
    '    - [#Three] hurt.',
    '    + [#Five] hurt.',
    '  cut',
    '    - It rained.',
    '  corrected (signs only)',
    '    - It rained.',
    '    + It snowed.',
  ])
})
