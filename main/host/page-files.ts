import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
}

/** A file of the page as it is served; `nonce` is there where it is a document, which is made anew each time. */
export type PageFile = { body: Buffer; type: string; nonce?: string }

/** Where the built page lies, from main/host/ in source and from out/main/ when built. */
export function pageFolder(): string {
  const isSource = import.meta.url.endsWith('.ts')
  return fileURLToPath(new URL(isSource ? '../../out/renderer' : '../renderer', import.meta.url))
}

/**
 * The file of the page that an address names; undefined where there is none, it is of no kind we serve, or its path, also
 * by a link, leaves the folder. In a document every `%NONCE%` becomes the nonce.
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile | undefined> {
  const path = safePath(pathname)
  const type = path === undefined ? undefined : types[extname(path)]
  if (path === undefined || type === undefined) return undefined
  const body = await readInside(folder, path)
  if (!body || !type.startsWith('text/html')) return body && { body, type }
  const nonce = randomBytes(16).toString('base64')
  return { body: Buffer.from(body.toString('utf8').replaceAll('%NONCE%', nonce)), type, nonce }
}

async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    return file.startsWith(root + sep) ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}

/** A path of plain segments, relative to the folder: nothing that climbs, hides or means something to a file system. */
function safePath(pathname: string): string | undefined {
  if (pathname === '/') return 'index.html'
  const segments = decode(pathname)?.slice(1).split('/')
  return segments?.every(segment => /^[\w-][\w.-]*$/.test(segment)) ? join(...segments) : undefined
}

function decode(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
