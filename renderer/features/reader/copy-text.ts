import { words } from '../../strings/words.ts'
import { showToast } from '../../ui/toast.tsx'

/** Puts text on the clipboard and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    showToast({ text: said, tone: 'done' })
  } catch {
    if (copyByEvent(text)) showToast({ text: said, tone: 'done' })
    else showToast({ text: words.reader.copyFailed, tone: 'problem' })
  }
}

/** Where permission for the clipboard is denied, as Collate denies all, a copy that a person asked for still works. */
function copyByEvent(text: string): boolean {
  let isCopied = false
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    isCopied = true
  }
  document.addEventListener('copy', onCopy, { once: true, capture: true })
  // The one way to ask for a copy event; deprecated, but kept by every browser for this.
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy, { capture: true })
  return isCopied
}
