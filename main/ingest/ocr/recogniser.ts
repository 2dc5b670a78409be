import type { Worker } from 'tesseract.js'
import { createTurns } from '../take-turns.ts'
import { type Grey, toPgm } from './greyscale.ts'
import { withLanguageData } from './language-data.ts'
import { processorTime } from './processor-time.ts'
import type { Recognition } from './recognition.ts'

export type Recogniser = {
  /** Reads a picture with these languages, the first of them preferred. Rejects where it takes too long or its worker dies. */
  recognise(grey: Grey, languages: readonly string[], progress: () => void): Promise<Recognition>
  /** Ends the worker; the next picture starts another. */
  close(): Promise<void>
}

export type RecogniserOptions = {
  /** The folder of language data that a person added. */
  folder: string | null
  /** All languages that may be asked for; data is loaded once. */
  languages: readonly string[]
  limits?: { quietMs: number; processorMs: number; pageMs: number; idleMs: number }
}

/**
 * A page is given up after `processorMs` of the process's own time, which a busy computer gives more slowly; after `pageMs` by the
 * clock, within the file's own time (60 s, which begins again with each word of progress); or when nothing was heard of it for
 * `quietMs`. Dense print takes 3 to 6 s a page, halftone pictures minutes, and no file should take a person longer than 20 s to be told
 * of where nothing else is going on. An idle worker holds some 200 MB, so it is ended.
 */
const usualLimits = { quietMs: 30_000, processorMs: 15_000, pageMs: 55_000, idleMs: 20_000 }
/** How often the process's time is looked at, ms. */
const look = 500

/** One worker thread of Tesseract, started with the first picture and ended when there are no more. */
export function createRecogniser({ folder, languages: all, limits = usualLimits }: RecogniserOptions): Recogniser {
  const inTurn = createTurns()
  let started: Promise<Worker> | undefined
  let current = ''
  let idle: NodeJS.Timeout | undefined
  let heard: () => void = () => {}
  let failed: (cause: unknown) => void = () => {}

  async function start(): Promise<Worker> {
    const { createWorker, OEM } = await import('tesseract.js')
    const worker = await withLanguageData(all, folder, langPath =>
      createWorker([...all], OEM.LSTM_ONLY, {
        langPath,
        // Nothing is fetched, and nothing is left lying about.
        cacheMethod: 'none',
        logger: () => heard(),
        // Said by the promise already; without it the library throws where nobody waits.
        errorHandler: () => {},
      }),
    )
    current = all.join('+')
    thread(worker).on('error', cause => failed(cause))
    return worker
  }

  async function close() {
    clearTimeout(idle)
    const ending = started
    started = undefined
    const worker = await ending?.catch(() => undefined)
    await worker?.terminate()
  }

  async function read(grey: Grey, languages: readonly string[]): Promise<Recognition> {
    started ??= start()
    const worker = await started
    const asked = languages.join('+')
    if (asked !== current) {
      await worker.reinitialize(asked)
      current = asked
    }
    const { data } = await worker.recognize(toPgm(grey), {}, { text: false, blocks: true, hocr: true })
    return { blocks: data.blocks ?? [], languages: languagesIn(data.hocr ?? '', languages) }
  }

  async function recognise(grey: Grey, languages: readonly string[], progress: () => void): Promise<Recognition> {
    clearTimeout(idle)
    try {
      return await watched(() => read(grey, languages), progress)
    } catch (error) {
      await close()
      throw error
    } finally {
      if (started) idle = setTimeout(() => void inTurn(close), limits.idleMs).unref()
    }
  }

  function watched<T>(work: () => Promise<T>, progress: () => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const late = () => reject(new Error('OCR took too long'))
      const whole = setTimeout(late, limits.pageMs)
      const before = processorTime()
      const spending = setInterval(() => {
        if (processorTime() - before > limits.processorMs) late()
      }, look)
      let quiet = setTimeout(late, limits.quietMs)
      heard = () => {
        clearTimeout(quiet)
        quiet = setTimeout(late, limits.quietMs)
        progress()
      }
      failed = reject
      work()
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(whole)
          clearInterval(spending)
          clearTimeout(quiet)
          heard = () => {}
          failed = () => {}
        })
    })
  }

  return { recognise: (...page) => inTurn(() => recognise(...page)), close: () => inTurn(close) }
}

type Thread = { on(event: 'error', listener: (cause: unknown) => void): void }
/** The thread under a worker, which the library's types leave out: its death would else end the whole process. */
const thread = (worker: Worker) => (worker as unknown as { worker: Thread }).worker

/** The codes that the recognised paragraphs and words name, in the order they were asked for. */
function languagesIn(hocr: string, asked: readonly string[]): string[] {
  const named = new Set([...hocr.matchAll(/ lang='(\w+)'/g)].map(([, code]) => code))
  return asked.filter(code => named.has(code))
}
