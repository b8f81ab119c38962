import autoprefixer from 'autoprefixer';
import tailwindcss from 'tailwindcss';

export default {
  plugins: [tailwindcss(), autoprefixer({overrideBrowserslist: ['chrome 80', 'safari 13', 'firefox 78']})]
};
