// npm run try-package: takes one file of every format in with the programs of dist/, away from the project and its node_modules.
// Needs a package made with ELECTRON_OVERRIDE_DIST_PATH, which has a Node of its own to run them.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './find.mjs'
import { giveUp, say } from './say.mjs'

const packed = join(root, 'dist', 'linux-unpacked', 'resources')
if (!existsSync(join(packed, 'node')))
  giveUp('There is no package to try. Set ELECTRON_OVERRIDE_DIST_PATH and run `npm run package -- --dir`.')

let isRead = false
const folder = mkdtempSync(join(tmpdir(), 'collate-package-'))
try {
  cpSync(packed, join(folder, 'resources'), { recursive: true })
  const node = join(folder, 'resources', 'node')
  const program = join(folder, 'resources', 'app.asar.unpacked', 'out', 'main', 'collate.js')
  const env = { ...process.env, COLLATE_CONFIG: join(folder, 'config') }
  const library = ['--library', join(folder, 'library')]
  execFileSync(node, [program, 'create', ...library], { env, cwd: folder, stdio: 'ignore' })
  const desk = join(root, 'e2e', 'corpus', 'desk')
  const { stdout, stderr } = spawnSync(node, [program, 'import', ...library, desk], {
    env,
    cwd: folder,
    encoding: 'utf8',
  })
  const said = `${stdout}${stderr}`.trim()
  say(said)
  isRead = /^\d+ files?: \d+ imported\.$/m.test(said)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (!isRead) giveUp('The package does not read what the project reads, see above.')
