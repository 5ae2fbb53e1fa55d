import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Serving } from './serving';
import type { Way } from './session-cookie';
import { told } from './told';
import { refused } from './visit';

/** Where Telegram shows Mini Apps in a browser; its own programs frame nothing. */
const TELEGRAM_WEB = 'https://web.telegram.org';

/** What a browser is told to keep to: nothing inline, nothing of another host, and who may frame the page. */
export function headersOf({ frames }: Serving, way: Way) {
  const ancestors = way === 'mini' ? TELEGRAM_WEB : frames === 'self' ? "'self'" : "'none'";
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: [ancestors],
    },
    // With `no-referrer` a form's own origin would be hidden too.
    referrerPolicy: 'same-origin',
    // The policy above says it more exactly, where a page may be framed at all.
    xFrameOptions: ancestors === "'none'" ? 'DENY' : false,
    crossOriginResourcePolicy: 'same-origin',
    crossOriginOpenerPolicy: way === 'mini' ? false : 'same-origin',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
  });
}

/**
 * Whatever changes something says where it comes from, and it must be the page; what a browser tells to come from another
 * site is not answered, unless it leads somebody here.
 */
export function refuseForeign({ origins }: Serving): MiddlewareHandler {
  return async (context, next) => {
    const { method } = context.req;
    const origin = context.req.header('origin');
    const foreign =
      method === 'POST'
        ? origin === undefined || !origins().includes(origin)
        : context.req.header('sec-fetch-site') === 'cross-site' && !isDocument(context);
    return foreign ? told(context, refused('notAllowed').problem) : next();
  };
}

/** A call that was led here from elsewhere: a link that was pressed, or the page being opened anew. */
function isDocument({ req }: Context): boolean {
  return req.header('sec-fetch-dest') === 'document' || req.header('sec-fetch-dest') === 'iframe';
}
