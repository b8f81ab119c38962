import type {readerWords} from './reader-words.ts';

/**
 * A button that reads the marked text aloud, only where the phone really has a Chinese voice: WeChat on Android has
 * none, and a dead button helps nobody.
 */
export function speak(text: HTMLElement, words: ReturnType<typeof readerWords>): void {
  if (!('speechSynthesis' in window)) return;
  const voice = (): SpeechSynthesisVoice | undefined =>
    speechSynthesis.getVoices().filter(entry => /^(zh|cmn)/i.test(entry.lang))[0];
  const add = (): void => {
    if (!voice() || text.hasAttribute('data-spoken')) return;
    text.setAttribute('data-spoken', '');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'speak';
    button.textContent = words.speak;
    button.addEventListener('click', () => {
      if (speechSynthesis.speaking) return speechSynthesis.cancel();
      const said = new SpeechSynthesisUtterance(text.innerText);
      said.voice = voice() as SpeechSynthesisVoice;
      said.lang = said.voice.lang;
      said.rate = 0.9;
      said.onstart = () => (button.textContent = words.stop);
      said.onend = said.onerror = () => (button.textContent = words.speak);
      speechSynthesis.speak(said);
    });
    // Below the first screen, which is full and is not to move.
    const above = document.querySelector('.doors') ?? text;
    (above.parentElement as HTMLElement).insertBefore(button, above.nextSibling);
  };
  add();
  speechSynthesis.addEventListener('voiceschanged', add);
}
