// Without this script, `src="/network.json"` on each element would load the data too. As a property
// it can be changed first.
const response = await fetch('/network.json');
const network = await response.json();

document.querySelector('ura-grant-call').data = network;
const directory = document.querySelector('ura-member-directory');
directory.data = network;
directory.addEventListener('ura-select', ({ detail }) => {
  document.querySelector('#chosen').textContent =
    detail.noun === 'organisations' ? `${detail.id} (${detail.record.kind})` : detail.id;
});
