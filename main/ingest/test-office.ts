import { strToU8, type ZipOptions, zipSync } from 'fflate'

const openNamespaces = ['office', 'text', 'table', 'style', 'meta', 'presentation']
  .map(name => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
  .concat(' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"')

/** For tests: the least that is an OpenDocument file. `kind` is "text", "presentation" or "spreadsheet"; `styles` are list styles. */
export function writeOpenDocument(kind: string, body: string, { styles = '', meta = '', header = '' } = {}): Buffer {
  const xml = (root: string, inside: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><office:${root} ${openNamespaces}>${inside}</office:${root}>`)
  const manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
  const files = {
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }] satisfies [Uint8Array, ZipOptions],
    'content.xml': xml(
      'document-content',
      `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body>`,
    ),
    'styles.xml': xml(
      'document-styles',
      `<office:master-styles><style:master-page style:name="Standard"><style:header><text:p>${header}</text:p></style:header></style:master-page></office:master-styles>`,
    ),
    'meta.xml': xml('document-meta', `<office:meta>${meta}</office:meta>`),
    'META-INF/manifest.xml': strToU8(manifest),
  }
  return Buffer.from(zipSync(files))
}

const main = 'http://schemas.openxmlformats.org'
const relation = `${main}/officeDocument/2006/relationships`

/** For tests: the least that is a PowerPoint presentation. Slides are shown from the last to the first, as if they had been moved. */
export function writePresentation(slides: { title: string; points: string[]; notes?: string }[]): Buffer {
  const paragraph = (words: string) => `<a:p><a:r><a:t>${words}</a:t></a:r></a:p>`
  const shape = (type: string, said: string[]) =>
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${said.map(paragraph).join('')}</p:txBody></p:sp>`
  const page = (root: string, shapes: string) =>
    strToU8(
      `<?xml version="1.0"?><p:${root} xmlns:p="${main}/presentationml/2006/main" xmlns:a="${main}/drawingml/2006/main" xmlns:r="${relation}">${shapes}</p:${root}>`,
    )
  const tree = (shapes: string) => `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>`
  const relations = (list: [string, string, string][]) =>
    strToU8(
      `<Relationships xmlns="${main}/package/2006/relationships">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    )
  const order = slides.map((_, at) => `<p:sldId id="${256 + at}" r:id="s${at + 1}"/>`).reverse()
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${main}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>`,
    ),
    '_rels/.rels': relations([['r1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': page('presentation', `<p:sldIdLst>${order.join('')}</p:sldIdLst>`),
    'ppt/_rels/presentation.xml.rels': relations(
      slides.map((_, at) => [`s${at + 1}`, 'slide', `slides/slide${at + 1}.xml`]),
    ),
  }
  for (const [at, { title, points, notes }] of slides.entries()) {
    const name = `slide${at + 1}.xml`
    files[`ppt/slides/${name}`] = page('sld', tree(shape('title', [title]) + shape('body', points)))
    if (notes === undefined) continue
    files[`ppt/slides/_rels/${name}.rels`] = relations([['n', 'notesSlide', `../notesSlides/notesSlide${at + 1}.xml`]])
    files[`ppt/notesSlides/notesSlide${at + 1}.xml`] = page(
      'notes',
      tree(shape('body', [notes]) + shape('sldNum', ['7'])),
    )
  }
  return Buffer.from(zipSync(files))
}
