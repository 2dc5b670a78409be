import { CollateError, toFailure } from '../contract/failure.ts'
import type { Port } from '../contract/port.ts'
import { isRequest } from './share-port.ts'

/** Looks at a call before it is passed on; throws a CollateError to decline it. */
export type CheckCall = (method: string, params: unknown) => void

/** Passes everything between a client's port and a served one, each ending with the other. Declined calls are answered here. */
export function joinPorts(client: Port, served: Port, check: CheckCall = () => {}): void {
  client.listen(message => {
    const failure = isRequest(message) ? refusal(check, message.method, message.params) : undefined
    if (failure && isRequest(message)) client.post({ id: message.id, failure })
    else served.post(message)
  })
  served.listen(message => client.post(message))
  client.onClose(() => served.close())
  served.onClose(() => client.close())
}

function refusal(check: CheckCall, method: string, params: unknown) {
  try {
    check(method, params)
    return undefined
  } catch (error) {
    if (error instanceof CollateError) return toFailure(error)
    throw error
  }
}
