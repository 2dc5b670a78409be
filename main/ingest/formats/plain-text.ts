import { type Content, type Format, found, type Source } from '../format.ts'
import { guessHeader } from '../headline.ts'

/** Plain text: the stored text is the file's text, unchanged. */
export const plainText: Format = {
  name: 'plain-text',
  extractor: 'plain-text/1',
  isDear: false,
  streams: true,
  recognises: () => true,
  read,
}

function read(source: Source): Content {
  const text = source.text()
  const header = guessHeader(text)
  return {
    text,
    title: found(header.title, 'guess'),
    byline: found(header.byline, 'guess'),
    outlet: found(header.outlet, 'guess'),
    date: found(header.date, 'guess'),
  }
}
