import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const paragraphs = [
  'The commission counted the votes of the northern stations twice, and the second count gave other figures than the first.',
  'Observers who had stayed through the night said that nobody had told them why, and that the protocols were not shown to them.',
  'A spokesman, asked about the difference of 4.2 percent, said that it was a matter of arithmetic and would be explained.',
  'Nobody at the commission answered the telephone on Monday, and the door of its office, usually open, was found to be locked.',
  'The two parties that lost have asked a court for a third count, and the court has asked them for two weeks to think about it.',
]
const [first = '', second = '', ...rest] = paragraphs.map(words => `<p>${words}</p>`)
const headline = '<h1>The long count of the north</h1>'
const page = (body: string) =>
  `<!doctype html><html><head><meta property="og:title" content="The long count of the north"></head><body>${body}</body></html>`
const textOf = async (body: string) => (await readPage(page(body))).text

describe('the main text of a page', () => {
  test.each([
    ['an advertisement’s label', '<div class="mpu"><span>Advertisement</span></div>'],
    ['a link to another report', '<p><b>Read also: <a href="/x">How the others counted</a></b></p>'],
    ['the same in Russian', '<p>Читайте также: <a href="/x">Как считали другие</a></p>'],
    ['the same in Kazakh', '<p>Тағы оқыңыз: <a href="/x">Басқалар қалай санады</a></p>'],
    [
      'a newsletter',
      '<div class="newsletter-embed"><p>The stories of the day, every morning, in your mailbox.</p></div>',
    ],
    ['a sentence repeated large', '<aside class="pull"><p>“the second count gave other figures”</p></aside>'],
    ['who helped with it', '<p>(Additional reporting by Ada Quillfeather; editing by Ben Ash)</p>'],
  ])('leaves out %s', async (_, furniture) => {
    const body = `<div class="body">${first}${furniture}${second}${rest.join('')}</div>`
    expect(await textOf(headline + body)).toBe(paragraphs.join('\n\n'))
  })

  test('leaves out what readers wrote, even where it is nearly as long', async () => {
    const comment = paragraphs.slice(0, 4).map(words => `<li><p>${words.replaceAll('the', 'my')}</p></li>`)
    const body = `<article><div>${first}${second}${rest.join('')}</div><div class="voices"><h2>4 comments on “The long count”</h2><ol>${comment.join('')}</ol></div></article>`
    expect(await textOf(headline + body)).toBe(paragraphs.join('\n\n'))
  })

  test('leaves out date, writer and headline above it', async () => {
    const body = `<article>${headline}<div>By Ada Quillfeather</div><div>Published: May 14, 2019 at 5:00 a.m. Last updated: May 16, 2019</div>${first}${second}${rest.join('')}</article>`
    expect(await textOf(body)).toBe(paragraphs.join('\n\n'))
  })

  test('takes in the line that sums it up, a caption without its credit, and a box of facts', async () => {
    const lead = '<div class="standfirst">Other figures came out of the second count of the same votes</div>'
    const figure = '<figure><figcaption>The locked door. <small>Ben Ash</small></figcaption></figure>'
    const facts = '<aside class="facts"><ul><li>Stations: 212</li><li>Counted twice: 9</li></ul></aside>'
    const body = `<header>${headline}${lead}</header><div class="body">${first}${figure}${second}${facts}${rest.join('')}</div>`
    const [one, two, ...others] = paragraphs
    expect((await textOf(body)).split(/\n+/)).toEqual([
      ...['Other figures came out of the second count of the same votes', one, 'The locked door.', two],
      ...['Stations: 212', 'Counted twice: 9', ...others],
    ])
  })

  test('keeps an anchor’s section, whatever words its name has', async () => {
    const section = `<section id="predictable-scriptable-responses-from-humans">${second}</section>`
    expect(await textOf(`${headline}<div>${first}${section}${rest.join('')}</div>`)).toBe(paragraphs.join('\n\n'))
  })

  test('keeps a page whose whole body has a name of furniture', async () => {
    const body = `<div class="social-article">${first}${second}${rest.join('')}</div>`
    expect(await textOf(headline + body)).toBe(paragraphs.join('\n\n'))
  })

  test('leaves out the columns beside it in a page laid out as a table', async () => {
    const body = `<table><tr><td><b>Weather</b><br>-4 snow<br><a href="/">Front page</a></td><td>${first}${second}${rest.join('')}</td></tr></table>`
    expect(await textOf(body)).toBe(paragraphs.join('\n\n'))
  })

  test('of plain paragraphs is just these', async () => {
    const sentence = fc
      .array(fc.constantFrom('count', 'votes', 'north', 'commission,', 'observers', 'явка', 'second'), {
        minLength: 16,
        maxLength: 30,
      })
      .map(words => `The ${words.join(' ')}.`)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(sentence, { minLength: 5, maxLength: 12 }), async sentences => {
        const body = `<div class="body">${sentences.map(words => `<p>${words}</p>`).join('\n')}</div>`
        expect(await textOf(headline + body)).toBe(sentences.join('\n\n'))
      }),
      { numRuns: 40 },
    )
  })
})
