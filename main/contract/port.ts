/**
 * One end of a two-way channel. Messages are plain values that survive structured clone and JSON alike, so that the same
 * protocol runs over a MessagePort, a child process, a worker thread, a WebSocket and a local socket.
 */
export type Port = {
  post(message: unknown): void
  /** Sets the one listener. Messages that came before it was set are delivered in order. */
  listen(onMessage: (message: unknown) => void): void
  /** Called once when the other end is gone, by `close` or by death. */
  onClose(listener: () => void): void
  close(): void
}

/** Two ports joined to each other in this process; messages are delivered in later microtasks, copied as JSON would. */
export function createPortPair(): [Port, Port] {
  const [a, b] = [halfPort(), halfPort()]
  a.other = b
  b.other = a
  return [a.port, b.port]
}

type Half = { port: Port; other?: Half; deliver(message: unknown): void; end(): void }

function halfPort(): Half {
  let listener: ((message: unknown) => void) | undefined
  let closed = false
  const waiting: unknown[] = []
  const closers: (() => void)[] = []
  const half: Half = {
    deliver(message) {
      const copy: unknown = JSON.parse(JSON.stringify(message))
      if (listener) void Promise.resolve().then(() => listener?.(copy))
      else waiting.push(copy)
    },
    end() {
      if (closed) return
      closed = true
      for (const close of closers) close()
    },
    port: {
      post: message => {
        if (!closed) half.other?.deliver(message)
      },
      listen(onMessage) {
        listener = onMessage
        for (const message of waiting.splice(0)) onMessage(message)
      },
      onClose: close => void closers.push(close),
      close() {
        half.end()
        half.other?.end()
      },
    },
  }
  return half
}
