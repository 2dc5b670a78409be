import type { Port } from '../contract/port.ts'
import { type Dispatch, serve } from '../contract/rpc.ts'
import { copyFile } from './copy-file.ts'
import { type DetectLanguage, recognise } from './extract.ts'
import { type IngestService, ingestService, type ReadAnswer, type Request } from './service.ts'
import { createTurns } from './take-turns.ts'

type Params = Request & { ticket: number; stagingPath: string }

/** Least time between two words of progress on one file, in ms. */
const progressInterval = 500

/** Serves the reading of files over a port: the whole of the ingest process. */
export function serveIngest(port: Port, detectLanguage: DetectLanguage) {
  // Long texts one at a time: several would take several times the memory, and the copies wait for one disk anyway.
  const inTurn = createTurns()

  async function read({ ticket, stagingPath, ...request }: Params): Promise<ReadAnswer> {
    const onLong = (bytes: number) => working('ingest.working', { ticket, work: 'copying', bytes })
    const mayBeLarge = () => recognise(request, detectLanguage).streams
    const { content, ...stored } = await copyFile({ from: request.path, to: stagingPath, onLong, mayBeLarge })
    if (!content) return { status: 'stored', ...stored }
    const recognised = recognise({ ...request, path: stagingPath, bytes: content }, detectLanguage)
    if (recognised.isDear) return { status: 'stored', ...stored }
    return { ...stored, ...(await recognised.finish()) }
  }

  async function extract({ ticket, ...request }: Omit<Params, 'stagingPath'>) {
    let saidAt = 0
    const progress = () => {
      if (Date.now() - saidAt < progressInterval) return
      saidAt = Date.now()
      working('ingest.working', { ticket, work: 'extracting', bytes: 0 })
    }
    progress()
    return recognise({ ...request, progress }, detectLanguage).finish()
  }

  const dispatch: Dispatch = (method, params) => {
    if (method === 'ingest.ready') return null
    // `serve` has checked the parameters; the casts only say so.
    if (method === 'ingest.extract') return inTurn(() => extract(params as Params))
    return read(params as Params)
  }
  const working = serve<IngestService>(ingestService, port, dispatch)
}
