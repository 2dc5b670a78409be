/** As the sidebar writes its names; weights differ by less than the margin that its rows leave. */
const font = "600 13px 'Inter Variable', system-ui, sans-serif"
const measured = new Map<string, number>()
let canvas: CanvasRenderingContext2D | null | undefined

/** How wide a name is in the interface's type, px, without asking the page to lay it out. */
export function widthOf(name: string): number {
  const known = measured.get(name)
  if (known !== undefined) return known
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas) canvas.font = font
  const width = canvas?.measureText(name).width ?? name.length * 6.5
  // Bounded: names come and go, and the width of one is quick to find again.
  if (measured.size > 20_000) measured.clear()
  measured.set(name, width)
  return width
}
