/** Province prefixes of ID numbers (GB/T 2260; 81 to 83: residence permits of Hong Kong, Macao, Taiwan). */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' '
  )
);
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const hasProvince = (digits: string): boolean => provinces.has(digits.slice(0, 2));

/** Is `MMDD` a day that some year has? */
export function isMonthDay(text: string): boolean {
  const day = Number(text.slice(2, 4));
  return day >= 1 && day <= (monthDays[Number(text.slice(0, 2)) - 1] ?? 0);
}

/** Is `YYYYMMDD` a day on which a living person may have been born? No clock: 1900 to 2049. */
export function isBirthday(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= 1900 && year <= 2049 && isMonthDay(text.slice(4, 8));
}

/** 18 characters (17 digits and a digit or X) with a province and a possible birthday, whatever the check digit. */
export const isIdentity18 = (id: string): boolean => hasProvince(id) && isBirthday(id.slice(6, 14));

/** The 15-digit form of before 1999: two digits of the year, no check digit. */
export const isIdentity15 = (id: string): boolean => hasProvince(id) && isMonthDay(id.slice(8, 12));

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of 17 digits (GB 11643). */
export const identityCheck = (digits: string): string =>
  '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11]!;
