import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { expectReadOrSaid } from '../test-harm.ts'
import { writeOpenDocument, writePresentation } from '../test-office.ts'
import { readBytes } from '../test-read.ts'

const styles =
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>'
const meta =
  '<dc:title>Минуты</dc:title><meta:initial-creator>Orla Vennick</meta:initial-creator><dc:creator>E. Tarn</dc:creator><meta:creation-date>2021-02-03T04:05:06</meta:creation-date>'
const minutes = writeOpenDocument(
  'text',
  `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>eight to three</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h text:outline-level="1">The dam vote</text:h>
<text:p>The council<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>By show of hands.</text:p></text:note-body></text:note> voted<text:change text:change-id="c1"/> seven to four<office:annotation><dc:creator>E. Tarn</dc:creator><text:p>Who counted?</text:p></office:annotation>.</text:p>
<text:list text:style-name="L1"><text:list-item><text:p>Raise</text:p></text:list-item><text:list-item><text:p>Ask</text:p></text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Ward</text:p></table:table-cell><table:table-cell><text:p>Ayes</text:p></table:table-cell></table:table-row></table:table>
<text:p>Final <draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>and <text:span>so</text:span> on</text:p>`,
  { styles, meta, header: 'Town council' },
)
const slides = writePresentation([
  { title: 'Second', points: ['Seven', 'Four'], notes: 'Say it slowly.' },
  { title: 'First', points: ['The dam'] },
])
const talk = writeOpenDocument(
  'presentation',
  '<draw:page draw:name="p"><draw:frame presentation:class="title"><draw:text-box><text:p>The dam vote</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>Slowly.</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>',
)

describe('OpenDocument and PowerPoint files', () => {
  test('a text is read as a person reads it', async () => {
    expect(await readBytes(minutes, 'minutes.zip')).toMatchObject({
      ...{ status: 'read', format: 'odt', title: 'Минуты', byline: 'Orla Vennick', date: '2021-02-03' },
      text: [
        'Town council',
        'The dam vote',
        'The council[1] voted seven to four.',
        '1. Raise\n2. Ask',
        'Ward\tAyes',
        'Final',
        'In a box',
        'and so on',
        '[1] By show of hands.',
      ].join('\n\n'),
      fields: expect.arrayContaining([{ name: 'Comment', value: 'E. Tarn: Who counted?' }]),
      remarks: [expect.stringMatching(/tracked changes/), expect.stringMatching(/Comments/)],
    })
  })

  test('slides are read in the order they are shown, each with its notes', async () => {
    expect(await readBytes(slides, 'talk.pptx')).toMatchObject({
      ...{ status: 'read', format: 'pptx', title: 'First' },
      text: 'Slide 1\n\nFirst\n\nThe dam\n\nSlide 2\n\nSecond\n\nSeven\n\nFour\n\nNotes: Say it slowly.',
    })
    const answer = await readBytes(talk, 'talk.odp')
    expect(answer).toMatchObject({ format: 'odp', text: 'Slide 1\n\nThe dam vote\n\nNotes: Slowly.' })
    expect(answer.status === 'read' && answer.marks).toMatchObject([{ level: 1 }, { level: 2 }])
  })

  test('one that declares entities is refused', async () => {
    const parts = unzipSync(minutes)
    const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
    const bomb = content
      .replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>')
      .replace('Final', '&b;')
    const answer = await readBytes(zipSync({ ...parts, 'content.xml': strToU8(bomb) }, { level: 0 }))
    expect(answer).toMatchObject({
      status: 'no-text',
      format: 'odt',
      reason: expect.stringMatching(/fill a memory.*kept\.$/),
    })
  })

  test('one that repeats a cell without end ends with text or a sentence', async () => {
    const row = `<table:table-row table:number-rows-repeated="100000"><table:table-cell table:number-columns-repeated="1000000"><text:p>ha</text:p></table:table-cell></table:table-row>`
    const answer = await readBytes(writeOpenDocument('text', `<table:table>${row}</table:table>`))
    expect(answer.status === 'read' ? answer.text.slice(0, 5) : answer.reason).toMatch(/^ha\tha|original is kept/)
    expect(answer.remarks).toContainEqual(expect.stringMatching(/more cells/))
  }, 30_000)

  test.each([
    ['odt', minutes],
    ['pptx', slides],
    ['odp', talk],
  ])(
    'a cut or changed %s ends with text or a sentence',
    async (extension, file) => {
      await expectReadOrSaid(file, `minutes.${extension}`, 30)
    },
    60_000,
  )
})
