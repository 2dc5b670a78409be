import Papa from 'papaparse'

/**
 * What a spreadsheet takes for a formula, or for what begins one after a line break: it gets an apostrophe before it (OWASP, "CSV Injection"). The
 * wide forms are what some spreadsheets make the narrow ones of.
 */
const formula = /^(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/u

/** Rows as CSV, with commas; no cell of it is a formula. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return Papa.unparse(
    rows.map(row => [...row]),
    { escapeFormulae: formula, newline: '\r\n' },
  )
}
