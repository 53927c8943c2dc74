/**
 * Runs before the first paint, so that a chosen theme does not flash: inline, and allowed by its hash.
 * Also keeps the reader's place on the way to the other language: the section in view goes along as the anchor.
 */
export const frameScript = `(()=>{const d=document,r=d.documentElement,k='rolecall-theme';
let t;try{t=localStorage.getItem(k)}catch{}
const set=v=>{v==='light'||v==='dark'?r.dataset.theme=v:delete r.dataset.theme;
d.querySelectorAll('[data-set-theme]').forEach(b=>b.setAttribute('aria-pressed',String(b.dataset.setTheme===(v||'system'))))};
set(t);r.classList.add('scripted');
d.addEventListener('DOMContentLoaded',()=>set(t));
d.addEventListener('click',e=>{const b=e.target.closest?.('[data-set-theme]');
if(b){t=b.dataset.setTheme;try{localStorage.setItem(k,t)}catch{}set(t)}
const a=e.target.closest?.('[data-switch-language]');
if(a){let h=location.hash;for(const s of d.querySelectorAll('main h2[id]'))if(s.getBoundingClientRect().top<innerHeight/3)h='#'+s.id;
a.hash=scrollY>300||location.hash?h:''}})})()`.replaceAll('\n', '');
