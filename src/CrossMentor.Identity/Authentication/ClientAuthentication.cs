using CrossMentor.Identity.Clients;

namespace CrossMentor.Identity.Authentication;

/// <summary>How an attempt to authenticate as a client ended.</summary>
internal abstract record ClientAuthentication
{
    private ClientAuthentication()
    {
    }

    public sealed record Proven(Client Client) : ClientAuthentication;

    /// <summary>Unknown client, wrong proof or none: outside, all the same.</summary>
    public sealed record Failed : ClientAuthentication;

    /// <summary>Two ways at once, or a header and a body that name different clients.</summary>
    public sealed record Ambiguous : ClientAuthentication;

    /// <summary>Too many failures; not even the right secret is looked at until then.</summary>
    public sealed record Braked(TimeSpan RetryAfter) : ClientAuthentication;
}
