import { chronology } from './en/chronology.ts'
import { claims } from './en/claims.ts'
import { compare } from './en/compare.ts'
import { describe } from './en/describe.ts'
import { draft } from './en/draft.ts'
import { duplicates } from './en/duplicates.ts'
import { facets } from './en/facets.ts'
import { firstRun } from './en/first-run.ts'
import { importing } from './en/import.ts'
import { ledgers } from './en/ledgers.ts'
import { library } from './en/library.ts'
import { matrix } from './en/matrix.ts'
import { measures } from './en/measures.ts'
import { names } from './en/names.ts'
import { passages } from './en/passages.ts'
import { readAgain } from './en/read-again.ts'
import { reader } from './en/reader.ts'
import { report } from './en/report.ts'
import { search } from './en/search.ts'
import { searchHelp } from './en/search-help.ts'
import { searches } from './en/searches.ts'
import { settings } from './en/settings.ts'
import { shortcuts } from './en/shortcuts.ts'
import { similar } from './en/similar.ts'
import { sources } from './en/sources.ts'
import { steps } from './en/steps.ts'
import { tagging } from './en/tagging.ts'
import { translations } from './en/translations.ts'
import { ui } from './en/ui.ts'
import { versions } from './en/versions.ts'
import { watch } from './en/watch.ts'
import { wording } from './en/wording.ts'

/** English: one file for each feature. */
export const en = {
  ui,
  library,
  search,
  facets,
  searchHelp,
  searches,
  names,
  import: importing,
  firstRun,
  settings,
  shortcuts,
  steps,
  reader,
  readAgain,
  describe,
  passages,
  similar,
  duplicates,
  watch,
  sources,
  tagging,
  translations,
  compare,
  draft,
  ledgers,
  claims,
  chronology,
  measures,
  report,
  wording,
  versions,
  matrix,
}
