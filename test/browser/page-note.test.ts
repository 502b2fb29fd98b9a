import { expect } from '@open-wc/testing';
import '../../components/index.ts';
import { $, CIVIL_SOCIETY, fresh, mount, put, settled, tidy, until, type AnyWidget } from './helpers.ts';

const CALL = `<ura-grant-call record="grante-te-vogla-2026" src="${CIVIL_SOCIETY}"></ura-grant-call>`;
const PROJECT = `<ura-project-card record="kopshti-i-perbashket" src="${CIVIL_SOCIETY}"></ura-project-card>`;

const noted = (widgets: readonly Element[]) =>
  widgets.map((widget) => Boolean($(widget, '[part=provenance]')?.checkVisibility()));

async function shown(markup: string): Promise<AnyWidget[]> {
  const widgets = [...put(markup).querySelectorAll<AnyWidget>('*')];
  await Promise.all(widgets.map(settled));
  return widgets;
}

describe('the note that the data is fictional', () => {
  afterEach(tidy);

  it('appears once on a page, and moves to another widget when its own is removed', async () => {
    const widgets = await shown(CALL + PROJECT + CALL);
    expect(noted(widgets).filter(Boolean)).to.have.length(1);
    const first = widgets.find((widget) => $(widget, '[part=provenance]'))!;
    const rest = widgets.filter((widget) => widget !== first);
    const place = first.parentElement!;
    first.remove();
    await until(() => noted(rest).filter(Boolean).length === 1);
    place.append(first);
    await first.updateComplete;
    expect(noted([...rest, first]).filter(Boolean)).to.have.length(1);
  });

  it('appears once for each file, since one may be real', async () => {
    const other = fresh(CIVIL_SOCIETY);
    const widgets = await shown(CALL + CALL.replace(CIVIL_SOCIETY, other));
    expect(noted(widgets)).to.deep.equal([true, true]);
  });

  it('stays when the widget renders again', async () => {
    const widget = mount(CALL);
    await settled(widget);
    for (let times = 0; times < 3; times++) {
      widget.requestUpdate();
      await widget.updateComplete;
      expect(noted([widget])).to.deep.equal([true]);
    }
  });
});
