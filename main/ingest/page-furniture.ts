import type { Block } from './page-blocks.ts'

/** Words in a class or an id that stand for what is put around reports. */
const furnitureName = new RegExp(
  `(?:^|[_-])(?:${[
    'newsletters?|nl|sign-?up|subscri[a-z]*|paywall|pw|promos?|promotion|app-promo|donat[a-z]*|support-box',
    'related[a-z0-9]*|recirc[a-z]*|read-?(?:also|more|next)|see-?also|also|more-?(?:from|on|in|news|stories)|incut|vrez|similar|recommend[a-z]*|onward|teaser-?box|teaserbox',
    'share[a-z0-9]*|sharing|share-?(?:bar|row|tools?)|sharedaddy|social[a-z]*|follow-?us|bookmarks?',
    'comments?|comment-?list|commentlist|disqus|responses?|respond|replies|talkbacks?|reader-?(?:voices|comments)',
    'outbrain|taboola|sponsor[a-z]*|partners?|advert[a-z]*|ads?|ad-?(?:slot|unit|label|box|container)|banner|bnr',
    'cookies?|consent|gdpr|cmp|breadcrumbs?|crumbs|most-?(?:read|popular|viewed)|trending|tags|tag-?list|topics',
    'author-?(?:bio|box|card|info|profile)|bio|about-?(?:the-)?author|article-?tools|toolbar|print-?only',
  ].join('|')})(?:$|[_-])`,
)

/**
 * True for names (class, id …, apart by blanks) of what stands around a report. A name of many words is an anchor made of a heading
 * ("predictable-responses-from-humans") and says nothing.
 */
export function isFurnitureName(names: string): boolean {
  return names.split(' ').some(name => name.split(/[_-]+/).length <= 4 && furnitureName.test(name))
}

/** Beginnings and sentences of lines that pages put between the paragraphs, in the languages of the archive. */
const lines = [
  // Advertisements.
  /^\W*(advertis(ement|ing)|sponsored( content)?|promoted( stories)?|ad|anzeige|werbung|publicité|publicidad|реклама|на правах рекламы|жарнама|إعلان|פרסומת|تبلیغ(ات)?)\W*$/iu,
  /^(story )?continue[sd]? (reading )?below( (the )?advertisement)?\W*$/iu,
  // Other reports.
  /^\W*(read|see|watch) (also|more|next|on)\b.{0,12}[:：]|^\W*(read also|related|see also|also read|also see|more on this|recommended|you may also like)\s*[:：]/iu,
  /^\W*(читайте|смотрите|см\.?) (также|ещ[её])|^\W*(по теме|материалы по теме|подробнее|ранее по теме)\s*:/iu,
  /^\W*(тағы оқыңыз|оқи отырыңыз|осы тақырыпта)\s*[:：]/iu,
  /^\W*(اقرأ (أيضا|المزيد)|بیشتر بخوانید|קראו (גם|עוד)|lesen sie auch|lire aussi|leer también|leggi anche|leia também|ayrıca okuyun)\s*[:：]?/iu,
  // Subscribing, following, sharing.
  /^\W*(subscribe|sign up|follow|join)\b.{0,80}\b(channel|newsletters?|e-?mail|inbox|telegram|whatsapp|twitter|facebook|app|podcast|us|now|news first)\b/iu,
  /^\W*(download|get)\b.{0,30}\bapp\b/iu,
  /^\W*(подпи(шитесь|сывайтесь)|следите за нами|присоединяйтесь)(?!\p{L}).{0,120}$/iu,
  /(telegram|whatsapp|instagram|youtube)\S* (арнамызға|парақшамызға|каналымызға)|^\W*(жазылыңыз|бөлісу)/iu,
  /^\W*(share (this|on|via)|share$|tweet( this)?$|e-?mail( this)?$|print( this)?$|поделиться|распечатать|شارك|שתפו)\b.{0,40}$/iu,
  /^\W*(اشترك|הירשמו|הצטרפו)(?!\p{L}).{0,100}$/iu,
  // Notices of the house.
  /^\W*(copyright\b|©|\(c\) ?\d{4})|\ball rights reserved\b|may not be (published|reproduced)|все права защищены|барлық құқықтар|جميع الحقوق محفوظة|כל הזכויות שמורות/iu,
  /(notice|spot|found|see) (a |an )?(mistake|error|typo)\b|(нашли|заметили) (ошибку|опечатку)|ctrl\s*\+\s*enter/iu,
  /^\W*(при (перепечатке|использовании)|перепечатка)(?!\p{L}).{0,120}(ссылк|разрешен)/iu,
  /(the )?(views|opinions) expressed\b.{0,60}\b(are|do not)\b|мнение (автора|редакции) может не совпадать/iu,
  /^\W*\(?(additional )?(reporting|writing|editing) by\b/iu,
  /^\W*(your e-?mail address will not be published|leave a (reply|comment)|post (a )?comment)\b/iu,
  /^\W*back to (the )?top\W*$|^\W*версия для печати/iu,
  // Who wrote it, at the end.
  /^\W*(автор(ы|лар[ыі])?|текст|подготовил[аи]?|дайындаған)\s*[:：].{0,70}$/iu,
  // Counters of galleries.
  /^\s*\d{1,3}\s*(\/|of|из)\s*\d{1,3}\s*$/iu,
  // Who took the picture.
  /^\W*(photo|photograph|image|picture|foto|фото|сурет)( by| courtesy| credit)?\s*[:：]\s.{0,80}$|^\W*©\s.{0,80}$/iu,
]

/** Headings under which a page lists other reports. */
const listHeading =
  /^\W*((related|other|more|latest|recent|similar|recommended|popular|further) (stories|news|articles|posts|headlines|reading|from|on|in)\b.*|related|most (read|popular|viewed).*|keep reading|read (more|next).*|around the (state|web|region|world)|don['’]t miss|you may also (like|be interested in).*|trending( now)?|on the subject|see also|editor['’]s picks?|(другие|последние|главные|ещё|еще) (новости|материалы|статьи).*|новости партн[её]ров|похожие (новости|материалы).*|читайте также.*|по теме|материалы по теме|(соңғы|басқа) жаңалықтар.*|осы тақырыпта|أخبار ذات صلة|اقرأ أيضا|آخرین اخبار|مطالب مرتبط|כתבות נוספות|mehr zum thema|sur le même sujet)\W*$/iu

/** Headings under which readers write. */
const commentsHeading =
  /^\W*(\d+\s+)?((reader )?comments?|responses?|replies|thoughts? on|leave a (reply|comment)|join the (conversation|discussion)|what do you think|комментарии|комментариев|обсуждение|пікірлер|تعليقات|نظرات|نظر شما|תגובות|kommentare|commentaires)(?!\p{L})(?!\s*(on|about|by|from)\b.{40}).{0,120}$/iu

/** Lines longer than this (UTF-16 code units) are the report's own, whatever they begin with. */
const longestLine = 260

/** True for a line that a page puts between or after the paragraphs: an advertisement's label, "Read also: …", a notice. */
export function isFurnitureLine(text: string): boolean {
  return text.length <= longestLine && lines.some(pattern => pattern.test(text))
}

/** True for a heading over links to other reports. */
export const isListHeading = (text: string) => text.length < 80 && listHeading.test(text)

/** True for a heading over what readers wrote. */
export const isCommentsHeading = (text: string) => text.length < 160 && commentsHeading.test(text)

/** True for a block that is little but links. */
export const isLinks = ({ text, linked }: Block) => linked > text.length * 0.6
