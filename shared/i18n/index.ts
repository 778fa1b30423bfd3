import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Locale } from './locale.ts';
import { ptBR } from './pt-BR.ts';
import { zhCN } from './zh-CN.ts';

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;

export const messages: Readonly<Record<Locale, Messages>> = { en, de, fr, ja, 'pt-BR': ptBR, 'zh-CN': zhCN };
