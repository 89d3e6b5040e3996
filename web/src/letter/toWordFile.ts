import { Document, Packer, Paragraph, TextRun } from 'docx';

/** Writes a letter as a Word file: the subject in bold, then its paragraphs. */
export async function toWordFile(subject: string, text: string): Promise<Blob> {
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const lines = paragraph.split('\n');
    return new Paragraph({
      spacing: { after: 200 },
      children: lines.map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }) })),
    });
  });
  const first = new Paragraph({ spacing: { after: 300 }, children: [new TextRun({ text: subject, bold: true })] });
  const document = new Document({
    title: subject,
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [{ children: [first, ...paragraphs] }],
  });
  return Packer.toBlob(document);
}
