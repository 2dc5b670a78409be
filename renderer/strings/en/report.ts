import type { DesktopReportFormat, ReportParts } from '../../../main/contract/compare.ts'

export const report = {
  open: 'Report…',
  title: 'Report of this comparison',
  format: 'Format',
  formats: {
    html: 'Web page (HTML)',
    docx: 'Word document (.docx)',
    md: 'Markdown (.md)',
    pdf: 'PDF',
  } satisfies Record<DesktopReportFormat, string>,
  print: 'Print, or save as PDF',
  formatHelp: {
    html: 'One file that opens in any browser and needs nothing else.',
    docx: 'Each passage has its citation as a footnote.',
    md: 'Plain text, for notes and content systems.',
    pdf: 'Pages as they print.',
  } satisfies Record<DesktopReportFormat, string>,
  printHelp: 'The browser asks for a printer or a file.',
  parts: 'What goes in',
  partNames: {
    points: 'What accounts say alike, with the words that differ',
    figures: 'Figures, with who gives them',
    attributions: 'Who is quoted',
    claims: 'Claims',
    wording: 'Shared wording',
    alone: 'What stands in one account only',
    translations: 'Translations',
  } satisfies Record<keyof ReportParts, string>,
  always:
    'Always in it: citations, the SHA-256 of each original, the summary, and for each finding whether the program suggested it or a person joined it.',
  plainFile:
    'This library is locked with a key, but the report is a plain file: whoever has the file can read it, and Delete for good does not reach it.',
  save: 'Save…',
  printNow: 'Print…',
  writing: 'Writing the report…',
  saved: (name: string) => `The report is saved as “${name}”.`,
}
