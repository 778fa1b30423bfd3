import { type HRESULT, namesOf } from '../../mapi/hresult.ts';
import type { Locale } from '../locale.ts';
import type { en } from './en.ts';
import { sameMeaning } from './sameMeaning.ts';

/** For people who know nothing of HRESULTs: what happened, and what to do next. */
export interface Explanation {
  readonly meaning: string;
  readonly action: string;
}

export type ExplainedName = keyof typeof en;
export type Explanations = Readonly<Record<ExplainedName, Explanation>>;

/** One import a language: a window loads only its own, and only once there is something to explain. */
const LANGUAGES: Readonly<Record<Locale, () => Promise<Explanations>>> = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  ja: async () => (await import('./ja.ts')).ja,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
};

export async function loadExplanations(locale: Locale): Promise<Explanations> {
  return LANGUAGES[locale]();
}

export function explanationOf(hr: HRESULT, explanations: Explanations): Explanation | undefined {
  const [name] = namesOf(hr);
  if (name === undefined) return undefined;
  const explained: string = sameMeaning[name] ?? name;
  return isExplained(explained, explanations) ? explanations[explained] : undefined;
}

function isExplained(name: string, explanations: Explanations): name is ExplainedName {
  return Object.hasOwn(explanations, name);
}
