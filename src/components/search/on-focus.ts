/**
 * The few bytes of the search box that every page loads: the box itself (`search.js`, beside this script) comes when a
 * reader first touches the field, and finds it focused.
 */
const own = document.currentScript as HTMLScriptElement;

document.querySelectorAll('[data-search]').forEach(field =>
  field.addEventListener(
    'focusin',
    () => {
      const script = document.createElement('script');
      script.src = own.src.replace('search-box.js', 'search.js');
      document.head.append(script);
    },
    {once: true}
  )
);
