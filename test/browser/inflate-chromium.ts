import chromium from '@sparticuz/chromium';

/**
 * Run by `chromium.ts` as a process of its own: the package unpacks into whatever TMPDIR says, and adds the
 * libraries of Amazon Linux only where AWS_EXECUTION_ENV names a Lambda runtime.
 */
await chromium.executablePath();
