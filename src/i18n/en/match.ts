import type {match as contract} from '../zh/match.ts';

const own = ['Checked by', 'What was found', 'Proposed handling', 'Notes'];

const columns = {
  row: 'Row in list',
  list: 'List: ',
  level: 'Certainty',
  score: 'Score',
  reason: 'Reason',
  fits: 'Listed rows that fit this one',
  book: 'Table',
  id: 'Id',
  township: 'Township',
  village: 'Village',
  who: 'Payee',
  kind: 'Kind',
  what: 'Item or project',
  amount: 'Amount (yuan)',
  on: 'Date',
  period: 'Period',
  own
};

const script: (typeof contract)['script'] = {
  results: {
    levels: {
      sure: 'Same number',
      likely: 'Fairly sure',
      possible: 'To be checked',
      'could-be': 'Could be'
    },
    signs: {
      token: 'same household token (made from the ID number)',
      code: 'same unified social credit code',
      sameName: 'same name',
      sound: 'name sounds the same, written differently',
      rare: 'a rare character in the name, the others are the same',
      hidden: 'the published name is masked, and this one fits',
      sameVillage: 'same village',
      oneOfVillages: 'same village name, but more than one village has it',
      sameTownship: 'same township (the list does not say which village)',
      noPlace: 'the list or the data name no village; may be a namesake',
      unknownPlace: '“{place}” is not among this county’s villages; may be a namesake',
      elsewhere: 'same name, but not the same village',
      after: 'died {died}, paid {paid}',
      within: '{paid} lies between {from} and {to}',
      coarse: 'a date gives only a year or month; the order is not known',
      noDate: 'no readable date; the order was not compared',
      otherToken: 'but the ID number does not agree; probably a namesake',
      otherCode: 'but the credit code differs',
      nearName: 'similar name of the unit (the same without place and legal form)',
      unit: 'unit'
    },
    unitSame: 'same name of the unit',
    fits: '{n} rows of the list fit this one',
    books: {disbursements: 'Payments', projects: 'Contractors of projects', teams: 'People in office'},
    columns,
    sheet: 'matches',
    causes: {
      deceased:
        'It may be in order: arrears due before, drawn by the family, an account not yet changed, a death registered late, a namesake.',
      payroll:
        'It may be in order: who farms may draw universal subsidies; retired, left or temporary staff; a namesake.',
      cadres:
        'It may be in order: cadres and relatives who qualify and went through assessment and notice; universal subsidies; a namesake.',
      vehicles:
        'It may be in order: a farm vehicle or tricycle; scrapped, sold or registered for another; a namesake.',
      firms:
        'It may be in order: heads of co-operatives are households too; a firm that is not active or closed; a namesake.',
      other: 'It may be in order: namesakes, or times that do not fit.'
    },
    status: {
      demonstration: 'Demonstration: people, units and amounts are invented.',
      transcription: 'Transcribed from public notices; not an official publication.'
    },
    about: {
      sheet: 'About',
      title: 'Matches: points to verify, not findings of wrongdoing',
      source: 'Data: {site}, {publisher}, as of {on}.',
      terms: 'Licence and terms: {terms}',
      list: 'List: {list}. Its column of ID numbers is left out; use “Row in list” to find a row again.',
      note: 'Namesakes are common; please verify each.',
      hits: '{n} rows.',
      choice: 'Compared with: {chosen}.',
      column: 'Column',
      meaning: 'Meaning',
      meanings: {
        [columns.row]: 'row of the list, as the spreadsheet numbers it',
        [columns.level]: 'Same number / Fairly sure / To be checked / Could be',
        [columns.score]: '0 to 100; 100 is the same number',
        [columns.reason]: 'why it is listed',
        [columns.fits]: 'if more than 1, at most one of them can be meant',
        [columns.book]: 'payments, contractors of projects, or people in office',
        [columns.id]: 'payment or project id, the same in all exports',
        [columns.who]: 'payee, contractor or person in office',
        [columns.amount]: 'in yuan; for contractors the amount of the contract',
        [columns.on]: 'day of payment, contract or taking office',
        'Checked by': 'empty, to be filled in',
        'What was found': 'empty, to be filled in',
        'Proposed handling': 'empty, to be filled in',
        Notes: 'empty, to be filled in'
      } as Record<string, string>
    }
  },
  steps: ['Put in a list', 'Name the columns', 'See the result'],
  tabs: {match: 'Compare with a list', findings: 'Points to verify', tables: 'Tables'},
  list: {
    heading: 'Step 1: put in a list',
    label: 'Choose a list (.xlsx, .xls or .csv), or drop it here',
    choose: 'Choose a file',
    drop: 'or drop the file into this box',
    hint: 'Lists of deceased people, public employees, village cadres and relatives, vehicles, firms. The list stays in this computer’s memory: it is not uploaded and not kept; close the page and it is gone.',
    county: 'Choose a county first',
    unplaced: 'Payments that name no village',
    loading: 'Opening the data…',
    reading: 'Reading the list…',
    noData:
      'The data file cannot be opened. A page opened from disk cannot compare: please open it from the website, or ask the county for the file made for its intranet.',
    oldBrowser: 'This browser is too old for the tool. Please use Chrome 92, Edge 92 or newer.',
    data: 'Compared with: {payments} payments, {projects} projects with a contractor, {officials} people in office, as of {on}.',
    problems: {
      empty: 'There is nothing in this file. Please choose another.',
      letters:
        'The letters of this file cannot be read. Please save it as .xlsx, or as .csv in UTF-8, and put it in again.',
      damaged:
        'This file cannot be opened; it may be damaged. Please open it in a spreadsheet program, save it as .xlsx, and put it in again.',
      locked: 'This file has a password. Please save a copy without one and put it in again.',
      xlsb: 'This is an .xlsb file, which would be read with losses. Please save it as .xlsx.',
      pdf: 'This is a PDF, not a table. Please put in a table (.xlsx or .csv).',
      word: 'This is a Word document, not a table. Please copy its table into a spreadsheet and save it as .xlsx.',
      image: 'This is a picture, not a table. Please put in a table (.xlsx or .csv).',
      archive: 'This is an archive. Please unpack it and put in the table inside.',
      unknown: 'It cannot be told what this file is. Please put in a table (.xlsx or .csv).'
    },
    tooLarge: 'This file is larger than 200 MB, too large to be read here. Please split it.'
  },
  plan: {
    heading: 'Step 2: name the columns',
    file: 'List: {file}, {rows} rows. Below are the first ones; numbers are covered.',
    sheet: 'Sheet',
    kind: 'What kind of list is it',
    kinds: {
      deceased: 'Deceased people',
      payroll: 'Public employees',
      cadres: 'Village cadres and relatives',
      vehicles: 'Vehicles',
      firms: 'Firms and their legal representatives',
      other: 'Another list'
    },
    kindHints: {
      deceased: 'Only payments after the month of death are listed.',
      payroll:
        'With dates, only payments in that time are listed. A public employee who farms may draw farm subsidies.',
      cadres:
        'With dates in office, only payments in that time are listed. Cadres and relatives who qualify may draw.',
      vehicles:
        'With a day of registration, only later payments are listed. See first whether it is a farm vehicle.',
      firms:
        'Payees and contractors by credit code and name, people by the name of the legal representative.',
      other: 'By name, village or code.'
    },
    roles: {
      name: 'Name',
      id: 'ID number',
      household: 'Household token',
      unit: 'Name of unit',
      code: 'Credit code',
      village: 'Village or address',
      village_code: 'Village code',
      township: 'Township',
      date: 'Day of death',
      from: 'From',
      to: 'To',
      keep: 'Only shown beside'
    },
    role: 'Column “{title}” is',
    column: 'Column {n}',
    row: 'Row',
    idHint:
      'ID numbers are of no use here, and are neither shown nor exported: the site has none. To compare by number use the command npm run match.',
    scope: 'Compare with',
    items: 'Items',
    years: 'Years paid',
    townships: 'Townships',
    all: 'All',
    none: 'None',
    universal: 'universal',
    targeted: 'Only on application',
    books: 'Also compare with',
    elsewhere: 'Also list people of the same name in other villages (many more)',
    go: 'Compare',
    another: 'Another list',
    missing: {
      who: 'No column is named as name, name of unit or credit code yet. Please choose one in the table above.',
      'who-or-id':
        'Only the ID number is named, and numbers cannot be compared here. Please name the column of names too, or use the command npm run match.',
      date: 'No column is named as day of death: all payments of these people will be listed, before and after.'
    },
    nothing: 'No item, year or township is chosen.',
    chosen: {
      all: 'all payments',
      items: 'items: {list}',
      years: 'years: {list}',
      townships: 'townships: {list}'
    }
  },
  run: {
    progress: '{done} of {of} rows compared',
    cancel: 'Stop',
    cancelled: 'Stopped; there is no result. You can change something and start again.',
    failed:
      'The comparison was not finished; there may be too little memory. The list was sent nowhere. Please close other pages and try again, or split the list.'
  },
  hits: {
    heading: 'Step 3: see the result',
    none: 'All {rows} rows were compared; none matched.',
    some: 'Of {rows} rows {listed} matched: {hits} matches.',
    note: 'These are points to verify, not findings of wrongdoing. Namesakes are common; please verify each.',
    publicNote:
      'On the site names of households are masked, so of people it can only be said “could be”, and how many listed people fit. Units, co-operatives and people in office have their full names.',
    stopped:
      'Too many matches: stopped at row {row} of the list. Please choose fewer items, years or townships, or add the village to the list.',
    issues: {
      'no-key': '{n} rows have no name, unit or code and were not compared: row {rows}',
      'bad-id':
        '{n} ID numbers cannot be read; these rows were compared by name and village only: row {rows}',
      'bad-date': '{n} dates cannot be read; these rows were compared without their date: row {rows}',
      'no-date': '{n} matched people have no day of death, so before and after cannot be told: row {rows}',
      torn: 'In {n} rows quotes do not close; columns may be shifted: row {rows}',
      'no-place': '{n} rows name a village that is not in the county; compared by name only: row {rows}',
      'hidden-name': '{n} rows have a masked name, which cannot be compared: row {rows}'
    },
    more: ' …',
    show: 'Show',
    page: '{from} to {to} of {of}',
    before: 'Previous',
    next: 'Next',
    columns: ['Certainty', 'In the list', 'In the data', 'Amount (yuan)', 'Why'],
    row: 'row {row}',
    save: 'Export',
    csv: 'Export CSV',
    xlsx: 'Export Excel (.xlsx)',
    saveNote:
      'The export has empty columns: checked by, what was found, proposed handling, notes. ID numbers are not exported.',
    tooMany: 'More than {n} rows: please export CSV, or show fewer.',
    saved: 'Exported: {name}',
    adjust: 'Change and compare again'
  },
  tables: {
    table: 'Table',
    search: 'Only rows with these words',
    total: '{n} rows',
    empty: 'There is no such row.'
  },
  where: {
    worker: 'Computed in the background.',
    page: 'This browser allows no work in the background; it is done on the page in pieces, a little slower.'
  }
};

export const match: typeof contract = {
  title: 'Compare with a list',
  door: 'Compare with a list: your own list against the published data, without uploading it',
  description: 'Compare a list of your own with the published payments; the list is not uploaded.',
  lead: 'Put in a list of your own (deceased people, public employees, village cadres and relatives, vehicles, firms) and compare it with the payments published on this site.',
  local:
    'The list is worked on in your computer only: not uploaded, not kept. The security settings of this page do not allow anything to be sent elsewhere.',
  noScript: 'Comparing needs a script, the page opened from the website, and Chrome 92, Edge 92 or newer.',
  sections: {
    what: {
      heading: 'What can be compared, and what cannot',
      lines: [
        'Firms, co-operatives and people in office are published by full name and can be matched as they are.',
        'Names of households are masked (“张**”), so it can only be said “could be”: the same village, family name and number of characters. Each match says how many listed people fit; the more there are, the less it says.',
        'Payments that by rule are not published by household (low-income, disability and the like) are not here.',
        'The site has no ID numbers; those of a list are not used, not shown and not exported.'
      ]
    },
    how: {
      heading: 'How to read the result',
      lines: [
        '“Same number” is the same credit code, 100 points. “Fairly sure”, the same name and village or the same name of a unit, has 80 or more. Names that only sound alike, have a rare character or no village score lower and need checking.',
        'Deceased people: only payments after the month of death. Arrears, money drawn by the family and accounts not yet changed are all possible.',
        'Matches are points to verify, not findings of wrongdoing.'
      ]
    },
    desk: {
      heading: 'The edition with full names, for the county’s inspectors',
      lines: [
        'The county can make a file on its own machine (npm run desk) with full names, all points to verify and all tables; it opens by double-click on an intranet machine. It has no connection and is never put on the website.',
        'To compare by ID number use the command npm run match: numbers become household tokens in memory only and are written to no file.'
      ]
    }
  },
  desk: {
    title: 'The desk',
    lead: 'Full names, for the county’s inspectors only. Do not put it on a website or into a chat group.',
    waiting: 'If nothing more appears, the browser is too old: please use Chrome 92, Edge 92 or newer.',
    offline: 'This file has no connection: nothing leaves it.',
    made: 'Data as of {on}. {publisher}'
  },
  command: {
    usage:
      'Usage: npm run match -- list.xlsx [--kind deceased|payroll|cadres|vehicles|firms|other] [--column name=TITLE]\n' +
      '  [--item ID] [--year 2026] [--township CODE] [--elsewhere] [--data FOLDER] [--private FOLDER] [--lang en]\n' +
      '  left of = in --column: name id household unit code village village_code township date from to keep',
    noList: 'This list cannot be opened. Please check its name and place. No file was written.',
    noColumn: 'The list has no column “{title}”. It has: {titles}. No file was written.',
    noKey:
      'This machine has no key of household tokens: ID numbers cannot be compared, only names and villages. Please run it where npm run import runs, or set VILLAGE_LEDGER_KEY.'
  },
  script
};
