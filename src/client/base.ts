/** Path the site lives under, with a slash at its end. */
export const BASE: string = import.meta.env.BASE_URL.replace(/\/?$/, '/');
