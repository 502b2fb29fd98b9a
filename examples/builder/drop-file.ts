/** Whether something that is dragged over the page has a file. */
const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes a file that is dropped anywhere on the page. Beside a smaller target, a browser would open
 * the file in place of the page.
 */
export function acceptDrops(onDragging: (dragging: boolean) => void, onFile: (file: File) => void): void {
  addEventListener('dragover', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    onDragging(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    // Without a related target, the pointer has left the page.
    if (!relatedTarget) onDragging(false);
  });
  addEventListener('drop', (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    onDragging(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
