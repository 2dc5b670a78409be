/** A path inside a container keeps so many folders and letters (UTF-16 code units) of each name. */
const mostFolders = 32
const longestName = 150

/**
 * The path of a part as it may be shown and kept: with `/`, never climbing, never absolute, without control and direction marks
 * (which can make "exe.pdf" of "fdp.exe"). Never empty.
 */
export function safePartName(path: string): string {
  const steps = path
    .replaceAll('\\', '/')
    .split('/')
    .map(step => step.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '').trim())
    .filter(step => step !== '' && step !== '.' && step !== '..')
  const kept = steps.length > mostFolders ? [...steps.slice(0, mostFolders - 1), ...steps.slice(-1)] : steps
  return kept.map(shortened).join('/') || 'unnamed'
}

/** A long name keeps its extension. */
function shortened(step: string): string {
  if (step.length <= longestName) return step
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(step)?.[0] ?? ''
  return step.slice(0, longestName - extension.length).replace(/[\ud800-\udbff]$/, '') + extension
}
