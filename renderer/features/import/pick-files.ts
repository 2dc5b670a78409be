/** Asks for files, or for a folder, by the browser's own dialog; empty where it was closed without a choice. */
export function pickFiles(isFolder: boolean): Promise<File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.webkitdirectory = isFolder
  // In the page while it is asked, because some drivers and browsers only see inputs that are.
  input.hidden = true
  document.body.append(input)
  return new Promise<File[]>(resolve => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  }).finally(() => input.remove())
}
