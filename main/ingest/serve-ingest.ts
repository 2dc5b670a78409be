import type { Port } from '../contract/port.ts'
import { type Dispatch, serve } from '../contract/rpc.ts'
import { copyFile, readHead } from './copy-file.ts'
import { type DetectLanguage, recognise } from './extract.ts'
import { type IngestService, ingestService, type ReadAnswer } from './service.ts'
import { createTurns } from './take-turns.ts'

type Params = { ticket: number; path: string; shownAs: string; stagingPath: string; isPlain?: boolean }

/** Serves the reading of files over a port: the whole of the ingest process. */
export function serveIngest(port: Port, detectLanguage: DetectLanguage) {
  // Long texts one at a time: several would take several times the memory, and the copies wait for one disk anyway.
  const inTurn = createTurns()

  async function read({ ticket, path, shownAs, stagingPath, isPlain }: Params): Promise<ReadAnswer> {
    const onLong = (bytes: number) => working('ingest.working', { ticket, work: 'copying', bytes })
    const { content, ...stored } = await copyFile({ from: path, to: stagingPath, onLong })
    const recognised = content && recognise({ bytes: content, isWhole: true, path: shownAs, isPlain }, detectLanguage)
    if (!recognised || recognised.isDear) return { status: 'stored', ...stored }
    return { ...stored, ...(await recognised.finish()) }
  }

  async function extract({ ticket, path, shownAs, isPlain }: Omit<Params, 'stagingPath'>) {
    const { head, isWhole } = await readHead(path)
    working('ingest.working', { ticket, work: 'extracting', bytes: head.length })
    return recognise({ bytes: head, isWhole, path: shownAs, isPlain }, detectLanguage).finish()
  }

  const dispatch: Dispatch = (method, params) => {
    if (method === 'ingest.ready') return null
    // `serve` has checked the parameters; the casts only say so.
    if (method === 'ingest.extract') return inTurn(() => extract(params as Params))
    return read(params as Params)
  }
  const working = serve<IngestService>(ingestService, port, dispatch)
}
