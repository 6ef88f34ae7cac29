using Duende.IdentityServer;

namespace CrossMentor.Identity.Duende;

/// <summary>One clock for Duende and everything behind it.</summary>
internal sealed class IssuerClock(TimeProvider clock) : IClock
{
    public DateTimeOffset UtcNow => clock.GetUtcNow();
}
