import lunr from 'lunr'
import ar from 'lunr-languages/lunr.ar.js'
import da from 'lunr-languages/lunr.da.js'
import de from 'lunr-languages/lunr.de.js'
import es from 'lunr-languages/lunr.es.js'
import fi from 'lunr-languages/lunr.fi.js'
import fr from 'lunr-languages/lunr.fr.js'
import hu from 'lunr-languages/lunr.hu.js'
import it from 'lunr-languages/lunr.it.js'
import nl from 'lunr-languages/lunr.nl.js'
import no from 'lunr-languages/lunr.no.js'
import pt from 'lunr-languages/lunr.pt.js'
import ro from 'lunr-languages/lunr.ro.js'
import ru from 'lunr-languages/lunr.ru.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import sv from 'lunr-languages/lunr.sv.js'
import tr from 'lunr-languages/lunr.tr.js'
import { stemKazakh } from './kazakh-stemmer.ts'

/** The stem of one folded written form. */
export type Stemmer = (form: string) => string

/** What registers a language with lunr. Evaluating its module only returns this function; the work is done when it is called. */
type Plugin = (lunr: Registry) => void
type Registry = Record<string, { stemmer?: (form: Wrapped) => unknown } | undefined>
/** What lunr's pipeline functions take for a token. */
type Wrapped = { update(change: (form: string) => string): string }

/** By the first part of a BCP 47 tag. Norwegian's two written forms share one stemmer. */
const plugins: Readonly<Record<string, [name: string, plugin: Plugin]>> = {
  ar: ['ar', ar],
  da: ['da', da],
  de: ['de', de],
  es: ['es', es],
  fi: ['fi', fi],
  fr: ['fr', fr],
  hu: ['hu', hu],
  it: ['it', it],
  nb: ['no', no],
  nl: ['nl', nl],
  nn: ['no', no],
  no: ['no', no],
  pt: ['pt', pt],
  ro: ['ro', ro],
  ru: ['ru', ru],
  sv: ['sv', sv],
  tr: ['tr', tr],
}

let hasSupport = false

/**
 * The stemmer of a language (the first part of its BCP 47 tag): lunr's own for English, those of lunr-languages for others;
 * null where there is none. Kazakh's is ours.
 */
export function stemmerOf(language: string): Stemmer | null {
  if (language === 'en') return form => applied(lunr.stemmer as unknown as (form: Wrapped) => unknown, form)
  if (language === 'kk') return stemKazakh
  const entry = Object.hasOwn(plugins, language) ? plugins[language] : undefined
  if (entry === undefined) return null
  const [name, plugin] = entry
  const registry = lunr as unknown as Registry
  if (!hasSupport) (stemmerSupport as Plugin)(registry)
  hasSupport = true
  if (registry[name] === undefined) plugin(registry)
  const stemmer = registry[name]?.stemmer
  return stemmer === undefined ? null : form => applied(stemmer, form)
}

function applied(stemmer: (form: Wrapped) => unknown, form: string): string {
  const stem = stemmer({ update: change => change(form) })
  return typeof stem === 'string' && stem !== '' ? stem : form
}
