import type { FindingTexts } from './en.ts';

export const findingTextsPtBR = {
  'finding.index-beyond-max': 'O índice foi maior que o máximo, que é o índice que significa concluído.',
  'finding.index-backwards': 'O índice voltou embora o texto e o máximo fossem os mesmos.',
  'finding.error-with-s-ok': 'Error recebeu S_OK, que não é um erro nem um aviso.',
  'finding.success-after-error':
    'Done informou sucesso depois de um erro; o que merece apenas um aviso é informado com um código de aviso.',
  'finding.call-after-done':
    'Houve uma chamada depois de Done, que é a última chamada de uma sincronização e ocorre uma só vez.',
  'finding.call-after-release':
    'O retorno de chamada foi chamado embora o provedor não tivesse mais uma referência a ele.',
  'finding.event-without-done': 'O evento em phSyncDoneEvent informou o fim do trabalho antes que Done fosse chamado.',
  'finding.call-undecodable':
    'Os argumentos não eram os da interface: um texto ou null, números de 32 bits sem sinal, um HRESULT.',
  'finding.calls-overflowed': 'Houve mais chamadas do que o host podia aceitar, sem esperar as respostas de Progress.',
} satisfies FindingTexts;
