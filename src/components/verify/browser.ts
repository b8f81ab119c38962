import {checkPack} from './check-pack.ts';
import {knownFile} from './known-file.ts';
import {siteFiles, type SiteFiles} from './site-files.ts';

/**
 * Makes the two tools of the page of verification work: check a village now, and recognise a file that was downloaded earlier.
 * Nothing is sent anywhere; everything is reckoned here from files of the same site, also on plain http.
 */
function enhance(form: HTMLFormElement): void {
  const files = siteFiles(form);
  const now = document.getElementById('verify-now');
  const known = document.getElementById('verify-known');
  const chosen = document.getElementById('verify-file');
  if (!now || !known || !(chosen instanceof HTMLInputElement)) return;

  form.addEventListener('submit', event => {
    event.preventDefault();
    const {value} = form.elements.namedItem('code') as HTMLInputElement;
    void answer(now, files, () => checkPack(files, `village/${value.trim()}`));
  });
  const recognise = (file: File | undefined) => {
    if (file) void answer(known, files, async () => knownFile(files, file.name, await bytesOf(file)));
  };
  chosen.addEventListener('change', () => recognise(chosen.files?.[0]));
  form.addEventListener('dragover', event => event.preventDefault());
  form.addEventListener('drop', event => {
    event.preventDefault();
    recognise(event.dataTransfer?.files[0]);
  });
  const asked = /[?&]pack=([a-z]+\/[0-9A-Za-z._-]+)/.exec(location.search.replace(/%2F/gi, '/'));
  if (asked) void answer(now, files, () => checkPack(files, asked[1]!));
}

async function answer(
  place: HTMLElement,
  {words}: SiteFiles,
  find: () => Promise<readonly string[]>
): Promise<void> {
  show(place, [words['working']!]);
  show(
    place,
    await find().catch((error: unknown) => [
      error instanceof TypeError ? words['noServer']! : words['damaged']!
    ])
  );
}

function show(place: HTMLElement, lines: readonly string[]): void {
  place.textContent = '';
  for (const line of lines) {
    const p = document.createElement('p');
    p.textContent = line;
    place.appendChild(p);
  }
}

/** Blob.arrayBuffer is unknown to Safari 13. */
function bytesOf(file: File): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(file);
  });
}

document.querySelectorAll<HTMLFormElement>('form[data-verify]').forEach(enhance);
