import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDraftChecker } from '../compare/check-draft.ts'
import { makeTestLibrary, type TestLibrary, testCall } from '../library/test-library.ts'
import { createPassageSearch } from '../search/search-passages.ts'

let library: TestLibrary
let ids: number[]

const said = 'Nobody at the harbour office had counted the barrels twice, a clerk told the inquiry on Tuesday.'
const texts = [
  'The ferry inquiry opened. The captain Jon Halvorsen steered through thick fog, the inquiry heard. The ferry carried 214 passengers.',
  `Harbour papers. ${said} The office paid 1.5 million crowns for the barrels, the clerk Signe Molvik added.`,
  'Bread and fish. Herring was cheap this winter in the northern market halls, and the stalls closed at noon.',
  'Thrown away. The lighthouse keeper Aslak Fjeld resigned after nineteen years of service in the northern lights office.',
]

beforeAll(() => {
  library = makeTestLibrary()
  ids = library.add(...texts)
  library.addDocuments([{ ...library.stage(''), unreadable: 'a picture' }])
})
afterAll(() => library.remove())

function check(text: string, documents = [ids[0] as number], archive = true) {
  const reader = library.reader()
  return createDraftChecker(reader, createPassageSearch(reader))
    .check({ text, documents, archive }, testCall)
    .finally(() => reader.close())
}

describe('what the accounts do not carry', () => {
  it('is looked for in the whole library, and named as of the archive', async () => {
    const found = await check('The clerk Signe Molvik said that the harbour office paid 1,500,000 crowns for barrels.')
    expect(found.sentences[0]).toMatchObject({ standing: 'found', links: [{ document: ids[1] }] })
    expect(found.figures[0]).toMatchObject({ standing: 'found', links: [{ document: ids[1], place: 'matter' }] })
    expect(found.documents).toMatchObject([{ id: ids[1], isInComparison: false }])
    expect(found.unreadable).toBe(1)
  })

  it('is not, where only the accounts are asked', async () => {
    const found = await check('The clerk Signe Molvik said that the harbour office paid for barrels.', [], false)
    expect(found).toMatchObject({ isArchiveSearched: false, sentences: [{ standing: 'missing' }], documents: [] })
  })

  it('may be a quotation, word for word or changed', async () => {
    const text =
      '“Nobody at the harbour office had counted the barrels twice.” “Nobody at the harbour office had weighed the barrels twice.”'
    const { quotations } = await check(text)
    expect(quotations.map(({ standing, links }) => [standing, links[0]?.document, links[0]?.changed])).toEqual([
      ['found', ids[1], 0],
      ['changed', ids[1], 1],
    ])
  })

  it('may be one figure of a sentence that they carry', async () => {
    const { sentences, figures } = await check(
      'Jon Halvorsen steered the ferry through thick fog past the lighthouse keeper Aslak Fjeld, nineteen years in service.',
    )
    expect(sentences[0]?.links.map(({ document }) => document)).toEqual([ids[0]])
    expect(figures[0]).toMatchObject({ standing: 'found', links: [{ document: ids[3] }] })
  })

  it('is not found where nothing carries it', async () => {
    const found = await check('A comet passed over the mountain village of Ustaoset. “We saw it fall into the lake.”')
    expect(found.sentences.map(({ standing }) => standing)).toEqual(['missing', 'missing'])
    expect(found.quotations.map(({ standing }) => standing)).toEqual(['missing'])
  })

  it('is not found in the trash, and is again once brought back', async () => {
    const text = 'Herring was cheap this winter in the northern market halls.'
    const reader = library.reader()
    const checker = createDraftChecker(reader, createPassageSearch(reader))
    const standing = async () =>
      (await checker.check({ text, documents: [], archive: true }, testCall)).sentences[0]?.standing
    expect(await standing()).toBe('found')
    library.handlers['documents.trash']({ ids: [ids[2] as number] }, testCall)
    expect(await standing()).toBe('missing')
    library.handlers['documents.restore']({ ids: [ids[2] as number] }, testCall)
    expect(await standing()).toBe('found')
    reader.close()
  })
})
