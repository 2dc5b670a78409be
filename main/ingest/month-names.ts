/** Names and short forms of the months, small: English | Russian | Kazakh | others, as reports date themselves. */
const names = `
january jan | января январь янв | қаңтар | januar jänner janvier janv enero gennaio janeiro januari stycznia ocak ledna січня يناير ינואר
february feb | февраля февраль фев февр | ақпан | februar février févr febrero febbraio fevereiro februari lutego şubat února лютого فبراير פברואר
march mar | марта март мар | наурыз | märz mars marzo março maart marca mart března березня مارس מרץ
april apr | апреля апрель апр | сәуір | avril avr abril abr aprile kwietnia nisan dubna квітня أبريل إبريل אפריל
may | мая май | мамыр | mai mayo maggio maio mei maja mayıs května травня مايو מאי
june jun | июня июнь июн | маусым | juni juin junio giugno junho czerwca haziran června червня يونيو יוני
july jul | июля июль июл | шілде | juli juillet juil julio luglio julho lipca temmuz července липня يوليو יולי
august aug | августа август авг | тамыз | août agosto augustus sierpnia ağustos srpna серпня أغسطس אוגוסט
september sept sep | сентября сентябрь сент сен | қыркүйек | septembre septiembre settembre setembro września eylül září вересня سبتمبر ספטמבר
october oct | октября октябрь окт | қазан | oktober okt octobre octubre ottobre outubro października ekim října жовтня أكتوبر אוקטובר
november nov | ноября ноябрь нояб ноя | қараша | novembre noviembre novembro listopada kasım listopadu листопада نوفمبر נובמבר
december dec | декабря декабрь дек | желтоқсан | dezember dez décembre déc diciembre dicembre dezembro grudnia aralık prosince грудня ديسمبر דצמבר`
  .trim()
  .split('\n')
  .map(line => line.split(/[\s|]+/).filter(name => name !== ''))

const months = new Map(names.flatMap((forms, at) => forms.map(form => [form, at + 1])))

/** Endings of a Kazakh name: "4 наурызда", "наурыздағы". */
const kazakhEnding = '(?:[дт][ае]|[дт][ае]ғы|[дт]егі|ы|і|ында|інде|дың|дің|тың|тің|ның|нің)?'

/** A pattern with one group for the name of a month, standing alone, with the point of a short form; for flags `iu`. */
export const monthPattern = `(?<!\\p{L})ב?(${[...months.keys()]
  .sort((one, other) => other.length - one.length)
  .join('|')})${kazakhEnding}(?!\\p{L})\\.?`

/** The month (1 to 12) of a name that `monthPattern` found; 0 for what is none. */
export const monthOfName = (name: string): number => months.get(name.toLowerCase()) ?? 0
