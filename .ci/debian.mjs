// Packages of Debian, where they can be installed without asking anyone.
import { runProgram } from './run-program.mjs'
import { minutes, say } from './say.mjs'

/** Installs Debian packages; only where canInstallPackages() says so. Answers whether it worked. */
export async function installPackages(names) {
  say(`Installing ${names.join(', ')} (apt-get)…`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await runProgram('apt-get', ['update', '-q'], { quiet: true, limit: minutes(2), env })
  const options = ['-q', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=60']
  const { code } = await runProgram('apt-get', ['install', ...options, ...names], {
    quiet: true,
    limit: minutes(5),
    env,
  })
  return code === 0
}
