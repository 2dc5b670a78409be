import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where Collate keeps what belongs to no library (recent libraries, the window's place): per user and platform. */
export function configFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.COLLATE_CONFIG) return env.COLLATE_CONFIG
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Collate')
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Collate')
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'Collate')
}
