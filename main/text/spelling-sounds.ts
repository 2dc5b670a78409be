/**
 * Sounds of names with the ways to write them, in Cyrillic and in Latin letters; forms are folded, so that š is s and ё is е. A way
 * that only some writers have names their habit after a colon; a name is read in one habit from end to end. `_` stands for
 * nothing written; an empty column for no way at all. Put together for this project from the romanisations of BGN/PCGN, ISO 9, Duden, the French press, Kazakhstan's Latin
 * alphabets of 2017 to 2021 and Uzbekistan's of 1995:
 * `de` German, `fr` French, `sl` Slavic Latin with its diacritics off, `tr` Turkish, `kz` Kazakh letters left out of Russian spelling,
 * `uz` Uzbek, `uk` Ukrainian.
 */
const table = `
  а | a ə
  а | o:uz
  ә | a ae ə e:tr
  ә а:kz я:kz е:kz |
  б | b
  в | v w:de
  ев | ef:fr
  ов | of:fr
  г | g gh h:uk
  ғ г:kz | g gh
  ґ г:uk | g
  д | d
  е | e ye je ie yo jo io
  же | zhe zho je jo:fr sche:de scho:de she:de sho:de
  че | che cho tche tcho tsche tscho cze:sl czo:sl ce:sl co:sl
  ше | she sho sche scho sze:sl szo:sl se:sl so:sl
  ще | shche shcho sche stsche stscho schtsche schtscho chtche chtcho scho:de
  є е:uk | ye je ie e
  ж дж:tr | zh j dzh dj zs:de sch:de sh:de z:sl c:tr
  дж | j dj dzh dsch c:tr
  з | z s:de
  и | i y ee:fr
  і и:kz ы:kz | i y
  ї и:uk | yi ji i
  ий | i y iy ij yi ii yy
  ый | i y iy ij yi yy
  й | y i j
  к | k c q ck
  қ к:kz х:kz | q k kh:kz
  кс | x ks
  л | l
  м | m
  н | n
  ң | ng n
  ң н:kz нг:kz |
  о | o
  ө | o oe u:tr
  ө о:kz у:kz |
  ў у:uz | o u:uz
  ў о:uz | o
  п | p
  р | r
  с | s
  т | t th
  у | u ou:fr oo:fr
  ұ у:kz | u
  ү | u
  ү у:kz ю:kz |
  ф | f ph
  х | kh h ch:de x:uz
  һ х:kz г:kz | h kh
  ц | ts tz c z:de
  тс | ts
  ч | ch tch tsch cz:sl c:sl
  ш | sh sch ch:fr s:sl sz:sl
  щ | shch sch schtsch chtch sc s:sl
  ъ | _
  ы | y i u:tr
  ь | _
  э | e
  ю | yu ju iu iou:fr
  я | ya ja ia
  ия | ia iya ija
`

/** One way to write a sound, and the bit of the habit it belongs to; bit 1 is everybody's. */
export type Writing = { letters: string; habit: number }
export type Script = 'cyrillic' | 'latin'
/** A sound's writings by script. */
export type Sound = Readonly<Record<Script, readonly Writing[]>>
export const everybody = 1

const habits = ['', 'de', 'fr', 'sl', 'tr', 'kz', 'uz', 'uk']
const bitOf = (habit: string) => 1 << habits.indexOf(habit)
/** The habits in which two forms in Latin letters are compared; in the others too much is alike (Rita and Ruta, Gary and Harry). */
export const amongLatin = everybody | bitOf('de') | bitOf('fr') | bitOf('kz')

/** All sounds. */
export const sounds: readonly Sound[] = table
  .trim()
  .split('\n')
  .map(line => {
    const [cyrillic = '', latin = ''] = line.split('|').map(column => column.trim())
    return { cyrillic: writingsIn(cyrillic), latin: writingsIn(latin) }
  })

function writingsIn(written: string): Writing[] {
  if (written === '') return []
  return written.split(/\s+/).map(one => {
    const [letters = '', habit = ''] = one.split(':')
    return { letters: letters === '_' ? '' : letters, habit: bitOf(habit) }
  })
}
