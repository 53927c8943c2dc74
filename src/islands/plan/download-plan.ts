import type { PlanDocument } from '#ui/teaching/plan-document.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the button carries. */
interface Carried {
  plan: PlanDocument;
  locale: string;
  name: string;
}

/** Lets the button with the plan write it as a Word file; the writer is fetched at the first press. */
export function offerPlan(button: HTMLButtonElement, status: HTMLElement): void {
  const { preparing = '', failed = '', plan = '' } = button.dataset;
  button.addEventListener('click', () => {
    const { plan: document, locale, name } = JSON.parse(plan) as Carried;
    status.textContent = preparing;
    button.disabled = true;
    const make = async (): Promise<void> => {
      const [{ planFile }, { saveFile }] = await Promise.all([import('./plan-file.ts'), import('../save-file.ts')]);
      saveFile(name, await planFile(document, locale), wordType);
      status.textContent = '';
    };
    make()
      .catch(() => {
        status.textContent = failed;
      })
      .finally(() => {
        button.disabled = false;
      });
  });
}
