import type { Format } from '../format.ts'

/** Plain text: the stored text is the file's text, unchanged. */
export const plainText: Format = {
  name: 'plain-text',
  extractor: 'plain-text/2',
  isDear: false,
  streams: true,
  isProse: true,
  recognises: () => true,
  read: source => ({ text: source.text() }),
}
