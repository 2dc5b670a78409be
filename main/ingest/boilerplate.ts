/** Lines that pages put around a report, in English and Russian: never a headline. */
const patterns = [
  /\blast (updated|modified)\b|\bupdated (on|at)?:?\s*\d|обновлено|последнее изменение/i,
  /\b(latest|breaking) (news )?updates?\b|\bget (the )?(latest|our)\b|\bas we post them\b|\bright (on|in) your browser\b/i,
  /\bcookies?\b|файлы cookie|куки/i,
  /\b(subscribe|sign (up|in)|log ?in|register|newsletter|notifications?)\b|подпи(шитесь|саться|ска)|войти|рассылк/i,
  /^\W*(advertisement|sponsored|share( this)?|print|e-?mail|comments?|menu|home|search|skip to|read more|related)\b/i,
  /^\W*(реклама|поделиться|печать|комментарии|главная|меню|поиск|читайте также)(?![а-яё])/i,
  /\ball rights reserved\b|\bcopyright\b|©|все права защищены/i,
  /\b(enable|turn on) javascript\b|\bterms of (use|service)\b|\bprivacy policy\b/i,
  /^\W*https?:\/\/\S+\W*$/i,
]

/** True for a line that belongs to a page's furniture, not to the report: a cookie banner, "Last Updated", a menu word. */
export function isBoilerplate(line: string): boolean {
  return line.length < 300 && patterns.some(pattern => pattern.test(line))
}
