let region: HTMLElement | undefined

/** Says something to screen readers when they are free; nothing is shown. */
export function announce(text: string) {
  if (!region) {
    region = document.createElement('div')
    region.className = 'unseen'
    region.setAttribute('role', 'status')
    region.setAttribute('aria-live', 'polite')
    document.body.append(region)
  }
  // The same text twice is only said twice when the region was empty in between.
  region.textContent = ''
  requestAnimationFrame(() => {
    if (region) region.textContent = text
  })
}
