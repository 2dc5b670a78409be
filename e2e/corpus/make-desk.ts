// Makes the files of e2e/corpus/desk that no editor writes: node e2e/corpus/make-desk.ts
import { writeFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'
import { writeZip } from '../../main/ingest/archive/test-zip.ts'
import { writeMsg } from '../../main/ingest/mail/test-msg.ts'
import { drawPrint } from '../../main/ingest/ocr/test-print.ts'

const write = (name: string, content: Buffer) => writeFileSync(new URL(`desk/${name}`, import.meta.url), content)

const minutes = `Minutes of the council of Ardel, 3 April 2019

The chair, Tessa Rowe, opened the sitting at 17:30. Seven members were present, and 212 guests.

The Lake Ardel dam was put to the vote at 22:20. For: Rowe, Tull, Hask, Oren. Against: Marsh, Pell, Vane.
`

write(
  'letter.msg',
  writeMsg({
    properties: {
      '0037001F': 'The water board on the Lake Ardel dam',
      '1000001F':
        'Our figures are of March 2019, and not two years old, as Mr Marsh said on Wednesday.\r\n\r\nOrla Tench\r\n',
      '0C1A001F': 'Orla Tench',
      '5D01001F': 'o.tench@water.example',
      '00390040': Date.UTC(2019, 3, 5, 6, 30, 0),
    },
    recipients: [{ '3001001F': 'The desk', '39FE001F': 'desk@press.example', '0C150003': 1 }],
    attachments: [
      {
        '3707001F': 'figures.txt',
        '370E001F': 'text/plain',
        '37010102': Buffer.from('Inflow in March 2019: 41 cubic metres a second.\n'),
        '37050003': 1,
      },
    ],
  }),
)
write(
  'papers.zip',
  writeZip([
    { name: 'council/minutes.txt', content: minutes },
    { name: '__MACOSX/council/._minutes.txt', content: 'x' },
  ]),
)
const folder = pack()
folder.entry(
  { name: 'radio/news.txt', mtime: new Date(0) },
  'Some 300 people came to the vote on the Lake Ardel dam, the local radio said at midnight.\n',
)
folder.finalize()
write('radio.tar.gz', gzipSync(await buffer(folder)))

// Print of two scripts, as a telephone takes it: a little grey, and as JPEG.
const scan = `Notice of the town council of Ardel

The bridge below the Lake Ardel dam is closed from 8 April 2019 until the repair of the eastern wall is done. Buses go by the north shore.

Мост под плотиной закрыт с 8 апреля 2019 года до конца ремонта. Автобусы идут по северному берегу.
`
write('scan.jpg', drawPrint(scan, { width: 1500, ink: '#333', paper: '#eee' }).toBuffer('image/jpeg'))
