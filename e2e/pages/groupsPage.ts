import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { SettingsWindowPage } from './settingsWindow.ts';

/** The Groups page of the settings, as Ctrl+Alt+S in the dialog opens it. */
export class GroupsPage {
  readonly page: Page;
  readonly list: Locator;
  readonly online: Locator;
  readonly offline: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.list = page.getByRole('listbox', { name: 'Send/Receive groups' });
    this.online = page.getByRole('group', { name: 'When online' });
    this.offline = page.getByRole('group', { name: 'When offline' });
    this.dialog = page.getByRole('dialog');
  }

  static async open(app: ElectronApplication, dialog: Page): Promise<GroupsPage> {
    // Keys are heard as soon as the dialog knows how its run stands.
    await dialog
      .getByRole('banner')
      .getByText(/Tasks|Nothing/)
      .waitFor();
    const { page } = await SettingsWindowPage.of(app, () => dialog.keyboard.press('Control+Alt+s'));
    return new GroupsPage(page);
  }

  group(name: string): Locator {
    return this.list.getByRole('option', { name });
  }

  names(): Promise<string[]> {
    return this.list.getByRole('option').locator('span:first-child').allTextContents();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** An action of the context menu. */
  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name });
  }

  /** Gives a name where one is asked for. */
  async answer(name: string): Promise<void> {
    await this.dialog.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  inAll(situation: Locator): Locator {
    return situation.getByRole('checkbox', { name: /F9/ });
  }

  scheduled(situation: Locator): Locator {
    return situation.getByRole('checkbox', { name: /^Schedule/ });
  }

  minutes(situation: Locator): Locator {
    return situation.getByRole('spinbutton');
  }
}
