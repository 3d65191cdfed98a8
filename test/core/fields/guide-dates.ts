/** The guide's list, number by number, with every example it prints. All of them mean 8 September 2024. */
export const guideExamples: readonly (readonly [pattern: string, ...examples: string[]])[] = [
  ['YYYY-MM-DD', '2024-09-08', '2024-9-8'],
  ['YYYY/M/D', '2024/09/08', '2024/9/8'],
  ['YYYY.MM.DD', '2024.09.08', '2024.9.8'],
  ['M.D.YYYY', '09.08.2024', '9.8.2024'],
  ['M/D/YYYY', '09/08/2024', '9/8/2024'],
  ['M-D-YYYY', '09-08-2024', '9-8-2024'],
  ['YYYY/MM/DD', '2024/09/08'],
  ['MM/DD/YYYY', '09/08/2024', '9/8/2024'],
  ['MM-DD-YYYY', '09-08-2024', '9-8-2024'],
  ['MM.DD.YYYY', '09.08.2024', '9.8.2024'],
  ['DD MMM YYYY', '08 Sep 2024', '8 Sep 2024'],
  ['MMM DD YYYY', 'Sep 08 2024', 'Sep 8 2024'],
  ['YYYY MMM DD', '2024 Sep 08', '2024 Sep 8'],
  ['DD-MMM-YYYY', '08-Sep-2024', '8-Sep-2024'],
  ['MMM-DD-YYYY', 'Sep-08-2024', 'Sep-8-2024'],
  ['YYYY-MMM-DD', '2024-Sep-08', '2024-Sep-8'],
  ['DD MMM, YYYY', '08 Sep, 2024', '8 Sep, 2024'],
  ['MMM DD, YYYY', 'Sep 08, 2024', 'Sep 8, 2024'],
  ['Do MMM YYYY', '08th Sep 2024', '8th Sep 2024'],
  ['MMM Do YYYY', 'Sep 08th 2024', 'Sep 8th 2024'],
  ['Do MMM, YYYY', '08th Sep, 2024', '8th Sep, 2024'],
  ['MMM Do, YYYY', 'Sep 08th, 2024', 'Sep 8th, 2024'],
  ['DD MMMM YYYY', '08 September 2024', '8 September 2024'],
  ['MMMM DD YYYY', 'September 08 2024', 'September 8 2024'],
  ['YYYY MMMM DD', '2024 September 08', '2024 September 8'],
  ['MMMM DD, YYYY', 'September 08, 2024', 'September 8, 2024'],
  ['DD MMMM, YYYY', '08 September, 2024', '8 September, 2024'],
];

/** All of them, one by one. */
export const guideTexts = guideExamples.flatMap(([, ...texts]) => texts);
