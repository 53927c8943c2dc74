/** Line drawings on a 24 × 24 grid, stroke only: the `d` of one path each. */
export const iconPaths = {
  book: 'M4 5.5C6.5 4 9.5 4 12 6c2.5-2 5.5-2 8-.5V19c-2.5-1.5-5.5-1.5-8 .5-2.5-2-5.5-2-8-.5zM12 6v13.5',
  phone:
    'M6 3.5 9 3l2 5-2.5 2c1 2.5 3 4.5 5.5 5.5l2-2.5 5 2-.5 3c-.2 1.5-1.5 2.5-3 2.5C10.5 20 4 13.5 3.5 6.5c0-1.5 1-2.800 2.5-3z',
  chat: 'M4 5h16v11H11l-4.5 4v-4H4zM8 9h8M8 12.5h5',
  counter: 'M3 14h18v6H3zM7 14v-2.5a5 5 0 0 1 10 0V14M12 6.5V4M10.5 4h3',
  register: 'M5 3.5h14v17H5zM8.5 3.5v17M11.5 8h4.5M11.5 12h4.5M11.5 16h3',
  arrow: 'M4 12h15M13 6l6 6-6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.500 15.500 20.500 20.500',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2',
} as const;
export type IconName = keyof typeof iconPaths;
