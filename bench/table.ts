import type { Figures } from './benchmark.ts'

/** A number as a table shows it: three significant digits, no exponent. */
function shortNumber(value: number): string {
  const size = Math.abs(value)
  if (size >= 100 || Number.isInteger(value)) return value.toFixed(0)
  return size >= 10 ? value.toFixed(1) : size >= 1 ? value.toFixed(2) : value.toFixed(3)
}

/** Figures as a table for people: a row for each thing measured, a column for each system, in the order they came. */
export function tableOf(figures: Figures): string {
  const systems = new Set<string>()
  const rows = new Map<string, Map<string, string>>()
  for (const [name, value] of Object.entries(figures)) {
    const dot = name.indexOf('.')
    const system = name.slice(0, dot)
    const measure = name.slice(dot + 1)
    systems.add(system)
    const row = rows.get(measure) ?? new Map<string, string>()
    rows.set(measure, row.set(system, shortNumber(value)))
  }
  const columns = [...systems]
  const lines = [['', ...columns]]
  for (const [measure, row] of rows) lines.push([measure, ...columns.map(system => row.get(system) ?? '-')])
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? []
  const aligned = lines.map(line =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
  return aligned.join('\n')
}
