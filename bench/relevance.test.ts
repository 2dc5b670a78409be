import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCollection } from './relevance/collection.ts'
import { engines } from './relevance/engines.ts'
import { measure } from './relevance/measures.ts'
import { relevance } from './relevance.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collate-relevance-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (files: Record<string, string>) => {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

const articles = {
  'NEWS.ALL':
    '*TEXT 1 PAGE 1\n\nThe count in\n\nAlmaty.\n*TEXT 2 PAGE 1\n\nA ferry sank.\n*TEXT 3 PAGE 2\n\nThe bridge is shut.\n*STOP\n',
  'NEWS.QUE': '*FIND     1\n\n COUNT AT\n\nALMATY .\n\n*FIND     2\n\n WEATHER .\n\n*FIND    3\n\n BRIDGE\n*STOP\n',
  'NEWS.REL': '1  1 2\n\n3  3\n',
}
const abstracts = {
  'abc.all.3':
    '.I 1\n.T\nlift of\na wing .\n.A\nnobody\n.B\nsome year\n.W\nwings lift .\n.I 2\n.T\n.A\n.B\n.W\n.I 7\n.T\nheat\n.A\n.B\n.W\nheat flows .\n',
  'abc.qry': '.I 004\n.W\nwhat lifts a wing .\n.I 009\n.W\nhow does heat flow .\n',
  abcqrel: '1 1 2\n2 7 -1\n2 1 3\n',
}

describe('a judged collection', () => {
  it('is read with articles by their places, and only the queries that somebody judged', () => {
    write(articles)
    const { documents, queries } = readCollection(folder)
    expect(documents.map(({ id, text }) => [id, text])).toEqual([
      [1, 'The count in Almaty.'],
      [2, 'A ferry sank.'],
      [3, 'The bridge is shut.'],
    ])
    expect(queries).toEqual([
      { number: 1, text: 'COUNT AT ALMATY .', relevant: new Set([1, 2]) },
      { number: 3, text: 'BRIDGE', relevant: new Set([3]) },
    ])
  })

  it('counts the two articles of TIME that are missing', () => {
    write({ ...articles, 'NEWS.ALL': Array.from({ length: 372 }, (_, at) => `*TEXT ${at}\n\nword${at}\n`).join('') })
    const ids = readCollection(folder).documents.map(({ id }) => id)
    expect(ids.slice(368)).toEqual([369, 370, 373, 374])
  })

  it('is read in fields, a query’s number being its place, and every listed pair counting', () => {
    write(abstracts)
    const { documents, queries } = readCollection(folder)
    expect(documents).toEqual([
      { id: 1, title: 'lift of a wing .', text: 'wings lift .' },
      { id: 2, title: '', text: '' },
      { id: 7, title: 'heat', text: 'heat flows .' },
    ])
    expect(queries).toEqual([
      { number: 1, text: 'what lifts a wing .', relevant: new Set([1]) },
      { number: 2, text: 'how does heat flow .', relevant: new Set([7, 1]) },
    ])
  })

  it('is missed in a sentence', () => {
    expect(() => readCollection(folder)).toThrow('holds no file of documents')
    expect(() => readCollection(join(folder, 'none'))).toThrow('cannot be read')
  })
})

it('measures a ranking', () => {
  const { map, ndcg10, recall100 } = measure([5, 1, 9, 2], new Set([1, 2, 3]))
  expect(map).toBeCloseTo((1 / 2 + 2 / 4) / 3)
  expect(ndcg10).toBeCloseTo((1 / Math.log2(3) + 1 / Math.log2(5)) / (1 + 1 / Math.log2(3) + 1 / Math.log2(4)))
  expect(recall100).toBeCloseTo(2 / 3)
})

it('asks every engine, and each finds what is plain', async () => {
  write(abstracts)
  const figures = await relevance.run({ options: {}, operands: [folder] }, () => {})
  for (const name of Object.keys(engines)) expect(figures[`${name}.recall100`], name).toBeGreaterThan(0.5)
})
