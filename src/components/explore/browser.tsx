import {createRoot} from 'react-dom/client';
import {format} from '../../i18n/format.ts';
import {Explorer} from './Explorer.tsx';
import type {ExploreSite} from './explore-site.ts';
import {load} from './load.ts';
import {paymentsTable} from './payments-table.ts';
import {projectsTable} from './projects-table.ts';
import {exploreWords} from './words.ts';

/** Puts the explorer in place of the plain page's sentence; from disk, or where nothing comes, says what to do instead. */
async function start(place: HTMLElement): Promise<void> {
  const site = JSON.parse(place.dataset['site'] ?? '{}') as ExploreSite;
  const w = exploreWords(site.locale);
  const say = (text: string) => void (place.firstElementChild!.textContent = text);
  if (location.protocol === 'file:') return say(w.file);
  say(w.loading);
  try {
    const {lists, payments} = await load(place.dataset['folder'] ?? '');
    const data = {
      payments: paymentsTable(payments, lists, site, w),
      projects: projectsTable(lists, site, w)
    };
    createRoot(place).render(<Explorer data={data} site={site} w={w} f={format(site.locale)} />);
  } catch (error) {
    say(w.failed);
    throw error;
  }
}

document.querySelectorAll<HTMLElement>('[data-explore]').forEach(place => void start(place));
