/** Whether a server answers at all. Behind a proxy only the download itself can tell. */
export async function isReachable(url) {
  if (Object.keys(process.env).some(name => /^(https?|all)_proxy$/i.test(name) && process.env[name])) return true
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(8000) })
    return true
  } catch {
    return false
  }
}
