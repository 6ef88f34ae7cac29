// A person who signs in, as certified clients of OpenID Connect go about it: each refuses whatever is not as the RFCs say.
import * as jose from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { answerLines } from './lines.mjs';

// The server under test listens on the loopback without TLS.
const insecure = { [oauth.allowInsecureRequests]: true };

// What is needed of a browser: cookies, redirects within the issuer, and the one form of the page. Whatever leads elsewhere is looked at.
const browser = () => {
  const jar = new Map();
  const send = async (url, init = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [name, ...value] = line.split(';')[0].split('=');
      jar.set(name, value.join('='));
    }
    const location = response.headers.get('location');
    const next = location && new URL(location, url);
    return next?.origin === new URL(url).origin ? send(next) : response;
  };
  return {
    send,
    async signIn(url, { name, password }) {
      const page = await (await send(url)).text();
      const action = page.match(/action="([^"]*)"/)[1]
        .replaceAll('&amp;', '&').replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));
      const ticket = page.match(/name="form_ticket" value="([^"]*)"/)[1];
      const answer = await send(new URL(action, url), {
        method: 'POST', body: new URLSearchParams({ form_ticket: ticket, username: name, password }),
      });
      return new URL(answer.headers.get('location'));
    },
  };
};

const discover = (issuer, { id, secret }) => openid.discovery(
  new URL(issuer), id, undefined, secret ? openid.ClientSecretBasic(secret) : openid.None(), { execute: [openid.allowInsecureRequests] });

// What a library reports of a refusal.
const refusal = async (attempt) => {
  try {
    await attempt();
    return null;
  } catch (error) {
    return error.error ?? error.cause?.error ?? String(error);
  }
};

await answerLines({
  // openid-client from discovery to logout.
  async everything({ issuer, client, resource, user, redirect, afterLogout, scope }) {
    const config = await discover(issuer, client);
    const api = await discover(issuer, resource);
    const visitor = browser();
    const verifier = openid.randomPKCECodeVerifier();
    const [state, nonce] = [openid.randomState(), openid.randomNonce()];
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirect, scope, state, nonce, code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    });
    const back = await visitor.signIn(url, user);
    const tokens = await openid.authorizationCodeGrant(
      config, back, { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true });
    const { sub } = tokens.claims();
    const info = await openid.fetchUserInfo(config, tokens.access_token, sub);
    const before = await openid.tokenIntrospection(api, tokens.access_token);
    const refreshed = await openid.refreshTokenGrant(config, tokens.refresh_token);
    await openid.tokenRevocation(config, refreshed.access_token);
    const revoked = await openid.tokenIntrospection(api, refreshed.access_token);
    await openid.tokenRevocation(config, refreshed.refresh_token);
    const family = await openid.tokenIntrospection(api, tokens.access_token);
    const dead = await refusal(() => openid.refreshTokenGrant(config, refreshed.refresh_token));
    const end = openid.buildEndSessionUrl(config, { id_token_hint: tokens.id_token, post_logout_redirect_uri: afterLogout, state });
    const goodbye = await visitor.send(end);
    const silent = openid.buildAuthorizationUrl(config, {
      redirect_uri: redirect, scope, state, prompt: 'none', code_challenge: await openid.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    });
    const afterwards = new URL((await visitor.send(silent)).headers.get('location'));
    const jwks = jose.createRemoteJWKSet(new URL(config.serverMetadata().jwks_uri));
    const verified = await jose.jwtVerify(tokens.id_token, jwks, { issuer, audience: client.id, algorithms: ['ES256'] });
    return {
      sub, info, before, revoked, family, dead, refreshedSub: refreshed.claims()?.sub ?? null,
      goodbye: goodbye.headers.get('location'), expectedGoodbye: `${afterLogout}?state=${state}`,
      afterwards: await refusal(() => openid.authorizationCodeGrant(config, afterwards, { pkceCodeVerifier: verifier, expectedState: state })),
      idToken: verified.payload,
    };
  },

  // oauth4webapi, which checks each answer by itself.
  async code({ issuer, client, user, redirect, scope, wrongVerifier }) {
    const server = await oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), { algorithm: 'oidc', ...insecure }));
    const as = { client_id: client.id };
    const proof = client.secret ? oauth.ClientSecretPost(client.secret) : oauth.None();
    const verifier = oauth.generateRandomCodeVerifier();
    const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
    const url = new URL(server.authorization_endpoint);
    const parameters = {
      response_type: 'code', client_id: client.id, redirect_uri: redirect, scope, state, nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256',
    };
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const answer = oauth.validateAuthResponse(server, as, await browser().signIn(url, user), state);
    const redeem = async () => oauth.processAuthorizationCodeResponse(
      server, as,
      await oauth.authorizationCodeGrantRequest(server, as, proof, answer, redirect, wrongVerifier ? oauth.generateRandomCodeVerifier() : verifier, insecure),
      { expectedNonce: nonce, requireIdToken: true });
    if (wrongVerifier) return { error: await refusal(redeem) };
    const tokens = await redeem();
    const claims = oauth.getValidatedIdTokenClaims(tokens);
    const info = await oauth.processUserInfoResponse(server, as, claims.sub, await oauth.userInfoRequest(server, as, tokens.access_token, insecure));
    return { scope: tokens.scope, sub: claims.sub, info, replayed: await refusal(redeem) };
  },
});
