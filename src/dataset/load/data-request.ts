/** How a data file is requested, by whoever asks first: without cookies, as JSON. */
export const DATA_REQUEST = { credentials: 'omit', headers: { accept: 'application/json' } } as const;
