/** What a site is called, who writes it, where it lives, and in which order its units stand. The one file to edit for another course. */
export interface SiteConfig {
  readonly title: string;
  /** A few words after the title, on the first page. */
  readonly tagline: string;
  readonly description: string;
  readonly author: string;
  /** Web address of the repository, for "edit this page" and "report"; undefined hides such links. */
  readonly repository: string | undefined;
  /** Branch and folder that edit links lead into. */
  readonly editPath: string;
  /** BCP 47 language of the site's own words. */
  readonly lang: string;
  readonly notesLicence: { readonly label: string; readonly href: string };
  /** Units in reading order; a note joins one by its property `unit`. */
  readonly units: readonly string[];
}

export const site: SiteConfig = {
  title: 'Thinking Models',
  tagline: 'a study guide',
  description:
    'Short notes on language models that reason before they answer, with a source for every figure.',
  author: 'The Thinking Models authors',
  repository: process.env.SITE_REPOSITORY?.replace(/\/+$/u, '') || undefined,
  editPath: 'edit/main/content/',
  lang: 'en',
  notesLicence: { label: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  units: [
    'Start here',
    'What a thinking model is',
    'How they are trained',
    'Which one, when',
    'Prompting',
    'Limits',
    'In your workflow',
  ],
};
