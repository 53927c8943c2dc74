// `astro check` looks into .astro files itself; svelte-check and ESLint only have to know that they hold a component.
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
