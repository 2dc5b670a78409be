import { style } from './html-style.ts'
import { html, type Markup } from './markup.ts'
import type {
  Part,
  Report,
  ReportAccount,
  ReportPassage,
  ReportPoint,
  ReportTranslation,
  ReportWording,
} from './report.ts'

/** The policy of the file itself: whatever an account held, nothing in it runs or is fetched. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** A report as one HTML file that needs nothing else: no script, no font, no picture; it prints as it reads. */
export function writeHtml(report: Report): string {
  const {
    accounts,
    alone,
    claims,
    event,
    figures,
    made,
    method,
    note,
    notice,
    points,
    speakers,
    summary,
    tags,
    title,
    translations,
    wording,
  } = report
  const items = accounts.items
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Collate">
<meta name="color-scheme" content="light">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<p class="made">${made}</p>
<h1 dir="auto">${title}</h1>
${tags === null ? null : html`<p class="tags" dir="auto">${tags}</p>`}
${notice === null ? null : html`<p class="notice"><strong>${notice}</strong></p>`}
${note.map(paragraph => html`<p class="note" dir="auto">${paragraph}</p>`)}
</header>
<main>
<section class="accounts">
<h2>${accounts.title}</h2>
<p class="${event.isEstablished ? 'event' : 'event unset'}">${event.sentence}</p>
${items.map(writeAccount)}
</section>
<section>
<h2>${summary.title}</h2>
<ul class="summary">${summary.sentences.map(sentence => html`<li>${sentence}</li>`)}</ul>
</section>
${writePart(points, 'points', point => writePoint(point, items))}
${writePart(figures, 'points', item => writePoint(item, items))}
${writePart(speakers, 'points', item => writePoint(item, items))}
${writePart(claims, 'points', item => writePoint(item, items))}
${writePart(wording, 'wording', pair => writeWording(pair, items))}
${writePart(alone, 'alone', item => writeAlone(item, items))}
${writePart(translations, 'translations', passage => writePassages([passage], items))}
</main>
<footer>
<h2>${method.title}</h2>
${method.sentences.map(sentence => html`<p>${sentence}</p>`)}
</footer>
</body>
</html>
`
  return page.markup
}

function writePart<T>(part: Part<T> | null, name: string, write: (item: T) => Markup): Markup | null {
  if (part === null) return null
  return html`<section class="${name}">
<h2>${part.title}</h2>
${part.intro.map(sentence => html`<p class="intro">${sentence}</p>`)}
${part.items.length === 0 ? html`<p>${part.none}</p>` : part.items.map(write)}
</section>
`
}

const writeAccount = ({
  citation,
  facts,
  language,
  name,
  number,
}: ReportAccount) => html`<article class="account a${number}">
<h3><span class="badge">${number}</span> ${inLanguage(name, language)}</h3>
<p class="citation" dir="auto">${citation}</p>
<dl>${facts.map(({ label, text, isCode }) => html`<dt>${label}</dt><dd>${isCode ? html`<code>${text}</code>` : html`<bdi>${text}</bdi>`}</dd>`)}</dl>
</article>
`

const writePoint = (point: ReportPoint, accounts: readonly ReportAccount[]) => html`<article class="point">
<h3>${point.title}</h3>
<p class="by"><span class="${point.isByPerson ? 'person' : 'program'}">${point.by}</span> <span>${point.likeness}</span></p>
${point.passages.length === 0 ? null : writePassages(point.passages, accounts)}
${point.differences.length === 0 ? null : html`<ul class="differences" dir="auto">${point.differences.map(line => html`<li dir="auto">${line}</li>`)}</ul>`}
</article>
`

const writeWording = ({ by, matches, title }: ReportWording, accounts: readonly ReportAccount[]) => html`<article>
<h3>${title}</h3>
<p class="by"><span class="program">${by}</span></p>
${matches.map(match => html`<div class="match"><p class="kind">${match.title}</p>${writePassages(match.passages, accounts)}</div>`)}
</article>
`

function writeAlone(
  { account, none, passages }: NonNullable<Report['alone']>['items'][number],
  accounts: readonly ReportAccount[],
) {
  const { language = null, name = '' } = accounts[account] ?? {}
  return html`<article class="a${account + 1}">
<h3><span class="badge">${account + 1}</span> ${inLanguage(name, language)}</h3>
${passages.length === 0 ? html`<p>${none}</p>` : passages.map(writeQuote)}
</article>
`
}

const writePassages = (passages: readonly ReportPassage[], accounts: readonly ReportAccount[]) =>
  html`<div class="passages">${passages.map(passage => {
    const { language = null, name = '' } = accounts[passage.account] ?? {}
    return html`<figure class="a${passage.account + 1}"><figcaption><span class="badge">${passage.account + 1}</span> ${inLanguage(name, language)}</figcaption>${writeQuote(passage)}</figure>`
  })}</div>`

const writeQuote = ({
  language,
  place,
  runs,
  translations,
}: ReportPassage) => html`<blockquote${langOf(language)} dir="auto">${runs.map(({ differs, text }) =>
  differs === null ? html`${text}` : html`<mark class="${differs}">${text}</mark>`,
)} <span class="place" lang="en">${place}</span></blockquote>
${translations.map(one => writeTranslation(one, language))}`

const writeTranslation = ({ label, language, quote, text }: ReportTranslation, original: string | null) =>
  html`<div class="translation"><p class="label">${label}${quote === null ? null : html` (“${inLanguage(quote, original)}”)`}</p><p${langOf(language)} dir="auto">${text}</p></div>
`

const inLanguage = (text: string, language: string | null) => html`<bdi${langOf(language)}>${text}</bdi>`
const langOf = (language: string | null) => (language === null ? null : html` lang="${language}"`)
