/** Opens the system's share sheet with a file; nothing where there is none for files. */
export function fileShare(name: string, text: string): (() => void) | undefined {
  // Share sheets know text files everywhere, files of ours nowhere.
  const file = new File([text], `${name}.txt`, { type: 'text/plain' });
  const { canShare } = navigator as Partial<Navigator>;
  if (!canShare?.call(navigator, { files: [file] })) return undefined;
  return () => {
    // Closing the sheet is no error; the other ways are still on the page.
    navigator.share({ files: [file], title: name }).catch(() => undefined);
  };
}
