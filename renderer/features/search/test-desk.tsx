import { QueryClientProvider } from '@tanstack/react-query'
import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from '../../../main/contract/rpc.ts'
import { libraryService } from '../../../main/contract/service.ts'
import { shellService } from '../../../main/contract/shell.ts'
import { createQueryClient } from '../../calls.ts'
import type { Connection } from '../../connect.ts'
import { ConnectionProvider } from '../../connection.tsx'
import { DeskProvider } from '../library/desk-context.tsx'

/** Calls by their name; what is asked and has no answer here is never answered. */
export type Answers = Record<string, (params: never) => unknown>

function answeringConnection(answers: Answers): Connection {
  const silent = { post() {}, listen: () => () => {}, close() {}, onClose() {} }
  const library = createClient(libraryService, silent)
  const answering = (method: string, params: never) =>
    new Promise(resolve => {
      const answer = answers[method]
      if (answer) resolve(answer(params))
    })
  return {
    library: { ...library, call: answering as typeof library.call },
    shell: createClient(shellService, silent),
    host: 'browser',
    collectItems: async () => [],
    state: () => 'connected',
    onState: () => () => {},
  }
}

/** Draws something of the desk in an element of the document, for tests; answers how to take it away again. */
export function drawOnDesk(root: HTMLElement, drawn: ReactNode, answers: Answers = {}): () => void {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.body.append(root)
  const page = createRoot(root)
  act(() =>
    page.render(
      <QueryClientProvider client={createQueryClient()}>
        <ConnectionProvider connection={answeringConnection(answers)}>
          <DeskProvider>{drawn}</DeskProvider>
        </ConnectionProvider>
      </QueryClientProvider>,
    ),
  )
  return () => act(() => page.unmount())
}
