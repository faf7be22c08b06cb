import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface BrowserRequest {
  /** With its query. */
  readonly address: string;
  /** What is posted; a GET without. */
  readonly fields?: Readonly<Record<string, string>> | URLSearchParams | undefined;
  readonly cookies: readonly string[];
  /** Where the page stands from which something is posted; our own when left out. */
  readonly origin?: string | undefined;
  readonly userAgent?: string | undefined;
}

const HOST = 'mentoring.example.com';

/** A browser's request to a page as its function gets it: `/b/TOKEN/matching/pair` has a token and a proxy. */
export function browserEvent({
  address,
  fields,
  cookies,
  origin = `https://${HOST}`,
  userAgent,
}: BrowserRequest): APIGatewayProxyEventV2 {
  const { pathname, searchParams } = new URL(address, `https://${HOST}`);
  const [, , token = '', ...rest] = pathname.split('/');
  const method = fields === undefined ? 'GET' : 'POST';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: pathname,
    rawQueryString: searchParams.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin,
      ...(userAgent !== undefined && { 'user-agent': userAgent }),
    },
    cookies: [...cookies],
    queryStringParameters: Object.fromEntries(searchParams),
    pathParameters: { token, ...(rest.length > 0 && { proxy: rest.join('/') }) },
    requestContext: {
      accountId: '000000000000',
      apiId: 'pages',
      domainName: HOST,
      domainPrefix: 'mentoring',
      http: { method, path: pathname, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
      requestId: 'request',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: new URLSearchParams(fields).toString(),
    isBase64Encoded: false,
  };
}
