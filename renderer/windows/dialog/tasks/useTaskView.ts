import { useMemo } from 'react';
import { taskName } from '#shared/i18n/taskText.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview, useSettings, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import type { TaskFilter } from './taskFilter.ts';
import { dependsOnProgress, type TaskView, type ViewChoice, viewOf } from './taskView.ts';

/** The lines of the grid. They move once a second at most: nobody can read what jumps about with each call. */
export function useTaskView(filter: TaskFilter, closed: ReadonlySet<string>): TaskView {
  const { store, clock } = useServices();
  const { t, locale } = useTexts();
  const tasks = useOverview((overview) => overview.tasks);
  const endedAt = useOverview(({ run }) => run?.endedAt ?? null);
  const order = useSettings(({ preferences }) => preferences.taskOrder);
  const descending = useSettings(({ preferences }) => preferences.taskOrderDescending);
  const grouped = useSettings(({ preferences }) => preferences.groupByAccount);

  const names = useMemo(() => tasks.map((task) => taskName(task, t)), [tasks, t]);
  const choice = useMemo(
    (): ViewChoice => ({ filter, order, descending, grouped, closed }),
    [filter, order, descending, grouped, closed],
  );
  const isLive = dependsOnProgress(choice);
  useTicks(isLive && endedAt === null);
  const moment = isLive ? clock.ticks + (endedAt ?? 0) : 0;
  return useMemo(
    () => {
      const { cells } = store;
      return viewOf({ tasks, cells, names, locale, stepOf: (row) => store.stepOf(row), now: clock.now() }, choice);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the moment stands for the cells, which are written in place
    [store, clock, tasks, names, locale, choice, moment],
  );
}
