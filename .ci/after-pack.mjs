// Called by electron-builder when it has laid out a package with a runtime from ELECTRON_OVERRIDE_DIST_PATH.
import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** A runtime may bring a stand-in for Electron's default app in resources/app, which would be opened instead of ours. */
export default function removeStandIn({ appOutDir, packager }) {
  const resources =
    packager.platform.name === 'mac' ? `${packager.appInfo.productFilename}.app/Contents/Resources` : 'resources'
  rmSync(join(appOutDir, resources, 'app'), { recursive: true, force: true })
}
