import { expect, test } from 'vitest'
import { writtenDay } from './header-day.ts'

test.each([
  ['Tue, 3 Apr 2019 23:30:00 -0500', '2019-04-03'],
  ['3 Apr 2019 00:10 +0600 (ALMT)', '2019-04-03'],
  ['Tue,  3\tApr 2019\r\n 23:30:00 GMT', '2019-04-03'],
  ['Tue, 03 Apr 07 23:30:00 +0000', '2007-04-03'],
  ['Sat, 02 Jan 99 01:00:00 +0000', '1999-01-02'],
  ['Sat, 02 Jan 101 01:00:00 +0000', '2001-01-02'],
  ['Wed Apr  3 23:30:00 2019', '2019-04-03'],
  ['03-Apr-2019 10:00:00', '2019-04-03'],
  ['2019-04-03T10:00:00Z', '2019-04-03'],
  ['Tue, 31 Feb 2019 10:00:00 +0000', null],
  ['04/03/2019 10:00', null],
  ['yesterday', null],
  ['', null],
])('%j names %j', (header, day) => expect(writtenDay(header)).toBe(day))
