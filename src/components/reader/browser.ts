import {carryLarge} from './large.ts';
import {findYourself, reportLink} from './find-yourself.ts';
import {ownRow} from './own-row.ts';
import {readerWords} from './reader-words.ts';
import {speak} from './speak.ts';

// What every page works without; each part finds its own place on the page or does nothing.
const words = readerWords(document.documentElement.lang);
carryLarge();
addEventListener('hashchange', carryLarge);
document.querySelectorAll<HTMLTableElement>('table.pay[data-find]').forEach(table => {
  findYourself(table, words);
  const chosen = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (chosen instanceof HTMLTableRowElement && table.contains(chosen)) reportLink(chosen, words.report);
});
document.querySelectorAll<HTMLElement>('[data-own-row]').forEach(ownRow);
document.querySelectorAll<HTMLElement>('[data-speak]').forEach(text => speak(text, words));
