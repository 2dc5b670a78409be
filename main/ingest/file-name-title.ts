/** A title made of a file's name: without folders and extension, underscores as spaces. Never empty. */
export function titleOfFileName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const bare = name.replace(/\.[A-Za-z0-9]{1,6}$/, '')
  const title = (bare || name).replaceAll('_', ' ').replaceAll(/\s+/g, ' ').trim()
  return title.slice(0, 300) || 'Untitled'
}

/** The extension of a path in lower case, without its dot; empty where there is none. */
export function extensionOf(path: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
