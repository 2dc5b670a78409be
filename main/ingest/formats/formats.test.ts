import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readBytes as read } from '../test-read.ts'

const paragraphs = [
  'The commission counted the votes of the northern stations twice, and the second count gave other figures than the first.',
  'Observers who had stayed through the night said that nobody had told them why, and that the protocols were not shown to them.',
  'A spokesman, asked about the difference of 4.2 percent, said that it was a matter of arithmetic and would be explained.',
]
const page = (head: string, body = paragraphs.map(words => `<p>${words}</p>`).join('\n')) =>
  `<!doctype html>\n<html lang="en-GB"><head><title>Long count - Dispatch</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>The long count</h1>${body}</article>
<footer>All rights reserved</footer><script>document.title = 'run'</script></body></html>`

describe('a saved page', () => {
  test('with an element of very many attributes is not parsed, one with a long value is', async () => {
    const attributes = Array.from({ length: 50_000 }, (_, n) => `a${n}=1`).join(' ')
    expect(await read(page('', `<p ${attributes}>Words.</p>`), 'page.html')).toMatchObject({
      status: 'no-text',
      reason: expect.stringMatching(/too tangled/),
    })
    const long = `<p data-words="${attributes}">${paragraphs.join(' ')}</p>`
    expect(await read(page('', long), 'page.html')).toMatchObject({ status: 'read' })
  })

  test('of very many blanks as they are written is read in one pass', async () => {
    const body = `<pre>One.${'\n'.repeat(200_000)}Two.${'\n'.repeat(200_000)}</pre><p>Three.</p>`
    const answer = await read(page('', `${paragraphs.map(words => `<p>${words}</p>`).join('')}${body}`))
    expect(answer.status === 'read' && answer.text.replaceAll(/\s+/g, ' ')).toContain('One. Two. Three.')
  })

  test('gives its main text in paragraphs, without its furniture', async () => {
    expect(await read(page(''), 'page.html')).toMatchObject({ status: 'read', format: 'html', language: 'en' })
    const { text } = (await read(page(''))) as { text: string }
    expect(text).toContain(paragraphs.join('\n\n'))
    expect(text).not.toMatch(/Home|rights reserved|document\.title/)
  })

  test('gives what it says about itself, and where each value is from', async () => {
    const head = `<meta property="og:site_name" content="Northern Dispatch"><meta name="author" content="Ada Quillfeather">
      <meta property="article:published_time" content="2016-03-04T23:30:00-05:00">
      <meta property="article:modified_time" content="2019-01-01"><link rel="canonical" href="https://dispatch.example/count">`
    expect(await read(page(head))).toMatchObject({
      title: 'Long count - Dispatch',
      byline: 'Ada Quillfeather',
      outlet: 'Northern Dispatch',
      date: '2016-03-04',
      address: 'https://dispatch.example/count',
      fieldOrigins: { title: 'page', byline: 'page', outlet: 'page', date: 'page', language: 'page' },
    })
  })

  test('reads JSON-LD, with its precision', async () => {
    const json = {
      '@graph': [
        { '@type': 'WebPage' },
        { '@type': 'NewsArticle', datePublished: '2016-03', author: [{ name: 'A B' }] },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(json)}</script>`
    expect(await read(page(head))).toMatchObject({ date: '2016-03', byline: 'A B' })
  })

  test.each([
    '<p class="updated">Last Updated: <time datetime="2016-07-27">yesterday</time></p>',
    '<p>Sunday</p>',
    '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2016-07-27"}</script>',
  ])('has no date of %s', async words => {
    expect(await read(page('', words + paragraphs.map(line => `<p>${line}</p>`).join('')))).toMatchObject({
      date: null,
    })
  })

  test('is read in the charset it names', async () => {
    const russian =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><title>Счёт</title></head><body><p>Явка выросла.'
    expect(await read(iconv.encode(russian, 'koi8-r'))).toMatchObject({
      title: 'Счёт',
      text: 'Явка выросла.',
    })
  })

  test('does not believe a template’s language, and keeps lists as lines', async () => {
    const answer = await read(
      '<html lang="en"><body><ul><li>Явка</li><li>86,3 процента</li></ul><br>Конец</body></html>',
    )
    expect(answer).toMatchObject({ text: 'Явка\n86,3 процента\n\nКонец', language: null })
  })

  test('says when all its words were taken', async () => {
    const answer = await read(`<html><body>${'<div>'.repeat(300)}The count`)
    expect(answer).toMatchObject({ text: 'The count', remarks: [expect.stringMatching(/all the words of the page/)] })
  })

  test('never runs scripts or fetches anything', async () => {
    const hostile = page(
      '<script>globalThis.wasRun = true</script>',
      `<img src="http://127.0.0.1:9/x" onerror="globalThis.wasRun = true">${paragraphs.join()}`,
    )
    await read(hostile)
    expect('wasRun' in globalThis).toBe(false)
  })

  test('of unclosed and nested elements ends with text or a sentence', async () => {
    for (const knot of ['<div>', '<b><i>', '<table><tr><td>', '<a href=x><p>', '<font><form>']) {
      const answer = await read(`<html><body>${knot.repeat(250)}${paragraphs[0]}`)
      expect(answer.status === 'read' ? answer.text : answer.reason).toMatch(/commission counted|original is kept/)
    }
  }, 30_000)
})

describe('plain text and Markdown', () => {
  test('plain text is stored unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'ab Ж\r\n\t—é') }), async rest => {
        const answer = await read(`x${rest}`)
        expect(answer).toMatchObject({ status: 'read', format: 'plain-text', text: `x${rest}` })
      }),
    )
  })

  test('Markdown has the title of its first heading outside code', async () => {
    const text = '---\ntags: x\n---\n```\n# no\n```\n## The **long** [count](a.html) ##\n\nText\n'
    expect(await read(text, 'notes.md')).toMatchObject({
      format: 'markdown',
      title: 'The long count',
      text,
      fieldOrigins: { title: 'text' },
    })
  })

  test('a text without a headline is called by its file', async () => {
    const text = `${paragraphs.join(' ')}\n`
    expect(await read(text, '/desk/notes_of_may.txt')).toMatchObject({
      title: 'notes of may',
      fieldOrigins: { title: 'file' },
    })
  })
})

describe('what is not read', () => {
  test.each([['AT&TFORM', 'djvu']])('%j is kept as %s, whatever it is called', async (content, format) => {
    const answer = await read(Buffer.from(content, 'latin1'), 'report.txt')
    expect(answer).toMatchObject({
      status: 'no-text',
      format,
      title: 'report',
      reason: expect.stringMatching(/original is kept\.$/),
    })
  })

  test('a transcript that begins with a name is text', async () => {
    expect(await read('From: the desk\nTo: whom it concerns\n\nNothing new.\n')).toMatchObject({ status: 'read' })
    expect(await read('Question: who counted?\nAnswer: nobody.\n')).toMatchObject({ status: 'read' })
  })

  test('blank files have no words', async () => {
    expect(await read(' \n\t\n')).toMatchObject({ status: 'no-text', reason: expect.stringMatching(/no words/) })
  })

  test('random, truncated and flipped bytes never throw', async () => {
    const seeds = [page(''), '# Heading\n\nText', 'Явка выросла.\n'].map(text => Buffer.from(text))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...seeds), fc.nat(), fc.nat(), fc.nat(255), async (seed, cut, at, byte) => {
        const bytes = Buffer.from(seed.subarray(0, 1 + (cut % seed.length)))
        bytes[at % bytes.length] = byte
        const answer = await read(bytes, 'x.html')
        expect(['read', 'no-text']).toContain(answer.status)
      }),
      { numRuns: 60 },
    )
  }, 30_000)
})
