import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { writeDocx } from './docx.ts'
import { writeHtml } from './html.ts'
import { escapeLine, writeMarkdown } from './markdown.ts'
import { plainLine } from './plain-text.ts'
import type { Report } from './report.ts'
import { reportName } from './report-name.ts'
import { reportOf } from './report-of.ts'
import { everything, makeInput, marked } from './test-input.ts'
import { unzip } from './test-unzip.ts'

const hostile =
  '</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="x" \u202E\u0000&amp;'

/** A report in which every word that a person or a page can choose is hostile. */
function hostileReport(words: string) {
  const input = makeInput({ kept: { name: words, note: words, tags: [words] }, events: new Map([[5, words]]) }, [
    `${words}.`,
    `${words}. Alone ${words}`,
  ])
  for (const account of input.comparison.accounts) Object.assign(account, { title: words, outlet: words })
  for (const document of input.documents) {
    Object.assign(document, { title: words, outlet: words, byline: words, remarks: [words], format: words })
    for (const origin of document.origins) origin.address = words
  }
  input.comparison.differences = [{ point: 0, document: 1, ranges: [marked(words, words.slice(0, 9), 'number')] }]
  return reportOf(input, everything)
}

describe('HTML', () => {
  it('is one page that runs nothing and asks for nothing', () => {
    const page = new JSDOM(writeHtml(hostileReport(hostile))).window.document
    expect([...page.querySelectorAll('script, img, link, iframe, a, [onerror], [onmouseover], [src], [href]')]).toEqual(
      [],
    )
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    )
    expect(page.querySelectorAll('style')).toHaveLength(1)
    expect(page.title).toBe(plainLine(hostile))
    expect(page.querySelector('h1')?.textContent).toBe(plainLine(hostile))
  })

  it('holds any words as they are, in their language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), words => {
        const input = makeInput({}, [words, 'Other.'])
        const [account] = input.comparison.accounts
        if (!account) throw new Error('two accounts')
        Object.assign(account, { language: 'kk', sentences: [[0, words.length]] })
        input.comparison.points = [{ score: 1, by: 'program', members: [{ document: 1, start: 0, end: words.length }] }]
        const page = new JSDOM(writeHtml(reportOf(input, everything))).window.document
        const quoted = page.querySelector('.points blockquote')
        quoted?.querySelector('.place')?.remove()
        expect(quoted?.textContent?.trim()).toBe(plainLine(words).trim())
        expect([quoted?.getAttribute('lang'), quoted?.getAttribute('dir')]).toEqual(['kk', 'auto'])
      }),
      { numRuns: 30 },
    )
  })

  it('tells a person’s finding from a suggestion by its words', () => {
    const input = makeInput()
    for (const point of input.comparison.points) point.by = 'person'
    const page = new JSDOM(writeHtml(reportOf(input, everything))).window.document
    expect(page.querySelector('.points .person')?.textContent).toBe('Joined by a person')
    expect(page.querySelector('.points .program')).toBeNull()
  })
})

describe('Markdown', () => {
  it('leaves no markup of an account in force', () => {
    const text = writeMarkdown(hostileReport('# <script> ![x](y) **b** `c` [l](m) | _u_'))
    expect(text).not.toMatch(/(?<!\\)<script/)
    expect(text).not.toMatch(/(?<!\\)\[x\]/)
    expect(text.split('\n')[0]).toBe('# \\# \\<script\\> !\\[x\\](y) \\*\\*b\\*\\* \\`c\\` \\[l\\](m) \\| \\_u\\_')
  })

  it('begins no list, heading or quotation with words of an account', () => {
    expect(['1. One', '- two', '+ three', '> four', '# five', '=== six'].map(escapeLine)).toEqual([
      '1\\. One',
      '\\- two',
      '\\+ three',
      '\\> four',
      '\\# five',
      '\\=== six',
    ])
  })

  it('marks words that differ, and says whose passage it is', () => {
    const input = makeInput()
    input.comparison.differences = [{ point: 0, document: 1, ranges: [marked('Three', 'Three', 'number')] }]
    const text = writeMarkdown(reportOf(input, everything))
    expect(text).toContain('**\\[1\\] Courier 1**\n\n> **Three** people were hurt. (0–23)')
    expect(text).toContain('*Suggested by the program*, much alike (0.61)')
    expect(text).toContain(`SHA-256 of the original: \`${'1'.repeat(64)}\``)
  })
})

/** The paragraphs and footnotes of a Word document, after reading every part of it as XML. */
async function readDocx(report: Report) {
  const parts = [...unzip(await writeDocx(report))].map(([name, xml]): [string, Document] => [
    name,
    new JSDOM(xml, { contentType: 'text/xml' }).window.document,
  ])
  const part = (name: string) => parts.find(([path]) => path === name)?.[1]
  const linesOf = (name: string) =>
    [...(part(name)?.getElementsByTagName('w:p') ?? [])].map(paragraph =>
      [...paragraph.getElementsByTagName('w:t')].map(({ textContent }) => textContent).join(''),
    )
  return { part, lines: linesOf('word/document.xml'), footnotes: linesOf('word/footnotes.xml') }
}

describe('a Word document', () => {
  it('quotes passages with their citations as footnotes', async () => {
    const input = makeInput()
    input.comparison.differences = [{ point: 0, document: 1, ranges: [marked('Three', 'Three', 'number')] }]
    const { part, lines, footnotes } = await readDocx(reportOf(input, everything))
    expect(lines).toEqual(expect.arrayContaining(['Point 1: in both accounts', '[1] Courier 1', '1'.repeat(64)]))
    expect(lines).toContain('Suggested by the program, much alike (0.61)')
    expect(lines).toContain('Three people were hurt.')
    expect(footnotes).toContain(
      ' A. Reporter, “Fire 1”, Courier 1, 10 January 1999, https://example.org/1, retrieved 1 January 2026. Code units 0–23.',
    )
    const [bold] = [...(part('word/document.xml')?.getElementsByTagName('w:shd') ?? [])]
    expect(bold?.parentElement?.parentElement?.textContent).toBe('Three')
  })

  it('is well-formed whatever the accounts hold', async () => {
    const { lines } = await readDocx(hostileReport(hostile))
    expect(lines[0]).toBe(plainLine(hostile))
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.integer({ min: 0, max: 0x10ffff }).map(String.fromCodePoint) }),
        async words => {
          expect((await readDocx(hostileReport(`x${words}`))).lines[0]).toBe(plainLine(`x${words}`))
        },
      ),
      { numRuns: 8 },
    )
  })

  it('lets what is written from right to left run so', async () => {
    const { part } = await readDocx(reportOf(makeInput({}, ['وقع الحريق.', 'A fire.']), everything))
    const reversed = [...(part('word/document.xml')?.getElementsByTagName('w:bidi') ?? [])]
    expect(reversed.map(one => one.parentElement?.parentElement?.textContent)).toContain('وقع الحريق.')
  })
})

describe('the name of a report', () => {
  it('is one that every file system takes', () => {
    expect(reportName('Fire: “A/B” <1>?')).toBe('Fire “A B” 1')
    expect(['..', '', 'CON', ' . '].map(reportName)).toEqual([
      'Comparison',
      'Comparison',
      'Comparison CON',
      'Comparison',
    ])
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), title => {
        const name = reportName(title)
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}.\s](?:[^<>:"/\\|?*\p{Cc}]*[^<>:"/\\|?*\p{Cc}.\s])?$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(250)
      }),
    )
  })
})
