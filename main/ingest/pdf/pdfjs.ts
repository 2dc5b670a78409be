import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { getDocument as getDocumentType, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { unreadable } from '../format.ts'

/** The folders of the package that hold what PDFs leave out: character maps, the fourteen fonts, decoders of images. */
const folders = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' } as const

type CanvasLibrary = typeof import('@napi-rs/canvas')
type Canvas = import('@napi-rs/canvas').Canvas
type Drawn = { canvas: Canvas | null; context: ReturnType<Canvas['getContext']> | null }
type Loaded = { getDocument: typeof getDocumentType; home: string; CanvasFactory: ReturnType<typeof canvasesOf> }

let loading: Promise<Loaded> | undefined

/** pdf.js, loaded with the first PDF: it takes a third of a second. */
function loadPdfjs(): Promise<Loaded> {
  loading ??= load()
  return loading
}

/**
 * The build for Node, with its worker in this thread: this process is watched and ended as a whole. Everything that pdf.js would take
 * from a page is handed to it, since it holds Electron's utility process for one.
 */
async function load(): Promise<Loaded> {
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const canvas = await import('@napi-rs/canvas')
  const { DOMMatrix, Path2D, ImageData } = canvas
  const given: Record<string, unknown> = { DOMMatrix, Path2D, ImageData }
  for (const [name, value] of Object.entries(given))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value })
  // Leaves its message handler where pdf.js looks for one before it starts a worker. It has no types.
  await import(pathToFileURL(join(home, 'legacy/build/pdf.worker.mjs')).href)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return { getDocument, home, CanvasFactory: canvasesOf(canvas) }
}

export type OpenPdfOptions = {
  /** All of the file. The memory may be given away: do not read it afterwards. */
  bytes: Uint8Array
  password?: string | undefined
}

/** Opens a PDF; `close` it when done. Fails: unreadable, with `needs: 'password'` where one is asked for. */
export async function openPdf({
  bytes,
  password,
}: OpenPdfOptions): Promise<{ pdf: PDFDocumentProxy; close(): Promise<void> }> {
  const { getDocument, home, CanvasFactory } = await loadPdfjs()
  const folderOf = (name: string) => join(home, name) + sep
  const task = getDocument({
    data: ownMemory(bytes),
    ...(password === undefined ? {} : { password }),
    ...Object.fromEntries(Object.entries(folders).map(([option, name]) => [option, folderOf(name)])),
    BinaryDataFactory: PackageFiles,
    CanvasFactory,
    FilterFactory: NoFilters,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: largestImage,
    // Errors only, of which there are none: what it warns of may hold a file's words.
    verbosity: 0,
  })
  try {
    return { pdf: await task.promise, close: () => task.destroy() }
  } catch (error) {
    await task.destroy()
    throw openingFailure(error, password !== undefined)
  }
}

/** Images over this many pixels are not decoded: as RGBA they would take half a gigabyte. */
const largestImage = 128 * 1024 * 1024

/** Memory that can be given away as a whole. */
function ownMemory(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? new Uint8Array(bytes.buffer) : Uint8Array.from(bytes)
}

function openingFailure(error: unknown, hadPassword: boolean): Error {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return unreadable(hadPassword ? wrongPassword : locked, 'password')
  if (name === 'InvalidPDFException') return unreadable(damaged)
  const isLockedOtherwise = error instanceof Error && /encrypt|filter|security/i.test(error.message)
  return unreadable(isLockedOtherwise ? lockedOtherwise : damaged)
}

const locked = 'This PDF is locked. Enter its password, and it can be read. The original is kept.'
const wrongPassword = 'This is not the password of this PDF. Enter another one. The original is kept.'
const lockedOtherwise = 'This PDF is locked in a way that Collate cannot open. The original is kept.'
const damaged = 'This PDF is damaged so badly that no page of it can be found. The original is kept.'

/** Reads files of the package for pdf.js, which asks for them by names that a PDF may have given. */
class PackageFiles {
  readonly #places: Record<string, string | null>
  constructor(places: Record<string, string | null>) {
    this.#places = places
  }
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = this.#places[kind]
    if (!folder || !/^[\w.-]+$/.test(filename)) throw new Error('No such file in the package')
    return new Uint8Array(await readFile(join(folder, filename)))
  }
}

/** Makes the canvases that pdf.js draws with. */
const canvasesOf = ({ createCanvas }: CanvasLibrary) =>
  class {
    create(width: number, height: number): Drawn {
      const canvas = createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)))
      return { canvas, context: canvas.getContext('2d') }
    }
    reset({ canvas }: Drawn, width: number, height: number) {
      if (!canvas) return
      canvas.width = Math.max(1, Math.ceil(width))
      canvas.height = Math.max(1, Math.ceil(height))
    }
    destroy(drawn: Drawn) {
      if (drawn.canvas) {
        drawn.canvas.width = 0
        drawn.canvas.height = 0
      }
      drawn.canvas = null
      drawn.context = null
    }
  }

/** Filters are made of SVG in a page; here nothing is filtered. */
class NoFilters {
  addFilter = () => 'none'
  addHCMFilter = () => 'none'
  addAlphaFilter = () => 'none'
  addLuminosityFilter = () => 'none'
  addKnockoutFilter = () => 'none'
  addHighlightHCMFilter = () => 'none'
  addSelectionHCMFilter = () => 'none'
  addSelectionFilter = () => 'none'
  createSelectionStyle = () => null
  destroy() {}
}
