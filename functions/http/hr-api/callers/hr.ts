import { FIRST_TEAM, Team } from '../../../definition/team.ts';
import type { Localised } from '../../../locales/locale.ts';
import { ApiError } from '../../../web/api/api-error.ts';
import type { ApiEvent } from '../../../web/api/api-handler.ts';
import { type Claims, claimsOf } from './token.ts';

/** By what a token shows that its bearer is HR. At least one of the two is there. */
export interface Hr {
  /** It has one of these; none are asked for when there are none. */
  scopes: readonly string[];
  /** It names this group, or one that is called after it. */
  group: string | undefined;
}

/** Somebody of HR. */
export interface HrCaller {
  /** Of which they are: never none. */
  teams: readonly string[];
}

/**
 * Who calls, when it is HR. The gateway has checked the token and its scope before; that it is checked here again
 * keeps a route that lost its authorizer from opening everything.
 *
 * @throws ApiError 401 without a token that holds now and ends; 403 when it is not HR's, saying what it lacks
 */
export function hrCaller(event: ApiEvent, hr: Hr, now: Date): HrCaller {
  const claims = claimsOf(event);
  if (!claims)
    throw unauthorized({
      en: 'Send a token of the identity provider: "Authorization: Bearer …".',
      fr: 'Envoyez un jeton du fournisseur d’identité : "Authorization: Bearer …".',
    });
  if (claims.exp === undefined) {
    throw unauthorized({
      en: 'It has no end (the claim exp): whoever finds it could use it for ever.',
      fr: 'Il n’a pas de fin (la revendication exp) : qui le trouve pourrait s’en servir toujours.',
    });
  }
  if (claims.exp * 1000 <= now.getTime()) {
    throw unauthorized({
      en: 'It has ended (the claim exp): get a new one.',
      fr: 'Il a expiré (la revendication exp) : demandez-en un nouveau.',
    });
  }
  if (hr.scopes.length > 0 && !hr.scopes.some((scope) => scopesOf(claims).has(scope))) {
    throw forbidden({
      en: 'Its scopes do not include the one for HR: ask the identity provider for it.',
      fr: 'Ses « scopes » ne comprennent pas celui des RH : demandez-le au fournisseur d’identité.',
    });
  }
  const teams = hr.group === undefined ? [FIRST_TEAM] : teamsOf(groupsOf(claims), hr.group);
  if (teams.length === 0) {
    throw forbidden({
      en: 'It names no group of HR: have whoever keeps the groups add you to one, then get a new token.',
      fr: 'Il ne nomme aucun groupe RH : faites-vous ajouter à un groupe par qui les gère, puis demandez un nouveau jeton.',
    });
  }
  return { teams };
}

/**
 * The teams of HR somebody is in, by their groups: a group called after that of HR ("mentoring-hr-lyon") is a team
 * ("lyon"), HR's own is the first. So cohorts stay with their team when the groups are renamed or come from elsewhere.
 */
function teamsOf(groups: ReadonlySet<string>, hrGroup: string): string[] {
  const beginning = `${hrGroup}-`;
  const named = [...groups]
    .filter((group) => group.startsWith(beginning))
    .map((group) => group.slice(beginning.length))
    // Whoever is in a group that happens to have the first team's name is not of the first team.
    .filter((team) => team !== FIRST_TEAM && Team.safeParse(team).data === team);
  return [...(groups.has(hrGroup) ? [FIRST_TEAM] : []), ...named.sort()];
}

/** Okta and Entra say `scp`, all others `scope`; a text has them with spaces between. */
function scopesOf({ scope, scp }: Claims): ReadonlySet<unknown> {
  return new Set(
    [scope ?? scp ?? []].flat().flatMap((one) => (typeof one === 'string' ? one.split(' ') : [])),
  );
}

/** Where identity providers say what somebody belongs to; a text is one group, spaces and all. */
function groupsOf(claims: Claims): ReadonlySet<string> {
  const named = [claims['cognito:groups'], claims.groups, claims.roles].flat();
  return new Set(named.filter((one) => typeof one === 'string'));
}

function unauthorized(detail: Localised): ApiError {
  return new ApiError({
    status: 401,
    title: { en: 'The token does not hold.', fr: 'Le jeton n’est pas valable.' },
    detail,
  });
}

function forbidden(detail: Localised): ApiError {
  return new ApiError({
    status: 403,
    title: {
      en: 'This is for HR, and the token does not say that you are.',
      fr: 'C’est réservé aux RH, et le jeton ne dit pas que vous en êtes.',
    },
    detail,
  });
}
