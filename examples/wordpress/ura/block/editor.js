// The block "Ura" in the editor: a choice of widgets, their attributes, and the widget itself as
// the preview. Needs no build: wp.* is global.
((wp, about) => {
  const { createElement: make, Fragment } = wp.element;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { PanelBody, SelectControl, TextControl, Placeholder, Disabled } = wp.components;
  const { texts, widgets } = about;

  const everywhere = ['lang', 'heading-level'];
  const titles = Object.fromEntries(widgets.map((each) => [each.name, each]));

  /** The block for a widget that was written by hand. `get` reads an attribute; `link` is the fallback. */
  const attributesOf = (name, get, link) => ({
    widget: name,
    src: get('src') || '',
    settings: Object.fromEntries(
      [...titles[name].attributes, ...everywhere].flatMap((each) => (get(each) ? [[each, get(each)]] : [])),
    ),
    link: (link && link.getAttribute('href')) || '',
    text: (link && link.textContent.trim()) || '',
  });

  // A pasted line, as element or div, of which the editor would otherwise keep only the link.
  const inside = { '#text': {}, a: { attributes: ['href'], children: { '#text': {} } } };
  const all = [...new Set(['src', ...everywhere, ...widgets.flatMap((each) => each.attributes)])];
  const elements = Object.fromEntries(
    widgets.map((each) => [`ura-${each.name}`, { attributes: all, children: inside }]),
  );
  const schema = {
    ...elements,
    div: { attributes: ['data-ura', ...all.map((each) => `data-${each}`)], children: inside },
    // Pasted text is read as Markdown first, which treats an unknown element as a word and puts it
    // into a paragraph.
    p: { children: elements },
  };
  const only = (node) => {
    const [child] = node.children;
    return child && node.textContent.trim() === child.textContent.trim() ? child : node;
  };
  const placeIn = (node) => (node.localName === 'p' ? only(node) : node);
  const nameOf = (place) => place.getAttribute('data-ura') || place.localName.replace(/^ura-/, '');
  const fromMarkup = {
    type: 'raw',
    schema,
    isMatch: (node) => {
      const place = placeIn(node);
      return (
        (place.hasAttribute('data-ura') || place.localName.startsWith('ura-')) && nameOf(place) in titles
      );
    },
    transform: (node) => {
      const place = placeIn(node);
      const prefix = place.hasAttribute('data-ura') ? 'data-' : '';
      const get = (name) => place.getAttribute(prefix + name);
      return wp.blocks.createBlock('ura/widget', attributesOf(nameOf(place), get, place.querySelector('a')));
    },
  };

  wp.blocks.registerBlockType('ura/widget', {
    description: texts.block,
    transforms: { from: [fromMarkup] },
    edit: ({ attributes, setAttributes }) => {
      const { widget, src, link, text, settings } = attributes;
      const { title, attributes: own } = titles[widget] || widgets[0];
      const set = (name) => (value) => {
        const changed = { ...settings, [name]: value };
        if (!value) delete changed[name];
        setAttributes({ settings: changed });
      };
      const field = (label, value, onChange, help) =>
        make(TextControl, {
          key: label,
          label,
          value: value || '',
          onChange,
          help,
          __nextHasNoMarginBottom: true,
        });

      const isCard = own.length === 1 && own[0] === 'record';
      const missing =
        !src && !about.data ? texts['no-data'] : isCard && !settings.record ? texts['no-record'] : '';
      const preview = missing
        ? make(Placeholder, { icon: 'networking', label: title, instructions: missing })
        : make(
            Disabled,
            null,
            make(wp.serverSideRender, { block: 'ura/widget', attributes, httpMethod: 'POST' }),
          );

      return make(
        Fragment,
        null,
        make(
          InspectorControls,
          null,
          make(
            PanelBody,
            null,
            make(SelectControl, {
              label: texts.what,
              value: widget,
              options: widgets.map((each) => ({ value: each.name, label: each.title })),
              // Attributes mean different things for different widgets.
              onChange: (value) => setAttributes({ widget: value, settings: {} }),
              __nextHasNoMarginBottom: true,
            }),
            field(texts.data, src, (value) => setAttributes({ src: value.trim() }), texts['data-help']),
            own.includes('record') && field(texts.record, settings.record, set('record')),
            field(texts.link, link, (value) => setAttributes({ link: value.trim() })),
            field(texts['link-text'], text, (value) => setAttributes({ text: value })),
          ),
          !isCard &&
            make(
              PanelBody,
              { title: texts.filters, initialOpen: false },
              own.filter((name) => name !== 'record').map((name) => field(name, settings[name], set(name))),
            ),
        ),
        make('div', useBlockProps(), preview),
      );
    },
    save: () => null, // rendered by the server
  });
})(window.wp, window.uraBlock);
