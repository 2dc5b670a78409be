/** HTML that is safe to put together: text only gets into it escaped. */
export type Markup = { readonly markup: string }
type Value = string | number | Markup | readonly Markup[] | null

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it stands in an element or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, character => escapes[character] ?? '')

/** A template of HTML: what stands in it is escaped unless it is markup itself; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { markup: strings.map((string, at) => string + render(values[at] ?? null)).join('') }
}

function render(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('')
}
