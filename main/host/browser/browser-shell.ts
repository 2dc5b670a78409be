import { CollateError } from '../../contract/failure.ts'
import type { ResultOf } from '../../contract/method.ts'
import type { Port } from '../../contract/port.ts'
import { serve } from '../../contract/rpc.ts'
import { type ShellService, shellService } from '../../contract/shell.ts'

/** Serves `shell` where there is no desktop: it says what this host is and declines the rest. */
export function serveBrowserShell(port: Port, version: string): void {
  const about: ResultOf<ShellService['methods']['shell.about']> = {
    version,
    host: 'browser',
    platform: process.platform,
    remarks: [
      'This page is shown by a browser, whose extensions and translation services can read it. Use Collate’s own window where you can.',
    ],
    offers: ['shell.about'],
  }
  serve(shellService, port, method => {
    if (method === 'shell.about') return about
    throw new CollateError('declined', 'A browser cannot do this. Use Collate’s own window for it.')
  })
}
