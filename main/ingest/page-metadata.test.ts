import { describe, expect, test } from 'vitest'
import { readPage } from './page.ts'

const sentence =
  'The commission counted the votes of the northern stations twice, and the second count gave other figures than the first one, which nobody of those who had stayed for it through the night could explain.'
const body = `<p>${sentence}</p><p>${sentence.replaceAll('count', 'sum')}</p><p>${sentence.replaceAll('votes', 'ballots')}</p>`

type Made = { lang?: string; head?: string; above?: string; under?: string; end?: string; title?: string }
const page = ({
  lang = 'en',
  head = '',
  above = '',
  under = '',
  end = '',
  title = 'The long count of the north',
}: Made) =>
  readPage(`<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body><div class="strip">Friday, 1 July 2022</div>
    <article>${above}<h1>The long count of the north</h1>${under}<div>${body}</div>${end}</article><footer>Published 2 July 2022</footer></body></html>`)

const json = (article: object) => `<script type="application/ld+json">${JSON.stringify(article)}</script>`

describe('the day of publication', () => {
  test.each([
    [
      'of JSON-LD before all others',
      {
        head: `${json({ '@type': 'NewsArticle', datePublished: '2016-03-04T23:30-05:00' })}<meta name="date" content="2019-01-01">`,
      },
      '2016-03-04',
      'page',
    ],
    [
      'of an article among other things',
      {
        head: json([
          { '@type': 'WebPage', datePublished: '2012-01-01' },
          { '@type': ['NewsArticle'], datePublished: '2016-03' },
        ]),
      },
      '2016-03',
      'page',
    ],
    [
      'in the line under the headline',
      { under: '<div>By Ada Quillfeather | March 4, 2016</div>' },
      '2016-03-04',
      'text',
    ],
    ['in the line above it', { above: '<div>4 марта 2016, 11:47</div>' }, '2016-03-04', 'text'],
    [
      'beside the update',
      { under: '<div>Posted: Mar 4, 2016 6:04 PM Updated: Mar 9, 2016</div>' },
      '2016-03-04',
      'text',
    ],
    [
      'of its address',
      { head: '<link rel="canonical" href="https://a.example/2016/03/04/count">' },
      '2016-03-04',
      'page',
    ],
    [
      'of its address, a month',
      { head: '<link rel="canonical" href="https://a.example/2016/03/count">' },
      '2016-03',
      'page',
    ],
    ['of figures, told by the country', { lang: 'en-GB', under: '<div>04/03/2016</div>' }, '2016-03-04', 'text'],
    ['of figures, told by the country', { lang: 'en-US', under: '<div>03/04/2016</div>' }, '2016-03-04', 'text'],
    [
      'of figures, told by the address',
      { under: '<div>04/03/2016</div>', head: '<link rel="canonical" href="https://a.example/2016/03/count">' },
      '2016-03-04',
      'text',
    ],
    ['in Kazakh', { lang: 'kk', under: '<div>2016 жылғы 4 наурыз, 10:35</div>' }, '2016-03-04', 'text'],
    ['in German', { lang: 'de', under: '<div>4. März 2016</div>' }, '2016-03-04', 'text'],
    ['in Spanish', { lang: 'es', under: '<div>4 de marzo de 2016</div>' }, '2016-03-04', 'text'],
    ['in Arabic', { lang: 'ar', under: '<div>الجمعة 4 مارس 2016</div>' }, '2016-03-04', 'text'],
  ])('%s', async (_, made: Made, value, origin) => {
    expect((await page(made)).date).toEqual({ value, origin })
  })

  test.each([
    ['an update', { under: '<div>Last Updated: 07/27/2016</div>' }],
    ['a day of the week', { under: '<div>Sunday</div>' }],
    ['figures that nobody can tell', { under: '<div>05/06/2005</div>' }],
    [
      'the first day of a computer',
      { head: '<meta property="article:published_time" content="1970-01-01T00:00:00Z">' },
    ],
    ['a date in a sentence', { under: '<div>The law of March 4, 2016 was not kept. It is to be changed soon.</div>' }],
    ['a day of other reports', { end: '<aside><time datetime="2016-03-04">4 March</time></aside>' }],
  ])('is none of %s', async (_, made: Made) => {
    expect((await page(made)).date).toBeUndefined()
  })

  test('the last change is told apart', async () => {
    const { fields } = await page({ under: '<div>4 March 2016. Last modified 9 March 2016</div>' })
    expect(fields).toEqual([{ name: 'Last updated', value: '2016-03-09' }])
  })
})

describe('who wrote it', () => {
  test.each([
    [
      'several in JSON-LD',
      { head: json({ '@type': 'Article', author: [{ name: 'By Ada Quillfeather, Editor' }, { name: 'Ben Ash' }] }) },
      'Ada Quillfeather, Ben Ash',
    ],
    [
      'a line under the headline',
      { head: '<meta name="author" content="admin">', under: '<p>By ADA QUILLFEATHER and Ben Ash, Staff Writers</p>' },
      'Ada Quillfeather, Ben Ash',
    ],
    [
      'a name beside a date',
      { under: '<div><span>Ada Quillfeather</span><span>4 March 2016</span></div>' },
      'Ada Quillfeather',
    ],
    [
      'a posting',
      { under: '<div>Posted on <time>March 4, 2016</time> by <a href="/ada">Ada Quillfeather</a></div>' },
      'Ada Quillfeather',
    ],
    ['a line at the end', { end: '<p>Автор: Ада Перова</p>' }, 'Ада Перова'],
    [
      'Dublin Core before the account',
      { head: '<meta name="author" content="Ben Ash"><meta property="dc:creator x" content="Ada Quillfeather">' },
      'Ada Quillfeather',
    ],
    [
      'a collective',
      { head: '<meta name="author" content="Contributors to the chronicle">' },
      'Contributors to the chronicle',
    ],
  ])('%s', async (_, made: Made, value) => {
    expect((await page(made)).byline?.value).toBe(value)
  })

  test.each([
    [
      'the outlet',
      {
        head: `<meta property="og:site_name" content="Northern Dispatch">${json({ '@type': 'Article', author: { name: 'Northern Dispatch' } })}`,
      },
    ],
    ['an account', { head: '<meta name="author" content="webmaster">' }],
    ['a handle', { head: '<meta name="author" content="@quill">' }],
    ['a heading', { under: '<h2>Cook Islands</h2>' }],
  ])('is not %s', async (_, made: Made) => {
    expect((await page(made)).byline).toBeUndefined()
  })
})

describe('title and outlet', () => {
  const og = (title: string, site: string) =>
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`
  test.each([
    [
      'without the site, where another field has it so',
      `${og('The long count of the north - Dispatch', 'Dispatch')}<meta name="twitter:title" content="The long count of the north">`,
    ],
    ['without the site and its slogan', og('The long count of the north - Dispatch | News', 'Dispatch | News')],
    ['without a label', og('Opinion | The long count of the north', 'Dispatch')],
    [
      'longer than in JSON-LD',
      `${og('The long count of the north', 'Dispatch')}${json({ '@context': 'https://schema.org', '@type': 'Article', headline: 'The long count' })}`,
    ],
  ])('%s', async (_, head) => {
    expect(await page({ head })).toMatchObject({ title: { value: 'The long count of the north' } })
  })

  test('a page that states nothing is called by the part of its title that it shows', async () => {
    const made = await page({
      title: 'Dispatch Online - News of the World - The long count of the north',
      above: '<img alt="Dispatch Online">',
    })
    expect(made).toMatchObject({
      title: { value: 'The long count of the north' },
      outlet: { value: 'Dispatch Online' },
    })
  })

  test('the outlet is named without its slogan, or by the wire', async () => {
    expect((await page({ head: og('x', 'Dispatch | News, Weather') })).outlet?.value).toBe('Dispatch')
    const wire = await page({ under: `<p>VARNHOLM, Jan 10 (Norwire) — ${sentence}</p>` })
    expect(wire).toMatchObject({
      outlet: { value: 'Norwire', origin: 'text' },
      fields: [{ name: 'Dateline', value: 'VARNHOLM, Jan 10 (Norwire)' }],
    })
  })
})
