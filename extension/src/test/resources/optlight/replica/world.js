const api = '/mysettings-api/settingsApiSettings/';
const answer = async (response) => (response.ok ? response.json() : Promise.reject(new Error(`${response.url} ${response.status}`)));

/** What the pages are made from, as it stood when this navigation began. */
export class World {
  static async fetched() {
    const world = new World();
    // One answer: variant, texts, catalogue and the member's choices belong to the same moment.
    Object.assign(world, await fetch('/replica/variant.json').then(answer));
    return world;
  }

  /** The setting in the page's language, with the member's values in its controls. */
  setting(id) {
    const setting = this.catalogue.settings[id];
    const texts = this.texts.settings[id] ?? {};
    const controls = (setting.controls ?? []).map((control, index) => ({
      ...control,
      value: this.choices[id]?.[index] ?? control.value,
      label: (index === 0 ? this.variant.controlName : null) ?? texts.labels?.[index] ?? control.label,
      optionTexts: control.options?.map((option, at) => texts.options?.[at] ?? option),
    }));
    return {...setting, ...texts, id, controls};
  }

  settingAt(path) {
    const id = Object.keys(this.catalogue.settings).find((it) => this.catalogue.settings[it].path.replace(/\/$/, '') === path);
    return id ? this.setting(id) : null;
  }

  categoryOf(path) {
    const id = this.settingAt(path)?.id;
    return this.catalogue.categories.find((category) => path === `/mypreferences/d/categories/${category.slug}`
      || category.sections.some((section) => section.rows.includes(id)));
  }

  titleOf(path) {
    const setting = this.settingAt(path);
    const category = this.categoryOf(path);
    const name = setting?.title ?? (category ? this.texts.categories[category.slug] ?? category.title : this.texts.words.settings);
    return `${name} | LinkedIn`;
  }

  /** Stores a choice at once. A refused one is shown by drawing the page anew, with what is stored. */
  async change(setting, control, value) {
    const body = JSON.stringify({control, value});
    const headers = {'Content-Type': 'application/json'};
    const response = await fetch(api + encodeURIComponent(setting.id), {method: 'POST', body, headers});
    if (!response.ok) dispatchEvent(new PopStateEvent('popstate'));
  }
}
