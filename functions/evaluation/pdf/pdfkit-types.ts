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
      new (options: Omit<PDFDocumentOptions, 'subset'> & { subset: 'PDF/UA' }): PDFDocument;
    }
  }
}

export {};
