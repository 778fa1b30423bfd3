import { useMemo } from 'react';
import { taskName } from '#shared/i18n/taskText.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useOverview, usePreference, useTicks } from '../../../state/hooks.ts';
import { useServices } from '../../../state/services.ts';
import type { TaskFilter } from './taskFilter.ts';
import { TaskNames } from './taskNames.ts';
import { dependsOnProgress, groupItemsOf, type TaskView, type ViewChoice, type ViewItem, viewOf } from './taskView.ts';

/** The lines of the grid. They move once a second at most: nobody can read what jumps about with each call. */
export function useTaskView(filter: TaskFilter, closed: ReadonlySet<ViewItem>): TaskView {
  const { store, clock } = useServices();
  const { t, locale } = useTexts();
  const tasks = useOverview((overview) => overview.tasks);
  const endedAt = useOverview(({ run }) => run?.endedAt ?? null);
  const order = usePreference('taskOrder');
  const descending = usePreference('taskOrderDescending');
  const grouped = usePreference('groupByAccount');

  const names = useMemo(
    () =>
      new TaskNames(
        tasks.map((task) => taskName(task, t)),
        locale,
      ),
    [tasks, t, locale],
  );
  const groupItems = useMemo(() => groupItemsOf(tasks), [tasks]);
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
      const stepOf = (row: number): string | null => store.stepOf(row);
      return viewOf({ tasks, cells, groupItems, names, locale, stepOf, now: clock.now() }, choice);
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the moment stands for the cells, which are written in place
    [store, clock, tasks, groupItems, names, locale, choice, moment],
  );
}
