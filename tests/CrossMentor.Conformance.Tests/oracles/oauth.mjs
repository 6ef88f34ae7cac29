// Certified clients of OAuth 2 and OpenID Connect, each asked for the same things.
import { randomUUID } from 'node:crypto';
import * as jose from 'jose';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { answerLines } from './lines.mjs';

// The server under test listens on the loopback without TLS.
const insecure = { [oauth.allowInsecureRequests]: true };
const keys = await jose.generateKeyPair('ES256', { extractable: true });

const authentication = (library, { method, secret }) => {
  switch (method) {
    case 'client_secret_basic': return library.ClientSecretBasic(secret);
    case 'client_secret_post': return library.ClientSecretPost(secret);
    default: return library.PrivateKeyJwt(keys.privateKey);
  }
};

// What a library reports of a refusal: status, code, and the challenges of the header.
const refusal = (error) => ({
  error: error.error ?? error.cause?.error ?? String(error),
  status: error.status ?? error.cause?.status ?? error.response?.status ?? null,
  challenges: (Array.isArray(error.cause) ? error.cause : []).map(({ scheme }) => scheme),
});

const granted = ({ access_token, token_type, expires_in, scope }) => ({ access_token, token_type, expires_in, scope });

const libraries = {
  async 'openid-client'({ issuer, client, scope }) {
    const config = await openid.discovery(
      new URL(issuer), client.id, undefined, authentication(openid, client), { execute: [openid.allowInsecureRequests] });
    return granted(await openid.clientCredentialsGrant(config, scope ? { scope } : {}));
  },

  async oauth4webapi({ issuer, client, scope }) {
    const server = await discover(issuer, 'oauth2');
    const response = await oauth.clientCredentialsGrantRequest(
      server, { client_id: client.id }, authentication(oauth, client), scope ? { scope } : {}, insecure);
    return granted(await oauth.processClientCredentialsResponse(server, { client_id: client.id }, response));
  },
};

const discover = async (issuer, algorithm) =>
  oauth.processDiscoveryResponse(new URL(issuer), await oauth.discoveryRequest(new URL(issuer), { algorithm, ...insecure }));

await answerLines({
  publicKey: () => jose.exportJWK(keys.publicKey),

  discover: ({ issuer, algorithm }) => discover(issuer, algorithm),

  async grant(question) {
    try {
      return await libraries[question.library](question);
    } catch (error) {
      return refusal(error);
    }
  },

  // The checks of RFC 9068, once by jose and once by oauth4webapi as a resource server does them.
  async verify({ issuer, audience, token }) {
    const server = await discover(issuer, 'oidc');
    const { payload, protectedHeader } = await jose.jwtVerify(token, jose.createRemoteJWKSet(new URL(server.jwks_uri)), {
      issuer, audience, typ: 'at+jwt', algorithms: ['ES256'], requiredClaims: ['exp', 'iat', 'jti', 'sub', 'client_id'],
    });
    const request = new Request('http://resource.example/', { headers: { authorization: `Bearer ${token}` } });
    const claims = await oauth.validateJwtAccessToken(server, request, audience, insecure);
    return { header: protectedHeader, payload, agrees: JSON.stringify(claims) === JSON.stringify(payload) };
  },

  // An assertion that is wrong in one way, sent by hand because the libraries do not make such.
  async assert({ issuer, clientId, claims, repeat }) {
    const now = Math.floor(Date.now() / 1000);
    const assertion = await new jose.SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID(), iat: now, exp: now + 60, ...claims })
      .setProtectedHeader({ alg: 'ES256' })
      .sign(keys.privateKey);
    const server = await discover(issuer, 'oauth2');
    const present = () => fetch(server.token_endpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    });
    let response;
    for (let count = 0; count <= (repeat ?? 0); count++) response = await present();
    return { status: response.status, error: (await response.json()).error ?? null };
  },
});
