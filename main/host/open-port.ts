import type { Port } from '../contract/port.ts'

/** What a transport has to offer so that it can be a Port. */
export type Transport = { send(message: unknown): void; close(): void }

/** A port whose transport is wired by hand: `deliver` what arrives, `end` when the other side is gone. */
export type OpenPort = { port: Port; deliver(message: unknown): void; end(): void }

/**
 * The half of a Port that every transport shares: messages wait until someone listens, nothing is sent after the end, and
 * whoever asks for the end after it has happened is told all the same.
 */
export function openPort(transport: Transport): OpenPort {
  let listener: ((message: unknown) => void) | undefined
  let isEnded = false
  const waiting: unknown[] = []
  const closers: (() => void)[] = []

  function end() {
    if (isEnded) return
    isEnded = true
    for (const close of closers.splice(0)) close()
  }

  return {
    deliver(message) {
      if (isEnded) return
      if (listener) listener(message)
      else waiting.push(message)
    },
    end,
    port: {
      post(message) {
        if (!isEnded) transport.send(message)
      },
      listen(onMessage) {
        listener = onMessage
        for (const message of waiting.splice(0)) onMessage(message)
      },
      onClose(close) {
        if (isEnded) queueMicrotask(close)
        else closers.push(close)
      },
      close() {
        if (isEnded) return
        transport.close()
        end()
      },
    },
  }
}
