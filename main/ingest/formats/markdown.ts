import { type Content, type Format, found, type Source } from '../format.ts'
import { guessHeader } from '../headline.ts'

/** Markdown, kept as it is written: its marks are few, and a passage must be found again in the file. */
export const markdown: Format = {
  name: 'markdown',
  extractor: 'markdown/1',
  isDear: false,
  isProse: true,
  streams: true,
  recognises: ({ extension }) => ['md', 'markdown', 'mdown', 'mkd'].includes(extension),
  read,
}

function read(source: Source): Content {
  const text = source.text()
  const body = text.replace(/^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\s*(?:\r?\n|$)/, '')
  const heading = firstHeading(body.slice(0, 16_384))
  if (heading) return { text, title: found(heading, 'text') }
  return { text, title: found(guessHeader(withoutMarks(body.slice(0, 16_384))).title, 'guess') }
}

/** The first `# heading` or underlined heading that is not inside a block of code. */
function firstHeading(text: string): string | null {
  const prose = text.replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
  const heading =
    /^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*[ \t]*$/m.exec(prose) ?? /^(\S.*)\r?\n(?:=+|-{3,})[ \t]*$/m.exec(prose)
  return heading?.[1] ? withoutMarks(heading[1]) : null
}

/** Emphasis, code marks and links taken away: "**No** [count](a.html)" is "No count". */
function withoutMarks(text: string): string {
  return text.replaceAll(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1').replaceAll(/(\*\*|__|`)(.+?)\1/g, '$2')
}
