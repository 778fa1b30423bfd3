import type { Messages } from './index.ts';

export const ptBR = {
  'app.title': 'Andamento de Enviar/Receber',

  'summary.completed': '{succeeded, number} de {total, number} tarefas concluídas com êxito',
  'summary.nothingYet': 'Nada foi enviado ou recebido ainda',
  'summary.progress': 'Progresso geral',
  'summary.allDone': 'Tudo pronto',
  'summary.failed': '{count, plural, one {# com falha} other {# com falha}}',
  'summary.cancelled': '{count, plural, one {# cancelada} other {# canceladas}}',

  'action.cancelAll': 'Cancelar Tudo',
  'action.cancelTask': 'Cancelar Tarefa',
  'action.showDetails': 'Detalhes >>',
  'action.hideDetails': '<< Detalhes',
  'action.sendReceive': 'Enviar/Receber Tudo',
  'action.dismiss': 'Fechar',

  'tab.tasks': 'Tarefas',
  'tab.errors': 'Erros',
  'tab.count': '{count, number}',

  'column.name': 'Nome',
  'column.progress': 'Andamento',
  'column.remaining': 'Restante',

  'task.name': '{account} - {part}',
  'part.sending': 'Enviando',
  'part.receiving': 'Recebendo',
  'part.synchronizing': 'Sincronizando',

  'state.waiting': 'Aguardando',
  'state.processing': 'Processando',
  'state.cancelling': 'Cancelando…',
  'state.completed': 'Concluída',
  'state.completedWithWarnings': 'Concluída com avisos',
  'state.completedWithErrors': 'Concluída com erros',
  'state.failed': 'Falha',
  'state.cancelled': 'Cancelada',
  'state.cancelledByForce': 'Cancelada (encerrada à força)',
  'state.stalled': 'Parada há {duration}',
  'state.stalledAt': 'Parada há {duration} - última etapa: {step}',
  'state.atStep': '{state} - {step}',

  'progress.count': '{index, number} de {max, number}',
  'time.left': 'restam {duration}',
  'time.aboutLeft': 'cerca de {duration}',
  'time.elapsed': '{duration} decorridos',
  'time.took': 'levou {duration}',

  'errors.sentence': "A tarefa ''{task}'' relatou um erro ({code}): ''{text}''",
  'errors.warning': "A tarefa ''{task}'' relatou um aviso ({code}): ''{text}''",
  'errors.times': '×{count, number}',
  'errors.repeated': '{count, plural, one {Relatado uma vez} other {Relatado # vezes}}',
  'errors.more': 'e mais {count, number}',
  'severity.error': 'Erro',
  'severity.warning': 'Aviso',
  'severity.cancelled': 'Cancelada',

  'empty.notYet': 'Pronto para enviar e receber',
  'empty.notYetHint': 'Pressione F9 ou escolha Enviar/Receber Tudo.',
  'empty.noTasks': 'Não havia nada para enviar ou receber',
  'empty.noTasksHint': 'Nenhuma conta foi configurada ainda.',
  'empty.noErrors': 'Nenhum erro',
  'empty.noErrorsHint': 'Se algo der errado, a explicação aparecerá aqui.',

  'startup.stores': 'Não foi possível ler a lista de repositórios',
  'startup.preferences': 'Não foi possível ler as suas preferências',
  'startup.reason': '{path} não está em uso: {reason}',
  'startup.reasonKept': '{path} não está em uso: {reason} O arquivo foi mantido como {keptAs}.',

  'host.providerExited': 'O processo do provedor foi encerrado inesperadamente ({exit}).',
  'host.providerExitedWithWords':
    'O processo do provedor foi encerrado inesperadamente ({exit}). Suas últimas palavras: {words}',
  'host.providerEndedByForce':
    'O processo do provedor foi encerrado à força porque outra tarefa desta conta não reagiu ao cancelamento.',
  'host.providerNotStarted': 'Não foi possível iniciar o processo do provedor: {reason}',
  'host.providerLoadFailed': 'Não foi possível carregar o provedor: {reason}',
  'host.providerKindUnknown': "Não existe provedor do tipo ''{kind}''.",
  'host.providerBrokeProtocol':
    'O processo do provedor enviou algo que não foi compreendido ({problem}) e foi encerrado.',
  'host.startRefused': 'O provedor se recusou a iniciar a sincronização.',
  'host.failedWithoutError': 'O provedor informou que a sincronização falhou e não deu o motivo.',
  'host.endedWithoutDone': 'O thread do provedor terminou sem informar o fim da sincronização.',
  'host.cancelled': 'Esta tarefa foi cancelada antes de ser concluída.',
  'host.moreErrors': 'Os demais erros não são listados um a um.',

  'explain.unknownWin32': 'Erro {number} do Windows, para o qual este aplicativo não tem explicação.',
  'explain.unknownFailure':
    'Um erro da área {facility} com o número {number}, para o qual este aplicativo não tem explicação.',
  'explain.unknownWarning':
    'Uma observação com o código {code}, não uma falha, para a qual este aplicativo não tem explicação.',
  'explain.unknownAction': 'Copie este item e pergunte ao desenvolvedor do provedor o que ele significa.',
} satisfies Messages;
