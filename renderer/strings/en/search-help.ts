/** What can be written into the search box: what to write, and what it finds. `docs/query-language.md` has all of it. */
export const searchHelp = {
  title: 'What can be searched for',
  open: 'What can be searched for',
  put: (example: string) => `Search for ${example}`,
  more: 'Filters can be put together with words, with OR and with parentheses. A name with spaces goes into quotation marks.',
  groups: [
    {
      name: 'Words',
      examples: [
        ['turnout figures', 'both words, in any form'],
        ['"fell far short"', 'just these words, in this order'],
        ['"turnout figures"~5', 'with at most five words between them'],
        ['(Aliya Serikova)~3', 'a name in any order and form, three words between at most'],
        ['elect*', 'words that begin so; * may stand anywhere'],
        ['Nazarbaev~1', 'one letter may differ'],
        ['Zhumabekov', 'a name also finds its other spellings: Жумабеков, Jumabekov'],
      ],
    },
    {
      name: 'Joined',
      examples: [
        ['turnout OR figures', 'either word; OR in capitals'],
        ['turnout -figures', 'without this word'],
        ['+turnout figures', 'the first must be there, the second would be better'],
        ['title:election', 'in the title; also text:, byline:, outlet:, note:'],
      ],
    },
    {
      name: 'Filters',
      examples: [
        ['-tag:*', 'without any tag; tag:name has one, or one below it'],
        ['date:2005-12..2006', 'dated between, both included'],
        ['is:unread', 'also read, annotated, duplicate, trashed, unreadable'],
        ['has:quote', 'with a quotation marked in it; or has:note, has:edition, has:figure, has:attribution'],
        ['lang:ru words:>500', 'in Russian and longer than 500 words'],
        ['imported:<7d', 'added in the last seven days'],
        ['source:*', 'with a passage of any source; also event:, in:, type:'],
      ],
    },
  ],
} as const
