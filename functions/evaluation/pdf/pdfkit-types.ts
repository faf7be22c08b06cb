/** What pdfkit 0.20 does and its published types do not know of yet. */
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      /** Of a header cell: PDF/UA asks for it. */
      scope?: 'Column' | 'Row';
    }
  }
  namespace PDFKit {
    interface PDFDocument {
      // biome-ignore lint/suspicious/noMisleadingInstantiator: pdfkit's types declare their constructor this way.
      new (options: Omit<PDFDocumentOptions, 'subset'> & { subset: 'PDF/UA' }): PDFDocument;
    }
  }
}

export {};
