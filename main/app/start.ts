import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, protocol } from 'electron'
import { configFolder } from '../host/config.ts'
import { silenceChromium } from './quiet-chromium.ts'

/*
 * What must be done before Electron is ready, in a file of its own that is built as CommonJS: modules are loaded
 * asynchronously, and by then it may be too late. The rest of the program is loaded from here.
 */
const config = configFolder()
// What Chromium keeps of its own stays apart from what we keep.
const pageFolder = join(config, 'page')
mkdirSync(pageFolder, { recursive: true, mode: 0o700 })
app.setName('Collate')
app.setPath('userData', config)
app.setPath('sessionData', pageFolder)
silenceChromium()
// An origin of its own, with storage, that counts as secure.
protocol.registerSchemesAsPrivileged([
  { scheme: 'collate', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
])
if (app.requestSingleInstanceLock()) void import(pathToFileURL(join(__dirname, 'index.js')).href)
else app.quit()
