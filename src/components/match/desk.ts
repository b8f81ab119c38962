import {deskEngine} from '../../match/desk-engine.ts';
import {pageDesk, workerDesk, type Desk} from './desk-calls.ts';
import {deskTabs} from './desk-tabs.ts';
import type {ToolWords} from './tool-words.ts';

/**
 * The desk: the same tool in one file opened from disk. Data, engine and words stand in it as text; nothing is fetched. A
 * browser that refuses workers from disk runs the engine on the page, in pieces.
 */
async function mount(place: HTMLElement): Promise<void> {
  const text = (id: string): string => document.getElementById(id)?.textContent ?? '';
  const words = JSON.parse(text('desk-words')) as ToolWords;
  const onPage = (): Desk => pageDesk(deskEngine());
  const desk = await workerDesk(text('desk-worker')).catch(onPage);
  const opened = await desk.open(text('desk-edition'), words.results, 'zh');
  place.textContent = '';
  place.append(deskTabs(desk, opened, words));
}

const place = document.getElementById('desk');
if (place)
  mount(place).catch(() => {
    place.textContent = (
      JSON.parse(document.getElementById('desk-words')!.textContent) as ToolWords
    ).run.failed;
  });
