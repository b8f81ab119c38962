import {exampleQueries} from '../../model/example-queries.ts';
import type {method as zh} from '../zh/method.ts';

/** How the figures are made. */
export const method: typeof zh = {
  title: 'How the figures are made',
  lead: 'Every figure can be followed, step by step, to a document and to one row of one table. This page says how we add, what a year is, and what is left out.',
  sections: site => [
    {
      id: 'three-figures',
      title: 'Arranged, paid, not yet paid',
      blocks: [
        {
          list: [
            'Arranged: money a document has set aside for this place. It has two parts: money for local projects, and subsidies paid straight to households without a project. Subsidies count at the amount due; where no amount due is published, at the amount paid.',
            `Paid: what had left these funds by ${site.data_on}: to household bank cards, to contractors, to co-operatives.`,
            'Not yet paid: arranged minus paid.'
          ]
        },
        'Why something is unpaid follows from the stage a project has reached: not started, not finished, waiting for acceptance, waiting for the final audit, retention not yet due. Where that does not tell, we write “reason not published”. We invent no reasons for anybody.'
      ]
    },
    {
      id: 'year',
      title: 'Which year the money belongs to',
      blocks: [
        '“2026” on the home page and on village pages is the year of the fund document. Money of a 2025 document that was paid in 2026 belongs to 2025.',
        'A village’s year page goes by the day of payment. The two may therefore differ for the same year; that is not an error.'
      ]
    },
    {
      id: 'two-ladders',
      title: 'Subsidies and works are two accounts',
      blocks: [
        'Subsidies have two figures: due and paid. Due is quantity × rate, or the amount due as published.',
        'Works have five: planned, contracted, paid, settled, returned. What is not published stays empty and is never replaced by another figure. The two accounts are never compared with each other.'
      ]
    },
    {
      id: 'shared',
      title: 'A project in several villages',
      blocks: [
        'If a road serves three villages and nobody published who gets how much, we do not split it. It is listed in each village as “shared by N villages” and counted once, at the level that holds all of them (township or county).'
      ]
    },
    {
      id: 'unplaced',
      title: 'Money with no village named',
      blocks: [
        'A payment without a village code, or with a code that is not on the village list, stands under “not placed in a village” and counts in full for the county. We never guess from names: several villages share one.',
        {link: 'See the money not placed in a village', to: '/unplaced/'}
      ]
    },
    {
      id: 'not-in',
      title: 'What is not in the figures',
      blocks: [
        {
          list: [
            'Minimum living allowance, destitute care, temporary relief, disability benefits, benefits for orphans and children in need: by rule not published household by household and in no village figure. Township and county pages give totals.',
            site.withheld_rows
              ? `${site.withheld_rows} rows were withheld because they hold personal data, ${site.withheld} in all. That money is in no total.`
              : 'No row was withheld for personal data in this release.',
            site.rejected_rows
              ? `${site.rejected_rows} rows could not be read (a malformed amount or id) and are not counted. The reading report names file, row and remedy.`
              : 'Every row of this release could be read.',
            'Files that were not handed to this site.'
          ]
        },
        {link: 'See the reading report', to: '/report/'}
      ]
    },
    {
      id: 'names',
      title: 'How names are published',
      blocks: [
        {
          list: [
            'In full: firms, co-operatives, village collectives, projects and contracts.',
            `Masked: subsidies to households show the family name only, such as “${site.masked_name}”. Family farms, sole traders and large growers are treated as persons.`,
            'Totals only: relief that touches health, income or minors, and payments whose item is empty or not on the item list.'
          ]
        },
        'ID numbers, bank accounts and phone numbers are never published, not even in part. The household token is keyed and cannot be turned back into a person.',
        'Households are listed by village group, never by amount, and never with a label of poverty.',
        site.retention_months
          ? `Rows about persons leave the pages after ${site.retention_months} months; the sums stay.`
          : 'No time limit is set for rows about persons at present.'
      ]
    },
    {
      id: 'small-cells',
      title: 'Totals over very few people',
      blocks: [
        `Where an item is published as totals only, a township cell of fewer than ${site.smallest_cell} recipients moves up to the county, so that nobody can be guessed. If subtraction would still tell, the next smallest moves with it.`,
        'A village’s number of low-income or monitored households is withheld where it is 1 or 2.'
      ]
    },
    {
      id: 'four-sums',
      title: 'Every total is added four times',
      blocks: [
        'With each update the total of payments is added in four independent ways: while reading the files, in the database, from the data files as written, and from the finished pages. All four must agree to the fen; otherwise the site is not replaced.',
        'And: rows read = published + aggregated + withheld + rejected; county = townships = villages + what stands above the village + not placed; by fund = by year = by item.'
      ]
    },
    {
      id: 'recompute',
      title: 'Recompute it yourself',
      blocks: [
        {
          list: [
            'Download all data (ZIP) from the page “Oversight and data” and unpack it.',
            'Have SQLite or DuckDB at hand; both are free and need no network.',
            `With SQLite: sqlite3 ${site.sqlite} < recompute.sql`,
            'With DuckDB: duckdb -init duckdb.sql -c ".read recompute.sql"',
            'Each line of the result is one figure of one page (fen: 1/100 yuan; count: payments, households or things). Compare it with the page.'
          ]
        },
        {link: 'Download all data', to: '/data/#whole'}
      ]
    },
    {
      id: 'differences',
      title: 'When a published figure and its lines differ',
      blocks: [
        'Where a published total is not the sum of its lines, or more was paid than allocated, both figures are shown with the difference. We correct neither.'
      ]
    },
    {
      id: 'empty',
      title: 'Zero, not published, withheld, unreadable',
      blocks: [
        {
          list: [
            '0: published, and it is zero.',
            '—: not published.',
            'Withheld: not shown, by rule.',
            'Unreadable: the original text stands beside it; we do not guess.'
          ]
        }
      ]
    },
    {
      id: 'corrections',
      title: 'What changed after publication',
      blocks: [
        'A corrected value shows what it was, what it is, why, and when. Where a payee was corrected, neither name is shown.'
      ]
    },
    {
      id: 'different',
      title: 'Where we differ from common requirements',
      blocks: [
        'We follow the usual rules for accessibility, elderly readers and open data. These are met differently:',
        {
          list: [
            'Large type: no second site. “Large type” makes the same page 22 pixels or more, one column, five links, the same words. With script it stays on for the next page; without, tap it again there.',
            'Read-aloud: a button appears only where the phone really has a Chinese voice. Else there is a script for the loudspeaker.',
            'Amounts: the three main figures stand in yuan and in 万元 (10,000), with 约 (about) where two decimals do not suffice; parts stand in yuan alone, so that all fits one screen.',
            'Charts: blocks say what one block is, one unit a page, in a richer year perhaps a larger one; other charts are bars, each with a table of the same figures beneath.',
            'Pictures: a village’s picture is SVG; where a long press does not save it, take a screenshot. A share card needs a PNG and carries the mark of the site, not the village’s picture: Chinese text drawn at build would depend on the fonts of the machine.',
            'One file: a village page can be kept as one file that opens offline; without a site address only its own links remain.',
            'First screen of a village: paragraphs stand closer than elsewhere, so that the answers and the phone fit the screen of a small phone.',
            'Notice and loudspeaker script are made for the village board and loudspeaker, so they are in Chinese alone. One notice a village and year, not one a batch. Days of notice are calendar days, both ends counted. Without a site address there is neither QR code nor short address.',
            'PDFs of notices are printed on the county’s machine and do not stand on the site, which has the same notice as a page to print. Notices with full names are made there alone, for the village board alone.',
            'Payment slips carry the payments that the village page lists; assistance published as totals only is not on them.',
            'Finding oneself: a name is compared on the phone alone; where several rows could be it, the page says how many.',
            'Downloads: Excel, CSV and JSON. Where WeChat blocks a file, use its menu to open the page in a browser.',
            'Addresses: /village/<code>/ and /project/<id>/. Names change and codes do not, so an address on paper keeps working.'
          ]
        },
        ...(site.notice_days.length
          ? [`Days of notice as set by the county: ${site.notice_days.join('; ')}.`]
          : [])
      ]
    },
    {
      id: 'queries',
      title: 'Ask for yourself',
      blocks: [
        'With the program and the data on your own machine you can ask in one SQL sentence: read only, no other file can be read. After npm run build:',
        {list: exampleQueries.map(({en, sql}) => `${en}: npm run query -- "${sql}"`)},
        'Tables and columns stand in the data dictionary; columns of money end in _fen and count fen.',
        {link: 'Data dictionary', to: '/data/#dictionary'},
        {link: 'Compare with a list: how, and what it says', to: '/match/'}
      ]
    },
    {
      id: 'version',
      title: 'This release',
      blocks: [
        `Data as of ${site.data_on}, published ${site.published_on}. ` +
          (site.next_update_by
            ? `Next update by ${site.next_update_by}.`
            : 'No date is announced for the next update.'),
        `Fingerprint of the data (it changes if one character does): ${site.fingerprint}`
      ]
    }
  ]
};
