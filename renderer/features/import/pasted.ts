/** True for an address of the web that can be read as one. */
export function isWebAddress(address: string): boolean {
  const trimmed = address.trim()
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed)
}

/** Today on this computer, as a date field has it: "2026-11-22". */
export function today(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** A day of a date field as a moment: its noon on this computer, so that no time zone turns it into a neighbour. */
export function momentOfDay(day: string): number | null {
  const moment = new Date(`${day}T12:00:00`).getTime()
  return Number.isNaN(moment) ? null : moment
}
