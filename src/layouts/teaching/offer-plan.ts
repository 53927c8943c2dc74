import { offerPlan } from '#islands/plan/download-plan.ts';

const button = document.querySelector<HTMLButtonElement>('[data-plan]');
const status = document.querySelector<HTMLElement>('[data-plan-status]');
if (button && status) offerPlan(button, status);
