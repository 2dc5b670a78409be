import { setFlagsFromString } from 'node:v8'
import { keepQuiet } from '../ingest/keep-quiet.ts'
import { addedFolder } from '../ingest/ocr/language-data.ts'
import { setOcrFolder } from '../ingest/ocr/ocr.ts'
import { serveIngest } from '../ingest/serve-ingest.ts'
import { detectLanguage } from '../text/detect-language.ts'
import { configFolder } from './config.ts'
import { type ElectronPortLike, electronPort, parentProcessPort } from './ports.ts'

/** The part of a utility process's `process.parentPort` that is used here (Electron's own types belong to main/app). */
type ParentPort = { on(event: 'message', listener: (event: { ports: ElectronPortLike[] }) => void): void }

// Garbage is collected before the watch would take it for memory in use; strings count in this, buffers do not.
setFlagsFromString('--max-old-space-size=640')

/** Reads untrusted files for the library process, and nothing else: no database, no network. Ends with its parent. */
function start() {
  keepQuiet()
  setOcrFolder(addedFolder(configFolder()))
  const { parentPort } = process as NodeJS.Process & { parentPort?: ParentPort }
  if (parentPort) {
    parentPort.on('message', ({ ports: [port] }) => {
      if (port) serveIngest(electronPort(port), detectLanguage)
    })
    return
  }
  const port = parentProcessPort()
  if (!port) throw new Error('ingest-process is started by a host of Collate')
  serveIngest(port, detectLanguage)
  port.onClose(() => process.exit(0))
}

start()
