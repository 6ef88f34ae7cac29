using System.Net;
using CrossMentor.Identity.Clients;
using CrossMentor.Identity.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CrossMentor.Identity.Authentication;

/// <summary>Answers "which client is asking?", at the same cost whether or not the client exists.</summary>
internal sealed class ClientAuthenticator(
    IClientStore clients, ClientAssertionCheck assertions, FailedAttemptBrake brake, ILogger<ClientAuthenticator> logger)
{
    public async ValueTask<ClientAuthentication> AuthenticateAsync(HttpContext context, RequestParameters form, CancellationToken ct)
    {
        var proof = PresentedProof.Read(context.Request, form);
        if (proof is PresentedProof.Ambiguous)
        {
            return new ClientAuthentication.Ambiguous();
        }

        var claimedId = proof switch
        {
            PresentedProof.Secret(var id, _) when id.Length <= Client.IdLengthMax => id,
            PresentedProof.Assertion(var id, _) when id.Length <= Client.IdLengthMax => id,
            PresentedProof.NameOnly(var id) when id.Length <= Client.IdLengthMax => id,
            _ => "",
        };
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (brake.WaitFor(claimedId, address) is var wait && wait > TimeSpan.Zero)
        {
            return new ClientAuthentication.Braked(wait);
        }

        var client = claimedId.Length == 0 ? Client.Unknown : await clients.FindAsync(claimedId, ct);
        var isProven = proof switch
        {
            PresentedProof.Secret(_, var secret) => Matches(client, secret),
            PresentedProof.NameOnly => client.IsPublic,
            PresentedProof.Assertion(_, var token) => await assertions.AcceptsAsync(client, token, ct),
            _ => false,
        };

        // Asked again, because guesses sent at the same time all passed the first question together.
        var waitNow = isProven ? brake.WaitFor(claimedId, address) : brake.CountFailure(claimedId, address);
        if (waitNow > TimeSpan.Zero)
        {
            return new ClientAuthentication.Braked(waitNow);
        }

        if (isProven)
        {
            logger.LogInformation("Client {ClientId} at {Address} was authenticated ({Proof}).", client.Id, address, proof.GetType().Name);
            return new ClientAuthentication.Proven(client);
        }

        logger.LogWarning("A client at {Address} could not be authenticated ({Proof}).", address, proof.GetType().Name);
        return new ClientAuthentication.Failed();
    }

    private static bool Matches(Client client, string secret)
    {
        if (client.Secrets.Count == 0)
        {
            ClientSecret.Decoy.Matches(secret);
            return false;
        }

        return client.Secrets.Any(known => known.Matches(secret));
    }
}
