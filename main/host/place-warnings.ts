import { statfsSync } from 'node:fs'

/** Folders that services copy elsewhere while a database is being written, by a part of their path. */
const syncedFolders =
  /[\\/](dropbox|onedrive[^\\/]*|google ?drive|icloud ?drive|mobile documents|nextcloud|owncloud|syncthing|pcloud ?drive|mega)([\\/]|$)/i

/** File systems over a network: Linux statfs magic numbers (statfs(2)) of NFS, SMB, SMB2, CIFS, AFS, 9p, FUSE's sshfs has no own. */
const networkTypes = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x01021997])

/** Sentences for a library that lies where a write-ahead log does not survive: synced and network folders. */
export function placeWarnings(folder: string): string[] {
  const warnings: string[] = []
  if (syncedFolders.test(folder)) {
    warnings.push(
      'This library lies in a folder that a service copies elsewhere. It can be damaged that way, and it leaves this computer: move it to a folder that is not synced.',
    )
  }
  if (isOnNetwork(folder)) {
    warnings.push(
      'This library lies on a network drive. A lost connection can damage it: move it to a disk of this computer.',
    )
  }
  return warnings
}

function isOnNetwork(folder: string): boolean {
  if (process.platform === 'win32') return folder.startsWith('\\\\')
  try {
    return process.platform === 'linux' && networkTypes.has(statfsSync(folder).type)
  } catch {
    return false
  }
}
