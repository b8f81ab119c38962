import {workerDesk} from './desk-calls.ts';
import type {ToolWords} from './tool-words.ts';
import {tool} from './tool.ts';

interface County {
  readonly name: string;
  readonly href: string;
}

/**
 * The matching tool on the site. Data and engine are fetched from the same site when a list comes, not before; the engine
 * then runs in a worker made of its text, under this page's security policy. A list is sent nowhere.
 */
function mount(place: HTMLElement): void {
  const {words, counties, worker = '', root = '', locale} = place.dataset;
  const files = JSON.parse(counties ?? '[]') as County[];
  const get = async (url: string): Promise<string> => {
    const answer = await fetch(url);
    if (!answer.ok) throw new TypeError(String(answer.status));
    return answer.text();
  };
  const w = JSON.parse(words ?? '{}') as ToolWords;
  const language = locale === 'en' ? 'en' : 'zh';
  place.append(
    tool({
      words: w,
      locale: language,
      counties: files.map(({name}) => name),
      async open(county) {
        const [source, edition] = await Promise.all([get(worker), get(files[county]!.href)]);
        const desk = await workerDesk(source);
        return {desk, opened: await desk.open(edition, w.results, language)};
      },
      linkOf: path => root + path.slice(1).replace(/\/(?=#|$)/, '/index.html')
    })
  );
}

document.querySelectorAll<HTMLElement>('[data-match]').forEach(mount);
