/** `file:line:column  what  cure`, the format that editors and CI turn into links. */
export function formatProblem(problem) {
    const place = `${problem.file}:${problem.line ?? 1}:${problem.column ?? 1}`;
    return `${place}  ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.what}  → ${problem.cure}`;
}
