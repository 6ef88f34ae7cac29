using CrossMentor.Identity.Clients;

namespace CrossMentor.Identity;

/// <summary>What an operator decides about the embedded issuer (<c>Identity:Embedded</c>).</summary>
public sealed class EmbeddedIssuerOptions
{
    /// <summary>Says that the issuer is wanted here; outside Development it refuses to start without.</summary>
    public bool Enabled { get; set; }

    /// <summary>The issuer's address, exactly as it stands in tokens; derived from the address the server listens on when absent.</summary>
    public string? Issuer { get; set; }

    /// <summary>The API that access tokens are for.</summary>
    public string Audience { get; set; } = "crossmentor-api";

    /// <summary>RFC 8707: a resource that a request names must be the one API this issuer speaks for.</summary>
    internal bool Serves(string resource) => resource.Length == 0 || resource == Audience;

    /// <summary>The folder that keeps the signing keys; without one, keys live and die with the process.</summary>
    public string? KeyFolder { get; set; }

    /// <summary>The scopes that discovery advertises.</summary>
    public IList<string> Scopes { get; } = ["crossmentor"];

    /// <summary>The clients of the in-memory store; a host with its own <see cref="IClientStore"/> leaves this empty.</summary>
    public IList<Client> Clients { get; } = [];
}
