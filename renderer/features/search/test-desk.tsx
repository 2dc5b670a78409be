import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskProvider } from '../library/desk-context.tsx'

/** Draws something of the desk in an element of the document, for tests; answers how to take it away again. */
export function drawOnDesk(root: HTMLElement, drawn: ReactNode): () => void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.append(root)
  const page = createRoot(root)
  act(() => page.render(<DeskProvider>{drawn}</DeskProvider>))
  return () => act(() => page.unmount())
}
